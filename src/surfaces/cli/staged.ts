/** `leaksift staged`: what the next commit would record. */
import type { Argv } from 'yargs';
import { scanOptions, type Command, type ScanArguments } from './options.ts';
import { verifyOptions, type VerifyArguments } from './verify-options.ts';

export const staged: Command<ScanArguments & VerifyArguments> = {
  command: 'staged',
  describe: 'Scan what the next commit would record',
  builder: (yargs: Argv) => yargs.options(scanOptions).options(verifyOptions),
  run: async (args) => (await import('./scan-and-report.ts')).scanAndReport({ kind: 'staged' }, args),
};
