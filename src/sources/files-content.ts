/**
 * Reads one file: never through a link, never waiting for a FIFO's writer, small files at once and large ones in chunks.
 * A file that changes while it is read is unread, for nobody knows what was seen of it.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { MEBIBYTE, OPEN_FLAGS, problemOf, readSmallFile } from '../git/safe-file.ts';

/** The content, or why there is none. Chunks may throw. A small file's bytes are only valid until the next call, a chunk's until the next chunk. */
export function fileContent(location: Buffer): Uint8Array | AsyncIterable<Uint8Array> | string {
  const content = readSmallFile(location, WHOLE_LIMIT, sameRoom);
  return content === 'too large' ? chunks(location) : content;
}

let kept = Buffer.alloc(0);

/** Fresh memory for each file costs more than reading it. */
function sameRoom(size: number): Buffer {
  if (kept.length < size) kept = Buffer.allocUnsafeSlow(Math.max(size, 2 * kept.length, FIRST_ROOM));
  return kept.subarray(0, size);
}

const FIRST_ROOM = 64 * 1024;

const WHOLE_LIMIT = 8 * MEBIBYTE;
const CHUNK = MEBIBYTE;

async function* chunks(location: Buffer): AsyncGenerator<Uint8Array, void> {
  const descriptor = open(location);
  try {
    const before = fstatSync(descriptor);
    if (!before.isFile()) throw new Error('not a regular file');
    let position = 0;
    const room = Buffer.allocUnsafeSlow(CHUNK);
    while (position < before.size) {
      const count = readSync(descriptor, room, 0, Math.min(CHUNK, before.size - position), position);
      if (count === 0) break;
      position += count;
      yield room.subarray(0, count);
    }
    const after = fstatSync(descriptor);
    if (position !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw new Error('changed while it was read');
  } finally {
    closeSync(descriptor);
  }
}

function open(location: Buffer): number {
  try {
    return openSync(location, OPEN_FLAGS);
  } catch (error) {
    throw new Error(problemOf(error), { cause: error });
  }
}
