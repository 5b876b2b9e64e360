/** Whatever is pushed together, and however late the runs are: each commit is scanned by some run, and none by a new branch's that came earlier. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oid, type Oid } from '../../src/core/ids.ts';
import { openRepository } from '../../src/git/repository.ts';
import { Checkout } from '../../src/surfaces/action/checkout.ts';
import { planOf } from '../../src/surfaces/action/event.ts';
import { scopeOf } from '../../src/surfaces/action/revisions.ts';
import { makeRepo, type TestRepo } from '../helpers/repo.ts';

const ZERO = '0'.repeat(40);
const BRANCHES = ['main', 'develop', 'alpha', 'beta', 'gamma'];
const WISHES = { baseRef: null, headRef: null, history: 'branch', policyFrom: 'base' } as const;

/** A branch gets commits of its own, on what it was or on another, and takes in a third. */
interface Update {
  readonly branch: number;
  readonly from: number;
  readonly merged: number;
  readonly commits: number;
}

interface Push {
  readonly updates: readonly Update[];
  /** Which events tell of commits that come by several branches: each, or the first. */
  readonly toldBy: 'each' | 'first';
  /** Whether its runs start only after the next push. */
  readonly isLate: boolean;
}

interface Run {
  readonly payload: object;
  readonly isNew: boolean;
  /** Pushed before this push. */
  readonly earlier: ReadonlySet<string>;
}

const branch = fc.nat(BRANCHES.length - 1);
const update = fc.record({ branch, from: branch, merged: branch, commits: fc.nat(2) });
const push = fc.record({ updates: fc.array(update, { minLength: 1, maxLength: 4 }), toldBy: fc.constantFrom('each' as const, 'first' as const), isLate: fc.boolean() });
const FIRST: Push = { updates: [{ branch: 0, from: 0, merged: 0, commits: 2 }], toldBy: 'each', isLate: false };

it('each commit that is pushed is scanned, and a new branch\'s run scans nothing that came earlier', async () => {
  await fc.assert(fc.asyncProperty(fc.array(push, { minLength: 2, maxLength: 5 }), async (pushes) => {
    const server = serverOf(makeRepo());
    const scanned = new Set<string>();
    let late: Run[] = [];
    for (const one of [FIRST, ...pushes]) {
      const runs = [...late, ...server.take(one)];
      late = one.isLate ? runs : [];
      for (const run of one.isLate ? [] : runs) for (const id of await scannedBy(run, server.repo)) scanned.add(id);
    }
    for (const run of late) for (const id of await scannedBy(run, server.repo)) scanned.add(id);
    expect(server.pushed().filter((id) => !scanned.has(id))).toEqual([]);
  }), { seed: 7801, numRuns: 15 });
});

/** `m - d - e` is old, `d - t - w` new: `topic` has `t`, and so has `twin`, which came along or soon after. */
it.each([
  ['what others have only because they came along', [['d', false], ['t', true]], 0, ['t']],
  ['nothing, where the event says that all was there', [['d', false], ['t', false]], 0, []],
  ['nothing, where it says nothing', [], 0, []],
  ['nothing more for commits that are not here', [['elsewhere', true]], 0, []],
  ['all that the default branch has not, where the event contradicts itself', [['d', true], ['t', false]], 0, ['d', 't']],
  ['and where it lists as much as it can', [['t', true]], 2047, ['d', 't']],
] as const)('a new branch: %s', async (_, told, more, wanted) => {
  const repo = makeRepo();
  const ids: Record<string, Oid> = { elsewhere: oid('e'.repeat(40)) };
  for (const [name, parent] of ['m', 'dm', 'ed', 'td', 'wt']) {
    if (parent !== undefined) repo.git('checkout', '-q', '--detach', ids[parent] ?? '');
    ids[name ?? ''] = repo.commit(name);
  }
  for (const [name, tip] of [['main', 'm'], ['develop', 'e'], ['topic', 't'], ['twin', 'w']] as const) repo.git('update-ref', `refs/remotes/origin/${name}`, ids[tip] ?? '');
  const commits = [...told.map(([name, distinct]) => ({ id: ids[name], distinct })), ...Array.from({ length: more }, () => ({ id: ids['m'], distinct: false }))];
  const run: Run = { payload: { ref: 'refs/heads/topic', before: ZERO, after: ids['t'], commits, repository: { default_branch: 'main' } }, isNew: false, earlier: new Set() };
  expect((await scannedBy(run, repo)).sort()).toEqual(wanted.map((name) => ids[name]).sort());
});

/** Real git holds the commits; what an event says of them is as GitHub documents it. */
function serverOf(repo: TestRepo): { readonly repo: TestRepo; take(push: Push): Run[]; pushed(): string[] } {
  const tree = repo.git('hash-object', '-t', 'tree', '-w', '--stdin');
  let tips: ReadonlyMap<number, string> = new Map();
  let made = 0;
  const commit = (parents: readonly string[]): string => repo.git('commit-tree', ...parents.flatMap((id) => ['-p', id]), '-m', `${(made += 1)}`, tree);
  const listed = (include: readonly string[], exclude: readonly string[]): string[] => (include.length === 0 ? [] : repo.git('rev-list', ...include, '--not', ...exclude).split('\n').filter((id) => id !== ''));
  return {
    repo,
    pushed: () => listed([...tips.values()], []),
    take({ updates, toldBy }) {
      const after = new Map(tips);
      for (const { branch: to, from, merged, commits } of updates) {
        const start = after.get(to) ?? after.get(from) ?? after.get(0);
        const other = after.get(merged);
        let tip = start ?? commit([]);
        for (let index = 0; index < commits; index += 1) tip = commit(index === 0 && other !== undefined && other !== tip ? [tip, other] : [tip]);
        after.set(to, tip);
      }
      const earlier = new Set(listed([...tips.values()], []));
      const told = new Set<string>();
      const runs = [...after].filter(([to, tip]) => tips.get(to) !== tip).map(([to, tip]): Run => {
        const before = tips.get(to);
        const commits = listed([tip], before === undefined ? [] : [before]).map((id) => ({ id, distinct: !earlier.has(id) && !told.has(id) }));
        if (toldBy === 'first') for (const { id } of commits) told.add(id);
        repo.git('update-ref', `refs/remotes/origin/${BRANCHES[to] ?? ''}`, tip);
        return { payload: { ref: `refs/heads/${BRANCHES[to] ?? ''}`, before: before ?? ZERO, after: tip, commits, repository: { default_branch: 'main' } }, isNew: before === undefined, earlier };
      });
      tips = after;
      return runs;
    },
  };
}

async function scannedBy({ payload, isNew, earlier }: Run, repo: TestRepo): Promise<Oid[]> {
  const checkout = new Checkout(openRepository(repo.path), { variables: repo.variables, upstream: null, isOfEvent: true });
  try {
    const { revisions } = await scopeOf(planOf('push', payload), WISHES, checkout, null);
    const list = repo.git('rev-list', ...revisions.include, '--not', ...revisions.exclude).split('\n').filter((id) => id !== '').map(oid);
    if (isNew) expect(list.filter((id) => earlier.has(id))).toEqual([]);
    return list;
  } finally {
    await checkout.close();
  }
}
