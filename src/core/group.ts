/** Sightings of one credential, however often and wherever it was seen, side by side. What comes of them: `group-finding.ts`. */
import type { Fingerprint, Oid } from './ids.ts';
import type { Sighting } from './occurrences.ts';
import { primaryOf } from './seal.ts';

export class Grouping {
  readonly #byFingerprint = new Map<Fingerprint, [Sighting, ...Sighting[]]>();

  add(sighting: Sighting): void {
    const { fingerprint } = sighting.sealed;
    const known = this.#byFingerprint.get(fingerprint);
    if (known) known.push(sighting);
    else this.#byFingerprint.set(fingerprint, [sighting]);
  }

  get size(): number {
    return this.#byFingerprint.size;
  }

  has(fingerprint: Fingerprint): boolean {
    return this.#byFingerprint.has(fingerprint);
  }

  sightings(): IterableIterator<[Fingerprint, readonly [Sighting, ...Sighting[]]]> {
    return this.#byFingerprint.entries();
  }

  /** For each credential the objects that hold it and whose places are not known yet (or all), and where in them it begins. */
  holders(all = false): Map<Fingerprint, Map<Oid, number[]>> {
    const holders = new Map<Fingerprint, Map<Oid, number[]>>();
    for (const [fingerprint, sightings] of this.#byFingerprint) {
      const objects = offsetsByObject(sightings.filter(({ places }) => all || places.length === 0));
      if (objects.size > 0) holders.set(fingerprint, objects);
    }
    return holders;
  }
}

function offsetsByObject(sightings: readonly Sighting[]): Map<Oid, number[]> {
  const objects = new Map<Oid, number[]>();
  for (const { sealed, object } of sightings) {
    if (object === undefined) continue;
    const offset = primaryOf(sealed).offset;
    const known = objects.get(object);
    if (known) known.push(offset);
    else objects.set(object, [offset]);
  }
  return objects;
}
