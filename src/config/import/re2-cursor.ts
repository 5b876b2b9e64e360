/** A place in the text of a pattern that moves on. */

/** The message says what is not understood. */
export class NotImportable extends Error {}

export class Cursor {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Up to the next such text, which is passed, or to the end. */
  until(end: string): string {
    const found = this.#text.indexOf(end, this.#at);
    const text = this.#text.slice(this.#at, found < 0 ? undefined : found);
    this.#at = found < 0 ? this.#text.length : found + end.length;
    return text;
  }

  match(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.#text.slice(this.#at, this.#at + 200));
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }

  sees(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#at += text.length;
    return true;
  }

  peek(): string {
    return String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
  }

  next(): string {
    if (this.#at >= this.#text.length) throw new NotImportable('it ends in the middle');
    const character = this.peek();
    this.#at += character.length;
    return character;
  }
}
