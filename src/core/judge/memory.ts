/**
 * What the judge said of values behind labels, for the length of one piece of text: dense text repeats itself, and most rules look at
 * nothing but the value, its label and the two characters behind it. Dropped with the piece, for it holds the values.
 */
import { judge } from '../judge.ts';
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
    const judgement = judge(candidate, label);
    this.#known.set(name, judgement ?? null);
    return judgement;
  }
}

/** Whether a rule's checks and readers may look further around a value than the judge does. */
export function looksAround({ checks = [], facts = [] }: RuleSpec): boolean {
  return checks.length + facts.length > 0;
}
