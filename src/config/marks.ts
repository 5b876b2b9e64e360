/**
 * `leaksift:allow <rule or fingerprint> <reason>` against what one blob holds. A mark silences only what it names, on
 * its own line, or, where it silences nothing there, on the line below; without a reason it silences nothing.
 */
import type { AllowMark } from '../core/finding.ts';
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
  readonly why: 'without a reason' | 'nothing to allow here';
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
  for (const mark of marks) {
    const allowed = reasonless(mark) ? [] : near(mark, there);
    for (const index of allowed) allowedBy[index] ??= mark;
    if (allowed.length === 0) idle.push({ mark, why: reasonless(mark) ? 'without a reason' : 'nothing to allow here' });
  }
  return { allowedBy, idle };
}

/** A sentence for the report's notes. @param where the report path of the blob */
export function idleMarkNote({ mark, why }: IdleMark, where: string): string {
  const place = `${printable(where)}:${mark.position.line}`;
  const target = printable(mark.target.slice(0, 80));
  return why === 'without a reason'
    ? `${place}: leaksift:allow ${target} gives no reason and allows nothing: write the reason after it.`
    : `${place}: leaksift:allow ${target} allows nothing that stands here: remove it.`;
}

/** What closes a comment, or a dash, is no reason: there has to be a letter or a digit. */
function reasonless(mark: AllowMark): boolean {
  return !/[\p{L}\p{N}]/u.test(mark.reason);
}

/** On the mark's own line first: a mark behind a finding does not reach the one below it. */
function near(mark: AllowMark, there: readonly Markable[]): readonly number[] {
  const { line } = mark.position;
  const meant = there.flatMap((one, index) => (mark.target === one.rule || mark.target === one.fingerprint ? [{ index, lines: one.lines }] : []));
  const beside = meant.filter(({ lines }) => lines.some((part) => part.line <= line && line <= part.endLine));
  const below = meant.filter(({ lines }) => lines.some((part) => part.line === line + 1));
  return (beside.length > 0 ? beside : below).map(({ index }) => index);
}
