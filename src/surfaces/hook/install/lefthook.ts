/** lefthook: our command among those of its configuration, which it reads at every run. Only block style is edited, and what comes out is checked. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { HookEvent } from '../events.ts';
import { appended, block, insertedAt, withoutBlock } from './block.ts';
import { oneLine } from './commands.ts';

const NAMES = ['lefthook.yml', '.lefthook.yml', 'lefthook.yaml', '.lefthook.yaml', '.config/lefthook.yml', '.config/lefthook.yaml'] as const;

/** Its main configuration; null: none in YAML. */
export function lefthookConfig(top: string): string | null {
  return NAMES.map((name) => join(top, name)).find((path) => existsSync(path)) ?? null;
}

/** The generated script says who made it. */
export function isLefthooks(hook: string): boolean {
  return /\blefthook\b/i.test(hook);
}

/** @returns the text with our command in each event, or null where it is written in a way that can't be edited safely */
export function addToLefthook(text: string, events: readonly HookEvent[]): string | null {
  const after = events.reduce((made, event) => (OURS.test(bodyOf(made, event).text) ? made : addEvent(made, event)), text);
  return sameButOurs(text, after, events) ? after : null;
}

/** What is known of our command when its mark stands above the event's own line. */
const OURS = /^[ \t]*(?:- name: leaksift|leaksift:)[ \t]*$/m;

function addEvent(text: string, event: HookEvent): string {
  const body = bodyOf(text, event);
  if (body.start < 0) return appended(text, [`${event}:`, '  commands:', ...command(event, '    ')]);
  const jobs = /^([ \t]+)jobs:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)- /m.exec(body.text);
  if (jobs) return insertedAt(text, body.start + jobs.index + jobs[0].length - `${jobs[2] ?? ''}- `.length, block(job(event), 'existed', jobs[2]));
  const commands = /^([ \t]+)commands:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)\S/m.exec(body.text);
  if (commands) return insertedAt(text, body.start + commands.index + commands[0].length - `${commands[2] ?? ''}-`.length, block(command(event, ''), 'existed', commands[2]));
  const indent = /^([ \t]+)\S/m.exec(body.text)?.[1] ?? '  ';
  return insertedAt(text, body.start, block(['commands:', ...command(event, '  ')], 'existed', indent));
}

/** What stands below the event's key; a negative start where it is not there. */
function bodyOf(text: string, event: HookEvent): { readonly start: number; readonly text: string } {
  const head = new RegExp(`^${event}:[ \\t]*(?:#.*)?\\n`, 'm').exec(text);
  if (head === null) return { start: -1, text: '' };
  const start = head.index + head[0].length;
  const length = text.slice(start).search(/^[^\s#]/m);
  return { start, text: length < 0 ? text.slice(start) : text.slice(start, start + length) };
}

function command(event: HookEvent, indent: string): string[] {
  return ['leaksift:', `  run: ${yamlQuoted(oneLine(event, '{0}'))}`, '  use_stdin: true'].map((line) => indent + line);
}

function job(event: HookEvent): string[] {
  return ['- name: leaksift', `  run: ${yamlQuoted(oneLine(event, '{0}'))}`, '  use_stdin: true'];
}

export function yamlQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function sameButOurs(before: string, after: string, events: readonly HookEvent[]): boolean {
  try {
    const clean = withoutBlock(before).text ?? '';
    return withoutBlock(after).text === clean && JSON.stringify(withoutOurs(parse(after), events)) === JSON.stringify(withoutOurs(parse(clean), []));
  } catch {
    return false;
  }
}

/** Throws where ours is missing. */
function withoutOurs(config: unknown, events: readonly HookEvent[]): unknown {
  const all = new Map(entriesOf(config));
  for (const event of events) {
    const parts = new Map(entriesOf(all.get(event)));
    const commands = new Map(entriesOf(parts.get('commands')));
    const jobs: readonly unknown[] = Array.isArray(parts.get('jobs')) ? (parts.get('jobs') as unknown[]) : [];
    const others = jobs.filter((one) => !entriesOf(one).some(([key, value]) => key === 'name' && value === 'leaksift'));
    if (!commands.delete('leaksift') && others.length === jobs.length) throw new RangeError('our command is not there');
    put(parts, 'commands', commands.size > 0 ? Object.fromEntries(commands) : undefined);
    put(parts, 'jobs', others.length > 0 ? others : undefined);
    put(all, event, parts.size > 0 ? Object.fromEntries(parts) : undefined);
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function put(map: Map<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
