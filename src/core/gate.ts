/**
 * The one gate for built-in and users' rules: turns `RuleSpec` data into a `Rule`, or says all that is wrong with it.
 */
import type { RuleId } from './ids.ts';
import type { RuleSpec } from './rule.ts';

export interface Rule {
  readonly id: RuleId;
  readonly spec: RuleSpec;
  /** Bytes that the rule may read before its anchor's first byte and from that byte on. */
  readonly reach: { readonly before: number; readonly after: number };
}
