/** Words that look like options and are none: `-` for stdin, `--not` among revisions, anything after `--`. yargs would take them. */

const SHIELD = '\u0000';
const REVISIONS = /^--(?:not|all|branches|tags|remotes|glob|exclude)(?:=|$)/;

export function shield(words: readonly string[]): readonly string[] {
  const [command] = words;
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const before = words.slice(0, end).map((word) => (word === '-' || (command === 'range' && REVISIONS.test(word)) ? SHIELD + word : word));
  return [...before, ...words.slice(end + 1).map((word) => SHIELD + word)];
}

export function unshield(word: string): string {
  return word.startsWith(SHIELD) ? word.slice(SHIELD.length) : word;
}
