require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./story.cjs");
// src/reporters/escape/csv.ts
const n = /^[\s'"]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;
function csv$1(t) {
	if (typeof t == "number" || typeof t == "boolean") return String(t);
	let n = inert(e.c(t ?? ""));
	return /[",]|^\s|\s$/.test(n) ? `"${n.replaceAll("\"", "\"\"")}"` : n;
}
function inert(e) {
	return n.test(e) ? `'${e}` : e;
}
// src/reporters/csv.ts
const r = { render };
const i = "record.fingerprint.rule.title.severity.confidence.status.new.masked.source.path.line.column.endLine.endColumn.object.commit.author.date.introduced.removed.inHead.refs.days.account.verdict.reason.count.complete.repository".split(".");
function* render({ findings: e, ledger: t }) {
	yield line(i);
	for (let t of e) {
		let e = credential(t);
		for (let n of t.occurrences) yield row({
			...e,
			...placed(n)
		});
		t.occurrences.length === 0 && (yield row(e));
	}
	for (let { reason: e, count: n } of t.skipped) yield row({
		record: "skipped",
		reason: e,
		count: n
	});
	for (let { unit: e, reason: n } of t.unread) yield row({
		record: "unread",
		path: e,
		reason: n
	});
	t.unreadOmitted !== void 0 && (yield row({
		record: "unread",
		reason: "not listed by name",
		count: t.unreadOmitted
	}));
	yield row({
		record: "summary",
		complete: t.complete,
		count: e.length
	});
}
function credential(e) {
	let { exposure: n } = e;
	return {
		record: "finding",
		fingerprint: e.fingerprint,
		rule: e.rule,
		title: e.title,
		severity: e.severity,
		confidence: e.confidence,
		status: e.status,
		new: e.new,
		masked: t.o(e),
		introduced: n?.introduced,
		removed: n?.removed,
		inHead: n?.inHead,
		refs: n?.refs.join(" "),
		days: n?.days,
		account: e.facts.account,
		verdict: e.verdict?.status,
		reason: e.suppressedBy?.reason
	};
}
function placed({ source: e, path: t, line: n, column: r, endLine: i, endColumn: a, object: o, commit: s, author: c, date: l, repository: u, more: d }) {
	return {
		repository: u,
		source: e,
		path: t,
		line: n,
		column: r,
		endLine: i,
		endColumn: a,
		object: o,
		commit: s,
		author: c,
		date: l,
		count: d
	};
}
function row(e) {
	return line(i.map((t) => e[t]));
}
function line(e) {
	return `${e.map(csv$1).join(",")}\r\n`;
}
exports.csv = r;
