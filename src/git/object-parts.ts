/**
 * Which part of a stored object a byte belongs to: a commit's message, its identities, its other headers, a tag's, a
 * tree's names. Continuation lines (`gpgsig`, `mergetag`) belong to the header that they continue.
 */
import type { SourceKind } from '../core/finding.ts';
import type { ObjectType } from './pack/object-format.ts';

const IDENTITIES = new Set(['author', 'committer', 'tagger']);
/** A merged tag is stored whole inside the header. */
const MERGED_TAG = 'mergetag';

/** `offset`: byte of the raw object (without git's own `<type> <size>` line), from 0. */
export function classify(content: Uint8Array, type: ObjectType, offset: number): SourceKind {
  if (type === 'blob') return 'history';
  if (type === 'tree') return 'path-name';
  const message = type === 'tag' ? 'tag-message' : 'commit-message';
  const header = headerAt(Buffer.from(content.buffer, content.byteOffset, content.length), offset);
  if (header === null) return message;
  if (IDENTITIES.has(header)) return 'identity';
  return header === MERGED_TAG ? 'tag-message' : 'commit-header';
}

/** Name of the header that holds this byte, or null in the message. */
function headerAt(buffer: Buffer, offset: number): string | null {
  let name = '';
  for (let start = 0; start < buffer.length; ) {
    const newline = buffer.indexOf(10, start);
    const end = newline < 0 ? buffer.length : newline;
    if (end === start) return null;
    if (buffer[start] !== 0x20) name = buffer.toString('latin1', start, Math.min(end, start + 64)).split(' ', 1)[0] ?? '';
    if (offset <= end) return name;
    start = end + 1;
  }
  return null;
}
