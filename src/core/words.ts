/** The words of a name: `dbPassword`, `DB_PASSWORD` and `db-password` are all `db` and `password`. */

export function wordsOf(name: string): readonly string[] {
  const split = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  return split.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

/** Letters and digits of a name alone, lower case: for comparing names across all ways of writing them. */
export function compact(name: string): string {
  return name.replace(/[^A-Za-z\d]+/g, '').toLowerCase();
}
