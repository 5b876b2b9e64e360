/** The two hash functions of git and the lengths that follow from them. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';

export type ObjectFormat = 'sha1' | 'sha256';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export function hashBytes(format: ObjectFormat): 20 | 32 {
  return format === 'sha1' ? 20 : 32;
}

export function newHash(format: ObjectFormat): Hash {
  return createHash(format);
}

/** Lower-case hexadecimal id of an object with this content. */
export function objectId(format: ObjectFormat, type: ObjectType, content: Uint8Array): string {
  return objectHash(format, type, content.length).update(content).digest('hex');
}

/** To be given the content, of so many bytes. */
export function objectHash(format: ObjectFormat, type: ObjectType, size: number): Hash {
  return newHash(format).update(`${type} ${size}\0`);
}
