/**
 * The runner's side: commands among the lines of the log, and the files that steps write outputs and summaries to. Every
 * other line is made inert, and a missing file is no failure.
 */
import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Variables } from '../../git/variables.ts';
import { commandData, commandProperty, logLine } from '../../reporters/escape/workflow.ts';

export interface Runner {
  /** Lines that hold no command, whatever they say. */
  log(text: string): void;
  /** GitHub shows ten errors, warnings and notices of a step each and drops the others: these go to the log. */
  command(name: CommandName, message: string, properties?: Readonly<Record<string, string | number>>): void;
  /** From here on the runner shows `***` in place of the value, which arrives exactly. */
  mask(value: string): void;
  output(name: string, value: string): void;
  summary(markdown: string): void;
}

export type CommandName = 'error' | 'warning' | 'notice';

/** How many annotations of one level GitHub shows of a step. */
export const MOST_SHOWN = 10;

/** @param write gets whole lines */
export function openRunner(variables: Variables, write: (text: string) => void): Runner {
  const shown = new Map<CommandName, number>();
  const log = (text: string): void => write(text.split('\n').map((line) => `${logLine(line)}\n`).join(''));
  return {
    log,
    command: (name, message, properties = {}) => {
      const before = shown.get(name) ?? 0;
      shown.set(name, before + 1);
      if (before < MOST_SHOWN) write(`::${name}${propertyList(properties)}::${commandData(message)}\n`);
      else log(message);
    },
    mask: (value) => write(`::add-mask::${value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`),
    output: (name, value) => append(variables['GITHUB_OUTPUT'], entry(name, value)),
    summary: (markdown) => append(variables['GITHUB_STEP_SUMMARY'], markdown),
  };
}

function propertyList(properties: Readonly<Record<string, string | number>>): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return list.length === 0 ? '' : ` ${list.join(',')}`;
}

/** With a delimiter that nobody can guess. */
function entry(name: string, value: string): string {
  const delimiter = `leaksift_${randomBytes(16).toString('hex')}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function append(file: string | undefined, text: string): void {
  if (!file) return;
  try {
    appendFileSync(file, text);
  } catch {
    // What only tells of the result must not change it.
  }
}
