/**
 * The objects of one store as we read them ourselves: packs and loose files, scanned part by part where they lie, what is
 * new in each delta. What can't be read that way goes through git, and where anything about the store is not as it
 * should be, git is asked for its list, too (`left-to-git.ts`).
 */
import type { Oid } from '../../core/ids.ts';
import type { Outcome } from '../../core/outcome.ts';
import { Fault } from '../../errors.ts';
import { absorbLinks } from '../../git/graph/absorb-links.ts';
import { isEmptyTree } from '../../git/graph/connectivity.ts';
import type { ObjectGraph } from '../../git/graph/object-graph.ts';
import { ObjectReader, type AskOptions, type GitObject, type UnreadObject } from '../../git/objects.ts';
import { ObjectSlots } from '../../git/pack/object-slots.ts';
import type { PartResult } from '../../git/pack/part-audit.ts';
import { countOf } from '../../git/pack/part-names.ts';
import { dealParts, type Deal } from '../../git/pack/parts.ts';
import { RecordedListings } from '../../git/pack/recorded-listings.ts';
import { damagedIndexes, stateOf, surveyStore, type StoreSurvey } from '../../git/pack/store.ts';
import { StoredObjects } from '../../git/pack/stored-objects.ts';
import { PackedTrees } from '../../git/pack/tree-walk.ts';
import { packedBytes } from '../../git/packed-bytes.ts';
import type { Repository } from '../../git/repository.ts';
import type { Git } from '../../git/spawn.ts';
import { readStoredIds } from '../../git/stored-ids.ts';
import type { TreeListings } from '../../git/trees/listings.ts';
import type { ObjectReader as WholeReader, TreeSearch } from '../../git/trees/search.ts';
import type { AuditEngine } from './audit-engine.ts';
import { Begun } from './begun.ts';
import { LearntLinks } from './learnt-links.ts';
import { LeftToGit } from './left-to-git.ts';
import { PartQueue } from './part-queue.ts';
import { RememberedPacks, type PackMemory } from './remembered-packs.ts';
import type { ObjectStream, StoreList } from './store-objects.ts';
import { surveyProblems } from './survey-problems.ts';

export interface PackStreamOptions {
  readonly spawn: AskOptions;
  readonly shard?: Deal | undefined;
  /** Not for shards: a record is of a whole pack. */
  readonly memory?: PackMemory | undefined;
}

export class PackStream implements ObjectStream {
  readonly reader: ObjectReader;
  readonly #git: Git;
  readonly #repository: Repository;
  readonly #graph: ObjectGraph;
  readonly #engine: AuditEngine;
  readonly #options: PackStreamOptions;
  #survey: StoreSurvey | undefined;
  #slots: ObjectSlots | undefined;
  readonly #shard: Deal;
  readonly #left: LeftToGit;
  #parts: ReturnType<typeof dealParts> = { own: [], others: [] };
  #queue: PartQueue | undefined;
  #results: Begun<PartResult<Outcome>> | undefined;
  readonly #remembered: RememberedPacks | undefined;
  readonly #learnt: LearntLinks;
  /** Whether the graph knows what all objects refer to. */
  #isSettled = false;

  constructor(git: Git, repository: Repository, graph: ObjectGraph, engine: AuditEngine, options: PackStreamOptions = { spawn: {} }) {
    this.#git = git;
    this.#repository = repository;
    this.#graph = graph;
    this.#engine = engine;
    this.#options = options;
    this.#shard = options.shard ?? { index: 0, count: 1 };
    this.#left = new LeftToGit(this.#shard);
    this.#remembered = options.memory && new RememberedPacks(options.memory);
    this.#learnt = new LearntLinks(graph);
    this.reader = new ObjectReader(git, options.spawn);
  }

  prepare(): void {
    if (this.#remembered === undefined) this.#engine.expect?.(packedBytes(this.#folders));
  }

  async list(): Promise<StoreList> {
    const { objectDirectories, objectFormat } = this.#repository;
    const folders = this.#folders;
    const survey = surveyStore(folders, objectFormat, this.#remembered?.rank);
    this.#survey = survey;
    // Threads that have started wait for nothing but this.
    if (this.#remembered === undefined) this.#begin(survey, dealParts(survey, this.#shard));
    const slots = new ObjectSlots(survey);
    this.#slots = slots;
    this.#graph.table.restOn(slots);
    const stored = objectDirectories.map(({ path }) => readStoredIds(path, this.#graph.table.idBytes));
    const surveyed = [...survey.problems, ...damagedIndexes(survey)];
    const problems = surveyProblems(stored, surveyed, folders);
    if (problems.length > 0) problems.push(...await this.#left.ask(this.#git, this.#options.spawn, (id) => slotOf(slots, id) >= 0));
    if (this.#remembered !== undefined) {
      const own = this.#remembered.divide(survey, slots, surveyed.length === 0);
      this.#engine.expect?.(this.#remembered.bytesLeft(survey));
      this.#begin(survey, { own, others: [] });
    }
    this.#engine.tidy?.();
    return { count: this.#countOwn(survey) + this.#left.own.size, others: stored.flatMap(({ others }) => others), problems };
  }

  async *objects(): AsyncGenerator<GitObject | UnreadObject | PartResult<Outcome>, void> {
    for (const part of this.#remembered?.results<Outcome>() ?? []) {
      this.#learnt.take(part);
      yield part;
    }
    for await (const part of this.#results?.all() ?? []) {
      this.#queue?.take(part);
      if (part.part?.outline) this.#takeOutline(part);
      else yield this.#taken(part);
    }
    if (this.#signal?.aborted === true) return;
    this.#engine.tidy?.();
    yield* this.reader.readMany(this.#left.own);
  }

  readMany(ids: Iterable<Oid>): AsyncGenerator<GitObject | UnreadObject, void> {
    return this.#survey === undefined ? this.reader.readMany(ids) : new StoredObjects(this.#survey, this.reader).readMany(ids);
  }

  remember(): void {
    this.#remembered?.keep();
  }

  holds(id: Oid): boolean {
    return this.#left.holds(id) || (this.#slots !== undefined && slotOf(this.#slots, id) >= 0);
  }

  stores(bytes: Uint8Array, at: number): boolean {
    return (this.#slots?.find(bytes, at) ?? -1) >= 0;
  }

  lacksNothing(ids: readonly Oid[]): boolean {
    return !this.#learnt.hasAbsent && this.#left.own.size === 0 && ids.every((id) => this.holds(id) || isEmptyTree(id));
  }

  async settle(): Promise<void> {
    if (this.#isSettled || this.#survey === undefined) return;
    if (this.#learnt.outlines < this.#parts.others.length) await this.#outline(this.#survey);
    if (this.#slots !== undefined) this.#learnt.recall(this.#remembered?.outlines(this.#survey, this.#slots) ?? []);
    await this.#left.enterForeign(this.reader, this.#graph);
    absorbLinks(this.#graph, this.#learnt.all.map(({ links }) => links));
    this.#isSettled = true;
  }

  state(): string {
    return this.#survey === undefined ? '' : stateOf(this.#survey);
  }

  trees(byReader: TreeSearch): TreeSearch {
    return this.#survey && this.#isSettled ? new PackedTrees(this.#survey, this.#graph, byReader) : byReader;
  }

  listings(bySearch: TreeListings, reader: WholeReader): TreeListings {
    return this.#isSettled ? new RecordedListings(this.#graph, this.#learnt, bySearch, reader) : bySearch;
  }

  tidy(): void {
    this.#engine.tidy?.();
  }

  async close(): Promise<void> {
    await this.#results?.end();
    await this.reader.close();
  }

  get #folders(): string[] {
    return this.#repository.objectDirectories.map(({ path }) => path);
  }

  get #signal(): AbortSignal | undefined {
    return this.#options.spawn.signal;
  }

  #begin(survey: StoreSurvey, parts: ReturnType<typeof dealParts>): void {
    this.#parts = parts;
    this.#queue = new PartQueue(survey, parts, (id) => (this.#slots === undefined ? -1 : slotOf(this.#slots, id)));
    this.#results = new Begun(this.#engine.audit(survey, this.#queue.parts(), this.#signal));
  }

  #countOwn(survey: StoreSurvey): number {
    if (this.#options.shard === undefined) return survey.count;
    return this.#parts.own.reduce((sum, part) => sum + countOf(survey, part), 0);
  }

  #taken(part: PartResult<Outcome>): PartResult<Outcome> {
    this.#remembered?.take(part);
    this.#left.take(part);
    if (part.part?.kind !== 'objects') this.#learnt.take(part);
    return part;
  }

  /** @throws Fault when that can't be known */
  async #outline(survey: StoreSurvey): Promise<void> {
    this.#learnt.forgetOutlines();
    for await (const part of this.#engine.audit(survey, this.#queue?.outlines() ?? [], this.#signal)) this.#takeOutline(part);
    if (this.#learnt.outlines < this.#parts.others.length) throw new Fault('git', 'What the objects of other shards refer to could not be read.');
  }

  #takeOutline(part: PartResult<Outcome>): void {
    this.#learnt.takeOutline(part);
    this.#left.takeOutline(part);
  }
}

/** @param id hexadecimal. @returns -1 when no pack and no loose file holds it */
function slotOf(slots: ObjectSlots, id: string): number {
  return slots.find(Buffer.from(id, 'hex'));
}
