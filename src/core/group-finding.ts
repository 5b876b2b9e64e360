/**
 * Sightings become a finding: one per credential. Suppression and the verdict come later (`config/policy.ts`, `verify/`).
 */
import type { Detection, Facts } from './detection.ts';
import type { Finding, ReportPart } from './finding.ts';
import { bySighting, occurrences, type Located, type Sighting } from './occurrences.ts';
import type { RuleSpec } from './rule.ts';
import type { Sealed, SealedPart } from './seal.ts';
import { compareSeverity } from './severity.ts';

export type Describe = (rule: Detection['rule']) => Pick<RuleSpec, 'remediation' | 'references'>;

/** A finding before anybody has allowed it. */
export type OpenFinding = Omit<Finding, 'status' | 'suppressedBy'>;

export interface FindingContext {
  readonly describe: Describe;
  readonly located: Located | undefined;
  readonly isNew: boolean;
}

/** All sightings of one credential as one finding; `sightings` holds at least one. */
export function toFinding(sightings: readonly [Sighting, ...Sighting[]], context: FindingContext): OpenFinding {
  const inOrder = [...sightings].sort(bySighting);
  const worst = inOrder.map(({ sealed }) => sealed).reduce(worse);
  const { remediation, references } = context.describe(worst.rule);
  const signals = [...new Set(inOrder.flatMap(({ sealed }) => sealed.signals))].sort();
  return {
    fingerprint: worst.fingerprint,
    rule: worst.rule,
    title: worst.title,
    kind: worst.kind,
    severity: worst.severity,
    confidence: worst.confidence,
    new: context.isNew,
    parts: worst.parts.map(reportPart),
    facts: allFacts(inOrder, worst),
    ...(signals.length > 0 ? { signals } : {}),
    remediation,
    references,
    occurrences: occurrences(inOrder, context.located),
    exposure: context.located?.exposure ?? null,
    verdict: null,
  };
}

/** More severe first, then more parts, then the rule's name; of equal ones the first. */
function worse(a: Sealed, b: Sealed): Sealed {
  const order = compareSeverity(a.severity, b.severity) || a.parts.length - b.parts.length || (a.rule <= b.rule ? 1 : -1);
  return order >= 0 ? a : b;
}

/** One after the other: a credential may have been seen more often than a call takes arguments. */
function allFacts(sightings: readonly Sighting[], worst: Sealed): Facts {
  const facts: Record<string, string | true | undefined> = {};
  for (const { sealed } of sightings) Object.assign(facts, sealed.facts);
  return Object.assign(facts, worst.facts);
}

function reportPart(part: SealedPart): ReportPart {
  return {
    kind: part.kind,
    masked: part.masked,
    ...(part.identifier ? { identifier: true as const } : {}),
    ...(part.value === undefined ? {} : { value: part.value }),
  };
}
