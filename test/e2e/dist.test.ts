/** What is checked in as built is what the sources give, whoever builds it and wherever. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let copy: string;

/** The sources in another folder, built there: so the checked-in files stay as they are, and no path of this machine matters. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'leaksift-build-'));
  for (const name of ['src', 'rules', 'scripts', 'package.json', 'tsconfig.json']) await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: copy });
});

afterAll(() => rm(copy, { recursive: true }));

describe('dist/', () => {
  it('holds the files that a build makes, and no others', async () => {
    expect(await readdir(join(root, 'dist'))).toEqual(await readdir(join(copy, 'dist')));
  });

  it('holds them byte for byte', async () => {
    for (const name of await readdir(join(copy, 'dist'))) {
      const [built, checkedIn] = await Promise.all([readFile(join(copy, 'dist', name)), readFile(join(root, 'dist', name))]);
      expect(built.equals(checkedIn), `dist/${name} is what npm run build makes`).toBe(true);
    }
  });

  it('starts the command line as a program', async () => {
    for (const name of ['leaksift.cjs', 'leaksift.mjs']) {
      expect((await stat(join(root, 'dist', name))).mode & 0o111).toBe(0o111);
      expect(await textOf(name)).toMatch(/^#!\/usr\/bin\/env node\n/);
    }
  });

  it('names no path of the machine that built it', async () => {
    for (const name of await readdir(join(copy, 'dist'))) {
      const text = await readFile(join(copy, 'dist', name), 'latin1');
      expect(text.includes(copy) || text.includes(root), name).toBe(false);
    }
  });

  it('imports nothing but its own files and what Node brings', async () => {
    for (const name of await scripts()) {
      const foreign = importsOf(await textOf(name)).filter((target) => !target.startsWith('./') && !isBuiltin(target));
      expect(foreign, name).toEqual([]);
    }
  });
});

/** The bundler names a module where it stands beside others; what fills a file alone is known by a word of its own. */
const MARKS: Readonly<Record<string, string>> = { valibot: 'abortPipeEarly' };

describe('the hook', () => {
  it.each(['yargs', 'valibot', 'yaml', 'smol-toml', '@aws-sdk', '@actions'])('starts without %s, which is in another file', async (name) => {
    const mark = MARKS[name] ?? `// node_modules/${name}/`;
    const all = await scripts();
    const loaded = await loadedBy('surface-hook.cjs');
    expect(loaded).toEqual(['surface-hook.cjs']);
    expect(await filesWith(mark, all)).not.toEqual([]);
    expect(await filesWith(mark, loaded)).toEqual([]);
  });
});

describe('WebAssembly', () => {
  it.each(['src/kernel', 'src/git/small'])('of %s is compiled from its sources', async (folder) => {
    const [fresh, checkedIn] = await Promise.all([copy, root].map((top) => readFile(join(top, folder, 'wasm.ts'), 'utf8')));
    expect(checkedIn).toBe(fresh);
  });
});

async function scripts(): Promise<readonly string[]> {
  return (await readdir(join(root, 'dist'))).filter((name) => /\.[cm]js$/.test(name));
}

function textOf(name: string): Promise<string> {
  return readFile(join(root, 'dist', name), 'latin1');
}

/** What a file imports before it runs, or when it runs. */
function importsOf(text: string): readonly string[] {
  const forms = [/\b(?:__)?require(?:\$\w+)?\("([^"]+)"\)/g, /\bimport\("([^"]+)"\)/g, /^import [^"]* from "([^"]+)";?$/gm];
  return forms.flatMap((form) => [...text.matchAll(form)].map(([, target = '']) => target));
}

/** At the beginning of a line: what is required inside a function waits. */
const required = /^(?:const|let|var) [\w$]+ = require\("([^"]+)"\);$|^require\("([^"]+)"\);$/gm;

/** The file and all that it requires, directly or not, when it is loaded. */
async function loadedBy(file: string, seen = new Set<string>()): Promise<readonly string[]> {
  if (seen.has(file)) return [];
  seen.add(file);
  for (const [, named, unnamed] of (await textOf(file)).matchAll(required)) {
    const target = named ?? unnamed ?? '';
    if (target.startsWith('./')) await loadedBy(target.slice(2), seen);
  }
  return [...seen];
}

async function filesWith(mark: string, names: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(names.map(textOf));
  return names.filter((_, index) => texts[index]?.includes(mark));
}
