import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingLines } from '../../../src/git/direct/differing-lines.ts';

type Tree = ReadonlyMap<string, string>;

/** Few names and few bytes, zero among them, so that lines look like one another. */
const id = fc.array(fc.constantFrom('00', '20', '61'), { minLength: 20, maxLength: 20 }).map((bytes) => bytes.join(''));
const tree = fc.dictionary(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }), id).map((entries): Tree => new Map(Object.entries(entries)));

function written(entries: Tree): Buffer {
  const lines = [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, hex]) => Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(hex, 'hex')]));
  return Buffer.concat(lines);
}

/** @throws where a line is cut */
function readBack(lines: Uint8Array): Tree {
  const bytes = Buffer.from(lines);
  const entries = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const [, name = ''] = /^100644 (\w+)\0/.exec(bytes.toString('latin1', at)) ?? expect.unreachable();
    at += name.length + 8;
    entries.set(name, bytes.toString('hex', at, (at += 20)));
  }
  return entries;
}

function differences(one: Tree, other: Tree): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();
}

test('the lines that differ are among them, and all are whole', () => {
  fc.assert(fc.property(tree, tree, fc.func(fc.integer({ min: 0, max: 3 })), (base, edits, choice) => {
    const other = new Map([...base].filter(([name]) => choice(name) > 0));
    for (const [name, hex] of edits) if (choice(hex) === 0) other.set(name, hex);
    const [one, changed] = differingLines(written(base), written(other), 20).map(readBack);
    expect(differences(one ?? new Map(), changed ?? new Map())).toEqual(differences(base, other));
  }), { numRuns: 1000 });
});

test('of a long folder only the lines about a change are left', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `file-${1000 + index}`);
  const all = (changed: string): Buffer => written(new Map(names.map((name) => [name, (name === changed ? '01' : '02').repeat(20)])));
  const line = 7 + 'file-1000'.length + 1 + 20;
  expect(differingLines(all(''), all('file-1500'), 20).map(({ length }) => length)).toEqual([3 * line, 3 * line]);
  expect(differingLines(all(''), all('file-1000'), 20).map(({ length }) => length)).toEqual([2 * line, 2 * line]);
});

test('a tree that is cut is given to its end', () => {
  const whole = written(new Map([['a', '00'.repeat(20)], ['b', '01'.repeat(20)]]));
  expect(differingLines(whole, whole.subarray(0, -3), 20)).toEqual([whole, whole.subarray(0, -3)]);
});

test('ids that look like lines, so that equal bytes are not equal lines, leave both trees as they are', () => {
  const shared = Buffer.from(`100644 n\0${'c'.repeat(5)}100644 y\0${'d'.repeat(6)}100644 p${'e'.repeat(6)}100644 q\0${'f'.repeat(20)}`);
  const one = shared;
  const other = Buffer.concat([Buffer.from(`100644 m\0${'b'.repeat(6)}`), shared]);
  expect(differingLines(one, other, 20)).toEqual([one, other]);
});
