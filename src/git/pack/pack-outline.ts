/**
 * What the objects of a pack refer to, fit to outlive a run: without names (`name-places.ts`), and in numbers that rest on the pack alone. Those below
 * the count of its objects are places in its index, those from there on are of ids in `elsewhere`.
 */
import { ObjectTable } from '../tables/object-table.ts';
import type { PartLinks } from './links.ts';
import { NameNumbers, NamesAgain, type NamePlaces } from './name-places.ts';
import { hashBytes } from './object-format.ts';
import type { ObjectSlots } from './object-slots.ts';
import type { Recorded } from './recorded-listings.ts';
import type { StoreSurvey } from './store.ts';

export interface PackOutline {
  readonly parts: readonly OutlinedPart[];
  /** Raw ids of what its objects name and it does not hold, or an earlier pack does. */
  readonly elsewhere: Uint8Array;
  /** Files whose entries were sought. */
  readonly sought: Uint32Array;
  readonly names: NamePlaces;
}

/** `children` and `names` are of the entries. */
interface OutlinedPart extends Numbered {
  readonly names: Uint32Array;
  /** Whether its trees were asked for what was sought: those are that are known for trees before they are read. */
  readonly isSought: boolean;
}

type Numbered = Pick<PartLinks, 'folders' | 'files' | 'commits' | 'tags'> & { readonly children: Uint32Array };

/** Where a pack's objects stand among those of its store. */
export interface PackPlace {
  readonly survey: StoreSurvey;
  readonly slots: ObjectSlots;
  readonly pack: number;
}

/** @param parts all of the pack */
export function outlinePack(parts: readonly Recorded[], place: PackPlace): PackOutline {
  const { slots } = place;
  const [first, end] = rangeOf(place);
  const elsewhere = new ObjectTable(hashBytes(place.survey.format), 16);
  const numberOf = (slot: number, absent: Uint8Array): number => {
    if (slot >= first && slot < end) return slot - first;
    const isStored = slot < slots.count;
    return end - first + (isStored ? elsewhere.add(Buffer.from(slots.id(slot), 'hex'), 0) : elsewhere.add(absent, (slot - slots.count) * elsewhere.idBytes));
  };
  const sought = parts.reduce<Uint32Array>((most, part) => (part.sought.length > most.length ? part.sought : most), NONE);
  const names = new NameNumbers();
  const outlined = parts.map(({ links: { entries, ...links }, sought: { length } }) => {
    const numbered = renumbered({ ...links, children: entries.children }, (slot) => numberOf(slot, links.absent));
    return { ...numbered, names: names.add(entries, numbered.folders, numbered.files), isSought: length === sought.length };
  });
  return { parts: outlined, sought: sought.map((slot) => numberOf(slot, NO_IDS)), elsewhere: elsewhere.ids(), names: names.data() };
}

/** @param mayList whether one of its trees may list a file that was not sought then */
export function recallOutline({ parts, elsewhere, sought, names }: PackOutline, place: PackPlace, mayList: (file: number) => boolean): Recorded[] {
  const { slots } = place;
  const [first, end] = rangeOf(place);
  const absent = new ObjectTable(hashBytes(place.survey.format), 16);
  const others = Array.from({ length: elsewhere.length / absent.idBytes }, (_, other) => {
    const slot = slots.find(elsewhere, other * absent.idBytes);
    return slot >= 0 ? slot : slots.count + absent.add(elsewhere, other * absent.idBytes);
  });
  const slotOf = (number: number): number => (number < end - first ? first + number : others[number - (end - first)]) as number;
  const [told, untold] = [sought.map(slotOf), NONE.slice()];
  const recalled = { names: new NamesAgain(names, new Set(told), slotOf), mayList };
  return parts.map(({ names: ofEntries, isSought, ...part }) => {
    const { children, ...links } = renumbered(part, slotOf);
    const entries = { children, names: ofEntries, texts: recalled.names.texts };
    return { links: { ...links, entries, absent: absent.ids(), gitlinks: NO_IDS, malformed: [] }, sought: isSought ? told : untold, recalled };
  });
}

const NONE = new Uint32Array();
const NO_IDS = new Uint8Array();

/** Numbers of its objects in the store, the end excluded. */
function rangeOf({ survey, slots, pack }: PackPlace): [first: number, end: number] {
  const first = slots.packed(pack, 0);
  return [first, first + (survey.packs[pack]?.spare.length ?? 0)];
}

function renumbered({ folders, files, commits, tags, children }: Numbered, number: (number: number) => number): Numbered {
  return {
    folders: { ...folders, trees: folders.trees.map(number) },
    files: { ...files, trees: files.trees.map(number) },
    commits: { ...commits, object: commits.object.map(number), tree: commits.tree.map(number), parents: commits.parents.map(number) },
    tags: tags.map(number),
    children: children.map(number),
  };
}
