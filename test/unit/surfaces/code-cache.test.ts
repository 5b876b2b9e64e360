/** Compiled code that is kept: believed only where nobody else can have written it, and whole. */
import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { codeCache, type CachingProcess } from '../../../src/surfaces/doors/code-cache.ts';
import { partsIn } from '../../../src/surfaces/doors/parts.ts';
import { tempFolder } from '../../helpers/repo.ts';

const CODE = 'exports.answer = () => 6 * 7;';

interface Run {
  readonly host: CachingProcess;
  exit(): void;
}

function run(env: Record<string, string>, version = process.version): Run {
  const listeners: (() => void)[] = [];
  const host: CachingProcess = { env, version, arch: process.arch, pid: process.pid, hrtime: process.hrtime, getuid: () => process.getuid?.() ?? 0, on: (_, listener) => listeners.push(listener) };
  return { host, exit: () => listeners.forEach((listener) => listener()) };
}

/** Keeps one part, as a first run does, and gives the file that it is kept in. */
function kept(home: string, build = 'b1'): string {
  const { host, exit } = run({ HOME: home });
  codeCache(host, build, 'pre-commit')?.keep('a.cjs', new Script(CODE));
  exit();
  const folder = join(home, '.cache/leaksift');
  const [name = ''] = readdirSync(folder).filter((one) => one.startsWith(`code-${build}-`));
  return join(folder, name, 'pre-commit-a.cjs');
}

const found = (home: string, build = 'b1', version = process.version): Uint8Array | undefined => codeCache(run({ HOME: home }, version).host, build, 'pre-commit')?.of('a.cjs')?.code;

describe('kept code', () => {
  it('is what V8 takes again', () => {
    const home = tempFolder('cache-');
    kept(home);
    expect(new Script(CODE, { cachedData: Buffer.from(found(home) ?? []) }).cachedDataRejected).toBe(false);
  });

  it('is for this user alone', () => {
    const home = tempFolder('cache-');
    const file = kept(home);
    chmodSync(file, 0o620);
    expect(found(home)).toBeUndefined();
    chmodSync(file, 0o600);
    expect(found(home)).toBeDefined();
    const other: CachingProcess = { ...run({ HOME: home }).host, getuid: () => 4711 };
    expect(codeCache(other, 'b1', 'pre-commit')?.of('a.cjs')).toBeUndefined();
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, 40)],
    ['longer', (file: string) => appendFileSync(file, 'x')],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['changed in one bit', (file: string) => {
      const bytes = readFileSync(file);
      bytes[60] = (bytes[60] ?? 0) ^ 4;
      writeFileSync(file, bytes);
    }],
  ])('is not believed when it is %s', (_, damage) => {
    const home = tempFolder('cache-');
    const file = kept(home);
    expect(found(home)).toBeDefined();
    damage(file);
    expect(found(home)).toBeUndefined();
  });

  it('is of one build and one Node', () => {
    const home = tempFolder('cache-');
    kept(home);
    expect(found(home, 'b2')).toBeUndefined();
    expect(found(home, 'b1', 'v99.0.0')).toBeUndefined();
  });

  it('is not kept for ever', () => {
    const home = tempFolder('cache-');
    for (const build of ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8']) kept(home, build);
    expect(readdirSync(join(home, '.cache/leaksift'))).toHaveLength(6);
    expect(found(home, 'b8')).toBeDefined();
  });

  it('is kept nowhere without a home, and not when Node is told to keep none', () => {
    expect(codeCache(run({}).host, 'b1', 'pre-commit')).toBeUndefined();
    expect(codeCache(run({ XDG_CACHE_HOME: 'relative' }).host, 'b1', 'pre-commit')).toBeUndefined();
    expect(codeCache(run({ HOME: '/h', NODE_DISABLE_COMPILE_CACHE: '1' }).host, 'b1', 'pre-commit')).toBeUndefined();
  });

  it('leaves nothing half done behind where it cannot be put in place', () => {
    const home = tempFolder('cache-');
    const file = kept(home);
    rmSync(file);
    mkdirSync(file);
    kept(home);
    expect(readdirSync(join(file, '..'))).toEqual(['pre-commit-a.cjs']);
  });

  it('is passed over in silence where it cannot be written', () => {
    const home = tempFolder('cache-');
    writeFileSync(join(home, '.cache'), 'a file');
    const { host, exit } = run({ HOME: home });
    codeCache(host, 'b1', 'pre-commit')?.keep('a.cjs', new Script(CODE));
    expect(exit).not.toThrow();
  });
});

describe('parts', () => {
  it('are evaluated once, from kept code or from text, with the same outcome', () => {
    const folder = tempFolder('parts-');
    const home = tempFolder('cache-');
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'a.cjs'), 'globalThis.partsLoaded = (globalThis.partsLoaded ?? 0) + 1; exports.b = require("./b.cjs"); exports.path = require("node:path").sep;');
    writeFileSync(join(folder, 'b.cjs'), 'exports.a = require("./a.cjs"); exports.where = __filename;');
    const load = (): unknown => {
      const { host, exit } = run({ HOME: home });
      const part = partsIn(folder, codeCache(host, 'b1', 'test'));
      const first = part('a.cjs');
      expect(part('a.cjs')).toBe(first);
      exit();
      return first;
    };
    const outcome = { path: '/', b: { where: join(folder, 'b.cjs') } };
    expect(load()).toMatchObject(outcome);
    expect(load()).toMatchObject(outcome);
    expect(Reflect.get(globalThis, 'partsLoaded')).toBe(2);
  });
});
