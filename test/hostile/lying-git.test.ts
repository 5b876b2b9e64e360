/** A git that is killed, cut off, late or silent in the middle of a scan (row L05): incomplete, or nothing is lost. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/core/source.ts';
import { rangeSource } from '../../src/sources/range.ts';
import { stagedSource } from '../../src/sources/staged.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { deliver } from '../helpers/units.ts';

const PLANT = 'planted-marker-text';
const GIT = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

/** A git whose `command` goes wrong; everything else is real git. */
function lyingGit(command: string, wrong: string): string {
  const bin = tempFolder('bin-');
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nif [ "$1" = '${command}' ]; then ${wrong}; fi\nexec ${GIT} "$@"\n`, { mode: 0o755 });
  return bin;
}

function repository(): TestRepo {
  const repo = makeRepo();
  repo.commit();
  for (const name of ['a', 'b', 'c']) {
    repo.write(`${name}.txt`, `${PLANT} ${name}`);
    repo.commit(name);
  }
  repo.write('d.txt', `${PLANT} d`);
  repo.write('e.txt', `${PLANT} e`);
  repo.git('add', '-A');
  return repo;
}

interface Outcome {
  readonly found: number;
  readonly complete: boolean;
}

async function outcomeOf(open: () => Source): Promise<Outcome> {
  try {
    const { placesOf, ledger } = await deliver(open());
    return { found: placesOf(PLANT).length, complete: ledger.complete };
  } catch {
    return { found: 0, complete: false };
  }
}

const sources = (repo: TestRepo, bin: string): Record<string, () => Source> => {
  const options = { path: repo.path, variables: { ...repo.variables, PATH: bin } };
  return { staged: () => stagedSource(options), range: () => rangeSource({ ...options, revisions: ['HEAD~3..HEAD'] }) };
};
const WHOLE: Record<string, number> = { staged: 2, range: 3 };
const COMMANDS: Record<string, readonly string[]> = { staged: ['version', 'diff-index', 'cat-file'], range: ['version', 'rev-parse', 'rev-list', 'diff-tree', 'cat-file'] };

const WAYS: Record<string, string> = {
  'exits 1 at once': 'exit 1',
  'exits 128 when all is said': `${GIT} "$@"; exit 128`,
  'is killed at once': 'kill -9 $$',
  'is killed when all is said': `${GIT} "$@"; kill -9 $$`,
  'says something else': 'echo something; exit 0',
};

describe.each(['staged', 'range'])('%s', (name) => {
  const cases = (COMMANDS[name] ?? []).flatMap((command) => Object.keys(WAYS).map((way) => [command, way] as const));
  test.each(cases)('git %s %s: incomplete, or done without it', async (command, way) => {
    const repo = repository();
    const outcome = await outcomeOf(sources(repo, lyingGit(command, WAYS[way] ?? ''))[name] ?? missing);
    if (command === 'rev-list') expect(outcome).toEqual({ found: WHOLE[name], complete: true });
    else expect(outcome.complete).toBe(false);
  });

  const cut = (COMMANDS[name] ?? []).filter((command) => command !== 'diff-index' && command !== 'cat-file').flatMap((command) => [0, 1, 7, 41, 42, 82, 123, 164, 200, 300].map((bytes) => [command, bytes] as const));
  test.each(cut)('git %s cut off after %i bytes, exit 0: incomplete, or nothing is lost', async (command, bytes) => {
    const repo = repository();
    const { complete, found } = await outcomeOf(sources(repo, lyingGit(command, `${GIT} "$@" | head -c ${bytes}; exit 0`))[name] ?? missing);
    expect(complete && found !== WHOLE[name]).toBe(false);
  });

  test.each(COMMANDS[name] ?? [])('git %s warns: complete', async (command) => {
    const repo = repository();
    const bin = lyingGit(command, `echo 'warning: something' >&2`);
    expect(await outcomeOf(sources(repo, bin)[name] ?? missing)).toEqual({ found: WHOLE[name], complete: true });
  });
});

test.each([1, 2, 3, 4])('git rev-list without line %i: nothing is lost', async (line) => {
  const bin = lyingGit('rev-list', `${GIT} "$@" | sed ${line}d; exit 0`);
  expect(await outcomeOf(sources(repository(), bin)['range'] ?? missing)).toEqual({ found: WHOLE['range'], complete: true });
});

test.each([['none', 'exit 127'], ['too old', 'echo git version 1.8.3'], ['mute', 'exit 0']])('a git that is %s is a fault', async (_, script) => {
  const repo = repository();
  const bin = lyingGit('version', script);
  await expect(deliver(stagedSource({ path: repo.path, variables: { ...repo.variables, PATH: bin } }))).rejects.toMatchObject({ name: 'Fault', code: 'git' });
});

test('no git at all is a fault', () => {
  const repo = repository();
  expect(() => stagedSource({ path: repo.path, variables: { PATH: tempFolder() } })).toThrow(expect.objectContaining({ code: 'git' }));
});

function missing(): Source {
  throw new Error('no such source');
}
