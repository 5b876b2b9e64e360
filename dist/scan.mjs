import { C as exitCodeOf, D as compareSeverity, E as atLeast, O as Fault, _ as runGit, b as streamGit, k as isFault, m as removeTempFolder, p as makeTempFolder, y as startGit } from "./base.mjs";
import { platform } from "node:os";
import { accessSync, closeSync, constants as constants$1, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename, delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { createHash, pbkdf2Sync } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { constants as constants$2, inflateRawSync, inflateSync } from "node:zlib";
// src/surfaces/version.ts
const VERSION = "0.1.0";
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
// src/git/config-file.ts
function parseConfig(text) {
	const entries = [];
	const broken = [];
	let section = null;
	for (const { line, number } of logicalLines(text)) {
		const header = HEADER.exec(line);
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
const HEADER = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/s;
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
// src/git/safe-file.ts
function readSmallFile(path, limit = 16 * MEBIBYTE$1, room = Buffer.allocUnsafe) {
	let descriptor;
	try {
		descriptor = openSync(path, OPEN_FLAGS);
	} catch (error) {
		return problemOf(error);
	}
	try {
		return readWhole(descriptor, limit, room);
	} catch {
		return "unreadable";
	} finally {
		closeSync(descriptor);
	}
}
const OPEN_FLAGS = constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
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
	const before = fstatSync(descriptor);
	if (!before.isFile()) return "not a regular file";
	if (before.size > limit) return "too large";
	const bytes = room(before.size);
	let filled = 0;
	while (filled < bytes.length) {
		const count = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
		if (count === 0) break;
		filled += count;
	}
	const more = readSync(descriptor, ONE, 0, 1, filled);
	const after = fstatSync(descriptor);
	return more === 0 && filled === after.size && after.mtimeMs === before.mtimeMs ? bytes : "changed while it was read";
}
// src/git/repository-find.ts
function findGitDirectory(path, variables) {
	const start = existing(path);
	if (variables["GIT_DIR"]) return named$1(start, variables["GIT_DIR"], variables["GIT_WORK_TREE"]);
	if (looksLikeGitDirectory(start)) return {
		gitDir: start,
		workTree: workTreeAround(start)
	};
	for (let folder = start;; folder = dirname(folder)) {
		const found = inFolder(folder);
		if (found) return {
			gitDir: found,
			workTree: folder
		};
		if (folder === dirname(folder)) throw new Fault("usage", `Not a git repository: ${path}. Name a folder inside one, or its git directory.`);
	}
}
function existing(path) {
	try {
		const folder = realpathSync(path);
		return statSync(folder).isDirectory() ? folder : dirname(folder);
	} catch (error) {
		throw new Fault("usage", `No such path: ${path}. Check its spelling.`, { cause: error });
	}
}
function named$1(start, gitDir, workTree) {
	const folder = existing(resolve(start, gitDir));
	if (!looksLikeGitDirectory(folder)) throw new Fault("usage", `GIT_DIR is not a git directory: ${gitDir}. Unset it, or name one.`);
	if (workTree) return {
		gitDir: folder,
		workTree: existing(resolve(start, workTree))
	};
	return {
		gitDir: folder,
		workTree: folder === start ? null : start
	};
}
function looksLikeGitDirectory(folder) {
	if (!exists(join(folder, "HEAD"))) return false;
	return exists(join(folder, "commondir")) || isDirectory(join(folder, "objects")) && isDirectory(join(folder, "refs"));
}
function workTreeAround(gitDir) {
	return basename(gitDir) === ".git" ? dirname(gitDir) : null;
}
function inFolder(folder) {
	const dotGit = join(folder, ".git");
	if (isDirectory(dotGit)) {
		const gitDir = realpathSync(dotGit);
		return looksLikeGitDirectory(gitDir) ? gitDir : null;
	}
	return exists(dotGit) ? throughGitFile(dotGit) : null;
}
function throughGitFile(gitFile) {
	const bytes = readSmallFile(gitFile, 65536);
	if (typeof bytes === "string") throw new Fault("usage", `${gitFile} is ${bytes}, so the repository can't be found. Repair or remove it.`);
	const target = /^gitdir: ([^\0]+?)\r?\n*$/.exec(bytes.toString())?.[1];
	if (target === void 0) throw new Fault("usage", `${gitFile} names no git directory. Repair or remove it.`);
	const gitDir = existing(resolve(dirname(gitFile), target));
	if (!looksLikeGitDirectory(gitDir)) throw new Fault("usage", `${gitFile} leads to ${gitDir}, which is no git directory. Repair or remove it.`);
	if (belongs(gitDir, gitFile)) return gitDir;
	throw new Fault("usage", `${gitFile} leads to ${gitDir}, which belongs to another work tree. To scan that repository, name its directory.`);
}
function belongs(gitDir, gitFile) {
	const folder = dirname(gitFile);
	if (gitDir.startsWith(`${folder}/`)) return true;
	const back = readSmallFile(join(gitDir, "gitdir"), 65536);
	if (typeof back !== "string") return samePath(resolve(gitDir, back.toString().trimEnd()), gitFile);
	const config = readSmallFile(join(gitDir, "config"));
	const workTree = typeof config === "string" ? void 0 : parseConfig(config.toString()).last("core.worktree");
	return workTree !== void 0 && samePath(resolve(gitDir, workTree), folder);
}
function samePath(a, b) {
	try {
		return realpathSync(a) === realpathSync(b);
	} catch {
		return false;
	}
}
function exists(path) {
	return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}
function isDirectory(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
// src/git/repository-objects.ts
function objectDirectories(gitDir, commonDir, variables, start, notes) {
	const inside = [gitDir, commonDir];
	const given = variables["GIT_OBJECT_DIRECTORY"];
	const main = given ? {
		path: fromEnvironment(resolve(start, given), "GIT_OBJECT_DIRECTORY", inside),
		from: "environment"
	} : {
		path: own(join(commonDir, "objects")),
		from: "repository"
	};
	if (!given && !isInside(main.path, inside)) notes.push(`The objects stand outside the git directory: ${main.path}.`);
	return withAlternates([main, ...(variables["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "").split(":").filter((path) => path !== "").map((path) => ({
		path: fromEnvironment(resolve(start, path), "GIT_ALTERNATE_OBJECT_DIRECTORIES", inside),
		from: "environment"
	}))], inside, notes);
}
function own(path) {
	try {
		const real = realpathSync(path);
		if (statSync(real).isDirectory()) return real;
	} catch (error) {
		throw new Fault("git", `The repository has no object directory: ${path}. It is damaged.`, { cause: error });
	}
	throw new Fault("git", `The repository's objects are no directory: ${path}. It is damaged.`);
}
function fromEnvironment(path, variable, inside) {
	const real = own(path);
	if (isInside(real, inside)) return real;
	throw new Fault("usage", `${variable} names a directory outside the repository: ${path}. Unset it and run again.`);
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
	const bytes = readSmallFile(join(objects, "info", "alternates"));
	if (bytes === "missing") return [];
	if (typeof bytes === "string") throw new Fault("git", `${objects}/info/alternates is ${bytes}. Repair or remove it.`);
	return bytes.toString().split("\n").filter((line) => line !== "" && !line.startsWith("#")).flatMap((line) => {
		try {
			return [realpathSync(resolve(objects, line))];
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
	const bytes = readSmallFile(join(gitDir, "commondir"), 65536);
	if (bytes === "missing") return gitDir;
	if (typeof bytes === "string") throw new Fault("git", `${gitDir}/commondir is ${bytes}. Repair the worktree with "git worktree repair".`);
	try {
		return realpathSync(resolve(gitDir, bytes.toString().trimEnd()));
	} catch (error) {
		throw new Fault("git", `${gitDir} belongs to a repository that is gone. Repair the worktree with "git worktree repair".`, { cause: error });
	}
}
function readConfig(commonDir, problems) {
	const bytes = readSmallFile(join(commonDir, "config"));
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
	if (!/^[01]$/.test(version)) throw new Fault("git", `${gitDir} has repository format ${version.slice(0, 20)}; only 0 and 1 are known.`);
	const objectFormat = config.last("extensions.objectformat") ?? "sha1";
	if (objectFormat !== "sha1" && objectFormat !== "sha256") throw new Fault("git", `${gitDir} has an unknown object format; only sha1 and sha256 are known.`);
	const refStorage = (config.last("extensions.refstorage") ?? "files").replace(/:.*$/s, "");
	if (refStorage !== "files" && refStorage !== "reftable") throw new Fault("git", `${gitDir} has an unknown ref storage; only files and reftable are known.`);
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
	if (!given) return join(gitDir, "index");
	const file = resolve(path, given);
	if (!file.startsWith(`${gitDir}/`)) notes.push(`The index stands outside the git directory, where GIT_INDEX_FILE names it: ${file}.`);
	return file;
}
function readShallow(commonDir, problems) {
	const bytes = readSmallFile(join(commonDir, "shallow"), 268435456);
	if (bytes === "missing") return [];
	const lines = typeof bytes === "string" ? null : bytes.toString("latin1").split("\n").filter((line) => line !== "");
	if (lines?.every(isOid)) return lines.filter(isOid);
	problems.push({
		unit: "git-dir shallow",
		reason: typeof bytes === "string" ? bytes : "not a list of object ids"
	});
	return [];
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
// src/platform/node.ts
const latin1$1 = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
const ITERATIONS = 1e3;
const derive = (password, salt) => pbkdf2Sync(password, salt, ITERATIONS, 16, "sha256");
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
	return new Fault("config", `${heading}:\n${lines.map((line) => `  ${line}`).join("\n")}`);
}
function pathText(path) {
	return path.map((key, index) => step(key, index === 0)).join("");
}
function step(key, first) {
	if (typeof key === "number") return `[${key}]`;
	if (WORDS$3.test(key)) return first ? key : `.${key}`;
	return `[${printable$2(JSON.stringify(key.length > 20 ? `${key.slice(0, 2)}…(${key.length})` : key))}]`;
}
const WORDS$3 = /^(?:[\w-]{1,20}|[a-z]{1,20}(?:-[a-z0-9]{1,20})*)$/;
function printable$2(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function byPlace$1(a, b) {
	return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}
function describe(file, { path, message, place }) {
	const where = place === void 0 ? printable$2(file) : `${printable$2(file)}:${place.line}:${place.column}`;
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
	const place = `${printable$2(where)}:${mark.position.line}`;
	const target = printable$2(mark.target.slice(0, 80));
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
	return ruled.map((rule) => lower$1(severity, rule)).sort(compareSeverity).at(-1) ?? severity;
}
function lower$1(severity, rule) {
	if (rule === void 0) return severity;
	if (rule.generic === "ignore") return "info";
	return compareSeverity(rule.generic, severity) < 0 ? rule.generic : severity;
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
		const name = `${printable$2(config.name ?? "configuration")}: allow[${index}] (${allow.target.kind === "rule" ? allow.target.rule : allow.target.fingerprint})`;
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
const VALUES$1 = new Int8Array(128).fill(-1);
[...DIGITS$1].forEach((digit, value) => VALUES$1[digit.charCodeAt(0)] = value);
VALUES$1[45] = 62;
VALUES$1[95] = 63;
function decodeBase64(text) {
	const digits = text.replace(/=+$/, "");
	if (digits.length % 4 === 1) return void 0;
	let [bits, held, bytes] = [
		0,
		0,
		""
	];
	for (let i = 0; i < digits.length; i++) {
		const value = VALUES$1[digits.charCodeAt(i)] ?? -1;
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
	return base62(crc32$1(body.slice(0, -6))) === body.slice(-6);
}
function base62(value) {
	let text = "";
	for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = DIGITS.charAt(rest % 62) + text;
	return text.padStart(WIDTH, "0");
}
function crc32$1(text) {
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
// src/core/group.ts
function primaryPart(parts) {
	return parts.find((part) => !part.identifier) ?? parts[0];
}
function seal(detection, fingerprint, disclose) {
	const [first, ...rest] = detection.parts;
	const primary = primaryPart([asPrimary(first), ...rest.map(asPrimary)]).part;
	const sealed = (part) => sealPart(part, disclose);
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
function primaryOf({ parts: [first, ...rest] }) {
	return primaryPart([first, ...rest]);
}
function toFinding(sightings, context) {
	const worst = sightings.map(({ sealed }) => sealed).reduce(worse);
	const { remediation, references } = context.describe(worst.rule);
	const signals = [...new Set(sightings.flatMap(({ sealed }) => sealed.signals))].sort();
	return {
		fingerprint: worst.fingerprint,
		rule: worst.rule,
		title: worst.title,
		kind: worst.kind,
		severity: worst.severity,
		confidence: worst.confidence,
		new: context.isNew,
		parts: worst.parts.map(reportPart),
		facts: Object.assign({}, ...sightings.map(({ sealed }) => sealed.facts), worst.facts),
		...signals.length > 0 ? { signals } : {},
		remediation,
		references,
		occurrences: occurrences(sightings, context.located),
		exposure: context.located?.exposure ?? null,
		verdict: null
	};
}
function worse(a, b) {
	return (compareSeverity(a.severity, b.severity) || a.parts.length - b.parts.length || (a.rule <= b.rule ? 1 : -1)) >= 0 ? a : b;
}
function reportPart(part) {
	return {
		kind: part.kind,
		masked: part.masked,
		...part.identifier ? { identifier: true } : {},
		...part.value === void 0 ? {} : { value: part.value }
	};
}
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
function byPlace(a, b) {
	return text(a.date, b.date) || text(a.path, b.path) || text(a.commit ?? "", b.commit ?? "") || a.offset - b.offset || text(a.source, b.source);
}
function text(a = "", b = "") {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/core/ledger.ts
const LISTED = 1e3;
var Ledger = class {
	#enumerated = 0;
	#scanned = 0;
	#bytes = 0;
	#skipped = new Map();
	#unread = [];
	#unreadCount = 0;
	enumerated(count = 1) {
		this.#enumerated += count;
	}
	scanned(bytes, units = 1) {
		this.#scanned += units;
		this.#bytes += bytes;
	}
	skipped(reason, count = 1) {
		this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + count);
	}
	unread(unit, reason) {
		this.#unreadCount += 1;
		if (this.#unread.length < LISTED) this.#unread.push({
			unit,
			reason
		});
	}
	get units() {
		let skipped = 0;
		for (const count of this.#skipped.values()) skipped += count;
		return {
			enumerated: this.#enumerated,
			scanned: this.#scanned,
			skipped,
			unread: this.#unreadCount
		};
	}
	get complete() {
		const { enumerated, scanned, skipped, unread } = this.units;
		return unread === 0 && enumerated === scanned + skipped;
	}
	report() {
		const omitted = this.#unreadCount - this.#unread.length;
		return {
			complete: this.complete,
			units: this.units,
			bytes: this.#bytes,
			skipped: [...this.#skipped].sort(([a], [b]) => a < b ? -1 : 1).map(([reason, count]) => ({
				reason,
				count
			})),
			unread: [...this.#unread],
			...omitted > 0 ? { unreadOmitted: omitted } : {}
		};
	}
};
// src/core/rank.ts
function rank(findings) {
	return [...findings].sort((a, b) => Number(b.status === "open") - Number(a.status === "open") || Number(b.new) - Number(a.new) || liveness(b.verdict) - liveness(a.verdict) || compareSeverity(b.severity, a.severity) || Number(b.exposure?.inHead ?? false) - Number(a.exposure?.inHead ?? false) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) || (a.fingerprint < b.fingerprint ? -1 : 1));
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
function maskReport(report, sightings) {
	const mask = nameMask(masksOf(sightings));
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
			skipped: ledger.skipped.map(({ reason, count }) => ({
				reason: mask(reason),
				count
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
		occurrences: finding.occurrences.map((occurrence) => maskOccurrence(occurrence, mask)),
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
function maskOccurrence(occurrence, mask) {
	const { path, author } = occurrence;
	return {
		...occurrence,
		...path === void 0 ? {} : { path: mask(path) },
		...author === void 0 ? {} : { author: mask(author) }
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
const BYTES = 4096;
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
	const from = placeIn$1(ranked, first.packed ? first.span.start : first.span.start - 3 * BYTES);
	const to = placeIn$1(ranked, first.span.end + 3 * BYTES);
	const here = placeIn$1(ranked, first.span.start);
	return (first.packed ? ranked.slice(from, to) : ranked.slice(Math.max(from, here - 48), Math.min(to, here + 48))).map((one) => ({
		one,
		length: gapOf(first, one[0]).length
	})).filter(({ length }) => length <= 3 * BYTES).sort((a, b) => a.length - b.length).slice(0, 48).map(({ one }) => one);
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
	if (gap.length > 3 * BYTES || second.tentative && gap.length > TENTATIVE_BYTES) return void 0;
	const between = gap.length > 0 && first.packed === void 0 ? text(gap.span) : "";
	const lines = (between.match(/\r\n|\n|\r/g) ?? []).length;
	if (lines > LINES$1 && gap.length > BYTES) return void 0;
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
function resolve$1(matches) {
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
	const rest = resolve$1(matches.filter((match) => !match.tentative && !used.some(match.span, (part) => part === match || coincide(part, match))));
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
	const outside = resolve$1(matches.filter(({ rule: { spec } }) => [
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
	const identifiers = inner.filter((part) => part.rule.spec.identifier && compareSeverity(part.severity, severity) <= 0);
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
const REMEMBERED = 65536;
const LONGEST$5 = 256;
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
		if (end - start > LONGEST$5) return this.#scanned(bytes, start, end);
		const text = this.#latin1(bytes, start, end);
		const known = this.#known.get(text);
		if (known !== void 0) return known;
		const result = this.#scanned(bytes, start, end);
		if (this.#known.size >= REMEMBERED) this.#known.clear();
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
		await setImmediate();
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
		const scanned = await readUnit(unit, content, ledger, reading, inPieces);
		if (scanned) harvest.add(unit, scanned.outcome, scanned.bytes);
	};
	const spreading = new Spreading(reading.lanes, {
		here,
		done: (unit, outcome, bytes) => harvest.add(unit, outcome, bytes)
	});
	for await (const unit of unitsUntilFault(source, ledger, () => harvest.grouping.size > 0 || reading.wantsBaseMarks === true && harvest.marked.length > 0)) {
		if (reading.signal?.aborted) {
			unreadRest(ledger, "the scan was interrupted");
			break;
		}
		if ("outcome" in unit) harvest.add(unit, unit.outcome, unit.bytes);
		else if (reading.lanes.length > 0 && isSmall(unit)) await spreading.add(unit);
		else await here(unit, unit.content);
	}
	await spreading.end();
	return harvest;
}
async function* unitsUntilFault(source, ledger, needsBase) {
	try {
		yield* source.units(ledger, needsBase);
	} catch (error) {
		if (!isFault(error) || ledger.units.scanned === 0 || error.code === "usage") throw error;
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
		const units = "units" in unit ? unit.units ?? 1 : 1;
		this.#ledger.scanned(bytes, units);
		countInside(unit, outcome, this.#ledger);
		this.#onUnit?.(bytes, units);
		const { role, object, places } = unit;
		for (const sealed of outcome.sealed) if (role === "base") this.base.add(sealed.fingerprint);
		else this.grouping.add({
			sealed,
			object,
			places
		});
		if (role === "base") this.baseMarks.push(...outcome.marks);
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
async function readUnit(unit, content, ledger, reading, inPieces) {
	try {
		const { result, bytes } = await (unit.pieces && content instanceof Uint8Array ? readPieces(content, unit.pieces, inPieces) : readContent(content, reading.scanner));
		return {
			outcome: outcomeOf(result, reading),
			bytes
		};
	} catch (error) {
		ledger.unread(unit.id, error instanceof Error ? error.message : "could not be read");
		return;
	}
}
function readPieces(content, pieces, scanner) {
	return {
		result: scanner.scan(content, pieces),
		bytes: content.length
	};
}
async function readContent(content, scanner) {
	if (content instanceof Uint8Array) return {
		result: scanner.scan(content),
		bytes: content.length
	};
	const stream = scanner.stream();
	let bytes = 0;
	for await (const chunk of content) {
		bytes += chunk.length;
		stream.write(chunk);
	}
	return {
		result: stream.end(),
		bytes
	};
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
		return maskReport(report(request, ports, ledger, rank(request.verify ? await request.verify(judged) : judged), startedAt, notes), harvest.grouping.sightings());
	} finally {
		await request.source.close();
	}
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
		if (!isFault(error)) throw error;
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
			exitCode: exitCodeOf(ledger.complete, found, failOn),
			...statistics ? { statistics } : {},
			...said.length > 0 ? { notes: said } : {}
		},
		ledger: ledger.report(),
		findings: found
	};
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
	#rest = EMPTY$1;
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
const EMPTY$1 = new Uint8Array(0);
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
		this.#process = startGit(git, ["cat-file", "--batch"], options);
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
	for (const folder of search.split(delimiter).filter(isAbsolute)) {
		const program = executable(join(folder, platform() === "win32" ? "git.exe" : "git"));
		if (program !== null && !untrusted.some((root) => program.startsWith(`${root}/`))) return program;
	}
	throw new Fault("git", "git was not found on PATH. Install git 2.30 or newer, or put its folder on PATH.");
}
function gitVariables(privateDir, program, repository) {
	return {
		PATH: dirname(program),
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
		accessSync(path, constants$1.X_OK);
		return realpathSync(path);
	} catch {
		return null;
	}
}
// src/git/private-dir.ts
function openPrivateDir(repository, variables, options = {}) {
	const program = findGit(repository, variables);
	const path = makeTempFolder("leaksift-");
	mkdirSync(join(path, "objects"));
	mkdirSync(join(path, "refs"));
	writeFileSync(join(path, "config"), [
		...configLines(repository),
		...options.config ?? [],
		""
	].join("\n"));
	writeNames(path, options);
	if (options.shallow !== "ignore" && repository.shallow.length > 0) writeFileSync(join(path, "shallow"), repository.shallow.map((id) => `${id}\n`).join(""));
	return {
		path,
		repository,
		program,
		directory: path,
		variables: gitVariables(path, program, repository),
		close: () => removeTempFolder(path)
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
	writeFileSync(join(path, "HEAD"), `${head ?? "ref: refs/heads/none"}\n`, "latin1");
	for (const [name, oid] of names) if (/^(?!HEAD$)[A-Z_]+$/.test(name)) writeFileSync(join(path, name), `${oid}\n`);
	if (refs.length === 0) return;
	const lines = refs.map(({ oid, rawName }) => `${oid} ${rawName}\n`);
	writeFileSync(join(path, "packed-refs"), `# pack-refs with: sorted \n${lines.join("")}`, "latin1");
}
// src/git/refs.ts
function readRefs(repository) {
	const problems = [];
	if (repository.refStorage === "reftable") problems.push({
		unit: "git-dir reftable",
		reason: "refs are stored in the reftable format"
	});
	const values = readPackedRefs(repository.commonDir, problems);
	for (const directory of new Set([repository.commonDir, repository.gitDir])) for (const name of looseNames(directory, "refs", problems)) readLoose$1(directory, name, values, problems);
	return {
		refs: resolveAll(values, problems),
		problems
	};
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
	const bytes = readSmallFile(join(commonDir, "packed-refs"), PACKED_LIMIT);
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
			unit: `ref ${printable$1(child)}`,
			reason: entry.isSymbolicLink() ? "a symbolic link" : "not a regular file"
		});
	}
}
function list(directory, name, problems) {
	const path = Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(name, "latin1")]);
	try {
		return readdirSync(path, {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
		problems.push({
			unit: `ref folder ${printable$1(name)}`,
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
		unit: `ref ${printable$1(rawName)}`,
		reason: value.problem
	});
	else values.set(rawName, value);
}
function resolveAll(values, problems) {
	const refs = [];
	for (const [rawName, value] of [...values].sort(([a], [b]) => a < b ? -1 : 1)) {
		const oid = resolveValue(value, (name) => values.get(name) ?? null);
		if (typeof oid === "string") refs.push({
			name: printable$1(rawName),
			rawName,
			oid
		});
		else if (oid !== null) problems.push({
			unit: `ref ${printable$1(rawName)}`,
			reason: oid.problem
		});
	}
	return refs;
}
function printable$1(rawName) {
	return pathName(Buffer.from(rawName, "latin1"));
}
// src/git/refs-head.ts
function readHead$1(repository, directory = repository.gitDir) {
	if (repository.refStorage === "reftable") return {
		kind: "broken",
		reason: "refs are stored in the reftable format"
	};
	const value = readRefFile(directory, "HEAD");
	if (value === null) return {
		kind: "broken",
		reason: "missing"
	};
	const problems = [];
	const oid = resolveValue(value, finder(repository, directory, problems));
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
		const prefix = directory === repository.commonDir ? "" : `worktrees/${basename(directory)}/`;
		const head = readHead$1(repository, directory);
		if (head.kind === "commit") heads.push({
			name: `${prefix}HEAD`,
			oid: head.oid
		});
		if (head.kind === "broken") problems.push({
			unit: `ref ${prefix}HEAD`,
			reason: head.reason
		});
		heads.push(...pseudoRefs(directory, prefix));
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
	}] : [], ...pseudoRefs(repository.gitDir, "")];
}
function readIds(directory, name) {
	const bytes = readSmallFile(join(directory, name));
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
function pseudoRefs(directory, prefix) {
	return PSEUDO_REFS.flatMap((name) => readIds(directory, name).map((oid) => ({
		name: prefix + name,
		oid
	})));
}
function finder(repository, directory, problems) {
	return (rawName) => readRefFile(directory, rawName) ?? readRefFile(repository.commonDir, rawName) ?? readPackedRefs(repository.commonDir, problems).get(rawName) ?? null;
}
function worktreeDirectories(commonDir, problems) {
	try {
		return [commonDir, ...readdirSync(join(commonDir, "worktrees"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(commonDir, "worktrees", name)).sort()];
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) problems.push({
			unit: "git-dir worktrees",
			reason: "unreadable"
		});
		return [commonDir];
	}
}
// src/git/version.ts
async function requireGit(git) {
	const said = (await runGit(git, ["version"], { deadline: 2e4 })).toString("latin1");
	const [, major = "", minor = ""] = /^git version (\d+)\.(\d+)/.exec(said) ?? [];
	if (Number(major) > OLDEST[0] || Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]) return;
	throw new Fault("git", `git ${OLDEST.join(".")} or newer is needed; ${git.program} ${major === "" ? "says no version" : `is ${major}.${minor}`}. Update it.`);
}
const OLDEST = [2, 30];
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
	for await (const record of parseRaw(streamGit(withIndex, args, options))) {
		if (typeof record === "string") throw unexpected();
		yield record;
	}
}
function diffCommits(git, commits, options = {}) {
	return parseRaw(streamGit(git, [
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
		input: [...commits, END$1].join("\n")
	}), END$1);
}
const END$1 = "end of commits\n";
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
	for await (const record of parseRaw(streamGit(git, args, options))) {
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
	return oid(createHash(objectFormat).update("tree 0\0").digest("hex"));
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
	return new Fault("git", "git gave a diff that is cut short or of an unknown form. Run it again; if that does not help, update git.");
}
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
// src/git/trees.ts
const SPACE$3 = 32;
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
		for (; at < bytes.length && bytes[at] !== SPACE$3; at += 1) mode = mode * 8 + octal(bytes[at], at);
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
// rules/aws.ts
const ROTATE = "Deactivate the key in IAM, deny sessions issued before now, then look in CloudTrail for what it did.";
const KEYS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";
const TEMPORARY = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html";
const aws = [
	{
		kind: "pattern",
		id: "aws-access-key-id",
		title: "AWS access key ID",
		part: "aws-access-key-id",
		severity: "low",
		confidence: "high",
		identifier: true,
		anchors: ["AKIA", "ASIA"],
		pattern: "(?:AKIA|ASIA)[A-Z0-9]{16}",
		entropy: 2.9,
		checks: ["aws-access-key-id"],
		facts: ["aws-access-key-id"],
		context: {
			before: 1024,
			after: 256
		},
		remediation: "Find the secret that belongs to it; if it was published as well, deactivate the key in IAM.",
		references: [KEYS, "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"],
		examples: {
			match: [
				"the key ⟦AKIA¦SP2TPHJSQH3FJRUX⟧ was used",
				"export AWS_ACCESS_KEY_ID=⟦ASIA¦Y34FZKBOKMUTVV7A⟧",
				"bucket_⟦AKIA¦QYLPMN5HHHFPZAM2⟧_backup",
				"{\"accessKeyId\":\"⟦AKIA¦XYZDQCEN4B6JSJQI⟧\"}",
				"GET /?AWSAccessKeyId=⟦AKIA¦ZAVB57H55F3T4BKH⟧&Version=1"
			],
			clean: [
				"x = XAKIA¦SP2TPHJSQH3FJRUX",
				"AKIA¦SP2TPHJSQH3FJRUXA",
				"akia¦sp2tphjsqh3fjrux",
				"iVBORw0KGgoAAAANSU¦hEUgAA/AKIA¦SP2TPHJSQH3FJRUX/A¦AAFeAAADICAYAAAAZG¦IP3AAAABmJLR0QA",
				"AKIA¦XXXXXXXXXXXXXXXX",
				"AROA¦SP2TPHJSQH3FJRUXA"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-service-bearer-token-id",
		title: "AWS STS service bearer token ID",
		part: "aws-service-bearer-token-id",
		severity: "low",
		confidence: "medium",
		identifier: true,
		anchors: ["ABIA"],
		pattern: "(?<![A-Za-z0-9+/])ABIA[A-Z2-7]{16}(?![A-Za-z0-9+/=])",
		entropy: 3,
		facts: ["aws-access-key-id"],
		context: {
			before: 1024,
			after: 256
		},
		remediation: "Look in CloudTrail for the token that this ID names; such tokens expire within hours.",
		references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"],
		examples: {
			match: [
				"token id ⟦ABIA¦Q2TPHJSQH3FJRUXS⟧",
				"id=⟦ABIA¦SP2TPHJSQH3FJRUX⟧;",
				"\"⟦ABIA¦Z34FZKBOKMUTVV7A⟧\"",
				"<id>⟦ABIA¦QYLPMN5HHHFPZAM2⟧</id>",
				"- ⟦ABIA¦XYZDQCEN4B6JSJQI⟧"
			],
			clean: [
				"ABIA¦SP2TPHJSQH3FJRUXA",
				"XABIA¦SP2TPHJSQH3FJRUX",
				"ABIA¦SP2TPHJSQH3FJRU",
				"ABIA¦SP2TPHJSQH3FJR0X",
				"ABIA¦AAAAAAAAAAAAAAAA"
			]
		}
	},
	{
		kind: "shape",
		id: "aws-secret-access-key",
		title: "AWS secret access key",
		part: "aws-secret-access-key",
		severity: "high",
		confidence: "high",
		alphabet: "base64",
		length: [40, 41],
		entropy: 4,
		labels: ["aws-secret"],
		bare: {
			severity: "medium",
			entropy: 4.25
		},
		partner: "aws-access-key-id",
		checks: ["aws-secret-access-key"],
		remediation: ROTATE,
		references: [KEYS, TEMPORARY],
		examples: {
			match: [
				"AWS_SECRET_ACCESS_KEY=⟦9sTqZ2mX¦v0LrB4wQkE7yHc+Jd1¦UoNf/RgPa5iMxe⟧",
				"{\"secretAccessKey\": \"⟦/sTqZ2mX¦v0LrB4wQkE7yHcUJd1¦UoNf8RgPa5iMxe⟧\"}",
				"secret_key: ⟦9sTqZ2mX¦v0LrB4wQkE7yHcUJd1¦UoNf8RgPa5iMx+⟧",
				"<secretKey>⟦Qf7sTqZ2¦mXv0LrB4wkE7yHcUJd¦1UoN8RgPa5iMxe⟧</secretKey>",
				"notes\n⟦Qf7sTqZ2¦mXv0LrB4wkE7yHcUJd¦1UoN8RgPa5iMxe⟧\n"
			],
			clean: [
				"secret_key: ${AWS_SECRET_ACCESS_KEY}",
				"AWS_SECRET_ACCESS_KEY=2fd4e1c6¦7a2d28fced849ee1bb¦76e7391b93eb12",
				"secretKey = getSecretAccessKeyFromTheVaultOfRegion00",
				"aws_secret_access_key = xxxxxxxx¦xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"secret_key: home/user/projects/website/config/secret",
				"AWS_SECRET_ACCESS_KEY=9sTqZ2mX¦v0LrB4wQkE7yHcUJd1¦UoNf8RgPa5iMxe0123¦456789"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-session-token",
		title: "AWS session token",
		part: "aws-session-token",
		severity: "medium",
		confidence: "high",
		anchors: [
			"IQoJb3JpZ2luX2Vj",
			"AgoJb3JpZ2luX2Vj",
			"FwoGZXIvYXdz",
			"FQoGZXIvYXdz",
			"FQoDYXdz",
			"FwoDYXdz",
			"AQoDYXdz"
		],
		pattern: "(?:IQoJb3JpZ2luX2Vj|AgoJb3JpZ2luX2Vj|FwoGZXIvYXdz|FQoGZXIvYXdz|FQoDYXdz|FwoDYXdz|AQoDYXdz)[A-Za-z0-9+/]{84,4000}={0,2}",
		entropy: 4.3,
		checks: ["aws-session-token"],
		facts: ["aws-session-token"],
		remediation: "Deny the role or user all sessions issued before now; a session token cannot be deactivated by itself.",
		references: [TEMPORARY],
		examples: {
			match: [
				"AWS_SESSION_TOKEN=⟦IQoJb3JpZ2luX2Vj¦EJr4pKq0Zt7bWy2HsL¦dXn5cFgVu3AeKoPi8M¦kTjRz6UwQx1BvYl9Nf¦GhSmDaCe4pKq0Zt7bW¦y2HsLdXn5cFgVu3AeK¦oPi8MkTjRz⟧",
				"\"SessionToken\": \"⟦FwoGZXIvYXdz¦EJr4pKq0Zt7bWy2HsL¦dXn5cFgVu3AeKoPi8M¦kTjRz6UwQx1BvYl9Nf¦GhSmDaCe4pKq0Zt7bW¦y2HsLdXn5cFgVu3AeK¦oPi8MkTjRz==⟧\"",
				"<SessionToken>⟦FQoGZXIvYXdz¦EJr4pKq0Zt7bWy2HsL¦dXn5cFgVu3AeKoPi8M¦kTjRz6UwQx1BvYl9Nf¦GhSmDaCe4pKq0Zt7bW¦y2HsLdXn5cFgVu3AeK¦oPi8MkTjRz⟧</SessionToken>",
				"token = ⟦FQoDYXdz¦EJr4pKq0Zt7bWy2HsL¦dXn5cFgVu3AeKoPi8M¦kTjRz6UwQx1BvYl9Nf¦GhSmDaCe4pKq0Zt7bW¦y2HsLdXn5cFgVu3AeK¦oPi8MkTjRz⟧",
				"x-amz-security-token: ⟦IQoJb3JpZ2luX2Vj¦EOr4pKq0Zt7bWy2HsL¦dXn5cFgVu3AeKoPi8M¦kTjRz6UwQx1BvYl9Nf¦GhSmDaCe4pKq0Zt7bW¦y2HsLdXn5cFgVu3AeK¦oPi8MkTjRz⟧"
			],
			clean: [
				"AWS_SESSION_TOKEN=${TOKEN}",
				"AQoDYXdz¦EPT//////////wEXAMPLE",
				"IQoJb3JpZ2luX2Vj",
				"prefix FwoGZXIvYXdz of older tokens",
				"IQoJb3JpZ2luX2VjAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			]
		}
	},
	{
		kind: "labelled",
		id: "aws-session-token-labelled",
		title: "AWS session token",
		part: "aws-session-token",
		severity: "medium",
		confidence: "medium",
		anchors: [
			"session_token",
			"sessiontoken",
			"session-token",
			"security_token",
			"securitytoken",
			"security-token"
		],
		value: "[A-Za-z0-9+/]{100,4094}={0,2}",
		entropy: 4.3,
		facts: ["aws-session-token"],
		remediation: "Deny the role or user all sessions issued before now; a session token cannot be deactivated by itself.",
		references: [TEMPORARY],
		examples: {
			match: [
				"aws_session_token = ⟦Xk2VEJr4¦pKq0Zt7bWy2HsLdXn5¦cFgVu3AeKoPi8MkTjR¦z6UwQx1BvYl9NfGhSm¦DaCe4pKq0Zt7bWy2Hs¦LdXn5cFgVu3AeKoPi8¦MkTjRz⟧",
				"\"SessionToken\" : \"⟦Xk2VEJr4¦pKq0Zt7bWy2HsLdXn5¦cFgVu3AeKoPi8MkTjR¦z6UwQx1BvYl9NfGhSm¦DaCe4pKq0Zt7bWy2Hs¦LdXn5cFgVu3AeKoPi8¦MkTjRz⟧\"",
				"export AWS_SECURITY_TOKEN=\"⟦Xk2VEJr4¦pKq0Zt7bWy2HsLdXn5¦cFgVu3AeKoPi8MkTjR¦z6UwQx1BvYl9NfGhSm¦DaCe4pKq0Zt7bWy2Hs¦LdXn5cFgVu3AeKoPi8¦MkTjRz⟧\"",
				"<SessionToken>⟦Xk2VEJr4¦pKq0Zt7bWy2HsLdXn5¦cFgVu3AeKoPi8MkTjR¦z6UwQx1BvYl9NfGhSm¦DaCe4pKq0Zt7bWy2Hs¦LdXn5cFgVu3AeKoPi8¦MkTjRz⟧</SessionToken>",
				"set -gx AWS_SESSION_TOKEN ⟦Xk2VEJr4¦pKq0Zt7bWy2HsLdXn5¦cFgVu3AeKoPi8MkTjR¦z6UwQx1BvYl9NfGhSm¦DaCe4pKq0Zt7bWy2Hs¦LdXn5cFgVu3AeKoPi8¦MkTjRz⟧"
			],
			clean: [
				"aws_session_token = ${{ secrets.AWS_SESSION_TOKEN }}",
				"AWS_SESSION_TOKEN=short",
				"session_token: \"4pKq0Zt7bWy2\"",
				"sessionToken: undefined",
				"aws_session_token = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			]
		}
	},
	{
		kind: "shape",
		id: "aws-ses-smtp-password",
		title: "Amazon SES SMTP password",
		part: "aws-ses-smtp-password",
		severity: "high",
		confidence: "high",
		alphabet: "base64",
		length: [44, 44],
		entropy: 4,
		labels: ["ses-password"],
		partner: "aws-access-key-id",
		checks: ["aws-ses-smtp-password"],
		remediation: "Deactivate the access key that is its user name: the password dies with it.",
		references: ["https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"],
		examples: {
			match: [
				"SMTP_PASSWORD=⟦BKq0Zt7b¦Wy2HsLdXn5cFgVu3Ae¦KoPi8MkTjRz6UwQx1B⟧",
				"EMAIL_HOST_PASSWORD = \"⟦BDq0Zt7b¦Wy2HsLdXn5cFgVu3Ae¦KoPi8MkTjRz6UwQx1B⟧\"",
				"smtp_pass: ⟦AkS0Zt7b¦Wy2HsLdXn5cFgVu3Ae¦KoPi8MkTjRz6UwQx1B⟧",
				"\"mailPassword\": \"⟦BGq0Zt7b¦Wy2HsLdXn5cFgVu3Ae¦KoPi8MkTjRz6UwQx1B⟧\"",
				"IAM User Name,Smtp Username,Smtp Password\nbob,user,⟦BHq0Zt7b¦Wy2HsLdXn5cFgVu3Ae¦KoPi8MkTjRz6UwQx1B⟧\n"
			],
			clean: [
				"SMTP_PASSWORD=Zkq0Zt7b¦Wy2HsLdXn5cFgVu3Ae¦KoPi8MkTjRz6UwQx1B==",
				"digest BKq0Zt7b¦Wy2HsLdXn5cFgVu3Ae¦KoPi8MkTjRz6UwQx1B",
				"SMTP_PASSWORD=${SMTP_PASSWORD}",
				"SMTP_PASSWORD=BAAAAAAA¦AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
				"smtp_host: email-smtp.eu-west-1.amazonaws.com"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-bedrock-api-key",
		title: "Amazon Bedrock API key, long-term",
		part: "aws-bedrock-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["ABSK"],
		pattern: "(?<![A-Za-z0-9+/])ABSK[A-Za-z0-9+/]{60,400}={0,2}",
		checks: ["aws-bedrock-long-term"],
		facts: ["aws-bedrock-long-term"],
		remediation: "Delete the service-specific credential of the IAM user behind it.",
		references: ["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"],
		examples: {
			match: [
				"AWS_BEARER_TOKEN_BEDROCK=⟦ABSK¦QmVkcm9ja0FQSUtleS¦1hYjEyLWF0LTEyMzQ1¦Njc4OTAxMjpxN1hrMl¦ZFSnI0cEtxMFp0N2JX¦eTJIc0xkWG41Y0ZnVn¦UzQWVLb1BpOE1rVGpS¦ejZVd1F4MUJ2WWw5⟧",
				"\"⟦ABSK¦QmVkcm9ja0FQSUtleS¦1hYjEyLWF0LTEyMzQ1¦Njc4OTAxMjpxN1hrMl¦ZFSnI0cEtxMFp0N2JX¦eTJIc0xkWG41Y0ZnVn¦UzQWVLb1BpOE1rVGpS¦ejZVd1F4MUJ2WWw5⟧\"",
				"key: ⟦ABSK¦Y2ktcnVubmVyLWF0LT¦EyMzQ1Njc4OTAxMjpx¦N1hrMlZFSnI0cEtxMF¦p0N2JXeTJIc0xkWG41¦Y0ZnVnUzQWVLb1BpOE¦1rVGpSejZVd1F4MUJ2¦WWw5⟧",
				"Authorization: Bearer ⟦ABSK¦Y2ktcnVubmVyLWF0LT¦EyMzQ1Njc4OTAxMjpx¦N1hrMlZFSnI0cEtxMF¦p0N2JXeTJIc0xkWG41¦Y0ZnVnUzQWVLb1BpOE¦1rVGpSejZVd1F4MUJ2¦WWw5⟧",
				"<key>⟦ABSK¦Y2ktcnVubmVyLWF0LT¦EyMzQ1Njc4OTAxMjpx¦N1hrMlZFSnI0cEtxMF¦p0N2JXeTJIc0xkWG41¦Y0ZnVnUzQWVLb1BpOE¦1rVGpSejZVd1F4MUJ2¦WWw5⟧</key>"
			],
			clean: [
				"ABSKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
				"ABSK¦Y2ktcnVubmVyLWZyb2¦0tMTIzNDU2Nzg5MDEy¦OnE3WGsyVkVKcjRwS3¦EwWnQ3Yld5MkhzTGRY¦bjVjRmdWdTNBZUtvUG¦k4TWtUalJ6NlV3UXgx¦QnZZbDk=",
				"ABSK and then nothing",
				"xABSK¦QmVkcm9ja0FQSUtleS¦1hYjEyLWF0LTEyMzQ1¦Njc4OTAxMjpxN1hrMl¦ZFSnI0cEtxMFp0N2JX¦eTJIc0xkWG41Y0ZnVn¦UzQWVLb1BpOE1rVGpS¦ejZVd1F4MUJ2WWw5",
				"AWS_BEARER_TOKEN_BEDROCK=${BEDROCK}"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-bedrock-short-term-api-key",
		title: "Amazon Bedrock API key, short-term",
		part: "aws-bedrock-api-key",
		severity: "medium",
		confidence: "high",
		anchors: ["bedrock-api-key-"],
		pattern: "bedrock-api-key-[A-Za-z0-9+/_-]{100,4000}={0,2}",
		checks: ["aws-bedrock-short-term"],
		facts: ["aws-bedrock-short-term"],
		remediation: "It expires within twelve hours; end the session that made it if that is too long.",
		references: ["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"],
		examples: {
			match: [
				"AWS_BEARER_TOKEN_BEDROCK=⟦bedrock-api-key-¦YmVkcm9jay5hbWF6b2¦5hd3MuY29tLz9BY3Rp¦b249Q2FsbFdpdGhCZW¦FyZXJUb2tlbiZYLUFt¦ei1BbGdvcml0aG09QV¦dTNC1ITUFDLVNIQTI1¦NiZYLUFtei1DcmVkZW¦50aWFsPVg⟧",
				"\"⟦bedrock-api-key-¦YmVkcm9jay5hbWF6b2¦5hd3MuY29tLz9BY3Rp¦b249Q2FsbFdpdGhCZW¦FyZXJUb2tlbiZYLUFt¦ei1BbGdvcml0aG09QV¦dTNC1ITUFDLVNIQTI1¦NiZYLUFtei1DcmVkZW¦50aWFsPVg⟧\"",
				"key = '⟦bedrock-api-key-¦YmVkcm9jay5hbWF6b2¦5hd3MuY29tLz9BY3Rp¦b249Q2FsbFdpdGhCZW¦FyZXJUb2tlbiZYLUFt¦ei1BbGdvcml0aG09QV¦dTNC1ITUFDLVNIQTI1¦NiZYLUFtei1DcmVkZW¦50aWFsPVg=⟧'",
				"Bearer ⟦bedrock-api-key-¦YmVkcm9jay5hbWF6b2¦5hd3MuY29tLz9BY3Rp¦b249Q2FsbFdpdGhCZW¦FyZXJUb2tlbiZYLUFt¦ei1BbGdvcml0aG09QV¦dTNC1ITUFDLVNIQTI1¦NiZYLUFtei1DcmVkZW¦50aWFsPVg⟧",
				"k: ⟦bedrock-api-key-¦YmVkcm9jay5hbWF6b2¦5hd3MuY29tLz9BY3Rp¦b249Q2FsbFdpdGhCZW¦FyZXJUb2tlbiZYLUFt¦ei1BbGdvcml0aG09QV¦dTNC1ITUFDLVNIQTI1¦NiZYLUFtei1DcmVkZW¦50aWFsPVg⟧"
			],
			clean: [
				"bedrock-api-key-rotation",
				"module \"bedrock-api-key-store\" {}",
				"bedrock-api-key-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
				"name: bedrock-api-key-for-the-staging-environment",
				"${bedrock-api-key-value}"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-presigned-url",
		title: "AWS presigned URL",
		part: "aws-presigned-url",
		severity: "medium",
		confidence: "high",
		anchors: ["X-Amz-Signature="],
		ignoreCase: true,
		pattern: "[?&;]X-Amz-Signature=(?<value>[0-9a-f]{64})(?![0-9a-f])",
		group: "value",
		cover: "url",
		facts: ["aws-presigned-url"],
		context: {
			before: 4096,
			after: 4096
		},
		remediation: "It works until it expires; to end it sooner, deactivate the key or deny the session that signed it.",
		references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html"],
		examples: {
			match: [
				"https://b.s3.amazonaws.com/k?X-Amz-Date=20260102T030405Z&X-Amz-Expires=600&X-Amz-Signature=⟦0c3f9e17¦b2a4d8566f1e0b7c93¦ad42581e6f70d9c8b3¦5a24179e0df6832bca¦51⟧",
				"curl \"https://b.s3.eu-west-1.amazonaws.com/a/b?x-amz-signature=⟦1c3f9e17¦b2a4d8566f1e0b7c93¦ad42581e6f70d9c8b3¦5a24179e0df6832bca¦51⟧&x-id=GetObject\"",
				"{\"url\":\"https://b.s3.amazonaws.com/k?X-Amz-SignedHeaders=host&X-Amz-Signature=⟦2c3f9e17¦b2a4d8566f1e0b7c93¦ad42581e6f70d9c8b3¦5a24179e0df6832bca¦51⟧\"}",
				"<a href=\"https://b.s3.amazonaws.com/k?a=1&amp;X-Amz-Signature=⟦3c3f9e17¦b2a4d8566f1e0b7c93¦ad42581e6f70d9c8b3¦5a24179e0df6832bca¦51⟧\">",
				"url = 'https://sts.amazonaws.com/?Action=GetCallerIdentity&X-Amz-Signature=⟦4c3f9e17¦b2a4d8566f1e0b7c93¦ad42581e6f70d9c8b3¦5a24179e0df6832bca¦51⟧'"
			],
			clean: [
				"X-Amz-Signature=<signature>",
				"https://b.s3.amazonaws.com/k?X-Amz-Signature=${signature}",
				"?X-Amz-Signature=0c3f9e17",
				"the parameter X-Amz-Signature= holds 64 digits",
				"?X-Amz-Signature=0000000000000000000000000000000000000000000000000000000000000000"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-presigned-url-v2",
		title: "AWS presigned URL, signature version 2",
		part: "aws-presigned-url",
		severity: "medium",
		confidence: "high",
		anchors: ["AWSAccessKeyId="],
		ignoreCase: true,
		pattern: "[?&;]AWSAccessKeyId=[A-Z0-9]{20}(?:&[A-Za-z-]{1,40}=[^&\\s\"'<>]{1,60}){0,3}&Signature=(?<value>[A-Za-z0-9+/%]{27,60}(?:=|%3D)?)",
		group: "value",
		cover: "url",
		facts: ["aws-presigned-url"],
		context: {
			before: 2048,
			after: 2048
		},
		remediation: "It works until it expires; to end it sooner, deactivate the key that signed it.",
		references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html"],
		examples: {
			match: [
				"https://b.s3.amazonaws.com/k?AWSAccessKeyId=AKIA¦SP2TPHJSQH3FJRUX&Signature=⟦vjbyPxyb¦dZaNmGa%2ByT272YEAiv4%3D⟧&Expires=1893456000",
				"https://b.s3.amazonaws.com/k?AWSAccessKeyId=AKIA¦SP2TPHJSQH3FJRUX&Expires=1893456000&Signature=⟦vjbyPxyb¦dZaNmGa%2ByT272YEAiv4%3D⟧",
				"\"https://s3.amazonaws.com/b/k?Expires=1893456000&AWSAccessKeyId=AKIA¦SP2TPHJSQH3FJRUX&Signature=⟦vjbyPxyb¦dZaNmGa/yT272YEAiv4=⟧\"",
				"url: https://s3.amazonaws.com/b/k?AWSAccessKeyId=ASIA¦Y34FZKBOKMUTVV7A&Signature=⟦vjbyPxyb¦dZaNmGa%2ByT272YEAiv4%3D⟧",
				"?AWSAccessKeyId=AKIA¦SP2TPHJSQH3FJRUX&Expires=1893456000&Signature=⟦wjbyPxyb¦dZaNmGaByT272YEAiv4%3D⟧"
			],
			clean: [
				"?AWSAccessKeyId=${KEY}&Signature=${SIGNATURE}",
				"?AWSAccessKeyId=AKIA¦SP2TPHJSQH3FJRUX&Version=1",
				"AWSAccessKeyId=",
				"?AWSAccessKeyId=AKIA¦SP2TPHJSQH3FJRUX&Signature=short",
				"&AWSAccessKeyId=KEY&Signature=vjbyPxyb¦dZaNmGa"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-mws-auth-token",
		title: "Amazon MWS auth token",
		part: "aws-mws-auth-token",
		severity: "medium",
		confidence: "high",
		anchors: ["amzn.mws."],
		pattern: "amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])",
		remediation: "Revoke the developer in Seller Central; the service itself was retired in 2024.",
		references: ["https://developer-docs.amazon.com/sp-api/docs/migrating-from-amazon-mws"],
		examples: {
			match: [
				"mws_token = \"⟦amzn.mws.¦4ea38b7b-f563-7709-4bae-87aea1c47b2d⟧\"",
				"MWSAuthToken=⟦amzn.mws.¦5ea38b7b-f563-7709-4bae-87aea1c47b2d⟧",
				"<token>⟦amzn.mws.¦6ea38b7b-f563-7709-4bae-87aea1c47b2d⟧</token>",
				"{\"t\":\"⟦amzn.mws.¦7ea38b7b-f563-7709-4bae-87aea1c47b2d⟧\"}",
				"x ⟦amzn.mws.¦8ea38b7b-f563-7709-4bae-87aea1c47b2d⟧ y"
			],
			clean: [
				"amzn.mws.<your token>",
				"amzn.mws.¦4ea38b7b-f563-7709-4bae",
				"amzn.mws.token",
				"AMZN.MWS.¦4EA38B7B-F563-7709-4BAE-87AEA1C47B2D",
				"amzn.mws.¦4ea38b7b-f563-7709-4bae-87aea1c47b2d0"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-appsync-api-key",
		title: "AWS AppSync API key",
		part: "aws-appsync-api-key",
		severity: "medium",
		confidence: "high",
		anchors: ["da2-"],
		pattern: "(?<![A-Za-z0-9])da2-[a-z0-9]{26}(?![A-Za-z0-9])",
		entropy: 3,
		remediation: "Delete the key in AppSync unless it is meant to be public.",
		references: ["https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"],
		examples: {
			match: [
				"\"aws_appsync_apiKey\": \"⟦da2-¦7q2xk4mzbv5htw3rjn¦6dcy8plf⟧\"",
				"x-api-key: ⟦da2-¦8q2xk4mzbv5htw3rjn¦6dcy8plf⟧",
				"API_KEY=⟦da2-¦9q2xk4mzbv5htw3rjn¦6dcy8plf⟧",
				"apiKey: '⟦da2-¦aq2xk4mzbv5htw3rjn¦6dcy8plf⟧',",
				"<k>⟦da2-¦bq2xk4mzbv5htw3rjn¦6dcy8plf⟧</k>"
			],
			clean: [
				"da2-aaaaaaaaaaaaaaaaaaaaaaaaaa",
				"xda2-¦7q2xk4mzbv5htw3rjn¦6dcy8plf",
				"da2-¦7q2xk4mzbv5htw3rjn¦6dcy8plf0",
				"da2-short",
				"DA2-¦7Q2XK4MZBV5HTW3RJN¦6DCY8PLF"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-codecommit-password",
		title: "AWS CodeCommit or Keyspaces password",
		part: "aws-codecommit-password",
		severity: "high",
		confidence: "high",
		anchors: ["-at-"],
		pattern: "[A-Za-z0-9+=,.@_-]{1,64}-at-[0-9]{12}(?::|%3A|[\"',;\\s]{1,8}(?:[Pp]assword[\"']?\\s{0,3}[:=]?\\s{0,3}[\"']?)?)(?<value>(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:=|%3[Dd]))",
		group: "value",
		facts: ["aws-codecommit"],
		remediation: "Delete the HTTPS Git credential of the IAM user.",
		references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html"],
		examples: {
			match: [
				"https://alice-at-123456789012:⟦q7Xk2VEJ¦r4pKq0Zt7bWy2HsLdX¦n5cFgVu3AeKoPi8Mk=⟧@git-codecommit.eu-west-1.amazonaws.com/v1/repos/x",
				"https://alice-at-123456789012:⟦q7Xk2VEJ¦r4pKq0Zt7bWy%2FHsLdXn5cFgVu3AeK¦oPi8Mk%3D⟧@git-codecommit.eu-west-1.amazonaws.com/v1/repos/x",
				"User Name,Password\nalice-at-123456789012,⟦q7Xk2VEJ¦r4pKq0Zt7bWy2HsLdX¦n5cFgVu3AeKoPi8Mk=⟧",
				"machine git-codecommit.us-east-1.amazonaws.com login alice-at-123456789012 password ⟦q7Xk2VEJ¦r4pKq0Zt7bWy2HsLdX¦n5cFgVu3AeKoPi8Mk=⟧",
				"'alice+ci-at-123456789012', '⟦q7Xk2VEJ¦r4pKq0Zt7bWy2HsLdX¦n5cFgVu3AeKoPi8Mk=⟧'"
			],
			clean: [
				"https://alice-at-123456789012@git-codecommit.eu-west-1.amazonaws.com/v1/repos/x",
				"alice-at-123456789012:${PASSWORD}",
				"look-at-123456789012",
				"alice-at-12345:q7Xk2VEJ¦r4pKq0Zt7bWy2HsLdX¦n5cFgVu3AeKoPi8Mk=",
				"alice-at-123456789012:short="
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-sso-client-secret",
		title: "IAM Identity Center client secret",
		part: "aws-sso-client-secret",
		severity: "high",
		confidence: "high",
		anchors: ["clientSecret"],
		pattern: "\"clientSecret\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9_.=-]{40,4000})\"",
		group: "value",
		checks: ["near-sso"],
		context: {
			before: 1024,
			after: 4096
		},
		remediation: "Delete the cached file and end the session; the registration expires by itself within months.",
		references: ["https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html"],
		examples: {
			match: [
				"{\"startUrl\": \"https://d-1.awsapps.com/start\", \"region\": \"eu-west-1\", \"clientId\": \"n86TkVYCM7l8GQlchbkER0\", \"clientSecret\": \"⟦eyJAf7BO¦fjtNayviHzm5YdOnCq¦Iz0Wiw8SE7diV3TMXV¦jM8AhghjsllAj7n4Ju¦X.eyJFZo2qh20xlReGsa¦L1dvnyzv0ZzyA0xIfl¦4c7xU2zXCot2PoPUtg¦3SUunWZTRTpysCW9f4¦CA96qeGs6R3uYEIi75¦qB4sA9Q0NksyRRM3NQ¦TCmyv4mwaQwSs92m5Q¦QkYOqQAVW3ToA33wQz¦ahGImaHt8RVkGYZC7n¦qV2VADJHONXO1WMXsm¦VbgZteLc9dAtxJO8TL¦KsmWg.3YzzYlqDvi4i5C32SS¦yAJ9TlxqnrDK24Syl0¦67EK5O46EQkeIpDHah¦vYFevPUaKR⟧\", \"expiresAt\": \"2030-01-01T00:00:00Z\"}",
				"{\"startUrl\": \"https://d-1.awsapps.com/start\", \"region\": \"eu-west-1\", \"clientId\": \"IrOaLuAqkiL6dzcdvGoJWs\", \"clientSecret\": \"⟦eyJk1CdS¦XAoZmhFkrrQxeJ6mXJ¦lSwP90IfVRhUi0ijIf¦cWGPykw3YToNMW9Nkv¦X.eyJd5vZOBmtlVhjFP9¦HU7aoy6RYgYYpKCUYM¦34f40k441kXCxquLcL¦zbt8ki8a4sZJsshFBZ¦ecwkMRu2vQuZ19cy0r¦NoJjSRbW38sVzAGT5X¦olHAdnpPqk1KgBaK8b¦1mi59lOtd4qlLWBja7¦PcGz7CekLovBiE6Nfx¦GkoUKFnT2gBNm5ZliE¦V5pl1RqkPHRZG632Ie¦ppHoR.TAzHJepquXKvFmgYOb¦8cBdum7dQslr57QqaK¦HsmUxhkwyjStHqmCd8¦9bwojMf13y⟧\", \"expiresAt\": \"2030-01-01T00:00:00Z\"}",
				"{\"startUrl\": \"https://d-1.awsapps.com/start\", \"region\": \"eu-west-1\", \"clientId\": \"bw8u4ypIjXebblnovNqW8e\", \"clientSecret\": \"⟦eyJPaBhQ¦BfS2UxFBJ4yXJ5PquT¦wZhrHpe7coruNgr4tN¦NpnCQCHbMVqeXyhVbs¦F.eyJW85ZTCBY7WuGpMS¦I733g6szXneL7rDVFv¦MfSbdKfOi3AmB4QQLL¦bbhZunnQOgaB184sl1¦i0XSslTAgt1lWAyOge¦r8Htq2UkWrUhcVM1eq¦Ezi4sMEn23XGt1CqGq¦OlDsjmvGiZGoNwMHeo¦JBYjKavUYUzLYfaBfB¦Dgfam37fXptmhjUqTt¦l0JRPmfNhub91ntzvG¦cCP9q.EINwnwicSuS6J8R6o2¦nZZOHMBTE9kMwJlUH2¦ZItbbMLwjiBceIu9RJ¦s1xlJvS9XS⟧\", \"expiresAt\": \"2030-01-01T00:00:00Z\"}",
				"{\"clientId\":\"a\",\"clientSecret\":\"⟦eyJgUJsc¦Q6vBmOkclOfEzB3IIy¦xLP17yqg6nXwieqRg6¦axyuLpLhMQs7rA5iiQ¦4.eyJ1isSQYX28bJGIqj¦pAHJiqtBVyf19wb5Fo¦EPeF4tpXGciDZYe7wJ¦9i9P7wXVIcea1nUV7a¦CmPHWDFOTanUcMojOB¦l4i36ZJDs1MbX1U0ct¦dOcRpKz2x8WFWisKwS¦5jS6cYvK0xI1mQA9Rq¦lGqE1fyTAUq9MtEaJl¦XbSqol5R49T1bkH3ot¦quzwzk4qxYkajJDDrV¦1EOuU.OluKjSNdGzJQLjY9Dn¦GhYSzvXBIuvnTefoOW¦pYykpTA99ovfldUdfO¦EynUqCvGa9⟧\",\"registrationExpiresAt\":\"2030-01-01T00:00:00Z\"}",
				"{\n  \"startUrl\": \"https://x.awsapps.com/start#/\",\n  \"clientSecret\" : \"⟦eyJlPJOB¦M3PBurV9kN7jEKxS1i¦9ECDlDRHFMMtICNDXg¦Ec965RDmhwFayB48u1¦d.eyJUmi4Yh76JB8I7W3¦ahiLVmi9oXXqbwTd9c¦Xmcmo8MnnHWalDqEw1¦xw65vpsbPCgkL9c037¦4nZ3z6ZsX01xvlTREv¦PtYPEPFaEbqIMfvg7b¦8BT77xS67TalxwxLvR¦r9u6V5877qykM0oQt1¦69IffQEeYfRmhwy3uo¦2pd1iJqZJzk1Pa3vum¦yrFVYlk4TLY4QbQdjc¦twEjd.isPwLqpu7pdpqB7h0M¦fZJlaOLRmuFyxiN13X¦on7B0GDrA934mC8o4W¦sHcTn3vDYV⟧\"\n}"
			],
			clean: [
				"{\"clientSecret\": \"${SECRET}\"}",
				"{\"startUrl\": \"https://x.awsapps.com/start\", \"clientSecret\": \"short\"}",
				"\"clientSecret\" is a member of the cache",
				"{\"startUrl\": \"https://x.awsapps.com/start\", \"clientSecret\": \"<secret>\"}",
				"{\"startUrl\": \"https://x.awsapps.com/start\", \"clientSecret\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}"
			]
		}
	},
	{
		kind: "pattern",
		id: "aws-sso-access-token",
		title: "IAM Identity Center access or refresh token",
		part: "aws-sso-access-token",
		severity: "high",
		confidence: "high",
		anchors: ["accessToken", "refreshToken"],
		pattern: "\"(?:access|refresh)Token\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9_:+/=.-]{40,4000})\"",
		group: "value",
		checks: ["near-sso"],
		context: {
			before: 1024,
			after: 4096
		},
		remediation: "End the user's sessions in IAM Identity Center and delete the cached file.",
		references: ["https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html"],
		examples: {
			match: [
				"{\"startUrl\": \"https://d-1.awsapps.com/start\", \"region\": \"eu-west-1\", \"accessToken\": \"⟦aoaAAAAA¦GngJTTclcmr32Baefk¦bpfheefbU36rZ30xXx¦lCyMdBlEmGDu7ewlSt¦Q0tMcOnQmcGJuVPpND¦hr3JAVnhckEZhYWlmi¦k:2jHkEAc46IG4q7S9Fn¦riivEq1LcKXxUgjzGU¦qt9S7vRVFAJJCn9q8J¦G6wBMd6JcUbWqIlrXx¦Vytdn9n3NZ+ak6VFSP¦ndpuFKAD9f⟧\", \"expiresAt\": \"2030-01-01T00:00:00Z\"}",
				"{\"startUrl\": \"https://d-1.awsapps.com/start\", \"region\": \"eu-west-1\", \"accessToken\": \"⟦aoaAAAAA¦Gtny0QD1q62UdlnLff¦ylIBSNjnKB5tZgf4e1¦vYFjo0G7eezpGsEm3J¦YUvLB5LMuUkCiVojAD¦Eq4xSyweNGcnFHRIbC¦R:2hBl409cyCjFXvrCOX¦Ti9ez0ZrbOPyIUpF8L¦6VYudjfOL7ef8xuKWQ¦eyI9Yezl/tBu8Qp8o5¦shtYDCGrscGJS8zW4N¦m/gVDqObaq⟧\", \"expiresAt\": \"2030-01-01T00:00:00Z\"}",
				"{\"startUrl\": \"https://d-1.awsapps.com/start\", \"region\": \"eu-west-1\", \"refreshToken\": \"⟦aoaAAAAA¦GBGavHBY25XyU52x3o¦XUewKTkN5jWgZcIwzc¦uS7s4qjUepQdsgIfN3¦BHgtGg53DojVi09xRg¦uGq41Ben41LWFSlwPT¦I:I+pbufiDS5BX5wz/RN¦5pagRYGEMMlqgjPRyx¦D3wAgfaPd35HVyC1FJ¦DnRgakjgYxClFS40qG¦Zz5NX6HS+C+rVB1H4L¦MNTzHwKmMg⟧\", \"expiresAt\": \"2030-01-01T00:00:00Z\"}",
				"{\"startUrl\": \"https://d-1.awsapps.com/start\", \"region\": \"eu-west-1\", \"refreshToken\": \"⟦aoaAAAAA¦Gs9BRLmXC312hzlzgD¦MDodbJFLIR1MncgduF¦HoLtpRqSvL0zhghDl4¦4nJmQOajJI37GnTwjs¦l0WW9bxvqhemHxOsz6¦4:yPKXIlZmQa/nTrx37S¦iZx98XP53y9Hppt/Lv¦4XpbNfaiag2WNPXps4¦p25Bqh9aHejgYweZiP¦BCTJpGchQrTa58x6mo¦gYIvj6YySP⟧\", \"expiresAt\": \"2030-01-01T00:00:00Z\"}",
				"{\n \"accessToken\" : \"⟦aoaAAAAA¦GbktpKSyYdd8YM70JS¦h1HNuOMLa7cjxtslWx¦egiSQyTr8mRJm6rFVU¦G8aiJjAtTubzJR6lIy¦zymhisBHAHKRgpwz1a¦g:LDEY91cNAfoxeObOAG¦0y6Bhx2my+SF3U1Etr¦cK+GmEHcEYFk6z7soD¦4iWAVT6olvQPc55RD1¦F41XoJiqjisPOShRjt¦FEbfI90v28⟧\",\n \"startUrl\" : \"https://x.awsapps.com/start\"\n}"
			],
			clean: [
				"{\"accessToken\": \"${TOKEN}\"}",
				"{\"startUrl\": \"https://x.awsapps.com/start\", \"accessToken\": \"short\"}",
				"\"accessToken\" is a member of the cache",
				"{\"startUrl\": \"https://x.awsapps.com/start\", \"accessToken\": \"<token>\"}",
				"{\"startUrl\": \"https://x.awsapps.com/start\", \"accessToken\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}"
			]
		}
	},
	{
		kind: "labelled",
		id: "aws-cognito-client-secret",
		title: "Amazon Cognito app client secret",
		part: "aws-cognito-client-secret",
		severity: "high",
		confidence: "high",
		anchors: [
			"client_secret",
			"clientsecret",
			"client-secret"
		],
		value: "[a-z0-9]{48,56}",
		entropy: 3.8,
		checks: ["near-cognito"],
		remediation: "Make a new app client; a secret can't be changed.",
		references: ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html"],
		examples: {
			match: [
				"COGNITO_CLIENT_SECRET=⟦mtsedgn2¦2ubyybtxc13nq0valt¦xzzim04eu12k8wx4lc¦jcupzhte⟧",
				"{\"UserPoolId\": \"eu-west-1_a\", \"ClientSecret\": \"⟦wqecqjrq¦3h2tnz8aidw5khpd4a¦7lr9fdguu9knslgq2b¦m6d7jfx⟧\"}",
				"cognito:\n  client_secret: ⟦cpf0b8hv¦yb4ftgd3g5powmj8as¦7ol446bhw9nmw01mha¦6xfvl7x8⟧\n",
				"userPoolClientSecret: '⟦xtakodmw¦p99gmz4s6vs5q028vq¦noq1d5rz2ai4o09o56¦qxz1qwim⟧'",
				"const cognitoClientSecret = \"⟦j8y937j2¦hl92sgd0z9275hlre9¦juqwpbnj0pwu27lhe0¦zusia1vo⟧\";"
			],
			clean: [
				"COGNITO_CLIENT_SECRET=",
				"COGNITO_CLIENT_SECRET=${SECRET}",
				"cognito_client_secret: your-client-secret",
				"CLIENT_SECRET=cc6577428c2f6d6bc6¦4e5a22fac180d6b2e6¦e1b4",
				"cognito_client_secret=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			]
		}
	}
];
// rules/azure.ts
const azure = [
	{
		kind: "pattern",
		id: "azure-storage-account-key",
		title: "Azure storage account key",
		part: "azure-storage-account-key",
		severity: "high",
		confidence: "high",
		anchors: ["AccountKey="],
		ignoreCase: true,
		pattern: "AccountKey=(?<value>[A-Za-z0-9+/]{86}==)",
		group: "value",
		entropy: 4,
		remediation: "Rotate the account's key.",
		references: ["https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage"],
		examples: {
			match: [
				"x=DefaultEndpointsPr¦otocol=https;AccountName=a;AccountKey=⟦ZStU043G¦R/HiKEMsmpQqC+rXeF¦G/799zN3bZllyBmOUV¦oXpg7Vg+UQCkbordgB¦i3vVR8ApNxzUDJoTbe¦8AgMGq==⟧;EndpointSuffix=core.windows.net",
				"\"c\": \"DefaultEndpointsPr¦otocol=https;AccountName=a;AccountKey=⟦D56BchRv¦dvW/4roynB4MNVTAsG¦0BhggornHppyPV+AMg¦JlZw97BoPfQPzj9MU7¦KOY3IjDavorSXt0yZ3¦OclUbH==⟧;EndpointSuffix=core.windows.net\"",
				"c: DefaultEndpointsPr¦otocol=https;AccountName=a;AccountKey=⟦TsvewZqF¦z1nRD1Gk+xP8eF7y51¦NTetNkgwLuqu5htjD8¦usN/RePm37LLFheWMx¦E/ugO9UXnuI0BPSfyP¦jk0HCt==⟧;EndpointSuffix=core.windows.net",
				"c = 'DefaultEndpointsPr¦otocol=https;AccountName=a;AccountKey=⟦4sEQuAJc¦cT4/DQLuoHbx+2W2IL¦/TTiT0zVOOfhHdR6rw¦JO2CqzerSUBsYnUoCW¦tzLsAPYD4Q9ckiRPe3¦eDlZl7==⟧;EndpointSuffix=core.windows.net'",
				"<c>DefaultEndpointsPr¦otocol=https;AccountName=a;AccountKey=⟦C3Bv5dCe¦sEIbrpxm68rHj7poqV¦MbiyjTRAXRM5hx0j1G¦spZuX6HJnEv+PF1yAs¦RKhocGNC+CkixgWck/¦NtY6pd==⟧;EndpointSuffix=core.windows.net</c>"
			],
			clean: [
				"AccountKey=",
				"AccountKey=${KEY}",
				"AccountKey=short==",
				"AccountKey=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==",
				"AccountKey=<key>"
			]
		}
	},
	{
		kind: "pattern",
		id: "azure-shared-access-key",
		title: "Azure shared access key",
		part: "azure-shared-access-key",
		severity: "high",
		confidence: "high",
		anchors: ["SharedAccessKey="],
		ignoreCase: true,
		pattern: "SharedAccessKey=(?<value>[A-Za-z0-9+/]{43}=)",
		group: "value",
		entropy: 3.8,
		remediation: "Regenerate the key of the shared access policy.",
		references: ["https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas"],
		examples: {
			match: [
				"x=Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=⟦hn6rW0j+¦n/aHKsSFSVAZHHcD8e¦GL3QLGDxCJeNrjB+T=⟧",
				"\"c\": \"Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=⟦fpCAdQpG¦GrMpjSpvsLWZEV0a+K¦ZQpD9bkLJGoZLMI7l=⟧\"",
				"c: Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=⟦c3vaicjv¦yZmNWlthHL6mfSIZCa¦vee8TZrxi9ej+EBVk=⟧",
				"c = 'Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=⟦UZEkCqxd¦M1gLs45qHiM4htD6Jf¦kMXP+Pl05eKeR9Ii1=⟧'",
				"<c>Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=⟦08JhdGnc¦9q3Q09l+FvwXH4YaMC¦Ite91RgpZMDBcdmQp=⟧</c>"
			],
			clean: [
				"SharedAccessKey=",
				"SharedAccessKey=${KEY}",
				"SharedAccessKey=short=",
				"SharedAccessKey=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
				"SharedAccessKeyName=Root"
			]
		}
	},
	{
		kind: "pattern",
		id: "azure-shared-access-signature",
		title: "Azure shared access signature",
		part: "azure-shared-access-signature",
		severity: "medium",
		confidence: "high",
		anchors: ["&sig="],
		pattern: "[?&](?:sv|se|sp|sr|st|ss|srt|spr|skn|si)=[^&\\s\"'<>]{1,80}&(?:amp;)?sig=(?<value>[A-Za-z0-9+/%]{43,80}(?:=|%3[Dd]))",
		group: "value",
		entropy: 3.8,
		remediation: "Rotate the key that signed it, or revoke its stored access policy.",
		references: ["https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview"],
		examples: {
			match: [
				"x=https://a.blob.core.windows.net/c/b?sv=2024-01-01&se=2030-01-01&sr=b&sig=⟦TWj0X0o3¦nxvPDffywZNBGDC4lR¦IEpZBXJsLXz71ehkl%3D⟧",
				"\"c\": \"https://a.blob.core.windows.net/c/b?sv=2024-01-01&se=2030-01-01&sr=b&sig=⟦OhrD5Prq¦HW3vx2Nch70UTkOzfi¦EeqFjAn8gRWcP1d6I%3D⟧\"",
				"c: https://a.blob.core.windows.net/c/b?sv=2024-01-01&se=2030-01-01&sr=b&sig=⟦kYkdeOIV¦hkZDDDhgJB4baqKFVg¦ZjKssbV5KBtvrXt48%3D⟧",
				"c = 'https://a.blob.core.windows.net/c/b?sv=2024-01-01&se=2030-01-01&sr=b&sig=⟦7kAaNIq4¦NVHfgG3KUOCJ0iqJSy¦nLS0xaOTiE59yyYje%3D⟧'",
				"<c>https://a.blob.core.windows.net/c/b?sv=2024-01-01&se=2030-01-01&sr=b&sig=⟦hSVzs8QW¦XVMGlMiyMZOnC4TBQ1¦nalTc7uU4iAIqs4AO%3D⟧</c>"
			],
			clean: [
				"?sv=2024-01-01&sig=",
				"?sv=2024-01-01&sig=${SIG}",
				"&sig=short%3D",
				"?a=1&sig=EfujfoRnxa6wHW35PBbn",
				"?sv=2024-01-01&sig=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%3D"
			]
		}
	},
	{
		kind: "pattern",
		id: "azure-client-secret",
		title: "Entra ID client secret",
		part: "azure-client-secret",
		severity: "high",
		confidence: "high",
		anchors: ["Q~"],
		pattern: "(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])",
		entropy: 3.5,
		remediation: "Delete the client secret of the app registration and make a new one.",
		references: ["https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal"],
		examples: {
			match: [
				"export SERVICE=⟦AQO8Q~¦k9jmGKo6UOb3JAd.5xTXS4Mg3Kvh4ms5wq⟧",
				"\"service\": \"⟦qVE8Q~¦ikvPmGxr4npYUd9ClA¦RAPizq6yJP6CQjLx⟧\",",
				"service: ⟦8PG8Q~¦wHrKDHCNtKn2wa6Z7Z¦KxWNpkAHDfyblKe1⟧",
				"const service = '⟦jaf8Q~¦7CFMH~ddijYQD7Gu9lFoVrmC¦o6NrqP7FT8⟧';",
				"<service>⟦BM98Q~¦lF6aRAo80MrJAEEMBZ¦B4P726BIafmBrV4K⟧</service>"
			],
			clean: [
				"Q~",
				"abc8Q~short",
				"FAQ~what is this",
				"abc8Q~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"Q~${SECRET}"
			]
		}
	},
	{
		kind: "pattern",
		id: "azure-devops-token",
		title: "Azure DevOps personal access token",
		part: "azure-devops-token",
		severity: "high",
		confidence: "high",
		anchors: ["AZDO"],
		pattern: "(?<![A-Za-z0-9])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])",
		entropy: 4,
		remediation: "Revoke the token in the user settings of Azure DevOps.",
		references: ["https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"],
		examples: {
			match: [
				"export SERVICE=⟦ZVd6M2q45t¦UZzjTuyb1olyLTjpNC¦36Hx2fM86Rw8Qh7Rsd¦MB9kMCPse8usQ24MDN¦F9IUg5wfbpdpAZDOYw¦io⟧",
				"\"service\": \"⟦GKzNEiN3pC¦Xd504chGzgWF1exqh6¦Tz8pirzHRuJjfJuOgH¦vXyaF4MXdgrX9a0zTq¦DuuL7qmJ8BfVAZDObQ¦Ok⟧\",",
				"service: ⟦wjVhcPTRku¦cxRydacL33H0nDaDe9¦pDjqR4BfXLERYRJYAm¦qB5MgSBLlDTieKDset¦mpCkeevCuwbMAZDOjR¦CP⟧",
				"const service = '⟦MozTW42LGj¦pPCkZzDovNppnZmLOE¦J2oYW5F8ZObNCWAM0e¦iXnY7huiyuHfApLD1e¦LiZ6kQIjbLmpAZDOJP¦bM⟧';",
				"<service>⟦UwEMzSLXIs¦B7Mpxj1QJP1yWc0E0Z¦wgP0hjpH0qCWo8WLVJ¦RAfkY7QtSWsIQO3t8A¦waxA0xtEn1VPAZDOnq¦fk⟧</service>"
			],
			clean: [
				"AZDO",
				"AZDO_TOKEN=",
				"TAZDOX",
				"AZDOm3Nl",
				"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAZDOxxxx"
			]
		}
	}
];
// rules/chat.ts
const chat = [
	{
		kind: "pattern",
		id: "slack-token",
		title: "Slack token",
		part: "slack-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"xoxb-",
			"xoxp-",
			"xoxa-",
			"xoxr-",
			"xoxs-",
			"xoxo-",
			"xoxc-"
		],
		pattern: "(?<![A-Za-z0-9])xox[abcoprs]-(?:\\d-)?(?:\\d{8,14}-){1,3}[A-Za-z0-9]{16,72}(?![A-Za-z0-9-])",
		entropy: 3,
		remediation: "Revoke the token in the app's settings, or with auth.revoke.",
		references: ["https://api.slack.com/authentication/token-types"],
		examples: {
			match: [
				"export SERVICE=⟦xoxb-¦835884283587-94431¦3944795-cTblyzJB3i¦My1jnqfjPt0CGW⟧",
				"\"service\": \"⟦xoxb-¦919742132892-36871¦6833481-NNTyAfXi9p¦hy0caHy1FCAra4⟧\",",
				"service: ⟦xoxb-¦529975475842-59432¦4893226-3IM6o8KKx5¦xdpsMTB97BWmfQ⟧",
				"const service = '⟦xoxb-¦725253653447-82833¦8482531-5VnA7di4DC¦k4zwX2MdXE8unh⟧';",
				"<service>⟦xoxb-¦519497512849-13611¦2829813-Q3KqP5FNpJ¦8Adi085BrkGDlV⟧</service>"
			],
			clean: [
				"the prefix xoxb- is followed by more",
				"xoxb-¦533227575537-413",
				"xoxb-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"xoxb-${TOKEN}",
				"xoxb-<your token>",
				"XOXB-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "slack-rotating-token",
		title: "Slack rotating or refresh token",
		part: "slack-token",
		severity: "high",
		confidence: "high",
		anchors: ["xoxe-", "xoxe."],
		pattern: "(?<![A-Za-z0-9])xoxe(?:\\.xox[bp])?-\\d-[A-Za-z0-9]{100,300}(?![A-Za-z0-9-])",
		entropy: 3,
		remediation: "Revoke the token with auth.revoke and rotate the app's secret.",
		references: ["https://api.slack.com/authentication/rotation"],
		examples: {
			match: [
				"export SERVICE=⟦xoxe-¦1-KJYPQ7wQBUgWKYI3¦sUxr3ZvpKuZUa1Sxmw¦3do1UU02jxaeAhaCdh¦tm1CRli1ZvX78NVfQ4¦exFrEDoAyQmRuwgRll¦nqVu5pwF8ejZS9DnSk¦0voU0SNIDSegC3mrf8¦s8CMAMPy1ALMVjjtSG¦4LpT⟧",
				"\"service\": \"⟦xoxe-¦1-dwrlcTzGxInkwSMF¦ziAhdRtBE7OCf9U0Hq¦irKEeDTl9pIRy4rVcn¦PTL2KeqHcbtFqMiUle¦0SgRr3upudmSphgihz¦CcEURyopZ0AvqHHZYZ¦J4rdwLDYrsG5czbmyJ¦FFQKmweFFTH0LvRlH0¦AyFA⟧\",",
				"service: ⟦xoxe-¦1-9RJgwi1INjl7BBoq¦q1BZJ5gLEPYlhjzYDT¦8bgSDyDgVoE1luJP1Z¦VRgH3uIjSn23aXKx03¦bKKGzfWCcg0PNznJOr¦PytoiTUBQs7rmDEBD4¦SeGvgxsqk5TcLv5KCp¦FZJyPHQhfvMnny7mXf¦V2L0⟧",
				"const service = '⟦xoxe-¦1-qMNWsr5U1Jn7TTwr¦xMIBDt5WSuDVKzxWV0¦br78WsDvlOvJD6JXJY¦2FDGeCCYhz9H1V813u¦vxqOhgbi3AHZ4zBX0E¦oNoMqgCK3ZlvH8mTwN¦B0BnDQQFuomxVNS8M3¦JEeWlNeeCpiCSfLNaw¦LnFm⟧';",
				"<service>⟦xoxe-¦1-sygH2Odz1XU6Abiq¦WxncA5tHJitV5q2hjB¦iEhpY2iBLthZHjgXsi¦XgWVBUcHxFhle2bS7u¦foAwjD3Mqd5IG4GrdA¦HHVGgaM0jEbbHGb7Fm¦BGiNmGtbZJnDmmKWQ7¦UEtAr2wxXUTk2Ul6r8¦GMdX⟧</service>"
			],
			clean: [
				"the prefix xoxe- is followed by more",
				"xoxe-¦1-oY5Coq7vnCyUa2dl¦wv7yjISCoo0q4z7Qo4¦44nyj7rylyfbe",
				"xoxe-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"xoxe-${TOKEN}",
				"xoxe-<your token>",
				"XOXE-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "slack-app-token",
		title: "Slack app-level token",
		part: "slack-token",
		severity: "high",
		confidence: "high",
		anchors: ["xapp-"],
		pattern: "(?<![A-Za-z0-9])xapp-\\d-[A-Z0-9]{8,14}-\\d{10,16}-[0-9a-f]{64}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Revoke the token in the app's settings.",
		references: ["https://api.slack.com/authentication/token-types"],
		examples: {
			match: [
				"export SERVICE=⟦xapp-¦1-AECTOZPR7PM-8185¦966276252-8672eaa0¦c626a9a57ea4638b80¦5787eabf6c9177a91c¦19b52cdae914a3dff5¦35⟧",
				"\"service\": \"⟦xapp-¦1-AUF2J4D1JRD-4739¦134821926-dc696259¦cdeda90c023d6fa283¦4439858cfbb75e3313¦2a68c8586203ce1d11¦93⟧\",",
				"service: ⟦xapp-¦1-AP1O4YNZR6X-2289¦656372494-17985408¦7702e0da11a6d158d8¦23856162e220eeb112¦529e9c6d0649246aad¦9f⟧",
				"const service = '⟦xapp-¦1-AEMGWPUZVU3-6922¦863438257-2e7eed81¦bb2eaaa4da29bf3517¦c7ba55d66249f0a372¦ad986fe6173a77b942¦6d⟧';",
				"<service>⟦xapp-¦1-AYROCE1K0PO-5975¦236461225-b6dd3447¦500d9a476642f5e4dd¦87ca581e9db0ce84a4¦127388299db76e7456¦be⟧</service>"
			],
			clean: [
				"the prefix xapp- is followed by more",
				"xapp-¦1-A3GYXD8MTR2-3797¦498814481-58",
				"xapp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"xapp-${TOKEN}",
				"xapp-<your token>",
				"XAPP-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "slack-webhook",
		title: "Slack incoming webhook",
		part: "slack-webhook",
		severity: "medium",
		confidence: "high",
		anchors: ["hooks.slack.com/"],
		pattern: "hooks\\.slack\\.com/(?:services|workflows|triggers)/(?<value>[A-Z0-9]{8,12}/[A-Z0-9]{8,20}/[A-Za-z0-9]{20,48})(?![A-Za-z0-9/])",
		group: "value",
		entropy: 3,
		remediation: "Remove the webhook from the app and make a new one.",
		references: ["https://api.slack.com/messaging/webhooks"],
		examples: {
			match: [
				"export SERVICE=https://hooks.slack.com/services/⟦TN441ICXS4/¦BDK8DPI5TU2/wjpjiK¦7EbNO48XkYdzQGlA0Z⟧",
				"\"service\": \"https://hooks.slack.com/services/⟦TQKSQG3ZR2/¦BWCX6PVE9UH/jCbZ95¦zqulnQeduWqsnVY9s3⟧\",",
				"service: https://hooks.slack.com/services/⟦TR12WII1F1/¦B4FJ2RCOKGC/xgTI1I¦r8iuREijGAr2vPKpjt⟧",
				"const service = 'https://hooks.slack.com/services/⟦TBJJ95G4YW/¦BOCVV1LSLUO/kRBO12¦V763QBFWl4wXvlcwHj⟧';",
				"<service>https://hooks.slack.com/services/⟦TDUH2QVBQ8/¦BPWC09AKCXA/iexvm4¦MD0sNlbMjYopSvYQob⟧</service>"
			],
			clean: [
				"https://hooks.slack.com/services/T0000¦0000/B00000000/XXX¦XXXXXXXXXXXXXXXXXX¦XXX",
				"https://hooks.slack.com/services/",
				"https://hooks.slack.com/services/${SLACK}",
				"https://hooks.slack.com/services/<T>/<B>/<X>",
				"hooks.slack.com is the host"
			]
		}
	},
	{
		kind: "pattern",
		id: "discord-webhook",
		title: "Discord webhook",
		part: "discord-webhook",
		severity: "medium",
		confidence: "high",
		anchors: ["/api/webhooks/"],
		pattern: "discord(?:app)?\\.com/api/webhooks/\\d{17,20}/(?<value>[A-Za-z0-9_-]{60,72})(?![A-Za-z0-9_-])",
		group: "value",
		entropy: 3.5,
		remediation: "Delete the webhook in the channel's settings.",
		references: ["https://discord.com/developers/docs/resources/webhook"],
		examples: {
			match: [
				"export SERVICE=https://discord.com/api/webhooks/6¦66969165554621983/⟦_XTbH32N¦cP0YnRhqgYDd5t4lDJ¦XwqvgveI993QOjtMFs¦IHCqxn2AF5qw9g-BT0¦_cAB7U⟧",
				"\"service\": \"https://discord.com/api/webhooks/2¦66437269596925185/⟦Dwwg_ILN¦Dd0OBn6LnfY0POeqy5¦zSD15yzbodU10gEAWj¦UZOhSWQeZN3-bRHesH¦k03PHu⟧\",",
				"service: https://discord.com/api/webhooks/2¦48598722938954596/⟦D1vJF3B1¦qxu3FzJ4jxZPY1KPiT¦8WEPsABQJbg-lyszTd¦HJ55ljAgm4jm-v63Jv¦1oRLDN⟧",
				"const service = 'https://discord.com/api/webhooks/1¦27161447795939697/⟦I-juhOvD¦BUlsWmjQJl7zUHkmDD¦1RBbap3aGTCgfBu484¦-NdXpDcQtyDu0r71nK¦L-9YIV⟧';",
				"<service>https://discord.com/api/webhooks/4¦31541797157626849/⟦SdrD6LMb¦gUP3vgK6ZQD79NcLuS¦EjbRIbJ-ffsFVujZmq¦ISsoE3znOTF_E2rkGP¦LYpTSD⟧</service>"
			],
			clean: [
				"https://discord.com/api/webhooks/",
				"https://discord.com/api/webhooks/1¦23456789012345678/<token>",
				"https://discord.com/api/webhooks/${ID}/${TOKEN}",
				"https://discordapp.com/api/webhooks/1¦23456789012345678/¦short",
				"/api/webhooks/1234¦56789012345678/xxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxx"
			]
		}
	},
	{
		kind: "labelled",
		id: "discord-bot-token",
		title: "Discord bot token",
		part: "discord-bot-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"discord",
			"bot_token",
			"bottoken",
			"bot-token"
		],
		value: "[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}",
		remediation: "Reset the bot's token in the developer portal.",
		references: ["https://discord.com/developers/docs/reference#authentication"],
		examples: {
			match: [
				"DISCORD_TOKEN=⟦MTp2Drbi¦6EISDXiNe1uqZb2cxi.G961Hn.TSmjKuL6ov08eAoluJ¦OrX9WsGoQKjsITJk0Z¦xp⟧",
				"\"discordToken\": \"⟦MTOJcsMv¦3ZmHfuwM4q8lNQA0Q2.GwW2qW.oaqVKjfln0wsKBnrOJ¦iy9e6PbigfJqR105RU¦7K⟧\"",
				"discord_bot_token: ⟦MT0qRMAJ¦wRQcageRaZZ8is9ks2.Gjihvd.wMpfwZ6DfJFbYRikSo¦hwVgng5FX5GXidgt7I¦ug⟧",
				"const botToken = '⟦MTuthlAI¦8FdiOhKguy3fXMAH7N.Ga6LRP.fAEy4juLT2p3rzHKiX¦6Vmo1AITH7FjDSs7EK¦rk⟧';",
				"export DISCORD_BOT_TOKEN=\"⟦MT7AqxPX¦IuDFI0Xpu2AP4PtoeL.GXV9jm.tS97MFRvr7cITy4d5q¦7D0Acd9rPhjsLVPHYk¦Vx⟧\""
			],
			clean: [
				"DISCORD_TOKEN=",
				"DISCORD_TOKEN=${TOKEN}",
				"discord: \"a.b.c\"",
				"discord_url = https://discord.com/channels/1/2/3",
				"discordToken: process¦.env.DISCORD_TOKEN"
			]
		}
	},
	{
		kind: "pattern",
		id: "telegram-bot-token",
		title: "Telegram bot token",
		part: "telegram-bot-token",
		severity: "high",
		confidence: "high",
		anchors: [":AA"],
		pattern: "(?<![A-Za-z0-9])\\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])",
		entropy: 3,
		remediation: "Revoke the token with @BotFather.",
		references: ["https://core.telegram.org/bots/features#botfather"],
		examples: {
			match: [
				"export SERVICE=⟦3367326553¦:AAyCIPR7CFcMGGj1Z1¦b2kkxTlLq1muJKdhF⟧",
				"\"service\": \"⟦9943113261¦:AAncgwFpIDjKOz23z5¦2pOh3qBT0omuL7Fl9⟧\",",
				"service: ⟦7918493159¦:AApfmTbBg5cmdVoAPW¦kD7Vj8XgNLXkcRMPH⟧",
				"const service = '⟦6875941784¦:AAt8SobPz3kSW6ugtl¦6XbwFJwfWJUpkvuEz⟧';",
				"<service>⟦8756881397¦:AAHQMdhpoTiLCzEgnD¦J4sLRWjXHUZLml0gA⟧</service>"
			],
			clean: [
				"1234567890:AA",
				"1234567890:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"12:30:AA",
				"1234:AAbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
				"x:AAGzPq"
			]
		}
	},
	{
		kind: "pattern",
		id: "teams-webhook",
		title: "Microsoft Teams webhook",
		part: "teams-webhook",
		severity: "medium",
		confidence: "high",
		anchors: [".webhook.office.com/"],
		pattern: "\\.webhook\\.office\\.com/webhookb2/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/(?<value>[0-9a-f]{32})/[0-9a-f-]{36}",
		group: "value",
		entropy: 3,
		remediation: "Remove the webhook from the channel's connectors.",
		references: ["https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"],
		examples: {
			match: [
				"export SERVICE=https://x.webhook.office.com/webhookb2/d12b¦93ab-55e3-7baa-0ad¦2-6bb256a643b2@b037c540-8204-acd4¦-0410-460194817a17¦/IncomingWebhook/⟦c79a0f86¦d83aa2be9271f8e3e8¦ef29d3⟧/a6a6e9d0-bb6f-85e¦e-d9d6-49ac4ec72a3¦1",
				"\"service\": \"https://x.webhook.office.com/webhookb2/0f8b¦16d5-26bd-e375-49e¦8-3b0049919e95@61d88aa1-2f36-5fb1¦-067a-b0f528f9f8d9¦/IncomingWebhook/⟦f6b682fb¦c7d0136fee69c62a9f¦6426e2⟧/67806bc1-0d12-daa¦f-7482-47901a5ebfd¦0\",",
				"service: https://x.webhook.office.com/webhookb2/475d¦9e24-ab8c-c4ca-58e¦4-84a72c75910b@3d7ae606-cf9d-a28d¦-7d3b-5a12facc3e1c¦/IncomingWebhook/⟦41afad98¦90b2a4e78dfa9cac6c¦ccce2f⟧/672f8a92-6bd2-16e¦7-ee76-db69393c2d2¦5",
				"const service = 'https://x.webhook.office.com/webhookb2/b483¦5c51-58c7-bdc2-654¦8-b75a49bdcb63@6a98f72f-b8d8-93da¦-cca3-3e85a96768b6¦/IncomingWebhook/⟦a4300a58¦92e2596e6361b89009¦cf5045⟧/13166bd2-bb32-917¦0-8adc-6bcf7d15c29¦e';",
				"<service>https://x.webhook.office.com/webhookb2/0e63¦ce09-245b-3d6a-bbd¦f-425e007e709a@75cdc41c-5c24-3aba¦-53f7-9597fc222aff¦/IncomingWebhook/⟦09ca16ba¦d543dea81fae0a1111¦8bbe0a⟧/0cf40b5f-4393-ab1¦6-0773-3e8f50c07bb¦e</service>"
			],
			clean: [
				"https://x.webhook.office.com/webhookb2/",
				"https://x.webhook.office.com/webhookb2/<guid>@<guid>/IncomingWebhook/<id>/<guid>",
				"https://x.webhook.office.com/",
				".webhook.office.com/webhookb2/${PATH}",
				"see webhook.office.com"
			]
		}
	}
];
// rules/commands.ts
const commands = [
	{
		kind: "pattern",
		id: "mysql-password-option",
		title: "Password on a MySQL command line",
		part: "command-password",
		severity: "medium",
		confidence: "high",
		anchors: ["mysql", "mariadb"],
		pattern: "(?:mysql|mariadb)(?:admin|dump|import|check|show|slap)?(?:[ \\t][^\\r\\n|;&]{0,120})?[ \\t]-p(?<quote>[\"']?)(?<value>[^\\s\"'$<>{}|;&]{4,100})",
		group: "value",
		checks: ["command-password"],
		remediation: "Change the password and keep it in an option file that only its user can read.",
		references: ["https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html"],
		examples: {
			match: [
				"mysql -u root -p⟦wEGe¦HsE6ZU⟧ app",
				"mysqldump -h db -uroot -p'⟦XDK2¦uQMg1opZ⟧' app > dump.sql",
				"alias db=\"mysql -uadmin -p⟦I9uT¦Va3gy⟧\"",
				"mysqladmin -u root -p⟦893a¦wQqhtvbr⟧ status",
				"mariadb -uroot -p⟦PW35¦y8R2tjW⟧"
			],
			clean: [
				"mysql -u root -p app",
				"mysql -u root -p$PASSWORD app",
				"mysql --port 3306",
				"mysql -u root -ppassword",
				"mysql -u root -p<password>"
			]
		}
	},
	{
		kind: "pattern",
		id: "curl-user-password",
		title: "Password on a curl command line",
		part: "command-password",
		severity: "medium",
		confidence: "high",
		anchors: ["curl"],
		pattern: "curl[ \\t][^\\r\\n|;]{0,300}?(?:-u|--user|--proxy-user)[ \\t=]{0,3}[\"']?[^\\s:\"'$<>{}]{1,60}:(?<value>[^\\s\"'<>|;&]{3,100})",
		group: "value",
		checks: ["command-password"],
		remediation: "Change the password and give it with --netrc or --config.",
		references: ["https://everything.curl.dev/http/auth.html"],
		examples: {
			match: [
				"curl -u svc:⟦aKwr¦JkefHO8C⟧ https://example.org",
				"curl -s --user \"ci:⟦Vtq4¦RpyziU⟧\" https://example.org/api",
				"curl https://example.org -X POST -u 'bob:⟦rp32¦IiubXfFQLI⟧'",
				"$ curl --proxy-user px:⟦a5ju¦CHoDJU⟧ https://example.org",
				"curl -k -usvc:⟦RHt9¦weoKu1Fl⟧ https://example.org"
			],
			clean: [
				"curl -u user https://example.org",
				"curl -u $USER:$PASSWORD https://example.org",
				"curl -u user:password https://example.org",
				"curl -u \"${U}:${P}\" https://example.org",
				"curl -u username:<password> https://example.org"
			]
		}
	},
	{
		kind: "pattern",
		id: "option-password",
		title: "Password on a command line",
		part: "command-password",
		severity: "medium",
		confidence: "medium",
		anchors: [
			"sshpass",
			"docker login",
			"redis-cli",
			"pscp",
			"plink",
			"smbclient",
			"ldapsearch",
			"ldapadd",
			"ldapmodify",
			"rabbitmqctl",
			"htpasswd",
			"net use",
			"7z",
			"unzip",
			"zip ",
			"keytool",
			"az login",
			"sqlcmd",
			"mongosh",
			"mongo ",
			"mongodump"
		],
		pattern: "(?:sshpass|docker login|redis-cli|pscp|plink|ldapsearch|ldapadd|ldapmodify|az login|sqlcmd|mongosh|mongo|mongodump|unzip|zip|7za?)(?:[ \\t][^\\r\\n|;&]{0,200})?[ \\t](?:-p|-a|-pw|-w|-P)(?<quote>[\"']|[ \\t][\"']?)?(?<value>[^\\s\"'$<>{}|;&]{4,100})",
		group: "value",
		checks: ["command-password"],
		remediation: "Change the password; give it by a file or the environment.",
		references: ["https://cwe.mitre.org/data/definitions/798.html"],
		examples: {
			match: [
				"sshpass -p ⟦glAa¦jSTiGw⟧ ssh root@host",
				"docker login -u ci -p ⟦t13j¦SNXme8tBf6Kq⟧ registry",
				"redis-cli -h cache -a ⟦vl2o¦UHKgigqPD06362⟧ ping",
				"ldapsearch -D cn=admin -w '⟦rJpS¦p4COak3⟧' -b dc=x",
				"plink -pw ⟦6Ve5¦K0hFURN⟧ host"
			],
			clean: [
				"sshpass -p $PASS ssh host",
				"docker login -u ci -p ${TOKEN}",
				"redis-cli -p 6379",
				"docker login -p password",
				"sshpass -p <password> ssh host"
			]
		}
	},
	{
		kind: "pattern",
		id: "sql-identified-by",
		title: "Password in an SQL statement",
		part: "sql-password",
		severity: "medium",
		confidence: "high",
		anchors: ["identified"],
		ignoreCase: true,
		pattern: "identified[ \\t]{1,4}(?:with[ \\t]{1,4}[\"'\\w]{1,40}[ \\t]{1,4})?(?:by|as)[ \\t]{1,4}(?:values[ \\t]{1,4})?(?:\\\\?[\"']|(?<=(?:user|to)[ \\t]{1,4}\\S{1,60}[ \\t]{1,4}identified[ \\t\\w]{1,90}))(?<value>[^\"'\\s;\\\\]{4,100})",
		group: "value",
		checks: ["command-password"],
		remediation: "Change the password of the database user.",
		references: ["https://dev.mysql.com/doc/refman/8.4/en/create-user.html"],
		examples: {
			match: [
				"CREATE USER 'app'@'%' IDENTIFIED BY '⟦mT3v¦BXXtfp⟧';",
				"GRANT ALL ON app.* TO 'app' IDENTIFIED BY '⟦qQzq¦M29y8lwY⟧'",
				"alter user root identified with mysql_native_password by '⟦il8K¦BGI12I8⟧';",
				"create user app identified by \"⟦6vFa¦COoUv⟧\"",
				"mysql -e \"CREATE USER a IDENTIFIED BY '⟦LCVc¦olEn87⟧'\""
			],
			clean: [
				"CREATE USER 'app' IDENTIFIED BY '${PASSWORD}'",
				"identified by 'password'",
				"identified by '<password>'",
				"identified by its 'name'",
				"IDENTIFIED BY '***'"
			]
		}
	},
	{
		kind: "pattern",
		id: "sql-password",
		title: "Password in an SQL statement",
		part: "sql-password",
		severity: "medium",
		confidence: "high",
		anchors: ["password"],
		ignoreCase: true,
		pattern: "(?:user|role|login)[ \\t]{1,4}[\\\\\"'`\\[]{0,2}[\\w@.%-]{1,60}[\\\\\"'`\\]]{0,2}[ \\t](?:(?:with|superuser|createdb|login|encrypted|set|in|role|valid|for)[ \\t]){0,6}password[ \\t]{0,4}(?:=[ \\t]{0,4})?N?(?<quote>\\\\?[\"'])(?<value>[^\"'\\r\\n]{3,100}?)\\\\?[\"']",
		group: "value",
		checks: ["command-password"],
		remediation: "Change the password of the database user.",
		references: ["https://www.postgresql.org/docs/current/sql-createrole.html"],
		examples: {
			match: [
				"CREATE USER app WITH PASSWORD '⟦akJd¦aENBdu⟧';",
				"ALTER ROLE app PASSWORD '⟦re7T¦9RA3bEjm⟧'",
				"create login sa with password = '⟦Q5vI¦UMHFAQ4⟧'",
				"psql -c \"ALTER USER app WITH ENCRYPTED PASSWORD '⟦G1QP¦dVVeJ⟧'\"",
				"ALTER USER \"app\" WITH SUPERUSER PASSWORD '⟦3wwC¦EW80DC⟧'"
			],
			clean: [
				"CREATE USER app WITH PASSWORD '${PASSWORD}'",
				"create user app with password 'password'",
				"ALTER ROLE app PASSWORD NULL",
				"user changed the password 'twice'",
				"CREATE USER app WITH PASSWORD '***'"
			]
		}
	},
	{
		kind: "pattern",
		id: "secure-string-password",
		title: "Password in a PowerShell secure string",
		part: "command-password",
		severity: "medium",
		confidence: "high",
		anchors: ["ConvertTo-SecureString"],
		ignoreCase: true,
		pattern: "ConvertTo-SecureString[ \\t]{1,4}(?:-[Ss]tring[ \\t]{1,4}|-[Aa]s[Pp]lain[Tt]ext[ \\t]{1,4}|-[Ff]orce[ \\t]{1,4}){0,3}(?<quote>[\"'])(?<value>[^\"'\\r\\n$]{3,100})[\"']",
		group: "value",
		checks: ["command-password"],
		remediation: "Change the password and read it from a vault.",
		references: ["https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring"],
		examples: {
			match: [
				"$p = ConvertTo-SecureString \"⟦bon4¦0dnaVQ⟧\" -AsPlainText -Force",
				"ConvertTo-SecureString '⟦gd4n¦usJvFlvo⟧' -AsPlainText -Force",
				"ConvertTo-SecureString -String \"⟦qGwJ¦53YxhynX⟧\" -AsPlainText",
				"ConvertTo-SecureString -AsPlainText \"⟦XXq6¦PliUWI8p⟧\" -Force",
				"(convertto-securestring \"⟦almn¦GroToSo⟧\" -asplaintext -force)"
			],
			clean: [
				"ConvertTo-SecureString $password -AsPlainText -Force",
				"ConvertTo-SecureString \"$env:PASSWORD\" -AsPlainText",
				"ConvertTo-SecureString \"<password>\" -AsPlainText",
				"ConvertTo-SecureString \"password\" -AsPlainText",
				"Get-Help ConvertTo-SecureString"
			]
		}
	},
	{
		kind: "pattern",
		id: "netrc-password",
		title: "Password in a .netrc file",
		part: "netrc-password",
		severity: "high",
		confidence: "high",
		anchors: ["machine"],
		pattern: "machine\\s[\\w.:-]{1,100}\\s\\s{0,12}login\\s\\S{1,100}\\s\\s{0,12}password\\s(?<value>(?:(?!\\\\[nrt]|[\"'][),;])\\S){3,400})",
		group: "value",
		checks: ["command-password"],
		remediation: "Change the password of that login.",
		references: ["https://everything.curl.dev/usingcurl/netrc.html"],
		examples: {
			match: [
				"machine git.example.org login ci password ⟦Qtdi¦oAeMV4ks⟧",
				"machine api.example.org\n  login bob\n  password ⟦GdWY¦ywRccZciA8ssYMUS⟧\n",
				"machine a.example login b password ⟦4HWQ¦9CEk9o1Z⟧ port 21",
				"machine heroku.example login a@b.org password ⟦ydZv¦pryEWPcKvCmPzSgdVX¦JU29quoujA6vKx⟧",
				"machine x\n	login y\n	password ⟦PVNp¦C3w3kHC84pdQ⟧\n"
			],
			clean: [
				"machine example.org login $USER password $PASS",
				"machine example.org login you password <yours>",
				"machine example.org login user password password",
				"the machine must login with a password",
				"machine x login y"
			]
		}
	},
	{
		kind: "pattern",
		id: "pgpass-password",
		title: "Password in a .pgpass file",
		part: "pgpass-password",
		severity: "high",
		confidence: "high",
		anchors: [
			":5432:",
			":5433:",
			":*:"
		],
		pattern: "(?<![^\\r\\n])(?:[\\w.*-]{1,100}|/[\\w./-]{1,100}):(?:\\d{4,5}|\\*):[\\w*-]{1,64}:[\\w*.@-]{1,64}:(?<value>[^\\s:]{3,100})(?![^\\r\\n])",
		group: "value",
		checks: ["command-password"],
		remediation: "Change the password of that role.",
		references: ["https://www.postgresql.org/docs/current/libpq-pgpass.html"],
		examples: {
			match: [
				"db.internal:5432:app:svc:⟦RKrS¦wXblTEdXv2⟧\n",
				"*:*:*:postgres:⟦HSBj¦nmB24JuZ⟧",
				"# hosts\n10.0.0.1:5432:*:app:⟦5lNR¦j2nJS3i5⟧\n",
				"localhost:5432:db:me:⟦zMf8¦UruURcY6⟧\nlocalhost:5433:db:x:y",
				"h:5433:d:u:⟦xwO7¦kvCboWehaRe7⟧"
			],
			clean: [
				"hostname:port:database:username:password",
				"localhost:5432:db:me:$PASS",
				"*:*:*:*:*",
				"db:5432:app:svc:password",
				"1:5432:a"
			]
		}
	}
];
// rules/generic.ts
const generic = [
	{
		kind: "labelled",
		id: "generic-password",
		title: "Password",
		part: "generic-password",
		severity: "medium",
		confidence: "medium",
		anchors: [
			"pass",
			"pwd",
			"psw",
			"senha"
		],
		remediation: "Change the password and keep it out of the repository.",
		references: ["https://cwe.mitre.org/data/definitions/798.html"],
		examples: {
			match: [
				"DB_PASSWORD=⟦xqrk¦tv36c49vZT3W⟧",
				"password: \"⟦zkDw¦i6mnwn0F⟧\"",
				"{user: \"svc\", pass: \"⟦zk¦wpxqe7⟧\"}",
				"<password>⟦vqPj¦TDx1qCMq9wtIbF⟧</password>",
				"$adminPwd = '⟦wzRe¦WZ6rC7xtUM⟧';",
				"--password ⟦kxeh¦wVAYU0a4Sp⟧"
			],
			clean: [
				"password = getPassword()",
				"password: ${DB_PASSWORD}",
				"LABEL_PASSWORD: \"Enter your password\"",
				"password_hash = \"fe3fb2c3ea9359680c¦bf9a0f4d4f7f3b\"",
				"ERR_PASSWORD = 1132",
				"password: changeme",
				"minipass: ^2.2.0",
				"passwordField = form.password"
			]
		}
	},
	{
		kind: "labelled",
		id: "generic-secret",
		title: "Secret",
		part: "generic-secret",
		severity: "medium",
		confidence: "medium",
		anchors: ["secret"],
		remediation: "Rotate the secret and keep it out of the repository.",
		references: ["https://cwe.mitre.org/data/definitions/798.html"],
		examples: {
			match: [
				"client_secret = \"⟦OqRG¦1rlExNUzUk45twjTyq¦Jj6iDAbtLm⟧\"",
				"APP_SECRET=⟦ee4D¦bAEg1Fz10jWrYTragwCp⟧",
				"\"consumerSecret\": \"⟦YT3k¦jGqVHpDHY05fdWSQQk¦1TXBGvEBrdtu2nLaot¦t0MbYnUtL9⟧\"",
				"secret: '⟦1c1c¦ae490dfe7e7d128cf3¦18bee3fdaf4e7cbf5a¦0afe2db4d345443590¦ef5f15⟧'",
				"<clientSecret>⟦0Va4¦Mqo8BqNlYeYPhDFS5L¦jxfMjO⟧</clientSecret>"
			],
			clean: [
				"secret_name = \"prod/db\"",
				"client_secret = os.environ[\"CLIENT_SECRET\"]",
				"secret: true",
				"secretRef: \"eytpVLqPb5cMpkON74¦U4YD4MKVhEUFM6TZRt\"",
				"client_secret: your-client-secret",
				"const secret = await getSecret(\"name\")"
			]
		}
	},
	{
		kind: "labelled",
		id: "generic-token",
		title: "Token",
		part: "generic-token",
		severity: "medium",
		confidence: "medium",
		anchors: [
			"token",
			"jwt",
			"_pat"
		],
		remediation: "Revoke the token with whoever issued it.",
		references: ["https://cwe.mitre.org/data/definitions/798.html"],
		examples: {
			match: [
				"ACCESS_TOKEN=⟦hgy2¦8NNqCj2ikEnlMipV4S¦vpgRmR1btNTJhiLoOK⟧",
				"token: \"⟦3f3f¦2b3a55d534f207e35f¦6b55523c61⟧\"",
				"\"refreshToken\": \"⟦LoTG¦tyrqLZODVKWtrdxvyP¦V1G9VWpiqOczuoPF9T¦NdRSQitafFVvOabUtj¦5G4wtZ⟧\"",
				"https://api.example.org/v1?access_token=⟦aNyn¦kMeWdTbW0YczhLHXZ8¦CgSCnrxSVi⟧&x=1",
				"authToken => '⟦wJK9¦xnZH7h6k5sdNDTVr8a¦5wESmVx6⟧'"
			],
			clean: [
				"token = lexer.next()",
				"next_token: \"R3VtdPqFe8WctSIOdS¦mdNHnccmyZonkP5GYI¦Rkt5\"",
				"token_url = \"https://example.org/token\"",
				"csrf_token: \"srlSHfWGX0h9JKN7E2¦8r4unICHo1mYQ9\"",
				"token: ${{ secrets.TOKEN }}",
				"TOKEN_PRIVILEGES state"
			]
		}
	},
	{
		kind: "labelled",
		id: "generic-key",
		title: "Key",
		part: "generic-key",
		severity: "medium",
		confidence: "medium",
		anchors: [
			"key",
			"seed",
			"salt",
			"nonce",
			"otp"
		],
		remediation: "Replace the key with whoever issued it.",
		references: ["https://cwe.mitre.org/data/definitions/798.html"],
		examples: {
			match: [
				"API_KEY=⟦d6Yd¦z3sUVBcxnw8schY7Ui¦7xVrILID7T⟧",
				"\"apiKey\": \"⟦mUAj¦whnA9pdHzNBz5Bdqd7¦mehS7MrLoYREBZDD6⟧\"",
				"encryption_key: ⟦zg1V¦2t97O5HU6A8oKIIB08¦aEqD8l8Uv5xDBR1sU9¦Jup=⟧",
				"const secretKey = \"⟦VHJE¦VZhWjeJ2TgIj7fqbYswd⟧\";",
				"X-Api-Key: ⟦6629¦ec27143188262ad22c¦e3037f6de7e0121546⟧"
			],
			clean: [
				"public_key = \"qB24gPNXoaK7lZpZso¦8urnMWy2xdKbiGpW5B¦9G0x\"",
				"key: user.name",
				"cacheKey: \"8c2b7a8912de18ead3¦2b53e40fb73d93\"",
				"\"S3Key\": \"a3c91b089f7f6bc9ff¦be57a99669ea07430e¦a689c2e640e43c1a5f¦ab762d8897.zip\"",
				"primary_key: id",
				"api_key: YOUR_API_KEY",
				"key = obj->field"
			]
		}
	},
	{
		kind: "labelled",
		id: "generic-auth",
		title: "Authentication value",
		part: "generic-auth",
		severity: "medium",
		confidence: "medium",
		anchors: [
			"auth",
			"cred",
			"cookie",
			"sessionid",
			"bearer",
			"hmac"
		],
		remediation: "End what the value authenticates, and change it.",
		references: ["https://cwe.mitre.org/data/definitions/798.html"],
		examples: {
			match: [
				"\"auth\": \"⟦YVEV¦mbeeRPgMDtIFiEgkiF¦GNRx18Kkv9C9xM⟧\"",
				"session_cookie = \"⟦N3Ur¦OJKhs1xgfBzA3OaXjX¦hqbd1v6cNF6Pj4GTyj⟧\"",
				"credential: ⟦3ZlD¦8O7LkVJiBT7XIaBT7K¦fI9zWfF9nm⟧",
				"X-Auth: ⟦a5c3¦2629c137e0caad6f56¦1a56f19b99⟧",
				"oauth = '⟦lFDE¦KFWgUcjVaq6M24ESG6¦H18UIX⟧'"
			],
			clean: [
				"author: Jane Doe",
				"auth: none",
				"X-Signature: \"9Xc0¦vQm3TzYw7LrEa1Kd5BnHs2Uj4Gf8PiZoNqR6tMk=\"",
				"auth_url = \"https://example.org/auth\"",
				"credentials: include",
				"authority: example.org",
				"authentication: basic"
			]
		}
	}
];
// rules/github.ts
const github = [{
	kind: "pattern",
	id: "github-token",
	title: "GitHub token",
	part: "github-token",
	severity: "high",
	confidence: "high",
	anchors: [
		"ghp_",
		"gho_",
		"ghu_",
		"ghs_",
		"ghr_"
	],
	pattern: "(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9_])",
	entropy: 3,
	facts: ["crc32-base62"],
	remediation: "Revoke the token in GitHub's settings and look through the security log for its use.",
	references: ["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation"],
	examples: {
		match: [
			"export SERVICE=⟦gho_¦4W0JZloSiATDXRw0Fr¦8K7wUOdHsauE353zsW⟧",
			"\"service\": \"⟦gho_¦ylGiFpF3NV1FOQq6ob¦bndyktw7bxVz3A5o1d⟧\",",
			"service: ⟦ghp_¦QBHZ2hSH5yUt2IYexH¦NdUfol1P3q0Q2Hsf4t⟧",
			"const service = '⟦ghu_¦plGLkObq9eRDtILwIW¦vrzXqcBchyM12UsHM0⟧';",
			"<service>⟦gho_¦yuAA2V4MBvAfAsdj4Z¦otG5r6ssuwvR3BAZSE⟧</service>"
		],
		clean: [
			"the prefix ghp_ is followed by more",
			"ghu_¦EWSFHvzafAVL",
			"ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
			"ghp_${TOKEN}",
			"ghp_<your token>",
			"GHP_****************"
		]
	}
}, {
	kind: "pattern",
	id: "github-fine-grained-token",
	title: "GitHub fine-grained personal access token",
	part: "github-token",
	severity: "high",
	confidence: "high",
	anchors: ["github_pat_"],
	pattern: "(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9_])",
	entropy: 3,
	remediation: "Revoke the token in GitHub's settings and look through the security log for its use.",
	references: ["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation"],
	examples: {
		match: [
			"export SERVICE=⟦github_pat_¦giFaApaBuMk1iYZ4e1¦zX8R_6YCibFhme6hdV¦5EWUUqz6hxAVWDFxia¦Nz7f7i0PsuhM3JQIC5¦EW7HCnXUbf⟧",
			"\"service\": \"⟦github_pat_¦aeEJuwFWIIvK6jFhet¦050C_cgYk1slfUh5xJ¦lAvIrFf3pfL86CjU4u¦iNHLvpBO9V2q2CWf84¦zg3aadz18Z⟧\",",
			"service: ⟦github_pat_¦I4GtIVHXCqtgkiIIXo¦qKNN_MzDYNWQ10ldSR¦VtYxB02r2zNJkabfQ1¦IxeeQPg6EHKuEkZ1ft¦4TA9qt2bg3⟧",
			"const service = '⟦github_pat_¦Ht9qaXhDdk3Ki8iXnh¦iojy_quBwMtlqUZu4F¦6nHbH9pH11C4oGX7ok¦IrkBxNRoaHxZ5SITFY¦SBCDSUuJOO⟧';",
			"<service>⟦github_pat_¦osn4Ebvif3gYQVAUm5¦7JgJ_icynQHpbq9fda¦nS6rN1b9a30oKGGjK8¦YHpFAWRm14nXPvi2gJ¦TC2PEZMdSK⟧</service>"
		],
		clean: [
			"the prefix github_pat_ is followed by more",
			"github_pat_¦21qEDZ68gDHCRZFH9I¦1Y5f_qvAO",
			"github_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
			"github_pat_${TOKEN}",
			"github_pat_<your token>",
			"GITHUB_PAT_****************"
		]
	}
}];
// rules/gitlab.ts
const gitlab = [{
	kind: "pattern",
	id: "gitlab-token",
	title: "GitLab token",
	part: "gitlab-token",
	severity: "high",
	confidence: "high",
	anchors: [
		"glpat-",
		"gldt-",
		"glrt-",
		"glptt-",
		"glcbt-",
		"glft-",
		"glsoat-",
		"glimt-",
		"glagent-",
		"glffct-",
		"gloas-",
		"glrtr-"
	],
	pattern: "(?<![A-Za-z0-9])gl(?:pat|dt|rt|ptt|ft|soat|imt|agent|ffct|oas|rtr)-[A-Za-z0-9_-]{20,320}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?(?![A-Za-z0-9_-])|(?<![A-Za-z0-9])glcbt-[0-9a-zA-Z]{1,5}_[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])",
	entropy: 3,
	remediation: "Revoke the token in GitLab and look through the audit events for its use.",
	references: ["https://docs.gitlab.com/security/tokens/"],
	examples: {
		match: [
			"export SERVICE=⟦glpat-¦H3bUi0BasCioAbBtMdZZ⟧",
			"\"service\": \"⟦glpat-¦1L1pqxm6VrNJIy6Bc1b7⟧\",",
			"service: ⟦glpat-¦mC4BgQKrxylapngUjdYo⟧",
			"const service = '⟦glpat-¦KddDKFGzxfRLaF7Sn4lo⟧';",
			"<service>⟦glpat-¦6s7mf2WQFsQnjGdkMMOP⟧</service>"
		],
		clean: [
			"the prefix glpat- is followed by more",
			"glpat-¦NkQ7M1",
			"glpat-xxxxxxxxxxxxxxxxxxxx",
			"glpat-${TOKEN}",
			"glpat-<your token>",
			"GLPAT-****************"
		]
	}
}];
// rules/google.ts
const google = [
	{
		kind: "pattern",
		id: "google-api-key",
		title: "Google API key",
		part: "google-api-key",
		severity: "medium",
		confidence: "high",
		anchors: ["AIza"],
		pattern: "(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])",
		entropy: 3.4,
		remediation: "Restrict or delete the key in the Cloud settings; some browser keys are meant to be public.",
		references: ["https://cloud.google.com/docs/authentication/api-keys"],
		examples: {
			match: [
				"export SERVICE=⟦AIza¦tJrzmDt4W6S5lNvWy4¦onLUUTUoCI0GJfe2j⟧",
				"\"service\": \"⟦AIza¦1PVeCkxDshJ5Cc6ttH¦SWdtAJZR0VdefqRaI⟧\",",
				"service: ⟦AIza¦O3ncxnud8gjqZ5hHJp¦oU50fgIZPL5BL8zMW⟧",
				"const service = '⟦AIza¦I4ZhhKpUUSCIGUBojD¦TC5d7UHCkZcvRVzHm⟧';",
				"<service>⟦AIza¦zCH6BZMQXZQcJ0XKWf¦IniimWly4vQ163SbM⟧</service>"
			],
			clean: [
				"the prefix AIza is followed by more",
				"AIza¦qqdXAMENTUg",
				"AIzaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"AIza${TOKEN}",
				"AIza<your token>",
				"aiza****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "google-oauth-client-secret",
		title: "Google OAuth client secret",
		part: "google-oauth-client-secret",
		severity: "high",
		confidence: "high",
		anchors: ["GOCSPX-"],
		pattern: "(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])",
		entropy: 3,
		remediation: "Reset the secret of the OAuth client in the Cloud settings.",
		references: ["https://developers.google.com/identity/protocols/oauth2"],
		examples: {
			match: [
				"export SERVICE=⟦GOCSPX-¦VPDKMTV8dOoR5BBw5l¦HEH3L5crS4⟧",
				"\"service\": \"⟦GOCSPX-¦F129tXc19xjyB43umx¦VpiW9Mb1cw⟧\",",
				"service: ⟦GOCSPX-¦tCiQZXppfGzdFhH8D8¦WEMtBYHNyB⟧",
				"const service = '⟦GOCSPX-¦6rcB5eoRyePRVZVEjV¦Z0em9GNMw7⟧';",
				"<service>⟦GOCSPX-¦R2SVIZi55UjBhVnHe8¦G4swhNUx1T⟧</service>"
			],
			clean: [
				"the prefix GOCSPX- is followed by more",
				"GOCSPX-¦AcZmIdM7o",
				"GOCSPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"GOCSPX-${TOKEN}",
				"GOCSPX-<your token>",
				"gocspx-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "google-oauth-access-token",
		title: "Google OAuth access token",
		part: "google-oauth-token",
		severity: "medium",
		confidence: "high",
		anchors: ["ya29."],
		pattern: "(?<![A-Za-z0-9_-])ya29\\.[A-Za-z0-9_-]{20,400}(?:\\.[A-Za-z0-9_-]{10,400})?",
		entropy: 3.2,
		remediation: "Revoke the grant of the account; the token itself lives for an hour.",
		references: ["https://developers.google.com/identity/protocols/oauth2"],
		examples: {
			match: [
				"export SERVICE=⟦ya29.¦BZvjgtMfYfBT4PUKEO¦RpEb49BKlO9E6KFUzM¦R0iORCZ58Il1PS5Cdk¦h5R8gBwxIiWqkgJIF5¦nGbLex8Nd5r8N2xlvA¦RoGWziPYWpAShH7lvu¦iHgzRxSU2GwP⟧",
				"\"service\": \"⟦ya29.¦xMXief5ZEOacIZxZPR¦yLrHfN4r8l03ShO78l¦Wq6dycIoLsuRExYZl9¦wInOZZd62ypO6v9bsO¦or5ZRhUuhRhiR7hBgz¦s3LhRVX5sAMsVwMXQJ¦PiGlhSPBY1Ke⟧\",",
				"service: ⟦ya29.¦PXWsw9ARwO91TA6OEG¦0RTZwWmqCt4mDGYXJH¦WgDyZoF9ipril235FL¦MCJWkoe9IfjlXj9gwR¦it9s7yx3441gT4kRlW¦hc7w3iFLp6AgEGLReU¦pwAsq2Inihw1⟧",
				"const service = '⟦ya29.¦N47QVcGCakhDyYzpZP¦zpS7XOODUNAnpoSNlY¦GPggmEZULI1py1clbZ¦pv5LbkqMVXrwhXv8VX¦qxjvBse22PRAEF1Yxo¦Ap1dZWMHyuiyNg6dSM¦0EcdBKOK3QH0⟧';",
				"<service>⟦ya29.¦3o5EEGa6s4kyF91dTz¦DE3OlLIci8F3H9HJxB¦rPiECHWBLA6wwQjGeD¦tAMsSXqrss5Cku7LDp¦FH3WxcY93zhvKqoC6p¦sFSEfmxwICYAsqMqh7¦GRbFiPCZVQmM⟧</service>"
			],
			clean: [
				"ya29.",
				"ya29.${TOKEN}",
				"ya29.<token>",
				"xya29.8HlrwYMfvea9lkxwkk¦MxzwwM5hpA6e",
				"ya29.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			]
		}
	},
	{
		kind: "pattern",
		id: "google-oauth-refresh-token",
		title: "Google OAuth refresh token",
		part: "google-oauth-token",
		severity: "high",
		confidence: "high",
		anchors: ["1//0"],
		pattern: "(?<![A-Za-z0-9_/.-])1//0[A-Za-z0-9_-]{40,100}(?![A-Za-z0-9_/-])",
		entropy: 3.5,
		remediation: "Revoke the grant at the account's security settings.",
		references: ["https://developers.google.com/identity/protocols/oauth2"],
		examples: {
			match: [
				"export SERVICE=⟦1//0¦C51XQSJZNckmTldnGm¦pNxy77XEUSiNtDbJUf¦hjekzo5SSXe2uu5zdo¦ka0O04⟧",
				"\"service\": \"⟦1//0¦SLam1dNGLsIoJnGMD8¦ETNKauwVyEQizWZmyw¦eGy5Wh2wCObp51Pb4A¦X5Zu8d⟧\",",
				"service: ⟦1//0¦tBeeo8fOWrcPIjhAmy¦vQurwjSDrkzZx2M97S¦5qW30WTUP9CJB5V5tv¦yfpvCv⟧",
				"const service = '⟦1//0¦MoMZgXgahZrWWvgZPK¦6no0b0UUTg0otTsNmf¦NLlASrqZ2Ol0OSTIZs¦7I27Gs⟧';",
				"<service>⟦1//0¦8sDlMRWETecs3emtl0¦ddhepJOnhbHHYZxtrw¦UyMHS9awp63rQaRRis¦8tKWYa⟧</service>"
			],
			clean: [
				"the prefix 1//0 is followed by more",
				"1//0¦LfWc6FCT2QFwrzmUBo3C",
				"1//0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"1//0${TOKEN}",
				"1//0<your token>",
				"1//0****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "google-oauth-legacy-refresh-token",
		title: "Google OAuth refresh token, older form",
		part: "google-oauth-token",
		severity: "high",
		confidence: "medium",
		anchors: [
			"\"1/",
			"'1/",
			"=1/",
			" 1/"
		],
		pattern: "[\"'= ](?<value>1/[A-Za-z0-9_-]{43}(?:[A-Za-z0-9_-]{21})?)(?![A-Za-z0-9_/-])",
		group: "value",
		entropy: 4,
		remediation: "Revoke the grant at the account's security settings.",
		references: ["https://developers.google.com/identity/protocols/oauth2"],
		examples: {
			match: [
				"export SERVICE=⟦1/qH¦rz1ZxIHK5EAqEyxhCK¦GhpS6AFd6cUx6sIE7k¦i5c2D⟧",
				"\"service\": \"⟦1/Sd¦Dc6PQgQlokwMtl5xQV¦4MLOystfFiyno5xVZV¦A8HzY⟧\",",
				"service: ⟦1/zH¦ly1JYJkSVVdqydE7wl¦1lWOSnwLdf5miLxre1¦t5hvm⟧",
				"const service = '⟦1/Rk¦lJv0epqSuHi9k7xH29¦JTeRmgsRfpuPtpxRc7¦8q4xT⟧';",
				"t = ⟦1/Q9¦gV5WD4JAMcWjBjQND0¦xUnHJVlnubMLQgw4vG¦0oqXB⟧"
			],
			clean: [
				"page 1/2",
				" 1/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"=1/10",
				"\"1/abc\"",
				"1/n of the whole"
			]
		}
	}
];
// rules/hosting.ts
const hosting = [
	{
		kind: "pattern",
		id: "digitalocean-token",
		title: "DigitalOcean token",
		part: "digitalocean-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"dop_v1_",
			"doo_v1_",
			"dor_v1_"
		],
		pattern: "(?<![A-Za-z0-9])do[por]_v1_[0-9a-f]{64}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Delete the token in the control panel.",
		references: ["https://docs.digitalocean.com/reference/api/create-personal-access-token/"],
		examples: {
			match: [
				"export SERVICE=⟦dop_v1_¦f51f31b16a6f419729¦3a1d9387b453487a68¦fb6755f2403646c17e¦af7df62dd6⟧",
				"\"service\": \"⟦dop_v1_¦cdd55406159264faa7¦1ffd6c9f667394a3c5¦16095a80f43443966b¦575c767b60⟧\",",
				"service: ⟦dop_v1_¦a015f7929a2ed85723¦89dcf62969a0835b76¦e7c16bc432284d80bd¦c849d8e050⟧",
				"const service = '⟦dop_v1_¦e4c61929500e26c403¦08457f47c140460a58¦c202e536515ed411cc¦84a13958f1⟧';",
				"<service>⟦dop_v1_¦4c2dd7d206832492d6¦33b346c3011fd72c90¦3722b34a1186bfa12f¦ed0c43df53⟧</service>"
			],
			clean: [
				"the prefix dop_v1_ is followed by more",
				"dop_v1_¦01e90b472590c448f1abf",
				"dop_v1_xxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxx",
				"dop_v1_${TOKEN}",
				"dop_v1_<your token>",
				"DOP_V1_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "heroku-api-key",
		title: "Heroku API key",
		part: "heroku-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["HRKU-"],
		pattern: "(?<![A-Za-z0-9])HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])",
		entropy: 3,
		remediation: "Regenerate the key in the account settings.",
		references: ["https://devcenter.heroku.com/articles/authentication"],
		examples: {
			match: [
				"export SERVICE=⟦HRKU-¦AAueMCAjgvWGJOCICv¦CEezcy1SOzDs879Z1R¦guxJeY3qnGs5gWIWXX¦e8VI6W⟧",
				"\"service\": \"⟦HRKU-¦AAh2Kj29BtNpZaBu2E¦8PTXSMGGUPEGTjv25K¦CUMcizKv7qaxeOcWkF¦mrre7K⟧\",",
				"service: ⟦HRKU-¦AA24JAY0uuLnxPU6xr¦1jQtAHLAoLp5n1w3zX¦RX2mU4kmRN6aQRlNgK¦dUDLHO⟧",
				"const service = '⟦HRKU-¦AANvmwazIi3enGnbMP¦apbfhUAOfloS6tjKrD¦Q5x8NkvOeV6Nt21gyn¦Ol0WZ4⟧';",
				"<service>⟦HRKU-¦AARfZuaLd8jbAqhls7¦bkXuFy4YDBOhivamwT¦ItvlLRTjcqdPEHQVGL¦b6ACeF⟧</service>"
			],
			clean: [
				"the prefix HRKU- is followed by more",
				"HRKU-¦AAjdOzPdYKtDFB4q31Y5",
				"HRKU-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"HRKU-${TOKEN}",
				"HRKU-<your token>",
				"hrku-****************"
			]
		}
	},
	{
		kind: "labelled",
		id: "heroku-api-key-labelled",
		title: "Heroku API key",
		part: "heroku-api-key",
		severity: "high",
		confidence: "medium",
		anchors: ["heroku"],
		value: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
		remediation: "Regenerate the key in the account settings.",
		references: ["https://devcenter.heroku.com/articles/authentication"],
		examples: {
			match: [
				"HEROKU_API_KEY=⟦36e6e791-¦5e25-c46a-32ea-125¦33a0540b4⟧",
				"\"herokuApiKey\": \"⟦a8925898-¦5e51-1924-35f2-8af¦cc2879c48⟧\"",
				"heroku_api_key: ⟦bfd878b5-¦5079-ed03-f1b8-e08¦ba2e09e99⟧",
				"const herokuKey = '⟦3ee5da20-¦dd0b-2750-32ef-8e5¦4c9e30472⟧';",
				"export HEROKU_API_KEY=\"⟦3a6812b7-¦b13b-a881-b124-a1a¦df5c1ad55⟧\""
			],
			clean: [
				"HEROKU_API_KEY=",
				"HEROKU_API_KEY=${KEY}",
				"heroku_app: quiet-sea-1234",
				"heroku_api_key: your-key",
				"HEROKU_API_KEY=00000000-0000-0000-0000-000000000000"
			]
		}
	},
	{
		kind: "pattern",
		id: "cloudflare-origin-ca-key",
		title: "Cloudflare origin CA key",
		part: "cloudflare-origin-ca-key",
		severity: "high",
		confidence: "high",
		anchors: ["v1.0-"],
		pattern: "(?<![A-Za-z0-9])v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Change the origin CA key in the profile.",
		references: ["https://developers.cloudflare.com/ssl/origin-configuration/origin-ca/"],
		examples: {
			match: [
				"export SERVICE=⟦v1.0-¦7a88ae9d7d05a15b15¦849e9b-bcead6d70c7¦e95d820a80d02f194f¦1b722abcb1ecce9a15¦a0dccaf6593f6a41b5¦87c3cdfa55ccd4e110¦4cd499efdff09e3045¦cf1f86124e4f6c7c84¦f7be9409edc977e819¦eca9aa53b⟧",
				"\"service\": \"⟦v1.0-¦96e97a8aa2059fb88b¦e762a7-3a5e49a099e¦b6e7db3321bff8c4fc¦69a59c41163418431a¦e70c609ae0c8bde4f2¦0aad8c0a418d315376¦47a484ba76825edfff¦69f4cee0313ea3f932¦aa24a10ec6a598da7e¦4f193fe01⟧\",",
				"service: ⟦v1.0-¦62183968d19c680660¦e519ef-75e68a584c4¦9d96bbd09ec5f2717e¦4c2c4665fc58fb5dcb¦631f870eb13609808c¦80402fc39e3ca87484¦ba24af0404479d8af1¦b1b585e77046317693¦5765b7b5cf065bbcf6¦38f6b7eb3⟧",
				"const service = '⟦v1.0-¦968498e3b757273652¦4c7d5b-887f0a1304a¦80e87c7c448000efbd¦dfa42d067bbfbe9537¦20b93f864141a3483c¦07f7d176554fa21875¦6e8b49d4692ca0d6c0¦7bb88ddb264bdd060b¦78ae3b070e765df437¦3c91c8314⟧';",
				"<service>⟦v1.0-¦731333ac06d5519c33¦fb39a5-76bc33e835a¦38c4ae435f1d2e1b4b¦12dabafea855f01059¦514b6ad5915ceeaf5c¦149678e13ffc879f7e¦74af3e0be642b0052c¦763bc0c770932c0a95¦2b8208d7ad8d735203¦894bcb8ca⟧</service>"
			],
			clean: [
				"the prefix v1.0- is followed by more",
				"v1.0-¦e087c76389e3c10b87¦8b1555-94b0cca754a¦b940e001ea1d4aa32d¦29a",
				"v1.0-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"v1.0-${TOKEN}",
				"v1.0-<your token>",
				"V1.0-****************"
			]
		}
	},
	{
		kind: "labelled",
		id: "cloudflare-token",
		title: "Cloudflare API token or key",
		part: "cloudflare-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"cloudflare",
			"cf_api",
			"cfapi"
		],
		value: "[A-Za-z0-9_-]{40}|[0-9a-f]{37}",
		entropy: 3.2,
		checks: ["not-words"],
		remediation: "Roll the token in the profile.",
		references: ["https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"],
		examples: {
			match: [
				"CLOUDFLARE_API_TOKEN=⟦EVOvqv4G¦d2RJm7mBnyfOjLKIa9¦7iSOc5yoFVOHZQ⟧",
				"\"cloudflareToken\": \"⟦FIU8TZdZ¦9BKKuaRUUMu16CsxkV¦GD84pFd0fuWI8f⟧\"",
				"cf_api_token: ⟦vAaHoWex¦APMHDmEjf1GGpYiSlq¦uxY0mryz4R7fqL⟧",
				"const cloudflareApiToken = '⟦SYlE6x6x¦2iwc6HAWXGRBG2jYlv¦jO5VvKP7HDsTQR⟧';",
				"CF_API_KEY=⟦36ff438e¦fb531205deaddb929d¦a9469e1b797⟧"
			],
			clean: [
				"CLOUDFLARE_API_TOKEN=",
				"CLOUDFLARE_API_TOKEN=${TOKEN}",
				"cloudflare_zone: example.org",
				"cloudflare_api_token: your-cloudflare-api-token-goes-here-x",
				"CF_API_KEY=0000000000000000000000000000000000000"
			]
		}
	},
	{
		kind: "pattern",
		id: "fly-token",
		title: "Fly.io token",
		part: "fly-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"fo1_",
			"fm1r_",
			"fm2_"
		],
		pattern: "(?<![A-Za-z0-9])(?:fo1_[A-Za-z0-9_-]{43}|fm1r_[A-Za-z0-9+/]{100,1000}={0,3}|fm2_[A-Za-z0-9+/]{100,1000}={0,3})(?![A-Za-z0-9_-])",
		entropy: 3.5,
		remediation: "Revoke the token with fly tokens revoke.",
		references: ["https://fly.io/docs/security/tokens/"],
		examples: {
			match: [
				"export SERVICE=⟦fo1_¦wy40pFZkfT453ElWTH¦rfakGUoopHQGPeKQZn¦XZZfA65⟧",
				"\"service\": \"⟦fo1_¦ZHeEgmuv27KxW79yIW¦QdB0umRs7UtjHvkU2W¦ttpF5KY⟧\",",
				"service: ⟦fo1_¦ijCtLRo9eobm7r2W6l¦QjEFzhvpa7D0XYARaq¦oKlYidt⟧",
				"const service = '⟦fo1_¦oeqESDAT8zkH8yvBR5¦BqJ0QG4LsmJbnpaxyv¦DlFYuPM⟧';",
				"<service>⟦fo1_¦3aWw674kFS6SeaFuH4¦gaQGwvudbYHlOYMMnJ¦kzgYvTU⟧</service>"
			],
			clean: [
				"the prefix fo1_ is followed by more",
				"fo1_¦OGDSme3bQMOSgf",
				"fo1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"fo1_${TOKEN}",
				"fo1_<your token>",
				"FO1_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "supabase-token",
		title: "Supabase access token",
		part: "supabase-token",
		severity: "high",
		confidence: "high",
		anchors: ["sbp_", "sb_secret_"],
		pattern: "(?<![A-Za-z0-9])(?:sbp_[0-9a-f]{40}|sb_secret_[A-Za-z0-9_-]{31,40})(?![A-Za-z0-9_-])",
		entropy: 3,
		remediation: "Revoke the token in the dashboard.",
		references: ["https://supabase.com/docs/guides/api/api-keys"],
		examples: {
			match: [
				"export SERVICE=⟦sbp_¦e7d3b3a1b5f0db130c¦d10d8b1a0308fac1cd¦d962⟧",
				"\"service\": \"⟦sbp_¦7c796e75250ecfe163¦d754058f6aec6864b4¦3452⟧\",",
				"service: ⟦sbp_¦89f111ba08ef85df31¦f2b78b6cf2693e8493¦9c06⟧",
				"const service = '⟦sbp_¦e9b340e29024fe6579¦3245cb6dc2a619018d¦3e9c⟧';",
				"<service>⟦sbp_¦dca6fcf4e9f9769d9d¦335104b208c20b4ee0¦4944⟧</service>"
			],
			clean: [
				"the prefix sbp_ is followed by more",
				"sbp_¦f25782a2754ba",
				"sbp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"sbp_${TOKEN}",
				"sbp_<your token>",
				"SBP_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "planetscale-token",
		title: "PlanetScale token or password",
		part: "planetscale-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"pscale_tkn_",
			"pscale_pw_",
			"pscale_oauth_"
		],
		pattern: "(?<![A-Za-z0-9])pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,64}(?![A-Za-z0-9_-])",
		entropy: 3,
		remediation: "Delete the token or password in the dashboard.",
		references: ["https://planetscale.com/docs/concepts/service-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦pscale_tkn_¦kCQkEwdEgWODSlWDMX¦MC1houFcFD3tKvxmm7¦ddHiMku⟧",
				"\"service\": \"⟦pscale_tkn_¦FqgLyJjCBjIPH8WL8I¦RWXjEKHTOBAMvHzbJp¦GSAL1jn⟧\",",
				"service: ⟦pscale_tkn_¦182GNl4LQBgRRnB5Pp¦Az9aWWzWjj1dDslswM¦keMEouz⟧",
				"const service = '⟦pscale_tkn_¦hazM3Ko3HENkSSyS4s¦PC9S4Jf3FDnePZj1RN¦pJeQI3s⟧';",
				"<service>⟦pscale_tkn_¦Ujfiu49FhtosaSnoxX¦SGiI7a2wY7SdvR1DcU¦yzvq1q4⟧</service>"
			],
			clean: [
				"the prefix pscale_tkn_ is followed by more",
				"pscale_tkn_¦cbgGlpUDeG4nky",
				"pscale_tkn_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"pscale_tkn_${TOKEN}",
				"pscale_tkn_<your token>",
				"PSCALE_TKN_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "tailscale-key",
		title: "Tailscale key",
		part: "tailscale-key",
		severity: "high",
		confidence: "high",
		anchors: ["tskey-"],
		pattern: "(?<![A-Za-z0-9])tskey-(?:[a-z]{2,12}-)?[A-Za-z0-9]{8,24}(?:CNTRL)?-[A-Za-z0-9]{16,64}(?![A-Za-z0-9-])",
		entropy: 3,
		remediation: "Revoke the key in the admin settings.",
		references: ["https://tailscale.com/kb/1085/auth-keys"],
		examples: {
			match: [
				"export SERVICE=⟦tskey-¦auth-4bWDy6xixb1jC¦NTRL-yTa5l0q9fCQ6F¦eyr3wJ0GptyLwiOyRT¦e⟧",
				"\"service\": \"⟦tskey-¦auth-7u9ZExLdNSu0C¦NTRL-9VMc9XOWyHhEH¦q23q5MWkFHkFvNPbMn¦i⟧\",",
				"service: ⟦tskey-¦auth-lrq1YWdpVDv7C¦NTRL-R2trirXT0jCRi¦LwYuiScbvsjUJysMMB¦y⟧",
				"const service = '⟦tskey-¦auth-tZKAzeBByXJ8C¦NTRL-RYH8vOTpMkhKw¦R3xdJbtMz9CAlEoans¦7⟧';",
				"<service>⟦tskey-¦auth-8ACvnVEalFhtC¦NTRL-bFWvSnXgBNq9I¦eGiFwiddOsIjtR1iYL¦h⟧</service>"
			],
			clean: [
				"the prefix tskey- is followed by more",
				"tskey-¦auth-lTLGkApHdLj0C",
				"tskey-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"tskey-${TOKEN}",
				"tskey-<your token>",
				"TSKEY-****************"
			]
		}
	},
	{
		kind: "labelled",
		id: "vercel-token",
		title: "Vercel token",
		part: "vercel-token",
		severity: "high",
		confidence: "medium",
		anchors: ["vercel"],
		value: "[A-Za-z0-9]{24}",
		entropy: 3.2,
		checks: ["not-words"],
		remediation: "Delete the token in the account settings.",
		references: ["https://vercel.com/docs/rest-api"],
		examples: {
			match: [
				"VERCEL_TOKEN=⟦Kus5G403¦TjyuC5t2xrzAxTZH⟧",
				"\"vercelToken\": \"⟦uutezxXL¦68LStlAQrWsCHBk1⟧\"",
				"vercel_token: ⟦qZvQaXyg¦03CgRgtmTnxVHkJj⟧",
				"const vercelToken = '⟦RLeekt6G¦6F389JXFrJeIUfgk⟧';",
				"export VERCEL_TOKEN=\"⟦cxbm5iE2¦BJrHoAVJ6sxF17aB⟧\""
			],
			clean: [
				"VERCEL_TOKEN=",
				"VERCEL_TOKEN=${TOKEN}",
				"vercel_project: website",
				"vercel_token: yourverceltokengoe¦shere1",
				"VERCEL_TOKEN=000000000000000000000000"
			]
		}
	}
];
// rules/http.ts
const http = [
	{
		kind: "pattern",
		id: "json-web-token",
		title: "JSON Web Token",
		part: "json-web-token",
		severity: "medium",
		confidence: "high",
		anchors: ["eyJ"],
		pattern: "(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}={0,2}\\.eyJ[A-Za-z0-9_-]{8,8000}={0,2}\\.[A-Za-z0-9_-]{16,1400}",
		checks: ["json-web-token"],
		facts: ["json-web-token"],
		remediation: "End the session or revoke the grant; if anybody can sign such tokens, rotate the signing key.",
		references: ["https://www.rfc-editor.org/rfc/rfc7519"],
		examples: {
			match: [
				"export SERVICE=⟦eyJh¦bGciOiJIUzI1NiIsIn¦R5cCI6IkpXVCJ9.eyJzdWIiOiJxbHNIaT¦JualBzIiwiZXhwIjox¦ODkzNDU2MDAwLCJqdG¦kiOiJwdFBDc3FocHlP¦dFYifQ.-KNYpnp94Sw-NZ4zmh¦7F7TiKinEQVACPm8AF¦lXNiTkV⟧",
				"\"service\": \"⟦eyJh¦bGciOiJIUzI1NiIsIn¦R5cCI6IkpXVCJ9.eyJzdWIiOiJ5SnRZdT¦JpRW5nIiwiZXhwIjox¦ODkzNDU2MDAwLCJqdG¦kiOiJDbWxUc21RSFox¦d0kifQ.TZ0zkS_mHWqdKQc8oL¦sOA0R35tORLA6zCrLm¦Zi64jdZ⟧\",",
				"service: ⟦eyJh¦bGciOiJIUzI1NiIsIn¦R5cCI6IkpXVCJ9.eyJzdWIiOiJTdzRmRV¦lIMkc1IiwiZXhwIjox¦ODkzNDU2MDAwLCJqdG¦kiOiJJM2ZLSnJ6dU4x¦dGYifQ.BvwQKjYy-zeobDfBPt¦hDTtiwvpWx9411Pz_D¦NtAsgeT⟧",
				"const service = '⟦eyJh¦bGciOiJIUzI1NiIsIn¦R5cCI6IkpXVCJ9.eyJzdWIiOiJ1enN4U2¦JTRWVQIiwiZXhwIjox¦ODkzNDU2MDAwLCJqdG¦kiOiJDZzVXMWxHbDJK¦dm4ifQ.Yt5dzA44s8nsRrm_nt¦k5E82phQEE-LyHCnVj¦U0fe5Ad⟧';",
				"<service>⟦eyJh¦bGciOiJIUzI1NiIsIn¦R5cCI6IkpXVCJ9.eyJzdWIiOiJ4ZU1Qb1¦A5SGtjIiwiZXhwIjox¦ODkzNDU2MDAwLCJqdG¦kiOiJaTFA1a1lWemhl¦UUwifQ.U3DSuh7sO9n-hrXbRg¦1AakxNhz_Mz2Jh6EXB¦aFqxdhG⟧</service>"
			],
			clean: [
				"eyJ is how a JSON object begins in base64",
				"eyJhbGciOiJIUzI1Ni¦IsInR5cCI6IkpXVCJ9.eyJzdWIiOiJrN1pLNX¦E4YnFsIiwiZXhwIjox¦ODkzNDU2MDAwLCJqdG¦kiOiJMN3YxM2tKcWg0¦QmEifQ",
				"eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
				"eyJub3QiOiJhIGhlYW¦RlciJ9.eyJzdWIiOiJhIn0.QmFzZTY0c2lnbmF0dXJl",
				"eyJxxxxxxxxxxxxxxxxxxxx.eyJxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx"
			]
		}
	},
	{
		kind: "pattern",
		id: "bearer-token",
		title: "Bearer token",
		part: "bearer-token",
		severity: "medium",
		confidence: "medium",
		anchors: ["bearer "],
		ignoreCase: true,
		pattern: "bearer (?<value>[A-Za-z0-9+/._~-]{12,2000}={0,2})",
		group: "value",
		checks: ["token-like"],
		remediation: "Revoke the token with whoever issued it.",
		references: ["https://www.rfc-editor.org/rfc/rfc6750"],
		examples: {
			match: [
				"Authorization: Bearer ⟦5CZaXbIi¦qvkj0ewizCyzNXNZkk¦R1tcd8L26BOIG6⟧",
				"curl -H \"authorization: bearer ⟦5562f844¦df56cd30b865f02f4f¦ba7407⟧\" https://example.org",
				"headers = {'Authorization': 'Bearer ⟦FB3bM5Ol¦SFZN68UFnanfII7m⟧'}",
				"\"Bearer ⟦de892d9c¦a30efee3feb6618e67¦1a93b3c684c182a98f¦ca76be61560e2b6ef0¦9f⟧\"",
				"- Bearer ⟦WxbkxRnU¦8614OKUBvsNQvfwru3¦fRovamcxxksiGnoHi⟧"
			],
			clean: [
				"Authorization: Bearer ${TOKEN}",
				"Authorization: Bearer <token>",
				"the bearer authentication-scheme is described elsewhere",
				"Bearer xxxxxxxxxxxxxxxxxxxxxxxx",
				"WWW-Authenticate: Bearer realm=\"example\""
			]
		}
	},
	{
		kind: "pattern",
		id: "basic-authorization",
		title: "Basic authorization header",
		part: "basic-authorization",
		severity: "medium",
		confidence: "high",
		anchors: ["basic "],
		ignoreCase: true,
		pattern: "basic (?<value>[A-Za-z0-9+/_-]{8,400}={0,2})(?![A-Za-z0-9])",
		group: "value",
		checks: ["basic-credentials"],
		remediation: "Change the password that it holds.",
		references: ["https://www.rfc-editor.org/rfc/rfc7617"],
		examples: {
			match: [
				"Authorization: Basic ⟦c3ZjLWhn¦ZToyUHhldWhWZkdGZW1WZQ==⟧",
				"'Authorization': 'Basic ⟦c3ZjLWFm¦ZzpRaUNnR3pCREVxZVl0Sg==⟧'",
				"curl -H \"Authorization: Basic ⟦c3ZjLWFm¦ZzpIMGxpWXlMRlozVzNpRg==⟧\"",
				"authorization: basic ⟦c3ZjLWJn¦Yjo1dmdLU1lRenRaU1hQbQ==⟧",
				"header: \"Basic ⟦c3ZjLWFl¦aDpGZEtBS28zeVhoRk0zZA==⟧\""
			],
			clean: [
				"Authorization: Basic <credentials>",
				"basic understanding of things",
				"Authorization: Basic ${AUTH}",
				"Basic dXNlcm5hbWU6cGFzc3dvcmQ=",
				"Basic bm8gY29sb24gaW4gdG¦hpcyBhdCBhbGw="
			]
		}
	},
	{
		kind: "pattern",
		id: "url-password",
		title: "Password in a URL",
		part: "url-password",
		severity: "medium",
		confidence: "medium",
		anchors: ["://"],
		pattern: "[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s:/@\"'<>()\\[\\]`?#\\\\]{0,80}:(?<value>[^\\s/@\"'<>`\\\\]{3,200})@[A-Za-z0-9\\[%{$_.-]",
		group: "value",
		checks: ["url-password"],
		remediation: "Change the password and give it to the program outside its URL.",
		references: ["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],
		examples: {
			match: [
				"postgres://svc:⟦nygv¦zMFVrggUur⟧@db.internal:5432/app",
				"DATABASE_URL=\"mysql://root:⟦WQa7¦Z2Vahdm8⟧@10.0.0.5/app\"",
				"git clone https://ci:⟦kZc0¦TGhDN66oW4A00FWh⟧@git.internal/repo.git",
				"redis://:⟦2z5S¦Lgw2Vyps2v6H⟧@cache:6379",
				"\"amqp://bus:⟦Jzay¦kZDVMl⟧@mq.internal/%2F\""
			],
			clean: [
				"https://example.org:8080/path@2",
				"postgres://user:password@localhost/db",
				"mysql://root:${PASSWORD}@db/app",
				"https://user:<password>@example.org",
				"scheme://user:pass@host",
				"redis://:xxxxxxxx@cache"
			]
		}
	}
];
// rules/messaging.ts
const messaging = [
	{
		kind: "labelled",
		id: "twilio-auth-token",
		title: "Twilio auth token",
		part: "twilio-auth-token",
		severity: "high",
		confidence: "high",
		anchors: ["twilio"],
		value: "[0-9a-f]{32}",
		entropy: 2.8,
		remediation: "Promote the secondary auth token, then delete this one.",
		references: ["https://www.twilio.com/docs/iam/access-tokens"],
		examples: {
			match: [
				"TWILIO_AUTH_TOKEN=⟦43da92¦5deecc69be1aa1ed0d¦81df4008⟧",
				"\"twilioAuthToken\": \"⟦d3d96d¦219f5e0e76815b29ce¦e1ab524c⟧\"",
				"twilio_token: ⟦c03ca0¦2f053a66fb930051dd¦4636b1ce⟧",
				"const twilioAuth = '⟦adae81¦d7cef304de7e34a852¦49c13b7f⟧';",
				"export TWILIO_AUTH_TOKEN=\"⟦d2f0e5¦7e30f91894a5c73075¦a3349648⟧\""
			],
			clean: [
				"TWILIO_AUTH_TOKEN=",
				"TWILIO_AUTH_TOKEN=${TOKEN}",
				"twilio_version: 4.2.0",
				"twilio_token: your_auth_token",
				"TWILIO_AUTH_TOKEN=00000000000000000000000000000000"
			]
		}
	},
	{
		kind: "pattern",
		id: "sendgrid-api-key",
		title: "SendGrid API key",
		part: "sendgrid-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["SG."],
		pattern: "(?<![A-Za-z0-9])SG\\.[A-Za-z0-9_-]{20,24}\\.[A-Za-z0-9_-]{39,50}(?![A-Za-z0-9_-])",
		entropy: 3.5,
		remediation: "Delete the key in SendGrid's settings.",
		references: ["https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"],
		examples: {
			match: [
				"export SERVICE=⟦SG.E¦8wmydd1hHtLQMTIpPCxYp.RDSRXcmWUaM8HyOxru¦mwGQ8O37T8NVAqAYtj¦h7NIL7b⟧",
				"\"service\": \"⟦SG.w¦8grxSBSjJU8nwVsfNQYgG.HILjEJcI8zutteIuE5¦ck84RejYaILK0fTRqN¦weKO9UE⟧\",",
				"service: ⟦SG.S¦JOAsAgO2WomDSw0vbEe8q.vurjLWONfISgyxiMqT¦an8oHl3GGsgbbm8awV¦zvNgJWD⟧",
				"const service = '⟦SG.3¦NXCPN0FR65bnIAXh9sDmF.77MkDZeGh5XUPXyzHN¦pD4hOH08qXn1n517Rv¦KZzlHGY⟧';",
				"<service>⟦SG.W¦DfU4LGnfp7T9QZLK6fzgg.HuNtwtlkZOPDOR9S5V¦ZuQKP2TJ5N0jY3dxv6¦AncvBhb⟧</service>"
			],
			clean: [
				"the prefix SG. is followed by more",
				"SG.q¦QtPTggL2qXAr2f4iDts1E",
				"SG.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"SG.${TOKEN}",
				"SG.<your token>",
				"sg.****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "mailgun-api-key",
		title: "Mailgun API key",
		part: "mailgun-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["key-"],
		pattern: "(?<![A-Za-z0-9-])key-[0-9a-f]{32}(?![0-9A-Za-z-])",
		entropy: 3,
		remediation: "Rotate the key in the Mailgun dashboard.",
		references: ["https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/"],
		examples: {
			match: [
				"export SERVICE=⟦key-¦f736c842b284a31dd0¦f877f257f8287f⟧",
				"\"service\": \"⟦key-¦51c25be24786cecf7f¦b12562278f02dc⟧\",",
				"service: ⟦key-¦3ab6e1325f29cc8a7d¦34301e4890ee8e⟧",
				"const service = '⟦key-¦8431c19c869a3e1ba1¦298fd82d203a60⟧';",
				"<service>⟦key-¦71d05c1e89b211ebe9¦e954bf6e24bff3⟧</service>"
			],
			clean: [
				"the prefix key- is followed by more",
				"key-¦44edb7f47b",
				"key-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"key-${TOKEN}",
				"key-<your token>",
				"KEY-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "mailchimp-api-key",
		title: "Mailchimp API key",
		part: "mailchimp-api-key",
		severity: "high",
		confidence: "high",
		anchors: [
			"-us1",
			"-us2",
			"-us3",
			"-us4",
			"-us5",
			"-us6",
			"-us7",
			"-us8",
			"-us9"
		],
		pattern: "(?<![A-Za-z0-9])[0-9a-f]{32}-us[1-9]\\d?(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Disable the key in the account's extras.",
		references: ["https://mailchimp.com/help/about-api-keys/"],
		examples: {
			match: [
				"export SERVICE=⟦07818b¦0d2254acc8275c82ef¦0ed5789b-us17⟧",
				"\"service\": \"⟦7fee56¦e08e807f175e5bb614¦a166bc6e-us8⟧\",",
				"service: ⟦d372ab¦e3447c12440c51c035¦9b94e2cb-us13⟧",
				"const service = '⟦4bdd56¦6fe2ff27abb1638101¦9ae8fbd2-us13⟧';",
				"<service>⟦bf353d¦ee3a4355c72435ef6c¦7743e4a2-us21⟧</service>"
			],
			clean: [
				"-us",
				"eu-us-1",
				"build-us12",
				"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-us1",
				"00000000000000000000000000000000-us1"
			]
		}
	},
	{
		kind: "labelled",
		id: "postmark-server-token",
		title: "Postmark server token",
		part: "postmark-server-token",
		severity: "high",
		confidence: "medium",
		anchors: ["postmark"],
		value: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
		remediation: "Generate another token for the server and delete this one.",
		references: ["https://postmarkapp.com/developer/api/overview"],
		examples: {
			match: [
				"POSTMARK_TOKEN=⟦54f896f8-¦ee47-86c3-a8a0-bae¦372d1de7b⟧",
				"\"postmarkToken\": \"⟦d5817392-¦965f-4f55-c6e7-10a¦b509fea29⟧\"",
				"postmark_api_key: ⟦2372b6b3-¦4626-2e67-5306-09a¦06272f8b1⟧",
				"const postmarkServerToken = '⟦57c24ace-¦7d9e-a11f-b81b-ff1¦3b62dcfed⟧';",
				"export POSTMARK_API_TOKEN=\"⟦07388f75-¦c047-f87a-371a-2bb¦64e5c2438⟧\""
			],
			clean: [
				"POSTMARK_TOKEN=",
				"POSTMARK_TOKEN=${TOKEN}",
				"postmark_version: 4.2.0",
				"postmark_token: your-token",
				"POSTMARK_TOKEN=00000000-0000-0000-0000-000000000000"
			]
		}
	},
	{
		kind: "shape",
		id: "twilio-api-key-sid",
		title: "Twilio API key SID",
		part: "twilio-api-key-sid",
		severity: "low",
		confidence: "high",
		identifier: true,
		alphabet: "alphanumeric",
		length: [34, 34],
		labels: [],
		bare: {
			severity: "low",
			entropy: 3,
			certain: true
		},
		checks: ["twilio-api-key-sid"],
		remediation: "Find the secret that belongs to it; if it was published as well, delete the key.",
		references: ["https://www.twilio.com/docs/iam/api-keys"],
		examples: {
			match: [
				"export SERVICE=⟦SK1fa0¦312566f4270aa20bd0¦7a7a55d03f⟧",
				"\"service\": \"⟦SKe438¦8e2f8c4c40f3f4e1fd¦80a765c079⟧\",",
				"service: ⟦SK0208¦989405ea19f6f4d4f1¦2a2db4038c⟧",
				"const service = '⟦SKdd20¦3a5b14eeb6a7d9f8ae¦2b0f259d97⟧';",
				"<service>⟦SK320c¦a3510268645da3bb9a¦318367c6ca⟧</service>"
			],
			clean: [
				"SK",
				"SK30eb9a790c7cb0c3a3c4",
				"SK00000000000000000000000000000000",
				"sk8f5434819ba8bef8¦39f922e66046cbad",
				"SKNLKMMLGJGIGHONLI¦MKJPLNOOOIJPHMOG"
			]
		}
	}
];
// rules/models.ts
const models = [
	{
		kind: "pattern",
		id: "openai-api-key",
		title: "OpenAI API key",
		part: "openai-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["T3BlbkFJ"],
		pattern: "(?<![A-Za-z0-9_-])sk-(?:(?:proj|svcacct|admin|None)-)?[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}(?![A-Za-z0-9_-])",
		entropy: 3.5,
		remediation: "Delete the key in the dashboard and look at its usage.",
		references: ["https://platform.openai.com/docs/api-reference/authentication"],
		examples: {
			match: [
				"export SERVICE=⟦sk-proj-¦xvIYIRUOAj8SbGqCIR¦QfvWt7Nqn3cFljDLd3¦DrM3vcwabrOfRu2hOF¦eppuglH34YBGN2ooUa¦wuT3BlbkFJP05a8JNF¦n5nV80XjQ7zPWfuVcG¦BGiEhXdNFguOdp6FnB¦lSFOTozTMsC8OqpqJL¦ffPELYoaQ15P⟧",
				"\"service\": \"⟦sk-proj-¦wHAPvFm1vi2fmhFBmc¦Dut66GMbw5jiUAb5xy¦3G7o4aWiarsIPCUkry¦hNm9nDgfafcogV18xg¦fiT3BlbkFJrieIqb4d¦BrTG22LjmbcPz8iDzX¦d9X0egb3jcv3wS7uV2¦6QRHKDoeXqDzO2Dvdu¦uU0qpvoIXQYs⟧\",",
				"service: ⟦sk-proj-¦UshDR4EuvdyNDCkqxs¦Knr73grlLbUCO3UMEE¦THP1nxi194ewNcEuI9¦M622cbngKSL81wBlM8¦ICT3BlbkFJq2APSWty¦tbrWdhTEiv2aWbM3ZI¦c0zvAtYx8315iBr77g¦SHAvUejIdudbDB1suM¦0jcQpKUldBr7⟧",
				"const service = '⟦sk-proj-¦Z1FJ0TxDtSb6CdqH0l¦OfJLDh2GhyKf8Ntqen¦X2BhNUPGiof8jjW1um¦zlqe5C604YG6vFqep6¦5ET3BlbkFJg2gkssP3¦Cg123W35HKuWtpipGD¦F8KzqFRSMqHaL9Ebmt¦AWa1yThFFq6HHxuzL7¦SXUwXoiVKkvq⟧';",
				"<service>⟦sk-proj-¦sdgTzPSXjMg6uiX6xm¦v8JmZgNs1BURTwxfKN¦sbm6qNyPxwAFffbVIV¦8d1JaV3SKVNQTtPFuf¦2sT3BlbkFJvYMciYRf¦wnUGyxN8V75lS0jWHy¦i2nQvm5T6BoA8TBmrM¦SqRSw4Kz3cnwi1xW4c¦tf1rfXaqbU3V⟧</service>"
			],
			clean: [
				"the prefix sk-proj- is followed by more",
				"sk-proj-¦2yBCoDYqRYgkkbQNDQ¦1Mwkm62rpsWoVkMUkX¦da49sjYR8ifFQeOK",
				"sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"sk-proj-${TOKEN}",
				"sk-proj-<your token>",
				"SK-PROJ-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "anthropic-api-key",
		title: "Anthropic API key",
		part: "anthropic-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["sk-ant-"],
		pattern: "(?<![A-Za-z0-9_-])sk-ant-(?:api\\d\\d|admin\\d\\d|oat\\d\\d|sid\\d\\d)-[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_-])",
		entropy: 3.5,
		remediation: "Delete the key in the console and look at its usage.",
		references: ["https://docs.anthropic.com/en/api/overview"],
		examples: {
			match: [
				"export SERVICE=⟦sk-ant-¦api03-0QppJ37D5tqQ¦SWy0OlE9EspElvudp2¦vDr1ZQHZoMm8LLpTUM¦tzATbWEiFOG9XxZ8Vz¦uyjM1hq37fHkgFfsZw¦AeiHrDsWXAA⟧",
				"\"service\": \"⟦sk-ant-¦api03-xnBlOva3TMMI¦OOj5xguO9sH1BWGSs0¦icdln4JfTxwHQzSlm0¦lzfVXHqLtGQdhDUVLg¦O7ZZy6CpvOt109IZDs¦IpjvpssK4AA⟧\",",
				"service: ⟦sk-ant-¦api03-ZdQx3ZinFABf¦LcBcLh1nIv6aEI8LnG¦kncZkwLfE1f3kBHPWA¦Fko8z4K96zsKNxhE4j¦KLOpuWaVKMXcnocmrn¦bsiNgaTGGAA⟧",
				"const service = '⟦sk-ant-¦api03-8dtT5bzgRsSA¦kaqCX2vh76VwAUglT8¦OrUpxJgFwwlWn4lFK5¦UEDBn5dtfdu4MaSiDB¦gftXPBufdEusO3LOqF¦HH2POH4VTAA⟧';",
				"<service>⟦sk-ant-¦api03-QluzoCjLNqjO¦IQgJK9bxtiIFX9QYAd¦Q8MTnQJmyDjXSavXdJ¦0umRJgUAJZzO5MUylD¦g4784q6AiIvO9uMGvZ¦Obs8aXPOQAA⟧</service>"
			],
			clean: [
				"the prefix sk-ant- is followed by more",
				"sk-ant-¦api03-qeSbWrCFf95w¦z9nQejKdhQ1bLOq",
				"sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"sk-ant-${TOKEN}",
				"sk-ant-<your token>",
				"SK-ANT-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "hugging-face-token",
		title: "Hugging Face token",
		part: "hugging-face-token",
		severity: "high",
		confidence: "high",
		anchors: ["hf_", "api_org_"],
		pattern: "(?<![A-Za-z0-9])(?:hf_|api_org_)[A-Za-z]{34}(?![A-Za-z0-9_])",
		entropy: 3.3,
		checks: ["not-words"],
		remediation: "Invalidate the token in the account settings.",
		references: ["https://huggingface.co/docs/hub/security-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦hf_F¦yYpaJMkVVvrDkMiJuB¦TMeOWMkFlYjqOuC⟧",
				"\"service\": \"⟦hf_L¦BqQKDdungBnOFjrsKz¦fQNsduCjPSakqeC⟧\",",
				"service: ⟦hf_h¦cPIcLWcrVvbTZeInbD¦OTcuFOZkNqrfbry⟧",
				"const service = '⟦hf_V¦iKKJrInglHslZXwjcm¦WBgWXvagzWrKNqo⟧';",
				"<service>⟦hf_T¦aZRJmoCrnhOvDBaFvU¦PTnAmnQiHdfASer⟧</service>"
			],
			clean: [
				"the prefix hf_ is followed by more",
				"hf_N¦TbQFyxOrPpI",
				"hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"hf_${TOKEN}",
				"hf_<your token>",
				"HF_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "groq-api-key",
		title: "Groq API key",
		part: "groq-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["gsk_"],
		pattern: "(?<![A-Za-z0-9])gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9_])",
		entropy: 3.5,
		remediation: "Delete the key in the settings.",
		references: ["https://groq.com/docs"],
		examples: {
			match: [
				"export SERVICE=⟦gsk_¦2Q92aBrtLmx4rgPPFD¦7VyhgJMRLAMkX5Ok9F¦QX9hDsObXQf3RAe3⟧",
				"\"service\": \"⟦gsk_¦8oOQde62o93Eja2hs5¦b3sLovusE7ZPStLqpx¦aSDLlqtWj2ASlJRp⟧\",",
				"service: ⟦gsk_¦EtIeHi9lCcuXWkyMut¦LigYM8U52Ea5CufSip¦uiYy44UZXRERz81G⟧",
				"const service = '⟦gsk_¦noo60ZGKAcr0m8Fy0j¦gtbWTxhaoZzi15hDXY¦LQarWWQ8oSSBXLsF⟧';",
				"<service>⟦gsk_¦IQHPjupm15Pg8zECpw¦R5Ru6cp2yUGtBEAY9w¦v0u3WsJ5VSqEK9FH⟧</service>"
			],
			clean: [
				"the prefix gsk_ is followed by more",
				"gsk_¦z0fjlTuCUTsm9tp4e",
				"gsk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"gsk_${TOKEN}",
				"gsk_<your token>",
				"GSK_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "replicate-token",
		title: "Replicate API token",
		part: "replicate-token",
		severity: "high",
		confidence: "high",
		anchors: ["r8_"],
		pattern: "(?<![A-Za-z0-9])r8_[A-Za-z0-9]{37}(?![A-Za-z0-9_])",
		entropy: 3.5,
		remediation: "Disable the token in the account settings.",
		references: ["https://replicate.com/docs/topics/security/api-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦r8_K¦Ayi4qQr7xhELEYEjgT¦RfovKk82zC4yqSlTc0⟧",
				"\"service\": \"⟦r8_z¦19AVissxnyMqV0OP0q¦joqXAQLm9OSHyhQpdP⟧\",",
				"service: ⟦r8_q¦qIS6z2ZJaJycOOzwSO¦mcULq9FSC469sc6cgH⟧",
				"const service = '⟦r8_G¦db1wGu2qDLCwUWjoOy¦O4xbJzJOrCTBjrZrwR⟧';",
				"<service>⟦r8_d¦u1HiHE7bZbRr10M6sS¦iEImoo8JsIC48lQkqD⟧</service>"
			],
			clean: [
				"the prefix r8_ is followed by more",
				"r8_r¦PjefpVLPUMpC",
				"r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"r8_${TOKEN}",
				"r8_<your token>",
				"R8_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "xai-api-key",
		title: "xAI API key",
		part: "xai-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["xai-"],
		pattern: "(?<![A-Za-z0-9])xai-[A-Za-z0-9]{80}(?![A-Za-z0-9_])",
		entropy: 3.5,
		remediation: "Delete the key in the settings.",
		references: ["https://docs.x.ai/docs/overview"],
		examples: {
			match: [
				"export SERVICE=⟦xai-¦G1CZU6sHDBeAeaML5P¦MF0Hlif0CmXzTiARUh¦oXxIClbwduP12VfPVm¦UnNDtow8lVzywxKP9Z¦72MC9oFt⟧",
				"\"service\": \"⟦xai-¦U7riNZNz7ESzQRk4N3¦1WAtZrbapshA0ScY3j¦ZUWGHGeFqq9VpUxQHP¦o1UODTln797eLeDyRu¦xCupQrZb⟧\",",
				"service: ⟦xai-¦NR4A70Q3Ml4z2Izbmu¦RX2vupGK8U05bMY8wZ¦gycNyOo60dQvAOoBXI¦RpvbRG8TR5qA4gIt4h¦jiJCUam0⟧",
				"const service = '⟦xai-¦XFnAJSMvfVOyV9eIrq¦SXS6m4OrERZs3YToxG¦RVLoeEN70bex0i9KUr¦V1RdAqXLXTibDky1ne¦tTZyp2T8⟧';",
				"<service>⟦xai-¦zY1lgY3FJBGoxTuo88¦EWqz0S2QYpaWUCEZqq¦4lDLRdv3KSZsNRJ2f6¦2H65uGwsIdJyGo4ajg¦I3xmQaun⟧</service>"
			],
			clean: [
				"the prefix xai- is followed by more",
				"xai-¦HB6roNoe3arMQD2FEb¦GbpYQgCf",
				"xai-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"xai-${TOKEN}",
				"xai-<your token>",
				"XAI-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "perplexity-api-key",
		title: "Perplexity API key",
		part: "perplexity-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["pplx-"],
		pattern: "(?<![A-Za-z0-9])pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9_])",
		entropy: 3.5,
		remediation: "Delete the key in the settings.",
		references: ["https://docs.perplexity.ai/"],
		examples: {
			match: [
				"export SERVICE=⟦pplx-¦i279vEEWq5ThuW5dZy¦nvEfOstgYmPMfvKN32¦kKXT5Op0nHZQ⟧",
				"\"service\": \"⟦pplx-¦cUCYv5PivbGSDJK9A5¦pjTAL7ytwrvlSvGIgp¦Z2e7QcgVfxxe⟧\",",
				"service: ⟦pplx-¦KyrlxHu9b2Gt9l0ZmX¦VR2dGjwEj2xxqVeCPk¦eYZqJdS7q2qK⟧",
				"const service = '⟦pplx-¦LzqQMt01ypLv7dih3Y¦poH296ZEqLGVtOURue¦Uxh6HeilHRj2⟧';",
				"<service>⟦pplx-¦lQypZrKK2XRRRTgTWP¦L2f87UCx7gJrNw1y8n¦9M6Ad2UkTU20⟧</service>"
			],
			clean: [
				"the prefix pplx- is followed by more",
				"pplx-¦mvgVHGmlBZzmwJo7",
				"pplx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"pplx-${TOKEN}",
				"pplx-<your token>",
				"PPLX-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "langsmith-api-key",
		title: "LangSmith API key",
		part: "langsmith-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["lsv2_"],
		pattern: "(?<![A-Za-z0-9])lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Delete the key in the settings.",
		references: ["https://docs.smith.langchain.com/"],
		examples: {
			match: [
				"export SERVICE=⟦lsv2_¦pt_0e26767f97a41aa¦c1fad50dd7915a23c_¦4249563355⟧",
				"\"service\": \"⟦lsv2_¦pt_bf399d98daaa9fc¦88ed4c193fe9b6891_¦911f959b76⟧\",",
				"service: ⟦lsv2_¦pt_4f19e38b36c6af9¦44bdaa9f1ae8ff62a_¦d53140d811⟧",
				"const service = '⟦lsv2_¦pt_f756ef56ab8fba4¦998611e829ea8e3d8_¦7fe7151f15⟧';",
				"<service>⟦lsv2_¦pt_abb90e3572bfc7b¦bd6aa95922ec654e8_¦db2be7a8ca⟧</service>"
			],
			clean: [
				"the prefix lsv2_ is followed by more",
				"lsv2_¦pt_337c235e94cc",
				"lsv2_xxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxx",
				"lsv2_${TOKEN}",
				"lsv2_<your token>",
				"LSV2_****************"
			]
		}
	}
];
// rules/packages.ts
const packages = [
	{
		kind: "pattern",
		id: "npm-token",
		title: "npm access token",
		part: "npm-token",
		severity: "high",
		confidence: "high",
		anchors: ["npm_"],
		pattern: "(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])",
		entropy: 3,
		facts: ["crc32-base62"],
		remediation: "Revoke the token on npmjs.com and check what was published with it.",
		references: ["https://docs.npmjs.com/about-access-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦npm_¦baVpLNlBK6A4NdDS52¦g4nZJB358PLB0rLjcf⟧",
				"\"service\": \"⟦npm_¦ePrigwDwQKnSgF3GiW¦nsd1MrZ9Ee1g1MsaC4⟧\",",
				"service: ⟦npm_¦LRrcuuE0MfATh5TddX¦rWh8IhhqT8M328AjqU⟧",
				"const service = '⟦npm_¦3Aivm5r5kQxZmArIOw¦sY5Ylgcyg5Fs3yibaZ⟧';",
				"<service>⟦npm_¦yjDBT9dLatcXweZUOu¦dSqZYEyfXJ8D2wtFMY⟧</service>"
			],
			clean: [
				"the prefix npm_ is followed by more",
				"npm_¦g25G2BdlhgcX",
				"npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"npm_${TOKEN}",
				"npm_<your token>",
				"NPM_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "npmrc-auth-token",
		title: "Registry token in .npmrc",
		part: "npm-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"_authToken",
			"_auth",
			"_password"
		],
		pattern: ":_(?:authToken|auth|password)\\s{0,3}=\\s{0,3}\"?(?<value>[A-Za-z0-9+/._=-]{12,400})",
		group: "value",
		entropy: 2.8,
		checks: ["not-a-reference"],
		remediation: "Revoke the token at the registry.",
		references: ["https://docs.npmjs.com/cli/configuring-npm/npmrc"],
		examples: {
			match: [
				"//registry.example.org/:_authToken=⟦roYLge9j¦hKh8laTEjgd53Uoq1y¦6ifmwVVk4Z⟧",
				"//npm.example.org/:_auth=⟦Y2k6eU0x¦SE05bjBNRU5VVjJTMQ==⟧",
				"//npm.example.org/:_password=\"⟦UWRvQmJS¦dE5tc25CMkVsbzFS⟧\"",
				"//r.example.org/:_authToken = ⟦95392ad7-¦5f55-ae56-fcf1-4b4¦0edc5f83d⟧",
				"@scope:registry=https://r.example.org/\n//r.example.org/:_authToken=⟦dPnsDwQX¦rYXwlSzq7UR995Dk1v¦4lu9UhpyB3mNOX⟧\n"
			],
			clean: [
				"//registry.npmjs.org/:_authToken=${NPM_TOKEN}",
				"//registry.npmjs.org/:_authToken=",
				"; set :_authToken= in your own file",
				"//registry.npmjs.org/:_authToken=xxxxxxxxxxxxxxxxxxxx",
				"always-auth=true"
			]
		}
	},
	{
		kind: "pattern",
		id: "pypi-token",
		title: "PyPI API token",
		part: "pypi-token",
		severity: "high",
		confidence: "high",
		anchors: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
		pattern: "pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}",
		entropy: 3.5,
		remediation: "Remove the token in the account settings of PyPI and check what was uploaded with it.",
		references: ["https://pypi.org/help/#apitoken"],
		examples: {
			match: [
				"export SERVICE=⟦pypi-¦AgEIcHlwaS5vcmchcf¦lttzrOgY0sfmSQya1m¦8s74Vs8iTLk9i4xOkC¦kF6wAeo38Z6qHTush2¦fQwuotonKg1Fpp9TZV¦GTSJHEd8jIlkxqMHag¦g9UnUFFjupfycjKUwi¦kRsoVlcfh⟧",
				"\"service\": \"⟦pypi-¦AgEIcHlwaS5vcmcs6F¦L21c2RJA7a6zF0VNql¦7jDiJgIL33ZZBqsjeH¦14f8HeBIBoJG23GbFZ¦dupWvrc52fX1CAHhVc¦5Csm4vkG5RGGQPobHS¦su2CxG4fLfpxU7cifq¦8xEhp4rXb⟧\",",
				"service: ⟦pypi-¦AgEIcHlwaS5vcmcYb8¦NNldly48XQhks67W45¦Bl3QLaivUPbFgUYELZ¦QG6QBZSa8qQ2ndD00P¦MUG7jwcjQ2lE4FYaqF¦Ea31n5a8cZvnR7AeyQ¦gckEzjVOabKlvV4hKM¦7VSAZIdXp⟧",
				"const service = '⟦pypi-¦AgEIcHlwaS5vcmcn7O¦zKp75e81w9aIo4sRat¦k4N7bssmyjjAQzWlxb¦LxZ5gyAihSrblHnmy4¦vJdysQ3joVtz5E8tey¦SvJvjPFSZ7uAo0qATQ¦A8Hf2JR0ujgwIYihHC¦1gc5VAKkR⟧';",
				"<service>⟦pypi-¦AgEIcHlwaS5vcmc51x¦HttgotbUsJAirKtkcq¦DaLM9CT5MRBcYT6OmV¦rUQrEiKzFIWFdn1Su1¦0glL095JwRS1aMgzW5¦3UbOWmYMMxSdq3o8hn¦7WtQ7sW8vQYRfiSLY8¦IpI3lyRlK⟧</service>"
			],
			clean: [
				"the prefix pypi-AgEIcHlwaS5vcmc is followed by more",
				"pypi-¦AgEIcHlwaS5vcmcyjP¦B7YnGltwxeBYynVIOy¦ESNeNWEkx",
				"pypi-AgEIcHlwaS5vc¦mcxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxx",
				"pypi-AgEIcHlwaS5vcmc${TOKEN}",
				"pypi-AgEIcHlwaS5vcmc<your token>",
				"pypi-ageichlwas5vcmc****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "rubygems-token",
		title: "RubyGems API key",
		part: "rubygems-token",
		severity: "high",
		confidence: "high",
		anchors: ["rubygems_"],
		pattern: "(?<![A-Za-z0-9])rubygems_[0-9a-f]{48}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Delete the key in the account settings.",
		references: ["https://guides.rubygems.org/api-key-scopes/"],
		examples: {
			match: [
				"export SERVICE=⟦rubygems_¦1013a1e8bf6814c206¦74ad23561bc35cce7e¦ad9a5cc8ca2a⟧",
				"\"service\": \"⟦rubygems_¦9f692f7bf79d8dd277¦1bc3df18fcff4b5e0a¦07cdaa46cd75⟧\",",
				"service: ⟦rubygems_¦526652c4ebd78ae81a¦e4faaadd8a37c12e2a¦709254e37c46⟧",
				"const service = '⟦rubygems_¦29f06fa3043bcea70a¦ad17609458f3af06b2¦6c4b2c31dd6d⟧';",
				"<service>⟦rubygems_¦90bdb2d46ef432e00a¦39cd64f7e6c54d66c0¦ed5dff13099a⟧</service>"
			],
			clean: [
				"the prefix rubygems_ is followed by more",
				"rubygems_¦91a97c18e1eb99c6",
				"rubygems_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"rubygems_${TOKEN}",
				"rubygems_<your token>",
				"RUBYGEMS_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "docker-hub-token",
		title: "Docker Hub token",
		part: "docker-hub-token",
		severity: "high",
		confidence: "high",
		anchors: ["dckr_pat_", "dckr_oat_"],
		pattern: "(?<![A-Za-z0-9])dckr_[po]at_[A-Za-z0-9_-]{27,32}(?![A-Za-z0-9_-])",
		entropy: 3,
		remediation: "Delete the token in the account settings of Docker Hub.",
		references: ["https://docs.docker.com/security/access-tokens/"],
		examples: {
			match: [
				"export SERVICE=⟦dckr_pat_¦jyg6H4544q4DgmZrZC¦s9594Ukn5⟧",
				"\"service\": \"⟦dckr_pat_¦KfijBUlmuX6Cj5mn9c¦3uzwoAiH9⟧\",",
				"service: ⟦dckr_pat_¦Pjb7TeMZybemk8EgqK¦cFznoyRTm⟧",
				"const service = '⟦dckr_pat_¦0rl4AFrjWZfIUekWvP¦rSSi7Pc1b⟧';",
				"<service>⟦dckr_pat_¦ISSB7prGEuu54RsBUX¦7motK4dOm⟧</service>"
			],
			clean: [
				"the prefix dckr_pat_ is followed by more",
				"dckr_pat_¦tdhRvOn7e",
				"dckr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"dckr_pat_${TOKEN}",
				"dckr_pat_<your token>",
				"DCKR_PAT_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "nuget-api-key",
		title: "NuGet API key",
		part: "nuget-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["oy2"],
		pattern: "(?<![A-Za-z0-9])oy2[a-z2-7]{43}(?![A-Za-z0-9])",
		entropy: 3.5,
		remediation: "Delete the key on nuget.org.",
		references: ["https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package"],
		examples: {
			match: [
				"export SERVICE=⟦oy2u¦x5peylrow6r7dmpcjx¦uxlzhtwjlgxw5v6jrp¦rn4nsh⟧",
				"\"service\": \"⟦oy2g¦r36llv22iji3zd3jvt¦mnjs3mcebzsnjdxriu¦rwfpkq⟧\",",
				"service: ⟦oy2v¦6i5dfo5tqn7t5qnkio¦cpibh4ijrgxtgjowu6¦cniy54⟧",
				"const service = '⟦oy23¦kw3wkjdrudhrprsvgo¦p2d6dx6iwrewd42dk7¦p2j6sb⟧';",
				"<service>⟦oy25¦367tifjmiciejfwhl6¦efyhgcvmopqhnavgnt¦nbjilg⟧</service>"
			],
			clean: [
				"the prefix oy2 is followed by more",
				"oy2e¦535wnr36gbe6dg",
				"oy2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"oy2${TOKEN}",
				"oy2<your token>",
				"OY2****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "clojars-token",
		title: "Clojars deploy token",
		part: "clojars-token",
		severity: "high",
		confidence: "high",
		anchors: ["CLOJARS_"],
		pattern: "(?<![A-Za-z0-9])CLOJARS_[0-9a-f]{60}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Disable the token on clojars.org.",
		references: ["https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"],
		examples: {
			match: [
				"export SERVICE=⟦CLOJARS_¦a4cea45a85772c330a¦2e5c567a85259ab6a4¦827ee0b490e1f0b0ea¦0f0fad⟧",
				"\"service\": \"⟦CLOJARS_¦0f76dc788d8ce2e9ba¦d07ed5cb88923188e0¦2716ccfe4bdf6ef7ff¦11d0ce⟧\",",
				"service: ⟦CLOJARS_¦f3700a7155c19ae44c¦55ec02a8c6aaa05b5a¦b33d0cd1813b36d72f¦f3b406⟧",
				"const service = '⟦CLOJARS_¦765ff06ca8f33b099d¦ee624641c0bc052f96¦fb81a9ea0668595c6f¦d8007c⟧';",
				"<service>⟦CLOJARS_¦6247402ec95ddea8b2¦bd50e0d3a2b4b04e9c¦e0077c7768d0200062¦e53a03⟧</service>"
			],
			clean: [
				"the prefix CLOJARS_ is followed by more",
				"CLOJARS_¦ca461f8f9ed5afb79322",
				"CLOJARS_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"CLOJARS_${TOKEN}",
				"CLOJARS_<your token>",
				"clojars_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "artifactory-token",
		title: "Artifactory API key or token",
		part: "artifactory-token",
		severity: "high",
		confidence: "high",
		anchors: ["AKCp", "cmVmdGtuO"],
		pattern: "(?<![A-Za-z0-9])(?:AKCp[A-Za-z0-9]{69}|cmVmdGtuO[A-Za-z0-9]{55})(?![A-Za-z0-9])",
		entropy: 4,
		remediation: "Revoke the key in the user profile.",
		references: ["https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦AKCp¦9K3QbVspvUPZJo3BAL¦hHCPdVAuxx9dHZVJe0¦3XNVgCgbUtNbWS65BE¦Iu4B5eTys5MPdsf⟧",
				"\"service\": \"⟦AKCp¦Qg7sA64Yx3ZybDSb7a¦Wl1WhthI0DePaSENST¦S8FkUP3suIQD50r2lH¦thXwG2qdCbY06v4⟧\",",
				"service: ⟦AKCp¦wvpMBvWJTRHPikargc¦Pi1eBOweoLnaALsvot¦9UFIJFAZpZxUjgh8S5¦4MLYhN3KDdyZTEC⟧",
				"const service = '⟦AKCp¦vR8dNLhqPNos7rpMad¦XAmLDphTmrlf4pUfvh¦11AgKegdczhZ4seDrC¦DfQoeKzsk9ToBDP⟧';",
				"<service>⟦AKCp¦UrIaJv9p0J3Yar0QTy¦53StMHTqJbGQfLXLpz¦cCH21DFmQKOnti4J9F¦xfGoyZe0DZlXLvW⟧</service>"
			],
			clean: [
				"the prefix AKCp is followed by more",
				"AKCp¦00P9G3G06a8nHlVZEqGLSKr",
				"AKCpxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"AKCp${TOKEN}",
				"AKCp<your token>",
				"akcp****************"
			]
		}
	},
	{
		kind: "shape",
		id: "crates-io-token",
		title: "crates.io API token",
		part: "crates-io-token",
		severity: "high",
		confidence: "high",
		alphabet: "alphanumeric",
		length: [35, 35],
		labels: [],
		bare: {
			severity: "high",
			entropy: 3.8,
			certain: true
		},
		checks: ["crates-io-token"],
		remediation: "Revoke the token on crates.io.",
		references: ["https://doc.rust-lang.org/cargo/reference/publishing.html"],
		examples: {
			match: [
				"export SERVICE=⟦cio8Hr¦3uWGG2uvMBl4ln5Qo8¦5KQfSQBPzvj⟧",
				"\"service\": \"⟦cio2DU¦y0CdHpSgmShgR597CM¦7t2Vx3OCIr5⟧\",",
				"service: ⟦ciosCe¦beqaZQgjfvPo8Egbdx¦ymKuCMuLvpw⟧",
				"const service = '⟦cioOi4¦Uxhefv5OXi5kz3VoeX¦i9H0GTPDs8H⟧';",
				"<service>⟦ciowGh¦kHuTQYrLPPLS1oyMTD¦4HiNGs9Bw5Z⟧</service>"
			],
			clean: [
				"cio",
				"cioPr4WyMx1OtUz6QW3hqTJ",
				"cioxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"cioAndThenSomeLong¦IdentifierOfCode1",
				"CIOwwzZHhN8vzLw5n6¦l7TrKLR9n8eLhM0d8"
			]
		}
	}
];
// rules/payment.ts
const payment = [
	{
		kind: "pattern",
		id: "stripe-secret-key",
		title: "Stripe secret key",
		part: "stripe-secret-key",
		severity: "high",
		confidence: "high",
		anchors: ["sk_live_", "rk_live_"],
		pattern: "(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{16,247}(?![A-Za-z0-9_])",
		entropy: 3,
		remediation: "Roll the key in the Stripe dashboard and look through its request log.",
		references: ["https://docs.stripe.com/keys"],
		examples: {
			match: [
				"export SERVICE=⟦sk_live_¦XJ99rXZLOy0Mr00NVF¦HVRNPE⟧",
				"\"service\": \"⟦sk_live_¦YjzGlhE4JMAtUTIeLW¦Pp9KHH⟧\",",
				"service: ⟦sk_live_¦3tmA4MAN3kaTIcHogk¦lkZyAH⟧",
				"const service = '⟦sk_live_¦CZ5IGwrJyo9dy9r8zW¦nIuxCA⟧';",
				"<service>⟦sk_live_¦7MIDNvvsmX6ZLOFLpp¦5Wxqmw⟧</service>"
			],
			clean: [
				"the prefix sk_live_ is followed by more",
				"sk_live_¦b0OEhmFa",
				"sk_live_xxxxxxxxxxxxxxxxxxxxxxxx",
				"sk_live_${TOKEN}",
				"sk_live_<your token>",
				"SK_LIVE_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "stripe-test-key",
		title: "Stripe test key",
		part: "stripe-test-key",
		severity: "low",
		confidence: "high",
		anchors: ["sk_test_", "rk_test_"],
		pattern: "(?<![A-Za-z0-9])[sr]k_test_[A-Za-z0-9]{16,247}(?![A-Za-z0-9_])",
		entropy: 3,
		remediation: "Roll the key in the Stripe dashboard.",
		references: ["https://docs.stripe.com/keys"],
		examples: {
			match: [
				"export SERVICE=⟦sk_test_¦2QZEroUsfTZoF6LkFw¦Wqo5lx⟧",
				"\"service\": \"⟦sk_test_¦In1vaFpqsvjfGT7RPY¦5U5Egn⟧\",",
				"service: ⟦sk_test_¦RR3cLTsvQNtp2kZtMT¦f5pgMW⟧",
				"const service = '⟦sk_test_¦vrae2Y17UO2svRx8g0¦eIiLzf⟧';",
				"<service>⟦sk_test_¦2WDA1UEkuGVIvb3Hkb¦utFBrw⟧</service>"
			],
			clean: [
				"the prefix sk_test_ is followed by more",
				"sk_test_¦oxCiCwYL",
				"sk_test_xxxxxxxxxxxxxxxxxxxxxxxx",
				"sk_test_${TOKEN}",
				"sk_test_<your token>",
				"SK_TEST_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "stripe-webhook-secret",
		title: "Stripe webhook signing secret",
		part: "stripe-webhook-secret",
		severity: "high",
		confidence: "high",
		anchors: ["whsec_"],
		pattern: "(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{24,64}=?(?![A-Za-z0-9+/_])",
		entropy: 3.3,
		remediation: "Roll the signing secret of the endpoint.",
		references: ["https://docs.stripe.com/webhooks"],
		examples: {
			match: [
				"export SERVICE=⟦whsec_¦HOXeij1fBn0OcF00cz¦u5iKT77JeRCNZs⟧",
				"\"service\": \"⟦whsec_¦nGgCp6jPkcmVnONSaI¦jKyPgJBHAbG0dV⟧\",",
				"service: ⟦whsec_¦kFnnlI3o7ybgd4VY5B¦mOvylwT3qLg8RN⟧",
				"const service = '⟦whsec_¦Ij7X8q7yZoF0mTHvlP¦e9I3sUTEz1Ak15⟧';",
				"<service>⟦whsec_¦wvGIHiEJqdwGgr1XQA¦JW9Qvqdn3ZwZl4⟧</service>"
			],
			clean: [
				"the prefix whsec_ is followed by more",
				"whsec_¦blo4EI2rXH",
				"whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"whsec_${TOKEN}",
				"whsec_<your token>",
				"WHSEC_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "square-access-token",
		title: "Square access token",
		part: "square-access-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"sq0atp-",
			"sq0csp-",
			"EAAA"
		],
		pattern: "(?<![A-Za-z0-9_-])(?:sq0atp-[A-Za-z0-9_-]{22}|sq0csp-[A-Za-z0-9_-]{43}|EAAA[lE][A-Za-z0-9_-]{59})(?![A-Za-z0-9_-])",
		entropy: 3.3,
		remediation: "Replace the token in the developer dashboard.",
		references: ["https://developer.squareup.com/docs/build-basics/access-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦sq0csp-¦AmQ5u3BkAxkxiGYqZj¦esSRK4SShnqgR7UGDC¦pCntpeE⟧",
				"\"service\": \"⟦sq0csp-¦sp20RxhAjSUyEfIMK4¦CiBC7WJ8Ri9zFnQJpo¦u19epEw⟧\",",
				"service: ⟦sq0csp-¦Q5jGQKGpeLsucyAlOc¦I12F7sTLqZk3mqIEak¦E6SstYe⟧",
				"const service = '⟦sq0csp-¦Q63H46tjjSTXNc89Qw¦ExMveHFU7fvA3zwOSI¦8UfElob⟧';",
				"<service>⟦sq0csp-¦lzBrlyLhBIMCSZmXTp¦bYZOQKcSuGyZvMMO36¦f0pZE2M⟧</service>"
			],
			clean: [
				"the prefix sq0atp- is followed by more",
				"sq0csp-¦0jEplWNzxG9wIq",
				"sq0atp-xxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxx",
				"sq0atp-${TOKEN}",
				"sq0atp-<your token>",
				"SQ0ATP-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "braintree-access-token",
		title: "Braintree access token",
		part: "braintree-access-token",
		severity: "high",
		confidence: "high",
		anchors: ["access_token$"],
		pattern: "access_token\\$(?:production|sandbox)\\$[0-9a-z]{16}\\$[0-9a-f]{32}(?![0-9a-z])",
		entropy: 3,
		remediation: "Revoke the token in the control panel.",
		references: ["https://developer.paypal.com/braintree/docs"],
		examples: {
			match: [
				"export SERVICE=⟦access_token$¦production$i4myxwyred2uhkrp$76ba2281b3cb28c75b¦07a665758986cd⟧",
				"\"service\": \"⟦access_token$¦production$ti25l1snhmv4e8ec$c53f7a2dd8c060d61b¦16128c9ffbe667⟧\",",
				"service: ⟦access_token$¦production$16cuhh5pjtaexkbq$fee52fc3916cf0ecdb¦93f3009e981889⟧",
				"const service = '⟦access_token$¦production$2x3ml4l3qbz0o3b2$1a1ecb5917ec4336da¦7e95544eda50c1⟧';",
				"<service>⟦access_token$¦production$l4q06q7sy3mq8tva$14ba3f05e00e4a4a83¦60fa9b21b24259⟧</service>"
			],
			clean: [
				"the prefix access_token$ is followed by more",
				"access_token$¦production$rtuztyowy",
				"access_token$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"access_token$${TOKEN}",
				"access_token$<your token>",
				"ACCESS_TOKEN$****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "shopify-token",
		title: "Shopify token",
		part: "shopify-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"shpat_",
			"shpca_",
			"shppa_",
			"shpss_"
		],
		pattern: "(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Uninstall or rotate the app's credentials.",
		references: ["https://shopify.dev/docs/apps/build/authentication-authorization"],
		examples: {
			match: [
				"export SERVICE=⟦shpat_¦540d5812927ed1a3b9¦cc946d570b7f4c⟧",
				"\"service\": \"⟦shpat_¦42ba9453ea244d9868¦470f10a0b4c549⟧\",",
				"service: ⟦shpat_¦e69df8e5c703b4475b¦472a3fd7aceec2⟧",
				"const service = '⟦shpat_¦708a5d6f669f30f29e¦29e72ea2401eb6⟧';",
				"<service>⟦shpat_¦8ee08b76da70f7ded3¦2eb480905cf11f⟧</service>"
			],
			clean: [
				"the prefix shpat_ is followed by more",
				"shpat_¦952bb84410",
				"shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"shpat_${TOKEN}",
				"shpat_<your token>",
				"SHPAT_****************"
			]
		}
	}
];
// rules/platforms.ts
const platforms = [
	{
		kind: "pattern",
		id: "databricks-token",
		title: "Databricks token",
		part: "databricks-token",
		severity: "high",
		confidence: "high",
		anchors: ["dapi"],
		pattern: "(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?:-\\d)?(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Revoke the token in the user settings.",
		references: ["https://docs.databricks.com/aws/en/dev-tools/auth/pat"],
		examples: {
			match: [
				"export SERVICE=⟦dapi¦d0676332fbcbc89194¦c0adf403bcb836⟧",
				"\"service\": \"⟦dapi¦0de33b1de4e4647e8d¦484bde8cbff4c9⟧\",",
				"service: ⟦dapi¦3dae66555fd0018f16¦e6c92311a721d5⟧",
				"const service = '⟦dapi¦5f7e97ffd748f7dfdc¦c857c531f26ea3⟧';",
				"<service>⟦dapi¦0860d35fbbeb4fdde3¦3821ab49547ace⟧</service>"
			],
			clean: [
				"the prefix dapi is followed by more",
				"dapi¦57081a9764",
				"dapixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"dapi${TOKEN}",
				"dapi<your token>",
				"DAPI****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "vault-token",
		title: "HashiCorp Vault token",
		part: "vault-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"hvs.",
			"hvb.",
			"hvr."
		],
		pattern: "(?<![A-Za-z0-9])hv[sbr]\\.[A-Za-z0-9_-]{24,400}(?![A-Za-z0-9_-])",
		entropy: 3.5,
		remediation: "Revoke the token, and what was issued with it: vault token revoke.",
		references: ["https://developer.hashicorp.com/vault/docs/concepts/tokens"],
		examples: {
			match: [
				"export SERVICE=⟦hvs.¦CS6hAFKaLKnLArN47C¦fvq9QewL0R2X91o9Fx¦cNahwk8UADVOlpOeXO¦M8oJ3oxW726KsQalbS¦bCJ5GHWpX2jbFaTykp¦hE41k⟧",
				"\"service\": \"⟦hvs.¦vlVRiVQrQNE7R9AYTf¦3ODbgRBUXLREqY5qie¦DVsyJb5409S3xHIJeY¦BtgMljuEBD76VVq6S4¦eUrgp9tA9DU9zQJbnO¦AJJhP⟧\",",
				"service: ⟦hvs.¦KlqHO3anlUR1C3v5ar¦2nilADCUFJTpyWWMi4¦DSi43K4mkSwREOyJOa¦Fo7xIG7IJ4nTrwg6CI¦x4477aGuhAvhEZhSp2¦swLV2⟧",
				"const service = '⟦hvs.¦eOYPC7pM36agerMDBS¦NaHoau4ak0yjioT9VC¦Kc1iQzAwRaXWkL2BBX¦rX1kSuN4WWiBwVNTtg¦Bf5Tol4pZHbCW02yIH¦dCA2g⟧';",
				"<service>⟦hvs.¦94K7eX5ZLXPKknUG7U¦kRvWWrL3wyG9DrxLaG¦DOdDfGYDLi3RgMbDVH¦5NpiD4cYrVntARNhyK¦zZirOVlLRkvYBzr9UX¦HIcXo⟧</service>"
			],
			clean: [
				"hvs.",
				"hvs.${TOKEN}",
				"hvs.<token>",
				"xhvs.iqNT1Nx4xyB7LQ4DBq¦HboMSp4DTHEz",
				"hvs.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			]
		}
	},
	{
		kind: "labelled",
		id: "vault-token-labelled",
		title: "HashiCorp Vault token",
		part: "vault-token",
		severity: "high",
		confidence: "medium",
		anchors: ["vault"],
		value: "[sbr]\\.[A-Za-z0-9]{24}",
		entropy: 3.2,
		remediation: "Revoke the token, and what was issued with it: vault token revoke.",
		references: ["https://developer.hashicorp.com/vault/docs/concepts/tokens"],
		examples: {
			match: [
				"VAULT_TOKEN=⟦s.zTo¦ovuCFIqfZN4QxPygcgI5k⟧",
				"\"vaultToken\": \"⟦s.nlL¦CVSPLJe6bg5enuYW21e40⟧\"",
				"vault_token: ⟦s.DFD¦Ypy8eXG0eQZ0YZTcQnOQL⟧",
				"const vaultToken = '⟦s.F1b¦CzKppbnrzwUE58DVBZVAn⟧';",
				"export VAULT_TOKEN=\"⟦s.ROy¦JY1XJcsUDoWRam1dKPXll⟧\""
			],
			clean: [
				"VAULT_TOKEN=",
				"VAULT_TOKEN=${TOKEN}",
				"vault_addr: https://vault:8200",
				"vault_token: s.token",
				"VAULT_TOKEN=s.000000000000000000000000"
			]
		}
	},
	{
		kind: "pattern",
		id: "terraform-cloud-token",
		title: "Terraform Cloud token",
		part: "terraform-cloud-token",
		severity: "high",
		confidence: "high",
		anchors: [".atlasv1."],
		pattern: "(?<![A-Za-z0-9])[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_=-])",
		entropy: 3.5,
		remediation: "Delete the token in the user or team settings.",
		references: ["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦EBS0pUZKmx¦rIIb.atlasv1.qygZBqgmKDX7Lf6SD8¦9xmagxs52KAzTRbFZh¦Jcsxuzi4z89FrfO9jJ¦4Shuio11EjQ99⟧",
				"\"service\": \"⟦RmpVXZtDA5¦lYLp.atlasv1.8uClbgnHj13NE0EfkP¦cwueQWlBapMsWJ87Ac¦goDIp2WjB8ZgZoX74l¦AkZDqXnDHYeCO⟧\",",
				"service: ⟦NCxGjCxZbe¦7ogu.atlasv1.vYJV24ves0BalXxsQ0¦i6PtcjMhadMxZeR6Uh¦AFZX4U18fSg52JjC0D¦ojWbb8u9Bl5Km⟧",
				"const service = '⟦QtSGvH7d2b¦75Uw.atlasv1.pEArCjO98NVqM0CccQ¦o9RuAhenmu4VNJonb5¦sIAjRhrdYY4EimJ5BV¦cRYJ6R6PtV8mX⟧';",
				"<service>⟦vklmdZPkw1¦OngJ.atlasv1.naXavaFYl1KHnu2vKT¦9POeB70ylaUKvdedyE¦s6an909tFD9ZL1Dtno¦roqQL3wZ8B9Ev⟧</service>"
			],
			clean: [
				".atlasv1.",
				"token.atlasv1.example",
				"abcdefabcdefgh.atlasv1.short",
				"xxxxxxxxxxxxxx.atlasv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"${ID}.atlasv1.${TOKEN}"
			]
		}
	},
	{
		kind: "pattern",
		id: "grafana-token",
		title: "Grafana token",
		part: "grafana-token",
		severity: "high",
		confidence: "high",
		anchors: ["glsa_", "glc_"],
		pattern: "(?<![A-Za-z0-9])(?:glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/]{32,400}={0,3})(?![A-Za-z0-9_])",
		entropy: 3.3,
		remediation: "Delete the token of the service account.",
		references: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/"],
		examples: {
			match: [
				"export SERVICE=⟦glsa_¦BnGTgvpSomEjsQoM7l¦SwYURy3CJ7FaBZ_792¦60fbd⟧",
				"\"service\": \"⟦glsa_¦uEVCanRsu4Wibi8im2¦uvLptQFUGP4Zzs_594¦8b4e4⟧\",",
				"service: ⟦glsa_¦iDOpQW5rV1uSAbA66t¦NcLCe5VhxwvmeH_706¦a798d⟧",
				"const service = '⟦glsa_¦RiT0THPsPWIvECec03¦EEygaw63UiZrQV_056¦1ff66⟧';",
				"<service>⟦glsa_¦Tk7ki6Pl1cgMuROzyu¦HPItWHjDOiUeB3_110¦41fe4⟧</service>"
			],
			clean: [
				"the prefix glsa_ is followed by more",
				"glsa_¦E46WDvQjlbc98",
				"glsa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"glsa_${TOKEN}",
				"glsa_<your token>",
				"GLSA_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "grafana-api-key",
		title: "Grafana API key",
		part: "grafana-token",
		severity: "high",
		confidence: "high",
		anchors: ["eyJrIjoi"],
		pattern: "(?<![A-Za-z0-9])eyJrIjoi[A-Za-z0-9+/]{40,400}={0,2}(?![A-Za-z0-9+/.=])",
		entropy: 3.5,
		remediation: "Delete the key and use a service account.",
		references: ["https://grafana.com/docs/grafana/latest/administration/api-keys/"],
		examples: {
			match: [
				"export SERVICE=⟦eyJrIjoi¦a2VyZzI5Z3VVcUN1Nk¦FWVjZpRDFMM2kyQllW¦MENtYWsiLCJuIjoiY2¦kiLCJpZCI6MX0=⟧",
				"\"service\": \"⟦eyJrIjoi¦Y3pjSmM1aWdyUlhDd0¦gyYnhwNEZMbWtnSFFl¦TG9DT3MiLCJuIjoiY2¦kiLCJpZCI6MX0=⟧\",",
				"service: ⟦eyJrIjoi¦T0w3N3h6ZzYxdENCRH¦NxYXNpVVYxWUdpUWtF¦eG91MmoiLCJuIjoiY2¦kiLCJpZCI6MX0=⟧",
				"const service = '⟦eyJrIjoi¦MUR4Mm5iZTg0YWRDUj¦BlMVdFcjRCTjlKWDNa¦UDlldk8iLCJuIjoiY2¦kiLCJpZCI6MX0=⟧';",
				"<service>⟦eyJrIjoi¦RXVyOTJ5MnlJUm5NbT¦FyYXY5QVN3QUZDNVZt¦N0ZPNlIiLCJuIjoiY2¦kiLCJpZCI6MX0=⟧</service>"
			],
			clean: [
				"the prefix eyJrIjoi is followed by more",
				"eyJrIjoi¦UnVpaWJ2aUx0WTdGbUVsdF",
				"eyJrIjoixxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxx",
				"eyJrIjoi${TOKEN}",
				"eyJrIjoi<your token>",
				"eyjrijoi****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "new-relic-key",
		title: "New Relic key",
		part: "new-relic-key",
		severity: "high",
		confidence: "high",
		anchors: [
			"NRAK-",
			"NRAL-",
			"NRIQ-"
		],
		pattern: "(?<![A-Za-z0-9])NR(?:AK-[A-Z0-9]{27}|IQ-[A-Za-z0-9_-]{32})(?![A-Za-z0-9])",
		entropy: 3,
		remediation: "Delete the key in the API keys page.",
		references: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"],
		examples: {
			match: [
				"export SERVICE=⟦NRAK-¦GH8CS6HYIIBHYNHLFZ¦RX9S2YKGR⟧",
				"\"service\": \"⟦NRAK-¦2N7BXTC37YFSJTNDVX¦FYEHMI9XG⟧\",",
				"service: ⟦NRAK-¦K5MKTXB4DE4G9BR2K0¦NTS00N2CY⟧",
				"const service = '⟦NRAK-¦ECJ5GP9XQIS1DJ8HLI¦D920YYPKO⟧';",
				"<service>⟦NRAK-¦83Z2DC9BX482DDII5J¦YJ9TDVNSJ⟧</service>"
			],
			clean: [
				"the prefix NRAK- is followed by more",
				"NRAK-¦Z9RURNL4Z",
				"NRAK-xxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"NRAK-${TOKEN}",
				"NRAK-<your token>",
				"nrak-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "sentry-token",
		title: "Sentry token",
		part: "sentry-token",
		severity: "high",
		confidence: "high",
		anchors: ["sntrys_", "sntryu_"],
		pattern: "(?<![A-Za-z0-9])(?:sntryu_[0-9a-f]{64}|sntrys_eyJ[A-Za-z0-9+/_=-]{80,400})(?![A-Za-z0-9])",
		entropy: 3,
		remediation: "Revoke the token in the settings.",
		references: ["https://docs.sentry.io/account/auth-tokens/"],
		examples: {
			match: [
				"export SERVICE=⟦sntryu_¦00faae05a766508067¦e90b62ea4888a577ff¦7214d75d826f335930¦40e6533eff⟧",
				"\"service\": \"⟦sntryu_¦ccfe108322b1ba5954¦699f06808ef4029172¦5406560e6b25fdbe85¦de2c031f70⟧\",",
				"service: ⟦sntryu_¦774037354d1947b6eb¦9c04177d539d979fdb¦8a29ee383a6da59a9f¦4f1e511a45⟧",
				"const service = '⟦sntryu_¦2ce594081201313857¦ac8579eb8fda0b1406¦b010b20c5b2a548ed5¦aa0ebe130c⟧';",
				"<service>⟦sntryu_¦f8627eb8406a927f64¦c90d34e05d0622ee93¦35977623a6a45379a5¦fd49c7c78e⟧</service>"
			],
			clean: [
				"the prefix sntrys_ is followed by more",
				"sntryu_¦63c7deb717a31320e217a",
				"sntrys_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"sntrys_${TOKEN}",
				"sntrys_<your token>",
				"SNTRYS_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "pulumi-token",
		title: "Pulumi access token",
		part: "pulumi-token",
		severity: "high",
		confidence: "high",
		anchors: ["pul-"],
		pattern: "(?<![A-Za-z0-9])pul-[0-9a-f]{40}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Delete the token in the account settings.",
		references: ["https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"],
		examples: {
			match: [
				"export SERVICE=⟦pul-¦67db5a369db3136742¦a22f4f1066e07ed973¦135b⟧",
				"\"service\": \"⟦pul-¦9c2edfe42a2492d3c2¦5b6825b8001b5b4c42¦46a5⟧\",",
				"service: ⟦pul-¦70031cf77f8f6cc581¦d757a9e523622b0102¦c078⟧",
				"const service = '⟦pul-¦337445f048eb0e9746¦56cc10323b7cc30194¦f67b⟧';",
				"<service>⟦pul-¦d38dbce5704464b7be¦cfc3efffe575e452e0¦19bc⟧</service>"
			],
			clean: [
				"the prefix pul- is followed by more",
				"pul-¦969ff1a6489c9",
				"pul-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"pul-${TOKEN}",
				"pul-<your token>",
				"PUL-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "doppler-token",
		title: "Doppler token",
		part: "doppler-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"dp.pt.",
			"dp.st.",
			"dp.ct.",
			"dp.sa."
		],
		pattern: "(?<![A-Za-z0-9])dp\\.(?:pt|ct|sa|st)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9])",
		entropy: 3.3,
		remediation: "Revoke the token in the dashboard.",
		references: ["https://docs.doppler.com/reference/auth-token-formats"],
		examples: {
			match: [
				"export SERVICE=⟦dp.pt.¦OXxWmhoQNvXnetNmLh¦MUp6p3020nw44l3Qi2¦1ZAqalH⟧",
				"\"service\": \"⟦dp.pt.¦BYzA7QgILQcHDawZxD¦jcRBwwPObNDrbST3C5¦Rz6sGal⟧\",",
				"service: ⟦dp.pt.¦qV4metKbzw5H3g74hG¦4JVbDnNKbqRbSi25hA¦p85ePHw⟧",
				"const service = '⟦dp.pt.¦P089Uj8Q5qfNdYWuDn¦5BnlNcneTB35Aw6stX¦KJQKA91⟧';",
				"<service>⟦dp.pt.¦tCkKtjIzJvwkWgUAar¦X1v2TbfB6D6MqQoEio¦ybfPm3d⟧</service>"
			],
			clean: [
				"the prefix dp.pt. is followed by more",
				"dp.pt.¦eUturViCvacfO6",
				"dp.pt.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"dp.pt.${TOKEN}",
				"dp.pt.<your token>",
				"DP.PT.****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "sonar-token",
		title: "SonarQube token",
		part: "sonar-token",
		severity: "high",
		confidence: "high",
		anchors: [
			"sqp_",
			"sqa_",
			"squ_"
		],
		pattern: "(?<![A-Za-z0-9])sq[pau]_[0-9a-f]{40}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Revoke the token in the account's security page.",
		references: ["https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/"],
		examples: {
			match: [
				"export SERVICE=⟦sqp_¦4c0f5478086eb36aba¦3fa976e5c7b127737a¦4c5a⟧",
				"\"service\": \"⟦sqp_¦a6afd65e03044eab1e¦ad1478d653b6c78c9b¦3774⟧\",",
				"service: ⟦sqp_¦490b5b90c5965c9b3c¦a4fcaab954dffd0b30¦e2f9⟧",
				"const service = '⟦sqp_¦c121f8f563b8c04e4d¦30f3fa392575336709¦6b84⟧';",
				"<service>⟦sqp_¦e198e3bf9575327811¦d51370d4c4aed1a851¦fe46⟧</service>"
			],
			clean: [
				"the prefix sqp_ is followed by more",
				"sqp_¦33fc218947f7d",
				"sqp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"sqp_${TOKEN}",
				"sqp_<your token>",
				"SQP_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "age-secret-key",
		title: "age secret key",
		part: "age-secret-key",
		severity: "high",
		confidence: "high",
		anchors: ["AGE-SECRET-KEY-1"],
		pattern: "AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Za-z0-9])",
		entropy: 3.5,
		remediation: "Make a new identity and encrypt again what it opened.",
		references: ["https://age-encryption.org/v1"],
		examples: {
			match: [
				"export SERVICE=⟦AGE-SECRET-KEY-¦19RJSXK7KF7NYRND99¦QD8NN7SJ8G2EGQYKQY¦YF5NC7PS35T2SZ7CM8¦5F62E⟧",
				"\"service\": \"⟦AGE-SECRET-KEY-¦1VVSD7R5WY6G48U8S2¦L5KF2PF82N3PRWMR5V¦ZT2N6ULJYR078RQGAC¦CWV0E⟧\",",
				"service: ⟦AGE-SECRET-KEY-¦1AJA9ZTQNPNT26HN76¦93G09KQRM5M3CG2VCN¦SVXPGK8ZTXMEAJMCK8¦WJ5XA⟧",
				"const service = '⟦AGE-SECRET-KEY-¦1A0D87VV6A9RZ08YFZ¦LG48WLXT8KHMXJFSPT¦Y29R239NUNXMTGUHAD¦369HQ⟧';",
				"<service>⟦AGE-SECRET-KEY-¦1L4ZN4JK3UFQPW3D37¦PDSHYX873FQZZFP2MJ¦SNFEGCM9HNZMJZ594W¦TD75J⟧</service>"
			],
			clean: [
				"the prefix AGE-SECRET-KEY-1 is followed by more",
				"AGE-SECRET-KEY-¦1URP5VD98Q960NNRY6Z",
				"AGE-SECRET-KEY-1xx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xx",
				"AGE-SECRET-KEY-1${TOKEN}",
				"AGE-SECRET-KEY-1<your token>",
				"age-secret-key-1****************"
			]
		}
	},
	{
		kind: "shape",
		id: "nats-nkey-seed",
		title: "NATS NKey seed",
		part: "nats-nkey-seed",
		severity: "high",
		confidence: "high",
		alphabet: "alphanumeric",
		length: [58, 58],
		labels: [],
		bare: {
			severity: "high",
			entropy: 3.8,
			certain: true
		},
		checks: ["nkey-seed"],
		remediation: "Make a new seed and remove the old public key from the server.",
		references: ["https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth"],
		examples: {
			match: [
				"export SERVICE=⟦SUN4¦QLSFQO7JYUS2KU7H76¦LBO5WRC4CSWPUNLMME¦ZX2SR2XDVWSKKTSCD4⟧",
				"\"service\": \"⟦SUKP¦AFEK4OJ7TRXYPVBQN2¦HLMJKU7WM6TRFYSLPU¦MLOEELOK3EOD3RJ4QO⟧\",",
				"service: ⟦SUZC¦ADCKDWZBINHSYEXQK5¦AXCWSRODUCAB7IVC5H¦BYCEOD4NT3YAY3D5MA⟧",
				"const service = '⟦SUUQ¦P4HIFGQHCN33P4ZVVZ¦TVTJBXKUZCR5YISE35¦XX7GFYGBDISHQCYEAL⟧';",
				"<service>⟦SUKC¦LGPEVTF4I5FUZOOBCR¦RW4S2FGBUVLPN35H6P¦FNZ6EVCFAJGUNGTVBN⟧</service>"
			],
			clean: [
				"SU",
				"UAYA2JU42L6CDBZQKV¦CZGQD4LHFV52TLIADU¦T6N4UJ24AALCXUY3OP¦AK",
				"SUXZBPC6OAFFQ5TOE7¦J4EHKS77XOJ5R3RR4B¦5TFP7P",
				"SUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
				"su77dntbt25vpoavij¦fgdsncyibm2tqzz3kb¦thcm6vhjbhpto2lnc7¦wdzs"
			]
		}
	}
];
// rules/private-key.ts
const REPLACE = "Make a new key pair and replace the public key wherever it is trusted; revoke certificates made with the old one.";
const privateKey = [
	{
		kind: "pattern",
		id: "private-key",
		title: "Private key",
		part: "private-key",
		severity: "high",
		confidence: "high",
		anchors: ["PRIVATE KEY"],
		pattern: "-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:(?:[^-]|-(?!----)){40,16000}-----END [A-Z0-9 ]{1,40}-----|[A-Za-z0-9+/=\\s\\\\]{64,16000})",
		checks: ["private-key"],
		facts: ["private-key"],
		remediation: REPLACE,
		references: ["https://www.rfc-editor.org/rfc/rfc7468"],
		examples: {
			match: [
				"⟦-----BEGIN RSA ¦PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9\nNfGhSmDaCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhS\nmDaCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9==\n-----END RSA PRIVATE KEY-----⟧\n",
				"key = \"⟦-----BEGIN ¦PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7bq3Zt7bWy2Hs\\nLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4pKq0Zt7bWy2HsLdXn5c\\n-----END PRIVATE KEY-----⟧\\n\"",
				"⟦-----BEGIN EC ¦PRIVATE KEY-----\nMHcCAQEEIIbq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmD\naCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\n-----END EC PRIVATE KEY-----⟧",
				"⟦-----BEGIN PGP ¦PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOYBFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\nKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4pKq0Z\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----⟧",
				"<pem>⟦-----BEGIN DSA ¦PRIVATE KEY-----\nMIIBugIBAAKBgQC7bq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9N\nfGhSmDaCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSm\n-----END DSA PRIVATE KEY-----⟧</pem>"
			],
			clean: [
				"-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----",
				"if line.startswith(\"-----BEGIN RSA PRIVATE KEY-----\"):\n    return load(line)\nelse:\n    raise ValueError(\"no key in this file, it must begin with a header\")",
				"-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7bq3Zt7bWy2HsLdXn5cFg\n-----END PUBLIC KEY-----",
				"-----BEGIN PRIVATE KEY-----\nyour key goes here, in base64, on as many lines as it takes to write it down\n-----END PRIVATE KEY-----",
				"-----BEGIN PRIVATE KEY-----\\n\" + key + \"\\n-----END PRIVATE KEY-----"
			]
		}
	},
	{
		kind: "pattern",
		id: "putty-private-key",
		title: "PuTTY private key",
		part: "private-key",
		severity: "high",
		confidence: "high",
		anchors: ["PuTTY-User-Key-File-"],
		pattern: "PuTTY-User-Key-File-[123]: [\\w@.-]{3,40}\\r?\\nEncryption: [\\w-]{3,20}\\r?\\nComment: [^\\r\\n]{0,200}\\r?\\nPublic-Lines: \\d{1,3}\\r?\\n[A-Za-z0-9+/=\\r\\n]{60,6000}(?:(?:Key-Derivation|Argon2-\\w{4,16}): [^\\r\\n]{1,80}\\r?\\n){0,5}Private-Lines: \\d{1,3}\\r?\\n[A-Za-z0-9+/=\\r\\n]{20,6000}Private-MAC: [0-9a-f]{40,64}",
		facts: ["private-key"],
		remediation: REPLACE,
		references: ["https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html"],
		examples: {
			match: [
				"⟦PuTTY-User-Key-File-2: ¦ssh-rsa\nEncryption: none\nComment: rsa-key-20260101\nPublic-Lines: 1\nAAAAB3NzaC1yc2EAAAABJQAAAQEAq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6\nPrivate-Lines: 1\nAAABAFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\nPrivate-MAC: 1c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧\n",
				"⟦PuTTY-User-Key-File-3: ¦ssh-ed25519\nEncryption: none\nComment: a\nPublic-Lines: 2\nAAAAC3NzaC1lZDI1NTE5AAAAIDq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6Uw\nQx1B\nPrivate-Lines: 1\nAAAAIFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6Uw\nPrivate-MAC: 2c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d91c3f9e17b2a4d8566f1e0b7c⟧\n",
				"x\n⟦PuTTY-User-Key-File-2: ¦ssh-dss\r\nEncryption: none\r\nComment: b\r\nPublic-Lines: 1\r\nAAAAB3NzaC1kc3MAAAABJQAAAQEAq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6\r\nPrivate-Lines: 1\r\nAAABAFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\r\nPrivate-MAC: 3c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧\r\n",
				"⟦PuTTY-User-Key-File-3: ¦ssh-rsa\nEncryption: aes256-cbc\nComment: c\nPublic-Lines: 1\nAAAAB3NzaC1yc2EAAAABJQAAAQEAq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6\nKey-Derivation: Argon2id\nArgon2-Memory: 8192\nArgon2-Passes: 21\nPrivate-Lines: 1\nAAABAFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\nPrivate-MAC: 4c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧",
				"⟦PuTTY-User-Key-File-2: ¦ecdsa-sha2-nistp256\nEncryption: none\nComment: d e f\nPublic-Lines: 1\nAAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBFq3Zt7bWy2H\nPrivate-Lines: 1\nAAAAIQDq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6Uw\nPrivate-MAC: 5c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧"
			],
			clean: [
				"PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\n",
				"if (strncmp(header, \"PuTTY-User-Key-File-2\", 21))",
				"PuTTY-User-Key-File-%d: %s\nEncryption: %s\nComment: %s\nPublic-Lines: %d\n",
				"PuTTY-User-Key-File-2 is the format of 2004",
				"Private-Lines: 8"
			]
		}
	},
	{
		kind: "pattern",
		id: "json-web-key",
		title: "JSON Web Key with its private part",
		part: "private-key",
		severity: "high",
		confidence: "high",
		anchors: ["kty"],
		pattern: "\\bkty\\\\?[\"']?\\s{0,4}(?::|=>)\\s{0,4}\\\\?[\"'](?:(?:RSA|EC|OKP)\\\\?[\"'][^{}]{0,4000}?[\\s,\"']d|oct\\\\?[\"'][^{}]{0,400}?[\\s,\"']k)\\\\?[\"']?\\s{0,4}(?::|=>)\\s{0,4}\\\\?[\"'](?<value>[A-Za-z0-9_-]{16,1400})",
		group: "value",
		entropy: 3.2,
		remediation: REPLACE,
		references: ["https://www.rfc-editor.org/rfc/rfc7517"],
		examples: {
			match: [
				"{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS\",\"d\":\"⟦nWGxne_9¦WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A⟧\"}",
				"{\"kty\": \"EC\", \"crv\": \"P-256\", \"d\": \"⟦870MB6gf¦uTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE⟧\", \"use\": \"enc\"}",
				"{\n  \"kty\": \"oct\",\n  \"alg\": \"HS256\",\n  \"k\": \"⟦AyM1SysP¦pbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T⟧\"\n}",
				"\"{\\\"kty\\\":\\\"oct\\\",\\\"k\\\":\\\"⟦GawgguFy¦GrWKav7AX4VKUg⟧\\\"}\"",
				"{\"kty\":\"RSA\",\"n\":\"0vx7agoebGcQ\",\"e\":\"AQAB\",\"d\":\"⟦X4cTteJY¦_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH⟧\"}"
			],
			clean: [
				"{\"kty\":\"RSA\",\"n\":\"0vx7agoebGcQ\",\"e\":\"AQAB\"}",
				"{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\"}",
				"\"kty\" (key type) parameter",
				"{\"kty\":\"oct\"} {\"k\":\"AyM1SysP¦pbyDfgZld3umj1qzKObwVMkoqQ\"}",
				"{\"kty\":\"oct\",\"k\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}"
			]
		}
	}
];
// rules/work.ts
const work = [
	{
		kind: "pattern",
		id: "atlassian-token",
		title: "Atlassian API token",
		part: "atlassian-token",
		severity: "high",
		confidence: "high",
		anchors: ["ATATT3xFf", "ATCTT3xFf"],
		pattern: "(?<![A-Za-z0-9])AT[AC]TT3xFf[A-Za-z0-9_=-]{100,300}(?![A-Za-z0-9_-])",
		entropy: 3.5,
		remediation: "Revoke the token in the account's security page.",
		references: ["https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"],
		examples: {
			match: [
				"export SERVICE=⟦ATATT3xFf¦GKH2jCWbsXG8D3NjHz¦NXDPCOCuSCfCEyRDAV¦HhHatUUO5AoPqhFmU6¦oggNmD0ibgFxtYhLMG¦Lb5wzLTW9BmRfTUXoa¦o6Iy8NUWzKQ0x1EL27¦9QFXNaElkzBrUwdwj0¦HqH1y2ujZq3a6xymex¦MNKTKs7QtpcBU9uUnE¦0qwsIMSZk=76E5ECE5⟧",
				"\"service\": \"⟦ATATT3xFf¦GzOZ5JoASXbWf0p7Ps¦RK34iQo525zRFJXuSq¦zVMrifnSik4WrTI6vL¦76QnKdy6xVFuOAge0q¦tGKjFtL78qosba6blw¦rfYN22wXr6zDLH1hTF¦Pn1gjOKBpBh72JrUxp¦xZew9bWZ44jY1VHU2l¦pyf8oQ7LgfT6ufUVNm¦BRoDXTU4L=612F035E⟧\",",
				"service: ⟦ATATT3xFf¦Gb9hbgjNS0ZnPPoQqG¦tJhO5Ni1Gp9nCodJlB¦g29N7L0pdG9jdSIJns¦am8DYayUrRG6VtmPNH¦uDfCivIp7WdSGgVOEP¦HozlUiSi9g4rZHtzGi¦m8QeBdrJsjP3wtXDBg¦QKY24moof966eR0ILx¦PgqiEAH8bFQ5AR0SHz¦uZGIhAsmo=C12E8421⟧",
				"const service = '⟦ATATT3xFf¦GT1ED8MuXArCcFA6mp¦f85EWfrLvxPDymDCxx¦0oHlz8I2YFtKSNMOFP¦kOCyHmchjqdgB1nxnL¦dA4fJcDFaevhrKtdlI¦F3WURCETd2o4Gyv6Ue¦LBGlgMGwogHqjhdk32¦kwwQFMsvI4KW5aCiA3¦GiCSZDR0XpsJTCn76N¦DUwdh7mQB=C4123188⟧';",
				"<service>⟦ATATT3xFf¦GpvhkL2c6DTK0VgACr¦jYeU8zyL0G27wgW9Rr¦5YBiCmerlKexmZxR2r¦n3k4es2KXExHrRDq8T¦2K8iwWlZ59VQwR0j2h¦OuXegMHsF303a5uOiV¦FAWTKrFfT8p2lnS01p¦47zumECX7a45cCTavA¦Phb4D2MSk411mjFDCb¦GEL1DvODS=FDB224D0⟧</service>"
			],
			clean: [
				"the prefix ATATT3xFf is followed by more",
				"ATATT3xFf¦Guiu0onmYmwcoQZm2i¦4ZhlThgLOSULI4sqaw¦44okS6WrUadn5ad6sL¦rhFV0q",
				"ATATT3xFfxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxxxxxxxxxxx¦xxxxxxxxx",
				"ATATT3xFf${TOKEN}",
				"ATATT3xFf<your token>",
				"atatt3xff****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "bitbucket-app-password",
		title: "Bitbucket app password",
		part: "bitbucket-app-password",
		severity: "high",
		confidence: "high",
		anchors: ["ATBB"],
		pattern: "(?<![A-Za-z0-9])ATBB[A-Za-z0-9]{24}[0-9A-F]{8}(?![A-Za-z0-9])",
		entropy: 3.3,
		remediation: "Revoke the password in the personal settings.",
		references: ["https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/"],
		examples: {
			match: [
				"export SERVICE=⟦ATBB¦7TCTH9BMnG1vjHSTUd¦YyfXeh13362CFD⟧",
				"\"service\": \"⟦ATBB¦Dc1HiSV1yW5h7heMG3¦bNkNOd833B00D7⟧\",",
				"service: ⟦ATBB¦gJx5TG11w114h3lfXb¦t0G9Dj63FF91D0⟧",
				"const service = '⟦ATBB¦Zw6NADlrfoqCu1xN2O¦OsQnczC1D7177C⟧';",
				"<service>⟦ATBB¦t12zt0abbovyhKpMwU¦Z7XpOKA6DE9D15⟧</service>"
			],
			clean: [
				"the prefix ATBB is followed by more",
				"ATBB¦x4mzGNxrBe",
				"ATBBxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"ATBB${TOKEN}",
				"ATBB<your token>",
				"atbb****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "linear-api-key",
		title: "Linear API key",
		part: "linear-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["lin_api_", "lin_oauth_"],
		pattern: "(?<![A-Za-z0-9])lin_(?:api_[A-Za-z0-9]{40}|oauth_[0-9a-f]{64})(?![A-Za-z0-9])",
		entropy: 3.3,
		remediation: "Revoke the key in the settings.",
		references: ["https://linear.app/developers/graphql"],
		examples: {
			match: [
				"export SERVICE=⟦lin_api_¦oDOZBF55XoCFBXTxgS¦riDQ1AaGhr6zxcimCR¦RCsO⟧",
				"\"service\": \"⟦lin_api_¦4rBPdSoWsmvL27NHn7¦SyZVn1MfqOXlos1fM7¦rX7i⟧\",",
				"service: ⟦lin_api_¦i7GzVkL1alWuXuqIFW¦0eKSpdYmNwPEehQ4MK¦cPEr⟧",
				"const service = '⟦lin_api_¦zVfhUQZGiYqF7CuqY4¦VYqnwkd5umgTbv1LyS¦FFWv⟧';",
				"<service>⟦lin_api_¦QiRJzWmCjXvcs0KtNB¦wlKKh4pECe3S0m8kad¦L864⟧</service>"
			],
			clean: [
				"the prefix lin_api_ is followed by more",
				"lin_api_¦PxZ670F5ZtUK3",
				"lin_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"lin_api_${TOKEN}",
				"lin_api_<your token>",
				"LIN_API_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "notion-token",
		title: "Notion integration token",
		part: "notion-token",
		severity: "high",
		confidence: "high",
		anchors: ["secret_", "ntn_"],
		pattern: "(?<![A-Za-z0-9_])(?:secret_[A-Za-z0-9]{43}|ntn_\\d{9,12}[A-Za-z0-9]{33,37})(?![A-Za-z0-9_])",
		entropy: 4,
		remediation: "Refresh the secret of the integration.",
		references: ["https://developers.notion.com/docs/authorization"],
		examples: {
			match: [
				"export SERVICE=⟦secret_¦9fqJbwaJrP2RChDC3e¦aS78J4JMt3n8Q7KOZe¦rokCzKL⟧",
				"\"service\": \"⟦secret_¦adNKtA2USlC7PzZMVp¦QInJXMfCnUuMse5fcp¦1jDFPKJ⟧\",",
				"service: ⟦secret_¦bnJS1tbqVQneXJfekG¦UDG3c7331wOV27pvNU¦5NPFYox⟧",
				"const service = '⟦secret_¦YonT2x2Vje6iSV4va5¦LGOdtGUfmgxZKiipYD¦xuWbWH1⟧';",
				"<service>⟦secret_¦hRZ9EpnVPvtUGtFHpL¦mKOPe7pkTMNTGu71Dz¦EaAElc8⟧</service>"
			],
			clean: [
				"the prefix secret_ is followed by more",
				"secret_¦g3jMMcVU04xOJw",
				"secret_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"secret_${TOKEN}",
				"secret_<your token>",
				"SECRET_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "figma-token",
		title: "Figma token",
		part: "figma-token",
		severity: "high",
		confidence: "high",
		anchors: ["figd_", "figoh_"],
		pattern: "(?<![A-Za-z0-9])fig(?:d|oh)_[A-Za-z0-9_-]{38,44}(?![A-Za-z0-9_-])",
		entropy: 3.5,
		remediation: "Revoke the token in the account settings.",
		references: ["https://www.figma.com/developers/api#access-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦figd_¦PdGypmzpCuL2tr9J18¦6fUrb8LBpwvsWKPYv7¦WIKJ⟧",
				"\"service\": \"⟦figd_¦3e8t2lJwQ7MIWh2zSn¦yQekmEYESlyx3bzD6r¦sdh7⟧\",",
				"service: ⟦figd_¦zzTbBxCyNaEWonPx1X¦dJKGhPysgAhmy9zrvN¦VCmw⟧",
				"const service = '⟦figd_¦8NZSXTno4dCDVeRPtq¦pPi6EekKOVXhR6FQTz¦7HqM⟧';",
				"<service>⟦figd_¦0w2LHmbAh5cjOtUrg5¦bnkuM8vEIIXDslwXhB¦uJkY⟧</service>"
			],
			clean: [
				"the prefix figd_ is followed by more",
				"figd_¦xOPQ3CyT6Vh6O",
				"figd_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"figd_${TOKEN}",
				"figd_<your token>",
				"FIGD_****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "postman-api-key",
		title: "Postman API key",
		part: "postman-api-key",
		severity: "high",
		confidence: "high",
		anchors: ["PMAK-"],
		pattern: "(?<![A-Za-z0-9])PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![0-9A-Za-z])",
		entropy: 3,
		remediation: "Revoke the key in the settings.",
		references: ["https://learning.postman.com/docs/developer/postman-api/authentication/"],
		examples: {
			match: [
				"export SERVICE=⟦PMAK-¦ff0e58a4371d0c4973¦4cc1a4-1dbf7c00017¦a8a8fd4c3e11493b6e¦b1d31⟧",
				"\"service\": \"⟦PMAK-¦95dc849464d87eabcf¦b71e29-63fd999b689¦5d7b7b23384c7b0cf9¦4becb⟧\",",
				"service: ⟦PMAK-¦3414b3b0d6518d50e1¦abe85e-5a91198e8e9¦78bd26b86d64f64f51¦73cf7⟧",
				"const service = '⟦PMAK-¦ad8303f45eccf603c1¦e3a9bc-24b086570fc¦578aff0ac4c5b4231a¦4a95e⟧';",
				"<service>⟦PMAK-¦b97733f4aca512922c¦bd92ad-8989fa872a6¦7f6ba5901f5271ee50¦c6832⟧</service>"
			],
			clean: [
				"the prefix PMAK- is followed by more",
				"PMAK-¦c357ea64f688c9bc3ee",
				"PMAK-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"PMAK-${TOKEN}",
				"PMAK-<your token>",
				"pmak-****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "airtable-token",
		title: "Airtable personal access token",
		part: "airtable-token",
		severity: "high",
		confidence: "high",
		anchors: ["pat"],
		pattern: "(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}(?![0-9A-Za-z])",
		entropy: 3.3,
		remediation: "Delete the token in the builder hub.",
		references: ["https://airtable.com/developers/web/guides/personal-access-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦patb¦YfquwSZM50Jne.f71073453eaae7dfd8¦e310583e86f7200e72¦4e85f8ea759bac2415¦40f579340b⟧",
				"\"service\": \"⟦patp¦VtWvc5hT5tczZ.fecd852f39994b3860¦85b125fb1aa0ddbf70¦01a0f5aa6816d352cb¦6ec8fb94a9⟧\",",
				"service: ⟦patc¦ovGET2ylObExq.928ff14abac73f257d¦5046736cc23b79b2be¦eb6d14298b5aeb5661¦ba63dee8e0⟧",
				"const service = '⟦patC¦TNf6TgGFoec4r.3b8c1dc5b52d5ead74¦a3d623cf59e374aa37¦750d2102d379128898¦c4672c2538⟧';",
				"<service>⟦pat1¦1fgdQBNcst67B.e5a2737f0afe1f555c¦f7d4a3a72c89a01b6a¦b155cd8c35e27e7155¦e87ed972e0⟧</service>"
			],
			clean: [
				"the prefix pat is followed by more",
				"patN¦GQXFgHQtmq0qW.f839336de4d0",
				"patxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"pat${TOKEN}",
				"pat<your token>",
				"PAT****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "dropbox-token",
		title: "Dropbox access token",
		part: "dropbox-token",
		severity: "high",
		confidence: "high",
		anchors: ["sl."],
		pattern: "(?<![A-Za-z0-9])sl\\.(?:u\\.)?[A-Za-z0-9_-]{130,1300}(?![A-Za-z0-9_-])",
		entropy: 3.5,
		remediation: "Revoke the app's access in the account.",
		references: ["https://developers.dropbox.com/oauth-guide"],
		examples: {
			match: [
				"export SERVICE=⟦sl.a¦MFwYICanMSpBnmHjin¦8ho9IDJHGst59Q7QuL¦jMu44KNHrCIamrL1Ze¦gFLeRnXcv2E1FZHEUG¦Pxmi97dDZYDZVokcvE¦ASAIYUVoA1iMSuDtim¦r4RLCsEt29CjswrLqw¦Sn7y2vmjDXHDC⟧",
				"\"service\": \"⟦sl.n¦QXM7q1CPdQkIYmO36b¦chq9pSiglZEu9o0WXr¦4KZygXRrhsEyXKoTRL¦CdIrViy5xE0CyvSVzi¦Prh7uVxlIn3gGZPHvy¦WCVKZvqlwaF1cxP4iX¦VW9lbCX6Wf0alXBiRP¦4worVRz9Zq2d9⟧\",",
				"service: ⟦sl.8¦SNQDkeFGLkgFYHg3nD¦EQpIQogtjG5Zjq3KWY¦Q5KjwroWE5kLiMbuHb¦ljoMC1NuMtqKbljRQM¦T6nvaSWn6JpvBmVKto¦bulnJcaMcWXt1Uf50O¦KPWKC79gGpJJxEfVIG¦RRVRRyUb0Rvqr⟧",
				"const service = '⟦sl.w¦JlVrXlrlaNwuEv6U0u¦KGwIqrwCGkcv2UfzI3¦U6GuWBUHoKyiUA2Erd¦txABiUsV1wBoYO7n9E¦LFntb8AOeRsNJ04xET¦qS0s0iAq1O1ojN2sl0¦VfnJItQUQN6PA8oExp¦opveS5guYreS5⟧';",
				"<service>⟦sl.t¦7MSIk0NuBKvPg3f6be¦dlh0itfQRgHai0d6KZ¦pRppDQWnpRJVeXY3WK¦neqCw5shkS17iLVlv8¦y7rwKN4K3Xe4BMr5VU¦DLgNs4gfxz08EU1MYD¦Cr8o6bCocIR5dyZIZ9¦2gXdrUibISKhD⟧</service>"
			],
			clean: [
				"the prefix sl. is followed by more",
				"sl.M¦3nddv96D5rFjQSKoEA¦RjNOZdy6lf3gvbXdj2¦jGii7MNHNw",
				"sl.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"sl.${TOKEN}",
				"sl.<your token>",
				"SL.****************"
			]
		}
	},
	{
		kind: "pattern",
		id: "facebook-access-token",
		title: "Facebook access token",
		part: "facebook-access-token",
		severity: "high",
		confidence: "high",
		anchors: ["EAA"],
		pattern: "(?<![A-Za-z0-9+/])EAA[A-Za-z0-9]{80,400}(?![A-Za-z0-9+/=])",
		entropy: 3.8,
		remediation: "Invalidate the token and reset the app secret.",
		references: ["https://developers.facebook.com/docs/facebook-login/guides/access-tokens"],
		examples: {
			match: [
				"export SERVICE=⟦EAAI¦F3lSZYxE07iqxs2aGQ¦qyCOdW0ygnDZTTObOE¦DEsdyahRMBB6O8QSNN¦E63Kje1codU6ngbGHw¦4Kp6aYoDP3CwvsHzPq¦S3VMuQIwx2shmEAFR7¦a1mlp6CABQfjigijmn¦bSa16qkad9Up44SiTC¦n7lScxcP5fn341t⟧",
				"\"service\": \"⟦EAAa¦Kgq0IrkwosI9b7rxJK¦PdBeerf1aR5v55rYXd¦zDKq4tOSAKMu8ooPmi¦x8pNoydFE34NChtbBq¦YKg9VKY8CipxRnm8sE¦eLCQ0OpuWxKqHKVv9n¦CSwEM7xdhyQ9GvnjuZ¦flyDxn5fylxuD0Y0of¦pM31Yvbfag6oftk⟧\",",
				"service: ⟦EAAD¦cK2WbxhywYg5y0Gxmj¦7MxZi3k5g2eiKpuZXA¦rhdJY675LCGHYEzQ9y¦Fdp3JyJLT4C5SeZsxE¦e111Qv2AVn9AoKe591¦aDkvvZ79Q4qcw0q25V¦CxFX6bsAAYl6p9c5YX¦ygR0FpSIx2QjxMQwLP¦X0tIwibS7cbO5Ga⟧",
				"const service = '⟦EAAp¦PTjJHcyZ0ui8OEEV8x¦6oXgCxmQqf9Ybh58wF¦OCzQT3bAO5myJ4WzUq¦h8FDx0jC9z3bcKBoEd¦uiIc1CsUncFpP6zlZr¦WmRquCsSouDTptxPsY¦cFHCsdR5WCFRD4ESBD¦l2AW9YhROuk8839Tq9¦hImJAoNDwbuG8jy⟧';",
				"<service>⟦EAAd¦3vxjryEU2mx6qIyppi¦V5t97Sxo5uncOQrfzq¦mMUyClfY9G3pEQyQc4¦ttGmknytzgS3Ejttyf¦f2XzoEbSu8KVQROUnu¦1wE7dOGEeFSNIeY80A¦JRbrgolYAjfzEwieYn¦7TfIN9v7coKPlDH1xD¦Emmzx7ddBvSX74A⟧</service>"
			],
			clean: [
				"the prefix EAA is followed by more",
				"EAA8¦9WeYTIjRQ38Se2nnUw¦pDlt4UCMBkSFz3mTNh¦dDcQPNaGrf93rUo01",
				"EAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
				"EAA${TOKEN}",
				"EAA<your token>",
				"eaa****************"
			]
		}
	}
];
// rules/index.ts
const rules = [
	...aws,
	...azure,
	...chat,
	...commands,
	...generic,
	...github,
	...gitlab,
	...google,
	...hosting,
	...http,
	...messaging,
	...models,
	...packages,
	...payment,
	...platforms,
	...privateKey,
	...work
];
// rules/measures.ts
const measures = {
	"aws-access-key-id": {
		reach: {
			before: 1024,
			after: 276
		},
		offsets: [[0, 0], [0, 0]]
	},
	"aws-service-bearer-token-id": {
		reach: {
			before: 1024,
			after: 276
		},
		offsets: [[0, 0]]
	},
	"aws-secret-access-key": {
		reach: {
			before: 1024,
			after: 553
		},
		offsets: []
	},
	"aws-session-token": {
		reach: {
			before: 160,
			after: 4178
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"aws-session-token-labelled": {
		reach: {
			before: 1024,
			after: 5120
		},
		offsets: []
	},
	"aws-ses-smtp-password": {
		reach: {
			before: 1024,
			after: 556
		},
		offsets: []
	},
	"aws-bedrock-api-key": {
		reach: {
			before: 160,
			after: 566
		},
		offsets: [[0, 0]]
	},
	"aws-bedrock-short-term-api-key": {
		reach: {
			before: 160,
			after: 4178
		},
		offsets: [[0, 0]]
	},
	"aws-presigned-url": {
		reach: {
			before: 4097,
			after: 4176
		},
		offsets: [[1, 1]]
	},
	"aws-presigned-url-v2": {
		reach: {
			before: 2049,
			after: 2463
		},
		offsets: [[1, 1]]
	},
	"aws-mws-auth-token": {
		reach: {
			before: 160,
			after: 205
		},
		offsets: [[0, 0]]
	},
	"aws-appsync-api-key": {
		reach: {
			before: 160,
			after: 190
		},
		offsets: [[0, 0]]
	},
	"aws-codecommit-password": {
		reach: {
			before: 224,
			after: 396
		},
		offsets: [[1, 64]]
	},
	"aws-sso-client-secret": {
		reach: {
			before: 1025,
			after: 8120
		},
		offsets: [[1, 1]]
	},
	"aws-sso-access-token": {
		reach: {
			before: 1025,
			after: 8120
		},
		offsets: [[1, 1], [1, 1]]
	},
	"aws-cognito-client-secret": {
		reach: {
			before: 1024,
			after: 1080
		},
		offsets: []
	},
	"azure-storage-account-key": {
		reach: {
			before: 160,
			after: 259
		},
		offsets: [[0, 0]]
	},
	"azure-shared-access-key": {
		reach: {
			before: 160,
			after: 220
		},
		offsets: [[0, 0]]
	},
	"azure-shared-access-signature": {
		reach: {
			before: 245,
			after: 332
		},
		offsets: [[5, 85]]
	},
	"azure-client-secret": {
		reach: {
			before: 164,
			after: 196
		},
		offsets: [[4, 4]]
	},
	"azure-devops-token": {
		reach: {
			before: 236,
			after: 168
		},
		offsets: [[76, 76]]
	},
	"slack-token": {
		reach: {
			before: 160,
			after: 284
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"slack-rotating-token": {
		reach: {
			before: 160,
			after: 472
		},
		offsets: [[0, 0], [0, 0]]
	},
	"slack-app-token": {
		reach: {
			before: 160,
			after: 263
		},
		offsets: [[0, 0]]
	},
	"slack-webhook": {
		reach: {
			before: 160,
			after: 268
		},
		offsets: [[0, 0]]
	},
	"discord-webhook": {
		reach: {
			before: 174,
			after: 270
		},
		offsets: [[11, 14]]
	},
	"discord-bot-token": {
		reach: {
			before: 1024,
			after: 1100
		},
		offsets: []
	},
	"telegram-bot-token": {
		reach: {
			before: 170,
			after: 198
		},
		offsets: [[8, 10]]
	},
	"teams-webhook": {
		reach: {
			before: 160,
			after: 349
		},
		offsets: [[0, 0]]
	},
	"mysql-password-option": {
		reach: {
			before: 160,
			after: 398
		},
		offsets: [[0, 0], [0, 0]]
	},
	"curl-user-password": {
		reach: {
			before: 160,
			after: 642
		},
		offsets: [[0, 0]]
	},
	"option-password": {
		reach: {
			before: 479,
			after: 479
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			void 0,
			[0, 0],
			[0, 0],
			[0, 0],
			void 0,
			void 0,
			void 0,
			[0, 0],
			[0, 0],
			[0, 2],
			void 0,
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"sql-identified-by": {
		reach: {
			before: 172,
			after: 344
		},
		offsets: [[0, 0]]
	},
	"sql-password": {
		reach: {
			before: 294,
			after: 409
		},
		offsets: [[7, 134]]
	},
	"secure-string-password": {
		reach: {
			before: 160,
			after: 336
		},
		offsets: [[0, 0]]
	},
	"netrc-password": {
		reach: {
			before: 160,
			after: 809
		},
		offsets: [[0, 0]]
	},
	"pgpass-password": {
		reach: {
			before: 498,
			after: 498
		},
		offsets: [
			void 0,
			void 0,
			[1, 101]
		]
	},
	"generic-password": {
		reach: {
			before: 1024,
			after: 1024
		},
		offsets: []
	},
	"generic-secret": {
		reach: {
			before: 1024,
			after: 1024
		},
		offsets: []
	},
	"generic-token": {
		reach: {
			before: 1024,
			after: 1024
		},
		offsets: []
	},
	"generic-key": {
		reach: {
			before: 1024,
			after: 1024
		},
		offsets: []
	},
	"generic-auth": {
		reach: {
			before: 1024,
			after: 1024
		},
		offsets: []
	},
	"github-token": {
		reach: {
			before: 160,
			after: 200
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"github-fine-grained-token": {
		reach: {
			before: 160,
			after: 253
		},
		offsets: [[0, 0]]
	},
	"gitlab-token": {
		reach: {
			before: 160,
			after: 501
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"google-api-key": {
		reach: {
			before: 160,
			after: 199
		},
		offsets: [[0, 0]]
	},
	"google-oauth-client-secret": {
		reach: {
			before: 160,
			after: 195
		},
		offsets: [[0, 0]]
	},
	"google-oauth-access-token": {
		reach: {
			before: 160,
			after: 966
		},
		offsets: [[0, 0]]
	},
	"google-oauth-refresh-token": {
		reach: {
			before: 160,
			after: 264
		},
		offsets: [[0, 0]]
	},
	"google-oauth-legacy-refresh-token": {
		reach: {
			before: 160,
			after: 227
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"digitalocean-token": {
		reach: {
			before: 160,
			after: 231
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"heroku-api-key": {
		reach: {
			before: 160,
			after: 225
		},
		offsets: [[0, 0]]
	},
	"heroku-api-key-labelled": {
		reach: {
			before: 1024,
			after: 1060
		},
		offsets: []
	},
	"cloudflare-origin-ca-key": {
		reach: {
			before: 160,
			after: 336
		},
		offsets: [[0, 0]]
	},
	"cloudflare-token": {
		reach: {
			before: 1024,
			after: 1064
		},
		offsets: []
	},
	"fly-token": {
		reach: {
			before: 160,
			after: 1168
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"supabase-token": {
		reach: {
			before: 160,
			after: 210
		},
		offsets: [[0, 0], [0, 0]]
	},
	"planetscale-token": {
		reach: {
			before: 160,
			after: 237
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"tailscale-key": {
		reach: {
			before: 160,
			after: 273
		},
		offsets: [[0, 0]]
	},
	"vercel-token": {
		reach: {
			before: 1024,
			after: 1048
		},
		offsets: []
	},
	"json-web-token": {
		reach: {
			before: 160,
			after: 11572
		},
		offsets: [[0, 0]]
	},
	"bearer-token": {
		reach: {
			before: 160,
			after: 2169
		},
		offsets: [[0, 0]]
	},
	"basic-authorization": {
		reach: {
			before: 160,
			after: 568
		},
		offsets: [[0, 0]]
	},
	"url-password": {
		reach: {
			before: 181,
			after: 465
		},
		offsets: [[2, 21]]
	},
	"twilio-auth-token": {
		reach: {
			before: 1024,
			after: 1056
		},
		offsets: []
	},
	"sendgrid-api-key": {
		reach: {
			before: 160,
			after: 238
		},
		offsets: [[0, 0]]
	},
	"mailgun-api-key": {
		reach: {
			before: 160,
			after: 196
		},
		offsets: [[0, 0]]
	},
	"mailchimp-api-key": {
		reach: {
			before: 192,
			after: 165
		},
		offsets: [
			[32, 32],
			[32, 32],
			[32, 32],
			[32, 32],
			[32, 32],
			[32, 32],
			[32, 32],
			[32, 32],
			[32, 32]
		]
	},
	"postmark-server-token": {
		reach: {
			before: 1024,
			after: 1060
		},
		offsets: []
	},
	"twilio-api-key-sid": {
		reach: {
			before: 1024,
			after: 546
		},
		offsets: []
	},
	"openai-api-key": {
		reach: {
			before: 271,
			after: 356
		},
		offsets: [[23, 111]]
	},
	"anthropic-api-key": {
		reach: {
			before: 160,
			after: 295
		},
		offsets: [[0, 0]]
	},
	"hugging-face-token": {
		reach: {
			before: 160,
			after: 202
		},
		offsets: [[0, 0], [0, 0]]
	},
	"groq-api-key": {
		reach: {
			before: 160,
			after: 216
		},
		offsets: [[0, 0]]
	},
	"replicate-token": {
		reach: {
			before: 160,
			after: 200
		},
		offsets: [[0, 0]]
	},
	"xai-api-key": {
		reach: {
			before: 160,
			after: 244
		},
		offsets: [[0, 0]]
	},
	"perplexity-api-key": {
		reach: {
			before: 160,
			after: 213
		},
		offsets: [[0, 0]]
	},
	"langsmith-api-key": {
		reach: {
			before: 160,
			after: 211
		},
		offsets: [[0, 0]]
	},
	"npm-token": {
		reach: {
			before: 160,
			after: 200
		},
		offsets: [[0, 0]]
	},
	"npmrc-auth-token": {
		reach: {
			before: 161,
			after: 578
		},
		offsets: [
			[1, 1],
			[1, 1],
			[1, 1]
		]
	},
	"pypi-token": {
		reach: {
			before: 160,
			after: 1187
		},
		offsets: [[0, 0], [0, 0]]
	},
	"rubygems-token": {
		reach: {
			before: 160,
			after: 217
		},
		offsets: [[0, 0]]
	},
	"docker-hub-token": {
		reach: {
			before: 160,
			after: 201
		},
		offsets: [[0, 0], [0, 0]]
	},
	"nuget-api-key": {
		reach: {
			before: 160,
			after: 206
		},
		offsets: [[0, 0]]
	},
	"clojars-token": {
		reach: {
			before: 160,
			after: 228
		},
		offsets: [[0, 0]]
	},
	"artifactory-token": {
		reach: {
			before: 160,
			after: 233
		},
		offsets: [[0, 0], [0, 0]]
	},
	"crates-io-token": {
		reach: {
			before: 1024,
			after: 547
		},
		offsets: []
	},
	"stripe-secret-key": {
		reach: {
			before: 160,
			after: 415
		},
		offsets: [[0, 0], [0, 0]]
	},
	"stripe-test-key": {
		reach: {
			before: 160,
			after: 415
		},
		offsets: [[0, 0], [0, 0]]
	},
	"stripe-webhook-secret": {
		reach: {
			before: 160,
			after: 231
		},
		offsets: [[0, 0]]
	},
	"square-access-token": {
		reach: {
			before: 160,
			after: 224
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"braintree-access-token": {
		reach: {
			before: 160,
			after: 233
		},
		offsets: [[0, 0]]
	},
	"shopify-token": {
		reach: {
			before: 160,
			after: 198
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"databricks-token": {
		reach: {
			before: 160,
			after: 198
		},
		offsets: [[0, 0]]
	},
	"vault-token": {
		reach: {
			before: 160,
			after: 564
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"vault-token-labelled": {
		reach: {
			before: 1024,
			after: 1050
		},
		offsets: []
	},
	"terraform-cloud-token": {
		reach: {
			before: 174,
			after: 239
		},
		offsets: [[14, 14]]
	},
	"grafana-token": {
		reach: {
			before: 160,
			after: 567
		},
		offsets: [[0, 0], [0, 0]]
	},
	"grafana-api-key": {
		reach: {
			before: 160,
			after: 570
		},
		offsets: [[0, 0]]
	},
	"new-relic-key": {
		reach: {
			before: 197,
			after: 197
		},
		offsets: [
			[0, 0],
			void 0,
			[0, 0]
		]
	},
	"sentry-token": {
		reach: {
			before: 160,
			after: 570
		},
		offsets: [[0, 0], [0, 0]]
	},
	"pulumi-token": {
		reach: {
			before: 160,
			after: 204
		},
		offsets: [[0, 0]]
	},
	"doppler-token": {
		reach: {
			before: 160,
			after: 246
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"sonar-token": {
		reach: {
			before: 160,
			after: 204
		},
		offsets: [
			[0, 0],
			[0, 0],
			[0, 0]
		]
	},
	"age-secret-key": {
		reach: {
			before: 160,
			after: 234
		},
		offsets: [[0, 0]]
	},
	"nats-nkey-seed": {
		reach: {
			before: 1024,
			after: 570
		},
		offsets: []
	},
	"private-key": {
		reach: {
			before: 197,
			after: 16262
		},
		offsets: [[11, 37]]
	},
	"putty-private-key": {
		reach: {
			before: 160,
			after: 13121
		},
		offsets: [[0, 0]]
	},
	"json-web-key": {
		reach: {
			before: 160,
			after: 5598
		},
		offsets: [[0, 0]]
	},
	"atlassian-token": {
		reach: {
			before: 160,
			after: 469
		},
		offsets: [[0, 0], [0, 0]]
	},
	"bitbucket-app-password": {
		reach: {
			before: 160,
			after: 196
		},
		offsets: [[0, 0]]
	},
	"linear-api-key": {
		reach: {
			before: 160,
			after: 234
		},
		offsets: [[0, 0], [0, 0]]
	},
	"notion-token": {
		reach: {
			before: 160,
			after: 213
		},
		offsets: [[0, 0], [0, 0]]
	},
	"figma-token": {
		reach: {
			before: 160,
			after: 210
		},
		offsets: [[0, 0], [0, 0]]
	},
	"postman-api-key": {
		reach: {
			before: 160,
			after: 224
		},
		offsets: [[0, 0]]
	},
	"airtable-token": {
		reach: {
			before: 160,
			after: 242
		},
		offsets: [[0, 0]]
	},
	"dropbox-token": {
		reach: {
			before: 160,
			after: 1465
		},
		offsets: [[0, 0]]
	},
	"facebook-access-token": {
		reach: {
			before: 160,
			after: 563
		},
		offsets: [[0, 0]]
	}
};
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
			node: EMPTY,
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
const EMPTY = {
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
const SPACE$2 = new Set([
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
		if (char === "s") return SPACE$2;
		if (char === "S") return complement(SPACE$2);
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
		return EMPTY;
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
function headOf(node) {
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
			const body = headOf(node.body);
			const times = node.min === node.max && body.whole ? node.min : Math.min(node.min, 1);
			return {
				head: Array.from({ length: times }, () => body.head).flat(),
				whole: body.whole && node.min === node.max
			};
		}
		case "sequence": return joined$2(node.parts);
		case "choice": return zipped(node.options.map(headOf));
	}
}
function joined$2(parts) {
	const head = [];
	for (const part of parts) {
		const next = headOf(part);
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
	const firsts = options.map((option) => headOf(option).head[0] ?? EVERYTHING);
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
	const widths = line.map((_, index) => width(line, index, literal));
	const narrowest = Math.min(...widths);
	if (!(narrowest <= WIDEST * literal.length)) return void 0;
	const { min, max } = measureNode({
		kind: "sequence",
		parts: line.slice(0, widths.indexOf(narrowest))
	});
	return [min, max];
}
function width(line, from, literal) {
	if (line[from]?.kind !== "set") return Infinity;
	const sets = line.slice(from).filter(({ kind }) => kind !== "boundary" && kind !== "look");
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
	/^wJalrXUtnFEMI[/+]K7MDENG[/+]bPxRfiCYz?EXAMPLEKEY$/i,
	/^je7MtGbClwBF\/2Zp9Utk\/h3yCo8nvbEXAMPLEKEY$/,
	/EXAMPLE(?:KEY|TOKEN)?$/,
	/^(?:AQo|IQoJ|FwoG|FQo).{0,60}(?:EXAMPLE|\/{8})/s
];
const WORDING = /^(?:[<[{(].*[>\]})]|\*+|x+|X+|\.{2,}|-+|_+|\?+|0+|1+|#+|(?:your|insert|enter|replace|change|fill)[-_ ]?(?:own|in|a|an|the|with|me)?[-_ ].*|(?:my|the|some|put|add|use)[-_ ].*)$/i;
const MARKS = /([^A0=])\1{7}|x{5,}|X{5,}|\*{3,}|\.{3}|…|_{4,}|#{4,}|\?{3,}|(?:your|example|sample|dummy|placeholder|changeme|change[-_]me|replace[-_]?me|redacted|removed|hidden|censored|masked|fake|todo|fixme|insert[-_])/i;
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
// src/core/der.ts
const LENGTH = String.raw`(?:[\0-\x7f]|\x81[^]|\x82[^][^])`;
const ALGORITHM = new RegExp(`^0${LENGTH}(?:0${LENGTH})?\\x06[\\x03-\\x0b][*+U]`);
const CERTIFICATE = new RegExp(`^0${LENGTH}0${LENGTH}\\xa0\\x03\\x02\\x01[\\x01\\x02]`);
function isPublicDer(bytes) {
	return ALGORITHM.test(bytes) || CERTIFICATE.test(bytes);
}
// src/core/openpgp.ts
const PUBLIC_KEY = 6;
const PUBLIC_SUBKEY = 14;
const SIGNATURE = 2;
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
	if (tag === SIGNATURE) return ALGORITHMS.has(bytes.charCodeAt(at + 2));
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
	return words.length * 2 >= value.length && surprise(words) < WORDS$2;
}
const WORDS$2 = 4.5;
function isPublicBytes(value) {
	if (value.length < 32) return false;
	const head = /^(?:[\da-f]{2})+$/i.test(value) ? fromHex(value.slice(0, 40)) : decodeBase64(value.slice(0, 28));
	return head !== void 0 && (isPublicPacket(head) || isPublicDer(head));
}
function fromHex(digits) {
	return String.fromCharCode(...(digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}
function isReadable(value) {
	if (value.length < 16 || !/^[\w+/-]+={0,2}$/.test(value)) return false;
	const bytes = decodeBase64(value);
	return bytes !== void 0 && bytes.length >= 10 && /^[\t\n\r\x20-\x7e]+$/.test(bytes);
}
function isDigest(value) {
	return /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i.test(value);
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
	"nkey-seed": ({ value }) => /^S[UAONCX][A-Z2-7]{56}$/.test(value),
	"twilio-api-key-sid": ({ value }) => /^SK[\da-f]{32}$/.test(value),
	"crates-io-token": ({ value }) => /^cio[A-Za-z\d]{32}$/.test(value) && /\d/.test(value) && surprise(value) > 5,
	"not-words": ({ value }) => surprise(value) > 4.5,
	"not-a-reference": ({ value }) => !isReference(value) && !isPlaceholder(value),
	"token-like": ({ value }) => isTokenLike(value),
	"basic-credentials": ({ value }) => basicPassword(value) !== void 0,
	"url-password": ({ value }) => isPassword(unescaped(value)),
	"command-password": ({ value }) => isPassword(value),
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
const HARMLESS_BEFORE = /^(?:public|socket|authenticity|antiforgery|verification|magic|encrypted|primary|foreign|sort|partition|hash|cache|translation|i18n|unique|composite|object|map|dict|lookup|index|hot|shortcut|arrow|short|page|next|continuation|csrf|xsrf|previous|end|start|stop|eos|bos|pad|unk|mask|mime|no|invalid|missing|wrong|forgot|reset|change|show|hide|toggle|is|has|use|enable|disable|require|requires|required|allow|min|max|num|total|error|err|parse|lexer|current|expected|unexpected)$/;
const HARMLESS_BEHIND = /^(?:ids?|names?|urls?|uris?|paths?|files?|filename|dir|type|types|length|len|size|count|hash|hashed|digest|checksum|fields?|labels?|placeholder|header|headers|prefix|suffix|format|policy|regex|pattern|expir\w*|ttl|status|errors?|err|message|msg|hint|text|title|desc\w*|help|input|form|page|link|reset|changed?|strength|validator|validation|required|min|max|minimum|maximum|algorithm|alg|algo|version|ref|reference|arn|endpoint|host|port|user|username|email|mail|column|index|map|store|provider|manager|service|handler|helper|class|template|env|var|variable|parameter|param|option|config|settings?|mode|scheme|method|enabled|disabled|visible|mismatch|invalid|incorrect|empty|missing|limit|usage|scope|scopes|issuer|audience|iterations?|rounds|bits|bytes|entry|exists|match|matches|at|on|by|for|from|in|of|to|with|is|was|not|code|codes|stream|pair|ring|words|press|down|up|event|board|bind\w*|frame|point|space|style|exchange|usages|info|id|idx|table|list|set|metadata|location|domain|region|salt)$/;
const TEXTUAL = /^(?:label|msg|message|placeholder|hint|title|tooltip|caption|lbl|txt)$/;
function classOf(name) {
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
	if (isUuid(value)) return named.strength === 3 ? {
		severity: "low",
		confidence: "low",
		signals: [...signals, "uuid"]
	} : void 0;
	if (/cookie/i.test(label.text) && isOtherCookie(value)) return void 0;
	if (!isLiteral(value) || isCode(candidate, label) || readsAsWords(value) || /[\s\x80-\xff]/.test(value)) return void 0;
	if (named.strength === 1 && isDigest(value) || named.class !== "password" && /[(),;<>{}[\]]|\|.*\|/.test(value)) return void 0;
	if ((named.strength === 1 || /^(?:user\.)?signing_?key$/i.test(label.text)) && isOpenPgpKeyId(value)) return void 0;
	if (isRandom(value)) return {
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
function isRandom(value) {
	return value.length >= 16 && mixed(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}
function isLikelySecret(value, label) {
	if (label.class === "password") return value.length >= 4;
	if (/^\d+$/.test(value)) return false;
	return label.strength === 3 && value.length >= 8 || label.strength === 2 && value.length >= 16;
}
function isCode({ window: { text }, end, value }, label) {
	if (label.quote !== "") return false;
	return /^[([]|^->|^::/.test(text.slice(end, end + 2)) || /[()[\]{}<>]|->|::|\|\||\.\w+\(|^[&*]/.test(value) || /^[A-Za-z_$][A-Za-z_$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value);
}
// src/core/judge/shape.ts
const WORDS$1 = 5;
function judgeShape(candidate, spec, label) {
	const { value } = candidate;
	const documented = isDocumented(value);
	if (!documented && !isOwnValue(candidate, spec)) return void 0;
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
	return shannon(value) > (spec.entropy ?? 0) && (spec.bare?.certain === true || surprise(value) >= WORDS$1) && !isRun(value) && !isReadable(value) && isFree(candidate);
}
function isCertainAlone(candidate, bare) {
	const { value, window, end } = candidate;
	if (shannon(value) <= bare.entropy) return false;
	return bare.certain === true || mixesClasses(value) && !holdsText(value) && !isPublicBytes(value) && !inEncodedBlock(candidate) && window.text.charAt(end) !== "@";
}
function isFree({ window: { text }, start, end }) {
	return !/[\w.$~%-]$|==$/.test(text.slice(Math.max(0, start - 2), start)) && !/^(?:[\w$~-]|=|\.\w)/.test(text.slice(end, end + 2));
}
function mixesClasses(value) {
	return /[a-z]/.test(value) && /[A-Z]/.test(value) && /[\d+/]/.test(value);
}
function inEncodedBlock({ window: { text }, start, end }) {
	return /[A-Za-z\d+/]{50,76}["',\\n]{0,4}\s{0,3}\r?\n[\s"'+*#/>]{0,20}$/.test(text.slice(Math.max(0, start - 160), start)) || /^["',\\n]{0,4}\r?\n[\s"'+*#/>]{0,20}[A-Za-z\d+/]{50}/.test(text.slice(end, end + 120));
}
// src/core/values/name.ts
const LONGEST$4 = 120;
function nameAt(text, anchorStart, anchorEnd) {
	let start = anchorStart;
	let end = anchorEnd;
	while (start > 0 && anchorStart - start < LONGEST$4 && isNameCode(text.charCodeAt(start - 1))) start -= 1;
	while (end < text.length && end - anchorEnd < LONGEST$4 && isNameCode(text.charCodeAt(end))) end += 1;
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
function isNameCode(code) {
	return isWordCode(code) || code === 36 || code === 46 || code === 45;
}
function isWordCode(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95;
}
// src/core/values/read.ts
const LONGEST$3 = 4096;
const OPENING = /(?:\[\d{0,4}\]|(?:new\s)?(?:char|byte|String|string)?\[\]\s?\{|(?:new\s)?(?![\w.:$]{0,40}(?:[gG]et|env|Env|[fF]ind|[qQ]uery|[sS]elect|[iI]nput|[pP]rompt|[lL]ookup|[fF]etch|[rR]equire|[rR]ead|[lL]oad|[fF]ormat|[pP]rint|[lL]og|[hH]ash|md5|sha\d|[dD]igest|[eE]ncrypt|[tT]ranslate|[iI]ndex|[hH]as|[iI]s)\w{0,30}\s?\()[\w.:$[\]]{0,60}\s?[({]\s?){0,2}\s{0,40}(?:[bBrRuUfFlLN@$]{0,2})(?=\\?["'`])/y;
function readValue(text, at, bare) {
	const from = skipSpaces(text, at);
	return readQuoted(text, from) ?? readBare(text, from, bare);
}
function readQuoted(text, from) {
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
	const last = Math.min(text.length, start + LONGEST$3);
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
const SPACE$1 = /["']?[ \t]{1,40}/y;
const COMMAND = /(?:^|[\s;&|(])(?:ENV|ARG|#[ \t]?define|setq|setf|defvar|defconst|defparameter|def|setx?|set -U?g?x|-U?g?x|configure set|setenv|login|machine [\w.-]{1,80}|git config(?: --\w{1,10})?|identified)[ \t]{1,8}$|(?:^|\n)[ \t]{0,40}$|[ \t]login[ \t]{1,8}[^\s]{1,80}[ \t]{1,8}$/i;
function assigned(text, name) {
	return byOperator(text, name) ?? byCall(text, name) ?? bySpace(text, name);
}
function byOperator(text, name) {
	const operator = match(OPERATOR, text, name.end);
	if (operator === void 0) return void 0;
	const at = afterOperator(text, operator);
	const start = skipSpaces(text, at);
	const list = match(LIST, text, start);
	if (list !== void 0) return listValues(text, list, name);
	const read = readValue(text, at, bareForm(text, name));
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
		const read = readQuoted(text, skipBlanks(text, next));
		if (!read) break;
		found.push(labelled(text, name, read, "assignment"));
		next = match(/\\?["'`]\s{0,40},/y, text, read.end);
	}
	return next === void 0 && /^\\?["'`]\s{0,40}[\]}]/.test(text.slice(found.at(-1)?.end ?? at, (found.at(-1)?.end ?? at) + 50)) ? found : [];
}
function byCall(text, name) {
	const form = match(DEFAULT, text, name.end) ?? (name.quote ? match(ARGUMENT, text, name.end) : void 0) ?? match(CALL, text, name.end);
	if (form === void 0) return void 0;
	const read = readQuoted(text, form);
	return read ? [labelled(text, name, read, "argument")] : [];
}
function bySpace(text, name) {
	const after = match(SPACE$1, text, name.end);
	if (after === void 0) return [];
	const flag = name.text.startsWith("-");
	if (!flag && !COMMAND.test(text.slice(Math.max(0, name.start - 120), name.start))) return [];
	const read = readValue(text, after, WORD$1);
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
function columnValues(text, name) {
	return delimited(text, name) ?? inserted(text, name) ?? htmlTable(text, name) ?? [];
}
function delimited(text, name) {
	if (!DELIMITED.test(text.slice(name.end, name.end + 24))) return void 0;
	const [from, to] = lineAround(text, name.start);
	const line = text.slice(from, to);
	const delimiter = /^\s*\|/.test(line) ? "|" : /[,\t;|]/.exec(line)?.[0] ?? "";
	if (!delimiter || line.length > 1e3 || !/^[\w \t"'`*.,;|:()/-]+$/.test(line)) return void 0;
	const header = cells(line, from, delimiter);
	const column = header.findIndex((cell) => cell.start <= name.start && name.end <= cell.start + cell.text.length);
	const label = clean(header[column]);
	if (!isTable(header, delimiter) || !label || !/^[A-Za-z][\w .-]{0,40}$/.test(label.text) || !header.every((cell) => /^[^\w]*[A-Za-z][\w .()/-]{0,40}\W*$|^\s*$/.test(cell.text))) return void 0;
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
function inserted(text, name) {
	if (!/^["'`\]]?\s{0,20}[,)]/.test(text.slice(name.end, name.end + 22))) return void 0;
	const open = text.lastIndexOf("(", name.start);
	if (open < 0 || name.start - open > 1e3 || !/insert\s+into\s+[\w."`[\]]{1,80}\s*$/i.test(text.slice(Math.max(0, open - 120), open))) return void 0;
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
function htmlTable(text, name) {
	const tag = text.lastIndexOf("<", name.start);
	if (tag < 0 || name.start - tag > 200 || !/^<th[^<>]*>[^<>]*$/i.test(text.slice(tag, name.start))) return void 0;
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
	if (before === "<" || before === ":") return content(text, name, CONTENT);
	if (before === ">") return content(text, name, NEXT_ELEMENT);
	if (name.quote && inTag(text, name.start)) return content(text, name, ATTRIBUTE) ?? content(text, name, NEXT_VALUE) ?? content(text, name, CONTENT);
}
function inTag(text, at) {
	const open = text.lastIndexOf("<", at);
	return open >= 0 && at - open <= LONGEST_TAG && /[A-Za-z]/.test(text.charAt(open + 1)) && text.lastIndexOf(">", at) < open;
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
const AFTER$1 = new RegExp(String.raw`\\?["']?(?:\s{0,80}|[ \t]{0,8},\s{0,80}|(?:[^{}<>]{0,200}?[\s,]))` + VALUE$1.replace(String.raw`\2`, String.raw`\1`), "iy");
const BEFORE$1 = new RegExp(VALUE$1.replace(String.raw`\2`, String.raw`\1`) + String.raw`[\s,-]{1,80}\\?["']?\w{0,9}$`, "i");
function siblingValue(text, name) {
	const head = text.slice(Math.max(0, name.start - 40), name.start);
	const naming = NAMING.exec(head);
	if (!naming) return void 0;
	return after(text, name) ?? before(text, name, name.start - naming[0].length);
}
function after(text, name) {
	AFTER$1.lastIndex = name.end;
	const found = AFTER$1.exec(text);
	if (!found) return void 0;
	const value = found[2] ?? found[3] ?? "";
	return sibling(name, AFTER$1.lastIndex - (found[1]?.length ?? 0) - value.length, value, found[1]);
}
function before(text, name, end) {
	const from = Math.max(0, end - 512);
	const found = BEFORE$1.exec(text.slice(from, end));
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
function valuesNear(window, anchorStart, anchorEnd) {
	const { text } = window;
	const name = nameAt(text, anchorStart, anchorEnd);
	const sibling = siblingValue(text, name);
	if (sibling) return [sibling];
	const direct = assigned(text, name);
	if (direct.length > 0) return direct;
	const element = elementValue(text, name);
	return element ? [element] : columnValues(text, name);
}
// src/core/labels.ts
const DICTIONARIES = {
	"aws-secret": /secret(?:access)?_?key|secretaccess|accesskeysecret|(?:aws|amazon|s3|iam|boto|ses)\w*(?:secret|private|pass|cred|token|key)(?!id)|access(?:key)?secret|^(?:the)?(?:my)?secret$|^secretaccess|privatekey$|secret$/,
	"aws-session-token": /session_?token|security_?token|aws\w*token/,
	"ses-password": /smtp|mail|ses|pass/,
	identifier: /key|id|user|access|login/
};
const WORDS = /secret|private|access|passw|session|security|token|smtp|mail|key|user|cred|aws/gi;
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
	const before = [...window.text.slice(from, start).matchAll(WORDS)].reverse().slice(0, TRIED).map((word) => from + word.index);
	const after = [...window.text.slice(end, end + AHEAD).matchAll(WORDS)].slice(0, 4).map((word) => end + word.index);
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
// src/core/judge.ts
function judge$1(candidate, label) {
	if (!passes(candidate)) return void 0;
	const { spec } = candidate.rule;
	if (spec.kind === "shape") return judgeShape(candidate, spec, label);
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
	if (!(shortest >= 12 && longest >= shortest && longest <= 1024)) say("length", "must be two numbers from 12 to 1024, the smaller first");
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
	const regex = spec.value === void 0 ? {} : { regex: new RegExp(`^(?:${spec.value})$`, "s") };
	const reach = known?.reach ?? (spec.value === void 0 ? LABEL_REACH : {
		before: LABEL_REACH.before,
		after: LABEL_REACH.after + regexFacts(spec.value).longest
	});
	return {
		id: ruleId(spec.id),
		spec,
		reach,
		...regex
	};
}
function compilePattern(spec, { reach, offsets }) {
	return {
		id: ruleId(spec.id),
		spec,
		reach,
		offsets,
		regex: new RegExp(spec.pattern, spec.ignoreCase ? "isy" : "sy"),
		...spec.group === void 0 ? {} : { indexed: new RegExp(spec.pattern, spec.ignoreCase ? "disy" : "dsy") }
	};
}
function measure(spec) {
	const { longest, looksBack, looksAhead } = regexFacts(spec.pattern, spec.ignoreCase);
	const { before, after } = spec.context ?? (spec.identifier ? LABEL_REACH : {
		before: 160,
		after: 160
	});
	const offsets = spec.anchors.map((anchor) => anchorOffset(spec.pattern, anchor, spec.ignoreCase ?? false));
	const most = Math.max(...offsets.map((offset) => offset?.[1] ?? longest));
	const fewest = Math.min(...offsets.map((offset) => offset?.[0] ?? 0));
	return {
		reach: {
			before: most + Math.max(looksBack, before),
			after: longest - fewest + Math.max(looksAhead, after)
		},
		offsets
	};
}
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
const LF = 10;
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
			if (byte === LF) {
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
		if (unit === LF || unit === CR) {
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
// src/core/views/characters.ts
const ALPHANUMERIC$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const WORD = members(`${ALPHANUMERIC$1}+/=_-`);
const VALUE = members(`${ALPHANUMERIC$1}+/=_-.~:@!$*?^#%&;\\`);
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
	const digits = "0123456789abcdefABCDEF";
	for (let index = 0; index < 22; index++) table[digits.charCodeAt(index)] = index < 16 ? index : index - 6;
	return table;
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
const INDENT$2 = 64;
const QUOTATION = 62;
const LEADERS = members(" 	>#*");
function isWorth(bytes, start, end, value, again) {
	if (value >= 128) return false;
	const word = value === 10 || value === QUOTATION ? skip(LEADERS, bytes, end, end + INDENT$2) : end;
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
const escapes = {
	kind: "escapes",
	triggers: [
		"\\u",
		"\\U",
		"\\x",
		"\\/",
		"\\n",
		"\\t",
		"\\r",
		"\\\"",
		"\\'",
		"\\0",
		"\\1",
		"\\:",
		"\\="
	],
	leads: members("\\"),
	worth(bytes, at) {
		const element = read$1(bytes, at, bytes.length);
		if (element < 0) return -1;
		const end = nextElement(bytes, at + lengthOf(element), bytes.length);
		return isWorth(bytes, at, end, valueOf$1(element), bytes[end] === BACKSLASH$3) ? end : -1;
	},
	decode(bytes, at, end, out) {
		const element = read$1(bytes, at, end);
		if (element < 0) return at;
		const next = at + lengthOf(element);
		write$1(out, bytes[at + 1] ?? 0, valueOf$1(element), at, next - at);
		return valueOf$1(element) === 10 ? nextElement(bytes, next, end) : next;
	}
};
function write$1(out, letter, value, at, length) {
	if (letter === 117 || letter === 85) out.codePoint(value, at, length);
	else out.byte(value, at, length);
}
function packed(value, length) {
	return value < 0 ? -1 : value * 16 + length;
}
function valueOf$1(element) {
	return Math.floor(element / 16);
}
function lengthOf(element) {
	return element % 16;
}
const CONTROLS = new Map([..."abtnvfre"].map((letter, index) => [letter.charCodeAt(0), index === 7 ? 27 : index + 7]));
function read$1(bytes, at, end) {
	if (at + 1 >= end) return -1;
	const letter = bytes[at + 1] ?? 0;
	if (letter === 117) return readUnicode(bytes, at, end);
	if (letter === 85) return packed(digits$1(bytes, at + 2, end, 8), 10);
	if (letter === 120) return bytes[at + 2] === 123 ? readBraces(bytes, at, end) : packed(digits$1(bytes, at + 2, end, 2), 4);
	if (letter >= 48 && letter <= 55) return readOctal(bytes, at, end);
	if (isPunctuation(letter)) return packed(letter, 2);
	return packed(CONTROLS.get(letter) ?? -1, 2);
}
function readUnicode(bytes, at, end) {
	if (bytes[at + 2] === 123) return readBraces(bytes, at, end);
	const first = digits$1(bytes, at + 2, end, 4);
	if (first < 55296 || first > 56319 || bytes[at + 6] !== BACKSLASH$3 || bytes[at + 7] !== 117) return packed(first, 6);
	const second = digits$1(bytes, at + 8, end, 4);
	if (second < 56320 || second > 57343) return packed(first, 6);
	return packed(65536 + (first - 55296) * 1024 + second - 56320, 12);
}
function readBraces(bytes, at, end) {
	let close = at + 3;
	while (close < end && close < at + 9 && (NIBBLE[bytes[close] ?? 0] ?? 255) < 16) close++;
	return bytes[close] === 125 && close < end ? packed(digits$1(bytes, at + 3, end, close - at - 3), close + 1 - at) : -1;
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
function digits$1(bytes, at, end, count) {
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
const INDENT$1 = 256;
function nextElement(bytes, at, end) {
	if (bytes[at] !== QUOTE || bytes[at + 1] !== 44) return at;
	const limit = Math.min(end, at + INDENT$1);
	let next = at + 2;
	while (next < limit && isBlank(bytes[next] ?? 0)) next++;
	return next < limit && bytes[next] === QUOTE ? next + 1 : at;
}
function isBlank(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
// src/core/views/html.ts
const NAMES = {
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
};
const VALUES = new Map(Object.entries(NAMES).map(([name, character]) => [name, character.charCodeAt(0)]));
const LONGEST$2 = 10;
const AMPERSAND = 38;
const SEMICOLON = 59;
const html = {
	kind: "html",
	triggers: ["&#", ...Object.keys(NAMES).map((name) => `&${name};`)],
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
	const limit = Math.min(end, at + LONGEST$2);
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
// src/core/views/blocks.ts
const LINES = 64;
const LINE = 4096;
const INDENT = 128;
const SHORTEST$1 = 6;
const SHORTEST_FOLDED = 8;
const BLANK$2 = members(" 	");
const INDICATORS = members("+-0123456789");
const BAR$1 = 124;
function blockAt(bytes, at) {
	const indicators = skip(INDICATORS, bytes, at + 1, at + 3);
	const first = lineAfter(bytes, skip(BLANK$2, bytes, indicators, indicators + INDENT));
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
	const nameEnd = skip(NAME, bytes, nameStart, nameStart + INDENT);
	if (nameEnd === nameStart) return void 0;
	const first = lineAfter(bytes, skip(BLANK$2, bytes, skip(QUOTES$2, bytes, nameEnd, nameEnd + 1), nameEnd + INDENT));
	if (first < 0) return void 0;
	const name = bytes.subarray(nameStart, nameEnd);
	return block(bytes, linesFrom(bytes, first, (start) => isTerminator(bytes, start, name)));
}
function copyBlock({ lines, end }, out) {
	for (const line of lines) out.copy(line.start, line.end);
	return end;
}
function block(bytes, lines) {
	const [first] = lines;
	const last = lines.at(-1);
	if (first === void 0 || last === void 0) return void 0;
	if (lines.length === 1) return first.end - first.start >= SHORTEST$1 ? {
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
		const start = skip(BLANK$2, bytes, at, at + INDENT);
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
	return skip(BLANK$2, bytes, at, at + INDENT) - at;
}
function isTerminator(bytes, at, name) {
	const start = at + indentOf(bytes, at);
	for (let index = 0; index < name.length; index++) if (bytes[start + index] !== name[index]) return false;
	const after = bytes[start + name.length] ?? 10;
	return NAME[after] !== 1;
}
// src/core/views/literals.ts
const QUOTES$1 = members("\"'`");
const BACKSLASH$2 = 92;
const UNDERSCORE = 95;
const GAP = 256;
const ENOUGH$2 = 8;
const SAMPLE$1 = 20;
const SAMPLE_EACH = 4;
const SAMPLE_BOTH = 12;
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
	if (before < SAMPLE_EACH || after < SAMPLE_EACH || before + after < SAMPLE_BOTH) return false;
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
const joined$1 = {
	kind: "joined",
	triggers: [
		...[
			"\"",
			"'",
			"`"
		].flatMap((quote) => [
			"+",
			" +",
			".",
			" .",
			" &",
			" |",
			" \\"
		].map((joint) => quote + joint)),
		...["\"", "'"].flatMap((quote) => [
			"\n ",
			"\n	",
			"\r\n ",
			"\r\n	"
		].map((joint) => quote + joint)),
		"\" \"",
		"' '",
		"\" '",
		"' \"",
		"\\\n",
		"\\\r\n",
		": >",
		": |",
		"<<"
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
const LOOK_ALIKES = "АAВBЕEКKМMНHОOРPСCТTХXаaеeоoрpсcуyхxІIЅSЈJіiѕsјjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo";
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
	triggers: [...new Set([...READINGS].filter(([, reading]) => !isLower$1(reading)).map(([character]) => toTrigger(character)))],
	leads: new Uint8Array(256).map((_, byte) => [
		194,
		206,
		207,
		208,
		209,
		226,
		239
	].includes(byte) ? 1 : 0),
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
function toTrigger(bytes) {
	const head = String.fromCharCode(bytes >> 16, bytes >> 8 & 255);
	return (bytes & 255) === 0 || bytes >> 16 === 239 ? head : head + String.fromCharCode(bytes & 255);
}
// src/core/views/percent.ts
const PERCENT = 37;
const percent = {
	kind: "percent",
	triggers: [
		"%0",
		"%2",
		"%3",
		"%4",
		"%5",
		"%6",
		"%7",
		"%u"
	],
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
const LONGEST$1 = 77;
const LATE = 55;
const quotedPrintable = {
	kind: "quoted-printable",
	triggers: [
		...[
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
		].map((code) => `=${code}`),
		"=\n",
		"=\r\n"
	],
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
	const length = at - skipBack(NOT_LF, bytes, at, at - LONGEST$1);
	if (length >= LONGEST$1) return at;
	return length >= LATE || hasTriple(bytes, at - length, at) || hasTriple(bytes, next, next + LONGEST$1) ? next + 1 : at;
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
const BEFORE = 128;
const AFTER = 64;
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
	const limit = Math.max(0, at - BEFORE);
	let start = at;
	while (start > limit && bytes[start - 1] !== 10) start--;
	return start;
}
function lineEnd(bytes, at) {
	const limit = Math.min(bytes.length, at + AFTER);
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
const TRIGGERS = {
	literals: REWRITINGS.flatMap(({ triggers }) => triggers.map((text) => ({
		text,
		ignoreCase: false
	}))),
	runs: CODECS.map(({ kind, shortest }) => ({
		alphabet: kind,
		min: shortest
	}))
};
var RegionFinder = class {
	#meaning;
	constructor(spec) {
		const literals = new Map(spec.literals.map(({ text, ignoreCase }, index) => [`${ignoreCase}${text}`, index]));
		this.#meaning = new Int16Array(spec.literals.length + spec.runs.length).fill(-1);
		REWRITINGS.forEach(({ triggers }, kind) => {
			for (const text of triggers) this.#meaning[literals.get(`false${text}`) ?? missing(text)] = kind;
		});
		CODECS.forEach(({ kind, shortest }, index) => {
			const run = spec.runs.findIndex(({ alphabet, min }) => alphabet === kind && min === shortest);
			this.#meaning[spec.literals.length + (run < 0 ? missing(kind) : run)] = REWRITINGS.length + index;
		});
	}
	regionsAt(bytes, hits, own) {
		if (hits.count === 0) return NONE$1;
		const found = new Found(bytes);
		for (let index = 0; index < hits.count; index++) {
			const kind = this.#meaning[hits.what[index] ?? 0] ?? -1;
			if (kind >= 0) found.hit(kind, hits.starts[index] ?? 0, hits.ends[index] ?? 0);
		}
		return found.close().filter(({ start }) => start >= own.start && start < own.end).sort(byStart);
	}
};
const NONE$1 = [];
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
	#refusedStart = -1;
	#refusedEnd = -1;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	hit(codec, start, end) {
		if (this.#isKnown(codec, start, end)) return;
		const regions = runRegions(codec, this.#bytes, start, end);
		const last = regions.at(-1);
		if (last === void 0) {
			this.#refusedStart = start;
			this.#refusedEnd = end;
			return;
		}
		if (start !== this.#takenStart) this.#place = this.regions.length;
		this.regions.splice(this.#place, Infinity, ...regions);
		this.#takenStart = start;
		this.#takenLine = end;
		this.#taken = last.run?.end ?? last.end;
	}
	#isKnown(codec, start, end) {
		if (start === this.#takenStart) return end <= this.#takenLine;
		return start < this.#taken || start === this.#refusedStart && end <= this.#refusedEnd && codec !== HEX;
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
	const view = open$1(bytes, region);
	budget.regions -= view.bytes.length;
	return view;
}
function open$1(bytes, region) {
	const rewriting = REWRITINGS.find(({ kind }) => kind === region.kind);
	if (rewriting !== void 0) return rewrite(rewriting, bytes, region);
	const codec = CODECS.find(({ kind }) => kind === region.kind);
	return codec === void 0 ? openWide(bytes, region) : openRun(codec, bytes, region);
}
// src/core/ruleset.ts
const MARK = "leaksift:allow";
const MARK_REACH = 4096;
function indexRules(rules, makePrefilter) {
	const literals = new Index();
	const runs = new Index();
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
		runs.at({
			alphabet: spec.alphabet,
			min: spec.length[0]
		}).shapes.push(rule);
		return;
	}
	spec.anchors.forEach((text, index) => {
		const wakes = literals.at({
			text,
			ignoreCase: spec.kind === "labelled" || (spec.ignoreCase ?? false)
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
var Index = class {
	keys = [];
	wakes = [];
	#places = new Map();
	at(key) {
		const name = JSON.stringify(Object.entries(key).sort());
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
const LONGEST = 600;
const SYNTAX = new RegExp(`${MARK}[ \\t]{1,8}([\\w-]{1,100})(?:[ \\t]{1,8}([^\\r\\n]{1,400}))?`, "y");
const CLOSING = /\s*(?:\*\/|-->|--%>|%>|#\}|\*\)|"""|''')?\s*$/;
function readMark(text, at, offset) {
	SYNTAX.lastIndex = at;
	const match = SYNTAX.exec(text.length > at + LONGEST ? text.slice(0, at + LONGEST) : text);
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
			end: start + LONGEST
		}
	};
}
// src/core/hit-list.ts
var HitList$1 = class {
	count = 0;
	starts = NONE;
	ends = NONE;
	what = NONE;
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
const NONE = new Uint32Array(0);
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
		if (this.identifier && value.length >= 16) return `${inert(value.slice(0, 4))}…${inert(value.slice(-4))}`;
		const shown = Math.min(2, Math.floor(value.length / 8));
		return `${inert(value.slice(0, shown))}…(${value.length})`;
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
// src/core/matcher.ts
const PIECE = 262144;
const SLASH = 47;
const SPACE = 32;
const TEXT_AHEAD = 32768;
function findMatches(set, latin1, bytes, own, frame) {
	const seen = {
		matches: [],
		marks: [],
		triggers: new HitList$1()
	};
	for (let from = own.start; from < own.end; from += PIECE) {
		const to = Math.min(own.end, from + PIECE);
		const hits = set.prefilter.find(bytes, from, to);
		if (hits.count > 0) new Piece(set, latin1, bytes, frame, seen).read(hits);
	}
	return seen;
}
var Piece = class {
	#set;
	#latin1;
	#bytes;
	#frame;
	#seen;
	#text = "";
	#textStart = 0;
	#textEnd = 0;
	constructor(set, latin1, bytes, frame, seen) {
		this.#set = set;
		this.#latin1 = latin1;
		this.#bytes = bytes;
		this.#frame = frame;
		this.#seen = seen;
	}
	read(hits) {
		const { starts, ends, what, count } = hits;
		for (let i = 0; i < count; i++) {
			const kind = what[i] ?? 0;
			const wakes = this.#set.wakes[kind];
			const start = starts[i] ?? 0;
			const end = ends[i] ?? 0;
			if (wakes?.trigger) this.#seen.triggers.add(start, end, kind);
			if (wakes) this.#wake(wakes, start, end);
		}
	}
	#wake(wakes, start, end) {
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
		const window = this.#window(start, reach.before, reach.after);
		const at = start - window.offset;
		if (!hasForm(spec, window.text.slice(at, at + end - start))) return;
		this.#judge(rule, window, at, at + end - start, labelOf(window, at, at + end - start, spec.labels));
	}
	#isComment(at) {
		const bytes = this.#bytes;
		return bytes[at] === SLASH && bytes[at + 1] === SLASH && (at === 0 || (bytes[at - 1] ?? 0) <= SPACE);
	}
	#labelled({ labelled: rules, labelledReach: reach }, start, end) {
		const window = this.#window(start, reach.before, reach.after);
		for (const value of valuesNear(window, start - window.offset, end - window.offset)) for (const rule of rules) {
			if (rule.regex && !rule.regex.test(window.text.slice(value.start, value.end))) continue;
			this.#judge(rule, window, value.start, value.end, value.label);
		}
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
		const start = Math.max(0, at - before);
		const end = Math.min(this.#bytes.length, at + after);
		if (start < this.#textStart || end > this.#textEnd) this.#read(Math.min(start, at - this.#set.reach.before), end);
		return {
			text: this.#text.slice(start - this.#textStart, end - this.#textStart),
			offset: start,
			atStart: start === 0 && this.#frame.atStart,
			atEnd: end === this.#bytes.length && this.#frame.atEnd
		};
	}
	#read(start, end) {
		this.#textStart = Math.max(0, start);
		this.#textEnd = Math.min(this.#bytes.length, end + TEXT_AHEAD);
		this.#text = this.#latin1(this.#bytes, this.#textStart, this.#textEnd);
	}
};
function placeOf(rule, text, at, group) {
	const { indexed } = rule;
	if (!indexed) return at;
	indexed.lastIndex = at;
	return indexed.exec(text)?.indices?.groups?.[group]?.[0] ?? at;
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
const SHORTEST = 8;
function widthOf(bytes) {
	if (bytes.length < SHORTEST || !mayBeWide(bytes)) return 0;
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
		const end = Math.min(bytes.length, start + SHORTEST);
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
// src/core/views/fields.ts
function u16(bytes, at) {
	return (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
}
function u32(bytes, at) {
	return u16(bytes, at) + u16(bytes, at + 2) * 65536;
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
	return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}
function decodeName(name) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(name);
	} catch {
		return String.fromCharCode(...name.subarray(0, 256));
	}
}
const REGION_BASE = 65536;
const CONTAINER_BYTES = 268435456;
const CONTAINER_RATIO = 1e3;
const CONTAINER_BASE = 16777216;
const CONTAINER_ENTRIES = 1e5;
function viewContext(inflater, size) {
	return {
		inflater,
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
	inflate(name, span, format) {
		const { budget, inflater } = this.#context;
		const { bytes, consumed, status } = inflater.inflate(this.#bytes.subarray(span.start, span.end), format, budget.containers);
		if (status === "too-large") this.fail(name, span, "it unpacks to more than is opened of one blob");
		else if (status !== "complete") this.pass(name, span, REASONS[status]);
		if (status === "damaged" || status === "too-large") return -1;
		budget.containers -= bytes.length;
		budget.regions += bytes.length * 4;
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
// src/core/views/gzip.ts
const MEMBER = "\b";
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
	if ((flags & HAS_EXTRA) !== 0) end += 2 + u16(bytes, end);
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
const END = "PK";
const END64 = "PK";
const LOCATOR64 = "PK\x07";
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 65535;
const STORED = 0;
const DEFLATED = 8;
function isZip(bytes) {
	if (startsWith(bytes, LOCAL) || startsWith(bytes, END)) return true;
	return startsWith(bytes, END, bytes.length - END_SIZE) && directoryOf(bytes, bytes.length - END_SIZE) !== void 0;
}
function openZip(bytes, context, isOpenable) {
	const opening = new Opening(bytes, context);
	const directory = directoryOf(bytes, findEnd(bytes));
	if (directory === void 0) {
		opening.fail("zip", {
			start: 0,
			end: bytes.length
		}, "it has no readable directory");
		return opening;
	}
	let end = 0;
	for (const entry of entriesOf(bytes, directory, opening).sort((a, b) => a.offset - b.offset)) {
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
function unlisted(opening, start, end) {
	opening.fail("zip", {
		start,
		end
	}, "holds an entry that its directory does not list");
}
function findEnd(bytes) {
	const limit = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
	for (let at = bytes.length - END_SIZE; at >= limit; at--) if (bytes[at] === 80 && startsWith(bytes, END, at) && at + END_SIZE + u16(bytes, at + 20) <= bytes.length) return at;
	return -1;
}
function directoryOf(bytes, end) {
	if (end < 0) return void 0;
	const large = end64(bytes, end);
	const entries = large === void 0 ? u16(bytes, end + 10) : u64(bytes, large + 32);
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
function entriesOf(bytes, directory, opening) {
	const entries = [];
	let at = directory.start;
	while (at + CENTRAL_SIZE <= directory.end && startsWith(bytes, CENTRAL, at)) {
		entries.push(entryAt(bytes, at, directory.shift));
		at += CENTRAL_SIZE + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32);
	}
	if ((directory.entries > 65535 ? entries.length : entries.length & 65535) !== directory.entries) opening.fail("zip", {
		start: at,
		end: directory.end
	}, "its directory lists other entries than it counts");
	return entries;
}
function entryAt(bytes, at, shift) {
	const nameEnd = at + CENTRAL_SIZE + u16(bytes, at + 28);
	const large = extra64(bytes, at, nameEnd);
	return {
		name: `zip:${nameOf(bytes.subarray(at + CENTRAL_SIZE, nameEnd))}`,
		encrypted: (u16(bytes, at + 8) & 1) === 1,
		method: u16(bytes, at + 10),
		compressed: large.compressed ?? u32(bytes, at + 20),
		offset: (large.offset ?? u32(bytes, at + 42)) + shift
	};
}
const FULL = 4294967295;
function extra64(bytes, at, nameEnd) {
	const end = nameEnd + u16(bytes, at + 30);
	for (let field = nameEnd; field + 4 <= end; field += 4 + u16(bytes, field + 2)) {
		if (u16(bytes, field) !== 1) continue;
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
	const start = offset + LOCAL_SIZE + u16(bytes, offset + 26) + u16(bytes, offset + 28);
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
	["7z¼¯'", "7z archive: not opened"],
	["Rar!\x07", "rar archive: not opened"],
	["ý7zXZ\0", "xz: not opened"],
	["BZh", "bzip2: not opened"],
	["(µ/ý", "zstd: not opened"],
	["\"M", "lz4: not opened"],
	["LZIP", "lzip: not opened"],
	["MSCF\0\0\0\0", "cab archive: not opened"],
	["# v2 git bundle\n", "git bundle: its pack is not opened"],
	["# v3 git bundle\n", "git bundle: its pack is not opened"],
	["PACK\0\0\0", "git pack: not opened"]
];
function openContainer(bytes, context) {
	if (isZip(bytes)) return openZip(bytes, context, isOpenable);
	if (isGzip(bytes)) return openGzip(bytes, context);
	if (isTar(bytes)) return openTar(bytes, context, isOpenable);
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
function isOpenable(bytes) {
	return isContainer(bytes) || isWide(bytes);
}
function isContainer(bytes) {
	return isZip(bytes) || isGzip(bytes) || isTar(bytes) || whyNotOpened(bytes) !== void 0 || mayBeZlib(bytes);
}
const FIRST_BYTES = members(NOT_OPENED.map(([signature]) => signature.charAt(0)).join(""));
function whyNotOpened(bytes) {
	if (FIRST_BYTES[bytes[0] ?? 0] !== 1) return void 0;
	const reason = NOT_OPENED.find(([signature]) => startsWith(bytes, signature))?.[1];
	return reason === "bzip2: not opened" && !isBzip2(bytes) ? void 0 : reason;
}
function isBzip2(bytes) {
	return startsWith(bytes, "1AY&SY", 4) || startsWith(bytes, "rE8P", 4);
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
	const { matches, marks, triggers } = findMatches(optics.set, optics.latin1, bytes, own, frame);
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
	found.matches.push(...matches);
	found.marks.push(...marks);
	found.unread.push(...unread);
	found.skipped.push(...skipped);
}
function unfoldWhole(optics, bytes, context, depth = 0) {
	const found = unfold(optics, bytes, {
		start: 0,
		end: bytes.length
	}, {
		atStart: true,
		atEnd: true
	}, context, depth);
	addViews(optics, wholeViews(bytes, context, depth), context, depth, found);
	return found;
}
function addViews(optics, { views, unread, skipped }, context, depth, found) {
	found.unread.push(...unread);
	found.skipped.push(...skipped);
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
	found.matches.push(...inner.matches.map((match) => throughView(match, view)));
	found.marks.push(...inner.marks.map((mark) => ({
		...mark,
		span: view.toParent(mark.span),
		window: view.region
	})));
	found.unread.push(...inner.unread.map(({ reason }) => ({
		span: view.region,
		reason: inside(view, reason)
	})));
	found.skipped.push(...inner.skipped.map(({ reason }) => ({
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
const SEGMENT = 8388608;
const CONTEXT = 1114112;
function createScanner(rules, ports) {
	const optics = {
		set: indexRules(rules, ports.makePrefilter),
		latin1: ports.latin1,
		inflater: ports.inflater
	};
	return {
		rules,
		scan: (bytes) => bytes.length <= 50331648 ? scanWhole(optics, plain(bytes)) : scanLong(optics, plain(bytes)),
		matches: (bytes) => unfoldWhole(optics, bytes, viewContext(optics.inflater, bytes.length)).matches,
		stream: () => new Collecting(optics)
	};
}
function plain(bytes) {
	return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function scanWhole(optics, bytes) {
	return assemble(unfoldWhole(optics, bytes, viewContext(optics.inflater, bytes.length)), {
		locate: (offsets, encoding) => linesAt(bytes, offsets, encoding),
		textOf: ({ start, end }) => optics.latin1(bytes, start, end)
	});
}
function scanLong(optics, bytes) {
	const stream = new Segments(optics);
	for (let at = 0; at < bytes.length; at += SEGMENT) stream.write(bytes.subarray(at, at + SEGMENT));
	return stream.end();
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
		this.#chunks.push(chunk.slice());
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
		const found = unfold(this.#optics, bytes, own, frame, viewContext(this.#optics.inflater, length));
		this.#keep(bytes, own, found, last && own.end === bytes.length);
		this.#next += length;
		this.#drop(this.#next - CONTEXT);
	}
	#keep(bytes, own, found, last) {
		const base = this.#base;
		const spans = [...found.matches, ...found.marks].map(({ span }) => span);
		this.#lines.note(bytes, base, own, spans, last);
		this.#texts.note(found.matches, base, bytes.length, (span) => this.#optics.latin1(bytes, span.start, span.end));
		this.#found.matches.push(...found.matches.map((match) => movedMatch(match, base)));
		this.#found.marks.push(...found.marks.map((mark) => ({
			...mark,
			span: shifted(mark.span, base)
		})));
		this.#found.unread.push(...found.unread.map(({ span, reason }) => ({
			span: shifted(span, base),
			reason
		})));
		this.#found.skipped.push(...found.skipped.map(({ span, reason }) => ({
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
// src/kernel/alphabet.ts
function alphabetsOf(runs, base) {
	const names = [...new Set(runs.map(({ alphabet }) => alphabet))];
	const numbered = runs.map(({ alphabet, min }, index) => ({
		alphabet,
		what: base + index,
		min
	}));
	return names.map((name) => ({
		name,
		members: membersOf(name),
		runs: numbered.filter(({ alphabet }) => alphabet === name)
	}));
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
const TEXT = 45056;
const BLOCK = 65536;
const TABLES$1 = 111616;
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
		this.starts = doubled$1(this.starts);
		this.ends = doubled$1(this.ends);
		this.what = doubled$1(this.what);
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
function doubled$1(values) {
	const larger = new Uint32Array(values.length * 2);
	larger.set(values);
	return larger;
}
// src/kernel/wasm.ts
const wasm = "AGFzbQEAAAABFwNgBn9/f39/fwF/YAR/f39/AX9gAAF/AwQDAAECBQMBAAQGEAN/AUEAC38BQQALfwFBAAsHLwQIaGl0Q291bnQAAgxmaW5kTGl0ZXJhbHMAAQhmaW5kUnVucwAABm1lbW9yeQIACpQPA7oHAwZ/AnsEfiAEJAAgBCQBIAUkAiAAIQUDQCABIAVLBEAgBUGAEGoiACABIAAgAUkbIgdBQGshAEGAgAEhBCAFQUBqIQYDQCAAIAZLBEAgBP0MBUdHR0dHRwcHBwYKAhICKiAG/QAEACIM/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACAMQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79CwQAIARBEGohBCAGQRBqIQYMAQsLIAIhAANAIAAgA0kEQCAAQcCAAf0ABAAgACwAAP0PIgz9Tv1h/WSsQdCAAf0ABAAgDP1O/WH9ZKxCEIaEQeCAAf0ABAAgDP1O/WH9ZKxCIIaEQfCAAf0ABAAgDP1O/WH9ZKxCMIaENwMIIABBgIAB/QAEACAM/U79Yf1krEGQgAH9AAQAIAz9Tv1h/WSsQhCGhEGggAH9AAQAIAz9Tv1h/WSsQiCGhEGwgAH9AAQAIAz9Tv1h/WSsQjCGhEI/iDcDECAAQSBqIQAMAQsLIAUhBANAIAQgB0kEQCMBIwJLBEAgBA8LIAQgBWtBwIABaiEIIAIhAANAIAAgA0kEQCAAKQMIIg4gACkDECAOQgGGhEJ/hYMhECAAIAhBQGsiBv0ABAAgACwAAP0PIg39Tv1h/WSsIAb9AAQQIA39Tv1h/WSsQhCGhCAG/QAEICAN/U79Yf1krEIghoQgBv0ABDAgDf1O/WH9ZKxCMIaEIg83AwggACAOQj+INwMQIAAoAgQhCUEBIQYCfgNAIAYgCUkEQCAOIA9CwAAgBiAJIAZrIgogBiAKSRutIhF9hiAOIBGIhIMhDiAPIA8gEYiDIQ9CACAOIBCDUCAGIBGnaiIGQRBGcQ0CGgwBCwsgDiAQgwshDiABIARrIgZBwABJBH5CASAGrYZCAX0FQn8LIA6DIQ4DQCAOQgBSBEAgBCAOeqdqIgYhCgNAIAb9DAVHR0dHR0cHBwcGCgISAiogBv0ABAAiDP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAGAFCJEIEAAAAAAAAAAAgDEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIA39Tv1h/WQiC0F/c2hqIQkgC0H//wNGBEAgBkEQaiEGDAELCyAAKAIYIQYjASAKNgIAIwEgCTYCBCMBIAY2AggjAUEMaiQBIA4gDkIBfYMhDgwBCwsgAEEgaiEADAELCyAEQUBrIQQMAQsLIAVBgBBqIQUMAQsLIAELygcDB38SewF+IAIkACACJAEgAyQCA0AgACABSQRAIABBgBBqIgIgASABIAJLGyEFIAAhAkGACP0ABAAhG0GQCP0ABAAhGkGgCP0ABAAhGUGwCP0ABAAhGEHACP0ABAAhF0HQCP0ABAAhFkHgCP0ABAAhFUHwCP0ABAAhFEGACf0ABAAhE0GQCf0ABAAhEkGgCf0ABAAhEUGwCf0ABAAhEEGAECEDA0AgAiAFSQRAIAMgGyAC/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U4iD/0OIBogC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iDP0O/U4gFyAC/QAEASIL/QwPDw8PDw8PDw8PDw8PDw8P/U4iDv0OIBYgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iC/0O/U79TiATIAL9AAQCIhz9DA8PDw8PDw8PDw8PDw8PDw/9TiIN/Q4gEiAcQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9TiIc/Q79Tv1OIBkgD/0OIBggDP0O/U4gFSAO/Q4gFCAL/Q79Tv1OIBEgDf0OIBAgHP0O/U79Tv1Q/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/czsBACADQQJqIQMgAkEQaiECDAELC0GAECEJQYAgIQMgACECA0AgAiAFSQRAIAMgBSACayIEQcAASQR+QgEgBK2GQgF9BUJ/CyAJKQMAgyIde6dBAnRqIQQDQCADIARJBEBBACEIA0AgCEEESARAIAMgAiAdeqdqNgIAIB0gHUIBfYMhHSADQQRqIQMgCEEBaiEIDAELCwwBCwsgBCEDIAlBCGohCSACQUBrIQIMAQsLIAMhBEGAICECQYAgIQMDQCADIARJBEAgAiADKAIAIgU2AgAgAiAFKAIAQaDAgIECckGA4ua7A2xBFHZBgKABai0AAGohAiADQQRqIQMMAQsLIAIhA0GAICEIA0AgAyAISwRAIAgoAgAhCiMBIwJLBEAgCg8LIAooAgBBoMCAgQJyQYDi5rsDbEEUdkECdEGAwAFqIgIoAgQhBSACKAIAIQkDQCAFIAlLBEAgCiAJKAIAayIEIAkoAgRqIQYgBCECIAkoAgwhBwJ/A0AgAiAGSQRAQQAgAv0ABAAgB/0ABBD9UCAH/QAEAP0j/WNFDQIaIAdBIGohByACQRBqIQIMAQsLQQELBEAgCSgCCCECIwEgBDYCACMBIAY2AgQjASACNgIIIwFBDGokAQsgCUEQaiEJDAELCyAIQQRqIQgMAQsLIABBgBBqIQAMAQsLIAELCgAjASMAa0EMbgs=";
// src/kernel/instance.ts
function instantiate() {
	compiled ??= new WebAssembly.Module(Buffer.from(wasm, "base64"));
	return new WebAssembly.Instance(compiled).exports;
}
let compiled;
// src/kernel/spec.ts
function checkSpec(spec) {
	spec.literals.forEach(checkLiteral);
	spec.runs.forEach(checkRun);
}
function checkLiteral({ text, ignoreCase }, index) {
	if ((ignoreCase ? /^[\x20-\x7e]{2,64}$/ : /^[\x00-\xff]{2,64}$/).test(text)) return;
	throw new RangeError(`prefilter literal ${index} is not 2 to 64 bytes (ASCII with ignoreCase): ${JSON.stringify(text)}`);
}
function checkRun({ min }, index) {
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
const commonness = Float64Array.from({ length: 256 }, (_, byte) => {
	if (byte === 0) return zero / 1e4;
	if (byte === 9) return tab / 1e4;
	if (byte === 10) return newline / 1e4;
	return (printable[byte - 32] ?? other) / 1e4;
});
const triples = "ion ing tio ent res the str ect con ret com est ame tes git nam dat err ate ter tri app unc rin cre fun use for ata ess exp sec cti ith req ser ati tor sta tru par typ ile pat ype ecr ule fil nte tur end val key and les nct ont ali ver int one ext rul ind ete are all ons ull set mat etu ces equ pre ost urn rea oke tch ner get ult ren ken tat tok ort ist lea pec var ine rep omm det acc ead ten cal che tec pos pro ath fin ack loc hub thu lin atc ted ers ode cto don rro ase per pti onf cce din ifi wor api reg age fie ror out que nfi epo wit fig htt ttp rat thi can sho ord tin met der not sio xpe mit ble oca des por def eri eta lid eak opt als scr ues lse men oul ass cod uld nde cat son ege oun tex esc ran ore abl".split(" ");
const tripleCommonness = new Map(triples.map((triple, index) => [triple, .006 / Math.sqrt(index + 1)]));
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
function otherCase(byte) {
	const lower = byte | 32;
	return lower >= 97 && lower <= 122 ? byte ^ 32 : byte;
}
function costAt({ text, ignoreCase }, offset) {
	const parts = ignoreCase ? commonnessOfBoth : commonness;
	let product = 1;
	for (let index = offset; index < offset + 3 && index < text.length; index++) product *= parts[text.charCodeAt(index)] ?? 0;
	return Math.max(product, tripleCommonness.get(text.slice(offset, offset + 3).toLowerCase()) ?? 0);
}
const commonnessOfBoth = commonness.map((part, byte) => part + (otherCase(byte) === byte ? 0 : commonness[otherCase(byte)] ?? 0));
function nibblesAt({ text, ignoreCase }, offset) {
	const nibbles = [
		anyNibbles,
		anyNibbles,
		anyNibbles
	];
	for (let index = 0; index < 3 && offset + index < text.length; index++) {
		const byte = text.charCodeAt(offset + index);
		nibbles[index] = nibblesOf(byte, ignoreCase ? otherCase(byte) : byte);
	}
	return nibbles;
}
const anyNibbles = {
	low: 65535,
	high: 65535
};
function nibblesOf(byte, other) {
	return {
		low: 1 << (byte & 15) | 1 << (other & 15),
		high: 1 << (byte >> 4) | 1 << (other >> 4)
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
	let sum = 0;
	for (let rest = high; rest !== 0; rest &= rest - 1) {
		const row = 31 - Math.clz32(rest & -rest) << 9;
		sum += (sums[row | low & 255] ?? 0) + (sums[row | 256 | low >> 8] ?? 0);
	}
	return sum;
}
const sums = new Float64Array(8192);
for (let index = 0; index < sums.length; index++) {
	const set = index & 255;
	if (set === 0) continue;
	const nibble = 31 - Math.clz32(set & -set) + (index >> 8 & 1) * 8;
	sums[index] = (sums[index & index - 1] ?? 0) + (commonness[index >> 9 << 4 | nibble] ?? 0);
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
function foldedWindows({ text }, offset) {
	let folded = 0;
	for (let index = 0; index < 3; index++) folded |= (text.charCodeAt(offset + index) | 32) << 8 * index;
	return text.length < 3 ? anyByte.map((byte) => folded & 65535 | (byte | 32) << 16) : [folded];
}
const anyByte = Array.from({ length: 256 }, (_, byte) => byte);
function slotOf(folded) {
	return Math.imul(folded << 8, 2654435761) >>> 20;
}
function writeSlots(memory, slots, literals, windows, patterns) {
	const occupied = new Uint8Array(memory, OCCUPIED, COUNT);
	const firsts = new Uint32Array(memory, SLOTS, 4097);
	const entries = new Uint32Array(memory, TABLES$1, slots.entries * 4);
	let word = 0;
	for (let slot = 0; slot < COUNT; slot++) {
		firsts[slot] = TABLES$1 + word * 4;
		for (const what of slots.members.get(slot) ?? []) {
			occupied[slot] = 4;
			entries[word++] = windows[what]?.offset ?? 0;
			entries[word++] = literals[what]?.text.length ?? 0;
			entries[word++] = what;
			entries[word++] = patterns[what] ?? 0;
		}
	}
	firsts[COUNT] = TABLES$1 + word * 4;
}
// src/kernel/tables.ts
function fillTables(memory, literals, alphabets) {
	const { windows, buckets } = sortIntoBuckets(literals);
	const slots = hashWindows(literals, windows);
	const patterns = TABLES$1 + slots.entries * 16;
	const records = patterns + patternsSize(literals);
	const hits = records + alphabets.length * 32;
	const literalRoom = literals.length * 12;
	const runRoom = alphabets.length * 64 * 12;
	const end = hits + HITS * 12 + Math.max(literalRoom, runRoom);
	growTo(memory, end);
	writeNibbles(new Uint8Array(memory.buffer, NIBBLES), buckets);
	const addresses = writePatterns(memory.buffer, literals, patterns);
	writeSlots(memory.buffer, slots, literals, windows, addresses);
	writeAlphabets(new Uint32Array(memory.buffer, records), alphabets);
	return {
		reach: windows.reduce((most, { offset }) => Math.max(most, offset), 0),
		alphabets: records,
		alphabetsEnd: hits,
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
function writeAlphabets(records, alphabets) {
	alphabets.forEach(({ name, runs }, number) => {
		const shortest = Math.min(64, ...runs.map(({ min }) => min));
		records.set([
			classes[name],
			shortest,
			0,
			0,
			0,
			0,
			number
		], number * 8);
	});
}
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
const HOME = 45120;
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
		this.#tables = fillTables(this.#kernel.memory, spec.literals, this.#alphabets);
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
		const first = Math.max(block - 64, 0);
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
			this.#eachHit(block, (start, after, what) => {
				if (start >= from && start < to && after <= bytes.length) this.#literals.add(start, after, what);
			});
		}
	}
	#findRuns(bytes, block, blockEnd) {
		const { alphabets, alphabetsEnd, hits, runLimit } = this.#tables;
		const end = HOME + blockEnd - block;
		for (let at = HOME; at < end;) {
			at = this.#kernel.findRuns(at, end, alphabets, alphabetsEnd, hits, runLimit);
			this.#eachHit(block, (start, after, number) => this.#addRuns(bytes, start, after, this.#alphabets[number]));
		}
	}
	#eachHit(block, take) {
		const shift = block - HOME;
		const end = this.#kernel.hitCount() * HIT_WORDS;
		for (let word = 0; word < end; word += HIT_WORDS) take((this.#raw[word] ?? 0) + shift, (this.#raw[word + 1] ?? 0) + shift, this.#raw[word + 2] ?? 0);
	}
	#addRuns(bytes, start, known, alphabet) {
		let end = known;
		while (end < bytes.length && alphabet?.members[bytes[end] ?? 0] === 1) end++;
		for (const { what, min } of alphabet?.runs ?? []) if (end - start >= min) this.#runs.add(start, end, what);
	}
};
// src/kernel/twin.ts
const makeTwin = (spec) => {
	checkSpec(spec);
	const needles = byFirstPair(spec.literals.map(toNeedle));
	const runs = spec.runs.map((run, index) => toSpan(run, spec.literals.length + index));
	const hits = new HitList();
	return {
		spec,
		find(bytes, from = 0, to = bytes.length) {
			hits.clear();
			const end = Math.min(to, bytes.length);
			for (let at = Math.max(from, 0); at < end; at++) {
				findNeedles(needles, bytes, at, hits);
				for (const run of runs) findRun(run, bytes, at, hits);
			}
			return hits;
		}
	};
};
function toNeedle({ text, ignoreCase }, what) {
	return ignoreCase ? {
		what,
		text: text.toLowerCase(),
		twin: text.toUpperCase()
	} : {
		what,
		text,
		twin: text
	};
}
function byFirstPair(needles) {
	const table = new Array(65536);
	for (const needle of needles) for (const pair of firstPairs(needle)) (table[pair] ??= []).push(needle);
	return table;
}
function firstPairs({ text, twin }) {
	const pairs = [text, twin].flatMap((first) => [text, twin].map((second) => first.charCodeAt(0) * 256 + second.charCodeAt(1)));
	return new Set(pairs);
}
function findNeedles(table, bytes, at, hits) {
	if (at + 1 >= bytes.length) return;
	const needles = table[(bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)];
	if (needles === void 0) return;
	for (const needle of needles) if (standsAt(needle, bytes, at)) hits.add(at, at + needle.text.length, needle.what);
}
function standsAt({ text, twin }, bytes, at) {
	for (let index = 0; index < text.length; index++) {
		const byte = bytes[at + index];
		if (byte !== text.charCodeAt(index) && byte !== twin.charCodeAt(index)) return false;
	}
	return true;
}
function toSpan({ alphabet, min }, what) {
	return {
		what,
		members: membersOf(alphabet),
		min
	};
}
function findRun({ what, members, min }, bytes, at, hits) {
	if (!isMember(members, bytes, at) || isMember(members, bytes, at - 1)) return;
	let end = at + 1;
	while (isMember(members, bytes, end)) end++;
	if (end - at >= min) hits.add(at, end, what);
}
function isMember(members, bytes, at) {
	return at >= 0 && at < bytes.length && members[bytes[at] ?? 0] === 1;
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
// src/platform/inflate.ts
const FUNCTIONS = {
	deflate: inflateRawSync,
	zlib: inflateSync
};
const inflater = { inflate(bytes, format, limit) {
	const whole = attempt$1(bytes, format, limit, constants$2.Z_FINISH);
	if (whole !== "Z_BUF_ERROR") return typeof whole === "string" ? failed(whole) : {
		...whole,
		status: "complete"
	};
	const part = attempt$1(bytes, format, limit, constants$2.Z_SYNC_FLUSH);
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
// src/surfaces/scanner.ts
const JOINED = Object.values(COMPOSITIONS).map(({ id }) => id);
const PORTS = {
	makePrefilter,
	latin1: latin1$1,
	inflater
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
	if (found.length > 1) throw new Fault("config", `There are two configurations, ${found.map(({ name }) => name).join(" and ")}: keep one of them.`);
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
	if (text === null) throw new Fault("config", `There is no file ${JSON.stringify(name)}.`);
	return {
		name,
		text
	};
}
function folderReader(folder) {
	return async (name) => {
		try {
			return utf8(name, await readFile(name.startsWith("/") ? name : join(folder, name)));
		} catch (error) {
			if (isAbsent(error)) return null;
			if (error instanceof Fault) throw error;
			throw new Fault("config", `${JSON.stringify(name)} can not be read (${codeOf(error)}).`, { cause: error });
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
		throw new Fault("config", `${JSON.stringify(name)} is not UTF-8 text: save it as UTF-8.`);
	}
}
function isAbsent(error) {
	return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
// src/config/load.ts
async function loadPolicy(read, choice = {}) {
	const configFile = await chosen(choice.config, read, discoverConfig);
	const baselineFile = await chosen(choice.baseline, read, discoverBaseline);
	return {
		config: configFile === null ? DEFAULT_CONFIG : await (await import("./parse.mjs")).parseConfig(configFile.name, configFile.text),
		baseline: baselineFile === null ? null : (await import("./baseline2.mjs")).parseBaseline(baselineFile.name, baselineFile.text)
	};
}
function chosen(choice, read, discover) {
	if (choice === false) return Promise.resolve(null);
	return choice === void 0 ? discover(read) : readNamedFile(read, choice);
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
	const file = openSync(path, constants$1.O_RDONLY | constants$1.O_NONBLOCK | constants$1.O_NOFOLLOW);
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
	const text = Buffer.from(inflated(start, { finishFlush: constants$2.Z_SYNC_FLUSH })).toString("latin1");
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
		this.targets = doubled(this.targets);
		this.sources = doubled(this.sources);
		this.lengths = doubled(this.lengths);
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
const SHORT = 24;
function copy(bytes, from, to, length) {
	if (length > SHORT) bytes.copyWithin(to, from, from + length);
	else for (let i = 0; i < length; i += 1) bytes[to + i] = bytes[from + i] ?? 0;
}
function doubled(values) {
	const larger = new Uint32Array(values.length * 2);
	larger.set(values);
	return larger;
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
	const path = join(dir.path, "index");
	writeFileSync(path, bytes);
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
	if (!trailer.every((byte) => byte === 0) && !createHash(objectFormat).update(bytes.subarray(0, end)).digest().equals(trailer)) return "damaged: its checksum is wrong";
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
	const bytes = readSmallFile(join(gitDir, name), INDEX_LIMIT);
	if (typeof bytes === "string") return bytes;
	const shape = checkIndex(bytes, objectFormat);
	if (typeof shape === "string") return shape;
	writeFileSync(join(privateDir, name), bytes);
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
// src/git/direct/packed-object.ts
var PackFolder = class {
	#format;
	#names;
	#files = new Map();
	constructor(objectsDir, format) {
		const folder = join(objectsDir, "pack");
		this.#format = format;
		this.#names = listed(folder).filter((name) => name.endsWith(".idx")).map((name) => join(folder, name.slice(0, -4)));
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
		for (const file of this.#files.values()) closeSync(file);
		this.#files.clear();
	}
	#open(path) {
		const file = this.#files.get(path) ?? openSync(path, "r");
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
		const content = inflateSync(stored.subarray(head.data), { maxOutputLength: Math.max(1, head.size) });
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
	const bytes = Buffer.alloc(Math.max(0, Math.min(length, fstatSync(file).size - at)));
	for (let filled = 0; filled < bytes.length;) {
		const count = readSync(file, bytes, filled, bytes.length - filled, at + filled);
		intact(count > 0, "its pack became shorter");
		filled += count;
	}
	return bytes;
}
function listed(folder) {
	try {
		return readdirSync(folder).sort();
	} catch {
		return [];
	}
}
// src/git/direct/direct-objects.ts
var DirectObjects = class {
	#repository;
	#packs = null;
	constructor(repository) {
		this.#repository = repository;
	}
	read(oid) {
		return this.#loose(oid) ?? this.#packed(oid);
	}
	close() {
		for (const packs of this.#packs ?? []) packs.close();
		this.#packs = null;
	}
	#loose(oid) {
		for (const { path } of this.#repository.objectDirectories) {
			const found = attempt(() => readLoose({
				id: oid,
				path: join(path, oid.slice(0, 2), oid.slice(2))
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
function attempt(read) {
	try {
		return read();
	} catch {
		return null;
	}
}
// src/git/direct/index-diff.ts
function diffPlainIndex(objects, tree, index, hashLength) {
	const walk = {
		objects,
		hashLength,
		entries: index.entries,
		changes: [],
		empty: emptyTree(hashLength === 20 ? "sha1" : "sha256")
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
var Unanswered = class extends Error {};
function compare(walk, { tree, prefix, from, to, cached }) {
	if (tree !== null && cached?.oid === tree && cached.count === to - from) return;
	const stored = tree === null ? new Map() : readTree(walk, tree);
	for (let at = from; at < to;) {
		const entry = walk.entries[at];
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
		const isTree = before?.mode === TREE;
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
const TREE = 16384;
function keptFolder(stored, name) {
	return stored.get(name)?.mode === TREE ? "" : name;
}
function compareFile(walk, { rawPath, mode, oid: id }, before) {
	const file = before?.mode === TREE ? null : before;
	if (file?.mode === mode && file.oid === id) return;
	walk.changes.push(change(rawPath, file, {
		mode,
		oid: id
	}));
}
function removed(walk, rawPath, version) {
	if (version.mode !== TREE) walk.changes.push(change(rawPath, version, null));
	else for (const [name, below] of readTree(walk, version.oid)) removed(walk, `${rawPath}/${name}`, below);
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
function readTree({ objects, hashLength, empty }, tree) {
	const versions = new Map();
	if (tree === empty) return versions;
	const stored = objects.read(tree);
	if (stored?.type !== "tree") throw new Unanswered();
	const bytes = Buffer.from(stored.content.buffer, stored.content.byteOffset, stored.content.length);
	try {
		for (const cursor = new TreeCursor(bytes, hashLength); cursor.next();) versions.set(bytes.toString("latin1", cursor.nameStart, cursor.nameEnd), {
			mode: canonical(cursor.mode),
			oid: oid(bytes.toString("hex", cursor.idStart, cursor.end))
		});
	} catch {
		throw new Unanswered();
	}
	return versions;
}
function canonical(mode) {
	if ((mode & 61440) !== 32768) return mode & 61440;
	return (mode & 64) === 0 ? 33188 : 33261;
}
function endOf(entries, below, from, to) {
	let [low, high] = [from + 1, to];
	while (low < high) {
		const middle = low + high >>> 1;
		if (entries[middle]?.rawPath.startsWith(below)) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/git/direct/index-entries.ts
function readPlainIndex(bytes, hashLength) {
	const end = bytes.length - hashLength;
	if (bytes.readUInt32BE(4) > 3) return null;
	const entries = [];
	let position = 12;
	for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
		const idAt = position + 40;
		const flagsAt = idAt + hashLength;
		const flags = bytes.readUInt16BE(flagsAt);
		const extended = (flags & 16384) !== 0;
		const mode = bytes.readUInt32BE(position + 24);
		if ((flags & 12288) !== 0 || mode === 16384 || extended && (bytes.readUInt16BE(flagsAt + 2) & 8192) !== 0) return null;
		const nameAt = flagsAt + (extended ? 4 : 2);
		const nul = bytes.indexOf(0, nameAt);
		entries.push({
			rawPath: bytes.toString("latin1", nameAt, nul),
			mode,
			oid: oid(bytes.toString("hex", idAt, flagsAt))
		});
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
		entries,
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
// src/sources/staged-direct.ts
var QuickReader = class {
	objects;
	#makeReader;
	#reader = null;
	constructor(repository, makeReader) {
		this.objects = new DirectObjects(repository);
		this.#makeReader = makeReader;
	}
	async *readMany(oids) {
		const others = [];
		for (const oid of oids) {
			const object = this.objects.read(oid);
			if (object === null) others.push(oid);
			else yield {
				oid,
				type: object.type,
				size: object.content.length,
				content: object.content
			};
		}
		if (others.length > 0) yield* (this.#reader ??= this.#makeReader()).readMany(others);
	}
	async finish() {
		return await this.#reader?.finish() ?? [];
	}
	async close() {
		this.objects.close();
		await this.#reader?.close();
	}
};
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
		if (!isFault(error)) throw error;
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
			return (await import("./push.mjs")).prePushSource({
				path: ".",
				variables,
				signal,
				lines: readLines(event),
				remote: argument(args, event)
			});
		case "pre-receive": return (await import("./push.mjs")).preReceiveSource({
			path: ".",
			variables,
			signal,
			lines: readLines(event)
		});
		case "commit-msg": return (await import("./message.mjs")).messageSource(argument(args, event));
	}
}
async function frameworkPush(remote, variables, signal) {
	const tip = variables["PRE_COMMIT_TO_REF"] || variables["PRE_COMMIT_LOCAL_BRANCH"];
	if (!tip) throw new Fault("usage", "The pre-commit framework did not say what is pushed (PRE_COMMIT_TO_REF). Update it, or run: leaksift hook install");
	const { rangeSource } = await import("./range2.mjs");
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
	throw new Fault("usage", `git gives ${event === "pre-push" ? "a pre-push hook the name of the remote" : "a commit-msg hook the file of the message"}: pass it on, as in: leaksift hook run ${event} "$@"`);
}
function readLines(event) {
	try {
		return readFileSync(0, "latin1");
	} catch (error) {
		throw new Fault("usage", `Standard input can't be read: git gives a ${event} hook its refs there.`, { cause: error });
	}
}
// src/surfaces/hook/tell.ts
function tellClean(report, failOn, say) {
	tellKnown(report, failOn, say);
	for (const { reason, count } of report.ledger.skipped) say(`leaksift: not read, by policy: ${reason} (${count}).`);
}
function tellKnown({ findings }, failOn, say) {
	const known = findings.filter((finding) => finding.status === "open" && !finding.new && atLeast(finding.severity, failOn));
	if (known.length === 0) return;
	const places = [...new Set(known.flatMap(({ occurrences }) => occurrences.slice(0, 1)).map(where))];
	const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : "";
	say(`leaksift: ${known.length === 1 ? "a credential stands" : `${known.length} credentials stand`} here already, so not blocked: ${places.slice(0, SHOWN).join(", ")}${more}.`);
}
const SHOWN = 3;
function where({ path, line }) {
	return path === void 0 ? "a message" : `${path}:${line}`;
}
export { LABEL_REACH as $, DEFAULT_KEY as $t, PORTS as A, PieceScanner as At, MARK as B, configFault as Bt, newHash as C, findGit as Ct, folderReader as D, run as Dt, CONFIG_NAMES as E, parseHeader as Et, unfold as F, shifted as Ft, wideRegions as G, openRepository as Gt, indexRules as H, printable$2 as Ht, unfoldWhole as I, rank as It, skip as J, OPEN_FLAGS as Jt, wideStart as K, readShallow as Kt, isOpenable as L, Ledger as Lt, scannerFor as M, movedMatch as Mt, scannerFrom as N, hull as Nt, readNamedFile as O, scanUnits as Ot, settingsOf as P, overlaps as Pt, compileRules as Q, quoteConfigValue as Qt, viewContext as R, primaryPart as Rt, hashBytes as S, openPrivateDir as St, BASELINE_NAME as T, ObjectReader as Tt, RegionFinder as U, derive as Ut, MARK_REACH as V, pathText as Vt, TRIGGERS as W, pathName as Wt, linesAt as X, readSmallFile as Xt, skipBack as Y, problemOf as Yt, assemble as Z, parseConfig as Zt, objectType as _, readHead$1 as _t, sourceOf as a, fingerprintOf as an, readPerson as at, asDamage as b, looseNames as bt, Runs as c, oid as cn, objectUnits as ct, listLoose as d, unreadObject as dt, disclose as en, rules as et, readLoose as f, unreadUnit as ft, newEntryHead as g, requireGit as gt, OBJECT_LIMIT as h, listTree as ht, isEvent as i, FLOORS$1 as in, readCommit as it, rulesFrom as j, outcomeOf as jt, utf8 as k, scanBatch as kt, applyDelta as l, ruleId as ln, pathNameUnit as lt, ENTRY_LIMIT as m, diffCommits as mt, tellKnown as n, suggestion as nn, TreeCursor as nt, stagedSource as o, isFingerprint as on, readTagTarget as ot, ARENA_LIMIT as p, SUBMODULE as pt, VALUE as q, MEBIBYTE$1 as qt, EVENTS as r, DEFAULT_CONFIG as rn, isoTime as rt, copyIndex as s, isOid as sn, blobOf as st, tellClean as t, makeFingerprinter as tn, MalformedTree as tt, readDeltaHead as u, VERSION as un, skippedUnit as ut, readEntry as v, readHeads as vt, loadPolicy as w, gitVariables as wt, intact as x, readRefs as xt, Damage as y, readOwnHeads as yt, Secret as z, Unreadable as zt };
