/** Reads lists of object directories as git does, in `info/alternates` and in the environment (git-scm.com, "gitrepository-layout", "git"). What lies there is for `object-directories.ts`. */

/**
 * The paths as they stand in the list, relative ones too. In quotes, with escapes as in C, stands what holds the separator; `#` begins a comment.
 * @param separator one character
 */
export function parseAlternates(list: Buffer, separator: string): string[] {
  const entries = list.toString('latin1').matchAll(new RegExp(`${QUOTED}|[^${separator}]+`, 'g'));
  return [...entries].flatMap(([entry, inQuotes]) => {
    const path = inQuotes === undefined ? entry : unquoted(inQuotes);
    return path === '' || entry.startsWith('#') ? [] : [Buffer.from(path, 'latin1').toString()];
  });
}

/** What begins with a quote but has no end, or an escape that git does not know, stands for itself. */
const QUOTED = String.raw`"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"`;

function unquoted(text: string): string {
  return text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) =>
    octal === undefined ? LETTERS[letter] ?? letter : String.fromCharCode(Number.parseInt(octal, 8)));
}

const LETTERS: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
