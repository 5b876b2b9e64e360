/**
 * Literals one of which stands inside every match: a rule's anchors. Keywords of other scanners are none, because they
 * may stand anywhere in a file.
 */
import { folded, type ByteSet, type Node } from './re2-node.ts';

export interface Anchors {
  readonly literals: readonly string[];
  /** Letters of either case match, in the literals and in the whole pattern. */
  readonly ignoreCase: boolean;
  /** The pattern knew cases apart; with `ignoreCase` it matches more than before. */
  readonly widened: boolean;
}

/** Lengths that the gate takes. */
const SHORTEST = 2;
const LONGEST = 64;
/** Literals of one rule, at most. */
const MOST = 40;

/** Undefined when there are none. For a pattern that knows cases apart, literals of either case are spelled out, if few. */
export function findAnchors(node: Node): Anchors | undefined {
  const apart = knowsCases(node);
  const exact = apart ? literalsOf(node, sensitive) : undefined;
  if (exact !== undefined) return { literals: exact, ignoreCase: false, widened: false };
  const either = literalsOf(node, insensitive);
  if (either === undefined) return undefined;
  const ignoreCase = either.some((text) => /[a-z]/.test(text));
  return { literals: either, ignoreCase, widened: apart && ignoreCase };
}

/** Whether some set holds a letter in one case only. */
function knowsCases(node: Node): boolean {
  switch (node.kind) {
    case 'set':
      return folded(node.bytes).size !== node.bytes.size;
    case 'sequence':
      return node.parts.some(knowsCases);
    case 'choice':
      return node.options.some(knowsCases);
    case 'assertion':
      return false;
    default:
      return knowsCases(node.body);
  }
}

/** The characters that a byte of this set can be, when they are few. */
type Spell = (bytes: ByteSet) => readonly string[] | undefined;

const FEW = 6;

const sensitive: Spell = (bytes) => few([...bytes].map((code) => String.fromCharCode(code)));

const insensitive: Spell = (bytes) => few([...new Set([...bytes].map((code) => String.fromCharCode(code).toLowerCase()))]);

function few(characters: readonly string[]): readonly string[] | undefined {
  return characters.length <= FEW && characters.every((character) => /[ -~]/.test(character)) ? characters : undefined;
}

interface Known {
  /** All texts that the node matches, when they are few. */
  readonly all: readonly string[] | undefined;
  /** One of these stands in every match. */
  readonly some: readonly string[] | undefined;
}

const UNKNOWN: Known = { all: undefined, some: undefined };

function literalsOf(node: Node, spell: Spell): readonly string[] | undefined {
  const { all, some } = know(node, spell);
  return better(fit(all), some);
}

function know(node: Node, spell: Spell): Known {
  switch (node.kind) {
    case 'set':
      return { all: spell(node.bytes), some: undefined };
    case 'assertion':
      return { all: [''], some: undefined };
    case 'capture':
      return know(node.body, spell);
    case 'sequence':
      return knowSequence(node.parts.map((part) => know(part, spell)));
    case 'choice':
      return knowChoice(node.options.map((option) => know(option, spell)));
    case 'repeat':
      return knowRepeat(node, know(node.body, spell));
  }
}

/** Texts are joined as long as they stay few; then they count as one candidate and a new run begins. */
function knowSequence(parts: readonly Known[]): Known {
  let run: readonly string[] | undefined = [''];
  let some: readonly string[] | undefined;
  let whole = true;
  for (const part of parts) {
    const longer: readonly string[] | undefined = run !== undefined && part.all !== undefined ? joined(run, part.all) : undefined;
    if (longer === undefined) {
      whole = false;
      some = better(better(some, fit(run)), part.some);
    }
    run = longer ?? part.all ?? [''];
  }
  return { all: whole ? run : undefined, some: better(some, fit(run)) };
}

function joined(left: readonly string[], right: readonly string[]): readonly string[] | undefined {
  if (left.length * right.length > MOST) return undefined;
  const texts = left.flatMap((head) => right.map((tail) => head + tail));
  return texts.every((text) => text.length <= LONGEST) ? texts : undefined;
}

function knowChoice(options: readonly Known[]): Known {
  const all = options.every((option) => option.all !== undefined) ? options.flatMap((option) => option.all ?? []) : undefined;
  const each = options.map((option) => better(fit(option.all), option.some));
  const some = each.every((literals) => literals !== undefined) ? each.flatMap((literals) => literals ?? []) : undefined;
  return { all: all !== undefined && all.length <= MOST ? all : undefined, some: fit(some) };
}

function knowRepeat({ min, max }: Extract<Node, { kind: 'repeat' }>, body: Known): Known {
  if (min === 0) return max === 1 && body.all !== undefined ? { all: ['', ...body.all], some: undefined } : UNKNOWN;
  const once = knowSequence(Array.from({ length: Math.min(min, LONGEST) }, () => body));
  return min === max && min <= LONGEST ? once : { all: undefined, some: better(fit(once.all), once.some) };
}

/** Literals as the gate wants them, each once; undefined when one of them is none. */
function fit(texts: readonly string[] | undefined): readonly string[] | undefined {
  if (texts === undefined || texts.length === 0 || texts.length > MOST) return undefined;
  const literals = [...new Set(texts)].filter((text) => !texts.some((other) => other !== '' && other !== text && text.includes(other)));
  return literals.every((text) => text.length >= SHORTEST && text.length <= LONGEST) ? literals : undefined;
}

function better(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return score(b) > score(a) ? b : a;
}

/** The shortest literal wakes the rule most often. */
function score(literals: readonly string[]): number {
  return literals.length === 0 ? 0 : Math.min(...literals.map((text) => text.length)) - literals.length / 100;
}
