/**
 * PNG (ISO/IEC 15948): texts that are packed with deflate (`zTXt`, `iTXt`) are opened; drawing programs put a picture's whole source there, image
 * generators their settings. Plain texts, Exif and the picture itself are scanned as they stand.
 */
import type { Span } from '../location.ts';
import type { ViewContext } from './context.ts';
import { startsWith, u32be } from './fields.ts';
import { Opening, type Opened } from './opened.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

export function isPng(bytes: Uint8Array): boolean {
  return startsWith(bytes, SIGNATURE);
}

/** Most pictures hold none. */
export function hasPackedTexts(bytes: Uint8Array): boolean {
  return isPng(bytes) && packedTexts(bytes).length > 0;
}

export function openPng(bytes: Uint8Array, context: ViewContext): Opened {
  const opening = new Opening(bytes, context);
  for (const span of packedTexts(bytes)) {
    if (!opening.countEntry(span)) break;
    opening.inflate('png', span, 'zlib');
  }
  return opening;
}

/** A chunk: four bytes of length, four of type, its data, four of checksum. */
function packedTexts(bytes: Uint8Array): Span[] {
  const texts: Span[] = [];
  for (let at = SIGNATURE.length; at + 8 <= bytes.length; ) {
    const data = { start: at + 8, end: Math.min(bytes.length, at + 8 + u32be(bytes, at)) };
    const start = startOfPacked(bytes, at + 4, data);
    if (start !== undefined && start < data.end) texts.push({ start, end: data.end });
    at = data.end + 4;
  }
  return texts;
}

/** Behind the keyword: for `zTXt` a method, always 0; for `iTXt` whether it is packed, a method, a language and a translation. */
function startOfPacked(bytes: Uint8Array, type: number, { start, end }: Span): number | undefined {
  const isInternational = startsWith(bytes, 'iTXt', type);
  if (!isInternational && !startsWith(bytes, 'zTXt', type)) return undefined;
  const chunk = bytes.subarray(start, end);
  const keyword = chunk.indexOf(0);
  if (keyword < 0) return undefined;
  if (!isInternational) return start + keyword + 2;
  if (chunk[keyword + 1] !== 1) return undefined;
  const language = chunk.indexOf(0, keyword + 3);
  const translation = language < 0 ? -1 : chunk.indexOf(0, language + 1);
  return translation < 0 ? undefined : start + translation + 1;
}
