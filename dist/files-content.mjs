import { Jt as OPEN_FLAGS, Xt as readSmallFile, Yt as problemOf, qt as MEBIBYTE } from "./scan.mjs";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
// src/sources/files-content.ts
function fileContent(location) {
	const content = readSmallFile(location, WHOLE_LIMIT, sameRoom);
	return content === "too large" ? chunks(location) : content;
}
let kept = Buffer.alloc(0);
function sameRoom(size) {
	if (kept.length < size) kept = Buffer.allocUnsafeSlow(Math.max(size, 2 * kept.length, FIRST_ROOM));
	return kept.subarray(0, size);
}
const FIRST_ROOM = 65536;
const WHOLE_LIMIT = 8 * MEBIBYTE;
const CHUNK = MEBIBYTE;
async function* chunks(location) {
	const descriptor = open(location);
	try {
		const before = fstatSync(descriptor);
		if (!before.isFile()) throw new Error("not a regular file");
		let position = 0;
		while (position < before.size) {
			const chunk = Buffer.allocUnsafe(Math.min(CHUNK, before.size - position));
			const count = readSync(descriptor, chunk, 0, chunk.length, position);
			if (count === 0) break;
			position += count;
			yield chunk.subarray(0, count);
		}
		const after = fstatSync(descriptor);
		if (position !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw new Error("changed while it was read");
	} finally {
		closeSync(descriptor);
	}
}
function open(location) {
	try {
		return openSync(location, OPEN_FLAGS);
	} catch (error) {
		throw new Error(problemOf(error), { cause: error });
	}
}
export { fileContent as t };
