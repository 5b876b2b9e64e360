/** The shape of a configuration file. `docs/config.schema.json` says the same to editors; a test holds the two equal. */
import * as v from 'valibot';
import { isFingerprint } from '../core/ids.ts';
import { CONFIDENCES, SEVERITIES } from '../core/severity.ts';
import { FLOORS } from './config.ts';
import { isDay } from './day.ts';
import { globProblem } from './glob.ts';

const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Lone surrogates, controls and bidirectional marks have no place in what reports repeat. */
const PRINTABLE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u;

const ruleName = v.pipe(v.string(), v.maxLength(100), v.regex(RULE_ID, 'must be lower-case words joined by hyphens'));
const sentence = v.pipe(v.string(), v.maxLength(500), v.regex(/\S/, 'must not be empty'), v.regex(PRINTABLE, 'must be one line of printable text'));
const fingerprint = v.pipe(v.string(), v.check(isFingerprint, 'must be a fingerprint: 32 lower-case hexadecimal digits'));
const date = v.pipe(v.string(), v.check(isDay, 'must be a date like 2027-01-31'));
const severity = v.picklist(SEVERITIES);
const glob = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? globProblem(dataset.value) : undefined;
    if (problem !== undefined) addIssue({ message: problem });
  }),
);

const words = v.array(v.string());
const examples = v.strictObject({ match: v.pipe(words, v.minLength(1, 'must hold at least one example')), clean: v.optional(words, []) });

const common = {
  id: ruleName,
  title: sentence,
  part: v.exactOptional(ruleName),
  severity: v.optional(severity, 'high'),
  confidence: v.optional(v.picklist(CONFIDENCES), 'medium'),
  identifier: v.exactOptional(v.boolean()),
  entropy: v.exactOptional(v.pipe(v.number(), v.minValue(0, 'must be between 0 and 8'), v.maxValue(8, 'must be between 0 and 8'))),
  checks: v.exactOptional(words),
  facts: v.exactOptional(words),
  remediation: v.optional(sentence, 'Revoke this credential where it was issued, then issue a new one.'),
  references: v.optional(words, []),
  examples,
};

const anchors = v.pipe(words, v.minLength(1, 'must hold at least one anchor'));
const length = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'));

export const patternRule = v.strictObject({
  kind: v.optional(v.literal('pattern'), 'pattern'),
  ...common,
  anchors,
  'ignore-case': v.exactOptional(v.boolean()),
  pattern: v.string(),
  group: v.exactOptional(v.string()),
});

export const shapeRule = v.strictObject({
  kind: v.literal('shape'),
  ...common,
  alphabet: v.picklist(['base64', 'base64url', 'hex', 'alphanumeric']),
  length: v.strictTuple([length, length]),
  labels: words,
  bare: v.exactOptional(v.strictObject({ severity, entropy: v.pipe(v.number(), v.minValue(0, 'must be between 0 and 8'), v.maxValue(8, 'must be between 0 and 8')) })),
});

export const labelledRule = v.strictObject({
  kind: v.literal('labelled'),
  ...common,
  anchors,
  value: v.exactOptional(v.string()),
});

export const RULE_KINDS = { pattern: patternRule, shape: shapeRule, labelled: labelledRule } as const;
export type WrittenRule = v.InferOutput<typeof patternRule> | v.InferOutput<typeof shapeRule> | v.InferOutput<typeof labelledRule>;

export const allowEntry = v.strictObject({
  rule: v.exactOptional(ruleName),
  fingerprint: v.exactOptional(fingerprint),
  path: v.exactOptional(glob),
  reason: sentence,
  expires: v.exactOptional(date),
});
export type WrittenAllow = v.InferOutput<typeof allowEntry>;

export const baselineEntry = v.strictObject({
  fingerprint,
  rule: ruleName,
  title: sentence,
  reason: sentence,
  expires: v.exactOptional(date),
});

export const settings = {
  $schema: v.exactOptional(v.string()),
  'fail-on': v.exactOptional(v.picklist(FLOORS)),
  jobs: v.exactOptional(v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'), v.maxValue(256, 'must be 256 or less'))),
  disable: v.optional(v.array(ruleName), []),
  severity: v.optional(v.record(ruleName, severity), {}),
  paths: v.optional(v.array(v.strictObject({ path: glob, generic: v.picklist(['ignore', ...SEVERITIES]), reason: v.exactOptional(sentence) })), []),
  skip: v.optional(v.array(v.strictObject({ path: glob, reason: sentence })), []),
  allow: v.optional(v.array(v.unknown()), []),
  rules: v.optional(v.array(v.unknown()), []),
};
