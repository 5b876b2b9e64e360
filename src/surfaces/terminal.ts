/** What a terminal can show: colours and width. Who draws: `reporters/text.ts` and `progress.ts`. */

export interface TerminalStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `--no-color` wins, then NO_COLOR (no-color.org: any value but the empty one), then FORCE_COLOR (`0` and `false` mean
 * no), then whether the stream is a terminal that can do more than print.
 */
export function wantsColor(stream: TerminalStream, environment: Environment, noColor = false): boolean {
  if (noColor || (environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isCapable(stream, environment);
}

/** A terminal on which a line can be drawn anew. */
export function isCapable(stream: TerminalStream, environment: Environment): boolean {
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}

/** Columns; 80 where nobody knows. */
export function widthOf(stream: TerminalStream, environment: Environment): number {
  const said = stream.columns ?? Number(environment['COLUMNS']);
  return Number.isInteger(said) && said > 0 ? said : 80;
}
