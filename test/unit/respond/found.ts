/** A finding for each guide, in each partition, as scans and checks leave them. */
import type { Finding, Report } from '../../../src/core/finding.ts';
import type { GuideKind } from '../../../src/respond/guide.ts';
import { finding, place } from '../reporters/samples.ts';

const KEY = ['aws-access-key-id', 'aws-secret-access-key'] as const;

const PARTS: Readonly<Record<GuideKind, readonly string[]>> = {
  'aws-root-key': KEY, 'aws-user-key': KEY, 'aws-temporary': [...KEY, 'aws-session-token'], 'aws-user-session': [...KEY, 'aws-session-token'], 'aws-bedrock': ['aws-bedrock-api-key'], 'aws-ses': ['aws-access-key-id', 'aws-ses-smtp-password'],
  'aws-codecommit': ['aws-codecommit-password'], 'aws-presigned-url': ['aws-presigned-url', 'aws-access-key-id'], 'aws-presigned-by-session': ['aws-presigned-url', 'aws-access-key-id'], 'aws-other': ['aws-secret-access-key'],
  'private-key': ['private-key'], token: ['github-token'], other: ['url-password'],
};

const WHO: Readonly<Partial<Record<GuideKind, string>>> = {
  'aws-root-key': 'iam::123456789012:root', 'aws-user-key': 'iam::123456789012:user/team/alice', 'aws-temporary': 'sts::123456789012:assumed-role/deploy/i-0abc', 'aws-user-session': 'iam::123456789012:user/team/alice',
};

export function foundFor(kind: GuideKind, partition = 'aws'): Finding {
  const who = WHO[kind];
  const keyType = /temporary|session/.test(kind) ? 'temporary' : 'long-term';
  return finding({
    parts: PARTS[kind].map((part) => (part === 'aws-access-key-id' ? { kind: part, masked: 'AKIA…7Q2F', identifier: true } : { kind: part, masked: '…(40)' })),
    facts: kind.startsWith('aws-') ? { account: '123456789012', keyType, partition } : {},
    verdict: who === undefined ? null : { status: 'live', arn: `arn:${partition}:${who}`, account: '123456789012' },
    occurrences: [place({ date: new Date(Date.now() - 20 * 86_400_000).toISOString() })],
  });
}

export function reportOf(...findings: readonly Finding[]): Report {
  return {
    schema: 'leaksift/1', tool: { name: 'leaksift', version: '1' },
    scan: { command: 'audit-history', target: '.', startedAt: '2026-11-21T00:00:00.000Z', seconds: 1, exitCode: 1 },
    ledger: { complete: true, units: { enumerated: 1, scanned: 1, skipped: 0, unread: 0 }, bytes: 1, skipped: [], unread: [] },
    findings,
  };
}
