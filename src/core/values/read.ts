/** Reads one value: a quoted string in any language's spelling, or a bare word. */
import type { Look } from './look.ts';
import { codeAt } from './match-at.ts';

export interface Read {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Bytes of the longest value that is read. */
const LONGEST = 4096;

/** What may stand before a string's quote without changing what it holds: prefixes, constructors, conversions. */
const OPENING = /(?:\[\d{0,4}\]|(?:new\s)?(?:char|byte|String|string)?\[\]\s?\{|(?:new\s)?(?![\w.:$]{0,40}(?:[gG]et|env|Env|[fF]ind|[qQ]uery|[sS]elect|[iI]nput|[pP]rompt|[lL]ookup|[fF]etch|[rR]equire|[rR]ead|[lL]oad|[fF]ormat|[pP]rint|[lL]og|[hH]ash|md5|sha\d|[dD]igest|[eE]ncrypt|[tT]ranslate|[iI]ndex|[hH]as|[iI]s)\w{0,30}\s?\()[\w.:$[\]]{0,60}\s?[({]\s?){0,2}\s{0,40}(?:[bBrRuUfFlLN@$]{0,2})(?=\\?["'`])/y;

/** The value that begins at `at`, behind spaces; undefined when nothing readable stands there. */
export function readValue(text: string, at: number, bare: RegExp, look: Look): Read | undefined {
  const from = skipSpaces(text, at);
  return readQuoted(text, from, look) ?? readBare(text, from, bare);
}

/** Characters that an opening has at most, with what is looked at behind it. */
const LONGEST_OPENING = 210;

/** A quoted string at `from`, possibly behind a prefix or a wrapper. */
export function readQuoted(text: string, from: number, look: Look): Read | undefined {
  look.at(from, from + LONGEST_OPENING);
  OPENING.lastIndex = from;
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  let open = from + opening[0].length;
  const escaped = text[open] === '\\';
  if (escaped) open += 1;
  const quote = text.charAt(open);
  const marks = escaped ? quote : fence(text, open, quote, look);
  const start = open + marks.length;
  const end = closing(text, start, marks, escaped);
  if (end === undefined) look.everywhere();
  else look.at(from, end + marks.length);
  return end === undefined ? undefined : { ...withoutSpaces(text, start, end), quote };
}

/** A space that came along when a long value was copied is no part of it; a short text with one is meant to be joined to another. */
function withoutSpaces(text: string, first: number, behind: number): { readonly start: number; readonly end: number } {
  const start = skipSpaces(text, first);
  let end = behind;
  while (end > start && ' \t'.includes(text.charAt(end - 1))) end -= 1;
  return end - start < COPIED_LEAST ? { start: first, end: behind } : { start, end };
}

/** Characters of a value that somebody copied rather than wrote. */
const COPIED_LEAST = 12;

/** A quote inside a quoted command. */
const IN_COMMAND = "'\\''";

/** One word between doubled quotes, and the length of the longest. */
const DOUBLED = /(["'])\1[^\s"'`]{4,500}\1\1/y;
const LONGEST_DOUBLED = 504;

/**
 * One quote; three, as Python has them; two back-ticks, as reStructuredText has them; two of others where the text stands in a string
 * of SQL's or in a cell of CSV; and a command's.
 */
function fence(text: string, open: number, quote: string, look: Look): string {
  if (quote === '`') return text.startsWith('``', open) && !text.startsWith('```', open) ? '``' : quote;
  if (text.charAt(open + 1) !== quote) return text.startsWith(IN_COMMAND, open) ? IN_COMMAND : quote;
  if (text.charAt(open + 2) === quote) return quote.repeat(3);
  look.at(open, open + LONGEST_DOUBLED);
  DOUBLED.lastIndex = open;
  return DOUBLED.test(text) ? quote.repeat(2) : quote;
}

function closing(text: string, start: number, quote: string, escaped: boolean): number | undefined {
  const last = Math.min(text.length, start + LONGEST);
  for (let i = start; i < last; i++) {
    const char = text.charAt(i);
    if (char === '\\') {
      if (escaped && text.startsWith(quote, i + 1)) return i;
      i += 1;
    } else if (text.startsWith(quote, i)) return escaped ? undefined : i;
    else if ((char === '\n' || char === '\r') && quote.length !== 3 && quote !== '`') return undefined;
  }
  return undefined;
}

/** A run of the characters that `bare` (sticky) allows. */
function readBare(text: string, from: number, bare: RegExp): Read | undefined {
  bare.lastIndex = from;
  const found = bare.exec(text);
  return found && found[0] !== '' ? { start: from, end: from + found[0].length, quote: '' } : undefined;
}

/** Where the next line begins, or so many characters behind `at`. */
export function nextLine(text: string, at: number, most: number): number {
  const last = Math.min(text.length, at + most);
  let end = at;
  while (end < last && text.charCodeAt(end) !== 10) end += 1;
  return end + 1;
}

export function skipSpaces(text: string, at: number): number {
  while (codeAt(text, at) === 32 || codeAt(text, at) === 9) at += 1;
  return at;
}
