/** From `audit-history --repositories FILE` to a written report. One policy judges all: that of the folder in which the command runs. */
import { scannerFor, settingsOf } from '../scanner.ts';
import type { ScanArguments } from './options.ts';
import { auditList } from './repositories.ts';
import { wishesFor } from './scan-and-report.ts';
import { scanTarget } from './scan-target.ts';
import type { Shard } from './shard-shape.ts';
import type { VerifyArguments } from './verify-options.ts';
import { writeOut } from './write-out.ts';

export interface ListArguments extends ScanArguments, VerifyArguments {
  readonly jobs?: number | undefined;
  readonly shard?: Shard | undefined;
  readonly cache?: string | undefined;
}

/** @returns the exit code, after the report is written. @throws Fault: nothing was scanned */
export async function auditListAndReport(file: string, args: ListArguments): Promise<number> {
  const wishes = await wishesFor({ kind: 'files', paths: ['.'] }, args);
  const { policy, failOn, showSecrets } = wishes;
  const report = await auditList({
    file, failOn, shard: args.shard,
    terms: JSON.stringify([settingsOf(scannerFor(policy.config)), policy.texts, showSecrets]),
    audit: (repository) => scanTarget({ kind: 'history', repository, jobs: args.jobs, cache: args.cache, isOneOfSeveral: true }, wishes),
  });
  return writeOut(report, args, failOn);
}
