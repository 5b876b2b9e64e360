const e = require("./scan.cjs");
let t = require("node:crypto");
// src/git/numbers.ts
var Numbers = class {
	length = 0;
	#e;
	constructor(e = 1024) {
		this.#e = new Uint32Array(e);
	}
	push(e) {
		this.length === this.#e.length && this.#t();
		this.#e[this.length] = e;
		this.length += 1;
	}
	at(e) {
		return this.#e[e];
	}
	set(e, t) {
		this.#e[e] = t;
	}
	truncate(e) {
		this.length = e;
	}
	toArray() {
		return this.#e.slice(0, this.length);
	}
	#t() {
		let e = new Uint32Array(Math.ceil(this.#e.length * 1.5) + 16);
		e.set(this.#e);
		this.#e = e;
	}
};
var Bits = class {
	#e;
	constructor(e) {
		this.#e = new Uint32Array((e >>> 5) + 1);
	}
	has(e) {
		return (this.#e[e >>> 5] >>> (e & 31) & 1) == 1;
	}
	add(e) {
		this.#e[e >>> 5] = this.#e[e >>> 5] | 1 << (e & 31);
	}
};
// src/git/commit-list.ts
var CommitList = class {
	object = new Numbers();
	tree = new Numbers();
	#e = new Numbers();
	#t = new Numbers();
	#n = [];
	get length() {
		return this.object.length;
	}
	push(e, t, n, r) {
		this.object.push(e);
		this.tree.push(t);
		for (let e of n) this.#e.push(e);
		this.#t.push(this.#e.length);
		this.#n.push(r);
	}
	date(e) {
		return this.#n[e];
	}
	parents(e) {
		let t = [];
		let n = this.#t.at(e);
		for (let r = e === 0 ? 0 : this.#t.at(e - 1); r < n; r += 1) t.push(this.#e.at(r));
		return t;
	}
	absorb({ object: e, tree: t, parents: n, parentEnd: r, date: i }, a, o) {
		e.forEach((e, s) => {
			if (!a.has(e)) return;
			let c = n.subarray(s === 0 ? 0 : r[s - 1], r[s]);
			this.push(o(e), o(t[s]), Array.from(c, o), i[s]);
		});
	}
	data() {
		return {
			object: this.object.toArray(),
			tree: this.tree.toArray(),
			parents: this.#e.toArray(),
			parentEnd: this.#t.toArray(),
			date: Float64Array.from(this.#n)
		};
	}
};
// src/git/object-table.ts
const n = [
	"commit",
	"tree",
	"blob",
	"tag"
];
var ObjectTable = class {
	idBytes;
	size = 0;
	#e;
	#t;
	#n;
	#r;
	constructor(e, t = 1024) {
		this.idBytes = e;
		this.#e = new Uint8Array(t * e);
		this.#t = new Uint8Array(t);
		this.#n = new Uint32Array(slotsFor(t));
		this.#r = Buffer.alloc(e);
	}
	add(e, t) {
		let n = this.#a(e, t);
		let r = this.#n[n];
		return r === 0 ? this.#s(n, e, t) : r - 1;
	}
	find(e, t) {
		return this.#n[this.#a(e, t)] - 1;
	}
	addOid(e) {
		return this.add(this.#i(e), 0);
	}
	findOid(e) {
		if (e.length !== 2 * this.idBytes) return -1;
		return this.find(this.#i(e), 0);
	}
	oid(t) {
		let n = t * this.idBytes;
		return e._n(Buffer.from(this.#e.buffer, this.#e.byteOffset + n, this.idBytes).toString("hex"));
	}
	eachId(e) {
		for (let t = 0; t < this.size; t += 1) e(this.#e, t * this.idBytes);
	}
	compare(e, t) {
		let n = this.idBytes;
		return Buffer.compare(this.#e.subarray(e * n, (e + 1) * n), this.#e.subarray(t * n, (t + 1) * n));
	}
	mark(e, t) {
		this.#t[e] = this.#t[e] | t;
	}
	flags(e) {
		return this.#t[e];
	}
	merge(e, t) {
		let n = this.#t[e];
		this.#t[e] = n | (n & 7 ? t & -8 : t);
	}
	data() {
		return {
			ids: this.#e.slice(0, this.size * this.idBytes),
			flags: this.#t.slice(0, this.size)
		};
	}
	setType(e, t) {
		this.#t[e] = this.#t[e] & -8 | n.indexOf(t) + 1;
	}
	type(e) {
		return n[(this.#t[e] & 7) - 1];
	}
	#i(e) {
		if (e.length !== 2 * this.idBytes) throw RangeError(`Object id of another format: ${e}`);
		this.#r.write(e, "hex");
		return this.#r;
	}
	#a(e, t) {
		let n = this.#n.length - 1;
		let r = prefix(e, t) & n;
		for (;;) {
			let i = this.#n[r];
			if (i === 0 || this.#o(i - 1, e, t)) return r;
			r = r + 1 & n;
		}
	}
	#o(e, t, n) {
		let r = this.#e;
		let i = e * this.idBytes;
		for (let e = 0; e < this.idBytes; e += 1) if (r[i + e] !== t[n + e]) return !1;
		return !0;
	}
	#s(e, t, n) {
		let r = this.size;
		r === this.#t.length && this.#c();
		this.#e.set(t.subarray(n, n + this.idBytes), r * this.idBytes);
		this.#n[e] = r + 1;
		this.size += 1;
		this.size * 2 > this.#n.length && this.#l();
		return r;
	}
	#c() {
		let e = Math.ceil(this.#t.length * 1.5) + 16;
		this.#e = enlarged(this.#e, e * this.idBytes);
		this.#t = enlarged(this.#t, e);
	}
	#l() {
		this.#n = new Uint32Array(this.#n.length * 2);
		let e = this.#n.length - 1;
		for (let t = 0; t < this.size; t += 1) {
			let n = prefix(this.#e, t * this.idBytes) & e;
			for (; this.#n[n] !== 0;) n = n + 1 & e;
			this.#n[n] = t + 1;
		}
	}
};
function slotsFor(e) {
	return 2 ** Math.ceil(Math.log2(Math.max(16, e * 2 + 2)));
}
function prefix(e, t) {
	return e[t] << 24 | e[t + 1] << 16 | e[t + 2] << 8 | e[t + 3];
}
function enlarged(e, t) {
	let n = new Uint8Array(t);
	n.set(e);
	return n;
}
// src/git/plain-commit.ts
const r = asciiOf("tree ");
const i = asciiOf("parent ");
const a = asciiOf("author ");
const o = asciiOf("committer ");
const [s, c, l, u, d] = [
	10,
	32,
	45,
	48,
	62
];
var PlainCommit = class {
	ids;
	parents = 0;
	date = 0;
	#e;
	constructor(e) {
		this.#e = e;
		this.ids = new Uint8Array(8 * e);
	}
	read(e) {
		let t = this.#t(e, 0, r, 0);
		if (t < 0) return !1;
		this.parents = 0;
		for (let n = this.#t(e, t, i, 1); n >= 0; n = this.#t(e, t, i, this.parents + 1)) {
			this.parents += 1;
			t = n;
		}
		if (!startsWith(e, t, a)) return !1;
		t = lineEnd(e, t) + 1;
		if (!startsWith(e, t, o)) return !1;
		this.date = secondsIn(e, t + o.length, lineEnd(e, t));
		return !0;
	}
	#t(e, t, n, r) {
		let i = t + n.length;
		let a = i + 2 * this.#e;
		if (!startsWith(e, t, n) || e[a] !== s) return -1;
		(r + 1) * this.#e > this.ids.length && this.#n();
		for (let t = i, n = r * this.#e; t < a; t += 2, n += 1) {
			let r = digit(e[t] ?? 0) << 4 | digit(e[t + 1] ?? 0);
			if (r < 0) return -1;
			this.ids[n] = r;
		}
		return a + 1;
	}
	#n() {
		let e = new Uint8Array(2 * this.ids.length);
		e.set(this.ids);
		this.ids = e;
	}
};
function authorLine(e) {
	for (let t = 0; t < e.length && e[t] !== s; t = lineEnd(e, t) + 1) if (startsWith(e, t, a)) return {
		start: t + a.length,
		end: lineEnd(e, t)
	};
}
function secondsIn(e, t, n) {
	let r = n - 1;
	for (; r >= t && e[r] !== d;) --r;
	r += 1;
	if (r >= n || e[r] !== c) return 0;
	let i = e[r + 1] === l;
	let a = i ? r + 2 : r + 1;
	let o = 0;
	for (r = a; r < n && isDigit(e[r] ?? 0); r += 1) o = o * 10 + (e[r] ?? 0) - u;
	if (!(r > a && r - a <= 15 && (r === n || e[r] === c))) return 0;
	return i ? -o : o;
}
function startsWith(e, t, n) {
	for (let r = 0; r < n.length; r += 1) if (e[t + r] !== n[r]) return !1;
	return !0;
}
function lineEnd(e, t) {
	let n = t;
	for (; n < e.length && e[n] !== s;) n += 1;
	return n;
}
function digit(e) {
	if (isDigit(e)) return e - u;
	return e >= 97 && e <= 102 ? e - 87 : -1;
}
function isDigit(e) {
	return e >= u && e < u + 10;
}
function asciiOf(e) {
	return Uint8Array.from(e, (e) => e.charCodeAt(0));
}
// src/git/store-statistics.ts
var StoreStatistics = class {
	refs = 0;
	#e = 0;
	#t = {
		commit: 0,
		tree: 0,
		blob: 0,
		tag: 0
	};
	#n = new Set();
	#r = new Set();
	#i = Infinity;
	#a = -Infinity;
	count({ type: e, size: t }) {
		this.#t[e] += 1;
		this.#e += t;
	}
	discount({ type: e, size: t }) {
		--this.#t[e];
		this.#e -= t;
	}
	commit(e) {
		let t = authorLine(e);
		if (t === void 0) return;
		this.#o(e, t.start, t.end);
		let n = secondsIn(e, t.start, t.end);
		if (n === 0) return;
		this.#i = Math.min(this.#i, n);
		this.#a = Math.max(this.#a, n);
	}
	#o(n, r, i) {
		let a = n.indexOf(f, r);
		let o = Buffer.from(n.buffer, n.byteOffset + r, (a < 0 || a > i ? i : a) - r).toString("latin1");
		if (this.#n.has(o)) return;
		this.#n.add(o);
		let { name: s } = e.l(n, "author") ?? {};
		s !== void 0 && this.#r.add((0, t.createHash)("sha256").update(s).digest("base64").slice(0, p));
	}
	absorb({ bytes: e, types: t, authors: n, first: r, last: i }) {
		this.#e += e;
		for (let e of m) this.#t[e] += t[e];
		for (let e of n) this.#r.add(e);
		this.#i = Math.min(this.#i, r ?? Infinity);
		this.#a = Math.max(this.#a, i ?? -Infinity);
	}
	data() {
		return {
			bytes: this.#e,
			types: { ...this.#t },
			authors: [...this.#r],
			first: finite(this.#i),
			last: finite(this.#a)
		};
	}
	report() {
		let { commit: e, tree: t, blob: n, tag: r } = this.#t;
		return {
			commits: e,
			trees: t,
			blobs: n,
			tags: r,
			objects: e + t + n + r,
			bytes: this.#e,
			refs: this.refs,
			authors: this.#r.size,
			...Number.isFinite(this.#i) ? {
				firstYear: year(this.#i),
				lastYear: year(this.#a)
			} : {}
		};
	}
};
const f = 60;
const p = 12;
const m = [
	"commit",
	"tree",
	"blob",
	"tag"
];
function finite(e) {
	return Number.isFinite(e) ? e : null;
}
function year(e) {
	return new Date(e * 1e3).getUTCFullYear();
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return Bits;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return CommitList;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return PlainCommit;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return Numbers;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return ObjectTable;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return StoreStatistics;
	}
});
