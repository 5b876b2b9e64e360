/** By UTF-16 code units, the same on every machine; what is absent goes first. */
export function compareText(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
