// src/reporters/escape/json.ts
const e = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
const t = /^[\n -~]*$/;
function json(n, r) {
	let i = JSON.stringify(n, void 0, r);
	return t.test(i) ? i : i.replace(e, escapeOf);
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
