/**
 * The one place where simple-git is made, for short questions and for clones: with exactly the environment given, no
 * prompt, a deadline, and errors that repeat nothing of git's output (simple-git's own carry all of it). Bulk bytes go
 * through `spawn.ts`.
 */
import { type SimpleGit, type SimpleGitProgressEvent, simpleGit } from 'simple-git';
import { scrub } from './spawn.ts';
import type { Variables } from './variables.ts';

export interface PorcelainOptions {
  /** Absolute path of git. */
  readonly program: string;
  readonly directory: string;
  /** The whole environment: nothing is inherited. */
  readonly variables: Variables;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (event: SimpleGitProgressEvent) => void;
}

/** Milliseconds without any output after which git is ended. */
const SILENCE = 120_000;

export function porcelain({ program, directory, variables, signal, onProgress }: PorcelainOptions): SimpleGit {
  const given = Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return simpleGit({
    baseDir: directory,
    binary: program,
    allowEnvironment: given.map(([name]) => name),
    timeout: { block: SILENCE },
    completion: UNTIL_ALL_ENDED,
    unsafe: OURS,
    errors: (error) => (error === undefined ? undefined : new Error(scrub(error instanceof Error ? error.message : error.toString()))),
    ...(signal === undefined ? {} : { abort: signal }),
    ...(onProgress === undefined ? {} : { progress: onProgress }),
  }).env(Object.fromEntries(given));
}

/** A git that is ended leaves what it had started at work (`index-pack`): only when all have closed their output is nothing written any more. */
const UNTIL_ALL_ENDED = { onClose: true, onExit: false } as const;

/** simple-git guards against values that come from strangers. These come from this folder alone. */
const OURS = {
  allowUnsafeAskPass: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeSshCommand: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeCustomBinary: true,
} as const;
