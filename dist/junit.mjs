import { E as atLeast, d as visible } from "./base.mjs";
import { c as tally, l as worstFirst, n as coverage, o as skipped, t as conclusion } from "./closing.mjs";
import { n as placeName, t as isFilePlace } from "./place.mjs";
import { a as maskedParts, c as standing, i as factList, r as exposed, s as since } from "./story.mjs";
import { c as short } from "./words.mjs";
// src/reporters/escape/xml.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function xml(text) {
	return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
// src/reporters/junit.ts
const junit = { render };
function* render(report, { failOn = "medium" }) {
	const findings = worstFirst(report.findings);
	const failures = tally(findings, failOn).failing;
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
	const said = [coverage(report), skipped(report) ?? ""].join(" ").trim();
	const unread = report.ledger.unread.map(({ unit, reason }) => `${xml(unit)}: ${xml(reason)}`).join("\n");
	return `    <testcase classname="leaksift" name="everything was read">\n${report.ledger.complete ? "" : `      <error message="${xml(conclusion(report, failOn))}">${unread}</error>\n`}      <system-out>${xml(said)}</system-out>\n    </testcase>\n`;
}
function findingCase(finding, failOn) {
	const [place] = finding.occurrences;
	const where = place === void 0 ? "" : placeName(place);
	const file = place !== void 0 && isFilePlace(place) ? ` file="${xml(place.path ?? "")}" line="${place.line}"` : "";
	const name = xml(`${finding.title} in ${where} (${short(finding.fingerprint)})`);
	return `    <testcase classname="${xml(finding.rule)}" name="${name}"${file}>\n      ${outcome(finding, failOn)}\n    </testcase>\n`;
}
function outcome(finding, failOn) {
	if (finding.suppressedBy !== null || finding.status === "suppressed") return `<skipped message="${xml(`suppressed: ${finding.suppressedBy?.reason ?? ""}`)}"/>`;
	if (!finding.new) return "<skipped message=\"in the base already\"/>";
	if (!atLeast(finding.severity, failOn)) return `<skipped message="${finding.severity}, below ${failOn}"/>`;
	const message = `${finding.severity}: ${finding.title}: ${maskedParts(finding)}`;
	return `<failure type="${finding.severity}" message="${xml(message)}">${details(finding)}</failure>`;
}
function details(finding) {
	return [
		...finding.occurrences.map(placeName),
		since(finding),
		standing(finding),
		exposed(finding),
		factList(finding).join(", "),
		finding.remediation
	].filter((line) => line !== void 0 && line !== "").map((line) => xml(line ?? "")).join("\n");
}
export { junit };
