/**
 * Whether commits that git takes for excluded are so by the commits' own word. git believes what lies in a store under an id: a forged
 * excluded commit that names one of the range as its parent would take it out of the range, and nobody would read it. So git is asked for a
 * way from what was excluded to each, and every commit on it is read with its hash.
 */
import { isOid, type Oid } from '../core/ids.ts';
import { readCommit, readTagTarget } from './commits.ts';
import { readWhole, type WholeObject } from './objects/whole.ts';
import type { ObjectReader } from './objects.ts';

type Reader = Pick<ObjectReader, 'readMany'>;
type Parents = ReadonlyMap<Oid, readonly Oid[]>;

/** What `git rev-list` says of revisions; null where it fails. */
export type RevList = (args: readonly string[], revisions: readonly string[]) => Promise<string | null>;

/** @param exclude commits, or tags of some. @param leftOut what shall be reached from them */
export async function isReached(revList: RevList, reader: Reader, exclude: readonly Oid[], leftOut: readonly Oid[]): Promise<boolean> {
  const named = new Set(exclude);
  const wanted = leftOut.filter((id) => !named.has(id));
  if (wanted.length === 0) return true;
  const oldest = await oldestOf(reader, wanted);
  // Dates are as people's clocks were: where a way is older than its end, all are asked for.
  for (const age of [[`--max-age=${oldest}`], []]) {
    const parents = readParents(await revList(['--parents', ...age], exclude));
    const steps = stepsTo(wanted, await tipsOf(reader, exclude, parents), parents);
    if (steps !== null) return areTrue(reader, steps);
  }
  return false;
}

/** Seconds since 1970. */
async function oldestOf(reader: Reader, oids: readonly Oid[]): Promise<number> {
  let oldest = Infinity;
  for await (const commit of readWhole(reader, oids)) oldest = Math.min(oldest, 'unread' in commit ? 0 : headerOf(commit).date);
  return oldest;
}

function readParents(list: string | null): Parents {
  return new Map((list ?? '').split('\n').map((line) => line.split(' ').filter(isOid)).flatMap(([commit, ...parents]) => (commit === undefined ? [] : [[commit, parents] as const])));
}

/** Tags stand for what they name. */
async function tipsOf(reader: Reader, exclude: readonly Oid[], parents: Parents): Promise<Oid[]> {
  const tips = exclude.filter((id) => parents.has(id));
  for (let others = exclude.filter((id) => !parents.has(id)); others.length > 0; ) {
    const tags: WholeObject[] = [];
    for await (const object of readWhole(reader, others)) if (!('unread' in object) && object.type === 'tag') tags.push(object);
    const targets = tags.flatMap(({ content }) => targetOf(content));
    tips.push(...targets.filter((id) => parents.has(id)));
    others = targets.filter((id) => !parents.has(id));
  }
  return tips;
}

/** From commits to those of their parents by which the wanted ones are reached; null where one is not. */
function stepsTo(wanted: readonly Oid[], tips: readonly Oid[], parents: Parents): Map<Oid, Set<Oid>> | null {
  const children = new Map<Oid, Oid | null>(tips.map((tip) => [tip, null]));
  // A map's entries are gone through in the order in which they came, those that come meanwhile too.
  for (const commit of children.keys()) for (const parent of parents.get(commit) ?? []) if (!children.has(parent)) children.set(parent, commit);
  const steps = new Map<Oid, Set<Oid>>();
  for (const end of wanted) {
    if (!children.has(end)) return null;
    for (let [at, child] = [end, children.get(end)]; child && !steps.get(child)?.has(at); [at, child] = [child, children.get(child)]) steps.set(child, (steps.get(child) ?? new Set()).add(at));
  }
  return steps;
}

async function areTrue(reader: Reader, steps: ReadonlyMap<Oid, ReadonlySet<Oid>>): Promise<boolean> {
  let holds = true;
  for await (const commit of readWhole(reader, [...steps.keys()])) {
    const parents = 'unread' in commit ? [] : headerOf(commit).parents;
    holds &&= [...(steps.get(commit.oid) ?? [])].every((parent) => parents.includes(parent));
  }
  return holds;
}

function headerOf({ content }: WholeObject): { readonly parents: readonly Oid[]; readonly date: number } {
  try {
    return readCommit(content);
  } catch {
    return { parents: [], date: 0 };
  }
}

function targetOf(tag: Uint8Array): Oid[] {
  try {
    return [readTagTarget(tag)];
  } catch {
    return [];
  }
}
