/** Breaks a sentence at blanks; a word longer than the line stays whole, so that paths and ids can be clicked and copied. */

/** Columns are counted as code points. `indent` starts every line but the first. */
export function wrap(sentence: string, width: number, indent = ''): string {
  const [first = '', ...words] = sentence.split(' ');
  let wrapped = first;
  let used = columns(first);
  for (const word of words) {
    const needed = columns(word);
    const fits = used + 1 + needed <= width;
    wrapped += fits ? ` ${word}` : `\n${indent}${word}`;
    used = fits ? used + 1 + needed : indent.length + needed;
  }
  return wrapped;
}

/** Items with dots between them; a line ends after a dot, never inside an item. */
export function wrapItems(items: readonly string[], width: number): string {
  const whole = items.map((item) => item.replaceAll(' ', '\u00a0')).join('\u00a0· ');
  return wrap(whole, width).replaceAll('\u00a0', ' ');
}

/** Code points. */
export function columns(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
