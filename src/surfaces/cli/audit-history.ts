/** `leaksift audit-history [repository]`: everything that a repository stores. */
import type { Argv } from 'yargs';
import { Fault } from '../../errors.ts';
import { scanOptions, wholeNumber, type Command, type ScanArguments } from './options.ts';
import { shardOption } from './shard-option.ts';
import type { Shard } from './shard-shape.ts';
import { verifyOptions, type VerifyArguments } from './verify-options.ts';

interface Arguments extends ScanArguments, VerifyArguments {
  readonly repository?: string | undefined;
  readonly jobs?: number | undefined;
  readonly readBy?: 'git' | undefined;
  readonly shard?: Shard | undefined;
  readonly cache?: string | undefined;
  readonly repositories?: string | undefined;
}

export const auditHistory: Command<Arguments> = {
  command: 'audit-history [repository]',
  describe: 'Scan everything a repository stores, reachable or not',
  builder: (yargs: Argv) =>
    yargs
      .positional('repository', { type: 'string', describe: 'A folder, a bare repository or a URL to clone (.)' })
      .options(scanOptions)
      .options(verifyOptions)
      .option('jobs', { type: 'string', describe: 'Worker threads', requiresArg: true, coerce: wholeNumber('--jobs', 256) })
      .option('shard', { type: 'string', describe: 'Read only part I/N (or auto: as the variables of a job array say), to be joined by "merge"', requiresArg: true, coerce: (text: string) => shardOption(String(text), process.env) })
      .option('cache', { type: 'string', describe: 'Remember in DIR (or auto: in the git directory) which packs were read', requiresArg: true })
      .option('repositories', { type: 'string', describe: 'Audit every repository that FILE lists, one a line', requiresArg: true, conflicts: 'repository' })
      .option('read-by', { choices: ['git'] as const, hidden: true, describe: 'Let git read every object: slow, and what the engine is held against', requiresArg: true }),
  run: async (args) => {
    if (args.shard && args.readBy) throw new Fault('usage', '--shard is not for --read-by: shards are parts of packs.');
    if (args.cache && (args.shard || args.readBy)) throw new Fault('usage', '--cache remembers whole packs, so it is not for --shard or --read-by.');
    if (args.shard && args.verify) throw new Fault('usage', 'A shard knows only part of each key. Merge the reports, then check them with leaksift verify.');
    if (args.repositories !== undefined) return (await import('./audit-list.ts')).auditListAndReport(args.repositories, args);
    return (await import('./scan-and-report.ts')).scanAndReport({ kind: 'history', repository: args.repository ?? '.', jobs: args.jobs, reader: args.readBy, shard: args.shard, cache: args.cache }, args);
  },
};
