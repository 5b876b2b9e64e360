/** Reports written by hand. Values are made at run time and enter only through `Secret.masked()`, as in the program. */
import type { Finding, Occurrence, Report } from '../../../src/core/finding.ts';
import { fingerprintOf, oid, ruleId } from '../../../src/core/ids.ts';
import type { LedgerReport } from '../../../src/core/ledger.ts';
import { Secret } from '../../../src/core/secret.ts';

export const OPTIONS = { color: false, width: 80, quiet: false } as const;

export const FIRST = oid('1f3a2b4c'.repeat(5));
export const GONE = oid('9d8c7b6a'.repeat(5));

export const accessKeyId = new Secret(['AK', 'IA', 'QZ7MPLE2WXYT7Q2F'].join(''), { identifier: true });
export const secretAccessKey = new Secret(['wJ', 'b3'.repeat(19)].join(''));

export function place(over: Partial<Occurrence> = {}): Occurrence {
  return { source: 'file', path: '.bash_profile', line: 12, column: 20, endLine: 12, endColumn: 60, offset: 431, length: 40, ...over };
}

export function inMessage(over: Partial<Occurrence> = {}): Occurrence {
  return { source: 'commit-message', line: 3, column: 7, endLine: 3, endColumn: 47, offset: 90, length: 40, ...over };
}

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    fingerprint: fingerprintOf('3f9a1c2e'.repeat(4)),
    rule: ruleId('aws-access-key-pair'),
    title: 'AWS access key ID with its secret',
    kind: 'credential',
    severity: 'critical',
    confidence: 'high',
    status: 'open',
    new: true,
    parts: [
      { kind: 'aws-access-key-id', masked: accessKeyId.masked(), identifier: true },
      { kind: 'aws-secret-access-key', masked: secretAccessKey.masked() },
    ],
    facts: { account: '123456789012', keyType: 'long-term' },
    remediation: 'Deactivate the key in IAM, look for its use in CloudTrail, then delete it.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    occurrences: [place()],
    exposure: null,
    verdict: null,
    suppressedBy: null,
    ...over,
  };
}

/** As a history audit tells it: found in an old commit, gone from HEAD, still in the history. */
export function oldFinding(over: Partial<Finding> = {}): Finding {
  return finding({
    occurrences: [
      place({ source: 'history', object: oid('aa11bb22'.repeat(5)), commit: FIRST, author: 'Ann Author', date: '2016-03-01T10:00:00Z', objects: 14 }),
      inMessage({ commit: GONE, author: 'Ann Author', date: '2018-03-01T10:00:00Z' }),
    ],
    exposure: { introduced: FIRST, removed: GONE, inHead: false, refs: ['refs/heads/main', 'refs/tags/v1'], days: 730 },
    ...over,
  });
}

export function ledger(over: Partial<LedgerReport> = {}): LedgerReport {
  return {
    complete: true,
    units: { enumerated: 1200, scanned: 1188, skipped: 12, unread: 0 },
    bytes: 4_096_000,
    skipped: [{ reason: 'submodule', count: 12 }],
    unread: [],
    ...over,
  };
}

export function incompleteLedger(): LedgerReport {
  return ledger({
    complete: false,
    units: { enumerated: 1200, scanned: 1187, skipped: 12, unread: 1 },
    unread: [{ unit: 'blob 5a5a5a5a', reason: 'missing object' }],
  });
}

export function emptyLedger(): LedgerReport {
  return ledger({ units: { enumerated: 0, scanned: 0, skipped: 0, unread: 0 }, bytes: 0, skipped: [] });
}

export function report(findings: readonly Finding[] = [], over: Partial<Report> = {}): Report {
  const open = findings.some(({ status }) => status === 'open');
  return {
    schema: 'leaksift/1',
    tool: { name: 'leaksift', version: '1.0.0' },
    scan: { command: 'scan', target: 'dotfiles', startedAt: '2026-02-03T04:05:06.000Z', seconds: 1.25, exitCode: open ? 1 : 0 },
    ledger: ledger(),
    findings,
    ...over,
  };
}

export function audit(findings: readonly Finding[], over: Partial<Report> = {}): Report {
  const base = report(findings, over);
  return {
    ...base,
    scan: {
      ...base.scan, command: 'audit-history',
      statistics: { firstYear: 2012, lastYear: 2026, commits: 1204, objects: 12033, refs: 5, authors: 14 },
    },
  };
}

export function incompleteReport(findings: readonly Finding[]): Report {
  const base = report(findings, { ledger: incompleteLedger() });
  return { ...base, scan: { ...base.scan, exitCode: findings.length > 0 ? 4 : 3 } };
}

export function rendered(pieces: Iterable<string>): string {
  return [...pieces].join('');
}
