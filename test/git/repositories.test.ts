/** A list of repositories in one report, whole and in shards, and reports of several targets joined afterwards. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/finding.ts';
import { Fault } from '../../src/errors.ts';
import type { MergeInput } from '../../src/surfaces/cli/merge-input.ts';
import { mergeShards } from '../../src/surfaces/cli/merge-shards.ts';
import { mergeTargets } from '../../src/surfaces/cli/merge-targets.ts';
import { auditList } from '../../src/surfaces/cli/repositories.ts';
import { seeded } from '../helpers/draw.ts';
import { credential } from '../helpers/eventful.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { auditReport } from '../helpers/shards.ts';

const folder = tempFolder('list-');
const draw = seeded(50);
const common = credential(draw);
let repos: TestRepo[];

beforeAll(() => {
  repos = [0, 1, 2, 3].map((n) => {
    const repo = makeRepo({ at: join(folder, `repo-${n}`) });
    repo.write('own', credential(draw));
    repo.commit('own', { date: `202${n}-01-01T00:00:00Z` });
    if (n !== 2) repo.write('common', `${'\n'.repeat(n)}${common}`);
    repo.commit('common', { date: `202${n}-02-01T00:00:00Z` });
    return repo;
  });
});

function list(name: string, ...lines: readonly string[]): string {
  writeFileSync(join(folder, name), `# a list\n\n${lines.join('\n')}\n`);
  return join(folder, name);
}

const audit = (repository: string): Promise<Report> => auditReport(repository);
const listed = (file: string, shard?: { index: number; count: number }, failOn: 'medium' | 'high' = 'medium') => auditList({ file, shard, failOn, terms: 'the same', audit });
const input = (report: Report, i: number): MergeInput => ({ name: `report ${i}`, report, shard: report.scan.shard });
const without = ({ scan: { startedAt: _, ...scan }, ...rest }: Report): object => ({ ...rest, scan });

describe('a list', () => {
  test('gives one report in which a credential of several repositories is one finding', async () => {
    const report = await listed(list('all', ...repos.map((_, n) => `repo-${n}`)));
    const shared = report.findings.filter(({ occurrences }) => new Set(occurrences.map(({ repository }) => repository)).size > 1);
    expect(shared.length).toBeGreaterThan(0);
    for (const { occurrences } of shared) expect(new Set(occurrences.map(({ repository }) => repository))).toEqual(new Set([0, 1, 3].map((n) => repos[n]?.path)));
    const each = await Promise.all(repos.map(({ path }) => audit(path)));
    expect(report.ledger.units.enumerated).toBe(each.reduce((sum, { ledger }) => sum + ledger.units.enumerated, 0));
    expect(report.scan.statistics).toMatchObject({ repositories: 4, commits: 8, firstYear: 2020, lastYear: 2023 });
    expect(report.scan.exitCode).toBe(1);
  });

  test('is incomplete when one can not be read, and names it', async () => {
    const report = await listed(list('gone', 'repo-0', 'no-such-place', 'repo-1'));
    expect(report.ledger.unread).toEqual([{ unit: `repository ${join(folder, 'no-such-place')}`, reason: expect.any(String) as string }]);
    expect(report.scan).toMatchObject({ exitCode: 4, statistics: { repositories: 2 } });
    const none = await listed(list('none', 'no-such-place'));
    expect(none.scan.exitCode).toBe(3);
  });

  test('is refused when it is none', async () => {
    await expect(listed(join(folder, 'missing'))).rejects.toThrow(Fault);
    await expect(listed(list('empty', '# nothing'))).rejects.toThrow(/names no repository/);
    await expect(listed(list('wide', Buffer.from('repository\n', 'utf16le').toString('latin1')))).rejects.toThrow(/is no text/);
    await expect(listed(list('twice', 'repo-0', 'repo-0'))).rejects.toThrow(/twice/);
  });

  test('says the same in shards', async () => {
    const file = list('shards', 'repo-0', 'repo-1', 'gone', 'repo-2', 'repo-3');
    const whole = await listed(file);
    for (const count of [1, 2, 3, 7]) {
      const shards = await Promise.all(Array.from({ length: count }, (_, i) => listed(file, { index: i + 1, count })));
      const { report } = await mergeShards(shards.reverse().map(input), undefined);
      expect(without(report)).toEqual(without(whole));
      if (count === 1) continue;
      const less = await mergeShards(shards.slice(1).map(input), undefined);
      expect(less.report.ledger.unread).toContainEqual({ unit: `shard ${count} of ${count}`, reason: 'its report is missing' });
    }
  });

  test('of another list, or cut otherwise, does not belong', async () => {
    const [one, other] = await Promise.all([listed(list('a', 'repo-0', 'repo-1'), { index: 1, count: 2 }), listed(list('b', 'repo-0', 'repo-2'), { index: 2, count: 2 })]);
    await expect(mergeShards([one, other].map(input), undefined)).rejects.toThrow(/does not belong/);
  });
});

describe('reports of several targets', () => {
  test('are joined as if they had been listed', async () => {
    const reports = await Promise.all(repos.map(({ path }) => audit(path)));
    const joined = mergeTargets(reports.map(input));
    const whole = await listed(list('again', ...repos.map((_, n) => `repo-${n}`)));
    expect({ ...without(joined), scan: undefined }).toEqual({ ...without(whole), scan: undefined });
    expect(joined.scan).toMatchObject({ target: '4 targets', exitCode: 1 });
  });

  test('are refused when one comes twice, or when they are of different commands', async () => {
    const report = await audit(repos[0]?.path ?? '');
    expect(() => mergeTargets([report, report].map(input))).toThrow(/each target once/);
    expect(() => mergeTargets([report, { ...report, scan: { ...report.scan, command: 'scan' } }].map(input))).toThrow(/different things/);
  });
});
