/** What of the findings stands in one store. */
import type { Fingerprint, Oid } from '../../core/ids.ts';
import type { Held } from '../../core/source.ts';

export function heldIn(holders: ReadonlyMap<Fingerprint, Held>, holds: (id: Oid) => boolean): Map<Fingerprint, Held> {
  const here = new Map<Fingerprint, Held>();
  for (const [fingerprint, held] of holders) {
    const objects = [...held.keys()].filter(holds);
    if (objects.length > 0) here.set(fingerprint, held instanceof Map ? new Map(objects.map((id) => [id, offsetsIn(held, id)])) : new Set(objects));
  }
  return here;
}

function offsetsIn(held: ReadonlyMap<Oid, readonly number[]>, id: Oid): readonly number[] {
  return held.get(id) ?? [];
}
