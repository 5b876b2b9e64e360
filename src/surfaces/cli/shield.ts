/** Words that look like something else to yargs: `-` for stdin, `--not` among revisions, `true` after an option that takes no value, anything after `--`. */

const SHIELD = '\u0000';
const REVISIONS = /^--(?:not|all|branches|tags|remotes|glob|exclude)(?:=|$)/;
const TAKEN = new Set(['-', 'true', 'false']);

export function shield(words: readonly string[]): readonly string[] {
  const [command] = words;
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const before = words.slice(0, end).map((word) => (TAKEN.has(word) || (command === 'range' && REVISIONS.test(word)) ? SHIELD + word : word));
  return [...before, ...words.slice(end + 1).map((word) => SHIELD + word)];
}

export function unshield(word: string): string {
  return word.startsWith(SHIELD) ? word.slice(SHIELD.length) : word;
}

/** Takes the shields off all values that a command gets. */
export function unshieldAll(args: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === 'string') args[name] = unshield(value);
    if (Array.isArray(value)) args[name] = value.map((word: unknown) => (typeof word === 'string' ? unshield(word) : word));
  }
}
