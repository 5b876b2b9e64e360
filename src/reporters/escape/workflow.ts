/**
 * GitHub's workflow commands, read by the runner from every line of a step's output: `::name key=value::data` at the
 * start of a line, blanks before it allowed, and `##[name key=value;]data` anywhere in it. The escapes of data and
 * properties are those of the official toolkit (`@actions/core`, command.ts).
 */
import { visible } from './visible.ts';

/** The data of one of our own commands. Line feeds stay line feeds in what GitHub shows; other controls are made visible. */
export function commandData(text: string): string {
  return neutral(text.split(/\r\n|\r|\n/).map(visible).join('\n')).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of one of our own commands. The text arrives exactly, so that `file` names the exact path. */
export function commandProperty(text: string): string {
  return text
    .replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
    .replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One line of a log that holds no command: what the runner would obey is broken by a visible backslash. */
export function logLine(text: string): string {
  return neutral(visible(text));
}

function neutral(text: string): string {
  return text.replace(/##(?=\[)/g, '##\\').replace(/^([\s\u200b]*):(?=:)/gmu, '$1\\:');
}
