/**
 * `audit-history`: everything that a repository stores, reachable or not, with the stores of its submodules; afterwards the
 * places of what was found. A URL is cloned first (`git/clone.ts`).
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Fingerprint } from '../core/ids.ts';
import type { Ledger } from '../core/ledger.ts';
import type { SourceShare } from '../core/share.ts';
import type { Held, ScannedUnit, Source, Unit, Whereabouts } from '../core/source.ts';
import { Fault, isFault } from '../errors.ts';
import type { Deal } from '../git/pack/parts.ts';
import type { Clone } from '../git/clone.ts';
import { openRepository } from '../git/repository.ts';
import { isUrl, printableUrl } from '../git/url.ts';
import type { Variables } from '../git/variables.ts';
import type { AuditEngine } from './history/audit-engine.ts';
import type { CacheSettings } from './history/cache-folder.ts';
import { historyNotes, joined, sumOf } from './history/joined.ts';
import type { StoreAuditOptions } from './history/open-store.ts';
import { StoreAudit, type NestedRepository } from './history/store-audit.ts';

export interface HistoryOptions {
  /** A folder in or of a repository, or a URL that git can clone. */
  readonly target: string;
  /** For finding git, and for what a URL needs (an SSH agent, a proxy). */
  readonly variables: Variables;
  /** Seconds since 1970: the end of exposures that last. */
  readonly now: () => number;
  readonly signal?: AbortSignal | undefined;
  /** Scans packed objects where they lie. Without it every object goes through git and is scanned by whoever asks. */
  readonly engine?: AuditEngine;
  /** Only this shard's part; what all of it needs, a merge puts together. */
  readonly shard?: Deal;
  /** Where packs that were read to the end are remembered. */
  readonly cache?: CacheSettings;
  /** Told while a URL is cloned: a stage in git's words and how much of it is done, 0 to 100. */
  readonly onClone?: (stage: string, percent: number) => void;
}

/** @throws Fault `usage`: no such path, a file, no repository, no such URL; `git`: an unknown format, no git */
export async function openHistory(options: HistoryOptions): Promise<Source> {
  refuseFile(options.target);
  const clone = isUrl(options.target) ? await (await import('../git/clone.ts')).cloneRepository(options) : null;
  try {
    return new HistorySource(options, clone);
  } catch (error) {
    clone?.remove();
    throw error;
  }
}

/** Whoever names a file, a bundle say, does not mean the repository around it. A linked work tree's `.git` file stands for its repository. */
function refuseFile(target: string): void {
  if (isUrl(target) || basename(target) === '.git' || statSync(target, { throwIfNoEntry: false })?.isFile() !== true) return;
  throw new Fault('usage', `"${target}" is a file, not a repository. What a file holds: "leaksift scan". Of a bundle, audit a clone: git clone --mirror.`);
}

class HistorySource implements Source {
  readonly command = 'audit-history';
  readonly target: string;
  readonly #options: HistoryOptions;
  readonly #clone: Clone | null;
  readonly #storeOptions: StoreAuditOptions;
  /** The repository's own store first. */
  readonly #stores: StoreAudit[];
  readonly #notes: string[] = [];

  constructor(options: HistoryOptions, clone: Clone | null) {
    this.target = clone === null ? options.target : printableUrl(options.target);
    this.#options = options;
    this.#clone = clone;
    const variables = clone === null ? options.variables : { PATH: options.variables['PATH'] };
    this.#storeOptions = { variables, spawn: { signal: options.signal }, engine: options.engine, shard: options.shard, cache: options.cache };
    this.#stores = [new StoreAudit(openRepository(clone?.path ?? options.target, {}), '', this.#storeOptions)];
  }

  get expected(): number | undefined {
    const sum = this.#stores.reduce((total, store) => total + store.expected, 0);
    return sum === 0 ? undefined : sum;
  }

  async *units(ledger: Ledger): AsyncGenerator<Unit | ScannedUnit, void> {
    for (const store of this.#stores) {
      yield* store.units(ledger);
      for (const nested of store.nested) this.#enter(ledger, nested);
    }
    this.#declareSubmodules(ledger);
  }

  async locate(holders: ReadonlyMap<Fingerprint, Held>): Promise<ReadonlyMap<Fingerprint, Whereabouts>> {
    if (this.#options.signal?.aborted) return new Map();
    const found = new Map<Fingerprint, Whereabouts>();
    for (const store of this.#stores) {
      const held = store.holding(holders);
      if (held.size === 0) continue;
      const { whereabouts, notes } = await store.attribute(held, this.#options.now());
      this.#notes.push(...notes);
      for (const [fingerprint, where] of whereabouts) found.set(fingerprint, joined(found.get(fingerprint), where));
    }
    return found;
  }

  statistics(): Readonly<Record<string, number>> {
    return sumOf(this.#stores.map(({ statistics }) => statistics.report()));
  }

  notes(): readonly string[] {
    return historyNotes(this.statistics(), this.#stores, this.#notes);
  }

  share(): SourceShare {
    const state = createHash('sha256').update(JSON.stringify(this.#stores.map((store) => store.state()))).digest('hex');
    return { state, stores: this.#stores.map((store) => store.share()) };
  }

  async close(): Promise<void> {
    for (const store of this.#stores.splice(0)) await store.close();
    this.#clone?.remove();
  }

  #enter(ledger: Ledger, { path, absolute }: NestedRepository): void {
    try {
      this.#stores.push(new StoreAudit(openRepository(absolute, {}), `${path}/`, { ...this.#storeOptions, variables: this.#options.variables }));
    } catch (error) {
      if (!isFault(error)) throw error;
      ledger.unreadOnce(`repository ${path}`, error.message);
    }
  }

  /** Commits of submodules whose stores are not here. */
  #declareSubmodules(ledger: Ledger): void {
    const elsewhere = new Set(this.#stores.flatMap((store) => [...store.unknownSubmoduleCommits(this.#stores)]));
    for (const id of elsewhere) ledger.skippedOnce(`submodule ${id}`, 'submodule');
  }
}
