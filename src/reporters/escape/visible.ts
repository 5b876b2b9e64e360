/**
 * Text from a repository for eyes: whatever a terminal would obey or an eye would miss becomes a visible escape. The
 * one sanitiser of terminals, and the first step of every other sink for people. Sinks for programs: `json.ts`.
 */

/**
 * Controls (C0, DEL, C1), format characters (bidi, zero-width, tags), line and paragraph separators, lone surrogates,
 * non-characters, and whatever else Unicode calls ignorable (variation selectors, fillers).
 */
const UNSAFE = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;

/** Made when it is needed: putting Unicode's tables together takes half a millisecond. */
let unsafe: RegExp | undefined;

/** Most text; this test is ten times cheaper than looking for what is unsafe. */
const PRINTABLE = /^[ -~]*$/;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line of harmless text: `\x1b`, `\u202e` and `\u{e0041}` stand for what was there. */
export function visible(text: string): string {
  return PRINTABLE.test(text) ? text : text.replace((unsafe ??= new RegExp(UNSAFE, 'gu')), (character) => SHORT[character] ?? escapeOf(character.codePointAt(0) ?? 0));
}

function escapeOf(codePoint: number): string {
  const digits = codePoint.toString(16);
  if (codePoint < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return codePoint < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}
