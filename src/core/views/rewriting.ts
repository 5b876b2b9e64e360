/**
 * Kinds of regions in which encoded elements stand among plain text, each decoded where it stands: escapes, percent
 * triples, entities, joints between literals. A kind knows its elements; finding and cutting regions (`clusters.ts`) and
 * writing their views (here) is the same for all.
 */
import type { Literal } from '../prefilter.ts';
import type { Region, RegionKind } from './region.ts';
import { Transcript } from './transcript.ts';
import type { View } from './view.ts';

export type Trigger = Omit<Literal, 'ignoreCase'>;

export interface Rewriting {
  readonly kind: RegionKind;
  /** Literals of at least two bytes, one of which begins (or lies in) every element worth decoding, with what must stand beside it there. Long lists are made when they are asked for: the built-in rules' index has them. */
  readonly triggers: readonly Trigger[];
  /** 1 at each byte that an element may begin with. */
  readonly leads: Uint8Array;
  /**
   * End of the element that the trigger at `at` belongs to, if it may hide or split a value there; else -1. Reads a bounded
   * number of bytes around it.
   */
  worth(bytes: Uint8Array, at: number): number;
  /** Writes the element at `at` in decoded form and returns its end, or returns `at` if there is none. */
  decode(bytes: Uint8Array, at: number, end: number, out: Transcript): number;
}

/** The text of the region with all elements decoded. */
export function rewrite(kind: Rewriting, bytes: Uint8Array, region: Region): View {
  const out = new Transcript(bytes, region.end - region.start);
  let copied = region.start;
  let at = region.start;
  while (at < region.end) {
    if (kind.leads[bytes[at] ?? 0] !== 1) {
      at++;
      continue;
    }
    out.copy(copied, at);
    copied = kind.decode(bytes, at, region.end, out);
    at = Math.max(copied, at + 1);
  }
  out.copy(copied, region.end);
  return out.view(kind.kind, region);
}
