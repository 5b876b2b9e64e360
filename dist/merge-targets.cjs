require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./join-targets.cjs");
// src/surfaces/cli/merge-targets.ts
function mergeTargets(n, r = "medium") {
	let [i, ...a] = wholeReports(n);
	let o = a.find(({ scan: e }) => e.command !== i.scan.command);
	if (o !== void 0) throw new e.j("usage", `Reports of ${i.scan.command} and of ${o.scan.command} say different things: they can't be joined.`);
	let s = new Set();
	for (let t of [i, ...a]) {
		let n = nameOf(t);
		if (s.has(n)) throw new e.j("usage", `Two of these reports are of ${JSON.stringify(t.scan.target)}: each target once.`);
		s.add(n);
	}
	let c = [i, ...a].reduce((e, t) => e + targetsIn(t), 0);
	return t.r([i, ...a], {
		command: i.scan.command,
		target: `${c} targets`,
		failOn: r,
		unread: []
	});
}
function nameOf(e) {
	let { target: n, startedAt: r } = e.scan;
	return t.n(e) ? `${n}\0${r}` : n;
}
function targetsIn(e) {
	return t.n(e) ? Number(e.scan.statistics?.[t.t]) : 1;
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
	return t.r([i, ...a], {
		command: i.scan.command,
		target: i.scan.target,
		failOn: r,
		unread: o
	});
}
function wholeReports(t) {
	let [n, ...r] = t.flatMap(({ report: e }) => e ?? []);
	if (n === void 0) throw new e.j("usage", "Every one of these reports is cut off: there is nothing to join. Run the shards again.");
	return [n, ...r];
}
exports.mergeLists = mergeLists;
exports.mergeTargets = mergeTargets;
