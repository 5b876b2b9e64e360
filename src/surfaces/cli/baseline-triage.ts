/** `leaksift baseline triage [report]`: walks through open findings; each accepted one is written down at once. */
import { createInterface, type Interface } from 'node:readline/promises';
import type { Baseline } from '../../config/baseline.ts';
import { printable } from '../../config/problem.ts';
import type { Finding } from '../../core/finding.ts';
import { EXIT } from '../../exit-code.ts';
import { say } from './say.ts';
import { command } from './command.ts';
import { baselineOptions } from './options.ts';

export const triage = command({
  command: 'triage [report]',
  describe: 'Walk through open findings, and accept or leave each',
  positionals: { report: { type: 'string', describe: 'A report in the format json or jsonl; without one, an audit is run' } },
  options: baselineOptions,
  run: async (args) => {
    const { openBaseline } = await import('./baseline-file.ts');
    const file = await openBaseline(args.baseline);
    const { reports, baseline } = await (await import('./baseline-reports.ts')).reportsFor(args.report === undefined ? [] : [args.report], file.baseline, args);
    const known = new Set(baseline.entries.map(({ fingerprint }) => fingerprint));
    const open = reports.flatMap(({ findings }) => findings).filter(({ status, fingerprint }) => status === 'open' && !known.has(fingerprint));
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      await walk(open, { path: file.path, baseline }, terminal);
    } finally {
      terminal.close();
    }
    if (open.length === 0) say('leaksift: there is no open finding.');
    const complete = reports.every(({ ledger }) => ledger.complete);
    if (!complete) say('leaksift: not everything was read, so there may be more.');
    return complete ? EXIT.clean : EXIT.incomplete;
  },
});

async function walk(open: readonly Finding[], file: { readonly path: string; readonly baseline: Baseline }, terminal: Interface): Promise<void> {
  const { entryFor, saveBaseline } = await import('./baseline-file.ts');
  let { baseline } = file;
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
