const e = require("./base.cjs");
const t = require("./scan.cjs");
let n = require("node:fs");
const r = 1024;
const i = 2 ** 16;
const a = 2147483648;
var PackIndex = class {
	format;
	count;
	bytes;
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s;
	#c;
	#l;
	constructor(e, n) {
		this.format = n;
		this.bytes = e;
		this.#e = new DataView(e.buffer, e.byteOffset, e.byteLength);
		this.#t = t.nr(n);
		t.fr(e.length >= r + 2 * this.#t, "the index is too short");
		let i = this.#p(0) === 4285812579;
		i && t.fr(this.#p(4) === 2, `the index has version ${this.#p(4)}, which is unknown`);
		this.#n = i ? 8 : 0;
		this.count = this.#p(this.#n + r - 4);
		let a = this.#n + r;
		this.#i = i ? this.#t : this.#t + 4;
		this.#r = i ? a : a + 4;
		this.#a = i ? a + this.count * this.#t : -1;
		this.#o = i ? this.#a + this.count * 4 : a;
		this.#s = i ? 4 : this.#i;
		this.#c = i ? this.#o + this.count * 4 : e.length - 2 * this.#t;
		t.fr(i ? this.#c + 2 * this.#t <= e.length : a + this.count * this.#i === this.#c, "the length of the index does not fit its number of objects");
		this.#u();
	}
	id(e) {
		return this.#m(this.#r + e * this.#i);
	}
	packChecksum() {
		return this.#m(this.bytes.length - 2 * this.#t);
	}
	offset(e) {
		let n = this.#p(this.#o + e * this.#s);
		if (n < a || this.#a < 0) return n;
		let r = this.#c + (n - a) * 8;
		t.fr(r + 8 <= this.bytes.length - 2 * this.#t, "the index names a 64-bit offset that it does not hold");
		return this.#p(r) * 2 ** 32 + this.#p(r + 4);
	}
	offsets() {
		return this.#f() ?? Float64Array.from({ length: this.count }, (e, t) => this.offset(t));
	}
	get hasChecksums() {
		return this.#a >= 0;
	}
	crc(e) {
		return this.#p(this.#a + e * 4);
	}
	find(e, t = 0) {
		let n = wordAt(e, t);
		let r = n >>> 16;
		let i = this.#l;
		let a = i === void 0 ? r < 256 ? 0 : this.#p(this.#n + ((r >>> 8) - 1) * 4) : i[r] ?? 0;
		let o = i === void 0 ? this.#p(this.#n + (r >>> 8) * 4) : i[r + 1] ?? 0;
		let s = a + Math.floor((i === void 0 ? n >>> 8 & 65535 : n & 65535) * (o - a) / 2 ** 16);
		for (let r = 0; a < o; r = 2 * r + 1) {
			let i = this.#p(this.#r + s * this.#i);
			let c = i === n ? this.#d(s, e, t) : i - n;
			if (c === 0) return s;
			c < 0 ? a = s + 1 : o = s;
			let l = c < 0 ? a + r : o - 1 - r;
			s = a <= l && l < o ? l : a + o >>> 1;
		}
		return -1;
	}
	prepareFinding() {
		let e = new Uint32Array(i + 1);
		for (let t = 0, n = this.#r; t < this.count; t += 1, n += this.#i) {
			let t = (this.bytes[n] ?? 0) * 256 + (this.bytes[n + 1] ?? 0) + 1;
			e[t] = (e[t] ?? 0) + 1;
		}
		for (let t = 1; t <= i; t += 1) e[t] = (e[t] ?? 0) + (e[t - 1] ?? 0);
		this.#l = e;
	}
	idWord(e) {
		return this.#p(this.#r + e * this.#i + 4);
	}
	sameId(e, t, n) {
		return this.#d(e, t.bytes, t.#r + n * t.#i) === 0;
	}
	checksumHolds() {
		let e = this.bytes.length - this.#t;
		return t.rr(this.format).update(this.bytes.subarray(0, e)).digest("hex") === this.#m(e);
	}
	#u() {
		for (let e = 1, n = this.#p(this.#n); e < 256; e += 1) {
			let r = this.#p(this.#n + e * 4);
			t.fr(n <= r, "the fan-out table of the index does not ascend");
			n = r;
		}
	}
	#d(e, t, n) {
		let r = this.#r + e * this.#i;
		for (let e = 0; e < this.#t; e += 4) {
			let i = this.#p(r + e) - wordAt(t, n + e);
			if (i !== 0) return i;
		}
		return 0;
	}
	#f() {
		if (this.#a < 0) return;
		let t = Uint8Array.from(this.bytes.subarray(this.#o, this.#o + 4 * this.count));
		e.b() === "LE" && Buffer.from(t.buffer).swap32();
		let n = new Uint32Array(t.buffer);
		let r = 0;
		for (let e = 0; e < n.length; e += 1) r |= n[e];
		return r < 0 ? void 0 : n;
	}
	#p(e) {
		return this.#e.getInt32(e) >>> 0;
	}
	#m(e) {
		return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + e, this.#t).toString("hex");
	}
};
function readIndex(e, r) {
	let i = t.tr(e);
	try {
		let e = new Uint8Array(new SharedArrayBuffer((0, n.fstatSync)(i).size));
		for (let r = 0; r < e.length;) {
			let a = (0, n.readSync)(i, e, r, Math.min(e.length - r, 1 << 30), r);
			t.fr(a > 0, "the index became shorter while it was read");
			r += a;
		}
		return new PackIndex(e, r);
	} finally {
		(0, n.closeSync)(i);
	}
}
function wordAt(e, t) {
	return ((e[t] ?? 0) << 24 | (e[t + 1] ?? 0) << 16 | (e[t + 2] ?? 0) << 8 | (e[t + 3] ?? 0)) >>> 0;
}
// src/git/pack/part-names.ts
function namesOf(e, t) {
	if (t.kind === "objects") return [...t.ids];
	if (t.kind === "loose") return e.loose.slice(t.from, t.to).map(({ id: e }) => e);
	let n = e.packs[t.pack];
	if (n === void 0) return [];
	let r = new PackIndex(n.tables.indexBytes, e.format);
	return placesOf(n, t).map((e) => r.id(e));
}
function countOf(e, t) {
	if (t.kind === "objects") return t.ids.length;
	if (t.kind === "loose") return t.to - t.from;
	let n = e.packs[t.pack];
	return n === void 0 ? 0 : placesOf(n, t).length;
}
function placesOf(e, t) {
	return [...t.kind === "cyclic" ? e.forest.cyclic : membersOf(e, t.from, t.to)].map((t) => e.tables.indexes[t] ?? 0).filter((t) => e.spare[t] !== 1);
}
function* membersOf({ forest: { roots: e, firsts: t, children: n } }, r, i) {
	let a = [...e.subarray(r, i)];
	for (let e = a.pop(); e !== void 0; e = a.pop()) {
		yield e;
		for (let r = t[e] ?? 0; r < (t[e + 1] ?? 0); r += 1) a.push(n[r] ?? 0);
	}
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return readIndex;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return namesOf;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return PackIndex;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return countOf;
	}
});
