import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/parse.ts';
import { checkExamples } from '../../../src/core/examples.ts';
import { builtInScanner } from '../../helpers/scanner.ts';

test('the configuration that the documentation shows is valid, and its rule finds what it says', async () => {
  const [, shown = ''] = /```toml\n(.*?)```/s.exec(readFileSync(new URL('../../../docs/CONFIG.md', import.meta.url), 'utf8')) ?? [];
  const config = await parseConfig('.leaksift.toml', shown);
  expect(config).toMatchObject({ failOn: 'high', jobs: 4, disable: [expect.any(String)], skip: [{ reason: expect.any(String) as string }], allow: [{ expires: '2027-01-31' }] });
  const scanner = builtInScanner(config.rules);
  expect(scanner.rules.flatMap((rule) => checkExamples(rule, scanner, (text) => new TextEncoder().encode(text)))).toEqual([]);
});
