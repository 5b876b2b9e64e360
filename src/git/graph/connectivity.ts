/**
 * Finds what should be in the store and is not: ids that something reachable names and that nobody delivered. Costs nothing
 * when nothing is missing; otherwise commits and folders are followed in memory, and only for files are the reachable
 * trees read again. What only unreachable objects name may be gone rightly: git prunes in no particular order.
 */
import type { Oid } from '../../core/ids.ts';
import { CommitOrder } from './commit-order.ts';
import { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from './object-graph.ts';
import type { ObjectType } from '../pack/object-format.ts';
import type { TreeSearch } from '../trees/search.ts';
import type { TreeCursor } from '../trees.ts';
import { TreeRuns } from './tree-runs.ts';
import { WantedIds } from './wanted-ids.ts';

export interface MissingObject {
  readonly oid: Oid;
  readonly type: ObjectType | 'object';
  /** The first commit found that names it as its parent. */
  readonly child?: Oid;
}

export interface Missing {
  readonly reachable: readonly MissingObject[];
  /** How many are named by unreachable objects alone. */
  readonly unreachable: number;
}

/** `roots`: what refs, HEADs and reflogs name, already entered with `graph.refer`. */
export async function findMissing(graph: ObjectGraph, roots: readonly Oid[], trees: TreeSearch): Promise<Missing> {
  const missing = new Set(graph.missing().filter((number) => !isEmptyTree(graph.table.oid(number))));
  if (missing.size === 0) return { reachable: [], unreachable: 0 };
  const walk = new Walk(graph, missing);
  walk.fromRoots(roots.map((root) => graph.table.findOid(root)));
  walk.throughFolders();
  if (walk.found.size < missing.size) await walk.throughFiles(trees);
  return { reachable: [...walk.found.values()], unreachable: missing.size - walk.found.size };
}

/** git knows the empty tree without storing it. */
export function isEmptyTree(id: string): boolean {
  return EMPTY_TREES.has(id);
}

const EMPTY_TREES: ReadonlySet<string> = new Set([
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
]);

class Walk {
  /** By object number. */
  readonly found = new Map<number, MissingObject>();
  readonly #graph: ObjectGraph;
  readonly #missing: ReadonlySet<number>;
  readonly #reached: Bits;
  readonly #trees: number[] = [];

  constructor(graph: ObjectGraph, missing: ReadonlySet<number>) {
    this.#graph = graph;
    this.#missing = missing;
    this.#reached = new Bits(graph.table.size);
  }

  fromRoots(roots: readonly number[]): void {
    const { commits, tags } = this.#graph;
    const order = new CommitOrder(this.#graph);
    const targets = new Map<number, number>();
    for (let i = 0; i < tags.length; i += 2) targets.set(tags.at(i), tags.at(i + 1));
    for (const root of roots) {
      for (let at: number | undefined = root; at !== undefined && !this.#reached.has(at); at = targets.get(at)) this.#reach(at, 'object');
    }
    const tips = [...roots, ...targets.values()].filter((object) => this.#reached.has(object)).flatMap((object) => order.position(object) ?? []);
    const reachable = order.reachable(tips);
    for (let position = 0; position < commits.length; position += 1) {
      if (!reachable.has(position)) continue;
      this.#reach(commits.tree.at(position), 'tree');
      for (const parent of commits.parents(position)) this.#reach(parent, 'commit', commits.object.at(position));
    }
  }

  throughFolders(): void {
    const runs = new TreeRuns(this.#graph);
    for (let tree = this.#trees.pop(); tree !== undefined; tree = this.#trees.pop()) runs.each(tree, this.#reached, (subtree) => this.#reach(subtree, 'tree'));
  }

  async throughFiles(trees: TreeSearch): Promise<void> {
    const ids = new WantedIds(this.#missing, this.#graph);
    const isMissingFile = (bytes: Uint8Array, { isGitlink, isTree, idStart }: TreeCursor): boolean => !isGitlink && !isTree && ids.find(bytes, idStart) >= 0;
    await trees.each(isMissingFile, (_, bytes, eachWanted) => eachWanted((entry) => this.#reach(ids.find(bytes, entry.idStart), 'blob')), this.#reached);
  }

  #reach(number: number, type: MissingObject['type'], child?: number): void {
    if (number < 0 || this.#reached.has(number)) return;
    this.#reached.add(number);
    const { table } = this.#graph;
    if (table.type(number) === 'tree') this.#trees.push(number);
    if (!this.#missing.has(number)) return;
    this.found.set(number, { oid: table.oid(number), type, ...(child === undefined ? {} : { child: table.oid(child) }) });
  }
}
