/**
 * Whether a text still brings an event to leaksift, and keeps what it answers: somebody may have changed our lines since, or
 * put others before them. Read as lines, not run: what a script does in between is its author's.
 */
import type { HookEvent } from '../events.ts';
import { blockLines } from './block.ts';
import { anywhere, besideHooks } from './commands.ts';

/** Our own lines, the package's scripts, the command line, or the framework's name for us. */
export function speaksOf(text: string, event: HookEvent): boolean {
  return namingLine(text, event) >= 0;
}

/** What keeps the event from leaksift although the text speaks of it; null: nothing that can be seen. */
export function hindrance(text: string, event: HookEvent): string | null {
  const lines = blockLines(text);
  if (lines !== null && !written(event).includes(lines.join('\n'))) return 'the lines of leaksift in it were changed: take them out, then run leaksift hook install';
  const before = text.split('\n').slice(0, namingLine(text, event));
  return before.some((line) => ENDS.test(line)) ? 'it ends before it comes to leaksift: put the lines of leaksift first' : null;
}

function namingLine(text: string, event: HookEvent): number {
  const named = new RegExp(`leaksift.*[ /]${event}(?![\\w-])|^\\s*- id: leaksift\\s*$`);
  return text.split('\n').findIndex((line) => named.test(line) && !/^\s*#/.test(line) && !/\|\|\s*(?:true|:)\s*(?:[#;]|$)/.test(line));
}

/** An `exec` that only redirects goes on. */
const ENDS = /^(?:exit\b|exec\s+[^\s<>&\d])/;

/** All that an installation puts between its marks in a script. */
function written(event: HookEvent): string[] {
  return [besideHooks(event), anywhere(event)].flatMap((lines) => [lines.join('\n'), [...lines, 'exit 0'].join('\n')]);
}
