/** All that the test's scanner saw in one object, as sorted text. */
import type { BlobResult } from '../../../src/core/detection.ts';

export function tell({ unread }: BlobResult): string {
  return unread.map(({ span, reason }) => `${span.start}-${span.end} ${reason}`).sort().join('\n');
}
