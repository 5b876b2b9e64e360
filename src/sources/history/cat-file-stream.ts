/**
 * The objects of one store as git gives them, each once: git's list and our own reading of indexes and loose folders,
 * joined. An id that only one of the two knows is asked for all the same, so that neither can hide it.
 */
import type { Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import { isFault } from '../../errors.ts';
import type { ObjectGraph } from '../../git/graph/object-graph.ts';
import { ObjectReader, type AskOptions, type GitObject, type UnreadObject } from '../../git/objects.ts';
import { listObjects } from '../../git/objects/list.ts';
import type { Repository } from '../../git/repository.ts';
import type { Git } from '../../git/spawn.ts';
import { readStoredIds } from '../../git/stored-ids.ts';
import type { TreeListings } from '../../git/trees/listings.ts';
import type { TreeSearch } from '../../git/trees/search.ts';
import type { ObjectStream, StoreList } from './store-objects.ts';

/** Enters the ids into the graph's table, in the order in which they are cheapest to read. */
export class CatFileStream implements ObjectStream {
  readonly reader: ObjectReader;
  readonly #git: Git;
  readonly #repository: Repository;
  readonly #graph: ObjectGraph;
  readonly #options: AskOptions;
  #count = 0;

  constructor(git: Git, repository: Repository, graph: ObjectGraph, options: AskOptions = {}) {
    this.#git = git;
    this.#repository = repository;
    this.#graph = graph;
    this.#options = options;
    this.reader = new ObjectReader(git, options);
  }

  prepare(): void {}

  async list(): Promise<StoreList> {
    const { table } = this.#graph;
    const problems = await listByGit(this.#git, this.#options, (id) => table.addOid(id));
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

  readMany(ids: Iterable<Oid>): AsyncGenerator<GitObject | UnreadObject, void> {
    return this.reader.readMany(ids);
  }

  holds(id: Oid): boolean {
    const number = this.#graph.table.findOid(id);
    return number >= 0 && this.#graph.isPresent(number);
  }

  stores(bytes: Uint8Array, at: number): boolean {
    const number = this.#graph.table.find(bytes, at);
    return number >= 0 && number < this.#count;
  }

  lacksNothing(): boolean {
    return false;
  }

  async settle(): Promise<void> {}

  tidy(): void {}

  remember(): void {}

  /** Shards are read part by part (`pack-stream.ts`). */
  state(): string {
    return '';
  }

  trees(byReader: TreeSearch): TreeSearch {
    return byReader;
  }

  listings(bySearch: TreeListings): TreeListings {
    return bySearch;
  }

  close(): Promise<void> {
    return this.reader.close();
  }

  *#ids(): Generator<Oid, void> {
    for (let number = 0; number < this.#count; number += 1) yield this.#graph.table.oid(number);
  }
}

/** What git says that the store holds. */
export async function listByGit(git: Git, options: AskOptions, visit: (id: Oid) => void): Promise<Unread[]> {
  await options.ready?.();
  try {
    for await (const { oid } of listObjects(git, options)) visit(oid);
    return [];
  } catch (error) {
    if (!isFault(error)) throw error;
    return [{ unit: 'list of objects', reason: error.message }];
  }
}
