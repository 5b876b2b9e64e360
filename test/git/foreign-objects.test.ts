/** An object under an id that is not its own: git takes a tree or a commit for what it is asked for, and so hides what it should tell. */
import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Oid } from '../../src/core/ids.ts';
import type { Source } from '../../src/core/source.ts';
import { prePushSource } from '../../src/sources/push.ts';
import { rangeSource } from '../../src/sources/range.ts';
import { stagedSource } from '../../src/sources/staged.ts';
import { makeRepo, type TestRepo } from '../helpers/repo.ts';
import { deliver } from '../helpers/units.ts';

/** What git will read instead of the object. */
function forge(repo: TestRepo, object: string, content: string): Oid {
  const [to, from] = [object, content].map((id) => join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2)));
  if (to === undefined || from === undefined) throw new Error('two objects are needed');
  chmodSync(to, 0o644);
  copyFileSync(from, to);
  return repo.id(object);
}

/** Each once: what stood before is read as base, too. */
async function unread(source: Source): Promise<readonly string[]> {
  const { ledger } = await deliver(source);
  return [...new Set(ledger.unread.map(({ unit, reason }) => `${unit}: ${reason}`))];
}

const named = (id: Oid): string[] => [`object ${id}: its content has another id`];

/** Its second commit brings a file. */
function withTwoCommits(): TestRepo {
  const repo = makeRepo();
  repo.write('folder/a', 'a\n');
  repo.commit();
  repo.write('folder/b', 'b\n');
  repo.write('other', 'c\n');
  repo.commit();
  return repo;
}

function sources(repo: TestRepo): Source[] {
  const [old, fresh] = [repo.id('HEAD~1'), repo.id('HEAD')];
  const options = { path: repo.path, variables: repo.variables };
  return [
    rangeSource({ ...options, revisions: ['HEAD~1..HEAD'] }),
    prePushSource({ ...options, remote: 'origin', lines: `refs/heads/main ${fresh} refs/heads/main ${old}\n` }),
  ];
}

describe('a range', () => {
  test('names a folder that hides what a commit brings', async () => {
    const repo = withTwoCommits();
    const tree = forge(repo, repo.id('HEAD:folder'), repo.id('HEAD~1:folder'));
    for (const source of sources(repo)) expect(await unread(source)).toEqual(named(tree));
    expect(await unread(rangeSource({ path: repo.path, variables: repo.variables, revisions: ['HEAD'] }))).toEqual(named(tree));
    expect(await unread(rangeSource({ path: repo.path, variables: repo.variables, revisions: ['--all'] }))).toEqual(named(tree));
    expect(await unread(rangeSource({ path: repo.path, variables: repo.variables, revisions: ['HEAD~1'] }))).toEqual([]);
  });

  test('names the tree of a commit, of its parent, and a parent, that are others', async () => {
    for (const [object, content] of [['HEAD^{tree}', 'HEAD~1^{tree}'], ['HEAD~1^{tree}', 'HEAD^{tree}'], ['HEAD~1:folder', 'HEAD:folder']] as const) {
      const repo = withTwoCommits();
      const tree = forge(repo, repo.id(object), repo.id(content));
      for (const source of sources(repo)) expect(await unread(source)).toEqual(named(tree));
    }
    const repo = withTwoCommits();
    const parent = repo.id('HEAD~1');
    const like = repo.object('commit', `tree ${repo.id('HEAD^{tree}')}\nauthor a <a> 0 +0000\ncommitter a <a> 0 +0000\n\n`);
    forge(repo, parent, like);
    expect(await unread(rangeSource({ path: repo.path, variables: repo.variables, revisions: [`${parent}..HEAD`] }))).toEqual(expect.arrayContaining(named(parent)));
  });

  test('names a folder of a merge, and one that a tag names', async () => {
    const repo = withTwoCommits();
    repo.git('switch', '-qc', 'side', 'HEAD~1');
    repo.write('folder/side', 's\n');
    repo.commit();
    repo.git('merge', '-q', '--no-commit', 'main');
    repo.write('folder/merged', 'm\n');
    repo.commit();
    repo.git('tag', 'tree', 'HEAD^{tree}');
    const tree = forge(repo, repo.id('HEAD:folder'), repo.id('main:folder'));
    expect(await unread(rangeSource({ path: repo.path, variables: repo.variables, revisions: ['HEAD'] }))).toEqual(named(tree));
    expect(await unread(rangeSource({ path: repo.path, variables: repo.variables, revisions: ['tree'] }))).toEqual(named(tree));
  });
});

test.each([['2'], ['4'], ['split']])('a commit names a folder of HEAD that holds already what is staged (index %s)', async (form) => {
  const repo = makeRepo();
  repo.write('folder/a', 'a\n');
  repo.commit();
  repo.write('folder/b', 'b\n');
  repo.git('add', '-A');
  const tree = forge(repo, repo.id('HEAD:folder'), repo.git('write-tree', '--prefix=folder/'));
  repo.git('update-index', ...(form === 'split' ? ['--split-index'] : ['--index-version', form]));
  expect(repo.git('diff-index', '--cached', 'HEAD')).toBe('');
  expect(await unread(stagedSource({ path: repo.path, variables: repo.variables, quick: true }))).toEqual(named(tree));
});

/** `root - base - leak - later`, or a merge on top of that. */
function withLeak(isMerged: boolean): Record<'root' | 'base' | 'leak' | 'head', Oid> & { readonly repo: TestRepo } {
  const repo = makeRepo();
  repo.write('a', 'a\n');
  const [root, base] = [repo.commit('root'), repo.commit('base')];
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('leak', PLANT);
  const leak = repo.commit('leak');
  repo.commit('later');
  if (isMerged) {
    repo.git('checkout', '-q', '-b', 'side', base);
    repo.commit('side');
    repo.git('checkout', '-q', 'topic');
    repo.git('merge', '-q', '--no-edit', 'side');
  }
  return { repo, root, base, leak, head: repo.id('HEAD') };
}

const PLANT = 'planted-marker-text';

describe.each([['a line', false], ['a merge', true]])('%s below which a commit claims', (_, isMerged) => {
  test.each([['base', 'leak'], ['root', 'leak'], ['base', 'head'], ['root', 'head']] as const)('(the %s) the %s for its parent is read all the same', async (below, claimed) => {
    const { repo, ...ids } = withLeak(isMerged);
    const liar = repo.git('cat-file', 'commit', ids[below]).replace(/^tree .*$/m, `$&\nparent ${ids[claimed]}`);
    forge(repo, ids[below], repo.object('commit', `${liar}\n`));
    expect(repo.git('rev-list', ids.head, `^${ids.base}`)).not.toContain(ids.leak);
    const options = { path: repo.path, variables: repo.variables };
    for (const source of [rangeSource({ ...options, revisions: [`${ids.base}..${ids.head}`] }), prePushSource({ ...options, remote: 'origin', lines: `refs/heads/topic ${ids.head} refs/heads/topic ${ids.base}\n` })]) {
      expect((await deliver(source)).placesOf(PLANT)).toEqual([expect.objectContaining({ path: 'leak' })]);
    }
  });
});
