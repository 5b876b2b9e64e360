import { D as compareSeverity, E as atLeast, T as SEVERITIES, w as CONFIDENCES } from "./base.mjs";
import { a as duration, l as size, n as count, o as grouped } from "./words.mjs";
// src/reporters/order.ts
function worstFirst(findings) {
	return [...findings].sort(compare);
}
function compare(a, b) {
	return Number(a.status === "suppressed") - Number(b.status === "suppressed") || Number(b.new) - Number(a.new) || compareSeverity(b.severity, a.severity) || Number(b.verdict?.status === "live") - Number(a.verdict?.status === "live") || CONFIDENCES.indexOf(b.confidence) - CONFIDENCES.indexOf(a.confidence) || Number(b.exposure?.inHead ?? false) - Number(a.exposure?.inHead ?? false) || byPlace(a.occurrences[0], b.occurrences[0]) || byText(a.fingerprint, b.fingerprint);
}
function byPlace(a, b) {
	return byText(a?.path ?? "", b?.path ?? "") || (a?.offset ?? 0) - (b?.offset ?? 0);
}
function byText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/reporters/tally.ts
function tally(findings, failOn = "medium") {
	const open = {
		info: 0,
		low: 0,
		medium: 0,
		high: 0,
		critical: 0
	};
	let known = 0;
	let suppressed = 0;
	for (const finding of findings) if (finding.status === "suppressed") suppressed += 1;
	else if (!finding.new) known += 1;
	else open[finding.severity] += 1;
	return {
		open,
		openCount: sum(open, "info"),
		failing: sum(open, failOn),
		known,
		suppressed
	};
}
function sum(open, floor) {
	return SEVERITIES.filter((severity) => atLeast(severity, floor)).reduce((total, severity) => total + open[severity], 0);
}
// src/reporters/closing.ts
function conclusion(report, failOn = "medium") {
	const figures = tally(report.findings, failOn);
	const { complete, units } = report.ledger;
	if (!complete) return incomplete(report, figures);
	if (!hasRead(report) && units.skipped === 0 && report.findings.length === 0) return "Nothing to scan: there was nothing to read here.";
	const read = units.skipped === 0 ? "Everything was read" : `Everything was read but what policy skips (${grouped(units.skipped)})`;
	if (report.findings.length === 0) return `${read} and nothing was found.`;
	if (figures.openCount === 0) return `${read}. Nothing new is open: ${asides(figures).join(", ")}.`;
	if (figures.failing === 0) return `${read}. Nothing at or above ${failOn}; ${found(figures)}.`;
	return `${read}. ${count(figures.failing, "credential")} at or above ${failOn} must be dealt with.`;
}
function hasRead({ ledger }) {
	return ledger.units.scanned > 0 && ledger.bytes > 0;
}
function incompleteness(report) {
	const { ledger } = report;
	if (ledger.complete) return void 0;
	const { unread, enumerated, scanned, skipped } = ledger.units;
	if (unread > 0) return `INCOMPLETE: ${grouped(unread)} of ${count(enumerated, "unit")} could not be read.`;
	return `INCOMPLETE: ${count(enumerated, "unit")} should have been read, but only ${grouped(scanned + skipped)} can be accounted for.`;
}
function found(figures) {
	return [figures.openCount === 0 ? "no open credential" : `${count(figures.openCount, "open credential")}: ${bySeverity(figures)}`, ...asides(figures)].join(" · ");
}
function coverage(report) {
	const { units, bytes } = report.ledger;
	return `Read ${grouped(units.scanned)} of ${count(units.enumerated, "unit")}, ${size(bytes)} in ${duration(report.scan.seconds)}.`;
}
function skipped(report) {
	const { ledger } = report;
	if (ledger.skipped.length === 0) return void 0;
	return `Skipped ${grouped(ledger.units.skipped)}: ${ledger.skipped.map((skip) => `${grouped(skip.count)} × ${skip.reason}`).join(", ")}.`;
}
function statistics(report) {
	const { firstYear, lastYear, ...figures } = report.scan.statistics ?? {};
	const said = Object.entries(figures).map(([name, value]) => figure(name, value));
	if (firstYear === void 0 || lastYear === void 0) return said;
	return [firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`, ...said];
}
function incomplete(report, figures) {
	const soFar = figures.openCount === 0 ? "Nothing open was found so far" : `${count(figures.openCount, "open credential")} so far`;
	return `${incompleteness(report) ?? ""} ${soFar}; this is no all-clear.`;
}
function bySeverity({ open }) {
	return [...SEVERITIES].reverse().filter((severity) => open[severity] > 0).map((severity) => `${grouped(open[severity])} ${severity}`).join(", ");
}
function asides({ suppressed, known }) {
	return [...known > 0 ? [`${grouped(known)} in the base already`] : [], ...suppressed > 0 ? [`${grouped(suppressed)} suppressed`] : []];
}
function figure(name, value) {
	const noun = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	if (noun === "bytes" && typeof value === "number") return size(value);
	if (typeof value === "string") return `${noun} ${value}`;
	return `${grouped(value)} ${value === 1 ? noun.replace(/s$/, "") : noun}`;
}
export { incompleteness as a, tally as c, hasRead as i, worstFirst as l, coverage as n, skipped as o, found as r, statistics as s, conclusion as t };
