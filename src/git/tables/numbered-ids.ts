/** What an object table may rest on, so that it need not hold those ids a second time. */

/** Ids that have their numbers already, 0 up to `count`: those of a surveyed store (`pack/object-slots.ts`). */
export interface NumberedIds {
  readonly count: number;
  /** -1 for an id that is not among them. */
  find(bytes: Uint8Array, at: number): number;
  id(number: number): string;
}

/** None at all. */
export const NOBODY: NumberedIds = {
  count: 0,
  find: () => -1,
  id: () => {
    throw new RangeError('There are no such ids.');
  },
};
