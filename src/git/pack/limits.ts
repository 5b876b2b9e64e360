/** Bounds on memory, in bytes. What passes them is not skipped but read as a stream by git (`Damage` of kind `large`). */

/** Objects longer than this are not held whole. */
export const OBJECT_LIMIT = 32 << 20;

/** What one walk or read may hold at a time: the ancestors that are still needed, a delta and its result. */
export const ARENA_LIMIT = 8 * OBJECT_LIMIT;

/** Entries of a pack that are longer than this, still deflated, are not held. */
export const ENTRY_LIMIT = 2 * OBJECT_LIMIT;
