/**
 * The GitHub Action's entry: sees to it that every end but a deliberate one says *incomplete*. What the Action does:
 * `action/act.ts`; what a workflow may rely on: `docs/ACTION.md`.
 */
import { killRunningGit } from '../git/running-git.ts';
import { removeTempFolders } from '../git/temp-folders.ts';
import { logLine } from '../reporters/escape/workflow.ts';
import { act } from './action/act.ts';
import { openRunner } from './action/runner.ts';
import { writeNow } from './descriptor-now.ts';
import { finish, startIncomplete } from './exit.ts';
import { discardUnfinished } from './unfinished.ts';

startIncomplete(process, cleanUp, (line) => writeNow(2, `${logLine(line)}\n`));
// Once all of this script is there: those that it loads late take from it what they share.
queueMicrotask(() => void step());

/** At once where nothing can be on its way: V8 would still collect its garbage. */
async function step(): Promise<void> {
  const runner = openRunner(process.env);
  finish(process, await act(process.env, runner));
  cleanUp();
  if (!runner.hasCommanded()) process.exit();
}

/** Synchronous, for signals: no child, no temporary folder and no half-written report stays. */
function cleanUp(): void {
  killRunningGit();
  removeTempFolders();
  discardUnfinished();
}
