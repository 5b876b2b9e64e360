/**
 * What the path of a generic finding says of it: that the configuration ignores such findings there or lets them count for less, or
 * that others wrote what stands there (decision 0011).
 */
import type { Finding, Occurrence, Suppression } from '../core/finding.ts';
import { foreignCode, loweredAs, type ForeignCode } from '../core/foreign-code.ts';
import type { OpenFinding } from '../core/group-finding.ts';
import type { RuleSpec } from '../core/rule.ts';
import { compareSeverity, type Severity } from '../core/severity.ts';
import type { Glob, PathRule } from './config.ts';
import type { Policy } from './policy.ts';

/** What a path says of a generic finding there: at most this severity, by a path rule or because others wrote what stands there. */
export interface Ruled {
  readonly most: Severity | 'ignore';
  readonly rule?: PathRule;
  readonly foreign?: ForeignCode;
}

type Paths = Pick<Policy, 'config' | 'rules' | 'prefix'>;

/** For each of its places, in order; nothing for a finding that is not generic. */
export function pathRules({ rule, occurrences }: OpenFinding, policy: Paths): readonly (Ruled | undefined)[] {
  if (!isGeneric(policy.rules.get(rule))) return [];
  return occurrences.map((occurrence) => byPathRule(occurrence, policy) ?? (policy.config.severity.has(rule) ? undefined : byForeignCode(occurrence, policy)));
}

/** Generic: known by a label alone. Anything else has a form of its own and is never filtered by its path. */
function isGeneric(spec: RuleSpec | undefined): boolean {
  return spec?.kind === 'labelled' && spec.value === undefined;
}

function byPathRule(occurrence: Occurrence, { config, prefix }: Paths): Ruled | undefined {
  const rule = config.paths.find(({ path }) => isUnder(path, occurrence, prefix));
  return rule && { most: rule.generic, rule };
}

function byForeignCode({ path }: Occurrence, { prefix = '' }: Paths): Ruled | undefined {
  const foreign = path === undefined ? undefined : foreignCode(prefix + path);
  return foreign && { most: 'low', foreign };
}

/** The worst of its places decides; that others wrote what stands there is said among the signals. */
export function loweredByPath({ signals = [] }: OpenFinding, severity: Severity, ruled: readonly (Ruled | undefined)[]): Pick<Finding, 'severity' | 'signals'> {
  const lowered = ruled.map((one) => lower(severity, one)).sort(compareSeverity).at(-1) ?? severity;
  const foreign = lowered === severity ? [] : ruled.flatMap((one) => (one?.foreign === undefined || lower(severity, one) !== lowered ? [] : [loweredAs(one.foreign)]));
  return foreign.length === 0 ? { severity: lowered } : { severity: lowered, signals: [...new Set([...signals, ...foreign])].sort() };
}

function lower(severity: Severity, ruled: Ruled | undefined): Severity {
  if (ruled === undefined) return severity;
  if (ruled.most === 'ignore') return 'info';
  return compareSeverity(ruled.most, severity) < 0 ? ruled.most : severity;
}

export function byPathRules(ruled: readonly (Ruled | undefined)[]): Suppression | null {
  const rule = ruled[0]?.rule;
  if (rule === undefined || !ruled.every((one) => one?.most === 'ignore')) return null;
  return { by: 'config', reason: rule.reason ?? `generic findings in ${rule.path.text} are ignored` };
}

export function isUnder(glob: Glob, { path }: Occurrence, prefix = ''): boolean {
  return path !== undefined && glob.matches(prefix + path);
}
