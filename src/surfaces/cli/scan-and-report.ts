/** What every scanning command does: what its options and the policy ask for, the scan, the report written out, the exit code. */
import { resolve } from 'node:path';
import { folderReader } from '../../config/discover.ts';
import { loadPolicy, type PolicyFiles } from '../../config/load.ts';
import { Fault } from '../../errors.ts';
import { collectGarbage } from '../garbage.ts';
import { checkOutput } from '../output.ts';
import type { BaselineArguments, ScanArguments } from './options.ts';
import { say } from './say.ts';
import { scanTarget, type ScanWishes } from './scan-target.ts';
import { policyFolder, type Target } from './target.ts';
import type { VerifyArguments } from './verify-options.ts';
import type { Verify } from './verifying.ts';
import { writeOut } from './write-out.ts';

/** @returns the exit code, after the report is written. @throws Fault: nothing was scanned */
export async function scanAndReport(target: Target, args: ScanArguments & VerifyArguments): Promise<number> {
  const wishes = await wishesFor(target, args);
  const report = await scanTarget(target, wishes);
  collectGarbage();
  return writeOut(report, args, wishes.failOn);
}

/** What the options and the policy of a target ask for; refuses what could not be written in the end. */
export async function wishesFor(target: Target, args: ScanArguments & VerifyArguments): Promise<ScanWishes> {
  if (args.output !== undefined) await checkOutput(args.output);
  const policy = await policyFor(target, args);
  const verify = await verifying(args);
  return { policy, failOn: args.failOn ?? policy.config.failOn, quiet: args.quiet ?? false, showSecrets: args.showSecrets ?? false, ...(verify ? { verify } : {}) };
}

/** Values leave the scan for the check alone, and not for the report unless it was asked to hold them. */
async function verifying(args: ScanArguments & VerifyArguments): Promise<Verify | undefined> {
  if (!args.verify) {
    if (args.stsEndpoint ?? args.verifyExclude ?? args.verifyUserAgent) throw new Fault('usage', 'Options of the live check need --verify.');
    return undefined;
  }
  const [{ verifier }, { withoutValues }] = await Promise.all([import('./verifying.ts'), import('../../verify/verify.ts')]);
  const check = await verifier(args, args.quiet ?? false);
  return args.showSecrets ? check : async (findings) => withoutValues(await check(findings));
}

export async function policyFor(target: Target, { config, noConfig, baseline, quiet }: Partial<BaselineArguments>): Promise<PolicyFiles> {
  const policy = await loadPolicy(folderReader(policyFolder(target)), {
    ...(noConfig ? { config: false } : config === undefined ? {} : { config: resolve(config) }),
    ...(baseline === undefined ? {} : { baseline: resolve(baseline) }),
  });
  if (!quiet && policy.config.name !== null) say(`leaksift: configuration ${policy.config.name}`);
  return policy;
}
