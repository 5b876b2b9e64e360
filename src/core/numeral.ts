/** Numbers in hexadecimal with letters of one case, as the ids of git's objects and most digests: sixteen signs, four bits in each at most. */
export function isNumeral(bytes: Uint8Array, start: number, end: number): boolean {
  let [hasSmall, hasCapital] = [false, false];
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x61 && byte <= 0x66) hasSmall = true;
    else if (byte >= 0x41 && byte <= 0x46) hasCapital = true;
    else if (byte < 0x30 || byte > 0x39) return false;
  }
  return !(hasSmall && hasCapital);
}
