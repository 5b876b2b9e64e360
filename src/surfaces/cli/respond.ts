/** `leaksift respond`: what to do now. A guide for a report; a look over an account (`--sweep`); safeguards to set up. */
import { Fault } from '../../errors.ts';
import { command } from './command.ts';
import { baselineOptions, scanOptions } from './options.ts';

export const respond = command({
  command: 'respond [report]',
  describe: 'Make an incident guide for what was found',
  positionals: { report: { type: 'string', describe: 'A report in the format json or jsonl' } },
  options: {
    ...baselineOptions,
    output: { ...scanOptions.output, describe: 'Write the guide to FILE, whole or not at all' },
    format: { choices: ['text', 'markdown', 'html'], describe: 'Form of the guide (text)', requiresArg: true },
    since: { type: 'string', describe: 'Day on which the credentials became public (2027-01-31)', requiresArg: true },
    repository: { type: 'string', describe: 'Where its repository or folder is now', requiresArg: true },
    sweep: { type: 'boolean', describe: 'Look over all Regions of your own account; changes nothing. With a report: marks its keys' },
    profile: { type: 'string', describe: 'Your own clean AWS profile, for --sweep', requiresArg: true },
    region: { type: 'string', describe: 'First Region to ask, for --sweep (us-east-1, or that of the partition)', requiresArg: true },
    'aws-endpoint': { type: 'string', describe: 'Loopback address to ask in place of AWS, for tests and emulators', requiresArg: true },
    safeguards: { type: 'boolean', describe: 'Print a CloudFormation template: budget, alarm, trail, contact, Regions' },
  },
  run: async (args) => {
    if (args.since !== undefined) await checkDay(args.since, new Date());
    if (args.safeguards && (args.sweep || args.report !== undefined)) throw new Fault('usage', '--safeguards stands alone: use a run of its own for it.');
    if (args.safeguards) return (await import('./respond-safeguards.ts')).writeSafeguards(args.output);
    if (args.sweep) return (await import('./respond-sweep.ts')).writeSweep(args);
    if (args.profile ?? args.region ?? args.awsEndpoint) throw new Fault('usage', '--profile, --region and --aws-endpoint need --sweep.');
    if (args.report === undefined) throw new Fault('usage', 'Name a report: leaksift audit-history --format json --output report.json makes one.');
    return (await import('./respond-guide.ts')).writeGuide({ ...args, report: args.report });
  },
});

/** @throws Fault `usage` */
async function checkDay(text: string, now: Date): Promise<void> {
  const { isDay } = await import('../../config/day.ts');
  if (!isDay(text)) throw new Fault('usage', '--since must be a day like 2027-01-31.');
  if (Date.parse(`${text}T00:00:00Z`) > now.getTime()) throw new Fault('usage', '--since must not lie in the future.');
}
