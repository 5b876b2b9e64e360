/** What of a comment is a mark's reason. */
import { expect, test } from 'vitest';
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

test.each(['# MARK', '# MARKed acme-token x', '# MARK\nacme-token x'])('%j is none', (template) => {
  const text = marked(template);
  expect(readMark(text, text.indexOf('leaksift'), 0)).toBeUndefined();
});

/** Written with a seam: a mark in this file would be one. */
function marked(template: string): string {
  return template.replaceAll('MARK', 'leaksift' + ':allow');
}
