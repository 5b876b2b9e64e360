/** What a command works on that compares a baseline with what was found: reports, or an audit of the current repository. */
import { randomBytes } from 'node:crypto';
import type { Baseline } from '../../config/baseline.ts';
import type { Report } from '../../core/finding.ts';
import type { BaselineArguments } from './options.ts';
import { readReportFiles } from './report-file.ts';
import { policyFor } from './scan-and-report.ts';
import { scanTarget } from './scan-target.ts';

export interface Reported {
  readonly reports: readonly Report[];
  /** What is there already, or is about to be made; its key is the one that the reports' fingerprints are made with. */
  readonly baseline: Baseline;
}

/** @param names of reports; without any, an audit is run. @param there the baseline, if there is one */
export async function reportsFor(names: readonly string[], there: Baseline | null, args: BaselineArguments): Promise<Reported> {
  if (names.length === 0) return audit(there ?? { key: randomBytes(32).toString('hex'), entries: [] }, args);
  // Reports of scans that had no baseline are keyed with the public default.
  return { reports: await readReportFiles(names), baseline: there ?? { key: null, entries: [] } };
}

async function audit(baseline: Baseline, args: BaselineArguments): Promise<Reported> {
  const target = { kind: 'history', repository: '.' } as const;
  // Not the baseline that is named: it may be about to be made.
  const { config, texts } = await policyFor(target, { ...args, baseline: undefined });
  const report = await scanTarget(target, { policy: { config, baseline, texts }, failOn: 'medium', quiet: args.quiet ?? false, showSecrets: false });
  return { reports: [report], baseline };
}
