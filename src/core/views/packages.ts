/**
 * Packages of Linux distributions: `ar` archives (Debian's packages, static libraries) and RPM. Their members lie in them as they are and are read with
 * the file; they are opened only for what is again encoded as a whole (`isOpenable`).
 */
import type { ViewContext } from './context.ts';
import { nameOf, startsWith } from './fields.ts';
import { Opening, type Opened } from './opened.ts';

const AR = '!<arch>\n';
const AR_HEADER = 60;

export function isAr(bytes: Uint8Array): boolean {
  return startsWith(bytes, AR);
}

/** ar(5): name, …, size in ten decimal digits, and two bytes that end a header; members begin at even places. */
export function openAr(bytes: Uint8Array, context: ViewContext, isOpenable: (bytes: Uint8Array) => boolean): Opened {
  const opening = new Opening(bytes, context);
  for (let at = AR.length; at + AR_HEADER <= bytes.length; ) {
    const size = Number(text(bytes, at + 48, at + 58));
    if (!startsWith(bytes, '`\n', at + 58) || !Number.isSafeInteger(size) || size < 0) {
      opening.fail('ar', { start: at, end: bytes.length }, 'the header of a member is damaged');
      break;
    }
    if (!opening.countEntry({ start: at, end: bytes.length })) break;
    const span = { start: at + AR_HEADER, end: at + AR_HEADER + size };
    const name = `ar:${text(bytes, at, at + 16).replace(/\/?\s*$/, '')}`;
    if (span.end > bytes.length) opening.fail(name, { start: at, end: bytes.length }, 'it ends behind the archive');
    else if (isOpenable(bytes.subarray(span.start, span.end))) opening.stored(name, span);
    at = span.end + (span.end % 2);
  }
  return opening;
}

function text(bytes: Uint8Array, start: number, end: number): string {
  return nameOf(bytes.subarray(start, end));
}

const RPM = '\xed\xab\xee\xdb';
const RPM_LEAD = 96;
const RPM_HEADER = '\x8e\xad\xe8\x01';

export function isRpm(bytes: Uint8Array): boolean {
  return startsWith(bytes, RPM);
}

/** A lead, the header of signatures, padded to eight bytes, the header, and the packed payload (rpm.org, "RPM V4 Package Format"). */
export function openRpm(bytes: Uint8Array, context: ViewContext, isOpenable: (bytes: Uint8Array) => boolean): Opened {
  const opening = new Opening(bytes, context);
  const signatures = headerEnd(bytes, RPM_LEAD);
  const start = headerEnd(bytes, Math.ceil(signatures / 8) * 8);
  const span = { start: Math.min(start, bytes.length), end: bytes.length };
  if (Number.isNaN(start) || start > bytes.length) opening.pass('rpm', { start: 0, end: bytes.length }, 'its header is damaged');
  else if (isOpenable(bytes.subarray(span.start))) opening.stored('rpm', span);
  return opening;
}

/** NaN where no header stands. */
function headerEnd(bytes: Uint8Array, at: number): number {
  return startsWith(bytes, RPM_HEADER, at) ? at + 16 + 16 * big32(bytes, at + 8) + big32(bytes, at + 12) : Number.NaN;
}

function big32(bytes: Uint8Array, at: number): number {
  return bytes.subarray(at, at + 4).reduce((value, byte) => value * 256 + byte, 0);
}
