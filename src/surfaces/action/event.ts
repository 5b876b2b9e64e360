/**
 * From an event and its payload to what is to be scanned. Pure: only ids and names that the payload gives; whether they are
 * here, and what the names stand for, is `revisions.ts`'.
 */
import { isOid, type Oid } from '../../core/ids.ts';
import { at, isRecord, listOf } from '../../core/record.ts';
import { Fault } from '../../errors.ts';

export type Wanted =
  /** Nothing can have come in. */
  | { readonly kind: 'nothing'; readonly why: string }
  /** What `head` has and `base` has not. `pushed` (a full ref name): for when `base` is gone. */
  | { readonly kind: 'between'; readonly base: Oid; readonly head: Oid; readonly pushed?: string }
  /** What `head` has and no branch but `pushed` (a full ref name) has. */
  | { readonly kind: 'beside-branches'; readonly head: Oid; readonly pushed: string }
  | { readonly kind: 'beside-default'; readonly head: Oid }
  /** No range is known. */
  | { readonly kind: 'history' };

export interface Plan {
  readonly wanted: Wanted;
  /** The change comes from somebody who must not make the policy it is judged by. */
  readonly untrusted: boolean;
  readonly defaultBranch: string | null;
  /** Number of the pull request that a comment belongs to. */
  readonly pullRequest: number | null;
  /** How many commits there are, as the payload tells: only for how far to fetch at first. */
  readonly commits: number;
  readonly fresh: Fresh;
}

/** Commits of which the event says that nobody had pushed them before. They only ever widen what is scanned. */
export interface Fresh {
  readonly ids: ReadonlySet<Oid>;
  /** Whether there may be more of them than the event lists. */
  readonly isCut: boolean;
}

/** So many commits are listed at most (docs.github.com, "push"). */
const MOST_LISTED = 2048;

/** @throws Fault `usage`: a payload without the ids that its event always has */
export function planOf(event: string, payload: unknown): Plan {
  const request = at(payload, 'pull_request');
  const shared = { defaultBranch: text(payload, 'repository', 'default_branch'), pullRequest: null, commits: count(payload, 'pull_request', 'commits'), fresh: freshOf(payload) };
  if (isRecord(request) || event.startsWith('pull_request')) return { ...shared, ...between(event, payload, ['pull_request', 'base', 'sha'], ['pull_request', 'head', 'sha']), pullRequest: count(request, 'number') || count(payload, 'number') || null };
  if (event === 'push') return { ...shared, wanted: push(payload), untrusted: false };
  if (event === 'merge_group') return { ...shared, ...between(event, payload, ['merge_group', 'base_sha'], ['merge_group', 'head_sha']) };
  if (event === 'workflow_run') return { ...shared, ...workflowRun(payload) };
  return { ...shared, wanted: { kind: 'history' }, untrusted: false };
}

type Path = readonly string[];

function between(event: string, payload: unknown, base: Path, head: Path): Pick<Plan, 'wanted' | 'untrusted'> {
  return { wanted: { kind: 'between', base: id(event, payload, ...base), head: id(event, payload, ...head) }, untrusted: true };
}

function push(payload: unknown): Wanted {
  const before = id('push', payload, 'before');
  const after = id('push', payload, 'after');
  const ref = text(payload, 'ref') ?? '';
  if (isZero(after)) return { kind: 'nothing', why: ref.startsWith('refs/tags/') ? 'the tag was deleted' : 'the branch was deleted' };
  if (ref.startsWith('refs/tags/') || isZero(before)) return { kind: 'beside-branches', head: after, pushed: ref };
  return { kind: 'between', base: before, head: after, pushed: ref };
}

function freshOf(payload: unknown): Fresh {
  const listed = list(payload, 'commits');
  const ids = listed.filter((commit) => at(commit, 'distinct') === true).map((commit) => text(commit, 'id') ?? '');
  return { ids: new Set(ids.filter(isOid)), isCut: listed.length >= MOST_LISTED };
}

/** Runs of forks list no pull request. */
function workflowRun(payload: unknown): Pick<Plan, 'wanted' | 'untrusted' | 'pullRequest'> {
  const head = id('workflow_run', payload, 'workflow_run', 'head_sha');
  const [first] = list(payload, 'workflow_run', 'pull_requests');
  const base = text(first, 'base', 'sha');
  return {
    wanted: base !== null && isOid(base) ? { kind: 'between', base, head } : { kind: 'beside-default', head },
    untrusted: true,
    pullRequest: count(first, 'number') || null,
  };
}

function isZero(id: Oid): boolean {
  return /^0+$/.test(id);
}

function id(event: string, payload: unknown, ...path: Path): Oid {
  const value = text(payload, ...path) ?? '';
  if (isOid(value)) return value;
  throw new Fault('usage', `The ${event} event's payload has no object id at ${path.join('.')}. Run the Action on the event as GitHub sends it.`);
}

function text(value: unknown, ...path: Path): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : null;
}

function count(value: unknown, ...path: Path): number {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : 0;
}

function list(value: unknown, ...path: Path): readonly unknown[] {
  return listOf(at(value, ...path));
}
