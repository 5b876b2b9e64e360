/** Whether a run of base64 or hex decodes to something that may be read: as `core/views/heads.ts` judges it. */
import { bitsBelow } from './fingerprint';
import { BASE64, HEAD, LONG_RUN, SEXTET } from './layout';

/** Nearly all are refused by their first byte: asked first, and without a branch. */
@inline
export function mayOpen(start: u32, end: u32, codec: u32): bool {
  return codec != BASE64 || end - start > <u32>LONG_RUN || mayBegin((sextet(start) << 2 | sextet(start + 1) >> 4) & 255);
}

@inline
function mayBegin(byte: u32): bool {
  return <bool>(<u32>isPrintable(byte) | <u32>(byte >= 0xc2) | <u32>(byte == 0x1f) | <u32>(byte == 0));
}

export function opens(start: u32, end: u32, codec: u32): bool {
  const length = end - start;
  if (length > <u32>LONG_RUN) return true;
  if (codec == BASE64) return length >= 20 && isSextets(start, min(length & ~3, SEXTETS));
  return length >= 32 && isReadable(decodeNibbles(start, min(length & ~1, NIBBLES)));
}

/** Characters that are decoded: of 24 bytes. */
const SEXTETS: u32 = 32;
const NIBBLES: u32 = 48;

function isSextets(start: u32, length: u32): bool {
  return isReadable(decodeSextets(start, length)) && !isDigits(start, length);
}

/** Hexadecimal digits are no base64. */
function isDigits(at: u32, length: u32): bool {
  for (const end = at + length; at < end; at++) {
    const byte = <u32>load<u8>(at);
    const letter = byte | 0x20;
    if (byte > 0x39 ? letter < 0x61 || letter > 0x66 : byte < 0x30) return false;
  }
  return true;
}

function decodeSextets(at: u32, length: u32): u32 {
  let to: u32 = HEAD;
  for (const end = at + length; at < end; at += 4) {
    const group = sextet(at) << 18 | sextet(at + 1) << 12 | sextet(at + 2) << 6 | sextet(at + 3);
    store<u8>(to, group >> 16);
    store<u8>(to, group >> 8, 1);
    store<u8>(to, group, 2);
    to += 3;
  }
  return to;
}

@inline
function sextet(at: u32): u32 {
  return <u32>load<u8>(SEXTET + <u32>load<u8>(at));
}

function decodeNibbles(at: u32, length: u32): u32 {
  let to: u32 = HEAD;
  for (const end = at + length; at < end; at += 2) store<u8>(to++, nibble(at) << 4 | nibble(at + 1));
  return to;
}

@inline
function nibble(at: u32): u32 {
  const byte = <u32>load<u8>(at);
  return byte < 0x3a ? byte - 0x30 : (byte | 0x20) - 0x57;
}

function isReadable(end: u32): bool {
  const first = <u32>load<u8>(HEAD);
  const second = <u32>load<u8>(HEAD, 1);
  if (!mayBegin(first)) return false;
  if (first == 0x1f && second == 0x8b && load<u8>(HEAD, 2) == 8) return true;
  if (first == 0x50 && second == 0x4b && load<u8>(HEAD, 2) == 3 && load<u8>(HEAD, 3) == 4) return true;
  if (first == 0x78 && (second == 0x01 || second == 0x9c || second == 0xda || second == 0x5e)) return true;
  return isText(end) || isWide(end);
}

/** Six bytes in seven are printable ASCII or valid UTF-8. */
function isText(end: u32): bool {
  const allowed = (end - HEAD) / 7;
  if (spoilt(end) > allowed) return false;
  let bad: u32 = 0;
  for (let at: u32 = HEAD; at < end; ) {
    const length = isPrintable(<u32>load<u8>(at)) ? 1 : sequence(at, end);
    if (length == 0 && ++bad > allowed) return false;
    at += length == 0 ? 1 : length;
  }
  return true;
}

/**
 * Of the bytes that are neither printable nor valid UTF-8 those that can be told without walking: controls, what leads no
 * sequence, what leads one but isn't followed, and what follows nothing. Most of what is refused is refused by these alone.
 */
function spoilt(end: u32): u32 {
  const within = <u32>bitsBelow(end - HEAD);
  const high = highBits();
  const printable = bitsFrom(0x20, 0x5f) | bitsFrom(0x09, 2) | bitsFrom(0x0d, 1);
  const leads = bitsFrom(0xc2, 0x33);
  const follows = bitsFrom(0x80, 0x40);
  const alone = leads & ~(follows >> 1) & (within >> 1);
  const late = follows & ~((follows | leads) << 1);
  return <u32>popcnt((~printable & ~high | high & ~leads & ~follows | alone | late) & within);
}

/** For each of the first 32 bytes decoded a bit: whether it is one of `count` bytes from `first` on. */
@inline
function bitsFrom(first: u8, count: u8): u32 {
  return <u32>i8x16.bitmask(isFrom(v128.load(HEAD), first, count)) | <u32>i8x16.bitmask(isFrom(v128.load(HEAD, 16), first, count)) << 16;
}

@inline
function isFrom(bytes: v128, first: u8, count: u8): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(first)), i8x16.splat(count));
}

@inline
function highBits(): u32 {
  return <u32>i8x16.bitmask(v128.load(HEAD)) | <u32>i8x16.bitmask(v128.load(HEAD, 16)) << 16;
}

@inline
function isPrintable(byte: u32): bool {
  return <bool>(<u32>(byte - 0x20 < 0x5f) | <u32>(byte == 0x0a) | <u32>(byte == 0x0d) | <u32>(byte == 0x09));
}

/** Bytes of a UTF-8 sequence, cut short by `end` or not; 0 for none. */
function sequence(at: u32, end: u32): u32 {
  const lead = <u32>load<u8>(at);
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length: u32 = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length && next < end; next++) {
    if ((load<u8>(next) & 0xc0) != 0x80) return 0;
  }
  return length;
}

/** A byte-order mark of UTF-16, or three characters in five ASCII in two bytes. */
function isWide(end: u32): bool {
  const first = load<u8>(HEAD);
  const second = load<u8>(HEAD, 1);
  if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) return true;
  const low: u32 = first == 0 ? 1 : 0;
  let fitting: u32 = 0;
  if (zeros(end) * 10 < (end - HEAD) * 3) return false;
  for (let at: u32 = HEAD; at + 1 < end; at += 2) {
    if (isPrintable(<u32>load<u8>(at + low)) && load<u8>(at + 1 - low) == 0) fitting++;
  }
  return fitting * 10 >= (end - HEAD) * 3;
}

/** Zeros among the first 24 bytes decoded. */
@inline
function zeros(end: u32): u32 {
  const none = i8x16.splat(0);
  const bits = <u32>i8x16.bitmask(i8x16.eq(v128.load(HEAD), none)) | <u32>i8x16.bitmask(i8x16.eq(v128.load(HEAD, 16), none)) << 16;
  return <u32>popcnt(bits & <u32>bitsBelow(end - HEAD));
}
