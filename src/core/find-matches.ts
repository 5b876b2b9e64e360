/** Where the prefilter meets an anchor, its rules are woken (`matcher.ts`): most of what is scanned holds none. */
import type { Mark } from './allow-marks.ts';
import { HitList } from './hit-list.ts';
import type { Span } from './location.ts';
import type { Match } from './match.ts';
import { Matcher } from './matcher.ts';
import { SEARCH_PIECE } from './prefilter.ts';
import type { RuleSet } from './ruleset.ts';
import { TEXT_AHEAD, TextWindows, type Frame, type Latin1 } from './text-windows.ts';

export interface Seen {
  readonly matches: Match[];
  readonly marks: Mark[];
  /** Where views may begin. */
  readonly triggers: HitList;
  /** Whether a NUL stands there, as far as is known. */
  hasNul: boolean;
}

/**
 * Everything whose anchor starts in `own`; spans count from the beginning of `bytes`.
 * @param most ends where about so many matches and marks were found
 */
export function findMatches(set: RuleSet, latin1: Latin1, bytes: Uint8Array, own: Span, frame: Frame, most = Infinity): Seen {
  const seen: Seen = { matches: [], marks: [], triggers: HitList.take(), hasNul: false };
  for (let from = own.start; from < own.end && seen.matches.length + seen.marks.length <= most; from += SEARCH_PIECE) {
    const to = Math.min(own.end, from + SEARCH_PIECE);
    const hits = set.prefilter.find(bytes, from, to);
    if (hits.hasNul) seen.hasNul = true;
    if (hits.count > 0) new Matcher(set, new TextWindows(bytes, latin1, frame, TEXT_AHEAD), seen).read(hits);
  }
  return seen;
}
