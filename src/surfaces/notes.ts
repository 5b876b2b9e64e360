/** Lines for people on stderr: notes and errors. They are not the report, so a reader that has gone ends nothing. */
import { visible } from '../reporters/escape/visible.ts';

export interface NoteStream {
  write(text: string): unknown;
  on(event: 'error', listener: () => void): unknown;
}

/** Each call writes one line, in which nothing is left that a terminal obeys. */
/** @param open asked once, at the first line: Node makes a stream only then, which takes a millisecond */
export function openNotes(open: () => NoteStream): (line: string) => void {
  let stream: NoteStream | undefined;
  return (line) => {
    stream ??= withoutErrors(open());
    stream.write(`${visible(line)}\n`);
  };
}

function withoutErrors(stream: NoteStream): NoteStream {
  stream.on('error', () => {});
  return stream;
}
