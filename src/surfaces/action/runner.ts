/**
 * The runner's side: commands among the lines of the log (`commands.ts`), and the files that steps write outputs and summaries to. Every other
 * line is made inert, and a missing file is no failure.
 */
import { appendFileSync } from 'node:fs';
import type { AnnotationProperties } from '@actions/core';
import type { Variables } from '../../git/variables.ts';
import { inertData, logLine } from '../../reporters/escape/workflow.ts';
import { writeNow } from '../descriptor-now.ts';
import { uniqueName } from '../unique-name.ts';
import { annotate, type Level, mask } from './commands.ts';

export interface Runner {
  /** Lines that hold no command, whatever they say. */
  log(text: string): void;
  /** GitHub shows ten errors, warnings and notices of a step each and drops the others: these go to the log. */
  command(level: Level, message: string, properties?: AnnotationProperties): void;
  /** From here on the runner shows `***` in place of the value, which arrives exactly. */
  mask(value: string): void;
  output(name: string, value: string): void;
  summary(markdown: string): void;
  /** Commands go through Node's streams, which may still hold some. */
  hasCommanded(): boolean;
}

/** How many annotations of one level GitHub shows of a step. */
export const MOST_SHOWN = 10;

export function openRunner(variables: Variables): Runner {
  const shown = new Map<Level, number>();
  let commanded = false;
  const log = (text: string): void => say(text.split('\n').map(logLine).join('\n'));
  return {
    log,
    command: (level, message, properties) => {
      const before = shown.get(level) ?? 0;
      shown.set(level, before + 1);
      if (before >= MOST_SHOWN) return log(message);
      commanded = true;
      annotate(level, inertData(message), properties);
    },
    mask: (value) => {
      commanded = true;
      mask(value);
    },
    output: (name, value) => append(variables['GITHUB_OUTPUT'], outputLines(name, value)),
    summary: (markdown) => append(variables['GITHUB_STEP_SUMMARY'], markdown),
    hasCommanded: () => commanded,
  };
}

/** At once: the toolkit's `info` would load Node's streams for a step that has nothing to tell but its log, and its `summary` the promises of files. */
function say(lines: string): void {
  tell(() => writeNow(1, `${lines}\n`));
}

function append(file: string | undefined, text: string): void {
  if (file) tell(() => appendFileSync(file, text));
}

/** As docs.github.com has them ("Multiline strings"). @throws where a value holds the delimiter */
function outputLines(name: string, value: string): string {
  const delimiter = `leaksift_${uniqueName()}`;
  if (value.includes(delimiter)) throw new Error('an output holds its own delimiter');
  return [`${name}<<${delimiter}`, value, delimiter, ''].join('\n');
}

/** What only tells of the result must not change it. */
function tell(act: () => void): void {
  try {
    act();
  } catch {
    // No file, no room in it, nobody who reads the log.
  }
}
