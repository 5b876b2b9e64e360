/**
 * The shape of a report as a validator, member by member as in `docs/report.schema.json`. Members of later versions of the
 * program pass and are kept.
 */
import * as v from 'valibot';
import type { Report, SourceKind } from '../core/finding.ts';
import { isFingerprint, isOid } from '../core/ids.ts';
import type { Fingerprint, Oid, RuleId } from '../core/ids.ts';
import { CONFIDENCES, SEVERITIES } from '../core/severity.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
const objectId = v.custom<Oid>((value) => typeof value === 'string' && isOid(value));
const fingerprint = v.custom<Fingerprint>((value) => typeof value === 'string' && isFingerprint(value));
const ruleId = v.custom<RuleId>((value) => typeof value === 'string' && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value));
/** A later version may know more kinds of places. */
const sourceKind = v.custom<SourceKind>((value) => typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(value));

const position = { line: ordinal, column: ordinal, endLine: ordinal, endColumn: ordinal, offset: whole, length: whole };

const occurrence = v.looseObject({
  ...position,
  source: sourceKind,
  repository: v.exactOptional(v.string()),
  path: v.exactOptional(v.string()),
  object: v.exactOptional(objectId),
  commit: v.exactOptional(v.nullable(objectId)),
  author: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  objects: v.exactOptional(whole),
  more: v.exactOptional(ordinal),
  decoded: v.exactOptional(v.array(v.string())),
  parts: v.exactOptional(v.array(v.looseObject({ ...position, kind: v.string() }))),
});

const verdict = v.looseObject({
  status: v.picklist(['live', 'rejected', 'secret-mismatch', 'expired', 'canary', 'unknown']),
  reason: v.exactOptional(v.string()),
  arn: v.exactOptional(v.string()),
  account: v.exactOptional(v.string()),
  principal: v.exactOptional(v.picklist(['root', 'user', 'role', 'federated', 'unknown'])),
  checkedAt: v.exactOptional(v.string()),
});

const text = v.exactOptional(v.string());
const yes = v.exactOptional(v.literal(true));

const facts = v.objectWithRest({
  account: text, partition: text, region: text, keyType: v.exactOptional(v.picklist(['long-term', 'temporary'])),
  canary: yes, expires: text, principal: text, documented: yes,
}, v.union([v.string(), v.literal(true)]));

const finding = v.looseObject({
  fingerprint,
  rule: ruleId,
  title: v.string(),
  kind: v.picklist(['credential', 'identifier']),
  severity: v.picklist(SEVERITIES),
  confidence: v.picklist(CONFIDENCES),
  status: v.picklist(['open', 'suppressed']),
  new: v.boolean(),
  parts: v.array(v.looseObject({ kind: v.string(), masked: v.string(), identifier: v.exactOptional(v.literal(true)), value: v.exactOptional(v.string()) })),
  facts,
  signals: v.exactOptional(v.array(v.string())),
  remediation: v.string(),
  references: v.array(v.string()),
  occurrences: v.array(occurrence),
  exposure: v.nullable(v.looseObject({ introduced: v.nullable(objectId), removed: v.nullable(objectId), inHead: v.boolean(), refs: v.array(v.string()), days: v.number() })),
  verdict: v.nullable(verdict),
  suppressedBy: v.nullable(v.looseObject({ by: v.picklist(['inline', 'baseline', 'config']), reason: v.string(), expires: v.exactOptional(v.string()) })),
});

export const SHARD = v.looseObject({ index: ordinal, count: ordinal, terms: v.string(), share: v.string() });

const ledger = v.looseObject({
  complete: v.boolean(),
  units: v.looseObject({ enumerated: whole, scanned: whole, skipped: whole, unread: whole }),
  bytes: whole,
  remembered: v.exactOptional(v.looseObject({ units: whole, bytes: whole })),
  skipped: v.array(v.looseObject({ reason: v.string(), count: whole })),
  unread: v.array(v.looseObject({ unit: v.string(), reason: v.string() })),
  unreadOmitted: v.exactOptional(whole),
});

export const REPORT = v.looseObject({
  schema: v.literal('leaksift/1'),
  tool: v.looseObject({ name: v.literal('leaksift'), version: v.string() }),
  scan: v.looseObject({
    command: v.string(),
    target: v.string(),
    startedAt: v.string(),
    seconds: v.number(),
    exitCode: whole,
    statistics: v.exactOptional(v.record(v.string(), v.union([v.number(), v.string()]))),
    notes: v.exactOptional(v.array(v.string())),
    shard: v.exactOptional(SHARD),
  }),
  ledger,
  findings: v.array(finding),
}) satisfies v.GenericSchema<unknown, Report>;
