/** Single objects of a surveyed store, read again: a few commits and trees, for which no git need be started. What we can't read is left to git. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Oid } from '../../core/ids.ts';
import type { GitObject, ObjectReader, UnreadObject } from '../objects.ts';
import { asDamage } from './damage.ts';
import { objectId } from './object-format.ts';
import { StoreReader } from './reader.ts';
import type { StoreSurvey } from './store.ts';

/** Objects between two turns of the event loop, for signals. */
const AT_ONCE = 64;

export class StoredObjects implements Pick<ObjectReader, 'readMany'> {
  readonly #survey: StoreSurvey;
  readonly #git: Pick<ObjectReader, 'readMany'>;

  constructor(survey: StoreSurvey, git: Pick<ObjectReader, 'readMany'>) {
    this.#survey = survey;
    this.#git = git;
  }

  async *readMany(oids: Iterable<Oid>): AsyncGenerator<GitObject | UnreadObject, void> {
    const reader = StoreReader.opened(this.#survey);
    let read = 0;
    try {
      for (const oid of oids) {
        const object = reader && whole(reader, oid);
        if (object) yield object;
        else yield* this.#git.readMany([oid]);
        if ((read += 1) % AT_ONCE === 0) await nextTurn();
      }
    } finally {
      reader?.close();
    }
  }
}

/** Undefined when it is damaged, too large to be held here, or not what its id says. */
function whole(reader: StoreReader, oid: Oid): GitObject | undefined {
  try {
    const { type, content } = reader.read(oid);
    return objectId(reader.survey.format, type, content) === oid ? { oid, type, size: content.length, content } : undefined;
  } catch (error) {
    asDamage(error);
    return undefined;
  }
}
