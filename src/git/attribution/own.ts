/** Credentials in commits and tags themselves: in messages, identities and other headers. */
import type { SourceKind } from '../../core/finding.ts';
import type { Holders } from './holders.ts';
import type { ObjectReader } from '../trees/search.ts';
import { readPerson } from '../commits.ts';
import type { Person } from '../commits.ts';
import type { CommitOrder } from '../graph/commit-order.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';
import type { ObjectType } from '../pack/object-format.ts';
import { classify } from '../object-parts.ts';

/** One credential in one part of one commit or tag. */
export interface OwnPlace {
  readonly credential: number;
  readonly source: SourceKind;
  /** Where in the object it begins; empty when that is not known. */
  readonly offsets: readonly number[];
  /** Object number. */
  readonly object: number;
  /** Position; undefined for a tag. */
  readonly commit: number | undefined;
  /** Author of the commit, tagger of the tag. */
  readonly person: Person | null;
}

export async function ownPlaces(holders: Holders, graph: ObjectGraph, order: CommitOrder, reader: ObjectReader): Promise<OwnPlace[]> {
  const places: OwnPlace[] = [];
  const numbers = holders.ofType('commit', 'tag');
  for await (const { oid, type, content } of reader.readMany(numbers.map((number) => graph.table.oid(number)))) {
    const object = graph.table.findOid(oid);
    const person = readPerson(content, type === 'tag' ? 'tagger' : 'author');
    for (const { credential, offsets } of holders.byObject.get(object) ?? []) {
      for (const [source, at] of bySource(offsets, content, type)) places.push({ credential, source, offsets: at, object, commit: order.position(object), person });
    }
  }
  return places;
}

/** By credential. */
export function groupOwn(places: readonly OwnPlace[], credentials: number): OwnPlace[][] {
  const groups: OwnPlace[][] = Array.from({ length: credentials }, () => []);
  for (const place of places) groups[place.credential]?.push(place);
  return groups;
}

/** Without offsets the message is the likeliest part. */
function bySource(offsets: readonly number[], content: Uint8Array, type: ObjectType): Map<SourceKind, number[]> {
  const sources = new Map<SourceKind, number[]>();
  if (offsets.length === 0) sources.set(type === 'tag' ? 'tag-message' : 'commit-message', []);
  for (const offset of offsets) {
    const source = classify(content, type, offset);
    sources.set(source, [...(sources.get(source) ?? []), offset]);
  }
  return sources;
}
