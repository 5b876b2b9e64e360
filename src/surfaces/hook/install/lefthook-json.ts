/**
 * lefthook's configuration in JSON, or JSON with comments: our command comes first among those of each event. JSON has no comments for a
 * mark, so our command ends in one of its shell that says what was made for it: that much comes out again.
 */
import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { HookEvent } from '../events.ts';
import { oneLine } from './commands.ts';
import { sameButOurs } from './lefthook-ours.ts';

/** @returns null where it is no JSON, or an event is no object */
export function addToLefthookJson(text: string, events: readonly HookEvent[]): string | null {
  const after = events.reduce<string | null>((made, event) => (made === null ? null : addEvent(made, event)), text);
  return after !== null && sameButOurs(text, after, events, configOf, withoutLefthookJson) ? after : null;
}

/** One by one: where one stood first, the next does then. */
export function withoutLefthookJson(text: string): string {
  const made = [HOOK, COMMANDS, COMMAND, JOB].map((one) => new RegExp(`(?<=[{[])\\s*${one},?|,\\s*${one}`)).find((one) => one.test(text));
  return made === undefined ? text : withoutLefthookJson(text.replace(made, ''));
}

/** What is made for our command where there is less than an object of commands. */
type Made = 'this' | 'these commands' | 'this hook';

const fields = (made: string): string => String.raw`"run"\s*:\s*"(?:[^"\\]|\\.)*# leaksift hook uninstall takes ${made} out"\s*,\s*"use_stdin"\s*:\s*true\s*\}`;
const ours = (made: string): string => String.raw`"leaksift"\s*:\s*\{\s*${fields(made)}`;
const JOB = String.raw`\{\s*"name"\s*:\s*"leaksift"\s*,\s*${fields('this')}`;
const COMMAND = ours('(?:this|these commands|this hook)');
const COMMANDS = String.raw`"commands"\s*:\s*\{\s*${ours('(?:these commands|this hook)')}\s*\}`;
const HOOK = String.raw`"[a-z-]+"\s*:\s*\{\s*"commands"\s*:\s*\{\s*${ours('this hook')}\s*\}\s*\}`;

function addEvent(text: string, event: HookEvent): string | null {
  const root = rootOf(text);
  if (root === null) return null;
  if (!root.has(event)) return withFirst(text, root, `"${event}": { "commands": { ${command(event, 'this hook')} } }`);
  const hook = root.get(event, true);
  if (!isMap(hook)) return null;
  if (hook.has('jobs')) return withJob(text, hook.get('jobs', true), event);
  if (!hook.has('commands')) return withFirst(text, hook, `"commands": { ${command(event, 'these commands')} }`);
  const commands = hook.get('commands', true);
  if (!isMap(commands)) return null;
  return commands.has('leaksift') ? text : withFirst(text, commands, command(event, 'this'));
}

/** Where there are jobs, lefthook before 2.2 passes over commands. */
function withJob(text: string, jobs: unknown, event: HookEvent): string | null {
  if (!isSeq(jobs)) return null;
  const known = jobs.items.some((job) => isMap(job) && job.get('name') === 'leaksift');
  return known ? text : withFirst(text, jobs, `{ "name": "leaksift", ${body(event, 'this')}`);
}

function command(event: HookEvent, made: Made): string {
  return `"leaksift": { ${body(event, made)}`;
}

function body(event: HookEvent, made: Made): string {
  return `"run": ${JSON.stringify(`${oneLine(event, '{0}')} # leaksift hook uninstall takes ${made} out`)}, "use_stdin": true }`;
}

/** Directly behind the bracket, on a line of its own where what follows has one. */
function withFirst(text: string, { range, items }: YAMLMap | YAMLSeq, property: string): string | null {
  if (!range) return null;
  const at = range[0] + 1;
  const line = /^\r?\n[ \t]*/.exec(text.slice(at))?.[0] ?? '';
  return text.slice(0, at) + line + property + (items.length > 0 ? ',' : '') + text.slice(at);
}

function configOf(text: string): unknown {
  return rootOf(text)?.toJSON();
}

/** JSON is YAML, which is read with its places; comments and tabs, which are not, become spaces. */
function rootOf(text: string): YAMLMap | null {
  const plain = text.replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\/|\t/g, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' ')));
  const { contents, errors } = parseDocument(plain);
  return errors.length === 0 && isMap(contents) && contents.flow === true ? contents : null;
}
