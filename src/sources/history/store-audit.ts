/**
 * Everything that one repository stores, as units: names of refs, files of the git directory, every object of every type.
 * Afterwards: what is missing, and where the findings stand. A submodule's store inside is an audit of its own.
 */
import type { Place } from '../../core/finding.ts';
import { oid, type Fingerprint, type Oid } from '../../core/ids.ts';
import type { Ledger, Unread } from '../../core/ledger.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Held, ScannedUnit, Unit } from '../../core/source.ts';
import { attribute, type Attribution } from '../../git/attribution.ts';
import type { WholeObject } from '../../git/attribution-trees.ts';
import { findMissing, type MissingObject } from '../../git/connectivity.ts';
import type { FolderEntry } from '../../git/folder-walk.ts';
import { listGitDir, readFileSafely } from '../../git/git-dir-files.ts';
import { MalformedObject, ObjectGraph } from '../../git/object-graph.ts';
import type { GitObject, UnreadObject } from '../../git/objects.ts';
import type { Learnt, PartResult } from '../../git/pack/part-audit.ts';
import { readWhole } from '../../git/objects-whole.ts';
import { openPrivateDir, type PrivateDir } from '../../git/private-dir.ts';
import { readHead, readHeads } from '../../git/refs-head.ts';
import { readReflogs, type Reflog } from '../../git/refs-log.ts';
import { readRefs, type Ref } from '../../git/refs.ts';
import type { Repository } from '../../git/repository.ts';
import type { SpawnOptions } from '../../git/spawn.ts';
import { stagedEntries } from '../../git/staged-entries.ts';
import { StoreStatistics } from '../../git/store-statistics.ts';
import { ReadTrees, type ObjectReader } from '../../git/tree-search.ts';
import { treePieces } from '../../git/tree-pieces.ts';
import type { Variables } from '../../git/variables.ts';
import { requireGit } from '../../git/version.ts';
import { LfsPointers } from './lfs-pointers.ts';
import { withStagedPaths } from './staged-paths.ts';
import { CatFileStream } from './cat-file-stream.ts';
import { PackStream, type AuditEngine } from './pack-stream.ts';
import type { ObjectStream } from './store-objects.ts';

export interface NestedRepository {
  /** Below the git directory of the outermost repository. */
  readonly path: string;
  readonly absolute: string;
}

/** Each costs two starts of git: a store that is broken throughout shall not be asked for a million objects. */
const FAILURES = 5000;

export class StoreAudit {
  readonly nested: NestedRepository[] = [];
  readonly notes: string[] = [];
  readonly statistics = new StoreStatistics();
  /** Units that will come; 0 until the objects are listed. */
  expected = 0;
  #listed = 0;
  readonly #repository: Repository;
  /** `modules/lib/` for a submodule's store, otherwise empty. */
  readonly #prefix: string;
  readonly #git: PrivateDir;
  readonly #graph: ObjectGraph;
  readonly #stream: ObjectStream;
  readonly #options: SpawnOptions;
  readonly #lfs = new LfsPointers();
  /** Objects that could be read once and not again. */
  #lostSince = 0;
  #refs: readonly Ref[] = [];
  readonly #heads: { name: string; oid: Oid }[] = [];
  readonly #roots: Oid[] = [];
  /** Reflogs that no file holds as text. */
  readonly #tabledLogs: Reflog[] = [];

  constructor(repository: Repository, variables: Variables, prefix: string, options: SpawnOptions, engine?: AuditEngine) {
    this.#repository = repository;
    this.#options = options;
    this.#prefix = prefix;
    this.#graph = new ObjectGraph(repository.objectFormat === 'sha256' ? 32 : 20);
    this.#git = openPrivateDir(repository, variables, { shallow: 'ignore' });
    this.#stream = engine === undefined
      ? new CatFileStream(this.#git, repository, this.#graph, options)
      : new PackStream(this.#git, repository, this.#graph, engine, options);
    this.notes.push(...repository.notes);
  }

  async *units(ledger: Ledger): AsyncGenerator<Unit | ScannedUnit, void> {
    await requireGit(this.#git);
    this.#name(ledger, this.#repository.problems);
    this.#readRoots(ledger);
    yield* this.#refNames(ledger);
    const list = await this.#stream.list();
    this.#listed = list.count;
    this.expected = list.count + this.#refs.length + list.others.length;
    this.#name(ledger, list.problems);
    yield* this.#gitDir(ledger, list.others);
    yield* this.#objects(ledger);
    if (this.#isStopped) return;
    this.#name(ledger, await this.#stream.reader.finish());
    await this.#nameMissing(ledger);
    this.#lfs.declare(ledger, this.#repository.commonDir);
  }

  /** What of the findings stands in this store. */
  holding(holders: ReadonlyMap<Fingerprint, Held>): Map<Fingerprint, Held> {
    const here = new Map<Fingerprint, Held>();
    for (const [fingerprint, held] of holders) {
      const objects = [...held.keys()].filter((id) => this.holds(id));
      if (objects.length > 0) here.set(fingerprint, held instanceof Map ? new Map(objects.map((id) => [id, offsetsIn(held, id)])) : new Set(objects));
    }
    return here;
  }

  async attribute(holders: ReadonlyMap<Fingerprint, Held>, now: number): Promise<Attribution> {
    const head = readHead(this.#repository);
    this.#stream.settle();
    const attribution = await attribute({
      holders, graph: this.#graph, now,
      refs: [...this.#refs, ...this.#otherHeads()],
      head: head.kind === 'commit' ? head.oid : null,
      reader: this.#wholeReader,
      trees: this.#stream.trees(new ReadTrees(this.#graph, this.#wholeReader)),
    });
    const whereabouts = await withStagedPaths(attribution.whereabouts, () => stagedEntries(this.#git, [], this.#options));
    if (this.#lostSince === 0) return { ...attribution, whereabouts };
    return { whereabouts, notes: [...attribution.notes, `${this.#lostSince} objects could not be read a second time: places may be incomplete.`] };
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

  async close(): Promise<void> {
    await this.#stream.close();
    this.#git.close();
  }

  #readRoots(ledger: Ledger): void {
    const { refs, problems } = readRefs(this.#repository);
    const heads = readHeads(this.#repository);
    const { reflogs, problems: logProblems } = readReflogs(this.#repository);
    this.#refs = refs;
    this.#heads.push(...heads.heads);
    this.#name(ledger, [...problems, ...heads.problems, ...logProblems]);
    const isHead = ({ name }: { name: string }): boolean => name === 'HEAD' || name.endsWith('/HEAD');
    this.#tabledLogs.push(...reflogs.filter(({ text }) => text !== undefined));
    this.#roots.push(...refs.map(({ oid }) => oid), ...this.#heads.filter(isHead).map(({ oid }) => oid), ...reflogs.flatMap(({ oids }) => oids));
    this.statistics.refs = refs.length;
    this.#noteDisguises();
  }

  /** Replacements, grafts and shallow files change what others see of a history; here they change nothing. */
  #noteDisguises(): void {
    const replaced = this.#refs.filter(({ name }) => name.startsWith('refs/replace/')).length;
    if (replaced > 0) this.notes.push(`${this.#prefix}refs/replace hides ${replaced} objects behind others; both were read.`);
    const { shallow } = this.#repository;
    if (shallow.length > 0) this.notes.push(`The shallow file says that history ends at ${shallow.length} commits; what is stored beyond was read.`);
  }

  *#refNames(ledger: Ledger): Generator<Unit, void> {
    for (const { name, rawName } of this.#refs) {
      ledger.enumerated();
      yield { id: `ref ${name}`, role: 'target', places: [{ source: 'ref-name', path: name, commit: null }], content: Buffer.from(rawName, 'latin1') };
    }
  }

  async *#gitDir(ledger: Ledger, others: readonly FolderEntry[]): AsyncGenerator<Unit, void> {
    const { commonDir, objectDirectories } = this.#repository;
    const { files, repositories } = listGitDir(commonDir, new Set(objectDirectories.map(({ path }) => path)));
    this.expected += files.length;
    for (const { path, absolute } of repositories) this.nested.push({ path: `${this.#prefix}${path}`, absolute });
    for (const file of files) yield* this.#file(ledger, file, file.path);
    for (const { ref, text = Buffer.alloc(0) } of this.#tabledLogs) {
      ledger.enumerated();
      const name = `${this.#prefix}logs/${ref}`;
      yield { id: `git-dir ${name}`, role: 'target', places: [{ source: 'git-dir', path: name, commit: null }], content: text };
    }
    for (const file of others) yield* this.#file(ledger, file, `objects/${file.path}`);
    if (files.some(({ path, kind }) => path === 'info/grafts' && kind === 'file')) this.notes.push('info/grafts gives commits other parents; the stored parents were followed.');
  }

  async *#file(ledger: Ledger, file: FolderEntry, path: string): AsyncGenerator<Unit, void> {
    const name = `${this.#prefix}${path}`;
    ledger.enumerated();
    if (file.kind === 'special') return ledger.skipped('socket, FIFO or device');
    if (file.kind === 'unreadable') return ledger.unread(`git-dir ${name}`, 'unreadable folder');
    try {
      const content = await readFileSafely(file);
      yield { id: `git-dir ${name}`, role: 'target', places: [{ source: 'git-dir', path: name, commit: null } satisfies Place], content };
    } catch (error) {
      ledger.unread(`git-dir ${name}`, error instanceof Error ? error.message : 'unreadable');
    }
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
      ledger.enumerated();
      if ('unread' in object) this.#unreadObject(ledger, object);
      else yield this.#unit(ledger, object);
    }
    if (done === this.#listed) return;
    const reason = this.#isStopped ? 'the scan was interrupted' : 'too many objects in a row could not be read';
    this.#name(ledger, [{ unit: `${this.#listed - done} further objects`, reason }]);
  }

  /** Objects that were scanned together: those that hold something one by one, the others as one unit. */
  *#part(ledger: Ledger, { scanned, bytes, found, unread, learnt }: PartResult<Outcome>): Generator<ScannedUnit, void> {
    ledger.enumerated(scanned + unread.length);
    for (const { id, reason } of unread) this.#unreadObject(ledger, { oid: oid(id), unread: reason });
    if (learnt) this.#learn(ledger, learnt);
    for (const { id, type, bytes: size, outcome } of found) {
      yield { id: `${type} ${id}`, role: 'target', object: oid(id), places: [], outcome, bytes: size };
    }
    const rest = scanned - found.length;
    const restBytes = bytes - found.reduce((sum, object) => sum + object.bytes, 0);
    if (rest > 0) yield { id: `${rest} objects`, role: 'target', places: [], outcome: NOTHING, bytes: restBytes, units: rest };
  }

  #learn(ledger: Ledger, { statistics, lfs, links }: Learnt): void {
    this.statistics.absorb(statistics);
    this.#lfs.add(lfs);
    this.#name(ledger, links.malformed.map(({ id, type, reason }) => ({ unit: `what ${type} ${id} leads to`, reason: `malformed: ${reason}` })));
  }

  get #isStopped(): boolean {
    return this.#options.signal?.aborted === true;
  }

  #unreadObject(ledger: Ledger, { oid, unread }: UnreadObject): void {
    this.#graph.addUnread(oid);
    ledger.unread(`object ${oid}`, unread);
  }

  #unit(ledger: Ledger, object: GitObject): Unit {
    const { oid, type, content } = object;
    this.statistics.count(object);
    if (content instanceof Uint8Array) this.#take(ledger, object, content);
    const pieces = type === 'tree' && content instanceof Uint8Array
      ? treePieces(content, this.#graph.table.idBytes, (bytes, at) => this.#stream.stores(bytes, at))
      : undefined;
    return {
      id: `${type} ${oid}`, role: 'target', object: oid, places: [],
      content: content instanceof Uint8Array ? content : this.#tap(ledger, object, content),
      ...(pieces ? { pieces } : {}),
    };
  }

  #take(ledger: Ledger, { oid, type }: GitObject, content: Uint8Array): void {
    if (type === 'commit') this.statistics.commit(content);
    if (type === 'blob') this.#lfs.look(content);
    try {
      this.#graph.add(oid, type, content);
    } catch (error) {
      this.#malformed(ledger, `${type} ${oid}`, error);
    }
  }

  async *#tap(ledger: Ledger, { oid, type }: GitObject, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
    try {
      yield* this.#graph.addChunks(oid, type, chunks);
    } catch (error) {
      this.#malformed(ledger, `${type} ${oid}`, error);
    }
  }

  /** Its bytes were scanned as they are; what it should lead to is unknown. */
  #malformed(ledger: Ledger, unit: string, error: unknown): void {
    if (!(error instanceof MalformedObject)) throw error;
    this.#name(ledger, [{ unit: `what ${unit} leads to`, reason: `malformed: ${error.message}` }]);
  }

  async #nameMissing(ledger: Ledger): Promise<void> {
    const problems: Unread[] = [];
    for await (const { oid } of stagedEntries(this.#git, problems, this.#options)) this.#roots.push(oid);
    this.#name(ledger, problems);
    if (this.#stream.lacksNothing(this.#roots)) return;
    this.#stream.settle();
    for (const root of this.#roots) this.#graph.refer(root);
    const { reachable, unreachable } = await findMissing(this.#graph, this.#roots, this.#stream.trees(new ReadTrees(this.#graph, this.#wholeReader)));
    const shallow = new Set(this.#repository.shallow);
    this.#name(ledger, reachable.map((missing) => ({ unit: `${missing.type} ${missing.oid}`, reason: this.#whyMissing(missing, shallow) })));
    if (unreachable > 0) this.notes.push(`${unreachable} objects are gone that only unreachable objects name, as after pruning.`);
  }

  #whyMissing({ type, child }: MissingObject, shallow: ReadonlySet<Oid>): string {
    if (type === 'commit' && child !== undefined && shallow.has(child)) return 'missing object (shallow clone)';
    return this.#repository.partialClone ? 'missing object (partial clone)' : 'missing object';
  }

  /** HEADs of other worktrees hold on to commits as refs do; so does a detached HEAD. */
  #otherHeads(): { name: string; oid: Oid }[] {
    const head = readHead(this.#repository);
    const detached = head.kind === 'commit' && head.branch === null;
    return this.#heads.filter(({ name }) => name.endsWith('/HEAD') || (name === 'HEAD' && detached));
  }

  readonly #wholeReader: ObjectReader = { readMany: (oids) => this.#whole(oids) };

  async *#whole(oids: Iterable<Oid>): AsyncGenerator<WholeObject, void> {
    for await (const object of readWhole(this.#stream.reader, oids)) {
      if (this.#isStopped) return;
      if ('unread' in object) this.#lostSince += 1;
      else yield object;
    }
  }

  /** Each counts as a unit that was found and not read. */
  #name(ledger: Ledger, problems: readonly Unread[]): void {
    ledger.enumerated(problems.length);
    for (const { unit, reason } of problems) ledger.unread(`${this.#prefix === '' ? '' : `${this.#prefix}: `}${unit}`, reason);
  }
}

function offsetsIn(held: ReadonlyMap<Oid, readonly number[]>, id: Oid): readonly number[] {
  return held.get(id) ?? [];
}

const NOTHING: Outcome = { sealed: [], marks: [], unread: [], skipped: [] };
