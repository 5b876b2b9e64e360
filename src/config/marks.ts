/**
 * `leaksift:allow <rule or fingerprint> <reason>` against what one blob holds. A mark silences only what it names, on
 * its own line, or, where it silences nothing there, on the line below; without a reason it silences nothing.
 */
import type { AllowMark, Detection } from '../core/finding.ts';
import type { Fingerprint } from '../core/ids.ts';
import { printable } from './problem.ts';

export interface IdleMark {
  readonly mark: AllowMark;
  readonly why: 'without a reason' | 'nothing to allow here';
}

export interface ObeyedMarks {
  /** For each detection the mark that allows it. */
  readonly allowedBy: readonly (AllowMark | null)[];
  /** Marks that allow nothing. */
  readonly idle: readonly IdleMark[];
}

/** @param fingerprints of the detections, in their order */
export function obeyMarks(detections: readonly Detection[], fingerprints: readonly Fingerprint[], marks: readonly AllowMark[]): ObeyedMarks {
  const allowedBy: (AllowMark | null)[] = detections.map(() => null);
  const idle: IdleMark[] = [];
  for (const mark of marks) {
    const meant = detections.flatMap((detection, index) => (names(mark, detection, fingerprints[index]) ? [index] : []));
    const allowed = reasonless(mark) ? [] : near(mark, detections, meant);
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

function names(mark: AllowMark, detection: Detection, fingerprint: Fingerprint | undefined): boolean {
  return mark.target === detection.rule || mark.target === fingerprint;
}

function reasonless(mark: AllowMark): boolean {
  return !/[\p{L}\p{N}]/u.test(mark.reason);
}

/** On the mark's own line first: a mark behind a finding does not reach the one below it. */
function near(mark: AllowMark, detections: readonly Detection[], meant: readonly number[]): readonly number[] {
  const line = mark.position.line;
  const on = (wanted: number): number[] => meant.filter((index) => detections[index]?.parts.some(({ position }) => position.line <= wanted && wanted <= position.endLine));
  const beside = on(line);
  return beside.length > 0 ? beside : meant.filter((index) => detections[index]?.parts.some(({ position }) => position.line === line + 1));
}
