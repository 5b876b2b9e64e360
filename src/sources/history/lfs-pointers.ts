/**
 * Git LFS keeps a file's content outside the object store; the blob is a pointer (git-lfs specification, version 1). The
 * pointer is scanned as the text it is; where the content is not in this repository's own LFS store, that is declared.
 */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../core/ledger.ts';

const LARGEST_POINTER = 1024;
const START = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

export class LfsPointers {
  readonly #contents = new Set<string>();

  look(content: Uint8Array): void {
    if (content.length > LARGEST_POINTER || content.length < START.length) return;
    if (!START.equals(content.subarray(0, START.length))) return;
    const id = /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(content).toString('latin1'))?.[1];
    if (id !== undefined) this.#contents.add(id);
  }

  /** What is here was read with the other files of the git directory. */
  declare(ledger: Ledger, commonDir: string): void {
    for (const id of this.#contents) {
      const path = join(commonDir, 'lfs', 'objects', id.slice(0, 2), id.slice(2, 4), id);
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) continue;
      ledger.enumerated();
      ledger.skipped('LFS content that is not stored here');
    }
  }
}
