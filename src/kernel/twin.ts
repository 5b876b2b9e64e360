/** The prefilter in plain TypeScript: the oracle that the SIMD kernel is held to, and its stand-in where there is no SIMD. */
import { hasNeighbours } from '../core/neighbours.ts';
import type { Literal, Prefilter, PrefilterSpec } from '../core/prefilter.ts';
import { isNumeral } from '../core/numeral.ts';
import { opens } from '../core/views/runs.ts';
import { alphabetsOf, type Alphabet } from './alphabet.ts';
import { LONG_RUN } from './assembly/layout.ts';
import { HitList, mergeHits } from './hits.ts';
import { otherCase } from './letters.ts';
import { checkSpec } from './spec.ts';

export function makeTwin(spec: PrefilterSpec): Prefilter {
  checkSpec(spec);
  const needles = new Needles(spec.literals);
  const alphabets = alphabetsOf(spec.runs, spec.literals.length);
  const [literals, runs, all] = [new HitList(), new HitList(), new HitList()];
  return {
    spec,
    find(bytes, from = 0, to = bytes.length) {
      const start = Math.max(from, 0);
      const end = Math.min(to, bytes.length);
      literals.clear();
      runs.clear();
      literals.hasNul = bytes.subarray(start, end).includes(0);
      needles.find(bytes, start, end, literals);
      for (const alphabet of alphabets) findRuns(alphabet, bytes, start, end, runs);
      return runs.count === 0 ? literals : mergeHits(literals, runs, all);
    },
  };
}

/** Literals, found by their first two bytes. */
class Needles {
  readonly #literals: readonly Literal[];
  /** For each pair of bytes (`first * 256 + second`) the number of its first link, from 1 on; 0: no literal begins so. */
  readonly #heads = new Uint16Array(65536);
  /** For each link the literal, and the link of the pair's next one. */
  readonly #what: number[] = [0];
  readonly #next: number[] = [0];

  constructor(literals: readonly Literal[]) {
    this.#literals = literals;
    literals.forEach((literal, what) => this.#add(literal, what));
  }

  find(bytes: Uint8Array, from: number, to: number, hits: HitList): void {
    const heads = this.#heads;
    const end = Math.min(to, bytes.length - 1);
    let pair = bytes[from] ?? 0;
    for (let at = from; at < end; at++) {
      pair = ((pair & 255) << 8) | (bytes[at + 1] ?? 0);
      if (heads[pair] !== 0) this.#verify(heads[pair] ?? 0, bytes, at, hits);
    }
  }

  #verify(head: number, bytes: Uint8Array, at: number, hits: HitList): void {
    for (let link = head; link !== 0; link = this.#next[link] ?? 0) {
      const what = this.#what[link] ?? 0;
      const literal = this.#literals[what];
      if (literal !== undefined && standsAt(literal, bytes, at) && hasNeighbours(literal, bytes, at)) hits.add(at, at + literal.text.length, what);
    }
  }

  #add({ text, ignoreCase }: Literal, what: number): void {
    const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
    const [other, another] = ignoreCase ? [otherCase(first), otherCase(second)] : [first, second];
    this.#link(first, second, what);
    if (other !== first) this.#link(other, second, what);
    if (another !== second) this.#link(first, another, what);
    if (other !== first && another !== second) this.#link(other, another, what);
  }

  #link(first: number, second: number, what: number): void {
    const pair = (first << 8) | second;
    this.#next.push(this.#heads[pair] ?? 0);
    this.#heads[pair] = this.#what.push(what) - 1;
  }
}

function standsAt({ text, ignoreCase }: Literal, bytes: Uint8Array, at: number): boolean {
  if (at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index++) {
    const byte = bytes[at + index] ?? 0;
    const wanted = text.charCodeAt(index);
    if (byte !== wanted && !(ignoreCase && byte === otherCase(wanted))) return false;
  }
  return true;
}

/** A run that began before `from` is none of this search's. */
function findRuns({ name, members, runs, shortest }: Alphabet, bytes: Uint8Array, from: number, to: number, hits: HitList): void {
  let at = from > 0 && isMember(members, bytes, from - 1) ? endOfRun(members, bytes, from) + 1 : from;
  while (at < to && at + shortest <= bytes.length) {
    const gap = lastOutside(members, bytes, at, at + shortest);
    if (gap >= at) {
      at = gap + 1;
      continue;
    }
    const end = endOfRun(members, bytes, at + shortest);
    for (const run of runs) {
      const isLong = end - at > LONG_RUN;
      const fits = end - at >= run.min && end - at <= run.max && (!run.opens || isLong || opens(name, bytes, at, end));
      if (fits && (!run.mixed || isLong || !isNumeral(bytes, at, end))) hits.add(at, end, run.what);
    }
    at = end + 1;
  }
}

/** The last byte of the range that is none of the alphabet's, or the byte before the range. */
function lastOutside(members: Uint8Array, bytes: Uint8Array, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && isMember(members, bytes, at)) at--;
  return at;
}

function endOfRun(members: Uint8Array, bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && isMember(members, bytes, end)) end++;
  return end;
}

function isMember(members: Uint8Array, bytes: Uint8Array, at: number): boolean {
  return members[bytes[at] ?? 0] === 1;
}
