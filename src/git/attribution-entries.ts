/**
 * Fills the leaf sets: reads the trees that lead to what was found, for their names, and joins the sets from the deepest
 * folder upward. Each tree is read once and never expanded: a git bomb costs as many steps as it has trees.
 */
import type { Holders, Holding } from './attribution-holders.ts';
import { type Leaf, Leaves } from './attribution-leaves.ts';
import { Bits, Numbers } from './numbers.ts';
import type { ObjectGraph } from './object-graph.ts';
import { NO_PATH } from './path-table.ts';
import { nextEntry, type TreeSearch } from './tree-search.ts';
import { TreeCursor } from './trees.ts';

/** Paths kept for one object below one tree. */
const PATHS_PER_OBJECT = 1000;
/** Beyond this many leaves in one tree, further objects keep one path each. */
const LEAVES_PER_TREE = 100_000;

/** Reads the found trees once more, this time for the names, and gives each its set. */
export async function collectLeaves(found: Bits, holders: Holders, graph: ObjectGraph, trees: TreeSearch): Promise<Leaves> {
  const leaves = new Leaves();
  const entries = new FoundEntries(found, holders, graph, leaves);
  await trees.each((bytes, entry) => entries.leadsOn(bytes, entry), (tree, bytes, eachWanted) => entries.read(tree, bytes, eachWanted), found);
  entries.join();
  return leaves;
}

/** Entries of the found trees that lead to what was found. */
class FoundEntries {
  readonly #found: Bits;
  readonly #holders: Holders;
  readonly #graph: ObjectGraph;
  readonly #leaves: Leaves;
  readonly #cursor: TreeCursor;
  /** By tree number: where its entries begin and end. */
  readonly #ranges = new Map<number, { readonly start: number; readonly end: number }>();
  readonly #names = new Numbers();
  /** A folder or blob; the tree itself for an entry whose own name holds a credential. */
  readonly #children = new Numbers();
  readonly #namesHolding = new Map<number, Pick<Leaf, 'credentials' | 'offsets'>>();
  readonly #listed: Bits;
  /** How often the tree that is being read lists each. */
  readonly #times = new Map<number, number>();

  constructor(found: Bits, holders: Holders, graph: ObjectGraph, leaves: Leaves) {
    this.#found = found;
    this.#holders = holders;
    this.#graph = graph;
    this.#leaves = leaves;
    this.#cursor = new TreeCursor(new Uint8Array(), graph.table.idBytes);
    this.#listed = new Bits(graph.table.size);
  }

  /** Whether an entry is a found folder, or a file that holds something. */
  leadsOn(bytes: Uint8Array, { isGitlink, idStart }: TreeCursor): boolean {
    const child = isGitlink ? -1 : this.#graph.table.find(bytes, idStart);
    return child >= 0 && (this.#found.has(child) || (this.#holders.byObject.has(child) && this.#graph.table.type(child) === 'blob'));
  }

  read(tree: number, bytes: Uint8Array, eachLeadingOn: (visit: (entry: TreeCursor) => void) => void): void {
    const start = this.#children.length;
    this.#times.clear();
    if (this.#holders.byObject.has(tree)) this.#readNames(tree, bytes);
    else eachLeadingOn((entry) => this.#readEntry(tree, bytes, entry));
    this.#ranges.set(tree, { start, end: this.#children.length });
  }

  /** Gives every tree its set, folders before what lists them. No recursion: folders may be thousands deep. */
  join(): void {
    const opened = new Bits(this.#graph.table.size);
    for (const top of this.#ranges.keys()) {
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
    const { start, end } = this.#rangeOf(tree);
    for (let i = start; i < end; i += 1) {
      const child = this.#children.at(i);
      if (child !== tree && this.#ranges.has(child)) yield child;
    }
  }

  #leavesOf(tree: number): Iterable<number> {
    const gathered = new GatheredLeaves(this.#leaves);
    const unplaced = this.#credentialsOf(tree, ({ offsets }) => offsets.length === 0);
    if (unplaced.length > 0) gathered.add({ path: NO_PATH, object: tree, isName: true, credentials: unplaced });
    const { start, end } = this.#rangeOf(tree);
    for (let i = start; i < end; i += 1) this.#gatherEntry(gathered, tree, i);
    return gathered.leaves;
  }

  #gatherEntry(gathered: GatheredLeaves, tree: number, entry: number): void {
    const child = this.#children.at(entry);
    const name = this.#names.at(entry);
    if (child !== tree && this.#found.has(child)) return gathered.addAll(this.#leaves.setOfTree(child), name);
    const what = this.#namesHolding.get(entry) ?? { credentials: this.#credentialsOf(child, () => true) };
    gathered.add({ path: this.#leaves.paths.under(name, NO_PATH), object: child, isName: child === tree, ...what });
  }

  #credentialsOf(object: number, accept: (holding: Holding) => boolean): number[] {
    return (this.#holders.byObject.get(object) ?? []).filter(accept).map(({ credential }) => credential);
  }

  #rangeOf(tree: number): { readonly start: number; readonly end: number } {
    return this.#ranges.get(tree) ?? { start: 0, end: 0 };
  }

  #readEntry(tree: number, bytes: Uint8Array, entry: TreeCursor): void {
    const child = this.#graph.table.find(bytes, entry.idStart);
    if (child === tree) return;
    this.#listed.add(child);
    const times = (this.#times.get(child) ?? 0) + 1;
    this.#times.set(child, times);
    // One name more than are kept shows that names were left out; millions would only fill the memory.
    if (times <= PATHS_PER_OBJECT + 1) this.#push(bytes, entry, child);
  }

  /** Of a tree in which something was found: perhaps in names. */
  #readNames(tree: number, bytes: Uint8Array): void {
    const cursor = this.#cursor.reset(bytes);
    while (nextEntry(cursor)) {
      this.#readName(bytes, cursor, tree);
      if (this.leadsOn(bytes, cursor)) this.#readEntry(tree, bytes, cursor);
    }
  }

  #readName(content: Uint8Array, { nameStart, nameEnd }: TreeCursor, tree: number): void {
    const inName = (offset: number): boolean => offset >= nameStart && offset < nameEnd;
    const here = (this.#holders.byObject.get(tree) ?? []).filter(({ offsets }) => offsets.some(inName));
    if (here.length === 0) return;
    const offsets = here.flatMap((holding) => holding.offsets.filter(inName));
    this.#namesHolding.set(this.#children.length, { credentials: here.map(({ credential }) => credential), offsets });
    this.#push(content, { nameStart, nameEnd }, tree);
  }

  #push(content: Uint8Array, { nameStart, nameEnd }: Pick<TreeCursor, 'nameStart' | 'nameEnd'>, child: number): void {
    this.#names.push(this.#leaves.paths.name(Buffer.from(content.buffer, content.byteOffset + nameStart, nameEnd - nameStart)));
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
