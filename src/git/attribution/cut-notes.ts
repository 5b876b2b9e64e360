/** Says once that not all of something is listed, whatever the number of credentials: told for each, hundreds of notes came in the order of the threads. */

/** @param counts of each credential */
export function cutNotes(what: string, listed: number, counts: readonly number[]): readonly string[] {
  const cut = counts.filter((count) => count > listed);
  if (cut.length === 0) return [];
  return [`Of a credential's ${what} the first ${listed} are listed; there are up to ${Math.max(...cut)} (credentials with more: ${cut.length}).`];
}
