/**
 * The GitHub Action's entry: sees to it that every end but a deliberate one says *incomplete*. What the Action does:
 * `action/act.ts`; what a workflow may rely on: `docs/ACTION.md`.
 */
import { killRunningGit } from '../git/spawn.ts';
import { removeTempFolders } from '../git/temp-folders.ts';
import { logLine } from '../reporters/escape/workflow.ts';
import { act } from './action/act.ts';
import { restOptimiser } from './action/optimiser.ts';
import { writeNow } from './descriptor-now.ts';
import { finish, startIncomplete } from './exit.ts';
import { discardUnfinished } from './unfinished.ts';

startIncomplete(process, cleanUp, (line) => writeNow(2, `${logLine(line)}\n`));
void act(process.env, restOptimiser(process)).then((code) => {
  finish(process, code);
  cleanUp();
});

/** Synchronous, for signals: no child, no temporary folder and no half-written report stays. */
function cleanUp(): void {
  killRunningGit();
  removeTempFolders();
  discardUnfinished();
}
