/**
 * PDF (ISO 32000): streams packed with deflate, such as attached files, metadata and text, are opened. Text that is set by numbers of glyphs is no
 * text there either; images and other filters are scanned as they stand.
 */
import type { ViewContext } from './context.ts';
import { startsWith } from './fields.ts';
import { Opening, type Opened } from './opened.ts';

export function isPdf(bytes: Uint8Array): boolean {
  return startsWith(bytes, '%PDF-');
}

/** A stream is sought between its words, whatever the document says of its length, so that the work stays linear. */
export function openPdf(bytes: Uint8Array, context: ViewContext): Opened {
  const opening = new Opening(bytes, context);
  for (let at = nextWord(bytes, 0); at >= 0; ) {
    const next = nextWord(bytes, at + WORD.length);
    const span = { start: dataAfter(bytes, at + WORD.length), end: next < 0 ? bytes.length : next };
    if (isZlib(bytes, span.start)) {
      if (!opening.countEntry({ start: at, end: bytes.length })) break;
      opening.inflate('pdf', span, 'zlib');
    }
    at = next;
  }
  return opening;
}

const WORD = 'stream';

function nextWord(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(FIRST, from); at >= 0; at = bytes.indexOf(FIRST, at + 1)) if (startsWith(bytes, WORD, at)) return at;
  return -1;
}

const FIRST = WORD.charCodeAt(0);

/** LF, or CR and LF; some writers put a lone CR. */
function dataAfter(bytes: Uint8Array, at: number): number {
  const afterReturn = bytes[at] === 0x0d ? at + 1 : at;
  return bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}

/** Deflate, any window; the two bytes are divisible by 31 (RFC 1950). */
function isZlib(bytes: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2);
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}
