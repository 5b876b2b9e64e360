/**
 * Reads a regular expression and says what it may touch: shortest and longest match, how far its assertions look, and
 * what makes it unfit for a rule (unbounded or ambiguous repeats, back-references, line anchors). It doesn't match.
 */
import { parse, type Node } from './regex-parse.ts';

export interface RegexFacts {
  /** Characters of the shortest and the longest match; `longest` is finite when there are no problems. */
  readonly shortest: number;
  readonly longest: number;
  /** Characters read before the match's start and after its end by look-around and `\b`. */
  readonly looksBack: number;
  readonly looksAhead: number;
  readonly groups: readonly string[];
  readonly problems: readonly string[];
}

/** Steps that a window may cost at the worst, for the repeats that can share characters. */
const AMBIGUITY = 10_000_000;

export function regexFacts(pattern: string): RegexFacts {
  const { node, groups, problems: syntax } = parse(pattern);
  if (syntax.length > 0) return { shortest: 0, longest: Infinity, looksBack: 0, looksAhead: 0, groups, problems: syntax };
  const problems = new Set<string>();
  const { min, max, back, ahead } = measure(node, problems);
  if (min === 0) problems.add('can match the empty text');
  if (ambiguity(withoutEnd(node)) > AMBIGUITY) problems.add('has adjacent repeats that can share characters in too many ways');
  return { shortest: min, longest: max, looksBack: back, looksAhead: ahead, groups, problems: [...problems] };
}

/** Shortest and longest match of a part. */
export function measureNode(node: Node): { readonly min: number; readonly max: number } {
  return measure(node, new Set());
}

interface Measure {
  readonly min: number;
  readonly max: number;
  readonly back: number;
  readonly ahead: number;
}

const NOTHING: Measure = { min: 0, max: 0, back: 0, ahead: 0 };

function measure(node: Node, problems: Set<string>): Measure {
  switch (node.kind) {
    case 'set':
      return { min: 1, max: 1, back: 0, ahead: 0 };
    case 'boundary':
      return { ...NOTHING, back: 1, ahead: 1 };
    case 'look': {
      const inner = measure(node.body, problems);
      if (!Number.isFinite(inner.max)) problems.add('looks without bound');
      return node.behind ? { ...NOTHING, back: inner.max } : { ...NOTHING, ahead: inner.max };
    }
    case 'sequence':
      return node.parts.map((part) => measure(part, problems)).reduce(append, NOTHING);
    case 'choice':
      return node.options.map((option) => measure(option, problems)).reduce(either);
    case 'repeat':
      return repeated(node, measure(node.body, problems), problems);
  }
}

/** Look-around in the middle is counted from the match's edges: never too small. */
function append(a: Measure, b: Measure): Measure {
  return { min: a.min + b.min, max: a.max + b.max, back: Math.max(a.back, b.back), ahead: Math.max(a.ahead, b.ahead) };
}

function either(a: Measure, b: Measure): Measure {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max), back: Math.max(a.back, b.back), ahead: Math.max(a.ahead, b.ahead) };
}

function repeated(node: Extract<Node, { kind: 'repeat' }>, inner: Measure, problems: Set<string>): Measure {
  if (!Number.isFinite(node.max)) problems.add('repeats without bound: write {n,m} in place of *, + or {n,}');
  if (node.max > 1 && node.min !== node.max && varies(node.body) && !delimited(node.body)) {
    problems.add('repeats a part that itself varies and has no delimiter of its own');
  }
  return { ...inner, min: inner.min * node.min, max: inner.max === 0 ? 0 : inner.max * node.max };
}

function varies(node: Node): boolean {
  switch (node.kind) {
    case 'repeat':
      return (node.min !== node.max && node.max > 1) || varies(node.body);
    case 'sequence':
      return node.parts.some(varies);
    case 'choice':
      return node.options.some(varies);
    default:
      return false;
  }
}

/** Some part that always stands in the body shares no character with any of its varying parts. */
function delimited(body: Node): boolean {
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
function ambiguity(node: Node): number {
  switch (node.kind) {
    case 'sequence':
      return sequenceAmbiguity(node.parts);
    case 'choice':
      return Math.max(...node.options.map(ambiguity)) * (exclusive(node.options) ? 1 : node.options.length);
    case 'repeat':
      return ambiguity(node.body) * (node.min === node.max ? 1 : Math.min(node.max, 1e6));
    case 'look':
      return ambiguity(node.body);
    default:
      return 1;
  }
}

/** Options of which the next character chooses one. */
function exclusive(options: readonly Node[]): boolean {
  const firsts = options.map((option) => headOf(option).head[0] ?? EVERYTHING);
  return firsts.every((first, index) => firsts.slice(index + 1).every((other) => disjoint(first, other)));
}

const EVERYTHING: CharSet = new Set(Array.from({ length: 256 }, (_, code) => code));

function sequenceAmbiguity(parts: readonly Node[]): number {
  let worst = 1;
  let running = 1;
  let shared: CharSet = new Set();
  for (const part of parts) {
    const bends = varies(part) || optional(part);
    if (fences(part, shared)) [running, shared] = [1, bends ? shared : new Set<number>()];
    if (!bends) continue;
    running *= ambiguity(part);
    shared = union([shared, characters(part)]);
    worst = Math.max(worst, running);
  }
  return worst;
}

/** Whether the part, if it is there at all, begins with characters that none of `shared` can be. */
function fences(part: Node, shared: CharSet): boolean {
  switch (part.kind) {
    case 'set':
      return disjoint(part.characters, shared);
    case 'sequence': {
      const varying = part.parts.findIndex((one) => varies(one) || optional(one));
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

function optional(node: Node): boolean {
  return node.kind === 'repeat' && node.min === 0;
}

/** Sets of the characters that may stand at each of the first positions, as far as these have a fixed length. */
function headOf(node: Node): { head: CharSet[]; whole: boolean } {
  switch (node.kind) {
    case 'set':
      return { head: [node.characters], whole: true };
    case 'boundary':
    case 'look':
      return { head: [], whole: true };
    case 'repeat': {
      const body = headOf(node.body);
      const times = node.min === node.max && body.whole ? node.min : Math.min(node.min, 1);
      return { head: Array.from({ length: times }, () => body.head).flat(), whole: body.whole && node.min === node.max };
    }
    case 'sequence':
      return joined(node.parts);
    case 'choice':
      return zipped(node.options.map(headOf));
  }
}

function joined(parts: readonly Node[]): { head: CharSet[]; whole: boolean } {
  const head: CharSet[] = [];
  for (const part of parts) {
    const next = headOf(part);
    head.push(...next.head);
    if (!next.whole) return { head, whole: false };
  }
  return { head, whole: true };
}

function zipped(heads: readonly { head: CharSet[]; whole: boolean }[]): { head: CharSet[]; whole: boolean } {
  const length = Math.min(...heads.map(({ head }) => head.length));
  const head = Array.from({ length }, (_, i) => union(heads.map((one) => one.head[i] ?? new Set<number>())));
  return { head, whole: heads.every((one) => one.whole && one.head.length === length) };
}

export type CharSet = ReadonlySet<number>;

function characters(node: Node): CharSet {
  switch (node.kind) {
    case 'set':
      return node.characters;
    case 'sequence':
      return union(node.parts.map(characters));
    case 'choice':
      return union(node.options.map(characters));
    case 'repeat':
      return characters(node.body);
    default:
      return new Set();
  }
}

function union(sets: readonly CharSet[]): CharSet {
  const all = new Set<number>();
  for (const set of sets) for (const code of set) all.add(code);
  return all;
}

function disjoint(a: CharSet, b: CharSet): boolean {
  for (const code of a) if (b.has(code)) return false;
  return true;
}
