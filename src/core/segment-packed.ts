/** What a segment holds as plain data, with the values: for another thread of this process, and for nothing else. */
import { disclose } from './fingerprint.ts';
import type { Rule } from './compile.ts';
import type { Match } from './match.ts';
import { Secret } from './secret.ts';
import type { SegmentFound } from './segments.ts';

export interface SegmentPacked extends Omit<SegmentFound, 'matches'> {
  readonly matches: readonly MatchPacked[];
}

interface MatchPacked extends Omit<Match, 'rule' | 'secret'> {
  readonly rule: Rule['id'];
  readonly value: string;
  readonly identifier: boolean;
}

export function packSegment(found: SegmentFound): SegmentPacked {
  return {
    ...found,
    matches: found.matches.map(({ rule, secret, ...rest }) => ({ ...rest, rule: rule.id, value: disclose(secret), identifier: secret.identifier })),
  };
}

/** @throws TypeError when the other thread has a rule that isn't known here */
export function unpackSegment(packed: SegmentPacked, rules: ReadonlyMap<Rule['id'], Rule>): SegmentFound {
  return {
    ...packed,
    matches: packed.matches.map(({ rule: id, value, identifier, ...rest }) => {
      const rule = rules.get(id);
      if (rule === undefined) throw new TypeError(`no rule ${id} here`);
      return { ...rest, rule, secret: new Secret(value, { identifier }) };
    }),
  };
}
