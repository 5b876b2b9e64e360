/** `leaksift scan [path…]`: files and folders as they lie on disk; `-` is stdin. */
import { Fault } from '../../errors.ts';
import { command } from './command.ts';
import { scanOptions } from './options.ts';
import { verifyOptions } from './verify-options.ts';

export const scan = command({
  command: 'scan [path..]',
  describe: 'Scan files and folders; - reads stdin',
  positionals: { path: { type: 'string', array: true, describe: 'Files or folders (.)' } },
  options: { ...scanOptions, ...verifyOptions, 'stdin-name': { type: 'string', describe: 'Name of what stdin holds', requiresArg: true } },
  run: async (args) => {
    const paths = args.path === undefined || args.path.length === 0 ? ['.'] : args.path;
    const { scanAndReport } = await import('./scan-and-report.ts');
    if (args.stdinName !== undefined && !paths.includes('-')) throw new Fault('usage', '--stdin-name names what stdin holds: scan it with "leaksift scan -".');
    if (!paths.includes('-')) return scanAndReport({ kind: 'files', paths }, args);
    if (paths.length > 1) throw new Fault('usage', 'Stdin (-) can not be scanned together with files: use two runs.');
    return scanAndReport({ kind: 'stdin', name: args.stdinName ?? 'stdin' }, args);
  },
});
