/**
 * Sightings become findings: one per credential, however often and wherever it was seen. Suppression and the verdict come
 * later (`config/policy.ts`, `verify/`).
 */
import type { Detection, Exposure, Facts, Finding, Occurrence, Part, Place, PlacedPart, ReportPart } from './finding.ts';
import type { Fingerprinter } from './fingerprint.ts';
import type { Secret } from './secret.ts';
import type { Fingerprint, Oid } from './ids.ts';
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
  readonly parts: readonly SealedPart[];
}

export interface SealedPart extends PlacedPart {
  readonly masked: string;
  readonly identifier: boolean;
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
    parts: detection.parts.map((part) => sealPart(part, disclose)),
  };
}

function asPrimary(part: Part): { part: Part; identifier: boolean } {
  return { part, identifier: part.secret.identifier };
}

function sealPart(part: Part, disclose: Disclose | undefined): SealedPart {
  return {
    kind: part.kind,
    masked: part.secret.masked(),
    identifier: part.secret.identifier,
    ...part.position,
    offset: part.span.start,
    length: part.span.end - part.span.start,
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
  readonly places: readonly Place[];
  readonly exposure: Exposure | null;
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

  /** For each credential the objects that hold it. */
  holders(): Map<Fingerprint, Set<Oid>> {
    const holders = new Map<Fingerprint, Set<Oid>>();
    for (const [fingerprint, sightings] of this.#byFingerprint) {
      const objects = sightings.flatMap(({ object }) => (object === undefined ? [] : [object]));
      if (objects.length > 0) holders.set(fingerprint, new Set(objects));
    }
    return holders;
  }
}

export interface FindingContext {
  readonly describe: Describe;
  readonly located: Located | undefined;
  readonly isNew: boolean;
}

/** All sightings of one credential as one finding; `sightings` holds at least one. */
export function toFinding(sightings: readonly [Sighting, ...Sighting[]], context: FindingContext): OpenFinding {
  const worst = sightings.map(({ sealed }) => sealed).reduce(worse);
  const { remediation, references } = context.describe(worst.rule);
  const signals = [...new Set(sightings.flatMap(({ sealed }) => sealed.signals))].sort();
  return {
    fingerprint: worst.fingerprint,
    rule: worst.rule,
    title: worst.title,
    kind: worst.kind,
    severity: worst.severity,
    confidence: worst.confidence,
    new: context.isNew,
    parts: worst.parts.map(reportPart),
    facts: Object.assign({}, ...sightings.map(({ sealed }) => sealed.facts), worst.facts) as Facts,
    ...(signals.length > 0 ? { signals } : {}),
    remediation,
    references,
    occurrences: occurrences(sightings, context.located),
    exposure: context.located?.exposure ?? null,
    verdict: null,
  };
}

/** More severe first, then more parts, then the rule's name, so that the order of reading doesn't matter. */
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
  const all = located ? locatedPlaces(sightings, located) : sightings.flatMap(ownPlaces);
  return all.sort(byPlace);
}

function ownPlaces({ sealed, places }: Sighting): Occurrence[] {
  return places.map((place) => occurrence(sealed, place));
}

/** A located place names one of several objects; where in it the credential stands is known from the sightings there. */
function locatedPlaces(sightings: readonly Sighting[], { places }: Located): Occurrence[] {
  const byObject = groupByObject(sightings);
  return places.flatMap((place) => (byObject.get(place.object) ?? []).map(({ sealed }) => occurrence(sealed, place)));
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
  const [first, ...rest] = sealed.parts;
  if (!first) throw new RangeError('A finding has at least one part');
  const { line, column, endLine, endColumn, offset, length } = primaryPart([first, ...rest]);
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

