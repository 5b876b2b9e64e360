/** Decoded bytes as they are written, with the map back to where they came from: what every decoder of text writes to. */
import type { Span } from '../location.ts';
import { decidedBy } from './region.ts';
import { SpanMap } from './span-map.ts';
import type { View } from './view.ts';

export class Transcript {
  readonly #source: Uint8Array;
  readonly #map = new SpanMap();
  #bytes: Uint8Array;

  /** `expected` output bytes are a guess; more are taken as needed. */
  constructor(source: Uint8Array, expected: number) {
    this.#source = source;
    this.#bytes = new Uint8Array(Math.max(64, expected));
  }

  get length(): number {
    return this.#map.length;
  }

  /** Source bytes taken over as they stand. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.#reserve(end - start);
    this.#bytes.set(this.#source.subarray(start, end), this.#map.length);
    this.#map.append(start, 1, 1, end - start);
  }

  /** One byte that `encoded` source bytes at `start` stand for. */
  byte(value: number, start: number, encoded: number): void {
    this.#reserve(1);
    this.#bytes[this.#map.length] = value;
    this.#map.append(start, 1, encoded);
  }

  /** The UTF-8 form of a code point that `encoded` source bytes at `start` stand for; surrogates become U+FFFD. */
  codePoint(value: number, start: number, encoded: number): void {
    const point = value > 0x10ffff || (value >= 0xd800 && value < 0xe000) ? 0xfffd : value;
    this.#reserve(4);
    const size = writeUtf8(this.#bytes, this.#map.length, point);
    this.#map.append(start, size, encoded);
  }

  /** Groups written by `write` into the given place: `count` times `decoded` bytes from `encoded` source bytes each. */
  groups(start: number, decoded: number, encoded: number, count: number, write: (into: Uint8Array, at: number) => void): void {
    this.#reserve(decoded * count);
    write(this.#bytes, this.#map.length);
    this.#map.append(start, decoded, encoded, count);
  }

  view(name: string, region: Span): View {
    const map = this.#map;
    return { name, bytes: this.#bytes.subarray(0, map.length), region, window: decidedBy(region, this.#source.length), toParent: (span) => map.toParent(span) };
  }

  #reserve(more: number): void {
    const needed = this.#map.length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

function writeUtf8(into: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    into[at] = point;
    return 1;
  }
  if (point < 0x800) {
    into[at] = 0xc0 | (point >> 6);
    into[at + 1] = 0x80 | (point & 0x3f);
    return 2;
  }
  if (point < 0x10000) {
    into[at] = 0xe0 | (point >> 12);
    into[at + 1] = 0x80 | ((point >> 6) & 0x3f);
    into[at + 2] = 0x80 | (point & 0x3f);
    return 3;
  }
  into[at] = 0xf0 | (point >> 18);
  into[at + 1] = 0x80 | ((point >> 12) & 0x3f);
  into[at + 2] = 0x80 | ((point >> 6) & 0x3f);
  into[at + 3] = 0x80 | (point & 0x3f);
  return 4;
}
