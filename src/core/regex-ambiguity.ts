/**
 * How often a backtracking matcher may have to take back what it took: an upper bound, from the repeats that can share
 * characters. Parts that no delimiter keeps apart multiply.
 */
import type { Node } from './regex-parse.ts';
import { characters, disjoint, headOf, union, type CharSet } from './regex-sets.ts';

/** Steps for one start of a match. */
export function ambiguityOf(pattern: Node): number {
  return ambiguity(withoutEnd(pattern));
}

/** Whether it may match texts of different lengths. */
export function varies(node: Node): boolean {
  switch (node.kind) {
    case 'repeat':
      return node.min !== node.max || varies(node.body);
    case 'sequence':
      return node.parts.some(varies);
    case 'choice':
      return node.options.some(varies);
    default:
      return false;
  }
}

/** Some part that always stands in the body shares no character with any of its varying parts. */
export function delimited(body: Node): boolean {
  const options = body.kind === 'choice' ? body.options : [body];
  return options.every((option) => {
    if (!varies(option)) return true;
    const parts = option.kind === 'sequence' ? option.parts : [option];
    const varying = union(parts.filter(varies).map(characters));
    return parts.some((part) => !varies(part) && part.kind === 'set' && disjoint(part.characters, varying));
  });
}

/** What comes last is never taken back: a match is complete with it. */
function withoutEnd(node: Node): Node {
  return node.kind === 'sequence' && node.parts.at(-1)?.kind === 'repeat' ? { ...node, parts: node.parts.slice(0, -1) } : node;
}

/** The product of adjacent varying repeats that can share characters: an upper bound of backtracking per start. */
export function ambiguity(node: Node): number {
  switch (node.kind) {
    case 'sequence':
      return sequenceAmbiguity(node.parts);
    case 'choice':
      return Math.max(...node.options.map(ambiguity)) * (exclusive(node.options) ? 1 : node.options.length);
    case 'repeat':
      return ambiguity(node.body) * readings(node) * (node.min === node.max ? 1 : Math.min(node.max, MANY));
    case 'look':
      return ambiguity(node.body);
    default:
      return 1;
  }
}

/** Enough to refuse a pattern, and small enough to be multiplied. */
const MANY = 1e9;

/** In how many ways one text can be read by choosing among options that do not exclude each other. */
function readings(node: Node): number {
  switch (node.kind) {
    case 'sequence':
      return node.parts.reduce((product, part) => product * readings(part), 1);
    case 'choice': {
      const each = node.options.map(readings);
      return exclusive(node.options) ? Math.max(...each) : each.reduce((sum, one) => sum + one, 0);
    }
    case 'repeat':
      return Math.min(MANY, readings(node.body) ** node.max);
    default:
      return 1;
  }
}

/** Options of which a text that one of them matches can be matched by no other: at some position they share no character. */
function exclusive(options: readonly Node[]): boolean {
  const heads = options.map((option) => headOf(option).head);
  return heads.every((head, index) => heads.slice(index + 1).every((other) => head.some((set, at) => disjoint(set, other[at] ?? set))));
}

function sequenceAmbiguity(parts: readonly Node[]): number {
  let worst = 1;
  let running = 1;
  let shared: CharSet = new Set();
  for (const part of parts) {
    const steps = bends(part) ? ambiguity(part) : readings(part);
    const isOpen = bends(part) || steps > 1;
    if (fences(part, shared)) [running, shared] = [1, isOpen ? shared : new Set<number>()];
    if (!isOpen) continue;
    running *= steps;
    shared = union([shared, characters(part)]);
    worst = Math.max(worst, running);
  }
  return worst;
}

/** Whether a repeat in it, or itself, can be of different lengths; what may stand once or not at all counts only by itself. */
function bends(node: Node): boolean {
  return stretches(node) || (node.kind === 'repeat' && node.min === 0);
}

function stretches(node: Node): boolean {
  switch (node.kind) {
    case 'repeat':
      return (node.min !== node.max && node.max > 1) || stretches(node.body);
    case 'sequence':
      return node.parts.some(stretches);
    case 'choice':
      return node.options.some(stretches);
    default:
      return false;
  }
}

/** Whether the part, if it is there at all, begins with characters that none of `shared` can be. */
function fences(part: Node, shared: CharSet): boolean {
  switch (part.kind) {
    case 'set':
      return disjoint(part.characters, shared);
    case 'sequence': {
      const varying = part.parts.findIndex(bends);
      return part.parts.slice(0, varying < 0 ? undefined : varying + 1).some((one) => fences(one, shared));
    }
    case 'choice':
      return part.options.every((option) => fences(option, shared));
    case 'repeat':
      return fences(part.body, shared);
    default:
      return false;
  }
}
