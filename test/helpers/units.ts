/** Reads a source to its end and tells what arrived, so that tests can look for what they planted. */
import { Ledger, type LedgerReport } from '../../src/core/ledger.ts';
import type { Place } from '../../src/core/finding.ts';
import type { ScannedUnit, Source, Unit } from '../../src/core/source.ts';

export interface Arrived {
  readonly id: string;
  readonly role: 'target' | 'base';
  readonly places: readonly Place[];
  /** One character per byte. */
  readonly text: string;
}

export interface Delivery {
  readonly units: readonly Arrived[];
  readonly ledger: LedgerReport;
  readonly notes: readonly string[];
  /** Places of all targets that hold the text, in order. */
  placesOf(planted: string): Place[];
  /** True when a base unit holds the text. */
  baseHolds(planted: string): boolean;
}

/** A unit whose content can't be read counts as unread, as in `run.ts`. */
export async function deliver(source: Source): Promise<Delivery> {
  const ledger = new Ledger();
  const units: Arrived[] = [];
  try {
    for await (const unit of unitsOf(source, ledger)) {
      if (!('content' in unit)) throw new Error('a unit without content');
      try {
        const text = await textOf(unit.content);
        ledger.scanned(text.length);
        units.push({ id: unit.id, role: unit.role, places: unit.places, text });
      } catch (error) {
        ledger.unread(unit.id, error instanceof Error ? error.message : 'unreadable');
      }
    }
    return {
      units, ledger: ledger.report(), notes: source.notes?.() ?? [],
      placesOf: (planted) => units.filter(({ role, text }) => role === 'target' && text.includes(planted)).flatMap(({ places }) => places),
      baseHolds: (planted) => units.some(({ role, text }) => role === 'base' && text.includes(planted)),
    };
  } finally {
    await source.close();
  }
}

/** One by one, as they are scanned. */
export async function* unitsOf(source: Source, ledger: Ledger, needsBase?: () => boolean): AsyncGenerator<Unit | ScannedUnit, void> {
  for await (const given of source.units(ledger, needsBase)) yield* Symbol.iterator in given ? given : [given];
}

async function textOf(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<string> {
  if (content instanceof Uint8Array) return Buffer.from(content).toString('latin1');
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}
