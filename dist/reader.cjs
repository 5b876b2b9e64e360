const require_scan = require("./scan.cjs");
const require_object_table = require("./object-table.cjs");
let node_fs = require("node:fs");
let node_zlib = require("node:zlib");
// src/git/lfs-pointer.ts
const LARGEST_POINTER = 1024;
const START = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function lfsContentId(blob) {
	if (blob.length > LARGEST_POINTER || blob.length < START.length || blob[0] !== START[0]) return void 0;
	if (!START.equals(blob.subarray(0, START.length))) return void 0;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(blob).toString("latin1"))?.[1];
}
// src/git/tree-pieces.ts
const LARGEST_IN_PIECES = 8 << 20;
function treePieces(bytes, idBytes, isStored) {
	const pieces = [];
	const cursor = new require_scan.TreeCursor(bytes, idBytes);
	try {
		while (cursor.next()) addPieces(pieces, bytes, cursor, isStored);
		return pieces;
	} catch (error) {
		if (error instanceof require_scan.MalformedTree) return void 0;
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
// src/git/pack/tree-entries.ts
const NOTED = 2147483648;
var TreeParser = class {
	entries = new Uint32Array(256);
	length = 0;
	#cursor;
	#name;
	#hasNoted = false;
	constructor(idBytes, name) {
		this.#cursor = new require_scan.TreeCursor(new Uint8Array(), idBytes);
		this.#name = name;
	}
	whole(bytes, isBase = true) {
		this.length = 0;
		this.#hasNoted = false;
		for (let at = 0; at < bytes.length;) at = this.#parse(bytes, at);
		return isBase ? {
			numbers: this.entries.slice(0, this.length),
			hasNoted: this.#hasNoted
		} : NONE;
	}
	derived(bytes, runs, base, isBase = true) {
		this.length = 0;
		this.#hasNoted = base.hasNoted;
		let run = 0;
		for (let at = 0; at < bytes.length;) {
			while (run < runs.count && endOf(runs, run) <= at) run += 1;
			const next = run < runs.count && (runs.targets[run] ?? 0) <= at ? this.#copied(at, runs, run, base.numbers) : at;
			at = next === at ? this.#parse(bytes, at) : next;
		}
		return isBase ? {
			numbers: this.entries.slice(0, this.length),
			hasNoted: this.#hasNoted
		} : NONE;
	}
	#copied(at, runs, run, base) {
		const by = (runs.targets[run] ?? 0) - (runs.sources[run] ?? 0);
		const limit = (runs.sources[run] ?? 0) + (runs.lengths[run] ?? 0);
		const first = entryAt(base, at - by);
		if (first < 0) return at;
		const end = firstEndingAfter(base, first, limit);
		if (end === first) return at;
		this.#reserve(end - first);
		this.entries.set(base.subarray(first, end), this.length);
		this.length += end - first;
		if (by !== 0) for (let i = this.length - end + first; i < this.length; i += 2) this.entries[i] = (this.entries[i] ?? 0) + by;
		return (base[end - 2] ?? 0) + by;
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
const NONE = {
	numbers: new Uint32Array(0),
	hasNoted: false
};
function endOf(runs, run) {
	return (runs.targets[run] ?? 0) + (runs.lengths[run] ?? 0);
}
function firstEndingAfter(entries, first, limit) {
	let low = first / 2;
	let high = entries.length / 2;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((entries[2 * middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return 2 * low;
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
	const file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	if ((0, node_fs.fstatSync)(file).isFile()) return file;
	(0, node_fs.closeSync)(file);
	throw new require_scan.Damage("damaged", "it is no regular file");
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
		this.#hash = require_scan.hashBytes(format);
		require_scan.intact(bytes.length >= FANOUT + 2 * this.#hash, "the index is too short");
		const versioned = this.#view.getUint32(0) === MAGIC;
		if (versioned) require_scan.intact(this.#view.getUint32(4) === 2, `the index has version ${this.#view.getUint32(4)}, which is unknown`);
		this.#fanout = versioned ? 8 : 0;
		this.count = this.#view.getUint32(this.#fanout + FANOUT - 4);
		const tables = this.#fanout + FANOUT;
		this.#idStride = versioned ? this.#hash : this.#hash + 4;
		this.#ids = versioned ? tables : tables + 4;
		this.#crcs = versioned ? tables + this.count * this.#hash : -1;
		this.#offsets = versioned ? this.#crcs + this.count * 4 : tables;
		this.#offsetStride = versioned ? 4 : this.#idStride;
		this.#large = versioned ? this.#offsets + this.count * 4 : bytes.length - 2 * this.#hash;
		require_scan.intact(versioned ? this.#large + 2 * this.#hash <= bytes.length : tables + this.count * this.#idStride === this.#large, "the length of the index does not fit its number of objects");
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
		require_scan.intact(at + 8 <= this.bytes.length - 2 * this.#hash, "the index names a 64-bit offset that it does not hold");
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
		return require_scan.newHash(this.format).update(this.bytes.subarray(0, end)).digest("hex") === this.#hex(end);
	}
	#checkFanout() {
		for (let i = 1, last = this.#view.getUint32(this.#fanout); i < 256; i += 1) {
			const next = this.#view.getUint32(this.#fanout + i * 4);
			require_scan.intact(last <= next, "the fan-out table of the index does not ascend");
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
		const bytes = new Uint8Array(new SharedArrayBuffer((0, node_fs.fstatSync)(file).size));
		for (let at = 0; at < bytes.length;) {
			const read = (0, node_fs.readSync)(file, bytes, at, Math.min(bytes.length - at, 1 << 30), at);
			require_scan.intact(read > 0, "the index became shorter while it was read");
			at += read;
		}
		return new PackIndex(bytes, format);
	} finally {
		(0, node_fs.closeSync)(file);
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
		this.#loose = new require_object_table.ObjectTable(require_scan.hashBytes(survey.format), survey.loose.length);
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
		if (needed > this.#limit) throw new require_scan.Damage("large", `its delta family needs more than ${this.#limit >> 20} MiB at once`);
		const bytes = new Uint8Array(Math.min(this.#limit, Math.max(needed, 2 * this.bytes.length)));
		bytes.set(this.bytes);
		this.bytes = bytes;
	}
};
// src/git/pack/materialiser.ts
var Materialiser = class {
	arena = new Arena(65536, require_scan.ARENA_LIMIT);
	runs = new require_scan.Runs();
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
			require_scan.readDeltaHead(this.arena.bytes, scratch.start, scratch.end, this.#delta);
			require_scan.intact(this.#delta.baseSize === base.end - base.start, "its delta was made for a base of another size");
			return this.#apply(base, scratch);
		} finally {
			this.arena.free(scratch);
		}
	}
	allocate(size) {
		if (size > 33554432) throw new require_scan.Damage("large", `it has ${size} bytes`);
		return this.arena.allocate(size);
	}
	view(region) {
		return this.arena.bytes.subarray(region.start, region.end);
	}
	#apply(base, delta) {
		const region = this.allocate(this.#delta.resultSize);
		return this.#orFree(region, () => {
			require_scan.applyDelta(this.arena.bytes, this.#delta.instructions, delta.end, base, region, this.runs);
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
			const read = (0, node_fs.readSync)(this.#file, into, at + done, Math.min(to - from - done, 1 << 30), from + done);
			require_scan.intact(read > 0, "the pack became shorter while it was read");
			done += read;
		}
	}
};
function surveyPack(path, index) {
	try {
		return surveyFile(path, index);
	} catch (error) {
		const { kind, message } = require_scan.asDamage(error);
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
		const fileBytes = (0, node_fs.fstatSync)(file).size;
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
		(0, node_fs.closeSync)(file);
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
	const hash = require_scan.hashBytes(index.format);
	const problems = [];
	require_scan.intact(fileBytes >= 12 + hash, "it is too short for a pack");
	const header = bytesOf(window, 0, 12);
	require_scan.intact(header.toString("latin1", 0, 4) === "PACK", "it has no pack header");
	const version = header.readUInt32BE(4);
	if (version !== 2 && version !== 3) throw new require_scan.Damage("unknown", `its version ${version} is unknown`);
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
	for (let i = 1; i < index.count; i += 1) require_scan.intact((starts[i - 1] ?? 0) < (starts[i] ?? 0), "its index names one offset twice");
	require_scan.intact(index.count === 0 || starts[0] === 12, "its index does not name its first entry");
	offsets[index.count] = Math.max(fileBytes - require_scan.hashBytes(index.format), (starts[index.count - 1] ?? 11) + 1);
	return offsets;
}
function indexesByPosition(index, offsets) {
	const indexes = new Uint32Array(shared(index.count * 4));
	for (let i = 0; i < index.count; i += 1) indexes[positionOf(offsets, index.offset(i))] = i;
	return indexes;
}
function findBases(window, tables, index) {
	const head = require_scan.newEntryHead();
	for (let position = 0; position < index.count; position += 1) try {
		tables.bases[position] = baseOf(window, tables, index, position, head);
	} catch (error) {
		require_scan.asDamage(error);
		tables.bases[position] = -3;
	}
}
function baseOf(window, tables, index, position, head) {
	const { offsets } = tables;
	const offset = offsets[position] ?? 0;
	window.read(offset, Math.min(offset + 64, offsets[position + 1] ?? 0));
	require_scan.readEntry(window.bytes, window.start, window.end, require_scan.hashBytes(tables.format), head);
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
			if (member.next < member.end) continue;
			this.#maker.arena.free(member.region);
			this.#visitor.release?.(member.state);
		}
	}
	#isOther(root, only) {
		try {
			if (this.#pack.tables.bases[root] !== -1) return false;
			this.#pack.read(root);
			return !only.has(require_scan.objectType(this.#pack.head.type));
		} catch (error) {
			require_scan.asDamage(error);
			return false;
		}
	}
	#attempt(position, make) {
		try {
			const member = make();
			if (member.next < member.end) this.#stack.push(member);
			else this.#maker.arena.free(member.region);
		} catch (error) {
			this.#fail(position, require_scan.asDamage(error));
		}
	}
	#root(position) {
		const base = this.#pack.tables.bases[position];
		require_scan.intact(base !== -3, "its delta base is no entry of the pack");
		this.#pack.read(position);
		if (base === -2) return this.#onForeign(position);
		const type = require_scan.objectType(this.#pack.head.type);
		const region = this.#maker.whole(this.#pack);
		return this.#member(position, type, region, this.#visitor.whole(position, type, this.#maker.view(region), this.#isBase(position)));
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
		const state = this.#visitor.derived(position, base.type, bytes, this.#maker.runs, base.state, baseBytes, this.#isBase(position));
		return this.#member(position, base.type, region, state);
	}
	#isBase(position) {
		const { firsts } = this.#forest;
		return (firsts[position] ?? 0) < (firsts[position + 1] ?? 0);
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
		const because = new require_scan.Damage(damage.kind, `its delta base ${this.#pack.id(position)} can't be read: ${damage.message}`);
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
	walk(part, only, isNeeded) {
		if (part.kind === "objects") return this.#readEach(part.ids);
		if (part.kind === "loose") return this.#walkLoose(part.from, part.to);
		if (part.kind === "cyclic") return this.#nameCyclic(part.pack);
		const { roots } = this.#packed(part.pack).forest;
		for (let i = part.from; i < part.to; i += 1) {
			const root = roots[i] ?? 0;
			if (isNeeded === void 0 || isNeeded(part.pack, root)) this.#walks[part.pack]?.walk(root, only);
		}
	}
	#familyWalk(surveyed, number) {
		const pack = this.#pack(number);
		const name = new PackedName(pack, surveyed.spare, this.#slots.packed(number, 0));
		const visitor = this.#visitor;
		return new FamilyWalk(pack, surveyed.forest, {
			whole: (position, type, bytes, isBase) => visitor.whole(name.at(position), type, bytes, isBase),
			derived: (position, type, bytes, runs, base, baseBytes, isBase) => visitor.derived(name.at(position), type, bytes, runs, base, baseBytes, isBase),
			foreign: (type, bytes) => visitor.foreign(type, bytes),
			release: (state) => visitor.release?.(state),
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
			}, type, content, false);
		} catch (error) {
			this.#visitor.failed(id, require_scan.asDamage(error));
		}
	}
	#readEach(ids) {
		for (const id of ids) try {
			const { type, content } = this.#reader.read(id);
			this.#visitor.whole({
				id: () => id,
				spare: false,
				slot: () => this.#slots.find(Buffer.from(id, "hex"))
			}, type, content, false);
		} catch (error) {
			this.#visitor.failed(id, require_scan.asDamage(error));
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
				const { type, content } = require_scan.readLoose(file, format);
				this.#visitor.whole(name, type, content, false);
			} catch (error) {
				this.#recover(name, require_scan.asDamage(error));
			}
		}
	}
	#nameCyclic(number) {
		const { forest, spare } = this.#packed(number);
		const name = new PackedName(this.#pack(number), spare, this.#slots.packed(number, 0));
		for (const position of forest.cyclic) this.#recover(name.at(position), new require_scan.Damage("damaged", "its delta bases form a cycle"));
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
// src/git/pack/inflater.ts
function makeInflater() {
	const reused = ReusedInflater.make();
	return reused !== void 0 && worksOnSample(reused) ? reused : plainInflater;
}
const plainInflater = { inflate(input, start, end, output, at, size) {
	const content = inflateWhole(input.subarray(start, end), size);
	require_scan.intact(content.length === size, "its inflated size differs from the declared one");
	output.set(content, at);
} };
function inflateWhole(input, size) {
	try {
		return (0, node_zlib.inflateSync)(input, { maxOutputLength: Math.max(1, size) });
	} catch (error) {
		throw new require_scan.Damage("damaged", `it does not inflate: ${error instanceof Error ? error.message : "unknown failure"}`);
	}
}
var ReusedInflater = class ReusedInflater {
	#stream;
	#rest;
	#failure = "";
	static make() {
		const inflate = (0, node_zlib.createInflate)();
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
		this.#stream.writeSync(node_zlib.constants.Z_FINISH, input, start, end - start, output, at, size + 1);
		if (this.#failure !== "") throw new require_scan.Damage("damaged", `it does not inflate: ${this.#failure}`);
		require_scan.intact(this.#rest[0] === 1, "its inflated size differs from the declared one");
		require_scan.intact(this.#rest[1] === 0, "its stream ends before its entry does");
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
// src/git/pack/pack.ts
const BLOCK_BYTES = 16384;
const BLOCKS = 2048;
var Pack = class {
	tables;
	index;
	head = require_scan.newEntryHead();
	#file;
	#window;
	#inflater;
	#hash;
	constructor(tables, inflater) {
		this.tables = tables;
		this.index = new PackIndex(tables.indexBytes, tables.format);
		this.#hash = require_scan.hashBytes(tables.format);
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
		if (refused !== void 0) throw new require_scan.Damage(refused.kind, `its pack ${this.tables.path} can't be read: ${refused.message}`);
		const start = offsets[position] ?? 0;
		const end = offsets[position + 1] ?? 0;
		if (end - start > 67108864) throw new require_scan.Damage("large", `its entry has ${end - start} bytes`);
		require_scan.intact(end <= fileBytes, "it lies behind the end of its pack");
		this.#window.read(start, end);
		const window = this.#window;
		if (this.index.hasChecksums) {
			const checksum = (0, node_zlib.crc32)(window.bytes.subarray(window.start, window.end));
			require_scan.intact(checksum === this.index.crc(indexes[position] ?? 0), "its stored bytes have another checksum than the index says");
		}
		require_scan.readEntry(window.bytes, window.start, window.end, this.#hash, this.head);
	}
	inflate(output, at) {
		this.#inflater.inflate(this.#window.bytes, this.head.data, this.#window.end, output, at, this.head.size);
	}
	baseId() {
		return this.#window.bytes.slice(this.head.baseId, this.head.baseId + this.#hash);
	}
	close() {
		if (this.#file !== void 0) (0, node_fs.closeSync)(this.#file);
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
			damage = worst(damage, require_scan.asDamage(error));
		}
		const cyclic = [...open].some((place) => place.endsWith(id));
		throw damage ?? new require_scan.Damage("damaged", cyclic ? `object ${id} can't be read without itself` : `object ${id} is missing`);
	}
	*#places(id, open) {
		const binary = Buffer.from(id, "hex");
		for (const [number, pack] of this.packs.entries()) {
			const place = pack.index.find(binary);
			const key = `${number} ${id}`;
			if (place >= 0 && !open.has(key)) yield () => this.#packed(pack, pack.position(place), new Set(open).add(key));
		}
		for (const file of this.#looseById.get(id) ?? []) yield () => require_scan.readLoose(file, this.survey.format);
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
		require_scan.intact(object !== void 0, "its chain of deltas is empty");
		return object;
	}
	#onBase(pack, position, base, open) {
		const kind = pack.tables.bases[position];
		require_scan.intact(kind !== -3, "its delta base is no entry of the pack");
		pack.read(position);
		if (base !== void 0) return this.#derive(pack, base);
		if (kind !== -2) return this.#whole(pack);
		const foreign = this.#read(Buffer.from(pack.baseId()).toString("hex"), open);
		pack.read(position);
		return this.#derive(pack, foreign);
	}
	#whole(pack) {
		const type = require_scan.objectType(pack.head.type);
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
		require_scan.intact(chain.length <= pack.count, "its delta bases form a cycle");
	}
	return chain;
}
function worst(one, other) {
	return one === void 0 || one.kind === "damaged" ? other : one;
}
Object.defineProperty(exports, "LARGEST_IN_PIECES", {
	enumerable: true,
	get: function() {
		return LARGEST_IN_PIECES;
	}
});
Object.defineProperty(exports, "NOTED", {
	enumerable: true,
	get: function() {
		return NOTED;
	}
});
Object.defineProperty(exports, "ObjectSlots", {
	enumerable: true,
	get: function() {
		return ObjectSlots;
	}
});
Object.defineProperty(exports, "PackIndex", {
	enumerable: true,
	get: function() {
		return PackIndex;
	}
});
Object.defineProperty(exports, "StoreReader", {
	enumerable: true,
	get: function() {
		return StoreReader;
	}
});
Object.defineProperty(exports, "StoreWalk", {
	enumerable: true,
	get: function() {
		return StoreWalk;
	}
});
Object.defineProperty(exports, "TreeParser", {
	enumerable: true,
	get: function() {
		return TreeParser;
	}
});
Object.defineProperty(exports, "addPieces", {
	enumerable: true,
	get: function() {
		return addPieces;
	}
});
Object.defineProperty(exports, "lfsContentId", {
	enumerable: true,
	get: function() {
		return lfsContentId;
	}
});
Object.defineProperty(exports, "openRegular", {
	enumerable: true,
	get: function() {
		return openRegular;
	}
});
Object.defineProperty(exports, "readIndex", {
	enumerable: true,
	get: function() {
		return readIndex;
	}
});
Object.defineProperty(exports, "surveyPack", {
	enumerable: true,
	get: function() {
		return surveyPack;
	}
});
Object.defineProperty(exports, "treePieces", {
	enumerable: true,
	get: function() {
		return treePieces;
	}
});
