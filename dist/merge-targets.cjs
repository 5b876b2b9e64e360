require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_join_targets = require("./join-targets.cjs");
// src/surfaces/cli/merge-targets.ts
function mergeTargets(inputs, failOn = "medium") {
	const [first, ...others] = wholeReports(inputs);
	const different = others.find(({ scan }) => scan.command !== first.scan.command);
	if (different !== void 0) throw new require_base.Fault("usage", `Reports of ${first.scan.command} and of ${different.scan.command} say different things: they can't be joined.`);
	const targets = new Set();
	for (const { scan } of [first, ...others]) {
		if (targets.has(scan.target)) throw new require_base.Fault("usage", `Two of these reports are of ${JSON.stringify(scan.target)}: each target once.`);
		targets.add(scan.target);
	}
	return require_join_targets.joinTargets([first, ...others], {
		command: first.scan.command,
		target: `${targets.size} targets`,
		failOn,
		unread: []
	});
}
function mergeLists(inputs, count, floor) {
	const [first, ...others] = wholeReports(inputs);
	const missing = Array.from({ length: count }, (_, i) => i + 1).flatMap((index) => {
		const input = inputs.find(({ shard }) => shard?.index === index);
		return input?.report === void 0 ? [{
			unit: `shard ${index} of ${count}`,
			reason: `its report is ${input === void 0 ? "missing" : "cut off"}`
		}] : [];
	});
	return require_join_targets.joinTargets([first, ...others], {
		command: first.scan.command,
		target: first.scan.target,
		failOn: floor,
		unread: missing
	});
}
function wholeReports(inputs) {
	const [first, ...others] = inputs.flatMap(({ report }) => report ?? []);
	if (first === void 0) throw new require_base.Fault("usage", "Every one of these reports is cut off: there is nothing to join.");
	return [first, ...others];
}
exports.mergeLists = mergeLists;
exports.mergeTargets = mergeTargets;
