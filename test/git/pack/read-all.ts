/** Reads a whole store through every layer, in this thread. */
import { objectId } from '../../../src/git/pack/object-format.ts';
import type { ObjectFormat, ObjectType } from '../../../src/git/pack/object-format.ts';
import { ObjectSlots } from '../../../src/git/pack/object-slots.ts';
import { partsOf } from '../../../src/git/pack/parts.ts';
import { StoreReader } from '../../../src/git/pack/reader.ts';
import { StoreWalk } from '../../../src/git/pack/store-walk.ts';
import { surveyStore } from '../../../src/git/pack/store.ts';

/** `id type size` of all objects that we read, and the failures; ids are computed from the content. */
export function readAll(objectsDirs: readonly string[], format: ObjectFormat = 'sha1') {
  const survey = surveyStore(objectsDirs, format);
  const reader = new StoreReader(survey);
  const read: string[] = [];
  const failed = new Map<string, string>();
  const note = (name: { spare: boolean }, type: ObjectType, bytes: Uint8Array) => {
    if (!name.spare) read.push(`${objectId(format, type, bytes)} ${type} ${bytes.length}`);
    return null;
  };
  const walk = new StoreWalk<null>(reader, new ObjectSlots(survey), {
    whole: note, derived: note, foreign: () => null, failed: (id, damage) => failed.set(id, `${damage.kind}: ${damage.message}`),
  });
  for (const part of partsOf(survey)) walk.walk(part);
  return { survey, reader, read: read.sort(), failed };
}
