/** `leaksift staged`: what the next commit would record. */
import type { Argv } from 'yargs';
import { scanOptions, type Command, type ScanArguments } from './options.ts';

export const staged: Command<ScanArguments> = {
  command: 'staged',
  describe: 'Scan what the next commit would record',
  builder: (yargs: Argv) => yargs.options(scanOptions),
  run: async (args) => (await import('./scan-and-report.ts')).scanAndReport({ kind: 'staged' }, args),
};
