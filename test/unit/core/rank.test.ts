/** The order of findings: each thing that counts outdoes all that follow it in this list. */
import { expect, test } from 'vitest';
import type { Finding, Verdict } from '../../../src/core/finding.ts';
import { fingerprintOf } from '../../../src/core/ids.ts';
import { rank } from '../../../src/core/rank.ts';
import { byPlace } from '../../../src/core/occurrences.ts';
import { finding, oldFinding, place } from '../reporters/samples.ts';

const verdict = (status: Verdict['status']): Partial<Finding> => ({ verdict: { status } });
const inHead = (is: boolean): Partial<Finding> => ({ exposure: { introduced: null, removed: null, inHead: is, refs: [], days: 1 } });
const print = (letter: string): Partial<Finding> => ({ fingerprint: fingerprintOf(letter.repeat(32)) });

const PAIRS: readonly [string, Partial<Finding>, Partial<Finding>][] = [
  ['open before suppressed', { status: 'open' }, { status: 'suppressed' }],
  ['new before known', { new: true }, { new: false }],
  ['severe before less so', { severity: 'high' }, { severity: 'medium' }],
  ['live before a secret that does not fit', verdict('live'), verdict('secret-mismatch')],
  ['a secret that does not fit before unknown', verdict('secret-mismatch'), verdict('unknown')],
  ['sure before likely', { confidence: 'high' }, { confidence: 'low' }],
  ['in HEAD before gone', inHead(true), inHead(false)],
  ['by path', { occurrences: [place({ path: 'a' })] }, { occurrences: [place({ path: 'b' })] }],
  ['by offset', { occurrences: [place({ offset: 9 })] }, { occurrences: [place({ offset: 10 })] }],
  ['by fingerprint', print('1'), print('2')],
];

test.each(PAIRS.map(([name, first, second], index) => [name, first, second, index] as const))('%s, whatever comes later says', (_, first, second, index) => {
  const [later, earlier] = [PAIRS.slice(index + 1).map(([, one]) => one), PAIRS.slice(index + 1).map(([, , other]) => other)];
  const [front, back] = [finding(Object.assign({}, ...earlier, first)), finding(Object.assign({}, ...later, second))];
  expect(rank([back, front])).toEqual([front, back]);
  expect(rank([front, back])).toEqual([front, back]);
});

test('what was given stays as it is', () => {
  const given = [finding({ severity: 'low' }), oldFinding()];
  expect(rank(given)).toEqual([...given].reverse());
  expect(given[0]?.severity).toBe('low');
});

test('a place goes by when it came in; what has no time, as in the git directory, comes after', () => {
  const places = [place({ path: 'b', date: '2019-01-01T00:00:00Z' }), place({ path: 'a', date: '2020-01-01T00:00:00Z' }), place({ source: 'git-dir', path: 'logs/HEAD' })] as const;
  expect([places[2], places[1], places[0]].sort(byPlace)).toEqual(places);
});
