/**
 * Paths as numbers: a path is a name and the path below it, each pair kept once. Lifting a thousand paths into a parent
 * folder makes no strings; text is made only for what a report shows.
 */
import { pathName } from '../path-name.ts';

/** The path of a tree itself: no name at all. */
export const NO_PATH = 0;

export class PathTable {
  readonly #names: Buffer[] = [];
  readonly #nameNumbers = new Map<string, number>();
  /** Name and rest, alternating; the first pair stands for `NO_PATH`. */
  readonly #pairs: number[] = [0, 0];
  readonly #pathNumbers = new Map<number, number>();

  /** @param raw the name's bytes as Latin-1 */
  name(raw: string): number {
    const known = this.#nameNumbers.get(raw);
    if (known !== undefined) return known;
    this.#names.push(Buffer.from(raw, 'latin1'));
    this.#nameNumbers.set(raw, this.#names.length - 1);
    return this.#names.length - 1;
  }

  /** The path `name/rest`. */
  under(name: number, rest: number): number {
    const key = name * 2 ** 26 + rest;
    const known = this.#pathNumbers.get(key);
    if (known !== undefined) return known;
    this.#pairs.push(name, rest);
    this.#pathNumbers.set(key, this.#pairs.length / 2 - 1);
    return this.#pairs.length / 2 - 1;
  }

  /** `/`-separated, with bytes that are not UTF-8 percent-encoded. Undefined for `NO_PATH`. */
  text(path: number): string | undefined {
    if (path === NO_PATH) return undefined;
    const names: Buffer[] = [];
    for (let at = path; at !== NO_PATH; at = this.#pairs[2 * at + 1] as number) names.push(this.#names[this.#pairs[2 * at] as number] as Buffer);
    return pathName(Buffer.concat(names.flatMap((name, i) => (i === 0 ? [name] : [SLASH, name]))));
  }
}

const SLASH = Buffer.from('/');
