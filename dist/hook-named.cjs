const e = require("./surface-hook.cjs");
let t = require("node:fs");
let n = require("node:path");
// src/sources/files-walk.ts
function* walk(n, r, i) {
	let a;
	try {
		a = (0, t.readdirSync)(n, {
			withFileTypes: !0,
			encoding: "buffer"
		});
	} catch (t) {
		yield {
			path: r === "" ? "." : r,
			reason: `unreadable folder (${e.hr(t)})`
		};
		return;
	}
	for (let e of a.sort((e, t) => e.name.compare(t.name))) {
		let t = entryOf(e, n, r);
		yield t;
		"kind" in t && t.kind === "folder" && i(t) && (yield* inner(t, i));
	}
}
function* inner({ location: e, path: t }, n) {
	let i = folderAt(e);
	if (typeof i == "string") return yield {
		path: t,
		reason: i === "ENOTDIR" ? r : `unreadable folder (${i})`
	};
	yield* walk(e, t, n);
	let a = folderAt(e);
	(typeof a == "string" ? a !== "ENOENT" : a.ino !== i.ino || a.dev !== i.dev) && (yield {
		path: t,
		reason: r
	});
}
const r = "changed while it was read";
function folderAt(n) {
	try {
		let e = (0, t.lstatSync)(n);
		return e.isDirectory() ? e : "ENOTDIR";
	} catch (t) {
		return e.hr(t);
	}
}
const i = Buffer.from("/");
function entryOf(n, r, a) {
	let o = Buffer.concat([
		r,
		i,
		n.name
	]);
	let s = e.Un(n.name);
	let c = a === "" ? s : `${a}/${s}`;
	try {
		let e = kindOf(n) ?? kindOf((0, t.lstatSync)(o));
		return e === null ? {
			path: c,
			reason: "of an unknown type"
		} : {
			location: o,
			path: c,
			rawName: n.name,
			kind: e
		};
	} catch (t) {
		return {
			path: c,
			reason: `unreadable (${e.hr(t)})`
		};
	}
}
function kindOf(e) {
	if (e.isFile()) return "file";
	if (e.isDirectory()) return "folder";
	if (e.isSymbolicLink()) return "link";
	if (e.isFIFO()) return "FIFO";
	if (e.isSocket()) return "socket";
	return e.isCharacterDevice() || e.isBlockDevice() ? "device" : null;
}
// src/sources/files-content.ts
function fileContent(t) {
	let n = e.Vn(t, s, sameRoom);
	return n === "too large" ? chunks(t) : n;
}
let a = Buffer.alloc(0);
function sameRoom(e) {
	a.length < e && (a = Buffer.allocUnsafeSlow(Math.max(e, 2 * a.length, o)));
	return a.subarray(0, e);
}
const o = 65536;
const s = 8 * e.Rn;
const c = e.Rn;
async function* chunks(e) {
	let n = open(e);
	try {
		let e = (0, t.fstatSync)(n);
		if (!e.isFile()) throw Error("not a regular file");
		let r = 0;
		let i = Buffer.allocUnsafeSlow(c);
		for (; r < e.size;) {
			let a = (0, t.readSync)(n, i, 0, Math.min(c, e.size - r), r);
			if (a === 0) break;
			r += a;
			yield i.subarray(0, a);
		}
		let a = (0, t.fstatSync)(n);
		if (r !== e.size || a.size !== e.size || a.mtimeMs !== e.mtimeMs) throw Error("changed while it was read");
	} finally {
		(0, t.closeSync)(n);
	}
}
function open(n) {
	try {
		return (0, t.openSync)(n, e.zn);
	} catch (t) {
		throw Error(e.Bn(t), { cause: t });
	}
}
// src/sources/files.ts
function filesSource({ paths: e, skip: t = () => null }) {
	let r = e.map((e) => ({
		path: e,
		isFolder: isFolder(e)
	}));
	let i = 0;
	return {
		command: "scan",
		target: e.join(" "),
		async *units(a) {
			let o = e.length === 1 ? () => !0 : firstTime();
			for (let { path: s, isFolder: c } of r) {
				let r = e.length === 1 && c ? "" : asShown(s);
				for (let l of c ? entries(e.length === 1 ? s : (0, n.resolve)(s), r, t, a) : [namedFile(s, r)]) {
					if (!o(l)) continue;
					l.kind === "file" && (i += 1);
					yield* entryUnits(l, a);
				}
			}
		},
		statistics: () => ({ files: i }),
		notes: () => i === 0 ? ["There is no file to scan."] : [],
		close: async () => {}
	};
}
function firstTime() {
	let e = new Set();
	return ({ location: t }) => e.size < e.add(t.toString("latin1")).size;
}
function isFolder(t) {
	let n = statOf(t);
	if (n === void 0) throw new e.mr("usage", `No such path: "${t}". Check its spelling.`);
	if (n.isFile() || n.isDirectory()) return n.isDirectory();
	throw new e.mr("usage", `${t} is neither a file nor a folder. To scan what a program writes, pipe it into "leaksift scan -".`);
}
function statOf(n) {
	try {
		return (0, t.statSync)(n, { throwIfNoEntry: !1 });
	} catch (t) {
		if (e.hr(t) === "ENOTDIR") return;
		throw new e.mr("usage", `${shortened(n)} can not be reached (${e.hr(t)}).`, { cause: t });
	}
}
function shortened(e) {
	return e.length > 200 ? `${e.slice(0, 200)}\u2026` : e;
}
function asShown(e) {
	return e.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
}
function namedFile(e, n) {
	return {
		location: (0, t.realpathSync)(e, "buffer"),
		path: n,
		rawName: Buffer.from(n),
		kind: "file"
	};
}
function* entries(t, n, r, i) {
	let reasonOf = ({ kind: e, path: t, rawName: n }) => {
		if (e === "folder") return n.toString("latin1") === ".git" ? "inside of .git" : r(t, "folder");
		return e === "file" || e === "link" ? r(t, "file") : `a ${e}`;
	};
	for (let r of walk(Buffer.from(t), n === "." ? "" : n, (e) => reasonOf(e) === null)) if ("reason" in r) e.Y(i, {
		unit: r.path,
		reason: r.reason
	});
	else {
		let t = reasonOf(r);
		t === null ? yield r : e.q(i, t);
	}
}
function* entryUnits(t, n) {
	let { path: r, kind: i, rawName: a } = t;
	n.enumerated();
	yield {
		id: `name of ${r}`,
		role: "target",
		places: [{
			source: "path-name",
			path: r
		}],
		content: a
	};
	if (i === "folder") return;
	let o = i === "link" ? linkText(t) : fileContent(t.location);
	if (typeof o == "string") return e.Y(n, {
		unit: r,
		reason: o
	});
	n.enumerated();
	yield {
		id: r,
		role: "target",
		places: [{
			source: "file",
			path: r
		}],
		content: o
	};
}
function linkText({ location: n }) {
	try {
		return (0, t.readlinkSync)(n, "buffer");
	} catch (t) {
		return `unreadable (${e.hr(t)})`;
	}
}
// src/sources/named.ts
function withNamed(e, t, n) {
	return {
		...e,
		async *units(r, i) {
			let a = new Set();
			for await (let t of e.units(r, i)) yield Symbol.iterator in t ? noted(t, a) : note(t, a);
			yield* filesSource({ paths: t.filter((e) => !a.has(e)).filter((e) => !isSkipped(n(e), r)) }).units(r);
		}
	};
}
function* noted(e, t) {
	for (let n of e) yield note(n, t);
}
function note(e, t) {
	for (let { source: n, path: r } of e.places) n === "staged" && r !== void 0 && t.add(r);
	return e;
}
function isSkipped(t, n) {
	t !== null && e.q(n, t);
	return t !== null;
}
exports.withNamed = withNamed;
