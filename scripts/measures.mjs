/** Writes `rules/measures.ts`, so that no start-up pays for measuring the built-in patterns. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function writeMeasures() {
  writeFileSync(join(root, 'rules', 'measures.ts'), await measuredText());
}

export async function measuredText() {
  const build = await rolldown({ input: join(root, 'scripts', 'measures.ts'), cwd: root, platform: 'node', resolve: { symlinks: false } });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const { text } = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeMeasures();
