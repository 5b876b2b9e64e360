/** The law of shards: however many there are, their reports joined are the report of one run. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBaseline } from '../../src/config/baseline.ts';
import { packJson, unpackJson } from '../../src/platform/packed-json.ts';
import { accessKeyId, BASE62, HEX, pick, secretAccessKey, seeded } from '../helpers/draw.ts';
import { credential, eventful } from '../helpers/eventful.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { piecesOf } from '../helpers/pieces.ts';
import { auditReport, merged, shardReports, type AuditRequest } from '../helpers/shards.ts';

const COUNTS = [1, 2, 3, 7];

async function expectLaw(target: string, least: number, request: AuditRequest = {}): Promise<void> {
  const whole = await auditReport(target, request);
  expect(whole.findings.length).toBeGreaterThanOrEqual(least);
  for (const count of COUNTS) {
    const shards = await shardReports(target, count, request);
    expect(await merged(shards)).toEqual(whole);
    expect(await merged(shards.reverse(), 'jsonl')).toEqual(whole);
  }
}

/** Merges, notes, tags of everything, staged and dangling blobs, identities, names: wherever a credential can stand. */
function varied(seed: number): TestRepo {
  const draw = seeded(seed);
  const repo = makeRepo();
  const secrets = Array.from({ length: 5 }, () => credential(draw));
  const one = (): string => secrets[Math.floor(draw() * secrets.length)] ?? '';
  const date = (): { date: string } => ({ date: `2020-0${1 + Math.floor(draw() * 3)}-01T00:00:00Z` });
  for (let version = 0; version < 14; version += 1) {
    repo.write(['a.env', 'b/c.txt', 'b/d/e.md'][Math.floor(draw() * 3)] ?? 'f', `${'filling words\n'.repeat(1 + Math.floor(draw() * 40))}${draw() < 0.6 ? one() : ''}\nend ${Math.floor(draw() * 3)}\n`);
    if (draw() < 0.2) repo.write(`keys-${accessKeyId(draw)}`, one());
    repo.commit(draw() < 0.25 ? `message with ${one()}` : `version ${version}`, date());
    if (draw() < 0.2) repo.git('branch', `topic-${version}`);
    if (draw() < 0.3) repo.tryGit(['merge', '-q', '-s', 'ours', '-m', 'join', ...repo.git('branch', '--format=%(refname:short)').split('\n').slice(-2)]);
    if (draw() < 0.3) repo.git('repack', '-dq');
  }
  repo.git('tag', '-a', 'noted', '-m', one());
  repo.tryGit(['tag', 'of-a-tree', 'HEAD^{tree}']);
  repo.git('tag', '-a', 'of-a-blob', '-m', 'a blob', repo.object('blob', one()));
  repo.git('notes', 'add', '-m', one(), 'HEAD');
  repo.object('blob', `left behind: ${one()}`);
  repo.write('staged.txt', `staged: ${one()}`);
  repo.git('add', 'staged.txt');
  writeFileSync(join(repo.gitDir, 'description'), one());
  return repo;
}

describe('merged shards say what one run says', () => {
  test('of random histories', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(), async (seed) => expectLaw(varied(seed).path, 1)), { numRuns: 5 });
  });

  test('of long chains of deltas', async () => {
    const repo = eventful(11, 80);
    repo.git('repack', '-adfq', '--depth=80', '--window=60');
    await expectLaw(repo.path, 6);
  });

  test('of packs, loose objects and an alternate, in the new object format, too', async () => {
    const repo = eventful(12, 40);
    repo.git('repack', '-q');
    const borrower = join(tempFolder('shared-'), 'clone');
    repo.git('clone', '-q', '--shared', '--no-hardlinks', repo.path, borrower);
    await expectLaw(borrower, 3);
    const other = makeRepo({ args: ['--object-format=sha256'] });
    const draw = seeded(13);
    for (let version = 0; version < 6; version += 1) {
      other.write('file', `${'words '.repeat(400)}\n${credential(draw)}\n${version}`);
      other.commit();
    }
    await expectLaw(other.path, 2);
  });

  test('of histories that lack objects', async () => {
    const repo = eventful(14, 40);
    repo.git('config', 'uploadpack.allowFilter', 'true');
    for (const option of ['--depth=10', '--filter=blob:none']) {
      const clone = join(tempFolder('partial-'), 'clone');
      repo.git('clone', '-q', '--bare', option, `file://${repo.path}`, clone);
      const whole = await auditReport(clone);
      expect(whole.ledger.complete).toBe(false);
      await expectLaw(clone, 1);
    }
    const gone = repo.object('blob', 'soon gone');
    repo.git('update-index', '--add', '--cacheinfo', `100644,${gone},gone.txt`);
    rmSync(join(repo.gitDir, 'objects', gone.slice(0, 2), gone.slice(2)));
    await expectLaw(repo.path, 1);
  });

  test('of submodules, large files elsewhere and a store inside', async () => {
    const draw = seeded(15);
    const inner = makeRepo();
    inner.write('inner.env', credential(draw));
    inner.commit();
    const repo = makeRepo();
    repo.git('submodule', 'add', '-q', inner.path, 'lib');
    for (let n = 0; n < 6; n += 1) {
      repo.write(`large-${n}`, `version https://git-lfs.github.com/spec/v1\noid sha256:${n % 3}${'0'.repeat(63)}\nsize ${10 + n}\n`);
      repo.write('same.env', credential(draw));
      repo.git('add', '-A');
      repo.git('update-index', '--add', '--cacheinfo', `160000,${pick(draw, HEX, 40)},elsewhere-${n % 2}`);
      repo.git('commit', '-q', '-m', 'more');
    }
    const { ledger } = await auditReport(repo.path);
    expect(ledger.skipped.map(({ reason, count, units }) => [reason, count, units?.length])).toEqual([['LFS content that is not stored here', 3, 3], ['submodule', 6, 6]]);
    await expectLaw(repo.path, 3);
  });

  test('with marks, a baseline and a configuration in force', async () => {
    const draw = seeded(16);
    const repo = makeRepo();
    const token = (): string => `ghp${'_'}${pick(draw, BASE62, 36)}`;
    const accepted = token();
    for (let n = 0; n < 8; n += 1) {
      repo.write(`src/${n}.js`, `key = "${token()}"; // leaksift:allow github-token a test\n`);
      repo.write(`docs/${n % 3}.md`, `${'text\n'.repeat(n)}password = "${pick(draw, BASE62, 24)}"\n${n % 2 ? accepted : ''}`);
      repo.commit();
    }
    const { findings } = await auditReport(repo.path);
    const known = findings.filter(({ rule }) => rule.startsWith('github')).slice(0, 2);
    const baseline = writeBaseline({ key: null, entries: known.map(({ fingerprint, rule, title }) => ({ fingerprint, rule, title, reason: 'known' })) });
    const config = '[[paths]]\npath = "docs/**"\ngeneric = "low"\n\n[[allow]]\nrule = "slack-token"\nreason = "not here"\n';
    const policy = { config: { name: '.leaksift.toml', text: config }, baseline: { name: '.leaksift-baseline.jsonl', text: baseline } };
    const whole = await auditReport(repo.path, { policy });
    expect(whole.findings.filter(({ status }) => status === 'suppressed').length).toBeGreaterThan(2);
    expect(whole.scan.notes?.join()).toContain('silences nothing');
    await expectLaw(repo.path, 3, { policy });
  });
});

describe('a secret in a name that only another shard knows', () => {
  test('is masked in what is merged, as in one run', async () => {
    const draw = seeded(17);
    const repo = makeRepo();
    const password = pick(draw, BASE62, 20);
    repo.write('config.env', `password = "${password}"\n`);
    for (let n = 0; n < 6; n += 1) {
      repo.write(`backup-${password}/${n}.env`, `aws_secret_access_key = ${secretAccessKey(draw)}\n`);
      repo.commit();
    }
    const whole = await auditReport(repo.path);
    expect(piecesOf([password], JSON.stringify(whole))).toEqual([]);
    for (const count of COUNTS) {
      const report = await merged(await shardReports(repo.path, count));
      expect(piecesOf([password], JSON.stringify(report))).toEqual([]);
      expect(report).toEqual(whole);
    }
  });
});

test('a share holds no secret and no trail of one', async () => {
  const draw = seeded(18);
  const repo = makeRepo();
  const secrets = Array.from({ length: 6 }, () => secretAccessKey(draw));
  for (const secret of secrets) {
    repo.write(`${secret.slice(0, 3).replace('/', '')}.env`, `aws_access_key_id=${accessKeyId(draw)}\naws_secret_access_key=${secret}`);
    repo.commit(`add ${secret}`);
  }
  for (const { scan } of await shardReports(repo.path, 2)) {
    const share = JSON.stringify(unpackJson(scan.shard?.share ?? ''));
    expect(share).toContain('sightings');
    expect(share).not.toContain('"trail"');
    expect(piecesOf(secrets, share)).toEqual([]);
  }
});

test('a packed share that was touched is not unpacked', () => {
  const packed = packJson({ some: 'data' });
  expect(unpackJson(packed)).toEqual({ some: 'data' });
  for (let at = 0; at < packed.length; at += 1) expect(unpackJson(packed.slice(0, at) + (packed[at] === 'A' ? 'B' : 'A') + packed.slice(at + 1))).toBeUndefined();
});
