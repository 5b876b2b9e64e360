require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_closing = require("./closing.cjs");
const require_place = require("./place.cjs");
const require_story = require("./story.cjs");
const require_words = require("./words.cjs");
// src/reporters/escape/xml.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function xml(text) {
	return require_base.visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
// src/reporters/junit.ts
const junit = { render };
function* render(report, { failOn = "medium" }) {
	const findings = require_closing.worstFirst(report.findings);
	const failures = require_closing.tally(findings, failOn).failing;
	const errors = report.ledger.complete ? 0 : 1;
	const totals = `${`tests="${findings.length + 1}" failures="${failures}" errors="${errors}" skipped="${findings.length - failures}"`} time="${report.scan.seconds}"`;
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield `<testsuites name="leaksift" ${totals}>\n`;
	yield `  <testsuite name="${xml(`${report.scan.command} ${report.scan.target}`)}" timestamp="${xml(report.scan.startedAt)}" ${totals}>\n`;
	yield ledgerCase(report, failOn);
	for (const finding of findings) yield findingCase(finding, failOn);
	yield "  </testsuite>\n</testsuites>\n";
}
function ledgerCase(report, failOn) {
	const said = [require_closing.coverage(report), require_closing.skipped(report) ?? ""].join(" ").trim();
	const unread = report.ledger.unread.map(({ unit, reason }) => `${xml(unit)}: ${xml(reason)}`).join("\n");
	return `    <testcase classname="leaksift" name="everything was read">\n${report.ledger.complete ? "" : `      <error message="${xml(require_closing.conclusion(report, failOn))}">${unread}</error>\n`}      <system-out>${xml(said)}</system-out>\n    </testcase>\n`;
}
function findingCase(finding, failOn) {
	const [place] = finding.occurrences;
	const where = place === void 0 ? "" : require_place.placeName(place);
	const file = place !== void 0 && require_place.isFilePlace(place) ? ` file="${xml(place.path ?? "")}" line="${place.line}"` : "";
	const name = xml(`${finding.title} in ${where} (${require_words.short(finding.fingerprint)})`);
	return `    <testcase classname="${xml(finding.rule)}" name="${name}"${file}>\n      ${outcome(finding, failOn)}\n    </testcase>\n`;
}
function outcome(finding, failOn) {
	if (finding.suppressedBy !== null || finding.status === "suppressed") return `<skipped message="${xml(`suppressed: ${finding.suppressedBy?.reason ?? ""}`)}"/>`;
	if (!finding.new) return "<skipped message=\"in the base already\"/>";
	if (!require_base.atLeast(finding.severity, failOn)) return `<skipped message="${finding.severity}, below ${failOn}"/>`;
	const message = `${finding.severity}: ${finding.title}: ${require_story.maskedParts(finding)}`;
	return `<failure type="${finding.severity}" message="${xml(message)}">${details(finding)}</failure>`;
}
function details(finding) {
	return [
		...finding.occurrences.map(require_place.placeName),
		require_story.since(finding),
		require_story.standing(finding),
		require_story.exposed(finding),
		require_story.factList(finding).join(", "),
		finding.remediation
	].filter((line) => line !== void 0 && line !== "").map((line) => xml(line ?? "")).join("\n");
}
exports.junit = junit;
