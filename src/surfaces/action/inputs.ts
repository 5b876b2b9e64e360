/** The Action's inputs, as the runner hands them over, checked. What they mean: `docs/ACTION.md`. */
import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { FLOORS, type Floor } from '../../config/config.ts';
import { suggestion } from '../../config/suggest.ts';
import { Fault } from '../../errors.ts';
import type { Variables } from '../../git/variables.ts';

export interface Inputs {
  /** Null: as the configuration says, else medium. */
  readonly failOn: Floor | null;
  /** Paths in the repository, `/`-separated. */
  readonly config: string | null;
  readonly baseline: string | null;
  readonly policyFrom: 'base' | 'head';
  readonly history: 'branch' | 'all';
  readonly baseRef: string | null;
  readonly headRef: string | null;
  readonly deepen: boolean;
  readonly comment: boolean;
  readonly annotations: boolean;
  /** Absolute, inside the workspace. */
  readonly sarifFile: string | null;
  readonly verify: boolean;
  readonly token: string | null;
  /** Absolute, without symbolic links, inside the workspace. */
  readonly folder: string;
  /** Absolute, without symbolic links. */
  readonly workspace: string;
}

/** @throws Fault `usage` that names the input */
export function readInputs(variables: Variables): Inputs {
  const given = (name: string): string | null => variables[`INPUT_${name.toUpperCase()}`]?.trim() || null;
  const named = variables['GITHUB_WORKSPACE'] || '.';
  const workspace = existing('GITHUB_WORKSPACE', named);
  const within = (name: string): string | null => inWorkspace(name, given(name), workspace, resolve(named));
  return {
    failOn: given('fail-on') === null ? null : choice('fail-on', given('fail-on'), FLOORS, 'medium'),
    config: inRepository('config', given('config')),
    baseline: inRepository('baseline', given('baseline')),
    policyFrom: choice('policy-from', given('policy-from'), ['base', 'head'], 'base'),
    history: choice('history', given('history'), ['branch', 'all'], 'branch'),
    baseRef: revision('base-ref', given('base-ref')),
    headRef: revision('head-ref', given('head-ref')),
    deepen: flag('deepen', given('deepen'), true),
    comment: flag('comment', given('comment'), false),
    annotations: flag('annotations', given('annotations'), true),
    sarifFile: within('sarif-file'),
    verify: flag('verify', given('verify'), false),
    token: given('token'),
    folder: existing('working-directory', within('working-directory') ?? workspace, workspace),
    workspace,
  };
}

/** Whether a path stands at or under a folder; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const between = relative(folder, path);
  return between === '' || (!isAbsolute(between) && between !== '..' && !between.startsWith(`..${sep}`));
}

function choice<Name extends string>(input: string, value: string | null, names: readonly Name[], otherwise: Name): Name {
  if (value === null) return otherwise;
  const found = names.find((name) => name === value.toLowerCase());
  if (found === undefined) throw bad(input, `is ${JSON.stringify(value.slice(0, 60))}, but must be one of ${names.join(', ')}.${suggestion(value, names)}`);
  return found;
}

function flag(input: string, value: string | null, otherwise: boolean): boolean {
  if (value === null) return otherwise;
  const word = choice(input, value, ['true', 'false', 'on', 'off'], otherwise ? 'true' : 'false');
  return word === 'true' || word === 'on';
}

/** Zeros are how GitHub says that there is none: `github.event.before` of a new branch. */
function revision(input: string, value: string | null): string | null {
  if (value !== null && /^0{40,}$/.test(value)) return null;
  if (value !== null && /^-|[\0-\x20\x7f]|\.\./.test(value)) throw bad(input, 'must be a single revision: a branch, a tag or a commit id.');
  return value;
}

/** Windows' separators are taken for ours. */
function inRepository(input: string, value: string | null): string | null {
  if (value === null) return null;
  const parts = value.replaceAll('\\', '/').split('/').filter((part) => part !== '.' && part !== '');
  if (/^(?:[A-Za-z]:|[\\/])/.test(value) || parts.includes('..') || parts.length === 0) throw bad(input, 'must be the path of a file in the repository, from its root.');
  return parts.join('/');
}

/** Whole paths may go through the links by which the workspace is `named`. @returns absolute, in the workspace without them */
function inWorkspace(input: string, value: string | null, workspace: string, named: string): string | null {
  if (value === null) return null;
  const foreign = sep === '/' && /^(?:[A-Za-z]:|\\\\)/.test(value);
  const path = resolve(named, value.replaceAll('\\', '/'));
  const top = [named, workspace].find((folder) => isInside(path, folder));
  if (foreign || top === undefined) throw bad(input, 'leads out of the workspace.');
  return resolve(workspace, relative(top, path));
}

function existing(input: string, path: string, inside?: string): string {
  let real: string;
  try {
    real = realpathSync(join(path));
  } catch (error) {
    throw new Fault('usage', `Input ${input}: there is no folder ${JSON.stringify(path.slice(-200))}.`, { cause: error });
  }
  if (inside !== undefined && !isInside(real, inside)) throw bad(input, 'leads out of the workspace, through a symbolic link.');
  return real;
}

function bad(input: string, what: string): Fault {
  return new Fault('usage', `Input ${input} ${what}`);
}
