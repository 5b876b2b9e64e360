/** What scans the parts of a store: threads, or the one that asks (`surfaces/cli/audit-engine.ts`). */
import type { Outcome } from '../../core/outcome.ts';
import type { Turn } from '../../git/pack/audit.ts';
import type { PartResult } from '../../git/pack/part-audit.ts';
import type { StoreSurvey } from '../../git/pack/store.ts';

/** Scans packed and loose objects where they lie. */
export interface AuditEngine {
  /** Told as soon as it is known how much there is to read, about: for what takes time to start. */
  expect?(packedBytes: number): void;
  /** Told between two steps, when much of what the one needed is garbage. */
  tidy?(): void;
  /** Each part once, in any order, as its result is there; the next one is asked for when a result was taken. When the signal comes, the rest is left out. */
  audit(survey: StoreSurvey, parts: Iterable<Turn>, signal: AbortSignal | undefined): AsyncIterable<PartResult<Outcome>>;
}
