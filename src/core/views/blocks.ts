/**
 * Values on lines of their own: YAML blocks (`key: >-`, `key: |`) and here-documents (Terraform, shells) that hold nothing
 * but one value, whole or folded. Prose and settings, whose lines hold blanks or `=`, are read as they stand.
 */
import type { Span } from '../location.ts';
import { CR, LF, members, skip, VALUE, WORD } from './characters.ts';
import type { Transcript } from './transcript.ts';

export interface Block {
  /** Content of each line, without indentation and line end. */
  readonly lines: readonly Span[];
  /** End of the last line's content. */
  readonly end: number;
}

/** Longer blocks are no single value. */
const LINES = 64;
const LINE = 4096;
const INDENT = 128;
/** Characters of the first line, at least; of folded ones more. */
const SHORTEST = 6;
const SHORTEST_FOLDED = 8;

const BLANK = members(' \t');
const INDICATORS = members('+-0123456789');
const BAR = 0x7c;

/** The block that a YAML header, `>` or `|`, opens at `at`. */
export function blockAt(bytes: Uint8Array, at: number): Block | undefined {
  const indicators = skip(INDICATORS, bytes, at + 1, at + 3);
  const first = lineAfter(bytes, skip(BLANK, bytes, indicators, indicators + INDENT));
  if (first < 0) return undefined;
  const indent = indentOf(bytes, first);
  if (indent === 0) return undefined;
  const lines = linesFrom(bytes, first, (start) => indentOf(bytes, start) < indent);
  return bytes[at] === BAR && lines.length > 1 ? undefined : block(bytes, lines);
}

const NAME = members('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_');
const MODES = members('-~');
const QUOTES = members('"\'');

/** The here-document whose operator `<<` stands at `at`, with the end of that line as its only other content. */
export function heredocAt(bytes: Uint8Array, at: number): Block | undefined {
  if (bytes[at + 1] !== 0x3c || bytes[at - 1] === 0x3c) return undefined;
  const nameStart = skip(QUOTES, bytes, skip(MODES, bytes, at + 2, at + 3), at + 4);
  const nameEnd = skip(NAME, bytes, nameStart, nameStart + INDENT);
  if (nameEnd === nameStart) return undefined;
  const first = lineAfter(bytes, skip(BLANK, bytes, skip(QUOTES, bytes, nameEnd, nameEnd + 1), nameEnd + INDENT));
  if (first < 0) return undefined;
  const name = bytes.subarray(nameStart, nameEnd);
  return block(bytes, linesFrom(bytes, first, (start) => isTerminator(bytes, start, name)));
}

/** End of the bytes that decide whether a block opens at `at`: of the lines of one token each that follow. */
export function blockReach(bytes: Uint8Array, at: number): number {
  let end = at + 4 * INDENT;
  let feed = bytes.subarray(at, end).indexOf(LF) + at;
  for (let lines = 0; feed >= at && lines <= LINES; lines++) {
    const start = skip(BLANK, bytes, feed + 1, feed + 1 + INDENT);
    const token = skip(VALUE, bytes, start, start + LINE);
    end = Math.max(end, token + 2 * INDENT + 2);
    const next = bytes[token] === CR ? token + 1 : token;
    if (bytes[next] !== LF) break;
    feed = next;
  }
  return Math.min(end, bytes.length);
}

/** Writes the value that the block holds, its lines joined; returns the block's end. */
export function copyBlock({ lines, end }: Block, out: Transcript): number {
  for (const line of lines) out.copy(line.start, line.end);
  return end;
}

function block(bytes: Uint8Array, lines: readonly Span[]): Block | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (lines.length === 1) return first.end - first.start >= SHORTEST ? { lines, end: last.end } : undefined;
  return lines.slice(0, -1).every((line) => isPiece(bytes, line)) ? { lines, end: last.end } : undefined;
}

/** A piece of a folded value: word characters alone, `=` only at its end. */
function isPiece(bytes: Uint8Array, { start, end }: Span): boolean {
  if (end - start < SHORTEST_FOLDED || skip(WORD, bytes, start, end) < end) return false;
  return !bytes.subarray(start, end).includes(0x3d);
}

/** Lines of one token each, from `first` to where `ends` says so; none if other lines stand among them or they never end. */
function linesFrom(bytes: Uint8Array, first: number, ends: (start: number) => boolean): readonly Span[] {
  const lines: Span[] = [];
  for (let at = first; at < bytes.length && !ends(at); ) {
    const start = skip(BLANK, bytes, at, at + INDENT);
    const end = skip(VALUE, bytes, start, start + LINE);
    const next = end === bytes.length ? end : lineAfter(bytes, end);
    if (end === start || next < 0 || lines.length === LINES) return [];
    lines.push({ start, end });
    at = next;
  }
  return lines;
}

/** Start of the line after the line end at `at`; -1 if no line ends there. */
function lineAfter(bytes: Uint8Array, at: number): number {
  const feed = bytes[at] === CR ? at + 1 : at;
  return bytes[feed] === LF ? feed + 1 : -1;
}

function indentOf(bytes: Uint8Array, at: number): number {
  return skip(BLANK, bytes, at, at + INDENT) - at;
}

function isTerminator(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  const start = at + indentOf(bytes, at);
  for (let index = 0; index < name.length; index++) if (bytes[start + index] !== name[index]) return false;
  const after = bytes[start + name.length] ?? LF;
  return NAME[after] !== 1;
}
