/** Reads an audit to its end as a scan would, and finds markers in what it delivers; knows nothing of detection. */
import { fingerprintOf } from '../../src/core/ids.ts';
import type { Fingerprint, Oid } from '../../src/core/ids.ts';
import { Ledger } from '../../src/core/ledger.ts';
import type { LedgerReport } from '../../src/core/ledger.ts';
import type { Place } from '../../src/core/finding.ts';
import type { Source, Whereabouts } from '../../src/core/source.ts';
import { openHistory } from '../../src/sources/history.ts';
import type { HistoryOptions } from '../../src/sources/history.ts';
import { unitsOf } from './units.ts';

export interface Audit {
  readonly ledger: LedgerReport;
  /** Ids of the units whose content holds the marker. */
  holding(marker: string): string[];
  /** Places that units name for themselves. */
  placesOf(marker: string): Place[];
  /** Places and exposure of each marker, in order. */
  located(...markers: readonly string[]): (Whereabouts | undefined)[];
  readonly statistics: Readonly<Record<string, number | string>>;
  readonly notes: readonly string[];
}

interface Read {
  readonly id: string;
  readonly object: Oid | undefined;
  readonly places: readonly Place[];
  readonly text: string;
}

/** The markers have to be named beforehand: they are located while the repository is open. */
export async function audit(target: string, markers: readonly string[] = [], options: Partial<HistoryOptions> = {}): Promise<Audit> {
  const source = await openHistory({ target, variables: { PATH: process.env['PATH'] }, now: () => 1_700_000_000, ...options });
  try {
    const ledger = new Ledger();
    const units = await readAll(source, ledger);
    const found = await source.locate?.(holdersOf(units, markers));
    return {
      ledger: ledger.report(),
      holding: (marker) => units.filter(({ text }) => text.includes(marker)).map(({ id }) => id),
      placesOf: (marker) => units.filter(({ text }) => text.includes(marker)).flatMap(({ places }) => places),
      located: (...names) => names.map((name) => found?.get(numbered(markers.indexOf(name)))),
      statistics: source.statistics?.() ?? {},
      notes: source.notes?.() ?? [],
    };
  } finally {
    await source.close();
  }
}

async function readAll(source: Source, ledger: Ledger): Promise<Read[]> {
  const units: Read[] = [];
  for await (const unit of unitsOf(source, ledger)) {
    if (!('content' in unit)) throw new Error('this source is expected to give contents');
    try {
      const text = await textOf(unit.content);
      ledger.scanned(text.length);
      units.push({ id: unit.id, object: unit.object, places: unit.places, text });
    } catch (error) {
      ledger.unread(unit.id, error instanceof Error ? error.message : 'unreadable');
    }
  }
  return units;
}

async function textOf(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<string> {
  if (content instanceof Uint8Array) return Buffer.from(content).toString('latin1');
  let text = '';
  for await (const chunk of content) text += Buffer.from(chunk).toString('latin1');
  return text;
}

function holdersOf(units: readonly Read[], markers: readonly string[]): Map<Fingerprint, Map<Oid, number[]>> {
  return new Map(markers.map((marker, n) => {
    const held = units.flatMap(({ object, text }): [Oid, number[]][] => {
      const offsets = object === undefined ? [] : occurrences(text, marker);
      return object !== undefined && offsets.length > 0 ? [[object, offsets]] : [];
    });
    return [numbered(n), new Map(held)];
  }));
}

function occurrences(text: string, marker: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) offsets.push(at);
  return offsets;
}

function numbered(n: number): Fingerprint {
  return fingerprintOf(n.toString(16).padStart(32, '0'));
}
