/** What a label names depends on the characters that were looked at, and on nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf, type LabelledValue } from '../../../src/core/values.ts';
import { Look } from '../../../src/core/values/look.ts';
import { nameAt } from '../../../src/core/values/name.ts';

const LABEL = 'secret';

/** Pieces of which assignments, calls, lists, elements, objects and tables are made, whole and broken. */
const piece = fc.oneof(
  fc.constantFrom(
    ' = ', '=', ': ', ' := ', ' => ', '->', ' != ', '"', "'", '`', '"""', '\\"', '(', ')', '[', ']', '{', '}', '<', '>', '</a>', '<a>', '<th>', '<tr><td>', '</td>', '\n', '\r\n', '\n\n', ' ', '    ', '\t',
    ',', ';', '|', ', ', ' | ', '#', '//', '--', '- ', 'name: ', 'value: ', '"value": "', 'value="', '<key>', '<string>', '<<EOF\n', '|\n  ', '>-\n  ', 'export ', 'ENV ', 'define ', 'machine x login ', 'INSERT INTO t (', ') VALUES (',
    'byte[]{', 'new String("', 'os.environ.get("', 'f(', '0x1f, 0x2e, 0x3d, ', '-----', 'user', 'a,b,c', 'id,name', 'b"', "r'", '::', '://', '==', '||', ' or ', '&', '*', 'void ', 'int ', 'key', LABEL, `my_${LABEL}`, `${LABEL}_key`, `-${LABEL}`,
  ),
  fc.string({ unit: fc.constantFrom('a', 'Q', '7', '_', '.', ' '), minLength: 1, maxLength: 12 }),
  fc.constantFrom(' ', 'words ', 'x'.repeat(30), 'a b\n').chain((unit) => fc.integer({ min: 1, max: 60 }).map((times) => unit.repeat(times))),
);
const text = fc.array(piece, { minLength: 1, maxLength: 40, size: 'max' }).map((pieces) => pieces.join(''));
/** What often follows a name that has a value, and stands before one. */
const row = fc.tuple(fc.constantFrom(',id', ',"a b"', '|x', '\tn'), fc.integer({ min: 1, max: 200 }), fc.constantFrom('\n', '\r\n', ' =\n', '')).map(([cell, times, end]) => cell.repeat(times) + end);
const behind = fc.tuple(fc.oneof(row, fc.constantFrom('', '', ' = ', ': "', '="', "' => '", ',id\n', ',id\nv1,7\n', '|id|\n|a|b|\n', '">', '</key>\n<string>', '\nvalue: ', ' = ["', ' = `', ' = "".join(', ', id) VALUES (\'', '</th>')), text).map(([start, rest]) => start + rest);
const front = fc.tuple(fc.oneof(text, row), fc.constantFrom('', '', '\n', 'name: ', '<', '<key>', '<x key="', 'id,', '|', 'INSERT INTO t (', '<tr><th>', '<tr><th>id</th><th>', '"', '-')).map(([rest, end]) => rest + end);
const around = fc.oneof(text, fc.constant(''), fc.string({ maxLength: 5 }));

test('only what was looked at decides', () => {
  const told = { none: 0, some: 0, near: 0 };
  fc.assert(fc.property(front, behind, around, around, (before, after, otherBefore, otherAfter) => {
    const whole = before + LABEL + after;
    const look = new Look();
    const values = named(whole, before.length, look);
    const from = Math.max(0, look.from - 1);
    const to = Math.min(whole.length, look.to + 1);
    const prefix = look.from <= 0 ? '' : otherBefore;
    const other = prefix + whole.slice(from, to) + (look.to >= whole.length ? '' : otherAfter);
    const by = prefix.length - from;
    expect(named(other, before.length + by, new Look())).toEqual(values.map((value) => ({ ...value, start: value.start + by, end: value.end + by })));
    told[values.length > 0 ? 'some' : 'none'] += 1;
    if (to - from < whole.length) told.near += 1;
  }), { numRuns: 30_000 });
  expect(Math.min(told.none, told.some, told.near)).toBeGreaterThan(2000);
});

function named(window: string, at: number, look: Look): readonly LabelledValue[] {
  const name = nameAt(window, at, at + LABEL.length);
  look.restart(name.from, name.to);
  return valuesOf(window, name, look);
}
