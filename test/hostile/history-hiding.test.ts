/** Ways to hide something from tools that read patches, refs or reachable objects alone (rows H20 to H28, H36 to H40). */
import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../helpers/audit.ts';
import { makeRepo, tempFolder } from '../helpers/repo.ts';
import type { TestRepo } from '../helpers/repo.ts';

const MARK = 'hidden-marker';

/** A repository with a commit that holds the marker and, on top, one that does not. */
function withMark(): { repo: TestRepo; bad: string; good: string } {
  const repo = makeRepo();
  repo.write('base', 'base');
  repo.commit('base', { date: '2020-01-01T00:00:00Z' });
  repo.write('secret.txt', MARK);
  const bad = repo.commit('bad', { date: '2020-01-02T00:00:00Z' });
  repo.git('rm', '-q', 'secret.txt');
  const good = repo.commit('good', { date: '2020-01-05T00:00:00Z' });
  return { repo, bad, good };
}

function expireReflogs(repo: TestRepo): void {
  repo.git('reflog', 'expire', '--expire=now', '--all');
}

describe('H20: commits that no ref names any more', () => {
  const ways: Record<string, (repo: TestRepo) => void> = {
    amended: (repo) => repo.git('commit', '-q', '--amend', '--allow-empty', '-m', 'amended'),
    reset: (repo) => repo.git('reset', '-q', '--hard', 'HEAD~1'),
    'deleted branch': (repo) => {
      repo.git('checkout', '-q', '-b', 'other', 'HEAD~1');
      repo.git('branch', '-q', '-D', 'main');
    },
    'reflog only': (repo) => repo.git('checkout', '-q', '--detach', 'HEAD~1'),
  };
  it.each(Object.keys(ways))('%s', async (way) => {
    const repo = makeRepo();
    repo.write('base', 'base');
    repo.commit('base');
    repo.write('secret.txt', MARK);
    const bad = repo.commit('bad');
    if (way === 'amended') repo.git('rm', '-q', 'secret.txt');
    ways[way]?.(repo);
    if (way === 'reflog only') repo.git('update-ref', '-d', 'refs/heads/main');
    const { ledger, located } = await audit(repo.path, [MARK]);
    expect(ledger.complete).toBe(true);
    expect(located(MARK)[0]).toMatchObject({
      places: [{ path: 'secret.txt', commit: bad }],
      exposure: { introduced: bad, removed: null, inHead: false, refs: [] },
    });
  });
});

describe('H21: dangling objects', () => {
  it('reads a commit, a blob, a tree and a tag that nothing names', async () => {
    const { repo, bad } = withMark();
    repo.git('reset', '-q', '--hard', 'HEAD~2');
    expireReflogs(repo);
    const blob = repo.object('blob', `${MARK} in a blob`);
    const inTree = repo.object('blob', `${MARK} in a tree`);
    const tree = repo.object('tree', Buffer.concat([Buffer.from('100644 name.txt\0'), Buffer.from(inTree, 'hex')]));
    const tag = repo.object('tag', `object ${tree}\ntype tree\ntag t\ntagger T <t@example.com> 1577836800 +0000\n\n${MARK}\n`);
    const { ledger, located } = await audit(repo.path, [MARK]);
    expect(ledger.complete).toBe(true);
    expect(located(MARK)[0]?.places).toEqual([
      { source: 'history', path: 'secret.txt', object: repo.id(`${bad}:secret.txt`), commit: bad, author: 'Ada Author', date: '2020-01-02T00:00:00Z', objects: 1 },
      { source: 'history', path: 'name.txt', object: inTree, commit: null, objects: 1 },
      { source: 'tag-message', object: tag, commit: null, author: 'T', date: '2020-01-01T00:00:00Z', objects: 1, offsets: [expect.any(Number)] },
      { source: 'history', object: blob, commit: null, objects: 1 },
    ]);
    expect(located(MARK)[0]?.exposure).toMatchObject({ introduced: bad, inHead: false, refs: [] });
  });
});

describe('H22: refs in unusual places', () => {
  it.each(['refs/pull/1/head', 'refs/bisect/bad', 'refs/worktree/mine', 'refs/strange/name', 'refs/original/refs/heads/main'])('%s', async (name) => {
    const { repo, bad } = withMark();
    repo.git('update-ref', name, bad);
    repo.git('reset', '-q', '--hard', 'HEAD~2');
    expireReflogs(repo);
    const { located } = await audit(repo.path, [MARK]);
    expect(located(MARK)[0]?.exposure).toMatchObject({ introduced: bad, inHead: false, refs: [name] });
  });
});

describe('H23: replace refs', () => {
  it('reads the replaced blob, tree and commit, and says so', async () => {
    const { repo, bad, good } = withMark();
    repo.git('replace', `${bad}:secret.txt`, repo.object('blob', 'clean'));
    repo.git('replace', '-f', bad, good);
    const { ledger, located, notes } = await audit(repo.path, [MARK]);
    expect(ledger.complete).toBe(true);
    expect(located(MARK)[0]).toMatchObject({ places: [{ commit: bad }], exposure: { introduced: bad, removed: good } });
    expect(notes.join()).toContain('refs/replace hides 2 objects');
  });
});

describe('H24 and H25: grafts and shallow files', () => {
  it('follows the stored parents, not info/grafts', async () => {
    const { repo, bad, good } = withMark();
    mkdirSync(join(repo.gitDir, 'info'), { recursive: true });
    writeFileSync(join(repo.gitDir, 'info/grafts'), `${good}\n`);
    const { located, notes } = await audit(repo.path, [MARK]);
    expect(located(MARK)[0]?.exposure).toMatchObject({ introduced: bad, removed: good, refs: ['refs/heads/main'] });
    expect(notes.join()).toContain('info/grafts');
  });

  it('reads beyond a planted shallow file', async () => {
    const { repo, bad, good } = withMark();
    writeFileSync(join(repo.gitDir, 'shallow'), `${good}\n`);
    const { ledger, located, notes } = await audit(repo.path, [MARK]);
    expect(ledger.complete).toBe(true);
    expect(located(MARK)[0]?.exposure).toMatchObject({ introduced: bad, removed: good });
    expect(notes.join()).toContain('shallow file');
  });

  it('is incomplete for a true shallow clone and names its edge', async () => {
    const { repo, bad } = withMark();
    const folder = tempFolder();
    repo.git('clone', '-q', '--depth=1', `file://${repo.path}`, `${folder}/shallow`);
    const { ledger } = await audit(`${folder}/shallow`);
    expect(ledger.complete).toBe(false);
    expect(ledger.unread).toEqual([{ unit: `commit ${bad}`, reason: 'missing object (shallow clone)' }]);
  });
});

describe('H26 and H27: derived files that lie', () => {
  it('does not ask a commit-graph, a multi-pack-index or a bitmap', async () => {
    const { repo, bad, good } = withMark();
    repo.git('repack', '-adq', '--write-bitmap-index');
    repo.git('commit-graph', 'write', '--reachable');
    repo.git('multi-pack-index', 'write');
    const graph = join(repo.gitDir, 'objects/info/commit-graph');
    rmSync(graph, { force: true });
    writeFileSync(graph, 'CGPH\x01\x01 and then nonsense');
    const midx = join(repo.gitDir, 'objects/pack/multi-pack-index');
    rmSync(midx, { force: true });
    writeFileSync(midx, 'MIDX nonsense');
    for (const name of readdirSync(join(repo.gitDir, 'objects/pack')).filter((file) => file.endsWith('.bitmap'))) {
      rmSync(join(repo.gitDir, 'objects/pack', name), { force: true });
      writeFileSync(join(repo.gitDir, 'objects/pack', name), 'BITM nonsense');
    }
    const { ledger, located } = await audit(repo.path, [MARK]);
    expect(ledger.complete).toBe(true);
    expect(located(MARK)[0]?.exposure).toMatchObject({ introduced: bad, removed: good });
  });
});

describe('H28: packs that git does not see', () => {
  it('names a pack without its index', async () => {
    const { repo } = withMark();
    repo.git('repack', '-adq');
    const pack = join(repo.gitDir, 'objects/pack');
    const index = readdirSync(pack).find((name) => name.endsWith('.idx')) ?? '';
    repo.write('later', 'later');
    rmSync(join(pack, index));
    const { ledger } = await audit(repo.path);
    expect(ledger.complete).toBe(false);
    expect(ledger.unread.map(({ unit }) => unit)).toContain(`objects/pack/${index.replace('.idx', '.pack')}`);
  });

  it('names an index without its pack, and packs that were being written', async () => {
    const { repo } = withMark();
    repo.git('repack', '-adq');
    const pack = join(repo.gitDir, 'objects/pack');
    const index = readdirSync(pack).find((name) => name.endsWith('.idx')) ?? '';
    writeFileSync(join(pack, 'tmp_pack_AbCdEf'), 'PACK');
    writeFileSync(join(pack, `pack-${'0'.repeat(40)}.idx`), 'nothing');
    mkdirSync(join(repo.gitDir, 'objects/incoming-AbCdEf/aa'), { recursive: true });
    writeFileSync(join(repo.gitDir, 'objects/incoming-AbCdEf/aa/bb'), 'x');
    const { ledger } = await audit(repo.path);
    expect(index).not.toBe('');
    expect(ledger.unread.map(({ unit }) => unit).sort()).toEqual([
      'objects/incoming-AbCdEf/aa/bb', `objects/pack/pack-${'0'.repeat(40)}.idx`, 'objects/pack/tmp_pack_AbCdEf',
    ]);
  });

  it('reads texts that lie among the packs', async () => {
    const { repo } = withMark();
    writeFileSync(join(repo.gitDir, 'objects/pack/pack-x.keep'), `${MARK}-keep`);
    writeFileSync(join(repo.gitDir, 'objects/notes.txt'), `${MARK}-stray`);
    const { placesOf, ledger } = await audit(repo.path);
    expect(placesOf(`${MARK}-keep`)).toMatchObject([{ source: 'git-dir', path: 'objects/pack/pack-x.keep' }]);
    expect(placesOf(`${MARK}-stray`)).toMatchObject([{ source: 'git-dir', path: 'objects/notes.txt' }]);
    expect(ledger.complete).toBe(true);
  });
});

describe('H36: repositories inside', () => {
  it('names a submodule store that can not be opened', async () => {
    const { repo } = withMark();
    const store = join(repo.gitDir, 'modules/lib');
    mkdirSync(join(store, 'objects'), { recursive: true });
    mkdirSync(join(store, 'refs'));
    writeFileSync(join(store, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(store, 'config'), '[core]\n\trepositoryformatversion = 7\n');
    const { ledger } = await audit(repo.path);
    expect(ledger.complete).toBe(false);
    expect(ledger.unread[0]?.unit).toBe('repository modules/lib');
  });

  it('declares a nested repository whose store is elsewhere', async () => {
    const { repo } = withMark();
    const nested = makeRepo({ at: join(repo.path, 'nested') });
    nested.write('x', 'x');
    const commit = nested.commit();
    repo.commit('with a nested repository');
    const { ledger } = await audit(repo.path);
    expect(ledger.skipped).toEqual([{ reason: 'submodule', count: 1, units: [`submodule ${commit}`] }]);
  });
});

describe('H37: Git LFS', () => {
  it('reads the store inside the git directory', async () => {
    const { repo } = withMark();
    const id = 'ab'.repeat(32);
    repo.write('big', `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize 5\n`);
    repo.commit('pointer');
    mkdirSync(join(repo.gitDir, 'lfs/objects/ab/ab'), { recursive: true });
    writeFileSync(join(repo.gitDir, 'lfs/objects/ab/ab', id), `${MARK}-lfs`);
    const { ledger, placesOf } = await audit(repo.path);
    expect(placesOf(`${MARK}-lfs`)).toMatchObject([{ source: 'git-dir', path: `lfs/objects/ab/ab/${id}` }]);
    expect(ledger.units.skipped).toBe(0);
  });
});

describe('H38: files of the git directory', () => {
  it.each([
    'config', 'hooks/pre-commit', 'COMMIT_EDITMSG', 'FETCH_HEAD', 'description', 'info/exclude', 'rr-cache/1234/preimage', 'rebase-merge/message',
    'logs/refs/heads/main', 'SQUASH_MSG', 'unknown-file', 'some/deep/folder/of/nobody', 'MERGE_MSG', 'config.worktree', 'config.lock', 'sequencer/todo',
  ])('%s', async (path) => {
    const { repo } = withMark();
    mkdirSync(join(repo.gitDir, path, '..'), { recursive: true });
    appendFileSync(join(repo.gitDir, path), `# ${MARK}-file\n`);
    const { placesOf } = await audit(repo.path);
    expect(placesOf(`${MARK}-file`)).toMatchObject([{ source: 'git-dir', path, commit: null }]);
  });

  it('reads names of refs', async () => {
    const { repo } = withMark();
    repo.git('branch', `${MARK}-branch`);
    repo.git('pack-refs', '--all');
    const { placesOf } = await audit(repo.path);
    expect(placesOf(`${MARK}-branch`)).toContainEqual({ source: 'ref-name', path: `refs/heads/${MARK}-branch`, commit: null });
  });

  it('reads a link as its text, and passes by what is no file', async () => {
    const { repo } = withMark();
    const { symlinkSync } = await import('node:fs');
    symlinkSync(`/${MARK}-target`, join(repo.gitDir, 'hooks/post-commit'));
    const { execFileSync } = await import('node:child_process');
    execFileSync('mkfifo', [join(repo.gitDir, 'fsmonitor--daemon.ipc')]);
    const { placesOf, ledger } = await audit(repo.path);
    expect(placesOf(`${MARK}-target`)).toMatchObject([{ path: 'hooks/post-commit' }]);
    expect(ledger.skipped).toEqual([{ reason: 'socket, FIFO or device', count: 1 }]);
    expect(ledger.complete).toBe(true);
  });
});

describe('H39: other worktrees', () => {
  it('reads what only another worktree has staged, and its detached HEAD', async () => {
    const { repo } = withMark();
    const tree = `${tempFolder()}/tree`;
    repo.git('worktree', 'add', '-q', '--detach', tree);
    writeFileSync(join(tree, 'commit.txt'), `${MARK}-commit`);
    repo.tryGit(['add', 'commit.txt'], { cwd: tree });
    repo.tryGit(['commit', '-qm', 'detached', 'commit.txt'], { cwd: tree });
    writeFileSync(join(tree, 'staged.txt'), `${MARK}-staged`);
    repo.tryGit(['add', 'staged.txt'], { cwd: tree });
    const { located, ledger } = await audit(repo.path, [`${MARK}-staged`, `${MARK}-commit`]);
    const [staged, committed] = located(`${MARK}-staged`, `${MARK}-commit`);
    expect(ledger.complete).toBe(true);
    expect(staged).toMatchObject({ places: [{ source: 'staged', path: 'staged.txt', commit: null }], exposure: { introduced: null } });
    expect(committed?.places).toMatchObject([{ path: 'commit.txt', commit: repo.tryGit(['rev-parse', 'HEAD'], { cwd: tree }).stdout.trim() }]);
    expect(committed?.exposure?.refs).toEqual(['worktrees/tree/HEAD']);
  });
});

describe('H40: object formats', () => {
  it('counts the objects of a SHA-256 repository', async () => {
    const repo = makeRepo({ args: ['--object-format=sha256'] });
    repo.write('a', MARK);
    repo.commit();
    const { statistics, ledger, holding } = await audit(repo.path);
    expect(statistics).toMatchObject({ objects: 3 });
    expect(ledger.complete).toBe(true);
    expect(holding(MARK)).toHaveLength(1);
  });

  it('is incomplete where the tables that shall hold the refs are not there', async () => {
    const { repo } = withMark();
    appendFileSync(join(repo.gitDir, 'config'), '[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefStorage = reftable\n');
    renameSync(join(repo.gitDir, 'refs/heads'), join(repo.gitDir, 'refs/elsewhere'));
    const { ledger, holding } = await audit(repo.path);
    expect(ledger.complete).toBe(false);
    expect(holding(MARK)).not.toEqual([]);
  });
});
