/** The ids of the objects that a part should give, from the survey alone: for parts that could not be read. */
import { PackIndex } from './index-file.ts';
import type { Part } from './parts.ts';
import type { StoreSurvey, SurveyedPack } from './store.ts';

/** Hexadecimal ids; spare copies are left out. */
export function namesOf(survey: StoreSurvey, part: Part): string[] {
  if (part.kind === 'loose') return survey.loose.slice(part.from, part.to).map(({ id }) => id);
  const pack = survey.packs[part.pack];
  if (pack === undefined) return [];
  const index = new PackIndex(pack.tables.indexBytes, survey.format);
  const positions = part.kind === 'cyclic' ? pack.forest.cyclic : membersOf(pack, part.from, part.to);
  const places = [...positions].map((position) => pack.tables.indexes[position] ?? 0);
  return places.filter((place) => pack.spare[place] !== 1).map((place) => index.id(place));
}

function* membersOf({ forest: { roots, firsts, children } }: SurveyedPack, from: number, to: number): Iterable<number> {
  const open = [...roots.subarray(from, to)];
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    yield position;
    for (let i = firsts[position] ?? 0; i < (firsts[position + 1] ?? 0); i += 1) open.push(children[i] ?? 0);
  }
}
