import { a as incompleteness, c as tally, l as worstFirst, n as coverage, s as statistics, t as conclusion } from "./closing.mjs";
import { n as prose, t as code } from "./markdown.mjs";
import { n as placeName } from "./place.mjs";
import { a as maskedParts, l as verdictOf, o as origin, r as exposed } from "./story.mjs";
import { c as short, n as count, o as grouped, r as day, s as list } from "./words.mjs";
// src/reporters/markdown.ts
const markdown = { render };
const LISTED = 50;
const PLACES = 3;
function* render(report, options) {
	const head = opening(report, options);
	const tail = closing(report, options);
	const open = worstFirst(report.findings).filter((finding) => finding.status === "open");
	yield head;
	yield* table(open, options, (options.maximumBytes ?? Infinity) - bytes(head) - bytes(tail));
	yield tail;
}
function opening(report, { failOn }) {
	const warning = incompleteness(report);
	const figures = statistics(report).map((figure) => prose(figure)).join(" · ");
	return [
		`## leaksift ${prose(report.scan.command)} ${code(report.scan.target)}`,
		`**${prose(warning === void 0 ? conclusion(report, failOn) : warning)}**`,
		figures,
		""
	].filter((paragraph, index) => paragraph !== "" || index === 3).join("\n\n");
}
const RESERVE = 200;
function* table(findings, options, budget) {
	if (findings.length === 0) return;
	const header = "| Severity | Credential | Where | Since | Now | To do |\n| :-- | :-- | :-- | :-- | :-- | :-- |\n";
	let left = budget - RESERVE - bytes(header);
	let rows = 0;
	yield header;
	for (const finding of findings) {
		const next = row(finding, options);
		left -= bytes(next);
		if (left < 0) break;
		rows += 1;
		yield next;
	}
	const omitted = findings.length - rows;
	if (omitted > 0) yield `\n${count(omitted, "further credential")} left out here for want of room, none worse than these; the report has them all.\n`;
	yield "\n";
}
function row(finding, options) {
	const verdict = verdictOf(finding);
	return `| ${[
		`${finding.severity}${finding.new ? "" : " (in the base already)"}`,
		`${prose(finding.title)}<br>${code(maskedParts(finding))}<br>${code(short(finding.fingerprint))}`,
		places(finding, options),
		came(finding),
		[stands(finding), verdict === void 0 ? "" : prose(verdict)].filter((text) => text !== "").join("<br>"),
		prose(finding.remediation)
	].join(" | ")} |\n`;
}
function came(finding) {
	const { date, author, commit } = origin(finding);
	return [
		...date === void 0 ? [] : [prose(day(date))],
		...author === void 0 ? [] : [`by ${prose(author)}`],
		...commit === void 0 ? [] : [code(short(commit))]
	].join("<br>");
}
function stands(finding) {
	const { exposure } = finding;
	if (exposure === null) return "";
	return `${exposure.inHead ? "still in HEAD" : exposure.removed === null ? "not in HEAD" : `gone from HEAD with ${code(short(exposure.removed))}`}<br>${exposure.refs.length === 0 ? "on no ref" : `on ${list(exposure.refs.map(code))}`}<br>exposed for ${exposed(finding) ?? ""}`;
}
function places({ occurrences }, { linkTo }) {
	const shown = occurrences.slice(0, PLACES).map((place) => linked(place, linkTo));
	if (occurrences.length > PLACES) shown.push(`and ${grouped(occurrences.length - PLACES)} more`);
	return shown.join("<br>");
}
function linked(place, linkTo) {
	const target = linkTo?.(place);
	const name = code(placeName(place));
	return target !== void 0 && /^https:\/\/[^\s<>()|`\\]+$/.test(target) ? `[${name}](${target})` : name;
}
function closing(report, { failOn }) {
	const { ledger, scan } = report;
	const { suppressed } = tally(report.findings);
	return [
		...ledger.units.enumerated > 0 ? [prose(coverage(report))] : [],
		...suppressed > 0 ? [`${grouped(suppressed)} suppressed.`] : [],
		bullets("Skipped by policy", ledger.skipped.map(({ reason, count: amount }) => `${grouped(amount)} × ${code(reason)}`), ledger.skipped.length),
		bullets("**Not read**", ledger.unread.map(({ unit, reason }) => `${code(unit)}: ${code(reason)}`), ledger.units.unread),
		bullets("Notes", (scan.notes ?? []).map((note) => prose(note)), scan.notes?.length ?? 0),
		`**${prose(conclusion(report, failOn))}**\n`
	].filter((paragraph) => paragraph !== "").join("\n\n");
}
function bullets(title, items, total) {
	if (total === 0) return "";
	const shown = items.slice(0, LISTED).map((item) => `- ${item}`);
	if (total > shown.length) shown.push(`- and ${grouped(total - shown.length)} more`);
	return [
		`${title}:`,
		"",
		...shown
	].join("\n");
}
function bytes(text) {
	return new TextEncoder().encode(text).length;
}
export { markdown };
