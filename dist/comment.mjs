import { n as summary } from "./summary.mjs";
// src/surfaces/action/comment.ts
const MOST_BYTES = 6e4;
const MARKER = "<!-- leaksift -->";
const PATIENCE = 2e4;
async function keepComment(result, { environment, token, runner }) {
	const { pullRequest } = result.plan;
	if (pullRequest === null || environment.repository === null) return;
	try {
		if (token === null) throw new Error("there is no token");
		await keep(result, environment, pullRequest, token);
	} catch (error) {
		runner.command("warning", `The pull request's comment was not written (${reasonOf(error)}). It needs "pull-requests: write" among the job's permissions, which forks are not given; nothing else depends on it.`, { title: "leaksift: comment" });
	}
}
async function keep(result, environment, number, token) {
	const { getOctokit } = await import("./github.mjs");
	const { rest, paginate } = getOctokit(token, { request: { signal: AbortSignal.timeout(PATIENCE) } });
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
	return `${MARKER}\n${fixed}${summary(result, {
		bytes: MOST_BYTES,
		repository: null,
		listed: 10
	})}${run}`;
}
function reasonOf(error) {
	if (typeof error === "object" && error !== null && "status" in error && typeof error.status === "number") return `GitHub answered ${error.status}`;
	if (error instanceof Error && /abort|timeout/i.test(error.name)) return `no answer within ${PATIENCE / 1e3} s`;
	return error instanceof Error && error.message === "there is no token" ? error.message : "GitHub could not be reached";
}
export { keepComment };
