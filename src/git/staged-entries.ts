/** What the indexes of a repository and of all its worktrees hold: blobs that no commit may know yet, with their paths. */
import { join } from 'node:path';
import { isOid, type Oid } from '../core/ids.ts';
import type { Unread } from '../core/ledger.ts';
import { isFault } from '../errors.ts';
import { copyIndex } from './index-file.ts';
import { pathName } from './path-name.ts';
import { worktreeDirectories } from './refs/head.ts';
import type { PrivateDir } from './private-dir.ts';
import { type SpawnOptions, streamGit } from './spawn.ts';

export interface StagedEntry {
  readonly oid: Oid;
  readonly path: string;
}

/** As the indexes stood when this was made: made before the store is listed, it names no blob that came afterwards. */
export class StagedEntries {
  /** Indexes that could not be read. */
  readonly problems: Unread[] = [];
  readonly #copies: { readonly unit: string; readonly path: string }[] = [];
  readonly #dir: PrivateDir;

  constructor(dir: PrivateDir) {
    this.#dir = dir;
    const { commonDir } = dir.repository;
    // A folder that can't be read is named where heads are looked for.
    for (const gitDir of worktreeDirectories(commonDir, [])) {
      const unit = `index of ${gitDir === commonDir ? 'the repository' : `worktree ${pathName(Buffer.from(gitDir.slice(gitDir.lastIndexOf('/') + 1)))}`}`;
      const index = copyIndex(dir, `index-${this.#copies.length}`, { ...dir.repository, gitDir, indexFile: join(gitDir, 'index') });
      if (index === null) continue;
      if ('problem' in index) this.problems.push({ unit, reason: index.problem });
      else this.#copies.push({ unit, path: index.path });
    }
  }

  /** Whether there is nothing to ask git about. */
  get isEmpty(): boolean {
    return this.#copies.length === 0;
  }

  /** Entries of submodules and of intended additions, which have no blob of their own, are left out. */
  async *list(problems: Unread[], options: SpawnOptions = {}): AsyncGenerator<StagedEntry, void> {
    for (const { unit, path } of this.#copies) yield* listed(this.#dir, path, unit, problems, options);
  }
}

async function* listed(dir: PrivateDir, index: string, unit: string, problems: Unread[], options: SpawnOptions): AsyncGenerator<StagedEntry, void> {
  const git = { ...dir, variables: { ...dir.variables, GIT_INDEX_FILE: index } };
  let rest = Buffer.alloc(0);
  try {
    for await (const chunk of streamGit(git, ['ls-files', '--stage', '-z'], options)) {
      const bytes = Buffer.concat([rest, chunk]);
      const end = bytes.lastIndexOf(0) + 1;
      yield* entries(bytes.subarray(0, end));
      rest = Buffer.from(bytes.subarray(end));
    }
  } catch (error) {
    if (!isFault(error)) throw error;
    problems.push({ unit, reason: error.message });
  }
}

/** `<mode> <id> <stage>\t<path>\0` */
function* entries(bytes: Buffer): Generator<StagedEntry, void> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    const tab = bytes.indexOf(9, start);
    const [mode = '', id = ''] = bytes.toString('latin1', start, tab).split(' ');
    if (mode !== '160000' && isOid(id) && !EMPTY_BLOBS.has(id)) yield { oid: id, path: pathName(bytes.subarray(tab + 1, end)) };
    start = end + 1;
  }
}

/** git knows the empty blob without storing it. */
const EMPTY_BLOBS: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
