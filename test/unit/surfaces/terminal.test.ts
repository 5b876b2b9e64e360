import { expect, test } from 'vitest';
import { isCapable, wantsColor, widthOf } from '../../../src/surfaces/terminal.ts';

const TERMINAL = { isTTY: true, columns: 100 };
const PIPE = {};

test.each([
  ['a terminal', TERMINAL, {}, false, true],
  ['a pipe', PIPE, {}, false, false],
  ['--no-color', TERMINAL, { FORCE_COLOR: '1' }, true, false],
  ['NO_COLOR', TERMINAL, { NO_COLOR: '1' }, false, false],
  ['NO_COLOR before FORCE_COLOR', TERMINAL, { NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
  ['an empty NO_COLOR', TERMINAL, { NO_COLOR: '' }, false, true],
  ['FORCE_COLOR on a pipe', PIPE, { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', TERMINAL, { FORCE_COLOR: '0' }, false, false],
  ['a dumb terminal', TERMINAL, { TERM: 'dumb' }, false, false],
] as const)('colour: %s', (_, stream, environment, noColor, expected) => {
  expect(wantsColor(stream, environment, noColor)).toBe(expected);
});

test('a line can be drawn anew on terminals that understand it', () => {
  expect([isCapable(TERMINAL, { TERM: 'xterm' }), isCapable(TERMINAL, { TERM: 'dumb' }), isCapable(PIPE, {})]).toEqual([true, false, false]);
});

test('width: the terminal says it, else COLUMNS, else 80', () => {
  expect(widthOf(TERMINAL, { COLUMNS: '60' })).toBe(100);
  expect(widthOf(PIPE, { COLUMNS: '60' })).toBe(60);
  expect([widthOf(PIPE, {}), widthOf(PIPE, { COLUMNS: 'wide' }), widthOf({ columns: 0 }, {})]).toEqual([80, 80, 80]);
});
