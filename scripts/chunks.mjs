/**
 * How modules that several entries share are put into files, so that a start reads few and knows their names. What is imported lazily gets
 * files of its own.
 */
import { join } from 'node:path';
import { isDoor } from './late.mjs';

const surfaces = join('src', 'surfaces');

/** A group for the bundler's `codeSplitting`: `base` holds what the dispatcher needs, but not itself; `scan` what every scan needs besides it. */
export function sharedParts(root) {
  const known = new Map();
  const assign = (context) => {
    for (const module of importsOf(join(root, surfaces, 'leaksift.ts'), context)) visit(module, 'base', context, known);
    visit(join(root, surfaces, 'hook', 'run-hook.ts'), 'scan', context, known);
  };
  const name = (module, context) => {
    if (known.size === 0) assign(context);
    return known.get(module) ?? null;
  };
  return { name, debugName: 'shared parts' };
}

/** The same for an entry that shares nothing: what it needs at its start goes into its own script, and so do the doors to late ones. */
export function startScript(entry) {
  return { name: (module) => (module === entry || isDoor(module) ? 'start' : null), debugName: 'start' };
}

function visit(module, part, context, known) {
  if (known.has(module)) return;
  known.set(module, part);
  for (const next of importsOf(module, context)) visit(next, part, context, known);
}

function importsOf(module, context) {
  return context.getModuleInfo(module)?.importedIds ?? [];
}
