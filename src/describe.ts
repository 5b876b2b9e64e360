/** What to say of a rule's findings beyond the finding itself. A composition (a pair) speaks as the rule of its secret. */
import type { Describe } from './core/group-finding.ts';
import type { Rule } from './core/compile.ts';
import { COMPOSITIONS } from './core/compositions.ts';
import type { RuleSpec } from './core/rule.ts';

/** @param rules asked for when something was found */
export function describeFrom(rules: () => readonly Rule[]): Describe {
  let byId: ReadonlyMap<string, RuleSpec> | undefined;
  return (id) => (byId ??= specsById(rules())).get(id) ?? UNKNOWN;
}

function specsById(rules: readonly Rule[]): ReadonlyMap<string, RuleSpec> {
  const byId = new Map<string, RuleSpec>(rules.map(({ id, spec }) => [id, spec]));
  for (const [part, { id }] of Object.entries(COMPOSITIONS)) {
    const spoken = rules.find(({ spec }) => spec.part === part);
    if (spoken) byId.set(id, spoken.spec);
  }
  return byId;
}

/** A rule of another version's report. */
const UNKNOWN = { remediation: 'Revoke it where it was issued, then take it out.', references: [] };
