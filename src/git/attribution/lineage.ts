/**
 * Asks of each commit whether it brings, holds or removes a credential, by comparing the leaf sets of its tree and its
 * parents' trees. The words:
 * - a commit *holds* a credential when its tree does, or its own message or headers do;
 * - it *brings* one when it holds it and no parent does; of several, the earliest committed counts (then the lowest id);
 * - it *removes* one when its tree lacks it and every parent's tree holds it; a merge *drops* one when its tree lacks it
 *   and only some parents' trees hold it (the others never had it, or had removed it before).
 */
import type { CommitOrder } from '../graph/commit-order.ts';
import { NOTHING } from './leaves.ts';
import type { Leaves } from './leaves.ts';
import type { OwnPlace } from './own.ts';
import { TreePlaces } from './tree-places.ts';
import type { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';

export interface Life {
  /** Commits that bring it. */
  readonly brought: number[];
  /** Commits of HEAD's history. */
  removed: number | undefined;
  dropped: number | undefined;
  /** The latest commit anywhere that removes or drops it. */
  lastGone: number | undefined;
}

export interface LineageRequest {
  readonly graph: ObjectGraph;
  readonly order: CommitOrder;
  readonly leaves: Leaves;
  /** Credentials in commits' own messages and headers, by credential. */
  readonly own: readonly (readonly OwnPlace[])[];
  /** Positions of the commits that HEAD reaches. */
  readonly inHead: Bits;
}

export class Lineage {
  readonly places: TreePlaces;
  readonly lives: readonly Life[];
  readonly #order: CommitOrder;
  readonly #leaves: Leaves;
  readonly #inHead: Bits;
  /** The leaf set of each commit's tree. */
  readonly #sets: Uint32Array;
  readonly #credentialSets = new Map<number, ReadonlySet<number>>();

  constructor({ graph, order, leaves, own, inHead }: LineageRequest) {
    this.#order = order;
    this.#leaves = leaves;
    this.#inHead = inHead;
    this.lives = own.map(() => ({ brought: [], removed: undefined, dropped: undefined, lastGone: undefined }));
    this.places = new TreePlaces(leaves, order);
    this.#sets = setsOf(graph, leaves);
    const said = saidBy(own.flat());
    for (const set of new Set(this.#sets)) this.places.count(set);
    for (let commit = 0; commit < graph.commits.length; commit += 1) this.#ask(commit, said);
    for (const top of leaves.tops) this.places.count(leaves.setOfTree(top));
  }

  /** Credentials in the tree of a commit. */
  inTreeOf(commit: number): ReadonlySet<number> {
    return this.credentialsOf(this.#setOf(commit));
  }

  credentialsOf(set: number): ReadonlySet<number> {
    if (set === NOTHING) return NONE;
    const known = this.#credentialSets.get(set);
    if (known !== undefined) return known;
    const credentials = new Set<number>();
    for (const leaf of this.#leaves.set(set)) for (const credential of this.#leaves.leaf(leaf).credentials) credentials.add(credential);
    this.#credentialSets.set(set, credentials);
    return credentials;
  }

  #setOf(commit: number): number {
    return this.#sets[commit] as number;
  }

  #ask(commit: number, said: ReadonlyMap<number, ReadonlySet<number>>): void {
    const set = this.#setOf(commit);
    if (!said.has(commit) && this.#isAsParents(commit, set)) return;
    const parents = this.#order.parents(commit);
    this.places.bring(commit, set, parents.map((parent) => this.#setOf(parent)));
    const held = [commit, ...parents].map((one) => [this.inTreeOf(one), said.get(one) ?? NONE]);
    this.#askBrought(commit, held[0] ?? [], held.slice(1).flat());
    this.#askGone(commit, this.credentialsOf(set), parents.map((parent) => this.inTreeOf(parent)));
  }

  /** Most commits change nothing of what was found. */
  #isAsParents(commit: number, set: number): boolean {
    const { parentList, starts } = this.#order;
    const first = starts[commit] as number;
    const end = starts[commit + 1] as number;
    for (let i = first; i < end; i += 1) if (this.#sets[parentList[i] as number] !== set) return false;
    return end > first;
  }

  #askBrought(commit: number, here: readonly ReadonlySet<number>[], before: readonly ReadonlySet<number>[]): void {
    const brought = new Set<number>();
    for (const credentials of here) {
      if (before.includes(credentials)) continue;
      for (const credential of credentials) if (!before.some((earlier) => earlier.has(credential))) brought.add(credential);
    }
    for (const credential of brought) this.#life(credential).brought.push(commit);
  }

  #askGone(commit: number, here: ReadonlySet<number>, parents: readonly ReadonlySet<number>[]): void {
    const gone = new Set<number>();
    for (const parent of parents) {
      if (parent === here) continue;
      for (const credential of parent) if (!here.has(credential)) gone.add(credential);
    }
    for (const credential of gone) this.#go(commit, this.#life(credential), parents.every((parent) => parent.has(credential)));
  }

  #go(commit: number, life: Life, everywhere: boolean): void {
    life.lastGone = this.#later(life.lastGone, commit);
    if (!this.#inHead.has(commit)) return;
    if (everywhere) life.removed = this.#later(life.removed, commit);
    else life.dropped = this.#later(life.dropped, commit);
  }

  #later(known: number | undefined, commit: number): number {
    return known === undefined || this.#order.compare(known, commit) < 0 ? commit : known;
  }

  #life(credential: number): Life {
    return this.lives[credential] as Life;
  }
}

const NONE: ReadonlySet<number> = new Set();

function setsOf({ commits }: ObjectGraph, leaves: Leaves): Uint32Array {
  const sets = new Uint32Array(commits.length);
  for (let commit = 0; commit < sets.length; commit += 1) sets[commit] = leaves.setOfTree(commits.tree.at(commit));
  return sets;
}

function saidBy(own: readonly OwnPlace[]): Map<number, Set<number>> {
  const said = new Map<number, Set<number>>();
  for (const { commit, credential } of own) {
    if (commit !== undefined) said.set(commit, (said.get(commit) ?? new Set<number>()).add(credential));
  }
  return said;
}
