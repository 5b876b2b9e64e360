/**
 * `leaksift:allow <rule or fingerprint> <reason>` against what one blob holds. A mark silences only what it names, on
 * its own line, or, where it silences nothing there, on the line below; without a reason, or outside a comment, it silences nothing.
 */
import type { AllowMark } from '../core/detection.ts';
import type { Fingerprint, RuleId } from '../core/ids.ts';
import { printable } from './problem.ts';

/** What a mark can speak for: one credential at one place of the blob, with the lines of its parts (from 1, both included). */
export interface Markable {
  readonly rule: RuleId;
  readonly fingerprint: Fingerprint;
  readonly lines: readonly { readonly line: number; readonly endLine: number }[];
}

export interface IdleMark {
  readonly mark: AllowMark;
  readonly why: 'without a reason' | 'in no comment' | 'nothing to allow here';
}

export interface ObeyedMarks {
  /** For each markable, in order, the mark that allows it. */
  readonly allowedBy: readonly (AllowMark | null)[];
  /** Marks that allow nothing. */
  readonly idle: readonly IdleMark[];
}

export function obeyMarks(there: readonly Markable[], marks: readonly AllowMark[]): ObeyedMarks {
  const allowedBy: (AllowMark | null)[] = there.map(() => null);
  const idle: IdleMark[] = [];
  const lines = new Lines(there);
  const obeyed = new Set<string>();
  for (const mark of marks) {
    const name = `${mark.position.line} ${mark.target}`;
    const fault = faultOf(mark);
    const allowed = fault || obeyed.has(name) ? [] : near(mark, lines);
    for (const index of allowed) allowedBy[index] ??= mark;
    if (allowed.length > 0) obeyed.add(name);
    else if (fault || !obeyed.has(name)) idle.push({ mark, why: fault ?? 'nothing to allow here' });
  }
  return { allowedBy, idle };
}

/** A sentence for the report's notes. @param where the report path of the blob */
export function idleMarkNote({ mark, why }: IdleMark, where: string): string {
  const place = `${printable(where)}:${mark.position.line}`;
  const target = printable(mark.target.slice(0, 80));
  return `${place}: leaksift:allow ${target} ${WHY[why]}`;
}

const WHY: Readonly<Record<IdleMark['why'], string>> = {
  'without a reason': 'gives no reason and allows nothing: write the reason after it.',
  'in no comment': 'stands in no comment and allows nothing: put it into one.',
  'nothing to allow here': 'allows nothing that stands here: remove it.',
};

function faultOf(mark: AllowMark): IdleMark['why'] | undefined {
  if (reasonless(mark)) return 'without a reason';
  return mark.outside && 'in no comment';
}

/** What closes a comment, or a dash, is no reason: there has to be a letter or a digit. */
function reasonless(mark: AllowMark): boolean {
  return !(worded ??= new RegExp(WORDED, 'u')).test(mark.reason);
}

const WORDED = String.raw`[\p{L}\p{N}]`;
/** Made when it is needed: a literal would have Unicode's tables put together whenever this file is read. */
let worded: RegExp | undefined;

/** On the mark's own line first: a mark behind a finding does not reach the one below it. */
function near({ target, position: { line } }: AllowMark, lines: Lines): readonly number[] {
  const beside = lines.on(target, line);
  return beside.length > 0 ? beside : lines.from(target, line + 1);
}

interface Part {
  readonly index: number;
  readonly line: number;
  readonly endLine: number;
  /** The last line that this part or one before it reaches. */
  readonly reached: number;
}

/** Parts by what may name them, in the order of their first lines: a file may hold as many marks as findings. */
class Lines {
  readonly #parts = new Map<string, readonly Part[]>();

  constructor(there: readonly Markable[]) {
    const parts = new Map<string, Omit<Part, 'reached'>[]>();
    for (const [index, { rule, fingerprint, lines }] of there.entries()) {
      for (const name of new Set<string>([rule, fingerprint])) {
        const known = parts.get(name) ?? [];
        for (const { line, endLine } of lines) known.push({ index, line, endLine });
        parts.set(name, known);
      }
    }
    for (const [name, found] of parts) this.#parts.set(name, withReach(found.sort((a, b) => a.line - b.line)));
  }

  /** Those that a line belongs to, each once, in order. */
  on(name: string, line: number): number[] {
    const parts = this.#parts.get(name) ?? [];
    const found = new Set<number>();
    for (let at = firstFrom(parts, line + 1) - 1; (parts[at]?.reached ?? 0) >= line; at -= 1) {
      const part = parts[at];
      if (part !== undefined && part.endLine >= line) found.add(part.index);
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Those with a part that begins on a line, each once, in order. */
  from(name: string, line: number): number[] {
    const parts = this.#parts.get(name) ?? [];
    return [...new Set(parts.slice(firstFrom(parts, line), firstFrom(parts, line + 1)).map(({ index }) => index))].sort((a, b) => a - b);
  }
}

function withReach(parts: readonly Omit<Part, 'reached'>[]): Part[] {
  let reached = 0;
  return parts.map((part) => ({ ...part, reached: (reached = Math.max(reached, part.endLine)) }));
}

/** Where the first part stands that begins on this line or below. */
function firstFrom(parts: readonly Part[], line: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.line ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
