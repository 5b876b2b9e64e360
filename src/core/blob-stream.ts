/** Blobs that are not scanned in one piece: what comes in chunks, and what is longer than `WHOLE`, a segment after another. */
import { Beginning } from './beginning.ts';
import type { BlobResult } from './detection.ts';
import type { BlobStream } from './scan.ts';
import { SegmentJoin } from './segment-join.ts';
import { searchSegment, SegmentCutter, type Segment } from './segments.ts';
import type { Optics } from './unfold.ts';

/** Keeps what comes until it is clear whether the blob can be looked at whole. */
export class Collecting implements BlobStream {
  readonly #optics: Optics;
  readonly #scanWhole: (bytes: Uint8Array) => BlobResult;
  readonly #beginning = new Beginning();
  #segments: Segments | undefined;

  constructor(optics: Optics, scanWhole: (bytes: Uint8Array) => BlobResult) {
    this.#optics = optics;
    this.#scanWhole = scanWhole;
  }

  write(chunk: Uint8Array): void {
    if (this.#segments) return this.#segments.write(chunk);
    this.#beginning.add(chunk);
    if (this.#beginning.isLong) this.#goLong();
  }

  end(): BlobResult {
    return this.#segments ? this.#segments.end() : this.#scanWhole(this.#beginning.whole());
  }

  #goLong(): void {
    this.#segments = new Segments(this.#optics);
    for (const chunk of this.#beginning.chunks()) this.#segments.write(chunk);
  }
}

export function scanLong(optics: Optics, bytes: Uint8Array): BlobResult {
  const stream = new Segments(optics);
  stream.write(bytes);
  return stream.end();
}

/** One segment after another, in this thread. */
class Segments implements BlobStream {
  readonly #optics: Optics;
  readonly #cutter = new SegmentCutter();
  readonly #join = new SegmentJoin();

  constructor(optics: Optics) {
    this.#optics = optics;
  }

  write(chunk: Uint8Array): void {
    for (const segment of this.#cutter.write(chunk)) this.#search(segment);
  }

  end(): BlobResult {
    for (const segment of this.#cutter.end()) this.#search(segment);
    return this.#join.result();
  }

  #search(segment: Segment): void {
    this.#join.add(searchSegment(this.#optics, segment, this.#join.wanted));
  }
}
