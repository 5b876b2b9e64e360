/**
 * The program's entry: sees to it that every end but a deliberate one says *incomplete*, then hands over to the command
 * line, which is loaded only now. What goes wrong becomes one line on stderr and an exit code.
 */
import { Fault, isFault } from '../errors.ts';
import { exitCodeOfFault } from '../exit-code.ts';
import { killRunningGit } from '../git/running-git.ts';
import { removeTempFolders } from '../git/temp-folders.ts';
import { lookAtEvents } from './breathing.ts';
import { interruption } from './cli/interruption.ts';
import { say } from './cli/say.ts';
import { finish, signalExitCode, startIncomplete } from './exit.ts';
import { discardUnfinished } from './unfinished.ts';

startIncomplete(process, cleanUp, say, interrupt);
void main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  try {
    const code = isHookRun(words) ? await runHook(words.slice(2)) : await runCommandLine(words);
    // A signal that came while the last of the work was done is an end by that signal, too.
    await lookAtEvents();
    finish(process, interruption.received === undefined ? code : signalExitCode(interruption.received));
  } catch (error) {
    if (!isFault(error)) return crash(error);
    say(`leaksift: ${error.message}`);
    finish(process, interruption.received === undefined ? exitCodeOfFault(error) : signalExitCode(interruption.received));
  } finally {
    cleanUp();
  }
}

/** Help alone is the command line's; further on, a word is what git or a framework gives the hook. */
function isHookRun([command, part, first]: readonly string[]): boolean {
  return command === 'hook' && part === 'run' && first !== '--help' && first !== '-h';
}

async function runCommandLine(words: readonly string[]): Promise<number> {
  requireFolder();
  if (words[0] === 'audit-history') (await import('./cli/early-threads.ts')).startEarly(words);
  return (await import('./cli/main.ts')).runCommandLine(words);
}

/** @throws Fault `usage`: somebody has removed the folder in which we stand, and with it the start of all relative paths */
function requireFolder(): void {
  try {
    process.cwd();
  } catch (error) {
    throw new Fault('usage', 'The current folder is gone. Change to one that is there.', { cause: error });
  }
}

/** Without the command line: a hook has no time to lose. */
async function runHook(words: readonly string[]): Promise<number> {
  return (await import('./hook/run-hook.ts')).runHook(words, say);
}

/** The error's own text may hold what a repository says: it is shown only to who asks for it. */
function crash(error: unknown): void {
  if (process.env['LEAKSIFT_DEBUG'] && error instanceof Error) say(error.stack ?? error.message);
  throw error;
}

function interrupt(signal: NodeJS.Signals): void {
  interruption.receive(signal);
  killRunningGit();
}

/** Synchronous, for signals: no child, no temporary folder and no half-written report stays. */
function cleanUp(): void {
  killRunningGit();
  removeTempFolders();
  discardUnfinished();
}
