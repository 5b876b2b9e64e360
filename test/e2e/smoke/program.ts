/** Runs the built program as a user would: dist/ alone in a folder, no packages near it, an empty environment. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

/** Node to run the bundles with, if not the one that runs the tests. */
export const node = process.env['LEAKSIFT_NODE'] ?? process.execPath;

const top = mkdtempSync(join(tmpdir(), 'leaksift-smoke-'));
afterAll(() => rmSync(top, { recursive: true }));

export const dist = join(top, 'dist');
cpSync(resolve(import.meta.dirname, '../../../dist'), dist, { recursive: true });

const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: top,
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((role) => [[`GIT_${role}_NAME`, 'A'], [`GIT_${role}_EMAIL`, 'a@example.com']])),
};

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function leaksift(cwd: string, args: readonly string[], input = ''): Outcome {
  return runNode(cwd, [join(dist, 'leaksift.mjs'), ...args], input);
}

export function runNode(cwd: string, args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd, env: environment, input, encoding: 'utf8', timeout: 60_000 });
  return { code: status, stdout, stderr };
}

/** A folder of that name with these files. */
export function folder(name: string, files: Readonly<Record<string, string>> = {}): string {
  const path = join(top, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, env: environment, encoding: 'utf8' }).trim();
}
