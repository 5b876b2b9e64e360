import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAR, NEAREST, type Literal, type Neighbours, type Passage, type Prefilter, type PrefilterSpec, type Run } from '../../../src/core/prefilter.ts';
import { opens } from '../../../src/core/views/runs.ts';
import { LONG_RUN } from '../../../src/kernel/assembly/layout.ts';
import { makeTwin } from '../../../src/kernel/twin.ts';
import { hitsOf as linesOf, searches } from './drawn.ts';

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

function isBetween({ before, after, around, tail = 0, onward, backward }: Literal, ahead: string, behind: string): boolean {
  const inSet = (neighbours: Neighbours | undefined, characters: readonly string[]): number => {
    const end = characters.findIndex((character) => !neighbours?.bytes.includes(character));
    return end < 0 ? characters.length : end;
  };
  const [left, right] = [[...ahead].reverse(), [...behind.slice(tail)]];
  // Of those around, no more than are asked for count on either side.
  const some = (neighbours: Neighbours | undefined, characters: readonly string[]): number => Math.min(neighbours?.min ?? 0, inSet(neighbours, characters));
  if (!leads(onward, right, FAR) || !leads(backward, left, NEAREST)) return false;
  return inSet(before, left) >= (before?.min ?? 0) && inSet(after, right) >= (after?.min ?? 0) && some(around, left) + some(around, right) >= (around?.min ?? 0);
}

function leads(passage: Passage | undefined, characters: readonly string[], most: number): boolean {
  if (!passage) return true;
  const padded = [...characters, ...'\0'.repeat(most)];
  const stop = padded.findIndex((character) => !passage.over.includes(character));
  return stop < 0 || stop >= most || passage.to.includes(padded[stop] ?? '');
}

/** By definition: every literal and every run, asked for at every place. */
function byDefinition({ literals, runs }: PrefilterSpec, bytes: Uint8Array, from: number, to: number): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const found: string[] = [];
  const members = { base64: /[A-Za-z0-9+/]/, base64url: /[A-Za-z0-9_-]/, hex: /[0-9A-Fa-f]/, alphanumeric: /[A-Za-z0-9]/, word: /[A-Za-z0-9_]/ } as const;
  for (let at = from; at < to; at++) {
    literals.forEach((literal, what) => {
      const there = text.slice(at, at + literal.text.length);
      const same = literal.ignoreCase ? there.toLowerCase() === literal.text.toLowerCase() : there === literal.text;
      if (same && isBetween(literal, text.slice(0, at), text.slice(at + there.length))) found.push(`${at}-${at + literal.text.length} ${what}`);
    });
    runs.forEach(({ alphabet, min, max = Infinity, opens: mustOpen, mixed }, index) => {
      if (at > 0 && members[alphabet].test(text[at - 1] ?? '')) return;
      let end = at;
      while (end < text.length && members[alphabet].test(text[end] ?? '')) end++;
      const isNumeral = /^(?:[\dA-F]*|[\da-f]*)$/.test(text.slice(at, end));
      const isLong = end - at > LONG_RUN;
      if (end - at >= min && end - at <= max && (!mustOpen || isLong || opens(alphabet, bytes, at, end)) && (!mixed || isLong || !isNumeral)) found.push(`${at}-${end} ${literals.length + index}`);
    });
  }
  return text.slice(from, to).includes('\0') ? [...found, 'NUL'] : found;
}

it('finds what is there by definition, in any text, for any spec, in any range', () => {
  fc.assert(
    fc.property(searches(2), ([spec, text, [from = 0, to = 0]]) => {
      const twin = makeTwin(spec);
      expect(linesOf(twin, text)).toEqual(byDefinition(spec, text, 0, text.length));
      expect(linesOf(twin, text, from, to)).toEqual(byDefinition(spec, text, from, to));
    }),
    { numRuns: 150 },
  );
});
