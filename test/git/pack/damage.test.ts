/** What is wrong is named, once, and everything that does not depend on it is still read. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { damagedIndexes, surveyStore } from '../../../src/git/pack/store.ts';
import { appending, BLOB, blobId, REFERENCE_DELTA, writePack } from './pack-builder.ts';
import type { Entry } from './pack-builder.ts';
import { readAll } from './read-all.ts';
import { addHistory, listedByGit, managedRepositories, packFiles } from './repository.ts';
import type { TestRepository } from './repository.ts';

const repository = managedRepositories();

/** Id, offset in the pack, and base if any, of all packed objects, by git's own reading. */
function verified(repo: TestRepository): { id: string; offset: number; base: string | undefined }[] {
  const [index = ''] = packFiles(repo, '.idx');
  return repo.git(['verify-pack', '-v', index]).toString().split('\n').flatMap((line) => {
    const [id = '', , , , offset, , base] = line.split(/ +/);
    return /^[0-9a-f]{40}$/.test(id) ? [{ id, offset: Number(offset), base }] : [];
  });
}

function packed(versions = 60): TestRepository {
  const repo = repository();
  addHistory(repo, versions);
  repo.git(['repack', '-adfq']);
  return repo;
}

function blob(text: string): Entry & { data: Buffer } {
  const data = Buffer.from(text);
  return { id: blobId(data), type: BLOB, data };
}

function appended(base: Entry & { data: Buffer }, text: string): Entry & { data: Buffer } {
  const content = Buffer.concat([base.data, Buffer.from(text)]);
  return { id: blobId(content), type: REFERENCE_DELTA, data: Buffer.from(appending(base.data.length, Buffer.from(text))), base: base.id };
}

describe('a flipped bit', () => {
  test.each([0.1, 0.5, 0.9])('in the object at %f of the pack', (where) => {
    const repo = packed();
    const objects = verified(repo);
    const hit = [...objects].sort((a, b) => a.offset - b.offset)[Math.floor(objects.length * where)];
    const [pack = ''] = packFiles(repo, '.pack');
    flip(pack, (hit?.offset ?? 0) + 4);
    const lost = new Set([hit?.id]);
    for (let before = 0; before !== lost.size;) {
      before = lost.size;
      for (const { id, base } of objects) if (base !== undefined && lost.has(base)) lost.add(id);
    }
    const { read, failed } = readAll([repo.objects]);
    expect(new Set(failed.keys())).toEqual(lost);
    expect(read.length + failed.size).toBe(objects.length);
  });

  test('in the index: the index is named, nothing is missed in silence', () => {
    const repo = packed();
    const listed = listedByGit(repo);
    const [index = ''] = packFiles(repo, '.idx');
    flip(index, 8 + 1024 + 20 * listed.length + 5);
    const { read, failed, survey } = readAll([repo.objects]);
    expect(damagedIndexes(survey)).toEqual([{ unit: `index ${index}`, reason: 'its checksum is wrong' }]);
    expect(failed.size).toBe(1);
    expect(read.length).toBe(listed.length - 1);
  });

  test('is survived where another pack holds the object', () => {
    const repo = packed();
    const listed = listedByGit(repo);
    repo.git(['pack-objects', '-q', '--all', '--depth=0', 'objects/pack/pack']);
    const [pack = ''] = packFiles(repo, '.pack');
    flip(pack, 400);
    const { read, failed } = readAll([repo.objects]);
    expect(failed.size).toBe(0);
    expect(read).toEqual(listed);
  });
});

describe('whole files', () => {
  test('a truncated pack is named, and read up to the cut', () => {
    const repo = packed();
    const objects = verified(repo);
    const [pack = ''] = packFiles(repo, '.pack');
    const cut = Math.floor(readFileSync(pack).length / 2);
    chmodSync(pack, 0o600);
    truncateSync(pack, cut);
    const { read, failed, survey } = readAll([repo.objects]);
    expect(survey.problems).toHaveLength(1);
    expect(read.length + failed.size).toBe(objects.length);
    for (const { id, offset } of objects) if (offset >= cut) expect(failed.has(id)).toBe(true);
    expect(read.length).toBeGreaterThan(objects.length / 4);
  });

  test.each([0, 8, 20, 31])('a pack of which %i bytes are left is named, with all that it held', (left) => {
    const repo = repository();
    const lost = blob('what the pack held');
    writePack(`${repo.objects}/pack/pack-cut`, [lost]);
    truncateSync(`${repo.objects}/pack/pack-cut.pack`, left);
    const { read, failed } = readAll([repo.objects]);
    expect(read).toEqual([]);
    expect([...failed.keys()]).toEqual([lost.id]);
  });

  test.each([0, 1])('an index that does not name entry %i of its pack is named', (place) => {
    const repo = repository();
    const entries = [blob('one'), blob('two'), blob('three')];
    writePack(`${repo.objects}/pack/pack-gap`, entries, 2, entries[place]);
    const { failed, survey } = readAll([repo.objects]);
    expect(survey.problems.length + failed.size).toBeGreaterThan(0);
  });

  test('a pack without its index, an index without its pack, an empty index', () => {
    const repo = repository();
    for (const seed of [1, 2, 3]) addHistory(repo, 30, seed);
    const stems = packFiles(repo, '.pack').map((path) => path.replace(/\.pack$/, ''));
    expect(stems).toHaveLength(3);
    rmSync(`${stems[0]}.idx`);
    rmSync(`${stems[1]}.pack`);
    chmodSync(`${stems[2]}.idx`, 0o600);
    truncateSync(`${stems[2]}.idx`, 0);
    const { survey, failed } = readAll([repo.objects]);
    expect(survey.problems.map(({ unit }) => unit.replace(/^(\w+) .*(\.\w+)$/, '$1 $2')).sort()).toEqual(['index .idx', 'pack .pack', 'pack .pack']);
    expect([...failed.values()].every((reason) => reason.startsWith('damaged: its pack'))).toBe(true);
    expect(failed.size).toBeGreaterThan(10);
  });

  test('an unknown pack version is left to git, version 3 is read', () => {
    const repo = repository();
    writePack(`${repo.objects}/pack/pack-3`, [blob('in version 3')], 3);
    writePack(`${repo.objects}/pack/pack-4`, [blob('in version 4')], 4);
    const { read, failed } = readAll([repo.objects]);
    expect(read).toEqual([`${blob('in version 3').id} blob 12`]);
    expect([...failed]).toEqual([[blob('in version 4').id, expect.stringMatching(/^unknown: .*version 4 is unknown/)]]);
  });
});

describe('entries that git would not write', () => {
  const good = blob('a good neighbour\n');

  function readPack(entries: readonly Entry[], repo = repository()) {
    writePack(`${repo.objects}/pack/pack-made`, [...entries, good]);
    const { read, failed } = readAll([repo.objects]);
    expect(read).toContain(`${good.id} blob 17`);
    return { read: read.length, failed };
  }

  test('deltas that are each other\'s base', () => {
    const a = { ...appended(good, 'a'), base: blobId(Buffer.from('b')) };
    const b = { ...appended(good, 'b'), id: a.base, base: a.id };
    const { failed } = readPack([a, b]);
    expect([...failed.entries()].sort()).toEqual([a.id, b.id].sort().map((id) => [id, 'damaged: its delta bases form a cycle']));
  });

  test('the same across two packs', () => {
    const repo = repository();
    const a = { ...appended(good, 'a'), base: blobId(Buffer.from('b')) };
    const b = { ...appended(good, 'b'), id: a.base, base: a.id };
    writePack(`${repo.objects}/pack/pack-b`, [b]);
    const { failed } = readPack([a], repo);
    expect([...failed.keys()].sort()).toEqual([a.id, b.id].sort());
    expect([...failed.values()].every((reason) => reason.includes("can't be read without itself"))).toBe(true);
  });

  test('a base in another pack, a loose base, a missing base', () => {
    const repo = repository();
    const base = blob('stored elsewhere\n');
    const loose = blob('stored loose\n');
    writePack(`${repo.objects}/pack/pack-base`, [base]);
    repo.git(['hash-object', '-w', '--stdin'], loose.data);
    const missing = appended(blob('stored nowhere'), '!');
    const { read, failed } = readPack([appended(base, '1'), appended(loose, '2'), missing], repo);
    expect(read).toBe(5);
    expect([...failed]).toEqual([[missing.id, expect.stringContaining('is missing')]]);
  });

  test('a copy of more than 65,535 bytes, which takes all bytes that an instruction can have', () => {
    const repo = repository();
    const base = blob('0123456789'.repeat(7000));
    const copied = base.data.subarray(1, 0x10003);
    const head = [0xf0, 0xa2, 0x04, 0x82, 0x80, 0x04];
    const delta = { id: blobId(copied), type: REFERENCE_DELTA, data: Buffer.from([...head, 0x80 | 0x7f, 1, 0, 0, 0, 2, 0, 1]), base: base.id };
    const { read, failed } = readPack([base, delta], repo);
    expect([...failed]).toEqual([]);
    expect(read).toBe(3);
  });

  test('an unknown type is left to git', () => {
    const { failed } = readPack([{ ...blob('of type 5'), type: 5 }]);
    expect([...failed.values()]).toEqual(['unknown: its type 5 is unknown']);
  });

  test.each<[string, number[]]>([
    ['copies outside its base', [17, 4, 0x80 | 0x10 | 0x01, 16, 4]],
    ['copies outside its result', [17, 3, 0x80 | 0x10, 4]],
    ['inserts outside its result', [17, 1, 2, 65, 65]],
    ['inserts more than it holds', [17, 9, 9, 65]],
    ['has instruction 0', [17, 1, 0, 65]],
    ['does not fill its result', [17, 9, 1, 65]],
    ['is for another base', [16, 1, 1, 65]],
    ['is empty', []],
    ['ends inside its head', [0x91]],
  ])('a delta that %s', (_, delta) => {
    const { failed, read } = readPack([{ id: blobId(Buffer.from('x')), type: REFERENCE_DELTA, data: Buffer.from(delta), base: good.id }]);
    expect(read).toBe(1);
    expect([...failed.values()]).toEqual([expect.stringMatching(/^damaged: its delta /)]);
  });
});

describe('loose objects', () => {
  const content = Buffer.from('blob 5\0loose');
  const id = createHash('sha1').update(content).digest('hex');

  test.each<[string, Buffer, string]>([
    ['garbage', Buffer.from('garbage'), 'damaged'],
    ['empty', Buffer.alloc(0), 'damaged'],
    ['truncated', deflateSync(content).subarray(0, -3), 'damaged'],
    ['longer than it says', deflateSync(Buffer.from('blob 4\0loose')), 'damaged'],
    ['shorter than it says', deflateSync(Buffer.from('blob 6\0loose')), 'damaged'],
    ['another object', deflateSync(Buffer.from('blob 5\0moose')), 'damaged'],
    ['of unknown type', deflateSync(Buffer.from('blub 5\0loose')), 'unknown'],
    ['larger than memory allows', deflateSync(Buffer.from(`blob ${2 ** 40}\0loose`)), 'large'],
  ])('%s', (_, file, kind) => {
    const repo = repository();
    repo.git(['hash-object', '-w', '--stdin'], 'a good neighbour');
    repo.git(['hash-object', '-w', '--stdin'], 'loose');
    const path = `${repo.objects}/${id.slice(0, 2)}/${id.slice(2)}`;
    chmodSync(path, 0o600);
    writeFileSync(path, file);
    const { read, failed } = readAll([repo.objects]);
    expect(read).toHaveLength(1);
    expect([...failed]).toEqual([[id, expect.stringMatching(`^${kind}: `)]]);
  });
});

test('what is too large to be held, and deltas of it, are left to git', () => {
  const repo = repository();
  const zeros = Buffer.alloc((32 << 20) + 1);
  const small = repo.git(['hash-object', '-w', '--stdin'], 'small').toString().trim();
  const large = repo.git(['hash-object', '-w', '--stdin'], zeros).toString().trim();
  const loose = readAll([repo.objects]);
  expect([...loose.failed]).toEqual([[large, `large: it has ${zeros.length} bytes`]]);
  const larger = repo.git(['hash-object', '-w', '--stdin'], Buffer.concat([zeros, Buffer.from('and more')])).toString().trim();
  repo.git(['pack-objects', '-q', 'objects/pack/pack'], `${larger} f\n${large} f\n${small} g\n`);
  repo.git(['prune-packed']);
  const { read, failed } = readAll([repo.objects]);
  expect(read).toEqual([`${small} blob 5`]);
  expect([...failed.keys()].sort()).toEqual([large, larger].sort());
  expect([...failed.values()].every((reason) => reason.startsWith('large: '))).toBe(true);
});

test('a chain of 4,000 deltas', () => {
  const repo = repository();
  let stream = '';
  for (let version = 0; version < 4050; version += 1) {
    const text = `${'a line that all versions share\n'.repeat(40)}${version}\n`;
    stream += `commit refs/heads/main\ncommitter A <a@example.org> ${1700000000 + version} +0000\ndata 1\nx\nM 100644 inline f\ndata ${text.length}\n${text}\n`;
  }
  repo.git(['fast-import', '--quiet', '--depth=4095'], stream);
  const [index = ''] = packFiles(repo, '.idx');
  expect(repo.git(['verify-pack', '-sv', index]).toString()).toMatch(/chain length = 40\d\d/);
  const { read, failed } = readAll([repo.objects]);
  expect(failed.size).toBe(0);
  expect(read).toEqual(listedByGit(repo));
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  chmodSync(path, 0o600);
  writeFileSync(path, bytes);
}

test('FIFOs that bear the names of a pack and its index keep nobody waiting', () => {
  const repo = repository();
  mkdirSync(join(repo.objects, 'pack'), { recursive: true });
  for (const end of ['idx', 'pack']) execFileSync('mkfifo', [join(repo.objects, 'pack', `pack-1.${end}`)]);
  expect(surveyStore([repo.objects], 'sha1').problems).toEqual([{ unit: expect.stringMatching(/pack-1\.idx$/), reason: 'it is no regular file' }]);
});
