/** Runs a TypeScript module of this project, bundled into a file that is gone afterwards, and gives what it exports. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param path below the project's folder */
export async function evaluate(path) {
  const build = await rolldown({ input: join(root, path), cwd: root, platform: 'node', resolve: { symlinks: false } });
  const folder = mkdtempSync(join(tmpdir(), 'leaksift-build-'));
  try {
    const file = join(folder, 'module.mjs');
    await build.write({ file, format: 'es' });
    return await import(pathToFileURL(file).href);
  } finally {
    await build.close();
    rmSync(folder, { recursive: true });
  }
}
