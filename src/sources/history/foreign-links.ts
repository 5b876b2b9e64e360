/** What large objects refer to that another shard scans. Read only when something is to be located, or is missing. */
import type { Oid } from '../../core/ids.ts';
import { MalformedObject } from '../../git/malformed-object.ts';
import type { ObjectGraph } from '../../git/graph/object-graph.ts';
import type { GitObject, ObjectReader } from '../../git/objects.ts';

/** Of objects that git alone can read. Whoever scans them says whether they are malformed. */
export async function enterForeign(ids: Iterable<Oid>, reader: ObjectReader, graph: ObjectGraph): Promise<void> {
  for await (const object of reader.readMany(ids)) if (!('unread' in object)) await enter(graph, object);
}

async function enter(graph: ObjectGraph, { oid: id, type, content }: GitObject): Promise<void> {
  try {
    if (content instanceof Uint8Array) graph.add(id, type, content);
    else for await (const _ of graph.addChunks(id, type, content));
  } catch (error) {
    if (!(error instanceof MalformedObject)) throw error;
  }
}
