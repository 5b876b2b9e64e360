/** Values under a header cell of an HTML table. */
import type { LabelledValue } from '../values.ts';
import { members } from '../views/characters.ts';
import { clean, NAMES, ROWS, value } from './cell.ts';
import type { Look } from './look.ts';
import { backPast, codeAt } from './match-at.ts';
import { lastBefore, phraseOf, type Name } from './name.ts';

/** `<th>a</th><th>name</th> … <td>1</td><td>value</td>`. */
export function htmlTable(text: string, name: Name, look: Look): readonly LabelledValue[] | undefined {
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

/** What stands before a name in its cell, of words and references to characters, and how much of it; with its tag. */
const IN_HEAD = members(`${NAMES} \t\r\n"'.:*/()&;#-`);
const LONGEST_HEAD = 80;
const LONGEST_TAG = 200;

/** `->` and `=>` end no tag. */
function isArrow(text: string, close: number): boolean {
  const before = text.charCodeAt(close - 1);
  return before === 45 || before === 61;
}

const GREATER = 62;
