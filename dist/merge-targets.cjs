require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./join-targets.cjs");
// src/surfaces/cli/merge-targets.ts
function mergeTargets(n, r = "medium") {
	let [i, ...a] = wholeReports(n);
	let o = a.find(({ scan: e }) => e.command !== i.scan.command);
	if (o !== void 0) throw new e.O("usage", `Reports of ${i.scan.command} and of ${o.scan.command} say different things: they can't be joined.`);
	let s = new Set();
	for (let { scan: t } of [i, ...a]) {
		if (s.has(t.target)) throw new e.O("usage", `Two of these reports are of ${JSON.stringify(t.target)}: each target once.`);
		s.add(t.target);
	}
	return t.t([i, ...a], {
		command: i.scan.command,
		target: `${s.size} targets`,
		failOn: r,
		unread: []
	});
}
function mergeLists(e, n, r) {
	let [i, ...a] = wholeReports(e);
	let o = Array.from({ length: n }, (e, t) => t + 1).flatMap((t) => {
		let r = e.find(({ shard: e }) => e?.index === t);
		return r?.report === void 0 ? [{
			unit: `shard ${t} of ${n}`,
			reason: `its report is ${r === void 0 ? "missing" : "cut off"}`
		}] : [];
	});
	return t.t([i, ...a], {
		command: i.scan.command,
		target: i.scan.target,
		failOn: r,
		unread: o
	});
}
function wholeReports(t) {
	let [n, ...r] = t.flatMap(({ report: e }) => e ?? []);
	if (n === void 0) throw new e.O("usage", "Every one of these reports is cut off: there is nothing to join.");
	return [n, ...r];
}
exports.mergeLists = mergeLists;
exports.mergeTargets = mergeTargets;
