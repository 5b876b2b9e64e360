/** The index is read without its checksum, as git reads it: so whatever has happened to its bytes, we see what git would commit, or leave it to git. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Oid } from '../../src/core/ids.ts';
import { DirectObjects } from '../../src/git/direct/direct-objects.ts';
import { diffPlainIndex } from '../../src/git/direct/index-diff.ts';
import { type PlainIndex, readPlainIndex } from '../../src/git/direct/index-entries.ts';
import { openRepository } from '../../src/git/repository.ts';
import { makeRepo, type TestRepo, tempFolder } from '../helpers/repo.ts';

/** Some of a file's bytes are changed, or it is cut, or a part of it stands elsewhere. */
const damage = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.record({ kind: fc.constant('bit' as const), at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), bit: fc.nat(7) }), { minLength: 1, maxLength: 3 }) },
  { weight: 4, arbitrary: fc.array(fc.record({ kind: fc.constant('byte' as const), at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), value: fc.oneof(fc.nat(255), fc.constantFrom(0, 0x2f, 0x61, 0xe0)) }), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(fc.record({ kind: fc.constant('copy' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), to: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 100 }) }), { minLength: 1, maxLength: 2 }) },
);
type Damage = typeof damage extends fc.Arbitrary<infer Item> ? Item : never;

function damaged(whole: Buffer, steps: Damage): Buffer {
  let bytes = Buffer.from(whole);
  for (const step of steps) {
    const at = Math.floor(step.at * bytes.length);
    if (step.kind === 'bit') bytes[at] = (bytes[at] ?? 0) ^ (1 << step.bit);
    if (step.kind === 'byte') bytes[at] = step.value;
    if (step.kind === 'copy') bytes.copy(bytes, Math.floor(step.to * bytes.length), at, at + step.length);
    if (step.kind === 'cut') bytes = bytes.subarray(0, at);
  }
  return bytes;
}

const NAMES = ['a', 'a-b', 'a.b/x', 'a0/y', 'ab/c/d/e', 'ab/c.d', 'ab/c-d', 'k/lib/one', 'k/lib/two', 'k/lic/one', 'k/lic/two', 'z/only'];

/** Files in folders, changed, new and gone in the index; a link; git has kept the trees of some folders. */
function makeIndex(args: readonly string[], settings: readonly string[], commands: readonly (readonly string[])[]): TestRepo {
  const repo = makeRepo({ args });
  for (const setting of settings) repo.git('config', ...setting.split('='));
  for (const name of NAMES) repo.write(name, name);
  repo.commit();
  repo.git('update-index', '--add', '--cacheinfo', `120000,${repo.object('blob', 'a target')},k/link`);
  for (const name of ['k/lib/two', 'ab/c/d/e', 'k/lib/new']) repo.write(name, `${name} changed`);
  repo.git('add', '-A', 'k/lib', 'ab');
  repo.git('rm', '-q', 'a0/y');
  for (const command of commands) repo.git(...command);
  return repo;
}

const shapes: Readonly<Record<string, () => TestRepo>> = {
  'as git add leaves it': () => makeIndex([], [], []),
  'as git commit leaves it for its hook': () => makeIndex([], [], [['write-tree']]),
  'of version 3': () => makeIndex([], [], [['update-index', '--skip-worktree', 'a', 'k/lib/two'], ['write-tree']]),
  'of version 4': () => makeIndex([], ['index.version=4'], [['write-tree']]),
  'with SHA-256': () => makeIndex(['--object-format=sha256'], [], [['write-tree']]),
  'with every extension': () => makeIndex([], ['index.recordEndOfIndexEntries=true', 'core.untrackedCache=true'], [['write-tree'], ['status'], ['update-index', '--assume-unchanged', 'a']]),
};

interface Seen {
  readonly index: PlainIndex;
  /** What a commit would change, `mode id path`; null: git has to be asked. */
  readonly changes: readonly string[] | null;
}

function ours(repo: TestRepo, bytes: Buffer, tree: Oid): Seen | null {
  const repository = openRepository(repo.path, repo.variables);
  const hashLength = repository.objectFormat === 'sha1' ? 20 : 32;
  const index = readPlainIndex(bytes, hashLength);
  if (index === null) return null;
  const objects = new DirectObjects(repository);
  const changes = diffPlainIndex(objects, tree, index, hashLength);
  objects.close();
  return { index, changes: changes && changes.map(({ rawPath, after }) => line(after?.mode ?? 0, after?.oid ?? '0'.repeat(2 * hashLength), rawPath)) };
}

function line(mode: number, id: string, rawPath: string): string {
  return `${mode.toString(8).padStart(6, '0')} ${id} ${rawPath}`;
}

function entriesOf({ entries }: PlainIndex): string[] {
  return Array.from({ length: entries.length }, (_, at) => entries.at(at)).map((entry) => line(entry?.mode ?? 0, entry?.oid ?? '', entry?.rawPath ?? ''));
}

/** Null: git refuses the index. */
function listedByGit(repo: TestRepo, indexFile: string): string[] | null {
  const { status, stdout } = repo.tryGit(['ls-files', '--stage', '-z'], { env: { GIT_INDEX_FILE: indexFile } });
  return status === 0 ? stdout.split('\0').slice(0, -1).map((entry) => entry.replace(' 0\t', ' ')) : null;
}

/** Null: git makes no commit of it. Objects that are not there are recorded all the same. */
function recordedByGit(repo: TestRepo, indexFile: string): string[] | null {
  const written = repo.tryGit(['write-tree', '--missing-ok'], { env: { GIT_INDEX_FILE: indexFile } });
  if (written.status !== 0) return null;
  const { stdout } = repo.tryGit(['diff-tree', '-r', '-z', '--no-renames', '--no-abbrev', 'HEAD', written.stdout.trim()]);
  const fields = stdout.split('\0').slice(0, -1);
  return Array.from({ length: fields.length / 2 }, (_, pair) => `${fields[2 * pair]?.replace(/^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) \w$/, '$1 $2')} ${fields[2 * pair + 1]}`);
}

describe.each(Object.entries(shapes))('an index %s', (name, make) => {
  test('that is damaged is read as git reads it, or left to git', () => {
    const repo = make();
    const whole = readFileSync(join(repo.gitDir, 'index'));
    const tree = repo.id('HEAD^{tree}');
    const file = join(tempFolder(), 'index');
    let compared = 0;
    fc.assert(fc.property(damage, (steps) => {
      const bytes = damaged(whole, steps);
      const seen = ours(repo, bytes, tree);
      if (seen === null) return;
      writeFileSync(file, bytes);
      const listed = listedByGit(repo, file);
      if (listed !== null) expect(entriesOf(seen.index)).toEqual(listed);
      const recorded = seen.changes && recordedByGit(repo, file);
      if (recorded === null) return;
      compared += 1;
      expect(seen.changes).toEqual(recorded);
    }), { numRuns: 120 });
    expect(compared > 0).toBe(!name.includes('version 4'));
  });
});

describe('left to git', () => {
  /** Of the entry of a path, from its beginning. */
  const changed = (repo: TestRepo, path: string, at: number, mask: number): Buffer => {
    const bytes = readFileSync(join(repo.gitDir, 'index'));
    const byte = bytes.indexOf(`${path}\0`) - 62 + at;
    bytes[byte] = (bytes[byte] ?? 0) ^ mask;
    return bytes;
  };
  const seenIn = (repo: TestRepo, bytes: Buffer): Seen | null => ours(repo, bytes, repo.id('HEAD^{tree}'));

  test('a link that became a submodule, in a folder whose tree git has kept', () => {
    const [committed, added] = [makeIndex([], [], [['write-tree']]), makeIndex([], [], [])];
    expect(seenIn(committed, changed(committed, 'k/link', 0, 0))?.changes).toHaveLength(5);
    expect(seenIn(committed, changed(committed, 'k/link', 26, 0x40))?.changes).toBeNull();
    expect(seenIn(added, changed(added, 'k/link', 26, 0x40))?.changes).toHaveLength(5);
  });

  test('paths out of order, one path twice, an unknown mode or flag, a path with a NUL', () => {
    const repo = makeIndex([], [], []);
    for (const name of ['k/lic/one', 'z/only']) repo.write(name, `${name} changed`);
    repo.git('add', '-A', 'k', 'z');
    const changes: readonly [path: string, at: number, mask: number][] = [['k/lic/two', 66, 0x01], ['ab/c-d', 66, 0x03], ['z/only', 27, 0x01], ['z/only', 26, 0x10], ['z/only', 60, 0x10], ['z/only', 61, 0x02], ['z/only', 63, 0x2f]];
    expect(changes.map(([path, at, mask]) => seenIn(repo, changed(repo, path, at, mask))?.changes ?? null)).toEqual(changes.map(() => null));
  });

  test('not what stands amid a folder whose kept tree is the commit\'s: git commits that', () => {
    const repo = makeRepo();
    for (const name of ['old/one', 'old/three', 'old/two']) repo.write(name, name);
    repo.commit();
    repo.write('new', 'new');
    repo.git('add', 'new');
    const recorded = [[27, 0x01], [40, 0x01], [66, 0x03], [70, 0x2f]].map(([at = 0, mask = 0]) => {
      const [bytes, file] = [changed(repo, 'old/three', at, mask), join(tempFolder(), 'index')];
      writeFileSync(file, bytes);
      const seen = seenIn(repo, bytes)?.changes;
      expect(seen).toHaveLength(1);
      return [seen, recordedByGit(repo, file)];
    });
    const made = recorded.filter(([, byGit]) => byGit !== null);
    expect(made.length).toBeGreaterThan(2);
    for (const [seen, byGit] of made) expect(seen).toEqual(byGit);
  });

  test('a folder whose tree git has kept twice', () => {
    const repo = makeIndex([], [], []);
    const bytes = readFileSync(join(repo.gitDir, 'index'));
    expect(seenIn(repo, bytes)?.changes).toHaveLength(5);
    bytes.write('lib\0', bytes.lastIndexOf('lic\0'));
    expect(seenIn(repo, bytes)?.changes).toBeNull();
    writeFileSync(join(repo.gitDir, 'index'), bytes);
    expect(repo.tryGit(['write-tree']).status).not.toBe(0);
  });

  test('where an index says in which order it is to be read', () => {
    const repo = makeIndex([], ['index.threads=2'], []);
    expect(readFileSync(join(repo.gitDir, 'index')).includes('IEOT')).toBe(true);
    expect(seenIn(repo, changed(repo, 'a', 0, 0))).toBeNull();
  });
});
