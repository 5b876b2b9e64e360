/** lefthook's configuration in TOML: a table at the end for each event, which adds to the commands or jobs that it has. */
import { parse, type TomlTable } from 'smol-toml';
import type { HookEvent } from '../events.ts';
import { appended } from './block.ts';
import { oneLine } from './commands.ts';
import { sameButOurs } from './lefthook-ours.ts';

/** @returns null where an event, its commands or jobs are written inline, to which TOML lets nothing be added from outside */
export function addToLefthookToml(text: string, events: readonly HookEvent[]): string | null {
  try {
    const config = parse(text);
    const after = events.map((event) => table(event, config)).reduce((made, lines) => (lines.every((line) => made.includes(line)) ? made : appended(made, lines)), text);
    return sameButOurs(text, after, events, parse) ? after : null;
  } catch {
    return null;
  }
}

/** Where there are jobs, lefthook before 2.2 passes over commands. In single quotes TOML takes everything as it stands; our command has none. */
function table(event: HookEvent, config: TomlTable): string[] {
  const hook = config[event];
  const hasJobs = typeof hook === 'object' && 'jobs' in hook;
  const head = hasJobs ? [`[[${event}.jobs]]`, "name = 'leaksift'"] : [`[${event}.commands.leaksift]`];
  return [...head, `run = '${oneLine(event, '{0}')}'`, 'use_stdin = true'];
}
