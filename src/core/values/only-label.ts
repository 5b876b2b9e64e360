/**
 * The one text that any relation (`values.ts`) could take for the label around a label word, known before a value is looked
 * for: most words name nothing that could be a secret.
 */
import type { Look } from './look.ts';
import { codeAt } from './match-at.ts';
import type { Name } from './name.ts';

/** Longest header cell (`column.ts`); longer than the words that belong to a name (`phraseOf`). */
const LONGEST_CELL = 42;

/**
 * Undefined where other words stand beside the name: then it may be one of several.
 * @param text the window, with 200 characters around the name or more @param look is told which characters of it decided that
 */
export function onlyLabel(text: string, name: Name, look: Look): string | undefined {
  return wordEndsAt(text, name.start, -1, look) && wordEndsAt(text, name.end, 1, look) ? name.text : undefined;
}

/** Whether nothing but blanks of a header cell stand on that side. */
function wordEndsAt(text: string, at: number, step: 1 | -1, look: Look): boolean {
  let next = step > 0 ? at : at - 1;
  for (let blanks = 0; blanks < LONGEST_CELL && codeAt(text, next) === 32; blanks++) next += step;
  look.at(next, next + 1);
  return !isCellCode(codeAt(text, next));
}

/** Letters, digits, `_`, blank, `.`, `-`. */
function isCellCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 32 || code === 46 || code === 45;
}
