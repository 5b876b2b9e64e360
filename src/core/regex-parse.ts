/**
 * A regular expression as a tree, over bytes read as Latin-1. Knows the JavaScript syntax that rules need and refuses the
 * rest by name. What a single character stands for: `regex-class.ts`; `regex.ts` measures the tree.
 */
import { ALL, classOf, codeOf, eitherCase, escaped } from './regex-class.ts';
import { RegexCursor } from './regex-cursor.ts';
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
  const cursor = new RegexCursor(pattern);
  const reader = new Reader(cursor, ignoreCase);
  const node = reader.choice();
  return { node, groups: reader.groups, problems: [...cursor.problems] };
}

const EMPTY: Node = { kind: 'sequence', parts: [] };

class Reader {
  readonly groups: string[] = [];
  readonly #cursor: RegexCursor;
  readonly #ignoreCase: boolean;

  constructor(cursor: RegexCursor, ignoreCase: boolean) {
    this.#cursor = cursor;
    this.#ignoreCase = ignoreCase;
  }

  choice(): Node {
    const options = [this.#sequence()];
    while (this.#cursor.take('|')) options.push(this.#sequence());
    const [only] = options;
    return options.length === 1 && only ? only : { kind: 'choice', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (!this.#cursor.isAtEnd() && !'|)'.includes(this.#cursor.peek())) {
      const atom = this.#atom();
      const part = this.#quantified(atom);
      if (part.kind === 'sequence') parts.push(...part.parts);
      else parts.push(part);
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'sequence', parts };
  }

  #atom(): Node {
    const char = this.#cursor.next();
    if (char === '(') return this.#group();
    if (char === '[') return this.#set(classOf(this.#cursor));
    if (char === '.') return this.#set(ALL());
    if (char === '\\') return this.#escape();
    if (char === '^' || char === '$') return this.#refuse('uses ^ or $: a window has no lines; write a look-around for the line end');
    return this.#set(new Set([codeOf(this.#cursor, char)]));
  }

  #set(characters: CharSet): Node {
    return { kind: 'set', characters: this.#ignoreCase ? eitherCase(characters) : characters };
  }

  #group(): Node {
    const cursor = this.#cursor;
    const look = /^\?(<?)[=!]/.exec(cursor.ahead(3));
    const named = /^\?<([A-Za-z_]\w*)>/.exec(cursor.ahead());
    if (look) cursor.skip(look[0].length);
    else if (named) cursor.skip(named[0].length);
    else if (cursor.ahead(2) === '?:') cursor.skip(2);
    else if (cursor.peek() === '?') return this.#refuse('uses a kind of group that rules do not know');
    if (named?.[1]) this.groups.push(named[1]);
    const body = this.choice();
    cursor.take(')');
    return look ? { kind: 'look', behind: look[1] === '<', body } : body;
  }

  #escape(): Node {
    const char = this.#cursor.next();
    if (char === 'b' || char === 'B') return { kind: 'boundary' };
    if (/[1-9k]/.test(char)) return this.#refuse('uses a back-reference');
    return this.#set(escaped(this.#cursor, char));
  }

  #quantified(body: Node): Node {
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#cursor.ahead(24));
    if (!quantifier) return body;
    this.#cursor.skip(quantifier[0].length);
    this.#cursor.take('?');
    const [whole, low, comma, high] = quantifier;
    if (low !== undefined) {
      const min = Number(low);
      return { kind: 'repeat', body, min, max: comma ? (high ? Number(high) : Infinity) : min };
    }
    return { kind: 'repeat', body, min: whole === '+' ? 1 : 0, max: whole === '?' ? 1 : Infinity };
  }

  #refuse(problem: string): Node {
    this.#cursor.problems.add(problem);
    return EMPTY;
  }
}
