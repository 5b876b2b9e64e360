import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/parse.ts';
import { isFault } from '../../../src/errors.ts';

/** What editors believe and what leaksift believes must be the same. */
const SCHEMA = new URL('../../../docs/config.schema.json', import.meta.url);
const ajv = new Ajv.default({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const accepts = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

async function isValid(data: unknown): Promise<boolean> {
  try {
    await parseConfig('.leaksift.json', JSON.stringify(data));
    return true;
  } catch (error) {
    if (isFault(error)) return false;
    throw error;
  }
}

const id = fc.constantFrom('a', 'acme-token', 'A', 'a_b', '-a', 'a--b', '', 'x'.repeat(101));
const sentence = fc.constantFrom('because', ' ', '', 'é 漢字', 'two\nlines', 'x'.repeat(500), 'x'.repeat(501), '\u202e');
const glob = fc.constantFrom('a', '**/*.md', 'test/**', '', '/a', './a', 'a/', '!a', 'a\\b', '../a', 'a/../b', '+(a)', '{1..3}', '[ab]', 'a\u0007', '~/x', 'x'.repeat(257));
const severity = fc.constantFrom('info', 'low', 'critical', 'hihg', 'off');
const date = fc.constantFrom('2027-01-31', '2027-02-30', '2028-02-29', 'soon', '2027-1-1', '2027-01-31T00:00:00Z');
const noise = fc.constantFrom<unknown>(null, 0, 1.5, -1, true, 'x', [], {}, ['x'], [1], { x: 1 });
const words = fc.array(fc.constantFrom('ab', 'acme'), { maxLength: 2 });

/** Each key there or not, sometimes with a value of another kind, sometimes with a key that nobody knows. */
function table(keys: Record<string, fc.Arbitrary<unknown>>, required: readonly string[] = []): fc.Arbitrary<unknown> {
  const entries = Object.entries(keys).map(([key, value]) => {
    const either = fc.oneof({ weight: 60, arbitrary: value }, { weight: 1, arbitrary: noise });
    return fc.option(either.map((one) => [key, one] as const), { nil: undefined, freq: required.includes(key) ? 60 : 2 });
  });
  const stray = fc.oneof({ weight: 50, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant(['stray', 1] as const) });
  return fc.tuple(stray, ...entries).map((all) =>
    Object.fromEntries(all.filter((entry) => entry !== undefined)),
  );
}

const good = <T>(value: T, odd: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.oneof({ weight: 20, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: odd });
const common = {
  id: good('acme-token', id), title: good('Acme', sentence), part: good('acme', id), severity: good('high', severity), confidence: fc.constantFrom('low', 'high'),
  identifier: fc.boolean(), entropy: good<number>(3.5, fc.constantFrom(0, 8, 8.1, -1)), checks: words, facts: words, remediation: good('Revoke it.', sentence),
  references: words, examples: table({ match: good(['m'], words), clean: words }, ['match']),
};
const needed = ['kind', 'id', 'title', 'anchors', 'pattern', 'examples', 'alphabet', 'length', 'labels'];
const length = good<readonly number[]>([20, 40], fc.constantFrom([20], [20, 40, 50], [0, 1], [1.5, 2], []));
const rule = fc.oneof(
  table({ kind: good('pattern', fc.constant('patern')), ...common, anchors: good(['acme'], words), 'ignore-case': fc.boolean(), pattern: fc.constant('x'), group: fc.constant('g') }, needed),
  table({ kind: fc.constant('shape'), ...common, alphabet: fc.constantFrom('hex', 'base64'), length, labels: words, bare: table({ severity, entropy: fc.constantFrom(3, 9) }, ['severity', 'entropy']) }, needed),
  table({ kind: fc.constant('labelled'), ...common, anchors: good(['acme'], words), value: fc.constant('x') }, needed),
);
const config = table({
  $schema: fc.constant('x'),
  'fail-on': fc.constantFrom('low', 'critical', 'info'),
  jobs: good<number>(2, fc.constantFrom(0, 1.5, 256, 257)),
  disable: fc.array(good('acme', id), { maxLength: 2 }),
  severity: fc.dictionary(good('acme', id), good('high', severity), { maxKeys: 2 }),
  paths: fc.array(table({ path: good('test/**', glob), generic: fc.constantFrom('ignore', 'low', 'none'), reason: good('r', sentence) }, ['path', 'generic']), { maxLength: 1 }),
  skip: fc.array(table({ path: good('vendor/**', glob), reason: good('r', sentence) }, ['path', 'reason']), { maxLength: 1 }),
  allow: fc.array(table({ rule: good('acme', id), fingerprint: fc.constantFrom('0'.repeat(32), '0'.repeat(31)), path: good('a', glob), reason: good('r', sentence), expires: good('2027-01-31', date) }, ['reason']), { maxLength: 1 }),
  rules: fc.array(rule, { maxLength: 1 }),
});

test('the JSON Schema and the validator accept and refuse the same', async () => {
  const verdicts = { valid: 0, invalid: 0 };
  await fc.assert(
    fc.asyncProperty(config, async (data) => {
      const valid = await isValid(data);
      verdicts[valid ? 'valid' : 'invalid'] += 1;
      expect(accepts(data), JSON.stringify(accepts.errors)).toBe(valid);
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(verdicts.valid, verdicts.invalid)).toBeGreaterThan(100);
});

test('every key of the schema says what it is for', () => {
  const { properties } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as { properties: Record<string, { description?: string }> };
  expect(Object.entries(properties).filter(([key, { description }]) => key !== '$schema' && !description).map(([key]) => key)).toEqual([]);
});
