require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_story = require("./story.cjs");
// src/reporters/escape/csv.ts
const FORMULA = /^[\s'"]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;
function csv$1(cell) {
	if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
	const text = inert(require_base.visible(cell ?? ""));
	return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
function inert(text) {
	return FORMULA.test(text) ? `'${text}` : text;
}
// src/reporters/csv.ts
const csv = { render };
const COLUMNS = [
	"record",
	"fingerprint",
	"rule",
	"title",
	"severity",
	"confidence",
	"status",
	"new",
	"masked",
	"source",
	"path",
	"line",
	"column",
	"endLine",
	"endColumn",
	"object",
	"commit",
	"author",
	"date",
	"introduced",
	"removed",
	"inHead",
	"refs",
	"days",
	"account",
	"verdict",
	"reason",
	"count",
	"complete",
	"repository"
];
function* render({ findings, ledger }) {
	yield line(COLUMNS);
	for (const finding of findings) {
		const about = credential(finding);
		for (const place of finding.occurrences) yield row({
			...about,
			...placed(place)
		});
		if (finding.occurrences.length === 0) yield row(about);
	}
	for (const { reason, count } of ledger.skipped) yield row({
		record: "skipped",
		reason,
		count
	});
	for (const { unit, reason } of ledger.unread) yield row({
		record: "unread",
		path: unit,
		reason
	});
	if (ledger.unreadOmitted !== void 0) yield row({
		record: "unread",
		reason: "not listed by name",
		count: ledger.unreadOmitted
	});
	yield row({
		record: "summary",
		complete: ledger.complete,
		count: findings.length
	});
}
function credential(finding) {
	const { exposure } = finding;
	return {
		record: "finding",
		fingerprint: finding.fingerprint,
		rule: finding.rule,
		title: finding.title,
		severity: finding.severity,
		confidence: finding.confidence,
		status: finding.status,
		new: finding.new,
		masked: require_story.maskedParts(finding),
		introduced: exposure?.introduced,
		removed: exposure?.removed,
		inHead: exposure?.inHead,
		refs: exposure?.refs.join(" "),
		days: exposure?.days,
		account: finding.facts.account,
		verdict: finding.verdict?.status,
		reason: finding.suppressedBy?.reason
	};
}
function placed({ source, path, line: from, column, endLine, endColumn, object, commit, author, date, repository }) {
	return {
		repository,
		source,
		path,
		line: from,
		column,
		endLine,
		endColumn,
		object,
		commit,
		author,
		date
	};
}
function row(cells) {
	return line(COLUMNS.map((name) => cells[name]));
}
function line(cells) {
	return `${cells.map(csv$1).join(",")}\r\n`;
}
exports.csv = csv;
