/** The head of one entry in a pack: what the object is, how long it is inflated, and what it is a delta of. */
import { Damage, intact } from './damage.ts';
import type { ObjectType } from './object-format.ts';

/** Numbers of gitformat-pack; 0 and 5 are reserved. */
export const OFFSET_DELTA = 6;
export const REFERENCE_DELTA = 7;

const TYPES: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag'];

/** Reused between reads: valid until the next `readEntry` into the same object. */
export interface EntryHead {
  type: number;
  /** Bytes after inflating: of the object, or of the delta. */
  size: number;
  /** Where the base's entry starts, for an offset delta: bytes before this entry. */
  distance: number;
  /** Where the base's binary id stands in the bytes read, for a reference delta. */
  baseId: number;
  /** Where the zlib stream starts in the bytes read. */
  data: number;
}

export function newEntryHead(): EntryHead {
  return { type: 0, size: 0, distance: 0, baseId: 0, data: 0 };
}

/** Bytes that hold any entry's head: two numbers of at most ten bytes and an id. */
export const HEAD_BYTES = 64;

/** @throws Damage */
export function readEntry(bytes: Uint8Array, start: number, end: number, hashLength: number, head: EntryHead): void {
  let at = start;
  let byte = bytes[at++] ?? 0;
  let size = byte & 15;
  head.type = (byte >> 4) & 7;
  for (let scale = 16; byte & 128; scale *= 128) {
    byte = bytes[at++] ?? 0;
    size += (byte & 127) * scale;
  }
  head.size = size;
  if (head.type === OFFSET_DELTA) at = readDistance(bytes, at, head);
  else if (head.type === REFERENCE_DELTA) {
    head.baseId = at;
    at += hashLength;
  }
  head.data = at;
  intact(at < end && Number.isSafeInteger(size), 'its entry is cut short');
}

/** @throws Damage `unknown` for a type that no version of this program knows. */
export function objectType(number: number): ObjectType {
  const type = knownType(number);
  if (type === undefined) throw new Damage('unknown', `its type ${number} is unknown`);
  return type;
}

/** Undefined for deltas, and for what is unknown here. */
export function knownType(number: number): ObjectType | undefined {
  return TYPES[number];
}

export function typeNumber(type: ObjectType): number {
  return TYPES.indexOf(type);
}

function readDistance(bytes: Uint8Array, start: number, head: EntryHead): number {
  let at = start;
  let byte = bytes[at++] ?? 0;
  let distance = byte & 127;
  while (byte & 128) {
    byte = bytes[at++] ?? 0;
    distance = (distance + 1) * 128 + (byte & 127);
  }
  head.distance = distance;
  return at;
}
