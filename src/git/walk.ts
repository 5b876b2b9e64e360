/**
 * The commits of a range, oldest first, and the commits that it rests on. Git walks; where it can't, because a commit is
 * missing, broken or not what its id says, we walk ourselves and name what is not there.
 */
import { isOid, oid, type Oid } from '../core/ids.ts';
import { isFault } from '../errors.ts';
import { readCommitOrNull } from './commits.ts';
import { readWhole, type WholeObject } from './objects/whole.ts';
import type { ObjectReader, UnreadObject } from './objects.ts';
import { isReached, type RevList } from './proven-exclusion.ts';
import { type Git, runGit, type SpawnOptions } from './spawn.ts';

export interface Walk {
  /** Every commit after its parents. */
  readonly commits: readonly Oid[];
  /** Excluded commits that are parents of commits of the range. */
  readonly boundary: readonly Oid[];
  /** Commits of the range that can't be read. */
  readonly unread: readonly UnreadObject[];
  /** How many of the excluded objects are not here: with them, less would have been included. */
  readonly absent: number;
}

/** @param include commits, all of them here; `exclude` may name anything */
export async function walkRange(git: Git, reader: Pick<ObjectReader, 'readMany'>, include: readonly Oid[], exclude: readonly Oid[], options: SpawnOptions = {}): Promise<Walk> {
  if (include.length === 0) return { commits: [], boundary: [], unread: [], absent: 0 };
  const revList: RevList = (args, revisions) => answerOf(runGit(git, ['rev-list', ...args, '--stdin'], { ...options, input: revisions.map((line) => `${line}\n`).join('') }));
  const proven = async (excluded: readonly Oid[]): Promise<Omit<Walk, 'absent'> | null> => {
    const walked = await walkWithGit(revList, include, excluded);
    return walked !== null && (await isReached(revList, reader, excluded, leftOut(walked, include))) ? walked : null;
  };
  const whole = await proven(exclude);
  if (whole !== null) return { ...whole, absent: 0 };
  const present = await presentOf(reader, exclude);
  const absent = exclude.length - present.length;
  return { ...((await proven(present)) ?? (await walkOurselves(reader, include, present))), absent };
}

/** What git takes for excluded, as far as the range shows it. */
function leftOut({ commits, boundary }: Pick<Walk, 'commits' | 'boundary'>, include: readonly Oid[]): Oid[] {
  const listed = new Set(commits);
  return [...boundary, ...include.filter((id) => !listed.has(id))];
}

/** Null when git fails, or when its list lacks something. */
async function walkWithGit(revList: RevList, include: readonly Oid[], exclude: readonly Oid[]): Promise<Omit<Walk, 'absent'> | null> {
  const revisions = [...include, ...exclude.map((id) => `^${id}`)];
  const list = await revList(['--topo-order', '--reverse', '--boundary', '--parents'], revisions);
  const walked = list === null ? null : readList(list);
  if (walked === null) return null;
  const hasAll = include.every((id) => walked.parents.has(id)) || (await revList(['--count'], revisions)) === `${walked.parents.size}\n`;
  return hasAll ? { commits: [...walked.parents.keys()], boundary: walked.boundary, unread: [] } : null;
}

async function answerOf(output: Promise<Buffer>): Promise<string | null> {
  try {
    return (await output).toString('latin1');
  } catch (error) {
    if (isFault(error)) return null;
    throw error;
  }
}

interface ListedCommits {
  readonly parents: ReadonlyMap<Oid, readonly Oid[]>;
  readonly boundary: readonly Oid[];
}

/**
 * Lines of `--parents`. Every parent must be listed or stand at the boundary, so that nothing can be missing below a commit that is
 * listed; what no listed commit rests on is for the caller to look for.
 * @returns null when something is missing
 */
function readList(list: string): ListedCommits | null {
  const parents = new Map<Oid, readonly Oid[]>();
  const boundary = new Set<Oid>();
  for (const line of list.split('\n')) {
    const [commit = '', ...behind] = line.split(' ');
    if (isOid(commit)) parents.set(commit, behind.filter(isOid));
    else if (commit.startsWith('-') && isOid(commit.slice(1))) boundary.add(oid(commit.slice(1)));
  }
  const isWhole = [...parents.values()].every((behind) => behind.every((id) => parents.has(id) || boundary.has(id)));
  return isWhole && (list === '' || list.endsWith('\n')) ? { parents, boundary: [...boundary] } : null;
}

async function presentOf(reader: Pick<ObjectReader, 'readMany'>, oids: readonly Oid[]): Promise<Oid[]> {
  const present: Oid[] = [];
  for await (const object of readWhole(reader, oids)) if (!('unread' in object)) present.push(object.oid);
  return present;
}

async function walkOurselves(reader: Pick<ObjectReader, 'readMany'>, include: readonly Oid[], exclude: readonly Oid[]): Promise<Omit<Walk, 'absent'>> {
  const excluded = await ancestry(reader, exclude, new Map());
  const included = await ancestry(reader, include, excluded.parents);
  const boundary = new Set([...included.parents.values()].flat().filter((id) => excluded.parents.has(id)));
  return { commits: parentsFirst(included.parents), boundary: [...boundary], unread: included.unread };
}

interface Ancestry {
  readonly parents: Map<Oid, readonly Oid[]>;
  readonly unread: readonly UnreadObject[];
}

/** All commits that can be reached, but for those in `stop` and what lies behind them. */
async function ancestry(reader: Pick<ObjectReader, 'readMany'>, tips: readonly Oid[], stop: ReadonlyMap<Oid, unknown>): Promise<Ancestry> {
  const parents = new Map<Oid, readonly Oid[]>();
  const unread: UnreadObject[] = [];
  const seen = new Set<Oid>();
  for (let level = [...tips]; level.length > 0; ) {
    const fresh = [...new Set(level)].filter((id) => !seen.has(id) && !stop.has(id));
    for (const id of fresh) seen.add(id);
    level = [];
    for await (const object of readWhole(reader, fresh)) {
      const behind = 'unread' in object ? object : parentsOf(object);
      if ('unread' in behind) unread.push(behind);
      else {
        parents.set(object.oid, behind);
        level.push(...behind);
      }
    }
  }
  return { parents, unread };
}

function parentsOf({ oid, content }: WholeObject): readonly Oid[] | UnreadObject {
  return readCommitOrNull(content)?.parents ?? { oid, unread: 'a damaged commit' };
}

function parentsFirst(parents: ReadonlyMap<Oid, readonly Oid[]>): Oid[] {
  const done = new Set<Oid>();
  const stack = [...parents.keys()];
  while (stack.length > 0) {
    const commit = stack[stack.length - 1];
    const open = commit === undefined || done.has(commit) ? [] : (parents.get(commit) ?? []).filter((id) => parents.has(id) && !done.has(id));
    if (open.length > 0) stack.push(...open);
    else {
      stack.pop();
      if (commit !== undefined) done.add(commit);
    }
  }
  return [...done];
}
