/** What a blob holds that lies in memory as a whole. Mostly that is nothing, and then nothing is put together (`assemble.ts`). */
import { assemble } from './assemble.ts';
import type { BlobResult } from './detection.ts';
import { linesAt } from './lines.ts';
import type { Latin1 } from './text-windows.ts';
import type { Unfolded } from './unfold.ts';

export function assembled(found: Unfolded, bytes: Uint8Array, latin1: Latin1): BlobResult {
  const { matches, marks, unread, skipped } = found;
  if (matches.length + marks.length > 0) return putTogether(found, bytes, latin1);
  return unread.length + skipped.length > 0 ? { detections: [], marks: [], unread, skipped } : NOTHING;
}

const NOTHING: BlobResult = { detections: [], marks: [], unread: [], skipped: [] };

function putTogether(found: Unfolded, bytes: Uint8Array, latin1: Latin1): BlobResult {
  return assemble(found, { locate: (offsets, encoding) => linesAt(bytes, offsets, encoding), textOf: ({ start, end }) => latin1(bytes, start, end) });
}
