const e = require("./surface-action.cjs");
const t = "<!-- leaksift -->";
const n = 2e4;
async function keepComment(e, { environment: t, token: r, runner: i }) {
	let { pullRequest: a } = e.plan;
	if (a === null || t.repository === null) return;
	let o = AbortSignal.timeout(n);
	let s = r === null ? "there is no token" : await keep(e, t, {
		number: a,
		token: r,
		signal: o
	}).catch((e) => reasonOf(e, o));
	s !== void 0 && i.command("warning", `The pull request's comment was not written (${s}). It needs "pull-requests: write" among the job's permissions, which forks are not given; nothing else depends on it.`, { title: "leaksift: comment" });
}
async function keep(e, t, { number: n, token: i, signal: a }) {
	let { getOctokit: o } = await Promise.resolve().then(() => require("./action-github.cjs"));
	let { rest: s, paginate: c, hook: l } = o(i, { request: { signal: a } });
	l.after("request", ({ data: e }) => requireJson(e));
	let [u = "", d = ""] = (t.repository ?? "").split("/");
	let f = (await c(s.issues.listComments, {
		owner: u,
		repo: d,
		issue_number: n,
		per_page: 100
	})).find(({ body: e, user: t }) => t?.type === "Bot" && t.login === r && isOurs(e));
	let p = bodyOf(e, t);
	f === void 0 ? hasSomethingToSay(e) && await s.issues.createComment({
		owner: u,
		repo: d,
		issue_number: n,
		body: p
	}) : f.body !== p && await s.issues.updateComment({
		owner: u,
		repo: d,
		comment_id: f.id,
		body: p
	});
}
function requireJson(e) {
	if (typeof e != "object" || !e) throw new Garbled();
}
var Garbled = class extends Error {};
const r = "github-actions[bot]";
function isOurs(e) {
	return e?.split(/\r?\n/, 1)[0] === t;
}
function hasSomethingToSay({ report: t, policyChanges: n }) {
	return !t.ledger.complete || n.length > 0 || t.findings.some((t) => t.status === "open" && t.new && e.b(t) === void 0);
}
function bodyOf(n, { runUrl: r }) {
	let i = hasSomethingToSay(n) ? "" : "All that was reported here is fixed. What was ever pushed counts as known to others all the same: revoke it.\n\n";
	let a = r === null ? "" : `\n[Log, summary and report of this run](${r})\n`;
	return `${t}\n${i}${e.m(n, {
		bytes: 6e4,
		repository: null,
		listed: 10
	})}${a}`;
}
function reasonOf(e, t) {
	if (t.aborted) return `no answer within ${n / 1e3} s`;
	if (e instanceof Garbled) return "the answer was cut short, or not GitHub's";
	return e instanceof Error && "response" in e && e.response !== void 0 && "status" in e ? `GitHub answered ${String(e.status)}` : "GitHub could not be reached";
}
exports.keepComment = keepComment;
