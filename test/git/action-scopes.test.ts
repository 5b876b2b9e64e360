/** What a step scans, from its event and its inputs, in a checkout that has all of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Oid } from '../../src/core/ids.ts';
import { openRepository } from '../../src/git/repository.ts';
import { Checkout } from '../../src/surfaces/action/checkout.ts';
import { planOf } from '../../src/surfaces/action/event.ts';
import { scopeOf, type Scope, type Wishes } from '../../src/surfaces/action/revisions.ts';
import { makeRepo, type TestRepo } from '../helpers/repo.ts';

const ZERO = '0'.repeat(40);

/** `main`: a - b; `develop`: a - c, and the tag `v1` on it; `topic`: c - d. The checkout stands on `topic`. */
let repo: TestRepo;
const ids: Record<string, Oid> = {};

beforeAll(() => {
  repo = makeRepo();
  for (const [name, parent] of [['a', ''], ['b', 'a'], ['c', 'a'], ['d', 'c']] as const) {
    if (parent !== '') repo.git('checkout', '-q', '--detach', ids[parent] ?? '');
    ids[name] = repo.commit(name);
  }
  for (const [name, tip] of [['main', 'b'], ['develop', 'c'], ['topic', 'd']] as const) repo.git('update-ref', `refs/remotes/origin/${name}`, ids[tip] ?? '');
  repo.git('branch', '-f', 'topic', ids['d'] ?? '');
  repo.git('checkout', '-q', 'topic');
  repo.git('branch', '-D', 'main');
  repo.git('tag', '-a', '-m', 'first', 'v1', ids['c'] ?? '');
});

describe('inputs in place of the event\'s own revisions', () => {
  const pull = { pull_request: { number: 1, base: { sha: 'b' }, head: { sha: 'd' } } };

  it.each<[string, Partial<Wishes>, string, readonly string[], readonly string[]]>([
    ['none', {}, 'b..d', ['d'], ['b']],
    ['a base', { baseRef: 'v1' }, 'c..d', ['d'], ['c']],
    ['a head', { headRef: 'origin/develop' }, 'b..c', ['c'], ['b']],
    ['both', { baseRef: 'origin/main', headRef: 'v1' }, 'b..c', ['c'], ['b']],
  ])('%s', async (_, wishes, range, include, exclude) => {
    const scope = await scopeFor('pull_request', pull, wishes);
    expect(scope).toMatchObject({ range: named(range), isRange: true, revisions: { include: include.map(id), exclude: exclude.map(id) } });
  });

  it('a head alone, of an event that knows no base, is compared with the default branch', async () => {
    expect(await scopeFor('schedule', { repository: { default_branch: 'main' } }, { headRef: 'topic' })).toMatchObject({ range: named('b..d'), revisions: { include: [ids['d']], exclude: [ids['b']] } });
  });

  it('a name that nothing has is wrong use', async () => {
    await expect(scopeFor('pull_request', pull, { baseRef: 'origin/gone' })).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('base-ref names "origin/gone"') });
  });
});

describe('whose policy counts', () => {
  it.each<[string, object, Partial<Wishes>, string]>([
    ['pull_request', { pull_request: { number: 1, base: { sha: 'b' }, head: { sha: 'd' } } }, {}, 'b'],
    ['pull_request', { pull_request: { number: 1, base: { sha: 'b' }, head: { sha: 'd' } } }, { policyFrom: 'head' }, 'd'],
    ['push', { ref: 'refs/heads/topic', before: 'c', after: 'd' }, {}, 'd'],
  ])('%s %j %j: that of %s', async (event, payload, wishes, commit) => {
    expect((await scopeFor(event, payload, wishes)).policy).toBe(id(commit));
  });
});

describe('a pushed branch', () => {
  const pushed = (name: string, after: string): object => ({ ref: `refs/heads/${name}`, before: ZERO, after, repository: { default_branch: 'main' } });

  it('that is new is read beside all others, and several of them are no range to name', async () => {
    const scope = await scopeFor('push', pushed('topic', 'd'));
    expect(scope).toMatchObject({ range: ids['d'], isRange: true, revisions: { include: [ids['d']] } });
    expect([...scope.revisions.exclude].sort()).toEqual([id('b'), id('c')].sort());
  });

  it('that is new and the default one is read whole, whatever others hold', async () => {
    expect(await scopeFor('push', pushed('main', 'b'))).toMatchObject({ range: ids['b'], isRange: false, revisions: { include: [ids['b']], exclude: [] } });
  });
});

describe('without a range', () => {
  it.each([['branch', []], ['all', ['ref refs/heads/broken']]] as const)('refs that can\'t be read are missing from history: %s as its word says', async (history, unread) => {
    writeFileSync(join(repo.gitDir, 'refs/heads/broken'), 'no id\n');
    const scope = await scopeFor('schedule', {}, { history });
    expect(scope.unread.map(({ unit }) => unit)).toEqual(unread);
    expect(new Set(scope.revisions.include)).toEqual(new Set(history === 'branch' ? [id('d')] : [id('b'), id('c'), id('d'), repo.id('v1')]));
  });
});

/** Of the checkout above; one-letter names in the payload and in `range` stand for commits. */
async function scopeFor(event: string, payload: object, wishes: Partial<Wishes> = {}): Promise<Scope> {
  const checkout = new Checkout(openRepository(repo.path), { variables: repo.variables, upstream: null, isOfEvent: true });
  const told: unknown = JSON.parse(JSON.stringify(payload, (_, value: unknown) => (typeof value === 'string' ? (ids[value] ?? value) : value)));
  try {
    return await scopeOf(planOf(event, told), { baseRef: null, headRef: null, history: 'branch', policyFrom: 'base', ...wishes }, checkout, null);
  } finally {
    await checkout.close();
  }
}

function id(name: string): Oid {
  return ids[name] as Oid;
}

function named(range: string): string {
  return range.replace(/\w/g, (name) => id(name));
}
