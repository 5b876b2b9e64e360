/** The ids of the objects that a part should give, from the survey alone: for parts that could not be read. */
import { PackIndex } from './index-file.ts';
import type { Part } from './parts.ts';
import type { StoreSurvey, SurveyedPack } from './store.ts';

/** Hexadecimal ids; spare copies are left out. */
export function namesOf(survey: StoreSurvey, part: Part): string[] {
  if (part.kind === 'objects') return [...part.ids];
  if (part.kind === 'loose') return survey.loose.slice(part.from, part.to).map(({ id }) => id);
  const pack = survey.packs[part.pack];
  if (pack === undefined) return [];
  const index = new PackIndex(pack.tables.indexBytes, survey.format);
  return placesOf(pack, part).map((place) => index.id(place));
}

/** How many there are. */
export function countOf(survey: StoreSurvey, part: Part): number {
  if (part.kind === 'objects') return part.ids.length;
  if (part.kind === 'loose') return part.to - part.from;
  const pack = survey.packs[part.pack];
  return pack === undefined ? 0 : placesOf(pack, part).length;
}

/** In the pack's index. */
function placesOf(pack: SurveyedPack, part: Extract<Part, { pack: number }>): number[] {
  const positions = part.kind === 'cyclic' ? pack.forest.cyclic : membersOf(pack, part.from, part.to);
  return [...positions].map((position) => pack.tables.indexes[position] ?? 0).filter((place) => pack.spare[place] !== 1);
}

function* membersOf({ forest: { roots, firsts, children } }: SurveyedPack, from: number, to: number): Iterable<number> {
  const open = [...roots.subarray(from, to)];
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    yield position;
    for (let i = firsts[position] ?? 0; i < (firsts[position + 1] ?? 0); i += 1) open.push(children[i] ?? 0);
  }
}
