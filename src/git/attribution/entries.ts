/** Finds the trees that lead to what was found, with their entries that do, and fills the leaf sets from them (`leaf-join.ts`). */
import { PATHS_PER_OBJECT } from './gathered.ts';
import type { Holders } from './holders.ts';
import { EntryList } from './entry-list.ts';
import { LeafJoin } from './leaf-join.ts';
import { type Leaf, Leaves } from './leaves.ts';
import { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';
import { treesAbove } from './trees.ts';
import { nameOf, type EntryVisitor, type TreeListings } from '../trees/listings.ts';
import { nextEntry, type ObjectReader } from '../trees/search.ts';
import { TreeCursor } from '../trees.ts';

export interface LeafRequest {
  readonly holders: Holders;
  readonly graph: ObjectGraph;
  readonly listings: TreeListings;
  readonly reader: ObjectReader;
}

/** Finds all trees that lead to what was found, and gives each its set. */
export async function collectLeaves({ holders, graph, listings, reader }: LeafRequest): Promise<Leaves> {
  const leaves = new Leaves();
  const found = new FoundEntries(holders, graph, leaves);
  const files = holders.ofType('blob');
  if (files.length > 0) await listings.files(files, found);
  found.climb();
  await listings.folders(found.leadOn, found, found.leadOn);
  listings.end();
  for await (const { oid, content } of reader.readMany(holders.ofType('tree').map((tree) => graph.table.oid(tree)))) found.readNames(graph.table.findOid(oid), content);
  new LeafJoin(found, holders, leaves).join(graph.table.size);
  return leaves;
}

/** Entries of trees that lead to what was found. */
export class FoundEntries implements EntryVisitor {
  readonly entries: EntryList;
  /** Trees that lead there. */
  leadOn = new Bits(0);
  readonly #holders: Holders;
  readonly #graph: ObjectGraph;
  readonly #leaves: Leaves;
  readonly #cursor: TreeCursor;
  readonly #namesHolding = new Map<number, Pick<Leaf, 'credentials' | 'offsets'>>();
  readonly #listed: Bits;
  #tree = -1;
  /** What that tree listed before these entries came. */
  #before = 0;
  /** Entries of the same tree that came one after the other. */
  #run = 0;
  /** How often it lists each, once there are many. */
  readonly #times = new Map<number, number>();

  constructor(holders: Holders, graph: ObjectGraph, leaves: Leaves) {
    this.#holders = holders;
    this.#graph = graph;
    this.#leaves = leaves;
    this.#cursor = new TreeCursor(new Uint8Array(), graph.table.idBytes);
    this.#listed = new Bits(graph.table.size);
    this.entries = new EntryList(graph.table.size);
  }

  entry(tree: number, child: number, name: string): void {
    if (child === tree) return;
    this.#listed.add(child);
    if (!this.#isOneTooMany(tree, child)) this.entries.add(tree, child, this.#leaves.paths.name(name));
  }

  again(tree: number): void {
    const { entries } = this;
    const list = entries.list(this.#tree);
    if (entries.list(tree) === this.#before) return entries.share(tree, list);
    for (const entry of entries.of(list, this.#before)) entries.add(tree, entries.child(entry), entries.name(entry));
  }

  /** From what was added up to now, and from trees in which something was found. */
  climb(): void {
    this.#tree = -1;
    this.leadOn = treesAbove(this.holding(), this.#graph);
  }

  /** Trees with entries, and those in which something was found, each once. */
  *holding(): Iterable<number> {
    yield* this.entries.trees.view();
    for (const tree of this.#holders.ofType('tree')) if (this.entries.list(tree) === 0) yield tree;
  }

  isListed(tree: number): boolean {
    return this.#listed.has(tree);
  }

  /** What the name of an entry holds itself. */
  heldByName(entry: number): Pick<Leaf, 'credentials' | 'offsets'> | undefined {
    return this.#namesHolding.get(entry);
  }

  /** Of a tree in which something was found: perhaps in names. */
  readNames(tree: number, bytes: Uint8Array): void {
    const cursor = this.#cursor.reset(bytes);
    while (nextEntry(cursor)) this.#readName(bytes, cursor, tree);
  }

  /** One name more than are kept shows that names were left out; millions would only fill the memory. */
  #isOneTooMany(tree: number, child: number): boolean {
    if (tree !== this.#tree) this.#begin(tree);
    this.#run += 1;
    if (this.#run <= PATHS_PER_OBJECT) return false;
    if (this.#times.size === 0) for (const entry of this.entries.of(this.entries.list(tree))) this.#count(this.entries.child(entry));
    return this.#count(child) > PATHS_PER_OBJECT + 1;
  }

  #begin(tree: number): void {
    this.#tree = tree;
    this.#before = this.entries.list(tree);
    this.#run = 0;
    this.#times.clear();
  }

  #count(child: number): number {
    const times = (this.#times.get(child) ?? 0) + 1;
    this.#times.set(child, times);
    return times;
  }

  #readName(content: Uint8Array, cursor: TreeCursor, tree: number): void {
    const inName = (offset: number): boolean => offset >= cursor.nameStart && offset < cursor.nameEnd;
    const here = (this.#holders.byObject.get(tree) ?? []).filter(({ offsets }) => offsets.some(inName));
    if (here.length === 0) return;
    const offsets = here.flatMap((holding) => holding.offsets.filter(inName));
    const entry = this.entries.add(tree, tree, this.#leaves.paths.name(nameOf(content, cursor)));
    this.#namesHolding.set(entry, { credentials: here.map(({ credential }) => credential), offsets });
  }
}
