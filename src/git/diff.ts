/**
 * What differs between trees, as git's raw records: modes and object ids, never text. Renames are not looked for: a
 * renamed file is one deleted and one added path.
 */
import { isOid, oid, type Oid } from '../core/ids.ts';
import { Fault } from '../errors.ts';
import { objectId } from './pack/object-format.ts';
import { pathName } from './path-name.ts';
import { type Git, runGit, type SpawnOptions, streamGit } from './spawn.ts';

/** One side of a change; null where the path is not there. */
export type Version = { readonly mode: number; readonly oid: Oid } | null;

export interface Change {
  /** For reports. */
  readonly path: string;
  /** Bytes of the path, one character each (latin1). */
  readonly rawPath: string;
  readonly after: Version;
  /** One for each parent. */
  readonly before: readonly Version[];
  /** In the index alone: several stages, so that no commit can be made. */
  readonly unmerged: boolean;
}

export const SUBMODULE = 0o160000;
const FOLDER = 0o040000;

/** What the index holds other than a tree does. @throws Fault `git` */
export async function* diffIndex(git: Git, tree: Oid, indexFile: string, options: SpawnOptions = {}): AsyncGenerator<Change, void> {
  const withIndex: Git = { ...git, variables: { ...git.variables, GIT_INDEX_FILE: indexFile } };
  const args = ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--ignore-submodules=none', '--ita-invisible-in-index', tree, '--'];
  for await (const record of parseRaw(streamGit(withIndex, args, options))) {
    if (typeof record === 'string') throw unexpected();
    yield record;
  }
}

/** Writes a copy of an index anew in the form that our own code reads: not split, its paths not compressed. @throws Fault `git` */
export async function makePlain(git: Git, indexFile: string, options: SpawnOptions = {}): Promise<void> {
  await runGit({ ...git, variables: { ...git.variables, GIT_INDEX_FILE: indexFile } }, ['update-index', '--no-split-index', '--index-version', '2'], options);
}

/**
 * For each commit, in their order: its id, then its changes, of folders too. A merge's changes are the paths that differ from every parent's.
 * @throws Fault `git`; commits whose id has not come are not done, the last one perhaps not wholly
 */
export function diffCommits(git: Git, commits: readonly Oid[], options: SpawnOptions = {}): AsyncGenerator<Oid | Change, void> {
  const args = ['diff-tree', '--stdin', '--raw', '-z', '-r', '-t', '-c', '--root', '--always', '--no-abbrev', '--no-renames', '--ignore-submodules=none'];
  return parseRaw(streamGit(git, args, { ...options, input: [...commits, END].join('\n') }), END);
}

/** `diff-tree --stdin` repeats a line that is no id: so the end of its answer can be told from a cut. */
const END = 'end of commits\n';

/** Everything that a tree holds, folders too. @throws Fault `git` */
export async function* listTree(git: Git, tree: Oid, objectFormat: 'sha1' | 'sha256', options: SpawnOptions = {}): AsyncGenerator<Change, void> {
  const args = ['diff-tree', '--raw', '-z', '-r', '-t', '--no-abbrev', '--no-renames', emptyTree(objectFormat), tree, '--'];
  for await (const record of parseRaw(streamGit(git, args, options))) {
    if (typeof record === 'string') throw unexpected();
    yield record;
  }
}

/**
 * Raw records end with NUL, and so does each path behind its record.
 * @param end what must stand behind the last record
 * @throws Fault `git` for anything else
 */
async function* parseRaw(chunks: AsyncIterable<Uint8Array>, end = ''): AsyncGenerator<Oid | Change, void> {
  let record: string | null = null;
  for await (const token of nulTerminated(chunks, end)) {
    if (record !== null) {
      yield changeOf(record, token);
      record = null;
    } else if (token.startsWith(':')) record = token;
    else if (isOid(token)) yield token;
    else throw unexpected();
  }
  if (record !== null) throw unexpected();
}

/** The trees that a change names: git has read them, and does not compare what it reads with its id. */
export function treesOf({ before, after }: Change): Oid[] {
  return [...before, after].flatMap((version) => (version?.mode === FOLDER ? [version.oid] : []));
}

/** The same change with folders seen as nothing; null: it is of folders alone. */
export function ofFiles(change: Change): Change | null {
  const file = (version: Version): Version => (version?.mode === FOLDER ? null : version);
  const files = { ...change, before: change.before.map(file), after: file(change.after) };
  return [...files.before, files.after].every((version) => version === null) ? null : files;
}

/** The id of the tree without entries, which git knows without storing it. */
export function emptyTree(objectFormat: 'sha1' | 'sha256'): Oid {
  return oid(objectId(objectFormat, 'tree', new Uint8Array(0)));
}

async function* nulTerminated(chunks: AsyncIterable<Uint8Array>, end: string): AsyncGenerator<string, void> {
  let partial = '';
  for await (const chunk of chunks) {
    const tokens = (partial + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1')).split('\0');
    partial = tokens.pop() ?? '';
    yield* tokens;
  }
  if (partial !== end) throw unexpected();
}

/** `:mode mode id id status` with one parent; with n of them n colons, n + 1 modes and ids. */
function changeOf(record: string, rawPath: string): Change {
  const parents = /^:+/.exec(record)?.[0].length ?? 0;
  const fields = record.slice(parents).split(' ');
  const modes = fields.slice(0, parents + 1);
  const ids = fields.slice(parents + 1, 2 * parents + 2);
  const status = fields[2 * parents + 2] ?? '';
  if (rawPath === '' || fields.length !== 2 * parents + 3 || !ids.every(isOid)) throw unexpected();
  const versions = ids.map((id, index) => versionOf(modes[index] ?? '', id));
  return {
    path: pathName(Buffer.from(rawPath, 'latin1')), rawPath,
    before: versions.slice(0, parents), after: versions[parents] ?? null, unmerged: status === 'U',
  };
}

function versionOf(mode: string, id: Oid): Version {
  return /^0+$/.test(id) ? null : { mode: Number.parseInt(mode, 8), oid: id };
}

function unexpected(): Fault {
  return new Fault('git', 'git gave a diff that is cut short or of an unknown form. Run it again; if that does not help, update git.');
}
