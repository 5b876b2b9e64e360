/**
 * Everything that one repository stores, as units: names of refs, files of the git directory, every object of every type.
 * Afterwards: what is missing, and where the findings stand. A submodule's store inside is an audit of its own.
 */
import type { Fingerprint, Oid } from '../../core/ids.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { HistoryShare, StoreShare } from '../../core/share.ts';
import type { Held, ScannedUnit, Unit } from '../../core/source.ts';
import type { Attribution } from '../../git/attribution.ts';
import type { FolderEntry } from '../../git/folder-walk.ts';
import { listGitDir } from '../../git/git-dir-files.ts';
import { ObjectGraph } from '../../git/object-graph.ts';
import type { Deal } from '../../git/pack/parts.ts';
import { openPrivateDir, type PrivateDir } from '../../git/private-dir.ts';
import type { Repository } from '../../git/repository.ts';
import type { SpawnOptions } from '../../git/spawn.ts';
import { StagedEntries } from '../../git/staged-entries.ts';
import type { StoreStatistics } from '../../git/store-statistics.ts';
import type { Variables } from '../../git/variables.ts';
import { requireGit } from '../../git/version.ts';
import { CacheFolder, type CacheSettings } from './cache-folder.ts';
import { CatFileStream } from './cat-file-stream.ts';
import { gitDirUnits } from './git-dir-units.ts';
import { heldIn } from './held-in.ts';
import { missingObjects } from './missing-objects.ts';
import type { AuditEngine } from './audit-engine.ts';
import { PackStream } from './pack-stream.ts';
import { StoreContent } from './store-content.ts';
import type { ObjectStream } from './store-objects.ts';
import { StorePlaces } from './store-places.ts';
import { refNames } from './ref-names.ts';
import { readRoots, type StoreRoots } from './store-roots.ts';
import { StoreUnread } from './store-unread.ts';

export interface NestedRepository {
  /** Below the git directory of the outermost repository. */
  readonly path: string;
  readonly absolute: string;
}

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

export class StoreAudit {
  readonly nested: NestedRepository[] = [];
  readonly notes: string[] = [];
  /** Units that will come; 0 until the objects are listed. */
  expected = 0;
  readonly #repository: Repository;
  /** `modules/lib/` for a submodule's store, otherwise empty. */
  readonly #prefix: string;
  readonly #git: PrivateDir;
  readonly #graph: ObjectGraph;
  readonly #stream: ObjectStream;
  readonly #options: StoreAuditOptions;
  readonly #content: StoreContent;
  readonly #places: StorePlaces;
  #roots: StoreRoots | undefined;
  #staged: StagedEntries | undefined;
  readonly #unread: StoreUnread;
  #history: HistoryShare | undefined;
  readonly #cache: CacheFolder | undefined;

  constructor(repository: Repository, prefix: string, options: StoreAuditOptions) {
    const { variables, spawn, engine, shard, cache } = options;
    const memory = cache && new CacheFolder(cache, repository.commonDir);
    this.#cache = memory;
    this.#repository = repository;
    this.#options = options;
    this.#prefix = prefix;
    this.#unread = new StoreUnread(prefix);
    this.#graph = new ObjectGraph(repository.objectFormat === 'sha256' ? 32 : 20);
    this.#git = openPrivateDir(repository, variables, { shallow: 'ignore' });
    this.#stream = engine === undefined
      ? new CatFileStream(this.#git, repository, this.#graph, spawn)
      : new PackStream(this.#git, repository, this.#graph, engine, { spawn, shard, memory });
    this.#content = new StoreContent({
      stream: this.#stream, graph: this.#graph, signal: spawn.signal,
      unread: (unit, reason) => this.#unread.add({ unit, reason }),
      unreadOnce: (problem) => this.#unread.addOnce([problem]),
    });
    this.#places = new StorePlaces({ graph: this.#graph, stream: this.#stream, spawn, staged: () => this.#indexes().list([], spawn) });
    this.notes.push(...repository.notes);
  }

  async *units(ledger: Ledger): AsyncGenerator<Unit | ScannedUnit, void> {
    this.#unread.begin(ledger);
    this.#stream.prepare();
    const git = this.#requireGit();
    this.#unread.addOnce(this.#repository.problems);
    const roots = this.#readRoots();
    const staged = this.#indexes();
    const list = await this.#stream.list(git);
    await git;
    if (this.#isFirst) yield* refNames(ledger, roots.refs);
    this.expected = list.count + (this.#isFirst ? roots.refs.length + list.others.length : 0);
    this.#unread.addOnce(list.problems);
    this.notes.push(...(this.#cache?.refusals() ?? []));
    yield* this.#gitDir(ledger, roots, list.others);
    yield* this.#content.units(ledger, list.count);
    if (this.#isStopped) return;
    for (const problem of await this.#stream.reader.finish()) this.#unread.add(problem);
    await this.#nameMissing(roots, staged);
    this.#content.lfs.declare(ledger, this.#repository.commonDir, this.#prefix);
  }

  /** What of the findings stands in this store. */
  holding(holders: ReadonlyMap<Fingerprint, Held>): Map<Fingerprint, Held> {
    return heldIn(holders, (id) => this.holds(id));
  }

  /** @param now seconds since 1970 */
  async attribute(holders: ReadonlyMap<Fingerprint, Held>, now: number): Promise<Attribution> {
    const roots = this.#roots ?? readRoots(this.#repository, this.#prefix);
    const { history, ...attribution } = await this.#places.find(holders, roots, now, this.#options.shard !== undefined);
    this.#history = history;
    return attribution;
  }

  /** Gitlinks that no scanned store holds. */
  *unknownSubmoduleCommits(stores: readonly StoreAudit[]): Generator<Oid, void> {
    const { gitlinks } = this.#graph;
    for (let number = 0; number < gitlinks.size; number += 1) {
      const id = gitlinks.oid(number);
      if (!stores.some((store) => store.holds(id))) yield id;
    }
  }

  holds(id: Oid): boolean {
    return this.#stream.holds(id);
  }

  /** For the report of a shard, after the last question. */
  share(): StoreShare {
    return {
      name: this.#prefix, refs: this.statistics.refs, statistics: this.statistics.data(), notes: this.notes, lost: this.lost,
      ...(this.#history === undefined ? {} : { history: this.#history }),
    };
  }

  /** Stands for all that is stored here, and for what leads to it. */
  state(): string {
    const { tips = [], oids = [], head = null } = this.#roots ?? {};
    return JSON.stringify([this.#prefix, this.#stream.state(), tips.map(({ name, oid: id }) => [name, id]), oids, head]);
  }

  get statistics(): StoreStatistics {
    return this.#content.statistics;
  }

  /** Objects that could be read once and not again. */
  get lost(): number {
    return this.#places.lost;
  }

  async close(): Promise<void> {
    await this.#stream.close();
    this.#git.close();
  }

  get #isFirst(): boolean {
    return (this.#options.shard?.index ?? 0) === 0;
  }

  /** It answers while we read: only what goes on to ask it has to wait. */
  #requireGit(): Promise<void> {
    const required = requireGit(this.#git, GIT_SILENT);
    required.catch(() => {});
    return required;
  }

  #readRoots(): StoreRoots {
    const roots = readRoots(this.#repository, this.#prefix);
    this.#roots = roots;
    this.#unread.addOnce(roots.problems);
    this.statistics.refs = roots.refs.length;
    this.notes.push(...roots.notes);
    return roots;
  }

  async *#gitDir(ledger: Ledger, roots: StoreRoots, others: readonly FolderEntry[]): AsyncGenerator<Unit, void> {
    const { commonDir, objectDirectories } = this.#repository;
    const { files, repositories } = listGitDir(commonDir, new Set(objectDirectories.map(({ path }) => path)));
    for (const { path, absolute } of repositories) this.nested.push({ path: `${this.#prefix}${path}`, absolute });
    if (files.some(({ path, kind }) => path === 'info/grafts' && kind === 'file')) this.notes.push('info/grafts gives commits other parents; the stored parents were followed.');
    if (!this.#isFirst) return;
    this.expected += files.length;
    yield* gitDirUnits(ledger, { files, logs: roots.tabledLogs, others }, this.#prefix);
  }

  get #isStopped(): boolean {
    return this.#options.spawn.signal?.aborted === true;
  }

  #indexes(): StagedEntries {
    return (this.#staged ??= new StagedEntries(this.#git));
  }

  async #nameMissing({ oids }: StoreRoots, staged: StagedEntries): Promise<void> {
    const problems = [...staged.problems];
    const roots = [...oids];
    for await (const { oid } of staged.list(problems, this.#options.spawn)) roots.push(oid);
    const { named, unreachable } = await missingObjects({ graph: this.#graph, stream: this.#stream, trees: () => this.#places.trees(), repository: this.#repository }, roots);
    this.#unread.addOnce([...problems, ...named]);
    if (unreachable > 0) this.notes.push(`${unreachable} objects are gone that only unreachable objects name, as after pruning.`);
    if (named.length + unreachable > 0) return;
    this.#stream.remember();
    this.notes.push(...(this.#cache?.notes ?? []));
  }
}
