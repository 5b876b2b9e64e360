/** Reports that are being written: what has been begun is removed when the process is interrupted. Who writes them: `output.ts`. */
import { unlinkSync } from 'node:fs';

/** Paths of files that will be renamed once they are whole. */
export const unfinished = new Set<string>();

/** Synchronous, for signal handlers. */
export function discardUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Renamed or removed already.
    }
  }
  unfinished.clear();
}
