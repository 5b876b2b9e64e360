/**
 * What a segment holds as plain data, with the values: for another thread of this process, and for nothing else. Matches that differ
 * only in where they stand, as in a text made of few values, are told once with all their places, and come back as sharing the rest.
 */
import { disclose } from './fingerprint.ts';
import type { Rule } from './compile.ts';
import type { Match } from './match.ts';
import { Secret } from './secret.ts';
import type { SegmentFound } from './segments.ts';

export interface SegmentPacked extends Omit<SegmentFound, 'matches'> {
  readonly said: readonly Said[];
  /** Of each match: which of `said` it is, the two ends of its span, and those of its window. */
  readonly places: Float64Array;
}

interface Said extends Omit<Match, 'rule' | 'secret' | 'span' | 'window'> {
  readonly rule: Rule['id'];
  readonly value: string;
  readonly identifier: boolean;
}

/** Numbers in `places` for each match. */
const NUMBERS = 5;

export function packSegment({ matches, ...rest }: SegmentFound): SegmentPacked {
  const said: Said[] = [];
  const known = new Map<string, number>();
  const places = new Float64Array(NUMBERS * matches.length);
  matches.forEach(({ span, window, rule, secret, ...judged }, at) => {
    const one: Said = { ...judged, rule: rule.id, value: disclose(secret), identifier: secret.identifier };
    const key = JSON.stringify(one);
    let which = known.get(key);
    if (which === undefined) known.set(key, (which = said.push(one) - 1));
    places.set([which, span.start, span.end, window.start, window.end], NUMBERS * at);
  });
  return { ...rest, said, places };
}

/** @throws TypeError when the other thread has a rule that isn't known here */
export function unpackSegment({ said, places, ...rest }: SegmentPacked, rules: ReadonlyMap<Rule['id'], Rule>): SegmentFound {
  const shared = said.map((one) => unpacked(one, rules));
  const matches: Match[] = [];
  for (let at = 0; at < places.length; at += NUMBERS) {
    const [which = 0, start = 0, end = 0, from = 0, to = 0] = places.subarray(at, at + NUMBERS);
    const one = shared[which];
    if (one) matches.push({ ...one, span: { start, end }, window: { start: from, end: to } });
  }
  return { ...rest, matches };
}

function unpacked({ rule: id, value, identifier, ...judged }: Said, rules: ReadonlyMap<Rule['id'], Rule>): Omit<Match, 'span' | 'window'> {
  const rule = rules.get(id);
  if (rule === undefined) throw new TypeError(`no rule ${id} here`);
  return { ...judged, rule, secret: new Secret(value, { identifier }) };
}
