/** `leaksift range <revisions…>`: what the commits of a range introduce, named as for `git rev-list`. */
import type { Argv } from 'yargs';
import { scanOptions, type Command, type ScanArguments } from './options.ts';
import { verifyOptions, type VerifyArguments } from './verify-options.ts';

interface Arguments extends ScanArguments, VerifyArguments {
  readonly revisions?: readonly string[] | undefined;
}

export const range: Command<Arguments> = {
  command: 'range <revisions..>',
  describe: 'Scan what the commits of a range introduce',
  builder: (yargs: Argv) =>
    yargs
      .positional('revisions', { type: 'string', array: true, describe: 'As for git rev-list: main..topic, HEAD --not --remotes, HEAD@{1}..' })
      .options(scanOptions).options(verifyOptions),
  run: async (args) => {
    const revisions = args.revisions ?? [];
    return (await import('./scan-and-report.ts')).scanAndReport({ kind: 'range', revisions }, args);
  },
};
