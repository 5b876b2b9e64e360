/** `leaksift baseline stale [report…]`: names entries whose credential is found no more. */
import { staleEntries } from '../../config/baseline.ts';
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { print } from './print.ts';
import { command } from './command.ts';
import { baselineOptions } from './options.ts';

export const stale = command({
  command: 'stale [report..]',
  describe: 'Name entries that match nothing any more',
  positionals: { report: { type: 'string', array: true, describe: 'Reports made with this baseline; without one, an audit is run' } },
  options: baselineOptions,
  run: async (args) => {
    const { openBaseline } = await import('./baseline-file.ts');
    const { baseline, path } = await openBaseline(args.baseline);
    if (baseline === null) throw new Fault('usage', `There is no baseline at ${path}: make one with leaksift baseline create.`);
    const { reports } = await (await import('./baseline-reports.ts')).reportsFor(args.report ?? [], baseline, args);
    const found = new Set(reports.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    const stale = staleEntries(baseline, found);
    await print([...stale.map(({ fingerprint, rule, reason }) => `${fingerprint}  ${rule}  ${reason}\n`), `${stale.length} of ${baseline.entries.length} match nothing any more.\n`]);
    return reports.every(({ ledger }) => ledger.complete) ? EXIT.clean : EXIT.incomplete;
  },
});
