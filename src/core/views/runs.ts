/**
 * Which runs of base64 or hex are regions, and how far each goes. A run is one only if it begins like text or like something
 * compressed, so identifiers, paths, digests, keys and images cost a few table look-ups each. How it is decoded: `open-run.ts`.
 */
import type { Span } from '../location.ts';
import { LF, skip } from './characters.ts';
import { BASE64, BASE64URL, HEX, PADDING, type Codec } from './codecs.ts';
import { isText, judgeHead, mayBegin, type HeadKind } from './heads.ts';
import { nextLine } from './lines.ts';
import { OVERLAP, PIECE, type Region } from './region.ts';

/** Groups that are decoded to judge a run: 24 bytes of base64. */
const HEAD = 8;

/** A long run that doesn't begin like text is judged again at these distances, at every phase: text may begin later in it. */
const PROBE = 1024;

/** Bytes of the line around a run that are shown in its view: the label, the closing quote. */
const BEFORE = 128;
const AFTER = 64;

const CODECS = new Map<string, Codec>([BASE64, BASE64URL, HEX].map((codec) => [codec.kind, codec]));

/** Whether a run of an alphabet begins like something that may be read. */
export function opens(alphabet: string, bytes: Uint8Array, start: number, end: number): boolean {
  const codec = CODECS.get(alphabet);
  return codec !== undefined && judge(codec, bytes, start, end) !== 'other';
}

/** The regions of a maximal run of the codec's alphabet, with the wrapped lines that follow; none if it isn't text. */
export function runRegions(codec: Codec, bytes: Uint8Array, start: number, end: number): readonly Region[] {
  const from = findHead(codec, bytes, start, end);
  if (from < 0) return [];
  const pieces = cut(codec, bytes, { start: from, end }, judge(codec, bytes, from, end));
  return pieces.map((run) => regionOf(codec, bytes, run, run.start === start));
}

/** Whether a run has regions; their number and extent are decided by what follows it, too. */
export function beginsRegion(codec: Codec, bytes: Uint8Array, start: number, end: number): boolean {
  return findHead(codec, bytes, start, end) >= 0;
}

function findHead(codec: Codec, bytes: Uint8Array, start: number, end: number): number {
  if (judge(codec, bytes, start, end) !== 'other') return start;
  for (let probe = start + PROBE; probe < end; probe += PROBE) {
    for (let phase = 0; phase < codec.characters; phase++) {
      if (judge(codec, bytes, probe + phase, end) === 'text') return probe + phase;
    }
  }
  return -1;
}

const head = new Uint8Array(HEAD * 3);

function judge(codec: Codec, bytes: Uint8Array, start: number, end: number): HeadKind {
  if (end - start < codec.shortest) return 'other';
  codec.decode(bytes, start, 1, head, 0);
  if (!mayBegin(head[0] ?? 0)) return 'other';
  const groups = Math.min(headGroups(codec), Math.floor((end - start) / codec.characters));
  codec.decode(bytes, start, groups, head, 0);
  const kind = judgeHead(head, groups * codec.bytes);
  return kind !== 'other' && isDigits(codec, bytes, start, groups) ? 'other' : kind;
}

/** Hexadecimal digits are no base64, whatever that would give. */
function isDigits({ kind, characters }: Codec, bytes: Uint8Array, start: number, groups: number): boolean {
  const end = start + groups * characters;
  return kind !== 'hex' && skip(HEX.alphabet, bytes, start, end) === end;
}

function headGroups(codec: Codec): number {
  return Math.floor(head.length / codec.bytes);
}

/** The run with its further lines, in pieces that begin at whole groups. */
function cut(codec: Codec, bytes: Uint8Array, first: Span, kind: HeadKind): readonly Span[] {
  const starts = [first.start];
  let line = first;
  let phase = 0;
  for (;;) {
    const start = starts.at(-1) ?? first.start;
    const until = Math.max(line.start, start + PIECE);
    const at = until + ((codec.characters - ((phase + until - line.start) % codec.characters)) % codec.characters);
    if (at < line.end && kind !== 'packed') {
      starts.push(at);
      line = { start: at, end: line.end };
      phase = 0;
      continue;
    }
    phase = (phase + line.end - line.start) % codec.characters;
    const next = nextLine(bytes, line.end, bytes.length, codec.alphabet);
    if (next === undefined || !goesOn(codec, bytes, line, next, phase, kind)) break;
    line = next;
  }
  return starts.map((start, index) => ({ start, end: Math.min(line.end, (starts[index + 1] ?? Infinity) + OVERLAP) }));
}

/** Whether a line continues a run: it is no longer than the one before and decodes, in phase, to the same kind of bytes. */
function goesOn(codec: Codec, bytes: Uint8Array, line: Span, next: Span, phase: number, kind: HeadKind): boolean {
  if (kind !== 'text') return next.end - next.start <= line.end - line.start;
  const start = next.start + ((codec.characters - phase) % codec.characters);
  const groups = Math.min(headGroups(codec), Math.floor((next.end - start) / codec.characters));
  if (groups <= 0) return phase > 0 || PADDING[bytes[next.end] ?? 0] === 1;
  codec.decode(bytes, start, groups, head, 0);
  return isText(head, skip(CONTINUATIONS, head, 0, 3), groups * codec.bytes);
}

/** A character of UTF-8 may go over the end of a line. */
const CONTINUATIONS = new Uint8Array(256).fill(1, 0x80, 0xc0);

/** What is compressed or wide is shown alone, text with the rest of its line. */
function regionOf(codec: Codec, bytes: Uint8Array, run: Span, isHead: boolean): Region {
  const { kind } = codec;
  const padded = skip(PADDING, bytes, run.end, run.end + 2);
  if (judge(codec, bytes, run.start, run.end) !== 'text') return { kind, start: run.start, end: padded, run };
  return { kind, start: isHead ? lineStart(bytes, run.start) : run.start, end: lineEnd(bytes, padded), run };
}

function lineStart(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - BEFORE);
  let start = at;
  while (start > limit && bytes[start - 1] !== LF) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const limit = Math.min(bytes.length, at + AFTER);
  let end = at;
  while (end < limit && bytes[end] !== LF) end++;
  return end;
}
