/** `leaksift merge <report…>`: what the shards of one audit say together, or the reports of several targets in one. */
import type { Floor } from '../../config/config.ts';
import type { Report } from '../../core/finding.ts';
import { Fault } from '../../errors.ts';
import { checkOutput } from '../output.ts';
import { command } from './command.ts';
import { scanOptions } from './options.ts';

const { format, output, quiet, 'no-color': noColor, 'fail-on': failOn } = scanOptions;

export const merge = command({
  command: 'merge <report...>',
  describe: 'Join the reports of shards',
  positionals: { report: { type: 'string', array: true, demandOption: true, describe: 'Reports in the format json or jsonl; patterns are expanded' } },
  options: { format, output, quiet, 'no-color': noColor, 'fail-on': { ...failOn, describe: 'Least severity that fails (that of the shards, or medium)' } },
  run: async (args) => {
    if (args.output !== undefined) await checkOutput(args.output);
    const { report, floor } = await mergeReports(args.report, args.failOn);
    return (await import('./write-out.ts')).writeOut(report, args, floor);
  },
});

interface Merged {
  readonly report: Report;
  /** That its exit code was judged by. */
  readonly floor: Floor;
}

async function mergeReports(names: readonly string[], failOn: Floor | undefined): Promise<Merged> {
  const read = await (await import('./merge-input.ts')).readMergeInputs(names);
  const shards = read.filter(({ shard }) => shard !== undefined).length;
  if (shards === read.length) return (await import('./merge-shards.ts')).mergeShards(read, failOn);
  if (shards > 0) throw new Fault('usage', 'Some of these reports are of shards and some are not: merge the shards of each audit first.');
  return { report: (await import('./merge-targets.ts')).mergeTargets(read, failOn), floor: failOn ?? 'medium' };
}
