/** Where one credential stands: the places of its sightings, known when it was seen or found afterwards. */
import { compareText } from './compare-text.ts';
import type { Exposure, Occurrence, Place, PlacedPart } from './finding.ts';
import type { Oid } from './ids.ts';
import { primaryOf, type Sealed, type SealedPart } from './seal.ts';

/** One sealed detection in one unit. */
export interface Sighting {
  readonly sealed: Sealed;
  readonly object: Oid | undefined;
  /** Known places of the unit; none for what is located afterwards. */
  readonly places: readonly Place[];
}

export interface Located {
  readonly places: readonly LocatedPlace[];
  readonly exposure: Exposure | null;
  /** These are all the places of objects: what their units named before is replaced. */
  readonly isWhole?: boolean;
}

/** A place found afterwards, for an object that may stand at several. */
export interface LocatedPlace extends Place {
  /** The bytes of `object` at which the credential begins in this place (a commit's message, say); absent: wherever it does. */
  readonly offsets?: readonly number[];
}

/** Sorted; at least one. */
export function occurrences(sightings: readonly Sighting[], located: Located | undefined): Occurrence[] {
  const placed = sightings.filter(({ object }) => object === undefined || located?.isWhole !== true).flatMap(ownPlaces);
  const all = located ? [...placed, ...locatedPlaces(sightings, located)] : placed;
  return (all.length > 0 ? all : sightings.map(nowhere)).sort(byPlace);
}

function ownPlaces({ sealed, places }: Sighting): Occurrence[] {
  return places.map((place) => occurrence(sealed, place));
}

/** A located place names one of several objects; where in it the credential stands is known from the sightings there. */
function locatedPlaces(sightings: readonly Sighting[], { places }: Located): Occurrence[] {
  const byObject = groupByObject(sightings);
  return places.flatMap(({ offsets, ...place }) =>
    (byObject.get(place.object) ?? [])
      .filter(({ sealed }) => offsets === undefined || offsets.includes(primaryOf(sealed).offset))
      .map(({ sealed }) => occurrence(sealed, place)),
  );
}

/** Nobody knows where it stands, but it was seen: that is said, never dropped. */
function nowhere({ sealed, object }: Sighting): Occurrence {
  return occurrence(sealed, { source: 'history', commit: null, ...(object === undefined ? {} : { object }) });
}

function groupByObject(sightings: readonly Sighting[]): Map<Oid | undefined, Sighting[]> {
  const groups = new Map<Oid | undefined, Sighting[]>();
  for (const sighting of sightings) {
    const group = groups.get(sighting.object);
    if (group) group.push(sighting);
    else groups.set(sighting.object, [sighting]);
  }
  return groups;
}

function occurrence(sealed: Sealed, place: Place): Occurrence {
  const { line, column, endLine, endColumn, offset, length } = primaryOf(sealed);
  return {
    ...place,
    line, column, endLine, endColumn, offset, length,
    ...(sealed.decoded.length > 0 ? { decoded: sealed.decoded } : {}),
    ...(sealed.parts.length > 1 ? { parts: sealed.parts.map(placedPart) } : {}),
    ...(sealed.more === undefined ? {} : { more: sealed.more }),
  };
}

function placedPart({ kind, line, column, endLine, endColumn, offset, length }: SealedPart): PlacedPart {
  return { kind, line, column, endLine, endColumn, offset, length };
}

/** Whoever read what first, the report is the same. */
export function bySighting(a: Sighting, b: Sighting): number {
  const [one, other] = [a.places[0], b.places[0]];
  return compareText(a.object, b.object) || compareText(one?.source, other?.source) || compareText(one?.path, other?.path)
    || primaryOf(a.sealed).offset - primaryOf(b.sealed).offset || compareText(a.sealed.rule, b.sealed.rule);
}

/** By when it came in; what has no time, a git directory's own files say, only repeats what history tells. */
export function byPlace(a: Occurrence, b: Occurrence): number {
  return Number(a.date === undefined) - Number(b.date === undefined) || compareText(a.date, b.date) || compareText(a.path, b.path) || compareText(a.commit ?? '', b.commit ?? '') || a.offset - b.offset || compareText(a.source, b.source);
}
