const require_scan = require("./scan.cjs");
let node_crypto = require("node:crypto");
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
	#names = new Set();
	#authors = new Set();
	#first = Number.POSITIVE_INFINITY;
	#last = Number.NEGATIVE_INFINITY;
	count({ type, size }) {
		this.#types[type] += 1;
		this.#bytes += size;
	}
	discount({ type, size }) {
		this.#types[type] -= 1;
		this.#bytes -= size;
	}
	commit(content) {
		const author = require_scan.readPerson(content, "author");
		if (author === null) return;
		this.#author(author.name);
		if (author.seconds === 0) return;
		this.#first = Math.min(this.#first, author.seconds);
		this.#last = Math.max(this.#last, author.seconds);
	}
	#author(name) {
		if (this.#names.has(name)) return;
		this.#names.add(name);
		this.#authors.add((0, node_crypto.createHash)("sha256").update(name).digest("base64").slice(0, DIGEST_LENGTH));
	}
	absorb({ bytes, types, authors, first, last }) {
		this.#bytes += bytes;
		for (const type of TYPES$1) this.#types[type] += types[type];
		for (const author of authors) this.#authors.add(author);
		this.#first = Math.min(this.#first, first ?? Number.POSITIVE_INFINITY);
		this.#last = Math.max(this.#last, last ?? Number.NEGATIVE_INFINITY);
	}
	data() {
		return {
			bytes: this.#bytes,
			types: { ...this.#types },
			authors: [...this.#authors],
			first: finite(this.#first),
			last: finite(this.#last)
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
const DIGEST_LENGTH = 12;
const TYPES$1 = [
	"commit",
	"tree",
	"blob",
	"tag"
];
function finite(seconds) {
	return Number.isFinite(seconds) ? seconds : null;
}
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
		return require_scan.oid(Buffer.from(this.#ids.buffer, this.#ids.byteOffset + start, this.idBytes).toString("hex"));
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
Object.defineProperty(exports, "Bits", {
	enumerable: true,
	get: function() {
		return Bits;
	}
});
Object.defineProperty(exports, "CommitList", {
	enumerable: true,
	get: function() {
		return CommitList;
	}
});
Object.defineProperty(exports, "Numbers", {
	enumerable: true,
	get: function() {
		return Numbers;
	}
});
Object.defineProperty(exports, "ObjectTable", {
	enumerable: true,
	get: function() {
		return ObjectTable;
	}
});
Object.defineProperty(exports, "StoreStatistics", {
	enumerable: true,
	get: function() {
		return StoreStatistics;
	}
});
