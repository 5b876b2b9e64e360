/** `leaksift respond`: what to do now. A guide for a report; a look over an account (`--sweep`); safeguards to set up. */
import type { Argv } from 'yargs';
import { Fault } from '../../errors.ts';
import { once, scanOptions, type Command, type PolicyArguments, type ScanArguments } from './options.ts';

interface Arguments extends PolicyArguments, Pick<ScanArguments, 'output' | 'baseline'> {
  readonly report?: string | undefined;
  readonly format?: 'text' | 'markdown' | 'html' | undefined;
  readonly since?: string | undefined;
  readonly repository?: string | undefined;
}

export const respond: Command<Arguments> = {
  command: 'respond [report]',
  describe: 'Make an incident guide for what was found',
  builder: (yargs: Argv) =>
    yargs
      .positional('report', { type: 'string', describe: 'A report in the format json or jsonl' })
      .options({ config: scanOptions.config, 'no-config': scanOptions['no-config'], baseline: scanOptions.baseline, output: scanOptions.output, quiet: scanOptions.quiet })
      .option('format', { choices: ['text', 'markdown', 'html'] as const, describe: 'Form of the guide (text)', requiresArg: true })
      .option('since', { type: 'string', describe: 'Day on which the credentials became public (2027-01-31)', requiresArg: true, coerce: once<string>('--since') })
      .option('repository', { type: 'string', describe: 'Where its repository or folder is now', requiresArg: true, coerce: once<string>('--repository') }),
  run: async (args) => {
    if (args.since !== undefined) checkDay(args.since, new Date());
    if (args.report === undefined) throw new Fault('usage', 'Name a report: leaksift audit-history --format json --output report.json makes one.');
    return (await import('./respond-guide.ts')).writeGuide({ ...args, report: args.report });
  },
};

/** @throws Fault `usage` */
export function checkDay(text: string, now: Date): void {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!isDay) throw new Fault('usage', '--since must be a day like 2027-01-31.');
  if (time > now.getTime()) throw new Fault('usage', '--since must not lie in the future.');
}
