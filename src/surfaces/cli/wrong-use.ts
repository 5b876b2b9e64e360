/** Wrong use: what yargs would let pass in silence is refused, and what it refuses is told in one line that says what was probably meant. */
import { printable } from '../../config/problem.ts';
import { suggestion } from '../../config/suggest.ts';
import { Fault } from '../../errors.ts';
import { scanOptions } from './options.ts';
import { unshield } from './shield.ts';
import { verifyOptions } from './verify-options.ts';

/** yargs takes any value but `true` for the opposite of what was asked. @throws Fault `usage` */
export function checkSwitches(words: readonly string[]): void {
  const last = words.indexOf('--');
  for (const word of last < 0 ? words : words.slice(0, last)) {
    const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(word) ?? [];
    if (SWITCHES.includes(name) && value !== 'true' && value !== 'false') throw wrong(`--${name} takes no value`, words);
  }
}

/** A shell makes a variable that is not set into an empty word; an option that is given twice is two wishes. @throws Fault `usage` */
export function checkValues(args: Readonly<Record<string, unknown>>, words: readonly string[]): void {
  for (const [name, value] of Object.entries(args)) {
    if (Array.isArray(value) && !LISTS.has(name)) throw wrong(`--${name} is given twice`, words);
    if ((Array.isArray(value) ? value : [value]).includes('')) throw wrong(`${POSITIONALS.has(name) ? `The argument <${name}>` : `The value of --${name}`} is empty`, words);
  }
}

/** What yargs says, in our words. */
export function sentence(message: string, words: readonly string[]): string {
  const lines = message.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return told(plainly(lines.join(' '), words), words);
}

const SWITCHES = ['quiet', 'no-config', 'no-color', 'show-secrets', 'verify', 'global', 'dry-run', 'own-credentials', 'sweep', 'safeguards', 'help', 'version'];
const POSITIONALS = new Set(['path', 'revisions', 'repository', 'report', 'format', 'file', 'rule', 'event']);
const LISTS = new Set(['_', 'path', 'revisions', 'report', 'args', 'verify-exclude', 'verifyExclude']);

/** Which command has which parts. */
export const PARTS: Readonly<Record<string, readonly string[]>> = { hook: ['install', 'uninstall', 'status', 'run'], baseline: ['create', 'triage', 'stale'], rules: ['list', 'show', 'test'] };

const COMMANDS = ['scan', 'staged', 'range', 'audit-history', 'hook', 'baseline', 'import', 'verify', 'respond', 'merge', 'rules', 'doctor', 'completion', 'help'];

const OPTIONS = ['reason', 'expires', 'jobs', 'shard', 'cache', 'repositories', 'stdin-name', 'help', 'version', 'sweep', 'since', 'profile', 'region', 'safeguards', 'repository', 'hooks', ...SWITCHES, ...Object.keys(scanOptions), ...Object.keys(verifyOptions)];

function wrong(message: string, words: readonly string[]): Fault {
  return new Fault('usage', told(message, words));
}

function told(message: string, [command = '', part = '']: readonly string[]): string {
  const known = COMMANDS.includes(command) ? ` ${command}${PARTS[command]?.includes(part) ? ` ${part}` : ''}` : '';
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
  const whole = COMMANDS.filter((command) => word !== '' && command.startsWith(word.toLowerCase()));
  const parts = Object.keys(PARTS).flatMap(partsOf).filter((known) => known.endsWith(` ${word}`));
  const [only, ...others] = [...whole, ...parts, ...(OPTIONS.includes(word) ? [`--${word}`] : [])];
  return only !== undefined && others.length === 0 ? ` Did you mean "${only}"?` : suggestion(word, COMMANDS);
}
