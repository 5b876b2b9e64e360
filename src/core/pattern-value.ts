/**
 * Where a pattern's value stands around an anchor: in the window as it is, and in a binary file in the string that holds the anchor, which
 * what stands beside it would lengthen or hide (`counted.ts`).
 */
import type { Offset } from './anchor-offset.ts';
import type { PatternRule } from './compile.ts';
import { countedAround, type Counted } from './counted.ts';
import type { Span } from './location.ts';
import type { Window } from './match.ts';

/** A value, in characters of the window in which it was found. */
export interface Found {
  readonly window: Window;
  readonly value: Span;
}

/** What to judge, the likelier first. @param anchor in characters of the window */
export function patternValues(rule: PatternRule, window: Window, anchor: Span, offset: Offset | undefined): readonly Found[] {
  const [fewest, most] = offset ?? [0, anchor.start];
  const first = { start: Math.max(0, anchor.start - most), end: anchor.start - fewest };
  const value = valueIn(rule, window, anchor, first);
  const cut = bestCut(rule, countedAround(window, anchor, offset && first), anchor, first);
  const plain = value ? [{ window, value }] : [];
  if (!cut) return plain;
  return value && !takesMore(value, cut.value) ? [...plain, cut] : [cut];
}

/** Of the matches that hold the anchor, the one that begins first counts. @param first where a match may begin, both ends included */
function valueIn(rule: PatternRule, { text }: Window, anchor: Span, first: Span): Span | undefined {
  const { regex } = rule;
  for (let at = first.start; at <= first.end; at++) {
    regex.lastIndex = at;
    const found = regex.exec(text);
    if (found && at + found[0].length >= anchor.end) return valueOf(rule, text, at, at + found[0].length);
  }
  return undefined;
}

function valueOf(rule: PatternRule, text: string, start: number, end: number): Span | undefined {
  const { group } = rule.spec;
  const [from, to] = group === undefined ? [start, end] : placeOf(group, rule, text, start);
  return from < to ? { start: from, end: to } : undefined;
}

/** Where a group of the match at `at` stands. Only an expression with indices tells; it is slower, so it runs on matches alone. */
function placeOf(group: string, { indexed }: PatternRule, text: string, at: number): readonly [number, number] {
  indexed.lastIndex = at;
  return indexed.exec(text)?.indices?.groups?.[group] ?? NOWHERE;
}

/** Of a group that stands in another alternative than the one that matched. */
const NOWHERE = [0, 0] as const;

/** Bytes of what may stand between one string of a binary file and the next. */
const HEADER = 4;

/** The value that fills its string, or ends or begins with it: other lengths are there by chance. */
function bestCut(rule: PatternRule, strings: readonly Counted[], anchor: Span, first: Span): Found | undefined {
  const cuts = strings.flatMap(({ window, string }) => {
    const value = valueIn(rule, window, anchor, first);
    return value ? [{ window, value, worth: (value.end === string.end ? 2 : 0) + (value.start === string.start ? 1 : 0) }] : [];
  });
  return cuts.sort((a, b) => b.worth - a.worth).find(({ worth }) => worth > 0);
}

/** Whether a value took the first bytes of what follows it for its own. */
function takesMore(plain: Span, cut: Span): boolean {
  return cut.end < plain.end && plain.end - cut.end <= HEADER;
}
