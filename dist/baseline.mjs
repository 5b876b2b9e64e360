import { O as Fault } from "./base.mjs";
import { Ht as printable, Vt as pathText, an as fingerprintOf, ln as ruleId } from "./scan.mjs";
import { C as regex, D as string, T as strictObject, a as exactOptional, b as pipe, l as literal, w as safeParse } from "./dist3.mjs";
import { i as baselineEntry, t as validate } from "./validate.mjs";
// src/config/baseline-line.ts
const VERSION = 1;
const header = strictObject({
	"leaksift-baseline": literal(VERSION),
	key: exactOptional(pipe(string(), regex(/^[0-9a-f]{64}$/)))
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
	const result = safeParse(header, data);
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
	const { value, problems } = validate(baselineEntry, data);
	if (value === void 0) return { problems };
	return {
		...value,
		fingerprint: fingerprintOf(value.fingerprint),
		rule: ruleId(value.rule)
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
	return path.length === 0 ? `${name}:${line}: ${message}` : `${name}:${line}: ${pathText(path)}: ${message}`;
}
function fault(name, problems) {
	return new Fault("config", `The baseline ${printable(name)} is not valid:\n${problems.map((problem) => `  ${printable(problem)}`).join("\n")}`);
}
export { writeBaseline as i, parseBaseline as n, staleEntries as r, mergeEntries as t };
