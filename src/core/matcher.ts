/**
 * Rules on bytes as they stand, without views: wakes each rule at its anchors, cuts the window that its reach allows, and
 * lets the judge speak. A match depends on its window alone. Views and pairs: `unfold.ts`, `assemble.ts`.
 */
import { COMMENT_REACH, readMark } from './allow-marks.ts';
import type { Offset } from './anchor-offset.ts';
import type { LabelledRule, PatternRule, Rule, ShapeRule } from './compile.ts';
import { countedIn } from './counted.ts';
import type { Seen } from './find-matches.ts';
import { judge, JUDGE_REACH } from './judge.ts';
import { isHeard } from './judge/generic.ts';
import { looksAround } from './judge/memory.ts';
import { hasForm } from './judge/shape.ts';
import { goesOnInCapitals } from './label-class.ts';
import type { Window } from './match.ts';
import { patternValues } from './pattern-value.ts';
import type { Hits } from './prefilter.ts';
import { MARK_REACH } from './rule-index.ts';
import type { RuleSet, Wakes } from './ruleset.ts';
import { Secret } from './secret.ts';
import type { TextWindows } from './text-windows.ts';
import { valuesOf, type Label, type LabelledValue } from './values.ts';
import { Look } from './values/look.ts';
import { nameAt, type Name } from './values/name.ts';
import { onlyLabel } from './values/only-label.ts';

/** A shape whose lengths differ by more is none whose length a byte before it would tell. */
const VARIES = 2;

const LF = 10;
const PLUS = 43;
const SLASH = 47;
const SPACE = 32;

/** Of no view: one list for all matches. */
const AS_STORED: readonly string[] = [];

const NO_VALUES: readonly LabelledValue[] = [];

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
      const wakes = this.#set.wakesOf(kind);
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
    const window = this.#windows.read(start, COMMENT_REACH, MARK_REACH);
    const mark = readMark(window.text, start - window.offset, window.offset);
    if (mark) this.#seen.marks.push(mark);
  }

  #pattern(rule: PatternRule, start: number, end: number, offset: Offset | undefined): void {
    const around = this.#windows.read(start, rule.reach.before, rule.reach.after);
    const anchor = { start: start - around.offset, end: end - around.offset };
    for (const { window, value } of patternValues(rule, around, anchor, offset)) {
      if (this.#judge(rule, window, value.start, value.end, undefined)) return;
    }
  }

  #shape(rule: ShapeRule, start: number, end: number): void {
    const [shortest, longest] = rule.spec.length;
    if (end - start > longest && this.#isComment(start)) return this.#shape(rule, start + 2, end);
    if (end - start < shortest) return;
    if (end - start <= longest && (!this.#hasForm(rule, start, end) || this.#fitsShape(rule, start, end))) return;
    if (this.#isAdded(start)) return this.#shape(rule, start + 1, end);
    if (longest - shortest <= VARIES) this.#countedShape(rule, start, end);
  }

  #hasForm({ spec }: ShapeRule, start: number, end: number): boolean {
    return hasForm(spec, this.#windows.read(start, 0, end - start).text);
  }

  #fitsShape(rule: ShapeRule, start: number, end: number): boolean {
    const window = this.#windows.read(start, rule.reach.before, rule.reach.after);
    const at = start - window.offset;
    return this.#judge(rule, window, at, at + end - start, undefined);
  }

  /** In a binary file, a run may hold the value's length, or what follows it. */
  #countedShape(rule: ShapeRule, start: number, end: number): void {
    const window = this.#windows.read(start, rule.reach.before, rule.reach.after);
    const counted = countedIn(window, { start: start - window.offset, end: end - window.offset }, rule.spec.length);
    if (counted) this.#judge(rule, counted.window, counted.string.start, counted.string.end, undefined);
  }

  /** `//` before a value is made of the characters that a value may have. */
  #isComment(at: number): boolean {
    const bytes = this.#windows.bytes;
    return bytes[at] === SLASH && bytes[at + 1] === SLASH && (at === 0 || (bytes[at - 1] ?? 0) <= SPACE);
  }

  /** `+` before a line that a patch adds is such a character, too. */
  #isAdded(at: number): boolean {
    const bytes = this.#windows.bytes;
    return bytes[at] === PLUS && (at === 0 || bytes[at - 1] === LF);
  }

  #labelled({ labelled: rules, labelledReach: reach, word }: Wakes, start: number, end: number): void {
    if (word && goesOnInCapitals(this.#windows.bytes, end)) return this.#windows.depends(start, end + 2);
    const window = this.#windows.open(start, reach.before, reach.after);
    const name = nameAt(window.text, start - window.offset, end - window.offset);
    this.#look.restart(name.from, name.to);
    const values = this.#isHeard(rules, window, name) ? valuesOf(window.text, name, this.#look) : NO_VALUES;
    this.#windows.dependsWithin(window, this.#look.from, this.#look.to);
    for (const value of values) {
      for (const rule of rules) {
        if (rule.regex && !rule.regex.test(window.text.slice(value.start, value.end))) continue;
        const judged = looksAround(rule.spec) ? Infinity : JUDGE_REACH;
        this.#windows.dependsWithin(window, value.start - judged, value.end + judged);
        this.#judge(rule, window, value.start, value.end, value.label);
      }
    }
  }

  /** Whether any rule could keep a value that the name around the anchor speaks for. */
  #isHeard(rules: readonly LabelledRule[], { text }: Window, name: Name): boolean {
    const label = onlyLabel(text, name, this.#look);
    return label === undefined || isHeard(rules, label);
  }

  /** @returns whether it is kept */
  #judge(rule: Rule, window: Window, start: number, end: number, label: Label | undefined): boolean {
    const value = window.text.slice(start, end);
    const candidate = { rule, window, start, end, value };
    const judgement = label ? this.#set.memory.judge(candidate, label) : judge(candidate);
    if (!judgement) return false;
    this.#seen.matches.push({
      ...judgement,
      rule,
      secret: new Secret(this.#windows.copy(window.offset + start, window.offset + end), { identifier: rule.spec.identifier ?? false }),
      span: { start: window.offset + start, end: window.offset + end },
      window: { start: window.offset, end: window.offset + window.text.length },
      decoded: AS_STORED,
    });
    return true;
  }
}
