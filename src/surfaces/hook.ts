/**
 * The hook's own program: `node hook.cjs <event> [argument…]`, as git's hooks are called. It loads no command line, and what
 * it needs only when it is needed; every end but a deliberate one blocks. What a hook does: `hook/run-hook.ts`.
 */
import { isFault } from '../errors.ts';
import { exitCodeOfFault } from '../exit-code.ts';
import { killRunningGit } from '../git/running-git.ts';
import { removeTempFolders } from '../git/temp-folders.ts';
import { startIncomplete } from './exit.ts';
import { runHook } from './hook/run-hook.ts';
import { openNotes } from './notes.ts';

const say = openNotes(() => process.stderr);

startIncomplete(process, cleanUp, say);
runHook(process.argv.slice(2), say).then(end, (error: unknown) => {
  if (!isFault(error)) throw error;
  say(`leaksift: ${error.message}`);
  end(exitCodeOfFault(error));
});

/** At once, without Node's own tidying up. All that was said is written: standard error is synchronous (Node, "A note on process I/O"). */
function end(code: number): void {
  cleanUp();
  process.exit(code);
}

/** Synchronous, for signals too: no child and no temporary folder stays. */
function cleanUp(): void {
  killRunningGit();
  removeTempFolders();
}
