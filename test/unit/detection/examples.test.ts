import { expect, test } from 'vitest';
import { compileRules } from '../../../src/core/gate.ts';
import { checkExamples } from '../../../src/core/examples.ts';
import { rules } from '../../../rules/index.ts';
import { builtInScanner } from '../../helpers/scanner.ts';

const scanner = builtInScanner();
const encoder = new TextEncoder();

test.each(compileRules(rules).rules.map((rule) => [rule.id, rule] as const))('the examples of %s say what it does', (_, rule) => {
  expect(checkExamples(rule, scanner, (text) => encoder.encode(text))).toEqual([]);
});
