/**
 * What other scanners accept they name by its place: `.gitleaksignore`, their JSON reports, `.secrets.baseline`, comments. A
 * place is no identity, so it is looked up in a report of our own: what stands there is accepted, by its fingerprint.
 */
import type { Finding } from '../../core/finding.ts';
import type { BaselineEntry } from '../baseline.ts';
import { leftOut, type ImportNote } from './import-note.ts';

export interface AcceptedPlace {
  /** `/`-separated. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Full id, where the place is one of a commit. */
  readonly commit?: string;
  /** Who accepted it, for the entry's reason. */
  readonly reason: string;
}

export interface ImportedPlaces {
  readonly places: readonly AcceptedPlace[];
  readonly notes: readonly ImportNote[];
}

export interface ImportedEntries {
  readonly entries: readonly BaselineEntry[];
  readonly notes: readonly ImportNote[];
}

/** A finding is accepted when one of its places is; open ones alone are. */
export function acceptPlaces({ places, notes }: ImportedPlaces, findings: readonly Finding[]): ImportedEntries {
  const open = findings.filter(({ status }) => status === 'open');
  const matches = places.map((place) => ({ place, found: open.filter((finding) => standsAt(finding, place)) }));
  return {
    entries: matches.flatMap(({ place, found }) => found.map(({ fingerprint, rule, title }) => ({ fingerprint, rule, title, reason: place.reason }))),
    notes: [...notes, ...matches.filter(({ found }) => found.length === 0).map(({ place }) => leftOut(nameOf(place), 'The report has no open finding there.'))],
  };
}

function standsAt({ occurrences }: Finding, place: AcceptedPlace): boolean {
  return occurrences.some(
    ({ path, line, endLine, commit }) =>
      path === place.path && line <= place.line && place.line <= endLine && (place.commit === undefined || commit === undefined || commit === null || commit === place.commit),
  );
}

function nameOf({ path, line, commit }: AcceptedPlace): string {
  return `${commit === undefined ? '' : `${commit.slice(0, 12)}:`}${path}:${line}`;
}
