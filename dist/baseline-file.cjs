require("./rolldown-runtime.cjs");
const require_baseline = require("./baseline.cjs");
const require_scan = require("./scan.cjs");
const require_output = require("./output.cjs");
const require_target = require("./target.cjs");
let node_path = require("node:path");
// src/surfaces/cli/baseline-file.ts
async function openBaseline(named) {
	const path = named === void 0 ? (0, node_path.join)(require_target.policyFolder({ kind: "staged" }), require_scan.BASELINE_NAME) : (0, node_path.resolve)(named);
	const text = await require_scan.folderReader((0, node_path.dirname)(path))((0, node_path.basename)(path));
	return {
		path,
		baseline: text === null ? null : require_baseline.parseBaseline(path, text)
	};
}
async function saveBaseline(path, baseline, added) {
	const outcome = await require_output.writeReport([require_baseline.writeBaseline({
		key: baseline.key,
		entries: require_baseline.mergeEntries(baseline.entries, added)
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
exports.entryFor = entryFor;
exports.openBaseline = openBaseline;
exports.saveBaseline = saveBaseline;
