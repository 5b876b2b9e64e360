/** What npm would publish, and what installing it would run: everything a user needs, and nothing more. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const needed = ['LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'action.yml', 'package.json', 'docs/config.schema.json', 'docs/report.schema.json', 'dist/leaksift.mjs', 'dist/hook.cjs', 'dist/action.mjs', 'dist/NOTICES.txt'];
const allowed = /^(LICENSE|README\.md|CHANGELOG\.md|action\.yml|package\.json|dist\/[\w-]+\.[cm]js|dist\/(?:rules|rule-texts|rule-examples)\.json|dist\/rule-index\.txt|dist\/kernel-tables\.bin|dist\/NOTICES\.txt|hooks\/[\w-]+|SECURITY\.md|docs\/(?:config|report)\.schema\.json)$/;

let files: readonly string[];
let manifest: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root });
  const [packed] = JSON.parse(stdout) as readonly { readonly files: readonly { readonly path: string }[] }[];
  files = packed?.files.map(({ path }) => path) ?? [];
  manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>;
});

describe('the package', () => {
  it.each(needed)('holds %s', (path) => {
    expect(files).toContain(path);
  });

  it('holds the hooks', () => {
    expect(files.filter((path) => path.startsWith('hooks/'))).not.toEqual([]);
  });

  it('holds nothing else', () => {
    expect(files.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('needs no other package', () => {
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('optionalDependencies');
    expect(manifest).not.toHaveProperty('bundleDependencies');
  });

  it('runs nothing when it is installed', () => {
    const scripts = Object.keys(manifest['scripts'] ?? {});
    expect(scripts.filter((name) => /^(pre|post)?(install|prepare|publish|pack)$|^dependencies$/.test(name))).toEqual([]);
  });
});
