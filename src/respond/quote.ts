/** One word of a POSIX shell command (POSIX.1-2017, Shell Command Language, 2.2 "Quoting"). */
export function quote(word: string): string {
  return /^[A-Za-z0-9_.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
