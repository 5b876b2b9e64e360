/** Reads a source's units one by one, scans each, and keeps sealed results: no secret outlives its unit. */
import type { AllowMark, BlobResult, Place } from './core/finding.ts';
import { Grouping } from './core/group.ts';
import type { Fingerprint, Oid } from './core/ids.ts';
import type { Ledger } from './core/ledger.ts';
import type { Span } from './core/location.ts';
import { outcomeOf, type Outcome, type Sealing } from './core/outcome.ts';
import { PieceScanner } from './core/pieces.ts';
import type { Scanner } from './core/scan.ts';
import { isFault } from './errors.ts';
import type { ScannedUnit, Source, Unit } from './core/source.ts';
import { latin1 } from './platform/node.ts';
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
  const here = async (unit: Unit, content: Unit['content']): Promise<void> => {
    const scanned = await readUnit(unit, content, ledger, reading, inPieces);
    if (scanned) harvest.add(unit, scanned.outcome, scanned.bytes);
  };
  const spreading = new Spreading(reading.lanes, { here, done: (unit, outcome, bytes) => harvest.add(unit, outcome, bytes) });
  for await (const unit of unitsUntilFault(source, ledger, () => harvest.grouping.size > 0 || (reading.wantsBaseMarks === true && harvest.marked.length > 0))) {
    if (reading.signal?.aborted) {
      unreadRest(ledger, 'the scan was interrupted');
      break;
    }
    if ('outcome' in unit) harvest.add(unit, unit.outcome, unit.bytes);
    else if (reading.lanes.length > 0 && isSmall(unit)) await spreading.add(unit);
    else await here(unit, unit.content);
  }
  await spreading.end();
  return harvest;
}

async function* unitsUntilFault(source: Source, ledger: Ledger, needsBase: () => boolean): AsyncGenerator<Unit | ScannedUnit, void> {
  try {
    yield* source.units(ledger, needsBase);
  } catch (error) {
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

  add(unit: Unit | ScannedUnit, outcome: Outcome, bytes: number): void {
    const units = 'units' in unit ? unit.units ?? 1 : 1;
    this.#ledger.scanned(bytes, units);
    countInside(unit, outcome, this.#ledger);
    this.#onUnit?.(bytes, units);
    const { role, object, places } = unit;
    for (const sealed of outcome.sealed) {
      if (role === 'base') this.base.add(sealed.fingerprint);
      else this.grouping.add({ sealed, object, places });
    }
    if (role === 'base') this.baseMarks.push(...outcome.marks);
    else if (outcome.marks.length > 0) this.marked.push({ marks: outcome.marks, object, places });
  }
}

/** What a container holds and could not be read is a unit of its own in the ledger. */
function countInside(unit: Unit | ScannedUnit, outcome: Outcome, ledger: Ledger): void {
  ledger.enumerated(outcome.skipped.length + outcome.unread.length);
  for (const reason of outcome.skipped) ledger.skipped(reason);
  for (const reason of outcome.unread) ledger.unread(`inside ${unit.id}`, reason);
}

interface Scanned {
  readonly outcome: Outcome;
  readonly bytes: number;
}

async function readUnit(unit: Unit, content: Unit['content'], ledger: Ledger, reading: Reading, inPieces: PieceScanner): Promise<Scanned | undefined> {
  try {
    const { result, bytes } = await (unit.pieces && content instanceof Uint8Array ? readPieces(content, unit.pieces, inPieces) : readContent(content, reading.scanner));
    return { outcome: outcomeOf(result, reading), bytes };
  } catch (error) {
    ledger.unread(unit.id, error instanceof Error ? error.message : 'could not be read');
    return undefined;
  }
}

function readPieces(content: Uint8Array, pieces: readonly Span[], scanner: PieceScanner): { result: BlobResult; bytes: number } {
  return { result: scanner.scan(content, pieces), bytes: content.length };
}

async function readContent(content: Unit['content'], scanner: Scanner): Promise<{ result: BlobResult; bytes: number }> {
  if (content instanceof Uint8Array) return { result: scanner.scan(content), bytes: content.length };
  const stream = scanner.stream();
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    stream.write(chunk);
  }
  return { result: stream.end(), bytes };
}
