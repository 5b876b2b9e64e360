/**
 * What one shard learnt of where its findings lie in a history, as plain data. Joining them: `join.ts`. Whatever a joined
 * answer may name (a commit that brings, removes or drops something) does so in the share of one of the shards, too.
 */
import type { Oid } from '../../core/ids.ts';
import type { HistoryShare, SharedLeaf, SharedOwn } from '../../core/share.ts';
import type { Gathered } from './known.ts';
import { NOTHING, type Leaf } from './leaves.ts';
import type { AuthorsOf } from './places.ts';
import type { RefTip } from './refs.ts';

export interface ShareRequest {
  readonly gathered: Gathered;
  readonly refs: readonly RefTip[];
  readonly head: Oid | null;
  readonly authorsOf: AuthorsOf;
  readonly staged: ReadonlyMap<Oid, string>;
}

/** Hexadecimal digits of a commit's id that tell it from all others. */
export const ID_DIGITS = 16;

export async function shareHistory({ gathered, refs, head, authorsOf, staged }: ShareRequest): Promise<HistoryShare> {
  const { graph, holders, leaves, view } = gathered;
  const commits = new SortedCommits(gathered);
  const sets = new SharedSets(gathered);
  const setOf = (commit: number): number => leaves.setOfTree(graph.commits.tree.at(commit));
  const ends = [...view.refs, ...(view.head === null ? [] : [view.head])];
  const named = new Set([...commits.changing(setOf), ...[...ends, ...gathered.own.flat()].flatMap(({ commit }) => commit ?? [])]);
  return {
    idBytes: graph.table.idBytes,
    credentials: holders.credentials,
    commits: { ...commits.data(), sets: Array.from(commits.order, (commit) => sets.number(setOf(commit))) },
    named: await namedCommits(named, commits, gathered, authorsOf),
    objects: [...new Set([...holders.byObject.keys(), ...ends.flatMap(({ objects }) => objects)])].map((object) => [graph.table.oid(object), graph.table.type(object) ?? null]),
    tags: ends.flatMap(({ objects }) => objects.slice(1).map((object, i): [Oid, Oid] => [graph.table.oid(objects[i] as number), graph.table.oid(object)])),
    refs: refs.map(({ name, oid }) => ({ name, oid })),
    head,
    trees: [...new Set(ends.flatMap(({ objects }) => objects))].filter((object) => leaves.hasTree(object)).map((object) => [graph.table.oid(object), sets.number(leaves.setOfTree(object))]),
    tops: [...new Set(leaves.tops.map((top) => sets.number(leaves.setOfTree(top))))],
    own: ownOf(gathered),
    cut: [...leaves.cut].map((object) => graph.table.oid(object)),
    staged: [...staged],
    ...sets.data(),
  };
}

async function namedCommits(named: Iterable<number>, commits: SortedCommits, { graph }: Gathered, authorsOf: AuthorsOf): Promise<HistoryShare['named']> {
  const ids = Array.from(named, (commit) => ({ at: commits.position(commit), id: graph.table.oid(graph.commits.object.at(commit)) }));
  const authors = await authorsOf(ids.map(({ id }) => id));
  return ids.map(({ at, id }) => ({ at, id, author: authors.get(id) ?? null }));
}

/** Objects that hold something and stand in no tree: perhaps they are staged. */
export function unlisted({ graph, holders, leaves }: Gathered): Oid[] {
  return holders.ofType('blob').filter((object) => !leaves.listed.has(object)).map((object) => graph.table.oid(object));
}

class SortedCommits {
  /** Positions in the graph. */
  readonly order: Uint32Array;
  readonly #gathered: Gathered;
  readonly #positions: Uint32Array;

  constructor(gathered: Gathered) {
    const { graph, order } = gathered;
    this.#gathered = gathered;
    this.order = Uint32Array.from({ length: graph.commits.length }, (_, commit) => commit).sort((a, b) => order.compare(a, b));
    this.#positions = new Uint32Array(this.order.length);
    this.order.forEach((commit, position) => {
      this.#positions[commit] = position;
    });
  }

  position(commit: number): number {
    return this.#positions[commit] as number;
  }

  /** Commits whose tree holds something else than a parent's tree does. */
  *changing(setOf: (commit: number) => number): Iterable<number> {
    for (const commit of this.order) {
      const parents = this.#gathered.order.parents(commit);
      const set = setOf(commit);
      if (parents.length === 0 ? set !== NOTHING : parents.some((parent) => setOf(parent) !== set)) yield commit;
    }
  }

  data(): Pick<HistoryShare['commits'], 'ids' | 'dates' | 'parents'> {
    const { graph, order } = this.#gathered;
    let before = 0;
    return {
      ids: Array.from(this.order, (commit) => graph.table.oid(graph.commits.object.at(commit)).slice(0, ID_DIGITS)).join(''),
      dates: Array.from(this.order, (commit) => {
        const since = graph.commits.date(commit) - before;
        before += since;
        return since;
      }),
      parents: Array.from(this.order, (commit) => order.parents(commit).map((parent) => this.position(parent))),
    };
  }
}

/** Those sets and leaves that something refers to, numbered anew. */
class SharedSets {
  readonly #gathered: Gathered;
  readonly #sets: number[][] = [[]];
  readonly #numbers = new Map<number, number>([[NOTHING, 0]]);
  readonly #leaves: SharedLeaf[] = [];
  readonly #leafNumbers = new Map<number, number>();

  constructor(gathered: Gathered) {
    this.#gathered = gathered;
  }

  number(set: number): number {
    const known = this.#numbers.get(set);
    if (known !== undefined) return known;
    this.#sets.push(Array.from(this.#gathered.leaves.set(set), (leaf) => this.#leaf(leaf)));
    this.#numbers.set(set, this.#sets.length - 1);
    return this.#sets.length - 1;
  }

  data(): Pick<HistoryShare, 'sets' | 'leaves'> {
    return { sets: this.#sets, leaves: this.#leaves };
  }

  #leaf(number: number): number {
    const known = this.#leafNumbers.get(number);
    if (known !== undefined) return known;
    this.#leaves.push(this.#shared(this.#gathered.leaves.leaf(number)));
    this.#leafNumbers.set(number, this.#leaves.length - 1);
    return this.#leaves.length - 1;
  }

  #shared({ path, object, isName, credentials, offsets }: Leaf): SharedLeaf {
    const { leaves, graph } = this.#gathered;
    const text = leaves.paths.text(path);
    return { object: graph.table.oid(object), isName, credentials, ...(text === undefined ? {} : { path: text }), ...(offsets === undefined ? {} : { offsets }) };
  }
}

function ownOf({ own, graph }: Gathered): SharedOwn[] {
  return own.flat().map(({ credential, source, offsets, object, person }) => ({ credential, source, offsets, object: graph.table.oid(object), person }));
}
