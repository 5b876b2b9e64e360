/** Whatever shape real git gives a store, we read the objects that git lists, and each hashes to its own id. */
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { objectId } from '../../../src/git/pack/object-format.ts';
import { readAll } from './read-all.ts';
import { addHistory, listedByGit, managedRepositories, packFiles } from './repository.ts';
import type { TestRepository } from './repository.ts';

const repository = managedRepositories();

function expectEqualToGit(repo: TestRepository, format?: 'sha1' | 'sha256', dirs = [repo.objects]) {
  const ours = readAll(dirs, format);
  expect([...ours.failed]).toEqual([]);
  expect(ours.survey.problems).toEqual([]);
  expect(ours.read).toEqual(listedByGit(repo));
  expect(ours.survey.count).toBe(ours.read.length);
  for (const line of ours.read.filter((_, i) => i % 17 === 0)) {
    const [id = '', type = '', size = ''] = line.split(' ');
    const { type: ourType, content } = ours.reader.read(id);
    expect(`${objectId(format ?? 'sha1', ourType, content)} ${ourType} ${content.length}`).toBe(`${id} ${type} ${size}`);
  }
  ours.reader.close();
  return ours;
}

const SHAPES: readonly [string, (repo: TestRepository) => void][] = [
  ['loose objects', unpackAll],
  ['one pack', (repo) => repo.git(['repack', '-adfq'])],
  ['no deltas', (repo) => repo.git(['repack', '-adfq', '--depth=0'])],
  ['index version 1', (repo) => repo.git(['-c', 'pack.indexVersion=1', 'repack', '-adfq'])],
  ['reference deltas', (repo) => repo.git(['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq'])],
  ['a multi-pack index over several packs', (repo) => {
    addHistory(repo, 20, 2);
    repo.git(['multi-pack-index', 'write']);
  }],
  ['the same objects in two packs', (repo) => {
    repo.git(['repack', '-dq']);
    repo.git(['pack-objects', '-q', '--all', '--window=3', 'objects/pack/pack']);
  }],
  ['loose and packed', (repo) => repo.git(['hash-object', '-w', '--stdin'], 'loose beside the pack')],
  ['a cruft pack', (repo) => {
    repo.git(['hash-object', '-w', '--stdin'], 'reached by nothing');
    repo.git(['repack', '--cruft', '-adq']);
  }],
  ['a promisor pack', (repo) => {
    for (const pack of packFiles(repo, '.pack')) writeFileSync(pack.replace(/pack$/, 'promisor'), '');
  }],
  ['big files stored whole', (repo) => repo.git(['-c', 'core.bigFileThreshold=1k', 'repack', '-adfq'])],
  ['no compression', (repo) => repo.git(['-c', 'pack.compression=0', 'repack', '-adFq'])],
];

function unpackAll(repo: TestRepository): void {
  const pack = repo.git(['pack-objects', '-q', '--all', '--stdout']);
  for (const path of [...packFiles(repo, '.pack'), ...packFiles(repo, '.idx')]) rmSync(path);
  repo.git(['unpack-objects', '-q'], pack);
}

describe('as git reads it', () => {
  test.each(SHAPES)('%s', (_, shape) => {
    const repo = repository();
    addHistory(repo, 60);
    shape(repo);
    expectEqualToGit(repo);
  });

  test('SHA-256', () => {
    const repo = repository('sha256');
    addHistory(repo, 40);
    repo.git(['repack', '-adfq']);
    repo.git(['hash-object', '-w', '--stdin'], 'a loose one');
    expectEqualToGit(repo, 'sha256');
  });

  test('64-bit offsets', () => {
    const repo = repository();
    addHistory(repo, 40);
    const [pack = ''] = packFiles(repo, '.pack');
    const [index = ''] = packFiles(repo, '.idx');
    const before = statSync(index).size;
    rmSync(index);
    repo.git(['index-pack', '--index-version=2,0x200', '-o', index, pack]);
    expect(statSync(index).size).toBeGreaterThan(before);
    expectEqualToGit(repo);
  });

  test('alternates', () => {
    const base = repository();
    addHistory(base, 30);
    const repo = repository();
    addHistory(repo, 45);
    repo.git(['hash-object', '-w', '--stdin'], 'only here');
    writeFileSync(`${repo.objects}/info/alternates`, `${base.objects}\n`);
    expectEqualToGit(repo, 'sha1', [repo.objects, base.objects]);
  });

  test('an empty store', () => {
    expectEqualToGit(repository());
  });
});
