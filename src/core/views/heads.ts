/** What decoded bytes look like from their beginning: text of some encoding, something compressed, or nothing to read. */

/** `wide`: UTF-16; `packed`: gzip, zlib or zip. */
export type HeadKind = 'text' | 'wide' | 'packed' | 'other';

/** One byte in this many may be no text. */
const TOLERANCE = 7;

/** Bytes that a text, or something compressed, may begin with: a first and cheapest test. */
export function mayBegin(byte: number): boolean {
  return isPrintable(byte) || byte >= 0xc2 || byte === 0x1f || byte === 0;
}

/** Judges the first `length` bytes of `head`; at least four. */
export function judgeHead(head: Uint8Array, length: number): HeadKind {
  if (isPacked(head)) return 'packed';
  if (isText(head, 0, length)) return 'text';
  if (isWide(head, length)) return 'wide';
  return isFastZlib(head) ? 'packed' : 'other';
}

/** Six bytes in seven are printable ASCII or valid UTF-8. */
export function isText(bytes: Uint8Array, start: number, end: number): boolean {
  let bad = 0;
  const allowed = (end - start) / TOLERANCE;
  for (let at = start; at < end; ) {
    const length = isPrintable(bytes[at] ?? 0) ? 1 : sequenceLength(bytes, at, end);
    if (length === 0 && ++bad > allowed) return false;
    at += length || 1;
  }
  return true;
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Bytes of a UTF-8 sequence of two to four bytes at `at`, cut short by `end` or not; 0 for none. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length && next < end; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Gzip, zip, or zlib with the usual window at any level but one (RFC 1950). */
function isPacked(head: Uint8Array): boolean {
  const [first, second] = head;
  if (first === 0x1f) return second === 0x8b && head[2] === 0x08;
  if (first === 0x50) return second === 0x4b && head[2] === 0x03 && head[3] === 0x04;
  return first === 0x78 && (second === 0x01 || second === 0x9c || second === 0xda);
}

/** That level's header is `x^`, with which a text may begin as well. */
function isFastZlib(head: Uint8Array): boolean {
  return head[0] === 0x78 && head[1] === 0x5e;
}

/** A byte-order mark, or text of which three characters in five are ASCII in two bytes: chance gives none. */
function isWide(head: Uint8Array, length: number): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const low = head[0] === 0 ? 1 : 0;
  let fitting = 0;
  for (let at = 0; at + 1 < length; at += 2) {
    if (isPrintable(head[at + low] ?? 0) && head[at + 1 - low] === 0) fitting++;
  }
  return fitting * 10 >= length * 3;
}
