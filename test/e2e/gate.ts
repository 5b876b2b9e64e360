/**
 * Holds the program at a known step: at the n-th time that it opens or reads a file, once it listens to signals, it tells us, and
 * waits until it is let go. What happens to it meanwhile happens in the middle of its work, on any machine and under any load.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { dist, environment, folder, node } from './smoke/program.ts';

const MODULE = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let left = Number(process.env.GATE_AT);
  let count = 0;
  const real = { readSync: fs.readSync, writeSync: fs.writeSync };
  const pass = () => {
    if (process.listenerCount('SIGINT') === 0) return;
    count += 1;
    if (--left !== 0) return;
    real.writeSync(3, 'here');
    real.readSync(4, Buffer.alloc(1));
  };
  const wrap = (host, name) => {
    const inner = host[name];
    host[name] = (...args) => (pass(), inner.apply(host, args));
  };
  for (const name of ['openSync', 'readSync', 'readFileSync']) wrap(fs, name);
  wrap(fs.promises, 'open');
  syncBuiltinESMExports();
  process.on('exit', () => { if (process.env.GATE_AT === '0') real.writeSync(3, String(count)); });
`;

/** How often a command opens or reads files in all. */
export async function countSteps(cwd: string, args: readonly string[]): Promise<number> {
  const { child, at } = start(cwd, args, 0, {});
  child.stdout?.resume();
  const [steps] = await Promise.all([at, once(child, 'close')]);
  return Number(steps);
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
}

/** Runs a command up to that step, does to it what is asked, lets it go on, and waits for its end. */
export async function atStep(step: number, cwd: string, args: readonly string[], act: (child: ChildProcess) => void, variables: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { child, at } = start(cwd, args, step, variables);
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  if (await at !== 'here') throw new Error(`The program ended before its step ${step}.`);
  act(child);
  await new Promise((resolve) => setTimeout(resolve, BREATH));
  const gate = child.stdio[4] as Writable;
  gate.on('error', () => undefined);
  gate.end('x');
  const [code, signal] = await closed;
  return { code, signal, stdout: Buffer.concat(said).toString() };
}

/** Milliseconds after which the program looks at its event loop between two units (`surfaces/breathing.ts`), and some. */
const BREATH = 80;

function start(cwd: string, args: readonly string[], step: number, variables: Readonly<Record<string, string>>): { child: ChildProcess; at: Promise<string> } {
  module ??= write();
  const child = spawn(node, [module, join(dist, 'leaksift.mjs'), ...args], {
    cwd, stdio: ['ignore', 'pipe', 'ignore', 'pipe', 'pipe'], env: { ...environment, ...variables, NODE_DISABLE_COMPILE_CACHE: '1', GATE_AT: String(step) },
  });
  const told = child.stdio[3] as Readable;
  const at = new Promise<string>((resolve) => {
    told.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    told.once('end', () => resolve('ended'));
  });
  // A pipe that nobody reads is never seen to close.
  (child.stdio[4] as Readable | null)?.resume();
  return { child, at };
}

let module: string | undefined;

function write(): string {
  const file = join(folder('gate'), 'gate.mjs');
  writeFileSync(file, MODULE);
  return `--import=${pathToFileURL(file).href}`;
}
