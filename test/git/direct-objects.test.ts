/** Objects read without git: every one of deep chains of deltas, in any order, with loose ones between them. What is read is compared with its id by the reader itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oid } from '../../src/core/ids.ts';
import { BaseCache } from '../../src/git/direct/base-cache.ts';
import { DirectObjects } from '../../src/git/direct/direct-objects.ts';
import { openRepository } from '../../src/git/repository.ts';
import { makeRepo } from '../helpers/repo.ts';

const repo = makeRepo();
const lines = Array.from({ length: 400 }, (_, index) => `line ${index} ${'x'.repeat(index % 40)}`);
for (let version = 0; version < 60; version += 1) {
  lines[(version * 37) % lines.length] = `changed ${version}`;
  repo.write('folder/long.txt', `${lines.join('\n')}\n`);
  repo.write('short.txt', `${version}\n`);
  repo.commit(`version ${version}`);
}
repo.git('repack', '-qadf', '--depth=50', '--window=60');
repo.write('loose.txt', 'loose\n');
repo.commit('loose');

it('are all there', () => {
  const packs = join(repo.gitDir, 'objects', 'pack');
  const [index = ''] = readdirSync(packs).filter((name) => name.endsWith('.idx'));
  expect(repo.git('verify-pack', '-v', join(packs, index))).toMatch(/^chain length = [34]\d: /m);
  const sizes = new Map(repo.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objectsize)').split('\n').map((line) => [oid(line.slice(0, 40)), Number(line.slice(41))]));
  const all = [...sizes.keys(), ...sizes.keys()];
  fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length / 2 }), (ids) => {
    const objects = new DirectObjects(openRepository(repo.path));
    for (const id of ids) expect(objects.read(id)?.content.length).toBe(sizes.get(id));
    objects.close();
  }), { numRuns: 20 });
});

it('bases are kept as long as there is room', () => {
  const bases = new BaseCache();
  const object = { type: 'blob', content: new Uint8Array(10 * 1024 * 1024) } as const;
  for (const place of ['a', 'b', 'c', 'd']) bases.add(place, object);
  expect(['a', 'b', 'c', 'd'].map((place) => bases.get(place) === object)).toEqual([false, true, true, true]);
  bases.add('large', { type: 'blob', content: new Uint8Array(40 * 1024 * 1024) });
  expect(['b', 'c', 'd', 'large'].map((place) => bases.get(place))).toEqual([undefined, undefined, undefined, undefined]);
});
