/**
 * Lists of numbers, one after the other, of which each is much like the one before it. Kept is in what they differ: a folder of thirty
 * folders of which one changed costs one. Reading them is `alike-reader.ts`.
 */
import { Numbers } from './numbers.ts';

type Few = Uint32Array | Uint16Array;

/** Plain, fit to leave a thread. A change drops some numbers of the list before and puts others there; `own` has these, of one change after the other. */
export interface AlikeData {
  /** Where the changes of each list end; they begin where those of the list before it end. */
  readonly changes: Few;
  /** For each change, how many numbers stay between it and the one before it. */
  readonly keeps: Few;
  readonly drops: Few;
  /** Where the numbers that it puts end in `own`. */
  readonly ends: Few;
  readonly own: Few;
  /** Lists that are told whole, so that reading can begin there; the first always is. */
  readonly wholes: Uint32Array;
}

const NONE = new Uint32Array();
export const NO_LISTS: AlikeData = { changes: NONE, keeps: NONE, drops: NONE, ends: NONE, own: NONE, wholes: NONE };

/** One list of so many is told whole. */
const MOST_TOGETHER = 128;
/** Changes of one list. With more of them the rest of the list is told whole. */
const MOST_CHANGES = 64;
/** How many numbers may be dropped and put in one change, unless it is of all that is left. */
const LOOK = 20;

export class AlikeLists {
  readonly #changes = new Numbers();
  readonly #keeps = new Numbers();
  readonly #drops = new Numbers();
  readonly #ends = new Numbers();
  readonly #own = new Numbers();
  readonly #wholes = new Numbers(16);
  #list = new Numbers(64);
  #before = new Numbers(64);
  /** Lists since the last that was told whole; 0 when the next shall be. */
  #together = 0;

  /** Of the list that `end` will end. */
  push(number: number): void {
    this.#list.push(number);
  }

  /** How much was pushed since the last `end`. */
  get pending(): number {
    return this.#list.length;
  }

  end(): void {
    const [list, before] = [this.#list, this.#before];
    if (this.#together === 0) {
      before.truncate(0);
      this.#wholes.push(this.#changes.length);
    }
    this.#together = (this.#together + 1) % MOST_TOGETHER;
    this.#compare(list, before);
    this.#changes.push(this.#keeps.length);
    [this.#list, this.#before] = [before, list];
    this.#list.truncate(0);
  }

  /** Where they lie, until the next list comes. */
  view(): AlikeData {
    return this.#told((numbers) => numbers.view());
  }

  data(): AlikeData {
    return this.#told((numbers) => narrow(numbers.view()));
  }

  #told(arrayOf: (numbers: Numbers) => Few): AlikeData {
    return {
      changes: arrayOf(this.#changes), keeps: arrayOf(this.#keeps), drops: arrayOf(this.#drops), ends: arrayOf(this.#ends), own: arrayOf(this.#own),
      wholes: this.#wholes.toArray(),
    };
  }

  #compare(list: Numbers, before: Numbers): void {
    let [at, old, kept, changes] = [0, 0, 0, 0];
    while (at < list.length || old < before.length) {
      if (at < list.length && old < before.length && list.at(at) === before.at(old)) {
        at += 1;
        old += 1;
        kept += 1;
        continue;
      }
      changes += 1;
      const { drop, put } = changes < MOST_CHANGES ? difference(list, at, before, old) : rest(list, at, before, old);
      this.#change(kept, drop, list, at, at + put);
      at += put;
      old += drop;
      kept = 0;
    }
  }

  #change(keep: number, drop: number, list: Numbers, start: number, end: number): void {
    this.#keeps.push(keep);
    this.#drops.push(drop);
    this.#own.append(list, start, end, 0);
    this.#ends.push(this.#own.length);
  }
}

/** From where two lists differ to where they are the same again. */
interface Difference {
  readonly drop: number;
  readonly put: number;
}

function difference(list: Numbers, at: number, before: Numbers, old: number): Difference {
  for (let steps = 1; steps <= LOOK; steps += 1) {
    for (let drop = Math.min(steps, before.length - old - 1); drop >= 0; drop -= 1) {
      const put = steps - drop;
      if (at + put < list.length && list.at(at + put) === before.at(old + drop)) return { drop, put };
    }
  }
  return rest(list, at, before, old);
}

function rest(list: Numbers, at: number, before: Numbers, old: number): Difference {
  return { drop: before.length - old, put: list.length - at };
}

function narrow(numbers: Uint32Array): Few {
  return numbers.every((number) => number <= 0xffff) ? new Uint16Array(numbers) : numbers.slice();
}
