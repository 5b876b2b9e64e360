import { expect, test } from 'vitest';
import { readForeignMarks, readGitleaksIgnore, readGitleaksReport, readSecretsBaseline } from '../../../../src/config/import/place-formats.ts';
import { acceptPlaces } from '../../../../src/config/import/positions.ts';
import type { Finding, Occurrence } from '../../../../src/core/finding.ts';
import { fingerprintOf, oid, ruleId } from '../../../../src/core/ids.ts';

const COMMIT = 'c'.repeat(40);

function found(digit: string, places: readonly Partial<Occurrence>[], status: Finding['status'] = 'open'): Finding {
  const occurrences = places.map((place) => ({ source: 'history' as const, line: 1, column: 1, endLine: place.line ?? 1, endColumn: 2, offset: 0, length: 1, ...place }));
  return {
    fingerprint: fingerprintOf(digit.repeat(32)), rule: ruleId('acme-token'), title: 'Acme token', kind: 'credential', severity: 'high', confidence: 'high', status, new: true,
    parts: [], facts: {}, remediation: '', references: [], occurrences, exposure: null, verdict: null, suppressedBy: null,
  };
}

test('.gitleaksignore, with and without commits, and colons in paths', () => {
  expect(readGitleaksIgnore(`# why\n\n${COMMIT}:a/b.py:aws-access-token:7\r\nc:d.txt:generic-api-key:12\nnonsense\na:b:c\n`)).toEqual({
    places: [
      { path: 'a/b.py', line: 7, commit: COMMIT, reason: 'accepted in .gitleaksignore' },
      { path: 'c:d.txt', line: 12, reason: 'accepted in .gitleaksignore' },
    ],
    notes: [expect.objectContaining({ what: 'line 5', outcome: 'left out' }), expect.objectContaining({ what: 'line 6' })],
  });
});

test('a JSON report of gitleaks', () => {
  expect(readGitleaksReport([{ File: 'a', StartLine: 3, Commit: COMMIT, Secret: 'REDACTED' }, { File: 'b', StartLine: 4, Commit: '', SymlinkFile: '' }, { File: 'c' }, null])).toEqual({
    places: [{ path: 'a', line: 3, commit: COMMIT, reason: 'accepted in a gitleaks baseline' }, { path: 'b', line: 4, reason: 'accepted in a gitleaks baseline' }],
    notes: [expect.objectContaining({ outcome: 'left out' }), expect.objectContaining({ outcome: 'left out' })],
  });
});

test('.secrets.baseline, but nothing that was called real', () => {
  const data = { version: '1.5.0', results: { 'src\\a.py': [{ type: 'AWS Access Key', line_number: 5, hashed_secret: 'x' }, { type: 'Secret Keyword', line_number: 9, is_secret: true }], b: [{ type: 'x' }] } };
  expect(readSecretsBaseline(data)).toEqual({
    places: [{ path: 'src/a.py', line: 5, reason: 'accepted in .secrets.baseline as AWS Access Key' }],
    notes: [expect.objectContaining({ what: 'src\\a.py:9' }), expect.objectContaining({ what: 'b' })],
  });
  expect(readSecretsBaseline([]).places).toEqual([]);
});

test('marks of other scanners, also for the next line', () => {
  const text = 'a = 1 # gitleaks:allow\nb = 2\n# pragma: allowlist nextline secret\nc = 3 // pragma: whitelist secret\n';
  expect(readForeignMarks('x', text).places.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'marked gitleaks:allow'], [4, 'marked pragma: allowlist nextline secret'], [4, 'marked pragma: whitelist secret'],
  ]);
});

test('places are looked up among open findings; what is not there is listed', () => {
  const findings = [
    found('a', [{ path: 'x', line: 9 }, { path: 'a', line: 3, commit: oid(COMMIT) }]), found('b', [{ path: 'a', line: 4, endLine: 8 }]), found('c', [{ path: 'a', line: 20 }], 'suppressed'),
  ];
  const at = (line: number, commit?: string) => ({ path: 'a', line, reason: 'r', ...(commit === undefined ? {} : { commit }) });
  const { entries, notes } = acceptPlaces({ places: [at(3, COMMIT), at(6), at(3, 'd'.repeat(40)), at(20), at(99)], notes: [] }, findings);
  expect(entries.map(({ fingerprint, reason }) => [fingerprint[0], reason])).toEqual([['a', 'r'], ['b', 'r']]);
  expect(notes.map(({ what }) => what)).toEqual(['dddddddddddd:a:3', 'a:20', 'a:99']);
});
