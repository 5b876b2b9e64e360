/** What a case expects of a scan, and how it is told apart from what the scan says. */
import { expect } from 'vitest';
import type { Detection } from '../../../src/core/detection.ts';
import type { Severity } from '../../../src/core/severity.ts';
import { builtInScanner } from '../../helpers/scanner.ts';

export const scanner = builtInScanner();

export interface Expected {
  readonly severity: Severity;
  /** Value of each part by its kind. */
  readonly parts: Readonly<Record<string, string>>;
  /** What stands in the file where a part was found, when that is not the value itself; empty: not compared. */
  readonly written?: string;
  readonly facts?: Readonly<Record<string, string | true>>;
}

export interface Case {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly expected: readonly Expected[];
}

export function detectionsOf(text: string | Uint8Array): readonly Detection[] {
  return scanner.scan(bytesOf(text)).detections;
}

/** Everything expected is there, and nothing else above `info`. */
export function check({ text, expected }: Case): void {
  const detections = detectionsOf(text);
  const loud = detections.filter(({ severity }) => severity !== 'info' || expected.some((one) => one.severity === 'info'));
  expect(loud.map(readable).sort(byParts)).toEqual(expected.map(({ severity, parts }) => ({ severity, parts: sorted(parts) })).sort(byParts));
  for (const one of expected) {
    const found = loud.find((detection) => JSON.stringify(readable(detection).parts) === JSON.stringify(sorted(one.parts)));
    if (found && one.facts) expect(found.facts).toMatchObject(one.facts);
    if (found) expectSpan(bytesOf(text), found, one);
  }
}

function expectSpan(bytes: Uint8Array, detection: Detection, { parts, written }: Expected): void {
  const spans = detection.parts.map(({ span }) => Buffer.from(bytes.subarray(span.start, span.end)).toString('latin1'));
  if (written === '') return;
  if (written !== undefined) expect(spans).toContain(written);
  else for (const value of Object.values(parts)) expect(spans).toContain(value);
}

function readable({ severity, parts }: Detection): { severity: Severity; parts: Record<string, string> } {
  return { severity, parts: sorted(Object.fromEntries(parts.map(({ kind, secret }) => [kind, secret.reveal()]))) };
}

function sorted(parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byParts(a: { parts: object }, b: { parts: object }): number {
  return JSON.stringify(a.parts) < JSON.stringify(b.parts) ? -1 : 1;
}

export function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}
