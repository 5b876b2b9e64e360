/** Takes out what an installation put in, wherever it may stand: each file becomes what it was, to the byte. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EVENTS } from '../events.ts';
import { hasBlock, withoutBlock } from './block.ts';
import { removedChain } from './chain.ts';
import { SHIM } from './commands.ts';
import { type Edit, readText } from './edit.ts';
import { isHuskys, managerOf } from './hook-file.ts';
import { isJson, lefthookConfig } from './lefthook.ts';
import { withoutLefthookJson } from './lefthook-json.ts';
import type { Place } from './place.ts';
import { frameworkConfig } from './pre-commit-framework.ts';
import { simpleGitHooksConfig, withoutSimpleGitHooks } from './simple-git-hooks.ts';

export function planUninstall(place: Place): Edit[] {
  const scripts = scriptsOf(place);
  const sources = [join(place.commonDir, 'config'), lefthookConfig(place.top), frameworkConfig(place.top)].filter((path) => path !== null);
  return [...[...scripts, ...sources].flatMap(restored), ...lefthookJson(place), ...simpleGitHooks(place), ...removedChain(join(place.commonDir, 'leaksift/hooks')), ...(remains(place).length > 0 ? [] : removed(join(place.commonDir, SHIM)))];
}

/** Scripts that call leaksift in lines whose marks are gone: nobody knows what else was changed, so they stay, and what they call stays too. */
export function remains(place: Place): string[] {
  return scriptsOf(place).filter((path) => {
    const text = readText(path);
    return text !== null && !hasBlock(text) && managerOf(place.hooks, text) === 'plain' && CALL.test(text);
  });
}

/** In a line that is no comment. */
const CALL = new RegExp(`^[ \\t]*[^#\\s].*/${SHIM}"`, 'm');

function scriptsOf({ commonDir, hooks }: Place): string[] {
  const folders = new Set([join(commonDir, 'hooks'), hooks, ...(isHuskys(hooks) ? [dirname(hooks)] : [])].map(withoutLinks));
  return [...folders].flatMap((folder) => EVENTS.flatMap((event) => [join(folder, event), join(folder, `${event}.legacy`)]));
}

/** One folder may be known by two names: where `.git` is a link, git tells the hooks by it. */
function withoutLinks(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

export function restored(path: string): Edit[] {
  const before = readText(path);
  if (before === null || !hasBlock(before)) return [];
  const { text, mode } = withoutBlock(before);
  return [{ path, before, after: text, ...(mode === undefined ? {} : { mode }) }];
}

export function removed(path: string): Edit[] {
  const before = readText(path);
  return before === null ? [] : [{ path, before, after: null }];
}

function lefthookJson({ top }: Place): Edit[] {
  const path = lefthookConfig(top);
  const before = path === null || !isJson(path) ? null : readText(path);
  return path === null || before === null ? [] : [{ path, before, after: withoutLefthookJson(before) }];
}

function simpleGitHooks({ top }: Place): Edit[] {
  const path = simpleGitHooksConfig(top);
  const before = path === null ? null : readText(path);
  return path === null || before === null ? [] : [{ path, before, after: withoutSimpleGitHooks(before) }];
}
