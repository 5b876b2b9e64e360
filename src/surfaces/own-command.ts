/** What a person types to run this program once more: what a message tells to type should work when it is pasted. */
import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import type { Variables } from '../git/variables.ts';
import { quote } from '../respond/quote.ts';

/** `leaksift` where a shell finds it; `npx leaksift` for a package of the project; else the way to this very program. */
export function ownCommand(variables: Variables, folder: string = import.meta.dirname): string {
  const folders = (variables['PATH'] ?? '').split(delimiter).filter((path) => path !== '' && !path.includes(PACKAGES));
  if (folders.some((path) => existsSync(join(path, 'leaksift')) || existsSync(join(path, 'leaksift.cmd')))) return 'leaksift';
  if (folder.includes(PACKAGES)) return 'npx leaksift';
  const program = join(folder, 'leaksift.mjs');
  return existsSync(program) ? `node ${quote(program)}` : 'leaksift';
}

/** Package managers put these on the PATH of what they run, and not on that of a person's shell. */
const PACKAGES = `${sep}node_modules${sep}`;
