/**
 * What an answer of STS means. Only a definite rejection is one: whatever else goes wrong (throttling, a proxy's page, a
 * clock) says nothing of the key. A verdict never removes or lowers a finding.
 */
import type { Verdict } from '../core/finding.ts';
import { isCanaryName, principalOf } from '../core/aws-principal.ts';

export type Answer =
  | { readonly kind: 'identity'; readonly arn: string; readonly account: string }
  /** An error in AWS's own form. */
  | { readonly kind: 'error'; readonly code: string; readonly message: string; readonly status: number }
  /** No answer in AWS's form: the network, a proxy, a time-out. `reason` is for people. */
  | { readonly kind: 'failure'; readonly reason: string };

/** Answers that deserve one more try: the pair may be right after all, or AWS was busy. */
export type Retry = 'mismatch' | 'busy' | 'none';

export function verdictOf(answer: Answer): Verdict {
  switch (answer.kind) {
    case 'identity':
      return identified(answer.arn, answer.account);
    case 'error':
      return refused(answer.code, answer.message, answer.status);
    case 'failure':
      return { status: 'unknown', reason: answer.reason };
  }
}

export function retryOf(answer: Answer): Retry {
  if (answer.kind !== 'error') return 'none';
  if (answer.code === 'SignatureDoesNotMatch') return isClock(answer.message) ? 'none' : 'mismatch';
  return isBusy(answer.code, answer.status) ? 'busy' : 'none';
}

function identified(arn: string, account: string): Verdict {
  const { kind, name } = principalOf(arn);
  if (isCanaryName(name)) return { status: 'canary', arn, account, principal: kind, reason: 'its user is named like a canary token: whoever planted it has been alerted by this check' };
  return { status: 'live', arn, account, principal: kind };
}

/** Codes: STS API Reference, "Common errors" and `GetCallerIdentity`; what they were seen to mean: docs/VERIFY.md. */
function refused(code: string, message: string, status: number): Verdict {
  switch (code) {
    case 'InvalidClientTokenId':
      return { status: 'rejected', reason: 'AWS does not accept this ID here: deleted, deactivated, of another partition, or with a wrong session token' };
    case 'SignatureDoesNotMatch':
      return isClock(message) ? CLOCK : { status: 'secret-mismatch', reason: 'AWS knows this access key ID; the secret beside it is not its own, or was changed on the way' };
    case 'RequestExpired':
      return CLOCK;
    case 'ExpiredToken':
    case 'ExpiredTokenException':
      return { status: 'expired', reason: 'the temporary credential was real and has expired: look at what it did while it lasted' };
    case 'AccessDenied':
    case 'AccessDeniedException':
      return { status: 'live', principal: 'unknown', reason: 'AWS accepted the signature and refused the question, which means that the key works' };
    case 'OptInRequired':
      return { status: 'unknown', reason: 'the account is not signed up or is suspended' };
    case 'RegionDisabledException':
      return { status: 'unknown', reason: 'STS is switched off in the Region that was asked' };
    default:
      return isBusy(code, status) ? { status: 'unknown', reason: `AWS was busy (${plain(code)}, ${status})` } : { status: 'unknown', reason: `AWS answered ${plain(code)} (${status})` };
  }
}

const CLOCK: Verdict = { status: 'unknown', reason: 'this machine\'s clock is wrong, so AWS refused the signature: set it and ask again' };

function isClock(message: string): boolean {
  return /signature (?:has )?expired|not yet current|must be in the past/i.test(message);
}

function isBusy(code: string, status: number): boolean {
  return /throttl|toomanyrequests|requestlimit|slowdown/i.test(code) || status === 429 || status >= 500;
}

/** A code comes from the network. */
function plain(code: string): string {
  return code.replace(/[^A-Za-z0-9._-]/g, '').slice(0, 60) || 'an error without a code';
}
