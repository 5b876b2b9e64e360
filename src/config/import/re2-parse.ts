/**
 * Reads Go's regular expressions (RE2 syntax, see RE2.s own page on its syntax). What our rules can't say is
 * refused with the reason; nothing is guessed.
 */
import { EMPTY, PERL, POSIX, complement, folded, range, type Node } from './re2-node.ts';

/** The message says what is not understood. */
export class NotImportable extends Error {}

export interface Parsed {
  readonly node: Node;
  /** How many capturing groups there are. */
  readonly captures: number;
}

/** @throws NotImportable */
export function parseRe2(pattern: string): Parsed {
  const reader = new Reader(pattern);
  const node = reader.whole();
  return { node, captures: reader.captures };
}

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly U: boolean;
}

const NO_FLAGS: Flags = { i: false, m: false, s: false, U: false };
const CONTROL: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
/** RE2 itself refuses larger counts. */
const MOST_REPEATS = 1000;

class Reader {
  captures = 0;
  readonly #text: string;
  #at = 0;
  #flags: Flags = NO_FLAGS;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Node {
    const node = this.#choice();
    if (this.#at < this.#text.length) throw new NotImportable('it closes a bracket that was not opened');
    return node;
  }

  #choice(): Node {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 ? (options[0] ?? EMPTY) : { kind: 'choice', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#text.length && !this.#sees('|') && !this.#sees(')')) parts.push(...this.#quoted(), ...this.#item());
    return parts.length === 1 ? (parts[0] ?? EMPTY) : { kind: 'sequence', parts };
  }

  /** `\Q…\E` is literal text. */
  #quoted(): Node[] {
    if (!this.#take('\\Q')) return [];
    const end = this.#text.indexOf('\\E', this.#at);
    const literal = this.#text.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#text.length : end + 2;
    return [...literal].map((character) => this.#literal(character));
  }

  #item(): Node[] {
    if (this.#at >= this.#text.length || this.#sees('|') || this.#sees(')') || this.#sees('\\Q')) return [];
    const atom = this.#atom();
    return atom === undefined ? [] : [this.#repeated(atom)];
  }

  /** Undefined for what stands for nothing, such as `(?i)`. */
  #atom(): Node | undefined {
    if (this.#take('(?')) return this.#special();
    if (this.#take('(')) return this.#capture();
    if (this.#take('[')) return { kind: 'set', bytes: this.#class() };
    if (this.#take('.')) return { kind: 'set', bytes: this.#flags.s ? new Set(range(0, 255)) : complement([10]) };
    if (this.#take('^')) return { kind: 'assertion', at: this.#flags.m ? 'line-start' : 'text-start' };
    if (this.#take('$')) return { kind: 'assertion', at: this.#flags.m ? 'line-end' : 'text-end' };
    if (this.#take('\\')) return this.#escape();
    if (/[*+?]/.test(this.#peek())) throw new NotImportable(`it repeats nothing with "${this.#peek()}"`);
    return this.#literal(this.#next());
  }

  #capture(): Node {
    const index = ++this.captures;
    return { kind: 'capture', index, body: this.#group() };
  }

  /** The flags set inside a group end with it. */
  #group(): Node {
    const flags = this.#flags;
    const body = this.#choice();
    if (!this.#take(')')) throw new NotImportable('a bracket is not closed');
    this.#flags = flags;
    return body;
  }

  #special(): Node | undefined {
    if (this.#match(/^P?<[A-Za-z_]\w*>/)) return this.#capture();
    const [, on = '', off = '', end] = this.#match(/^([imsU]*)(?:-([imsU]+))?([:)])/) ?? [];
    if (end === undefined) throw new NotImportable('it uses a kind of group that RE2 does not have');
    const outer = this.#flags;
    this.#flags = { ...outer, ...Object.fromEntries([...on].map((flag) => [flag, true])), ...Object.fromEntries([...off].map((flag) => [flag, false])) };
    if (end === ')') return undefined;
    const body = this.#group();
    this.#flags = outer;
    return body;
  }

  #escape(): Node {
    const letter = this.#peek();
    const assertion = ASSERTIONS[letter];
    if (assertion !== undefined) {
      this.#at += 1;
      return { kind: 'assertion', at: assertion };
    }
    return { kind: 'set', bytes: this.#cased(this.#escaped()) };
  }

  /** After the backslash: a class or one byte. */
  #escaped(): Iterable<number> {
    const letter = this.#next();
    const perl = PERL[letter.toLowerCase()];
    if (perl !== undefined) return letter === letter.toLowerCase() ? perl : complement(perl);
    if (/[pPC]/.test(letter)) throw new NotImportable(`it uses \\${letter}, a class of characters: rules see bytes`);
    if (letter === 'x') return [this.#hexadecimal()];
    if (/[0-7]/.test(letter)) return [this.#octal(letter)];
    if (/[A-Za-z89]/.test(letter) && CONTROL[letter] === undefined) throw new NotImportable(`it uses \\${letter}, which RE2 does not have`);
    return [CONTROL[letter] ?? byteOf(letter)];
  }

  #hexadecimal(): number {
    const [, short, long] = this.#match(/^(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/) ?? [];
    const code = Number.parseInt(short ?? long ?? '', 16);
    if (!(code <= 127)) throw new NotImportable('it names a character outside ASCII by number: rules see bytes');
    return code;
  }

  #octal(first: string): number {
    const [rest = ''] = this.#match(/^[0-7]{0,2}/) ?? [];
    if (first !== '0' && rest === '') throw new NotImportable('it uses a back-reference, which RE2 does not have');
    return Number.parseInt(first + rest, 8) & 255;
  }

  #class(): Set<number> {
    const negated = this.#take('^');
    const bytes = new Set<number>();
    for (let first = true; first || !this.#sees(']'); first = false) {
      if (this.#at >= this.#text.length) throw new NotImportable('a class is not closed');
      for (const code of this.#classItem()) bytes.add(code);
    }
    this.#take(']');
    const cased = this.#cased(bytes);
    return negated ? complement(cased) : cased;
  }

  #classItem(): Iterable<number> {
    const posix = this.#match(/^\[:(\^?)(\w+):\]/);
    if (posix !== undefined) return posixClass(posix[1] === '^', posix[2] ?? '');
    const low = this.#classAtom();
    if (typeof low !== 'number' || !this.#sees('-') || this.#text[this.#at + 1] === ']') return typeof low === 'number' ? [low] : low;
    this.#at += 1;
    const high = this.#classAtom();
    if (typeof high !== 'number' || high < low) throw new NotImportable('a range in a class has no order');
    return range(low, high);
  }

  #classAtom(): number | Iterable<number> {
    const character = this.#next();
    if (character !== '\\') return byteOf(character);
    const bytes = [...this.#escaped()];
    return bytes.length === 1 ? (bytes[0] ?? 0) : bytes;
  }

  #repeated(body: Node): Node {
    const written = this.#match(/^(?:([*+?])|\{(\d+)(,?)(\d*)\})/);
    if (written === undefined) return body;
    const [, sign, low, comma, high] = written;
    const min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
    const max = sign === undefined ? counted(min, comma, high) : sign === '?' ? 1 : Infinity;
    if (min > MOST_REPEATS || (max !== Infinity && max > MOST_REPEATS) || max < min) throw new NotImportable('it repeats more often than RE2 allows');
    const lazy = this.#take('?') !== this.#flags.U;
    return this.#repeated({ kind: 'repeat', body, min, max, lazy });
  }

  /** A character outside ASCII is the bytes of its UTF-8 form. */
  #literal(character: string): Node {
    const bytes = [...new TextEncoder().encode(character)];
    const sets = bytes.map((code): Node => ({ kind: 'set', bytes: this.#cased([code]) }));
    return sets.length === 1 ? (sets[0] ?? EMPTY) : { kind: 'sequence', parts: sets };
  }

  #cased(bytes: Iterable<number>): Set<number> {
    return this.#flags.i ? folded(bytes) : new Set(bytes);
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.#text.slice(this.#at, this.#at + 200));
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }

  #sees(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #take(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.#at += text.length;
    return true;
  }

  #peek(): string {
    return String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
  }

  #next(): string {
    if (this.#at >= this.#text.length) throw new NotImportable('it ends in the middle');
    const character = this.#peek();
    this.#at += character.length;
    return character;
  }
}

const ASSERTIONS: Readonly<Record<string, Extract<Node, { kind: 'assertion' }>['at']>> = {
  b: 'word-edge', B: 'inside-word', A: 'text-start', z: 'text-end',
};

function counted(min: number, comma: string | undefined, high: string | undefined): number {
  if (comma === '') return min;
  return high === '' ? Infinity : Number(high);
}

function posixClass(negated: boolean, name: string): Iterable<number> {
  const bytes = POSIX[name];
  if (bytes === undefined) throw new NotImportable(`it uses [:${name}:], which RE2 does not have`);
  return negated ? complement(bytes) : bytes;
}

function byteOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code > 127) throw new NotImportable('it has a character outside ASCII in a class: rules see bytes');
  return code;
}
