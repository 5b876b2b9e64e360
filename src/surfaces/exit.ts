/**
 * The exit code, which the process starts as *incomplete* and lowers only after the report is written out. The codes'
 * meaning: `docs/CLI.md`.
 */
import { constants } from 'node:os';

export type ExitCode = 0 | 1 | 3 | 4;

/** What a finished run knows of itself. */
export interface RunState {
  /** The ledger balances and nothing is unread. */
  readonly complete: boolean;
  /** There are new open findings at or above `--fail-on`. */
  readonly failing: boolean;
}

export function exitCode({ complete, failing }: RunState): ExitCode {
  if (complete) return failing ? 1 : 0;
  return failing ? 4 : 3;
}

/** A report that nobody received proves nothing, whatever it says. */
export function exitCodeAfterWriting(code: ExitCode, written: boolean): ExitCode {
  return written ? code : 3;
}

/** 128+n, as shells say it. */
export function signalExitCode(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

/** What a command may change of its process; `process` fits. */
export interface ExitingProcess {
  exitCode?: number | string | null | undefined;
  exit(code: number): void;
  on(event: string, listener: (...details: never[]) => void): unknown;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/**
 * Call before anything else. From here every end of the process but a deliberate one says *incomplete*: an exception
 * nobody caught, a promise that never settles, a signal. `cleanUp` must be synchronous. `say` gets one line without
 * any of the error's own text, which could hold repository content.
 */
export function startIncomplete(host: ExitingProcess, cleanUp: () => void, say: (line: string) => void): void {
  host.exitCode = 3;
  const crash = (error: unknown): void => {
    attempt(() => say(`leaksift: internal error (${nameOf(error)}); the scan is incomplete. Please report it.`));
    attempt(cleanUp);
    host.exit(3);
  };
  host.on('uncaughtException', crash);
  host.on('unhandledRejection', crash);
  for (const signal of SIGNALS) {
    host.on(signal, () => {
      attempt(cleanUp);
      host.exit(signalExitCode(signal));
    });
  }
}

/** The last act of a command: lowers the code. The process ends by itself, so that pending output is not cut off. */
export function finish(host: ExitingProcess, code: ExitCode | 2): void {
  host.exitCode = code;
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Nothing may stand between a failure and its exit code.
  }
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`.replace(/[^A-Za-z0-9_ ]/g, '').slice(0, 60);
}
