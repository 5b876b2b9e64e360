const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_zlib = require("node:zlib");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
// src/config/discover.ts
const CONFIG_NAMES = [
	".leaksift.toml",
	".leaksift.yaml",
	".leaksift.yml",
	".leaksift.json"
];
const BASELINE_NAME = ".leaksift-baseline.jsonl";
async function discoverConfig(read) {
	const found = [];
	for (const name of CONFIG_NAMES) {
		const text = await read(name);
		if (text !== null) found.push({
			name,
			text
		});
	}
	if (found.length > 1) throw new require_base.Fault("config", `There are two configurations, ${found.map(({ name }) => name).join(" and ")}: keep one of them.`);
	return found[0] ?? null;
}
async function discoverBaseline(read) {
	const text = await read(BASELINE_NAME);
	return text === null ? null : {
		name: BASELINE_NAME,
		text
	};
}
async function readNamedFile(read, name) {
	const text = await read(name);
	if (text === null) throw new require_base.Fault("config", `There is no file ${JSON.stringify(name)}.`);
	return {
		name,
		text
	};
}
function folderReader(folder) {
	return async (name) => {
		try {
			return utf8(name, (0, node_fs.readFileSync)(name.startsWith("/") ? name : (0, node_path.join)(folder, name)));
		} catch (error) {
			if (isAbsent(error)) return null;
			if (error instanceof require_base.Fault) throw error;
			throw new require_base.Fault("config", `${JSON.stringify(name)} can not be read (${codeOf(error)}).`, { cause: error });
		}
	};
}
function utf8(name, bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		throw new require_base.Fault("config", `${JSON.stringify(name)} is not UTF-8 text: save it as UTF-8.`);
	}
}
function isAbsent(error) {
	return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
// src/config/config.ts
const FLOORS$1 = [
	"low",
	"medium",
	"high",
	"critical"
];
const DEFAULT_CONFIG = {
	name: null,
	disable: [],
	severity: new Map(),
	rules: [],
	paths: [],
	skip: [],
	allow: [],
	place: () => void 0
};
// src/config/load.ts
var load_exports = require_rolldown_runtime.__exportAll({ loadPolicy: () => loadPolicy });
async function loadPolicy(read, choice = {}) {
	return parsePolicy({
		config: await chosen(choice.config, read, discoverConfig),
		baseline: await chosen(choice.baseline, read, discoverBaseline)
	});
}
async function parsePolicy(texts) {
	const { config, baseline } = texts;
	return {
		config: config === null ? DEFAULT_CONFIG : await (await Promise.resolve().then(() => require("./parse.cjs"))).parseConfig(config.name, config.text),
		baseline: baseline === null ? null : (await Promise.resolve().then(() => require("./baseline.cjs")).then((n) => n.baseline_exports)).parseBaseline(baseline.name, baseline.text),
		texts
	};
}
function chosen(choice, read, discover) {
	if (choice === false) return Promise.resolve(null);
	return choice === void 0 ? discover(read) : readNamedFile(read, choice);
}
// src/core/ids.ts
function oid(text) {
	if (!isOid(text)) throw new RangeError(`Not a full object id: ${JSON.stringify(text.slice(0, 80))}`);
	return text;
}
function isOid(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function ruleId(text) {
	if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text)) throw new RangeError(`Not a rule id: ${JSON.stringify(text.slice(0, 80))}`);
	return text;
}
function fingerprintOf(text) {
	if (!isFingerprint(text)) throw new RangeError(`Not a fingerprint: ${JSON.stringify(text.slice(0, 80))}`);
	return text;
}
function isFingerprint(text) {
	return /^[0-9a-f]{32}$/.test(text);
}
// src/core/fingerprint.ts
function makeFingerprinter(derive, key) {
	const known = new Map();
	return (kind, secret) => {
		const value = secret.reveal();
		const name = `${kind}\0${value}`;
		const before = known.get(name);
		if (before) return before;
		const made = fingerprintOf(hexadecimal(derive(value, `leaksift\0${key}\0${kind}`)));
		known.set(name, made);
		return made;
	};
}
function disclose(secret) {
	return secret.reveal();
}
const DEFAULT_KEY = "leaksift/1";
function hexadecimal(bytes) {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
// src/git/path-name.ts
function pathName(bytes) {
	try {
		return strict.decode(bytes);
	} catch {
		return encodeBroken(bytes);
	}
}
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function encodeBroken(bytes) {
	let name = "";
	for (let index = 0; index < bytes.length;) {
		const length = characterLength(bytes, index);
		const byte = bytes[index] ?? 0;
		if (length === 0 || byte === 37) name += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
		else name += strict.decode(bytes.subarray(index, index + length));
		index += Math.max(length, 1);
	}
	return name;
}
function characterLength(bytes, index) {
	for (let length = 1; length <= 4; length += 1) try {
		strict.decode(bytes.subarray(index, index + length));
		return index + length <= bytes.length ? length : 0;
	} catch {}
	return 0;
}
// src/platform/inflate.ts
const FUNCTIONS = {
	deflate: node_zlib.inflateRawSync,
	zlib: node_zlib.inflateSync
};
const inflater = { inflate(bytes, format, limit) {
	const whole = attempt$1(bytes, format, limit, node_zlib.constants.Z_FINISH);
	if (whole !== "Z_BUF_ERROR") return typeof whole === "string" ? failed(whole) : {
		...whole,
		status: "complete"
	};
	const part = attempt$1(bytes, format, limit, node_zlib.constants.Z_SYNC_FLUSH);
	return typeof part === "string" ? failed(part) : {
		...part,
		status: "truncated"
	};
} };
function attempt$1(bytes, format, limit, finishFlush) {
	try {
		const { buffer, engine } = FUNCTIONS[format](bytes, {
			maxOutputLength: Math.max(1, limit),
			finishFlush,
			info: true
		});
		return {
			bytes: buffer,
			consumed: engine.bytesWritten
		};
	} catch (error) {
		return error.code ?? "Z_DATA_ERROR";
	}
}
function failed(code) {
	return {
		bytes: new Uint8Array(0),
		consumed: 0,
		status: code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged"
	};
}
// src/git/reftable-file.ts
var MalformedTable = class extends Error {
	name = "MalformedTable";
};
function readTable(bytes) {
	const head = headOf$2(bytes);
	const refs = new Map();
	const logs = [];
	for (const block of blocksFrom(bytes, 0, "r", head)) for (const { name, value } of refRecords(block, head.idBytes)) refs.set(name, value);
	for (const block of blocksFrom(bytes, head.logs, "g", head)) logs.push(...logRecords(block, head.idBytes));
	return {
		refs,
		logs
	};
}
const LOGS_AT = 24;
function headOf$2(bytes) {
	const version = bytes[4];
	check(bytes.length >= 68 && bytes.toString("latin1", 0, 4) === "REFT" && (version === 1 || version === 2), "it is no table of a known version");
	const size = version === 1 ? 24 : 28;
	const idBytes = version === 2 && bytes.toString("latin1", 24, 28) === "s256" ? 32 : 20;
	const end = bytes.length - size - 44;
	check(bytes.subarray(end, end + size).equals(bytes.subarray(0, size)), "its end does not fit its beginning");
	const logs = Number(bytes.readBigUInt64BE(end + size + LOGS_AT));
	return {
		size,
		blockSize: bytes.readUIntBE(5, 3),
		idBytes,
		logs,
		end
	};
}
const BLOCK_HEAD = 4;
function* blocksFrom(bytes, at, type, head) {
	for (let next = at; next < head.end;) {
		const start = next === 0 ? head.size : next;
		if (start + BLOCK_HEAD > head.end || String.fromCharCode(bytes[start] ?? 0) !== type) return;
		const block = type === "g" ? logBlock(bytes, next, start, head) : refBlock(bytes, next, start, head);
		yield block;
		next = block.next;
	}
}
function refBlock(bytes, at, start, { blockSize, end }) {
	const length = bytes.readUIntBE(start + 1, 3);
	check(length > start - at + BLOCK_HEAD && at + length <= end, "a block ends behind the table");
	const block = bytes.subarray(at, at + length);
	return {
		bytes: block,
		start: start - at + BLOCK_HEAD,
		end: recordsEnd(block),
		next: at + Math.max(length, blockSize)
	};
}
function logBlock(bytes, at, start, { end }) {
	const length = bytes.readUIntBE(start + 1, 3);
	const skipped = start - at + BLOCK_HEAD;
	const { bytes: content, consumed, status } = inflater.inflate(bytes.subarray(start + BLOCK_HEAD, end), "zlib", length);
	check(status === "complete" && content.length + skipped === length, "a block of its log does not inflate");
	const block = Buffer.concat([bytes.subarray(at, at + skipped), content]);
	return {
		bytes: block,
		start: skipped,
		end: recordsEnd(block),
		next: start + BLOCK_HEAD + consumed
	};
}
function recordsEnd(block) {
	const end = block.length - 2 - 3 * block.readUInt16BE(block.length - 2);
	check(end > 0, "a block holds no records");
	return end;
}
function* refRecords(block, idBytes) {
	const reader = new Records(block);
	while (reader.next()) {
		reader.number();
		yield {
			name: reader.key,
			value: refValue(reader, idBytes)
		};
	}
}
function refValue(reader, idBytes) {
	switch (reader.kind) {
		case 0: return null;
		case 1: return { oid: reader.id(idBytes) };
		case 2: {
			const id = reader.id(idBytes);
			reader.id(idBytes);
			return { oid: id };
		}
		case 3: return { symbolic: reader.text() };
		default: throw new MalformedTable(`it holds a ref of the unknown kind ${reader.kind}`);
	}
}
function* logRecords(block, idBytes) {
	const reader = new Records(block);
	while (reader.next()) {
		const key = Buffer.from(reader.key, "latin1");
		check(key.length > 9, "an entry of its log has no name");
		const update = Number(18446744073709551615n - key.readBigUInt64BE(key.length - 8));
		const ref = key.toString("latin1", 0, key.length - 9);
		if (reader.kind === 0) yield {
			ref,
			update,
			...GONE
		};
		else yield {
			ref,
			update,
			...logValue(reader, idBytes)
		};
	}
}
const NONE$4 = oid("0".repeat(40));
const GONE = {
	from: NONE$4,
	to: NONE$4,
	rest: null
};
function logValue(reader, idBytes) {
	const [from, to] = [reader.id(idBytes), reader.id(idBytes)];
	const [name, email, time, zone, message] = [
		reader.text(),
		reader.text(),
		reader.number(),
		reader.zone(),
		reader.text()
	];
	return {
		from,
		to,
		rest: `${name} <${email}> ${time} ${zone}\t${message.trimEnd()}`
	};
}
var Records = class {
	key = "";
	kind = 0;
	#bytes;
	#end;
	#at;
	constructor({ bytes, start, end }) {
		this.#bytes = bytes;
		this.#at = start;
		this.#end = end;
	}
	next() {
		if (this.#at >= this.#end) return false;
		const shared = this.number();
		const rest = this.number();
		this.kind = rest & 7;
		check(shared <= this.key.length, "a name continues one that is shorter");
		this.key = this.key.slice(0, shared) + this.#take(Math.floor(rest / 8)).toString("latin1");
		return true;
	}
	number() {
		let byte = this.#take(1)[0] ?? 0;
		let value = byte & 127;
		while (byte & 128) {
			byte = this.#take(1)[0] ?? 0;
			value = (value + 1) * 128 + (byte & 127);
		}
		return value;
	}
	id(bytes) {
		const id = this.#take(bytes).toString("hex");
		check(isOid(id), "an id has another length");
		return id;
	}
	text() {
		return this.#take(this.number()).toString("latin1");
	}
	zone() {
		const zone = this.#take(2).readInt16BE();
		return `${zone < 0 ? "-" : "+"}${String(Math.abs(zone)).padStart(4, "0")}`;
	}
	#take(count) {
		check(this.#at + count <= this.#end, "a record is cut short");
		this.#at += count;
		return this.#bytes.subarray(this.#at - count, this.#at);
	}
};
function check(condition, message) {
	if (!condition) throw new MalformedTable(message);
}
// src/git/safe-file.ts
function readSmallFile(path, limit = 16 * MEBIBYTE$1, room = Buffer.allocUnsafe) {
	let descriptor;
	try {
		descriptor = (0, node_fs.openSync)(path, OPEN_FLAGS);
	} catch (error) {
		return problemOf(error);
	}
	try {
		return readWhole(descriptor, limit, room);
	} catch {
		return "unreadable";
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
const OPEN_FLAGS = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
const MEBIBYTE$1 = 1048576;
function problemOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT" || code === "ENOTDIR") return "missing";
	if (code === "ELOOP" || code === "EMLINK") return "a symbolic link";
	if (code === "ENXIO" || code === "EISDIR") return "not a regular file";
	return "unreadable";
}
const ONE = Buffer.alloc(1);
function readWhole(descriptor, limit, room) {
	const before = (0, node_fs.fstatSync)(descriptor);
	if (!before.isFile()) return "not a regular file";
	if (before.size > limit) return "too large";
	const bytes = room(before.size);
	let filled = 0;
	while (filled < bytes.length) {
		const count = (0, node_fs.readSync)(descriptor, bytes, filled, bytes.length - filled, filled);
		if (count === 0) break;
		filled += count;
	}
	const more = (0, node_fs.readSync)(descriptor, ONE, 0, 1, filled);
	const after = (0, node_fs.fstatSync)(descriptor);
	return more === 0 && filled === after.size && after.mtimeMs === before.mtimeMs ? bytes : "changed while it was read";
}
// src/git/reftable.ts
function readTables(directory) {
	const refs = new Map();
	const logs = new Map();
	const problems = [];
	for (const name of tableNames(directory, problems)) {
		const bytes = readSmallFile((0, node_path.join)(directory, "reftable", name), TABLE_LIMIT);
		if (typeof bytes === "string") problems.push({
			unit: `git-dir reftable/${name}`,
			reason: bytes
		});
		else addTable(name, bytes, refs, logs, problems);
	}
	return {
		refs,
		logs: [...logs.values()].filter(({ rest }) => rest !== null).sort((a, b) => a.update - b.update),
		problems
	};
}
const LIST_LIMIT = MEBIBYTE$1;
const TABLE_LIMIT = 512 * MEBIBYTE$1;
function tableNames(directory, problems) {
	const list = readSmallFile((0, node_path.join)(directory, "reftable/tables.list"), LIST_LIMIT);
	if (typeof list === "string") {
		problems.push({
			unit: "git-dir reftable/tables.list",
			reason: list
		});
		return [];
	}
	const names = list.toString("latin1").split("\n").filter((name) => name !== "");
	const strange = names.filter((name) => !/^[\w-]+\.\w+$/.test(name));
	problems.push(...strange.map(() => ({
		unit: "git-dir reftable/tables.list",
		reason: "names a file that is no table"
	})));
	return names.filter((name) => !strange.includes(name));
}
function addTable(name, bytes, refs, logs, problems) {
	try {
		const table = readTable(bytes);
		for (const [ref, value] of table.refs) if (value === null) refs.delete(ref);
		else refs.set(ref, value);
		for (const entry of table.logs) logs.set(`${entry.update} ${entry.ref}`, entry);
	} catch (error) {
		if (!(error instanceof MalformedTable)) throw error;
		problems.push({
			unit: `git-dir reftable/${name}`,
			reason: error.message
		});
	}
}
// src/git/refs.ts
function readRefs(repository) {
	const problems = [];
	if (repository.refStorage === "reftable") return {
		refs: resolveAll(tabledRefs(repository, problems), problems),
		problems
	};
	const values = readPackedRefs(repository.commonDir, problems);
	for (const directory of new Set([repository.commonDir, repository.gitDir])) for (const name of looseNames(directory, "refs", problems)) readLoose$1(directory, name, values, problems);
	return {
		refs: resolveAll(values, problems),
		problems
	};
}
function tabledRefs({ commonDir, gitDir }, problems) {
	const values = new Map();
	for (const directory of new Set([commonDir, gitDir])) {
		const tables = readTables(directory);
		problems.push(...tables.problems);
		for (const [name, value] of tables.refs) {
			if (!name.startsWith("refs/")) continue;
			if (isSafeName(name)) values.set(name, value);
			else problems.push({
				unit: `ref ${printable$2(name)}`,
				reason: "not a valid ref name"
			});
		}
	}
	return values;
}
function readRefFile(directory, rawName) {
	const bytes = readSmallFile(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(rawName, "latin1")]), REF_LIMIT);
	if (bytes === "missing") return null;
	if (typeof bytes === "string") return { problem: bytes };
	const text = bytes.toString("latin1");
	const symbolic = /^ref:\s*(\S.*?)\s*$/.exec(text)?.[1];
	if (symbolic !== void 0) return isSafeName(symbolic) ? { symbolic } : { problem: "points at no valid ref name" };
	const id = /^([0-9a-f]+)\s/.exec(`${text}\n`)?.[1] ?? "";
	if (isOid(id)) return { oid: id };
	return { problem: text.trim() === "" ? "empty" : "holds no object id" };
}
function readPackedRefs(commonDir, problems) {
	const values = new Map();
	const bytes = readSmallFile((0, node_path.join)(commonDir, "packed-refs"), PACKED_LIMIT);
	if (bytes === "missing") return values;
	if (typeof bytes === "string") {
		problems.push({
			unit: "git-dir packed-refs",
			reason: bytes
		});
		return values;
	}
	for (const [index, line] of bytes.toString("latin1").split("\n").entries()) {
		if (line === "" || line.startsWith("#") || /^\^[0-9a-f]+\r?$/.test(line)) continue;
		const [id = "", name = ""] = splitOnce(line);
		if (isOid(id) && isSafeName(name)) values.set(name, { oid: id });
		else problems.push({
			unit: `git-dir packed-refs line ${index + 1}`,
			reason: "not a ref"
		});
	}
	return values;
}
function resolveValue(value, find) {
	let current = value;
	for (let depth = 0; depth <= 5; depth += 1) {
		if (current === null) return null;
		if ("oid" in current) return current.oid;
		if ("problem" in current) return current;
		current = find(current.symbolic);
	}
	return { problem: "symbolic refs nested too deeply" };
}
const REF_LIMIT = 65536;
const PACKED_LIMIT = 512 * MEBIBYTE$1;
function isSafeName(rawName) {
	if (rawName.split("/").some((part) => part === "" || part === "." || part === ".." || part.endsWith(".lock"))) return false;
	return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(rawName);
}
function splitOnce(line) {
	const space = line.indexOf(" ");
	return space < 0 ? [] : [line.slice(0, space), line.slice(space + 1).replace(/\r$/, "")];
}
function* looseNames(directory, name, problems) {
	for (const entry of list(directory, name, problems)) {
		const child = `${name}/${entry.name.toString("latin1")}`;
		if (entry.isDirectory()) yield* looseNames(directory, child, problems);
		else if (child.endsWith(".lock")) continue;
		else if (entry.isFile()) yield child;
		else problems.push({
			unit: `ref ${printable$2(child)}`,
			reason: entry.isSymbolicLink() ? "a symbolic link" : "not a regular file"
		});
	}
}
function list(directory, name, problems) {
	const path = Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(name, "latin1")]);
	try {
		return (0, node_fs.readdirSync)(path, {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
		problems.push({
			unit: `ref folder ${printable$2(name)}`,
			reason: "unreadable"
		});
		return [];
	}
}
function readLoose$1(directory, rawName, values, problems) {
	if (/\/\./.test(rawName)) return;
	const value = isSafeName(rawName) ? readRefFile(directory, rawName) : { problem: "not a valid ref name" };
	if (value === null) return;
	if ("problem" in value) problems.push({
		unit: `ref ${printable$2(rawName)}`,
		reason: value.problem
	});
	else values.set(rawName, value);
}
function resolveAll(values, problems) {
	const refs = [];
	for (const [rawName, value] of [...values].sort(([a], [b]) => a < b ? -1 : 1)) {
		const oid = resolveValue(value, (name) => values.get(name) ?? null);
		if (typeof oid === "string") refs.push({
			name: printable$2(rawName),
			rawName,
			oid
		});
		else if (oid !== null) problems.push({
			unit: `ref ${printable$2(rawName)}`,
			reason: oid.problem
		});
	}
	return refs;
}
function printable$2(rawName) {
	return pathName(Buffer.from(rawName, "latin1"));
}
// src/git/refs-head.ts
function readHead$1(repository, directory = repository.gitDir) {
	const problems = [];
	const find = finder(repository, directory, problems);
	const value = repository.refStorage === "reftable" ? find("HEAD") : readRefFile(directory, "HEAD");
	if (value === null) return {
		kind: "broken",
		reason: problems[0]?.reason ?? "missing"
	};
	const oid = resolveValue(value, find);
	const branch = "symbolic" in value ? value.symbolic : null;
	if (typeof oid === "string") return {
		kind: "commit",
		oid,
		branch
	};
	if (oid !== null) return {
		kind: "broken",
		reason: oid.problem
	};
	const [problem] = problems;
	return branch !== null && problem === void 0 ? {
		kind: "unborn",
		branch
	} : {
		kind: "broken",
		reason: problem?.reason ?? "unreadable"
	};
}
function readHeads(repository) {
	const heads = [];
	const problems = [];
	for (const directory of worktreeDirectories(repository.commonDir, problems)) {
		const prefix = directory === repository.commonDir ? "" : `worktrees/${(0, node_path.basename)(directory)}/`;
		const head = readHead$1(repository, directory);
		if (head.kind === "commit") heads.push({
			name: `${prefix}HEAD`,
			oid: head.oid
		});
		if (head.kind === "broken") problems.push({
			unit: `ref ${prefix}HEAD`,
			reason: head.reason
		});
		heads.push(...pseudoRefs(repository, directory, prefix));
	}
	return {
		heads,
		problems
	};
}
function readOwnHeads(repository) {
	const head = readHead$1(repository);
	return [...head.kind === "commit" ? [{
		name: "HEAD",
		oid: head.oid
	}] : [], ...pseudoRefs(repository, repository.gitDir, "")];
}
function readIds(directory, name) {
	const bytes = readSmallFile((0, node_path.join)(directory, name));
	if (typeof bytes === "string") return [];
	return bytes.toString("latin1").split("\n").map((line) => /^[0-9a-f]+/.exec(line)?.[0] ?? "").filter(isOid);
}
const PSEUDO_REFS = [
	"ORIG_HEAD",
	"MERGE_HEAD",
	"CHERRY_PICK_HEAD",
	"REVERT_HEAD",
	"REBASE_HEAD",
	"BISECT_HEAD",
	"FETCH_HEAD",
	"AUTO_MERGE"
];
function pseudoRefs({ refStorage }, directory, prefix) {
	const inFiles = PSEUDO_REFS.flatMap((name) => readIds(directory, name).map((oid) => ({
		name: prefix + name,
		oid
	})));
	if (refStorage === "files") return inFiles;
	const tabled = [...readTables(directory).refs].flatMap(([name, value]) => PSEUDO_REFS.includes(name) && "oid" in value ? [{
		name: prefix + name,
		oid: value.oid
	}] : []);
	return [...inFiles, ...tabled];
}
function finder(repository, directory, problems) {
	if (repository.refStorage === "reftable") return inTables([...new Set([directory, repository.commonDir])].map(readTables), problems);
	return (rawName) => readRefFile(directory, rawName) ?? readRefFile(repository.commonDir, rawName) ?? readPackedRefs(repository.commonDir, problems).get(rawName) ?? null;
}
function inTables(tables, problems) {
	problems.push(...tables.flatMap((one) => one.problems));
	return (rawName) => tables.map(({ refs }) => refs.get(rawName)).find((value) => value !== void 0) ?? null;
}
function worktreeDirectories(commonDir, problems) {
	try {
		return [commonDir, ...(0, node_fs.readdirSync)((0, node_path.join)(commonDir, "worktrees"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => (0, node_path.join)(commonDir, "worktrees", name)).sort()];
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) problems.push({
			unit: "git-dir worktrees",
			reason: "unreadable"
		});
		return [commonDir];
	}
}
// src/git/config-file.ts
function parseConfig(text) {
	const entries = [];
	const broken = [];
	let section = null;
	for (const { line, number } of logicalLines(text)) {
		const header = HEADER$1.exec(line);
		if (header) section = sectionName(header);
		const rest = header ? line.slice(header[0].length) : line;
		if (/^\s*(?:[#;].*)?$/s.test(rest)) continue;
		const entry = ENTRY.exec(rest);
		const name = entry?.[1];
		if (section === null || name === void 0) broken.push(number);
		else entries.push([`${section}.${name.toLowerCase()}`, entry?.[2] === void 0 ? "true" : valueOf$2(entry[2])]);
	}
	return {
		entries,
		broken,
		last: (key) => lastValue(entries, key)
	};
}
function isTrue(value) {
	return value !== void 0 && !/^(?:false|no|off|0|)$/i.test(value);
}
function quoteConfigValue(text) {
	return `"${text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t")}"`;
}
const HEADER$1 = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/s;
const ENTRY = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=(.*))?$/s;
function* logicalLines(text) {
	const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
	for (let index = 0; index < lines.length; index += 1) {
		const number = index + 1;
		let line = lines[index] ?? "";
		while (/(?:^|[^\\])(?:\\\\)*\\$/.test(line) && index + 1 < lines.length) {
			index += 1;
			line = line.slice(0, -1) + (lines[index] ?? "");
		}
		yield {
			line,
			number
		};
	}
}
function sectionName(header) {
	const section = (header[1] ?? "").toLowerCase();
	return header[2] === void 0 ? section : `${section}.${header[2].replace(/\\(.)/gs, "$1")}`;
}
const ESCAPES = {
	n: "\n",
	t: "	",
	b: "\b"
};
function valueOf$2(raw) {
	let value = "";
	let kept = 0;
	let quoted = false;
	const text = raw.trimStart();
	for (let index = 0; index < text.length; index += 1) {
		const character = text.charAt(index);
		if (character === "\"") quoted = !quoted;
		else if (character === "\\") value += ESCAPES[text.charAt(++index)] ?? text.charAt(index);
		else if (!quoted && (character === "#" || character === ";")) break;
		else value += character;
		if (quoted || !/\s/.test(character)) kept = value.length;
	}
	return value.slice(0, kept);
}
function lastValue(entries, key) {
	const first = key.indexOf(".");
	const last = key.lastIndexOf(".");
	const folded = key.slice(0, first).toLowerCase() + key.slice(first, last) + key.slice(last).toLowerCase();
	return entries.findLast(([name]) => name === folded)?.[1];
}
// src/git/repository-find.ts
function findGitDirectory(path, variables) {
	const start = existing(path);
	if (variables["GIT_DIR"]) return named$1(start, variables["GIT_DIR"], variables["GIT_WORK_TREE"]);
	if (looksLikeGitDirectory(start)) return {
		gitDir: start,
		workTree: workTreeAround(start)
	};
	for (let folder = start;; folder = (0, node_path.dirname)(folder)) {
		const found = inFolder(folder);
		if (found) return {
			gitDir: found,
			workTree: folder
		};
		if (folder === (0, node_path.dirname)(folder)) throw new require_base.Fault("usage", `Not a git repository: ${path}. Name a folder inside one, or its git directory.`);
	}
}
function existing(path) {
	try {
		const folder = (0, node_fs.realpathSync)(path);
		return (0, node_fs.statSync)(folder).isDirectory() ? folder : (0, node_path.dirname)(folder);
	} catch (error) {
		throw new require_base.Fault("usage", `No such path: ${path}. Check its spelling.`, { cause: error });
	}
}
function named$1(start, gitDir, workTree) {
	const folder = existing((0, node_path.resolve)(start, gitDir));
	if (!looksLikeGitDirectory(folder)) throw new require_base.Fault("usage", `GIT_DIR is not a git directory: ${gitDir}. Unset it, or name one.`);
	if (workTree) return {
		gitDir: folder,
		workTree: existing((0, node_path.resolve)(start, workTree))
	};
	return {
		gitDir: folder,
		workTree: folder === start ? null : start
	};
}
function looksLikeGitDirectory(folder) {
	if (!exists((0, node_path.join)(folder, "HEAD"))) return false;
	return exists((0, node_path.join)(folder, "commondir")) || isDirectory((0, node_path.join)(folder, "objects")) && isDirectory((0, node_path.join)(folder, "refs"));
}
function workTreeAround(gitDir) {
	return (0, node_path.basename)(gitDir) === ".git" ? (0, node_path.dirname)(gitDir) : null;
}
function inFolder(folder) {
	const dotGit = (0, node_path.join)(folder, ".git");
	if (isDirectory(dotGit)) {
		const gitDir = (0, node_fs.realpathSync)(dotGit);
		return looksLikeGitDirectory(gitDir) ? gitDir : null;
	}
	return exists(dotGit) ? throughGitFile(dotGit) : null;
}
function throughGitFile(gitFile) {
	const bytes = readSmallFile(gitFile, 65536);
	if (typeof bytes === "string") throw new require_base.Fault("usage", `${gitFile} is ${bytes}, so the repository can't be found. Repair or remove it.`);
	const target = /^gitdir: ([^\0]+?)\r?\n*$/.exec(bytes.toString())?.[1];
	if (target === void 0) throw new require_base.Fault("usage", `${gitFile} names no git directory. Repair or remove it.`);
	const gitDir = existing((0, node_path.resolve)((0, node_path.dirname)(gitFile), target));
	if (!looksLikeGitDirectory(gitDir)) throw new require_base.Fault("usage", `${gitFile} leads to ${gitDir}, which is no git directory. Repair or remove it.`);
	if (belongs(gitDir, gitFile)) return gitDir;
	throw new require_base.Fault("usage", `${gitFile} leads to ${gitDir}, which belongs to another work tree. To scan that repository, name its directory.`);
}
function belongs(gitDir, gitFile) {
	const folder = (0, node_path.dirname)(gitFile);
	if (gitDir.startsWith(`${folder}/`)) return true;
	const back = readSmallFile((0, node_path.join)(gitDir, "gitdir"), 65536);
	if (typeof back !== "string") return samePath((0, node_path.resolve)(gitDir, back.toString().trimEnd()), gitFile);
	const config = readSmallFile((0, node_path.join)(gitDir, "config"));
	const workTree = typeof config === "string" ? void 0 : parseConfig(config.toString()).last("core.worktree");
	return workTree !== void 0 && samePath((0, node_path.resolve)(gitDir, workTree), folder);
}
function samePath(a, b) {
	try {
		return (0, node_fs.realpathSync)(a) === (0, node_fs.realpathSync)(b);
	} catch {
		return false;
	}
}
function exists(path) {
	return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
}
function isDirectory(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
// src/git/repository-objects.ts
function objectDirectories(gitDir, commonDir, variables, start, notes) {
	const inside = [gitDir, commonDir];
	const given = variables["GIT_OBJECT_DIRECTORY"];
	const main = given ? {
		path: fromEnvironment((0, node_path.resolve)(start, given), "GIT_OBJECT_DIRECTORY", inside),
		from: "environment"
	} : {
		path: own((0, node_path.join)(commonDir, "objects")),
		from: "repository"
	};
	if (!given && !isInside(main.path, inside)) notes.push(`The objects stand outside the git directory: ${main.path}.`);
	return withAlternates([main, ...(variables["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "").split(":").filter((path) => path !== "").map((path) => ({
		path: fromEnvironment((0, node_path.resolve)(start, path), "GIT_ALTERNATE_OBJECT_DIRECTORIES", inside),
		from: "environment"
	}))], inside, notes);
}
function own(path) {
	try {
		const real = (0, node_fs.realpathSync)(path);
		if ((0, node_fs.statSync)(real).isDirectory()) return real;
	} catch (error) {
		throw new require_base.Fault("git", `The repository has no object directory: ${path}. It is damaged.`, { cause: error });
	}
	throw new require_base.Fault("git", `The repository's objects are no directory: ${path}. It is damaged.`);
}
function fromEnvironment(path, variable, inside) {
	const real = own(path);
	if (isInside(real, inside)) return real;
	throw new require_base.Fault("usage", `${variable} names a directory outside the repository: ${path}. Unset it and run again.`);
}
function withAlternates(roots, inside, notes) {
	const all = [...roots];
	const seen = new Set(roots.map(({ path }) => path));
	let level = roots;
	for (let depth = 0; depth <= 5 && level.length > 0; depth += 1) {
		const next = [];
		for (const path of level.flatMap((directory) => alternatesOf(directory.path, notes))) {
			if (seen.has(path)) continue;
			seen.add(path);
			next.push({
				path,
				from: "alternates"
			});
			if (!isInside(path, inside)) notes.push(`Objects are borrowed from outside the repository (objects/info/alternates): ${path}.`);
		}
		all.push(...next);
		level = next;
	}
	return all;
}
function alternatesOf(objects, notes) {
	const bytes = readSmallFile((0, node_path.join)(objects, "info", "alternates"));
	if (bytes === "missing") return [];
	if (typeof bytes === "string") throw new require_base.Fault("git", `${objects}/info/alternates is ${bytes}. Repair or remove it.`);
	return bytes.toString().split("\n").filter((line) => line !== "" && !line.startsWith("#")).flatMap((line) => {
		try {
			return [(0, node_fs.realpathSync)((0, node_path.resolve)(objects, line))];
		} catch {
			notes.push("An object directory that objects/info/alternates names is not there.");
			return [];
		}
	});
}
function isInside(path, roots) {
	return roots.some((root) => path === root || path.startsWith(`${root}/`));
}
// src/git/repository.ts
function openRepository(path, variables = {}) {
	const { gitDir, workTree } = findGitDirectory(path, variables);
	const problems = [];
	const notes = [];
	const commonDir = commonDirectory(gitDir);
	const config = readConfig(commonDir, problems);
	const format = readFormat(gitDir, config);
	const bare = isTrue(config.last("core.bare")) && gitDir === commonDir;
	return {
		gitDir,
		commonDir,
		bare,
		config,
		notes,
		problems,
		...format,
		workTree: bare ? null : workTree,
		objectDirectories: objectDirectories(gitDir, commonDir, variables, path, notes),
		indexFile: indexFile(gitDir, variables, path, notes),
		shallow: readShallow(commonDir, problems)
	};
}
function commonDirectory(gitDir) {
	const bytes = readSmallFile((0, node_path.join)(gitDir, "commondir"), 65536);
	if (bytes === "missing") return gitDir;
	if (typeof bytes === "string") throw new require_base.Fault("git", `${gitDir}/commondir is ${bytes}. Repair the worktree with "git worktree repair".`);
	try {
		return (0, node_fs.realpathSync)((0, node_path.resolve)(gitDir, bytes.toString().trimEnd()));
	} catch (error) {
		throw new require_base.Fault("git", `${gitDir} belongs to a repository that is gone. Repair the worktree with "git worktree repair".`, { cause: error });
	}
}
function readConfig(commonDir, problems) {
	const bytes = readSmallFile((0, node_path.join)(commonDir, "config"));
	if (bytes === "missing") return parseConfig("");
	if (typeof bytes === "string") {
		problems.push({
			unit: "git-dir config",
			reason: bytes
		});
		return parseConfig("");
	}
	return parseConfig(bytes.toString());
}
const KNOWN_EXTENSIONS = new Set([
	"noop",
	"noop-v1",
	"partialclone",
	"preciousobjects",
	"worktreeconfig",
	"objectformat",
	"refstorage",
	"relativeworktrees",
	"compatobjectformat"
]);
function readFormat(gitDir, config) {
	const version = config.last("core.repositoryformatversion") ?? "0";
	if (!/^[01]$/.test(version)) throw new require_base.Fault("git", `${gitDir} has repository format ${version.slice(0, 20)}; only 0 and 1 are known.`);
	const objectFormat = config.last("extensions.objectformat") ?? "sha1";
	if (objectFormat !== "sha1" && objectFormat !== "sha256") throw new require_base.Fault("git", `${gitDir} has an unknown object format; only sha1 and sha256 are known.`);
	const refStorage = (config.last("extensions.refstorage") ?? "files").replace(/:.*$/s, "");
	if (refStorage !== "files" && refStorage !== "reftable") throw new require_base.Fault("git", `${gitDir} has an unknown ref storage; only files and reftable are known.`);
	const extensions = config.entries.filter(([key]) => /^extensions\.[^.]+$/.test(key)).map(([key]) => key.slice(11));
	return {
		objectFormat,
		refStorage,
		partialClone: config.entries.some(([key]) => key === "extensions.partialclone" || /^remote\..*\.promisor$/s.test(key)),
		unknownExtensions: extensions.filter((name) => !KNOWN_EXTENSIONS.has(name))
	};
}
function indexFile(gitDir, variables, path, notes) {
	const given = variables["GIT_INDEX_FILE"];
	if (!given) return (0, node_path.join)(gitDir, "index");
	const file = (0, node_path.resolve)(path, given);
	if (!file.startsWith(`${gitDir}/`)) notes.push(`The index stands outside the git directory, where GIT_INDEX_FILE names it: ${file}.`);
	return file;
}
function readShallow(commonDir, problems) {
	const bytes = readSmallFile((0, node_path.join)(commonDir, "shallow"), 268435456);
	if (bytes === "missing") return [];
	const lines = typeof bytes === "string" ? null : bytes.toString("latin1").split("\n").filter((line) => line !== "");
	if (lines?.every(isOid)) return lines.filter(isOid);
	problems.push({
		unit: "git-dir shallow",
		reason: typeof bytes === "string" ? bytes : "not a list of object ids"
	});
	return [];
}
// src/platform/node.ts
const latin1$1 = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
const ITERATIONS = 1e3;
const derive = (password, salt) => (0, node_crypto.pbkdf2Sync)(password, salt, ITERATIONS, 16, "sha256");
// src/config/problem.ts
var Unreadable = class extends Error {
	problems;
	constructor(problems) {
		super(problems.map((problem) => problem.message).join("; "));
		this.name = "Unreadable";
		this.problems = problems;
	}
};
function configFault(file, problems) {
	const lines = [...problems].sort(byPlace$1).map((problem) => describe(file, problem));
	const heading = lines.length === 1 ? "The configuration is not valid" : `The configuration has ${lines.length} problems`;
	return new require_base.Fault("config", `${heading}:\n${lines.map((line) => `  ${line}`).join("\n")}`);
}
function pathText(path) {
	return path.map((key, index) => step(key, index === 0)).join("");
}
function step(key, first) {
	if (typeof key === "number") return `[${key}]`;
	if (WORDS$4.test(key)) return first ? key : `.${key}`;
	return `[${printable$1(JSON.stringify(key.length > 20 ? `${key.slice(0, 2)}\u2026(${key.length})` : key))}]`;
}
const WORDS$4 = /^(?:[\w-]{1,20}|[a-z]{1,20}(?:-[a-z0-9]{1,20})*)$/;
function printable$1(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function byPlace$1(a, b) {
	return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}
function describe(file, { path, message, place }) {
	const where = place === void 0 ? printable$1(file) : `${printable$1(file)}:${place.line}:${place.column}`;
	return path.length === 0 ? `${where}: ${message}` : `${where}: ${pathText(path)}: ${message}`;
}
// src/config/marks.ts
function obeyMarks(there, marks) {
	const allowedBy = there.map(() => null);
	const idle = [];
	for (const mark of marks) {
		const allowed = reasonless(mark) ? [] : near(mark, there);
		for (const index of allowed) allowedBy[index] ??= mark;
		if (allowed.length === 0) idle.push({
			mark,
			why: reasonless(mark) ? "without a reason" : "nothing to allow here"
		});
	}
	return {
		allowedBy,
		idle
	};
}
function idleMarkNote({ mark, why }, where) {
	const place = `${printable$1(where)}:${mark.position.line}`;
	const target = printable$1(mark.target.slice(0, 80));
	return why === "without a reason" ? `${place}: leaksift:allow ${target} gives no reason and allows nothing: write the reason after it.` : `${place}: leaksift:allow ${target} allows nothing that stands here: remove it.`;
}
function reasonless(mark) {
	return !/[\p{L}\p{N}]/u.test(mark.reason);
}
function near(mark, there) {
	const { line } = mark.position;
	const meant = there.flatMap((one, index) => mark.target === one.rule || mark.target === one.fingerprint ? [{
		index,
		lines: one.lines
	}] : []);
	const beside = meant.filter(({ lines }) => lines.some((part) => part.line <= line && line <= part.endLine));
	const below = meant.filter(({ lines }) => lines.some((part) => part.line === line + 1));
	return (beside.length > 0 ? beside : below).map(({ index }) => index);
}
// src/config/inline.ts
const MOST_NOTES = 20;
function inlineAllows({ marked, grouping }) {
	if (marked.length === 0) return {
		reasonFor: () => null,
		notes: []
	};
	const byCredential = new Map(grouping.sightings());
	const byUnit = groupByUnit([...byCredential.values()].flat());
	const allowing = new Map();
	const notes = [];
	for (const unit of onePerUnit(marked)) {
		const seen = byUnit.get(unitKey(unit)) ?? [];
		const { allowedBy, idle } = obeyMarks(seen.map(markable), unit.marks);
		seen.forEach((one, index) => note(allowing, one, allowedBy[index]));
		if (unit.places.length > 0) notes.push(...idle.map((mark) => idleMarkNote(mark, placeName(unit))));
	}
	return {
		reasonFor: (fingerprint, occurrence) => reasonFor(byCredential.get(fingerprint) ?? [], occurrence, allowing),
		notes: bounded(notes.sort())
	};
}
function groupByUnit(all) {
	const groups = new Map();
	for (const seen of all) {
		const group = groups.get(unitKey(seen));
		if (group === void 0) groups.set(unitKey(seen), [seen]);
		else group.push(seen);
	}
	return groups;
}
function unitKey({ object, places: [place] }) {
	return object ?? `${place?.source ?? ""}:${place?.path ?? ""}`;
}
function onePerUnit(marked) {
	return new Map(marked.map((unit) => [unitKey(unit), unit])).values();
}
function markable({ sealed: { rule, fingerprint, parts } }) {
	return {
		rule,
		fingerprint,
		lines: parts
	};
}
function note(allowing, seen, mark) {
	if (mark !== null && mark !== void 0) allowing.set(seen, mark);
}
function reasonFor(seen, occurrence, allowing) {
	const marks = ((occurrence.objects ?? 1) > 1 ? seen : seen.filter((one) => isAt(one, occurrence))).map((one) => allowing.get(one));
	return marks.includes(void 0) ? null : marks[0]?.reason ?? null;
}
function isAt({ sealed, object, places }, occurrence) {
	return (object === void 0 ? places.some(({ source, path }) => source === occurrence.source && path === occurrence.path) : object === occurrence.object) && sealed.parts.some(({ offset }) => offset === occurrence.offset);
}
function placeName({ object, places: [place] }) {
	return place?.path ?? (object === void 0 ? "stdin" : `object ${object}`);
}
function bounded(notes) {
	const more = notes.length - MOST_NOTES;
	return more > 0 ? [...notes.slice(0, MOST_NOTES), `Further marks that allow nothing: ${more}.`] : notes;
}
// src/config/policy.ts
function applyPolicy(found, sightings, policy, now) {
	const today = now.toISOString().slice(0, 10);
	const inline = inlineAllows(sightings);
	const bench = {
		...policy,
		today,
		accepted: acceptedEntries(policy.baseline, today),
		used: new Set(),
		inline
	};
	return {
		findings: found.map((finding) => judge$2(finding, bench)),
		notes: [
			...inline.notes,
			...allowNotes(bench),
			...baselineNotes(bench)
		]
	};
}
function isGeneric(spec) {
	return spec?.kind === "labelled" && spec.value === void 0;
}
function acceptedEntries(baseline, today) {
	const holding = (baseline?.entries ?? []).filter(({ expires }) => holds(expires, today));
	return new Map(holding.map((entry) => [entry.fingerprint, entry]));
}
function judge$2(finding, bench) {
	const severity = configuredSeverity(finding, bench);
	const ruled = isGeneric(bench.rules.get(finding.rule)) ? pathRules(finding.occurrences, bench) : [];
	const suppressedBy = bySilencers(finding, bench) ?? byBaseline(finding, bench) ?? byPathRules(ruled);
	if (suppressedBy !== null) return {
		...finding,
		severity,
		status: "suppressed",
		suppressedBy
	};
	return {
		...finding,
		severity: loweredByPath(severity, ruled),
		status: "open",
		suppressedBy
	};
}
function configuredSeverity(finding, { config, rules }) {
	const wanted = config.severity.get(finding.rule);
	const harmless = finding.severity === "info" && rules.get(finding.rule)?.severity !== "info";
	return wanted === void 0 || harmless ? finding.severity : wanted;
}
function pathRules(occurrences, { config, prefix }) {
	return occurrences.map((occurrence) => config.paths.find((rule) => isUnder(rule.path, occurrence, prefix)));
}
function isUnder(glob, { path }, prefix = "") {
	return path !== void 0 && glob.matches(prefix + path);
}
function loweredByPath(severity, ruled) {
	return ruled.map((rule) => lower$1(severity, rule)).sort(require_base.compareSeverity).at(-1) ?? severity;
}
function lower$1(severity, rule) {
	if (rule === void 0) return severity;
	if (rule.generic === "ignore") return "info";
	return require_base.compareSeverity(rule.generic, severity) < 0 ? rule.generic : severity;
}
function byPathRules(ruled) {
	const [first] = ruled;
	if (first === void 0 || !ruled.every((rule) => rule?.generic === "ignore")) return null;
	return {
		by: "config",
		reason: first.reason ?? `generic findings in ${first.path.text} are ignored`
	};
}
function byBaseline(finding, { accepted, used }) {
	const entry = accepted.get(finding.fingerprint);
	if (entry === void 0) return null;
	used.add(entry);
	return suppression("baseline", entry);
}
function bySilencers(finding, bench) {
	const marksCount = bench.marksForNew !== false || !finding.new;
	const each = finding.occurrences.map((occurrence) => (marksCount ? bench.inline.reasonFor(finding.fingerprint, occurrence) : null) ?? allowFor(finding, occurrence, bench));
	const [first] = each;
	for (const silencer of each) if (typeof silencer === "object") bench.used.add(silencer);
	if (first === void 0 || each.includes(void 0)) return null;
	return typeof first === "string" ? {
		by: "inline",
		reason: first
	} : suppression("config", first);
}
function allowFor(finding, occurrence, { config, today, prefix }) {
	return config.allow.find((allow) => holds(allow.expires, today) && aims(allow, finding) && (allow.path === void 0 || isUnder(allow.path, occurrence, prefix)));
}
function aims({ target }, finding) {
	return target.kind === "rule" ? target.rule === finding.rule : target.fingerprint === finding.fingerprint;
}
function holds(expires, today) {
	return expires === void 0 || today <= expires;
}
function suppression(by, { reason, expires }) {
	return expires === void 0 ? {
		by,
		reason
	} : {
		by,
		reason,
		expires
	};
}
function allowNotes({ config, today, whole, used }) {
	return config.allow.flatMap((allow, index) => {
		const name = `${printable$1(config.name ?? "configuration")}: allow[${index}] (${allow.target.kind === "rule" ? allow.target.rule : allow.target.fingerprint})`;
		if (!holds(allow.expires, today)) return [`${name} expired on ${allow.expires}: renew or remove it.`];
		return whole && !used.has(allow) ? [`${name} silences nothing: remove it.`] : [];
	});
}
function baselineNotes({ baseline, today, whole, used }) {
	const entries = baseline?.entries ?? [];
	const expired = entries.filter(({ expires }) => !holds(expires, today)).length;
	const idle = entries.filter((entry) => holds(entry.expires, today) && !used.has(entry)).length;
	return [...expired > 0 ? [`Expired entries in the baseline: ${expired}. Renew or remove them.`] : [], ...whole && idle > 0 ? [`Entries in the baseline that match nothing any more: ${idle}. See leaksift baseline stale.`] : []];
}
// src/core/aws-account.ts
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const CANARIES = new Set([
	"052310077262",
	"171436882533",
	"534261010715",
	"595918472158",
	"717712589309",
	"819147034852",
	"992382622183",
	"730335385048",
	"266735846894",
	"893192397702",
	"044858866125",
	"251535659677",
	"344043088457",
	"351906852752",
	"390477818340",
	"426127672474",
	"427150556519",
	"439872796651",
	"445142720921",
	"465867158099",
	"637958123769",
	"693412236332",
	"732624840810",
	"735421457923",
	"959235150393",
	"982842642351"
]);
function ownerOf(id) {
	const body = id.slice(4);
	if (![...body].every((letter) => BASE32.includes(letter))) return { kind: "impossible" };
	if (BASE32.indexOf(body.charAt(0)) < 16) return { kind: "old" };
	const first45bits = [...body.slice(0, 9)].reduce((sum, letter) => sum * 32 + BASE32.indexOf(letter), 0);
	const account = Math.floor(first45bits / 16) % 2 ** 40;
	return account > 999999999999 ? { kind: "impossible" } : {
		kind: "account",
		account: String(account).padStart(12, "0")
	};
}
function isCanary(account) {
	return CANARIES.has(account);
}
// src/core/aws-partition.ts
const MENTIONS = /\b(cn-north(?:west)?-1|arn:aws-cn:|amazonaws\.com\.cn)|\b(us-gov-(?:east|west)-1|arn:aws-us-gov:)|\b(eusc-[a-z]{2,3}-[a-z]{4,9}-\d|arn:aws-eusc:|amazonaws\.eu)\b|\b(?:(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:north|south|east|west|central)[a-z]{0,5}-\d|arn:aws:)/g;
function partitionNear(text, at) {
	let nearest;
	for (const { index, 1: china, 2: government, 3: sovereign } of text.matchAll(MENTIONS)) {
		const partition = china ? "aws-cn" : government ? "aws-us-gov" : sovereign ? "aws-eusc" : void 0;
		const distance = Math.abs(index - at);
		if (nearest === void 0 || distance < nearest.distance) nearest = {
			partition,
			distance
		};
	}
	return nearest?.partition;
}
// src/core/base64.ts
const DIGITS$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES$2 = new Int8Array(128).fill(-1);
[...DIGITS$1].forEach((digit, value) => VALUES$2[digit.charCodeAt(0)] = value);
VALUES$2[45] = 62;
VALUES$2[95] = 63;
function decodeBase64(text) {
	const digits = text.replace(/=+$/, "");
	if (digits.length % 4 === 1) return void 0;
	let [bits, held, bytes] = [
		0,
		0,
		""
	];
	for (let i = 0; i < digits.length; i++) {
		const value = VALUES$2[digits.charCodeAt(i)] ?? -1;
		if (value < 0) return void 0;
		bits = (bits << 6 | value) & 16777215;
		held += 6;
		if (held >= 8) {
			held -= 8;
			bytes += String.fromCharCode(bits >> held & 255);
		}
	}
	return bytes;
}
// src/core/aws-tokens.ts
function sessionTokenRegion(token) {
	const head = decodeBase64(token.slice(0, 80).replace(/=+$/, "").slice(0, 80)) ?? "";
	const region = /origin_ec[^]{1,16}?((?:us|eusc|eu|ap|sa|ca|af|me|cn|il|mx)-(?:gov-|iso[a-z]?-|de-)?[a-z]+-\d)/.exec(head)?.[1];
	return {
		keyType: "temporary",
		...region ? {
			region,
			partition: partitionOf(region)
		} : {}
	};
}
function partitionOf(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	if (region.startsWith("eusc-")) return "aws-eusc";
	return region.includes("-gov-") ? "aws-us-gov" : "aws";
}
function bedrockLongTerm(key) {
	const account = /-at-(\d{12}):/.exec(decodeBase64(key.slice(4)) ?? "")?.[1];
	return account ? {
		account,
		keyType: "long-term"
	} : {};
}
function bedrockShortTerm(key) {
	return signedUrlFacts(decodeBase64(key.slice(16)) ?? "");
}
function presignedUrl(text, start, end) {
	const { from, to } = urlAround(text, start, end);
	return signedUrlFacts(text.slice(from, to));
}
function urlAround(text, start, end) {
	let [from, to] = [start, end];
	while (from > 0 && start - from < 4096 && isUrlCode(text.charCodeAt(from - 1))) from -= 1;
	while (to < text.length && to - end < 4096 && isUrlCode(text.charCodeAt(to))) to += 1;
	const scheme = text.slice(from, start).lastIndexOf("http");
	return {
		from: from + Math.max(0, scheme),
		to
	};
}
function isUrlCode(code) {
	return code > 32 && code < 127 && !"\"'<>\\^`{|}".includes(String.fromCharCode(code));
}
function signedUrlFacts(url) {
	const query = (name) => new RegExp(`[?&;]${name}=([^&;#\\s]*)`, "i").exec(url)?.[1]?.replace(/%2F/gi, "/") ?? "";
	const [id = "", , region] = query("X-Amz-Credential").split("/");
	const owner = /^A[KS]IA\w{16}$/.test(id) ? ownerOf(id) : void 0;
	const account = owner?.kind === "account" ? owner.account : void 0;
	const expires = expiry(query("X-Amz-Date"), query("X-Amz-Expires")) ?? epoch(query("Expires"));
	return {
		...region ? {
			region,
			partition: partitionOf(region)
		} : {},
		...account ? { account } : {},
		...account && isCanary(account) ? { canary: true } : {},
		...expires ? { expires } : {},
		...id.includes("EXAMPLE") ? { documented: true } : {}
	};
}
function expiry(date, seconds) {
	const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
	return Number.isNaN(at) || !/^\d{1,7}$/.test(seconds) ? void 0 : new Date(at + Number(seconds) * 1e3).toISOString();
}
function epoch(seconds) {
	return /^\d{9,11}$/.test(seconds) ? new Date(Number(seconds) * 1e3).toISOString() : void 0;
}
// src/core/crc32.ts
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const WIDTH = 6;
function endsInChecksum(token) {
	const body = token.slice(token.indexOf("_") + 1);
	return base62(crc32(body.slice(0, -6))) === body.slice(-6);
}
function base62(value) {
	let text = "";
	for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = DIGITS.charAt(rest % 62) + text;
	return text.padStart(WIDTH, "0");
}
function crc32(text) {
	let crc = 4294967295;
	for (let i = 0; i < text.length; i++) {
		crc ^= text.charCodeAt(i);
		for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? 3988292384 : 0);
	}
	return (crc ^ 4294967295) >>> 0;
}
// src/core/jwt.ts
function jwtHeader(token) {
	const header = parse$1(token.split(".")[0] ?? "");
	return header && typeof header["alg"] === "string" ? header : void 0;
}
function jwtClaims(token) {
	const exp = parse$1(token.split(".")[1] ?? "")?.["exp"];
	return typeof exp === "number" && exp > 0 && exp < 1e11 ? { exp: new Date(exp * 1e3).toISOString() } : {};
}
function parse$1(part) {
	try {
		const value = JSON.parse(decodeBase64(part) ?? "");
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
// src/core/key-armour.ts
function isEncryptedKey(block) {
	if (/BEGIN ENCRYPTED |Proc-Type: ?4,ENCRYPTED|^Encryption: (?!none)/m.test(block)) return true;
	return block.includes("BEGIN OPENSSH ") && !openSshCipher(block).startsWith("none");
}
function openSshCipher(block) {
	const body = block.replace(/-----[A-Z\d ]{1,60}-----|\\[nr]|[^A-Za-z\d+/]/g, "");
	return /^openssh-key-v1\0[^]{4}([\w@.-]*)/.exec(decodeBase64(body.slice(0, 64)) ?? "")?.[1] ?? "none";
}
// src/core/facts.ts
const READERS = {
	"aws-access-key-id": ({ value, window, start }) => ({
		...accessKeyFacts(value),
		...surroundings(window.text, start)
	}),
	"aws-session-token": ({ value }) => sessionTokenRegion(value),
	"aws-bedrock-long-term": ({ value }) => bedrockLongTerm(value),
	"aws-bedrock-short-term": ({ value }) => bedrockShortTerm(value),
	"aws-presigned-url": ({ window, start, end }) => presignedUrl(window.text, start, end),
	"aws-codecommit": ({ window, start }) => accountBefore(window.text.slice(Math.max(0, start - 80), start)),
	"crc32-base62": ({ value }) => endsInChecksum(value) ? {} : { implausible: true },
	"private-key": ({ value }) => isEncryptedKey(value) ? { encrypted: true } : {},
	"json-web-token": ({ value }) => jwtClaims(value)
};
function factsOf(candidate) {
	return Object.assign({}, ...(candidate.rule.spec.facts ?? []).map((name) => READERS[name]?.(candidate) ?? {}));
}
function isReader(name) {
	return Object.hasOwn(READERS, name);
}
function severityBy(severity, facts) {
	if (facts.documented || facts["implausible"]) return "info";
	return facts["encrypted"] ? "low" : severity;
}
function severityAt(severity, facts, now) {
	return facts.expires !== void 0 && new Date(facts.expires) <= now ? "info" : severity;
}
function accessKeyFacts(id) {
	const keyType = id.startsWith("ASIA") ? "temporary" : "long-term";
	if (id.includes("EXAMPLE")) return {
		keyType,
		documented: true
	};
	const owner = ownerOf(id);
	if (owner.kind === "impossible") return {
		keyType,
		implausible: true
	};
	if (owner.kind === "old") return { keyType };
	return {
		keyType,
		account: owner.account,
		...isCanary(owner.account) ? { canary: true } : {}
	};
}
function surroundings(text, start) {
	const partition = partitionNear(text, start);
	return partition === void 0 ? {} : { partition };
}
function accountBefore(text) {
	const account = /-at-(\d{12})\W{1,12}$/.exec(text)?.[1];
	return account ? { account } : {};
}
// src/core/seal.ts
function primaryPart(parts) {
	return parts.find((part) => !part.identifier) ?? parts[0];
}
function seal(detection, fingerprint, disclose) {
	const [first, ...rest] = detection.parts;
	const primary = primaryPart([asPrimary(first), ...rest.map(asPrimary)]).part;
	const sealed = (part) => ({
		...sealPart(part, disclose),
		...part === primary || part.secret.identifier ? {} : { fingerprint: fingerprint(part.kind, part.secret) }
	});
	return {
		fingerprint: fingerprint(primary.kind, primary.secret),
		rule: detection.rule,
		title: detection.title,
		kind: primary.secret.identifier ? "identifier" : "credential",
		severity: detection.severity,
		confidence: detection.confidence,
		facts: detection.facts,
		signals: detection.signals,
		decoded: detection.decoded,
		parts: [sealed(first), ...rest.map(sealed)]
	};
}
function asPrimary(part) {
	return {
		part,
		identifier: part.secret.identifier
	};
}
function sealPart(part, disclose) {
	const trail = part.secret.trail();
	return {
		kind: part.kind,
		masked: part.secret.masked(),
		identifier: part.secret.identifier,
		...part.position,
		offset: part.span.start,
		length: part.span.end - part.span.start,
		...trail ? { trail } : {},
		...disclose ? { value: disclose(part.secret) } : {}
	};
}
function primaryOf({ parts: [first, ...rest] }) {
	return primaryPart([first, ...rest]);
}
// src/core/occurrences.ts
function occurrences(sightings, located) {
	const placed = sightings.filter(({ object }) => object === void 0 || located?.isWhole !== true).flatMap(ownPlaces);
	const all = located ? [...placed, ...locatedPlaces(sightings, located)] : placed;
	return (all.length > 0 ? all : sightings.map(nowhere)).sort(byPlace);
}
function ownPlaces({ sealed, places }) {
	return places.map((place) => occurrence(sealed, place));
}
function locatedPlaces(sightings, { places }) {
	const byObject = groupByObject(sightings);
	return places.flatMap(({ offsets, ...place }) => (byObject.get(place.object) ?? []).filter(({ sealed }) => offsets === void 0 || offsets.includes(primaryOf(sealed).offset)).map(({ sealed }) => occurrence(sealed, place)));
}
function nowhere({ sealed, object }) {
	return occurrence(sealed, {
		source: "history",
		commit: null,
		...object === void 0 ? {} : { object }
	});
}
function groupByObject(sightings) {
	const groups = new Map();
	for (const sighting of sightings) {
		const group = groups.get(sighting.object);
		if (group) group.push(sighting);
		else groups.set(sighting.object, [sighting]);
	}
	return groups;
}
function occurrence(sealed, place) {
	const { line, column, endLine, endColumn, offset, length } = primaryOf(sealed);
	return {
		...place,
		line,
		column,
		endLine,
		endColumn,
		offset,
		length,
		...sealed.decoded.length > 0 ? { decoded: sealed.decoded } : {},
		...sealed.parts.length > 1 ? { parts: sealed.parts.map(placedPart) } : {}
	};
}
function placedPart({ kind, line, column, endLine, endColumn, offset, length }) {
	return {
		kind,
		line,
		column,
		endLine,
		endColumn,
		offset,
		length
	};
}
function bySighting(a, b) {
	const [one, other] = [a.places[0], b.places[0]];
	return text(a.object, b.object) || text(one?.source, other?.source) || text(one?.path, other?.path) || primaryOf(a.sealed).offset - primaryOf(b.sealed).offset || text(a.sealed.rule, b.sealed.rule);
}
function byPlace(a, b) {
	return text(a.date, b.date) || text(a.path, b.path) || text(a.commit ?? "", b.commit ?? "") || a.offset - b.offset || text(a.source, b.source);
}
function text(a = "", b = "") {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/core/group-finding.ts
function toFinding(sightings, context) {
	const inOrder = [...sightings].sort(bySighting);
	const worst = inOrder.map(({ sealed }) => sealed).reduce(worse);
	const { remediation, references } = context.describe(worst.rule);
	const signals = [...new Set(inOrder.flatMap(({ sealed }) => sealed.signals))].sort();
	return {
		fingerprint: worst.fingerprint,
		rule: worst.rule,
		title: worst.title,
		kind: worst.kind,
		severity: worst.severity,
		confidence: worst.confidence,
		new: context.isNew,
		parts: worst.parts.map(reportPart),
		facts: Object.assign({}, ...inOrder.map(({ sealed }) => sealed.facts), worst.facts),
		...signals.length > 0 ? { signals } : {},
		remediation,
		references,
		occurrences: occurrences(inOrder, context.located),
		exposure: context.located?.exposure ?? null,
		verdict: null
	};
}
function worse(a, b) {
	return (require_base.compareSeverity(a.severity, b.severity) || a.parts.length - b.parts.length || (a.rule <= b.rule ? 1 : -1)) >= 0 ? a : b;
}
function reportPart(part) {
	return {
		kind: part.kind,
		masked: part.masked,
		...part.identifier ? { identifier: true } : {},
		...part.value === void 0 ? {} : { value: part.value }
	};
}
// src/core/ledger.ts
const LISTED = 1e3;
var Ledger = class {
	#enumerated = 0;
	#scanned = 0;
	#bytes = 0;
	#remembered = {
		units: 0,
		bytes: 0
	};
	#skipped = new Map();
	#unread = [];
	#unreadCount = 0;
	#skippedOnce = new Map();
	#unreadOnce = new Map();
	enumerated(count = 1) {
		this.#enumerated += count;
	}
	scanned(bytes, units = 1) {
		this.#scanned += units;
		this.#bytes += bytes;
	}
	remembered(bytes, units) {
		this.#remembered.units += units;
		this.#remembered.bytes += bytes;
	}
	skipped(reason, count = 1) {
		this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + count);
	}
	unread(unit, reason) {
		this.#unreadCount += 1;
		this.#list({
			unit,
			reason
		});
	}
	skippedOnce(unit, reason) {
		this.#skippedOnce.set(unit, reason);
	}
	unreadOnce(unit, reason) {
		this.#unreadOnce.set(`${unit}\0${reason}`, {
			unit,
			reason
		});
	}
	get units() {
		let skipped = this.#skippedOnce.size;
		for (const count of this.#skipped.values()) skipped += count;
		const once = this.#skippedOnce.size + this.#unreadOnce.size;
		return {
			enumerated: this.#enumerated + once,
			scanned: this.#scanned,
			skipped,
			unread: this.#unreadCount + this.#unreadOnce.size
		};
	}
	get complete() {
		const { enumerated, scanned, skipped, unread } = this.units;
		return unread === 0 && enumerated === scanned + skipped;
	}
	report() {
		const { units } = this;
		const unread = first([...this.#unread, ...this.#unreadOnce.values()]);
		const omitted = units.unread - unread.length;
		return {
			complete: this.complete,
			units,
			bytes: this.#bytes,
			...this.#remembered.units > 0 ? { remembered: { ...this.#remembered } } : {},
			skipped: [...this.#allSkipped()].sort(([a], [b]) => a < b ? -1 : 1).map(([reason, count]) => ({
				reason,
				count,
				...this.#namesOf(reason)
			})),
			unread,
			...omitted > 0 ? { unreadOmitted: omitted } : {}
		};
	}
	share() {
		return {
			enumerated: this.#enumerated,
			scanned: this.#scanned,
			bytes: this.#bytes,
			remembered: { ...this.#remembered },
			skipped: [...this.#skipped],
			unread: first(this.#unread),
			unreadCount: this.#unreadCount,
			skippedOnce: [...this.#skippedOnce],
			unreadOnce: [...this.#unreadOnce.values()]
		};
	}
	absorb(share) {
		this.#enumerated += share.enumerated;
		this.scanned(share.bytes, share.scanned);
		this.remembered(share.remembered.bytes, share.remembered.units);
		for (const [reason, count] of share.skipped) this.skipped(reason, count);
		this.#unreadCount += share.unreadCount;
		for (const one of share.unread) this.#list(one);
		for (const [unit, reason] of share.skippedOnce) this.skippedOnce(unit, reason);
		for (const { unit, reason } of share.unreadOnce) this.unreadOnce(unit, reason);
	}
	#list(unread) {
		this.#unread.push(unread);
		if (this.#unread.length >= 2 * LISTED) this.#unread = first(this.#unread);
	}
	#namesOf(reason) {
		const units = [...this.#skippedOnce].filter(([, known]) => known === reason).map(([unit]) => unit).sort();
		return units.length === 0 ? {} : { units: units.slice(0, LISTED) };
	}
	#allSkipped() {
		const all = new Map(this.#skipped);
		for (const reason of this.#skippedOnce.values()) all.set(reason, (all.get(reason) ?? 0) + 1);
		return all;
	}
};
function first(unread) {
	return [...unread].sort((a, b) => compare$1(a.unit, b.unit) || compare$1(a.reason, b.reason)).slice(0, LISTED);
}
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/core/rank.ts
function rank(findings) {
	return [...findings].sort((a, b) => Number(b.status === "open") - Number(a.status === "open") || Number(b.new) - Number(a.new) || liveness(b.verdict) - liveness(a.verdict) || require_base.compareSeverity(b.severity, a.severity) || Number(b.exposure?.inHead ?? false) - Number(a.exposure?.inHead ?? false) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) || (a.fingerprint < b.fingerprint ? -1 : 1));
}
function liveness(verdict) {
	return verdict?.status === "live" ? 2 : verdict?.status === "secret-mismatch" ? 1 : 0;
}
// src/core/name-mask.ts
const HEAD = 8;
function trailOf(value) {
	if (value.length < HEAD) return void 0;
	return {
		length: value.length,
		head: hash(value, 0, HEAD),
		whole: hash(value, 0, value.length)
	};
}
function nameMask(masks) {
	const byHead = new Map();
	for (const mask of [...masks].sort((a, b) => b.trail.length - a.trail.length)) {
		const same = byHead.get(mask.trail.head);
		if (same === void 0) byHead.set(mask.trail.head, [mask]);
		else if (!same.some(({ trail }) => trail.whole === mask.trail.whole)) same.push(mask);
	}
	return (text) => byHead.size === 0 ? text : maskIn(text, byHead);
}
function maskIn(text, byHead) {
	let shown = "";
	let from = 0;
	for (let at = 0; at + HEAD <= text.length; at += 1) {
		const mask = byHead.get(hash(text, at, at + HEAD))?.find(({ trail }) => standsAt$1(text, at, trail));
		if (mask === void 0) continue;
		shown += text.slice(from, at) + mask.masked;
		from = at + mask.trail.length;
		at = from - 1;
	}
	return shown + text.slice(from);
}
function standsAt$1(text, at, { length, whole }) {
	return at + length <= text.length && hash(text, at, at + length) === whole;
}
function hash(text, start, end) {
	let value = 2166136261;
	for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
	return value >>> 0;
}
// src/core/report-mask.ts
function maskReport(report, mask) {
	const { scan, ledger } = report;
	return {
		...report,
		scan: {
			...scan,
			target: mask(scan.target),
			...scan.notes === void 0 ? {} : { notes: scan.notes.map(mask) }
		},
		ledger: {
			...ledger,
			skipped: ledger.skipped.map(({ reason, count, units }) => ({
				reason: mask(reason),
				count,
				...units ? { units: units.map(mask) } : {}
			})),
			unread: ledger.unread.map(({ unit, reason }) => ({
				unit: mask(unit),
				reason: mask(reason)
			}))
		},
		findings: report.findings.map((finding) => maskFinding(finding, mask))
	};
}
function* masksOf(sightings) {
	for (const [, seen] of sightings) for (const { sealed } of seen) for (const { trail, masked } of sealed.parts) if (trail !== void 0) yield {
		trail,
		masked
	};
}
function maskFinding(finding, mask) {
	const { exposure, suppressedBy } = finding;
	return {
		...finding,
		facts: maskFacts(finding.facts, mask),
		occurrences: finding.occurrences.map((occurrence) => maskPlace(occurrence, mask)),
		exposure: exposure === null ? null : {
			...exposure,
			refs: exposure.refs.map(mask)
		},
		suppressedBy: suppressedBy === null ? null : {
			...suppressedBy,
			reason: mask(suppressedBy.reason)
		}
	};
}
function maskFacts(facts, mask) {
	return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? mask(fact) : fact]));
}
function maskPlace(occurrence, mask) {
	const { path, author } = occurrence;
	return {
		...occurrence,
		...path === void 0 ? {} : { path: mask(path) },
		...author === void 0 ? {} : { author: mask(author) }
	};
}
// src/core/share-of.ts
function shareOf({ grouping, marked }) {
	return {
		sightings: [...grouping.sightings()].flatMap(([, seen]) => seen.map(sharedSighting)),
		marked: marked.map(({ marks, object, places }) => ({
			marks,
			places,
			...object === void 0 ? {} : { object }
		}))
	};
}
function maskShare(share, mask) {
	const { ledger, sightings, marked, source } = share;
	return {
		ledger: maskLedger(ledger, mask),
		sightings: sightings.map(({ sealed, ...seen }) => ({
			...seen,
			sealed: {
				...sealed,
				facts: maskFacts(sealed.facts, mask)
			},
			places: maskPlaces(seen.places, mask)
		})),
		marked: marked.map((unit) => ({
			...unit,
			marks: unit.marks.map((mark) => ({
				...mark,
				target: mask(mark.target),
				reason: mask(mark.reason)
			})),
			places: maskPlaces(unit.places, mask)
		})),
		source: {
			...source,
			stores: source.stores.map((store) => maskStore(store, mask))
		}
	};
}
function sharedSighting({ sealed, object, places }) {
	const [first, ...rest] = sealed.parts;
	return {
		sealed: {
			...sealed,
			parts: [withoutTrail(first), ...rest.map(withoutTrail)]
		},
		places,
		...object === void 0 ? {} : { object }
	};
}
function withoutTrail({ trail: _, ...part }) {
	return part;
}
function maskPlaces(places, mask) {
	return places.map((place) => maskPlace(place, mask));
}
function maskLedger(ledger, mask) {
	const unread = (all) => all.map(({ unit, reason }) => ({
		unit: mask(unit),
		reason: mask(reason)
	}));
	return {
		...ledger,
		unread: unread(ledger.unread),
		unreadOnce: unread(ledger.unreadOnce),
		skipped: ledger.skipped.map(([reason, count]) => [mask(reason), count]),
		skippedOnce: ledger.skippedOnce.map(([unit, reason]) => [mask(unit), mask(reason)])
	};
}
function maskStore({ history, ...store }, mask) {
	return {
		...store,
		notes: store.notes.map(mask),
		...history === void 0 ? {} : { history: maskHistory(history, mask) }
	};
}
function maskHistory(history, mask) {
	const person = (one) => one && {
		...one,
		name: mask(one.name)
	};
	return {
		...history,
		named: history.named.map(({ author, ...commit }) => ({
			...commit,
			author: person(author)
		})),
		refs: history.refs.map(({ name, oid }) => ({
			name: mask(name),
			oid
		})),
		leaves: history.leaves.map((leaf) => leaf.path === void 0 ? leaf : {
			...leaf,
			path: mask(leaf.path)
		}),
		own: history.own.map((own) => ({
			...own,
			person: person(own.person)
		})),
		staged: history.staged.map(([object, path]) => [object, mask(path)])
	};
}
// src/core/location.ts
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}
function hull(a, b) {
	return {
		start: Math.min(a.start, b.start),
		end: Math.max(a.end, b.end)
	};
}
function shifted({ start, end }, by) {
	return {
		start: start + by,
		end: end + by
	};
}
// src/core/match.ts
function coincide(a, b) {
	return overlaps(a.span, b.span) && (a.packed ?? []).every((span, level) => overlaps(span, b.packed?.[level] ?? span));
}
function placesOf(a, b) {
	const level = (a.packed ?? []).findIndex((span, at) => b.packed?.[at] !== void 0 && !overlaps(span, b.packed[at]));
	const [mine, other] = [a.packed?.[level], b.packed?.[level]];
	return overlaps(a.span, b.span) && mine && other ? [mine, other] : [a.span, b.span];
}
function movedMatch(match, by) {
	const cover = match.cover ? { cover: shifted(match.cover, by) } : {};
	return {
		...match,
		...cover,
		span: shifted(match.span, by),
		window: shifted(match.window, by)
	};
}
// src/core/words.ts
function wordsOf(name) {
	return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}
function compact(name) {
	return name.replace(/[^A-Za-z\d]+/g, "").toLowerCase();
}
// src/core/pair/cost.ts
const BYTES$1 = 4096;
const LINES$1 = 40;
const TENTATIVE_BYTES = 400;
const ROLES = new Set([
	"aws",
	"amazon",
	"s3",
	"iam",
	"access",
	"key",
	"keys",
	"id",
	"secret",
	"private",
	"token",
	"session",
	"security",
	"user",
	"name",
	"username",
	"pass",
	"password",
	"smtp",
	"ses",
	"email",
	"mail",
	"export",
	"set",
	"env",
	"const",
	"var",
	"let",
	"string",
	"public",
	"static",
	"final",
	"the",
	"my"
]);
function cheapestFirst(firsts, seconds, text) {
	const even = firsts.length === seconds.length;
	const ranked = seconds.map((second, rank) => [second, rank]).sort(([a], [b]) => a.span.start - b.span.start);
	const proposals = [];
	firsts.forEach((first, rank) => {
		nearest(first, ranked).forEach(([second, otherRank]) => {
			const cost = costOf(first, second, text);
			if (cost !== void 0) proposals.push({
				first,
				second,
				cost: cost + (even ? 150 * Math.min(10, Math.abs(rank - otherRank)) : 0)
			});
		});
	});
	return proposals.sort((a, b) => a.cost - b.cost || a.first.span.start - b.first.span.start || a.second.span.start - b.second.span.start);
}
function nearest(first, ranked) {
	const from = placeIn$1(ranked, first.packed ? first.span.start : first.span.start - 3 * BYTES$1);
	const to = placeIn$1(ranked, first.span.end + 3 * BYTES$1);
	const here = placeIn$1(ranked, first.span.start);
	return (first.packed ? ranked.slice(from, to) : ranked.slice(Math.max(from, here - 48), Math.min(to, here + 48))).map((one) => ({
		one,
		length: gapOf(first, one[0]).length
	})).filter(({ length }) => length <= 3 * BYTES$1).sort((a, b) => a.length - b.length).slice(0, 48).map(({ one }) => one);
}
function placeIn$1(ranked, start) {
	let [low, high] = [0, ranked.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((ranked[middle]?.[0].span.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
function costOf(first, second, text) {
	if ((first.facts.documented ?? false) !== (second.facts.documented ?? false)) return void 0;
	const gap = gapOf(first, second);
	if (gap.length > 3 * BYTES$1 || second.tentative && gap.length > TENTATIVE_BYTES) return void 0;
	const between = gap.length > 0 && first.packed === void 0 ? text(gap.span) : "";
	const lines = (between.match(/\r\n|\n|\r/g) ?? []).length;
	if (lines > LINES$1 && gap.length > BYTES$1) return void 0;
	if (second.tentative && lines > 3) return void 0;
	const [mine, other] = placesOf(first, second);
	const backwards = other.start < mine.start ? 2 : 0;
	return kinship(first.label, second.label) + 40 * Math.min(20, boundaries(between)) + 4 * lines + gap.length / 64 + backwards + (second.tentative ? 30 : 0);
}
function gapOf(a, b) {
	const [mine, other] = placesOf(a, b);
	const span = mine.end <= other.start ? {
		start: mine.end,
		end: other.start
	} : {
		start: other.end,
		end: mine.start
	};
	return {
		span,
		length: Math.max(0, span.end - span.start)
	};
}
function kinship(a, b) {
	const [mine, other] = [stem(a), stem(b)];
	if (mine === other) return mine === "" ? 300 : 0;
	return mine === "" || other === "" ? 400 : 3e3;
}
function stem(label) {
	return wordsOf(label ?? "").filter((word) => !ROLES.has(word)).join(" ");
}
function boundaries(between) {
	const sections = between.match(/^[ \t]*\[[^\]\r\n]{1,80}\][ \t]*$|^---|^[ \t]*<\/(?!.*(?:key|secret|id)\w*>)[\w.-]+>[ \t]*$/gim) ?? [];
	const closings = between.match(/\}[\s,;]{0,40}|^[ \t]*end\b/gm) ?? [];
	const blanks = between.match(/\n[ \t]*\r?\n/g) ?? [];
	return 3 * sections.length + 2 * closings.length + blanks.length;
}
// src/core/span-index.ts
const BLOCK$2 = 1024;
var SpanIndex = class {
	#byBlock = new Map();
	add(item, span) {
		for (const block of blocksOf(span)) {
			const there = this.#byBlock.get(block);
			if (there) there.push(item);
			else this.#byBlock.set(block, [item]);
		}
	}
	some(span, test) {
		return blocksOf(span).some((block) => this.#byBlock.get(block)?.some(test) ?? false);
	}
	near(span) {
		return [...new Set(blocksOf(span).flatMap((block) => this.#byBlock.get(block) ?? []))];
	}
};
function blocksOf({ start, end }) {
	const first = Math.floor(start / BLOCK$2);
	return Array.from({ length: Math.max(1, Math.ceil(end / BLOCK$2) - first) }, (_, at) => first + at);
}
// src/core/resolve.ts
function resolve(matches) {
	const kept = [];
	const index = new SpanIndex();
	for (const match of [...matches].sort(strongestFirst)) {
		if (index.some(match.span, (other) => coincide(other, match))) continue;
		kept.push(match);
		index.add(match, match.span);
	}
	return kept.sort((a, b) => a.span.start - b.span.start);
}
function strongestFirst(a, b) {
	return specificity(b) - specificity(a) || b.decoded.length - a.decoded.length || b.span.end - b.span.start - (a.span.end - a.span.start);
}
function specificity({ rule: { spec }, confidence, label }) {
	const sure = confidence === "high" ? 1 : 0;
	if (spec.kind === "pattern") return 6 + sure + (spec.context ? .5 : 0);
	if (spec.kind === "shape") return label === void 0 ? 1 : 5 + sure;
	return spec.value === void 0 ? 2 + sure : 4 + sure;
}
// src/core/pair.ts
const ID = "aws-access-key-id";
const SECRET = "aws-secret-access-key";
const TOKEN$1 = "aws-session-token";
const SMTP = "aws-ses-smtp-password";
const URL = "aws-presigned-url";
const COMPOSITIONS = {
	[SECRET]: {
		id: ruleId("aws-access-key-pair"),
		title: "AWS access key ID with its secret"
	},
	[TOKEN$1]: {
		id: ruleId("aws-temporary-credentials"),
		title: "AWS temporary credentials with their session token"
	},
	[SMTP]: {
		id: ruleId("aws-ses-smtp-credentials"),
		title: "Amazon SES SMTP user name with its password"
	}
};
function pair(matches, text) {
	const groups = awsGroups(matches, text);
	const used = indexOf(groups.flat());
	const rest = resolve(matches.filter((match) => !match.tentative && !used.some(match.span, (part) => part === match || coincide(part, match))));
	const there = indexOf(rest);
	const covers = new SpanIndex();
	for (const match of rest) if (match.cover) covers.add(match, match.cover);
	const isInside = (match) => covers.some(match.span, (url) => url !== match && url.cover !== void 0 && overlaps(url.cover, match.span));
	return [...groups.map(composed), ...rest.filter((match) => !isInside(match)).map((match) => single$1(match, inner(match, there)))].sort((a, b) => a.primary.span.start - b.primary.span.start);
}
function indexOf(matches) {
	const index = new SpanIndex();
	for (const match of matches) index.add(match, match.span);
	return index;
}
function inner(match, there) {
	const { cover } = match;
	return cover ? there.near(cover).filter((part) => part !== match && overlaps(cover, part.span)) : [];
}
function awsGroups(matches, text) {
	const urls = new SpanIndex();
	for (const { rule, cover } of matches) if (rule.spec.part === URL && cover) urls.add(cover, cover);
	const outside = resolve(matches.filter(({ rule: { spec } }) => [
		ID,
		SECRET,
		TOKEN$1,
		SMTP
	].includes(spec.part))).filter(({ span }) => !urls.some(span, (url) => overlaps(url, span)));
	const pairs = oneToOne(cheapestFirst(outside.filter(({ rule }) => rule.spec.part === ID), outside.filter(({ rule }) => rule.spec.part === SECRET || rule.spec.part === SMTP), text));
	const temporary = pairs.filter(([id]) => id.facts.keyType === "temporary").map(([, secret]) => secret);
	const tokens = new Map(oneToOne(cheapestFirst(temporary, outside.filter(({ rule }) => rule.spec.part === TOKEN$1), text)));
	return pairs.map(([id, secret]) => {
		const token = tokens.get(secret);
		return token ? [
			id,
			secret,
			token
		] : [id, secret];
	});
}
function oneToOne(proposals) {
	const taken = new Set();
	const pairs = [];
	for (const { first, second } of proposals) {
		if (taken.has(first) || taken.has(second)) continue;
		taken.add(first).add(second);
		pairs.push([first, second]);
	}
	return pairs;
}
function composed(parts) {
	const [id, secret = id, token] = parts;
	const kind = token ? TOKEN$1 : secret.rule.spec.part === SMTP ? SMTP : SECRET;
	const severity = parts.some(({ facts }) => facts.documented) ? "info" : id.facts["implausible"] ? secret.severity : "critical";
	return {
		...COMPOSITIONS[kind],
		rule: secret.rule,
		severity,
		confidence: id.facts["implausible"] ? secret.confidence : "high",
		facts: Object.assign({}, ...[...parts].reverse().map(({ facts }) => facts)),
		signals: [...new Set(["pair", ...parts.flatMap(({ signals }) => signals).filter((signal) => signal !== "no-label")])],
		parts,
		primary: secret
	};
}
function single$1(match, inner) {
	const { rule, severity, confidence, facts, signals } = match;
	const identifiers = inner.filter((part) => part.rule.spec.identifier && require_base.compareSeverity(part.severity, severity) <= 0);
	return {
		id: rule.id,
		title: rule.spec.title,
		rule,
		severity,
		confidence,
		facts,
		signals,
		parts: [match, ...identifiers],
		primary: match
	};
}
// src/describe.ts
function describeFrom(rules) {
	const byId = new Map(rules.map(({ id, spec }) => [id, spec]));
	for (const [part, { id }] of Object.entries(COMPOSITIONS)) {
		const spoken = rules.find(({ spec }) => spec.part === part);
		if (spoken) byId.set(id, spoken.spec);
	}
	return (id) => byId.get(id) ?? UNKNOWN;
}
const UNKNOWN = {
	remediation: "Revoke it where it was issued, then take it out.",
	references: []
};
// src/core/append.ts
function append$1(list, items) {
	for (const item of items) list.push(item);
}
// src/core/group.ts
var Grouping = class {
	#byFingerprint = new Map();
	add(sighting) {
		const { fingerprint } = sighting.sealed;
		const known = this.#byFingerprint.get(fingerprint);
		if (known) known.push(sighting);
		else this.#byFingerprint.set(fingerprint, [sighting]);
	}
	get size() {
		return this.#byFingerprint.size;
	}
	has(fingerprint) {
		return this.#byFingerprint.has(fingerprint);
	}
	sightings() {
		return this.#byFingerprint.entries();
	}
	holders(all = false) {
		const holders = new Map();
		for (const [fingerprint, sightings] of this.#byFingerprint) {
			const objects = offsetsByObject(sightings.filter(({ places }) => all || places.length === 0));
			if (objects.size > 0) holders.set(fingerprint, objects);
		}
		return holders;
	}
};
function offsetsByObject(sightings) {
	const objects = new Map();
	for (const { sealed, object } of sightings) {
		if (object === void 0) continue;
		const offset = primaryOf(sealed).offset;
		const known = objects.get(object);
		if (known) known.push(offset);
		else objects.set(object, [offset]);
	}
	return objects;
}
// src/core/outcome.ts
function outcomeOf({ detections, marks, unread, skipped }, { fingerprint, disclose }) {
	return {
		sealed: detections.map((detection) => seal(detection, fingerprint, disclose)),
		marks,
		unread: unread.map(({ reason }) => reason),
		skipped: skipped.map(({ reason }) => reason)
	};
}
// src/core/pieces.ts
const REMEMBERED$1 = 65536;
const LONGEST$6 = 256;
var PieceScanner = class {
	#scan;
	#latin1;
	#known = new Map();
	constructor(scan, latin1) {
		this.#scan = scan;
		this.#latin1 = latin1;
	}
	scan(bytes, pieces) {
		const found = pieces.flatMap((piece) => this.#inPiece(bytes, piece));
		return {
			detections: found.flatMap(({ detections }) => detections),
			marks: found.flatMap(({ marks }) => marks),
			unread: found.flatMap(({ unread }) => unread),
			skipped: found.flatMap(({ skipped }) => skipped)
		};
	}
	isOfNote(bytes, start, end) {
		return this.#result(bytes, start, end) !== null;
	}
	#inPiece(bytes, { start, end }) {
		const result = this.#result(bytes, start, end);
		return result === null ? [] : [movedResult(result, start)];
	}
	#result(bytes, start, end) {
		if (end - start > LONGEST$6) return this.#scanned(bytes, start, end);
		const text = this.#latin1(bytes, start, end);
		const known = this.#known.get(text);
		if (known !== void 0) return known;
		const result = this.#scanned(bytes, start, end);
		if (this.#known.size >= REMEMBERED$1) this.#known.clear();
		this.#known.set(text, result);
		return result;
	}
	#scanned(bytes, start, end) {
		const result = this.#scan(bytes.slice(start, end));
		const { detections, marks, unread, skipped } = result;
		return detections.length + marks.length + unread.length + skipped.length > 0 ? result : null;
	}
};
function movedResult({ detections, marks, unread, skipped }, by) {
	const moved = (one) => ({
		...one,
		span: shifted(one.span, by)
	});
	const movedDetection = (detection) => {
		const [first, ...rest] = detection.parts;
		return {
			...detection,
			parts: [moved(first), ...rest.map(moved)]
		};
	};
	return {
		detections: detections.map(movedDetection),
		marks: marks.map(moved),
		unread: unread.map(moved),
		skipped: skipped.map(moved)
	};
}
// src/interruptible.ts
const INTERRUPTED = "the scan was interrupted";
async function* untilAborted(content, signal) {
	const chunks = content[Symbol.asyncIterator]();
	try {
		for (;;) {
			const next = await unlessAborted(chunks.next(), signal);
			if (next.done) return;
			yield next.value;
		}
	} finally {
		chunks.return?.().catch(() => void 0);
	}
}
function unlessAborted(promise, signal) {
	if (signal === void 0) return promise;
	return new Promise((resolve, reject) => {
		const abort = () => reject(new Error(INTERRUPTED));
		if (signal.aborted) abort();
		signal.addEventListener("abort", abort, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}
const BATCH_BYTES = 262144;
const BATCH_UNITS = 256;
var Spreading = class {
	#lanes;
	#work;
	#units = [];
	#ends = [];
	#bytes = new Uint8Array(BATCH_BYTES);
	#spare = [];
	#running = new Set();
	constructor(lanes, work) {
		this.#lanes = lanes;
		this.#work = work;
	}
	async add(unit) {
		const start = this.#ends.at(-1) ?? 0;
		const end = start + unit.content.length;
		this.#makeRoom(start, end);
		this.#bytes.set(unit.content, start);
		this.#units.push(unit);
		this.#ends.push(end);
		if (end >= BATCH_BYTES || this.#units.length >= BATCH_UNITS) await this.#send();
	}
	async end() {
		await this.#send();
		await Promise.all(this.#running);
	}
	#makeRoom(used, needed) {
		if (needed <= this.#bytes.length) return;
		const larger = new Uint8Array(needed);
		larger.set(this.#bytes.subarray(0, used));
		this.#bytes = larger;
	}
	async #send() {
		const units = this.#units;
		const batch = {
			bytes: this.#bytes,
			ends: this.#ends
		};
		[this.#units, this.#ends, this.#bytes] = [
			[],
			[],
			this.#spare.pop() ?? new Uint8Array(BATCH_BYTES)
		];
		await (0, node_timers_promises.setImmediate)();
		const lane = this.#lanes.find(({ isFree }) => isFree);
		if (!lane) return this.#scanHere(units, batch);
		const running = this.#scanThere(lane, units, batch).finally(() => this.#running.delete(running));
		this.#running.add(running);
	}
	async #scanHere(units, batch) {
		for (const [index, unit] of units.entries()) await this.#work.here(unit, contentAt(batch, index));
		this.#spare.push(batch.bytes);
	}
	async #scanThere(lane, units, batch) {
		const outcomes = await lane.scan(batch).catch(() => void 0);
		if (!outcomes) return this.#scanHere(units, batch);
		for (const [index, unit] of units.entries()) {
			const outcome = outcomes[index];
			if (outcome) this.#work.done(unit, outcome, contentAt(batch, index).length);
		}
		this.#spare.push(batch.bytes);
	}
};
function contentAt({ bytes, ends }, index) {
	return bytes.subarray(ends[index - 1] ?? 0, ends[index]);
}
function scanBatch(batch, scan) {
	return batch.ends.map((_, index) => scan(contentAt(batch, index)));
}
// src/scan-units.ts
async function scanUnits(source, ledger, reading) {
	const harvest = new Gathering(ledger, reading.onUnit);
	const inPieces = new PieceScanner((bytes) => reading.scanner.scan(bytes), latin1$1);
	const here = async (unit, content) => {
		const read = await readUnit(unit, content, reading, inPieces);
		if (read.broken !== void 0) ledger.unread(unit.id, read.broken);
		else harvest.count(read.bytes);
		if (read.outcome) harvest.keep(unit, read.outcome);
	};
	const spreading = new Spreading(reading.lanes, {
		here,
		done: (unit, outcome, bytes) => harvest.add(unit, outcome, bytes)
	});
	for await (const unit of unitsUntilFault(source, ledger, reading.signal, () => harvest.grouping.size > 0 || reading.wantsBaseMarks === true && harvest.marked.length > 0)) {
		if (reading.signal?.aborted) {
			unreadRest(ledger, INTERRUPTED);
			break;
		}
		if ("outcome" in unit) harvest.add(unit, unit.outcome, unit.bytes);
		else if (reading.lanes.length > 0 && isSmall(unit)) await spreading.add(unit);
		else await here(unit, unit.content);
	}
	await spreading.end();
	if (reading.signal?.aborted && ledger.complete) unreadRest(ledger, INTERRUPTED);
	return harvest;
}
async function* unitsUntilFault(source, ledger, signal, needsBase) {
	try {
		yield* source.units(ledger, needsBase);
	} catch (error) {
		if (signal?.aborted) return unreadRest(ledger, INTERRUPTED);
		if (!require_base.isFault(error) || ledger.units.scanned === 0 || error.code === "usage") throw error;
		unreadRest(ledger, error.message);
	}
}
function unreadRest(ledger, reason) {
	ledger.enumerated();
	ledger.unread("what had not been read yet", reason);
}
function isSmall(unit) {
	return unit.pieces === void 0 && unit.content instanceof Uint8Array && unit.content.length <= 1048576;
}
var Gathering = class {
	grouping = new Grouping();
	base = new Set();
	marked = [];
	baseMarks = [];
	#ledger;
	#onUnit;
	constructor(ledger, onUnit) {
		this.#ledger = ledger;
		this.#onUnit = onUnit;
	}
	add(unit, outcome, bytes) {
		this.count(bytes, "units" in unit ? unit.units : void 0);
		this.keep(unit, outcome);
	}
	count(bytes, units = 1) {
		this.#ledger.scanned(bytes, units);
		this.#onUnit?.(bytes, units);
	}
	keep(unit, outcome) {
		countInside(unit, outcome, this.#ledger);
		const { role, object, places } = unit;
		for (const sealed of outcome.sealed) if (role === "base") this.base.add(sealed.fingerprint);
		else this.grouping.add({
			sealed,
			object,
			places
		});
		if (role === "base") append$1(this.baseMarks, outcome.marks);
		else if (outcome.marks.length > 0) this.marked.push({
			marks: outcome.marks,
			object,
			places
		});
	}
};
function countInside(unit, outcome, ledger) {
	ledger.enumerated(outcome.skipped.length + outcome.unread.length);
	for (const reason of outcome.skipped) ledger.skipped(reason);
	for (const reason of outcome.unread) ledger.unread(`inside ${unit.id}`, reason);
}
async function readUnit(unit, content, reading, inPieces) {
	try {
		const { result, ...rest } = await (unit.pieces && content instanceof Uint8Array ? readPieces(content, unit.pieces, inPieces) : readContent(content, reading));
		return {
			outcome: outcomeOf(result, reading),
			...rest
		};
	} catch (error) {
		return {
			bytes: 0,
			broken: reasonOf(error)
		};
	}
}
function readPieces(content, pieces, scanner) {
	return {
		result: scanner.scan(content, pieces),
		bytes: content.length
	};
}
async function readContent(content, { scanner, signal }) {
	if (content instanceof Uint8Array) return {
		result: scanner.scan(content),
		bytes: content.length
	};
	const stream = scanner.stream();
	let bytes = 0;
	try {
		for await (const chunk of untilAborted(content, signal)) {
			bytes += chunk.length;
			stream.write(chunk);
		}
	} catch (error) {
		return {
			result: stream.end(),
			bytes,
			broken: reasonOf(error)
		};
	}
	return {
		result: stream.end(),
		bytes
	};
}
function reasonOf(error) {
	return error instanceof Error ? error.message : "could not be read";
}
// src/run.ts
async function run(request, ports) {
	const startedAt = ports.now();
	const ledger = new Ledger();
	try {
		const harvest = await scan(request, ports, ledger);
		const { findings: judged, notes } = applyPolicy((await findings(request, harvest, ledger)).map((finding) => ({
			...finding,
			severity: severityAt(finding.severity, finding.facts, startedAt)
		})), obeyed(harvest, request), policyOf(request), startedAt);
		const verified = request.verify ? await request.verify(judged) : judged;
		const mask = (request.maskFor ?? byTrail)(harvest.grouping.sightings());
		return maskReport(sharded(report(request, ports, ledger, rank(verified), startedAt, notes), request, harvest, ledger, mask), mask);
	} finally {
		await request.source.close();
	}
}
function byTrail(sightings) {
	return nameMask(masksOf(sightings));
}
function sharded(made, { source, shard }, harvest, ledger, mask) {
	if (shard === void 0) return made;
	const share = source.share?.();
	if (share === void 0) throw new TypeError(`${source.command} can't be read in shards`);
	const { index, count, seal } = shard;
	const note = `This is shard ${index} of ${count}: only "leaksift merge" of all of them says what the whole holds.`;
	const info = {
		index,
		count,
		...seal(maskShare({
			...shareOf(harvest),
			ledger: ledger.share(),
			source: share
		}, mask))
	};
	return {
		...made,
		scan: {
			...made.scan,
			notes: [...made.scan.notes ?? [], note],
			shard: info
		}
	};
}
function scan(request, ports, ledger) {
	const { source, scanner, fingerprint, disclose, onNewMarks } = request;
	const { signal, onUnit, lanes = [] } = ports;
	return scanUnits(source, ledger, {
		scanner,
		fingerprint,
		disclose,
		signal,
		onUnit,
		lanes,
		wantsBaseMarks: onNewMarks !== void 0
	});
}
function obeyed(harvest, { onNewMarks }) {
	if (onNewMarks === void 0) return harvest;
	const { grouping, marked, baseMarks } = harvest;
	const known = new Set(baseMarks.map(({ target, reason }) => `${target} ${reason}`));
	const split = (wanted) => marked.map((unit) => ({
		...unit,
		marks: unit.marks.filter(({ target, reason }) => known.has(`${target} ${reason}`) === wanted)
	})).filter(({ marks }) => marks.length > 0);
	onNewMarks(split(false));
	return {
		grouping,
		marked: split(true)
	};
}
function policyOf({ policy, scanner, onNewMarks }) {
	return {
		...policy,
		...onNewMarks === void 0 ? {} : { marksForNew: false },
		rules: new Map(scanner.rules.map((rule) => [rule.id, rule.spec]))
	};
}
async function findings({ source, scanner }, { grouping, base }, ledger) {
	const located = await locate(source, grouping, ledger);
	const describe = describeFrom(scanner.rules);
	const placesOf = (fingerprint) => {
		const found = located?.get(fingerprint);
		return found && {
			...found,
			isWhole: source.relocates === true
		};
	};
	return [...grouping.sightings()].map(([fingerprint, sightings]) => toFinding(sightings, {
		describe,
		located: placesOf(fingerprint),
		isNew: !base.has(fingerprint)
	}));
}
async function locate(source, grouping, ledger) {
	if (source.locate === void 0 || grouping.size === 0) return void 0;
	try {
		return await source.locate(grouping.holders(source.relocates));
	} catch (error) {
		if (!require_base.isFault(error)) throw error;
		ledger.enumerated();
		ledger.unread("places of what was found", error.message);
		return;
	}
}
function report(request, ports, ledger, found, startedAt, notes) {
	const { source, failOn } = request;
	const statistics = source.statistics?.();
	const said = [...source.notes?.() ?? [], ...notes];
	return {
		schema: "leaksift/1",
		tool: {
			name: "leaksift",
			version: ports.version
		},
		scan: {
			command: source.command,
			target: source.target,
			startedAt: startedAt.toISOString(),
			seconds: Math.round(ports.now().getTime() - startedAt.getTime()) / 1e3,
			exitCode: require_base.exitCodeOf(ledger.complete, found, failOn),
			...statistics ? { statistics } : {},
			...said.length > 0 ? { notes: said } : {}
		},
		ledger: ledger.report(),
		findings: found
	};
}
// rules/index.ts
let texts;
const textsOf = (id) => (texts ??= JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(__dirname, "rule-texts.json"), "utf8")))[id];
const told = {
	get remediation() {
		return textsOf(this.id).remediation;
	},
	get references() {
		return textsOf(this.id).references;
	},
	get examples() {
		return textsOf(this.id).examples;
	}
};
const rules = JSON.parse("[{\"kind\":\"pattern\",\"id\":\"aws-access-key-id\",\"title\":\"AWS access key ID\",\"part\":\"aws-access-key-id\",\"severity\":\"low\",\"confidence\":\"high\",\"identifier\":true,\"anchors\":[\"AKIA\",\"ASIA\"],\"pattern\":\"(?:AKIA|ASIA)[A-Z0-9]{16}\",\"entropy\":2.9,\"checks\":[\"aws-access-key-id\"],\"facts\":[\"aws-access-key-id\"],\"context\":{\"before\":1024,\"after\":256}},{\"kind\":\"pattern\",\"id\":\"aws-service-bearer-token-id\",\"title\":\"AWS STS service bearer token ID\",\"part\":\"aws-service-bearer-token-id\",\"severity\":\"low\",\"confidence\":\"medium\",\"identifier\":true,\"anchors\":[\"ABIA\"],\"pattern\":\"(?<![A-Za-z0-9+/])ABIA[A-Z2-7]{16}(?![A-Za-z0-9+/=])\",\"entropy\":3,\"facts\":[\"aws-access-key-id\"],\"context\":{\"before\":1024,\"after\":256}},{\"kind\":\"shape\",\"id\":\"aws-secret-access-key\",\"title\":\"AWS secret access key\",\"part\":\"aws-secret-access-key\",\"severity\":\"high\",\"confidence\":\"high\",\"alphabet\":\"base64\",\"length\":[40,41],\"entropy\":4,\"labels\":[\"aws-secret\"],\"bare\":{\"severity\":\"medium\",\"entropy\":4.25},\"partner\":\"aws-access-key-id\",\"checks\":[\"aws-secret-access-key\"]},{\"kind\":\"pattern\",\"id\":\"aws-session-token\",\"title\":\"AWS session token\",\"part\":\"aws-session-token\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"IQoJb3JpZ2luX2Vj\",\"AgoJb3JpZ2luX2Vj\",\"FwoGZXIvYXdz\",\"FQoGZXIvYXdz\",\"FQoDYXdz\",\"FwoDYXdz\",\"AQoDYXdz\"],\"pattern\":\"(?:IQoJb3JpZ2luX2Vj|AgoJb3JpZ2luX2Vj|FwoGZXIvYXdz|FQoGZXIvYXdz|FQoDYXdz|FwoDYXdz|AQoDYXdz)[A-Za-z0-9+/]{84,4000}={0,2}\",\"entropy\":4.3,\"checks\":[\"aws-session-token\"],\"facts\":[\"aws-session-token\"]},{\"kind\":\"labelled\",\"id\":\"aws-session-token-labelled\",\"title\":\"AWS session token\",\"part\":\"aws-session-token\",\"severity\":\"medium\",\"confidence\":\"medium\",\"anchors\":[\"session_token\",\"sessiontoken\",\"session-token\",\"security_token\",\"securitytoken\",\"security-token\"],\"value\":\"[A-Za-z0-9+/]{100,4094}={0,2}\",\"entropy\":4.3,\"facts\":[\"aws-session-token\"]},{\"kind\":\"shape\",\"id\":\"aws-ses-smtp-password\",\"title\":\"Amazon SES SMTP password\",\"part\":\"aws-ses-smtp-password\",\"severity\":\"high\",\"confidence\":\"high\",\"alphabet\":\"base64\",\"length\":[44,44],\"entropy\":4,\"labels\":[\"ses-password\"],\"partner\":\"aws-access-key-id\",\"checks\":[\"aws-ses-smtp-password\"]},{\"kind\":\"pattern\",\"id\":\"aws-bedrock-api-key\",\"title\":\"Amazon Bedrock API key, long-term\",\"part\":\"aws-bedrock-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ABSK\"],\"pattern\":\"(?<![A-Za-z0-9+/])ABSK[A-Za-z0-9+/]{60,400}={0,2}\",\"checks\":[\"aws-bedrock-long-term\"],\"facts\":[\"aws-bedrock-long-term\"]},{\"kind\":\"pattern\",\"id\":\"aws-bedrock-short-term-api-key\",\"title\":\"Amazon Bedrock API key, short-term\",\"part\":\"aws-bedrock-api-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"bedrock-api-key-\"],\"pattern\":\"bedrock-api-key-[A-Za-z0-9+/_-]{100,4000}={0,2}\",\"checks\":[\"aws-bedrock-short-term\"],\"facts\":[\"aws-bedrock-short-term\"]},{\"kind\":\"pattern\",\"id\":\"aws-presigned-url\",\"title\":\"AWS presigned URL\",\"part\":\"aws-presigned-url\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"X-Amz-Signature=\"],\"ignoreCase\":true,\"pattern\":\"[?&;]X-Amz-Signature=(?<value>[0-9a-f]{64})(?![0-9a-f])\",\"group\":\"value\",\"cover\":\"url\",\"facts\":[\"aws-presigned-url\"],\"context\":{\"before\":4096,\"after\":4096}},{\"kind\":\"pattern\",\"id\":\"aws-presigned-url-v2\",\"title\":\"AWS presigned URL, signature version 2\",\"part\":\"aws-presigned-url\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"AWSAccessKeyId=\"],\"ignoreCase\":true,\"pattern\":\"[?&;]AWSAccessKeyId=[A-Z0-9]{20}(?:&[A-Za-z-]{1,40}=[^&\\\\s\\\"'<>]{1,60}){0,3}&Signature=(?<value>[A-Za-z0-9+/%]{27,60}(?:=|%3D)?)\",\"group\":\"value\",\"cover\":\"url\",\"facts\":[\"aws-presigned-url\"],\"context\":{\"before\":2048,\"after\":2048}},{\"kind\":\"pattern\",\"id\":\"aws-mws-auth-token\",\"title\":\"Amazon MWS auth token\",\"part\":\"aws-mws-auth-token\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"amzn.mws.\"],\"pattern\":\"amzn\\\\.mws\\\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])\"},{\"kind\":\"pattern\",\"id\":\"aws-appsync-api-key\",\"title\":\"AWS AppSync API key\",\"part\":\"aws-appsync-api-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"da2-\"],\"pattern\":\"(?<![A-Za-z0-9])da2-[a-z0-9]{26}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"aws-codecommit-password\",\"title\":\"AWS CodeCommit or Keyspaces password\",\"part\":\"aws-codecommit-password\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"-at-\"],\"pattern\":\"[A-Za-z0-9+=,.@_-]{1,64}-at-[0-9]{12}(?::|%3A|[\\\"',;\\\\s]{1,8}(?:[Pp]assword[\\\"']?\\\\s{0,3}[:=]?\\\\s{0,3}[\\\"']?)?)(?<value>(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:=|%3[Dd]))\",\"group\":\"value\",\"facts\":[\"aws-codecommit\"]},{\"kind\":\"pattern\",\"id\":\"aws-sso-client-secret\",\"title\":\"IAM Identity Center client secret\",\"part\":\"aws-sso-client-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"clientSecret\"],\"pattern\":\"\\\"clientSecret\\\"\\\\s{0,4}:\\\\s{0,4}\\\"(?<value>[A-Za-z0-9_.=-]{40,4000})\\\"\",\"group\":\"value\",\"checks\":[\"near-sso\"],\"context\":{\"before\":1024,\"after\":4096}},{\"kind\":\"pattern\",\"id\":\"aws-sso-access-token\",\"title\":\"IAM Identity Center access or refresh token\",\"part\":\"aws-sso-access-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"accessToken\",\"refreshToken\"],\"pattern\":\"\\\"(?:access|refresh)Token\\\"\\\\s{0,4}:\\\\s{0,4}\\\"(?<value>[A-Za-z0-9_:+/=.-]{40,4000})\\\"\",\"group\":\"value\",\"checks\":[\"near-sso\"],\"context\":{\"before\":1024,\"after\":4096}},{\"kind\":\"labelled\",\"id\":\"aws-cognito-client-secret\",\"title\":\"Amazon Cognito app client secret\",\"part\":\"aws-cognito-client-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"client_secret\",\"clientsecret\",\"client-secret\"],\"value\":\"[a-z0-9]{48,56}\",\"entropy\":3.8,\"checks\":[\"near-cognito\"]},{\"kind\":\"pattern\",\"id\":\"azure-storage-account-key\",\"title\":\"Azure storage account key\",\"part\":\"azure-storage-account-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AccountKey=\"],\"ignoreCase\":true,\"pattern\":\"AccountKey=(?<value>[A-Za-z0-9+/]{86}==)\",\"group\":\"value\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-shared-access-key\",\"title\":\"Azure shared access key\",\"part\":\"azure-shared-access-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"SharedAccessKey=\"],\"ignoreCase\":true,\"pattern\":\"SharedAccessKey=(?<value>[A-Za-z0-9+/]{43}=)\",\"group\":\"value\",\"entropy\":3.8},{\"kind\":\"pattern\",\"id\":\"azure-shared-access-signature\",\"title\":\"Azure shared access signature\",\"part\":\"azure-shared-access-signature\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"&sig=\"],\"pattern\":\"[?&](?:sv|se|sp|sr|st|ss|srt|spr|skn|si)=[^&\\\\s\\\"'<>]{1,80}&(?:amp;)?sig=(?<value>[A-Za-z0-9+/%]{43,80}(?:=|%3[Dd]))\",\"group\":\"value\",\"entropy\":3.8},{\"kind\":\"pattern\",\"id\":\"azure-client-secret\",\"title\":\"Entra ID client secret\",\"part\":\"azure-client-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"Q~\"],\"pattern\":\"(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\\\\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"azure-devops-token\",\"title\":\"Azure DevOps personal access token\",\"part\":\"azure-devops-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AZDO\"],\"pattern\":\"(?<![A-Za-z0-9])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-annotated-key\",\"title\":\"Azure key with an annotation\",\"part\":\"azure-annotated-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"JQQJ9\"],\"pattern\":\"(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9=])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-function-key\",\"title\":\"Azure Functions key\",\"part\":\"azure-function-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AzFu\"],\"pattern\":\"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-search-key\",\"title\":\"Azure AI Search key\",\"part\":\"azure-search-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AzSe\"],\"pattern\":\"(?<![A-Za-z0-9+/_-])[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}(?![A-Za-z0-9+/_=-])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-cosmos-db-key\",\"title\":\"Azure Cosmos DB key\",\"part\":\"azure-cosmos-db-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ACDb\"],\"pattern\":\"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==\",\"entropy\":4.5},{\"kind\":\"pattern\",\"id\":\"azure-storage-identifiable-key\",\"title\":\"Azure storage account key\",\"part\":\"azure-storage-account-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"+ASt\"],\"pattern\":\"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{76}\\\\+ASt[A-Za-z0-9+/]{5}[AQgw]==\",\"entropy\":4.5},{\"kind\":\"pattern\",\"id\":\"azure-batch-or-api-management-key\",\"title\":\"Azure Batch, API Management or Machine Learning key\",\"part\":\"azure-batch-or-api-management-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"+ABa\",\"APIM\",\"+AMC\"],\"pattern\":\"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{76}(?:\\\\+ABa|APIM|\\\\+AMC)[A-Za-z0-9+/]{5}[AQgw]==\",\"entropy\":4.5},{\"kind\":\"pattern\",\"id\":\"azure-messaging-key\",\"title\":\"Azure Service Bus, Event Hubs, Relay, IoT or Event Grid key\",\"part\":\"azure-shared-access-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"+ASb\",\"+AEh\",\"+ARm\",\"AIoT\",\"AZEG\"],\"pattern\":\"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{33}(?:\\\\+ASb|\\\\+AEh|\\\\+ARm|AIoT|AZEG)[A-P][A-Za-z0-9+/]{5}=(?![A-Za-z0-9+/=])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-redis-key\",\"title\":\"Azure Cache for Redis key\",\"part\":\"azure-redis-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AzCa\"],\"pattern\":\"(?<![A-Za-z0-9+/_-])[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=(?![A-Za-z0-9+/=])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-container-registry-key\",\"title\":\"Azure Container Registry password\",\"part\":\"azure-container-registry-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"+ACR\"],\"pattern\":\"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{42}\\\\+ACR[A-D][A-Za-z0-9]{5}(?![A-Za-z0-9+/=])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-app-configuration-secret\",\"title\":\"Azure App Configuration connection string\",\"part\":\"azure-app-configuration-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\".azconfig.io;Id=\"],\"pattern\":\"\\\\.azconfig\\\\.io;Id=[^;\\\\s\\\"']{4,120};Secret=(?<value>[A-Za-z0-9+/]{36,100}={0,2})(?![A-Za-z0-9+/=])\",\"group\":\"value\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-communication-access-key\",\"title\":\"Azure Communication, SignalR or Web PubSub connection string\",\"part\":\"azure-communication-access-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\";accesskey=\",\";AccessKey=\"],\"pattern\":\"[Ee]ndpoint=https://[A-Za-z0-9.-]{5,120}/?;[Aa]ccess[Kk]ey=(?<value>[A-Za-z0-9+/]{43,86}={1,2})(?![A-Za-z0-9+/=])\",\"group\":\"value\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"azure-function-url-code\",\"title\":\"Azure Functions key in a URL\",\"part\":\"azure-function-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\".azurewebsites.net/api/\"],\"pattern\":\"\\\\.azurewebsites\\\\.net/api/[^\\\\s\\\"'<>?]{1,120}\\\\?(?:[A-Za-z0-9_]{1,30}=[^\\\\s&\\\"'<>]{0,60}&){0,4}code=(?<value>[A-Za-z0-9_/+%-]{40,100}(?:=|%3[Dd]){0,2})\",\"group\":\"value\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"slack-token\",\"title\":\"Slack token\",\"part\":\"slack-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"xoxb-\",\"xoxp-\",\"xoxa-\",\"xoxr-\",\"xoxs-\",\"xoxo-\",\"xoxc-\"],\"pattern\":\"(?<![A-Za-z0-9])xox[abcoprs]-(?:\\\\d-)?(?:\\\\d{8,14}-){1,3}[A-Za-z0-9]{16,72}(?![A-Za-z0-9-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"slack-rotating-token\",\"title\":\"Slack rotating or refresh token\",\"part\":\"slack-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"xoxe-\",\"xoxe.\"],\"pattern\":\"(?<![A-Za-z0-9])xoxe(?:\\\\.xox[bp])?-\\\\d-[A-Za-z0-9]{100,300}(?![A-Za-z0-9-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"slack-app-token\",\"title\":\"Slack app-level token\",\"part\":\"slack-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"xapp-\"],\"pattern\":\"(?<![A-Za-z0-9])xapp-\\\\d-[A-Z0-9]{8,14}-\\\\d{10,16}-[0-9a-f]{64}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"slack-webhook\",\"title\":\"Slack incoming webhook\",\"part\":\"slack-webhook\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"hooks.slack.com/\"],\"pattern\":\"hooks\\\\.slack\\\\.com/(?:services|workflows|triggers)/(?<value>[A-Z0-9]{8,12}/[A-Z0-9]{8,20}/[A-Za-z0-9]{20,48})(?![A-Za-z0-9/])\",\"group\":\"value\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"discord-webhook\",\"title\":\"Discord webhook\",\"part\":\"discord-webhook\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"/api/webhooks/\"],\"pattern\":\"discord(?:app)?\\\\.com/api/webhooks/\\\\d{17,20}/(?<value>[A-Za-z0-9_-]{60,72})(?![A-Za-z0-9_-])\",\"group\":\"value\",\"entropy\":3.5},{\"kind\":\"labelled\",\"id\":\"discord-bot-token\",\"title\":\"Discord bot token\",\"part\":\"discord-bot-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"discord\",\"bot_token\",\"bottoken\",\"bot-token\",\"token\",\"client.login\",\"bot.login\",\"bot.run\",\"client.run\"],\"value\":\"[MNO][A-Za-z0-9_-]{23,27}\\\\.[A-Za-z0-9_-]{6}\\\\.[A-Za-z0-9_-]{27,40}\"},{\"kind\":\"pattern\",\"id\":\"telegram-bot-token\",\"title\":\"Telegram bot token\",\"part\":\"telegram-bot-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\":AA\"],\"pattern\":\"(?<![A-Za-z0-9])\\\\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"teams-webhook\",\"title\":\"Microsoft Teams webhook\",\"part\":\"teams-webhook\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\".webhook.office.com/\",\"outlook.office.com/webhook/\",\"outlook.office365.com/webhook/\"],\"pattern\":\"(?:\\\\.webhook\\\\.office\\\\.com/webhookb2|outlook\\\\.office(?:365)?\\\\.com/webhook)/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/(?<value>[0-9a-f]{32})/[0-9a-f-]{36}\",\"group\":\"value\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"cloudflare-scannable-token\",\"title\":\"Cloudflare API token or key\",\"part\":\"cloudflare-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"cfk_\",\"cfut_\",\"cfat_\"],\"pattern\":\"(?<![A-Za-z0-9])cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"cloudflare-tunnel-token\",\"title\":\"Cloudflare Tunnel token\",\"part\":\"cloudflare-tunnel-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"eyJhIjoi\"],\"pattern\":\"(?<![A-Za-z0-9+/_.-])eyJhIjoi[A-Za-z0-9+/_-]{140,280}={0,2}(?![A-Za-z0-9+/_.-])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"alibaba-access-key-id\",\"title\":\"Alibaba Cloud AccessKey ID\",\"part\":\"alibaba-access-key-id\",\"severity\":\"low\",\"confidence\":\"high\",\"identifier\":true,\"anchors\":[\"LTAI\"],\"pattern\":\"(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{17,21}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"alibaba-access-key-secret\",\"title\":\"Alibaba Cloud AccessKey secret\",\"part\":\"alibaba-access-key-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"aliyun\",\"alibaba\",\"alicloud\",\"access_key_secret\",\"accesskeysecret\",\"access-key-secret\"],\"value\":\"[A-Za-z0-9]{30}\",\"checks\":[\"not-words\"]},{\"kind\":\"pattern\",\"id\":\"tencent-secret-id\",\"title\":\"Tencent Cloud SecretId\",\"part\":\"tencent-secret-id\",\"severity\":\"low\",\"confidence\":\"high\",\"identifier\":true,\"anchors\":[\"AKID\"],\"pattern\":\"(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"baidu-cloud-api-key\",\"title\":\"Baidu AI Cloud API key\",\"part\":\"baidu-cloud-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"bce-v3/ALTAK-\"],\"pattern\":\"(?<![A-Za-z0-9])bce-v3/ALTAK-[A-Za-z0-9]{21}/[0-9a-f]{40}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"yandex-cloud-api-key\",\"title\":\"Yandex Cloud API key\",\"part\":\"yandex-cloud-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AQVN\"],\"pattern\":\"(?<![A-Za-z0-9_-])AQVN[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"yandex-cloud-iam-token\",\"title\":\"Yandex Cloud IAM token\",\"part\":\"yandex-cloud-iam-token\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"t1.9euel\",\"t1.7euel\"],\"pattern\":\"(?<![A-Za-z0-9])t1\\\\.[79]euel[A-Za-z0-9_-]{40,400}={0,2}\\\\.[A-Za-z0-9_-]{86}={0,2}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"labelled\",\"id\":\"scaleway-secret-key\",\"title\":\"Scaleway secret key\",\"part\":\"scaleway-secret-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"scaleway\",\"scw_secret\",\"scwsecret\"],\"value\":\"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\"},{\"kind\":\"pattern\",\"id\":\"upcloud-api-token\",\"title\":\"UpCloud API token\",\"part\":\"upcloud-api-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ucat_\"],\"pattern\":\"(?<![A-Za-z0-9])ucat_[0-9A-Z]{26}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"netlify-token\",\"title\":\"Netlify access token\",\"part\":\"netlify-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"nfp_\",\"nfc_\",\"nfu_\",\"nfb_\"],\"pattern\":\"(?<![A-Za-z0-9])nf[pcub]_[A-Za-z0-9]{36}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"render-api-key\",\"title\":\"Render API key\",\"part\":\"render-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"rnd_\"],\"pattern\":\"(?<![A-Za-z0-9_])rnd_[A-Za-z0-9]{28,32}(?![A-Za-z0-9_])\",\"entropy\":3.2},{\"kind\":\"pattern\",\"id\":\"vercel-prefixed-token\",\"title\":\"Vercel token\",\"part\":\"vercel-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"vcp_\",\"vck_\",\"vci_\",\"vca_\",\"vcr_\"],\"pattern\":\"(?<![A-Za-z0-9])vc[pkiar]_[A-Za-z0-9]{56}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"deno-deploy-token\",\"title\":\"Deno Deploy access token\",\"part\":\"deno-deploy-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ddp_\",\"ddw_\",\"ddo_\"],\"pattern\":\"(?<![A-Za-z0-9])dd[pwo]_[A-Za-z0-9]{36}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"openshift-token\",\"title\":\"OpenShift OAuth token\",\"part\":\"openshift-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sha256~\"],\"pattern\":\"(?<![A-Za-z0-9_-])sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"docker-swarm-token\",\"title\":\"Docker Swarm join token or unlock key\",\"part\":\"docker-swarm-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"SWMTKN-1-\",\"SWMKEY-1-\"],\"pattern\":\"(?<![A-Za-z0-9])(?:SWMTKN-1-[0-9a-z]{48,52}-[0-9a-z]{24,26}|SWMKEY-1-[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"k3s-token\",\"title\":\"K3s or RKE2 token\",\"part\":\"k3s-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"::server:\",\"::node:\"],\"pattern\":\"(?<![A-Za-z0-9])K10[0-9a-f]{64}::(?:server|node):[A-Za-z0-9]{16,128}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"rancher-api-token\",\"title\":\"Rancher API token\",\"part\":\"rancher-api-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"token-\"],\"pattern\":\"(?<![A-Za-z0-9])token-[a-z0-9]{5}:[a-z0-9]{54}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"proxmox-api-token\",\"title\":\"Proxmox VE API token\",\"part\":\"proxmox-api-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"PVEAPIToken=\"],\"pattern\":\"PVEAPIToken=[A-Za-z0-9._-]{1,40}@[A-Za-z0-9._-]{1,40}![A-Za-z0-9._-]{1,40}[=:](?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9])\",\"group\":\"value\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"scalingo-api-token\",\"title\":\"Scalingo API token\",\"part\":\"scalingo-api-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"tk-us-\"],\"pattern\":\"(?<![A-Za-z0-9_-])tk-us-[A-Za-z0-9_-]{48}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"google-hmac-access-id\",\"title\":\"Google Cloud HMAC access ID\",\"part\":\"google-hmac-access-id\",\"severity\":\"low\",\"confidence\":\"high\",\"identifier\":true,\"anchors\":[\"GOOG\"],\"pattern\":\"(?<![A-Za-z0-9])GOOG(?:1E[A-Z0-9]{55}|[A-Z2-7]{20})(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"mysql-password-option\",\"title\":\"Password on a MySQL command line\",\"part\":\"command-password\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"mysql\",\"mariadb\"],\"pattern\":\"(?:mysql|mariadb)(?:admin|dump|import|check|show|slap)?(?:[ \\\\t][^\\\\r\\\\n|;&]{0,120})?[ \\\\t]-p(?<quote>[\\\"']?)(?<value>[^\\\\s\\\"'$<>{}|;&]{4,100})\",\"group\":\"value\",\"checks\":[\"command-password\"]},{\"kind\":\"pattern\",\"id\":\"curl-user-password\",\"title\":\"Password on a curl command line\",\"part\":\"command-password\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"curl\"],\"pattern\":\"curl[ \\\\t](?:[^\\\\r\\\\n|;\\\\\\\\]|\\\\\\\\\\\\r?\\\\n|\\\\\\\\[^\\\\r\\\\n]){0,300}?(?:-u|--user|--proxy-user)[ \\\\t=]{0,3}[\\\"']?[^\\\\s:\\\"'$<>{}]{1,60}:(?<value>[^\\\\s\\\"'<>|;&]{3,100})\",\"group\":\"value\",\"checks\":[\"command-password\"]},{\"kind\":\"pattern\",\"id\":\"option-password\",\"title\":\"Password on a command line\",\"part\":\"command-password\",\"severity\":\"medium\",\"confidence\":\"medium\",\"anchors\":[\"sshpass\",\"docker login\",\"redis-cli\",\"pscp\",\"plink\",\"smbclient\",\"ldapsearch\",\"ldapadd\",\"ldapmodify\",\"rabbitmqctl\",\"htpasswd\",\"net use\",\"7z\",\"unzip\",\"zip \",\"keytool\",\"az login\",\"sqlcmd\",\"mongosh\",\"mongo \",\"mongodump\"],\"pattern\":\"(?:sshpass|docker login|redis-cli|pscp|plink|ldapsearch|ldapadd|ldapmodify|az login|sqlcmd|mongosh|mongo|mongodump|unzip|zip|7za?)(?:[ \\\\t][^\\\\r\\\\n|;&]{0,200})?[ \\\\t](?:-p|-a|-pw|-w|-P)(?<quote>[\\\"']|[ \\\\t][\\\"']?)?(?<value>[^\\\\s\\\"'$<>{}|;&]{4,100})\",\"group\":\"value\",\"checks\":[\"command-password\"]},{\"kind\":\"pattern\",\"id\":\"sql-identified-by\",\"title\":\"Password in an SQL statement\",\"part\":\"sql-password\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"identified\"],\"ignoreCase\":true,\"pattern\":\"identified[ \\\\t]{1,4}(?:with[ \\\\t]{1,4}[\\\"'\\\\w]{1,40}[ \\\\t]{1,4})?(?:by|as)[ \\\\t]{1,4}(?:values[ \\\\t]{1,4})?(?:\\\\\\\\?[\\\"']|(?<=(?:user|to)[ \\\\t]{1,4}\\\\S{1,60}[ \\\\t]{1,4}identified[ \\\\t\\\\w]{1,90}))(?<value>[^\\\"'\\\\s;\\\\\\\\]{4,100})\",\"group\":\"value\",\"checks\":[\"command-password\"]},{\"kind\":\"pattern\",\"id\":\"sql-password\",\"title\":\"Password in an SQL statement\",\"part\":\"sql-password\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"password\"],\"ignoreCase\":true,\"pattern\":\"(?:user|role|login)[ \\\\t]{1,4}[\\\\\\\\\\\"'`\\\\[]{0,2}[\\\\w@.%-]{1,60}[\\\\\\\\\\\"'`\\\\]]{0,2}[ \\\\t](?:(?:with|superuser|createdb|login|encrypted|set|in|role|valid|for)[ \\\\t]){0,6}password[ \\\\t]{0,4}(?:=[ \\\\t]{0,4})?N?(?<quote>\\\\\\\\?[\\\"'])(?<value>[^\\\"'\\\\r\\\\n]{3,100}?)\\\\\\\\?[\\\"']\",\"group\":\"value\",\"checks\":[\"command-password\"]},{\"kind\":\"pattern\",\"id\":\"secure-string-password\",\"title\":\"Password in a PowerShell secure string\",\"part\":\"command-password\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"ConvertTo-SecureString\"],\"ignoreCase\":true,\"pattern\":\"ConvertTo-SecureString[ \\\\t]{1,4}(?:-[Ss]tring[ \\\\t]{1,4}|-[Aa]s[Pp]lain[Tt]ext[ \\\\t]{1,4}|-[Ff]orce[ \\\\t]{1,4}){0,3}(?<quote>[\\\"'])(?<value>[^\\\"'\\\\r\\\\n$]{3,100})[\\\"']\",\"group\":\"value\",\"checks\":[\"command-password\"]},{\"kind\":\"pattern\",\"id\":\"netrc-password\",\"title\":\"Password in a .netrc file\",\"part\":\"netrc-password\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"machine\"],\"pattern\":\"machine\\\\s[\\\\w.:-]{1,100}\\\\s\\\\s{0,12}login\\\\s\\\\S{1,100}\\\\s\\\\s{0,12}password\\\\s(?<value>(?:(?!\\\\\\\\[nrt]|[\\\"'][),;])\\\\S){3,400})\",\"group\":\"value\",\"checks\":[\"command-password\"]},{\"kind\":\"pattern\",\"id\":\"pgpass-password\",\"title\":\"Password in a .pgpass file\",\"part\":\"pgpass-password\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\":5432:\",\":5433:\",\":*:\"],\"pattern\":\"(?<![^\\\\r\\\\n])(?:[\\\\w.*-]{1,100}|/[\\\\w./-]{1,100}):(?:\\\\d{4,5}|\\\\*):[\\\\w*-]{1,64}:[\\\\w*.@-]{1,64}:(?<value>[^\\\\s:]{3,100})(?![^\\\\r\\\\n])\",\"group\":\"value\",\"checks\":[\"command-password\"]},{\"kind\":\"pattern\",\"id\":\"plaid-access-token\",\"title\":\"Plaid access token\",\"part\":\"plaid-access-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"access-production-\",\"access-development-\",\"access-sandbox-\"],\"pattern\":\"(?<![A-Za-z0-9_-])access-(?:production|development|sandbox)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"razorpay-key-id\",\"title\":\"Razorpay key ID\",\"part\":\"razorpay-key-id\",\"severity\":\"low\",\"confidence\":\"high\",\"identifier\":true,\"anchors\":[\"rzp_live_\"],\"pattern\":\"(?<![A-Za-z0-9])rzp_live_[A-Za-z0-9]{14}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"flutterwave-secret-key\",\"title\":\"Flutterwave secret key\",\"part\":\"flutterwave-secret-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"FLWSECK-\",\"FLWSECK_TEST-\"],\"pattern\":\"(?<![A-Za-z0-9])FLWSECK(?:_TEST)?-[0-9a-zA-Z]{32}-X(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"midtrans-server-key\",\"title\":\"Midtrans server key\",\"part\":\"midtrans-server-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"Mid-server-\"],\"pattern\":\"(?:(?<=(?<![A-Za-z0-9_-])SB-)|(?<![A-Za-z0-9_-]))Mid-server-[A-Za-z0-9_-]{20,28}(?![A-Za-z0-9_-])\",\"entropy\":3.2},{\"kind\":\"pattern\",\"id\":\"paddle-api-key\",\"title\":\"Paddle API key\",\"part\":\"paddle-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pdl_live_apikey_\",\"pdl_sdbx_apikey_\"],\"pattern\":\"(?<![A-Za-z0-9])pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"polar-token\",\"title\":\"Polar access token\",\"part\":\"polar-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"polar_oat_\",\"polar_pat_\",\"polar_at_\",\"polar_rt_\"],\"pattern\":\"(?<![A-Za-z0-9])polar_(?:oat|pat|at|rt)_[A-Za-z0-9]{32,80}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"ramp-client-secret\",\"title\":\"Ramp client secret\",\"part\":\"ramp-client-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ramp_sec_\"],\"pattern\":\"(?<![A-Za-z0-9])ramp_sec_[A-Za-z0-9]{48}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"mercury-api-token\",\"title\":\"Mercury API token\",\"part\":\"mercury-api-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"mercury_production_\"],\"pattern\":\"(?<![A-Za-z0-9])mercury_production_[a-z]{2,6}_[A-Za-z0-9]{40,50}_yrucrem(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"brex-user-token\",\"title\":\"Brex user token\",\"part\":\"brex-user-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"bxt_\"],\"pattern\":\"(?<![A-Za-z0-9])bxt_[A-Za-z0-9]{36}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"asaas-api-key\",\"title\":\"Asaas API key\",\"part\":\"asaas-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"$aact_\"],\"pattern\":\"\\\\$aact_(?:prod|hmlg)_[A-Za-z0-9_:=-]{60,240}(?![A-Za-z0-9_:=-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"mercado-pago-token\",\"title\":\"Mercado Pago access token\",\"part\":\"mercado-pago-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"APP_USR-\"],\"pattern\":\"(?<![A-Za-z0-9])APP_USR-\\\\d{10,18}-\\\\d{6}-[0-9a-f]{32}-\\\\d{6,12}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"xendit-secret-key\",\"title\":\"Xendit secret key\",\"part\":\"xendit-secret-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"xnd_production_\",\"xnd_development_\"],\"pattern\":\"(?<![A-Za-z0-9])xnd_(?:production|development)_[A-Za-z0-9+/]{40,90}={0,2}(?![A-Za-z0-9+/=])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"easypost-api-key\",\"title\":\"EasyPost API key\",\"part\":\"easypost-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"EZAK\",\"EZTK\"],\"pattern\":\"(?<![A-Za-z0-9])EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"shippo-token\",\"title\":\"Shippo API token\",\"part\":\"shippo-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"shippo_live_\",\"shippo_test_\"],\"pattern\":\"(?<![A-Za-z0-9])shippo_(?:live|test)_[0-9a-f]{40}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"duffel-token\",\"title\":\"Duffel access token\",\"part\":\"duffel-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"duffel_live_\",\"duffel_test_\"],\"pattern\":\"(?<![A-Za-z0-9])duffel_(?:live|test)_[A-Za-z0-9_=-]{43}(?![A-Za-z0-9_=-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"stripe-organization-key\",\"title\":\"Stripe organization API key\",\"part\":\"stripe-secret-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sk_org_\"],\"pattern\":\"(?<![A-Za-z0-9])sk_org_(?:live_|test_)?[A-Za-z0-9]{24,247}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"labelled\",\"id\":\"mollie-api-key\",\"title\":\"Mollie API key\",\"part\":\"mollie-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"mollie\"],\"value\":\"live_[A-Za-z0-9]{30,40}\"},{\"kind\":\"labelled\",\"id\":\"gocardless-token\",\"title\":\"GoCardless access token\",\"part\":\"gocardless-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"gocardless\"],\"value\":\"live_[A-Za-z0-9_-]{40}\"},{\"kind\":\"pattern\",\"id\":\"neon-api-key\",\"title\":\"Neon API key\",\"part\":\"neon-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"napi_\"],\"pattern\":\"(?<![A-Za-z0-9])napi_[a-z0-9]{64}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"cockroach-cloud-api-key\",\"title\":\"CockroachDB Cloud API key\",\"part\":\"cockroach-cloud-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"CCDB1_\"],\"pattern\":\"(?<![A-Za-z0-9])CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"mongodb-atlas-secret\",\"title\":\"MongoDB Atlas service account secret\",\"part\":\"mongodb-atlas-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"mdb_sa_sk_\"],\"pattern\":\"(?<![A-Za-z0-9])mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"datastax-astra-token\",\"title\":\"DataStax Astra application token\",\"part\":\"datastax-astra-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AstraCS:\"],\"pattern\":\"(?<![A-Za-z0-9])AstraCS:[A-Za-z]{24}:[0-9a-f]{64}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"elastic-cloud-api-key\",\"title\":\"Elastic Cloud API key\",\"part\":\"elastic-cloud-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"essu_\"],\"pattern\":\"(?<![A-Za-z0-9])essu_[A-Za-z0-9+/_-]{60,200}={0,2}(?![A-Za-z0-9+/_=-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"clickhouse-cloud-secret\",\"title\":\"ClickHouse Cloud API key secret\",\"part\":\"clickhouse-cloud-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"4b1d\"],\"pattern\":\"(?<![A-Za-z0-9+/_-])4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9+/=_-])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"confluent-api-secret\",\"title\":\"Confluent Cloud API secret\",\"part\":\"confluent-api-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"cflt\"],\"pattern\":\"(?<![A-Za-z0-9])cflt[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/=])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"xata-api-key\",\"title\":\"Xata API key\",\"part\":\"xata-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"xau_\"],\"pattern\":\"(?<![A-Za-z0-9])xau_[A-Za-z0-9]{36,48}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"dbt-cloud-token\",\"title\":\"dbt Cloud token\",\"part\":\"dbt-cloud-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dbtc_\",\"dbtu_\"],\"pattern\":\"(?<![A-Za-z0-9])dbt[cu]_[A-Za-z0-9_-]{36,80}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"prefect-api-key\",\"title\":\"Prefect Cloud API key\",\"part\":\"prefect-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pnu_\",\"pnb_\"],\"pattern\":\"(?<![A-Za-z0-9])pn[ub]_[A-Za-z0-9]{36}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"labelled\",\"id\":\"generic-password\",\"title\":\"Password\",\"part\":\"generic-password\",\"severity\":\"medium\",\"confidence\":\"medium\",\"anchors\":[\"pass\",\"pwd\",\"psw\",\"senha\"]},{\"kind\":\"labelled\",\"id\":\"generic-secret\",\"title\":\"Secret\",\"part\":\"generic-secret\",\"severity\":\"medium\",\"confidence\":\"medium\",\"anchors\":[\"secret\"]},{\"kind\":\"labelled\",\"id\":\"generic-token\",\"title\":\"Token\",\"part\":\"generic-token\",\"severity\":\"medium\",\"confidence\":\"medium\",\"anchors\":[\"token\",\"jwt\",\"_pat\"]},{\"kind\":\"labelled\",\"id\":\"generic-key\",\"title\":\"Key\",\"part\":\"generic-key\",\"severity\":\"medium\",\"confidence\":\"medium\",\"anchors\":[\"key\",\"seed\",\"salt\",\"nonce\",\"otp\"]},{\"kind\":\"labelled\",\"id\":\"generic-auth\",\"title\":\"Authentication value\",\"part\":\"generic-auth\",\"severity\":\"medium\",\"confidence\":\"medium\",\"anchors\":[\"auth\",\"cred\",\"cookie\",\"sessionid\",\"bearer\",\"hmac\"]},{\"kind\":\"shape\",\"id\":\"generic-long-key\",\"title\":\"Long key in base64\",\"part\":\"generic-key\",\"severity\":\"medium\",\"confidence\":\"medium\",\"alphabet\":\"base64\",\"length\":[800,4000],\"labels\":[\"long-key\"],\"entropy\":5,\"checks\":[\"not-public-bytes\"]},{\"kind\":\"shape\",\"id\":\"generic-long-key-hexadecimal\",\"title\":\"Long key in hexadecimal\",\"part\":\"generic-key\",\"severity\":\"medium\",\"confidence\":\"medium\",\"alphabet\":\"hex\",\"length\":[800,4000],\"labels\":[\"long-key\"],\"entropy\":3.5,\"checks\":[\"not-public-bytes\"]},{\"kind\":\"pattern\",\"id\":\"github-token\",\"title\":\"GitHub token\",\"part\":\"github-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ghp_\",\"gho_\",\"ghu_\",\"ghs_\",\"ghr_\"],\"pattern\":\"(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9_])\",\"entropy\":3,\"facts\":[\"crc32-base62\"]},{\"kind\":\"pattern\",\"id\":\"github-fine-grained-token\",\"title\":\"GitHub fine-grained personal access token\",\"part\":\"github-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"github_pat_\"],\"pattern\":\"(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"gitlab-token\",\"title\":\"GitLab token\",\"part\":\"gitlab-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"glpat-\",\"gldt-\",\"glrt-\",\"glptt-\",\"glcbt-\",\"glft-\",\"glsoat-\",\"glimt-\",\"glagent-\",\"glffct-\",\"gloas-\",\"glrtr-\"],\"pattern\":\"(?<![A-Za-z0-9])gl(?:pat|dt|rt|ptt|ft|soat|imt|agent|ffct|oas|rtr)-[A-Za-z0-9_-]{20,320}(?:\\\\.[0-9a-z]{2}\\\\.[0-9a-z]{9})?(?![A-Za-z0-9_-])|(?<![A-Za-z0-9])glcbt-[0-9a-zA-Z]{1,5}_[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"google-api-key\",\"title\":\"Google API key\",\"part\":\"google-api-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"AIza\"],\"pattern\":\"(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])\",\"entropy\":3.4},{\"kind\":\"pattern\",\"id\":\"google-oauth-client-secret\",\"title\":\"Google OAuth client secret\",\"part\":\"google-oauth-client-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"GOCSPX-\"],\"pattern\":\"(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"google-oauth-access-token\",\"title\":\"Google OAuth access token\",\"part\":\"google-oauth-token\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"ya29.\"],\"pattern\":\"(?<![A-Za-z0-9_-])ya29\\\\.[A-Za-z0-9_-]{20,400}(?:\\\\.[A-Za-z0-9_-]{10,400})?\",\"entropy\":3.2},{\"kind\":\"pattern\",\"id\":\"google-oauth-refresh-token\",\"title\":\"Google OAuth refresh token\",\"part\":\"google-oauth-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"1//0\"],\"pattern\":\"(?<![A-Za-z0-9_/.-])1//0[A-Za-z0-9_-]{40,100}(?![A-Za-z0-9_/-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"google-oauth-legacy-refresh-token\",\"title\":\"Google OAuth refresh token, older form\",\"part\":\"google-oauth-token\",\"severity\":\"high\",\"confidence\":\"medium\",\"anchors\":[\"\\\"1/\",\"'1/\",\"=1/\",\" 1/\"],\"pattern\":\"[\\\"'= ](?<value>1/[A-Za-z0-9_-]{43}(?:[A-Za-z0-9_-]{21})?)(?![A-Za-z0-9_/-])\",\"group\":\"value\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"digitalocean-token\",\"title\":\"DigitalOcean token\",\"part\":\"digitalocean-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dop_v1_\",\"doo_v1_\",\"dor_v1_\"],\"pattern\":\"(?<![A-Za-z0-9])do[por]_v1_[0-9a-f]{64}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"heroku-api-key\",\"title\":\"Heroku API key\",\"part\":\"heroku-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"HRKU-\"],\"pattern\":\"(?<![A-Za-z0-9])HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"heroku-api-key-labelled\",\"title\":\"Heroku API key\",\"part\":\"heroku-api-key\",\"severity\":\"high\",\"confidence\":\"medium\",\"anchors\":[\"heroku\"],\"value\":\"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\"},{\"kind\":\"pattern\",\"id\":\"cloudflare-origin-ca-key\",\"title\":\"Cloudflare origin CA key\",\"part\":\"cloudflare-origin-ca-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"v1.0-\"],\"pattern\":\"(?<![A-Za-z0-9])v1\\\\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"cloudflare-token\",\"title\":\"Cloudflare API token or key\",\"part\":\"cloudflare-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"cloudflare\",\"cf_api\",\"cfapi\"],\"value\":\"[A-Za-z0-9_-]{40}|[0-9a-f]{37}\",\"entropy\":3.2,\"checks\":[\"not-words\"]},{\"kind\":\"pattern\",\"id\":\"fly-token\",\"title\":\"Fly.io token\",\"part\":\"fly-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"fo1_\",\"fm1r_\",\"fm2_\"],\"pattern\":\"(?<![A-Za-z0-9])(?:fo1_[A-Za-z0-9_-]{43}|fm1r_[A-Za-z0-9+/]{100,1000}={0,3}|fm2_[A-Za-z0-9+/]{100,1000}={0,3})(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"supabase-token\",\"title\":\"Supabase access token\",\"part\":\"supabase-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sbp_\",\"sb_secret_\"],\"pattern\":\"(?<![A-Za-z0-9])(?:sbp_(?:v0_)?[0-9a-f]{40}|sb_secret_[A-Za-z0-9_-]{31,40})(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"planetscale-token\",\"title\":\"PlanetScale token or password\",\"part\":\"planetscale-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pscale_tkn_\",\"pscale_pw_\",\"pscale_oauth_\"],\"pattern\":\"(?<![A-Za-z0-9])pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,64}(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"tailscale-key\",\"title\":\"Tailscale key\",\"part\":\"tailscale-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"tskey-\"],\"pattern\":\"(?<![A-Za-z0-9])tskey-(?:[a-z]{2,12}-)?[A-Za-z0-9]{8,24}(?:CNTRL)?-[A-Za-z0-9]{16,64}(?![A-Za-z0-9-])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"vercel-token\",\"title\":\"Vercel token\",\"part\":\"vercel-token\",\"severity\":\"high\",\"confidence\":\"medium\",\"anchors\":[\"vercel\"],\"value\":\"[A-Za-z0-9]{24}\",\"entropy\":3.2,\"checks\":[\"not-words\"]},{\"kind\":\"pattern\",\"id\":\"json-web-token\",\"title\":\"JSON Web Token\",\"part\":\"json-web-token\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"eyJ\"],\"pattern\":\"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}={0,2}\\\\.eyJ[A-Za-z0-9_-]{8,8000}={0,2}\\\\.[A-Za-z0-9_-]{16,1400}\",\"checks\":[\"json-web-token\"],\"facts\":[\"json-web-token\"]},{\"kind\":\"pattern\",\"id\":\"bearer-token\",\"title\":\"Bearer token\",\"part\":\"bearer-token\",\"severity\":\"medium\",\"confidence\":\"medium\",\"anchors\":[\"bearer \"],\"ignoreCase\":true,\"pattern\":\"bearer (?<value>[A-Za-z0-9+/._~-]{12,2000}={0,2})\",\"group\":\"value\",\"checks\":[\"token-like\"]},{\"kind\":\"pattern\",\"id\":\"basic-authorization\",\"title\":\"Basic authorization header\",\"part\":\"basic-authorization\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"basic \"],\"ignoreCase\":true,\"pattern\":\"basic (?<value>[A-Za-z0-9+/_-]{8,400}={0,2})(?![A-Za-z0-9])\",\"group\":\"value\",\"checks\":[\"basic-credentials\"]},{\"kind\":\"pattern\",\"id\":\"url-password\",\"title\":\"Password in a URL\",\"part\":\"url-password\",\"severity\":\"medium\",\"confidence\":\"medium\",\"anchors\":[\"://\"],\"pattern\":\"[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\\\s:/\\\"'<>()\\\\[\\\\]`?#\\\\\\\\]{0,80}:(?<value>[^\\\\s/@\\\"'<>`\\\\\\\\]{3,200})@[A-Za-z0-9\\\\[%{$_.-]\",\"group\":\"value\",\"checks\":[\"url-password\"]},{\"kind\":\"pattern\",\"id\":\"one-password-service-account-token\",\"title\":\"1Password service account token\",\"part\":\"one-password-service-account-token\",\"severity\":\"critical\",\"confidence\":\"high\",\"anchors\":[\"ops_eyJ\"],\"pattern\":\"(?<![A-Za-z0-9])ops_eyJ[A-Za-z0-9+/_-]{250,1500}={0,2}(?![A-Za-z0-9+/_=-])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"one-password-secret-key\",\"title\":\"1Password Secret Key\",\"part\":\"one-password-secret-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"A3-\"],\"pattern\":\"(?<![A-Za-z0-9_-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"labelled\",\"id\":\"bitwarden-access-token\",\"title\":\"Bitwarden Secrets Manager access token\",\"part\":\"bitwarden-access-token\",\"severity\":\"critical\",\"confidence\":\"high\",\"anchors\":[\"bws_access\",\"bwsaccess\",\"bitwarden\"],\"value\":\"0\\\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==\"},{\"kind\":\"pattern\",\"id\":\"okta-api-token\",\"title\":\"Okta API token\",\"part\":\"okta-api-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"SSWS \"],\"pattern\":\"SSWS (?<value>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])\",\"group\":\"value\",\"entropy\":3.5},{\"kind\":\"labelled\",\"id\":\"okta-api-token-labelled\",\"title\":\"Okta API token\",\"part\":\"okta-api-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"okta\"],\"value\":\"00[A-Za-z0-9_-]{40}\"},{\"kind\":\"pattern\",\"id\":\"stytch-secret\",\"title\":\"Stytch project secret\",\"part\":\"stytch-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"secret-live-\"],\"pattern\":\"(?<![A-Za-z0-9_-])secret-live-[A-Za-z0-9_-]{36}=?(?![A-Za-z0-9_=-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"ory-token\",\"title\":\"Ory token\",\"part\":\"ory-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ory_pat_\",\"ory_apikey_\",\"ory_st_\",\"ory_wak_\"],\"pattern\":\"(?<![A-Za-z0-9])ory_(?:pat|apikey|wak|st)_[A-Za-z0-9]{32}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"adobe-client-secret\",\"title\":\"Adobe client secret\",\"part\":\"adobe-client-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"p8e-\"],\"pattern\":\"(?<![A-Za-z0-9_-])p8e-[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"netbird-token\",\"title\":\"NetBird access token\",\"part\":\"netbird-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"nbp_\"],\"pattern\":\"(?<![A-Za-z0-9])nbp_[A-Za-z0-9]{36}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"labelled\",\"id\":\"ngrok-token\",\"title\":\"ngrok authtoken or API key\",\"part\":\"ngrok-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ngrok\"],\"value\":\"[A-Za-z0-9]{27}_[A-Za-z0-9]{15,24}\"},{\"kind\":\"pattern\",\"id\":\"defined-networking-token\",\"title\":\"Defined Networking API token\",\"part\":\"defined-networking-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dnkey-\"],\"pattern\":\"(?<![A-Za-z0-9_-])dnkey-[A-Za-z0-9_-]{26}-[A-Za-z0-9_-]{52}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"wireguard-key\",\"title\":\"WireGuard private or preshared key\",\"part\":\"private-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"PrivateKey\",\"PresharedKey\"],\"pattern\":\"(?<![A-Za-z0-9_])(?:PrivateKey|PresharedKey)[ \\\\t]{0,4}=[ \\\\t]{0,4}(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])\",\"group\":\"value\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"vault-unseal-key\",\"title\":\"HashiCorp Vault unseal key\",\"part\":\"vault-unseal-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"unseal\",\"Unseal Key\"],\"pattern\":\"(?:vault operator unseal(?: -[a-z-]{1,30}(?:=\\\\S{1,80})?){0,3}|Unseal Key \\\\d{1,2}:|[Uu]nseal[_-]?[Kk]ey[_-]?\\\\d{0,2}[\\\"']?\\\\s{0,2}[:=])\\\\s{1,2}[\\\"']?(?<value>[A-Za-z0-9+/]{43,44}={0,1}|[0-9a-f]{64,66})(?![A-Za-z0-9+/=])\",\"group\":\"value\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"unkey-root-key\",\"title\":\"Unkey root key\",\"part\":\"unkey-root-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"unkey_\"],\"pattern\":\"(?<![A-Za-z0-9])unkey_[A-Za-z0-9]{20,32}(?![A-Za-z0-9_])\",\"entropy\":3.5,\"checks\":[\"not-words\"]},{\"kind\":\"pattern\",\"id\":\"zuplo-consumer-key\",\"title\":\"Zuplo API key\",\"part\":\"zuplo-consumer-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"zpka_\"],\"pattern\":\"(?<![A-Za-z0-9])zpka_[a-z0-9]{32}_[0-9a-f]{8}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"secret-token-uri\",\"title\":\"Secret token URI\",\"part\":\"secret-token-uri\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"secret-token:\"],\"pattern\":\"secret-token:(?<value>[A-Za-z0-9._~%+-]{16,200})\",\"group\":\"value\",\"entropy\":3,\"checks\":[\"not-a-reference\",\"not-words\"]},{\"kind\":\"pattern\",\"id\":\"group-policy-password\",\"title\":\"Password in a Group Policy preference\",\"part\":\"group-policy-password\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"cpassword\"],\"pattern\":\"cpassword=[\\\"'](?<value>[A-Za-z0-9+/]{20,400}={0,2})[\\\"']\",\"group\":\"value\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"cisco-type-7-password\",\"title\":\"Cisco password, type 7\",\"part\":\"cisco-type-7-password\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"password 7 \",\"key 7 \",\"secret 7 \"],\"pattern\":\"(?:password|key|secret) 7 (?<value>[01]\\\\d(?:[0-9A-F]{2}){4,60})(?![0-9A-Za-z])\",\"group\":\"value\",\"entropy\":2.2},{\"kind\":\"labelled\",\"id\":\"twilio-auth-token\",\"title\":\"Twilio auth token\",\"part\":\"twilio-auth-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"twilio\"],\"value\":\"[0-9a-f]{32}\",\"entropy\":2.8},{\"kind\":\"pattern\",\"id\":\"sendgrid-api-key\",\"title\":\"SendGrid API key\",\"part\":\"sendgrid-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"SG.\"],\"pattern\":\"(?<![A-Za-z0-9])SG\\\\.[A-Za-z0-9_-]{20,24}\\\\.[A-Za-z0-9_-]{39,50}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"mailgun-api-key\",\"title\":\"Mailgun API key\",\"part\":\"mailgun-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"key-\"],\"pattern\":\"(?<![A-Za-z0-9-])key-[0-9a-f]{32}(?![0-9A-Za-z-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"mailchimp-api-key\",\"title\":\"Mailchimp API key\",\"part\":\"mailchimp-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"-us1\",\"-us2\",\"-us3\",\"-us4\",\"-us5\",\"-us6\",\"-us7\",\"-us8\",\"-us9\"],\"pattern\":\"(?<![A-Za-z0-9])[0-9a-f]{32}-us[1-9]\\\\d?(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"postmark-server-token\",\"title\":\"Postmark server token\",\"part\":\"postmark-server-token\",\"severity\":\"high\",\"confidence\":\"medium\",\"anchors\":[\"postmark\"],\"value\":\"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\"},{\"kind\":\"shape\",\"id\":\"twilio-api-key-sid\",\"title\":\"Twilio API key SID\",\"part\":\"twilio-api-key-sid\",\"severity\":\"low\",\"confidence\":\"high\",\"identifier\":true,\"alphabet\":\"alphanumeric\",\"length\":[34,34],\"labels\":[],\"bare\":{\"severity\":\"low\",\"entropy\":3,\"certain\":true},\"checks\":[\"twilio-api-key-sid\"]},{\"kind\":\"pattern\",\"id\":\"openrouter-api-key\",\"title\":\"OpenRouter API key\",\"part\":\"openrouter-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sk-or-v1-\"],\"pattern\":\"(?<![A-Za-z0-9_-])sk-or-v1-[0-9a-f]{64}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"nvidia-api-key\",\"title\":\"NVIDIA API key\",\"part\":\"nvidia-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"nvapi-\"],\"pattern\":\"(?<![A-Za-z0-9_-])nvapi-[A-Za-z0-9_-]{60,70}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"together-api-key\",\"title\":\"Together AI API key\",\"part\":\"together-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"tgp_v1_\"],\"pattern\":\"(?<![A-Za-z0-9])tgp_v1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"cerebras-api-key\",\"title\":\"Cerebras API key\",\"part\":\"cerebras-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"csk-\"],\"pattern\":\"(?<![A-Za-z0-9_-])csk-[a-z0-9]{48}(?![A-Za-z0-9])\",\"entropy\":3.5},{\"kind\":\"labelled\",\"id\":\"elevenlabs-api-key\",\"title\":\"ElevenLabs API key\",\"part\":\"elevenlabs-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"elevenlabs\",\"eleven_labs\",\"eleven_api\",\"xi-api-key\",\"xi_api_key\"],\"value\":\"sk_[0-9a-f]{48}\"},{\"kind\":\"labelled\",\"id\":\"fireworks-api-key\",\"title\":\"Fireworks AI API key\",\"part\":\"fireworks-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"fireworks\"],\"value\":\"fw_[A-Za-z0-9]{20,28}\"},{\"kind\":\"labelled\",\"id\":\"deepseek-api-key\",\"title\":\"DeepSeek API key\",\"part\":\"deepseek-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"deepseek\"],\"value\":\"sk-[0-9a-f]{32}\"},{\"kind\":\"labelled\",\"id\":\"moonshot-api-key\",\"title\":\"Moonshot AI API key\",\"part\":\"moonshot-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"moonshot\",\"kimi\"],\"value\":\"sk-[A-Za-z0-9_-]{44,60}\"},{\"kind\":\"labelled\",\"id\":\"dashscope-api-key\",\"title\":\"Alibaba Cloud Model Studio API key\",\"part\":\"dashscope-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dashscope\",\"qwen\"],\"value\":\"sk-[0-9a-f]{32}\"},{\"kind\":\"labelled\",\"id\":\"stability-api-key\",\"title\":\"Stability AI API key\",\"part\":\"stability-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"stability\"],\"value\":\"sk-[A-Za-z0-9]{48}\"},{\"kind\":\"labelled\",\"id\":\"voyage-api-key\",\"title\":\"Voyage AI API key\",\"part\":\"voyage-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"voyage\"],\"value\":\"pa-[A-Za-z0-9_-]{43}\"},{\"kind\":\"labelled\",\"id\":\"firecrawl-api-key\",\"title\":\"Firecrawl API key\",\"part\":\"firecrawl-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"firecrawl\"],\"value\":\"fc-[0-9a-f]{32}\"},{\"kind\":\"pattern\",\"id\":\"tavily-api-key\",\"title\":\"Tavily API key\",\"part\":\"tavily-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"tvly-\"],\"pattern\":\"(?<![A-Za-z0-9_-])tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"jina-api-key\",\"title\":\"Jina AI API key\",\"part\":\"jina-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"jina_\"],\"pattern\":\"(?<![A-Za-z0-9])jina_[A-Za-z0-9_-]{60}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"llama-cloud-api-key\",\"title\":\"LlamaCloud API key\",\"part\":\"llama-cloud-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"llx-\"],\"pattern\":\"(?<![A-Za-z0-9_-])llx-[A-Za-z0-9_-]{48}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"langfuse-secret-key\",\"title\":\"Langfuse secret key\",\"part\":\"langfuse-secret-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sk-lf-\"],\"pattern\":\"(?<![A-Za-z0-9_-])sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"helicone-api-key\",\"title\":\"Helicone API key\",\"part\":\"helicone-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sk-helicone-\"],\"pattern\":\"(?<![A-Za-z0-9_-])sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"e2b-api-key\",\"title\":\"E2B API key\",\"part\":\"e2b-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"e2b_\"],\"pattern\":\"(?<![A-Za-z0-9])e2b_[0-9a-f]{40}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"daytona-api-key\",\"title\":\"Daytona API key\",\"part\":\"daytona-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dtn_\"],\"pattern\":\"(?<![A-Za-z0-9])dtn_[0-9a-f]{64}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"pinecone-api-key\",\"title\":\"Pinecone API key\",\"part\":\"pinecone-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pcsk_\"],\"pattern\":\"(?<![A-Za-z0-9])pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"weights-and-biases-api-key\",\"title\":\"Weights & Biases API key\",\"part\":\"weights-and-biases-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"wandb_v1_\"],\"pattern\":\"(?<![A-Za-z0-9])wandb_v1_[A-Za-z0-9_]{77}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"kaggle-api-token\",\"title\":\"Kaggle API token\",\"part\":\"kaggle-api-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"KGAT_\"],\"pattern\":\"(?<![A-Za-z0-9])KGAT_[0-9a-f]{32}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"runpod-api-key\",\"title\":\"Runpod API key\",\"part\":\"runpod-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"rpa_\"],\"pattern\":\"(?<![A-Za-z0-9])rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"apify-api-token\",\"title\":\"Apify API token\",\"part\":\"apify-api-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"apify_api_\"],\"pattern\":\"(?<![A-Za-z0-9])apify_api_[A-Za-z0-9]{34,40}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"context7-api-key\",\"title\":\"Context7 API key\",\"part\":\"context7-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ctx7sk-\"],\"pattern\":\"(?<![A-Za-z0-9_-])ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"browserbase-api-key\",\"title\":\"Browserbase API key\",\"part\":\"browserbase-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"bb_live_\"],\"pattern\":\"(?<![A-Za-z0-9])bb_live_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])\",\"entropy\":3.2},{\"kind\":\"pattern\",\"id\":\"sourcegraph-token\",\"title\":\"Sourcegraph access token\",\"part\":\"sourcegraph-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sgp_\",\"slk_\"],\"pattern\":\"(?<![A-Za-z0-9])(?:sgp_(?:[0-9a-fA-F]{16}_|local_)?[0-9a-fA-F]{40}|slk_[0-9a-f]{64})(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"openai-api-key\",\"title\":\"OpenAI API key\",\"part\":\"openai-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"T3BlbkFJ\"],\"pattern\":\"(?<![A-Za-z0-9_-])sk-(?:(?:proj|svcacct|admin|None)-)?[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"anthropic-api-key\",\"title\":\"Anthropic API key\",\"part\":\"anthropic-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sk-ant-\"],\"pattern\":\"(?<![A-Za-z0-9_-])sk-ant-(?:api\\\\d\\\\d|admin\\\\d\\\\d|oat\\\\d\\\\d|ort\\\\d\\\\d|sid\\\\d\\\\d)-[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"hugging-face-token\",\"title\":\"Hugging Face token\",\"part\":\"hugging-face-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"hf_\",\"api_org_\"],\"pattern\":\"(?<![A-Za-z0-9])(?:hf_|api_org_)[A-Za-z]{34}(?![A-Za-z0-9_])\",\"entropy\":3.3,\"checks\":[\"not-words\"]},{\"kind\":\"pattern\",\"id\":\"groq-api-key\",\"title\":\"Groq API key\",\"part\":\"groq-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"gsk_\"],\"pattern\":\"(?<![A-Za-z0-9])gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"replicate-token\",\"title\":\"Replicate API token\",\"part\":\"replicate-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"r8_\"],\"pattern\":\"(?<![A-Za-z0-9])r8_[A-Za-z0-9]{37}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"xai-api-key\",\"title\":\"xAI API key\",\"part\":\"xai-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"xai-\"],\"pattern\":\"(?<![A-Za-z0-9])xai-[A-Za-z0-9]{80}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"perplexity-api-key\",\"title\":\"Perplexity API key\",\"part\":\"perplexity-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pplx-\"],\"pattern\":\"(?<![A-Za-z0-9])pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"langsmith-api-key\",\"title\":\"LangSmith API key\",\"part\":\"langsmith-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"lsv2_\"],\"pattern\":\"(?<![A-Za-z0-9])lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"brevo-api-key\",\"title\":\"Brevo API key or SMTP key\",\"part\":\"brevo-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"xkeysib-\",\"xsmtpsib-\"],\"pattern\":\"(?<![A-Za-z0-9_-])x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"resend-api-key\",\"title\":\"Resend API key\",\"part\":\"resend-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"resend\"],\"value\":\"re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{22,26}\"},{\"kind\":\"pattern\",\"id\":\"mailersend-token\",\"title\":\"MailerSend API token\",\"part\":\"mailersend-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"mlsn.\"],\"pattern\":\"(?<![A-Za-z0-9])mlsn\\\\.[0-9a-f]{64}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"onesignal-api-key\",\"title\":\"OneSignal API key\",\"part\":\"onesignal-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"os_v2_app_\",\"os_v2_org_\"],\"pattern\":\"(?<![A-Za-z0-9])os_v2_(?:app|org)_[a-z2-7]{103}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"intercom-access-token\",\"title\":\"Intercom access token\",\"part\":\"intercom-access-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dG9rO\"],\"pattern\":\"(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/_-]{50,60}={0,2}(?![A-Za-z0-9+/=])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"hubspot-private-app-token\",\"title\":\"HubSpot private app token\",\"part\":\"hubspot-private-app-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pat-na\",\"pat-eu\"],\"pattern\":\"(?<![A-Za-z0-9_-])pat-(?:na|eu)\\\\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"telnyx-api-key\",\"title\":\"Telnyx API key\",\"part\":\"telnyx-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"KEY0\"],\"pattern\":\"(?<![A-Za-z0-9])KEY0[0-9A-F]{31}_[A-Za-z0-9]{22}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"matrix-access-token\",\"title\":\"Matrix access token\",\"part\":\"matrix-access-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"syt_\"],\"pattern\":\"(?<![A-Za-z0-9])syt_[A-Za-z0-9+/]{1,100}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"twitch-oauth-token\",\"title\":\"Twitch OAuth token\",\"part\":\"twitch-oauth-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"oauth:\"],\"pattern\":\"(?<![A-Za-z0-9_-])oauth:[a-z0-9]{30}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"discord-mfa-token\",\"title\":\"Discord user token\",\"part\":\"discord-mfa-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"mfa.\"],\"pattern\":\"(?<![A-Za-z0-9])mfa\\\\.[A-Za-z0-9_-]{84}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"slack-session-cookie\",\"title\":\"Slack session cookie\",\"part\":\"slack-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"xoxd-\"],\"pattern\":\"(?<![A-Za-z0-9])xoxd-[A-Za-z0-9%+/_-]{80,400}={0,2}(?![A-Za-z0-9%+/_=-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"google-chat-webhook\",\"title\":\"Google Chat webhook\",\"part\":\"google-chat-webhook\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"chat.googleapis.com/v1/spaces/\"],\"pattern\":\"chat\\\\.googleapis\\\\.com/v1/spaces/[A-Za-z0-9_-]{5,40}/messages\\\\?key=[A-Za-z0-9_-]{39}&(?:amp;)?token=(?<value>[A-Za-z0-9_%-]{40,60})(?![A-Za-z0-9_-])\",\"group\":\"value\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"zapier-webhook\",\"title\":\"Zapier webhook\",\"part\":\"zapier-webhook\",\"severity\":\"low\",\"confidence\":\"high\",\"anchors\":[\"hooks.zapier.com/hooks/catch/\"],\"pattern\":\"hooks\\\\.zapier\\\\.com/hooks/catch/\\\\d{4,12}/(?<value>[a-z0-9]{6,8})(?![A-Za-z0-9_])\",\"group\":\"value\",\"entropy\":1.5},{\"kind\":\"pattern\",\"id\":\"roblox-cookie\",\"title\":\"Roblox session cookie\",\"part\":\"roblox-cookie\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"WARNING:-DO-NOT-SHARE-THIS\"],\"pattern\":\"_\\\\|WARNING:-DO-NOT-SHARE-THIS[^|]{0,200}\\\\|_(?<value>[A-Za-z0-9_.-]{100,2000})\",\"group\":\"value\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"twitch-stream-key\",\"title\":\"Twitch stream key\",\"part\":\"twitch-stream-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"live_\"],\"pattern\":\"(?<![A-Za-z0-9_])live_\\\\d{7,12}_[A-Za-z0-9]{30}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"instagram-access-token\",\"title\":\"Instagram access token\",\"part\":\"instagram-access-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"IGQV\",\"IGQW\",\"IGAA\"],\"pattern\":\"(?<![A-Za-z0-9])IG(?:QV|QW|AA)[A-Za-z0-9_-]{100,300}(?![A-Za-z0-9_-])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"teamwork-token\",\"title\":\"Teamwork.com token\",\"part\":\"teamwork-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"tkn.v1_\"],\"pattern\":\"(?<![A-Za-z0-9])tkn\\\\.v1_[A-Za-z0-9]{71}=?(?![A-Za-z0-9_=])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"voiceflow-api-key\",\"title\":\"Voiceflow API key\",\"part\":\"voiceflow-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"VF.DM.\",\"VF.WS.\"],\"pattern\":\"(?<![A-Za-z0-9])VF\\\\.(?:DM|WS)\\\\.[0-9a-f]{24}\\\\.[A-Za-z0-9]{16}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"mailgun-api-key-labelled\",\"title\":\"Mailgun API key\",\"part\":\"mailgun-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"mailgun\",\"mg_api\"],\"value\":\"[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}\"},{\"kind\":\"pattern\",\"id\":\"mapbox-secret-token\",\"title\":\"Mapbox secret token\",\"part\":\"mapbox-secret-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sk.eyJ1Ijoi\",\"tk.eyJ1Ijoi\"],\"pattern\":\"(?<![A-Za-z0-9])[st]k\\\\.eyJ1Ijoi[A-Za-z0-9_-]{30,160}\\\\.[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"maxmind-license-key\",\"title\":\"MaxMind license key\",\"part\":\"maxmind-license-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"_mmk\"],\"pattern\":\"(?<![A-Za-z0-9])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"typeform-token\",\"title\":\"Typeform personal token\",\"part\":\"typeform-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"tfp_\"],\"pattern\":\"(?<![A-Za-z0-9])tfp_[A-Za-z0-9_.=-]{40,60}(?![A-Za-z0-9_=-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"contentful-token\",\"title\":\"Contentful management token\",\"part\":\"contentful-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"CFPAT-\"],\"pattern\":\"(?<![A-Za-z0-9_-])CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"salesforce-session-id\",\"title\":\"Salesforce access token\",\"part\":\"salesforce-session-id\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"00D\"],\"pattern\":\"(?<![A-Za-z0-9+/_-])00D[A-Za-z0-9]{12}![A-Za-z0-9._]{80,140}(?![A-Za-z0-9_])\",\"entropy\":4},{\"kind\":\"labelled\",\"id\":\"clickup-token\",\"title\":\"ClickUp personal token\",\"part\":\"clickup-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"clickup\"],\"value\":\"pk_\\\\d{6,10}_[A-Z0-9]{32}\"},{\"kind\":\"labelled\",\"id\":\"asana-token\",\"title\":\"Asana personal access token\",\"part\":\"asana-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"asana\"],\"value\":\"[12]/\\\\d{12,20}(?:/\\\\d{12,20})?:[0-9a-f]{32}\"},{\"kind\":\"pattern\",\"id\":\"frame-io-token\",\"title\":\"Frame.io developer token\",\"part\":\"frame-io-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"fio-u-\"],\"pattern\":\"(?<![A-Za-z0-9_-])fio-u-[A-Za-z0-9_=-]{64}(?![A-Za-z0-9_=-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"zoho-token\",\"title\":\"Zoho OAuth token\",\"part\":\"zoho-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"1000.\"],\"pattern\":\"(?<![A-Za-z0-9.])1000\\\\.[0-9a-f]{32}\\\\.[0-9a-f]{32}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"dynatrace-token\",\"title\":\"Dynatrace token\",\"part\":\"dynatrace-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dt0c01.\",\"dt0s01.\",\"dt0s02.\",\"dt0s03.\",\"dt0s08.\"],\"pattern\":\"(?<![A-Za-z0-9])dt0(?:c01|s0[1238])\\\\.[A-Z0-9]{24}\\\\.[A-Z0-9]{64}(?![A-Za-z0-9])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"honeycomb-ingest-key\",\"title\":\"Honeycomb ingest key\",\"part\":\"honeycomb-ingest-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"hcaik_\",\"hcbik_\",\"hcxik_\"],\"pattern\":\"(?<![A-Za-z0-9])hc[abx]ik_[a-z0-9]{58}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"posthog-key\",\"title\":\"PostHog personal, feature flag or OAuth key\",\"part\":\"posthog-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"phx_\",\"phs_\",\"pha_\",\"phr_\"],\"pattern\":\"(?<![A-Za-z0-9])ph[xsar]_[A-Za-z0-9_-]{41,60}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"axiom-token\",\"title\":\"Axiom token\",\"part\":\"axiom-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"xaat-\",\"xapt-\"],\"pattern\":\"(?<![A-Za-z0-9_-])xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"rootly-api-key\",\"title\":\"Rootly API key\",\"part\":\"rootly-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"rootly_\"],\"pattern\":\"(?<![A-Za-z0-9])rootly_[0-9a-f]{64}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"new-relic-license-key\",\"title\":\"New Relic license, insert or admin key\",\"part\":\"new-relic-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"NRAL\",\"NRII-\",\"NRAA-\"],\"pattern\":\"(?<![A-Za-z0-9])(?:eu01x[x0-9a-f][0-9a-f]{30}|[0-9a-f]{36})NRAL(?![A-Za-z0-9])|(?<![A-Za-z0-9])NR(?:II-[A-Za-z0-9_-]{25,32}|AA-[0-9a-f]{27})(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"wakatime-api-key\",\"title\":\"WakaTime API key\",\"part\":\"wakatime-api-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"waka_\"],\"pattern\":\"(?<![A-Za-z0-9])waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"launchdarkly-key\",\"title\":\"LaunchDarkly SDK key or API token\",\"part\":\"launchdarkly-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"launchdarkly\",\"launch_darkly\",\"ld_sdk\",\"ld_api\",\"ld_access\",\"sdk_key\",\"sdkkey\"],\"value\":\"(?:sdk|api)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\"},{\"kind\":\"pattern\",\"id\":\"devcycle-server-key\",\"title\":\"DevCycle server SDK key\",\"part\":\"devcycle-server-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"dvc_server_\"],\"pattern\":\"(?<![A-Za-z0-9])dvc_server_[A-Za-z0-9_]{12,64}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"incident-io-api-key\",\"title\":\"incident.io API key\",\"part\":\"incident-io-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"inc_\"],\"pattern\":\"(?<![A-Za-z0-9_])inc_[0-9a-f]{64}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"firehydrant-token\",\"title\":\"FireHydrant bot token\",\"part\":\"firehydrant-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"fhb-\"],\"pattern\":\"(?<![A-Za-z0-9_-])fhb-[0-9a-f]{40}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"snyk-token\",\"title\":\"Snyk token\",\"part\":\"snyk-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"snyk\"],\"value\":\"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\"},{\"kind\":\"pattern\",\"id\":\"aikido-token\",\"title\":\"Aikido secret\",\"part\":\"aikido-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AIK_SECRET_\",\"AIK_CI_\"],\"pattern\":\"(?<![A-Za-z0-9])AIK_(?:SECRET_[A-Za-z0-9]{64}|CI_[A-Za-z0-9]{20,44})(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"npm-token\",\"title\":\"npm access token\",\"part\":\"npm-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"npm_\"],\"pattern\":\"(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])\",\"entropy\":3,\"facts\":[\"crc32-base62\"]},{\"kind\":\"pattern\",\"id\":\"npmrc-auth-token\",\"title\":\"Registry token in .npmrc\",\"part\":\"npm-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"_authToken\",\"_auth\",\"_password\"],\"pattern\":\":_(?:authToken|auth|password)\\\\s{0,3}=\\\\s{0,3}\\\"?(?<value>[A-Za-z0-9+/._=-]{12,400})\",\"group\":\"value\",\"entropy\":2.8,\"checks\":[\"not-a-reference\"]},{\"kind\":\"pattern\",\"id\":\"pypi-token\",\"title\":\"PyPI API token\",\"part\":\"pypi-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pypi-AgEIcHlwaS5vcmc\",\"pypi-AgENdGVzdC5weXBpLm9yZw\"],\"pattern\":\"pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"rubygems-token\",\"title\":\"RubyGems API key\",\"part\":\"rubygems-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"rubygems_\"],\"pattern\":\"(?<![A-Za-z0-9])rubygems_[0-9a-f]{48}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"docker-hub-token\",\"title\":\"Docker Hub token\",\"part\":\"docker-hub-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dckr_pat_\",\"dckr_oat_\"],\"pattern\":\"(?<![A-Za-z0-9])dckr_[po]at_[A-Za-z0-9_-]{27,32}(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"nuget-api-key\",\"title\":\"NuGet API key\",\"part\":\"nuget-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"oy2\"],\"pattern\":\"(?<![A-Za-z0-9])oy2[a-z2-7]{43}(?![A-Za-z0-9])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"clojars-token\",\"title\":\"Clojars deploy token\",\"part\":\"clojars-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"CLOJARS_\"],\"pattern\":\"(?<![A-Za-z0-9])CLOJARS_[0-9a-f]{60}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"artifactory-token\",\"title\":\"Artifactory API key or token\",\"part\":\"artifactory-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AKCp\",\"cmVmdGtuO\"],\"pattern\":\"(?<![A-Za-z0-9])(?:AKCp[A-Za-z0-9]{69}|cmVmdGtuO[A-Za-z0-9]{55})(?![A-Za-z0-9])\",\"entropy\":4},{\"kind\":\"shape\",\"id\":\"crates-io-token\",\"title\":\"Cargo registry API token\",\"part\":\"crates-io-token\",\"severity\":\"high\",\"confidence\":\"high\",\"alphabet\":\"alphanumeric\",\"length\":[35,35],\"labels\":[],\"bare\":{\"severity\":\"high\",\"entropy\":3.8,\"certain\":true},\"checks\":[\"crates-io-token\"]},{\"kind\":\"pattern\",\"id\":\"stripe-secret-key\",\"title\":\"Stripe secret key\",\"part\":\"stripe-secret-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sk_live_\",\"rk_live_\"],\"pattern\":\"(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{16,247}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"stripe-test-key\",\"title\":\"Stripe test key\",\"part\":\"stripe-test-key\",\"severity\":\"low\",\"confidence\":\"high\",\"anchors\":[\"sk_test_\",\"rk_test_\"],\"pattern\":\"(?<![A-Za-z0-9])[sr]k_test_[A-Za-z0-9]{16,247}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"stripe-webhook-secret\",\"title\":\"Stripe webhook signing secret\",\"part\":\"stripe-webhook-secret\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"whsec_\"],\"pattern\":\"(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{24,64}=?(?![A-Za-z0-9+/_])\",\"entropy\":3.3},{\"kind\":\"pattern\",\"id\":\"square-access-token\",\"title\":\"Square access token\",\"part\":\"square-access-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sq0atp-\",\"sq0csp-\",\"EAAA\"],\"pattern\":\"(?<![A-Za-z0-9_-])(?:sq0atp-[A-Za-z0-9_-]{22}|sq0csp-[A-Za-z0-9_-]{43}|EAAA[lE][A-Za-z0-9_-]{59})(?![A-Za-z0-9_-])\",\"entropy\":3.3},{\"kind\":\"pattern\",\"id\":\"braintree-access-token\",\"title\":\"Braintree access token\",\"part\":\"braintree-access-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"access_token$\"],\"pattern\":\"access_token\\\\$(?:production|sandbox)\\\\$[0-9a-z]{16}\\\\$[0-9a-f]{32}(?![0-9a-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"shopify-token\",\"title\":\"Shopify token\",\"part\":\"shopify-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"shpat_\",\"shpca_\",\"shppa_\",\"shpss_\"],\"pattern\":\"(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"circleci-token\",\"title\":\"CircleCI token\",\"part\":\"circleci-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"CCIPAT_\",\"CCIPRJ_\"],\"pattern\":\"(?<![A-Za-z0-9])CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"buildkite-token\",\"title\":\"Buildkite token\",\"part\":\"buildkite-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"bkua_\",\"bkat_\",\"bkct_\",\"bkpt_\"],\"pattern\":\"(?<![A-Za-z0-9])bk(?:ua_[0-9a-f]{40}|(?:at|ct|pt)_[A-Za-z0-9_-]{40,200})(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"harness-token\",\"title\":\"Harness API key\",\"part\":\"harness-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pat.\",\"sat.\"],\"pattern\":\"(?<![A-Za-z0-9])[ps]at\\\\.[A-Za-z0-9_-]{22}\\\\.[A-Za-z0-9]{24}\\\\.[A-Za-z0-9]{20}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"octopus-api-key\",\"title\":\"Octopus Deploy API key\",\"part\":\"octopus-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"API-\"],\"pattern\":\"(?<![A-Za-z0-9_/-])API-(?![0-9A-F]{32}(?![A-Z0-9]))(?=[A-Z]{0,33}[0-9])[A-Z0-9]{25,34}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"teamcity-token\",\"title\":\"TeamCity access token\",\"part\":\"teamcity-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"eyJ0eXAiOiAiVENWMiJ9.\"],\"pattern\":\"(?<![A-Za-z0-9_-])eyJ0eXAiOiAiVENWMiJ9\\\\.[A-Za-z0-9_-]{36}\\\\.[A-Za-z0-9_-]{48}(?![A-Za-z0-9_-])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"jetbrains-permanent-token\",\"title\":\"YouTrack or Hub permanent token\",\"part\":\"jetbrains-permanent-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"perm:\",\"perm-\"],\"pattern\":\"(?<![A-Za-z0-9_-])perm[:-][A-Za-z0-9+/=]{4,60}\\\\.[A-Za-z0-9+/=]{2,30}\\\\.[A-Za-z0-9]{30}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"bitbucket-data-center-token\",\"title\":\"Bitbucket Data Center access token\",\"part\":\"bitbucket-data-center-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"BBDC-\"],\"pattern\":\"(?<![A-Za-z0-9_-])BBDC-[A-Za-z0-9+/@_-]{40,50}(?![A-Za-z0-9+/@_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"cloudsmith-api-key\",\"title\":\"Cloudsmith API key\",\"part\":\"cloudsmith-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"csa_\"],\"pattern\":\"(?<![A-Za-z0-9])csa_[0-9a-f]{30}[A-Za-z0-9]{6}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"open-vsx-token\",\"title\":\"Open VSX access token\",\"part\":\"open-vsx-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ovsxat_\",\"ovsxp_\"],\"pattern\":\"(?<![A-Za-z0-9])ovsx(?:at|p)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"dependency-track-api-key\",\"title\":\"Dependency-Track API key\",\"part\":\"dependency-track-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"odt_\"],\"pattern\":\"(?<![A-Za-z0-9])odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,40}(?![A-Za-z0-9_])\",\"entropy\":3.5,\"checks\":[\"not-words\"]},{\"kind\":\"pattern\",\"id\":\"cosmo-api-key\",\"title\":\"WunderGraph Cosmo API key\",\"part\":\"cosmo-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"cosmo_\"],\"pattern\":\"(?<![A-Za-z0-9])cosmo_[0-9a-f]{32}(?![A-Za-z0-9_])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"sonar-token-labelled\",\"title\":\"SonarQube token, older form\",\"part\":\"sonar-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sonar.login\",\"sonar_login\",\"sonarlogin\",\"sonar.token\",\"sonar_token\",\"sonartoken\"],\"value\":\"[0-9a-f]{40}\"},{\"kind\":\"pattern\",\"id\":\"infracost-api-key\",\"title\":\"Infracost API key\",\"part\":\"infracost-api-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"ico-\"],\"pattern\":\"(?<![A-Za-z0-9_-])ico-[A-Za-z0-9]{32}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"readme-api-key\",\"title\":\"ReadMe API key\",\"part\":\"readme-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"rdme_\"],\"pattern\":\"(?<![A-Za-z0-9])rdme_[a-z0-9]{70}(?![A-Za-z0-9_])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"postman-collection-token\",\"title\":\"Postman collection access key\",\"part\":\"postman-collection-token\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"PMAT-\"],\"pattern\":\"(?<![A-Za-z0-9_-])PMAT-[0-9A-Z]{26}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"mergify-application-key\",\"title\":\"Mergify application key\",\"part\":\"mergify-application-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"mergify_application_key_\"],\"pattern\":\"(?<![A-Za-z0-9])mergify_application_key_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"gitlab-registration-token\",\"title\":\"GitLab runner registration token\",\"part\":\"gitlab-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"GR1348941\"],\"pattern\":\"(?<![A-Za-z0-9])GR1348941[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"gitlab-session-cookie\",\"title\":\"GitLab session cookie\",\"part\":\"gitlab-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"_gitlab_session=\"],\"pattern\":\"_gitlab_session=(?<value>[0-9a-f]{32})(?![A-Za-z0-9])\",\"group\":\"value\",\"entropy\":2.5},{\"kind\":\"pattern\",\"id\":\"github-installation-token\",\"title\":\"GitHub App installation token, stateless form\",\"part\":\"github-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ghs_\"],\"pattern\":\"(?<![A-Za-z0-9])ghs_[A-Za-z0-9]{1,20}_eyJ[A-Za-z0-9_-]{10,400}\\\\.eyJ[A-Za-z0-9_-]{20,2000}\\\\.[A-Za-z0-9_-]{40,700}(?![A-Za-z0-9_-])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"databricks-token\",\"title\":\"Databricks token\",\"part\":\"databricks-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dapi\"],\"pattern\":\"(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?:-\\\\d)?(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"vault-token\",\"title\":\"HashiCorp Vault token\",\"part\":\"vault-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"hvs.\",\"hvb.\",\"hvr.\"],\"pattern\":\"(?<![A-Za-z0-9])hv[sbr]\\\\.[A-Za-z0-9_-]{24,400}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"labelled\",\"id\":\"vault-token-labelled\",\"title\":\"HashiCorp Vault token\",\"part\":\"vault-token\",\"severity\":\"high\",\"confidence\":\"medium\",\"anchors\":[\"vault\"],\"value\":\"[sbr]\\\\.[A-Za-z0-9]{24}\",\"entropy\":3.2},{\"kind\":\"pattern\",\"id\":\"terraform-cloud-token\",\"title\":\"Terraform Cloud token\",\"part\":\"terraform-cloud-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\".atlasv1.\"],\"pattern\":\"(?<![A-Za-z0-9])[A-Za-z0-9]{14}\\\\.atlasv1\\\\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_=-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"grafana-token\",\"title\":\"Grafana token\",\"part\":\"grafana-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"glsa_\",\"glc_\"],\"pattern\":\"(?<![A-Za-z0-9])(?:glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/]{32,400}={0,3})(?![A-Za-z0-9_])\",\"entropy\":3.3},{\"kind\":\"pattern\",\"id\":\"grafana-api-key\",\"title\":\"Grafana API key\",\"part\":\"grafana-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"eyJrIjoi\"],\"pattern\":\"(?<![A-Za-z0-9])eyJrIjoi[A-Za-z0-9+/]{40,400}={0,2}(?![A-Za-z0-9+/.=])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"new-relic-key\",\"title\":\"New Relic key\",\"part\":\"new-relic-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"NRAK-\",\"NRAL-\",\"NRIQ-\"],\"pattern\":\"(?<![A-Za-z0-9])NR(?:AK-[A-Z0-9]{27}|IQ-[A-Za-z0-9_-]{32})(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"sentry-token\",\"title\":\"Sentry token\",\"part\":\"sentry-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sntrys_\",\"sntryu_\"],\"pattern\":\"(?<![A-Za-z0-9])(?:sntryu_[0-9a-f]{64}|sntrys_eyJ[A-Za-z0-9+/_=-]{80,400})(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"pulumi-token\",\"title\":\"Pulumi access token\",\"part\":\"pulumi-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pul-\"],\"pattern\":\"(?<![A-Za-z0-9])pul-[0-9a-f]{40}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"doppler-token\",\"title\":\"Doppler token\",\"part\":\"doppler-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"dp.pt.\",\"dp.st.\",\"dp.ct.\",\"dp.sa.\",\"dp.audit.\",\"dp.scim.\"],\"pattern\":\"(?<![A-Za-z0-9])dp\\\\.(?:pt|ct|sa|st|audit|scim)\\\\.(?:[a-z0-9_-]{2,35}\\\\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9])\",\"entropy\":3.3},{\"kind\":\"pattern\",\"id\":\"sonar-token\",\"title\":\"SonarQube token\",\"part\":\"sonar-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sqp_\",\"sqa_\",\"squ_\"],\"pattern\":\"(?<![A-Za-z0-9])sq[pau]_[0-9a-f]{40}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"age-secret-key\",\"title\":\"age secret key\",\"part\":\"age-secret-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"AGE-SECRET-KEY-1\"],\"pattern\":\"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Za-z0-9])\",\"entropy\":3.5},{\"kind\":\"shape\",\"id\":\"nats-nkey-seed\",\"title\":\"NATS NKey seed\",\"part\":\"nats-nkey-seed\",\"severity\":\"high\",\"confidence\":\"high\",\"alphabet\":\"alphanumeric\",\"length\":[58,58],\"labels\":[],\"bare\":{\"severity\":\"high\",\"entropy\":3.8,\"certain\":true},\"checks\":[\"nkey-seed\"]},{\"kind\":\"pattern\",\"id\":\"private-key\",\"title\":\"Private key\",\"part\":\"private-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"PRIVATE KEY\"],\"pattern\":\"-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:(?:[^-]|-(?!----)){40,16000}-----END [A-Z0-9 ]{1,40}-----|[A-Za-z0-9+/=\\\\s\\\\\\\\]{64,16000})\",\"checks\":[\"private-key\"],\"facts\":[\"private-key\"]},{\"kind\":\"pattern\",\"id\":\"putty-private-key\",\"title\":\"PuTTY private key\",\"part\":\"private-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"PuTTY-User-Key-File-\"],\"pattern\":\"PuTTY-User-Key-File-[123]: [\\\\w@.-]{3,40}\\\\r?\\\\nEncryption: [\\\\w-]{3,20}\\\\r?\\\\nComment: [^\\\\r\\\\n]{0,200}\\\\r?\\\\nPublic-Lines: \\\\d{1,3}\\\\r?\\\\n[A-Za-z0-9+/=\\\\r\\\\n]{60,6000}(?:(?:Key-Derivation|Argon2-\\\\w{4,16}): [^\\\\r\\\\n]{1,80}\\\\r?\\\\n){0,5}Private-Lines: \\\\d{1,3}\\\\r?\\\\n[A-Za-z0-9+/=\\\\r\\\\n]{20,6000}Private-MAC: [0-9a-f]{40,64}\",\"facts\":[\"private-key\"]},{\"kind\":\"pattern\",\"id\":\"json-web-key\",\"title\":\"JSON Web Key with its private part\",\"part\":\"private-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"kty\"],\"pattern\":\"\\\\bkty\\\\\\\\?[\\\"']?\\\\s{0,4}(?::|=>)\\\\s{0,4}\\\\\\\\?[\\\"'](?:(?:RSA|EC|OKP)\\\\\\\\?[\\\"'][^{}]{0,4000}?[\\\\s,\\\"']d|oct\\\\\\\\?[\\\"'][^{}]{0,400}?[\\\\s,\\\"']k)\\\\\\\\?[\\\"']?\\\\s{0,4}(?::|=>)\\\\s{0,4}\\\\\\\\?[\\\"'](?<value>[A-Za-z0-9_-]{16,1400})\",\"group\":\"value\",\"entropy\":3.2},{\"kind\":\"pattern\",\"id\":\"private-key-base64\",\"title\":\"Private key in base64 without armour\",\"part\":\"private-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"IBADANBgkqhkiG9w0BAQEFAASC\",\"IBAAKCAQEA\",\"IBAAKCAgEA\",\"IBAAKCAYEA\",\"IBAAKBgQ\",\"AgEAMBMGByqGSM49AgEG\",\"AgEAMBAGByqGSM49AgEG\",\"MEECAQAwEwYHKoZIzj0CAQ\",\"MC4CAQAwBQYDK2V\",\"MHcCAQEEI\",\"MIGkAgEBBD\",\"MIHcAgEBBE\"],\"pattern\":\"(?<![A-Za-z0-9+/]|-----[^-]{0,8})M(?:II[A-Za-z0-9+/]{3}IB(?:ADANBgkqhkiG9w0BAQEFAASC|AAKC(?:AQEA|AgEA|AYEA)|AAKBgQ)[A-Za-z0-9+/]{200,9000}|(?:IG[A-Za-z0-9+/]|IH[A-Za-z0-9+/])AgEAM(?:BM|BA)GByqGSM49AgEG[A-Za-z0-9+/]{80,400}|EECAQAwEwYHKoZIzj0CAQ[A-Za-z0-9+/]{66}|C4CAQAwBQYDK2V[wu]BCIEI[A-Za-z0-9+/]{43}|HcCAQEEI[A-Za-z0-9+/]{150,156}|IGkAgEBBD[A-Za-z0-9+/]{200,220}|IHcAgEBBE[A-Za-z0-9+/]{270,300})={0,2}(?![A-Za-z0-9+/=])\",\"checks\":[\"whole-der\"]},{\"kind\":\"pattern\",\"id\":\"private-key-hexadecimal\",\"title\":\"Private key in hexadecimal\",\"part\":\"private-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"020100300d06092a864886f70d0101010500\",\"0201000282\",\"0201000281\",\"020100301306072a8648ce3d0201\",\"020100301006072a8648ce3d0201\",\"020100300506032b65\",\"02010104\"],\"ignoreCase\":true,\"pattern\":\"(?<![0-9a-f])30(?:8[12])?(?:[0-9a-f]{2}){1,2}0201(?:00(?:300d06092a864886f70d0101010500|02820[12]01|02818100|301[03]06072a8648ce3d0201|300506032b65(?:70|6e)0422)|0104(?:20|30|42))[0-9a-f]{60,9000}(?![0-9a-f])\",\"checks\":[\"whole-der\"]},{\"kind\":\"pattern\",\"id\":\"wordpress-key\",\"title\":\"WordPress authentication key or salt\",\"part\":\"wordpress-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"AUTH_KEY\",\"AUTH_SALT\",\"LOGGED_IN_KEY\",\"LOGGED_IN_SALT\",\"NONCE_KEY\",\"NONCE_SALT\"],\"pattern\":\"(?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)[\\\"'](?:,|\\\\])[ \\\\t=]{0,20}[\\\"'](?<value>[ !#-&(-~]{60,72})[\\\"']\",\"group\":\"value\",\"checks\":[\"mixed\"]},{\"kind\":\"pattern\",\"id\":\"django-secret-key\",\"title\":\"Django secret key\",\"part\":\"django-secret-key\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"SECRET_KEY\"],\"pattern\":\"SECRET_KEY[\\\"']?\\\\]?[ \\\\t]{0,4}[=:,][ \\\\t]{0,4}(?:[\\\\w.]{1,40}\\\\([\\\"']\\\\w{1,40}[\\\"'],[ \\\\t]{0,4}(?:default=)?)?[\\\"'](?<value>(?:django-insecure-)?[a-z0-9!@#$%^&*(_=+)-]{50})[\\\"']\",\"group\":\"value\",\"entropy\":4,\"checks\":[\"not-a-reference\"]},{\"kind\":\"pattern\",\"id\":\"registry-auth\",\"title\":\"User and password of a container registry\",\"part\":\"registry-auth\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"auth\\\"\",\"auth'\",\"auth\\\\\\\"\"],\"pattern\":\"[\\\"']auth\\\\\\\\?[\\\"'][ \\\\t]{0,4}:\\\\s{0,8}\\\\\\\\?[\\\"'](?<value>[A-Za-z0-9+/_-]{8,4000}={0,2})\\\\\\\\?[\\\"']\",\"group\":\"value\",\"checks\":[\"user-and-password\"]},{\"kind\":\"pattern\",\"id\":\"bundler-credential\",\"title\":\"User and password of a gem source\",\"part\":\"bundler-credential\",\"severity\":\"medium\",\"confidence\":\"high\",\"anchors\":[\"BUNDLE_\"],\"pattern\":\"BUNDLE_(?:[A-Z0-9]{1,30}__){1,5}(?:COM|IO|ORG|NET|DEV)[\\\"']?(?::[ \\\\t]{1,4}|[ \\\\t]{0,4}=[ \\\\t]{0,4})[\\\"']?(?<value>[\\\\w.-]{1,60}:[\\\\w.~+/=-]{6,200})\",\"group\":\"value\",\"checks\":[\"not-a-reference\"]},{\"kind\":\"pattern\",\"id\":\"extended-private-key\",\"title\":\"BIP-32 extended private key\",\"part\":\"private-key\",\"severity\":\"critical\",\"confidence\":\"high\",\"anchors\":[\"xprv\",\"yprv\",\"zprv\",\"tprv\"],\"pattern\":\"(?<![A-Za-z0-9])[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107,108}(?![A-Za-z0-9])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"nostr-secret-key\",\"title\":\"Nostr secret key\",\"part\":\"private-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"nsec1\"],\"pattern\":\"(?<![A-Za-z0-9])nsec1[02-9ac-hj-np-z]{58}(?![A-Za-z0-9])\",\"entropy\":3},{\"kind\":\"labelled\",\"id\":\"bitcoin-private-key\",\"title\":\"Bitcoin private key in wallet import format\",\"part\":\"private-key\",\"severity\":\"critical\",\"confidence\":\"high\",\"anchors\":[\"wif\",\"privkey\",\"private_key\",\"privatekey\",\"private-key\"],\"value\":\"(?:5[1-9A-HJ-NP-Za-km-z]{50}|[KLc][1-9A-HJ-NP-Za-km-z]{51})\",\"checks\":[\"not-words\"]},{\"kind\":\"labelled\",\"id\":\"ethereum-private-key\",\"title\":\"Private key of an Ethereum account\",\"part\":\"private-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"private_key\",\"privatekey\",\"private-key\",\"deployer_key\",\"wallet_key\"],\"value\":\"0x[0-9a-fA-F]{64}\"},{\"kind\":\"pattern\",\"id\":\"mnemonic-phrase\",\"title\":\"Recovery phrase of a wallet\",\"part\":\"mnemonic-phrase\",\"severity\":\"critical\",\"confidence\":\"high\",\"anchors\":[\"mnemonic\",\"seed_phrase\",\"seedphrase\",\"seed-phrase\",\"seed phrase\",\"recovery_phrase\",\"recoveryphrase\",\"recovery phrase\"],\"ignoreCase\":true,\"pattern\":\"(?:mnemonic|seed[_ -]?phrase|recovery[_ -]?phrase)[\\\\w\\\"'`\\\\]]{0,12}[ \\\\t]{0,4}(?::=|=>|[:=])?[ \\\\t]{0,4}\\\\\\\\?[\\\"'`]?(?<value>[a-z]{3,8}(?: [a-z]{3,8}){11,23})(?=[\\\"'`\\\\\\\\,;<]|(?![ \\\\t]{0,4}[A-Za-z0-9.]))\",\"group\":\"value\",\"entropy\":3,\"checks\":[\"mnemonic\"]},{\"kind\":\"pattern\",\"id\":\"atlassian-token\",\"title\":\"Atlassian API token\",\"part\":\"atlassian-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ATATT3xFf\",\"ATCTT3xFf\"],\"pattern\":\"(?<![A-Za-z0-9])AT[AC]TT3xFf[A-Za-z0-9_=-]{100,300}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"bitbucket-app-password\",\"title\":\"Bitbucket app password\",\"part\":\"bitbucket-app-password\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"ATBB\"],\"pattern\":\"(?<![A-Za-z0-9])ATBB[A-Za-z0-9]{24}[0-9A-F]{8}(?![A-Za-z0-9])\",\"entropy\":3.3},{\"kind\":\"pattern\",\"id\":\"linear-api-key\",\"title\":\"Linear API key\",\"part\":\"linear-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"lin_api_\",\"lin_oauth_\"],\"pattern\":\"(?<![A-Za-z0-9])lin_(?:api_[A-Za-z0-9]{40}|oauth_[0-9a-f]{64})(?![A-Za-z0-9])\",\"entropy\":3.3},{\"kind\":\"pattern\",\"id\":\"notion-token\",\"title\":\"Notion integration token\",\"part\":\"notion-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"secret_\",\"ntn_\"],\"pattern\":\"(?<![A-Za-z0-9_])(?:secret_[A-Za-z0-9]{43}|ntn_\\\\d{9,12}[A-Za-z0-9]{33,37})(?![A-Za-z0-9_])\",\"entropy\":4},{\"kind\":\"pattern\",\"id\":\"figma-token\",\"title\":\"Figma token\",\"part\":\"figma-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"figd_\",\"figoh_\"],\"pattern\":\"(?<![A-Za-z0-9])fig(?:d|oh)_[A-Za-z0-9_-]{38,44}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"postman-api-key\",\"title\":\"Postman API key\",\"part\":\"postman-api-key\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"PMAK-\"],\"pattern\":\"(?<![A-Za-z0-9])PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![0-9A-Za-z])\",\"entropy\":3},{\"kind\":\"pattern\",\"id\":\"airtable-token\",\"title\":\"Airtable personal access token\",\"part\":\"airtable-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"pat\"],\"pattern\":\"(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\\\\.[0-9a-f]{64}(?![0-9A-Za-z])\",\"entropy\":3.3},{\"kind\":\"pattern\",\"id\":\"dropbox-token\",\"title\":\"Dropbox access token\",\"part\":\"dropbox-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"sl.\"],\"pattern\":\"(?<![A-Za-z0-9])sl\\\\.(?:u\\\\.)?[A-Za-z0-9_-]{130,1300}(?![A-Za-z0-9_-])\",\"entropy\":3.5},{\"kind\":\"pattern\",\"id\":\"facebook-access-token\",\"title\":\"Facebook access token\",\"part\":\"facebook-access-token\",\"severity\":\"high\",\"confidence\":\"high\",\"anchors\":[\"EAA\"],\"pattern\":\"(?<![A-Za-z0-9+/])EAA[A-Za-z0-9]{80,400}(?![A-Za-z0-9+/=])\",\"entropy\":3.8}]");
for (const rule of rules) Object.setPrototypeOf(rule, told);
// rules/measures.ts
const measures = JSON.parse("{\"aws-access-key-id\":{\"reach\":{\"before\":1024,\"after\":276},\"offsets\":[[0,0],[0,0]]},\"aws-service-bearer-token-id\":{\"reach\":{\"before\":1024,\"after\":276},\"offsets\":[[0,0]]},\"aws-secret-access-key\":{\"reach\":{\"before\":1024,\"after\":553},\"offsets\":[]},\"aws-session-token\":{\"reach\":{\"before\":160,\"after\":4178},\"offsets\":[[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0]]},\"aws-session-token-labelled\":{\"reach\":{\"before\":1024,\"after\":5120},\"offsets\":[]},\"aws-ses-smtp-password\":{\"reach\":{\"before\":1024,\"after\":556},\"offsets\":[]},\"aws-bedrock-api-key\":{\"reach\":{\"before\":160,\"after\":566},\"offsets\":[[0,0]]},\"aws-bedrock-short-term-api-key\":{\"reach\":{\"before\":160,\"after\":4178},\"offsets\":[[0,0]]},\"aws-presigned-url\":{\"reach\":{\"before\":4097,\"after\":4176},\"offsets\":[[1,1]]},\"aws-presigned-url-v2\":{\"reach\":{\"before\":2049,\"after\":2463},\"offsets\":[[1,1]]},\"aws-mws-auth-token\":{\"reach\":{\"before\":160,\"after\":205},\"offsets\":[[0,0]]},\"aws-appsync-api-key\":{\"reach\":{\"before\":160,\"after\":190},\"offsets\":[[0,0]]},\"aws-codecommit-password\":{\"reach\":{\"before\":224,\"after\":396},\"offsets\":[[1,64]]},\"aws-sso-client-secret\":{\"reach\":{\"before\":1025,\"after\":8120},\"offsets\":[[1,1]]},\"aws-sso-access-token\":{\"reach\":{\"before\":1025,\"after\":8120},\"offsets\":[[1,1],[1,1]]},\"aws-cognito-client-secret\":{\"reach\":{\"before\":1024,\"after\":1080},\"offsets\":[]},\"azure-storage-account-key\":{\"reach\":{\"before\":160,\"after\":259},\"offsets\":[[0,0]]},\"azure-shared-access-key\":{\"reach\":{\"before\":160,\"after\":220},\"offsets\":[[0,0]]},\"azure-shared-access-signature\":{\"reach\":{\"before\":245,\"after\":332},\"offsets\":[[5,85]]},\"azure-client-secret\":{\"reach\":{\"before\":164,\"after\":196},\"offsets\":[[4,4]]},\"azure-devops-token\":{\"reach\":{\"before\":236,\"after\":168},\"offsets\":[[76,76]]},\"azure-annotated-key\":{\"reach\":{\"before\":212,\"after\":196},\"offsets\":[[52,52]]},\"azure-function-key\":{\"reach\":{\"before\":204,\"after\":172},\"offsets\":[[44,44]]},\"azure-search-key\":{\"reach\":{\"before\":202,\"after\":170},\"offsets\":[[42,42]]},\"azure-cosmos-db-key\":{\"reach\":{\"before\":236,\"after\":172},\"offsets\":[[76,76]]},\"azure-storage-identifiable-key\":{\"reach\":{\"before\":236,\"after\":172},\"offsets\":[[76,76]]},\"azure-batch-or-api-management-key\":{\"reach\":{\"before\":236,\"after\":172},\"offsets\":[[76,76],[76,76],[76,76]]},\"azure-messaging-key\":{\"reach\":{\"before\":193,\"after\":171},\"offsets\":[[33,33],[33,33],[33,33],[33,33],[33,33]]},\"azure-redis-key\":{\"reach\":{\"before\":193,\"after\":171},\"offsets\":[[33,33]]},\"azure-container-registry-key\":{\"reach\":{\"before\":202,\"after\":170},\"offsets\":[[42,42]]},\"azure-app-configuration-secret\":{\"reach\":{\"before\":160,\"after\":406},\"offsets\":[[0,0]]},\"azure-communication-access-key\":{\"reach\":{\"before\":298,\"after\":375},\"offsets\":[[22,138],[22,138]]},\"azure-function-url-code\":{\"reach\":{\"before\":160,\"after\":783},\"offsets\":[[0,0]]},\"slack-token\":{\"reach\":{\"before\":160,\"after\":284},\"offsets\":[[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0]]},\"slack-rotating-token\":{\"reach\":{\"before\":160,\"after\":472},\"offsets\":[[0,0],[0,0]]},\"slack-app-token\":{\"reach\":{\"before\":160,\"after\":263},\"offsets\":[[0,0]]},\"slack-webhook\":{\"reach\":{\"before\":160,\"after\":268},\"offsets\":[[0,0]]},\"discord-webhook\":{\"reach\":{\"before\":174,\"after\":270},\"offsets\":[[11,14]]},\"discord-bot-token\":{\"reach\":{\"before\":1024,\"after\":1100},\"offsets\":[]},\"telegram-bot-token\":{\"reach\":{\"before\":170,\"after\":198},\"offsets\":[[8,10]]},\"teams-webhook\":{\"reach\":{\"before\":160,\"after\":349},\"offsets\":[[0,0],[0,0],[0,0]]},\"cloudflare-scannable-token\":{\"reach\":{\"before\":160,\"after\":213},\"offsets\":[[0,0],[0,0],[0,0]]},\"cloudflare-tunnel-token\":{\"reach\":{\"before\":160,\"after\":450},\"offsets\":[[0,0]]},\"alibaba-access-key-id\":{\"reach\":{\"before\":1024,\"after\":1049},\"offsets\":[[0,0]]},\"alibaba-access-key-secret\":{\"reach\":{\"before\":1024,\"after\":1054},\"offsets\":[]},\"tencent-secret-id\":{\"reach\":{\"before\":1024,\"after\":1060},\"offsets\":[[0,0]]},\"baidu-cloud-api-key\":{\"reach\":{\"before\":160,\"after\":235},\"offsets\":[[0,0]]},\"yandex-cloud-api-key\":{\"reach\":{\"before\":160,\"after\":202},\"offsets\":[[0,0]]},\"yandex-cloud-iam-token\":{\"reach\":{\"before\":160,\"after\":659},\"offsets\":[[0,0],[0,0]]},\"scaleway-secret-key\":{\"reach\":{\"before\":1024,\"after\":1060},\"offsets\":[]},\"upcloud-api-token\":{\"reach\":{\"before\":160,\"after\":191},\"offsets\":[[0,0]]},\"netlify-token\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0],[0,0],[0,0],[0,0]]},\"render-api-key\":{\"reach\":{\"before\":160,\"after\":196},\"offsets\":[[0,0]]},\"vercel-prefixed-token\":{\"reach\":{\"before\":160,\"after\":220},\"offsets\":[[0,0],[0,0],[0,0],[0,0],[0,0]]},\"deno-deploy-token\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0],[0,0],[0,0]]},\"openshift-token\":{\"reach\":{\"before\":160,\"after\":210},\"offsets\":[[0,0]]},\"docker-swarm-token\":{\"reach\":{\"before\":160,\"after\":248},\"offsets\":[[0,0],[0,0]]},\"k3s-token\":{\"reach\":{\"before\":227,\"after\":297},\"offsets\":[[67,67],[67,67]]},\"rancher-api-token\":{\"reach\":{\"before\":160,\"after\":226},\"offsets\":[[0,0]]},\"proxmox-api-token\":{\"reach\":{\"before\":160,\"after\":331},\"offsets\":[[0,0]]},\"scalingo-api-token\":{\"reach\":{\"before\":160,\"after\":214},\"offsets\":[[0,0]]},\"google-hmac-access-id\":{\"reach\":{\"before\":1024,\"after\":1085},\"offsets\":[[0,0]]},\"mysql-password-option\":{\"reach\":{\"before\":160,\"after\":398},\"offsets\":[[0,0],[0,0]]},\"curl-user-password\":{\"reach\":{\"before\":160,\"after\":1242},\"offsets\":[[0,0]]},\"option-password\":{\"reach\":{\"before\":479,\"after\":479},\"offsets\":[[0,0],[0,0],[0,0],[0,0],[0,0],null,[0,0],[0,0],[0,0],null,null,null,[0,0],[0,0],[0,2],null,[0,0],[0,0],[0,0],[0,0],[0,0]]},\"sql-identified-by\":{\"reach\":{\"before\":172,\"after\":344},\"offsets\":[[0,0]]},\"sql-password\":{\"reach\":{\"before\":294,\"after\":409},\"offsets\":[[7,134]]},\"secure-string-password\":{\"reach\":{\"before\":160,\"after\":336},\"offsets\":[[0,0]]},\"netrc-password\":{\"reach\":{\"before\":160,\"after\":809},\"offsets\":[[0,0]]},\"pgpass-password\":{\"reach\":{\"before\":498,\"after\":498},\"offsets\":[null,null,[1,101]]},\"plaid-access-token\":{\"reach\":{\"before\":160,\"after\":215},\"offsets\":[[0,0],[0,0],[0,0]]},\"razorpay-key-id\":{\"reach\":{\"before\":1024,\"after\":1047},\"offsets\":[[0,0]]},\"flutterwave-secret-key\":{\"reach\":{\"before\":160,\"after\":207},\"offsets\":[[0,0],[0,0]]},\"midtrans-server-key\":{\"reach\":{\"before\":160,\"after\":199},\"offsets\":[[0,0]]},\"paddle-api-key\":{\"reach\":{\"before\":160,\"after\":229},\"offsets\":[[0,0],[0,0]]},\"polar-token\":{\"reach\":{\"before\":160,\"after\":250},\"offsets\":[[0,0],[0,0],[0,0],[0,0]]},\"ramp-client-secret\":{\"reach\":{\"before\":160,\"after\":217},\"offsets\":[[0,0]]},\"mercury-api-token\":{\"reach\":{\"before\":160,\"after\":244},\"offsets\":[[0,0]]},\"brex-user-token\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0]]},\"asaas-api-key\":{\"reach\":{\"before\":160,\"after\":411},\"offsets\":[[0,0]]},\"mercado-pago-token\":{\"reach\":{\"before\":160,\"after\":239},\"offsets\":[[0,0]]},\"xendit-secret-key\":{\"reach\":{\"before\":160,\"after\":268},\"offsets\":[[0,0],[0,0]]},\"easypost-api-key\":{\"reach\":{\"before\":160,\"after\":218},\"offsets\":[[0,0],[0,0]]},\"shippo-token\":{\"reach\":{\"before\":160,\"after\":212},\"offsets\":[[0,0],[0,0]]},\"duffel-token\":{\"reach\":{\"before\":160,\"after\":215},\"offsets\":[[0,0],[0,0]]},\"stripe-organization-key\":{\"reach\":{\"before\":160,\"after\":419},\"offsets\":[[0,0]]},\"mollie-api-key\":{\"reach\":{\"before\":1024,\"after\":1069},\"offsets\":[]},\"gocardless-token\":{\"reach\":{\"before\":1024,\"after\":1069},\"offsets\":[]},\"neon-api-key\":{\"reach\":{\"before\":160,\"after\":229},\"offsets\":[[0,0]]},\"cockroach-cloud-api-key\":{\"reach\":{\"before\":160,\"after\":229},\"offsets\":[[0,0]]},\"mongodb-atlas-secret\":{\"reach\":{\"before\":160,\"after\":210},\"offsets\":[[0,0]]},\"datastax-astra-token\":{\"reach\":{\"before\":160,\"after\":257},\"offsets\":[[0,0]]},\"elastic-cloud-api-key\":{\"reach\":{\"before\":160,\"after\":367},\"offsets\":[[0,0]]},\"clickhouse-cloud-secret\":{\"reach\":{\"before\":160,\"after\":202},\"offsets\":[[0,0]]},\"confluent-api-secret\":{\"reach\":{\"before\":160,\"after\":224},\"offsets\":[[0,0]]},\"xata-api-key\":{\"reach\":{\"before\":160,\"after\":212},\"offsets\":[[0,0]]},\"dbt-cloud-token\":{\"reach\":{\"before\":160,\"after\":245},\"offsets\":[[0,0],[0,0]]},\"prefect-api-key\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0],[0,0]]},\"generic-password\":{\"reach\":{\"before\":1024,\"after\":1024},\"offsets\":[]},\"generic-secret\":{\"reach\":{\"before\":1024,\"after\":1024},\"offsets\":[]},\"generic-token\":{\"reach\":{\"before\":1024,\"after\":1024},\"offsets\":[]},\"generic-key\":{\"reach\":{\"before\":1024,\"after\":1024},\"offsets\":[]},\"generic-auth\":{\"reach\":{\"before\":1024,\"after\":1024},\"offsets\":[]},\"generic-long-key\":{\"reach\":{\"before\":1024,\"after\":4512},\"offsets\":[]},\"generic-long-key-hexadecimal\":{\"reach\":{\"before\":1024,\"after\":4512},\"offsets\":[]},\"github-token\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0],[0,0],[0,0],[0,0],[0,0]]},\"github-fine-grained-token\":{\"reach\":{\"before\":160,\"after\":253},\"offsets\":[[0,0]]},\"gitlab-token\":{\"reach\":{\"before\":160,\"after\":501},\"offsets\":[[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0]]},\"google-api-key\":{\"reach\":{\"before\":160,\"after\":199},\"offsets\":[[0,0]]},\"google-oauth-client-secret\":{\"reach\":{\"before\":160,\"after\":195},\"offsets\":[[0,0]]},\"google-oauth-access-token\":{\"reach\":{\"before\":160,\"after\":966},\"offsets\":[[0,0]]},\"google-oauth-refresh-token\":{\"reach\":{\"before\":160,\"after\":264},\"offsets\":[[0,0]]},\"google-oauth-legacy-refresh-token\":{\"reach\":{\"before\":160,\"after\":227},\"offsets\":[[0,0],[0,0],[0,0],[0,0]]},\"digitalocean-token\":{\"reach\":{\"before\":160,\"after\":231},\"offsets\":[[0,0],[0,0],[0,0]]},\"heroku-api-key\":{\"reach\":{\"before\":160,\"after\":225},\"offsets\":[[0,0]]},\"heroku-api-key-labelled\":{\"reach\":{\"before\":1024,\"after\":1060},\"offsets\":[]},\"cloudflare-origin-ca-key\":{\"reach\":{\"before\":160,\"after\":336},\"offsets\":[[0,0]]},\"cloudflare-token\":{\"reach\":{\"before\":1024,\"after\":1064},\"offsets\":[]},\"fly-token\":{\"reach\":{\"before\":160,\"after\":1168},\"offsets\":[[0,0],[0,0],[0,0]]},\"supabase-token\":{\"reach\":{\"before\":160,\"after\":210},\"offsets\":[[0,0],[0,0]]},\"planetscale-token\":{\"reach\":{\"before\":160,\"after\":237},\"offsets\":[[0,0],[0,0],[0,0]]},\"tailscale-key\":{\"reach\":{\"before\":160,\"after\":273},\"offsets\":[[0,0]]},\"vercel-token\":{\"reach\":{\"before\":1024,\"after\":1048},\"offsets\":[]},\"json-web-token\":{\"reach\":{\"before\":160,\"after\":11572},\"offsets\":[[0,0]]},\"bearer-token\":{\"reach\":{\"before\":160,\"after\":2169},\"offsets\":[[0,0]]},\"basic-authorization\":{\"reach\":{\"before\":160,\"after\":568},\"offsets\":[[0,0]]},\"url-password\":{\"reach\":{\"before\":181,\"after\":465},\"offsets\":[[2,21]]},\"one-password-service-account-token\":{\"reach\":{\"before\":160,\"after\":1669},\"offsets\":[[0,0]]},\"one-password-secret-key\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0]]},\"bitwarden-access-token\":{\"reach\":{\"before\":1024,\"after\":1118},\"offsets\":[]},\"okta-api-token\":{\"reach\":{\"before\":160,\"after\":207},\"offsets\":[[0,0]]},\"okta-api-token-labelled\":{\"reach\":{\"before\":1024,\"after\":1066},\"offsets\":[]},\"stytch-secret\":{\"reach\":{\"before\":160,\"after\":209},\"offsets\":[[0,0]]},\"ory-token\":{\"reach\":{\"before\":160,\"after\":203},\"offsets\":[[0,0],[0,0],[0,0],[0,0]]},\"adobe-client-secret\":{\"reach\":{\"before\":160,\"after\":196},\"offsets\":[[0,0]]},\"netbird-token\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0]]},\"ngrok-token\":{\"reach\":{\"before\":1024,\"after\":1076},\"offsets\":[]},\"defined-networking-token\":{\"reach\":{\"before\":160,\"after\":245},\"offsets\":[[0,0]]},\"wireguard-key\":{\"reach\":{\"before\":160,\"after\":225},\"offsets\":[[0,0],[0,0]]},\"vault-unseal-key\":{\"reach\":{\"before\":175,\"after\":589},\"offsets\":[[0,15],[0,0]]},\"unkey-root-key\":{\"reach\":{\"before\":160,\"after\":198},\"offsets\":[[0,0]]},\"zuplo-consumer-key\":{\"reach\":{\"before\":160,\"after\":206},\"offsets\":[[0,0]]},\"secret-token-uri\":{\"reach\":{\"before\":160,\"after\":373},\"offsets\":[[0,0]]},\"group-policy-password\":{\"reach\":{\"before\":160,\"after\":574},\"offsets\":[[0,0]]},\"cisco-type-7-password\":{\"reach\":{\"before\":160,\"after\":293},\"offsets\":[[0,0],[0,0],[0,0]]},\"twilio-auth-token\":{\"reach\":{\"before\":1024,\"after\":1056},\"offsets\":[]},\"sendgrid-api-key\":{\"reach\":{\"before\":160,\"after\":238},\"offsets\":[[0,0]]},\"mailgun-api-key\":{\"reach\":{\"before\":160,\"after\":196},\"offsets\":[[0,0]]},\"mailchimp-api-key\":{\"reach\":{\"before\":192,\"after\":165},\"offsets\":[[32,32],[32,32],[32,32],[32,32],[32,32],[32,32],[32,32],[32,32],[32,32]]},\"postmark-server-token\":{\"reach\":{\"before\":1024,\"after\":1060},\"offsets\":[]},\"twilio-api-key-sid\":{\"reach\":{\"before\":1024,\"after\":546},\"offsets\":[]},\"openrouter-api-key\":{\"reach\":{\"before\":160,\"after\":233},\"offsets\":[[0,0]]},\"nvidia-api-key\":{\"reach\":{\"before\":160,\"after\":236},\"offsets\":[[0,0]]},\"together-api-key\":{\"reach\":{\"before\":160,\"after\":210},\"offsets\":[[0,0]]},\"cerebras-api-key\":{\"reach\":{\"before\":160,\"after\":212},\"offsets\":[[0,0]]},\"elevenlabs-api-key\":{\"reach\":{\"before\":1024,\"after\":1075},\"offsets\":[]},\"fireworks-api-key\":{\"reach\":{\"before\":1024,\"after\":1055},\"offsets\":[]},\"deepseek-api-key\":{\"reach\":{\"before\":1024,\"after\":1059},\"offsets\":[]},\"moonshot-api-key\":{\"reach\":{\"before\":1024,\"after\":1087},\"offsets\":[]},\"dashscope-api-key\":{\"reach\":{\"before\":1024,\"after\":1059},\"offsets\":[]},\"stability-api-key\":{\"reach\":{\"before\":1024,\"after\":1075},\"offsets\":[]},\"voyage-api-key\":{\"reach\":{\"before\":1024,\"after\":1070},\"offsets\":[]},\"firecrawl-api-key\":{\"reach\":{\"before\":1024,\"after\":1059},\"offsets\":[]},\"tavily-api-key\":{\"reach\":{\"before\":160,\"after\":202},\"offsets\":[[0,0]]},\"jina-api-key\":{\"reach\":{\"before\":160,\"after\":225},\"offsets\":[[0,0]]},\"llama-cloud-api-key\":{\"reach\":{\"before\":160,\"after\":212},\"offsets\":[[0,0]]},\"langfuse-secret-key\":{\"reach\":{\"before\":160,\"after\":202},\"offsets\":[[0,0]]},\"helicone-api-key\":{\"reach\":{\"before\":160,\"after\":203},\"offsets\":[[0,0]]},\"e2b-api-key\":{\"reach\":{\"before\":160,\"after\":204},\"offsets\":[[0,0]]},\"daytona-api-key\":{\"reach\":{\"before\":160,\"after\":228},\"offsets\":[[0,0]]},\"pinecone-api-key\":{\"reach\":{\"before\":160,\"after\":235},\"offsets\":[[0,0]]},\"weights-and-biases-api-key\":{\"reach\":{\"before\":160,\"after\":246},\"offsets\":[[0,0]]},\"kaggle-api-token\":{\"reach\":{\"before\":160,\"after\":197},\"offsets\":[[0,0]]},\"runpod-api-key\":{\"reach\":{\"before\":160,\"after\":210},\"offsets\":[[0,0]]},\"apify-api-token\":{\"reach\":{\"before\":160,\"after\":210},\"offsets\":[[0,0]]},\"context7-api-key\":{\"reach\":{\"before\":160,\"after\":203},\"offsets\":[[0,0]]},\"browserbase-api-key\":{\"reach\":{\"before\":160,\"after\":195},\"offsets\":[[0,0]]},\"sourcegraph-token\":{\"reach\":{\"before\":160,\"after\":228},\"offsets\":[[0,0],[0,0]]},\"openai-api-key\":{\"reach\":{\"before\":271,\"after\":356},\"offsets\":[[23,111]]},\"anthropic-api-key\":{\"reach\":{\"before\":160,\"after\":295},\"offsets\":[[0,0]]},\"hugging-face-token\":{\"reach\":{\"before\":160,\"after\":202},\"offsets\":[[0,0],[0,0]]},\"groq-api-key\":{\"reach\":{\"before\":160,\"after\":216},\"offsets\":[[0,0]]},\"replicate-token\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0]]},\"xai-api-key\":{\"reach\":{\"before\":160,\"after\":244},\"offsets\":[[0,0]]},\"perplexity-api-key\":{\"reach\":{\"before\":160,\"after\":213},\"offsets\":[[0,0]]},\"langsmith-api-key\":{\"reach\":{\"before\":160,\"after\":211},\"offsets\":[[0,0]]},\"brevo-api-key\":{\"reach\":{\"before\":160,\"after\":250},\"offsets\":[[0,0],[0,0]]},\"resend-api-key\":{\"reach\":{\"before\":1024,\"after\":1064},\"offsets\":[]},\"mailersend-token\":{\"reach\":{\"before\":160,\"after\":229},\"offsets\":[[0,0]]},\"onesignal-api-key\":{\"reach\":{\"before\":160,\"after\":273},\"offsets\":[[0,0],[0,0]]},\"intercom-access-token\":{\"reach\":{\"before\":160,\"after\":227},\"offsets\":[[0,0]]},\"hubspot-private-app-token\":{\"reach\":{\"before\":160,\"after\":204},\"offsets\":[[0,0],[0,0]]},\"telnyx-api-key\":{\"reach\":{\"before\":160,\"after\":218},\"offsets\":[[0,0]]},\"matrix-access-token\":{\"reach\":{\"before\":160,\"after\":292},\"offsets\":[[0,0]]},\"twitch-oauth-token\":{\"reach\":{\"before\":160,\"after\":196},\"offsets\":[[0,0]]},\"discord-mfa-token\":{\"reach\":{\"before\":160,\"after\":248},\"offsets\":[[0,0]]},\"slack-session-cookie\":{\"reach\":{\"before\":160,\"after\":567},\"offsets\":[[0,0]]},\"google-chat-webhook\":{\"reach\":{\"before\":160,\"after\":354},\"offsets\":[[0,0]]},\"zapier-webhook\":{\"reach\":{\"before\":160,\"after\":210},\"offsets\":[[0,0]]},\"roblox-cookie\":{\"reach\":{\"before\":162,\"after\":2388},\"offsets\":[[2,2]]},\"twitch-stream-key\":{\"reach\":{\"before\":160,\"after\":208},\"offsets\":[[0,0]]},\"instagram-access-token\":{\"reach\":{\"before\":160,\"after\":464},\"offsets\":[[0,0],[0,0],[0,0]]},\"teamwork-token\":{\"reach\":{\"before\":160,\"after\":239},\"offsets\":[[0,0]]},\"voiceflow-api-key\":{\"reach\":{\"before\":160,\"after\":207},\"offsets\":[[0,0],[0,0]]},\"mailgun-api-key-labelled\":{\"reach\":{\"before\":1024,\"after\":1074},\"offsets\":[]},\"mapbox-secret-token\":{\"reach\":{\"before\":160,\"after\":354},\"offsets\":[[0,0],[0,0]]},\"maxmind-license-key\":{\"reach\":{\"before\":196,\"after\":164},\"offsets\":[[36,36]]},\"typeform-token\":{\"reach\":{\"before\":160,\"after\":224},\"offsets\":[[0,0]]},\"contentful-token\":{\"reach\":{\"before\":160,\"after\":209},\"offsets\":[[0,0]]},\"salesforce-session-id\":{\"reach\":{\"before\":160,\"after\":316},\"offsets\":[[0,0]]},\"clickup-token\":{\"reach\":{\"before\":1024,\"after\":1070},\"offsets\":[]},\"asana-token\":{\"reach\":{\"before\":1024,\"after\":1100},\"offsets\":[]},\"frame-io-token\":{\"reach\":{\"before\":160,\"after\":230},\"offsets\":[[0,0]]},\"zoho-token\":{\"reach\":{\"before\":160,\"after\":230},\"offsets\":[[0,0]]},\"dynatrace-token\":{\"reach\":{\"before\":160,\"after\":256},\"offsets\":[[0,0],[0,0],[0,0],[0,0],[0,0]]},\"honeycomb-ingest-key\":{\"reach\":{\"before\":160,\"after\":224},\"offsets\":[[0,0],[0,0],[0,0]]},\"posthog-key\":{\"reach\":{\"before\":160,\"after\":224},\"offsets\":[[0,0],[0,0],[0,0],[0,0]]},\"axiom-token\":{\"reach\":{\"before\":160,\"after\":201},\"offsets\":[[0,0],[0,0]]},\"rootly-api-key\":{\"reach\":{\"before\":160,\"after\":231},\"offsets\":[[0,0]]},\"new-relic-license-key\":{\"reach\":{\"before\":196,\"after\":200},\"offsets\":[[36,36],[0,0],[0,0]]},\"wakatime-api-key\":{\"reach\":{\"before\":160,\"after\":201},\"offsets\":[[0,0]]},\"launchdarkly-key\":{\"reach\":{\"before\":1024,\"after\":1064},\"offsets\":[]},\"devcycle-server-key\":{\"reach\":{\"before\":160,\"after\":235},\"offsets\":[[0,0]]},\"incident-io-api-key\":{\"reach\":{\"before\":160,\"after\":228},\"offsets\":[[0,0]]},\"firehydrant-token\":{\"reach\":{\"before\":160,\"after\":204},\"offsets\":[[0,0]]},\"snyk-token\":{\"reach\":{\"before\":1024,\"after\":1060},\"offsets\":[]},\"aikido-token\":{\"reach\":{\"before\":160,\"after\":235},\"offsets\":[[0,0],[0,0]]},\"npm-token\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0]]},\"npmrc-auth-token\":{\"reach\":{\"before\":161,\"after\":578},\"offsets\":[[1,1],[1,1],[1,1]]},\"pypi-token\":{\"reach\":{\"before\":160,\"after\":1187},\"offsets\":[[0,0],[0,0]]},\"rubygems-token\":{\"reach\":{\"before\":160,\"after\":217},\"offsets\":[[0,0]]},\"docker-hub-token\":{\"reach\":{\"before\":160,\"after\":201},\"offsets\":[[0,0],[0,0]]},\"nuget-api-key\":{\"reach\":{\"before\":160,\"after\":206},\"offsets\":[[0,0]]},\"clojars-token\":{\"reach\":{\"before\":160,\"after\":228},\"offsets\":[[0,0]]},\"artifactory-token\":{\"reach\":{\"before\":160,\"after\":233},\"offsets\":[[0,0],[0,0]]},\"crates-io-token\":{\"reach\":{\"before\":1024,\"after\":547},\"offsets\":[]},\"stripe-secret-key\":{\"reach\":{\"before\":160,\"after\":415},\"offsets\":[[0,0],[0,0]]},\"stripe-test-key\":{\"reach\":{\"before\":160,\"after\":415},\"offsets\":[[0,0],[0,0]]},\"stripe-webhook-secret\":{\"reach\":{\"before\":160,\"after\":231},\"offsets\":[[0,0]]},\"square-access-token\":{\"reach\":{\"before\":160,\"after\":224},\"offsets\":[[0,0],[0,0],[0,0]]},\"braintree-access-token\":{\"reach\":{\"before\":160,\"after\":233},\"offsets\":[[0,0]]},\"shopify-token\":{\"reach\":{\"before\":160,\"after\":198},\"offsets\":[[0,0],[0,0],[0,0],[0,0]]},\"circleci-token\":{\"reach\":{\"before\":160,\"after\":230},\"offsets\":[[0,0],[0,0]]},\"buildkite-token\":{\"reach\":{\"before\":160,\"after\":365},\"offsets\":[[0,0],[0,0],[0,0],[0,0]]},\"harness-token\":{\"reach\":{\"before\":160,\"after\":232},\"offsets\":[[0,0],[0,0]]},\"octopus-api-key\":{\"reach\":{\"before\":160,\"after\":198},\"offsets\":[[0,0]]},\"teamcity-token\":{\"reach\":{\"before\":160,\"after\":266},\"offsets\":[[0,0]]},\"jetbrains-permanent-token\":{\"reach\":{\"before\":160,\"after\":287},\"offsets\":[[0,0],[0,0]]},\"bitbucket-data-center-token\":{\"reach\":{\"before\":160,\"after\":215},\"offsets\":[[0,0]]},\"cloudsmith-api-key\":{\"reach\":{\"before\":160,\"after\":200},\"offsets\":[[0,0]]},\"open-vsx-token\":{\"reach\":{\"before\":160,\"after\":203},\"offsets\":[[0,0],[0,0]]},\"dependency-track-api-key\":{\"reach\":{\"before\":160,\"after\":213},\"offsets\":[[0,0]]},\"cosmo-api-key\":{\"reach\":{\"before\":160,\"after\":198},\"offsets\":[[0,0]]},\"sonar-token-labelled\":{\"reach\":{\"before\":1024,\"after\":1064},\"offsets\":[]},\"infracost-api-key\":{\"reach\":{\"before\":160,\"after\":196},\"offsets\":[[0,0]]},\"readme-api-key\":{\"reach\":{\"before\":160,\"after\":235},\"offsets\":[[0,0]]},\"postman-collection-token\":{\"reach\":{\"before\":160,\"after\":191},\"offsets\":[[0,0]]},\"mergify-application-key\":{\"reach\":{\"before\":160,\"after\":384},\"offsets\":[[0,0]]},\"gitlab-registration-token\":{\"reach\":{\"before\":160,\"after\":189},\"offsets\":[[0,0]]},\"gitlab-session-cookie\":{\"reach\":{\"before\":160,\"after\":208},\"offsets\":[[0,0]]},\"github-installation-token\":{\"reach\":{\"before\":160,\"after\":3293},\"offsets\":[[0,0]]},\"databricks-token\":{\"reach\":{\"before\":160,\"after\":198},\"offsets\":[[0,0]]},\"vault-token\":{\"reach\":{\"before\":160,\"after\":564},\"offsets\":[[0,0],[0,0],[0,0]]},\"vault-token-labelled\":{\"reach\":{\"before\":1024,\"after\":1050},\"offsets\":[]},\"terraform-cloud-token\":{\"reach\":{\"before\":174,\"after\":239},\"offsets\":[[14,14]]},\"grafana-token\":{\"reach\":{\"before\":160,\"after\":567},\"offsets\":[[0,0],[0,0]]},\"grafana-api-key\":{\"reach\":{\"before\":160,\"after\":570},\"offsets\":[[0,0]]},\"new-relic-key\":{\"reach\":{\"before\":197,\"after\":197},\"offsets\":[[0,0],null,[0,0]]},\"sentry-token\":{\"reach\":{\"before\":160,\"after\":570},\"offsets\":[[0,0],[0,0]]},\"pulumi-token\":{\"reach\":{\"before\":160,\"after\":204},\"offsets\":[[0,0]]},\"doppler-token\":{\"reach\":{\"before\":160,\"after\":249},\"offsets\":[[0,0],[0,0],[0,0],[0,0],[0,0],[0,0]]},\"sonar-token\":{\"reach\":{\"before\":160,\"after\":204},\"offsets\":[[0,0],[0,0],[0,0]]},\"age-secret-key\":{\"reach\":{\"before\":160,\"after\":234},\"offsets\":[[0,0]]},\"nats-nkey-seed\":{\"reach\":{\"before\":1024,\"after\":570},\"offsets\":[]},\"private-key\":{\"reach\":{\"before\":197,\"after\":16262},\"offsets\":[[11,37]]},\"putty-private-key\":{\"reach\":{\"before\":160,\"after\":13121},\"offsets\":[[0,0]]},\"json-web-key\":{\"reach\":{\"before\":160,\"after\":5598},\"offsets\":[[0,0]]},\"private-key-base64\":{\"reach\":{\"before\":166,\"after\":9194},\"offsets\":[[6,6],[6,6],[6,6],[6,6],[6,6],[4,4],[4,4],[0,0],[0,0],[0,0],[0,0],[0,0]]},\"private-key-hexadecimal\":{\"reach\":{\"before\":168,\"after\":9200},\"offsets\":[[4,8],[4,8],[4,8],[4,8],[4,8],[4,8],[4,8]]},\"wordpress-key\":{\"reach\":{\"before\":167,\"after\":272},\"offsets\":[[0,7],[0,7],[0,0],[0,0],[0,0],[0,0]]},\"django-secret-key\":{\"reach\":{\"before\":160,\"after\":345},\"offsets\":[[0,0]]},\"registry-auth\":{\"reach\":{\"before\":161,\"after\":4185},\"offsets\":[[1,1],[1,1],[1,1]]},\"bundler-credential\":{\"reach\":{\"before\":160,\"after\":602},\"offsets\":[[0,0]]},\"extended-private-key\":{\"reach\":{\"before\":160,\"after\":272},\"offsets\":[[0,0],[0,0],[0,0],[0,0]]},\"nostr-secret-key\":{\"reach\":{\"before\":160,\"after\":223},\"offsets\":[[0,0]]},\"bitcoin-private-key\":{\"reach\":{\"before\":1024,\"after\":1076},\"offsets\":[]},\"ethereum-private-key\":{\"reach\":{\"before\":1024,\"after\":1090},\"offsets\":[]},\"mnemonic-phrase\":{\"reach\":{\"before\":160,\"after\":414},\"offsets\":[[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0]]},\"atlassian-token\":{\"reach\":{\"before\":160,\"after\":469},\"offsets\":[[0,0],[0,0]]},\"bitbucket-app-password\":{\"reach\":{\"before\":160,\"after\":196},\"offsets\":[[0,0]]},\"linear-api-key\":{\"reach\":{\"before\":160,\"after\":234},\"offsets\":[[0,0],[0,0]]},\"notion-token\":{\"reach\":{\"before\":160,\"after\":213},\"offsets\":[[0,0],[0,0]]},\"figma-token\":{\"reach\":{\"before\":160,\"after\":210},\"offsets\":[[0,0],[0,0]]},\"postman-api-key\":{\"reach\":{\"before\":160,\"after\":224},\"offsets\":[[0,0]]},\"airtable-token\":{\"reach\":{\"before\":160,\"after\":242},\"offsets\":[[0,0]]},\"dropbox-token\":{\"reach\":{\"before\":160,\"after\":1465},\"offsets\":[[0,0]]},\"facebook-access-token\":{\"reach\":{\"before\":160,\"after\":563},\"offsets\":[[0,0]]}}");
for (const id of [
	"option-password",
	"pgpass-password",
	"new-relic-key"
]) measures[id].offsets = measures[id].offsets.map((offset) => offset ?? void 0);
// src/config/suggest.ts
function suggestion(written, known) {
	const nearest = nearestWord(written, known);
	return nearest === void 0 ? "" : ` Did you mean "${nearest}"?`;
}
function nearestWord(written, known) {
	let best;
	let fewest = Infinity;
	for (const word of known) {
		const edits = distance(plain$1(written), plain$1(word), Math.max(1, Math.floor(word.length / 3)));
		if (edits < fewest) [best, fewest] = [word, edits];
	}
	return best;
}
function plain$1(word) {
	return word.slice(0, 64).replace(/[-_ ]/g, "").toLowerCase();
}
function distance(a, b, bound) {
	if (Math.abs(a.length - b.length) > bound) return Infinity;
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) current.push(cell(a, b, row, column, {
			before,
			last,
			current
		}));
		[before, last] = [last, current];
	}
	const edits = last[b.length] ?? Infinity;
	return edits <= bound ? edits : Infinity;
}
function cell(a, b, row, column, { before, last, current }) {
	const at = (cells, index) => cells[index] ?? Infinity;
	const same = a[row - 1] === b[column - 1];
	const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
	return Math.min(at(current, column - 1) + 1, at(last, column) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(before, column - 2) + 1 : Infinity);
}
// src/config/ruleset.ts
function rulesInForce(config, builtIn, joined = []) {
	const all = [...builtIn, ...config.rules];
	const left = all.filter(({ id }) => !config.disable.some((rule) => rule === id));
	const problems = [
		...unknownNames(config, [...all.map(({ id }) => id), ...joined]),
		...takenNames(config, builtIn),
		...nothingLeft(left)
	];
	if (problems.length > 0) throw faultAt(config, problems);
	return left;
}
function refuseBadRules(config, problems) {
	const own = problems.flatMap(({ rule, field, message }) => {
		const index = config.rules.findIndex(({ id }) => id === rule);
		return index < 0 ? [] : [{
			path: [
				"rules",
				index,
				...fieldPath(field)
			],
			message
		}];
	});
	if (own.length > 0) throw faultAt(config, own);
}
function unknownNames(config, known) {
	return [
		...config.disable.map((rule, index) => [["disable", index], rule]),
		...[...config.severity.keys()].map((rule) => [["severity", rule], rule]),
		...config.allow.flatMap(({ target }, index) => target.kind === "rule" ? [[[
			"allow",
			index,
			"rule"
		], target.rule]] : [])
	].filter(([, rule]) => !known.includes(rule)).map(([path, rule]) => ({
		path,
		message: `names no rule.${suggestion(rule, known)} See \`leaksift rules list\`.`
	}));
}
function takenNames(config, builtIn) {
	return config.rules.flatMap(({ id }, index) => builtIn.some((rule) => rule.id === id) ? [{
		path: [
			"rules",
			index,
			"id"
		],
		message: "is the id of a built-in rule: choose another, and put the built-in one into \"disable\" if this replaces it."
	}] : []);
}
function nothingLeft(left) {
	return left.length > 0 ? [] : [{
		path: ["disable"],
		message: "turns off every rule: then nothing would be found."
	}];
}
function faultAt(config, problems) {
	return configFault(config.name ?? "configuration", problems.map((problem) => ({
		...problem,
		place: config.place(problem.path)
	})));
}
function fieldPath(field) {
	return (field === "ignoreCase" ? ["ignore-case"] : field.match(/[^.[\]]+/g) ?? []).map((step) => /^\d+$/.test(step) ? Number(step) : step);
}
// src/core/regex-parse.ts
function parse(pattern, ignoreCase = false) {
	try {
		new RegExp(pattern, "s");
	} catch {
		return {
			node: EMPTY$1,
			groups: [],
			problems: ["is not a regular expression"]
		};
	}
	const reader = new Reader(pattern, ignoreCase);
	return {
		node: reader.choice(),
		groups: reader.groups,
		problems: [...reader.problems]
	};
}
const EMPTY$1 = {
	kind: "sequence",
	parts: []
};
const ALL = range$1(0, 255);
const DIGIT = range$1(48, 57);
const WORD$2 = new Set([
	...DIGIT,
	...range$1(65, 90),
	...range$1(97, 122),
	95
]);
const SPACE$3 = new Set([
	9,
	10,
	11,
	12,
	13,
	32,
	160
]);
const CONTROL = {
	n: 10,
	r: 13,
	t: 9,
	f: 12,
	v: 11,
	0: 0
};
function range$1(from, to) {
	return new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
function complement(set) {
	return new Set([...ALL].filter((code) => !set.has(code)));
}
var Reader = class {
	groups = [];
	problems = new Set();
	#text;
	#ignoreCase;
	#at = 0;
	constructor(text, ignoreCase) {
		this.#text = text;
		this.#ignoreCase = ignoreCase;
	}
	choice() {
		const options = [this.#sequence()];
		while (this.#take("|")) options.push(this.#sequence());
		const [only] = options;
		return options.length === 1 && only ? only : {
			kind: "choice",
			options
		};
	}
	#sequence() {
		const parts = [];
		while (this.#at < this.#text.length && !"|)".includes(this.#peek())) {
			const atom = this.#atom();
			const part = this.#quantified(atom);
			if (part.kind === "sequence") parts.push(...part.parts);
			else parts.push(part);
		}
		const [only] = parts;
		return parts.length === 1 && only ? only : {
			kind: "sequence",
			parts
		};
	}
	#atom() {
		const char = this.#next();
		if (char === "(") return this.#group();
		if (char === "[") return this.#set(this.#class());
		if (char === ".") return this.#set(ALL);
		if (char === "\\") return this.#escape();
		if (char === "^" || char === "$") return this.#refuse("uses ^ or $: a window has no lines; write a look-around for the line end");
		return this.#set(new Set([this.#code(char)]));
	}
	#set(characters) {
		return {
			kind: "set",
			characters: this.#ignoreCase ? new Set([...characters].flatMap((code) => [code, otherCase$1(code)])) : characters
		};
	}
	#group() {
		const look = /^\?(<?)[=!]/.exec(this.#text.slice(this.#at, this.#at + 3));
		const named = /^\?<([A-Za-z_]\w*)>/.exec(this.#text.slice(this.#at));
		if (look) this.#at += look[0].length;
		else if (named) this.#at += named[0].length;
		else if (this.#text.startsWith("?:", this.#at)) this.#at += 2;
		else if (this.#peek() === "?") return this.#refuse("uses a kind of group that rules do not know");
		if (named?.[1]) this.groups.push(named[1]);
		const body = this.choice();
		this.#take(")");
		return look ? {
			kind: "look",
			behind: look[1] === "<",
			body
		} : body;
	}
	#escape() {
		const char = this.#next();
		if (char === "b" || char === "B") return { kind: "boundary" };
		if (/[1-9k]/.test(char)) return this.#refuse("uses a back-reference");
		return this.#set(this.#escaped(char));
	}
	#escaped(char) {
		if (char === "d") return DIGIT;
		if (char === "D") return complement(DIGIT);
		if (char === "w") return WORD$2;
		if (char === "W") return complement(WORD$2);
		if (char === "s") return SPACE$3;
		if (char === "S") return complement(SPACE$3);
		if (char === "x" || char === "u") return new Set([this.#hexadecimal(char === "x" ? 2 : 4)]);
		return new Set([CONTROL[char] ?? this.#code(char)]);
	}
	#hexadecimal(digits) {
		const code = Number.parseInt(this.#text.slice(this.#at, this.#at + digits), 16);
		this.#at += digits;
		if (!(code <= 255)) this.problems.add("names a character above \\xff: rules see bytes");
		return code & 255;
	}
	#class() {
		const negated = this.#take("^");
		const set = new Set();
		while (this.#at < this.#text.length && this.#peek() !== "]") this.#classItem(set);
		this.#take("]");
		return negated ? complement(set) : set;
	}
	#classItem(set) {
		const first = this.#classAtom();
		const low = single(first);
		if (low === void 0 || this.#peek() !== "-" || this.#text[this.#at + 1] === "]") {
			for (const code of first) set.add(code);
			return;
		}
		this.#at += 1;
		const high = single(this.#classAtom()) ?? low;
		for (const code of range$1(low, high)) set.add(code);
	}
	#classAtom() {
		const char = this.#next();
		if (char !== "\\") return new Set([this.#code(char)]);
		const escaped = this.#next();
		return escaped === "b" ? new Set([8]) : this.#escaped(escaped);
	}
	#quantified(body) {
		const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#text.slice(this.#at, this.#at + 24));
		if (!quantifier) return body;
		this.#at += quantifier[0].length;
		this.#take("?");
		const [whole, low, comma, high] = quantifier;
		if (low !== void 0) {
			const min = Number(low);
			return {
				kind: "repeat",
				body,
				min,
				max: comma ? high ? Number(high) : Infinity : min
			};
		}
		return {
			kind: "repeat",
			body,
			min: whole === "+" ? 1 : 0,
			max: whole === "?" ? 1 : Infinity
		};
	}
	#code(char) {
		const code = char.charCodeAt(0);
		if (code > 255) this.problems.add("names a character above \\xff: rules see bytes");
		return code & 255;
	}
	#refuse(problem) {
		this.problems.add(problem);
		return EMPTY$1;
	}
	#peek() {
		return this.#text[this.#at] ?? "";
	}
	#next() {
		const char = this.#peek();
		this.#at += 1;
		return char;
	}
	#take(char) {
		if (this.#peek() !== char) return false;
		this.#at += 1;
		return true;
	}
};
function otherCase$1(code) {
	const letter = code | 32;
	return letter >= 97 && letter <= 122 ? code ^ 32 : code;
}
function single(set) {
	const [only] = set;
	return set.size === 1 ? only : void 0;
}
// src/core/regex-sets.ts
function characters$1(node) {
	switch (node.kind) {
		case "set": return node.characters;
		case "sequence": return union(node.parts.map(characters$1));
		case "choice": return union(node.options.map(characters$1));
		case "repeat": return characters$1(node.body);
		default: return new Set();
	}
}
function union(sets) {
	const all = new Set();
	for (const set of sets) for (const code of set) all.add(code);
	return all;
}
function disjoint(a, b) {
	for (const code of a) if (b.has(code)) return false;
	return true;
}
function headOf$1(node) {
	switch (node.kind) {
		case "set": return {
			head: [node.characters],
			whole: true
		};
		case "boundary":
		case "look": return {
			head: [],
			whole: true
		};
		case "repeat": {
			const body = headOf$1(node.body);
			const times = node.min === node.max && body.whole ? node.min : Math.min(node.min, 1);
			return {
				head: Array.from({ length: times }, () => body.head).flat(),
				whole: body.whole && node.min === node.max
			};
		}
		case "sequence": return joined$2(node.parts);
		case "choice": return zipped(node.options.map(headOf$1));
	}
}
function joined$2(parts) {
	const head = [];
	for (const part of parts) {
		const next = headOf$1(part);
		head.push(...next.head);
		if (!next.whole) return {
			head,
			whole: false
		};
	}
	return {
		head,
		whole: true
	};
}
function zipped(heads) {
	const length = Math.min(...heads.map(({ head }) => head.length));
	return {
		head: Array.from({ length }, (_, i) => union(heads.map((one) => one.head[i] ?? new Set()))),
		whole: heads.every((one) => one.whole && one.head.length === length)
	};
}
// src/core/regex-ambiguity.ts
function ambiguityOf(pattern) {
	return ambiguity(withoutEnd(pattern));
}
function varies(node) {
	switch (node.kind) {
		case "repeat": return node.min !== node.max && node.max > 1 || varies(node.body);
		case "sequence": return node.parts.some(varies);
		case "choice": return node.options.some(varies);
		default: return false;
	}
}
function delimited$1(body) {
	return (body.kind === "choice" ? body.options : [body]).every((option) => {
		if (!varies(option)) return true;
		const parts = option.kind === "sequence" ? option.parts : [option];
		const varying = union(parts.filter(varies).map(characters$1));
		return parts.some((part) => !varies(part) && part.kind === "set" && disjoint(part.characters, varying));
	});
}
function withoutEnd(node) {
	return node.kind === "sequence" && node.parts.at(-1)?.kind === "repeat" ? {
		...node,
		parts: node.parts.slice(0, -1)
	} : node;
}
function ambiguity(node) {
	switch (node.kind) {
		case "sequence": return sequenceAmbiguity(node.parts);
		case "choice": return Math.max(...node.options.map(ambiguity)) * (exclusive(node.options) ? 1 : node.options.length);
		case "repeat": return ambiguity(node.body) * (node.min === node.max ? 1 : Math.min(node.max, 1e6));
		case "look": return ambiguity(node.body);
		default: return 1;
	}
}
function exclusive(options) {
	const firsts = options.map((option) => headOf$1(option).head[0] ?? EVERYTHING);
	return firsts.every((first, index) => firsts.slice(index + 1).every((other) => disjoint(first, other)));
}
const EVERYTHING = new Set(Array.from({ length: 256 }, (_, code) => code));
function sequenceAmbiguity(parts) {
	let worst = 1;
	let running = 1;
	let shared = new Set();
	for (const part of parts) {
		const bends = varies(part) || optional(part);
		if (fences(part, shared)) [running, shared] = [1, bends ? shared : new Set()];
		if (!bends) continue;
		running *= ambiguity(part);
		shared = union([shared, characters$1(part)]);
		worst = Math.max(worst, running);
	}
	return worst;
}
function fences(part, shared) {
	switch (part.kind) {
		case "set": return disjoint(part.characters, shared);
		case "sequence": {
			const varying = part.parts.findIndex((one) => varies(one) || optional(one));
			return part.parts.slice(0, varying < 0 ? void 0 : varying + 1).some((one) => fences(one, shared));
		}
		case "choice": return part.options.every((option) => fences(option, shared));
		case "repeat": return fences(part.body, shared);
		default: return false;
	}
}
function optional(node) {
	return node.kind === "repeat" && node.min === 0;
}
// src/core/regex.ts
const AMBIGUITY = 1e7;
function regexFacts(pattern, ignoreCase = false) {
	const { node, groups, problems: syntax } = parse(pattern, ignoreCase);
	if (syntax.length > 0) return {
		shortest: 0,
		longest: Infinity,
		looksBack: 0,
		looksAhead: 0,
		groups,
		problems: syntax
	};
	const problems = new Set();
	const { min, max, back, ahead } = measure$1(node, problems);
	if (min === 0) problems.add("can match the empty text");
	if (ambiguityOf(node) > AMBIGUITY) problems.add("has adjacent repeats that can share characters in too many ways");
	return {
		shortest: min,
		longest: max,
		looksBack: back,
		looksAhead: ahead,
		groups,
		problems: [...problems]
	};
}
function measureNode(node) {
	return measure$1(node, new Set());
}
const NOTHING$1 = {
	min: 0,
	max: 0,
	back: 0,
	ahead: 0
};
function measure$1(node, problems) {
	switch (node.kind) {
		case "set": return {
			min: 1,
			max: 1,
			back: 0,
			ahead: 0
		};
		case "boundary": return {
			...NOTHING$1,
			back: 1,
			ahead: 1
		};
		case "look": {
			const inner = measure$1(node.body, problems);
			if (!Number.isFinite(inner.max)) problems.add("looks without bound");
			return node.behind ? {
				...NOTHING$1,
				back: inner.max
			} : {
				...NOTHING$1,
				ahead: inner.max
			};
		}
		case "sequence": return node.parts.map((part) => measure$1(part, problems)).reduce(append, NOTHING$1);
		case "choice": return node.options.map((option) => measure$1(option, problems)).reduce(either);
		case "repeat": return repeated$1(node, measure$1(node.body, problems), problems);
	}
}
function append(a, b) {
	return {
		min: a.min + b.min,
		max: a.max + b.max,
		back: Math.max(a.back, b.back),
		ahead: Math.max(a.ahead, b.ahead)
	};
}
function either(a, b) {
	return {
		min: Math.min(a.min, b.min),
		max: Math.max(a.max, b.max),
		back: Math.max(a.back, b.back),
		ahead: Math.max(a.ahead, b.ahead)
	};
}
function repeated$1(node, inner, problems) {
	if (!Number.isFinite(node.max)) problems.add("repeats without bound: write {n,m} in place of *, + or {n,}");
	if (node.max > 1 && node.min !== node.max && varies(node.body) && !delimited$1(node.body)) problems.add("repeats a part that itself varies and has no delimiter of its own");
	return {
		...inner,
		min: inner.min * node.min,
		max: inner.max === 0 ? 0 : inner.max * node.max
	};
}
// src/core/anchor-offset.ts
function anchorOffset(pattern, literal, ignoreCase) {
	const { node, problems } = parse(pattern, ignoreCase);
	if (problems.length > 0) return void 0;
	const places = spread(node).map((line) => placeIn(line, literal)).filter((place) => place !== void 0);
	if (places.length === 0) return void 0;
	return [Math.min(...places.map(([fewest]) => fewest)), Math.max(...places.map(([, most]) => most))];
}
function anchorNeighbours(pattern, literal, ignoreCase) {
	const { node, problems } = parse(pattern, ignoreCase);
	const [line, ...others] = problems.length > 0 ? [] : spread(node);
	const place = line && others.length === 0 ? narrowest(line, literal) : -1;
	if (!line || place < 0) return void 0;
	const sets = line.slice(place).filter(isWide$2).slice(literal.length);
	const [first] = sets;
	const set = first && setOf(first);
	if (!set || set.has(0)) return void 0;
	const other = sets.findIndex((part) => setOf(part) !== set && !isSame(setOf(part), set));
	const min = (other < 0 ? sets : sets.slice(0, other)).reduce((sum, part) => sum + measureNode(part).min, 0);
	return min > 0 ? {
		bytes: String.fromCharCode(...[...set].sort((a, b) => a - b)),
		min: Math.min(16, min)
	} : void 0;
}
function isWide$2({ kind }) {
	return kind !== "boundary" && kind !== "look";
}
function setOf(part) {
	if (part.kind === "set") return part.characters;
	return part.kind === "repeat" ? setOf(part.body) : void 0;
}
function isSame(one, other) {
	return one !== void 0 && one.size === other.size && [...one].every((code) => other.has(code));
}
const MOST_LINES = 512;
const MOST_TIMES = 16;
function spread(node) {
	switch (node.kind) {
		case "sequence": return node.parts.reduce((lines, part) => product(lines, spread(part), part), [[]]);
		case "choice": return node.options.flatMap(spread);
		case "repeat": return repeated(node);
		default: return [[node]];
	}
}
function product(lines, next, closed) {
	if (lines.length * next.length > MOST_LINES) return lines.map((line) => [...line, closed]);
	return lines.flatMap((line) => next.map((end) => [...line, ...end]));
}
function repeated(node) {
	if (node.min === 0 && node.max === 1) return [[], ...spread(node.body)];
	if (node.min !== node.max || node.max > MOST_TIMES) return [[node]];
	const once = spread(node.body);
	return Array.from({ length: node.max }).reduce((lines) => product(lines, once, node.body), [[]]);
}
const WIDEST = 8;
function placeIn(line, literal) {
	const place = narrowest(line, literal);
	if (place < 0) return void 0;
	const { min, max } = measureNode({
		kind: "sequence",
		parts: line.slice(0, place)
	});
	return [min, max];
}
function narrowest(line, literal) {
	const widths = line.map((_, index) => width(line, index, literal));
	const least = Math.min(...widths);
	return least <= WIDEST * literal.length ? widths.indexOf(least) : -1;
}
function width(line, from, literal) {
	if (line[from]?.kind !== "set") return Infinity;
	const sets = line.slice(from).filter(isWide$2);
	let sum = 0;
	for (let i = 0; i < literal.length; i++) {
		const part = sets[i];
		if (part?.kind !== "set" || !part.characters.has(literal.charCodeAt(i))) return Infinity;
		sum += part.characters.size;
	}
	return sum;
}
// src/core/entropy.ts
function shannon(text) {
	const counts = new Uint16Array(256);
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i) & 255;
		counts[code] = (counts[code] ?? 0) + 1;
	}
	let sum = 0;
	for (const count of counts) if (count > 1) sum += count * Math.log2(count);
	return text.length === 0 ? 0 : Math.log2(text.length) - sum / text.length;
}
function mixed(text) {
	return shannon(text) >= floorOf(alphabetSize(text), text.length) - .005;
}
function alphabetSize(text) {
	if (/^\d*$/.test(text)) return 10;
	if (/^(?:[\da-f]*|[\dA-F]*)$/.test(text)) return 16;
	if (/^(?:[a-z2-7]*|[A-Z2-7]*)$/.test(text)) return 32;
	if (/^(?:[\da-z]*|[\dA-Z]*)$/.test(text)) return 36;
	return /^[\dA-Za-z]*$/.test(text) ? 62 : 64;
}
const LENGTHS = [
	8,
	10,
	12,
	14,
	16,
	20,
	24,
	28,
	32,
	40,
	48,
	64,
	96,
	128
];
const FLOORS = new Map([
	[10, [
		1.41,
		1.72,
		1.92,
		2.07,
		2.22,
		2.4,
		2.54,
		2.64,
		2.72,
		2.84,
		2.93,
		3.03,
		3.13,
		3.18
	]],
	[16, [
		1.75,
		1.97,
		2.22,
		2.41,
		2.58,
		2.8,
		2.96,
		3.07,
		3.19,
		3.34,
		3.44,
		3.59,
		3.73,
		3.8
	]],
	[32, [
		2.16,
		2.32,
		2.62,
		2.81,
		2.98,
		3.25,
		3.45,
		3.62,
		3.74,
		3.95,
		4.1,
		4.31,
		4.54,
		4.66
	]],
	[36, [
		2.16,
		2.45,
		2.63,
		2.84,
		3.02,
		3.3,
		3.52,
		3.68,
		3.83,
		4.04,
		4.2,
		4.42,
		4.66,
		4.79
	]],
	[62, [
		2.25,
		2.65,
		2.86,
		3.09,
		3.25,
		3.55,
		3.77,
		3.97,
		4.14,
		4.38,
		4.58,
		4.85,
		5.18,
		5.37
	]],
	[64, [
		2.25,
		2.65,
		2.86,
		3.09,
		3.28,
		3.58,
		3.8,
		3.99,
		4.16,
		4.4,
		4.6,
		4.87,
		5.21,
		5.4
	]]
]);
function floorOf(size, length) {
	const floors = FLOORS.get(size) ?? [];
	const above = LENGTHS.findIndex((column) => column >= length);
	if (above === -1) return floors.at(-1) ?? 0;
	if (above === 0) return (floors[0] ?? 0) * length / 8 - .3;
	const [low, high] = [LENGTHS[above - 1] ?? 0, LENGTHS[above] ?? 0];
	const [from, to] = [floors[above - 1] ?? 0, floors[above] ?? 0];
	return from + (to - from) * (length - low) / (high - low);
}
// src/core/der.ts
const LENGTH = String.raw`(?:[\0-\x7f]|\x81[^]|\x82[^][^])`;
const ALGORITHM = new RegExp(`^0${LENGTH}(?:0${LENGTH})?\\x06[\\x03-\\x0b][*+U]`);
const CERTIFICATE = new RegExp(`^0${LENGTH}0${LENGTH}\\xa0\\x03\\x02\\x01[\\x01\\x02]`);
function isPublicDer(bytes) {
	return ALGORITHM.test(bytes) || CERTIFICATE.test(bytes);
}
function isWholeDer(bytes) {
	const [tag, first] = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
	if (tag !== 48) return false;
	if (first < 128) return bytes.length === 2 + first;
	const digits = first & 127;
	let length = 0;
	for (let i = 0; i < digits && digits <= 3; i++) length = length * 256 + bytes.charCodeAt(2 + i);
	return bytes.length === 2 + digits + length;
}
// src/core/ngram-table.ts
const SURPRISE = "x;?:===CC=QN@?@?=Q<9<AG@OQVxM=;8OAETSeW5F6_<a8:=?DMdecw5KMH3KZa9]]=[\\:Tf8K[6fZh;Wx6MLIHPW7Pfg;CU-Lh>RMAOU_Obx;KJK/M_^2c^T]Y4\\aEMT@`ThRcx=OABJFU`E_m>=3COE:DIU>U0]mx7LKG=IYX1fi@OK2La9FT;bXdbmsEVGR2[WR/ab?MF;Gc7SMAXg\\fMs/\\YO1W[V:aWXWZ6VcTV<C^agM^xYZM?S<A`\\fdU;,OPkR89cdaZiie:SDUDSJMCRCROM2D[M;I.WOOOQhDOON-PUD9TPIL4ETPIKQOG?ZQSv7XSP5NZ[/`]H\\L1SfSCNP__`XYw/OST4[[Y8cD\\NW6YmXCN:KccIfv6RSQ2PT^H`bPVV.RhGNK8WWb[\\wZ9GK`8Z^AdJBJ5T5m7J<8=Hdp^x0ZTX;XVMBmR?VZ8U_0MM<bK^DreJQMSQKMSRUWNQKKKIKAM)ODPTRx>URS)I_[E_gWG_ASi\\PW?`\\_`nx@SC\\5_\\99eFIKU<<PQM37OJj@[x:UP_7[Y/>bVVLd8[m5WQH_CL@Uu\\TSYbQX^EgXMT/`5d@0>Siedeao.QMS1PTV8[`YTV<T_TGPNZ`]\\]v5VLZ9[b23lc]T]6Zj9PQ[bM]gtg9;97;8IJL`ZN8RDEeF9JNNL;DIeFSPT2UUW<VUWKR,SPVHRJIURGX_BPHE-LLF7SR:GJ;SVK>JLRHHSE6<G@@8DDD<WK?C==BW<<;BJIMHW4+=CIFEVQUYVMNXg]HGQe]]s^TV<DACXAVel>hh,xX7xxT<dMx[`ZeAZ^:Z5^l5Hm1QbxSbPFV3RmxmMh0BOK28RY^<GcHJ\\HOhU>Z[@cS>x.?ACACDTiLxTD2CSSO;IWXoQLnx6MJML37brNb]WrVPbxMU-Zxxb]x5:_[w-Z@^@kkTJCHYkD7_Wxxxkx.=MMR/ccRCvRHKM>avJMHaiRlRNNlfdK`XRxlxa/J.emi@>@dVaT]n7DLGLDL^E<pMX\\D+LpGVK[cMfbp3BxVa,OaX9xZX_aZTxKCeUxxgOx0OeNOCNGY9xH0RTINxE;D=]FxVl8EBiV+ixe@jgTJiF8xLD`[nLxx_5H]72Ga8fBdJVd?AWxj=:EYex;h0RA>HFH<CGlD7X:R?IC@CWDHDHI4@cYX=[x=<xcSxcJ-XN=C]ffkkx26M:Z>^HHBqIYHLC\\qVCL0dcNFN7;JA<6U8j;nBEO?HUqA:8baXv<v4MdD[2cf7@h@^[MEUj^48QfejGm5@d<b1Ks:3px]`hCfx[L<A^bxexJgiXGfhBxqii/VEshxX30wddMxxG7bft,_U]5xxsgp6ggaaovxxgPb/3PORDY]XBY>IT3UQYO;QXVs^sx+SSLF?MSM7_w@WVSOxGAIQSPZQx+S@Ut>_xgCgxCQWE]xX4a]g]xgx.HKaPOUff6xUaU^GdNO^]ClPo0G6<G@@8DDD<WK?C==BW<<;BJIMHW@RC2;RWH^OxS<cGu^\\70BWa`^^D1G5DH9KmWBxtBQVNkQ0Pd[\\rvR\\/EHB6HKUHUxS6HU4NxQHWBU]]Rx1:D:H=I\\m/X]KlfGkXTWdUs]v]x3QT9B;:=<?he;cGvlh6D;xm\\PK`+=DB>@@Uf;VmaeMFdxGF]Mlkojx1L=6I<__^1NIF^WMDq<BL]NdNcI199>B:;TT>g[OSM9RgLL=CZ>]CgHKTLCSS9gpcc6c.P\\`RA3v``hh[7O\\QH)Ru^Rxx^sb^WxmI^^xxxxx19?F83XXXFG_=WQQGj8POV^]G\\kS=ce_*xlx=xRxxv8xxvk^Kxxx>m:K\\R[G[ml6x\\Oke*HxZec[rTWqx30_JC7>K\\>oKWKU7ZoTCSKbKe`oMJKY;bhA`Vx`9JP7Nx8<55:]>XW96H;`MKSSKwkDSN7Ew.\\DbjimBw0KBNNGSSR:8ZNQKLQ=K8J=Y=[8eE-bYs1wYwAxNrap7_xeeVMgfgYx2P]C:4]]DHbQRqk7?]`Q4FUQxCbA1haa@PfTIUm=EEBcx.OSdUKn<U_e\\R\\b27x5xxEOAt_xJG/exxx_X>LaMM3M_^+IfZ]WW\\qWWUMdNgcN2;F9F9XXF4jBFVPPFjAPNU=:`\\j-KV=AGSSBKfZNBLAQfK=JQ;X\\;C+PRWbEbbs]xx[^IlCxaY0bcc^^x-CIADCZZI4maDYRHXl;C=XIIc^l6<G@@8DDD<WK?C==BW<<;BJIMHWG[P>KZVilcqx1O5k>q>93<Vqxcx*>CA@BDjjNZqMYcAQxJbJHYosnZ7GLAP+LaaBxxXXZ:fx^TX:ffxfx+?IFH7Hm\\8xMQlOQR\\WLOJs\\\\qx.POX=EMqPBjmBK<f<fD2axxehjm.DABBDD5W9SX:gRRWSGF`SnPqmx9HIMI4__^,rNZ^FBIqBHLNeFhcr03_\\Q2[]c;h_XIN<^kEXXJxfxRsF6PS>;0xx<hhFD;GExA@7w^ccx`8;<MN>RAA;A.MAJKAdJJIPXW[Ve-BT[S5AI]<xiD[J<N_U:PMfExLnB4fcT4xfc<xxwfa3`xOIU1xxxZl@FbV0Eas]Dx]RqVO,]kTM]xbxwX54R_RHMMR[vkMRQ@Rv>G-JRhlNvQ]dX9]cNidxk>10P?x:Ql>Icdrx.:nRYTUZkIxFKjYM=xFYI:Zpt1x6T^WXP\\\\[TocW[TUZnTTS)bae`oCAfNj.ecj/xxCjb:_kiZPExckFx+GSDUFDnFCxOMSGQ@xW>>DJUUrx0M_bb7[xc3xx>UQ8cmT:Y<hmIPhU`UhXTdxxYx_:5^^Mx-96ciixxx7EUbP3CffKxUPMHTDUM-SPlkoPx9?KO+JaKa@tK\\PZBPLOFFHgIjet/OZES>WWWOjFEVPPFBOADA]\\/FG,;O7gOk7PTxZUUYdUU?cMiPZtox+PBSS8?XWOj_RVPEFBPENU=\\`Bj6<G@@8DDD<WK?C==BW<<;BJIMHW<SAKSCYQZWfaIJ@uK_9A+cIkk@x,>II9>EETFx\\F@TCWWJRZ=rq\\Bx14:GJ:GV8SxvBF\\:<xI\\MRtYVV^/LBCE5Ah]6x_@]]W]a9=YW]xh[x4HG=:L7TxWli=O=[@R78>fCf?vq,=JHA>@SU:xs@ZYAR[HHK;qVSZ[7Mhaa*fUeDxmaA^Kdx@^]PkUnUU40K?K1K]F=odFKUFZoUJFZbaeaoTBk?AB5FxqxxSX3Mgx27;QFxcxd?6QP^CbbbZui]a[[QuZPY*hgkfR-E^WW5E\\[@AcJZ;TYnIER>C`dJn>OvYY+^QV4xxDslFYx[lkrccx:x91gSa3eTd3xTSO]6Tw]LLLkjnix*8jVG?RWgDxoOg`DWxV>UJnmqWx5XV5Y6YXdCmaK?3XKhHN?<^8clc5.eGPCLQQIuHPa[6`u;L>FQgQFu/DFRRKWAVOj^RUDPUi<<D3FA9[i88XTV0_q[6xxLXi4ZxiHZOORx9X)PcSgGYgJRxx\\`bWZhq[;XcCx\\c8?SS?>Pi-CxpWga?gx<JN>XMq@xL?S4b=_x][xg0;E_4x:FXvgx_\\xD0YXe0XjT0xYSMWWXYWP`gonrnx;5c\\\\MKaC.HP\\_N8Os7JJOffieP)^PaMEPfe]xUTTLSTx^I\\TkjnjU)gqQkc^^nDxvLT;h]YgV\\muYxYx2HR>>5PP4>c?K:IINbHHGNVUYTc6<G@@8DDD<WK?C==BW<<;BJIMHWDXR;0`UWdxx=@?;xMx886[Fkxxx30I@FJKYqBx\\O\\j?RW@F_3wwaCx<@\\[W=Ox?9x9JRa8goLJ.=Utxax)S[\\OD^P_@xsSjcScjZH[Hdbxcx/JUT3JNx[KxAGE7e:iL?JmSXQmU46YSQ8?Qx4xxAYF;ZjG:>=Xxjox;4QNa5BOf2xaNFo=ea9I^<Vff?x;,oh[?lVl7xtLPV6[xdeMjr[uRxOXZKM[G9t[xZFC2SXd4E3c5_xxxBFiTb)fPfTxmTUHCdxT@]PUkoUx+?ib?;JUF=xnGUMKdxJ:PIlkokV8;`N?3=h`;kf8`Y=<ph:D`Ibx8p5:@FO4eg^Bxx[Sd25xc<dKjjxg\\3>d:7@YGWLinXnaHaXY?/HCepZ]IjHYP^-RWQxV<@A`8x>NG6Owxvx56ZX^:]xVIxn:il1Xx;E6[nix_x4ox\\^TaeU[fxZ\\ooePoLd*aSxfx/=KLV8D@T@x]FB@HKx;9?aDFjEx-Qm>a=`gKJx\\cgLEAtc66CqjxPx1<X=S7RZ;@gxKWTJMcD@;6RCeOnDYZ?81kSUExsfOBdCx42EiZp[p[4=xaj,akk5xcYYSPUx_FW`x`xxx-AINM;KZ?@^a8NL>Jx:DNVO\\xZx7;e9U<diS6xx\\egZ1xiN3l^llxx+kFGIDPOrKxaPUT@OxM8T\\O;xwx<E`YC4^^]CqeY]V-\\p;GKLHc?bp6<G@@8DDD<WK?C==BW<<;BJIMHWCVS9QSVxx1xD5EIixQF<B1Ixxkf*=DD?>@PfTxmJe_PdxMT]UlkoLx-CDFB;HN@QxZ:L?6hxMTQhposPx,AD<D7Fm\\Axt[le>kNV?dFWWMqx:<J:F=PZ[hxbIQM^x\\-O6`x@Txx/QTIQ0:`]9xxHYUF^j[;LZYxj`x-PG<I8QQ4@uiBaPP`uFLYLhgkLR.5J=E>J[Z:nbEZI8YmDIRYa`d_nE[m<Y9Q8xxxx0r4mgx=ZJxOx7x`-LVB=GS7SKf>ARLLQfLAJQBB\\>f-:S8M=QQPIdX8PIJOcIIHOWVZ;cG0xdY;ud_3xx_tQ2sxn_Y9xxxKxC@gIaCeedAxl`dSEcwSN)ckjnix11SS0DllkYxsgBdGVxSOYINqupx:cgMbcdbxxxg:xJ<Kx+]i;xj\\od0?TLJQeedLxlSdOITT/NJ6kjnix1LVO/HTCCBg[OSBMCfLBK;ZYCXCA8xss1fxw?xxs]a-uxpYeWx]Ygg-QT:P6K[^Exx]=lV;cZa=Vc^xB^0>ZV\\.u_IEXX^U^AExME^cx;xQxWp]sU`wxfoVx/v/pRx>8;uxxxxE4-FRR=WWV>jFRUOEUiD<DU\\\\_AF5:]VEGB[IBnbIYSTYJ-9HY`Jc_m+AZAF@FAAOj_AFAPFjEPNF]\\B\\j)^sll]q[[6x[_oZZVxVVQ[vvxXx15N:G?LLKC_SGJDEI^DDBIQ;;;^6<G@@8DDD<WK?C==BW<<;BJIMHWCRI?J[UQY1Wa>H@kHx6S0W@Mxvx0<HYLD^H];q:CAVAHM;GT4cbfbM,EX7MVXX;MxqKHS7SxCbSXYOrTx2;3YGA^^G4peXCV8[pVD@LcbMbp0ZbZ:_ZhfXgxTP8Mkb:82cxkEpp=0g`RFdNS1wkR=REKw<R[6OLmhTAI\\W\\,n:X6xuDl[WXX:Md\\srvAx2QO^aAwfaGax>voJRfdX+RfffxfJXW@LQQ[`kxmX^4JbxaA,e7xhme/J<@M5RRQIeYM9JJOdJJH<WAZAd1OERR1WE:8iARU@@TiDOME\\[_[iLK\\mn.\\rY9\\\\W\\_0paj_[OY\\\\=W:/Paa1ffeSxmId^EDx^;7TkjKjU67f^e4w_w:xxaCp/uxoMn<fxxxx3ELbW?TW];xxMT@5Bx7E2HFb^^^79iQcMg-N8xV;f_JUxA_^UmVpkx3@T@N>ARQJAYMQJKP<J;?3<9[VeL/xes/]XfFxfevW4L_ao\\Xxxxfg(nWVTKYvWExeVPdoVfnOKJeexUf5ImTYCPR*IZPTYcKUZDXNUZZRHxP9Zrr?vv`7\\e;2P?Ue0>StxxxRx)DQbbONgfAxnaePPUxTT]dlkVkV-Cd]]Nbba.ui]PZZ_QZZX_gfjQQ0KUNOG=S:KfB8RAL:=KA@=BX\\Wf(Je^_LRcbLvjMb[\\QR[[PMihlgJ/HaIZKF_N.NfZDWD]FLL@]eNgNq6<G@@8DDD<WK?C==BW<<;BJIMHW@gDNFZiaYFxVCK1aAq566R8Pl^g37^II>[[[9KJBEI3YF;EB;a`dJn69MBZC^M9EMe@5W5;qHH=\\dcg?q=6ERR=SSc2wkGNRGNv0\\I;KSmhv59\\9=Spx^Dxu=B8Wk]2:GQ_dFCx/Ib[<L_`_4rg;^XB]rF6V:edhdr+?XQDJVVE?i]DUN@Dh?NMEE@_Zi5=HZLA^^->qeH9LE\\HVVUMdcgbqKZS8DHBAmeQW7S1WGxE1?xEnxxx3ISLL7?QP>d@?OI4?c:>GNV;YUc3C\\HH0ZDACla??RGWlR4PH_Ib^I5EQUA7Qgf.xVJQPANxPM]ULko8x13lXe9jTiIxTSAb3gxW?<Qonrnx<+VEHCgOg4xRQf`EeWULUMmlplW:b_\\=Xc]iJxX=B<=Gx69J3U5xbx/6LAK?]]LUpdX\\V:?o@<J6cbfap19RKK8OOOGbVJ>9HM:GG8MUT>Sb9DaPa-]arAxxUaF1pxk\\`Hbwxbx+QXOj@]nULxXSm[W1xf[CJUsX]K,K\\``CPUQLfaE:XLUxSA2^xKxMx<P7XTWJCPXxGR80\\IY?5:TtswVx+9HUUFZHY=laUXR=HlRRGW_^b^l64YRS=F<8:j^RV>EUi2ODU]\\`[j1G==JB9O4FaVJM<GLaGG<=TSWSa,^GaK=fKe]UmTdS^3PI<\\MkjnMx*@YRRCWEVDj^EUOOTiOOMT\\[_Ai6<G@@8DDD<WK?C==BW<<;BJIMHW;`6XUMxAxdxb.N<bi_J>6xx`xje2WRDJ:SKh:ix3NSMKx=IV3x\\[I\\33db^8\\x:;x:RTc@\\xKD8DoxxOx/?dI?0UPZCxbJVFKYxVCBEf`Bdx;j[I3WKgdtZl;_8bdx;1?XE=[xx2Q_WHJ2Zx2mxWVBLmxWQ@]xmm6m5J[N]KWD29a`XS0XN_IOR7iadxd64ARRJWAV9i^RU@8TAOO9@7[_Ai+NjQ6[ggg5xOUVNKVxNLIemlRlx7C\\UUBZZDQl,?XGRWACCPH_^IIl>IqX\\)nnO>xuQmXO]xffeUtY]rx7?XU;.\\xe;xh8OcShx^><EfmmBf>:XdP2lVg5xx_BdS/x]NjAlxxxx8B`>=:C/T=aDQaQSKjg>8HFbxgqDq[]RpkkxjnsU])ffxEX_>\\^xrx1EUIZ<ShRKxa8xaZ:aK?/HL[xdx6Mf__Pddc[Sk_b\\\\avF\\M*ihlhv0LeFC/^chJxZOJG>VxF6D`^ZhJh2>Q@K:MS==]GNGKDDkR;1Ofd[[e0FaEO7SW78xSFHU>TmM<?KbPr>`9@`HHR^M]VqEL+VW\\pL9K\\dMgbMG;eiv)ddx8xehVsaxxsdqdxxxxj67WPPAC7C6gDOSM9Rg9MK7ZY]Yg,Z`V`0Y]vBx`RJ`WIfdQFBexexx1/TMMFRA9JeYM<JKPdJJI@WWZVdQ:xre)wwvBxxevoEufoonfxxxxQ6<G@@8DDD<WK?C==BW<<;BJIMHW:RD6KPdISRS@R=3];J8HKb4iNDS+ISLM:QQP>d@LPIJO;IIHOWVZUc+S]VIC[[@DEb@BSBYmSSHY`_J;m6EZSEDWWW+G^<VPPFjOENF]\\`[jMZ](dVL][mxxp]VcseZW__x]xxe6JUN@FARR0eYMAK<Pe9JIA<<AAe0DYRRJE@V0i]DUD@TiDNMEE@_EA,=VOOGSSSAf==R=LBfAAJQYX\\=f5?LB:Q]B\\UpLX?JF<oJ/7[cbeaL;H]VHNZZZR)bHISSXmRHHI`_c_m-V`DLJ]^LDpe0GKVLpVVT[EbfbM0J<M@ERRQ4eA@@JJOd;JH9WVZVd2=VOOGSS=K>ZARLL/fK=@BYX\\Wf00WPPHTTTB?[BSMMRgLLA5ZYCXgQN4NfBkk8-xrYiBTUx8LbJppsox-;@@G5Y8YGl`TXRRWlGQPWH^HHl6CMFF>KKJB]RFICCH58C8HPO5O]12U<N6SSRJfZN=<LPeKK@PXWBWe-PeE_FcRRHRjQB[/auP[Jaihlgu,AVOP=TCCLg>>SA=RfLLKBZY]CfS\\q]IboQnf^YC>3glxU+eltsw^^19:9G?:KKC^RFJ9DI]CCBIQPTO^+>S?LDQQPHd@LO>JNcIIGNVUY@c-ISL?DQQP7dXLOI>Nc>IGNV@Y@@28TMM7QQQ:dX?@JJOdII2@WVZUd21RKKCPP7G?WKNH9MbHHFM?TXTb6<G@@8DDD<WK?C==BW<<;BJIMHW8P?fBSH.FQRrDUAdFx7BBipU==M3J_KK1]>\\CpdFKU7Zo?FS4LaeGo6;J@B?[[ZSnb@@H3IE><;<``c:mC?OWeEMii)xXJhSCgxaSCgXnrmx1gl`4;Ex`[xxEY8kGe===VYMc7xDRkdKOiKh+Sp3IWFWxRaVHXXrXx7_iIQ[LQf,xnUfN`Qx1NTKmlpkx12`LZ?^^]9qMLCL7\\pVGE:MCgbMDo^LKCwZenfx@S+W1xWNStfffxx1IS?L54Q?HcXK:IINcI>G?VUYUc7D_XY8]]D=G,XKFF[GUUTKcLfao><haK/KTe4xUT9^:cM^LLTkjU8U23\\?U8H=CQla=XR>AlG<PW_^I?lH@qjjDoonRx^jm\\)]xggfLts^sxBYGSZRK[ZDx[ZLDZB[HLK)PqtpxA-bNNLJO_XsgNON/Jr?XAOfeids;KU=O?SS=<:ZARKLQ=KKJ.Y=\\Wf87MLL-M^@;qeLMW;MqVHU\\dcgEM)YwNpO^tNGxx@cbOCdllFCx^^xV9?UTf@UkLAxrGKc=hx+cahposEZC`FQcThhMExoKIHU)xUGUOmWpWx3A\\U=@ZZD-maUDCSXlR?QX`_c^l9*UU=SQgUFxnIU_EdxK=Tdlkokx/EOHIA7MLE`<H<EFK_EE:KSRV<`)Xb[[?``JXsgNGXI^JMGIEeeOJr0ISLL9P:P>cXK8IIN6IIGNV;YUc6<G@@8DDD<WK?C==BW<<;BJIMHWI]<8]bx<W>xRbB=_Fg762IWWX=H@)OWeHXIXNxpFNW>gxEW`KonrOT6>XSSGPX4HxX@KE5@P;FL3nPqMx*WTET9QxY@xeQKBPUeE<U^WYjex.8aD<SGN^_riO?;]XfA8<cD\\J^x)OrVJV^YYExSNTS<mWDDKVuMxYx>>kSNEXiXIxpWhb*DX>W`NXnrmx:9GYY6L]GDpGKLV/[pD6D=cbGapPD:7<>CDhxn?k@1\\Nhm8:`Mscs>6@T@@5RAQJeY@AJ5PdJ9I4XW[Ve,aWRP9iih4xpWJKVfXa8OWnmqmx.DCN^:[m`?rhQ_V4VhXCSVZdm5m7.OSS?SedJxl`S91bwRJNbTimiw03VQQ9VLf_x8UQ_;ex_?P9LlLkxG<;4^ZZ9x\\q\\dd7:DqA<HSZ3xVa0;TMT0?Y:GxvVVNJPxG>LTSSxTx4HR>KCPPOGb?9N9HM:H=F2UTXTb<@ZKO)ZlUHxsfLdIF[YURFqV[Zx-TeWY0`xTLxbh]_5N[ZYDY^xx]x/>[YX4xjE2xS__bM_jP:Z_eeeN`LFWO/1^Hi_xVh>OYZd;8<daxZxxFBQhW)mmW9xtRGZVkxeed[sruqxC)lWe]iiiDxpdXPbMxJM`gonrXY.J<;@>QRQIdYL@JJ;d?;H@WVZVd(]nxianaiDogf_axZeiR]geexxV0=GAF;FFBAk_A1PEVjPEOB]\\`\\j6<G@@8DDD<WK?C==BW<<;BJIMHWHqVBGorEm7Q:;j5q;r;D3gjx>>a>KdHC-Zuc3xxDs[5c_PIbDxxxUx4<MJaYeJ7SxPA4^@1xLEEckjTMx+DWTLS\\Wl9x\\;DITRWeAO>s\\\\qx0BRL>XYWY]xdM?3KZg97;l^MjiS4XbF?HG__3rf/^X?]rFMLFeEhNr.RA:C;HZHQlD@HR:Wl;RPAI^IDA-7\\CU:HYY@l`TXR;HlGC@WC^bCDOe_@Bg[?avxX>I3[dfJ6/\\ixEx?.JT@MEQ;QIdAL;JJ@dJ5HOW@Z@dCXMP+HBkUHxrMiLc<xc;7Rposox.NWIEA\\\\O/W\\NlFOKxFOHQsrvAOG1SiZ6Pex.xxbIs:xxi\\hEjxxHx.@g<`9eedFxlNSH9Sw]3EcjimiTNkhX/aZa`T_]aR7Sex7=9E4`xcU57oeQILe[?jx0cZ7aj@J7Bg[ob[AHRKK8PPOH::>NHIN.H=GNUU?Tb=NNE`*dddHwO_c]:bwR\\NCjimhw,ROIK:c2VNccYYbUUcYWC^C[cFY-EmTXOjjJ1xTeQXB:ZGQSTTNsIxNSx=G[Zeu[x]/;>dexM0>exxXxx)QGH_FcdcHvkQb\\\\Rv\\\\ZaiNlhv9D_GYQ]]L@pdX\\UG[o*KT[cbfap/IS;?E;QPIdX?PI?;cI>:O@VZUc+MAIF?AQFMxVPNMLDxF@?JQJVVx32W>P1UUC>g\\PSMMR?>MKRZY]Yg6<G@@8DDD<WK?C==BW<<;BJIMHWNn;PQfYGdUxZ2.F_Mo>R7[P\\o`o<<ibbIPUUCxP:P_/dQ<B]4Uko=x?Cd^_0ob6Dxb7NT5[p?W:MkkfGp.?V[c4Od^8xn;W\\?SsQ;URdaxWx/L`?7<OC_Ns`FTFOdV:;F^E9?enBQxQPK]dh.Va7hr0hxHQ^?xxxxx)^be^:XxbKkaC^c[bxY?GMnSxgvA0OSI-eTe>xmOTSGTU]^SLkjnTUPP_<TFDQhveZSC1DKCk:/hPxDxA>5JEI0[EZ;nJVZSDYmSHR2a`d_E-M\\Mq=M:WBx_St6\\\\xZ5Sc\\ZdRdBLdVc7Zut4x_ZtZ:\\x^T\\Xxxd,dF6R[[*mmlLx\\[le;RxeTPOsWvRTBEwp^0cu_3xxVsB0rxP^OQxxxDx8RMPCNN\\[OxbTO7NEi6G/DS8qZeD2TVXLVJPExvHJUCl^9TP-t^wLx9Yc\\OTaa`Xth\\ONNOsYYW)feieP0?ohV,mmlD\\\\TkVJ[xeZNLr\\u\\x.GlWk8ExO7xdFNWICdkR4>lPl\\b/8dZa5DqL9xqAQdATn;:[QnfnQl>>YR_9WccMdS20VV=xY9HwixCxx43RS[2``e5xxWe]6Wx[O_tN[X`x6/cJ\\@aaB6sh\\_N@Os4GJOPeiPs,LV;B@BTS:g[ORLMQfLL=RYX\\CC*UMOU\\U[YQxx];NJbx]L8q^;xbx8>LLL/]^]1HeL\\VKLpKGG?cbfHp6<G@@8DDD<WK?C==BW<<;BJIMHWHhQ@*dpZShxJ>PPiS_=O:DuuZtx67D^TI`xhJ-h=xSE^xS;DHEcxTx63TA_6NfMCx4ZXj<ZxMFA8xgx`T8KDeN.chx5xxWmVF_c`D]4xmx@xB^[SJeXqpixxLS?X_xD)VoHXFU`+XgSSV4xxAhxV`qOgxVJ9vhxxxx0DZVV;O@V:x`@N=B`a3@[>xexJx7/QPI:bbP6uQ9G8E`tOGG`ggjftESxC-\\bYwox]SW.auxZGOugxxxO>Jibc)VgVJxnQfNUex_L^QmVpkx0ES\\Z0\\uZ9xRYRWVsxc8b9Zxddx3DZY5<`db>xS4gY9gxu>W<:axXm4ADe_6\\ff?x^U0_U2xeWYdqxxgx/BVGA8;AxI`aAJHM_ea69fEdoR\\5bIv>aPE\\Vx23GGG<xF=8`]jxej6H[Sa3P]L@xxDI[ICSD?1Bd[n8n36OHIAMMLE`THLE;K_EED1SRV<`3GQE=7jGf=x<O8OVRx@B6cYLr;x:Sd][0VkO2x``\\VLPTu84LggKT^0>[WO2VS2?xfV\\Y=XpXFHad_UNN=pFFTkq=xixl6Z5xBx6:0xqqlxgGCh^u*hxx5xx`hrcwxrr`hxxxdx.I\\PY7TxW;hxIY5]emS7NYh\\xxx-`WOM<OhO5WocO`aROAVUJLmq3x,@Q]I6bEa<uQP@ZI`tZCE`gfjQt9?AYG.G]]3pdKGVK[CUUTGcbfG@6<G@@8DDD<WK?C==BW<<;BJIMHWUlK4HomDhExxT[Af\\V0;1S_J^Kx3:`LYF^EL?qAE<C6[H9KU8cbf=A.@haIZffAOxDECI5Kx5MDMKKnCx?)KnoLJsrCxba]kRab`TSZxXWw]8?x1>FR[geqqH]5JPg1DNql_lxq6]gS?KeOd0xl=c?Ecw=A\\4ji;iw.PQUQ;ggCGxVb@TI:Q66TeVlpQx22p\\W6mnm7xXh\\f<B]?A[P]\\vCx9Yx3=:_Vwogf6V3Y:g<W@u_fRxx,DOHH@LLLD_SGKEE;_DDCJRQ;P_?EbCEDN/_MsgI^MY]rXM.NeGhdrH2ndm/xxi3xxxxlBbxwdvAdxx;x/=GHQ.cccMSjHb\\;aS[BPRiRlgv0/c\\\\<O6`XsK\\FN@OsNYWFfeiOs:fVQSfO`n:xXCn:J@x/1EPeMxjx@JeV^/Xxx9xx4YM3ex:UV\\]jxLx1RDUUBZZYQmaUARRWl-GP=_Ib^lEKkbx/hkx6xx]pX/xpxbcDkpkkx+]vX^:D[E7x^^^lmFx[Y9IXc^xc2IeZa@YlA.xxTe\\C]xD<kI^xx8xI`:`^eg^x\\xx8XJfLx<4-wx``xc,3^FX:KCKIocW[C=ZnTTSZbaK`K9>QN+DggQAxnbeBCdxIG]@lkokV*MWPPHTCTLg\\OSMMRDBBKRCYDYg.ZMHLQIPsAxxUU]ZPx2P3bPYcx^)R\\UUMYYYQlaGXGRWlQQPW_^bCl6<G@@8DDD<WK?C==BW<<;BJIMHW6:6F?K6XF8G_F?>PAjAP>A]\\`Bj-7TMM>AAQ?AAMPJKPA?JIPWWZVd3:3R@JVV;Di]Q=O6TiDNC;\\[_Ei4KANN;<SR@eZMQ.<PeKK@PXW[We26VO9HCTCLg[;>=MR8;BKCZY]Xg6AVOAGBSS4f9NRL5Qf=KJBY9>Bf8@59@FARR9eY@<KK<B@J;P:W[Ve2JT@M/Q;QIdALPJ;Od?JHOW@ZVd43=N8FSSAJfZ<Q6LPe<<JPXW[We.IT;MEQ8@Id@LPJJ@@?IHO@V@@d.FPI86NNMFaUILFGL`FFE<=S=R`0PGTT:?GG0C>FGQBVkPPOV^]aGk176LL9QQPHdXLOI:NcIIG;V;Y@c10WPP=TUTLg\\OCM;R?MMK>ZC<Yg9K;A:G7:SKfZARAL7f8K:BBX\\Bf.:UAOGBSRKfBNBK5Be:KJBYX\\Wf.IEBWH[EJ@nc>ZTIE1SIEJa`dJK2HJVVA[IZSnbVEHHImH.6YJJcJm3LaHE@HMH?Ne>MW.\\qLL?<dcgbq1:BN=9BS=KfBNQK8Qe<K@QYB[=eW7d]u/hhx/xxhxr7wxggcTxxWdi0>SL7=P:P>cXKOII8cII>NVU;Uc+R\\?UBC?C6laTXRRWlRRCW_^b^l+JTMMER@@IeAMPJJ<dJJ?OWAZVd29R>K6PP5GbW9NH9MbHHFMUTXTb-<QJ<BN=NFaUIMGGLaFF;=T=WRa6<G@@8DDD<WK?C==BW<<;BJIMHWCbF6GdMDb=r_>;4p>e?D3]FBdA];8_llK[Mp5x`N[i3_xGPg/`u`N[8@a\\R.]w2@gXI=TIQgQFUA[fxWx-I^KZ3Xgg9xxAZ^HZcV8YAhLxhx58L:>>;D^UPlA?=Z;CL8>S?Mjdh35a:N@YV\\Axx:AY0pxOSGJawaTx7IUAv.xdNAb`Qd\\FQeX8Z6=xiXe;.eL^3bbbBuD]aP=`uZ?Y9hgkfuJ<;>B:A9hqsXHE4B8smC6fCsYeK-A;OO@TBSK>[ORLLQfLLJ5YX\\>f/DJ\\H7Aa^6x^YYo`Vx]77J\\\\xOx0?WJ=:=[[:Y`GJcCN]UEWR]Q`2x2.`SK>[ee5xxQxeIRx`=ZN`jexe/4aGN9UTa7kjVatAeki8YMj\\fjx?NB;AWN?Y\\CCA7<@<x7D=9>?ILT9=I>\\Knn:JxuIEU1Ux/XINXTwXx1GRKKCO>O=?V=>9HM?GGF6>TXSb89WOb0dkd:gx_VC1_xfT`?xbxAx.DjM_3bxJ4xc_xfIPai\\8SgjjXe-AbN_7TxA6ggIXWG\\xQ:WEaajCcHUO2R4GZdYxi?N/h=x]>NhxxiixB9OW_*T_p6xxkoiSZ[iig_vuxuxE3VjYKooQ-^vjng]mx4RVmTtD^^*OYRRKAWVOj^REO>UiO@NUF\\_[i)XRWReVkxDxd`]cTGg\\ZBxQTlgx3=R=K2OO>9bVJNHHMb=G<MUTX9b6<G@@8DDD<WK?C==BW<<;BJIMHWFd7@RX;3jJZT?5;iNe:K?W<KS?\\-DgEO5eEJDTlBONETTBJ\\BkTC<x@5iYh@xd=<iAJJU:Sd-TPBxiiZi/<WWO>Chh0x=ERDAfxOJOLnmqmX/I`?9?JPg[xc@L=ZDF9=6TNW]fx8N[UO2lZF6[sZZU6Z[FYA3VpK?x*PJGOGAlZ9[[ZHPYUxD@LFqQ[px/7\\RP7Lxb=x_LKa1ZxNXTHQZx`xOV>E;KO8rpmrG=35gxO?8rAxGx:5@YESCFWV9j^RV@/Ui@6NE]\\F[i0TUnR:Rar-xX\\]Z\\FbZ=GZ]wxJx8/`IU<\\`q8xPmpE6TxVVOHOvx6x4.Ojj<To]:VvjmP8TY\\B>@^sw^x+9oJHFlmlAxtSkV>:xeZHLr[uqx2]S<fT@g`txg64:MTl7ja8d`bxlG2[V\\.ax\\Gxa7jN8xxJXcRx^^fx9SFHaYefeSPU;d^^OUBC\\*kjnjx0Bk.d5WihRXpdga@PxVVVGFXXNx/8dY\\7GoH3`hFP[CKp`XU<fIxTp14XWA9Yd`<sjRXT<^x3AaJkckKxYA15TACIjAxc9:Md5o:L`ioxjcg;Dj6cGhMgJxFcC+QexKUQemlRlxH8pXB;UUQ,xu\\\\[5SxMUWlssXrx*ULY;QG]]UM8XLKK[MUUT[cbLLp=n[qqjvvu[`x]11o`x]/_d`xeex(If__EdRc[wkMR\\]av\\\\QRihlhv6<G@@8DDD<WK?C==BW<<;BJIMHW;j:?Lb^9b8s?:H;dTi8D3QYXJRg2:SRKDKDSCNk:S\\6Nv<KQ5jim=C;KUcc^]U*cxdCQ`=KxVQWJOJx_x;ELJG3UrU/YxBT[2oxNUhoa`x`x2FaF4S]HcbxhE>;^P^37WeScAtx,It`LfrWq;\\xN`Y3QTEFOJxwxax;@dP^Bbba1ui:aZ=`t5Z:8hgIf<4;c]W/axf6vfYLK8dx?B_Hibq^\\K<G<ZJGNouof?;4.CkMJFj=wmxR.CWCQ>UUD8hDC6?CSgMMLS[Z^Y=*\\RIC@ddc?wk_bM\\Nv\\HFRI8lSS@I^rU7vV`9xx`SSA`xnE`exxx+fB0R^Y>^ZoN_W3^Y83xLAFK__Zt_<-iHU1HUfHxnTe_>PxTPPDUkoUx3`QAH]REVRqEH=F::x/LFDTSgil2@[[AI[MUC[xNrlGQxA7E.cHxWx0LVOOGTT>Af[BRLLQfLLJ-YX\\Xf<3BDL5Ob]3xnIVN>ZxYMO7J`s;x)YgU^BanTCxjcgaNUgx]FRjLx^aLCxw^.xxT5kMG]eA8x6caWaax=kP6PPLRFZfPxl_YFj6x-:AkPg^xx6,B]^9>Qa?uiLaZPPtOZYPhgkQtJ9uZZ0aTJ<bb\\a`-pxO``]xwbbx/PSee]iiiaxXECWbgxaS,gonrNK,^ev]T^xxWxj=x[d0j^SZi\\xexx*Zd]DFCbaAuiPIDA@tZ?O`gQQfE6<G@@8DDD<WK?C==BW<<;BJIMHWJ[L[MZe@]_`x*[Io`]:@9txx[[e5QS::MRb[L=T65OMAxJ5?MM`gSxIWc1Y6c`3F`DZgqbZxVV1g`cc[xHSY[L*^CY5xOUcl?U^[PaXxcxQx,hb`DYxxe^xxGe9^bxB2ZAjxxeb-WUobF.^baxxQb]aQcZD@bxxx^x1PvoZGD7.Mx^GNllqxK>XKxbxxR.7?9Q>UU:ChDPDNCSgMMLS[?^Dh=fMC>;V\\g]xx2_;\\\\x2B6g>xxxc<3S;MEQ@P/dXLPIJ?cI>HOWV@Uc18KAJ5\\\\C;KACKTCKn7JI@bae`o::xe47aUgPxS4xTN^xic0ZxxoVo5A4^v.JxdFxZR>AW<xrHaGdixax<AJ74ALMP:q=?E?TENB:7CdPxdYEeohh`lV[dxsgkSeExNd*4rqWpx/^_U3?XL^Mxx:Z_G4m\\=?lWXx`O/7PIIBNNMFaUILF<8`;FE<TS=R`9=X<S3\\Pg<pW<\\3TDp9;DeVok[k4@g\\_.px;;xxFbhkRxJJ5DiiqWx.DYJM7BZ;9xkR_o<;bYAHDphxfi6BJ?I9[E[.ncV?TTYnSIIEa`5`n:DFRR?WWA@F^EUOPUiOODUF+_[i14RKK3PPO=bWKNHHMbHHFMU?XT:)ZQ^PCFbb:uQ]aF[`uZZY`HgkfM-<WPQ8UUTMh\\CT>NSgM>LC9Z^Dg;@LXYIL]\\ULdK\\UVKoUUTDDbfL*6<G@@8DDD<WK?C==BW<<;BJIMHWFbRZRhxVx<cc,W>tek1NAf^fckk.6JVIO[[I@JbDEDT>m9HH=`_c;m/B>@[SGN>AsO[ABB9O:;W^BdOJO.2ARSK;WV@j^RVOAUAOO>U]>`[F0TeI<bgncfsn<R8mWx/@[inkx_s6H]IEO[[Z;Jb@>D:5m64RY`EcJm0PZSF.WWFOjF<VPPUjOEAU]\\`FG9MDC6=U?T3D\\>SM3RgMML?ZY]YgH8i<5:XUdrxxJI66h_96GxOidxa43Q86BO=N<aVJM<GLaGGELTSW>a.?TM?4@QQIdXL@J?OdIIH@WV@U@17E@R6VWV2i^DUODTiOO=T\\[_[i/6JVVC[IZ9nJIYS5ImS8RY`JJ_m,=PMDNffeIxUTM^OKx4>]>lMnPxNj`=m^r\\`+a59`NjRx@jVHw\\xax06\\CG:YYYGlaTX@:Wl6=GW?Hb]l0EOHIA<MLE<<HL;FK_6EDKSR<Q`0DARS39WV@jFRAO7UiOO>U]\\`[F,GLDM?RhJ;xWcR@QBRB;JDWFqlW10DHH@ZZCClaCCR>Wl>CGHI^DDI8G\\UCMZZYGla*XCRClR@PWI^I^l5/ZEACWWWEj^RVPPUjAONU1\\`[F:9ZSAKFWWEGF>VPEUjOONU]\\+[j.ISLLD?Q?Hc@K:IINcIIGN;6YUc,?W<CIU<DMD\\PTNNSg?M<SDZ^Yh-GQ2=COON<bVJNGHMaGGFMUTXSa6<G@@8DDD<WK?C==BW<<;BJIMHWShVYW_ZiO<^M=e7hFx06G\\VW]3x/7_XYILB\\>pdG\\U;[o3UT:cbfGo.FfR_Wdd7MSkMC\\7aNF3BKiKlhv)BSddCWiW@xpRNaGWxa@_KnmqXx2?=t78x[gCxx:]H]vx3G\\v<gWxx:C_X;P\\\\F-oKWFJ8FD>TSAbae`L/????5DUDCh\\CTN?Sh6MLS[Z^Dh^8eiw.xxx0xjbxs:jxssdjxxjFxWulI>]XZxuxM6N3vVdQ9-xxxdxg/GQJ=C>>NGbV9NG==aGGF9UTXSa*DIVVG[[IDmbVIDHXmSSQI`9c_mDHkWe4iih,xpdXaDgxaR`gonr5X-6_XX7]KGBpBX[J9GoUBJKLaeao*FaGW:aP\\Dbx<akJWxjBYSMSxvx5qVtc_^hWbxRV`@TVx+ZY7cTxxc80]VV>[9ZHnbVID1Ym=HRE`_cJm/EOH;@M;LD`<HKEEJ<EECJ<QUQ<I6`VdHv`v*xxd`[:txnnSt`xe`x*HsSX;XMRF`RPViSLx^ZHSJ`xV?.7PKHBKaA@PhKHH6Hs@NXKFPjPs7R\\UDNIZY3maHD0S<l8;GH__b^D61EQ@>VDU2iE?TNCTh?NMT[E^Eh-Cg`SYeeOJxl`c]^cwER\\cj.miw1S]VWO[BESEb>ZS@Em5<HEa`J2m,9RKK<PPOGbW>NHHMb=H=MUTXTb-DNGG8L:KC_SGJDEI^DDBIQPT;^6<G@@8DDD<WK?C==BW<<;BJIMHW?F?2?EF[pix`X,ZjXxEZL_vvxux39588:8RcCwkMGQKaSK\\QFSSlhv;=GGF.GrDNxx0Y[HpxU_[Px\\\\vx8=>:?77:h3xo;WaVRxO`RBWWqWx<IH04GHttlxcRNRmrZ=1krcx\\Wx4:;:793gfFxnNQ_?VxCNHGmlVkV5PZTT,GGBPk_FWQQVj7PAV^]a\\k9.LKA=L]L@GdK\\U?[o@K5KLb?apQ\\JEJL\\\\tmxxN<>bsxZ-1s_xxxx,F8<JBN=NFaUIMGGLaFFELTSWRa4@U:N-SSR@f=AQKLPeKK@PXW[We;AMEH-M^]3qeL\\V=\\pKCKLccfHpD0ibU4ggfPxA0APNGD_P^QQVpkx14WPP9CTT6g[OSM9RgLLA>CYCXg;@GXBQ>]\\UpdX\\@V0o3K6<Gbfap@9x[`.`\\x>xh7[Y6Mx:V\\bxxxxh.:7HH@MMLD`THK6EJ_EECJRQUQ_8A`K6-]]]GpdKLVDGpUUTLc8fap@VL?WGhWG:PW>W<VEX`D.@nmqP5,S[FM3QfNTxgLTVZWx7J]EJVbYg?CIMZR_D^VqfC]CW+qL<7\\dcgcq52YAE5WWA3j^EVEPUiEODUA\\`[j7?E8=BVVD5i]Q@N9Th1NMT[Z^Zh/bmXG^QjjbxqOicXhxbIOYpo,Rx-Ad]^GbbGIui]aZ[FtZGKIhgGI/+PZSSK=WFEj_RVPEAjOP<UBF`\\G6<G@@8DDD<WK?C==BW<<;BJIMHW8CCD?UOKDJtCA7/F^P<CJ=feiHKACN``,SddRwk?c]2Sw>R[FSimCw6@dEPNbG6KQi.IZ9`tKKCLIgkLL6.CWX7\\\\[9oKJ[T;ZnCJCKbKe`o;:LU6KXXL[xu>\\CfLQ742ksrN]]?D]VWO[[Z.nJIZS3Ym4IR;a`d_nBMbI[:_DNCrEZ^X>;r<CLIe,Ncr3M8>P4TCCBD\\OSM2RgMMK>ZY]YgLfpUF6UnmfxXiX)UXXf[Wltswrx1FQ<JBN88FaUI=G<LaFF;=TS=Ra.HRLL6:PPH?W>OI:NbHHG?V?YTcDQjRI+hhg>xoRG`3fxQ`ULnmqlx:I1jSJX]XFYv1BX:Lx8BNlYswsYG9q/LIn]nf^YOm\\1RY\\f3XXsQrxPi`lQ]VX_ZxxlT<jTxRMZ)`X[X[JAvo[*bbB9ccobl>qxWl>bx^x[x3@U9NF<RRJ=A9Q<KPe<J;9X<[VeHOmfTARUj)xUfiXXhxcQaHZosoZ,R[@bFtRLCx^JWVWWWNU0^YWx^xQL\\`m.`r,Ixxmp[LoxIR[WaaxRa7AZ5SDXXWEG=A?4Q=j9;OF]GG\\B79KXX6KFK-ocJ[UJAoTFSZKKeKoF0haONfM4Oxmad^.cxLS\\ckjnUU1;TMMEQ66IdX?@JJOd?IHOW@@@@0UGXXP]]\\TpLK<UVZoUJTZDae-B.@`YY5H^LDqeY\\VWLpVVU[cHMb16<G@@8DDD<WK?C==BW<<;BJIMHW;P=QQ[VVHHxHbKU`IQFU*QQVQKx42T?M7QQQ?dXL@J8OdIIH6WVZUd1=C=O@T9>Lg[BBA=QfLLKRYC\\3f/=YRDCEVE0i]QED=EiDNCE\\[_Zi,UUY5dfxX\\_bU]G<Ox5ATub]xxb-=VOOGSTB3f[NRLAQf=LAQYX\\Xf;H?>><P:OH?W7NHI>?HHGN5U:?b1>?CP/UUTBD\\PSM>RD>MKCZY]Yg@`jVVIKKg_MW5V1U.x``^VmlplM0DN::?L:KC_SGJD9I^9DBIQPTP^09NGG?LLKC_SGJ5EI^9DB:QPTP^@K?@Y:L^L*peL\\VG[pVKT[cbfbp6/YR@=>9ANAF=EDOEiOOMT\\[_[i41RL>DP:P9c?>?IINbHHGN?UY?cCPR^^WDRbPvj^A*>>uJELQRMkgu2/?L:DPPPHcW>OIINbHH=NVUYTc.ISL:D6QPHcX>OIINcIIG:VUY;c5BVOP2CTS=g[>SB1RfLLKR>Y]Xg=SIAV<IZ.;mbUYSSXmRS1I`_c_J3.VOP=T>>Lg[OSLBRCAAKRZ>]Xf0MWPPAU:TMh88:MNRg5MLSZY]DD0G>KK84OOGbV=NH9MbGGFMU>XSb5KBOA8=BSKCZAR:5Bf=KJ=Y=BBf/KUNNF<SRJ3ZAA9KPeKKI<XA[We)YPH\\UaaPYHhB`YZ_sYNJOgfPes0OG]G9bPa@uL@`Z[`tOZOIgGj34";
// src/core/ngrams.ts
function surprise(text) {
	let [sum, count, first, second] = [
		0,
		0,
		0,
		0
	];
	for (let i = 0; i <= text.length; i++) {
		const letter = i < text.length ? letterOf(text.charCodeAt(i)) : 0;
		if (letter === 0 && second === 0) continue;
		sum += SURPRISE.charCodeAt((first * 27 + second) * 27 + letter) - 40;
		count += 1;
		[first, second] = letter === 0 ? [0, 0] : [second, letter];
	}
	return count === 0 ? 0 : sum / count / 5;
}
function letterOf(code) {
	const lower = code | 32;
	return lower >= 97 && lower <= 122 ? lower - 96 : 0;
}
// src/core/placeholders.ts
const DOCUMENTED = [
	/^(?:123e4567-e89b-[\da-f]{4}-a456-|550e8400-e29b-41d4-a716-446655440000|f47ac10b-58cc-4372-a567-0e02b2c3d479|f81d4fae-7dec-11d0-a765-00a0c91e6bf6)/i,
	/^wJalrXUtnFEMI[/+]K7MDENG[/+]bPxRfiCYz?EXAMPLEKEY$/i,
	/^je7MtGbClwBF\/2Zp9Utk\/h3yCo8nvbEXAMPLEKEY$/,
	/EXAMPLE(?:KEY|TOKEN)?$/,
	/^(?:AQo|IQoJ|FwoG|FQo).{0,60}(?:EXAMPLE|\/{8})/s,
	/^Eby8vdM02xNOcqFl[A-Za-z0-9+/]{70}==$/
];
const WORDING = /^(?:[<[{(].*[>\]})]|\*+|x+|X+|\.{2,}|-+|_+|\?+|0+|1+|#+|(?:your|insert|enter|replace|change|fill)[-_ ]?(?:own|in|a|an|the|with|me)?[-_ ].*|(?:my|the|some|put|add|use)[-_ ].*)$/i;
const MARKS = /([^A0=])\1{7}|x{5,}|X{5,}|\*{3,}|\.{3}|\u2026|_{4,}|#{4,}|\?{3,}|(?:your|example|sample|dummy|placeholder|changeme|change[-_]me|replace[-_]?me|redacted|removed|hidden|censored|masked|fake|todo|fixme|insert[-_])/i;
function isDocumented(value) {
	return DOCUMENTED.some((form) => form.test(value));
}
function isPlaceholder(value) {
	return WORDING.test(value) || MARKS.test(value) || isRun(value);
}
function isRun(value) {
	return isRepeat(value) || sequenceShare(value) > .7;
}
function isRepeat(value) {
	for (let size = 1; size <= Math.min(10, value.length / 2); size++) if (value.slice(size) === value.slice(0, value.length - size)) return true;
	return false;
}
function sequenceShare(value) {
	let steps = 0;
	for (let i = 1; i < value.length; i++) {
		const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
		if (step >= -1 && step <= 1) steps += 1;
	}
	return value.length < 2 ? 0 : steps / (value.length - 1);
}
// src/core/references.ts
const REFERENCES = [
	/^\$\{?[A-Za-z_][\w.:-]*\}?(?:$|\/)/,
	/\$\{[^}]*\}|\$\([^)]*\)|\{\{.*\}\}|\{%.*%\}|<%.*%>|#\{[^}]*\}|\$\[[^\]]*\]/,
	/^%[\w.-]+%$|^%\(?\w*\)?[sdvq]$|%[sdv]/,
	/^!(?:Ref|Sub|GetAtt|ImportValue|reference|vault|secret|env|Base64)\b/,
	/^(?:ENC\[|ENC\(|vault:|op:\/\/|ref\+|arn:aws[\w-]*:|secretsmanager:|ssm:|keyring:|env:|file:|sops:|akv:|gcpsm:|projects\/[\w-]+\/secrets\/|AQICAH|kms:|\$ANSIBLE_VAULT|\{AQAA|\{cipher\}|\{noop\}|\{bcrypt\})/i,
	/^\[[\w:]+$/,
	/^(?:var|local|data|module|each|self|this|process\.env|import\.meta|os\.environ|ENV|secrets|vars|env|config|settings|params|props|inputs|steps|needs|github)[.[]/
];
function isReference(value) {
	return REFERENCES.some((form) => form.test(value));
}
// src/core/openpgp.ts
const PUBLIC_KEY = 6;
const PUBLIC_SUBKEY = 14;
const SIGNATURE$1 = 2;
const ALGORITHMS = new Set([
	1,
	2,
	3,
	16,
	17,
	18,
	19,
	22,
	25,
	26,
	27,
	28
]);
function isPublicPacket(bytes) {
	const header = headerOf(bytes);
	if (!header) return false;
	const { tag, at } = header;
	const version = bytes.charCodeAt(at);
	if (version < 3 || version > 6) return false;
	if (tag === SIGNATURE$1) return ALGORITHMS.has(bytes.charCodeAt(at + 2));
	return (tag === PUBLIC_KEY || tag === PUBLIC_SUBKEY) && ALGORITHMS.has(bytes.charCodeAt(at + 5));
}
function headerOf(bytes) {
	const [first, second] = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
	if (!(first >= 128)) return void 0;
	if ((first & 64) === 0) return {
		tag: first >> 2 & 15,
		at: 1 + 2 ** (first & 3)
	};
	return {
		tag: first & 63,
		at: second < 192 ? 2 : second < 224 ? 3 : 6
	};
}
// src/core/structures.ts
const UUID = /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i;
const FORMS = [
	["uuid", new RegExp(UUID.source.slice(0, -1) + "(?:[/:].*)?$", "i")],
	["integrity", /^(?:sha(?:1|224|256|384|512)|md5|blake2b)[-:=]/i],
	["password-hash", /^(?:[\w.@-]{1,40}:)?(?:\$(?:1|2[abxy]?|5|6|y|argon2\w*|scrypt|pbkdf2\w*)\$|\{(?:SSHA|SHA|MD5|CRYPT)\w*\}|pbkdf2[_:]|scrypt:|\*[\dA-F]{40}$)/i],
	["algorithm", /^(?:aws4-)?(?:hmac|sha|md5|aes|rsa|ecdsa|ed25519|bcrypt|pbkdf2|argon2|scrypt|pkcs|blowfish|chacha)[\w.-]{0,20}$/i],
	["constant", /^[A-Z]{2,}(?:_[A-Z]+)+$/],
	["number", /^[-+]?(?:0x[\da-f]{1,16}|\d{1,5}|\d+\.\d+)[ulf]{0,3}$/i],
	["version", /^[~^=v<>]{0,2}\d{1,5}\.\d{1,6}(?:\.[\w*-]+)*(?:[-+][\w.-]+)?$/],
	["package", /^[a-z][\w.]*(?:-[a-z][\w.]*)*-\d+(?:\.\d+)+(?:[-.][a-z]\w*)?$/i],
	["date", /^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/],
	["url", /^[a-z][a-z\d+.-]{1,20}:\/\//i],
	["mail", /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
	["arn", /^arn:/],
	["mime", /^(?:application|text|image|audio|video|multipart|font)\/[\w.+-]+$/],
	["colour", /^#[\da-f]{3,8}$/i],
	["public-key", /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|AAAA[BCE]3Nza|age1[a-z\d]{58}|pk_(?:live|test)_)/],
	["ciphertext", /^(?:U2FsdGVkX1|gAAAAA[AB]|AQICAH|age-encryption|CfDJ8)/],
	["data-uri", /^data:[\w/+.-]*[;,]/]
];
function isUuid(value) {
	return UUID.test(value) && new Set(value).size > 8;
}
function structureOf(value) {
	return FORMS.find(([, form]) => form.test(value))?.[0] ?? (isReadable(value) ? "base64-text" : isDottedName(value) ? "dotted-name" : isPublicBytes(value) ? "public-bytes" : void 0);
}
function isDottedName(value) {
	if (!/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(value)) return false;
	const words = value.split(/[._]/).filter((part) => /^[a-z]{3,}$/i.test(part)).join(" ");
	return words.length * 2 >= value.length && surprise(words) < WORDS$3;
}
const WORDS$3 = 4.5;
function isPublicBytes(value) {
	if (value.length < 32) return false;
	const head = bytesOf(value.slice(0, isHex(value) ? 40 : 28));
	return head !== void 0 && (isPublicPacket(head) || isPublicDer(head));
}
function bytesOf(value) {
	return isHex(value) ? fromHex(value) : decodeBase64(value);
}
function isHex(value) {
	return /^(?:[\da-f]{2})+$/i.test(value);
}
function fromHex(digits) {
	return digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}
function isReadable(value) {
	if (value.length < 16 || !/^[\w+/-]+={0,2}$/.test(value)) return false;
	const bytes = decodeBase64(value);
	return bytes !== void 0 && bytes.length >= 10 && /^[\t\n\r\x20-\x7e]+$/.test(bytes);
}
function isDigest(value) {
	return /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i.test(value);
}
function isPathName(value) {
	const words = value.split("/").filter((part) => /^[A-Za-z]{4,}$/.test(part));
	return words.join("").length >= 8 && surprise(words.join(" ")) < WORDS$3;
}
function holdsText(value) {
	return [
		0,
		1,
		2,
		3
	].some((cut) => /[\t\n\r\x20-\x7e]{12}/.test(decodeBase64(value.slice(cut, cut + (value.length - cut & -4))) ?? ""));
}
// src/core/quality.ts
const GIBBERISH = 5;
function isLiteral(value) {
	return !isReference(value) && !isPlaceholder(value) && !isNamedAfterSecrets(value) && structureOf(value) === void 0;
}
function isTokenLike(value) {
	return value.length >= 12 && isLiteral(value) && mixed(value) && /\d/.test(value) && !readsAsWords(value);
}
function isPassword(value) {
	return value.length >= 4 && isLiteral(value) && !readsAsWords(value) && !/[\x80-\xff]/.test(value);
}
function readsAsWords(value) {
	const pieces = value.match(/[A-Za-z]+/g) ?? [];
	if (/^(?=(?:\D*\d){3})[\da-f]{10,}$/i.test(value)) return false;
	const longest = Math.max(0, ...pieces.map((piece) => piece.length));
	if (longest < 4 && /\d/.test(value)) return /^\d{1,5}$/.test(value) || pieces.length < 2 && value.length < 6;
	if (longest < 3) return true;
	return surprise(value) < GIBBERISH - allowance(value);
}
function allowance(value) {
	if (value.length < 10) return 0;
	let changes = 0;
	for (let i = 1; i < value.length; i++) if (kindOf(value.charCodeAt(i)) !== kindOf(value.charCodeAt(i - 1))) changes += 1;
	const density = changes / (value.length - 1);
	return density < .2 ? 0 : density < .35 ? .8 : 2.5;
}
function kindOf(code) {
	const lower = code | 32;
	if (lower >= 97 && lower <= 122 || "_-.: ".includes(String.fromCharCode(code))) return 1;
	return code >= 48 && code <= 57 ? 2 : 3;
}
function isNamedAfterSecrets(value) {
	if (/^[A-Za-z\d]*$/.test(value) && (value.match(/\d/g) ?? []).length * 6 >= value.length && mixed(value)) return false;
	return wordsOf(value).some((word) => /^(?:pass(?:word|wd|phrase|code)?|passwords|secrets?|tokens?|keys?|api|oauth|auth\w*|credentials?)$/.test(word));
}
function isByteList(value) {
	const numbers = value.match(/0x[\da-f]{1,2}|\d{1,3}/gi) ?? [];
	return numbers.length >= 8 && /^[\s\da-fx,]+$/i.test(value) && new Set(numbers).size >= .7 * Math.min(numbers.length, 64) && !isRun(String.fromCharCode(...numbers.map(Number)));
}
function basicPassword(value) {
	const password = /^[\x20-\x7e]{1,100}:([\x20-\x7e]{3,200})$/.exec(decodeBase64(value) ?? "")?.[1];
	return password !== void 0 && isPassword(password) ? password : void 0;
}
// src/core/checks.ts
const CHECKS = {
	"aws-access-key-id": ({ window, start, end }) => standsAlone(window.text, start, end),
	"aws-bedrock-long-term": ({ value }) => /-at-\d{12}:/.test(decodeBase64(value.slice(4)) ?? ""),
	"aws-bedrock-short-term": ({ value }) => /X-Amz-(?:Credential|Signature|Algorithm)|CallWithBearerToken/i.test(decodeBase64(value.slice(16)) ?? ""),
	"aws-secret-access-key": ({ value }) => value.length === 40 || isDocumented(value),
	"aws-session-token": ({ value }) => /^.\n(?:\torigin_ec|\x06er\/aws|\x03aws)/s.test(decodeBase64(value.slice(0, 24)) ?? ""),
	"aws-ses-smtp-password": ({ value }) => ["", ""].includes((decodeBase64(value) ?? "").charAt(0)),
	"near-sso": (candidate) => isNear(candidate, /startUrl|awsapps\.com\/start|registrationExpiresAt/),
	"near-cognito": (candidate) => isNear(candidate, /cognito|user_?pool/i),
	"private-key": ({ value }) => hasKeyBody(value),
	"whole-der": ({ value }) => isWholeDer(bytesOf(value) ?? ""),
	"not-public-bytes": ({ value }) => !isPublicBytes(value),
	"nkey-seed": ({ value }) => /^S[UAONCX][A-Z2-7]{56}$/.test(value),
	"twilio-api-key-sid": ({ value }) => /^SK[\da-f]{32}$/.test(value),
	"crates-io-token": ({ value }) => /^cio[A-Za-z\d]{32}$/.test(value) && /\d/.test(value) && surprise(value) > 5,
	"not-words": ({ value }) => surprise(value) > 4.5,
	"not-a-reference": ({ value }) => !isReference(value) && !isPlaceholder(value),
	"mnemonic": ({ value }) => isMnemonic(value),
	"token-like": ({ value }) => isTokenLike(value),
	"basic-credentials": ({ value }) => basicPassword(value) !== void 0,
	"user-and-password": ({ value }) => holdsPassword(value),
	"mixed": ({ value }) => mixed(value),
	"url-password": ({ value }) => isPassword(unescaped(value)),
	"command-password": ({ value }) => isPassword(value.replace(/(?:\\+[nrt])+$/, "")),
	"json-web-token": ({ value }) => jwtHeader(value) !== void 0
};
function passes(candidate) {
	return (candidate.rule.spec.checks ?? []).every((name) => CHECKS[name]?.(candidate) ?? false);
}
function isCheck(name) {
	return Object.hasOwn(CHECKS, name);
}
function standsAlone(text, start, end) {
	const left = /[A-Za-z\d+/]*$/.exec(text.slice(Math.max(0, start - RUN), start))?.[0] ?? "";
	const right = /^[A-Za-z\d+/]*={0,2}/.exec(text.slice(end, end + RUN))?.[0] ?? "";
	if (/[A-Za-z\d+]$/.test(left) || /^[A-Za-z\d+]/.test(right)) return false;
	if (/^=(?![^=\s"'])/.test(right)) return false;
	return /^\/\d{8}\/[a-z]/.test(right) || left.length + right.length < RUN / 2 && !left.includes("+") && !right.includes("+");
}
const RUN = 80;
function hasKeyBody(block) {
	const body = block.replace(/-----[A-Z\d ]{1,60}-----/g, "").replace(/\\[nrt]/g, "\n").replace(/^[\w-]{2,20}: .*$/gm, "");
	const digits = (body.match(/[A-Za-z\d+/=]{20,}/g) ?? []).join("");
	return digits.length >= 64 && digits.length > .6 * body.replace(/\s/g, "").length && shannon(digits) > 3.5 && surprise(digits) > 4.5;
}
function holdsPassword(value) {
	const password = /^[!-9;-~]{1,100}:([!-~]{3,3000})$/.exec(decodeBase64(value) ?? "")?.[1];
	return password !== void 0 && !isPlaceholder(password) && !isReference(password) && !isNamedAfterSecrets(password);
}
function isMnemonic(value) {
	const words = value.split(" ");
	return words.length % 3 === 0 && new Set(words).size > .75 * words.length && !words.some((word) => /^(?:the|and|for|with|from|are|not|has|have|was|were|your|its|must|can)$/.test(word));
}
function unescaped(value) {
	return value.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function isNear({ window: { text }, start, end }, form) {
	return form.test(text.slice(Math.max(0, start - 800), start)) || form.test(text.slice(end, end + 800));
}
// src/core/label-class.ts
const CLASSES = [
	[
		"password",
		3,
		/^(?:\w*(?:passwords?|passwd|passphrase|passwort|passcode|pswd|pwds?)|(?!(?:com|by|sur|tres|over|under|multi|one|two|first|second|single|trans|sub|re)pass)\w{0,12}(?:pass|psw)|pw|passw|pword|contrasena|senha)$/
	],
	[
		"secret",
		3,
		/^\w*secrets?$/
	],
	[
		"token",
		3,
		/^(?:\w*tokens?|jwt|pat)$/
	],
	[
		"key",
		3,
		/^(?:(?:api|app|access|secret|private|auth|encryption|enc|signing|sign|master|shared|storage|account|license|licence|service|server|admin|deploy|write|crypto|cipher|aes|hmac|session|jwt|private|priv|consumer|client|webhook|maps|ssh|subscription|function|host)keys?|apikeys?)$/
	],
	[
		"key",
		1,
		/^(?:keys?|seed|salt|nonce|pin|otp|totp)$/
	],
	[
		"auth",
		2,
		/^(?:auth|oauth\d?|authorization|authentication|\w*credentials?|creds?|cred|bearer|cookie|sessionid|sid|hmac|apisecret|login)$/
	]
];
const STRONG_BEFORE = /^(?:api|app|access|secret|private|o?auth|encryption|encrypt|enc|signing|sign|master|shared|storage|account|license|licence|service|server|admin|deploy|write|crypto|cipher|aes|hmac|session|jwt|priv|consumer|client|webhook|ssh|subscription|function|authentication|security|instrumentation|ingest|recovery|symmetric)$/;
const HARMLESS_BEFORE = /^(?:public|socket|authenticity|antiforgery|verification|magic|encrypted|hashed|masked|redacted|obfuscated|primary|foreign|sort|partition|hash|cache|translation|i18n|unique|composite|object|map|dict|lookup|index|hot|shortcut|arrow|short|page|next|continuation|csrf|xsrf|previous|end|start|stop|eos|bos|pad|unk|mask|mime|no|invalid|missing|wrong|forgot|reset|change|show|hide|toggle|is|has|use|enable|disable|require|requires|required|allow|min|max|num|total|error|err|parse|lexer|current|expected|unexpected)$/;
const HARMLESS_BEHIND = /^(?:ids?|names?|urls?|uris?|paths?|files?|filename|dir|type|types|length|len|size|count|hash|hashed|digest|checksum|fields?|labels?|placeholder|header|headers|prefix|suffix|format|policy|regex|pattern|expir\w*|ttl|status|errors?|err|message|msg|hint|text|title|desc\w*|help|input|form|page|link|reset|changed?|strength|validator|validation|required|min|max|minimum|maximum|algorithm|alg|algo|version|ref|reference|arn|endpoint|host|port|user|username|email|mail|column|index|map|store|provider|manager|service|handler|helper|class|template|env|var|variable|parameter|param|option|config|settings?|mode|scheme|method|enabled|disabled|visible|mismatch|invalid|incorrect|empty|missing|limit|usage|scope|scopes|issuer|audience|iterations?|rounds|bits|bytes|entry|exists|match|matches|at|on|by|for|from|in|of|to|with|is|was|not|code|codes|stream|pair|ring|words|press|down|up|event|board|bind\w*|frame|point|space|style|exchange|usages|info|id|idx|table|list|set|metadata|location|domain|region|salt)$/;
const TEXTUAL = /^(?:label|msg|message|placeholder|hint|title|tooltip|caption|lbl|txt)$/;
const known$1 = new Map();
const REMEMBERED = 4096;
const SHORT$3 = 12;
function classOf(name) {
	if (name.length > SHORT$3) return classify(name);
	const before = known$1.get(name);
	if (before !== void 0) return before ?? void 0;
	if (known$1.size >= REMEMBERED) known$1.clear();
	const found = classify(name);
	known$1.set(name, found ?? null);
	return found;
}
function classify(name) {
	const words = wordsOf(name).filter((word) => !/^\d+$/.test(word));
	if (/public_?key|\.[a-z]{1,4}$/i.test(name) || /^(?:\$?(?:OLD)?PWD|PASS)$/.test(name) || words.some((word) => TEXTUAL.test(word))) return void 0;
	for (let at = words.length - 1; at >= 0 && at >= words.length - 4; at--) {
		const found = CLASSES.find(([, , form]) => form.test(words[at] ?? ""));
		if (found) return graded$1(found, words[at - 1] ?? "", words.slice(at + 1));
	}
}
function graded$1([name, strength], before, behind) {
	if (HARMLESS_BEFORE.test(before) || behind.some((word) => HARMLESS_BEHIND.test(word))) return void 0;
	return {
		class: name,
		strength: name === "key" && STRONG_BEFORE.test(before) ? 3 : strength
	};
}
// src/core/judge/generic.ts
const RANDOM_LEAST = 16;
const PASSWORD_LEAST = 4;
const STRONG_LEAST = 8;
const MIDDLING_LEAST = 16;
function judgeGeneric(candidate, spec, label) {
	const verdict = spec.value === void 0 ? graded(candidate, spec, label) : known(candidate, spec, label);
	if (!verdict) return void 0;
	const facts = {
		...factsOf(candidate),
		...isDocumented(candidate.value) ? { documented: true } : {}
	};
	return {
		...verdict,
		severity: severityBy(verdict.severity, facts),
		facts,
		label: label.text
	};
}
function listensTo(spec, label) {
	return spec.value !== void 0 || spec.part === `generic-${classOf(label)?.class}`;
}
function known({ value }, spec, label) {
	if (isReference(value) || isRun(value)) return void 0;
	return {
		severity: spec.severity,
		confidence: spec.confidence,
		signals: [`label:${label.relation}`]
	};
}
function graded(candidate, spec, label) {
	const { value } = candidate;
	const named = classOf(label.text);
	if (!named || spec.part !== `generic-${named.class}`) return void 0;
	const signals = [`label:${named.class}`, label.relation];
	if (label.quote === "[" || label.quote === "{") return isByteList(value) && named.strength > 1 ? {
		severity: "medium",
		confidence: "medium",
		signals: [...signals, "byte-list"]
	} : void 0;
	if (isUuid(value)) return named.strength === 3 || /(?:^|-)authorization$/i.test(label.text) ? {
		severity: "low",
		confidence: "low",
		signals: [...signals, "uuid"]
	} : void 0;
	if (/cookie/i.test(label.text) && isOtherCookie(value)) return void 0;
	if (!isLiteral(value) || isCode(candidate, label) || readsAsWords(value) || /[\s\x80-\xff]/.test(value)) return void 0;
	if (named.strength === 1 && isDigest(value) || named.class !== "password" && /[(),;<>{}[\]]|\|.*\|/.test(value)) return void 0;
	if ((named.strength === 1 || /^(?:user\.)?signing_?key$/i.test(label.text)) && isOpenPgpKeyId(value)) return void 0;
	if (isRandom(value, named)) return {
		severity: opensNothing(label) ? "low" : "medium",
		confidence: "medium",
		signals: [
			...signals,
			"not-a-word",
			"random"
		]
	};
	return isLikelySecret(value, named) ? {
		severity: "low",
		confidence: "low",
		signals: [...signals, "not-a-word"]
	} : void 0;
}
function isOtherCookie(value) {
	const name = /^([\w.-]{1,60})=./.exec(value)?.[1];
	return name !== void 0 && !classOf(name) && !/sess|sid|login|remember/i.test(name);
}
function isOpenPgpKeyId(value) {
	return /^(?:0x)?[\dA-F]{16}$/.test(value);
}
function opensNothing({ text }) {
	return /(?:salt|nonce)\W*$/i.test(text);
}
function isRandom(value, { strength }) {
	return isMixed$1(value) || strength > 1 && isMixed$1(value.replace(/^(?:0x|(?:[A-Za-z][A-Za-z\d]{0,9}[-_.:]){1,2})/, ""));
}
function isMixed$1(value) {
	return value.length >= RANDOM_LEAST && mixed(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}
function isLikelySecret(value, label) {
	if (label.class === "password") return value.length >= PASSWORD_LEAST;
	if (/^\d+$/.test(value)) return false;
	return value.length >= (label.strength === 3 ? STRONG_LEAST : label.strength === 2 ? MIDDLING_LEAST : Infinity);
}
function isCode({ window: { text }, end, value }, label) {
	if (label.quote !== "") return false;
	return /^[([]|^->|^::/.test(text.slice(end, end + 2)) || /[()[\]{}<>]|->|::|\|\||\.\w+\(|^[&*]/.test(value) || /^[A-Za-z_$][A-Za-z_$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value) && !value.split(".").some(isMixed$1);
}
// src/core/values/look.ts
var Look = class {
	from = 0;
	to = 0;
	restart(from, to) {
		this.from = from;
		this.to = to;
	}
	at(from, to) {
		if (from < this.from) this.from = from;
		if (to > this.to) this.to = to;
	}
	everywhere() {
		this.from = -Infinity;
		this.to = Infinity;
	}
};
// src/core/values/name.ts
const LONGEST$5 = 120;
function nameAt(text, anchorStart, anchorEnd) {
	let start = anchorStart;
	let end = anchorEnd;
	while (start > 0 && anchorStart - start < LONGEST$5 && isNameCode(text.charCodeAt(start - 1))) start -= 1;
	while (end < text.length && end - anchorEnd < LONGEST$5 && isNameCode(text.charCodeAt(end))) end += 1;
	while (end > anchorEnd && !isWordCode(text.charCodeAt(end - 1))) end -= 1;
	const before = start > 0 ? text.charCodeAt(start - 1) : 0;
	return {
		start,
		end,
		text: text.slice(start, end),
		quote: before === 34 || before === 39 || before === 96 ? text.charAt(start - 1) : ""
	};
}
function phraseOf(text, { start, text: name }) {
	if (text.charCodeAt(start - 1) !== 32) return name;
	return (/(?:[A-Za-z]{2,12} ){1,3}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? "") + name;
}
function lastBefore(text, character, at, furthest) {
	const from = Math.max(0, at - furthest);
	const found = text.slice(from, at + 1).lastIndexOf(character);
	return found < 0 ? -1 : from + found;
}
function isNameCode(code) {
	return isWordCode(code) || code === 36 || code === 46 || code === 45;
}
function isWordCode(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95;
}
// src/core/values/read.ts
const LONGEST$4 = 4096;
const OPENING = /(?:\[\d{0,4}\]|(?:new\s)?(?:char|byte|String|string)?\[\]\s?\{|(?:new\s)?(?![\w.:$]{0,40}(?:[gG]et|env|Env|[fF]ind|[qQ]uery|[sS]elect|[iI]nput|[pP]rompt|[lL]ookup|[fF]etch|[rR]equire|[rR]ead|[lL]oad|[fF]ormat|[pP]rint|[lL]og|[hH]ash|md5|sha\d|[dD]igest|[eE]ncrypt|[tT]ranslate|[iI]ndex|[hH]as|[iI]s)\w{0,30}\s?\()[\w.:$[\]]{0,60}\s?[({]\s?){0,2}\s{0,40}(?:[bBrRuUfFlLN@$]{0,2})(?=\\?["'`])/y;
function readValue(text, at, bare, look) {
	const from = skipSpaces(text, at);
	return readQuoted(text, from, look) ?? readBare(text, from, bare);
}
const LONGEST_OPENING = 200;
function readQuoted(text, from, look) {
	look.at(from, from + LONGEST_OPENING);
	OPENING.lastIndex = from;
	const opening = OPENING.exec(text);
	if (!opening) return void 0;
	let open = from + opening[0].length;
	const escaped = text[open] === "\\";
	if (escaped) open += 1;
	const quote = text.charAt(open);
	const marks = escaped ? quote : fence(text, open, quote);
	const start = open + marks.length;
	const end = closing(text, start, marks, escaped);
	if (end === void 0) look.everywhere();
	else look.at(from, end + marks.length);
	return end === void 0 ? void 0 : {
		start,
		end,
		quote
	};
}
function fence(text, open, quote) {
	if (quote === "`") return text.startsWith("``", open) && !text.startsWith("```", open) ? "``" : quote;
	return text.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
}
function closing(text, start, quote, escaped) {
	const last = Math.min(text.length, start + LONGEST$4);
	for (let i = start; i < last; i++) {
		const char = text.charAt(i);
		if (char === "\\") {
			if (escaped && text.startsWith(quote, i + 1)) return i;
			i += 1;
		} else if (text.startsWith(quote, i)) return escaped ? void 0 : i;
		else if ((char === "\n" || char === "\r") && quote.length < 3 && quote !== "`") return void 0;
	}
}
function readBare(text, from, bare) {
	bare.lastIndex = from;
	const found = bare.exec(text);
	return found && found[0] !== "" ? {
		start: from,
		end: from + found[0].length,
		quote: ""
	} : void 0;
}
function skipSpaces(text, at) {
	while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
	return at;
}
// src/core/values/assignment.ts
const WORD$1 = /[^\s"'`]{1,4096}/y;
const TOKEN = /[^\s"'`,;&|<>()[\]{}]{1,4096}/y;
const OPERATOR = /[\\"'`\])*]{0,4}[ \t]{0,40}(?:\[\d{0,6}\][ \t]{0,4})?(?:(?::[ \t]?|[ \t]{0,40})(?:[A-Za-z_&*?][\w.<>[\]&*?]{1,30})[ \t]{1,8}(?==[^=>]))?(:=|=>|<-|->|[!=]==?|[?+|:.]{0,3}=|:(?!:|\/\/))/y;
const DEFAULT = /[\\"'`\])}]{0,4}[ \t]{0,8}(?:\|\||\?\?|\bor\b)[ \t]{0,8}(?=["'`])/y;
const ARGUMENT = /\\?["'`][ \t]{0,4},\s{0,40}(?=\\?["'`])/y;
const CALL = /[ \t]?\([ \t]{0,4}(?=\\?["'`])/y;
const LIST = /(?:(?:\[\d{0,4}\]|new )?(?:byte|uint8|u8|char|string|String|bytes|bytearray)(?:\[\])?[ \t]?\(?|[A-Z][\w.]{0,40}(?=\{0x)|vec!|&|Uint8Array\.(?:from|of)\(|new Uint8Array\()?[ \t]?(?=[[{][^\]])/y;
const SPACE$2 = /["']?[ \t]{1,40}/y;
const COMMAND = /(?:^|[\s;&|(])(?:ENV|ARG|#[ \t]?define|setq|setf|defvar|defconst|defparameter|def|setx?|set -U?g?x|-U?g?x|configure set|setenv|login|machine [\w.-]{1,80}|git config(?: --\w{1,10})?|identified)[ \t]{1,8}$|(?:^|\n)[ \t]{0,40}$|[ \t]login[ \t]{1,8}[^\s]{1,80}[ \t]{1,8}$/i;
const BLANKS = " 	\n";
function assigned(text, name, look) {
	return byOperator(text, name, look) ?? byCall(text, name, look) ?? bySpace(text, name, look);
}
const BEHIND = 100;
function byOperator(text, name, look) {
	const operator = match(OPERATOR, text, name.end);
	if (operator === void 0) return void 0;
	const at = afterOperator(text, operator);
	const start = skipSpaces(text, at);
	const list = match(LIST, text, start);
	if (list !== void 0 || at !== operator || text[start] === "|" || text[start] === ">") look.everywhere();
	if (list !== void 0) return listValues(text, list, name);
	const read = readValue(text, at, bareForm(text, name), look);
	if (read) look.at(name.start, read.end + BEHIND);
	return read && (read.quote !== "" || endsStatement(text, operator, read)) ? [labelled(text, name, read, "assignment")] : [];
}
function endsStatement(text, operator, read) {
	if (text.charAt(operator - 1) === "=" && read.start === operator) return true;
	return !/^[ \t]{1,40}(?![ \t\r\n#;|&)}\]\\,<]|\/\/|\/\*|\*\/|--|[\w.-]{1,40}[ \t]?[:=]|$)/.test(text.slice(read.end, read.end + 90));
}
const HEREDOC = /[ \t]{0,8}<<[-~]?["']?\w{1,30}["']?[ \t]{0,8}\r?\n[ \t]{0,40}/y;
const SCALAR = /[ \t]{0,8}[|>][-+]?\d?[ \t]{0,8}\r?\n[ \t]{1,40}(?=\S{1,4096}[ \t]{0,8}(?:\r?\n|$))/y;
const NEXT_LINE = /[ \t]{0,8}\r?\n[ \t]{1,40}(?=["'`])/y;
function afterOperator(text, at) {
	return match(HEREDOC, text, at) ?? match(SCALAR, text, at) ?? match(NEXT_LINE, text, at) ?? at;
}
const UNSEEN$1 = new Look();
function listValues(text, at, name) {
	const bytes = match(/[[{]\s{0,40}(?:(?:0x[\da-fA-F]{1,2}|\d{1,3})\s{0,40},\s{0,40}){7,1024}(?:0x[\da-fA-F]{1,2}|\d{1,3})\s{0,40},?\s{0,40}(?=[\]}])/y, text, at);
	if (bytes !== void 0) return [labelled(text, name, {
		start: at + 1,
		end: bytes,
		quote: "["
	}, "assignment")];
	const found = [];
	let next = at + 1;
	while (next !== void 0 && found.length < 64) {
		const read = readQuoted(text, skipBlanks(text, next), UNSEEN$1);
		if (!read) break;
		found.push(labelled(text, name, read, "assignment"));
		next = match(/\\?["'`]\s{0,40},/y, text, read.end);
	}
	return next === void 0 && /^\\?["'`]\s{0,40}[\]}]/.test(text.slice(found.at(-1)?.end ?? at, (found.at(-1)?.end ?? at) + 50)) ? found : [];
}
function byCall(text, name, look) {
	const form = match(DEFAULT, text, name.end) ?? (name.quote ? match(ARGUMENT, text, name.end) : void 0) ?? match(CALL, text, name.end);
	if (form === void 0) return void 0;
	const read = readQuoted(text, form, look);
	return read ? [labelled(text, name, read, "argument")] : [];
}
function bySpace(text, name, look) {
	const after = match(SPACE$2, text, name.end);
	if (after === void 0) return [];
	const flag = name.text.startsWith("-");
	if (!flag && name.start > 0 && !BLANKS.includes(text.charAt(name.start - 1))) return [];
	if (!flag && !COMMAND.test(text.slice(Math.max(0, name.start - 120), name.start))) return [];
	const read = readValue(text, after, WORD$1, look);
	if (read) look.at(name.start, read.end + BEHIND);
	if (!read || !flag && !endsLine(text, read)) return [];
	return [labelled(text, name, read, flag ? "flag" : "argument")];
}
function endsLine(text, read) {
	return /^["']?[ \t]{0,40}(?:[#;&)\\\r\n]|$|password|account|\/\/|\/\*)/.test(text.slice(read.end, read.end + 60));
}
function bareForm(text, name) {
	const line = text.slice(Math.max(0, name.start - 80), name.start);
	return /(?:^|[\r\n])[ \t]{0,60}(?:(?:export|set|ENV|ARG|declare|local|-x|env|setx?|[-#/*]{1,3}|\$[Ee]nv:)[ \t]{0,4}){0,3}["']?$/.test(line) ? WORD$1 : TOKEN;
}
function labelled(text, name, read, relation) {
	const trimmed = read.quote === "" ? text.slice(read.start, read.end).replace(/[,;]+$|\\[nr].*$/, "") : text.slice(read.start, read.end);
	return {
		start: read.start,
		end: read.start + trimmed.length,
		value: trimmed,
		label: {
			text: phraseOf(text, name),
			relation,
			quote: read.quote
		}
	};
}
function skipBlanks(text, at) {
	return match(/\s{0,80}/y, text, at) ?? at;
}
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}
// src/core/values/column.ts
const ROWS = 50;
const DELIMITED = /^[\w "'`*.()/-]{0,22}(?:[,\t;|\r\n]|$)/;
function columnValues(text, name, look) {
	return delimited(text, name, look) ?? inserted(text, name, look) ?? htmlTable(text, name, look) ?? [];
}
function delimited(text, name, look) {
	if (!DELIMITED.test(text.slice(name.end, name.end + 24))) return void 0;
	const [from, to] = lineAround(text, name.start);
	look.at(from - 1, to + 1);
	const line = text.slice(from, to);
	const delimiter = /^\s*\|/.test(line) ? "|" : /[,\t;|]/.exec(line)?.[0] ?? "";
	if (!delimiter || line.length > 1e3 || !/^[\w \t"'`*.,;|:()/-]+$/.test(line)) return void 0;
	const header = cells(line, from, delimiter);
	const column = header.findIndex((cell) => cell.start <= name.start && name.end <= cell.start + cell.text.length);
	const label = clean(header[column]);
	if (!isTable(header, delimiter) || !label || !/^[A-Za-z][\w .-]{0,40}$/.test(label.text) || !header.every((cell) => /^[^\w]*[A-Za-z][\w .()/-]{0,40}\W*$|^\s*$/.test(cell.text))) return void 0;
	look.everywhere();
	return rowValues(text, to, delimiter, header.length, column, label.text);
}
function isTable(header, delimiter) {
	return header.filter(({ text }) => /\w/.test(text)).length > 1 || delimiter === "|" && header.length > 2;
}
function rowValues(text, headerEnd, delimiter, width, column, label) {
	const found = [];
	let at = headerEnd;
	for (let row = 0; row < ROWS; row++) {
		at = /^\r?\n|^\r/.test(text.slice(at, at + 2)) ? at + (text.startsWith("\r\n", at) ? 2 : 1) : text.length;
		if (at >= text.length) break;
		const [, to] = lineAround(text, at);
		const line = cells(text.slice(at, to), at, delimiter);
		if (line.length !== width) break;
		const cell = clean(line[column]);
		if (cell && cell.text !== "" && !/^:?-{2,}:?$/.test(cell.text)) found.push(value(cell, label));
		at = to;
	}
	return found.length > 0 ? found : void 0;
}
function inserted(text, name, look) {
	if (!/^["'`\]]?\s{0,20}[,)]/.test(text.slice(name.end, name.end + 22))) return void 0;
	const open = lastBefore(text, "(", name.start, 1e3);
	look.at((open < 0 ? name.start - 1001 : open) - 121, name.end);
	if (open < 0 || !/insert\s+into\s+[\w."`[\]]{1,80}\s*$/i.test(text.slice(Math.max(0, open - 120), open))) return void 0;
	look.everywhere();
	const close = text.indexOf(")", name.end);
	const column = text.slice(open, name.start).split(",").length - 1;
	const values = /^\)\s{0,40}values\s{0,40}/i.exec(text.slice(close, close + 100));
	if (close < 0 || !values) return void 0;
	const found = [];
	let at = close + values[0].length;
	while (text[at] === "(" && found.length < ROWS) {
		const row = sqlRow(text, at + 1);
		const cell = clean(row.cells[column]);
		if (cell) found.push(value(cell, name.text));
		at = row.end + (/^\)\s{0,40},\s{0,40}/.exec(text.slice(row.end, row.end + 90))?.[0].length ?? text.length);
	}
	return found.length > 0 ? found : void 0;
}
function sqlRow(text, from) {
	const found = [];
	let [start, quote, at] = [
		from,
		"",
		from
	];
	for (; at < text.length; at++) {
		const char = text.charAt(at);
		if (quote) {
			if (char === "\\") at += 1;
			else if (char === quote) quote = "";
		} else if (char === "'" || char === "\"") quote = char;
		else if (char === "," || char === ")") {
			found.push({
				start,
				text: text.slice(start, at)
			});
			start = at + 1;
			if (char === ")") break;
		}
	}
	return {
		cells: found,
		end: at
	};
}
function htmlTable(text, name, look) {
	const tag = lastBefore(text, "<", name.start, 200);
	if (tag < 0 || !/^<th[^<>]*>[^<>]*$/i.test(text.slice(tag, name.start))) return void 0;
	look.everywhere();
	const before = text.slice(Math.max(0, name.start - 1e3), name.start);
	const column = (before.slice(before.toLowerCase().lastIndexOf("<tr") + 1).match(/<th/gi) ?? []).length - 1;
	const found = [];
	for (const body of text.slice(name.end).matchAll(/<tr[^<>]*>((?:(?!<\/tr)[^]){0,2000})/gi)) {
		const cell = [...(body[1] ?? "").matchAll(/<td[^<>]*>(?:\s*<(?:code|b|i|tt|span|pre)[^<>]*>)?([^<>]*)/gi)][column];
		if (!cell?.[1] || found.length >= ROWS) break;
		const trimmed = clean({
			start: name.end + body.index + body[0].indexOf(body[1] ?? "") + cell.index + cell[0].length - cell[1].length,
			text: cell[1]
		});
		if (trimmed?.text) found.push(value(trimmed, phraseOf(text, name)));
	}
	return found.length > 0 ? found : void 0;
}
function cells(line, from, delimiter) {
	const found = [];
	let start = 0;
	let quoted = false;
	for (let i = 0; i <= line.length; i++) {
		if (line[i] === "\"") quoted = !quoted;
		if (i < line.length && (line[i] !== delimiter || quoted)) continue;
		found.push({
			start: from + start,
			text: line.slice(start, i)
		});
		start = i + 1;
	}
	return found;
}
function clean(cell) {
	if (!cell) return void 0;
	const lead = /^\s*(?:N?["'`]|\*\*)?/.exec(cell.text)?.[0].length ?? 0;
	const text = cell.text.slice(lead).replace(/(?:["'`]|\*\*)?\s*$/, "");
	return {
		start: cell.start + lead,
		text
	};
}
function value(cell, label) {
	return {
		start: cell.start,
		end: cell.start + cell.text.length,
		value: cell.text,
		label: {
			text: label,
			relation: "column",
			quote: ""
		}
	};
}
function lineAround(text, at) {
	let [from, to] = [at, at];
	while (from > 0 && !isBreak(text.charCodeAt(from - 1)) && at - from < 1e3) from -= 1;
	while (to < text.length && !isBreak(text.charCodeAt(to)) && to - at < 5e3) to += 1;
	return [from, to];
}
function isBreak(code) {
	return code === 10 || code === 13;
}
// src/core/values/element.ts
const CONTENT = /[^<>]{0,120}(?<![=-])>\s{0,40}(?:<!\[CDATA\[)?([^<>\]]{1,4096})/y;
const ATTRIBUTE = /["'][^<>]{0,80}?\s(?:value|content|val|data)\s?=\s?["']([^"'<>]{1,4096})/iy;
const NEXT_VALUE = /["'] ?\/?>\s{0,80}<(?:value|val)\s?=\s?["']([^"'<>]{1,4096})/iy;
const NEXT_ELEMENT = /\s{0,4}<\/[\w:-]{1,40}>\s{0,80}<[\w:-]{1,40}[^<>]{0,40}>\s{0,40}(?:<!\[CDATA\[)?([^<>\]]{1,4096})/y;
const LONGEST_TAG = 300;
function elementValue(text, name) {
	return pick(text, name) ?? void 0;
}
function pick(text, name) {
	const before = text.charAt(name.start - 1);
	if (/\(\?P?<$/.test(text.slice(Math.max(0, name.start - 4), name.start))) return void 0;
	if (before === "<" || before === ":") return content(text, name, CONTENT);
	if (before === ">") return content(text, name, NEXT_ELEMENT);
	if (name.quote && inTag(text, name.start)) return content(text, name, ATTRIBUTE) ?? content(text, name, NEXT_VALUE) ?? content(text, name, CONTENT);
}
function inTag(text, at) {
	const open = lastBefore(text, "<", at, LONGEST_TAG);
	return open >= 0 && /[A-Za-z]/.test(text.charAt(open + 1)) && !text.slice(open, at + 1).includes(">");
}
function content(text, name, form) {
	form.lastIndex = name.end;
	const found = form.exec(text);
	if (!found?.[1]) return void 0;
	const value = found[1].trim();
	const start = form.lastIndex - found[1].length + found[1].indexOf(value);
	return {
		start,
		end: start + value.length,
		value,
		label: {
			text: phraseOf(text, name),
			relation: "element",
			quote: "<"
		}
	};
}
// src/core/values/sibling.ts
const NAMING = /(?:\b(?:name|key|parameter_?key|variable|option_?name|field|Name|id))\\?["']?[ \t]{0,8}(?:[:=]|=>)[ \t]{0,8}\\?["']?$/i;
const VALUE$1 = String.raw`\\?["']?\b(?:default_?value|parameter_?value|value|val|literal|secret_?value)\b\\?["']?[ \t]{0,8}(?:[:=]|=>)[ \t]{0,8}(?:(\\?["'])(.{1,4096}?)\2|([^\s"',{}]{1,4096}))`;
const AFTER$2 = new RegExp(String.raw`\\?["']?(?:\s{0,80}|[ \t]{0,8},\s{0,80}|(?:[^{}<>]{0,200}?[\s,]))` + VALUE$1.replace(String.raw`\2`, String.raw`\1`), "iy");
const BEFORE$2 = new RegExp(VALUE$1.replace(String.raw`\2`, String.raw`\1`) + String.raw`[\s,-]{1,80}\\?["']?\w{0,9}$`, "i");
function siblingValue(text, name, look) {
	if (!standsBehindSign(text, name.start)) return void 0;
	const head = text.slice(Math.max(0, name.start - 40), name.start);
	const naming = NAMING.exec(head);
	if (!naming) return void 0;
	look.everywhere();
	return after(text, name) ?? before(text, name, name.start - naming[0].length);
}
function standsBehindSign(text, start) {
	let at = start - 1;
	if (text.charCodeAt(at) === 34 || text.charCodeAt(at) === 39) at -= 1;
	if (text.charCodeAt(at) === 92) at -= 1;
	while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at -= 1;
	const sign = text.charCodeAt(at);
	return sign === 58 || sign === 61 || sign === 62;
}
function after(text, name) {
	AFTER$2.lastIndex = name.end;
	const found = AFTER$2.exec(text);
	if (!found) return void 0;
	const value = found[2] ?? found[3] ?? "";
	return sibling(name, AFTER$2.lastIndex - (found[1]?.length ?? 0) - value.length, value, found[1]);
}
function before(text, name, end) {
	const from = Math.max(0, end - 512);
	const found = BEFORE$2.exec(text.slice(from, end));
	if (!found) return void 0;
	const value = found[2] ?? found[3] ?? "";
	return sibling(name, from + found.index + found[0].indexOf(value, found[0].search(/[:=]/)), value, found[1]);
}
function sibling(name, start, value, quote) {
	return {
		start,
		end: start + value.length,
		value,
		label: {
			text: name.text,
			relation: "sibling",
			quote: quote?.at(-1) ?? ""
		}
	};
}
// src/core/values.ts
const LABEL_REACH = {
	before: 1024,
	after: 1024
};
const NEAR$1 = {
	before: 320,
	after: 300
};
function valuesNear(window, anchorStart, anchorEnd, look = UNSEEN) {
	const { text } = window;
	const name = nameAt(text, anchorStart, anchorEnd);
	look.restart(name.start - NEAR$1.before, Math.max(name.end, anchorEnd) + NEAR$1.after);
	const sibling = siblingValue(text, name, look);
	if (sibling) return [sibling];
	const direct = assigned(text, name, look);
	if (direct.length > 0) return direct;
	const element = elementValue(text, name);
	if (element) look.everywhere();
	return element ? [element] : columnValues(text, name, look);
}
const UNSEEN = new Look();
// src/core/labels.ts
const DICTIONARIES = {
	"aws-secret": /secret(?:access)?_?key|secretaccess|accesskeysecret|(?:aws|amazon|s3|iam|boto|ses)\w*(?:secret|private|pass|cred|token|key)(?!id)|access(?:key)?secret|^(?:the)?(?:my)?secret$|^secretaccess|privatekey$|secret$/,
	"aws-session-token": /session_?token|security_?token|aws\w*token/,
	"long-key": /^(?!.*(?:public|pubkey|cert|signature|modulus|hash|digest|fingerprint))(?:.*(?:private|secret|encrypt(?:ion)?|signing|master|server|client|access|auth|api|session|ssh|rsa|gpg|pgp|host|deploy))?(?:key|secret|privatekey|password|passphrase|token|credentials?)(?:data|bytes|blob|hex|b64|base64|der|raw|value|str(?:ing)?)?$/,
	"ses-password": /smtp|mail|ses|pass/,
	identifier: /key|id|user|access|login/
};
const WORDS$2 = /secret|private|access|passw|session|security|token|smtp|mail|key|user|cred|aws/gi;
const AHEAD = 200;
const TRIED = 24;
function labelOf(window, start, end, dictionaries) {
	const accepted = dictionaries.flatMap((name) => DICTIONARIES[name] ?? []);
	const fits = (text) => accepted.some((form) => form.test(compact(text)));
	return named(window, start, end, fits) ?? stated(window.text, start, end, fits) ?? commented(window.text, start, end, fits);
}
function isDictionary(name) {
	return Object.hasOwn(DICTIONARIES, name);
}
function named(window, start, end, fits) {
	const from = Math.max(0, start - LABEL_REACH.before);
	const before = [...window.text.slice(from, start).matchAll(WORDS$2)].reverse().slice(0, TRIED).map((word) => from + word.index);
	const after = [...window.text.slice(end, end + AHEAD).matchAll(WORDS$2)].slice(0, 4).map((word) => end + word.index);
	for (const at of [...before, ...after]) {
		const found = valuesNear(window, at, at + 3).find((value) => value.start <= start && end <= value.end);
		if (found && fits(found.label.text)) return found.label;
	}
}
function stated(text, start, end, fits) {
	const behind = /^["'`]? (?:is|was) (?:the|my|our|your|an?) ([\w -]{3,40})/.exec(text.slice(end, end + 70))?.[1];
	if (behind && fits(behind)) return {
		text: behind,
		relation: "comment",
		quote: ""
	};
	const cell = /(?:^|[\r\n])["']?([A-Za-z][\w. -]{2,40})["']?[,;\t|]["']?$/.exec(text.slice(Math.max(0, start - 60), start))?.[1];
	return cell && fits(cell) ? {
		text: cell,
		relation: "column",
		quote: ""
	} : void 0;
}
function commented(text, start, end, fits) {
	const behind = /^["'`]?[;,)]{0,3}[ \t]{1,20}(?:\/\/|#|--|\/\*|;)([^\r\n]{1,120})/.exec(text.slice(end, end + 160))?.[1];
	const above = /(?:^|\n)[ \t]*(?:\/\/|#|--|\/?\*|;|<!--|rem )([^\r\n]{1,120})\r?\n[^\r\n]{0,120}$/i.exec(text.slice(Math.max(0, start - 300), start))?.[1];
	for (const comment of [behind, above]) if (comment && /aws|amazon|\bs3\b/i.test(comment) && (fits(comment) || /key|secret|cred/i.test(comment))) return {
		text: comment.trim(),
		relation: "comment",
		quote: ""
	};
}
// src/core/judge/shape.ts
const WORDS$1 = 5;
function judgeShape(candidate, spec) {
	const { value, window, start, end } = candidate;
	const documented = isDocumented(value);
	if (!documented && !isOwnValue(candidate, spec)) return void 0;
	const label = labelOf(window, start, end, spec.labels);
	const facts = {
		...factsOf(candidate),
		...documented ? { documented: true } : {}
	};
	const common = {
		facts,
		...label ? { label: label.text } : {}
	};
	if (label) return {
		...common,
		severity: severityBy(spec.severity, facts),
		confidence: spec.confidence,
		signals: [`label:${label.relation}`]
	};
	if (documented) return {
		...common,
		severity: "info",
		confidence: "high",
		signals: []
	};
	if (spec.bare && isCertainAlone(candidate, spec.bare)) return {
		...common,
		severity: spec.bare.severity,
		confidence: spec.bare.certain ? spec.confidence : "medium",
		signals: ["no-label", "random"]
	};
	return spec.partner === void 0 ? void 0 : {
		...common,
		severity: "info",
		confidence: "low",
		signals: ["no-label"],
		tentative: true
	};
}
function hasForm(spec, value) {
	return spec.entropy === void 0 || shannon(value) > spec.entropy || isDocumented(value);
}
function isOwnValue(candidate, spec) {
	const { value } = candidate;
	return shannon(value) > (spec.entropy ?? 0) && (spec.bare?.certain === true || spec.alphabet === "hex" || surprise(value) >= WORDS$1) && !isRun(value) && !isReadable(value) && isFree(candidate);
}
function isCertainAlone(candidate, bare) {
	const { value, window, end } = candidate;
	if (shannon(value) <= bare.entropy) return false;
	return bare.certain === true || mixesClasses(value) && !holdsText(value) && !isPathName(value) && !isPublicBytes(value) && !inEncodedBlock(candidate) && window.text.charAt(end) !== "@";
}
function isFree({ window: { text }, start, end }) {
	const before = text.slice(Math.max(0, start - 2), start);
	return (/^(?:0|\\)x$/.test(before) || !/[\w.$~%-]$|==$/.test(before)) && !/^(?:[\w$~-]|=|\.\w)/.test(text.slice(end, end + 2));
}
function mixesClasses(value) {
	return /[a-z]/.test(value) && /[A-Z]/.test(value) && /[\d+/]/.test(value);
}
function inEncodedBlock({ window: { text }, start, end }) {
	return /[A-Za-z\d+/]{50,76}["',\\n]{0,4}\s{0,3}\r?\n[\s"'+*#/>]{0,20}$/.test(text.slice(Math.max(0, start - 160), start)) || /^["',\\n]{0,4}\r?\n[\s"'+*#/>]{0,20}[A-Za-z\d+/]{50}/.test(text.slice(end, end + 120));
}
// src/core/judge.ts
function judge$1(candidate, label) {
	if (!passes(candidate)) return void 0;
	const { spec } = candidate.rule;
	if (spec.kind === "shape") return judgeShape(candidate, spec);
	if (spec.entropy !== void 0 && shannon(candidate.value) < spec.entropy) return void 0;
	if (spec.kind === "labelled" && label) return judgeGeneric(candidate, spec, label);
	return judgePattern(candidate);
}
function judgePattern(candidate) {
	const { rule: { spec }, value, window, start, end } = candidate;
	if (isRun(value.slice(-16))) return void 0;
	const documented = isDocumented(value) ? { documented: true } : {};
	const facts = {
		...factsOf(candidate),
		...documented
	};
	const label = spec.identifier ? labelOf(window, start, end, ["identifier"])?.text : void 0;
	const judgement = {
		severity: severityBy(spec.severity, facts),
		confidence: spec.confidence,
		signals: [],
		facts,
		...label ? { label } : {}
	};
	if (spec.kind !== "pattern" || spec.cover === void 0) return judgement;
	const { from, to } = urlAround(window.text, start, end);
	return {
		...judgement,
		cover: {
			start: window.offset + from,
			end: window.offset + to
		}
	};
}
// src/core/gate.ts
const LONGEST_REACH = 16384;
const LONGEST_RUN = 4096;
function compileRules(specs, measured = new Map()) {
	const problems = [];
	const seen = new Set();
	const rules = [];
	specs.forEach((spec, index) => {
		const name = typeof spec.id === "string" && spec.id ? spec.id : `#${index + 1}`;
		const known = measured.get(spec);
		const own = known ? [] : problemsOf(spec);
		if (seen.has(name)) own.push({
			field: "id",
			message: "is used by another rule as well"
		});
		seen.add(name);
		problems.push(...own.map((problem) => ({
			rule: name,
			...problem
		})));
		if (own.length === 0) rules.push(compile(spec, known));
	});
	return {
		rules,
		problems
	};
}
function problemsOf(spec) {
	const problems = [];
	const say = (field, message) => void problems.push({
		field,
		message
	});
	try {
		ruleId(spec.id);
	} catch {
		say("id", "must be lower-case words joined by hyphens");
	}
	for (const check of spec.checks ?? []) if (!isCheck(check)) say("checks", `names no known check: ${check}`);
	for (const fact of spec.facts ?? []) if (!isReader(fact)) say("facts", `names no known reader: ${fact}`);
	if (spec.kind === "pattern") sayPattern(spec, say);
	if (spec.kind === "shape") sayShape(spec, say);
	if (spec.kind === "labelled") sayLabelled(spec, say);
	return problems;
}
function sayPattern(spec, say) {
	sayAnchors(spec.anchors, say);
	const facts = regexFacts(spec.pattern, spec.ignoreCase);
	for (const problem of facts.problems) say("pattern", problem);
	if (spec.group !== void 0 && !facts.groups.includes(spec.group)) say("group", `is not a named group of the pattern: ${spec.group}`);
	if (facts.problems.length === 0 && facts.longest > 16384) say("pattern", `may match ${facts.longest} bytes; ${LONGEST_REACH} are allowed`);
}
function sayShape(spec, say) {
	const [shortest, longest] = spec.length;
	if (!(shortest >= 12 && longest >= shortest && longest <= LONGEST_RUN)) say("length", `must be two numbers from 12 to ${LONGEST_RUN}, the smaller first`);
	for (const label of spec.labels) if (!isDictionary(label)) say("labels", `names no known dictionary: ${label}`);
}
function sayLabelled(spec, say) {
	sayAnchors(spec.anchors, say);
	if (spec.anchors.some((anchor) => anchor !== anchor.toLowerCase())) say("anchors", "must be lower case");
	if (spec.value === void 0) return;
	for (const problem of regexFacts(spec.value).problems) say("value", problem);
}
function sayAnchors(anchors, say) {
	if (anchors.length === 0) say("anchors", "needs at least one literal");
	for (const anchor of anchors) if (!/^[ -~]{2,64}$/.test(anchor)) say("anchors", `must be 2 to 64 printable ASCII characters: ${JSON.stringify(anchor)}`);
}
function compile(spec, known) {
	if (spec.kind === "pattern") return compilePattern(spec, known ?? measure(spec));
	if (spec.kind === "shape") return {
		id: ruleId(spec.id),
		spec,
		reach: {
			before: LABEL_REACH.before,
			after: spec.length[1] + 512
		}
	};
	return compileLabelled(spec, known);
}
function compileLabelled(spec, known) {
	const reach = known?.reach ?? (spec.value === void 0 ? LABEL_REACH : {
		before: LABEL_REACH.before,
		after: LABEL_REACH.after + regexFacts(spec.value).longest
	});
	return spec.value === void 0 ? {
		id: ruleId(spec.id),
		spec,
		reach
	} : new LabelledRule(spec, reach, spec.value);
}
function compilePattern(spec, measured) {
	return new PatternRule(spec, measured);
}
var PatternRule = class {
	id;
	spec;
	reach;
	offsets;
	behind;
	#regex;
	#indexed;
	constructor(spec, { reach, offsets, behind = [] }) {
		this.id = ruleId(spec.id);
		this.spec = spec;
		this.reach = reach;
		this.offsets = offsets;
		this.behind = behind;
	}
	get regex() {
		return this.#regex ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? "isy" : "sy");
	}
	get indexed() {
		return this.#indexed ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? "disy" : "dsy");
	}
};
var LabelledRule = class {
	id;
	spec;
	reach;
	#value;
	#regex;
	constructor(spec, reach, value) {
		this.id = ruleId(spec.id);
		this.spec = spec;
		this.reach = reach;
		this.#value = value;
	}
	get regex() {
		return this.#regex ??= new RegExp(`^(?:${this.#value})$`, "s");
	}
};
function measure(spec) {
	const { longest, looksBack, looksAhead } = regexFacts(spec.pattern, spec.ignoreCase);
	const { before, after } = spec.context ?? (spec.identifier ? LABEL_REACH : {
		before: 160,
		after: 160
	});
	const offsets = spec.anchors.map((anchor) => anchorOffset(spec.pattern, anchor, spec.ignoreCase ?? false));
	const behind = spec.anchors.map((anchor) => anchor.length <= SHORT$2 ? anchorNeighbours(spec.pattern, anchor, spec.ignoreCase ?? false) : void 0);
	const most = Math.max(...offsets.map((offset) => offset?.[1] ?? longest));
	const fewest = Math.min(...offsets.map((offset) => offset?.[0] ?? 0));
	return {
		reach: {
			before: most + Math.max(looksBack, before),
			after: longest - fewest + Math.max(looksAhead, after)
		},
		offsets,
		...behind.some(Boolean) ? { behind } : {}
	};
}
const SHORT$2 = 3;
// src/core/assemble.ts
function assemble(found, { locate, textOf }) {
	if (found.matches.length === 0 && found.marks.length === 0) return {
		detections: [],
		marks: [],
		unread: found.unread,
		skipped: found.skipped
	};
	const credentials = pair(withoutDoubles(found.matches), textOf);
	const marks = onePerPlace(found.marks);
	const positions = positionsOf([...credentials.flatMap(({ parts }) => parts.map(spot)), ...marks.map((mark) => ({
		span: mark.span,
		encoding: UTF8
	}))], locate);
	return {
		detections: credentials.map((credential) => detection(credential, positions)),
		marks: marks.map((mark) => allowMark(mark, positions)),
		unread: found.unread,
		skipped: found.skipped
	};
}
function onePerPlace(marks) {
	const byPlace = new Map();
	for (const mark of marks) {
		const known = byPlace.get(mark.span.start);
		if (!known || known.reason.length < mark.reason.length) byPlace.set(mark.span.start, mark);
	}
	return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}
const UTF8 = "utf-8";
function spot(match) {
	const [outermost = ""] = match.decoded;
	return {
		span: match.cover ?? match.span,
		encoding: ENCODINGS[outermost] ?? UTF8
	};
}
const ENCODINGS = {
	"utf-16le": "utf-16le",
	"utf-16be": "utf-16be",
	"utf-32le": "utf-32le",
	"utf-32be": "utf-32be"
};
function withoutDoubles(matches) {
	const ordered = [...matches].sort(byWorth);
	const kept = [];
	const index = new SpanIndex();
	for (const match of ordered) {
		const { part } = match.rule.spec;
		if (index.some(match.span, (other) => other.rule.spec.part === part && doubles(other, match))) continue;
		kept.push(match);
		index.add(match, match.span);
	}
	return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
function byWorth(a, b) {
	return a.decoded.length - b.decoded.length || a.span.start - b.span.start || b.span.end - a.span.end || (a.rule.id < b.rule.id ? -1 : 1);
}
function doubles(kept, other) {
	if (!coincide(kept, other)) return kept.secret.equals(other.secret) && overlaps(kept.span, other.span);
	return kept.secret.equals(other.secret) || kept.span.start <= other.span.start && other.span.end <= kept.span.end && kept.decoded.length === other.decoded.length;
}
function positionsOf(spots, locate) {
	const positions = new Map();
	for (const encoding of new Set(spots.map((one) => one.encoding))) {
		const offsets = spots.filter((one) => one.encoding === encoding).flatMap(({ span }) => [span.start, span.end]);
		const ascending = [...new Set(offsets)].sort((a, b) => a - b);
		const places = locate(ascending, encoding);
		ascending.forEach((offset, index) => {
			const place = places[index];
			if (place) positions.set(`${encoding}:${offset}`, place);
		});
	}
	return positions;
}
function positionOf({ span, encoding }, positions) {
	const from = positions.get(`${encoding}:${span.start}`) ?? {
		line: 1,
		column: 1
	};
	const to = positions.get(`${encoding}:${span.end}`) ?? from;
	return {
		line: from.line,
		column: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}
function detection(credential, positions) {
	const [first, ...rest] = credential.parts;
	const part = (match) => ({
		kind: match.rule.spec.part,
		secret: match.secret,
		span: match.cover ?? match.span,
		position: positionOf(spot(match), positions)
	});
	return {
		rule: credential.id,
		title: credential.title,
		severity: credential.severity,
		confidence: credential.confidence,
		parts: [part(first), ...rest.map(part)],
		facts: credential.facts,
		decoded: credential.primary.decoded,
		signals: credential.signals
	};
}
function allowMark(mark, positions) {
	return {
		target: mark.target,
		reason: mark.reason,
		span: mark.span,
		position: positionOf({
			span: mark.span,
			encoding: UTF8
		}, positions)
	};
}
// src/core/lines.ts
const LF$1 = 10;
const CR = 13;
const BYTE_ORDER_MARK = 65279;
var LineCounter = class {
	#encoding;
	#line = 1;
	#column = 1;
	#offset = 0;
	#afterCarriageReturn = false;
	#pending = 0;
	constructor(encoding = "utf-8") {
		this.#encoding = encoding;
	}
	get offset() {
		return this.#offset;
	}
	pass(bytes, from, to) {
		if (this.#encoding === "utf-8") this.#passUtf8(bytes, from + this.#markLength(bytes, from, to), to);
		else this.#passUnits(bytes, from, to);
		this.#offset += to - from;
	}
	here() {
		return {
			line: this.#line,
			column: this.#column
		};
	}
	#markLength(bytes, from, to) {
		return this.#offset === 0 && to - from >= 3 && bytes[from] === 239 && bytes[from + 1] === 187 && bytes[from + 2] === 191 ? 3 : 0;
	}
	#passUtf8(bytes, from, to) {
		let line = this.#line;
		let column = this.#column;
		let afterReturn = this.#afterCarriageReturn;
		let pending = this.#pending;
		for (let at = from; at < to; at++) {
			const byte = bytes[at];
			if (byte === LF$1) {
				if (!afterReturn) line += 1;
				column = 1;
			} else if (byte === CR) {
				line += 1;
				column = 1;
			} else if (byte < 128) column += 1;
			else if (byte < 192 && pending > 0) {
				pending -= 1;
				continue;
			} else {
				pending = continuations(bytes, at, to, byte);
				column += pending === 3 ? 2 : 1;
				afterReturn = false;
				continue;
			}
			afterReturn = byte === CR;
			pending = 0;
		}
		this.#line = line;
		this.#column = column;
		this.#afterCarriageReturn = afterReturn;
		this.#pending = pending;
	}
	#passUnits(bytes, from, to) {
		const width = this.#encoding.startsWith("utf-16") ? 2 : 4;
		const little = this.#encoding.endsWith("le");
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		for (let at = from; at + width <= to; at += width) {
			const unit = width === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
			if (unit === BYTE_ORDER_MARK && at === from && this.#offset === 0) continue;
			this.#unit(unit);
		}
	}
	#unit(unit) {
		if (unit === LF$1 || unit === CR) {
			if (unit === CR || !this.#afterCarriageReturn) this.#line += 1;
			this.#column = 1;
		} else this.#column += unit > 65535 ? 2 : 1;
		this.#afterCarriageReturn = unit === CR;
	}
};
function continuations(bytes, at, to, lead) {
	const length = lead >= 240 && lead < 245 ? 3 : lead >= 224 && lead < 240 ? 2 : lead >= 194 && lead < 224 ? 1 : 0;
	for (let i = 1; i <= length && at + i < to; i++) if ((bytes[at + i] & 192) !== 128) return 0;
	return length;
}
function linesAt(bytes, ascending, encoding = "utf-8") {
	const counter = new LineCounter(encoding);
	return ascending.map((offset) => {
		counter.pass(bytes, counter.offset, Math.min(offset, bytes.length));
		return counter.here();
	});
}
// src/core/literal-name.ts
function literalName({ text, ignoreCase, before, after, around }) {
	return `${setName(before)}\0${setName(after)}\0${setName(around)}\0${ignoreCase} ${text}`;
}
function setName(neighbours) {
	return neighbours === void 0 ? "" : `${neighbours.min} ${neighbours.bytes}`;
}
// src/core/views/characters.ts
const ALPHANUMERIC$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const WORDS = `${ALPHANUMERIC$1}+/=_-`;
const WORD = members(WORDS);
const VALUES$1 = `${ALPHANUMERIC$1}+/=_-.~:@!$*?^#%&;\\`;
const VALUE = members(VALUES$1);
const HEX_DIGITS = "0123456789abcdefABCDEF";
const SEXTET = sextets();
const NIBBLE = nibbles();
function members(text) {
	const table = new Uint8Array(256);
	for (let index = 0; index < text.length; index++) table[text.charCodeAt(index)] = 1;
	return table;
}
function skip(table, bytes, at, limit) {
	const end = Math.min(limit, bytes.length);
	let next = at;
	while (next < end && table[bytes[next] ?? 0] === 1) next++;
	return next;
}
function skipBack(table, bytes, at, limit) {
	const end = Math.max(limit, 0);
	let next = at;
	while (next > end && table[bytes[next - 1] ?? 0] === 1) next--;
	return next;
}
function hexByte(bytes, at) {
	const high = NIBBLE[bytes[at] ?? 0] ?? 255;
	const low = NIBBLE[bytes[at + 1] ?? 0] ?? 255;
	return high > 15 || low > 15 || at + 1 >= bytes.length ? -1 : high * 16 + low;
}
function sextets() {
	const table = new Uint8Array(256).fill(255);
	const alphabet = `${ALPHANUMERIC$1}+/`;
	for (let value = 0; value < 64; value++) table[alphabet.charCodeAt(value)] = value;
	table[45] = 62;
	table[95] = 63;
	return table;
}
function nibbles() {
	const table = new Uint8Array(256).fill(255);
	for (let index = 0; index < 22; index++) table[HEX_DIGITS.charCodeAt(index)] = index < 16 ? index : index - 6;
	return table;
}
// src/core/views/blocks.ts
const LINES = 64;
const LINE = 4096;
const INDENT$2 = 128;
const SHORTEST$2 = 6;
const SHORTEST_FOLDED = 8;
const BLANK$2 = members(" 	");
const INDICATORS = members("+-0123456789");
const BAR$1 = 124;
function blockAt(bytes, at) {
	const indicators = skip(INDICATORS, bytes, at + 1, at + 3);
	const first = lineAfter(bytes, skip(BLANK$2, bytes, indicators, indicators + INDENT$2));
	if (first < 0) return void 0;
	const indent = indentOf(bytes, first);
	if (indent === 0) return void 0;
	const lines = linesFrom(bytes, first, (start) => indentOf(bytes, start) < indent);
	return bytes[at] === BAR$1 && lines.length > 1 ? void 0 : block(bytes, lines);
}
const NAME = members("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
const MODES = members("-~");
const QUOTES$2 = members("\"'");
function heredocAt(bytes, at) {
	if (bytes[at + 1] !== 60 || bytes[at - 1] === 60) return void 0;
	const nameStart = skip(QUOTES$2, bytes, skip(MODES, bytes, at + 2, at + 3), at + 4);
	const nameEnd = skip(NAME, bytes, nameStart, nameStart + INDENT$2);
	if (nameEnd === nameStart) return void 0;
	const first = lineAfter(bytes, skip(BLANK$2, bytes, skip(QUOTES$2, bytes, nameEnd, nameEnd + 1), nameEnd + INDENT$2));
	if (first < 0) return void 0;
	const name = bytes.subarray(nameStart, nameEnd);
	return block(bytes, linesFrom(bytes, first, (start) => isTerminator(bytes, start, name)));
}
function blockReach(bytes, at) {
	let end = at + 512;
	let feed = bytes.subarray(at, end).indexOf(10) + at;
	for (let lines = 0; feed >= at && lines <= LINES; lines++) {
		const start = skip(BLANK$2, bytes, feed + 1, feed + 1 + INDENT$2);
		const token = skip(VALUE, bytes, start, start + LINE);
		end = Math.max(end, token + 256 + 2);
		const next = bytes[token] === 13 ? token + 1 : token;
		if (bytes[next] !== 10) break;
		feed = next;
	}
	return Math.min(end, bytes.length);
}
function copyBlock({ lines, end }, out) {
	for (const line of lines) out.copy(line.start, line.end);
	return end;
}
function block(bytes, lines) {
	const [first] = lines;
	const last = lines.at(-1);
	if (first === void 0 || last === void 0) return void 0;
	if (lines.length === 1) return first.end - first.start >= SHORTEST$2 ? {
		lines,
		end: last.end
	} : void 0;
	return lines.slice(0, -1).every((line) => isPiece(bytes, line)) ? {
		lines,
		end: last.end
	} : void 0;
}
function isPiece(bytes, { start, end }) {
	if (end - start < SHORTEST_FOLDED || skip(WORD, bytes, start, end) < end) return false;
	return !bytes.subarray(start, end).includes(61);
}
function linesFrom(bytes, first, ends) {
	const lines = [];
	for (let at = first; at < bytes.length && !ends(at);) {
		const start = skip(BLANK$2, bytes, at, at + INDENT$2);
		const end = skip(VALUE, bytes, start, start + LINE);
		const next = end === bytes.length ? end : lineAfter(bytes, end);
		if (end === start || next < 0 || lines.length === LINES) return [];
		lines.push({
			start,
			end
		});
		at = next;
	}
	return lines;
}
function lineAfter(bytes, at) {
	const feed = bytes[at] === 13 ? at + 1 : at;
	return bytes[feed] === 10 ? feed + 1 : -1;
}
function indentOf(bytes, at) {
	return skip(BLANK$2, bytes, at, at + INDENT$2) - at;
}
function isTerminator(bytes, at, name) {
	const start = at + indentOf(bytes, at);
	for (let index = 0; index < name.length; index++) if (bytes[start + index] !== name[index]) return false;
	const after = bytes[start + name.length] ?? 10;
	return NAME[after] !== 1;
}
// src/core/views/clusters.ts
const LONGEST_WORD = 8192;
const CONTEXT$1 = 512;
var Clusters = class {
	#spans = [];
	#kind;
	#bytes;
	#start = 0;
	#end = 0;
	#lineStart = 0;
	#lineKnown = 0;
	#wordStart = 0;
	#wordEnd = 0;
	constructor(kind, bytes) {
		this.#kind = kind;
		this.#bytes = bytes;
	}
	get kind() {
		return this.#kind.kind;
	}
	hit(at) {
		const end = this.#kind.worth(this.#bytes, at);
		if (end < 0) return;
		if (at >= this.#end) this.#open(at);
		this.#end = Math.max(this.#end, this.#contextAfter(end));
	}
	close() {
		if (this.#end > 0) this.#spans.push({
			start: this.#start,
			end: this.#end
		});
		this.#end = 0;
		return this.#spans;
	}
	#open(at) {
		const start = contextBefore(this.#bytes, at);
		if (this.#end > 0 && start <= this.#end) return;
		if (this.#end > 0) this.#spans.push({
			start: this.#start,
			end: this.#end
		});
		this.#start = start;
	}
	#contextAfter(end) {
		if (end < this.#wordStart || end > this.#wordEnd) {
			this.#wordStart = end;
			this.#wordEnd = end;
		}
		this.#wordEnd = skip(VALUE, this.#bytes, this.#wordEnd, end + LONGEST_WORD);
		return this.#lineEnd(this.#wordEnd);
	}
	#lineEnd(at) {
		if (at < this.#lineStart || at > this.#lineKnown) {
			this.#lineStart = at;
			this.#lineKnown = at;
		}
		this.#lineKnown = skip(NOT_LF$1, this.#bytes, this.#lineKnown, at + CONTEXT$1);
		return this.#lineKnown;
	}
};
const NOT_LF$1 = new Uint8Array(256).fill(1).fill(0, 10, 11);
function contextBefore(bytes, at) {
	const word = skipBack(VALUE, bytes, at, at - LONGEST_WORD);
	const limit = Math.max(0, word - CONTEXT$1);
	let start = word;
	for (let lines = 0; start > limit; start--) if (bytes[start - 1] === 10 && ++lines === 2) break;
	return start;
}
// src/core/views/codecs.ts
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function base64(kind, alphabet) {
	return {
		kind,
		name: "base64",
		alphabet: members(alphabet),
		shortest: 20,
		characters: 4,
		bytes: 3,
		decode: decodeSextets
	};
}
const BASE64 = base64("base64", `${ALPHANUMERIC}+/`);
const BASE64URL = base64("base64url", `${ALPHANUMERIC}-_`);
const HEX = {
	kind: "hex",
	name: "hex",
	alphabet: members("0123456789abcdefABCDEF"),
	shortest: 32,
	characters: 2,
	bytes: 1,
	decode: decodeNibbles
};
function decodeSextets(from, at, count, into, to) {
	let write = to;
	for (let read = at; read < at + count * 4; read += 4) {
		const group = (SEXTET[from[read] ?? 0] ?? 0) << 18 | (SEXTET[from[read + 1] ?? 0] ?? 0) << 12 | (SEXTET[from[read + 2] ?? 0] ?? 0) << 6 | (SEXTET[from[read + 3] ?? 0] ?? 0);
		into[write++] = group >> 16;
		into[write++] = group >> 8 & 255;
		into[write++] = group & 255;
	}
}
function decodeNibbles(from, at, count, into, to) {
	for (let index = 0; index < count; index++) {
		const read = at + index * 2;
		into[to + index] = (NIBBLE[from[read] ?? 0] ?? 0) << 4 | (NIBBLE[from[read + 1] ?? 0] ?? 0);
	}
}
// src/core/views/worth.ts
const ENOUGH$3 = 6;
const INDENT$1 = 64;
const QUOTATION = 62;
const LEADING = " 	>#*";
const LEADERS = members(LEADING);
const WORDS_AND_LEADERS = WORDS + LEADING;
function besides(value) {
	if (VALUE[value] === 1) return {};
	return { after: {
		bytes: value === 10 || value === QUOTATION ? WORDS_AND_LEADERS : WORDS,
		min: ENOUGH$3
	} };
}
function isWorth(bytes, start, end, value, again) {
	if (value >= 128) return false;
	const word = value === 10 || value === QUOTATION ? skip(LEADERS, bytes, end, end + INDENT$1) : end;
	const after = skip(WORD, bytes, word, word + ENOUGH$3) - word;
	if (VALUE[value] !== 1) return isSeparator(value) && after >= ENOUGH$3;
	if (again || after >= ENOUGH$3) return true;
	return start - skipBack(WORD, bytes, start, start - ENOUGH$3) + after >= ENOUGH$3;
}
function isSeparator(value) {
	return value >= 32 || value === 9 || value === 10 || value === 13;
}
// src/core/views/escapes.ts
const BACKSLASH$3 = 92;
const QUOTE = 34;
const APOSTROPHE = 39;
const separator = (text, value) => [{
	text,
	...besides(value)
}, {
	text: `${text}",`,
	after: {
		bytes: "\" 	\r\n",
		min: 1
	}
}];
const digits$1 = (text, bytes, min) => ({
	text,
	after: {
		bytes,
		min
	}
});
const escapes = {
	kind: "escapes",
	triggers: [
		digits$1("\\u", `${HEX_DIGITS}{`, 2),
		digits$1("\\U", HEX_DIGITS, 8),
		digits$1("\\x", `${HEX_DIGITS}{`, 2),
		digits$1("\\0", "01234567", 1),
		digits$1("\\1", "01234567", 1),
		...separator("\\n", 10),
		...separator("\\t", 9),
		...separator("\\r", 13),
		...separator("\\\"", QUOTE),
		...separator("\\'", APOSTROPHE),
		{ text: "\\/" },
		{ text: "\\:" },
		{ text: "\\=" }
	],
	leads: members("\\"),
	worth(bytes, at) {
		const element = read$1(bytes, at, bytes.length);
		if (element < 0) return -1;
		const end = nextElement(bytes, at + lengthOf$1(element), bytes.length);
		return isWorth(bytes, at, end, valueOf$1(element), bytes[end] === BACKSLASH$3) ? end : -1;
	},
	decode(bytes, at, end, out) {
		const element = read$1(bytes, at, end);
		if (element < 0) return at;
		const next = at + lengthOf$1(element);
		write(out, bytes[at + 1] ?? 0, valueOf$1(element), at, next - at);
		return valueOf$1(element) === 10 ? nextElement(bytes, next, end) : next;
	}
};
function write(out, letter, value, at, length) {
	if (letter === 117 || letter === 85) out.codePoint(value, at, length);
	else out.byte(value, at, length);
}
function packed(value, length) {
	return value < 0 ? -1 : value * 16 + length;
}
function valueOf$1(element) {
	return Math.floor(element / 16);
}
function lengthOf$1(element) {
	return element % 16;
}
const CONTROLS = new Map([..."abtnvfre"].map((letter, index) => [letter.charCodeAt(0), index === 7 ? 27 : index + 7]));
function read$1(bytes, at, end) {
	if (at + 1 >= end) return -1;
	const letter = bytes[at + 1] ?? 0;
	if (letter === 117) return readUnicode(bytes, at, end);
	if (letter === 85) return packed(number$1(bytes, at + 2, end, 8), 10);
	if (letter === 120) return bytes[at + 2] === 123 ? readBraces(bytes, at, end) : packed(number$1(bytes, at + 2, end, 2), 4);
	if (letter >= 48 && letter <= 55) return readOctal(bytes, at, end);
	if (isPunctuation(letter)) return packed(letter, 2);
	return packed(CONTROLS.get(letter) ?? -1, 2);
}
function readUnicode(bytes, at, end) {
	if (bytes[at + 2] === 123) return readBraces(bytes, at, end);
	const first = number$1(bytes, at + 2, end, 4);
	if (first < 55296 || first > 56319 || bytes[at + 6] !== BACKSLASH$3 || bytes[at + 7] !== 117) return packed(first, 6);
	const second = number$1(bytes, at + 8, end, 4);
	if (second < 56320 || second > 57343) return packed(first, 6);
	return packed(65536 + (first - 55296) * 1024 + second - 56320, 12);
}
function readBraces(bytes, at, end) {
	let close = at + 3;
	while (close < end && close < at + 9 && (NIBBLE[bytes[close] ?? 0] ?? 255) < 16) close++;
	return bytes[close] === 125 && close < end ? packed(number$1(bytes, at + 3, end, close - at - 3), close + 1 - at) : -1;
}
function readOctal(bytes, at, end) {
	let value = 0;
	let next = at + 1;
	for (; next < end && next < at + 4; next++) {
		const digit = (bytes[next] ?? 0) - 48;
		if (digit < 0 || digit > 7) break;
		value = value * 8 + digit;
	}
	return packed(value & 255, next - at);
}
function number$1(bytes, at, end, count) {
	if (at + count > end || count === 0) return -1;
	let value = 0;
	for (let index = at; index < at + count; index++) {
		const nibble = NIBBLE[bytes[index] ?? 0] ?? 255;
		if (nibble > 15) return -1;
		value = value * 16 + nibble;
	}
	return value;
}
function isPunctuation(byte) {
	return byte > 32 && byte < 48 || byte > 57 && byte < 65 || byte > 90 && byte < 97 || byte > 122 && byte < 127;
}
const INDENT = 256;
function nextElement(bytes, at, end) {
	if (bytes[at] !== QUOTE || bytes[at + 1] !== 44) return at;
	const limit = Math.min(end, at + INDENT);
	let next = at + 2;
	while (next < limit && isBlank(bytes[next] ?? 0)) next++;
	return next < limit && bytes[next] === QUOTE ? next + 1 : at;
}
function isBlank(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
// src/core/views/html.ts
const VALUES = new Map(Object.entries({
	sol: "/",
	plus: "+",
	equals: "=",
	quot: "\"",
	QUOT: "\"",
	apos: "'",
	amp: "&",
	AMP: "&",
	lt: "<",
	gt: ">",
	colon: ":",
	semi: ";",
	comma: ",",
	period: ".",
	lowbar: "_",
	UnderBar: "_",
	hyphen: "-",
	dash: "-",
	commat: "@",
	percnt: "%",
	dollar: "$",
	excl: "!",
	num: "#",
	ast: "*",
	midast: "*",
	lpar: "(",
	rpar: ")",
	lsqb: "[",
	lbrack: "[",
	rsqb: "]",
	rbrack: "]",
	lcub: "{",
	lbrace: "{",
	rcub: "}",
	rbrace: "}",
	vert: "|",
	verbar: "|",
	bsol: "\\",
	Hat: "^",
	grave: "`",
	quest: "?",
	nbsp: " ",
	Tab: "	",
	NewLine: "\n"
}).map(([name, character]) => [name, character.charCodeAt(0)]));
const LONGEST$3 = 10;
const AMPERSAND = 38;
const SEMICOLON = 59;
const html = {
	kind: "html",
	triggers: [{
		text: "&#",
		after: {
			bytes: "0123456789xX",
			min: 1
		}
	}, ...[...VALUES].map(([name, value]) => ({
		text: `&${name};`,
		...besides(value)
	}))],
	leads: members("&"),
	worth(bytes, at) {
		const end = endOf$2(bytes, at, bytes.length);
		const value = end < 0 ? -1 : valueOf(bytes, at, end);
		if (value < 0) return -1;
		return isWorth(bytes, at, end, value, bytes[end] === AMPERSAND) ? end : -1;
	},
	decode(bytes, at, end, out) {
		const close = endOf$2(bytes, at, end);
		const value = close < 0 ? -1 : valueOf(bytes, at, close);
		if (value < 0) return at;
		out.codePoint(value, at, close - at);
		return close;
	}
};
function endOf$2(bytes, at, end) {
	const limit = Math.min(end, at + LONGEST$3);
	for (let next = at + 2; next < limit; next++) {
		const byte = bytes[next] ?? 0;
		if (byte === SEMICOLON) return next + 1;
		if (byte < 48 || byte > 122) return -1;
	}
	return -1;
}
function valueOf(bytes, at, end) {
	if (bytes[at + 1] !== 35) return VALUES.get(String.fromCharCode(...bytes.subarray(at + 1, end - 1))) ?? -1;
	const isHex = bytes[at + 2] === 120 || bytes[at + 2] === 88;
	return numberAt(bytes, isHex ? at + 3 : at + 2, end - 1, isHex ? 16 : 10);
}
function numberAt(bytes, start, end, base) {
	let value = 0;
	for (let at = start; at < end; at++) {
		const digit = NIBBLE[bytes[at] ?? 0] ?? 255;
		if (digit >= base) return -1;
		value = value * base + digit;
	}
	return start < end ? value : -1;
}
// src/core/views/literals.ts
const QUOTES$1 = members("\"'`");
const BACKSLASH$2 = 92;
const UNDERSCORE = 95;
const GAP = 256;
const ENOUGH$2 = 8;
const SAMPLE$1 = 20;
const SAMPLE_BOTH = 12;
const BEHIND_QUOTE = " 	\n\r\\_+.&|rbfuRBFUL8@$\"'`";
function literalJoint(bytes, at) {
	const quote = bytes[at] ?? 0;
	if (QUOTES$1[quote] !== 1 || at < 2 || WORD[bytes[at - 1] ?? 0] !== 1) return at;
	const operator = skipGap(bytes, at + 1, at + GAP);
	const opening = openingQuote(bytes, at, operator);
	if (opening < 0 || WORD[bytes[opening + 1] ?? 0] !== 1) return at;
	return isOneValue(bytes, at, opening, isPlain(bytes, at + 1, operator)) ? opening + 1 : at;
}
function openingQuote(bytes, at, operator) {
	const prefix = skipGap(bytes, operator + operatorLength(bytes, operator), at + GAP);
	if (prefix === at + 1) return -1;
	const opening = skip(PREFIXES, bytes, prefix, prefix + 2);
	return QUOTES$1[bytes[opening] ?? 0] === 1 ? opening : -1;
}
const PREFIXES = members("rbfuRBFUL8@$");
function skipGap(bytes, at, limit) {
	let next = at;
	while (next < limit && next < bytes.length && isGap(bytes, next)) next++;
	return next;
}
function isGap(bytes, at) {
	const byte = bytes[at] ?? 0;
	if (byte === 32 || byte === 9 || byte === 10 || byte === 13) return true;
	return (byte === BACKSLASH$2 || byte === UNDERSCORE) && (bytes[at + 1] === 10 || bytes[at + 1] === 13);
}
function operatorLength(bytes, at) {
	const byte = bytes[at] ?? 0;
	if (OPERATORS[byte] !== 1) return 0;
	if (bytes[at + 1] === byte) return 2;
	return byte === 124 ? 0 : 1;
}
const OPERATORS = members("+.&|");
const PLUS = 43;
const DOT = 46;
function isPlain(bytes, gap, operator) {
	if (bytes[operator] === PLUS) return true;
	return bytes[operator] === DOT && operator > gap === skipGap(bytes, operator + 1, operator + 2) > operator + 1;
}
function isOneValue(bytes, at, opening, isPlain) {
	const start = skipBack(WORD, bytes, at, at - SAMPLE$1);
	if (at - start === 1 && bytes[start - 1] === BACKSLASH$2) return false;
	const end = skip(WORD, bytes, opening + 1, opening + 1 + SAMPLE$1);
	const [before, after] = [at - start, end - opening - 1];
	if (isPlain) return before + after >= ENOUGH$2;
	if (before < 4 || after < 4 || before + after < SAMPLE_BOTH) return false;
	return isMixed(bytes, [start, at], [opening + 1, end]);
}
function isMixed(bytes, ...parts) {
	let digits = 0;
	let capitals = 0;
	let letters = 0;
	for (const [start, end] of parts) for (let at = start; at < end; at++) {
		const byte = bytes[at] ?? 0;
		if (byte >= 48 && byte <= 57) digits++;
		else if (byte >= 65 && byte <= 90) capitals++;
		else if (byte >= 97) letters++;
	}
	return digits > 3 || digits > 0 && capitals > 0 && letters > 0;
}
// src/core/views/joined.ts
const BACKSLASH$1 = 92;
const COLON = 58;
const LESS = 60;
const GREATER = 62;
const BAR = 124;
const DASH = 45;
const BLOCKS = new Set([
	": >",
	": |",
	"<<"
]);
const joint = (text, min, after) => ({
	text,
	before: {
		bytes: WORDS,
		min
	},
	after: {
		bytes: after,
		min: 1
	}
});
const joined$1 = {
	kind: "joined",
	triggers: [
		...[
			"\"",
			"'",
			"`"
		].flatMap((quote) => [
			...[
				"+",
				" +",
				".",
				" ."
			].map((operator) => joint(quote + operator, 1, BEHIND_QUOTE)),
			joint(`${quote} &`, 4, BEHIND_QUOTE),
			joint(`${quote} |`, 4, "|"),
			joint(`${quote} \\`, 1, "\r\n")
		]),
		...["\"", "'"].flatMap((quote) => [
			"\n ",
			"\n	",
			"\r\n ",
			"\r\n	"
		].map((gap) => joint(quote + gap, 1, BEHIND_QUOTE))),
		...[
			"\" \"",
			"' '",
			"\" '",
			"' \""
		].map((text) => ({
			text,
			before: {
				bytes: WORDS,
				min: 4
			},
			after: {
				bytes: WORDS,
				min: 4
			}
		})),
		...["\\\n", "\\\r\n"].map((text) => ({
			text,
			before: {
				bytes: `${WORDS} `,
				min: 1
			},
			after: {
				bytes: `${VALUES$1}"' \t`,
				min: 1
			}
		})),
		...[": >", ": |"].map((text) => ({
			text,
			after: {
				bytes: "+-0123456789 	\r\n",
				min: 1
			}
		})),
		{
			text: "<<",
			after: {
				bytes: `${WORDS}~"'`,
				min: 1
			}
		}
	],
	leads: members("\"'`\\>|<"),
	worth(bytes, at) {
		if (bytes[at] === COLON) return blockAt(bytes, at + 2)?.end ?? -1;
		if (bytes[at] === LESS) return heredocAt(bytes, at)?.end ?? -1;
		const end = jointEnd(bytes, at);
		return end > at ? end : -1;
	},
	decode(bytes, at, end, out) {
		const block = blockOf(bytes, at);
		if (block !== void 0 && block.end <= end) return copyBlock(block, out);
		const next = jointEnd(bytes, at);
		return next <= end ? next : at;
	}
};
function blockOf(bytes, at) {
	const byte = bytes[at];
	if (byte === LESS) return heredocAt(bytes, at);
	if (byte !== GREATER && byte !== BAR) return void 0;
	return bytes[at - 1] === 32 && bytes[at - 2] === COLON ? blockAt(bytes, at) : void 0;
}
function jointEnd(bytes, at) {
	return bytes[at] === BACKSLASH$1 ? continuation(bytes, at) : literalJoint(bytes, at);
}
const ENOUGH$1 = 8;
const OPTION = 64;
function continuation(bytes, at) {
	const feed = bytes[at + 1] === 13 ? at + 2 : at + 1;
	if (bytes[feed] !== 10) return at;
	const next = feed + 1;
	if (bytes[at - 1] === 32) return isOption(bytes, at - 1) ? optionValue(bytes, next, at) : at;
	const before = at - skipBack(WORD, bytes, at, at - ENOUGH$1);
	const after = skip(WORD, bytes, next, next + ENOUGH$1) - next;
	return before > 0 && after > 0 && before + after >= ENOUGH$1 ? next : at;
}
const BLANK$1 = new Uint8Array(256).fill(1, 9, 10).fill(1, 32, 33);
function optionValue(bytes, at, none) {
	const value = skip(BLANK$1, bytes, at, at + OPTION);
	const first = bytes[value] ?? 0;
	return first !== DASH && (VALUE[first] === 1 || first === 34 || first === 39) ? value : none;
}
function isOption(bytes, end) {
	const start = skipBack(WORD, bytes, end, end - OPTION);
	return end - start > 3 && bytes[start] === DASH && (start === 0 || (bytes[start - 1] ?? 0) <= 32);
}
// src/core/views/normalised.ts
const LOOK_ALIKES = "\u0410A\u0412B\u0415E\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0425X\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0406I\u0405S\u0408J\u0456i\u0455s\u0458j\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X\u03bfo";
const INVISIBLE = [
	173,
	...range(8203, 8207),
	...range(8234, 8238),
	...range(8288, 8297),
	65279
];
const ENOUGH = 8;
const READINGS = readings();
const normalised = {
	kind: "normalised",
	triggers: [...new Set([...READINGS].filter(([, reading]) => !isLower$1(reading)).map(([character]) => toLiteral(character)))].map(toTrigger),
	leads: leads(194, 206, 207, 208, 209, 226, 239),
	worth(bytes, at) {
		const length = lengthAt$1(bytes, at);
		const reading = READINGS.get(keyAt(bytes, at, length));
		if (reading === void 0) return -1;
		const end = at + length;
		const before = at - skipBack(WORD, bytes, at, at - ENOUGH);
		const after = skip(WORD, bytes, end, end + ENOUGH) - end;
		if (reading === 0 && (before === 0 || after === 0)) return -1;
		return before + after >= ENOUGH ? end : -1;
	},
	decode(bytes, at, end, out) {
		const length = lengthAt$1(bytes, at);
		const reading = at + length <= end ? READINGS.get(keyAt(bytes, at, length)) : void 0;
		if (reading === void 0) return at;
		if (reading > 0) out.byte(reading, at, length);
		return at + length;
	}
};
function leads(...bytes) {
	const table = new Uint8Array(256);
	for (const byte of bytes) table[byte] = 1;
	return table;
}
function readings() {
	const table = new Map();
	for (let index = 0; index < 78; index += 2) table.set(key(LOOK_ALIKES.charCodeAt(index)), LOOK_ALIKES.charCodeAt(index + 1));
	for (const point of INVISIBLE) table.set(key(point), 0);
	for (const point of range(65281, 65374)) table.set(key(point), point - 65281 + 33);
	return table;
}
function range(first, last) {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
function key(point) {
	if (point < 2048) return (192 | point >> 6) << 16 | (128 | point & 63) << 8;
	return (224 | point >> 12) << 16 | (128 | point >> 6 & 63) << 8 | 128 | point & 63;
}
function keyAt(bytes, at, length) {
	return (bytes[at] ?? 0) << 16 | (bytes[at + 1] ?? 0) << 8 | (length === 3 ? bytes[at + 2] ?? 0 : 0);
}
function lengthAt$1(bytes, at) {
	return (bytes[at] ?? 0) >= 224 ? 3 : 2;
}
function isLower$1(reading) {
	return reading >= 97 && reading <= 122;
}
function toLiteral(bytes) {
	const head = String.fromCharCode(bytes >> 16, bytes >> 8 & 255);
	return (bytes & 255) === 0 || bytes >> 16 === 239 ? head : head + String.fromCharCode(bytes & 255);
}
function toTrigger(text) {
	return text.charCodeAt(0) === 239 ? { text } : {
		text,
		around: {
			bytes: WORDS,
			min: ENOUGH
		}
	};
}
// src/core/views/percent.ts
const PERCENT = 37;
const percent = {
	kind: "percent",
	triggers: [...[
		"%0",
		"%2",
		"%3",
		"%4",
		"%5",
		"%6",
		"%7"
	].map((text) => ({
		text,
		after: {
			bytes: HEX_DIGITS,
			min: 1
		}
	})), {
		text: "%u",
		after: {
			bytes: HEX_DIGITS,
			min: 4
		}
	}],
	leads: members("%"),
	worth(bytes, at) {
		const length = lengthAt(bytes, at, bytes.length);
		if (length === 0) return -1;
		const end = at + length;
		return isWorth(bytes, at, end, valueAt(bytes, at, length), bytes[end] === PERCENT) ? end : -1;
	},
	decode(bytes, at, end, out) {
		const length = lengthAt(bytes, at, end);
		if (length === 3) out.byte(valueAt(bytes, at, length), at, length);
		if (length === 6) out.codePoint(valueAt(bytes, at, length), at, length);
		return at + length;
	}
};
function lengthAt(bytes, at, end) {
	if (hexByte(bytes, at + 1) >= 0) return at + 3 <= end ? 3 : 0;
	if (bytes[at + 1] !== 117 || hexByte(bytes, at + 2) < 0 || hexByte(bytes, at + 4) < 0) return 0;
	return at + 6 <= end ? 6 : 0;
}
function valueAt(bytes, at, length) {
	return length === 3 ? hexByte(bytes, at + 1) : hexByte(bytes, at + 2) * 256 + hexByte(bytes, at + 4);
}
// src/core/views/quoted-printable.ts
const EQUALS$1 = 61;
const LONGEST$2 = 77;
const LATE = 55;
const quotedPrintable = {
	kind: "quoted-printable",
	triggers: [...[
		"3D",
		"2F",
		"2B",
		"22",
		"27",
		"3A",
		"26",
		"25",
		"40",
		"2D",
		"5F",
		"0A",
		"0D",
		"7E"
	].map((code) => ({
		text: `=${code}`,
		...besides(Number.parseInt(code, 16))
	})), ...["=\n", "=\r\n"].map((text) => ({
		text,
		before: {
			bytes: VALUES$1.replace("=", ""),
			min: 1
		},
		after: {
			bytes: WORDS,
			min: 1
		}
	}))],
	leads: members("="),
	worth(bytes, at) {
		const broken = endOfBreak(bytes, at, bytes.length);
		if (broken > at) return broken;
		const value = tripleAt(bytes, at, bytes.length);
		return value >= 0 && isWorth(bytes, at, at + 3, value, tripleAt(bytes, at + 3, bytes.length) >= 0) ? at + 3 : -1;
	},
	decode(bytes, at, end, out) {
		const value = tripleAt(bytes, at, end);
		if (value < 0) return endOfBreak(bytes, at, end);
		out.byte(value, at, 3);
		return at + 3;
	}
};
function tripleAt(bytes, at, end) {
	if (at + 3 > end || bytes[at] !== EQUALS$1 || isLower(bytes[at + 1] ?? 0) || isLower(bytes[at + 2] ?? 0)) return -1;
	return hexByte(bytes, at + 1);
}
function isLower(byte) {
	return byte >= 97;
}
function endOfBreak(bytes, at, end) {
	const next = bytes[at + 1] === 13 ? at + 2 : at + 1;
	if (next + 1 >= end || bytes[next] !== 10 || WORD[bytes[next + 1] ?? 0] !== 1) return at;
	if (at === 0 || bytes[at - 1] === EQUALS$1 || VALUE[bytes[at - 1] ?? 0] !== 1) return at;
	const length = at - skipBack(NOT_LF, bytes, at, at - LONGEST$2);
	if (length >= LONGEST$2) return at;
	return length >= LATE || hasTriple(bytes, at - length, at) || hasTriple(bytes, next, next + LONGEST$2) ? next + 1 : at;
}
const NOT_LF = new Uint8Array(256).fill(1).fill(0, 10, 11);
function hasTriple(bytes, start, end) {
	for (let at = start; at < end; at++) if (bytes[at] === EQUALS$1 && tripleAt(bytes, at, end) >= 0) return true;
	return false;
}
// src/core/views/region.ts
const PIECE$1 = 1048576;
const OVERLAP = 16384;
// src/core/views/span-map.ts
const STRIDE$1 = 4;
var SpanMap = class {
	#segments = new Uint32Array(16);
	#used = 0;
	#length = 0;
	append(start, decoded, encoded, count = 1) {
		if (count === 0) return;
		if (!this.#continues(start, decoded, encoded)) this.#push(start, decoded, encoded);
		this.#length += decoded * count;
	}
	get length() {
		return this.#length;
	}
	toParent(span) {
		if (this.#used === 0) return {
			start: 0,
			end: 0
		};
		const start = this.#place(Math.min(span.start, this.#length - 1)).start;
		if (span.end <= span.start) return {
			start,
			end: start
		};
		return {
			start,
			end: this.#place(Math.min(span.end, this.#length) - 1).end
		};
	}
	#place(offset) {
		const at = this.#find(offset);
		const [first = 0, encodedStart = 0, decoded = 1, encoded = 1] = this.#segments.subarray(at, at + STRIDE$1);
		const start = encodedStart + Math.floor((offset - first) / decoded) * encoded;
		return {
			start,
			end: start + encoded
		};
	}
	#find(offset) {
		let low = 0;
		let high = this.#used / STRIDE$1 - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#segments[middle * STRIDE$1] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low * STRIDE$1;
	}
	#continues(start, decoded, encoded) {
		if (this.#used === 0) return false;
		const last = this.#used - STRIDE$1;
		const segments = this.#segments;
		if (segments[last + 2] !== decoded || segments[last + 3] !== encoded) return false;
		const groups = (this.#length - (segments[last] ?? 0)) / decoded;
		return (segments[last + 1] ?? 0) + groups * encoded === start;
	}
	#push(start, decoded, encoded) {
		if (this.#used === this.#segments.length) {
			const larger = new Uint32Array(this.#segments.length * 2);
			larger.set(this.#segments);
			this.#segments = larger;
		}
		this.#segments[this.#used] = this.#length;
		this.#segments[this.#used + 1] = start;
		this.#segments[this.#used + 2] = decoded;
		this.#segments[this.#used + 3] = encoded;
		this.#used += STRIDE$1;
	}
};
// src/core/views/transcript.ts
var Transcript = class {
	#source;
	#map = new SpanMap();
	#bytes;
	constructor(source, expected) {
		this.#source = source;
		this.#bytes = new Uint8Array(Math.max(64, expected));
	}
	get length() {
		return this.#map.length;
	}
	copy(start, end) {
		if (end <= start) return;
		this.#reserve(end - start);
		this.#bytes.set(this.#source.subarray(start, end), this.#map.length);
		this.#map.append(start, 1, 1, end - start);
	}
	byte(value, start, encoded) {
		this.#reserve(1);
		this.#bytes[this.#map.length] = value;
		this.#map.append(start, 1, encoded);
	}
	codePoint(value, start, encoded) {
		const point = value > 1114111 || value >= 55296 && value < 57344 ? 65533 : value;
		this.#reserve(4);
		const size = writeUtf8(this.#bytes, this.#map.length, point);
		this.#map.append(start, size, encoded);
	}
	groups(start, decoded, encoded, count, write) {
		this.#reserve(decoded * count);
		write(this.#bytes, this.#map.length);
		this.#map.append(start, decoded, encoded, count);
	}
	view(name, region) {
		const map = this.#map;
		return {
			name,
			bytes: this.#bytes.subarray(0, map.length),
			region,
			toParent: (span) => map.toParent(span)
		};
	}
	#reserve(more) {
		const needed = this.#map.length + more;
		if (needed <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
};
function writeUtf8(into, at, point) {
	if (point < 128) {
		into[at] = point;
		return 1;
	}
	if (point < 2048) {
		into[at] = 192 | point >> 6;
		into[at + 1] = 128 | point & 63;
		return 2;
	}
	if (point < 65536) {
		into[at] = 224 | point >> 12;
		into[at + 1] = 128 | point >> 6 & 63;
		into[at + 2] = 128 | point & 63;
		return 3;
	}
	into[at] = 240 | point >> 18;
	into[at + 1] = 128 | point >> 12 & 63;
	into[at + 2] = 128 | point >> 6 & 63;
	into[at + 3] = 128 | point & 63;
	return 4;
}
// src/core/views/rewriting.ts
function rewrite(kind, bytes, region) {
	const out = new Transcript(bytes, region.end - region.start);
	let copied = region.start;
	let at = region.start;
	while (at < region.end) {
		if (kind.leads[bytes[at] ?? 0] !== 1) {
			at++;
			continue;
		}
		out.copy(copied, at);
		copied = kind.decode(bytes, at, region.end, out);
		at = Math.max(copied, at + 1);
	}
	out.copy(copied, region.end);
	return out.view(kind.kind, region);
}
// src/core/views/heads.ts
const TOLERANCE = 7;
function mayBegin(byte) {
	return isPrintable(byte) || byte >= 194 || byte === 31 || byte === 0;
}
function judgeHead(head, length) {
	if (isPacked$1(head)) return "packed";
	if (isText(head, 0, length)) return "text";
	if (isWide$1(head, length)) return "wide";
	return isFastZlib(head) ? "packed" : "other";
}
function isText(bytes, start, end) {
	let bad = 0;
	const allowed = (end - start) / TOLERANCE;
	for (let at = start; at < end;) {
		const length = isPrintable(bytes[at] ?? 0) ? 1 : sequenceLength(bytes, at, end);
		if (length === 0 && ++bad > allowed) return false;
		at += length || 1;
	}
	return true;
}
function isPrintable(byte) {
	return byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9;
}
function sequenceLength(bytes, at, end) {
	const lead = bytes[at] ?? 0;
	if (lead < 194 || lead > 244) return 0;
	const length = lead < 224 ? 2 : lead < 240 ? 3 : 4;
	for (let next = at + 1; next < at + length && next < end; next++) if (((bytes[next] ?? 0) & 192) !== 128) return 0;
	return length;
}
function isPacked$1(head) {
	const [first, second] = head;
	if (first === 31) return second === 139 && head[2] === 8;
	if (first === 80) return second === 75 && head[2] === 3 && head[3] === 4;
	return first === 120 && (second === 1 || second === 156 || second === 218);
}
function isFastZlib(head) {
	return head[0] === 120 && head[1] === 94;
}
function isWide$1(head, length) {
	if (head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255) return true;
	const low = head[0] === 0 ? 1 : 0;
	let fitting = 0;
	for (let at = 0; at + 1 < length; at += 2) if (isPrintable(head[at + low] ?? 0) && head[at + 1 - low] === 0) fitting++;
	return fitting * 10 >= length * 3;
}
// src/core/views/lines.ts
const DECORATION = 256;
const BLANK = members(" 	");
const QUOTES = members("\"'`");
const JOINTS = members("+.,&\\_");
const COMMENTS = members(">#*%; 	");
const ENDINGS = members("\"'`\\ 	\r\n");
const BACKSLASH = 92;
const EQUALS = 61;
function nextLine(bytes, end, limit, alphabet) {
	const start = startOfNext(bytes, end);
	if (start < 0 || start >= limit) return void 0;
	const close = skip(alphabet, bytes, start, limit);
	return close > start && endsThere(bytes, close, limit) ? {
		start,
		end: close
	} : void 0;
}
function startOfNext(bytes, end) {
	const escaped = skipEscapedEnd(bytes, end);
	const inside = skip(COMMENTS, bytes, escaped, escaped + DECORATION);
	if (escaped > end && (SEXTET[bytes[inside] ?? 0] ?? 255) < 64) return inside;
	let at = skip(QUOTES, bytes, escaped, escaped + 1);
	at = skip(BLANK, bytes, at, at + DECORATION);
	at = skip(BLANK, bytes, skip(JOINTS, bytes, at, at + 1), at + DECORATION);
	if (bytes[at] === 13) at++;
	if (bytes[at] !== 10) return -1;
	at = skip(COMMENTS, bytes, at + 1, at + DECORATION);
	if (bytes[at] === 47 && bytes[at + 1] === 47 && bytes[at + 2] === 32) at = skip(BLANK, bytes, at + 2, at + DECORATION);
	return skip(QUOTES, bytes, at, at + 1);
}
function skipEscapedEnd(bytes, end) {
	const at = bytes[end] === BACKSLASH && bytes[end + 1] === 114 ? end + 2 : end;
	return bytes[at] === BACKSLASH && bytes[at + 1] === 110 ? at + 2 : at;
}
function endsThere(bytes, at, limit) {
	if (at >= limit) return true;
	let end = at;
	while (end < at + 2 && bytes[end] === EQUALS) end++;
	return end >= bytes.length || ENDINGS[bytes[end] ?? 0] === 1 || bytes[end] === 44 && end < limit;
}
// src/core/views/runs.ts
const PROBE = 1024;
const BEFORE$1 = 128;
const AFTER$1 = 64;
const CODECS$1 = new Map([
	BASE64,
	BASE64URL,
	HEX
].map((codec) => [codec.kind, codec]));
function opens(alphabet, bytes, start, end) {
	const codec = CODECS$1.get(alphabet);
	return codec !== void 0 && judge(codec, bytes, start, end) !== "other";
}
function runRegions(codec, bytes, start, end) {
	const from = findHead(codec, bytes, start, end);
	if (from < 0) return [];
	return cut$1(codec, bytes, {
		start: from,
		end
	}, judge(codec, bytes, from, end)).map((run) => regionOf(codec, bytes, run, run.start === start));
}
function openRun(codec, bytes, region) {
	const run = region.run ?? region;
	const out = new Transcript(bytes, region.end - region.start);
	out.copy(region.start, run.start);
	const end = decodeLines(codec, bytes, run, out);
	out.copy(end, region.end);
	return out.view(codec.name, region);
}
function beginsRegion(codec, bytes, start, end) {
	return findHead(codec, bytes, start, end) >= 0;
}
function findHead(codec, bytes, start, end) {
	if (judge(codec, bytes, start, end) !== "other") return start;
	for (let probe = start + PROBE; probe < end; probe += PROBE) for (let phase = 0; phase < codec.characters; phase++) if (judge(codec, bytes, probe + phase, end) === "text") return probe + phase;
	return -1;
}
const head = new Uint8Array(24);
function judge(codec, bytes, start, end) {
	if (end - start < codec.shortest) return "other";
	codec.decode(bytes, start, 1, head, 0);
	if (!mayBegin(head[0] ?? 0)) return "other";
	const groups = Math.min(headGroups(codec), Math.floor((end - start) / codec.characters));
	codec.decode(bytes, start, groups, head, 0);
	const kind = judgeHead(head, groups * codec.bytes);
	return kind !== "other" && isDigits(codec, bytes, start, groups) ? "other" : kind;
}
function isDigits({ kind, characters }, bytes, start, groups) {
	const end = start + groups * characters;
	return kind !== "hex" && skip(HEX.alphabet, bytes, start, end) === end;
}
function headGroups(codec) {
	return Math.floor(head.length / codec.bytes);
}
function cut$1(codec, bytes, first, kind) {
	const starts = [first.start];
	let line = first;
	let phase = 0;
	for (;;) {
		const start = starts.at(-1) ?? first.start;
		const until = Math.max(line.start, start + PIECE$1);
		const at = until + (codec.characters - (phase + until - line.start) % codec.characters) % codec.characters;
		if (at < line.end && kind !== "packed") {
			starts.push(at);
			line = {
				start: at,
				end: line.end
			};
			phase = 0;
			continue;
		}
		phase = (phase + line.end - line.start) % codec.characters;
		const next = nextLine(bytes, line.end, bytes.length, codec.alphabet);
		if (next === void 0 || !goesOn(codec, bytes, line, next, phase, kind)) break;
		line = next;
	}
	return starts.map((start, index) => ({
		start,
		end: Math.min(line.end, (starts[index + 1] ?? Infinity) + OVERLAP)
	}));
}
function goesOn(codec, bytes, line, next, phase, kind) {
	if (kind !== "text") return next.end - next.start <= line.end - line.start;
	const start = next.start + (codec.characters - phase) % codec.characters;
	const groups = Math.min(headGroups(codec), Math.floor((next.end - start) / codec.characters));
	if (groups <= 0) return phase > 0 || PADDING[bytes[next.end] ?? 0] === 1;
	codec.decode(bytes, start, groups, head, 0);
	return isText(head, skip(CONTINUATIONS, head, 0, 3), groups * codec.bytes);
}
const CONTINUATIONS = new Uint8Array(256).fill(1, 128, 192);
function regionOf(codec, bytes, run, isHead) {
	const { kind } = codec;
	const padded = skip(PADDING, bytes, run.end, run.end + 2);
	if (judge(codec, bytes, run.start, run.end) !== "text") return {
		kind,
		start: run.start,
		end: padded,
		run
	};
	return {
		kind,
		start: isHead ? lineStart(bytes, run.start) : run.start,
		end: lineEnd(bytes, padded),
		run
	};
}
const PADDING = members("=");
function lineStart(bytes, at) {
	const limit = Math.max(0, at - BEFORE$1);
	let start = at;
	while (start > limit && bytes[start - 1] !== 10) start--;
	return start;
}
function lineEnd(bytes, at) {
	const limit = Math.min(bytes.length, at + AFTER$1);
	let end = at;
	while (end < limit && bytes[end] !== 10) end++;
	return end;
}
function decodeLines(codec, bytes, run, out) {
	const group = new Group(codec, bytes, out);
	let line = {
		start: run.start,
		end: skip(codec.alphabet, bytes, run.start, run.end)
	};
	let end = run.start;
	while (line !== void 0) {
		const at = group.complete(line);
		const whole = Math.floor((line.end - at) / codec.characters);
		out.groups(at, codec.bytes, codec.characters, whole, (into, to) => codec.decode(bytes, at, whole, into, to));
		group.begin(at + whole * codec.characters, line.end);
		end = line.end;
		line = nextLine(bytes, end, run.end, codec.alphabet);
	}
	end = skip(PADDING, bytes, end, end + 2);
	group.finish(end);
	return end;
}
var Group = class {
	#codec;
	#bytes;
	#out;
	#characters = [];
	#start = 0;
	constructor(codec, bytes, out) {
		this.#codec = codec;
		this.#bytes = bytes;
		this.#out = out;
	}
	begin(start, end) {
		if (this.#characters.length === 0) this.#start = start;
		for (let at = start; at < end; at++) this.#characters.push(this.#bytes[at] ?? 0);
	}
	complete(line) {
		if (this.#characters.length === 0) return line.start;
		const end = Math.min(line.end, line.start + this.#codec.characters - this.#characters.length);
		this.begin(line.start, end);
		if (this.#characters.length === this.#codec.characters) this.#write(this.#codec.bytes, end);
		return end;
	}
	finish(end) {
		const bytes = Math.floor(this.#characters.length * this.#codec.bytes / this.#codec.characters);
		if (bytes > 0) this.#write(bytes, end);
	}
	#write(count, end) {
		const decoded = new Uint8Array(this.#codec.bytes);
		this.#codec.decode(Uint8Array.from(this.#characters), 0, 1, decoded, 0);
		this.#out.groups(this.#start, count, end - this.#start, 1, (into, to) => into.set(decoded.subarray(0, count), to));
		this.#characters.length = 0;
	}
};
// src/core/views/wide.ts
const STRIDE = 15;
function wideRegions(bytes, own) {
	const regions = [];
	const last = Math.min(bytes.length, own.end + STRIDE);
	if (bytes.subarray(Math.max(0, own.start - 1), last + 1).indexOf(0) < 0) return regions;
	for (let probe = own.start; probe < last;) {
		let next = probe + STRIDE;
		if (alternates(bytes, probe) || probe > 0 && alternates(bytes, probe - 1)) {
			const start = wideStart(bytes, probe);
			const end = endOf$1(bytes, start);
			if (end - start >= 16 && start >= own.start && start < own.end) regions.push(...cut(bytes, start, end));
			if (end > next) next = end;
		}
		probe = next;
	}
	return regions;
}
function openWide(bytes, region) {
	const out = new Transcript(bytes, (region.end - region.start) / 2);
	const low = region.kind === "utf-16le" ? 0 : 1;
	for (let at = region.start; at + 1 < region.end; at += 2) out.codePoint(bytes[at + low] ?? 0, at, 2);
	return out.view(region.kind, region);
}
function wideStart(bytes, at) {
	let start = at;
	while (start > 0 && alternates(bytes, start - 1)) start--;
	return start;
}
function endOf$1(bytes, at) {
	if (bytes[at] !== 0 && !isCharacter(bytes[at] ?? 0)) return at;
	let end = at + 1;
	while (end < bytes.length && alternates(bytes, end - 1)) end++;
	return end;
}
function alternates(bytes, at) {
	const first = bytes[at] ?? 0;
	const second = bytes[at + 1] ?? 0;
	return first === 0 ? isCharacter(second) : second === 0 && isCharacter(first);
}
function isCharacter(byte) {
	return byte >= 32 && byte < 127 || byte >= 160 && byte < 254 || byte === 10 || byte === 13 || byte === 9;
}
function cut(bytes, start, end) {
	const big = bytes[start] === 0 && bytes[end - 1] !== 0;
	const from = !big && bytes[start] === 0 ? start + 1 : start;
	const count = Math.ceil((end - from) / PIECE$1);
	return Array.from({ length: count }, (_, index) => {
		const piece = from + index * PIECE$1;
		return {
			kind: big ? "utf-16be" : "utf-16le",
			start: piece,
			end: Math.min(end, piece + PIECE$1 + OVERLAP)
		};
	});
}
// src/core/views/regions.ts
const REWRITINGS = [
	escapes,
	percent,
	html,
	quotedPrintable,
	joined$1,
	normalised
];
const CODECS = [
	BASE64,
	BASE64URL,
	HEX
];
const BEFORE = 96;
const AFTER = 384;
const TRIGGERS = {
	literals: REWRITINGS.flatMap(({ triggers }) => triggers.map((trigger) => ({
		...trigger,
		ignoreCase: false
	}))),
	runs: CODECS.map(({ kind, shortest }) => ({
		alphabet: kind,
		min: shortest,
		opens: true
	}))
};
const TEXTS = new Set(TRIGGERS.literals.map(({ text }) => text));
var RegionFinder = class {
	#meaning;
	#runs;
	#opensBlock;
	constructor(spec) {
		this.#runs = spec.literals.length;
		this.#opensBlock = Uint8Array.from(spec.literals, ({ text }) => BLOCKS.has(text) ? 1 : 0);
		const literals = new Map();
		spec.literals.forEach((literal, index) => {
			if (TEXTS.has(literal.text)) literals.set(literalName(literal), index);
		});
		this.#meaning = new Int16Array(spec.literals.length + spec.runs.length).fill(-1);
		REWRITINGS.forEach(({ triggers }, kind) => {
			for (const trigger of triggers) this.#meaning[literals.get(literalName({
				...trigger,
				ignoreCase: false
			})) ?? missing(trigger.text)] = kind;
		});
		CODECS.forEach(({ kind, shortest }, index) => {
			const run = spec.runs.findIndex(({ alphabet, min, opens }) => alphabet === kind && min === shortest && opens);
			this.#meaning[spec.literals.length + (run < 0 ? missing(kind) : run)] = REWRITINGS.length + index;
		});
	}
	isLive(bytes, what, start, end) {
		const kind = this.#meaning[what] ?? -1;
		if (kind < 0) return false;
		const codec = CODECS[kind - REWRITINGS.length];
		return codec === void 0 ? (REWRITINGS[kind]?.worth(bytes, start) ?? -1) >= 0 : beginsRegion(codec, bytes, start, end);
	}
	windowStart(what, start) {
		return what < this.#runs ? start - BEFORE : start;
	}
	windowEnd(bytes, what, start, end) {
		if (what >= this.#runs) return end;
		return this.#opensBlock[what] === 1 ? blockReach(bytes, start) : start + AFTER;
	}
	regionsAt(bytes, hits, own) {
		if (hits.count === 0) return NONE$3;
		const found = new Found(bytes);
		for (let index = 0; index < hits.count; index++) {
			const kind = this.#meaning[hits.what[index] ?? 0] ?? -1;
			if (kind >= 0) found.hit(kind, hits.starts[index] ?? 0, hits.ends[index] ?? 0);
		}
		return found.close().filter(({ start }) => start >= own.start && start < own.end).sort(byStart);
	}
};
const NONE$3 = [];
var Found = class {
	#bytes;
	#runs;
	#clusters = [];
	constructor(bytes) {
		this.#bytes = bytes;
		this.#runs = new Runs$1(bytes);
	}
	hit(kind, start, end) {
		const codec = CODECS[kind - REWRITINGS.length];
		if (codec !== void 0) this.#runs.hit(codec, start, end);
		else this.#clusterOf(kind)?.hit(start);
	}
	close() {
		const pieces = this.#clusters.flatMap((cluster) => cluster?.close().flatMap((span) => cutText(cluster.kind, span)) ?? []);
		return [...this.#runs.regions, ...pieces];
	}
	#clusterOf(kind) {
		const rewriting = REWRITINGS[kind];
		return this.#clusters[kind] ??= rewriting && new Clusters(rewriting, this.#bytes);
	}
};
function missing(trigger) {
	throw new RangeError(`the prefilter does not look for the trigger ${JSON.stringify(trigger)}`);
}
var Runs$1 = class {
	regions = [];
	#bytes;
	#takenStart = -1;
	#takenLine = 0;
	#taken = 0;
	#place = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	hit(codec, start, end) {
		if (start === this.#takenStart ? end <= this.#takenLine : start < this.#taken) return;
		const regions = runRegions(codec, this.#bytes, start, end);
		const last = regions.at(-1);
		if (last === void 0) return;
		if (start !== this.#takenStart) this.#place = this.regions.length;
		this.regions.splice(this.#place, Infinity, ...regions);
		this.#takenStart = start;
		this.#takenLine = end;
		this.#taken = last.run?.end ?? last.end;
	}
};
function cutText(kind, { start, end }) {
	const pieces = Math.max(1, Math.ceil((end - start) / PIECE$1));
	return Array.from({ length: pieces }, (_, index) => {
		const from = start + index * PIECE$1;
		return {
			kind,
			start: from,
			end: Math.min(end, from + PIECE$1 + OVERLAP)
		};
	});
}
function byStart(a, b) {
	return a.start - b.start || b.end - a.end;
}
function openRegion(bytes, region, context) {
	const { budget } = context;
	if (budget.regions < region.end - region.start) return void 0;
	const view = open(bytes, region);
	budget.regions -= view.bytes.length;
	return view;
}
function open(bytes, region) {
	const rewriting = REWRITINGS.find(({ kind }) => kind === region.kind);
	if (rewriting !== void 0) return rewrite(rewriting, bytes, region);
	const codec = CODECS.find(({ kind }) => kind === region.kind);
	return codec === void 0 ? openWide(bytes, region) : openRun(codec, bytes, region);
}
// src/core/ruleset.ts
const MARK = "leaksift:allow";
const MARK_REACH = 4096;
function indexRules(rules, makePrefilter) {
	const literals = new Index(literalName);
	const runs = new Index(({ alphabet, min, opens }) => `${alphabet} ${min} ${opens}`);
	for (const rule of rules) addRule(rule, literals, runs);
	for (const literal of TRIGGERS.literals) literals.at(literal).trigger = true;
	for (const run of TRIGGERS.runs) runs.at(run).trigger = true;
	literals.at({
		text: MARK,
		ignoreCase: false
	}).mark = true;
	const prefilter = makePrefilter({
		literals: literals.keys,
		runs: runs.keys
	});
	return {
		rules,
		prefilter,
		regions: new RegionFinder(prefilter.spec),
		longest: Math.max(...literals.keys.map(({ text }) => text.length)),
		isRun: (what) => what >= literals.keys.length,
		wakes: [...literals.wakes, ...runs.wakes],
		reach: {
			before: Math.max(MARK_REACH, ...rules.map((rule) => rule.reach.before)),
			after: Math.max(MARK_REACH, ...rules.map((rule) => rule.reach.after))
		}
	};
}
function addRule(rule, literals, runs) {
	const { spec } = rule;
	if (spec.kind === "shape") {
		const [min, max] = spec.length;
		runs.at({
			alphabet: spec.alphabet,
			min,
			max: max + COMMENT
		}).shapes.push(rule);
		return;
	}
	spec.anchors.forEach((text, index) => {
		const behind = rule.behind?.[index];
		const wakes = literals.at({
			text,
			ignoreCase: spec.kind === "labelled" || (spec.ignoreCase ?? false),
			...behind ? { after: behind } : {}
		});
		if (spec.kind === "labelled") {
			wakes.labelled.push(rule);
			wakes.labelledReach = {
				before: Math.max(wakes.labelledReach.before, rule.reach.before),
				after: Math.max(wakes.labelledReach.after, rule.reach.after)
			};
		} else wakes.patterns.push({
			rule,
			offset: rule.offsets?.[index]
		});
	});
}
const COMMENT = 2;
var Index = class {
	keys = [];
	wakes = [];
	#places = new Map();
	#nameOf;
	constructor(nameOf) {
		this.#nameOf = nameOf;
	}
	at(key) {
		const name = this.#nameOf(key);
		const known = this.#places.get(name);
		if (known) return known;
		const made = {
			patterns: [],
			labelled: [],
			labelledReach: {
				before: 0,
				after: 0
			},
			shapes: [],
			trigger: false,
			mark: false
		};
		this.keys.push(key);
		this.wakes.push(made);
		this.#places.set(name, made);
		return made;
	}
};
// src/core/stream-notes.ts
const LAG = 65536;
var LineLog = class {
	#counter = new LineCounter();
	#known = new Map();
	#waiting = [];
	note(bytes, base, own, spans, last) {
		for (const { start, end } of spans) this.#waiting.push(base + start, base + end);
		this.#waiting.sort((a, b) => a - b);
		const to = last ? bytes.length : Math.max(0, own.end - LAG);
		const due = this.#waiting.findIndex((offset) => offset > base + to);
		const ready = due < 0 ? this.#waiting : this.#waiting.slice(0, due);
		this.#waiting = due < 0 ? [] : this.#waiting.slice(due);
		for (const offset of ready) this.#reach(bytes, base, offset);
		this.#reach(bytes, base, base + to, false);
	}
	at(offsets, _encoding) {
		return offsets.map((offset) => this.#known.get(offset) ?? {
			line: 1,
			column: 1
		});
	}
	#reach(bytes, base, offset, remember = true) {
		if (offset > this.#counter.offset) this.#counter.pass(bytes, this.#counter.offset - base, offset - base);
		if (remember) this.#known.set(offset, this.#counter.here());
	}
};
const AROUND = 4096;
const KEPT = 1e4;
var TextLog = class {
	#texts = [];
	note(matches, base, size, read) {
		for (const { span } of matches) {
			if (this.#texts.length >= KEPT) return;
			const start = Math.max(0, span.start - AROUND);
			this.#texts.push({
				start: base + start,
				text: read({
					start,
					end: Math.min(size, span.end + AROUND)
				})
			});
		}
	}
	between({ start, end }) {
		const holder = this.#texts.find((kept) => kept.start <= start && end <= kept.start + kept.text.length);
		return holder ? holder.text.slice(start - holder.start, end - holder.start) : "";
	}
};
// src/core/allow-marks.ts
const LONGEST$1 = 600;
const SYNTAX = new RegExp(`${MARK}[ \\t]{1,8}([\\w-]{1,100})(?:[ \\t]{1,8}([^\\r\\n]{1,400}))?`, "y");
const CLOSING = /\s*(?:\*\/|-->|--%>|%>|#\}|\*\)|"""|''')?\s*$/;
function readMark(text, at, offset) {
	SYNTAX.lastIndex = at;
	const match = SYNTAX.exec(text.length > at + LONGEST$1 ? text.slice(0, at + LONGEST$1) : text);
	if (!match?.[1]) return void 0;
	const start = offset + at;
	return {
		target: match[1],
		reason: (match[2] ?? "").replace(CLOSING, "").trim(),
		span: {
			start,
			end: start + match[0].length
		},
		window: {
			start,
			end: start + LONGEST$1
		}
	};
}
// src/core/hit-list.ts
var HitList$1 = class HitList$1 {
	count = 0;
	starts = NONE$2;
	ends = NONE$2;
	what = NONE$2;
	static take() {
		return spare.pop() ?? new HitList$1();
	}
	giveBack() {
		this.count = 0;
		spare.push(this);
	}
	add(start, end, what) {
		if (this.count === this.starts.length) this.#grow();
		this.starts[this.count] = start;
		this.ends[this.count] = end;
		this.what[this.count] = what;
		this.count += 1;
	}
	#grow() {
		this.starts = doubled$2(this.starts);
		this.ends = doubled$2(this.ends);
		this.what = doubled$2(this.what);
	}
};
const spare = [];
const NONE$2 = new Uint32Array(0);
const FIRST$1 = 64;
function doubled$2(array) {
	const larger = new Uint32Array(Math.max(FIRST$1, array.length * 2));
	larger.set(array);
	return larger;
}
// src/core/secret.ts
const inspect = Symbol.for("nodejs.util.inspect.custom");
var Secret = class {
	#value;
	identifier;
	constructor(value, options = {}) {
		this.#value = value;
		this.identifier = options.identifier ?? false;
	}
	reveal() {
		return this.#value;
	}
	get length() {
		return this.#value.length;
	}
	equals(other) {
		return this.#value === other.#value;
	}
	trail() {
		return this.identifier ? void 0 : trailOf(this.#value);
	}
	masked() {
		const value = this.#value;
		if (this.identifier && value.length >= 16) return `${inert(value.slice(0, 4))}\u2026${inert(value.slice(-4))}`;
		const shown = Math.min(2, Math.floor(value.length / 8));
		return `${inert(value.slice(0, shown))}\u2026(${value.length})`;
	}
	toString() {
		return this.masked();
	}
	toJSON() {
		return this.masked();
	}
	[inspect]() {
		return `Secret ${this.masked()}`;
	}
};
function inert(text) {
	return text.replace(/[^!-~]/gu, "?");
}
// src/core/values/only-label.ts
const NEAR = {
	before: 168,
	after: 232
};
const LONGEST_CELL = 42;
function onlyLabel(text, anchorStart, anchorEnd) {
	const name = nameAt(text, anchorStart, anchorEnd);
	return wordEndsAt(text, name.start, -1) && wordEndsAt(text, name.end, 1) ? name.text : void 0;
}
function wordEndsAt(text, at, step) {
	let next = step > 0 ? at : at - 1;
	for (let blanks = 0; blanks < LONGEST_CELL && text.charCodeAt(next) === 32; blanks++) next += step;
	return !isCellCode(text.charCodeAt(next));
}
function isCellCode(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 32 || code === 46 || code === 45;
}
// src/core/matcher.ts
const PIECE = 262144;
const SLASH = 47;
const SPACE$1 = 32;
const TEXT_AHEAD = 32768;
function findMatches(set, latin1, bytes, own, frame) {
	const seen = {
		matches: [],
		marks: [],
		triggers: HitList$1.take()
	};
	for (let from = own.start; from < own.end; from += PIECE) {
		const to = Math.min(own.end, from + PIECE);
		const hits = set.prefilter.find(bytes, from, to);
		if (hits.count > 0) new Piece(set, latin1, bytes, frame, seen, TEXT_AHEAD).read(hits);
	}
	return seen;
}
var Piece = class {
	from = 0;
	to = 0;
	#set;
	#latin1;
	#bytes;
	#frame;
	#seen;
	#text = "";
	#textStart = 0;
	#textEnd = 0;
	#ahead;
	#look = new Look();
	constructor(set, latin1, bytes, frame, seen, ahead) {
		this.#set = set;
		this.#latin1 = latin1;
		this.#bytes = bytes;
		this.#frame = frame;
		this.#seen = seen;
		this.#ahead = ahead;
	}
	read(hits) {
		const { starts, ends, what, count } = hits;
		for (let i = 0; i < count; i++) {
			const kind = what[i] ?? 0;
			const wakes = this.#set.wakes[kind];
			const start = starts[i] ?? 0;
			const end = ends[i] ?? 0;
			if (wakes?.trigger) this.#seen.triggers.add(start, end, kind);
			if (wakes) this.wake(wakes, start, end);
		}
	}
	wake(wakes, start, end) {
		this.from = start;
		this.to = end;
		if (wakes.mark) this.#mark(start);
		for (const { rule, offset } of wakes.patterns) this.#pattern(rule, start, end, offset);
		for (const rule of wakes.shapes) this.#shape(rule, start, end);
		if (wakes.labelled.length > 0) this.#labelled(wakes, start, end);
	}
	#mark(start) {
		const window = this.#window(start, 0, MARK_REACH);
		const mark = readMark(window.text, start - window.offset, window.offset);
		if (mark) this.#seen.marks.push(mark);
	}
	#pattern(rule, start, end, offset) {
		const { regex, reach } = rule;
		if (!regex) return;
		const window = this.#window(start, reach.before, reach.after);
		const anchor = start - window.offset;
		const [fewest, most] = offset ?? [0, anchor];
		for (let at = Math.max(0, anchor - most); at <= anchor - fewest; at++) {
			regex.lastIndex = at;
			const found = regex.exec(window.text);
			if (found && at + found[0].length >= end - window.offset) return this.#matched(rule, window, found);
		}
	}
	#matched(rule, window, found) {
		const group = rule.spec.kind === "pattern" ? rule.spec.group : void 0;
		const value = group === void 0 ? found[0] : found.groups?.[group];
		if (value === void 0 || value === "") return;
		const start = group === void 0 ? found.index : placeOf(rule, window.text, found.index, group);
		this.#judge(rule, window, start, start + value.length, void 0);
	}
	#shape(rule, start, end) {
		const { spec, reach } = rule;
		if (spec.kind === "shape" && end - start > spec.length[1] && this.#isComment(start)) return this.#shape(rule, start + 2, end);
		if (spec.kind !== "shape" || end - start < spec.length[0] || end - start > spec.length[1]) return;
		if (!hasForm(spec, this.#window(start, 0, end - start).text)) return;
		const window = this.#window(start, reach.before, reach.after);
		const at = start - window.offset;
		this.#judge(rule, window, at, at + end - start, void 0);
	}
	#isComment(at) {
		const bytes = this.#bytes;
		return bytes[at] === SLASH && bytes[at + 1] === SLASH && (at === 0 || (bytes[at - 1] ?? 0) <= SPACE$1);
	}
	#labelled({ labelled: rules, labelledReach: reach }, start, end) {
		if (!this.#isHeard(rules, start, end)) return;
		const window = this.#textAround(start, reach.before, reach.after);
		const values = valuesNear(window, start - window.offset, end - window.offset, this.#look);
		this.#dependsWithin(window, this.#look.from, this.#look.to);
		for (const value of values) for (const rule of rules) {
			if (rule.regex && !rule.regex.test(window.text.slice(value.start, value.end))) continue;
			const judged = looksAround(rule) ? Infinity : 160;
			this.#dependsWithin(window, value.start - judged, value.end + judged);
			this.#judge(rule, window, value.start, value.end, value.label);
		}
	}
	#isHeard(rules, start, end) {
		const { text, offset } = this.#window(start, NEAR.before, NEAR.after);
		const label = onlyLabel(text, start - offset, end - offset);
		if (label === void 0) return true;
		for (const { spec } of rules) if (spec.kind === "labelled" && listensTo(spec, label)) return true;
		return false;
	}
	#judge(rule, window, start, end, label) {
		const value = window.text.slice(start, end);
		const judgement = judge$1({
			rule,
			window,
			start,
			end,
			value
		}, label);
		if (!judgement) return;
		this.#seen.matches.push({
			...judgement,
			rule,
			secret: new Secret(value, { identifier: rule.spec.identifier ?? false }),
			span: {
				start: window.offset + start,
				end: window.offset + end
			},
			window: {
				start: window.offset,
				end: window.offset + window.text.length
			},
			decoded: []
		});
	}
	#window(at, before, after) {
		this.#depends(Math.max(0, at - before), Math.min(this.#bytes.length, at + after));
		return this.#textAround(at, before, after);
	}
	#textAround(at, before, after) {
		const start = Math.max(0, at - before);
		const end = Math.min(this.#bytes.length, at + after);
		if (start < this.#textStart || end > this.#textEnd) this.#read(Math.min(start, at - this.#ahead), end);
		return {
			text: this.#text.slice(start - this.#textStart, end - this.#textStart),
			offset: start,
			atStart: start === 0 && this.#frame.atStart,
			atEnd: end === this.#bytes.length && this.#frame.atEnd
		};
	}
	#dependsWithin({ text, offset }, from, to) {
		this.#depends(offset + Math.max(0, from), offset + Math.min(text.length, to));
	}
	#depends(from, to) {
		if (from < this.from) this.from = from;
		if (to > this.to) this.to = to;
	}
	#read(start, end) {
		this.#textStart = Math.max(0, start);
		this.#textEnd = Math.min(this.#bytes.length, end + this.#ahead);
		this.#text = this.#latin1(this.#bytes, this.#textStart, this.#textEnd);
	}
};
function looksAround({ spec }) {
	return (spec.checks ?? []).length + (spec.facts ?? []).length > 0;
}
function placeOf(rule, text, at, group) {
	const { indexed } = rule;
	if (!indexed) return at;
	indexed.lastIndex = at;
	return indexed.exec(text)?.indices?.groups?.[group]?.[0] ?? at;
}
// src/core/views/fields.ts
function u16$1(bytes, at) {
	return (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
}
function u32(bytes, at) {
	return u16$1(bytes, at) + u16$1(bytes, at + 2) * 65536;
}
function u64(bytes, at) {
	return u32(bytes, at) + u32(bytes, at + 4) * 4294967296;
}
function startsWith(bytes, signature, at = 0) {
	for (let index = 0; index < signature.length; index++) if (bytes[at + index] !== signature.charCodeAt(index)) return false;
	return true;
}
const LONGEST_NAME = 255;
function nameOf(bytes) {
	const end = bytes.indexOf(0);
	const text = decodeName(end < 0 ? bytes : bytes.subarray(0, end));
	return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}\u2026` : text;
}
function decodeName(name) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(name);
	} catch {
		return String.fromCharCode(...name.subarray(0, 256));
	}
}
// src/core/views/context.ts
const WHOLE = 50331648;
const REGION_BASE = 65536;
const CONTAINER_BYTES = 268435456;
const CONTAINER_RATIO = 1e3;
const CONTAINER_BASE = 16777216;
const CONTAINER_ENTRIES = 1e5;
function viewContext({ inflater, unpacker }, size) {
	return {
		inflater,
		unpacker,
		budget: {
			regions: size * 4 + REGION_BASE,
			containers: Math.min(CONTAINER_BYTES, Math.max(size * CONTAINER_RATIO, CONTAINER_BASE)),
			entries: CONTAINER_ENTRIES
		}
	};
}
// src/core/views/opened.ts
var Opening = class {
	views = [];
	unread = [];
	skipped = [];
	#bytes;
	#context;
	constructor(bytes, context) {
		this.#bytes = bytes;
		this.#context = context;
	}
	countEntry(span) {
		const { budget } = this.#context;
		if (budget.entries <= 0) {
			this.unread.push({
				span,
				reason: "more entries in archives than are opened"
			});
			return false;
		}
		budget.entries -= 1;
		return true;
	}
	pass(name, span, reason) {
		this.skipped.push({
			span,
			reason: `${name.replace(/:.*/s, "")}: ${reason}`
		});
	}
	fail(name, span, reason) {
		this.unread.push({
			span,
			reason: `${name}: ${reason}`
		});
	}
	stored(name, { start, end }) {
		const bytes = this.#bytes.subarray(start, end);
		const toParent = (span) => ({
			start: start + span.start,
			end: start + span.end
		});
		this.views.push({
			name,
			bytes,
			region: {
				start,
				end
			},
			toParent
		});
	}
	pay(bytes) {
		this.#context.budget.containers -= bytes;
		this.#context.budget.regions += bytes * 4;
	}
	inflate(name, span, format) {
		const { budget, inflater } = this.#context;
		const { bytes, consumed, status } = inflater.inflate(this.#bytes.subarray(span.start, span.end), format, budget.containers);
		if (status === "too-large") this.fail(name, span, "it unpacks to more than is opened of one blob");
		else if (status !== "complete") this.pass(name, span, REASONS[status]);
		if (status === "damaged" || status === "too-large") return -1;
		this.pay(bytes.length);
		this.views.push(inflated$1(name, bytes, {
			start: span.start,
			end: span.start + consumed
		}));
		return span.start + consumed;
	}
};
const REASONS = {
	truncated: "its compressed data ends early",
	damaged: "its compressed data is damaged"
};
function inflated$1(name, bytes, region) {
	return {
		name,
		bytes,
		region,
		toParent: () => region
	};
}
// src/core/views/bundle.ts
const V2 = "# v2 git bundle\n";
const V3 = "# v3 git bundle\n";
const PACK = "PACK\0\0\0";
const LF = 10;
function isBundle(bytes) {
	return startsWith(bytes, V2) || startsWith(bytes, V3) || isPack(bytes);
}
function isPack(bytes) {
	return startsWith(bytes, PACK) && (bytes[7] === 2 || bytes[7] === 3);
}
function openBundle(bytes, context) {
	const opening = new Opening(bytes, context);
	if (isPack(bytes)) openPack(bytes, 0, void 0, "pack", context, opening);
	else openWithHeader(bytes, context, opening);
	return opening;
}
function openWithHeader(bytes, context, opening) {
	const start = headerEnd$1(bytes);
	if (start < 0) opening.pass("bundle", {
		start: 0,
		end: bytes.length
	}, "its header does not end");
	else openPack(bytes, start, hashOf(bytes, start), "bundle", context, opening);
}
function headerEnd$1(bytes) {
	for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) if (bytes[at + 1] === LF) return at + 2;
	return -1;
}
const CAPABILITY = "@object-format=sha256\n";
function hashOf(bytes, end) {
	let at = 16;
	for (; bytes[at] === 64 && at < end; at = bytes.indexOf(LF, at) + 1) if (startsWith(bytes, CAPABILITY, at)) return "sha256";
	return "sha1";
}
function openPack(bytes, start, hash, kind, { unpacker, inflater, budget }, opening) {
	const { objects, unread, damaged } = unpacker.unpack(bytes, start, hash, inflater, {
		bytes: budget.containers,
		objects: budget.entries
	});
	budget.entries -= objects.length;
	for (const object of objects) {
		opening.pay(object.bytes.length);
		opening.views.push(inflated$1(`${kind}:${object.name}`, object.bytes, object.region));
	}
	for (const { span, reason } of unread) opening.fail(kind, span, reason);
	for (const { span, reason } of damaged) opening.pass(kind, span, reason);
}
// src/core/views/encoding.ts
const UTF16LE = {
	name: "utf-16le",
	width: 2,
	littleEndian: true
};
const UTF16BE = {
	name: "utf-16be",
	width: 2,
	littleEndian: false
};
const UTF32LE = {
	name: "utf-32le",
	width: 4,
	littleEndian: true
};
const UTF32BE = {
	name: "utf-32be",
	width: 4,
	littleEndian: false
};
function wholeView(bytes) {
	const marked = byMark(bytes);
	if (marked !== void 0) return decode(bytes, marked, marked.width);
	const width = widthOf(bytes);
	if (width === 0) return void 0;
	const { encoding, start } = alignment(bytes, width);
	return decode(bytes, encoding, start);
}
function isWide(bytes) {
	return byMark(bytes) !== void 0 || widthOf(bytes) > 0;
}
function byMark(bytes) {
	const a = bytes[0];
	const b = bytes[1];
	const c = bytes[2];
	const d = bytes[3];
	if (a === 255 && b === 254) return c === 0 && d === 0 ? UTF32LE : UTF16LE;
	if (a === 254 && b === 255) return UTF16BE;
	return a === 0 && b === 0 && c === 254 && d === 255 ? UTF32BE : void 0;
}
const SAMPLES = 64;
const SAMPLE = 64;
const SHORTEST$1 = 8;
function widthOf(bytes) {
	if (bytes.length < SHORTEST$1 || !mayBeWide(bytes)) return 0;
	const step = Math.max(SAMPLE, Math.floor(bytes.length / SAMPLES));
	const samples = bytes.length < SAMPLE ? 1 : Math.floor((bytes.length - SAMPLE) / step) + 1;
	const votes = {
		0: 0,
		2: 0,
		4: 0
	};
	for (let sample = 0; sample < samples; sample++) {
		votes[sampleWidth(bytes, sample * step, Math.min(bytes.length, sample * step + SAMPLE))]++;
		if (votes[0] * 4 > samples) return 0;
	}
	if (votes[2] * 4 >= samples * 3) return 2;
	return votes[4] * 4 >= samples * 3 ? 4 : 0;
}
function mayBeWide(bytes) {
	for (let quarter = 0; quarter < 4; quarter++) {
		const start = Math.floor(bytes.length * quarter / 4);
		const end = Math.min(bytes.length, start + SHORTEST$1);
		for (let at = start; at < end; at++) if (bytes[at] === 0) return true;
	}
	return false;
}
function sampleWidth(bytes, start, end) {
	const length = end - start;
	let nuls = 0;
	for (let at = start; at < end; at++) if (bytes[at] === 0) nuls++;
	if (nuls * 3 < length) return 0;
	const text = [
		0,
		0,
		0,
		0
	];
	for (let at = start; at < end; at++) if (isAscii(bytes[at] ?? 0)) text[(at - start) % 4] = (text[(at - start) % 4] ?? 0) + 1;
	const others = length - nuls;
	const [a = 0, b = 0, c = 0, d = 0] = text;
	if (nuls * 10 >= length * 6 && Math.max(a, b, c, d) * 10 >= others * 6 && others * 6 >= length) return 4;
	return Math.max(a + c, b + d) * 10 >= others * 6 && others * 5 >= length * 2 ? 2 : 0;
}
function alignment(bytes, width) {
	const [little, big] = width === 2 ? [UTF16LE, UTF16BE] : [UTF32LE, UTF32BE];
	for (let at = 0; at + width * 4 <= bytes.length; at++) {
		if (hasCharacters(bytes, at, little)) return {
			encoding: little,
			start: at % width
		};
		if (hasCharacters(bytes, at, big)) return {
			encoding: big,
			start: at % width
		};
	}
	return {
		encoding: little,
		start: 0
	};
}
function hasCharacters(bytes, at, encoding) {
	for (let index = 0; index < 4; index++) if (!isAscii(read(bytes, at + index * encoding.width, encoding))) return false;
	return true;
}
function read(bytes, at, { width, littleEndian }) {
	let unit = 0;
	for (let index = 0; index < width; index++) unit = unit * 256 + (bytes[littleEndian ? at + width - 1 - index : at + index] ?? 0);
	return unit;
}
function isAscii(unit) {
	return unit >= 32 && unit < 127 || unit === 10 || unit === 13 || unit === 9;
}
function decode(bytes, encoding, start) {
	const { width } = encoding;
	const out = new Transcript(bytes, bytes.length / width + 64);
	let at = start;
	while (at + width <= bytes.length) {
		const unit = read(bytes, at, encoding);
		if (!isAscii(unit)) {
			const slip = slipAt(bytes, at, unit, encoding);
			if (slip > 0) {
				at += slip;
				continue;
			}
		}
		const pair = width === 2 && unit >= 55296 && unit < 56320 ? read(bytes, at + 2, encoding) : 0;
		const isPair = pair >= 56320 && pair < 57344 && at + 4 <= bytes.length;
		out.codePoint(isPair ? 65536 + (unit - 55296) * 1024 + pair - 56320 : unit, at, isPair ? 4 : width);
		at += isPair ? 4 : width;
	}
	return out.view(encoding.name, {
		start: 0,
		end: bytes.length
	});
}
function slipAt(bytes, at, unit, encoding) {
	if (encoding.width === 2 && !((unit & 255) === 0 && isAscii(unit >> 8))) return 0;
	for (let slip = 1; slip < encoding.width; slip++) if (hasCharacters(bytes, at + slip, encoding)) return slip;
	return 0;
}
// src/core/views/gzip.ts
const MEMBER = "\u008b\b";
const MEMBERS = 2e4;
function isGzip(bytes) {
	return startsWith(bytes, MEMBER);
}
function openGzip(bytes, context) {
	const opening = new Opening(bytes, context);
	const members = new Opening(bytes, context);
	let at = 0;
	for (let count = 0; startsWith(bytes, MEMBER, at); count++) {
		const rest = {
			start: Math.min(bytes.length, headerEnd(bytes, at)),
			end: bytes.length
		};
		if (count === MEMBERS) {
			opening.fail("gzip", rest, "it has more members than are opened");
			break;
		}
		const end = members.inflate("gzip", rest, "deflate");
		if (end < 0) break;
		at = end + 8;
	}
	if (members.views.length > 0) opening.views.push(inflated$1("gzip", concatenated(members.views), {
		start: 0,
		end: Math.min(at, bytes.length)
	}));
	opening.unread.push(...members.unread);
	opening.skipped.push(...members.skipped);
	return opening;
}
function mayBeZlib(bytes) {
	return bytes[0] === 120 && [
		1,
		94,
		156,
		218
	].includes(bytes[1] ?? 0);
}
function openZlib(bytes, context) {
	const opening = new Opening(bytes, context);
	opening.inflate("zlib", {
		start: 0,
		end: bytes.length
	}, "zlib");
	return opening.views.every((view) => view.bytes.length < 64) && opening.skipped.length > 0 ? void 0 : opening;
}
const HAS_CRC = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
function headerEnd(bytes, at) {
	const flags = bytes[at + 3] ?? 0;
	let end = at + 10;
	if ((flags & HAS_EXTRA) !== 0) end += 2 + u16$1(bytes, end);
	if ((flags & HAS_NAME) !== 0) end = afterNul(bytes, end);
	if ((flags & HAS_COMMENT) !== 0) end = afterNul(bytes, end);
	return (flags & HAS_CRC) === 0 ? end : end + 2;
}
function afterNul(bytes, at) {
	const nul = bytes.indexOf(0, at);
	return nul < 0 ? bytes.length : nul + 1;
}
function concatenated(views) {
	const [only] = views;
	if (views.length === 1 && only !== void 0) return only.bytes;
	const whole = new Uint8Array(views.reduce((sum, { bytes }) => sum + bytes.length, 0));
	let at = 0;
	for (const { bytes } of views) {
		whole.set(bytes, at);
		at += bytes.length;
	}
	return whole;
}
// src/core/views/sqlite.ts
const SIGNATURE = "SQLite format 3\0";
const HEADER = 100;
const TAB = 9;
const NEWLINE = 10;
const SHORTEST = 3;
const PAGES = new Map([
	[13, {
		cells: 8,
		child: 0,
		rowId: true
	}],
	[10, {
		cells: 8,
		child: 0,
		rowId: false
	}],
	[2, {
		cells: 12,
		child: 4,
		rowId: false
	}]
]);
function isSqlite(bytes) {
	return startsWith(bytes, SIGNATURE) && bytes.length > HEADER;
}
function openSqlite(bytes, context) {
	const opening = new Opening(bytes, context);
	const region = {
		start: 0,
		end: bytes.length
	};
	const out = new Transcript(bytes, bytes.length);
	const size = u16(bytes, 16) === 1 ? 65536 : u16(bytes, 16);
	if (size < 512) return opening;
	for (let page = 0; page < bytes.length && out.length <= bytes.length; page += size) readPage(bytes, page, size, out);
	if (out.length > bytes.length) opening.pass("sqlite", region, "its records overlap");
	opening.views.push(out.view("sqlite", region));
	return opening;
}
function readPage(bytes, page, size, out) {
	const head = page === 0 ? HEADER : page;
	const kind = PAGES.get(bytes[head] ?? 0);
	if (!kind) return;
	const count = Math.min(u16(bytes, head + 3), size / 2);
	for (let cell = 0; cell < count && out.length <= bytes.length; cell++) {
		const payload = varint(bytes, page + u16(bytes, head + kind.cells + 2 * cell) + kind.child);
		readRecord(bytes, kind.rowId ? varint(bytes, payload.end).end : payload.end, Math.min(page + size, bytes.length), out);
	}
}
function readRecord(bytes, start, end, out) {
	const header = varint(bytes, start);
	let column = start + header.value;
	for (let at = header.end; at < start + header.value && at < end && column < end;) {
		const type = varint(bytes, at);
		const next = column + lengthOf(type.value);
		if (type.value >= 12 && next - column >= SHORTEST) writeColumn(out, column, Math.min(next, end));
		[at, column] = [type.end, next];
	}
	out.byte(NEWLINE, Math.min(start, end - 1), 1);
}
function writeColumn(out, start, end) {
	out.copy(start, end);
	out.byte(TAB, end - 1, 1);
}
function lengthOf(type) {
	if (type >= 12) return Math.floor((type - 12) / 2);
	return [
		0,
		1,
		2,
		3,
		4,
		6,
		8,
		8,
		0,
		0
	][type] ?? 0;
}
function varint(bytes, start) {
	let value = 0;
	for (let at = start; at < start + 8; at++) {
		const byte = bytes[at] ?? 0;
		value = value * 128 + (byte & 127);
		if (byte < 128) return {
			value,
			end: at + 1
		};
	}
	return {
		value: value * 256 + (bytes[start + 8] ?? 0),
		end: start + 9
	};
}
function u16(bytes, at) {
	return (bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0);
}
// src/core/views/tar.ts
const BLOCK$1 = 512;
function isTar(bytes) {
	return bytes.length >= BLOCK$1 && hasChecksum(bytes, 0);
}
function openTar(bytes, context, isOpenable) {
	const opening = new Opening(bytes, context);
	let longName;
	for (let at = 0; at + BLOCK$1 <= bytes.length && !isEnd(bytes, at);) {
		if (!hasChecksum(bytes, at)) {
			opening.fail("tar", {
				start: at,
				end: bytes.length
			}, "the header of an entry is damaged");
			break;
		}
		if (!opening.countEntry({
			start: at,
			end: bytes.length
		})) break;
		const span = {
			start: at + BLOCK$1,
			end: at + BLOCK$1 + number(bytes, at + 124, 12)
		};
		const content = bytes.subarray(span.start, span.end);
		const type = String.fromCharCode(bytes[at + 156] ?? 0);
		const name = longName ?? headerName(bytes, at);
		longName = nextName(type, content) ?? (type === "x" || type === "g" ? longName : void 0);
		if (span.end > bytes.length) opening.fail(`tar:${name}`, {
			start: at,
			end: bytes.length
		}, "it ends behind the archive");
		else if (isFile(type) && isOpenable(content)) opening.stored(`tar:${name}`, span);
		at = span.start + Math.ceil((span.end - span.start) / BLOCK$1) * BLOCK$1;
	}
	return opening;
}
function hasChecksum(bytes, at) {
	const field = number(bytes, at + 148, 8);
	if (field === 0 || bytes[at] === 0) return false;
	let sum = 256;
	for (let index = 0; index < BLOCK$1; index++) if (index < 148 || index >= 156) sum += bytes[at + index] ?? 0;
	return sum === field;
}
function isEnd(bytes, at) {
	return bytes.subarray(at, at + BLOCK$1).every((byte) => byte === 0);
}
function number(bytes, at, length) {
	let value = 0;
	const binary = ((bytes[at] ?? 0) & 128) !== 0;
	for (let index = at; index < at + length; index++) {
		const byte = bytes[index] ?? 0;
		if (binary) value = value * 256 + (index === at ? byte & 127 : byte);
		else if (byte >= 48 && byte < 56) value = value * 8 + byte - 48;
		else if (value > 0) break;
	}
	return value;
}
function headerName(bytes, at) {
	const name = nameOf(bytes.subarray(at, at + 100));
	const prefix = startsWith(bytes, "ustar\0", at + 257) ? nameOf(bytes.subarray(at + 345, at + 500)) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
function nextName(type, content) {
	if (type === "L") return nameOf(content.subarray(0, 4096));
	if (type !== "x") return void 0;
	return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(nameText(content))?.[1];
}
function nameText(content) {
	return new TextDecoder().decode(content.subarray(0, 65536));
}
function isFile(type) {
	return type === "0" || type === "\0" || type === "7";
}
// src/core/views/zip.ts
const LOCAL = "PK";
const CENTRAL = "PK";
const END$1 = "PK";
const END64 = "PK";
const LOCATOR64 = "PK\x07";
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 65535;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
function isZip(bytes) {
	return startsAsZip(bytes) || endsAsZip(bytes) && directoryOf(bytes, bytes.length - END_SIZE) !== void 0;
}
function startsAsZip(bytes) {
	return startsWith(bytes, LOCAL) || startsWith(bytes, END$1);
}
function endsAsZip(bytes) {
	return startsWith(bytes, END$1, bytes.length - END_SIZE);
}
function openZip(bytes, context, isOpenable) {
	const opening = new Opening(bytes, context);
	const directory = directoryOf(bytes, findEnd(bytes));
	if (directory === void 0 || isOfInnerZip(bytes, directory)) {
		openWithoutDirectory(bytes, opening, isOpenable);
		return opening;
	}
	let end = 0;
	for (const entry of entriesOf$1(bytes, directory, opening).sort((a, b) => a.offset - b.offset)) {
		if (!opening.countEntry({
			start: entry.offset,
			end: bytes.length
		})) break;
		if (startsWith(bytes, LOCAL, end) && end < entry.offset) unlisted(opening, end, entry.offset);
		end = Math.max(end, openEntry(bytes, entry, end, opening, isOpenable));
	}
	if (startsWith(bytes, LOCAL, end) && end < directory.start) unlisted(opening, end, directory.start);
	return opening;
}
function isOfInnerZip(bytes, { shift }) {
	return shift !== 0 && startsWith(bytes, LOCAL);
}
function openWithoutDirectory(bytes, opening, isOpenable) {
	let at = bytes.indexOf(80);
	for (; at >= 0; at = bytes.indexOf(80, at + 1)) {
		if (!startsWith(bytes, LOCAL, at)) continue;
		if (!opening.countEntry({
			start: at,
			end: bytes.length
		})) break;
		at = Math.max(at, openLocal(bytes, at, opening, isOpenable) - 1);
	}
	opening.pass("zip", {
		start: 0,
		end: bytes.length
	}, "it has no readable directory");
}
function openLocal(bytes, at, opening, isOpenable) {
	const nameEnd = at + LOCAL_SIZE + u16$1(bytes, at + 26);
	const start = nameEnd + u16$1(bytes, at + 28);
	const name = `zip:${nameOf(bytes.subarray(at + LOCAL_SIZE, nameEnd))}`;
	const [flags, method] = [u16$1(bytes, at + 6), u16$1(bytes, at + 8)];
	const rest = {
		start: Math.min(start, bytes.length),
		end: bytes.length
	};
	if ((flags & ENCRYPTED) !== 0) opening.pass(name, rest, "an entry is encrypted");
	else if (method === DEFLATED) return rest.start < rest.end ? opening.inflate(name, rest, "deflate") : start;
	else if (method !== STORED) opening.pass(name, rest, `compression method ${method} is not supported`);
	else openStored(bytes, name, start, start + u32(bytes, at + 18), opening, isOpenable);
	return start;
}
function openStored(bytes, name, start, end, opening, isOpenable) {
	const span = {
		start,
		end: Math.min(end, bytes.length)
	};
	if (isOpenable(bytes.subarray(span.start, span.end))) opening.stored(name, span);
}
function unlisted(opening, start, end) {
	opening.fail("zip", {
		start,
		end
	}, "holds an entry that its directory does not list");
}
function findEnd(bytes) {
	const limit = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
	for (let at = bytes.length - END_SIZE; at >= limit; at--) if (bytes[at] === 80 && startsWith(bytes, END$1, at) && at + END_SIZE + u16$1(bytes, at + 20) <= bytes.length) return at;
	return -1;
}
function directoryOf(bytes, end) {
	if (end < 0) return void 0;
	const large = end64(bytes, end);
	const entries = large === void 0 ? u16$1(bytes, end + 10) : u64(bytes, large + 32);
	const size = large === void 0 ? u32(bytes, end + 12) : u64(bytes, large + 40);
	const offset = large === void 0 ? u32(bytes, end + 16) : u64(bytes, large + 48);
	const start = (large ?? end) - size;
	if (start < 0 || entries > 0 && !startsWith(bytes, CENTRAL, start)) return void 0;
	return {
		start,
		end: large ?? end,
		entries,
		shift: start - offset
	};
}
function end64(bytes, end) {
	const locator = end - LOCATOR_SIZE;
	if (locator < 0 || !startsWith(bytes, LOCATOR64, locator)) return void 0;
	for (const at of [u64(bytes, locator + 8), locator - 56]) if (startsWith(bytes, END64, at)) return at;
}
function entriesOf$1(bytes, directory, opening) {
	const entries = [];
	let at = directory.start;
	while (at + CENTRAL_SIZE <= directory.end && startsWith(bytes, CENTRAL, at)) {
		entries.push(entryAt(bytes, at, directory.shift));
		at += CENTRAL_SIZE + u16$1(bytes, at + 28) + u16$1(bytes, at + 30) + u16$1(bytes, at + 32);
	}
	if ((directory.entries > 65535 ? entries.length : entries.length & 65535) !== directory.entries) opening.fail("zip", {
		start: at,
		end: directory.end
	}, "its directory lists other entries than it counts");
	return entries;
}
function entryAt(bytes, at, shift) {
	const nameEnd = at + CENTRAL_SIZE + u16$1(bytes, at + 28);
	const large = extra64(bytes, at, nameEnd);
	return {
		name: `zip:${nameOf(bytes.subarray(at + CENTRAL_SIZE, nameEnd))}`,
		encrypted: (u16$1(bytes, at + 8) & ENCRYPTED) !== 0,
		method: u16$1(bytes, at + 10),
		compressed: large.compressed ?? u32(bytes, at + 20),
		offset: (large.offset ?? u32(bytes, at + 42)) + shift
	};
}
const FULL = 4294967295;
function extra64(bytes, at, nameEnd) {
	const end = nameEnd + u16$1(bytes, at + 30);
	for (let field = nameEnd; field + 4 <= end; field += 4 + u16$1(bytes, field + 2)) {
		if (u16$1(bytes, field) !== 1) continue;
		let next = field + 4 + (u32(bytes, at + 24) === FULL ? 8 : 0);
		const compressed = u32(bytes, at + 20) === FULL ? { compressed: u64(bytes, next) } : {};
		next += u32(bytes, at + 20) === FULL ? 8 : 0;
		return {
			...compressed,
			...u32(bytes, at + 42) === FULL ? { offset: u64(bytes, next) } : {}
		};
	}
	return {};
}
function openEntry(bytes, entry, free, opening, isOpenable) {
	const { name, offset } = entry;
	const header = {
		start: Math.max(0, Math.min(offset, bytes.length)),
		end: bytes.length
	};
	if (!startsWith(bytes, LOCAL, offset)) return refuse(opening, name, header, "its header is not where the directory says");
	if (offset < free) return refuse(opening, name, header, "it lies inside another entry");
	const start = offset + LOCAL_SIZE + u16$1(bytes, offset + 26) + u16$1(bytes, offset + 28);
	const span = {
		start,
		end: start + entry.compressed
	};
	if (span.end > bytes.length) return refuse(opening, name, {
		start: offset,
		end: bytes.length
	}, "it ends behind the archive");
	if (entry.encrypted) opening.pass(name, span, "an entry is encrypted");
	else if (entry.method === DEFLATED) openDeflated(name, span, opening);
	else if (entry.method !== STORED) opening.pass(name, span, `compression method ${entry.method} is not supported`);
	else if (isOpenable(bytes.subarray(span.start, span.end))) opening.stored(name, span);
	return skipDescriptor(bytes, span.end);
}
function refuse(opening, name, span, reason) {
	opening.fail(name, span, reason);
	return 0;
}
function openDeflated(name, span, opening) {
	if (span.end === span.start) return;
	const end = opening.inflate(name, span, "deflate");
	if (end >= 0 && end < span.end) opening.fail(name, {
		start: end,
		end: span.end
	}, "holds bytes behind its compressed data");
}
function skipDescriptor(bytes, at) {
	if (!startsWith(bytes, "PK\x07\b", at)) return at;
	return startsWith(bytes, "PK", at + 16) ? at + 16 : at + 24;
}
// src/core/views/containers.ts
const NOT_OPENED = [
	["7z\u00bc\u00af'", "7z archive: not opened"],
	["Rar!\x07", "rar archive: not opened"],
	["\u00fd7zXZ\0", "xz: not opened"],
	["BZh", "bzip2: not opened"],
	["(\u00b5/\u00fd", "zstd: not opened"],
	["\"M", "lz4: not opened"],
	["LZIP", "lzip: not opened"],
	["MSCF\0\0\0\0", "cab archive: not opened"]
];
function openContainer(bytes, context) {
	if (isZip(bytes)) return openZip(bytes, context, isOpenable);
	if (isGzip(bytes)) return openGzip(bytes, context);
	if (isTar(bytes)) return openTar(bytes, context, isOpenable);
	if (isBundle(bytes)) return openBundle(bytes, context);
	if (isSqlite(bytes)) return openSqlite(bytes, context);
	const reason = whyNotOpened(bytes);
	if (reason !== void 0) return {
		views: [],
		unread: [],
		skipped: [{
			span: {
				start: 0,
				end: bytes.length
			},
			reason
		}]
	};
	return mayBeZlib(bytes) ? openZlib(bytes, context) : void 0;
}
function refuseLong(beginning, span, context) {
	const reason = whyNotOpened(beginning);
	if (reason !== void 0) return {
		views: [],
		unread: [],
		skipped: [{
			span,
			reason
		}]
	};
	if (isSqlite(beginning)) return {
		views: [],
		unread: [],
		skipped: [{
			span,
			reason: "SQLite database: too long to tell its records apart; scanned as it stands"
		}]
	};
	const name = formatOf(beginning, context);
	return {
		views: [],
		unread: name === void 0 ? [] : [tooLong(name, span)],
		skipped: []
	};
}
function refuseLongEnd(end, span) {
	return {
		views: [],
		unread: endsAsZip(end) ? [tooLong("zip", span)] : [],
		skipped: []
	};
}
function tooLong(name, span) {
	return {
		span,
		reason: `${name}: it is longer than the ${WHOLE / 1024 / 1024} MiB up to which archives are opened; unpack it and scan that`
	};
}
function formatOf(bytes, context) {
	if (startsAsZip(bytes)) return "zip";
	if (isGzip(bytes)) return "gzip";
	if (isTar(bytes)) return "tar";
	if (isBundle(bytes)) return "git bundle or pack";
	return mayBeZlib(bytes) && openZlib(bytes, context) !== void 0 ? "zlib" : void 0;
}
function isOpenable(bytes) {
	return isContainer(bytes) || isWide(bytes);
}
function isContainer(bytes) {
	return isZip(bytes) || isGzip(bytes) || isTar(bytes) || isBundle(bytes) || isSqlite(bytes) || whyNotOpened(bytes) !== void 0 || mayBeZlib(bytes);
}
const FIRST_BYTES = members(NOT_OPENED.map(([signature]) => signature.charAt(0)).join(""));
function whyNotOpened(bytes) {
	if (FIRST_BYTES[bytes[0] ?? 0] !== 1) return void 0;
	const reason = NOT_OPENED.find(([signature]) => startsWith(bytes, signature))?.[1];
	return reason === "bzip2: not opened" && !isBzip2(bytes) ? void 0 : reason;
}
function isBzip2(bytes) {
	return startsWith(bytes, "1AY&SY", 4) || startsWith(bytes, "rE8P\u0090", 4);
}
// src/core/views/views.ts
const NOTHING = {
	views: [],
	unread: [],
	skipped: []
};
function wholeViews(bytes, context, depth) {
	if (depth >= 4) return tooDeep(bytes);
	const opened = openContainer(bytes, context);
	if (opened !== void 0) return opened;
	const view = wholeView(bytes);
	return view === void 0 ? NOTHING : {
		...NOTHING,
		views: [view]
	};
}
function tooDeep(bytes) {
	if (!isContainer(bytes)) return NOTHING;
	return {
		...NOTHING,
		unread: [{
			span: {
				start: 0,
				end: bytes.length
			},
			reason: `archives nested more than 4 deep`
		}]
	};
}
function regionViews(finder, bytes, hits, own, context, depth) {
	if (depth >= 4) return NOTHING;
	const regions = [...finder.regionsAt(bytes, hits, own), ...wideParts(bytes, own)];
	if (regions.length === 0) return NOTHING;
	const opened = {
		views: [],
		unread: [],
		skipped: []
	};
	for (const region of regions) {
		const view = openRegion(bytes, region, context);
		if (view !== void 0) opened.views.push(view);
		else opened.unread.push({
			span: region,
			reason: "more encoded text than is decoded of one blob"
		});
	}
	return opened;
}
const NO_REGIONS = [];
function wideParts(bytes, own) {
	return own.start === 0 && own.end === bytes.length && isWide(bytes) ? NO_REGIONS : wideRegions(bytes, own);
}
// src/core/unfold.ts
function unfold(optics, bytes, own, frame, context, depth = 0) {
	const seen = findMatches(optics.set, optics.latin1, bytes, own, frame);
	const found = unfoldSeen(optics, bytes, own, seen, context, depth);
	seen.triggers.giveBack();
	return found;
}
function unfoldSeen(optics, bytes, own, { matches, marks, triggers }, context, depth = 0) {
	const found = {
		...emptyUnfolded(),
		matches,
		marks
	};
	const regions = emptyUnfolded();
	addViews(optics, regionViews(optics.set.regions, bytes, triggers, own, context, depth), context, depth, regions);
	addAll(found, {
		...regions,
		skipped: []
	});
	return found;
}
function emptyUnfolded() {
	return {
		matches: [],
		marks: [],
		unread: [],
		skipped: []
	};
}
function addAll(found, { matches, marks, unread, skipped }) {
	append$1(found.matches, matches);
	append$1(found.marks, marks);
	append$1(found.unread, unread);
	append$1(found.skipped, skipped);
}
function unfoldWhole(optics, bytes, context, depth = 0) {
	return addWhole(optics, bytes, unfold(optics, bytes, {
		start: 0,
		end: bytes.length
	}, {
		atStart: true,
		atEnd: true
	}, context, depth), context, depth);
}
function addWhole(optics, bytes, found, context, depth = 0) {
	addViews(optics, wholeViews(bytes, context, depth), context, depth, found);
	return found;
}
function addViews(optics, { views, unread, skipped }, context, depth, found) {
	append$1(found.unread, unread);
	append$1(found.skipped, skipped);
	for (const view of views) addView(optics, view, context, depth, found);
}
const TEXT_VIEWS = new Set([
	"escapes",
	"percent",
	"html",
	"quoted-printable",
	"joined",
	"normalised",
	"utf-16le",
	"utf-16be",
	"utf-32le",
	"utf-32be"
]);
function addView(optics, view, context, depth, found) {
	const { bytes, name } = view;
	const all = {
		start: 0,
		end: bytes.length
	};
	const inner = TEXT_VIEWS.has(name) ? unfold(optics, bytes, all, {
		atStart: true,
		atEnd: true
	}, context, depth + 1) : unfoldWhole(optics, bytes, context, depth + 1);
	append$1(found.matches, inner.matches.map((match) => throughView(match, view)));
	append$1(found.marks, inner.marks.map((mark) => ({
		...mark,
		span: view.toParent(mark.span),
		window: view.region
	})));
	append$1(found.unread, inner.unread.map(({ reason }) => ({
		span: view.region,
		reason: inside(view, reason)
	})));
	append$1(found.skipped, inner.skipped.map(({ reason }) => ({
		span: view.region,
		reason
	})));
}
function throughView(match, view) {
	const span = view.toParent(match.span);
	const cover = match.cover ? { cover: view.toParent(match.cover) } : {};
	const packed = isPacked(match.span, view) ? { packed: [match.span, ...match.packed ?? []] } : {};
	return {
		...match,
		...cover,
		...packed,
		span,
		window: hull(view.region, span),
		decoded: [view.name, ...match.decoded]
	};
}
function isPacked({ start, end }, view) {
	const { region } = view;
	const inParent = view.toParent({
		start,
		end
	});
	return (start > 0 || end < view.bytes.length) && inParent.start === region.start && inParent.end === region.end;
}
function inside(view, reason) {
	return `${view.name}: ${reason}`;
}
// src/core/scan.ts
const SEGMENT = 8388608;
const CONTEXT = 1114112;
function createScanner(rules, ports) {
	const optics = {
		set: indexRules(rules, ports.makePrefilter),
		...ports
	};
	return {
		rules,
		scan: (bytes) => bytes.length <= 50331648 ? scanWhole(optics, plain(bytes)) : scanLong(optics, plain(bytes)),
		matches: (bytes) => unfoldWhole(optics, bytes, viewContext(optics, bytes.length)).matches,
		stream: () => new Collecting(optics)
	};
}
function plain(bytes) {
	return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function scanWhole(optics, bytes) {
	return assemble(unfoldWhole(optics, bytes, viewContext(optics, bytes.length)), {
		locate: (offsets, encoding) => linesAt(bytes, offsets, encoding),
		textOf: ({ start, end }) => optics.latin1(bytes, start, end)
	});
}
function scanLong(optics, bytes) {
	const stream = new Segments(optics);
	for (let at = 0; at < bytes.length; at += SEGMENT) stream.write(bytes.subarray(at, at + SEGMENT));
	return stream.end();
}
function addGaps(found, { unread, skipped }) {
	append$1(found.unread, unread);
	append$1(found.skipped, skipped);
}
var Collecting = class {
	#optics;
	#chunks = [];
	#size = 0;
	#segments;
	constructor(optics) {
		this.#optics = optics;
	}
	write(chunk) {
		if (this.#segments) return this.#segments.write(chunk);
		this.#chunks.push(new Uint8Array(chunk));
		this.#size += chunk.length;
		if (this.#size > 50331648) this.#goLong();
	}
	end() {
		return this.#segments ? this.#segments.end() : scanWhole(this.#optics, joined(this.#chunks, this.#size));
	}
	#goLong() {
		const segments = new Segments(this.#optics);
		for (const chunk of this.#chunks) segments.write(chunk);
		this.#segments = segments;
		this.#chunks = [];
	}
};
function joined(chunks, size) {
	const [only] = chunks;
	if (chunks.length === 1 && only) return only;
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
var Segments = class {
	#optics;
	#buffer = new Uint8Array(10616832);
	#base = 0;
	#filled = 0;
	#next = 0;
	#found = {
		matches: [],
		marks: [],
		unread: [],
		skipped: []
	};
	#lines = new LineLog();
	#texts = new TextLog();
	constructor(optics) {
		this.#optics = optics;
	}
	write(chunk) {
		let at = 0;
		while (at < chunk.length) {
			const take = Math.min(chunk.length - at, this.#buffer.length - this.#filled);
			this.#buffer.set(chunk.subarray(at, at + take), this.#filled);
			this.#filled += take;
			at += take;
			while (this.#base + this.#filled >= this.#next + SEGMENT + CONTEXT) this.#segment(SEGMENT, false);
		}
	}
	end() {
		while (this.#next < this.#base + this.#filled) this.#segment(Math.min(SEGMENT, this.#base + this.#filled - this.#next), true);
		return assemble(this.#found, {
			locate: (offsets, encoding) => this.#lines.at(offsets, encoding),
			textOf: (span) => this.#texts.between(span)
		});
	}
	#segment(length, last) {
		const bytes = this.#buffer.subarray(0, this.#filled);
		const own = {
			start: this.#next - this.#base,
			end: this.#next - this.#base + length
		};
		const frame = {
			atStart: this.#base === 0,
			atEnd: last
		};
		const context = viewContext(this.#optics, length);
		const found = unfold(this.#optics, bytes, own, frame, context);
		if (frame.atStart) addGaps(found, refuseLong(bytes, own, context));
		const isLast = last && own.end === bytes.length;
		if (isLast && this.#found.unread.length === 0) addGaps(found, refuseLongEnd(bytes, own));
		this.#keep(bytes, own, found, isLast);
		this.#next += length;
		this.#drop(this.#next - CONTEXT);
	}
	#keep(bytes, own, found, last) {
		const base = this.#base;
		const spans = [...found.matches, ...found.marks].map(({ span }) => span);
		this.#lines.note(bytes, base, own, spans, last);
		this.#texts.note(found.matches, base, bytes.length, (span) => this.#optics.latin1(bytes, span.start, span.end));
		append$1(this.#found.matches, found.matches.map((match) => movedMatch(match, base)));
		append$1(this.#found.marks, found.marks.map((mark) => ({
			...mark,
			span: shifted(mark.span, base)
		})));
		append$1(this.#found.unread, found.unread.map(({ span, reason }) => ({
			span: shifted(span, base),
			reason
		})));
		append$1(this.#found.skipped, found.skipped.map(({ span, reason }) => ({
			span: shifted(span, base),
			reason
		})));
	}
	#drop(before) {
		const count = before - this.#base;
		if (count <= 0) return;
		this.#buffer.copyWithin(0, count, this.#filled);
		this.#filled -= count;
		this.#base = before;
	}
};
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
// src/git/pack/delta.ts
var Runs = class {
	count = 0;
	targets = new Uint32Array(256);
	sources = new Uint32Array(256);
	lengths = new Uint32Array(256);
	clear() {
		this.count = 0;
	}
	add(target, source, length) {
		const last = this.count - 1;
		if (last >= 0 && this.#continues(last, target, source)) {
			this.lengths[last] = (this.lengths[last] ?? 0) + length;
			return;
		}
		if (this.count === this.targets.length) this.#grow();
		this.targets[this.count] = target;
		this.sources[this.count] = source;
		this.lengths[this.count] = length;
		this.count += 1;
	}
	#continues(last, target, source) {
		const length = this.lengths[last] ?? 0;
		return (this.targets[last] ?? 0) + length === target && (this.sources[last] ?? 0) + length === source;
	}
	#grow() {
		this.targets = doubled$1(this.targets);
		this.sources = doubled$1(this.sources);
		this.lengths = doubled$1(this.lengths);
	}
};
function readDeltaHead(bytes, start, end, head) {
	let at = start;
	for (let part = 0; part < 2; part += 1) {
		let value = 0;
		let scale = 1;
		for (let byte = 128; byte & 128; scale *= 128) {
			intact(at < end && scale < 2 ** 50, "its delta is cut short");
			byte = bytes[at++] ?? 0;
			value += (byte & 127) * scale;
		}
		if (part === 0) head.baseSize = value;
		else head.resultSize = value;
	}
	head.instructions = at;
}
function applyDelta(bytes, at, end, base, result, runs) {
	runs.clear();
	const baseSize = base.end - base.start;
	let to = result.start;
	while (at < end) {
		const code = bytes[at++] ?? 0;
		if (code & 128) {
			let from = 0;
			let length = 0;
			if (code & 1) from = bytes[at++] ?? 0;
			if (code & 2) from |= (bytes[at++] ?? 0) << 8;
			if (code & 4) from |= (bytes[at++] ?? 0) << 16;
			if (code & 8) from += (bytes[at++] ?? 0) * 16777216;
			if (code & 16) length = bytes[at++] ?? 0;
			if (code & 32) length |= (bytes[at++] ?? 0) << 8;
			if (code & 64) length |= (bytes[at++] ?? 0) << 16;
			if (length === 0) length = 65536;
			intact(at <= end && from + length <= baseSize && to + length <= result.end, "its delta copies outside its base or result");
			copy(bytes, base.start + from, to, length);
			runs.add(to - result.start, from, length);
			to += length;
		} else {
			intact(code !== 0 && at + code <= end && to + code <= result.end, "its delta holds an unknown or overlong instruction");
			copy(bytes, at, to, code);
			at += code;
			to += code;
		}
	}
	intact(to === result.end, "its delta does not fill its result");
}
const SHORT$1 = 24;
function copy(bytes, from, to, length) {
	if (length > SHORT$1) bytes.copyWithin(to, from, from + length);
	else for (let i = 0; i < length; i += 1) bytes[to + i] = bytes[from + i] ?? 0;
}
function doubled$1(values) {
	const larger = new Uint32Array(values.length * 2);
	larger.set(values);
	return larger;
}
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
// src/git/pack/object-format.ts
function hashBytes(format) {
	return format === "sha1" ? 20 : 32;
}
function newHash(format) {
	return (0, node_crypto.createHash)(format);
}
function objectId(format, type, content) {
	return newHash(format).update(`${type} ${content.length}\0`).update(content).digest("hex");
}
// src/git/trees.ts
const SPACE = 32;
const TREE_MODE = 16384;
const GITLINK_MODE = 57344;
const KIND_MASK = 61440;
var MalformedTree = class extends Error {
	name = "MalformedTree";
};
var TreeCursor = class {
	mode = 0;
	nameStart = 0;
	nameEnd = 0;
	idStart = 0;
	end = 0;
	#bytes;
	#idBytes;
	constructor(bytes, idBytes) {
		this.#bytes = bytes;
		this.#idBytes = idBytes;
	}
	reset(bytes, start = 0) {
		this.#bytes = bytes;
		this.end = start;
		return this;
	}
	next() {
		if (this.end === this.#bytes.length) return false;
		if (!this.nextWhole()) throw new MalformedTree(`the entry at byte ${this.end} is cut short`);
		return true;
	}
	nextWhole() {
		const bytes = this.#bytes;
		let at = this.end;
		let mode = 0;
		for (; at < bytes.length && bytes[at] !== SPACE; at += 1) mode = mode * 8 + octal(bytes[at], at);
		this.nameStart = at + 1;
		while (at < bytes.length && bytes[at] !== 0) at += 1;
		const idStart = at + 1;
		if (idStart + this.#idBytes > bytes.length) return false;
		this.mode = mode;
		this.nameEnd = at;
		this.idStart = idStart;
		this.end = idStart + this.#idBytes;
		return true;
	}
	get isTree() {
		return (this.mode & KIND_MASK) === TREE_MODE;
	}
	get isGitlink() {
		return (this.mode & KIND_MASK) === GITLINK_MODE;
	}
};
function octal(byte, at) {
	const digit = byte - 48;
	if (digit < 0 || digit > 7) throw new MalformedTree(`byte ${at} is no mode`);
	return digit;
}
// src/git/pack/unpacked-names.ts
function pathsOf(objects, idBytes) {
	const parents = new Map();
	for (const object of objects) if (object.type === "tree") addEntries(parents, object, idBytes);
	return new Map([...parents.keys()].map((id) => [id, pathOf(id, parents)]));
}
function treeNames(bytes, idBytes) {
	const pieces = [];
	return eachEntry(bytes, idBytes, ({ nameStart, nameEnd }) => pieces.push(bytes.subarray(nameStart, nameEnd), NEW_LINE)) ? new Uint8Array(Buffer.concat(pieces)) : bytes;
}
const NEW_LINE = Uint8Array.of(10);
function addEntries(parents, { id, bytes }, idBytes) {
	eachEntry(bytes, idBytes, ({ nameStart, nameEnd, idStart, end }) => {
		const child = Buffer.from(bytes.subarray(idStart, end)).toString("hex");
		if (!parents.has(child)) parents.set(child, {
			tree: id,
			name: pathName(bytes.subarray(nameStart, nameEnd))
		});
	});
}
function eachEntry(bytes, idBytes, take) {
	const cursor = new TreeCursor(bytes, idBytes);
	try {
		while (cursor.next()) take(cursor);
		return true;
	} catch (error) {
		if (error instanceof MalformedTree) return false;
		throw error;
	}
}
const DEEPEST$1 = 100;
function pathOf(id, parents) {
	const names = [];
	for (let at = parents.get(id); at !== void 0 && names.length < DEEPEST$1; at = parents.get(at.tree)) names.push(at.name);
	return names.reverse().join("/");
}
// src/git/pack/unpacker.ts
const unpacker = { unpack(bytes, start, hash, inflater, bounds) {
	const unpacking = new Unpacking(bytes, hash ?? hashOfTrailer(bytes, start), inflater, bounds);
	unpacking.readEntries(start);
	unpacking.resolveDeltas();
	return unpacking.result();
} };
function hashOfTrailer(bytes, start) {
	const end = bytes.length - hashBytes("sha256");
	if (end <= start) return "sha1";
	return newHash("sha256").update(bytes.subarray(start, end)).digest().equals(bytes.subarray(end)) ? "sha256" : "sha1";
}
const HEADER_BYTES = 12;
const SHORT = 12;
var Unpacking = class {
	#bytes;
	#format;
	#inflater;
	#objectBound;
	#left;
	#waiting = new Map();
	#objects = [];
	#unread = [];
	#damaged = [];
	#runs = new Runs();
	constructor(bytes, format, inflater, bounds) {
		this.#bytes = bytes;
		this.#format = format;
		this.#inflater = inflater;
		this.#objectBound = bounds.objects;
		this.#left = bounds.bytes;
	}
	readEntries(start) {
		const count = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + start, Math.min(HEADER_BYTES, this.#bytes.length - start));
		let at = start + HEADER_BYTES;
		let done = 0;
		try {
			intact(count.length === HEADER_BYTES && count.toString("latin1", 0, 4) === "PACK", "its pack has no header");
			const entries = count.readUInt32BE(8);
			for (; done < entries; done += 1) {
				if (done === this.#objectBound) throw new Damage("large", `${entries - done} of its objects are more than are opened`);
				at = this.#readEntry(at);
			}
		} catch (error) {
			const { kind, message } = asDamage(error);
			const rest = {
				span: {
					start: Math.min(at, this.#bytes.length),
					end: this.#bytes.length
				},
				reason: `from its object ${done + 1} on nothing is read: ${message}`
			};
			(kind === "large" ? this.#unread : this.#damaged).push(rest);
		}
	}
	resolveDeltas() {
		for (let done = 0; done < this.#objects.length; done += 1) {
			const base = this.#objects[done];
			if (base === void 0) continue;
			for (const key of [base.start, base.id]) {
				for (const entry of this.#waiting.get(key) ?? []) this.#derive(entry, base);
				this.#waiting.delete(key);
			}
		}
		this.#nameUnresolved();
	}
	result() {
		const paths = pathsOf(this.#objects, hashBytes(this.#format));
		return {
			objects: this.#objects.map(({ id, type, bytes, start, end }) => ({
				name: [
					type,
					id.slice(0, SHORT),
					paths.get(id) ?? ""
				].join(" ").trimEnd(),
				bytes: type === "tree" ? treeNames(bytes, hashBytes(this.#format)) : bytes,
				region: {
					start,
					end
				}
			})),
			unread: this.#unread,
			damaged: this.#damaged
		};
	}
	#readEntry(start) {
		const hashLength = hashBytes(this.#format);
		const bodyEnd = this.#bytes.length - hashLength;
		const head = newEntryHead();
		intact(start < bodyEnd, "the pack ends early");
		readEntry(this.#bytes, start, bodyEnd, hashLength, head);
		if (head.size > this.#left) throw new Damage("large", "the pack unpacks to more than is opened of one blob");
		const { bytes: payload, consumed, status } = this.#inflater.inflate(this.#bytes.subarray(head.data, bodyEnd), "zlib", head.size);
		if (status === "truncated") this.#keepBeginning(start, bodyEnd, head.type, payload);
		intact(status === "complete" && payload.length === head.size, status === "truncated" ? "the pack ends early" : "its stored bytes are damaged");
		this.#left -= payload.length;
		const end = head.data + consumed;
		this.#keep({
			start,
			end,
			type: head.type,
			payload,
			base: this.#baseOf(head.type, start - head.distance, head.baseId)
		});
		return end;
	}
	#baseOf(type, offset, idStart) {
		if (type === 6) return offset;
		if (type !== 7) return void 0;
		return Buffer.from(this.#bytes.subarray(idStart, idStart + hashBytes(this.#format))).toString("hex");
	}
	#keep(entry) {
		const { base, payload } = entry;
		if (base === void 0) return this.#add(entry, objectType(entry.type), payload);
		const waiting = this.#waiting.get(base);
		if (waiting) waiting.push(entry);
		else this.#waiting.set(base, [entry]);
	}
	#keepBeginning(start, end, type, bytes) {
		if (type !== 6 && type !== 7) this.#objects.push({
			start,
			end,
			type: objectType(type),
			bytes,
			id: "cut short"
		});
	}
	#add({ start, end }, type, bytes) {
		this.#objects.push({
			start,
			end,
			type,
			bytes,
			id: objectId(this.#format, type, bytes)
		});
	}
	#derive(entry, base) {
		try {
			this.#add(entry, base.type, this.#apply(entry.payload, base.bytes));
		} catch (error) {
			const { kind, message } = asDamage(error);
			(kind === "large" ? this.#unread : this.#damaged).push({
				span: {
					start: entry.start,
					end: entry.end
				},
				reason: `object at byte ${entry.start}: ${message}`
			});
		}
	}
	#apply(delta, base) {
		const head = {
			baseSize: 0,
			resultSize: 0,
			instructions: 0
		};
		readDeltaHead(delta, 0, delta.length, head);
		intact(head.baseSize === base.length, "its delta was made for a base of another size");
		if (head.resultSize > this.#left) throw new Damage("large", "it makes more bytes than are opened of one blob");
		this.#left -= head.resultSize;
		const baseEnd = delta.length + base.length;
		const room = new Uint8Array(baseEnd + head.resultSize);
		room.set(delta);
		room.set(base, delta.length);
		applyDelta(room, head.instructions, delta.length, {
			start: delta.length,
			end: baseEnd
		}, {
			start: baseEnd,
			end: room.length
		}, this.#runs);
		return room.slice(baseEnd);
	}
	#nameUnresolved() {
		for (const [base, entries] of this.#waiting) {
			const [first] = entries;
			if (first === void 0 || typeof base === "number") continue;
			const count = this.#countOn(entries);
			const objects = count === 1 ? "1 object is a delta" : `${count} objects are deltas`;
			this.#unread.push({
				span: {
					start: first.start,
					end: first.end
				},
				reason: `${objects} of ${base}, which it does not hold`
			});
		}
		const lost = [...this.#waiting].filter(([base]) => typeof base === "number").flatMap(([, entries]) => entries);
		const [first] = lost;
		if (first) this.#damaged.push({
			span: {
				start: first.start,
				end: first.end
			},
			reason: `objects that rest on damaged ones: ${lost.length}`
		});
	}
	#countOn(entries) {
		const all = [...entries];
		for (let done = 0; done < all.length; done += 1) {
			const { start } = all[done] ?? { start: -1 };
			all.push(...this.#waiting.get(start) ?? []);
			this.#waiting.delete(start);
		}
		return all.length;
	}
};
// src/kernel/alphabet.ts
function alphabetsOf(runs, base) {
	const names = [...new Set(runs.map(({ alphabet }) => alphabet))];
	const numbered = runs.map(({ alphabet, min, max = Infinity, opens = false }, index) => ({
		alphabet,
		what: base + index,
		min,
		max,
		opens
	}));
	return names.map((name) => {
		const own = numbered.filter(({ alphabet }) => alphabet === name);
		return {
			name,
			members: membersOf(name),
			runs: own,
			shortest: Math.min(...own.map(({ min }) => min))
		};
	});
}
function membersOf(alphabet) {
	const members = new Uint8Array(256);
	for (const character of characters[alphabet]) members[character.charCodeAt(0)] = 1;
	return members;
}
const digits = "0123456789";
const lower = "abcdefghijklmnopqrstuvwxyz";
const alphanumeric = digits + lower + lower.toUpperCase();
const characters = {
	base64: alphanumeric + "+/",
	base64url: alphanumeric + "-_",
	hex: "0123456789abcdefABCDEF",
	alphanumeric,
	word: alphanumeric + "_"
};
// src/kernel/assembly/layout.ts
const NIBBLES = 1024;
const OCCUPIED = 20480;
const SLOTS = 24576;
const SETS = 41984;
const TEXT = 45056;
const BLOCK = 65536;
const TABLES$1 = 111680;
// src/kernel/hits.ts
var HitList = class {
	count = 0;
	starts = new Uint32Array(256);
	ends = new Uint32Array(256);
	what = new Uint32Array(256);
	clear() {
		this.count = 0;
	}
	add(start, end, what) {
		if (this.count === this.starts.length) this.#grow();
		let slot = this.count++;
		for (; slot > 0 && this.#isAfter(slot - 1, start, what); slot--) this.#copy(slot - 1, slot);
		this.starts[slot] = start;
		this.ends[slot] = end;
		this.what[slot] = what;
	}
	#isAfter(slot, start, what) {
		const other = this.starts[slot] ?? 0;
		return other > start || other === start && (this.what[slot] ?? 0) > what;
	}
	#copy(from, to) {
		this.starts[to] = this.starts[from] ?? 0;
		this.ends[to] = this.ends[from] ?? 0;
		this.what[to] = this.what[from] ?? 0;
	}
	#grow() {
		this.starts = doubled(this.starts);
		this.ends = doubled(this.ends);
		this.what = doubled(this.what);
	}
};
function mergeHits(one, other, target) {
	target.clear();
	for (let left = 0, right = 0; left < one.count || right < other.count;) if (comesFirst(one, left, other, right)) addFrom(one, left++, target);
	else addFrom(other, right++, target);
	return target;
}
function comesFirst(one, left, other, right) {
	if (left === one.count || right === other.count) return left < one.count;
	const distance = (one.starts[left] ?? 0) - (other.starts[right] ?? 0);
	return distance === 0 ? (one.what[left] ?? 0) < (other.what[right] ?? 0) : distance < 0;
}
function addFrom(source, index, target) {
	target.add(source.starts[index] ?? 0, source.ends[index] ?? 0, source.what[index] ?? 0);
}
function doubled(values) {
	const larger = new Uint32Array(values.length * 2);
	larger.set(values);
	return larger;
}
// src/kernel/wasm.ts
const wasm = "AGFzbQEAAAABIgVgAX8Bf2AGf39/f39/AX9gBH9/f38Bf2AAAX9gAn9/AX8DBgUAAQIDBAUDAQAEBhADfwFBAAt/AUEAC38BQQALBy8ECGhpdENvdW50AAMMZmluZExpdGVyYWxzAAIIZmluZFJ1bnMAAQZtZW1vcnkCAAqeHAXkBAEFf0GB0AItAAAhAUGA0AItAAAiAgR/IAJBH0cEfyACQcIBSQR/IAJB/wBJIAJBIE9xIAJBCkZyIAJBDUZyIAJBCUZyBUEBCwVBAQsFQQELRQRAQQAPCyABQYsBRiACQR9GcQR/QYLQAi0AAEEIRgVBAAsEQEEBDwsgAUHLAEYgAkHQAEZxBH9BgtACLQAAQQNGBUEACwR/QYPQAi0AAEEERgVBAAsEQEEBDwsgAkH4AEYEfyABQZwBRiABQQFGciABQdoBRnIgAUHeAEZyBUEACwRAQQEPCyAAQYDQAmtBB24hBUGA0AIhAgJ/A0AgACACSwRAQQAgAi0AACIBQf8ASSABQSBPcSABQQpGciABQQ1GciABQQlGcgR/QQEFAn9BACACLQAAIgFBwgFJIAFB9AFLcg0AGiABQeABSQR/QQIFQQNBBCABQfABSRsLIQQgAkEBaiEBA0AgASACIARqSSAAIAFLcQRAQQAgAS0AAEHAAXFBgAFHDQIaIAFBAWohAQwBCwsgBAsLIgEEf0EABSAFIANBAWoiA0kLDQIaIAIgAUEBIAEbaiECDAELC0EBCwR/QQEFQYHQAi0AACIBQf4BRkGA0AItAAAiAkH/AUZxBH9BAQUgAUH/AUYgAkH+AUZxCwR/QQEFIAJFIQNBACEBQYDQAiECA0AgAkEBaiIEIABJBEAgASABQQFqIAIgA2otAAAiAUH/AEkgAUEgT3EgAUEKRnIgAUENRnIgAUEJRnIEfyAEIANrLQAABUEBCxshASACQQJqIQIMAQsLIAFBCmwgAEGA0AJrQQNsTwsLC40KAwp/AnsEfiAEJAAgBCQBIAUkAiAAIQUDQCABIAVLBEAgBUGAEGoiACABIAAgAUkbIgpBQGshAEGAgAEhBCAFQUBqIQcDQCAAIAdLBEAgBP0MBUdHR0dHRwcHBwYKAhICKiAH/QAEACIQ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACAQQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79CwQAIARBEGohBCAHQRBqIQcMAQsLIAIhAANAIAAgA0kEQCAAQcCAAf0ABAAgACwAAP0PIhD9Tv1h/WSsQdCAAf0ABAAgEP1O/WH9ZKxCEIaEQeCAAf0ABAAgEP1O/WH9ZKxCIIaEQfCAAf0ABAAgEP1O/WH9ZKxCMIaENwMIIABBgIAB/QAEACAQ/U79Yf1krEGQgAH9AAQAIBD9Tv1h/WSsQhCGhEGggAH9AAQAIBD9Tv1h/WSsQiCGhEGwgAH9AAQAIBD9Tv1h/WSsQjCGhEI/iDcDECAAQSBqIQAMAQsLIAUhBANAIAQgCkkEQCMBIwJLBEAgBA8LIAQgBWtBwIABaiELIAIhAANAIAAgA0kEQCAAKQMIIhIgACkDECASQgGGhEJ/hYMhFCAAIAtBQGsiBv0ABAAgACwAAP0PIhH9Tv1h/WSsIAb9AAQQIBH9Tv1h/WSsQhCGhCAG/QAEICAR/U79Yf1krEIghoQgBv0ABDAgEf1O/WH9ZKxCMIaEIhM3AwggACASQj+INwMQIAAoAgQhB0EBIQYCfgNAIAYgB0kEQCASIBNCwAAgBiAHIAZrIgggBiAISRutIhV9hiASIBWIhIMhEiATIBMgFYiDIRNCACASIBSDUCAGIBWnaiIGQRBGcQ0CGgwBCwsgEiAUgwshEiABIARrIgZBwABJBH5CASAGrYZCAX0FQn8LIBKDIRIDQCASQgBSBEAgBCASeqdqIgchCQNAIAf9DAVHR0dHR0cHBwcGCgISAiogB/0ABAAiEP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAGAFCJEIEAAAAAAAAAAAgEEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIBH9Tv1h/WQiBkF/c2hqIQ0gBkH//wNGBEAgB0EQaiEHDAELCyAAKAIcIgxB/wFxIgdBAEciBgRAAn9BASANIAkiBmsiDkGAAUsNABogB0EBRgRAIA5BFE8EQCAGQSAgDkF8cSIHIAdBIE8bIgcQBBAABEAgBiAHaiEOAkADQCAGIA5JBEAgBi0AACIPQSByIQhBACEHIA9BOUsEfyAIQeEASSAIQeYAS3IFIA9BMEkLDQIgBkEBaiEGDAELC0EBIQcLBUEBIQcLBUEBIQcLIAdFDAELIA5BIE8Ef0GA0AIhByAGIghBMCAOQX5xIgYgBkEwTxtqIQ4DQCAIIA5JBEAgByIGQQFqIQcgBiAILQAAIgZBMGsgBkEgckHXAGsgBkE6SRtBBHQgCC0AASIGQTBrIAZBIHJB1wBrIAZBOkkbcjoAACAIQQJqIQgMAQsLIAcQAAVBAAsLIQYLQQEgDSAJayAMQQh2TyAGGwRAIAAoAhhBgAJBACAGG3IhBiMBIAk2AgAjASANNgIEIwEgBjYCCCMBQQxqJAELIBIgEkIBfYMhEgwBCwsgAEEgaiEADAELCyAEQUBrIQQMAQsLIAVBgBBqIQUMAQsLIAELgAoDCn8BfhJ7IAIkACACJAEgAyQCA0AgACABSQRAIABBgBBqIgIgASABIAJLGyEHIAAhAkGACP0ABAAhD0GQCP0ABAAhEEGgCP0ABAAhEUGwCP0ABAAhEkHACP0ABAAhE0HQCP0ABAAhFEHgCP0ABAAhFUHwCP0ABAAhFkGACf0ABAAhF0GQCf0ABAAhGEGgCf0ABAAhGUGwCf0ABAAhGkGAECEDA0AgAiAHSQRAIAMgDyAC/QAEACIc/QwPDw8PDw8PDw8PDw8PDw8P/U4iG/0OIBAgHEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iHP0O/U4gEyAC/QAEASId/QwPDw8PDw8PDw8PDw8PDw8P/U4iHv0OIBQgHUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iHf0O/U79TiAXIAL9AAQCIh/9DA8PDw8PDw8PDw8PDw8PDw/9TiIg/Q4gGCAfQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9TiIf/Q79Tv1OIBEgG/0OIBIgHP0O/U4gFSAe/Q4gFiAd/Q79Tv1OIBkgIP0OIBogH/0O/U79Tv1Q/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/czsBACADQQJqIQMgAkEQaiECDAELC0GAECEFQYAgIQMgACECA0AgAiAHSQRAIAMgByACayIEQcAASQR+QgEgBK2GQgF9BUJ/CyAFKQMAgyIOe6dBAnRqIQQDQCADIARJBEBBACEGA0AgBkEESARAIAMgAiAOeqdqNgIAIA4gDkIBfYMhDiADQQRqIQMgBkEBaiEGDAELCwwBCwsgBCEDIAVBCGohBSACQUBrIQIMAQsLIAMhBEGAICECQYAgIQMDQCADIARJBEAgAiADKAIAIgU2AgAgAiAFKAIAQaDAgIECckGA4ua7A2xBFHZBgKABai0AAGohAiADQQRqIQMMAQsLQYAgIQMDQCACIANLBEAgAygCACEIIwEjAksEQCAIDwsgCCgCAEGgwICBAnJBgOLmuwNsQRR2QQJ0QYDAAWoiBCgCBCEJIAQoAgAhBgNAIAYgCUkEQCAIIAYoAgAiCigCAGsiCyIFIAooAgRqIQcgCigCDCEEAn8DQCAFIAdJBEBBACAF/QAEACAE/QAEEP1QIAT9AAQA/SP9Y0UNAhogBEEgaiEEIAVBEGohBQwBCwtBAQsEfwJ/QQEgCigCHCIERQ0AGiAKKAIQIQwgBEH/AXEhDUEAIQUDQCAFIA1JBH8gC0EBayAFay0AAEECdEGAyAJqKAIAIAxxBUEACwRAIAVBAWohBQwBCwtBACAFIA1JDQAaIARBCHZB/wFxIQwgCigCFCENQQAhBQNAIAUgDEkEfyAFIAdqLQAAQQJ0QYDIAmooAgAgDXEFQQALBEAgBUEBaiEFDAELC0EAIAUgDEkNABogBEEQdiEMIAooAhghDUEAIQUDQCAFIAxJBH8gC0EBayAFay0AAEECdEGAyAJqKAIAIA1xBUEACwRAIAVBAWohBQwBCwtBACEEA0AgBCAMSQR/IAQgB2otAABBAnRBgMgCaigCACANcQVBAAsEQCAEQQFqIQQMAQsLIAQgBWogDE8LBUEACwRAIAooAgghBCMBIAs2AgAjASAHNgIEIwEgBDYCCCMBQQxqJAELIAZBBGohBgwBCwsgA0EEaiEDDAELCyAAQYAQaiEADAELCyABCwoAIwEjAGtBDG4LmQMBBX9BgNACIQMgACABaiEEA0AgACAESQRAIAAtAAMiAkHHAGshAQJAIAJB4QBPDQBBPyEBIAJB3wBGDQAgAkHBAGshASACQcEATw0AIAJBBGohASACQTBPDQBBP0E+IAJBL0YbIQELIAAtAAAiBUHHAGshAgJAIAVB4QBPDQBBPyECIAVB3wBGDQAgBUHBAGshAiAFQcEATw0AIAVBBGohAiAFQTBPDQBBP0E+IAVBL0YbIQILIAJBEnQgAC0AASIGQccAayECAkAgBkHhAE8NAEE/IQIgBkHfAEYNACAGQcEAayECIAZBwQBPDQAgBkEEaiECIAZBME8NAEE/QT4gBkEvRhshAgsgAkEMdHIhBSAALQACIgZBxwBrIQICQCAGQeEATw0AQT8hAiAGQd8ARg0AIAZBwQBrIQIgBkHBAE8NACAGQQRqIQIgBkEwTw0AQT9BPiAGQS9GGyECCyADIAEgBSACQQZ0cnIiAUEQdjoAACADIAFBCHY6AAEgAyABOgACIANBA2ohAyAAQQRqIQAMAQsLIAML";
// src/kernel/instance.ts
function instantiate() {
	compiled ??= new WebAssembly.Module(Buffer.from(wasm, "base64"));
	return new WebAssembly.Instance(compiled).exports;
}
let compiled;
// src/kernel/neighbours.ts
function setBitsOf(literals) {
	const bits = new Map();
	for (const literal of literals) for (const { bytes } of neighboursOf(literal)) if (!bits.has(bytes)) bits.set(bytes, 1 << bits.size >>> 0);
	return bits;
}
function neighboursOf({ before, after, around }) {
	if (!before && !after && !around) return NONE$1;
	return [
		before,
		after,
		around
	].filter((neighbours) => neighbours !== void 0);
}
const NONE$1 = [];
function writeSets(memory, sets, address) {
	const table = new Uint32Array(memory, address, 256);
	for (const [bytes, bit] of sets) for (let index = 0; index < bytes.length; index++) table[bytes.charCodeAt(index)] = ((table[bytes.charCodeAt(index)] ?? 0) | bit) >>> 0;
}
function demandsOf(literal, sets) {
	const all = [
		literal.before,
		literal.after,
		literal.around
	];
	return [...[
		0,
		1,
		2
	].map((index) => sets.get(all[index]?.bytes ?? "") ?? 0), all.reduce((packed, neighbours, index) => packed | (neighbours?.min ?? 0) << 8 * index, 0)];
}
// src/kernel/spec.ts
function checkSpec(spec) {
	if (good.has(spec)) return;
	spec.literals.forEach(checkLiteral);
	spec.literals.forEach(checkNeighbours);
	spec.runs.forEach(checkRun);
	if (setBitsOf(spec.literals).size > 32) throw new RangeError(`prefilter literals have more than 32 sets of neighbours`);
	good.add(spec);
}
const good = new WeakSet();
function checkLiteral({ text, ignoreCase }, index) {
	if ((ignoreCase ? PRINTABLE : BYTES).test(text)) return;
	throw new RangeError(`prefilter literal ${index} is not 2 to 64 bytes (ASCII with ignoreCase): ${JSON.stringify(text)}`);
}
const PRINTABLE = /^[\x20-\x7e]{2,64}$/;
const BYTES = /^[\x00-\xff]{2,64}$/;
function checkNeighbours(literal, index) {
	for (const { bytes, min } of neighboursOf(literal)) {
		if (/^[\x01-\xff]+$/.test(bytes) && Number.isInteger(min) && min >= 1 && min <= 16) continue;
		throw new RangeError(`prefilter literal ${index} asks for neighbours that can't be looked for: ${min} of ${JSON.stringify(bytes)}`);
	}
}
function checkRun({ alphabet, min, opens }, index) {
	if (opens && alphabet !== "base64" && alphabet !== "base64url" && alphabet !== "hex") throw new RangeError(`prefilter run ${index} can't open: ${alphabet} encodes nothing`);
	if (Number.isInteger(min) && min >= 1 && min < 2 ** 31) return;
	throw new RangeError(`prefilter run ${index} has no usable minimum length: ${min}`);
}
// src/kernel/commonness.ts
const printable = [
	1214,
	13,
	179,
	14,
	10,
	12,
	12,
	63,
	100,
	99,
	30,
	13,
	119,
	109,
	124,
	82,
	65,
	45,
	41,
	34,
	31,
	28,
	27,
	23,
	25,
	25,
	96,
	35,
	14,
	70,
	18,
	11,
	14,
	37,
	17,
	31,
	24,
	33,
	23,
	18,
	15,
	27,
	10,
	12,
	21,
	21,
	27,
	19,
	28,
	11,
	31,
	34,
	36,
	16,
	14,
	12,
	12,
	10,
	10,
	28,
	21,
	28,
	6,
	67,
	31,
	344,
	83,
	218,
	185,
	621,
	133,
	117,
	118,
	315,
	18,
	50,
	201,
	121,
	317,
	306,
	165,
	22,
	358,
	339,
	471,
	171,
	52,
	54,
	55,
	66,
	19,
	54,
	13,
	53,
	6
];
const tab = 210;
const newline = 270;
const zero = 300;
const other = .3;
function commonness() {
	return bytes ??= Float64Array.from({ length: 256 }, (_, byte) => partOf(byte) / 1e4);
}
let bytes;
function partOf(byte) {
	if (byte === 0) return zero;
	if (byte === 9) return tab;
	if (byte === 10) return newline;
	return printable[byte - 32] ?? other;
}
const triples = "ion ing tio ent res the str ect con ret com est ame tes git nam dat err ate ter tri app unc rin cre fun use for ata ess exp sec cti ith req ser ati tor sta tru par typ ile pat ype ecr ule fil nte tur end val key and les nct ont ali ver int one ext rul ind ete are all ons ull set mat etu ces equ pre ost urn rea oke tch ner get ult ren ken tat tok ort ist lea pec var ine rep omm det acc ead ten cal che tec pos pro ath fin ack loc hub thu lin atc ted ers ode cto don rro ase per pti onf cce din ifi wor api reg age fie ror out que nfi epo wit fig htt ttp rat thi can sho ord tin met der not sio xpe mit ble oca des por def eri eta lid eak opt als scr ues lse men oul ass cod uld nde cat son ege oun tex esc ran ore abl";
function tripleCommonness() {
	return ranked ??= new Map(triples.split(" ").map((triple, index) => [triple, .006 / Math.sqrt(index + 1)]));
}
let ranked;
// src/kernel/letters.ts
function otherCase(byte) {
	const lower = byte | 32;
	return lower >= 97 && lower <= 122 ? byte ^ 32 : byte;
}
function windowsOf(literal, count) {
	const places = [];
	for (let offset = 0; offset === 0 || offset + 3 <= literal.text.length; offset++) places.push({
		offset,
		cost: costAt(literal, offset)
	});
	places.sort((one, other) => one.cost - other.cost);
	return places.slice(0, count).map(({ offset, cost }) => ({
		offset,
		cost,
		nibbles: nibblesAt(literal, offset)
	}));
}
function thirdBytes(after) {
	return after ? Array.from(after.bytes, (character) => character.charCodeAt(0)) : anyByte;
}
const anyByte = Array.from({ length: 256 }, (_, byte) => byte);
function costAt({ text, ignoreCase, after }, offset) {
	const parts = ignoreCase ? commonnessOfBoth() : commonness();
	let product = 1;
	for (let index = offset; index < offset + 3 && index < text.length; index++) product *= parts[text.charCodeAt(index)] ?? 0;
	if (text.length < 3 && after) product *= thirdBytes(after).reduce((sum, byte) => sum + (commonness()[byte] ?? 0), 0);
	return Math.max(product, tripleCommonness().get(text.slice(offset, offset + 3).toLowerCase()) ?? 0);
}
function commonnessOfBoth() {
	return both ??= commonness().map((part, byte) => part + (otherCase(byte) === byte ? 0 : commonness()[otherCase(byte)] ?? 0));
}
let both;
function nibblesAt({ text, ignoreCase, after }, offset) {
	const nibbles = [
		anyNibbles,
		anyNibbles,
		text.length < 3 && after ? nibblesOf(thirdBytes(after)) : anyNibbles
	];
	for (let index = 0; index < 3 && offset + index < text.length; index++) {
		const byte = text.charCodeAt(offset + index);
		nibbles[index] = nibblesOf(ignoreCase ? [byte, otherCase(byte)] : [byte]);
	}
	return nibbles;
}
const anyNibbles = {
	low: 65535,
	high: 65535
};
function nibblesOf(bytes) {
	return {
		low: bytes.reduce((set, byte) => set | 1 << (byte & 15), 0),
		high: bytes.reduce((set, byte) => set | 1 << (byte >> 4), 0)
	};
}
function sortIntoBuckets(literals) {
	const buckets = Array.from({ length: 16 }, () => new Bucket());
	const chosen = [];
	const choices = literals.map((literal, index) => ({
		index,
		windows: windowsOf(literal, CHOICES)
	}));
	choices.sort((one, other) => cheapest(other.windows) - cheapest(one.windows));
	for (const { index, windows } of choices) chosen[index] = place$1(windows, buckets);
	return {
		windows: chosen,
		buckets: buckets.map((bucket) => bucket.nibbles)
	};
}
const CHOICES = 3;
function cheapest(windows) {
	return windows[0]?.cost ?? 0;
}
function place$1(windows, buckets) {
	let best;
	let lowest = Infinity;
	for (const window of windows) {
		if (window.cost >= lowest) break;
		for (const bucket of buckets) {
			const price = window.cost + bucket.addedNoise(window, lowest - window.cost);
			if (price >= lowest) continue;
			lowest = price;
			best = {
				window,
				bucket
			};
		}
	}
	if (!best) throw new RangeError("a literal has no window");
	best.bucket.add(best.window);
	return best.window;
}
var Bucket = class {
	nibbles = Array.from({ length: 3 }, () => ({
		low: 0,
		high: 0
	}));
	#shares = new Float64Array(3);
	addedNoise({ nibbles }, limit) {
		const second = this.#shares[1] ?? 0;
		const third = this.#shares[2] ?? 0;
		const noise = (this.#shares[0] ?? 0) * second * third;
		const withFirst = this.#shareWith(0, nibbles);
		if (withFirst * second * third - noise > limit) return Infinity;
		const withSecond = this.#shareWith(1, nibbles);
		if (withFirst * withSecond * third - noise > limit) return Infinity;
		return withFirst * withSecond * this.#shareWith(2, nibbles) - noise;
	}
	add({ nibbles }) {
		this.nibbles.forEach((own, index) => {
			this.#shares[index] = this.#shareWith(index, nibbles);
			own.low |= nibbles[index]?.low ?? 0;
			own.high |= nibbles[index]?.high ?? 0;
		});
	}
	#shareWith(index, nibbles) {
		const own = this.nibbles[index];
		const other = nibbles[index];
		if (!own || !other) return 1;
		const low = own.low | other.low;
		const high = own.high | other.high;
		return low === own.low && high === own.high ? this.#shares[index] ?? 1 : share(low, high);
	}
};
function share(low, high) {
	const sums = made ??= sumsOfSets();
	let sum = 0;
	for (let rest = high; rest !== 0; rest &= rest - 1) {
		const row = 31 - Math.clz32(rest & -rest) << 9;
		sum += (sums[row | low & 255] ?? 0) + (sums[row | 256 | low >> 8] ?? 0);
	}
	return sum;
}
let made;
function sumsOfSets() {
	const sums = new Float64Array(8192);
	for (let index = 0; index < sums.length; index++) {
		const set = index & 255;
		if (set === 0) continue;
		const nibble = 31 - Math.clz32(set & -set) + (index >> 8 & 1) * 8;
		sums[index] = (sums[index & index - 1] ?? 0) + (commonness()[index >> 9 << 4 | nibble] ?? 0);
	}
	return sums;
}
// src/kernel/patterns.ts
function patternsSize(literals) {
	return literals.reduce((sum, { text }) => sum + patternSize(text), 0);
}
function patternSize(text) {
	return Math.ceil(text.length / 16) * 32;
}
function writePatterns(memory, literals, address) {
	const bytes = new Uint8Array(memory);
	let next = address;
	return literals.map((literal) => {
		const own = next;
		next += patternSize(literal.text);
		bytes.fill(255, own, next);
		writePattern(bytes, literal, own);
		return own;
	});
}
function writePattern(bytes, { text, ignoreCase }, address) {
	for (let index = 0; index < text.length; index++) {
		const byte = text.charCodeAt(index);
		const mask = ignoreCase ? byte ^ otherCase(byte) : 0;
		const place = address + (index >> 4) * 32 + (index & 15);
		bytes[place] = byte | mask;
		bytes[place + 16] = mask;
	}
}
// src/kernel/prepared.ts
const prepared = () => JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(__dirname, "kernel-tables.json"), "utf8"));
function serves(known, spec) {
	return known?.names === namesOf(spec);
}
function restore(memory, { low, high, tables }) {
	const bytes = new Uint8Array(memory.buffer);
	bytes.set(Buffer.from(low, "base64"), 0);
	bytes.set(Buffer.from(high, "base64"), TABLES$1);
	return tables;
}
function namesOf({ literals, runs }) {
	return [...literals.map(literalName), JSON.stringify(runs)].join("\n");
}
// src/kernel/slots.ts
const COUNT = 4096;
function hashWindows(literals, windows) {
	const members = new Map();
	let entries = 0;
	literals.forEach((literal, index) => {
		const hashes = new Set(foldedWindows(literal, windows[index]?.offset ?? 0).map(slotOf));
		entries += hashes.size;
		for (const hash of hashes) {
			const others = members.get(hash);
			if (others) others.push(index);
			else members.set(hash, [index]);
		}
	});
	return {
		members,
		entries
	};
}
function foldedWindows({ text, after }, offset) {
	let folded = 0;
	for (let index = 0; index < 3; index++) folded |= (text.charCodeAt(offset + index) | 32) << 8 * index;
	return text.length < 3 ? thirdBytes(after).map((byte) => folded & 65535 | (byte | 32) << 16) : [folded];
}
function slotOf(folded) {
	return Math.imul(folded << 8, 2654435761) >>> 20;
}
function writeSlots(memory, slots, address) {
	const occupied = new Uint8Array(memory, OCCUPIED, COUNT);
	const firsts = new Uint32Array(memory, SLOTS, 4097);
	const entries = new Uint32Array(memory, address, slots.entries);
	let next = 0;
	for (let slot = 0; slot < COUNT; slot++) {
		firsts[slot] = address + next * 4;
		const members = slots.members.get(slot);
		if (members === void 0) continue;
		occupied[slot] = 4;
		for (const what of members) entries[next++] = TABLES$1 + what * 32;
	}
	firsts[COUNT] = address + next * 4;
}
// src/kernel/tables.ts
function fillTables(memory, spec, alphabets) {
	const known = prepared();
	if (!serves(known, spec)) return makeTables(memory, spec, alphabets);
	growTo(memory, known.size);
	return restore(memory, known);
}
function makeTables(memory, { literals }, alphabets) {
	const { windows, buckets } = sortIntoBuckets(literals);
	const slots = hashWindows(literals, windows);
	const patterns = TABLES$1 + literals.length * 32;
	const records = patterns + patternsSize(literals);
	const alphabetsEnd = records + alphabets.length * 32;
	const hits = alphabetsEnd + slots.entries * 4;
	const literalRoom = literals.length * 12;
	const runRoom = alphabets.length * 64 * 12;
	const end = hits + HITS * 12 + Math.max(literalRoom, runRoom);
	growTo(memory, end);
	writeNibbles(new Uint8Array(memory.buffer, NIBBLES), buckets);
	writeLiterals(memory.buffer, literals, windows, writePatterns(memory.buffer, literals, patterns));
	writeSlots(memory.buffer, slots, alphabetsEnd);
	writeAlphabets(new Uint32Array(memory.buffer, records), alphabets);
	return {
		reach: windows.reduce((most, { offset }) => Math.max(most, offset), 0),
		alphabets: records,
		alphabetsEnd,
		hits,
		literalLimit: end - literalRoom,
		runLimit: end - runRoom
	};
}
const HITS = 4096;
const PAGE = 65536;
function growTo(memory, bytes) {
	const missing = Math.ceil(bytes / PAGE) - memory.buffer.byteLength / PAGE;
	if (missing > 0) memory.grow(missing);
}
function writeNibbles(tables, buckets) {
	buckets.forEach((bucket, index) => {
		const bit = 1 << (index & 7);
		bucket.forEach(({ low, high }, position) => {
			const table = position * 64 + (index >> 3) * 32;
			for (let nibble = 0; nibble < 16; nibble++) {
				if (low >> nibble & 1) tables[table + nibble] = (tables[table + nibble] ?? 0) | bit;
				if (high >> nibble & 1) tables[table + 16 + nibble] = (tables[table + 16 + nibble] ?? 0) | bit;
			}
		});
	});
}
function writeLiterals(memory, literals, windows, patterns) {
	const sets = setBitsOf(literals);
	writeSets(memory, sets, SETS);
	const records = new Uint32Array(memory, TABLES$1, literals.length * 8);
	literals.forEach((literal, what) => {
		const known = [
			windows[what]?.offset ?? 0,
			literal.text.length,
			what,
			patterns[what] ?? 0
		];
		records.set([...known, ...demandsOf(literal, sets)], what * 8);
	});
}
function writeAlphabets(records, alphabets) {
	alphabets.forEach(({ name, runs, shortest }, number) => {
		records.set([
			classes[name],
			Math.min(64, shortest),
			0,
			0,
			0,
			0,
			number,
			demandOf(name, runs)
		], number * 8);
	});
}
function demandOf(name, runs) {
	const plain = Math.min(LONGEST, ...runs.filter(({ opens }) => !opens).map(({ min }) => min));
	const codec = name === "hex" ? 2 : 1;
	return (runs.some(({ opens }) => opens) ? codec : 0) + plain * 256;
}
const LONGEST = 2 ** 24 - 1;
const classes = {
	base64: 15,
	base64url: 55,
	hex: 65,
	alphanumeric: 7,
	word: 39
};
// src/kernel/simd.ts
const makeSimd = (spec) => {
	checkSpec(spec);
	const search = new Search(spec);
	return {
		spec,
		find: (bytes, from = 0, to = bytes.length) => search.find(bytes, Math.max(from, 0), Math.min(to, bytes.length))
	};
};
const HOME = 45184;
const HIT_WORDS = 3;
var Search = class {
	#spec;
	#alphabets;
	#kernel;
	#tables;
	#memory;
	#raw;
	#literals = new HitList();
	#runs = new HitList();
	#all = new HitList();
	constructor(spec) {
		this.#spec = spec;
		this.#alphabets = alphabetsOf(spec.runs, spec.literals.length);
		this.#kernel = instantiate();
		this.#tables = fillTables(this.#kernel.memory, spec, this.#alphabets);
		this.#memory = new Uint8Array(this.#kernel.memory.buffer);
		this.#raw = new Uint32Array(this.#kernel.memory.buffer, this.#tables.hits);
	}
	find(bytes, from, to) {
		this.#literals.clear();
		this.#runs.clear();
		const end = from < to ? Math.min(to + this.#tables.reach, bytes.length) : from;
		for (let block = from; block < end; block += BLOCK) {
			const blockEnd = Math.min(block + BLOCK, end);
			this.#load(bytes, block, blockEnd);
			if (this.#spec.literals.length > 0) this.#findLiterals(bytes, block, blockEnd, from, to);
			if (this.#spec.runs.length > 0) this.#findRuns(bytes, block, Math.min(blockEnd, to));
		}
		if (this.#runs.count === 0) return this.#literals;
		if (this.#literals.count === 0) return this.#runs;
		return mergeHits(this.#literals, this.#runs, this.#all);
	}
	#load(bytes, block, blockEnd) {
		const first = Math.max(block - 128, 0);
		const last = Math.min(blockEnd + 256, bytes.length);
		const home = HOME - (block - first);
		this.#memory.fill(0, TEXT, home);
		this.#memory.set(bytes.subarray(first, last), home);
		this.#memory.fill(0, home + last - first, home + last - first + 256);
	}
	#findLiterals(bytes, block, blockEnd, from, to) {
		const { hits, literalLimit } = this.#tables;
		const end = HOME + blockEnd - block;
		for (let at = HOME; at < end;) {
			at = this.#kernel.findLiterals(at, end, hits, literalLimit);
			this.#addLiterals(bytes, block - HOME, from, to);
		}
	}
	#addLiterals(bytes, shift, from, to) {
		const raw = this.#raw;
		const end = this.#kernel.hitCount() * HIT_WORDS;
		for (let word = 0; word < end; word += HIT_WORDS) {
			const start = (raw[word] ?? 0) + shift;
			const after = (raw[word + 1] ?? 0) + shift;
			if (start >= from && start < to && after <= bytes.length) this.#literals.add(start, after, raw[word + 2] ?? 0);
		}
	}
	#findRuns(bytes, block, blockEnd) {
		const { alphabets, alphabetsEnd, hits, runLimit } = this.#tables;
		const end = HOME + blockEnd - block;
		for (let at = HOME; at < end;) {
			at = this.#kernel.findRuns(at, end, alphabets, alphabetsEnd, hits, runLimit);
			this.#addRuns(bytes, block - HOME);
		}
	}
	#addRuns(bytes, shift) {
		const raw = this.#raw;
		const end = this.#kernel.hitCount() * HIT_WORDS;
		for (let word = 0; word < end; word += HIT_WORDS) {
			const number = raw[word + 2] ?? 0;
			const alphabet = this.#alphabets[number & 255];
			if (alphabet) this.#addRun(bytes, (raw[word] ?? 0) + shift, (raw[word + 1] ?? 0) + shift, alphabet, number >= 256);
		}
	}
	#addRun(bytes, start, known, { members, runs }, isOpen) {
		let end = known;
		while (end < bytes.length && members[bytes[end] ?? 0] === 1) end++;
		for (const { what, min, max, opens } of runs) if (end - start >= min && end - start <= max && (isOpen || !opens)) this.#runs.add(start, end, what);
	}
};
// src/kernel/twin.ts
const makeTwin = (spec) => {
	checkSpec(spec);
	const needles = new Needles(spec.literals);
	const alphabets = alphabetsOf(spec.runs, spec.literals.length);
	const [literals, runs, all] = [
		new HitList(),
		new HitList(),
		new HitList()
	];
	return {
		spec,
		find(bytes, from = 0, to = bytes.length) {
			const start = Math.max(from, 0);
			const end = Math.min(to, bytes.length);
			literals.clear();
			runs.clear();
			needles.find(bytes, start, end, literals);
			for (const alphabet of alphabets) findRuns(alphabet, bytes, start, end, runs);
			return runs.count === 0 ? literals : mergeHits(literals, runs, all);
		}
	};
};
var Needles = class {
	#literals;
	#heads = new Uint16Array(65536);
	#what = [0];
	#next = [0];
	constructor(literals) {
		this.#literals = literals;
		literals.forEach((literal, what) => this.#add(literal, what));
	}
	find(bytes, from, to, hits) {
		const heads = this.#heads;
		const end = Math.min(to, bytes.length - 1);
		let pair = bytes[from] ?? 0;
		for (let at = from; at < end; at++) {
			pair = (pair & 255) << 8 | (bytes[at + 1] ?? 0);
			if (heads[pair] !== 0) this.#verify(heads[pair] ?? 0, bytes, at, hits);
		}
	}
	#verify(head, bytes, at, hits) {
		for (let link = head; link !== 0; link = this.#next[link] ?? 0) {
			const what = this.#what[link] ?? 0;
			const literal = this.#literals[what];
			if (literal !== void 0 && standsAt(literal, bytes, at) && hasNeighbours(literal, bytes, at)) hits.add(at, at + literal.text.length, what);
		}
	}
	#add({ text, ignoreCase }, what) {
		const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
		const [other, another] = ignoreCase ? [otherCase(first), otherCase(second)] : [first, second];
		this.#link(first, second, what);
		if (other !== first) this.#link(other, second, what);
		if (another !== second) this.#link(first, another, what);
		if (other !== first && another !== second) this.#link(other, another, what);
	}
	#link(first, second, what) {
		const pair = first << 8 | second;
		this.#next.push(this.#heads[pair] ?? 0);
		this.#heads[pair] = this.#what.push(what) - 1;
	}
};
function standsAt({ text, ignoreCase }, bytes, at) {
	if (at + text.length > bytes.length) return false;
	for (let index = 0; index < text.length; index++) {
		const byte = bytes[at + index] ?? 0;
		const wanted = text.charCodeAt(index);
		if (byte !== wanted && !(ignoreCase && byte === otherCase(wanted))) return false;
	}
	return true;
}
function hasNeighbours({ text, before = NONE, after = NONE, around = NONE }, bytes, at) {
	const end = at + text.length;
	if (count(before, bytes, at - 1, -1) < before.min || count(after, bytes, end, 1) < after.min) return false;
	return count(around, bytes, at - 1, -1) + count(around, bytes, end, 1) >= around.min;
}
const NONE = {
	bytes: "",
	min: 0
};
function count({ bytes: set, min }, bytes, at, step) {
	let found = 0;
	for (let next = at; found < min && next >= 0 && next < bytes.length && set.includes(String.fromCharCode(bytes[next] ?? 0)); next += step) found++;
	return found;
}
function findRuns({ name, members, runs, shortest }, bytes, from, to, hits) {
	let at = from > 0 && isMember(members, bytes, from - 1) ? endOfRun(members, bytes, from) + 1 : from;
	while (at < to && at + shortest <= bytes.length) {
		const gap = lastOutside(members, bytes, at, at + shortest);
		if (gap >= at) {
			at = gap + 1;
			continue;
		}
		const end = endOfRun(members, bytes, at + shortest);
		for (const run of runs) if (end - at >= run.min && end - at <= run.max && (!run.opens || end - at > 128 || opens(name, bytes, at, end))) hits.add(at, end, run.what);
		at = end + 1;
	}
}
function lastOutside(members, bytes, start, end) {
	let at = end - 1;
	while (at >= start && isMember(members, bytes, at)) at--;
	return at;
}
function endOfRun(members, bytes, at) {
	let end = at;
	while (end < bytes.length && isMember(members, bytes, end)) end++;
	return end;
}
function isMember(members, bytes, at) {
	return members[bytes[at] ?? 0] === 1;
}
// src/kernel/index.ts
const makePrefilter = (spec) => {
	checkSpec(spec);
	let few = BYTES_FOR_TWIN;
	let prefilter = makeTwin(spec);
	return {
		spec,
		find(bytes, from = 0, to = bytes.length) {
			const searched = few;
			few -= to - from;
			if (searched >= 0 && few < 0) prefilter = makeFast(spec) ?? prefilter;
			return prefilter.find(bytes, from, to);
		}
	};
};
const BYTES_FOR_TWIN = 65536;
function makeFast(spec) {
	try {
		return makeSimd(spec);
	} catch {
		return;
	}
}
// src/surfaces/scanner.ts
var scanner_exports = require_rolldown_runtime.__exportAll({
	PORTS: () => PORTS,
	rulesFrom: () => rulesFrom,
	scannerFor: () => scannerFor,
	scannerFrom: () => scannerFrom,
	settingsOf: () => settingsOf
});
const JOINED = Object.values(COMPOSITIONS).map(({ id }) => id);
const PORTS = {
	makePrefilter,
	latin1: latin1$1,
	inflater,
	unpacker
};
const MEASURED = new Map(rules.flatMap((spec) => measured(spec)));
function scannerFor(config) {
	const { rules: rules$1, problems } = compileRules(rulesInForce(config, rules, JOINED), MEASURED);
	refuseBadRules(config, problems);
	return createScanner(rules$1, PORTS);
}
function settingsOf({ rules: rules$2 }) {
	const specs = rules$2.map(({ spec }) => spec);
	return {
		builtIn: specs.filter((spec) => rules.includes(spec)).map(({ id }) => id),
		own: specs.filter((spec) => !rules.includes(spec))
	};
}
function scannerFrom(settings) {
	return createScanner(rulesFrom(settings), PORTS);
}
function rulesFrom({ builtIn, own }) {
	const names = new Set(builtIn);
	return compileRules([...rules.filter(({ id }) => names.has(id)), ...own], MEASURED).rules;
}
function measured(spec) {
	const measure = measures[spec.id];
	return measure === void 0 ? [] : [[spec, measure]];
}
// src/surfaces/version.ts
const VERSION = "0.1.0";
// src/git/diff.ts
const SUBMODULE = 57344;
async function* diffIndex(git, tree, indexFile, options = {}) {
	const withIndex = {
		...git,
		variables: {
			...git.variables,
			GIT_INDEX_FILE: indexFile
		}
	};
	const args = [
		"diff-index",
		"--cached",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--ignore-submodules=none",
		tree,
		"--"
	];
	for await (const record of parseRaw(require_base.streamGit(withIndex, args, options))) {
		if (typeof record === "string") throw unexpected();
		yield record;
	}
}
function diffCommits(git, commits, options = {}) {
	return parseRaw(require_base.streamGit(git, [
		"diff-tree",
		"--stdin",
		"--raw",
		"-z",
		"-r",
		"-c",
		"--root",
		"--always",
		"--no-abbrev",
		"--no-renames",
		"--ignore-submodules=none"
	], {
		...options,
		input: [...commits, END].join("\n")
	}), END);
}
const END = "end of commits\n";
async function* listTree(git, tree, objectFormat, options = {}) {
	const args = [
		"diff-tree",
		"--raw",
		"-z",
		"-r",
		"--no-abbrev",
		"--no-renames",
		emptyTree(objectFormat),
		tree,
		"--"
	];
	for await (const record of parseRaw(require_base.streamGit(git, args, options))) {
		if (typeof record === "string") throw unexpected();
		yield record;
	}
}
async function* parseRaw(chunks, end = "") {
	let record = null;
	for await (const token of nulTerminated(chunks, end)) if (record !== null) {
		yield changeOf(record, token);
		record = null;
	} else if (token.startsWith(":")) record = token;
	else if (isOid(token)) yield token;
	else throw unexpected();
	if (record !== null) throw unexpected();
}
function emptyTree(objectFormat) {
	return oid((0, node_crypto.createHash)(objectFormat).update("tree 0\0").digest("hex"));
}
async function* nulTerminated(chunks, end) {
	let partial = "";
	for await (const chunk of chunks) {
		const tokens = (partial + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString("latin1")).split("\0");
		partial = tokens.pop() ?? "";
		yield* tokens;
	}
	if (partial !== end) throw unexpected();
}
function changeOf(record, rawPath) {
	const parents = /^:+/.exec(record)?.[0].length ?? 0;
	const fields = record.slice(parents).split(" ");
	const modes = fields.slice(0, parents + 1);
	const ids = fields.slice(parents + 1, 2 * parents + 2);
	const status = fields[2 * parents + 2] ?? "";
	if (rawPath === "" || fields.length !== 2 * parents + 3 || !ids.every(isOid)) throw unexpected();
	const versions = ids.map((id, index) => versionOf(modes[index] ?? "", id));
	return {
		path: pathName(Buffer.from(rawPath, "latin1")),
		rawPath,
		before: versions.slice(0, parents),
		after: versions[parents] ?? null,
		unmerged: status === "U"
	};
}
function versionOf(mode, id) {
	return /^0+$/.test(id) ? null : {
		mode: Number.parseInt(mode, 8),
		oid: id
	};
}
function unexpected() {
	return new require_base.Fault("git", "git gave a diff that is cut short or of an unknown form. Run it again; if that does not help, update git.");
}
// src/git/index-file.ts
function copyIndex(dir) {
	const { indexFile, gitDir, objectFormat } = dir.repository;
	const bytes = readSmallFile(indexFile, INDEX_LIMIT);
	if (bytes === "missing") return null;
	const shape = typeof bytes === "string" ? bytes : checkIndex(bytes, objectFormat);
	if (typeof bytes === "string" || typeof shape === "string") return { problem: String(shape) };
	if (shape.sharedIndex !== null) {
		const problem = copySharedIndex(gitDir, dir.path, `sharedindex.${shape.sharedIndex}`, objectFormat);
		if (problem !== null) return { problem: `its shared part is ${problem}` };
	}
	const path = (0, node_path.join)(dir.path, "index");
	(0, node_fs.writeFileSync)(path, bytes);
	return {
		path,
		...shape
	};
}
function checkIndex(bytes, objectFormat) {
	const hashSize = objectFormat === "sha1" ? 20 : 32;
	const end = bytes.length - hashSize;
	if (end < HEADER_SIZE || bytes.toString("latin1", 0, 4) !== "DIRC") return "not an index";
	const version = bytes.readUInt32BE(4);
	if (version < 2 || version > 4) return `of the unknown version ${version}`;
	const trailer = bytes.subarray(end);
	if (!trailer.every((byte) => byte === 0) && !(0, node_crypto.createHash)(objectFormat).update(bytes.subarray(0, end)).digest().equals(trailer)) return "damaged: its checksum is wrong";
	const entries = readEntries(bytes.subarray(0, end), version, hashSize);
	if (entries === null) return "damaged: its entries do not fit";
	const sharedIndex = readExtensions(bytes.subarray(0, end), entries.end, hashSize);
	return sharedIndex === void 0 ? "damaged: its extensions do not fit" : {
		...entries.counts,
		sharedIndex
	};
}
const INDEX_LIMIT = 1024 * MEBIBYTE$1;
const HEADER_SIZE = 12;
const STAT_SIZE = 40;
const EXTENDED = 16384;
const STAGE = 12288;
const INTENT_TO_ADD = 8192;
function copySharedIndex(gitDir, privateDir, name, objectFormat) {
	const bytes = readSmallFile((0, node_path.join)(gitDir, name), INDEX_LIMIT);
	if (typeof bytes === "string") return bytes;
	const shape = checkIndex(bytes, objectFormat);
	if (typeof shape === "string") return shape;
	(0, node_fs.writeFileSync)((0, node_path.join)(privateDir, name), bytes);
	return null;
}
function readEntries(bytes, version, hashSize) {
	const entries = bytes.readUInt32BE(8);
	let intentToAdd = 0;
	let unmerged = 0;
	let position = HEADER_SIZE;
	for (let index = 0; index < entries; index += 1) {
		const flagsAt = position + STAT_SIZE + hashSize;
		if (flagsAt + 4 > bytes.length) return null;
		const flags = bytes.readUInt16BE(flagsAt);
		const extended = (flags & EXTENDED) !== 0;
		if (extended && (bytes.readUInt16BE(flagsAt + 2) & INTENT_TO_ADD) !== 0) intentToAdd += 1;
		if ((flags & STAGE) !== 0) unmerged += 1;
		const next = entryEnd(bytes, position, flagsAt + (extended ? 4 : 2), version);
		if (next === null) return null;
		position = next;
	}
	return {
		counts: {
			entries,
			intentToAdd,
			unmerged
		},
		end: position
	};
}
function entryEnd(bytes, start, nameAt, version) {
	const nul = bytes.indexOf(0, version === 4 ? afterVariableInteger(bytes, nameAt) : nameAt);
	if (nul < 0) return null;
	const end = version === 4 ? nul + 1 : start + Math.floor((nul - start + 8) / 8) * 8;
	return end <= bytes.length ? end : null;
}
function afterVariableInteger(bytes, at) {
	let position = at;
	while (position < bytes.length && (bytes[position] ?? 0) >= 128) position += 1;
	return position + 1;
}
function readExtensions(bytes, start, hashSize) {
	let shared = null;
	let position = start;
	while (position + 8 <= bytes.length) {
		const content = position + 8;
		const size = bytes.readUInt32BE(position + 4);
		if (bytes.toString("latin1", position, position + 4) === "link") shared = bytes.toString("hex", content, content + Math.min(size, hashSize));
		position = content + size;
	}
	if (position !== bytes.length) return void 0;
	return shared !== null && /^0*$/.test(shared) ? null : shared;
}
// src/git/byte-reader.ts
var ProtocolError = class extends Error {
	ended;
	constructor(message, ended = false) {
		super(message);
		this.ended = ended;
	}
};
var ByteReader = class {
	#chunks;
	#rest = EMPTY;
	constructor(chunks) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	get pending() {
		return this.#rest.length;
	}
	async until(end, limit) {
		let line = "";
		for (;;) {
			const index = this.#rest.indexOf(end);
			const taken = index < 0 ? this.#rest : this.#rest.subarray(0, index);
			if (line.length + taken.length > limit) throw new ProtocolError("an answer that is no header");
			line += latin1(taken);
			this.#rest = this.#rest.subarray(index < 0 ? this.#rest.length : index + 1);
			if (index >= 0) return line;
			if (!await this.#fill()) throw new ProtocolError("the output ended too early", true);
		}
	}
	async take(count) {
		if (this.#rest.length >= count) return this.#cut(count);
		const whole = new Uint8Array(count);
		let filled = 0;
		for await (const chunk of this.stream(count)) {
			whole.set(chunk, filled);
			filled += chunk.length;
		}
		return whole;
	}
	async *stream(count) {
		let left = count;
		while (left > 0) {
			if (this.#rest.length === 0 && !await this.#fill()) throw new ProtocolError("the output ended too early", true);
			const chunk = this.#cut(Math.min(left, this.#rest.length));
			left -= chunk.length;
			yield chunk;
		}
	}
	async ended() {
		return this.#rest.length === 0 && !await this.#fill();
	}
	#cut(count) {
		const head = this.#rest.subarray(0, count);
		this.#rest = this.#rest.subarray(count);
		return head;
	}
	async #fill() {
		for (;;) {
			const next = await this.#chunks.next();
			if (next.done) return false;
			if (next.value.length === 0) continue;
			this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
			return true;
		}
	}
};
const EMPTY = new Uint8Array(0);
function latin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
// src/git/objects-batch.ts
var Batch = class {
	#process;
	#reader;
	#wholeLimit;
	#recycleAfter;
	#served = 0;
	#last = null;
	spoiled = false;
	constructor(git, { wholeLimit = 8 * MEBIBYTE, recycleAfter = 2048 * MEBIBYTE, ...options }) {
		this.#process = require_base.startGit(git, ["cat-file", "--batch"], options);
		this.#reader = new ByteReader(this.#process.output);
		this.#wholeLimit = wholeLimit;
		this.#recycleAfter = recycleAfter;
	}
	get full() {
		return this.#served >= this.#recycleAfter;
	}
	ask(oids) {
		if (oids.length > 0) this.#process.stdin.write(oids.map((oid) => `${oid}\n`).join(""));
	}
	async answer(oid) {
		try {
			const line = await this.#reader.until(LINE_FEED, HEADER_LIMIT);
			if (line === `${oid} missing`) return {
				oid,
				unread: "missing object"
			};
			const header = parseHeader(line);
			if (header?.oid !== oid) throw new ProtocolError("an answer that was not asked for");
			return await this.#object(header);
		} catch (error) {
			return {
				failed: await this.#reasonOf(error),
				suspect: this.#reader.pending > 0 ? this.#last : null
			};
		}
	}
	async finish() {
		this.#process.stdin.end();
		const ended = await this.#reader.ended();
		if (!ended) this.#process.kill();
		const { problem } = await this.#process.closed;
		if (!ended) return "more bytes came than were announced";
		return problem === null ? null : `git cat-file failed: ${problem}`;
	}
	async kill() {
		this.#process.kill();
		await this.#process.closed;
	}
	async #object(header) {
		this.#served += header.size;
		this.#last = header.oid;
		if (header.size > this.#wholeLimit) {
			this.spoiled = true;
			return {
				...header,
				content: this.#chunks(header.size)
			};
		}
		const content = await this.#reader.take(header.size);
		await this.#endOfContent();
		return {
			...header,
			content
		};
	}
	async *#chunks(size) {
		try {
			yield* this.#reader.stream(size);
			await this.#endOfContent();
			this.spoiled = false;
		} catch (error) {
			throw new Error(await this.#reasonOf(error), { cause: error });
		}
	}
	async #endOfContent() {
		const [end] = await this.#reader.take(1);
		if (end !== LINE_FEED) throw new ProtocolError("more bytes came than were announced");
	}
	async #reasonOf(error) {
		if (!(error instanceof ProtocolError)) throw error;
		if (!error.ended) this.#process.kill();
		const { problem } = await this.#process.closed;
		return `git cat-file failed: ${error.ended && problem !== null ? problem : error.message}`;
	}
};
function parseHeader(line) {
	const [, oid = "", type = "", size = ""] = /^([0-9a-f]+) (\w+) (\d{1,15})$/.exec(line) ?? [];
	return isOid(oid) && isType(type) ? {
		oid,
		type,
		size: Number(size)
	} : null;
}
const MEBIBYTE = 1048576;
const HEADER_LIMIT = 200;
const LINE_FEED = 10;
function isType(text) {
	return text === "blob" || text === "tree" || text === "commit" || text === "tag";
}
// src/git/objects-queue.ts
var RequestQueue = class {
	#source;
	#waiting = [];
	outstanding = 0;
	constructor(oids) {
		this.#source = oids[Symbol.iterator]();
	}
	current() {
		this.#fill(1);
		return this.#waiting[0];
	}
	shift() {
		this.#waiting.shift();
		this.outstanding = Math.max(0, this.outstanding - 1);
	}
	ahead(count) {
		if (this.outstanding > count / 2) return [];
		this.#fill(count);
		const asked = this.#waiting.slice(this.outstanding, count);
		this.outstanding += asked.length;
		return asked;
	}
	forgetAsked() {
		this.outstanding = 0;
	}
	#fill(count) {
		while (this.#waiting.length < count) {
			const next = this.#source.next();
			if (next.done) return;
			this.#waiting.push(next.value);
		}
	}
};
// src/git/objects.ts
var ObjectReader = class {
	#git;
	#options;
	#problems = [];
	#batch = null;
	constructor(git, options = {}) {
		this.#git = git;
		this.#options = options;
	}
	async read(oid) {
		for await (const object of this.readMany([oid])) return object;
		return {
			oid,
			unread: "no answer"
		};
	}
	async *readMany(oids) {
		const queue = new RequestQueue(oids);
		let failures = 0;
		try {
			for (let oid = queue.current(); oid !== void 0; oid = queue.current()) {
				if (this.#options.signal?.aborted) {
					queue.shift();
					yield {
						oid,
						unread: "git cat-file was stopped"
					};
					continue;
				}
				const batch = await this.#ready(queue);
				const answer = await batch.answer(oid);
				if ("failed" in answer) {
					await this.#restart(queue);
					if (answer.suspect) this.#problems.push({
						unit: `object ${answer.suspect}`,
						reason: answer.failed
					});
					failures += 1;
					if (failures < ATTEMPTS) continue;
				}
				failures = 0;
				queue.shift();
				yield "failed" in answer ? {
					oid,
					unread: answer.failed
				} : answer;
				if (batch.spoiled) await this.#restart(queue);
			}
		} finally {
			if (queue.outstanding > 0) await this.close();
		}
	}
	async finish() {
		const batch = this.#batch;
		this.#batch = null;
		const problem = await batch?.finish();
		const problems = this.#problems;
		this.#problems = [];
		return problem ? [...problems, {
			unit: "git cat-file",
			reason: problem
		}] : problems;
	}
	async close() {
		const batch = this.#batch;
		this.#batch = null;
		await batch?.kill();
	}
	async #ready(queue) {
		if (this.#batch?.full && queue.outstanding === 0) this.#problems = [...await this.finish()];
		const batch = this.#batch ??= new Batch(this.#git, this.#options);
		if (!batch.full || queue.outstanding === 0) batch.ask(queue.ahead(batch.full ? 1 : LOOKAHEAD));
		return batch;
	}
	async #restart(queue) {
		queue.forgetAsked();
		await this.close();
	}
};
const ATTEMPTS = 2;
const LOOKAHEAD = 256;
// src/git/environment.ts
function findGit(repository, variables) {
	const search = variables["PATH"] ?? variables["Path"] ?? "";
	const untrusted = [repository.workTree, repository.commonDir].filter((folder) => folder !== null);
	for (const folder of search.split(node_path.delimiter).filter(node_path.isAbsolute)) {
		const program = executable((0, node_path.join)(folder, (0, node_os.platform)() === "win32" ? "git.exe" : "git"));
		if (program !== null && !untrusted.some((root) => program.startsWith(`${root}/`))) return program;
	}
	throw new require_base.Fault("git", "git was not found on PATH. Install git 2.30 or newer, or put its folder on PATH.");
}
function gitVariables(privateDir, program, repository) {
	return {
		PATH: (0, node_path.dirname)(program),
		HOME: privateDir,
		LC_ALL: "C",
		GIT_DIR: privateDir,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: INERT,
		GIT_SSH_COMMAND: INERT,
		GIT_EDITOR: INERT,
		GIT_PAGER: "cat",
		...objectVariables(repository)
	};
}
const INERT = "false";
function objectVariables(repository) {
	const [main, ...others] = repository.objectDirectories;
	const alternates = others.filter(({ from }) => from === "environment").map(({ path }) => path);
	return {
		GIT_OBJECT_DIRECTORY: main.path,
		...alternates.length > 0 ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates.join(":") } : {},
		...main.from === "environment" ? { GIT_QUARANTINE_PATH: main.path } : {}
	};
}
function executable(path) {
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		return (0, node_fs.realpathSync)(path);
	} catch {
		return null;
	}
}
// src/git/private-dir.ts
function openPrivateDir(repository, variables, options = {}) {
	const program = findGit(repository, variables);
	const path = require_base.makeTempFolder("leaksift-");
	(0, node_fs.mkdirSync)((0, node_path.join)(path, "objects"));
	(0, node_fs.mkdirSync)((0, node_path.join)(path, "refs"));
	(0, node_fs.writeFileSync)((0, node_path.join)(path, "config"), [
		...configLines(repository),
		...options.config ?? [],
		""
	].join("\n"));
	writeNames(path, options);
	for (const log of options.logs ?? []) writeLog(path, log);
	if (options.shallow !== "ignore" && repository.shallow.length > 0) (0, node_fs.writeFileSync)((0, node_path.join)(path, "shallow"), repository.shallow.map((id) => `${id}\n`).join(""));
	return {
		path,
		repository,
		program,
		directory: path,
		variables: gitVariables(path, program, repository),
		close: () => require_base.removeTempFolder(path)
	};
}
function configLines(repository) {
	const sha256 = repository.objectFormat === "sha256";
	return [
		"[core]",
		`\trepositoryformatversion = ${sha256 ? 1 : 0}`,
		"	bare = true",
		"	commitGraph = false",
		"	multiPackIndex = false",
		"	fsmonitor = false",
		"	hooksPath = /dev/null",
		"	packedGitWindowSize = 16m",
		"	packedGitLimit = 128m",
		"[gc]",
		"	auto = 0",
		"[maintenance]",
		"	auto = false",
		...sha256 ? ["[extensions]", "	objectFormat = sha256"] : []
	];
}
function writeNames(path, { refs = [], heads = [], branch = null }) {
	const names = new Map(heads.map(({ name, oid }) => [name, oid]));
	const head = branch === null ? names.get("HEAD") : `ref: ${branch}`;
	(0, node_fs.writeFileSync)((0, node_path.join)(path, "HEAD"), `${head ?? "ref: refs/heads/none"}\n`, "latin1");
	for (const [name, oid] of names) if (/^(?!HEAD$)[A-Z_]+$/.test(name)) (0, node_fs.writeFileSync)((0, node_path.join)(path, name), `${oid}\n`);
	if (refs.length === 0) return;
	const lines = refs.map(({ oid, rawName }) => `${oid} ${rawName}\n`);
	(0, node_fs.writeFileSync)((0, node_path.join)(path, "packed-refs"), `# pack-refs with: sorted \n${lines.join("")}`, "latin1");
}
function writeLog(path, { rawName, bytes }) {
	const file = Buffer.concat([Buffer.from(`${path}/logs/`), Buffer.from(rawName, "latin1")]);
	try {
		(0, node_fs.mkdirSync)(file.subarray(0, file.lastIndexOf("/")), { recursive: true });
		(0, node_fs.writeFileSync)(file, bytes);
	} catch {}
}
// src/git/version.ts
async function requireGit(git) {
	const said = (await require_base.runGit(git, ["version"], { deadline: 2e4 })).toString("latin1");
	const [, major = "", minor = ""] = /^git version (\d+)\.(\d+)/.exec(said) ?? [];
	if (Number(major) > OLDEST[0] || Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]) return;
	throw new require_base.Fault("git", `git ${OLDEST.join(".")} or newer is needed; ${git.program} ${major === "" ? "says no version" : `is ${major}.${minor}`}. Update it.`);
}
const OLDEST = [2, 30];
// src/sources/git-units.ts
async function* objectUnits(reader, objects, role, ledger) {
	for await (const object of reader.readMany(objects.keys())) {
		const places = objects.get(object.oid) ?? [];
		if ("unread" in object) unreadObject(ledger, object);
		else {
			ledger.enumerated();
			yield {
				id: `${object.type} ${object.oid}`,
				role,
				object: object.oid,
				places,
				content: object.content
			};
			if (role === "target" && isLfsPointer(object)) skippedUnit(ledger, "content in Git LFS");
		}
	}
	for (const problem of await reader.finish()) unreadUnit(ledger, problem);
}
function baseUnits(reader, changes, ledger) {
	const base = new Map();
	for (const { before } of changes) for (const blob of before.map(blobOf)) if (blob !== null) base.set(blob, []);
	return objectUnits(reader, base, "base", ledger);
}
function pathNameUnit(rawPath, place, ledger) {
	ledger.enumerated();
	return {
		id: `path name ${place.path ?? ""}`,
		role: "target",
		places: [{
			source: "path-name",
			...place
		}],
		content: Buffer.from(rawPath, "latin1")
	};
}
function unreadUnit(ledger, { unit, reason }) {
	ledger.enumerated();
	ledger.unread(unit, reason);
}
function unreadObject(ledger, { oid, unread }) {
	unreadUnit(ledger, {
		unit: `object ${oid}`,
		reason: unread
	});
}
function skippedUnit(ledger, reason, count = 1) {
	ledger.enumerated(count);
	ledger.skipped(reason, count);
}
function blobOf(version) {
	return version === null || version.mode === 57344 ? null : version.oid;
}
const LFS_SIGNATURE = "version https://git-lfs.github.com/spec/";
function isLfsPointer({ size, content }) {
	return size < 1024 && content instanceof Uint8Array && Buffer.from(content.buffer, content.byteOffset, content.length).toString("latin1").startsWith(LFS_SIGNATURE);
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
	const file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK | node_fs.constants.O_NOFOLLOW);
	try {
		const { type, content } = readSmall(file) ?? readAny(file);
		intact(objectId(format, type, content) === id, "its content has another id");
		return {
			type,
			content
		};
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function readSmall(file) {
	const status = (0, node_fs.fstatSync)(file);
	if (!status.isFile() || status.size > SMALL_FILE) return void 0;
	try {
		const whole = (0, node_zlib.inflateSync)(readAll(file), { maxOutputLength: SMALL_CONTENT });
		const { type, size, length } = headOf(whole);
		return whole.length === length + size ? {
			type,
			content: whole.subarray(length)
		} : void 0;
	} catch {
		return;
	}
}
const SMALL_FILE = 65536;
const SMALL_CONTENT = 1048576;
function readAny(file) {
	const head = readHead(readStart(file));
	if (head.size > 33554432) throw new Damage("large", `it has ${head.size} bytes`);
	return {
		type: head.type,
		content: inflateRest(readAll(file), head)
	};
}
const START_BYTES = 256;
function listFolder(path, failed) {
	try {
		return (0, node_fs.readdirSync)(path).sort();
	} catch (error) {
		if (!(error instanceof Error && Reflect.get(error, "code") === "ENOENT")) failed(path, error);
		return [];
	}
}
function readStart(file) {
	intact((0, node_fs.fstatSync)(file).isFile(), "it is no regular file");
	const bytes = new Uint8Array(START_BYTES);
	return bytes.subarray(0, (0, node_fs.readSync)(file, bytes, 0, START_BYTES, 0));
}
function readHead(start) {
	return headOf(inflated(start, { finishFlush: node_zlib.constants.Z_SYNC_FLUSH }));
}
function headOf(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, START_BYTES)).toString("latin1");
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
	const { size } = (0, node_fs.fstatSync)(file);
	if (size > 67108864) throw new Damage("large", `its file has ${size} bytes`);
	const bytes = new Uint8Array(size);
	for (let at = 0; at < size;) {
		const read = (0, node_fs.readSync)(file, bytes, at, size - at, at);
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
		return (0, node_zlib.inflateSync)(bytes, options);
	} catch (error) {
		throw new Damage("damaged", `it does not inflate: ${error instanceof Error ? error.message : "unknown failure"}`);
	}
}
// src/git/direct/packed-object.ts
var PackFolder = class {
	#format;
	#names;
	#files = new Map();
	constructor(objectsDir, format) {
		const folder = (0, node_path.join)(objectsDir, "pack");
		this.#format = format;
		this.#names = listed(folder).filter((name) => name.endsWith(".idx")).map((name) => (0, node_path.join)(folder, name.slice(0, -4)));
	}
	read(id, depth = 0) {
		intact(depth < DEEPEST, "its chain of deltas has no end");
		for (const name of this.#names) {
			const offset = findOffset(this.#open(`${name}.idx`), id, hashBytes(this.#format));
			if (offset !== null) return this.#readAt(`${name}.pack`, offset, depth);
		}
		return null;
	}
	close() {
		for (const file of this.#files.values()) (0, node_fs.closeSync)(file);
		this.#files.clear();
	}
	#open(path) {
		const file = this.#files.get(path) ?? (0, node_fs.openSync)(path, "r");
		this.#files.set(path, file);
		return file;
	}
	#readAt(pack, offset, depth) {
		intact(depth < DEEPEST, "its chain of deltas has no end");
		const file = this.#open(pack);
		const head = newEntryHead();
		const start = bytesAt(file, offset, FIRST);
		readEntry(start, 0, start.length, hashBytes(this.#format), head);
		intact(head.size <= LARGEST, "it is too large to be read by itself");
		const stored = start.length < FIRST || head.data + bound(head.size) <= start.length ? start : bytesAt(file, offset, head.data + bound(head.size));
		const content = (0, node_zlib.inflateSync)(stored.subarray(head.data), { maxOutputLength: Math.max(1, head.size) });
		intact(content.length === head.size, "its inflated size differs from the declared one");
		if (head.type !== 6 && head.type !== 7) return {
			type: objectType(head.type),
			content
		};
		const base = head.type === 6 ? this.#readAt(pack, offset - head.distance, depth + 1) : this.read(start.slice(head.baseId, head.baseId + hashBytes(this.#format)), depth + 1);
		intact(base !== null, "its base is elsewhere");
		return {
			type: base.type,
			content: patched(base.content, content)
		};
	}
};
const DEEPEST = 4096;
const LARGEST = 67108864;
const FIRST = 4096;
function bound(size) {
	return size + Math.ceil(size / 1e3) + 64;
}
function patched(base, delta) {
	const head = {
		baseSize: 0,
		resultSize: 0,
		instructions: 0
	};
	readDeltaHead(delta, 0, delta.length, head);
	intact(head.baseSize === base.length && head.resultSize <= LARGEST, "its delta is of another base");
	const bytes = new Uint8Array(delta.length + base.length + head.resultSize);
	bytes.set(delta);
	bytes.set(base, delta.length);
	const [from, to] = [delta.length, delta.length + base.length];
	applyDelta(bytes, head.instructions, delta.length, {
		start: from,
		end: to
	}, {
		start: to,
		end: bytes.length
	}, new Runs());
	return bytes.subarray(to);
}
const FANOUT = 8;
const TABLES = 1032;
function findOffset(file, id, hashLength) {
	const head = bytesAt(file, 0, TABLES);
	intact(head.length === TABLES && head.readUInt32BE(0) === 4285812579 && head.readUInt32BE(4) === 2, "its index is of another version");
	const first = id[0] ?? 0;
	const low = first === 0 ? 0 : head.readUInt32BE(FANOUT + (first - 1) * 4);
	const high = head.readUInt32BE(FANOUT + first * 4);
	const found = place(bytesAt(file, TABLES + low * hashLength, (high - low) * hashLength), id, hashLength);
	if (found < 0) return null;
	const count = head.readUInt32BE(1028);
	const offsets = TABLES + count * (hashLength + 4);
	const offset = bytesAt(file, offsets + (low + found) * 4, 4).readUInt32BE(0);
	if (offset < 2147483648) return offset;
	return Number(bytesAt(file, offsets + count * 4 + (offset - 2147483648) * 8, 8).readBigUInt64BE(0));
}
function place(ids, id, hashLength) {
	let [low, high] = [0, ids.length / hashLength];
	while (low < high) {
		const middle = low + high >>> 1;
		const order = ids.compare(id, 0, hashLength, middle * hashLength, (middle + 1) * hashLength);
		if (order === 0) return middle;
		if (order < 0) low = middle + 1;
		else high = middle;
	}
	return -1;
}
function bytesAt(file, at, length) {
	const bytes = Buffer.alloc(Math.max(0, Math.min(length, (0, node_fs.fstatSync)(file).size - at)));
	for (let filled = 0; filled < bytes.length;) {
		const count = (0, node_fs.readSync)(file, bytes, filled, bytes.length - filled, at + filled);
		intact(count > 0, "its pack became shorter");
		filled += count;
	}
	return bytes;
}
function listed(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).sort();
	} catch {
		return [];
	}
}
// src/git/direct/direct-objects.ts
var DirectObjects = class {
	#repository;
	#packs = null;
	#known = new Map();
	constructor(repository) {
		this.#repository = repository;
	}
	read(oid) {
		const known = this.#known.get(oid);
		if (known !== void 0) return known;
		const found = this.#loose(oid) ?? this.#packed(oid);
		if (found !== null && found.type !== "blob" && found.content.length <= SMALL && this.#known.size < MOST_KNOWN) this.#known.set(oid, found);
		return found;
	}
	close() {
		for (const packs of this.#packs ?? []) packs.close();
		this.#packs = null;
	}
	#loose(oid) {
		for (const { path } of this.#repository.objectDirectories) {
			const found = attempt(() => readLoose({
				id: oid,
				path: (0, node_path.join)(path, oid.slice(0, 2), oid.slice(2))
			}, this.#repository.objectFormat));
			if (found !== null) return found;
		}
		return null;
	}
	#packed(oid) {
		const { objectDirectories, objectFormat } = this.#repository;
		this.#packs ??= objectDirectories.map(({ path }) => new PackFolder(path, objectFormat));
		const id = Buffer.from(oid, "hex");
		for (const packs of this.#packs) {
			const found = attempt(() => packs.read(id));
			if (found !== null && objectId(objectFormat, found.type, found.content) === oid) return found;
		}
		return null;
	}
};
const SMALL = 16384;
const MOST_KNOWN = 1e3;
function attempt(read) {
	try {
		return read();
	} catch {
		return null;
	}
}
// src/sources/quick-reader.ts
var QuickReader = class {
	objects;
	#makeReader;
	#reader = null;
	constructor(repository, makeReader) {
		this.objects = new DirectObjects(repository);
		this.#makeReader = makeReader;
	}
	async *readMany(oids) {
		const wanted = [...oids];
		for (const [index, oid] of wanted.entries()) {
			const object = this.objects.read(oid);
			if (object === null) return yield* (this.#reader ??= await this.#makeReader()).readMany(wanted.slice(index));
			yield {
				oid,
				type: object.type,
				size: object.content.length,
				content: object.content
			};
		}
	}
	async finish() {
		return await this.#reader?.finish() ?? [];
	}
	async close() {
		this.objects.close();
		await this.#reader?.close();
	}
};
// src/git/direct/plain-trees.ts
var Unanswered = class extends Error {};
var PlainTrees = class {
	#objects;
	#hashLength;
	#empty;
	constructor(objects, hashLength) {
		this.#objects = objects;
		this.#hashLength = hashLength;
		this.#empty = emptyTree(hashLength === 20 ? "sha1" : "sha256");
	}
	read(tree) {
		if (tree === this.#empty) return new Map();
		const stored = this.#objects.read(tree);
		if (stored?.type !== "tree") throw new Unanswered();
		try {
			return entriesOf(Buffer.from(stored.content.buffer, stored.content.byteOffset, stored.content.length), this.#hashLength);
		} catch {
			throw new Unanswered();
		}
	}
};
function isFolder({ mode }) {
	return mode === FOLDER;
}
const FOLDER = 16384;
function entriesOf(bytes, hashLength) {
	const entries = new Map();
	let last = "";
	for (const cursor = new TreeCursor(bytes, hashLength); cursor.next();) {
		const name = bytes.toString("latin1", cursor.nameStart, cursor.nameEnd);
		const version = {
			mode: canonical(cursor.mode),
			oid: oid(bytes.toString("hex", cursor.idStart, cursor.end))
		};
		const order = isFolder(version) ? `${name}/` : name;
		if (order <= last || name.includes("/") || entries.has(name)) throw new Unanswered();
		last = order;
		entries.set(name, version);
	}
	return entries;
}
function canonical(mode) {
	if ((mode & 61440) !== 32768) return mode & 61440;
	return (mode & 64) === 0 ? 33188 : 33261;
}
// src/git/direct/index-diff.ts
function diffPlainIndex(objects, tree, index, hashLength) {
	const walk = {
		trees: new PlainTrees(objects, hashLength),
		entries: index.entries,
		changes: []
	};
	try {
		compare(walk, {
			tree,
			prefix: "",
			from: 0,
			to: index.entries.length,
			cached: index.tree
		});
	} catch (error) {
		if (error instanceof Unanswered) return null;
		throw error;
	}
	return walk.changes.sort((a, b) => a.rawPath < b.rawPath ? -1 : 1);
}
function compare(walk, { tree, prefix, from, to, cached }) {
	if (tree !== null && cached?.oid === tree && cached.count === to - from) return;
	const stored = new Map(tree === null ? [] : walk.trees.read(tree));
	for (let at = from; at < to;) {
		const entry = walk.entries.at(at);
		if (entry === void 0) throw new Unanswered();
		const slash = entry.rawPath.indexOf("/", prefix.length);
		if (slash < 0) {
			compareFile(walk, entry, stored.get(entry.rawPath.slice(prefix.length)) ?? null);
			stored.delete(keptFolder(stored, entry.rawPath.slice(prefix.length)));
			at += 1;
			continue;
		}
		const name = entry.rawPath.slice(prefix.length, slash);
		const below = entry.rawPath.slice(0, slash + 1);
		const end = endOf(walk.entries, below, at, to);
		const before = stored.get(name);
		const isTree = before !== void 0 && isFolder(before);
		compare(walk, {
			tree: isTree ? before.oid : null,
			prefix: below,
			from: at,
			to: end,
			cached: cached?.folders.get(name) ?? null
		});
		if (isTree) stored.delete(name);
		at = end;
	}
	for (const [name, version] of stored) removed(walk, prefix + name, version);
}
function keptFolder(stored, name) {
	const version = stored.get(name);
	return version !== void 0 && isFolder(version) ? "" : name;
}
function compareFile(walk, { rawPath, mode, oid: id }, before) {
	const file = before !== null && isFolder(before) ? null : before;
	if (file?.mode === mode && file.oid === id) return;
	walk.changes.push(change(rawPath, file, {
		mode,
		oid: id
	}));
}
function removed(walk, rawPath, version) {
	if (!isFolder(version)) walk.changes.push(change(rawPath, version, null));
	else for (const [name, below] of walk.trees.read(version.oid)) removed(walk, `${rawPath}/${name}`, below);
}
function change(rawPath, before, after) {
	return {
		path: pathName(Buffer.from(rawPath, "latin1")),
		rawPath,
		before: [before],
		after,
		unmerged: false
	};
}
function endOf(entries, below, from, to) {
	let [low, high] = [from + 1, to];
	while (low < high) {
		const middle = low + high >>> 1;
		if (entries.at(middle)?.rawPath.startsWith(below)) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/git/direct/index-entries.ts
var IndexEntries = class {
	length;
	#bytes;
	#hashLength;
	#places;
	constructor(bytes, hashLength, places) {
		this.length = places.length / PLACES;
		this.#bytes = bytes;
		this.#hashLength = hashLength;
		this.#places = places;
	}
	at(index) {
		if (index >= this.length) return void 0;
		const [start = 0, pathAt = 0, end = 0] = this.#places.subarray(index * PLACES, (index + 1) * PLACES);
		const id = this.#bytes.toString("hex", start + ID_AT, start + ID_AT + this.#hashLength);
		return {
			rawPath: this.#bytes.toString("latin1", pathAt, end),
			mode: this.#bytes.readUInt32BE(start + MODE_AT),
			oid: oid(id)
		};
	}
};
const PLACES = 3;
const MODE_AT = 24;
const ID_AT = 40;
function readPlainIndex(bytes, hashLength) {
	const end = bytes.length - hashLength;
	if (bytes.readUInt32BE(4) > 3) return null;
	const places = new Uint32Array(bytes.readUInt32BE(8) * PLACES);
	let position = 12;
	for (let place = 0; place < places.length; place += PLACES) {
		const flagsAt = position + ID_AT + hashLength;
		const flags = bytes.readUInt16BE(flagsAt);
		const extended = (flags & 16384) !== 0;
		const mode = bytes.readUInt32BE(position + MODE_AT);
		if ((flags & 12288) !== 0 || mode === 16384 || extended && (bytes.readUInt16BE(flagsAt + 2) & 8192) !== 0) return null;
		places[place] = position;
		places[place + 1] = flagsAt + (extended ? 4 : 2);
		const nul = bytes.indexOf(0, places[place + 1]);
		places[place + 2] = nul;
		position += Math.floor((nul - position + 8) / 8) * 8;
	}
	let tree = null;
	for (let next = position; next + 8 <= end; next = position) {
		const name = bytes.toString("latin1", next, next + 4);
		position = next + 8 + bytes.readUInt32BE(next + 4);
		if (/^[a-z]/.test(name)) return null;
		if (name === "TREE") tree = readCachedTree(bytes.subarray(next + 8, position), hashLength);
	}
	return {
		entries: new IndexEntries(bytes, hashLength, places),
		tree
	};
}
function readCachedTree(bytes, hashLength) {
	let at = 0;
	const read = () => {
		const nul = bytes.indexOf(0, at);
		const line = bytes.indexOf(10, nul);
		if (nul < 0 || line < 0) throw new RangeError("cut short");
		const name = bytes.toString("latin1", at, nul);
		const [count = "", folderCount = ""] = bytes.toString("latin1", nul + 1, line).split(" ");
		const valid = !count.startsWith("-");
		at = line + 1 + (valid ? hashLength : 0);
		const id = valid ? oid(bytes.toString("hex", line + 1, at)) : null;
		const folders = new Map(Array.from({ length: Number(folderCount) }, read));
		return [name, {
			oid: id,
			count: Number(count),
			folders
		}];
	};
	try {
		return bytes.length === 0 ? null : read()[1];
	} catch {
		return null;
	}
}
// src/git/commits.ts
function readCommit(content) {
	const lines = headerLines(content);
	const tree = idOf(lines.next().value, "tree ");
	const parents = [];
	let date = 0;
	for (const line of lines) {
		if (line.startsWith("parent ")) parents.push(idOf(line, "parent "));
		if (!line.startsWith("committer ")) continue;
		date = personOf(line.slice(10)).seconds;
		break;
	}
	return {
		tree,
		parents,
		date
	};
}
function readTagTarget(content) {
	return idOf(headerLines(content).next().value, "object ");
}
function readPerson(content, role) {
	for (const line of headerLines(content)) if (line.startsWith(`${role} `)) return personOf(line.slice(role.length + 1));
	return null;
}
function isoTime(seconds) {
	const date = new Date(seconds * 1e3);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString().replace(".000Z", "Z");
}
function* headerLines(content) {
	const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
	for (let start = 0; start < buffer.length;) {
		const newline = buffer.indexOf(10, start);
		const end = newline < 0 ? buffer.length : newline;
		if (end === start) return;
		yield buffer.toString("utf8", start, end);
		start = end + 1;
	}
}
function idOf(line, label) {
	const id = line?.startsWith(label) === true ? line.slice(label.length) : "";
	if (!isOid(id)) throw new SyntaxError(`no "${label.trim()}" header where it belongs`);
	return id;
}
function personOf(text) {
	const close = text.lastIndexOf(">");
	const open = text.indexOf("<");
	const seconds = /^ (-?\d{1,15}) /.exec(`${text.slice(close + 1)} `);
	return {
		name: (open < 0 ? text.slice(0, Math.max(0, close)) : text.slice(0, open)).trim(),
		seconds: seconds ? Number(seconds[1]) : 0
	};
}
// src/sources/staged-direct.ts
function quickDiffs(repository, objects, parents, emptyTree) {
	const bytes = readSmallFile(repository.indexFile, 1024 * MEBIBYTE$1);
	if (typeof bytes === "string" || typeof checkIndex(bytes, repository.objectFormat) === "string") return null;
	const hashLength = repository.objectFormat === "sha1" ? 20 : 32;
	const index = readPlainIndex(bytes, hashLength);
	if (index === null) return null;
	const diffs = parents.map((parent) => {
		const tree = parent === emptyTree ? parent : treeOf(objects, parent);
		return tree === null ? null : diffPlainIndex(objects, tree, index, hashLength);
	});
	return diffs.includes(null) ? null : diffs.filter((diff) => diff !== null);
}
function treeOf(objects, commit) {
	const object = objects.read(commit);
	try {
		return object?.type === "commit" ? readCommit(object.content).tree : null;
	} catch {
		return null;
	}
}
// src/sources/staged.ts
var staged_exports = require_rolldown_runtime.__exportAll({ stagedSource: () => stagedSource });
function stagedSource({ path, variables, signal, quick = false }) {
	const repository = openRepository(path, variables);
	const spawn = signal ? { signal } : {};
	let opened = null;
	const dir = () => opened ??= openPrivateDir(repository, variables);
	if (!quick) dir();
	const reader = quick ? new QuickReader(repository, () => new ObjectReader(dir(), spawn)) : new ObjectReader(dir(), spawn);
	const notes = [...repository.notes];
	let changed = 0;
	return {
		command: "staged",
		target: path,
		async *units(ledger, needsBase = () => true) {
			for (const problem of repository.problems) unreadUnit(ledger, problem);
			const parents = parentTrees(repository, variables, ledger);
			const staged = (reader instanceof QuickReader ? quickChanges(reader, repository, parents, ledger) : null) ?? await readChanges(dir(), parents, ledger, signal);
			changed = staged.recorded.length;
			if (changed === 0 && ledger.units.unread === 0) notes.push("Nothing is staged.");
			yield* targets(staged.recorded, reader, ledger);
			if (needsBase()) yield* baseUnits(reader, staged.all, ledger);
		},
		statistics: () => ({ changedPaths: changed }),
		notes: () => notes,
		async close() {
			await reader.close();
			opened?.close();
		}
	};
}
function quickChanges(reader, repository, parents, ledger) {
	if (ledger.units.unread > 0) return null;
	const diffs = quickDiffs(repository, reader.objects, parents, emptyTree(repository.objectFormat));
	return diffs === null ? null : combine(diffs);
}
async function readChanges(dir, parents, ledger, signal) {
	await requireGit(dir);
	const index = copyIndex(dir);
	if (index === null) return {
		recorded: [],
		all: []
	};
	if ("problem" in index) {
		unreadUnit(ledger, {
			unit: "index",
			reason: index.problem
		});
		return {
			recorded: [],
			all: []
		};
	}
	if (index.intentToAdd > 0) skippedUnit(ledger, "intent to add: nothing staged", index.intentToAdd);
	try {
		return combine(await Promise.all(parents.map((tree) => collect(diffIndex(dir, tree, index.path, signal ? { signal } : {})))));
	} catch (error) {
		if (!require_base.isFault(error)) throw error;
		unreadUnit(ledger, {
			unit: "index",
			reason: error.message
		});
		return {
			recorded: [],
			all: []
		};
	}
}
function parentTrees(repository, variables, ledger) {
	const head = readHead$1(repository);
	if (head.kind === "broken") unreadUnit(ledger, {
		unit: "ref HEAD",
		reason: head.reason
	});
	if (head.kind !== "commit") return [emptyTree(repository.objectFormat)];
	return [...new Set([
		head.oid,
		...readIds(repository.gitDir, "MERGE_HEAD"),
		...mergedHeads(variables)
	])];
}
function mergedHeads(variables) {
	return Object.keys(variables).map((name) => /^GITHEAD_([0-9a-f]+)$/.exec(name)?.[1] ?? "").filter(isOid);
}
function combine(diffs) {
	const [first = [], ...others] = diffs;
	const byPath = others.map((changes) => new Map(changes.map((change) => [change.rawPath, change])));
	return {
		recorded: first.flatMap((change) => {
			const same = byPath.map((changes) => changes.get(change.rawPath));
			return same.includes(void 0) ? [] : [{
				...change,
				before: [change, ...same].flatMap((one) => one?.before ?? [])
			}];
		}),
		all: diffs.flat()
	};
}
async function* targets(changes, reader, ledger) {
	const blobs = new Map();
	for (const { after, path, unmerged } of changes) {
		if (unmerged) skippedUnit(ledger, "unmerged path: no commit can be made");
		if (after?.mode === 57344) skippedUnit(ledger, "submodule");
		const blob = blobOf(after);
		if (blob !== null) blobs.set(blob, [...blobs.get(blob) ?? [], {
			source: "staged",
			path,
			object: blob,
			commit: null
		}]);
	}
	yield* objectUnits(reader, blobs, "target", ledger);
	for (const { rawPath, path, after, before } of changes) if (after !== null && before.every((version) => version === null)) yield pathNameUnit(rawPath, {
		path,
		commit: null
	}, ledger);
}
async function collect(items) {
	const all = [];
	for await (const item of items) all.push(item);
	return all;
}
// src/surfaces/hook/events.ts
const EVENTS = [
	"pre-commit",
	"pre-merge-commit",
	"pre-push",
	"pre-receive",
	"commit-msg"
];
function isEvent(word) {
	return EVENTS.includes(word);
}
async function sourceOf(event, args, variables, signal) {
	switch (event) {
		case "pre-commit":
		case "pre-merge-commit": return stagedSource({
			path: ".",
			variables,
			signal,
			quick: true
		});
		case "pre-push":
			if (args.length === 0 && variables["PRE_COMMIT_REMOTE_NAME"]) return frameworkPush(variables["PRE_COMMIT_REMOTE_NAME"], variables, signal);
			return (await Promise.resolve().then(() => require("./push.cjs"))).prePushSource({
				path: ".",
				variables,
				signal,
				lines: readLines(event),
				remote: argument(args, event)
			});
		case "pre-receive": return (await Promise.resolve().then(() => require("./push.cjs"))).preReceiveSource({
			path: ".",
			variables,
			signal,
			lines: readLines(event)
		});
		case "commit-msg": return (await Promise.resolve().then(() => require("./message.cjs"))).messageSource(argument(args, event));
	}
}
async function frameworkPush(remote, variables, signal) {
	const tip = variables["PRE_COMMIT_TO_REF"] || variables["PRE_COMMIT_LOCAL_BRANCH"];
	if (!tip) throw new require_base.Fault("usage", "The pre-commit framework did not say what is pushed (PRE_COMMIT_TO_REF). Update it, or run: leaksift hook install");
	const { rangeSource } = await Promise.resolve().then(() => require("./range.cjs")).then((n) => n.range_exports);
	return rangeSource({
		path: ".",
		variables,
		signal,
		command: "push",
		target: remote,
		revisions: [
			tip,
			"--not",
			`--remotes=${remote}`
		]
	});
}
function argument([first], event) {
	if (first !== void 0 && first !== "") return first;
	throw new require_base.Fault("usage", `git gives ${event === "pre-push" ? "a pre-push hook the name of the remote" : "a commit-msg hook the file of the message"}: pass it on, as in: leaksift hook run ${event} "$@"`);
}
function readLines(event) {
	try {
		return (0, node_fs.readFileSync)(0, "latin1");
	} catch (error) {
		throw new require_base.Fault("usage", `Standard input can't be read: git gives a ${event} hook its refs there.`, { cause: error });
	}
}
// src/surfaces/hook/tell.ts
function tellClean(report, failOn, say) {
	tellKnown(report, failOn, say);
	for (const { reason, count } of report.ledger.skipped) say(`leaksift: not read, by policy: ${reason} (${count}).`);
}
function tellKnown({ findings }, failOn, say) {
	const known = findings.filter((finding) => finding.status === "open" && !finding.new && require_base.atLeast(finding.severity, failOn));
	if (known.length === 0) return;
	const places = [...new Set(known.flatMap(({ occurrences }) => occurrences.slice(0, 1)).map(where))];
	const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : "";
	say(`leaksift: ${known.length === 1 ? "a credential stands" : `${known.length} credentials stand`} here already, so not blocked: ${places.slice(0, SHOWN).join(", ")}${more}.`);
}
const SHOWN = 3;
function where({ path, line }) {
	return path === void 0 ? "a message" : `${path}:${line}`;
}
// src/surfaces/hook/run-hook.ts
var run_hook_exports = require_rolldown_runtime.__exportAll({ runHook: () => runHook });
async function runHook(words, say) {
	const own = words[0] === OWN;
	const [event = "", ...args] = own ? words.slice(1) : words;
	const wrap = own ? withOwn : unchanged;
	if (event === "agent") return (await Promise.resolve().then(() => require("./agent.cjs"))).runAgentHook(say, wrap);
	if (!isEvent(event)) throw new require_base.Fault("usage", `Which hook? One of ${EVENTS.join(", ")}, agent.`);
	const reason = process.env["LEAKSIFT_SKIP"]?.trim();
	if (reason) return (await Promise.resolve().then(() => require("./skip.cjs"))).skip(event, reason, say);
	return scanEvent(event, args, wrap, say);
}
const OWN = "--own-credentials";
async function scanEvent(event, args, wrap, say) {
	const source = await sourceOf(event, args, process.env, new AbortController().signal);
	const { config, baseline } = await loadPolicy(folderReader(policyFolder()));
	const failOn = config.failOn ?? "medium";
	const report = await run({
		source,
		scanner: await wrap(scannerFor(config)),
		failOn,
		fingerprint: makeFingerprinter(derive, baseline?.key ?? "leaksift/1"),
		policy: {
			config,
			baseline,
			whole: false
		}
	}, {
		now: () => new Date(),
		version: VERSION
	});
	await tell(report, event, failOn, say);
	return report.scan.exitCode;
}
function policyFolder() {
	const { workTree, gitDir } = openRepository(".", process.env);
	return workTree ?? gitDir;
}
const unchanged = async (scanner) => scanner;
const withOwn = async (scanner) => (await Promise.resolve().then(() => require("./own-credentials.cjs"))).withOwnCredentials(scanner, process.env);
async function tell(report, event, failOn, say) {
	if (report.scan.exitCode === 0) return tellClean(report, failOn, say);
	(await Promise.resolve().then(() => require("./blocked.cjs"))).tellBlocked(report, {
		event,
		failOn,
		variables: process.env,
		unborn: readHead$1(openRepository(".", process.env)).kind === "unborn"
	}, say);
}
Object.defineProperty(exports, "ARENA_LIMIT", {
	enumerable: true,
	get: function() {
		return ARENA_LIMIT;
	}
});
Object.defineProperty(exports, "BASELINE_NAME", {
	enumerable: true,
	get: function() {
		return BASELINE_NAME;
	}
});
Object.defineProperty(exports, "CONFIG_NAMES", {
	enumerable: true,
	get: function() {
		return CONFIG_NAMES;
	}
});
Object.defineProperty(exports, "DEFAULT_CONFIG", {
	enumerable: true,
	get: function() {
		return DEFAULT_CONFIG;
	}
});
Object.defineProperty(exports, "DEFAULT_KEY", {
	enumerable: true,
	get: function() {
		return DEFAULT_KEY;
	}
});
Object.defineProperty(exports, "Damage", {
	enumerable: true,
	get: function() {
		return Damage;
	}
});
Object.defineProperty(exports, "ENTRY_LIMIT", {
	enumerable: true,
	get: function() {
		return ENTRY_LIMIT;
	}
});
Object.defineProperty(exports, "EVENTS", {
	enumerable: true,
	get: function() {
		return EVENTS;
	}
});
Object.defineProperty(exports, "FLOORS", {
	enumerable: true,
	get: function() {
		return FLOORS$1;
	}
});
Object.defineProperty(exports, "HitList", {
	enumerable: true,
	get: function() {
		return HitList$1;
	}
});
Object.defineProperty(exports, "Ledger", {
	enumerable: true,
	get: function() {
		return Ledger;
	}
});
Object.defineProperty(exports, "MEBIBYTE", {
	enumerable: true,
	get: function() {
		return MEBIBYTE$1;
	}
});
Object.defineProperty(exports, "MalformedTree", {
	enumerable: true,
	get: function() {
		return MalformedTree;
	}
});
Object.defineProperty(exports, "OBJECT_LIMIT", {
	enumerable: true,
	get: function() {
		return OBJECT_LIMIT;
	}
});
Object.defineProperty(exports, "OPEN_FLAGS", {
	enumerable: true,
	get: function() {
		return OPEN_FLAGS;
	}
});
Object.defineProperty(exports, "ObjectReader", {
	enumerable: true,
	get: function() {
		return ObjectReader;
	}
});
Object.defineProperty(exports, "PORTS", {
	enumerable: true,
	get: function() {
		return PORTS;
	}
});
Object.defineProperty(exports, "Piece", {
	enumerable: true,
	get: function() {
		return Piece;
	}
});
Object.defineProperty(exports, "PieceScanner", {
	enumerable: true,
	get: function() {
		return PieceScanner;
	}
});
Object.defineProperty(exports, "PlainTrees", {
	enumerable: true,
	get: function() {
		return PlainTrees;
	}
});
Object.defineProperty(exports, "QuickReader", {
	enumerable: true,
	get: function() {
		return QuickReader;
	}
});
Object.defineProperty(exports, "Runs", {
	enumerable: true,
	get: function() {
		return Runs;
	}
});
Object.defineProperty(exports, "SUBMODULE", {
	enumerable: true,
	get: function() {
		return SUBMODULE;
	}
});
Object.defineProperty(exports, "Secret", {
	enumerable: true,
	get: function() {
		return Secret;
	}
});
Object.defineProperty(exports, "TreeCursor", {
	enumerable: true,
	get: function() {
		return TreeCursor;
	}
});
Object.defineProperty(exports, "Unanswered", {
	enumerable: true,
	get: function() {
		return Unanswered;
	}
});
Object.defineProperty(exports, "Unreadable", {
	enumerable: true,
	get: function() {
		return Unreadable;
	}
});
Object.defineProperty(exports, "VALUE", {
	enumerable: true,
	get: function() {
		return VALUE;
	}
});
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
Object.defineProperty(exports, "addWhole", {
	enumerable: true,
	get: function() {
		return addWhole;
	}
});
Object.defineProperty(exports, "append", {
	enumerable: true,
	get: function() {
		return append$1;
	}
});
Object.defineProperty(exports, "applyDelta", {
	enumerable: true,
	get: function() {
		return applyDelta;
	}
});
Object.defineProperty(exports, "asDamage", {
	enumerable: true,
	get: function() {
		return asDamage;
	}
});
Object.defineProperty(exports, "assemble", {
	enumerable: true,
	get: function() {
		return assemble;
	}
});
Object.defineProperty(exports, "blobOf", {
	enumerable: true,
	get: function() {
		return blobOf;
	}
});
Object.defineProperty(exports, "compileRules", {
	enumerable: true,
	get: function() {
		return compileRules;
	}
});
Object.defineProperty(exports, "configFault", {
	enumerable: true,
	get: function() {
		return configFault;
	}
});
Object.defineProperty(exports, "copyIndex", {
	enumerable: true,
	get: function() {
		return copyIndex;
	}
});
Object.defineProperty(exports, "derive", {
	enumerable: true,
	get: function() {
		return derive;
	}
});
Object.defineProperty(exports, "diffCommits", {
	enumerable: true,
	get: function() {
		return diffCommits;
	}
});
Object.defineProperty(exports, "disclose", {
	enumerable: true,
	get: function() {
		return disclose;
	}
});
Object.defineProperty(exports, "emptyTree", {
	enumerable: true,
	get: function() {
		return emptyTree;
	}
});
Object.defineProperty(exports, "findGit", {
	enumerable: true,
	get: function() {
		return findGit;
	}
});
Object.defineProperty(exports, "fingerprintOf", {
	enumerable: true,
	get: function() {
		return fingerprintOf;
	}
});
Object.defineProperty(exports, "folderReader", {
	enumerable: true,
	get: function() {
		return folderReader;
	}
});
Object.defineProperty(exports, "gitVariables", {
	enumerable: true,
	get: function() {
		return gitVariables;
	}
});
Object.defineProperty(exports, "hashBytes", {
	enumerable: true,
	get: function() {
		return hashBytes;
	}
});
Object.defineProperty(exports, "hull", {
	enumerable: true,
	get: function() {
		return hull;
	}
});
Object.defineProperty(exports, "indexRules", {
	enumerable: true,
	get: function() {
		return indexRules;
	}
});
Object.defineProperty(exports, "intact", {
	enumerable: true,
	get: function() {
		return intact;
	}
});
Object.defineProperty(exports, "isEvent", {
	enumerable: true,
	get: function() {
		return isEvent;
	}
});
Object.defineProperty(exports, "isFingerprint", {
	enumerable: true,
	get: function() {
		return isFingerprint;
	}
});
Object.defineProperty(exports, "isFolder", {
	enumerable: true,
	get: function() {
		return isFolder;
	}
});
Object.defineProperty(exports, "isOid", {
	enumerable: true,
	get: function() {
		return isOid;
	}
});
Object.defineProperty(exports, "isOpenable", {
	enumerable: true,
	get: function() {
		return isOpenable;
	}
});
Object.defineProperty(exports, "isSafeName", {
	enumerable: true,
	get: function() {
		return isSafeName;
	}
});
Object.defineProperty(exports, "isoTime", {
	enumerable: true,
	get: function() {
		return isoTime;
	}
});
Object.defineProperty(exports, "linesAt", {
	enumerable: true,
	get: function() {
		return linesAt;
	}
});
Object.defineProperty(exports, "listLoose", {
	enumerable: true,
	get: function() {
		return listLoose;
	}
});
Object.defineProperty(exports, "listTree", {
	enumerable: true,
	get: function() {
		return listTree;
	}
});
Object.defineProperty(exports, "loadPolicy", {
	enumerable: true,
	get: function() {
		return loadPolicy;
	}
});
Object.defineProperty(exports, "load_exports", {
	enumerable: true,
	get: function() {
		return load_exports;
	}
});
Object.defineProperty(exports, "looseNames", {
	enumerable: true,
	get: function() {
		return looseNames;
	}
});
Object.defineProperty(exports, "makeFingerprinter", {
	enumerable: true,
	get: function() {
		return makeFingerprinter;
	}
});
Object.defineProperty(exports, "members", {
	enumerable: true,
	get: function() {
		return members;
	}
});
Object.defineProperty(exports, "movedMatch", {
	enumerable: true,
	get: function() {
		return movedMatch;
	}
});
Object.defineProperty(exports, "newEntryHead", {
	enumerable: true,
	get: function() {
		return newEntryHead;
	}
});
Object.defineProperty(exports, "newHash", {
	enumerable: true,
	get: function() {
		return newHash;
	}
});
Object.defineProperty(exports, "objectType", {
	enumerable: true,
	get: function() {
		return objectType;
	}
});
Object.defineProperty(exports, "objectUnits", {
	enumerable: true,
	get: function() {
		return objectUnits;
	}
});
Object.defineProperty(exports, "oid", {
	enumerable: true,
	get: function() {
		return oid;
	}
});
Object.defineProperty(exports, "openPrivateDir", {
	enumerable: true,
	get: function() {
		return openPrivateDir;
	}
});
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
Object.defineProperty(exports, "outcomeOf", {
	enumerable: true,
	get: function() {
		return outcomeOf;
	}
});
Object.defineProperty(exports, "overlaps", {
	enumerable: true,
	get: function() {
		return overlaps;
	}
});
Object.defineProperty(exports, "parseConfig", {
	enumerable: true,
	get: function() {
		return parseConfig;
	}
});
Object.defineProperty(exports, "parseHeader", {
	enumerable: true,
	get: function() {
		return parseHeader;
	}
});
Object.defineProperty(exports, "parsePolicy", {
	enumerable: true,
	get: function() {
		return parsePolicy;
	}
});
Object.defineProperty(exports, "pathName", {
	enumerable: true,
	get: function() {
		return pathName;
	}
});
Object.defineProperty(exports, "pathNameUnit", {
	enumerable: true,
	get: function() {
		return pathNameUnit;
	}
});
Object.defineProperty(exports, "pathText", {
	enumerable: true,
	get: function() {
		return pathText;
	}
});
Object.defineProperty(exports, "primaryPart", {
	enumerable: true,
	get: function() {
		return primaryPart;
	}
});
Object.defineProperty(exports, "printable", {
	enumerable: true,
	get: function() {
		return printable$1;
	}
});
Object.defineProperty(exports, "problemOf", {
	enumerable: true,
	get: function() {
		return problemOf;
	}
});
Object.defineProperty(exports, "quoteConfigValue", {
	enumerable: true,
	get: function() {
		return quoteConfigValue;
	}
});
Object.defineProperty(exports, "rank", {
	enumerable: true,
	get: function() {
		return rank;
	}
});
Object.defineProperty(exports, "readCommit", {
	enumerable: true,
	get: function() {
		return readCommit;
	}
});
Object.defineProperty(exports, "readDeltaHead", {
	enumerable: true,
	get: function() {
		return readDeltaHead;
	}
});
Object.defineProperty(exports, "readEntry", {
	enumerable: true,
	get: function() {
		return readEntry;
	}
});
Object.defineProperty(exports, "readHead", {
	enumerable: true,
	get: function() {
		return readHead$1;
	}
});
Object.defineProperty(exports, "readHeads", {
	enumerable: true,
	get: function() {
		return readHeads;
	}
});
Object.defineProperty(exports, "readLoose", {
	enumerable: true,
	get: function() {
		return readLoose;
	}
});
Object.defineProperty(exports, "readNamedFile", {
	enumerable: true,
	get: function() {
		return readNamedFile;
	}
});
Object.defineProperty(exports, "readOwnHeads", {
	enumerable: true,
	get: function() {
		return readOwnHeads;
	}
});
Object.defineProperty(exports, "readPerson", {
	enumerable: true,
	get: function() {
		return readPerson;
	}
});
Object.defineProperty(exports, "readRefs", {
	enumerable: true,
	get: function() {
		return readRefs;
	}
});
Object.defineProperty(exports, "readShallow", {
	enumerable: true,
	get: function() {
		return readShallow;
	}
});
Object.defineProperty(exports, "readSmallFile", {
	enumerable: true,
	get: function() {
		return readSmallFile;
	}
});
Object.defineProperty(exports, "readTables", {
	enumerable: true,
	get: function() {
		return readTables;
	}
});
Object.defineProperty(exports, "readTagTarget", {
	enumerable: true,
	get: function() {
		return readTagTarget;
	}
});
Object.defineProperty(exports, "requireGit", {
	enumerable: true,
	get: function() {
		return requireGit;
	}
});
Object.defineProperty(exports, "ruleId", {
	enumerable: true,
	get: function() {
		return ruleId;
	}
});
Object.defineProperty(exports, "rules", {
	enumerable: true,
	get: function() {
		return rules;
	}
});
Object.defineProperty(exports, "rulesFrom", {
	enumerable: true,
	get: function() {
		return rulesFrom;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "runHook", {
	enumerable: true,
	get: function() {
		return runHook;
	}
});
Object.defineProperty(exports, "run_hook_exports", {
	enumerable: true,
	get: function() {
		return run_hook_exports;
	}
});
Object.defineProperty(exports, "scanBatch", {
	enumerable: true,
	get: function() {
		return scanBatch;
	}
});
Object.defineProperty(exports, "scanUnits", {
	enumerable: true,
	get: function() {
		return scanUnits;
	}
});
Object.defineProperty(exports, "scannerFor", {
	enumerable: true,
	get: function() {
		return scannerFor;
	}
});
Object.defineProperty(exports, "scannerFrom", {
	enumerable: true,
	get: function() {
		return scannerFrom;
	}
});
Object.defineProperty(exports, "scanner_exports", {
	enumerable: true,
	get: function() {
		return scanner_exports;
	}
});
Object.defineProperty(exports, "settingsOf", {
	enumerable: true,
	get: function() {
		return settingsOf;
	}
});
Object.defineProperty(exports, "shifted", {
	enumerable: true,
	get: function() {
		return shifted;
	}
});
Object.defineProperty(exports, "skip", {
	enumerable: true,
	get: function() {
		return skip;
	}
});
Object.defineProperty(exports, "skipBack", {
	enumerable: true,
	get: function() {
		return skipBack;
	}
});
Object.defineProperty(exports, "skippedUnit", {
	enumerable: true,
	get: function() {
		return skippedUnit;
	}
});
Object.defineProperty(exports, "staged_exports", {
	enumerable: true,
	get: function() {
		return staged_exports;
	}
});
Object.defineProperty(exports, "suggestion", {
	enumerable: true,
	get: function() {
		return suggestion;
	}
});
Object.defineProperty(exports, "tellKnown", {
	enumerable: true,
	get: function() {
		return tellKnown;
	}
});
Object.defineProperty(exports, "unfoldSeen", {
	enumerable: true,
	get: function() {
		return unfoldSeen;
	}
});
Object.defineProperty(exports, "unfoldWhole", {
	enumerable: true,
	get: function() {
		return unfoldWhole;
	}
});
Object.defineProperty(exports, "unreadObject", {
	enumerable: true,
	get: function() {
		return unreadObject;
	}
});
Object.defineProperty(exports, "unreadUnit", {
	enumerable: true,
	get: function() {
		return unreadUnit;
	}
});
Object.defineProperty(exports, "utf8", {
	enumerable: true,
	get: function() {
		return utf8;
	}
});
Object.defineProperty(exports, "viewContext", {
	enumerable: true,
	get: function() {
		return viewContext;
	}
});
Object.defineProperty(exports, "wideRegions", {
	enumerable: true,
	get: function() {
		return wideRegions;
	}
});
Object.defineProperty(exports, "wideStart", {
	enumerable: true,
	get: function() {
		return wideStart;
	}
});
Object.defineProperty(exports, "worktreeDirectories", {
	enumerable: true,
	get: function() {
		return worktreeDirectories;
	}
});
