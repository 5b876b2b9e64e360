import { S as counts } from "./base.mjs";
import { a as incompleteness, c as tally, l as worstFirst, n as coverage, t as conclusion } from "./closing.mjs";
import { n as prose, t as code } from "./markdown.mjs";
import { t as relativeUri } from "./uri.mjs";
import { n as placeName, t as isFilePlace } from "./place.mjs";
import { a as maskedParts, l as verdictOf } from "./story.mjs";
import { c as short, n as count, o as grouped } from "./words.mjs";
// src/surfaces/action/summary.ts
const SUMMARY_BYTES = 1e6;
function summary(result, page) {
	const head = opening(result);
	const tail = closing(result, page);
	return head + table(result, page, page.bytes - bytes(head) - bytes(tail)) + tail;
}
function opening({ report, failOn, event, range, commits }) {
	const verdict = incompleteness(report) ?? conclusion(report, failOn);
	const said = [
		`event ${code(event)}`,
		range === "" ? "no range" : `range ${code(range)}`,
		count(commits, "commit")
	];
	return `## leaksift\n\n**${prose(verdict)}**\n\n${said.join(" · ")}\n\n`;
}
const RESERVE = 200;
const HEADER = "| Severity | Rule | Where | Commit | At the end | Next step |\n| :-- | :-- | :-- | :-- | :-- | :-- |\n";
function table(result, page, budget) {
	const open = worstFirst(result.report.findings).filter(({ status }) => status === "open");
	if (open.length === 0) return "";
	const rows = [];
	let left = budget - RESERVE - bytes(HEADER);
	for (const finding of open) {
		const next = row(finding, result, page);
		left -= bytes(next);
		if (left < 0) break;
		rows.push(next);
	}
	const omitted = open.length - rows.length;
	const more = omitted > 0 ? `\n${count(omitted, "further credential")} left out here for want of room, none worse than these; the report has them all.\n` : "";
	return `${HEADER}${rows.join("")}${more}\n`;
}
function row(finding, { heads, failOn }, page) {
	const [first] = finding.occurrences;
	const verdict = verdictOf(finding);
	return `| ${[
		`${finding.severity}${finding.new ? "" : "<br>in the base already"}`,
		`${code(finding.rule)}<br>${prose(finding.title)}<br>${code(maskedParts(finding))}`,
		places(finding, page),
		first?.commit ? code(short(first.commit)) : "",
		heads.has(finding.fingerprint) ? "still there" : "in the history only",
		[nextStep(finding, failOn, heads), ...verdict === void 0 ? [] : [prose(verdict)]].join("<br>")
	].join(" | ")} |\n`;
}
function nextStep(finding, failOn, heads) {
	const rewrite = counts(finding, failOn) && !heads.has(finding.fingerprint) ? " Then take the commit out of the branch and push again." : "";
	return prose(finding.remediation + rewrite);
}
const PLACES = 3;
function places({ occurrences }, page) {
	return [...occurrences.slice(0, PLACES).map((place) => linked(place, page)), ...occurrences.length > PLACES ? [`and ${grouped(occurrences.length - PLACES)} more`] : []].join("<br>");
}
function linked(place, { repository }) {
	const name = code(placeName(place));
	const path = isFilePlace(place) && place.path !== void 0 ? relativeUri(place.path) : void 0;
	if (repository === null || path === void 0 || !place.commit) return name;
	return `[${name}](${repository}/blob/${place.commit}/${path}#L${place.line})`;
}
function closing(result, { listed }) {
	const { report, failOn, policyChanges, notes } = result;
	const { ledger } = report;
	const { suppressed, known } = tally(report.findings);
	return [
		bullets("Policy changed here", policyChanges.map((text) => prose(text)), listed),
		ledger.units.enumerated > 0 ? prose(coverage(report)) : "",
		known > 0 ? `${grouped(known)} in the base already.` : "",
		suppressed > 0 ? `${grouped(suppressed)} suppressed.` : "",
		bullets("Skipped by policy", ledger.skipped.map(({ reason, count: amount }) => `${grouped(amount)} × ${code(reason)}`), listed),
		bullets("**Not read**", ledger.unread.map(({ unit, reason }) => `${code(unit)}: ${code(reason)}`), listed, ledger.units.unread),
		bullets("Notes", notes.map((note) => prose(note)), listed),
		`**${prose(conclusion(report, failOn))}**\n`
	].filter((paragraph) => paragraph !== "").join("\n\n");
}
function bullets(title, items, most, total = items.length) {
	if (total === 0) return "";
	const shown = items.slice(0, most).map((item) => `- ${item}`);
	if (total > shown.length) shown.push(`- and ${grouped(total - shown.length)} more`);
	return [
		`${title}:`,
		"",
		...shown
	].join("\n");
}
function bytes(text) {
	return Buffer.byteLength(text);
}
export { summary as n, SUMMARY_BYTES as t };
