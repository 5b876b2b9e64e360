/** Credentials in commits and tags themselves: in messages, identities and other headers. */
import type { SourceKind } from '../core/finding.ts';
import type { Holders } from './attribution-holders.ts';
import type { ObjectReader } from './attribution-trees.ts';
import { readPerson } from './commits.ts';
import type { Person } from './commits.ts';
import type { CommitOrder } from './commit-order.ts';
import type { ObjectGraph } from './object-graph.ts';
import { classify } from './object-parts.ts';

/** One credential in one part of one commit or tag. */
export interface OwnPlace {
  readonly credential: number;
  readonly source: SourceKind;
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
      const sources = new Set(offsets.length > 0 ? offsets.map((offset) => classify(content, type, offset)) : [wholeKind(type)]);
      for (const source of sources) places.push({ credential, source, object, commit: order.position(object), person });
    }
  }
  return places;
}

function wholeKind(type: string): SourceKind {
  return type === 'tag' ? 'tag-message' : 'commit-message';
}
