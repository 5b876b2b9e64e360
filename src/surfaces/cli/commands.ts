/** Every command, in the order of the help. */
import { auditHistory } from './audit-history.ts';
import { create } from './baseline-create.ts';
import { stale } from './baseline-stale.ts';
import { triage } from './baseline-triage.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { install, uninstall } from './hook-install.ts';
import { runEvent } from './hook-run.ts';
import { status } from './hook-status.ts';
import { importCommand } from './import.ts';
import { merge } from './merge.ts';
import { range } from './range.ts';
import { respond } from './respond.ts';
import { list } from './rules-list.ts';
import { show } from './rules-show.ts';
import { test } from './rules-test.ts';
import { scan } from './scan.ts';
import { staged } from './staged.ts';
import { verify } from './verify.ts';

/** A command that does nothing but by its parts. */
export interface Group {
  readonly command: string;
  readonly describe: string;
  readonly parts: readonly Command[];
}

export const COMMANDS: readonly (Command | Group)[] = [
  scan, staged, range, auditHistory,
  { command: 'baseline', describe: 'Accept what is known', parts: [create, triage, stale] },
  importCommand,
  { command: 'hook', describe: 'Git hooks', parts: [install, uninstall, status, runEvent] },
  doctor,
  merge, verify, respond,
  { command: 'rules', describe: 'The rule set', parts: [list, show, test] },
];

/** The word by which it is called: `hook`, and of its parts `install`. */
export function wordOf({ command }: Pick<Command, 'command'>): string {
  return command.split(' ')[0] ?? command;
}
