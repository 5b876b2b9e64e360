require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./whole.cjs");
const n = require("./base.cjs");
const r = require("./object-parts.cjs");
// src/git/config-upstream.ts
function upstreamConfig(t) {
	return t.entries.flatMap(([t, n]) => {
		let [, r, i, a] = /^(branch|remote)\.(.*)\.(remote|merge|fetch)$/s.exec(t) ?? [];
		if (r === void 0 || i === void 0 || !(r === "branch" ? a !== "fetch" : a === "fetch") || /[\0\n]/.test(i + n)) return [];
		return [`[${r} ${e.et(i)}]`, `\t${a} = ${e.et(n)}`];
	});
}
// src/git/resolve.ts
async function resolveRevisions(t, r, a, o) {
	if (r.length === 0) throw new n.j("usage", "Name the commits to scan, for instance main..topic or HEAD --not --remotes.");
	let s = r.find((e) => e.startsWith("-") && !i.test(e));
	if (s !== void 0) throw new n.j("usage", `Not an option of a range: ${JSON.stringify(s.slice(0, 60))}. Known: --not, --all, --branches, --tags, --remotes, --glob=PATTERN.`);
	let c = await parse(t, r, a, o);
	let l = c.filter((e) => e.startsWith("^")).map((e) => e.slice(1)).filter(e.Tn);
	let u = c.filter(e.Tn);
	let [d] = r;
	return {
		include: u,
		exclude: l,
		single: r.length === 1 && u.length === 1 && l.length === 0 && d !== void 0 && !d.startsWith("-")
	};
}
const i = /^--(?:not|all|(?:branches|tags|remotes)(?:=.*)?|glob=.+)$/s;
async function parse(e, t, r, i) {
	let a = (await ask(e, t.flatMap((e) => e === "--all" && r !== null ? [e, r] : [e]), i)).toString("latin1").split("\n");
	if (a.slice(-2).join() !== "--,") throw new n.j("git", "git rev-parse failed: its answer is cut short.");
	return a;
}
async function ask(t, r, i) {
	try {
		return await e.J(t, [
			"rev-parse",
			...r,
			"--"
		]);
	} catch (e) {
		if (!n.P(e)) throw e;
		let t = JSON.stringify(r.join(" ").slice(0, 100));
		if (i !== void 0) throw new n.j("incomplete", `Nobody knows what is meant by ${t}: not every ref can be read (${i.unit}: ${i.reason}). Repair that first.`, { cause: e });
		throw new n.j("usage", `Not found here: ${t}. Check the names; in a shallow clone, fetch more history.`, { cause: e });
	}
}
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
	let o = new e.Xt(a, t.length === 40 ? 20 : 32);
	try {
		for (; o.next();) {
			let t = r.get(a.toString("latin1", o.nameStart, o.nameEnd));
			if (t === void 0 || o.isGitlink) continue;
			let n = e.En(a.toString("hex", o.idStart, o.end));
			o.isTree ? i.set(`${n} ${t.id}`, {
				tree: n,
				wanted: t
			}) : t.isPath && (yield n);
		}
	} catch (n) {
		if (!(n instanceof e.Yt)) throw n;
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
// src/git/proven-exclusion.ts
async function isReached(e, t, n, r) {
	let i = new Set(n);
	let a = r.filter((e) => !i.has(e));
	if (a.length === 0) return !0;
	let o = await oldestOf(t, a);
	for (let r of [[`--max-age=${o}`], []]) {
		let i = readParents(await e(["--parents", ...r], n));
		let o = stepsTo(a, await tipsOf(t, n, i), i);
		if (o !== null) return areTrue(t, o);
	}
	return !1;
}
async function oldestOf(e, n) {
	let r = Infinity;
	for await (let i of t.t(e, n)) r = Math.min(r, "unread" in i ? 0 : headerOf$1(i).date);
	return r;
}
function readParents(t) {
	return new Map((t ?? "").split("\n").map((t) => t.split(" ").filter(e.Tn)).flatMap(([e, ...t]) => e === void 0 ? [] : [[e, t]]));
}
async function tipsOf(e, n, r) {
	let i = n.filter((e) => r.has(e));
	for (let a = n.filter((e) => !r.has(e)); a.length > 0;) {
		let n = [];
		for await (let r of t.t(e, a)) !("unread" in r) && r.type === "tag" && n.push(r);
		let o = n.flatMap(({ content: e }) => targetOf$1(e));
		i.push(...o.filter((e) => r.has(e)));
		a = o.filter((e) => !r.has(e));
	}
	return i;
}
function stepsTo(e, t, n) {
	let r = new Map(t.map((e) => [e, null]));
	for (let e of r.keys()) for (let t of n.get(e) ?? []) r.has(t) || r.set(t, e);
	let i = new Map();
	for (let t of e) {
		if (!r.has(t)) return null;
		for (let [e, n] = [t, r.get(t)]; n && !i.get(n)?.has(e); [e, n] = [n, r.get(n)]) i.set(n, (i.get(n) ?? new Set()).add(e));
	}
	return i;
}
async function areTrue(e, n) {
	let r = !0;
	for await (let i of t.t(e, [...n.keys()])) {
		let e = "unread" in i ? [] : headerOf$1(i).parents;
		r &&= [...n.get(i.oid) ?? []].every((t) => e.includes(t));
	}
	return r;
}
function headerOf$1({ content: t }) {
	try {
		return e.Qt(t);
	} catch {
		return {
			parents: [],
			date: 0
		};
	}
}
function targetOf$1(t) {
	try {
		return [e.tn(t)];
	} catch {
		return [];
	}
}
// src/git/walk.ts
async function walkRange(t, n, r, i, a = {}) {
	if (r.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	let revList = (n, r) => answerOf(e.J(t, [
		"rev-list",
		...n,
		"--stdin"
	], {
		...a,
		input: r.map((e) => `${e}\n`).join("")
	}));
	let proven = async (e) => {
		let t = await walkWithGit(revList, r, e);
		return t !== null && await isReached(revList, n, e, leftOut(t, r)) ? t : null;
	};
	let o = await proven(i);
	if (o !== null) return {
		...o,
		absent: 0
	};
	let s = await presentOf(n, i);
	let c = i.length - s.length;
	return {
		...await proven(s) ?? await walkOurselves(n, r, s),
		absent: c
	};
}
function leftOut({ commits: e, boundary: t }, n) {
	let r = new Set(e);
	return [...t, ...n.filter((e) => !r.has(e))];
}
async function walkWithGit(e, t, n) {
	let r = [...t, ...n.map((e) => `^${e}`)];
	let i = await e([
		"--topo-order",
		"--reverse",
		"--boundary",
		"--parents"
	], r);
	let a = i === null ? null : readList(i);
	if (a === null) return null;
	return t.every((e) => a.parents.has(e)) || await e(["--count"], r) === `${a.parents.size}\n` ? {
		commits: [...a.parents.keys()],
		boundary: a.boundary,
		unread: []
	} : null;
}
async function answerOf(e) {
	try {
		return (await e).toString("latin1");
	} catch (e) {
		if (n.P(e)) return null;
		throw e;
	}
}
function readList(t) {
	let n = new Map();
	let r = new Set();
	for (let i of t.split("\n")) {
		let [t = "", ...a] = i.split(" ");
		e.Tn(t) ? n.set(t, a.filter(e.Tn)) : t.startsWith("-") && e.Tn(t.slice(1)) && r.add(e.En(t.slice(1)));
	}
	return [...n.values()].every((e) => e.every((e) => n.has(e) || r.has(e))) && (t === "" || t.endsWith("\n")) ? {
		parents: n,
		boundary: [...r]
	} : null;
}
async function presentOf(e, n) {
	let r = [];
	for await (let i of t.t(e, n)) "unread" in i || r.push(i.oid);
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
async function ancestry(e, n, r) {
	let i = new Map();
	let a = [];
	let o = new Set();
	for (let s = [...n]; s.length > 0;) {
		let n = [...new Set(s)].filter((e) => !o.has(e) && !r.has(e));
		for (let e of n) o.add(e);
		s = [];
		for await (let r of t.t(e, n)) {
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
function parentsOf$1({ oid: t, content: n }) {
	return e.$t(n)?.parents ?? {
		oid: t,
		unread: "a damaged commit"
	};
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
async function* oneRun(t, r, i, a) {
	let o;
	try {
		for await (let n of e.B(t, r, a)) if (typeof n == "string") {
			yield* passedOver(r, i, n);
			o = n;
		} else o !== void 0 && (yield {
			commit: o,
			change: n
		});
		yield* passedOver(r, i, void 0);
	} catch (e) {
		if (!n.P(e)) throw e;
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
async function readChanges({ git: t, repository: r, ledger: i, spawn: a }, { commits: o, stamps: s, known: c, trees: l }) {
	let u = new Gathering();
	for await (let n of c ?? (o.length === 0 ? [] : diffRange(await t(), o, a))) "unread" in n ? e.L(i, n) : u.add(n.change, s.get(n.commit) ?? { commit: n.commit });
	for (let o of l) {
		u.folders.add(o);
		try {
			for await (let n of e.V(await t(), o, r.objectFormat, a)) u.add(n, { commit: null });
		} catch (t) {
			if (!n.P(t)) throw t;
			e.R(i, {
				unit: `tree ${o}`,
				reason: t.message
			});
		}
	}
	u.submodules.size > 0 && e.I(i, "submodule", u.submodules.size);
	return u;
}
var Gathering = class {
	blobs = new Map();
	newPaths = new Map();
	touched = new Set();
	folders = new Set();
	submodules = new Set();
	add(t, n) {
		for (let n of e.U(t)) this.folders.add(n);
		let r = e.H(t);
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
		let i = e.N(t);
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
function straightLine(e, t, n, r) {
	let i = [];
	let o = n;
	let s = o === t ? null : headerOf(e, o);
	for (; o !== t;) {
		let [t, ...n] = s?.parents ?? [];
		if (s === null || t === void 0 || n.length > 0 || i.length === a || r.includes(o)) return null;
		let c = headerOf(e, t);
		if (c === null) return null;
		i.push({
			oid: o,
			tree: s.tree,
			parentTree: c.tree
		});
		[o, s] = [t, c];
	}
	return i.reverse();
}
const a = 500;
function headerOf(t, n) {
	let r = t.read(n);
	return r?.type === "commit" ? e.$t(r.content) : null;
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
		if (t instanceof e._) return null;
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
	let [a, o] = [n, r].map((t) => t !== null && e.v(t) ? t.oid : null);
	(a || o) && compare(t, a ?? t.trees.empty, o ?? t.trees.empty, `${i}/`);
	let [s, c] = [a ? null : n, o ? null : r];
	(s !== null || c !== null) && t.changes.push({
		path: e.yt(i),
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
	if (!(t instanceof e.h) || a === void 0 || s === void 0 || o.length + c.length > 0) return null;
	let l = straightLine(t.objects, s, a, n.shallow);
	if (l === null) return null;
	let u = new e.g(t.objects, n.objectFormat === "sha1" ? 20 : 32);
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
		let r = e.$t(n);
		r !== null && this.trees.add(r.tree);
		if (r !== null && !this.#t.has(t)) for (let e of r.parents) this.parents.add(e);
	}
	beyond() {
		return [...this.parents].filter((e) => !this.#e.has(e));
	}
};
async function nameForeign(n, r, i, a) {
	let name = (t) => {
		t.unread !== "missing object" && e.L(a, t);
	};
	let o = new Set([...r.trees, ...i]);
	for await (let i of t.t(n, r.beyond())) {
		let t = "unread" in i ? void 0 : e.$t(i.content)?.tree;
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
		for await (let s of t.t(n, r)) if ("unread" in s) e.L(a, s);
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
		return [e.tn(r)];
	} catch {
		e.L(i, {
			oid: t,
			unread: "a damaged tag"
		});
		return [];
	}
}
function parentsOf({ content: t }) {
	return e.$t(t)?.parents ?? [];
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
	yield* e.P(n, f, "target", i);
	yield e.F(p, i);
	t.needsBase() && (yield* baseUnits(t, l, m));
}
async function walk({ git: t, reader: n, revisions: r, ledger: i, spawn: a, progress: o }, s) {
	if (s.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	let c = await walkRange(await t(), n, s, r.exclude, a);
	for (let t of c.unread) e.L(i, t);
	c.absent > 0 && o.notes.push(`${c.absent} of the excluded objects ${c.absent === 1 ? "is" : "are"} not here, so more may have been scanned than was asked for.`);
	return c;
}
function nameShallow(t, { repository: n, ledger: r }) {
	let i = new Set(n.shallow);
	for (let n of t) i.has(n) && e.R(r, {
		unit: `commit ${n}`,
		reason: "its parents are beyond the shallow boundary (git fetch --unshallow)"
	});
}
async function* commitUnits(n, r, i) {
	for await (let a of t.t(n.reader, r)) if ("unread" in a) e.L(n.ledger, a);
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
	let i = e.en(t, n);
	let a = i === null ? void 0 : e.Zt(i.seconds);
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
		t === null ? e.R(i, {
			unit: `commit ${r.oid}`,
			reason: "unreadable"
		}) : s.push(t);
	}
	for await (let e of t.t(n, r.replaced ?? [])) s.push(...("unread" in e ? [] : [treeOf(e)]).filter((e) => e !== null));
	let c = new Map();
	for await (let t of blobsAt(n, s, o)) typeof t == "string" ? c.set(t, []) : e.L(i, t);
	yield* e.P(n, c, "base", i);
}
function treeOf({ content: t }) {
	return e.$t(t)?.tree ?? null;
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
async function partsOf(e, n, i, a) {
	let o = new Map();
	for await (let s of t.t(a, e)) {
		let [e] = i.get(s.oid) ?? [];
		if ("unread" in s || e === void 0) continue;
		for (let t of n instanceof Map ? n.get(s.oid) ?? [] : []) {
			let n = r.t(s.content, s.type, t);
			let i = n === "identity" ? n : `${n} ${s.oid}`;
			let a = o.get(i);
			a === void 0 ? o.set(i, {
				...e,
				source: n,
				offsets: [t]
			}) : a.object === s.oid && o.set(i, {
				...a,
				offsets: [...a.offsets ?? [], t]
			});
		}
		n instanceof Map || o.set(s.oid, e);
	}
	return [...o.values()];
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
			for (let t of [...o.problems, ...l]) e.R(n, t);
			let d = isResolved(r) ? r : await resolve(await a.git(), e.b(o), c.length, l, r);
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
		locate: async (e) => locateInRange(e, u.places, s),
		statistics: () => ({ commits: u.commits }),
		notes: () => u.notes,
		async close() {
			t.opened === void 0 && await a.close();
		}
	};
}
function openForRange({ path: n, variables: r, revisions: i, signal: a }) {
	let o = e.O(n, r);
	let s = e.b(o);
	let c = e.w(o, r, {
		refs: isResolved(i) ? [] : ownRefs(o).refs,
		heads: e.S(o),
		branch: s.kind === "broken" ? null : s.branch,
		config: upstreamConfig(o.config),
		logs: isResolved(i) || !i.some((e) => e.includes("@{")) ? [] : t.n(o)
	});
	let l = new e.T(c, { signal: a });
	let u = null;
	return {
		repository: o,
		reader: l,
		git: () => u ??= e.y(c).then(() => c),
		async close() {
			await l.close();
			c.close();
		}
	};
}
function ownRefs(t) {
	let { refs: n, problems: r } = e.j(t);
	let i = 2 * e.nr(t.objectFormat);
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
async function resolve(e, t, n, r, i) {
	if (t.kind === "unborn" && n === 0) return {
		include: [],
		exclude: [],
		single: !1
	};
	return resolveRevisions(e, i, t.kind === "commit" ? t.oid : null, r[0]);
}
exports.rangeSource = rangeSource;
