const require_scan = require("./scan.cjs");
const require_object_parts = require("./object-parts.cjs");
const require_object_table = require("./object-table.cjs");
let node_crypto = require("node:crypto");
// src/git/malformed-object.ts
var MalformedObject = class extends Error {
	name = "MalformedObject";
};
function readable(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof require_scan.MalformedTree || error instanceof SyntaxError) throw new MalformedObject(error.message);
		throw error;
	}
}
// src/git/tree-list.ts
var TreeList = class {
	subtrees = new require_object_table.Numbers();
	subtreeStart = new require_object_table.Numbers();
	subtreeEnd = new require_object_table.Numbers();
	#object = new require_object_table.Numbers();
	get length() {
		return this.#object.length;
	}
	at(position) {
		return this.#object.at(position);
	}
	begin(object) {
		this.#object.push(object);
		return this.subtrees.length;
	}
	end(first) {
		const last = this.length - 2;
		const shared = last >= 0 && this.#same(this.subtreeStart.at(last), this.subtreeEnd.at(last), first);
		this.subtreeStart.push(shared ? this.subtreeStart.at(last) : first);
		this.subtreeEnd.push(shared ? this.subtreeEnd.at(last) : this.subtrees.length);
		if (shared) this.subtrees.truncate(first);
	}
	push(object, subtrees) {
		const first = this.begin(object);
		for (const subtree of subtrees) this.subtrees.push(subtree);
		this.end(first);
	}
	absorb({ trees, subtrees, subtreeStart, subtreeEnd }, isNew, renumbered) {
		trees.forEach((tree, n) => {
			if (!isNew.has(tree)) return;
			const first = this.begin(renumbered(tree));
			for (const subtree of subtrees.subarray(subtreeStart[n], subtreeEnd[n])) this.subtrees.push(renumbered(subtree));
			this.end(first);
		});
	}
	data() {
		return {
			trees: this.#object.toArray(),
			subtrees: this.subtrees.toArray(),
			subtreeStart: this.subtreeStart.toArray(),
			subtreeEnd: this.subtreeEnd.toArray()
		};
	}
	#same(start, end, first) {
		if (end - start !== this.subtrees.length - first) return false;
		for (let i = 0; start + i < end; i += 1) if (this.subtrees.at(start + i) !== this.subtrees.at(first + i)) return false;
		return true;
	}
};
// src/git/tree-reader.ts
const LONGEST_ENTRY = 1 << 20;
var TreeReader = class {
	subtrees = [];
	#table;
	#gitlinks;
	#cursor;
	#rest = new Uint8Array();
	#broken;
	constructor(table, gitlinks) {
		this.#table = table;
		this.#gitlinks = gitlinks;
		this.#cursor = new require_scan.TreeCursor(this.#rest, table.idBytes);
	}
	take(chunk) {
		if (this.#broken !== void 0) return;
		const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
		try {
			this.#entries(bytes);
			if (bytes.length - this.#cursor.end > LONGEST_ENTRY) throw new require_scan.MalformedTree("an entry without end");
		} catch (error) {
			this.#broken = error;
		}
		this.#rest = Uint8Array.from(bytes.subarray(this.#cursor.end));
	}
	finish() {
		if (this.#broken !== void 0) throw this.#broken;
		if (this.#rest.length > 0) throw new require_scan.MalformedTree("the last entry is cut short");
	}
	#entries(bytes) {
		const cursor = this.#cursor.reset(bytes);
		while (cursor.nextWhole()) {
			if (cursor.isGitlink) {
				this.#gitlinks.add(bytes, cursor.idStart);
				continue;
			}
			const child = this.#table.add(bytes, cursor.idStart);
			this.#table.mark(child, 16);
			if (cursor.isTree) this.subtrees.push(child);
		}
	}
};
// src/git/object-graph.ts
const LARGEST_COMMIT = 64 << 20;
var ObjectGraph = class {
	table;
	trees = new TreeList();
	commits = new require_object_table.CommitList();
	tags = new require_object_table.Numbers(64);
	gitlinks;
	#cursor;
	constructor(idBytes, expected) {
		this.table = new require_object_table.ObjectTable(idBytes, expected);
		this.gitlinks = new require_object_table.ObjectTable(idBytes, 16);
		this.#cursor = new require_scan.TreeCursor(new Uint8Array(), idBytes);
	}
	add(id, type, content) {
		this.addNumber(this.table.addOid(id), type, content);
	}
	addNumber(number, type, content) {
		if (!this.#arrive(number, type)) return;
		if (type === "tree") this.#tree(number, content);
		if (type === "commit") this.#commit(number, content);
		if (type === "tag") this.#tag(number, content);
	}
	absorb(part) {
		const numbers = new Uint32Array(part.flags.length);
		const isNew = new require_object_table.Bits(part.flags.length);
		part.flags.forEach((flags, i) => {
			const number = this.table.add(part.ids, i * this.table.idBytes);
			if ((flags & 8) !== 0 && !this.isPresent(number)) isNew.add(i);
			numbers[i] = number;
			this.table.merge(number, flags);
		});
		const renumbered = (i) => numbers[i];
		this.trees.absorb(part, isNew, renumbered);
		for (let i = 0; i < part.tags.length; i += 2) {
			if (!isNew.has(part.tags[i])) continue;
			this.tags.push(renumbered(part.tags[i]));
			this.tags.push(renumbered(part.tags[i + 1]));
		}
		this.commits.absorb(part.commits, isNew, renumbered);
		for (let at = 0; at < part.gitlinks.length; at += this.table.idBytes) this.gitlinks.add(part.gitlinks, at);
	}
	addTree(number, subtrees) {
		this.table.setType(number, "tree");
		this.trees.push(number, subtrees);
	}
	addTag(number, target) {
		this.table.setType(number, "tag");
		this.tags.push(number);
		this.tags.push(target);
	}
	data() {
		return {
			...this.table.data(),
			...this.trees.data(),
			tags: this.tags.toArray(),
			commits: this.commits.data(),
			gitlinks: this.gitlinks.data().ids
		};
	}
	async *addChunks(id, type, chunks) {
		if (type === "blob") {
			this.#arrive(this.table.addOid(id), type);
			yield* chunks;
		} else if (type === "tree") yield* this.#treeChunks(id, chunks);
		else yield* this.#smallChunks(id, type, chunks);
	}
	refer(id) {
		const number = this.table.addOid(id);
		this.table.mark(number, 16);
		return number;
	}
	addUnread(id) {
		this.table.mark(this.table.addOid(id), 8);
	}
	isPresent(number) {
		return (this.table.flags(number) & 8) !== 0;
	}
	missing() {
		const missing = [];
		for (let number = 0; number < this.table.size; number += 1) if ((this.table.flags(number) & 24) === 16) missing.push(number);
		return missing;
	}
	#arrive(number, type) {
		if (this.isPresent(number)) return false;
		this.table.mark(number, 8);
		this.table.setType(number, type);
		return true;
	}
	#commit(number, content) {
		const { tree, parents, date } = readable(() => require_scan.readCommit(content));
		this.commits.push(number, this.refer(tree), parents.map((parent) => this.refer(parent)), date);
	}
	#tag(number, content) {
		const target = readable(() => require_scan.readTagTarget(content));
		this.tags.push(number);
		this.tags.push(this.refer(target));
	}
	#tree(number, content) {
		const first = this.trees.begin(number);
		const cursor = this.#cursor.reset(content);
		try {
			readable(() => {
				while (cursor.next()) this.#entry(content);
			});
		} finally {
			this.trees.end(first);
		}
	}
	async *#treeChunks(id, chunks) {
		const own = new TreeReader(this.table, this.gitlinks);
		const number = this.table.addOid(id);
		const isNew = this.#arrive(number, "tree");
		for await (const chunk of chunks) {
			own.take(chunk);
			yield chunk;
		}
		if (!isNew) return;
		this.trees.push(number, own.subtrees);
		readable(() => own.finish());
	}
	async *#smallChunks(id, type, chunks) {
		const kept = [];
		let size = 0;
		try {
			for await (const chunk of chunks) {
				size += chunk.length;
				if (size <= LARGEST_COMMIT) kept.push(Uint8Array.from(chunk));
				yield chunk;
			}
			if (size > LARGEST_COMMIT) throw new MalformedObject(`a ${type} of ${size} bytes`);
		} catch (error) {
			this.addUnread(id);
			throw error;
		}
		this.add(id, type, Buffer.concat(kept));
	}
	#entry(content) {
		const cursor = this.#cursor;
		if (cursor.isGitlink) {
			this.gitlinks.add(content, cursor.idStart);
			return;
		}
		const child = this.table.add(content, cursor.idStart);
		this.table.mark(child, 16);
		if (cursor.isTree) this.trees.subtrees.push(child);
	}
};
// src/sources/history/held-in.ts
function heldIn(holders, holds) {
	const here = new Map();
	for (const [fingerprint, held] of holders) {
		const objects = [...held.keys()].filter(holds);
		if (objects.length > 0) here.set(fingerprint, held instanceof Map ? new Map(objects.map((id) => [id, offsetsIn(held, id)])) : new Set(objects));
	}
	return here;
}
function offsetsIn(held, id) {
	return held.get(id) ?? [];
}
// src/git/attribution-trees.ts
async function treesAbove(wanted, graph, trees) {
	const found = new require_object_table.Bits(graph.table.size);
	const queue = [];
	const take = (tree) => {
		if (found.has(tree)) return;
		found.add(tree);
		queue.push(tree);
	};
	const contents = wanted.filter((number) => graph.table.type(number) !== "tree");
	for (const number of wanted) if (graph.table.type(number) === "tree") take(number);
	if (contents.length > 0) await treesWith(contents, graph, trees, take);
	climb(queue, graph, take);
	return found;
}
function treesWith(wanted, graph, trees, take) {
	const ids = new WantedIds(wanted, graph);
	const isWanted = (bytes, entry) => !entry.isGitlink && ids.find(bytes, entry.idStart) >= 0;
	return trees.each(isWanted, (tree, _, eachWanted) => eachWanted(() => take(tree)));
}
var WantedIds = class {
	#graph;
	#wanted;
	#begins = new require_object_table.Bits(65536);
	constructor(wanted, graph) {
		this.#graph = graph;
		this.#wanted = new require_object_table.Bits(graph.table.size);
		for (const number of wanted) {
			this.#wanted.add(number);
			this.#begins.add(Number.parseInt(graph.table.oid(number).slice(0, 4), 16));
		}
	}
	find(bytes, at) {
		if (!this.#begins.has(bytes[at] << 8 | bytes[at + 1])) return -1;
		const number = this.#graph.table.find(bytes, at);
		return number >= 0 && this.#wanted.has(number) ? number : -1;
	}
};
function climb(queue, graph, take) {
	if (queue.length === 0) return;
	const parents = new ParentLists(graph);
	for (let tree = queue.pop(); tree !== void 0; tree = queue.pop()) parents.each(tree, take);
}
var ParentLists = class {
	#graph;
	#start;
	#runs;
	constructor(graph) {
		this.#graph = graph;
		this.#start = new Uint32Array(graph.table.size + 1);
		this.#runs = new Uint32Array(graph.trees.subtrees.length);
		for (let i = 0; i < graph.trees.subtrees.length; i += 1) this.#shift(graph.trees.subtrees.at(i) + 1, 1);
		for (let i = 1; i < this.#start.length; i += 1) this.#shift(i, this.#start[i - 1]);
		const next = this.#start.slice();
		for (let tree = 0; tree < graph.trees.length; tree += 1) if (!this.#continues(tree)) this.#fill(tree, next);
	}
	each(tree, visit) {
		for (let i = this.#start[tree]; i < this.#start[tree + 1]; i += 1) {
			let position = this.#runs[i];
			do
				visit(this.#graph.trees.at(position));
			while ((position += 1) < this.#graph.trees.length && this.#continues(position));
		}
	}
	#shift(index, by) {
		this.#start[index] = this.#start[index] + by;
	}
	#fill(position, next) {
		const { subtrees, subtreeStart, subtreeEnd } = this.#graph.trees;
		for (let i = subtreeStart.at(position); i < subtreeEnd.at(position); i += 1) {
			const child = subtrees.at(i);
			this.#runs[next[child]] = position;
			next[child] = next[child] + 1;
		}
	}
	#continues(position) {
		const { subtreeStart, subtreeEnd } = this.#graph.trees;
		if (position === 0 || subtreeStart.at(position) === subtreeEnd.at(position)) return false;
		return subtreeStart.at(position) === subtreeStart.at(position - 1) && subtreeEnd.at(position) === subtreeEnd.at(position - 1);
	}
};
// src/git/commit-order.ts
const NONE$1 = 4294967295;
var CommitOrder = class {
	#graph;
	#positions;
	constructor(graph) {
		this.#graph = graph;
		this.#positions = new Uint32Array(graph.table.size).fill(NONE$1);
		for (let position = 0; position < graph.commits.length; position += 1) this.#positions[graph.commits.object.at(position)] = position;
	}
	position(object) {
		const position = this.#positions[object];
		return position === void 0 || position === NONE$1 ? void 0 : position;
	}
	parents(position) {
		const present = [];
		for (const object of this.#graph.commits.parents(position)) {
			const parent = this.position(object);
			if (parent !== void 0) present.push(parent);
		}
		return present;
	}
	reachable(from) {
		const seen = new require_object_table.Bits(this.#graph.commits.length);
		const stack = [];
		const visit = (position) => {
			if (seen.has(position)) return;
			seen.add(position);
			stack.push(position);
		};
		for (const position of from) visit(position);
		for (let at = stack.pop(); at !== void 0; at = stack.pop()) this.parents(at).forEach(visit);
		return seen;
	}
	parentsFirst() {
		const order = new Uint32Array(this.#graph.commits.length);
		const opened = new require_object_table.Bits(order.length);
		const done = new require_object_table.Bits(order.length);
		let length = 0;
		for (let start = 0; start < order.length; start += 1) {
			const stack = [start];
			for (let at = stack.at(-1); at !== void 0; at = stack.at(-1)) {
				if (!opened.has(at)) {
					opened.add(at);
					for (const parent of this.parents(at)) if (!opened.has(parent)) stack.push(parent);
					continue;
				}
				stack.pop();
				if (done.has(at)) continue;
				done.add(at);
				order[length] = at;
				length += 1;
			}
		}
		return order;
	}
	compare(a, b) {
		const { commits, table } = this.#graph;
		return commits.date(a) - commits.date(b) || table.compare(commits.object.at(a), commits.object.at(b));
	}
};
var PathTable = class {
	#names = [];
	#nameNumbers = new Map();
	#pairs = [0, 0];
	#pathNumbers = new Map();
	name(bytes) {
		const own = Buffer.from(bytes);
		const key = own.toString("latin1");
		const known = this.#nameNumbers.get(key);
		if (known !== void 0) return known;
		this.#names.push(own);
		this.#nameNumbers.set(key, this.#names.length - 1);
		return this.#names.length - 1;
	}
	under(name, rest) {
		const key = name * 2 ** 26 + rest;
		const known = this.#pathNumbers.get(key);
		if (known !== void 0) return known;
		this.#pairs.push(name, rest);
		this.#pathNumbers.set(key, this.#pairs.length / 2 - 1);
		return this.#pairs.length / 2 - 1;
	}
	text(path) {
		if (path === 0) return void 0;
		const names = [];
		for (let at = path; at !== 0; at = this.#pairs[2 * at + 1]) names.push(this.#names[this.#pairs[2 * at]]);
		return require_scan.pathName(Buffer.concat(names.flatMap((name, i) => i === 0 ? [name] : [SLASH, name])));
	}
};
const SLASH = Buffer.from("/");
var Leaves = class {
	paths = new PathTable();
	#leaves = [];
	#leafNumbers = new Map();
	#sets = [new Uint32Array()];
	#setNumbers = new Map();
	#setOfTree = new Map();
	tops = [];
	listed = new Set();
	cut = new Set();
	leaf(number) {
		return this.#leaves[number];
	}
	set(number) {
		return this.#sets[number];
	}
	setOfTree(tree) {
		return this.#setOfTree.get(tree) ?? 0;
	}
	keepTree(tree, leaves) {
		this.#setOfTree.set(tree, this.#internSet(Uint32Array.from(leaves).sort()));
	}
	hasTree(tree) {
		return this.#setOfTree.has(tree);
	}
	internLeaf(leaf) {
		const key = leaf.path * 2 ** 26 + leaf.object;
		const known = this.#leafNumbers.get(key);
		if (known !== void 0) return known;
		this.#leaves.push(leaf);
		this.listed.add(leaf.object);
		this.#leafNumbers.set(key, this.#leaves.length - 1);
		return this.#leaves.length - 1;
	}
	#internSet(set) {
		if (set.length === 0) return 0;
		const key = (0, node_crypto.createHash)("sha256").update(set).digest("base64");
		const known = this.#setNumbers.get(key);
		if (known !== void 0) return known;
		this.#sets.push(set);
		this.#setNumbers.set(key, this.#sets.length - 1);
		return this.#sets.length - 1;
	}
};
// src/git/tree-search.ts
var ReadTrees = class {
	#graph;
	#reader;
	constructor(graph, reader) {
		this.#graph = graph;
		this.#reader = reader;
	}
	async each(isWanted, visit, only) {
		const { table } = this.#graph;
		const cursor = new require_scan.TreeCursor(new Uint8Array(), table.idBytes);
		for await (const { oid, content } of this.#reader.readMany(treeIds(this.#graph, only))) visit(table.findOid(oid), content, (see) => {
			cursor.reset(content);
			while (nextEntry(cursor)) if (isWanted(content, cursor)) see(cursor);
		});
	}
};
function nextEntry(cursor) {
	try {
		return cursor.next();
	} catch (error) {
		if (error instanceof require_scan.MalformedTree) return false;
		throw error;
	}
}
function* treeIds(graph, only) {
	for (let i = 0; i < graph.trees.length; i += 1) {
		const tree = graph.trees.at(i);
		if (only === void 0 || only.has(tree)) yield graph.table.oid(tree);
	}
}
// src/git/attribution-entries.ts
const PATHS_PER_OBJECT = 1e3;
const LEAVES_PER_TREE = 1e5;
async function collectLeaves(found, holders, graph, trees) {
	const leaves = new Leaves();
	const entries = new FoundEntries(found, holders, graph, leaves);
	await trees.each((bytes, entry) => entries.leadsOn(bytes, entry), (tree, bytes, eachWanted) => entries.read(tree, bytes, eachWanted), found);
	entries.join();
	return leaves;
}
var FoundEntries = class {
	#found;
	#holders;
	#graph;
	#leaves;
	#cursor;
	#ranges = new Map();
	#names = new require_object_table.Numbers();
	#children = new require_object_table.Numbers();
	#namesHolding = new Map();
	#listed;
	#times = new Map();
	constructor(found, holders, graph, leaves) {
		this.#found = found;
		this.#holders = holders;
		this.#graph = graph;
		this.#leaves = leaves;
		this.#cursor = new require_scan.TreeCursor(new Uint8Array(), graph.table.idBytes);
		this.#listed = new require_object_table.Bits(graph.table.size);
	}
	leadsOn(bytes, { isGitlink, idStart }) {
		const child = isGitlink ? -1 : this.#graph.table.find(bytes, idStart);
		return child >= 0 && (this.#found.has(child) || this.#holders.byObject.has(child) && this.#graph.table.type(child) === "blob");
	}
	read(tree, bytes, eachLeadingOn) {
		const start = this.#children.length;
		this.#times.clear();
		if (this.#holders.byObject.has(tree)) this.#readNames(tree, bytes);
		else eachLeadingOn((entry) => this.#readEntry(tree, bytes, entry));
		this.#ranges.set(tree, {
			start,
			end: this.#children.length
		});
	}
	join() {
		const opened = new require_object_table.Bits(this.#graph.table.size);
		for (const top of this.#ranges.keys()) {
			this.#joinBelow(top, opened);
			if (!this.#listed.has(top)) this.#leaves.tops.push(top);
		}
	}
	#joinBelow(top, opened) {
		const stack = [top];
		for (let tree = stack.at(-1); tree !== void 0; tree = stack.at(-1)) {
			if (opened.has(tree)) {
				stack.pop();
				if (!this.#leaves.hasTree(tree)) this.#leaves.keepTree(tree, this.#leavesOf(tree));
				continue;
			}
			opened.add(tree);
			for (const folder of this.#foldersOf(tree)) if (!opened.has(folder)) stack.push(folder);
		}
	}
	*#foldersOf(tree) {
		const { start, end } = this.#rangeOf(tree);
		for (let i = start; i < end; i += 1) {
			const child = this.#children.at(i);
			if (child !== tree && this.#ranges.has(child)) yield child;
		}
	}
	#leavesOf(tree) {
		const gathered = new GatheredLeaves(this.#leaves);
		const unplaced = this.#credentialsOf(tree, ({ offsets }) => offsets.length === 0);
		if (unplaced.length > 0) gathered.add({
			path: 0,
			object: tree,
			isName: true,
			credentials: unplaced
		});
		const { start, end } = this.#rangeOf(tree);
		for (let i = start; i < end; i += 1) this.#gatherEntry(gathered, tree, i);
		return gathered.leaves;
	}
	#gatherEntry(gathered, tree, entry) {
		const child = this.#children.at(entry);
		const name = this.#names.at(entry);
		if (child !== tree && this.#found.has(child)) return gathered.addAll(this.#leaves.setOfTree(child), name);
		const what = this.#namesHolding.get(entry) ?? { credentials: this.#credentialsOf(child, () => true) };
		gathered.add({
			path: this.#leaves.paths.under(name, 0),
			object: child,
			isName: child === tree,
			...what
		});
	}
	#credentialsOf(object, accept) {
		return (this.#holders.byObject.get(object) ?? []).filter(accept).map(({ credential }) => credential);
	}
	#rangeOf(tree) {
		return this.#ranges.get(tree) ?? {
			start: 0,
			end: 0
		};
	}
	#readEntry(tree, bytes, entry) {
		const child = this.#graph.table.find(bytes, entry.idStart);
		if (child === tree) return;
		this.#listed.add(child);
		const times = (this.#times.get(child) ?? 0) + 1;
		this.#times.set(child, times);
		if (times <= 1001) this.#push(bytes, entry, child);
	}
	#readNames(tree, bytes) {
		const cursor = this.#cursor.reset(bytes);
		while (nextEntry(cursor)) {
			this.#readName(bytes, cursor, tree);
			if (this.leadsOn(bytes, cursor)) this.#readEntry(tree, bytes, cursor);
		}
	}
	#readName(content, { nameStart, nameEnd }, tree) {
		const inName = (offset) => offset >= nameStart && offset < nameEnd;
		const here = (this.#holders.byObject.get(tree) ?? []).filter(({ offsets }) => offsets.some(inName));
		if (here.length === 0) return;
		const offsets = here.flatMap((holding) => holding.offsets.filter(inName));
		this.#namesHolding.set(this.#children.length, {
			credentials: here.map(({ credential }) => credential),
			offsets
		});
		this.#push(content, {
			nameStart,
			nameEnd
		}, tree);
	}
	#push(content, { nameStart, nameEnd }, child) {
		this.#names.push(this.#leaves.paths.name(Buffer.from(content.buffer, content.byteOffset + nameStart, nameEnd - nameStart)));
		this.#children.push(child);
	}
};
var GatheredLeaves = class {
	leaves = new Set();
	#all;
	#perObject = new Map();
	#spent = new Set();
	constructor(all) {
		this.#all = all;
	}
	addAll(set, name) {
		if (this.#spent.has(set)) return;
		const before = this.leaves.size;
		for (const number of this.#all.set(set)) {
			const leaf = this.#all.leaf(number);
			if (this.#hasRoom(leaf.object)) this.add({
				...leaf,
				path: this.#all.paths.under(name, leaf.path)
			});
		}
		if (this.leaves.size === before) this.#spent.add(set);
	}
	add(leaf) {
		if (!this.#hasRoom(leaf.object)) return;
		this.leaves.add(this.#all.internLeaf(leaf));
		this.#perObject.set(leaf.object, (this.#perObject.get(leaf.object) ?? 0) + 1);
	}
	#hasRoom(object) {
		const room = this.leaves.size < LEAVES_PER_TREE ? PATHS_PER_OBJECT : 1;
		if ((this.#perObject.get(object) ?? 0) < room) return true;
		this.#all.cut.add(object);
		return false;
	}
};
// src/git/attribution-reach.ts
function refsReaching(lives, refs, order) {
	const sorted = order.parentsFirst();
	const reaching = lives.map(() => []);
	for (let first = 0; first < lives.length; first += 32) {
		const words = spread(lives.slice(first, first + 32), sorted, order);
		for (const { name, commit } of refs) for (let bit = 0, word = commit === void 0 ? 0 : words[commit]; word !== 0; bit += 1, word >>>= 1) if ((word & 1) === 1) reaching[first + bit]?.push(name);
	}
	return reaching;
}
function spread(lives, sorted, order) {
	const words = new Uint32Array(sorted.length);
	lives.forEach(({ brought }, bit) => {
		for (const commit of brought) words[commit] = words[commit] | 1 << bit;
	});
	for (const commit of sorted) for (const parent of order.parents(commit)) words[commit] = words[commit] | words[parent];
	return words;
}
// src/git/attribution-exposure.ts
const LISTED$1 = 1e3;
const DAY = 86400;
var Exposures = class {
	notes = [];
	#known;
	#reaching;
	#naming;
	#inTips = new Set();
	constructor(known) {
		this.#known = known;
		this.#reaching = refsReaching(known.lineage.lives, known.view.refs, known.order);
		this.#naming = known.holders.credentials.map(() => new Set());
		for (const ref of known.view.refs) this.#readTip(ref, (credential) => this.#naming[credential]?.add(ref.name));
		if (known.view.head !== null) this.#readTip(known.view.head, () => void 0);
	}
	of(credential) {
		const { order, lineage } = this.#known;
		const life = lineage.lives[credential];
		const first = extreme(life.brought, (a, b) => order.compare(a, b) < 0);
		const inHead = this.#isInHead(credential);
		const removed = inHead ? void 0 : life.removed ?? life.dropped;
		return {
			introduced: this.#id(first),
			removed: this.#id(removed),
			inHead,
			refs: this.#refs(credential),
			days: days(this.#begin(credential, first), this.#isOpen(credential) ? this.#known.now : this.#end(life, removed))
		};
	}
	#refs(credential) {
		const refs = [...new Set([...this.#reaching[credential] ?? [], ...this.#naming[credential] ?? []])].sort();
		if (refs.length > LISTED$1) this.notes.push(`Of ${refs.length} refs that reach one credential the first ${LISTED$1} are listed.`);
		return refs.slice(0, LISTED$1);
	}
	#isInHead(credential) {
		const { view, lineage } = this.#known;
		const head = view.head?.commit;
		if (head !== void 0 && lineage.inTreeOf(head).has(credential)) return true;
		return this.#own(credential).some(({ commit }) => commit !== void 0 && view.inHead.has(commit));
	}
	#isOpen(credential) {
		if (this.#inTips.has(credential)) return true;
		return this.#own(credential).some(({ commit }) => commit !== void 0 && this.#known.view.inRefs.has(commit));
	}
	#begin(credential, first) {
		if (first !== void 0) return this.#known.graph.commits.date(first);
		return extreme(this.#own(credential).map(({ person }) => person?.seconds ?? 0), (a, b) => a < b);
	}
	#end({ lastGone, brought }, removed) {
		const { order, graph } = this.#known;
		const last = removed ?? lastGone ?? extreme(brought, (a, b) => order.compare(a, b) > 0);
		return last === void 0 ? void 0 : graph.commits.date(last);
	}
	#readTip({ objects, commit }, name) {
		const { holders, leaves, lineage } = this.#known;
		for (const object of objects) {
			if (this.#known.graph.table.type(object) !== "commit") for (const { credential } of holders.byObject.get(object) ?? []) this.#tip(credential, name);
			for (const credential of lineage.credentialsOf(leaves.setOfTree(object))) this.#tip(credential, name);
		}
		if (commit !== void 0) for (const credential of lineage.inTreeOf(commit)) this.#tip(credential, name);
	}
	#tip(credential, name) {
		this.#inTips.add(credential);
		name(credential);
	}
	#own(credential) {
		return this.#known.own[credential] ?? [];
	}
	#id(commit) {
		const { graph } = this.#known;
		return commit === void 0 ? null : graph.table.oid(graph.commits.object.at(commit));
	}
};
function extreme(items, isBefore) {
	return items.reduce((first, item) => first === void 0 || isBefore(item, first) ? item : first, void 0);
}
function days(begin, end) {
	return begin === void 0 || end === void 0 ? 0 : Math.max(0, Math.floor((end - begin) / DAY));
}
// src/git/attribution-holders.ts
function numberHolders(found, graph) {
	const byObject = new Map();
	const unknown = [];
	const credentials = [...found.keys()];
	credentials.forEach((fingerprint, credential) => {
		for (const [object, offsets] of entriesOf(found.get(fingerprint))) {
			const number = graph.table.findOid(object);
			if (number < 0) unknown.push({
				object,
				credential
			});
			else byObject.set(number, [...byObject.get(number) ?? [], {
				credential,
				offsets
			}]);
		}
	});
	const ofType = (...types) => [...byObject.keys()].filter((number) => types.includes(graph.table.type(number) ?? "blob"));
	return {
		credentials,
		byObject,
		unknown,
		ofType
	};
}
function* entriesOf(held) {
	if (held instanceof Map) yield* held;
	else for (const object of held?.keys() ?? []) yield [object, []];
}
// src/git/attribution-lineage.ts
var Lineage = class {
	places = new Map();
	lives;
	#graph;
	#order;
	#leaves;
	#inHead;
	#credentialSets = new Map();
	#counted = new Set();
	#seenSets = new Set();
	constructor({ graph, order, leaves, own, inHead }) {
		this.#graph = graph;
		this.#order = order;
		this.#leaves = leaves;
		this.#inHead = inHead;
		this.lives = own.map(() => ({
			brought: [],
			removed: void 0,
			dropped: void 0,
			lastGone: void 0
		}));
		const said = saidBy(own.flat());
		for (let commit = 0; commit < graph.commits.length; commit += 1) this.#ask(commit, said);
		for (const top of leaves.tops) this.#count(leaves.setOfTree(top));
	}
	inTreeOf(commit) {
		return this.credentialsOf(this.#setOf(commit));
	}
	credentialsOf(set) {
		if (set === 0) return NONE;
		const known = this.#credentialSets.get(set);
		if (known !== void 0) return known;
		const credentials = new Set();
		for (const leaf of this.#leaves.set(set)) for (const credential of this.#leaves.leaf(leaf).credentials) credentials.add(credential);
		this.#credentialSets.set(set, credentials);
		return credentials;
	}
	#setOf(commit) {
		return this.#leaves.setOfTree(this.#graph.commits.tree.at(commit));
	}
	#ask(commit, said) {
		const set = this.#setOf(commit);
		const parents = this.#order.parents(commit);
		this.#count(set);
		if (!said.has(commit) && parents.length > 0 && parents.every((parent) => this.#setOf(parent) === set)) return;
		this.#askPlaces(commit, set, parents);
		const held = [commit, ...parents].map((one) => [this.inTreeOf(one), said.get(one) ?? NONE]);
		this.#askBrought(commit, held[0] ?? [], held.slice(1).flat());
		this.#askGone(commit, this.credentialsOf(set), parents.map((parent) => this.inTreeOf(parent)));
	}
	#askPlaces(commit, set, parents) {
		if (set === 0) return;
		const before = new Set();
		const parentSets = [...new Set(parents.map((parent) => this.#setOf(parent)))];
		const shared = parentSets.map((parent) => new Set(this.#leaves.set(parent)));
		for (const leaf of parentSets.flatMap((parent) => without(this.#leaves.set(parent), this.#leaves.set(set)))) for (const credential of this.#leaves.leaf(leaf).credentials) before.add(placeKey(credential, this.#leaves.leaf(leaf)));
		for (const number of this.#leaves.set(set)) {
			if (shared.some((leaves) => leaves.has(number))) continue;
			const leaf = this.#leaves.leaf(number);
			for (const credential of leaf.credentials) if (!before.has(placeKey(credential, leaf))) this.#bringTo(commit, this.#place(credential, leaf), leaf);
		}
	}
	#bringTo(commit, place, leaf) {
		if (place.first !== void 0 && this.#order.compare(place.first, commit) <= 0) return;
		place.first = commit;
		place.object = leaf.object;
		place.offsets = leaf.offsets;
	}
	#askBrought(commit, here, before) {
		const brought = new Set();
		for (const credentials of here) {
			if (before.includes(credentials)) continue;
			for (const credential of credentials) if (!before.some((earlier) => earlier.has(credential))) brought.add(credential);
		}
		for (const credential of brought) this.#life(credential).brought.push(commit);
	}
	#askGone(commit, here, parents) {
		const gone = new Set();
		for (const parent of parents) {
			if (parent === here) continue;
			for (const credential of parent) if (!here.has(credential)) gone.add(credential);
		}
		for (const credential of gone) this.#go(commit, this.#life(credential), parents.every((parent) => parent.has(credential)));
	}
	#go(commit, life, everywhere) {
		life.lastGone = this.#later(life.lastGone, commit);
		if (!this.#inHead.has(commit)) return;
		if (everywhere) life.removed = this.#later(life.removed, commit);
		else life.dropped = this.#later(life.dropped, commit);
	}
	#later(known, commit) {
		return known === void 0 || this.#order.compare(known, commit) < 0 ? commit : known;
	}
	#life(credential) {
		return this.lives[credential];
	}
	#count(set) {
		if (this.#seenSets.has(set)) return;
		this.#seenSets.add(set);
		for (const number of this.#leaves.set(set)) {
			if (this.#counted.has(number)) continue;
			this.#counted.add(number);
			const leaf = this.#leaves.leaf(number);
			for (const credential of leaf.credentials) this.#place(credential, leaf).objects += 1;
		}
	}
	#place(credential, leaf) {
		const key = placeKey(credential, leaf);
		const known = this.places.get(key);
		if (known !== void 0) return known;
		const place = {
			credential,
			path: leaf.path,
			isName: leaf.isName,
			objects: 0,
			object: leaf.object,
			offsets: leaf.offsets,
			first: void 0
		};
		this.places.set(key, place);
		return place;
	}
};
const NONE = new Set();
function saidBy(own) {
	const said = new Map();
	for (const { commit, credential } of own) if (commit !== void 0) said.set(commit, (said.get(commit) ?? new Set()).add(credential));
	return said;
}
function placeKey(credential, leaf) {
	return `${credential} ${leaf.path} ${leaf.isName}`;
}
function without(list, other) {
	const rest = [];
	for (let i = 0, j = 0; i < list.length; i += 1) {
		const value = list[i];
		while (j < other.length && other[j] < value) j += 1;
		if (other[j] !== value) rest.push(value);
	}
	return rest;
}
// src/git/attribution-own.ts
async function ownPlaces(holders, graph, order, reader) {
	const places = [];
	const numbers = holders.ofType("commit", "tag");
	for await (const { oid, type, content } of reader.readMany(numbers.map((number) => graph.table.oid(number)))) {
		const object = graph.table.findOid(oid);
		const person = require_scan.readPerson(content, type === "tag" ? "tagger" : "author");
		for (const { credential, offsets } of holders.byObject.get(object) ?? []) for (const [source, at] of bySource(offsets, content, type)) places.push({
			credential,
			source,
			offsets: at,
			object,
			commit: order.position(object),
			person
		});
	}
	return places;
}
function groupOwn(places, credentials) {
	const groups = Array.from({ length: credentials }, () => []);
	for (const place of places) groups[place.credential]?.push(place);
	return groups;
}
function bySource(offsets, content, type) {
	const sources = new Map();
	if (offsets.length === 0) sources.set(type === "tag" ? "tag-message" : "commit-message", []);
	for (const offset of offsets) {
		const source = require_object_parts.classify(content, type, offset);
		sources.set(source, [...sources.get(source) ?? [], offset]);
	}
	return sources;
}
// src/git/attribution-places.ts
const LISTED = 1e3;
var PlaceList = class {
	notes = [];
	#known;
	#inTrees;
	#unplaced;
	#authors = new Map();
	constructor(known) {
		this.#known = known;
		this.#inTrees = known.holders.credentials.map(() => []);
		this.#unplaced = known.holders.credentials.map(() => []);
		for (const place of known.lineage.places.values()) this.#inTrees[place.credential]?.push(place);
		this.#gatherUnplaced();
		if (known.leaves.cut.size > 0) this.notes.push(`Not every path is listed: ${known.leaves.cut.size} objects stand at very many.`);
	}
	async readAuthors(authorsOf) {
		const { graph, lineage } = this.#known;
		const ids = [...new Set([...lineage.places.values()].flatMap(({ first }) => first ?? []))].map((commit) => graph.table.oid(graph.commits.object.at(commit)));
		for (const [id, author] of await authorsOf(ids)) this.#authors.set(graph.table.findOid(id), author);
	}
	of(credential) {
		const inTrees = (this.#inTrees[credential] ?? []).map((place) => ({
			first: place.first,
			place: this.#treePlace(place)
		}));
		inTrees.sort((a, b) => this.#compare(a.first, b.first) || byText(a.place, b.place));
		const unplaced = [...this.#unplaced[credential] ?? []].sort(byText);
		return [
			...inTrees.map(({ place }) => place),
			...this.#ownPlaces(credential),
			...unplaced
		];
	}
	#treePlace(place) {
		const { graph, leaves } = this.#known;
		const path = leaves.paths.text(place.path);
		const commit = place.first === void 0 ? null : graph.commits.object.at(place.first);
		return {
			source: this.#sourceOf(place),
			...path === void 0 ? {} : { path },
			object: graph.table.oid(place.object),
			commit: commit === null ? null : graph.table.oid(commit),
			...signature(commit === null ? null : this.#authors.get(commit) ?? null),
			objects: place.objects,
			...place.offsets === void 0 ? {} : { offsets: place.offsets }
		};
	}
	#sourceOf({ isName, first }) {
		if (isName) return "path-name";
		return first !== void 0 && this.#known.view.isNote(first) ? "note" : "history";
	}
	#ownPlaces(credential) {
		const { graph } = this.#known;
		const sorted = [...this.#known.own[credential] ?? []].sort((a, b) => this.#compare(a.commit, b.commit) || graph.table.compare(a.object, b.object) || (a.source < b.source ? -1 : 1));
		const identities = sorted.filter(({ source }) => source === "identity");
		const others = sorted.filter(({ source }) => source !== "identity");
		if (others.length > LISTED) this.notes.push(`Of ${others.length} messages and headers that hold one credential the first ${LISTED} are listed.`);
		const places = others.slice(0, LISTED).map((place) => this.#ownPlace(place, 1));
		const [first] = identities;
		return first === void 0 ? places : [...places, this.#ownPlace(first, new Set(identities.map(({ object }) => object)).size)];
	}
	#ownPlace({ source, object, commit, person, offsets }, objects) {
		const id = this.#known.graph.table.oid(object);
		return {
			source,
			object: id,
			commit: commit === void 0 ? null : id,
			...signature(person),
			objects,
			...offsets.length > 0 ? { offsets } : {}
		};
	}
	#gatherUnplaced() {
		const { graph, holders, leaves } = this.#known;
		for (const number of holders.ofType("blob")) {
			if (leaves.listed.has(number)) continue;
			for (const { credential } of holders.byObject.get(number) ?? []) this.#unplaced[credential]?.push(loose(graph.table.oid(number)));
		}
		for (const { object, credential } of holders.unknown) this.#unplaced[credential]?.push(loose(object));
	}
	#compare(a, b) {
		if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
		return this.#known.order.compare(a, b);
	}
};
function signature(person) {
	if (person === null) return {};
	const date = require_scan.isoTime(person.seconds);
	return {
		author: person.name,
		...date === void 0 ? {} : { date }
	};
}
function byText(a, b) {
	const [left, right] = [a, b].map(({ path, object, source }) => `${path ?? ""}\0${object}\0${source}`);
	return left === right ? 0 : (left ?? "") < (right ?? "") ? -1 : 1;
}
function loose(object) {
	return {
		source: "history",
		object,
		commit: null,
		objects: 1
	};
}
// src/git/attribution-refs.ts
var RefView = class {
	refs;
	head;
	inHead;
	inRefs;
	#inNotes;
	#inOthers;
	constructor(refs, head, graph, order) {
		const peel = peeler(graph, order);
		this.refs = refs.map(peel);
		this.head = head === null ? null : peel({
			name: "HEAD",
			oid: head
		});
		const headCommits = commitsOf(this.head === null ? [] : [this.head]);
		this.inHead = order.reachable(headCommits);
		this.inRefs = order.reachable([...commitsOf(this.refs), ...headCommits]);
		this.#inNotes = order.reachable(commitsOf(this.refs.filter(isNotes)));
		this.#inOthers = order.reachable([...commitsOf(this.refs.filter((ref) => !isNotes(ref))), ...headCommits]);
	}
	isNote(commit) {
		return this.#inNotes.has(commit) && !this.#inOthers.has(commit);
	}
};
function peeler(graph, order) {
	const targets = new Map();
	for (let i = 0; i < graph.tags.length; i += 2) targets.set(graph.tags.at(i), graph.tags.at(i + 1));
	return ({ name, oid }) => {
		const objects = chain(graph.table.findOid(oid), targets);
		return {
			name,
			objects,
			commit: order.position(objects.at(-1) ?? -1)
		};
	};
}
function chain(start, targets) {
	const objects = new Set();
	for (let at = start; at !== void 0 && at >= 0 && !objects.has(at); at = targets.get(at)) objects.add(at);
	return [...objects];
}
function commitsOf(refs) {
	return refs.flatMap(({ commit }) => commit ?? []);
}
function isNotes({ name }) {
	return name.startsWith("refs/notes/");
}
// src/git/attribution.ts
async function gather({ holders: found, graph, refs, head, reader, trees: search = new ReadTrees(graph, reader) }) {
	const holders = numberHolders(found, graph);
	const order = new CommitOrder(graph);
	return {
		graph,
		order,
		holders,
		leaves: await collectLeaves(await treesAbove(holders.ofType("blob", "tree"), graph, search), holders, graph, search),
		own: groupOwn(await ownPlaces(holders, graph, order, reader), holders.credentials.length),
		view: new RefView(refs, head, graph, order)
	};
}
async function conclude(gathered, authorsOf, now) {
	const { holders, view } = gathered;
	const lineage = new Lineage({
		...gathered,
		inHead: view.inHead
	});
	const places = new PlaceList({
		...gathered,
		lineage
	});
	await places.readAuthors(authorsOf);
	const exposures = new Exposures({
		...gathered,
		lineage,
		now
	});
	const whereabouts = holders.credentials.map((fingerprint, credential) => [fingerprint, {
		places: places.of(credential),
		exposure: exposures.of(credential)
	}]);
	return {
		whereabouts: new Map(whereabouts),
		notes: [...places.notes, ...exposures.notes]
	};
}
async function readAuthors(commits, reader) {
	const authors = new Map();
	for await (const { oid, content } of reader.readMany(commits)) authors.set(oid, require_scan.readPerson(content, "author"));
	return authors;
}
async function shareHistory({ gathered, refs, head, authorsOf, staged }) {
	const { graph, holders, leaves, view } = gathered;
	const commits = new SortedCommits(gathered);
	const sets = new SharedSets(gathered);
	const setOf = (commit) => leaves.setOfTree(graph.commits.tree.at(commit));
	const ends = [...view.refs, ...view.head === null ? [] : [view.head]];
	const named = [...new Set([
		...commits.changing(setOf),
		...ends.flatMap(({ commit }) => commit ?? []),
		...gathered.own.flat().flatMap(({ commit }) => commit ?? [])
	])];
	const idOf = (commit) => graph.table.oid(graph.commits.object.at(commit));
	const authors = await authorsOf(named.map(idOf));
	return {
		idBytes: graph.table.idBytes,
		credentials: holders.credentials,
		commits: {
			...commits.data(),
			sets: Array.from(commits.order, (commit) => sets.number(setOf(commit)))
		},
		named: named.map((commit) => ({
			at: commits.position(commit),
			id: idOf(commit),
			author: authors.get(idOf(commit)) ?? null
		})),
		objects: [...new Set([...holders.byObject.keys(), ...ends.flatMap(({ objects }) => objects)])].map((object) => [graph.table.oid(object), graph.table.type(object) ?? null]),
		tags: ends.flatMap(({ objects }) => objects.slice(1).map((object, i) => [graph.table.oid(objects[i]), graph.table.oid(object)])),
		refs: refs.map(({ name, oid }) => ({
			name,
			oid
		})),
		head,
		trees: [...new Set(ends.flatMap(({ objects }) => objects))].filter((object) => leaves.hasTree(object)).map((object) => [graph.table.oid(object), sets.number(leaves.setOfTree(object))]),
		tops: [...new Set(leaves.tops.map((top) => sets.number(leaves.setOfTree(top))))],
		own: ownOf(gathered),
		cut: [...leaves.cut].map((object) => graph.table.oid(object)),
		staged: [...staged],
		...sets.data()
	};
}
function unlisted({ graph, holders, leaves }) {
	return holders.ofType("blob").filter((object) => !leaves.listed.has(object)).map((object) => graph.table.oid(object));
}
var SortedCommits = class {
	order;
	#gathered;
	#positions;
	constructor(gathered) {
		const { graph, order } = gathered;
		this.#gathered = gathered;
		this.order = Uint32Array.from({ length: graph.commits.length }, (_, commit) => commit).sort((a, b) => order.compare(a, b));
		this.#positions = new Uint32Array(this.order.length);
		this.order.forEach((commit, position) => {
			this.#positions[commit] = position;
		});
	}
	position(commit) {
		return this.#positions[commit];
	}
	*changing(setOf) {
		for (const commit of this.order) {
			const parents = this.#gathered.order.parents(commit);
			const set = setOf(commit);
			if (parents.length === 0 ? set !== 0 : parents.some((parent) => setOf(parent) !== set)) yield commit;
		}
	}
	data() {
		const { graph, order } = this.#gathered;
		let before = 0;
		return {
			ids: Array.from(this.order, (commit) => graph.table.oid(graph.commits.object.at(commit)).slice(0, 16)).join(""),
			dates: Array.from(this.order, (commit) => {
				const since = graph.commits.date(commit) - before;
				before += since;
				return since;
			}),
			parents: Array.from(this.order, (commit) => order.parents(commit).map((parent) => this.position(parent)))
		};
	}
};
var SharedSets = class {
	#gathered;
	#sets = [[]];
	#numbers = new Map([[0, 0]]);
	#leaves = [];
	#leafNumbers = new Map();
	constructor(gathered) {
		this.#gathered = gathered;
	}
	number(set) {
		const known = this.#numbers.get(set);
		if (known !== void 0) return known;
		this.#sets.push(Array.from(this.#gathered.leaves.set(set), (leaf) => this.#leaf(leaf)));
		this.#numbers.set(set, this.#sets.length - 1);
		return this.#sets.length - 1;
	}
	data() {
		return {
			sets: this.#sets,
			leaves: this.#leaves
		};
	}
	#leaf(number) {
		const known = this.#leafNumbers.get(number);
		if (known !== void 0) return known;
		this.#leaves.push(this.#shared(this.#gathered.leaves.leaf(number)));
		this.#leafNumbers.set(number, this.#leaves.length - 1);
		return this.#leaves.length - 1;
	}
	#shared({ path, object, isName, credentials, offsets }) {
		const { leaves, graph } = this.#gathered;
		const text = leaves.paths.text(path);
		return {
			object: graph.table.oid(object),
			isName,
			credentials,
			...text === void 0 ? {} : { path: text },
			...offsets === void 0 ? {} : { offsets }
		};
	}
};
function ownOf({ own, graph }) {
	return own.flat().map(({ credential, source, offsets, object, person }) => ({
		credential,
		source,
		offsets,
		object: graph.table.oid(object),
		person
	}));
}
// src/sources/history/staged-paths.ts
async function stagedPaths(wanted, entries) {
	const paths = new Map();
	if (wanted.length === 0) return paths;
	const loose = new Set(wanted);
	for await (const { oid, path } of entries()) if (loose.has(oid) && !paths.has(oid)) paths.set(oid, path);
	return paths;
}
function withStagedPaths(found, paths) {
	if (paths.size === 0) return found;
	const staged = (place) => {
		const path = isLoose(place) && place.object !== void 0 ? paths.get(place.object) : void 0;
		return path === void 0 ? place : {
			...place,
			source: "staged",
			path
		};
	};
	return new Map([...found].map(([fingerprint, where]) => [fingerprint, {
		...where,
		places: where.places.map(staged)
	}]));
}
function isLoose({ source, path, commit }) {
	return source === "history" && path === void 0 && commit === null;
}
Object.defineProperty(exports, "CommitOrder", {
	enumerable: true,
	get: function() {
		return CommitOrder;
	}
});
Object.defineProperty(exports, "Leaves", {
	enumerable: true,
	get: function() {
		return Leaves;
	}
});
Object.defineProperty(exports, "MalformedObject", {
	enumerable: true,
	get: function() {
		return MalformedObject;
	}
});
Object.defineProperty(exports, "ObjectGraph", {
	enumerable: true,
	get: function() {
		return ObjectGraph;
	}
});
Object.defineProperty(exports, "ReadTrees", {
	enumerable: true,
	get: function() {
		return ReadTrees;
	}
});
Object.defineProperty(exports, "RefView", {
	enumerable: true,
	get: function() {
		return RefView;
	}
});
Object.defineProperty(exports, "WantedIds", {
	enumerable: true,
	get: function() {
		return WantedIds;
	}
});
Object.defineProperty(exports, "conclude", {
	enumerable: true,
	get: function() {
		return conclude;
	}
});
Object.defineProperty(exports, "gather", {
	enumerable: true,
	get: function() {
		return gather;
	}
});
Object.defineProperty(exports, "groupOwn", {
	enumerable: true,
	get: function() {
		return groupOwn;
	}
});
Object.defineProperty(exports, "heldIn", {
	enumerable: true,
	get: function() {
		return heldIn;
	}
});
Object.defineProperty(exports, "numberHolders", {
	enumerable: true,
	get: function() {
		return numberHolders;
	}
});
Object.defineProperty(exports, "readAuthors", {
	enumerable: true,
	get: function() {
		return readAuthors;
	}
});
Object.defineProperty(exports, "shareHistory", {
	enumerable: true,
	get: function() {
		return shareHistory;
	}
});
Object.defineProperty(exports, "stagedPaths", {
	enumerable: true,
	get: function() {
		return stagedPaths;
	}
});
Object.defineProperty(exports, "unlisted", {
	enumerable: true,
	get: function() {
		return unlisted;
	}
});
Object.defineProperty(exports, "withStagedPaths", {
	enumerable: true,
	get: function() {
		return withStagedPaths;
	}
});
