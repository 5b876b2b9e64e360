/** What comes on standard input: one unit, in chunks. */
import type { Readable } from 'node:stream';
import type { Source } from '../core/source.ts';

/** @param name names the input in reports, for instance the file that an editor sends */
export function stdinSource(input: Readable, name = 'stdin'): Source {
  return {
    command: 'scan',
    target: '-',
    async *units(ledger) {
      ledger.enumerated();
      yield { id: name, role: 'target', places: [{ source: 'stdin', path: name }], content: input };
    },
    close: async () => {
      // Else an input that never ends would keep the process alive.
      input.destroy();
    },
  };
}
