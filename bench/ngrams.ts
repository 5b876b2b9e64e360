/**
 * Makes `src/core/ngram-table.ts`: how usual each three letters are in public text. Reads the text files under the
 * folders given (source trees and documentation: no data set of secrets), counts the letters of words of three letters
 * or more, each distinct word of a file once, and writes the table.
 *
 *   node --experimental-strip-types bench/ngrams.ts FOLDER… > src/core/ngram-table.ts
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SYMBOLS = 27; // a word's edge, then a to z
const STEP = 0.2; // bits of surprise for each step of the table
const LARGEST_FILE = 1_000_000;

const counts = new Float64Array(SYMBOLS ** 3);
let words = 0;
for (const folder of process.argv.slice(2)) for (const file of filesUnder(folder)) count(readFileSync(file, 'latin1'));
process.stderr.write(`${words} words\n`);
process.stdout.write(module(table()));

function* filesUnder(path: string): Generator<string> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() && stat.size < LARGEST_FILE) yield path;
  if (stat?.isDirectory()) for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

function count(text: string): void {
  if (text.includes('\0')) return;
  for (const word of new Set(text.match(/[A-Z]?[a-z]{2,24}(?![a-z])|[A-Z]{3,24}(?![a-z])/g))) {
    words += 1;
    const codes = [0, 0, ...[...word.toLowerCase()].map((letter) => letter.charCodeAt(0) - 96), 0];
    for (let i = 2; i < codes.length; i++) add(codes[i - 2] ?? 0, codes[i - 1] ?? 0, codes[i] ?? 0);
  }
}

function add(first: number, second: number, third: number): void {
  const at = (first * SYMBOLS + second) * SYMBOLS + third;
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Surprise of the third letter after the first two, in steps, each as one printable character. */
function table(): string {
  const pairs = new Float64Array(SYMBOLS ** 2);
  const singles = new Float64Array(SYMBOLS);
  let total = 0;
  counts.forEach((n, at) => {
    const [pair, third] = [Math.floor(at / SYMBOLS), at % SYMBOLS];
    pairs[pair] = (pairs[pair] ?? 0) + n;
    singles[third] = (singles[third] ?? 0) + n;
    total += n;
  });
  return Array.from(counts, (n, at) => {
    const background = ((singles[at % SYMBOLS] ?? 0) + 1) / (total + SYMBOLS);
    const likely = (n + 5 * background) / ((pairs[Math.floor(at / SYMBOLS)] ?? 0) + 5);
    return String.fromCharCode(40 + Math.min(80, Math.round(-Math.log2(likely) / STEP)));
  }).join('');
}

function module(characters: string): string {
  const lines = characters.match(/.{1,108}/gs) ?? [];
  return [
    '/**',
    ' * How surprising each letter is after two others, made by `bench/ngrams.ts` from public text. Character number',
    ' * (first * 27 + second) * 27 + third, with 0 for a word\'s edge and 1 to 26 for letters, less 40, is fifths of a bit.',
    ' */',
    'export const SURPRISE =',
    ...lines.map((line) => `  ${quoted(line)} +`),
    "  '';",
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
