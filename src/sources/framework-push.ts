/**
 * A push of which the pre-commit framework tells: it reads git's lines itself, and hands on the first ref that brings commits in
 * variables (pre-commit.com, "pre-push"). Lines of git's own: `push.ts`.
 */
import type { Source } from '../core/source.ts';
import { Fault } from '../errors.ts';
import { readRefs } from '../git/refs.ts';
import { openRepository } from '../git/repository.ts';
import type { Variables } from '../git/variables.ts';
import { rangeSource } from './range.ts';
import { refNames } from './ref-names.ts';

export interface FrameworkPushOptions {
  /** A folder in the repository. */
  readonly path: string;
  /** The environment, with what the framework says. */
  readonly variables: Variables;
}

/** @throws Fault `usage`: it does not say what is pushed */
export function frameworkPushSource(remote: string, { path, variables }: FrameworkPushOptions): Source {
  const tip = variables['PRE_COMMIT_TO_REF'] || variables['PRE_COMMIT_LOCAL_BRANCH'];
  if (!tip) throw new Fault('usage', 'The pre-commit framework did not say what is pushed (PRE_COMMIT_TO_REF). Update it, or run: leaksift hook install');
  const source = rangeSource({ path, variables, command: 'push', target: remote, revisions: [tip, '--not', `--remotes=${remote}`] });
  return {
    ...source,
    async *units(ledger, needsBase) {
      yield* refNames(ledger, newNames(remote, { path, variables }));
      yield* source.units(ledger, needsBase);
    },
  };
}

/** Of a tag nobody remembers whether the remote has it. */
function newNames(remote: string, { path, variables }: FrameworkPushOptions): string[] {
  const name = variables['PRE_COMMIT_REMOTE_BRANCH'] || variables['PRE_COMMIT_LOCAL_BRANCH'] || '';
  const rawName = Buffer.from(name).toString('latin1');
  const remembered = rawName.replace(/^refs\/heads\//, `refs/remotes/${remote}/`);
  const isKnown = readRefs(openRepository(path, variables)).refs.some((ref) => ref.rawName === remembered && remembered !== rawName);
  return rawName === '' || isKnown ? [] : [rawName];
}
