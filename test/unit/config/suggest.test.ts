import { expect, test } from 'vitest';
import { nearestWord, suggestion } from '../../../src/config/suggest.ts';

const KNOWN = ['fail-on', 'jobs', 'disable', 'severity', 'paths', 'skip', 'allow', 'rules'];

test.each([
  ['failon', 'fail-on'], ['failOn', 'fail-on'], ['fail_on', 'fail-on'], ['job', 'jobs'], ['rule', 'rules'], ['serverity', 'severity'],
  ['alow', 'allow'], ['allwo', 'allow'], ['disabled', 'disable'], ['PATHS', 'paths'],
])('%s means %s', (written, meant) => {
  expect(nearestWord(written, KNOWN)).toBe(meant);
  expect(suggestion(written, KNOWN)).toBe(` Did you mean "${meant}"?`);
});

test.each(['', 'x', 'extends', 'baseline', 'z'.repeat(10_000)])('%.20s means nothing here', (written) => {
  expect(nearestWord(written, KNOWN)).toBeUndefined();
  expect(suggestion(written, KNOWN)).toBe('');
});
