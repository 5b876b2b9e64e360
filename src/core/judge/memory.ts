/**
 * What the judge said last of values behind labels: text repeats itself, the versions of a file most of all, and most rules look at nothing but
 * the value, its label and the two characters behind it.
 */
import { judge } from '../judge.ts';
import { copyOf } from '../label-class.ts';
import type { Candidate, Judgement } from '../match.ts';
import type { RuleSpec } from '../rule.ts';
import type { Label } from '../values.ts';

const REMEMBERED = 4096;
/** Characters of a value that is remembered. */
const LONGEST = 128;

export class JudgeMemory {
  readonly #known = new Map<string, Judgement | null>();

  judge(candidate: Candidate, label: Label): Judgement | undefined {
    const { value, rule, window, end } = candidate;
    if (value.length > LONGEST || looksAround(rule.spec)) return judge(candidate, label);
    const name = `${rule.id}\0${label.relation}${label.quote}${window.text.slice(end, end + 2)}\0${label.text}\0${value}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known ?? undefined;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const judgement = kept(judge(candidate, label));
    this.#known.set(name, judgement ?? null);
    return judgement;
  }
}

/** A label is a part of the text around it, and would keep all of that alive. */
function kept(judgement: Judgement | undefined): Judgement | undefined {
  return judgement?.label === undefined ? judgement : { ...judgement, label: copyOf(judgement.label) };
}

/** Whether a rule's checks and readers may look further around a value than the judge does. */
export function looksAround({ checks = [], facts = [] }: RuleSpec): boolean {
  return checks.length + facts.length > 0;
}
