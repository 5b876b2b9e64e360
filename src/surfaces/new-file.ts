/**
 * A report under a name that nobody else has, for the steps that follow in the same job. So there is nothing to replace, and nothing that must
 * outlast a power cut, for which a disk takes milliseconds. Where people want a report: `output.ts`.
 */
import { closeSync, openSync, unlinkSync } from 'node:fs';
import { writePiecesNow } from './descriptor-now.ts';
import { unfinished } from './unfinished.ts';
import { failure, type Outcome } from './write-failure.ts';

/** Whole, or not at all. @param path is taken for nothing else, nor followed where it is a link */
export function writeNewFile(path: string, pieces: Iterable<string>): Outcome {
  try {
    const file = openSync(path, 'wx');
    unfinished.add(path);
    try {
      writePiecesNow(file, pieces);
    } finally {
      closeSync(file);
    }
    unfinished.delete(path);
    return { written: true };
  } catch (error) {
    discard(path);
    return { written: false, fault: failure(path, error) };
  }
}

/** What this call has begun, and no file that was there before. */
function discard(path: string): void {
  if (!unfinished.delete(path)) return;
  try {
    unlinkSync(path);
  } catch {
    // It is gone.
  }
}
