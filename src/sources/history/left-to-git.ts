/**
 * Objects of one store that we don't read where they lie: listed by git alone, too large to be held by us, or of an unknown
 * kind. Here stands whose they are when shards divide the store; reading them is left to whoever has the reader.
 */
import { oid, type Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import type { ObjectGraph } from '../../git/graph/object-graph.ts';
import type { AskOptions, ObjectReader } from '../../git/objects.ts';
import type { PartResult } from '../../git/pack/part-audit.ts';
import type { Deal } from '../../git/pack/parts.ts';
import type { Git } from '../../git/spawn.ts';
import { listByGit } from './cat-file-stream.ts';
import { enterForeign } from './foreign-links.ts';

export class LeftToGit {
  readonly #shard: Deal;
  readonly #own = new Set<Oid>();
  /** The same of other shards. */
  readonly #foreign = new Set<Oid>();

  constructor(shard: Deal) {
    this.#shard = shard;
  }

  /** Those that are to be scanned here. */
  get own(): ReadonlySet<Oid> {
    return this.#own;
  }

  holds(id: Oid): boolean {
    return this.#own.has(id) || this.#foreign.has(id);
  }

  take({ deferred }: PartResult<unknown>): void {
    for (const { id } of deferred) this.#own.add(oid(id));
  }

  takeOutline({ deferred }: PartResult<unknown>): void {
    for (const { id } of deferred) this.#foreign.add(oid(id));
  }

  /** What git lists and we do not, and why it could not say, if so. */
  ask(git: Git, asking: AskOptions, isOurs: (id: Oid) => boolean): Promise<Unread[]> {
    const { index, count } = this.#shard;
    return listByGit(git, asking, (id) => {
      if (isOurs(id)) return;
      (Number.parseInt(id.slice(0, 8), 16) % count === index ? this.#own : this.#foreign).add(id);
    });
  }

  /** What those of other shards refer to. */
  async enterForeign(reader: ObjectReader, graph: ObjectGraph): Promise<void> {
    if (this.#foreign.size > 0) await enterForeign(this.#foreign, reader, graph);
  }
}
