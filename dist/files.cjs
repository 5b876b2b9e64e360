require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
const n = require("./files-content.cjs");
let r = require("node:fs");
let i = require("node:path");
// src/sources/files-walk.ts
function* walk(t, n, i) {
	let a;
	try {
		a = (0, r.readdirSync)(t, {
			withFileTypes: !0,
			encoding: "buffer"
		});
	} catch (t) {
		yield {
			path: n === "" ? "." : n,
			reason: `unreadable folder (${e.M(t)})`
		};
		return;
	}
	for (let e of a.sort((e, t) => e.name.compare(t.name))) {
		let r = entryOf(e, t, n);
		yield r;
		"kind" in r && r.kind === "folder" && i(r) && (yield* inner(r, i));
	}
}
function* inner({ location: e, path: t }, n) {
	let r = folderAt(e);
	if (typeof r == "string") return yield {
		path: t,
		reason: r === "ENOTDIR" ? a : `unreadable folder (${r})`
	};
	yield* walk(e, t, n);
	let i = folderAt(e);
	(typeof i == "string" ? i !== "ENOENT" : i.ino !== r.ino || i.dev !== r.dev) && (yield {
		path: t,
		reason: a
	});
}
const a = "changed while it was read";
function folderAt(t) {
	try {
		let e = (0, r.lstatSync)(t);
		return e.isDirectory() ? e : "ENOTDIR";
	} catch (t) {
		return e.M(t);
	}
}
const o = Buffer.from("/");
function entryOf(n, i, a) {
	let s = Buffer.concat([
		i,
		o,
		n.name
	]);
	let c = t.bt(n.name);
	let l = a === "" ? c : `${a}/${c}`;
	try {
		let e = kindOf(n) ?? kindOf((0, r.lstatSync)(s));
		return e === null ? {
			path: l,
			reason: "of an unknown type"
		} : {
			location: s,
			path: l,
			rawName: n.name,
			kind: e
		};
	} catch (t) {
		return {
			path: l,
			reason: `unreadable (${e.M(t)})`
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
// src/sources/files.ts
function filesSource({ paths: e, skip: t = () => null }) {
	let n = e.map((e) => ({
		path: e,
		isFolder: isFolder(e)
	}));
	let r = 0;
	return {
		command: "scan",
		target: e.join(" "),
		async *units(a) {
			let o = e.length === 1 ? () => !0 : firstTime();
			for (let { path: s, isFolder: c } of n) {
				let n = e.length === 1 && c ? "" : asShown(s);
				for (let l of c ? entries(e.length === 1 ? s : (0, i.resolve)(s), n, t, a) : [namedFile(s, n)]) {
					if (!o(l)) continue;
					l.kind === "file" && (r += 1);
					yield* entryUnits(l, a);
				}
			}
		},
		statistics: () => ({ files: r }),
		notes: () => r === 0 ? ["There is no file to scan."] : [],
		close: async () => {}
	};
}
function firstTime() {
	let e = new Set();
	return ({ location: t }) => e.size < e.add(t.toString("latin1")).size;
}
function isFolder(t) {
	let n = statOf(t);
	if (n === void 0) throw new e.j("usage", `No such path: "${t}". Check its spelling.`);
	if (n.isFile() || n.isDirectory()) return n.isDirectory();
	throw new e.j("usage", `${t} is neither a file nor a folder. To scan what a program writes, pipe it into "leaksift scan -".`);
}
function statOf(t) {
	try {
		return (0, r.statSync)(t, { throwIfNoEntry: !1 });
	} catch (n) {
		if (e.M(n) === "ENOTDIR") return;
		throw new e.j("usage", `${shortened(t)} can not be reached (${e.M(n)}).`, { cause: n });
	}
}
function shortened(e) {
	return e.length > 200 ? `${e.slice(0, 200)}\u2026` : e;
}
function asShown(e) {
	return e.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
}
function namedFile(e, t) {
	return {
		location: (0, r.realpathSync)(e, "buffer"),
		path: t,
		rawName: Buffer.from(t),
		kind: "file"
	};
}
function* entries(e, n, r, i) {
	let reasonOf = ({ kind: e, path: t, rawName: n }) => {
		if (e === "folder") return n.toString("latin1") === ".git" ? "inside of .git" : r(t, "folder");
		return e === "file" || e === "link" ? r(t, "file") : `a ${e}`;
	};
	for (let r of walk(Buffer.from(e), n === "." ? "" : n, (e) => reasonOf(e) === null)) if ("reason" in r) t.R(i, {
		unit: r.path,
		reason: r.reason
	});
	else {
		let e = reasonOf(r);
		e === null ? yield r : t.I(i, e);
	}
}
function* entryUnits(e, r) {
	let { path: i, kind: a, rawName: o } = e;
	r.enumerated();
	yield {
		id: `name of ${i}`,
		role: "target",
		places: [{
			source: "path-name",
			path: i
		}],
		content: o
	};
	if (a === "folder") return;
	let s = a === "link" ? linkText(e) : n.t(e.location);
	if (typeof s == "string") return t.R(r, {
		unit: i,
		reason: s
	});
	r.enumerated();
	yield {
		id: i,
		role: "target",
		places: [{
			source: "file",
			path: i
		}],
		content: s
	};
}
function linkText({ location: t }) {
	try {
		return (0, r.readlinkSync)(t, "buffer");
	} catch (t) {
		return `unreadable (${e.M(t)})`;
	}
}
exports.filesSource = filesSource;
