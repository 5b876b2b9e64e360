require("./rolldown-runtime.cjs");
const require_closing = require("./closing.cjs");
const require_json = require("./json2.cjs");
const require_base = require("./base.cjs");
const require_json_array = require("./json-array.cjs");
const require_place = require("./place.cjs");
const require_story = require("./story.cjs");
const require_words = require("./words.cjs");
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
	const open = require_closing.worstFirst(report.findings).filter((finding) => finding.status === "open");
	const head = require_json.json({
		version: SCHEMA_VERSION,
		scan: scan(report, report.findings.length - open.length)
	});
	return require_json_array.jsonArray(`${head.slice(0, -1)},"vulnerabilities":[`, require_json_array.map(open, (finding) => require_json.json(vulnerability(finding))), "]}");
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
			value: require_closing.conclusion(report)
		},
		...suppressed > 0 ? [{
			level: "info",
			value: `${require_words.grouped(suppressed)} suppressed findings are not listed.`
		}] : [],
		...report.ledger.skipped.map(({ reason, count }) => ({
			level: "info",
			value: require_base.visible(`Skipped by policy: ${require_words.grouped(count)} \u00d7 ${reason}`)
		})),
		...report.ledger.unread.map(({ unit, reason }) => ({
			level: "fatal",
			value: require_base.visible(`Not read: ${unit}: ${reason}`)
		}))
	];
}
function vulnerability(finding) {
	const [first] = finding.occurrences;
	return {
		id: finding.fingerprint,
		category: "secret_detection",
		name: require_base.visible(finding.title).slice(0, 255) || finding.rule,
		description: description(finding),
		severity: SEVERITIES[finding.severity],
		solution: require_base.visible(finding.remediation),
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
		file: path === void 0 || path === "" ? require_place.placeName(place) : path,
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
		require_story.maskedParts(finding),
		finding.occurrences.slice(0, 20).map(require_place.placeName).join(", "),
		require_story.since(finding),
		require_story.standing(finding)
	];
	return require_base.visible(said.filter((text) => text !== void 0 && text !== "").join(". "));
}
exports.gitlab = gitlab;
