/**
 * Lines and columns for byte offsets, in one pass, also over a stream. A line ends with LF, CRLF or a lone CR; a column
 * counts UTF-16 code units of the decoded text, where a byte that is no UTF-8 counts as one; a byte-order mark at the
 * beginning counts as none.
 */

export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const LF = 10;
const CR = 13;
const BYTE_ORDER_MARK = 0xfeff;

export class LineCounter {
  readonly #encoding: TextEncoding;
  #line = 1;
  #column = 1;
  #offset = 0;
  #afterCarriageReturn = false;
  /** UTF-8 continuation bytes still expected. */
  #pending = 0;

  constructor(encoding: TextEncoding = 'utf-8') {
    this.#encoding = encoding;
  }

  /** Bytes passed so far. */
  get offset(): number {
    return this.#offset;
  }

  /** Passes `bytes[from, to)`, which must follow what was passed before, in whole code units. */
  pass(bytes: Uint8Array, from: number, to: number): void {
    if (this.#encoding === 'utf-8') this.#passUtf8(bytes, this.#passLines(bytes, from + this.#markLength(bytes, from, to), to), to);
    else this.#passUnits(bytes, from, to);
    this.#offset += to - from;
  }

  here(): LineColumn {
    return { line: this.#line, column: this.#column };
  }

  #markLength(bytes: Uint8Array, from: number, to: number): number {
    const marked = this.#offset === 0 && to - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf;
    return marked ? 3 : 0;
  }

  /** All lines that end there: of them, only how many they are matters. Returns where the line begins that does not. */
  #passLines(bytes: Uint8Array, from: number, to: number): number {
    const begin = beginOfLast(bytes, from, to);
    if (begin === from) return from;
    let line = this.#line;
    let afterReturn = this.#afterCarriageReturn;
    for (let at = from; at < begin; at++) {
      const byte = bytes[at] as number;
      if (byte === CR || (byte === LF && !afterReturn)) line += 1;
      afterReturn = byte === CR;
    }
    this.#line = line;
    this.#column = 1;
    this.#afterCarriageReturn = afterReturn;
    this.#pending = 0;
    return begin;
  }

  /** State lives in locals: this loop runs over every byte of a line before a finding. */
  #passUtf8(bytes: Uint8Array, from: number, to: number): void {
    let line = this.#line;
    let column = this.#column;
    let afterReturn = this.#afterCarriageReturn;
    let pending = this.#pending;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      if (byte === LF) {
        if (!afterReturn) line += 1;
        column = 1;
      } else if (byte === CR) {
        line += 1;
        column = 1;
      } else if (byte < 0x80) {
        column += 1;
      } else if (byte < 0xc0 && pending > 0) {
        pending -= 1;
        continue;
      } else {
        pending = continuations(bytes, at, byte);
        column += pending === 3 ? 2 : 1;
        afterReturn = false;
        continue;
      }
      afterReturn = byte === CR;
      pending = 0;
    }
    this.#line = line;
    this.#column = column;
    this.#afterCarriageReturn = afterReturn;
    this.#pending = pending;
  }

  #passUnits(bytes: Uint8Array, from: number, to: number): void {
    const width = this.#encoding.startsWith('utf-16') ? 2 : 4;
    const little = this.#encoding.endsWith('le');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = from; at + width <= to; at += width) {
      const unit = width === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
      if (unit === BYTE_ORDER_MARK && at === from && this.#offset === 0) continue;
      this.#unit(unit);
    }
  }

  #unit(unit: number): void {
    if (unit === LF || unit === CR) {
      if (unit === CR || !this.#afterCarriageReturn) this.#line += 1;
      this.#column = 1;
    } else {
      this.#column += unit > 0xffff ? 2 : 1;
    }
    this.#afterCarriageReturn = unit === CR;
  }
}

/** Behind the last line end; `from` without one. */
function beginOfLast(bytes: Uint8Array, from: number, to: number): number {
  let begin = to;
  while (begin > from && bytes[begin - 1] !== LF && bytes[begin - 1] !== CR) begin -= 1;
  return begin;
}

/** How many continuation bytes follow a lead byte, as far as the array goes, wherever a pass ends; 0 for what is no UTF-8. */
function continuations(bytes: Uint8Array, at: number, lead: number): number {
  const length = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
  for (let i = 1; i <= length && at + i < bytes.length; i++) {
    if (((bytes[at + i] as number) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Places of ascending offsets in `bytes`. */
export function linesAt(bytes: Uint8Array, ascending: readonly number[], encoding: TextEncoding = 'utf-8'): LineColumn[] {
  const counter = new LineCounter(encoding);
  return ascending.map((offset) => {
    counter.pass(bytes, counter.offset, Math.min(offset, bytes.length));
    return counter.here();
  });
}
