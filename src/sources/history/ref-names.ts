/** Names of refs as units: a branch may be called after a secret. */
import type { Ledger } from '../../core/ledger.ts';
import type { Unit } from '../../core/source.ts';
import type { Ref } from '../../git/refs.ts';

export function* refNames(ledger: Ledger, refs: readonly Ref[]): Generator<Unit, void> {
  for (const { name, rawName } of refs) {
    ledger.enumerated();
    yield { id: `ref ${name}`, role: 'target', places: [{ source: 'ref-name', path: name, commit: null }], content: Buffer.from(rawName, 'latin1') };
  }
}
