/** From what an event wants scanned to ids in the object store: names resolved, branches known, what is missing fetched. */
import { isOid, type Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import { Fault, isFault } from '../../errors.ts';
import type { Revisions } from '../../git/resolve.ts';
import type { Checkout } from './checkout.ts';
import type { Plan, Wanted } from './event.ts';
import type { Inputs } from './inputs.ts';
import { besideBranches, defaultBranch, type Sides } from './new-branch.ts';

export interface Scope {
  readonly revisions: Revisions;
  /** For people and the output `range`: `<base id>..<head id>`, `<head id>`, or empty. */
  readonly range: string;
  /** Whether there is a base, so that some findings are not new. */
  readonly isRange: boolean;
  /** Whether the default branch has the head already, so that nobody's change is judged. */
  readonly isMerged: boolean;
  /** The commit at the end of the range. */
  readonly head: Oid | null;
  /** The commit whose policy counts. */
  readonly policy: Oid | null;
  /** Ids that should be here and can not be had. */
  readonly lacking: readonly Oid[];
  /** What else should have been read and can not be. */
  readonly unread: readonly Unread[];
  readonly notes: readonly string[];
}

export type Wishes = Pick<Inputs, 'baseRef' | 'headRef' | 'history' | 'policyFrom'>;

/** @param sha `GITHUB_SHA`. @throws Fault `usage`: an input names a revision that is not there */
export async function scopeOf(plan: Plan, wishes: Wishes, checkout: Checkout, sha: Oid | null): Promise<Scope> {
  const notes: string[] = [];
  const wanted = await overridden(plan.wanted, wishes, checkout, sha);
  const ends = await endsOf(wanted, plan, wishes, checkout, sha, notes);
  await checkout.complete(ends.include, ends.exclude, plan.commits);
  const settled = wanted.kind === 'between' && wanted.pushed !== undefined && (await checkout.lacks([wanted.base])).length > 0
    ? await withoutBase(wanted.head, wanted.pushed, plan, checkout, notes)
    : ends;
  return describe(settled, plan.untrusted && wishes.policyFrom === 'base', checkout, notes);
}

interface Ends extends Sides {
  readonly replaced?: readonly Oid[];
  readonly unread?: readonly Unread[];
  /** The default branch has the head: nobody's change is judged. */
  readonly isMerged?: boolean;
}

async function overridden(wanted: Wanted, { baseRef, headRef }: Wishes, checkout: Checkout, sha: Oid | null): Promise<Wanted> {
  if (baseRef === null && headRef === null) return wanted;
  const named = 'head' in wanted ? wanted.head : (sha ?? checkout.head);
  const head = headRef === null ? named : await resolve('head-ref', headRef, checkout);
  const base = baseRef !== null ? await resolve('base-ref', baseRef, checkout) : wanted.kind === 'between' ? wanted.base : null;
  if (head === null) throw new Fault('usage', 'Input base-ref is given, but there is no head: give head-ref, too.');
  return base === null ? { kind: 'beside-default', head } : { kind: 'between', base, head };
}

/** A shallow clone knows few names: the remote knows the others. */
async function resolve(input: string, revision: string, checkout: Checkout): Promise<Oid> {
  if (isOid(revision)) return revision;
  try {
    const found = await checkout.resolve(revision);
    if (found !== null) return found;
  } catch (error) {
    if (!isFault(error) || error.code !== 'usage') throw error;
  }
  const short = revision.replace(/^origin\//, '');
  const names = [revision, `refs/heads/${short}`, `refs/tags/${short}`];
  const remote = (await checkout.remoteRefs()).find(({ name }) => names.includes(name));
  if (remote !== undefined) return remote.oid;
  throw new Fault('usage', `Input ${input} names ${JSON.stringify(revision.slice(0, 100))}, which is not found. Name a branch, a tag or a full commit id; with actions/checkout, set fetch-depth: 0.`);
}

async function endsOf(wanted: Wanted, plan: Plan, { history }: Wishes, checkout: Checkout, sha: Oid | null, notes: string[]): Promise<Ends> {
  switch (wanted.kind) {
    case 'nothing':
      notes.push(`Nothing to scan: ${wanted.why}.`);
      return { include: [], exclude: [] };
    case 'between':
      return { include: [wanted.head], exclude: [wanted.base], ...(wanted.pushed === undefined ? {} : { replaced: [wanted.base] }) };
    case 'beside-branches':
      if (wanted.pushed === `refs/heads/${plan.defaultBranch}`) return wholeBranch(wanted.head, notes);
      return besideBranches(wanted.head, wanted.pushed, plan, checkout, notes);
    case 'beside-default':
      return besideDefault(wanted.head, plan, checkout, notes);
    case 'history':
      return { include: await everything(history, checkout, sha, notes), exclude: [], unread: history === 'all' ? checkout.unreadRefs : [] };
  }
}

/** What the default branch has already would be an empty range, whatever came in with it: nobody says where that began. */
async function besideDefault(head: Oid, plan: Plan, checkout: Checkout, notes: string[]): Promise<Ends> {
  const exclude = await defaultBranch(plan, checkout, '');
  await checkout.complete([head], exclude, plan.commits);
  if (exclude.length === 0 || !(await checkout.has(head)) || (await checkout.walk([head], exclude)).commits.length > 0) return { include: [head], exclude };
  notes.push('The default branch has this commit already, so that all that it reaches is scanned.');
  return { include: [head], exclude: [], isMerged: true };
}

/** Branches that come in one push would each take the others for known, and what they share would be read for none of them. */
function wholeBranch(head: Oid, notes: string[]): Sides {
  notes.push('The default branch is new, so that all that it reaches is scanned.');
  return { include: [head], exclude: [] };
}

async function withoutBase(head: Oid, pushed: string, plan: Plan, checkout: Checkout, notes: string[]): Promise<Sides> {
  notes.push('What the push replaced is gone, so that it is scanned as a new branch.');
  const ends = await besideBranches(head, pushed, plan, checkout, notes);
  await checkout.complete(ends.include, ends.exclude, plan.commits);
  return ends;
}

async function everything(history: Inputs['history'], checkout: Checkout, sha: Oid | null, notes: string[]): Promise<Oid[]> {
  const own = sha ?? checkout.head;
  const tip = own === null ? [] : [own];
  if (history === 'branch') return tip;
  const remote = isPart(checkout) ? await checkout.remoteRefs() : [];
  if (isPart(checkout) && !checkout.mayFetch) notes.push('The server is not asked which branches and tags it has: only those of this checkout are read.');
  const named = [...checkout.refs.filter(({ name }) => /^refs\/(?:heads|tags|remotes)\//.test(name)), ...remote];
  return [...new Set([...tip, ...named.map(({ oid }) => oid)])];
}

/** A checkout that was asked for some commits of one branch knows of no other, even where it got the branch whole. */
function isPart({ repository, refs }: Checkout): boolean {
  return repository.shallow.length > 0 || refs.filter(({ name }) => name.startsWith('refs/remotes/')).length === 1;
}

async function describe(ends: Ends, fromBase: boolean, checkout: Checkout, notes: readonly string[]): Promise<Scope> {
  const [tip] = ends.include;
  const [base] = ends.exclude;
  const isMerged = ends.isMerged ?? false;
  const head = tip === undefined ? null : await checkout.commitOf(tip);
  const range = tip === undefined ? '' : base !== undefined && ends.exclude.length === 1 ? `${base}..${tip}` : tip;
  return {
    revisions: { include: ends.include, exclude: ends.exclude, single: false, ...(ends.replaced ? { replaced: ends.replaced } : {}) },
    range, head, notes, unread: ends.unread ?? [],
    isRange: ends.exclude.length > 0,
    policy: fromBase && !isMerged ? (base ?? null) : head,
    isMerged,
    lacking: await checkout.lacks([...ends.include, ...ends.exclude]),
  };
}
