/** The object directories of a repository: its own, those that the environment gives a hook, and all alternates. */
import { realpathSync, statSync } from 'node:fs';
import { delimiter, join, resolve, sep } from 'node:path';
import { Fault, isAbsent } from '../../errors.ts';
import { parseAlternates } from './alternates.ts';
import { readSmallFile } from '../safe-file.ts';
import type { Variables } from '../variables.ts';

export interface ObjectDirectory {
  /** Absolute, without symbolic links. */
  readonly path: string;
  readonly from: 'repository' | 'environment' | 'alternates';
}

/**
 * @param notes gets a sentence for every directory outside the repository
 * @throws Fault `usage`: the environment names a directory outside; `git`: one is missing or its alternates can't be read
 */
export function objectDirectories(
  gitDir: string, commonDir: string, variables: Variables, start: string, notes: string[],
): [ObjectDirectory, ...ObjectDirectory[]] {
  const inside = [gitDir, commonDir];
  const given = variables['GIT_OBJECT_DIRECTORY'];
  const main: ObjectDirectory = given
    ? { path: fromEnvironment(resolve(start, given), 'GIT_OBJECT_DIRECTORY', inside), from: 'environment' }
    : { path: own(join(commonDir, 'objects')), from: 'repository' };
  if (!given && !isInside(main.path, inside)) notes.push(`The objects stand outside the git directory: ${main.path}.`);
  const alternates = variables['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
  const extra = alternates ? parseAlternates(Buffer.from(alternates), delimiter) : [];
  const others = extra.map((path): ObjectDirectory =>
    ({ path: fromEnvironment(resolve(start, path), 'GIT_ALTERNATE_OBJECT_DIRECTORIES', inside), from: 'environment' }));
  return withAlternates([main, ...others], inside, notes);
}

function own(path: string): string {
  try {
    const real = realpathSync(path);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    throw new Fault('git', `The repository has no object directory: ${path}. It is damaged.`, { cause: error });
  }
  throw new Fault('git', `The repository's objects are no directory: ${path}. It is damaged.`);
}

/** A hook is given directories of its own repository (quarantine); any other would be somebody else's objects. */
function fromEnvironment(path: string, variable: string, inside: readonly string[]): string {
  const real = own(path);
  if (isInside(real, inside)) return real;
  throw new Fault('usage', `${variable} names a directory outside the repository: ${path}. Unset it and run again.`);
}

/** Follows `info/alternates` as git does, at most five deep, each directory once. */
function withAlternates(roots: readonly [ObjectDirectory, ...ObjectDirectory[]], inside: readonly string[], notes: string[]): [ObjectDirectory, ...ObjectDirectory[]] {
  const all: [ObjectDirectory, ...ObjectDirectory[]] = [...roots];
  const seen = new Set(roots.map(({ path }) => path));
  let level: readonly ObjectDirectory[] = roots;
  for (let depth = 0; depth <= 5 && level.length > 0; depth += 1) {
    const next: ObjectDirectory[] = [];
    for (const path of level.flatMap((directory) => alternatesOf(directory.path, notes))) {
      if (seen.has(path)) continue;
      seen.add(path);
      next.push({ path, from: 'alternates' });
      if (!isInside(path, inside)) notes.push(`Objects are borrowed from outside the repository (objects/info/alternates): ${path}.`);
    }
    all.push(...next);
    level = next;
  }
  return all;
}

function alternatesOf(objects: string, notes: string[]): string[] {
  const bytes = readSmallFile(join(objects, 'info', 'alternates'));
  if (bytes === 'missing') return [];
  if (typeof bytes === 'string') throw new Fault('git', `${objects}/info/alternates is ${bytes}. Repair or remove it.`);
  return parseAlternates(bytes, '\n').flatMap((path) => {
    try {
      return [realpathSync(resolve(objects, path))];
    } catch (error) {
      if (!isAbsent(error)) throw new Fault('git', `An object directory that ${objects}/info/alternates names can't be reached. Make it readable, or take it out.`, { cause: error });
      notes.push('An object directory that objects/info/alternates names is not there.');
      return [];
    }
  });
}

function isInside(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path === root || path.startsWith(`${root}${sep}`));
}
