/** `leaksift range <revisions…>`: what the commits of a range introduce, named as for `git rev-list`. */
import { command } from './command.ts';
import { scanOptions } from './options.ts';
import { verifyOptions } from './verify-options.ts';

export const range = command({
  command: 'range <revisions..>',
  describe: 'Scan what the commits of a range introduce',
  positionals: { revisions: { type: 'string', array: true, describe: 'As for git rev-list: main..topic, HEAD --not --remotes, HEAD@{1}..' } },
  options: { ...scanOptions, ...verifyOptions },
  run: async (args) => (await import('./scan-and-report.ts')).scanAndReport({ kind: 'range', revisions: args.revisions ?? [] }, args),
});
