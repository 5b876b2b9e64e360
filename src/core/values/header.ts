/** The line of a table's header around a name, seen character by character: nearly all lines are prose or code, and no header. */
import type { Look } from './look.ts';
import type { Name } from './name.ts';

export interface Header {
  /** Characters of the text, the end of the line excluded. */
  readonly from: number;
  readonly to: number;
}

/** What stands in headers, what parts their cells, and what ends lines. */
const [PLAIN, DELIMITER, BREAK] = [1, 2, 3];
const KINDS = kinds();

/** Characters of a header; behind a name in its cell. */
const LONGEST = 1000;
const LONGEST_REST = 22;

/** Undefined where the line holds what no header does, or parts nothing. @param look is told what decided it */
export function headerAround(text: string, { start, end }: Name, look: Look): Header | undefined {
  if (!endsCell(text, end, look)) return undefined;
  let from = start;
  let to = start;
  let parted = false;
  for (; to < text.length && to - start < LONGEST + 1; to += 1) {
    const kind = KINDS[text.charCodeAt(to)] ?? 0;
    if (kind === BREAK) break;
    if (kind === 0) return no(look, start, to);
    if (kind === DELIMITER) parted = true;
  }
  for (; from > 0 && start - from < LONGEST; from -= 1) {
    const kind = KINDS[text.charCodeAt(from - 1)] ?? 0;
    if (kind === BREAK) break;
    if (kind === 0) return no(look, from - 1, to);
    if (kind === DELIMITER) parted = true;
  }
  look.at(from - 1, to + 1);
  return parted && to - from <= LONGEST ? { from, to } : undefined;
}

/** The rest of the cell, then a delimiter or the line's end. */
function endsCell(text: string, end: number, look: Look): boolean {
  let at = end;
  while (at < text.length && at - end < LONGEST_REST && isOfCell(text.charCodeAt(at))) at += 1;
  look.at(end, at + 1);
  return at === text.length || (KINDS[text.charCodeAt(at)] ?? 0) >= DELIMITER;
}

/** Colons stand in headers, not behind a name in its cell. */
function isOfCell(code: number): boolean {
  return KINDS[code] === PLAIN && code !== 58;
}

function no(look: Look, from: number, to: number): undefined {
  look.at(from, to + 1);
}

function kinds(): Uint8Array {
  const table = new Uint8Array(256).fill(PLAIN, 0x30, 0x3a).fill(PLAIN, 0x41, 0x5b).fill(PLAIN, 0x61, 0x7b);
  for (const plain of '_ "\'`*.:()/-') table[plain.charCodeAt(0)] = PLAIN;
  for (const delimiter of ',\t;|') table[delimiter.charCodeAt(0)] = DELIMITER;
  table[10] = table[13] = BREAK;
  return table;
}
