/**
 * How GitHub's runner is told something: by a line that is a command. Encoded as the official toolkit does (`@actions/core`, to which a test
 * compares it); the toolkit itself would load Node's streams and promises of files for this, 3 of a step's milliseconds.
 */

/** Where an annotation stands. Lines and columns from 1. */
export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** One line, without its end. What `message` may hold that a later reader would obey is `escape/workflow.ts`'. */
export function command(name: string, message: string, { title, file, startLine, endLine, startColumn, endColumn }: AnnotationProperties = {}): string {
  const properties = Object.entries({ title, file, line: startLine, endLine, col: startColumn, endColumn }).flatMap(([key, value]) => (value ? [`${key}=${escapeProperty(String(value))}`] : []));
  return `::${name}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
