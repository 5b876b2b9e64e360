/**
 * The slow, obvious way: every commit's full tree is listed by git, and every question is answered by looking at all of
 * them. Shares nothing with the engine but the words of its contract.
 */
import type { TestRepo } from '../helpers/repo.ts';

export interface StoredObject {
  readonly oid: string;
  readonly type: string;
  readonly content: Buffer;
}

export interface OracleCommit {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly date: number;
  readonly message: string;
  /** Blob ids by path. */
  readonly files: ReadonlyMap<string, string>;
}

export interface OracleAnswer {
  /** `path commit objects` for each place in trees, sorted. */
  readonly places: readonly string[];
  /** Commits whose message holds it, sorted. */
  readonly messages: readonly string[];
  readonly introduced: string | null;
  readonly removed: string | null;
  readonly inHead: boolean;
  readonly refs: readonly string[];
  readonly days: number;
}

export function allObjects(repo: TestRepo): StoredObject[] {
  const { stdout } = repo.tryGit(['cat-file', '--batch-all-objects', '--unordered', '--batch']);
  const bytes = Buffer.from(stdout, 'latin1');
  const objects: StoredObject[] = [];
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(10, at);
    const [oid = '', type = '', size = ''] = bytes.toString('latin1', at, newline).split(' ');
    const start = newline + 1;
    objects.push({ oid, type, content: bytes.subarray(start, start + Number(size)) });
    at = start + Number(size) + 1;
  }
  return objects;
}

export function allCommits(repo: TestRepo, objects: readonly StoredObject[]): OracleCommit[] {
  return objects.filter(({ type }) => type === 'commit').map(({ oid }) => {
    const [parents = '', date = '', message = ''] = repo.git('log', '--no-walk', '--format=%P%x00%ct%x00%B', oid).split('\0');
    const lines = repo.git('ls-tree', '-r', '-z', oid).split('\0').filter((line) => line !== '');
    const files = new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/)[2] ?? '']));
    return { oid, parents: parents.split(' ').filter((id) => id !== ''), date: Number(date), message, files };
  });
}

export function answer(repo: TestRepo, commits: readonly OracleCommit[], blobs: ReadonlySet<string>, marker: string, now: number): OracleAnswer {
  const byId = new Map(commits.map((commit) => [commit.oid, commit]));
  const parentsOf = (commit: OracleCommit): OracleCommit[] => commit.parents.flatMap((id) => byId.get(id) ?? []);
  const inTree = (commit: OracleCommit): boolean => [...commit.files.values()].some((id) => blobs.has(id));
  const says = (commit: OracleCommit): boolean => commit.message.includes(marker);
  const holds = (commit: OracleCommit): boolean => inTree(commit) || says(commit);
  const ordered = [...commits].sort((a, b) => a.date - b.date || (a.oid < b.oid ? -1 : 1));
  const head = lines(repo.tryGit(['rev-list', 'HEAD']).stdout);
  const bringing = ordered.filter((commit) => holds(commit) && !parentsOf(commit).some(holds));
  const gone = ordered.filter((commit) => !inTree(commit) && parentsOf(commit).some(inTree));
  const inHead = head.some((id) => byId.get(id) !== undefined && says(byId.get(id) as OracleCommit)) || (head[0] !== undefined && inTree(byId.get(head[0]) as OracleCommit));
  const goneFromHead = gone.filter(({ oid }) => head.includes(oid));
  const removing = goneFromHead.filter((commit) => parentsOf(commit).every(inTree));
  const removed = inHead ? undefined : removing.at(-1) ?? goneFromHead.at(-1);
  const holders = new Set(commits.filter(holds).map(({ oid }) => oid));
  const tips = lines(repo.git('for-each-ref', '--format=%(objectname) %(refname)')).map((line) => line.split(' ') as [string, string]);
  const history = new Map(tips.map(([id]) => [id, lines(repo.git('rev-list', id))]));
  const live = [...history.values()].some((ids) => ids.some((id) => says(byId.get(id) as OracleCommit))) ||
    [...tips.map(([id]) => id), ...head.slice(0, 1)].some((id) => inTree(byId.get(id) as OracleCommit)) || inHead;
  const end = live ? now : (removed ?? gone.at(-1) ?? bringing.at(-1))?.date;
  return {
    places: places(ordered, parentsOf, blobs),
    messages: commits.filter(says).map(({ oid }) => oid).sort(),
    introduced: bringing[0]?.oid ?? null,
    removed: removed?.oid ?? null,
    inHead,
    refs: tips.filter(([id]) => history.get(id)?.some((commit) => holders.has(commit))).map(([, name]) => name).sort(),
    days: bringing[0] === undefined || end === undefined ? 0 : Math.max(0, Math.floor((end - bringing[0].date) / 86_400)),
  };
}

function places(ordered: readonly OracleCommit[], parentsOf: (commit: OracleCommit) => OracleCommit[], blobs: ReadonlySet<string>): string[] {
  const holdsAt = (commit: OracleCommit, path: string): boolean => blobs.has(commit.files.get(path) ?? '');
  const paths = new Set(ordered.flatMap((commit) => [...commit.files.keys()].filter((path) => holdsAt(commit, path))));
  return [...paths].map((path) => {
    const first = ordered.find((commit) => holdsAt(commit, path) && !parentsOf(commit).some((parent) => holdsAt(parent, path)));
    const objects = new Set(ordered.filter((commit) => holdsAt(commit, path)).map((commit) => commit.files.get(path)));
    return `${path} ${first?.oid} ${first?.files.get(path)} ${objects.size}`;
  }).sort();
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
