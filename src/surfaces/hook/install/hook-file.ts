/** Into which file each event's hook goes, in the folder where git looks: somebody's script, a manager's source, or a file of our own. */
import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { HookEvent } from '../events.ts';
import { hasBlock, isShellScript, withBlock } from './block.ts';
import { anywhere, besideHooks } from './commands.ts';
import { type Edit, modeOf, readText } from './edit.ts';
import { addToLefthook, isLefthooks, lefthookConfig } from './lefthook.ts';
import type { Place } from './place.ts';
import { addToFramework, frameworkConfig, isFrameworks, isPassedOn } from './pre-commit-framework.ts';
import { addToSimpleGitHooks, isSimpleGitHooks, simpleGitHooksConfig } from './simple-git-hooks.ts';

/** Who decides what runs at an event. */
export type Manager = 'husky' | 'lefthook' | 'pre-commit' | 'simple-git-hooks' | 'plain';

export function managerOf(hooks: string, text: string | null): Manager {
  if (isHuskys(hooks)) return 'husky';
  if (text === null) return 'plain';
  if (isFrameworks(text)) return 'pre-commit';
  if (isSimpleGitHooks(text)) return 'simple-git-hooks';
  return isLefthooks(text) ? 'lefthook' : 'plain';
}

/** husky (version 9) points git to a folder that it generates; the hooks themselves lie beside it. */
export function isHuskys(hooks: string): boolean {
  return basename(hooks) === '_' && basename(dirname(hooks)) === '.husky';
}

interface Outcome {
  readonly edits: readonly Edit[];
  readonly where: readonly string[];
  readonly refused: readonly string[];
}

export function hooksInFolder(place: Place, events: readonly HookEvent[]): Outcome {
  const byManager = new Map<Manager, HookEvent[]>();
  for (const event of events) {
    const manager = managerOf(place.hooks, readText(join(place.hooks, event)));
    byManager.set(manager, [...(byManager.get(manager) ?? []), event]);
  }
  const source = simpleGitHooks(place, [...(byManager.get('simple-git-hooks') ?? []), ...(byManager.get('plain') ?? [])]);
  return joined([...[...byManager].map(([manager, its]) => ADD[manager](place, its)), ...source]);
}

const ADD: Readonly<Record<Manager, (place: Place, events: readonly HookEvent[]) => Outcome>> = {
  husky: ({ hooks }, events) => joined(events.map((event) => inScript(join(dirname(hooks), event), anywhere(event), false))),
  lefthook,
  'pre-commit': framework,
  'simple-git-hooks': (place, events) => joined(events.map((event) => inScript(join(place.hooks, event), anywhere(event), true))),
  plain: (place, events) => joined(events.map((event) => inScript(join(place.hooks, event), ourLines(place, event), true))),
};

function lefthook({ top }: Place, events: readonly HookEvent[]): Outcome {
  const path = lefthookConfig(top);
  return inSource(path, events, addToLefthook(path), 'lefthook');
}

function framework(place: Place, events: readonly HookEvent[]): Outcome {
  const beside = events.filter((event) => !isPassedOn(event)).map((event) => inScript(join(place.hooks, `${event}.legacy`), ourLines(place, event), true));
  const within = events.filter(isPassedOn);
  return joined([...beside, ...(within.length > 0 ? [inSource(frameworkConfig(place.top), within, addToFramework, 'pre-commit')] : [])]);
}

/** It writes its scripts anew now and then, and removes those that its source does not name: the source gets our lines too. */
function simpleGitHooks({ top }: Place, events: readonly HookEvent[]): Outcome[] {
  const source = simpleGitHooksConfig(top);
  return source === null || events.length === 0 ? [] : [inSource(source, events, addToSimpleGitHooks, 'simple-git-hooks')];
}

/** From a folder that is a link, `..` leads to where the link leads. */
function ourLines({ hooks, commonDir }: Place, event: HookEvent): string[] {
  return hooks === join(commonDir, 'hooks') && !isLink(hooks) ? besideHooks(event) : anywhere(event);
}

/** A script that is not executable is switched off: ours runs in it, and the rest stays off. */
function inScript(path: string, lines: readonly string[], mustBeExecutable: boolean): Outcome {
  const before = readText(path);
  if (before !== null && hasBlock(before)) return { edits: [], where: [path], refused: [] };
  if (before === null && isLink(path)) return refusal(`${path} is a link that leads nowhere. Take it away, or make what it leads to`);
  if (before === null) return { edits: [{ path, before, after: withBlock(null, lines, existsSync(dirname(path)) ? 'created' : 'created with its folder'), mode: 0o755 }], where: [path], refused: [] };
  if (!isShellScript(before)) return refusal(`${path} is no shell script. Let it run this first, and stop where it fails: leaksift hook run ${basename(path)}`);
  const mode = modeOf(path);
  if (!mustBeExecutable || (mode & 0o111) !== 0) return { edits: [{ path, before, after: withBlock(before, lines) }], where: [path], refused: [] };
  return { edits: [{ path, before, after: withBlock(before, [...lines, 'exit 0'], { mode }), mode: mode | 0o111 }], where: [path], refused: [] };
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function inSource(path: string | null, events: readonly HookEvent[], add: (text: string, events: readonly HookEvent[]) => string | null, name: string): Outcome {
  if (path === null) return refusal(`${name} is installed, but its configuration was not found, or is of a form that can't be edited. Add this to it: leaksift hook run ${events.join(', ')}`);
  const before = readText(path) ?? '';
  const after = add(before, events);
  if (after === null) return refusal(`${path} is written in a way that can't be edited safely. Add to it: leaksift hook run ${events.join(', ')}`);
  return { edits: [{ path, before, after }], where: [`${path} (${name})`], refused: [] };
}

function refusal(reason: string): Outcome {
  return { edits: [], where: [], refused: [reason] };
}

function joined(outcomes: readonly Outcome[]): Outcome {
  return { edits: outcomes.flatMap(({ edits }) => edits), where: outcomes.flatMap(({ where }) => where), refused: outcomes.flatMap(({ refused }) => refused) };
}
