/** `leaksift hook run <event>`: only its help comes here; a run itself begins in `../leaksift.ts`, without the command line. */
import { EVENTS } from '../hook/events.ts';
import { say } from './say.ts';
import { command } from './command.ts';

export const runEvent = command({
  command: 'run <event> [args..]',
  describe: 'What a hook calls: read what git is about to record or send; 0 lets it pass',
  positionals: {
    event: { type: 'string', demandOption: true, describe: `${EVENTS.join(', ')}; agent for a coding agent's tool call on stdin` },
    args: { type: 'string', array: true, describe: 'What git gives the hook' },
  },
  options: {},
  run: async ({ event, args = [] }) => (await import('../hook/run-hook.ts')).runHook([event, ...args], say),
});
