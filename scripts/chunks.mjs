/**
 * How modules that several entries share are put into files, so that a start reads few and knows their names: `base` holds
 * what the dispatcher needs, `scan` what the hook needs besides it. What is imported lazily gets files of its own.
 */
import { join } from 'node:path';

const surfaces = join('src', 'surfaces');
const first = [
  ['base', join(surfaces, 'leaksift.ts')],
  ['scan', join(surfaces, 'hook.ts')],
];

/** A group for the bundler's `codeSplitting`. */
export function sharedParts(root) {
  const known = new Map();
  const name = (module, context) => {
    if (known.size === 0) first.forEach(([part, entry]) => assign(part, join(root, entry), context, known));
    return known.get(module) ?? null;
  };
  return { name, debugName: 'shared parts' };
}

/** Gives the entry itself no part: it has a file of its own. */
function assign(part, entry, context, known) {
  for (const module of importsOf(entry, context)) visit(module, part, context, known);
}

function visit(module, part, context, known) {
  if (known.has(module)) return;
  known.set(module, part);
  for (const next of importsOf(module, context)) visit(next, part, context, known);
}

function importsOf(module, context) {
  return context.getModuleInfo(module)?.importedIds ?? [];
}
