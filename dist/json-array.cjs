// src/reporters/json-array.ts
function* jsonArray(e, t, n) {
	yield e;
	let r = "\n";
	for (let e of t) {
		yield r + e;
		r = ",\n";
	}
	yield `\n${n}\n`;
}
function* map(e, t) {
	for (let n of e) yield t(n);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return map;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return jsonArray;
	}
});
