/**
 * Values written in pieces: literals side by side or joined by an operator (`literals.ts`), lines that a backslash
 * continues, YAML blocks and here-documents (`blocks.ts`). What stands between two pieces is left out of the view, so
 * that a label is followed by the whole value. Only what looks like one value is joined: words on both sides of the joint.
 */
import { blockAt, copyBlock, heredocAt } from './blocks.ts';
import { CR, LF, members, skip, skipBack, SPACE, TAB, VALUE, VALUES, WORD, WORDS } from './characters.ts';
import { IN_JOINT, isMixed, literalJoint, QUOTE_MARKS, SAMPLE, SAMPLE_EACH } from './literals.ts';
import type { Rewriting, Trigger } from './rewriting.ts';

const BACKSLASH = 0x5c;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const BAR = 0x7c;
const DASH = 0x2d;

/** Word characters around a joint that make its two sides one value. */
const ENOUGH = 8;

/** Triggers whose element is a block: it may be as long as the block is. */
export const BLOCKS: ReadonlySet<string> = new Set([': >', ': |', '<<']);

/** A literal's end and what joins it to the next: an operator that needs few signs of one value, or anything else. */
const joint = (text: string, min: number): Trigger => ({ text, before: { bytes: WORDS, min }, onward: { over: IN_JOINT, to: QUOTE_MARKS } });
/** A backslash at a line's end amid a word, or behind an option. */
const continued = (text: string): readonly Trigger[] => [
  { text, before: { bytes: WORDS, min: 1 }, after: { bytes: WORDS, min: 1 }, around: { bytes: WORDS, min: ENOUGH } },
  { text, before: { bytes: ' ', min: 1 }, backward: { over: ` ${WORDS.replace('-', '')}`, to: '-' }, after: { bytes: `${VALUES}"' \t`, min: 1 } },
];
/** The same before an indented line, as YAML, TOML and properties write it. */
const indented = (text: string): readonly Trigger[] => [' ', '\t'].map((blank) => ({ text: text + blank, before: { bytes: WORDS, min: SAMPLE_EACH }, onward: { over: ' \t', to: WORDS } }));

const TRIGGERS: readonly Trigger[] = [
  ...['"', "'", '`'].flatMap((quote) => [
    ...['+', ' +', '.', ' .'].map((operator) => joint(quote + operator, 1)),
    ...['&', '||'].map((operator) => joint(`${quote} ${operator}`, SAMPLE_EACH)), joint(`${quote} \\`, 1),
  ]),
  ...['"', "'"].flatMap((quote) => ['\n ', '\n\t', '\r\n ', '\r\n\t'].map((gap) => joint(quote + gap, 1))),
  ...['" "', "' '", '" \'', '\' "'].map((text) => ({ text, before: { bytes: WORDS, min: SAMPLE_EACH }, after: { bytes: WORDS, min: SAMPLE_EACH } })),
  ...['\\\n', '\\\r\n'].flatMap((text) => [...continued(text), ...indented(text)]),
  ...[': >', ': |'].map((text) => ({ text, after: { bytes: '+-0123456789 \t\r\n', min: 1 } })),
  { text: '<<', after: { bytes: `${WORDS}~"'`, min: 1 }, onward: { over: `${WORDS}~"' \t`, to: '\r\n' } },
];

export const joined: Rewriting = {
  kind: 'joined',
  triggers: TRIGGERS,
  leads: members('"\'`\\>|<'),

  worth(bytes, at) {
    if (bytes[at] === COLON) return blockAt(bytes, at + 2)?.end ?? -1;
    if (bytes[at] === LESS) return heredocAt(bytes, at)?.end ?? -1;
    const end = jointEnd(bytes, at);
    return end > at ? end : -1;
  },

  decode(bytes, at, end, out) {
    const block = blockOf(bytes, at);
    if (block !== undefined && block.end <= end) return copyBlock(block, out);
    const next = jointEnd(bytes, at);
    return next <= end ? next : at;
  },
};

function blockOf(bytes: Uint8Array, at: number) {
  const byte = bytes[at];
  if (byte === LESS) return heredocAt(bytes, at);
  if (byte !== GREATER && byte !== BAR) return undefined;
  return bytes[at - 1] === SPACE && bytes[at - 2] === COLON ? blockAt(bytes, at) : undefined;
}

function jointEnd(bytes: Uint8Array, at: number): number {
  return bytes[at] === BACKSLASH ? continuation(bytes, at) : literalJoint(bytes, at);
}

/** Longest option name before a continued value, and longest indentation. */
const OPTION = 64;

/** End of the line break that the backslash at `at` hides, if a value goes on in the next line; else `at`. */
function continuation(bytes: Uint8Array, at: number): number {
  const feed = bytes[at + 1] === CR ? at + 2 : at + 1;
  if (bytes[feed] !== LF) return at;
  const next = feed + 1;
  if (bytes[at - 1] === SPACE) return isOption(bytes, at - 1) ? optionValue(bytes, next, at) : at;
  const value = skip(BLANK, bytes, next, next + OPTION);
  if (value > next) return isIndented(bytes, at, value) ? value : at;
  const before = at - skipBack(WORD, bytes, at, at - ENOUGH);
  const after = skip(WORD, bytes, next, next + ENOUGH) - next;
  return before > 0 && after > 0 && before + after >= ENOUGH ? next : at;
}

const BLANK = new Uint8Array(256).fill(1, TAB, TAB + 1).fill(1, SPACE, SPACE + 1);

/** A shell would see two words, and so does who reads them, unless they look like one credential. */
function isIndented(bytes: Uint8Array, at: number, value: number): boolean {
  const start = skipBack(WORD, bytes, at, at - SAMPLE);
  const end = skip(WORD, bytes, value, value + SAMPLE);
  return at - start >= SAMPLE_EACH && end - value >= SAMPLE_EACH && isMixed(bytes, [start, at], [value, end]);
}

/** Start of an option's value in the next line; `none` if another option stands there. */
function optionValue(bytes: Uint8Array, at: number, none: number): number {
  const value = skip(BLANK, bytes, at, at + OPTION);
  const first = bytes[value] ?? 0;
  return first !== DASH && (VALUE[first] === 1 || first === 0x22 || first === 0x27) ? value : none;
}

/** Whether an option name, `--secret-key`, ends at `end`. */
function isOption(bytes: Uint8Array, end: number): boolean {
  const start = skipBack(WORD, bytes, end, end - OPTION);
  return end - start > 3 && bytes[start] === DASH && (start === 0 || (bytes[start - 1] ?? 0) <= SPACE);
}
