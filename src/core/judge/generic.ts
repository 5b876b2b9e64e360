/** Values known by their label: what kind of label speaks, and what kind of value it speaks for. */
import { factsOf, severityBy } from '../facts.ts';
import type { Candidate, Judgement } from '../match.ts';
import { isPlaceholder, isRun } from '../placeholders.ts';
import { isReference } from '../references.ts';
import type { LabelledSpec } from '../rule.ts';
import type { Label } from '../values.ts';

export function judgeGeneric(candidate: Candidate, spec: LabelledSpec, label: Label): Judgement | undefined {
  const { value } = candidate;
  if (isReference(value) || isRun(value)) return undefined;
  if (spec.value === undefined && isPlaceholder(value)) return undefined;
  if (spec.value === undefined) return undefined;
  const facts = factsOf(candidate);
  return { severity: severityBy(spec.severity, facts), confidence: spec.confidence, signals: [`label:${label.relation}`], facts, label: label.text };
}
