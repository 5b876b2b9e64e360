const require_base = require("./base.cjs");
const require_words = require("./words.cjs");
// src/reporters/order.ts
function worstFirst(findings) {
	return [...findings].sort(compare);
}
function compare(a, b) {
	return Number(a.status === "suppressed") - Number(b.status === "suppressed") || Number(b.new) - Number(a.new) || require_base.compareSeverity(b.severity, a.severity) || Number(b.verdict?.status === "live") - Number(a.verdict?.status === "live") || require_base.CONFIDENCES.indexOf(b.confidence) - require_base.CONFIDENCES.indexOf(a.confidence) || Number(b.exposure?.inHead ?? false) - Number(a.exposure?.inHead ?? false) || byPlace(a.occurrences[0], b.occurrences[0]) || byText(a.fingerprint, b.fingerprint);
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
	return require_base.SEVERITIES.filter((severity) => require_base.atLeast(severity, floor)).reduce((total, severity) => total + open[severity], 0);
}
// src/reporters/closing.ts
function conclusion(report, failOn = "medium") {
	const figures = tally(report.findings, failOn);
	const { complete, units } = report.ledger;
	if (!complete) return incomplete(report, figures);
	if (!hasRead(report) && units.skipped === 0 && report.findings.length === 0) return "Nothing to scan: there was nothing to read here.";
	const read = units.skipped === 0 ? "Everything was read" : `Everything was read but what policy skips (${require_words.grouped(units.skipped)})`;
	if (report.findings.length === 0) return `${read} and nothing was found.`;
	if (figures.openCount === 0) return `${read}. Nothing new is open: ${asides(figures).join(", ")}.`;
	if (figures.failing === 0) return `${read}. Nothing at or above ${failOn}; ${found(figures)}.`;
	return `${read}. ${require_words.count(figures.failing, "credential")} at or above ${failOn} must be dealt with.`;
}
function hasRead({ ledger }) {
	return ledger.units.scanned > 0 && ledger.bytes > 0;
}
function incompleteness(report) {
	const { ledger } = report;
	if (ledger.complete) return void 0;
	const { unread, enumerated, scanned, skipped } = ledger.units;
	if (unread > 0) return `INCOMPLETE: ${require_words.grouped(unread)} of ${require_words.count(enumerated, "unit")} could not be read.`;
	return `INCOMPLETE: ${require_words.count(enumerated, "unit")} should have been read, but only ${require_words.grouped(scanned + skipped)} can be accounted for.`;
}
function found(figures) {
	return [figures.openCount === 0 ? "no open credential" : `${require_words.count(figures.openCount, "open credential")}: ${bySeverity(figures)}`, ...asides(figures)].join(" \u00b7 ");
}
function coverage(report) {
	const { units, bytes, remembered } = report.ledger;
	const earlier = remembered === void 0 ? "" : `; ${require_words.grouped(remembered.units)} of them (${require_words.size(remembered.bytes)}) by an earlier audit under the same rules`;
	return `Read ${require_words.grouped(units.scanned)} of ${require_words.count(units.enumerated, "unit")}, ${require_words.size(bytes)} in ${require_words.duration(report.scan.seconds)}${earlier}.`;
}
function skipped(report) {
	const { ledger } = report;
	if (ledger.skipped.length === 0) return void 0;
	return `Skipped ${require_words.grouped(ledger.units.skipped)}: ${ledger.skipped.map((skip) => `${require_words.grouped(skip.count)} \u00d7 ${skip.reason}`).join(", ")}.`;
}
function statistics(report) {
	const { firstYear, lastYear, ...figures } = report.scan.statistics ?? {};
	const said = Object.entries(figures).map(([name, value]) => figure(name, value));
	if (firstYear === void 0 || lastYear === void 0) return said;
	return [firstYear === lastYear ? String(firstYear) : `${firstYear}\u2013${lastYear}`, ...said];
}
function incomplete(report, figures) {
	const soFar = figures.openCount === 0 ? "Nothing open was found so far" : `${require_words.count(figures.openCount, "open credential")} so far`;
	return `${incompleteness(report) ?? ""} ${soFar}; this is no all-clear.`;
}
function bySeverity({ open }) {
	return [...require_base.SEVERITIES].reverse().filter((severity) => open[severity] > 0).map((severity) => `${require_words.grouped(open[severity])} ${severity}`).join(", ");
}
function asides({ suppressed, known }) {
	return [...known > 0 ? [`${require_words.grouped(known)} in the base already`] : [], ...suppressed > 0 ? [`${require_words.grouped(suppressed)} suppressed`] : []];
}
function figure(name, value) {
	const noun = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	if (noun === "bytes" && typeof value === "number") return require_words.size(value);
	if (typeof value === "string") return `${noun} ${value}`;
	return `${require_words.grouped(value)} ${value === 1 ? noun.replace(/s$/, "") : noun}`;
}
Object.defineProperty(exports, "conclusion", {
	enumerable: true,
	get: function() {
		return conclusion;
	}
});
Object.defineProperty(exports, "coverage", {
	enumerable: true,
	get: function() {
		return coverage;
	}
});
Object.defineProperty(exports, "found", {
	enumerable: true,
	get: function() {
		return found;
	}
});
Object.defineProperty(exports, "hasRead", {
	enumerable: true,
	get: function() {
		return hasRead;
	}
});
Object.defineProperty(exports, "incompleteness", {
	enumerable: true,
	get: function() {
		return incompleteness;
	}
});
Object.defineProperty(exports, "skipped", {
	enumerable: true,
	get: function() {
		return skipped;
	}
});
Object.defineProperty(exports, "statistics", {
	enumerable: true,
	get: function() {
		return statistics;
	}
});
Object.defineProperty(exports, "tally", {
	enumerable: true,
	get: function() {
		return tally;
	}
});
Object.defineProperty(exports, "worstFirst", {
	enumerable: true,
	get: function() {
		return worstFirst;
	}
});
