/** What a command hands over at its end, a report or a guide, where it was asked for. */
import type { Floor } from '../../config/config.ts';
import type { Report } from '../../core/finding.ts';
import { loadReporter } from '../../reporters/index.ts';
import { exitCodeAfterWriting } from '../exit.ts';
import { writeReport } from '../output.ts';
import { ownCommand } from '../own-command.ts';
import { wantsColor, widthOf } from '../terminal.ts';
import type { ScanArguments } from './options.ts';
import { say } from './say.ts';

/** @returns the exit code: the report's own only when the report is written */
export async function writeOut(report: Report, { format = 'text', output, quiet, noColor }: ScanArguments, failOn: Floor): Promise<number> {
  const reporter = await loadReporter(format);
  const pieces = reporter.render(report, {
    color: output === undefined && wantsColor(process.stdout, process.env, noColor),
    width: widthOf(process.stdout, process.env),
    quiet: quiet ?? false,
    failOn,
    ...(output === undefined ? { program: ownCommand(process.env) } : {}),
  });
  return writeTo(output, pieces, report.scan.exitCode);
}

/** @param output a file; absent: stdout. @returns `code` when all was taken, else *incomplete*, and stderr says why */
export async function writeTo(output: string | undefined, pieces: Iterable<string>, code: number): Promise<number> {
  const outcome = await writeReport(pieces, output);
  if (!outcome.written) say(`leaksift: ${outcome.fault.message}`);
  return exitCodeAfterWriting(code, outcome.written);
}
