/** Plain data as a short line of text that can be checked: a digest, then deflated JSON in base64. */
import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';

/** Inflated: what could not be a string is no share of ours. */
const LARGEST = 0x1fff_ff00;

export function packJson(value: unknown): string {
  const packed = deflateSync(JSON.stringify(value)).toString('base64');
  return `${sha256(packed)}:${packed}`;
}

/** Undefined for a text that is damaged, or was never packed. */
export function unpackJson(text: string): unknown {
  const [digest = '', packed = ''] = text.split(':');
  if (digest !== sha256(packed)) return undefined;
  try {
    return JSON.parse(inflateSync(Buffer.from(packed, 'base64'), { maxOutputLength: LARGEST }).toString());
  } catch {
    return undefined;
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
