/** `leaksift baseline stale [report…]`: names entries whose credential is found no more. */
import { staleEntries } from '../../config/baseline.ts';
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { print } from './print.ts';
import { command } from './command.ts';
import { baselineOptions, type BaselineArguments } from './options.ts';

export const stale = command({
  command: 'stale [report..]',
  describe: 'Name entries that match nothing any more',
  positionals: { report: { type: 'string', array: true, describe: 'Reports made with this baseline; without one, an audit is run' } },
  options: baselineOptions,
  run: async (args) => {
    const { openBaseline } = await import('./baseline-file.ts');
    const { baseline, path } = await openBaseline(args.baseline);
    if (baseline === null) throw new Fault('usage', `There is no baseline at ${path}: make one with leaksift baseline create.`);
    const reports = args.report?.length ? await readAll(args.report) : [await audit(args)];
    const found = new Set(reports.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    const stale = staleEntries(baseline, found);
    await print([...stale.map(({ fingerprint, rule, reason }) => `${fingerprint}  ${rule}  ${reason}\n`), `${stale.length} of ${baseline.entries.length} match nothing any more.\n`]);
    return reports.every(({ ledger }) => ledger.complete) ? EXIT.clean : EXIT.incomplete;
  },
});

async function readAll(paths: readonly string[]) {
  const { readReportFiles } = await import('./report-file.ts');
  return readReportFiles(paths);
}

async function audit(args: BaselineArguments) {
  const { policyFor, scanTarget } = await import('./scan-and-report.ts');
  const target = { kind: 'history', repository: '.' } as const;
  return scanTarget(target, { policy: await policyFor(target, args), failOn: 'medium', quiet: args.quiet ?? false, showSecrets: false });
}
