/** `node hook.cjs <event> [argument…]`: the door to `surfaces/hook.ts`. */
import { open } from './open.ts';
import { optimiseLongRunsLater } from './tiering.ts';

/** Each event has functions of its own to keep. */
const event = process.argv.find((word) => ['pre-commit', 'pre-push', 'pre-receive', 'commit-msg', 'agent'].includes(word));

optimiseLongRunsLater(event);
open('surface-hook.cjs', event ?? 'hook', __dirname);
