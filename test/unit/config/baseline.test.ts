import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEntries, parseBaseline, staleEntries, writeBaseline, type BaselineEntry } from '../../../src/config/baseline.ts';
import { fingerprintOf, ruleId } from '../../../src/core/ids.ts';

const KEY = '0f'.repeat(32);
const NAME = '.leaksift-baseline.jsonl';

function entry(digit: string, more: Partial<BaselineEntry> = {}): BaselineEntry {
  return { fingerprint: fingerprintOf(digit.repeat(32)), rule: ruleId('acme-token'), title: 'Acme token', reason: 'revoked', ...more };
}

const anyEntry = fc.record({
  fingerprint: fc.stringMatching(/^[0-9a-f]{32}$/).map(fingerprintOf),
  rule: fc.stringMatching(/^[a-z]{1,5}(-[a-z]{1,5}){0,2}$/).map(ruleId),
  title: fc.stringMatching(/^[!-~]{1,20}$/),
  reason: fc.stringMatching(/^[!-~]{1,20}$/),
});

test('what is written is read back, in one order, whatever order it had', () => {
  fc.assert(fc.property(fc.uniqueArray(anyEntry, { selector: ({ fingerprint }) => fingerprint }), (entries) => {
    const text = writeBaseline({ key: KEY, entries });
    expect(writeBaseline({ key: KEY, entries: entries.toReversed() })).toBe(text);
    const read = parseBaseline(NAME, text);
    expect(read.key).toBe(KEY);
    expect(read.entries).toEqual(entries.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)));
    expect(writeBaseline(read)).toBe(text);
  }));
});

test('a file is a header, then one entry a line', () => {
  const text = writeBaseline({ key: KEY, entries: [entry('b', { expires: '2027-01-31' }), entry('a')] });
  expect(text.split('\n')).toEqual([
    `{"leaksift-baseline":1,"key":"${KEY}"}`,
    `{"fingerprint":"${'a'.repeat(32)}","rule":"acme-token","title":"Acme token","reason":"revoked"}`,
    `{"fingerprint":"${'b'.repeat(32)}","rule":"acme-token","title":"Acme token","reason":"revoked","expires":"2027-01-31"}`,
    '',
  ]);
});

test('without a key the header holds the version alone', () => {
  const text = writeBaseline({ key: null, entries: [entry('a')] });
  expect(text.split('\n')[0]).toBe('{"leaksift-baseline":1}');
  expect(parseBaseline(NAME, text).key).toBeNull();
});

test('CRLF, a byte-order mark, blank lines and a doubled line change nothing', () => {
  const text = writeBaseline({ key: KEY, entries: [entry('a'), entry('b')] });
  const [header = '', ...lines] = text.split('\n');
  const rough = `\uFEFF${[header, '', header, ...lines, lines[0] ?? ''].join('\r\n')}`;
  expect(writeBaseline(parseBaseline(NAME, rough))).toBe(text);
});

test('of two entries for one fingerprint the one that holds longer stays', () => {
  const short = entry('a', { expires: '2026-01-01' });
  const long = entry('a', { expires: '2027-01-01' });
  const forever = entry('a');
  expect(mergeEntries([short], [long])).toEqual([long]);
  expect(mergeEntries([forever, short], [long])).toEqual([forever]);
  expect(mergeEntries([forever], [entry('a', { reason: 'later' })])).toEqual([forever]);
});

test('stale are the entries whose credential was not found', () => {
  const baseline = { key: KEY, entries: [entry('a'), entry('b')] };
  expect(staleEntries(baseline, new Set([entry('b').fingerprint]))).toEqual([entry('a')]);
});

const header = `{"leaksift-baseline":1,"key":"${KEY}"}\n`;
const line = writeBaseline({ key: KEY, entries: [entry('a')] }).split('\n')[1] ?? '';

test.each([
  ['', /:1: the first line must be the header/],
  ['[]\n', /:1: the first line must be the header/],
  [`${line}\n`, /:1: the first line must be the header/],
  ['{"leaksift-baseline":2,"key":"x"}\n', /:1: is of a format that this version .* newer leaksift/],
  ['{"leaksift-baseline":1,"key":"short"}\n', /:1: the header may hold "key"/],
  [`{"leaksift-baseline":1,"key":"${KEY}","more":1}\n`, /:1: the header may hold "key"/],
  [`${header}nonsense\n`, /:2: is not a JSON object/],
  [`${header}${line.replace('reason', 'resaon')}\n`, /:2: reason: is missing\.\n.*:2: resaon: is not a key that is known here\. Did you mean "reason"\?/],
  [`${header}${line.replace('"revoked"', '""')}\n`, /:2: reason: must not be empty/],
  [`${header}${line.replace('aaaa', 'AAAA')}\n`, /:2: fingerprint: must be a fingerprint/],
  [`${header}\n${line}\n${line.replace('}', ',"expires":"soon"}')}\n`, /:4: expires: must be a date/],
  [`${header}${header.replace('0f', 'f0')}${line}\n`, /:2: is a second header with another key/],
  [`${header}<<<<<<< HEAD\n${line}\n=======\n>>>>>>> topic\n`, /:2: holds a merge conflict/],
])('%j is refused', (text, expected) => {
  expect(() => parseBaseline(NAME, text)).toThrow(expected);
});

/** What git makes of two branches' versions; the exit status is the number of conflicts. */
function gitMerge(ours: string, base: string, theirs: string, ...options: string[]): { text: string; conflicts: number } {
  const folder = mkdtempSync(join(tmpdir(), 'leaksift-merge-'));
  try {
    const files = Object.entries({ ours, base, theirs }).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    execFileSync('git', ['merge-file', '-q', ...options, ...files]);
    return { text: readFileSync(join(folder, 'ours'), 'utf8'), conflicts: 0 };
  } catch (error) {
    return { text: readFileSync(join(folder, 'ours'), 'utf8'), conflicts: Number((error as { status?: number }).status) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const written = (...digits: string[]): string => writeBaseline({ key: KEY, entries: digits.map((digit) => entry(digit)) });

test('branches that accept and drop different findings merge as text', () => {
  const merged = gitMerge(written('0', '1', '2', '4', '8', 'c', 'd', 'e'), written('0', '2', '4', '8', 'c', 'd', 'e'), written('0', '2', '4', '8', 'a', 'c', 'd'));
  expect(merged).toEqual({ text: written('0', '1', '2', '4', '8', 'a', 'c', 'd'), conflicts: 0 });
});

test('with merge=union neighbours merge too, also those that both accepted', () => {
  const { text, conflicts } = gitMerge(written('1', '2', '3', '9'), written('1', '9'), written('1', '3', '4', '9'), '--union');
  expect(conflicts).toBe(0);
  expect(writeBaseline(parseBaseline(NAME, text))).toBe(written('1', '2', '3', '4', '9'));
});

test('what git could not merge is not taken for a baseline', () => {
  const { text, conflicts } = gitMerge(written('1', '2', '9'), written('1', '9'), written('1', '3', '9'));
  expect(conflicts).toBe(1);
  expect(() => parseBaseline(NAME, text)).toThrow(/merge conflict/);
});
