/**
 * The scanner: rules in, bytes in, what they hold out. Whole blobs, streams of any size in bounded memory, and, for the
 * history engine, parts of a blob. The same bytes give the same result however they are cut.
 */
import { append } from './append.ts';
import { assemble } from './assemble.ts';
import type { BlobResult } from './finding.ts';
import type { Rule } from './gate.ts';
import { linesAt } from './lines.ts';
import { shifted, type Span } from './location.ts';
import { movedMatch, type Match } from './match.ts';
import type { Latin1 } from './matcher.ts';
import type { MakePrefilter } from './prefilter.ts';
import { indexRules } from './ruleset.ts';
import { LineLog, TextLog } from './stream-notes.ts';
import { unfold, unfoldWhole, type Optics, type Unfolded } from './unfold.ts';
import { refuseLong, refuseLongEnd } from './views/containers.ts';
import { viewContext, WHOLE, type Openers } from './views/context.ts';
import type { Opened } from './views/opened.ts';

/** What the core needs of the world outside. */
export interface ScannerPorts extends Openers {
  readonly makePrefilter: MakePrefilter;
  readonly latin1: Latin1;
}

export interface Scanner {
  readonly rules: readonly Rule[];
  scan(bytes: Uint8Array): BlobResult;
  /** What each rule says, before pairs are joined: for examples and explanations. At most `WHOLE` bytes. */
  matches(bytes: Uint8Array): readonly Match[];
  /** For content of unknown size: `write` each chunk, then `end` once. */
  stream(): BlobStream;
}

export interface BlobStream {
  write(chunk: Uint8Array): void;
  end(): BlobResult;
}

/** Blobs longer than `WHOLE` go by segments of this many bytes. */
const SEGMENT = 8 * 1024 * 1024;
/** Bytes on both sides of a segment that its windows and regions may read. */
const CONTEXT = 1024 * 1024 + 64 * 1024;

export function createScanner(rules: readonly Rule[], ports: ScannerPorts): Scanner {
  const optics: Optics = { set: indexRules(rules, ports.makePrefilter), ...ports };
  return {
    rules,
    scan: (bytes) => (bytes.length <= WHOLE ? scanWhole(optics, plain(bytes)) : scanLong(optics, plain(bytes))),
    matches: (bytes) => unfoldWhole(optics, bytes, viewContext(optics, bytes.length)).matches,
    stream: () => new Collecting(optics),
  };
}

/** A subclass (Node's `Buffer`) is another type to the compiler: with both, every function on bytes is compiled several times. */
function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function scanWhole(optics: Optics, bytes: Uint8Array): BlobResult {
  const found = unfoldWhole(optics, bytes, viewContext(optics, bytes.length));
  return assemble(found, {
    locate: (offsets, encoding) => linesAt(bytes, offsets, encoding),
    textOf: ({ start, end }) => optics.latin1(bytes, start, end),
  });
}

function scanLong(optics: Optics, bytes: Uint8Array): BlobResult {
  const stream = new Segments(optics);
  for (let at = 0; at < bytes.length; at += SEGMENT) stream.write(bytes.subarray(at, at + SEGMENT));
  return stream.end();
}

function addGaps(found: Unfolded, { unread, skipped }: Opened): void {
  append(found.unread, unread);
  append(found.skipped, skipped);
}

/** Keeps what comes until it is clear whether the blob can be looked at whole. */
class Collecting implements BlobStream {
  readonly #optics: Optics;
  #chunks: Uint8Array[] = [];
  #size = 0;
  #segments: Segments | undefined;

  constructor(optics: Optics) {
    this.#optics = optics;
  }

  write(chunk: Uint8Array): void {
    if (this.#segments) return this.#segments.write(chunk);
    // A `Buffer`'s own `slice` copies nothing.
    this.#chunks.push(new Uint8Array(chunk));
    this.#size += chunk.length;
    if (this.#size > WHOLE) this.#goLong();
  }

  end(): BlobResult {
    return this.#segments ? this.#segments.end() : scanWhole(this.#optics, joined(this.#chunks, this.#size));
  }

  #goLong(): void {
    const segments = new Segments(this.#optics);
    for (const chunk of this.#chunks) segments.write(chunk);
    this.#segments = segments;
    this.#chunks = [];
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Segments lie at fixed places of the blob, whatever the chunks: each is searched with `CONTEXT` bytes on both sides, and
 * owns the anchors that start in it. Views of the whole blob are not opened here: a container, and a region that runs out
 * of the context, is told as unread.
 */
class Segments implements BlobStream {
  readonly #optics: Optics;
  readonly #buffer = new Uint8Array(SEGMENT + 2 * CONTEXT);
  /** Bytes of the blob before the buffer's first. */
  #base = 0;
  #filled = 0;
  /** The next segment's beginning, in bytes of the blob. */
  #next = 0;
  readonly #found: Unfolded = { matches: [], marks: [], unread: [], skipped: [] };
  readonly #lines = new LineLog();
  readonly #texts = new TextLog();

  constructor(optics: Optics) {
    this.#optics = optics;
  }

  write(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      const take = Math.min(chunk.length - at, this.#buffer.length - this.#filled);
      this.#buffer.set(chunk.subarray(at, at + take), this.#filled);
      this.#filled += take;
      at += take;
      while (this.#base + this.#filled >= this.#next + SEGMENT + CONTEXT) this.#segment(SEGMENT, false);
    }
  }

  end(): BlobResult {
    while (this.#next < this.#base + this.#filled) this.#segment(Math.min(SEGMENT, this.#base + this.#filled - this.#next), true);
    return assemble(this.#found, { locate: (offsets, encoding) => this.#lines.at(offsets, encoding), textOf: (span) => this.#texts.between(span) });
  }

  #segment(length: number, last: boolean): void {
    const bytes = this.#buffer.subarray(0, this.#filled);
    const own = { start: this.#next - this.#base, end: this.#next - this.#base + length };
    const frame = { atStart: this.#base === 0, atEnd: last };
    const context = viewContext(this.#optics, length);
    const found = unfold(this.#optics, bytes, own, frame, context);
    if (frame.atStart) addGaps(found, refuseLong(bytes, own, context));
    const isLast = last && own.end === bytes.length;
    if (isLast && this.#found.unread.length === 0) addGaps(found, refuseLongEnd(bytes, own));
    this.#keep(bytes, own, found, isLast);
    this.#next += length;
    this.#drop(this.#next - CONTEXT);
  }

  /** Lines and texts are noted now: the bytes will be gone. A span may end behind the segment, never behind the buffer. */
  #keep(bytes: Uint8Array, own: Span, found: Unfolded, last: boolean): void {
    const base = this.#base;
    const spans = [...found.matches, ...found.marks].map(({ span }) => span);
    this.#lines.note(bytes, base, own, spans, last);
    this.#texts.note(found.matches, base, bytes.length, (span) => this.#optics.latin1(bytes, span.start, span.end));
    append(this.#found.matches, found.matches.map((match) => movedMatch(match, base)));
    append(this.#found.marks, found.marks.map((mark) => ({ ...mark, span: shifted(mark.span, base) })));
    append(this.#found.unread, found.unread.map(({ span, reason }) => ({ span: shifted(span, base), reason })));
    append(this.#found.skipped, found.skipped.map(({ span, reason }) => ({ span: shifted(span, base), reason })));
  }

  #drop(before: number): void {
    const count = before - this.#base;
    if (count <= 0) return;
    this.#buffer.copyWithin(0, count, this.#filled);
    this.#filled -= count;
    this.#base = before;
  }
}
