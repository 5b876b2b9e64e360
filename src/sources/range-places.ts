/** Where the credentials of a range stand: each path, message and identity once, with the first commit that has it there. */
import type { Place } from '../core/finding.ts';
import type { Fingerprint, Oid } from '../core/ids.ts';
import type { Held, LocatedPlace, Whereabouts } from '../core/source.ts';
import { classify } from '../git/object-parts.ts';
import { readWhole } from '../git/objects/whole.ts';
import type { Objects } from './git-units.ts';

/** When and by whom something came in. */
export type Stamp = Pick<Place, 'author' | 'date'> & { readonly commit: Oid | null };

/** Oldest first, in the order of the commits: later places of one path come behind. */
export type RangePlaces = Map<Oid, Place[]>;

export async function locateInRange(
  holders: ReadonlyMap<Fingerprint, Held>, places: ReadonlyMap<Oid, readonly Place[]>, reader: Objects,
): Promise<ReadonlyMap<Fingerprint, Whereabouts>> {
  const order = new Map([...places.keys()].map((oid, index) => [oid, index]));
  const whereabouts = new Map<Fingerprint, Whereabouts>();
  for (const [fingerprint, held] of holders) {
    const oids = [...held.keys()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const inFiles = oids.flatMap((oid) => (places.get(oid) ?? []).filter(({ source }) => source === 'range'));
    const inMessages = await partsOf(oids.filter((oid) => places.get(oid)?.some(({ source }) => source !== 'range')), held, places, reader);
    whereabouts.set(fingerprint, { places: [...firstOfEachPath(inFiles), ...inMessages], exposure: null });
  }
  return whereabouts;
}

function firstOfEachPath(places: readonly Place[]): LocatedPlace[] {
  const byPath = new Map<string, Place[]>();
  for (const place of places) byPath.set(place.path ?? '', [...(byPath.get(place.path ?? '') ?? []), place]);
  return [...byPath.values()].flatMap((same) => same.slice(0, 1).map((first) => ({ ...first, objects: new Set(same.map(({ object }) => object)).size })));
}

/** Commits and tags are read whole; which part of them holds the credential is told by its bytes. An identity counts once. */
async function partsOf(oids: readonly Oid[], held: Held, places: ReadonlyMap<Oid, readonly Place[]>, reader: Objects): Promise<LocatedPlace[]> {
  const parts = new Map<string, LocatedPlace>();
  for await (const object of readWhole(reader, oids)) {
    const [place] = places.get(object.oid) ?? [];
    if ('unread' in object || place === undefined) continue;
    for (const offset of held instanceof Map ? (held.get(object.oid) ?? []) : []) {
      const source = classify(object.content, object.type, offset);
      const key = source === 'identity' ? source : `${source} ${object.oid}`;
      const known = parts.get(key);
      if (known === undefined) parts.set(key, { ...place, source, offsets: [offset] });
      else if (known.object === object.oid) parts.set(key, { ...known, offsets: [...(known.offsets ?? []), offset] });
    }
    if (!(held instanceof Map)) parts.set(object.oid, place);
  }
  return [...parts.values()];
}
