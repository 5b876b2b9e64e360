/**
 * What a push brings to a repository that does not have it yet, from the lines that git gives its hooks: every ref, the name of
 * one that is new, and of each every object that nothing known of the other side reaches.
 */
import { isOid, type Oid } from '../core/ids.ts';
import type { Source } from '../core/source.ts';
import { Fault } from '../errors.ts';
import { readRefs } from '../git/refs.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import type { Variables } from '../git/variables.ts';
import { rangeSource } from './range.ts';
import { refNames } from './ref-names.ts';

export interface PushOptions {
  /** A folder in the repository. */
  readonly path: string;
  /** The environment, with what git gives a hook. */
  readonly variables: Variables;
  /** What the hook is given on standard input: bytes as latin1. */
  readonly lines: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * `pre-push`: lines `<local ref> <local id> <remote ref> <remote id>`. The other side has what the remote ids and
 * `refs/remotes/<remote>/*` reach.
 * @param options.remote its name, the hook's first argument; a URL where it has none
 * @throws Fault `usage`: lines that git does not write
 */
export function prePushSource(options: PushOptions & { readonly remote: string }): Source {
  const pushes = parse(options.lines, /^\S.* (?<new>[0-9a-f]+) (?<ref>\S+) (?<old>[0-9a-f]+)$/, 'pre-push');
  const repository = openRepository(options.path, options.variables);
  return pushSource(options, pushes, refsBelow(repository, `refs/remotes/${options.remote}/`), options.remote);
}

/**
 * `pre-receive`: lines `<old id> <new id> <ref>`, objects perhaps in quarantine. This side has what its refs reach.
 * @throws Fault `usage`: lines that git does not write
 */
export function preReceiveSource(options: PushOptions): Source {
  const pushes = parse(options.lines, /^(?<old>[0-9a-f]+) (?<new>[0-9a-f]+) (?<ref>\S.*)$/, 'pre-receive');
  const repository = openRepository(options.path, options.variables);
  return pushSource(options, pushes, refsBelow(repository, 'refs/'), options.path);
}

interface Push {
  readonly old: Oid;
  readonly new: Oid;
  /** Its name at the other side, bytes as latin1. */
  readonly ref: string;
}

function parse(lines: string, pattern: RegExp, hook: string): Push[] {
  return lines.split('\n').filter((line) => line !== '').map((line, index) => {
    const { old = '', new: to = '', ref = '' } = pattern.exec(line)?.groups ?? {};
    if (isOid(old) && isOid(to)) return { old, new: to, ref };
    throw new Fault('usage', `Line ${index + 1} on standard input is not what git gives a ${hook} hook. Run it as a hook, or scan with "leaksift range".`);
  });
}

function refsBelow(repository: Repository, prefix: string): Oid[] {
  return readRefs(repository).refs.filter(({ rawName }) => rawName.startsWith(prefix)).map(({ oid }) => oid);
}

/** A deleted ref brings nothing; what the other side had at a ref is known even where it is forced away. */
function pushSource({ path, variables, signal }: PushOptions, pushes: readonly Push[], known: readonly Oid[], target: string): Source {
  const include = [...new Set(pushes.map((push) => push.new).filter(isObject))];
  const replaced = pushes.map(({ old }) => old).filter(isObject);
  const exclude = [...new Set([...known, ...replaced])];
  const source = rangeSource({ path, variables, target, command: 'push', revisions: { include, exclude, single: false, replaced }, signal });
  return {
    ...source,
    async *units(ledger, needsBase) {
      yield* refNames(ledger, pushes.filter(isNew).map(({ ref }) => ref));
      yield* source.units(ledger, needsBase);
    },
    statistics: () => ({ ...source.statistics?.(), refs: pushes.length }),
  };
}

/** The other side has no ref of that name yet. */
function isNew({ old, new: to }: Push): boolean {
  return !isObject(old) && isObject(to);
}

function isObject(id: Oid): boolean {
  return !/^0+$/.test(id);
}
