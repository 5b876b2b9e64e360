/** Refs and HEAD as attribution sees them: where they lead, and which commits they reach. */
import type { Oid } from '../../core/ids.ts';
import type { CommitOrder } from '../graph/commit-order.ts';
import type { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';

export interface RefTip {
  readonly name: string;
  readonly oid: Oid;
}

/** Every tag object on the way, and the object at the end. */
export interface PeeledRef {
  readonly name: string;
  /** Object numbers; empty when the store lacks even the first. */
  readonly objects: readonly number[];
  /** Position of the commit at the end, if it is one. */
  readonly commit: number | undefined;
}

export class RefView {
  readonly refs: readonly PeeledRef[];
  readonly head: PeeledRef | null;
  /** Positions of commits. */
  readonly inHead: Bits;
  readonly #order: CommitOrder;
  #inRefs: Bits | undefined;
  /** Of refs other than notes, and HEAD. */
  #inOthers: Bits | undefined;
  readonly #hasNotes: boolean;

  constructor(refs: readonly RefTip[], head: Oid | null, graph: ObjectGraph, order: CommitOrder) {
    const peel = peeler(graph, order);
    this.refs = refs.map(peel);
    this.head = head === null ? null : peel({ name: 'HEAD', oid: head });
    this.#order = order;
    this.#hasNotes = this.refs.some(isNotes);
    this.inHead = this.#reachable([]);
  }

  /** Positions of commits that any ref or HEAD reaches. */
  get inRefs(): Bits {
    return (this.#inRefs ??= this.#reachable(this.refs));
  }

  /** Only refs of notes reach this commit. */
  isNote(commit: number): boolean {
    if (!this.#hasNotes || !this.inRefs.has(commit)) return false;
    this.#inOthers ??= this.#reachable(this.refs.filter((ref) => !isNotes(ref)));
    return !this.#inOthers.has(commit);
  }

  /** From these and from HEAD. */
  #reachable(refs: readonly PeeledRef[]): Bits {
    return this.#order.reachable(commitsOf(this.head === null ? refs : [...refs, this.head]));
  }
}

function peeler(graph: ObjectGraph, order: CommitOrder): (ref: RefTip) => PeeledRef {
  const targets = new Map<number, number>();
  for (let i = 0; i < graph.tags.length; i += 2) targets.set(graph.tags.at(i), graph.tags.at(i + 1));
  return ({ name, oid }) => {
    const objects = chain(graph.table.findOid(oid), targets);
    return { name, objects, commit: order.position(objects.at(-1) ?? -1) };
  };
}

function chain(start: number, targets: ReadonlyMap<number, number>): number[] {
  const objects = new Set<number>();
  for (let at: number | undefined = start; at !== undefined && at >= 0 && !objects.has(at); at = targets.get(at)) objects.add(at);
  return [...objects];
}

function commitsOf(refs: readonly PeeledRef[]): number[] {
  return refs.flatMap(({ commit }) => commit ?? []);
}

function isNotes({ name }: PeeledRef): boolean {
  return name.startsWith('refs/notes/');
}
