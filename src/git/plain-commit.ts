/**
 * Reads the headers of commits as git writes them, without making text: tree, parents, author, committer. A history has
 * hundreds of thousands. Whatever looks different is left to `commits.ts`.
 */

const TREE = asciiOf('tree ');
const PARENT = asciiOf('parent ');
const AUTHOR = asciiOf('author ');
const COMMITTER = asciiOf('committer ');

const [NEWLINE, SPACE, MINUS, ZERO, CLOSE] = [10, 32, 45, 48, 62];

/** Of each byte what it stands for as a hexadecimal digit, as git writes it; -1 for all else. */
const DIGITS = Int8Array.from({ length: 256 }, (_, byte) => (isDigit(byte) ? byte - ZERO : byte >= 97 && byte <= 102 ? byte - 87 : -1));

/** Digits of a time that is believed. */
const MOST_DIGITS = 15;

/** Reused: valid until the next `read`. */
export class PlainCommit {
  /** Raw ids: of the tree, then of the parents. */
  ids: Uint8Array;
  parents = 0;
  /** Where the author's line begins behind its label, and where it ends. */
  authorStart = 0;
  authorEnd = 0;
  /** Committer's time, seconds since 1970; 0 when it can't be read. */
  date = 0;
  readonly #idBytes: number;

  constructor(idBytes: number) {
    this.#idBytes = idBytes;
    this.ids = new Uint8Array(8 * idBytes);
  }

  /** False for what is not plain. */
  read(bytes: Uint8Array): boolean {
    let at = this.#id(bytes, 0, TREE, 0);
    if (at < 0) return false;
    this.parents = 0;
    for (let next = this.#id(bytes, at, PARENT, 1); next >= 0; next = this.#id(bytes, at, PARENT, this.parents + 1)) {
      this.parents += 1;
      at = next;
    }
    if (!startsWith(bytes, at, AUTHOR)) return false;
    this.authorStart = at + AUTHOR.length;
    this.authorEnd = lineEnd(bytes, at);
    at = this.authorEnd + 1;
    if (!startsWith(bytes, at, COMMITTER)) return false;
    this.date = secondsIn(bytes, at + COMMITTER.length, lineEnd(bytes, at));
    return true;
  }

  /** Reads a line of a label and an id. Gives where the next line begins, or -1. */
  #id(bytes: Uint8Array, at: number, label: Uint8Array, number: number): number {
    const start = at + label.length;
    const end = start + 2 * this.#idBytes;
    if (!startsWith(bytes, at, label) || bytes[end] !== NEWLINE) return -1;
    if ((number + 1) * this.#idBytes > this.ids.length) this.#grow();
    for (let i = start, to = number * this.#idBytes; i < end; i += 2, to += 1) {
      const byte = ((DIGITS[bytes[i] ?? 0] ?? 0) << 4) | (DIGITS[bytes[i + 1] ?? 0] ?? 0);
      if (byte < 0) return -1;
      this.ids[to] = byte;
    }
    return end + 1;
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.ids.length);
    larger.set(this.ids);
    this.ids = larger;
  }
}

/** Bytes, the end excluded. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Where the author's line begins behind its label, and where it ends; undefined when there is none. */
export function authorLine(bytes: Uint8Array): Line | undefined {
  for (let at = 0; at < bytes.length && bytes[at] !== NEWLINE; at = lineEnd(bytes, at) + 1) {
    if (startsWith(bytes, at, AUTHOR)) return { start: at + AUTHOR.length, end: lineEnd(bytes, at) };
  }
  return undefined;
}

/** The time in a line that names a person, behind the last `>`: seconds since 1970; 0 when it can't be read. */
export function secondsIn(bytes: Uint8Array, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && bytes[at] !== CLOSE) at -= 1;
  at += 1;
  if (at >= end || bytes[at] !== SPACE) return 0;
  const isNegative = bytes[at + 1] === MINUS;
  const first = isNegative ? at + 2 : at + 1;
  let seconds = 0;
  for (at = first; at < end && isDigit(bytes[at] ?? 0); at += 1) seconds = seconds * 10 + (bytes[at] ?? 0) - ZERO;
  const isWhole = at > first && at - first <= MOST_DIGITS && (at === end || bytes[at] === SPACE);
  if (!isWhole) return 0;
  return isNegative ? -seconds : seconds;
}

function startsWith(bytes: Uint8Array, at: number, label: Uint8Array): boolean {
  for (let i = 0; i < label.length; i += 1) if (bytes[at + i] !== label[i]) return false;
  return true;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== NEWLINE) at += 1;
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte < ZERO + 10;
}

function asciiOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
