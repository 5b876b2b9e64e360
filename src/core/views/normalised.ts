/**
 * Text that looks like ASCII and isn't: zero-width and bidirectional characters and soft hyphens inside a word are left
 * out, full-width forms and the Cyrillic and Greek letters that look like Latin ones are replaced. All in UTF-8.
 */
import { skip, skipBack, WORD, WORDS } from './characters.ts';
import type { Rewriting, Trigger } from './rewriting.ts';

/** Letters of one look (Unicode TR 39), each followed by what stands for it. */
const LOOK_ALIKES =
  'АAВBЕEКKМMНHОOРPСCТTХXаaеeоoрpсcуyхxІIЅSЈJіiѕsјjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo';

/** Soft hyphen, zero-width characters, bidirectional marks, embeddings, overrides and isolates, byte-order mark. */
const INVISIBLE = (): number[] => [0xad, ...range(0x200b, 0x200f), ...range(0x202a, 0x202e), ...range(0x2060, 0x2069), 0xfeff];

/** Word characters around a replaced one that make a value of it. */
const ENOUGH = 8;

/** From three bytes of UTF-8 (two, and 0) to the ASCII character it is read as; 0 for none. */
let known: ReadonlyMap<number, number> | undefined;
const readings = (): ReadonlyMap<number, number> => (known ??= makeReadings());

export const normalised: Rewriting = {
  kind: 'normalised',
  get triggers() {
    return [...new Set([...readings()].filter(([, reading]) => !isLower(reading)).map(([character]) => toLiteral(character)))].map(toTrigger);
  },
  leads: leads(0xc2, 0xce, 0xcf, 0xd0, 0xd1, 0xe2, 0xef),

  worth(bytes, at) {
    const length = lengthAt(bytes, at);
    const reading = readings().get(keyAt(bytes, at, length));
    if (reading === undefined) return -1;
    const end = at + length;
    const before = at - skipBack(WORD, bytes, at, at - ENOUGH);
    const after = skip(WORD, bytes, end, end + ENOUGH) - end;
    if (reading === 0 && (before === 0 || after === 0)) return -1;
    return before + after >= ENOUGH ? end : -1;
  },

  decode(bytes, at, end, out) {
    const length = lengthAt(bytes, at);
    const reading = at + length <= end ? readings().get(keyAt(bytes, at, length)) : undefined;
    if (reading === undefined) return at;
    if (reading > 0) out.byte(reading, at, length);
    return at + length;
  },
};

function leads(...bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = 1;
  return table;
}

function makeReadings(): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (let index = 0; index < LOOK_ALIKES.length; index += 2) {
    table.set(key(LOOK_ALIKES.charCodeAt(index)), LOOK_ALIKES.charCodeAt(index + 1));
  }
  for (const point of INVISIBLE()) table.set(key(point), 0);
  for (const point of range(0xff01, 0xff5e)) table.set(key(point), point - 0xff01 + 0x21);
  return table;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The UTF-8 form of a character of two or three bytes as one number. */
function key(point: number): number {
  if (point < 0x800) return ((0xc0 | (point >> 6)) << 16) | ((0x80 | (point & 0x3f)) << 8);
  return ((0xe0 | (point >> 12)) << 16) | ((0x80 | ((point >> 6) & 0x3f)) << 8) | 0x80 | (point & 0x3f);
}

function keyAt(bytes: Uint8Array, at: number, length: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (length === 3 ? (bytes[at + 2] ?? 0) : 0);
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) >= 0xe0 ? 3 : 2;
}

/** Small letters of other alphabets are read where something else is disguised; alone, texts in Russian hold too many. */
function isLower(reading: number): boolean {
  return reading >= 0x61 && reading <= 0x7a;
}

/** As a prefilter's literal; the many full-width forms by their common head. */
function toLiteral(bytes: number): string {
  const head = String.fromCharCode(bytes >> 16, (bytes >> 8) & 0xff);
  return (bytes & 0xff) === 0 || bytes >> 16 === 0xef ? head : head + String.fromCharCode(bytes & 0xff);
}

/** Behind the head of a full-width form stands the rest of it. */
function toTrigger(text: string): Trigger {
  const head = { text, around: { bytes: WORDS, min: ENOUGH } };
  return text.charCodeAt(0) === 0xef ? { ...head, tail: 1 } : head;
}
