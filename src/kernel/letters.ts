/** Letters of either case, in ASCII. */

/** The other case of a letter; any other byte itself. */
export function otherCase(byte: number): number {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? byte ^ 0x20 : byte;
}
