/**
 * What refers to what, remembered while the objects of a store pass by once: which ids exist, which are named, the
 * commits with parents, trees and dates, and which tree holds which subtree. Files' ids are not kept per tree (there
 * are hundreds of millions): `attribution.ts` reads the trees again, and only when something was found.
 */
import type { Oid } from '../core/ids.ts';
import { readCommit, readTagTarget } from './commits.ts';
import { CommitList, type CommitData } from './commit-list.ts';
import { Bits, Numbers } from './numbers.ts';
import { ObjectTable, PRESENT, REFERENCED } from './object-table.ts';
import type { IdBytes, ObjectType, TableData } from './object-table.ts';
import { TreeReader } from './tree-reader.ts';
import { MalformedTree, TreeCursor } from './trees.ts';

/** Commits and tags are read whole up to here. Nothing larger was ever seen to be one. */
const LARGEST_COMMIT = 64 << 20;

export class MalformedObject extends Error {
  override readonly name = 'MalformedObject';
}

export class ObjectGraph {
  readonly table: ObjectTable;
  /** Numbers of the trees, in the order of their arrival, which is the cheapest order to read them again. */
  readonly trees = new Numbers();
  readonly commits = new CommitList();
  /** Tag and what it names, alternating. */
  readonly tags = new Numbers(64);
  /** For the n-th of `trees`: its subtrees are `subtrees[subtreeStart[n] … subtreeEnd[n]]`. */
  readonly subtrees = new Numbers();
  readonly subtreeStart = new Numbers();
  readonly subtreeEnd = new Numbers();
  /** Commits that trees name as submodules: they belong to other stores. */
  readonly gitlinks: ObjectTable;
  readonly #cursor: TreeCursor;

  constructor(idBytes: IdBytes, expected?: number) {
    this.table = new ObjectTable(idBytes, expected);
    this.gitlinks = new ObjectTable(idBytes, 16);
    this.#cursor = new TreeCursor(new Uint8Array(), idBytes);
  }

  /**
   * Takes an object in. Twice the same (loose and packed) counts once.
   * @throws MalformedObject when what it refers to can't be read; the object itself counts as present.
   */
  add(id: Oid, type: ObjectType, content: Uint8Array): void {
    this.addNumber(this.table.addOid(id), type, content);
  }

  /** As `add`, for an id that has its number already. A blob's content is not looked at. */
  addNumber(number: number, type: ObjectType, content: Uint8Array): void {
    if (!this.#arrive(number, type)) return;
    if (type === 'tree') this.#tree(number, content);
    if (type === 'commit') this.#commit(number, content);
    if (type === 'tag') this.#tag(number, content);
  }

  /** Takes in what another graph (a worker's, of a part of the store) has learnt: the same as if its objects came here. */
  absorb(part: GraphData): void {
    const numbers = new Uint32Array(part.flags.length);
    const isNew = new Bits(part.flags.length);
    part.flags.forEach((flags, i) => {
      const number = this.table.add(part.ids, i * this.table.idBytes);
      if ((flags & PRESENT) !== 0 && !this.isPresent(number)) isNew.add(i);
      numbers[i] = number;
      this.table.merge(number, flags);
    });
    const renumbered = (i: number): number => numbers[i] as number;
    part.trees.forEach((tree, n) => {
      if (!isNew.has(tree)) return;
      const first = this.#beginTree(renumbered(tree));
      for (const subtree of part.subtrees.subarray(part.subtreeStart[n], part.subtreeEnd[n])) this.subtrees.push(renumbered(subtree));
      this.#endTree(first);
    });
    for (let i = 0; i < part.tags.length; i += 2) {
      if (!isNew.has(part.tags[i] as number)) continue;
      this.tags.push(renumbered(part.tags[i] as number));
      this.tags.push(renumbered(part.tags[i + 1] as number));
    }
    this.commits.absorb(part.commits, isNew, renumbered);
    for (let at = 0; at < part.gitlinks.length; at += this.table.idBytes) this.gitlinks.add(part.gitlinks, at);
  }

  /** Takes a tree in of which only its subtrees are known, by their numbers. */
  addTree(number: number, subtrees: Iterable<number>): void {
    this.table.setType(number, 'tree');
    const first = this.#beginTree(number);
    for (const subtree of subtrees) this.subtrees.push(subtree);
    this.#endTree(first);
  }

  addTag(number: number, target: number): void {
    this.table.setType(number, 'tag');
    this.tags.push(number);
    this.tags.push(target);
  }

  /** For `absorb` in another thread: plain typed arrays. */
  data(): GraphData {
    const { trees, subtrees, subtreeStart, subtreeEnd, tags } = this;
    return {
      ...this.table.data(), commits: this.commits.data(), gitlinks: this.gitlinks.data().ids,
      trees: trees.toArray(), subtrees: subtrees.toArray(), subtreeStart: subtreeStart.toArray(), subtreeEnd: subtreeEnd.toArray(), tags: tags.toArray(),
    };
  }

  /** Hands chunks through, and takes the object in on the way. Throws as `add`, after the last chunk. */
  async *addChunks(id: Oid, type: ObjectType, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    if (type === 'blob') {
      this.#arrive(this.table.addOid(id), type);
      yield* chunks;
    } else if (type === 'tree') {
      yield* this.#treeChunks(id, chunks);
    } else {
      yield* this.#smallChunks(id, type, chunks);
    }
  }

  /** A ref, a reflog or an index names this object. */
  refer(id: Oid): number {
    const number = this.table.addOid(id);
    this.table.mark(number, REFERENCED);
    return number;
  }

  /** The store has it, and it could not be read: it is named elsewhere and shall not count as missing too. */
  addUnread(id: Oid): void {
    this.table.mark(this.table.addOid(id), PRESENT);
  }

  isPresent(number: number): boolean {
    return (this.table.flags(number) & PRESENT) !== 0;
  }

  /** Numbers of all objects that something names and the store lacks. */
  missing(): number[] {
    const missing: number[] = [];
    for (let number = 0; number < this.table.size; number += 1) {
      if ((this.table.flags(number) & (PRESENT | REFERENCED)) === REFERENCED) missing.push(number);
    }
    return missing;
  }

  /** False when it was there already. */
  #arrive(number: number, type: ObjectType): boolean {
    if (this.isPresent(number)) return false;
    this.table.mark(number, PRESENT);
    this.table.setType(number, type);
    return true;
  }

  #commit(number: number, content: Uint8Array): void {
    const { tree, parents, date } = readable(() => readCommit(content));
    this.commits.push(number, this.refer(tree), parents.map((parent) => this.refer(parent)), date);
  }

  #tag(number: number, content: Uint8Array): void {
    const target = readable(() => readTagTarget(content));
    this.tags.push(number);
    this.tags.push(this.refer(target));
  }

  #tree(number: number, content: Uint8Array): void {
    const first = this.#beginTree(number);
    const cursor = this.#cursor.reset(content);
    try {
      readable(() => {
        while (cursor.next()) this.#entry(content);
      });
    } finally {
      this.#endTree(first);
    }
  }

  async *#treeChunks(id: Oid, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    const own = new TreeReader(this.table, this.gitlinks);
    const number = this.table.addOid(id);
    const isNew = this.#arrive(number, 'tree');
    for await (const chunk of chunks) {
      own.take(chunk);
      yield chunk;
    }
    if (!isNew) return;
    const first = this.#beginTree(number);
    for (const subtree of own.subtrees) this.subtrees.push(subtree);
    this.#endTree(first);
    readable(() => own.finish());
  }

  async *#smallChunks(id: Oid, type: ObjectType, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    const kept: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size <= LARGEST_COMMIT) kept.push(Uint8Array.from(chunk));
        yield chunk;
      }
      if (size > LARGEST_COMMIT) throw new MalformedObject(`a ${type} of ${size} bytes`);
    } catch (error) {
      this.addUnread(id);
      throw error;
    }
    this.add(id, type, Buffer.concat(kept));
  }

  #entry(content: Uint8Array): void {
    const cursor = this.#cursor;
    if (cursor.isGitlink) {
      this.gitlinks.add(content, cursor.idStart);
      return;
    }
    const child = this.table.add(content, cursor.idStart);
    this.table.mark(child, REFERENCED);
    if (cursor.isTree) this.subtrees.push(child);
  }

  #beginTree(number: number): number {
    this.trees.push(number);
    return this.subtrees.length;
  }

  /** A tree with the subtrees of the one before it shares them: next versions of a folder often do. */
  #endTree(first: number): void {
    const last = this.trees.length - 2;
    const shared = last >= 0 && this.#sameSubtrees(this.subtreeStart.at(last), this.subtreeEnd.at(last), first);
    this.subtreeStart.push(shared ? this.subtreeStart.at(last) : first);
    this.subtreeEnd.push(shared ? this.subtreeEnd.at(last) : this.subtrees.length);
    if (shared) this.subtrees.truncate(first);
  }

  #sameSubtrees(start: number, end: number, first: number): boolean {
    if (end - start !== this.subtrees.length - first) return false;
    for (let i = 0; start + i < end; i += 1) {
      if (this.subtrees.at(start + i) !== this.subtrees.at(first + i)) return false;
    }
    return true;
  }
}

/** A graph as plain data. Numbers are those of the graph that gave it. */
export interface GraphData extends TableData {
  readonly trees: Uint32Array;
  readonly subtrees: Uint32Array;
  readonly subtreeStart: Uint32Array;
  readonly subtreeEnd: Uint32Array;
  readonly tags: Uint32Array;
  readonly commits: CommitData;
  /** Raw ids, one after the other. */
  readonly gitlinks: Uint8Array;
}

function readable<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedTree || error instanceof SyntaxError) throw new MalformedObject(error.message);
    throw error;
  }
}
