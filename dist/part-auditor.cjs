const e = require("./scan.cjs");
const t = require("./store-statistics.cjs");
const n = require("./reader.cjs");
// src/core/anchor-reader.ts
const r = {
	atStart: !0,
	atEnd: !0
};
var AnchorReader = class {
	matches = [];
	marks = [];
	#e;
	#t;
	#n;
	#r;
	constructor(t, n, a, o) {
		this.#e = t;
		this.#t = a;
		this.#n = new e.kn(a, n, r, o);
		this.#r = new e.An(t, this.#n, {
			matches: this.matches,
			marks: this.marks,
			triggers: i,
			hasNul: !0
		});
	}
	readAll({ starts: e, ends: t, what: n, count: r }, i) {
		for (let a = 0; a < r; a++) this.read(e[a] ?? 0, t[a] ?? 0, n[a] ?? 0, i);
	}
	again(t, n, r, i) {
		let a = this.#e.prefilter.spec.literals[r];
		(a === void 0 || e.Hn(a, this.#t, t)) && this.read(t, n, r, i);
	}
	read(e, t, n, r) {
		let i = this.#e.wakesOf(n);
		if (i === void 0) return;
		let a = this.matches.length;
		let o = this.marks.length;
		this.#r.wake(i, e, t);
		let s = i.trigger && this.#e.regions.isLive(this.#t, n, e, t);
		let { from: c, to: l } = this.#n;
		if (i.trigger) {
			c = Math.min(c, Math.max(0, this.#e.regions.windowStart(n, e)));
			l = Math.max(l, Math.min(this.#t.length, this.#e.regions.windowEnd(this.#t, n, e, t)));
		}
		let u = {
			start: c,
			end: l
		};
		for (let e = a; e < this.matches.length; e++) this.matches[e] = {
			...this.matches[e],
			window: u
		};
		for (let e = o; e < this.marks.length; e++) this.marks[e] = {
			...this.marks[e],
			window: u
		};
		(s || c < e || l > t || !this.#e.isRun(n)) && r.add(e, t, n, c, l, s);
	}
};
const i = new e.Qn();
const a = 2147483648;
const o = 2147483647;
var Anchors = class {
	count = 0;
	isPartial = !1;
	live = 0;
	mayHoldNul = !0;
	numbers = new Uint32Array(40);
	clear() {
		this.count = 0;
		this.live = 0;
		this.mayHoldNul = !0;
		this.isPartial = !1;
	}
	add(e, t, n, r, i, o) {
		if (this.#e(o)) return;
		let s = this.#t();
		this.numbers[s] = e;
		this.numbers[s + 1] = t;
		this.numbers[s + 2] = o ? (n | a) >>> 0 : n;
		this.numbers[s + 3] = r;
		this.numbers[s + 4] = i;
		o && (this.live += 1);
	}
	takeOver(e, t, n, r, i) {
		let { numbers: s, count: c } = e;
		let l = t;
		for (let e = t * 5; l < c && (s[e] ?? 0) < n; e += 5) {
			let t = s[e + 3] ?? 0;
			let n = s[e + 4] ?? 0;
			if (t < i.start || n > i.end) break;
			let c = s[e + 2] ?? 0;
			this.add((s[e] ?? 0) + r, (s[e + 1] ?? 0) + r, c & o, t + r, n + r, c >= a);
			l += 1;
		}
		return l;
	}
	start(e) {
		return this.numbers[e * 5] ?? 0;
	}
	end(e) {
		return this.numbers[e * 5 + 1] ?? 0;
	}
	kind(e) {
		return (this.numbers[e * 5 + 2] ?? 0) & o;
	}
	isLive(e) {
		return (this.numbers[e * 5 + 2] ?? 0) >= a;
	}
	firstFrom(e) {
		let t = 0;
		let n = this.count;
		for (; t < n;) {
			let r = t + n >>> 1;
			(this.numbers[r * 5] ?? 0) < e ? t = r + 1 : n = r;
		}
		return t;
	}
	#e(e) {
		if (e || this.count < 524288) return !1;
		this.isPartial = !0;
		return !0;
	}
	#t() {
		let e = this.count * 5;
		e + 5 > this.numbers.length && this.#n();
		this.count += 1;
		return e;
	}
	#n() {
		let e = new Uint32Array(2 * this.numbers.length + 5);
		e.set(this.numbers);
		this.numbers = e;
	}
};
function liveHits(e, t, n) {
	n.count = 0;
	if (e.live === 0) return n;
	for (let r = e.firstFrom(t.start); r < e.count && e.start(r) < t.end; r++) e.isLive(r) && n.add(e.start(r), e.end(r), e.kind(r));
	return n;
}
// src/core/traces.ts
const s = [];
function moved(t, n) {
	return "rule" in t ? e.hn(t, n) : {
		...t,
		span: e.vn(t.span, n),
		window: e.vn(t.window, n)
	};
}
function tracesOf({ matches: e, marks: t, unread: n, skipped: r }) {
	if (e.length + t.length + n.length + r.length === 0) return s;
	return [
		...e,
		...t,
		...n.map(gapOf("unread")),
		...r.map(gapOf("skipped"))
	];
}
function gapOf(e) {
	return ({ span: t, reason: n }) => ({
		gap: e,
		reason: n,
		span: t,
		window: t
	});
}
function unfolded(e) {
	let t = {
		matches: [],
		marks: [],
		unread: [],
		skipped: []
	};
	for (let n of e) "rule" in n ? t.matches.push(n) : "target" in n ? t.marks.push(n) : t[n.gap].push(n);
	return t;
}
function nearTo(t, n) {
	return {
		start: wordyStart(t, n.start) - e.Fn,
		end: wordyEnd(t, n.end) + e.Fn
	};
}
function isQuiet(e, t, n) {
	let { start: r, end: i } = around(t, n, 768);
	for (let t = e.firstFrom(r); t < e.count && e.start(t) < i; t++) if (e.isLive(t)) return !1;
	return !0;
}
function regionsNear(t, n, r, i, a = !0) {
	for (let o = 768 + e.Fn;; o *= 4) {
		let s = around(r, i, o);
		let c = a ? Math.min(s.start, e.sn(r, Math.max(0, i.start))) : s.start;
		let l = s.end;
		let u = regionsIn(t, n, r, {
			start: c,
			end: l
		}, a).filter(({ start: e, end: t }) => e <= i.end && t >= i.start);
		if (u.every(({ start: e, end: t }) => (c === 0 || e > c + 1024) && (l === r.length || t < l - 1024))) return u;
	}
}
function regionsIn(t, n, r, i, a) {
	let o = t.regionsAt(r, n(r, i.start, i.end), {
		start: 0,
		end: r.length
	});
	return a ? [...o, ...e.on(r, i)] : o;
}
function around(e, { start: t, end: n }, r) {
	return {
		start: wordyStart(e, Math.max(0, t - r)),
		end: wordyEnd(e, n + r)
	};
}
const c = 1 << 20;
const l = new Uint8Array(256).fill(1, 32, 33).fill(1, 9, 10).fill(1, 13, 14);
function wordyStart(t, n) {
	let r = e.qn(e.Wn, t, n, n - c);
	for (let n = 0; n < 64; n++) {
		let n = e.qn(l, t, r, r - e.Fn) - 1;
		if (t[n] !== 10) return r;
		let i = e.qn(l, t, n, n - e.Fn);
		let a = e.qn(e.Wn, t, i, i - c);
		if (a === i) return r;
		r = a;
	}
	return r;
}
function wordyEnd(t, n) {
	return e.Kn(e.Wn, t, Math.min(n, t.length), n + c);
}
const u = e.Gn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-");
var Reread = class {
	traces = [];
	#e;
	#t;
	#n;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	before(t, n) {
		return Math.max(n, Math.min(e.qn(u, this.#t, t + 1, n), t - this.#e.set.literalReach));
	}
	after(e) {
		return Math.min(this.#t.length, e + 16);
	}
	read(e, t, n) {
		let r = this.#e.set.prefilter.find(this.#t, e, t);
		let { hasNul: i } = r;
		if (r.count > 0) {
			this.#i.readAll(r, n);
			this.#a();
		}
		return i;
	}
	again(e, t, n, r) {
		this.#i.again(e, t, n, r);
		this.#a();
	}
	open(t, n, r) {
		if (t.live === 0 && !r) return;
		let i = e.Qn.take();
		let find = (e, n, r) => liveHits(t, {
			start: n,
			end: r
		}, i);
		let a;
		let o = -1;
		for (let i of n) {
			let n = nearTo(this.#t, i);
			if (!r && isQuiet(t, this.#t, n)) continue;
			if (a !== void 0 && n.start > a.end) {
				this.#r(a, find, o, r);
				o = a.end;
				a = n;
			} else a = a === void 0 ? n : e.gn(a, n);
		}
		a !== void 0 && this.#r(a, find, o, r);
		i.giveBack();
	}
	#r(t, n, r, i) {
		let a = this.#e;
		let o = regionsNear(a.set.regions, n, this.#t, t, i).filter(({ start: e }) => e > r);
		if (o.length === 0) return;
		let s = unfolded([]);
		e.rn(a, this.#t, o, e.un(a, this.#t.length), s);
		e.yn(this.traces, tracesOf(s));
	}
	get #i() {
		return this.#n ??= new AnchorReader(this.#e.set, this.#e.latin1, this.#t, 2048);
	}
	#a() {
		let { matches: t, marks: n } = this.#i;
		if (t.length + n.length === 0) return;
		e.yn(this.traces, t.splice(0));
		e.yn(this.traces, n.splice(0));
	}
};
// src/core/views/silent.ts
const d = [
	["escapes", 0],
	["percent", 0],
	["html", 0],
	["normalised", 0],
	["terminal", 0],
	["quoted-printable", 384],
	["joined", 384]
];
const f = 1024;
var SilentRegions = class {
	#e;
	#t = new Map(d.map(([e, t]) => [e, {
		behind: t,
		byText: new Map()
	}]));
	constructor(e) {
		this.#e = e;
	}
	isKnown(e, t, n) {
		let r = this.#t.get(t.kind);
		if (r === void 0 || r.byText.size === 0 || !isRemembered(e, t)) return !1;
		let i = r.byText.get(this.#n(e, t, r.behind));
		if (i === void 0 || i.length !== t.end - t.start || i.cost + f > n.regions) return !1;
		n.regions -= i.cost;
		return !0;
	}
	add(e, { name: t, region: n }, r) {
		let i = this.#t.get(t);
		if (i === void 0 || !isRemembered(e, n)) return;
		i.byText.size >= 8192 && i.byText.clear();
		i.byText.set(this.#n(e, n, i.behind), {
			length: n.end - n.start,
			cost: r
		});
	}
	#n(e, { start: t, end: n }, r) {
		return this.#e(e, t, Math.min(e.length, n + r));
	}
};
function isRemembered(e, { start: t, end: n }) {
	return n - t <= f && t > 0 && e[t - 1] === 10 && (n === e.length || e[n] === 10);
}
// src/core/ranges.ts
function createRangeScanner(t, n) {
	let r = {
		set: e.Pn(t, n.makePrefilter),
		...n,
		silent: new SilentRegions(n.latin1)
	};
	return {
		scan: (e, t, n) => scanAll(r, e, t, n),
		reread: (e) => new Reread(r, e),
		isWhole: e.ln,
		assemble: (t, r) => e.fn(unfolded(r), t, n.latin1),
		pieces: new e.dn((t) => e.fn(e.an(r, t, e.un(r, t.length)), t, n.latin1), n.latin1)
	};
}
function scanAll(t, n, r, i) {
	let { prefilter: a } = t.set;
	let o = i;
	let c;
	for (let i = 0; i < n.length; i += e.Un) {
		let s = a.find(n, i, Math.min(n.length, i + e.Un));
		s.hasNul && (o = !0);
		s.count > 0 && (c ??= new AnchorReader(t.set, t.latin1, n, e.On)).readAll(s, r);
	}
	r.mayHoldNul = o;
	let { matches: l = [], marks: u = [] } = c ?? {};
	if (!o && r.live === 0) return l.length + u.length === 0 ? s : [...l, ...u];
	let d = e.un(t, n.length);
	let f = {
		start: 0,
		end: n.length
	};
	let p = liveHits(r, f, e.Qn.take());
	let m = e.in(t, n, f, {
		matches: l,
		marks: u,
		triggers: p,
		hasNul: o
	}, d);
	p.giveBack();
	return tracesOf(i ? e.nn(t, n, m, d) : m);
}
var ByteMemo = class {
	#e;
	#t = new t.d();
	#n = new t.l();
	constructor(e) {
		this.#e = e;
	}
	get(e, t, n) {
		if (n - t > 256) return this.#e(e, t, n);
		this.#t.size === 8192 && this.#r();
		let r = this.#t.add(e, t, n);
		r === this.#n.length && this.#n.push(this.#e(e, t, n));
		return this.#n.at(r);
	}
	#r() {
		this.#t.clear();
		this.#n.truncate(0);
	}
};
// src/git/tables/id-memo.ts
const p = 8192;
var IdMemo = class {
	#e;
	#t;
	#n;
	#r = new Uint32Array(p);
	constructor(e, t) {
		this.#e = t;
		this.#t = e;
		this.#n = new Uint8Array(p * e);
	}
	get(e, t) {
		let n = ((e[t] ?? 0) << 8 | (e[t + 1] ?? 0)) & 8191;
		let r = this.#r[n] ?? 0;
		if (r > 0 && this.#i(n, e, t)) return r - 1;
		let i = this.#e(e, t);
		let a = n * this.#t;
		for (let n = 0; n < this.#t; n += 1) this.#n[a + n] = e[t + n] ?? 0;
		this.#r[n] = i + 1;
		return i;
	}
	#i(e, t, n) {
		let r = e * this.#t;
		for (let e = 0; e < this.#t; e += 1) if (this.#n[r + e] !== t[n + e]) return !1;
		return !0;
	}
};
// src/git/pack/entry-table.ts
var EntryTable = class {
	#e = new t.l(64);
	#t = new t.l(64);
	#n = new t.d();
	add(e, t, n, r) {
		this.#e.push(e);
		this.#t.push(this.#n.add(t, n, r));
		return this.#e.length;
	}
	data() {
		return {
			children: this.#e.toArray(),
			names: this.#t.toArray(),
			texts: this.#n.texts()
		};
	}
};
// src/git/pack/tree-lists.ts
var TreeLists = class {
	#e = new t.l();
	#t = new t.n();
	#n;
	constructor({ skipsEmpty: e = !1 } = {}) {
		this.#n = e;
	}
	add(e, { told: t }, r) {
		for (let e = 1; e < t.length; e += 2) {
			let i = t.at(e);
			(i & r) !== 0 && this.#t.push(i & n.s);
		}
		if (this.#n && this.#t.pending === 0) return;
		this.#e.push(e);
		this.#t.end();
	}
	data() {
		return {
			trees: this.#e.toArray(),
			lists: this.#t.data()
		};
	}
};
// src/git/pack/links.ts
var LinkCollector = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s = new ByteMemo((e, t, n) => +!!this.#v(e, t, n));
	#c;
	#l = new EntryTable();
	#u = new TreeLists();
	#d = new TreeLists({ skipsEmpty: !0 });
	#f = new Set();
	#p = new t.o();
	#m = new t.l(16);
	#h = [];
	constructor(r, i, a) {
		this.#e = r;
		this.#t = e.nr(i);
		this.#a = new t.a(this.#t, 16);
		this.#o = new t.a(this.#t, 16);
		this.#i = a;
		this.#r = new t.i(this.#t);
		this.#c = new IdMemo(this.#t, (e, t) => r.find(e, t) + 1);
		this.#n = new n.l(this.#t, (e, t) => this.#_(e, t));
	}
	seek(e = []) {
		this.#f = new Set(e);
	}
	tree(t, n, r, i, a = !0) {
		try {
			return r !== void 0 && i !== void 0 ? this.#n.derived(n, r, i, a) : this.#n.whole(n, a);
		} catch (n) {
			if (!(n instanceof e.Yt)) throw n;
			t !== void 0 && this.#h.push({
				id: this.#e.id(t),
				type: "tree",
				reason: n.message
			});
			return;
		} finally {
			t !== void 0 && this.#g(t);
		}
	}
	release(e) {
		this.#n.release(e);
	}
	notedPieces(e) {
		let t = [];
		this.#n.eachNoted(e, (r) => n.d(t, e, r, (t, n) => this.#e.find(e, n) >= 0));
		return t;
	}
	commit(t, n) {
		if (this.#r.read(n)) return this.#y(t);
		this.#S(t, "commit", () => {
			let { tree: r, parents: i, date: a } = e.Qt(n);
			this.#p.push(t, this.#b(r), i.map((e) => this.#b(e)), a);
		});
	}
	tag(t, n) {
		this.#S(t, "tag", () => {
			let r = this.#b(e.tn(n));
			this.#m.push(t);
			this.#m.push(r);
		});
	}
	take() {
		let e = {
			folders: this.#u.data(),
			files: this.#d.data(),
			entries: this.#l.data(),
			commits: this.#p.data(),
			tags: this.#m.toArray(),
			absent: this.#a.ids(),
			gitlinks: this.#o.ids(),
			malformed: this.#h
		};
		this.#a = new t.a(this.#t, 16);
		this.#o = new t.a(this.#t, 16);
		this.#l = new EntryTable();
		this.#u = new TreeLists();
		this.#d = new TreeLists({ skipsEmpty: !0 });
		this.#p = new t.o();
		this.#m = new t.l(16);
		this.#h = [];
		return e;
	}
	#g(e) {
		this.#u.add(e, this.#n.entries, n.a);
		this.#f.size > 0 && this.#d.add(e, this.#n.entries, n.c);
	}
	#_(e, t) {
		let { nameStart: r, nameEnd: i, idStart: a, end: o, isGitlink: s } = t;
		let c = this.#c.get(e, a) - 1;
		let l = this.#s.get(e, r, i) === 1 || c < 0 && this.#v(e, a, o) ? n.o : 0;
		if (s) {
			this.#o.add(e, a);
			return l;
		}
		let u = c >= 0 ? c : this.#e.count + this.#a.add(e, a);
		let d = t.isTree ? n.a : this.#f.has(u) ? n.c : 0;
		return l + (d === 0 ? 0 : d + this.#l.add(u, e, r, i));
	}
	#v(e, t, n) {
		return this.#i !== void 0 && this.#i(e, t, n);
	}
	#y(e) {
		let { ids: t, parents: n, date: r, authorStart: i, authorEnd: a } = this.#r;
		let o = this.#x(t, 0);
		let s = [];
		for (let e = 1; e <= n; e += 1) s.push(this.#x(t, e * this.#t));
		this.#p.push(e, o, s, r);
		return {
			start: i,
			end: a
		};
	}
	#b(e) {
		if (e.length !== 2 * this.#t) throw SyntaxError("an object id of another format");
		return this.#x(Buffer.from(e, "hex"), 0);
	}
	#x(e, t) {
		let n = this.#e.find(e, t);
		return n >= 0 ? n : this.#e.count + this.#a.add(e, t);
	}
	#S(e, t, n) {
		try {
			n();
		} catch (n) {
			if (!(n instanceof SyntaxError)) throw n;
			this.#h.push({
				id: this.#e.id(e),
				type: t,
				reason: n.message
			});
		}
	}
};
// src/git/pack/part-outline.ts
var PartOutline = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = new LinkVisitor(new LinkCollector(t, e.survey.format));
		this.#t = new n.n(e, t, this.#e);
	}
	read(e) {
		this.#e.begin(e);
		this.#t.walk(e, m);
		return {
			part: e,
			scanned: 0,
			bytes: 0,
			found: [],
			unread: [],
			...this.#e.take()
		};
	}
};
const m = new Set([
	"commit",
	"tree",
	"tag"
]);
var LinkVisitor = class {
	#e;
	#t = [];
	constructor(e) {
		this.#e = e;
	}
	begin({ sought: e }) {
		this.#e.seek(e);
	}
	whole(e, t, n) {
		return this.#n(e, t, n);
	}
	derived(e, t, n, r, i) {
		return this.#n(e, t, n, r, i);
	}
	foreign(e, t) {
		return e === "tree" ? this.#e.tree(void 0, t) : void 0;
	}
	release(e) {
		e !== void 0 && this.#e.release(e);
	}
	failed(e, { kind: t, message: n }) {
		t !== "damaged" && this.#t.push({
			id: e,
			reason: n
		});
	}
	take() {
		let e = this.#t;
		this.#t = [];
		return {
			deferred: e,
			learnt: {
				links: this.#e.take(),
				statistics: new t.t().data(),
				lfs: []
			}
		};
	}
	#n(e, t, n, r, i) {
		if (t === "tree") return this.#e.tree(e.spare ? void 0 : e.slot(), n, r, i);
		!e.spare && t === "commit" && this.#e.commit(e.slot(), n);
		!e.spare && t === "tag" && this.#e.tag(e.slot(), n);
	}
};
// src/git/pack/changes.ts
function findChanges(e, t, n, r, i) {
	let { count: a, targets: o, sources: s, lengths: c } = e;
	i.clear();
	let l = 0;
	for (let e = 0; e < a; e += 1) {
		let t = o[e] ?? 0;
		(e > 0 || t > 0 || (s[0] ?? 0) > 0) && i.add(Math.max(0, l - 1), Math.min(n, t + 1), r);
		l = t + (c[e] ?? 0);
	}
	a > 0 && l === n && (s[a - 1] ?? 0) + (c[a - 1] ?? 0) === t || i.add(Math.max(0, l - 1), n, r);
}
// src/git/pack/inherit.ts
function inherit(e, t, n, r, i) {
	let a = [];
	if (t.length === 0) return a;
	for (let o = 0; o < n.count; o += 1) {
		let s = n.sources[o] ?? 0;
		let c = s + (n.lengths[o] ?? 0);
		let l = (n.targets[o] ?? 0) - s;
		let u = windowsIn(s, c, l, r, i);
		for (let n = firstFrom(t, s); n < t.length; n += 1) {
			let r = t[n];
			if (r === void 0 || r.window.start > c) break;
			isWithin(r.window, u) && a.push(e.moved(r, l));
		}
	}
	return a;
}
function byWindow(e, t) {
	return e.window.start - t.window.start || e.span.start - t.span.start;
}
function firstFrom(e, t) {
	let n = 0;
	let r = e.length;
	for (; n < r;) {
		let i = n + r >>> 1;
		(e[i]?.window.start ?? 0) < t ? n = i + 1 : r = i;
	}
	return n;
}
function isCopied(t, n, r, i) {
	let a = lastRunAt(n, t.start);
	if (a < 0) return !1;
	let o = n.sources[a] ?? 0;
	let s = (n.targets[a] ?? 0) - o;
	return isWithin(t, e.vn(windowsIn(o, o + (n.lengths[a] ?? 0), s, r, i), s));
}
function lastRunAt(e, t) {
	let n = 0;
	let r = e.count;
	for (; n < r;) {
		let i = n + r >>> 1;
		(e.targets[i] ?? 0) <= t ? n = i + 1 : r = i;
	}
	return n - 1;
}
function windowsIn(e, t, n, r, i) {
	let a = e === 0 && n === 0;
	let o = t === r && t + n === i;
	return {
		start: a ? 0 : e + 1,
		end: o ? t : t - 1
	};
}
function isWithin({ start: e, end: t }, n) {
	return e >= n.start && t <= n.end;
}
var SpanList = class {
	count = 0;
	starts = new Uint32Array(4);
	ends = new Uint32Array(4);
	clear() {
		this.count = 0;
	}
	add(e, t, n) {
		let r = this.count - 1;
		if (r >= 0 && e <= (this.ends[r] ?? 0) + n) {
			this.ends[r] = t;
			return;
		}
		this.count === this.starts.length && this.#e();
		this.starts[this.count] = e;
		this.ends[this.count] = t;
		this.count += 1;
	}
	#e() {
		let e = new Uint32Array(2 * this.starts.length);
		let t = new Uint32Array(2 * this.ends.length);
		e.set(this.starts);
		t.set(this.ends);
		this.starts = e;
		this.ends = t;
	}
};
// src/git/pack/delta-scanner.ts
const h = {
	small: 512,
	slack: 192
};
var DeltaScanner = class {
	#e;
	#t;
	#n = new SpanList();
	#r = new Anchors();
	#i = [];
	constructor(e, t = h) {
		this.#e = e;
		this.#t = t;
	}
	scan(e, t = !0) {
		return this.#a(e, this.#e.isWhole(e), t);
	}
	scanDelta(e, t, n, r, i = !0) {
		let a = this.#e.isWhole(e);
		if (a || n.anchors === void 0 || e.length <= this.#t.small) return this.#a(e, a, i);
		findChanges(t, r, e.length, this.#t.slack, this.#n);
		let o = this.#e.reread(e);
		let s = this.#s(e, o, t, n.anchors, r) || n.hasNul;
		(s || this.#r.live > 0) && o.open(this.#r, this.#l(), s);
		return this.#o(this.#u(e, o, t, n, r), s, i);
	}
	release({ anchors: e }) {
		e !== void 0 && this.#i.length < 8 && this.#i.push(e);
	}
	#a(e, t, n) {
		this.#r.clear();
		let r = this.#e.scan(e, this.#r, t);
		let i = this.#r.mayHoldNul;
		let a = r.length === 0 ? g : [...r].sort(byWindow);
		return t ? {
			traces: a,
			anchors: void 0,
			hasNul: i
		} : this.#o(a, i, n);
	}
	#o(e, t, n) {
		let r = this.#r;
		if (!n || r.isPartial) return {
			traces: e,
			anchors: void 0,
			hasNul: t
		};
		this.#r = this.#i.pop() ?? new Anchors();
		return {
			traces: e,
			anchors: r,
			hasNul: t
		};
	}
	#s(e, t, n, r, i) {
		let { starts: a, ends: o, count: s } = this.#n;
		this.#r.clear();
		let c = 0;
		let l = 0;
		let u = !1;
		for (let d = 0; d <= s; d += 1) {
			let f = d < s ? a[d] ?? 0 : e.length;
			let p = d < s ? t.before(f, c) : f;
			c < p && (l = this.#c(c, p, t, n, l, r, i, e.length));
			if (d === s) break;
			c = Math.max(c, t.after(o[d] ?? 0));
			p < c && t.read(p, c, this.#r) && (u = !0);
		}
		return u;
	}
	#c(e, t, n, r, i, a, o, s) {
		let c = i;
		for (; (r.targets[c] ?? 0) + (r.lengths[c] ?? 0) <= e;) c += 1;
		let l = r.sources[c] ?? 0;
		let u = l + (r.lengths[c] ?? 0);
		let d = (r.targets[c] ?? 0) - l;
		let f = t - d;
		let p = windowsIn(l, u, d, o, s);
		let m = this.#r.takeOver(a, a.firstFrom(e - d), f, d, p);
		for (; m < a.count && a.start(m) < f;) {
			n.again(a.start(m) + d, a.end(m) + d, a.kind(m), this.#r);
			m = this.#r.takeOver(a, m + 1, f, d, p);
		}
		return c;
	}
	#l() {
		let { starts: e, ends: t, count: n } = this.#n;
		let r = [];
		for (let i = 0; i < n; i += 1) r.push({
			start: e[i] ?? 0,
			end: t[i] ?? 0
		});
		return r;
	}
	#u(e, { traces: t }, n, r, i) {
		if (t.length + r.traces.length === 0) return g;
		let a = t.filter(({ window: t }) => !isCopied(t, n, i, e.length));
		return [...inherit(this.#e, r.traces, n, i, e.length), ...a].sort(byWindow);
	}
};
const g = [];
// src/git/pack/part-tally.ts
var PartTally = class {
	#e;
	#t;
	#n;
	#r;
	#i = new t.t();
	#a = 0;
	#o = 0;
	#s = [];
	#c = [];
	#l = [];
	#u = [];
	constructor(e, t, n) {
		this.#e = e;
		this.#t = new DeltaScanner(e);
		this.#n = t;
		this.#r = n;
	}
	begin({ sought: e }) {
		this.#r.seek(e);
	}
	whole(e, t, n, r) {
		return this.#d(e, t, n, r, void 0);
	}
	derived(e, t, n, r, i, a, o) {
		return this.#d(e, t, n, o, {
			runs: r,
			known: i,
			bytes: a
		});
	}
	foreign(e, t) {
		if (e !== "tree") return {
			seen: this.#t.scan(t),
			entries: void 0
		};
		let n = this.#r.tree(void 0, t);
		return {
			seen: this.#p(e, t, n) ? this.#t.scan(t) : void 0,
			entries: n
		};
	}
	release({ seen: e, entries: t }) {
		e !== void 0 && this.#t.release(e);
		t !== void 0 && this.#r.release(t);
	}
	failed(e, { kind: t, message: n }) {
		(t === "damaged" ? this.#c : this.#l).push({
			id: e,
			reason: n
		});
	}
	take() {
		let e = {
			scanned: this.#a,
			bytes: this.#o,
			found: this.#s,
			unread: this.#c,
			deferred: this.#l,
			learnt: {
				links: this.#r.take(),
				statistics: this.#i.data(),
				lfs: this.#u
			}
		};
		this.#i = new t.t();
		this.#a = 0;
		this.#o = 0;
		this.#s = [];
		this.#c = [];
		this.#l = [];
		this.#u = [];
		return e;
	}
	#d(e, t, n, r, i) {
		e.spare || this.#f(t, n.length);
		if (t !== "tree") {
			let a = this.#m(e, t, n, r, i);
			e.spare || this.#_(e, t, n);
			return {
				seen: a,
				entries: void 0
			};
		}
		let a = this.#r.tree(e.spare ? void 0 : e.slot(), n, i?.runs, i?.known.entries, r);
		if (this.#p(t, n, a)) return {
			seen: this.#m(e, t, n, r, i),
			entries: a
		};
		e.spare || this.#h(e, n);
		return {
			seen: void 0,
			entries: a
		};
	}
	#f(e, t) {
		this.#a += 1;
		this.#o += t;
		this.#i.count({
			type: e,
			size: t
		});
	}
	#p(e, t, n) {
		return e !== "tree" || n === void 0 || this.#e.pieces === void 0 || t.length > 8388608;
	}
	#m(e, t, n, r, i) {
		let a = i?.known.seen;
		let o = i === void 0 || a === void 0 ? this.#t.scan(n, r) : this.#t.scanDelta(n, i.runs, a, i.bytes, r);
		!e.spare && o.traces.length > 0 && this.#g(e, t, n, this.#e.assemble(n, o.traces));
		return o;
	}
	#h(e, t) {
		let n = this.#r.notedPieces(t);
		n.length > 0 && this.#e.pieces && this.#g(e, "tree", t, this.#e.pieces.scan(t, n));
	}
	#g(e, t, n, r) {
		tellsAnything(r) && this.#s.push({
			id: e.id(),
			type: t,
			bytes: n.length,
			outcome: this.#n(r)
		});
	}
	#_(t, n, r) {
		n === "tag" && this.#r.tag(t.slot(), r);
		n === "commit" && this.#i.commit(r, this.#r.commit(t.slot(), r));
		let i = n === "blob" ? e.Ot(r) : void 0;
		i !== void 0 && this.#u.push(i);
	}
};
function tellsAnything({ detections: e, marks: t, unread: n, skipped: r }) {
	return e.length + t.length + n.length + r.length > 0;
}
// src/git/pack/part-audit.ts
var PartAudit = class {
	#e;
	#t;
	#n;
	#r;
	constructor(e, t, r) {
		let i = new n.i(e);
		this.#e = new n.t(e);
		this.#n = new PartTally(t, r, new LinkCollector(i, e.format, t.pieces && ((e, n, r) => t.pieces?.isOfNote(e, n, r) ?? !0)));
		this.#t = new n.n(this.#e, i, this.#n);
		this.#r = new PartOutline(this.#e, i);
	}
	audit(e) {
		if (e.outline) return this.#r.read(e);
		this.#n.begin(e);
		this.#t.walk(e);
		return {
			...this.#n.take(),
			part: e
		};
	}
	close() {
		this.#e.close();
	}
};
// src/git/pack/part-scanner.ts
function partScanner(e) {
	return {
		...e,
		moved
	};
}
// src/surfaces/part-auditor.ts
function makePartAudit(t, n) {
	let r = e.gt(n);
	return new PartAudit(t, scannerOf(n.scanner), (t) => e.$n(t, r));
}
function prepareScanner() {
	_ ??= made(e.ut);
}
let _;
function scannerOf(e) {
	return (e.builtIn === "all" ? _ : void 0) ?? made(e);
}
function made(t) {
	return partScanner(createRangeScanner(e.ft(t), e.dt));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return prepareScanner;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return makePartAudit;
	}
});
