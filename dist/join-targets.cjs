const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./joined.cjs");
// src/surfaces/cli/join-targets.ts
function joinTargets(r, { command: i, target: a, failOn: o, unread: s }) {
	let c = r.map(withRepository);
	let l = joinLedgers(c.map((e) => e.ledger), s);
	let u = e.Nt(joinFindings(c.flatMap((e) => e.findings)));
	let d = n.r(c.map(({ scan: e }) => numbersOf(e.statistics)));
	let f = c.flatMap(({ scan: e }) => e.notes ?? []).sort();
	return {
		schema: "leaksift/1",
		tool: r[0].tool,
		scan: {
			command: i,
			target: a,
			startedAt: r.map(({ scan: e }) => e.startedAt).sort()[0] ?? "",
			seconds: Math.round(r.reduce((e, { scan: t }) => e + t.seconds, 0) * 1e3) / 1e3,
			exitCode: t.C(l.complete, u, o),
			statistics: d,
			...f.length > 0 ? { notes: f } : {}
		},
		ledger: l,
		findings: u
	};
}
function withRepository(e) {
	let { scan: t, ledger: n, findings: r } = e;
	if (t.statistics?.repositories !== void 0) return e;
	let named = (e) => `${t.target}: ${e}`;
	return {
		...e,
		scan: {
			...t,
			statistics: {
				repositories: 1,
				...t.statistics
			},
			...t.notes === void 0 ? {} : { notes: t.notes.map(named) }
		},
		ledger: {
			...n,
			unread: n.unread.map(({ unit: e, reason: t }) => ({
				unit: named(e),
				reason: t
			}))
		},
		findings: r.map((e) => ({
			...e,
			occurrences: e.occurrences.map((e) => ({
				...e,
				repository: t.target
			}))
		}))
	};
}
function joinLedgers(t, n) {
	let r = new e.Pt();
	for (let { units: e, bytes: n, skipped: i, unread: a, remembered: o } of t) r.absorb({
		enumerated: e.enumerated,
		scanned: e.scanned,
		bytes: n,
		unread: a,
		unreadCount: e.unread,
		remembered: o ?? {
			units: 0,
			bytes: 0
		},
		skipped: i.map(({ reason: e, count: t }) => [e, t]),
		skippedOnce: [],
		unreadOnce: []
	});
	for (let { unit: e, reason: t } of n) r.unreadOnce(e, t);
	return r.report();
}
function joinFindings(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.fingerprint);
		t.set(n.fingerprint, e === void 0 ? n : joinFinding(e, n));
	}
	return [...t.values()].map((e) => ({
		...e,
		occurrences: [...e.occurrences].sort(byPlace)
	}));
}
function joinFinding(e, r) {
	let [i, a] = isWorse(r, e) ? [r, e] : [e, r];
	let o = e.status === "open" ? e : r;
	let s = [...new Set([...e.signals ?? [], ...r.signals ?? []])].sort();
	return {
		...i,
		severity: t.D(e.severity, r.severity) >= 0 ? e.severity : r.severity,
		status: o.status,
		suppressedBy: o.status === "open" ? null : i.suppressedBy,
		new: e.new || r.new,
		facts: {
			...a.facts,
			...i.facts
		},
		...s.length > 0 ? { signals: s } : {},
		occurrences: [...e.occurrences, ...r.occurrences],
		exposure: n.i(earlier(e, r).exposure, (earlier(e, r) === e ? r : e).exposure),
		verdict: i.verdict ?? a.verdict
	};
}
function isWorse(e, n) {
	let r = t.D(e.severity, n.severity) || e.parts.length - n.parts.length;
	return r === 0 ? JSON.stringify([
		e.rule,
		e.parts,
		e.facts,
		e.suppressedBy,
		e.verdict
	]) < JSON.stringify([
		n.rule,
		n.parts,
		n.facts,
		n.suppressedBy,
		n.verdict
	]) : r > 0;
}
function earlier(e, t) {
	let [n, r] = [e.exposure?.days ?? -1, t.exposure?.days ?? -1];
	if (n !== r) return n > r ? e : t;
	return JSON.stringify(e.exposure) <= JSON.stringify(t.exposure) ? e : t;
}
function byPlace(e, t) {
	return text(e.date, t.date) || text(e.repository, t.repository) || text(e.path, t.path) || text(e.commit ?? "", t.commit ?? "") || e.offset - t.offset || text(e.source, t.source);
}
function text(e = "", t = "") {
	return e < t ? -1 : +(e > t);
}
function numbersOf(e = {}) {
	return Object.fromEntries(Object.entries(e).flatMap(([e, t]) => typeof t == "number" ? [[e, t]] : []));
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return joinTargets;
	}
});
