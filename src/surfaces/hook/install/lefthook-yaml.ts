/** lefthook's configuration in YAML: a marked block in each event. Only block style is edited, and what comes out is checked. */
import { parse } from 'yaml';
import type { HookEvent } from '../events.ts';
import { appended, block, insertedAt } from './block.ts';
import { oneLine } from './commands.ts';
import { sameButOurs } from './lefthook-ours.ts';

/** @returns the text with our command in each event, or null where it is written in a way that can't be edited safely */
export function addToLefthookYaml(text: string, events: readonly HookEvent[]): string | null {
  const after = events.reduce((made, event) => (OURS.test(bodyOf(made, event).text) ? made : addEvent(made, event)), text);
  return sameButOurs(text, after, events, parse) ? after : null;
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
