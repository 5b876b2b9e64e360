/** The law of the cache: whatever was pushed, packed and audited before, the report is that of an audit without one. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/finding.ts';
import type { CacheSettings } from '../../src/sources/history/cache-folder.ts';
import { seeded } from '../helpers/draw.ts';
import { credential } from '../helpers/eventful.ts';
import { piecesOf } from '../helpers/pieces.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { auditReport } from '../helpers/shards.ts';
import { appending, BLOB, blobId, REFERENCE_DELTA, writePack } from './pack/pack-builder.ts';

const KEY = Buffer.alloc(32, 7);

function cacheIn(folder: string, change: Partial<CacheSettings> = {}): CacheSettings {
  return { folder, key: KEY, rules: 'a'.repeat(64), ...change };
}

interface Outcome {
  /** Without what may differ. */
  readonly report: Report;
  readonly remembered: number;
  readonly notes: string;
}

async function cached(target: string, cache: CacheSettings): Promise<Outcome> {
  const report = await auditReport(target, { more: { cache } });
  const { remembered, ...ledger } = report.ledger;
  const [own, notes] = [(note: string) => /cache/.test(note), report.scan.notes ?? []];
  const { notes: _, ...scan } = report.scan;
  const others = notes.filter((note) => !own(note));
  return { report: { ...report, ledger, scan: { ...scan, ...(others.length > 0 ? { notes: others } : {}) } }, remembered: remembered?.units ?? 0, notes: notes.filter(own).join('\n') };
}

async function expectLaw(target: string, cache: CacheSettings): Promise<Outcome> {
  const outcome = await cached(target, cache);
  expect(outcome.report).toEqual(await auditReport(target));
  return outcome;
}

/** A repository with one pack that holds a credential and much else. */
function packed(seed: number): TestRepo {
  const repo = makeRepo();
  const draw = seeded(seed);
  for (let n = 0; n < 6; n += 1) {
    repo.write(`file-${n % 2}`, `${'words\n'.repeat(60 + n)}${n % 3 === 0 ? credential(draw) : ''}`);
    repo.commit();
  }
  repo.git('repack', '-adq');
  repo.git('prune-packed');
  return repo;
}

type Step = 'commit' | 'secret' | 'pack' | 'repack' | 'gc' | 'branch' | 'drop' | 'audit';

describe('with a cache the report is the same', () => {
  test('after any pushes, repacks and prunings', async () => {
    const steps = fc.array(fc.constantFrom<Step>('commit', 'secret', 'pack', 'repack', 'gc', 'branch', 'drop', 'audit', 'audit', 'audit'), { minLength: 8, maxLength: 20 });
    let remembered = 0;
    await fc.assert(fc.asyncProperty(steps, fc.nat(), async (program, seed) => {
      const draw = seeded(seed);
      const repo = makeRepo();
      const cache = cacheIn(tempFolder('cache-'));
      for (const [n, step] of program.entries()) {
        await act(repo, step, n, draw);
        if (step === 'audit') remembered += (await expectLaw(repo.path, cache)).remembered;
      }
      await act(repo, 'secret', 99, draw);
      await act(repo, 'pack', 99, draw);
      await expectLaw(repo.path, cache);
      remembered += (await expectLaw(repo.path, cache)).remembered;
    }), { numRuns: 8 });
    expect(remembered).toBeGreaterThan(8);
  });

  test('in the git directory itself, which is read like the rest of it', async () => {
    const repo = packed(1);
    const cache = cacheIn('', { folder: { below: 'git directory' } });
    await cached(repo.path, cache);
    const { remembered } = await expectLaw(repo.path, cache);
    expect(remembered).toBeGreaterThan(10);
    repo.write('more', 'more');
    repo.commit();
    repo.git('repack', '-adq');
    await cached(repo.path, cache);
    expect(readdirSync(join(repo.gitDir, 'leaksift-cache'))).toHaveLength(1);
    await expectLaw(repo.path, cache);
  });

  test('when objects vanish that a remembered pack names', async () => {
    const repo = packed(2);
    const cache = cacheIn(tempFolder('cache-'));
    repo.write('late', 'a blob in a pack of its own');
    repo.commit();
    repo.git('repack', '-dq');
    await cached(repo.path, cache);
    expect((await cached(repo.path, cache)).remembered).toBeGreaterThan(10);
    const packs = join(repo.gitDir, 'objects', 'pack');
    const newest = readdirSync(packs).filter((name) => name.endsWith('.pack')).sort((a, b) => statSync(join(packs, a)).size - statSync(join(packs, b)).size)[0] ?? '';
    for (const end of ['pack', 'idx']) rmSync(join(packs, newest.replace(/pack$/, end)), { force: true });
    const { report } = await expectLaw(repo.path, cache);
    expect(report.ledger.complete).toBe(false);
  });

  test('when a bit of a remembered pack was turned', async () => {
    const repo = packed(3);
    const cache = cacheIn(tempFolder('cache-'));
    await cached(repo.path, cache);
    const packs = join(repo.gitDir, 'objects', 'pack');
    const file = join(packs, readdirSync(packs).find((name) => name.endsWith('.pack')) ?? '');
    const bytes = readFileSync(file);
    for (const at of [Math.floor(bytes.length / 3), Math.floor(bytes.length / 2)]) {
      const turned = Buffer.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ 4;
      rmSync(file);
      writeFileSync(file, turned);
      const { report, remembered } = await expectLaw(repo.path, cache);
      expect({ remembered, complete: report.ledger.complete }).toEqual({ remembered: 0, complete: false });
    }
  });

  test('when a bit of its index was turned', async () => {
    const repo = packed(6);
    const cache = cacheIn(tempFolder('cache-'));
    await cached(repo.path, cache);
    const packs = join(repo.gitDir, 'objects', 'pack');
    const file = join(packs, readdirSync(packs).find((name) => name.endsWith('.idx')) ?? '');
    const bytes = readFileSync(file);
    // Of offsets, behind which stand the checksums of the pack and of the index itself.
    for (const back of [40 + 4 * 12, 40 + 4 * 6 + 1, 40 + 1]) {
      const turned = Buffer.from(bytes);
      turned[bytes.length - back] = (turned[bytes.length - back] ?? 0) ^ 4;
      rmSync(file);
      writeFileSync(file, turned);
      expect((await expectLaw(repo.path, cache)).remembered).toBe(0);
    }
  });

  test('of a delta whose base lies in a remembered pack', async () => {
    const repo = makeRepo();
    const draw = seeded(5);
    const [kept, added] = [Buffer.from(`${'words\n'.repeat(20)}${credential(draw)}\n`), Buffer.from(credential(draw))];
    const packs = join(repo.gitDir, 'objects', 'pack');
    writePack(join(packs, 'pack-1'), [{ id: blobId(kept), type: BLOB, data: kept }]);
    const cache = cacheIn(tempFolder('cache-'));
    await cached(repo.path, cache);
    const longer = Buffer.concat([kept, added]);
    writePack(join(packs, 'pack-0'), [{ id: blobId(longer), type: REFERENCE_DELTA, data: appending(kept.length, added), base: blobId(kept) }]);
    await expectLaw(repo.path, cache);
    const { report } = await expectLaw(repo.path, cache);
    expect(report.findings.length).toBeGreaterThan(1);
  });

  test('of a credential in a commit, a tree and a tag that are read again', async () => {
    const repo = makeRepo();
    const draw = seeded(4);
    for (let n = 0; n < 5; n += 1) {
      repo.write(`${credential(draw).replaceAll(/[^A-Za-z0-9_=:-]/g, '-').slice(0, 120)}.txt`, `${n}`);
      repo.commit(n % 2 ? `message ${credential(draw)}` : 'a message');
    }
    repo.git('tag', '-a', 'v1', '-m', credential(draw));
    repo.git('repack', '-adq');
    const cache = cacheIn(tempFolder('cache-'));
    await expectLaw(repo.path, cache);
    expect((await expectLaw(repo.path, cache)).remembered).toBeGreaterThan(0);
  });
});

async function act(repo: TestRepo, step: Step, n: number, draw: () => number): Promise<void> {
  if (step === 'commit' || step === 'secret') {
    repo.write(`file-${Math.floor(draw() * 3)}`, `${'some words\n'.repeat(Math.floor(draw() * 50))}${n}\n${step === 'secret' ? credential(draw) : ''}`);
    repo.commit(`step ${n}`);
  }
  if (step === 'pack') repo.tryGit(['repack', '-dq']);
  if (step === 'repack') repo.tryGit(['repack', '-adfq']);
  if (step === 'gc') repo.tryGit(['-c', 'gc.pruneExpire=now', 'gc', '-q']);
  if (step === 'branch') repo.tryGit(['checkout', '-q', '-B', `branch-${n}`, 'HEAD~1']);
  if (step === 'drop') repo.tryGit(['reflog', 'expire', '--expire=now', '--all']);
}

describe('never trusted', () => {
  const repo = packed(10);
  const clean = packed(11);
  const made = tempFolder('cache-');

  async function stored(): Promise<string> {
    await cached(repo.path, cacheIn(made));
    return readdirSync(made)[0] ?? '';
  }

  async function expectRefused(folder: string, change: Partial<CacheSettings> = {}): Promise<void> {
    const { remembered, notes } = await expectLaw(repo.path, cacheIn(folder, change));
    expect(remembered).toBe(0);
    expect(notes).toContain('Not taken from the cache: 1');
  }

  test('a file that was cut, or of which any part was changed', async () => {
    const name = await stored();
    const whole = readFileSync(join(made, name));
    for (const at of [0, 18, 40, 90, Math.floor(whole.length / 2), whole.length - 2]) {
      const folder = tempFolder('cache-');
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(join(folder, name), changed);
      await expectRefused(folder);
      writeFileSync(join(folder, name), whole.subarray(0, at));
      await expectRefused(folder);
    }
  });

  test('what another key sealed: a cache that came with the repository', async () => {
    const name = await stored();
    const folder = tempFolder('cache-');
    cpSync(join(made, name), join(folder, name));
    await expectRefused(folder, { key: Buffer.alloc(32, 8) });
  });

  test('what other rules or another version had found', async () => {
    const name = await stored();
    const folder = tempFolder('cache-');
    const rules = `${'a'.repeat(16)}${'b'.repeat(48)}`;
    cpSync(join(made, name), join(folder, name));
    await expectRefused(folder, { rules });
  });

  test('the record of another pack under the name of this one', async () => {
    const name = await stored();
    const folder = tempFolder('cache-');
    await cached(clean.path, cacheIn(folder));
    renameSync(join(folder, readdirSync(folder)[0] ?? ''), join(folder, name));
    await expectRefused(folder);
  });

  test('what is no file', async () => {
    const name = await stored();
    const folder = tempFolder('cache-');
    mkdirSync(join(folder, name));
    await expectRefused(folder);
  });

  test('a folder that can not be written is no reason to fail', async () => {
    const file = join(tempFolder('no-folder-'), 'file');
    writeFileSync(file, '');
    const { notes } = await expectLaw(repo.path, cacheIn(join(file, 'below')));
    expect(notes).toContain('could not be written');
  });
});

test('a cache holds no secret', async () => {
  const repo = makeRepo();
  const draw = seeded(20);
  const secrets = Array.from({ length: 4 }, () => credential(draw));
  for (const secret of secrets) {
    repo.write('file', secret);
    repo.commit(secret);
  }
  repo.git('repack', '-adq');
  const folder = tempFolder('cache-');
  await cached(repo.path, cacheIn(folder));
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('');
  expect(text).toContain('again');
  expect(piecesOf(secrets.map((secret) => secret.slice(-20)), text)).toEqual([]);
});
