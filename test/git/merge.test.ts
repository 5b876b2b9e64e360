/** What a merge refuses, and what it says of shards that are not there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/finding.ts';
import { loadReporter } from '../../src/reporters/index.ts';
import { readMergeInputs } from '../../src/surfaces/cli/merge-input.ts';
import { mergeShards } from '../../src/surfaces/cli/merge-shards.ts';
import { credential } from '../helpers/eventful.ts';
import { seeded } from '../helpers/draw.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { NO_POLICY, shardReports } from '../helpers/shards.ts';

const folder = tempFolder('reports-');
const draw = seeded(30);
let repo: TestRepo;
let shards: Report[];

function repository(): TestRepo {
  const made = makeRepo();
  for (let n = 0; n < 6; n += 1) {
    made.write(`file-${n}`, credential(draw));
    made.commit();
  }
  return made;
}

beforeAll(async () => {
  repo = repository();
  shards = await shardReports(repo.path, 3);
});

async function write(name: string, report: Report, format: 'json' | 'jsonl' = 'json', bytes?: number): Promise<string> {
  const reporter = await loadReporter(format);
  const text = [...reporter.render(report, { color: false, width: 80, quiet: false })].join('');
  writeFileSync(join(folder, name), bytes === undefined ? text : text.slice(0, bytes));
  return join(folder, name);
}

async function merge(...paths: readonly string[]): Promise<Report> {
  return (await mergeShards(await readMergeInputs(paths), undefined)).report;
}

const at = (n: number, of = shards): Report => of[n - 1] as Report;

describe('a shard that is not there', () => {
  test('makes the outcome incomplete, with what was found and without', async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map((n) => write(`s${n}.json`, at(n))));
    for (const [paths, missing] of [[[one, three], 2], [[one, two], 3]] as const) {
      const { scan, ledger } = await merge(...paths.map(String));
      expect(ledger.complete).toBe(false);
      expect(ledger.unread).toEqual([{ unit: `shard ${missing} of 3`, reason: 'its report is missing' }]);
      expect([3, 4]).toContain(scan.exitCode);
    }
    expect((await merge(one as string, two as string, three as string)).scan.exitCode).toBe(1);
  });

  test('may be there in part as one document, too', async () => {
    const others = [await write('d1.json', at(1)), await write('d2.json', at(2))];
    const whole = [...(await loadReporter('json')).render(at(3), { color: false, width: 80, quiet: false })].join('');
    const share = whole.indexOf('"share": ') + 12;
    for (const bytes of [share, whole.indexOf('"ledger"'), whole.length - 20]) {
      const { ledger, scan } = await merge(...others, await write('d3.json', at(3), 'json', bytes));
      expect(ledger.unread).toEqual([{ unit: 'shard 3 of 3', reason: 'its report is cut off' }]);
      expect([3, 4]).toContain(scan.exitCode);
    }
    await expect(merge(...others, await write('d3.json', at(3), 'json', whole.indexOf('"count"')))).rejects.toThrow(/no leaksift report, or a damaged one/);
  });

  test('may be there in part: cut off after whatever byte', async () => {
    const others = [await write('c1.jsonl', at(1), 'jsonl'), await write('c2.jsonl', at(2), 'jsonl')];
    const whole = [...(await loadReporter('jsonl')).render(at(3), { color: false, width: 80, quiet: false })];
    const first = (whole[0] ?? '').length;
    for (const bytes of [first, first + 10, whole.join('').length - 20]) {
      const { ledger, scan } = await merge(...others, await write('c3.jsonl', at(3), 'jsonl', bytes));
      expect(ledger.unread).toEqual([{ unit: 'shard 3 of 3', reason: 'its report is cut off' }]);
      expect([3, 4]).toContain(scan.exitCode);
    }
    await expect(merge(...others, await write('c3.jsonl', at(3), 'jsonl', first - 5))).rejects.toThrow(/no leaksift report, or a damaged one/);
  });
});

describe('refused', () => {
  test('the same shard twice', async () => {
    const [one, two] = [await write('one.json', at(1)), await write('two.json', at(1))];
    await expect(merge(one, two)).rejects.toThrow(/it is of shard 1, as/);
    await expect(merge(one, one)).rejects.toThrow(/it is of shard 1, as/);
  });

  test('another repository, state, policy, number of shards, version', async () => {
    const one = await write('mine.json', at(1));
    const strangers: readonly [string, Report, RegExp][] = [
      ['repository', at(2, await shardReports(repository().path, 3)), /does not belong to/],
      ['policy', at(2, await shardReports(repo.path, 3, { policy: { ...NO_POLICY, config: { name: '.leaksift.toml', text: 'fail-on = "high"\n' } } })), /does not belong to/],
      ['count', at(2, await shardReports(repo.path, 2)), /one of 2 shards/],
      ['version', { ...at(2), tool: { name: 'leaksift', version: '9.9.9' } }, /version 9\.9\.9/],
    ];
    repo.git('branch', 'moved-on', 'HEAD~1');
    const states = [...strangers, ['state', at(2, await shardReports(repo.path, 3)), /another state/] as const];
    for (const [name, report, message] of states) await expect(merge(one, await write(`${name}.json`, report)), name).rejects.toThrow(message);
  });

  test('what it carries for the merge, when that is damaged', async () => {
    const { shard } = at(2).scan;
    if (shard === undefined) throw new Error('no shard');
    const damaged = { ...at(2), scan: { ...at(2).scan, shard: { ...shard, share: `${shard.share.slice(0, -4)}AAAA` } } };
    await expect(merge(await write('good.json', at(1)), await write('bad.json', damaged))).rejects.toThrow(/damaged/);
  });
});
