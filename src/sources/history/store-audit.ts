/**
 * Everything that one repository stores, as units: names of refs, files of the git directory, every object of every type.
 * Afterwards: what is missing, and where the findings stand. A submodule's store inside is an audit of its own.
 */
import { oid, type Fingerprint, type Oid } from '../../core/ids.ts';
import type { Ledger, Unread } from '../../core/ledger.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { HistoryShare, StoreShare } from '../../core/share.ts';
import type { Held, ScannedUnit, Unit } from '../../core/source.ts';
import { conclude, gather, readAuthors, type Attribution } from '../../git/attribution.ts';
import { shareHistory, unlisted } from '../../git/attribution-share.ts';
import type { WholeObject } from '../../git/attribution-trees.ts';
import { findMissing, type MissingObject } from '../../git/connectivity.ts';
import type { FolderEntry } from '../../git/folder-walk.ts';
import { listGitDir } from '../../git/git-dir-files.ts';
import { ObjectGraph } from '../../git/object-graph.ts';
import type { UnreadObject } from '../../git/objects.ts';
import { readWhole } from '../../git/objects-whole.ts';
import type { Learnt, PartResult } from '../../git/pack/part-audit.ts';
import type { Deal } from '../../git/pack/parts.ts';
import { openPrivateDir, type PrivateDir } from '../../git/private-dir.ts';
import type { Repository } from '../../git/repository.ts';
import type { SpawnOptions } from '../../git/spawn.ts';
import { stagedEntries } from '../../git/staged-entries.ts';
import { StoreStatistics } from '../../git/store-statistics.ts';
import { ReadTrees, type ObjectReader } from '../../git/tree-search.ts';
import type { Variables } from '../../git/variables.ts';
import { requireGit } from '../../git/version.ts';
import { CacheFolder, type CacheSettings } from './cache-folder.ts';
import { CatFileStream } from './cat-file-stream.ts';
import { gitDirText, gitDirUnit } from './git-dir-units.ts';
import { LfsPointers } from './lfs-pointers.ts';
import { ObjectUnits } from './object-units.ts';
import { PackStream, type AuditEngine } from './pack-stream.ts';
import { stagedPaths, withStagedPaths } from './staged-paths.ts';
import type { ObjectStream } from './store-objects.ts';
import { readRoots, type StoreRoots } from './store-roots.ts';

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

/** Each costs two starts of git: a store that is broken throughout shall not be asked for a million objects. */
const FAILURES = 5000;

export class StoreAudit {
  readonly nested: NestedRepository[] = [];
  readonly notes: string[] = [];
  readonly statistics = new StoreStatistics();
  /** Objects that could be read once and not again. */
  lost = 0;
  /** Units that will come; 0 until the objects are listed. */
  expected = 0;
  #listed = 0;
  readonly #repository: Repository;
  /** `modules/lib/` for a submodule's store, otherwise empty. */
  readonly #prefix: string;
  readonly #git: PrivateDir;
  readonly #graph: ObjectGraph;
  readonly #stream: ObjectStream;
  readonly #options: StoreAuditOptions;
  readonly #lfs = new LfsPointers();
  readonly #units: ObjectUnits;
  #roots: StoreRoots | undefined;
  #ledger: Ledger | undefined;
  #history: HistoryShare | undefined;
  readonly #cache: CacheFolder | undefined;

  constructor(repository: Repository, prefix: string, options: StoreAuditOptions) {
    const { variables, spawn, engine, shard, cache } = options;
    const memory = cache && new CacheFolder(cache, repository.commonDir);
    this.#cache = memory;
    this.#repository = repository;
    this.#options = options;
    this.#prefix = prefix;
    this.#graph = new ObjectGraph(repository.objectFormat === 'sha256' ? 32 : 20);
    this.#git = openPrivateDir(repository, variables, { shallow: 'ignore' });
    this.#stream = engine === undefined
      ? new CatFileStream(this.#git, repository, this.#graph, spawn)
      : new PackStream(this.#git, repository, this.#graph, engine, { spawn, shard, memory });
    this.#units = new ObjectUnits({
      graph: this.#graph, statistics: this.statistics, lfs: this.#lfs,
      stores: (bytes, at) => this.#stream.stores(bytes, at),
      malformed: (problem) => this.#name([problem]),
    });
    this.notes.push(...repository.notes);
  }

  async *units(ledger: Ledger): AsyncGenerator<Unit | ScannedUnit, void> {
    this.#ledger = ledger;
    await requireGit(this.#git);
    this.#name(this.#repository.problems);
    const roots = this.#readRoots();
    if (this.#isFirst) yield* this.#refNames(ledger, roots);
    const list = await this.#stream.list();
    this.#listed = list.count;
    this.expected = list.count + (this.#isFirst ? roots.refs.length + list.others.length : 0);
    this.#name(list.problems);
    this.notes.push(...(this.#cache?.refusals() ?? []));
    yield* this.#gitDir(ledger, roots, list.others);
    yield* this.#objects(ledger);
    if (this.#isStopped) return;
    for (const { unit, reason } of await this.#stream.reader.finish()) this.#unread(this.#named(unit), reason);
    await this.#nameMissing(roots);
    this.#lfs.declare(ledger, this.#repository.commonDir, this.#prefix);
  }

  /** What of the findings stands in this store. */
  holding(holders: ReadonlyMap<Fingerprint, Held>): Map<Fingerprint, Held> {
    return heldIn(holders, (id) => this.holds(id));
  }

  /** @param now seconds since 1970 */
  async attribute(holders: ReadonlyMap<Fingerprint, Held>, now: number): Promise<Attribution> {
    const { tips, head } = this.#roots ?? readRoots(this.#repository, this.#prefix);
    await this.#stream.settle();
    const request = { holders, graph: this.#graph, refs: tips, head, reader: this.#wholeReader, trees: this.#stream.trees(new ReadTrees(this.#graph, this.#wholeReader)), now };
    const authorsOf = (commits: readonly Oid[]): ReturnType<typeof readAuthors> => readAuthors(commits, this.#wholeReader);
    const gathered = await gather(request);
    const { whereabouts, notes } = await conclude(gathered, authorsOf, now);
    const staged = await stagedPaths(unlisted(gathered), () => stagedEntries(this.#git, [], this.#options.spawn));
    if (this.#options.shard) this.#history = await shareHistory({ gathered, refs: tips, head, authorsOf, staged });
    return { whereabouts: withStagedPaths(whereabouts, staged), notes };
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

  async close(): Promise<void> {
    await this.#stream.close();
    this.#git.close();
  }

  get #isFirst(): boolean {
    return (this.#options.shard?.index ?? 0) === 0;
  }

  #readRoots(): StoreRoots {
    const roots = readRoots(this.#repository, this.#prefix);
    this.#roots = roots;
    this.#name(roots.problems);
    this.statistics.refs = roots.refs.length;
    this.notes.push(...roots.notes);
    return roots;
  }

  *#refNames(ledger: Ledger, { refs }: StoreRoots): Generator<Unit, void> {
    for (const { name, rawName } of refs) {
      ledger.enumerated();
      yield { id: `ref ${name}`, role: 'target', places: [{ source: 'ref-name', path: name, commit: null }], content: Buffer.from(rawName, 'latin1') };
    }
  }

  async *#gitDir(ledger: Ledger, roots: StoreRoots, others: readonly FolderEntry[]): AsyncGenerator<Unit, void> {
    const { commonDir, objectDirectories } = this.#repository;
    const { files, repositories } = listGitDir(commonDir, new Set(objectDirectories.map(({ path }) => path)));
    for (const { path, absolute } of repositories) this.nested.push({ path: `${this.#prefix}${path}`, absolute });
    if (files.some(({ path, kind }) => path === 'info/grafts' && kind === 'file')) this.notes.push('info/grafts gives commits other parents; the stored parents were followed.');
    if (!this.#isFirst) return;
    this.expected += files.length;
    for (const file of files) yield* gitDirUnit(ledger, file, `${this.#prefix}${file.path}`);
    for (const { ref, text = Buffer.alloc(0) } of roots.tabledLogs) yield* gitDirText(ledger, text, `${this.#prefix}logs/${ref}`);
    for (const file of others) yield* gitDirUnit(ledger, file, `${this.#prefix}objects/${file.path}`);
  }

  async *#objects(ledger: Ledger): AsyncGenerator<Unit | ScannedUnit, void> {
    let done = 0;
    let failures = 0;
    for await (const object of this.#stream.objects()) {
      if (this.#isStopped || failures > FAILURES) break;
      if ('scanned' in object) {
        done += object.scanned + object.unread.length;
        yield* this.#part(ledger, object);
        continue;
      }
      done += 1;
      failures = 'unread' in object ? failures + 1 : 0;
      if ('unread' in object) this.#unreadObject(object);
      else {
        ledger.enumerated();
        yield this.#units.unit(object);
      }
    }
    if (done === this.#listed) return;
    const reason = this.#isStopped ? 'the scan was interrupted' : 'too many objects in a row could not be read';
    this.#unread(this.#named(`${this.#listed - done} further objects`), reason);
  }

  /** Objects that were scanned together: those that hold something one by one, the others as one unit. */
  *#part(ledger: Ledger, { scanned, bytes, found, unread, learnt, remembered }: PartResult<Outcome>): Generator<ScannedUnit, void> {
    ledger.enumerated(scanned);
    if (remembered) ledger.remembered(bytes, scanned);
    for (const { id, reason } of unread) this.#unreadObject({ oid: oid(id), unread: reason });
    if (learnt) this.#learn(learnt);
    for (const { id, type, bytes: size, outcome } of found) {
      yield { id: `${type} ${id}`, role: 'target', object: oid(id), places: [], outcome, bytes: size };
    }
    const rest = scanned - found.length;
    const restBytes = bytes - found.reduce((sum, object) => sum + object.bytes, 0);
    if (rest > 0) yield { id: `${rest} objects`, role: 'target', places: [], outcome: NOTHING, bytes: restBytes, units: rest };
  }

  #learn({ statistics, lfs, links }: Learnt): void {
    this.statistics.absorb(statistics);
    this.#lfs.add(lfs);
    this.#name(links.malformed.map(({ id, type, reason }) => ({ unit: `what ${type} ${id} leads to`, reason: `malformed: ${reason}` })));
  }

  get #isStopped(): boolean {
    return this.#options.spawn.signal?.aborted === true;
  }

  #unreadObject({ oid, unread }: UnreadObject): void {
    this.#graph.addUnread(oid);
    this.#unread(`object ${oid}`, unread);
  }

  #unread(unit: string, reason: string): void {
    this.#ledger?.enumerated();
    this.#ledger?.unread(unit, reason);
  }

  async #nameMissing({ oids }: StoreRoots): Promise<void> {
    const problems: Unread[] = [];
    const roots = [...oids];
    for await (const { oid } of stagedEntries(this.#git, problems, this.#options.spawn)) roots.push(oid);
    this.#name(problems);
    if (this.#stream.lacksNothing(roots)) return this.#remember();
    await this.#stream.settle();
    for (const root of roots) this.#graph.refer(root);
    const { reachable, unreachable } = await findMissing(this.#graph, roots, this.#stream.trees(new ReadTrees(this.#graph, this.#wholeReader)));
    const shallow = new Set(this.#repository.shallow);
    this.#name(reachable.map((missing) => ({ unit: `${missing.type} ${missing.oid}`, reason: this.#whyMissing(missing, shallow) })));
    if (reachable.length + unreachable === 0) this.#remember();
    if (unreachable > 0) this.notes.push(`${unreachable} objects are gone that only unreachable objects name, as after pruning.`);
  }

  #remember(): void {
    this.#stream.remember();
    this.notes.push(...(this.#cache?.notes ?? []));
  }

  #whyMissing({ type, child }: MissingObject, shallow: ReadonlySet<Oid>): string {
    if (type === 'commit' && child !== undefined && shallow.has(child)) return 'missing object (shallow clone)';
    return this.#repository.partialClone ? 'missing object (partial clone)' : 'missing object';
  }

  readonly #wholeReader: ObjectReader = { readMany: (oids) => this.#whole(oids) };

  async *#whole(oids: Iterable<Oid>): AsyncGenerator<WholeObject, void> {
    for await (const object of readWhole(this.#stream.reader, oids)) {
      if (this.#isStopped) return;
      if ('unread' in object) this.lost += 1;
      else yield object;
    }
  }

  /** Each counts as a unit that was found and not read; several shards may come upon it. */
  #name(problems: readonly Unread[]): void {
    for (const { unit, reason } of problems) this.#ledger?.unreadOnce(this.#named(unit), reason);
  }

  #named(unit: string): string {
    return this.#prefix === '' ? unit : `${this.#prefix}: ${unit}`;
  }
}

/** What of the findings stands in objects that `holds` knows. */
export function heldIn(holders: ReadonlyMap<Fingerprint, Held>, holds: (id: Oid) => boolean): Map<Fingerprint, Held> {
  const here = new Map<Fingerprint, Held>();
  for (const [fingerprint, held] of holders) {
    const objects = [...held.keys()].filter(holds);
    if (objects.length > 0) here.set(fingerprint, held instanceof Map ? new Map(objects.map((id) => [id, offsetsIn(held, id)])) : new Set(objects));
  }
  return here;
}

function offsetsIn(held: ReadonlyMap<Oid, readonly number[]>, id: Oid): readonly number[] {
  return held.get(id) ?? [];
}

const NOTHING: Outcome = { sealed: [], marks: [], unread: [], skipped: [] };
