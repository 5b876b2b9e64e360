/** What of a comment is a mark's reason. */
import { expect, test } from 'vitest';
import { readMark } from '../../../src/core/allow-marks.ts';

test.each([
  ['# leaksift:allow acme-token of the sandbox', 'acme-token', 'of the sandbox'],
  ['// leaksift:allow acme-token\tof the sandbox \r\nmore', 'acme-token', 'of the sandbox'],
  ['/* leaksift:allow acme-token of the sandbox */', 'acme-token', 'of the sandbox'],
  ['<!-- leaksift:allow acme-token of the sandbox -->', 'acme-token', 'of the sandbox'],
  ['{# leaksift:allow acme-token of the sandbox #}', 'acme-token', 'of the sandbox'],
  ['<%-- leaksift:allow acme-token of the sandbox --%>', 'acme-token', 'of the sandbox'],
  ['/* leaksift:allow acme-token */', 'acme-token', ''],
  ['# leaksift:allow acme-token', 'acme-token', ''],
  ['# leaksift:allow acme-token \n of the next line', 'acme-token', ''],
])('%j', (text, target, reason) => {
  expect(readMark(text, text.indexOf('leaksift'), 100)).toMatchObject({ target, reason, span: { start: 100 + text.indexOf('leaksift') } });
});

test.each(['# leaksift:allow', '# leaksift:allowed acme-token x', '# leaksift:allow\nacme-token x'])('%j is none', (text) => {
  expect(readMark(text, text.indexOf('leaksift'), 0)).toBeUndefined();
});
