import { l as worstFirst, t as conclusion } from "./closing.mjs";
import { t as json } from "./json2.mjs";
import { d as visible } from "./base.mjs";
import { n as map, t as jsonArray } from "./json-array.mjs";
import { n as placeName } from "./place.mjs";
import { a as maskedParts, c as standing, s as since } from "./story.mjs";
import { o as grouped } from "./words.mjs";
// src/reporters/gitlab.ts
const gitlab = { render };
const SCHEMA_VERSION = "15.1.4";
const SEVERITIES = {
	critical: "Critical",
	high: "High",
	medium: "Medium",
	low: "Low",
	info: "Info"
};
function render(report) {
	const open = worstFirst(report.findings).filter((finding) => finding.status === "open");
	const head = json({
		version: SCHEMA_VERSION,
		scan: scan(report, report.findings.length - open.length)
	});
	return jsonArray(`${head.slice(0, -1)},"vulnerabilities":[`, map(open, (finding) => json(vulnerability(finding))), "]}");
}
function scan(report, suppressed) {
	const { tool, scan: { startedAt, seconds }, ledger } = report;
	const program = {
		id: tool.name,
		name: tool.name,
		version: tool.version,
		vendor: { name: tool.name }
	};
	return {
		analyzer: program,
		scanner: program,
		type: "secret_detection",
		status: ledger.complete ? "success" : "failure",
		start_time: time(startedAt, 0),
		end_time: time(startedAt, seconds),
		messages: messages(report, suppressed)
	};
}
function time(startedAt, seconds) {
	const start = Date.parse(startedAt);
	return new Date(Number.isNaN(start) ? 0 : start + seconds * 1e3).toISOString().slice(0, 19);
}
function messages(report, suppressed) {
	return [
		{
			level: report.ledger.complete ? "info" : "fatal",
			value: conclusion(report)
		},
		...suppressed > 0 ? [{
			level: "info",
			value: `${grouped(suppressed)} suppressed findings are not listed.`
		}] : [],
		...report.ledger.skipped.map(({ reason, count }) => ({
			level: "info",
			value: visible(`Skipped by policy: ${grouped(count)} × ${reason}`)
		})),
		...report.ledger.unread.map(({ unit, reason }) => ({
			level: "fatal",
			value: visible(`Not read: ${unit}: ${reason}`)
		}))
	];
}
function vulnerability(finding) {
	const [first] = finding.occurrences;
	return {
		id: finding.fingerprint,
		category: "secret_detection",
		name: visible(finding.title).slice(0, 255) || finding.rule,
		description: description(finding),
		severity: SEVERITIES[finding.severity],
		solution: visible(finding.remediation),
		identifiers: [{
			type: "leaksift_rule_id",
			name: `leaksift rule ${finding.rule}`,
			value: finding.rule
		}],
		links: finding.references.filter((reference) => /^https?:\/\/[!-~]+$/.test(reference)).map((url) => ({ url })),
		location: first === void 0 ? { commit: { sha: UNCOMMITTED } } : location(first)
	};
}
const UNCOMMITTED = "0000000";
function location(place) {
	const { path, line, endLine, commit, author, date } = place;
	return {
		file: path === void 0 || path === "" ? placeName(place) : path,
		start_line: Math.max(1, line),
		end_line: Math.max(1, endLine),
		commit: {
			sha: commit ?? UNCOMMITTED,
			...author === void 0 ? {} : { author },
			...date === void 0 ? {} : { date }
		}
	};
}
function description(finding) {
	const said = [
		maskedParts(finding),
		finding.occurrences.slice(0, 20).map(placeName).join(", "),
		since(finding),
		standing(finding)
	];
	return visible(said.filter((text) => text !== void 0 && text !== "").join(". "));
}
export { gitlab };
