const require_scan = require("./scan.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/git/folder-walk.ts
function* walkFolder(top, enter) {
	const pending = listFolder(Buffer.from(top), Buffer.alloc(0));
	for (let entry = pending.pop(); entry !== void 0; entry = pending.pop()) {
		yield entry;
		if (entry.kind !== "folder" || !enter(entry)) continue;
		pending.push(...listFolder(entry.absolute, relative(entry.absolute, top)));
	}
}
function listFolder(folder, below) {
	try {
		const entries = (0, node_fs.readdirSync)(folder, {
			withFileTypes: true,
			encoding: "buffer"
		});
		entries.sort((a, b) => Buffer.compare(b.name, a.name));
		return entries.map((entry) => ({
			...named(entry.name, folder, below),
			kind: kindOf(entry)
		}));
	} catch {
		return [{
			path: require_scan.pathName(below),
			name: "",
			absolute: folder,
			kind: "unreadable"
		}];
	}
}
function named(name, folder, below) {
	return {
		name: require_scan.pathName(name),
		path: require_scan.pathName(join$1(below, name)),
		absolute: join$1(folder, name)
	};
}
function join$1(folder, name) {
	return folder.length === 0 ? name : Buffer.concat([
		folder,
		SLASH,
		name
	]);
}
function relative(absolute, top) {
	return absolute.subarray(Buffer.byteLength(top) + 1);
}
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	return entry.isSymbolicLink() ? "link" : "special";
}
const SLASH = Buffer.from("/");
// src/git/git-dir-files.ts
function listGitDir(commonDir, objectDirectories) {
	const repositories = [];
	const files = [];
	const enter = ({ path, absolute }) => {
		const folder = absolute.toString();
		if (objectDirectories.has(folder)) return false;
		if (!isRepository(folder)) return true;
		repositories.push({
			path,
			absolute: folder
		});
		return false;
	};
	for (const entry of walkFolder(commonDir, enter)) if (entry.kind !== "folder") files.push(entry);
	return {
		files,
		repositories
	};
}
const AT_ONCE = 1 << 20;
async function readFileSafely(entry) {
	if (entry.kind === "link") return (0, node_fs.readlinkSync)(entry.absolute, "buffer");
	const chunks = fileChunks(entry.absolute);
	if (((0, node_fs.lstatSync)(entry.absolute, { throwIfNoEntry: false })?.size ?? 0) > AT_ONCE) return chunks;
	const kept = [];
	for await (const chunk of chunks) kept.push(chunk);
	return Buffer.concat(kept);
}
async function* fileChunks(path) {
	const handle = await opened(path);
	try {
		const before = await handle.stat();
		if (!before.isFile()) throw new Error("not a regular file");
		let bytes = 0;
		for (;;) {
			const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(AT_ONCE), 0, AT_ONCE, bytes);
			if (bytesRead === 0) break;
			bytes += bytesRead;
			yield buffer.subarray(0, bytesRead);
		}
		const after = await handle.stat();
		if (bytes !== before.size || after.mtimeMs !== before.mtimeMs) throw new Error("changed while it was read");
	} finally {
		await handle.close();
	}
}
async function opened(path) {
	try {
		return await (0, node_fs_promises.open)(path, require_scan.OPEN_FLAGS);
	} catch (error) {
		throw new Error("unreadable file", { cause: error });
	}
}
function isRepository(folder) {
	return isThere((0, node_path.join)(folder, "HEAD")) && isFolder((0, node_path.join)(folder, "objects")) && isFolder((0, node_path.join)(folder, "refs"));
}
function isThere(path) {
	return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
}
function isFolder(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
Object.defineProperty(exports, "listGitDir", {
	enumerable: true,
	get: function() {
		return listGitDir;
	}
});
Object.defineProperty(exports, "readFileSafely", {
	enumerable: true,
	get: function() {
		return readFileSafely;
	}
});
Object.defineProperty(exports, "walkFolder", {
	enumerable: true,
	get: function() {
		return walkFolder;
	}
});
