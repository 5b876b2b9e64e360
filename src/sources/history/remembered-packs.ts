/** Which packs of a store need not be read again, what is known of them, and what is to be remembered of the others. */
import { PackIndex } from '../../git/pack/index-file.ts';
import type { ObjectSlots } from '../../git/pack/object-slots.ts';
import { recallOutline } from '../../git/pack/pack-outline.ts';
import { besideOf, holdsFor, packName, PackRecorder, type Beside, type PackRecord } from '../../git/pack/pack-record.ts';
import type { Learnt, PartResult } from '../../git/pack/part-audit.ts';
import { partsOf, type Part } from '../../git/pack/parts.ts';
import type { Recorded } from '../../git/pack/recorded-listings.ts';
import type { StoreSurvey } from '../../git/pack/store.ts';
import type { PackTables } from '../../git/pack/survey.ts';
import { NO_LISTS } from '../../git/tables/alike-lists.ts';

/** What was remembered under the same rules by the same version (`cache-folder.ts`). */
export interface PackMemory {
  recall(pack: string): PackRecord | undefined;
  /** Writes them down. Never throws: what can't be kept is found out anew. */
  keep(records: readonly PackRecord[]): void;
  /** Higher than that of every record recalled so far. */
  nextSequence(): number;
}

export class RememberedPacks {
  readonly #memory: PackMemory;
  readonly #records = new Map<number, PackRecord>();
  #recorder: PackRecorder | undefined;

  constructor(memory: PackMemory) {
    this.#memory = memory;
  }

  /** For the survey: packs that are remembered go first. */
  readonly rank = (tables: PackTables): number => this.#memory.recall(packName(tables))?.sequence ?? Number.POSITIVE_INFINITY;

  /** @param isSound whether the store is all that it should be. @returns the parts that are still to be read */
  divide(survey: StoreSurvey, slots: ObjectSlots, isSound: boolean): Part[] {
    if (isSound) this.#recallAll(survey, slots);
    const own = partsOf(survey, undefined, (pack) => this.#records.has(pack));
    this.#recorder = new PackRecorder(survey, slots, own);
    return [...own, ...this.#again()];
  }

  /** As if their parts had just been scanned. */
  *results<Outcome>(): Generator<PartResult<Outcome>> {
    for (const record of this.#records.values()) {
      yield { scanned: record.units, bytes: record.bytes, found: [], unread: [], deferred: [], learnt: learntOf(record), remembered: true };
    }
  }

  /** Bytes of packs that are still to be read, about. */
  bytesLeft({ packs }: StoreSurvey): number {
    return packs.reduce((sum, { tables: { fileBytes }, spare }, number) => {
      const record = this.#records.get(number);
      return sum + (record === undefined ? fileBytes : (fileBytes * record.again.length) / Math.max(1, spare.length));
    }, 0);
  }

  /** What their objects refer to. */
  outlines(survey: StoreSurvey, slots: ObjectSlots): Recorded[] {
    return [...this.#records].flatMap(([pack, { outline, beside }]) => recallOutline(outline, { survey, slots, pack }, whetherStored(beside, survey, slots)));
  }

  take(result: PartResult<unknown>): void {
    this.#recorder?.take(result);
  }

  /** To be called when the store lacks nothing. */
  keep(): void {
    const records = this.#recorder?.records(this.#memory.nextSequence()) ?? [];
    this.#recorder = undefined;
    if (records.length > 0) this.#memory.keep(records);
  }

  /** What these objects refer to comes with the outline of their packs. */
  *#again(): Generator<Part> {
    for (const { again } of this.#records.values()) {
      for (let from = 0; from < again.length; from += AT_ONCE) yield { kind: 'objects', ids: again.slice(from, from + AT_ONCE) };
    }
  }

  #recallAll(survey: StoreSurvey, slots: ObjectSlots): void {
    const holds = (id: string): boolean => slots.find(Buffer.from(id, 'hex')) >= 0;
    const there = new Set(besideOf(survey).packs);
    survey.packs.forEach((pack, number) => {
      const record = this.#memory.recall(packName(pack.tables));
      if (record === undefined || !record.beside.packs.every((pack) => there.has(pack)) || !record.beside.loose.every(holds)) return;
      if (holdsFor(record, pack)) this.#records.set(number, record);
    });
  }
}

const AT_ONCE = 256;

/** A tree of a store that lacked nothing lists only what lay there. @returns whether an object was among it */
function whetherStored({ packs, loose }: Beside, { format, packs: present }: StoreSurvey, slots: ObjectSlots): (object: number) => boolean {
  const then = new Set(packs);
  const indexes = present.filter(({ tables }) => then.has(packName(tables))).map(({ tables }) => new PackIndex(tables.indexBytes, format));
  const looseThen = new Set(loose);
  return (object) => {
    const id = slots.id(object);
    const bytes = Buffer.from(id, 'hex');
    return looseThen.has(id) || indexes.some((index) => index.find(bytes) >= 0);
  };
}

/** What its objects refer to is told when somebody asks (`outlines`). */
function learntOf({ statistics, lfs, gitlinks }: PackRecord): Learnt {
  const none = new Uint32Array();
  const list = { trees: none, lists: NO_LISTS };
  const commits = { object: none, tree: none, parents: none, parentEnd: none, date: new Float64Array() };
  return {
    statistics, lfs,
    links: {
      folders: list, files: list, entries: { children: none, names: none, texts: [] }, commits, tags: none,
      absent: new Uint8Array(), gitlinks: Buffer.from(gitlinks, 'hex'), malformed: [],
    },
  };
}
