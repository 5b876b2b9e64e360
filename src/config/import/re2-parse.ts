/**
 * Reads Go's regular expressions (RE2 syntax, see RE2.s own page on its syntax). What our rules can't say is
 * refused with the reason; nothing is guessed.
 */
import { readClass, readEscaped } from './re2-class.ts';
import { Cursor, NotImportable } from './re2-cursor.ts';
import { EMPTY, complement, folded, range, type Node } from './re2-node.ts';

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
/** RE2 itself refuses larger counts. */
const MOST_REPEATS = 1000;

class Reader {
  captures = 0;
  readonly #cursor: Cursor;
  #flags: Flags = NO_FLAGS;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
  }

  whole(): Node {
    const node = this.#choice();
    if (!this.#cursor.isAtEnd) throw new NotImportable('it closes a bracket that was not opened');
    return node;
  }

  #choice(): Node {
    const options = [this.#sequence()];
    while (this.#cursor.take('|')) options.push(this.#sequence());
    return options.length === 1 ? (options[0] ?? EMPTY) : { kind: 'choice', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (!this.#cursor.isAtEnd && !this.#cursor.sees('|') && !this.#cursor.sees(')')) parts.push(...this.#quoted(), ...this.#item());
    return parts.length === 1 ? (parts[0] ?? EMPTY) : { kind: 'sequence', parts };
  }

  /** `\Q…\E` is literal text. */
  #quoted(): Node[] {
    if (!this.#cursor.take('\\Q')) return [];
    return [...this.#cursor.until('\\E')].map((character) => this.#literal(character));
  }

  #item(): Node[] {
    if (this.#cursor.isAtEnd || this.#cursor.sees('|') || this.#cursor.sees(')') || this.#cursor.sees('\\Q')) return [];
    const atom = this.#atom();
    return atom === undefined ? [] : [this.#repeated(atom)];
  }

  /** Undefined for what stands for nothing, such as `(?i)`. */
  #atom(): Node | undefined {
    if (this.#cursor.take('(?')) return this.#special();
    if (this.#cursor.take('(')) return this.#capture();
    if (this.#cursor.take('[')) return { kind: 'set', bytes: readClass(this.#cursor, (bytes) => this.#cased(bytes)) };
    if (this.#cursor.take('.')) return { kind: 'set', bytes: this.#flags.s ? new Set(range(0, 255)) : complement([10]) };
    if (this.#cursor.take('^')) return { kind: 'assertion', at: this.#flags.m ? 'line-start' : 'text-start' };
    if (this.#cursor.take('$')) return { kind: 'assertion', at: this.#flags.m ? 'line-end' : 'text-end' };
    if (this.#cursor.take('\\')) return this.#escape();
    if (/[*+?]/.test(this.#cursor.peek())) throw new NotImportable(`it repeats nothing with "${this.#cursor.peek()}"`);
    return this.#literal(this.#cursor.next());
  }

  #capture(): Node {
    const index = ++this.captures;
    return { kind: 'capture', index, body: this.#group() };
  }

  /** The flags set inside a group end with it. */
  #group(): Node {
    const flags = this.#flags;
    const body = this.#choice();
    if (!this.#cursor.take(')')) throw new NotImportable('a bracket is not closed');
    this.#flags = flags;
    return body;
  }

  #special(): Node | undefined {
    if (this.#cursor.match(/^P?<[A-Za-z_]\w*>/)) return this.#capture();
    const [, on = '', off = '', end] = this.#cursor.match(/^([imsU]*)(?:-([imsU]+))?([:)])/) ?? [];
    if (end === undefined) throw new NotImportable('it uses a kind of group that RE2 does not have');
    const outer = this.#flags;
    this.#flags = { ...outer, ...Object.fromEntries([...on].map((flag) => [flag, true])), ...Object.fromEntries([...off].map((flag) => [flag, false])) };
    if (end === ')') return undefined;
    const body = this.#group();
    this.#flags = outer;
    return body;
  }

  #escape(): Node {
    const assertion = ASSERTIONS[this.#cursor.peek()];
    if (assertion !== undefined) {
      this.#cursor.next();
      return { kind: 'assertion', at: assertion };
    }
    return { kind: 'set', bytes: this.#cased(readEscaped(this.#cursor)) };
  }

  #repeated(body: Node): Node {
    const written = this.#cursor.match(/^(?:([*+?])|\{(\d+)(,?)(\d*)\})/);
    if (written === undefined) return body;
    const [, sign, low, comma, high] = written;
    const min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
    const max = sign === undefined ? counted(min, comma, high) : sign === '?' ? 1 : Infinity;
    if (min > MOST_REPEATS || (max !== Infinity && max > MOST_REPEATS) || max < min) throw new NotImportable('it repeats more often than RE2 allows');
    const lazy = this.#cursor.take('?') !== this.#flags.U;
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
}

const ASSERTIONS: Readonly<Record<string, Extract<Node, { kind: 'assertion' }>['at']>> = {
  b: 'word-edge', B: 'inside-word', A: 'text-start', z: 'text-end',
};

function counted(min: number, comma: string | undefined, high: string | undefined): number {
  if (comma === '') return min;
  return high === '' ? Infinity : Number(high);
}
