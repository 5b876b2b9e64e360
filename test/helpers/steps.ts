/** Random steps of somebody who works in a repository: files and folders take each other's place, some become links or programs, some are packed. */
import { lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { TestRepo } from './repo.ts';

const name = fc.constantFrom('a', 'a.b', 'a-b', 'a/b', 'a/b/c', 'a0', 'd/e', 'd/f/g', 'd/f/h', 'ü', 'z');
export const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), name, text: fc.constantFrom('one', 'two', 'three') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link' as const), name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('mode' as const), name }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('commit' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('pack' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('later' as const), name }) },
);
export type Step = typeof step extends fc.Arbitrary<infer Item> ? Item : never;

export function perform(repo: TestRepo, one: Step): void {
  if (one.kind === 'commit') return void repo.git('commit', '-q', '--allow-empty', '-m', 'x');
  if (one.kind === 'pack') return void repo.tryGit(['gc', '-q', '--prune=now']);
  const path = join(repo.path, one.name);
  if (one.kind === 'remove') return void repo.tryGit(['rm', '-rqf', one.name]);
  if (one.kind === 'mode') return void repo.tryGit(['update-index', '--chmod=+x', one.name]);
  if (one.kind === 'later') return void repo.tryGit(['add', '--intent-to-add', one.name]);
  clear(repo.path, one.name);
  mkdirSync(dirname(path), { recursive: true });
  if (one.kind === 'link') symlinkSync('target', path);
  else repo.write(one.name, one.text);
  repo.git('add', '-A');
}

/** Whatever stands at the path or in its way goes: files and folders take each other's place. */
function clear(top: string, path: string): void {
  const steps = path.split('/');
  for (const count of steps.keys()) {
    const at = join(top, ...steps.slice(0, count + 1));
    if (count === steps.length - 1 || !(lstatSync(at, { throwIfNoEntry: false })?.isDirectory() ?? true)) rmSync(at, { recursive: true, force: true });
  }
}
