/**
 * Checks an index before git reads it, and copies it under the private directory: git 2.39 reads a half of an index
 * without a word, and the file may change meanwhile. Entries are then asked of git (`diff.ts`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, hashBytes, type ObjectFormat } from './pack/object-format.ts';
import { type FileProblem, MEBIBYTE, readSmallFile } from './safe-file.ts';
import type { PrivateDir } from './private-dir.ts';
import type { Repository } from './repository.ts';
import { fillTempFolder } from './temp-folders.ts';

export interface IndexCopy {
  /** For `GIT_INDEX_FILE`. */
  readonly path: string;
  /** Paths of `git add --intent-to-add`: nothing of them is in the next commit. */
  readonly intentToAdd: number;
}

/**
 * The checked copy; null when there is no index (nothing was ever staged); otherwise why it can't be trusted.
 * @param name of the copy. @param of another worktree's than the private directory's own
 */
export function copyIndex(dir: PrivateDir, name = 'index', of: Repository = dir.repository): IndexCopy | null | { readonly problem: string } {
  const { indexFile, gitDir, objectFormat } = of;
  const bytes = readSmallFile(indexFile, INDEX_LIMIT);
  if (bytes === 'missing') return null;
  const shape = typeof bytes === 'string' ? bytes : checkIndex(bytes, objectFormat);
  if (typeof bytes === 'string' || typeof shape === 'string') return { problem: String(shape) };
  if (shape.sharedIndex !== null) {
    const problem = copySharedIndex(gitDir, dir.path, `sharedindex.${shape.sharedIndex}`, objectFormat);
    if (problem !== null) return { problem: `its shared part is ${problem}` };
  }
  const path = join(dir.path, name);
  fillTempFolder(() => writeFileSync(path, bytes));
  return { path, intentToAdd: shape.intentToAdd };
}

export interface IndexShape {
  readonly intentToAdd: number;
  /** Id of the shared index that a split index rests on. */
  readonly sharedIndex: string | null;
}

/** Format: git's `gitformat-index`. The checksum holds, entries and extensions fill the file exactly; else a reason. */
export function checkIndex(bytes: Buffer, objectFormat: ObjectFormat): IndexShape | string {
  const problem = checkSeal(bytes, objectFormat);
  if (problem !== null) return problem;
  const hashSize = hashBytes(objectFormat);
  const end = bytes.length - hashSize;
  const version = bytes.readUInt32BE(4);
  const entries = readEntries(bytes.subarray(0, end), version, hashSize);
  if (entries === null) return 'damaged: its entries do not fit';
  const sharedIndex = readExtensions(bytes.subarray(0, end), entries.end, hashSize);
  return sharedIndex === undefined ? 'damaged: its extensions do not fit' : { intentToAdd: entries.intentToAdd, sharedIndex };
}

/** What is wrong with the head of an index, or with its checksum, which git can be told to leave out (`index.skipHash`). */
function checkSeal(bytes: Buffer, objectFormat: ObjectFormat): string | null {
  const end = bytes.length - hashBytes(objectFormat);
  if (end < HEADER_SIZE || bytes.toString('latin1', 0, 4) !== 'DIRC') return 'not an index';
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return `of the unknown version ${version}`;
  const trailer = bytes.subarray(end);
  const unhashed = trailer.every((byte) => byte === 0);
  return unhashed || digestOf(objectFormat, bytes.subarray(0, end)) === trailer.toString('hex') ? null : 'damaged: its checksum is wrong';
}

const INDEX_LIMIT = 1024 * MEBIBYTE;
const HEADER_SIZE = 12;
/** Times, device, inode, mode, owner and size. */
const STAT_SIZE = 40;
const EXTENDED = 0x4000;
const INTENT_TO_ADD = 0x2000;

function copySharedIndex(gitDir: string, privateDir: string, name: string, objectFormat: ObjectFormat): string | FileProblem | null {
  const bytes = readSmallFile(join(gitDir, name), INDEX_LIMIT);
  if (typeof bytes === 'string') return bytes;
  const shape = checkIndex(bytes, objectFormat);
  if (typeof shape === 'string') return shape;
  fillTempFolder(() => writeFileSync(join(privateDir, name), bytes));
  return null;
}

interface Entries {
  readonly intentToAdd: number;
  readonly end: number;
}

function readEntries(bytes: Buffer, version: number, hashSize: number): Entries | null {
  const count = bytes.readUInt32BE(8);
  let intentToAdd = 0;
  let position = HEADER_SIZE;
  for (let index = 0; index < count; index += 1) {
    const flagsAt = position + STAT_SIZE + hashSize;
    if (flagsAt + 4 > bytes.length) return null;
    const flags = bytes.readUInt16BE(flagsAt);
    const extended = (flags & EXTENDED) !== 0;
    if (extended && (bytes.readUInt16BE(flagsAt + 2) & INTENT_TO_ADD) !== 0) intentToAdd += 1;
    const next = entryEnd(bytes, position, flagsAt + (extended ? 4 : 2), version);
    if (next === null) return null;
    position = next;
  }
  return { intentToAdd, end: position };
}

/** Names end with NUL; up to version 3, entries are filled up with NULs to a multiple of eight bytes. */
function entryEnd(bytes: Buffer, start: number, nameAt: number, version: number): number | null {
  const nul = bytes.indexOf(0, version === 4 ? afterVariableInteger(bytes, nameAt) : nameAt);
  if (nul < 0) return null;
  const end = version === 4 ? nul + 1 : start + Math.floor((nul - start + 8) / 8) * 8;
  return end <= bytes.length ? end : null;
}

function afterVariableInteger(bytes: Buffer, at: number): number {
  let position = at;
  while (position < bytes.length && (bytes[position] ?? 0) >= 0x80) position += 1;
  return position + 1;
}

/** @returns the id of the shared index, null without one, undefined when the extensions do not fill the file */
function readExtensions(bytes: Buffer, start: number, hashSize: number): string | null | undefined {
  let shared: string | null = null;
  let position = start;
  while (position + 8 <= bytes.length) {
    const content = position + 8;
    const size = bytes.readUInt32BE(position + 4);
    if (bytes.toString('latin1', position, position + 4) === 'link') shared = bytes.toString('hex', content, content + Math.min(size, hashSize));
    position = content + size;
  }
  if (position !== bytes.length) return undefined;
  return shared !== null && /^0*$/.test(shared) ? null : shared;
}
