/** Values under a header cell: CSV, TSV, Markdown tables, SQL `INSERT` with a column list, HTML tables. */
import type { LabelledValue } from '../values.ts';
import { members } from '../views/characters.ts';
import { headerAround } from './header.ts';
import type { Look } from './look.ts';
import { backPast, codeAt, past } from './match-at.ts';
import { lastBefore, phraseOf, type Name } from './name.ts';

/** Rows below a header that are read, as far as the window shows them. */
const ROWS = 50;

const NAMES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';

interface Cell {
  readonly start: number;
  readonly text: string;
}

export function columnValues(text: string, name: Name, look: Look): readonly LabelledValue[] {
  return delimited(text, name, look) ?? inserted(text, name, look) ?? htmlTable(text, name, look) ?? [];
}

/** A header is a line of plain words between delimiters, one of which is the name; the rows below have as many cells. */
function delimited(text: string, name: Name, look: Look): readonly LabelledValue[] | undefined {
  const header = headerAround(text, name, look);
  if (header === undefined) return undefined;
  const { from, to } = header;
  const line = text.slice(from, to);
  const delimiter = /^\s*\|/.test(line) ? '|' : (/[,\t;|]/.exec(line)?.[0] ?? '');
  if (!delimiter || isIndentation(line, delimiter)) return undefined;
  const names = cells(line, from, delimiter);
  const column = names.findIndex((cell) => cell.start <= name.start && name.end <= cell.start + cell.text.length);
  const label = clean(names[column]);
  if (!isTable(names, delimiter) || !label || !/^[A-Za-z][\w .-]{0,40}$/.test(label.text) || !names.every((cell) => /^[^\w]*[A-Za-z][\w .()/-]{0,40}\W*$|^\s*$/.test(cell.text))) return undefined;
  look.at(from - ABOVE - 1, to);
  if (isRowBelow(line, text.slice(Math.max(0, from - ABOVE), from))) return undefined;
  return rowValues(text, to, { delimiter, width: names.length, column, label: label.text }, look);
}

/** Characters before a line that show whether it stands below another row. */
const ABOVE = 300;

const ROW_ABOVE = /\w[^\r\n]*\|[ \t]*(?:\r?\n|\r)(?:[ \t]*\|[ \t|:-]*(?:\r?\n|\r))?$/;

/** Between bars at both ends, and below such a line of words, with dashes between or without: names in the midst of a Markdown table head no column. */
function isRowBelow(line: string, above: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line) && ROW_ABOVE.test(above);
}

/** Nearly all lines of code: no column stands before the first delimiter, and none behind another. */
function isIndentation(line: string, delimiter: string): boolean {
  return delimiter === '\t' && line.indexOf(delimiter, line.search(/[^\t]/)) < 0;
}

/** Two columns with names, or one between two bars: an indented word, or a bar before it, makes no table. */
function isTable(header: readonly Cell[], delimiter: string): boolean {
  return header.filter(({ text }) => /\w/.test(text)).length > 1 || (delimiter === '|' && header.length > 2);
}

interface Column {
  readonly delimiter: string;
  /** Cells in each row. */
  readonly width: number;
  readonly column: number;
  readonly label: string;
}

function rowValues(text: string, headerEnd: number, { delimiter, width, column, label }: Column, look: Look): readonly LabelledValue[] | undefined {
  const found: LabelledValue[] = [];
  let at = headerEnd;
  for (let row = 0; row < ROWS; row++) {
    at = /^\r?\n|^\r/.test(text.slice(at, at + 2)) ? at + (text.startsWith('\r\n', at) ? 2 : 1) : text.length;
    look.at(headerEnd, at + 2);
    if (at >= text.length) break;
    const [, to] = lineAround(text, at);
    look.at(headerEnd, to + 2);
    const line = cells(text.slice(at, to), at, delimiter);
    if (line.length !== width) break;
    const cell = clean(line[column]);
    if (cell && cell.text !== '' && !/^:?-{2,}:?$/.test(cell.text)) found.push(value(cell, label));
    at = to;
  }
  return found.length > 0 ? found : undefined;
}

/** `INSERT INTO t (a, b) VALUES ('1', '2'), ('3', '4')`. */
function inserted(text: string, name: Name, look: Look): readonly LabelledValue[] | undefined {
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
const [OPEN, CLOSE, COMMA, GREATER] = [40, 41, 44, 62];

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

/** What stands before a name in its cell, of words and references to characters, and how much of it; with its tag. */
const IN_HEAD = members(`${NAMES} \t\r\n"'.:*/()&;#-`);
const LONGEST_HEAD = 80;
const LONGEST_TAG = 200;

/** `<th>a</th><th>name</th> … <td>1</td><td>value</td>`. */
function htmlTable(text: string, name: Name, look: Look): readonly LabelledValue[] | undefined {
  const close = backPast(IN_HEAD, text, name.start, name.start - LONGEST_HEAD) - 1;
  look.at(close - 1, name.end);
  if (codeAt(text, close) !== GREATER || isArrow(text, close)) return undefined;
  const tag = lastBefore(text, '<', name.start, LONGEST_TAG);
  look.at(tag < 0 ? name.start - LONGEST_TAG : tag, name.end);
  if (tag < 0 || !/^<th[^<>]*>[^<>]*$/i.test(text.slice(tag, name.start))) return undefined;
  look.everywhere();
  const before = text.slice(Math.max(0, name.start - 1000), name.start);
  const row = before.slice(before.toLowerCase().lastIndexOf('<tr') + 1);
  const column = (row.match(/<th/gi) ?? []).length - 1;
  const found: LabelledValue[] = [];
  for (const body of text.slice(name.end).matchAll(/<tr[^<>]*>((?:(?!<\/tr)[^]){0,2000})/gi)) {
    const cell = [...(body[1] ?? '').matchAll(/<td[^<>]*>(?:\s*<(?:code|b|i|tt|span|pre)[^<>]*>)?([^<>]*)/gi)][column];
    if (!cell?.[1] || found.length >= ROWS) break;
    const start = name.end + body.index + body[0].indexOf(body[1] ?? '') + cell.index + cell[0].length - cell[1].length;
    const trimmed = clean({ start, text: cell[1] });
    if (trimmed?.text) found.push(value(trimmed, phraseOf(text, name)));
  }
  return found.length > 0 ? found : undefined;
}

/** `->` and `=>` end no tag. */
function isArrow(text: string, close: number): boolean {
  const before = text.charCodeAt(close - 1);
  return before === 45 || before === 61;
}

function cells(line: string, from: number, delimiter: string): readonly Cell[] {
  const found: Cell[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i <= line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    if (i < line.length && (line[i] !== delimiter || quoted)) continue;
    found.push({ start: from + start, text: line.slice(start, i) });
    start = i + 1;
  }
  return found;
}

/** The cell without its quotes, back-ticks, stars and spaces. */
function clean(cell: Cell | undefined): Cell | undefined {
  if (!cell) return undefined;
  const lead = /^\s*(?:N?["'`]|\*\*)?/.exec(cell.text)?.[0].length ?? 0;
  const text = cell.text.slice(lead).replace(/(?:["'`]|\*\*)?\s*$/, '');
  return { start: cell.start + lead, text };
}

function value(cell: Cell, label: string): LabelledValue {
  return { start: cell.start, end: cell.start + cell.text.length, value: cell.text, label: { text: label, relation: 'column', quote: '' } };
}

function lineAround(text: string, at: number): [number, number] {
  let [from, to] = [at, at];
  while (from > 0 && !isBreak(text.charCodeAt(from - 1)) && at - from < 1000) from -= 1;
  while (to < text.length && !isBreak(text.charCodeAt(to)) && to - at < 5000) to += 1;
  return [from, to];
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
