/** What to say of a rule's findings beyond the finding itself. A composition (a pair) speaks as the rule of its secret. */
import type { Describe } from './core/group-finding.ts';
import type { Rule } from './core/compile.ts';
import { COMPOSITIONS } from './core/pair.ts';
import type { RuleSpec } from './core/rule.ts';

export function describeFrom(rules: readonly Rule[]): Describe {
  const byId = new Map<string, RuleSpec>(rules.map(({ id, spec }) => [id, spec]));
  for (const [part, { id }] of Object.entries(COMPOSITIONS)) {
    const spoken = rules.find(({ spec }) => spec.part === part);
    if (spoken) byId.set(id, spoken.spec);
  }
  return (id) => byId.get(id) ?? UNKNOWN;
}

/** A rule of another version's report. */
const UNKNOWN = { remediation: 'Revoke it where it was issued, then take it out.', references: [] };
