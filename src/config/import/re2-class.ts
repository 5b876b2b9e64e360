/** Characters and classes of characters in RE2's syntax, as sets of bytes. */
import { NotImportable, type Cursor } from './re2-cursor.ts';
import { PERL, POSIX, complement, range } from './re2-node.ts';

/** Both cases of letters, where case does not matter. */
export type Cased = (bytes: Iterable<number>) => Set<number>;

const CONTROL: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** After the opening bracket, through the closing one. */
export function readClass(cursor: Cursor, cased: Cased): Set<number> {
  const negated = cursor.take('^');
  const bytes = new Set<number>();
  for (let first = true; first || !cursor.sees(']'); first = false) {
    if (cursor.isAtEnd) throw new NotImportable('a class is not closed');
    for (const code of classItem(cursor)) bytes.add(code);
  }
  cursor.take(']');
  const both = cased(bytes);
  return negated ? complement(both) : both;
}

function classItem(cursor: Cursor): Iterable<number> {
  const posix = cursor.match(/^\[:(\^?)(\w+):\]/);
  if (posix !== undefined) return posixClass(posix[1] === '^', posix[2] ?? '');
  const low = classAtom(cursor);
  if (typeof low !== 'number' || !cursor.sees('-') || cursor.sees('-]')) return typeof low === 'number' ? [low] : low;
  cursor.take('-');
  const high = classAtom(cursor);
  if (typeof high !== 'number' || high < low) throw new NotImportable('a range in a class has no order');
  return range(low, high);
}

function classAtom(cursor: Cursor): number | Iterable<number> {
  const character = cursor.next();
  if (character !== '\\') return byteOf(character);
  const bytes = [...readEscaped(cursor)];
  return bytes.length === 1 ? (bytes[0] ?? 0) : bytes;
}

/** After the backslash: a class or one byte. */
export function readEscaped(cursor: Cursor): Iterable<number> {
  const letter = cursor.next();
  const perl = PERL[letter.toLowerCase()];
  if (perl !== undefined) return letter === letter.toLowerCase() ? perl : complement(perl);
  if (/[pPC]/.test(letter)) throw new NotImportable(`it uses \\${letter}, a class of characters: rules see bytes`);
  if (letter === 'x') return [hexadecimal(cursor)];
  if (/[0-7]/.test(letter)) return [octal(cursor, letter)];
  if (/[A-Za-z89]/.test(letter) && CONTROL[letter] === undefined) throw new NotImportable(`it uses \\${letter}, which RE2 does not have`);
  return [CONTROL[letter] ?? byteOf(letter)];
}

function hexadecimal(cursor: Cursor): number {
  const [, short, long] = cursor.match(/^(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/) ?? [];
  const code = Number.parseInt(short ?? long ?? '', 16);
  if (!(code <= 127)) throw new NotImportable('it names a character outside ASCII by number: rules see bytes');
  return code;
}

function octal(cursor: Cursor, first: string): number {
  const [rest = ''] = cursor.match(/^[0-7]{0,2}/) ?? [];
  if (first !== '0' && rest === '') throw new NotImportable('it uses a back-reference, which RE2 does not have');
  return Number.parseInt(first + rest, 8) & 255;
}

function posixClass(negated: boolean, name: string): Iterable<number> {
  const bytes = POSIX[name];
  if (bytes === undefined) throw new NotImportable(`it uses [:${name}:], which RE2 does not have`);
  return negated ? complement(bytes) : bytes;
}

function byteOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code > 127) throw new NotImportable('it has a character outside ASCII in a class: rules see bytes');
  return code;
}
