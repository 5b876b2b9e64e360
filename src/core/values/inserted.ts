/** Values of rows that SQL inserts, by the list of columns before them. */
import type { LabelledValue } from '../values.ts';
import { members } from '../views/characters.ts';
import { clean, NAMES, ROWS, value, type Cell } from './cell.ts';
import type { Look } from './look.ts';
import { backPast, codeAt, past } from './match-at.ts';
import type { Name } from './name.ts';

/** `INSERT INTO t (a, b) VALUES ('1', '2'), ('3', '4')`. */
export function inserted(text: string, name: Name, look: Look): readonly LabelledValue[] | undefined {
  if (!endsAsColumn(text, name.end, look)) return undefined;
  const open = listBefore(text, name.start);
  look.at(open - 1, name.end);
  if (codeAt(text, open) !== OPEN || !mayBeInto(text, open, look)) return undefined;
  look.at(open - 121, name.end);
  if (!/insert\s+into\s+[\w."`[\]]{1,80}\s*$/i.test(text.slice(Math.max(0, open - 120), open))) return undefined;
  look.everywhere();
  const close = text.indexOf(')', name.end);
  const column = text.slice(open, name.start).split(',').length - 1;
  const values = /^\)\s{0,40}values\s{0,40}/i.exec(text.slice(close, close + 100));
  if (close < 0 || !values) return undefined;
  const found: LabelledValue[] = [];
  let at = close + values[0].length;
  while (text[at] === '(' && found.length < ROWS) {
    const row = sqlRow(text, at + 1);
    const cell = clean(row.cells[column]);
    if (cell) found.push(value(cell, name.text));
    at = row.end + (/^\)\s{0,40},\s{0,40}/.exec(text.slice(row.end, row.end + 90))?.[0].length ?? text.length);
  }
  return found.length > 0 ? found : undefined;
}

const SPACES = members(' \t\n\r\f\v\xa0');
const [OPEN, CLOSE, COMMA] = [40, 41, 44];

/** Behind a quote and white space at most, a column's name is followed by a comma, or by the list's end. */
function endsAsColumn(text: string, end: number, look: Look): boolean {
  const at = past(SPACES, text, past(QUOTES, text, end, end + 1), end + 21);
  look.at(end, at + 1);
  const code = codeAt(text, at);
  return code === COMMA || code === CLOSE;
}

const QUOTES = members('"\'`]');

/** Characters before a name in which its list begins; what stands in no list of names. */
const LONGEST_LIST = 1000;
const IN_LIST = new Uint8Array(256).fill(1);
for (const code of [OPEN, CLOSE, 0x3b, 0x3c, 0x3d, 0x3e, 0x7b, 0x7d]) IN_LIST[code] = 0;

/** Where the list begins, or what stands in none. */
function listBefore(text: string, start: number): number {
  return backPast(IN_LIST, text, start, start - LONGEST_LIST) - 1;
}

/** A first look: what stands before most lists is no `into` and a table. */
function mayBeInto(text: string, open: number, look: Look): boolean {
  const first = open - 120;
  const table = backPast(OF_TABLE, text, backPast(SPACES, text, open, first), first);
  const word = backPast(SPACES, text, table, first);
  look.at(word - 5, open);
  return word < table && text.slice(Math.max(0, word - 4), word).toLowerCase() === 'into';
}

const OF_TABLE = members(`${NAMES}."\`[]`);

/** Cells of a parenthesised row that begins at `from`, up to its closing parenthesis. */
function sqlRow(text: string, from: number): { cells: readonly Cell[]; end: number } {
  const found: Cell[] = [];
  let [start, quote, at] = [from, '', from];
  for (; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote) {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (char === "'" || char === '"') quote = char;
    else if (char === ',' || char === ')') {
      found.push({ start, text: text.slice(start, at) });
      start = at + 1;
      if (char === ')') break;
    }
  }
  return { cells: found, end: at };
}
