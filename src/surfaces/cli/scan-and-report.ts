/** What every scanning command does: policy, rules and source into one request; the report written out; the exit code. */
import { resolve } from 'node:path';
import type { Config, Floor } from '../../config/config.ts';
import { folderReader } from '../../config/discover.ts';
import { loadPolicy, type PolicyFiles } from '../../config/load.ts';
import type { Report } from '../../core/finding.ts';
import { DEFAULT_KEY, disclose, makeFingerprinter } from '../../core/fingerprint.ts';
import { Fault } from '../../errors.ts';
import { derive } from '../../platform/node.ts';
import { loadReporter } from '../../reporters/index.ts';
import { run } from '../../run.ts';
import { ownCommand } from '../own-command.ts';
import { VERSION } from '../version.ts';
import { EXIT } from '../../exit-code.ts';
import { breathing } from '../breathing.ts';
import { ALONE, makeLanes } from '../lanes.ts';
import { collectGarbage } from '../garbage.ts';
import { checkOutput, writeReport } from '../output.ts';
import { SILENT, startProgress, type Progress } from '../progress.ts';
import { scannerFor, settingsOf } from '../scanner.ts';
import { sealing } from '../shard-seal.ts';
import { isCapable, wantsColor, widthOf } from '../terminal.ts';
import { interruption } from './interruption.ts';
import { openSource } from './open-source.ts';
import type { BaselineArguments, ScanArguments } from './options.ts';
import { say } from './say.ts';
import type { VerifyArguments } from './verify-options.ts';
import type { Verify } from './verifying.ts';
import { isWhole, policyFolder, prefixOf, type Target } from './target.ts';

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

export interface ScanWishes {
  readonly policy: PolicyFiles;
  readonly failOn: Floor;
  readonly quiet: boolean;
  readonly showSecrets: boolean;
  readonly verify?: Verify;
}

/** @throws Fault: nothing was scanned */
export async function scanTarget(target: Target, { policy, failOn, quiet, showSecrets, verify }: ScanWishes): Promise<Report> {
  const scanner = scannerFor(policy.config);
  const { signal } = interruption;
  const progress = progressFor(quiet);
  const key = policy.baseline?.key ?? DEFAULT_KEY;
  const values = showSecrets || verify !== undefined;
  const lanes = target.kind === 'files' ? makeLanes({ scanner: settingsOf(scanner), key, showSecrets: values }, scanner.rules) : undefined;
  let [units, bytes] = [0, 0];
  try {
    if (target.kind === 'files' && (await import('../../sources/files-size.ts')).holdAtLeast(target.paths, ALONE)) lanes?.start();
    const onClone = (stage: string, percent: number): void => progress.phase(`Cloning: ${stage} ${percent}%`);
    const scanning = { scanner: settingsOf(scanner), key, disclose: values };
    const source = breathing(await openSource(jobsFrom(target, policy.config), { variables: process.env, signal, skip: policy.config.skip, onClone, scanning }));
    progress.phase('Reading');
    return await run(
      {
        source, scanner, failOn,
        fingerprint: makeFingerprinter(derive, key),
        policy: { ...policy, whole: isWhole(target), prefix: prefixOf(target) },
        ...(values ? { disclose } : {}),
        ...(verify ? { verify } : {}),
        ...(target.kind === 'history' && target.shard ? { shard: sealing({ ...target.shard, scanner: settingsOf(scanner), policy: policy.texts, failOn, showSecrets }) } : {}),
      },
      {
        now: () => new Date(),
        version: VERSION,
        signal,
        onUnit: (size, count) => {
          progress.update({ units: (units += count), bytes: (bytes += size), ...(source.expected === undefined ? {} : { total: source.expected }) });
          lanes?.read(bytes);
        },
        lanes: lanes?.lanes ?? [],
      },
    );
  } finally {
    progress.end();
    await lanes?.close();
  }
}

function jobsFrom(target: Target, { jobs }: Config): Target {
  return target.kind === 'history' ? { ...target, jobs: target.jobs ?? jobs } : target;
}

function progressFor(quiet: boolean): Progress {
  return quiet || !isCapable(process.stderr, process.env) ? SILENT : startProgress(process.stderr, () => performance.now());
}

/** @returns the exit code: the report's own only when the report is written */
export async function writeOut(report: Report, { format = 'text', output, quiet, noColor }: ScanArguments, failOn: Floor): Promise<number> {
  const reporter = await loadReporter(format);
  const pieces = reporter.render(report, {
    color: output === undefined && wantsColor(process.stdout, process.env, noColor),
    width: widthOf(process.stdout, process.env),
    quiet: quiet ?? false,
    failOn,
    ...(output === undefined ? { program: ownCommand(process.env) } : {}),
  });
  const outcome = await writeReport(pieces, output);
  if (!outcome.written) say(`leaksift: ${outcome.fault.message}`);
  return outcome.written ? report.scan.exitCode : EXIT.incomplete;
}
