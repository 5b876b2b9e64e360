/** Single objects as units, and what is learnt of each as it passes by: what it refers to, figures, LFS pointers. */
import type { Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import type { Unit } from '../../core/source.ts';
import { MalformedObject } from '../../git/malformed-object.ts';
import type { ObjectGraph } from '../../git/graph/object-graph.ts';
import type { GitObject } from '../../git/objects.ts';
import type { StoreStatistics } from '../../git/store-statistics.ts';
import { treePieces } from '../../git/trees/pieces.ts';
import type { LfsPointers } from './lfs-pointers.ts';

export interface Learning {
  readonly graph: ObjectGraph;
  readonly statistics: StoreStatistics;
  readonly lfs: LfsPointers;
  /** Whether the store holds the object whose id stands raw at `bytes[at]`. */
  readonly stores: (bytes: Uint8Array, at: number) => boolean;
  /** Told of objects that were scanned as they are, and of which it is unknown what they should lead to. */
  readonly malformed: (problem: Unread) => void;
}

export class ObjectUnits {
  readonly #to: Learning;

  constructor(learning: Learning) {
    this.#to = learning;
  }

  unit(object: GitObject): Unit {
    const { oid, type, content } = object;
    const { statistics, graph, stores } = this.#to;
    statistics.count(object);
    if (content instanceof Uint8Array) this.#take(object, content);
    const pieces = type === 'tree' && content instanceof Uint8Array ? treePieces(content, graph.table.idBytes, stores) : undefined;
    return {
      id: `${type} ${oid}`, role: 'target', object: oid, places: [],
      content: content instanceof Uint8Array ? content : this.#tap(oid, type, content),
      ...(pieces ? { pieces } : {}),
    };
  }

  #take({ oid, type }: GitObject, content: Uint8Array): void {
    const { statistics, lfs, graph } = this.#to;
    if (type === 'commit') statistics.commit(content);
    if (type === 'blob') lfs.look(content);
    try {
      graph.add(oid, type, content);
    } catch (error) {
      this.#malformed(`${type} ${oid}`, error);
    }
  }

  async *#tap(oid: Oid, type: GitObject['type'], chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
    try {
      yield* this.#to.graph.addChunks(oid, type, chunks);
    } catch (error) {
      this.#malformed(`${type} ${oid}`, error);
    }
  }

  #malformed(unit: string, error: unknown): void {
    if (!(error instanceof MalformedObject)) throw error;
    this.#to.malformed({ unit: `what ${unit} leads to`, reason: `malformed: ${error.message}` });
  }
}
