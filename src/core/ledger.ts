/**
 * What was read and what was not: enumerated = scanned + skipped + unread. A scan is complete only when the ledger
 * balances and nothing is unread. Exit codes from it: `surfaces/exit.ts`.
 */

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
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  readonly unread: readonly Unread[];
  /** How many unread units are counted but not listed above. */
  readonly unreadOmitted?: number;
}

/** A report lists at most this many unread units by name; the rest are counted. */
const LISTED = 1000;

export class Ledger {
  #enumerated = 0;
  #scanned = 0;
  #bytes = 0;
  readonly #skipped = new Map<string, number>();
  readonly #unread: Unread[] = [];
  #unreadCount = 0;

  enumerated(count = 1): void {
    this.#enumerated += count;
  }

  scanned(bytes: number, units = 1): void {
    this.#scanned += units;
    this.#bytes += bytes;
  }

  /** Not read by a declared policy: a submodule, an LFS pointer, a configured path. */
  skipped(reason: string, count = 1): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + count);
  }

  /** Should have been read and was not: the scan is incomplete. */
  unread(unit: string, reason: string): void {
    this.#unreadCount += 1;
    if (this.#unread.length < LISTED) this.#unread.push({ unit, reason });
  }

  get units(): LedgerReport['units'] {
    let skipped = 0;
    for (const count of this.#skipped.values()) skipped += count;
    return { enumerated: this.#enumerated, scanned: this.#scanned, skipped, unread: this.#unreadCount };
  }

  get complete(): boolean {
    const { enumerated, scanned, skipped, unread } = this.units;
    return unread === 0 && enumerated === scanned + skipped;
  }

  report(): LedgerReport {
    const omitted = this.#unreadCount - this.#unread.length;
    return {
      complete: this.complete,
      units: this.units,
      bytes: this.#bytes,
      skipped: [...this.#skipped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => ({ reason, count })),
      unread: [...this.#unread],
      ...(omitted > 0 ? { unreadOmitted: omitted } : {}),
    };
  }
}
