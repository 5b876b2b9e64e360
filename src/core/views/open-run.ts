/**
 * The view of a run of base64 or hex: its lines decoded as one, between the rest of the line around it. Whether it is worth
 * decoding, and where it is cut, was decided before (`runs.ts`).
 */
import type { Span } from '../location.ts';
import { skip } from './characters.ts';
import { PADDING, type Codec } from './codecs.ts';
import { nextLine } from './lines.ts';
import type { Region } from './region.ts';
import { Transcript } from './transcript.ts';
import type { View } from './view.ts';

/** Decodes the run of a region between the rest of its line. */
export function openRun(codec: Codec, bytes: Uint8Array, region: Region): View {
  const run = region.run ?? region;
  const out = new Transcript(bytes, region.end - region.start);
  out.copy(region.start, run.start);
  const end = decodeLines(codec, bytes, run, out);
  out.copy(end, region.end);
  return out.view(codec.name, region);
}

/** Writes the decoded lines of a run; returns the end of the last line's padding. */
function decodeLines(codec: Codec, bytes: Uint8Array, run: Span, out: Transcript): number {
  const group = new Group(codec, bytes, out);
  let line: Span | undefined = { start: run.start, end: skip(codec.alphabet, bytes, run.start, run.end) };
  let end = run.start;
  while (line !== undefined) {
    const at = group.complete(line);
    const whole = Math.floor((line.end - at) / codec.characters);
    out.groups(at, codec.bytes, codec.characters, whole, (into, to) => codec.decode(bytes, at, whole, into, to));
    group.begin(at + whole * codec.characters, line.end);
    end = line.end;
    line = nextLine(bytes, end, run.end, codec.alphabet);
  }
  end = skip(PADDING, bytes, end, end + 2);
  group.finish(end);
  return end;
}

/** A group that is not complete at the end of a line. */
class Group {
  readonly #codec: Codec;
  readonly #bytes: Uint8Array;
  readonly #out: Transcript;
  readonly #characters: number[] = [];
  #start = 0;

  constructor(codec: Codec, bytes: Uint8Array, out: Transcript) {
    this.#codec = codec;
    this.#bytes = bytes;
    this.#out = out;
  }

  begin(start: number, end: number): void {
    if (this.#characters.length === 0) this.#start = start;
    for (let at = start; at < end; at++) this.#characters.push(this.#bytes[at] ?? 0);
  }

  /** Takes what is missing from the beginning of a line; returns where the next whole group begins. */
  complete(line: Span): number {
    if (this.#characters.length === 0) return line.start;
    const end = Math.min(line.end, line.start + this.#codec.characters - this.#characters.length);
    this.begin(line.start, end);
    if (this.#characters.length === this.#codec.characters) this.#write(this.#codec.bytes, end);
    return end;
  }

  /** Writes what an unfinished group holds for sure: one byte of two characters of base64, two of three. */
  finish(end: number): void {
    const bytes = Math.floor((this.#characters.length * this.#codec.bytes) / this.#codec.characters);
    if (bytes > 0) this.#write(bytes, end);
  }

  #write(count: number, end: number): void {
    const decoded = new Uint8Array(this.#codec.bytes);
    this.#codec.decode(Uint8Array.from(this.#characters), 0, 1, decoded, 0);
    this.#out.groups(this.#start, count, end - this.#start, 1, (into, to) => into.set(decoded.subarray(0, count), to));
    this.#characters.length = 0;
  }
}
