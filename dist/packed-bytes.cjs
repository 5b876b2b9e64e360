let e = require("node:fs");
// src/git/packed-bytes.ts
function packedBytes(e) {
	return e.flatMap((e) => namesIn(`${e}/pack`).filter((e) => e.endsWith(".pack")).map((t) => `${e}/pack/${t}`)).reduce((e, t) => e + sizeOf(t), 0);
}
function namesIn(t) {
	try {
		return (0, e.readdirSync)(t);
	} catch {
		return [];
	}
}
function sizeOf(t) {
	try {
		return (0, e.statSync)(t).size;
	} catch {
		return 0;
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return packedBytes;
	}
});
