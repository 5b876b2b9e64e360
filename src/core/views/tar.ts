/**
 * Tar (POSIX ustar and pax, GNU, V7). Entries lie in the archive as they are and are read with it; they are opened only for
 * what is again encoded as a whole (`isOpenable`).
 */
import type { ViewContext } from './context.ts';
import { nameOf, startsWith } from './fields.ts';
import { Opening, type Opened } from './opened.ts';

const BLOCK = 512;

export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && hasChecksum(bytes, 0);
}

export function openTar(bytes: Uint8Array, context: ViewContext, isOpenable: (bytes: Uint8Array) => boolean): Opened {
  const opening = new Opening(bytes, context);
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length && !isEnd(bytes, at); ) {
    if (!hasChecksum(bytes, at)) {
      opening.fail('tar', { start: at, end: bytes.length }, 'the header of an entry is damaged');
      break;
    }
    if (!opening.countEntry({ start: at, end: bytes.length })) break;
    const span = { start: at + BLOCK, end: at + BLOCK + number(bytes, at + 124, 12) };
    const content = bytes.subarray(span.start, span.end);
    const type = String.fromCharCode(bytes[at + 156] ?? 0);
    const name = longName ?? headerName(bytes, at);
    longName = nextName(type, content) ?? (type === 'x' || type === 'g' ? longName : undefined);
    if (span.end > bytes.length) opening.fail(`tar:${name}`, { start: at, end: bytes.length }, 'it ends behind the archive');
    else if (isFile(type) && isOpenable(content)) opening.stored(`tar:${name}`, span);
    at = span.start + Math.ceil((span.end - span.start) / BLOCK) * BLOCK;
  }
  return opening;
}

/** Sums that a header can have, its field for the sum being blanks. */
const FEWEST = 8 * 0x20;
const MOST = FEWEST + 504 * 0xff;

/** Bytes of the header, the checksum's own field counted as blanks, add up to the checksum. */
function hasChecksum(bytes: Uint8Array, at: number): boolean {
  const field = number(bytes, at + 148, 8);
  if (field < FEWEST || field > MOST || bytes[at] === 0) return false;
  let sum = 8 * 0x20;
  for (let index = 0; index < BLOCK; index++) if (index < 148 || index >= 156) sum += bytes[at + index] ?? 0;
  return sum === field;
}

function isEnd(bytes: Uint8Array, at: number): boolean {
  return bytes.subarray(at, at + BLOCK).every((byte) => byte === 0);
}

/** Octal digits, or, with the first bit set, a binary number (GNU). */
function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  const binary = ((bytes[at] ?? 0) & 0x80) !== 0;
  for (let index = at; index < at + length; index++) {
    const byte = bytes[index] ?? 0;
    if (binary) value = value * 256 + (index === at ? byte & 0x7f : byte);
    else if (byte >= 0x30 && byte < 0x38) value = value * 8 + byte - 0x30;
    else if (value > 0) break;
  }
  return value;
}

function headerName(bytes: Uint8Array, at: number): string {
  const name = nameOf(bytes.subarray(at, at + 100));
  const prefix = startsWith(bytes, 'ustar\0', at + 257) ? nameOf(bytes.subarray(at + 345, at + 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The name that an entry of its own kind gives to the next entry. */
function nextName(type: string, content: Uint8Array): string | undefined {
  if (type === 'L') return nameOf(content.subarray(0, 4096));
  if (type !== 'x') return undefined;
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(nameText(content))?.[1];
}

function nameText(content: Uint8Array): string {
  return new TextDecoder().decode(content.subarray(0, 65_536));
}

function isFile(type: string): boolean {
  return type === '0' || type === '\0' || type === '7';
}
