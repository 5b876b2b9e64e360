const require_scan = require("./scan.cjs");
const require_base = require("./base.cjs");
const require_joined = require("./joined.cjs");
// src/surfaces/cli/join-targets.ts
function joinTargets(reports, { command, target, failOn, unread }) {
	const named = reports.map(withRepository);
	const ledger = joinLedgers(named.map((report) => report.ledger), unread);
	const findings = require_scan.rank(joinFindings(named.flatMap((report) => report.findings)));
	const statistics = require_joined.sumOf(named.map(({ scan }) => numbersOf(scan.statistics)));
	const notes = named.flatMap(({ scan }) => scan.notes ?? []).sort();
	return {
		schema: "leaksift/1",
		tool: reports[0].tool,
		scan: {
			command,
			target,
			startedAt: reports.map(({ scan }) => scan.startedAt).sort()[0] ?? "",
			seconds: Math.round(reports.reduce((sum, { scan }) => sum + scan.seconds, 0) * 1e3) / 1e3,
			exitCode: require_base.exitCodeOf(ledger.complete, findings, failOn),
			statistics,
			...notes.length > 0 ? { notes } : {}
		},
		ledger,
		findings
	};
}
function withRepository(report) {
	const { scan, ledger, findings } = report;
	if (scan.statistics?.["repositories"] !== void 0) return report;
	const named = (text) => `${scan.target}: ${text}`;
	return {
		...report,
		scan: {
			...scan,
			statistics: {
				repositories: 1,
				...scan.statistics
			},
			...scan.notes === void 0 ? {} : { notes: scan.notes.map(named) }
		},
		ledger: {
			...ledger,
			unread: ledger.unread.map(({ unit, reason }) => ({
				unit: named(unit),
				reason
			}))
		},
		findings: findings.map((finding) => ({
			...finding,
			occurrences: finding.occurrences.map((place) => ({
				...place,
				repository: scan.target
			}))
		}))
	};
}
function joinLedgers(ledgers, unread) {
	const joined = new require_scan.Ledger();
	for (const { units, bytes, skipped, unread: listed, remembered } of ledgers) joined.absorb({
		enumerated: units.enumerated,
		scanned: units.scanned,
		bytes,
		unread: listed,
		unreadCount: units.unread,
		remembered: remembered ?? {
			units: 0,
			bytes: 0
		},
		skipped: skipped.map(({ reason, count }) => [reason, count]),
		skippedOnce: [],
		unreadOnce: []
	});
	for (const { unit, reason } of unread) joined.unreadOnce(unit, reason);
	return joined.report();
}
function joinFindings(findings) {
	const byCredential = new Map();
	for (const finding of findings) {
		const known = byCredential.get(finding.fingerprint);
		byCredential.set(finding.fingerprint, known === void 0 ? finding : joinFinding(known, finding));
	}
	return [...byCredential.values()].map((finding) => ({
		...finding,
		occurrences: [...finding.occurrences].sort(byPlace)
	}));
}
function joinFinding(a, b) {
	const [main, other] = isWorse(b, a) ? [b, a] : [a, b];
	const open = a.status === "open" ? a : b;
	const signals = [...new Set([...a.signals ?? [], ...b.signals ?? []])].sort();
	return {
		...main,
		severity: require_base.compareSeverity(a.severity, b.severity) >= 0 ? a.severity : b.severity,
		status: open.status,
		suppressedBy: open.status === "open" ? null : main.suppressedBy,
		new: a.new || b.new,
		facts: {
			...other.facts,
			...main.facts
		},
		...signals.length > 0 ? { signals } : {},
		occurrences: [...a.occurrences, ...b.occurrences],
		exposure: require_joined.wider(earlier(a, b).exposure, (earlier(a, b) === a ? b : a).exposure),
		verdict: main.verdict ?? other.verdict
	};
}
function isWorse(a, b) {
	const order = require_base.compareSeverity(a.severity, b.severity) || a.parts.length - b.parts.length;
	return order === 0 ? JSON.stringify([
		a.rule,
		a.parts,
		a.facts,
		a.suppressedBy,
		a.verdict
	]) < JSON.stringify([
		b.rule,
		b.parts,
		b.facts,
		b.suppressedBy,
		b.verdict
	]) : order > 0;
}
function earlier(a, b) {
	const [one, other] = [a.exposure?.days ?? -1, b.exposure?.days ?? -1];
	if (one !== other) return one > other ? a : b;
	return JSON.stringify(a.exposure) <= JSON.stringify(b.exposure) ? a : b;
}
function byPlace(a, b) {
	return text(a.date, b.date) || text(a.repository, b.repository) || text(a.path, b.path) || text(a.commit ?? "", b.commit ?? "") || a.offset - b.offset || text(a.source, b.source);
}
function text(a = "", b = "") {
	return a < b ? -1 : a > b ? 1 : 0;
}
function numbersOf(statistics = {}) {
	return Object.fromEntries(Object.entries(statistics).flatMap(([name, value]) => typeof value === "number" ? [[name, value]] : []));
}
Object.defineProperty(exports, "joinTargets", {
	enumerable: true,
	get: function() {
		return joinTargets;
	}
});
