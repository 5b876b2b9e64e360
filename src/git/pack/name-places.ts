/**
 * Where the names of folders and of sought files can be read again: in one tree each. For records that outlive a run: a name may be a secret, and
 * which ones are is known only when everything was read, so none is written down.
 */
import type { Oid } from '../../core/ids.ts';
import { AlikeReader } from '../tables/alike-reader.ts';
import { Numbers } from '../tables/numbers.ts';
import type { ObjectTable } from '../tables/object-table.ts';
import { nameOf } from '../trees/listings.ts';
import { nextEntry, type ObjectReader } from '../trees/search.ts';
import { TreeCursor } from '../trees.ts';
import type { EntryData } from './entry-table.ts';
import type { TreeListData } from './tree-lists.ts';

/** By a name's number. */
export interface NamePlaces {
  /** Of a tree that lists it; 0xffffffff where none does. */
  readonly trees: Uint32Array;
  /** Which one it is there, from 0, of all folders or of all sought files. */
  readonly positions: Uint32Array;
  /** 1 for a file. */
  readonly kinds: Uint32Array;
}

const NOWHERE = 0xffff_ffff;

/** Gives the same name of all parts one number, and notes where it stands. */
export class NameNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #trees = new Numbers(64);
  readonly #positions = new Numbers(64);
  readonly #kinds = new Numbers(64);

  /** @returns for each entry of the part its name's number */
  add({ names, texts }: EntryData, folders: TreeListData, files: TreeListData): Uint32Array {
    const numbers = texts.map((text) => this.#number(text));
    const named = names.map((name) => numbers[name] as number);
    [folders, files].forEach((lists, kind) => this.#place(lists, named, kind));
    return named;
  }

  data(): NamePlaces {
    return { trees: this.#trees.toArray(), positions: this.#positions.toArray(), kinds: this.#kinds.toArray() };
  }

  #number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#trees.length);
    this.#trees.push(NOWHERE);
    this.#positions.push(0);
    this.#kinds.push(0);
    return this.#trees.length - 1;
  }

  #place({ trees, lists }: TreeListData, named: Uint32Array, kind: number): void {
    const reader = new AlikeReader(lists);
    const nameAt = (position: number): number => named[(reader.list[position] as number) - 1] as number;
    for (const tree of trees) {
      reader.next();
      let hasNew = false;
      reader.eachOwn((entry) => {
        hasNew ||= this.#isNowhere(named[entry - 1] as number);
      });
      for (let position = 0; hasNew && position < reader.length; position += 1) {
        const name = nameAt(position);
        if (!this.#isNowhere(name)) continue;
        this.#trees.set(name, tree);
        this.#positions.set(name, position);
        this.#kinds.set(name, kind);
      }
    }
  }

  #isNowhere(name: number): boolean {
    return this.#trees.at(name) === NOWHERE;
  }
}

/** Names that are read when they are first asked for. */
export class NamesAgain {
  /** By number, as far as they were read. */
  readonly texts: string[] = [];
  readonly #places: NamePlaces;
  readonly #sought: ReadonlySet<number>;
  readonly #numberOf: (tree: number) => number;

  /** @param sought numbers of the files that were sought when the places were noted. @param numberOf of a tree of the places, in the table below */
  constructor(places: NamePlaces, sought: ReadonlySet<number>, numberOf: (tree: number) => number) {
    this.#places = places;
    this.#sought = sought;
    this.#numberOf = numberOf;
  }

  /** A tree that can't be read leaves its names out. */
  async read(names: Iterable<number>, reader: ObjectReader, table: ObjectTable): Promise<void> {
    const wanted = new Map<number, number[]>();
    for (const name of new Set(names)) {
      const tree = this.#places.trees[name] ?? NOWHERE;
      if (this.texts[name] !== undefined || tree === NOWHERE) continue;
      const number = this.#numberOf(tree);
      wanted.set(number, [...(wanted.get(number) ?? []), name]);
    }
    if (wanted.size === 0) return;
    const trees: Oid[] = Array.from(wanted.keys(), (tree) => table.oid(tree));
    for await (const { oid, content } of reader.readMany(trees)) this.#take(content, table, wanted.get(table.findOid(oid)) ?? []);
  }

  #take(content: Uint8Array, table: ObjectTable, names: readonly number[]): void {
    const { positions, kinds } = this.#places;
    const nameAt = new Map(names.map((name) => [`${kinds[name]} ${positions[name]}`, name]));
    const cursor = new TreeCursor(content, table.idBytes);
    const before = [0, 0];
    while (nextEntry(cursor)) {
      const kind = this.#kindOf(cursor, content, table);
      if (kind === undefined) continue;
      const name = nameAt.get(`${kind} ${before[kind]}`);
      if (name !== undefined) this.texts[name] = nameOf(content, cursor);
      before[kind] = (before[kind] ?? 0) + 1;
    }
  }

  #kindOf(entry: TreeCursor, content: Uint8Array, table: ObjectTable): 0 | 1 | undefined {
    if (entry.isTree) return 0;
    return !entry.isGitlink && this.#sought.has(table.find(content, entry.idStart)) ? 1 : undefined;
  }
}
