import { jt as oid } from "./scan.mjs";
import { a as readPerson } from "./trees.mjs";
import { closeSync, constants, fstatSync, openSync, readSync, readdirSync } from "node:fs";
import { createHash } from "node:crypto";
import { constants as constants$1, inflateSync } from "node:zlib";
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
		for (const type of TYPES$2) this.#types[type] += types[type];
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
const TYPES$2 = [
	"commit",
	"tree",
	"blob",
	"tag"
];
function year(seconds) {
	return new Date(seconds * 1e3).getUTCFullYear();
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
const TYPES$1 = [
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
		this.#flags[number] = this.#flags[number] & -8 | TYPES$1.indexOf(type) + 1;
	}
	type(number) {
		return TYPES$1[(this.#flags[number] & TYPE_MASK) - 1];
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
// src/git/pack/object-format.ts
function hashBytes(format) {
	return format === "sha1" ? 20 : 32;
}
function newHash(format) {
	return createHash(format);
}
function objectId(format, type, content) {
	return newHash(format).update(`${type} ${content.length}\0`).update(content).digest("hex");
}
// src/git/pack/damage.ts
var Damage = class extends Error {
	kind;
	constructor(kind, message) {
		super(message);
		this.name = "Damage";
		this.kind = kind;
	}
};
function intact(condition, message) {
	if (!condition) throw new Damage("damaged", message);
}
function asDamage(error) {
	if (error instanceof Damage) return error;
	const code = error instanceof Error ? Reflect.get(error, "code") : void 0;
	if (typeof code === "string" && /^E[A-Z0-9]+$/.test(code)) return new Damage("damaged", `reading fails: ${code}`);
	throw error;
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
	const file = openSync(path, "r");
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
const TYPES = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
function newEntryHead() {
	return {
		type: 0,
		size: 0,
		distance: 0,
		baseId: 0,
		data: 0
	};
}
function readEntry(bytes, start, end, hashLength, head) {
	let at = start;
	let byte = bytes[at++] ?? 0;
	let size = byte & 15;
	head.type = byte >> 4 & 7;
	for (let scale = 16; byte & 128; scale *= 128) {
		byte = bytes[at++] ?? 0;
		size += (byte & 127) * scale;
	}
	head.size = size;
	if (head.type === 6) at = readDistance(bytes, at, head);
	else if (head.type === 7) {
		head.baseId = at;
		at += hashLength;
	}
	head.data = at;
	intact(at < end && Number.isSafeInteger(size), "its entry is cut short");
}
function objectType(number) {
	const type = TYPES[number];
	if (type === void 0) throw new Damage("unknown", `its type ${number} is unknown`);
	return type;
}
function readDistance(bytes, start, head) {
	let at = start;
	let byte = bytes[at++] ?? 0;
	let distance = byte & 127;
	while (byte & 128) {
		byte = bytes[at++] ?? 0;
		distance = (distance + 1) * 128 + (byte & 127);
	}
	head.distance = distance;
	return at;
}
// src/git/pack/limits.ts
const OBJECT_LIMIT = 32 << 20;
const ARENA_LIMIT = 8 * OBJECT_LIMIT;
const ENTRY_LIMIT = 2 * OBJECT_LIMIT;
// src/git/pack/loose.ts
function listLoose(objectsDir, format, failed) {
	const found = [];
	for (let first = 0; first < 256; first += 1) {
		const fanout = first.toString(16).padStart(2, "0");
		for (const name of listFolder(`${objectsDir}/${fanout}`, failed)) {
			const id = fanout + name;
			if (id.length === 2 * hashBytes(format) && /^[0-9a-f]+$/.test(name)) found.push({
				id,
				path: `${objectsDir}/${fanout}/${name}`
			});
		}
	}
	return found;
}
function readLoose({ id, path }, format) {
	const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
	try {
		const head = readHead(readStart(file));
		if (head.size > 33554432) throw new Damage("large", `it has ${head.size} bytes`);
		const content = inflateRest(readAll(file), head);
		intact(objectId(format, head.type, content) === id, "its content has another id");
		return {
			type: head.type,
			content
		};
	} finally {
		closeSync(file);
	}
}
const START_BYTES = 256;
function listFolder(path, failed) {
	try {
		return readdirSync(path).sort();
	} catch (error) {
		if (!(error instanceof Error && Reflect.get(error, "code") === "ENOENT")) failed(path, error);
		return [];
	}
}
function readStart(file) {
	intact(fstatSync(file).isFile(), "it is no regular file");
	const bytes = new Uint8Array(START_BYTES);
	return bytes.subarray(0, readSync(file, bytes, 0, START_BYTES, 0));
}
function readHead(start) {
	const text = Buffer.from(inflated(start, { finishFlush: constants$1.Z_SYNC_FLUSH })).toString("latin1");
	const header = /^([a-z-]+) (\d{1,15})\0/.exec(text);
	intact(header !== null, "it has no object header");
	const [{ length }, type, size] = header;
	if (type !== "blob" && type !== "tree" && type !== "commit" && type !== "tag") throw new Damage("unknown", "its type is unknown");
	return {
		type,
		size: Number(size),
		length
	};
}
function readAll(file) {
	const { size } = fstatSync(file);
	if (size > 67108864) throw new Damage("large", `its file has ${size} bytes`);
	const bytes = new Uint8Array(size);
	for (let at = 0; at < size;) {
		const read = readSync(file, bytes, at, size - at, at);
		intact(read > 0, "it became shorter while it was read");
		at += read;
	}
	return bytes;
}
function inflateRest(bytes, head) {
	const whole = inflated(bytes, { maxOutputLength: head.length + head.size });
	intact(whole.length === head.length + head.size, "its inflated size differs from the declared one");
	return whole.subarray(head.length);
}
function inflated(bytes, options) {
	try {
		return inflateSync(bytes, options);
	} catch (error) {
		throw new Damage("damaged", `it does not inflate: ${error instanceof Error ? error.message : "unknown failure"}`);
	}
}
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
	const file = openSync(path, "r");
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
export { StoreStatistics as C, Numbers as S, intact as _, readLoose as a, CommitList as b, OBJECT_LIMIT as c, readEntry as d, ObjectSlots as f, asDamage as g, Damage as h, listLoose as i, newEntryHead as l, readIndex as m, surveyPack as n, ARENA_LIMIT as o, PackIndex as p, FileWindow as r, ENTRY_LIMIT as s, positionOf as t, objectType as u, hashBytes as v, lfsContentId as w, Bits as x, ObjectTable as y };
