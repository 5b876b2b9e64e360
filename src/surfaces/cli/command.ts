/** What a command is: data for yargs, from which also help, completion and the words for wrong use come, and what it does. */
import type { ArgumentsCamelCase, InferredOptionTypes, Options, PositionalOptions } from 'yargs';

type Positionals = Readonly<Record<string, PositionalOptions>>;
type Switches = Readonly<Record<string, Options>>;

/** Arguments as the tables of a command say them. */
type Given<P extends Positionals, O extends Switches> = ArgumentsCamelCase<InferredOptionTypes<P> & InferredOptionTypes<O>>;

export interface Command<P extends Positionals = Positionals, O extends Switches = Switches> {
  /** The command's own word, then its positionals in brackets, as yargs writes them. */
  readonly command: string;
  readonly describe: string;
  /** By the names that stand in brackets. */
  readonly positionals: P;
  /** By their long names. */
  readonly options: O;
  /** @returns the exit code */
  run(args: Given<P, O>): Promise<number>;
}

/** The same; lets the tables tell the types of what `run` is given. */
export function command<const P extends Positionals, const O extends Switches>(made: Command<P, O>): Command<P, O> {
  return made;
}
