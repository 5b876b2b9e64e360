/** Where credentials still stand at the end of the range: only there can a line be annotated. */
import type { Occurrence, Report } from '../../core/finding.ts';
import type { Fingerprinter } from '../../core/fingerprint.ts';
import { primaryPart, type SealedPart } from '../../core/seal.ts';
import type { Fingerprint, Oid } from '../../core/ids.ts';
import type { Position } from '../../core/location.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { Scanner } from '../../core/scan.ts';
import type { Checkout } from './checkout.ts';

export interface HeadPlace extends Position {
  readonly path: string;
}

/** For each credential its places in files of the head. */
export type HeadPlaces = ReadonlyMap<Fingerprint, readonly HeadPlace[]>;

/** So many files are read again at most; beyond them a finding is told by its commit. */
const MOST_FILES = 2000;

export async function headPlaces({ findings }: Report, head: Oid | null, checkout: Checkout, scanner: Scanner, fingerprint: Fingerprinter): Promise<HeadPlaces> {
  const places = new Map<Fingerprint, HeadPlace[]>();
  const wanted = new Set(findings.map((finding) => finding.fingerprint));
  for (const path of head === null ? [] : pathsOf(findings.flatMap(({ occurrences }) => occurrences))) {
    const content = await contentOf(head as Oid, path, checkout);
    for (const sealed of content === null ? [] : outcomeOf(scanner.scan(content), { fingerprint, disclose: undefined }).sealed) {
      if (wanted.has(sealed.fingerprint)) add(places, sealed.fingerprint, { path, ...positionOf(primaryPart(sealed.parts)) });
    }
  }
  return places;
}

function pathsOf(occurrences: readonly Occurrence[]): string[] {
  const paths = occurrences.flatMap(({ source, path }) => (source === 'range' && path !== undefined ? [path] : []));
  return [...new Set(paths)].slice(0, MOST_FILES);
}

async function contentOf(head: Oid, path: string, checkout: Checkout): Promise<Uint8Array | null> {
  for (const rawPath of rawPaths(path)) {
    const file = await checkout.file(head, rawPath);
    if (file !== null && file !== 'unread') return file.content;
  }
  return null;
}

/** A report path back to bytes; in a name that is not UTF-8 some stand percent-encoded. */
function rawPaths(path: string): string[] {
  const bytes = Buffer.from(path).toString('latin1');
  const decoded = bytes.replace(/%([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return decoded === bytes ? [bytes] : [bytes, decoded];
}

function positionOf({ line, column, endLine, endColumn }: SealedPart): Position {
  return { line, column, endLine, endColumn };
}

function add(places: Map<Fingerprint, HeadPlace[]>, fingerprint: Fingerprint, place: HeadPlace): void {
  const known = places.get(fingerprint);
  if (known === undefined) places.set(fingerprint, [place]);
  else known.push(place);
}
