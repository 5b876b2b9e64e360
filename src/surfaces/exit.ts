/**
 * How the process ends: it starts as *incomplete* and lowers its code only after the report is written out. Which code a
 * scan deserves: `exit-code.ts`.
 */
import { codeOf } from '../errors.ts';
import { EXIT } from '../exit-code.ts';

/** A report that nobody received proves nothing, whatever it says. */
export function exitCodeAfterWriting(code: number, written: boolean): number {
  return written ? code : EXIT.incomplete;
}

/** 128+n, as shells say it. */
export function signalExitCode(signal: NodeJS.Signals): number {
  return 128 + (NUMBERS[signal] ?? 0);
}

/** As POSIX numbers them; for Node's own list, `node:os` would be loaded at every start. */
const NUMBERS: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15 };

/** What a command may change of its process; `process` fits. */
export interface ExitingProcess {
  exitCode?: number | string | null | undefined;
  exit(code: number): void;
  on(event: string, listener: (...details: never[]) => void): unknown;
}

/**
 * Call before anything else. From here every end of the process but a deliberate one says *incomplete*: an exception
 * nobody caught, a promise that never settles, a signal. `cleanUp` must be synchronous. `say` gets one line without
 * any of the error's own text, which could hold repository content. `interrupt`, where given, is told of the first signal
 * in place of an end, so that a partial report can be written; it calls `finish` with `signalExitCode` afterwards.
 */
export function startIncomplete(host: ExitingProcess, cleanUp: () => void, say: (line: string) => void, interrupt?: (signal: NodeJS.Signals) => void): void {
  host.exitCode = EXIT.incomplete;
  const crash = (error: unknown): void => {
    attempt(() => say(`leaksift: ${whatHappened(error)}`));
    attempt(cleanUp);
    host.exit(EXIT.incomplete);
  };
  host.on('uncaughtException', crash);
  host.on('unhandledRejection', crash);
  let interrupted = false;
  const receive = (signal: NodeJS.Signals): void => {
    const end = (): void => {
      attempt(cleanUp);
      host.exit(signalExitCode(signal));
    };
    if (interrupt === undefined || interrupted || signal === 'SIGQUIT') return end();
    interrupted = true;
    attempt(() => interrupt(signal));
    setTimeout(end, GRACE).unref();
  };
  for (const signal of Object.keys(NUMBERS) as NodeJS.Signals[]) host.on(signal, () => receive(signal));
}

/** Milliseconds from the first signal on: a report that is not written by then is given up. */
const GRACE = 10_000;

/** The last act of a command: lowers the code. The process ends by itself, so that pending output is not cut off. */
export function finish(host: ExitingProcess, code: number): void {
  host.exitCode = code;
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Nothing may stand between a failure and its exit code.
  }
}

/** Of what nobody foresaw: nothing of the error's own text. */
export function whatHappened(error: unknown): string {
  const name = nameOf(error);
  const limit = LIMITS.find(([code]) => name.endsWith(` ${code}`))?.[1];
  return limit === undefined ? `internal error (${name}); the scan is incomplete. Please report it.` : `the system gives no more ${limit}; the scan is incomplete. Raise its limit, or end what else runs, and run again.`;
}

const LIMITS = [['EMFILE', 'open files (ulimit -n)'], ['ENFILE', 'open files'], ['ENOMEM', 'memory'], ['EAGAIN', 'processes or threads (ulimit -u)']] as const;

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  return `${error.name} ${codeOf(error, '')}`.trim().replace(/[^A-Za-z0-9_ ]/g, '').slice(0, 60);
}
