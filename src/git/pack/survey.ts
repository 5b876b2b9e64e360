/**
 * What has to be known of a pack before any object is read: where each entry starts and ends, and which entry is a delta
 * of which. One sequential pass reads the heads of all entries. The tables are shareable between threads.
 */
import { closeSync, fstatSync } from 'node:fs';
import { asDamage, Damage, intact } from './damage.ts';
import type { DamageKind } from './damage.ts';
import { HEAD_BYTES, newEntryHead, OFFSET_DELTA, readEntry, REFERENCE_DELTA } from './entry.ts';
import type { EntryHead } from './entry.ts';
import { FileWindow } from './file-window.ts';
import type { PackIndex } from './index-file.ts';
import { hashBytes } from './object-format.ts';
import type { ObjectFormat } from './object-format.ts';
import { sortByOffset } from './offset-order.ts';
import { openRegular } from './open-file.ts';

/** In `bases`: the object is stored whole; its base is not in this pack; its head can't be read or names no entry. */
export const WHOLE = -1;
export const ELSEWHERE = -2;
export const BROKEN = -3;

/** All tables go by position: 0 for the entry that stands first in the pack. */
export interface PackTables {
  readonly path: string;
  readonly format: ObjectFormat;
  readonly fileBytes: number;
  readonly indexBytes: Uint8Array;
  /** First byte of each entry, ascending, and behind them the end of the last. */
  readonly offsets: Float64Array;
  /** Place in the index, 0 up to count. */
  readonly indexes: Uint32Array;
  /** Position of the delta's base, or one of the constants above. */
  readonly bases: Int32Array;
  /** The number of each entry's type (gitformat-pack); 0 where the head can't be read. */
  readonly types: Uint8Array;
  /** Why none of the objects can be read; the tables then say only which objects there should be. */
  readonly refused?: { readonly kind: DamageKind; readonly message: string };
}

export interface PackSurvey {
  readonly tables: PackTables;
  /** What is wrong with the pack as a whole, apart from its objects. */
  readonly problems: readonly string[];
}

/** A pack that can't be read as one is surveyed by its index alone and refused, so that its objects are named. */
export function surveyPack(path: string, index: PackIndex): PackSurvey {
  try {
    return surveyFile(path, index);
  } catch (error) {
    const { kind, message } = asDamage(error);
    return { tables: refusedTables(path, index, { kind, message }), problems: [message] };
  }
}

/** Position of the entry that starts at `offset`, or -1. */
export function positionOf(offsets: Float64Array, offset: number): number {
  return positionAmong(offsets, offset, 0, offsets.length - 2);
}

function positionAmong(offsets: Float64Array, offset: number, first: number, last: number): number {
  let low = first;
  let high = last;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = offsets[middle] ?? 0;
    if (found === offset) return middle;
    if (found < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function surveyFile(path: string, index: PackIndex): PackSurvey {
  const file = openRegular(path);
  try {
    const fileBytes = fstatSync(file).size;
    const window = new FileWindow(file, fileBytes, BLOCK, 1);
    const problems = checkEnds(window, fileBytes, index);
    const { offsets, indexes } = inPackOrder(index, fileBytes);
    const tables: PackTables = {
      path, format: index.format, fileBytes, indexBytes: index.bytes, offsets, indexes,
      bases: new Int32Array(shared(index.count * 4)), types: new Uint8Array(shared(index.count)),
    };
    findBases(window, tables, index);
    return { tables, problems };
  } finally {
    closeSync(file);
  }
}

function refusedTables(path: string, index: PackIndex, refused: NonNullable<PackTables['refused']>): PackTables {
  const indexes = new Uint32Array(shared(index.count * 4)).map((_, place) => place);
  const bases = new Int32Array(shared(index.count * 4)).fill(WHOLE);
  const types = new Uint8Array(shared(index.count));
  return { path, format: index.format, fileBytes: 0, indexBytes: index.bytes, offsets: new Float64Array(0), indexes, bases, types, refused };
}

/** The pack's first and last bytes against the index. @throws Damage when it is no pack, or of an unknown version. */
function checkEnds(window: FileWindow, fileBytes: number, index: PackIndex): string[] {
  const hash = hashBytes(index.format);
  const problems: string[] = [];
  intact(fileBytes >= 12 + hash, 'it is too short for a pack');
  const header = bytesOf(window, 0, 12);
  intact(header.toString('latin1', 0, 4) === 'PACK', 'it has no pack header');
  const version = header.readUInt32BE(4);
  if (version !== 2 && version !== 3) throw new Damage('unknown', `its version ${version} is unknown`);
  const counted = header.readUInt32BE(8);
  if (counted !== index.count) problems.push(`it counts ${counted} objects, its index ${index.count}`);
  const trailer = bytesOf(window, fileBytes - hash, fileBytes).toString('hex');
  if (trailer !== index.packChecksum()) problems.push('its end is not what its index says: it was cut, or is another pack');
  return problems;
}

function bytesOf(window: FileWindow, from: number, to: number): Buffer {
  window.read(from, to);
  return Buffer.from(window.bytes.slice(window.start, window.end));
}

/** Of a pack that was cut, entries may lie behind its end: reading those fails one by one. */
function inPackOrder(index: PackIndex, fileBytes: number): Pick<PackTables, 'offsets' | 'indexes'> {
  const { count } = index;
  const offsets = new Float64Array(shared((count + 1) * 8));
  const indexes = new Uint32Array(shared(count * 4));
  sortByOffset(index.offsets(), offsets, indexes);
  intact(ascends(offsets, count), 'its index names one offset twice');
  intact(count === 0 || offsets[0] === 12, 'its index does not name its first entry');
  offsets[count] = Math.max(fileBytes - hashBytes(index.format), (count === 0 ? 11 : offsets[count - 1] ?? 11) + 1);
  return { offsets, indexes };
}

function ascends(offsets: Float64Array, count: number): boolean {
  for (let i = 1; i < count; i += 1) if ((offsets[i - 1] as number) >= (offsets[i] as number)) return false;
  return true;
}

/** Bytes of the pack that are read at a time. */
const AT_ONCE = 1 << 18;
/** Of the window, which holds more where more is asked for at a time. */
const BLOCK = 1 << 12;

function findBases(window: FileWindow, tables: PackTables, index: PackIndex): void {
  const { offsets, fileBytes } = tables;
  const head = newEntryHead();
  let [from, to] = [0, 0];
  for (let position = 0; position < index.count; position += 1) {
    const offset = offsets[position] as number;
    const next = offsets[position + 1] as number;
    try {
      if (offset + HEAD_BYTES > to) {
        const end = Math.min(offset + AT_ONCE, fileBytes);
        to = 0;
        window.read(offset, end);
        [from, to] = [offset, end];
      }
      const start = window.start + (offset - from);
      readEntry(window.bytes, start, start + (next < to ? next : to) - offset, hashBytes(tables.format), head);
      tables.bases[position] = baseOf(window, tables, index, position, head);
      tables.types[position] = head.type;
    } catch (error) {
      asDamage(error);
      tables.bases[position] = BROKEN;
    }
  }
}

function baseOf(window: FileWindow, { offsets }: PackTables, index: PackIndex, position: number, head: EntryHead): number {
  if (head.type === OFFSET_DELTA) return head.distance > 0 ? orBroken(positionBefore(offsets, position, (offsets[position] as number) - head.distance)) : BROKEN;
  if (head.type !== REFERENCE_DELTA) return WHOLE;
  const base = index.find(window.bytes, head.baseId);
  return base < 0 ? ELSEWHERE : orBroken(positionOf(offsets, index.offset(base)));
}

/** As `positionOf`, for an entry before that at `position`: most bases stand close by. */
function positionBefore(offsets: Float64Array, position: number, offset: number): number {
  let step = 8;
  while (step <= position && (offsets[position - step] ?? 0) > offset) step *= 4;
  return positionAmong(offsets, offset, Math.max(0, position - step), position - 1);
}

function orBroken(position: number): number {
  return position < 0 ? BROKEN : position;
}

function shared(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes);
}
