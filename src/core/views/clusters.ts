/**
 * Regions of the kinds that rewrite (`rewriting.ts`): elements worth decoding, with the words and lines around them,
 * merged where these meet. A hit's surroundings are walked once, so that the work is linear in bytes and hits.
 */
import type { Span } from '../location.ts';
import { LF, skip, skipBack, VALUE } from './characters.ts';
import type { RegionKind } from './region.ts';
import type { Rewriting } from './rewriting.ts';

/** Longest word around an element that is taken whole; a session token has 2,400 characters. */
const LONGEST_WORD = 8192;

/** Bytes of context before and after that word, at most, where no line ends earlier. */
const CONTEXT = 512;

export class Clusters {
  readonly #spans: Span[] = [];
  readonly #kind: Rewriting;
  readonly #bytes: Uint8Array;
  #start = 0;
  /** End of the open cluster; 0 for none. */
  #end = 0;
  /** Where the last walk to a line's end began, and how far it came without one. */
  #lineStart = 0;
  #lineKnown = 0;
  /** The word that was walked last. */
  #wordStart = 0;
  #wordEnd = 0;

  constructor(kind: Rewriting, bytes: Uint8Array) {
    this.#kind = kind;
    this.#bytes = bytes;
  }

  get kind(): RegionKind {
    return this.#kind.kind;
  }

  /** Takes a trigger's hits in order of their starts. */
  hit(at: number): void {
    const end = this.#kind.worth(this.#bytes, at);
    if (end < 0) return;
    if (at >= this.#end) this.#open(at);
    this.#end = Math.max(this.#end, this.#contextAfter(end));
  }

  close(): readonly Span[] {
    if (this.#end > 0) this.#spans.push({ start: this.#start, end: this.#end });
    this.#end = 0;
    return this.#spans;
  }

  #open(at: number): void {
    const start = contextBefore(this.#bytes, at);
    if (this.#end > 0 && start <= this.#end) return;
    if (this.#end > 0) this.#spans.push({ start: this.#start, end: this.#end });
    this.#start = start;
  }

  /** The rest of the word in which an element ends, and of its line. */
  #contextAfter(end: number): number {
    if (end < this.#wordStart || end > this.#wordEnd) {
      this.#wordStart = end;
      this.#wordEnd = end;
    }
    this.#wordEnd = skip(VALUE, this.#bytes, this.#wordEnd, end + LONGEST_WORD);
    return this.#lineEnd(this.#wordEnd);
  }

  #lineEnd(at: number): number {
    if (at < this.#lineStart || at > this.#lineKnown) {
      this.#lineStart = at;
      this.#lineKnown = at;
    }
    this.#lineKnown = skip(NOT_LF, this.#bytes, this.#lineKnown, at + CONTEXT);
    return this.#lineKnown;
  }
}

const NOT_LF = new Uint8Array(256).fill(1).fill(0, LF, LF + 1);

/** The word before an element, its line, and the line before that. */
function contextBefore(bytes: Uint8Array, at: number): number {
  const word = skipBack(VALUE, bytes, at, at - LONGEST_WORD);
  const limit = Math.max(0, word - CONTEXT);
  let start = word;
  for (let lines = 0; start > limit; start--) {
    if (bytes[start - 1] === LF && ++lines === 2) break;
  }
  return start;
}
