/** The sweep for people: one table, what could not be seen, and what was spent. Names come from the account and are made visible. */
import { visible } from '../../reporters/escape/visible.ts';
import { count } from '../../reporters/words.ts';
import type { Row } from './looks.ts';
import type { Swept } from './sweep.ts';

export function* table(swept: Swept, since: string): Generator<string> {
  yield `Account ${visible(swept.account)}, seen as ${visible(swept.arn)}\n`;
  yield `${count(swept.seen.length, 'Region')} looked at with ${count(swept.requests, 'request')}; users, keys, passwords and roles since ${since}\n`;
  if (swept.disabled.length > 0) yield `Switched off, so not looked at: ${swept.disabled.map(visible).join(', ')}\n`;
  yield '\n';
  yield* swept.rows.length === 0 ? ['Nothing was found where it was looked.\n'] : columns(swept.rows, since);
  yield* unseen(swept);
  yield* spend(swept);
}

const HEAD = ['', 'Region', 'What', 'Name', 'State', 'Started', 'By'] as const;

/** An asterisk marks what is newer than the leak, a question mark what AWS gives no time for. */
function* columns(rows: readonly Row[], since: string): Generator<string> {
  const lines = [HEAD, ...rows.map(({ region, what, name, state, started, by }) => [mark(started, since), region, what, name, state, started.slice(0, 16), by].map(visible))];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const line of lines) yield `${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`;
  yield '* started since the leak   ? AWS does not say when\n';
}

function mark(started: string, since: string): string {
  if (started === '') return '?';
  return started.slice(0, 10) >= since ? '*' : '';
}

function* unseen({ unseen: missed }: Swept): Generator<string> {
  if (missed.length === 0) return;
  yield '\nNOT SEEN (this is not "nothing there"):\n';
  const groups = new Map<string, string[]>();
  for (const { region, what, reason } of missed) groups.set(`${what}: ${reason}`, [...(groups.get(`${what}: ${reason}`) ?? []), region]);
  for (const [what, where] of groups) yield `  ${visible(what)} in ${where.length > 4 ? `${where.length} Regions` : where.join(', ')}\n`;
}

function* spend({ spend: days }: Swept): Generator<string> {
  if (days.length === 0) return;
  yield '\nSpent in the last days:\n';
  for (const { day, service, amount } of days) yield `  ${day}  ${amount.padStart(14)}  ${visible(service)}\n`;
}
