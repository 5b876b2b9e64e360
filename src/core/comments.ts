/**
 * Whether a place of a text stands in a comment, of whatever language: told by what stands before it on its line, or by a block
 * comment that is still open there. Where languages disagree, what opens a comment in any of them does; a string does not.
 */

/** What opens a comment wherever it stands on a line, with what closes it; null: nothing on this line. */
const CLOSING = new Map<string, string | null>([
  ['#', null], ['//', null], ['--', null], ['/*', '*/'], ['<!--', '-->'], ['(*', '*)'], ['{-', '-}'],
]);

/** An escape, a quote (not the one in a word such as "don't"), or an opening; the colon is a URL's, the brace an interpolation's. */
const TOKEN = /\\.|["`]|(?<!\w)'|<!--|\/\*|(?<!:)\/\/|\(\*|\{-|--(?=[\s[]|$)|#(?!\{)/g;

/** What opens a comment only at the beginning of a line. */
const LINE_COMMENT = /^\s*(?:[;%!*]|--|::|"""|'''|\\"|(?:rem|dnl|@c|\.\.)\s)/i;
/** What opens one behind a blank, if no string stands behind it. */
const TRAILING = /(?:\s[;%!]|\{\{!)[^"'`]*$|[\s@]\*\s*$/;
/** A quote opens a comment in Visual Basic and in Vim's scripts: where nothing closes it again. */
const QUOTE = /(?:^|\s)(')\s*$|^\s*(")\s*$/;
/** JSON has no comments; these names stand for them. */
const JSON_COMMENT = /"(?:\/\/[^"]{0,40}|[_$]?_?comment)"\s*:\s*\[?\s*"[^"]*$/i;

const BLOCKS: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/(?<![^\s;{}(),>])\/\*/g, /\*\//g],
  [/<!--/g, /-->/g],
  [/\{[-#]/g, /[-#]\}/g],
  [/<#/g, /#>/g],
  [/\(\*/g, /\*\)/g],
  [/--\[\[/g, /\]\]/g],
  [/^=begin\b/gm, /^=end\b/gm],
  [/^\s*(?:"""|''')/gm, /\S\s*(?:"""|''')/g],
];

/** @param before what is known of the text before the place  @param behind what stands on its line from there */
export function inComment(before: string, behind: string): boolean {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return LINE_COMMENT.test(line) || TRAILING.test(line) || JSON_COMMENT.test(line) || isBehindOpening(line) || isBehindQuote(line, behind) || isInBlock(before);
}

function isBehindOpening(line: string): boolean {
  let quote = '';
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(line); found; found = TOKEN.exec(line)) {
    const [token] = found;
    if (token === quote) quote = '';
    else if (quote === '' && /["'`]/.test(token)) quote = token;
    else if (CLOSING.has(token)) {
      const end = endOf(line, TOKEN.lastIndex, CLOSING.get(token) ?? null, quote);
      if (end < 0) return true;
      TOKEN.lastIndex = end;
    }
  }
  return false;
}

/** A comment in a string, as in a notebook's JSON, ends where the string does. -1: not on this line. */
function endOf(line: string, from: number, close: string | null, quote: string): number {
  const ends = [close === null ? -1 : line.indexOf(close, from), quote === '' ? -1 : closingQuote(line, from, quote)].filter((at) => at >= 0);
  return ends.length === 0 ? -1 : Math.min(...ends);
}

function closingQuote(line: string, from: number, quote: string): number {
  for (let at = line.indexOf(quote, from); at >= 0; at = line.indexOf(quote, at + 1)) if (line[at - 1] !== '\\') return at;
  return -1;
}

function isBehindQuote(line: string, behind: string): boolean {
  const [, single, quote = single] = QUOTE.exec(line) ?? [];
  return quote !== undefined && closingQuote(behind.replace(/\w'\w/g, ''), 0, quote) < 0;
}

function isInBlock(before: string): boolean {
  return BLOCKS.some(([open, close]) => {
    const at = lastEnd(open, before);
    return at > 0 && at >= lastEnd(close, before);
  });
}

/** Where the last match ends; 0: there is none. */
function lastEnd(pattern: RegExp, text: string): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
