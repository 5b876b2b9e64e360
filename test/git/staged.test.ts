import { readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { stagedSource } from '../../src/sources/staged.ts';
import { bundleProgram } from '../helpers/bundle.ts';
import { makeRepo, repoAt, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { type Delivery, deliver } from '../helpers/units.ts';

const PLANT = 'planted-marker-text';

function staged(repo: TestRepo, variables: Record<string, string> = {}): Promise<Delivery> {
  return deliver(stagedSource({ path: repo.path, variables: { ...repo.variables, ...variables } }));
}

function stagedAt(path: string) {
  return expect.objectContaining({ source: 'staged', path, commit: null });
}

const PROGRAM = `
  import { writeFileSync } from 'node:fs';
  import { Ledger } from 'leaksift/core/ledger.ts';
  import { stagedSource } from 'leaksift/sources/staged.ts';
  const source = stagedSource({ path: process.cwd(), variables: process.env });
  const ledger = new Ledger();
  const placed = [];
  let base = false;
  for await (const given of source.units(ledger)) for (const unit of Symbol.iterator in given ? given : [given]) {
    if (!Buffer.from(unit.content).includes('${PLANT}')) continue;
    if (unit.role === 'base') base = true;
    else placed.push(...unit.places.map((place) => place.path));
  }
  await source.close();
  writeFileSync(process.argv[2], JSON.stringify({ placed, base, complete: ledger.units.unread === 0 }));
`;
let program = '';
beforeAll(async () => {
  program = await bundleProgram(PROGRAM);
});

/** Installs a hook that reads what is staged, and gives a function that tells what it saw. */
function hook(repo: TestRepo, name: 'pre-commit' | 'pre-merge-commit', folder = '.git/hooks'): () => { placed: string[]; base: boolean; complete: boolean } {
  const result = join(tempFolder(), 'delivery.json');
  repo.script(join(folder, name), `exec '${process.execPath}' '${program}' '${result}'`);
  return () => JSON.parse(readFileSync(result, 'utf8'));
}

describe('what is staged', () => {
  test('a staged secret whose work tree is clean again', async () => {
    const repo = makeRepo();
    repo.commit();
    repo.write('a.txt', PLANT);
    repo.git('add', 'a.txt');
    repo.write('a.txt', 'clean');
    expect((await staged(repo)).placesOf(PLANT)).toEqual([stagedAt('a.txt')]);
  });

  test('a secret in the work tree alone is not staged', async () => {
    const repo = makeRepo();
    repo.write('a.txt', 'clean');
    repo.commit();
    repo.write('a.txt', PLANT);
    repo.write('untracked.txt', PLANT);
    const delivery = await staged(repo);
    expect(delivery.units).toEqual([]);
    expect(delivery.ledger.complete).toBe(true);
    expect(delivery.notes).toEqual(['Nothing is staged.']);
  });

  test('the first commit of a repository, from a subfolder', async () => {
    const repo = makeRepo();
    repo.write('deep/er/a.txt', PLANT);
    repo.git('add', '-A');
    const delivery = await deliver(stagedSource({ path: join(repo.path, 'deep'), variables: repo.variables }));
    expect(delivery.placesOf(PLANT)).toEqual([stagedAt('deep/er/a.txt')]);
    expect(delivery.ledger.complete).toBe(true);
  });

  test('an empty repository', async () => {
    const delivery = await staged(makeRepo());
    expect(delivery.ledger).toMatchObject({ complete: true, units: { enumerated: 0 } });
    expect(delivery.notes).toEqual(['Nothing is staged.']);
  });

  test('a file that the commit does not touch is not read', async () => {
    const repo = makeRepo();
    repo.write('old.txt', PLANT);
    repo.commit();
    repo.write('new.txt', 'clean');
    repo.git('add', '-A');
    expect((await staged(repo)).units.filter(({ text }) => text.includes(PLANT))).toEqual([]);
  });

  test('an edited file: its old version is base', async () => {
    const repo = makeRepo();
    repo.write('a.txt', PLANT);
    repo.commit();
    repo.write('a.txt', `${PLANT} and more`);
    repo.git('add', '-A');
    const delivery = await staged(repo);
    expect(delivery.placesOf(PLANT)).toEqual([stagedAt('a.txt')]);
    expect(delivery.baseHolds(PLANT)).toBe(true);
  });

  test.each([['unchanged', ''], ['with an edit', 'more']])('a renamed file, %s: found at its new path, the old path is base', async (_, more) => {
    const repo = makeRepo();
    repo.write('old.txt', `${PLANT}\n${'line\n'.repeat(50)}`);
    repo.commit();
    repo.git('mv', 'old.txt', 'new.txt');
    writeFileSync(join(repo.path, 'new.txt'), more, { flag: 'a' });
    repo.git('add', '-A');
    const delivery = await staged(repo);
    expect(delivery.placesOf(PLANT)).toEqual([stagedAt('new.txt')]);
    expect(delivery.baseHolds(PLANT)).toBe(true);
  });

  test('a copied and edited file', async () => {
    const repo = makeRepo();
    repo.write('a.txt', 'line\n'.repeat(50));
    repo.commit();
    repo.write('b.txt', 'line\n'.repeat(50) + PLANT);
    repo.git('add', '-A');
    expect((await staged(repo)).placesOf(PLANT)).toEqual([stagedAt('b.txt')]);
  });

  test('a deleted file is base alone', async () => {
    const repo = makeRepo();
    repo.write('a.txt', PLANT);
    repo.commit();
    repo.git('rm', '-q', 'a.txt');
    const delivery = await staged(repo);
    expect(delivery.placesOf(PLANT)).toEqual([]);
    expect(delivery.baseHolds(PLANT)).toBe(true);
  });

  test('symbolic link to file, and file to symbolic link: the target of the link is text', async () => {
    const repo = makeRepo();
    symlinkSync('elsewhere', join(repo.path, 'link'));
    repo.write('file', 'clean');
    repo.commit();
    rmSync(join(repo.path, 'link'));
    rmSync(join(repo.path, 'file'));
    repo.write('link', PLANT);
    symlinkSync(`/${PLANT}`, join(repo.path, 'file'));
    repo.git('add', '-A');
    expect((await staged(repo)).placesOf(PLANT)).toEqual([stagedAt('file'), stagedAt('link')]);
  });

  test('a submodule is declared as skipped; turned into a file it is read', async () => {
    const inner = makeRepo();
    inner.commit();
    const repo = makeRepo();
    repo.git('submodule', 'add', '-q', inner.path, 'sub');
    expect((await staged(repo)).ledger).toMatchObject({ complete: true, skipped: [{ reason: 'submodule', count: 1 }] });
    repo.commit();
    repo.git('rm', '-q', '--cached', 'sub');
    rmSync(join(repo.path, 'sub'), { recursive: true });
    repo.write('sub', PLANT);
    repo.git('add', '-A');
    expect((await staged(repo)).placesOf(PLANT)).toEqual([stagedAt('sub')]);
  });

  test('an LFS pointer is read as the text it is, and its content declared as skipped', async () => {
    const repo = makeRepo();
    repo.write('big.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n${PLANT}`);
    repo.git('add', '-A');
    const delivery = await staged(repo);
    expect(delivery.placesOf(PLANT)).toEqual([stagedAt('big.bin')]);
    expect(delivery.ledger).toMatchObject({ complete: true, skipped: [{ reason: 'content in Git LFS', count: 1 }] });
  });

  test('intent to add: nothing is staged, and it is counted', async () => {
    const repo = makeRepo();
    repo.commit();
    repo.write('a.txt', PLANT);
    repo.git('add', '--intent-to-add', 'a.txt');
    const delivery = await staged(repo);
    expect(delivery.units).toEqual([]);
    expect(delivery.ledger.skipped).toEqual([{ reason: 'intent to add: nothing staged', count: 1 }]);
  });

  test('names of new files and folders', async () => {
    const repo = makeRepo();
    repo.write(`folder-${PLANT}/file`, '');
    repo.git('add', '-A');
    expect((await staged(repo)).placesOf(PLANT)).toEqual([{ source: 'path-name', path: `folder-${PLANT}/file`, commit: null }]);
  });

  test.each(['-rf', '--', ':(exclude)*', 'star*[a]?', 'new\nline', 'quo"te\\', ' space ', 'tab\t', '"'])('the path %j is literal', async (path) => {
    const repo = makeRepo();
    repo.write(path, PLANT);
    repo.git('add', '-A');
    expect((await staged(repo)).placesOf(PLANT)).toEqual([stagedAt(path)]);
  });

  test('a path that is not UTF-8 is percent-encoded', async () => {
    const repo = makeRepo();
    const blob = repo.object('blob', PLANT);
    repo.tryGit(['update-index', '-z', '--index-info'], { input: Buffer.from(`100644 ${blob}\tcaf\xe9%.txt\0`, 'latin1') });
    expect((await staged(repo)).placesOf(PLANT)).toEqual([stagedAt('caf%E9%25.txt')]);
  });

  test('one content at two paths is read once, with both places', async () => {
    const repo = makeRepo();
    repo.write('a', PLANT);
    repo.write('b', PLANT);
    repo.git('add', '-A');
    const delivery = await staged(repo);
    expect(delivery.placesOf(PLANT)).toEqual([stagedAt('a'), stagedAt('b')]);
    expect(delivery.units.filter(({ text }) => text === PLANT)).toHaveLength(1);
  });
});

describe('indexes', () => {
  function stagedIndex(...config: string[]): TestRepo {
    const repo = makeRepo();
    for (const key of config) repo.git('config', ...key.split('='));
    repo.write('in/a.txt', 'clean');
    repo.write('out/b.txt', 'clean');
    repo.commit();
    repo.write('in/a.txt', PLANT);
    repo.git('add', '-A');
    return repo;
  }

  test.each(['2', '3', '4'])('version %s', async (version) => {
    const repo = stagedIndex();
    if (version === '3') {
      repo.write('later', '');
      repo.git('add', '-N', 'later');
    }
    repo.git('update-index', `--index-version=${version}`);
    expect(readFileSync(join(repo.gitDir, 'index')).readUInt32BE(4)).toBe(Number(version));
    expect((await staged(repo)).placesOf(PLANT)).toEqual([stagedAt('in/a.txt')]);
  });

  test('split, sparse, assumed unchanged, skipped in the work tree', async () => {
    const split = stagedIndex();
    split.git('update-index', '--split-index');
    split.write('c.txt', `${PLANT} too`);
    split.git('add', 'c.txt');
    expect((await staged(split)).placesOf(PLANT)).toEqual([stagedAt('c.txt'), stagedAt('in/a.txt')]);
    const sparse = stagedIndex();
    sparse.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    expect(sparse.git('ls-files', '--sparse')).toContain('out/');
    const delivery = await staged(sparse);
    expect(delivery.placesOf(PLANT)).toEqual([stagedAt('in/a.txt')]);
    expect(delivery.ledger.complete).toBe(true);
    const flagged = stagedIndex();
    flagged.git('update-index', '--assume-unchanged', 'in/a.txt');
    flagged.git('update-index', '--skip-worktree', 'out/b.txt');
    expect((await staged(flagged)).placesOf(PLANT)).toEqual([stagedAt('in/a.txt')]);
  });

  test('an index without a checksum, as newer git writes with index.skipHash', async () => {
    const repo = stagedIndex();
    const file = join(repo.gitDir, 'index');
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, -20), Buffer.alloc(20)]));
    expect((await staged(repo)).placesOf(PLANT)).toEqual([stagedAt('in/a.txt')]);
  });

  test.each([
    ['cut in half', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['cut to its header', (file: string) => truncateSync(file, 12)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['changed in one byte', (file: string) => flip(file, 70)],
    ['of another version', (file: string) => flip(file, 7)],
    ['a symbolic link', (file: string) => (rmSync(file), symlinkSync('/etc/hostname', file))],
  ])('%s: incomplete, never clean', async (_, damage) => {
    const repo = stagedIndex();
    damage(join(repo.gitDir, 'index'));
    const { ledger } = await staged(repo);
    expect(ledger.complete).toBe(false);
    expect(ledger.unread).toEqual([expect.objectContaining({ unit: 'index' })]);
  });

  test('a lost shared index', async () => {
    const repo = stagedIndex();
    repo.git('update-index', '--split-index');
    const shared = repo.tryGit(['-c', 'core.quotePath=false', 'rev-parse', '--shared-index-path']).stdout.trim();
    rmSync(join(repo.path, shared));
    expect((await staged(repo)).ledger.complete).toBe(false);
  });

  test('a staged blob that is gone', async () => {
    const repo = stagedIndex();
    const blob = repo.id(':in/a.txt');
    rmSync(join(repo.gitDir, 'objects', blob.slice(0, 2), blob.slice(2)));
    const { ledger } = await staged(repo);
    expect(ledger).toMatchObject({ complete: false, unread: [{ unit: `object ${blob}`, reason: 'missing object' }] });
  });

  test.each(['garbage', ''])('a HEAD that holds %j: everything staged is read, and it is incomplete', async (content) => {
    const repo = stagedIndex();
    writeFileSync(join(repo.gitDir, 'refs/heads/main'), content);
    const delivery = await staged(repo);
    expect(delivery.placesOf(PLANT)).toEqual([stagedAt('in/a.txt')]);
    expect(delivery.ledger).toMatchObject({ complete: false, unread: [{ unit: 'ref HEAD' }] });
  });

  test('a HEAD whose commit is gone: incomplete', async () => {
    const repo = stagedIndex();
    const head = repo.id('HEAD');
    rmSync(join(repo.gitDir, 'objects', head.slice(0, 2), head.slice(2)));
    expect((await staged(repo)).ledger.complete).toBe(false);
  });

  test('unmerged paths are declared', async () => {
    const { repo } = conflict();
    const { ledger } = await staged(repo);
    expect(ledger.skipped).toEqual([{ reason: 'unmerged path: no commit can be made', count: 1 }]);
  });

  test('another index by GIT_INDEX_FILE, also outside the repository', async () => {
    const repo = makeRepo();
    repo.commit();
    const index = join(tempFolder(), 'index');
    repo.write('a.txt', PLANT);
    repo.tryGit(['add', 'a.txt'], { env: { GIT_INDEX_FILE: index } });
    expect((await staged(repo)).placesOf(PLANT)).toEqual([]);
    expect((await staged(repo, { GIT_INDEX_FILE: index })).placesOf(PLANT)).toEqual([stagedAt('a.txt')]);
  });

  test('the index and the work tree stay as they are', async () => {
    const repo = stagedIndex();
    const before = readFileSync(join(repo.gitDir, 'index'));
    repo.write('in/a.txt', 'later');
    await staged(repo);
    expect(readFileSync(join(repo.gitDir, 'index')).equals(before)).toBe(true);
    expect(readFileSync(join(repo.path, 'in/a.txt'), 'utf8')).toBe('later');
  });
});

describe('inside hooks of real git', () => {
  function tracked(): TestRepo {
    const repo = makeRepo();
    repo.write('a.txt', 'clean');
    repo.write('b.txt', 'clean');
    repo.commit();
    return repo;
  }

  test.each([
    ['commit', ['commit', '-m', 'x'], true],
    ['commit -a', ['commit', '-am', 'x'], false],
    ['commit <path>', ['commit', '-m', 'x', 'a.txt'], false],
    ['commit -o <path>', ['commit', '-m', 'x', '-o', 'a.txt'], false],
    ['commit -i <path>', ['commit', '-m', 'x', '-i', 'a.txt'], false],
    ['commit --amend', ['commit', '-m', 'x', '--amend'], true],
  ])('%s', (_, args, add) => {
    const repo = tracked();
    const delivered = hook(repo, 'pre-commit');
    repo.write('a.txt', PLANT);
    if (add) repo.git('add', 'a.txt');
    repo.git(...args);
    expect(delivered()).toEqual({ placed: ['a.txt'], base: false, complete: true });
  });

  test('commit <path> leaves out what is staged beside it', () => {
    const repo = tracked();
    const delivered = hook(repo, 'pre-commit');
    repo.write('a.txt', PLANT);
    repo.git('add', 'a.txt');
    repo.write('b.txt', 'other');
    repo.git('commit', '-m', 'x', 'b.txt');
    expect(delivered().placed).toEqual([]);
  });

  test('the first commit, an empty commit, and one from a subfolder', () => {
    const repo = makeRepo();
    const delivered = hook(repo, 'pre-commit');
    repo.git('commit', '--allow-empty', '-m', 'nothing');
    expect(delivered()).toEqual({ placed: [], base: false, complete: true });
    repo.write('sub/a.txt', PLANT);
    repo.git('add', '-A');
    repo.tryGit(['commit', '-m', 'x'], { cwd: join(repo.path, 'sub') });
    expect(delivered()).toEqual({ placed: ['sub/a.txt'], base: false, complete: true });
  });

  test('a linked worktree', () => {
    const repo = tracked();
    const delivered = hook(repo, 'pre-commit');
    const path = join(tempFolder(), 'linked');
    repo.git('worktree', 'add', '-q', path);
    const linked = repoAt(path, repo.variables);
    linked.write('a.txt', PLANT);
    linked.git('commit', '-am', 'x');
    expect(delivered()).toEqual({ placed: ['a.txt'], base: false, complete: true });
  });

  test('a submodule', () => {
    const inner = tracked();
    const repo = makeRepo();
    repo.git('submodule', 'add', '-q', inner.path, 'sub');
    const sub = repoAt(join(repo.path, 'sub'), repo.variables);
    const delivered = hook(repo, 'pre-commit', '.git/modules/sub/hooks');
    sub.write('a.txt', PLANT);
    sub.git('commit', '-am', 'x');
    expect(delivered()).toEqual({ placed: ['a.txt'], base: false, complete: true });
  });

  test('the resolution of a conflict, and nothing that the other side brought', () => {
    const { repo } = conflict();
    const delivered = hook(repo, 'pre-commit');
    repo.write('a.txt', `resolved ${PLANT}`);
    repo.git('add', 'a.txt');
    repo.git('commit', '-m', 'merge');
    expect(delivered()).toEqual({ placed: ['a.txt'], base: false, complete: true });
  });

  test('a merge without conflict: what both sides have is base, what the merge driver made is read', () => {
    const repo = makeRepo();
    repo.write('a.txt', `first\n${'line\n'.repeat(20)}last\n`);
    repo.commit();
    repo.git('switch', '-qc', 'side');
    repo.write('a.txt', `first ${PLANT}\n${'line\n'.repeat(20)}last\n`);
    repo.write('theirs.txt', `${PLANT} theirs`);
    repo.commit('side');
    repo.git('switch', '-q', 'main');
    repo.write('a.txt', `first\n${'line\n'.repeat(20)}last changed\n`);
    repo.commit('main');
    const delivered = hook(repo, 'pre-merge-commit');
    repo.git('merge', '-q', 'side', '-m', 'merge');
    expect(delivered()).toEqual({ placed: ['a.txt'], base: true, complete: true });
  });

  test('merge --squash, then commit', () => {
    const repo = tracked();
    repo.git('switch', '-qc', 'side');
    repo.write('a.txt', PLANT);
    repo.commit('side');
    repo.git('switch', '-q', 'main');
    const delivered = hook(repo, 'pre-commit');
    repo.git('merge', '-q', '--squash', 'side');
    repo.git('commit', '-qm', 'squashed');
    expect(delivered()).toEqual({ placed: ['a.txt'], base: false, complete: true });
  });

  test('cherry-pick --continue after a conflict', () => {
    const { repo, side } = conflict(false);
    const delivered = hook(repo, 'pre-commit');
    repo.tryGit(['cherry-pick', side]);
    repo.write('a.txt', PLANT);
    repo.git('add', 'a.txt');
    repo.tryGit(['cherry-pick', '--continue'], { env: { GIT_EDITOR: 'true' } });
    expect(delivered()).toEqual({ placed: ['a.txt'], base: false, complete: true });
  });
});

function conflict(merge = true): { repo: TestRepo; side: string } {
  const repo = makeRepo();
  repo.write('a.txt', 'base');
  repo.commit();
  repo.git('switch', '-qc', 'side');
  repo.write('a.txt', 'side');
  const side = repo.commit('side');
  repo.git('switch', '-q', 'main');
  repo.write('a.txt', 'main');
  repo.commit('main');
  if (merge) repo.tryGit(['merge', 'side']);
  return { repo, side };
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x1f, at);
  writeFileSync(file, bytes);
}
