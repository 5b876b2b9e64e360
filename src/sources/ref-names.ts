/** Names of refs as units: a branch may be called after a secret. */
import type { Ledger } from '../core/ledger.ts';
import type { Unit } from '../core/source.ts';
import { pathName } from '../git/path-name.ts';

/** @param rawNames their bytes, one character each (latin1) */
export function* refNames(ledger: Ledger, rawNames: Iterable<string>): Generator<Unit, void> {
  for (const rawName of rawNames) {
    const content = Buffer.from(rawName, 'latin1');
    const path = pathName(content);
    ledger.enumerated();
    yield { id: `ref ${path}`, role: 'target', places: [{ source: 'ref-name', path, commit: null }], content };
  }
}
