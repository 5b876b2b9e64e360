/** The trees that git has kept for folders of an index (its extension TREE). All are seen to be as git writes them, and those that are asked for are decoded. */
import { type Oid, oid } from '../../core/ids.ts';
import { INDEX } from '../small/assembly/layout.ts';
import type { IndexMemory } from '../small/index-memory.ts';
import { Unanswered } from './plain-trees.ts';

/** Null: git has kept none. Undefined: what lies there is not as git writes it. Places are those of the index's bytes, the end excluded. */
export function readKeptTrees(memory: IndexMemory, from: number, end: number, idLength: number): KeptTree | null | undefined {
  if (from === end) return null;
  const { bytes, kernel } = memory;
  if (bytes[from] !== 0 || kernel.endOfKept(INDEX + from, INDEX + end, idLength) !== INDEX + end) return undefined;
  return new KeptTree(memory, from + 1, idLength);
}

/** `<entries> <folders>\n<id>`, then the folders in turn, each behind its name and a NUL; entries of -1, and no id, for what has changed. */
export class KeptTree {
  /** What the folder would be written as; null: it has changed since. */
  readonly oid: Oid | null;
  /** Entries below the folder; meaningful with `oid`. */
  readonly count: number;
  readonly #memory: IndexMemory;
  readonly #idLength: number;
  readonly #below: number;
  readonly #folderCount: number;
  /** Where each folder's line begins. */
  #folders: ReadonlyMap<string, number> | undefined;

  constructor(memory: IndexMemory, line: number, idLength: number) {
    const { bytes } = memory;
    const end = bytes.indexOf(LINE_FEED, line);
    const [count, folders] = bytes.toString('latin1', line, end).split(' ').map(Number);
    this.count = count ?? -1;
    this.#folderCount = folders ?? 0;
    this.#below = end + 1 + (this.count < 0 ? 0 : idLength);
    this.oid = this.count < 0 ? null : oid(bytes.toString('hex', end + 1, this.#below));
    this.#memory = memory;
    this.#idLength = idLength;
  }

  /** @throws Unanswered: some folder stands there twice */
  folder(name: string): KeptTree | null {
    const line = (this.#folders ??= this.#listFolders()).get(name);
    return line === undefined ? null : new KeptTree(this.#memory, line, this.#idLength);
  }

  #listFolders(): Map<string, number> {
    const { bytes, kernel } = this.#memory;
    const folders = new Map<string, number>();
    for (let at = this.#below, left = this.#folderCount; left > 0; left -= 1) {
      const nul = bytes.indexOf(0, at);
      folders.set(bytes.toString('latin1', at, nul), nul + 1);
      at = kernel.endOfKept(INDEX + at, INDEX + bytes.length, this.#idLength) - INDEX;
    }
    if (folders.size !== this.#folderCount) throw new Unanswered();
    return folders;
  }
}

const LINE_FEED = 0x0a;
