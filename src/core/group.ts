/**
 * Sightings become findings: one per credential, however often and wherever it was seen. Suppression and the verdict come
 * later (`config/policy.ts`, `verify/`).
 */
import type { Detection, Exposure, Facts, Finding, Occurrence, Part, Place, PlacedPart, ReportPart } from './finding.ts';
import type { Fingerprinter } from './fingerprint.ts';
import type { Secret } from './secret.ts';
import type { Fingerprint, Oid } from './ids.ts';
import type { Trail } from './name-mask.ts';
import type { RuleSpec } from './rule.ts';
import { compareSeverity } from './severity.ts';

/** A detection without its secrets, as it may leave a worker or be kept in memory. */
export interface Sealed {
  readonly fingerprint: Fingerprint;
  readonly rule: Detection['rule'];
  readonly title: string;
  readonly kind: Finding['kind'];
  readonly severity: Detection['severity'];
  readonly confidence: Detection['confidence'];
  readonly facts: Facts;
  readonly signals: readonly string[];
  readonly decoded: readonly string[];
  readonly parts: readonly [SealedPart, ...SealedPart[]];
}

export interface SealedPart extends PlacedPart {
  readonly masked: string;
  readonly identifier: boolean;
  /** For names that hold the value; never to be written anywhere. */
  readonly trail?: Trail;
  /** Of a secret that is not the one which names the credential: for names that hold it, where no trail may be kept. */
  readonly fingerprint?: Fingerprint;
  /** Only when values were asked for. */
  readonly value?: string;
}

/** The part that names the credential: its secret, or, when it has none, its identifier. */
export function primaryPart<P extends { readonly identifier: boolean }>(parts: readonly [P, ...P[]]): P {
  return parts.find((part) => !part.identifier) ?? parts[0];
}

/** Gives a secret's value, for `--show-secrets` alone: see `fingerprint.ts`. */
export type Disclose = (secret: Secret) => string;

export function seal(detection: Detection, fingerprint: Fingerprinter, disclose?: Disclose): Sealed {
  const [first, ...rest] = detection.parts;
  const primary = primaryPart([asPrimary(first), ...rest.map(asPrimary)]).part;
  const sealed = (part: Part): SealedPart => ({
    ...sealPart(part, disclose),
    ...(part === primary || part.secret.identifier ? {} : { fingerprint: fingerprint(part.kind, part.secret) }),
  });
  return {
    fingerprint: fingerprint(primary.kind, primary.secret),
    rule: detection.rule,
    title: detection.title,
    kind: primary.secret.identifier ? 'identifier' : 'credential',
    severity: detection.severity,
    confidence: detection.confidence,
    facts: detection.facts,
    signals: detection.signals,
    decoded: detection.decoded,
    parts: [sealed(first), ...rest.map(sealed)],
  };
}

function asPrimary(part: Part): { part: Part; identifier: boolean } {
  return { part, identifier: part.secret.identifier };
}

function sealPart(part: Part, disclose: Disclose | undefined): SealedPart {
  const trail = part.secret.trail();
  return {
    kind: part.kind,
    masked: part.secret.masked(),
    identifier: part.secret.identifier,
    ...part.position,
    offset: part.span.start,
    length: part.span.end - part.span.start,
    ...(trail ? { trail } : {}),
    ...(disclose ? { value: disclose(part.secret) } : {}),
  };
}

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

export type Describe = (rule: Detection['rule']) => Pick<RuleSpec, 'remediation' | 'references'>;

/** A finding before anybody has allowed it. */
export type OpenFinding = Omit<Finding, 'status' | 'suppressedBy'>;

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

function primaryOf({ parts: [first, ...rest] }: Sealed): SealedPart {
  return primaryPart([first, ...rest]);
}

export interface FindingContext {
  readonly describe: Describe;
  readonly located: Located | undefined;
  readonly isNew: boolean;
}

/** All sightings of one credential as one finding; `sightings` holds at least one. */
export function toFinding(sightings: readonly [Sighting, ...Sighting[]], context: FindingContext): OpenFinding {
  const inOrder = [...sightings].sort(bySighting);
  const worst = inOrder.map(({ sealed }) => sealed).reduce(worse);
  const { remediation, references } = context.describe(worst.rule);
  const signals = [...new Set(inOrder.flatMap(({ sealed }) => sealed.signals))].sort();
  return {
    fingerprint: worst.fingerprint,
    rule: worst.rule,
    title: worst.title,
    kind: worst.kind,
    severity: worst.severity,
    confidence: worst.confidence,
    new: context.isNew,
    parts: worst.parts.map(reportPart),
    facts: Object.assign({}, ...inOrder.map(({ sealed }) => sealed.facts), worst.facts) as Facts,
    ...(signals.length > 0 ? { signals } : {}),
    remediation,
    references,
    occurrences: occurrences(inOrder, context.located),
    exposure: context.located?.exposure ?? null,
    verdict: null,
  };
}

/** Whoever read what first, the report is the same. */
function bySighting(a: Sighting, b: Sighting): number {
  const [one, other] = [a.places[0], b.places[0]];
  return text(a.object, b.object) || text(one?.source, other?.source) || text(one?.path, other?.path)
    || primaryOf(a.sealed).offset - primaryOf(b.sealed).offset || text(a.sealed.rule, b.sealed.rule);
}

/** More severe first, then more parts, then the rule's name; of equal ones the first. */
function worse(a: Sealed, b: Sealed): Sealed {
  const order = compareSeverity(a.severity, b.severity) || a.parts.length - b.parts.length || (a.rule <= b.rule ? 1 : -1);
  return order >= 0 ? a : b;
}

function reportPart(part: SealedPart): ReportPart {
  return {
    kind: part.kind,
    masked: part.masked,
    ...(part.identifier ? { identifier: true as const } : {}),
    ...(part.value === undefined ? {} : { value: part.value }),
  };
}

function occurrences(sightings: readonly Sighting[], located: Located | undefined): Occurrence[] {
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
  };
}

function placedPart({ kind, line, column, endLine, endColumn, offset, length }: SealedPart): PlacedPart {
  return { kind, line, column, endLine, endColumn, offset, length };
}

function byPlace(a: Occurrence, b: Occurrence): number {
  return text(a.date, b.date) || text(a.path, b.path) || text(a.commit ?? '', b.commit ?? '') || a.offset - b.offset || text(a.source, b.source);
}

function text(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

