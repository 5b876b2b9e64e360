import { describe, expect, it } from 'vitest';
import type { Whereabouts } from '../../src/core/source.ts';
import { makeRepo } from '../helpers/repo.ts';
import type { TestRepo } from '../helpers/repo.ts';
import { attributeMarkers, numbered } from './attribution-helpers.ts';

const MARK = 'marker-to-locate';
const DAY = 86_400;
const NOW = Date.UTC(2021, 0, 1) / 1000;

async function locate(repo: TestRepo, marker = MARK): Promise<Whereabouts | undefined> {
  const { whereabouts } = await attributeMarkers(repo, [marker], NOW);
  return whereabouts.get(numbered(0));
}

function day(n: number): string {
  return new Date(Date.UTC(2020, 0, 1) + n * DAY * 1000).toISOString();
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

describe('against git itself', () => {
  it('brings and removes where `git log -S` sees a change, and holds what `--find-object` names', async () => {
    const repo = makeRepo();
    for (let n = 0; n < 12; n += 1) {
      repo.write('file', n % 4 < 2 ? `${MARK} ${n}` : `nothing ${n}`);
      repo.write(`other-${n % 3}`, n === 7 ? MARK : `${n}`);
      repo.commit(`commit ${n}`, { date: day(n) });
    }
    const changes = lines(repo.git('log', '--reverse', '--format=%H', `-S${MARK}`, '--', 'file'));
    const found = await locate(repo);
    const place = found?.places.find(({ path }) => path === 'file');
    expect(place?.commit).toBe(changes[0]);
    expect(found?.exposure?.introduced).toBe(changes[0]);
    expect(found?.exposure?.removed).toBe(lines(repo.git('log', '--format=%H', `-S${MARK}`))[0]);
    const object = String(place?.object);
    expect(lines(repo.git('log', '--reverse', '--format=%H', `--find-object=${object}`))[0]).toBe(place?.commit);
    expect(found?.places.map(({ path, objects }) => [path, objects])).toEqual([['file', 6], ['other-1', 1]]);
  });
});

describe('the commit that removed it', () => {
  it('is the last one when it went twice', async () => {
    const repo = makeRepo();
    const ids = ['x', MARK, 'x', MARK, 'y', 'z'].map((text, n) => {
      repo.write('file', text);
      return repo.commit(`step ${n}`, { date: day(n) });
    });
    expect((await locate(repo))?.exposure).toEqual({ introduced: ids[1], removed: ids[4], inHead: false, refs: ['refs/heads/main'], days: 3 });
  });

  it('is the true removal, not a later merge of a branch that still had it', async () => {
    const repo = makeRepo();
    repo.write('file', MARK);
    repo.commit('in', { date: day(0) });
    repo.git('branch', 'old');
    repo.write('file', 'clean');
    const removal = repo.commit('out', { date: day(5) });
    repo.git('checkout', '-q', 'old');
    repo.write('other', 'other');
    repo.commit('side', { date: day(6) });
    repo.git('checkout', '-q', 'main');
    merge(repo, ['old'], day(9));
    expect((await locate(repo))?.exposure).toMatchObject({ removed: removal, inHead: false, refs: ['refs/heads/main', 'refs/heads/old'], days: 366 });
    repo.git('branch', '-q', '-D', 'old');
    expect((await locate(repo))?.exposure).toMatchObject({ removed: removal, refs: ['refs/heads/main'], days: 5 });
  });

  it('is the merge that dropped it when nothing else did', async () => {
    const repo = makeRepo();
    repo.write('base', 'base');
    repo.commit('base', { date: day(0) });
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('file', MARK);
    const bad = repo.commit('bad', { date: day(1) });
    repo.git('checkout', '-q', 'main');
    merge(repo, ['-s', 'ours', 'side'], day(3));
    repo.git('branch', '-q', '-D', 'side');
    expect((await locate(repo))?.exposure).toMatchObject({ introduced: bad, removed: repo.id('HEAD'), days: 2 });
  });

  it('is none when it never was in the history of HEAD', async () => {
    const repo = makeRepo();
    repo.write('base', 'base');
    repo.commit('base', { date: day(0) });
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('file', MARK);
    const bad = repo.commit('bad', { date: day(1) });
    repo.git('rm', '-q', 'file');
    repo.commit('gone', { date: day(4) });
    repo.git('checkout', '-q', 'main');
    expect((await locate(repo))?.exposure).toEqual({ introduced: bad, removed: null, inHead: false, refs: ['refs/heads/side'], days: 3 });
  });
});

describe('merges', () => {
  it('blames an evil merge and an octopus for what only they hold', async () => {
    const repo = makeRepo();
    repo.write('base', 'base');
    repo.commit('base', { date: day(0) });
    for (const branch of ['one', 'two']) {
      repo.git('checkout', '-q', '-b', branch, 'main');
      repo.write(branch, branch);
      repo.commit(branch, { date: day(1) });
    }
    repo.git('checkout', '-q', 'main');
    merge(repo, ['one', 'two'], day(2));
    repo.write('evil', MARK);
    repo.git('add', 'evil');
    repo.git('commit', '-q', '--amend', '--no-edit');
    expect(lines(repo.git('log', '-1', '--format=%P'))[0]?.split(' ')).toHaveLength(3);
    expect(await locate(repo)).toMatchObject({ places: [{ path: 'evil', commit: repo.id('HEAD') }], exposure: { introduced: repo.id('HEAD'), inHead: true } });
  });
});

describe('places', () => {
  it('follows a rename as a place of its own, with the first commit at each path', async () => {
    const repo = makeRepo();
    repo.write('a/old.txt', MARK);
    const first = repo.commit('in', { date: day(0) });
    repo.git('mv', 'a', 'b');
    const moved = repo.commit('moved', { date: day(1) });
    const found = await locate(repo);
    expect(found?.places).toMatchObject([{ path: 'a/old.txt', commit: first, objects: 1 }, { path: 'b/old.txt', commit: moved, objects: 1 }]);
    expect(found?.exposure).toMatchObject({ introduced: first, removed: null, inHead: true, days: 366 });
  });

  it('knows messages, identities, other headers, tags, notes and names of files', async () => {
    const repo = makeRepo();
    repo.write(`folder/${MARK}.txt`, 'x');
    const named = repo.commit('named', { date: day(-1) });
    repo.git('rm', '-q', `folder/${MARK}.txt`);
    const message = repo.commit(`says ${MARK}`, { date: day(1) });
    const tree = repo.id('HEAD^{tree}');
    const person = `A ${MARK} <a@example.com> 1577836800 +0000`;
    const odd = repo.object('commit', `tree ${tree}\nparent ${message}\nauthor ${person}\ncommitter ${person}\ngpgsig begin\n ${MARK}\n\nplain\n`);
    repo.git('update-ref', 'refs/heads/main', odd);
    repo.git('tag', '-a', 'inner', '-m', `tag ${MARK}`);
    repo.git('tag', '-a', 'outer', '-m', 'around', 'inner');
    repo.git('notes', 'add', '-m', MARK, message);
    const { places = [], exposure } = (await locate(repo)) ?? {};
    const tag = repo.id('refs/tags/inner');
    expect(places.map(({ source, path, object, commit }) => `${source} ${path} ${object} ${commit}`).sort()).toEqual([
      ['path-name', `folder/${MARK}.txt`, repo.id(`${named}:folder`), named],
      ['note', message, repo.id(`refs/notes/commits:${message}`), repo.id('refs/notes/commits')],
      ['commit-header', undefined, odd, odd],
      ['commit-message', undefined, message, message],
      ['tag-message', undefined, tag, null],
      ['identity', undefined, odd, odd],
    ].map((row) => row.map(String).join(' ')).sort());
    expect(exposure).toMatchObject({ introduced: named, inHead: true, removed: null, refs: ['refs/heads/main', 'refs/notes/commits', 'refs/tags/inner', 'refs/tags/outer'] });
  });

  it('counts an identity once, in the first commit that has it', async () => {
    const repo = makeRepo();
    const ids = [0, 1, 2].map((n) => {
      repo.tryGit(['commit', '-q', '--allow-empty', '-m', `${n}`], { env: { GIT_AUTHOR_NAME: MARK, GIT_COMMITTER_DATE: day(n), GIT_AUTHOR_DATE: day(n) } });
      return repo.id('HEAD');
    });
    expect((await locate(repo))?.places).toMatchObject([{ source: 'identity', commit: ids[0], objects: 3, author: MARK }]);
  });

  it('sees a stash: its changes, its index, its untracked files, and older entries', async () => {
    const repo = makeRepo();
    repo.write('file', 'clean');
    repo.commit('base', { date: day(0) });
    for (const n of [1, 2]) {
      repo.write('file', `${MARK} ${n}`);
      repo.write(`untracked-${n}`, `${MARK} untracked ${n}`);
      repo.git('stash', '-q', '-u');
    }
    const { places = [], exposure } = (await locate(repo)) ?? {};
    expect(places.map(({ path, objects }) => `${path} ${objects}`).sort()).toEqual(['file 2', 'untracked-1 1', 'untracked-2 1']);
    expect(exposure).toMatchObject({ inHead: false, removed: null, refs: ['refs/stash'] });
  });

  it('finds what a tag holds that points at a tree or a blob', async () => {
    const repo = makeRepo();
    repo.write('x', 'x');
    repo.commit('base', { date: day(0) });
    const blob = repo.object('blob', MARK);
    const tree = repo.object('tree', Buffer.concat([Buffer.from('100644 in-tree\0'), Buffer.from(blob, 'hex')]));
    repo.git('tag', 'on-blob', blob);
    repo.git('tag', '-a', 'on-tree', '-m', 'tree', tree);
    expect(await locate(repo)).toEqual({
      places: [{ source: 'history', path: 'in-tree', object: blob, commit: null, objects: 1 }],
      exposure: { introduced: null, removed: null, inHead: false, refs: ['refs/tags/on-blob', 'refs/tags/on-tree'], days: 0 },
    });
  });

  it('keeps the bytes of names: broken UTF-8 is percent-encoded', async () => {
    const repo = makeRepo();
    const tree = repo.object('tree', Buffer.concat([Buffer.from('100644 caf\xe9\0', 'latin1'), Buffer.from(repo.object('blob', MARK), 'hex')]));
    repo.git('update-ref', 'refs/heads/main', repo.git('commit-tree', '-m', 'x', tree));
    expect((await locate(repo))?.places).toMatchObject([{ path: 'caf%E9' }]);
  });
});

describe('odd commits', () => {
  it('takes no header from a message that imitates headers', async () => {
    const repo = makeRepo();
    repo.write('file', MARK);
    const first = repo.commit('in', { date: day(0) });
    const tree = repo.id(`${first}^{tree}`);
    const person = `A <a@example.com> ${Date.parse(day(3)) / 1000} +0000`;
    const odd = repo.object('commit', `tree ${tree}\nauthor ${person}\ncommitter ${person}\n\nparent ${first}\n`);
    repo.git('update-ref', 'refs/heads/main', odd);
    repo.git('update-ref', 'refs/heads/first', first);
    expect((await locate(repo))?.exposure).toMatchObject({ introduced: first, refs: ['refs/heads/first', 'refs/heads/main'] });
  });

  it('lives with names and times that can not be read', async () => {
    const repo = makeRepo();
    repo.write('file', MARK);
    const tree = repo.id(`${repo.commit('in')}^{tree}`);
    const odd = repo.object('commit', `tree ${tree}\nauthor nobody\ncommitter nobody at no time\n\nx\n`);
    repo.git('update-ref', 'refs/heads/main', odd);
    repo.git('reflog', 'expire', '--expire=now', '--all');
    repo.git('prune', '--expire=now');
    expect(await locate(repo)).toMatchObject({ places: [{ commit: odd, author: '' }], exposure: { introduced: odd, inHead: true } });
  });
});

function merge(repo: TestRepo, args: readonly string[], date: string): void {
  const { status, stderr } = repo.tryGit(['merge', '-q', '--no-edit', '--no-ff', ...args], { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } });
  if (status !== 0) throw new Error(stderr);
}
