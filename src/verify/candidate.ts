/**
 * Which findings can be asked about: whole AWS key pairs and triples with their values. Everything else gets no question,
 * and what is known offline (a canary, an expiry, an excluded account) is a verdict or a reason by itself.
 */
import type { Finding, ReportPart, Verdict } from '../core/finding.ts';
import type { Fingerprint } from '../core/ids.ts';
import { Secret } from '../core/secret.ts';
import type { Partition } from './partition.ts';
import { partitionFrom } from './partition.ts';

/** One question to AWS. */
export interface Candidate {
  readonly fingerprint: Fingerprint;
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret | undefined;
  readonly partition: Partition;
}

export type Question =
  | { readonly kind: 'ask'; readonly candidate: Candidate }
  /** Answered without asking. */
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  /** No pair that STS could be asked about. */
  | { readonly kind: 'none' };

/** @param excluded Accounts of twelve digits that must never be called. */
export function questionOf(finding: Finding, excluded: ReadonlySet<string>): Question {
  if (!isPair(finding)) return { kind: 'none' };
  const { facts } = finding;
  if (facts.canary) return told({ status: 'canary', ...accountOf(facts.account), reason: 'its account plants keys to notice their use' });
  if (facts.documented) return told({ status: 'unknown', reason: DELIBERATE.documented });
  if (facts['implausible']) return told({ status: 'unknown', reason: DELIBERATE.impossible });
  if (facts.account !== undefined && excluded.has(facts.account)) {
    return told({ status: 'unknown', account: facts.account, reason: DELIBERATE.excluded });
  }
  return pairQuestion(finding);
}

/** Reasons for which a pair is left alone on purpose: no check is missing. */
const DELIBERATE = {
  documented: 'not asked: a documented example',
  impossible: 'not asked: AWS issues no such access key ID',
  excluded: 'not asked: its account is excluded from checks',
} as const;

/** Whether a check was wanted and brought no answer. */
export function isUnanswered({ status, reason = '' }: Verdict): boolean {
  return status === 'unknown' && !(Object.values(DELIBERATE) as readonly string[]).includes(reason);
}

export function isPair({ parts }: Pick<Finding, 'parts'>): boolean {
  return parts.some(isKind('aws-access-key-id')) && parts.some(isKind('aws-secret-access-key'));
}

function pairQuestion({ fingerprint, parts, facts }: Finding): Question {
  const accessKeyId = valueOf(parts, 'aws-access-key-id');
  const secret = valueOf(parts, 'aws-secret-access-key');
  const token = valueOf(parts, 'aws-session-token');
  if (accessKeyId === undefined || secret === undefined) return told({ status: 'unknown', reason: 'not asked: it could not be read again' });
  if (accessKeyId.startsWith('ASIA') && token === undefined) {
    return told({ status: 'unknown', reason: 'not asked: a temporary key can not be checked without its session token' });
  }
  const sessionToken = token === undefined ? undefined : new Secret(token);
  return { kind: 'ask', candidate: { fingerprint, accessKeyId, secretAccessKey: new Secret(secret), sessionToken, partition: partitionFrom(facts) } };
}

function told(verdict: Verdict): Question {
  return { kind: 'verdict', verdict };
}

function accountOf(account: string | undefined): { account?: string } {
  return account === undefined ? {} : { account };
}

function valueOf(parts: readonly ReportPart[], kind: string): string | undefined {
  return parts.find(isKind(kind))?.value;
}

function isKind(kind: string): (part: ReportPart) => boolean {
  return (part) => part.kind === kind;
}
