/** Reports of several repositories as one: what is told of a credential that stands in more than one of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../../src/core/finding.ts';
import { joinTargets } from '../../../src/surfaces/cli/join-targets.ts';
import { mergeTargets } from '../../../src/surfaces/cli/merge-targets.ts';
import { FIRST, finding, ledger, place, report } from '../reporters/samples.ts';

const JOINING = { command: 'audit-history', target: 'list', failOn: 'medium', unread: [] } as const;

function of(target: string, found: readonly Finding[], over: Partial<Report> = {}): Report {
  const made = report(found, over);
  return { ...made, scan: { ...made.scan, target, statistics: { commits: 2, firstYear: 2019 } } };
}

function join(a: Partial<Finding>, b: Partial<Finding>): Finding {
  const joined = [[a, b], [b, a]].map(([one, other]) => joinTargets([of('a', [finding(one)]), of('b', [finding(other)])], JOINING).findings);
  expect(joined[0]?.length).toBe(1);
  expect({ ...joined[0]?.[0], occurrences: [] }).toEqual({ ...joined[1]?.[0], occurrences: [] });
  return joined[0]?.[0] as Finding;
}

describe('a credential in two repositories is one, whichever comes first,', () => {
  test('at both places, which name their repositories', () => {
    const { occurrences } = join({ occurrences: [place({ path: 'z', date: '2020-01-01T00:00:00Z' })] }, { occurrences: [place({ path: 'a', date: '2021-01-01T00:00:00Z' })] });
    expect(occurrences.map(({ repository, path }) => [repository, path])).toEqual([['a', 'z'], ['b', 'a']]);
  });

  test('as bad as it is anywhere', () => {
    expect(join({ severity: 'low' }, { severity: 'high' }).severity).toBe('high');
  });

  test('new if it is new anywhere', () => {
    expect(join({ new: false }, { new: true }).new).toBe(true);
  });

  test('open unless it is suppressed everywhere', () => {
    const suppressed: Partial<Finding> = { status: 'suppressed', suppressedBy: { by: 'baseline', reason: 'rotated' } };
    expect(join(suppressed, {})).toMatchObject({ status: 'open', suppressedBy: null });
    expect(join({ ...suppressed, severity: 'critical' }, { severity: 'low' })).toMatchObject({ status: 'open', suppressedBy: null, severity: 'critical' });
    expect(join(suppressed, suppressed)).toMatchObject(suppressed);
  });

  test('exposed for as long as anywhere', () => {
    const exposed = (days: number, inHead: boolean, ref: string): Partial<Finding> => ({ exposure: { introduced: FIRST, removed: null, inHead, refs: [ref], days } });
    expect(join(exposed(10, true, 'refs/heads/b'), exposed(90, false, 'refs/heads/a')).exposure).toEqual({ introduced: FIRST, removed: null, inHead: true, refs: ['refs/heads/a', 'refs/heads/b'], days: 90 });
    expect(join(exposed(10, true, 'r'), {}).exposure?.days).toBe(10);
  });

  test.each([
    ['live', 'unknown', 'live'], ['live', 'rejected', 'live'], ['rejected', 'unknown', 'rejected'], ['unknown', null, 'unknown'],
  ] as const)('%s rather than %s', (status, other, expected) => {
    expect(join({ verdict: { status } }, { verdict: other && { status: other } }).verdict?.status).toBe(expected);
  });
});

describe('the whole', () => {
  test('sums figures, and is incomplete as soon as one part is', () => {
    const part = ledger({ complete: false, units: { enumerated: 3, scanned: 2, skipped: 0, unread: 1 }, skipped: [], unread: [{ unit: 'blob 1', reason: 'gone' }] });
    const joined = joinTargets([of('a', []), of('b', [], { ledger: part })], JOINING);
    expect(joined.ledger).toMatchObject({ complete: false, units: { enumerated: 1203, unread: 1 }, unread: [{ unit: 'b: blob 1', reason: 'gone' }] });
    expect(joined.scan).toMatchObject({ exitCode: 3, statistics: { repositories: 2, commits: 4, firstYear: 2019 } });
  });

  test('holds what gave no report as unread', () => {
    expect(joinTargets([of('a', [])], { ...JOINING, unread: [{ unit: 'repository c', reason: 'no such path' }] }).scan.exitCode).toBe(3);
  });

  test('is the same when it is joined in steps', () => {
    const severity = fc.constantFrom('low', 'high' as const);
    const some = fc.array(fc.record({ severity, new: fc.boolean(), confidence: fc.constantFrom('low', 'high' as const) }), { maxLength: 2 });
    fc.assert(fc.property(some, some, some, some, (...found) => {
      const [a, b, c, d] = found.map((ones, index) => of('abcd'[index] ?? '', ones.slice(0, 1).map((one) => finding(one)), {})) as [Report, Report, Report, Report];
      const steps = mergeTargets([mergeTargets([input(a), input(b)]), mergeTargets([later(input(c)), later(input(d))])].map(input));
      const { scan, ...rest } = mergeTargets([input(a), input(b), later(input(c)), later(input(d))]);
      expect(steps).toEqual({ ...rest, scan: { ...scan, seconds: steps.scan.seconds } });
    }), { numRuns: 50 });
  });

  test('takes each target once', () => {
    expect(() => mergeTargets([input(of('a', [])), input(of('a', []))])).toThrow(/Two of these reports are of "a"/);
    const joined = mergeTargets([input(of('a', [])), input(of('b', []))]);
    expect(() => mergeTargets([input(joined), input(joined)])).toThrow(/Two of these reports are of "2 targets"/);
  });
});

function input(whole: Report): Parameters<typeof mergeTargets>[0][number] {
  return { name: whole.scan.target, shard: undefined, report: whole };
}

/** Two runs seldom begin in the same millisecond. */
function later({ report: whole, ...rest }: Parameters<typeof mergeTargets>[0][number]): Parameters<typeof mergeTargets>[0][number] {
  return { ...rest, shard: undefined, report: whole && { ...whole, scan: { ...whole.scan, startedAt: '2027-01-01T00:00:00.000Z' } } };
}
