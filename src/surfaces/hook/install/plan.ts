/**
 * What an installation changes, file by file: git's configuration where git runs hooks from there, otherwise the file that
 * each event's hook comes from, in the place that git names. Nothing is done here: `edit.ts` does it.
 */
import { join } from 'node:path';
import type { HookEvent } from '../events.ts';
import { chainFolder } from './chain.ts';
import { SHIM } from './commands.ts';
import { addConfigHooks, addHooksPath } from './config-hooks.ts';
import { type Edit, readText, statusOf } from './edit.ts';
import { hooksInFolder } from './hook-file.ts';
import type { Place } from './place.ts';
import { type Recorded, shimText } from './shim.ts';

export interface Plan {
  readonly edits: readonly Edit[];
  /** Where leaksift will run from, for people. */
  readonly where: readonly string[];
  /** Events that can't be installed, each with the reason and what to do by hand. */
  readonly refused: readonly string[];
}

export function planInstall(place: Place, events: readonly HookEvent[], recorded: Recorded): Plan {
  const shim = shimEdit(join(place.commonDir, SHIM), recorded);
  if (place.configHooks) {
    const config = join(place.commonDir, 'config');
    return { edits: [shim, addConfigHooks(config, shim.path, events)], where: [`git's own configuration, ${config}`], refused: [] };
  }
  if (isForeign(place)) return behindForeign(place, events, shim);
  if (place.hooksPath?.value === '' || statusOf(place.hooks)?.isDirectory() === false) return { edits: [], where: [], refused: [withoutHooks(place)] };
  const { edits, where, refused } = hooksInFolder(place, events);
  return { edits: [shim, ...edits], where, refused };
}

function withoutHooks({ hooks, hooksPath }: Place): string {
  if (hooksPath === null) return `${hooks} is no folder, so git runs no hooks here. Move it out of the way.`;
  return `core.hooksPath is ${JSON.stringify(hooksPath.value)}, where no folder is, so git runs no hooks here. To have them again: git config --unset-all core.hooksPath`;
}

/** The user's or the system's `core.hooksPath` stays: this repository gets one of its own, which passes on to it. */
function behindForeign({ commonDir, hooksPath }: Place, events: readonly HookEvent[], shim: Edit): Plan {
  const folder = chainOf(commonDir);
  const edits = [shim, ...chainFolder(folder, shim.path, events, 'configured'), addHooksPath(join(commonDir, 'config'), folder)];
  return { edits, where: [`${folder}, which passes on to ${hooksPath?.value === folder ? 'the folder that the configuration names otherwise' : (hooksPath?.value ?? '')}`], refused: [] };
}

/** Also where our own folder stands before it already. */
function isForeign({ commonDir, hooksPath }: Place): boolean {
  return hooksPath !== null && (hooksPath.scope === 'global' || hooksPath.scope === 'system' || hooksPath.value === chainOf(commonDir));
}

function chainOf(commonDir: string): string {
  return join(commonDir, 'leaksift/hooks');
}

export function shimEdit(path: string, recorded: Recorded): Edit {
  return { path, before: readText(path), after: shimText(recorded), mode: 0o755 };
}
