/**
 * What a branch brings that was not there before: all that no other branch has, and what others have only because they came
 * along with it. Decision 0010.
 */
import type { Oid } from '../../core/ids.ts';
import type { Checkout } from './checkout.ts';
import type { Plan } from './event.ts';

export interface Sides {
  readonly include: readonly Oid[];
  readonly exclude: readonly Oid[];
}

/** @param pushed full name of the branch or tag */
export async function besideBranches(head: Oid, pushed: string, plan: Plan, checkout: Checkout, notes: string[]): Promise<Sides> {
  const isTag = pushed.startsWith('refs/tags/');
  const own = pushed.replace(/^refs\/heads\//, '');
  const others = [...new Set(branches(checkout).filter(({ branch }) => isTag || branch !== own).map(({ oid }) => oid))];
  const older = isTag || others.length === 0 ? null : await withoutCompanions(head, own, others, plan, checkout);
  if (older !== null) notes.push('Other branches have commits that nobody had pushed before this branch, so that these are scanned, too.');
  const exclude = older ?? (others.length > 0 ? others : await defaultBranch(plan, checkout, own));
  if (exclude.length === 0) notes.push('No other branch is known, so that all that it reaches is scanned.');
  return { include: [head], exclude };
}

/** @param own the pushed branch, which is no base of itself */
export async function defaultBranch({ defaultBranch: name }: Plan, checkout: Checkout, own: string): Promise<Oid[]> {
  if (name === null || name === own) return [];
  const here = branches(checkout).find(({ branch }) => branch === name);
  if (here !== undefined) return [here.oid];
  return (await checkout.remoteRefs()).filter((ref) => ref.name === `refs/heads/${name}`).map(({ oid }) => oid);
}

/**
 * What stands in for the tips of branches that hold commits of which the event says that they are new: the commits below these.
 * The default branch stays, for its own run scans what comes to it.
 * @returns null where no other branch holds any
 */
async function withoutCompanions(head: Oid, own: string, others: readonly Oid[], plan: Plan, checkout: Checkout): Promise<readonly Oid[] | null> {
  const { ids, isCut } = plan.fresh;
  if (ids.size === 0) return null;
  await checkout.complete([head], others, plan.commits);
  if (!(await checkout.has(head))) return null;
  const beside = new Set((await checkout.walk([head], others)).commits);
  if ([...ids].every((id) => beside.has(id))) return null;
  const base = await defaultBranch(plan, checkout, own);
  await checkout.complete([head], base, plan.commits);
  const shared = (await checkout.walk([head], base)).commits.filter((id) => !beside.has(id));
  const companions = shared.filter((id) => ids.has(id));
  if (companions.length === 0) return null;
  const { commits, boundary } = await checkout.walk([head], [...base, ...(isCut ? [] : shared.filter((id) => !ids.has(id)))]);
  const scanned = new Set(commits);
  return companions.every((id) => scanned.has(id)) ? boundary : base;
}

/** Branches of remotes, with their names there. In a checkout of a fork these are its own: its main is not the one that it is to be compared with. */
function branches(checkout: Checkout): { readonly branch: string; readonly oid: Oid }[] {
  return !checkout.isOfEvent ? [] : checkout.refs.flatMap(({ name, oid }) => {
    const branch = /^refs\/remotes\/[^/]+\/(?!HEAD$)(.+)$/s.exec(name)?.[1];
    return branch === undefined || /^refs\/remotes\/pull\//.test(name) ? [] : [{ branch, oid }];
  });
}
