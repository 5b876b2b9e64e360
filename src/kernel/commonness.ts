/** How common bytes are in source text: counted in the C, shell, Perl, Tcl and AsciiDoc files of git's own repository. */

/** Of ten thousand bytes, how many are this one; `common[0]` is the space, `common[94]` the tilde. */
const common = [
  1147, 6, 193, 37, 25, 30, 60, 53, 57, 58, 35, 9, 65, 170, 79, 45, // space to slash
  32, 29, 20, 11, 11, 8, 9, 6, 7, 7, 46, 41, 20, 38, 38, 3, // 0 to ?
  4, 25, 9, 18, 16, 35, 13, 11, 11, 23, 2, 4, 17, 11, 19, 21, // @ to O
  13, 1, 23, 21, 31, 12, 4, 4, 3, 4, 2, 17, 23, 16, 3, 141, // P to _
  9, 386, 106, 279, 234, 672, 166, 184, 167, 441, 14, 53, 223, 227, 354, 368, // ` to o
  163, 8, 407, 457, 594, 178, 50, 53, 42, 54, 12, 16, 9, 16, 3, // p to ~
];

/** What a byte that is not printable is taken for. */
const uncommon = 0.3;
const tab = 192;
const newline = 338;

/** For each byte the part of a text that it makes up, from 0 to 1. */
export const commonness: Float64Array = Float64Array.from({ length: 256 }, (_, byte) => {
  if (byte === 9) return tab / 10_000;
  if (byte === 10) return newline / 10_000;
  return (common[byte - 32] ?? uncommon) / 10_000;
});
