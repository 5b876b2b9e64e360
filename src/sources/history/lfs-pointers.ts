/**
 * Pointers of Git LFS among the blobs (`git/lfs-pointer.ts`). A pointer is scanned as the text it is; where its content is
 * not in this repository's own LFS store, that is declared.
 */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../core/ledger.ts';
import { lfsContentId } from '../../git/lfs-pointer.ts';

export class LfsPointers {
  readonly #contents = new Set<string>();

  look(blob: Uint8Array): void {
    const id = lfsContentId(blob);
    if (id !== undefined) this.#contents.add(id);
  }

  /** What was seen elsewhere. */
  add(contentIds: readonly string[]): void {
    for (const id of contentIds) this.#contents.add(id);
  }

  /** What is here was read with the other files of the git directory. `prefix` tells the stores of submodules apart. */
  declare(ledger: Ledger, commonDir: string, prefix: string): void {
    for (const id of this.#contents) {
      const path = join('lfs', 'objects', id.slice(0, 2), id.slice(2, 4), id);
      if (lstatSync(join(commonDir, path), { throwIfNoEntry: false })?.isFile()) continue;
      ledger.skippedOnce(`git-dir ${prefix}${path}`, 'LFS content that is not stored here');
    }
  }
}
