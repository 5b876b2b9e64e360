/**
 * Regions in which nothing was found, known by their text: the versions of a file show the same ones again and again, and
 * to know one again costs a tenth of decoding and searching it.
 */
import type { Latin1 } from '../text-windows.ts';
import type { Budget } from './context.ts';
import { isInWord } from './open-region.ts';
import type { Span } from '../location.ts';
import type { Region, RegionKind } from './region.ts';
import type { View } from './view.ts';

/** What stands in a region of these kinds is told by its own bytes; elements of the others depend on what is beside it. */
const KINDS: readonly RegionKind[] = ['escapes', 'percent', 'html', 'normalised', 'terminal'];

/** Longer ones are not remembered, nor more of a kind at a time. */
const LONGEST = 1024;
const MOST = 1 << 13;

export class SilentRegions {
  readonly #latin1: Latin1;
  /** By kind and text, how many decoded bytes it took to see that there is nothing. */
  readonly #costs = new Map<string, Map<string, number>>(KINDS.map((kind) => [kind, new Map<string, number>()]));

  constructor(latin1: Latin1) {
    this.#latin1 = latin1;
  }

  /** Whether nothing stands in a region. That costs what it cost to see it, so that the order of blobs decides nothing. */
  isKnown(bytes: Uint8Array, region: Region, budget: Budget): boolean {
    const costs = this.#costsOf(bytes, region.kind, region);
    if (costs === undefined || costs.size === 0) return false;
    const cost = costs.get(this.#latin1(bytes, region.start, region.end));
    if (cost === undefined || cost + LONGEST > budget.regions) return false;
    budget.regions -= cost;
    return true;
  }

  add(bytes: Uint8Array, { name, region }: View, cost: number): void {
    const costs = this.#costsOf(bytes, name, region);
    if (costs === undefined) return;
    if (costs.size >= MOST) costs.clear();
    costs.set(this.#latin1(bytes, region.start, region.end), cost);
  }

  /** Undefined for a region that is not remembered: what a view cuts is not told by its bytes alone. */
  #costsOf(bytes: Uint8Array, kind: string, { start, end }: Span): Map<string, number> | undefined {
    if (end - start > LONGEST || isInWord(bytes, start) || isInWord(bytes, end)) return undefined;
    return this.#costs.get(kind);
  }
}
