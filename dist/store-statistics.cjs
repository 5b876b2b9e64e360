const e = require("./scan.cjs");
// src/git/tables/name-table.ts
var NameTable = class {
	size = 0;
	#e = new Uint8Array(4096);
	#t = new Uint32Array(256);
	#n = new Uint32Array(512);
	#r = new Int32Array(256);
	add(e, t, n) {
		let r = hashOf(e, t, n);
		let i = this.#n.length - 1;
		for (let a = r & i;; a = a + 1 & i) {
			let i = this.#n[a] ?? 0;
			if (i === 0) return this.#o(a, r, e, t, n);
			if (this.#r[i - 1] === r && this.#a(i - 1, e, t, n)) return i - 1;
		}
	}
	text(e) {
		let t = this.#i(e);
		return Buffer.from(this.#e.buffer, t, (this.#t[e] ?? 0) - t).toString("latin1");
	}
	texts() {
		return Array.from({ length: this.size }, (e, t) => this.text(t));
	}
	clear() {
		this.#n.fill(0);
		this.size = 0;
	}
	#i(e) {
		return e === 0 ? 0 : this.#t[e - 1] ?? 0;
	}
	#a(e, t, n, r) {
		let i = this.#i(e);
		if ((this.#t[e] ?? 0) - i !== r - n) return !1;
		for (let e = n; e < r; e += 1) if (t[e] !== this.#e[i + e - n]) return !1;
		return !0;
	}
	#o(e, t, n, r, i) {
		let a = this.size;
		let o = this.#i(a);
		let s = o + i - r;
		s > this.#e.length && (this.#e = enlarged$1(this.#e, new Uint8Array(2 * s)));
		a === this.#t.length && this.#s();
		for (let e = r; e < i; e += 1) this.#e[o + e - r] = n[e] ?? 0;
		this.#t[a] = s;
		this.#r[a] = t;
		this.#n[e] = a + 1;
		this.size += 1;
		2 * this.size > this.#n.length && this.#c();
		return a;
	}
	#s() {
		this.#t = enlarged$1(this.#t, new Uint32Array(2 * this.size));
		this.#r = enlarged$1(this.#r, new Int32Array(2 * this.size));
	}
	#c() {
		this.#n = new Uint32Array(2 * this.#n.length);
		let e = this.#n.length - 1;
		for (let t = 0; t < this.size; t += 1) {
			let n = (this.#r[t] ?? 0) & e;
			for (; this.#n[n] !== 0;) n = n + 1 & e;
			this.#n[n] = t + 1;
		}
	}
};
function hashOf(e, t, n) {
	let r = 2166136261;
	for (let i = t; i < n; i += 1) r = Math.imul(r ^ (e[i] ?? 0), 16777619);
	return r ^ r >>> 15;
}
function enlarged$1(e, t) {
	t.set(e);
	return t;
}
// src/git/tables/numbers.ts
var Numbers = class {
	length = 0;
	#e;
	constructor(e = 1024) {
		this.#e = new Uint32Array(e);
	}
	expect(e) {
		this.length + e > this.#e.length && this.#t(this.length + e);
	}
	push(e) {
		this.length === this.#e.length && this.#t(Math.ceil(this.length * 1.5) + 16);
		this.#e[this.length] = e;
		this.length += 1;
	}
	append(e, t, n, r) {
		let i = this.length;
		let a = i + n - t;
		a > this.#e.length && this.#t(Math.ceil(a * 1.5));
		this.length = a;
		let o = e.#e;
		let s = this.#e;
		for (let e = t, a = i; e < n; e += 1, a += 1) s[a] = o[e] + r;
	}
	extend(e, t = 0) {
		let n = this.length;
		let r = n + e.length;
		r > this.#e.length && this.#t(Math.ceil(r * 1.5));
		this.length = r;
		this.#e.set(e, n);
		if (t !== 0) for (let e = n; e < r; e += 1) this.#e[e] = this.#e[e] + t;
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
	view() {
		return this.#e.subarray(0, this.length);
	}
	toArray() {
		return this.#e.slice(0, this.length);
	}
	#t(e) {
		let t = new Uint32Array(e);
		t.set(this.#e.subarray(0, this.length));
		this.#e = t;
	}
};
var PagedNumbers = class {
	length = 0;
	#e = [];
	push(e) {
		let r = this.length & n - 1;
		r === 0 && this.#e.push(new Uint32Array(n));
		this.#e[this.length >>> t][r] = e;
		this.length += 1;
	}
	at(e) {
		return this.#e[e >>> t][e & n - 1];
	}
};
const t = 14;
const n = 16384;
var NumberMap = class {
	#e = new Map();
	get(e) {
		let t = this.#e.get(e >>> 10)?.[e & 1023];
		return t === void 0 || t === 0 ? void 0 : t - 1;
	}
	set(e, t) {
		let n = this.#e.get(e >>> 10);
		if (n === void 0) {
			n = new Uint32Array(1024);
			this.#e.set(e >>> 10, n);
		}
		n[e & 1023] = t + 1;
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
	delete(e) {
		let t = this.has(e);
		t && (this.#e[e >>> 5] = this.#e[e >>> 5] ^ 1 << (e & 31));
		return t;
	}
	get isEmpty() {
		return this.#e.every((e) => e === 0);
	}
};
// src/git/graph/commit-list.ts
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
		return Array.from(this.#e.view().subarray(e === 0 ? 0 : this.#t.at(e - 1), this.#t.at(e)));
	}
	expect(e, t) {
		for (let t of [
			this.object,
			this.tree,
			this.#t
		]) t.expect(e);
		this.#e.expect(t);
	}
	absorb({ object: e, tree: t, parents: n, parentEnd: r, date: i }) {
		this.object.extend(e);
		this.tree.extend(t);
		this.#t.extend(r, this.#e.length);
		this.#e.extend(n);
		for (let e = 0; e < i.length; e += 1) this.#n.push(i[e]);
	}
	links() {
		return {
			parents: this.#e.view(),
			ends: this.#t.view()
		};
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
// src/git/tables/numbered-ids.ts
const r = {
	count: 0,
	find: () => -1,
	id: () => {
		throw RangeError("There are no such ids.");
	}
};
// src/git/tables/object-table.ts
const i = [
	"commit",
	"tree",
	"blob",
	"tag"
];
const a = i.indexOf("blob") + 1;
var ObjectTable = class {
	idBytes;
	size = 0;
	#e = r;
	#t;
	#n;
	#r;
	#i;
	constructor(e, t = 1024) {
		this.idBytes = e;
		this.#t = new Uint8Array(t * e);
		this.#n = new Uint8Array(t);
		this.#r = new Uint32Array(slotsFor(t));
		this.#i = Buffer.alloc(e);
	}
	restOn(e) {
		if (this.size > 0) throw RangeError("These ids have numbers already.");
		this.#e = e;
		this.#n = enlarged(this.#n, e.count + this.#n.length);
		this.size = e.count;
	}
	get known() {
		return this.#e.count;
	}
	add(e, t) {
		let n = this.#e.find(e, t);
		if (n >= 0) return n;
		let r = this.#o(e, t);
		let i = this.#r[r];
		return this.#e.count + (i === 0 ? this.#c(r, e, t) : i - 1);
	}
	find(e, t) {
		let n = this.#e.find(e, t);
		if (n >= 0) return n;
		let r = this.#r[this.#o(e, t)];
		return r === 0 ? -1 : this.#e.count + r - 1;
	}
	addOid(e) {
		return this.add(this.#a(e), 0);
	}
	findOid(e) {
		if (e.length !== 2 * this.idBytes) return -1;
		return this.find(this.#a(e), 0);
	}
	oid(t) {
		if (t < this.#e.count) return e.En(this.#e.id(t));
		let n = (t - this.#e.count) * this.idBytes;
		return e.En(Buffer.from(this.#t.buffer, this.#t.byteOffset + n, this.idBytes).toString("hex"));
	}
	compare(e, t) {
		if (e === t) return 0;
		return this.oid(e) < this.oid(t) ? -1 : 1;
	}
	mark(e, t) {
		this.#n[e] = this.#n[e] | t;
	}
	flags(e) {
		return this.#n[e];
	}
	setType(e, t) {
		this.#n[e] = this.#n[e] & -8 | i.indexOf(t) + 1;
	}
	setTypes(e, t) {
		let n = i.indexOf(t) + 1;
		for (let t = 0; t < e.length; t += 1) {
			let r = e[t];
			this.#n[r] = this.#n[r] & -8 | n;
		}
	}
	markStored() {
		let { count: e } = this.#e;
		for (let t = 0; t < e; t += 1) {
			let e = this.#n[t];
			this.#n[t] = e | 8 | (e & 7 ? 0 : a);
		}
	}
	ids() {
		return this.#t.slice(0, (this.size - this.#e.count) * this.idBytes);
	}
	type(e) {
		return i[(this.#n[e] & 7) - 1];
	}
	#a(e) {
		if (e.length !== 2 * this.idBytes) throw RangeError(`Object id of another format: ${e}`);
		this.#i.write(e, "hex");
		return this.#i;
	}
	#o(e, t) {
		let n = this.#r.length - 1;
		let r = prefix(e, t) & n;
		for (;;) {
			let i = this.#r[r];
			if (i === 0 || this.#s(i - 1, e, t)) return r;
			r = r + 1 & n;
		}
	}
	#s(e, t, n) {
		let r = this.#t;
		let i = e * this.idBytes;
		for (let e = 0; e < this.idBytes; e += 1) if (r[i + e] !== t[n + e]) return !1;
		return !0;
	}
	#c(e, t, n) {
		let r = this.size - this.#e.count;
		this.size === this.#n.length && this.#l(r);
		this.#t.set(t.subarray(n, n + this.idBytes), r * this.idBytes);
		this.#r[e] = r + 1;
		this.size += 1;
		(r + 1) * 2 > this.#r.length && this.#u(r + 1);
		return r;
	}
	#l(e) {
		let t = Math.ceil(e / 2) + 16;
		this.#t = enlarged(this.#t, (e + t) * this.idBytes);
		this.#n = enlarged(this.#n, this.size + t);
	}
	#u(e) {
		this.#r = new Uint32Array(this.#r.length * 2);
		let t = this.#r.length - 1;
		for (let n = 0; n < e; n += 1) {
			let e = prefix(this.#t, n * this.idBytes) & t;
			for (; this.#r[e] !== 0;) e = e + 1 & t;
			this.#r[e] = n + 1;
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
const o = asciiOf("tree ");
const s = asciiOf("parent ");
const c = asciiOf("author ");
const l = asciiOf("committer ");
const [u, d, f, p, m] = [
	10,
	32,
	45,
	48,
	62
];
const h = Int8Array.from({ length: 256 }, (e, t) => isDigit(t) ? t - p : t >= 97 && t <= 102 ? t - 87 : -1);
var PlainCommit = class {
	ids;
	parents = 0;
	authorStart = 0;
	authorEnd = 0;
	date = 0;
	#e;
	constructor(e) {
		this.#e = e;
		this.ids = new Uint8Array(8 * e);
	}
	read(e) {
		let t = this.#t(e, 0, o, 0);
		if (t < 0) return !1;
		this.parents = 0;
		for (let n = this.#t(e, t, s, 1); n >= 0; n = this.#t(e, t, s, this.parents + 1)) {
			this.parents += 1;
			t = n;
		}
		if (!startsWith(e, t, c)) return !1;
		this.authorStart = t + c.length;
		this.authorEnd = lineEnd(e, t);
		t = this.authorEnd + 1;
		if (!startsWith(e, t, l)) return !1;
		this.date = secondsIn(e, t + l.length, lineEnd(e, t));
		return !0;
	}
	#t(e, t, n, r) {
		let i = t + n.length;
		let a = i + 2 * this.#e;
		if (!startsWith(e, t, n) || e[a] !== u) return -1;
		(r + 1) * this.#e > this.ids.length && this.#n();
		for (let t = i, n = r * this.#e; t < a; t += 2, n += 1) {
			let r = (h[e[t] ?? 0] ?? 0) << 4 | (h[e[t + 1] ?? 0] ?? 0);
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
	for (let t = 0; t < e.length && e[t] !== u; t = lineEnd(e, t) + 1) if (startsWith(e, t, c)) return {
		start: t + c.length,
		end: lineEnd(e, t)
	};
}
function secondsIn(e, t, n) {
	let r = n - 1;
	for (; r >= t && e[r] !== m;) --r;
	r += 1;
	if (r >= n || e[r] !== d) return 0;
	let i = e[r + 1] === f;
	let a = i ? r + 2 : r + 1;
	let o = 0;
	for (r = a; r < n && isDigit(e[r] ?? 0); r += 1) o = o * 10 + (e[r] ?? 0) - p;
	if (!(r > a && r - a <= 15 && (r === n || e[r] === d))) return 0;
	return i ? -o : o;
}
function startsWith(e, t, n) {
	for (let r = 0; r < n.length; r += 1) if (e[t + r] !== n[r]) return !1;
	return !0;
}
function lineEnd(e, t) {
	let n = t;
	for (; n < e.length && e[n] !== u;) n += 1;
	return n;
}
function isDigit(e) {
	return e >= p && e < p + 10;
}
function asciiOf(e) {
	return Uint8Array.from(e, (e) => e.charCodeAt(0));
}
// src/git/tables/alike-lists.ts
const g = new Uint32Array();
const _ = {
	changes: g,
	keeps: g,
	drops: g,
	ends: g,
	own: g,
	wholes: g
};
var AlikeLists = class {
	#e = new Numbers();
	#t = new Numbers();
	#n = new Numbers();
	#r = new Numbers();
	#i = new Numbers();
	#a = new Numbers(16);
	#o = new Numbers(64);
	#s = new Numbers(64);
	#c = 0;
	push(e) {
		this.#o.push(e);
	}
	get pending() {
		return this.#o.length;
	}
	end() {
		let [e, t] = [this.#o, this.#s];
		if (this.#c === 0) {
			t.truncate(0);
			this.#a.push(this.#e.length);
		}
		this.#c = (this.#c + 1) % 128;
		this.#u(e, t);
		this.#e.push(this.#t.length);
		[this.#o, this.#s] = [t, e];
		this.#o.truncate(0);
	}
	view() {
		return this.#l((e) => e.view());
	}
	data() {
		return this.#l((e) => narrow(e.view()));
	}
	#l(e) {
		return {
			changes: e(this.#e),
			keeps: e(this.#t),
			drops: e(this.#n),
			ends: e(this.#r),
			own: e(this.#i),
			wholes: this.#a.toArray()
		};
	}
	#u(e, t) {
		let [n, r, i, a] = [
			0,
			0,
			0,
			0
		];
		for (; n < e.length || r < t.length;) {
			if (n < e.length && r < t.length && e.at(n) === t.at(r)) {
				n += 1;
				r += 1;
				i += 1;
				continue;
			}
			a += 1;
			let { drop: o, put: s } = a < 64 ? difference(e, n, t, r) : rest(e, n, t, r);
			this.#d(i, o, e, n, n + s);
			n += s;
			r += o;
			i = 0;
		}
	}
	#d(e, t, n, r, i) {
		this.#t.push(e);
		this.#n.push(t);
		this.#i.append(n, r, i, 0);
		this.#r.push(this.#i.length);
	}
};
function difference(e, t, n, r) {
	for (let i = 1; i <= 20; i += 1) for (let a = Math.min(i, n.length - r - 1); a >= 0; --a) {
		let o = i - a;
		if (t + o < e.length && e.at(t + o) === n.at(r + a)) return {
			drop: a,
			put: o
		};
	}
	return rest(e, t, n, r);
}
function rest(e, t, n, r) {
	return {
		drop: n.length - r,
		put: e.length - t
	};
}
function narrow(e) {
	return e.every((e) => e <= 65535) ? new Uint16Array(e) : e.slice();
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
	#n = new NameTable();
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
	commit(e, t = authorLine(e)) {
		if (t === void 0) return;
		this.#o(e, t.start, t.end);
		let n = secondsIn(e, t.start, t.end);
		if (n === 0) return;
		this.#i = Math.min(this.#i, n);
		this.#a = Math.max(this.#a, n);
	}
	#o(t, n, r) {
		let i = t.indexOf(v, n);
		let a = this.#n.size;
		if (this.#n.add(t, n, i < 0 || i > r ? r : i) < a) return;
		let { name: o } = e.en(t, "author") ?? {};
		o !== void 0 && this.#r.add(e.ar("sha256").update(o).digest("base64").slice(0, y));
	}
	absorb({ bytes: e, types: t, authors: n, first: r, last: i }) {
		this.#e += e;
		for (let e of b) this.#t[e] += t[e];
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
const v = 60;
const y = 12;
const b = [
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
		return ObjectTable;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return NumberMap;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return NameTable;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return PlainCommit;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return Numbers;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return AlikeLists;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return CommitList;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return _;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return Bits;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return StoreStatistics;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return PagedNumbers;
	}
});
