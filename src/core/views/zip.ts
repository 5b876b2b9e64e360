/**
 * Zip and its kin: jar, war, apk, whl, docx, xlsx, epub … (PKWARE APPNOTE 6.3). The directory at the end (`zip-directory.ts`)
 * says what there is, the entries' own headers where it lies; no size is believed. Stored entries lie in the archive as they
 * are and are read with it: they are opened only for what is again encoded as a whole (`isOpenable`).
 */
import type { Span } from '../location.ts';
import type { ViewContext } from './context.ts';
import { nameOf, startsWith, u16, u32 } from './fields.ts';
import { Opening, type Opened } from './opened.ts';
import { directoryAt, END, END_SIZE, ENCRYPTED, entriesOf, findDirectory, type Directory, type Entry } from './zip-directory.ts';

const LOCAL = 'PK\x03\x04';
const LOCAL_SIZE = 30;

const STORED = 0;
const DEFLATED = 8;

/** A zip file begins with an entry, or is empty, or stands behind a program that unpacks it. */
export function isZip(bytes: Uint8Array): boolean {
  return startsAsZip(bytes) || (endsAsZip(bytes) && directoryAt(bytes, bytes.length - END_SIZE) !== undefined);
}

export function startsAsZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, LOCAL) || startsWith(bytes, END);
}

export function endsAsZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, END, bytes.length - END_SIZE);
}

export function openZip(bytes: Uint8Array, context: ViewContext, isOpenable: (bytes: Uint8Array) => boolean): Opened {
  const opening = new Opening(bytes, context);
  const directory = findDirectory(bytes);
  if (directory === undefined || isOfInnerZip(bytes, directory)) {
    openWithoutDirectory(bytes, opening, isOpenable);
    return opening;
  }
  let end = 0;
  for (const entry of entriesOf(bytes, directory, opening).sort((a, b) => a.offset - b.offset)) {
    if (!opening.countEntry({ start: entry.offset, end: bytes.length })) break;
    if (startsWith(bytes, LOCAL, end) && end < entry.offset) unlisted(opening, end, entry.offset);
    end = Math.max(end, openEntry(bytes, entry, end, opening, isOpenable));
  }
  if (startsWith(bytes, LOCAL, end) && end < directory.start) unlisted(opening, end, directory.start);
  return opening;
}

/** Nothing stands before a zip that begins with an entry: a directory whose offsets count from elsewhere is that of a zip inside. */
function isOfInnerZip(bytes: Uint8Array, { shift }: Directory): boolean {
  return shift !== 0 && startsWith(bytes, LOCAL);
}

/** A zip that is cut short: its entries' own headers, one behind the other, tell what is still there. */
function openWithoutDirectory(bytes: Uint8Array, opening: Opening, isOpenable: (bytes: Uint8Array) => boolean): void {
  let at = bytes.indexOf(0x50);
  for (; at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (!startsWith(bytes, LOCAL, at)) continue;
    if (!opening.countEntry({ start: at, end: bytes.length })) break;
    at = Math.max(at, openLocal(bytes, at, opening, isOpenable) - 1);
  }
  opening.pass('zip', { start: 0, end: bytes.length }, 'it has no readable directory');
}

/** Returns where the entry's data ends as far as that is known. */
function openLocal(bytes: Uint8Array, at: number, opening: Opening, isOpenable: (bytes: Uint8Array) => boolean): number {
  const nameEnd = at + LOCAL_SIZE + u16(bytes, at + 26);
  const start = nameEnd + u16(bytes, at + 28);
  const name = `zip:${nameOf(bytes.subarray(at + LOCAL_SIZE, nameEnd))}`;
  const [flags, method] = [u16(bytes, at + 6), u16(bytes, at + 8)];
  const rest = { start: Math.min(start, bytes.length), end: bytes.length };
  if ((flags & ENCRYPTED) !== 0) opening.pass(name, rest, 'an entry is encrypted');
  else if (method === DEFLATED) return rest.start < rest.end ? opening.inflate(name, rest, 'deflate') : start;
  else if (method !== STORED) opening.pass(name, rest, `compression method ${method} is not supported`);
  else openStored(bytes, name, start, start + u32(bytes, at + 18), opening, isOpenable);
  return start;
}

/** The size may be unknown, or a lie: what looks like an entry inside is looked at as one, too. */
function openStored(bytes: Uint8Array, name: string, start: number, end: number, opening: Opening, isOpenable: (bytes: Uint8Array) => boolean): void {
  const span = { start, end: Math.min(end, bytes.length) };
  if (isOpenable(bytes.subarray(span.start, span.end))) opening.stored(name, span);
}

function unlisted(opening: Opening, start: number, end: number): void {
  opening.fail('zip', { start, end }, 'holds an entry that its directory does not list');
}

/** Opens one entry; returns where it ends. `free` is the end of all entries before it. */
function openEntry(bytes: Uint8Array, entry: Entry, free: number, opening: Opening, isOpenable: (bytes: Uint8Array) => boolean): number {
  const { name, offset } = entry;
  const header = { start: Math.max(0, Math.min(offset, bytes.length)), end: bytes.length };
  if (!startsWith(bytes, LOCAL, offset)) return refuse(opening, name, header, 'its header is not where the directory says');
  if (offset < free) return refuse(opening, name, header, 'it lies inside another entry');
  const start = offset + LOCAL_SIZE + u16(bytes, offset + 26) + u16(bytes, offset + 28);
  const span = { start, end: start + entry.compressed };
  if (span.end > bytes.length) return refuse(opening, name, { start: offset, end: bytes.length }, 'it ends behind the archive');
  if (entry.encrypted) opening.pass(name, span, 'an entry is encrypted');
  else if (entry.method === DEFLATED) openDeflated(name, span, opening);
  else if (entry.method !== STORED) opening.pass(name, span, `compression method ${entry.method} is not supported`);
  else if (isOpenable(bytes.subarray(span.start, span.end))) opening.stored(name, span);
  return skipDescriptor(bytes, span.end);
}

function refuse(opening: Opening, name: string, span: Span, reason: string): number {
  opening.fail(name, span, reason);
  return 0;
}

function openDeflated(name: string, span: Span, opening: Opening): void {
  if (span.end === span.start) return;
  const end = opening.inflate(name, span, 'deflate');
  if (end >= 0 && end < span.end) opening.fail(name, { start: end, end: span.end }, 'holds bytes behind its compressed data');
}

/** Sizes that follow an entry whose header did not know them; with a signature, as all writers do. */
function skipDescriptor(bytes: Uint8Array, at: number): number {
  if (!startsWith(bytes, 'PK\x07\x08', at)) return at;
  return startsWith(bytes, 'PK', at + 16) ? at + 16 : at + 24;
}
