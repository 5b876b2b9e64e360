/** Gives blobs that no tree lists the path at which they are staged, if they are. */
import type { Fingerprint, Oid } from '../../core/ids.ts';
import type { LocatedPlace, Whereabouts } from '../../core/source.ts';
import type { StagedEntry } from '../../git/staged-entries.ts';

/** The first path of each of `wanted` that is staged. */
export async function stagedPaths(wanted: readonly Oid[], entries: () => AsyncIterable<StagedEntry>): Promise<ReadonlyMap<Oid, string>> {
  const paths = new Map<Oid, string>();
  if (wanted.length === 0) return paths;
  const loose = new Set(wanted);
  for await (const { oid, path } of entries()) if (loose.has(oid) && !paths.has(oid)) paths.set(oid, path);
  return paths;
}

export function withStagedPaths(found: ReadonlyMap<Fingerprint, Whereabouts>, paths: ReadonlyMap<Oid, string>): ReadonlyMap<Fingerprint, Whereabouts> {
  if (paths.size === 0) return found;
  const staged = (place: LocatedPlace): LocatedPlace => {
    const path = isLoose(place) && place.object !== undefined ? paths.get(place.object) : undefined;
    return path === undefined ? place : { ...place, source: 'staged', path };
  };
  return new Map([...found].map(([fingerprint, where]) => [fingerprint, { ...where, places: where.places.map(staged) }]));
}

function isLoose({ source, path, commit }: LocatedPlace): boolean {
  return source === 'history' && path === undefined && commit === null;
}
