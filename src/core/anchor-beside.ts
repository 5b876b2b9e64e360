/**
 * What must stand directly beside a pattern's anchor, so that the prefilter refuses it elsewhere. Only characters that a match takes
 * count: around a string of a binary file (`counted.ts`) other bytes may stand than those that a look-around saw.
 */
import { isWide, narrowest, spread, type Line } from './anchor-offset.ts';
import { NEAREST, type Literal, type Neighbours, type Passage } from './prefilter.ts';
import { measureNode } from './regex.ts';
import { parse, type Node } from './regex-parse.ts';
import { characters, disjoint, union, type CharSet } from './regex-sets.ts';

export type Beside = Pick<Literal, 'after' | 'onward' | 'backward'>;

/** Characters of a set that refuses enough to be asked for: where many must be of it, and where one must. */
const [MOST_OF_RUN, MOST] = [96, 56];

/** Undefined where nearly anything may stand on both sides, or the literal may be in a part that isn't spread out. */
export function anchorNeighbours(pattern: string, literal: string, ignoreCase: boolean): Beside | undefined {
  const { node, problems } = parse(pattern, ignoreCase);
  const lines = problems.length > 0 ? [] : spread(node).map((line) => ({ line, place: narrowest(line, literal) }));
  if (lines.some(({ line, place }) => place < 0 && line.some(isClosed))) return undefined;
  const found = lines.filter(({ place }) => place >= 0);
  const behind = found.map(({ line, place }) => line.slice(place).filter(isWide).slice(literal.length));
  const after = runOf(behind);
  const onward = after ? undefined : passageOf(behind);
  const backward = passageOf(found.map(({ line, place }) => line.slice(0, place).filter(isWide).reverse()));
  if (!after && !onward && !backward) return undefined;
  return { ...(after ? { after } : {}), ...(onward ? { onward } : {}), ...(backward ? { backward } : {}) };
}

/** A part in which a literal may stand that was not looked for there. */
function isClosed(part: Node): boolean {
  return isWide(part) && !setOf(part);
}

/** Characters of one set, the same in all lines, of which some must stand there. */
function runOf(sides: readonly Line[]): Neighbours | undefined {
  const set = setOf(sides[0]?.[0]);
  const min = Math.min(NEAREST, ...sides.map((parts) => runIn(parts, set)));
  return set && min > 0 && isTelling(set, MOST_OF_RUN) ? { bytes: written(set), min } : undefined;
}

/** How many characters of the set stand at the beginning, at least. */
function runIn(parts: Line, set: CharSet | undefined): number {
  const other = parts.findIndex((part) => !isSame(setOf(part), set));
  return parts.slice(0, other < 0 ? parts.length : other).reduce((sum, part) => sum + measureNode(part).min, 0);
}

/** Past what may be left out comes the first character that may not be. Where that could be one of those, it is the very next that is told. */
function passageOf(sides: readonly Line[]): Passage | undefined {
  const places = sides.map((parts) => parts.findIndex((part) => measureNode(part).min > 0));
  if (sides.length === 0 || places.includes(-1)) return undefined;
  const over = union(sides.flatMap((parts, index) => parts.slice(0, places[index]).map(characters)));
  const to = union(sides.flatMap((parts, index) => parts.slice(places[index], (places[index] ?? 0) + 1).map(characters)));
  const [past, next] = [rounded(over), rounded(to)];
  if (!disjoint(past, next)) return isTelling(union([past, next]), MOST) ? { over: '', to: written(union([past, next])) } : undefined;
  return isTelling(next, MOST) ? { over: written(past), to: written(next) } : undefined;
}

/** With all letters where one is in it, all digits, all ends of lines: patterns differ in these, and a prefilter knows few sets. */
function rounded(set: CharSet): CharSet {
  return union([set, ...GROUPS.filter((group) => !disjoint(group, set))]);
}

const BYTES = Array.from({ length: 256 }, (_, code) => code);
const GROUPS: readonly CharSet[] = [/[A-Za-z]/, /\d/, /[\n\r\f\v\xa0]/].map((form) => new Set(BYTES.filter((code) => form.test(String.fromCharCode(code)))));

/** A NUL may stand in place of another byte (`counted.ts`). */
function isTelling(set: CharSet, most: number): boolean {
  return set.size <= most && !set.has(0);
}

/** The characters of a part that is a set or repeats one. */
function setOf(part: Node | undefined): CharSet | undefined {
  if (part?.kind === 'set') return part.characters;
  return part?.kind === 'repeat' ? setOf(part.body) : undefined;
}

function isSame(one: CharSet | undefined, other: CharSet | undefined): boolean {
  return one !== undefined && one.size === other?.size && [...one].every((code) => other.has(code));
}

function written(set: CharSet): string {
  return String.fromCharCode(...[...set].sort((a, b) => a - b));
}
