/** What people see of a result in the log and beside the lines: log, masks first, and annotations. */
import { conclusion } from '../../reporters/closing.ts';
import { text } from '../../reporters/text.ts';
import { count } from '../../reporters/words.ts';
import { annotations } from './annotations.ts';
import { MOST_SHOWN, type Runner } from './runner.ts';
import type { Scanned } from './scan.ts';
import { DEEPER } from './summary.ts';

/** Says what was looked at, the report, and where nothing was looked at. */
export function logResult({ report, scope, commits, failOn, policyChanges }: Scanned, event: string, runner: Runner): void {
  runner.log(`Event ${event}: ${scope.range === '' ? 'nothing to scan' : `${scope.isRange ? 'range' : 'all that is reached by'} ${scope.range}`}, ${count(commits, 'commit')}`);
  const pieces = [...text.render(report, { color: false, width: 110, quiet: false, failOn })];
  runner.log(pieces.join('').trimEnd());
  if (policyChanges.length > 0) runner.log(`Policy changed here: ${policyChanges.join('; ')}.`);
}

/** At most ten of each level: GitHub drops what is beyond without a word. */
export function annotate({ report, heads, failOn, policyChanges, plan, isForeign }: Scanned, runner: Runner, isWanted: boolean): void {
  const changes = policyChanges.slice(0, MOST_SHOWN);
  const room = { error: MOST_SHOWN, warning: MOST_SHOWN, notice: MOST_SHOWN - changes.length };
  if (!report.ledger.complete) {
    room.error -= 1;
    runner.command('error', `${conclusion(report, failOn)} ${DEEPER}`, { title: 'leaksift: incomplete' });
  }
  if (!isWanted) return;
  for (const change of changes) runner.command('notice', `Policy changed here: ${change}.`, { title: 'leaksift: policy' });
  let left = 0;
  for (const { level, message, properties } of annotations(report, failOn, heads, { untrusted: plan.untrusted, isForeign })) {
    if (room[level] === 0) left += 1;
    else {
      room[level] -= 1;
      runner.command(level, message, properties);
    }
  }
  if (left > 0) runner.log(`${count(left, 'further credential')} without an annotation, for GitHub shows ten of each level: see the job summary.`);
}
