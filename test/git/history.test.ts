import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../src/core/ledger.ts';
import { openHistory } from '../../src/sources/history.ts';
import { audit } from '../helpers/audit.ts';
import { makeRepo, repoAt, tempFolder } from '../helpers/repo.ts';
import { unitsOf } from '../helpers/units.ts';

const MARK = 'marker-in-question';

describe('what is delivered', () => {
  it('reads every object that git stores, and the ledger balances', async () => {
    const repo = makeRepo();
    repo.write('a/b.txt', MARK);
    repo.commit('first');
    repo.write('c.txt', 'more');
    repo.commit('second');
    repo.git('tag', '-a', 'v1', '-m', 'a tag');
    const { ledger, statistics, holding } = await audit(repo.path);
    const count = repo.git('cat-file', '--batch-all-objects', '--batch-check').split('\n').length;
    expect(statistics).toMatchObject({ objects: count, commits: 2, tags: 1, refs: 2, authors: 1, firstYear: 2020, lastYear: 2020 });
    expect(ledger).toMatchObject({ complete: true, units: { unread: 0, skipped: 0 } });
    expect(holding(MARK)).toEqual([`blob ${repo.id('HEAD:a/b.txt')}`]);
  });

  it('knows how many units will come, once they are listed', async () => {
    const repo = makeRepo();
    repo.write('a', 'a');
    repo.commit();
    const source = await openHistory({ target: repo.path, variables: { PATH: process.env['PATH'] }, now: () => 0 });
    const ledger = new Ledger();
    expect(source.expected).toBeUndefined();
    for await (const unit of unitsOf(source, ledger)) expect(unit.role).toBe('target');
    expect(source.expected).toBe(ledger.units.enumerated);
    await source.close();
  });

  it('tells an empty repository from one with objects', async () => {
    const { ledger, statistics } = await audit(makeRepo().path);
    expect(statistics).toMatchObject({ objects: 0, commits: 0, refs: 0 });
    expect(ledger.complete).toBe(true);
  });

  it('streams a large blob', async () => {
    const repo = makeRepo();
    repo.write('large', `${'x'.repeat(9 << 20)}${MARK}`);
    repo.commit();
    const { ledger, holding } = await audit(repo.path);
    expect(holding(MARK)).toHaveLength(1);
    expect(ledger.complete).toBe(true);
  });

  it('reads a tree of more than eight mebibytes and follows its entries', async () => {
    const repo = makeRepo({ args: ['--bare'] });
    const blob = repo.object('blob', MARK);
    const entries = Array.from({ length: 210_000 }, (_, n) => Buffer.concat([Buffer.from(`100644 file-${String(n).padStart(12, '0')}\0`), Buffer.from(n === 150_000 ? blob : 'e'.repeat(40), 'hex')]));
    const tree = repo.object('tree', Buffer.concat(entries));
    repo.git('update-ref', 'refs/heads/main', repo.git('commit-tree', '-m', 'large', tree));
    const { ledger, located } = await audit(repo.path, [MARK]);
    expect(ledger.unread).toEqual([{ unit: `blob ${'e'.repeat(40)}`, reason: 'missing object' }]);
    expect(located(MARK)[0]?.places).toMatchObject([{ path: 'file-000000150000', object: blob, commit: repo.id('main') }]);
  });

  it('declares submodules and LFS contents that are not here', async () => {
    const repo = makeRepo();
    repo.write('big.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12\n`);
    repo.commit();
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1234567890'.repeat(4)},lib`);
    repo.tryGit(['commit', '-qm', 'a submodule']);
    const { ledger } = await audit(repo.path);
    expect(ledger.skipped).toEqual([
      { reason: 'LFS content that is not stored here', count: 1, units: [`git-dir lfs/objects/ab/ab/${'ab'.repeat(32)}`] },
      { reason: 'submodule', count: 1, units: [`submodule ${'1234567890'.repeat(4)}`] },
    ]);
    expect(ledger.complete).toBe(true);
  });
});

describe('the index', () => {
  it('gives staged blobs their path, and counts them as what should be there', async () => {
    const repo = makeRepo();
    repo.write('dir/staged.txt', MARK);
    repo.write('gone.txt', 'gone');
    repo.write('intended', 'x');
    repo.git('add', 'dir', 'gone.txt');
    repo.git('add', '-N', 'intended');
    const gone = repo.id(':gone.txt');
    const before = await audit(repo.path, [MARK]);
    expect(before.ledger.complete).toBe(true);
    expect(before.located(MARK)[0]?.places).toEqual([{ source: 'staged', path: 'dir/staged.txt', object: repo.id(':dir/staged.txt'), commit: null, objects: 1 }]);
    rmSync(join(repo.gitDir, 'objects', gone.slice(0, 2), gone.slice(2)));
    expect((await audit(repo.path)).ledger.unread).toEqual([{ unit: `object ${gone}`, reason: 'missing object' }]);
  });

  it('counts as it stood at the beginning: what is staged meanwhile is not missing', async () => {
    const repo = makeRepo();
    repo.write('a', 'a');
    repo.commit();
    const source = await openHistory({ target: repo.path, variables: { PATH: process.env['PATH'] }, now: () => 0 });
    const ledger = new Ledger();
    let isFirst = true;
    for await (const _ of unitsOf(source, ledger)) {
      if (isFirst) {
        repo.write('b', 'b');
        repo.git('add', 'b');
      }
      isFirst = false;
      ledger.scanned(0);
    }
    await source.close();
    expect(ledger.report()).toMatchObject({ complete: true, unread: [] });
  });

  it('is incomplete when it is damaged', async () => {
    const repo = makeRepo();
    repo.write('a', 'a');
    repo.commit();
    truncateSync(join(repo.gitDir, 'index'), 60);
    expect((await audit(repo.path)).ledger.unread).toMatchObject([{ unit: 'index of the repository' }]);
  });
});

describe('an interruption', () => {
  it('ends the audit and says what is left', async () => {
    const repo = makeRepo();
    for (let n = 0; n < 50; n += 1) repo.object('blob', `blob ${n}`);
    const controller = new AbortController();
    const source = await openHistory({ target: repo.path, variables: { PATH: process.env['PATH'] }, now: () => 0, signal: controller.signal });
    const ledger = new Ledger();
    let seen = 0;
    for await (const unit of unitsOf(source, ledger)) {
      if (unit.object === undefined) continue;
      seen += 1;
      if (seen === 10) controller.abort();
    }
    await source.close();
    expect(ledger.complete).toBe(false);
    expect(ledger.report().unread.at(-1)).toMatchObject({ unit: expect.stringMatching(/^\d+ further objects$/), reason: 'the scan was interrupted' });
  });
});

describe('faults', () => {
  it('says what is no repository', async () => {
    await expect(audit(tempFolder())).rejects.toMatchObject({ code: 'usage' });
    await expect(audit('/no/such/place')).rejects.toMatchObject({ code: 'usage' });
  });

  it('refuses a file in a repository, but for the file that stands for one', async () => {
    const repo = makeRepo();
    repo.write('a', MARK);
    repo.commit();
    const bundle = join(repo.path, 'all.bundle');
    repo.git('bundle', 'create', '-q', bundle, '--all');
    await expect(audit(bundle)).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('git clone --mirror') });
    const tree = join(tempFolder(), 'tree');
    repo.git('worktree', 'add', '-q', tree);
    expect((await audit(join(tree, '.git'))).holding(MARK)).toEqual([`blob ${repo.id('HEAD:a')}`]);
  });

  it('leaves no private folder behind', async () => {
    const repo = makeRepo();
    repo.commit();
    vi.stubEnv('TMPDIR', tempFolder());
    try {
      await audit(repo.path);
      await audit(`file://${repo.path}`);
      expect(readdirSync(tmpdir())).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('submodule stores inside', () => {
  it('reads their objects and files as their own repositories', async () => {
    const library = makeRepo();
    library.write('inner.txt', `${MARK}-inner`);
    library.commit('inner', { date: '2019-01-01T00:00:00Z' });
    const repo = makeRepo();
    repo.tryGit(['submodule', 'add', '-q', library.path, 'lib']);
    repo.commit('with a submodule');
    writeFileSync(join(repo.gitDir, 'modules/lib/description'), `${MARK}-file`);
    const { ledger, placesOf, located, statistics } = await audit(repo.path, [`${MARK}-inner`]);
    expect(statistics).toMatchObject({ commits: 2, firstYear: 2019, lastYear: 2020 });
    expect(placesOf(`${MARK}-file`)).toMatchObject([{ source: 'git-dir', path: 'modules/lib/description' }]);
    expect(located(`${MARK}-inner`)[0]?.places).toMatchObject([{ path: 'inner.txt', commit: library.id('HEAD') }]);
    expect(ledger).toMatchObject({ complete: true, units: { skipped: 0 } });
  });
});

describe('the same history in other shapes', () => {
  const shapes: Record<string, (repo: ReturnType<typeof makeRepo>) => string> = {
    loose: (repo) => repo.path,
    packed: (repo) => (repo.git('gc', '-q'), repo.path),
    'several packs': (repo) => (repo.git('repack', '-q'), repo.write('later', 'later'), repo.git('hash-object', '-w', 'later'), repo.path),
    alternates: (repo) => {
      const folder = tempFolder();
      repo.git('clone', '-q', '--mirror', '--shared', repo.path, `${folder}/shared.git`);
      return `${folder}/shared.git`;
    },
    'alternates of alternates': (repo) => {
      const folder = tempFolder();
      repo.git('clone', '-q', '--mirror', '--shared', repo.path, `${folder}/one.git`);
      repo.git('clone', '-q', '--mirror', '--shared', `${folder}/one.git`, `${folder}/two.git`);
      return `${folder}/two.git`;
    },
    'reference deltas': (repo) => (repo.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq'), repo.path),
    'index of version 1': (repo) => (repo.git('-c', 'pack.indexVersion=1', 'repack', '-adq'), repo.path),
    'multi-pack-index': (repo) => (repo.git('repack', '-q'), repo.git('multi-pack-index', 'write'), repo.path),
    'one pack for each object': (repo) => {
      for (const line of repo.git('cat-file', '--batch-all-objects', '--batch-check').split('\n')) {
        repo.tryGit(['pack-objects', '-q', join(repo.gitDir, 'objects/pack/pack')], { input: `${line.split(' ')[0]}\n` });
      }
      repo.git('prune-packed');
      return repo.path;
    },
    'cruft pack': (repo) => {
      repo.object('blob', 'unreachable');
      repo.git('repack', '-q', '--cruft', '-d');
      return repo.path;
    },
    'kept pack': (repo) => {
      repo.git('repack', '-adq');
      for (const name of readdirSync(join(repo.gitDir, 'objects/pack')).filter((file) => file.endsWith('.pack'))) {
        writeFileSync(join(repo.gitDir, 'objects/pack', name.replace(/pack$/, 'keep')), 'kept');
      }
      return repo.path;
    },
    'separate git directory': (repo) => {
      const folder = tempFolder();
      repo.git('init', '-q', '--separate-git-dir', `${folder}/elsewhere`);
      return `${folder}/elsewhere`;
    },
    'its git directory': (repo) => repo.gitDir,
    'a folder inside': (repo) => (repo.write('inside/x', 'x'), join(repo.path, 'inside')),
    'packed refs and a detached HEAD': (repo) => (repo.git('pack-refs', '--all'), repo.git('checkout', '-q', '--detach'), repo.path),
    'planted shallow file': (repo) => (repo.write('.git/shallow', `${repo.id('HEAD')}\n`), repo.path),
    'bundle, cloned': (repo) => {
      const folder = tempFolder();
      repo.git('bundle', 'create', '-q', `${folder}/all.bundle`, '--all');
      repo.git('clone', '-q', '--mirror', `${folder}/all.bundle`, `${folder}/bundled.git`);
      return `${folder}/bundled.git`;
    },
    'linked worktree': (repo) => {
      const folder = tempFolder();
      repo.git('worktree', 'add', '-q', '--detach', `${folder}/tree`);
      return `${folder}/tree`;
    },
    bare: (repo) => {
      const folder = tempFolder();
      repo.git('clone', '-q', '--mirror', repo.path, `${folder}/bare.git`);
      return `${folder}/bare.git`;
    },
    url: (repo) => `file://${repo.path}`,
  };

  it.each(Object.keys(shapes))('%s', async (shape) => {
    const repo = makeRepo();
    repo.write('dir/file', MARK);
    const first = repo.commit('in', { date: '2020-01-01T00:00:00Z' });
    repo.git('rm', '-q', 'dir/file');
    const second = repo.commit('out', { date: '2020-01-11T00:00:00Z' });
    const target = shapes[shape]?.(repo) ?? '';
    const { ledger, located, statistics } = await audit(target, [MARK]);
    expect(ledger.complete).toBe(true);
    expect(statistics['commits']).toBe(2);
    expect(located(MARK)[0]).toMatchObject({
      places: [{ source: 'history', path: 'dir/file', commit: first, author: 'Ada Author', date: '2020-01-01T00:00:00Z', objects: 1 }],
      exposure: { introduced: first, removed: second, inHead: false, days: 10 },
    });
    expect(located(MARK)[0]?.exposure?.refs).toContain('refs/heads/main');
  });

  it('sha256', async () => {
    const repo = repoAt(makeRepo({ args: ['--object-format=sha256'] }).path);
    repo.write('dir/file', MARK);
    const first = repo.commit('in');
    repo.git('gc', '-q');
    const { ledger, located } = await audit(repo.path, [MARK]);
    expect(ledger.complete).toBe(true);
    expect(located(MARK)[0]).toMatchObject({ places: [{ path: 'dir/file', commit: first }], exposure: { introduced: first, inHead: true } });
  });
});
