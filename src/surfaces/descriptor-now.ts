/**
 * Writes to a file descriptor at once, to the last byte: files, and a log whose reader takes what comes. `process.stdout` would load Node's
 * streams, and for a pipe its network. Where one may have to wait for long: `descriptor.ts`.
 */
import { writeSync } from 'node:fs';
import { codeOf } from '../errors.ts';

/** @throws the system's error (EPIPE, ENOSPC, …) when not all bytes were accepted */
export function writeNow(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length; ) offset += writeSome(descriptor, bytes, offset);
}

const BATCH = 64 * 1024;

/** As `writeNow`, with the pieces made as they are wanted. */
export function writePiecesNow(descriptor: number, pieces: Iterable<string>): void {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    writeNow(descriptor, batch);
    batch = '';
  }
  writeNow(descriptor, batch);
}

/** A pipe that somebody made non-blocking may accept nothing for a while. */
function writeSome(descriptor: number, bytes: Buffer, offset: number): number {
  try {
    return writeSync(descriptor, bytes, offset);
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}
