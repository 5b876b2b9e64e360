// src/config/import/meant-lines.ts
function meantLines(e) {
	return e.split(/\r?\n/).map((e, t) => ({
		line: e.trim(),
		number: t + 1
	})).filter(({ line: e }) => e !== "" && !e.startsWith("#"));
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return meantLines;
	}
});
