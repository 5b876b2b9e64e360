const e = require("./scan.cjs");
let t = require("node:fs");
let n = require("node:path");
let r = require("node:fs/promises");
// src/git/folder-walk.ts
function* walkFolder(e, t) {
	let n = listFolder(Buffer.from(e), Buffer.alloc(0));
	for (let r = n.pop(); r !== void 0; r = n.pop()) {
		yield r;
		if (r.kind !== "folder" || !t(r)) continue;
		n.push(...listFolder(r.absolute, relative(r.absolute, e)));
	}
}
function listFolder(n, r) {
	try {
		let e = (0, t.readdirSync)(n, {
			withFileTypes: !0,
			encoding: "buffer"
		});
		e.sort((e, t) => Buffer.compare(t.name, e.name));
		return e.map((e) => ({
			...named(e.name, n, r),
			kind: kindOf(e)
		}));
	} catch {
		return [{
			path: e.un(r),
			name: "",
			absolute: n,
			kind: "unreadable"
		}];
	}
}
function named(t, n, r) {
	return {
		name: e.un(t),
		path: e.un(join$1(r, t)),
		absolute: join$1(n, t)
	};
}
function join$1(e, t) {
	return e.length === 0 ? t : Buffer.concat([
		e,
		i,
		t
	]);
}
function relative(e, t) {
	return e.subarray(Buffer.byteLength(t) + 1);
}
function kindOf(e) {
	if (e.isFile()) return "file";
	if (e.isDirectory()) return "folder";
	return e.isSymbolicLink() ? "link" : "special";
}
const i = Buffer.from("/");
// src/git/git-dir-files.ts
function listGitDir(e, t) {
	let n = [];
	let r = [];
	let enter = ({ path: e, absolute: r }) => {
		let i = r.toString();
		if (t.has(i)) return !1;
		if (!isRepository(i)) return !0;
		n.push({
			path: e,
			absolute: i
		});
		return !1;
	};
	for (let t of walkFolder(e, enter)) t.kind !== "folder" && r.push(t);
	return {
		files: r,
		repositories: n
	};
}
const a = 1 << 20;
async function readFileSafely(e) {
	if (e.kind === "link") return (0, t.readlinkSync)(e.absolute, "buffer");
	let n = fileChunks(e.absolute);
	if (((0, t.lstatSync)(e.absolute, { throwIfNoEntry: !1 })?.size ?? 0) > a) return n;
	let r = [];
	for await (let e of n) r.push(e);
	return Buffer.concat(r);
}
async function* fileChunks(e) {
	let t = await opened(e);
	try {
		let e = await t.stat();
		if (!e.isFile()) throw Error("not a regular file");
		let n = 0;
		for (;;) {
			let { bytesRead: e, buffer: r } = await t.read(Buffer.allocUnsafe(a), 0, a, n);
			if (e === 0) break;
			n += e;
			yield r.subarray(0, e);
		}
		let r = await t.stat();
		if (n !== e.size || r.mtimeMs !== e.mtimeMs) throw Error("changed while it was read");
	} finally {
		await t.close();
	}
}
async function opened(t) {
	try {
		return await (0, r.open)(t, e.sn);
	} catch (e) {
		throw Error("unreadable file", { cause: e });
	}
}
function isRepository(e) {
	return isThere((0, n.join)(e, "HEAD")) && isFolder((0, n.join)(e, "objects")) && isFolder((0, n.join)(e, "refs"));
}
function isThere(e) {
	return (0, t.lstatSync)(e, { throwIfNoEntry: !1 }) !== void 0;
}
function isFolder(e) {
	return (0, t.statSync)(e, { throwIfNoEntry: !1 })?.isDirectory() ?? !1;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readFileSafely;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return walkFolder;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return listGitDir;
	}
});
