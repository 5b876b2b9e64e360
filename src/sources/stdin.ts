/** What comes on standard input: one unit, in chunks. */
import type { Source } from '../core/source.ts';

/** @param name names the input in reports, for instance the file that an editor sends */
export function stdinSource(input: AsyncIterable<Uint8Array>, name = 'stdin'): Source {
  return {
    command: 'scan',
    target: '-',
    async *units(ledger) {
      ledger.enumerated();
      yield { id: name, role: 'target', places: [{ source: 'stdin', path: name }], content: input };
    },
    close: async () => {},
  };
}
