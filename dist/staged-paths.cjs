const e = require("./scan.cjs");
const t = require("./store-statistics.cjs");
const n = require("./object-parts.cjs");
// src/sources/history/held-in.ts
function heldIn(e, t) {
	let n = new Map();
	for (let [r, i] of e) {
		let e = [...i.keys()].filter(t);
		e.length > 0 && n.set(r, i instanceof Map ? new Map(e.map((e) => [e, offsetsIn(i, e)])) : new Set(e));
	}
	return n;
}
function offsetsIn(e, t) {
	return e.get(t) ?? [];
}
// src/git/graph/commit-order.ts
const r = 4294967295;
const [i, a, o] = [
	0,
	1,
	2
];
var CommitOrder = class {
	#e;
	#t;
	parentList;
	starts;
	constructor(e) {
		let { commits: t, table: n } = e;
		this.#e = e;
		this.#t = new Uint32Array(n.size).fill(r);
		for (let e = 0; e < t.length; e += 1) this.#t[t.object.at(e)] = e;
		let { parents: i, ends: a } = t.links();
		this.starts = new Uint32Array(t.length + 1);
		this.parentList = new Uint32Array(i.length);
		for (let e = 0, n = 0, o = 0; e < t.length; e += 1) {
			for (; n < a[e]; n += 1) {
				let e = this.#t[i[n]];
				e !== void 0 && e !== r && (this.parentList[o++] = e);
			}
			this.starts[e + 1] = o;
		}
	}
	position(e) {
		let t = this.#t[e];
		return t === void 0 || t === r ? void 0 : t;
	}
	parents(e) {
		return Array.from(this.parentList.subarray(this.starts[e], this.starts[e + 1]));
	}
	reachable(e) {
		let { parentList: n, starts: r } = this;
		let i = new t.s(this.#e.commits.length);
		let a = [...e];
		for (let e = a.pop(); e !== void 0; e = a.pop()) {
			if (i.has(e)) continue;
			i.add(e);
			let t = r[e + 1];
			for (let i = r[e]; i < t; i += 1) a.push(n[i]);
		}
		return i;
	}
	parentsFirst() {
		let { parentList: e, starts: t } = this;
		let n = new Uint32Array(t.length - 1);
		let r = new Uint8Array(n.length);
		let s = [];
		let c = 0;
		for (let l = 0; l < n.length; l += 1) {
			s.push(l);
			for (; s.length > 0;) {
				let l = s[s.length - 1];
				if (r[l] === i) {
					r[l] = a;
					let n = t[l + 1];
					for (let a = t[l]; a < n; a += 1) r[e[a]] === i && s.push(e[a]);
					continue;
				}
				s.pop();
				r[l] === a && (n[c++] = l);
				r[l] = o;
			}
		}
		return n;
	}
	compare(e, t) {
		let { commits: n, table: r } = this.#e;
		return n.date(e) - n.date(t) || r.compare(n.object.at(e), n.object.at(t));
	}
};
// src/git/tables/alike-reader.ts
var AlikeReader = class {
	list = new Uint32Array(64);
	length = 0;
	at = -1;
	#e;
	#t;
	constructor(e) {
		this.#e = e;
		this.#t = new t.s(e.changes.length);
		for (let t of e.wholes) this.#t.add(t);
	}
	isWhole(e) {
		return this.#t.has(e);
	}
	seek(e) {
		this.at = e - 1;
		this.length = 0;
	}
	next(e) {
		let { changes: t, keeps: n, drops: r } = this.#e;
		let i = this.at + 1;
		(i >= t.length || this.isWhole(i)) && this.#n(0, this.length, e);
		if (i >= t.length) return !1;
		this.isWhole(i) && (this.length = 0);
		let a = 0;
		for (let o = i === 0 ? 0 : t[i - 1]; o < t[i]; o += 1) {
			a += n[o];
			let t = r[o];
			this.#n(a, a + t, e);
			a = this.#r(a, t, o);
		}
		this.at = i;
		return !0;
	}
	eachOwn(e) {
		let { changes: t, ends: n, own: r } = this.#e;
		let i = this.at === 0 ? 0 : t[this.at - 1];
		let a = t[this.at];
		for (let t = i === 0 ? 0 : n[i - 1]; t < (a === 0 ? 0 : n[a - 1]); t += 1) e(r[t], t);
	}
	#n(e, t, n) {
		if (n !== void 0) for (let r = e; r < t; r += 1) n(this.list[r]);
	}
	#r(e, t, n) {
		let { ends: r, own: i } = this.#e;
		let a = n === 0 ? 0 : r[n - 1];
		let o = r[n] - a;
		let s = this.length + o - t;
		s > this.list.length && this.#i(s);
		o !== t && this.list.copyWithin(e + o, e + t, this.length);
		for (let t = 0; t < o; t += 1) this.list[e + t] = i[a + t];
		this.length = s;
		return e + o;
	}
	#i(e) {
		let t = new Uint32Array(Math.max(e, 2 * this.list.length));
		t.set(this.list.subarray(0, this.length));
		this.list = t;
	}
};
// src/git/graph/wanted-ids.ts
var WantedIds = class {
	#e;
	#t;
	#n = new t.s(65536);
	constructor(e, n) {
		this.#e = n;
		this.#t = new t.s(n.table.size);
		for (let t of e) {
			this.#t.add(t);
			this.#n.add(Number.parseInt(n.table.oid(t).slice(0, 4), 16));
		}
	}
	find(e, t) {
		if (!this.#n.has(e[t] << 8 | e[t + 1])) return -1;
		let n = this.#e.table.find(e, t);
		return n >= 0 && this.#t.has(n) ? n : -1;
	}
};
// src/git/malformed-object.ts
var MalformedObject = class extends Error {
	name = "MalformedObject";
};
function readable(t) {
	try {
		return t();
	} catch (t) {
		if (t instanceof e.Yt || t instanceof SyntaxError) throw new MalformedObject(t.message);
		throw t;
	}
}
// src/git/graph/tree-list.ts
var TreeList = class {
	#e = [];
	#t = new t.l();
	#n = new t.n();
	get batches() {
		return [...this.#e, {
			trees: this.#t.view(),
			lists: this.#n.view(),
			subtreeOf: (e) => e
		}];
	}
	*objects() {
		for (let { trees: e } of this.batches) yield* e;
	}
	absorb(e) {
		this.#e.push(e);
	}
	list(e) {
		this.#n.push(e);
	}
	end(e) {
		this.#t.push(e);
		this.#n.end();
	}
};
var TreeReader = class {
	subtrees = [];
	#e;
	#t;
	#n;
	#r = new Uint8Array();
	#i;
	constructor(t, n) {
		this.#e = t;
		this.#t = n;
		this.#n = new e.Xt(this.#r, t.idBytes);
	}
	take(t) {
		if (this.#i !== void 0) return;
		let n = this.#r.length === 0 ? t : Buffer.concat([this.#r, t]);
		try {
			this.#a(n);
			if (n.length - this.#n.end > 1048576) throw new e.Yt("an entry without end");
		} catch (e) {
			this.#i = e;
		}
		this.#r = Uint8Array.from(n.subarray(this.#n.end));
	}
	finish() {
		if (this.#i !== void 0) throw this.#i;
		if (this.#r.length > 0) throw new e.Yt("the last entry is cut short");
	}
	#a(e) {
		let t = this.#n.reset(e);
		for (; t.nextWhole();) {
			if (t.isGitlink) {
				this.#t.add(e, t.idStart);
				continue;
			}
			let n = this.#e.add(e, t.idStart);
			this.#e.mark(n, 16);
			t.isTree && this.subtrees.push(n);
		}
	}
};
// src/git/graph/object-graph.ts
const s = 64 << 20;
var ObjectGraph = class {
	table;
	trees = new TreeList();
	commits = new t.o();
	tags = new t.l(64);
	gitlinks;
	#e;
	constructor(n, r) {
		this.table = new t.a(n, r);
		this.gitlinks = new t.a(n, 16);
		this.#e = new e.Xt(new Uint8Array(), n);
	}
	add(e, t, n) {
		this.addNumber(this.table.addOid(e), t, n);
	}
	addNumber(e, t, n) {
		if (!this.#t(e, t)) return;
		t === "tree" && this.#i(e, n);
		t === "commit" && this.#n(e, n);
		t === "tag" && this.#r(e, n);
	}
	addTag(e, t) {
		this.table.setType(e, "tag");
		this.tags.push(e);
		this.tags.push(t);
	}
	async *addChunks(e, t, n) {
		if (t === "blob") {
			this.#t(this.table.addOid(e), t);
			yield* n;
		} else t === "tree" ? yield* this.#a(e, n) : yield* this.#o(e, t, n);
	}
	forgetTrees() {
		this.trees = new TreeList();
	}
	refer(e) {
		let t = this.table.addOid(e);
		this.table.mark(t, 16);
		return t;
	}
	addUnread(e) {
		this.table.mark(this.table.addOid(e), 8);
	}
	isPresent(e) {
		return !!(this.table.flags(e) & 8);
	}
	missing() {
		let e = [];
		for (let t = 0; t < this.table.size; t += 1) (this.table.flags(t) & 24) == 16 && e.push(t);
		return e;
	}
	#t(e, t) {
		if (this.isPresent(e)) return !1;
		this.table.mark(e, 8);
		this.table.setType(e, t);
		return !0;
	}
	#n(t, n) {
		let { tree: r, parents: i, date: a } = readable(() => e.Qt(n));
		this.commits.push(t, this.refer(r), i.map((e) => this.refer(e)), a);
	}
	#r(t, n) {
		let r = readable(() => e.tn(n));
		this.tags.push(t);
		this.tags.push(this.refer(r));
	}
	#i(e, t) {
		let n = this.#e.reset(t);
		try {
			readable(() => {
				for (; n.next();) this.#s(t);
			});
		} finally {
			this.trees.end(e);
		}
	}
	async *#a(e, t) {
		let n = new TreeReader(this.table, this.gitlinks);
		let r = this.table.addOid(e);
		let i = this.#t(r, "tree");
		for await (let e of t) {
			n.take(e);
			yield e;
		}
		if (!i) return;
		for (let e of n.subtrees) this.trees.list(e);
		this.trees.end(r);
		readable(() => n.finish());
	}
	async *#o(e, t, n) {
		let r = [];
		let i = 0;
		try {
			for await (let e of n) {
				i += e.length;
				i <= s && r.push(Uint8Array.from(e));
				yield e;
			}
			if (i > s) throw new MalformedObject(`a ${t} of ${i} bytes`);
		} catch (t) {
			this.addUnread(e);
			throw t;
		}
		this.add(e, t, Buffer.concat(r));
	}
	#s(e) {
		let t = this.#e;
		if (t.isGitlink) {
			this.gitlinks.add(e, t.idStart);
			return;
		}
		let n = this.table.add(e, t.idStart);
		this.table.mark(n, 16);
		t.isTree && this.trees.list(n);
	}
};
// src/git/trees/listings.ts
var SearchedListings = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	files(e, t, n) {
		let r = new WantedIds(e, this.#e);
		let isWanted = (e, t) => !t.isGitlink && !t.isTree && r.find(e, t.idStart) >= 0;
		return this.#t.each(isWanted, this.#n(t), n);
	}
	folders(e, t, n) {
		let { table: r } = this.#e;
		let isWanted = (t, n) => {
			let i = n.isTree ? r.find(t, n.idStart) : -1;
			return i >= 0 && e.has(i);
		};
		return this.#t.each(isWanted, this.#n(t), n);
	}
	end() {
		this.#e.forgetTrees();
	}
	#n(e) {
		return (t, n, r) => r((r) => e.entry(t, this.#e.table.find(n, r.idStart), nameOf(n, r)));
	}
};
function nameOf({ buffer: e, byteOffset: t }, { nameStart: n, nameEnd: r }) {
	return Buffer.from(e, t + n, r - n).toString("latin1");
}
// src/git/trees/search.ts
var ReadTrees = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	async each(t, n, r) {
		let { table: i } = this.#e;
		let a = new e.Xt(new Uint8Array(), i.idBytes);
		for await (let { oid: e, content: o } of this.#t.readMany(treeIds(this.#e, r))) n(i.findOid(e), o, (e) => {
			a.reset(o);
			for (; nextEntry(a);) t(o, a) && e(a);
		});
	}
};
function nextEntry(t) {
	try {
		return t.next();
	} catch (t) {
		if (t instanceof e.Yt) return !1;
		throw t;
	}
}
function* treeIds(e, t) {
	for (let n of e.trees.objects()) (t === void 0 || t.has(n)) && (yield e.table.oid(n));
}
var GatheredLeaves = class {
	leaves = new Set();
	#e;
	#t = new Map();
	#n = new Set();
	constructor(e) {
		this.#e = e;
	}
	addAll(e, t) {
		if (this.#n.has(e)) return;
		let n = this.leaves.size;
		for (let n of this.#e.set(e)) {
			let e = this.#e.leaf(n);
			this.#r(e.object) && this.add({
				...e,
				path: this.#e.paths.under(t, e.path)
			});
		}
		this.leaves.size === n && this.#n.add(e);
	}
	add(e) {
		if (!this.#r(e.object)) return;
		this.leaves.add(this.#e.internLeaf(e));
		this.#t.set(e.object, (this.#t.get(e.object) ?? 0) + 1);
	}
	#r(e) {
		let t = this.leaves.size < 1e5 ? 1e3 : 1;
		if ((this.#t.get(e) ?? 0) < t) return !0;
		this.#e.cut.add(e);
		return !1;
	}
};
// src/git/tables/shared-lists.ts
var SharedLists = class {
	#e = new t.u();
	#t = new t.u();
	#n = new t.u();
	#r = new Uint32Array(1024);
	constructor() {
		for (let e of [
			this.#e,
			this.#t,
			this.#n
		]) e.push(0);
	}
	extended(e, t, n) {
		let r = this.#i(e, t, n);
		let i = this.#r[r];
		return i === 0 ? this.#a(r, e, t, n) : i;
	}
	before(e) {
		return this.#e.at(e);
	}
	first(e) {
		return this.#t.at(e);
	}
	second(e) {
		return this.#n.at(e);
	}
	#i(e, t, n) {
		let r = this.#r.length - 1;
		let i = spread$1(e, t, n) & r;
		for (let a = this.#r[i]; a !== 0; a = this.#r[i]) {
			if (this.#e.at(a) === e && this.#n.at(a) === n && this.#t.at(a) === t) return i;
			i = i + 1 & r;
		}
		return i;
	}
	#a(e, t, n, r) {
		let i = this.#e.length;
		this.#e.push(t);
		this.#t.push(n);
		this.#n.push(r);
		this.#r[e] = i;
		2 * i > this.#r.length && this.#o();
		return i;
	}
	#o() {
		this.#r = new Uint32Array(2 * this.#r.length);
		for (let e = 1; e < this.#e.length; e += 1) this.#r[this.#i(this.before(e), this.first(e), this.second(e))] = e;
	}
};
function spread$1(e, t, n) {
	let r = Math.imul(e, 2654435761) ^ Math.imul(t, 2246822507) ^ Math.imul(n, 3266489909);
	return Math.imul(r ^ r >>> 15, 739982445) >>> 8;
}
// src/git/attribution/entry-list.ts
var EntryList = class {
	trees = new t.l();
	#e;
	#t = new SharedLists();
	constructor(e) {
		this.#e = new Uint32Array(e);
	}
	add(e, t, n) {
		let r = this.#t.extended(this.list(e), n, t);
		this.share(e, r);
		return r;
	}
	list(e) {
		return this.#e[e];
	}
	share(e, t) {
		this.list(e) === 0 && this.trees.push(e);
		this.#e[e] = t;
	}
	of(e, t = 0) {
		let n = [];
		for (let r = e; r !== t; r = this.#t.before(r)) n.push(r);
		return n.reverse();
	}
	name(e) {
		return this.#t.first(e);
	}
	child(e) {
		return this.#t.second(e);
	}
};
var PathTable = class {
	#e = [];
	#t = new Map();
	#n = [0, 0];
	#r = new Map();
	name(e) {
		let t = this.#t.get(e);
		if (t !== void 0) return t;
		this.#e.push(Buffer.from(e, "latin1"));
		this.#t.set(e, this.#e.length - 1);
		return this.#e.length - 1;
	}
	under(e, t) {
		let n = e * 2 ** 26 + t;
		let r = this.#r.get(n);
		if (r !== void 0) return r;
		this.#n.push(e, t);
		this.#r.set(n, this.#n.length / 2 - 1);
		return this.#n.length / 2 - 1;
	}
	text(t) {
		if (t === 0) return;
		let n = [];
		for (let e = t; e !== 0; e = this.#n[2 * e + 1]) n.push(this.#e[this.#n[2 * e]]);
		return e.bt(Buffer.concat(n.flatMap((e, t) => t === 0 ? [e] : [c, e])));
	}
};
const c = Buffer.from("/");
// src/git/attribution/leaf-join.ts
var LeafJoin = class {
	#e;
	#t;
	#n;
	#r = new t.c();
	#i = new SharedLists();
	#a = new t.c();
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	join(e) {
		let n = new t.s(e);
		for (let e of this.#e.holding()) {
			this.#o(e, n);
			this.#e.isListed(e) || this.#n.tops.push(e);
		}
	}
	#o(e, t) {
		let n = [e];
		for (let e = n.at(-1); e !== void 0; e = n.at(-1)) if (this.#s(e)) n.pop();
		else if (t.has(e)) this.#n.keepSet(e, this.#u(e));
		else {
			t.add(e);
			for (let r of this.#c(e)) {
				let i = this.#e.entries.child(r);
				this.#l(e, i) && !t.has(i) && n.push(i);
			}
		}
	}
	#s(e) {
		if (this.#n.hasTree(e)) return !0;
		let t = this.#d(e) ? void 0 : this.#r.get(this.#e.entries.list(e));
		t !== void 0 && this.#n.keepSet(e, t);
		return t !== void 0;
	}
	#c(e) {
		let { entries: t } = this.#e;
		return t.of(t.list(e));
	}
	#l(e, t) {
		return t !== e && this.#e.leadOn.has(t);
	}
	#u(e) {
		let t = this.#c(e);
		if (this.#d(e)) return this.#n.internSet(this.#p(e, t));
		let n = this.#f(e, t);
		let r = this.#a.get(n) ?? this.#n.internSet(this.#p(e, t));
		this.#a.set(n, r);
		this.#r.set(this.#e.entries.list(e), r);
		return r;
	}
	#d(e) {
		return this.#t.byObject.has(e);
	}
	#f(e, t) {
		let n = 0;
		for (let r of t) {
			let t = this.#e.entries.child(r);
			n = this.#i.extended(n, this.#e.entries.name(r), this.#l(e, t) ? 2 * this.#n.setOfTree(t) : 2 * t + 1);
		}
		return n;
	}
	#p(e, t) {
		let n = new GatheredLeaves(this.#n);
		let r = this.#h(e, ({ offsets: e }) => e.length === 0);
		r.length > 0 && n.add({
			path: 0,
			object: e,
			isName: !0,
			credentials: r
		});
		for (let r of t) this.#m(n, e, r);
		return n.leaves;
	}
	#m(e, t, n) {
		let r = this.#e.entries.child(n);
		let i = this.#e.entries.name(n);
		if (this.#l(t, r)) return e.addAll(this.#n.setOfTree(r), i);
		let a = this.#e.heldByName(n) ?? { credentials: this.#h(r, () => !0) };
		e.add({
			path: this.#n.paths.under(i, 0),
			object: r,
			isName: r === t,
			...a
		});
	}
	#h(e, t) {
		return (this.#t.byObject.get(e) ?? []).filter(t).map(({ credential: e }) => e);
	}
};
var Leaves = class {
	paths = new PathTable();
	#e = [];
	#t = new Map();
	#n = [new Uint32Array()];
	#r = new Map();
	#i = new t.c();
	tops = [];
	listed = new Set();
	cut = new Set();
	leaf(e) {
		return this.#e[e];
	}
	set(e) {
		return this.#n[e];
	}
	setOfTree(e) {
		return this.#i.get(e) ?? 0;
	}
	keepTree(e, t) {
		this.keepSet(e, this.internSet(t));
	}
	keepSet(e, t) {
		this.#i.set(e, t);
	}
	hasTree(e) {
		return this.#i.get(e) !== void 0;
	}
	internLeaf(e) {
		let t = e.path * 2 ** 26 + e.object;
		let n = this.#t.get(t);
		if (n !== void 0) return n;
		this.#e.push(e);
		this.listed.add(e.object);
		this.#t.set(t, this.#e.length - 1);
		return this.#e.length - 1;
	}
	internSet(t) {
		let n = Uint32Array.from(t).sort();
		if (n.length === 0) return 0;
		let r = e.ar("sha256").update(n).digest("base64");
		let i = this.#r.get(r);
		if (i !== void 0) return i;
		this.#n.push(n);
		this.#r.set(r, this.#n.length - 1);
		return this.#n.length - 1;
	}
};
// src/git/attribution/trees.ts
function treesAbove(e, n) {
	let r = new t.s(n.table.size);
	let i = [];
	let take = (e) => {
		if (r.has(e)) return;
		r.add(e);
		i.push(e);
	};
	for (let t of e) take(t);
	if (i.length === 0) return r;
	let a = new ParentLists(n);
	for (let e = i.pop(); e !== void 0; e = i.pop()) a.each(e, take);
	return r;
}
var ParentLists = class {
	#e;
	#t;
	#n;
	#r;
	constructor({ trees: { batches: e }, table: t }) {
		this.#e = new Uint32Array(e.reduce((e, { trees: t }) => e + t.length, 0));
		this.#t = startsOf(e, t.size);
		this.#n = new Uint32Array(this.#t[t.size]);
		this.#r = new Uint32Array(this.#n.length);
		let n = new Uint32Array(e.reduce((e, { lists: { own: t } }) => Math.max(e, t.length), 0));
		let r = 0;
		for (let t of e) {
			this.#e.set(t.trees, r);
			this.#i(t, n);
			this.#a({
				...t.lists,
				own: n
			}, r);
			r += t.trees.length;
		}
		this.#t.copyWithin(0, 1);
	}
	each(e, t) {
		for (let n = this.#t[e]; n < this.#t[e + 1]; n += 1) for (let e = this.#n[n]; e <= this.#r[n]; e += 1) t(this.#e[e]);
	}
	#i({ lists: { own: e }, subtreeOf: t }, n) {
		for (let r = 0; r < e.length; r += 1) {
			let i = t(e[r]) + 1;
			let a = this.#t[i] - 1;
			this.#t[i] = a;
			n[r] = a;
		}
	}
	#a(e, t) {
		let n = new AlikeReader(e);
		let end = (e) => {
			this.#r[e] = t + n.at;
		};
		let begin = (e) => {
			this.#n[e] = t + n.at;
		};
		for (; n.next(end);) n.eachOwn(begin);
	}
};
function startsOf(e, t) {
	let n = new Uint32Array(t + 2);
	for (let { lists: { own: t }, subtreeOf: r } of e) for (let e = 0; e < t.length; e += 1) {
		let i = r(t[e]) + 1;
		n[i] = n[i] + 1;
	}
	for (let e = 1; e < n.length; e += 1) n[e] = n[e] + n[e - 1];
	return n;
}
// src/git/attribution/entries.ts
async function collectLeaves({ holders: e, graph: t, listings: n, reader: r }) {
	let i = new Leaves();
	let a = new FoundEntries(e, t, i);
	let o = e.ofType("blob");
	o.length > 0 && await n.files(o, a);
	a.climb();
	await n.folders(a.leadOn, a, a.leadOn);
	n.end();
	for await (let { oid: n, content: i } of r.readMany(e.ofType("tree").map((e) => t.table.oid(e)))) a.readNames(t.table.findOid(n), i);
	new LeafJoin(a, e, i).join(t.table.size);
	return i;
}
var FoundEntries = class {
	entries;
	leadOn = new t.s(0);
	#e;
	#t;
	#n;
	#r;
	#i = new Map();
	#a;
	#o = -1;
	#s = 0;
	#c = 0;
	#l = new Map();
	constructor(n, r, i) {
		this.#e = n;
		this.#t = r;
		this.#n = i;
		this.#r = new e.Xt(new Uint8Array(), r.table.idBytes);
		this.#a = new t.s(r.table.size);
		this.entries = new EntryList(r.table.size);
	}
	entry(e, t, n) {
		if (t === e) return;
		this.#a.add(t);
		this.#u(e, t) || this.entries.add(e, t, this.#n.paths.name(n));
	}
	again(e) {
		let { entries: t } = this;
		let n = t.list(this.#o);
		if (t.list(e) === this.#s) return t.share(e, n);
		for (let r of t.of(n, this.#s)) t.add(e, t.child(r), t.name(r));
	}
	climb() {
		this.#o = -1;
		this.leadOn = treesAbove(this.holding(), this.#t);
	}
	*holding() {
		yield* this.entries.trees.view();
		for (let e of this.#e.ofType("tree")) this.entries.list(e) === 0 && (yield e);
	}
	isListed(e) {
		return this.#a.has(e);
	}
	heldByName(e) {
		return this.#i.get(e);
	}
	readNames(e, t) {
		let n = this.#r.reset(t);
		for (; nextEntry(n);) this.#p(t, n, e);
	}
	#u(e, t) {
		e !== this.#o && this.#d(e);
		this.#c += 1;
		if (this.#c <= 1e3) return !1;
		if (this.#l.size === 0) for (let t of this.entries.of(this.entries.list(e))) this.#f(this.entries.child(t));
		return this.#f(t) > 1001;
	}
	#d(e) {
		this.#o = e;
		this.#s = this.entries.list(e);
		this.#c = 0;
		this.#l.clear();
	}
	#f(e) {
		let t = (this.#l.get(e) ?? 0) + 1;
		this.#l.set(e, t);
		return t;
	}
	#p(e, t, n) {
		let inName = (e) => e >= t.nameStart && e < t.nameEnd;
		let r = (this.#e.byObject.get(n) ?? []).filter(({ offsets: e }) => e.some(inName));
		if (r.length === 0) return;
		let i = r.flatMap((e) => e.offsets.filter(inName));
		let a = this.entries.add(n, n, this.#n.paths.name(nameOf(e, t)));
		this.#i.set(a, {
			credentials: r.map(({ credential: e }) => e),
			offsets: i
		});
	}
};
// src/git/attribution/cut-notes.ts
function cutNotes(e, t, n) {
	let r = n.filter((e) => e > t);
	if (r.length === 0) return [];
	return [`Of a credential's ${e} the first ${t} are listed; there are up to ${Math.max(...r)} (credentials with more: ${r.length}).`];
}
function refsReaching(t, n, r, i) {
	let a = r.parentsFirst();
	let o = [...n].sort((t, n) => e.p(t.name, n.name));
	let s = t.map(() => ({
		names: [],
		count: 0
	}));
	for (let e = 0; e < t.length; e += 32) {
		let n = spread(t.slice(e, e + 32), a, r);
		for (let t of o) {
			let r = (t.commit === void 0 ? 0 : n[t.commit]) | wordOf(i.get(t), e);
			for (let n = 0; r !== 0; n += 1, r >>>= 1) (r & 1) == 1 && add(s[e + n], t.name);
		}
	}
	return s;
}
function wordOf(e, t) {
	let n = 0;
	for (let r of e ?? []) r >= t && r < t + 32 && (n |= 1 << r - t);
	return n;
}
function add(e, t) {
	if (e === void 0) return;
	e.count += 1;
	e.names.length < 1e3 && e.names.push(t);
}
function spread(e, t, n) {
	let r = new Uint32Array(t.length);
	e.forEach(({ brought: e }, t) => {
		for (let n of e) r[n] = r[n] | 1 << t;
	});
	let { parentList: i, starts: a } = n;
	for (let e = 0; e < t.length; e += 1) {
		let n = t[e];
		let o = a[n + 1];
		let s = r[n];
		for (let e = a[n]; e < o; e += 1) s |= r[i[e]];
		r[n] = s;
	}
	return r;
}
var Exposures = class {
	#e;
	#t;
	#n = new Set();
	constructor(e) {
		this.#e = e;
		let t = e.view.head === null ? e.view.refs : [...e.view.refs, e.view.head];
		let n = new Map();
		for (let r of t) {
			let t = this.#s(r);
			t.size > 0 && n.set(r, t);
			this.#c(t);
			r.commit !== void 0 && this.#c(e.lineage.inTreeOf(r.commit));
		}
		this.#t = refsReaching(e.lineage.lives, e.view.refs, e.order, n);
	}
	get notes() {
		return cutNotes("refs", 1e3, this.#t.map(({ count: e }) => e));
	}
	of(e) {
		let { order: t, lineage: n } = this.#e;
		let r = n.lives[e];
		let i = extreme(r.brought, (e, n) => t.compare(e, n) < 0);
		let a = this.#r(e);
		let o = a ? void 0 : r.removed ?? r.dropped;
		return {
			introduced: this.#u(i),
			removed: this.#u(o),
			inHead: a,
			refs: this.#t[e].names,
			days: days(this.#a(e, i), this.#i(e) ? this.#e.now : this.#o(r, o))
		};
	}
	#r(e) {
		let { view: t, lineage: n } = this.#e;
		let r = t.head?.commit;
		if (r !== void 0 && n.inTreeOf(r).has(e)) return !0;
		return this.#l(e).some(({ commit: e }) => e !== void 0 && t.inHead.has(e));
	}
	#i(e) {
		if (this.#n.has(e)) return !0;
		return this.#l(e).some(({ commit: e }) => e !== void 0 && this.#e.view.inRefs.has(e));
	}
	#a(e, t) {
		if (t !== void 0) return this.#e.graph.commits.date(t);
		return extreme(this.#l(e).map(({ person: e }) => e?.seconds ?? 0), (e, t) => e < t);
	}
	#o({ lastGone: e, brought: t }, n) {
		let { order: r, graph: i } = this.#e;
		let a = n ?? e ?? extreme(t, (e, t) => r.compare(e, t) > 0);
		return a === void 0 ? void 0 : i.commits.date(a);
	}
	#s({ objects: e }) {
		let { holders: t, leaves: n, lineage: r, graph: i } = this.#e;
		let a = new Set();
		for (let o of e) {
			if (i.table.type(o) !== "commit") for (let { credential: e } of t.byObject.get(o) ?? []) a.add(e);
			for (let e of r.credentialsOf(n.setOfTree(o))) a.add(e);
		}
		return a;
	}
	#c(e) {
		for (let t of e) this.#n.add(t);
	}
	#l(e) {
		return this.#e.own[e] ?? [];
	}
	#u(e) {
		let { graph: t } = this.#e;
		return e === void 0 ? null : t.table.oid(t.commits.object.at(e));
	}
};
function extreme(e, t) {
	return e.reduce((e, n) => e === void 0 || t(n, e) ? n : e, void 0);
}
function days(e, t) {
	return e === void 0 || t === void 0 ? 0 : Math.max(0, Math.floor((t - e) / 86400));
}
// src/git/attribution/holders.ts
function numberHolders(e, t) {
	let n = new Map();
	let r = [];
	let i = [...e.keys()];
	i.forEach((i, a) => {
		for (let [o, s] of entriesOf(e.get(i))) {
			let e = t.table.findOid(o);
			e < 0 ? r.push({
				object: o,
				credential: a
			}) : n.set(e, [...n.get(e) ?? [], {
				credential: a,
				offsets: s
			}]);
		}
	});
	let ofType = (...e) => [...n.keys()].filter((n) => e.includes(t.table.type(n) ?? "blob"));
	return {
		credentials: i,
		byObject: n,
		unknown: r,
		ofType
	};
}
function* entriesOf(e) {
	if (e instanceof Map) yield* e;
	else for (let t of e?.keys() ?? []) yield [t, []];
}
// src/git/attribution/tree-places.ts
var TreePlaces = class {
	#e;
	#t;
	#n = new Map();
	#r = new Set();
	#i = new Set();
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	all() {
		return this.#n.values();
	}
	count(e) {
		if (this.#i.has(e)) return;
		this.#i.add(e);
		for (let t of this.#e.set(e)) {
			if (this.#r.has(t)) continue;
			this.#r.add(t);
			let e = this.#e.leaf(t);
			for (let t of e.credentials) this.#o(t, e).objects += 1;
		}
	}
	bring(e, t, n) {
		if (t === 0) return;
		let r = this.#e.set(t);
		let i = [...new Set(n)].map((e) => this.#e.set(e));
		let a = i.reduce((e, t) => without(e, t), r);
		if (a.length === 0) return;
		let o = new Set();
		for (let e of i.flatMap((e) => without(e, r))) for (let t of this.#e.leaf(e).credentials) o.add(placeKey(t, this.#e.leaf(e)));
		for (let t = 0; t < a.length; t += 1) {
			let n = this.#e.leaf(a[t]);
			for (let t of n.credentials) o.has(placeKey(t, n)) || this.#a(e, this.#o(t, n), n);
		}
	}
	#a(e, t, n) {
		if (t.first !== void 0 && this.#t.compare(t.first, e) <= 0) return;
		t.first = e;
		t.object = n.object;
		t.offsets = n.offsets;
	}
	#o(e, t) {
		let n = placeKey(e, t);
		let r = this.#n.get(n);
		if (r !== void 0) return r;
		let i = {
			credential: e,
			path: t.path,
			isName: t.isName,
			objects: 0,
			object: t.object,
			offsets: t.offsets,
			first: void 0
		};
		this.#n.set(n, i);
		return i;
	}
};
function placeKey(e, t) {
	return `${e} ${t.path} ${t.isName}`;
}
function without(e, t) {
	let n = [];
	for (let r = 0, i = 0; r < e.length; r += 1) {
		let a = e[r];
		for (; i < t.length && t[i] < a;) i += 1;
		t[i] !== a && n.push(a);
	}
	return n;
}
// src/git/attribution/lineage.ts
var Lineage = class {
	places;
	lives;
	#e;
	#t;
	#n;
	#r;
	#i = new Map();
	constructor({ graph: e, order: t, leaves: n, own: r, inHead: i }) {
		this.#e = t;
		this.#t = n;
		this.#n = i;
		this.lives = r.map(() => ({
			brought: [],
			removed: void 0,
			dropped: void 0,
			lastGone: void 0
		}));
		this.places = new TreePlaces(n, t);
		this.#r = setsOf(e, n);
		let a = saidBy(r.flat());
		for (let e of new Set(this.#r)) this.places.count(e);
		for (let t = 0; t < e.commits.length; t += 1) this.#o(t, a);
		for (let e of n.tops) this.places.count(n.setOfTree(e));
	}
	inTreeOf(e) {
		return this.credentialsOf(this.#a(e));
	}
	credentialsOf(e) {
		if (e === 0) return l;
		let t = this.#i.get(e);
		if (t !== void 0) return t;
		let n = new Set();
		for (let t of this.#t.set(e)) for (let e of this.#t.leaf(t).credentials) n.add(e);
		this.#i.set(e, n);
		return n;
	}
	#a(e) {
		return this.#r[e];
	}
	#o(e, t) {
		let n = this.#a(e);
		if (!t.has(e) && this.#s(e, n)) return;
		let r = this.#e.parents(e);
		this.places.bring(e, n, r.map((e) => this.#a(e)));
		let i = [e, ...r].map((e) => [this.inTreeOf(e), t.get(e) ?? l]);
		this.#c(e, i[0] ?? [], i.slice(1).flat());
		this.#l(e, this.credentialsOf(n), r.map((e) => this.inTreeOf(e)));
	}
	#s(e, t) {
		let { parentList: n, starts: r } = this.#e;
		let i = r[e];
		let a = r[e + 1];
		for (let e = i; e < a; e += 1) if (this.#r[n[e]] !== t) return !1;
		return a > i;
	}
	#c(e, t, n) {
		let r = new Set();
		for (let e of t) {
			if (n.includes(e)) continue;
			for (let t of e) n.some((e) => e.has(t)) || r.add(t);
		}
		for (let t of r) this.#f(t).brought.push(e);
	}
	#l(e, t, n) {
		let r = new Set();
		for (let e of n) {
			if (e === t) continue;
			for (let n of e) t.has(n) || r.add(n);
		}
		for (let t of r) this.#u(e, this.#f(t), n.every((e) => e.has(t)));
	}
	#u(e, t, n) {
		t.lastGone = this.#d(t.lastGone, e);
		if (!this.#n.has(e)) return;
		n ? t.removed = this.#d(t.removed, e) : t.dropped = this.#d(t.dropped, e);
	}
	#d(e, t) {
		return e === void 0 || this.#e.compare(e, t) < 0 ? t : e;
	}
	#f(e) {
		return this.lives[e];
	}
};
const l = new Set();
function setsOf({ commits: e }, t) {
	let n = new Uint32Array(e.length);
	for (let r = 0; r < n.length; r += 1) n[r] = t.setOfTree(e.tree.at(r));
	return n;
}
function saidBy(e) {
	let t = new Map();
	for (let { commit: n, credential: r } of e) n !== void 0 && t.set(n, (t.get(n) ?? new Set()).add(r));
	return t;
}
// src/git/attribution/own.ts
async function ownPlaces(t, n, r, i) {
	let a = [];
	let o = t.ofType("commit", "tag");
	for await (let { oid: s, type: c, content: l } of i.readMany(o.map((e) => n.table.oid(e)))) {
		let i = n.table.findOid(s);
		let o = e.en(l, c === "tag" ? "tagger" : "author");
		for (let { credential: e, offsets: n } of t.byObject.get(i) ?? []) for (let [t, s] of bySource(n, l, c)) a.push({
			credential: e,
			source: t,
			offsets: s,
			object: i,
			commit: r.position(i),
			person: o
		});
	}
	return a;
}
function groupOwn(e, t) {
	let n = Array.from({ length: t }, () => []);
	for (let t of e) n[t.credential]?.push(t);
	return n;
}
function bySource(e, t, r) {
	let i = new Map();
	e.length === 0 && i.set(r === "tag" ? "tag-message" : "commit-message", []);
	for (let a of e) {
		let e = n.t(t, r, a);
		i.set(e, [...i.get(e) ?? [], a]);
	}
	return i;
}
// src/git/attribution/places.ts
const u = 1e3;
var PlaceList = class {
	#e;
	#t;
	#n;
	#r = new Map();
	constructor(e) {
		this.#e = e;
		this.#t = e.holders.credentials.map(() => []);
		this.#n = e.holders.credentials.map(() => []);
		for (let t of e.lineage.places.all()) this.#t[t.credential]?.push(t);
		this.#c();
	}
	get notes() {
		let { leaves: e, own: t } = this.#e;
		return [...e.cut.size > 0 ? [`Not every path is listed: ${e.cut.size} objects stand at very many.`] : [], ...cutNotes("messages and headers", u, t.map((e) => others(e).length))];
	}
	async readAuthors(e) {
		let { graph: t, lineage: n } = this.#e;
		let r = [...new Set([...n.places.all()].flatMap(({ first: e }) => e ?? []))].map((e) => t.table.oid(t.commits.object.at(e)));
		for (let [n, i] of await e(r)) this.#r.set(t.table.findOid(n), i);
	}
	of(e) {
		let t = (this.#t[e] ?? []).map((e) => ({
			first: e.first,
			place: this.#i(e)
		}));
		t.sort((e, t) => this.#l(e.first, t.first) || byText(e.place, t.place));
		let n = [...this.#n[e] ?? []].sort(byText);
		return [
			...t.map(({ place: e }) => e),
			...this.#o(e),
			...n
		];
	}
	#i(e) {
		let { graph: t, leaves: n } = this.#e;
		let r = n.paths.text(e.path);
		let i = e.first === void 0 ? null : t.commits.object.at(e.first);
		return {
			source: this.#a(e),
			...r === void 0 ? {} : { path: r },
			object: t.table.oid(e.object),
			commit: i === null ? null : t.table.oid(i),
			...signature(i === null ? null : this.#r.get(i) ?? null),
			objects: e.objects,
			...e.offsets === void 0 ? {} : { offsets: e.offsets }
		};
	}
	#a({ isName: e, first: t }) {
		if (e) return "path-name";
		return t !== void 0 && this.#e.view.isNote(t) ? "note" : "history";
	}
	#o(e) {
		let { graph: t } = this.#e;
		let n = [...this.#e.own[e] ?? []].sort((e, n) => this.#l(e.commit, n.commit) || t.table.compare(e.object, n.object) || (e.source < n.source ? -1 : 1));
		let r = n.filter(({ source: e }) => e === "identity");
		let i = others(n).slice(0, u).map((e) => this.#s(e, 1));
		let [a] = r;
		return a === void 0 ? i : [...i, this.#s(a, new Set(r.map(({ object: e }) => e)).size)];
	}
	#s({ source: e, object: t, commit: n, person: r, offsets: i }, a) {
		let o = this.#e.graph.table.oid(t);
		return {
			source: e,
			object: o,
			commit: n === void 0 ? null : o,
			...signature(r),
			objects: a,
			...i.length > 0 ? { offsets: i } : {}
		};
	}
	#c() {
		let { graph: e, holders: t, leaves: n } = this.#e;
		for (let r of t.ofType("blob")) {
			if (n.listed.has(r)) continue;
			for (let { credential: n } of t.byObject.get(r) ?? []) this.#n[n]?.push(loose(e.table.oid(r)));
		}
		for (let { object: e, credential: n } of t.unknown) this.#n[n]?.push(loose(e));
	}
	#l(e, t) {
		if (e === void 0 || t === void 0) return Number(e === void 0) - Number(t === void 0);
		return this.#e.order.compare(e, t);
	}
};
function others(e) {
	return e.filter(({ source: e }) => e !== "identity");
}
function signature(t) {
	if (t === null) return {};
	let n = e.Zt(t.seconds);
	return {
		author: t.name,
		...n === void 0 ? {} : { date: n }
	};
}
function byText(e, t) {
	let [n, r] = [e, t].map(({ path: e, object: t, source: n }) => `${e ?? ""}\0${t}\0${n}`);
	return n === r ? 0 : (n ?? "") < (r ?? "") ? -1 : 1;
}
function loose(e) {
	return {
		source: "history",
		object: e,
		commit: null,
		objects: 1
	};
}
// src/git/attribution/refs.ts
var RefView = class {
	refs;
	head;
	inHead;
	#e;
	#t;
	#n;
	#r;
	constructor(e, t, n, r) {
		let i = peeler(n, r);
		this.refs = e.map(i);
		this.head = t === null ? null : i({
			name: "HEAD",
			oid: t
		});
		this.#e = r;
		this.#r = this.refs.some(isNotes);
		this.inHead = this.#i([]);
	}
	get inRefs() {
		return this.#t ??= this.#i(this.refs);
	}
	isNote(e) {
		if (!this.#r || !this.inRefs.has(e)) return !1;
		this.#n ??= this.#i(this.refs.filter((e) => !isNotes(e)));
		return !this.#n.has(e);
	}
	#i(e) {
		return this.#e.reachable(commitsOf(this.head === null ? e : [...e, this.head]));
	}
};
function peeler(e, t) {
	let n = new Map();
	for (let t = 0; t < e.tags.length; t += 2) n.set(e.tags.at(t), e.tags.at(t + 1));
	return ({ name: r, oid: i }) => {
		let a = chain(e.table.findOid(i), n);
		return {
			name: r,
			objects: a,
			commit: t.position(a.at(-1) ?? -1)
		};
	};
}
function chain(e, t) {
	let n = new Set();
	for (let r = e; r !== void 0 && r >= 0 && !n.has(r); r = t.get(r)) n.add(r);
	return [...n];
}
function commitsOf(e) {
	return e.flatMap(({ commit: e }) => e ?? []);
}
function isNotes({ name: e }) {
	return e.startsWith("refs/notes/");
}
// src/git/attribution.ts
async function gather({ holders: e, graph: t, refs: n, head: r, reader: i, listings: a = read(t, i) }) {
	let o = numberHolders(e, t);
	let s = new CommitOrder(t);
	return {
		graph: t,
		order: s,
		holders: o,
		leaves: await collectLeaves({
			holders: o,
			graph: t,
			listings: a,
			reader: i
		}),
		own: groupOwn(await ownPlaces(o, t, s, i), o.credentials.length),
		view: new RefView(n, r, t, s)
	};
}
function read(e, t) {
	return new SearchedListings(e, new ReadTrees(e, t));
}
async function conclude(e, t, n) {
	let { holders: r, view: i } = e;
	let a = new Lineage({
		...e,
		inHead: i.inHead
	});
	let o = new PlaceList({
		...e,
		lineage: a
	});
	await o.readAuthors(t);
	let s = new Exposures({
		...e,
		lineage: a,
		now: n
	});
	let c = r.credentials.map((e, t) => [e, {
		places: o.of(t),
		exposure: s.of(t)
	}]);
	return {
		whereabouts: new Map(c),
		notes: [...o.notes, ...s.notes]
	};
}
async function readAuthors(t, n) {
	let r = new Map();
	for await (let { oid: i, content: a } of n.readMany(t)) r.set(i, e.en(a, "author"));
	return r;
}
async function shareHistory({ gathered: e, refs: t, head: n, authorsOf: r, staged: i }) {
	let { graph: a, holders: o, leaves: s, view: c } = e;
	let l = new SortedCommits(e);
	let u = new SharedSets(e);
	let setOf = (e) => s.setOfTree(a.commits.tree.at(e));
	let d = [...c.refs, ...c.head === null ? [] : [c.head]];
	let f = new Set([...l.changing(setOf), ...[...d, ...e.own.flat()].flatMap(({ commit: e }) => e ?? [])]);
	return {
		idBytes: a.table.idBytes,
		credentials: o.credentials,
		commits: {
			...l.data(),
			sets: Array.from(l.order, (e) => u.number(setOf(e)))
		},
		named: await namedCommits(f, l, e, r),
		objects: [...new Set([...o.byObject.keys(), ...d.flatMap(({ objects: e }) => e)])].map((e) => [a.table.oid(e), a.table.type(e) ?? null]),
		tags: d.flatMap(({ objects: e }) => e.slice(1).map((t, n) => [a.table.oid(e[n]), a.table.oid(t)])),
		refs: t.map(({ name: e, oid: t }) => ({
			name: e,
			oid: t
		})),
		head: n,
		trees: [...new Set(d.flatMap(({ objects: e }) => e))].filter((e) => s.hasTree(e)).map((e) => [a.table.oid(e), u.number(s.setOfTree(e))]),
		tops: [...new Set(s.tops.map((e) => u.number(s.setOfTree(e))))],
		own: ownOf(e),
		cut: [...s.cut].map((e) => a.table.oid(e)),
		staged: [...i],
		...u.data()
	};
}
async function namedCommits(e, t, { graph: n }, r) {
	let i = Array.from(e, (e) => ({
		at: t.position(e),
		id: n.table.oid(n.commits.object.at(e))
	}));
	let a = await r(i.map(({ id: e }) => e));
	return i.map(({ at: e, id: t }) => ({
		at: e,
		id: t,
		author: a.get(t) ?? null
	}));
}
function unlisted({ graph: e, holders: t, leaves: n }) {
	return t.ofType("blob").filter((e) => !n.listed.has(e)).map((t) => e.table.oid(t));
}
var SortedCommits = class {
	order;
	#e;
	#t;
	constructor(e) {
		let { graph: t, order: n } = e;
		this.#e = e;
		this.order = Uint32Array.from({ length: t.commits.length }, (e, t) => t).sort((e, t) => n.compare(e, t));
		this.#t = new Uint32Array(this.order.length);
		this.order.forEach((e, t) => {
			this.#t[e] = t;
		});
	}
	position(e) {
		return this.#t[e];
	}
	*changing(e) {
		for (let t of this.order) {
			let n = this.#e.order.parents(t);
			let r = e(t);
			(n.length === 0 ? r !== 0 : n.some((t) => e(t) !== r)) && (yield t);
		}
	}
	data() {
		let { graph: e, order: t } = this.#e;
		let n = 0;
		return {
			ids: Array.from(this.order, (t) => e.table.oid(e.commits.object.at(t)).slice(0, 16)).join(""),
			dates: Array.from(this.order, (t) => {
				let r = e.commits.date(t) - n;
				n += r;
				return r;
			}),
			parents: Array.from(this.order, (e) => t.parents(e).map((e) => this.position(e)))
		};
	}
};
var SharedSets = class {
	#e;
	#t = [[]];
	#n = new Map([[0, 0]]);
	#r = [];
	#i = new Map();
	constructor(e) {
		this.#e = e;
	}
	number(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		this.#t.push(Array.from(this.#e.leaves.set(e), (e) => this.#a(e)));
		this.#n.set(e, this.#t.length - 1);
		return this.#t.length - 1;
	}
	data() {
		return {
			sets: this.#t,
			leaves: this.#r
		};
	}
	#a(e) {
		let t = this.#i.get(e);
		if (t !== void 0) return t;
		this.#r.push(this.#o(this.#e.leaves.leaf(e)));
		this.#i.set(e, this.#r.length - 1);
		return this.#r.length - 1;
	}
	#o({ path: e, object: t, isName: n, credentials: r, offsets: i }) {
		let { leaves: a, graph: o } = this.#e;
		let s = a.paths.text(e);
		return {
			object: o.table.oid(t),
			isName: n,
			credentials: r,
			...s === void 0 ? {} : { path: s },
			...i === void 0 ? {} : { offsets: i }
		};
	}
};
function ownOf({ own: e, graph: t }) {
	return e.flat().map(({ credential: e, source: n, offsets: r, object: i, person: a }) => ({
		credential: e,
		source: n,
		offsets: r,
		object: t.table.oid(i),
		person: a
	}));
}
// src/sources/history/staged-paths.ts
async function stagedPaths(e, t) {
	let n = new Map();
	if (e.length === 0) return n;
	let r = new Set(e);
	for await (let { oid: e, path: i } of t()) r.has(e) && !n.has(e) && n.set(e, i);
	return n;
}
function withStagedPaths(e, t) {
	if (t.size === 0) return e;
	let staged = (e) => {
		let n = isLoose(e) && e.object !== void 0 ? t.get(e.object) : void 0;
		return n === void 0 ? e : {
			...e,
			source: "staged",
			path: n
		};
	};
	return new Map([...e].map(([e, t]) => [e, {
		...t,
		places: t.places.map(staged)
	}]));
}
function isLoose({ source: e, path: t, commit: n }) {
	return e === "history" && t === void 0 && n === null;
}
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return MalformedObject;
	}
});
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return conclude;
	}
});
Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return CommitOrder;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return RefView;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return Leaves;
	}
});
Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return ReadTrees;
	}
});
Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return ObjectGraph;
	}
});
Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return unlisted;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return groupOwn;
	}
});
Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return SearchedListings;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return withStagedPaths;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return gather;
	}
});
Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return nextEntry;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return shareHistory;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return readAuthors;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return stagedPaths;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return numberHolders;
	}
});
Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return WantedIds;
	}
});
Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return heldIn;
	}
});
Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return AlikeReader;
	}
});
