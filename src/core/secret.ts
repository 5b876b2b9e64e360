/**
 * A value that doesn't print: string, JSON and inspect forms are masked. `reveal()` is the only way out and is called
 * in `fingerprint.ts` and in `verify/` alone (held by `test/unit/walls.test.ts`).
 */

import { trailOf, type Trail } from './name-mask.ts';

const inspect = Symbol.for('nodejs.util.inspect.custom');

export class Secret {
  readonly #value: string;
  /** An identifier (an access key ID, say) opens nothing alone and may be shown at both ends. */
  readonly identifier: boolean;

  constructor(value: string, options: { readonly identifier?: boolean } = {}) {
    this.#value = value;
    this.identifier = options.identifier ?? false;
  }

  reveal(): string {
    return this.#value;
  }

  /** Characters (UTF-16 code units) of the value. */
  get length(): number {
    return this.#value.length;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  /** By which the value is known again in a name; undefined for identifiers and short values. */
  trail(): Trail | undefined {
    return this.identifier ? undefined : trailOf(this.#value);
  }

  /** At most eight characters of an identifier, at most two of a secret, never more than a quarter of the value. */
  masked(): string {
    const value = this.#value;
    if (this.identifier && value.length >= 16) return `${inert(value.slice(0, 4))}…${inert(value.slice(-4))}`;
    const shown = Math.min(2, Math.floor(value.length / 8));
    return `${inert(value.slice(0, shown))}…(${value.length})`;
  }

  toString(): string {
    return this.masked();
  }

  toJSON(): string {
    return this.masked();
  }

  [inspect](): string {
    return `Secret ${this.masked()}`;
  }
}

/** Only plain ASCII of a secret is ever shown: no control, bidi or half characters reach a terminal. */
function inert(text: string): string {
  return text.replace(/[^!-~]/gu, '?');
}
