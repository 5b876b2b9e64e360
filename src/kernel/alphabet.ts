/** Alphabets of runs: their bytes, and which runs are looked for in each. */
import type { Run, RunAlphabet } from '../core/prefilter.ts';

export interface Alphabet {
  readonly name: RunAlphabet;
  /** 256 entries, 1 where the byte belongs to the alphabet. */
  readonly members: Uint8Array;
  readonly runs: readonly { readonly what: number; readonly min: number; readonly max: number; readonly opens: boolean; readonly mixed: boolean }[];
  /** The least `min` of its runs. */
  readonly shortest: number;
}

/** The alphabets of `runs`, each once, those of a family together; the first run's `what` is `base`. */
export function alphabetsOf(runs: readonly Run[], base: number): readonly Alphabet[] {
  const numbered = runs.map(({ alphabet, min, max = Infinity, opens = false, mixed = false }, index) => ({ alphabet, what: base + index, min, max, opens, mixed }));
  const alphabets = [...new Set(runs.map(({ alphabet }) => alphabet))].map((name) => {
    const own = numbered.filter(({ alphabet }) => alphabet === name);
    return { name, members: membersOf(name), runs: own, shortest: Math.min(...own.map(({ min }) => min)) };
  });
  return familiesOf(alphabets).flat();
}

/** Alphabets that have all their bytes in that of one of them: of base64, where that is asked for, and the others. */
export function familiesOf(alphabets: readonly Alphabet[]): readonly (readonly Alphabet[])[] {
  const hasBase64 = alphabets.some(({ name }) => name === 'base64');
  const isOfBase64 = ({ name }: Alphabet): boolean => hasBase64 && name !== 'base64url' && name !== 'word';
  return [alphabets.filter(isOfBase64), alphabets.filter((alphabet) => !isOfBase64(alphabet))].filter(({ length }) => length > 0);
}

function membersOf(alphabet: RunAlphabet): Uint8Array {
  const members = new Uint8Array(256);
  const all = characters[alphabet];
  for (let at = 0; at < all.length; at += 1) members[all.charCodeAt(at)] = 1;
  return members;
}

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = digits + lower + lower.toUpperCase();

const characters: Readonly<Record<RunAlphabet, string>> = {
  base64: alphanumeric + '+/',
  base64url: alphanumeric + '-_',
  hex: digits + 'abcdef' + 'ABCDEF',
  alphanumeric,
  word: alphanumeric + '_',
};
