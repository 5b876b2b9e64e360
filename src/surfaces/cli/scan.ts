/** `leaksift scan [path…]`: files and folders as they lie on disk; `-` is stdin. */
import type { Argv } from 'yargs';
import { Fault } from '../../errors.ts';
import { scanOptions, type Command, type ScanArguments } from './options.ts';
import { verifyOptions, type VerifyArguments } from './verify-options.ts';

interface Arguments extends ScanArguments, VerifyArguments {
  readonly path?: readonly string[] | undefined;
  readonly stdinName?: string | undefined;
}

export const scan: Command<Arguments> = {
  command: 'scan [path..]',
  describe: 'Scan files and folders; - reads stdin',
  builder: (yargs: Argv) =>
    yargs
      .positional('path', { type: 'string', array: true, describe: 'Files or folders (.)' })
      .options(scanOptions).options(verifyOptions)
      .option('stdin-name', { type: 'string', describe: 'Name of what stdin holds', requiresArg: true }),
  run: async (args) => {
    const paths = args.path === undefined || args.path.length === 0 ? ['.'] : args.path;
    const { scanAndReport } = await import('./scan-and-report.ts');
    if (args.stdinName !== undefined && !paths.includes('-')) throw new Fault('usage', '--stdin-name names what stdin holds: scan it with "leaksift scan -".');
    if (!paths.includes('-')) return scanAndReport({ kind: 'files', paths }, args);
    if (paths.length > 1) throw new Fault('usage', 'Stdin (-) can not be scanned together with files: use two runs.');
    return scanAndReport({ kind: 'stdin', name: args.stdinName ?? 'stdin' }, args);
  },
};
