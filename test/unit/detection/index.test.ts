import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RuleSpec } from '../../../src/core/rule.ts';
import { rules } from '../../../rules/index.ts';

const folder = new URL('../../../rules/', import.meta.url);

test.each(readdirSync(folder).filter((name) => !['index.ts', 'measures.ts'].includes(name)))('rules/%s is part of the rule set', async (name) => {
  const module = (await import(new URL(name, folder).href)) as Record<string, readonly RuleSpec[]>;
  const specs = Object.values(module).flat();
  expect(specs.length).toBeGreaterThan(0);
  for (const spec of specs) expect(rules).toContain(spec);
});

test('rule ids are unique', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(rules.map((spec) => [spec.id, spec] as const))('%s has five positive and five negative examples or more', (_, spec) => {
  expect(spec.examples.match.length).toBeGreaterThanOrEqual(5);
  expect(spec.examples.clean.length).toBeGreaterThanOrEqual(5);
});

test('docs/RULES.md names every rule, with its severity', () => {
  const page = readFileSync(new URL('../../../docs/RULES.md', import.meta.url), 'utf8');
  for (const { id, severity, kind } of rules) expect(page).toMatch(new RegExp(`^\\| \`${id}\` \\| .* \\| ${severity} \\| ${kind} \\|$`, 'm'));
});
