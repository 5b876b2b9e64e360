/** Runs the built program as a user would: dist/ alone in a folder, no packages near it, an empty environment. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { built } from '../../helpers/built.ts';

/** Node to run the bundles with, if not the one that runs the tests. */
export const node = process.env['LEAKSIFT_NODE'] ?? process.execPath;

const top = mkdtempSync(join(tmpdir(), 'leaksift-smoke-'));
afterAll(() => rmSync(top, { recursive: true }));

export const dist = join(top, 'dist');
cpSync(built, dist, { recursive: true });

export const environment: Readonly<Record<string, string>> = {
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

/** @param variables beside, or in place of, those of the empty environment */
export function leaksift(cwd: string, args: readonly string[], input = '', variables: Readonly<Record<string, string>> = {}): Outcome {
  return runNode(cwd, [join(dist, 'leaksift.mjs'), ...args], input, variables);
}

export function runNode(cwd: string, args: readonly string[], input = '', variables: Readonly<Record<string, string>> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd, env: { ...environment, ...variables }, input, encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 28 });
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

/** A repository of that name, on the branch `main`, with these files in its first commit. */
export function repositoryWith(name: string, files: Readonly<Record<string, string>>): string {
  const path = folder(name, files);
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '--all');
  git(path, 'commit', '-q', '-m', 'all');
  return path;
}

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, env: environment, encoding: 'utf8' }).trim();
}
