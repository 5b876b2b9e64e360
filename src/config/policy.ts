/**
 * What policy makes of findings: severities as configured, and `status`: open, or suppressed by an inline mark, the
 * baseline or the configuration, with the reason. Nothing is dropped. What paths say: `path-rules.ts`. Whether a finding is
 * new, and what a verdict changes, is `run.ts`'s.
 */
import type { Finding, Occurrence, Suppression } from '../core/finding.ts';
import type { OpenFinding } from '../core/group-finding.ts';
import type { Fingerprint, RuleId } from '../core/ids.ts';
import { isoTimeOf } from '../core/iso-time.ts';
import type { RuleSpec } from '../core/rule.ts';
import type { Severity } from '../core/severity.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import type { Allow, Config } from './config.ts';
import { inlineAllows, type InlineAllows, type Sightings } from './inline.ts';
import { byPathRules, isUnder, loweredByPath, pathRules } from './path-rules.ts';
import { printable } from './problem.ts';

export interface Policy {
  readonly config: Config;
  readonly baseline: Baseline | null;
  /** The rules that run, by id. A rule that is made by joining others (a pair) has no entry. */
  readonly rules: Pick<ReadonlyMap<RuleId, RuleSpec>, 'get'>;
  /** Everything is scanned (`scan`, `audit-history`): only then an entry that silences nothing is worth a note. */
  readonly whole: boolean;
  /**
   * What stands before report paths so that globs, which speak of the policy's folder, see them from there: `src/` when only
   * that folder of a repository is scanned.
   */
  readonly prefix?: string;
  /** False: inline marks speak only for what is not new. */
  readonly marksForNew?: boolean;
}

export interface Judged {
  /** In the order they came in. */
  readonly findings: readonly Finding[];
  /** Sentences about marks and entries that are unused or have expired. */
  readonly notes: readonly string[];
}

/** @param now expiry dates are compared with its day in UTC */
export function applyPolicy(found: readonly OpenFinding[], sightings: Sightings, policy: Policy, now: Date): Judged {
  const today = isoTimeOf(now).slice(0, 10);
  const inline = inlineAllows(sightings);
  const bench: Bench = { ...policy, today, accepted: acceptedEntries(policy.baseline, today), used: new Set(), inline };
  const findings = found.map((finding) => judge(finding, bench));
  return { findings, notes: [...inline.notes, ...allowNotes(bench), ...baselineNotes(bench)] };
}

interface Bench extends Policy {
  /** ISO 8601 date. */
  readonly today: string;
  readonly inline: InlineAllows;
  /** The baseline's entries that hold today. */
  readonly accepted: ReadonlyMap<Fingerprint, BaselineEntry>;
  /** Entries that silenced something. */
  readonly used: Set<Allow | BaselineEntry>;
}

function acceptedEntries(baseline: Baseline | null, today: string): ReadonlyMap<Fingerprint, BaselineEntry> {
  const holding = (baseline?.entries ?? []).filter(({ expires }) => holds(expires, today));
  return new Map(holding.map((entry) => [entry.fingerprint, entry]));
}

function judge(finding: OpenFinding, bench: Bench): Finding {
  const severity = configuredSeverity(finding, bench);
  const ruled = pathRules(finding, bench);
  const suppressedBy = bySilencers(finding, bench) ?? byBaseline(finding, bench) ?? byPathRules(ruled);
  if (suppressedBy !== null) return { ...finding, severity, status: 'suppressed', suppressedBy };
  return { ...finding, ...loweredByPath(finding, severity, ruled), status: 'open', suppressedBy };
}

/** A value that was found harmless (documented, expired, implausible: `info`) stays so, whatever its rule is set to. */
function configuredSeverity(finding: OpenFinding, { config, rules }: Policy): Severity {
  const wanted = config.severity.get(finding.rule);
  const harmless = finding.severity === 'info' && rules.get(finding.rule)?.severity !== 'info';
  return wanted === undefined || harmless ? finding.severity : wanted;
}

function byBaseline(finding: OpenFinding, { accepted, used }: Bench): Suppression | null {
  const entry = accepted.get(finding.fingerprint);
  if (entry === undefined) return null;
  used.add(entry);
  return suppression('baseline', entry);
}

/** Inline marks and allow entries together must speak for every place: one that nobody spoke for keeps the finding open. */
function bySilencers(finding: OpenFinding, bench: Bench): Suppression | null {
  const marksCount = bench.marksForNew !== false || !finding.new;
  const each = finding.occurrences.map((occurrence) => (marksCount ? bench.inline.reasonFor(finding.fingerprint, occurrence) : null) ?? allowFor(finding, occurrence, bench));
  const [first] = each;
  for (const silencer of each) if (typeof silencer === 'object') bench.used.add(silencer);
  if (first === undefined || each.includes(undefined)) return null;
  return typeof first === 'string' ? { by: 'inline', reason: first } : suppression('config', first);
}

function allowFor(finding: OpenFinding, occurrence: Occurrence, { config, today, prefix }: Bench): Allow | undefined {
  return config.allow.find(
    (allow) => holds(allow.expires, today) && aims(allow, finding) && (allow.path === undefined || isUnder(allow.path, occurrence, prefix)),
  );
}

function aims({ target }: Allow, finding: OpenFinding): boolean {
  return target.kind === 'rule' ? target.rule === finding.rule : target.fingerprint === finding.fingerprint;
}

function holds(expires: string | undefined, today: string): boolean {
  return expires === undefined || today <= expires;
}

function suppression(by: Suppression['by'], { reason, expires }: Allow | BaselineEntry): Suppression {
  return expires === undefined ? { by, reason } : { by, reason, expires };
}

function allowNotes({ config, today, whole, used }: Bench): readonly string[] {
  return config.allow.flatMap((allow, index) => {
    const name = `${printable(config.name ?? 'configuration')}: allow[${index}] (${allow.target.kind === 'rule' ? allow.target.rule : allow.target.fingerprint})`;
    if (!holds(allow.expires, today)) return [`${name} expired on ${allow.expires}: renew or remove it.`];
    return whole && !used.has(allow) ? [`${name} silences nothing: remove it.`] : [];
  });
}

function baselineNotes({ baseline, today, whole, used }: Bench): readonly string[] {
  const entries = baseline?.entries ?? [];
  const expired = entries.filter(({ expires }) => !holds(expires, today)).length;
  const idle = entries.filter((entry) => holds(entry.expires, today) && !used.has(entry)).length;
  return [
    ...(expired > 0 ? [`Expired entries in the baseline: ${expired}. Renew or remove them.`] : []),
    ...(whole && idle > 0 ? [`Entries in the baseline that match nothing any more: ${idle}. See leaksift baseline stale.`] : []),
  ];
}
