/** The build makes data of the rules; what a scan looks for must be the same afterwards. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { builtIn } from '../../../scripts/prefilter.ts';
import { rulesAsData } from '../../../scripts/rules.mjs';

const root = resolve(import.meta.dirname, '../../..');

test('the built program looks for the same, so that the kernel’s prepared tables serve it', async () => {
  const { plugin, files } = await rulesAsData(root);
  const build = await rolldown({ input: join(root, 'scripts/prefilter.ts'), cwd: root, platform: 'node', plugins: [plugin] });
  const folder = await mkdtemp(join(tmpdir(), 'leaksift-rules-'));
  try {
    await build.write({ file: join(folder, 'prefilter.cjs'), format: 'cjs' });
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    const built = createRequire(import.meta.url)(join(folder, 'prefilter.cjs')) as { readonly builtIn: typeof builtIn };
    expect(JSON.stringify(built.builtIn)).toBe(JSON.stringify(builtIn));
  } finally {
    await build.close();
    await rm(folder, { recursive: true });
  }
});
