import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { detectionsOf } from './harness.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Rules, the code that judges and the tests of both speak of tokens on every page, and hold none. */
const files = ['rules', 'src/core', 'src/core/judge', 'src/core/values', 'test/unit/detection', 'bench']
  .flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`));

test.each(files)('%s holds nothing that would block a commit', (file) => {
  const found = detectionsOf(readFileSync(join(root, file)));
  expect(found.filter(({ severity }) => severity !== 'info' && severity !== 'low').map(({ rule, parts }) => `${rule} line ${parts[0].position.line}`)).toEqual([]);
});
