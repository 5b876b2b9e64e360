/** The recipes of docs/SCALE.md as they stand there, run for real: the merged report is the report of one run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessKeyId, secretAccessKey, seeded } from '../helpers/draw.ts';
import { dist, environment, folder, git, leaksift, node } from './smoke/program.ts';

const recipes = readFileSync(join(import.meta.dirname, '../../docs/SCALE.md'), 'utf8');
const place = folder('scale');
const programs = folder('scale-programs');
const variables = { ...environment, PATH: `${programs}:${environment['PATH'] ?? ''}` };
const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') === true;

function recipe(name: string): string {
  const text = new RegExp(`<!-- tested: ${name} -->\n\`\`\`sh\n(.*?)\n\`\`\``, 's').exec(recipes)?.[1];
  if (text === undefined) throw new Error(`docs/SCALE.md has no recipe ${name}`);
  return text;
}

function program(name: string, body: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
}

/** Stands in for GNU parallel where it is not installed: the same script, the same variable, one job after the other. */
const STAND_IN = 'n=0\nwhile read -r line; do\n  n=$((n + 1))\n  PARALLEL_SEQ=$n sh -c "$(printf %s "$1" | sed "s/{}/$line/g")" </dev/null\ndone';

beforeAll(() => {
  const draw = seeded(60);
  program('leaksift', `exec '${node}' '${dist}/leaksift.mjs' "$@"`);
  if (!hasParallel) program('parallel', STAND_IN);
  const source = join(place, 'source');
  mkdirSync(source);
  git(source, 'init', '-q', '-b', 'main');
  for (let n = 0; n < 20; n += 1) {
    writeFileSync(join(source, `file-${n % 7}`), `aws_access_key_id=${accessKeyId(draw)}\naws_secret_access_key=${secretAccessKey(draw)}\n${'line\n'.repeat(n)}`);
    git(source, 'add', '--all');
    git(source, 'commit', '-q', '-m', `commit ${n}`);
  }
  execFileSync('git', ['clone', '-q', '--mirror', source, join(place, 'repo.git')], { env: environment });
  git(join(place, 'repo.git'), 'repack', '-adq');
});

function comparable(file: string): unknown {
  const { scan: { startedAt: _, seconds: __, ...scan }, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { scan: Record<string, unknown> };
  return { scan, ...rest };
}

describe('a recipe', () => {
  test.each([
    [hasParallel ? 'with GNU parallel itself' : 'with a stand-in for GNU parallel, which is not installed here', 'parallel'],
    ['with xargs', 'xargs'],
  ])('%s', (_, name) => {
    const whole = leaksift(place, ['audit-history', 'repo.git', '--format', 'json', '--output', 'whole.json']);
    expect(whole.code).toBe(1);
    const { status, stderr } = spawnSync('sh', ['-c', `rm -rf shards\n${recipe(name)}`], { cwd: place, env: variables, encoding: 'utf8', timeout: 100_000 });
    expect({ status, stderr }).toMatchObject({ status: 1 });
    expect(comparable(join(place, 'report.json'))).toEqual(comparable(join(place, 'whole.json')));
  });
});

describe('the command line', () => {
  test('refuses what can not be meant', () => {
    for (const [args, message] of [
      [['audit-history', '--shard', '0/2'], 'no shard 0'],
      [['audit-history', '--shard', 'auto'], 'LEAKSIFT_SHARD_INDEX'],
      [['audit-history', '--shard', '1/2', '--verify'], 'verify'],
      [['audit-history', '--shard', '1/2', '--cache', 'x'], '--cache'],
      [['audit-history', '--repositories', 'gone'], 'can not be read'],
      [['audit-history', '--repositories', 'gone', 'repo.git'], 'mutually exclusive'],
      [['audit-history', '--cache', 'auto', 'file:///x.git'], 'cloned and removed'],
      [['merge'], 'An argument is missing'],
      [['merge', 'gone.json'], 'gone.json'],
      [['merge', 'repo.git/config'], 'no leaksift report'],
    ] as const) {
      const { code, stderr } = leaksift(place, args);
      expect({ args, code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) as string });
    }
  });

  test('remembers packs, and has made a key of its own that nobody else may read', () => {
    const runs = [1, 2].map((n) => leaksift(place, ['audit-history', 'repo.git', '--cache', 'cache', '--format', 'json', '--output', `cached-${n}.json`]));
    expect(runs.map(({ code }) => code)).toEqual([1, 1]);
    const [first, second] = [1, 2].map((n) => JSON.parse(readFileSync(join(place, `cached-${n}.json`), 'utf8')) as { ledger: { remembered?: { units: number } }; findings: unknown });
    expect(first?.ledger.remembered).toBeUndefined();
    expect(second?.ledger.remembered?.units).toBeGreaterThan(20);
    expect(second?.findings).toEqual(first?.findings);
    const key = execFileSync('stat', ['-c', '%a', join(environment['HOME'] ?? '', '.local/state/leaksift/cache-key')], { encoding: 'utf8' });
    expect(key.trim()).toBe('600');
    const other = leaksift(place, ['audit-history', 'repo.git', '--cache', 'cache', '--format', 'json'], '', { LEAKSIFT_CACHE_KEY: 'x'.repeat(64) });
    expect(JSON.parse(other.stdout)).toMatchObject({ scan: { notes: [expect.stringContaining('Not taken from the cache')] } });
  });
});
