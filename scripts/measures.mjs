/** Writes `rules/measures.ts`, so that no start-up pays for measuring the built-in patterns. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate } from './evaluate.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function writeMeasures() {
  writeFileSync(join(root, 'rules', 'measures.ts'), await measuredText());
}

export async function measuredText() {
  return (await evaluate('scripts/measures.ts')).text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeMeasures();
