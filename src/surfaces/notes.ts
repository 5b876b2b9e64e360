/** Lines for people on stderr: notes and errors. They are not the report, so a reader that has gone ends nothing. */
import { visible } from '../reporters/escape/visible.ts';

export interface NoteStream {
  write(text: string): unknown;
  on(event: 'error', listener: () => void): unknown;
}

/** Each call writes one line, in which nothing is left that a terminal obeys. */
export function openNotes(stream: NoteStream): (line: string) => void {
  stream.on('error', () => {});
  return (line) => {
    stream.write(`${visible(line)}\n`);
  };
}
