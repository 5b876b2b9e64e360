/** The scanner of an audit, made of plain data alone, so that every thread makes the same one. */
import { outcomeOf, type Outcome } from '../core/outcome.ts';
import { createRangeScanner } from '../core/ranges.ts';
import type { Trace } from '../core/traces.ts';
import { PartAudit } from '../git/pack/part-audit.ts';
import { partScanner } from '../git/pack/part-scanner.ts';
import type { StoreSurvey } from '../git/pack/store.ts';
import { BUILT_IN, PORTS, rulesFrom, sealingOf, type ScannerSettings, type ThreadSettings } from './scanner.ts';

/** @throws the file system's error for packs that may not be opened, Damage for what has become no file */
export function makePartAudit(survey: StoreSurvey, settings: ThreadSettings): PartAudit<Trace, Outcome> {
  const sealing = sealingOf(settings);
  return new PartAudit(survey, scannerOf(settings.scanner), (result) => outcomeOf(result, sealing));
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
