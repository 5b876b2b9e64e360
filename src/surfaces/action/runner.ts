/**
 * The runner's side: commands among the lines of the log, and the files that steps write outputs and summaries to, all by way of
 * GitHub's own toolkit. Every other line is made inert, and a missing file is no failure.
 */
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { type AnnotationProperties, error, info, notice, setSecret, summary, warning } from '@actions/core';
import type { Variables } from '../../git/variables.ts';
import { inertData, logLine } from '../../reporters/escape/workflow.ts';
import { uniqueName } from '../unique-name.ts';

export interface Runner {
  /** Lines that hold no command, whatever they say. */
  log(text: string): void;
  /** GitHub shows ten errors, warnings and notices of a step each and drops the others: these go to the log. */
  command(level: Level, message: string, properties?: AnnotationProperties): void;
  /** From here on the runner shows `***` in place of the value, which arrives exactly. */
  mask(value: string): void;
  output(name: string, value: string): void;
  summary(markdown: string): Promise<void>;
}

export type Level = 'error' | 'warning' | 'notice';

/** How many annotations of one level GitHub shows of a step. */
export const MOST_SHOWN = 10;

const COMMANDS = { error, warning, notice } as const;

export function openRunner(variables: Variables): Runner {
  const shown = new Map<Level, number>();
  const log = (text: string): void => info(text.split('\n').map(logLine).join('\n'));
  return {
    log,
    command: (level, message, properties) => {
      const before = shown.get(level) ?? 0;
      shown.set(level, before + 1);
      if (before < MOST_SHOWN) COMMANDS[level](inertData(message), properties);
      else log(message);
    },
    mask: setSecret,
    output: (name, value) => {
      const file = variables['GITHUB_OUTPUT'];
      if (file) tell(() => appendFileSync(file, outputLines(name, value)));
    },
    summary: async (markdown) => {
      await summary.addRaw(markdown).write().catch(ignore);
    },
  };
}

/** As the toolkit writes them (docs.github.com, "Multiline strings"), whose delimiter would load all of Node's cryptography. @throws where a value holds the delimiter */
function outputLines(name: string, value: string): string {
  const delimiter = `leaksift_${uniqueName()}`;
  if (value.includes(delimiter)) throw new Error('an output holds its own delimiter');
  return [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL);
}

/** What only tells of the result must not change it. */
function tell(act: () => void): void {
  try {
    act();
  } catch {
    ignore();
  }
}

function ignore(): void {}
