/** Percent-encoding of URLs and forms, `%2F`, and the older `%u002F`. Encoded twice, it is a view of a view. */
import { HEX_DIGITS, hexByte, members } from './characters.ts';
import type { Rewriting } from './rewriting.ts';
import { isWorth } from './worth.ts';

const PERCENT = 0x25;

export const percent: Rewriting = {
  kind: 'percent',
  triggers: [
    ...['%0', '%2', '%3', '%4', '%5', '%6', '%7'].map((text) => ({ text, after: { bytes: HEX_DIGITS, min: 1 } })),
    { text: '%u', after: { bytes: HEX_DIGITS, min: 4 } },
  ],
  leads: members('%'),

  worth(bytes, at) {
    const length = lengthAt(bytes, at, bytes.length);
    if (length === 0) return -1;
    const end = at + length;
    return isWorth(bytes, at, end, valueAt(bytes, at, length), bytes[end] === PERCENT) ? end : -1;
  },

  decode(bytes, at, end, out) {
    const length = lengthAt(bytes, at, end);
    if (length === 3) out.byte(valueAt(bytes, at, length), at, length);
    if (length === 6) out.codePoint(valueAt(bytes, at, length), at, length);
    return at + length;
  },
};

function lengthAt(bytes: Uint8Array, at: number, end: number): number {
  if (hexByte(bytes, at + 1) >= 0) return at + 3 <= end ? 3 : 0;
  if (bytes[at + 1] !== 0x75 || hexByte(bytes, at + 2) < 0 || hexByte(bytes, at + 4) < 0) return 0;
  return at + 6 <= end ? 6 : 0;
}

function valueAt(bytes: Uint8Array, at: number, length: number): number {
  return length === 3 ? hexByte(bytes, at + 1) : hexByte(bytes, at + 2) * 256 + hexByte(bytes, at + 4);
}
