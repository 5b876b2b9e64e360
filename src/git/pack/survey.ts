/**
 * What has to be known of a pack before any object is read: where each entry starts and ends, and which entry is a delta
 * of which. One sequential pass reads the heads of all entries. The tables are shareable between threads.
 */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { asDamage, Damage, intact } from './damage.ts';
import { HEAD_BYTES, newEntryHead, OFFSET_DELTA, readEntry, REFERENCE_DELTA } from './entry.ts';
import { FileWindow } from './file-window.ts';
import { PackIndex } from './index-file.ts';
import { hashBytes } from './object-format.ts';
import type { ObjectFormat } from './object-format.ts';

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
}

/** @throws Damage when the file is no pack that we know, or not the index's; or the file system's error. */
export function surveyPack(path: string, index: PackIndex): PackTables {
  const file = openSync(path, 'r');
  try {
    const fileBytes = fstatSync(file).size;
    const window = new FileWindow(file, fileBytes, 4 << 20, 1);
    checkHeader(window, fileBytes, index);
    const offsets = sortedOffsets(index, fileBytes);
    const tables: PackTables = {
      path, format: index.format, fileBytes, indexBytes: index.bytes, offsets,
      indexes: indexesByPosition(index, offsets), bases: new Int32Array(shared(index.count * 4)),
    };
    findBases(window, tables, index);
    return tables;
  } finally {
    closeSync(file);
  }
}

/** Position of the entry that starts at `offset`, or -1. */
export function positionOf(offsets: Float64Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = offsets[middle] ?? 0;
    if (found === offset) return middle;
    if (found < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function checkHeader(window: FileWindow, fileBytes: number, index: PackIndex): void {
  const hash = hashBytes(index.format);
  intact(fileBytes >= 12 + hash, 'the pack is too short');
  window.read(0, 12);
  const header = Buffer.from(window.bytes.buffer, window.bytes.byteOffset + window.start, 12);
  intact(header.toString('latin1', 0, 4) === 'PACK', 'the pack has no pack header');
  const version = header.readUInt32BE(4);
  if (version !== 2 && version !== 3) throw new Damage('unknown', `the pack has version ${version}, which is unknown`);
  intact(header.readUInt32BE(8) === index.count, `the pack counts ${header.readUInt32BE(8)} objects, its index ${index.count}`);
  window.read(fileBytes - hash, fileBytes);
  const trailer = Buffer.from(window.bytes.buffer, window.bytes.byteOffset + window.start, hash).toString('hex');
  intact(trailer === index.packChecksum(), 'the end of the pack is not what its index says: truncated, or another pack');
}

function sortedOffsets(index: PackIndex, fileBytes: number): Float64Array {
  const offsets = new Float64Array(shared((index.count + 1) * 8));
  const end = fileBytes - hashBytes(index.format);
  for (let i = 0; i < index.count; i += 1) offsets[i] = index.offset(i);
  offsets[index.count] = end;
  offsets.sort();
  intact(offsets[0] === 12, 'the index does not name the first entry of the pack');
  intact(offsets[index.count] === end, 'the index names an offset behind the end of the pack');
  for (let i = 0; i < index.count; i += 1) intact((offsets[i] ?? 0) < (offsets[i + 1] ?? 0), 'the index names one offset twice');
  return offsets;
}

function indexesByPosition(index: PackIndex, offsets: Float64Array): Uint32Array {
  const indexes = new Uint32Array(shared(index.count * 4));
  for (let i = 0; i < index.count; i += 1) indexes[positionOf(offsets, index.offset(i))] = i;
  return indexes;
}

function findBases(window: FileWindow, tables: PackTables, index: PackIndex): void {
  const head = newEntryHead();
  for (let position = 0; position < index.count; position += 1) {
    try {
      tables.bases[position] = baseOf(window, tables, index, position, head);
    } catch (error) {
      asDamage(error);
      tables.bases[position] = BROKEN;
    }
  }
}

function baseOf(window: FileWindow, tables: PackTables, index: PackIndex, position: number, head: ReturnType<typeof newEntryHead>): number {
  const { offsets } = tables;
  const offset = offsets[position] ?? 0;
  window.read(offset, Math.min(offset + HEAD_BYTES, offsets[position + 1] ?? 0));
  readEntry(window.bytes, window.start, window.end, hashBytes(tables.format), head);
  if (head.type === OFFSET_DELTA) return head.distance > 0 ? orBroken(positionOf(offsets, offset - head.distance)) : BROKEN;
  if (head.type !== REFERENCE_DELTA) return WHOLE;
  const base = index.find(window.bytes, head.baseId);
  return base < 0 ? ELSEWHERE : orBroken(positionOf(offsets, index.offset(base)));
}

function orBroken(position: number): number {
  return position < 0 ? BROKEN : position;
}

function shared(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes);
}
