/** A report holds no secret, so what it names is read again and known by its fingerprint. */
import type { Finding, Report, ReportPart } from '../../core/finding.ts';
import { DEFAULT_KEY, disclose, makeFingerprinter } from '../../core/fingerprint.ts';
import type { Fingerprint } from '../../core/ids.ts';
import { Ledger } from '../../core/ledger.ts';
import { derive } from '../../platform/node.ts';
import { scanUnits } from '../../scan-units.ts';
import { reportedSource } from '../../sources/reported.ts';
import { scannerFor } from '../scanner.ts';
import { interruption } from './interruption.ts';
import type { BaselineArguments } from './options.ts';
import { policyFor } from './scan-and-report.ts';

export interface Reread {
  /** The report's findings, with values where the credential was found again. */
  readonly findings: readonly Finding[];
  /** Credentials that stand no longer where the report has them. */
  readonly gone: ReadonlySet<Fingerprint>;
  /** Why places could not be read. */
  readonly reasons: readonly string[];
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
  return {
    findings: report.findings.map((finding) => withValues(finding, values)),
    gone: new Set(findings.map(({ fingerprint }) => fingerprint).filter((fingerprint) => !values.has(fingerprint))),
    reasons: [...new Set(ledger.report().unread.map(({ unit, reason }) => `${unit}: ${reason}`))],
  };
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
