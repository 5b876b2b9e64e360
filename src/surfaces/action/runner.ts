/**
 * The runner's side: commands among the lines of the log, and the files that steps write outputs and summaries to, all by way of
 * GitHub's own toolkit. Every other line is made inert, and a missing file is no failure.
 */
import { type AnnotationProperties, error, info, notice, setOutput, setSecret, summary, warning } from '@actions/core';
import type { Variables } from '../../git/variables.ts';
import { inertData, logLine } from '../../reporters/escape/workflow.ts';

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
      if (variables['GITHUB_OUTPUT']) tell(() => setOutput(name, value));
    },
    summary: async (markdown) => {
      await summary.addRaw(markdown).write().catch(ignore);
    },
  };
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
