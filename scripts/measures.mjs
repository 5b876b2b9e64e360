/** Writes `rules/measures.ts`, so that no start-up pays for measuring the built-in patterns. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function writeMeasures() {
  writeFileSync(join(root, 'rules', 'measures.ts'), await measuredText());
}

export async function measuredText() {
  const build = await rolldown({ input: join(root, 'scripts', 'measures.ts'), cwd: root, platform: 'node', resolve: { symlinks: false } });
  const folder = mkdtempSync(join(tmpdir(), 'leaksift-measures-'));
  try {
    const file = join(folder, 'measures.mjs');
    await build.write({ file, format: 'es' });
    const { text } = await import(pathToFileURL(file).href);
    return text;
  } finally {
    await build.close();
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeMeasures();
