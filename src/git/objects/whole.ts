/** Objects of which the whole is needed at once: commits, tags and trees, within a bound. */
import type { Oid } from '../../core/ids.ts';
import type { GitObject, ObjectReader, UnreadObject } from '../objects.ts';

export interface WholeObject extends GitObject {
  readonly content: Uint8Array;
}

export async function* readWhole(reader: Pick<ObjectReader, 'readMany'>, oids: Iterable<Oid>): AsyncGenerator<WholeObject | UnreadObject, void> {
  for await (const object of reader.readMany(oids)) yield 'unread' in object ? object : await whole(object);
}

const LIMIT = 256 * 1024 * 1024;

async function whole(object: GitObject): Promise<WholeObject | UnreadObject> {
  const { oid, size, content } = object;
  if (content instanceof Uint8Array) return { ...object, content };
  if (size > LIMIT) return { oid, unread: `a ${object.type} of ${size} bytes, more than can be read at once` };
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of content) chunks.push(Uint8Array.from(chunk));
  } catch (error) {
    return { oid, unread: error instanceof Error ? error.message : 'unreadable' };
  }
  return { ...object, content: Buffer.concat(chunks) };
}
