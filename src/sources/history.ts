/**
 * `audit-history`: everything that a repository stores, reachable or not, with the stores of its submodules; afterwards the
 * places of what was found. A URL is cloned first (`git/clone.ts`).
 */
import type { Exposure } from '../core/finding.ts';
import type { Fingerprint } from '../core/ids.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Held, LocatedPlace, ScannedUnit, Source, Unit, Whereabouts } from '../core/source.ts';
import { isFault } from '../errors.ts';
import type { Clone } from '../git/clone.ts';
import { openRepository } from '../git/repository.ts';
import { isUrl, printableUrl } from '../git/url.ts';
import type { Variables } from '../git/variables.ts';
import type { AuditEngine } from './history/pack-stream.ts';
import { StoreAudit, type NestedRepository } from './history/store-audit.ts';

export interface HistoryOptions {
  /** A folder in or of a repository, or a URL that git can clone. */
  readonly target: string;
  /** For finding git, and for what a URL needs (an SSH agent, a proxy). */
  readonly variables: Variables;
  /** Seconds since 1970: the end of exposures that last. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
  /** Scans packed objects where they lie. Without it every object goes through git and is scanned by whoever asks. */
  readonly engine?: AuditEngine;
  /** Told while a URL is cloned: a stage in git's words and how much of it is done, 0 to 100. */
  readonly onClone?: (stage: string, percent: number) => void;
}

/** @throws Fault `usage`: no such path, no repository, no such URL; `git`: an unknown format, no git */
export async function openHistory(options: HistoryOptions): Promise<Source> {
  const clone = isUrl(options.target) ? await (await import('../git/clone.ts')).cloneRepository(options) : null;
  try {
    return new HistorySource(options, clone);
  } catch (error) {
    clone?.remove();
    throw error;
  }
}

class HistorySource implements Source {
  readonly command = 'audit-history';
  readonly target: string;
  readonly #options: HistoryOptions;
  readonly #clone: Clone | null;
  /** The repository's own store first. */
  readonly #stores: StoreAudit[];
  readonly #notes: string[] = [];

  constructor(options: HistoryOptions, clone: Clone | null) {
    this.target = clone === null ? options.target : printableUrl(options.target);
    this.#options = options;
    this.#clone = clone;
    const variables = clone === null ? options.variables : { PATH: options.variables['PATH'] };
    this.#stores = [new StoreAudit(openRepository(clone?.path ?? options.target, {}), variables, '', this.#spawn, options.engine)];
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
    const [first, ...others] = this.#stores.map(({ statistics }) => statistics.report());
    const total: Record<string, number> = { ...first };
    for (const report of others) for (const [name, value] of Object.entries(report)) total[name] = add(name, total[name], value);
    return total;
  }

  notes(): readonly string[] {
    const empty = this.statistics()['commits'] === 0 ? ['No commit was read.'] : [];
    return [...empty, ...this.#stores.flatMap(({ notes }) => notes), ...new Set(this.#notes)];
  }

  async close(): Promise<void> {
    for (const store of this.#stores) await store.close();
    this.#clone?.remove();
  }

  get #spawn(): { signal?: AbortSignal } {
    return this.#options.signal === undefined ? {} : { signal: this.#options.signal };
  }

  #enter(ledger: Ledger, { path, absolute }: NestedRepository): void {
    try {
      this.#stores.push(new StoreAudit(openRepository(absolute, {}), this.#options.variables, `${path}/`, this.#spawn, this.#options.engine));
    } catch (error) {
      if (!isFault(error)) throw error;
      ledger.enumerated();
      ledger.unread(`repository ${path}`, error.message);
    }
  }

  /** Commits of submodules whose stores are not here. */
  #declareSubmodules(ledger: Ledger): void {
    const elsewhere = new Set(this.#stores.flatMap((store) => [...store.unknownSubmoduleCommits(this.#stores)]));
    if (elsewhere.size === 0) return;
    ledger.enumerated(elsewhere.size);
    ledger.skipped('submodule', elsewhere.size);
  }
}

/** The same credential in several stores: all places, and the widest exposure. */
function joined(known: Whereabouts | undefined, other: Whereabouts): Whereabouts {
  if (known === undefined) return other;
  return { places: [...known.places, ...other.places] satisfies LocatedPlace[], exposure: wider(known.exposure, other.exposure) };
}

function wider(a: Exposure | null, b: Exposure | null): Exposure | null {
  if (a === null || b === null) return a ?? b;
  const main = a.introduced === null ? b : a;
  return { ...main, inHead: a.inHead || b.inHead, refs: [...new Set([...a.refs, ...b.refs])].sort(), days: Math.max(a.days, b.days) };
}

function add(name: string, sum: number | undefined, value: number): number {
  if (sum === undefined) return value;
  if (name === 'firstYear') return Math.min(sum, value);
  return name === 'lastYear' ? Math.max(sum, value) : sum + value;
}
