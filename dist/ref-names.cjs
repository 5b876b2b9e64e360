const e = require("./scan.cjs");
// src/sources/ref-names.ts
function* refNames(t, n) {
	for (let r of n) {
		let n = Buffer.from(r, "latin1");
		let i = e.bt(n);
		t.enumerated();
		yield {
			id: `ref ${i}`,
			role: "target",
			places: [{
				source: "ref-name",
				path: i,
				commit: null
			}],
			content: n
		};
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return refNames;
	}
});
