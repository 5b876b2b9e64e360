import { expect, test } from 'vitest';
import { readToml } from '../../../src/config/toml.ts';
import { tomlPlaces } from '../../../src/config/toml-places.ts';

const TEXT = [
  '# a = 1', //                                      1
  'title = "a = [1] # no comment"', //               2
  "text = '''", //                                   3
  'fake = 1', //                                     4
  "[fake]'''", //                                    5
  'list = [ # one', //                               6
  '  "x", ["y"],', //                                7
  '  { k = 1, "d.e" = { f = 2 } },', //              8
  ']', //                                            9
  'a.b."c d" = 1.5', //                             10
  '', //                                            11
  '[[rules]]', //                                   12
  'id = "one"', //                                  13
  '  [rules.examples]', //                          14
  '  match = ["m"]', //                             15
  '[[rules]]', //                                   16
  '[[rules.deep]]', //                              17
  'z = """', //                                     18
  'q = "\\""""', //                                 19
  '[ table . "x y" ]', //                           20
  'last = 2026-01-01 10:00:00', //                  21
].join('\n');

test.each([
  ['title', 2, 1], ['text', 3, 1], ['list', 6, 1], ['list[0]', 7, 3], ['list[1]', 7, 8], ['list[1][0]', 7, 9], ['list[2]', 8, 3],
  ['list[2].k', 8, 5], ['list[2]["d.e"]', 8, 12], ['list[2]["d.e"].f', 8, 22], ['a', 10, 1], ['a.b', 10, 1], ['a.b["c d"]', 10, 1],
  ['rules[0]', 12, 1], ['rules[0].id', 13, 1], ['rules[0].examples', 14, 3], ['rules[0].examples.match[0]', 15, 12],
  ['rules[1]', 16, 1], ['rules[1].deep[0]', 17, 1], ['rules[1].deep[0].z', 18, 1], ['table["x y"].last', 21, 1],
])('%s stands in line %i, column %i', (path, line, column) => {
  expect(tomlPlaces(TEXT).get(path)).toEqual({ line, column });
});

test('what stands in strings and comments is not a key', () => {
  const places = tomlPlaces(TEXT);
  for (const absent of ['fake', 'q', 'rules[2]']) expect(places.has(absent)).toBe(false);
});

test('CRLF counts as one line end', () => {
  expect(tomlPlaces(TEXT.replaceAll('\n', '\r\n'))).toEqual(tomlPlaces(TEXT));
});

test('a path that is not there stands where its nearest ancestor does', () => {
  const { place } = readToml('[[rules]]\nid = "a"\n');
  expect(place(['rules', 0, 'pattern'])).toEqual({ line: 1, column: 1 });
  expect(place(['nothing'])).toEqual({ line: 1, column: 1 });
});
