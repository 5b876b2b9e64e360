/** The two hash functions of git and the lengths that follow from them. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { sha1Small } from '../small/small.ts';

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
  return digestOf(format, content, headOf(type, content.length));
}

/** In hexadecimal. @param head ASCII, which stands before the content */
export function digestOf(format: ObjectFormat, content: Uint8Array, head = ''): string {
  return (format === 'sha1' ? sha1Small(head, content) : undefined) ?? newHash(format).update(head).update(content).digest('hex');
}

/** To be given the content, of so many bytes. */
export function objectHash(format: ObjectFormat, type: ObjectType, size: number): Hash {
  return newHash(format).update(headOf(type, size));
}

function headOf(type: ObjectType, size: number): string {
  return `${type} ${size}\0`;
}
