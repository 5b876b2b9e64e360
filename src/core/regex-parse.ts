/**
 * A regular expression as a tree, over bytes read as Latin-1. Knows the JavaScript syntax that rules need and refuses the
 * rest by name; `regex.ts` measures the tree.
 */
import type { CharSet } from './regex-sets.ts';

export type Node =
  | { readonly kind: 'set'; readonly characters: CharSet }
  | { readonly kind: 'boundary' }
  | { readonly kind: 'look'; readonly behind: boolean; readonly body: Node }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly body: Node; readonly min: number; readonly max: number };

export interface Parsed {
  readonly node: Node;
  /** Names of its named groups. */
  readonly groups: readonly string[];
  readonly problems: readonly string[];
}

/** With `ignoreCase` a letter stands for both its cases. */
export function parse(pattern: string, ignoreCase = false): Parsed {
  try {
    new RegExp(pattern, 's');
  } catch {
    return { node: EMPTY, groups: [], problems: ['is not a regular expression'] };
  }
  const reader = new Reader(pattern, ignoreCase);
  const node = reader.choice();
  return { node, groups: reader.groups, problems: [...reader.problems] };
}

const EMPTY: Node = { kind: 'sequence', parts: [] };
const ALL = range(0, 255);
const DIGIT = range(48, 57);
const WORD = new Set([...DIGIT, ...range(65, 90), ...range(97, 122), 95]);
const SPACE = new Set([9, 10, 11, 12, 13, 32, 160]);
const CONTROL: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

function range(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

function complement(set: CharSet): CharSet {
  return new Set([...ALL].filter((code) => !set.has(code)));
}

class Reader {
  readonly groups: string[] = [];
  readonly problems = new Set<string>();
  readonly #text: string;
  readonly #ignoreCase: boolean;
  #at = 0;

  constructor(text: string, ignoreCase: boolean) {
    this.#text = text;
    this.#ignoreCase = ignoreCase;
  }

  choice(): Node {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    const [only] = options;
    return options.length === 1 && only ? only : { kind: 'choice', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#text.length && !'|)'.includes(this.#peek())) {
      const atom = this.#atom();
      const part = this.#quantified(atom);
      if (part.kind === 'sequence') parts.push(...part.parts);
      else parts.push(part);
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'sequence', parts };
  }

  #atom(): Node {
    const char = this.#next();
    if (char === '(') return this.#group();
    if (char === '[') return this.#set(this.#class());
    if (char === '.') return this.#set(ALL);
    if (char === '\\') return this.#escape();
    if (char === '^' || char === '$') return this.#refuse('uses ^ or $: a window has no lines; write a look-around for the line end');
    return this.#set(new Set([this.#code(char)]));
  }

  #set(characters: CharSet): Node {
    return { kind: 'set', characters: this.#ignoreCase ? new Set([...characters].flatMap((code) => [code, otherCase(code)])) : characters };
  }

  #group(): Node {
    const look = /^\?(<?)[=!]/.exec(this.#text.slice(this.#at, this.#at + 3));
    const named = /^\?<([A-Za-z_]\w*)>/.exec(this.#text.slice(this.#at));
    if (look) this.#at += look[0].length;
    else if (named) this.#at += named[0].length;
    else if (this.#text.startsWith('?:', this.#at)) this.#at += 2;
    else if (this.#peek() === '?') return this.#refuse('uses a kind of group that rules do not know');
    if (named?.[1]) this.groups.push(named[1]);
    const body = this.choice();
    this.#take(')');
    return look ? { kind: 'look', behind: look[1] === '<', body } : body;
  }

  #escape(): Node {
    const char = this.#next();
    if (char === 'b' || char === 'B') return { kind: 'boundary' };
    if (/[1-9k]/.test(char)) return this.#refuse('uses a back-reference');
    return this.#set(this.#escaped(char));
  }

  #escaped(char: string): CharSet {
    if (char === 'd') return DIGIT;
    if (char === 'D') return complement(DIGIT);
    if (char === 'w') return WORD;
    if (char === 'W') return complement(WORD);
    if (char === 's') return SPACE;
    if (char === 'S') return complement(SPACE);
    if (char === 'x' || char === 'u') return new Set([this.#hexadecimal(char === 'x' ? 2 : 4)]);
    return new Set([CONTROL[char] ?? this.#code(char)]);
  }

  #hexadecimal(digits: number): number {
    const code = Number.parseInt(this.#text.slice(this.#at, this.#at + digits), 16);
    this.#at += digits;
    if (!(code <= 255)) this.problems.add('names a character above \\xff: rules see bytes');
    return code & 255;
  }

  #class(): CharSet {
    const negated = this.#take('^');
    const set = new Set<number>();
    while (this.#at < this.#text.length && this.#peek() !== ']') this.#classItem(set);
    this.#take(']');
    return negated ? complement(set) : set;
  }

  #classItem(set: Set<number>): void {
    const first = this.#classAtom();
    const low = single(first);
    if (low === undefined || this.#peek() !== '-' || this.#text[this.#at + 1] === ']') {
      for (const code of first) set.add(code);
      return;
    }
    this.#at += 1;
    const high = single(this.#classAtom()) ?? low;
    for (const code of range(low, high)) set.add(code);
  }

  #classAtom(): CharSet {
    const char = this.#next();
    if (char !== '\\') return new Set([this.#code(char)]);
    const escaped = this.#next();
    return escaped === 'b' ? new Set([8]) : this.#escaped(escaped);
  }

  #quantified(body: Node): Node {
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#text.slice(this.#at, this.#at + 24));
    if (!quantifier) return body;
    this.#at += quantifier[0].length;
    this.#take('?');
    const [whole, low, comma, high] = quantifier;
    if (low !== undefined) {
      const min = Number(low);
      return { kind: 'repeat', body, min, max: comma ? (high ? Number(high) : Infinity) : min };
    }
    return { kind: 'repeat', body, min: whole === '+' ? 1 : 0, max: whole === '?' ? 1 : Infinity };
  }

  #code(char: string): number {
    const code = char.charCodeAt(0);
    if (code > 255) this.problems.add('names a character above \\xff: rules see bytes');
    return code & 255;
  }

  #refuse(problem: string): Node {
    this.problems.add(problem);
    return EMPTY;
  }

  #peek(): string {
    return this.#text[this.#at] ?? '';
  }

  #next(): string {
    const char = this.#peek();
    this.#at += 1;
    return char;
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#at += 1;
    return true;
  }
}

/** The same letter in its other case; other codes stay. */
function otherCase(code: number): number {
  const letter = code | 32;
  return letter >= 97 && letter <= 122 ? code ^ 32 : code;
}

function single(set: CharSet): number | undefined {
  const [only] = set;
  return set.size === 1 ? only : undefined;
}
