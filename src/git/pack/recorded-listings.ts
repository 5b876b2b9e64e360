/** What trees list, as it was noted while they were walked; what was not noted then is searched for. */
import { Bits } from '../numbers.ts';
import type { ObjectGraph } from '../object-graph.ts';
import type { TreeListings, VisitEntry } from '../tree-listings.ts';
import type { PartLinks } from './links.ts';
import type { TreeListData } from './tree-lists.ts';

export interface Recorded {
  readonly links: PartLinks;
  /** Files whose entries were sought, by their numbers (`object-slots.ts`). Of two parts with equally many they are the same. */
  readonly sought: Uint32Array;
}

export class RecordedListings implements TreeListings {
  readonly #graph: ObjectGraph;
  /** The graph's number for each slot. */
  readonly #numbers: Uint32Array;
  readonly #parts: readonly Recorded[];
  readonly #bySearch: TreeListings;

  constructor(graph: ObjectGraph, numbers: Uint32Array, parts: readonly Recorded[], bySearch: TreeListings) {
    this.#graph = graph;
    this.#numbers = numbers;
    this.#parts = parts;
    this.#bySearch = bySearch;
  }

  async files(wanted: readonly number[], visit: VisitEntry): Promise<void> {
    const files = new Bits(this.#graph.table.size);
    for (const file of wanted) files.add(file);
    const enough = new Map<number, boolean>();
    const searched = this.#parts.filter(({ sought }) => {
      if (!enough.has(sought.length)) enough.set(sought.length, this.#covers(sought, wanted));
      return enough.get(sought.length);
    });
    for (const { links } of searched) this.#visit(links, links.files, files, visit);
    await this.#rest(searched, ALL, (rest) => this.#bySearch.files(wanted, visit, rest));
  }

  async folders(wanted: Pick<Bits, 'has'>, visit: VisitEntry, only: Pick<Bits, 'has'>): Promise<void> {
    for (const { links } of this.#parts) this.#visit(links, links.folders, wanted, visit, only);
    await this.#rest(this.#parts, only, (rest) => this.#bySearch.folders(wanted, visit, rest));
  }

  #covers(sought: Uint32Array, wanted: readonly number[]): boolean {
    if (sought.length < wanted.length) return false;
    const numbers = new Set<number>();
    for (const slot of sought) numbers.add(this.#numbers[slot] ?? NONE);
    return wanted.every((file) => numbers.has(file));
  }

  #visit({ entries }: PartLinks, { trees, start, end, entries: listed }: TreeListData, wanted: Pick<Bits, 'has'>, visit: VisitEntry, only: Pick<Bits, 'has'> = ALL): void {
    const children = entries.children.map((slot) => this.#numbers[slot] ?? NONE);
    for (let n = 0; n < trees.length; n += 1) {
      const tree = this.#numbers[trees[n] ?? 0] ?? NONE;
      if (!only.has(tree)) continue;
      for (let i = start[n] ?? 0; i < (end[n] ?? 0); i += 1) {
        const entry = (listed[i] ?? 0) - 1;
        const child = children[entry] ?? NONE;
        if (child !== NONE && wanted.has(child)) visit(tree, child, entries.texts[entries.names[entry] ?? 0] ?? '');
      }
    }
  }

  /** Trees of the graph that none of these parts has. */
  async #rest(parts: readonly Recorded[], only: Pick<Bits, 'has'>, search: (rest: Pick<Bits, 'has'>) => Promise<void>): Promise<void> {
    const { trees, table } = this.#graph;
    const covered = new Bits(table.size);
    for (const { links } of parts) for (const slot of links.folders.trees) covered.add(this.#numbers[slot] ?? NONE);
    const rest = new Bits(table.size);
    let left = 0;
    for (let i = 0; i < trees.length; i += 1) {
      if (covered.has(trees.at(i)) || !only.has(trees.at(i))) continue;
      rest.add(trees.at(i));
      left += 1;
    }
    if (left > 0) await search(rest);
  }
}

/** No object has this number: what the store lacks. */
const NONE = 0xffff_ffff;

const ALL: Pick<Bits, 'has'> = { has: () => true };
