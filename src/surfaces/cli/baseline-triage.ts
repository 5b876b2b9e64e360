/** `leaksift baseline triage <report>`: walks through open findings; each accepted one is written down at once. */
import { createInterface, type Interface } from 'node:readline/promises';
import type { Argv } from 'yargs';
import type { Baseline } from '../../config/baseline.ts';
import { printable } from '../../config/problem.ts';
import type { Finding } from '../../core/finding.ts';
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import type { BaselineFile } from './baseline-file.ts';
import { baselineOptions, type BaselineArguments, type Command } from './options.ts';

interface Arguments extends BaselineArguments {
  readonly report?: string | undefined;
}

export const triage: Command<Arguments> = {
  command: 'triage [report]',
  describe: 'Walk through open findings, and accept or leave each',
  builder: (yargs: Argv) => yargs.positional('report', { type: 'string', describe: 'A report in the format json or jsonl' }).options(baselineOptions),
  run: async (args) => {
    // Reports name this command without one.
    if (args.report === undefined) throw new Fault('usage', 'Which report? Make one with "leaksift audit-history --format json --output report.json", then run "leaksift baseline triage report.json".');
    const [{ readReportFile }, { openBaseline }] = await Promise.all([import('./report-file.ts'), import('./baseline-file.ts')]);
    const file = await openBaseline(args.baseline);
    const { findings } = await readReportFile(args.report);
    const known = new Set(file.baseline?.entries.map(({ fingerprint }) => fingerprint));
    const open = findings.filter(({ status, fingerprint }) => status === 'open' && !known.has(fingerprint));
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      await walk(open, file, terminal);
    } finally {
      terminal.close();
    }
    return EXIT.clean;
  },
};

async function walk(open: readonly Finding[], file: BaselineFile, terminal: Interface): Promise<void> {
  const { entryFor, saveBaseline } = await import('./baseline-file.ts');
  let baseline: Baseline = file.baseline ?? { key: null, entries: [] };
  const answers = answersOf(terminal);
  for (const [index, finding] of open.entries()) {
    process.stderr.write(`\n${index + 1} of ${open.length}\n${describe(finding)}\n`);
    const answer = await answers('Accept? yes, no, quit [no] ');
    if (answer === undefined || answer.startsWith('q')) return;
    const reason = answer.startsWith('y') ? await answers('Reason: ') : undefined;
    if (reason === undefined || !/[\p{L}\p{N}]/u.test(reason)) continue;
    const entry = entryFor(finding, printable(reason).slice(0, 500), undefined);
    await saveBaseline(file.path, baseline, [entry]);
    baseline = { ...baseline, entries: [...baseline.entries, entry] };
  }
}

/** Lines of stdin one by one, also when they come all at once; undefined when there are no more. */
function answersOf(terminal: Interface): (question: string) => Promise<string | undefined> {
  const lines = terminal[Symbol.asyncIterator]();
  return async (question) => {
    process.stderr.write(question);
    const { value, done } = await lines.next();
    return done ? undefined : String(value).trim();
  };
}

function describe({ severity, title, rule, fingerprint, parts, occurrences }: Finding): string {
  const [first, ...more] = occurrences;
  const where = first === undefined ? '' : `  ${first.path ?? first.source}:${first.line}${more.length > 0 ? ` and ${more.length} more` : ''}`;
  return [`${severity}: ${title} (${rule}, ${fingerprint})`, `  ${parts.map(({ kind, masked }) => `${kind} ${masked}`).join(', ')}`, where].map(printable).join('\n');
}
