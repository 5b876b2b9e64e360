/**
 * The repository that is scanned, as far as it is here, and the way to more of it: what a shallow or partial clone lacks is
 * fetched into a private store (`git/deepened.ts`) when it is missed, and not before. Single objects: `checkout-objects.ts`.
 */
import type { Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import { Fault } from '../../errors.ts';
import { ALL_COMMITS, type Deepened, openDeepened, type RemoteRef, type Upstream } from '../../git/deepened.ts';
import { ObjectReader } from '../../git/objects.ts';
import { openPrivateDir, type PrivateDir } from '../../git/private-dir.ts';
import { readHead, readOwnHeads } from '../../git/refs/head.ts';
import { readRefs, type Ref } from '../../git/refs.ts';
import type { Repository } from '../../git/repository.ts';
import { resolveRevisions } from '../../git/resolve.ts';
import type { Variables } from '../../git/variables.ts';
import { requireGit } from '../../git/version.ts';
import { type Walk, walkRange } from '../../git/walk.ts';
import { QuickReader } from '../../sources/quick-reader.ts';
import type { OpenedRepository } from '../../sources/range-units.ts';
import { blobAt, commitOf, isHere, lackingTrees, wholeObject } from './checkout-objects.ts';

export interface CheckoutOptions {
  readonly variables: Variables;
  /** Null: nothing may be fetched. */
  readonly upstream: Upstream | null;
  /** Whether its remote is the event's repository, as far as is known: if not, branches of the remote are others. */
  readonly isOfEvent: boolean;
}

/** Milliseconds for all that is fetched together. */
const PATIENCE = 300_000;
/** How many commits are fetched at first, and then, before all of them are. */
const DEPTHS = [50, 1000];
const FILE_LIMIT = 16 * 1024 * 1024;

export class Checkout {
  /** Sentences for the report: what was fetched, and what could not be. */
  readonly notes: string[] = [];
  readonly refs: readonly Ref[];
  readonly isOfEvent: boolean;
  readonly #unreadRefs: Unread[];
  readonly #clone: Repository;
  readonly #options: CheckoutOptions;
  #dir: PrivateDir | null = null;
  #reader: QuickReader;
  #store: Deepened | null = null;
  #checked: Promise<void> | null = null;

  constructor(clone: Repository, options: CheckoutOptions) {
    this.#clone = clone;
    this.#options = options;
    const { refs, problems } = readRefs(clone);
    this.refs = refs;
    this.isOfEvent = options.isOfEvent;
    this.#unreadRefs = [...problems];
    this.#reader = this.#openReader();
  }

  get repository(): Repository {
    return this.#store?.repository ?? this.#clone;
  }

  /** What `rangeSource` may go on with; until the next `fetch`. */
  get opened(): OpenedRepository {
    return { repository: this.repository, reader: this.#reader, git: () => this.#git(), close: () => this.close() };
  }

  /** Refs that are here and can't be read, and those of a server that was asked and did not tell. */
  get unreadRefs(): readonly Unread[] {
    return this.#unreadRefs;
  }

  get mayFetch(): boolean {
    return this.#options.upstream !== null;
  }

  /** The commit that is checked out; null where there is none yet. @throws Fault `incomplete`: nobody knows */
  get head(): Oid | null {
    const head = readHead(this.#clone);
    if (head.kind === 'broken') throw new Fault('incomplete', `HEAD of the checkout can't be read (${head.reason}), so that nobody knows what to scan. Check out again before this step.`);
    return head.kind === 'commit' ? head.oid : null;
  }

  has(id: Oid): Promise<boolean> {
    return isHere(this.#reader, id);
  }

  /** @throws Fault `usage`: no such revision here */
  async resolve(revision: string): Promise<Oid | null> {
    const { include } = await resolveRevisions(await this.#git(), [`${revision}^{}`], this.head);
    return include[0] ?? null;
  }

  /** @param include commits that are here */
  async walk(include: readonly Oid[], exclude: readonly Oid[]): Promise<Walk> {
    return walkRange(await this.#git(), this.#reader, include, exclude);
  }

  /** Fetches what is missing of a range; afterwards `lacks` tells what is missing still. @param commits how many are expected */
  async complete(include: readonly Oid[], exclude: readonly Oid[], commits = 0): Promise<void> {
    if (!this.mayFetch) return;
    await this.#completeCommits(include, exclude, commits);
    if (!this.#clone.partialClone || (await this.lacks(include)).length > 0) return;
    const walked = await this.walk(include, exclude);
    const trees = await lackingTrees(this.#reader, [...walked.commits, ...walked.boundary, ...exclude]);
    if (trees.length > 0) await this.fetch(trees);
  }

  async lacks(ids: readonly Oid[]): Promise<Oid[]> {
    const lacking: Oid[] = [];
    for (const id of ids) if (!(await this.has(id))) lacking.push(id);
    return lacking;
  }

  /** One id that is gone must not keep the others away. */
  async fetch(ids: readonly Oid[], depth?: number): Promise<void> {
    const store = this.#deepened();
    if (store === null) return;
    await this.#git();
    const problem = await store.fetch(ids, depth);
    const problems = problem === null || ids.length === 1 ? [problem] : await oneByOne(ids, (id) => store.fetch([id], depth));
    this.notes.push(...new Set(problems.filter((text) => text !== null).map((text) => `Fetching what this clone lacks: ${text}`)));
    await this.#closeOwn();
    this.#reader = this.#openReader();
  }

  /** Branches and tags of the remote; none when it may not be asked or does not answer. */
  async remoteRefs(): Promise<readonly RemoteRef[]> {
    const store = this.#deepened();
    const refs = store === null ? [] : await store.remoteRefs();
    if (refs !== null) return refs;
    this.notes.push('The server did not say which branches and tags it has: only those of this checkout are known.');
    this.#unreadRefs.push({ unit: 'branches and tags of the server', reason: 'it did not tell them' });
    return [];
  }

  /** The commit that a tag names; null when it can't be read or names no commit. */
  commitOf(id: Oid): Promise<Oid | null> {
    return commitOf(this.#reader, id);
  }

  /**
   * A file as a commit has it, with its blob.
   * @param rawPath its bytes (latin1)
   * @returns null when the commit has none; `unread` when nobody knows
   */
  async file(commit: Oid, rawPath: string): Promise<{ readonly oid: Oid; readonly content: Uint8Array } | null | 'unread'> {
    const found = await blobAt(this.#reader, commit, rawPath);
    if (found === null || found === 'unread') return found;
    const { oid } = found;
    if (!(await this.has(oid))) await this.fetch([oid]);
    const blob = await wholeObject(this.#reader, oid);
    return blob === null || blob.size > FILE_LIMIT ? 'unread' : { oid, content: Uint8Array.from(blob.content) };
  }

  async close(): Promise<void> {
    await this.#closeOwn();
    this.#store?.close();
  }

  async #completeCommits(include: readonly Oid[], exclude: readonly Oid[], commits: number): Promise<void> {
    if (await this.#isWhole(include, exclude)) return;
    const whole = exclude.length === 0 ? [ALL_COMMITS] : [...DEPTHS.map((depth) => Math.max(depth, commits + 2)), ALL_COMMITS];
    for (const depth of this.repository.shallow.length > 0 ? whole : [undefined]) {
      await this.fetch([...new Set([...include, ...exclude])], depth);
      if (await this.#isWhole(include, exclude)) return;
    }
  }

  /** Everything named is here, and no commit of the range stands at the shallow boundary. */
  async #isWhole(include: readonly Oid[], exclude: readonly Oid[]): Promise<boolean> {
    if ((await this.lacks([...include, ...exclude])).length > 0) return false;
    const shallow = new Set(this.repository.shallow);
    if (shallow.size === 0) return true;
    const { commits, unread } = await this.walk(include, exclude);
    return unread.length === 0 && !commits.some((commit) => shallow.has(commit));
  }

  #deepened(): Deepened | null {
    const { upstream, variables } = this.#options;
    if (upstream === null) return null;
    return (this.#store ??= openDeepened(this.#clone, upstream, variables, AbortSignal.timeout(PATIENCE)));
  }

  async #closeOwn(): Promise<void> {
    await this.#reader.close();
    this.#dir?.close();
    this.#dir = null;
  }

  #openReader(): QuickReader {
    return new QuickReader(this.repository, async () => new ObjectReader(await this.#git()));
  }

  /** Its version is asked once. @throws Fault `git`: there is none, or it is too old to be confined */
  async #git(): Promise<PrivateDir> {
    const dir = (this.#dir ??= openPrivateDir(this.repository, this.#options.variables, { refs: this.refs, heads: readOwnHeads(this.#clone) }));
    await (this.#checked ??= requireGit(dir));
    return dir;
  }
}

async function oneByOne<T>(ids: readonly Oid[], ask: (id: Oid) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (const id of ids) answers.push(await ask(id));
  return answers;
}
