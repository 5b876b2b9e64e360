const e = require("./scan.cjs");
const t = require("./store-statistics.cjs");
let n = require("node:fs");
let r = require("node:zlib");
function treePieces(t, n, r) {
	let i = [];
	let a = new e.K(t, n);
	try {
		for (; a.next();) addPieces(i, t, a, r);
		return i;
	} catch (t) {
		if (t instanceof e.G) return;
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
	entries = new Uint32Array(256);
	length = 0;
	#e;
	#t;
	#n = !1;
	constructor(t, n) {
		this.#e = new e.K(new Uint8Array(), t);
		this.#t = n;
	}
	whole(e, t = !0) {
		this.length = 0;
		this.#n = !1;
		for (let t = 0; t < e.length;) t = this.#i(e, t);
		return t ? {
			numbers: this.entries.slice(0, this.length),
			hasNoted: this.#n
		} : i;
	}
	derived(e, t, n, r = !0) {
		this.length = 0;
		this.#n = n.hasNoted;
		let a = 0;
		for (let r = 0; r < e.length;) {
			for (; a < t.count && endOf(t, a) <= r;) a += 1;
			let i = a < t.count && (t.targets[a] ?? 0) <= r ? this.#r(r, t, a, n.numbers) : r;
			r = i === r ? this.#i(e, r) : i;
		}
		return r ? {
			numbers: this.entries.slice(0, this.length),
			hasNoted: this.#n
		} : i;
	}
	#r(e, t, n, r) {
		let i = (t.targets[n] ?? 0) - (t.sources[n] ?? 0);
		let a = (t.sources[n] ?? 0) + (t.lengths[n] ?? 0);
		let o = entryAt(r, e - i);
		if (o < 0) return e;
		let s = firstEndingAfter(r, o, a);
		if (s === o) return e;
		this.#a(s - o);
		this.entries.set(r.subarray(o, s), this.length);
		this.length += s - o;
		if (i !== 0) for (let e = this.length - s + o; e < this.length; e += 2) this.entries[e] = (this.entries[e] ?? 0) + i;
		return (r[s - 2] ?? 0) + i;
	}
	eachNoted(e, t) {
		if (!this.#n) return;
		for (let n = 0; n < this.length; n += 2) {
			if ((this.entries[n + 1] ?? 0) < 2147483648) continue;
			let r = this.#e.reset(e, n === 0 ? 0 : this.entries[n - 2]);
			r.next();
			t(r);
		}
	}
	#i(e, t) {
		let n = this.#e.reset(e, t);
		n.next();
		this.#a(2);
		this.entries[this.length] = n.end;
		let r = this.#t(e, n);
		this.entries[this.length + 1] = r;
		r >= 2147483648 && (this.#n = !0);
		this.length += 2;
		return n.end;
	}
	#a(e) {
		if (this.length + e <= this.entries.length) return;
		let t = new Uint32Array(2 * this.entries.length + e);
		t.set(this.entries);
		this.entries = t;
	}
};
const i = {
	numbers: new Uint32Array(),
	hasNoted: !1
};
function endOf(e, t) {
	return (e.targets[t] ?? 0) + (e.lengths[t] ?? 0);
}
function firstEndingAfter(e, t, n) {
	let r = t / 2;
	let i = e.length / 2;
	for (; r < i;) {
		let t = r + i >>> 1;
		(e[2 * t] ?? 0) <= n ? r = t + 1 : i = t;
	}
	return 2 * r;
}
function entryAt(e, t) {
	if (t === 0) return 0;
	let n = 0;
	let r = e.length / 2 - 1;
	for (; n <= r;) {
		let i = n + r >>> 1;
		let a = e[2 * i] ?? 0;
		if (a === t) return 2 * i + 2;
		a < t ? n = i + 1 : r = i - 1;
	}
	return -1;
}
const a = 1024;
const o = 2147483648;
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
	constructor(t, n) {
		this.format = n;
		this.bytes = t;
		this.#e = new DataView(t.buffer, t.byteOffset, t.byteLength);
		this.#t = e.q(n);
		e.at(t.length >= a + 2 * this.#t, "the index is too short");
		let r = this.#e.getUint32(0) === 4285812579;
		r && e.at(this.#e.getUint32(4) === 2, `the index has version ${this.#e.getUint32(4)}, which is unknown`);
		this.#n = r ? 8 : 0;
		this.count = this.#e.getUint32(this.#n + a - 4);
		let i = this.#n + a;
		this.#i = r ? this.#t : this.#t + 4;
		this.#r = r ? i : i + 4;
		this.#a = r ? i + this.count * this.#t : -1;
		this.#o = r ? this.#a + this.count * 4 : i;
		this.#s = r ? 4 : this.#i;
		this.#c = r ? this.#o + this.count * 4 : t.length - 2 * this.#t;
		e.at(r ? this.#c + 2 * this.#t <= t.length : i + this.count * this.#i === this.#c, "the length of the index does not fit its number of objects");
		this.#l();
	}
	id(e) {
		return this.#d(this.#r + e * this.#i);
	}
	packChecksum() {
		return this.#d(this.bytes.length - 2 * this.#t);
	}
	offset(t) {
		let n = this.#e.getUint32(this.#o + t * this.#s);
		if (n < o || this.#a < 0) return n;
		let r = this.#c + (n - o) * 8;
		e.at(r + 8 <= this.bytes.length - 2 * this.#t, "the index names a 64-bit offset that it does not hold");
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
		let r = n === 0 ? 0 : this.#e.getUint32(this.#n + (n - 1) * 4);
		let i = this.#e.getUint32(this.#n + n * 4);
		for (; r < i;) {
			let n = r + i >>> 1;
			let a = this.#u(n, e, t);
			if (a === 0) return n;
			a < 0 ? r = n + 1 : i = n;
		}
		return -1;
	}
	eachId(e) {
		for (let t = 0; t < this.count; t += 1) e(this.bytes, this.#r + t * this.#i);
	}
	idWord(e) {
		return this.#e.getUint32(this.#r + e * this.#i + 4);
	}
	sameId(e, t, n) {
		return this.#u(e, t.bytes, t.#r + n * t.#i) === 0;
	}
	checksumHolds() {
		let t = this.bytes.length - this.#t;
		return e.J(this.format).update(this.bytes.subarray(0, t)).digest("hex") === this.#d(t);
	}
	#l() {
		for (let t = 1, n = this.#e.getUint32(this.#n); t < 256; t += 1) {
			let r = this.#e.getUint32(this.#n + t * 4);
			e.at(n <= r, "the fan-out table of the index does not ascend");
			n = r;
		}
	}
	#u(e, t, n) {
		let r = this.#r + e * this.#i;
		for (let e = 0; e < this.#t; e += 1) {
			let i = (this.bytes[r + e] ?? 0) - (t[n + e] ?? 0);
			if (i !== 0) return i;
		}
		return 0;
	}
	#d(e) {
		return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + e, this.#t).toString("hex");
	}
};
function readIndex(t, r) {
	let i = e.h(t);
	try {
		let t = new Uint8Array(new SharedArrayBuffer((0, n.fstatSync)(i).size));
		for (let r = 0; r < t.length;) {
			let a = (0, n.readSync)(i, t, r, Math.min(t.length - r, 1 << 30), r);
			e.at(a > 0, "the index became shorter while it was read");
			r += a;
		}
		return new PackIndex(t, r);
	} finally {
		(0, n.closeSync)(i);
	}
}
// src/git/pack/object-slots.ts
var ObjectSlots = class {
	count;
	looseStart;
	#e;
	#t;
	constructor(n) {
		let r = 0;
		this.#e = n.packs.map(({ tables: e }) => {
			let t = new PackIndex(e.indexBytes, e.format);
			let n = {
				index: t,
				start: r
			};
			r += t.count;
			return n;
		});
		this.looseStart = r;
		this.#t = new t.r(e.q(n.format), n.loose.length);
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
	each(e) {
		for (let { index: t } of this.#e) t.eachId(e);
		this.#t.eachId(e);
	}
};
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
			if (r === void 0 || r.start - t >= e + 1) break;
			t = r.end + 1;
		}
		t + e + 1 > this.bytes.length && this.#n(t + e + 1);
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
		if (t > this.#e) throw new e.rt("large", `its delta family needs more than ${this.#e >> 20} MiB at once`);
		let n = new Uint8Array(Math.min(this.#e, Math.max(t, 2 * this.bytes.length)));
		n.set(this.bytes);
		this.bytes = n;
	}
};
// src/git/pack/materialiser.ts
var Materialiser = class {
	arena = new Arena(65536, e.v);
	runs = new e.et();
	#e = {
		baseSize: 0,
		resultSize: 0,
		instructions: 0
	};
	whole(e) {
		let t = this.allocate(e.head.size);
		return this.#n(t, () => {
			e.inflate(this.arena.bytes, t.start);
			return t;
		});
	}
	derive(t, n) {
		let r = this.allocate(t.head.size);
		try {
			t.inflate(this.arena.bytes, r.start);
			e.nt(this.arena.bytes, r.start, r.end, this.#e);
			e.at(this.#e.baseSize === n.end - n.start, "its delta was made for a base of another size");
			return this.#t(n, r);
		} finally {
			this.arena.free(r);
		}
	}
	allocate(t) {
		if (t > 33554432) throw new e.rt("large", `it has ${t} bytes`);
		return this.arena.allocate(t);
	}
	view(e) {
		return this.arena.bytes.subarray(e.start, e.end);
	}
	#t(t, n) {
		let r = this.allocate(this.#e.resultSize);
		return this.#n(r, () => {
			e.tt(this.arena.bytes, this.#e.instructions, n.end, t, r, this.runs);
			return r;
		});
	}
	#n(e, t) {
		try {
			return t();
		} catch (t) {
			this.arena.free(e);
			throw t;
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
	#c(t, r, i, a) {
		for (let o = 0; o < a - i;) {
			let s = (0, n.readSync)(this.#e, t, r + o, Math.min(a - i - o, 1 << 30), i + o);
			e.at(s > 0, "the pack became shorter while it was read");
			o += s;
		}
	}
};
function surveyPack(t, n) {
	try {
		return surveyFile(t, n);
	} catch (r) {
		let { kind: i, message: a } = e.it(r);
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
function surveyFile(t, r) {
	let i = e.h(t);
	try {
		let e = (0, n.fstatSync)(i).size;
		let a = new FileWindow(i, e, 4 << 20, 1);
		let o = checkEnds(a, e, r);
		let { offsets: s, indexes: c } = inPackOrder(r, e);
		let l = {
			path: t,
			format: r.format,
			fileBytes: e,
			indexBytes: r.bytes,
			offsets: s,
			indexes: c,
			bases: new Int32Array(shared(r.count * 4)),
			types: new Uint8Array(shared(r.count))
		};
		findBases(a, l, r);
		return {
			tables: l,
			problems: o
		};
	} finally {
		(0, n.closeSync)(i);
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
	let i = e.q(r.format);
	let a = [];
	e.at(n >= 12 + i, "it is too short for a pack");
	let o = bytesOf(t, 0, 12);
	e.at(o.toString("latin1", 0, 4) === "PACK", "it has no pack header");
	let s = o.readUInt32BE(4);
	if (s !== 2 && s !== 3) throw new e.rt("unknown", `its version ${s} is unknown`);
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
	sortByOffset(t, a);
	for (let e = 0; e < r; e += 1) i[e] = t.offset(a[e] ?? 0);
	for (let t = 1; t < r; t += 1) e.at((i[t - 1] ?? 0) < (i[t] ?? 0), "its index names one offset twice");
	e.at(r === 0 || i[0] === 12, "its index does not name its first entry");
	i[r] = Math.max(n - e.q(t.format), (r === 0 ? 11 : i[r - 1] ?? 11) + 1);
	return {
		offsets: i,
		indexes: a
	};
}
function sortByOffset(e, t) {
	let n = Float64Array.from(t, (t, n) => e.offset(n));
	let r = n.reduce((e, t) => Math.max(e, t), 0);
	for (let e = 0; e < t.length; e += 1) t[e] = e;
	for (let e = 1; e <= r; e *= s) t.set(sortedByDigit(t, n, e));
}
const s = 2048;
function sortedByDigit(e, t, n) {
	let r = new Uint32Array(2049);
	let digit = (e) => Math.floor((t[e] ?? 0) / n) % s;
	for (let t of e) r[digit(t) + 1] = (r[digit(t) + 1] ?? 0) + 1;
	for (let e = 1; e <= s; e += 1) r[e] = (r[e] ?? 0) + (r[e - 1] ?? 0);
	let i = new Uint32Array(e.length);
	for (let t of e) {
		let e = r[digit(t)] ?? 0;
		i[e] = t;
		r[digit(t)] = e + 1;
	}
	return i;
}
function findBases(t, n, r) {
	let i = e.X();
	for (let a = 0; a < r.count; a += 1) try {
		n.bases[a] = baseOf(t, n, r, a, i);
		n.types[a] = i.type;
	} catch (t) {
		e.it(t);
		n.bases[a] = -3;
	}
}
function baseOf(t, n, r, i, a) {
	let { offsets: o } = n;
	let s = o[i] ?? 0;
	t.read(s, Math.min(s + 64, o[i + 1] ?? 0));
	e.Q(t.bytes, t.start, t.end, e.q(n.format), a);
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
		this.#o(e, () => this.#s(e));
		for (let e = this.#i.at(-1); e !== void 0; e = this.#i.at(-1)) {
			let t = this.#t.children[e.next] ?? 0;
			e.next += 1;
			let n = e;
			e.next === e.end && this.#i.pop();
			this.#o(t, () => this.#l(t, n));
			if (e.next < e.end) continue;
			this.#r.arena.free(e.region);
			this.#n.release?.(e.state);
		}
	}
	#a(t, n) {
		let { bases: r, types: i } = this.#e.tables;
		let a = r[t] === -1 ? e.Y(i[t] ?? 0) : void 0;
		return a !== void 0 && !n.has(a);
	}
	#o(t, n) {
		try {
			let e = n();
			e.next < e.end ? this.#i.push(e) : this.#r.arena.free(e.region);
		} catch (n) {
			this.#f(t, e.it(n));
		}
	}
	#s(t) {
		let n = this.#e.tables.bases[t];
		e.at(n !== -3, "its delta base is no entry of the pack");
		this.#e.read(t);
		if (n === -2) return this.#c(t);
		let r = e.Z(this.#e.head.type);
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
		let r = new e.rt(n.kind, `its delta base ${this.#e.id(t)} can't be read: ${n.message}`);
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
			this.#n.failed(r, e.it(t));
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
			this.#n.failed(n, e.it(t));
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
				this.#a(n, e.it(t));
			}
		}
	}
	#c(t) {
		let { forest: n, spare: r } = this.#l(t);
		let i = new PackedName(this.#u(t), r, this.#t.packed(t, 0));
		for (let t of n.cyclic) this.#a(i.at(t), new e.rt("damaged", "its delta bases form a cycle"));
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
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	at(e) {
		this.#r = e;
		return this;
	}
	id() {
		return this.#e.id(this.#r);
	}
	slot() {
		return this.#n + (this.#e.tables.indexes[this.#r] ?? 0);
	}
	get spare() {
		return this.#t[this.#e.tables.indexes[this.#r] ?? 0] === 1;
	}
};
const c = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function lfsContentId(e) {
	if (e.length > 1024 || e.length < c.length || e[0] !== c[0]) return;
	if (!c.equals(e.subarray(0, c.length))) return;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(e).toString("latin1"))?.[1];
}
// src/git/pack/inflater.ts
function makeInflater() {
	let e = u.make();
	return e !== void 0 && worksOnSample(e) ? e : l;
}
const l = { inflate(t, n, r, i, a, o) {
	let s = inflateWhole(t.subarray(n, r), o);
	e.at(s.length === o, "its inflated size differs from the declared one");
	i.set(s, a);
} };
function inflateWhole(t, n) {
	try {
		return (0, r.inflateSync)(t, { maxOutputLength: Math.max(1, n) });
	} catch (t) {
		throw new e.rt("damaged", `it does not inflate: ${t instanceof Error ? t.message : "unknown failure"}`);
	}
}
var u = class ReusedInflater {
	#e;
	#t;
	#n = "";
	static make() {
		let e = (0, r.createInflate)();
		let t = Reflect.get(e, "_handle");
		let n = Reflect.get(e, "_writeState");
		return isNativeStream(t) && n instanceof Uint32Array ? new ReusedInflater(t, n) : void 0;
	}
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
		e.onerror = (e) => {
			this.#n = e;
		};
	}
	inflate(t, n, i, a, o, s) {
		this.#n = "";
		this.#e.reset();
		this.#e.writeSync(r.constants.Z_FINISH, t, n, i - n, a, o, s + 1);
		if (this.#n !== "") throw new e.rt("damaged", `it does not inflate: ${this.#n}`);
		e.at(this.#t[0] === 1, "its inflated size differs from the declared one");
		e.at(this.#t[1] === 0, "its stream ends before its entry does");
	}
};
function isNativeStream(e) {
	return typeof e == "object" && !!e && [
		"reset",
		"close",
		"writeSync"
	].every((t) => typeof Reflect.get(e, t) == "function");
}
const d = Uint8Array.of(120, 156, 75, 76, 2, 0, 1, 38, 0, 196);
function worksOnSample(e) {
	let t = new Uint8Array(4);
	try {
		for (let n = 0; n < 2; n += 1) {
			e.inflate(d, 0, d.length, t, 1, 2);
			if (t[1] !== 97 || t[2] !== 98 || t[0] !== 0) return !1;
			if (!refuses(e, d.length - 1) || !refuses(e, d.length, 1)) return !1;
			t.fill(0);
		}
		return !0;
	} catch {
		return !1;
	}
}
function refuses(e, t, n = 2) {
	try {
		e.inflate(d, 0, t, new Uint8Array(4), 0, n);
		return !1;
	} catch {
		return !0;
	}
}
var Pack = class {
	tables;
	index;
	head = e.X();
	#e;
	#t;
	#n;
	#r;
	constructor(t, n) {
		this.tables = t;
		this.index = new PackIndex(t.indexBytes, t.format);
		this.#r = e.q(t.format);
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
		let { offsets: n, indexes: i, refused: a, fileBytes: o } = this.tables;
		if (a !== void 0) throw new e.rt(a.kind, `its pack ${this.tables.path} can't be read: ${a.message}`);
		let s = n[t] ?? 0;
		let c = n[t + 1] ?? 0;
		if (c - s > 67108864) throw new e.rt("large", `its entry has ${c - s} bytes`);
		e.at(c <= o, "it lies behind the end of its pack");
		this.#t.read(s, c);
		let l = this.#t;
		if (this.index.hasChecksums) {
			let n = (0, r.crc32)(l.bytes.subarray(l.start, l.end));
			e.at(n === this.index.crc(i[t] ?? 0), "its stored bytes have another checksum than the index says");
		}
		e.Q(l.bytes, l.start, l.end, this.#r, this.head);
	}
	inflate(e, t) {
		this.#n.inflate(this.#t.bytes, this.head.data, this.#t.end, e, t, this.head.size);
	}
	baseId() {
		return this.#t.bytes.slice(this.head.baseId, this.head.baseId + this.#r);
	}
	close() {
		this.#e !== void 0 && (0, n.closeSync)(this.#e);
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
			r = worst(r, e.it(t));
		}
		let i = [...n].some((e) => e.endsWith(t));
		throw r ?? new e.rt("damaged", i ? `object ${t} can't be read without itself` : `object ${t} is missing`);
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
		e.at(i !== void 0, "its chain of deltas is empty");
		return i;
	}
	#a(t, n, r, i) {
		let a = t.tables.bases[n];
		e.at(a !== -3, "its delta base is no entry of the pack");
		t.read(n);
		if (r !== void 0) return this.#s(t, r);
		if (a !== -2) return this.#o(t);
		let o = this.#n(Buffer.from(t.baseId()).toString("hex"), i);
		t.read(n);
		return this.#s(t, o);
	}
	#o(t) {
		let n = e.Z(t.head.type);
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
		e.at(r.length <= t.count, "its delta bases form a cycle");
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
