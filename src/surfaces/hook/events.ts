/** The events of git that leaksift answers, and what each of them gives to read. */
import { readFileSync } from 'node:fs';
import type { Source } from '../../core/source.ts';
import { Fault } from '../../errors.ts';
import type { Repository } from '../../git/repository.ts';
import type { Variables } from '../../git/variables.ts';
import { stagedSource } from '../../sources/staged.ts';

export const EVENTS = ['pre-commit', 'pre-merge-commit', 'pre-push', 'pre-receive', 'commit-msg'] as const;
export type HookEvent = (typeof EVENTS)[number];

export function isEvent(word: string): word is HookEvent {
  return (EVENTS as readonly string[]).includes(word);
}

export interface HookSurroundings {
  readonly repository: Repository;
  /** The environment, with what git gives a hook. */
  readonly variables: Variables;
  /** Why a named file is not to be read, or null. */
  readonly skip: (path: string) => string | null;
}

/**
 * @param args what git gives the hook besides its name; to a commit's hook it gives nothing, a framework names files
 * @throws Fault `usage`: not called as git calls a hook; `git`: no git, or a repository of an unknown format
 */
export async function sourceOf(event: HookEvent, args: readonly string[], { repository, variables, skip }: HookSurroundings): Promise<Source> {
  switch (event) {
    case 'pre-commit':
    case 'pre-merge-commit':
      return withFiles(stagedSource({ path: '.', repository, variables, quick: true }), args, skip);
    case 'pre-push':
      if (args.length === 0 && variables['PRE_COMMIT_REMOTE_NAME']) return (await import('../../sources/framework-push.ts')).frameworkPushSource(variables['PRE_COMMIT_REMOTE_NAME'], { path: '.', variables });
      return (await import('../../sources/push.ts')).prePushSource({ path: '.', variables, lines: readLines(event), remote: argument(args, event) });
    case 'pre-receive':
      return (await import('../../sources/push.ts')).preReceiveSource({ path: '.', variables, lines: received(readLines(event)) });
    case 'commit-msg':
      return (await import('../../sources/message.ts')).messageSource(argument(args, event), variables);
  }
}

async function withFiles(staged: Source, paths: readonly string[], skip: (path: string) => string | null): Promise<Source> {
  return paths.length === 0 ? staged : (await import('../../sources/named.ts')).withNamed(staged, paths, skip);
}

function argument([first]: readonly string[], event: HookEvent): string {
  if (first !== undefined && first !== '') return first;
  throw new Fault('usage', `git gives ${event === 'pre-push' ? 'a pre-push hook the name of the remote' : 'a commit-msg hook the file of the message'}: pass it on, as in: leaksift hook run ${event} "$@"`);
}

/** git does not call a `pre-receive` hook for nothing, as it does a `pre-push` hook. */
function received(lines: string): string {
  if (lines.trim() !== '') return lines;
  throw new Fault('usage', 'No ref stood on standard input, where git names to a pre-receive hook what comes in: a hook before this one has read it. Let leaksift run first.');
}

/** An unreadable standard input must not look like a push of nothing. */
function readLines(event: HookEvent): string {
  try {
    return readFileSync(0, 'latin1');
  } catch (error) {
    throw new Fault('usage', `Standard input can't be read: git gives a ${event} hook its refs there.`, { cause: error });
  }
}
