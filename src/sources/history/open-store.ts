/**
 * What an audit of one store works with while it lasts: git beside the store, the graph of its objects, their stream, the
 * indexes, and what is remembered of its packs. In which order they are used, `store-audit.ts` decides.
 */
import type { Deal } from '../../git/pack/parts.ts';
import { ObjectGraph } from '../../git/graph/object-graph.ts';
import { openPrivateDir, type PrivateDir } from '../../git/private-dir.ts';
import type { Repository } from '../../git/repository.ts';
import type { SpawnOptions } from '../../git/spawn.ts';
import { StagedEntries } from '../../git/staged-entries.ts';
import type { Variables } from '../../git/variables.ts';
import { requireGit } from '../../git/version.ts';
import type { AuditEngine } from './audit-engine.ts';
import { CacheFolder, type CacheSettings } from './cache-folder.ts';
import { CatFileStream } from './cat-file-stream.ts';
import { PackStream } from './pack-stream.ts';
import type { ObjectStream } from './store-objects.ts';

export interface StoreAuditOptions {
  readonly variables: Variables;
  readonly spawn: SpawnOptions;
  readonly engine?: AuditEngine | undefined;
  /** Only this shard's part of the objects; names of refs and files of the git directory belong to the first. */
  readonly shard?: Deal | undefined;
  readonly cache?: CacheSettings | undefined;
}

/** Milliseconds, for a store may take us long to survey. */
const GIT_SILENT = 120_000;

export class OpenStore {
  readonly repository: Repository;
  readonly graph: ObjectGraph;
  readonly stream: ObjectStream;
  readonly spawn: SpawnOptions;
  readonly isSharded: boolean;
  /** Whether what no shard shares is read here: without shards, it always is. */
  readonly isFirst: boolean;
  readonly cache: CacheFolder | undefined;
  readonly #git: PrivateDir;
  #required: Promise<void> | undefined;
  #staged: StagedEntries | undefined;

  constructor(repository: Repository, { variables, spawn, engine, shard, cache }: StoreAuditOptions) {
    this.repository = repository;
    this.spawn = spawn;
    this.isSharded = shard !== undefined;
    this.isFirst = (shard?.index ?? 0) === 0;
    this.cache = cache && new CacheFolder(cache, repository.commonDir);
    this.graph = new ObjectGraph(repository.objectFormat === 'sha256' ? 32 : 20);
    this.#git = openPrivateDir(repository, variables, { shallow: 'ignore' });
    const asked = { ...spawn, ready: () => this.requireGit() };
    this.stream = engine === undefined
      ? new CatFileStream(this.#git, repository, this.graph, asked)
      : new PackStream(this.#git, repository, this.graph, engine, { spawn: asked, shard, memory: this.cache });
  }

  get isStopped(): boolean {
    return this.spawn.signal?.aborted === true;
  }

  /** Settles when git may be asked. Many a store needs none; where it is asked early, it answers while we read. */
  requireGit(): Promise<void> {
    if (this.#required === undefined) {
      this.#required = requireGit(this.#git, GIT_SILENT);
      this.#required.catch(() => {});
    }
    return this.#required;
  }

  /** As they stood when they were first asked for. */
  indexes(): StagedEntries {
    return (this.#staged ??= new StagedEntries(this.#git));
  }

  async close(): Promise<void> {
    await this.stream.close();
    this.#git.close();
  }
}
