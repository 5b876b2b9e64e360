/** `leaksift staged`: what the next commit would record. */
import { command } from './command.ts';
import { scanOptions } from './options.ts';
import { verifyOptions } from './verify-options.ts';

export const staged = command({
  command: 'staged',
  describe: 'Scan what the next commit would record',
  positionals: {},
  options: { ...scanOptions, ...verifyOptions },
  run: async (args) => (await import('./scan-and-report.ts')).scanAndReport({ kind: 'staged' }, args),
});
