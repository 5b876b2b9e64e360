/** From what a shard saw to its share: without trails, and with no found secret in any name. */
import type { AllowMark } from './detection.ts';
import type { Place } from './finding.ts';
import type { Grouping } from './group.ts';
import type { Sighting } from './occurrences.ts';
import type { Sealed, SealedPart } from './seal.ts';
import type { Oid } from './ids.ts';
import type { LedgerShare } from './ledger.ts';
import { maskFacts, maskPlace, type MaskText } from './report-mask.ts';
import type { HistoryShare, Share, SharedMarks, SharedSighting, StoreShare } from './share.ts';

interface Seen {
  readonly grouping: Pick<Grouping, 'sightings'>;
  readonly marked: readonly { readonly marks: readonly AllowMark[]; readonly object: Oid | undefined; readonly places: readonly Place[] }[];
}

export function shareOf({ grouping, marked }: Seen): Pick<Share, 'sightings' | 'marked'> {
  return {
    sightings: [...grouping.sightings()].flatMap(([, seen]) => seen.map(sharedSighting)),
    marked: marked.map(({ marks, object, places }): SharedMarks => ({ marks, places, ...(object === undefined ? {} : { object }) })),
  };
}

export function maskShare(share: Share, mask: MaskText): Share {
  const { ledger, sightings, marked, source } = share;
  return {
    ledger: maskLedger(ledger, mask),
    sightings: sightings.map(({ sealed, ...seen }) => ({ ...seen, sealed: { ...sealed, facts: maskFacts(sealed.facts, mask) }, places: maskPlaces(seen.places, mask) })),
    marked: marked.map((unit) => ({ ...unit, marks: unit.marks.map((mark) => ({ ...mark, target: mask(mark.target), reason: mask(mark.reason) })), places: maskPlaces(unit.places, mask) })),
    source: { ...source, stores: source.stores.map((store) => maskStore(store, mask)) },
  };
}

function sharedSighting({ sealed, object, places }: Sighting): SharedSighting {
  const [first, ...rest] = sealed.parts;
  return { sealed: { ...sealed, parts: [withoutTrail(first), ...rest.map(withoutTrail)] } satisfies Sealed, places, ...(object === undefined ? {} : { object }) };
}

function withoutTrail({ trail: _, ...part }: SealedPart): SealedPart {
  return part;
}

function maskPlaces(places: readonly Place[], mask: MaskText): Place[] {
  return places.map((place) => maskPlace(place, mask));
}

function maskLedger(ledger: LedgerShare, mask: MaskText): LedgerShare {
  const unread = (all: LedgerShare['unread']): LedgerShare['unread'] => all.map(({ unit, reason }) => ({ unit: mask(unit), reason: mask(reason) }));
  return {
    ...ledger,
    unread: unread(ledger.unread),
    unreadOnce: unread(ledger.unreadOnce),
    skipped: ledger.skipped.map(([reason, count]) => [mask(reason), count] as const),
    skippedOnce: ledger.skippedOnce.map(([unit, reason]) => [mask(unit), mask(reason)] as const),
  };
}

function maskStore({ history, ...store }: StoreShare, mask: MaskText): StoreShare {
  return { ...store, notes: store.notes.map(mask), ...(history === undefined ? {} : { history: maskHistory(history, mask) }) };
}

function maskHistory(history: HistoryShare, mask: MaskText): HistoryShare {
  const person = <P extends { readonly name: string }>(one: P | null): P | null => one && { ...one, name: mask(one.name) };
  return {
    ...history,
    named: history.named.map(({ author, ...commit }) => ({ ...commit, author: person(author) })),
    refs: history.refs.map(({ name, oid }) => ({ name: mask(name), oid })),
    leaves: history.leaves.map((leaf) => (leaf.path === undefined ? leaf : { ...leaf, path: mask(leaf.path) })),
    own: history.own.map((own) => ({ ...own, person: person(own.person) })),
    staged: history.staged.map(([object, path]) => [object, mask(path)] as const),
  };
}
