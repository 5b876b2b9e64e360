/** How ill two parts fit together: the lower, the likelier they belong to one credential. */
import type { Span } from '../location.ts';
import { placesOf, type Match } from '../match.ts';
import { wordsOf } from '../words.ts';

export interface Proposal {
  readonly first: Match;
  readonly second: Match;
  readonly cost: number;
}

/** Parts further apart than both are not proposed. */
const BYTES = 4096;
const LINES = 40;
/** Without a label, the secret must be nearer to its ID than this. */
const TENTATIVE_BYTES = 400;
/** Parts in one file are compared with this many neighbours on either side: many keys make a list, not a product. */
const NEIGHBOURS = 24;

/** Words that say what a part is, not whose it is. */
const ROLES = new Set(['aws', 'amazon', 's3', 'iam', 'access', 'key', 'keys', 'id', 'secret', 'private', 'token', 'session', 'security', 'user', 'name', 'username', 'pass', 'password', 'smtp', 'ses', 'email', 'mail', 'export', 'set', 'env', 'const', 'var', 'let', 'string', 'public', 'static', 'final', 'the', 'my']);

export function cheapestFirst(firsts: readonly Match[], seconds: readonly Match[], text: (span: Span) => string): readonly Proposal[] {
  const even = firsts.length === seconds.length;
  const ranked = seconds.map((second, rank): Ranked => [second, rank]).sort(([a], [b]) => a.span.start - b.span.start);
  const proposals: Proposal[] = [];
  firsts.forEach((first, rank) => {
    nearest(first, ranked).forEach(([second, otherRank]) => {
      const cost = costOf(first, second, text);
      if (cost !== undefined) proposals.push({ first, second, cost: cost + (even ? 150 * Math.min(10, Math.abs(rank - otherRank)) : 0) });
    });
  });
  return proposals.sort((a, b) => a.cost - b.cost || a.first.span.start - b.first.span.start || a.second.span.start - b.second.span.start);
}

type Ranked = readonly [Match, number];

/** `ranked` is in the order of its spans; packed matches share theirs, so among these all are looked at. */
function nearest(first: Match, ranked: readonly Ranked[]): readonly Ranked[] {
  const from = placeIn(ranked, first.packed ? first.span.start : first.span.start - 3 * BYTES);
  const to = placeIn(ranked, first.span.end + 3 * BYTES);
  const here = placeIn(ranked, first.span.start);
  const around = first.packed ? ranked.slice(from, to) : ranked.slice(Math.max(from, here - 2 * NEIGHBOURS), Math.min(to, here + 2 * NEIGHBOURS));
  return around
    .map((one) => ({ one, length: gapOf(first, one[0]).length }))
    .filter(({ length }) => length <= 3 * BYTES)
    .sort((a, b) => a.length - b.length)
    .slice(0, 2 * NEIGHBOURS)
    .map(({ one }) => one);
}

/** How many begin before `start`, in bytes. */
function placeIn(ranked: readonly Ranked[], start: number): number {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranked[middle]?.[0].span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function costOf(first: Match, second: Match, text: (span: Span) => string): number | undefined {
  if ((first.facts.documented ?? false) !== (second.facts.documented ?? false)) return undefined;
  const gap = gapOf(first, second);
  if (gap.length > 3 * BYTES || (second.tentative && gap.length > TENTATIVE_BYTES)) return undefined;
  const between = gap.length > 0 && first.packed === undefined ? text(gap.span) : '';
  const lines = (between.match(/\r\n|\n|\r/g) ?? []).length;
  if (lines > LINES && gap.length > BYTES) return undefined;
  if (second.tentative && lines > 3) return undefined;
  const [mine, other] = placesOf(first, second);
  const backwards = other.start < mine.start ? 2 : 0;
  return kinship(first.label, second.label) + 40 * Math.min(20, boundaries(between)) + 4 * lines + gap.length / 64 + backwards + (second.tentative ? 30 : 0);
}

function gapOf(a: Match, b: Match): { span: Span; length: number } {
  const [mine, other] = placesOf(a, b);
  const span = mine.end <= other.start ? { start: mine.end, end: other.start } : { start: other.end, end: mine.start };
  return { span, length: Math.max(0, span.end - span.start) };
}

/** What is left of both labels without the words for their roles: `prod` of `PROD_AWS_SECRET_ACCESS_KEY`. */
function kinship(a: string | undefined, b: string | undefined): number {
  const [mine, other] = [stem(a), stem(b)];
  if (mine === other) return mine === '' ? 300 : 0;
  return mine === '' || other === '' ? 400 : 3000;
}

function stem(label: string | undefined): string {
  return wordsOf(label ?? '').filter((word) => !ROLES.has(word)).join(' ');
}

/** Ends of blocks in the text between two parts: sections, closing braces and tags, blank lines, list items. */
function boundaries(between: string): number {
  const sections = between.match(/^[ \t]*\[[^\]\r\n]{1,80}\][ \t]*$|^---|^[ \t]*<\/(?!.*(?:key|secret|id)\w*>)[\w.-]+>[ \t]*$/gim) ?? [];
  const closings = between.match(/\}[\s,;]{0,40}|^[ \t]*end\b/gm) ?? [];
  const blanks = between.match(/\n[ \t]*\r?\n/g) ?? [];
  return 3 * sections.length + 2 * closings.length + blanks.length;
}
