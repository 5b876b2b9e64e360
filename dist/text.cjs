const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_closing = require("./closing.cjs");
const require_base = require("./base.cjs");
const require_place = require("./place.cjs");
const require_story = require("./story.cjs");
const require_text_wrap = require("./text-wrap.cjs");
const require_words = require("./words.cjs");
// node_modules/picocolors/picocolors.js
var require_picocolors = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));
// src/reporters/text-block.ts
var import_picocolors = require_rolldown_runtime.__toESM(require_picocolors(), 1);
const PLACES = 5;
const MARGIN = 11;
function block(finding, report, style) {
	return [
		heading(finding, style),
		...rows(finding, report, style).map(([label, lines]) => row(label, lines, style)),
		""
	].join("\n") + "\n";
}
function heading(finding, { paint, width }) {
	const severity = finding.severity.toUpperCase();
	const title = require_base.visible(finding.title);
	const id = require_words.short(finding.fingerprint);
	const room = width - require_text_wrap.columns(`${severity}  ${title}${id}`);
	const gap = room < 2 ? "\n  " : " ".repeat(room);
	return `${badge(finding.severity, paint)(severity)}  ${paint.bold(title)}${gap}${paint.dim(id)}`;
}
function badge(severity, paint) {
	return {
		critical: (text) => paint.bold(paint.red(paint.inverse(text))),
		high: (text) => paint.bold(paint.red(text)),
		medium: (text) => paint.bold(paint.yellow(text)),
		low: (text) => paint.bold(paint.cyan(text)),
		info: (text) => paint.bold(text)
	}[severity];
}
function rows(finding, report, style) {
	return [
		["what", sentences(shownParts(finding), style)],
		["where", places(finding, style.paint)],
		["since", sentences(require_story.since(finding, report.scan.startedAt), style)],
		["now", sentences(require_story.standing(finding), style)],
		["exposed", sentences(require_story.exposed(finding), style)],
		["facts", facts(finding, style)],
		["because", sentences((finding.signals ?? []).join(", "), style)],
		["checked", sentences(require_story.verdictOf(finding), style)],
		["do", ways(finding, report, style)]
	].filter(([, lines]) => lines.length > 0);
}
function shownParts(finding) {
	return finding.parts.map((part) => part.value ?? part.masked).join(" + ");
}
function places({ occurrences }, paint) {
	const lines = occurrences.slice(0, PLACES).map((place) => {
		const notes = require_place.placeNotes(place);
		return `${require_base.visible(require_place.placeName(place))}${notes.length === 0 ? "" : `  ${paint.dim(`(${require_base.visible(notes.join("; "))})`)}`}`;
	});
	if (occurrences.length > PLACES) lines.push(paint.dim(`and ${require_words.count(occurrences.length - PLACES, "more place", "more places")}`));
	return lines;
}
function sentences(text, { width }) {
	return text === void 0 || text === "" ? [] : require_text_wrap.wrap(require_base.visible(text), width - MARGIN).split("\n");
}
function facts(finding, { width }) {
	const known = require_story.factList(finding).map(require_base.visible);
	return known.length === 0 ? [] : require_text_wrap.wrapItems(known, width - MARGIN).split("\n");
}
function ways(finding, report, { paint, width }) {
	const { introduction, line } = require_story.allowance(finding, report);
	const together = require_text_wrap.columns(`2. ${introduction} ${line}`) <= width - MARGIN;
	const remedy = finding.remediation === "" ? "Revoke it where it was issued, then remove it here." : finding.remediation;
	return [...require_text_wrap.wrap(`1. ${require_base.visible(remedy)}`, width - MARGIN, "   ").split("\n"), ...together ? [`2. ${introduction} ${paint.cyan(line)}`] : [...require_text_wrap.wrap(`2. ${introduction}`, width - MARGIN, "   ").split("\n"), `   ${paint.cyan(line)}`]];
}
function row(label, lines, { paint }) {
	const margin = " ".repeat(MARGIN);
	return lines.map((line, index) => `${index === 0 ? `  ${paint.dim(label.padEnd(9))}` : margin}${line}`).join("\n");
}
// src/reporters/text.ts
var text_exports = require_rolldown_runtime.__exportAll({ text: () => text });
const text = { render };
const LISTED = 20;
function* render(report, options) {
	const paint = import_picocolors.default.createColors(options.color);
	const style = {
		paint,
		width: Math.max(40, Math.min(options.width, 110))
	};
	const warning = require_closing.incompleteness(report);
	const findings = require_closing.worstFirst(report.findings);
	const open = findings.filter((finding) => finding.status === "open" && finding.new);
	if (isSilent(report, options, open)) return;
	if (warning !== void 0) yield `${paint.bold(paint.yellow(warning))}\n\n`;
	if (!options.quiet) yield* opening(report, options, style);
	for (const finding of open) yield block(finding, report, style);
	if (!options.quiet) yield* asides(findings, report, style);
	yield* closing(report, options, style);
}
function isSilent(report, options, open) {
	return options.quiet && report.ledger.complete && open.length === 0 && require_closing.hasRead(report);
}
function* opening(report, options, { paint, width }) {
	yield `${paint.bold(`leaksift ${require_base.visible(report.scan.command)}`)} ${require_base.visible(report.scan.target)}\n`;
	const figures = require_closing.statistics(report);
	if (figures.length > 0) yield `${paint.dim(require_text_wrap.wrapItems(figures.map(require_base.visible), width))}\n`;
	if (report.findings.length > 0) yield `${require_text_wrap.wrap(require_closing.found(require_closing.tally(report.findings, options.failOn)), width)}\n`;
	yield "\n";
}
function* asides(findings, report, { paint, width }) {
	const known = findings.filter((finding) => finding.status === "open" && !finding.new);
	if (known.length > 0) yield paint.bold("In the base already, so not counted\n");
	for (const finding of known.slice(0, LISTED)) yield `  ${brief(finding)}\n`;
	if (known.length > LISTED) yield `  and ${require_words.grouped(known.length - LISTED)} more\n`;
	if (known.length > 0) yield "\n";
	const suppressed = suppressions(findings);
	if (suppressed !== "") yield `${require_text_wrap.wrap(`Suppressed: ${suppressed}.`, width)}\n`;
	for (const note of report.scan.notes ?? []) yield `${require_text_wrap.wrap(`Note: ${require_base.visible(note)}`, width, "      ")}\n`;
}
function brief(finding) {
	const [place] = finding.occurrences;
	return `${finding.severity.padEnd(8)}  ${place === void 0 ? "" : require_base.visible(require_place.placeName(place))}  ${require_base.visible(finding.title)}`;
}
function suppressions(findings) {
	const by = (kind) => findings.filter((finding) => finding.suppressedBy?.by === kind).length;
	return [
		[by("baseline"), "by the baseline"],
		[by("inline"), "by marks in the text"],
		[by("config"), "by the configuration"]
	].filter(([amount]) => amount > 0).map(([amount, how]) => `${require_words.grouped(amount)} ${how}`).join(", ");
}
function* closing(report, options, { paint, width }) {
	if (report.ledger.units.enumerated > 0) yield `${require_text_wrap.wrap(require_closing.coverage(report), width)}\n`;
	const skips = require_closing.skipped(report);
	if (skips !== void 0 && !options.quiet) yield `${require_text_wrap.wrap(require_base.visible(skips), width, "  ")}\n`;
	yield* unread(report);
	const colour = report.scan.exitCode === 0 ? paint.green : report.ledger.complete ? paint.red : paint.yellow;
	yield `${paint.bold(colour(require_text_wrap.wrap(require_closing.conclusion(report, options.failOn), width)))}\n`;
}
function* unread({ ledger }) {
	if (ledger.units.unread === 0) return;
	yield `Not read:\n`;
	for (const { unit, reason } of ledger.unread.slice(0, LISTED)) yield `  ${require_base.visible(unit)}: ${require_base.visible(reason)}\n`;
	const rest = ledger.units.unread - Math.min(ledger.unread.length, LISTED);
	if (rest > 0) yield `  and ${require_words.grouped(rest)} more (--format json names ${ledger.unreadOmitted === void 0 ? "all" : "the first 1,000"})\n`;
}
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "text_exports", {
	enumerable: true,
	get: function() {
		return text_exports;
	}
});
