/**
 * What the objects of one part refer to, learnt while they are scanned: commits with parents and trees, folders below
 * folders, submodules, and ids that the store does not hold. What an object is called here is its number (`object-slots.ts`).
 */
import type { Span } from '../../core/location.ts';
import { ByteMemo } from '../tables/byte-memo.ts';
import { CommitList, type CommitData } from '../graph/commit-list.ts';
import { readCommit, readTagTarget } from '../commits.ts';
import { IdMemo } from '../tables/id-memo.ts';
import { Numbers } from '../tables/numbers.ts';
import { ObjectTable } from '../tables/object-table.ts';
import { PlainCommit, type Line } from '../plain-commit.ts';
import { addPieces } from '../trees/pieces.ts';
import { MalformedTree, type TreeCursor } from '../trees.ts';
import type { Runs } from './delta.ts';
import { EntryTable, type EntryData } from './entry-table.ts';
import { hashBytes } from './object-format.ts';
import type { ObjectSlots } from './object-slots.ts';
import type { Pieces } from './part-scanner.ts';
import { FOLDER, NOTED, SOUGHT, TreeParser, type TreeEntries } from './tree-entries.ts';
import { TreeLists, type TreeListData } from './tree-lists.ts';

/** Plain arrays, fit to leave a thread. A number of `ObjectSlots.count` and more is the one of an id in `absent`. */
export interface PartLinks {
  /** Of every tree. */
  readonly folders: TreeListData;
  /** Of every tree that lists one of the files that were sought. */
  readonly files: TreeListData;
  /** Of both. */
  readonly entries: EntryData;
  readonly commits: CommitData;
  /** Tag and what it names, alternating. */
  readonly tags: Uint32Array;
  /** Raw ids that something names and the store does not hold. */
  readonly absent: Uint8Array;
  /** Raw ids of submodules' commits. */
  readonly gitlinks: Uint8Array;
  /** What could not be read as the type that it has. */
  readonly malformed: readonly { readonly id: string; readonly type: 'commit' | 'tree' | 'tag'; readonly reason: string }[];
}

export class LinkCollector {
  readonly #slots: ObjectSlots;
  readonly #idBytes: 20 | 32;
  readonly #parser: TreeParser;
  readonly #plain: PlainCommit;
  readonly #isOfNote: Pieces['isOfNote'] | undefined;
  #absent: ObjectTable;
  #gitlinks: ObjectTable;
  /** 1 for a name of note. */
  readonly #noteOf = new ByteMemo((bytes, start, end) => (this.#isNoted(bytes, start, end) ? 1 : 0));
  /** An object's number plus 1; 0 for what the store does not hold. Of the ids in a tree two of three are known. */
  readonly #slotOf: IdMemo;
  #entries = new EntryTable();
  #folders = new TreeLists();
  #files = new TreeLists({ skipsEmpty: true });
  #sought: ReadonlySet<number> = new Set();
  #commits = new CommitList();
  #tags = new Numbers(16);
  #malformed: PartLinks['malformed'][number][] = [];

  /** @param isOfNote whether anything stands in a piece of a tree */
  constructor(slots: ObjectSlots, format: 'sha1' | 'sha256', isOfNote?: Pieces['isOfNote']) {
    this.#slots = slots;
    this.#idBytes = hashBytes(format);
    this.#absent = new ObjectTable(this.#idBytes, 16);
    this.#gitlinks = new ObjectTable(this.#idBytes, 16);
    this.#isOfNote = isOfNote;
    this.#plain = new PlainCommit(this.#idBytes);
    this.#slotOf = new IdMemo(this.#idBytes, (bytes, start) => slots.find(bytes, start) + 1);
    this.#parser = new TreeParser(this.#idBytes, (bytes, entry) => this.#entry(bytes, entry));
  }

  /** Begins another part. @param files numbers of those whose entries are wanted */
  seek(files: Iterable<number> = []): void {
    this.#sought = new Set(files);
  }

  /**
   * @param slot undefined for a copy that does not count
   * @param base what this function gave for the tree that `runs` copied from
   * @returns what it has to be told of a delta's base; undefined for a tree that is none
   */
  tree(slot: number | undefined, bytes: Uint8Array, runs?: Runs, base?: TreeEntries, isBase = true): TreeEntries | undefined {
    try {
      return runs !== undefined && base !== undefined ? this.#parser.derived(bytes, runs, base, isBase) : this.#parser.whole(bytes, isBase);
    } catch (error) {
      if (!(error instanceof MalformedTree)) throw error;
      if (slot !== undefined) this.#malformed.push({ id: this.#slots.id(slot), type: 'tree', reason: error.message });
      return undefined;
    } finally {
      if (slot !== undefined) this.#list(slot);
    }
  }

  /** No delta of that tree comes any more. */
  release(entries: TreeEntries): void {
    this.#parser.release(entries);
  }

  /** Pieces of note of the tree that was read last (`trees/pieces.ts`). */
  notedPieces(bytes: Uint8Array): Span[] {
    const pieces: Span[] = [];
    this.#parser.eachNoted(bytes, (entry) => addPieces(pieces, bytes, entry, (_, at) => this.#slots.find(bytes, at) >= 0));
    return pieces;
  }

  /** Where its author stands, if that was met on the way. */
  commit(slot: number, bytes: Uint8Array): Line | undefined {
    if (this.#plain.read(bytes)) return this.#plainCommit(slot);
    this.#reading(slot, 'commit', () => {
      const { tree, parents, date } = readCommit(bytes);
      this.#commits.push(slot, this.#refer(tree), parents.map((parent) => this.#refer(parent)), date);
    });
    return undefined;
  }

  tag(slot: number, bytes: Uint8Array): void {
    this.#reading(slot, 'tag', () => {
      const target = this.#refer(readTagTarget(bytes));
      this.#tags.push(slot);
      this.#tags.push(target);
    });
  }

  /** Everything since the last call. */
  take(): PartLinks {
    const links = {
      folders: this.#folders.data(), files: this.#files.data(), entries: this.#entries.data(), commits: this.#commits.data(), tags: this.#tags.toArray(),
      absent: this.#absent.ids(), gitlinks: this.#gitlinks.ids(), malformed: this.#malformed,
    };
    this.#absent = new ObjectTable(this.#idBytes, 16);
    this.#gitlinks = new ObjectTable(this.#idBytes, 16);
    this.#entries = new EntryTable();
    this.#folders = new TreeLists();
    this.#files = new TreeLists({ skipsEmpty: true });
    this.#commits = new CommitList();
    this.#tags = new Numbers(16);
    this.#malformed = [];
    return links;
  }

  #list(tree: number): void {
    this.#folders.add(tree, this.#parser.entries, FOLDER);
    if (this.#sought.size > 0) this.#files.add(tree, this.#parser.entries, SOUGHT);
  }

  #entry(bytes: Uint8Array, entry: TreeCursor): number {
    const { nameStart, nameEnd, idStart, end, isGitlink } = entry;
    const slot = this.#slotOf.get(bytes, idStart) - 1;
    const note = this.#noteOf.get(bytes, nameStart, nameEnd) === 1 || (slot < 0 && this.#isNoted(bytes, idStart, end)) ? NOTED : 0;
    if (isGitlink) {
      this.#gitlinks.add(bytes, idStart);
      return note;
    }
    const child = slot >= 0 ? slot : this.#slots.count + this.#absent.add(bytes, idStart);
    const flags = entry.isTree ? FOLDER : this.#sought.has(child) ? SOUGHT : 0;
    return note + (flags === 0 ? 0 : flags + this.#entries.add(child, bytes, nameStart, nameEnd));
  }

  #isNoted(bytes: Uint8Array, start: number, end: number): boolean {
    return this.#isOfNote !== undefined && this.#isOfNote(bytes, start, end);
  }

  #plainCommit(slot: number): Line {
    const { ids, parents, date, authorStart, authorEnd } = this.#plain;
    const tree = this.#number(ids, 0);
    const numbers: number[] = [];
    for (let i = 1; i <= parents; i += 1) numbers.push(this.#number(ids, i * this.#idBytes));
    this.#commits.push(slot, tree, numbers, date);
    return { start: authorStart, end: authorEnd };
  }

  #refer(id: string): number {
    if (id.length !== 2 * this.#idBytes) throw new SyntaxError('an object id of another format');
    return this.#number(Buffer.from(id, 'hex'), 0);
  }

  #number(bytes: Uint8Array, at: number): number {
    const slot = this.#slots.find(bytes, at);
    return slot >= 0 ? slot : this.#slots.count + this.#absent.add(bytes, at);
  }

  #reading(slot: number, type: 'commit' | 'tag', read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#malformed.push({ id: this.#slots.id(slot), type, reason: error.message });
    }
  }
}
