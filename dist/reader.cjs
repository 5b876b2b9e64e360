const e = require("./base.cjs");
const t = require("./scan.cjs");
const n = require("./part-names.cjs");
const r = require("./store-statistics.cjs");
let i = require("node:fs");
function treePieces(e, n, r) {
	let i = [];
	let a = new t.Xt(e, n);
	try {
		for (; a.next();) addPieces(i, e, a, r);
		return i;
	} catch (e) {
		if (e instanceof t.Yt) return;
		throw e;
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
	entries = newEntries();
	#e = !1;
	#t = 0;
	#n = [];
	#r;
	#i;
	constructor(e, n) {
		this.#r = new t.Xt(new Uint8Array(), e);
		this.#i = n;
	}
	whole(e, t = !0) {
		this.#a(t);
		for (let t = 0; t < e.length;) t = this.#s(e, t);
		return this.entries;
	}
	derived(e, t, n, r = !0) {
		this.#a(r);
		this.#t = 0;
		let i = 0;
		for (let r = 0; r < e.length;) {
			for (; i < t.count && endOf(t, i) <= r;) i += 1;
			let a = i < t.count && (t.targets[i] ?? 0) <= r ? this.#o(r, t, i, n) : r;
			r = a === r ? this.#s(e, r) : a;
		}
		return this.entries;
	}
	release(e) {
		this.#n.length < a && this.#n.push(e);
	}
	#a(e) {
		this.#e && (this.entries = this.#n.pop() ?? newEntries());
		this.#e = e;
		this.entries.ends.truncate(0);
		this.entries.told.truncate(0);
	}
	#o(e, t, n, { ends: r, told: i }) {
		let a = t.sources[n] ?? 0;
		let o = (t.targets[n] ?? 0) - a;
		let s = entryAt(r, e - o, this.#t);
		if (s < 0) return e;
		this.#t = s + 1;
		let c = a + (t.lengths[n] ?? 0);
		if (s === r.length || r.at(s) > c) return e;
		let l = firstFrom(r, c + 1, 1, s + 1);
		this.#t = l;
		let u = r.at(l - 1);
		this.#e && this.entries.ends.append(r, s, l, o);
		for (let t = firstFrom(i, e - o, 2); t < i.length && i.at(t) < u; t += 2) this.#c(i.at(t) + o, i.at(t + 1));
		return u + o;
	}
	eachNoted(e, t) {
		let { told: n } = this.entries;
		for (let r = 0; r < n.length; r += 2) {
			if (n.at(r + 1) < 2147483648) continue;
			let i = this.#r.reset(e, n.at(r));
			i.next();
			t(i);
		}
	}
	#s(e, t) {
		let n = this.#r.reset(e, t);
		n.next();
		this.#e && this.entries.ends.push(n.end);
		let r = this.#i(e, n);
		r !== 0 && this.#c(t, r);
		return n.end;
	}
	#c(e, t) {
		this.entries.told.push(e);
		this.entries.told.push(t);
	}
};
const a = 8;
function newEntries() {
	return {
		ends: new r.l(128),
		told: new r.l(32)
	};
}
function endOf(e, t) {
	return (e.targets[t] ?? 0) + (e.lengths[t] ?? 0);
}
function entryAt(e, t, n) {
	if (t === 0) return 0;
	if (n > 0 && n <= e.length && e.at(n - 1) === t) return n;
	let r = firstFrom(e, t, 1);
	return r < e.length && e.at(r) === t ? r + 1 : -1;
}
function firstFrom(e, t, n, r = 0) {
	let i = r / n;
	let a = e.length / n;
	for (; i < a;) {
		let r = i + a >>> 1;
		e.at(n * r) < t ? i = r + 1 : a = r;
	}
	return n * i;
}
var ObjectSlots = class {
	count;
	looseStart;
	#e;
	#t;
	constructor(e) {
		let i = 0;
		this.#e = e.packs.map(({ tables: e }) => {
			let t = new n.r(e.indexBytes, e.format);
			t.count >= 16384 && t.prepareFinding();
			let r = {
				index: t,
				start: i
			};
			i += t.count;
			return r;
		});
		this.looseStart = i;
		this.#t = new r.a(t.nr(e.format), e.loose.length);
		for (let { id: t } of e.loose) this.#t.add(Buffer.from(t, "hex"), 0);
		this.count = i + e.loose.length;
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
	let e = s.make();
	return e !== void 0 && worksOnSample(e) ? e : o;
}
const o = { inflate(e, n, r, i, a, o) {
	let s = inflateWhole(e.subarray(n, r), o);
	t.fr(s.length === o, "its inflated size differs from the declared one");
	i.set(s, a);
} };
function inflateWhole(e, n) {
	try {
		return t.Ut(e, { maxOutputLength: Math.max(1, n) });
	} catch (e) {
		throw new t.ur("damaged", `it does not inflate: ${e instanceof Error ? e.message : "unknown failure"}`);
	}
}
var s = class ReusedInflater {
	#e;
	#t;
	#n = "";
	static make() {
		let e = t.Bt();
		let n = Reflect.get(e, "_handle");
		let r = Reflect.get(e, "_writeState");
		return isNativeStream(n) && r instanceof Uint32Array ? new ReusedInflater(n, r) : void 0;
	}
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
		e.onerror = (e) => {
			this.#n = e;
		};
	}
	inflate(e, n, r, i, a, o) {
		let s = Math.min(320, i.length - a - o);
		this.#n = "";
		this.#e.reset();
		this.#e.writeSync(t.Rt.Z_FINISH, e, n, r - n, i, a, o + s);
		if (this.#n !== "") throw new t.ur("damaged", `it does not inflate: ${this.#n}`);
		t.fr(this.#t[0] === s, "its inflated size differs from the declared one");
		t.fr(this.#t[1] === 0, "its stream ends before its entry does");
	}
};
function isNativeStream(e) {
	return typeof e == "object" && !!e && [
		"reset",
		"close",
		"writeSync"
	].every((t) => typeof Reflect.get(e, t) == "function");
}
const c = Uint8Array.of(120, 156, 75, 76, 2, 0, 1, 38, 0, 196);
function worksOnSample(e) {
	let t = new Uint8Array(4);
	try {
		for (let n = 0; n < 2; n += 1) {
			e.inflate(c, 0, c.length, t, 1, 2);
			if (t[1] !== 97 || t[2] !== 98 || t[0] !== 0) return !1;
			if (!refuses(e, c.length - 1) || !refuses(e, c.length, 1)) return !1;
			t.fill(0);
		}
		return !0;
	} catch {
		return !1;
	}
}
function refuses(e, t, n = 2) {
	try {
		e.inflate(c, 0, t, new Uint8Array(4), 0, n);
		return !1;
	} catch {
		return !0;
	}
}
var Arena = class {
	#e;
	#t;
	#n = [];
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	get bytes() {
		return this.#e.bytes;
	}
	allocate(e) {
		let { start: t } = this.#e;
		let n = 0;
		for (; n < this.#n.length; n += 1) {
			let r = this.#n[n];
			if (r === void 0 || r.start - t >= e + 320) break;
			t = r.end + 320;
		}
		t + e + 320 > this.bytes.length && this.#r(t + e + 320);
		let r = {
			start: t,
			end: t + e
		};
		this.#n.push(r);
		for (let e = this.#n.length - 1; e > n; --e) this.#n[e] = this.#n[e - 1] ?? r;
		this.#n[n] = r;
		return r;
	}
	free(e) {
		let t = this.#n.indexOf(e);
		if (t < 0) return;
		for (let n = t + 1; n < this.#n.length; n += 1) this.#n[n - 1] = this.#n[n] ?? e;
		this.#n.pop();
	}
	clear() {
		this.#n.length = 0;
	}
	#r(e) {
		let n = this.#e.start + this.#t;
		if (e > n) throw new t.ur("large", `its delta family needs more than ${this.#t >> 20} MiB at once`);
		this.#e.grow(Math.min(n, Math.max(e, 2 * this.bytes.length)));
	}
};
// src/git/delta/assembly/layout.ts
const l = 16384;
// src/git/pack/delta-memory.ts
function makeDeltaMemory(e) {
	try {
		return new CompiledMemory(e);
	} catch {
		return new PlainMemory(e);
	}
}
var PlainMemory = class {
	bytes;
	start = 0;
	constructor(e) {
		this.bytes = new Uint8Array(e);
	}
	grow(e) {
		let t = new Uint8Array(e);
		t.set(this.bytes);
		this.bytes = t;
	}
	apply(e, n, r, i, a) {
		t.It(this.bytes, e, n, r, i, a);
	}
};
let u;
var CompiledMemory = class {
	bytes;
	start = 200704;
	#e;
	#t;
	constructor(e) {
		u ??= new WebAssembly.Module(Buffer.from("AGFzbQEAAAABCwFgBn9/f39/fwF/AwIBAAUDAQAEBxICBWFwcGx5AAAGbWVtb3J5AgAKwQQBvgQBCH8gBCEGQX8hCwNAIAAgAUkEQCAAQQFqIQcgAC0AACINQYABcQR/QQAhCUEAIQggDUEBcQR/IActAAAhCSAHQQFqBSAHCyEAIA1BAnEEQCAJIAAtAABBCHRyIQkgAEEBaiEACyANQQRxBEAgCSAALQAAQRB0ciEJIABBAWohAAsgDUEIcQRAIAkgAC0AAEEYdHIhCSAAQQFqIQALIA1BEHEEQCAALQAAIQggAEEBaiEACyANQSBxBEAgCCAALQAAQQh0ciEIIABBAWohAAsgDUHAAHEEQCAIIAAtAABBEHRyIQggAEEBaiEACyADIAlJIAAgAUtyIAhBgIAEIAgbIg0gAyAJa0tyIA0gBSAGa0tyBEBBfw8LIA1BwABLBEAgBiACIAlqIA38CgAABSACIAlqIQdBACEIA0AgCCANSQRAIAYgCGogByAIav0ABAD9CwQAIAhBEGohCAwBCwsLIAkgDEYgCyAGIARrIgdGcQRAIApBAnRB/J8IaiIIIAgoAgAgDWo2AgAFIApBgIABRgRAQX8PCyAKQQJ0IghBgCBqIAc2AgAgCEGAoARqIAk2AgAgCEGAoAhqIA02AgAgCkEBaiEKCyAHIA1qIQsgCSANaiEMIAYgDWoFIA1FIA0gASAHa0tyIA0gBSAGa0tyBEBBfw8LQQAhCANAIAggDUkEQCAGIAhqIAcgCGr9AAQA/QsEACAIQRBqIQgMAQsLIAcgDWohACAGIA1qCyEGDAELC0F/IAogBSAGRxsL", "base64"));
		this.#e = new WebAssembly.Instance(u).exports;
		this.bytes = new Uint8Array(this.#e.memory.buffer);
		this.#t = tablesIn(this.bytes.buffer);
		e > this.bytes.length && this.grow(e);
	}
	grow(e) {
		this.#e.memory.grow(Math.ceil((e - this.bytes.length) / 65536));
		this.bytes = new Uint8Array(this.#e.memory.buffer);
		this.#t = tablesIn(this.bytes.buffer);
	}
	apply(e, n, r, i, a) {
		let o = this.#e.apply(e, n, r.start, r.end - r.start, i.start, i.end);
		o < 0 ? t.It(this.bytes, e, n, r, i, a) : a.show(this.#t, o);
	}
};
function tablesIn(e) {
	return {
		targets: new Uint32Array(e, 4096, l),
		sources: new Uint32Array(e, 69632, l),
		lengths: new Uint32Array(e, 135168, l)
	};
}
// src/git/pack/small-integer.ts
function smallInteger(e) {
	return e | 0;
}
// src/git/pack/materialiser.ts
var Materialiser = class {
	#e = makeDeltaMemory(65536);
	arena = new Arena(this.#e, t.Mt);
	runs = new t.Ft();
	#t = {
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
	derive(e, n) {
		let r = this.allocate(e.head.size);
		try {
			e.inflate(this.arena.bytes, r.start);
			t.Lt(this.arena.bytes, r.start, r.end, this.#t);
			t.fr(this.#t.baseSize === n.end - n.start, "its delta was made for a base of another size");
			return this.#n(n, r);
		} finally {
			this.arena.free(r);
		}
	}
	allocate(e) {
		if (e > 33554432) throw new t.ur("large", `it has ${e} bytes`);
		return this.arena.allocate(smallInteger(e));
	}
	view(e) {
		return this.arena.bytes.subarray(e.start, e.end);
	}
	#n(e, t) {
		let n = this.allocate(this.#t.resultSize);
		try {
			this.#e.apply(this.#t.instructions, t.end, e, n, this.runs);
			return n;
		} catch (e) {
			this.arena.free(n);
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
		this.start = smallInteger(a * this.#n + (e - i));
		this.end = smallInteger(this.start + (n - e));
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
		this.end = smallInteger(t - e);
	}
	#c(e, n, r, a) {
		for (let o = 0; o < a - r;) {
			let s = (0, i.readSync)(this.#e, e, n + o, Math.min(a - r - o, 1 << 30), r + o);
			t.fr(s > 0, "the pack became shorter while it was read");
			o += s;
		}
	}
};
// src/git/pack/offset-order.ts
const [d, f] = e.b() === "LE" ? [0, 1] : [1, 0];
function sortByOffset(e, t, n) {
	let r = e.length;
	let i = 32 - Math.clz32(r);
	let a = 2 ** (32 - i);
	let o = sortedKeys(e, i, a);
	let s = (1 << i) - 1;
	for (let e = 0; e < r; e += 1) {
		let r = o[2 * e + d];
		t[e] = o[2 * e + f] * a + (r >>> i);
		n[e] = r & s;
	}
}
function sortedKeys(e, n, r) {
	let i = new BigUint64Array(e.length);
	let a = new Uint32Array(i.buffer);
	for (let i = 0; i < e.length; i += 1) {
		let o = e[i];
		let s = o < 2147483648 ? o >>> 32 - n : Math.floor(o / r);
		if (s > 4294967295 || n > 31) throw new t.ur("large", "it holds more than can be put in order here");
		a[2 * i + d] = o << n | i;
		a[2 * i + f] = s;
	}
	i.sort();
	return a;
}
function surveyPack(e, n) {
	try {
		return surveyFile(e, n);
	} catch (r) {
		let { kind: i, message: a } = t.dr(r);
		return {
			tables: refusedTables(e, n, {
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
function surveyFile(e, n) {
	let r = t.tr(e);
	try {
		let t = (0, i.fstatSync)(r).size;
		let a = new FileWindow(r, t, p, 1);
		let o = checkEnds(a, t, n);
		let { offsets: s, indexes: c } = inPackOrder(n, t);
		let l = {
			path: e,
			format: n.format,
			fileBytes: t,
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
		(0, i.closeSync)(r);
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
function checkEnds(e, n, r) {
	let i = t.nr(r.format);
	let a = [];
	t.fr(n >= 12 + i, "it is too short for a pack");
	let o = bytesOf(e, 0, 12);
	t.fr(o.toString("latin1", 0, 4) === "PACK", "it has no pack header");
	let s = o.readUInt32BE(4);
	if (s !== 2 && s !== 3) throw new t.ur("unknown", `its version ${s} is unknown`);
	let c = o.readUInt32BE(8);
	c !== r.count && a.push(`it counts ${c} objects, its index ${r.count}`);
	bytesOf(e, n - i, n).toString("hex") !== r.packChecksum() && a.push("its end is not what its index says: it was cut, or is another pack");
	return a;
}
function bytesOf(e, t, n) {
	e.read(t, n);
	return Buffer.from(e.bytes.slice(e.start, e.end));
}
function inPackOrder(e, n) {
	let { count: r } = e;
	let i = new Float64Array(shared((r + 1) * 8));
	let a = new Uint32Array(shared(r * 4));
	sortByOffset(e.offsets(), i, a);
	t.fr(ascends(i, r), "its index names one offset twice");
	t.fr(r === 0 || i[0] === 12, "its index does not name its first entry");
	i[r] = Math.max(n - t.nr(e.format), (r === 0 ? 11 : i[r - 1] ?? 11) + 1);
	return {
		offsets: i,
		indexes: a
	};
}
function ascends(e, t) {
	for (let n = 1; n < t; n += 1) if (e[n - 1] >= e[n]) return !1;
	return !0;
}
const p = 4096;
function findBases(e, n, r) {
	let { offsets: i, fileBytes: a } = n;
	let o = t.Gt();
	let [s, c] = [0, 0];
	for (let l = 0; l < r.count; l += 1) {
		let u = i[l];
		let d = i[l + 1];
		try {
			if (u + 64 > c) {
				let t = Math.min(u + 262144, a);
				c = 0;
				e.read(u, t);
				[s, c] = [u, t];
			}
			let i = e.start + (u - s);
			t.qt(e.bytes, i, i + (d < c ? d : c) - u, t.nr(n.format), o);
			n.bases[l] = baseOf(e, n, r, l, o);
			n.types[l] = o.type;
		} catch (e) {
			t.dr(e);
			n.bases[l] = -3;
		}
	}
}
function baseOf(e, { offsets: t }, n, r, i) {
	if (i.type === 6) return i.distance > 0 ? orBroken(positionBefore(t, r, t[r] - i.distance)) : -3;
	if (i.type !== 7) return -1;
	let a = n.find(e.bytes, i.baseId);
	return a < 0 ? -2 : orBroken(positionOf(t, n.offset(a)));
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
	#r;
	#i = [];
	constructor(e, t, n, r) {
		this.#e = e;
		this.#t = t;
		this.#r = n;
		this.#n = r;
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
	#a(e, n) {
		let { bases: r, types: i } = this.#e.tables;
		let a = r[e] === -1 ? t.Wt(i[e] ?? 0) : void 0;
		return a !== void 0 && !n.has(a);
	}
	#o(e, n) {
		try {
			let t = n === void 0 ? this.#s(e) : this.#l(e, n);
			t.next < t.end ? this.#i.push(t) : this.#r.arena.free(t.region);
		} catch (n) {
			this.#f(e, t.dr(n));
		}
	}
	#s(e) {
		let n = this.#e.tables.bases[e];
		t.fr(n !== -3, "its delta base is no entry of the pack");
		this.#e.read(e);
		if (n === -2) return this.#c(e);
		let r = t.Kt(this.#e.head.type);
		let i = this.#r.whole(this.#e);
		return this.#d(e, r, i, this.#n.whole(e, r, this.#r.view(i), this.#u(e)));
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
	#f(e, n) {
		this.#n.failed(e, n);
		let r = new t.ur(n.kind, `its delta base ${this.#e.id(e)} can't be read: ${n.message}`);
		let { firsts: i, children: a } = this.#t;
		let o = [e];
		for (let t = o.pop(); t !== void 0; t = o.pop()) {
			t !== e && this.#n.failed(t, r);
			for (let e = i[t] ?? 0; e < (i[t + 1] ?? 0); e += 1) o.push(a[e] ?? 0);
		}
	}
};
// src/git/pack/store-walk.ts
var StoreWalk = class {
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
	walk(e, t, n) {
		if (e.kind === "objects") return this.#s(e.ids);
		if (e.kind === "loose") return this.#c(e.from, e.to);
		if (e.kind === "cyclic") return this.#l(e.pack);
		let { roots: r } = this.#u(e.pack).forest;
		let i = this.#i[e.pack] ??= this.#a(this.#u(e.pack), e.pack);
		for (let a = e.from; a < e.to; a += 1) {
			let o = r[a] ?? 0;
			(n === void 0 || n(e.pack, o)) && i.walk(o, t);
		}
	}
	#a(e, t) {
		let n = this.#d(t);
		let r = new PackedName(n, e.spare, this.#t.packed(t, 0));
		let i = this.#n;
		return new FamilyWalk(n, e.forest, this.#r, {
			whole: (e, t, n, a) => i.whole(r.at(e), t, n, a),
			derived: (e, t, n, a, o, s, c) => i.derived(r.at(e), t, n, a, o, s, c),
			foreign: (e, t) => i.foreign(e, t),
			release: (e) => i.release?.(e),
			elsewhere: (e) => this.#e.read(Buffer.from(e).toString("hex")),
			failed: (e, t) => this.#o(r.at(e), t)
		});
	}
	#o(e, n) {
		if (e.spare) return;
		let r = e.id();
		let i = e.slot();
		if (n.kind === "large" || !this.#e.hasCopies) return this.#n.failed(r, n);
		try {
			let { type: e, content: t } = this.#e.read(r);
			this.#n.whole({
				id: () => r,
				spare: !1,
				slot: () => i
			}, e, t, !1);
		} catch (e) {
			this.#n.failed(r, t.dr(e));
		}
	}
	#s(e) {
		for (let n of e) try {
			let { type: e, content: t } = this.#e.read(n);
			this.#n.whole({
				id: () => n,
				spare: !1,
				slot: () => this.#t.find(Buffer.from(n, "hex"))
			}, e, t, !1);
		} catch (e) {
			this.#n.failed(n, t.dr(e));
		}
	}
	#c(e, n) {
		let { loose: r, format: i } = this.#e.survey;
		for (let [a, o] of r.slice(e, n).entries()) {
			let n = {
				id: () => o.id,
				spare: !1,
				slot: () => this.#t.looseStart + e + a
			};
			try {
				let { type: e, content: r } = t.At(o, i);
				this.#n.whole(n, e, r, !1);
			} catch (e) {
				this.#o(n, t.dr(e));
			}
		}
	}
	#l(e) {
		let { forest: n, spare: r } = this.#u(e);
		let i = new PackedName(this.#d(e), r, this.#t.packed(e, 0));
		for (let e of n.cyclic) this.#o(i.at(e), new t.ur("damaged", "its delta bases form a cycle"));
	}
	#u(e) {
		let t = this.#e.survey.packs[e];
		if (t === void 0) throw RangeError(`the store has no pack ${e}`);
		return t;
	}
	#d(e) {
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
var Pack = class {
	tables;
	index;
	head = t.Gt();
	#e;
	#t;
	#n;
	#r;
	#i;
	constructor(e, r) {
		this.tables = e;
		this.index = new n.r(e.indexBytes, e.format);
		this.#i = t.nr(e.format);
		let i = e.refused ?? fileOf(e.path);
		this.#e = typeof i == "number" ? i : void 0;
		this.#t = typeof i == "number" ? void 0 : i;
		this.#n = new FileWindow(this.#e ?? -1, e.fileBytes, 16384, 2048);
		this.#r = r;
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
	read(e) {
		let { offsets: n, indexes: r, fileBytes: i, path: a } = this.tables;
		if (this.#t !== void 0) throw new t.ur(this.#t.kind, `its pack ${a} can't be read: ${this.#t.message}`);
		let o = n[e] ?? 0;
		let s = n[e + 1] ?? 0;
		if (s - o > 67108864) throw new t.ur("large", `its entry has ${s - o} bytes`);
		t.fr(s <= i, "it lies behind the end of its pack");
		this.#n.read(o, s);
		let c = this.#n;
		if (this.index.hasChecksums) {
			let n = t.zt(c.bytes.subarray(c.start, c.end));
			t.fr(n === this.index.crc(r[e] ?? 0), "its stored bytes have another checksum than the index says");
		}
		t.qt(c.bytes, c.start, c.end, this.#i, this.head);
	}
	inflate(e, t) {
		this.#r.inflate(this.#n.bytes, this.head.data, this.#n.end, e, t, this.head.size);
	}
	baseId() {
		return this.#n.bytes.slice(this.head.baseId, this.head.baseId + this.#i);
	}
	close() {
		this.#e !== void 0 && (0, i.closeSync)(this.#e);
	}
};
function fileOf(e) {
	try {
		return t.tr(e);
	} catch (e) {
		return t.jt(e);
	}
}
// src/git/pack/reader.ts
var m = class StoreReader {
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
	static opened(e) {
		try {
			return new StoreReader(e);
		} catch (e) {
			t.dr(e);
			return;
		}
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
	#n(e, n) {
		let r;
		for (let i of this.#r(e, n)) try {
			return i();
		} catch (e) {
			r = worst(r, t.dr(e));
		}
		let i = [...n].some((t) => t.endsWith(e));
		throw r ?? new t.ur("damaged", i ? `object ${e} can't be read without itself` : `object ${e} is missing`);
	}
	*#r(e, n) {
		let r = Buffer.from(e, "hex");
		for (let [t, i] of this.packs.entries()) {
			let a = i.index.find(r);
			let o = `${t} ${e}`;
			a >= 0 && !n.has(o) && (yield () => this.#i(i, i.position(a), new Set(n).add(o)));
		}
		for (let n of this.#t.get(e) ?? []) yield () => t.At(n, this.survey.format);
	}
	#i(e, n, r) {
		let i;
		let a = chainOf(e, n);
		for (let o = a.pop(); o !== void 0; o = a.pop()) try {
			i = this.#o(e, o, i, r);
		} catch (a) {
			if (o === n) throw a;
			i = this.#a(t.dr(a), e.id(o), new Set(r).add(`${this.packs.indexOf(e)} ${e.id(o)}`));
		}
		t.fr(i !== void 0, "its chain of deltas is empty");
		return i;
	}
	#a(e, n, r) {
		try {
			return this.#n(n, r);
		} catch (n) {
			throw worst(e, t.dr(n));
		}
	}
	#o(e, n, r, i) {
		let a = e.tables.bases[n];
		t.fr(a !== -3, "its delta base is no entry of the pack");
		e.read(n);
		if (r !== void 0) return this.#c(e, r);
		if (a !== -2) return this.#s(e);
		let o = this.#n(Buffer.from(e.baseId()).toString("hex"), i);
		e.read(n);
		return this.#c(e, o);
	}
	#s(e) {
		let n = t.Kt(e.head.type);
		this.#e.arena.clear();
		return {
			type: n,
			content: this.#e.view(this.#e.whole(e)).slice()
		};
	}
	#c(e, { type: t, content: n }) {
		this.#e.arena.clear();
		let r = this.#e.allocate(n.length);
		this.#e.arena.bytes.set(n, r.start);
		return {
			type: t,
			content: this.#e.view(this.#e.derive(e, r)).slice()
		};
	}
};
function chainOf(e, n) {
	let r = [];
	for (let i = n; i >= 0; i = e.tables.bases[i] ?? -3) {
		r.push(i);
		t.fr(r.length <= e.count, "its delta bases form a cycle");
	}
	return r;
}
function worst(e, t) {
	return e === void 0 || e.kind === "damaged" ? t : e;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return 536870912;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return 1073741824;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return addPieces;
	}
});
Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return treePieces;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return ObjectSlots;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return TreeParser;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return StoreWalk;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return 2147483648;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return surveyPack;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return 536870911;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return m;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return 8388608;
	}
});
