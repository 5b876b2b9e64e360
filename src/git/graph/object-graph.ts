/**
 * What refers to what, remembered while the objects of a store pass by once: which ids exist, which are named, the
 * commits with parents, trees and dates, and which tree holds which subtree. Files' ids are not kept per tree (there
 * are hundreds of millions): `attribution.ts` reads the trees again, and only when something was found.
 */
import type { Oid } from '../../core/ids.ts';
import { readCommit, readTagTarget } from '../commits.ts';
import { CommitList } from './commit-list.ts';
import { MalformedObject, readable } from '../malformed-object.ts';
import { Numbers } from '../tables/numbers.ts';
import { ObjectTable, PRESENT, REFERENCED } from '../tables/object-table.ts';
import type { IdBytes } from '../tables/object-table.ts';
import type { ObjectType } from '../pack/object-format.ts';
import { TreeList } from './tree-list.ts';
import { TreeReader } from '../trees/reader.ts';
import { TreeCursor } from '../trees.ts';

/** Commits and tags are read whole up to here. Nothing larger was ever seen to be one. */
const LARGEST_COMMIT = 64 << 20;

export class ObjectGraph {
  readonly table: ObjectTable;
  trees = new TreeList();
  readonly commits = new CommitList();
  /** Tag and what it names, alternating. */
  readonly tags = new Numbers(64);
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

  addTag(number: number, target: number): void {
    this.table.setType(number, 'tag');
    this.tags.push(number);
    this.tags.push(target);
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

  /** The trees are not asked for any more. */
  forgetTrees(): void {
    this.trees = new TreeList();
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
    const cursor = this.#cursor.reset(content);
    try {
      readable(() => {
        while (cursor.next()) this.#entry(content);
      });
    } finally {
      this.trees.end(number);
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
    for (const subtree of own.subtrees) this.trees.list(subtree);
    this.trees.end(number);
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
    if (cursor.isTree) this.trees.list(child);
  }
}
