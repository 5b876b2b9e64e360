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
  readonly text: string;
  readonly twin: string;
}

function toNeedle({ text, ignoreCase }: Literal, what: number): Needle {
  return ignoreCase ? { what, text: text.toLowerCase(), twin: text.toUpperCase() } : { what, text, twin: text };
}

type Table = readonly (readonly Needle[] | undefined)[];

/** Needles by their first two bytes (`first * 256 + second`), each list in order of `what`. */
function byFirstPair(needles: readonly Needle[]): Table {
  const table = new Array<Needle[] | undefined>(65536);
  for (const needle of needles) {
    for (const pair of firstPairs(needle)) (table[pair] ??= []).push(needle);
  }
  return table;
}

function firstPairs({ text, twin }: Needle): ReadonlySet<number> {
  const pairs = [text, twin].flatMap((first) => [text, twin].map((second) => first.charCodeAt(0) * 256 + second.charCodeAt(1)));
  return new Set(pairs);
}

function findNeedles(table: Table, bytes: Uint8Array, at: number, hits: HitList): void {
  if (at + 1 >= bytes.length) return;
  const needles = table[(bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)];
  if (needles === undefined) return;
  for (const needle of needles) {
    if (standsAt(needle, bytes, at)) hits.add(at, at + needle.text.length, needle.what);
  }
}

function standsAt({ text, twin }: Needle, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < text.length; index++) {
    const byte = bytes[at + index];
    if (byte !== text.charCodeAt(index) && byte !== twin.charCodeAt(index)) return false;
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
