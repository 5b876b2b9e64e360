/**
 * Reads a regular expression and says what it may touch: shortest and longest match, how far its assertions look, and
 * what makes it unfit for a rule (unbounded or ambiguous repeats, back-references, line anchors). It doesn't match.
 */
import { ambiguity, ambiguityOf, delimited, varies } from './regex-ambiguity.ts';
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

export function regexFacts(pattern: string, ignoreCase = false): RegexFacts {
  const { node, groups, problems: syntax } = parse(pattern, ignoreCase);
  if (syntax.length > 0) return { shortest: 0, longest: Infinity, looksBack: 0, looksAhead: 0, groups, problems: syntax };
  const problems = new Set<string>();
  const { min, max, back, ahead } = measure(node, problems);
  if (min === 0) problems.add('can match the empty text');
  if (ambiguityOf(node) > AMBIGUITY) problems.add('has adjacent repeats that can share characters in too many ways');
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
  if (node.max > 1 && varies(node.body) && !delimited(node.body) && (node.min !== node.max || Math.max(2, ambiguity(node.body)) ** node.max > AMBIGUITY)) {
    problems.add('repeats a part that itself varies and has no delimiter of its own');
  }
  return { ...inner, min: inner.min * node.min, max: inner.max === 0 ? 0 : inner.max * node.max };
}
