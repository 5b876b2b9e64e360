require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_scan = require("./scan.cjs");
const require_url = require("./url.cjs");
const require_joined = require("./joined.cjs");
const require_git_dir_files = require("./git-dir-files.cjs");
const require_staged_paths = require("./staged-paths.cjs");
const require_object_table = require("./object-table.cjs");
const require_reader = require("./reader.cjs");
const require_part_names = require("./part-names.cjs");
const require_objects_whole = require("./objects-whole.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
// src/git/staged-entries.ts
async function* stagedEntries(dir, problems, options = {}) {
	const { commonDir } = dir.repository;
	for (const gitDir of [commonDir, ...linkedWorktrees(commonDir)]) {
		const index = require_scan.copyIndex({
			...dir,
			repository: {
				...dir.repository,
				gitDir,
				indexFile: (0, node_path.join)(gitDir, "index")
			}
		});
		if (index === null) continue;
		const unit = `index of ${gitDir === commonDir ? "the repository" : `worktree ${require_scan.pathName(Buffer.from(gitDir.slice(gitDir.lastIndexOf("/") + 1)))}`}`;
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
		for await (const chunk of require_base.streamGit(git, [
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
		if (!require_base.isFault(error)) throw error;
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
		if (mode !== "160000" && require_scan.isOid(id) && !EMPTY_BLOBS.has(id)) yield {
			oid: id,
			path: require_scan.pathName(bytes.subarray(tab + 1, end))
		};
		start = end + 1;
	}
}
const EMPTY_BLOBS = new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
function linkedWorktrees(commonDir) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.join)(commonDir, "worktrees")).sort().map((name) => (0, node_path.join)(commonDir, "worktrees", name));
	} catch {
		return [];
	}
}
// src/sources/history/cache-folder.ts
const OWN_FOLDER = "leaksift-cache";
const FORMAT = "leaksift-cache/1";
const LARGEST = 512 << 20;
var CacheFolder = class {
	notes = [];
	#folder;
	#settings;
	#read = new Map();
	#refused = 0;
	constructor(settings, commonDir) {
		this.#settings = settings;
		this.#folder = typeof settings.folder === "string" ? settings.folder : (0, node_path.join)(commonDir, OWN_FOLDER);
	}
	recall(pack) {
		if (!this.#read.has(pack)) this.#read.set(pack, this.#load(pack));
		return this.#read.get(pack);
	}
	nextSequence() {
		return Math.max(0, ...[...this.#read.values()].map((record) => record?.sequence ?? 0)) + 1;
	}
	keep(records) {
		try {
			(0, node_fs.mkdirSync)(this.#folder, {
				recursive: true,
				mode: 448
			});
			for (const record of records) this.#write(record);
			if (typeof this.#settings.folder !== "string") this.#forget(records);
		} catch (error) {
			this.notes.push(`The cache could not be written: ${error instanceof Error && "code" in error ? String(error.code) : "unknown failure"}.`);
		}
	}
	refusals() {
		return this.#refused === 0 ? [] : [`Not taken from the cache: ${this.#refused} of its files, damaged or not sealed with the key of this user. What they were about was read.`];
	}
	#load(pack) {
		const bytes = require_scan.readSmallFile(this.#path(pack), LARGEST);
		if (bytes === "missing") return void 0;
		const record = typeof bytes === "string" ? void 0 : this.#open(bytes, pack);
		if (record === void 0) this.#refused += 1;
		return record;
	}
	#open(bytes, pack) {
		const end = bytes.indexOf(10);
		const [format, seal = ""] = bytes.subarray(0, Math.max(0, end)).toString("latin1").split(" ");
		const body = bytes.subarray(end + 1);
		const given = Buffer.from(seal, "hex");
		const wanted = this.#seal(pack, body);
		if (format !== FORMAT || given.length !== wanted.length || !(0, node_crypto.timingSafeEqual)(given, wanted)) return void 0;
		return JSON.parse(body.toString());
	}
	#write(record) {
		const body = Buffer.from(`${JSON.stringify(record)}\n`);
		const temporary = (0, node_path.join)(this.#folder, `${(0, node_crypto.randomBytes)(8).toString("hex")}.tmp`);
		try {
			(0, node_fs.writeFileSync)(temporary, Buffer.concat([Buffer.from(`${FORMAT} ${this.#seal(record.pack, body).toString("hex")}\n`), body]), {
				mode: 384,
				flag: "wx"
			});
			(0, node_fs.renameSync)(temporary, this.#path(record.pack));
		} finally {
			(0, node_fs.rmSync)(temporary, { force: true });
		}
	}
	#forget(kept) {
		const there = new Set(kept.flatMap(({ beside }) => beside.packs).map((pack) => this.#name(pack)));
		for (const name of (0, node_fs.readdirSync)(this.#folder)) if (name.endsWith(".json") && !there.has(name)) (0, node_fs.rmSync)((0, node_path.join)(this.#folder, name), { force: true });
	}
	#seal(pack, body) {
		return (0, node_crypto.createHmac)("sha256", this.#settings.key).update(`${FORMAT}\0${this.#settings.rules}\0${pack}\0`).update(body).digest();
	}
	#path(pack) {
		return (0, node_path.join)(this.#folder, this.#name(pack));
	}
	#name(pack) {
		return `${pack}-${this.#settings.rules.slice(0, 16)}.json`;
	}
};
// src/git/objects-list.ts
async function* listObjects(git, options = {}) {
	let partial = "";
	for await (const chunk of require_base.streamGit(git, [
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--batch-check"
	], options)) {
		const lines = (partial + chunk.toString("latin1")).split("\n");
		partial = lines.pop() ?? "";
		for (const line of lines) yield require_scan.parseHeader(line) ?? unread(line);
	}
	if (partial !== "") throw new require_base.Fault("git", "git cat-file failed: its list of objects ends within a line.");
}
function unread(line) {
	const [id = "", problem = ""] = line.split(" ");
	if (!require_scan.isOid(id)) throw new require_base.Fault("git", "git cat-file failed: its list of objects holds something else.");
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
	for (const file of require_git_dir_files.walkFolder(objects, () => true)) if (file.kind === "file" && loose.test(file.path)) visit(Buffer.from(file.path.replace("/", ""), "hex"), 0);
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
		const descriptor = (0, node_fs.openSync)(file.absolute, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0));
		try {
			readIds(descriptor, idBytes, visit);
			return [];
		} finally {
			(0, node_fs.closeSync)(descriptor);
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
	if ((0, node_fs.fstatSync)(descriptor).size < least) throw new BadIndex("a truncated pack index");
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
		const read = (0, node_fs.readSync)(descriptor, bytes, filled, length - filled, position + filled);
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
		this.reader = new require_scan.ObjectReader(git, options);
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
	async settle() {}
	remember() {}
	state() {
		return "";
	}
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
		if (!require_base.isFault(error)) throw error;
		return [{
			unit: "list of objects",
			reason: error.message
		}];
	}
}
// src/sources/history/git-dir-units.ts
async function* gitDirUnit(ledger, file, name) {
	ledger.enumerated();
	if (file.kind === "special") return ledger.skipped("socket, FIFO or device");
	if (file.kind === "unreadable") return ledger.unread(`git-dir ${name}`, "unreadable folder");
	try {
		yield unit(await require_git_dir_files.readFileSafely(file), name);
	} catch (error) {
		ledger.unread(`git-dir ${name}`, error instanceof Error ? error.message : "unreadable");
	}
}
function* gitDirText(ledger, text, name) {
	ledger.enumerated();
	yield unit(text, name);
}
function unit(content, name) {
	return {
		id: `git-dir ${name}`,
		role: "target",
		places: [{
			source: "git-dir",
			path: name,
			commit: null
		}],
		content
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
		this.#reached = new require_object_table.Bits(graph.table.size);
	}
	fromRoots(roots) {
		const { commits, tags } = this.#graph;
		const order = new require_staged_paths.CommitOrder(this.#graph);
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
		const { trees, table } = this.#graph;
		const { subtrees, subtreeStart, subtreeEnd } = trees;
		const positions = new Uint32Array(table.size);
		for (let i = 0; i < trees.length; i += 1) positions[trees.at(i)] = i + 1;
		for (let tree = this.#trees.pop(); tree !== void 0; tree = this.#trees.pop()) {
			const position = positions[tree] - 1;
			if (position < 0) continue;
			for (let i = subtreeStart.at(position); i < subtreeEnd.at(position); i += 1) this.#reach(subtrees.at(i), "tree");
		}
	}
	async throughFiles(trees) {
		const ids = new require_staged_paths.WantedIds(this.#missing, this.#graph);
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
// src/sources/history/missing-objects.ts
async function missingObjects({ graph, stream, trees, repository }, roots) {
	if (stream.lacksNothing(roots)) return {
		named: [],
		unreachable: 0
	};
	await stream.settle();
	for (const root of roots) graph.refer(root);
	const { reachable, unreachable } = await findMissing(graph, roots, trees());
	const shallow = new Set(repository.shallow);
	return {
		named: reachable.map((missing) => ({
			unit: `${missing.type} ${missing.oid}`,
			reason: whyMissing(missing, shallow, repository)
		})),
		unreachable
	};
}
function whyMissing({ type, child }, shallow, { partialClone }) {
	if (type === "commit" && child !== void 0 && shallow.has(child)) return "missing object (shallow clone)";
	return partialClone ? "missing object (partial clone)" : "missing object";
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
const PARTS_PER_SHARD = 16;
function dealParts(survey, { index, count }) {
	const parts = partsOf(survey, count === 1 ? PART_OBJECTS : Math.max(1, Math.min(PART_OBJECTS, Math.ceil(survey.count / (count * PARTS_PER_SHARD)))));
	return {
		own: parts.filter((_, i) => i % count === index),
		others: parts.filter((_, i) => i % count !== index)
	};
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
function surveyStore(objectsDirs, format, rank = () => 0) {
	const problems = [];
	const packs = sortedBy(rank, objectsDirs.flatMap((dir) => surveyPacks(`${dir}/pack`, format, problems)));
	const indexes = packs.map(({ indexBytes }) => new require_reader.PackIndex(indexBytes, format));
	const spare = markSpare(indexes);
	const { loose, spareLoose } = divideLoose(objectsDirs.flatMap((dir) => require_scan.listLoose(dir, format, (path, error) => problems.push(problem(`folder ${path}`, error)))), indexes);
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
function sortedBy(rank, packs) {
	const ranks = new Map(packs.map((tables) => [tables, rank(tables)]));
	const of = (tables) => ranks.get(tables) ?? 0;
	return [...packs].sort((a, b) => of(a) === of(b) ? 0 : of(a) - of(b));
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
		return (0, node_fs.existsSync)(folder) ? (0, node_fs.readdirSync)(folder).sort() : [];
	} catch (error) {
		problems.push(problem(`folder ${folder}`, error));
		return [];
	}
}
function addPack(stem, format, packs, problems) {
	try {
		const index = require_reader.readIndex(`${stem}.idx`, format);
		if (!index.checksumHolds()) problems.push({
			unit: `index ${stem}.idx`,
			reason: "its checksum is wrong"
		});
		const survey = require_reader.surveyPack(`${stem}.pack`, index);
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
		reason: require_scan.asDamage(error).message
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
		const reader = new require_reader.StoreReader(this.#survey);
		try {
			const walk = new require_reader.StoreWalk(reader, new require_reader.ObjectSlots(this.#survey), new Visitor(require_scan.hashBytes(this.#survey.format), isWanted, (slot, bytes, parser) => {
				const tree = this.#numbers[slot] ?? 0;
				if (!left.delete(tree)) return;
				visit(tree, bytes, (see) => parser.eachNoted(bytes, see));
			}));
			const isNeeded = only === void 0 ? void 0 : familiesWith(this.#survey, this.#numbers, only);
			for (const part of partsOf(this.#survey)) {
				walk.walk(part, TREES, isNeeded);
				await (0, node_timers_promises.setImmediate)();
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
function familiesWith({ packs }, numbers, only) {
	let slot = 0;
	const needed = packs.map(({ tables: { bases, indexes } }) => {
		const marked = new Uint8Array(bases.length);
		for (let position = 0; position < bases.length; position += 1) {
			if (!only.has(numbers[slot + (indexes[position] ?? 0)] ?? 0)) continue;
			for (let at = position; at >= 0 && marked[at] === 0; at = bases[at] ?? -1) marked[at] = 1;
		}
		slot += bases.length;
		return marked;
	});
	return (pack, root) => needed[pack]?.[root] === 1;
}
const TREES = new Set(["tree"]);
var Visitor = class {
	#parser;
	#found;
	constructor(idBytes, isWanted, found) {
		this.#parser = new require_reader.TreeParser(idBytes, (bytes, entry) => isWanted(bytes, entry) ? require_reader.NOTED : 0);
		this.#found = found;
	}
	whole(name, type, bytes, isBase) {
		return type === "tree" ? this.#read(name, bytes, isBase) : void 0;
	}
	derived(name, type, bytes, runs, base, _baseBytes, isBase) {
		return type === "tree" ? this.#read(name, bytes, isBase, runs, base) : void 0;
	}
	foreign(type, bytes) {
		return type === "tree" ? this.#parse(bytes, true) : void 0;
	}
	failed() {}
	#read(name, bytes, isBase, runs, base) {
		const entries = this.#parse(bytes, isBase, runs, base);
		if (!name.spare) this.#found(name.slot(), bytes, this.#parser);
		return entries;
	}
	#parse(bytes, isBase, runs, base) {
		try {
			return runs !== void 0 && base !== void 0 ? this.#parser.derived(bytes, runs, base, isBase) : this.#parser.whole(bytes, isBase);
		} catch (error) {
			if (error instanceof require_scan.MalformedTree) return void 0;
			throw error;
		}
	}
};
// src/sources/history/foreign-links.ts
async function outlineOf(engine, survey, parts, signal) {
	const links = [];
	const ids = [];
	for await (const { learnt, deferred } of engine.audit(survey, parts.map((part) => ({
		...part,
		outline: true
	})), signal)) {
		if (learnt === void 0) throw new require_base.Fault("git", "What the objects of other shards refer to could not be read.");
		links.push(learnt.links);
		ids.push(...deferred.map(({ id }) => require_scan.oid(id)));
	}
	return {
		links,
		deferred: ids
	};
}
async function enterForeign(ids, reader, graph) {
	for await (const object of reader.readMany(ids)) if (!("unread" in object)) await enter(graph, object);
}
async function enter(graph, { oid: id, type, content }) {
	try {
		if (content instanceof Uint8Array) graph.add(id, type, content);
		else for await (const _ of graph.addChunks(id, type, content));
	} catch (error) {
		if (!(error instanceof require_staged_paths.MalformedObject)) throw error;
	}
}
// src/git/pack/pack-record.ts
function packName({ indexBytes, format }) {
	return Buffer.from(indexBytes.subarray(indexBytes.length - 2 * require_scan.hashBytes(format))).toString("hex");
}
function besideOf({ packs, loose }) {
	return {
		packs: packs.map(({ tables }) => packName(tables)),
		loose: loose.map(({ id }) => id)
	};
}
function holdsFor(record, survey, number) {
	const pack = survey.packs[number];
	if (pack === void 0 || pack.tables.refused !== void 0 || record.spare !== spareDigest(pack)) return false;
	return record.units + record.again.length === require_part_names.countOf(survey, wholePack(pack, number)) && isIntact(pack.tables);
}
function wholePack({ forest }, pack) {
	return {
		kind: "families",
		pack,
		from: 0,
		to: forest.roots.length
	};
}
var PackRecorder = class {
	#survey;
	#packs = new Map();
	constructor(survey, parts) {
		this.#survey = survey;
		for (const part of parts) if ("pack" in part) this.#of(part.pack).left += 1;
	}
	take({ part, unread, found, deferred, learnt, scanned, bytes }) {
		if (part === void 0 || !("pack" in part)) return;
		const pack = this.#of(part.pack);
		pack.left -= 1;
		if (learnt === void 0 || unread.length > 0 || learnt.links.malformed.length > 0 || part.kind === "cyclic") pack.isFlawed = true;
		if (learnt === void 0) return;
		pack.units += scanned - found.length;
		pack.bytes += bytes - found.reduce((sum, object) => sum + object.bytes, 0);
		pack.statistics.absorb(learnt.statistics);
		for (const { type, bytes: size } of found) pack.statistics.discount({
			type,
			size
		});
		pack.lfs.push(...learnt.lfs);
		pack.gitlinks.push(Buffer.from(learnt.links.gitlinks).toString("hex"));
		pack.again.push(...found.map(({ id }) => id), ...deferred.map(({ id }) => id));
	}
	records(first) {
		const beside = besideOf(this.#survey);
		return [...this.#packs].filter(([, { left, isFlawed }]) => left === 0 && !isFlawed).sort(([a], [b]) => a - b).map(([number, { units, bytes, statistics, lfs, gitlinks, again }], i) => {
			const pack = this.#survey.packs[number];
			return {
				pack: packName(pack.tables),
				sequence: first + i,
				spare: spareDigest(pack),
				units,
				bytes,
				statistics: statistics.data(),
				lfs,
				gitlinks: gitlinks.join(""),
				again,
				beside
			};
		});
	}
	#of(number) {
		const known = this.#packs.get(number);
		if (known !== void 0) return known;
		const fresh = {
			left: 0,
			isFlawed: false,
			units: 0,
			bytes: 0,
			statistics: new require_object_table.StoreStatistics(),
			lfs: [],
			gitlinks: [],
			again: []
		};
		this.#packs.set(number, fresh);
		return fresh;
	}
};
function spareDigest({ spare }) {
	return (0, node_crypto.createHash)("sha256").update(spare).digest("hex");
}
const AT_ONCE$1 = 1 << 20;
function isIntact({ path, format, fileBytes }) {
	const end = fileBytes - require_scan.hashBytes(format);
	const hash = require_scan.newHash(format);
	const chunk = Buffer.alloc(AT_ONCE$1);
	const file = require_reader.openRegular(path);
	try {
		for (let at = 0; at < end;) {
			const read = (0, node_fs.readSync)(file, chunk, 0, Math.min(AT_ONCE$1, end - at), at);
			if (read === 0) return false;
			hash.update(chunk.subarray(0, read));
			at += read;
		}
		const trailer = chunk.subarray(0, (0, node_fs.readSync)(file, chunk, 0, require_scan.hashBytes(format), end));
		return hash.digest().equals(trailer);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
// src/sources/history/remembered-packs.ts
var RememberedPacks = class {
	#memory;
	#records = new Map();
	#recorder;
	constructor(memory) {
		this.#memory = memory;
	}
	rank = (tables) => this.#memory.recall(packName(tables))?.sequence ?? Number.POSITIVE_INFINITY;
	divide(survey, parts, holds) {
		if (survey.problems.length === 0) this.#recallAll(survey, holds);
		const isRemembered = (part) => "pack" in part && this.#records.has(part.pack);
		const own = parts.filter((part) => !isRemembered(part));
		this.#recorder = new PackRecorder(survey, own);
		return {
			own: [...own, ...this.#again()],
			others: parts.filter(isRemembered)
		};
	}
	*results() {
		for (const record of this.#records.values()) yield {
			scanned: record.units,
			bytes: record.bytes,
			found: [],
			unread: [],
			deferred: [],
			learnt: learntOf(record),
			remembered: true
		};
	}
	take(result) {
		this.#recorder?.take(result);
	}
	keep() {
		const records = this.#recorder?.records(this.#memory.nextSequence()) ?? [];
		if (records.length > 0) this.#memory.keep(records);
	}
	*#again() {
		for (const { again } of this.#records.values()) for (let from = 0; from < again.length; from += AT_ONCE) yield {
			kind: "objects",
			ids: again.slice(from, from + AT_ONCE)
		};
	}
	#recallAll(survey, holds) {
		const there = new Set(besideOf(survey).packs);
		survey.packs.forEach(({ tables }, number) => {
			const record = this.#memory.recall(packName(tables));
			if (record === void 0 || !record.beside.packs.every((pack) => there.has(pack)) || !record.beside.loose.every(holds)) return;
			if (holdsFor(record, survey, number)) this.#records.set(number, record);
		});
	}
};
const AT_ONCE = 256;
function learntOf({ statistics, lfs, gitlinks }) {
	const none = new Uint32Array();
	return {
		statistics,
		lfs,
		links: {
			trees: none,
			subtreeStart: none,
			subtreeEnd: none,
			subtrees: none,
			commits: {
				object: none,
				tree: none,
				parents: none,
				parentEnd: none,
				date: new Float64Array()
			},
			tags: none,
			absent: new Uint8Array(),
			gitlinks: Buffer.from(gitlinks, "hex"),
			malformed: []
		}
	};
}
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
	#foreign = new Set();
	#parts = {
		own: [],
		others: []
	};
	#remembered;
	#links = [];
	#hasAbsent = false;
	#numbers;
	constructor(git, repository, graph, engine, options = { spawn: {} }) {
		this.#git = git;
		this.#repository = repository;
		this.#graph = graph;
		this.#engine = engine;
		this.#options = options;
		this.#remembered = options.memory && new RememberedPacks(options.memory);
		this.reader = new require_scan.ObjectReader(git, options.spawn);
	}
	async list() {
		const { objectDirectories, objectFormat } = this.#repository;
		const survey = surveyStore(objectDirectories.map(({ path }) => path), objectFormat, this.#remembered?.rank);
		const slots = new require_reader.ObjectSlots(survey);
		this.#survey = survey;
		this.#slots = slots;
		const folders = objectDirectories.map(({ path }) => readStoredIds(path, this.#graph.table.idBytes, () => {}));
		const problems = withoutRepeated([...folders.flatMap((folder) => folder.problems), ...survey.problems.map((problem) => this.#named(problem))]);
		if (problems.length > 0) problems.push(...await this.#askGit(slots));
		this.#parts = this.#divide(survey, slots);
		return {
			count: this.#countOwn(survey) + this.#others.size,
			others: folders.flatMap(({ others }) => others),
			problems
		};
	}
	async *objects() {
		const survey = this.#survey;
		if (survey === void 0) return;
		for (const part of this.#remembered?.results() ?? []) {
			this.#keep(part.learnt?.links);
			yield part;
		}
		for await (const part of this.#engine.audit(survey, this.#parts.own, this.#signal)) {
			this.#remembered?.take(part);
			for (const { id } of part.deferred) this.#others.add(require_scan.oid(id));
			if (part.part?.kind !== "objects") this.#keep(part.learnt?.links);
			yield part;
		}
		if (this.#signal?.aborted === true) return;
		yield* this.reader.readMany(this.#others);
	}
	remember() {
		this.#remembered?.keep();
	}
	holds(id) {
		return this.#others.has(id) || this.#foreign.has(id) || (this.#slots?.find(Buffer.from(id, "hex")) ?? -1) >= 0;
	}
	stores(bytes, at) {
		return (this.#slots?.find(bytes, at) ?? -1) >= 0;
	}
	lacksNothing(ids) {
		return !this.#hasAbsent && this.#others.size === 0 && ids.every((id) => this.holds(id) || isEmptyTree(id));
	}
	async settle() {
		if (this.#numbers !== void 0 || this.#slots === void 0 || this.#survey === void 0) return;
		if (this.#parts.others.length > 0) await this.#outline(this.#survey);
		this.#numbers = absorbLinks(this.#graph, this.#slots, this.#links);
		this.#links = [];
	}
	state() {
		const { packs, loose } = this.#survey ?? {
			packs: [],
			loose: []
		};
		const trailers = packs.map(({ tables: { indexBytes } }) => Buffer.from(indexBytes.subarray(-64)).toString("hex"));
		return (0, node_crypto.createHash)("sha256").update(JSON.stringify([trailers, loose.map(({ id }) => id)])).digest("hex");
	}
	trees(byReader) {
		return this.#survey && this.#numbers ? new PackedTrees(this.#survey, this.#graph, this.#numbers, byReader) : byReader;
	}
	close() {
		return this.reader.close();
	}
	get #shard() {
		return this.#options.shard ?? {
			index: 0,
			count: 1
		};
	}
	get #signal() {
		return this.#options.spawn.signal;
	}
	#countOwn(survey) {
		if (this.#options.shard === void 0) return survey.count;
		return this.#parts.own.reduce((sum, part) => sum + require_part_names.countOf(survey, part), 0);
	}
	async #outline(survey) {
		const { links, deferred } = await outlineOf(this.#engine, survey, this.#parts.others, this.#signal);
		this.#links.push(...links);
		for (const id of deferred) this.#foreign.add(id);
		await enterForeign(this.#foreign, this.reader, this.#graph);
	}
	#divide(survey, slots) {
		const parts = dealParts(survey, this.#shard);
		return this.#remembered?.divide(survey, parts.own, (id) => slots.find(Buffer.from(id, "hex")) >= 0) ?? parts;
	}
	#keep(links) {
		if (links === void 0) return;
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
		const { index, count } = this.#shard;
		return listByGit(this.#git, this.#options.spawn, (id) => {
			if (slots.find(Buffer.from(id, "hex")) >= 0) return;
			(Number.parseInt(id.slice(0, 8), 16) % count === index ? this.#others : this.#foreign).add(id);
		});
	}
};
function withoutRepeated(problems) {
	return [...new Map(problems.toReversed().map((problem) => [problem.unit, problem])).values()].toReversed();
}
// src/sources/history/lfs-pointers.ts
var LfsPointers = class {
	#contents = new Set();
	look(blob) {
		const id = require_reader.lfsContentId(blob);
		if (id !== void 0) this.#contents.add(id);
	}
	add(contentIds) {
		for (const id of contentIds) this.#contents.add(id);
	}
	declare(ledger, commonDir, prefix) {
		for (const id of this.#contents) {
			const path = (0, node_path.join)("lfs", "objects", id.slice(0, 2), id.slice(2, 4), id);
			if ((0, node_fs.lstatSync)((0, node_path.join)(commonDir, path), { throwIfNoEntry: false })?.isFile()) continue;
			ledger.skippedOnce(`git-dir ${prefix}${path}`, "LFS content that is not stored here");
		}
	}
};
// src/sources/history/object-units.ts
var ObjectUnits = class {
	#to;
	constructor(learning) {
		this.#to = learning;
	}
	unit(object) {
		const { oid, type, content } = object;
		const { statistics, graph, stores } = this.#to;
		statistics.count(object);
		if (content instanceof Uint8Array) this.#take(object, content);
		const pieces = type === "tree" && content instanceof Uint8Array ? require_reader.treePieces(content, graph.table.idBytes, stores) : void 0;
		return {
			id: `${type} ${oid}`,
			role: "target",
			object: oid,
			places: [],
			content: content instanceof Uint8Array ? content : this.#tap(oid, type, content),
			...pieces ? { pieces } : {}
		};
	}
	#take({ oid, type }, content) {
		const { statistics, lfs, graph } = this.#to;
		if (type === "commit") statistics.commit(content);
		if (type === "blob") lfs.look(content);
		try {
			graph.add(oid, type, content);
		} catch (error) {
			this.#malformed(`${type} ${oid}`, error);
		}
	}
	async *#tap(oid, type, chunks) {
		try {
			yield* this.#to.graph.addChunks(oid, type, chunks);
		} catch (error) {
			this.#malformed(`${type} ${oid}`, error);
		}
	}
	#malformed(unit, error) {
		if (!(error instanceof require_staged_paths.MalformedObject)) throw error;
		this.#to.malformed({
			unit: `what ${unit} leads to`,
			reason: `malformed: ${error.message}`
		});
	}
};
// src/sources/history/part-units.ts
function* partUnits({ scanned, bytes, found }) {
	for (const { id, type, bytes: size, outcome } of found) yield {
		id: `${type} ${id}`,
		role: "target",
		object: require_scan.oid(id),
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
const NOTHING = {
	sealed: [],
	marks: [],
	unread: [],
	skipped: []
};
// src/sources/history/store-content.ts
const FAILURES = 5e3;
var StoreContent = class {
	statistics = new require_object_table.StoreStatistics();
	lfs = new LfsPointers();
	#of;
	#units;
	constructor(of) {
		this.#of = of;
		this.#units = new ObjectUnits({
			graph: of.graph,
			statistics: this.statistics,
			lfs: this.lfs,
			malformed: of.unreadOnce,
			stores: (bytes, at) => of.stream.stores(bytes, at)
		});
	}
	async *units(ledger, listed) {
		let done = 0;
		let failures = 0;
		for await (const object of this.#of.stream.objects()) {
			if (this.#isStopped || failures > FAILURES) break;
			if ("scanned" in object) {
				done += object.scanned + object.unread.length;
				yield* this.#part(ledger, object);
				continue;
			}
			done += 1;
			failures = "unread" in object ? failures + 1 : 0;
			if ("unread" in object) {
				this.#unread(object);
				continue;
			}
			ledger.enumerated();
			yield this.#units.unit(object);
		}
		if (done === listed) return;
		this.#of.unread(`${listed - done} further objects`, this.#isStopped ? "the scan was interrupted" : "too many objects in a row could not be read");
	}
	get #isStopped() {
		return this.#of.signal?.aborted === true;
	}
	*#part(ledger, part) {
		const { scanned, bytes, unread, learnt, remembered } = part;
		ledger.enumerated(scanned);
		if (remembered) ledger.remembered(bytes, scanned);
		for (const { id, reason } of unread) this.#unread({
			oid: require_scan.oid(id),
			unread: reason
		});
		if (learnt) this.#learn(learnt);
		yield* partUnits(part);
	}
	#learn({ statistics, lfs, links }) {
		this.statistics.absorb(statistics);
		this.lfs.add(lfs);
		for (const { id, type, reason } of links.malformed) this.#of.unreadOnce({
			unit: `what ${type} ${id} leads to`,
			reason: `malformed: ${reason}`
		});
	}
	#unread({ oid, unread }) {
		this.#of.graph.addUnread(oid);
		this.#of.unread(`object ${oid}`, unread);
	}
};
// src/sources/history/store-places.ts
var StorePlaces = class {
	lost = 0;
	#of;
	constructor(of) {
		this.#of = of;
	}
	trees() {
		const { stream, graph } = this.#of;
		return stream.trees(new require_staged_paths.ReadTrees(graph, this.#reader));
	}
	async find(holders, { tips, head }, now, share) {
		const { stream, graph, git, spawn } = this.#of;
		await stream.settle();
		const authorsOf = (commits) => require_staged_paths.readAuthors(commits, this.#reader);
		const gathered = await require_staged_paths.gather({
			holders,
			graph,
			refs: tips,
			head,
			reader: this.#reader,
			trees: this.trees(),
			now
		});
		const { whereabouts, notes } = await require_staged_paths.conclude(gathered, authorsOf, now);
		const staged = await require_staged_paths.stagedPaths(require_staged_paths.unlisted(gathered), () => stagedEntries(git, [], spawn));
		const history = share ? { history: await require_staged_paths.shareHistory({
			gathered,
			refs: tips,
			head,
			authorsOf,
			staged
		}) } : {};
		return {
			whereabouts: require_staged_paths.withStagedPaths(whereabouts, staged),
			notes,
			...history
		};
	}
	#reader = { readMany: (oids) => this.#whole(oids) };
	async *#whole(oids) {
		for await (const object of require_objects_whole.readWhole(this.#of.stream.reader, oids)) {
			if (this.#of.spawn.signal?.aborted) return;
			if ("unread" in object) this.lost += 1;
			else yield object;
		}
	}
};
// src/sources/history/store-roots.ts
function readRoots(repository, prefix) {
	const { refs, problems } = require_scan.readRefs(repository);
	const heads = require_scan.readHeads(repository);
	const { reflogs, problems: logProblems } = require_objects_whole.readReflogs(repository);
	const head = require_scan.readHead(repository);
	const isHead = ({ name }) => name === "HEAD" || name.endsWith("/HEAD");
	const detached = head.kind === "commit" && head.branch === null;
	const otherHeads = heads.heads.filter(({ name }) => name.endsWith("/HEAD") || name === "HEAD" && detached);
	return {
		refs,
		tips: [...refs, ...otherHeads],
		head: head.kind === "commit" ? head.oid : null,
		oids: [
			...refs.map(({ oid }) => oid),
			...heads.heads.filter(isHead).map(({ oid }) => oid),
			...reflogs.flatMap(({ oids }) => oids)
		],
		tabledLogs: reflogs.filter(({ text }) => text !== void 0),
		problems: [
			...problems,
			...heads.problems,
			...logProblems
		],
		notes: [...replacements(refs, prefix), ...boundary(repository)]
	};
}
function replacements(refs, prefix) {
	const replaced = refs.filter(({ name }) => name.startsWith("refs/replace/")).length;
	return replaced > 0 ? [`${prefix}refs/replace hides ${replaced} objects behind others; both were read.`] : [];
}
function boundary({ shallow }) {
	return shallow.length > 0 ? [`The shallow file says that history ends at ${shallow.length} commits; what is stored beyond was read.`] : [];
}
// src/sources/history/store-audit.ts
var StoreAudit = class {
	nested = [];
	notes = [];
	expected = 0;
	#repository;
	#prefix;
	#git;
	#graph;
	#stream;
	#options;
	#content;
	#places;
	#roots;
	#ledger;
	#history;
	#cache;
	constructor(repository, prefix, options) {
		const { variables, spawn, engine, shard, cache } = options;
		const memory = cache && new CacheFolder(cache, repository.commonDir);
		this.#cache = memory;
		this.#repository = repository;
		this.#options = options;
		this.#prefix = prefix;
		this.#graph = new require_staged_paths.ObjectGraph(repository.objectFormat === "sha256" ? 32 : 20);
		this.#git = require_scan.openPrivateDir(repository, variables, { shallow: "ignore" });
		this.#stream = engine === void 0 ? new CatFileStream(this.#git, repository, this.#graph, spawn) : new PackStream(this.#git, repository, this.#graph, engine, {
			spawn,
			shard,
			memory
		});
		this.#content = new StoreContent({
			stream: this.#stream,
			graph: this.#graph,
			signal: spawn.signal,
			unread: (unit, reason) => this.#unread(this.#named(unit), reason),
			unreadOnce: (problem) => this.#name([problem])
		});
		this.#places = new StorePlaces({
			git: this.#git,
			graph: this.#graph,
			stream: this.#stream,
			spawn
		});
		this.notes.push(...repository.notes);
	}
	async *units(ledger) {
		this.#ledger = ledger;
		await require_scan.requireGit(this.#git);
		this.#name(this.#repository.problems);
		const roots = this.#readRoots();
		if (this.#isFirst) yield* this.#refNames(ledger, roots);
		const list = await this.#stream.list();
		this.expected = list.count + (this.#isFirst ? roots.refs.length + list.others.length : 0);
		this.#name(list.problems);
		this.notes.push(...this.#cache?.refusals() ?? []);
		yield* this.#gitDir(ledger, roots, list.others);
		yield* this.#content.units(ledger, list.count);
		if (this.#isStopped) return;
		for (const { unit, reason } of await this.#stream.reader.finish()) this.#unread(this.#named(unit), reason);
		await this.#nameMissing(roots);
		this.#content.lfs.declare(ledger, this.#repository.commonDir, this.#prefix);
	}
	holding(holders) {
		return require_staged_paths.heldIn(holders, (id) => this.holds(id));
	}
	async attribute(holders, now) {
		const roots = this.#roots ?? readRoots(this.#repository, this.#prefix);
		const { history, ...attribution } = await this.#places.find(holders, roots, now, this.#options.shard !== void 0);
		this.#history = history;
		return attribution;
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
	share() {
		return {
			name: this.#prefix,
			refs: this.statistics.refs,
			statistics: this.statistics.data(),
			notes: this.notes,
			lost: this.lost,
			...this.#history === void 0 ? {} : { history: this.#history }
		};
	}
	state() {
		const { tips = [], oids = [], head = null } = this.#roots ?? {};
		return JSON.stringify([
			this.#prefix,
			this.#stream.state(),
			tips.map(({ name, oid: id }) => [name, id]),
			oids,
			head
		]);
	}
	get statistics() {
		return this.#content.statistics;
	}
	get lost() {
		return this.#places.lost;
	}
	async close() {
		await this.#stream.close();
		this.#git.close();
	}
	get #isFirst() {
		return (this.#options.shard?.index ?? 0) === 0;
	}
	#readRoots() {
		const roots = readRoots(this.#repository, this.#prefix);
		this.#roots = roots;
		this.#name(roots.problems);
		this.statistics.refs = roots.refs.length;
		this.notes.push(...roots.notes);
		return roots;
	}
	*#refNames(ledger, { refs }) {
		for (const { name, rawName } of refs) {
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
	async *#gitDir(ledger, roots, others) {
		const { commonDir, objectDirectories } = this.#repository;
		const { files, repositories } = require_git_dir_files.listGitDir(commonDir, new Set(objectDirectories.map(({ path }) => path)));
		for (const { path, absolute } of repositories) this.nested.push({
			path: `${this.#prefix}${path}`,
			absolute
		});
		if (files.some(({ path, kind }) => path === "info/grafts" && kind === "file")) this.notes.push("info/grafts gives commits other parents; the stored parents were followed.");
		if (!this.#isFirst) return;
		this.expected += files.length;
		for (const file of files) yield* gitDirUnit(ledger, file, `${this.#prefix}${file.path}`);
		for (const { ref, text = Buffer.alloc(0) } of roots.tabledLogs) yield* gitDirText(ledger, text, `${this.#prefix}logs/${ref}`);
		for (const file of others) yield* gitDirUnit(ledger, file, `${this.#prefix}objects/${file.path}`);
	}
	get #isStopped() {
		return this.#options.spawn.signal?.aborted === true;
	}
	#unread(unit, reason) {
		this.#ledger?.enumerated();
		this.#ledger?.unread(unit, reason);
	}
	async #nameMissing({ oids }) {
		const problems = [];
		const roots = [...oids];
		for await (const { oid } of stagedEntries(this.#git, problems, this.#options.spawn)) roots.push(oid);
		const { named, unreachable } = await missingObjects({
			graph: this.#graph,
			stream: this.#stream,
			trees: () => this.#places.trees(),
			repository: this.#repository
		}, roots);
		this.#name([...problems, ...named]);
		if (unreachable > 0) this.notes.push(`${unreachable} objects are gone that only unreachable objects name, as after pruning.`);
		if (named.length + unreachable > 0) return;
		this.#stream.remember();
		this.notes.push(...this.#cache?.notes ?? []);
	}
	#name(problems) {
		for (const { unit, reason } of problems) this.#ledger?.unreadOnce(this.#named(unit), reason);
	}
	#named(unit) {
		return this.#prefix === "" ? unit : `${this.#prefix}: ${unit}`;
	}
};
// src/sources/history.ts
async function openHistory(options) {
	const clone = require_url.isUrl(options.target) ? await (await Promise.resolve().then(() => require("./clone.cjs"))).cloneRepository(options) : null;
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
	#storeOptions;
	#stores;
	#notes = [];
	constructor(options, clone) {
		this.target = clone === null ? options.target : require_url.printableUrl(options.target);
		this.#options = options;
		this.#clone = clone;
		const variables = clone === null ? options.variables : { PATH: options.variables["PATH"] };
		this.#storeOptions = {
			variables,
			spawn: options.signal === void 0 ? {} : { signal: options.signal },
			engine: options.engine,
			shard: options.shard,
			cache: options.cache
		};
		this.#stores = [new StoreAudit(require_scan.openRepository(clone?.path ?? options.target, {}), "", this.#storeOptions)];
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
			for (const [fingerprint, where] of whereabouts) found.set(fingerprint, require_joined.joined(found.get(fingerprint), where));
		}
		return found;
	}
	statistics() {
		return require_joined.sumOf(this.#stores.map(({ statistics }) => statistics.report()));
	}
	notes() {
		return require_joined.historyNotes(this.statistics(), this.#stores, this.#notes);
	}
	share() {
		return {
			state: (0, node_crypto.createHash)("sha256").update(JSON.stringify(this.#stores.map((store) => store.state()))).digest("hex"),
			stores: this.#stores.map((store) => store.share())
		};
	}
	async close() {
		for (const store of this.#stores) await store.close();
		this.#clone?.remove();
	}
	#enter(ledger, { path, absolute }) {
		try {
			this.#stores.push(new StoreAudit(require_scan.openRepository(absolute, {}), `${path}/`, {
				...this.#storeOptions,
				variables: this.#options.variables
			}));
		} catch (error) {
			if (!require_base.isFault(error)) throw error;
			ledger.unreadOnce(`repository ${path}`, error.message);
		}
	}
	#declareSubmodules(ledger) {
		const elsewhere = new Set(this.#stores.flatMap((store) => [...store.unknownSubmoduleCommits(this.#stores)]));
		for (const id of elsewhere) ledger.skippedOnce(`submodule ${id}`, "submodule");
	}
};
exports.openHistory = openHistory;
