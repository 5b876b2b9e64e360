/**
 * One run of a hook: what git is about to record or send is read and judged; 0 lets it pass, anything else blocks. A clean
 * run says nothing. What a blocked one says: `blocked.ts`, which is loaded only then.
 */
import { folderReader } from '../../config/discover.ts';
import { loadPolicy } from '../../config/load.ts';
import { skipping } from '../../config/skipping.ts';
import type { Report } from '../../core/finding.ts';
import { DEFAULT_KEY, makeFingerprinter } from '../../core/fingerprint.ts';
import type { Scanner } from '../../core/scan.ts';
import { Fault } from '../../errors.ts';
import { readHead } from '../../git/refs/head.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import { derive } from '../../platform/node.ts';
import { run } from '../../run.ts';
import { scannerFor } from '../scanner.ts';
import { VERSION } from '../version.ts';
import { EVENTS, type HookEvent, isEvent, sourceOf } from './events.ts';
import { type Say, tellClean } from './tell.ts';

/**
 * @param words the event and what git gives its hook; `--own-credentials` before the event
 * @returns the exit code. @throws Fault: nothing was scanned
 */
export async function runHook(words: readonly string[], say: Say): Promise<number> {
  const own = words[0] === OWN;
  const [event = '', ...args] = own ? words.slice(1) : words;
  const wrap = own ? withOwn : unchanged;
  if (event === 'agent') return (await import('./agent.ts')).runAgentHook(say, wrap);
  if (!isEvent(event)) throw new Fault('usage', `Which hook? One of ${EVENTS.join(', ')}, agent.`);
  const reason = process.env['LEAKSIFT_SKIP']?.trim();
  if (reason) return (await import('./skip.ts')).skip(event, reason, say);
  return scanEvent(event, args, wrap, say);
}

const OWN = '--own-credentials';

async function scanEvent(event: HookEvent, args: readonly string[], wrap: Wrap, say: Say): Promise<number> {
  const repository = openRepository('.', process.env);
  const { config, baseline } = await loadPolicy(folderReader(repository.workTree ?? repository.gitDir));
  const source = await sourceOf(event, args, { repository, variables: process.env, skip: skipping(config.skip) });
  const failOn = config.failOn;
  const report = await run(
    { source, scanner: await wrap(scannerFor(config)), failOn, fingerprint: makeFingerprinter(derive, baseline?.key ?? DEFAULT_KEY), policy: { config, baseline, whole: false } },
    { now: () => new Date(), version: VERSION },
  );
  await tell(report, repository, event, failOn, say);
  return report.scan.exitCode;
}

type Wrap = (scanner: Scanner) => Promise<Scanner>;

const unchanged: Wrap = async (scanner) => scanner;

const withOwn: Wrap = async (scanner) => (await import('./own/own-credentials.ts')).withOwnCredentials(scanner, process.env);

async function tell(report: Report, repository: Repository, event: HookEvent, failOn: Parameters<typeof tellClean>[1], say: Say): Promise<void> {
  if (event === 'pre-push' && report.scan.statistics?.['refs'] === 0) (await import('./nothing-named.ts')).tellNothingNamed(process.env, say);
  if (report.scan.exitCode === 0) return tellClean(report, failOn, say);
  const [{ tellBlocked }, { ownCommand }] = await Promise.all([import('./blocked.ts'), import('../own-command.ts')]);
  tellBlocked(report, { event, failOn, variables: process.env, unborn: readHead(repository).kind === 'unborn', program: ownCommand(process.env) }, say);
}
