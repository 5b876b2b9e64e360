/** The prefilter in plain TypeScript: the oracle that the SIMD kernel is held to, and its stand-in where there is no SIMD. */
import type { Literal, MakePrefilter, Neighbours, Run } from '../core/prefilter.ts';
import { opens } from '../core/views/runs.ts';
import { membersOf } from './alphabet.ts';
import { LONG_RUN } from './assembly/layout.ts';
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
  readonly before: Neighbours;
  readonly after: Neighbours;
  readonly around: Neighbours;
}

const NONE: Neighbours = { bytes: '', min: 0 };

function toNeedle({ text, ignoreCase, before = NONE, after = NONE, around = NONE }: Literal, what: number): Needle {
  const [lower, upper] = ignoreCase ? [text.toLowerCase(), text.toUpperCase()] : [text, text];
  return { what, text: lower, twin: upper, before, after, around };
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
    if (standsAt(needle, bytes, at) && hasNeighbours(needle, bytes, at)) hits.add(at, at + needle.text.length, needle.what);
  }
}

function standsAt({ text, twin }: Needle, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < text.length; index++) {
    const byte = bytes[at + index];
    if (byte !== text.charCodeAt(index) && byte !== twin.charCodeAt(index)) return false;
  }
  return true;
}

function hasNeighbours({ text, before, after, around }: Needle, bytes: Uint8Array, at: number): boolean {
  const end = at + text.length;
  if (count(before, bytes, at - 1, -1) < before.min || count(after, bytes, end, 1) < after.min) return false;
  return count(around, bytes, at - 1, -1) + count(around, bytes, end, 1) >= around.min;
}

/** Neighbours from `at` on, in one direction, as many as are asked for. */
function count({ bytes: set, min }: Neighbours, bytes: Uint8Array, at: number, step: 1 | -1): number {
  let found = 0;
  for (let next = at; found < min && next >= 0 && next < bytes.length && set.includes(String.fromCharCode(bytes[next] ?? 0)); next += step) found++;
  return found;
}

interface Span extends Run {
  readonly what: number;
  readonly members: Uint8Array;
}

function toSpan(run: Run, what: number): Span {
  return { ...run, what, members: membersOf(run.alphabet) };
}

function findRun({ what, members, min, alphabet, opens: mustOpen }: Span, bytes: Uint8Array, at: number, hits: HitList): void {
  if (!isMember(members, bytes, at) || isMember(members, bytes, at - 1)) return;
  let end = at + 1;
  while (isMember(members, bytes, end)) end++;
  if (end - at < min || (mustOpen && end - at <= LONG_RUN && !opens(alphabet, bytes, at, end))) return;
  hits.add(at, end, what);
}

function isMember(members: Uint8Array, bytes: Uint8Array, at: number): boolean {
  return at >= 0 && at < bytes.length && members[bytes[at] ?? 0] === 1;
}
