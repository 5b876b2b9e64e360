/** Texts and reports as a hostile repository would make them, for properties that hold for every report. */
import fc from 'fast-check';
import type { Exposure, Finding, Occurrence, Report, Verdict } from '../../../src/core/finding.ts';
import { fingerprintOf, oid } from '../../../src/core/ids.ts';
import type { Oid, RuleId } from '../../../src/core/ids.ts';
import type { LedgerReport } from '../../../src/core/ledger.ts';
import { Secret } from '../../../src/core/secret.ts';
import { CONFIDENCES, SEVERITIES } from '../../../src/core/severity.ts';

const FRAGMENTS = [
  '\x1b[31m', '\x1b]8;;https://evil.example\x07', '\x9b2J', '\x07', '\r\n', '\n', '\r', '\t', '\x00', '\x7f', '\u202e', '\u2066', '\u200b', '\u2028',
  '\u2029', '\ufeff', '\ud800', '\udfff', '\ufffe', '\u{e0041}', '::add-mask::', '::error file=x::', ' ::stop-commands::t', '##[error]', '##[',
  '`', '``', '|', '\\', '\\|', '<img src=x onerror=alert(1)>', '<script>', '</script>', '</style>', '<!--', '-->', ']]>', '<![CDATA[', '&amp;', '&#64;',
  '@octocat', '#123', 'GH-7', 'https://evil.example/a', 'www.evil.example', 'a@b.example', '[x](https://evil.example)', '![x](y)', '# ', '- ', '1. ', '* ',
  '=cmd|\' /C calc\'!A0', '+1', '-1', '@SUM(A1)', '"', '\'', ',', ';', '%', '%0A', '%FF', '%41', '..', '/', '//', 'C:', '~', '  ', '{0}', '${x}', 'é', 'ключ', '🔑', '＝1',
  'deadbeefdeadbeef', '_x_', '**x**', '~~x~~', 'EOF', '\u00a0', '\u3000', '0',
];

export const text = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map((fragments) => fragments.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 5 })), { maxLength: 8 }).map((fragments) => fragments.join('')),
);

const digits = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 });
const objectId: fc.Arbitrary<Oid> = digits.map(oid);
const time = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const ordinal = fc.integer({ min: 1, max: 1_000_000 });
const amount = fc.nat({ max: 1_000_000_000 });

/** Values that no text above holds, so that a leak can be seen. */
export const secretValue = fc.string({ unit: fc.constantFrom(...'QWZXJKVqwzxjkv'), minLength: 12, maxLength: 64 });

/** Of a report that a later version made. */
const laterSource = fc.constantFrom('pull-request', 'constructor').map((name) => name as string as Occurrence['source']);

const places: fc.Arbitrary<Occurrence> = fc.record({
  source: fc.oneof({ weight: 12, arbitrary: fc.constantFrom('file', 'stdin', 'staged', 'range', 'history', 'commit-message', 'commit-header', 'tag-message', 'note', 'identity', 'ref-name', 'path-name', 'git-dir') }, laterSource),
  path: text, object: objectId, commit: fc.option(objectId), author: text, date: time, objects: ordinal,
  line: ordinal, column: ordinal, endLine: ordinal, endColumn: ordinal, offset: amount, length: amount,
  decoded: fc.array(text, { maxLength: 2 }),
}, { requiredKeys: ['source', 'line', 'column', 'endLine', 'endColumn', 'offset', 'length'] });

const exposure: fc.Arbitrary<Exposure> = fc.record({
  introduced: fc.option(objectId), removed: fc.option(objectId), inHead: fc.boolean(), refs: fc.array(text, { maxLength: 5 }), days: fc.nat({ max: 10_000 }),
});

const verdict: fc.Arbitrary<Verdict> = fc.record({
  status: fc.constantFrom('live', 'rejected', 'secret-mismatch', 'expired', 'canary', 'unknown'), reason: text, arn: text,
  account: text, principal: fc.constantFrom('root', 'user', 'role', 'federated', 'unknown'), checkedAt: time,
}, { requiredKeys: ['status'] });

const facts = fc.record({
  account: text, partition: text, region: text, keyType: fc.constantFrom('long-term', 'temporary'), canary: fc.constant(true as const),
  expires: text, principal: text, documented: fc.constant(true as const), project: text,
}, { requiredKeys: [] });

/** Rule ids of a user's own rules stand in a file of the repository: here they are any text. */
const ruleIds = text.map((id) => (id === '' ? 'x' : id) as RuleId);

export const findings: fc.Arbitrary<Finding> = fc.record({
  fingerprint: digits.map((id) => fingerprintOf(id.slice(0, 32))),
  rule: ruleIds,
  title: text,
  kind: fc.constantFrom('credential', 'identifier'),
  severity: fc.constantFrom(...SEVERITIES),
  confidence: fc.constantFrom(...CONFIDENCES),
  new: fc.boolean(),
  parts: fc.array(fc.record({ kind: text, masked: fc.oneof(secretValue, text).map((value) => new Secret(value).masked()) }), { minLength: 1, maxLength: 3 }),
  facts,
  remediation: text,
  references: fc.array(fc.oneof(text, fc.constant('https://docs.example.org/rotate')), { maxLength: 2 }),
  occurrences: fc.array(places, { maxLength: 7 }),
  exposure: fc.option(exposure),
  verdict: fc.option(verdict),
  suppressedBy: fc.option(fc.record({ by: fc.constantFrom('inline', 'baseline', 'config'), reason: text })),
}).map((finding) => ({ ...finding, status: finding.suppressedBy === null ? 'open' : 'suppressed' }));

/** Without the names that a validator leaves out when a report is read, because they could change what an object is. */
const names = text.filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name));

const ledgers: fc.Arbitrary<LedgerReport> = fc.record({
  scanned: amount, bytes: amount,
  skipped: fc.array(fc.record({ reason: text, count: ordinal }), { maxLength: 3 }),
  unread: fc.array(fc.record({ unit: text, reason: text }), { maxLength: 3 }),
}).map(({ scanned, bytes, skipped, unread }) => {
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  return { complete: unread.length === 0, units: { enumerated: scanned + left + unread.length, scanned, skipped: left, unread: unread.length }, bytes, skipped, unread };
});

export const reports: fc.Arbitrary<Report> = fc.record({
  schema: fc.constant('leaksift/1' as const),
  tool: fc.constant({ name: 'leaksift' as const, version: '1.0.0' }),
  scan: fc.record({
    command: fc.constantFrom('scan', 'staged', 'range', 'audit-history'), target: text, startedAt: time, seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
    exitCode: fc.constantFrom(0, 1, 3, 4), statistics: fc.dictionary(names, fc.oneof(amount, text), { maxKeys: 4 }), notes: fc.array(text, { maxLength: 3 }),
  }, { requiredKeys: ['command', 'target', 'startedAt', 'seconds', 'exitCode'] }),
  ledger: ledgers,
  findings: fc.array(findings, { maxLength: 6 }),
});
