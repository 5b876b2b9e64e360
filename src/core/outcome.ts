/** What one unit holds, without its secrets: this may leave a worker and be kept. */
import type { AllowMark, BlobResult } from './detection.ts';
import type { Fingerprinter } from './fingerprint.ts';
import { seal, type Disclose, type Sealed } from './seal.ts';

export interface Outcome {
  readonly sealed: readonly Sealed[];
  readonly marks: readonly AllowMark[];
  /** Reasons, one for each region that could not be opened. */
  readonly unread: readonly string[];
  /** Reasons, one for each region that is declared not to be opened. */
  readonly skipped: readonly string[];
}

export interface Sealing {
  readonly fingerprint: Fingerprinter;
  /** Gives values for `--show-secrets`; absent, none leaves. */
  readonly disclose: Disclose | undefined;
}

/** Of most units. */
export const NOTHING: Outcome = { sealed: [], marks: [], unread: [], skipped: [] };

export function outcomeOf({ detections, marks, unread, skipped }: BlobResult, { fingerprint, disclose }: Sealing): Outcome {
  if (detections.length + marks.length + unread.length + skipped.length === 0) return NOTHING;
  return {
    sealed: detections.map((detection) => seal(detection, fingerprint, disclose)),
    marks,
    unread: unread.map(({ reason }) => reason),
    skipped: skipped.map(({ reason }) => reason),
  };
}
