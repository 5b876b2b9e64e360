/** `leaksift hook status`: at which events git would run leaksift here, from where, and what goes past it. Exit code 0 only where all is well. */
import { EXIT } from '../../exit-code.ts';
import { print } from './print.ts';
import { ownCommand } from '../own-command.ts';
import type { Status } from '../hook/install/status.ts';
import { command } from './command.ts';

export const status = command({
  command: 'status',
  describe: 'Is this repository protected, and by what',
  positionals: {},
  options: {},
  run: async () => {
    const found = await repositoryStatus();
    await print(statusLines(found).map((line) => `${line}\n`));
    return isProtected(found) ? EXIT.clean : EXIT.findings;
  },
});

export async function repositoryStatus(): Promise<Status> {
  const [{ findPlace, neededEvents }, { statusOf }, { globalConfigs }] = await Promise.all([import('../hook/install/place.ts'), import('../hook/install/status.ts'), import('../hook/install/global.ts')]);
  const place = await findPlace('.', process.env);
  return statusOf(place, neededEvents(place), [`${place.commonDir}/config`, ...globalConfigs(process.env)]);
}

export function isProtected({ events, broken }: Status): boolean {
  return broken.length === 0 && events.every(({ by }) => by !== null);
}

export function statusLines(status: Status): string[] {
  return [
    ...status.events.map(({ event, by, problem }) => `${event.padEnd(17)} ${by === null ? `NOT PROTECTED${problem === undefined ? '' : `: ${problem}`}` : `runs leaksift, from ${by}`}`),
    ...status.broken.map((problem) => `BROKEN            ${problem}`),
    ...past(status),
    isProtected(status) ? 'Protected.' : `Not protected. Run: ${ownCommand(process.env)} hook install`,
  ];
}

/** Which commands git gives no hook to refuse, as of git 2.39 to 2.55. */
function past({ events }: Status): string[] {
  if (events.some(({ event }) => event === 'pre-receive')) return ['Past pre-receive goes what is written into this repository on its own machine: fetch, commit-tree, a copy.'];
  const pushes = events.some(({ event, by }) => event === 'pre-push' && by !== null);
  return [
    `Past the commit hooks go: cherry-pick, revert, rebase, am, stash, tag, notes, fast-forwards, --no-verify.`,
    pushes ? 'Their commits and tags are checked at the push; only git push --no-verify goes past that.' : 'Nothing checks these: the pre-push hook would.',
  ];
}
