/** Whether a candidate is a credential, how bad and how sure. Everything here reads the candidate's window alone. */
import { passes } from './checks.ts';
import { urlAround } from './aws-tokens.ts';
import { shannon } from './entropy.ts';
import { factsOf, severityBy } from './facts.ts';
import type { Facts } from './detection.ts';
import { judgeGeneric } from './judge/generic.ts';
import { judgeShape } from './judge/shape.ts';
import type { Candidate, Judgement } from './match.ts';
import { labelOf } from './labels.ts';
import { isDocumented, isRun } from './placeholders.ts';
import type { Label } from './values.ts';

/** Bytes around a value that the judge may read, besides what a label needs (`LABEL_REACH`) and a rule's own `context`. */
export const JUDGE_REACH = 160;

/** @param label What names the value, for `labelled` rules. @returns undefined for no credential at all. */
export function judge(candidate: Candidate, label?: Label): Judgement | undefined {
  if (!passes(candidate)) return undefined;
  const { spec } = candidate.rule;
  if (spec.kind === 'shape') return judgeShape(candidate, spec);
  if (spec.entropy !== undefined && shannon(candidate.value) < spec.entropy) return undefined;
  if (spec.kind === 'labelled' && label) return judgeGeneric(candidate, spec, label);
  return judgePattern(candidate);
}

/** A format of its own says what the value is; only fillers and documented values are told apart. */
function judgePattern(candidate: Candidate): Judgement | undefined {
  const { rule: { spec }, value, window, start, end } = candidate;
  if (isRun(value.slice(-16))) return undefined;
  const documented: Facts = isDocumented(value) ? { documented: true } : {};
  const facts = { ...factsOf(candidate), ...documented };
  const label = spec.identifier ? labelOf(window, start, end, ['identifier'])?.text : undefined;
  const judgement: Judgement = { severity: severityBy(spec.severity, facts), confidence: spec.confidence, signals: [], facts, ...(label ? { label } : {}) };
  if (spec.kind !== 'pattern' || spec.cover === undefined) return judgement;
  const { from, to } = urlAround(window.text, start, end);
  return { ...judgement, cover: { start: window.offset + from, end: window.offset + to } };
}
