require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./scan-and-report.cjs");
const r = require("./joined.cjs");
const i = require("./git-dir-files.cjs");
const a = require("./staged-paths.cjs");
const o = require("./store-statistics.cjs");
const s = require("./make-folder.cjs");
const c = require("./reader.cjs");
const l = require("./part-names.cjs");
const u = require("./packed-bytes.cjs");
const d = require("./whole.cjs");
const f = require("./ref-names.cjs");
let p = require("node:fs");
let m = require("node:path");
let h = require("node:v8");
// src/sources/history/git-dir-units.ts
function* gitDirUnits(e, { files: t, logs: n, others: r }, i) {
	for (let n of t) yield* gitDirUnit(e, n, `${i}${n.path}`);
	for (let { ref: t, text: r = Buffer.alloc(0) } of n) {
		e.enumerated();
		yield unit(r, `${i}logs/${t}`);
	}
	for (let t of r) yield* gitDirUnit(e, t, `${i}objects/${t.path}`);
}
function* gitDirUnit(e, t, n) {
	e.enumerated();
	if (t.kind === "special") return e.skipped("socket, FIFO or device");
	if (t.kind === "unreadable") return e.unread(`git-dir ${n}`, "unreadable folder");
	try {
		yield unit(i.n(t), n);
	} catch (t) {
		e.unread(`git-dir ${n}`, t instanceof Error ? t.message : "unreadable");
	}
}
function unit(e, t) {
	return {
		id: `git-dir ${t}`,
		role: "target",
		places: [{
			source: "git-dir",
			path: t,
			commit: null
		}],
		content: e
	};
}
// src/git/graph/tree-runs.ts
var TreeRuns = class {
	#e;
	#t;
	#n;
	constructor({ trees: e, table: t }) {
		this.#e = e.batches.map((e) => ({
			...e,
			reader: new a.y(e.lists),
			done: new o.s(e.trees.length)
		}));
		this.#t = this.#e.length <= 65535 ? new Uint16Array(t.size) : new Uint32Array(t.size);
		this.#n = new Uint32Array(t.size);
		this.#e.forEach((e, t) => e.trees.forEach((e, n) => {
			this.#t[e] = t + 1;
			this.#n[e] = n;
		}));
	}
	each(e, t, n) {
		let r = this.#e[this.#t[e] - 1];
		let i = this.#n[e];
		if (r === void 0 || r.done.has(i)) return;
		let { reader: a, done: o, trees: s } = r;
		for (; !a.isWhole(i);) --i;
		a.seek(i);
		let c = !1;
		do {
			a.next();
			t.has(s[i]) && visitList(r, c, n);
			c = o.has(i);
			i += 1;
		} while (i < s.length && !a.isWhole(i));
	}
};
function visitList({ reader: e, done: t, subtreeOf: n }, r, i) {
	if (t.has(e.at)) return;
	t.add(e.at);
	if (r) return e.eachOwn((e) => i(n(e)));
	for (let t = 0; t < e.length; t += 1) i(n(e.list[t]));
}
// src/git/graph/connectivity.ts
async function findMissing(e, t, n) {
	let r = new Set(e.missing().filter((t) => !isEmptyTree(e.table.oid(t))));
	if (r.size === 0) return {
		reachable: [],
		unreachable: 0
	};
	let i = new Walk(e, r);
	i.fromRoots(t.map((t) => e.table.findOid(t)));
	i.throughFolders();
	i.found.size < r.size && await i.throughFiles(n);
	return {
		reachable: [...i.found.values()],
		unreachable: r.size - i.found.size
	};
}
function isEmptyTree(e) {
	return g.has(e);
}
const g = new Set(["4b825dc642cb6eb9a060e54bf8d69288fbee4904", "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"]);
var Walk = class {
	found = new Map();
	#e;
	#t;
	#n;
	#r = [];
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
		this.#n = new o.s(e.table.size);
	}
	fromRoots(e) {
		let { commits: t, tags: n } = this.#e;
		let r = new a.b(this.#e);
		let i = new Map();
		for (let e = 0; e < n.length; e += 2) i.set(n.at(e), n.at(e + 1));
		for (let t of e) for (let e = t; e !== void 0 && !this.#n.has(e); e = i.get(e)) this.#i(e, "object");
		let o = [...e, ...i.values()].filter((e) => this.#n.has(e)).flatMap((e) => r.position(e) ?? []);
		let s = r.reachable(o);
		for (let e = 0; e < t.length; e += 1) {
			if (!s.has(e)) continue;
			this.#i(t.tree.at(e), "tree");
			for (let n of t.parents(e)) this.#i(n, "commit", t.object.at(e));
		}
	}
	throughFolders() {
		let e = new TreeRuns(this.#e);
		for (let t = this.#r.pop(); t !== void 0; t = this.#r.pop()) e.each(t, this.#n, (e) => this.#i(e, "tree"));
	}
	async throughFiles(e) {
		let t = new a.v(this.#t, this.#e);
		let isMissingFile = (e, { isGitlink: n, isTree: r, idStart: i }) => !n && !r && t.find(e, i) >= 0;
		await e.each(isMissingFile, (e, n, r) => r((e) => this.#i(t.find(n, e.idStart), "blob")), this.#n);
	}
	#i(e, t, n) {
		if (e < 0 || this.#n.has(e)) return;
		this.#n.add(e);
		let { table: r } = this.#e;
		r.type(e) === "tree" && this.#r.push(e);
		if (!this.#t.has(e)) return;
		this.found.set(e, {
			oid: r.oid(e),
			type: t,
			...n === void 0 ? {} : { child: r.oid(n) }
		});
	}
};
// src/sources/history/missing-objects.ts
async function missingObjects({ graph: e, stream: t, trees: n, repository: r }, i) {
	if (t.lacksNothing(i)) return {
		named: [],
		unreachable: 0
	};
	await t.settle();
	let [a, o] = byFormat(i, r);
	for (let t of a) e.refer(t);
	let { reachable: s, unreachable: c } = await findMissing(e, a, n());
	let l = new Set(r.shallow);
	return {
		named: [...s.map((e) => ({
			unit: `${e.type} ${e.oid}`,
			reason: whyMissing(e, l, r)
		})), ...Array.from(o, (e) => ({
			unit: `object ${e}`,
			reason: "an id of another object format"
		}))],
		unreachable: c
	};
}
function byFormat(t, { objectFormat: n }) {
	let r = 2 * e.nr(n);
	return [t.filter(({ length: e }) => e === r), new Set(t.filter(({ length: e }) => e !== r))];
}
function whyMissing({ type: e, child: t }, n, { partialClone: r }) {
	if (e === "commit" && t !== void 0 && n.has(t)) return "missing object (shallow clone)";
	return r ? "missing object (partial clone)" : "missing object";
}
// src/git/staged-entries.ts
var StagedEntries = class {
	problems = [];
	#e = [];
	#t;
	constructor(t) {
		this.#t = t;
		let { commonDir: n } = t.repository;
		for (let r of e.C(n, [])) {
			let i = `index of ${r === n ? "the repository" : `worktree ${e.bt(Buffer.from(r.slice(r.lastIndexOf("/") + 1)))}`}`;
			let a = e.m(t, `index-${this.#e.length}`, {
				...t.repository,
				gitDir: r,
				indexFile: (0, m.join)(r, "index")
			});
			if (a === null) continue;
			"problem" in a ? this.problems.push({
				unit: i,
				reason: a.problem
			}) : this.#e.push({
				unit: i,
				path: a.path
			});
		}
	}
	get isEmpty() {
		return this.#e.length === 0;
	}
	async *list(e, t = {}) {
		for (let { unit: n, path: r } of this.#e) yield* listed(this.#t, r, n, e, t);
	}
};
async function* listed(n, r, i, a, o) {
	let s = {
		...n,
		variables: {
			...n.variables,
			GIT_INDEX_FILE: r
		}
	};
	let c = Buffer.alloc(0);
	try {
		for await (let t of e.Z(s, [
			"ls-files",
			"--stage",
			"-z"
		], o)) {
			let e = Buffer.concat([c, t]);
			let n = e.lastIndexOf(0) + 1;
			yield* entries(e.subarray(0, n));
			c = Buffer.from(e.subarray(n));
		}
	} catch (e) {
		if (!t.P(e)) throw e;
		a.push({
			unit: i,
			reason: e.message
		});
	}
}
function* entries(t) {
	for (let n = 0; n < t.length;) {
		let r = t.indexOf(0, n);
		let i = t.indexOf(9, n);
		let [a = "", o = ""] = t.toString("latin1", n, i).split(" ");
		a !== "160000" && e.Tn(o) && !_.has(o) && (yield {
			oid: o,
			path: e.bt(t.subarray(i + 1, r))
		});
		n = r + 1;
	}
}
const _ = new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
const v = "leaksift-cache/2";
var CacheFolder = class {
	notes = [];
	#e;
	#t;
	#n = new Map();
	#r = 0;
	constructor(e, t) {
		this.#t = e;
		this.#e = typeof e.folder == "string" ? e.folder : (0, m.join)(t, "leaksift-cache");
	}
	recall(e) {
		this.#n.has(e) || this.#n.set(e, this.#i(e));
		return this.#n.get(e);
	}
	nextSequence() {
		return Math.max(0, ...[...this.#n.values()].map((e) => e?.sequence ?? 0)) + 1;
	}
	keep(e) {
		try {
			s.t(this.#e, 448);
			for (let t of e) this.#o(t);
			typeof this.#t.folder != "string" && this.#s(e);
		} catch (e) {
			this.notes.push(`The cache could not be written: ${t.M(e)}.`);
		}
	}
	refusals() {
		return this.#r === 0 ? [] : [`Not taken from the cache: ${this.#r} of its files, damaged or not sealed with the key of this user. What they were about was read.`];
	}
	#i(t) {
		let n = e.q(this.#l(t), 536870912);
		if (n === "missing") return;
		let r = typeof n == "string" ? void 0 : this.#a(n, t);
		r === void 0 && (this.#r += 1);
		return r;
	}
	#a(t, n) {
		let r = t.indexOf(10);
		let [i, a = ""] = t.subarray(0, Math.max(0, r)).toString("latin1").split(" ");
		let o = t.subarray(r + 1);
		let s = Buffer.from(a, "hex");
		let c = this.#c(n, o);
		if (i !== v || s.length !== c.length || !e.lr(s, c)) return;
		return deserialized(o);
	}
	#o(t) {
		let n = (0, h.serialize)(t);
		if (n.length > 536869888) return;
		let r = (0, m.join)(this.#e, `${e.sr(8).toString("hex")}.tmp`);
		try {
			(0, p.writeFileSync)(r, Buffer.concat([Buffer.from(`${v} ${this.#c(t.pack, n).toString("hex")}\n`), n]), {
				mode: 384,
				flag: "wx"
			});
			(0, p.renameSync)(r, this.#l(t.pack));
		} finally {
			(0, p.rmSync)(r, { force: !0 });
		}
	}
	#s(e) {
		let t = new Set(e.flatMap(({ beside: e }) => e.packs).map((e) => this.#u(e)));
		for (let e of (0, p.readdirSync)(this.#e)) /\.(?:json|record)$/.test(e) && !t.has(e) && (0, p.rmSync)((0, m.join)(this.#e, e), { force: !0 });
	}
	#c(t, n) {
		return e.or("sha256", this.#t.key).update(`${v}\0${this.#t.rules}\0${t}\0`).update(n).digest();
	}
	#l(e) {
		return (0, m.join)(this.#e, this.#u(e));
	}
	#u(e) {
		return `${e}-${this.#t.rules.slice(0, 16)}.record`;
	}
};
function deserialized(e) {
	try {
		return (0, h.deserialize)(e);
	} catch {
		return;
	}
}
// src/git/objects/list.ts
async function* listObjects(n, r = {}) {
	let i = "";
	for await (let t of e.Z(n, [
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--batch-check"
	], r)) {
		let n = (i + t.toString("latin1")).split("\n");
		i = n.pop() ?? "";
		for (let t of n) yield e.D(t) ?? unread(t);
	}
	if (i !== "") throw new t.j("git", "git cat-file failed: its list of objects ends within a line.");
}
function unread(n) {
	let [r = "", i = ""] = n.split(" ");
	if (!e.Tn(r)) throw new t.j("git", "git cat-file failed: its list of objects holds something else.");
	return {
		oid: r,
		unread: i === "missing" ? "unreadable object" : "an answer that is no header"
	};
}
// src/git/stored-ids.ts
function readStoredIds(e, t, n) {
	let r = [];
	let a = [];
	let o = [];
	let s = RegExp(`^[0-9a-f]{2}/[0-9a-f]{${2 * t - 2}}$`);
	for (let t of i.r(e, () => !0)) t.kind === "file" && s.test(t.path) ? n?.(Buffer.from(t.path.replace("/", ""), "hex"), 0) : t.kind !== "folder" && !isDerived(t.path) && o.push(t);
	let c = new Set(o.filter(({ path: e }) => /^pack\/[^/]+\.(?:pack|idx)$/.test(e)).map(({ path: e }) => e));
	for (let e of o) {
		let { path: i } = e;
		let o = problemOf(e, c);
		o === null ? c.has(i) ? a.push(...readPackIndex(e, t, n)) : r.push(e) : a.push({
			unit: `objects/${i}`,
			reason: o
		});
	}
	return {
		others: r,
		problems: a
	};
}
function isDerived(e) {
	return /^pack\/(?:[^/]+\.(?:rev|bitmap|mtimes)|multi-pack-index(?:-[0-9a-f]+\.(?:rev|bitmap))?|multi-pack-index\.d\/.*)$|^info\/commit-graphs?(?:\/.*)?$/.test(e);
}
function problemOf({ path: e, kind: t, name: n }, r) {
	if (t === "unreadable") return "unreadable folder";
	if (t !== "file") return t === "link" ? "a symbolic link" : "not a regular file";
	if (n.startsWith("tmp_")) return "a file that git had not finished writing";
	if (/(?:^|\/)(?:tmp_objdir|incoming)-/.test(e)) return "a quarantine that was left behind";
	if (e.endsWith(".pack") && !r.has(e.replace(/pack$/, "idx"))) return "a pack without its index: run \"git index-pack\" on it";
	if (e.endsWith(".idx") && !r.has(e.replace(/idx$/, "pack"))) return "an index without its pack";
	return null;
}
function readPackIndex(e, t, n) {
	if (!e.path.endsWith(".idx")) return [];
	try {
		let r = (0, p.openSync)(e.absolute, p.constants.O_RDONLY | (p.constants.O_NOFOLLOW ?? 0));
		try {
			readIds(r, t, n);
			return [];
		} finally {
			(0, p.closeSync)(r);
		}
	} catch (t) {
		return [{
			unit: `objects/${e.path}`,
			reason: t instanceof BadIndex ? t.message : "unreadable"
		}];
	}
}
var BadIndex = class extends Error {};
const y = 4096;
function readIds(e, t, n) {
	let r = bytesAt(e, 0, Buffer.allocUnsafe(1032));
	let i = r.readUInt32BE(0) === 4285812579;
	if (i && r.readUInt32BE(4) !== 2) throw new BadIndex("a pack index of an unknown version");
	let a = countOf(r, i ? 8 : 0);
	let o = i ? t : t + 4;
	let s = (i ? 8 : 0) + 1024;
	let c = s + a * (i ? t + 8 : o) + 2 * t;
	if ((0, p.fstatSync)(e).size < c) throw new BadIndex("a truncated pack index");
	if (n === void 0) return;
	let l = Buffer.allocUnsafe(y * o);
	for (let t = 0; t < a; t += y) {
		let r = Math.min(y, a - t);
		let c = bytesAt(e, s + t * o, l.subarray(0, r * o));
		for (let e = 0; e < r; e += 1) n(c, e * o + (i ? 0 : 4));
	}
}
function countOf(e, t) {
	let n = 0;
	for (let r = 0; r < 256; r += 1) {
		let i = e.readUInt32BE(t + 4 * r);
		if (i < n) throw new BadIndex("a pack index whose counts go down");
		n = i;
	}
	return n;
}
function bytesAt(e, t, n) {
	for (let r = 0; r < n.length;) {
		let i = (0, p.readSync)(e, n, r, n.length - r, t + r);
		if (i === 0) throw new BadIndex("a truncated pack index");
		r += i;
	}
	return n;
}
// src/sources/history/cat-file-stream.ts
var CatFileStream = class {
	reader;
	#e;
	#t;
	#n;
	#r;
	#i = 0;
	constructor(t, n, r, i = {}) {
		this.#e = t;
		this.#t = n;
		this.#n = r;
		this.#r = i;
		this.reader = new e.T(t, i);
	}
	prepare() {}
	async list() {
		let { table: e } = this.#n;
		let t = await listByGit(this.#e, this.#r, (t) => e.addOid(t));
		let n = this.#t.objectDirectories.map(({ path: t }) => readStoredIds(t, e.idBytes, (t, n) => e.add(t, n)));
		this.#i = e.size;
		return {
			count: e.size,
			others: n.flatMap(({ others: e }) => e),
			problems: [...t, ...n.flatMap((e) => e.problems)]
		};
	}
	objects() {
		return this.reader.readMany(this.#a());
	}
	readMany(e) {
		return this.reader.readMany(e);
	}
	holds(e) {
		let t = this.#n.table.findOid(e);
		return t >= 0 && this.#n.isPresent(t);
	}
	stores(e, t) {
		let n = this.#n.table.find(e, t);
		return n >= 0 && n < this.#i;
	}
	lacksNothing() {
		return !1;
	}
	async settle() {}
	tidy() {}
	remember() {}
	state() {
		return "";
	}
	trees(e) {
		return e;
	}
	listings(e) {
		return e;
	}
	close() {
		return this.reader.close();
	}
	*#a() {
		for (let e = 0; e < this.#i; e += 1) yield this.#n.table.oid(e);
	}
};
async function listByGit(e, n, r) {
	await n.ready?.();
	try {
		for await (let { oid: t } of listObjects(e, n)) r(t);
		return [];
	} catch (e) {
		if (!t.P(e)) throw e;
		return [{
			unit: "list of objects",
			reason: e.message
		}];
	}
}
// src/git/graph/absorb-links.ts
function absorbLinks(e, t) {
	let sumOf = (e) => t.reduce((t, { commits: n }) => t + e(n), 0);
	e.commits.expect(sumOf(({ object: e }) => e.length), sumOf(({ parents: { length: e } }) => e));
	for (let n of t) absorbPart(e, n);
	e.table.markStored();
}
function absorbPart(e, t) {
	let { table: n } = e;
	let r = numbering(e, t.absent);
	let { trees: i, lists: a } = t.folders;
	let o = r(t.entries.children);
	n.setTypes(i, "tree");
	e.trees.absorb({
		trees: i,
		lists: a,
		subtreeOf: (e) => o[e - 1]
	});
	let s = r(t.tags);
	for (let t = 0; t < s.length; t += 2) e.addTag(s[t], s[t + 1]);
	let { object: c, tree: l, parents: u } = t.commits;
	n.setTypes(c, "commit");
	e.commits.absorb({
		...t.commits,
		tree: r(l),
		parents: r(u)
	});
}
function numbering({ table: e }, t) {
	if (t.length === 0) return (e) => e;
	let n = [];
	for (let r = 0; r < t.length; r += e.idBytes) {
		let i = e.add(t, r);
		e.mark(i, 16);
		n.push(i);
	}
	return (t) => t.map((t) => t < e.known ? t : n[t - e.known]);
}
// src/git/pack/parts.ts
const b = 4096;
function partsOf(e, t = b, n = () => !1) {
	return [...e.packs.flatMap((r, i) => n(i) ? [] : partsOfPack(e, i, t)), ...partsOfLoose(e.loose.length, t)];
}
function isOfTrees({ packs: e }, t) {
	return t.kind === "families" && t.from >= (e[t.pack]?.forest.firstTree ?? 0);
}
function dealParts(e, { index: t, count: n }) {
	let r = partsOf(e, n === 1 ? b : Math.max(1, Math.min(b, Math.ceil(e.count / (n * 16)))));
	return {
		own: r.filter((e, r) => r % n === t),
		others: r.filter((e, r) => r % n !== t)
	};
}
function partsOfPack(e, t, n) {
	let r = e.packs[t]?.forest;
	if (r === void 0) return [];
	let { roots: i, firstTree: a, familySizes: o, cyclic: s } = r;
	let cut = (e, r) => cutFamilies(o, e, r, n).map(([e, n]) => ({
		kind: "families",
		pack: t,
		from: e,
		to: n
	}));
	return [
		...s.length > 0 ? [{
			kind: "cyclic",
			pack: t
		}] : [],
		...cut(0, a),
		...cut(a, i.length)
	];
}
function cutFamilies(e, t, n, r) {
	let i = [];
	let a = 0;
	for (let r = t; r < n; r += 1) a += e[r];
	for (let o = t, s = t, c = 0; s < n;) {
		c += e[s];
		s += 1;
		if (c < Math.min(r, Math.max(256, a / 8)) && s < n) continue;
		i.push([o, s]);
		a -= c;
		o = s;
		c = 0;
	}
	return i;
}
function partsOfLoose(e, t) {
	let n = [];
	for (let r = 0; r < e; r += t) n.push({
		kind: "loose",
		from: r,
		to: Math.min(e, r + t)
	});
	return n;
}
// src/git/pack/recorded-listings.ts
var RecordedListings = class {
	#e;
	#t;
	#n;
	#r;
	constructor(e, t, n, r) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = r;
	}
	async files(e, t) {
		let n = new o.s(this.#e.table.size);
		for (let t of e) n.add(t);
		let r = new Map();
		let i = this.#t.all.filter((t) => {
			let n = t.recalled ? t.sought : t.sought.length;
			r.has(n) || r.set(n, this.#i(t, e));
			return r.get(n);
		});
		for (let e of i) await this.#a(e, e.links.files, n, t);
		await this.#s(i, x, (n) => this.#n.files(e, t, n));
	}
	async folders(e, t, n) {
		let { all: r } = this.#t;
		for (let i of r) await this.#a(i, i.links.folders, e, t, n);
		await this.#s(r, n, (n) => this.#n.folders(e, t, n));
	}
	end() {
		this.#t.forget();
		this.#e.forgetTrees();
	}
	#i({ sought: e, recalled: t }, n) {
		if (e.length < n.length && t === void 0) return !1;
		let r = new Set(e);
		return n.every((e) => r.has(e) || t?.mayList(e) === !1);
	}
	async #a({ links: { entries: e }, recalled: t }, { trees: n, lists: r }, i, o, s = x) {
		let c = this.#o(e, i);
		if (!c.includes(1)) return;
		await t?.names.read(e.names.filter((e, t) => c[t + 1] === 1), this.#r, this.#e.table);
		let l = new a.y(r);
		let u = 0;
		let d = !1;
		let change = (e) => {
			c[e] === 1 && (d = !1);
		};
		for (let t of n) {
			l.next(change);
			l.eachOwn(change);
			if (!s.has(t)) continue;
			if (d) {
				u > 0 && o.again(t);
				continue;
			}
			u = 0;
			d = !0;
			for (let n = 0; n < l.length; n += 1) {
				let r = l.list[n];
				let i = c[r] === 1 ? e.texts[e.names[r - 1] ?? 0] : void 0;
				if (i === void 0) continue;
				u += 1;
				o.entry(t, e.children[r - 1] ?? 0, i);
			}
		}
	}
	#o({ children: e }, t) {
		let { known: n } = this.#e.table;
		let r = new Uint8Array(e.length + 1);
		for (let i = 0; i < e.length; i += 1) {
			let a = e[i];
			a < n && t.has(a) && (r[i + 1] = 1);
		}
		return r;
	}
	async #s(e, t, n) {
		let { trees: r, table: i } = this.#e;
		let a = new Set(e.map(({ links: e }) => e.folders.trees));
		let s = new o.s(i.size);
		let c = 0;
		for (let e of r.batches) {
			if (a.has(e.trees)) continue;
			for (let n of e.trees) {
				if (!t.has(n)) continue;
				s.add(n);
				c += 1;
			}
		}
		c > 0 && await n(s);
	}
};
const x = { has: () => !0 };
// src/git/pack/copies.ts
function markSpare(e) {
	let t = e.map(({ count: e }) => new Uint8Array(new SharedArrayBuffer(e)));
	e.length > 1 && new IdTable(e).markRepeated(t);
	return t;
}
var IdTable = class {
	#e;
	#t;
	#n;
	#r;
	constructor(e) {
		let t = e.reduce((e, { count: t }) => e + t, 0);
		let n = 2 ** Math.ceil(Math.log2(2 * t + 2));
		this.#e = e;
		this.#t = new Uint32Array(n);
		this.#n = new Uint32Array(n);
		this.#r = n - 1;
	}
	markRepeated(e) {
		this.#e.forEach((t, n) => {
			let r = e[n] ?? new Uint8Array();
			for (let e = 0; e < t.count; e += 1) this.#i(t, n, e) || (r[e] = 1);
		});
	}
	#i(e, t, n) {
		let r = e.idWord(n) & this.#r;
		for (; this.#t[r] !== 0; r = r + 1 & this.#r) if (this.#e[(this.#t[r] ?? 0) - 1]?.sameId(this.#n[r] ?? 0, e, n)) return !1;
		this.#t[r] = t + 1;
		this.#n[r] = n;
		return !0;
	}
};
// src/git/pack/forest.ts
function plantForest({ bases: e, types: t }) {
	let n = countChildren(e);
	let r = placeChildren(e, n);
	let { roots: i, firstTree: a } = rootsOf(e, t, e.length - r.length);
	let o = breadthFirst(i, n, r);
	return {
		roots: i,
		firstTree: a,
		familySizes: weightsOf(i, putHeaviestLast(o, n, r)),
		firsts: n,
		children: r,
		cyclic: o.length === e.length ? [] : missingFrom(o, e.length)
	};
}
function countChildren(e) {
	let t = sharedWords(e.length + 1);
	for (let n = 0; n < e.length; n += 1) {
		let r = e[n] + 1;
		r > 0 && (t[r] = t[r] + 1);
	}
	for (let e = 1, n = 0; e < t.length; e += 1) t[e] = n += t[e];
	return t;
}
function placeChildren(e, t) {
	let n = sharedWords(t[e.length]);
	let r = t.slice();
	for (let t = 0; t < e.length; t += 1) {
		let i = e[t];
		if (i < 0) continue;
		let a = r[i];
		n[a] = t;
		r[i] = a + 1;
	}
	return n;
}
function rootsOf(e, t, n) {
	let r = sharedWords(n);
	let [i, a] = [0, n];
	for (let n = 0; n < e.length; n += 1) {
		if (e[n] >= 0) continue;
		t[n] === S ? r[--a] = n : r[i++] = n;
	}
	r.subarray(a).reverse();
	return {
		roots: r,
		firstTree: a
	};
}
const S = e.Jt("tree");
function breadthFirst(e, t, n) {
	let r = new Uint32Array(e.length + n.length);
	r.set(e);
	let i = e.length;
	for (let e = 0; e < i; e += 1) {
		let a = r[e];
		let o = t[a + 1];
		for (let e = t[a]; e < o; e += 1) r[i++] = n[e];
	}
	return r.subarray(0, i);
}
function putHeaviestLast(e, t, n) {
	let r = new Uint32Array(t.length).fill(1);
	for (let i = e.length - 1; i >= 0; --i) {
		let a = e[i];
		let o = t[a];
		let s = t[a + 1];
		if (o === s) continue;
		let c = o;
		let l = 0;
		let u = 1;
		for (let e = o; e < s; e += 1) {
			let t = r[n[e]];
			u += t;
			if (t < l) continue;
			c = e;
			l = t;
		}
		r[a] = u;
		swap(n, c, s - 1);
	}
	return r;
}
function swap(e, t, n) {
	let r = e[t];
	e[t] = e[n];
	e[n] = r;
}
function weightsOf(e, t) {
	let n = new Uint32Array(e.length);
	for (let r = 0; r < e.length; r += 1) n[r] = t[e[r]];
	return n;
}
function missingFrom(e, t) {
	let n = new Uint8Array(t);
	for (let t of e) n[t] = 1;
	let r = [];
	for (let e = 0; e < t; e += 1) n[e] === 0 && r.push(e);
	return r;
}
function sharedWords(e) {
	return new Uint32Array(new SharedArrayBuffer(e * 4));
}
// src/git/pack/store.ts
function surveyStore(t, n, r = () => 0) {
	let i = [];
	let a = sortedBy(r, t.flatMap((e) => surveyPacks(`${e}/pack`, n, i)));
	let o = a.map(({ indexBytes: e }) => new l.r(e, n));
	let s = markSpare(o);
	let { loose: c, spareLoose: u } = divideLoose(t.flatMap((t) => e.kt(t, n, (e, t) => i.push(problem(`folder ${e}`, t)))), o);
	return {
		format: n,
		loose: c,
		spareLoose: u,
		problems: i,
		packs: a.map((e, t) => surveyed(e, s[t] ?? new Uint8Array())),
		count: c.length + s.reduce((e, t) => e + t.length - countSet(t), 0)
	};
}
function damagedIndexes({ packs: e, format: t }) {
	return e.filter(({ tables: { indexBytes: e } }) => !new l.r(e, t).checksumHolds()).map(({ tables: { path: e } }) => ({
		unit: `index ${e.replace(/\.pack$/, ".idx")}`,
		reason: "its checksum is wrong"
	}));
}
function surveyed(e, t) {
	let n;
	return {
		tables: e,
		spare: t,
		get forest() {
			return n ??= plantForest(e);
		}
	};
}
function countSet(e) {
	return e.includes(1) ? e.reduce((e, t) => e + t, 0) : 0;
}
function stateOf({ packs: t, loose: n }) {
	let r = t.map(({ tables: { indexBytes: e } }) => Buffer.from(e.subarray(-64)).toString("hex"));
	return e.ar("sha256").update(JSON.stringify([r, n.map(({ id: e }) => e)])).digest("hex");
}
function sortedBy(e, t) {
	let n = new Map(t.map((t) => [t, e(t)]));
	let of = (e) => n.get(e) ?? 0;
	return [...t].sort((e, t) => of(e) === of(t) ? 0 : of(e) - of(t));
}
function surveyPacks(e, t, n) {
	let r = new Set(listPackFolder(e, n));
	let i = [];
	for (let a of r) {
		let o = `${e}/${a}`;
		let s = o.slice(0, o.lastIndexOf("."));
		a.endsWith(".pack") && !r.has(a.replace(/\.pack$/, ".idx")) && n.push({
			unit: `pack ${o}`,
			reason: "it has no index: run git index-pack on it"
		});
		a.endsWith(".idx") && addPack(s, t, i, n);
	}
	return i;
}
function listPackFolder(e, t) {
	try {
		return (0, p.existsSync)(e) ? (0, p.readdirSync)(e).sort() : [];
	} catch (n) {
		t.push(problem(`folder ${e}`, n));
		return [];
	}
}
function addPack(e, t, n, r) {
	try {
		let i = l.i(`${e}.idx`, t);
		let a = c.r(`${e}.pack`, i);
		n.push(a.tables);
		r.push(...a.problems.map((t) => ({
			unit: `pack ${e}.pack`,
			reason: t
		})));
	} catch (t) {
		r.push(problem(`index ${e}.idx`, t));
	}
}
function divideLoose(e, t) {
	let n = new Set();
	let r = [];
	let i = [];
	for (let a of e) {
		let e = Buffer.from(a.id, "hex");
		(n.has(a.id) || t.some((t) => t.find(e) >= 0) ? i : r).push(a);
		n.add(a.id);
	}
	return {
		loose: r,
		spareLoose: i
	};
}
function problem(t, n) {
	return {
		unit: t,
		reason: e.dr(n).message
	};
}
var StoredObjects = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	async *readMany(t) {
		let n = c.t.opened(this.#e);
		let r = 0;
		try {
			for (let i of t) {
				let t = n && whole(n, i);
				t ? yield t : yield* this.#t.readMany([i]);
				(r += 1) % 64 == 0 && await e.pr();
			}
		} finally {
			n?.close();
		}
	}
};
function whole(t, n) {
	try {
		let { type: r, content: i } = t.read(n);
		return e.ir(t.survey.format, r, i) === n ? {
			oid: n,
			type: r,
			size: i.length,
			content: i
		} : void 0;
	} catch (t) {
		e.dr(t);
		return;
	}
}
// src/git/pack/tree-walk.ts
var PackedTrees = class {
	#e;
	#t;
	#n;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	async each(e, t, n) {
		let r = this.#i(n);
		let i = c.t.opened(this.#e);
		try {
			i !== void 0 && await this.#r(i, r, e, t, n);
		} finally {
			i?.close();
		}
		r.isEmpty || await this.#n.each(e, t, r);
	}
	async #r(t, n, r, i, a) {
		let o = new c.n(t, new c.i(this.#e), new Visitor(e.nr(this.#e.format), r, (e, t, r) => {
			if (!n.delete(e)) return;
			i(e, t, (e) => r.eachNoted(t, e));
		}));
		let s = a === void 0 ? void 0 : familiesWith(this.#e, a);
		for (let t of partsOf(this.#e)) {
			o.walk(t, C, s);
			await e.pr();
		}
	}
	#i(e) {
		let { trees: t, table: n } = this.#t;
		let r = new o.s(n.size);
		for (let n of t.objects()) (e === void 0 || e.has(n)) && r.add(n);
		return r;
	}
};
function familiesWith({ packs: e }, t) {
	let n = 0;
	let r = e.map(({ tables: { bases: e, indexes: r } }) => {
		let i = new Uint8Array(e.length);
		for (let a = 0; a < e.length; a += 1) {
			if (!t.has(n + (r[a] ?? 0))) continue;
			for (let t = a; t >= 0 && i[t] === 0; t = e[t] ?? -1) i[t] = 1;
		}
		n += e.length;
		return i;
	});
	return (e, t) => r[e]?.[t] === 1;
}
const C = new Set(["tree"]);
var Visitor = class {
	#e;
	#t;
	constructor(e, t, n) {
		this.#e = new c.l(e, (e, n) => t(e, n) ? c.o : 0);
		this.#t = n;
	}
	whole(e, t, n, r) {
		return t === "tree" ? this.#n(e, n, r) : void 0;
	}
	derived(e, t, n, r, i, a, o) {
		return t === "tree" ? this.#n(e, n, o, r, i) : void 0;
	}
	foreign(e, t) {
		return e === "tree" ? this.#r(t, !0) : void 0;
	}
	release(e) {
		e !== void 0 && this.#e.release(e);
	}
	failed() {}
	#n(e, t, n, r, i) {
		let a = this.#r(t, n, r, i);
		e.spare || this.#t(e.slot(), t, this.#e);
		return a;
	}
	#r(t, n, r, i) {
		try {
			return r !== void 0 && i !== void 0 ? this.#e.derived(t, r, i, n) : this.#e.whole(t, n);
		} catch (t) {
			if (t instanceof e.Yt) return;
			throw t;
		}
	}
};
// src/sources/history/begun.ts
var Begun = class {
	#e;
	#t;
	constructor(e) {
		this.#e = e[Symbol.asyncIterator]();
		this.#t = this.#e.next();
		this.#t.catch(() => {});
	}
	async *all() {
		try {
			for (let e = await this.#t; e.done !== !0; e = await this.#e.next()) yield e.value;
		} finally {
			await this.end();
		}
	}
	async end() {
		await this.#e.return?.();
	}
};
// src/sources/history/learnt-links.ts
var LearntLinks = class {
	hasAbsent = !1;
	#e;
	#t = [];
	#n = [];
	constructor(e) {
		this.#e = e;
	}
	get all() {
		return [...this.#t, ...this.#n];
	}
	get outlines() {
		return this.#n.length;
	}
	take({ learnt: e, part: t }) {
		if (e === void 0) return;
		let { links: n } = e;
		let { table: { idBytes: r }, gitlinks: i } = this.#e;
		this.#t.push({
			links: n,
			sought: t?.sought ?? w
		});
		for (let e = 0; e < n.gitlinks.length; e += r) i.add(n.gitlinks, e);
		for (let e = 0; e < n.absent.length && !this.hasAbsent; e += r) this.hasAbsent = !isEmptyTree(Buffer.from(n.absent.subarray(e, e + r)).toString("hex"));
	}
	recall(e) {
		this.#t.push(...e);
	}
	takeOutline({ learnt: e, part: t }) {
		e !== void 0 && this.#n.push({
			links: e.links,
			sought: t?.sought ?? w
		});
	}
	forgetOutlines() {
		this.#n = [];
	}
	forget() {
		this.#t = [];
		this.#n = [];
	}
};
const w = new Uint32Array();
// src/sources/history/foreign-links.ts
async function enterForeign(e, t, n) {
	for await (let r of t.readMany(e)) "unread" in r || await enter(n, r);
}
async function enter(e, { oid: t, type: n, content: r }) {
	try {
		if (r instanceof Uint8Array) e.add(t, n, r);
		else for await (let i of e.addChunks(t, n, r));
	} catch (e) {
		if (!(e instanceof a._)) throw e;
	}
}
// src/sources/history/left-to-git.ts
var LeftToGit = class {
	#e;
	#t = new Set();
	#n = new Set();
	constructor(e) {
		this.#e = e;
	}
	get own() {
		return this.#t;
	}
	holds(e) {
		return this.#t.has(e) || this.#n.has(e);
	}
	take({ deferred: t }) {
		for (let { id: n } of t) this.#t.add(e.En(n));
	}
	takeOutline({ deferred: t }) {
		for (let { id: n } of t) this.#n.add(e.En(n));
	}
	ask(e, t, n) {
		let { index: r, count: i } = this.#e;
		return listByGit(e, t, (e) => {
			if (n(e)) return;
			(Number.parseInt(e.slice(0, 8), 16) % i === r ? this.#t : this.#n).add(e);
		});
	}
	async enterForeign(e, t) {
		this.#n.size > 0 && await enterForeign(this.#n, e, t);
	}
};
// src/sources/history/part-queue.ts
var PartQueue = class {
	#e;
	#t;
	#n;
	#r;
	#i = new Set();
	#a = new Uint32Array();
	#o = !1;
	#s = 0;
	constructor(e, { own: t, others: n }, r) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = r;
	}
	*parts() {
		yield* this.#c(this.#t.filter((e) => !isOfTrees(this.#e, e)));
		yield* this.#c(this.#t.filter((e) => isOfTrees(this.#e, e)).map((e) => this.#l(e)));
		this.#o && (yield* this.#c(this.outlines()));
	}
	outlines() {
		return this.#n.map((e) => this.#l({
			...e,
			outline: !0
		}));
	}
	take({ found: e }) {
		--this.#s;
		for (let { id: t, type: n, outcome: r } of e) {
			if (r.sealed.length === 0) continue;
			this.#o = !0;
			n === "blob" && this.#i.add(this.#r(t));
		}
	}
	*#c(e) {
		for (let t of e) {
			this.#s += 1;
			yield t;
		}
		for (; this.#s > 0;) yield "wait";
	}
	#l(e) {
		this.#i.size > this.#a.length && (this.#a = sharedNumbers(this.#i));
		return this.#a.length === 0 ? e : {
			...e,
			sought: this.#a
		};
	}
};
function sharedNumbers(e) {
	let t = new Uint32Array(new SharedArrayBuffer(4 * e.size));
	t.set([...e]);
	return t;
}
// src/git/pack/name-places.ts
const T = 4294967295;
var NameNumbers = class {
	#e = new Map();
	#t = new o.l(64);
	#n = new o.l(64);
	#r = new o.l(64);
	add({ names: e, texts: t }, n, r) {
		let i = t.map((e) => this.#i(e));
		let a = e.map((e) => i[e]);
		[n, r].forEach((e, t) => this.#a(e, a, t));
		return a;
	}
	data() {
		return {
			trees: this.#t.toArray(),
			positions: this.#n.toArray(),
			kinds: this.#r.toArray()
		};
	}
	#i(e) {
		let t = this.#e.get(e);
		if (t !== void 0) return t;
		this.#e.set(e, this.#t.length);
		this.#t.push(T);
		this.#n.push(0);
		this.#r.push(0);
		return this.#t.length - 1;
	}
	#a({ trees: e, lists: t }, n, r) {
		let i = new a.y(t);
		let nameAt = (e) => n[i.list[e] - 1];
		for (let t of e) {
			i.next();
			let e = !1;
			i.eachOwn((t) => {
				e ||= this.#o(n[t - 1]);
			});
			for (let n = 0; e && n < i.length; n += 1) {
				let e = nameAt(n);
				if (!this.#o(e)) continue;
				this.#t.set(e, t);
				this.#n.set(e, n);
				this.#r.set(e, r);
			}
		}
	}
	#o(e) {
		return this.#t.at(e) === T;
	}
};
var NamesAgain = class {
	texts = [];
	#e;
	#t;
	#n;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	async read(e, t, n) {
		let r = new Map();
		for (let t of new Set(e)) {
			let e = this.#e.trees[t] ?? T;
			if (this.texts[t] !== void 0 || e === T) continue;
			let n = this.#n(e);
			r.set(n, [...r.get(n) ?? [], t]);
		}
		if (r.size === 0) return;
		let i = Array.from(r.keys(), (e) => n.oid(e));
		for await (let { oid: e, content: a } of t.readMany(i)) this.#r(a, n, r.get(n.findOid(e)) ?? []);
	}
	#r(t, n, r) {
		let { positions: i, kinds: o } = this.#e;
		let s = new Map(r.map((e) => [`${o[e]} ${i[e]}`, e]));
		let c = new e.Xt(t, n.idBytes);
		let l = [0, 0];
		for (; a.p(c);) {
			let e = this.#i(c, t, n);
			if (e === void 0) continue;
			let r = s.get(`${e} ${l[e]}`);
			r !== void 0 && (this.texts[r] = a.h(t, c));
			l[e] = (l[e] ?? 0) + 1;
		}
	}
	#i(e, t, n) {
		if (e.isTree) return 0;
		return !e.isGitlink && this.#t.has(n.find(t, e.idStart)) ? 1 : void 0;
	}
};
// src/git/pack/pack-outline.ts
function outlinePack(t, n) {
	let { slots: r } = n;
	let [i, a] = rangeOf(n);
	let s = new o.a(e.nr(n.survey.format), 16);
	let numberOf = (e, t) => {
		if (e >= i && e < a) return e - i;
		let n = e < r.count;
		return a - i + (n ? s.add(Buffer.from(r.id(e), "hex"), 0) : s.add(t, (e - r.count) * s.idBytes));
	};
	let c = t.reduce((e, t) => t.sought.length > e.length ? t.sought : e, E);
	let l = new NameNumbers();
	return {
		parts: t.map(({ links: { entries: e, ...t }, sought: { length: n } }) => {
			let r = renumbered({
				...t,
				children: e.children
			}, (e) => numberOf(e, t.absent));
			return {
				...r,
				names: l.add(e, r.folders, r.files),
				isSought: n === c.length
			};
		}),
		sought: c.map((e) => numberOf(e, D)),
		elsewhere: s.ids(),
		names: l.data()
	};
}
function recallOutline({ parts: t, elsewhere: n, sought: r, names: i }, a, s) {
	let { slots: c } = a;
	let [l, u] = rangeOf(a);
	let d = new o.a(e.nr(a.survey.format), 16);
	let f = Array.from({ length: n.length / d.idBytes }, (e, t) => {
		let r = c.find(n, t * d.idBytes);
		return r >= 0 ? r : c.count + d.add(n, t * d.idBytes);
	});
	let slotOf = (e) => e < u - l ? l + e : f[e - (u - l)];
	let [p, m] = [r.map(slotOf), E.slice()];
	let h = {
		names: new NamesAgain(i, new Set(p), slotOf),
		mayList: s
	};
	return t.map(({ names: e, isSought: t, ...n }) => {
		let { children: r, ...i } = renumbered(n, slotOf);
		let a = {
			children: r,
			names: e,
			texts: h.names.texts
		};
		return {
			links: {
				...i,
				entries: a,
				absent: d.ids(),
				gitlinks: D,
				malformed: []
			},
			sought: t ? p : m,
			recalled: h
		};
	});
}
const E = new Uint32Array();
const D = new Uint8Array();
function rangeOf({ survey: e, slots: t, pack: n }) {
	let r = t.packed(n, 0);
	return [r, r + (e.packs[n]?.spare.length ?? 0)];
}
function renumbered({ folders: e, files: t, commits: n, tags: r, children: i }, a) {
	return {
		folders: {
			...e,
			trees: e.trees.map(a)
		},
		files: {
			...t,
			trees: t.trees.map(a)
		},
		commits: {
			...n,
			object: n.object.map(a),
			tree: n.tree.map(a),
			parents: n.parents.map(a)
		},
		tags: r.map(a),
		children: i.map(a)
	};
}
// src/git/pack/pack-record.ts
function packName({ indexBytes: t, format: n }) {
	return Buffer.from(t.subarray(t.length - 2 * e.nr(n))).toString("hex");
}
function besideOf({ packs: e, loose: t }) {
	return {
		packs: e.map(({ tables: e }) => packName(e)),
		loose: t.map(({ id: e }) => e)
	};
}
function holdsFor(e, t) {
	if (t.tables.refused !== void 0 || e.spare !== spareDigest(t)) return !1;
	let n = t.spare.reduce((e, t) => e + t, 0);
	return e.units + e.again.length === t.spare.length - n && isIntact(t.tables);
}
var PackRecorder = class {
	#e;
	#t;
	#n = new Map();
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		for (let e of n) "pack" in e && (this.#i(e.pack).left += 1);
	}
	take({ part: e, unread: t, found: n, deferred: r, learnt: i, scanned: a, bytes: o }) {
		if (e === void 0 || !("pack" in e)) return;
		let s = this.#i(e.pack);
		--s.left;
		(i === void 0 || t.length > 0 || i.links.malformed.length > 0 || this.#r(i.links.absent) || e.kind === "cyclic") && (s.isFlawed = !0);
		if (i === void 0) return;
		s.units += a - n.length;
		s.bytes += o - n.reduce((e, t) => e + t.bytes, 0);
		s.statistics.absorb(i.statistics);
		for (let { type: e, bytes: t } of n) s.statistics.discount({
			type: e,
			size: t
		});
		s.lfs.push(...i.lfs);
		s.gitlinks.push(Buffer.from(i.links.gitlinks).toString("hex"));
		s.again.push(...n.map(({ id: e }) => e), ...r.map(({ id: e }) => e));
		s.parts.push({
			links: i.links,
			sought: e.sought ?? new Uint32Array()
		});
	}
	records(e) {
		let t = besideOf(this.#e);
		return [...this.#n].filter(([, { left: e, isFlawed: t }]) => e === 0 && !t).sort(([e], [t]) => e - t).map(([n, { units: r, bytes: i, statistics: a, lfs: o, gitlinks: s, again: c, parts: l }], u) => {
			let d = this.#e.packs[n];
			return {
				pack: packName(d.tables),
				sequence: e + u,
				spare: spareDigest(d),
				units: r,
				bytes: i,
				statistics: a.data(),
				lfs: o,
				gitlinks: s.join(""),
				again: c,
				outline: outlinePack(l, {
					survey: this.#e,
					slots: this.#t,
					pack: n
				}),
				beside: t
			};
		});
	}
	#r(t) {
		let n = e.nr(this.#e.format);
		return t.length > n || t.length > 0 && !isEmptyTree(Buffer.from(t).toString("hex"));
	}
	#i(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let n = {
			left: 0,
			isFlawed: !1,
			units: 0,
			bytes: 0,
			statistics: new o.t(),
			lfs: [],
			gitlinks: [],
			again: [],
			parts: []
		};
		this.#n.set(e, n);
		return n;
	}
};
function spareDigest({ spare: t }) {
	return e.ar("sha256").update(t).digest("hex");
}
const O = 1 << 20;
function isIntact({ path: t, format: n, fileBytes: r }) {
	let i = r - e.nr(n);
	let a = e.rr(n);
	let o = Buffer.alloc(O);
	let s = e.tr(t);
	try {
		for (let e = 0; e < i;) {
			let t = (0, p.readSync)(s, o, 0, Math.min(O, i - e), e);
			if (t === 0) return !1;
			a.update(o.subarray(0, t));
			e += t;
		}
		let t = o.subarray(0, (0, p.readSync)(s, o, 0, e.nr(n), i));
		return a.digest().equals(t);
	} finally {
		(0, p.closeSync)(s);
	}
}
// src/sources/history/remembered-packs.ts
var RememberedPacks = class {
	#e;
	#t = new Map();
	#n;
	constructor(e) {
		this.#e = e;
	}
	rank = (e) => this.#e.recall(packName(e))?.sequence ?? Infinity;
	divide(e, t, n) {
		n && this.#i(e, t);
		let r = partsOf(e, void 0, (e) => this.#t.has(e));
		this.#n = new PackRecorder(e, t, r);
		return [...r, ...this.#r()];
	}
	*results() {
		for (let e of this.#t.values()) yield {
			scanned: e.units,
			bytes: e.bytes,
			found: [],
			unread: [],
			deferred: [],
			learnt: learntOf(e),
			remembered: !0
		};
	}
	bytesLeft({ packs: e }) {
		return e.reduce((e, { tables: { fileBytes: t }, spare: n }, r) => {
			let i = this.#t.get(r);
			return e + (i === void 0 ? t : t * i.again.length / Math.max(1, n.length));
		}, 0);
	}
	outlines(e, t) {
		return [...this.#t].flatMap(([n, { outline: r, beside: i }]) => recallOutline(r, {
			survey: e,
			slots: t,
			pack: n
		}, whetherStored(i, e, t)));
	}
	take(e) {
		this.#n?.take(e);
	}
	keep() {
		let e = this.#n?.records(this.#e.nextSequence()) ?? [];
		this.#n = void 0;
		e.length > 0 && this.#e.keep(e);
	}
	*#r() {
		for (let { again: e } of this.#t.values()) for (let t = 0; t < e.length; t += k) yield {
			kind: "objects",
			ids: e.slice(t, t + k)
		};
	}
	#i(e, t) {
		let holds = (e) => t.find(Buffer.from(e, "hex")) >= 0;
		let n = new Set(besideOf(e).packs);
		e.packs.forEach((e, t) => {
			let r = this.#e.recall(packName(e.tables));
			if (r === void 0 || !r.beside.packs.every((e) => n.has(e)) || !r.beside.loose.every(holds)) return;
			holdsFor(r, e) && this.#t.set(t, r);
		});
	}
};
const k = 256;
function whetherStored({ packs: e, loose: t }, { format: n, packs: r }, i) {
	let a = new Set(e);
	let o = r.filter(({ tables: e }) => a.has(packName(e))).map(({ tables: e }) => new l.r(e.indexBytes, n));
	let s = new Set(t);
	return (e) => {
		let t = i.id(e);
		let n = Buffer.from(t, "hex");
		return s.has(t) || o.some((e) => e.find(n) >= 0);
	};
}
function learntOf({ statistics: e, lfs: t, gitlinks: n }) {
	let r = new Uint32Array();
	let i = {
		trees: r,
		lists: o.r
	};
	return {
		statistics: e,
		lfs: t,
		links: {
			folders: i,
			files: i,
			entries: {
				children: r,
				names: r,
				texts: []
			},
			commits: {
				object: r,
				tree: r,
				parents: r,
				parentEnd: r,
				date: new Float64Array()
			},
			tags: r,
			absent: new Uint8Array(),
			gitlinks: Buffer.from(n, "hex"),
			malformed: []
		}
	};
}
// src/sources/history/survey-problems.ts
function surveyProblems(e, t, n) {
	return withoutRepeated([...e.flatMap(({ problems: e }) => e), ...t.map((e) => named(e, n))]);
}
function named({ unit: e, reason: t }, n) {
	let r = n.find((t) => e.includes(` ${t}/`));
	return {
		unit: r === void 0 ? e : `objects/${e.slice(e.indexOf(r) + r.length + 1)}`,
		reason: t
	};
}
function withoutRepeated(e) {
	return [...new Map(e.toReversed().map((e) => [e.unit, e])).values()].toReversed();
}
// src/sources/history/pack-stream.ts
var PackStream = class {
	reader;
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s;
	#c;
	#l = {
		own: [],
		others: []
	};
	#u;
	#d;
	#f;
	#p;
	#m = !1;
	constructor(t, n, r, i, a = { spawn: {} }) {
		this.#e = t;
		this.#t = n;
		this.#n = r;
		this.#r = i;
		this.#i = a;
		this.#s = a.shard ?? {
			index: 0,
			count: 1
		};
		this.#c = new LeftToGit(this.#s);
		this.#f = a.memory && new RememberedPacks(a.memory);
		this.#p = new LearntLinks(r);
		this.reader = new e.T(t, a.spawn);
	}
	prepare() {
		this.#f === void 0 && this.#r.expect?.(u.t(this.#h));
	}
	async list() {
		let { objectDirectories: e, objectFormat: t } = this.#t;
		let n = this.#h;
		let r = surveyStore(n, t, this.#f?.rank);
		this.#a = r;
		this.#f === void 0 && this.#_(r, dealParts(r, this.#s));
		let i = new c.i(r);
		this.#o = i;
		this.#n.table.restOn(i);
		let a = e.map(({ path: e }) => readStoredIds(e, this.#n.table.idBytes));
		let o = [...r.problems, ...damagedIndexes(r)];
		let s = surveyProblems(a, o, n);
		s.length > 0 && s.push(...await this.#c.ask(this.#e, this.#i.spawn, (e) => slotOf(i, e) >= 0));
		if (this.#f !== void 0) {
			let e = this.#f.divide(r, i, o.length === 0);
			this.#r.expect?.(this.#f.bytesLeft(r));
			this.#_(r, {
				own: e,
				others: []
			});
		}
		this.#r.tidy?.();
		return {
			count: this.#v(r) + this.#c.own.size,
			others: a.flatMap(({ others: e }) => e),
			problems: s
		};
	}
	async *objects() {
		for (let e of this.#f?.results() ?? []) {
			this.#p.take(e);
			yield e;
		}
		for await (let e of this.#d?.all() ?? []) {
			this.#u?.take(e);
			e.part?.outline ? this.#x(e) : yield this.#y(e);
		}
		if (this.#g?.aborted === !0) return;
		this.#r.tidy?.();
		yield* this.reader.readMany(this.#c.own);
	}
	readMany(e) {
		return this.#a === void 0 ? this.reader.readMany(e) : new StoredObjects(this.#a, this.reader).readMany(e);
	}
	remember() {
		this.#f?.keep();
	}
	holds(e) {
		return this.#c.holds(e) || this.#o !== void 0 && slotOf(this.#o, e) >= 0;
	}
	stores(e, t) {
		return (this.#o?.find(e, t) ?? -1) >= 0;
	}
	lacksNothing(e) {
		return !this.#p.hasAbsent && this.#c.own.size === 0 && e.every((e) => this.holds(e) || isEmptyTree(e));
	}
	async settle() {
		if (this.#m || this.#a === void 0) return;
		this.#p.outlines < this.#l.others.length && await this.#b(this.#a);
		this.#o !== void 0 && this.#p.recall(this.#f?.outlines(this.#a, this.#o) ?? []);
		await this.#c.enterForeign(this.reader, this.#n);
		absorbLinks(this.#n, this.#p.all.map(({ links: e }) => e));
		this.#m = !0;
	}
	state() {
		return this.#a === void 0 ? "" : stateOf(this.#a);
	}
	trees(e) {
		return this.#a && this.#m ? new PackedTrees(this.#a, this.#n, e) : e;
	}
	listings(e, t) {
		return this.#m ? new RecordedListings(this.#n, this.#p, e, t) : e;
	}
	tidy() {
		this.#r.tidy?.();
	}
	async close() {
		await this.#d?.end();
		await this.reader.close();
	}
	get #h() {
		return this.#t.objectDirectories.map(({ path: e }) => e);
	}
	get #g() {
		return this.#i.spawn.signal;
	}
	#_(e, t) {
		this.#l = t;
		this.#u = new PartQueue(e, t, (e) => this.#o === void 0 ? -1 : slotOf(this.#o, e));
		this.#d = new Begun(this.#r.audit(e, this.#u.parts(), this.#g));
	}
	#v(e) {
		if (this.#i.shard === void 0) return e.count;
		return this.#l.own.reduce((t, n) => t + l.t(e, n), 0);
	}
	#y(e) {
		this.#f?.take(e);
		this.#c.take(e);
		e.part?.kind !== "objects" && this.#p.take(e);
		return e;
	}
	async #b(e) {
		this.#p.forgetOutlines();
		for await (let t of this.#r.audit(e, this.#u?.outlines() ?? [], this.#g)) this.#x(t);
		if (this.#p.outlines < this.#l.others.length) throw new t.j("git", "What the objects of other shards refer to could not be read.");
	}
	#x(e) {
		this.#p.takeOutline(e);
		this.#c.takeOutline(e);
	}
};
function slotOf(e, t) {
	return e.find(Buffer.from(t, "hex"));
}
var OpenStore = class {
	repository;
	graph;
	stream;
	spawn;
	isSharded;
	isFirst;
	cache;
	#e;
	#t;
	#n;
	constructor(t, { variables: n, spawn: r, engine: i, shard: o, cache: s }) {
		this.repository = t;
		this.spawn = r;
		this.isSharded = o !== void 0;
		this.isFirst = (o?.index ?? 0) === 0;
		this.cache = s && new CacheFolder(s, t.commonDir);
		this.graph = new a.g(t.objectFormat === "sha256" ? 32 : 20);
		this.#e = e.w(t, n, { shallow: "ignore" });
		let c = {
			...r,
			ready: () => this.requireGit()
		};
		this.stream = i === void 0 ? new CatFileStream(this.#e, t, this.graph, c) : new PackStream(this.#e, t, this.graph, i, {
			spawn: c,
			shard: o,
			memory: this.cache
		});
	}
	get isStopped() {
		return this.spawn.signal?.aborted === !0;
	}
	requireGit() {
		if (this.#t === void 0) {
			this.#t = e.y(this.#e, 12e4);
			this.#t.catch(() => {});
		}
		return this.#t;
	}
	indexes() {
		return this.#n ??= new StagedEntries(this.#e);
	}
	async close() {
		await this.stream.close();
		this.#e.close();
	}
};
// src/sources/history/lfs-pointers.ts
var LfsPointers = class {
	#e = new Set();
	look(t) {
		let n = e.Ot(t);
		n !== void 0 && this.#e.add(n);
	}
	add(e) {
		for (let t of e) this.#e.add(t);
	}
	declare(e, t, n) {
		for (let r of this.#e) {
			let i = (0, m.join)("lfs", "objects", r.slice(0, 2), r.slice(2, 4), r);
			if ((0, p.lstatSync)((0, m.join)(t, i), { throwIfNoEntry: !1 })?.isFile()) continue;
			e.skippedOnce(`git-dir ${n}${i}`, "LFS content that is not stored here");
		}
	}
};
// src/sources/history/object-units.ts
var ObjectUnits = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	unit(e) {
		let { oid: t, type: n, content: r } = e;
		let { statistics: i, graph: a, stores: o } = this.#e;
		i.count(e);
		r instanceof Uint8Array && this.#t(e, r);
		let s = n === "tree" && r instanceof Uint8Array ? c.f(r, a.table.idBytes, o) : void 0;
		return {
			id: `${n} ${t}`,
			role: "target",
			object: t,
			places: [],
			content: r instanceof Uint8Array ? r : this.#n(t, n, r),
			...s ? { pieces: s } : {}
		};
	}
	#t({ oid: e, type: t }, n) {
		let { statistics: r, lfs: i, graph: a } = this.#e;
		t === "commit" && r.commit(n);
		t === "blob" && i.look(n);
		try {
			a.add(e, t, n);
		} catch (n) {
			this.#r(`${t} ${e}`, n);
		}
	}
	async *#n(e, t, n) {
		try {
			yield* this.#e.graph.addChunks(e, t, n);
		} catch (n) {
			this.#r(`${t} ${e}`, n);
		}
	}
	#r(e, t) {
		if (!(t instanceof a._)) throw t;
		this.#e.malformed({
			unit: `what ${e} leads to`,
			reason: `malformed: ${t.message}`
		});
	}
};
// src/sources/history/part-units.ts
function* partUnits({ scanned: t, bytes: n, found: r }) {
	for (let { id: t, type: n, bytes: i, outcome: a } of r) yield {
		id: `${n} ${t}`,
		role: "target",
		object: e.En(t),
		places: [],
		outcome: a,
		bytes: i
	};
	let i = t - r.length;
	let a = n - r.reduce((e, t) => e + t.bytes, 0);
	i > 0 && (yield {
		id: `${i} objects`,
		role: "target",
		places: [],
		outcome: A,
		bytes: a,
		units: i
	});
}
const A = {
	sealed: [],
	marks: [],
	unread: [],
	skipped: []
};
var StoreContent = class {
	statistics = new o.t();
	lfs = new LfsPointers();
	#e;
	#t;
	constructor(e) {
		this.#e = e;
		this.#t = new ObjectUnits({
			graph: e.graph,
			statistics: this.statistics,
			lfs: this.lfs,
			malformed: e.unreadOnce,
			stores: (t, n) => e.stream.stores(t, n)
		});
	}
	async *units(e, t) {
		let n = 0;
		let r = 0;
		for await (let t of this.#e.stream.objects()) {
			if (this.#n || r > 5e3) break;
			if ("scanned" in t) {
				n += t.scanned + t.unread.length;
				yield* this.#r(e, t);
				continue;
			}
			n += 1;
			r = "unread" in t ? r + 1 : 0;
			if ("unread" in t) {
				this.#a(t);
				continue;
			}
			e.enumerated();
			yield this.#t.unit(t);
		}
		if (n === t) return;
		this.#e.unread(`${t - n} further objects`, this.#n ? "the scan was interrupted" : "too many objects in a row could not be read");
	}
	get #n() {
		return this.#e.signal?.aborted === !0;
	}
	*#r(t, n) {
		let { scanned: r, bytes: i, unread: a, learnt: o, remembered: s } = n;
		t.enumerated(r);
		s && t.remembered(i, r);
		for (let { id: t, reason: n } of a) this.#a({
			oid: e.En(t),
			unread: n
		});
		o && this.#i(o);
		yield* partUnits(n);
	}
	#i({ statistics: e, lfs: t, links: n }) {
		this.statistics.absorb(e);
		this.lfs.add(t);
		for (let { id: e, type: t, reason: r } of n.malformed) this.#e.unreadOnce({
			unit: `what ${t} ${e} leads to`,
			reason: `malformed: ${r}`
		});
	}
	#a({ oid: e, unread: t }) {
		this.#e.graph.addUnread(e);
		this.#e.unread(`object ${e}`, t);
	}
};
// src/sources/history/store-places.ts
var StorePlaces = class {
	lost = 0;
	#e;
	constructor(e) {
		this.#e = e;
	}
	trees() {
		let { stream: e, graph: t } = this.#e;
		return e.trees(new a.f(t, this.#n));
	}
	async find(e, { tips: t, head: n }, r, i) {
		let { stream: o, graph: s } = this.#e;
		await o.settle();
		let authorsOf = (e) => a.s(e, this.#n);
		let c = await a.o({
			holders: e,
			graph: s,
			refs: t,
			head: n,
			reader: this.#n,
			listings: this.#t(),
			now: r
		});
		o.tidy();
		let { whereabouts: l, notes: u } = await a.a(c, authorsOf, r);
		let d = await a.t(a.i(c), this.#e.staged);
		let f = i ? { history: await a.r({
			gathered: c,
			refs: t,
			head: n,
			authorsOf,
			staged: d
		}) } : {};
		o.tidy();
		return {
			whereabouts: a.n(l, d),
			notes: u,
			...f
		};
	}
	#t() {
		let { stream: e, graph: t } = this.#e;
		return e.listings(new a.m(t, this.trees()), this.#n);
	}
	#n = { readMany: (e) => this.#r(e) };
	async *#r(e) {
		for await (let t of d.t(this.#e.stream, e)) {
			if (this.#e.spawn.signal?.aborted) return;
			"unread" in t ? this.lost += 1 : yield t;
		}
	}
};
// src/sources/history/store-roots.ts
function readRoots(t, n) {
	let { refs: r, problems: i } = e.j(t);
	let a = e.x(t);
	let { reflogs: o, problems: s } = d.r(t);
	let c = e.b(t);
	let isHead = ({ name: e }) => e === "HEAD" || e.endsWith("/HEAD");
	let l = c.kind === "commit" && c.branch === null;
	let u = a.heads.filter(({ name: e }) => e.endsWith("/HEAD") || e === "HEAD" && l);
	return {
		refs: r,
		tips: [...r, ...u],
		head: c.kind === "commit" ? c.oid : null,
		oids: [
			...r.map(({ oid: e }) => e),
			...a.heads.filter(isHead).map(({ oid: e }) => e),
			...o.flatMap(({ oids: e }) => e)
		],
		tabledLogs: o.filter(({ text: e }) => e !== void 0),
		problems: [
			...i,
			...a.problems,
			...s
		],
		notes: [...replacements(r, n), ...boundary(t, n)]
	};
}
function replacements(e, t) {
	let n = e.filter(({ name: e }) => e.startsWith("refs/replace/")).length;
	return n > 0 ? [`${t}refs/replace hides ${n} objects behind others; both were read.`] : [];
}
function boundary({ shallow: e, partialClone: t }, n) {
	let r = e.length === 1 ? "one commit" : `${e.length} commits`;
	return [...e.length > 0 ? [`The shallow file${n === "" ? "" : ` of ${n}`} says that history ends at ${r}; what is stored beyond was read. To have it all: git fetch --unshallow`] : [], ...t ? [`${n === "" ? "This" : n} is a partial clone: what it lacks can't be read, and nothing is fetched. A clone without --filter has it all.`] : []];
}
// src/sources/history/store-unread.ts
var StoreUnread = class {
	#e;
	#t;
	constructor(e) {
		this.#e = e;
	}
	begin(e) {
		this.#t = e;
	}
	add({ unit: e, reason: t }) {
		this.#t?.enumerated();
		this.#t?.unread(this.#n(e), t);
	}
	addOnce(e) {
		for (let { unit: t, reason: n } of e) this.#t?.unreadOnce(this.#n(t), n);
	}
	#n(e) {
		return this.#e === "" ? e : `${this.#e}: ${e}`;
	}
};
// src/sources/history/store-audit.ts
var StoreAudit = class {
	nested = [];
	notes = [];
	expected = 0;
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	constructor(e, t, n) {
		let r = new OpenStore(e, n);
		let { stream: i, graph: a, spawn: o } = r;
		this.#e = r;
		this.#t = t;
		this.#i = new StoreUnread(t);
		this.#n = new StoreContent({
			stream: i,
			graph: a,
			signal: o.signal,
			unread: (e, t) => this.#i.add({
				unit: e,
				reason: t
			}),
			unreadOnce: (e) => this.#i.addOnce([e])
		});
		this.#r = new StorePlaces({
			graph: a,
			stream: i,
			spawn: o,
			staged: () => r.indexes().list([], o)
		});
		this.notes.push(...e.notes);
	}
	async *units(e) {
		this.#i.begin(e);
		let { stream: t, repository: n, isFirst: r } = this.#e;
		t.prepare();
		let i = this.#e.indexes();
		let a = i.isEmpty ? void 0 : this.#e.requireGit();
		this.#i.addOnce(n.problems);
		n.unknownExtensions.length > 0 && this.#i.addOnce([{
			unit: "what an unknown extension of the format stores",
			reason: "not known to this version"
		}]);
		let o = this.#s();
		let s = await t.list();
		await a;
		r && (yield* f.t(e, o.refs.map(({ rawName: e }) => e)));
		this.expected = s.count + (r ? o.refs.length + s.others.length : 0);
		this.#i.addOnce(s.problems);
		this.notes.push(...this.#e.cache?.refusals() ?? []);
		yield* this.#c(e, o, s.others);
		yield* this.#n.units(e, s.count);
		if (this.#e.isStopped) return;
		for (let e of await t.reader.finish()) this.#i.add(e);
		await this.#l(o, i);
		this.#n.lfs.declare(e, n.commonDir, this.#t);
	}
	holding(e) {
		return a.x(e, (e) => this.holds(e));
	}
	async attribute(e, t) {
		let n = this.#a ?? readRoots(this.#e.repository, this.#t);
		let { history: r, ...i } = await this.#r.find(e, n, t, this.#e.isSharded);
		this.#o = r;
		return i;
	}
	*unknownSubmoduleCommits(e) {
		let { gitlinks: t } = this.#e.graph;
		for (let n = 0; n < t.size; n += 1) {
			let r = t.oid(n);
			e.some((e) => e.holds(r)) || (yield r);
		}
	}
	holds(e) {
		return this.#e.stream.holds(e);
	}
	share() {
		return {
			name: this.#t,
			refs: this.statistics.refs,
			statistics: this.statistics.data(),
			notes: this.notes,
			lost: this.lost,
			...this.#o === void 0 ? {} : { history: this.#o }
		};
	}
	state() {
		let { tips: e = [], oids: t = [], head: n = null } = this.#a ?? {};
		return JSON.stringify([
			this.#t,
			this.#e.stream.state(),
			e.map(({ name: e, oid: t }) => [e, t]),
			t,
			n
		]);
	}
	get statistics() {
		return this.#n.statistics;
	}
	get lost() {
		return this.#r.lost;
	}
	close() {
		return this.#e.close();
	}
	#s() {
		let e = readRoots(this.#e.repository, this.#t);
		this.#a = e;
		this.#i.addOnce(e.problems);
		this.statistics.refs = e.refs.length;
		this.notes.push(...e.notes);
		return e;
	}
	async *#c(e, t, n) {
		let { commonDir: r, objectDirectories: a } = this.#e.repository;
		let { files: o, repositories: s } = i.t(r, new Set(a.map(({ path: e }) => e)));
		for (let { path: e, absolute: t } of s) this.nested.push({
			path: `${this.#t}${e}`,
			absolute: t
		});
		o.some(({ path: e, kind: t }) => e === "info/grafts" && t === "file") && this.notes.push("info/grafts gives commits other parents; the stored parents were followed.");
		if (!this.#e.isFirst) return;
		this.expected += o.length;
		yield* gitDirUnits(e, {
			files: o,
			logs: t.tabledLogs,
			others: n
		}, this.#t);
	}
	async #l({ oids: e }, t) {
		let { graph: n, stream: r, repository: i, spawn: a, cache: o } = this.#e;
		let s = [...t.problems];
		let c = [...e];
		for await (let { oid: e } of t.list(s, a)) c.push(e);
		let { named: l, unreachable: u } = await missingObjects({
			graph: n,
			stream: r,
			repository: i,
			trees: () => this.#r.trees()
		}, c);
		this.#i.addOnce([...s, ...l]);
		u > 0 && this.notes.push(`${u} objects are gone that only unreachable objects name, as after pruning.`);
		if (l.length + u > 0) return;
		r.remember();
		this.notes.push(...o?.notes ?? []);
	}
};
// src/sources/history.ts
async function openHistory(e) {
	refuseFile(e.target);
	let t = n.o(e.target) ? await (await Promise.resolve().then(() => require("./clone.cjs"))).cloneRepository(e) : null;
	try {
		return new HistorySource(e, t);
	} catch (e) {
		t?.remove();
		throw e;
	}
}
function refuseFile(e) {
	if (n.o(e) || (0, m.basename)(e) === ".git" || (0, p.statSync)(e, { throwIfNoEntry: !1 })?.isFile() !== !0) return;
	throw new t.j("usage", `"${e}" is a file, not a repository. What a file holds: "leaksift scan". Of a bundle, audit a clone: git clone --mirror.`);
}
var HistorySource = class {
	command = "audit-history";
	target;
	#e;
	#t;
	#n;
	#r;
	#i = [];
	constructor(t, r) {
		this.target = r === null ? t.target : n.s(t.target);
		this.#e = t;
		this.#t = r;
		let i = r === null ? t.variables : { PATH: t.variables.PATH };
		this.#n = {
			variables: i,
			spawn: { signal: t.signal },
			engine: t.engine,
			shard: t.shard,
			cache: t.cache
		};
		this.#r = [new StoreAudit(e.O(r?.path ?? t.target, {}), "", this.#n)];
	}
	get expected() {
		let e = this.#r.reduce((e, t) => e + t.expected, 0);
		return e === 0 ? void 0 : e;
	}
	async *units(e) {
		for (let t of this.#r) {
			yield* t.units(e);
			for (let n of t.nested) this.#a(e, n);
		}
		this.#o(e);
	}
	async locate(e) {
		if (this.#e.signal?.aborted) return new Map();
		let t = new Map();
		for (let n of this.#r) {
			let i = n.holding(e);
			if (i.size === 0) continue;
			let { whereabouts: a, notes: o } = await n.attribute(i, this.#e.now());
			this.#i.push(...o);
			for (let [e, n] of a) t.set(e, r.n(t.get(e), n));
		}
		return t;
	}
	statistics() {
		return r.r(this.#r.map(({ statistics: e }) => e.report()));
	}
	notes() {
		return r.t(this.statistics(), this.#r, this.#i);
	}
	share() {
		return {
			state: e.ar("sha256").update(JSON.stringify(this.#r.map((e) => e.state()))).digest("hex"),
			stores: this.#r.map((e) => e.share())
		};
	}
	async close() {
		for (let e of this.#r.splice(0)) await e.close();
		this.#t?.remove();
	}
	#a(n, { path: r, absolute: i }) {
		try {
			this.#r.push(new StoreAudit(e.O(i, {}), `${r}/`, {
				...this.#n,
				variables: this.#e.variables
			}));
		} catch (e) {
			if (!t.P(e)) throw e;
			n.unreadOnce(`repository ${r}`, e.message);
		}
	}
	#o(e) {
		let t = new Set(this.#r.flatMap((e) => [...e.unknownSubmoduleCommits(this.#r)]));
		for (let n of t) e.skippedOnce(`submodule ${n}`, "submodule");
	}
};
exports.openHistory = openHistory;
