/** How bad, how sure: the two scales of the report (`docs/CLI.md`), in ascending order. */

export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Positive when `a` is worse than `b`, 0 when equal. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

export function atLeast(severity: Severity, floor: Severity): boolean {
  return compareSeverity(severity, floor) >= 0;
}
