/** Strings in UTF-16 inside other bytes: registry hives, resources of executables, databases, logs of two encodings. */
import type { Span } from '../location.ts';
import { OVERLAP, PIECE, type Region } from './region.ts';
import { Transcript } from './transcript.ts';
import type { View } from './view.ts';

/** Characters of a string, at least. */
const SHORTEST = 8;

/** Every string covers one of the bytes that lie so far apart, and a neighbour of it. */
const STRIDE = SHORTEST * 2 - 1;

/** Strings that start in `own`: Latin-1 characters, each with a NUL before (big-endian) or behind it. */
export function wideRegions(bytes: Uint8Array, own: Span): readonly Region[] {
  const regions: Region[] = [];
  const last = Math.min(bytes.length, own.end + STRIDE);
  // Text of one byte a character has no NUL, and looking for one is the fastest look there is; not further than needed.
  if (bytes.subarray(Math.max(0, own.start - 1), last + 1).indexOf(0) < 0) return regions;
  for (let probe = own.start; probe < last;) {
    let next = probe + STRIDE;
    if (alternates(bytes, probe) || (probe > 0 && alternates(bytes, probe - 1))) {
      const start = wideStart(bytes, probe);
      const end = endOf(bytes, start);
      if (end - start >= SHORTEST * 2 && start >= own.start && start < own.end) regions.push(...cut(bytes, start, end));
      if (end > next) next = end;
    }
    probe = next;
  }
  return regions;
}

/** The region's characters as UTF-8. */
export function openWide(bytes: Uint8Array, region: Region): View {
  const out = new Transcript(bytes, (region.end - region.start) / 2);
  const low = region.kind === 'utf-16le' ? 0 : 1;
  for (let at = region.start; at + 1 < region.end; at += 2) out.codePoint(bytes[at + low] ?? 0, at, 2);
  return out.view(region.kind, region);
}

/** Back to the first byte of a string in whose middle `at` lies; `at` if it lies in none. */
export function wideStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && alternates(bytes, start - 1)) start--;
  return start;
}

function endOf(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0 && !isCharacter(bytes[at] ?? 0)) return at;
  let end = at + 1;
  while (end < bytes.length && alternates(bytes, end - 1)) end++;
  return end;
}

/** Whether one of the bytes at `at` and after it is a NUL and the other a character. */
function alternates(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  return first === 0 ? isCharacter(second) : second === 0 && isCharacter(first);
}

function isCharacter(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0xa0 && byte < 0xfe) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** A stretch that both begins and ends with a NUL could be either; as little-endian it loses nothing. */
function cut(bytes: Uint8Array, start: number, end: number): readonly Region[] {
  const big = bytes[start] === 0 && bytes[end - 1] !== 0;
  const from = !big && bytes[start] === 0 ? start + 1 : start;
  const count = Math.ceil((end - from) / PIECE);
  return Array.from({ length: count }, (_, index) => {
    const piece = from + index * PIECE;
    return { kind: big ? 'utf-16be' : 'utf-16le', start: piece, end: Math.min(end, piece + PIECE + OVERLAP) };
  });
}
