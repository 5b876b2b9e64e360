const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_scan = require("./scan.cjs");
const require_validate = require("./validate.cjs");
// src/config/baseline-line.ts
const VERSION = 1;
const header = require_validate.strictObject({
	"leaksift-baseline": require_validate.literal(VERSION),
	key: require_validate.exactOptional(require_validate.pipe(require_validate.string(), require_validate.regex(/^[0-9a-f]{64}$/)))
});
function headerLine(key) {
	return JSON.stringify({
		"leaksift-baseline": VERSION,
		...key === null ? {} : { key }
	});
}
function readHeader(line) {
	const data = jsonObject(line);
	const version = data?.["leaksift-baseline"];
	if (version === void 0) return { problem: "the first line must be the header of a baseline: make one with `leaksift baseline create`." };
	if (version !== VERSION) return { problem: `is of a format that this version of leaksift does not know (it knows ${VERSION}): use a newer leaksift.` };
	const result = require_validate.safeParse(header, data);
	return result.success ? { key: result.output.key ?? null } : { problem: "the header may hold \"key\", 64 lower-case hexadecimal digits, and nothing else." };
}
function entryLine({ fingerprint, rule, title, reason, expires }) {
	return JSON.stringify({
		fingerprint,
		rule,
		title,
		reason,
		expires
	});
}
function readEntry(line) {
	const data = jsonObject(line);
	if (data === void 0) return { problems: [{
		path: [],
		message: "is not a JSON object."
	}] };
	if ("leaksift-baseline" in data) return { problems: [{
		path: [],
		message: "is a second header with another key: entries of two baselines do not mix; create one anew."
	}] };
	const { value, problems } = require_validate.validate(require_validate.baselineEntry, data);
	if (value === void 0) return { problems };
	return {
		...value,
		fingerprint: require_scan.fingerprintOf(value.fingerprint),
		rule: require_scan.ruleId(value.rule)
	};
}
function jsonObject(line) {
	try {
		const data = JSON.parse(line);
		return typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : void 0;
	} catch {
		return;
	}
}
// src/config/baseline.ts
var baseline_exports = require_rolldown_runtime.__exportAll({
	mergeEntries: () => mergeEntries,
	parseBaseline: () => parseBaseline,
	staleEntries: () => staleEntries,
	writeBaseline: () => writeBaseline
});
function parseBaseline(name, text) {
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n/).map((line, index) => ({
		line,
		number: index + 1
	})).filter(({ line }) => line.trim() !== "");
	const conflict = lines.find(({ line }) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(line));
	if (conflict !== void 0) throw fault(name, [`${name}:${conflict.number}: holds a merge conflict: keep the lines of both sides, and one header.`]);
	const [first, ...rest] = lines;
	const header = readHeader(first?.line ?? "");
	if ("problem" in header) throw fault(name, [`${name}:1: ${header.problem}`]);
	const read = rest.filter(({ line }) => line !== first?.line).map(({ line, number }) => ({
		number,
		entry: readEntry(line)
	}));
	const problems = read.flatMap(({ number, entry }) => "problems" in entry ? entry.problems.map((problem) => at(name, number, problem)) : []);
	if (problems.length > 0) throw fault(name, problems);
	return {
		key: header.key,
		entries: read.flatMap(({ entry }) => "problems" in entry ? [] : [entry])
	};
}
function writeBaseline(baseline) {
	const lines = mergeEntries(baseline.entries, []).map(entryLine);
	return [headerLine(baseline.key), ...lines].map((line) => `${line}\n`).join("");
}
function mergeEntries(ours, theirs) {
	const merged = new Map();
	for (const entry of [...ours, ...theirs]) {
		const known = merged.get(entry.fingerprint);
		if (known === void 0 || holdsLonger(entry, known)) merged.set(entry.fingerprint, entry);
	}
	return [...merged.values()].sort((a, b) => a.fingerprint < b.fingerprint ? -1 : 1);
}
function staleEntries(baseline, found) {
	return baseline.entries.filter(({ fingerprint }) => !found.has(fingerprint));
}
function holdsLonger(a, b) {
	return (a.expires ?? "never") > (b.expires ?? "never");
}
function at(name, line, { path, message }) {
	return path.length === 0 ? `${name}:${line}: ${message}` : `${name}:${line}: ${require_scan.pathText(path)}: ${message}`;
}
function fault(name, problems) {
	return new require_base.Fault("config", `The baseline ${require_scan.printable(name)} is not valid:\n${problems.map((problem) => `  ${require_scan.printable(problem)}`).join("\n")}`);
}
Object.defineProperty(exports, "baseline_exports", {
	enumerable: true,
	get: function() {
		return baseline_exports;
	}
});
Object.defineProperty(exports, "mergeEntries", {
	enumerable: true,
	get: function() {
		return mergeEntries;
	}
});
Object.defineProperty(exports, "parseBaseline", {
	enumerable: true,
	get: function() {
		return parseBaseline;
	}
});
Object.defineProperty(exports, "staleEntries", {
	enumerable: true,
	get: function() {
		return staleEntries;
	}
});
Object.defineProperty(exports, "writeBaseline", {
	enumerable: true,
	get: function() {
		return writeBaseline;
	}
});
