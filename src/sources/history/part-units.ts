/** Objects that were scanned together: those that hold something as units one by one, the others as one unit. */
import { oid } from '../../core/ids.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { ScannedUnit } from '../../core/source.ts';
import type { PartResult } from '../../git/pack/part-audit.ts';

export function* partUnits({ scanned, bytes, found }: PartResult<Outcome>): Generator<ScannedUnit, void> {
  for (const { id, type, bytes: size, outcome } of found) {
    yield { id: `${type} ${id}`, role: 'target', object: oid(id), places: [], outcome, bytes: size };
  }
  const rest = scanned - found.length;
  const restBytes = bytes - found.reduce((sum, object) => sum + object.bytes, 0);
  if (rest > 0) yield { id: `${rest} objects`, role: 'target', places: [], outcome: NOTHING, bytes: restBytes, units: rest };
}

const NOTHING: Outcome = { sealed: [], marks: [], unread: [], skipped: [] };
