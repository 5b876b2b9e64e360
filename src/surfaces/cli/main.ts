/**
 * The command line: which command, with which options. Wrong use is one clear line and exit code 2. What the commands do
 * stands in the file named after each.
 */
import yargs, { type Argv } from 'yargs';
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { VERSION } from '../version.ts';
import { auditHistory } from './audit-history.ts';
import { create } from './baseline-create.ts';
import { stale } from './baseline-stale.ts';
import { triage } from './baseline-triage.ts';
import { doctor } from './doctor.ts';
import { install, uninstall } from './hook-install.ts';
import { runEvent } from './hook-run.ts';
import { status } from './hook-status.ts';
import { importCommand } from './import.ts';
import { merge } from './merge.ts';
import { range } from './range.ts';
import { respond } from './respond.ts';
import type { Command } from './options.ts';
import { print } from './print.ts';
import { list } from './rules-list.ts';
import { show } from './rules-show.ts';
import { test } from './rules-test.ts';
import { scan } from './scan.ts';
import { shield, unshieldAll } from './shield.ts';
import { staged } from './staged.ts';
import { verify } from './verify.ts';
import { checkSwitches, checkValues, PARTS, sentence } from './wrong-use.ts';

/** @returns the exit code. @throws Fault for wrong use, and what a command throws */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  let code: Promise<number> | undefined;
  const start: Start = (args, run) => {
    checkSwitches(words);
    checkValues(args, words);
    unshieldAll(args);
    code = run();
  };
  if (words[0] === COMPLETE) return complete(commandLine(start, words));
  const text = await parse(commandLine(start, words), shield(words));
  if (text !== '') await print([`${text}\n`]);
  if (text === '' && code === undefined && words[0] !== 'completion') throw new Fault('usage', 'Which command? See leaksift --help.');
  return code ?? EXIT.clean;
}

type Start = (args: Record<string, unknown>, run: () => Promise<number>) => void;

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
  const commands = [
    add(scan), add(staged), add(range), add(auditHistory),
    group('baseline', 'Accept what is known', [add(create), add(triage), add(stale)]),
    add(importCommand),
    group('hook', 'Git hooks', [add(install), add(uninstall), add(status), add(runEvent)]),
    add(doctor),
    add(merge), add(verify), add(respond),
    group('rules', 'The rule set', [add(list), add(show), add(test)]),
  ];
  return withCompletion(commands.reduce((made, addTo) => addTo(made, start), parser));
}

/** The command of yargs itself ends by an exit, which is never called here; so its script is printed by one of ours. */
function withCompletion(parser: Argv): Argv {
  const printScript = (): void => {
    parser.showCompletionScript();
  };
  return parser.completion('completion-of-yargs', false).command('completion', 'Print a completion script for bash or zsh', {}, printScript);
}

type AddTo = (parser: Argv, start: Start) => Argv;

function group(name: string, describe: string, members: readonly AddTo[]): AddTo {
  return (parser, start) =>
    parser.command(name, describe, (inner) => members.reduce((made, addTo) => addTo(made, start), inner).demandCommand(1, `Which part of ${name}? ${PARTS[name]?.join(', ')}`));
}

function add<Arguments>({ command, describe, builder, run }: Command<Arguments>): AddTo {
  return (parser, start) => parser.command({ command, describe, builder, handler: (args) => start(args, () => run(args)) });
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
