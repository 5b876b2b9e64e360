/** What trees list, as it was noted while they were walked; what was not noted then is searched for. */
import { AlikeReader } from '../tables/alike-reader.ts';
import { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';
import type { EntryVisitor, TreeListings } from '../trees/listings.ts';
import type { ObjectReader } from '../trees/search.ts';
import type { EntryData } from './entry-table.ts';
import type { PartLinks } from './links.ts';
import type { NamesAgain } from './name-places.ts';
import type { TreeListData } from './tree-lists.ts';

export interface Recorded {
  readonly links: PartLinks;
  /** Files whose entries were sought, by their numbers (`object-slots.ts`). Of two parts with equally many they are the same. */
  readonly sought: Uint32Array;
  /** Of what an earlier audit read. */
  readonly recalled?: Recalled;
}

export interface Recalled {
  /** By number in `links.entries.names`: `links.entries.texts` are those that were read. */
  readonly names: NamesAgain;
  /** Whether one of its trees may list a file that was not sought then. */
  readonly mayList: (file: number) => boolean;
}

/** All parts of a store. */
export interface RecordedParts {
  readonly all: readonly Recorded[];
  forget(): void;
}

export class RecordedListings implements TreeListings {
  readonly #graph: ObjectGraph;
  readonly #learnt: RecordedParts;
  readonly #bySearch: TreeListings;
  readonly #reader: ObjectReader;

  constructor(graph: ObjectGraph, learnt: RecordedParts, bySearch: TreeListings, reader: ObjectReader) {
    this.#graph = graph;
    this.#learnt = learnt;
    this.#bySearch = bySearch;
    this.#reader = reader;
  }

  async files(wanted: readonly number[], visitor: EntryVisitor): Promise<void> {
    const files = new Bits(this.#graph.table.size);
    for (const file of wanted) files.add(file);
    const enough = new Map<Uint32Array | number, boolean>();
    const searched = this.#learnt.all.filter((part) => {
      const alike = part.recalled ? part.sought : part.sought.length;
      if (!enough.has(alike)) enough.set(alike, this.#covers(part, wanted));
      return enough.get(alike);
    });
    for (const part of searched) await this.#visit(part, part.links.files, files, visitor);
    await this.#rest(searched, ALL, (rest) => this.#bySearch.files(wanted, visitor, rest));
  }

  async folders(wanted: Pick<Bits, 'has'>, visitor: EntryVisitor, only: Pick<Bits, 'has'>): Promise<void> {
    const { all } = this.#learnt;
    for (const part of all) await this.#visit(part, part.links.folders, wanted, visitor, only);
    await this.#rest(all, only, (rest) => this.#bySearch.folders(wanted, visitor, rest));
  }

  end(): void {
    this.#learnt.forget();
    this.#graph.forgetTrees();
  }

  #covers({ sought, recalled }: Recorded, wanted: readonly number[]): boolean {
    if (sought.length < wanted.length && recalled === undefined) return false;
    const numbers = new Set(sought);
    return wanted.every((file) => numbers.has(file) || recalled?.mayList(file) === false);
  }

  async #visit(
    { links: { entries }, recalled }: Recorded, { trees, lists }: TreeListData, wanted: Pick<Bits, 'has'>, visitor: EntryVisitor, only: Pick<Bits, 'has'> = ALL,
  ): Promise<void> {
    const isWanted = this.#whichOf(entries, wanted);
    if (!isWanted.includes(1)) return;
    await recalled?.names.read(entries.names.filter((_, i) => isWanted[i + 1] === 1), this.#reader, this.#graph.table);
    const reader = new AlikeReader(lists);
    let some = 0;
    /** Whether what is wanted was the same since the last tree that was told of. */
    let isSame = false;
    const change = (entry: number): void => {
      if (isWanted[entry] === 1) isSame = false;
    };
    for (const tree of trees) {
      reader.next(change);
      reader.eachOwn(change);
      if (!only.has(tree)) continue;
      if (isSame) {
        if (some > 0) visitor.again(tree);
        continue;
      }
      some = 0;
      isSame = true;
      for (let i = 0; i < reader.length; i += 1) {
        const entry = reader.list[i] as number;
        const name = isWanted[entry] === 1 ? entries.texts[entries.names[entry - 1] ?? 0] : undefined;
        if (name === undefined) continue;
        some += 1;
        visitor.entry(tree, entries.children[entry - 1] ?? 0, name);
      }
    }
  }

  /** By number, of the entries of a part, of which there are far fewer than trees that list them; those of ids that the store lacks are left out. */
  #whichOf({ children }: EntryData, wanted: Pick<Bits, 'has'>): Uint8Array {
    const { known } = this.#graph.table;
    const which = new Uint8Array(children.length + 1);
    for (let i = 0; i < children.length; i += 1) {
      const child = children[i] as number;
      if (child < known && wanted.has(child)) which[i + 1] = 1;
    }
    return which;
  }

  /** Trees of the graph that none of these parts has. */
  async #rest(parts: readonly Recorded[], only: Pick<Bits, 'has'>, search: (rest: Pick<Bits, 'has'>) => Promise<void>): Promise<void> {
    const { trees, table } = this.#graph;
    const covered = new Set(parts.map(({ links }) => links.folders.trees));
    const rest = new Bits(table.size);
    let left = 0;
    for (const batch of trees.batches) {
      if (covered.has(batch.trees)) continue;
      for (const tree of batch.trees) {
        if (!only.has(tree)) continue;
        rest.add(tree);
        left += 1;
      }
    }
    if (left > 0) await search(rest);
  }
}

const ALL: Pick<Bits, 'has'> = { has: () => true };
