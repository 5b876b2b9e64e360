/** Runs the built program while this process goes on, so that a server of the test's own can answer it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { dist, node, type Outcome } from '../smoke/program.ts';

export function leaksiftAsync(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [join(dist, 'leaksift.mjs'), ...args], { cwd, env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env } });
    const text = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => void (text.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void (text.stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
    child.stdin.end(input);
  });
}
