/**
 * Everything that one repository stores, as units: names of refs, files of the git directory, every object of every type.
 * Afterwards: what is missing, and where the findings stand. A submodule's store inside is an audit of its own; what is
 * open meanwhile, `open-store.ts` holds.
 */
import type { Fingerprint, Oid } from '../../core/ids.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { HistoryShare, StoreShare } from '../../core/share.ts';
import type { Held, ScannedUnit, Unit } from '../../core/source.ts';
import type { Attribution } from '../../git/attribution.ts';
import type { FolderEntry } from '../../git/folder-walk.ts';
import { listGitDir } from '../../git/git-dir-files.ts';
import type { Repository } from '../../git/repository.ts';
import type { StagedEntries } from '../../git/staged-entries.ts';
import type { StoreStatistics } from '../../git/store-statistics.ts';
import { gitDirUnits } from './git-dir-units.ts';
import { heldIn } from './held-in.ts';
import { missingObjects } from './missing-objects.ts';
import { OpenStore, type StoreAuditOptions } from './open-store.ts';
import { StoreContent } from './store-content.ts';
import { StorePlaces } from './store-places.ts';
import { refNames } from '../ref-names.ts';
import { readRoots, type StoreRoots } from './store-roots.ts';
import { StoreUnread } from './store-unread.ts';

export interface NestedRepository {
  /** Below the git directory of the outermost repository. */
  readonly path: string;
  readonly absolute: string;
}

export class StoreAudit {
  readonly nested: NestedRepository[] = [];
  readonly notes: string[] = [];
  /** Units that will come; 0 until the objects are listed. */
  expected = 0;
  readonly #open: OpenStore;
  /** `modules/lib/` for a submodule's store, otherwise empty. */
  readonly #prefix: string;
  readonly #content: StoreContent;
  readonly #places: StorePlaces;
  readonly #unread: StoreUnread;
  #roots: StoreRoots | undefined;
  #history: HistoryShare | undefined;

  constructor(repository: Repository, prefix: string, options: StoreAuditOptions) {
    const open = new OpenStore(repository, options);
    const { stream, graph, spawn } = open;
    this.#open = open;
    this.#prefix = prefix;
    this.#unread = new StoreUnread(prefix);
    this.#content = new StoreContent({
      stream, graph, signal: spawn.signal,
      unread: (unit, reason) => this.#unread.add({ unit, reason }),
      unreadOnce: (problem) => this.#unread.addOnce([problem]),
    });
    this.#places = new StorePlaces({ graph, stream, spawn, staged: () => open.indexes().list([], spawn) });
    this.notes.push(...repository.notes);
  }

  async *units(ledger: Ledger): AsyncGenerator<Unit | ScannedUnit, void> {
    this.#unread.begin(ledger);
    const { stream, repository, isFirst } = this.#open;
    stream.prepare();
    const staged = this.#open.indexes();
    const git = staged.isEmpty ? undefined : this.#open.requireGit();
    this.#unread.addOnce(repository.problems);
    if (repository.unknownExtensions.length > 0) this.#unread.addOnce([{ unit: 'what an unknown extension of the format stores', reason: 'not known to this version' }]);
    const roots = this.#readRoots();
    const list = await stream.list();
    await git;
    if (isFirst) yield* refNames(ledger, roots.refs.map(({ rawName }) => rawName));
    this.expected = list.count + (isFirst ? roots.refs.length + list.others.length : 0);
    this.#unread.addOnce(list.problems);
    this.notes.push(...(this.#open.cache?.refusals() ?? []));
    yield* this.#gitDir(ledger, roots, list.others);
    yield* this.#content.units(ledger, list.count);
    if (this.#open.isStopped) return;
    for (const problem of await stream.reader.finish()) this.#unread.add(problem);
    await this.#nameMissing(roots, staged);
    this.#content.lfs.declare(ledger, repository.commonDir, this.#prefix);
  }

  /** What of the findings stands in this store. */
  holding(holders: ReadonlyMap<Fingerprint, Held>): Map<Fingerprint, Held> {
    return heldIn(holders, (id) => this.holds(id));
  }

  /** @param now seconds since 1970 */
  async attribute(holders: ReadonlyMap<Fingerprint, Held>, now: number): Promise<Attribution> {
    const roots = this.#roots ?? readRoots(this.#open.repository, this.#prefix);
    const { history, ...attribution } = await this.#places.find(holders, roots, now, this.#open.isSharded);
    this.#history = history;
    return attribution;
  }

  /** Gitlinks that no scanned store holds. */
  *unknownSubmoduleCommits(stores: readonly StoreAudit[]): Generator<Oid, void> {
    const { gitlinks } = this.#open.graph;
    for (let number = 0; number < gitlinks.size; number += 1) {
      const id = gitlinks.oid(number);
      if (!stores.some((store) => store.holds(id))) yield id;
    }
  }

  holds(id: Oid): boolean {
    return this.#open.stream.holds(id);
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
    return JSON.stringify([this.#prefix, this.#open.stream.state(), tips.map(({ name, oid: id }) => [name, id]), oids, head]);
  }

  get statistics(): StoreStatistics {
    return this.#content.statistics;
  }

  /** Objects that could be read once and not again. */
  get lost(): number {
    return this.#places.lost;
  }

  close(): Promise<void> {
    return this.#open.close();
  }

  #readRoots(): StoreRoots {
    const roots = readRoots(this.#open.repository, this.#prefix);
    this.#roots = roots;
    this.#unread.addOnce(roots.problems);
    this.statistics.refs = roots.refs.length;
    this.notes.push(...roots.notes);
    return roots;
  }

  async *#gitDir(ledger: Ledger, roots: StoreRoots, others: readonly FolderEntry[]): AsyncGenerator<Unit, void> {
    const { commonDir, objectDirectories } = this.#open.repository;
    const { files, repositories } = listGitDir(commonDir, new Set(objectDirectories.map(({ path }) => path)));
    for (const { path, absolute } of repositories) this.nested.push({ path: `${this.#prefix}${path}`, absolute });
    if (files.some(({ path, kind }) => path === 'info/grafts' && kind === 'file')) this.notes.push('info/grafts gives commits other parents; the stored parents were followed.');
    if (!this.#open.isFirst) return;
    this.expected += files.length;
    yield* gitDirUnits(ledger, { files, logs: roots.tabledLogs, others }, this.#prefix);
  }

  async #nameMissing({ oids }: StoreRoots, staged: StagedEntries): Promise<void> {
    const { graph, stream, repository, spawn, cache } = this.#open;
    const problems = [...staged.problems];
    const roots = [...oids];
    for await (const { oid } of staged.list(problems, spawn)) roots.push(oid);
    const { named, unreachable } = await missingObjects({ graph, stream, repository, trees: () => this.#places.trees() }, roots);
    this.#unread.addOnce([...problems, ...named]);
    if (unreachable > 0) this.notes.push(`${unreachable} objects are gone that only unreachable objects name, as after pruning.`);
    if (named.length + unreachable > 0) return;
    stream.remember();
    this.notes.push(...(cache?.notes ?? []));
  }
}
