/** What an audit of the current repository finds, with fingerprints of the baseline that is there, or is about to be made. */
import { randomBytes } from 'node:crypto';
import type { Baseline } from '../../config/baseline.ts';
import type { Report } from '../../core/finding.ts';
import type { BaselineArguments } from './options.ts';

export interface Audited {
  readonly report: Report;
  /** What is there already; its key is the one that the report's fingerprints are made with. */
  readonly baseline: Baseline;
}

export async function auditFor(there: Baseline | null, args: BaselineArguments): Promise<Audited> {
  const { policyFor, scanTarget } = await import('./scan-and-report.ts');
  const target = { kind: 'history', repository: '.' } as const;
  const { config, texts } = await policyFor(target, args);
  const baseline = there ?? { key: randomBytes(32).toString('hex'), entries: [] };
  return { baseline, report: await scanTarget(target, { policy: { config, baseline, texts }, failOn: 'medium', quiet: args.quiet ?? false, showSecrets: false }) };
}
