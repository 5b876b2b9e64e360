const e = require("./promises.cjs");
const t = require("./scan.cjs");
let n = require("node:fs");
let r = require("node:path");
// src/git/folder-walk.ts
function* walkFolder(e, t) {
	let n = listFolder(Buffer.from(e), Buffer.alloc(0));
	for (let r = n.pop(); r !== void 0; r = n.pop()) {
		yield r;
		if (r.kind !== "folder" || !t(r)) continue;
		n.push(...listFolder(r.absolute, relative(r.absolute, e)));
	}
}
function listFolder(e, r) {
	try {
		let t = (0, n.readdirSync)(e, {
			withFileTypes: !0,
			encoding: "buffer"
		});
		t.sort((e, t) => Buffer.compare(t.name, e.name));
		return t.map((t) => ({
			...named(t.name, e, r),
			kind: kindOf(t)
		}));
	} catch {
		return [{
			path: t.bt(r),
			name: "",
			absolute: e,
			kind: "unreadable"
		}];
	}
}
function named(e, n, r) {
	return {
		name: t.bt(e),
		path: t.bt(join$1(r, e)),
		absolute: join$1(n, e)
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
function readFileSafely({ kind: e, absolute: r }) {
	if (e === "link") return (0, n.readlinkSync)(r, "buffer");
	let i = t.q(r, a);
	if (i === "too large") return fileChunks(r);
	if (typeof i == "string") throw Error(i);
	return i;
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
async function opened(n) {
	try {
		return await e.t(n, t.G);
	} catch (e) {
		throw Error("unreadable file", { cause: e });
	}
}
function isRepository(e) {
	try {
		return isThere((0, r.join)(e, "HEAD")) && isFolder((0, r.join)(e, "objects")) && isFolder((0, r.join)(e, "refs"));
	} catch {
		return !1;
	}
}
function isThere(e) {
	return (0, n.lstatSync)(e, { throwIfNoEntry: !1 }) !== void 0;
}
function isFolder(e) {
	return (0, n.statSync)(e, { throwIfNoEntry: !1 })?.isDirectory() ?? !1;
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
