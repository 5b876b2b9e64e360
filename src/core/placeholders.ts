/** Values that stand for a value: fill-me-in texts, runs and repeats, documented examples. */

/** UUIDs of RFC 4122 and of half the world's documentation. */
const EXAMPLE_UUID = /^(?:123e4567-e89b-[\da-f]{4}-a456-|550e8400-e29b-41d4-a716-446655440000|f47ac10b-58cc-4372-a567-0e02b2c3d479|f81d4fae-7dec-11d0-a765-00a0c91e6bf6)/i;

/** Secrets that documentation prints, by their distinctive heads or ends: AWS's, session tokens with filler in them, the key of Azure's storage emulator. */
const DOCUMENTED = [EXAMPLE_UUID, /^wJalrXUtnFEMI[/+]K7MDENG[/+]bPxRfiCY/i, /^je7MtGbClwBF[/]2Zp9Utk[/]h3yCo8nvbEXAMPLEKEY$/, /EXAMPLE(?:KEY|TOKEN)?$/, /^(?:AQo|IQoJ|FwoG|FQo).{0,60}(?:EXAMPLE|\/{8})/s, /^Eby8vdM02xNOcqFl[A-Za-z0-9+/]{70}==$/];

const WORDING =
  /^(?:[<[{(].*[>\]})]|\*+|x+|X+|\.{2,}|-+|_+|\?+|0+|1+|#+|(?:your|insert|enter|replace|change|fill)[-_ ]?(?:own|in|a|an|the|with|me)?[-_ ].*|(?:my|the|some|put|add|use)[-_ ].*)$/i;
/** Words as they are spelled: without regard to letter case, one would stand in every few thousand long random values. */
const MARKS =
  /([^A0=])\1{7}|x{5,}|X{5,}|\*{3,}|\.{3}|…|_{4,}|#{4,}|\?{3,}|[yY]our|YOUR|[eE]xample|EXAMPLE|[sS]ample|SAMPLE|[dD]ummy|DUMMY|[pP]laceholder|PLACEHOLDER|[cC]hange[-_]?[mM]e|CHANGE[-_]?ME|[rR]eplace[-_]?[mM]e|REPLACE[-_]?ME|[rR]edacted|REDACTED|[rR]emoved|REMOVED|[hH]idden|HIDDEN|[cC]ensored|CENSORED|[mM]asked|MASKED|[fF]ake|FAKE|[tT]odo|TODO|[fF]ixme|FIXME|[iI]nsert[-_]|INSERT[-_]/;

/** Whether the value is one that documentation prints. */
export function isDocumented(value: string): boolean {
  return DOCUMENTED.some((form) => form.test(value));
}

/** A value that asks to be filled in, or shows that something was left out. For long random values see `isRun`. */
export function isPlaceholder(value: string): boolean {
  return WORDING.test(value) || MARKS.test(value) || isRun(value);
}

/** One character, a short block or a sequence over and over: `xxxx`, `abcabcabc`, `0123456789`; two sequences in turn: `1a2b3c4d5e6f`. */
export function isRun(value: string): boolean {
  return isRepeat(value) || sequenceShare(value, 1) > 0.7 || (value.length >= INTERLEAVED && sequenceShare(value, 2) > 0.8);
}

/** Characters of two sequences in turn, at least: in shorter random values so many steps may be chance. */
const INTERLEAVED = 12;

/** Blocks of up to ten characters that fill the value at least twice, with a remainder of any length. */
function isRepeat(value: string): boolean {
  for (let size = 1; size <= Math.min(10, value.length / 2); size++) {
    if (value.slice(size) === value.slice(0, value.length - size)) return true;
  }
  return false;
}

/** Share of characters `apart` places from each other that are equal or one step up or down in the alphabet. */
function sequenceShare(value: string, apart: number): number {
  let steps = 0;
  for (let i = apart; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - apart);
    if (step >= -1 && step <= 1) steps += 1;
  }
  return value.length <= apart ? 0 : steps / (value.length - apart);
}
