/** A finished report in which no name holds a found secret: every text that a repository or a file had a say in. */
import type { Facts } from './detection.ts';
import type { Finding, Place, Report } from './finding.ts';
import type { Sighting } from './occurrences.ts';
import type { Mask } from './name-mask.ts';

/** Identifiers stay in names: they are shown to be found again. */
export function maskReport(report: Report, mask: MaskText): Report {
  const { scan, ledger } = report;
  return {
    ...report,
    scan: { ...scan, target: mask(scan.target), ...(scan.notes === undefined ? {} : { notes: scan.notes.map(mask) }) },
    ledger: {
      ...ledger,
      skipped: ledger.skipped.map(({ reason, count, units }) => ({ reason: mask(reason), count, ...(units ? { units: units.map(mask) } : {}) })),
      unread: ledger.unread.map(({ unit, reason }) => ({ unit: mask(unit), reason: mask(reason) })),
    },
    findings: report.findings.map((finding) => maskFinding(finding, mask)),
  };
}

/** Puts masks in place of values (`name-mask.ts`). */
export type MaskText = (text: string) => string;

export function* masksOf(sightings: Iterable<readonly [unknown, readonly Sighting[]]>): Generator<Mask> {
  for (const [, seen] of sightings) {
    for (const { sealed } of seen) {
      for (const { trail, masked } of sealed.parts) if (trail !== undefined) yield { trail, masked };
    }
  }
}

function maskFinding(finding: Finding, mask: MaskText): Finding {
  const { exposure, suppressedBy } = finding;
  return {
    ...finding,
    facts: maskFacts(finding.facts, mask),
    occurrences: finding.occurrences.map((occurrence) => maskPlace(occurrence, mask)),
    exposure: exposure === null ? null : { ...exposure, refs: exposure.refs.map(mask) },
    suppressedBy: suppressedBy === null ? null : { ...suppressedBy, reason: mask(suppressedBy.reason) },
  };
}

export function maskFacts(facts: Facts, mask: MaskText): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? mask(fact) : fact])) as Facts;
}

export function maskPlace<P extends Place>(occurrence: P, mask: MaskText): P {
  const { path, author } = occurrence;
  return { ...occurrence, ...(path === undefined ? {} : { path: mask(path) }), ...(author === undefined ? {} : { author: mask(author) }) };
}
