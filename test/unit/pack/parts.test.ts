import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantForest } from '../../../src/git/pack/forest.ts';
import { partsOf } from '../../../src/git/pack/parts.ts';
import type { StoreSurvey } from '../../../src/git/pack/store.ts';

const [BLOB, TREE, WHOLE] = [3, 2, -1];

/** Of one pack, of which only this much is asked: each object is whole, or a delta of the object before it. */
function surveyOf(objects: readonly { readonly isTree: boolean; readonly isDelta: boolean }[]): StoreSurvey {
  const bases = Int32Array.from(objects, ({ isDelta }, position) => (isDelta && position > 0 ? position - 1 : WHOLE));
  const types = Uint8Array.from(objects, ({ isTree }) => (isTree ? TREE : BLOB));
  return { packs: [{ forest: plantForest({ bases, types }) }], loose: [], spareLoose: [] } as unknown as StoreSurvey;
}

const objects = fc.array(fc.record({ isTree: fc.boolean(), isDelta: fc.boolean() }), { minLength: 1, maxLength: 3000 });

test('every family is in one part, and no part holds families of trees and others', () => {
  fc.assert(fc.property(objects, fc.integer({ min: 1, max: 5000 }), (given, most) => {
    const survey = surveyOf(given);
    const { roots, firstTree } = survey.packs[0]?.forest ?? { roots: [], firstTree: 0 };
    const spans = partsOf(survey, most).map((part) => (part.kind === 'families' ? [part.from, part.to] as const : [-1, -1] as const));
    expect(spans.map(([from]) => from)).toEqual([0, ...spans.slice(0, -1).map(([, to]) => to)]);
    expect(spans.at(-1)?.[1]).toBe(roots.length);
    expect(spans.filter(([from, to]) => to <= from || (from < firstTree && to > firstTree))).toEqual([]);
  }));
});

test('parts become smaller towards the end, but not so small that they cost more than they spare', () => {
  const sizes = partsOf(surveyOf(Array.from({ length: 60_000 }, () => ({ isTree: false, isDelta: false })))).map((part) => (part.kind === 'families' ? part.to - part.from : 0));
  expect(sizes[0]).toBe(4096);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes.slice(0, -1).every((size) => size >= 256)).toBe(true);
  expect(sizes.at(-2)).toBe(256);
});
