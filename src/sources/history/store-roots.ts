/** Where a repository's history begins to be read: refs, HEADs and reflogs, and what disguises the history for others. */
import type { Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import { readHead, readHeads } from '../../git/refs/head.ts';
import { readReflogs, type Reflog } from '../../git/refs/reflog.ts';
import { readRefs, type Ref } from '../../git/refs.ts';
import type { Repository } from '../../git/repository.ts';

interface NamedTip {
  readonly name: string;
  readonly oid: Oid;
}

export interface StoreRoots {
  readonly refs: readonly Ref[];
  /** Refs, and what holds on to commits as refs do: HEADs of other worktrees, a detached HEAD. */
  readonly tips: readonly NamedTip[];
  /** What HEAD leads to; null when it leads nowhere. */
  readonly head: Oid | null;
  /** Ids that refs, HEADs and reflogs name. */
  readonly oids: readonly Oid[];
  /** Reflogs that no file holds as text. */
  readonly tabledLogs: readonly Reflog[];
  readonly problems: readonly Unread[];
  /** Replacements and shallow files change what others see of a history; here they change nothing. */
  readonly notes: readonly string[];
}

/** @param prefix for notes: `modules/lib/` for a submodule's store */
export function readRoots(repository: Repository, prefix: string): StoreRoots {
  const { refs, problems } = readRefs(repository);
  const heads = readHeads(repository);
  const { reflogs, problems: logProblems } = readReflogs(repository);
  const head = readHead(repository);
  const isHead = ({ name }: NamedTip): boolean => name === 'HEAD' || name.endsWith('/HEAD');
  const detached = head.kind === 'commit' && head.branch === null;
  const otherHeads = heads.heads.filter(({ name }) => name.endsWith('/HEAD') || (name === 'HEAD' && detached));
  return {
    refs,
    tips: [...refs, ...otherHeads],
    head: head.kind === 'commit' ? head.oid : null,
    oids: [...refs.map(({ oid }) => oid), ...heads.heads.filter(isHead).map(({ oid }) => oid), ...reflogs.flatMap(({ oids }) => oids)],
    tabledLogs: reflogs.filter(({ text }) => text !== undefined),
    problems: [...problems, ...heads.problems, ...logProblems],
    notes: [...replacements(refs, prefix), ...boundary(repository, prefix)],
  };
}

function replacements(refs: readonly Ref[], prefix: string): string[] {
  const replaced = refs.filter(({ name }) => name.startsWith('refs/replace/')).length;
  return replaced > 0 ? [`${prefix}refs/replace hides ${replaced} objects behind others; both were read.`] : [];
}

/** What is missing is named in the ledger; here stands why, and the way to it. */
function boundary({ shallow, partialClone }: Repository, prefix: string): string[] {
  const ends = shallow.length === 1 ? 'one commit' : `${shallow.length} commits`;
  return [
    ...(shallow.length > 0 ? [`The shallow file${prefix === '' ? '' : ` of ${prefix}`} says that history ends at ${ends}; what is stored beyond was read. To have it all: git fetch --unshallow`] : []),
    ...(partialClone ? [`${prefix === '' ? 'This' : prefix} is a partial clone: what it lacks can't be read, and nothing is fetched. A clone without --filter has it all.`] : []),
  ];
}
