// src/git/objects-whole.ts
async function* readWhole(reader, oids) {
	for await (const object of reader.readMany(oids)) yield "unread" in object ? object : await whole(object);
}
const LIMIT = 268435456;
async function whole(object) {
	const { oid, size, content } = object;
	if (content instanceof Uint8Array) return {
		...object,
		content
	};
	if (size > LIMIT) return {
		oid,
		unread: `a ${object.type} of ${size} bytes, more than can be read at once`
	};
	const chunks = [];
	try {
		for await (const chunk of content) chunks.push(Uint8Array.from(chunk));
	} catch (error) {
		return {
			oid,
			unread: error instanceof Error ? error.message : "unreadable"
		};
	}
	return {
		...object,
		content: Buffer.concat(chunks)
	};
}
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
export { readWhole as n, classify as t };
