/** A report holds no secret, so what it names is read again and known by its fingerprint. */
import type { Floor } from '../../config/config.ts';
import type { Finding, Report, ReportPart } from '../../core/finding.ts';
import { DEFAULT_KEY, disclose, makeFingerprinter } from '../../core/fingerprint.ts';
import type { Fingerprint } from '../../core/ids.ts';
import { Ledger, type Unread } from '../../core/ledger.ts';
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
  for (const key of keys) {
    const found = await valuesIn(report, findings.filter(({ fingerprint }) => !values.has(fingerprint)), key, { config, args, ledger });
    for (const [fingerprint, parts] of found) values.set(fingerprint, parts);
  }
  const { unread } = ledger.report();
  return {
    findings: report.findings.map((finding) => withValues(finding, values)),
    gone: new Map(findings.filter(({ fingerprint }) => !values.has(fingerprint)).map((finding) => [finding.fingerprint, unreadable(finding, unread)])),
    reasons: [...new Set(unread.map(({ unit, reason }) => `${unit}: ${reason}`))],
    failOn: config.failOn,
  };
}

/** That something is missing is no trouble with reading: it is gone. */
function unreadable({ occurrences }: Finding, unread: readonly Unread[]): string | undefined {
  const names = new Set(occurrences.map(unitName));
  return unread.find(({ unit, reason }) => names.has(unit) && !MISSING.has(reason))?.reason;
}

interface Reading {
  readonly config: Parameters<typeof scannerFor>[0];
  readonly args: RereadArguments;
  readonly ledger: Ledger;
}

async function valuesIn(report: Report, findings: readonly Finding[], key: string, { config, args, ledger }: Reading): Promise<Values> {
  if (findings.length === 0) return new Map();
  const { signal } = interruption;
  const source = reportedSource({ report, findings, variables: process.env, signal, ...(args.repository === undefined ? {} : { at: args.repository }) });
  try {
    const { grouping } = await scanUnits(source, ledger, { scanner: scannerFor(config), fingerprint: makeFingerprinter(derive, key), disclose, signal, onUnit: undefined, lanes: [] });
    return new Map([...grouping.sightings()].map(([fingerprint, [first, ...rest]]) => [fingerprint, fullest([first, ...rest].map(({ sealed }) => sealed.parts))]));
  } finally {
    await source.close();
  }
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
