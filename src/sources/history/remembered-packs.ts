/** Which packs of a store need not be scanned again, what is known of them, and what is to be remembered of the others. */
import { besideOf, holdsFor, packName, PackRecorder, type PackRecord } from '../../git/pack/pack-record.ts';
import type { Learnt, PartResult } from '../../git/pack/part-audit.ts';
import type { Part } from '../../git/pack/parts.ts';
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

  /** @returns the parts that are still to be scanned, and those of which only the outline may be asked for */
  divide(survey: StoreSurvey, parts: readonly Part[], holds: (id: string) => boolean): { own: Part[]; others: Part[] } {
    if (survey.problems.length === 0) this.#recallAll(survey, holds);
    const isRemembered = (part: Part): boolean => 'pack' in part && this.#records.has(part.pack);
    const own = parts.filter((part) => !isRemembered(part));
    this.#recorder = new PackRecorder(survey, own);
    return { own: [...own, ...this.#again()], others: parts.filter(isRemembered) };
  }

  /** As if their parts had just been scanned. */
  *results<Outcome>(): Generator<PartResult<Outcome>> {
    for (const record of this.#records.values()) {
      yield { scanned: record.units, bytes: record.bytes, found: [], unread: [], deferred: [], learnt: learntOf(record), remembered: true };
    }
  }

  take(result: PartResult<unknown>): void {
    this.#recorder?.take(result);
  }

  /** To be called when the store lacks nothing. */
  keep(): void {
    const records = this.#recorder?.records(this.#memory.nextSequence()) ?? [];
    if (records.length > 0) this.#memory.keep(records);
  }

  /** What these objects refer to comes with the outline of their packs. */
  *#again(): Generator<Part> {
    for (const { again } of this.#records.values()) {
      for (let from = 0; from < again.length; from += AT_ONCE) yield { kind: 'objects', ids: again.slice(from, from + AT_ONCE) };
    }
  }

  #recallAll(survey: StoreSurvey, holds: (id: string) => boolean): void {
    const there = new Set(besideOf(survey).packs);
    survey.packs.forEach(({ tables }, number) => {
      const record = this.#memory.recall(packName(tables));
      if (record === undefined || !record.beside.packs.every((pack) => there.has(pack)) || !record.beside.loose.every(holds)) return;
      if (holdsFor(record, survey, number)) this.#records.set(number, record);
    });
  }
}

const AT_ONCE = 256;

/** What its objects refer to is read when somebody asks (`pack-stream.ts`). */
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
