/** The sweep for people: one table, what could not be seen, and what was spent. Names come from the account and are made visible. */
import { visible } from '../../reporters/escape/visible.ts';
import { count } from '../../reporters/words.ts';
import type { Unseen } from './ask.ts';
import type { Leak } from './leak.ts';
import type { Row } from './look.ts';
import type { Swept } from './sweep.ts';

export function* table(swept: Swept, since: string, leak: Leak): Generator<string> {
  const { account, arn, key } = swept.asker;
  yield `Account ${visible(account)}, seen as ${visible(arn)} with ${visible(key)}\n`;
  if (leak.arns.has(arn)) yield 'WARNING: this is the user whose key leaked. Whoever has the key may have changed what this user sees: look with another administrator too.\n';
  yield `${count(swept.seen.length, 'Region')} looked at with ${count(swept.calls, 'call')}; users, keys, passwords and roles since ${since}\n`;
  if (swept.disabled.length > 0) yield `Switched off, so not looked at: ${swept.disabled.map(visible).join(', ')}\n`;
  yield '\n';
  yield* swept.rows.length === 0 ? ['Nothing was found where it was looked.\n'] : columns(swept.rows, since, leak);
  yield* missed('\nNOT SEEN (this is not "nothing there"):\n', swept.unseen);
  yield* missed('\nNot offered by AWS there, so nothing can be there:\n', swept.notOffered.map((one) => ({ ...one, reason: '' })));
  yield* spend(swept);
}

const HEAD = ['', 'Region', 'What', 'Name', 'State', 'Started', 'By'] as const;

/** An asterisk marks what is newer than the leak, a question mark what AWS gives no time for. */
function* columns(rows: readonly Row[], since: string, leak: Leak): Generator<string> {
  const lines = [HEAD, ...rows.map((row) => cells(row, since, leak).map(visible))];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const line of lines) yield `${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`;
  yield '* started since the leak   ? AWS does not say when\n';
}

function cells({ region, what, name, state, started, by }: Row, since: string, { isLeaked }: Leak): string[] {
  const [id = ''] = name.split(' ');
  return [mark(started, since), region, what, name, isLeaked(id) ? `${state} (THE LEAKED KEY)` : state, started.slice(0, 16), isLeaked(by) ? `${by} (THE LEAKED KEY)` : by];
}

function mark(started: string, since: string): string {
  if (started === '') return '?';
  return started.slice(0, 10) >= since ? '*' : '';
}

function* missed(heading: string, places: readonly Unseen[]): Generator<string> {
  if (places.length === 0) return;
  yield heading;
  const groups = new Map<string, string[]>();
  for (const { region, what, reason } of places) {
    const line = reason === '' ? what : `${what}: ${reason}`;
    groups.set(line, [...(groups.get(line) ?? []), region]);
  }
  for (const [line, where] of groups) yield `  ${visible(line)} in ${where.length > 4 ? `${where.length} Regions` : where.join(', ')}\n`;
}

function* spend({ spend: days }: Swept): Generator<string> {
  if (days.length === 0) return;
  yield '\nSpent in the last days:\n';
  for (const { day, region, service, amount } of days) yield `  ${day}  ${amount.padStart(14)}  ${visible(region)}  ${visible(service)}\n`;
}
