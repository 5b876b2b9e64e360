/**
 * The directory of a zip file, which stands at its end (PKWARE APPNOTE 6.3): where it lies, and what it lists. Nothing of it
 * is believed before it was looked at: `zip.ts` opens the entries.
 */
import type { Span } from '../location.ts';
import { nameOf, startsWith, u16, u32, u64 } from './fields.ts';
import type { Opening } from './opened.ts';

export interface Directory extends Span {
  readonly entries: number;
  /** Bytes before the archive proper: a program that unpacks it. All offsets count from there. */
  readonly shift: number;
}

export interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly compressed: number;
  /** Of its local header. */
  readonly offset: number;
}

export const END = 'PK\x05\x06';
const CENTRAL = 'PK\x01\x02';
const END64 = 'PK\x06\x06';
const LOCATOR64 = 'PK\x06\x07';

export const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 0xffff;

/** A flag of an entry. */
export const ENCRYPTED = 1;

export function findDirectory(bytes: Uint8Array): Directory | undefined {
  return directoryAt(bytes, findEnd(bytes));
}

/** Where the end record stands: the last one whose comment reaches the end of the file. */
function findEnd(bytes: Uint8Array): number {
  const limit = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= limit; at--) {
    if (bytes[at] === 0x50 && startsWith(bytes, END, at) && at + END_SIZE + u16(bytes, at + 20) <= bytes.length) return at;
  }
  return -1;
}

/** The directory that an end record at `end` names, if one lies there; `end` is negative where none was found. */
export function directoryAt(bytes: Uint8Array, end: number): Directory | undefined {
  if (end < 0) return undefined;
  const large = end64(bytes, end);
  const entries = large === undefined ? u16(bytes, end + 10) : u64(bytes, large + 32);
  const size = large === undefined ? u32(bytes, end + 12) : u64(bytes, large + 40);
  const offset = large === undefined ? u32(bytes, end + 16) : u64(bytes, large + 48);
  const start = (large ?? end) - size;
  if (start < 0 || (entries > 0 && !startsWith(bytes, CENTRAL, start))) return undefined;
  return { start, end: large ?? end, entries, shift: start - offset };
}

/** Where the zip64 end record stands, if the locator before the end record names one. */
function end64(bytes: Uint8Array, end: number): number | undefined {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || !startsWith(bytes, LOCATOR64, locator)) return undefined;
  for (const at of [u64(bytes, locator + 8), locator - 56]) if (startsWith(bytes, END64, at)) return at;
  return undefined;
}

/** All that the directory lists; its own count is only checked. */
export function entriesOf(bytes: Uint8Array, directory: Directory, opening: Opening): Entry[] {
  const entries: Entry[] = [];
  let at = directory.start;
  while (at + CENTRAL_SIZE <= directory.end && startsWith(bytes, CENTRAL, at)) {
    entries.push(entryAt(bytes, at, directory.shift));
    at += CENTRAL_SIZE + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  const counted = directory.entries > 0xffff ? entries.length : entries.length & 0xffff;
  if (counted !== directory.entries) {
    opening.fail('zip', { start: at, end: directory.end }, 'its directory lists other entries than it counts');
  }
  return entries;
}

function entryAt(bytes: Uint8Array, at: number, shift: number): Entry {
  const nameEnd = at + CENTRAL_SIZE + u16(bytes, at + 28);
  const large = extra64(bytes, at, nameEnd);
  return {
    name: `zip:${nameOf(bytes.subarray(at + CENTRAL_SIZE, nameEnd))}`,
    encrypted: (u16(bytes, at + 8) & ENCRYPTED) !== 0,
    method: u16(bytes, at + 10),
    compressed: large.compressed ?? u32(bytes, at + 20),
    offset: (large.offset ?? u32(bytes, at + 42)) + shift,
  };
}

const FULL = 0xffffffff;

/** The zip64 extra field holds, in this order, those of size, compressed size and offset that are full in the record. */
function extra64(bytes: Uint8Array, at: number, nameEnd: number): { compressed?: number; offset?: number } {
  const end = nameEnd + u16(bytes, at + 30);
  for (let field = nameEnd; field + 4 <= end; field += 4 + u16(bytes, field + 2)) {
    if (u16(bytes, field) !== 1) continue;
    let next = field + 4 + (u32(bytes, at + 24) === FULL ? 8 : 0);
    const compressed = u32(bytes, at + 20) === FULL ? { compressed: u64(bytes, next) } : {};
    next += u32(bytes, at + 20) === FULL ? 8 : 0;
    return { ...compressed, ...(u32(bytes, at + 42) === FULL ? { offset: u64(bytes, next) } : {}) };
  }
  return {};
}
