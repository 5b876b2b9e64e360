/** What is wrong in a configuration, all of it at once, each thing with the place where it stands. */
import { Fault } from '../errors.ts';

/** Keys and indexes (from 0) from the top of the document. */
export type Path = readonly (string | number)[];

/** Line and column, both from 1; columns count UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  /** Empty for the document as a whole. */
  readonly path: Path;
  /** What is wrong and what to write instead; never a value from the document longer than a word. */
  readonly message: string;
  readonly place?: TextPlace | undefined;
}

/** Thrown by the readers of one format (`toml.ts`, `yaml.ts`, `json.ts`); `parse.ts` adds the file's name. */
export class Unreadable extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('; '));
    this.name = 'Unreadable';
    this.problems = problems;
  }
}

/** One fault that lists every problem, in the order of the file: `file:line:column: path: message`. */
export function configFault(file: string, problems: readonly Problem[]): Fault {
  const lines = [...problems].sort(byPlace).map((problem) => describe(file, problem));
  const heading = lines.length === 1 ? 'The configuration is not valid' : `The configuration has ${lines.length} problems`;
  return new Fault('config', `${heading}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

/** `rules[2].pattern` */
export function pathText(path: Path): string {
  return path.map((key, index) => step(key, index === 0)).join('');
}

function step(key: string | number, first: boolean): string {
  if (typeof key === 'number') return `[${key}]`;
  if (WORDS.test(key)) return first ? key : `.${key}`;
  return `[${printable(JSON.stringify(key.length > 20 ? `${key.slice(0, 2)}…(${key.length})` : key))}]`;
}

/** Any other long key may be a value that was pasted in its place. */
const WORDS = /^(?:[\w-]{1,20}|[a-z]{1,20}(?:-[a-z0-9]{1,20})*)$/;

/** Control and bidirectional characters of a file never reach a terminal as they are. */
export function printable(text: string): string {
  return text.replace((unprintable ??= new RegExp(UNPRINTABLE, 'gu')), (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

const UNPRINTABLE = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`;
/** Made when it is needed: a literal would have Unicode's tables put together whenever this file is read. */
let unprintable: RegExp | undefined;

function byPlace(a: Problem, b: Problem): number {
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

function describe(file: string, { path, message, place }: Problem): string {
  const where = place === undefined ? printable(file) : `${printable(file)}:${place.line}:${place.column}`;
  return path.length === 0 ? `${where}: ${message}` : `${where}: ${pathText(path)}: ${message}`;
}
