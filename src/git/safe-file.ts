/**
 * Reads small files of a git directory that may have been made to harm: no symbolic link is followed, no FIFO or device
 * blocks, nothing above the limit is read. What the bytes mean is for the callers.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { codeOf, isAbsent } from '../errors.ts';

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
  if (isAbsent(error)) return 'missing';
  const code = codeOf(error);
  if (code === 'ELOOP' || code === 'EMLINK') return 'a symbolic link';
  if (code === 'ENXIO' || code === 'EISDIR') return 'not a regular file';
  return 'unreadable';
}

function readWhole(descriptor: number, limit: number, room: Room): Buffer | FileProblem {
  const before = fstatSync(descriptor);
  if (!before.isFile()) return 'not a regular file';
  if (before.size > limit) return 'too large';
  // Some file systems tell no size, and then one byte more is more than there should be.
  const bytes = room(before.size + 1);
  let filled = 0;
  let count: number;
  do {
    count = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
    filled += count;
  } while (count > 0 && filled !== before.size);
  const after = fstatSync(descriptor);
  return filled === after.size && after.mtimeMs === before.mtimeMs ? bytes.subarray(0, filled) : 'changed while it was read';
}
