/**
 * The command line: which command, with which options. Wrong use is one clear line and exit code 2. What the commands do
 * stands in the file named after each.
 */
import yargs, { type Argv } from 'yargs';
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { VERSION } from '../version.ts';
import { print } from './print.ts';
import type { Command } from './command.ts';
import { COMMANDS, wordOf, type Group } from './commands.ts';
import { shield, unshieldAll } from './shield.ts';
import { checkSwitches, checkValues, sentence } from './wrong-use.ts';

/** @returns the exit code. @throws Fault for wrong use, and what a command throws */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  let code: Promise<number> | undefined;
  const start: Start = (command, args) => {
    checkSwitches(command, words);
    checkValues(command, args, words);
    unshieldAll(args);
    code = command.run(args);
  };
  if (words[0] === COMPLETE) return complete(commandLine(start, words));
  const text = await parse(commandLine(start, words), shield(words));
  if (text !== '') await print([`${text}\n`]);
  if (text === '' && code === undefined && words[0] !== 'completion') throw new Fault('usage', 'Which command? See leaksift --help.');
  return code ?? EXIT.clean;
}

type Start = (command: Command, args: Parameters<Command['run']>[0]) => void;

function commandLine(start: Start, words: readonly string[]): Argv {
  const parser = yargs([...words])
    .scriptName('leaksift')
    .usage('$0 <command>\n\nKeeps credentials out of git.')
    .version(VERSION)
    .help()
    .alias({ help: 'h' })
    .strict()
    .exitProcess(false)
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .parserConfiguration({
      'boolean-negation': false, 'dot-notation': false, 'short-option-groups': false, 'parse-numbers': false, 'parse-positional-numbers': false,
    })
    .fail((message, error) => {
      throw error instanceof Fault ? error : new Fault('usage', sentence(message || error.message, words));
    })
    .epilogue('Exit codes: 0 nothing found, 1 found, 2 wrong use, 3 incomplete, 4 incomplete and found.');
  return withCompletion(commandsFor(words).reduce((made, command) => add(made, command, start), parser));
}

/** The one that is asked for, which is all that yargs needs to know then; otherwise all. */
function commandsFor([word]: readonly string[]): readonly (Command | Group)[] {
  const asked = COMMANDS.filter((command) => wordOf(command) === word);
  return asked.length > 0 ? asked : COMMANDS;
}

function add(parser: Argv, command: Command | Group, start: Start): Argv {
  const { command: usage, describe } = command;
  if (!('parts' in command)) return parser.command({ command: usage, describe, builder: (inner) => withArguments(inner, command), handler: (args) => start(command, args) });
  const { parts } = command;
  return parser.command(usage, describe, (inner) => parts.reduce((made, part) => add(made, part, start), inner).demandCommand(1, `Which part of ${usage}? ${parts.map(wordOf).join(', ')}`));
}

function withArguments(parser: Argv, { positionals, options }: Command): Argv {
  return Object.entries(positionals).reduce((made: Argv, [name, how]) => made.positional(name, how), parser).options(options);
}

/** The command of yargs itself ends by an exit, which is never called here; so its script is printed by one of ours. */
function withCompletion(parser: Argv): Argv {
  const printScript = (): void => {
    parser.showCompletionScript();
  };
  return parser.completion('completion-of-yargs', false).command('completion', 'Print a completion script for bash or zsh', {}, printScript);
}

/** With this word the shell's script asks for what could come next. */
const COMPLETE = '--get-yargs-completions';

/** yargs prints the words itself. */
async function complete(parser: Argv): Promise<number> {
  await parser.parseAsync();
  return EXIT.clean;
}

/** What yargs would print: help, version or completion. */
function parse(parser: Argv, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    void Promise.resolve(parser.parse([...words], {}, (error, _args, output) => (error ? reject(error) : resolve(output)))).catch(reject);
  });
}
