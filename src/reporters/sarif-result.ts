/** One credential as a SARIF result: its first place is the location, the other places are related locations. */
import { placeCount } from '../core/place-count.ts';
import type { Location, PhysicalLocation, Region, Result } from 'sarif';
import type { Finding, Occurrence } from '../core/finding.ts';
import type { Severity } from '../core/severity.ts';
import { sarif as plain } from './escape/sarif.ts';
import { relativeUri, uriComponent } from './escape/uri.ts';
import { visible } from './escape/visible.ts';
import { isFilePlace, placeName } from './place.ts';
import { advice, exposed, maskedParts, prefixed, since, standing, verdictOf } from './story.ts';

export const LEVELS: Readonly<Record<Severity, Result.level>> = {
  critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note',
};

/** GitHub shows at most this many. */
const MOST_PLACES = 100;

export function result(finding: Finding, ruleIndex: number): Result {
  const [first, ...others] = finding.occurrences.slice(0, MOST_PLACES);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    baselineState: finding.new ? 'new' : 'unchanged',
    message: { text: message(finding) },
    locations: first === undefined ? [] : [location(first)],
    relatedLocations: others.map((place, index) => ({ id: index + 1, ...location(place), message: { text: plain(placeName(place)) } })),
    partialFingerprints: { 'leaksift/v1': finding.fingerprint },
    ...(finding.suppressedBy === null ? {} : { suppressions: [suppression(finding.suppressedBy)] }),
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      kind: finding.kind,
      parts: finding.parts.map(({ kind, masked }) => ({ kind, masked })),
      facts: finding.facts,
      places: placeCount(finding.occurrences),
      exposure: finding.exposure,
      verdict: finding.verdict,
    },
  };
}

function message(finding: Finding): string {
  const story = [
    prefixed('Since ', since(finding)), prefixed('Now: ', standing(finding)), prefixed('Exposed for ', exposed(finding)),
    prefixed('Checked: ', verdictOf(finding)),
  ].filter((sentence) => sentence !== '');
  return [`${plain(finding.title)}: ${plain(maskedParts(finding))}.`, ...story.map((sentence) => `${plain(sentence)}.`), plain(advice(finding))].join(' ').trim();
}

function suppression(by: NonNullable<Finding['suppressedBy']>): NonNullable<Result['suppressions']>[number] {
  return { kind: by.by === 'inline' ? 'inSource' : 'external', justification: visible(by.reason) };
}

function location(place: Occurrence): Location {
  return { physicalLocation: physical(place), logicalLocations: [{ fullyQualifiedName: visible(placeName(place)), kind: place.source }] };
}

/** GitHub refuses a result without a file, so what stands in no file gets a name under `.git/`. */
function physical(place: Occurrence): PhysicalLocation {
  const path = place.source === 'git-dir' ? `.git/${place.path ?? ''}` : place.path;
  const inFile = isFilePlace(place) || place.source === 'git-dir';
  const uri = (inFile && path !== undefined ? relativeUri(path) : undefined) ?? substitute(place);
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: region(place) };
}

function substitute(place: Occurrence): string {
  return `.git/${place.source}/${place.commit ?? place.object ?? (uriComponent(place.path ?? '') || 'unnamed')}`;
}

/** Hosts refuse a whole file for one column below 1 or an end before its start. */
function region(place: Occurrence): Region {
  const startLine = Math.max(1, place.line);
  const startColumn = Math.max(1, place.column);
  const endLine = Math.max(startLine, place.endLine);
  const endColumn = Math.max(endLine === startLine ? startColumn : 1, place.endColumn);
  return { startLine, startColumn, endLine, endColumn, byteOffset: place.offset, byteLength: place.length };
}
