/** Breaks a sentence at blanks; a word longer than the line stays whole, so that paths and ids can be clicked and copied. */

/** Columns are counted as code points. `indent` starts every line but the first. */
export function wrap(sentence: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

export function columns(text: string): number {
  return [...text].length;
}
