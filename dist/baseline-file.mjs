import { i as writeBaseline, n as parseBaseline, t as mergeEntries } from "./baseline.mjs";
import { D as folderReader, T as BASELINE_NAME } from "./scan.mjs";
import { r as writeReport } from "./base.mjs";
import { n as policyFolder } from "./target.mjs";
import { basename, dirname, join, resolve } from "node:path";
// src/surfaces/cli/baseline-file.ts
async function openBaseline(named) {
	const path = named === void 0 ? join(policyFolder({ kind: "staged" }), BASELINE_NAME) : resolve(named);
	const text = await folderReader(dirname(path))(basename(path));
	return {
		path,
		baseline: text === null ? null : parseBaseline(path, text)
	};
}
async function saveBaseline(path, baseline, added) {
	const outcome = await writeReport([writeBaseline({
		key: baseline.key,
		entries: mergeEntries(baseline.entries, added)
	})], path);
	if (!outcome.written) throw outcome.fault;
}
function entryFor({ fingerprint, rule, title }, reason, expires) {
	return {
		fingerprint,
		rule,
		title,
		reason,
		...expires === void 0 ? {} : { expires }
	};
}
export { entryFor, openBaseline, saveBaseline };
