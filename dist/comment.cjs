require("./rolldown-runtime.cjs");
const require_surface_action = require("./surface-action.cjs");
// src/surfaces/action/comment.ts
const MOST_BYTES = 6e4;
const MARKER = "<!-- leaksift -->";
const PATIENCE = 2e4;
async function keepComment(result, { environment, token, runner }) {
	const { pullRequest } = result.plan;
	if (pullRequest === null || environment.repository === null) return;
	const signal = AbortSignal.timeout(PATIENCE);
	const problem = token === null ? "there is no token" : await keep(result, environment, {
		number: pullRequest,
		token,
		signal
	}).catch((error) => reasonOf(error, signal));
	if (problem !== void 0) runner.command("warning", `The pull request's comment was not written (${problem}). It needs "pull-requests: write" among the job's permissions, which forks are not given; nothing else depends on it.`, { title: "leaksift: comment" });
}
async function keep(result, environment, { number, token, signal }) {
	const { getOctokit } = await Promise.resolve().then(() => require("./github.cjs"));
	const { rest, paginate, hook } = getOctokit(token, { request: { signal } });
	hook.after("request", ({ data }) => requireJson(data));
	const [owner = "", repo = ""] = (environment.repository ?? "").split("/");
	const own = (await paginate(rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	})).find(({ body, user }) => user?.type === "Bot" && user.login === BOT && isOurs(body));
	const body = bodyOf(result, environment);
	if (own !== void 0) {
		if (own.body !== body) await rest.issues.updateComment({
			owner,
			repo,
			comment_id: own.id,
			body
		});
	} else if (hasSomethingToSay(result)) await rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body
	});
}
function requireJson(data) {
	if (typeof data !== "object" || data === null) throw new Garbled();
}
var Garbled = class extends Error {};
const BOT = "github-actions[bot]";
function isOurs(body) {
	return body?.split(/\r?\n/, 1)[0] === MARKER;
}
function hasSomethingToSay({ report, policyChanges }) {
	return !report.ledger.complete || policyChanges.length > 0 || report.findings.some((finding) => finding.status === "open" && finding.new);
}
function bodyOf(result, { runUrl }) {
	const fixed = hasSomethingToSay(result) ? "" : "All that was reported here is fixed. What was ever pushed counts as known to others all the same: revoke it.\n\n";
	const run = runUrl === null ? "" : `\n[Log, summary and report of this run](${runUrl})\n`;
	return `${MARKER}\n${fixed}${require_surface_action.summary(result, {
		bytes: MOST_BYTES,
		repository: null,
		listed: 10
	})}${run}`;
}
function reasonOf(error, signal) {
	if (signal.aborted) return `no answer within ${PATIENCE / 1e3} s`;
	if (error instanceof Garbled) return "the answer was cut short, or not GitHub's";
	return error instanceof Error && "response" in error && error.response !== void 0 && "status" in error ? `GitHub answered ${String(error.status)}` : "GitHub could not be reached";
}
exports.keepComment = keepComment;
