// src/reporters/escape/json.ts
const e = String.raw`[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
let t;
const n = /^[\n -~]*$/;
function json(r, i) {
	let a = JSON.stringify(r, void 0, i);
	return n.test(a) ? a : a.replace(t ??= new RegExp(e, "gu"), escapeOf);
}
function escapeOf(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 1) t += `\\u${e.charCodeAt(n).toString(16).padStart(4, "0")}`;
	return t;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return json;
	}
});
