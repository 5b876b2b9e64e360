// src/git/object-parts.ts
const e = new Set([
	"author",
	"committer",
	"tagger"
]);
function classify(t, n, r) {
	if (n === "blob") return "history";
	if (n === "tree") return "path-name";
	let i = n === "tag" ? "tag-message" : "commit-message";
	let a = headerAt(Buffer.from(t.buffer, t.byteOffset, t.length), r);
	if (a === null) return i;
	if (e.has(a)) return "identity";
	return a === "mergetag" ? "tag-message" : "commit-header";
}
function headerAt(e, t) {
	let n = "";
	for (let r = 0; r < e.length;) {
		let i = e.indexOf(10, r);
		let a = i < 0 ? e.length : i;
		if (a === r) return null;
		e[r] !== 32 && (n = e.toString("latin1", r, Math.min(a, r + 64)).split(" ", 1)[0] ?? "");
		if (t <= a) return n;
		r = a + 1;
	}
	return null;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return classify;
	}
});
