/**
 * Strings in binary files, which nothing delimits but their length before them: constants of class files, property lists, pickles, compiled
 * Python, Protocol Buffers, MessagePack, CBOR. The length, or what follows, may be a letter by chance, so that the string seems to go on.
 */
import type { Span } from './location.ts';
import type { Window } from './match.ts';

/** Characters of a string that are walked over back to its beginning. */
const FAR = 256;
/** Characters of a header that can be taken for the string's own. */
const HEADERS = 3;
/** A first character so much further on than another is none that a length tells from it. */
const STARTS = 16;

/** What no text holds: control characters, and bytes that are no UTF-8. */
const BINARY = /[\0-\x08\x0e-\x1f\x7f]|[\xc0-\xff](?![\x80-\xbf])|(?<![\x80-\xff])[\x80-\xbf]/;

/** What most text has none of, and is found much faster. */
const UNUSUAL = /[^\t-\r -~]/;

function isBinary(text: string): boolean {
  return UNUSUAL.test(text) && BINARY.test(text);
}

/** A window with a NUL on both sides of a string that the bytes before it seem to count. */
export interface Counted {
  readonly window: Window;
  /** The string, in characters of the window. */
  readonly string: Span;
}

/**
 * Strings around an anchor that touch a letter or digit, and whose length seems to stand before them.
 * @param first where a value may begin, if that is known
 */
export function countedAround(window: Window, { start, end }: Span, first: Span | undefined): readonly Counted[] {
  const { text } = window;
  if (!isBinary(text)) return NONE;
  const run = graphicAround(text, start);
  const found: Counted[] = [];
  for (const at of beginnings(run.start, start, first)) {
    for (const length of lengthsBefore(text, at)) {
      const string = { start: at, end: at + length };
      if (string.end < end || !touches(text, string)) continue;
      if (at < run.start ? isPrintable(text, at, string.end) : string.end <= run.end) found.push({ window: apart(window, string), string });
    }
  }
  return found;
}

const NONE: readonly Counted[] = [];

/** The same for a run of one alphabet that holds a string of `lengths` and, beside it, a byte of its length or of what follows. */
export function countedIn(window: Window, run: Span, [shortest, longest]: readonly [number, number]): Counted | undefined {
  const { text } = window;
  if (!isBinary(text)) return undefined;
  for (const at of [run.start, run.start + 1]) {
    const length = lengthsBefore(text, at).find((one) => one >= shortest && one <= longest && at + one <= run.end);
    const string = { start: at, end: at + (length ?? 0) };
    if (length !== undefined) return { window: apart(window, string), string };
  }
  return undefined;
}

/** The characters of strings in a row in which `at` lies; back to its beginning, unless that is far. */
function graphicAround(text: string, at: number): Span {
  let [start, end] = [at, at];
  while (start > 0 && at - start < FAR && isGraphic(text.charCodeAt(start - 1))) start -= 1;
  while (isGraphic(text.charCodeAt(end))) end += 1;
  return { start, end };
}

/** Where the string may begin: behind the last character that is none of a string, and of a header that looks like one; or where the value may. */
function beginnings(run: number, start: number, first: Span | undefined): readonly number[] {
  const found: number[] = [];
  for (let at = run; at <= Math.min(start, run + HEADERS); at++) found.push(at);
  if (first && first.end - first.start <= STARTS) for (let at = first.end; at >= first.start; at--) found.push(at);
  return found;
}

/** What the bytes before `at` may say of a string's length: one byte, two or four of them, seven bits a byte, or one with a kind in it. */
function lengthsBefore(text: string, at: number): readonly number[] {
  if (at === 0) return [];
  const last = text.charCodeAt(at - 1);
  const second = text.charCodeAt(at - 2);
  const lengths = at > 1 ? [last, second * 256 + last] : [last];
  if (second >= 0x80) lengths.push(last * 128 + (second & 0x7f));
  if ((last >= 0xa0 && last < 0xc0) || (last >= 0x60 && last < 0x78)) lengths.push(last & 0x1f);
  if (last === 0 && second === 0) lengths.push(...littleEndian(text, at));
  return lengths;
}

/** Padding between strings that end in a NUL looks like a length too, but there a word stands before it, and the string goes on. */
function littleEndian(text: string, at: number): readonly number[] {
  const length = text.charCodeAt(at - 3) * 256 + text.charCodeAt(at - 4);
  const kind = text.charCodeAt(at - 5);
  return (isGraphic(kind) && !KINDS.includes(String.fromCharCode(kind))) || isPrintable(text, at + length, at + length + HEADERS + 2) ? [] : [length];
}

/** What stands before such a length in Python's files. */
const KINDS = 'XTUBsatuA';

function touches(text: string, { start, end }: Span): boolean {
  return isWord(text.charCodeAt(start - 1)) || isWord(text.charCodeAt(end));
}

function isPrintable(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isGraphic(text.charCodeAt(at))) return false;
  return true;
}

function apart(window: Window, { start, end }: Span): Window {
  const { text } = window;
  return { ...window, text: `${text.slice(0, start - 1)}\0${text.slice(start, end)}\0${text.slice(end + 1)}` };
}

function isGraphic(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

/** Letters, digits, and what else a token may hold. */
function isWord(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x2b && code <= 0x39) || code === 0x5f || code === 0x3d;
}
