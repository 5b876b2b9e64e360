/** Reads a source's units one by one, scans each, and keeps sealed results: no secret outlives its unit. */
import type { AllowMark, Place } from './core/finding.ts';
import { Grouping } from './core/group.ts';
import type { Fingerprint, Oid } from './core/ids.ts';
import type { Ledger } from './core/ledger.ts';
import { outcomeOf, type Outcome, type Sealing } from './core/outcome.ts';
import type { Scanner } from './core/scan.ts';
import { isFault } from './errors.ts';
import type { ScannedUnit, Source, Unit } from './core/source.ts';

/** Everything that the units hold. */
export interface Harvest {
  readonly grouping: Grouping;
  /** Credentials that stand in the base. */
  readonly base: ReadonlySet<Fingerprint>;
  /** Units with inline marks. */
  readonly marked: readonly MarkedUnit[];
}

export interface MarkedUnit {
  readonly marks: readonly AllowMark[];
  readonly object: Oid | undefined;
  readonly places: readonly Place[];
}

export interface Reading extends Sealing {
  readonly scanner: Scanner;
  readonly signal: AbortSignal | undefined;
  readonly onUnit: ((bytes: number) => void) | undefined;
}

/** @throws Fault when the source fails before anything was enumerated; later on the rest is unread, and what was found is kept */
export async function scanUnits(source: Source, ledger: Ledger, reading: Reading): Promise<Harvest> {
  const grouping = new Grouping();
  const base = new Set<Fingerprint>();
  const marked: MarkedUnit[] = [];
  for await (const unit of unitsUntilFault(source, ledger, () => grouping.size > 0)) {
    if (reading.signal?.aborted) {
      unreadRest(ledger, 'the scan was interrupted');
      break;
    }
    const outcome = await scanUnit(unit, ledger, reading);
    if (!outcome) continue;
    const { object, places } = unit;
    for (const sealed of outcome.sealed) {
      if (unit.role === 'base') base.add(sealed.fingerprint);
      else grouping.add({ sealed, object, places });
    }
    if (unit.role === 'target' && outcome.marks.length > 0) marked.push({ marks: outcome.marks, object, places });
  }
  return { grouping, base, marked };
}

async function* unitsUntilFault(source: Source, ledger: Ledger, needsBase: () => boolean): AsyncGenerator<Unit | ScannedUnit, void> {
  try {
    yield* source.units(ledger, needsBase);
  } catch (error) {
    if (!isFault(error) || ledger.units.enumerated === 0 || error.code === 'usage') throw error;
    unreadRest(ledger, error.message);
  }
}

function unreadRest(ledger: Ledger, reason: string): void {
  ledger.enumerated();
  ledger.unread('what had not been read yet', reason);
}

async function scanUnit(unit: Unit | ScannedUnit, ledger: Ledger, reading: Reading): Promise<Outcome | undefined> {
  const scanned = 'outcome' in unit ? unit : await readUnit(unit, ledger, reading);
  if (!scanned) return undefined;
  const { outcome, bytes } = scanned;
  ledger.scanned(bytes);
  countInside(unit, outcome, ledger);
  reading.onUnit?.(bytes);
  return outcome;
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

async function readUnit(unit: Unit, ledger: Ledger, reading: Reading): Promise<Scanned | undefined> {
  try {
    const { result, bytes } = await readContent(unit.content, reading.scanner);
    return { outcome: outcomeOf(result, reading), bytes };
  } catch (error) {
    ledger.unread(unit.id, error instanceof Error ? error.message : 'could not be read');
    return undefined;
  }
}

async function readContent(content: Unit['content'], scanner: Scanner): Promise<{ result: ReturnType<Scanner['scan']>; bytes: number }> {
  if (content instanceof Uint8Array) return { result: scanner.scan(content), bytes: content.length };
  const stream = scanner.stream();
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    stream.write(chunk);
  }
  return { result: stream.end(), bytes };
}
