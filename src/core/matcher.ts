/**
 * Rules on bytes as they stand, without views: wakes each rule at its anchors, cuts the window that its reach allows, and
 * lets the judge speak. A match depends on its window alone. Views and pairs: `unfold.ts`, `assemble.ts`.
 */
import { readMark, type Mark } from './allow-marks.ts';
import type { Offset } from './anchor-offset.ts';
import type { Rule } from './gate.ts';
import { judge, JUDGE_REACH } from './judge.ts';
import { listensTo } from './judge/generic.ts';
import { hasForm } from './judge/shape.ts';
import type { Span } from './location.ts';
import type { Match, Window } from './match.ts';
import { HitList } from './hit-list.ts';
import type { Hits } from './prefilter.ts';
import { MARK_REACH, type RuleSet, type Wakes } from './ruleset.ts';
import { Secret } from './secret.ts';
import { valuesNear, type Label } from './values.ts';
import { Look } from './values/look.ts';
import { NEAR, onlyLabel } from './values/only-label.ts';

export interface Seen {
  readonly matches: Match[];
  readonly marks: Mark[];
  /** Where views may begin. */
  readonly triggers: HitList;
}

/** Bytes exactly as characters 0 to 255: `[start, end)` of the array. */
export type Latin1 = (bytes: Uint8Array, start: number, end: number) => string;

/** Where the searched array stands in the blob, and whether the blob goes on outside it. */
export interface Frame {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Hits are looked for in pieces of this many bytes, so that text is made only where something was hit. */
const PIECE = 256 * 1024;

const SLASH = 47;
const SPACE = 32;

const TEXT_AHEAD = 32 * 1024;

/** Everything whose anchor starts in `own`; spans count from the beginning of `bytes`. */
export function findMatches(set: RuleSet, latin1: Latin1, bytes: Uint8Array, own: Span, frame: Frame): Seen {
  const seen: Seen = { matches: [], marks: [], triggers: HitList.take() };
  for (let from = own.start; from < own.end; from += PIECE) {
    const to = Math.min(own.end, from + PIECE);
    const hits = set.prefilter.find(bytes, from, to);
    if (hits.count > 0) new Piece(set, latin1, bytes, frame, seen, TEXT_AHEAD).read(hits);
  }
  return seen;
}

export class Piece {
  /** Bytes that decided what came of the anchor looked at last: of them, and of the byte on each side, it is a function. */
  from = 0;
  to = 0;
  readonly #set: RuleSet;
  readonly #latin1: Latin1;
  readonly #bytes: Uint8Array;
  readonly #frame: Frame;
  readonly #seen: Seen;
  /** Latin-1 text of the bytes from `#textStart`, made at the first need. */
  #text = '';
  #textStart = 0;
  #textEnd = 0;
  readonly #ahead: number;
  readonly #look = new Look();

  /** @param ahead bytes that are made text at a time: many where hit follows hit */
  constructor(set: RuleSet, latin1: Latin1, bytes: Uint8Array, frame: Frame, seen: Seen, ahead: number) {
    this.#set = set;
    this.#latin1 = latin1;
    this.#bytes = bytes;
    this.#frame = frame;
    this.#seen = seen;
    this.#ahead = ahead;
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
    this.from = start;
    this.to = end;
    if (wakes.mark) this.#mark(start);
    for (const { rule, offset } of wakes.patterns) this.#pattern(rule, start, end, offset);
    for (const rule of wakes.shapes) this.#shape(rule, start, end);
    if (wakes.labelled.length > 0) this.#labelled(wakes, start, end);
  }

  #mark(start: number): void {
    const window = this.#window(start, 0, MARK_REACH);
    const mark = readMark(window.text, start - window.offset, window.offset);
    if (mark) this.#seen.marks.push(mark);
  }

  /** Of the matches that hold the anchor, the one that begins first counts. */
  #pattern(rule: Rule, start: number, end: number, offset: Offset | undefined): void {
    const { regex, reach } = rule;
    if (!regex) return;
    const window = this.#window(start, reach.before, reach.after);
    const anchor = start - window.offset;
    const [fewest, most] = offset ?? [0, anchor];
    for (let at = Math.max(0, anchor - most); at <= anchor - fewest; at++) {
      regex.lastIndex = at;
      const found = regex.exec(window.text);
      if (found && at + found[0].length >= end - window.offset) return this.#matched(rule, window, found);
    }
  }

  #matched(rule: Rule, window: Window, found: RegExpExecArray): void {
    const group = rule.spec.kind === 'pattern' ? rule.spec.group : undefined;
    const value = group === undefined ? found[0] : found.groups?.[group];
    if (value === undefined || value === '') return;
    const start = group === undefined ? found.index : placeOf(rule, window.text, found.index, group);
    this.#judge(rule, window, start, start + value.length, undefined);
  }

  #shape(rule: Rule, start: number, end: number): void {
    const { spec, reach } = rule;
    if (spec.kind === 'shape' && end - start > spec.length[1] && this.#isComment(start)) return this.#shape(rule, start + 2, end);
    if (spec.kind !== 'shape' || end - start < spec.length[0] || end - start > spec.length[1]) return;
    const alone = this.#window(start, 0, end - start);
    if (!hasForm(spec, alone.text)) return;
    const window = this.#window(start, reach.before, reach.after);
    const at = start - window.offset;
    this.#judge(rule, window, at, at + end - start, undefined);
  }

  /** `//` before a value is made of the characters that a value may have. */
  #isComment(at: number): boolean {
    const bytes = this.#bytes;
    return bytes[at] === SLASH && bytes[at + 1] === SLASH && (at === 0 || (bytes[at - 1] ?? 0) <= SPACE);
  }

  #labelled({ labelled: rules, labelledReach: reach }: Wakes, start: number, end: number): void {
    if (!this.#isHeard(rules, start, end)) return;
    const window = this.#textAround(start, reach.before, reach.after);
    const values = valuesNear(window, start - window.offset, end - window.offset, this.#look);
    this.#dependsWithin(window, this.#look.from, this.#look.to);
    for (const value of values) {
      for (const rule of rules) {
        if (rule.regex && !rule.regex.test(window.text.slice(value.start, value.end))) continue;
        const judged = looksAround(rule) ? Infinity : JUDGE_REACH;
        this.#dependsWithin(window, value.start - judged, value.end + judged);
        this.#judge(rule, window, value.start, value.end, value.label);
      }
    }
  }

  /** Whether any rule could keep a value that the name around the anchor speaks for. */
  #isHeard(rules: readonly Rule[], start: number, end: number): boolean {
    const { text, offset } = this.#window(start, NEAR.before, NEAR.after);
    const label = onlyLabel(text, start - offset, end - offset);
    if (label === undefined) return true;
    for (const { spec } of rules) if (spec.kind === 'labelled' && listensTo(spec, label)) return true;
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

  /** The bytes from `before` before `at` to `after` behind it, as far as the blob has them. */
  #window(at: number, before: number, after: number): Window {
    this.#depends(Math.max(0, at - before), Math.min(this.#bytes.length, at + after));
    return this.#textAround(at, before, after);
  }

  #textAround(at: number, before: number, after: number): Window {
    const start = Math.max(0, at - before);
    const end = Math.min(this.#bytes.length, at + after);
    if (start < this.#textStart || end > this.#textEnd) this.#read(Math.min(start, at - this.#ahead), end);
    return {
      text: this.#text.slice(start - this.#textStart, end - this.#textStart),
      offset: start,
      atStart: start === 0 && this.#frame.atStart,
      atEnd: end === this.#bytes.length && this.#frame.atEnd,
    };
  }

  /** @param from and `to`: characters of the window, which end where it does */
  #dependsWithin({ text, offset }: Window, from: number, to: number): void {
    this.#depends(offset + Math.max(0, from), offset + Math.min(text.length, to));
  }

  #depends(from: number, to: number): void {
    if (from < this.from) this.from = from;
    if (to > this.to) this.to = to;
  }

  /** Hits come in ascending order, so the text made for one serves the next ones. */
  #read(start: number, end: number): void {
    this.#textStart = Math.max(0, start);
    this.#textEnd = Math.min(this.#bytes.length, end + this.#ahead);
    this.#text = this.#latin1(this.#bytes, this.#textStart, this.#textEnd);
  }
}

/** Whether a rule's checks and readers may look further around a value than the judge does. */
function looksAround({ spec }: Rule): boolean {
  return (spec.checks ?? []).length + (spec.facts ?? []).length > 0;
}

/** Only a regular expression with indices tells where a group stands; it is slower, so it runs on matches alone. */
function placeOf(rule: Rule, text: string, at: number, group: string): number {
  const { indexed } = rule;
  if (!indexed) return at;
  indexed.lastIndex = at;
  return indexed.exec(text)?.indices?.groups?.[group]?.[0] ?? at;
}
