/** A report holds no secret, so what it names is read again and known by its fingerprint. */
import { basename, resolve } from 'node:path';
import type { Floor } from '../../config/config.ts';
import type { Finding, Report, ReportPart } from '../../core/finding.ts';
import { DEFAULT_KEY, disclose, makeFingerprinter } from '../../core/fingerprint.ts';
import type { Fingerprint } from '../../core/ids.ts';
import { Ledger, type Unread } from '../../core/ledger.ts';
import type { Source } from '../../core/source.ts';
import { Fault, isFault } from '../../errors.ts';
import { isUrl } from '../../git/url.ts';
import { derive } from '../../platform/node.ts';
import { scanUnits } from '../../scan-units.ts';
import { MISSING, reportedSource, unitName } from '../../sources/reported.ts';
import { scannerFor } from '../scanner.ts';
import { interruption } from './interruption.ts';
import type { BaselineArguments } from './options.ts';
import { policyFor } from './scan-and-report.ts';

export interface Reread {
  /** The report's findings, with values where the credential was found again. */
  readonly findings: readonly Finding[];
  /** Credentials that were not found again: why their place could not be read, or undefined where they stand there no longer. */
  readonly gone: ReadonlyMap<Fingerprint, string | undefined>;
  /** Why places could not be read. */
  readonly reasons: readonly string[];
  /** The floor of the configuration in force. */
  readonly failOn: Floor;
}

export interface RereadArguments extends Partial<BaselineArguments> {
  readonly repository?: string | undefined;
}

type Known = Pick<ReportPart, 'kind' | 'masked' | 'value'>;
type Values = ReadonlyMap<Fingerprint, readonly Known[]>;

/** @param wanted Which findings to look for. @throws Fault `usage`: the repository is not where the report says */
export async function reread(report: Report, wanted: (finding: Finding) => boolean, args: RereadArguments): Promise<Reread> {
  const findings = report.findings.filter(wanted);
  const { config, baseline } = await policyFor({ kind: 'files', paths: [args.repository ?? '.'] }, args);
  const keys = new Set([baseline?.key ?? DEFAULT_KEY, DEFAULT_KEY]);
  const ledger = new Ledger();
  const values = new Map<Fingerprint, readonly Known[]>();
  const targets = targetsOf(report, findings, args.repository);
  for (const target of targets) {
    for (const key of keys) {
      const open = { ...target, findings: target.findings.filter(({ fingerprint }) => !values.has(fingerprint)) };
      const found = await valuesIn(open, key, { config, ledger, isOneOfSeveral: targets.length > 1 });
      for (const [fingerprint, parts] of found) values.set(fingerprint, parts);
    }
  }
  const { unread } = ledger.report();
  return {
    findings: report.findings.map((finding) => withValues(finding, values)),
    gone: new Map(findings.filter(({ fingerprint }) => !values.has(fingerprint)).map((finding) => [finding.fingerprint, unreadable(finding, unread)])),
    reasons: reasonsOf(unread),
    failOn: config.failOn,
  };
}

/** One for all places that share it. */
function reasonsOf(unread: readonly Unread[]): string[] {
  const units = new Map<string, Set<string>>();
  for (const { unit, reason } of unread) units.set(reason, (units.get(reason) ?? new Set()).add(unit));
  return [...units].map(([reason, [first = '', ...others]]) => `${first}${others.length > 0 ? ` and ${others.length} more` : ''}: ${reason}`);
}

/** That something is missing is no trouble with reading: it is gone. */
function unreadable({ occurrences }: Finding, unread: readonly Unread[]): string | undefined {
  const names = new Set(occurrences.map(unitName));
  return unread.find(({ unit, reason }) => names.has(unit) && !MISSING.has(reason))?.reason;
}

/** What is to be read again in one place. */
interface Target {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Where it is now, if not where the report says. */
  readonly at: string | undefined;
}

/** Of a report about several repositories each by itself. @param at for these the folder that they are in now, under the names that the report gives them */
function targetsOf(report: Report, findings: readonly Finding[], at: string | undefined): Target[] {
  const names = new Set(findings.flatMap(({ occurrences }) => occurrences.map(({ repository }) => repository)));
  return [...names].map((name) => {
    if (name === undefined) return { report, findings, at };
    const there = findings.map((finding) => ({ ...finding, occurrences: finding.occurrences.filter(({ repository }) => repository === name) }));
    return {
      report: { ...report, scan: { ...report.scan, target: name } },
      findings: there.filter(({ occurrences }) => occurrences.length > 0),
      at: at === undefined ? undefined : resolve(at, isUrl(name) ? basename(name) : name),
    };
  });
}

interface Reading {
  readonly config: Parameters<typeof scannerFor>[0];
  readonly ledger: Ledger;
  readonly isOneOfSeveral: boolean;
}

/** Of several repositories one that is not there leaves its own credentials unread. */
async function valuesIn(target: Target, key: string, { config, ledger, isOneOfSeveral }: Reading): Promise<Values> {
  const { findings } = target;
  if (findings.length === 0) return new Map();
  const { signal } = interruption;
  let source: Source;
  try {
    source = openTarget(target);
  } catch (error) {
    if (!isOneOfSeveral || !isFault(error)) throw error;
    for (const unit of new Set(findings.flatMap(({ occurrences }) => occurrences.map(unitName)))) ledger.unreadOnce(unit, error.message);
    return new Map();
  }
  try {
    const { grouping } = await scanUnits(source, ledger, { scanner: scannerFor(config), fingerprint: makeFingerprinter(derive, key), disclose, signal, onUnit: undefined, lanes: [] });
    return new Map([...grouping.sightings()].map(([fingerprint, [first, ...rest]]) => [fingerprint, fullest([first, ...rest].map(({ sealed }) => sealed.parts))]));
  } finally {
    await source.close();
  }
}

/** @throws Fault: it is not there */
function openTarget({ report, findings, at }: Target): Source {
  const { target } = report.scan;
  const isOfSeveral = findings.some(({ occurrences }) => occurrences.some(({ repository }) => repository !== undefined));
  if (isOfSeveral && at === undefined && isUrl(target)) {
    throw new Fault('usage', `${target} was cloned for the audit and removed afterwards: clone it into a folder under the name ${JSON.stringify(basename(target))}, and name that folder with --repository.`);
  }
  return reportedSource({ report, findings, variables: process.env, signal: interruption.signal, ...(at === undefined ? {} : { at }) });
}

/** A secret may stand alone in one place and beside its ID in another. */
function fullest(sightings: readonly (readonly Known[])[]): readonly Known[] {
  return sightings.reduce((most, parts) => (parts.length > most.length ? parts : most));
}

/** By kind and by what the report shows: a part that looks otherwise is another. */
function withValues(finding: Finding, values: Values): Finding {
  const found = values.get(finding.fingerprint);
  if (found === undefined) return finding;
  return { ...finding, parts: finding.parts.map((part) => ({ ...part, ...valueOf(part, found) })) };
}

function valueOf({ kind, masked }: ReportPart, found: readonly Known[]): { value?: string } {
  const value = found.find((part) => part.kind === kind && part.masked === masked)?.value;
  return value === undefined ? {} : { value };
}
