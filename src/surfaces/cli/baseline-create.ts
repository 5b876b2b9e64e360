/** `leaksift baseline create [report…]`: accepts what reports hold, or what an audit of this repository finds. */
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { say } from './say.ts';
import { command } from './command.ts';
import { baselineOptions } from './options.ts';

export const create = command({
  command: 'create [report..]',
  describe: 'Accept what the reports hold, or what an audit of this repository finds',
  positionals: { report: { type: 'string', array: true, describe: 'Reports in the format json or jsonl' } },
  options: {
    ...baselineOptions,
    reason: { type: 'string', describe: 'Why these are accepted', requiresArg: true, demandOption: true },
    expires: { type: 'string', describe: 'Last day on which they are (2027-01-31)', requiresArg: true },
  },
  run: async (args) => {
    await checkWords(args);
    const { entryFor, openBaseline, saveBaseline } = await import('./baseline-file.ts');
    const file = await openBaseline(args.baseline);
    const { reports, baseline } = await (await import('./baseline-reports.ts')).reportsFor(args.report ?? [], file.baseline, args);
    const accepted = reports.flatMap(({ findings }) => findings).filter(({ status }) => status === 'open').map((finding) => entryFor(finding, args.reason, args.expires));
    await saveBaseline(file.path, baseline, accepted);
    const incomplete = reports.some(({ ledger }) => !ledger.complete);
    say(`leaksift: ${accepted.length} accepted in ${file.path}${incomplete ? '; not everything was read, so there may be more' : ''}`);
    return incomplete ? EXIT.incomplete : EXIT.clean;
  },
});

async function checkWords({ reason, expires }: { readonly reason: string; readonly expires?: string | undefined }): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(reason) || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(reason) || reason.length > 500) throw new Fault('usage', '--reason must be one line that says why (at most 500 characters).');
  if (expires === undefined) return;
  const { isDay } = await import('../../config/day.ts');
  if (!isDay(expires)) throw new Fault('usage', '--expires must be a date like 2027-01-31.');
  if (expires < new Date().toISOString().slice(0, 10)) throw new Fault('usage', `--expires ${expires} has passed: such an entry would accept nothing. Name a day to come.`);
}
