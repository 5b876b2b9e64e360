/**
 * Writes pieces of text to a file descriptor, to the last byte. Node's own stdout streams lose bytes: a short write to
 * a file that fills the disk goes unnoticed, and what is pending on a pipe is lost with `process.exit`.
 */
import { write } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../errors.ts';

const BATCH = 64 * 1024;

/** @throws the system's error (EPIPE, ENOSPC, …) when not all bytes were accepted. */
export async function writePieces(descriptor: number, pieces: Iterable<string>): Promise<void> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    await writeAll(descriptor, Buffer.from(batch.join('')));
    batch = [];
    length = 0;
  }
  await writeAll(descriptor, Buffer.from(batch.join('')));
}

/** A system may accept a part only; a pipe that somebody made non-blocking may accept nothing for a while. */
async function writeAll(descriptor: number, bytes: Buffer): Promise<void> {
  let offset = 0;
  while (offset < bytes.length) {
    try {
      offset += await writeSome(descriptor, bytes, offset);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      await pause(5);
    }
  }
}

function writeSome(descriptor: number, bytes: Buffer, offset: number): Promise<number> {
  return new Promise((resolve, reject) => {
    write(descriptor, bytes, offset, bytes.length - offset, null, (error, written) => (error === null ? resolve(written) : reject(error)));
  });
}
