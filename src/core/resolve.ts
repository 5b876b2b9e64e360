/** One place, one meaning: where matches overlap, the one that says most about the bytes stays. */
import { coincide, type Match } from './match.ts';
import { SpanIndex } from './span-index.ts';

/** Matches that remain when each overlapping group keeps its strongest; in the order of their spans. */
export function resolve(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  const index = new SpanIndex<Match>();
  for (const match of [...matches].sort(strongestFirst)) {
    if (index.some(match.span, (other) => coincide(other, match))) continue;
    kept.push(match);
    index.add(match, match.span);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function strongestFirst(a: Match, b: Match): number {
  return specificity(b) - specificity(a)
    || b.decoded.length - a.decoded.length
    || (b.span.end - b.span.start) - (a.span.end - a.span.start);
}

/** Surroundings that were read, a format of its own or a label for just this kind of value says more than a general label, and that more than shape. */
function specificity({ rule: { spec }, confidence, label }: Match): number {
  const sure = confidence === 'high' ? 1 : 0;
  if (spec.kind === 'pattern') return 6 + sure + (spec.context ? 0.5 : 0);
  if (spec.kind === 'shape') return label === undefined ? 1 : 5 + sure;
  return spec.value === undefined ? 2 + sure : 4 + sure;
}
