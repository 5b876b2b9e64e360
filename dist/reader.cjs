const e = require("./scan.cjs");
const t = require("./store-statistics.cjs");
let n = require("node:os");
let r = require("node:fs");
function treePieces(t, n, r) {
	let i = [];
	let a = new e.Y(t, n);
	try {
		for (; a.next();) addPieces(i, t, a, r);
		return i;
	} catch (t) {
		if (t instanceof e.J) return;
		throw t;
	}
}
function addPieces(e, t, { nameStart: n, nameEnd: r, idStart: i, end: a }, o) {
	e.push({
		start: n,
		end: r
	});
	o(t, i) || e.push({
		start: i,
		end: a
	});
}
var TreeParser = class {
	entries = new Uint32Array(i);
	length = 0;
	#e = !1;
	#t = [];
	#n;
	#r;
	#i = !1;
	constructor(t, n) {
		this.#n = new e.Y(new Uint8Array(), t);
		this.#r = n;
	}
	whole(e, t = !0) {
		this.#a(!1);
		for (let t = 0; t < e.length;) t = this.#c(e, t);
		return this.#o(t);
	}
	derived(e, t, n, r = !0) {
		this.#a(n.hasNoted);
		let i = 0;
		for (let r = 0; r < e.length;) {
			for (; i < t.count && endOf(t, i) <= r;) i += 1;
			let a = i < t.count && (t.targets[i] ?? 0) <= r ? this.#s(r, t, i, n) : r;
			r = a === r ? this.#c(e, r) : a;
		}
		return this.#o(r);
	}
	release({ numbers: e }) {
		e.length > 0 && this.#t.length < a && this.#t.push(e);
	}
	#a(e) {
		this.#e && (this.entries = this.#t.pop() ?? new Uint32Array(i));
		this.#e = !1;
		this.length = 0;
		this.#i = e;
	}
	#o(e) {
		if (!e) return o;
		this.#e = !0;
		return {
			numbers: this.entries,
			length: this.length,
			hasNoted: this.#i
		};
	}
	#s(e, t, n, { numbers: r, length: i }) {
		let a = (t.targets[n] ?? 0) - (t.sources[n] ?? 0);
		let o = (t.sources[n] ?? 0) + (t.lengths[n] ?? 0);
		let s = entryAt(r, i, e - a);
		if (s < 0) return e;
		let c = firstEndingAfter(r, i, s, o);
		if (c === s) return e;
		this.#l(c - s);
		this.entries.set(r.subarray(s, c), this.length);
		this.length += c - s;
		if (a !== 0) for (let e = this.length - c + s; e < this.length; e += 2) this.entries[e] = (this.entries[e] ?? 0) + a;
		return (r[c - 2] ?? 0) + a;
	}
	eachNoted(e, t) {
		if (!this.#i) return;
		for (let n = 0; n < this.length; n += 2) {
			if ((this.entries[n + 1] ?? 0) < 2147483648) continue;
			let r = this.#n.reset(e, n === 0 ? 0 : this.entries[n - 2]);
			r.next();
			t(r);
		}
	}
	#c(e, t) {
		let n = this.#n.reset(e, t);
		n.next();
		this.#l(2);
		this.entries[this.length] = n.end;
		let r = this.#r(e, n);
		this.entries[this.length + 1] = r;
		r >= 2147483648 && (this.#i = !0);
		this.length += 2;
		return n.end;
	}
	#l(e) {
		if (this.length + e <= this.entries.length) return;
		let t = new Uint32Array(2 * this.entries.length + e);
		t.set(this.entries);
		this.entries = t;
	}
};
const i = 256;
const a = 8;
const o = {
	numbers: new Uint32Array(),
	length: 0,
	hasNoted: !1
};
function endOf(e, t) {
	return (e.targets[t] ?? 0) + (e.lengths[t] ?? 0);
}
function firstEndingAfter(e, t, n, r) {
	let i = n / 2;
	let a = t / 2;
	for (; i < a;) {
		let t = i + a >>> 1;
		(e[2 * t] ?? 0) <= r ? i = t + 1 : a = t;
	}
	return 2 * i;
}
function entryAt(e, t, n) {
	if (n === 0) return 0;
	let r = 0;
	let i = t / 2 - 1;
	for (; r <= i;) {
		let t = r + i >>> 1;
		let a = e[2 * t] ?? 0;
		if (a === n) return 2 * t + 2;
		a < n ? r = t + 1 : i = t - 1;
	}
	return -1;
}
const s = 1024;
const c = 2 ** 16;
const l = 2147483648;
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
	constructor(t, n) {
		this.format = n;
		this.bytes = t;
		this.#e = new DataView(t.buffer, t.byteOffset, t.byteLength);
		this.#t = e.X(n);
		e.lt(t.length >= s + 2 * this.#t, "the index is too short");
		let r = this.#e.getUint32(0) === 4285812579;
		r && e.lt(this.#e.getUint32(4) === 2, `the index has version ${this.#e.getUint32(4)}, which is unknown`);
		this.#n = r ? 8 : 0;
		this.count = this.#e.getUint32(this.#n + s - 4);
		let i = this.#n + s;
		this.#i = r ? this.#t : this.#t + 4;
		this.#r = r ? i : i + 4;
		this.#a = r ? i + this.count * this.#t : -1;
		this.#o = r ? this.#a + this.count * 4 : i;
		this.#s = r ? 4 : this.#i;
		this.#c = r ? this.#o + this.count * 4 : t.length - 2 * this.#t;
		e.lt(r ? this.#c + 2 * this.#t <= t.length : i + this.count * this.#i === this.#c, "the length of the index does not fit its number of objects");
		this.#u();
	}
	id(e) {
		return this.#f(this.#r + e * this.#i);
	}
	packChecksum() {
		return this.#f(this.bytes.length - 2 * this.#t);
	}
	offset(t) {
		let n = this.#e.getUint32(this.#o + t * this.#s);
		if (n < l || this.#a < 0) return n;
		let r = this.#c + (n - l) * 8;
		e.lt(r + 8 <= this.bytes.length - 2 * this.#t, "the index names a 64-bit offset that it does not hold");
		return this.#e.getUint32(r) * 2 ** 32 + this.#e.getUint32(r + 4);
	}
	get hasChecksums() {
		return this.#a >= 0;
	}
	crc(e) {
		return this.#e.getUint32(this.#a + e * 4);
	}
	find(e, t = 0) {
		let n = e[t] ?? 0;
		let r = n * 256 + (e[t + 1] ?? 0);
		let i = wordAt(e, t);
		let a = this.#l;
		let o = a === void 0 ? n === 0 ? 0 : this.#e.getUint32(this.#n + (n - 1) * 4) : a[r] ?? 0;
		let s = a === void 0 ? this.#e.getUint32(this.#n + n * 4) : a[r + 1] ?? 0;
		let c = a === void 0 ? n * 2 ** 24 : r * 2 ** 16;
		let l = c + (a === void 0 ? 2 ** 24 : 2 ** 16);
		for (let n = 0; o < s; n += 1) {
			let r = n < 8 ? o + Math.floor((i - c) / (l - c + 1) * (s - o)) : o + s >>> 1;
			let a = this.#e.getUint32(this.#r + r * this.#i);
			let u = a === i ? this.#d(r, e, t) : a - i;
			if (u === 0) return r;
			if (u < 0) {
				o = r + 1;
				c = a;
			} else {
				s = r;
				l = a;
			}
		}
		return -1;
	}
	prepareFinding() {
		let e = new Uint32Array(c + 1);
		for (let t = 0, n = this.#r; t < this.count; t += 1, n += this.#i) {
			let t = (this.bytes[n] ?? 0) * 256 + (this.bytes[n + 1] ?? 0) + 1;
			e[t] = (e[t] ?? 0) + 1;
		}
		for (let t = 1; t <= c; t += 1) e[t] = (e[t] ?? 0) + (e[t - 1] ?? 0);
		this.#l = e;
	}
	idWord(e) {
		return this.#e.getUint32(this.#r + e * this.#i + 4);
	}
	sameId(e, t, n) {
		return this.#d(e, t.bytes, t.#r + n * t.#i) === 0;
	}
	checksumHolds() {
		let t = this.bytes.length - this.#t;
		return e.Z(this.format).update(this.bytes.subarray(0, t)).digest("hex") === this.#f(t);
	}
	#u() {
		for (let t = 1, n = this.#e.getUint32(this.#n); t < 256; t += 1) {
			let r = this.#e.getUint32(this.#n + t * 4);
			e.lt(n <= r, "the fan-out table of the index does not ascend");
			n = r;
		}
	}
	#d(e, t, n) {
		let r = this.#r + e * this.#i;
		for (let e = 0; e < this.#t; e += 1) {
			let i = (this.bytes[r + e] ?? 0) - (t[n + e] ?? 0);
			if (i !== 0) return i;
		}
		return 0;
	}
	#f(e) {
		return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + e, this.#t).toString("hex");
	}
};
function readIndex(t, n) {
	let i = e.h(t);
	try {
		let t = new Uint8Array(new SharedArrayBuffer((0, r.fstatSync)(i).size));
		for (let n = 0; n < t.length;) {
			let a = (0, r.readSync)(i, t, n, Math.min(t.length - n, 1 << 30), n);
			e.lt(a > 0, "the index became shorter while it was read");
			n += a;
		}
		return new PackIndex(t, n);
	} finally {
		(0, r.closeSync)(i);
	}
}
function wordAt(e, t) {
	return (e[t] ?? 0) * 2 ** 24 + ((e[t + 1] ?? 0) << 16 | (e[t + 2] ?? 0) << 8 | (e[t + 3] ?? 0));
}
var ObjectSlots = class {
	count;
	looseStart;
	#e;
	#t;
	constructor(n) {
		let r = 0;
		this.#e = n.packs.map(({ tables: e }) => {
			let t = new PackIndex(e.indexBytes, e.format);
			t.count >= 16384 && t.prepareFinding();
			let n = {
				index: t,
				start: r
			};
			r += t.count;
			return n;
		});
		this.looseStart = r;
		this.#t = new t.r(e.X(n.format), n.loose.length);
		for (let { id: e } of n.loose) this.#t.add(Buffer.from(e, "hex"), 0);
		this.count = r + n.loose.length;
	}
	find(e, t = 0) {
		for (let { index: n, start: r } of this.#e) {
			let i = n.find(e, t);
			if (i >= 0) return r + i;
		}
		let n = this.#t.find(e, t);
		return n < 0 ? -1 : this.looseStart + n;
	}
	packed(e, t) {
		return (this.#e[e]?.start ?? 0) + t;
	}
	id(e) {
		let t = this.#e.findLast(({ start: t }) => t <= e);
		return t === void 0 || e >= this.looseStart ? this.#t.oid(e - this.looseStart) : t.index.id(e - t.start);
	}
};
function makeInflater() {
	let e = d.make();
	return e !== void 0 && worksOnSample(e) ? e : u;
}
const u = { inflate(t, n, r, i, a, o) {
	let s = inflateWhole(t.subarray(n, r), o);
	e.lt(s.length === o, "its inflated size differs from the declared one");
	i.set(s, a);
} };
function inflateWhole(t, n) {
	try {
		return e.On(t, { maxOutputLength: Math.max(1, n) });
	} catch (t) {
		throw new e.st("damaged", `it does not inflate: ${t instanceof Error ? t.message : "unknown failure"}`);
	}
}
var d = class ReusedInflater {
	#e;
	#t;
	#n = "";
	static make() {
		let t = e.Tn();
		let n = Reflect.get(t, "_handle");
		let r = Reflect.get(t, "_writeState");
		return isNativeStream(n) && r instanceof Uint32Array ? new ReusedInflater(n, r) : void 0;
	}
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
		e.onerror = (e) => {
			this.#n = e;
		};
	}
	inflate(t, n, r, i, a, o) {
		let s = Math.min(320, i.length - a - o);
		this.#n = "";
		this.#e.reset();
		this.#e.writeSync(e.Cn.Z_FINISH, t, n, r - n, i, a, o + s);
		if (this.#n !== "") throw new e.st("damaged", `it does not inflate: ${this.#n}`);
		e.lt(this.#t[0] === s, "its inflated size differs from the declared one");
		e.lt(this.#t[1] === 0, "its stream ends before its entry does");
	}
};
function isNativeStream(e) {
	return typeof e == "object" && !!e && [
		"reset",
		"close",
		"writeSync"
	].every((t) => typeof Reflect.get(e, t) == "function");
}
const f = Uint8Array.of(120, 156, 75, 76, 2, 0, 1, 38, 0, 196);
function worksOnSample(e) {
	let t = new Uint8Array(4);
	try {
		for (let n = 0; n < 2; n += 1) {
			e.inflate(f, 0, f.length, t, 1, 2);
			if (t[1] !== 97 || t[2] !== 98 || t[0] !== 0) return !1;
			if (!refuses(e, f.length - 1) || !refuses(e, f.length, 1)) return !1;
			t.fill(0);
		}
		return !0;
	} catch {
		return !1;
	}
}
function refuses(e, t, n = 2) {
	try {
		e.inflate(f, 0, t, new Uint8Array(4), 0, n);
		return !1;
	} catch {
		return !0;
	}
}
var Arena = class {
	bytes;
	#e;
	#t = [];
	constructor(e, t) {
		this.bytes = new Uint8Array(e);
		this.#e = t;
	}
	allocate(e) {
		let t = 0;
		let n = 0;
		for (; n < this.#t.length; n += 1) {
			let r = this.#t[n];
			if (r === void 0 || r.start - t >= e + 320) break;
			t = r.end + 320;
		}
		t + e + 320 > this.bytes.length && this.#n(t + e + 320);
		let r = {
			start: t,
			end: t + e
		};
		this.#t.splice(n, 0, r);
		return r;
	}
	free(e) {
		let t = this.#t.indexOf(e);
		t >= 0 && this.#t.splice(t, 1);
	}
	clear() {
		this.#t.length = 0;
	}
	#n(t) {
		if (t > this.#e) throw new e.st("large", `its delta family needs more than ${this.#e >> 20} MiB at once`);
		let n = new Uint8Array(Math.min(this.#e, Math.max(t, 2 * this.bytes.length)));
		n.set(this.bytes);
		this.bytes = n;
	}
};
// src/git/pack/materialiser.ts
var Materialiser = class {
	arena = new Arena(65536, e.v);
	runs = new e.it();
	#e = {
		baseSize: 0,
		resultSize: 0,
		instructions: 0
	};
	whole(e) {
		let t = this.allocate(e.head.size);
		try {
			e.inflate(this.arena.bytes, t.start);
			return t;
		} catch (e) {
			this.arena.free(t);
			throw e;
		}
	}
	derive(t, n) {
		let r = this.allocate(t.head.size);
		try {
			t.inflate(this.arena.bytes, r.start);
			e.ot(this.arena.bytes, r.start, r.end, this.#e);
			e.lt(this.#e.baseSize === n.end - n.start, "its delta was made for a base of another size");
			return this.#t(n, r);
		} finally {
			this.arena.free(r);
		}
	}
	allocate(t) {
		if (t > 33554432) throw new e.st("large", `it has ${t} bytes`);
		return this.arena.allocate(t);
	}
	view(e) {
		return this.arena.bytes.subarray(e.start, e.end);
	}
	#t(t, n) {
		let r = this.allocate(this.#e.resultSize);
		try {
			e.at(this.arena.bytes, this.#e.instructions, n.end, t, r, this.runs);
			return r;
		} catch (e) {
			this.arena.free(r);
			throw e;
		}
	}
};
// src/git/pack/file-window.ts
var FileWindow = class {
	bytes;
	start = 0;
	end = 0;
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = new Uint8Array();
	constructor(e, t, n, r) {
		let i = Math.min(r, Math.ceil(t / n));
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = new Uint8Array(n * i);
		this.#i = new Float64Array(i).fill(-1);
		this.bytes = this.#r;
	}
	read(e, t) {
		let n = Math.min(t, this.#t);
		let r = Math.floor(e / this.#n);
		let i = r * this.#n;
		if (n > i + this.#n) return this.#s(e, n);
		let a = r % this.#i.length;
		this.#i[a] !== r && this.#o(r, a);
		this.bytes = this.#r;
		this.start = a * this.#n + (e - i);
		this.end = this.start + (n - e);
	}
	#o(e, t) {
		let n = e * this.#n;
		this.#i[t] = -1;
		this.#c(this.#r, t * this.#n, n, Math.min(n + this.#n, this.#t));
		this.#i[t] = e;
	}
	#s(e, t) {
		this.#a.length < t - e && (this.#a = new Uint8Array(t - e));
		this.#c(this.#a, 0, e, t);
		this.bytes = this.#a;
		this.start = 0;
		this.end = t - e;
	}
	#c(t, n, i, a) {
		for (let o = 0; o < a - i;) {
			let s = (0, r.readSync)(this.#e, t, n + o, Math.min(a - i - o, 1 << 30), i + o);
			e.lt(s > 0, "the pack became shorter while it was read");
			o += s;
		}
	}
};
// src/git/pack/offset-order.ts
const [p, m] = (0, n.endianness)() === "LE" ? [0, 1] : [1, 0];
function sortByOffset(t, n, r) {
	let i = 32 - Math.clz32(t.count);
	let a = new BigUint64Array(t.count);
	let o = new Uint32Array(a.buffer);
	let s = 2 ** (32 - i);
	for (let n = 0; n < t.count; n += 1) {
		let r = t.offset(n);
		let a = Math.floor(r / s);
		if (a > 4294967295 || i > 31) throw new e.st("large", "it holds more than can be put in order here");
		o[2 * n + p] = r << i | n;
		o[2 * n + m] = a;
	}
	a.sort();
	for (let e = 0; e < t.count; e += 1) {
		let t = o[2 * e + p] ?? 0;
		n[e] = (o[2 * e + m] ?? 0) * s + (t >>> i);
		r[e] = t & (1 << i) - 1;
	}
}
function surveyPack(t, n) {
	try {
		return surveyFile(t, n);
	} catch (r) {
		let { kind: i, message: a } = e.ct(r);
		return {
			tables: refusedTables(t, n, {
				kind: i,
				message: a
			}),
			problems: [a]
		};
	}
}
function positionOf(e, t) {
	return positionAmong(e, t, 0, e.length - 2);
}
function positionAmong(e, t, n, r) {
	let i = n;
	let a = r;
	for (; i <= a;) {
		let n = i + a >>> 1;
		let r = e[n] ?? 0;
		if (r === t) return n;
		r < t ? i = n + 1 : a = n - 1;
	}
	return -1;
}
function surveyFile(t, n) {
	let i = e.h(t);
	try {
		let e = (0, r.fstatSync)(i).size;
		let a = new FileWindow(i, e, 4 << 20, 1);
		let o = checkEnds(a, e, n);
		let { offsets: s, indexes: c } = inPackOrder(n, e);
		let l = {
			path: t,
			format: n.format,
			fileBytes: e,
			indexBytes: n.bytes,
			offsets: s,
			indexes: c,
			bases: new Int32Array(shared(n.count * 4)),
			types: new Uint8Array(shared(n.count))
		};
		findBases(a, l, n);
		return {
			tables: l,
			problems: o
		};
	} finally {
		(0, r.closeSync)(i);
	}
}
function refusedTables(e, t, n) {
	let r = new Uint32Array(shared(t.count * 4)).map((e, t) => t);
	let i = new Int32Array(shared(t.count * 4)).fill(-1);
	let a = new Uint8Array(shared(t.count));
	return {
		path: e,
		format: t.format,
		fileBytes: 0,
		indexBytes: t.bytes,
		offsets: new Float64Array(),
		indexes: r,
		bases: i,
		types: a,
		refused: n
	};
}
function checkEnds(t, n, r) {
	let i = e.X(r.format);
	let a = [];
	e.lt(n >= 12 + i, "it is too short for a pack");
	let o = bytesOf(t, 0, 12);
	e.lt(o.toString("latin1", 0, 4) === "PACK", "it has no pack header");
	let s = o.readUInt32BE(4);
	if (s !== 2 && s !== 3) throw new e.st("unknown", `its version ${s} is unknown`);
	let c = o.readUInt32BE(8);
	c !== r.count && a.push(`it counts ${c} objects, its index ${r.count}`);
	bytesOf(t, n - i, n).toString("hex") !== r.packChecksum() && a.push("its end is not what its index says: it was cut, or is another pack");
	return a;
}
function bytesOf(e, t, n) {
	e.read(t, n);
	return Buffer.from(e.bytes.slice(e.start, e.end));
}
function inPackOrder(t, n) {
	let { count: r } = t;
	let i = new Float64Array(shared((r + 1) * 8));
	let a = new Uint32Array(shared(r * 4));
	sortByOffset(t, i, a);
	for (let t = 1; t < r; t += 1) e.lt((i[t - 1] ?? 0) < (i[t] ?? 0), "its index names one offset twice");
	e.lt(r === 0 || i[0] === 12, "its index does not name its first entry");
	i[r] = Math.max(n - e.X(t.format), (r === 0 ? 11 : i[r - 1] ?? 11) + 1);
	return {
		offsets: i,
		indexes: a
	};
}
function findBases(t, n, r) {
	let i = e.et();
	for (let a = 0; a < r.count; a += 1) try {
		n.bases[a] = baseOf(t, n, r, a, i);
		n.types[a] = i.type;
	} catch (t) {
		e.ct(t);
		n.bases[a] = -3;
	}
}
function baseOf(t, n, r, i, a) {
	let { offsets: o } = n;
	let s = o[i] ?? 0;
	t.read(s, Math.min(s + 64, o[i + 1] ?? 0));
	e.nt(t.bytes, t.start, t.end, e.X(n.format), a);
	if (a.type === 6) return a.distance > 0 ? orBroken(positionBefore(o, i, s - a.distance)) : -3;
	if (a.type !== 7) return -1;
	let c = r.find(t.bytes, a.baseId);
	return c < 0 ? -2 : orBroken(positionOf(o, r.offset(c)));
}
function positionBefore(e, t, n) {
	let r = 8;
	for (; r <= t && (e[t - r] ?? 0) > n;) r *= 4;
	return positionAmong(e, n, Math.max(0, t - r), t - 1);
}
function orBroken(e) {
	return e < 0 ? -3 : e;
}
function shared(e) {
	return new SharedArrayBuffer(e);
}
// src/git/pack/family-walk.ts
var FamilyWalk = class {
	#e;
	#t;
	#n;
	#r = new Materialiser();
	#i = [];
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	walk(e, t) {
		this.#r.arena.clear();
		if (t !== void 0 && this.#a(e, t)) return;
		this.#o(e);
		for (let e = this.#i.at(-1); e !== void 0; e = this.#i.at(-1)) {
			let t = this.#t.children[e.next] ?? 0;
			e.next += 1;
			e.next === e.end && this.#i.pop();
			this.#o(t, e);
			if (e.next < e.end) continue;
			this.#r.arena.free(e.region);
			this.#n.release?.(e.state);
		}
	}
	#a(t, n) {
		let { bases: r, types: i } = this.#e.tables;
		let a = r[t] === -1 ? e.$(i[t] ?? 0) : void 0;
		return a !== void 0 && !n.has(a);
	}
	#o(t, n) {
		try {
			let e = n === void 0 ? this.#s(t) : this.#l(t, n);
			e.next < e.end ? this.#i.push(e) : this.#r.arena.free(e.region);
		} catch (n) {
			this.#f(t, e.ct(n));
		}
	}
	#s(t) {
		let n = this.#e.tables.bases[t];
		e.lt(n !== -3, "its delta base is no entry of the pack");
		this.#e.read(t);
		if (n === -2) return this.#c(t);
		let r = e.tt(this.#e.head.type);
		let i = this.#r.whole(this.#e);
		return this.#d(t, r, i, this.#n.whole(t, r, this.#r.view(i), this.#u(t)));
	}
	#c(e) {
		let { type: t, content: n } = this.#n.elsewhere(this.#e.baseId());
		let r = this.#r.allocate(n.length);
		this.#r.arena.bytes.set(n, r.start);
		let i = this.#n.foreign(t, n);
		let a = this.#l(e, {
			type: t,
			region: r,
			state: i,
			next: 0,
			end: 0
		});
		this.#r.arena.free(r);
		return a;
	}
	#l(e, t) {
		this.#e.read(e);
		let n = this.#r.derive(this.#e, t.region);
		let r = this.#r.view(n);
		let i = t.region.end - t.region.start;
		let a = this.#n.derived(e, t.type, r, this.#r.runs, t.state, i, this.#u(e));
		return this.#d(e, t.type, n, a);
	}
	#u(e) {
		let { firsts: t } = this.#t;
		return (t[e] ?? 0) < (t[e + 1] ?? 0);
	}
	#d(e, t, n, r) {
		let { firsts: i } = this.#t;
		return {
			type: t,
			region: n,
			state: r,
			next: i[e] ?? 0,
			end: i[e + 1] ?? 0
		};
	}
	#f(t, n) {
		this.#n.failed(t, n);
		let r = new e.st(n.kind, `its delta base ${this.#e.id(t)} can't be read: ${n.message}`);
		let { firsts: i, children: a } = this.#t;
		let o = [t];
		for (let e = o.pop(); e !== void 0; e = o.pop()) {
			e !== t && this.#n.failed(e, r);
			for (let t = i[e] ?? 0; t < (i[e + 1] ?? 0); t += 1) o.push(a[t] ?? 0);
		}
	}
};
// src/git/pack/store-walk.ts
var StoreWalk = class {
	#e;
	#t;
	#n;
	#r;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = e.survey.packs.map((e, t) => this.#i(e, t));
	}
	walk(e, t, n) {
		if (e.kind === "objects") return this.#o(e.ids);
		if (e.kind === "loose") return this.#s(e.from, e.to);
		if (e.kind === "cyclic") return this.#c(e.pack);
		let { roots: r } = this.#l(e.pack).forest;
		for (let i = e.from; i < e.to; i += 1) {
			let a = r[i] ?? 0;
			(n === void 0 || n(e.pack, a)) && this.#r[e.pack]?.walk(a, t);
		}
	}
	#i(e, t) {
		let n = this.#u(t);
		let r = new PackedName(n, e.spare, this.#t.packed(t, 0));
		let i = this.#n;
		return new FamilyWalk(n, e.forest, {
			whole: (e, t, n, a) => i.whole(r.at(e), t, n, a),
			derived: (e, t, n, a, o, s, c) => i.derived(r.at(e), t, n, a, o, s, c),
			foreign: (e, t) => i.foreign(e, t),
			release: (e) => i.release?.(e),
			elsewhere: (e) => this.#e.read(Buffer.from(e).toString("hex")),
			failed: (e, t) => this.#a(r.at(e), t)
		});
	}
	#a(t, n) {
		if (t.spare) return;
		let r = t.id();
		let i = t.slot();
		if (n.kind === "large" || !this.#e.hasCopies) return this.#n.failed(r, n);
		try {
			let { type: e, content: t } = this.#e.read(r);
			this.#n.whole({
				id: () => r,
				spare: !1,
				slot: () => i
			}, e, t, !1);
		} catch (t) {
			this.#n.failed(r, e.ct(t));
		}
	}
	#o(t) {
		for (let n of t) try {
			let { type: e, content: t } = this.#e.read(n);
			this.#n.whole({
				id: () => n,
				spare: !1,
				slot: () => this.#t.find(Buffer.from(n, "hex"))
			}, e, t, !1);
		} catch (t) {
			this.#n.failed(n, e.ct(t));
		}
	}
	#s(t, n) {
		let { loose: r, format: i } = this.#e.survey;
		for (let [a, o] of r.slice(t, n).entries()) {
			let n = {
				id: () => o.id,
				spare: !1,
				slot: () => this.#t.looseStart + t + a
			};
			try {
				let { type: t, content: r } = e._(o, i);
				this.#n.whole(n, t, r, !1);
			} catch (t) {
				this.#a(n, e.ct(t));
			}
		}
	}
	#c(t) {
		let { forest: n, spare: r } = this.#l(t);
		let i = new PackedName(this.#u(t), r, this.#t.packed(t, 0));
		for (let t of n.cyclic) this.#a(i.at(t), new e.st("damaged", "its delta bases form a cycle"));
	}
	#l(e) {
		let t = this.#e.survey.packs[e];
		if (t === void 0) throw RangeError(`the store has no pack ${e}`);
		return t;
	}
	#u(e) {
		let t = this.#e.packs[e];
		if (t === void 0) throw RangeError(`the store has no pack ${e}`);
		return t;
	}
};
var PackedName = class {
	#e;
	#t;
	#n;
	#r = 0;
	#i = 0;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	at(e) {
		this.#r = e;
		this.#i = this.#e.tables.indexes[e] ?? 0;
		return this;
	}
	id() {
		return this.#e.id(this.#r);
	}
	slot() {
		return this.#n + this.#i;
	}
	get spare() {
		return this.#t[this.#i] === 1;
	}
};
const h = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function lfsContentId(e) {
	if (e.length > 1024 || e.length < h.length || e[0] !== h[0]) return;
	if (!h.equals(e.subarray(0, h.length))) return;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(e).toString("latin1"))?.[1];
}
var Pack = class {
	tables;
	index;
	head = e.et();
	#e;
	#t;
	#n;
	#r;
	constructor(t, n) {
		this.tables = t;
		this.index = new PackIndex(t.indexBytes, t.format);
		this.#r = e.X(t.format);
		this.#e = t.refused === void 0 ? e.h(t.path) : void 0;
		this.#t = new FileWindow(this.#e ?? -1, t.fileBytes, 16384, 2048);
		this.#n = n;
	}
	get count() {
		return this.tables.indexes.length;
	}
	id(e) {
		return this.index.id(this.tables.indexes[e] ?? 0);
	}
	position(e) {
		if (this.tables.refused !== void 0) return e;
		return positionOf(this.tables.offsets, this.index.offset(e));
	}
	read(t) {
		let { offsets: n, indexes: r, refused: i, fileBytes: a } = this.tables;
		if (i !== void 0) throw new e.st(i.kind, `its pack ${this.tables.path} can't be read: ${i.message}`);
		let o = n[t] ?? 0;
		let s = n[t + 1] ?? 0;
		if (s - o > 67108864) throw new e.st("large", `its entry has ${s - o} bytes`);
		e.lt(s <= a, "it lies behind the end of its pack");
		this.#t.read(o, s);
		let c = this.#t;
		if (this.index.hasChecksums) {
			let n = e.wn(c.bytes.subarray(c.start, c.end));
			e.lt(n === this.index.crc(r[t] ?? 0), "its stored bytes have another checksum than the index says");
		}
		e.nt(c.bytes, c.start, c.end, this.#r, this.head);
	}
	inflate(e, t) {
		this.#n.inflate(this.#t.bytes, this.head.data, this.#t.end, e, t, this.head.size);
	}
	baseId() {
		return this.#t.bytes.slice(this.head.baseId, this.head.baseId + this.#r);
	}
	close() {
		this.#e !== void 0 && (0, r.closeSync)(this.#e);
	}
};
// src/git/pack/reader.ts
var StoreReader = class {
	survey;
	packs;
	#e = new Materialiser();
	#t = new Map();
	constructor(e) {
		let t = makeInflater();
		this.survey = e;
		this.packs = e.packs.map(({ tables: e }) => new Pack(e, t));
		for (let t of [...e.loose, ...e.spareLoose]) this.#t.set(t.id, [...this.#t.get(t.id) ?? [], t]);
	}
	read(e) {
		return this.#n(e, new Set());
	}
	get hasCopies() {
		return this.packs.length + this.#t.size > 1;
	}
	close() {
		for (let e of this.packs) e.close();
	}
	#n(t, n) {
		let r;
		for (let i of this.#r(t, n)) try {
			return i();
		} catch (t) {
			r = worst(r, e.ct(t));
		}
		let i = [...n].some((e) => e.endsWith(t));
		throw r ?? new e.st("damaged", i ? `object ${t} can't be read without itself` : `object ${t} is missing`);
	}
	*#r(t, n) {
		let r = Buffer.from(t, "hex");
		for (let [e, i] of this.packs.entries()) {
			let a = i.index.find(r);
			let o = `${e} ${t}`;
			a >= 0 && !n.has(o) && (yield () => this.#i(i, i.position(a), new Set(n).add(o)));
		}
		for (let n of this.#t.get(t) ?? []) yield () => e._(n, this.survey.format);
	}
	#i(t, n, r) {
		let i;
		let a = chainOf(t, n);
		for (let e = a.pop(); e !== void 0; e = a.pop()) try {
			i = this.#a(t, e, i, r);
		} catch (a) {
			if (e === n) throw a;
			i = this.#n(t.id(e), new Set(r).add(`${this.packs.indexOf(t)} ${t.id(e)}`));
		}
		e.lt(i !== void 0, "its chain of deltas is empty");
		return i;
	}
	#a(t, n, r, i) {
		let a = t.tables.bases[n];
		e.lt(a !== -3, "its delta base is no entry of the pack");
		t.read(n);
		if (r !== void 0) return this.#s(t, r);
		if (a !== -2) return this.#o(t);
		let o = this.#n(Buffer.from(t.baseId()).toString("hex"), i);
		t.read(n);
		return this.#s(t, o);
	}
	#o(t) {
		let n = e.tt(t.head.type);
		this.#e.arena.clear();
		return {
			type: n,
			content: this.#e.view(this.#e.whole(t)).slice()
		};
	}
	#s(e, { type: t, content: n }) {
		this.#e.arena.clear();
		let r = this.#e.allocate(n.length);
		this.#e.arena.bytes.set(n, r.start);
		return {
			type: t,
			content: this.#e.view(this.#e.derive(e, r)).slice()
		};
	}
};
function chainOf(t, n) {
	let r = [];
	for (let i = n; i >= 0; i = t.tables.bases[i] ?? -3) {
		r.push(i);
		e.lt(r.length <= t.count, "its delta bases form a cycle");
	}
	return r;
}
function worst(e, t) {
	return e === void 0 || e.kind === "damaged" ? t : e;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return ObjectSlots;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return 536870912;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return 1073741824;
	}
});
Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return TreeParser;
	}
});
Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return treePieces;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return surveyPack;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return 2147483648;
	}
});
Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return addPieces;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return lfsContentId;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return PackIndex;
	}
});
Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return 8388608;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return StoreWalk;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return readIndex;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return StoreReader;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return 536870911;
	}
});
