/** The prefilter in plain TypeScript: the oracle that the SIMD kernel is held to, and its stand-in where there is no SIMD. */
import type { Literal, MakePrefilter, Run } from '../core/prefilter.ts';
import { membersOf } from './alphabet.ts';
import { HitList } from './hits.ts';
import { checkSpec } from './spec.ts';

export const makeTwin: MakePrefilter = (spec) => {
  checkSpec(spec);
  const needles = byFirstPair(spec.literals.map(toNeedle));
  const runs = spec.runs.map((run, index) => toSpan(run, spec.literals.length + index));
  const hits = new HitList();
  return {
    spec,
    find(bytes, from = 0, to = bytes.length) {
      hits.clear();
      const end = Math.min(to, bytes.length);
      for (let at = Math.max(from, 0); at < end; at++) {
        findNeedles(needles, bytes, at, hits);
        for (const run of runs) findRun(run, bytes, at, hits);
      }
      return hits;
    },
  };
};

interface Needle {
  readonly what: number;
  /** For each byte of the literal the byte that matches, and the one of the other case (or the same again). */
  readonly bytes: Uint8Array;
  readonly twins: Uint8Array;
}

function toNeedle({ text, ignoreCase }: Literal, what: number): Needle {
  const bytes = toBytes(ignoreCase ? text.toLowerCase() : text);
  return { what, bytes, twins: ignoreCase ? toBytes(text.toUpperCase()) : bytes };
}

function toBytes(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}

/** Needles by their first two bytes (`first * 256 + second`), each list in order of `what`. */
function byFirstPair(needles: readonly Needle[]): ReadonlyArray<readonly Needle[]> {
  const table: Needle[][] = Array.from({ length: 65536 }, () => none);
  for (const needle of needles) {
    for (const pair of firstPairs(needle)) {
      const others = table[pair] ?? none;
      table[pair] = [...others, needle];
    }
  }
  return table;
}

const none: Needle[] = [];

function firstPairs({ bytes, twins }: Needle): ReadonlySet<number> {
  const [first = 0, second = 0] = bytes;
  const [otherFirst = 0, otherSecond = 0] = twins;
  const pairs = [first, otherFirst].flatMap((high) => [high * 256 + second, high * 256 + otherSecond]);
  return new Set(pairs);
}

function findNeedles(table: ReadonlyArray<readonly Needle[]>, bytes: Uint8Array, at: number, hits: HitList): void {
  if (at + 1 >= bytes.length) return;
  const pair = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  for (const needle of table[pair] ?? none) {
    if (standsAt(needle, bytes, at)) hits.add(at, at + needle.bytes.length, needle.what);
  }
}

function standsAt(needle: Needle, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < needle.bytes.length; index++) {
    const byte = bytes[at + index];
    if (byte !== needle.bytes[index] && byte !== needle.twins[index]) return false;
  }
  return true;
}

interface Span {
  readonly what: number;
  readonly members: Uint8Array;
  readonly min: number;
}

function toSpan({ alphabet, min }: Run, what: number): Span {
  return { what, members: membersOf(alphabet), min };
}

function findRun({ what, members, min }: Span, bytes: Uint8Array, at: number, hits: HitList): void {
  if (!isMember(members, bytes, at) || isMember(members, bytes, at - 1)) return;
  let end = at + 1;
  while (isMember(members, bytes, end)) end++;
  if (end - at >= min) hits.add(at, end, what);
}

function isMember(members: Uint8Array, bytes: Uint8Array, at: number): boolean {
  return at >= 0 && at < bytes.length && members[bytes[at] ?? 0] === 1;
}
