/** Takes a source's units one by one, scans each, and keeps sealed results: no secret outlives its unit. */
import { append } from './core/append.ts';
import type { AllowMark, BlobResult } from './core/detection.ts';
import type { Place } from './core/finding.ts';
import { Grouping } from './core/group.ts';
import type { Fingerprint, Oid } from './core/ids.ts';
import type { Ledger } from './core/ledger.ts';
import { NOTHING, outcomeOf, type Outcome, type Sealing } from './core/outcome.ts';
import { PieceScanner } from './core/pieces.ts';
import type { Scanner } from './core/scan.ts';
import { isFault } from './errors.ts';
import type { Given, ScannedUnit, Source, Unit } from './core/source.ts';
import { latin1 } from './platform/node.ts';
import { INTERRUPTED, untilAborted } from './interruptible.ts';
import { SpreadStream } from './scan-segments.ts';
import { LARGEST, Spreading, type Lane, type SmallUnit } from './scan-lanes.ts';

/** Everything that the units hold. */
export interface Harvest {
  readonly grouping: Grouping;
  /** Credentials that stand in the base. */
  readonly base: ReadonlySet<Fingerprint>;
  /** Units with inline marks. */
  readonly marked: readonly MarkedUnit[];
  /** Inline marks that stand in the base. */
  readonly baseMarks: readonly AllowMark[];
}

export interface MarkedUnit {
  readonly marks: readonly AllowMark[];
  readonly object: Oid | undefined;
  readonly places: readonly Place[];
}

export interface Reading extends Sealing {
  readonly scanner: Scanner;
  readonly signal: AbortSignal | undefined;
  readonly onUnit: ((bytes: number, units: number) => void) | undefined;
  /** Other threads that scan; none for sources that ask what was found before all is read (`needsBase`). */
  readonly lanes: readonly Lane[];
  /** Whether the base is read for its marks alone, too. */
  readonly wantsBaseMarks?: boolean;
}

/** @throws Fault when the source fails before anything was scanned; later on the rest is unread, and what was found is kept */
export async function scanUnits(source: Source, ledger: Ledger, reading: Reading): Promise<Harvest> {
  const harvest = new Gathering(ledger, reading.onUnit);
  const inPieces = new PieceScanner((bytes) => reading.scanner.scan(bytes), latin1);
  const here = async (unit: Unit, content: Unit['content']): Promise<void> => harvest.read(unit, await readUnit(unit, content, reading, inPieces));
  const spreading = new Spreading(reading.lanes, { here, done: (unit, outcome, bytes) => harvest.add(unit, outcome, bytes) });
  const take = (unit: Unit | ScannedUnit): void | Promise<void> => {
    if ('outcome' in unit) return harvest.add(unit, unit.outcome, unit.bytes);
    if (reading.lanes.length > 0 && isSmall(unit)) return spreading.add(unit);
    if (unit.content instanceof Uint8Array) return harvest.read(unit, readWhole(unit, unit.content, reading, inPieces));
    return here(unit, unit.content);
  };
  const needsBase = (): boolean => harvest.grouping.size > 0 || (reading.wantsBaseMarks === true && harvest.marked.length > 0);
  for await (const given of untilFault(source, ledger, reading.signal, needsBase)) {
    if (reading.signal?.aborted) {
      unreadRest(ledger, INTERRUPTED);
      break;
    }
    for (const unit of Symbol.iterator in given ? given : [given]) {
      const waiting = take(unit);
      if (waiting) await waiting;
    }
  }
  await spreading.end();
  if (reading.signal?.aborted && ledger.complete) unreadRest(ledger, INTERRUPTED);
  return harvest;
}

async function* untilFault(source: Source, ledger: Ledger, signal: AbortSignal | undefined, needsBase: () => boolean): AsyncGenerator<Given, void> {
  try {
    yield* source.units(ledger, needsBase);
  } catch (error) {
    if (signal?.aborted) return unreadRest(ledger, INTERRUPTED);
    if (!isFault(error) || ledger.units.scanned === 0 || error.code === 'usage') throw error;
    unreadRest(ledger, error.message);
  }
}

function unreadRest(ledger: Ledger, reason: string): void {
  ledger.enumerated();
  ledger.unread('what had not been read yet', reason);
}

function isSmall(unit: Unit): unit is SmallUnit {
  return unit.pieces === undefined && unit.content instanceof Uint8Array && unit.content.length <= LARGEST;
}

class Gathering implements Harvest {
  readonly grouping = new Grouping();
  readonly base = new Set<Fingerprint>();
  readonly marked: MarkedUnit[] = [];
  readonly baseMarks: AllowMark[] = [];
  readonly #ledger: Ledger;
  readonly #onUnit: ((bytes: number, units: number) => void) | undefined;

  constructor(ledger: Ledger, onUnit: ((bytes: number, units: number) => void) | undefined) {
    this.#ledger = ledger;
    this.#onUnit = onUnit;
  }

  /** What came of a unit that was read in this thread. */
  read(unit: Unit, { outcome, bytes, broken }: Read): void {
    if (broken === undefined) this.count(bytes);
    else this.#ledger.unread(unit.id, broken);
    if (outcome) this.keep(unit, outcome);
  }

  add(unit: Unit | ScannedUnit, outcome: Outcome, bytes: number): void {
    this.count(bytes, 'units' in unit ? unit.units : undefined);
    this.keep(unit, outcome);
  }

  count(bytes: number, units = 1): void {
    this.#ledger.scanned(bytes, units);
    this.#onUnit?.(bytes, units);
  }

  keep(unit: Unit | ScannedUnit, outcome: Outcome): void {
    if (outcome === NOTHING) return;
    countInside(unit, outcome, this.#ledger);
    const { role, object, places } = unit;
    for (const sealed of outcome.sealed) {
      if (role === 'base') this.base.add(sealed.fingerprint);
      else this.grouping.add({ sealed, object, places });
    }
    if (role === 'base') append(this.baseMarks, outcome.marks);
    else if (outcome.marks.length > 0) this.marked.push({ marks: outcome.marks, object, places });
  }
}

/** What a container holds and could not be read is a unit of its own in the ledger. */
function countInside(unit: Unit | ScannedUnit, outcome: Outcome, ledger: Ledger): void {
  ledger.enumerated(outcome.skipped.length + outcome.unread.length);
  for (const reason of outcome.skipped) ledger.skipped(reason);
  for (const reason of outcome.unread) ledger.unread(`inside ${unit.id}`, reason);
}

/** What came of one unit; with `broken`, of as much of it as could be read. */
interface Read {
  readonly outcome?: Outcome;
  readonly bytes: number;
  readonly broken?: string;
}

/** Without waiting, which costs more than a small file's scan. */
function readWhole(unit: Unit, content: Uint8Array, reading: Reading, inPieces: PieceScanner): Read {
  try {
    const result = unit.pieces ? inPieces.scan(content, unit.pieces) : reading.scanner.scan(content);
    return { outcome: outcomeOf(result, reading), bytes: content.length };
  } catch (error) {
    return { bytes: 0, broken: reasonOf(error) };
  }
}

async function readUnit(unit: Unit, content: Unit['content'], reading: Reading, inPieces: PieceScanner): Promise<Read> {
  if (content instanceof Uint8Array) return readWhole(unit, content, reading, inPieces);
  try {
    const { result, ...rest } = await readStream(content, reading);
    return { outcome: outcomeOf(result, reading), ...rest };
  } catch (error) {
    return { bytes: 0, broken: reasonOf(error) };
  }
}

interface Content {
  readonly result: BlobResult;
  readonly bytes: number;
  readonly broken?: string;
}

/** A stream that breaks off is scanned as if it ended there: what it held so far is found, and the unit is not read. */
async function readStream(content: Exclude<Unit['content'], Uint8Array>, { scanner, signal, lanes }: Reading): Promise<Content> {
  const stream = lanes.length > 0 && scanner.search ? new SpreadStream(scanner, scanner.search, lanes) : scanner.stream();
  let bytes = 0;
  try {
    for await (const chunk of untilAborted(content, signal)) {
      bytes += chunk.length;
      await stream.write(chunk);
    }
  } catch (error) {
    return { result: await stream.end(), bytes, broken: reasonOf(error) };
  }
  return { result: await stream.end(), bytes };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'could not be read';
}
