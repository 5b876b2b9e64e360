/** What of a comment is a mark's reason. */
import { expect, test } from 'vitest';
import { builtInScanner } from '../../helpers/scanner.ts';
import { readMark } from '../../../src/core/allow-marks.ts';

test.each([
  ['# MARK acme-token of the sandbox', 'acme-token', 'of the sandbox'],
  ['// MARK acme-token\tof the sandbox \r\nmore', 'acme-token', 'of the sandbox'],
  ['/* MARK acme-token of the sandbox */', 'acme-token', 'of the sandbox'],
  ['<!-- MARK acme-token of the sandbox -->', 'acme-token', 'of the sandbox'],
  ['{# MARK acme-token of the sandbox #}', 'acme-token', 'of the sandbox'],
  ['<%-- MARK acme-token of the sandbox --%>', 'acme-token', 'of the sandbox'],
  ['/* MARK acme-token */', 'acme-token', ''],
  ['# MARK acme-token', 'acme-token', ''],
  ['# MARK acme-token \n of the next line', 'acme-token', ''],
])('%j', (template, target, reason) => {
  const text = marked(template);
  expect(readMark(text, text.indexOf('leaksift'), 100)).toMatchObject({ target, reason, span: { start: 100 + text.indexOf('leaksift') } });
});

test('what stands around it, however much, changes nothing', () => {
  const [before, after] = ['x '.repeat(3000), '\n'.padEnd(3000, 'y ')];
  const text = `${before}${marked('# MARK acme-token of the sandbox')}${after}`;
  const at = text.indexOf('leaksift');
  expect(readMark(text, at, 100)).toMatchObject({ target: 'acme-token', reason: 'of the sandbox', span: { start: 100 + at, end: 100 + text.indexOf('\n') } });
});

test('its window holds the longest mark that could stand there, and what tells a comment: what changes beyond it changes nothing', () => {
  const words = marked(`# ${'w'.repeat(510)}MARK ${'t'.repeat(100)}${' '.repeat(8)}${'r'.repeat(399)}`);
  const whole = (before: string, after: string) => readMark(`${before}${words}${after}`, before.length + 512, 0);
  expect(whole('', 'r')).toMatchObject({ reason: 'r'.repeat(400), window: { start: 0 } });
  expect(whole('', 'r')?.window.end).toBeGreaterThan(words.length);
  expect(whole('', 'r')).not.toHaveProperty('outside');
  expect(whole('note = "', '')).toMatchObject({ window: { start: 8 } });
  expect(whole('note = "', '')).not.toHaveProperty('outside');
});

test('in a string, or bare, it is outside every comment', () => {
  for (const template of ['note = "MARK acme-token of the sandbox"', 'MARK acme-token of the sandbox']) {
    const text = marked(template);
    expect(readMark(text, text.indexOf('leaksift'), 0)).toMatchObject({ target: 'acme-token', outside: true });
  }
});

test.each(['# MARK', '# MARKed acme-token x', '# MARK\nacme-token x'])('%j is none', (template) => {
  const text = marked(template);
  expect(readMark(text, text.indexOf('leaksift'), 0)).toBeUndefined();
});

test('in UTF-16 its line is counted as that of a finding is, whatever bytes its characters are made of', () => {
  for (const swap of [false, true]) {
    const wide = Buffer.from(`\ufeffčĊ ਊഊ\r\n${marked('# MARK acme-token of the sandbox')}\r\n`, 'utf16le');
    const { marks } = builtInScanner().scan(swap ? wide.swap16() : wide);
    expect(marks).toMatchObject([{ target: 'acme-token', position: { line: 2, column: 3 } }]);
  }
});

/** Written with a seam: a mark in this file would be one. */
function marked(template: string): string {
  return template.replaceAll('MARK', 'leaksift' + ':allow');
}
