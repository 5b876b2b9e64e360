/** What delivers the objects of one store to its audit: read by git (`cat-file-stream.ts`) or by ourselves (`pack-stream.ts`). */
import type { Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { FolderEntry } from '../../git/folder-walk.ts';
import type { GitObject, ObjectReader, UnreadObject } from '../../git/objects.ts';
import type { PartResult } from '../../git/pack/part-audit.ts';
import type { TreeListings } from '../../git/trees/listings.ts';
import type { ObjectReader as WholeReader, TreeSearch } from '../../git/trees/search.ts';

export interface ObjectStream {
  /** Starts what takes time to start. */
  prepare(): void;
  /** Counts what will come. To be called before all that follows. */
  list(): Promise<StoreList>;
  /** Every listed object once: itself, or scanned with others. Streamed contents must be read before the next object. */
  objects(): AsyncIterable<GitObject | UnreadObject | PartResult<Outcome>>;
  /** Any objects by id, by git, after the last of `objects`. */
  readonly reader: ObjectReader;
  /** The same, in whatever way is the quickest. */
  readMany: ObjectReader['readMany'];
  /** Whether the store lists this object. */
  holds(id: Oid): boolean;
  /** The same, for an id that stands raw at `bytes[at]`. */
  stores(bytes: Uint8Array, at: number): boolean;
  /** Whether it is known already that of these ids, and of all that the objects name, the store lacks none. */
  lacksNothing(ids: readonly Oid[]): boolean;
  /** Enters into the graph what all objects refer to, those of other shards included, as far as it is not there already. */
  settle(): Promise<void>;
  /** Goes through the trees of the graph, after `settle`. `byReader` reads them one by one. */
  trees(byReader: TreeSearch): TreeSearch;
  /** What the trees of the graph list, after `settle`. `bySearch` goes through them once more; `reader` reads the few that tell a name. */
  listings(bySearch: TreeListings, reader: WholeReader): TreeListings;
  /** Told when much of what was needed is garbage. */
  tidy(): void;
  /** Writes down what need not be read again; to be called when all was read and nothing is missing. */
  remember(): void;
  /** Stands for all that the store holds. */
  state(): string;
  /** Ends everything that still runs. */
  close(): Promise<void>;
}

export interface StoreList {
  readonly count: number;
  /** Text files among the objects: `info/alternates`, `.keep`, `.promisor`. */
  readonly others: readonly FolderEntry[];
  readonly problems: readonly Unread[];
}
