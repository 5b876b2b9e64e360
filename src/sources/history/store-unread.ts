/** What of one store was found and not read, each a unit of the ledger. */
import type { Ledger, Unread } from '../../core/ledger.ts';

export class StoreUnread {
  readonly #prefix: string;
  #ledger: Ledger | undefined;

  /** @param prefix `modules/lib/` for a submodule's store, otherwise empty */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  begin(ledger: Ledger): void {
    this.#ledger = ledger;
  }

  add({ unit, reason }: Unread): void {
    this.#ledger?.enumerated();
    this.#ledger?.unread(this.#named(unit), reason);
  }

  /** What several shards may come upon. */
  addOnce(problems: readonly Unread[]): void {
    for (const { unit, reason } of problems) this.#ledger?.unreadOnce(this.#named(unit), reason);
  }

  #named(unit: string): string {
    return this.#prefix === '' ? unit : `${this.#prefix}: ${unit}`;
  }
}
