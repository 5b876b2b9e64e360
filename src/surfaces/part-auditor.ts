/** The scanner of an audit, made of plain data alone, so that every thread makes the same one. */
import { disclose, makeFingerprinter } from '../core/fingerprint.ts';
import { outcomeOf, type Outcome } from '../core/outcome.ts';
import { createRangeScanner } from '../core/ranges.ts';
import type { Trace } from '../core/traces.ts';
import { PartAudit } from '../git/pack/part-audit.ts';
import { partScanner } from '../git/pack/part-scanner.ts';
import type { StoreSurvey } from '../git/pack/store.ts';
import { derive } from '../platform/node.ts';
import { PORTS, rulesFrom, type ScannerSettings } from './scanner.ts';

export interface AuditSettings {
  readonly scanner: ScannerSettings;
  /** Of the fingerprints. */
  readonly key: string;
  /** Whether values may leave the thread, for `--show-secrets`. */
  readonly disclose: boolean;
}

/** @throws the file system's error for packs that have vanished */
export function makePartAudit(survey: StoreSurvey, settings: AuditSettings): PartAudit<Trace, Outcome> {
  return partAudits(settings)(survey);
}

/** Makes the scanner at once. What is given throws as `makePartAudit`. */
export function partAudits(settings: AuditSettings): (survey: StoreSurvey) => PartAudit<Trace, Outcome> {
  const scanner = partScanner(createRangeScanner(rulesFrom(settings.scanner), PORTS));
  const sealing = { fingerprint: makeFingerprinter(derive, settings.key), disclose: settings.disclose ? disclose : undefined };
  return (survey) => new PartAudit(survey, scanner, (result) => outcomeOf(result, sealing));
}
