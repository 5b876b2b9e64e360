import { C as newHash, S as hashBytes, _ as objectType, at as readPerson, b as asDamage, c as Runs, cn as oid, f as readLoose, g as newEntryHead, l as applyDelta, nt as TreeCursor, p as ARENA_LIMIT, tt as MalformedTree, u as readDeltaHead, v as readEntry, x as intact, y as Damage } from "./scan.mjs";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { constants as constants$1, crc32, createInflate, inflateSync } from "node:zlib";
// src/git/lfs-pointer.ts
const LARGEST_POINTER = 1024;
const START = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function lfsContentId(blob) {
	if (blob.length > LARGEST_POINTER || blob.length < START.length || blob[0] !== START[0]) return void 0;
	if (!START.equals(blob.subarray(0, START.length))) return void 0;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(blob).toString("latin1"))?.[1];
}
// src/git/store-statistics.ts
var StoreStatistics = class {
	refs = 0;
	#bytes = 0;
	#types = {
		commit: 0,
		tree: 0,
		blob: 0,
		tag: 0
	};
	#authors = new Set();
	#first = Number.POSITIVE_INFINITY;
	#last = Number.NEGATIVE_INFINITY;
	count({ type, size }) {
		this.#types[type] += 1;
		this.#bytes += size;
	}
	commit(content) {
		const author = readPerson(content, "author");
		if (author === null) return;
		this.#authors.add(author.name);
		if (author.seconds === 0) return;
		this.#first = Math.min(this.#first, author.seconds);
		this.#last = Math.max(this.#last, author.seconds);
	}
	absorb({ bytes, types, authors, first, last }) {
		this.#bytes += bytes;
		for (const type of TYPES$1) this.#types[type] += types[type];
		for (const author of authors) this.#authors.add(author);
		this.#first = Math.min(this.#first, first);
		this.#last = Math.max(this.#last, last);
	}
	data() {
		return {
			bytes: this.#bytes,
			types: { ...this.#types },
			authors: [...this.#authors],
			first: this.#first,
			last: this.#last
		};
	}
	report() {
		const { commit, tree, blob, tag } = this.#types;
		return {
			commits: commit,
			trees: tree,
			blobs: blob,
			tags: tag,
			objects: commit + tree + blob + tag,
			bytes: this.#bytes,
			refs: this.refs,
			authors: this.#authors.size,
			...Number.isFinite(this.#first) ? {
				firstYear: year(this.#first),
				lastYear: year(this.#last)
			} : {}
		};
	}
};
const TYPES$1 = [
	"commit",
	"tree",
	"blob",
	"tag"
];
function year(seconds) {
	return new Date(seconds * 1e3).getUTCFullYear();
}
// src/git/tree-pieces.ts
const LARGEST_IN_PIECES = 8 << 20;
function treePieces(bytes, idBytes, isStored) {
	const pieces = [];
	const cursor = new TreeCursor(bytes, idBytes);
	try {
		while (cursor.next()) addPieces(pieces, bytes, cursor, isStored);
		return pieces;
	} catch (error) {
		if (error instanceof MalformedTree) return void 0;
		throw error;
	}
}
function addPieces(pieces, bytes, { nameStart, nameEnd, idStart, end }, isStored) {
	pieces.push({
		start: nameStart,
		end: nameEnd
	});
	if (!isStored(bytes, idStart)) pieces.push({
		start: idStart,
		end
	});
}
// src/git/numbers.ts
var Numbers = class {
	length = 0;
	#values;
	constructor(expected = 1024) {
		this.#values = new Uint32Array(expected);
	}
	push(value) {
		if (this.length === this.#values.length) this.#grow();
		this.#values[this.length] = value;
		this.length += 1;
	}
	at(index) {
		return this.#values[index];
	}
	set(index, value) {
		this.#values[index] = value;
	}
	truncate(length) {
		this.length = length;
	}
	toArray() {
		return this.#values.slice(0, this.length);
	}
	#grow() {
		const larger = new Uint32Array(Math.ceil(this.#values.length * 1.5) + 16);
		larger.set(this.#values);
		this.#values = larger;
	}
};
var Bits = class {
	#words;
	constructor(size) {
		this.#words = new Uint32Array((size >>> 5) + 1);
	}
	has(number) {
		return (this.#words[number >>> 5] >>> (number & 31) & 1) === 1;
	}
	add(number) {
		this.#words[number >>> 5] = this.#words[number >>> 5] | 1 << (number & 31);
	}
};
// src/git/commit-list.ts
var CommitList = class {
	object = new Numbers();
	tree = new Numbers();
	#parents = new Numbers();
	#parentEnd = new Numbers();
	#date = [];
	get length() {
		return this.object.length;
	}
	push(object, tree, parents, date) {
		this.object.push(object);
		this.tree.push(tree);
		for (const parent of parents) this.#parents.push(parent);
		this.#parentEnd.push(this.#parents.length);
		this.#date.push(date);
	}
	date(position) {
		return this.#date[position];
	}
	parents(position) {
		const parents = [];
		const end = this.#parentEnd.at(position);
		for (let i = position === 0 ? 0 : this.#parentEnd.at(position - 1); i < end; i += 1) parents.push(this.#parents.at(i));
		return parents;
	}
	absorb({ object, tree, parents, parentEnd, date }, isNew, renumbered) {
		object.forEach((commit, i) => {
			if (!isNew.has(commit)) return;
			const own = parents.subarray(i === 0 ? 0 : parentEnd[i - 1], parentEnd[i]);
			this.push(renumbered(commit), renumbered(tree[i]), Array.from(own, renumbered), date[i]);
		});
	}
	data() {
		return {
			object: this.object.toArray(),
			tree: this.tree.toArray(),
			parents: this.#parents.toArray(),
			parentEnd: this.#parentEnd.toArray(),
			date: Float64Array.from(this.#date)
		};
	}
};
// src/git/object-table.ts
const TYPES = [
	"commit",
	"tree",
	"blob",
	"tag"
];
const TYPE_MASK = 7;
var ObjectTable = class {
	idBytes;
	size = 0;
	#ids;
	#flags;
	#slots;
	#scratch;
	constructor(idBytes, expected = 1024) {
		this.idBytes = idBytes;
		this.#ids = new Uint8Array(expected * idBytes);
		this.#flags = new Uint8Array(expected);
		this.#slots = new Uint32Array(slotsFor(expected));
		this.#scratch = Buffer.alloc(idBytes);
	}
	add(bytes, at) {
		const slot = this.#slotOf(bytes, at);
		const known = this.#slots[slot];
		return known === 0 ? this.#insert(slot, bytes, at) : known - 1;
	}
	find(bytes, at) {
		return this.#slots[this.#slotOf(bytes, at)] - 1;
	}
	addOid(id) {
		return this.add(this.#raw(id), 0);
	}
	findOid(id) {
		if (id.length !== 2 * this.idBytes) return -1;
		return this.find(this.#raw(id), 0);
	}
	oid(number) {
		const start = number * this.idBytes;
		return oid(Buffer.from(this.#ids.buffer, this.#ids.byteOffset + start, this.idBytes).toString("hex"));
	}
	eachId(visit) {
		for (let number = 0; number < this.size; number += 1) visit(this.#ids, number * this.idBytes);
	}
	compare(a, b) {
		const size = this.idBytes;
		return Buffer.compare(this.#ids.subarray(a * size, (a + 1) * size), this.#ids.subarray(b * size, (b + 1) * size));
	}
	mark(number, flags) {
		this.#flags[number] = this.#flags[number] | flags;
	}
	flags(number) {
		return this.#flags[number];
	}
	merge(number, flags) {
		const known = this.#flags[number];
		this.#flags[number] = known | ((known & TYPE_MASK) === 0 ? flags : flags & -8);
	}
	data() {
		return {
			ids: this.#ids.slice(0, this.size * this.idBytes),
			flags: this.#flags.slice(0, this.size)
		};
	}
	setType(number, type) {
		this.#flags[number] = this.#flags[number] & -8 | TYPES.indexOf(type) + 1;
	}
	type(number) {
		return TYPES[(this.#flags[number] & TYPE_MASK) - 1];
	}
	#raw(id) {
		if (id.length !== 2 * this.idBytes) throw new RangeError(`Object id of another format: ${id}`);
		this.#scratch.write(id, "hex");
		return this.#scratch;
	}
	#slotOf(bytes, at) {
		const mask = this.#slots.length - 1;
		let slot = prefix(bytes, at) & mask;
		for (;;) {
			const entry = this.#slots[slot];
			if (entry === 0 || this.#equals(entry - 1, bytes, at)) return slot;
			slot = slot + 1 & mask;
		}
	}
	#equals(number, bytes, at) {
		const ids = this.#ids;
		const start = number * this.idBytes;
		for (let i = 0; i < this.idBytes; i += 1) if (ids[start + i] !== bytes[at + i]) return false;
		return true;
	}
	#insert(slot, bytes, at) {
		const number = this.size;
		if (number === this.#flags.length) this.#grow();
		this.#ids.set(bytes.subarray(at, at + this.idBytes), number * this.idBytes);
		this.#slots[slot] = number + 1;
		this.size += 1;
		if (this.size * 2 > this.#slots.length) this.#rehash();
		return number;
	}
	#grow() {
		const length = Math.ceil(this.#flags.length * 1.5) + 16;
		this.#ids = enlarged(this.#ids, length * this.idBytes);
		this.#flags = enlarged(this.#flags, length);
	}
	#rehash() {
		this.#slots = new Uint32Array(this.#slots.length * 2);
		const mask = this.#slots.length - 1;
		for (let number = 0; number < this.size; number += 1) {
			let slot = prefix(this.#ids, number * this.idBytes) & mask;
			while (this.#slots[slot] !== 0) slot = slot + 1 & mask;
			this.#slots[slot] = number + 1;
		}
	}
};
function slotsFor(expected) {
	return 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2 + 2)));
}
function prefix(bytes, at) {
	return bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
}
function enlarged(bytes, length) {
	const larger = new Uint8Array(length);
	larger.set(bytes);
	return larger;
}
// src/git/pack/tree-entries.ts
const NOTED = 2147483648;
var TreeParser = class {
	entries = new Uint32Array(256);
	length = 0;
	#cursor;
	#name;
	#hasNoted = false;
	constructor(idBytes, name) {
		this.#cursor = new TreeCursor(new Uint8Array(), idBytes);
		this.#name = name;
	}
	whole(bytes) {
		this.length = 0;
		this.#hasNoted = false;
		for (let at = 0; at < bytes.length;) at = this.#parse(bytes, at);
		return this.entries.slice(0, this.length);
	}
	derived(bytes, runs, base) {
		this.length = 0;
		this.#hasNoted = false;
		let run = 0;
		for (let at = 0; at < bytes.length;) {
			while (run < runs.count && endOf(runs, run) <= at) run += 1;
			const next = run < runs.count && (runs.targets[run] ?? 0) <= at ? this.#copied(at, runs, run, base) : at;
			at = next === at ? this.#parse(bytes, at) : next;
		}
		return this.entries.slice(0, this.length);
	}
	#copied(at, runs, run, base) {
		const by = (runs.targets[run] ?? 0) - (runs.sources[run] ?? 0);
		const limit = (runs.sources[run] ?? 0) + (runs.lengths[run] ?? 0);
		const first = entryAt(base, at - by);
		if (first < 0) return at;
		let end = first;
		while (end < base.length && (base[end] ?? 0) <= limit) end += 2;
		this.#reserve(end - first);
		for (let i = first; i < end; i += 2) {
			const named = base[i + 1] ?? 0;
			this.entries[this.length] = (base[i] ?? 0) + by;
			this.entries[this.length + 1] = named;
			if (named >= 2147483648) this.#hasNoted = true;
			this.length += 2;
		}
		return end === first ? at : (base[end - 2] ?? 0) + by;
	}
	eachNoted(bytes, visit) {
		if (!this.#hasNoted) return;
		for (let i = 0; i < this.length; i += 2) {
			if ((this.entries[i + 1] ?? 0) < 2147483648) continue;
			const cursor = this.#cursor.reset(bytes, i === 0 ? 0 : this.entries[i - 2]);
			cursor.next();
			visit(cursor);
		}
	}
	#parse(bytes, at) {
		const cursor = this.#cursor.reset(bytes, at);
		cursor.next();
		this.#reserve(2);
		this.entries[this.length] = cursor.end;
		const named = this.#name(bytes, cursor);
		this.entries[this.length + 1] = named;
		if (named >= 2147483648) this.#hasNoted = true;
		this.length += 2;
		return cursor.end;
	}
	#reserve(more) {
		if (this.length + more <= this.entries.length) return;
		const larger = new Uint32Array(2 * this.entries.length + more);
		larger.set(this.entries);
		this.entries = larger;
	}
};
function endOf(runs, run) {
	return (runs.targets[run] ?? 0) + (runs.lengths[run] ?? 0);
}
function entryAt(entries, start) {
	if (start === 0) return 0;
	let low = 0;
	let high = entries.length / 2 - 1;
	while (low <= high) {
		const middle = low + high >>> 1;
		const end = entries[2 * middle] ?? 0;
		if (end === start) return 2 * middle + 2;
		if (end < start) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
// src/git/pack/open-file.ts
function openRegular(path) {
	const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	if (fstatSync(file).isFile()) return file;
	closeSync(file);
	throw new Damage("damaged", "it is no regular file");
}
// src/git/pack/index-file.ts
const MAGIC = 4285812579;
const FANOUT = 1024;
const LARGE = 2147483648;
var PackIndex = class {
	format;
	count;
	bytes;
	#view;
	#hash;
	#fanout;
	#ids;
	#idStride;
	#crcs;
	#offsets;
	#offsetStride;
	#large;
	constructor(bytes, format) {
		this.format = format;
		this.bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#hash = hashBytes(format);
		intact(bytes.length >= FANOUT + 2 * this.#hash, "the index is too short");
		const versioned = this.#view.getUint32(0) === MAGIC;
		if (versioned) intact(this.#view.getUint32(4) === 2, `the index has version ${this.#view.getUint32(4)}, which is unknown`);
		this.#fanout = versioned ? 8 : 0;
		this.count = this.#view.getUint32(this.#fanout + FANOUT - 4);
		const tables = this.#fanout + FANOUT;
		this.#idStride = versioned ? this.#hash : this.#hash + 4;
		this.#ids = versioned ? tables : tables + 4;
		this.#crcs = versioned ? tables + this.count * this.#hash : -1;
		this.#offsets = versioned ? this.#crcs + this.count * 4 : tables;
		this.#offsetStride = versioned ? 4 : this.#idStride;
		this.#large = versioned ? this.#offsets + this.count * 4 : bytes.length - 2 * this.#hash;
		intact(versioned ? this.#large + 2 * this.#hash <= bytes.length : tables + this.count * this.#idStride === this.#large, "the length of the index does not fit its number of objects");
		this.#checkFanout();
	}
	id(index) {
		return this.#hex(this.#ids + index * this.#idStride);
	}
	packChecksum() {
		return this.#hex(this.bytes.length - 2 * this.#hash);
	}
	offset(index) {
		const offset = this.#view.getUint32(this.#offsets + index * this.#offsetStride);
		if (offset < LARGE || this.#crcs < 0) return offset;
		const at = this.#large + (offset - LARGE) * 8;
		intact(at + 8 <= this.bytes.length - 2 * this.#hash, "the index names a 64-bit offset that it does not hold");
		return this.#view.getUint32(at) * 2 ** 32 + this.#view.getUint32(at + 4);
	}
	get hasChecksums() {
		return this.#crcs >= 0;
	}
	crc(index) {
		return this.#view.getUint32(this.#crcs + index * 4);
	}
	find(id, at = 0) {
		const first = id[at] ?? 0;
		let low = first === 0 ? 0 : this.#view.getUint32(this.#fanout + (first - 1) * 4);
		let high = this.#view.getUint32(this.#fanout + first * 4);
		while (low < high) {
			const middle = low + high >>> 1;
			const order = this.#compare(middle, id, at);
			if (order === 0) return middle;
			if (order < 0) low = middle + 1;
			else high = middle;
		}
		return -1;
	}
	eachId(visit) {
		for (let index = 0; index < this.count; index += 1) visit(this.bytes, this.#ids + index * this.#idStride);
	}
	idWord(index) {
		return this.#view.getUint32(this.#ids + index * this.#idStride + 4);
	}
	sameId(index, other, otherIndex) {
		return this.#compare(index, other.bytes, other.#ids + otherIndex * other.#idStride) === 0;
	}
	checksumHolds() {
		const end = this.bytes.length - this.#hash;
		return newHash(this.format).update(this.bytes.subarray(0, end)).digest("hex") === this.#hex(end);
	}
	#checkFanout() {
		for (let i = 1, last = this.#view.getUint32(this.#fanout); i < 256; i += 1) {
			const next = this.#view.getUint32(this.#fanout + i * 4);
			intact(last <= next, "the fan-out table of the index does not ascend");
			last = next;
		}
	}
	#compare(index, id, at) {
		const start = this.#ids + index * this.#idStride;
		for (let i = 0; i < this.#hash; i += 1) {
			const difference = (this.bytes[start + i] ?? 0) - (id[at + i] ?? 0);
			if (difference !== 0) return difference;
		}
		return 0;
	}
	#hex(start) {
		return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, this.#hash).toString("hex");
	}
};
function readIndex(path, format) {
	const file = openRegular(path);
	try {
		const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
		for (let at = 0; at < bytes.length;) {
			const read = readSync(file, bytes, at, Math.min(bytes.length - at, 1 << 30), at);
			intact(read > 0, "the index became shorter while it was read");
			at += read;
		}
		return new PackIndex(bytes, format);
	} finally {
		closeSync(file);
	}
}
// src/git/pack/object-slots.ts
var ObjectSlots = class {
	count;
	looseStart;
	#packs;
	#loose;
	constructor(survey) {
		let start = 0;
		this.#packs = survey.packs.map(({ tables }) => {
			const index = new PackIndex(tables.indexBytes, tables.format);
			const pack = {
				index,
				start
			};
			start += index.count;
			return pack;
		});
		this.looseStart = start;
		this.#loose = new ObjectTable(hashBytes(survey.format), survey.loose.length);
		for (const { id } of survey.loose) this.#loose.add(Buffer.from(id, "hex"), 0);
		this.count = start + survey.loose.length;
	}
	find(bytes, at = 0) {
		for (const { index, start } of this.#packs) {
			const place = index.find(bytes, at);
			if (place >= 0) return start + place;
		}
		const loose = this.#loose.find(bytes, at);
		return loose < 0 ? -1 : this.looseStart + loose;
	}
	packed(pack, place) {
		return (this.#packs[pack]?.start ?? 0) + place;
	}
	id(slot) {
		const pack = this.#packs.findLast(({ start }) => start <= slot);
		return pack === void 0 || slot >= this.looseStart ? this.#loose.oid(slot - this.looseStart) : pack.index.id(slot - pack.start);
	}
	each(visit) {
		for (const { index } of this.#packs) index.eachId(visit);
		this.#loose.eachId(visit);
	}
};
// src/git/pack/inflater.ts
function makeInflater() {
	const reused = ReusedInflater.make();
	return reused !== void 0 && worksOnSample(reused) ? reused : plainInflater;
}
const plainInflater = { inflate(input, start, end, output, at, size) {
	const content = inflateWhole(input.subarray(start, end), size);
	intact(content.length === size, "its inflated size differs from the declared one");
	output.set(content, at);
} };
function inflateWhole(input, size) {
	try {
		return inflateSync(input, { maxOutputLength: Math.max(1, size) });
	} catch (error) {
		throw new Damage("damaged", `it does not inflate: ${error instanceof Error ? error.message : "unknown failure"}`);
	}
}
var ReusedInflater = class ReusedInflater {
	#stream;
	#rest;
	#failure = "";
	static make() {
		const inflate = createInflate();
		const stream = Reflect.get(inflate, "_handle");
		const rest = Reflect.get(inflate, "_writeState");
		return isNativeStream(stream) && rest instanceof Uint32Array ? new ReusedInflater(stream, rest) : void 0;
	}
	constructor(stream, rest) {
		this.#stream = stream;
		this.#rest = rest;
		stream.onerror = (message) => {
			this.#failure = message;
		};
	}
	inflate(input, start, end, output, at, size) {
		this.#failure = "";
		this.#stream.reset();
		this.#stream.writeSync(constants$1.Z_FINISH, input, start, end - start, output, at, size + 1);
		if (this.#failure !== "") throw new Damage("damaged", `it does not inflate: ${this.#failure}`);
		intact(this.#rest[0] === 1, "its inflated size differs from the declared one");
		intact(this.#rest[1] === 0, "its stream ends before its entry does");
	}
};
function isNativeStream(value) {
	return typeof value === "object" && value !== null && [
		"reset",
		"close",
		"writeSync"
	].every((name) => typeof Reflect.get(value, name) === "function");
}
const SAMPLE = Uint8Array.of(120, 156, 75, 76, 2, 0, 1, 38, 0, 196);
function worksOnSample(inflater) {
	const output = new Uint8Array(4);
	try {
		for (let round = 0; round < 2; round += 1) {
			inflater.inflate(SAMPLE, 0, SAMPLE.length, output, 1, 2);
			if (output[1] !== 97 || output[2] !== 98 || output[0] !== 0) return false;
			if (!refuses(inflater, SAMPLE.length - 1) || !refuses(inflater, SAMPLE.length, 1)) return false;
			output.fill(0);
		}
		return true;
	} catch {
		return false;
	}
}
function refuses(inflater, end, size = 2) {
	try {
		inflater.inflate(SAMPLE, 0, end, new Uint8Array(4), 0, size);
		return false;
	} catch {
		return true;
	}
}
// src/git/pack/arena.ts
const SPARE = 1;
var Arena = class {
	bytes;
	#limit;
	#held = [];
	constructor(initial, limit) {
		this.bytes = new Uint8Array(initial);
		this.#limit = limit;
	}
	allocate(size) {
		let start = 0;
		let at = 0;
		for (; at < this.#held.length; at += 1) {
			const next = this.#held[at];
			if (next === void 0 || next.start - start >= size + SPARE) break;
			start = next.end + SPARE;
		}
		if (start + size + SPARE > this.bytes.length) this.#grow(start + size + SPARE);
		const region = {
			start,
			end: start + size
		};
		this.#held.splice(at, 0, region);
		return region;
	}
	free(region) {
		const at = this.#held.indexOf(region);
		if (at >= 0) this.#held.splice(at, 1);
	}
	clear() {
		this.#held.length = 0;
	}
	#grow(needed) {
		if (needed > this.#limit) throw new Damage("large", `its delta family needs more than ${this.#limit >> 20} MiB at once`);
		const bytes = new Uint8Array(Math.min(this.#limit, Math.max(needed, 2 * this.bytes.length)));
		bytes.set(this.bytes);
		this.bytes = bytes;
	}
};
// src/git/pack/materialiser.ts
var Materialiser = class {
	arena = new Arena(65536, ARENA_LIMIT);
	runs = new Runs();
	#delta = {
		baseSize: 0,
		resultSize: 0,
		instructions: 0
	};
	whole(pack) {
		const region = this.allocate(pack.head.size);
		return this.#orFree(region, () => {
			pack.inflate(this.arena.bytes, region.start);
			return region;
		});
	}
	derive(pack, base) {
		const scratch = this.allocate(pack.head.size);
		try {
			pack.inflate(this.arena.bytes, scratch.start);
			readDeltaHead(this.arena.bytes, scratch.start, scratch.end, this.#delta);
			intact(this.#delta.baseSize === base.end - base.start, "its delta was made for a base of another size");
			return this.#apply(base, scratch);
		} finally {
			this.arena.free(scratch);
		}
	}
	allocate(size) {
		if (size > 33554432) throw new Damage("large", `it has ${size} bytes`);
		return this.arena.allocate(size);
	}
	view(region) {
		return this.arena.bytes.subarray(region.start, region.end);
	}
	#apply(base, delta) {
		const region = this.allocate(this.#delta.resultSize);
		return this.#orFree(region, () => {
			applyDelta(this.arena.bytes, this.#delta.instructions, delta.end, base, region, this.runs);
			return region;
		});
	}
	#orFree(region, make) {
		try {
			return make();
		} catch (error) {
			this.arena.free(region);
			throw error;
		}
	}
};
// src/git/pack/file-window.ts
var FileWindow = class {
	bytes;
	start = 0;
	end = 0;
	#file;
	#fileBytes;
	#blockBytes;
	#blocks;
	#held;
	#wide = new Uint8Array(0);
	constructor(file, fileBytes, blockBytes, blockCount) {
		const places = Math.min(blockCount, Math.ceil(fileBytes / blockBytes));
		this.#file = file;
		this.#fileBytes = fileBytes;
		this.#blockBytes = blockBytes;
		this.#blocks = new Uint8Array(blockBytes * places);
		this.#held = new Float64Array(places).fill(-1);
		this.bytes = this.#blocks;
	}
	read(from, to) {
		const last = Math.min(to, this.#fileBytes);
		const block = Math.floor(from / this.#blockBytes);
		const blockStart = block * this.#blockBytes;
		if (last > blockStart + this.#blockBytes) return this.#readWide(from, last);
		const place = block % this.#held.length;
		if (this.#held[place] !== block) this.#load(block, place);
		this.bytes = this.#blocks;
		this.start = place * this.#blockBytes + (from - blockStart);
		this.end = this.start + (last - from);
	}
	#load(block, place) {
		const from = block * this.#blockBytes;
		this.#held[place] = -1;
		this.#fill(this.#blocks, place * this.#blockBytes, from, Math.min(from + this.#blockBytes, this.#fileBytes));
		this.#held[place] = block;
	}
	#readWide(from, to) {
		if (this.#wide.length < to - from) this.#wide = new Uint8Array(to - from);
		this.#fill(this.#wide, 0, from, to);
		this.bytes = this.#wide;
		this.start = 0;
		this.end = to - from;
	}
	#fill(into, at, from, to) {
		for (let done = 0; done < to - from;) {
			const read = readSync(this.#file, into, at + done, Math.min(to - from - done, 1 << 30), from + done);
			intact(read > 0, "the pack became shorter while it was read");
			done += read;
		}
	}
};
function surveyPack(path, index) {
	try {
		return surveyFile(path, index);
	} catch (error) {
		const { kind, message } = asDamage(error);
		return {
			tables: refusedTables(path, index, {
				kind,
				message
			}),
			problems: [message]
		};
	}
}
function positionOf(offsets, offset) {
	let low = 0;
	let high = offsets.length - 2;
	while (low <= high) {
		const middle = low + high >>> 1;
		const found = offsets[middle] ?? 0;
		if (found === offset) return middle;
		if (found < offset) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
function surveyFile(path, index) {
	const file = openRegular(path);
	try {
		const fileBytes = fstatSync(file).size;
		const window = new FileWindow(file, fileBytes, 4 << 20, 1);
		const problems = checkEnds(window, fileBytes, index);
		const offsets = sortedOffsets(index, fileBytes);
		const tables = {
			path,
			format: index.format,
			fileBytes,
			indexBytes: index.bytes,
			offsets,
			indexes: indexesByPosition(index, offsets),
			bases: new Int32Array(shared(index.count * 4))
		};
		findBases(window, tables, index);
		return {
			tables,
			problems
		};
	} finally {
		closeSync(file);
	}
}
function refusedTables(path, index, refused) {
	const indexes = new Uint32Array(shared(index.count * 4)).map((_, place) => place);
	const bases = new Int32Array(shared(index.count * 4)).fill(-1);
	return {
		path,
		format: index.format,
		fileBytes: 0,
		indexBytes: index.bytes,
		offsets: new Float64Array(0),
		indexes,
		bases,
		refused
	};
}
function checkEnds(window, fileBytes, index) {
	const hash = hashBytes(index.format);
	const problems = [];
	intact(fileBytes >= 12 + hash, "it is too short for a pack");
	const header = bytesOf(window, 0, 12);
	intact(header.toString("latin1", 0, 4) === "PACK", "it has no pack header");
	const version = header.readUInt32BE(4);
	if (version !== 2 && version !== 3) throw new Damage("unknown", `its version ${version} is unknown`);
	const counted = header.readUInt32BE(8);
	if (counted !== index.count) problems.push(`it counts ${counted} objects, its index ${index.count}`);
	if (bytesOf(window, fileBytes - hash, fileBytes).toString("hex") !== index.packChecksum()) problems.push("its end is not what its index says: it was cut, or is another pack");
	return problems;
}
function bytesOf(window, from, to) {
	window.read(from, to);
	return Buffer.from(window.bytes.slice(window.start, window.end));
}
function sortedOffsets(index, fileBytes) {
	const offsets = new Float64Array(shared((index.count + 1) * 8));
	for (let i = 0; i < index.count; i += 1) offsets[i] = index.offset(i);
	const starts = offsets.subarray(0, index.count).sort();
	for (let i = 1; i < index.count; i += 1) intact((starts[i - 1] ?? 0) < (starts[i] ?? 0), "its index names one offset twice");
	intact(index.count === 0 || starts[0] === 12, "its index does not name its first entry");
	offsets[index.count] = Math.max(fileBytes - hashBytes(index.format), (starts[index.count - 1] ?? 11) + 1);
	return offsets;
}
function indexesByPosition(index, offsets) {
	const indexes = new Uint32Array(shared(index.count * 4));
	for (let i = 0; i < index.count; i += 1) indexes[positionOf(offsets, index.offset(i))] = i;
	return indexes;
}
function findBases(window, tables, index) {
	const head = newEntryHead();
	for (let position = 0; position < index.count; position += 1) try {
		tables.bases[position] = baseOf(window, tables, index, position, head);
	} catch (error) {
		asDamage(error);
		tables.bases[position] = -3;
	}
}
function baseOf(window, tables, index, position, head) {
	const { offsets } = tables;
	const offset = offsets[position] ?? 0;
	window.read(offset, Math.min(offset + 64, offsets[position + 1] ?? 0));
	readEntry(window.bytes, window.start, window.end, hashBytes(tables.format), head);
	if (head.type === 6) return head.distance > 0 ? orBroken(positionOf(offsets, offset - head.distance)) : -3;
	if (head.type !== 7) return -1;
	const base = index.find(window.bytes, head.baseId);
	return base < 0 ? -2 : orBroken(positionOf(offsets, index.offset(base)));
}
function orBroken(position) {
	return position < 0 ? -3 : position;
}
function shared(bytes) {
	return new SharedArrayBuffer(bytes);
}
// src/git/pack/pack.ts
const BLOCK_BYTES = 16384;
const BLOCKS = 2048;
var Pack = class {
	tables;
	index;
	head = newEntryHead();
	#file;
	#window;
	#inflater;
	#hash;
	constructor(tables, inflater) {
		this.tables = tables;
		this.index = new PackIndex(tables.indexBytes, tables.format);
		this.#hash = hashBytes(tables.format);
		this.#file = tables.refused === void 0 ? openRegular(tables.path) : void 0;
		this.#window = new FileWindow(this.#file ?? -1, tables.fileBytes, BLOCK_BYTES, BLOCKS);
		this.#inflater = inflater;
	}
	get count() {
		return this.tables.indexes.length;
	}
	id(position) {
		return this.index.id(this.tables.indexes[position] ?? 0);
	}
	position(index) {
		if (this.tables.refused !== void 0) return index;
		return positionOf(this.tables.offsets, this.index.offset(index));
	}
	read(position) {
		const { offsets, indexes, refused, fileBytes } = this.tables;
		if (refused !== void 0) throw new Damage(refused.kind, `its pack ${this.tables.path} can't be read: ${refused.message}`);
		const start = offsets[position] ?? 0;
		const end = offsets[position + 1] ?? 0;
		if (end - start > 67108864) throw new Damage("large", `its entry has ${end - start} bytes`);
		intact(end <= fileBytes, "it lies behind the end of its pack");
		this.#window.read(start, end);
		const window = this.#window;
		if (this.index.hasChecksums) {
			const checksum = crc32(window.bytes.subarray(window.start, window.end));
			intact(checksum === this.index.crc(indexes[position] ?? 0), "its stored bytes have another checksum than the index says");
		}
		readEntry(window.bytes, window.start, window.end, this.#hash, this.head);
	}
	inflate(output, at) {
		this.#inflater.inflate(this.#window.bytes, this.head.data, this.#window.end, output, at, this.head.size);
	}
	baseId() {
		return this.#window.bytes.slice(this.head.baseId, this.head.baseId + this.#hash);
	}
	close() {
		if (this.#file !== void 0) closeSync(this.#file);
	}
};
// src/git/pack/reader.ts
var StoreReader = class {
	survey;
	packs;
	#maker = new Materialiser();
	#looseById = new Map();
	constructor(survey) {
		const inflater = makeInflater();
		this.survey = survey;
		this.packs = survey.packs.map(({ tables }) => new Pack(tables, inflater));
		for (const file of [...survey.loose, ...survey.spareLoose]) this.#looseById.set(file.id, [...this.#looseById.get(file.id) ?? [], file]);
	}
	read(id) {
		return this.#read(id, new Set());
	}
	get hasCopies() {
		return this.packs.length + this.#looseById.size > 1;
	}
	close() {
		for (const pack of this.packs) pack.close();
	}
	#read(id, open) {
		let damage;
		for (const attempt of this.#places(id, open)) try {
			return attempt();
		} catch (error) {
			damage = worst(damage, asDamage(error));
		}
		const cyclic = [...open].some((place) => place.endsWith(id));
		throw damage ?? new Damage("damaged", cyclic ? `object ${id} can't be read without itself` : `object ${id} is missing`);
	}
	*#places(id, open) {
		const binary = Buffer.from(id, "hex");
		for (const [number, pack] of this.packs.entries()) {
			const place = pack.index.find(binary);
			const key = `${number} ${id}`;
			if (place >= 0 && !open.has(key)) yield () => this.#packed(pack, pack.position(place), new Set(open).add(key));
		}
		for (const file of this.#looseById.get(id) ?? []) yield () => readLoose(file, this.survey.format);
	}
	#packed(pack, position, open) {
		let object;
		const chain = chainOf(pack, position);
		for (let next = chain.pop(); next !== void 0; next = chain.pop()) try {
			object = this.#onBase(pack, next, object, open);
		} catch (error) {
			if (next === position) throw error;
			object = this.#read(pack.id(next), new Set(open).add(`${this.packs.indexOf(pack)} ${pack.id(next)}`));
		}
		intact(object !== void 0, "its chain of deltas is empty");
		return object;
	}
	#onBase(pack, position, base, open) {
		const kind = pack.tables.bases[position];
		intact(kind !== -3, "its delta base is no entry of the pack");
		pack.read(position);
		if (base !== void 0) return this.#derive(pack, base);
		if (kind !== -2) return this.#whole(pack);
		const foreign = this.#read(Buffer.from(pack.baseId()).toString("hex"), open);
		pack.read(position);
		return this.#derive(pack, foreign);
	}
	#whole(pack) {
		const type = objectType(pack.head.type);
		this.#maker.arena.clear();
		return {
			type,
			content: this.#maker.view(this.#maker.whole(pack)).slice()
		};
	}
	#derive(pack, { type, content }) {
		this.#maker.arena.clear();
		const base = this.#maker.allocate(content.length);
		this.#maker.arena.bytes.set(content, base.start);
		return {
			type,
			content: this.#maker.view(this.#maker.derive(pack, base)).slice()
		};
	}
};
function chainOf(pack, position) {
	const chain = [];
	for (let at = position; at >= 0; at = pack.tables.bases[at] ?? -3) {
		chain.push(at);
		intact(chain.length <= pack.count, "its delta bases form a cycle");
	}
	return chain;
}
function worst(one, other) {
	return one === void 0 || one.kind === "damaged" ? other : one;
}
// src/git/pack/family-walk.ts
var FamilyWalk = class {
	#pack;
	#forest;
	#visitor;
	#maker = new Materialiser();
	#stack = [];
	constructor(pack, forest, visitor) {
		this.#pack = pack;
		this.#forest = forest;
		this.#visitor = visitor;
	}
	walk(root, only) {
		this.#maker.arena.clear();
		if (only !== void 0 && this.#isOther(root, only)) return;
		this.#attempt(root, () => this.#root(root));
		for (let member = this.#stack.at(-1); member !== void 0; member = this.#stack.at(-1)) {
			const position = this.#forest.children[member.next] ?? 0;
			member.next += 1;
			const parent = member;
			if (member.next === member.end) this.#stack.pop();
			this.#attempt(position, () => this.#child(position, parent));
			if (member.next === member.end) this.#maker.arena.free(member.region);
		}
	}
	#isOther(root, only) {
		try {
			if (this.#pack.tables.bases[root] !== -1) return false;
			this.#pack.read(root);
			return objectType(this.#pack.head.type) !== only;
		} catch (error) {
			asDamage(error);
			return false;
		}
	}
	#attempt(position, make) {
		try {
			const member = make();
			if (member.next < member.end) this.#stack.push(member);
			else this.#maker.arena.free(member.region);
		} catch (error) {
			this.#fail(position, asDamage(error));
		}
	}
	#root(position) {
		const base = this.#pack.tables.bases[position];
		intact(base !== -3, "its delta base is no entry of the pack");
		this.#pack.read(position);
		if (base === -2) return this.#onForeign(position);
		const type = objectType(this.#pack.head.type);
		const region = this.#maker.whole(this.#pack);
		return this.#member(position, type, region, this.#visitor.whole(position, type, this.#maker.view(region)));
	}
	#onForeign(position) {
		const { type, content } = this.#visitor.elsewhere(this.#pack.baseId());
		const region = this.#maker.allocate(content.length);
		this.#maker.arena.bytes.set(content, region.start);
		const state = this.#visitor.foreign(type, content);
		const member = this.#child(position, {
			type,
			region,
			state,
			next: 0,
			end: 0
		});
		this.#maker.arena.free(region);
		return member;
	}
	#child(position, base) {
		this.#pack.read(position);
		const region = this.#maker.derive(this.#pack, base.region);
		const bytes = this.#maker.view(region);
		const baseBytes = base.region.end - base.region.start;
		const state = this.#visitor.derived(position, base.type, bytes, this.#maker.runs, base.state, baseBytes);
		return this.#member(position, base.type, region, state);
	}
	#member(position, type, region, state) {
		const { firsts } = this.#forest;
		return {
			type,
			region,
			state,
			next: firsts[position] ?? 0,
			end: firsts[position + 1] ?? 0
		};
	}
	#fail(position, damage) {
		this.#visitor.failed(position, damage);
		const because = new Damage(damage.kind, `its delta base ${this.#pack.id(position)} can't be read: ${damage.message}`);
		const { firsts, children } = this.#forest;
		const lost = [position];
		for (let at = lost.pop(); at !== void 0; at = lost.pop()) {
			if (at !== position) this.#visitor.failed(at, because);
			for (let i = firsts[at] ?? 0; i < (firsts[at + 1] ?? 0); i += 1) lost.push(children[i] ?? 0);
		}
	}
};
// src/git/pack/store-walk.ts
var StoreWalk = class {
	#reader;
	#slots;
	#visitor;
	#walks;
	constructor(reader, slots, visitor) {
		this.#reader = reader;
		this.#slots = slots;
		this.#visitor = visitor;
		this.#walks = reader.survey.packs.map((surveyed, number) => this.#familyWalk(surveyed, number));
	}
	walk(part, only) {
		if (part.kind === "loose") return this.#walkLoose(part.from, part.to);
		if (part.kind === "cyclic") return this.#nameCyclic(part.pack);
		const { roots } = this.#packed(part.pack).forest;
		for (let i = part.from; i < part.to; i += 1) this.#walks[part.pack]?.walk(roots[i] ?? 0, only);
	}
	#familyWalk(surveyed, number) {
		const pack = this.#pack(number);
		const name = new PackedName(pack, surveyed.spare, this.#slots.packed(number, 0));
		const visitor = this.#visitor;
		return new FamilyWalk(pack, surveyed.forest, {
			whole: (position, type, bytes) => visitor.whole(name.at(position), type, bytes),
			derived: (position, type, bytes, runs, base, baseBytes) => visitor.derived(name.at(position), type, bytes, runs, base, baseBytes),
			foreign: (type, bytes) => visitor.foreign(type, bytes),
			elsewhere: (id) => this.#reader.read(Buffer.from(id).toString("hex")),
			failed: (position, damage) => this.#recover(name.at(position), damage)
		});
	}
	#recover(name, damage) {
		if (name.spare) return;
		const id = name.id();
		const slot = name.slot();
		if (damage.kind === "large" || !this.#reader.hasCopies) return this.#visitor.failed(id, damage);
		try {
			const { type, content } = this.#reader.read(id);
			this.#visitor.whole({
				id: () => id,
				spare: false,
				slot: () => slot
			}, type, content);
		} catch (error) {
			this.#visitor.failed(id, asDamage(error));
		}
	}
	#walkLoose(from, to) {
		const { loose, format } = this.#reader.survey;
		for (const [i, file] of loose.slice(from, to).entries()) {
			const name = {
				id: () => file.id,
				spare: false,
				slot: () => this.#slots.looseStart + from + i
			};
			try {
				const { type, content } = readLoose(file, format);
				this.#visitor.whole(name, type, content);
			} catch (error) {
				this.#recover(name, asDamage(error));
			}
		}
	}
	#nameCyclic(number) {
		const { forest, spare } = this.#packed(number);
		const name = new PackedName(this.#pack(number), spare, this.#slots.packed(number, 0));
		for (const position of forest.cyclic) this.#recover(name.at(position), new Damage("damaged", "its delta bases form a cycle"));
	}
	#packed(number) {
		const surveyed = this.#reader.survey.packs[number];
		if (surveyed === void 0) throw new RangeError(`the store has no pack ${number}`);
		return surveyed;
	}
	#pack(number) {
		const pack = this.#reader.packs[number];
		if (pack === void 0) throw new RangeError(`the store has no pack ${number}`);
		return pack;
	}
};
var PackedName = class {
	#pack;
	#spare;
	#firstSlot;
	#position = 0;
	constructor(pack, spare, firstSlot) {
		this.#pack = pack;
		this.#spare = spare;
		this.#firstSlot = firstSlot;
	}
	at(position) {
		this.#position = position;
		return this;
	}
	id() {
		return this.#pack.id(this.#position);
	}
	slot() {
		return this.#firstSlot + (this.#pack.tables.indexes[this.#position] ?? 0);
	}
	get spare() {
		return this.#spare[this.#pack.tables.indexes[this.#position] ?? 0] === 1;
	}
};
export { lfsContentId as _, PackIndex as a, TreeParser as c, Bits as d, Numbers as f, StoreStatistics as g, treePieces as h, ObjectSlots as i, ObjectTable as l, addPieces as m, StoreReader as n, readIndex as o, LARGEST_IN_PIECES as p, surveyPack as r, NOTED as s, StoreWalk as t, CommitList as u };
