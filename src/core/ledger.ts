/**
 * What was read and what was not: enumerated = scanned + skipped + unread. A scan is complete only when the ledger
 * balances and nothing is unread. Exit codes from it: `surfaces/exit.ts`.
 */
import { compareText } from './compare-text.ts';

export interface Unread {
  /** For people and scripts, for instance `blob 1f3a…` or a path. */
  readonly unit: string;
  readonly reason: string;
}

export interface LedgerReport {
  readonly complete: boolean;
  readonly units: { readonly enumerated: number; readonly scanned: number; readonly skipped: number; readonly unread: number };
  /** Bytes of stored content that were scanned. */
  readonly bytes: number;
  /** Of these, what an earlier scan with the same rules read, known by its checksum (`--cache`). */
  readonly remembered?: { readonly units: number; readonly bytes: number };
  /** `units` names the first of those that can be looked for elsewhere: contents of Git LFS, commits of submodules. */
  readonly skipped: readonly { readonly reason: string; readonly count: number; readonly units?: readonly string[] }[];
  readonly unread: readonly Unread[];
  /** How many unread units are counted but not listed above. */
  readonly unreadOmitted?: number;
}

/** What one shard counted, to be joined with what the others did (`docs/SCALE.md`). */
export interface LedgerShare {
  /** Of this shard alone. */
  readonly enumerated: number;
  readonly scanned: number;
  readonly bytes: number;
  readonly remembered: { readonly units: number; readonly bytes: number };
  readonly skipped: readonly (readonly [reason: string, count: number])[];
  readonly unread: readonly Unread[];
  readonly unreadCount: number;
  /** What other shards may have counted, too: each unit counts once. */
  readonly skippedOnce: readonly (readonly [unit: string, reason: string])[];
  readonly unreadOnce: readonly Unread[];
}

/** A report lists at most this many unread units by name, the first in their order; the rest are counted. */
const LISTED = 1000;

export class Ledger {
  #enumerated = 0;
  #scanned = 0;
  #bytes = 0;
  readonly #remembered = { units: 0, bytes: 0 };
  readonly #skipped = new Map<string, number>();
  #unread: Unread[] = [];
  #unreadCount = 0;
  readonly #skippedOnce = new Map<string, string>();
  readonly #unreadOnce = new Map<string, Unread>();

  enumerated(count = 1): void {
    this.#enumerated += count;
  }

  scanned(bytes: number, units = 1): void {
    this.#scanned += units;
    this.#bytes += bytes;
  }

  /** Of what was scanned: so much was scanned earlier, under the same rules, and is known by its checksum. */
  remembered(bytes: number, units: number): void {
    this.#remembered.units += units;
    this.#remembered.bytes += bytes;
  }

  /** Not read by a declared policy: a submodule, an LFS pointer, a configured path. */
  skipped(reason: string, count = 1): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + count);
  }

  /** Should have been read and was not: the scan is incomplete. */
  unread(unit: string, reason: string): void {
    this.#unreadCount += 1;
    this.#list({ unit, reason });
  }

  /** Enumerates and skips a unit that every shard may come upon; however often it is told, it counts once. */
  skippedOnce(unit: string, reason: string): void {
    this.#skippedOnce.set(unit, reason);
  }

  /** The same for what should have been read. */
  unreadOnce(unit: string, reason: string): void {
    this.#unreadOnce.set(`${unit}\0${reason}`, { unit, reason });
  }

  get units(): LedgerReport['units'] {
    let skipped = this.#skippedOnce.size;
    for (const count of this.#skipped.values()) skipped += count;
    const once = this.#skippedOnce.size + this.#unreadOnce.size;
    return { enumerated: this.#enumerated + once, scanned: this.#scanned, skipped, unread: this.#unreadCount + this.#unreadOnce.size };
  }

  get complete(): boolean {
    const { enumerated, scanned, skipped, unread } = this.units;
    return unread === 0 && enumerated === scanned + skipped;
  }

  report(): LedgerReport {
    const { units } = this;
    const unread = first([...this.#unread, ...this.#unreadOnce.values()]);
    const omitted = units.unread - unread.length;
    return {
      complete: this.complete,
      units,
      bytes: this.#bytes,
      ...(this.#remembered.units > 0 ? { remembered: { ...this.#remembered } } : {}),
      skipped: [...this.#allSkipped()].sort(([a], [b]) => compareText(a, b)).map(([reason, count]) => ({ reason, count, ...this.#namesOf(reason) })),
      unread,
      ...(omitted > 0 ? { unreadOmitted: omitted } : {}),
    };
  }

  share(): LedgerShare {
    return {
      enumerated: this.#enumerated, scanned: this.#scanned, bytes: this.#bytes, remembered: { ...this.#remembered },
      skipped: [...this.#skipped], unread: first(this.#unread), unreadCount: this.#unreadCount,
      skippedOnce: [...this.#skippedOnce], unreadOnce: [...this.#unreadOnce.values()],
    };
  }

  absorb(share: LedgerShare): void {
    this.#enumerated += share.enumerated;
    this.scanned(share.bytes, share.scanned);
    this.remembered(share.remembered.bytes, share.remembered.units);
    for (const [reason, count] of share.skipped) this.skipped(reason, count);
    this.#unreadCount += share.unreadCount;
    for (const one of share.unread) this.#list(one);
    for (const [unit, reason] of share.skippedOnce) this.skippedOnce(unit, reason);
    for (const { unit, reason } of share.unreadOnce) this.unreadOnce(unit, reason);
  }

  #list(unread: Unread): void {
    this.#unread.push(unread);
    if (this.#unread.length >= 2 * LISTED) this.#unread = first(this.#unread);
  }

  #namesOf(reason: string): { units?: readonly string[] } {
    const units = [...this.#skippedOnce].filter(([, known]) => known === reason).map(([unit]) => unit).sort();
    return units.length === 0 ? {} : { units: units.slice(0, LISTED) };
  }

  #allSkipped(): Map<string, number> {
    const all = new Map(this.#skipped);
    for (const reason of this.#skippedOnce.values()) all.set(reason, (all.get(reason) ?? 0) + 1);
    return all;
  }
}

/** The same ones, in whatever order they came. */
function first(unread: readonly Unread[]): Unread[] {
  return [...unread].sort((a, b) => compareText(a.unit, b.unit) || compareText(a.reason, b.reason)).slice(0, LISTED);
}
