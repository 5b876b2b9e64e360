/**
 * The text around an anchor, as far as a rule may read, and which bytes were read to decide what comes of it. Text is made
 * only where something was hit.
 */
import type { Window } from './match.ts';

/** Bytes exactly as characters 0 to 255: `[start, end)` of the array. */
export type Latin1 = (bytes: Uint8Array, start: number, end: number) => string;

/** Where the searched array stands in the blob, and whether the blob goes on outside it. */
export interface Frame {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Bytes that are made text at a time where hits are expected everywhere. */
export const TEXT_AHEAD = 32 * 1024;

export class TextWindows {
  /** Bytes that decided what came of the anchor looked at last: of them, and of the byte on each side, it is a function. */
  from = 0;
  to = 0;
  readonly bytes: Uint8Array;
  readonly #latin1: Latin1;
  readonly #frame: Frame;
  readonly #ahead: number;
  /** Latin-1 text of the bytes from `#textStart`, made at the first need. */
  #text = '';
  #textStart = 0;
  #textEnd = 0;

  /** @param ahead bytes that are made text at a time: many where hit follows hit */
  constructor(bytes: Uint8Array, latin1: Latin1, frame: Frame, ahead: number) {
    this.bytes = bytes;
    this.#latin1 = latin1;
    this.#frame = frame;
    this.#ahead = ahead;
  }

  /** Begins with an anchor: nothing else is read yet. */
  restart(start: number, end: number): void {
    this.from = start;
    this.to = end;
  }

  /** The bytes from `before` before `at` to `after` behind it, as far as the blob has them: all of them count as read. */
  read(at: number, before: number, after: number): Window {
    const window = this.open(at, before, after);
    this.depends(window.offset, window.offset + window.text.length);
    return window;
  }

  /** The same, for one who says what was read of it. */
  open(at: number, before: number, after: number): Window {
    const start = Math.max(0, at - before);
    const end = Math.min(this.bytes.length, at + after);
    if (start < this.#textStart || end > this.#textEnd) this.#makeText(start, end);
    return {
      text: this.#text.slice(start - this.#textStart, end - this.#textStart),
      offset: start,
      atStart: start === 0 && this.#frame.atStart,
      atEnd: end === this.bytes.length && this.#frame.atEnd,
    };
  }

  /** Text of its own: a part of a longer one would keep all of that alive. */
  copy(start: number, end: number): string {
    return this.#latin1(this.bytes, start, end);
  }

  /** @param from and `to`: characters of the window, which end where it does */
  dependsWithin({ text, offset }: Window, from: number, to: number): void {
    this.depends(offset + Math.max(0, from), offset + Math.min(text.length, to));
  }

  /** Counts the bytes from `from` to `to`, as far as there are any, as read. */
  depends(from: number, to: number): void {
    if (from < this.from) this.from = from;
    if (to > this.to) this.to = Math.min(this.bytes.length, to);
  }

  /** Hits come in ascending order, so the text made for one serves the next ones. */
  #makeText(start: number, end: number): void {
    this.#textStart = start;
    this.#textEnd = Math.min(this.bytes.length, end + this.#ahead);
    this.#text = this.#latin1(this.bytes, this.#textStart, this.#textEnd);
  }
}
