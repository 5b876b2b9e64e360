/**
 * A folder for `core.hooksPath` that stands before another one: git looks into one folder alone, so every hook that the
 * other could hold has a script here that passes on to it. leaksift runs first, at its own events.
 */
import { join } from 'node:path';
import type { HookEvent } from '../events.ts';
import { anywhere } from './commands.ts';
import { type Edit, readText } from './edit.ts';

/**
 * Hooks of githooks(5) that are passed on. Left out are those whose mere presence changes what git does: `push-to-checkout`,
 * `proc-receive`, `fsmonitor-watchman` (named by its path anyway).
 */
const PASSED_ON = [
  'applypatch-msg', 'pre-applypatch', 'post-applypatch', 'pre-commit', 'pre-merge-commit', 'prepare-commit-msg', 'commit-msg', 'post-commit',
  'pre-rebase', 'post-checkout', 'post-merge', 'pre-push', 'pre-receive', 'update', 'post-receive', 'post-update', 'reference-transaction',
  'pre-auto-gc', 'post-rewrite', 'sendemail-validate', 'post-index-change',
] as const;

/** Whose hooks run after ours: the repository's own, or those of the folder that the user's or the system's configuration names. */
export type Behind = 'repository' | 'configured';

const BEHIND: Readonly<Record<Behind, readonly string[]>> = {
  repository: ['theirs="$(git rev-parse --git-common-dir)/hooks"'],
  configured: [
    'theirs=$(git config --global --includes --type=path core.hooksPath) || theirs=$(git config --system --includes --type=path core.hooksPath) || theirs="$(git rev-parse --git-common-dir)/hooks"',
  ],
};

/** @param shim absolute path of the script that finds Node */
export function chainFolder(folder: string, shim: string, events: readonly HookEvent[], behind: Behind): Edit[] {
  return PASSED_ON.map((name) => {
    const path = join(folder, name);
    return { path, before: readText(path), after: scriptFor(name, shim, events, behind), mode: 0o755 };
  });
}

export function removedChain(folder: string): Edit[] {
  return PASSED_ON.map((name) => join(folder, name)).map((path) => ({ path, before: readText(path), after: null })).filter(({ before }) => before?.includes(MARK) ?? false);
}

const MARK = '# leaksift: passes on to the hooks that git would run without it.';

function scriptFor(name: string, shim: string, events: readonly HookEvent[], behind: Behind): string {
  const event = events.find((one) => one === name);
  const ours = event === undefined ? [] : anywhere(event, shim);
  return ['#!/bin/sh', MARK, ...ours, ...BEHIND[behind], `[ -x "$theirs/${name}" ] || exit 0`, `exec "$theirs/${name}" "$@"`, ''].join('\n');
}
