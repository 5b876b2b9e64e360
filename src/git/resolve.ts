/** From what a user calls a range to full object ids, once; after that only ids are passed to git. */
import { isOid, type Oid } from '../core/ids.ts';
import type { Unread } from '../core/ledger.ts';
import { Fault, isFault } from '../errors.ts';
import { type Git, runGit } from './spawn.ts';

export interface Revisions {
  readonly include: readonly Oid[];
  readonly exclude: readonly Oid[];
  /** One commit was named and nothing excluded: it stands for itself alone. */
  readonly single: boolean;
  /** Further commits (or tags) whose files count as base, where they are here: what a forced push replaces. */
  readonly replaced?: readonly Oid[];
}

/**
 * Names as for `git rev-list`, of its options only those that name refs.
 * @param lost refs that could not be read: a name that leads nowhere may be among them
 * @throws Fault `usage`: no revision, an option, a name that leads nowhere; `incomplete`: one that refs unread may have
 */
export async function resolveRevisions(git: Git, revisions: readonly string[], head: Oid | null, lost?: Unread): Promise<Revisions> {
  if (revisions.length === 0) throw new Fault('usage', 'Name the commits to scan, for instance main..topic or HEAD --not --remotes.');
  const refused = revisions.find((revision) => revision.startsWith('-') && !ALLOWED.test(revision));
  if (refused !== undefined) throw new Fault('usage', `Not an option of a range: ${JSON.stringify(refused.slice(0, 60))}. Known: --not, --all, --branches, --tags, --remotes, --glob=PATTERN.`);
  const ids = await parse(git, revisions, head, lost);
  const exclude = ids.filter((id) => id.startsWith('^')).map((id) => id.slice(1)).filter(isOid);
  const include = ids.filter(isOid);
  const [only] = revisions;
  const single = revisions.length === 1 && include.length === 1 && exclude.length === 0 && only !== undefined && !only.startsWith('-');
  return { include, exclude, single };
}

const ALLOWED = /^--(?:not|all|(?:branches|tags|remotes)(?:=.*)?|glob=.+)$/s;

/** `--all` of `rev-parse` leaves out HEAD, which `rev-list` takes in. */
async function parse(git: Git, revisions: readonly string[], head: Oid | null, lost: Unread | undefined): Promise<string[]> {
  const args = revisions.flatMap((revision) => (revision === '--all' && head !== null ? [revision, head] : [revision]));
  const ids = (await ask(git, args, lost)).toString('latin1').split('\n');
  if (ids.slice(-2).join() !== '--,') throw new Fault('git', 'git rev-parse failed: its answer is cut short.');
  return ids;
}

async function ask(git: Git, args: readonly string[], lost: Unread | undefined): Promise<Buffer> {
  try {
    return await runGit(git, ['rev-parse', ...args, '--']);
  } catch (error) {
    if (!isFault(error)) throw error;
    const shown = JSON.stringify(args.join(' ').slice(0, 100));
    if (lost !== undefined) throw new Fault('incomplete', `Nobody knows what is meant by ${shown}: not every ref can be read (${lost.unit}: ${lost.reason}). Repair that first.`, { cause: error });
    throw new Fault('usage', `Not found here: ${shown}. Check the names; in a shallow clone, fetch more history.`, { cause: error });
  }
}
