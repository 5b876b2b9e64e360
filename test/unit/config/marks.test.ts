import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idleMarkNote, obeyMarks, type Markable } from '../../../src/config/marks.ts';
import type { AllowMark } from '../../../src/core/detection.ts';
import { fingerprintOf, ruleId, type Fingerprint } from '../../../src/core/ids.ts';

const span = { start: 0, end: 1 };
const print = (digit: string): Fingerprint => fingerprintOf(digit.repeat(32));

function found(rule: string, line: number, endLine = line, digit = '0'): Markable {
  return { rule: ruleId(rule), fingerprint: print(digit), lines: [{ line, endLine }] };
}

function mark(line: number, target: string, reason = 'a test value'): AllowMark {
  return { target, reason, span, position: { line, column: 30, endLine: line, endColumn: 40 } };
}

function allowed(there: readonly Markable[], marks: readonly AllowMark[]): boolean[] {
  return obeyMarks(there, marks).allowedBy.map((by) => by !== null);
}

test('a mark silences what it names on its line or the line below, nothing else', () => {
  const there = [found('a', 5), found('b', 5), found('a', 6), found('a', 8, 8, '3')];
  expect(allowed(there, [mark(5, 'a')])).toEqual([true, false, false, false]);
  expect(allowed(there, [mark(4, 'b')])).toEqual([false, true, false, false]);
  expect(allowed(there, [mark(7, 'a')])).toEqual([false, false, false, true]);
  expect(allowed(there, [mark(6, print('3'))])).toEqual([false, false, false, false]);
  expect(allowed(there, [mark(8, print('3'))])).toEqual([false, false, false, true]);
});

test('a mark behind one finding does not reach the one below', () => {
  expect(allowed([found('a', 1), found('a', 2)], [mark(1, 'a')])).toEqual([true, false]);
});

test('a finding of several lines is marked on any of them, or above', () => {
  for (const line of [9, 10, 11, 12]) expect(allowed([found('private-key', 10, 12)], [mark(line, 'private-key')])).toEqual([true]);
  for (const line of [8, 13]) expect(allowed([found('private-key', 10, 12)], [mark(line, 'private-key')])).toEqual([false]);
});

test.each(['', ' ', '-', '*/', '-->'])('%j is no reason', (reason) => {
  const { allowedBy, idle } = obeyMarks([found('a', 1)], [mark(1, 'a', reason)]);
  expect(allowedBy).toEqual([null]);
  expect(idle).toMatchObject([{ why: 'without a reason' }]);
});

test('a mark outside a comment silences nothing, and is said', () => {
  const { allowedBy, idle } = obeyMarks([found('a', 1)], [{ ...mark(1, 'a'), outside: true }]);
  expect(allowedBy).toEqual([null]);
  expect(idle.map((one) => idleMarkNote(one, 'x.json'))).toEqual(['x.json:1: leaksift:allow a stands in no comment and allows nothing: put it into one.']);
});

test('a mark that silences nothing is said, with its place', () => {
  const { idle } = obeyMarks([found('a', 1)], [mark(1, 'a'), mark(3, 'a\u001b[2J'), mark(1, 'b', '')]);
  expect(idle.map((one) => idleMarkNote(one, 'src/x.ts'))).toEqual([
    'src/x.ts:3: leaksift:allow a\\u{1b}[2J allows nothing that stands here: remove it.',
    'src/x.ts:1: leaksift:allow b gives no reason and allows nothing: write the reason after it.',
  ]);
});

test('law: every silenced finding is named by its mark, and no mark is both obeyed and idle', () => {
  const rules = fc.constantFrom('a', 'b', 'c');
  const lines = fc.integer({ min: 1, max: 6 });
  const digits = fc.constantFrom('0', '1');
  const markables = fc.array(fc.tuple(rules, lines, digits).map(([rule, line, digit]) => found(rule, line, line, digit)), { maxLength: 8 });
  const marks = fc.array(fc.tuple(lines, fc.oneof(rules, digits.map(print))).map(([line, target]) => mark(line, target)), { maxLength: 8 });
  fc.assert(fc.property(markables, marks, (there, marked) => {
    const { allowedBy, idle } = obeyMarks(there, marked);
    allowedBy.forEach((by, index) => {
      if (by === null) return;
      expect([there[index]?.rule, there[index]?.fingerprint]).toContain(by.target);
      expect([0, 1]).toContain((there[index]?.lines[0]?.line ?? 0) - by.position.line);
      expect(idle.map(({ mark: one }) => one)).not.toContain(by);
    });
  }));
});

test('law: what is obeyed is what looking at everything for each mark obeys', () => {
  const line = fc.integer({ min: 1, max: 9 });
  const part = fc.tuple(line, fc.integer({ min: 0, max: 4 })).map(([from, more]) => ({ line: from, endLine: from + more }));
  const markables = fc.array(fc.record({ rule: fc.constantFrom(ruleId('a'), ruleId('b')), fingerprint: fc.constantFrom(print('0'), print('1')), lines: fc.array(part, { minLength: 1, maxLength: 3 }) }), { maxLength: 8 });
  const marks = fc.array(fc.tuple(line, fc.constantFrom('a', 'b', print('1')), fc.constantFrom('why', '')).map(([at, target, reason]) => mark(at, target, reason)), { maxLength: 8 });
  const obvious = (there: readonly Markable[], { target, reason, position }: AllowMark): number[] => {
    const which = (fits: (part: Markable['lines'][number]) => boolean): number[] => there.flatMap((one, index) => ([one.rule, one.fingerprint].some((name) => name === target) && one.lines.some(fits) ? [index] : []));
    const beside = which((one) => one.line <= position.line && position.line <= one.endLine);
    return reason === '' ? [] : beside.length > 0 ? beside : which((one) => one.line === position.line + 1);
  };
  fc.assert(fc.property(markables, marks, (there, marked) => {
    const { allowedBy, idle } = obeyMarks(there, marked);
    const wanted = marked.map((one) => obvious(there, one));
    expect(allowedBy).toEqual(there.map((_, index) => marked[wanted.findIndex((found) => found.includes(index))] ?? null));
    expect(idle.map(({ mark: one }) => one)).toEqual(marked.filter((_, index) => wanted[index]?.length === 0));
  }));
});

test('a hundred thousand marks in a file, on lines of their own or on one, are no more than so many', () => {
  const count = 100_000;
  for (const lineOf of [(index: number) => 2 * index + 1, () => 1]) {
    const there = Array.from({ length: count }, (_, index) => found('a', lineOf(index)));
    expect(allowed(there, there.map((_, index) => mark(lineOf(index), 'a'))).filter((one) => one)).toHaveLength(count);
  }
});
