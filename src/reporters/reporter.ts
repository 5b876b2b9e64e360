/** What every format is: a report in, pieces of one document out. Where the pieces go: `surfaces/output.ts`. */
import type { Report } from '../core/finding.ts';
import type { Severity } from '../core/severity.ts';

export interface RenderOptions {
  /** ANSI colours; only `text` uses them. */
  readonly color: boolean;
  /** Columns of the terminal; only `text` wraps. */
  readonly width: number;
  /** Only what must be acted on: open findings and what was not read. Formats for programs ignore it. */
  readonly quiet: boolean;
  /** The floor that `scan.exitCode` was judged by, for sentences. */
  readonly failOn?: Severity;
  /** What is typed to run leaksift, by default `leaksift`; only `text` tells it. */
  readonly program?: string;
}

export interface Reporter {
  /**
   * Pieces of a UTF-8 document, each small, whatever the number of findings. Pure and synchronous; never throws for a
   * valid report, whatever its texts hold.
   */
  render(report: Report, options: RenderOptions): Iterable<string>;
}
