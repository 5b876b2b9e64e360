/** `leaksift audit-history [repository]`: everything that a repository stores. */
import { Fault } from '../../errors.ts';
import { command } from './command.ts';
import { scanOptions, wholeNumber } from './options.ts';
import { shardOption } from './shard-option.ts';
import { verifyOptions } from './verify-options.ts';

export const auditHistory = command({
  command: 'audit-history [repository]',
  describe: 'Scan everything a repository stores, reachable or not',
  positionals: { repository: { type: 'string', describe: 'A folder, a bare repository or a URL to clone (.)' } },
  options: {
    ...scanOptions,
    ...verifyOptions,
    jobs: { type: 'string', describe: 'Worker threads', requiresArg: true, coerce: wholeNumber('--jobs', 256) },
    shard: { type: 'string', describe: 'Read only part I/N (or auto: as the variables of a job array say), to be joined by "merge"', requiresArg: true, coerce: (text: string) => shardOption(String(text), process.env) },
    cache: { type: 'string', describe: 'Remember in DIR (or auto: in the git directory) which packs were read', requiresArg: true },
    repositories: { type: 'string', describe: 'Audit every repository that FILE lists, one a line', requiresArg: true, conflicts: 'repository' },
    'read-by': { choices: ['git'], hidden: true, describe: 'Let git read every object: slow, and what the engine is held against', requiresArg: true },
  },
  run: async (args) => {
    if (args.shard && args.readBy) throw new Fault('usage', '--shard is not for --read-by: shards are parts of packs.');
    if (args.cache && (args.shard || args.readBy)) throw new Fault('usage', '--cache remembers whole packs, so it is not for --shard or --read-by.');
    if (args.shard && args.verify) throw new Fault('usage', 'A shard knows only part of each key. Merge the reports, then check them with leaksift verify.');
    if (args.repositories !== undefined) return (await import('./audit-list.ts')).auditListAndReport(args.repositories, args);
    return (await import('./scan-and-report.ts')).scanAndReport({ kind: 'history', repository: args.repository ?? '.', jobs: args.jobs, reader: args.readBy, shard: args.shard, cache: args.cache }, args);
  },
});
