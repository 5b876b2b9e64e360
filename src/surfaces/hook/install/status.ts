/** Whether git would run leaksift here, event by event: what stands in files is compared with where git looks. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseConfig } from '../../../git/config-file.ts';
import type { HookEvent } from '../events.ts';
import { hasBlock, isShellScript } from './block.ts';
import { hindrance, speaksOf } from './effect.ts';
import { BESIDE, SHIM } from './commands.ts';
import { modeOf, readText } from './edit.ts';
import { managerOf, type Manager } from './hook-file.ts';
import { lefthookConfig } from './lefthook.ts';
import type { Place } from './place.ts';
import { recordedIn, shimText } from './shim.ts';
import { frameworkConfig } from './pre-commit-framework.ts';

export interface EventStatus {
  readonly event: HookEvent;
  /** The file from which leaksift runs; null: it does not. */
  readonly by: string | null;
  /** Why it does not run although it is installed somewhere. */
  readonly problem?: string;
}

export interface Status {
  readonly events: readonly EventStatus[];
  /** What leaksift's own script needs and lacks. */
  readonly broken: readonly string[];
}

/** @param configs git's configuration files in which hooks may be named: the repository's and the user's */
export function statusOf(place: Place, events: readonly HookEvent[], configs: readonly string[]): Status {
  const statuses = events.map((event) => eventStatus(place, event, configs));
  return { events: statuses, broken: statuses.some(({ by }) => by !== null) ? brokenShim(place, statuses) : [] };
}

function eventStatus(place: Place, event: HookEvent, configs: readonly string[]): EventStatus {
  const named = configs.find((path) => namesHook(path, event));
  if (named !== undefined && place.configHooks) return { event, by: named };
  const hook = join(place.hooks, event);
  const text = readText(hook);
  const by = text === null && managerOf(place.hooks, text) !== 'husky' ? null : sources(place, event, managerOf(place.hooks, text)).find((path) => speaksOf(readText(path) ?? '', event));
  if (by === null || by === undefined) return { event, by: null, ...(named === undefined ? shadowed(place, event) : { problem: tooOld(named) }) };
  const problem = isRun(hook) ? hindered(by, event) : `${hook} is not executable, so git ignores it`;
  return problem === null ? { event, by } : { event, by: null, problem };
}

/** Only scripts have an order and our lines as they are: managers write their own around theirs. */
function hindered(path: string, event: HookEvent): string | null {
  const text = readText(path) ?? '';
  const reason = isShellScript(text) && !SOURCE.test(path) ? hindrance(text, event) : null;
  return reason === null ? null : `${path}: ${reason}`;
}

const SOURCE = /\.(?:ya?ml|toml|json)$/;

function namesHook(path: string, event: HookEvent): boolean {
  const { last } = parseConfig(readText(path) ?? '');
  const command = last(`hook.leaksift-${event}.command`) ?? '';
  return last(`hook.leaksift-${event}.event`) === event && last(`hook.leaksift-${event}.enabled`) !== 'false' && speaksOf(command, event);
}

function sources({ hooks, top }: Place, event: HookEvent, manager: Manager): string[] {
  const own = join(hooks, event);
  if (manager === 'husky') return [join(dirname(hooks), event)];
  if (manager === 'lefthook') return [own, lefthookConfig(top) ?? own];
  if (manager === 'pre-commit') return [own, `${own}.legacy`, frameworkConfig(top) ?? own];
  return [own];
}

function isRun(hook: string): boolean {
  return existsSync(hook) && (modeOf(hook) & 0o111) !== 0;
}

/** Installed by a newer git than the one that answers here. */
function tooOld(config: string): string {
  return `${config} names it, which git runs from 2.54 on: this git is older. Update it, or run leaksift hook install again`;
}

/** Installed where git does not look. */
function shadowed({ commonDir, hooks, hooksPath }: Place, event: HookEvent): { problem?: string } {
  const own = join(commonDir, 'hooks', event);
  if (join(hooks, event) === own || !hasBlock(readText(own))) return {};
  return { problem: `${own} is shadowed: core.hooksPath (${hooksPath?.scope ?? 'unknown'}) sends git to ${hooks}. Run leaksift hook install again` };
}

function brokenShim({ commonDir }: Place, statuses: readonly EventStatus[]): string[] {
  const named = statuses.flatMap(({ by }) => (by === null ? [] : [shimOf(by, commonDir)]));
  return [...new Set(named)].flatMap((shim) => (shim === null ? [] : brokenScript(shim)));
}

/** Null: looked for by the lines themselves, on each machine. */
function shimOf(by: string, commonDir: string): string | null {
  const text = readText(by) ?? '';
  const named = NAMED.exec(text)?.[1];
  if (named !== undefined) return named.replaceAll("'\\''", "'");
  if (text.includes(BESIDE)) return join(realpathSync(dirname(by)), '..', SHIM);
  return by.startsWith(commonDir) ? join(commonDir, SHIM) : null;
}

/** The script by its absolute path, as the configuration and the folder for all repositories name it. */
const NAMED = /'(\/(?:[^'\n]|'\\'')*\/leaksift\/hook)'/;

function brokenScript(shim: string): string[] {
  const text = readText(shim);
  if (text === null) return [`${shim} is gone: run leaksift hook install again`];
  const recorded = recordedIn(text);
  return [
    ...((modeOf(shim) & 0o111) === 0 ? [`${shim} is not executable: run leaksift hook install again`] : []),
    ...(text !== shimText(recorded) ? [`${shim} is not as this version writes it: run leaksift hook install again`] : []),
    ...(existsSync(recorded.program) ? [] : [`${recorded.program} is gone: install leaksift again, then run leaksift hook install`]),
  ];
}
