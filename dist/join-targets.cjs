const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./joined.cjs");
// src/surfaces/cli/join-targets.ts
function joinTargets(r, { command: i, target: a, failOn: o, unread: s }) {
	let c = r.map(withRepository);
	let l = joinLedgers(c.map((e) => e.ledger), s);
	let u = e.c(joinFindings(c.flatMap((e) => e.findings)));
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
			exitCode: t.T(l.complete, u, o),
			statistics: d,
			...f.length > 0 ? { notes: f } : {}
		},
		ledger: l,
		findings: u
	};
}
const r = "repositories";
function isJoined({ scan: e }) {
	return e.statistics?.[r] !== void 0;
}
function withRepository(e) {
	let { scan: t, ledger: n, findings: i } = e;
	if (isJoined(e)) return e;
	let named = (e) => `${t.target}: ${e}`;
	return {
		...e,
		scan: {
			...t,
			statistics: {
				[r]: 1,
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
		findings: i.map((e) => ({
			...e,
			occurrences: e.occurrences.map((e) => ({
				...e,
				repository: t.target
			}))
		}))
	};
}
function joinLedgers(t, n) {
	let r = new e.l();
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
function joinFinding(r, i) {
	let [a, o] = isWorse(i, r) ? [i, r] : [r, i];
	let [s, c] = isLonger(i, r) ? [i, r] : [r, i];
	let l = r.status === "open" ? r : i;
	let u = e.u(r.signals, i.signals);
	return {
		...a,
		severity: t.A(r.severity, i.severity) >= 0 ? r.severity : i.severity,
		status: l.status,
		suppressedBy: l.status === "open" ? null : a.suppressedBy,
		new: r.new || i.new,
		facts: {
			...o.facts,
			...a.facts
		},
		...u.length > 0 ? { signals: u } : {},
		occurrences: [...r.occurrences, ...i.occurrences],
		exposure: n.i(s.exposure, c.exposure),
		verdict: tells(o.verdict) > tells(a.verdict) ? o.verdict : a.verdict
	};
}
function tells(e) {
	return e === null ? 0 : e.status === "unknown" ? 1 : e.status === "live" ? 3 : 2;
}
function isWorse(e, n) {
	let r = t.A(e.severity, n.severity) || e.parts.length - n.parts.length;
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
function isLonger({ exposure: e }, { exposure: t }) {
	let n = (e?.days ?? -1) - (t?.days ?? -1);
	return n === 0 ? JSON.stringify(e) < JSON.stringify(t) : n > 0;
}
function byPlace(t, n) {
	return e.p(t.date, n.date) || e.p(t.repository, n.repository) || e.p(t.path, n.path) || e.p(t.commit ?? "", n.commit ?? "") || t.offset - n.offset || e.p(t.source, n.source);
}
function numbersOf(e = {}) {
	return Object.fromEntries(Object.entries(e).flatMap(([e, t]) => typeof t == "number" ? [[e, t]] : []));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isJoined;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return joinTargets;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return r;
	}
});
