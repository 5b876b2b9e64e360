/** Wrong use: what yargs would let pass in silence is refused, and what it refuses is told in one line that says what was probably meant. */
import { printable } from '../../config/problem.ts';
import { suggestion } from '../../config/suggest.ts';
import { Fault } from '../../errors.ts';
import type { Command } from './command.ts';
import { COMMANDS, wordOf } from './commands.ts';
import { unshield } from './shield.ts';

/** yargs takes any value but `true` for the opposite of what was asked. @throws Fault `usage` */
export function checkSwitches({ options }: Command, words: readonly string[]): void {
  const last = words.indexOf('--');
  for (const word of last < 0 ? words : words.slice(0, last)) {
    const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(word) ?? [];
    const takesNone = OF_YARGS.includes(name) || options[name]?.type === 'boolean';
    if (takesNone && value !== 'true' && value !== 'false') throw wrong(`--${name} takes no value`, words);
  }
}

/** A shell makes a variable that is not set into an empty word; an option that is given twice is two wishes. @throws Fault `usage` */
export function checkValues({ positionals, options }: Command, args: Readonly<Record<string, unknown>>, words: readonly string[]): void {
  for (const [name, { array = false }] of Object.entries({ ...options, ...positionals })) {
    const value = args[name];
    if (Array.isArray(value) && !array) throw wrong(`--${name} is given twice`, words);
    if ((Array.isArray(value) ? value : [value]).includes('')) throw wrong(`${name in positionals ? `The argument <${name}>` : `The value of --${name}`} is empty`, words);
  }
}

/** What yargs says, in our words. */
export function sentence(message: string, words: readonly string[]): string {
  const lines = message.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return told(plainly(lines.join(' '), words), words);
}

/** Options and commands that yargs brings along. */
const OF_YARGS = ['help', 'version'];

const PARTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(COMMANDS.flatMap((command) => ('parts' in command ? [[wordOf(command), command.parts.map(wordOf)]] : [])));

const WORDS = [...COMMANDS.map(wordOf), 'completion', 'help'];

/** Of all commands, but what their help keeps to itself. */
const OPTIONS = [...new Set([...OF_YARGS, ...COMMANDS.flatMap((command) => ('parts' in command ? command.parts : [command])).flatMap(shownOptions)])];

function shownOptions({ options }: Command): string[] {
  return Object.entries(options).flatMap(([name, { hidden }]) => (hidden ? [] : [name]));
}

function wrong(message: string, words: readonly string[]): Fault {
  return new Fault('usage', told(message, words));
}

function told(message: string, [command = '', part = '']: readonly string[]): string {
  const known = WORDS.includes(command) ? ` ${command}${PARTS[command]?.includes(part) ? ` ${part}` : ''}` : '';
  return `${printable(message).replace(/[.:]?$/, (end) => (/[?]$/.test(message) ? end : '.'))} See leaksift${known} --help.`;
}

/** yargs counts what it calls non-option arguments, tells an unknown option in two spellings, and calls a command an argument. */
function plainly(message: string, words: readonly string[]): string {
  if (message.startsWith('Not enough non-option arguments')) return 'An argument is missing';
  const [, without] = /^Not enough arguments following: (.+)$/.exec(message) ?? [];
  if (without !== undefined) return `--${without} needs a value`;
  const [, name, given = '', choices = ''] = /^Invalid values: Argument: (.+), Given: (.*), Choices: (.+)$/.exec(message) ?? [];
  if (name !== undefined) return `${name} can not be ${given}; it is one of ${choices.replaceAll('"', '')}`;
  const [, unknown] = /^Unknown (?:argument|command)s?: (.+)$/s.exec(message) ?? [];
  return unknown === undefined ? message : unknownWord(unshield(unquoted(unknown.split(', ')[0] ?? '')), words);
}

/** yargs puts a word with a blank, or an empty one, into quotes. */
function unquoted(word: string): string {
  return /^".*"$/s.test(word) ? word.slice(1, -1) : word;
}

function unknownWord(word: string, words: readonly string[]): string {
  const [command = '', part] = words;
  const option = words.map((whole) => whole.split('=')[0] ?? '').find((whole) => whole.startsWith('-') && whole.replace(/^--?/, '') === word);
  if (option !== undefined) return OPTIONS.includes(word) ? `${option} belongs to another command` : `There is no option ${option}.${suggestion(option, OPTIONS.map((known) => `--${known}`))}`;
  if (word === command) return `There is no command ${JSON.stringify(word)}.${meantCommand(word)}`;
  if (word === part && command in PARTS) return `There is no ${JSON.stringify(`${command} ${word}`)}.${suggestion(`${command} ${word}`, partsOf(command))}`;
  return `There is one argument too many: ${JSON.stringify(word)}`;
}

function partsOf(command: string): readonly string[] {
  return (PARTS[command] ?? []).map((part) => `${command} ${part}`);
}

function meantCommand(word: string): string {
  const whole = WORDS.filter((command) => word !== '' && command.startsWith(word.toLowerCase()));
  const parts = Object.keys(PARTS).flatMap(partsOf).filter((known) => known.endsWith(` ${word}`));
  const [only, ...others] = [...whole, ...parts, ...(OPTIONS.includes(word) ? [`--${word}`] : [])];
  return only !== undefined && others.length === 0 ? ` Did you mean "${only}"?` : suggestion(word, WORDS);
}
