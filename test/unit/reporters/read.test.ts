import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/core/finding.ts';
import { json } from '../../../src/reporters/json.ts';
import { jsonl } from '../../../src/reporters/jsonl.ts';
import { readReport } from '../../../src/reporters/read.ts';
import { reports } from './hostile.ts';
import { OPTIONS, audit, finding, incompleteReport, oldFinding, rendered, report } from './samples.ts';

const FORMATS = { json, jsonl };
/** The rule ids of `reports` are any text; a written report holds checked ones. */
const checked = reports.map((input): Report => ({ ...input, findings: input.findings.map((one) => ({ ...one, rule: finding().rule })) }));

test.each(['json', 'jsonl'] as const)('%s comes back as it was written', (format) => {
  fc.assert(fc.property(checked, (input) => {
    expect(readReport(rendered(FORMATS[format].render(input, OPTIONS)), 'report')).toEqual(JSON.parse(JSON.stringify(input)));
  }));
});

test.each(['json', 'jsonl'] as const)('no beginning of a %s report passes for the whole', (format) => {
  const whole = rendered(FORMATS[format].render(audit([oldFinding()]), OPTIONS)).trimEnd();
  expect(readReport(whole, 'report').findings).toHaveLength(1);
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => readReport(whole.slice(0, length), 'report'), `${length} of ${whole.length}`).toThrow(/Can't use the report "report"/);
  }
});

test('a lost line is noticed', () => {
  const lines = rendered(jsonl.render(report([finding(), finding(), finding()]), OPTIONS)).split('\n');
  for (let lost = 0; lost < lines.length - 1; lost += 1) expect(() => readReport(lines.toSpliced(lost, 1).join('\n'), 'report')).toThrow();
});

test('an incomplete report stays incomplete', () => {
  expect(readReport(rendered(json.render(incompleteReport([]), OPTIONS)), 'report').ledger.complete).toBe(false);
});

test.each([
  ['another schema', { schema: 'leaksift/2' }],
  ['another tool', { tool: { name: 'other', version: '1' } }],
  ['a finding without its fingerprint', { findings: [{ ...finding(), fingerprint: 'short' }] }],
  ['an object id that is none', { findings: [finding({ occurrences: [{ ...oldFinding().occurrences[0], object: 'x' } as never] })] }],
])('%s is refused, and no value is quoted', (_, over) => {
  const input = JSON.stringify({ ...report([finding({ title: 'private-title' })]), ...over });
  expect(() => readReport(input, 'a.json')).toThrow(/^Can't use the report "a\.json": it does not look like leaksift\/1 at: /);
  expect(() => readReport(input, 'a.json')).not.toThrow(/private-title/);
});

test('what a later version adds is kept', () => {
  const input = { ...report([{ ...finding(), later: 1 } as never]), later: [1] };
  expect(readReport(JSON.stringify(input), 'report')).toEqual(input);
});

test.each(['', '[]', 'null', '{}', '[{"Description":"of another scanner"}]', '{"version":"2.1.0","runs":[]}'])('%s is no report', (text) => {
  expect(() => readReport(text, 'report')).toThrow(/Can't use the report/);
});
