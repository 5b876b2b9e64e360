/**
 * Surveys an object store, that is some `objects` folders (a repository's own and its alternates): all packs with their
 * delta families, all loose objects, and what is wrong with them as a whole. Multi-pack indexes, bitmaps, `.rev`, `.keep`,
 * `.promisor` and `.mtimes` files say nothing about which objects exist, so they are not read. Reading is `reader.ts`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import type { Unread } from '../../core/ledger.ts';
import { markSpare } from './copies.ts';
import { asDamage } from './damage.ts';
import { plantForest } from './forest.ts';
import type { Forest } from './forest.ts';
import { PackIndex, readIndex } from './index-file.ts';
import { listLoose } from './loose.ts';
import type { LooseFile } from './loose.ts';
import type { ObjectFormat } from './object-format.ts';
import { surveyPack } from './survey.ts';
import type { PackTables } from './survey.ts';

export interface SurveyedPack {
  readonly tables: PackTables;
  readonly forest: Forest;
  /** By place in the index: 1 where an earlier pack holds the object, too. */
  readonly spare: Uint8Array;
}

/** Plain tables, most of them in shared memory: may be posted to worker threads. */
export interface StoreSurvey {
  readonly format: ObjectFormat;
  readonly packs: readonly SurveyedPack[];
  /** Loose objects that no pack holds, by id. */
  readonly loose: readonly LooseFile[];
  /** Loose files of objects that are packed, too, or loose in an earlier folder. */
  readonly spareLoose: readonly LooseFile[];
  /** Different objects in all. */
  readonly count: number;
  /** Packs, indexes and folders that are not what they should be, as far as `damagedIndexes` is not asked; their objects may be missing from `count`. */
  readonly problems: readonly Unread[];
}

/** @param rank the pack with the lowest goes first, and holds what others hold, too; equal ones stand as their folders list them */
export function surveyStore(objectsDirs: readonly string[], format: ObjectFormat, rank: (tables: PackTables) => number = () => 0): StoreSurvey {
  const problems: Unread[] = [];
  const packs = sortedBy(rank, objectsDirs.flatMap((dir) => surveyPacks(`${dir}/pack`, format, problems)));
  const indexes = packs.map(({ indexBytes }) => new PackIndex(indexBytes, format));
  const spare = markSpare(indexes);
  const files = objectsDirs.flatMap((dir) => listLoose(dir, format, (path, error) => problems.push(problem(`folder ${path}`, error))));
  const { loose, spareLoose } = divideLoose(files, indexes);
  return {
    format, loose, spareLoose, problems,
    packs: packs.map((tables, i) => surveyed(tables, spare[i] ?? new Uint8Array(0))),
    count: loose.length + spare.reduce((sum, flags) => sum + flags.length - countSet(flags), 0),
  };
}

/** Apart from the survey, for it takes a while and nothing else waits for it. */
export function damagedIndexes({ packs, format }: StoreSurvey): Unread[] {
  const damaged = packs.filter(({ tables: { indexBytes } }) => !new PackIndex(indexBytes, format).checksumHolds());
  return damaged.map(({ tables: { path } }) => ({ unit: `index ${path.replace(/\.pack$/, '.idx')}`, reason: 'its checksum is wrong' }));
}

/** Of a pack of which no family is read the forest is never planted. */
function surveyed(tables: PackTables, spare: Uint8Array): SurveyedPack {
  let forest: Forest | undefined;
  return {
    tables, spare,
    get forest() {
      return (forest ??= plantForest(tables));
    },
  };
}

function countSet(flags: Uint8Array): number {
  return flags.includes(1) ? flags.reduce((sum, flag) => sum + flag, 0) : 0;
}

/** Stands for all objects of a store: the ends of its indexes, and what is loose. */
export function stateOf({ packs, loose }: StoreSurvey): string {
  const trailers = packs.map(({ tables: { indexBytes } }) => Buffer.from(indexBytes.subarray(-64)).toString('hex'));
  return createHash('sha256').update(JSON.stringify([trailers, loose.map(({ id }) => id)])).digest('hex');
}

function sortedBy(rank: (tables: PackTables) => number, packs: readonly PackTables[]): PackTables[] {
  const ranks = new Map(packs.map((tables) => [tables, rank(tables)]));
  const of = (tables: PackTables): number => ranks.get(tables) ?? 0;
  return [...packs].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
}

function surveyPacks(folder: string, format: ObjectFormat, problems: Unread[]): PackTables[] {
  const names = new Set(listPackFolder(folder, problems));
  const packs: PackTables[] = [];
  for (const name of names) {
    const path = `${folder}/${name}`;
    const stem = path.slice(0, path.lastIndexOf('.'));
    if (name.endsWith('.pack') && !names.has(name.replace(/\.pack$/, '.idx'))) {
      problems.push({ unit: `pack ${path}`, reason: 'it has no index: run git index-pack on it' });
    }
    if (name.endsWith('.idx')) addPack(stem, format, packs, problems);
  }
  return packs;
}

function listPackFolder(folder: string, problems: Unread[]): string[] {
  try {
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  } catch (error) {
    problems.push(problem(`folder ${folder}`, error));
    return [];
  }
}

function addPack(stem: string, format: ObjectFormat, packs: PackTables[], problems: Unread[]): void {
  try {
    const index = readIndex(`${stem}.idx`, format);
    const survey = surveyPack(`${stem}.pack`, index);
    packs.push(survey.tables);
    problems.push(...survey.problems.map((reason) => ({ unit: `pack ${stem}.pack`, reason })));
  } catch (error) {
    problems.push(problem(`index ${stem}.idx`, error));
  }
}

function divideLoose(files: readonly LooseFile[], packs: readonly PackIndex[]): Pick<StoreSurvey, 'loose' | 'spareLoose'> {
  const seen = new Set<string>();
  const loose: LooseFile[] = [];
  const spareLoose: LooseFile[] = [];
  for (const file of files) {
    const id = Buffer.from(file.id, 'hex');
    const held = seen.has(file.id) || packs.some((pack) => pack.find(id) >= 0);
    (held ? spareLoose : loose).push(file);
    seen.add(file.id);
  }
  return { loose, spareLoose };
}

function problem(unit: string, error: unknown): Unread {
  return { unit, reason: asDamage(error).message };
}
