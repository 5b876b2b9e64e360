/**
 * What an audit remembers of a pack that it has read to the end: figures, ids, what refers to what, and which of its objects have anything to tell; those
 * are read again each time, so that no secret and nothing that follows from one need be kept. What is remembered holds for the same bytes (`packName` and
 * the file's own checksum), as long as everything is still there that was beside it: what a tree names and the store lacks would be read as text.
 */
import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import { StoreStatistics, type StatisticsData } from '../store-statistics.ts';
import { isEmptyTree } from '../graph/connectivity.ts';
import { newHash, hashBytes } from './object-format.ts';
import type { ObjectSlots } from './object-slots.ts';
import { openRegular } from './open-file.ts';
import { outlinePack, type PackOutline } from './pack-outline.ts';
import type { PartResult } from './part-audit.ts';
import type { Part } from './parts.ts';
import type { Recorded } from './recorded-listings.ts';
import type { StoreSurvey, SurveyedPack } from './store.ts';
import type { PackTables } from './survey.ts';

export interface PackRecord {
  readonly pack: string;
  /** Packs count in the order in which they were remembered, so that of two copies of an object the same one counts. */
  readonly sequence: number;
  /** Digest of which objects an earlier pack held, too. */
  readonly spare: string;
  /** What was scanned and told nothing. */
  readonly units: number;
  readonly bytes: number;
  readonly statistics: StatisticsData;
  readonly lfs: readonly string[];
  /** Raw ids in one string, hexadecimal. */
  readonly gitlinks: string;
  /** Ids of what told something, or was left to git. */
  readonly again: readonly string[];
  readonly outline: PackOutline;
  readonly beside: Beside;
}

/** A store that lacked nothing. */
export interface Beside {
  readonly packs: readonly string[];
  /** Ids of loose objects. */
  readonly loose: readonly string[];
}

/** The checksums of a pack and of its index, hexadecimal. */
export function packName({ indexBytes, format }: Pick<PackTables, 'indexBytes' | 'format'>): string {
  return Buffer.from(indexBytes.subarray(indexBytes.length - 2 * hashBytes(format))).toString('hex');
}

export function besideOf({ packs, loose }: StoreSurvey): Beside {
  return { packs: packs.map(({ tables }) => packName(tables)), loose: loose.map(({ id }) => id) };
}

/** Whether the record speaks of this very pack, as it counts in this survey. Reads the whole file once, for its checksum. */
export function holdsFor(record: PackRecord, pack: SurveyedPack): boolean {
  if (pack.tables.refused !== undefined || record.spare !== spareDigest(pack)) return false;
  const spare = pack.spare.reduce((sum, flag) => sum + flag, 0);
  return record.units + record.again.length === pack.spare.length - spare && isIntact(pack.tables);
}

/** Gathers what the parts of new packs give. A pack of which anything was unread or malformed is not remembered. */
export class PackRecorder {
  readonly #survey: StoreSurvey;
  readonly #slots: ObjectSlots;
  readonly #packs = new Map<number, Gathering>();

  constructor(survey: StoreSurvey, slots: ObjectSlots, parts: readonly Part[]) {
    this.#survey = survey;
    this.#slots = slots;
    for (const part of parts) if ('pack' in part) this.#of(part.pack).left += 1;
  }

  take({ part, unread, found, deferred, learnt, scanned, bytes }: PartResult<unknown>): void {
    if (part === undefined || !('pack' in part)) return;
    const pack = this.#of(part.pack);
    pack.left -= 1;
    if (learnt === undefined || unread.length > 0 || learnt.links.malformed.length > 0 || this.#lacksAny(learnt.links.absent) || part.kind === 'cyclic') pack.isFlawed = true;
    if (learnt === undefined) return;
    pack.units += scanned - found.length;
    pack.bytes += bytes - found.reduce((sum, object) => sum + object.bytes, 0);
    pack.statistics.absorb(learnt.statistics);
    for (const { type, bytes: size } of found) pack.statistics.discount({ type, size });
    pack.lfs.push(...learnt.lfs);
    pack.gitlinks.push(Buffer.from(learnt.links.gitlinks).toString('hex'));
    pack.again.push(...found.map(({ id }) => id), ...deferred.map(({ id }) => id));
    pack.parts.push({ links: learnt.links, sought: part.sought ?? new Uint32Array() });
  }

  /** Of each pack that was read to the end. @param first for the first of them */
  records(first: number): PackRecord[] {
    const beside = besideOf(this.#survey);
    const done = [...this.#packs].filter(([, { left, isFlawed }]) => left === 0 && !isFlawed).sort(([a], [b]) => a - b);
    return done.map(([number, { units, bytes, statistics, lfs, gitlinks, again, parts }], i) => {
      const pack = this.#survey.packs[number] as SurveyedPack;
      return {
        pack: packName(pack.tables), sequence: first + i, spare: spareDigest(pack), units, bytes, statistics: statistics.data(), lfs, gitlinks: gitlinks.join(''), again,
        outline: outlinePack(parts, { survey: this.#survey, slots: this.#slots, pack: number }), beside,
      };
    });
  }

  /** Whether any of these ids is of more than the empty tree, which git knows without storing it. */
  #lacksAny(absent: Uint8Array): boolean {
    const length = hashBytes(this.#survey.format);
    return absent.length > length || (absent.length > 0 && !isEmptyTree(Buffer.from(absent).toString('hex')));
  }

  #of(number: number): Gathering {
    const known = this.#packs.get(number);
    if (known !== undefined) return known;
    const fresh: Gathering = { left: 0, isFlawed: false, units: 0, bytes: 0, statistics: new StoreStatistics(), lfs: [], gitlinks: [], again: [], parts: [] };
    this.#packs.set(number, fresh);
    return fresh;
  }
}

interface Gathering {
  /** Parts that are still to come. */
  left: number;
  isFlawed: boolean;
  units: number;
  bytes: number;
  readonly statistics: StoreStatistics;
  readonly lfs: string[];
  readonly gitlinks: string[];
  readonly again: string[];
  readonly parts: Recorded[];
}

function spareDigest({ spare }: SurveyedPack): string {
  return createHash('sha256').update(spare).digest('hex');
}

const AT_ONCE = 1 << 20;

/** Whether the file's bytes have the checksum that it ends with; the survey has compared that with its index. */
function isIntact({ path, format, fileBytes }: PackTables): boolean {
  const end = fileBytes - hashBytes(format);
  const hash = newHash(format);
  const chunk = Buffer.alloc(AT_ONCE);
  const file = openRegular(path);
  try {
    for (let at = 0; at < end;) {
      const read = readSync(file, chunk, 0, Math.min(AT_ONCE, end - at), at);
      if (read === 0) return false;
      hash.update(chunk.subarray(0, read));
      at += read;
    }
    const trailer = chunk.subarray(0, readSync(file, chunk, 0, hashBytes(format), end));
    return hash.digest().equals(trailer);
  } finally {
    closeSync(file);
  }
}
