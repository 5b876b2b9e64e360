/**
 * One comment on the pull request, made when there is something to say, updated in place, and closed when all is fixed. The
 * API serves this alone: whatever goes wrong with it is one warning.
 */
import { harmlessness } from '../../reporters/story.ts';
import type { Environment } from './environment.ts';
import type { Runner } from './runner.ts';
import type { Scanned } from './scan.ts';
import { type Result, summary } from './summary.ts';

export interface CommentStage {
  readonly environment: Environment;
  readonly token: string | null;
  readonly runner: Runner;
}

/** GitHub takes 65,536 characters; a link to the run and the marker go with the page. */
const MOST_BYTES = 60_000;
const MARKER = '<!-- leaksift -->';
/** Milliseconds for all requests together. */
const PATIENCE = 20_000;

export async function keepComment(result: Result & Scanned, { environment, token, runner }: CommentStage): Promise<void> {
  const { pullRequest } = result.plan;
  if (pullRequest === null || environment.repository === null) return;
  const signal = AbortSignal.timeout(PATIENCE);
  const problem = token === null ? 'there is no token' : await keep(result, environment, { number: pullRequest, token, signal }).catch((error: unknown) => reasonOf(error, signal));
  if (problem !== undefined) {
    runner.command('warning', `The pull request's comment was not written (${problem}). It needs "pull-requests: write" among the job's permissions, which forks are not given; nothing else depends on it.`, { title: 'leaksift: comment' });
  }
}

interface Request {
  /** Of the pull request. */
  readonly number: number;
  readonly token: string;
  readonly signal: AbortSignal;
}

async function keep(result: Result & Scanned, environment: Environment, { number, token, signal }: Request): Promise<undefined> {
  const { getOctokit } = await import('@actions/github');
  const { rest, paginate, hook } = getOctokit(token, { request: { signal } });
  hook.after('request', ({ data }) => requireJson(data));
  const [owner = '', repo = ''] = (environment.repository ?? '').split('/');
  const comments = await paginate(rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  const own = comments.find(({ body, user }) => user?.type === 'Bot' && user.login === BOT && isOurs(body));
  const body = bodyOf(result, environment);
  if (own !== undefined) {
    if (own.body !== body) await rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
  } else if (hasSomethingToSay(result)) await rest.issues.createComment({ owner, repo, issue_number: number, body });
}

/** The client takes what it can't read for an empty answer; a comment that it does not see would be made twice. */
function requireJson(data: unknown): void {
  if (typeof data !== 'object' || data === null) throw new Garbled();
}

class Garbled extends Error {}

/** Who writes with a workflow's own token. Anybody can write the marker. */
const BOT = 'github-actions[bot]';

function isOurs(body: string | undefined): boolean {
  return body?.split(/\r?\n/, 1)[0] === MARKER;
}

function hasSomethingToSay({ report, policyChanges }: Result): boolean {
  return !report.ledger.complete || policyChanges.length > 0 || report.findings.some((finding) => finding.status === 'open' && finding.new && harmlessness(finding) === undefined);
}

function bodyOf(result: Result, { runUrl }: Environment): string {
  const fixed = hasSomethingToSay(result) ? '' : 'All that was reported here is fixed. What was ever pushed counts as known to others all the same: revoke it.\n\n';
  const run = runUrl === null ? '' : `\n[Log, summary and report of this run](${runUrl})\n`;
  return `${MARKER}\n${fixed}${summary(result, { bytes: MOST_BYTES, repository: null, listed: 10 })}${run}`;
}

/** Never the message of a server, which could hold anything. The client gives its own failures a status, but no response. */
function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return `no answer within ${PATIENCE / 1000} s`;
  if (error instanceof Garbled) return 'the answer was cut short, or not GitHub\'s';
  const answered = error instanceof Error && 'response' in error && error.response !== undefined && 'status' in error;
  return answered ? `GitHub answered ${String(error.status)}` : 'GitHub could not be reached';
}
