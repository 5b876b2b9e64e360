/** Deltas of a pack in memory whose bases have not come yet, by base; and what is to be said of those whose base never comes. */
import type { Span } from '../../core/location.ts';
import type { Unopened } from '../../core/views/view.ts';

export interface UnpackedEntry extends Span {
  readonly type: number;
  /** Of an offset delta: where its base begins. Of a reference delta: its base's id. */
  readonly base: number | string | undefined;
  /** The object's bytes, or the delta's. */
  readonly payload: Uint8Array;
}

/** Where the base begins, or its id. */
export type BaseKey = number | string;

export class WaitingDeltas {
  readonly #waiting = new Map<BaseKey, UnpackedEntry[]>();

  add(base: BaseKey, entry: UnpackedEntry): void {
    const waiting = this.#waiting.get(base);
    if (waiting) waiting.push(entry);
    else this.#waiting.set(base, [entry]);
  }

  /** Those that waited for this base; they wait no more. */
  take(base: BaseKey): readonly UnpackedEntry[] {
    const entries = this.#waiting.get(base) ?? [];
    this.#waiting.delete(base);
    return entries;
  }

  /** One line for each base that the pack does not hold, with all that would be made of it. Those that rest on them wait no more. */
  *takeWithoutBase(): Generator<Unopened, void> {
    for (const [base, entries] of this.#waiting) {
      const [first] = entries;
      if (first === undefined || typeof base === 'number') continue;
      const count = this.#countOn(entries);
      const objects = count === 1 ? '1 object is a delta' : `${count} objects are deltas`;
      yield { span: { start: first.start, end: first.end }, reason: `${objects} of ${base}, which it does not hold` };
    }
  }

  /** One line for all whose base is in the pack and could not be made; undefined when there are none. */
  onDamaged(): Unopened | undefined {
    const lost = [...this.#waiting].filter(([base]) => typeof base === 'number').flatMap(([, entries]) => entries);
    const [first] = lost;
    return first && { span: { start: first.start, end: first.end }, reason: `objects that rest on damaged ones: ${lost.length}` };
  }

  /** Removes the offset deltas that rest on these. */
  #countOn(entries: readonly UnpackedEntry[]): number {
    const all = [...entries];
    for (let done = 0; done < all.length; done += 1) {
      const { start } = all[done] ?? { start: -1 };
      all.push(...this.take(start));
    }
    return all.length;
  }
}
