import { describe, expect, it } from 'vitest';
import type { Prefilter, Run } from '../../../src/core/prefilter.ts';
import { makeTwin } from '../../../src/kernel/twin.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function hitsOf(prefilter: Prefilter, text: string, from?: number, to?: number): readonly [number, number, number][] {
  const { count, starts, ends, what } = prefilter.find(encode(text), from, to);
  return Array.from({ length: count }, (_, index) => [starts[index] ?? -1, ends[index] ?? -1, what[index] ?? -1]);
}

const literals = (...texts: string[]) => texts.map((text) => ({ text, ignoreCase: false }));
const only = (...runs: Run[]) => makeTwin({ literals: [], runs });

describe('literals', () => {
  it('finds every occurrence, overlapping ones and nested literals too, in order', () => {
    const prefilter = makeTwin({ literals: literals('aba', 'ab'), runs: [] });
    expect(hitsOf(prefilter, 'ababa')).toEqual([[0, 3, 0], [0, 2, 1], [2, 5, 0], [2, 4, 1]]);
  });

  it('ignores the case of letters only where asked', () => {
    const prefilter = makeTwin({ literals: [{ text: 'Key_[', ignoreCase: true }, { text: 'Key', ignoreCase: false }], runs: [] });
    expect(hitsOf(prefilter, 'kEy_[ Key KEY\x7f[ key_{')).toEqual([[0, 5, 0], [6, 9, 1]]);
  });

  it('finds what starts inside the range, wherever it ends', () => {
    const prefilter = makeTwin({ literals: literals('abcd'), runs: [] });
    expect(hitsOf(prefilter, 'abcdabcdabcd', 1, 5)).toEqual([[4, 8, 0]]);
    expect(hitsOf(prefilter, 'abcdabc', 4)).toEqual([]);
  });
});

describe('runs', () => {
  it('reports a maximal run once, at its start, if it is long enough', () => {
    expect(hitsOf(only({ alphabet: 'hex', min: 3 }), 'ab abc abcdefg')).toEqual([[3, 6, 0], [7, 13, 0]]);
  });

  it('belongs to the range that holds its start and may end after it', () => {
    const run = only({ alphabet: 'alphanumeric', min: 4 });
    expect(hitsOf(run, 'abcdefgh', 0, 1)).toEqual([[0, 8, 0]]);
    expect(hitsOf(run, 'abcdefgh', 1)).toEqual([]);
  });

  it('gives literals before runs at one start', () => {
    const prefilter = makeTwin({ literals: literals('xyz'), runs: [{ alphabet: 'word', min: 2 }] });
    expect(hitsOf(prefilter, ' xyz_')).toEqual([[1, 4, 0], [1, 5, 1]]);
  });

  it.each([
    ['base64', /[A-Za-z0-9+/]/],
    ['base64url', /[A-Za-z0-9_-]/],
    ['hex', /[0-9A-Fa-f]/],
    ['alphanumeric', /[A-Za-z0-9]/],
    ['word', /[A-Za-z0-9_]/],
  ] as const)('%s holds exactly its bytes', (alphabet, members) => {
    const run = only({ alphabet, min: 1 });
    const found = Array.from({ length: 256 }, (_, byte) => run.find(Uint8Array.of(byte)).count === 1);
    const expected = Array.from({ length: 256 }, (_, byte) => members.test(String.fromCharCode(byte)));
    expect(found).toEqual(expected);
  });
});

describe('refuses', () => {
  it.each(['', 'a', 'a'.repeat(65), 'ab\u0100', 'ключ'])('the literal %j', (text) => {
    expect(() => makeTwin({ literals: literals(text), runs: [] })).toThrow(/literal 0/);
  });

  it.each([0, -1, 1.5, NaN])('the minimum %d', (min) => {
    expect(() => only({ alphabet: 'hex', min })).toThrow(/run 0/);
  });
});
