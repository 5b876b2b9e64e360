/** Reads a tree that is too large to be held, piece by piece, into a graph's tables: every child is marked as referenced. */
import { type ObjectTable, REFERENCED } from '../tables/object-table.ts';
import { MalformedTree, TreeCursor } from '../trees.ts';

/** A single entry may be this long; git itself stops names at 4096 bytes on disk. */
const LONGEST_ENTRY = 1 << 20;

/** What a broken tree lists before it breaks counts all the same. */
export class TreeReader {
  readonly subtrees: number[] = [];
  readonly #table: ObjectTable;
  readonly #gitlinks: ObjectTable;
  readonly #cursor: TreeCursor;
  #rest: Uint8Array = new Uint8Array();
  #broken: unknown;

  constructor(table: ObjectTable, gitlinks: ObjectTable) {
    this.#table = table;
    this.#gitlinks = gitlinks;
    this.#cursor = new TreeCursor(this.#rest, table.idBytes);
  }

  take(chunk: Uint8Array): void {
    if (this.#broken !== undefined) return;
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    try {
      this.#entries(bytes);
      if (bytes.length - this.#cursor.end > LONGEST_ENTRY) throw new MalformedTree('an entry without end');
    } catch (error) {
      this.#broken = error;
    }
    this.#rest = Uint8Array.from(bytes.subarray(this.#cursor.end));
  }

  /** @throws MalformedTree when the pieces made no tree */
  finish(): void {
    if (this.#broken !== undefined) throw this.#broken;
    if (this.#rest.length > 0) throw new MalformedTree('the last entry is cut short');
  }

  #entries(bytes: Uint8Array): void {
    const cursor = this.#cursor.reset(bytes);
    while (cursor.nextWhole()) {
      if (cursor.isGitlink) {
        this.#gitlinks.add(bytes, cursor.idStart);
        continue;
      }
      const child = this.#table.add(bytes, cursor.idStart);
      this.#table.mark(child, REFERENCED);
      if (cursor.isTree) this.subtrees.push(child);
    }
  }
}
