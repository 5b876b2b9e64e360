/** `leaksift hook run <event>`: only its help comes here; a run itself begins in `../leaksift.ts`, without the command line. */
import type { Argv } from 'yargs';
import { EVENTS } from '../hook/events.ts';
import { say } from './say.ts';
import type { Command } from './options.ts';

interface Arguments {
  readonly event: string;
  readonly args?: readonly string[] | undefined;
}

export const runEvent: Command<Arguments> = {
  command: 'run <event> [args..]',
  describe: 'What a hook calls: read what git is about to record or send; 0 lets it pass',
  builder: (yargs: Argv) =>
    yargs
      .positional('event', { type: 'string', demandOption: true, describe: `${EVENTS.join(', ')}; agent for a coding agent's tool call on stdin` })
      .positional('args', { type: 'string', array: true, describe: 'What git gives the hook' }),
  run: async ({ event, args = [] }) => (await import('../hook/run-hook.ts')).runHook([event, ...args], say),
};
