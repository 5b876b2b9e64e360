/**
 * Regions in which nothing was found, known by their text: the versions of a file show the same ones again and again, and
 * to know one again costs a tenth of decoding and searching it.
 */
import type { Span } from '../location.ts';
import type { Latin1 } from '../text-windows.ts';
import { LF } from './characters.ts';
import type { Budget } from './context.ts';
import type { Region, RegionKind } from './region.ts';
import type { View } from './view.ts';

/** Bytes behind a region that may tell what an element in it means: a here-document's end, say. Regions of other kinds are not remembered. */
const BEHIND: readonly (readonly [RegionKind, number])[] = [
  ['escapes', 0], ['percent', 0], ['html', 0], ['normalised', 0], ['terminal', 0], ['quoted-printable', 384], ['joined', 384],
];

/** Longer ones are not remembered, nor more of a kind at a time. */
const LONGEST = 1024;
const MOST = 1 << 13;

/** A region in which nothing stands. */
interface Silent {
  readonly length: number;
  /** How many decoded bytes it took to see that. */
  readonly cost: number;
}

export class SilentRegions {
  readonly #latin1: Latin1;
  readonly #known = new Map<string, { readonly behind: number; readonly byText: Map<string, Silent> }>(BEHIND.map(([kind, behind]) => [kind, { behind, byText: new Map() }]));

  constructor(latin1: Latin1) {
    this.#latin1 = latin1;
  }

  /** Whether nothing stands in a region. That costs what it cost to see it, so that the order of blobs decides nothing. */
  isKnown(bytes: Uint8Array, region: Region, budget: Budget): boolean {
    const known = this.#known.get(region.kind);
    if (known === undefined || known.byText.size === 0 || !isRemembered(bytes, region)) return false;
    const silent = known.byText.get(this.#textOf(bytes, region, known.behind));
    if (silent === undefined || silent.length !== region.end - region.start || silent.cost + LONGEST > budget.regions) return false;
    budget.regions -= silent.cost;
    return true;
  }

  add(bytes: Uint8Array, { name, region }: View, cost: number): void {
    const known = this.#known.get(name);
    if (known === undefined || !isRemembered(bytes, region)) return;
    if (known.byText.size >= MOST) known.byText.clear();
    known.byText.set(this.#textOf(bytes, region, known.behind), { length: region.end - region.start, cost });
  }

  #textOf(bytes: Uint8Array, { start, end }: Span, behind: number): string {
    return this.#latin1(bytes, start, Math.min(bytes.length, end + behind));
  }
}

/** Whole lines, as nearly all regions are: nothing before them tells what they hold. */
function isRemembered(bytes: Uint8Array, { start, end }: Span): boolean {
  return end - start <= LONGEST && start > 0 && bytes[start - 1] === LF && (end === bytes.length || bytes[end] === LF);
}
