/** Which bytes of a delta's result count as changed, byte by byte. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findChanges } from '../../../src/git/pack/changes.ts';
import { Runs } from '../../../src/git/pack/delta.ts';
import { SpanList } from '../../../src/git/pack/span-list.ts';

/** Where each byte of a result was copied from; undefined for one that was inserted. */
type Origins = readonly (number | undefined)[];

const BASE = 8;
const inserted = fc.integer({ min: 1, max: 3 }).map((length): Origins => Array.from({ length }, () => undefined));
const copied = fc.integer({ min: 0, max: BASE - 1 }).chain((from) => fc.integer({ min: 1, max: BASE - from }).map((length): Origins => Array.from({ length }, (_, at) => from + at)));
const result = fc.array(fc.oneof(inserted, copied), { maxLength: 5 }).map((pieces): Origins => pieces.flat());

function runsOf(origins: Origins): Runs {
  const runs = new Runs();
  origins.forEach((from, at) => {
    if (from !== undefined) runs.add(at, from, 1);
  });
  return runs;
}

/** New, or beside a byte, or an end, that it was not beside in the base. */
function isChanged(origins: Origins, at: number): boolean {
  const [before = -1, here, behind = BASE] = [at === 0 ? -1 : (origins[at - 1] ?? NaN), origins[at], at === origins.length - 1 ? BASE : (origins[at + 1] ?? NaN)];
  return here === undefined || before !== here - 1 || behind !== here + 1;
}

function spansOf(origins: Origins, slack: number): [start: number, end: number][] {
  const changes = new SpanList();
  findChanges(runsOf(origins), BASE, origins.length, slack, changes);
  return Array.from({ length: changes.count }, (_, n): [number, number] => [changes.starts[n] ?? 0, changes.ends[n] ?? 0]);
}

test('those that are new or have a new neighbour, and no others', () => {
  fc.assert(fc.property(result, (origins) => {
    const spans = spansOf(origins, 0);
    const covered = origins.map((_, at) => spans.some(([start, end]) => start <= at && at < end));
    expect(covered).toEqual(origins.map((_, at) => isChanged(origins, at)));
  }), { numRuns: 1000 });
});

test('changes that lie near each other are one', () => {
  fc.assert(fc.property(result, fc.nat(4), (origins, slack) => {
    const spans = spansOf(origins, slack);
    for (const [n, [start]] of spans.entries()) if (n > 0) expect(start - (spans[n - 1]?.[1] ?? 0)).toBeGreaterThan(slack);
    for (const [start, end] of spansOf(origins, 0)) expect(spans.some(([from, to]) => from <= start && end <= to)).toBe(true);
  }));
});
