/** Gives blobs that no tree lists the path at which they are staged, if they are. */
import type { Fingerprint, Oid } from '../../core/ids.ts';
import type { LocatedPlace, Whereabouts } from '../../core/source.ts';
import type { StagedEntry } from '../../git/staged-entries.ts';

export async function withStagedPaths(
  found: ReadonlyMap<Fingerprint, Whereabouts>, entries: () => AsyncIterable<StagedEntry>,
): Promise<ReadonlyMap<Fingerprint, Whereabouts>> {
  const loose = new Set([...found.values()].flatMap(({ places }) => places.filter(isLoose).flatMap(({ object }) => object ?? [])));
  if (loose.size === 0) return found;
  const paths = new Map<Oid, string>();
  for await (const { oid, path } of entries()) if (loose.has(oid) && !paths.has(oid)) paths.set(oid, path);
  const staged = (place: LocatedPlace): LocatedPlace => {
    const path = isLoose(place) && place.object !== undefined ? paths.get(place.object) : undefined;
    return path === undefined ? place : { ...place, source: 'staged', path };
  };
  return new Map([...found].map(([fingerprint, where]) => [fingerprint, { ...where, places: where.places.map(staged) }]));
}

function isLoose({ source, path, commit }: LocatedPlace): boolean {
  return source === 'history' && path === undefined && commit === null;
}
