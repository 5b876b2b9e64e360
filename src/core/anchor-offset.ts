/**
 * How many characters of a match can stand before its anchor. The pattern is spread out into its alternatives; in each the
 * literal is looked for where the fewest other characters would do as well.
 */
import { parse, type Node } from './regex-parse.ts';
import { measureNode } from './regex.ts';

/** Characters, both included. */
export type Offset = readonly [fewest: number, most: number];

/** Undefined when the literal is in no alternative, or only where nearly anything would do. */
export function anchorOffset(pattern: string, literal: string, ignoreCase: boolean): Offset | undefined {
  const { node, problems } = parse(pattern, ignoreCase);
  if (problems.length > 0) return undefined;
  const places = spread(node).map((line) => placeIn(line, literal)).filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  return [Math.min(...places.map(([fewest]) => fewest)), Math.max(...places.map(([, most]) => most))];
}

/** Whether a part stands for characters. */
export function isWide({ kind }: Node): boolean {
  return kind !== 'boundary' && kind !== 'look';
}

/** Alternatives that a pattern is spread out into, at most; a part that would make more stays closed. */
const MOST_LINES = 512;
/** Repeats of a fixed number are written out up to this many times. */
const MOST_TIMES = 16;

/** One alternative of a pattern, from its first part to its last. */
export type Line = readonly Node[];

export function spread(node: Node): Line[] {
  switch (node.kind) {
    case 'sequence':
      return node.parts.reduce<Line[]>((lines, part) => product(lines, spread(part), part), [[]]);
    case 'choice':
      return node.options.flatMap(spread);
    case 'repeat':
      return repeated(node);
    default:
      return [[node]];
  }
}

function product(lines: readonly Line[], next: readonly Line[], closed: Node): Line[] {
  if (lines.length * next.length > MOST_LINES) return lines.map((line) => [...line, closed]);
  return lines.flatMap((line) => next.map((end) => [...line, ...end]));
}

function repeated(node: Extract<Node, { kind: 'repeat' }>): Line[] {
  if (node.min === 0 && node.max === 1) return [[], ...spread(node.body)];
  if (node.min !== node.max || node.max > MOST_TIMES) return [[node]];
  const once = spread(node.body);
  return Array.from({ length: node.max }).reduce<Line[]>((lines) => product(lines, once, node.body), [[]]);
}

/** Characters that may stand in the literal's place, per position on average: more would make the place a guess. */
const WIDEST = 8;

function placeIn(line: Line, literal: string): Offset | undefined {
  const place = narrowest(line, literal);
  if (place < 0) return undefined;
  const { min, max } = measureNode({ kind: 'sequence', parts: line.slice(0, place) });
  return [min, max];
}

/** Index of the part at which the literal begins; -1 for none. */
export function narrowest(line: Line, literal: string): number {
  const widths = line.map((_, index) => width(line, index, literal));
  const least = Math.min(...widths);
  return least <= WIDEST * literal.length ? widths.indexOf(least) : -1;
}

/** How many characters the positions under the literal admit together; infinite where it doesn't fit. */
function width(line: Line, from: number, literal: string): number {
  if (line[from]?.kind !== 'set') return Infinity;
  const sets = line.slice(from).filter(isWide);
  let sum = 0;
  for (let i = 0; i < literal.length; i++) {
    const part = sets[i];
    if (part?.kind !== 'set' || !part.characters.has(literal.charCodeAt(i))) return Infinity;
    sum += part.characters.size;
  }
  return sum;
}
