/**
 * The objects of one store, each once: git's list and our own reading of indexes and loose folders, joined. An id that
 * only one of the two knows is asked for all the same, so that neither can hide it.
 */
import type { Unread } from '../../core/ledger.ts';
import { isFault } from '../../errors.ts';
import type { FolderEntry } from '../../git/folder-walk.ts';
import type { ObjectGraph } from '../../git/object-graph.ts';
import { ObjectReader, type GitObject, type UnreadObject } from '../../git/objects.ts';
import { listObjects } from '../../git/objects-list.ts';
import type { Repository } from '../../git/repository.ts';
import type { Git, SpawnOptions } from '../../git/spawn.ts';
import { readStoredIds } from '../../git/stored-ids.ts';

/** What delivers objects: `cat-file` here; any other reader of the store must keep to this. */
export interface ObjectStream {
  /** Counts what will come. To be called first. */
  list(): Promise<StoreList>;
  /** Every listed object once. Streamed contents must be read before the next object. */
  objects(): AsyncIterable<GitObject | UnreadObject>;
  /** Whole objects by id, for attribution, after the last of `objects`. */
  readonly reader: ObjectReader;
}

export interface StoreList {
  readonly count: number;
  /** Text files among the objects: `info/alternates`, `.keep`, `.promisor`. */
  readonly others: readonly FolderEntry[];
  readonly problems: readonly Unread[];
}

/** Enters the ids into the graph's table, in the order in which they are cheapest to read. */
export class CatFileStream implements ObjectStream {
  readonly reader: ObjectReader;
  readonly #git: Git;
  readonly #repository: Repository;
  readonly #graph: ObjectGraph;
  readonly #options: SpawnOptions;
  #count = 0;

  constructor(git: Git, repository: Repository, graph: ObjectGraph, options: SpawnOptions = {}) {
    this.#git = git;
    this.#repository = repository;
    this.#graph = graph;
    this.#options = options;
    this.reader = new ObjectReader(git, options);
  }

  async list(): Promise<StoreList> {
    const { table } = this.#graph;
    const problems: Unread[] = [];
    try {
      for await (const { oid } of listObjects(this.#git, this.#options)) table.addOid(oid);
    } catch (error) {
      if (!isFault(error)) throw error;
      problems.push({ unit: 'list of objects', reason: error.message });
    }
    const folders = this.#repository.objectDirectories.map(({ path }) => readStoredIds(path, table.idBytes, (bytes, at) => table.add(bytes, at)));
    this.#count = table.size;
    return {
      count: table.size,
      others: folders.flatMap(({ others }) => others),
      problems: [...problems, ...folders.flatMap((folder) => folder.problems)],
    };
  }

  objects(): AsyncIterable<GitObject | UnreadObject> {
    return this.reader.readMany(this.#ids());
  }

  *#ids(): Generator<GitObject['oid'], void> {
    for (let number = 0; number < this.#count; number += 1) yield this.#graph.table.oid(number);
  }
}
