/** The law of the cache where findings lie in folders of a history that came in several packs: what is known of old packs tells the same as reading them again. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/core/finding.ts';
import type { Part } from '../../src/git/pack/parts.ts';
import type { CacheSettings } from '../../src/sources/history/cache-folder.ts';
import { accessKeyId, BASE62, pick, secretAccessKey, seeded } from '../helpers/draw.ts';
import { piecesOf } from '../helpers/pieces.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { auditReport, engineHere } from '../helpers/shards.ts';
import { appending, BLOB, blobId, REFERENCE_DELTA, writePack } from './pack/pack-builder.ts';

const draw = seeded(71);
const [keyId, secretKey] = [accessKeyId(draw), secretAccessKey(draw).replaceAll('/', 'x')];
/** Of a pair, one half is a folder's name, which is known for a secret only by the other. */
const TOKENS = [`token: ghp${'_'}${pick(draw, BASE62, 36)}`, `aws_access_key_id=${keyId}\n`, `password = "${pick(draw, BASE62, 24)}"`];
const PATHS = ['a', 'dir/a', 'dir/b', 'dir/deep/a', 'dir/deep/er/c', 'other/deep/a', `aws_secret_access_key=${secretKey}/a`, `${keyId}:${secretKey}/note`, 'name=with blanks\tand é/a'];
const TEXTS = ['plain', 'plain too', ...TOKENS, TOKENS.join('\n'), `many words\n${'and more of them\n'.repeat(40)}`];

interface Change {
  readonly path: number;
  /** Beyond the texts: the path is dropped. */
  readonly text: number;
}

interface Commit {
  /** How many commits before. */
  readonly parents: readonly number[];
  readonly changes: readonly Change[];
  readonly time: number;
  readonly says: number;
}

type Store = 'loose' | 'new pack' | 'one pack' | 'alternate';

const commit: fc.Arbitrary<Commit> = fc.record({
  parents: fc.oneof({ weight: 3, arbitrary: fc.constant([0]) }, { weight: 1, arbitrary: fc.uniqueArray(fc.nat(5), { maxLength: 3 }) }),
  changes: fc.array(fc.record({ path: fc.nat(PATHS.length - 1), text: fc.nat(TEXTS.length + 1) }), { maxLength: 4 }),
  time: fc.nat(40),
  says: fc.nat(12),
});
const push = fc.record({
  commits: fc.array(commit, { minLength: 1, maxLength: 6 }),
  store: fc.constantFrom<Store>('loose', 'new pack', 'new pack', 'new pack', 'one pack', 'alternate'),
  head: fc.nat(3),
});

test('after each of several pushes', async () => {
  const read = { recalled: 0, again: 0 };
  await fc.assert(fc.asyncProperty(fc.array(push, { minLength: 2, maxLength: 5 }), async (pushes) => {
    const repo = makeRepo({ args: ['--bare'] });
    const cache = cacheIn(tempFolder('cache-'));
    let made = 0;
    for (const { commits, store, head } of pushes) {
      bring(repo, commits, made);
      made += commits.length;
      repo.git('update-ref', 'HEAD', `refs/made/${Math.max(0, made - 1 - head)}`);
      keepIn(repo, store);
      const whole = simple(await auditReport(repo.path));
      for (const _ of ['new', 'known']) expect(simple(await auditReport(repo.path, { more: { cache } }))).toEqual(whole);
      const { parts, report } = await watched(repo, cache);
      expect(simple(report)).toEqual(whole);
      expect(parts.filter((part) => 'pack' in part)).toEqual([]);
      read.recalled += report.ledger.remembered?.units ?? 0;
      read.again += report.findings.length > 0 ? 1 : 0;
    }
  }), { numRuns: 12 });
  expect(read.recalled).toBeGreaterThan(100);
  expect(read.again).toBeGreaterThan(5);
});

test('when two audits write at the same time', async () => {
  const repo = pushed(2);
  const cache = cacheIn(tempFolder('cache-'));
  const whole = simple(await auditReport(repo.path));
  const reports = await Promise.all([1, 2, 3].map(() => auditReport(repo.path, { more: { cache } })));
  for (const report of reports) expect(simple(report)).toEqual(whole);
  const { parts, report } = await watched(repo, cache);
  expect(simple(report)).toEqual(whole);
  expect(parts.filter((part) => 'pack' in part)).toEqual([]);
});

test('a finding that only now can be read, in a file that old trees list', async () => {
  const repo = makeRepo();
  repo.write('dir/a', TOKENS[0] ?? '');
  repo.write('dir/b', 'plain');
  repo.commit();
  const blob = repo.id('HEAD:dir/a');
  const loose = join(repo.gitDir, 'objects', blob.slice(0, 2), blob.slice(2));
  const whole = readFileSync(loose);
  // Everything but the file itself is packed; the file is damaged while the pack is remembered.
  repo.tryGit(['pack-objects', '-q', join(repo.gitDir, 'objects', 'pack', 'pack')], { input: `${[repo.id('HEAD'), repo.id('HEAD^{tree}'), repo.id('HEAD:dir'), repo.id('HEAD:dir/b')].join('\n')}\n` });
  const cache = cacheIn(tempFolder('cache-'));
  repo.tryGit(['prune-packed']);
  writeOver(loose, whole.subarray(0, whole.length - 6));
  expect((await auditReport(repo.path, { more: { cache } })).ledger.complete).toBe(false);
  writeOver(loose, whole);
  const { report } = await watched(repo, cache);
  expect(report.ledger.remembered?.units).toBeGreaterThan(1);
  expect(report.findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path))).toContain('dir/a');
  expect(simple(report)).toEqual(simple(await auditReport(repo.path)));
});

test('trees whose bases lie in another pack', async () => {
  const repo = makeRepo();
  repo.write('dir/a', TOKENS[1] ?? '');
  repo.commit();
  const before = repo.id('HEAD:dir');
  const bytes = Buffer.from(repo.tryGit(['cat-file', 'tree', before]).stdout, 'latin1');
  repo.git('repack', '-adq');
  const blob = Buffer.from(TOKENS[0] ?? '');
  const entry = Buffer.concat([Buffer.from('100644 found here\0'), Buffer.from(blobId(blob), 'hex')]);
  const tree = repo.object('tree', Buffer.concat([bytes, entry]));
  const files = repo.tryGit(['mktree'], { input: `040000 tree ${tree}\tdir\n` }).stdout.trim();
  const top = repo.git('commit-tree', '-p', 'HEAD', '-m', 'next', files);
  repo.git('update-ref', 'HEAD', top);
  repo.tryGit(['pack-objects', '-q', join(repo.gitDir, 'objects', 'pack', 'pack')], { input: `${files}\n${top}\n` });
  writePack(join(repo.gitDir, 'objects', 'pack', 'pack-1'), [{ id: blobId(blob), type: BLOB, data: blob }, { id: tree, type: REFERENCE_DELTA, data: appending(bytes.length, entry), base: before }]);
  repo.git('prune-packed');
  const cache = cacheIn(tempFolder('cache-'));
  const whole = await auditReport(repo.path, { more: { cache } });
  expect(whole.ledger.complete).toBe(true);
  const { report, parts } = await watched(repo, cache);
  expect(parts.filter((part) => part.kind !== 'objects')).toEqual([]);
  expect(report.findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path)).sort()).toEqual(['dir/a', 'dir/found here']);
  for (const other of [whole, await auditReport(repo.path)]) expect(simple(report)).toEqual(simple(other));
});

test('a record holds no name of a file or a folder', async () => {
  const repo = pushed(1);
  const folder = tempFolder('cache-');
  await auditReport(repo.path, { more: { cache: cacheIn(folder) } });
  const bytes = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
  expect(bytes.toString('latin1')).toContain('outline');
  const names = PATHS.flatMap((path) => path.split('/')).filter(({ length }) => length > 3);
  for (const encoding of ['latin1', 'utf8', 'utf16le'] as const) {
    const text = bytes.toString(encoding);
    expect(piecesOf([secretKey, keyId, ...TOKENS.map((token) => token.trim().slice(-20))], text)).toEqual([]);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  }
});

function cacheIn(folder: string): CacheSettings {
  return { folder, key: Buffer.alloc(32, 7), rules: 'a'.repeat(64) };
}

/** Without what may differ. */
function simple({ ledger: { remembered: _, ...ledger }, ...report }: Report): Report {
  return { ...report, ledger };
}

/** With the parts that were read. */
async function watched(repo: TestRepo, cache: CacheSettings): Promise<{ report: Report; parts: Part[] }> {
  const engine = engineHere();
  const parts: Part[] = [];
  const report = await auditReport(repo.path, { more: { cache, engine: { audit: (survey, asked, signal) => engine.audit(survey, noted(asked, parts), signal) } } });
  return { report, parts };
}

function* noted<Turn extends Part | 'wait'>(turns: Iterable<Turn>, parts: Part[]): Generator<Turn> {
  for (const turn of turns) {
    if (turn !== 'wait') parts.push(turn);
    yield turn;
  }
}

/** So many packs, with every text at every path. */
function pushed(packs: number): TestRepo {
  const repo = makeRepo({ args: ['--bare'] });
  for (let pack = 0; pack < packs; pack += 1) {
    const commits = TEXTS.map((_, text) => ({ parents: [0], changes: PATHS.map((__, path) => ({ path, text: (text + path + pack) % TEXTS.length })), time: pack, says: 12 }));
    bring(repo, commits, pack * TEXTS.length);
    repo.git('update-ref', 'HEAD', `refs/made/${(pack + 1) * TEXTS.length - 1}`);
    keepIn(repo, 'new pack');
  }
  return repo;
}

function keepIn(repo: TestRepo, store: Store): void {
  if (store === 'new pack') repo.git('repack', '-dq');
  if (store === 'one pack') repo.git('repack', '-adfq');
  if (store !== 'alternate') return;
  repo.git('repack', '-dq');
  const other = makeRepo({ args: ['--bare'] });
  cpSync(join(repo.gitDir, 'objects'), join(other.gitDir, 'objects'), { recursive: true });
  writeFileSync(join(repo.gitDir, 'objects', 'info', 'alternates'), `${join(other.gitDir, 'objects')}\n`);
  repo.git('repack', '-adlq');
}

function writeOver(path: string, bytes: Uint8Array): void {
  cpSync(path, `${path}.tmp`);
  writeFileSync(path, bytes);
}

/** @param made how many there are already */
function bring(repo: TestRepo, commits: readonly Commit[], made: number): void {
  repo.git('config', 'fastimport.unpackLimit', '1000');
  const { status, stderr } = repo.tryGit(['fast-import', '--quiet', '--force'], { input: commits.map((one, i) => stream(one, made + i, made)).join('') });
  if (status !== 0) throw new Error(stderr);
}

function stream({ parents, changes, time, says }: Commit, number: number, made: number): string {
  const known = [...new Set(parents.map((back) => number - 1 - back).filter((parent) => parent >= 0))];
  const from = known.map((parent, i) => `${i === 0 ? 'from' : 'merge'} ${parent >= made ? `:${parent + 1}` : `refs/made/${parent}^0`}\n`).join('');
  const edits = changes.map(({ path, text }) => edit(PATHS[path] ?? 'a', TEXTS[text])).join('');
  const who = `A Name <a@example.com> ${1_500_000_000 + time * 50_000} +0000`;
  return `commit refs/made/${number}\nmark :${number + 1}\nauthor ${who}\ncommitter ${who}\n${data(TOKENS[says] ?? `commit ${number}`)}${from}${edits}\n`;
}

function edit(path: string, text: string | undefined): string {
  const quoted = `"${path.replaceAll('\t', '\\t')}"`;
  return text === undefined ? `D ${quoted}\n` : `M 100644 inline ${quoted}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
