/** Every git that runs for us, so that none outlives our own process. How they are started: `spawn.ts`. */
import type { ChildProcessByStdio } from 'node:child_process';
import { platform } from 'node:os';
import { kill } from 'node:process';
import type { Readable, Writable } from 'node:stream';

export type Child = ChildProcessByStdio<Writable, Readable, Readable>;

export const running = new Set<Child>();

/** For the end of our own process. */
export function killRunningGit(): void {
  for (const child of running) killGroup(child);
}

/** With whatever it has started in turn. */
export function killGroup(child: Child): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (platform() === 'win32') child.kill('SIGKILL');
    else kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
