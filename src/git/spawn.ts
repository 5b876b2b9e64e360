/**
 * The only place that starts a process. Output streams with backpressure, silence has a deadline, the whole process
 * group is killed, and success means: closed, exit code 0, no signal. Node's module for it is loaded at the first start: it
 * costs a tenth of a hook's time, and most hooks need no git.
 */
import { platform } from 'node:os';
import { getBuiltinModule } from 'node:process';
import type { Writable } from 'node:stream';
import { codeOf, Fault } from '../errors.ts';
import { type Child, killGroup, running } from './running-git.ts';

/** What it takes to run git: see `private-dir.ts`. */
export interface Git {
  /** Absolute path. */
  readonly program: string;
  readonly directory: string;
  readonly variables: Readonly<Record<string, string>>;
}

export interface SpawnOptions {
  /** Milliseconds for which git may keep silent while it is waited for. */
  readonly deadline?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Null when git ended well, otherwise why it did not, fit to be printed. */
  readonly problem: string | null;
}

export interface GitProcess {
  readonly stdin: Writable;
  /** Standard output; leaving the loop early kills git. After the last chunk `closed` tells whether it ended well. */
  readonly output: AsyncGenerator<Buffer, void>;
  /** Settles when the process and its pipes are closed; never rejects. */
  readonly closed: Promise<Exit>;
  kill(): void;
}

export function startGit(git: Git, args: readonly string[], options: SpawnOptions = {}): GitProcess {
  const { spawn } = getBuiltinModule('node:child_process');
  const child = spawn(git.program, args, {
    cwd: git.directory, env: git.variables, detached: platform() !== 'win32', windowsHide: true, stdio: ['pipe', 'pipe', 'pipe'],
  });
  const state: State = { stderr: '', stopped: null };
  const stop = (reason: string): void => {
    state.stopped ??= reason;
    killGroup(child);
    child.stdout.destroy();
  };
  const aborted = (): void => stop('it was stopped');
  running.add(child);
  child.stdin.on('error', ignore);
  child.stderr.on('data', (chunk: Buffer) => {
    if (state.stderr.length < STDERR_LIMIT) state.stderr += chunk.toString('latin1').slice(0, STDERR_LIMIT - state.stderr.length);
  });
  if (options.signal?.aborted) aborted();
  options.signal?.addEventListener('abort', aborted, { once: true });
  const closed = closing(child, state).finally(() => {
    running.delete(child);
    options.signal?.removeEventListener('abort', aborted);
  });
  return { stdin: child.stdin, closed, kill: () => stop('it was stopped'), output: outputOf(child, options.deadline ?? DEADLINE, state, stop) };
}

/**
 * Runs git to its end and gives its output as it comes.
 * @throws Fault `git` after the last chunk unless git ended well
 */
export async function* streamGit(git: Git, args: readonly string[], options: SpawnOptions & { readonly input?: string } = {}): AsyncGenerator<Buffer, void> {
  const process = startGit(git, args, options);
  process.stdin.end(options.input ?? '');
  yield* process.output;
  const { problem } = await process.closed;
  if (problem !== null) throw new Fault('git', `git ${args[0] ?? ''} failed: ${problem}.`);
}

/** The whole output. @throws Fault `git` */
export async function runGit(git: Git, args: readonly string[], options: SpawnOptions & { readonly input?: string } = {}): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit(git, args, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

interface State { stderr: string; stopped: string | null }

const DEADLINE = 120_000;
const STDERR_LIMIT = 16 * 1024;
const ignore = (): void => {};

/** Ends, like the process, when it is stopped. */
async function* outputOf(child: Child, deadline: number, state: State, stop: (reason: string) => void): AsyncGenerator<Buffer, void> {
  const chunks: AsyncIterator<Buffer> = child.stdout[Symbol.asyncIterator]();
  let finished = false;
  try {
    for (;;) {
      const timer = setTimeout(() => stop(`no answer for ${deadline / 1000} s`), deadline);
      const next = await chunks.next().finally(() => clearTimeout(timer));
      finished = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    if (state.stopped === null) throw error;
  } finally {
    if (!finished) stop('its output was not read to the end');
  }
}

function closing(child: Child, state: State): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, problem: `it could not be started (${codeOf(error)})` }));
    child.once('close', (code, signal) => resolve({ code, signal, problem: problemOf(code, signal, state) }));
  });
}

function problemOf(code: number | null, signal: NodeJS.Signals | null, { stopped, stderr }: State): string | null {
  if (stopped !== null) return stopped;
  if (signal !== null) return `it was killed by ${signal}`;
  if (code === 0) return null;
  const said = scrub(stderr);
  return `exit code ${code}${said === '' ? '' : `, "${said}"`}`;
}

/** git's messages quote names and content; only plain short words and object ids of them are repeated. */
export function scrub(message: string): string {
  const words = message.slice(0, 400).split(/\s+/).filter((word) => word !== '');
  return words.map((word) => (/^[A-Za-z]{1,12}[.,:;]?$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(word) ? word : '…')).join(' ');
}
