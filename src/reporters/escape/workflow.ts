/**
 * GitHub's workflow commands, read by the runner from every line of a step's output: `::name key=value::data` at the
 * start of a line, blanks before it allowed, and `##[name key=value;]data` anywhere in it. The encoding of our own commands
 * is the official toolkit's (`@actions/core`).
 */
import { visible } from './visible.ts';

/** Lines that hold no command once they are decoded, for the data of one of our own. Line feeds stay; other controls are made visible. */
export function inertData(text: string): string {
  return neutral(text.split(/\r\n|\r|\n/).map(visible).join('\n'));
}

/** One line of a log that holds no command: what the runner would obey is broken by a visible backslash. */
export function logLine(text: string): string {
  return neutral(visible(text));
}

function neutral(text: string): string {
  return text.replace(/##(?=\[)/g, '##\\').replace(/^([\s\u200b]*):(?=:)/gmu, '$1\\:');
}
