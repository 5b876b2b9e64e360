/**
 * Reads any one object of a surveyed store by its id, in one thread. A damaged object is looked for in every other place
 * that holds it before it is given up. Reading all objects is `store-walk.ts`.
 */
import { asDamage, Damage, intact } from './damage.ts';
import { objectType } from './entry.ts';
import type { StoredObject } from './family-walk.ts';
import { makeInflater } from './inflater.ts';
import { readLoose } from './loose.ts';
import type { LooseFile } from './loose.ts';
import { Materialiser } from './materialiser.ts';
import { Pack } from './pack.ts';
import type { StoreSurvey } from './store.ts';
import { BROKEN, ELSEWHERE } from './survey.ts';

export class StoreReader {
  readonly survey: StoreSurvey;
  readonly packs: readonly Pack[];
  readonly #maker = new Materialiser();
  readonly #looseById = new Map<string, LooseFile[]>();

  /** Opens all packs. @throws the file system's error. */
  constructor(survey: StoreSurvey) {
    const inflater = makeInflater();
    this.survey = survey;
    this.packs = survey.packs.map(({ tables }) => new Pack(tables, inflater));
    for (const file of [...survey.loose, ...survey.spareLoose]) {
      this.#looseById.set(file.id, [...this.#looseById.get(file.id) ?? [], file]);
    }
  }

  /** Undefined when a pack may not be opened, or has become something else since the survey: git is asked. (One that has gone is refused, object by object.) @throws what is no error of reading */
  static opened(survey: StoreSurvey): StoreReader | undefined {
    try {
      return new StoreReader(survey);
    } catch (error) {
      asDamage(error);
      return undefined;
    }
  }

  /** The object with this hexadecimal id, from whichever place can give it. @throws Damage */
  read(id: string): StoredObject {
    return this.#read(id, new Set());
  }

  /** Whether an object may stand in more than one place. */
  get hasCopies(): boolean {
    return this.packs.length + this.#looseById.size > 1;
  }

  close(): void {
    for (const pack of this.packs) pack.close();
  }

  /** `open`: places that are being read right now, so that bases that need each other are found out. */
  #read(id: string, open: ReadonlySet<string>): StoredObject {
    let damage: Damage | undefined;
    for (const attempt of this.#places(id, open)) {
      try {
        return attempt();
      } catch (error) {
        damage = worst(damage, asDamage(error));
      }
    }
    const cyclic = [...open].some((place) => place.endsWith(id));
    throw damage ?? new Damage('damaged', cyclic ? `object ${id} can't be read without itself` : `object ${id} is missing`);
  }

  *#places(id: string, open: ReadonlySet<string>): Iterable<() => StoredObject> {
    const binary = Buffer.from(id, 'hex');
    for (const [number, pack] of this.packs.entries()) {
      const place = pack.index.find(binary);
      const key = `${number} ${id}`;
      if (place >= 0 && !open.has(key)) yield () => this.#packed(pack, pack.position(place), new Set(open).add(key));
    }
    for (const file of this.#looseById.get(id) ?? []) yield () => readLoose(file, this.survey.format);
  }

  /** From the bottom of the delta chain up; whatever fails on the way is looked for elsewhere. */
  #packed(pack: Pack, position: number, open: ReadonlySet<string>): StoredObject {
    let object: StoredObject | undefined;
    const chain = chainOf(pack, position);
    for (let next = chain.pop(); next !== undefined; next = chain.pop()) {
      try {
        object = this.#onBase(pack, next, object, open);
      } catch (error) {
        if (next === position) throw error;
        object = this.#instead(asDamage(error), pack.id(next), new Set(open).add(`${this.packs.indexOf(pack)} ${pack.id(next)}`));
      }
    }
    intact(object !== undefined, 'its chain of deltas is empty');
    return object;
  }

  /** A base from elsewhere. */
  #instead(damage: Damage, id: string, open: ReadonlySet<string>): StoredObject {
    try {
      return this.#read(id, open);
    } catch (error) {
      throw worst(damage, asDamage(error));
    }
  }

  #onBase(pack: Pack, position: number, base: StoredObject | undefined, open: ReadonlySet<string>): StoredObject {
    const kind = pack.tables.bases[position];
    intact(kind !== BROKEN, 'its delta base is no entry of the pack');
    pack.read(position);
    if (base !== undefined) return this.#derive(pack, base);
    if (kind !== ELSEWHERE) return this.#whole(pack);
    const foreign = this.#read(Buffer.from(pack.baseId()).toString('hex'), open);
    pack.read(position);
    return this.#derive(pack, foreign);
  }

  #whole(pack: Pack): StoredObject {
    const type = objectType(pack.head.type);
    this.#maker.arena.clear();
    return { type, content: this.#maker.view(this.#maker.whole(pack)).slice() };
  }

  #derive(pack: Pack, { type, content }: StoredObject): StoredObject {
    this.#maker.arena.clear();
    const base = this.#maker.allocate(content.length);
    this.#maker.arena.bytes.set(content, base.start);
    return { type, content: this.#maker.view(this.#maker.derive(pack, base)).slice() };
  }
}

/** From the object up to what its chain of deltas rests on. */
function chainOf(pack: Pack, position: number): number[] {
  const chain: number[] = [];
  for (let at = position; at >= 0; at = pack.tables.bases[at] ?? BROKEN) {
    chain.push(at);
    intact(chain.length <= pack.count, 'its delta bases form a cycle');
  }
  return chain;
}

function worst(one: Damage | undefined, other: Damage): Damage {
  return one === undefined || one.kind === 'damaged' ? other : one;
}
