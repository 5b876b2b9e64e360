/**
 * In which order the parts of a store are read: first what may hold findings, then trees, in which the files that hold some are
 * sought in the same walk, at last those of which only the outline is wanted, when anything was found.
 */
import type { Outcome } from '../../core/outcome.ts';
import type { Turn } from '../../git/pack/audit.ts';
import type { PartResult } from '../../git/pack/part-audit.ts';
import { isOfTrees, type Part } from '../../git/pack/parts.ts';
import type { StoreSurvey } from '../../git/pack/store.ts';

export class PartQueue {
  readonly #survey: StoreSurvey;
  readonly #own: readonly Part[];
  readonly #others: readonly Part[];
  readonly #numberOf: (id: string) => number;
  readonly #sought = new Set<number>();
  /** The same as they were when they were last told. */
  #told: Uint32Array = new Uint32Array();
  #hasFound = false;
  /** Parts given whose results were not taken yet. */
  #open = 0;

  /** @param numberOf of an object (`object-slots.ts`) */
  constructor(survey: StoreSurvey, { own, others }: { readonly own: readonly Part[]; readonly others: readonly Part[] }, numberOf: (id: string) => number) {
    this.#survey = survey;
    this.#own = own;
    this.#others = others;
    this.#numberOf = numberOf;
  }

  *parts(): Generator<Turn, void> {
    yield* this.#given(this.#own.filter((part) => !isOfTrees(this.#survey, part)));
    yield* this.#given(this.#own.filter((part) => isOfTrees(this.#survey, part)).map((part) => this.#seeking(part)));
    if (this.#hasFound) yield* this.#given(this.outlines());
  }

  /** Of what somebody else scans. */
  outlines(): Part[] {
    return this.#others.map((part) => this.#seeking({ ...part, outline: true }));
  }

  /** Each result must come here before the next part is asked for. */
  take({ found }: PartResult<Outcome>): void {
    this.#open -= 1;
    for (const { id, type, outcome } of found) {
      if (outcome.sealed.length === 0) continue;
      this.#hasFound = true;
      if (type === 'blob') this.#sought.add(this.#numberOf(id));
    }
  }

  *#given(parts: readonly Part[]): Generator<Turn, void> {
    for (const part of parts) {
      this.#open += 1;
      yield part;
    }
    while (this.#open > 0) yield 'wait';
  }

  #seeking(part: Part): Part {
    if (this.#sought.size > this.#told.length) this.#told = sharedNumbers(this.#sought);
    return this.#told.length === 0 ? part : { ...part, sought: this.#told };
  }
}

function sharedNumbers(numbers: ReadonlySet<number>): Uint32Array {
  const shared = new Uint32Array(new SharedArrayBuffer(4 * numbers.size));
  shared.set([...numbers]);
  return shared;
}
