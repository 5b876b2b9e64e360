const e = require("./rolldown-runtime.cjs");
const t = require("./scan.cjs");
const n = require("./objects-whole.cjs");
const r = require("./base.cjs");
const i = require("./object-parts.cjs");
// src/git/config-upstream.ts
function upstreamConfig(e) {
	return e.entries.flatMap(([e, n]) => {
		let [, r, i, a] = /^(branch|remote)\.(.*)\.(remote|merge|fetch)$/s.exec(e) ?? [];
		if (r === void 0 || i === void 0 || !(r === "branch" ? a !== "fetch" : a === "fetch") || /[\0\n]/.test(i + n)) return [];
		return [`[${r} ${t.un(i)}]`, `\t${a} = ${t.un(n)}`];
	});
}
// src/git/resolve.ts
async function resolveRevisions(e, n, i) {
	if (n.length === 0) throw new r.k("usage", "Name the commits to scan, for instance main..topic or HEAD --not --remotes.");
	let o = n.find((e) => e.startsWith("-") && !a.test(e));
	if (o !== void 0) throw new r.k("usage", `Not an option of a range: ${JSON.stringify(o.slice(0, 60))}. Known: --not, --all, --branches, --tags, --remotes, --glob=PATTERN.`);
	let s = await parse(e, n, i);
	let c = s.filter((e) => e.startsWith("^")).map((e) => e.slice(1)).filter(t.Fn);
	let l = s.filter(t.Fn);
	let [u] = n;
	return {
		include: l,
		exclude: c,
		single: n.length === 1 && l.length === 1 && c.length === 0 && u !== void 0 && !u.startsWith("-")
	};
}
const a = /^--(?:not|all|(?:branches|tags|remotes)(?:=.*)?|glob=.+)$/s;
async function parse(e, t, n) {
	let i = (await ask(e, t.flatMap((e) => e === "--all" && n !== null ? [e, n] : [e]))).toString("latin1").split("\n");
	if (i.slice(-2).join() !== "--,") throw new r.k("git", "git rev-parse failed: its answer is cut short.");
	return i;
}
async function ask(e, t) {
	try {
		return await r.v(e, [
			"rev-parse",
			...t,
			"--"
		]);
	} catch (e) {
		if (!r.A(e)) throw e;
		let n = JSON.stringify(t.join(" ").slice(0, 100));
		throw new r.k("usage", `Not found here: ${n}. Check the names; in a shallow clone, fetch more history.`, { cause: e });
	}
}
// src/git/tree-paths.ts
async function* blobsAt(e, t, r) {
	let i = branchOf(r);
	let a = [...new Set(t)].map((e) => ({
		tree: e,
		wanted: i
	}));
	for (; a.length > 0;) {
		let t = new Map();
		let r = a.values();
		for await (let i of n.t(e, a.map(({ tree: e }) => e))) {
			let e = r.next().value?.wanted.below ?? new Map();
			"unread" in i ? yield i : yield* entriesOf(i.oid, i.content, e, t);
		}
		a = [...t.values()];
	}
}
function* entriesOf(e, n, r, i) {
	let a = Buffer.from(n.buffer, n.byteOffset, n.length);
	let o = new t.Y(a, e.length === 40 ? 20 : 32);
	try {
		for (; o.next();) {
			let e = r.get(a.toString("latin1", o.nameStart, o.nameEnd));
			if (e === void 0 || o.isGitlink) continue;
			let n = t.In(a.toString("hex", o.idStart, o.end));
			o.isTree ? i.set(`${n} ${e.id}`, {
				tree: n,
				wanted: e
			}) : e.isPath && (yield n);
		}
	} catch (n) {
		if (!(n instanceof t.J)) throw n;
		yield {
			oid: e,
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
// src/git/walk.ts
async function walkRange(e, t, n, r, i = {}) {
	if (n.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	let a = await walkWithGit(e, n, r, i);
	if (a !== null) return {
		...a,
		absent: 0
	};
	let o = await presentOf(t, r);
	let s = r.length - o.length;
	return {
		...await walkWithGit(e, n, o, i) ?? await walkOurselves(t, n, o),
		absent: s
	};
}
async function walkWithGit(e, t, n, i) {
	let a = [...t, ...n.map((e) => `^${e}`)].map((e) => `${e}\n`).join("");
	let ask = (...t) => answerOf(r.v(e, [
		"rev-list",
		...t,
		"--stdin"
	], {
		...i,
		input: a
	}));
	let o = await ask("--topo-order", "--reverse", "--boundary", "--parents");
	let s = o === null ? null : readList(o);
	if (s === null) return null;
	return t.every((e) => s.parents.has(e)) || await ask("--count") === `${s.parents.size}\n` ? {
		commits: [...s.parents.keys()],
		boundary: s.boundary,
		unread: []
	} : null;
}
async function answerOf(e) {
	try {
		return (await e).toString("latin1");
	} catch (e) {
		if (r.A(e)) return null;
		throw e;
	}
}
function readList(e) {
	let n = new Map();
	let r = new Set();
	for (let i of e.split("\n")) {
		let [e = "", ...a] = i.split(" ");
		t.Fn(e) ? n.set(e, a.filter(t.Fn)) : e.startsWith("-") && t.Fn(e.slice(1)) && r.add(t.In(e.slice(1)));
	}
	return [...n.values()].every((e) => e.every((e) => n.has(e) || r.has(e))) && (e === "" || e.endsWith("\n")) ? {
		parents: n,
		boundary: [...r]
	} : null;
}
async function presentOf(e, t) {
	let r = [];
	for await (let i of n.t(e, t)) "unread" in i || r.push(i.oid);
	return r;
}
async function walkOurselves(e, t, n) {
	let r = await ancestry(e, n, new Map());
	let i = await ancestry(e, t, r.parents);
	let a = new Set([...i.parents.values()].flat().filter((e) => r.parents.has(e)));
	return {
		commits: parentsFirst(i.parents),
		boundary: [...a],
		unread: i.unread
	};
}
async function ancestry(e, t, r) {
	let i = new Map();
	let a = [];
	let o = new Set();
	for (let s = [...t]; s.length > 0;) {
		let t = [...new Set(s)].filter((e) => !o.has(e) && !r.has(e));
		for (let e of t) o.add(e);
		s = [];
		for await (let r of n.t(e, t)) {
			let e = "unread" in r ? r : parentsOf$1(r);
			if ("unread" in e) a.push(e);
			else {
				i.set(r.oid, e);
				s.push(...e);
			}
		}
	}
	return {
		parents: i,
		unread: a
	};
}
function parentsOf$1({ oid: e, content: n }) {
	try {
		return t.c(n).parents;
	} catch {
		return {
			oid: e,
			unread: "a damaged commit"
		};
	}
}
function parentsFirst(e) {
	let t = new Set();
	let n = [...e.keys()];
	for (; n.length > 0;) {
		let r = n[n.length - 1];
		let i = r === void 0 || t.has(r) ? [] : (e.get(r) ?? []).filter((n) => e.has(n) && !t.has(n));
		if (i.length > 0) n.push(...i);
		else {
			n.pop();
			r !== void 0 && t.add(r);
		}
	}
	return [...t];
}
// src/git/diff-range.ts
async function* diffRange(e, t, n = {}) {
	let r = t;
	for (; r.length > 0;) {
		let t = {
			at: -1,
			failure: null
		};
		yield* oneRun(e, r, t, n);
		if (t.failure === null) return;
		let i = t.at <= 0 ? r[t.at + 1] ?? r[0] : void 0;
		i !== void 0 && (yield {
			oid: i,
			unread: t.failure
		});
		r = r.slice(t.at <= 0 ? t.at + 2 : t.at);
	}
}
async function* oneRun(e, n, i, a) {
	let o;
	try {
		for await (let r of t.I(e, n, a)) if (typeof r == "string") {
			yield* passedOver(n, i, r);
			o = r;
		} else o !== void 0 && (yield {
			commit: o,
			change: r
		});
		yield* passedOver(n, i, void 0);
	} catch (e) {
		if (!r.A(e)) throw e;
		i.failure = e.message;
	}
}
function* passedOver(e, t, n) {
	for (t.at += 1; t.at < e.length; t.at += 1) {
		let r = e[t.at];
		if (r === void 0 || r === n) return;
		yield {
			oid: r,
			unread: "git can not read this commit"
		};
	}
}
// src/sources/range-changes.ts
async function readChanges(e, n, i, a, o) {
	let { git: s, repository: c, ledger: l, spawn: u } = e;
	let d = {
		blobs: new Map(),
		newPaths: new Map(),
		touched: new Set(),
		folders: new Set()
	};
	let f = new Set();
	let take = (e, n) => {
		for (let n of t.B(e)) d.folders.add(n);
		let r = t.z(e);
		if (r === null) return;
		d.touched.add(r.rawPath);
		r.after?.mode === 57344 && f.add(`${r.after.oid} ${r.rawPath}`);
		addBlob(d.blobs, r, n);
		r.after !== null && r.before.every((e) => e === null) && !d.newPaths.has(r.rawPath) && d.newPaths.set(r.rawPath, {
			path: r.path,
			...n
		});
	};
	for await (let e of o ?? (n.length === 0 ? [] : diffRange(await s(), n, u))) "unread" in e ? t.T(l, e) : take(e.change, i.get(e.commit) ?? { commit: e.commit });
	for (let e of a) {
		d.folders.add(e);
		try {
			for await (let n of t.R(await s(), e, c.objectFormat, u)) take(n, { commit: null });
		} catch (n) {
			if (!r.A(n)) throw n;
			t.E(l, {
				unit: `tree ${e}`,
				reason: n.message
			});
		}
	}
	f.size > 0 && t.w(l, "submodule", f.size);
	return d;
}
function addBlob(e, { after: n, path: r }, i) {
	let a = t.x(n);
	if (a === null) return;
	let o = e.get(a) ?? [];
	o.some((e) => e.path === r) || o.push({
		source: "range",
		path: r,
		object: a,
		...i
	});
	e.set(a, o);
}
// src/git/direct/straight-line.ts
function straightLine(e, t, n, r) {
	let i = [];
	let a = n;
	let s = a === t ? null : headerOf$1(e, a);
	for (; a !== t;) {
		let [t, ...n] = s?.parents ?? [];
		if (s === null || t === void 0 || n.length > 0 || i.length === o || r.includes(a)) return null;
		let c = headerOf$1(e, t);
		if (c === null) return null;
		i.push({
			oid: a,
			tree: s.tree,
			parentTree: c.tree
		});
		[a, s] = [t, c];
	}
	return i.reverse();
}
const o = 500;
function headerOf$1(e, n) {
	let r = e.read(n);
	try {
		return r?.type === "commit" ? t.c(r.content) : null;
	} catch {
		return null;
	}
}
// src/git/direct/tree-diff.ts
function diffPlainTrees(e, n, r, i) {
	let a = [];
	try {
		compare({
			trees: new t.d(e, i),
			changes: a,
			empty: t.L(i === 20 ? "sha1" : "sha256")
		}, n, r, "");
	} catch (e) {
		if (e instanceof t.f) return null;
		throw e;
	}
	return a.sort((e, t) => e.rawPath < t.rawPath ? -1 : 1);
}
function compare(e, t, n, r) {
	if (t === n) return;
	let [i, a] = [e.trees.read(t), e.trees.read(n)];
	for (let t of new Set([...i.keys(), ...a.keys()])) compareEntry(e, entry(i, t), entry(a, t), r + t);
}
function entry(e, t) {
	return e.get(t) ?? null;
}
function compareEntry(e, n, r, i) {
	if (n?.mode === r?.mode && n?.oid === r?.oid) return;
	let [a, o] = [n, r].map((e) => e !== null && t.p(e) ? e.oid : null);
	(a || o) && compare(e, a ?? e.empty, o ?? e.empty, `${i}/`);
	let [s, c] = [a ? null : n, o ? null : r];
	(s !== null || c !== null) && e.changes.push({
		path: t.kn(Buffer.from(i, "latin1")),
		rawPath: i,
		before: [s],
		after: c,
		unmerged: !1
	});
}
// src/sources/range-direct.ts
function quickRange({ reader: e, repository: n, revisions: r }, i) {
	let [a, ...o] = i;
	let [s, ...c] = r.exclude;
	if (!(e instanceof t.m) || a === void 0 || s === void 0 || o.length + c.length > 0) return null;
	let l = straightLine(e.objects, s, a, n.shallow);
	if (l === null) return null;
	let u = [];
	for (let { oid: t, tree: r, parentTree: i } of l) {
		let a = diffPlainTrees(e.objects, i, r, n.objectFormat === "sha1" ? 20 : 32);
		if (a === null) return null;
		u.push(...a.map((e) => ({
			commit: t,
			change: e
		})));
	}
	return {
		commits: l.map(({ oid: e }) => e),
		boundary: l.length === 0 ? [] : [s],
		changes: u
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
	add({ oid: e, content: t }) {
		this.#e.add(e);
		let n = headerOf(t);
		n !== null && this.trees.add(n.tree);
		if (n !== null && !this.#t.has(e)) for (let e of n.parents) this.parents.add(e);
	}
	beyond() {
		return [...this.parents].filter((e) => !this.#e.has(e));
	}
};
async function nameForeign(e, r, i, a) {
	let name = (e) => {
		e.unread !== "missing object" && t.T(a, e);
	};
	let o = new Set([...r.trees, ...i]);
	for await (let t of n.t(e, r.beyond())) {
		let e = "unread" in t ? void 0 : headerOf(t.content)?.tree;
		"unread" in t ? name(t) : e !== void 0 && o.add(e);
	}
	for await (let t of n.t(e, o)) "unread" in t && name(t);
}
function headerOf(e) {
	try {
		return t.c(e);
	} catch {
		return null;
	}
}
// src/sources/range-tips.ts
async function readTips(e, r, i, a) {
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
		for await (let s of n.t(e, r)) if ("unread" in s) t.T(a, s);
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
function targetOf({ oid: e, type: n, content: r }, i) {
	if (n !== "tag") return [];
	try {
		return [t.u(r)];
	} catch {
		t.T(i, {
			oid: e,
			unread: "a damaged tag"
		});
		return [];
	}
}
function parentsOf({ content: e }) {
	try {
		return t.c(e).parents;
	} catch {
		return [];
	}
}
// src/sources/range-units.ts
async function* rangeUnits(e) {
	let { reader: r, revisions: i, ledger: a, progress: o } = e;
	let s = await readTips(r, i.include, i.exclude, a);
	let c = quickRange(e, s.commits);
	let { commits: l, boundary: u } = i.single ? {
		commits: s.commits,
		boundary: s.parents
	} : c ?? await walk(e, s.commits);
	o.commits = l.length;
	nameShallow(l, e);
	for (let t of s.tags) yield messageUnit(t, stampOf(t, "tagger", null), e);
	let d = new Map();
	let f = new CommitTrees(e.repository.shallow);
	for await (let i of n.t(r, l)) {
		if ("unread" in i) {
			t.T(a, i);
			continue;
		}
		let n = stampOf(i, "author", i.oid);
		d.set(i.oid, n);
		f.add(i);
		yield messageUnit(i, n, e);
	}
	let { blobs: p, newPaths: m, touched: h, folders: g } = await readChanges(e, l, d, s.trees, c?.changes);
	c === null && await nameForeign(r, f, g, a);
	e.onTouched?.(h);
	for (let e of s.blobs) p.set(e, [{
		source: "range",
		object: e,
		commit: null
	}]);
	for (let [e, t] of p) o.places.set(e, t);
	yield* t.S(r, p, "target", a);
	for (let [e, n] of m) yield t.C(e, n, a);
	e.needsBase() && (yield* baseUnits(e, u, h));
}
async function walk({ git: e, reader: n, revisions: r, ledger: i, spawn: a, progress: o }, s) {
	if (s.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	let c = await walkRange(await e(), n, s, r.exclude, a);
	for (let e of c.unread) t.T(i, e);
	c.absent > 0 && o.notes.push(`${c.absent} of the excluded objects ${c.absent === 1 ? "is" : "are"} not here, so more may have been scanned than was asked for.`);
	return c;
}
function nameShallow(e, { repository: n, ledger: r }) {
	let i = new Set(n.shallow);
	for (let n of e) i.has(n) && t.E(r, {
		unit: `commit ${n}`,
		reason: "its parents are beyond the shallow boundary (git fetch --unshallow)"
	});
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
function stampOf({ content: e }, n, r) {
	let i = t.l(e, n);
	let a = i === null ? void 0 : t.s(i.seconds);
	return {
		commit: r,
		...i === null ? {} : { author: i.name },
		...a === void 0 ? {} : { date: a }
	};
}
async function* baseUnits({ reader: e, revisions: r, ledger: i }, a, o) {
	let s = [];
	for await (let r of n.t(e, a)) {
		let e = "unread" in r ? null : treeOf(r);
		e === null ? t.E(i, {
			unit: `commit ${r.oid}`,
			reason: "unreadable"
		}) : s.push(e);
	}
	for await (let t of n.t(e, r.replaced ?? [])) s.push(...("unread" in t ? [] : [treeOf(t)]).filter((e) => e !== null));
	let c = new Map();
	for await (let n of blobsAt(e, s, o)) typeof n == "string" ? c.set(n, []) : t.T(i, n);
	yield* t.S(e, c, "base", i);
}
function treeOf({ content: e }) {
	try {
		return t.c(e).tree;
	} catch {
		return null;
	}
}
// src/sources/range-places.ts
async function locateInRange(e, t, n) {
	let r = new Map([...t.keys()].map((e, t) => [e, t]));
	let i = new Map();
	for (let [a, o] of e) {
		let e = [...o.keys()].sort((e, t) => (r.get(e) ?? 0) - (r.get(t) ?? 0));
		let s = e.flatMap((e) => (t.get(e) ?? []).filter(({ source: e }) => e === "range"));
		let c = await partsOf(e.filter((e) => t.get(e)?.some(({ source: e }) => e !== "range")), o, t, n);
		i.set(a, {
			places: [...firstOfEachPath(s), ...c],
			exposure: null
		});
	}
	return i;
}
function firstOfEachPath(e) {
	let t = new Map();
	for (let n of e) t.set(n.path ?? "", [...t.get(n.path ?? "") ?? [], n]);
	return [...t.values()].flatMap((e) => e.slice(0, 1).map((t) => ({
		...t,
		objects: new Set(e.map(({ object: e }) => e)).size
	})));
}
async function partsOf(e, t, r, a) {
	let o = new Map();
	for await (let s of n.t(a, e)) {
		let [e] = r.get(s.oid) ?? [];
		if ("unread" in s || e === void 0) continue;
		for (let n of t instanceof Map ? t.get(s.oid) ?? [] : []) {
			let t = i.t(s.content, s.type, n);
			let r = t === "identity" ? t : `${t} ${s.oid}`;
			let a = o.get(r);
			a === void 0 ? o.set(r, {
				...e,
				source: t,
				offsets: [n]
			}) : a.object === s.oid && o.set(r, {
				...a,
				offsets: [...a.offsets ?? [], n]
			});
		}
		t instanceof Map || o.set(s.oid, e);
	}
	return [...o.values()];
}
// src/sources/range.ts
var s = e.r({ rangeSource: () => rangeSource });
function rangeSource(e) {
	let { path: n, revisions: r, signal: i } = e;
	let a = e.opened ?? openForRange(e);
	let { repository: o, reader: s } = a;
	let { refs: c, problems: l } = isResolved(r) ? {
		refs: [],
		problems: []
	} : t._n(o);
	let u = {
		commits: 0,
		places: new Map(),
		notes: [...o.notes]
	};
	return {
		command: e.command ?? "range",
		target: e.target ?? (isResolved(r) ? n : r.join(" ")),
		async *units(n, s = () => !0) {
			e.opened === void 0 && await a.git();
			for (let e of [...o.problems, ...l]) t.E(n, e);
			let d = isResolved(r) ? r : await resolve(await a.git(), t.dn(o), c.length, r);
			d.include.length === 0 && u.notes.push("There is no commit to scan.");
			yield* rangeUnits({
				...a,
				revisions: d,
				ledger: n,
				needsBase: s,
				spawn: i ? { signal: i } : {},
				progress: u,
				onTouched: e.onTouched
			});
		},
		relocates: !0,
		locate: async (e) => locateInRange(e, u.places, s),
		statistics: () => ({ commits: u.commits }),
		notes: () => u.notes,
		async close() {
			e.opened === void 0 && await a.close();
		}
	};
}
function openForRange({ path: e, variables: r, revisions: i, signal: a }) {
	let o = t.sn(e, r);
	let s = t.dn(o);
	let c = t.O(o, r, {
		refs: isResolved(i) ? [] : t._n(o).refs,
		heads: t.pn(o),
		branch: s.kind === "broken" ? null : s.branch,
		config: upstreamConfig(o.config),
		logs: isResolved(i) || !i.some((e) => e.includes("@{")) ? [] : n.n(o)
	});
	let l = new t.j(c, a ? { signal: a } : {});
	let u = null;
	return {
		repository: o,
		reader: l,
		git: () => u ??= t.D(c).then(() => c),
		async close() {
			await l.close();
			c.close();
		}
	};
}
function isResolved(e) {
	return "include" in e;
}
async function resolve(e, t, n, r) {
	if (t.kind === "unborn" && n === 0) return {
		include: [],
		exclude: [],
		single: !1
	};
	return resolveRevisions(e, r, t.kind === "commit" ? t.oid : null);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return resolveRevisions;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return blobsAt;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return s;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return walkRange;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return rangeSource;
	}
});
