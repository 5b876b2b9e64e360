/** Audits as a whole and in shards, in this thread, with every built-in rule and a fixed clock. */
import { rules } from '../../rules/index.ts';
import { parsePolicy, type PolicyTexts } from '../../src/config/load.ts';
import type { Report } from '../../src/core/finding.ts';
import { DEFAULT_KEY, makeFingerprinter } from '../../src/core/fingerprint.ts';
import { auditHere } from '../../src/git/pack/audit.ts';
import { derive } from '../../src/platform/node.ts';
import { loadReporter } from '../../src/reporters/index.ts';
import { readReport } from '../../src/reporters/read.ts';
import { run } from '../../src/run.ts';
import { openHistory, type HistoryOptions } from '../../src/sources/history.ts';
import type { AuditEngine } from '../../src/sources/history/audit-engine.ts';
import { mergeShards } from '../../src/surfaces/cli/merge-shards.ts';
import { makePartAudit } from '../../src/surfaces/part-auditor.ts';
import { sealing } from '../../src/surfaces/shard-seal.ts';
import { VERSION } from '../../src/surfaces/version.ts';
import { builtInScanner } from './scanner.ts';

export const NO_POLICY: PolicyTexts = { config: null, baseline: null };
const SETTINGS = { builtIn: rules.map(({ id }) => id), own: [] };
const NOW = 1_700_000_000;
const scanner = builtInScanner();

export interface AuditRequest {
  readonly policy?: PolicyTexts;
  /** Index from 1, and how many. */
  readonly shard?: readonly [number, number];
  readonly more?: Partial<HistoryOptions>;
}

export async function auditReport(target: string, { policy: texts = NO_POLICY, shard, more = {} }: AuditRequest = {}): Promise<Report> {
  const policy = await parsePolicy(texts);
  const key = policy.baseline?.key ?? DEFAULT_KEY;
  const engine = engineHere(key);
  const part = shard === undefined ? {} : { shard: { index: shard[0] - 1, count: shard[1] } };
  const source = await openHistory({ target, variables: { PATH: process.env['PATH'] }, now: () => NOW, engine, ...part, ...more });
  const seal = shard === undefined ? {} : { shard: sealing({ index: shard[0], count: shard[1], scanner: SETTINGS, policy: texts, failOn: 'medium', showSecrets: false }) };
  return run(
    { source, scanner, failOn: 'medium', fingerprint: makeFingerprinter(derive, key), policy: { ...policy, whole: shard === undefined, prefix: '' }, ...seal },
    { now: () => new Date(NOW * 1000), version: VERSION },
  );
}

/** Scans in the thread that asks. */
export function engineHere(key = DEFAULT_KEY): AuditEngine {
  return { audit: (survey, parts, signal) => auditHere(parts, makePartAudit(survey, { scanner: SETTINGS, key, disclose: false }), signal) };
}

export function shardReports(target: string, count: number, request: AuditRequest = {}): Promise<Report[]> {
  return Promise.all(Array.from({ length: count }, (_, i) => auditReport(target, { ...request, shard: [i + 1, count] })));
}

/** Written out and read again, as between machines. */
export async function merged(reports: readonly Report[], format: 'json' | 'jsonl' = 'json'): Promise<Report> {
  const reporter = await loadReporter(format);
  const texts = reports.map((report) => [...reporter.render(report, { color: false, width: 80, quiet: false })].join(''));
  const inputs = texts.map((text, i) => {
    const report = readReport(text, `shard ${i}`);
    return { name: `shard ${i}`, report, shard: report.scan.shard };
  });
  return (await mergeShards(inputs, undefined)).report;
}
