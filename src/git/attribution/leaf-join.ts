/**
 * Joins the leaf sets of trees from the deepest folder upward. No tree is expanded: a git bomb costs as many steps as it has trees.
 * Most trees list the same folders with the same sets as some tree before, and have its set.
 */
import type { FoundEntries } from './entries.ts';
import { GatheredLeaves } from './gathered.ts';
import type { Holders, Holding } from './holders.ts';
import type { Leaves } from './leaves.ts';
import { Bits, NumberMap } from '../tables/numbers.ts';
import { NO_PATH } from '../tables/path-table.ts';
import { SharedLists } from '../tables/shared-lists.ts';

export class LeafJoin {
  readonly #found: FoundEntries;
  readonly #holders: Holders;
  readonly #leaves: Leaves;
  /** Sets of trees that hold nothing themselves, by their lists. */
  readonly #setOfList = new NumberMap();
  /** As the lists, with the sets of folders in place of these: a folder changes more often than what was found in it. */
  readonly #outlines = new SharedLists();
  readonly #setOfOutline = new NumberMap();

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
      if (this.#isKept(tree)) stack.pop();
      else if (opened.has(tree)) this.#leaves.keepSet(tree, this.#setOf(tree));
      else {
        opened.add(tree);
        for (const entry of this.#entriesOf(tree)) {
          const folder = this.#found.entries.child(entry);
          if (this.#isFolder(tree, folder) && !opened.has(folder)) stack.push(folder);
        }
      }
    }
  }

  /** Most trees list the same as another one. */
  #isKept(tree: number): boolean {
    if (this.#leaves.hasTree(tree)) return true;
    const set = this.#holdsItself(tree) ? undefined : this.#setOfList.get(this.#found.entries.list(tree));
    if (set !== undefined) this.#leaves.keepSet(tree, set);
    return set !== undefined;
  }

  #entriesOf(tree: number): readonly number[] {
    const { entries } = this.#found;
    return entries.of(entries.list(tree));
  }

  #isFolder(tree: number, child: number): boolean {
    return child !== tree && this.#found.leadOn.has(child);
  }

  #setOf(tree: number): number {
    const entries = this.#entriesOf(tree);
    if (this.#holdsItself(tree)) return this.#leaves.internSet(this.#gathered(tree, entries));
    const outline = this.#outlineOf(tree, entries);
    const set = this.#setOfOutline.get(outline) ?? this.#leaves.internSet(this.#gathered(tree, entries));
    this.#setOfOutline.set(outline, set);
    this.#setOfList.set(this.#found.entries.list(tree), set);
    return set;
  }

  #holdsItself(tree: number): boolean {
    return this.#holders.byObject.has(tree);
  }

  #outlineOf(tree: number, entries: readonly number[]): number {
    let outline = 0;
    for (const entry of entries) {
      const child = this.#found.entries.child(entry);
      outline = this.#outlines.extended(outline, this.#found.entries.name(entry), this.#isFolder(tree, child) ? 2 * this.#leaves.setOfTree(child) : 2 * child + 1);
    }
    return outline;
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
