/**
 * Which occurrences of which findings an inline mark speaks for. Marks count blob by blob, so that a mark in one version
 * of a file says nothing about another version; how a mark is read in one blob: `marks.ts`.
 */
import { append } from '../core/append.ts';
import type { AllowMark } from '../core/detection.ts';
import type { Occurrence, Place } from '../core/finding.ts';
import type { Fingerprint, Oid, RuleId } from '../core/ids.ts';
import { idleMarkNote, obeyMarks, type Markable } from './marks.ts';

/** Where a unit stands: by its object, else by its places. */
export interface UnitPlace {
  readonly object?: Oid | undefined;
  readonly places: readonly Place[];
}

export interface MarkedUnit extends UnitPlace {
  readonly marks: readonly AllowMark[];
}

/** One credential seen in one unit. */
export interface Seen extends UnitPlace {
  readonly sealed: {
    readonly rule: RuleId;
    readonly fingerprint: Fingerprint;
    readonly parts: readonly { readonly line: number; readonly endLine: number; readonly offset: number }[];
  };
}

/** All that the scan saw in its target units (not in the base). */
export interface Sightings {
  readonly marked: readonly MarkedUnit[];
  readonly grouping: { sightings(): Iterable<readonly [Fingerprint, readonly Seen[]]> };
}

export interface InlineAllows {
  /** The reason that a mark gives for this occurrence, or null. One that stands for several objects needs a mark in each. */
  reasonFor(fingerprint: Fingerprint, occurrence: Occurrence): string | null;
  /** Sentences about marks that allow nothing. */
  readonly notes: readonly string[];
}

/** Notes about idle marks, at most; the rest is counted. */
const MOST_NOTES = 20;

export function inlineAllows({ marked, grouping }: Sightings): InlineAllows {
  if (marked.length === 0) return { reasonFor: () => null, notes: [] };
  const byCredential = new Map(grouping.sightings());
  const byUnit = groupByUnit([...byCredential.values()].flat());
  const allowing = new Map<Seen, AllowMark>();
  const notes: string[] = [];
  for (const unit of onePerUnit(marked)) {
    const seen = byUnit.get(unitKey(unit)) ?? [];
    const { allowedBy, idle } = obeyMarks(seen.map(markable), unit.marks);
    seen.forEach((one, index) => note(allowing, one, allowedBy[index]));
    // A mark in an old version of a file is history: nobody can take it out.
    if (unit.places.length > 0) append(notes, idle.map((mark) => idleMarkNote(mark, placeName(unit))));
  }
  return { reasonFor: (fingerprint, occurrence) => reasonFor(byCredential.get(fingerprint) ?? [], occurrence, allowing), notes: bounded(notes.sort()) };
}

function groupByUnit(all: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> {
  const groups = new Map<string, Seen[]>();
  for (const seen of all) {
    const group = groups.get(unitKey(seen));
    if (group === undefined) groups.set(unitKey(seen), [seen]);
    else group.push(seen);
  }
  return groups;
}

function unitKey({ object, places: [place] }: UnitPlace): string {
  return object ?? `${place?.source ?? ''}:${place?.path ?? ''}`;
}

/** The same blob may come by in several units; its marks are the same each time. */
function onePerUnit(marked: readonly MarkedUnit[]): Iterable<MarkedUnit> {
  return new Map(marked.map((unit) => [unitKey(unit), unit])).values();
}

function markable({ sealed: { rule, fingerprint, parts } }: Seen): Markable {
  return { rule, fingerprint, lines: parts };
}

function note(allowing: Map<Seen, AllowMark>, seen: Seen, mark: AllowMark | null | undefined): void {
  if (mark !== null && mark !== undefined) allowing.set(seen, mark);
}

/** Nobody knows whether a mark speaks for a place that is only counted. */
function reasonFor(seen: readonly Seen[], occurrence: Occurrence, allowing: ReadonlyMap<Seen, AllowMark>): string | null {
  if (occurrence.more !== undefined) return null;
  const meant = (occurrence.objects ?? 1) > 1 ? seen : seen.filter((one) => isAt(one, occurrence));
  const marks = meant.map((one) => allowing.get(one));
  return marks.includes(undefined) ? null : (marks[0]?.reason ?? null);
}

function isAt({ sealed, object, places }: Seen, occurrence: Occurrence): boolean {
  const sameUnit = object === undefined ? places.some(({ source, path }) => source === occurrence.source && path === occurrence.path) : object === occurrence.object;
  return sameUnit && sealed.parts.some(({ offset }) => offset === occurrence.offset);
}

function placeName({ object, places: [place] }: UnitPlace): string {
  return place?.path ?? (object === undefined ? 'stdin' : `object ${object}`);
}

function bounded(notes: readonly string[]): readonly string[] {
  const more = notes.length - MOST_NOTES;
  return more > 0 ? [...notes.slice(0, MOST_NOTES), `Further marks that allow nothing: ${more}.`] : notes;
}
