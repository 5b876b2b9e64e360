const e = require("./surface-hook.cjs");
const t = require("./hook-whole.cjs");
// src/git/trees/paths.ts
async function* blobsAt(e, n, r) {
	let i = branchOf(r);
	let a = [...new Set(n)].map((e) => ({
		tree: e,
		wanted: i
	}));
	for (; a.length > 0;) {
		let n = new Map();
		let r = a.values();
		for await (let i of t.t(e, a.map(({ tree: e }) => e))) {
			let e = r.next().value?.wanted.below ?? new Map();
			"unread" in i ? yield i : yield* entriesOf(i.oid, i.content, e, n);
		}
		a = [...n.values()];
	}
}
function* entriesOf(t, n, r, i) {
	let a = Buffer.from(n.buffer, n.byteOffset, n.length);
	let o = new e.I(a, t.length === 40 ? 20 : 32);
	try {
		for (; o.next();) {
			let t = r.get(a.toString("latin1", o.nameStart, o.nameEnd));
			if (t === void 0 || o.isGitlink) continue;
			let n = e.Xn(a.toString("hex", o.idStart, o.end));
			o.isTree ? i.set(`${n} ${t.id}`, {
				tree: n,
				wanted: t
			}) : t.isPath && (yield n);
		}
	} catch (n) {
		if (!(n instanceof e.F)) throw n;
		yield {
			oid: t,
			unread: "a damaged tree"
		};
	}
}
function branchOf(e) {
	let t = 0;
	let n = {
		id: t++,
		below: new Map(),
		isPath: !1
	};
	for (let r of e) {
		let e = n;
		for (let n of r.split("/")) {
			let r = e.below.get(n) ?? {
				id: t++,
				below: new Map(),
				isPath: !1
			};
			e.below.set(n, r);
			e = r;
		}
		e.isPath = !0;
	}
	return n;
}
// src/sources/range-changes.ts
async function readChanges({ git: t, repository: n, ledger: r, spawn: i }, { commits: a, stamps: o, known: s, trees: c }) {
	let l = new Gathering();
	for await (let n of s ?? (a.length === 0 ? [] : e.y(await t(), a, i))) "unread" in n ? e.J(r, n) : l.add(n.change, o.get(n.commit) ?? { commit: n.commit });
	for (let a of c) {
		l.folders.add(a);
		try {
			for await (let r of e.at(await t(), a, n.objectFormat, i)) l.add(r, { commit: null });
		} catch (t) {
			if (!e.gr(t)) throw t;
			e.Y(r, {
				unit: `tree ${a}`,
				reason: t.message
			});
		}
	}
	l.submodules.size > 0 && e.q(r, "submodule", l.submodules.size);
	return l;
}
var Gathering = class {
	blobs = new Map();
	newPaths = new Map();
	touched = new Set();
	folders = new Set();
	submodules = new Set();
	add(t, n) {
		for (let n of e.st(t)) this.folders.add(n);
		let r = e.ot(t);
		if (r === null) return;
		let { path: i, rawPath: a, before: o, after: s } = r;
		this.touched.add(a);
		s?.mode === 57344 && this.submodules.add(`${s.oid} ${a}`);
		this.#e(r, n);
		s !== null && o.every((e) => e === null) && !this.newPaths.has(a) && this.newPaths.set(a, {
			path: i,
			...n
		});
	}
	#e({ after: t, path: n }, r) {
		let i = e.W(t);
		if (i === null) return;
		let a = this.blobs.get(i) ?? [];
		a.some((e) => e.path === n) || a.push({
			source: "range",
			path: n,
			object: i,
			...r
		});
		this.blobs.set(i, a);
	}
};
// src/git/direct/straight-line.ts
function straightLine(e, t, r, i) {
	let a = [];
	let o = r;
	let s = o === t ? null : headerOf(e, o);
	for (; o !== t;) {
		let [t, ...r] = s?.parents ?? [];
		if (s === null || t === void 0 || r.length > 0 || a.length === n || i.includes(o)) return null;
		let c = headerOf(e, t);
		if (c === null) return null;
		a.push({
			oid: o,
			tree: s.tree,
			parentTree: c.tree
		});
		[o, s] = [t, c];
	}
	return a.reverse();
}
const n = 500;
function headerOf(t, n) {
	let r = t.read(n);
	return r?.type === "commit" ? e.k(r.content) : null;
}
// src/git/direct/tree-diff.ts
function diffPlainTrees(t, n, r) {
	let i = [];
	try {
		compare({
			trees: t,
			changes: i
		}, n, r, "");
	} catch (t) {
		if (t instanceof e.N) return null;
		throw t;
	}
	return i.sort((e, t) => e.rawPath < t.rawPath ? -1 : 1);
}
function compare(e, t, n, r) {
	if (t === n) return;
	let [i, a] = e.trees.differing(t, n);
	for (let t of new Set([...i.keys(), ...a.keys()])) compareEntry(e, entry(i, t), entry(a, t), r + t);
}
function entry(e, t) {
	return e.get(t) ?? null;
}
function compareEntry(t, n, r, i) {
	if (n?.mode === r?.mode && n?.oid === r?.oid) return;
	let [a, o] = [n, r].map((t) => t !== null && e.P(t) ? t.oid : null);
	(a || o) && compare(t, a ?? t.trees.empty, o ?? t.trees.empty, `${i}/`);
	let [s, c] = [a ? null : n, o ? null : r];
	(s !== null || c !== null) && t.changes.push({
		path: e.Hn(i),
		rawPath: i,
		before: [s],
		after: c,
		unmerged: !1
	});
}
// src/sources/range-direct.ts
function quickRange({ reader: t, repository: n, revisions: r }, i) {
	let [a, ...o] = i;
	let [s, ...c] = r.exclude;
	if (!(t instanceof e.L) || a === void 0 || s === void 0 || o.length + c.length > 0) return null;
	let l = straightLine(t.objects, s, a, n.shallow);
	if (l === null) return null;
	let u = new e.M(t.objects, n.objectFormat === "sha1" ? 20 : 32);
	let d = [];
	for (let { oid: e, tree: t, parentTree: n } of l) {
		let r = diffPlainTrees(u, n, t);
		if (r === null) return null;
		d.push(...r.map((t) => ({
			commit: e,
			change: t
		})));
	}
	return {
		commits: l.map(({ oid: e }) => e),
		boundary: l.length === 0 ? [] : [s],
		changes: d
	};
}
// src/sources/range-trees.ts
var CommitTrees = class {
	trees = new Set();
	parents = new Set();
	#e = new Set();
	#t;
	constructor(e) {
		this.#t = new Set(e);
	}
	add({ oid: t, content: n }) {
		this.#e.add(t);
		let r = e.k(n);
		r !== null && this.trees.add(r.tree);
		if (r !== null && !this.#t.has(t)) for (let e of r.parents) this.parents.add(e);
	}
	beyond() {
		return [...this.parents].filter((e) => !this.#e.has(e));
	}
};
async function nameForeign(n, r, i, a) {
	let name = (t) => {
		t.unread !== "missing object" && e.J(a, t);
	};
	let o = new Set([...r.trees, ...i]);
	for await (let i of t.t(n, r.beyond())) {
		let t = "unread" in i ? void 0 : e.k(i.content)?.tree;
		"unread" in i ? name(i) : t !== void 0 && o.add(t);
	}
	for await (let e of t.t(n, o)) "unread" in e && name(e);
}
// src/sources/range-tips.ts
async function readTips(n, r, i, a) {
	let o = new Map([
		["tag", []],
		["commit", []],
		["tree", []],
		["blob", []]
	]);
	let s = new Set(i);
	for (let i = [...r]; i.length > 0;) {
		let r = [...new Set(i)].filter((e) => !s.has(e));
		for (let e of r) s.add(e);
		i = [];
		for await (let s of t.t(n, r)) if ("unread" in s) e.J(a, s);
		else {
			o.get(s.type)?.push(s);
			i.push(...targetOf(s, a));
		}
	}
	let c = o.get("commit") ?? [];
	let ids = (e) => (o.get(e) ?? []).map(({ oid: e }) => e);
	return {
		tags: o.get("tag") ?? [],
		commits: ids("commit"),
		trees: ids("tree"),
		blobs: ids("blob"),
		parents: [...new Set(c.flatMap(parentsOf))]
	};
}
function targetOf({ oid: t, type: n, content: r }, i) {
	if (n !== "tag") return [];
	try {
		return [e.j(r)];
	} catch {
		e.J(i, {
			oid: t,
			unread: "a damaged tag"
		});
		return [];
	}
}
function parentsOf({ content: t }) {
	return e.k(t)?.parents ?? [];
}
// src/sources/range-units.ts
async function* rangeUnits(t) {
	let { reader: n, revisions: r, ledger: i, progress: a } = t;
	let o = await readTips(n, r.include, r.exclude, i);
	let s = quickRange(t, o.commits);
	let { commits: c, boundary: l } = r.single ? {
		commits: o.commits,
		boundary: o.parents
	} : s ?? await walk(t, o.commits);
	a.commits = c.length;
	nameShallow(c, t);
	for (let e of o.tags) yield messageUnit(e, stampOf(e, "tagger", null), t);
	let u = new Map();
	let d = new CommitTrees(t.repository.shallow);
	yield* commitUnits(t, c, (e, t) => {
		u.set(e.oid, t);
		d.add(e);
	});
	let { blobs: f, newPaths: p, touched: m, folders: h } = await readChanges(t, {
		commits: c,
		stamps: u,
		known: s?.changes,
		trees: o.trees
	});
	s === null && await nameForeign(n, d, h, i);
	t.onTouched?.(m);
	for (let e of o.blobs) f.set(e, [{
		source: "range",
		object: e,
		commit: null
	}]);
	for (let [e, t] of f) a.places.set(e, t);
	yield* e.G(n, f, "target", i);
	yield e.K(p, i);
	t.needsBase() && (yield* baseUnits(t, l, m));
}
async function walk({ git: t, reader: n, revisions: r, ledger: i, spawn: a, progress: o }, s) {
	if (s.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	let c = await e.b(await t(), n, s, r.exclude, a);
	for (let t of c.unread) e.J(i, t);
	c.absent > 0 && o.notes.push(`${c.absent} of the excluded objects ${c.absent === 1 ? "is" : "are"} not here, so more may have been scanned than was asked for.`);
	return c;
}
function nameShallow(t, { repository: n, ledger: r }) {
	let i = new Set(n.shallow);
	for (let n of t) i.has(n) && e.Y(r, {
		unit: `commit ${n}`,
		reason: "its parents are beyond the shallow boundary (git fetch --unshallow)"
	});
}
async function* commitUnits(n, r, i) {
	for await (let a of t.t(n.reader, r)) if ("unread" in a) e.J(n.ledger, a);
	else {
		let e = stampOf(a, "author", a.oid);
		i(a, e);
		yield messageUnit(a, e, n);
	}
}
function messageUnit(e, t, { ledger: n, progress: r }) {
	let i = {
		source: e.type === "tag" ? "tag-message" : "commit-message",
		object: e.oid,
		...t
	};
	r.places.set(e.oid, [i]);
	n.enumerated();
	return {
		id: `${e.type} ${e.oid}`,
		role: "target",
		object: e.oid,
		places: [i],
		content: e.content
	};
}
function stampOf({ content: t }, n, r) {
	let i = e.A(t, n);
	let a = i === null ? void 0 : e.D(i.seconds);
	return {
		commit: r,
		...i === null ? {} : { author: i.name },
		...a === void 0 ? {} : { date: a }
	};
}
async function* baseUnits({ reader: n, revisions: r, ledger: i }, a, o) {
	let s = [];
	for await (let r of t.t(n, a)) {
		let t = "unread" in r ? null : treeOf(r);
		t === null ? e.Y(i, {
			unit: `commit ${r.oid}`,
			reason: "unreadable"
		}) : s.push(t);
	}
	for await (let e of t.t(n, r.replaced ?? [])) s.push(...("unread" in e ? [] : [treeOf(e)]).filter((e) => e !== null));
	let c = new Map();
	for await (let t of blobsAt(n, s, o)) typeof t == "string" ? c.set(t, []) : e.J(i, t);
	yield* e.G(n, c, "base", i);
}
function treeOf({ content: t }) {
	return e.k(t)?.tree ?? null;
}
// src/sources/range.ts
function rangeSource(t) {
	let { path: n, revisions: r, signal: i } = t;
	let a = t.opened ?? openForRange(t);
	let { repository: o, reader: s } = a;
	let { refs: c, problems: l } = isResolved(r) ? {
		refs: [],
		problems: []
	} : ownRefs(o);
	let u = {
		commits: 0,
		places: new Map(),
		notes: [...o.notes]
	};
	return {
		command: t.command ?? "range",
		target: t.target ?? (isResolved(r) ? n : r.join(" ")),
		async *units(n, s = () => !0) {
			t.opened === void 0 && await a.git();
			for (let t of [...o.problems, ...l]) e.Y(n, t);
			let d = isResolved(r) ? r : await resolve(await a.git(), e.Mn(o), c.length, l, r);
			d.include.length === 0 && u.notes.push("There is no commit to scan.");
			yield* rangeUnits({
				...a,
				revisions: d,
				ledger: n,
				needsBase: s,
				spawn: { signal: i },
				progress: u,
				onTouched: t.onTouched
			});
		},
		relocates: !0,
		locate: async (t) => e._(t, u.places, s),
		statistics: () => ({ commits: u.commits }),
		notes: () => u.notes,
		async close() {
			t.opened === void 0 && await a.close();
		}
	};
}
function openForRange({ path: t, variables: n, revisions: r, signal: i }) {
	let a = e.kn(t, n);
	let o = e.Mn(a);
	let s = e.Z(a, n, {
		refs: isResolved(r) ? [] : ownRefs(a).refs,
		heads: e.Nn(a),
		branch: o.kind === "broken" ? null : o.branch,
		config: e.C(a.config),
		logs: isResolved(r) || !r.some((e) => e.includes("@{")) ? [] : e.S(a)
	});
	let c = new e.nt(s, { signal: i });
	let l = null;
	return {
		repository: a,
		reader: c,
		git: () => l ??= e.X(s).then(() => s),
		async close() {
			await c.close();
			s.close();
		}
	};
}
function ownRefs(t) {
	let { refs: n, problems: r } = e.Ln(t);
	let i = 2 * e.lt(t.objectFormat);
	let a = n.filter(({ oid: e }) => e.length !== i).map(({ name: e }) => ({
		unit: `ref ${e}`,
		reason: "an id of another object format"
	}));
	return {
		refs: n.filter(({ oid: e }) => e.length === i),
		problems: [...r, ...a]
	};
}
function isResolved(e) {
	return "include" in e;
}
async function resolve(t, n, r, i, a) {
	if (n.kind === "unborn" && r === 0) return {
		include: [],
		exclude: [],
		single: !1
	};
	return e.x(t, a, n.kind === "commit" ? n.oid : null, i[0]);
}
// src/sources/ref-names.ts
function* refNames(t, n) {
	for (let r of n) {
		let n = Buffer.from(r, "latin1");
		let i = e.Un(n);
		t.enumerated();
		yield {
			id: `ref ${i}`,
			role: "target",
			places: [{
				source: "ref-name",
				path: i,
				commit: null
			}],
			content: n
		};
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return rangeSource;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return refNames;
	}
});
