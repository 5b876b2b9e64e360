/** Whether a configuration of lefthook with our blocks means what it meant before, and our command at each event: asked before it is written. */
import { isDeepStrictEqual } from 'node:util';
import { listOf, recordOf } from '../../../core/record.ts';
import type { HookEvent } from '../events.ts';
import { withoutBlock } from './block.ts';

type Parse = (text: string) => unknown;

/** @param parse of the format that both are written in; may throw. @param takeOut as an uninstallation does */
export function sameButOurs(before: string, after: string, events: readonly HookEvent[], parse: Parse, takeOut: (text: string) => string = withoutBlocks): boolean {
  try {
    const [clean, made] = [takeOut(before), parse(after)];
    return takeOut(after) === clean && events.every((event) => hasOurs(made, event)) && isDeepStrictEqual(withoutOurs(made, events), withoutOurs(parse(clean), events));
  } catch {
    return false;
  }
}

function withoutBlocks(text: string): string {
  return withoutBlock(text).text ?? '';
}

function hasOurs(config: unknown, event: HookEvent): boolean {
  const { commands, jobs } = partsOf(config, event);
  return commands.some(isOurCommand) || jobs.some(isOurJob);
}

/** And without what is empty then. */
function withoutOurs(config: unknown, events: readonly HookEvent[]): unknown {
  const all = new Map(entriesOf(config));
  for (const event of events) {
    const { parts, commands, jobs } = partsOf(config, event);
    put(parts, 'commands', Object.fromEntries(commands.filter((one) => !isOurCommand(one))));
    put(parts, 'jobs', jobs.filter((one) => !isOurJob(one)));
    put(all, event, Object.fromEntries(parts));
  }
  return Object.fromEntries(all);
}

type Entry = readonly [string, unknown];

function partsOf(config: unknown, event: HookEvent): { readonly parts: Map<string, unknown>; readonly commands: readonly Entry[]; readonly jobs: readonly unknown[] } {
  const parts = new Map(entriesOf(new Map(entriesOf(config)).get(event)));
  return { parts, commands: entriesOf(parts.get('commands')), jobs: listOf(parts.get('jobs')) };
}

function isOurCommand([name]: Entry): boolean {
  return name === 'leaksift';
}

function isOurJob(job: unknown): boolean {
  return entriesOf(job).some(([key, value]) => key === 'name' && value === 'leaksift');
}

function entriesOf(value: unknown): Entry[] {
  return Object.entries(recordOf(value));
}

function put(map: Map<string, unknown>, key: string, value: object): void {
  if (Object.keys(value).length === 0) map.delete(key);
  else map.set(key, value);
}
