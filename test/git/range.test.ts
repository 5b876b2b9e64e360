import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, type Oid } from '../../src/core/ids.ts';
import { rangeSource } from '../../src/sources/range.ts';
import { makeRepo, repoAt, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { type Delivery, deliver } from '../helpers/units.ts';

const PLANT = 'planted-marker-text';

function range(repo: TestRepo, ...revisions: string[]): Promise<Delivery> {
  return deliver(rangeSource({ path: repo.path, variables: repo.variables, revisions }));
}

function at(path: string, commit: Oid | null) {
  return expect.objectContaining({ source: 'range', path, commit, author: 'Ada Author' });
}

/** main with one commit, and a branch `topic` that is checked out. */
function branched(): TestRepo {
  const repo = makeRepo();
  repo.write('old.txt', `first\n${'line\n'.repeat(30)}last\n`);
  repo.commit('first', { date: '2021-01-01T00:00:00Z' });
  repo.git('switch', '-qc', 'topic');
  return repo;
}

function removeObject(repo: TestRepo, id: Oid): void {
  rmSync(join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2)));
}

describe('what a range brings', () => {
  test('a secret that one commit adds and a later one removes, with the first commit, its author and date', async () => {
    const repo = branched();
    repo.write('a.txt', PLANT);
    const adds = repo.commit('adds', { date: '2022-02-03T04:05:06+02:00' });
    repo.write('a.txt', `${PLANT} edited`);
    repo.commit('edits');
    repo.git('rm', '-q', 'a.txt');
    repo.commit('removes');
    const delivery = await range(repo, 'main..topic');
    expect(delivery.placesOf(PLANT)[0]).toEqual({ source: 'range', path: 'a.txt', object: repo.id(`${adds}:a.txt`), commit: adds, author: 'Ada Author', date: '2022-02-03T02:05:06Z' });
    expect(delivery.placesOf(PLANT)).toHaveLength(2);
    expect(delivery.baseHolds(PLANT)).toBe(false);
    expect(delivery.ledger.complete).toBe(true);
  });

  test('what the base has is not read as new; what the change touches there is base', async () => {
    const repo = makeRepo();
    repo.write('touched.txt', PLANT);
    repo.write('untouched.txt', `${PLANT} elsewhere`);
    repo.commit();
    repo.git('switch', '-qc', 'topic');
    repo.write('touched.txt', `${PLANT} and more`);
    const commit = repo.commit();
    const delivery = await range(repo, 'main..topic');
    expect(delivery.placesOf(PLANT)).toEqual([at('touched.txt', commit)]);
    expect(delivery.units.filter(({ role }) => role === 'base').map(({ text }) => text)).toEqual([PLANT]);
  });

  test('a file that is touched, restored and touched again keeps its base', async () => {
    const repo = makeRepo();
    repo.write('a.txt', PLANT);
    repo.commit();
    repo.git('switch', '-qc', 'topic');
    repo.write('b.txt', '');
    repo.commit();
    for (const content of ['clean', PLANT, 'clean again', `${PLANT} again`]) {
      repo.write('a.txt', content);
      repo.commit();
    }
    expect((await range(repo, 'main..topic')).baseHolds(PLANT)).toBe(true);
  });

  test.each([['unchanged', ''], ['with an edit', 'more']])('a file renamed %s: its old path is base', async (_, more) => {
    const repo = makeRepo();
    repo.write('old.txt', `${PLANT}\n${'line\n'.repeat(30)}`);
    repo.commit();
    repo.git('switch', '-qc', 'topic');
    repo.git('mv', 'old.txt', 'new.txt');
    writeFileSync(join(repo.path, 'new.txt'), more, { flag: 'a' });
    const commit = repo.commit();
    const delivery = await range(repo, 'main..topic');
    expect(delivery.placesOf(PLANT)).toEqual([at('new.txt', commit)]);
    expect(delivery.baseHolds(PLANT)).toBe(true);
  });

  test('types that change: link to file, file to link, submodule to file', async () => {
    const repo = branched();
    repo.write('file', 'clean');
    symlinkSync('elsewhere', join(repo.path, 'link'));
    repo.commit();
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    repo.git('commit', '-qm', 'sub');
    const base = repo.id('HEAD');
    rmSync(join(repo.path, 'file'));
    rmSync(join(repo.path, 'link'));
    symlinkSync(`/${PLANT}`, join(repo.path, 'file'));
    repo.write('link', PLANT);
    repo.git('rm', '-q', '--cached', 'sub');
    repo.write('sub', `${PLANT} too`);
    const commit = repo.commit();
    expect(new Set((await range(repo, `${base}..topic`)).placesOf(PLANT))).toEqual(new Set([at('file', commit), at('link', commit), at('sub', commit)]));
    const all = await range(repo, 'main..topic');
    expect(all.ledger).toMatchObject({ complete: true, skipped: [{ reason: 'submodule', count: 1 }] });
  });

  test('a root commit, an orphan branch, and all refs', async () => {
    const repo = makeRepo();
    repo.write('a.txt', PLANT);
    const root = repo.commit();
    expect((await range(repo, 'main')).placesOf(PLANT)).toEqual([at('a.txt', root)]);
    repo.git('switch', '-q', '--orphan', 'orphan');
    repo.write('b.txt', `${PLANT} b`);
    const orphan = repo.commit();
    expect((await range(repo, 'main..orphan')).placesOf(PLANT)).toEqual([at('b.txt', orphan)]);
    expect((await range(repo, '--all')).placesOf(PLANT)).toHaveLength(2);
    expect((await range(repo, '--branches=or*', '--not', '--glob=refs/heads/main')).placesOf(PLANT)).toEqual([at('b.txt', orphan)]);
  });

  test('a single commit stands for itself alone', async () => {
    const repo = branched();
    repo.write('a.txt', `${PLANT} before`);
    repo.commit();
    repo.write('b.txt', PLANT);
    const middle = repo.commit();
    repo.write('c.txt', `${PLANT} after`);
    repo.commit();
    expect((await range(repo, 'HEAD~1')).placesOf(PLANT)).toEqual([at('b.txt', middle)]);
    expect((await range(repo, middle.slice(0, 10))).placesOf(PLANT)).toEqual([at('b.txt', middle)]);
  });

  test('exclusions in each spelling', async () => {
    const repo = branched();
    repo.write('a.txt', PLANT);
    const commit = repo.commit();
    repo.git('update-ref', 'refs/remotes/origin/main', 'main');
    for (const revisions of [['main..topic'], ['main...topic'], ['topic', '^main'], ['HEAD', '--not', '--remotes'], ['topic', '--not', 'main'], ['main..']]) {
      expect((await range(repo, ...revisions)).placesOf(PLANT)).toEqual([at('a.txt', commit)]);
    }
    expect((await range(repo, 'topic..main')).units).toEqual([]);
  });
});

describe('names that depend on the worktree', () => {
  test('HEAD of a linked worktree is its own', async () => {
    const repo = branched();
    const path = join(tempFolder(), 'linked');
    repo.git('worktree', 'add', '-q', '-b', 'linked', path, 'main');
    const linked = repoAt(path, repo.variables);
    linked.write('linked.txt', PLANT);
    const commit = linked.commit();
    expect((await range(linked, 'main..HEAD')).placesOf(PLANT)).toEqual([at('linked.txt', commit)]);
    expect((await range(repo, 'main..HEAD')).units).toEqual([]);
  });

  test('HEAD@{1}, main@{2}, @{1.day.ago}, @{-1}: what only a reflog knows', async () => {
    const repo = branched();
    repo.write('a.txt', PLANT);
    const lost = repo.commit();
    repo.git('reset', '-q', '--hard', 'HEAD~1');
    for (const name of ['HEAD@{1}', '@{1}', 'topic@{1}']) expect((await range(repo, `HEAD..${name}`)).placesOf(PLANT)).toEqual([at('a.txt', lost)]);
    expect((await range(repo, '@{-1}..HEAD')).ledger.complete).toBe(true);
    expect((await range(repo, 'HEAD@{2020-01-01}..HEAD')).ledger.complete).toBe(true);
    await expect(range(repo, 'HEAD@{99}')).rejects.toThrow('Not found here: "HEAD@{99}"');
    await expect(range(repo, 'gone@{1}')).rejects.toThrow('Not found here');
  });

  test('a name that refs which can not be read may have is not said to be missing', async () => {
    const repo = branched();
    repo.write('.git/refs/heads/broken', 'garbage');
    await expect(range(repo, 'broken')).rejects.toMatchObject({ code: 'incomplete', message: expect.stringContaining('ref refs/heads/broken: holds no object id') as string });
    await expect(range(repo, '--no-such-option')).rejects.toMatchObject({ code: 'usage' });
  });

  test('@{upstream}, ORIG_HEAD', async () => {
    const origin = branched();
    const path = join(tempFolder(), 'clone');
    origin.git('clone', '-q', '-b', 'topic', origin.path, path);
    const clone = repoAt(path, origin.variables);
    clone.write('a.txt', PLANT);
    const commit = clone.commit();
    expect((await range(clone, '@{upstream}..HEAD')).placesOf(PLANT)).toEqual([at('a.txt', commit)]);
    expect((await range(clone, '@{u}..')).placesOf(PLANT)).toEqual([at('a.txt', commit)]);
    clone.git('push', '-q', 'origin', 'HEAD:refs/heads/main');
    for (const mine of ['origin/main..HEAD', '@{push}..HEAD']) expect((await range(clone, mine)).ledger.complete).toBe(true);
    clone.git('reset', '-q', '--hard', 'HEAD~1');
    expect((await range(clone, 'HEAD..ORIG_HEAD')).placesOf(PLANT)).toEqual([at('a.txt', commit)]);
  });
});

describe('merges', () => {
  test('an evil merge: what no parent has, and the merge named', async () => {
    const repo = branched();
    repo.write('topic.txt', 'topic');
    repo.commit();
    repo.git('switch', '-q', 'main');
    repo.write('main.txt', 'main');
    repo.commit();
    repo.git('switch', '-q', 'topic');
    repo.git('merge', '-q', '--no-commit', 'main');
    repo.write('evil.txt', PLANT);
    repo.write('main.txt', `${PLANT} in a file of the other side`);
    repo.git('add', '-A');
    repo.git('commit', '-qm', 'merge');
    const merge = repo.id('HEAD');
    const delivery = await range(repo, 'main..topic');
    expect(delivery.placesOf(PLANT)).toEqual([at('evil.txt', merge), at('main.txt', merge)]);
    expect(delivery.units.filter(({ role }) => role === 'base').map(({ text }) => text)).toEqual(['main']);
  });

  test('an octopus, the resolution of a conflict, and a side branch that "ours" threw away', async () => {
    const repo = branched();
    for (const side of ['one', 'two', 'three']) {
      repo.git('switch', '-qc', side, 'main');
      repo.write(`${side}.txt`, side === 'three' ? `${PLANT} on a side branch` : side);
      repo.commit(side);
    }
    repo.git('switch', '-q', 'topic');
    repo.git('merge', '-q', 'one', 'two');
    repo.write('octopus.txt', `${PLANT} octopus`);
    repo.git('add', '-A');
    repo.git('commit', '-q', '--amend', '-m', 'octopus');
    const octopus = repo.id('HEAD');
    const three = repo.id('three');
    repo.git('merge', '-q', '-s', 'ours', 'three', '-m', 'ours');
    repo.git('branch', '-qD', 'one', 'two', 'three');
    expect(new Set((await range(repo, 'main..topic')).placesOf(PLANT))).toEqual(new Set([at('three.txt', three), at('octopus.txt', octopus)]));
  });

  test('a side branch that is older than the base, merged into the topic', async () => {
    const repo = branched();
    repo.git('switch', '-qc', 'side', 'main');
    repo.write('side.txt', PLANT);
    const side = repo.commit('side', { date: '2001-01-01T00:00:00Z' });
    repo.git('switch', '-q', 'main');
    repo.write('later.txt', '');
    repo.commit('later', { date: '2023-01-01T00:00:00Z' });
    repo.git('switch', '-q', 'topic');
    repo.git('merge', '-q', '--no-ff', 'side', '-m', 'merge');
    expect((await range(repo, 'main..topic')).placesOf(PLANT)).toEqual([at('side.txt', side)]);
  });

  test('the base merged into the topic: nothing of the base is new', async () => {
    const repo = branched();
    repo.write('topic.txt', 'topic');
    repo.commit();
    repo.git('switch', '-q', 'main');
    repo.write('theirs.txt', PLANT);
    repo.commit();
    repo.git('switch', '-q', 'topic');
    repo.git('merge', '-q', 'main', '-m', 'merge');
    expect((await range(repo, 'main..topic')).placesOf(PLANT)).toEqual([]);
  });
});

describe('beside blobs', () => {
  test('messages of plain, empty and merge commits; they may look like diffs and headers', async () => {
    const repo = branched();
    const empty = repo.commit(`subject\n\n${PLANT}\ndiff --git a/x b/x\n+++ b/x\n@@ -1 +1 @@\n+tree ${'1'.repeat(40)}\n`);
    repo.git('switch', '-qc', 'side', 'main');
    repo.commit('side');
    repo.git('switch', '-q', 'topic');
    repo.git('merge', '-q', '--no-ff', 'side', '-m', `merge ${PLANT}`);
    const places = (await range(repo, 'main..topic')).placesOf(PLANT);
    expect(places).toEqual([expect.objectContaining({ source: 'commit-message', commit: empty, object: empty }), expect.objectContaining({ commit: repo.id('HEAD') })]);
  });

  test('identities, further headers and signatures; an author is a name', async () => {
    const repo = branched();
    const raw = `tree ${repo.id('HEAD^{tree}')}\nparent ${repo.id('HEAD')}\nauthor A <${PLANT}@example.com> 1600000000 +0000\ncommitter C <c@example.com> 1600000000 +0000\nencoding ISO-8859-1\ngpgsig first\n second ${PLANT}\n\nmessage\n`;
    const commit = repo.object('commit', raw);
    repo.git('update-ref', 'refs/heads/topic', commit);
    const delivery = await range(repo, 'main..topic');
    expect(delivery.placesOf(PLANT)).toEqual([{ source: 'commit-message', object: commit, commit, author: 'A', date: '2020-09-13T12:26:40Z' }]);
    const source = rangeSource({ path: repo.path, variables: repo.variables, revisions: ['main..topic'] });
    await deliver({ ...source, close: async () => {} });
    const fingerprint = fingerprintOf('0'.repeat(32));
    const held = new Map([[commit, [raw.indexOf(PLANT), raw.lastIndexOf(PLANT)]]]);
    const located = await source.locate?.(new Map([[fingerprint, held]]));
    await source.close();
    expect(located?.get(fingerprint)?.places.map(({ source: kind }) => kind)).toEqual(['identity', 'commit-header']);
  });

  test('one path with three versions is one place, with the first commit and a count', async () => {
    const repo = branched();
    const commits = ['one', 'two', 'three'].map((word) => {
      repo.write('a.txt', `${PLANT} ${word}`);
      return repo.commit(word);
    });
    const source = rangeSource({ path: repo.path, variables: repo.variables, revisions: ['main..topic'] });
    await deliver({ ...source, close: async () => {} });
    const fingerprint = fingerprintOf('0'.repeat(32));
    const blobs = commits.map((commit) => repo.id(`${commit}:a.txt`));
    const located = await source.locate?.(new Map([[fingerprint, new Set([...blobs].reverse())]]));
    await source.close();
    expect(located?.get(fingerprint)).toEqual({ places: [{ source: 'range', path: 'a.txt', commit: commits[0], author: 'Ada Author', date: '2020-01-01T00:00:00Z', object: blobs[0], objects: 3 }], exposure: null });
  });

  test('annotated tags, tags of tags, tags of blobs and of trees', async () => {
    const repo = branched();
    repo.git('tag', '-am', `inner ${PLANT}`, 'inner');
    repo.git('tag', '-am', `outer ${PLANT}`, 'outer', 'inner');
    const delivery = await range(repo, 'outer', '^main');
    expect(delivery.placesOf(PLANT)).toEqual(['outer', 'inner'].map((name) => expect.objectContaining({ source: 'tag-message', object: repo.id(name), author: 'Carl Committer', commit: null })));
    const blob = repo.object('blob', PLANT);
    repo.git('tag', 'blob', blob);
    expect((await range(repo, 'blob')).placesOf(PLANT)).toEqual([{ source: 'range', object: blob, commit: null }]);
    repo.git('update-index', '--add', '--cacheinfo', `100644,${blob},in/a.txt`);
    repo.git('tag', 'tree', repo.git('write-tree'));
    expect((await range(repo, 'tree')).placesOf(PLANT)).toEqual([{ source: 'range', path: 'in/a.txt', object: blob, commit: null }]);
  });

  test('names of files and folders that are new', async () => {
    const repo = branched();
    repo.write(`${PLANT}/file`, '');
    const commit = repo.commit();
    repo.write(`${PLANT}/file`, 'edited');
    repo.commit();
    expect((await range(repo, 'main..topic')).placesOf(PLANT)).toEqual([expect.objectContaining({ source: 'path-name', path: `${PLANT}/file`, commit })]);
  });

  test('paths of every kind are literal', async () => {
    const repo = branched();
    const paths = ['-rf', '--', ':(exclude)*', 'star*[a]?', 'new\nline HEAD:old.txt', 'quo"te\\', 'README', 'readme', 'aux', 'x/'.repeat(60) + 'long'];
    for (const path of paths) repo.write(path, `${PLANT} ${path}`);
    const commit = repo.commit();
    expect(new Set((await range(repo, 'main..topic')).placesOf(PLANT).filter(({ source }) => source === 'range'))).toEqual(new Set(paths.map((path) => at(path, commit))));
  });

  test('contents that imitate diffs, commits and batch headers', async () => {
    const repo = branched();
    const imitation = `${'1'.repeat(40)} blob 5\n++ ${PLANT}\n--- a/x\n+++ b/x\ndiff --git a/x b/x\nBinary files differ\n${'2'.repeat(40)} missing\n`;
    repo.write('a.txt', imitation);
    const commit = repo.commit();
    expect((await range(repo, 'main..topic')).placesOf(imitation)).toEqual([at('a.txt', commit)]);
  });

  test('notes and stashes by their refs', async () => {
    const repo = branched();
    repo.git('notes', 'add', '-m', PLANT);
    expect((await range(repo, 'refs/notes/commits')).placesOf(PLANT)).toHaveLength(1);
    repo.write('old.txt', PLANT);
    repo.git('stash', '-q');
    expect((await range(repo, 'refs/stash')).placesOf(PLANT).map(({ path }) => path)).toEqual(['old.txt']);
  });

  test('a sha256 repository', async () => {
    const repo = makeRepo({ args: ['--object-format=sha256'] });
    repo.write('a.txt', 'clean');
    repo.commit();
    repo.write('a.txt', PLANT);
    const commit = repo.commit();
    const delivery = await range(repo, 'HEAD~1..HEAD');
    expect(delivery.placesOf(PLANT)).toEqual([at('a.txt', commit)]);
    expect(delivery.units.filter(({ role }) => role === 'base').map(({ text }) => text)).toEqual(['clean']);
  });
});

describe('ranges that can not be read whole', () => {
  test.each([['no revision', []], ['an option', ['--output=x']], ['an option behind', ['HEAD', '-n1']], ['a name that leads nowhere', ['nowhere']], ['half a range', ['main..nowhere']]])('%s is a usage fault', async (_, revisions) => {
    const repo = branched();
    await expect(range(repo, ...revisions)).rejects.toMatchObject({ name: 'Fault', code: 'usage' });
  });

  test('a repository without a commit: nothing to scan, and said so', async () => {
    const delivery = await range(makeRepo(), 'HEAD');
    expect(delivery).toMatchObject({ units: [], notes: ['There is no commit to scan.'], ledger: { complete: true } });
  });

  test('a ref that looks like an option is scanned as a ref', async () => {
    const repo = branched();
    repo.write('a.txt', PLANT);
    const commit = repo.commit();
    repo.git('update-ref', 'refs/heads/--output=x', commit);
    expect((await range(repo, '--branches', '^main')).placesOf(PLANT)).toEqual([at('a.txt', commit)]);
  });

  /** Three commits on topic; gives ids of the middle one's parts. */
  function damaged(): { repo: TestRepo; commit: Oid; tree: Oid; blob: Oid } {
    const repo = branched();
    repo.write('in/before.txt', `${PLANT} before`);
    repo.commit();
    repo.write('in/middle.txt', `${PLANT} middle`);
    const commit = repo.commit('middle');
    repo.write('after.txt', `${PLANT} after`);
    repo.commit();
    return { repo, commit, tree: repo.id(`${commit}:in`), blob: repo.id(`${commit}:in/middle.txt`) };
  }

  test.each(['blob', 'tree', 'commit'] as const)('a missing %s: the others are read, it is named', async (type) => {
    const parts = damaged();
    removeObject(parts.repo, parts[type]);
    const { units, ledger } = await range(parts.repo, 'main..topic');
    expect(ledger.complete).toBe(false);
    expect(ledger.unread.some(({ unit, reason }) => unit.includes(parts[type]) || reason.includes(parts[type]) || unit.includes(parts.commit))).toBe(true);
    if (type === 'commit') expect(units.some(({ text }) => text.includes('a commit'))).toBe(true);
    else expect(units.some(({ text }) => text === `${PLANT} before`)).toBe(true);
  });

  test.each(['garbage', ''])('a loose commit that holds %j', async (content) => {
    const { repo, commit } = damaged();
    const file = join(repo.gitDir, 'objects', commit.slice(0, 2), commit.slice(2));
    chmodSync(file, 0o644);
    writeFileSync(file, content);
    const { ledger } = await range(repo, 'main..topic');
    expect(ledger.complete).toBe(false);
    expect(ledger.unread.map(({ unit }) => unit)).toContain(`object ${commit}`);
  });

  test('an annotated tag whose object is gone', async () => {
    const { repo, commit } = damaged();
    repo.git('tag', '-am', PLANT, 'tag', commit);
    removeObject(repo, commit);
    const { ledger, units } = await range(repo, 'tag', '^main');
    expect(units.some(({ text }) => text.includes(PLANT))).toBe(true);
    expect(ledger.unread).toEqual([{ unit: `object ${commit}`, reason: 'missing object' }]);
  });

  test('an excluded commit that is not here: more is scanned, and said so', async () => {
    const { repo } = damaged();
    const delivery = await range(repo, 'topic', `^${'3'.repeat(40)}`);
    expect(delivery.placesOf(PLANT)).toHaveLength(3);
    expect(delivery.ledger.complete).toBe(true);
    expect(delivery.notes).toEqual([expect.stringContaining('not here')]);
  });

  test('a shallow clone: its boundary makes the range incomplete', async () => {
    const { repo } = damaged();
    const path = join(tempFolder(), 'clone');
    repo.git('clone', '-q', '--depth=2', `file://${repo.path}`, path);
    const clone = repoAt(path);
    const shallow = clone.id('HEAD~1');
    expect((await range(clone, '--all')).ledger).toMatchObject({ complete: false, unread: [{ unit: `commit ${shallow}` }] });
    expect((await range(clone, 'HEAD~1..HEAD')).ledger.complete).toBe(true);
  });

  test('a planted shallow list can not hide commits in silence', async () => {
    const { repo } = damaged();
    writeFileSync(join(repo.gitDir, 'shallow'), `${repo.id('topic')}\n`);
    expect((await range(repo, 'main..topic')).ledger.complete).toBe(false);
  });

  test.each([
    ['broken ref', (repo: TestRepo) => repo.write('.git/refs/heads/broken', 'garbage'), 'ref refs/heads/broken'],
    ['empty ref', (repo: TestRepo) => repo.write('.git/refs/heads/broken', ''), 'ref refs/heads/broken'],
    ['ref of another object format', (repo: TestRepo) => repo.write('.git/refs/heads/broken', 'a'.repeat(64)), 'ref refs/heads/broken'],
    ['linked ref', (repo: TestRepo) => symlinkSync('main', join(repo.gitDir, 'refs/heads/broken')), 'ref refs/heads/broken'],
    ['ref with a line break in its name', (repo: TestRepo) => repo.write('.git/refs/heads/a\nb', `${repo.id('HEAD')}\n`), 'ref refs/heads/a\nb'],
    ['bad line of packed-refs', (repo: TestRepo) => repo.write('.git/packed-refs', 'nonsense\n'), 'git-dir packed-refs line 1'],
  ])('a %s is named', async (_, plant, unit) => {
    const repo = branched();
    plant(repo);
    expect((await range(repo, '--all')).ledger).toMatchObject({ complete: false, unread: [{ unit }] });
  });
});

test("a file manager's file among the refs is no ref", async () => {
  const repo = branched();
  repo.write('.git/refs/heads/.DS_Store', 'anything');
  expect((await range(repo, '--all')).ledger.complete).toBe(true);
});

describe('many commits', () => {
  test.each([31, 251, 1001])('%i commits are all read', async (count) => {
    const repo = branched();
    const stream = ['reset refs/heads/topic\nfrom refs/heads/main\n'];
    for (let index = 0; index < count; index += 1) {
      stream.push(`commit refs/heads/topic\ncommitter C <c@example.com> ${1_600_000_000 + index} +0000\ndata 2\nm\nM 100644 inline f${index}\ndata <<END\n${PLANT} ${index}\nEND\n`);
    }
    repo.tryGit(['fast-import', '--quiet'], { input: stream.join('') });
    const delivery = await range(repo, 'main..topic');
    expect(delivery.placesOf(PLANT)).toHaveLength(count);
    expect(delivery.ledger).toMatchObject({ complete: true, units: { enumerated: 3 * count } });
  });
});
