/**
 * A whole blob in UTF-16 or UTF-32, told by its byte-order mark or by where its NULs stand. Bytes that are missing or too
 * many somewhere shift what follows; the reader finds its step again. ASCII, UTF-8 and Latin-1 need no view, whatever
 * stray NULs they hold: all anchors are ASCII.
 */
import { startsWith } from './fields.ts';
import { Transcript } from './transcript.ts';
import type { View } from './view.ts';

interface Encoding {
  readonly name: 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  /** Bytes per unit. */
  readonly width: 2 | 4;
  readonly littleEndian: boolean;
}

const UTF16LE: Encoding = { name: 'utf-16le', width: 2, littleEndian: true };
const UTF16BE: Encoding = { name: 'utf-16be', width: 2, littleEndian: false };
const UTF32LE: Encoding = { name: 'utf-32le', width: 4, littleEndian: true };
const UTF32BE: Encoding = { name: 'utf-32be', width: 4, littleEndian: false };

/** The blob's text as UTF-8, without byte-order mark; undefined when the blob is not in such an encoding. */
export function wholeView(bytes: Uint8Array): View | undefined {
  const marked = byMark(bytes);
  if (marked !== undefined) return decode(bytes, marked, marked.width);
  const width = widthOf(bytes);
  if (width === 0) return undefined;
  const { encoding, start } = alignment(bytes, width);
  return decode(bytes, encoding, start);
}

/** Whether `wholeView` gives one. */
export function isWide(bytes: Uint8Array): boolean {
  return byMark(bytes) !== undefined || widthOf(bytes) > 0;
}

/** UTF-32's little-endian mark begins with UTF-16's. */
function byMark(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, '\xff\xfe')) return startsWith(bytes, '\xff\xfe\0\0') ? UTF32LE : UTF16LE;
  if (startsWith(bytes, '\xfe\xff')) return UTF16BE;
  return startsWith(bytes, '\0\0\xfe\xff') ? UTF32BE : undefined;
}

/** Samples, spread over the blob, and the size of each in bytes. */
const SAMPLES = 64;
const SAMPLE = 64;

/** Shorter blobs tell nothing. */
const SHORTEST = 8;

/** Bytes per character of text that is mostly ASCII: 2 or 4 if three samples in four say so, else 0. */
function widthOf(bytes: Uint8Array): 0 | 2 | 4 {
  if (bytes.length < SHORTEST || !mayBeWide(bytes)) return 0;
  const step = Math.max(SAMPLE, Math.floor(bytes.length / SAMPLES));
  const samples = bytes.length < SAMPLE ? 1 : Math.floor((bytes.length - SAMPLE) / step) + 1;
  const votes = { 0: 0, 2: 0, 4: 0 };
  for (let sample = 0; sample < samples; sample++) {
    votes[sampleWidth(bytes, sample * step, Math.min(bytes.length, sample * step + SAMPLE))]++;
    if (votes[0] * 4 > samples) return 0;
  }
  if (votes[2] * 4 >= samples * 3) return 2;
  return votes[4] * 4 >= samples * 3 ? 4 : 0;
}

/** Most blobs have no NUL where most samples of a wide one have many: a quarter, a half and three quarters into it. */
function mayBeWide(bytes: Uint8Array): boolean {
  for (let quarter = 0; quarter < 4; quarter++) {
    const start = Math.floor((bytes.length * quarter) / 4);
    const end = Math.min(bytes.length, start + SHORTEST);
    for (let at = start; at < end; at++) if (bytes[at] === 0) return true;
  }
  return false;
}

/** Characters have their NULs at fixed places: one residue of the offset holds text, the others nothing else. */
function sampleWidth(bytes: Uint8Array, start: number, end: number): 0 | 2 | 4 {
  const length = end - start;
  let nuls = 0;
  for (let at = start; at < end; at++) if (bytes[at] === 0) nuls++;
  if (nuls * 3 < length) return 0;
  const text = [0, 0, 0, 0];
  for (let at = start; at < end; at++) if (isAscii(bytes[at] ?? 0)) text[(at - start) % 4] = (text[(at - start) % 4] ?? 0) + 1;
  const others = length - nuls;
  const [a = 0, b = 0, c = 0, d = 0] = text;
  if (nuls * 10 >= length * 6 && Math.max(a, b, c, d) * 10 >= others * 6 && others * 6 >= length) return 4;
  return Math.max(a + c, b + d) * 10 >= others * 6 && others * 5 >= length * 2 ? 2 : 0;
}

/** Byte order and first byte of the text, by the first four characters that stand one after another. */
function alignment(bytes: Uint8Array, width: 2 | 4): { encoding: Encoding; start: number } {
  const [little, big] = width === 2 ? [UTF16LE, UTF16BE] : [UTF32LE, UTF32BE];
  for (let at = 0; at + width * 4 <= bytes.length; at++) {
    if (hasCharacters(bytes, at, little)) return { encoding: little, start: at % width };
    if (hasCharacters(bytes, at, big)) return { encoding: big, start: at % width };
  }
  return { encoding: little, start: 0 };
}

function hasCharacters(bytes: Uint8Array, at: number, encoding: Encoding): boolean {
  for (let index = 0; index < 4; index++) {
    const unit = read(bytes, at + index * encoding.width, encoding);
    if (!isAscii(unit)) return false;
  }
  return true;
}

function read(bytes: Uint8Array, at: number, { width, littleEndian }: Encoding): number {
  let unit = 0;
  for (let index = 0; index < width; index++) {
    unit = unit * 256 + (bytes[littleEndian ? at + width - 1 - index : at + index] ?? 0);
  }
  return unit;
}

function isAscii(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** What stands before `start`, and a last unit cut short, has no form; a mark has no place in the text. */
function decode(bytes: Uint8Array, encoding: Encoding, start: number): View {
  const { width } = encoding;
  const out = new Transcript(bytes, bytes.length / width + 64);
  let at = start;
  while (at + width <= bytes.length) {
    const unit = read(bytes, at, encoding);
    if (!isAscii(unit)) {
      const slip = slipAt(bytes, at, unit, encoding);
      if (slip > 0) {
        at += slip;
        continue;
      }
    }
    const pair = width === 2 && unit >= 0xd800 && unit < 0xdc00 ? read(bytes, at + 2, encoding) : 0;
    const isPair = pair >= 0xdc00 && pair < 0xe000 && at + 4 <= bytes.length;
    out.codePoint(isPair ? 0x10000 + (unit - 0xd800) * 0x400 + pair - 0xdc00 : unit, at, isPair ? 4 : width);
    at += isPair ? 4 : width;
  }
  return out.view(encoding.name, { start: 0, end: bytes.length });
}

/** Bytes to skip where the text stands askew: its characters have their NULs on the wrong side, four in a row. */
function slipAt(bytes: Uint8Array, at: number, unit: number, encoding: Encoding): number {
  if (encoding.width === 2 && !((unit & 0xff) === 0 && isAscii(unit >> 8))) return 0;
  for (let slip = 1; slip < encoding.width; slip++) {
    if (hasCharacters(bytes, at + slip, encoding)) return slip;
  }
  return 0;
}
