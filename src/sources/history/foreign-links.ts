/**
 * What those objects of a store refer to that somebody else scans: another shard, or an earlier audit. Read only when something is to be
 * located, or is missing.
 */
import { oid, type Oid } from '../../core/ids.ts';
import { Fault } from '../../errors.ts';
import { MalformedObject } from '../../git/malformed-object.ts';
import type { ObjectGraph } from '../../git/object-graph.ts';
import type { GitObject, ObjectReader } from '../../git/objects.ts';
import type { PartLinks } from '../../git/pack/links.ts';
import type { Part } from '../../git/pack/parts.ts';
import type { StoreSurvey } from '../../git/pack/store.ts';
import type { AuditEngine } from './pack-stream.ts';

/** @throws Fault when that can't be known */
export async function outlineOf(engine: AuditEngine, survey: StoreSurvey, parts: readonly Part[], signal: AbortSignal | undefined): Promise<{ readonly links: PartLinks[]; readonly deferred: Oid[] }> {
  const links: PartLinks[] = [];
  const ids: Oid[] = [];
  for await (const { learnt, deferred } of engine.audit(survey, parts.map((part) => ({ ...part, outline: true as const })), signal)) {
    if (learnt === undefined) throw new Fault('git', 'What the objects of other shards refer to could not be read.');
    links.push(learnt.links);
    ids.push(...deferred.map(({ id }) => oid(id)));
  }
  return { links, deferred: ids };
}

/** The same of objects that git alone can read. Whoever scans them says whether they are malformed. */
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
