/** Bundles a small TypeScript program that a hook of real git can run with plain Node. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { tempFolder } from './repo.ts';

/** @param source may import from `leaksift/…`, which stands for `src/…`; gives the path of a module for Node */
export async function bundleProgram(source: string): Promise<string> {
  const folder = tempFolder('program-');
  const input = join(folder, 'program.ts');
  writeFileSync(input, source);
  const bundle = await rolldown({ input, platform: 'node', resolve: { alias: { leaksift: join(import.meta.dirname, '../../src') } } });
  const file = join(folder, 'program.mjs');
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}
