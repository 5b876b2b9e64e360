// src/git/object-parts.ts
const IDENTITIES = new Set([
	"author",
	"committer",
	"tagger"
]);
const MERGED_TAG = "mergetag";
function classify(content, type, offset) {
	if (type === "blob") return "history";
	if (type === "tree") return "path-name";
	const message = type === "tag" ? "tag-message" : "commit-message";
	const header = headerAt(Buffer.from(content.buffer, content.byteOffset, content.length), offset);
	if (header === null) return message;
	if (IDENTITIES.has(header)) return "identity";
	return header === MERGED_TAG ? "tag-message" : "commit-header";
}
function headerAt(buffer, offset) {
	let name = "";
	for (let start = 0; start < buffer.length;) {
		const newline = buffer.indexOf(10, start);
		const end = newline < 0 ? buffer.length : newline;
		if (end === start) return null;
		if (buffer[start] !== 32) name = buffer.toString("latin1", start, Math.min(end, start + 64)).split(" ", 1)[0] ?? "";
		if (offset <= end) return name;
		start = end + 1;
	}
	return null;
}
Object.defineProperty(exports, "classify", {
	enumerable: true,
	get: function() {
		return classify;
	}
});
