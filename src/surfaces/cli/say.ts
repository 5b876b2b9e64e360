/** What is for people goes to stderr, line by line; the report alone goes to stdout. */
import { openNotes } from '../notes.ts';

const note = openNotes(() => process.stderr);

export function say(text: string): void {
  for (const line of text.split('\n')) note(line);
}
