/**
 * Joins the leaf sets of trees from the deepest folder upward. No tree is expanded: a git bomb costs as many steps as it has trees.
 * Most trees list the same folders with the same sets as some tree before, and have its set.
 */
import type { FoundEntries } from './entries.ts';
import { GatheredLeaves } from './gathered.ts';
import type { Holders, Holding } from './holders.ts';
import type { Leaves } from './leaves.ts';
import { Bits } from '../tables/numbers.ts';
import { NO_PATH } from '../tables/path-table.ts';

/** Trees with more entries than this are rare, and seldom alike. */
const ALIKE = 32;

export class LeafJoin {
  readonly #found: FoundEntries;
  readonly #holders: Holders;
  readonly #leaves: Leaves;
  /** Sets of trees by what they list. */
  readonly #sets = new Map<string, number>();

  constructor(found: FoundEntries, holders: Holders, leaves: Leaves) {
    this.#found = found;
    this.#holders = holders;
    this.#leaves = leaves;
  }

  /** Gives every tree its set, folders before what lists them. No recursion: folders may be thousands deep. */
  join(size: number): void {
    const opened = new Bits(size);
    for (const top of this.#found.holding()) {
      this.#joinBelow(top, opened);
      if (!this.#found.isListed(top)) this.#leaves.tops.push(top);
    }
  }

  #joinBelow(top: number, opened: Bits): void {
    const stack = [top];
    for (let tree = stack.at(-1); tree !== undefined; tree = stack.at(-1)) {
      const entries = this.#found.entries.of(tree);
      if (opened.has(tree)) {
        stack.pop();
        if (!this.#leaves.hasTree(tree)) this.#leaves.keepSet(tree, this.#setOf(tree, entries));
        continue;
      }
      opened.add(tree);
      for (const entry of entries) {
        const folder = this.#found.entries.child(entry);
        if (this.#isFolder(tree, folder) && !opened.has(folder)) stack.push(folder);
      }
    }
  }

  #isFolder(tree: number, child: number): boolean {
    return child !== tree && this.#found.leadOn.has(child);
  }

  #setOf(tree: number, entries: readonly number[]): number {
    const key = this.#keyOf(tree, entries);
    const known = key === undefined ? undefined : this.#sets.get(key);
    if (known !== undefined) return known;
    const set = this.#leaves.internSet(this.#gathered(tree, entries));
    if (key !== undefined) this.#sets.set(key, set);
    return set;
  }

  /** Undefined for a tree that holds something itself. */
  #keyOf(tree: number, entries: readonly number[]): string | undefined {
    if (entries.length > ALIKE || this.#holders.byObject.has(tree)) return undefined;
    let key = '';
    for (const entry of entries) {
      const child = this.#found.entries.child(entry);
      key += `${this.#found.entries.name(entry)}${this.#isFolder(tree, child) ? `/${this.#leaves.setOfTree(child)}` : `:${child}`} `;
    }
    return key;
  }

  #gathered(tree: number, entries: readonly number[]): ReadonlySet<number> {
    const gathered = new GatheredLeaves(this.#leaves);
    const unplaced = this.#credentialsOf(tree, ({ offsets }) => offsets.length === 0);
    if (unplaced.length > 0) gathered.add({ path: NO_PATH, object: tree, isName: true, credentials: unplaced });
    for (const entry of entries) this.#gatherEntry(gathered, tree, entry);
    return gathered.leaves;
  }

  #gatherEntry(gathered: GatheredLeaves, tree: number, entry: number): void {
    const child = this.#found.entries.child(entry);
    const name = this.#found.entries.name(entry);
    if (this.#isFolder(tree, child)) return gathered.addAll(this.#leaves.setOfTree(child), name);
    const what = this.#found.heldByName(entry) ?? { credentials: this.#credentialsOf(child, () => true) };
    gathered.add({ path: this.#leaves.paths.under(name, NO_PATH), object: child, isName: child === tree, ...what });
  }

  #credentialsOf(object: number, accept: (holding: Holding) => boolean): number[] {
    return (this.#holders.byObject.get(object) ?? []).filter(accept).map(({ credential }) => credential);
  }
}
