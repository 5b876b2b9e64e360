/** Values under a header cell: CSV, TSV, Markdown tables here; SQL `INSERT` with a column list and HTML tables beside. */
import type { LabelledValue } from '../values.ts';
import { clean, ROWS, value, type Cell } from './cell.ts';
import { headerAround } from './header.ts';
import { htmlTable } from './html-table.ts';
import { inserted } from './inserted.ts';
import type { Look } from './look.ts';
import type { Name } from './name.ts';

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

function lineAround(text: string, at: number): [number, number] {
  let [from, to] = [at, at];
  while (from > 0 && !isBreak(text.charCodeAt(from - 1)) && at - from < 1000) from -= 1;
  while (to < text.length && !isBreak(text.charCodeAt(to)) && to - at < 5000) to += 1;
  return [from, to];
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
