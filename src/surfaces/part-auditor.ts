/** The scanner of an audit, made of plain data alone, so that every thread makes the same one. */
import { disclose, makeFingerprinter } from '../core/fingerprint.ts';
import { outcomeOf, type Outcome } from '../core/outcome.ts';
import { createRangeScanner } from '../core/ranges.ts';
import type { Trace } from '../core/traces.ts';
import { PartAudit } from '../git/pack/part-audit.ts';
import { partScanner } from '../git/pack/part-scanner.ts';
import type { StoreSurvey } from '../git/pack/store.ts';
import { derive } from '../platform/node.ts';
import { BUILT_IN, PORTS, rulesFrom, type ScannerSettings } from './scanner.ts';

export interface AuditSettings {
  readonly scanner: ScannerSettings;
  /** Of the fingerprints. */
  readonly key: string;
  /** Whether values may leave the thread, for `--show-secrets`. */
  readonly disclose: boolean;
}

/** @throws the file system's error for packs that have vanished */
export function makePartAudit(survey: StoreSurvey, { scanner, key, disclose: discloses }: AuditSettings): PartAudit<Trace, Outcome> {
  const sealing = { fingerprint: makeFingerprinter(derive, key), disclose: discloses ? disclose : undefined };
  return new PartAudit(survey, scannerOf(scanner), (result) => outcomeOf(result, sealing));
}

/** Makes the scanner that most audits have, before it is known whether this one is among them. */
export function prepareScanner(): void {
  builtIn ??= made(BUILT_IN);
}

let builtIn: ReturnType<typeof made> | undefined;

function scannerOf(settings: ScannerSettings): ReturnType<typeof made> {
  return (settings.builtIn === 'all' ? builtIn : undefined) ?? made(settings);
}

function made(settings: ScannerSettings) {
  return partScanner(createRangeScanner(rulesFrom(settings), PORTS));
}
