/** The reports of audits that read packs themselves, in this thread and in workers, against those in which git reads every object. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Report } from '../../src/core/finding.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { DEFAULT_KEY, makeFingerprinter } from '../../src/core/fingerprint.ts';
import { auditHere, auditInWorkers } from '../../src/git/pack/audit.ts';
import { startWorker } from '../../src/git/pack/worker-thread.ts';
import { derive } from '../../src/platform/node.ts';
import { run } from '../../src/run.ts';
import { openHistory } from '../../src/sources/history.ts';
import type { AuditEngine } from '../../src/sources/history/pack-stream.ts';
import { makePartAudit, type AuditSettings } from '../../src/surfaces/part-auditor.ts';
import { accessKeyId, BASE62, pick, secretAccessKey, seeded } from '../helpers/draw.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { builtInScanner } from '../helpers/scanner.ts';

const SETTINGS: AuditSettings = { scanner: { builtIn: rules.map(({ id }) => id), own: [] }, key: DEFAULT_KEY, disclose: false };
const worker = join(tempFolder('worker-'), 'worker.mjs');
const scanner = builtInScanner();

beforeAll(async () => {
  const bundle = await rolldown({ input: join(import.meta.dirname, '../../src/surfaces/worker.ts'), platform: 'node', external: /^node:/ });
  await bundle.write({ file: worker, format: 'esm' });
  await bundle.close();
});

const here: AuditEngine = {
  audit: (survey, parts, signal) => auditHere(parts, makePartAudit(survey, SETTINGS), signal),
};

function inWorkers(jobs: number): AuditEngine {
  return {
    audit: (survey, parts, signal) =>
      auditInWorkers<Outcome>(survey, parts, jobs, () => startWorker(pathToFileURL(worker), { survey, settings: SETTINGS }), signal),
  };
}

async function report(target: string, engine?: AuditEngine): Promise<Report> {
  const source = await openHistory({ target, variables: { PATH: process.env['PATH'] }, now: () => 1_700_000_000, ...(engine ? { engine } : {}) });
  const policy = { config: (await import('../../src/config/config.ts')).DEFAULT_CONFIG, baseline: null, whole: true, prefix: '' };
  return run({ source, scanner, failOn: 'medium', fingerprint: makeFingerprinter(derive, DEFAULT_KEY), policy }, { now: () => new Date(1_700_000_000_000), version: '0' });
}

/** Three hundred commits on branches, with credentials that come, move, change and go in every kind of object. */
function eventful(seed: number): TestRepo {
  const repo = makeRepo();
  const draw = seeded(seed);
  const lines = new Map<string, string[]>();
  const secrets = Array.from({ length: 12 }, () => credential(draw));
  for (let version = 0; version < 120; version += 1) {
    const name = ['config.env', 'src/main.c', 'src/deep/notes.md', 'data.bin'][Math.floor(draw() * 4)] ?? 'x';
    const file = lines.get(name) ?? Array.from({ length: 200 }, (_, n) => `line ${n} of ${name}: nothing but words that fill the line`);
    lines.set(name, file);
    const at = Math.floor(draw() * file.length);
    const secret = secrets[Math.floor(draw() * secrets.length)] ?? '';
    file.splice(at, draw() < 0.4 ? 2 : 0, draw() < 0.5 ? secret : `edited in version ${version}`);
    repo.write(name, name === 'data.bin' ? Buffer.from(file.join('\n'), 'utf16le') : file.join('\n'));
    if (version % 40 === 7) repo.write(`keys/${accessKeyId(draw)}.txt`, 'named after what it was for');
    repo.commit(version % 30 === 5 ? `Rotate ${secret}` : `version ${version}`, { date: `2020-01-${String(1 + (version % 28)).padStart(2, '0')}T00:00:00Z` });
    if (version % 25 === 10) repo.git('checkout', '-q', '-b', `topic-${version}`, 'HEAD~3');
  }
  repo.git('tag', '-a', 'v1', '-m', secrets[0] ?? '');
  return repo;
}

function credential(draw: () => number): string {
  const kinds = [
    () => `aws_access_key_id=${accessKeyId(draw)}\naws_secret_access_key=${secretAccessKey(draw)}`,
    () => `token: ghp${'_'}${pick(draw, BASE62, 36)}`,
    () => `data = "${Buffer.from(`aws_secret_access_key = ${secretAccessKey(draw)}`).toString('base64')}"`,
    () => `password = "${pick(draw, BASE62, 24)}"`,
  ];
  return (kinds[Math.floor(draw() * kinds.length)] ?? (() => ''))();
}

async function expectEqual(target: string, least: number): Promise<void> {
  const expected = await report(target);
  expect(expected.findings.length).toBeGreaterThanOrEqual(least);
  expect(await report(target, here)).toEqual(expected);
  for (const jobs of [1, 2, 3]) expect(await report(target, inWorkers(jobs))).toEqual(expected);
}

describe('whoever reads, the report is the same', () => {
  test('for packs with long chains of deltas', async () => {
    const repo = eventful(1);
    repo.git('repack', '-adfq', '--depth=80', '--window=60');
    await expectEqual(repo.path, 8);
  });

  test('for loose objects, two packs and an alternate', async () => {
    const repo = eventful(2);
    repo.git('repack', '-dq');
    repo.write('config.env', 'all gone');
    repo.commit();
    repo.git('repack', '-q');
    repo.write('config.env', credential(seeded(3)));
    repo.commit();
    await expectEqual(repo.path, 8);
    const borrower = join(tempFolder('shared-'), 'clone');
    repo.git('clone', '-q', '--shared', '--no-hardlinks', repo.path, borrower);
    await expectEqual(borrower, 8);
  });

  test('for a shallow clone and one without blobs', async () => {
    const repo = eventful(4);
    repo.git('config', 'uploadpack.allowFilter', 'true');
    for (const [name, option] of [['shallow', '--depth=20'], ['blobless', '--filter=blob:none']] as const) {
      const clone = join(tempFolder(`${name}-`), 'clone');
      repo.git('clone', '-q', '--bare', option, `file://${repo.path}`, clone);
      const { ledger } = await report(clone, here);
      expect(ledger.complete).toBe(false);
      await expectEqual(clone, 1);
    }
  });

  test('for the new object format', async () => {
    const repo = makeRepo({ args: ['--object-format=sha256'] });
    const draw = seeded(5);
    for (let version = 0; version < 10; version += 1) {
      repo.write('file', `${'words '.repeat(400)}\n${credential(draw)}\n${version}`);
      repo.commit();
    }
    repo.git('repack', '-adfq');
    await expectEqual(repo.path, 3);
  });

  test('for the repository of this project', async () => {
    await expectEqual(join(import.meta.dirname, '../..'), 0);
  });
});
