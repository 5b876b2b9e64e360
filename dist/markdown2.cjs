require("./rolldown-runtime.cjs");
const require_closing = require("./closing.cjs");
const require_markdown = require("./markdown.cjs");
const require_place = require("./place.cjs");
const require_story = require("./story.cjs");
const require_words = require("./words.cjs");
// src/reporters/markdown.ts
const markdown = { render };
const LISTED = 50;
const PLACES = 3;
function* render(report, options) {
	const head = opening(report, options);
	const tail = closing(report, options);
	const open = require_closing.worstFirst(report.findings).filter((finding) => finding.status === "open");
	yield head;
	yield* table(open, options, (options.maximumBytes ?? Infinity) - bytes(head) - bytes(tail));
	yield tail;
}
function opening(report, { failOn }) {
	const warning = require_closing.incompleteness(report);
	const figures = require_closing.statistics(report).map((figure) => require_markdown.prose(figure)).join(" \u00b7 ");
	return [
		`## leaksift ${require_markdown.prose(report.scan.command)} ${require_markdown.code(report.scan.target)}`,
		`**${require_markdown.prose(warning === void 0 ? require_closing.conclusion(report, failOn) : warning)}**`,
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
	if (omitted > 0) yield `\n${require_words.count(omitted, "further credential")} left out here for want of room, none worse than these; the report has them all.\n`;
	yield "\n";
}
function row(finding, options) {
	const verdict = require_story.verdictOf(finding);
	return `| ${[
		`${finding.severity}${finding.new ? "" : " (in the base already)"}`,
		`${require_markdown.prose(finding.title)}<br>${require_markdown.code(require_story.maskedParts(finding))}<br>${require_markdown.code(require_words.short(finding.fingerprint))}`,
		places(finding, options),
		came(finding),
		[stands(finding), verdict === void 0 ? "" : require_markdown.prose(verdict)].filter((text) => text !== "").join("<br>"),
		require_markdown.prose(finding.remediation)
	].join(" | ")} |\n`;
}
function came(finding) {
	const { date, author, commit } = require_story.origin(finding);
	return [
		...date === void 0 ? [] : [require_markdown.prose(require_words.day(date))],
		...author === void 0 ? [] : [`by ${require_markdown.prose(author)}`],
		...commit === void 0 ? [] : [require_markdown.code(require_words.short(commit))]
	].join("<br>");
}
function stands(finding) {
	const { exposure } = finding;
	if (exposure === null) return "";
	return `${exposure.inHead ? "still in HEAD" : exposure.removed === null ? "not in HEAD" : `gone from HEAD with ${require_markdown.code(require_words.short(exposure.removed))}`}<br>${exposure.refs.length === 0 ? "on no ref" : `on ${require_words.list(exposure.refs.map(require_markdown.code))}`}<br>exposed for ${require_story.exposed(finding) ?? ""}`;
}
function places({ occurrences }, { linkTo }) {
	const shown = occurrences.slice(0, PLACES).map((place) => linked(place, linkTo));
	if (occurrences.length > PLACES) shown.push(`and ${require_words.grouped(occurrences.length - PLACES)} more`);
	return shown.join("<br>");
}
function linked(place, linkTo) {
	const target = linkTo?.(place);
	const name = require_markdown.code(require_place.placeName(place));
	return target !== void 0 && /^https:\/\/[^\s<>()|`\\]+$/.test(target) ? `[${name}](${target})` : name;
}
function closing(report, { failOn }) {
	const { ledger, scan } = report;
	const { suppressed } = require_closing.tally(report.findings);
	return [
		...ledger.units.enumerated > 0 ? [require_markdown.prose(require_closing.coverage(report))] : [],
		...suppressed > 0 ? [`${require_words.grouped(suppressed)} suppressed.`] : [],
		bullets("Skipped by policy", ledger.skipped.map(({ reason, count: amount }) => `${require_words.grouped(amount)} \u00d7 ${require_markdown.code(reason)}`), ledger.skipped.length),
		bullets("**Not read**", ledger.unread.map(({ unit, reason }) => `${require_markdown.code(unit)}: ${require_markdown.code(reason)}`), ledger.units.unread),
		bullets("Notes", (scan.notes ?? []).map((note) => require_markdown.prose(note)), scan.notes?.length ?? 0),
		`**${require_markdown.prose(require_closing.conclusion(report, failOn))}**\n`
	].filter((paragraph) => paragraph !== "").join("\n\n");
}
function bullets(title, items, total) {
	if (total === 0) return "";
	const shown = items.slice(0, LISTED).map((item) => `- ${item}`);
	if (total > shown.length) shown.push(`- and ${require_words.grouped(total - shown.length)} more`);
	return [
		`${title}:`,
		"",
		...shown
	].join("\n");
}
function bytes(text) {
	return new TextEncoder().encode(text).length;
}
exports.markdown = markdown;
