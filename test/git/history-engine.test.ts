/** The reports of audits that read packs themselves, in this thread and in workers, against those in which git reads every object. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Report } from '../../src/core/finding.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { DEFAULT_KEY, makeFingerprinter } from '../../src/core/fingerprint.ts';
import { auditHere, auditInWorkers } from '../../src/git/pack/audit.ts';
import { partsOf } from '../../src/git/pack/parts.ts';
import { surveyStore } from '../../src/git/pack/store.ts';
import { prepareWorker } from '../../src/git/pack/worker-thread.ts';
import { derive } from '../../src/platform/node.ts';
import { run } from '../../src/run.ts';
import { openHistory } from '../../src/sources/history.ts';
import type { AuditEngine } from '../../src/sources/history/audit-engine.ts';
import { auditEngine } from '../../src/surfaces/cli/audit-engine.ts';
import { makePartAudit } from '../../src/surfaces/part-auditor.ts';
import type { ThreadSettings } from '../../src/surfaces/scanner.ts';
import { seeded } from '../helpers/draw.ts';
import { credential, eventful } from '../helpers/eventful.ts';
import { makeRepo, tempFolder } from '../helpers/repo.ts';
import { builtInScanner } from '../helpers/scanner.ts';

const SETTINGS: ThreadSettings = { scanner: { builtIn: rules.map(({ id }) => id), own: [] }, key: DEFAULT_KEY, disclose: false };
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
      auditInWorkers<Outcome>(survey, parts, jobs, () => prepareWorker<ThreadSettings, Outcome>(pathToFileURL(worker)).begin({ survey, settings: SETTINGS }), signal),
  };
}

async function report(target: string, engine?: AuditEngine): Promise<Report> {
  const source = await openHistory({ target, variables: { PATH: process.env['PATH'] }, now: () => 1_700_000_000, ...(engine ? { engine } : {}) });
  const policy = { config: (await import('../../src/config/config.ts')).DEFAULT_CONFIG, baseline: null, whole: true, prefix: '' };
  return run({ source, scanner, failOn: 'medium', fingerprint: makeFingerprinter(derive, DEFAULT_KEY), policy }, { now: () => new Date(1_700_000_000_000), version: '0' });
}

async function expectEqual(target: string, least: number): Promise<void> {
  const expected = await report(target);
  expect(expected.findings.length).toBeGreaterThanOrEqual(least);
  expect(await report(target, here)).toEqual(expected);
  for (const jobs of [1, 2, 3]) expect(await report(target, inWorkers(jobs))).toEqual(expected);
}

/** What a repack does for whoever knows the old names. */
function renamePacks(folder: string): void {
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(folder, name.replace(/^pack-.{8}/, 'pack-01234567')));
}

test('a pack that goes away before its first part is read is left to git', async () => {
  const repo = eventful(1);
  repo.git('repack', '-adfq');
  const survey = surveyStore([join(repo.gitDir, 'objects')], 'sha1');
  renamePacks(join(repo.gitDir, 'objects/pack'));
  const left: string[] = [];
  for await (const { deferred } of auditEngine(SETTINGS).audit(survey, partsOf(survey), undefined)) left.push(...deferred.map(({ id }) => id));
  expect(left).toHaveLength(survey.count);
});

describe('an audit of what git gc moves meanwhile finds all of it', () => {
  const engines = { 'in this thread': here, 'in two workers': inWorkers(2) };
  test.each(Object.entries(engines).flatMap(([name, engine]) => [0, 1].map((parts) => ({ name, engine, parts }))))('$name, after $parts parts', async ({ engine, parts: before }) => {
    const repo = eventful(7);
    repo.git('repack', '-dq');
    repo.write('config.env', credential(seeded(8)));
    repo.commit();
    const expected = await report(repo.path);
    const moving: AuditEngine = {
      async *audit(survey, parts, signal) {
        expect([survey.packs.length, survey.loose.length > 0]).toEqual([1, true]);
        let done = 0;
        if (before === 0) repo.git('-c', 'gc.reflogExpire=never', '-c', 'gc.reflogExpireUnreachable=never', 'gc', '-q');
        for await (const result of engine.audit(survey, parts, signal)) {
          yield result;
          if ((done += 1) === before) repo.git('-c', 'gc.reflogExpire=never', '-c', 'gc.reflogExpireUnreachable=never', 'gc', '-q');
        }
        expect(survey.packs.map(({ tables: { path } }) => existsSync(path))).toEqual([false]);
      },
    };
    const { findings, ledger } = await report(repo.path, moving);
    expect(ledger.unread.slice(0, 3)).toEqual([]);
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(expected.findings.map(({ fingerprint }) => fingerprint));
    expect(findings).toEqual(expected.findings);
    expect(ledger.complete).toBe(true);
  });
});

describe('whoever reads, the report is the same', () => {
  test('for packs with long chains of deltas', async () => {
    const repo = eventful(1);
    repo.git('repack', '-adfq', '--depth=80', '--window=60');
    await expectEqual(repo.path, 8);
  });

  test('for a store that lacks an object, and whose packs go away once they are read', async () => {
    const repo = eventful(1);
    repo.git('repack', '-adfq', '--depth=80', '--window=60');
    repo.write('lost.txt', 'lost');
    repo.commit();
    const lost = repo.id(':lost.txt');
    rmSync(join(repo.gitDir, 'objects', lost.slice(0, 2), lost.slice(2)));
    const expected = await report(repo.path);
    expect(expected.ledger.unread).toEqual([{ unit: `object ${lost}`, reason: 'missing object' }]);
    const moving: AuditEngine = {
      async *audit(survey, parts, signal) {
        yield* here.audit(survey, parts, signal);
        renamePacks(join(repo.gitDir, 'objects/pack'));
      },
    };
    expect((await report(repo.path, moving)).findings).toEqual(expected.findings);
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

  test('for more refs and messages than are listed, again and again', async () => {
    const repo = makeRepo();
    const draw = seeded(6);
    const secrets = Array.from({ length: 24 }, () => credential(draw));
    const commits = Array.from({ length: MANY }, (_, at) => importedCommit(`Rotate ${secrets[at % 2]}`, `file-${at % 24}`, `${secrets[at % 24]}\n${at}\n`, at));
    expect(repo.tryGit(['fast-import', '--quiet'], { input: commits.join('') })).toMatchObject({ status: 0 });
    repo.git('symbolic-ref', 'HEAD', `refs/heads/at-${MANY - 1}`);
    repo.git('pack-refs', '--all');
    const expected = await report(repo.path, inWorkers(1));
    expect(expected.findings.length).toBeGreaterThanOrEqual(24);
    expect(expected.scan.notes).toEqual(['messages and headers', 'refs'].map((what) => expect.stringContaining(`Of a credential's ${what} the first 1000 are listed`) as string));
    for (const jobs of [2, 1, 2]) expect(await report(repo.path, inWorkers(jobs))).toEqual(expected);
  });

  test('for the repository of this project', async () => {
    await expectEqual(join(import.meta.dirname, '../..'), 0);
  });
});

/** Refs of one line of commits, from each of which all that came before is reached. */
const MANY = 2200;

/** For `git fast-import`: a commit on the one before, with a branch of its own. */
function importedCommit(message: string, path: string, content: string, at: number): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const from = at === 0 ? '' : `from refs/heads/at-${at - 1}\n`;
  return `commit refs/heads/at-${at}\ncommitter Carl <carl@example.com> ${1_600_000_000 + at} +0000\n${data(message)}${from}M 100644 inline ${path}\n${data(content)}\n`;
}
