/**
 * Hooks that git's own configuration names (git 2.54 and later, git-config(1), `hook.<name>.*`): they run beside whatever
 * else is installed, in every worktree. Our entries are a marked block, so that the file can be restored to the byte.
 */
import { quoteConfigValue } from '../../../git/config-file.ts';
import type { HookEvent } from '../events.ts';
import { block, insertedAt, withoutBlock } from './block.ts';
import { type Edit, readText } from './edit.ts';
import { shellQuoted } from './shim.ts';

/** @param shim absolute path of the script that finds Node */
export function addConfigHooks(config: string, shim: string, events: readonly HookEvent[]): Edit {
  const lines = events.flatMap((event) => [
    `[hook "leaksift-${event}"]`,
    `\tevent = ${event}`,
    `\tcommand = ${quoteConfigValue(`${shellQuoted(shim)} ${event}`)}`,
  ]);
  return withConfigBlock(config, lines);
}

/** Makes git look for hooks in our folder, which passes on to those of others. */
export function addHooksPath(config: string, folder: string): Edit {
  return withConfigBlock(config, ['[core]', `\thooksPath = ${quoteConfigValue(folder)}`]);
}

function withConfigBlock(path: string, lines: readonly string[]): Edit {
  const before = readText(path);
  const clean = before === null ? null : withoutBlock(before).text;
  return { path, before, after: clean === null ? block(lines, 'created') : insertedAt(clean, 0, block(lines)) };
}
