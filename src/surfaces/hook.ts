/**
 * The hook's own entry: `node hook.mjs <event> [argument…]`, as git's hooks are called. It loads no command line, and what
 * it needs only when it is needed; every end but a deliberate one blocks. What a hook does: `hook/run-hook.ts`.
 */
import { isFault } from '../errors.ts';
import { EXIT } from '../exit-code.ts';
import { killRunningGit } from '../git/spawn.ts';
import { removeTempFolders } from '../git/temp-folders.ts';
import { finish, startIncomplete } from './exit.ts';
import { useCompileCache } from './hook/compile-cache.ts';
import { openNotes } from './notes.ts';

const say = openNotes(process.stderr);

startIncomplete(process, cleanUp, say);
try {
  useCompileCache(process.env);
  const { runHook } = await import('./hook/run-hook.ts');
  finish(process, await runHook(process.argv.slice(2), say));
} catch (error) {
  if (!isFault(error)) throw error;
  say(`leaksift: ${error.message}`);
  finish(process, error.code === 'io' || error.code === 'incomplete' ? EXIT.incomplete : EXIT.usage);
} finally {
  cleanUp();
}

/** Synchronous, for signals too: no child and no temporary folder stays. */
function cleanUp(): void {
  killRunningGit();
  removeTempFolders();
}
