import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/config.ts';
import { parseConfig } from '../../../src/config/parse.ts';
import { refuseBadRules, rulesInForce } from '../../../src/config/ruleset.ts';
import type { RuleSpec } from '../../../src/core/rule.ts';

const spec = (id: string): RuleSpec => ({
  kind: 'pattern', id, title: id, part: id, severity: 'high', confidence: 'high', anchors: [id], pattern: id, remediation: 'r', references: [], examples: { match: [], clean: [] },
});
const BUILT_IN = [spec('aws-access-key-id'), spec('github-token')];
const OWN = '[[rules]]\nid = "acme"\ntitle = "A"\nanchors = ["acme"]\npattern = "acme"\nexamples = { match = ["⟦acme⟧", "x"] }\n';

test('built-in and own rules are in force, less those that are off', async () => {
  expect(rulesInForce(DEFAULT_CONFIG, BUILT_IN)).toEqual(BUILT_IN);
  const config = await parseConfig('.leaksift.toml', `disable = ["github-token"]\n${OWN}`);
  expect(rulesInForce(config, BUILT_IN).map(({ id }) => id)).toEqual(['aws-access-key-id', 'acme']);
});

test('names that no rule has are refused, all of them, with the one that was meant', async () => {
  const config = await parseConfig('.leaksift.toml', 'disable = ["github-tokens"]\n[severity]\naws-access-key-pair = "high"\nacme-x = "low"\n[[allow]]\nrule = "aws-acces-key-id"\nreason = "r"');
  expect(() => rulesInForce(config, BUILT_IN, ['aws-access-key-pair'])).toThrow(
    [
      'The configuration has 3 problems:',
      '  .leaksift.toml:1:12: disable[0]: names no rule. Did you mean "github-token"? See `leaksift rules list`.',
      '  .leaksift.toml:4:1: severity.acme-x: names no rule. See `leaksift rules list`.',
      '  .leaksift.toml:6:1: allow[0].rule: names no rule. Did you mean "aws-access-key-id"? See `leaksift rules list`.',
    ].join('\n'),
  );
});

test('an own rule may not take a built-in name, and something must be left', async () => {
  const taken = await parseConfig('.leaksift.toml', OWN.replaceAll('"acme"', '"github-token"'));
  expect(() => rulesInForce(taken, BUILT_IN)).toThrow('.leaksift.toml:2:1: rules[0].id: is the id of a built-in rule');
  const none = await parseConfig('.leaksift.toml', 'disable = ["aws-access-key-id", "github-token"]');
  expect(() => rulesInForce(none, BUILT_IN)).toThrow('.leaksift.toml:1:1: disable: turns off every rule');
});

test('what the gate refuses is shown at its place in the file', async () => {
  const config = await parseConfig('.leaksift.toml', OWN);
  refuseBadRules(config, [{ rule: 'github-token', field: 'pattern', message: 'of a built-in rule' }]);
  expect(() => refuseBadRules(config, [{ rule: 'acme', field: 'examples.match[1]', message: 'is not found.' }, { rule: 'acme', field: 'ignoreCase', message: 'is odd.' }])).toThrow(
    'The configuration has 2 problems:\n  .leaksift.toml:1:1: rules[0].ignore-case: is odd.\n  .leaksift.toml:6:33: rules[0].examples.match[1]: is not found.',
  );
});
