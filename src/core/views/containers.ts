/**
 * Containers, told by their content: zip and its kin, tar, gzip, zlib, packages, PDF, packed texts of PNG and git's bundles are opened within the blob's budget, by the bytes
 * that actually come out; other archives are declared not to be opened. Nothing is passed over in silence.
 */
import type { Span } from '../location.ts';
import { isBundle, openBundle } from './bundle.ts';
import { members } from './characters.ts';
import { WHOLE, type ViewContext } from './context.ts';
import { isWide } from './encoding.ts';
import { startsWith } from './fields.ts';
import { FOREIGN_BEGINNINGS, whyNotOpened } from './foreign-archives.ts';
import { isGzip, mayBeZlib, openGzip, openZlib } from './gzip.ts';
import type { Opened } from './opened.ts';
import { isAr, isRpm, openAr, openRpm } from './packages.ts';
import { isPdf, openPdf } from './pdf.ts';
import { hasPackedTexts, isPng, openPng } from './png.ts';
import { isSqlite, openSqlite, pagesOf } from './sqlite.ts';
import { isTar, openTar } from './tar.ts';
import type { Unopened } from './view.ts';
import { endsAsZip, isZip, openZip, startsAsZip } from './zip.ts';

/** The entries of a container; undefined when the bytes are none. */
export function openContainer(bytes: Uint8Array, context: ViewContext): Opened | undefined {
  if (isZip(bytes)) return openZip(bytes, context, isOpenable);
  if (isGzip(bytes)) return openGzip(bytes, context);
  if (isTar(bytes)) return openTar(bytes, context, isOpenable);
  if (!beginsLikeOne(bytes)) return undefined;
  if (isBundle(bytes)) return openBundle(bytes, context);
  if (isPdf(bytes)) return openPdf(bytes, context);
  if (hasPackedTexts(bytes)) return openPng(bytes, context);
  if (isAr(bytes)) return openAr(bytes, context, isOpenable);
  if (isRpm(bytes)) return openRpm(bytes, context, isOpenable);
  const pages = pagesOf(bytes);
  if (pages) return openSqlite(bytes, pages, context);
  const reason = whyNotOpened(bytes);
  if (reason !== undefined) return { views: [], unread: [], skipped: [{ span: { start: 0, end: bytes.length }, reason }] };
  return mayBeZlib(bytes) ? openZlib(bytes, context) : undefined;
}

/**
 * A blob that is too long to be held, by its first bytes: what its entries hold is not read. Views of the whole blob need
 * all of it; its stored bytes are scanned.
 */
export function refuseLong(beginning: Uint8Array, span: Span, context: ViewContext): Opened {
  const reason = whyNotOpened(beginning);
  if (reason !== undefined) return { views: [], unread: [], skipped: [{ span, reason }] };
  if (isPdf(beginning)) return { views: [], unread: [], skipped: [{ span, reason: 'pdf: too long to open its streams; scanned as it stands' }] };
  if (isPng(beginning)) return { views: [], unread: [], skipped: [{ span, reason: 'png: too long to open its packed texts; scanned as it stands' }] };
  // A database's pages are read by segments.
  if (isSqlite(beginning)) return { views: [], unread: [], skipped: [] };
  const name = formatOf(beginning, context);
  return { views: [], unread: name === undefined ? [] : [tooLong(name, span)], skipped: [] };
}

/** As `refuseLong`, by the last bytes: a program that unpacks itself. */
export function refuseLongEnd(end: Uint8Array, span: Span): Opened {
  return { views: [], unread: endsAsZip(end) ? [tooLong('zip', span)] : [], skipped: [] };
}

function tooLong(name: string, span: Span): Unopened {
  return { span, reason: `${name}: it is longer than the ${WHOLE / 1024 / 1024} MiB up to which archives are opened; unpack it and scan that` };
}

function formatOf(bytes: Uint8Array, context: ViewContext): string | undefined {
  if (startsAsZip(bytes)) return 'zip';
  if (isGzip(bytes)) return 'gzip';
  if (isTar(bytes)) return 'tar';
  if (isBundle(bytes)) return 'git bundle or pack';
  if (isRpm(bytes)) return 'rpm';
  if (isAr(bytes) && startsWith(bytes, 'debian-binary', 8)) return 'deb';
  return mayBeZlib(bytes) && openZlib(bytes, context) !== undefined ? 'zlib' : undefined;
}

/** Whether bytes are encoded as a whole, so that reading them as they stand is not enough; possibly wrong for zlib. */
export function isOpenable(bytes: Uint8Array): boolean {
  return isContainer(bytes) || isWide(bytes);
}

/** By its first bytes, and for a program that unpacks itself by its last ones. Asked of every blob, nearly all of which are text. */
export function isContainer(bytes: Uint8Array): boolean {
  return isZip(bytes) || isTar(bytes) || (beginsLikeOne(bytes) && BEGINNINGS.some(([, isOne]) => isOne(bytes)));
}

/** What is told by its beginning, and with which two bytes that begins. */
const BEGINNINGS: readonly (readonly [first: readonly string[], isOne: (bytes: Uint8Array) => boolean])[] = [
  [['\x1f\x8b'], isGzip],
  [['# ', 'PA'], isBundle],
  [['%P'], isPdf],
  [['\x89P'], hasPackedTexts],
  [['!<'], isAr],
  [['\xed\xab'], isRpm],
  [['SQ', '7\x7f'], isSqlite],
  [FOREIGN_BEGINNINGS, (bytes) => whyNotOpened(bytes) !== undefined],
  [['x\x01', 'x^', 'x\x9c', 'x\xda'], mayBeZlib],
];

/** Many texts begin with `#`, `M` or `x`, few of these with such a second byte. */
const FIRST_BYTES = members(BEGINNINGS.flatMap(([first]) => first.map((two) => two.charAt(0))).join(''));
const SECOND_BYTES = members(BEGINNINGS.flatMap(([first]) => first.map((two) => two.charAt(1))).join(''));

function beginsLikeOne(bytes: Uint8Array): boolean {
  return bytes.length > 1 && FIRST_BYTES[bytes[0] ?? 0] === 1 && SECOND_BYTES[bytes[1] ?? 0] === 1;
}
