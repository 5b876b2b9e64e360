/**
 * SQLite databases and their write-ahead logs (sqlite.org/fileformat2.html): credential stores, browsers' profiles, caches. A record's columns
 * stand one behind the other without anything between them, so that a token touches its neighbours; the view sets them apart, page by page.
 * Stored bytes are scanned as well: what pages no longer use, and what overflows into other pages, is read there.
 */
import type { ViewContext } from './context.ts';
import { startsWith } from './fields.ts';
import type { Span } from '../location.ts';
import { Opening, type Opened } from './opened.ts';
import { Transcript } from './transcript.ts';
import type { View } from './view.ts';

const SIGNATURE = 'SQLite format 3\0';
const HEADER = 100;
const LOG_SIGNATURES = ['\x37\x7f\x06\x82', '\x37\x7f\x06\x83'];
const LOG_HEADER = 32;
/** What stands before each page of a log; begins with the page's number. */
const FRAME = 24;
const TAB = 9;
const NEWLINE = 10;
/** Columns shorter than this hold no token. */
const SHORTEST = 3;

/** Kinds of pages that hold records, by their first byte, and what stands before a record in a cell. */
const KINDS: ReadonlyMap<number, { readonly cells: number; readonly child: number; readonly rowId: boolean }> = new Map([
  [13, { cells: 8, child: 0, rowId: true }],
  [10, { cells: 8, child: 0, rowId: false }],
  [2, { cells: 12, child: 4, rowId: false }],
]);

/** Where pages lie: what a part of a database needs to know of its beginning. */
export interface Pages {
  /** Bytes before the first page. */
  readonly first: number;
  /** Bytes of a page. */
  readonly size: number;
  /** Bytes from one page to the next. */
  readonly step: number;
}

export function isSqlite(bytes: Uint8Array): boolean {
  return pagesOf(bytes) !== undefined;
}

/** @param beginning the first bytes of a blob: `HEADER` are enough */
export function pagesOf(beginning: Uint8Array): Pages | undefined {
  if (beginning.length <= HEADER) return undefined;
  if (startsWith(beginning, SIGNATURE)) {
    const size = u16(beginning, 16) === 1 ? 65_536 : u16(beginning, 16);
    return size < 512 ? undefined : { first: 0, size, step: size };
  }
  if (!LOG_SIGNATURES.some((signature) => startsWith(beginning, signature))) return undefined;
  const size = u16(beginning, 8) * 65_536 + u16(beginning, 10);
  return size >= 512 && size <= 65_536 ? { first: LOG_HEADER + FRAME, size, step: size + FRAME } : undefined;
}

/** One view with a line for each record. */
export function openSqlite(bytes: Uint8Array, pages: Pages, context: ViewContext): Opened {
  const opening = new Opening(bytes, context);
  const region = { start: 0, end: bytes.length };
  opening.views.push(recordsOf(bytes, pages, 0, region, () => opening.pass('sqlite', region, 'its records overlap')));
  return opening;
}

/**
 * The records of the pages that start in `own`.
 * @param base bytes of the database before the first of `bytes`
 * @param onOverlap told when there are more records than bytes: the rest is left out
 */
export function recordsOf(bytes: Uint8Array, { first, size, step }: Pages, base: number, own: Span, onOverlap: () => void): View {
  const most = own.end - own.start + size;
  const out = new Transcript(bytes, most);
  const start = first + Math.max(0, Math.ceil((base + own.start - first) / step)) * step - base;
  for (let page = start; page < own.end && out.length <= most; page += step) {
    const isFirst = step > size ? u16(bytes, page - FRAME) === 0 && u16(bytes, page - FRAME + 2) === 1 : base + page === 0;
    readPage(bytes, page, isFirst ? page + HEADER : page, size, out, most);
  }
  if (out.length > most) onOverlap();
  return out.view('sqlite', { start: own.start, end: Math.min(bytes.length, own.end + size) });
}

/** @param head where the page's own header stands */
function readPage(bytes: Uint8Array, page: number, head: number, size: number, out: Transcript, most: number): void {
  const kind = KINDS.get(bytes[head] ?? 0);
  if (!kind) return;
  const count = Math.min(u16(bytes, head + 3), size / 2);
  for (let cell = 0; cell < count && out.length <= most; cell++) {
    const at = page + u16(bytes, head + kind.cells + 2 * cell) + kind.child;
    const payload = varint(bytes, at);
    const start = kind.rowId ? varint(bytes, payload.end).end : payload.end;
    readRecord(bytes, start, Math.min(page + size, bytes.length), out);
  }
}

/** @param end Where the page ends: a longer record goes on elsewhere. */
function readRecord(bytes: Uint8Array, start: number, end: number, out: Transcript): void {
  const header = varint(bytes, start);
  let column = start + header.value;
  for (let at = header.end; at < start + header.value && at < end && column < end; ) {
    const type = varint(bytes, at);
    const next = column + lengthOf(type.value);
    if (type.value >= 12 && next - column >= SHORTEST) writeColumn(out, column, Math.min(next, end));
    [at, column] = [type.end, next];
  }
  out.byte(NEWLINE, Math.min(start, end - 1), 1);
}

function writeColumn(out: Transcript, start: number, end: number): void {
  out.copy(start, end);
  out.byte(TAB, end - 1, 1);
}

/** Bytes of a value by its serial type. */
function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0;
}

/** Seven bits a byte, the last one without its first bit set; nine bytes at most. */
function varint(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start; at < start + 8; at++) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return { value: value * 256 + (bytes[start + 8] ?? 0), end: start + 9 };
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
