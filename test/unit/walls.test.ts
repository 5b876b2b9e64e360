/** The walls of the house: who may import whom, who spawns, who touches the process, who reveals a secret. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  /** Folders and packages that it imports values from, and types. */
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** What each folder may import besides itself: a folder, a package, or `node:`. Types of `core` are free to all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  rules: [],
  kernel: ['core'],
  platform: ['core', 'errors', 'node:'],
  git: ['core', 'errors', 'node:', 'simple-git', 'platform'],
  sources: ['core', 'git', 'errors', 'node:'],
  reporters: ['core', 'errors', 'picocolors', 'valibot', 'node:crypto', 'node:zlib'],
  verify: ['core', 'errors', 'node:', '@aws-sdk', '@smithy', 'https-proxy-agent'],
  respond: ['core', 'errors', 'reporters', 'node:', '@aws-sdk'],
  config: ['core', 'errors', 'git', 'node:', 'smol-toml', 'yaml', 'valibot', 'minimatch', 're2js'],
};

const sources = [...files(join(root, 'src')), ...files(join(root, 'rules'))].map(read);

describe('imports', () => {
  test.each(sources.filter(({ folder }) => folder in MAY_IMPORT).map((source) => [source.path, source] as const))('%s', (_, source) => {
    const allowed = [source.folder, ...(MAY_IMPORT[source.folder] ?? [])];
    expect(source.values.filter((target) => !allowed.some((name) => target === name || (name.endsWith(':') && target.startsWith(name)) || target.startsWith(`${name}/`)))).toEqual([]);
    if (source.folder === 'core') expect(source.types.filter((target) => target !== 'core')).toEqual([]);
  });

  test('know every folder', () => {
    const known = [...Object.keys(MAY_IMPORT), 'surfaces'];
    expect([...new Set(sources.map(({ folder }) => folder))].filter((folder) => !known.includes(folder) && !FREE.includes(folder))).toEqual([]);
  });
});

/** Files beside the folders: what joins them. */
const FREE = ['run', 'interruptible', 'scan-lanes', 'scan-segments', 'scan-units', 'describe', 'exit-code', 'errors'];

describe('only', () => {
  const offenders = (pattern: RegExp, allowed: (source: Source) => boolean): string[] =>
    sources.filter((source) => !allowed(source) && pattern.test(withoutComments(source.text))).map(({ path }) => path);

  test('git spawns', () => {
    expect(offenders(/child_process/, ({ folder }) => folder === 'git')).toEqual([]);
  });

  test('surfaces touch the process', () => {
    expect(offenders(/(?<![#\w.])process\.(?:env|argv|exit|exitCode|stdout|stderr|on|once|cwd)\b|(?<!\/\/)\bconsole\.\w/, ({ folder }) => folder === 'surfaces')).toEqual([]);
  });

  test('the fingerprint and verify reveal a secret', () => {
    expect(offenders(/\.reveal\(\)/, ({ path, folder }) => path === 'src/core/fingerprint.ts' || folder === 'verify')).toEqual([]);
  });

  test('the core has no clock, no chance and no Node', () => {
    expect(offenders(/Date\.now|new Date\(\)|Math\.random|\bBuffer\.\w+\(|performance\./, ({ folder }) => folder !== 'core' && folder !== 'rules')).toEqual([]);
  });
});

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('assembly'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)'/gms)];
  const dynamic = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map((match) => match[1] ?? '');
  const target = (name: string): string => (name.startsWith('.') ? folderOf(resolve(dirname(file), name)) : name);
  return {
    path: relative(root, file),
    folder: folderOf(file),
    text,
    values: [...imports.filter((match) => !match[1]).map((match) => match[2] ?? ''), ...dynamic].map(target),
    types: imports.filter((match) => match[1]).map((match) => target(match[2] ?? '')),
  };
}

/** `core`, `git`, …, `rules`; for files beside the folders their own name. */
function folderOf(file: string): string {
  const [first = '', second = ''] = relative(root, file).split(/[\\/]/);
  return first === 'src' ? second.replace(/\.ts$/, '') : first;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
