/** simple-git-hooks: our lines before its own commands, in the JSON from which it writes its scripts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HookEvent } from '../events.ts';
import { block, hasBlock, withoutBlock } from './block.ts';
import { anywhere } from './commands.ts';
import { readText } from './edit.ts';

export function isSimpleGitHooks(hook: string): boolean {
  return hook.includes('SKIP_SIMPLE_GIT_HOOKS');
}

/** The file that holds its configuration as JSON, and the key below which it stands there; null: none. */
export function simpleGitHooksConfig(top: string): string | null {
  const own = ['.simple-git-hooks.json', 'simple-git-hooks.json'].map((name) => join(top, name)).find((path) => existsSync(path));
  const packaged = join(top, 'package.json');
  return own ?? (KEY.test(readText(packaged) ?? '') ? packaged : null);
}

const KEY = /"simple-git-hooks"\s*:\s*\{/;

/** @returns null where the object can't be found */
export function addToSimpleGitHooks(text: string, events: readonly HookEvent[]): string | null {
  const after = events.reduce<string | null>((made, event) => (made === null ? null : addEvent(made, event)), text);
  return after !== null && isJson(after) && withoutSimpleGitHooks(after) === withoutSimpleGitHooks(text) ? after : null;
}

function addEvent(text: string, event: HookEvent): string | null {
  const start = KEY.exec(text);
  const at = start === null ? text.indexOf('{') + 1 : start.index + start[0].length;
  if (at === 0) return null;
  const known = valueOf(text, at, event);
  if (known !== null) return hasBlock(decoded(known.raw)) ? text : text.slice(0, known.at) + encoded(block(anywhere(event))) + text.slice(known.at);
  const indent = /^\s*\n([ \t]*)/.exec(text.slice(at))?.[1] ?? '';
  const property = `${indent === '' ? '' : `\n${indent}`}"${event}": "${encoded(block(anywhere(event), 'created'))}"`;
  return text.slice(0, at) + property + (/^\s*\}/.test(text.slice(at)) ? '' : ',') + text.slice(at);
}

/** The event's own string, without its quotes, and where it begins. */
function valueOf(text: string, from: number, event: HookEvent): { readonly at: number; readonly raw: string } | null {
  const found = new RegExp(`"${event}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text.slice(from, from + endOfObject(text.slice(from))));
  return found === null ? null : { at: from + found.index + found[0].length - 1 - (found[1] ?? '').length, raw: found[1] ?? '' };
}

/** Its values are strings: the first brace outside of them closes it. */
function endOfObject(text: string): number {
  return /^(?:[^"}]|"(?:[^"\\]|\\.)*")*/.exec(text)?.[0].length ?? 0;
}

export function withoutSimpleGitHooks(text: string): string {
  const own = /(?:\n[ \t]*)?"[a-z-]+"\s*:\s*"((?:[^"\\]|\\.)*)",?/g;
  return text.replace(own, (property, raw: string) => {
    const value = decoded(raw);
    if (!hasBlock(value)) return property;
    const { text: rest } = withoutBlock(value);
    return rest === null ? '' : property.replace(raw, () => raw.slice(encoded(value.slice(0, value.length - rest.length)).length));
  });
}

function encoded(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function decoded(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return '';
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
