/**
 * Fills the leaf sets: takes the entries of all trees that lead to what was found, and joins the sets from the deepest
 * folder upward. No tree is expanded: a git bomb costs as many steps as it has trees.
 */
import type { Holders, Holding } from './attribution-holders.ts';
import { type Leaf, Leaves } from './attribution-leaves.ts';
import { Bits, Numbers } from './numbers.ts';
import type { ObjectGraph } from './object-graph.ts';
import { NO_PATH } from './path-table.ts';
import { treesAbove } from './attribution-trees.ts';
import { nameOf, type TreeListings } from './tree-listings.ts';
import { nextEntry, type ObjectReader } from './tree-search.ts';
import { TreeCursor } from './trees.ts';

/** Paths kept for one object below one tree. */
const PATHS_PER_OBJECT = 1000;
/** Beyond this many leaves in one tree, further objects keep one path each. */
const LEAVES_PER_TREE = 100_000;

export interface LeafRequest {
  readonly holders: Holders;
  readonly graph: ObjectGraph;
  readonly listings: TreeListings;
  readonly reader: ObjectReader;
}

/** Finds all trees that lead to what was found, and gives each its set. */
export async function collectLeaves({ holders, graph, listings, reader }: LeafRequest): Promise<Leaves> {
  const leaves = new Leaves();
  const entries = new FoundEntries(holders, graph, leaves);
  const files = holders.ofType('blob');
  if (files.length > 0) await listings.files(files, (tree, child, name) => entries.add(tree, child, name));
  entries.climb();
  await listings.folders(entries.found, (tree, child, name) => entries.add(tree, child, name), entries.found);
  for await (const { oid, content } of reader.readMany(holders.ofType('tree').map((tree) => graph.table.oid(tree)))) entries.readNames(graph.table.findOid(oid), content);
  entries.join();
  return leaves;
}

/** Entries of trees that lead to what was found. */
class FoundEntries {
  found = new Bits(0);
  readonly #holders: Holders;
  readonly #graph: ObjectGraph;
  readonly #leaves: Leaves;
  readonly #cursor: TreeCursor;
  /** By tree number: its first entry and its last. */
  readonly #firsts = new Map<number, number>();
  readonly #lasts = new Map<number, number>();
  /** Of each entry the next of its tree; 0 for none, for none comes before the first. */
  readonly #next = new Numbers();
  readonly #names = new Numbers();
  /** A folder or blob; the tree itself for an entry whose own name holds a credential. */
  readonly #children = new Numbers();
  readonly #namesHolding = new Map<number, Pick<Leaf, 'credentials' | 'offsets'>>();
  readonly #listed: Bits;
  /** How often the tree of the last entry lists each. */
  readonly #times = new Map<number, number>();
  #tree = -1;

  constructor(holders: Holders, graph: ObjectGraph, leaves: Leaves) {
    this.#holders = holders;
    this.#graph = graph;
    this.#leaves = leaves;
    this.#cursor = new TreeCursor(new Uint8Array(), graph.table.idBytes);
    this.#listed = new Bits(graph.table.size);
  }

  add(tree: number, child: number, name: string): void {
    if (child === tree) return;
    this.#listed.add(child);
    if (tree !== this.#tree) this.#times.clear();
    this.#tree = tree;
    const times = (this.#times.get(child) ?? 0) + 1;
    this.#times.set(child, times);
    // One name more than are kept shows that names were left out; millions would only fill the memory.
    if (times <= PATHS_PER_OBJECT + 1) this.#push(tree, child, name);
  }

  /** From what was added up to now, and from trees in which something was found. */
  climb(): void {
    this.found = treesAbove([...this.#firsts.keys(), ...this.#holders.ofType('tree')], this.#graph);
  }

  /** Of a tree in which something was found: perhaps in names. */
  readNames(tree: number, bytes: Uint8Array): void {
    const cursor = this.#cursor.reset(bytes);
    while (nextEntry(cursor)) this.#readName(bytes, cursor, tree);
  }

  /** Gives every tree its set, folders before what lists them. No recursion: folders may be thousands deep. */
  join(): void {
    const opened = new Bits(this.#graph.table.size);
    for (const top of new Set([...this.#firsts.keys(), ...this.#holders.ofType('tree')])) {
      this.#joinBelow(top, opened);
      if (!this.#listed.has(top)) this.#leaves.tops.push(top);
    }
  }

  #joinBelow(top: number, opened: Bits): void {
    const stack = [top];
    for (let tree = stack.at(-1); tree !== undefined; tree = stack.at(-1)) {
      if (opened.has(tree)) {
        stack.pop();
        if (!this.#leaves.hasTree(tree)) this.#leaves.keepTree(tree, this.#leavesOf(tree));
        continue;
      }
      opened.add(tree);
      for (const folder of this.#foldersOf(tree)) if (!opened.has(folder)) stack.push(folder);
    }
  }

  *#foldersOf(tree: number): Iterable<number> {
    for (const entry of this.#entriesOf(tree)) {
      const child = this.#children.at(entry);
      if (child !== tree && this.found.has(child)) yield child;
    }
  }

  #leavesOf(tree: number): Iterable<number> {
    const gathered = new GatheredLeaves(this.#leaves);
    const unplaced = this.#credentialsOf(tree, ({ offsets }) => offsets.length === 0);
    if (unplaced.length > 0) gathered.add({ path: NO_PATH, object: tree, isName: true, credentials: unplaced });
    for (const entry of this.#entriesOf(tree)) this.#gatherEntry(gathered, tree, entry);
    return gathered.leaves;
  }

  #gatherEntry(gathered: GatheredLeaves, tree: number, entry: number): void {
    const child = this.#children.at(entry);
    const name = this.#names.at(entry);
    if (child !== tree && this.found.has(child)) return gathered.addAll(this.#leaves.setOfTree(child), name);
    const what = this.#namesHolding.get(entry) ?? { credentials: this.#credentialsOf(child, () => true) };
    gathered.add({ path: this.#leaves.paths.under(name, NO_PATH), object: child, isName: child === tree, ...what });
  }

  #credentialsOf(object: number, accept: (holding: Holding) => boolean): number[] {
    return (this.#holders.byObject.get(object) ?? []).filter(accept).map(({ credential }) => credential);
  }

  *#entriesOf(tree: number): Iterable<number> {
    const first = this.#firsts.get(tree);
    if (first === undefined) return;
    yield first;
    for (let entry = this.#next.at(first); entry !== 0; entry = this.#next.at(entry)) yield entry;
  }

  #readName(content: Uint8Array, cursor: TreeCursor, tree: number): void {
    const inName = (offset: number): boolean => offset >= cursor.nameStart && offset < cursor.nameEnd;
    const here = (this.#holders.byObject.get(tree) ?? []).filter(({ offsets }) => offsets.some(inName));
    if (here.length === 0) return;
    const offsets = here.flatMap((holding) => holding.offsets.filter(inName));
    this.#namesHolding.set(this.#children.length, { credentials: here.map(({ credential }) => credential), offsets });
    this.#push(tree, tree, nameOf(content, cursor));
  }

  #push(tree: number, child: number, name: string): void {
    const entry = this.#children.length;
    const last = this.#lasts.get(tree);
    if (last === undefined) this.#firsts.set(tree, entry);
    else this.#next.set(last, entry);
    this.#lasts.set(tree, entry);
    this.#next.push(0);
    this.#names.push(this.#leaves.paths.name(name));
    this.#children.push(child);
  }
}

/** The leaves of one tree, bounded. */
class GatheredLeaves {
  readonly leaves = new Set<number>();
  readonly #all: Leaves;
  readonly #perObject = new Map<number, number>();
  /** Sets that added nothing any more: the same folder a million times over costs a million look-ups, no more. */
  readonly #spent = new Set<number>();

  constructor(all: Leaves) {
    this.#all = all;
  }

  addAll(set: number, name: number): void {
    if (this.#spent.has(set)) return;
    const before = this.leaves.size;
    for (const number of this.#all.set(set)) {
      const leaf = this.#all.leaf(number);
      if (this.#hasRoom(leaf.object)) this.add({ ...leaf, path: this.#all.paths.under(name, leaf.path) });
    }
    if (this.leaves.size === before) this.#spent.add(set);
  }

  add(leaf: Leaf): void {
    if (!this.#hasRoom(leaf.object)) return;
    this.leaves.add(this.#all.internLeaf(leaf));
    this.#perObject.set(leaf.object, (this.#perObject.get(leaf.object) ?? 0) + 1);
  }

  #hasRoom(object: number): boolean {
    const room = this.leaves.size < LEAVES_PER_TREE ? PATHS_PER_OBJECT : 1;
    if ((this.#perObject.get(object) ?? 0) < room) return true;
    this.#all.cut.add(object);
    return false;
  }
}
