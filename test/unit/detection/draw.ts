/** Values drawn at run time from a seeded generator, so that no test file holds anything that looks like a token. */

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const HEX = '0123456789abcdef';
export const LETTERS_DIGITS = BASE64.slice(0, 62);

/** mulberry32: small, seeded, and good enough to draw characters. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  text(length: number, alphabet: string): string {
    return Array.from({ length }, () => alphabet.charAt(this.below(alphabet.length))).join('');
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const rest = [...items];
    return Array.from(items, () => rest.splice(this.below(rest.length), 1)).flat();
  }

  /** A new-generation access key ID of a real-shaped account. */
  accessKeyId(prefix: 'AKIA' | 'ASIA' = 'AKIA', account = 1 + this.below(999_999_999)): string {
    // 80 bits: generation 1, account in 40, the rest free. The first 45 are exact in a double.
    const head = 2 ** 44 + account * 2 ** 4 + this.below(16);
    const letters = Array.from({ length: 9 }, (_, i) => BASE32.charAt(Math.floor(head / 32 ** (8 - i)) % 32)).join('');
    return prefix + letters + this.text(7, BASE32);
  }

  secret(): string {
    return this.text(40, BASE64);
  }

  sessionToken(length: number): string {
    return 'IQoJb3JpZ2luX2Vj' + 'EJr' + this.text(length - 19, BASE64);
  }
}
