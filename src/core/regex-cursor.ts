/** Walks through the text of a regular expression, character by character, and notes what in it rules do not know. */
export class RegexCursor {
  readonly problems = new Set<string>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The next character, or the one `further` behind it; empty behind the end. */
  peek(further = 0): string {
    return this.#text[this.#at + further] ?? '';
  }

  /** Up to `length` characters that follow. */
  ahead(length = Infinity): string {
    return this.#text.slice(this.#at, this.#at + length);
  }

  next(): string {
    const char = this.peek();
    this.#at += 1;
    return char;
  }

  /** Passes the next character if it is this one. */
  take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.#at += 1;
    return true;
  }

  skip(length: number): void {
    this.#at += length;
  }
}
