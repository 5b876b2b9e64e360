/**
 * Where the keys and values of a TOML document stand: smol-toml gives values without places. Reads only text that has
 * been parsed already, so that everything it meets is well formed.
 */
import { pathText, type Path, type TextPlace } from './problem.ts';

interface Token {
  readonly text: string;
  readonly offset: number;
}

/** Comments, strings of four kinds, line ends, brackets and signs, bare words; blanks between them are left out. */
const TOKEN = new RegExp(
  [
    '#[^\\n]*',
    '"""(?:\\\\[\\s\\S]|[^\\\\])*?"{3,5}',
    "'''[\\s\\S]*?'{3,5}",
    '"(?:\\\\.|[^"\\\\\\n])*"',
    "'[^'\\n]*'",
    '\\n',
    '[\\[\\]{}=,.]',
    '[^\\s#"\'\\[\\]{}=,.]+',
  ].join('|'),
  'g',
);

/** From the text of a path (`rules[2].pattern`) to the place of its key, or of its value in an array. */
export function tomlPlaces(text: string): ReadonlyMap<string, TextPlace> {
  return new PlaceReader(text).read();
}

class PlaceReader {
  readonly #tokens: readonly Token[];
  readonly #lineStarts: readonly number[];
  readonly #places = new Map<string, TextPlace>();
  /** How many `[[name]]` headers each array of tables has had. */
  readonly #counts = new Map<string, number>();
  #next = 0;
  #table: Path = [];

  constructor(text: string) {
    this.#tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], offset: match.index })).filter(({ text: token }) => !token.startsWith('#'));
    this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  }

  read(): ReadonlyMap<string, TextPlace> {
    while (this.#peek() !== undefined) this.#statement();
    return this.#places;
  }

  #statement(): void {
    if (this.#skip('\n')) return;
    if (this.#peek()?.text === '[') this.#header();
    else this.#pair(this.#table);
  }

  #header(): void {
    const opening = this.#take();
    const many = this.#skip('[');
    const path = this.#arrayed(this.#key(']'), many);
    this.#note(path, opening);
    this.#table = path;
    this.#skip(']');
  }

  /** `[[rules]]` opens the next element of `rules`; `[rules.examples]` stands in the last one. */
  #arrayed(keys: readonly string[], many: boolean): Path {
    let path: Path = [];
    for (const [index, key] of keys.entries()) {
      path = [...path, key];
      const name = pathText(path);
      if (many && index === keys.length - 1) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
      const count = this.#counts.get(name);
      if (count !== undefined) path = [...path, count - 1];
    }
    return path;
  }

  #pair(parent: Path): void {
    const first = this.#peek();
    const keys = this.#key('=');
    for (let length = 1; length <= keys.length; length++) this.#note([...parent, ...keys.slice(0, length)], first);
    this.#value([...parent, ...keys]);
  }

  /** A dotted key, up to and with the sign that ends it. */
  #key(end: string): readonly string[] {
    const keys: string[] = [];
    for (let token = this.#take(); token !== undefined && token.text !== end; token = this.#take()) {
      if (token.text !== '.') keys.push(unquoted(token.text));
    }
    return keys;
  }

  #value(path: Path): void {
    if (this.#skip('[')) this.#elements(path);
    else if (this.#skip('{')) this.#inlineTable(path);
    else while (!['\n', ',', ']', '}', undefined].includes(this.#peek()?.text)) this.#take();
  }

  #elements(path: Path): void {
    for (let index = 0; this.#peek() !== undefined && !this.#skip(']'); ) {
      if (this.#skip('\n') || this.#skip(',')) continue;
      this.#note([...path, index], this.#peek());
      this.#value([...path, index++]);
    }
  }

  #inlineTable(path: Path): void {
    while (this.#peek() !== undefined && !this.#skip('}')) {
      if (!this.#skip('\n') && !this.#skip(',')) this.#pair(path);
    }
  }

  #note(path: Path, token: Token | undefined): void {
    const name = pathText(path);
    if (token === undefined || this.#places.has(name)) return;
    const line = lineOf(this.#lineStarts, token.offset);
    this.#places.set(name, { line, column: token.offset - (this.#lineStarts[line - 1] ?? 0) + 1 });
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #take(): Token | undefined {
    return this.#tokens[this.#next++];
  }

  #skip(text: string): boolean {
    if (this.#peek()?.text !== text) return false;
    this.#next += 1;
    return true;
  }
}

/** The line, from 1, by binary search. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1);
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : text;
}
