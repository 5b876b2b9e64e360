/** Lines of a list as other scanners write it: no blank ones, no comments. */

export interface NumberedLine {
  readonly line: string;
  /** From 1. */
  readonly number: number;
}

export function meantLines(text: string): readonly NumberedLine[] {
  return text.split(/\r?\n/).map((line, index) => ({ line: line.trim(), number: index + 1 })).filter(({ line }) => line !== '' && !line.startsWith('#'));
}
