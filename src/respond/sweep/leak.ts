/** What a report says of the leaked keys, for a look over their account. A report holds both ends of an access key ID. */
import { principalOf } from '../../core/aws-principal.ts';
import type { Finding } from '../../core/finding.ts';
import { Secret } from '../../core/secret.ts';
import { isActual } from '../actual.ts';
import { firstDay } from '../subject.ts';

export interface Leak {
  /** Whether an access key ID is one of the report's. */
  readonly isLeaked: (id: string) => boolean;
  /** ARNs that the leaked keys had when AWS was asked. */
  readonly arns: ReadonlySet<string>;
  /** ISO 8601 day of the first exposure, where the report tells. */
  readonly since: string | undefined;
  readonly partition: string | undefined;
}

export const NO_LEAK: Leak = { isLeaked: () => false, arns: new Set(), since: undefined, partition: undefined };

const ID = /^[A-Z][A-Z0-9]{15,127}$/;

export function leakIn(findings: readonly Finding[]): Leak {
  const keys = findings.filter((finding) => isActual(finding) && finding.parts.some(({ kind }) => kind === 'aws-access-key-id'));
  const masked = new Set(keys.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'aws-access-key-id').map((part) => part.masked)));
  return {
    isLeaked: (id) => ID.test(id) && masked.has(new Secret(id, { identifier: true }).masked()),
    arns: new Set(keys.flatMap(({ verdict }) => verdict?.arn ?? [])),
    since: firstDay(keys),
    partition: keys.flatMap(({ verdict, facts }) => principalOf(verdict?.arn ?? '').partition ?? facts.partition ?? [])[0],
  };
}
