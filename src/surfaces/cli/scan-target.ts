/** One target read from end to end: its source, its scanner and its policy in one run, with a line of progress meanwhile. */
import type { Config, Floor } from '../../config/config.ts';
import type { PolicyFiles } from '../../config/load.ts';
import type { Report } from '../../core/finding.ts';
import { DEFAULT_KEY } from '../../core/fingerprint.ts';
import type { Source } from '../../core/source.ts';
import { run, type Ports, type Request } from '../../run.ts';
import { breathing } from '../breathing.ts';
import { ALONE, makeLanes, type Lanes } from '../lanes.ts';
import { SILENT, startProgress, type Progress } from '../progress.ts';
import { scannerFor, sealingOf, settingsOf, type ThreadSettings } from '../scanner.ts';
import { sealing } from '../shard-seal.ts';
import { isCapable } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { interruption } from './interruption.ts';
import { openSource } from './open-source.ts';
import { isWhole, prefixOf, type Target } from './target.ts';
import type { Verify } from './verifying.ts';

export interface ScanWishes {
  readonly policy: PolicyFiles;
  readonly failOn: Floor;
  readonly quiet: boolean;
  readonly showSecrets: boolean;
  readonly verify?: Verify;
}

/** @throws Fault: nothing was scanned */
export async function scanTarget(target: Target, wishes: ScanWishes): Promise<Report> {
  const { policy: { config, baseline }, quiet, showSecrets, verify } = wishes;
  const scanner = scannerFor(config);
  const scanning: ThreadSettings = { scanner: settingsOf(scanner), key: baseline?.key ?? DEFAULT_KEY, disclose: showSecrets || verify !== undefined };
  const progress = progressFor(quiet);
  const lanes = target.kind === 'files' ? makeLanes(scanning, scanner.rules) : undefined;
  try {
    if (target.kind === 'files' && (await import('../../sources/files-size.ts')).holdAtLeast(target.paths, ALONE)) lanes?.start();
    const onClone = (stage: string, percent: number): void => progress.phase(`Cloning: ${stage} ${percent}%`);
    const source = breathing(await openSource(jobsFrom(target, config), { variables: process.env, signal: interruption.signal, skip: config.skip, onClone, scanning }));
    progress.phase('Reading');
    return await run({ source, scanner, ...sealingOf(scanning), ...judging(target, wishes, scanning) }, portsOf(source, progress, lanes));
  } finally {
    progress.end();
    await lanes?.close();
  }
}

/** What is made of what was found. */
function judging(target: Target, { policy, failOn, showSecrets, verify }: ScanWishes, { scanner }: ThreadSettings): Omit<Request, 'source' | 'scanner' | 'fingerprint'> {
  const shard = target.kind === 'history' ? target.shard : undefined;
  return {
    failOn,
    policy: { ...policy, whole: isWhole(target), prefix: prefixOf(target) },
    ...(verify ? { verify } : {}),
    ...(shard ? { shard: sealing({ ...shard, scanner, policy: policy.texts, failOn, showSecrets }) } : {}),
  };
}

function portsOf(source: Source, progress: Progress, lanes: Lanes | undefined): Ports {
  let [units, bytes] = [0, 0];
  return {
    now: () => new Date(),
    version: VERSION,
    signal: interruption.signal,
    onUnit: (size, count) => {
      progress.update({ units: (units += count), bytes: (bytes += size), ...(source.expected === undefined ? {} : { total: source.expected }) });
      lanes?.read(bytes);
    },
    lanes: lanes?.lanes ?? [],
  };
}

function jobsFrom(target: Target, { jobs }: Config): Target {
  return target.kind === 'history' ? { ...target, jobs: target.jobs ?? jobs } : target;
}

function progressFor(quiet: boolean): Progress {
  return quiet || !isCapable(process.stderr, process.env) ? SILENT : startProgress(process.stderr, () => performance.now());
}
