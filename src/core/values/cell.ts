/** Cells of tables, whatever divides them: what one holds, and the value that it is under a label. */
import type { LabelledValue } from '../values.ts';

export interface Cell {
  readonly start: number;
  readonly text: string;
}

/** Rows below a header that are read, as far as the window shows them. */
export const ROWS = 50;

/** What names of columns and tables are made of. */
export const NAMES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';

/** The cell without its quotes, back-ticks, stars and spaces. */
export function clean(cell: Cell | undefined): Cell | undefined {
  if (!cell) return undefined;
  const lead = /^\s*(?:N?["'`]|\*\*)?/.exec(cell.text)?.[0].length ?? 0;
  const text = cell.text.slice(lead).replace(/(?:["'`]|\*\*)?\s*$/, '');
  return { start: cell.start + lead, text };
}

export function value(cell: Cell, label: string): LabelledValue {
  return { start: cell.start, end: cell.start + cell.text.length, value: cell.text, label: { text: label, relation: 'column', quote: '' } };
}
