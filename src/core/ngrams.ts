/** How little a text looks like words: mean surprise of its letters, each after the two before it. */
import { SURPRISE } from './ngram-table.ts';

/**
 * Mean surprise in bits per letter, over all runs of letters, case ignored; 0 for a text without letters. English words
 * and identifiers lie near 3, random letters near 6.
 */
export function surprise(text: string): number {
  let [sum, count, first, second] = [0, 0, 0, 0];
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length ? letterOf(text.charCodeAt(i)) : 0;
    if (letter === 0 && second === 0) continue;
    sum += SURPRISE.charCodeAt((first * 27 + second) * 27 + letter) - 40;
    count += 1;
    [first, second] = letter === 0 ? [0, 0] : [second, letter];
  }
  return count === 0 ? 0 : sum / count / 5;
}

function letterOf(code: number): number {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower - 96 : 0;
}
