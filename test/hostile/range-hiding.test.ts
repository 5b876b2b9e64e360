/** Ways to hide content from whoever reads patches (rows H01 to H06, H23 to H26, H28, H41, H45, H56): staged and range read objects. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rangeSource } from '../../src/sources/range.ts';
import { stagedSource } from '../../src/sources/staged.ts';
import { makeRepo, type TestRepo } from '../helpers/repo.ts';
import { type Delivery, deliver } from '../helpers/units.ts';

const PLANT = 'planted-marker-text';

interface Construct {
  /** Where the content goes. */
  readonly path?: string;
  readonly content?: string | Buffer;
  /** Runs when everything is committed and staged. */
  readonly hide?: (repo: TestRepo) => void;
}

const config = (key: string, value: string): Construct => ({ hide: (repo) => repo.git('config', key, value) });
const infoAttributes = (line: string): Construct => ({ hide: (repo) => writeFileSync(join(repo.gitDir, 'info/attributes'), `${line}\n`) });

const CONSTRUCTS: Record<string, Construct> = {
  'nothing hidden': {},
  'H01 -diff in info': infoAttributes('* -diff'),
  'H01 binary in info': infoAttributes('* binary'),
  'H01 -diff in the tree': { hide: (repo) => repo.write('.gitattributes', '* -diff\n') },
  'H02 threshold of big files': config('core.bigFileThreshold', '1'),
  'H03 NUL first': { content: `\0${PLANT}` },
  'H03 NUL late': { content: `${'x'.repeat(8001)}\0${PLANT}` },
  'H04 UTF-16 bytes': { content: Buffer.from(PLANT, 'utf16le') },
  'H05 encoding of the work tree': { hide: (repo) => repo.write('.gitattributes', '* working-tree-encoding=UTF-16\n') },
  'H06 a stray byte': { content: Buffer.from(`\xff${PLANT}`, 'latin1') },
  'H23 replaced blob': { hide: (repo) => replaceBlob(repo) },
  'H23 replaced commit': { hide: (repo) => repo.git('replace', '--graft', 'HEAD') },
  'H24 graft': { hide: (repo) => repo.write('.git/info/grafts', `${repo.id('HEAD')}\n`) },
  'H26 commit-graph': { hide: (repo) => repo.git('commit-graph', 'write', '--reachable') },
  'H27 multi-pack-index': { hide: (repo) => (repo.git('repack', '-dq'), repo.git('multi-pack-index', 'write')) },
  'H41 colours': config('color.ui', 'always'),
  'H41 no prefix': config('diff.noprefix', 'true'),
  'H41 mnemonic prefix': config('diff.mnemonicPrefix', 'true'),
  'H41 one line': config('format.pretty', 'oneline'),
  'H41 short ids': config('core.abbrev', '4'),
  'H41 relative': config('diff.relative', 'true'),
  'H41 order file': config('diff.orderFile', '/nowhere'),
  'H41 renames': config('diff.renames', 'copies'),
  'H41 submodules ignored': config('diff.ignoreSubmodules', 'all'),
  'H41 root not shown': config('log.showRoot', 'false'),
  'H41 quoted paths': config('core.quotePath', 'true'),
  'H41 case ignored': config('core.ignoreCase', 'true'),
  'H45 one long line': { content: `${'x'.repeat(9_000_000)}${PLANT}` },
  'H56 image': { path: 'a.png' },
  'H56 lock file': { path: 'package-lock.json' },
  'H56 vendored': { path: 'node_modules/x/index.js' },
  'H56 test fixture': { path: 'test/fixtures/x.json' },
};

describe.each(Object.entries(CONSTRUCTS))('%s', (_, { path = 'a.txt', content = PLANT, hide }) => {
  test('staged', async () => {
    const repo = makeRepo();
    repo.commit('first');
    repo.commit('second');
    repo.write(path, content);
    repo.git('add', '-fA');
    hide?.(repo);
    found(await deliver(stagedSource({ path: repo.path, variables: repo.variables })), { source: 'staged', path }, content);
  });

  test('range', async () => {
    const repo = makeRepo();
    repo.commit();
    const base = repo.id('HEAD');
    repo.write(path, content);
    repo.git('add', '-fA');
    const commit = repo.commit();
    repo.write('later.txt', '');
    repo.commit();
    hide?.(repo);
    found(await deliver(rangeSource({ path: repo.path, variables: repo.variables, revisions: [`${base}..main`] })), { source: 'range', path, commit }, content);
  });
});

test('H28 a pack without its index: what it holds is named, not missed', async () => {
  const repo = makeRepo();
  repo.commit();
  repo.write('a.txt', PLANT);
  repo.commit();
  repo.git('repack', '-adq');
  const packs = join(repo.gitDir, 'objects/pack');
  for (const name of readdirSync(packs)) if (name.endsWith('.idx')) rmSync(join(packs, name));
  const outcome = await deliver(rangeSource({ path: repo.path, variables: repo.variables, revisions: ['main'] })).then(({ ledger }) => ledger.complete, () => false);
  expect(outcome).toBe(false);
});

function found(delivery: Delivery, place: object, content: string | Buffer): void {
  expect(delivery.placesOf(Buffer.from(content).toString('latin1'))).toEqual([expect.objectContaining(place)]);
  expect(delivery.ledger).toMatchObject({ complete: true, skipped: [] });
}

function replaceBlob(repo: TestRepo): void {
  const blob = repo.tryGit(['rev-parse', ':a.txt']).stdout.trim();
  repo.git('replace', blob, repo.object('blob', 'harmless'));
}
