/** What is known of several stores, or of one store by several shards, as one. */
import type { Exposure } from '../../core/finding.ts';
import type { Whereabouts } from '../../core/source.ts';

/** The same credential in several stores: all places, and the widest exposure. */
export function joined(known: Whereabouts | undefined, other: Whereabouts): Whereabouts {
  if (known === undefined) return other;
  return { places: [...known.places, ...other.places], exposure: wider(known.exposure, other.exposure) };
}

/** Figures of several stores. */
export function sumOf(reports: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const [first, ...others] = reports;
  const total: Record<string, number> = { ...first };
  for (const report of others) for (const [name, value] of Object.entries(report)) total[name] = add(name, total[name], value);
  return total;
}

/** What an audit's report notes: of each store, then of where its findings stand. */
export function historyNotes(
  statistics: Readonly<Record<string, number>>, stores: readonly { readonly notes: readonly string[]; readonly lost: number }[], ofPlaces: readonly string[],
): string[] {
  const empty = statistics['commits'] === 0 ? ['No commit was read.'] : [];
  const lost = stores.filter(({ lost: count }) => count > 0).map(({ lost: count }) => `${count} objects could not be read a second time: places may be incomplete.`);
  return [...empty, ...stores.flatMap(({ notes }) => notes), ...new Set([...ofPlaces, ...lost])];
}

export function wider(a: Exposure | null, b: Exposure | null): Exposure | null {
  if (a === null || b === null) return a ?? b;
  const main = a.introduced === null ? b : a;
  return { ...main, inHead: a.inHead || b.inHead, refs: [...new Set([...a.refs, ...b.refs])].sort(), days: Math.max(a.days, b.days) };
}

function add(name: string, sum: number | undefined, value: number): number {
  if (sum === undefined) return value;
  if (name === 'firstYear') return Math.min(sum, value);
  return name === 'lastYear' ? Math.max(sum, value) : sum + value;
}
