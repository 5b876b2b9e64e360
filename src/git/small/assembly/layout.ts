/** Where things lie in the memory of `src/git/small`, in bytes; read by the AssemblyScript compiler and by the TypeScript beside it. */

/** From 1024 on the compiler puts what does not change. */

/** Lengths of the codes of a block, a byte each: literals and lengths, then distances; and while they are read. */
export const LENGTHS = 512;
export const CODED = 1536;
/** Codes of literals and lengths, codes of distances: see `codes.ts`. */
export const LITERALS = 2048;
export const DISTANCES = 6144;
/** The words of a block of SHA-1, and its state of 20 bytes. */
export const WORDS = 10240;
export const STATE = 10560;

/** What is inflated, and what it becomes or what is hashed, whole blocks of 64 bytes; behind each some bytes are free. */
export const INPUT = 16384;
export const INPUT_SIZE = 65536;
export const OUTPUT = 82176;
export const OUTPUT_SIZE = 245248;
/** An index, and behind it what is made of it: the one thing that memory grows for. */
export const INDEX = 327680;
