/** Names a place in one line, as people and editors know it. The text is the repository's own: sinks escape it. */
import type { Occurrence, SourceKind } from '../core/finding.ts';
import { short } from './words.ts';

/** `src/app.ts:12:20`, `message of commit 1f3a2b4c, line 3`, `name of ref refs/heads/x`. A report of a later version may have kinds of places that nobody knows here. */
export function placeName(place: Occurrence): string {
  const name = (Object.hasOwn(NAMES, place.source) ? NAMES[place.source] : inFile)(place);
  return place.repository === undefined ? name : `${place.repository}: ${name}`;
}

/** What else is known of a place: `14 versions`, `through base64`. */
export function placeNotes(place: Occurrence): string[] {
  const notes: string[] = [];
  if (place.objects !== undefined && place.objects > 1) notes.push(`${place.objects} versions`);
  if (place.decoded !== undefined && place.decoded.length > 0) notes.push(`through ${place.decoded.join(', ')}`);
  return notes;
}

/** Whether the place is a line of a file that an editor can open at a path. */
export function isFilePlace(place: Occurrence): boolean {
  return place.path !== undefined && FILES.has(place.source);
}

const FILES: ReadonlySet<SourceKind> = new Set(['file', 'staged', 'range', 'history']);

const NAMES: Readonly<Record<SourceKind, (place: Occurrence) => string>> = {
  file: inFile,
  stdin: inFile,
  staged: inFile,
  range: inFile,
  history: inFile,
  'git-dir': (place) => inFile({ ...place, path: withGitDir(place.path ?? '?') }),
  'commit-message': (place) => `message of commit ${objectName(place)}, line ${place.line}`,
  'commit-header': (place) => `header of commit ${objectName(place)}, line ${place.line}`,
  'tag-message': (place) => `message of tag ${place.path ?? objectName(place)}, line ${place.line}`,
  note: (place) => `note ${place.path ?? objectName(place)}, line ${place.line}`,
  identity: (place) => `author or committer of commit ${objectName(place)}`,
  'ref-name': (place) => `name of ref ${place.path ?? '?'}`,
  'path-name': (place) => `name of file ${place.path ?? '?'}`,
};

function inFile(place: Occurrence): string {
  return `${place.path ?? fallbackName(place)}:${place.line}:${place.column}`;
}

/** What has no path: standard input, or an object that no tree names. */
function fallbackName(place: Occurrence): string {
  if (place.source === 'stdin') return 'stdin';
  return place.object === undefined ? '?' : `object ${short(place.object)}`;
}

function withGitDir(path: string): string {
  return path.startsWith('.git/') ? path : `.git/${path}`;
}

function objectName(place: Occurrence): string {
  return short(place.commit ?? place.object ?? '?');
}
