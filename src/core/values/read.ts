/** Reads one value: a quoted string in any language's spelling, or a bare word. */

export interface Read {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Bytes of the longest value that is read. */
const LONGEST = 4096;

/** What may stand before a string's quote without changing what it holds: prefixes, wrappers, lists of one kind. */
const OPENING =
  /(?:\(|\[\]\s?byte\s?[({]|\[\d{0,4}\]|(?:new\s)?(?:char|byte|String|string)?\[\]\s?\{|(?:new\s)?(?:[\w:]{0,40}(?:String|string|str|bytes?|Bytes|Secret|Password|Buffer\.from|Some|Optional\.of|quote|c_str|encode|Value|VALUE|literal|Text|StringLit|sensitive|Sensitive|ptr\.To|Ptr|decode)|aws\.String)\s?[({]\s?|\[)?\s{0,40}(?:[bBrRuUfFlLN@$]{0,2})(?=\\?["'`])/y;

/** The value that begins at `at`, behind spaces; undefined when nothing readable stands there. */
export function readValue(text: string, at: number, bare: RegExp): Read | undefined {
  const from = skipSpaces(text, at);
  return readQuoted(text, from) ?? readBare(text, from, bare);
}

/** A quoted string at `from`, possibly behind a prefix or a wrapper. */
export function readQuoted(text: string, from: number): Read | undefined {
  OPENING.lastIndex = from;
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  let open = from + opening[0].length;
  const escaped = text[open] === '\\';
  if (escaped) open += 1;
  const quote = text.charAt(open);
  const triple = !escaped && text.startsWith(quote.repeat(3), open) && quote !== '`';
  const start = open + (triple ? 3 : 1);
  const end = closing(text, start, triple ? quote.repeat(3) : quote, escaped);
  return end === undefined ? undefined : { start, end, quote };
}

function closing(text: string, start: number, quote: string, escaped: boolean): number | undefined {
  const last = Math.min(text.length, start + LONGEST);
  for (let i = start; i < last; i++) {
    const char = text.charAt(i);
    if (char === '\\') {
      if (escaped && text.startsWith(quote, i + 1)) return i;
      i += 1;
    } else if (text.startsWith(quote, i)) return escaped ? undefined : i;
    else if ((char === '\n' || char === '\r') && quote.length === 1 && quote !== '`') return undefined;
  }
  return undefined;
}

/** A run of the characters that `bare` (sticky) allows. */
function readBare(text: string, from: number, bare: RegExp): Read | undefined {
  bare.lastIndex = from;
  const found = bare.exec(text);
  return found && found[0] !== '' ? { start: from, end: from + found[0].length, quote: '' } : undefined;
}

export function skipSpaces(text: string, at: number): number {
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
  return at;
}
