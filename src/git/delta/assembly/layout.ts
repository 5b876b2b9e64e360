/** Where things lie in the memory of `src/git/delta`, in bytes; read by the AssemblyScript compiler and by the TypeScript beside it. */

/** How many runs there is room for: three tables of words. */
export const RUNS = 16384;
/** From 1024 on the compiler puts what does not change. */
export const TARGETS = 4096;
export const SOURCES = TARGETS + 4 * RUNS;
export const LENGTHS = SOURCES + 4 * RUNS;
/** Bases, deltas and results: from here on, as far as memory goes. */
export const ROOM = LENGTHS + 4 * RUNS;
