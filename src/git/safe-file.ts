/**
 * Reads small files of a git directory that may have been made to harm: no symbolic link is followed, no FIFO or device
 * blocks, nothing above the limit is read. What the bytes mean is for the callers.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

export type FileProblem = 'missing' | 'a symbolic link' | 'not a regular file' | 'too large' | 'unreadable' | 'changed while it was read';

/** Gives room for so many bytes. */
export type Room = (size: number) => Buffer;

/** The whole file, or why it was not read. `limit` is in bytes; `room` is for who reads many and keeps none. */
export function readSmallFile(path: string | Buffer, limit: number = 16 * MEBIBYTE, room: Room = Buffer.allocUnsafe): Buffer | FileProblem {
  let descriptor: number;
  try {
    descriptor = openSync(path, OPEN_FLAGS);
  } catch (error) {
    return problemOf(error);
  }
  try {
    return readWhole(descriptor, limit, room);
  } catch {
    return 'unreadable';
  } finally {
    closeSync(descriptor);
  }
}

/** Opens for reading without following a link in the last component and without waiting for a FIFO's writer. */
export const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export const MEBIBYTE = 1024 * 1024;

export function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'ELOOP' || code === 'EMLINK') return 'a symbolic link';
  if (code === 'ENXIO' || code === 'EISDIR') return 'not a regular file';
  return 'unreadable';
}

const ONE = Buffer.alloc(1);

function readWhole(descriptor: number, limit: number, room: Room): Buffer | FileProblem {
  const before = fstatSync(descriptor);
  if (!before.isFile()) return 'not a regular file';
  if (before.size > limit) return 'too large';
  const bytes = room(before.size);
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  // Some file systems tell no size, and then one byte more is more than there should be.
  const more = readSync(descriptor, ONE, 0, 1, filled);
  const after = fstatSync(descriptor);
  return more === 0 && filled === after.size && after.mtimeMs === before.mtimeMs ? bytes : 'changed while it was read';
}
