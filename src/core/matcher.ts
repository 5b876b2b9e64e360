/**
 * Rules on bytes as they stand, without views: wakes each rule at its anchors, cuts the window that its reach allows, and
 * lets the judge speak. A match depends on its window alone. Views and pairs: `unfold.ts`, `assemble.ts`.
 */
import { readMark, type Mark } from './allow-marks.ts';
import type { Offset } from './anchor-offset.ts';
import type { LabelledRule, PatternRule, Rule, ShapeRule } from './compile.ts';
import { judge, JUDGE_REACH } from './judge.ts';
import { listensTo } from './judge/generic.ts';
import { hasForm } from './judge/shape.ts';
import type { Span } from './location.ts';
import type { Match, Window } from './match.ts';
import { HitList } from './hit-list.ts';
import type { Hits } from './prefilter.ts';
import { MARK_REACH, type RuleSet, type Wakes } from './ruleset.ts';
import { Secret } from './secret.ts';
import { TextWindows, type Frame, type Latin1 } from './text-windows.ts';
import { valuesNear, type Label } from './values.ts';
import { Look } from './values/look.ts';
import { NEAR, onlyLabel } from './values/only-label.ts';

export interface Seen {
  readonly matches: Match[];
  readonly marks: Mark[];
  /** Where views may begin. */
  readonly triggers: HitList;
}

/** Hits are looked for in pieces of this many bytes, so that text is made only where something was hit. */
const PIECE = 256 * 1024;

const SLASH = 47;
const SPACE = 32;

/** Bytes that are made text at a time: hits are expected everywhere. */
const TEXT_AHEAD = 32 * 1024;

/** Everything whose anchor starts in `own`; spans count from the beginning of `bytes`. */
export function findMatches(set: RuleSet, latin1: Latin1, bytes: Uint8Array, own: Span, frame: Frame): Seen {
  const seen: Seen = { matches: [], marks: [], triggers: HitList.take() };
  for (let from = own.start; from < own.end; from += PIECE) {
    const to = Math.min(own.end, from + PIECE);
    const hits = set.prefilter.find(bytes, from, to);
    if (hits.count > 0) new Matcher(set, new TextWindows(bytes, latin1, frame, TEXT_AHEAD), seen).read(hits);
  }
  return seen;
}

/** Wakes the rules of one anchor after the other, in ascending order. */
export class Matcher {
  readonly #set: RuleSet;
  readonly #windows: TextWindows;
  readonly #seen: Seen;
  readonly #look = new Look();

  constructor(set: RuleSet, windows: TextWindows, seen: Seen) {
    this.#set = set;
    this.#windows = windows;
    this.#seen = seen;
  }

  read(hits: Hits): void {
    const { starts, ends, what, count } = hits;
    for (let i = 0; i < count; i++) {
      const kind = what[i] ?? 0;
      const wakes = this.#set.wakes[kind];
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      if (wakes?.trigger) this.#seen.triggers.add(start, end, kind);
      if (wakes) this.wake(wakes, start, end);
    }
  }

  wake(wakes: Wakes, start: number, end: number): void {
    this.#windows.restart(start, end);
    if (wakes.mark) this.#mark(start);
    for (const { rule, offset } of wakes.patterns) this.#pattern(rule, start, end, offset);
    for (const rule of wakes.shapes) this.#shape(rule, start, end);
    if (wakes.labelled.length > 0) this.#labelled(wakes, start, end);
  }

  #mark(start: number): void {
    const window = this.#windows.read(start, 0, MARK_REACH);
    const mark = readMark(window.text, start - window.offset, window.offset);
    if (mark) this.#seen.marks.push(mark);
  }

  /** Of the matches that hold the anchor, the one that begins first counts. */
  #pattern(rule: PatternRule, start: number, end: number, offset: Offset | undefined): void {
    const { regex, reach } = rule;
    const window = this.#windows.read(start, reach.before, reach.after);
    const anchor = start - window.offset;
    const [fewest, most] = offset ?? [0, anchor];
    for (let at = Math.max(0, anchor - most); at <= anchor - fewest; at++) {
      regex.lastIndex = at;
      const found = regex.exec(window.text);
      if (found && at + found[0].length >= end - window.offset) return this.#matched(rule, window, at, at + found[0].length);
    }
  }

  #matched(rule: PatternRule, window: Window, start: number, end: number): void {
    const { group } = rule.spec;
    const [from, to] = group === undefined ? [start, end] : placeOf(group, rule, window.text, start);
    if (from < to) this.#judge(rule, window, from, to, undefined);
  }

  #shape(rule: ShapeRule, start: number, end: number): void {
    const { spec, reach } = rule;
    const [shortest, longest] = spec.length;
    if (end - start > longest && this.#isComment(start)) return this.#shape(rule, start + 2, end);
    if (end - start < shortest || end - start > longest) return;
    const alone = this.#windows.read(start, 0, end - start);
    if (!hasForm(spec, alone.text)) return;
    const window = this.#windows.read(start, reach.before, reach.after);
    const at = start - window.offset;
    this.#judge(rule, window, at, at + end - start, undefined);
  }

  /** `//` before a value is made of the characters that a value may have. */
  #isComment(at: number): boolean {
    const bytes = this.#windows.bytes;
    return bytes[at] === SLASH && bytes[at + 1] === SLASH && (at === 0 || (bytes[at - 1] ?? 0) <= SPACE);
  }

  #labelled({ labelled: rules, labelledReach: reach }: Wakes, start: number, end: number): void {
    if (!this.#isHeard(rules, start, end)) return;
    const window = this.#windows.open(start, reach.before, reach.after);
    const values = valuesNear(window, start - window.offset, end - window.offset, this.#look);
    this.#windows.dependsWithin(window, this.#look.from, this.#look.to);
    for (const value of values) {
      for (const rule of rules) {
        if (rule.regex && !rule.regex.test(window.text.slice(value.start, value.end))) continue;
        const judged = looksAround(rule) ? Infinity : JUDGE_REACH;
        this.#windows.dependsWithin(window, value.start - judged, value.end + judged);
        this.#judge(rule, window, value.start, value.end, value.label);
      }
    }
  }

  /** Whether any rule could keep a value that the name around the anchor speaks for. */
  #isHeard(rules: readonly LabelledRule[], start: number, end: number): boolean {
    const { text, offset } = this.#windows.read(start, NEAR.before, NEAR.after);
    const label = onlyLabel(text, start - offset, end - offset);
    if (label === undefined) return true;
    for (const { spec } of rules) if (listensTo(spec, label)) return true;
    return false;
  }

  #judge(rule: Rule, window: Window, start: number, end: number, label: Label | undefined): void {
    const value = window.text.slice(start, end);
    const judgement = judge({ rule, window, start, end, value }, label);
    if (!judgement) return;
    this.#seen.matches.push({
      ...judgement,
      rule,
      secret: new Secret(value, { identifier: rule.spec.identifier ?? false }),
      span: { start: window.offset + start, end: window.offset + end },
      window: { start: window.offset, end: window.offset + window.text.length },
      decoded: [],
    });
  }
}

/** Whether a rule's checks and readers may look further around a value than the judge does. */
function looksAround({ spec }: Rule): boolean {
  return (spec.checks ?? []).length + (spec.facts ?? []).length > 0;
}

/** Where a group of the match at `at` stands. Only an expression with indices tells; it is slower, so it runs on matches alone. */
function placeOf(group: string, { indexed }: PatternRule, text: string, at: number): readonly [number, number] {
  indexed.lastIndex = at;
  return indexed.exec(text)?.indices?.groups?.[group] ?? NOWHERE;
}

/** Of a group that stands in another alternative than the one that matched. */
const NOWHERE = [0, 0] as const;
