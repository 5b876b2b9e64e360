/** Git's names of paths and refs are bytes; reports hold text. */
import { isAscii } from 'node:buffer';

/**
 * A name for people and scripts. A name that is UTF-8 stays as it is; in any other, each byte that is no part of valid
 * UTF-8, and each `%`, becomes `%XX`.
 */
export function pathName(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  try {
    return decode(bytes);
  } catch {
    return encodeBroken(bytes);
  }
}

/** Of a name whose bytes are given as characters. */
export function latin1PathName(rawPath: string): string {
  for (let at = 0; at < rawPath.length; at += 1) if (rawPath.charCodeAt(at) > 0x7f) return pathName(Buffer.from(rawPath, 'latin1'));
  return rawPath;
}

function decode(bytes: Uint8Array): string {
  return (strict ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })).decode(bytes);
}

let strict: InstanceType<typeof TextDecoder> | undefined;

function encodeBroken(bytes: Uint8Array): string {
  let name = '';
  for (let index = 0; index < bytes.length; ) {
    const length = characterLength(bytes, index);
    const byte = bytes[index] ?? 0;
    if (length === 0 || byte === 0x25) name += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    else name += decode(bytes.subarray(index, index + length));
    index += Math.max(length, 1);
  }
  return name;
}

/** Bytes of the valid UTF-8 character at `index`; 0 where there is none. */
function characterLength(bytes: Uint8Array, index: number): number {
  for (let length = 1; length <= 4; length += 1) {
    try {
      decode(bytes.subarray(index, index + length));
      return index + length <= bytes.length ? length : 0;
    } catch {
      // Perhaps a longer character.
    }
  }
  return 0;
}
