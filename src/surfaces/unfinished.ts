/** Reports that are being written: what has been begun is removed when the process is interrupted. Who writes them: `output.ts`, `new-file.ts`. */
import { unlinkSync } from 'node:fs';

/** Paths of files that are not whole yet. */
export const unfinished = new Set<string>();

/** Synchronous, for signal handlers. */
export function discardUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Whole or removed already.
    }
  }
  unfinished.clear();
}
