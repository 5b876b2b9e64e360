import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Whereabouts } from '../../src/core/source.ts';
import { makeRepo } from '../helpers/repo.ts';
import type { TestRepo } from '../helpers/repo.ts';
import { attributeMarkers, numbered } from './attribution-helpers.ts';
import { allCommits, allObjects, answer } from './attribution-oracle.ts';
import type { OracleAnswer } from './attribution-oracle.ts';

const MARKERS = ['marker-alpha', 'marker-beta'];
const PATHS = ['a', 'dir/a', 'dir/deep/a'];
const TEXTS = ['plain', 'plain too', 'x marker-alpha', 'y marker-alpha', 'marker-beta', 'marker-alpha marker-beta'];
const NOW = 1_700_000_000;

interface Step {
  readonly parents: readonly number[];
  readonly edits: readonly { readonly path: number; readonly text: number }[];
  readonly message: number;
  readonly time: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  parents: fc.oneof({ weight: 2, arbitrary: fc.constant([0]) }, { weight: 1, arbitrary: fc.uniqueArray(fc.nat(5), { maxLength: 3 }) }),
  edits: fc.array(fc.record({ path: fc.nat(PATHS.length - 1), text: fc.nat(TEXTS.length + 5) }), { maxLength: 4 }),
  message: fc.nat(15),
  time: fc.nat(40),
});
const history = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 14 }),
  refs: fc.array(fc.nat(13), { maxLength: 4 }),
  /** Counted from the last commit. */
  head: fc.option(fc.nat(4)),
});

it('agrees with looking at every tree of every commit, on random histories', async () => {
  await fc.assert(fc.asyncProperty(history, async ({ steps, refs, head }) => {
    const repo = makeRepo({ args: ['--bare'] });
    repo.tryGit(['fast-import', '--quiet', '--force'], { input: stream(steps) });
    settleRefs(repo, steps.length, refs, head);
    const objects = allObjects(repo);
    const commits = allCommits(repo, objects);
    const { whereabouts } = await attributeMarkers(repo, MARKERS, NOW);
    MARKERS.forEach((marker, n) => {
      const blobs = new Set(objects.filter(({ type, content }) => type === 'blob' && content.includes(marker)).map(({ oid }) => oid));
      expect(simple(whereabouts.get(numbered(n)))).toEqual(answer(repo, commits, blobs, marker, NOW));
    });
  }), { numRuns: 40, interruptAfterTimeLimit: 45_000, markInterruptAsFailure: false });
});

function simple(found: Whereabouts | undefined): OracleAnswer | undefined {
  if (!found?.exposure) return undefined;
  const { introduced, removed, inHead, refs, days } = found.exposure;
  const inTrees = found.places.filter(({ source }) => source === 'history').filter(({ path }) => path !== undefined);
  return {
    places: inTrees.map(({ path, commit, object, objects }) => `${path} ${commit} ${object} ${objects}`).sort(),
    messages: found.places.filter(({ source }) => source === 'commit-message').map(({ commit }) => String(commit)).sort(),
    introduced, removed, inHead, refs, days,
  };
}

/** Every commit gets a branch of its own at first, so that fast-import keeps it. */
function stream(steps: readonly Step[]): string {
  return steps.map(({ parents, edits, message, time }, n) => {
    const text = MARKERS[message] ?? `message ${n}`;
    const known = [...new Set(parents.map((back) => n - 1 - back).filter((parent) => parent >= 0))];
    const from = known.map((parent, i) => `${i === 0 ? 'from' : 'merge'} :${parent + 1}\n`).join('');
    const changes = edits.map(({ path, text: choice }) => change(PATHS[path] ?? 'a', TEXTS[choice])).join('');
    const who = `A Name <a@example.com> ${1_500_000_000 + time * 50_000} +0000`;
    return `commit refs/made/${n}\nmark :${n + 1}\nauthor ${who}\ncommitter ${who}\n${data(text)}${from}${changes}\n`;
  }).join('');
}

function change(path: string, text: string | undefined): string {
  return text === undefined ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Keeps only the chosen refs; what they do not reach dangles. */
function settleRefs(repo: TestRepo, count: number, refs: readonly number[], head: number | null): void {
  const ids = Array.from({ length: count }, (_, n) => repo.id(`refs/made/${n}`));
  const updates = ids.map((_, n) => `delete refs/made/${n}\n`);
  refs.forEach((n, i) => ids[n] && updates.push(`create refs/heads/branch-${i} ${ids[n]}\n`));
  const tip = head === null ? undefined : ids.at(-1 - head);
  if (tip) updates.push(`create refs/heads/main ${tip}\n`);
  repo.tryGit(['update-ref', '--stdin'], { input: updates.join('') });
}
