/** Who an ARN names. Forms: IAM User Guide, "IAM identifiers"; STS API Reference, `GetCallerIdentity`. */
import type { Verdict } from './finding.ts';

export interface Principal {
  readonly kind: NonNullable<Verdict['principal']>;
  /** Last segment of a user's path, a role's name, a federated user's name; absent for root. */
  readonly name?: string;
  readonly account?: string;
  readonly partition?: string;
  /** Of an assumed role. */
  readonly session?: string;
}

export function principalOf(arn: string): Principal {
  const [, partition = '', service, account = '', rest = ''] = /^arn:(aws[a-z-]*):(iam|sts)::(\d{12}):(.+)$/s.exec(arn) ?? [];
  const place = { ...(partition ? { partition } : {}), ...(account ? { account } : {}) };
  const [type = '', ...path] = rest.split('/');
  const name = path.at(-1) ?? '';
  if (service === 'iam' && rest === 'root') return { kind: 'root', ...place };
  if (service === 'iam' && type === 'user' && name !== '') return { kind: 'user', name, ...place };
  if (service === 'sts' && type === 'federated-user' && name !== '') return { kind: 'federated', name, ...place };
  const [role = '', session = ''] = path;
  if (service === 'sts' && type === 'assumed-role' && role !== '') return { kind: 'role', name: role, session, ...place };
  return { kind: 'unknown', ...place };
}

/** Thinkst's canary tokens name their users `<domain>@@<token>` (thinkst/canarytokens). */
export function isCanaryName(name: string | undefined): boolean {
  return name !== undefined && /^[^@]+@@.+$/.test(name);
}
