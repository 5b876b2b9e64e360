/**
 * Where things lie in the kernel's memory, in bytes; read by the AssemblyScript compiler and by the TypeScript that fills
 * the tables (`tables.ts`) and the text (`simd.ts`).
 */

/** The kernel works tile by tile, so that its lists stay in the first cache. A multiple of 64. */
export const TILE = 2048;
/** One bit for each byte of a tile, and a word of slack. */
export const MASKS = 2048;
/** Addresses of windows worth a look: one for each byte of a tile, and a few of slack. */
export const CANDIDATES = 4096;
/** A set of character classes for each byte of a tile, of the 64 before it and of the 64 after it. */
export const CLASSES = 16384;
/** For each of these in groups of four, from the tile's first on, a bit: whether all four belong to a family of alphabets. */
export const GROUPS = 18688;
/** The decoded beginning of a run. */
export const HEAD = 19456;

/** From here to `TEXT` what is filled before the first search: tables of one size for all specs. */
export const FIXED = 20480;
/** A bit for each 15-bit hash of a window: whether a literal has it. */
export const HASHES = 20480;
/** One byte for each 14-bit hash of a window's first two bytes: the number of the extent by which its literals are known. */
export const PAIRS = 24576;
export const PAIR_BITS = 14;
/** Times this no two pairs of ASCII bytes have one hash, and hardly any others. */
export const PAIR_FACTOR = 4337;
/** For each byte the sets of neighbours that it belongs to, one bit for each; eight bytes each. */
export const SETS = 40960;
/** For each of a window's three bytes: by its first sign, then by its second, the buckets 0 to 7; then the same for 8 to 15. */
export const SIGNS = 43008;
export const SIGNS_STRIDE = 64;
/** For each extent a mask of eight bytes, those from `EXTENT_BEFORE` bytes before the window on; the first has none. */
export const EXTENTS = 43264;
export const EXTENT_BEFORE = 3;
/** For each byte what it stands for in base64 and base64url. */
export const SEXTET = 43520;
/** For each slot, by the first 14 bits of a window's hash, and one after the last, the number of its first literal; two bytes each. */
export const SLOTS = 44032;
export const SLOT_BITS = 14;

/** The bytes to search: a block with context on both sides, then zeros, which no alphabet holds. */
export const TEXT = 76928;
export const BEFORE = 128;
export const BLOCK = 65536;
export const AFTER = 256;
export const ZEROS = 256;

/** Bytes of a passage onward and backward, at most: as in `core/prefilter.ts`. */
export const FAR = 48;
export const NEAREST = 16;

/** From here on what depends on the numbers of literals and runs: literals, patterns, alphabets, hits. */
export const TABLES = 143232;

/**
 * A literal: offset of its window, length, `what`, address of its pattern, and of what it demands, or 0; four bytes each.
 * The literals of a slot lie in a row.
 */
export const LITERAL_SIZE = 20;
/**
 * What a literal demands: the sets of what must stand before it, behind it and around it, those of its passages onward and
 * backward, over and to, eight bytes each; and a byte each: how many before, behind and around, and the length of its tail.
 */
export const DEMAND_SIZE = 64;
/** For each 16 bytes of a literal: what they must be once the bits of the second half are set (`patterns.ts`). */
export const PATTERN_SIZE = 32;
/**
 * An alphabet: its classes; the length of its shortest run, at most 64; its number, which has the bits `OPENS` where the run
 * opens, and `MIXED` where it is no numeral; what it encodes, and from the next byte on the length from which that doesn't matter. In the first of a family also
 * the classes of all, the number of groups of four bytes in the shortest run of any, and the size of the family, in bytes. Then the length from
 * which a numeral will do as well. Four bytes each.
 */
export const ALPHABET_SIZE = 32;
export const OPENS = 256;
export const MIXED = 512;
export const BASE64 = 1;
export const HEX = 2;
/** Longer runs are not judged by their beginning: text may begin later in them. More than what is decoded of them. */
export const LONG_RUN = 128;
/** Of what a search returns: the bit that tells a NUL, and what tells that there is no room for all hits. */
export const NUL = 0x4000_0000;
export const FULL = -1;
/** A hit: address of the first byte, address after the last, `what` of a literal or number of an alphabet; four bytes each. */
export const HIT_SIZE = 12;
