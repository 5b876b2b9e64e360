import { O as Fault, b as streamGit, k as isFault } from "./base.mjs";
import { Et as parseHeader, Gt as openRepository, S as hashBytes, St as openPrivateDir, Tt as ObjectReader, Wt as pathName, Xt as readSmallFile, _t as readHead, at as readPerson, b as asDamage, bt as looseNames, cn as oid, d as listLoose, gt as requireGit, it as readCommit, nt as TreeCursor, ot as readTagTarget, qt as MEBIBYTE, rt as isoTime, s as copyIndex, sn as isOid, tt as MalformedTree, vt as readHeads, xt as readRefs } from "./scan.mjs";
import { n as printableUrl, t as isUrl } from "./url.mjs";
import { _ as lfsContentId, a as PackIndex, c as TreeParser, d as Bits, f as Numbers, g as StoreStatistics, h as treePieces, i as ObjectSlots, l as ObjectTable, n as StoreReader, o as readIndex, r as surveyPack, s as NOTED, t as StoreWalk, u as CommitList } from "./store-walk.mjs";
import { n as readWhole, t as classify } from "./object-parts.mjs";
import { n as readFileSafely, r as walkFolder, t as listGitDir } from "./git-dir-files.mjs";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
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
		return pathName(Buffer.concat(names.flatMap((name, i) => i === 0 ? [name] : [SLASH, name])));
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
		const key = createHash("sha256").update(set).digest("base64");
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
		const cursor = new TreeCursor(new Uint8Array(), table.idBytes);
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
		if (error instanceof MalformedTree) return false;
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
	#names = new Numbers();
	#children = new Numbers();
	#namesHolding = new Map();
	#listed;
	constructor(found, holders, graph, leaves) {
		this.#found = found;
		this.#holders = holders;
		this.#graph = graph;
		this.#leaves = leaves;
		this.#cursor = new TreeCursor(new Uint8Array(), graph.table.idBytes);
		this.#listed = new Bits(graph.table.size);
	}
	leadsOn(bytes, { isGitlink, idStart }) {
		const child = isGitlink ? -1 : this.#graph.table.find(bytes, idStart);
		return child >= 0 && (this.#found.has(child) || this.#holders.byObject.has(child) && this.#graph.table.type(child) === "blob");
	}
	read(tree, bytes, eachLeadingOn) {
		const start = this.#children.length;
		if (this.#holders.byObject.has(tree)) this.#readNames(tree, bytes);
		else eachLeadingOn((entry) => this.#readEntry(tree, bytes, entry));
		this.#ranges.set(tree, {
			start,
			end: this.#children.length
		});
	}
	join() {
		const opened = new Bits(this.#graph.table.size);
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
		this.#push(bytes, entry, child);
		this.#listed.add(child);
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
		if (set === 0) return NONE$1;
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
		const held = [commit, ...parents].map((one) => [this.inTreeOf(one), said.get(one) ?? NONE$1]);
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
const NONE$1 = new Set();
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
		const person = readPerson(content, type === "tag" ? "tagger" : "author");
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
		const source = classify(content, type, offset);
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
	async readAuthors(reader) {
		const { graph, lineage } = this.#known;
		const ids = [...new Set([...lineage.places.values()].flatMap(({ first }) => first ?? []))].map((commit) => graph.table.oid(graph.commits.object.at(commit)));
		for await (const { oid, content } of reader.readMany(ids)) this.#authors.set(graph.table.findOid(oid), readPerson(content, "author"));
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
	const date = isoTime(person.seconds);
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
// src/git/attribution-trees.ts
async function treesAbove(wanted, graph, trees) {
	const found = new Bits(graph.table.size);
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
	#begins = new Bits(65536);
	constructor(wanted, graph) {
		this.#graph = graph;
		this.#wanted = new Bits(graph.table.size);
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
		this.#runs = new Uint32Array(graph.subtrees.length);
		for (let i = 0; i < graph.subtrees.length; i += 1) this.#shift(graph.subtrees.at(i) + 1, 1);
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
		const { subtrees, subtreeStart, subtreeEnd } = this.#graph;
		for (let i = subtreeStart.at(position); i < subtreeEnd.at(position); i += 1) {
			const child = subtrees.at(i);
			this.#runs[next[child]] = position;
			next[child] = next[child] + 1;
		}
	}
	#continues(position) {
		const { subtreeStart, subtreeEnd } = this.#graph;
		if (position === 0 || subtreeStart.at(position) === subtreeEnd.at(position)) return false;
		return subtreeStart.at(position) === subtreeStart.at(position - 1) && subtreeEnd.at(position) === subtreeEnd.at(position - 1);
	}
};
// src/git/commit-order.ts
const NONE = 4294967295;
var CommitOrder = class {
	#graph;
	#positions;
	constructor(graph) {
		this.#graph = graph;
		this.#positions = new Uint32Array(graph.table.size).fill(NONE);
		for (let position = 0; position < graph.commits.length; position += 1) this.#positions[graph.commits.object.at(position)] = position;
	}
	position(object) {
		const position = this.#positions[object];
		return position === void 0 || position === NONE ? void 0 : position;
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
		const seen = new Bits(this.#graph.commits.length);
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
		const opened = new Bits(order.length);
		const done = new Bits(order.length);
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
// src/git/attribution.ts
async function attribute({ holders: found, graph, refs, head, reader, trees: search = new ReadTrees(graph, reader), now }) {
	const holders = numberHolders(found, graph);
	const order = new CommitOrder(graph);
	const leaves = await collectLeaves(await treesAbove(holders.ofType("blob", "tree"), graph, search), holders, graph, search);
	const own = groupOwn(await ownPlaces(holders, graph, order, reader), holders.credentials.length);
	const view = new RefView(refs, head, graph, order);
	const lineage = new Lineage({
		graph,
		order,
		leaves,
		own,
		inHead: view.inHead
	});
	const places = new PlaceList({
		graph,
		order,
		holders,
		leaves,
		lineage,
		view,
		own
	});
	await places.readAuthors(reader);
	const exposures = new Exposures({
		graph,
		order,
		holders,
		leaves,
		lineage,
		view,
		own,
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
// src/git/connectivity.ts
async function findMissing(graph, roots, trees) {
	const missing = new Set(graph.missing().filter((number) => !isEmptyTree(graph.table.oid(number))));
	if (missing.size === 0) return {
		reachable: [],
		unreachable: 0
	};
	const walk = new Walk(graph, missing);
	walk.fromRoots(roots.map((root) => graph.table.findOid(root)));
	walk.throughFolders();
	if (walk.found.size < missing.size) await walk.throughFiles(trees);
	return {
		reachable: [...walk.found.values()],
		unreachable: missing.size - walk.found.size
	};
}
function isEmptyTree(id) {
	return EMPTY_TREES.has(id);
}
const EMPTY_TREES = new Set(["4b825dc642cb6eb9a060e54bf8d69288fbee4904", "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"]);
var Walk = class {
	found = new Map();
	#graph;
	#missing;
	#reached;
	#trees = [];
	constructor(graph, missing) {
		this.#graph = graph;
		this.#missing = missing;
		this.#reached = new Bits(graph.table.size);
	}
	fromRoots(roots) {
		const { commits, tags } = this.#graph;
		const order = new CommitOrder(this.#graph);
		const targets = new Map();
		for (let i = 0; i < tags.length; i += 2) targets.set(tags.at(i), tags.at(i + 1));
		for (const root of roots) for (let at = root; at !== void 0 && !this.#reached.has(at); at = targets.get(at)) this.#reach(at, "object");
		const tips = [...roots, ...targets.values()].filter((object) => this.#reached.has(object)).flatMap((object) => order.position(object) ?? []);
		const reachable = order.reachable(tips);
		for (let position = 0; position < commits.length; position += 1) {
			if (!reachable.has(position)) continue;
			this.#reach(commits.tree.at(position), "tree");
			for (const parent of commits.parents(position)) this.#reach(parent, "commit", commits.object.at(position));
		}
	}
	throughFolders() {
		const { trees, subtrees, subtreeStart, subtreeEnd, table } = this.#graph;
		const positions = new Uint32Array(table.size);
		for (let i = 0; i < trees.length; i += 1) positions[trees.at(i)] = i + 1;
		for (let tree = this.#trees.pop(); tree !== void 0; tree = this.#trees.pop()) {
			const position = positions[tree] - 1;
			if (position < 0) continue;
			for (let i = subtreeStart.at(position); i < subtreeEnd.at(position); i += 1) this.#reach(subtrees.at(i), "tree");
		}
	}
	async throughFiles(trees) {
		const ids = new WantedIds(this.#missing, this.#graph);
		const isMissingFile = (bytes, { isGitlink, isTree, idStart }) => !isGitlink && !isTree && ids.find(bytes, idStart) >= 0;
		await trees.each(isMissingFile, (_, bytes, eachWanted) => eachWanted((entry) => this.#reach(ids.find(bytes, entry.idStart), "blob")), this.#reached);
	}
	#reach(number, type, child) {
		if (number < 0 || this.#reached.has(number)) return;
		this.#reached.add(number);
		const { table } = this.#graph;
		if (table.type(number) === "tree") this.#trees.push(number);
		if (!this.#missing.has(number)) return;
		this.found.set(number, {
			oid: table.oid(number),
			type,
			...child === void 0 ? {} : { child: table.oid(child) }
		});
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
		this.#cursor = new TreeCursor(this.#rest, table.idBytes);
	}
	take(chunk) {
		if (this.#broken !== void 0) return;
		const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
		try {
			this.#entries(bytes);
			if (bytes.length - this.#cursor.end > LONGEST_ENTRY) throw new MalformedTree("an entry without end");
		} catch (error) {
			this.#broken = error;
		}
		this.#rest = Uint8Array.from(bytes.subarray(this.#cursor.end));
	}
	finish() {
		if (this.#broken !== void 0) throw this.#broken;
		if (this.#rest.length > 0) throw new MalformedTree("the last entry is cut short");
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
var MalformedObject = class extends Error {
	name = "MalformedObject";
};
var ObjectGraph = class {
	table;
	trees = new Numbers();
	commits = new CommitList();
	tags = new Numbers(64);
	subtrees = new Numbers();
	subtreeStart = new Numbers();
	subtreeEnd = new Numbers();
	gitlinks;
	#cursor;
	constructor(idBytes, expected) {
		this.table = new ObjectTable(idBytes, expected);
		this.gitlinks = new ObjectTable(idBytes, 16);
		this.#cursor = new TreeCursor(new Uint8Array(), idBytes);
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
		const isNew = new Bits(part.flags.length);
		part.flags.forEach((flags, i) => {
			const number = this.table.add(part.ids, i * this.table.idBytes);
			if ((flags & 8) !== 0 && !this.isPresent(number)) isNew.add(i);
			numbers[i] = number;
			this.table.merge(number, flags);
		});
		const renumbered = (i) => numbers[i];
		part.trees.forEach((tree, n) => {
			if (!isNew.has(tree)) return;
			const first = this.#beginTree(renumbered(tree));
			for (const subtree of part.subtrees.subarray(part.subtreeStart[n], part.subtreeEnd[n])) this.subtrees.push(renumbered(subtree));
			this.#endTree(first);
		});
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
		const first = this.#beginTree(number);
		for (const subtree of subtrees) this.subtrees.push(subtree);
		this.#endTree(first);
	}
	addTag(number, target) {
		this.table.setType(number, "tag");
		this.tags.push(number);
		this.tags.push(target);
	}
	data() {
		const { trees, subtrees, subtreeStart, subtreeEnd, tags } = this;
		return {
			...this.table.data(),
			commits: this.commits.data(),
			gitlinks: this.gitlinks.data().ids,
			trees: trees.toArray(),
			subtrees: subtrees.toArray(),
			subtreeStart: subtreeStart.toArray(),
			subtreeEnd: subtreeEnd.toArray(),
			tags: tags.toArray()
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
		const { tree, parents, date } = readable(() => readCommit(content));
		this.commits.push(number, this.refer(tree), parents.map((parent) => this.refer(parent)), date);
	}
	#tag(number, content) {
		const target = readable(() => readTagTarget(content));
		this.tags.push(number);
		this.tags.push(this.refer(target));
	}
	#tree(number, content) {
		const first = this.#beginTree(number);
		const cursor = this.#cursor.reset(content);
		try {
			readable(() => {
				while (cursor.next()) this.#entry(content);
			});
		} finally {
			this.#endTree(first);
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
		const first = this.#beginTree(number);
		for (const subtree of own.subtrees) this.subtrees.push(subtree);
		this.#endTree(first);
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
		if (cursor.isTree) this.subtrees.push(child);
	}
	#beginTree(number) {
		this.trees.push(number);
		return this.subtrees.length;
	}
	#endTree(first) {
		const last = this.trees.length - 2;
		const shared = last >= 0 && this.#sameSubtrees(this.subtreeStart.at(last), this.subtreeEnd.at(last), first);
		this.subtreeStart.push(shared ? this.subtreeStart.at(last) : first);
		this.subtreeEnd.push(shared ? this.subtreeEnd.at(last) : this.subtrees.length);
		if (shared) this.subtrees.truncate(first);
	}
	#sameSubtrees(start, end, first) {
		if (end - start !== this.subtrees.length - first) return false;
		for (let i = 0; start + i < end; i += 1) if (this.subtrees.at(start + i) !== this.subtrees.at(first + i)) return false;
		return true;
	}
};
function readable(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof MalformedTree || error instanceof SyntaxError) throw new MalformedObject(error.message);
		throw error;
	}
}
// src/git/refs-log.ts
function readReflogs(repository) {
	const reflogs = [];
	const problems = [];
	for (const rawName of logFiles(repository.commonDir, problems)) {
		const ref = pathName(Buffer.from(rawName, "latin1")).replace(/(^|\/)logs\//, "$1");
		const oids = readLog(repository.commonDir, rawName);
		if (typeof oids === "string") problems.push({
			unit: `reflog ${ref}`,
			reason: oids
		});
		else reflogs.push({
			ref,
			oids
		});
	}
	return {
		reflogs,
		problems
	};
}
function* logFiles(commonDir, problems) {
	yield* looseNames(commonDir, "logs", problems);
	for (const name of looseNames(commonDir, "worktrees", problems)) if (/^worktrees\/[^/]+\/logs\//.test(name)) yield name;
}
function readLog(commonDir, rawName) {
	const bytes = readSmallFile(Buffer.concat([Buffer.from(`${commonDir}/`), Buffer.from(rawName, "latin1")]), 256 * MEBIBYTE);
	if (typeof bytes === "string") return bytes;
	const oids = new Set();
	for (const line of bytes.toString("latin1").split("\n")) for (const id of /^([0-9a-f]+) ([0-9a-f]+) /.exec(line)?.slice(1) ?? []) if (isOid(id) && !/^0+$/.test(id)) oids.add(id);
	return [...oids];
}
// src/git/staged-entries.ts
async function* stagedEntries(dir, problems, options = {}) {
	const { commonDir } = dir.repository;
	for (const gitDir of [commonDir, ...linkedWorktrees(commonDir)]) {
		const index = copyIndex({
			...dir,
			repository: {
				...dir.repository,
				gitDir,
				indexFile: join(gitDir, "index")
			}
		});
		if (index === null) continue;
		const unit = `index of ${gitDir === commonDir ? "the repository" : `worktree ${pathName(Buffer.from(gitDir.slice(gitDir.lastIndexOf("/") + 1)))}`}`;
		if ("problem" in index) problems.push({
			unit,
			reason: index.problem
		});
		else yield* listed(dir, index.path, unit, problems, options);
	}
}
async function* listed(dir, index, unit, problems, options) {
	const git = {
		...dir,
		variables: {
			...dir.variables,
			GIT_INDEX_FILE: index
		}
	};
	let rest = Buffer.alloc(0);
	try {
		for await (const chunk of streamGit(git, [
			"ls-files",
			"--stage",
			"-z"
		], options)) {
			const bytes = Buffer.concat([rest, chunk]);
			const end = bytes.lastIndexOf(0) + 1;
			yield* entries(bytes.subarray(0, end));
			rest = Buffer.from(bytes.subarray(end));
		}
	} catch (error) {
		if (!isFault(error)) throw error;
		problems.push({
			unit,
			reason: error.message
		});
	}
}
function* entries(bytes) {
	for (let start = 0; start < bytes.length;) {
		const end = bytes.indexOf(0, start);
		const tab = bytes.indexOf(9, start);
		const [mode = "", id = ""] = bytes.toString("latin1", start, tab).split(" ");
		if (mode !== "160000" && isOid(id) && !EMPTY_BLOBS.has(id)) yield {
			oid: id,
			path: pathName(bytes.subarray(tab + 1, end))
		};
		start = end + 1;
	}
}
const EMPTY_BLOBS = new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
function linkedWorktrees(commonDir) {
	try {
		return readdirSync(join(commonDir, "worktrees")).sort().map((name) => join(commonDir, "worktrees", name));
	} catch {
		return [];
	}
}
// src/sources/history/lfs-pointers.ts
var LfsPointers = class {
	#contents = new Set();
	look(blob) {
		const id = lfsContentId(blob);
		if (id !== void 0) this.#contents.add(id);
	}
	add(contentIds) {
		for (const id of contentIds) this.#contents.add(id);
	}
	declare(ledger, commonDir) {
		for (const id of this.#contents) {
			const path = join(commonDir, "lfs", "objects", id.slice(0, 2), id.slice(2, 4), id);
			if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) continue;
			ledger.enumerated();
			ledger.skipped("LFS content that is not stored here");
		}
	}
};
// src/sources/history/staged-paths.ts
async function withStagedPaths(found, entries) {
	const loose = new Set([...found.values()].flatMap(({ places }) => places.filter(isLoose).flatMap(({ object }) => object ?? [])));
	if (loose.size === 0) return found;
	const paths = new Map();
	for await (const { oid, path } of entries()) if (loose.has(oid) && !paths.has(oid)) paths.set(oid, path);
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
// src/git/objects-list.ts
async function* listObjects(git, options = {}) {
	let partial = "";
	for await (const chunk of streamGit(git, [
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--batch-check"
	], options)) {
		const lines = (partial + chunk.toString("latin1")).split("\n");
		partial = lines.pop() ?? "";
		for (const line of lines) yield parseHeader(line) ?? unread(line);
	}
	if (partial !== "") throw new Fault("git", "git cat-file failed: its list of objects ends within a line.");
}
function unread(line) {
	const [id = "", problem = ""] = line.split(" ");
	if (!isOid(id)) throw new Fault("git", "git cat-file failed: its list of objects holds something else.");
	return {
		oid: id,
		unread: problem === "missing" ? "unreadable object" : "an answer that is no header"
	};
}
// src/git/stored-ids.ts
function readStoredIds(objects, idBytes, visit) {
	const others = [];
	const problems = [];
	const files = [];
	const loose = new RegExp(`^[0-9a-f]{2}/[0-9a-f]{${2 * idBytes - 2}}$`);
	for (const file of walkFolder(objects, () => true)) if (file.kind === "file" && loose.test(file.path)) visit(Buffer.from(file.path.replace("/", ""), "hex"), 0);
	else if (file.kind !== "folder" && !isDerived(file.path)) files.push(file);
	const packs = new Set(files.filter(({ path }) => /^pack\/[^/]+\.(?:pack|idx)$/.test(path)).map(({ path }) => path));
	for (const file of files) {
		const { path } = file;
		const problem = problemOf(file, packs);
		if (problem !== null) problems.push({
			unit: `objects/${path}`,
			reason: problem
		});
		else if (packs.has(path)) problems.push(...readPackIndex(file, idBytes, visit));
		else others.push(file);
	}
	return {
		others,
		problems
	};
}
function isDerived(path) {
	return /^pack\/(?:[^/]+\.(?:rev|bitmap|mtimes)|multi-pack-index(?:-[0-9a-f]+\.(?:rev|bitmap))?|multi-pack-index\.d\/.*)$|^info\/commit-graphs?(?:\/.*)?$/.test(path);
}
function problemOf({ path, kind, name }, packs) {
	if (kind === "unreadable") return "unreadable folder";
	if (kind !== "file") return kind === "link" ? "a symbolic link" : "not a regular file";
	if (name.startsWith("tmp_")) return "a file that git had not finished writing";
	if (/(?:^|\/)(?:tmp_objdir|incoming)-/.test(path)) return "a quarantine that was left behind";
	if (path.endsWith(".pack") && !packs.has(path.replace(/pack$/, "idx"))) return "a pack without its index: run \"git index-pack\" on it";
	if (path.endsWith(".idx") && !packs.has(path.replace(/idx$/, "pack"))) return "an index without its pack";
	return null;
}
function readPackIndex(file, idBytes, visit) {
	if (!file.path.endsWith(".idx")) return [];
	try {
		const descriptor = openSync(file.absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
		try {
			readIds(descriptor, idBytes, visit);
			return [];
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return [{
			unit: `objects/${file.path}`,
			reason: error instanceof BadIndex ? error.message : "unreadable"
		}];
	}
}
var BadIndex = class extends Error {};
const FANOUT = 1024;
const IDS_AT_ONCE = 4096;
function readIds(descriptor, idBytes, visit) {
	const head = bytesAt(descriptor, 0, 1032);
	const second = head.readUInt32BE(0) === 4285812579;
	if (second && head.readUInt32BE(4) !== 2) throw new BadIndex("a pack index of an unknown version");
	const count = countOf(head, second ? 8 : 0);
	const step = second ? idBytes : idBytes + 4;
	const start = (second ? 8 : 0) + FANOUT;
	const least = start + count * (second ? idBytes + 8 : step) + 2 * idBytes;
	if (fstatSync(descriptor).size < least) throw new BadIndex("a truncated pack index");
	for (let first = 0; first < count; first += IDS_AT_ONCE) {
		const some = Math.min(IDS_AT_ONCE, count - first);
		const bytes = bytesAt(descriptor, start + first * step, some * step);
		for (let i = 0; i < some; i += 1) visit(bytes, i * step + (second ? 0 : 4));
	}
}
function countOf(head, start) {
	let count = 0;
	for (let i = 0; i < 256; i += 1) {
		const next = head.readUInt32BE(start + 4 * i);
		if (next < count) throw new BadIndex("a pack index whose counts go down");
		count = next;
	}
	return count;
}
function bytesAt(descriptor, position, length) {
	const bytes = Buffer.allocUnsafe(length);
	for (let filled = 0; filled < length;) {
		const read = readSync(descriptor, bytes, filled, length - filled, position + filled);
		if (read === 0) throw new BadIndex("a truncated pack index");
		filled += read;
	}
	return bytes;
}
// src/sources/history/cat-file-stream.ts
var CatFileStream = class {
	reader;
	#git;
	#repository;
	#graph;
	#options;
	#count = 0;
	constructor(git, repository, graph, options = {}) {
		this.#git = git;
		this.#repository = repository;
		this.#graph = graph;
		this.#options = options;
		this.reader = new ObjectReader(git, options);
	}
	async list() {
		const { table } = this.#graph;
		const problems = await listByGit(this.#git, this.#options, (id) => table.addOid(id));
		const folders = this.#repository.objectDirectories.map(({ path }) => readStoredIds(path, table.idBytes, (bytes, at) => table.add(bytes, at)));
		this.#count = table.size;
		return {
			count: table.size,
			others: folders.flatMap(({ others }) => others),
			problems: [...problems, ...folders.flatMap((folder) => folder.problems)]
		};
	}
	objects() {
		return this.reader.readMany(this.#ids());
	}
	holds(id) {
		const number = this.#graph.table.findOid(id);
		return number >= 0 && this.#graph.isPresent(number);
	}
	stores(bytes, at) {
		const number = this.#graph.table.find(bytes, at);
		return number >= 0 && number < this.#count;
	}
	lacksNothing() {
		return false;
	}
	settle() {}
	trees(byReader) {
		return byReader;
	}
	close() {
		return this.reader.close();
	}
	*#ids() {
		for (let number = 0; number < this.#count; number += 1) yield this.#graph.table.oid(number);
	}
};
async function listByGit(git, options, visit) {
	try {
		for await (const { oid } of listObjects(git, options)) visit(oid);
		return [];
	} catch (error) {
		if (!isFault(error)) throw error;
		return [{
			unit: "list of objects",
			reason: error.message
		}];
	}
}
// src/git/absorb-links.ts
function absorbLinks(graph, slots, parts) {
	const numbers = enterAll(graph, slots);
	for (const part of parts) absorbPart(graph, numbers, part);
	return numbers;
}
function enterAll({ table }, slots) {
	const numbers = new Uint32Array(slots.count);
	let slot = 0;
	slots.each((bytes, at) => {
		const number = table.add(bytes, at);
		numbers[slot] = number;
		slot += 1;
		if (table.type(number) === void 0) table.setType(number, "blob");
		table.mark(number, 8);
	});
	return numbers;
}
function absorbPart(graph, numbers, part) {
	const { table } = graph;
	const absent = [];
	for (let at = 0; at < part.absent.length; at += table.idBytes) {
		const number = table.add(part.absent, at);
		table.mark(number, 16);
		absent.push(number);
	}
	const numberOf = (slot) => slot < numbers.length ? numbers[slot] : absent[slot - numbers.length];
	part.trees.forEach((tree, n) => graph.addTree(numberOf(tree), Array.from(part.subtrees.subarray(part.subtreeStart[n], part.subtreeEnd[n]), numberOf)));
	for (let i = 0; i < part.tags.length; i += 2) graph.addTag(numberOf(part.tags[i]), numberOf(part.tags[i + 1]));
	for (const commit of part.commits.object) table.setType(numberOf(commit), "commit");
	graph.commits.absorb(part.commits, ALL, numberOf);
}
const ALL = { has: () => true };
// src/git/pack/parts.ts
const PART_OBJECTS = 4096;
function partsOf(survey, partObjects = PART_OBJECTS) {
	return [...survey.packs.flatMap((_, pack) => partsOfPack(survey, pack, partObjects)), ...partsOfLoose(survey.loose.length, partObjects)];
}
function partsOfPack(survey, pack, partObjects) {
	const { roots, familySizes, cyclic } = survey.packs[pack]?.forest ?? {
		roots: [],
		familySizes: [],
		cyclic: []
	};
	const parts = cyclic.length > 0 ? [{
		kind: "cyclic",
		pack
	}] : [];
	for (let from = 0, to = 0, objects = 0; to < roots.length;) {
		objects += familySizes[to] ?? 0;
		to += 1;
		if (objects < partObjects && to < roots.length) continue;
		parts.push({
			kind: "families",
			pack,
			from,
			to
		});
		from = to;
		objects = 0;
	}
	return parts;
}
function partsOfLoose(count, partObjects) {
	const parts = [];
	for (let from = 0; from < count; from += partObjects) parts.push({
		kind: "loose",
		from,
		to: Math.min(count, from + partObjects)
	});
	return parts;
}
// src/git/pack/copies.ts
function markSpare(packs) {
	const flags = packs.map(({ count }) => new Uint8Array(new SharedArrayBuffer(count)));
	if (packs.length > 1) new IdTable(packs).markRepeated(flags);
	return flags;
}
var IdTable = class {
	#packs;
	#packOf;
	#placeOf;
	#mask;
	constructor(packs) {
		const total = packs.reduce((sum, { count }) => sum + count, 0);
		const size = 2 ** Math.ceil(Math.log2(2 * total + 2));
		this.#packs = packs;
		this.#packOf = new Uint32Array(size);
		this.#placeOf = new Uint32Array(size);
		this.#mask = size - 1;
	}
	markRepeated(flags) {
		this.#packs.forEach((pack, number) => {
			const spare = flags[number] ?? new Uint8Array(0);
			for (let place = 0; place < pack.count; place += 1) if (!this.#insert(pack, number, place)) spare[place] = 1;
		});
	}
	#insert(pack, number, place) {
		let at = pack.idWord(place) & this.#mask;
		for (; this.#packOf[at] !== 0; at = at + 1 & this.#mask) if (this.#packs[(this.#packOf[at] ?? 0) - 1]?.sameId(this.#placeOf[at] ?? 0, pack, place)) return false;
		this.#packOf[at] = number + 1;
		this.#placeOf[at] = place;
		return true;
	}
};
// src/git/pack/forest.ts
function plantForest(bases) {
	const firsts = countChildren(bases);
	const children = placeChildren(bases, firsts);
	const roots = rootsOf(bases);
	const order = breadthFirst(roots, firsts, children);
	const weights = putHeaviestLast(order, firsts, children);
	return {
		roots,
		familySizes: Uint32Array.from(roots, (root) => weights[root] ?? 1),
		firsts,
		children,
		cyclic: order.length === bases.length ? [] : missingFrom(order, bases.length)
	};
}
function countChildren(bases) {
	const firsts = sharedWords(bases.length + 1);
	for (const base of bases) if (base >= 0) firsts[base + 1] = (firsts[base + 1] ?? 0) + 1;
	for (let i = 1; i < firsts.length; i += 1) firsts[i] = (firsts[i] ?? 0) + (firsts[i - 1] ?? 0);
	return firsts;
}
function placeChildren(bases, firsts) {
	const children = sharedWords(firsts[bases.length] ?? 0);
	const next = firsts.slice();
	for (let position = 0; position < bases.length; position += 1) {
		const base = bases[position] ?? -1;
		if (base < 0) continue;
		const at = next[base] ?? 0;
		children[at] = position;
		next[base] = at + 1;
	}
	return children;
}
function rootsOf(bases) {
	let count = 0;
	for (const base of bases) if (base < 0) count += 1;
	const roots = sharedWords(count);
	for (let position = bases.length - 1; position >= 0; position -= 1) if ((bases[position] ?? 0) < 0) roots[count -= 1] = position;
	return roots;
}
function breadthFirst(roots, firsts, children) {
	const order = new Uint32Array(roots.length + children.length);
	order.set(roots);
	let count = roots.length;
	for (let at = 0; at < count; at += 1) {
		const parent = order[at] ?? 0;
		for (let i = firsts[parent] ?? 0; i < (firsts[parent + 1] ?? 0); i += 1) order[count++] = children[i] ?? 0;
	}
	return order.subarray(0, count);
}
function putHeaviestLast(order, firsts, children) {
	const weights = new Uint32Array(firsts.length).fill(1);
	for (let at = order.length - 1; at >= 0; at -= 1) {
		const position = order[at] ?? 0;
		const first = firsts[position] ?? 0;
		const end = firsts[position + 1] ?? 0;
		let heaviest = first;
		for (let i = first; i < end; i += 1) {
			const weight = weights[children[i] ?? 0] ?? 0;
			weights[position] = (weights[position] ?? 0) + weight;
			if (weight >= (weights[children[heaviest] ?? 0] ?? 0)) heaviest = i;
		}
		if (end > first) swap(children, heaviest, end - 1);
	}
	return weights;
}
function swap(values, a, b) {
	const value = values[a] ?? 0;
	values[a] = values[b] ?? 0;
	values[b] = value;
}
function missingFrom(order, count) {
	const seen = new Uint8Array(count);
	for (const position of order) seen[position] = 1;
	const missing = [];
	for (let position = 0; position < count; position += 1) if (seen[position] === 0) missing.push(position);
	return missing;
}
function sharedWords(count) {
	return new Uint32Array(new SharedArrayBuffer(count * 4));
}
// src/git/pack/store.ts
function surveyStore(objectsDirs, format) {
	const problems = [];
	const packs = objectsDirs.flatMap((dir) => surveyPacks(`${dir}/pack`, format, problems));
	const indexes = packs.map(({ indexBytes }) => new PackIndex(indexBytes, format));
	const spare = markSpare(indexes);
	const { loose, spareLoose } = divideLoose(objectsDirs.flatMap((dir) => listLoose(dir, format, (path, error) => problems.push(problem(`folder ${path}`, error)))), indexes);
	return {
		format,
		loose,
		spareLoose,
		problems,
		packs: packs.map((tables, i) => ({
			tables,
			forest: plantForest(tables.bases),
			spare: spare[i] ?? new Uint8Array(0)
		})),
		count: loose.length + spare.reduce((sum, flags) => sum + flags.length - flags.reduce((a, b) => a + b, 0), 0)
	};
}
function surveyPacks(folder, format, problems) {
	const names = new Set(listPackFolder(folder, problems));
	const packs = [];
	for (const name of names) {
		const path = `${folder}/${name}`;
		const stem = path.slice(0, path.lastIndexOf("."));
		if (name.endsWith(".pack") && !names.has(name.replace(/\.pack$/, ".idx"))) problems.push({
			unit: `pack ${path}`,
			reason: "it has no index: run git index-pack on it"
		});
		if (name.endsWith(".idx")) addPack(stem, format, packs, problems);
	}
	return packs;
}
function listPackFolder(folder, problems) {
	try {
		return existsSync(folder) ? readdirSync(folder).sort() : [];
	} catch (error) {
		problems.push(problem(`folder ${folder}`, error));
		return [];
	}
}
function addPack(stem, format, packs, problems) {
	try {
		const index = readIndex(`${stem}.idx`, format);
		if (!index.checksumHolds()) problems.push({
			unit: `index ${stem}.idx`,
			reason: "its checksum is wrong"
		});
		const survey = surveyPack(`${stem}.pack`, index);
		packs.push(survey.tables);
		problems.push(...survey.problems.map((reason) => ({
			unit: `pack ${stem}.pack`,
			reason
		})));
	} catch (error) {
		problems.push(problem(`index ${stem}.idx`, error));
	}
}
function divideLoose(files, packs) {
	const seen = new Set();
	const loose = [];
	const spareLoose = [];
	for (const file of files) {
		const id = Buffer.from(file.id, "hex");
		(seen.has(file.id) || packs.some((pack) => pack.find(id) >= 0) ? spareLoose : loose).push(file);
		seen.add(file.id);
	}
	return {
		loose,
		spareLoose
	};
}
function problem(unit, error) {
	return {
		unit,
		reason: asDamage(error).message
	};
}
// src/git/pack/tree-walk.ts
var PackedTrees = class {
	#survey;
	#graph;
	#numbers;
	#others;
	constructor(survey, graph, numbers, others) {
		this.#survey = survey;
		this.#graph = graph;
		this.#numbers = numbers;
		this.#others = others;
	}
	async each(isWanted, visit, only) {
		const left = this.#wanted(only);
		const reader = new StoreReader(this.#survey);
		try {
			const walk = new StoreWalk(reader, new ObjectSlots(this.#survey), new Visitor(hashBytes(this.#survey.format), isWanted, (slot, bytes, parser) => {
				const tree = this.#numbers[slot] ?? 0;
				if (!left.delete(tree)) return;
				visit(tree, bytes, (see) => parser.eachNoted(bytes, see));
			}));
			for (const part of partsOf(this.#survey)) {
				walk.walk(part, "tree");
				await setImmediate();
			}
		} finally {
			reader.close();
		}
		if (left.size > 0) await this.#others.each(isWanted, visit, left);
	}
	#wanted(only) {
		const { trees } = this.#graph;
		const wanted = new Set();
		for (let i = 0; i < trees.length; i += 1) if (only === void 0 || only.has(trees.at(i))) wanted.add(trees.at(i));
		return wanted;
	}
};
var Visitor = class {
	#parser;
	#found;
	constructor(idBytes, isWanted, found) {
		this.#parser = new TreeParser(idBytes, (bytes, entry) => isWanted(bytes, entry) ? NOTED : 0);
		this.#found = found;
	}
	whole(name, type, bytes) {
		return type === "tree" ? this.#read(name, bytes) : void 0;
	}
	derived(name, type, bytes, runs, base) {
		return type === "tree" ? this.#read(name, bytes, runs, base) : void 0;
	}
	foreign(type, bytes) {
		return type === "tree" ? this.#parse(bytes) : void 0;
	}
	failed() {}
	#read(name, bytes, runs, base) {
		const entries = this.#parse(bytes, runs, base);
		if (!name.spare) this.#found(name.slot(), bytes, this.#parser);
		return entries;
	}
	#parse(bytes, runs, base) {
		try {
			return runs !== void 0 && base !== void 0 ? this.#parser.derived(bytes, runs, base) : this.#parser.whole(bytes);
		} catch (error) {
			if (error instanceof MalformedTree) return void 0;
			throw error;
		}
	}
};
// src/sources/history/pack-stream.ts
var PackStream = class {
	reader;
	#git;
	#repository;
	#graph;
	#engine;
	#options;
	#survey;
	#slots;
	#others = new Set();
	#links = [];
	#hasAbsent = false;
	#numbers;
	constructor(git, repository, graph, engine, options = {}) {
		this.#git = git;
		this.#repository = repository;
		this.#graph = graph;
		this.#engine = engine;
		this.#options = options;
		this.reader = new ObjectReader(git, options);
	}
	async list() {
		const { objectDirectories, objectFormat } = this.#repository;
		const survey = surveyStore(objectDirectories.map(({ path }) => path), objectFormat);
		const slots = new ObjectSlots(survey);
		this.#survey = survey;
		this.#slots = slots;
		const folders = objectDirectories.map(({ path }) => readStoredIds(path, this.#graph.table.idBytes, () => {}));
		const problems = withoutRepeated([...folders.flatMap((folder) => folder.problems), ...survey.problems.map((problem) => this.#named(problem))]);
		if (problems.length > 0) problems.push(...await this.#askGit(slots));
		return {
			count: survey.count + this.#others.size,
			others: folders.flatMap(({ others }) => others),
			problems
		};
	}
	async *objects() {
		const survey = this.#survey;
		if (survey === void 0) return;
		for await (const part of this.#engine.audit(survey, partsOf(survey), this.#options.signal)) {
			for (const { id } of part.deferred) this.#others.add(oid(id));
			if (part.learnt) this.#keep(part.learnt.links);
			yield part;
		}
		if (this.#options.signal?.aborted !== true) yield* this.reader.readMany(this.#others);
	}
	holds(id) {
		return this.#others.has(id) || (this.#slots?.find(Buffer.from(id, "hex")) ?? -1) >= 0;
	}
	stores(bytes, at) {
		return (this.#slots?.find(bytes, at) ?? -1) >= 0;
	}
	lacksNothing(ids) {
		return !this.#hasAbsent && this.#others.size === 0 && ids.every((id) => this.holds(id) || isEmptyTree(id));
	}
	settle() {
		if (this.#numbers !== void 0 || this.#slots === void 0) return;
		this.#numbers = absorbLinks(this.#graph, this.#slots, this.#links);
		this.#links = [];
	}
	trees(byReader) {
		return this.#survey && this.#numbers ? new PackedTrees(this.#survey, this.#graph, this.#numbers, byReader) : byReader;
	}
	close() {
		return this.reader.close();
	}
	#keep(links) {
		const { idBytes } = this.#graph.table;
		this.#links.push(links);
		for (let at = 0; at < links.gitlinks.length; at += idBytes) this.#graph.gitlinks.add(links.gitlinks, at);
		for (let at = 0; at < links.absent.length && !this.#hasAbsent; at += idBytes) this.#hasAbsent = !isEmptyTree(Buffer.from(links.absent.subarray(at, at + idBytes)).toString("hex"));
	}
	#named({ unit, reason }) {
		const folder = this.#repository.objectDirectories.find(({ path }) => unit.includes(` ${path}/`))?.path;
		return {
			unit: folder === void 0 ? unit : `objects/${unit.slice(unit.indexOf(folder) + folder.length + 1)}`,
			reason
		};
	}
	async #askGit(slots) {
		return listByGit(this.#git, this.#options, (id) => {
			if (slots.find(Buffer.from(id, "hex")) < 0) this.#others.add(id);
		});
	}
};
function withoutRepeated(problems) {
	return [...new Map(problems.toReversed().map((problem) => [problem.unit, problem])).values()].toReversed();
}
// src/sources/history/store-audit.ts
const FAILURES = 5e3;
var StoreAudit = class {
	nested = [];
	notes = [];
	statistics = new StoreStatistics();
	expected = 0;
	#listed = 0;
	#repository;
	#prefix;
	#git;
	#graph;
	#stream;
	#options;
	#lfs = new LfsPointers();
	#lostSince = 0;
	#refs = [];
	#heads = [];
	#roots = [];
	constructor(repository, variables, prefix, options, engine) {
		this.#repository = repository;
		this.#options = options;
		this.#prefix = prefix;
		this.#graph = new ObjectGraph(repository.objectFormat === "sha256" ? 32 : 20);
		this.#git = openPrivateDir(repository, variables, { shallow: "ignore" });
		this.#stream = engine === void 0 ? new CatFileStream(this.#git, repository, this.#graph, options) : new PackStream(this.#git, repository, this.#graph, engine, options);
		this.notes.push(...repository.notes);
	}
	async *units(ledger) {
		await requireGit(this.#git);
		this.#name(ledger, this.#repository.problems);
		this.#readRoots(ledger);
		yield* this.#refNames(ledger);
		const list = await this.#stream.list();
		this.#listed = list.count;
		this.expected = list.count + this.#refs.length + list.others.length;
		this.#name(ledger, list.problems);
		yield* this.#gitDir(ledger, list.others);
		yield* this.#objects(ledger);
		if (this.#isStopped) return;
		this.#name(ledger, await this.#stream.reader.finish());
		await this.#nameMissing(ledger);
		this.#lfs.declare(ledger, this.#repository.commonDir);
	}
	holding(holders) {
		const here = new Map();
		for (const [fingerprint, held] of holders) {
			const objects = [...held.keys()].filter((id) => this.holds(id));
			if (objects.length > 0) here.set(fingerprint, held instanceof Map ? new Map(objects.map((id) => [id, offsetsIn(held, id)])) : new Set(objects));
		}
		return here;
	}
	async attribute(holders, now) {
		const head = readHead(this.#repository);
		this.#stream.settle();
		const attribution = await attribute({
			holders,
			graph: this.#graph,
			now,
			refs: [...this.#refs, ...this.#otherHeads()],
			head: head.kind === "commit" ? head.oid : null,
			reader: this.#wholeReader,
			trees: this.#stream.trees(new ReadTrees(this.#graph, this.#wholeReader))
		});
		const whereabouts = await withStagedPaths(attribution.whereabouts, () => stagedEntries(this.#git, [], this.#options));
		if (this.#lostSince === 0) return {
			...attribution,
			whereabouts
		};
		return {
			whereabouts,
			notes: [...attribution.notes, `${this.#lostSince} objects could not be read a second time: places may be incomplete.`]
		};
	}
	*unknownSubmoduleCommits(stores) {
		const { gitlinks } = this.#graph;
		for (let number = 0; number < gitlinks.size; number += 1) {
			const id = gitlinks.oid(number);
			if (!stores.some((store) => store.holds(id))) yield id;
		}
	}
	holds(id) {
		return this.#stream.holds(id);
	}
	async close() {
		await this.#stream.close();
		this.#git.close();
	}
	#readRoots(ledger) {
		const { refs, problems } = readRefs(this.#repository);
		const heads = readHeads(this.#repository);
		const { reflogs, problems: logProblems } = readReflogs(this.#repository);
		this.#refs = refs;
		this.#heads.push(...heads.heads);
		this.#name(ledger, [
			...problems,
			...heads.problems,
			...logProblems
		]);
		const isHead = ({ name }) => name === "HEAD" || name.endsWith("/HEAD");
		this.#roots.push(...refs.map(({ oid }) => oid), ...this.#heads.filter(isHead).map(({ oid }) => oid), ...reflogs.flatMap(({ oids }) => oids));
		this.statistics.refs = refs.length;
		this.#noteDisguises();
	}
	#noteDisguises() {
		const replaced = this.#refs.filter(({ name }) => name.startsWith("refs/replace/")).length;
		if (replaced > 0) this.notes.push(`${this.#prefix}refs/replace hides ${replaced} objects behind others; both were read.`);
		const { shallow } = this.#repository;
		if (shallow.length > 0) this.notes.push(`The shallow file says that history ends at ${shallow.length} commits; what is stored beyond was read.`);
	}
	*#refNames(ledger) {
		for (const { name, rawName } of this.#refs) {
			ledger.enumerated();
			yield {
				id: `ref ${name}`,
				role: "target",
				places: [{
					source: "ref-name",
					path: name,
					commit: null
				}],
				content: Buffer.from(rawName, "latin1")
			};
		}
	}
	async *#gitDir(ledger, others) {
		const { commonDir, objectDirectories } = this.#repository;
		const { files, repositories } = listGitDir(commonDir, new Set(objectDirectories.map(({ path }) => path)));
		this.expected += files.length;
		for (const { path, absolute } of repositories) this.nested.push({
			path: `${this.#prefix}${path}`,
			absolute
		});
		for (const file of files) yield* this.#file(ledger, file, file.path);
		for (const file of others) yield* this.#file(ledger, file, `objects/${file.path}`);
		if (files.some(({ path, kind }) => path === "info/grafts" && kind === "file")) this.notes.push("info/grafts gives commits other parents; the stored parents were followed.");
	}
	async *#file(ledger, file, path) {
		const name = `${this.#prefix}${path}`;
		ledger.enumerated();
		if (file.kind === "special") return ledger.skipped("socket, FIFO or device");
		if (file.kind === "unreadable") return ledger.unread(`git-dir ${name}`, "unreadable folder");
		try {
			const content = await readFileSafely(file);
			yield {
				id: `git-dir ${name}`,
				role: "target",
				places: [{
					source: "git-dir",
					path: name,
					commit: null
				}],
				content
			};
		} catch (error) {
			ledger.unread(`git-dir ${name}`, error instanceof Error ? error.message : "unreadable");
		}
	}
	async *#objects(ledger) {
		let done = 0;
		let failures = 0;
		for await (const object of this.#stream.objects()) {
			if (this.#isStopped || failures > FAILURES) break;
			if ("scanned" in object) {
				done += object.scanned + object.unread.length;
				yield* this.#part(ledger, object);
				continue;
			}
			done += 1;
			failures = "unread" in object ? failures + 1 : 0;
			ledger.enumerated();
			if ("unread" in object) this.#unreadObject(ledger, object);
			else yield this.#unit(ledger, object);
		}
		if (done === this.#listed) return;
		const reason = this.#isStopped ? "the scan was interrupted" : "too many objects in a row could not be read";
		this.#name(ledger, [{
			unit: `${this.#listed - done} further objects`,
			reason
		}]);
	}
	*#part(ledger, { scanned, bytes, found, unread, learnt }) {
		ledger.enumerated(scanned + unread.length);
		for (const { id, reason } of unread) this.#unreadObject(ledger, {
			oid: oid(id),
			unread: reason
		});
		if (learnt) this.#learn(ledger, learnt);
		for (const { id, type, bytes: size, outcome } of found) yield {
			id: `${type} ${id}`,
			role: "target",
			object: oid(id),
			places: [],
			outcome,
			bytes: size
		};
		const rest = scanned - found.length;
		const restBytes = bytes - found.reduce((sum, object) => sum + object.bytes, 0);
		if (rest > 0) yield {
			id: `${rest} objects`,
			role: "target",
			places: [],
			outcome: NOTHING,
			bytes: restBytes,
			units: rest
		};
	}
	#learn(ledger, { statistics, lfs, links }) {
		this.statistics.absorb(statistics);
		this.#lfs.add(lfs);
		this.#name(ledger, links.malformed.map(({ id, type, reason }) => ({
			unit: `what ${type} ${id} leads to`,
			reason: `malformed: ${reason}`
		})));
	}
	get #isStopped() {
		return this.#options.signal?.aborted === true;
	}
	#unreadObject(ledger, { oid, unread }) {
		this.#graph.addUnread(oid);
		ledger.unread(`object ${oid}`, unread);
	}
	#unit(ledger, object) {
		const { oid, type, content } = object;
		this.statistics.count(object);
		if (content instanceof Uint8Array) this.#take(ledger, object, content);
		const pieces = type === "tree" && content instanceof Uint8Array ? treePieces(content, this.#graph.table.idBytes, (bytes, at) => this.#stream.stores(bytes, at)) : void 0;
		return {
			id: `${type} ${oid}`,
			role: "target",
			object: oid,
			places: [],
			content: content instanceof Uint8Array ? content : this.#tap(ledger, object, content),
			...pieces ? { pieces } : {}
		};
	}
	#take(ledger, { oid, type }, content) {
		if (type === "commit") this.statistics.commit(content);
		if (type === "blob") this.#lfs.look(content);
		try {
			this.#graph.add(oid, type, content);
		} catch (error) {
			this.#malformed(ledger, `${type} ${oid}`, error);
		}
	}
	async *#tap(ledger, { oid, type }, chunks) {
		try {
			yield* this.#graph.addChunks(oid, type, chunks);
		} catch (error) {
			this.#malformed(ledger, `${type} ${oid}`, error);
		}
	}
	#malformed(ledger, unit, error) {
		if (!(error instanceof MalformedObject)) throw error;
		this.#name(ledger, [{
			unit: `what ${unit} leads to`,
			reason: `malformed: ${error.message}`
		}]);
	}
	async #nameMissing(ledger) {
		const problems = [];
		for await (const { oid } of stagedEntries(this.#git, problems, this.#options)) this.#roots.push(oid);
		this.#name(ledger, problems);
		if (this.#stream.lacksNothing(this.#roots)) return;
		this.#stream.settle();
		for (const root of this.#roots) this.#graph.refer(root);
		const { reachable, unreachable } = await findMissing(this.#graph, this.#roots, this.#stream.trees(new ReadTrees(this.#graph, this.#wholeReader)));
		const shallow = new Set(this.#repository.shallow);
		this.#name(ledger, reachable.map((missing) => ({
			unit: `${missing.type} ${missing.oid}`,
			reason: this.#whyMissing(missing, shallow)
		})));
		if (unreachable > 0) this.notes.push(`${unreachable} objects are gone that only unreachable objects name, as after pruning.`);
	}
	#whyMissing({ type, child }, shallow) {
		if (type === "commit" && child !== void 0 && shallow.has(child)) return "missing object (shallow clone)";
		return this.#repository.partialClone ? "missing object (partial clone)" : "missing object";
	}
	#otherHeads() {
		const head = readHead(this.#repository);
		const detached = head.kind === "commit" && head.branch === null;
		return this.#heads.filter(({ name }) => name.endsWith("/HEAD") || name === "HEAD" && detached);
	}
	#wholeReader = { readMany: (oids) => this.#whole(oids) };
	async *#whole(oids) {
		for await (const object of readWhole(this.#stream.reader, oids)) {
			if (this.#isStopped) return;
			if ("unread" in object) this.#lostSince += 1;
			else yield object;
		}
	}
	#name(ledger, problems) {
		ledger.enumerated(problems.length);
		for (const { unit, reason } of problems) ledger.unread(`${this.#prefix === "" ? "" : `${this.#prefix}: `}${unit}`, reason);
	}
};
function offsetsIn(held, id) {
	return held.get(id) ?? [];
}
const NOTHING = {
	sealed: [],
	marks: [],
	unread: [],
	skipped: []
};
// src/sources/history.ts
async function openHistory(options) {
	const clone = isUrl(options.target) ? await (await import("./clone.mjs")).cloneRepository(options) : null;
	try {
		return new HistorySource(options, clone);
	} catch (error) {
		clone?.remove();
		throw error;
	}
}
var HistorySource = class {
	command = "audit-history";
	target;
	#options;
	#clone;
	#stores;
	#notes = [];
	constructor(options, clone) {
		this.target = clone === null ? options.target : printableUrl(options.target);
		this.#options = options;
		this.#clone = clone;
		const variables = clone === null ? options.variables : { PATH: options.variables["PATH"] };
		this.#stores = [new StoreAudit(openRepository(clone?.path ?? options.target, {}), variables, "", this.#spawn, options.engine)];
	}
	get expected() {
		const sum = this.#stores.reduce((total, store) => total + store.expected, 0);
		return sum === 0 ? void 0 : sum;
	}
	async *units(ledger) {
		for (const store of this.#stores) {
			yield* store.units(ledger);
			for (const nested of store.nested) this.#enter(ledger, nested);
		}
		this.#declareSubmodules(ledger);
	}
	async locate(holders) {
		if (this.#options.signal?.aborted) return new Map();
		const found = new Map();
		for (const store of this.#stores) {
			const held = store.holding(holders);
			if (held.size === 0) continue;
			const { whereabouts, notes } = await store.attribute(held, this.#options.now());
			this.#notes.push(...notes);
			for (const [fingerprint, where] of whereabouts) found.set(fingerprint, joined(found.get(fingerprint), where));
		}
		return found;
	}
	statistics() {
		const [first, ...others] = this.#stores.map(({ statistics }) => statistics.report());
		const total = { ...first };
		for (const report of others) for (const [name, value] of Object.entries(report)) total[name] = add(name, total[name], value);
		return total;
	}
	notes() {
		return [
			...this.statistics()["commits"] === 0 ? ["No commit was read."] : [],
			...this.#stores.flatMap(({ notes }) => notes),
			...new Set(this.#notes)
		];
	}
	async close() {
		for (const store of this.#stores) await store.close();
		this.#clone?.remove();
	}
	get #spawn() {
		return this.#options.signal === void 0 ? {} : { signal: this.#options.signal };
	}
	#enter(ledger, { path, absolute }) {
		try {
			this.#stores.push(new StoreAudit(openRepository(absolute, {}), this.#options.variables, `${path}/`, this.#spawn, this.#options.engine));
		} catch (error) {
			if (!isFault(error)) throw error;
			ledger.enumerated();
			ledger.unread(`repository ${path}`, error.message);
		}
	}
	#declareSubmodules(ledger) {
		const elsewhere = new Set(this.#stores.flatMap((store) => [...store.unknownSubmoduleCommits(this.#stores)]));
		if (elsewhere.size === 0) return;
		ledger.enumerated(elsewhere.size);
		ledger.skipped("submodule", elsewhere.size);
	}
};
function joined(known, other) {
	if (known === void 0) return other;
	return {
		places: [...known.places, ...other.places],
		exposure: wider(known.exposure, other.exposure)
	};
}
function wider(a, b) {
	if (a === null || b === null) return a ?? b;
	return {
		...a.introduced === null ? b : a,
		inHead: a.inHead || b.inHead,
		refs: [...new Set([...a.refs, ...b.refs])].sort(),
		days: Math.max(a.days, b.days)
	};
}
function add(name, sum, value) {
	if (sum === void 0) return value;
	if (name === "firstYear") return Math.min(sum, value);
	return name === "lastYear" ? Math.max(sum, value) : sum + value;
}
export { openHistory };
