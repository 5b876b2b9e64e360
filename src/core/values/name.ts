/** The whole name around a label word, with what encloses it. */

export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name with up to three words of prose before it: `Secret access key`. */
  readonly phrase: string;
  /** The character before the name, behind an opening quote if there is one; empty at the window's start. */
  readonly before: string;
  /** The quote directly before the name, if any. */
  readonly quote: string;
}

/** A name longer than this is no name but data. */
const LONGEST = 120;

export function nameAt(text: string, anchorStart: number, anchorEnd: number): Name {
  let start = anchorStart;
  let end = anchorEnd;
  while (start > 0 && anchorStart - start < LONGEST && isNameCode(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && end - anchorEnd < LONGEST && isNameCode(text.charCodeAt(end))) end += 1;
  while (end > anchorEnd && /[.\-$]/.test(text.charAt(end - 1))) end -= 1;
  const quote = /["'`]/.test(text.charAt(start - 1)) ? text.charAt(start - 1) : '';
  const name = text.slice(start, end);
  return { start, end, text: name, phrase: phraseBefore(text, start) + name, before: text.charAt(start - 1 - quote.length), quote };
}

/** Letters, digits, `_`, `$`, `.`, `-`. */
function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    || code === 95 || code === 36 || code === 46 || code === 45;
}

function phraseBefore(text: string, start: number): string {
  return /(?:[A-Za-z]{2,12} ){1,3}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
}
