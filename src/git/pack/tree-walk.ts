/**
 * Goes through the trees of a surveyed store for wanted entries. Entries that a delta copied are known from its base, so a
 * search through a hundred thousand versions looks at each entry about once.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';
import type { IsWanted, TreeSearch, VisitTree } from '../trees/search.ts';
import { MalformedTree } from '../trees.ts';
import type { Runs } from './delta.ts';
import { hashBytes, type ObjectType } from './object-format.ts';
import { ObjectSlots } from './object-slots.ts';
import { partsOf } from './parts.ts';
import { StoreReader } from './reader.ts';
import type { StoreSurvey } from './store.ts';
import { WHOLE } from './survey.ts';
import { StoreWalk, type ObjectName } from './store-walk.ts';
import { NOTED, TreeParser, type TreeEntries } from './tree-entries.ts';

export class PackedTrees implements TreeSearch {
  readonly #survey: StoreSurvey;
  readonly #graph: ObjectGraph;
  /** For trees that could not be read here. */
  readonly #others: TreeSearch;

  constructor(survey: StoreSurvey, graph: ObjectGraph, others: TreeSearch) {
    this.#survey = survey;
    this.#graph = graph;
    this.#others = others;
  }

  async each(isWanted: IsWanted, visit: VisitTree, only?: Pick<Bits, 'has'>): Promise<void> {
    const left = this.#wanted(only);
    const reader = StoreReader.opened(this.#survey);
    try {
      if (reader !== undefined) await this.#search(reader, left, isWanted, visit, only);
    } finally {
      reader?.close();
    }
    if (!left.isEmpty) await this.#others.each(isWanted, visit, left);
  }

  /** Takes out of `left` what was visited. */
  async #search(reader: StoreReader, left: Bits, isWanted: IsWanted, visit: VisitTree, only?: Pick<Bits, 'has'>): Promise<void> {
    const walk = new StoreWalk<Known>(reader, new ObjectSlots(this.#survey), new Visitor(hashBytes(this.#survey.format), isWanted, (slot, bytes, parser) => {
      if (!left.delete(slot)) return;
      visit(slot, bytes, (see) => parser.eachNoted(bytes, see));
    }));
    const isNeeded = only === undefined ? undefined : familiesWith(this.#survey, only);
    for (const part of partsOf(this.#survey)) {
      walk.walk(part, TREES, isNeeded);
      await nextTurn();
    }
  }

  #wanted(only: Pick<Bits, 'has'> | undefined): Bits {
    const { trees, table } = this.#graph;
    const wanted = new Bits(table.size);
    for (const tree of trees.objects()) if (only === undefined || only.has(tree)) wanted.add(tree);
    return wanted;
  }
}

/** Which delta families, by pack and root, hold one of these objects of the graph. */
function familiesWith({ packs }: StoreSurvey, only: Pick<Bits, 'has'>): (pack: number, root: number) => boolean {
  let slot = 0;
  const needed = packs.map(({ tables: { bases, indexes } }) => {
    const marked = new Uint8Array(bases.length);
    for (let position = 0; position < bases.length; position += 1) {
      if (!only.has(slot + (indexes[position] ?? 0))) continue;
      for (let at = position; at >= 0 && marked[at] === 0; at = bases[at] ?? WHOLE) marked[at] = 1;
    }
    slot += bases.length;
    return marked;
  });
  return (pack, root) => needed[pack]?.[root] === 1;
}

const TREES: ReadonlySet<ObjectType> = new Set(['tree']);

/** Undefined for what is no tree. */
type Known = TreeEntries | undefined;

class Visitor {
  readonly #parser: TreeParser;
  readonly #found: (slot: number, bytes: Uint8Array, parser: TreeParser) => void;

  constructor(idBytes: 20 | 32, isWanted: IsWanted, found: (slot: number, bytes: Uint8Array, parser: TreeParser) => void) {
    this.#parser = new TreeParser(idBytes, (bytes, entry) => (isWanted(bytes, entry) ? NOTED : 0));
    this.#found = found;
  }

  whole(name: ObjectName, type: ObjectType, bytes: Uint8Array, isBase: boolean): Known {
    return type === 'tree' ? this.#read(name, bytes, isBase) : undefined;
  }

  derived(name: ObjectName, type: ObjectType, bytes: Uint8Array, runs: Runs, base: Known, _baseBytes: number, isBase: boolean): Known {
    return type === 'tree' ? this.#read(name, bytes, isBase, runs, base) : undefined;
  }

  foreign(type: ObjectType, bytes: Uint8Array): Known {
    return type === 'tree' ? this.#parse(bytes, true) : undefined;
  }

  release(entries: Known): void {
    if (entries !== undefined) this.#parser.release(entries);
  }

  /** It was named when it was read first. */
  failed(): void {}

  #read(name: ObjectName, bytes: Uint8Array, isBase: boolean, runs?: Runs, base?: Known): Known {
    const entries = this.#parse(bytes, isBase, runs, base);
    if (!name.spare) this.#found(name.slot(), bytes, this.#parser);
    return entries;
  }

  #parse(bytes: Uint8Array, isBase: boolean, runs?: Runs, base?: Known): Known {
    try {
      return runs !== undefined && base !== undefined ? this.#parser.derived(bytes, runs, base, isBase) : this.#parser.whole(bytes, isBase);
    } catch (error) {
      if (error instanceof MalformedTree) return undefined;
      throw error;
    }
  }
}
