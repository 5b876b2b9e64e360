/**
 * One cell of RFC 4180 CSV that a spreadsheet shows and does not compute. What would start a formula gets an apostrophe
 * in front, as spreadsheets themselves write it; a reader that wants the text back removes it.
 */
import { visible } from './visible.ts';

/** Spreadsheets skip blanks in front; some read the full-width forms as well. */
const FORMULA = /^[\s'"]*[=+\-@|%＝＋－＠]/u;

export function csv(cell: string | number | boolean | null | undefined): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = inert(visible(cell ?? ''));
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function inert(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
