/**
 * The one text that any relation (`values.ts`) could take for the label around a label word, known before a value is looked
 * for: most words name nothing that could be a secret.
 */
import { nameAt } from './name.ts';

/** Bytes around the label word that are read: a name, and the words or the rest of the cell around that. */
export const NEAR = { before: 168, after: 232 } as const;

/** Longest header cell (`column.ts`); longer than the words that belong to a name (`phraseOf`). */
const LONGEST_CELL = 42;

/** Undefined where other words stand beside the name: then it may be one of several. @param text the window, `NEAR` around the anchor or more */
export function onlyLabel(text: string, anchorStart: number, anchorEnd: number): string | undefined {
  const name = nameAt(text, anchorStart, anchorEnd);
  return wordEndsAt(text, name.start, -1) && wordEndsAt(text, name.end, 1) ? name.text : undefined;
}

/** Whether nothing but blanks of a header cell stand on that side. */
function wordEndsAt(text: string, at: number, step: 1 | -1): boolean {
  let next = step > 0 ? at : at - 1;
  for (let blanks = 0; blanks < LONGEST_CELL && text.charCodeAt(next) === 32; blanks++) next += step;
  return !isCellCode(text.charCodeAt(next));
}

/** Letters, digits, `_`, blank, `.`, `-`. */
function isCellCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 32 || code === 46 || code === 45;
}
