/** `--format jsonl`: the report's objects, one a line. A stream without its last line, `summary`, is incomplete. */
import type { Report } from '../core/finding.ts';
import { json } from './escape/json.ts';
import type { Reporter } from './reporter.ts';

export const jsonl: Reporter = { render };

/** A key means the same on every line, so the summary's number of findings is a `count`: whoever reads line by line takes `findings` for a list. */
function* render(report: Report): Generator<string> {
  const { schema, tool, scan, ledger, findings } = report;
  yield line('scan', { schema, tool, scan });
  for (const finding of findings) yield line('finding', finding);
  yield line('summary', { ledger, count: findings.length, exitCode: scan.exitCode });
}

function line(type: string, value: object): string {
  return `${json({ type, ...value })}\n`;
}
