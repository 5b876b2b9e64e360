/** One value, seen as stored and through views: which sight of it counts. */
import { covers, overlaps } from './location.ts';
import { coincide, type Match } from './match.ts';
import { SpanIndex } from './span-index.ts';

/**
 * Of matches of one kind that overlap, the one with fewer views stays, then the one that begins first or covers more: a view
 * that adds nothing says nothing. But one that has a label only in a view goes before the bare shape of what is stored.
 */
export function withoutDoubles(matches: readonly Match[]): Match[] {
  const ordered = [...matches].sort(byWorth);
  const kept: Match[] = [];
  const index = new SpanIndex<Match>();
  for (const match of ordered) {
    const { part } = match.rule.spec;
    if (index.some(match.span, (other) => other.rule.spec.part === part && doubles(other, match))) continue;
    kept.push(match);
    index.add(match, match.span);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function byWorth(a: Match, b: Match): number {
  return Number(isBare(a)) - Number(isBare(b)) || a.decoded.length - b.decoded.length || a.span.start - b.span.start || b.span.end - a.span.end || (a.rule.id < b.rule.id ? -1 : 1);
}

/** Known by its form alone. */
export function isBare({ rule, label }: Match): boolean {
  return rule.spec.kind === 'shape' && label === undefined;
}

/** The same value in other bytes of one packed piece, too; another one only where it is a part of what is kept, seen in the same way. */
function doubles(kept: Match, other: Match): boolean {
  if (kept.secret.equals(other.secret)) return overlaps(kept.span, other.span);
  return coincide(kept, other) && covers(kept.span, other.span) && kept.decoded.length === other.decoded.length;
}
