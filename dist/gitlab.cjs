require("./rolldown-runtime.cjs");
const e = require("./closing.cjs");
const t = require("./json2.cjs");
const n = require("./base.cjs");
const r = require("./json-array.cjs");
const i = require("./place.cjs");
const a = require("./story.cjs");
const o = require("./words.cjs");
// src/reporters/gitlab.ts
const s = { render };
const c = {
	critical: "Critical",
	high: "High",
	medium: "Medium",
	low: "Low",
	info: "Info"
};
function render(e, { failOn: n }) {
	let i = e.findings.filter((e) => e.status === "open");
	let a = t.t({
		version: "15.1.4",
		scan: scan(e, e.findings.length - i.length, n)
	});
	return r.t(`${a.slice(0, -1)},"vulnerabilities":[`, r.n(i, (e) => t.t(vulnerability(e))), "]}");
}
function scan(e, t, n) {
	let { tool: r, scan: { startedAt: i, seconds: a }, ledger: o } = e;
	let s = {
		id: r.name,
		name: r.name,
		version: r.version,
		vendor: { name: r.name }
	};
	return {
		analyzer: s,
		scanner: s,
		type: "secret_detection",
		status: o.complete ? "success" : "failure",
		start_time: time(i, 0),
		end_time: time(i, a),
		messages: messages(e, t, n)
	};
}
function time(e, t) {
	let n = Date.parse(e);
	return new Date(Number.isNaN(n) ? 0 : n + t * 1e3).toISOString().slice(0, 19);
}
function messages(t, r, i) {
	return [
		{
			level: t.ledger.complete ? "info" : "fatal",
			value: e.t(t, i)
		},
		...r > 0 ? [{
			level: "info",
			value: `${o.o(r)} suppressed findings are not listed.`
		}] : [],
		...t.ledger.skipped.map(({ reason: e, count: t }) => ({
			level: "info",
			value: n.c(`Skipped by policy: ${o.o(t)} \u00d7 ${e}`)
		})),
		...t.ledger.unread.map(({ unit: e, reason: t }) => ({
			level: "fatal",
			value: n.c(`Not read: ${e}: ${t}`)
		}))
	];
}
function vulnerability(e) {
	let [t] = e.occurrences;
	return {
		id: e.fingerprint,
		category: "secret_detection",
		name: n.c(e.title).slice(0, 255) || e.rule,
		description: description(e),
		severity: c[e.severity],
		solution: n.c(a.t(e)),
		identifiers: [{
			type: "leaksift_rule_id",
			name: `leaksift rule ${e.rule}`,
			value: e.rule
		}],
		links: e.references.filter((e) => /^https?:\/\/[!-~]+$/.test(e)).map((e) => ({ url: e })),
		location: t === void 0 ? { commit: { sha: l } } : location(t)
	};
}
const l = "0000000";
function location(e) {
	let { path: t, line: n, endLine: r, commit: a, author: o, date: s } = e;
	return {
		file: t === void 0 || t === "" ? i.n(e) : t,
		start_line: Math.max(1, n),
		end_line: Math.max(1, r),
		commit: {
			sha: a ?? l,
			...o === void 0 ? {} : { author: o },
			...s === void 0 ? {} : { date: s }
		}
	};
}
function description(e) {
	let t = [
		a.o(e),
		e.occurrences.slice(0, 20).map(i.n).join(", "),
		a.c("Since ", a.l(e)),
		a.c("Now: ", a.u(e))
	];
	return n.c(t.filter((e) => e !== "").join(". "));
}
exports.gitlab = s;
