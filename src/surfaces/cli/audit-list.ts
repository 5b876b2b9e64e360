/** From `audit-history --repositories FILE` to a written report. One policy judges all: that of the folder in which the command runs. */
import { EXIT } from '../../exit-code.ts';
import { checkOutput } from '../output.ts';
import { scannerFor, settingsOf } from '../scanner.ts';
import type { ScanArguments } from './options.ts';
import { auditList } from './repositories.ts';
import { policyFor, scanTarget, verifying, writeOut } from './scan-and-report.ts';
import type { Shard } from './shard-shape.ts';
import type { VerifyArguments } from './verify-options.ts';

export interface ListArguments extends ScanArguments, VerifyArguments {
  readonly jobs?: number | undefined;
  readonly shard?: Shard | undefined;
  readonly cache?: string | undefined;
}

/** @returns the exit code, after the report is written. @throws Fault: nothing was scanned */
export async function auditListAndReport(file: string, args: ListArguments): Promise<number> {
  if (args.output !== undefined) await checkOutput(args.output);
  const policy = await policyFor({ kind: 'files', paths: ['.'] }, args);
  const failOn = args.failOn ?? policy.config.failOn ?? 'medium';
  const verify = await verifying(args);
  const wishes = { policy, failOn, quiet: args.quiet ?? false, showSecrets: args.showSecrets ?? false, ...(verify ? { verify } : {}) };
  const report = await auditList({
    file, failOn, shard: args.shard,
    terms: JSON.stringify([settingsOf(scannerFor(policy.config)), policy.texts, wishes.showSecrets]),
    audit: (repository) => scanTarget({ kind: 'history', repository, jobs: args.jobs, cache: args.cache, isOneOfSeveral: true }, wishes),
  });
  return await writeOut(report, args, failOn) ? report.scan.exitCode : EXIT.incomplete;
}
