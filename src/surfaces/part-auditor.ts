/** The scanner of an audit, made of plain data alone, so that every thread makes the same one. */
import { disclose, makeFingerprinter } from '../core/fingerprint.ts';
import { compileRules } from '../core/gate.ts';
import { outcomeOf, type Outcome } from '../core/outcome.ts';
import { createRangeScanner, type Trace } from '../core/ranges.ts';
import type { RuleSpec } from '../core/rule.ts';
import { Fault } from '../errors.ts';
import { PartAudit } from '../git/pack/part-audit.ts';
import { partScanner } from '../git/pack/part-scanner.ts';
import type { StoreSurvey } from '../git/pack/store.ts';
import { makePrefilter } from '../kernel/index.ts';
import { inflater } from '../platform/inflate.ts';
import { derive, latin1 } from '../platform/node.ts';

export interface AuditSettings {
  readonly rules: readonly RuleSpec[];
  /** Of the fingerprints. */
  readonly key: string;
  /** Whether values may leave the thread, for `--show-secrets`. */
  readonly disclose: boolean;
}

/** @throws Fault `config` for rules that don't compile; the file system's error for packs that have vanished. */
export function makePartAudit(survey: StoreSurvey, settings: AuditSettings): PartAudit<Trace, Outcome> {
  const { rules, problems } = compileRules(settings.rules);
  const [problem] = problems;
  if (problem !== undefined) throw new Fault('config', `rule ${problem.rule}: ${problem.field}: ${problem.message}`);
  const scanner = createRangeScanner(rules, { makePrefilter, latin1, inflater });
  const sealing = { fingerprint: makeFingerprinter(derive, settings.key), disclose: settings.disclose ? disclose : undefined };
  return new PartAudit(survey, partScanner(scanner), (result) => outcomeOf(result, sealing));
}
