/** Numbers and names in the headers of archives. */

export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) + u16(bytes, at + 2) * 0x10000;
}

/** Most significant byte first. */
export function u32be(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 0x1000000 + (((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
}

/** Exact up to 2^53; larger numbers are lies about any blob that fits in memory. */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 0x1_0000_0000;
}

export function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  if (at < 0 || at + signature.length > bytes.length || bytes[at] !== signature.charCodeAt(0)) return false;
  for (let index = 1; index < signature.length; index++) {
    if (bytes[at + index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}

/** Characters of an entry's name that a report shows. */
const LONGEST_NAME = 255;

/** An entry's name: UTF-8 or, if it isn't that, Latin-1; up to the first NUL. */
export function nameOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const name = end < 0 ? bytes : bytes.subarray(0, end);
  const text = decodeName(name);
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}

function decodeName(name: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return String.fromCharCode(...name.subarray(0, LONGEST_NAME + 1));
  }
}
