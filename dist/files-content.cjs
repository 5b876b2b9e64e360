const require_scan = require("./scan.cjs");
let node_fs = require("node:fs");
// src/sources/files-content.ts
function fileContent(location) {
	const content = require_scan.readSmallFile(location, WHOLE_LIMIT, sameRoom);
	return content === "too large" ? chunks(location) : content;
}
let kept = Buffer.alloc(0);
function sameRoom(size) {
	if (kept.length < size) kept = Buffer.allocUnsafeSlow(Math.max(size, 2 * kept.length, FIRST_ROOM));
	return kept.subarray(0, size);
}
const FIRST_ROOM = 65536;
const WHOLE_LIMIT = 8 * require_scan.MEBIBYTE;
const CHUNK = require_scan.MEBIBYTE;
async function* chunks(location) {
	const descriptor = open(location);
	try {
		const before = (0, node_fs.fstatSync)(descriptor);
		if (!before.isFile()) throw new Error("not a regular file");
		let position = 0;
		const room = Buffer.allocUnsafeSlow(CHUNK);
		while (position < before.size) {
			const count = (0, node_fs.readSync)(descriptor, room, 0, Math.min(CHUNK, before.size - position), position);
			if (count === 0) break;
			position += count;
			yield room.subarray(0, count);
		}
		const after = (0, node_fs.fstatSync)(descriptor);
		if (position !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw new Error("changed while it was read");
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function open(location) {
	try {
		return (0, node_fs.openSync)(location, require_scan.OPEN_FLAGS);
	} catch (error) {
		throw new Error(require_scan.problemOf(error), { cause: error });
	}
}
Object.defineProperty(exports, "fileContent", {
	enumerable: true,
	get: function() {
		return fileContent;
	}
});
