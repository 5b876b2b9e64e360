/** Gzip (RFC 1952), all members in a row, and zlib (RFC 1950). Other bytes behind the last member are read as stored. */
import type { ViewContext } from './context.ts';
import { startsWith, u16 } from './fields.ts';
import { inflated, Opening, type Opened } from './opened.ts';
import type { View } from './view.ts';

const MEMBER = '\x1f\x8b\x08';

/** Members that are opened; writers make one, or a few thousand blocks (BGZF). */
const MEMBERS = 20_000;

export function isGzip(bytes: Uint8Array): boolean {
  return startsWith(bytes, MEMBER);
}

export function openGzip(bytes: Uint8Array, context: ViewContext): Opened {
  const opening = new Opening(bytes, context);
  const members = new Opening(bytes, context);
  let at = 0;
  for (let count = 0; startsWith(bytes, MEMBER, at); count++) {
    const rest = { start: Math.min(bytes.length, headerEnd(bytes, at)), end: bytes.length };
    if (count === MEMBERS) {
      opening.fail('gzip', rest, 'it has more members than are opened');
      break;
    }
    const end = members.inflate('gzip', rest, 'deflate');
    if (end < 0) break;
    at = end + 8;
  }
  if (members.views.length > 0) opening.views.push(inflated('gzip', concatenated(members.views), { start: 0, end: Math.min(at, bytes.length) }));
  opening.unread.push(...members.unread);
  opening.skipped.push(...members.skipped);
  return opening;
}

/** One of the usual headers: `x` and a second byte with which it is divisible by 31; the rest of `isZlib` is inflating it. */
export function mayBeZlib(bytes: Uint8Array): boolean {
  return bytes[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[1] ?? 0);
}

/** Undefined when it turns out to be something else: text may begin with `x^`. */
export function openZlib(bytes: Uint8Array, context: ViewContext): Opened | undefined {
  const opening = new Opening(bytes, context);
  opening.inflate('zlib', { start: 0, end: bytes.length }, 'zlib');
  const isSomethingElse = opening.views.every((view) => view.bytes.length < 64) && opening.skipped.length > 0;
  return isSomethingElse ? undefined : opening;
}

const HAS_CRC = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;

function headerEnd(bytes: Uint8Array, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let end = at + 10;
  if ((flags & HAS_EXTRA) !== 0) end += 2 + u16(bytes, end);
  if ((flags & HAS_NAME) !== 0) end = afterNul(bytes, end);
  if ((flags & HAS_COMMENT) !== 0) end = afterNul(bytes, end);
  return (flags & HAS_CRC) === 0 ? end : end + 2;
}

function afterNul(bytes: Uint8Array, at: number): number {
  const nul = bytes.indexOf(0, at);
  return nul < 0 ? bytes.length : nul + 1;
}

function concatenated(views: readonly View[]): Uint8Array {
  const [only] = views;
  if (views.length === 1 && only !== undefined) return only.bytes;
  const whole = new Uint8Array(views.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of views) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
