/** Bundles a script that imports from `src/` so that a child process of plain Node can run it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const SURFACES = new URL('../../../src/surfaces/', import.meta.url).pathname;

export interface Script {
  readonly path: string;
  remove(): void;
}

/** `source` imports from `SURFACES/…`. */
export async function bundled(source: string): Promise<Script> {
  const folder = mkdtempSync(join(tmpdir(), 'leaksift-script-'));
  const input = join(folder, 'script.ts');
  writeFileSync(input, source.replaceAll('SURFACES/', SURFACES));
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
  await bundle.write({ file: join(folder, 'script.mjs'), format: 'esm' });
  await bundle.close();
  return { path: join(folder, 'script.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
