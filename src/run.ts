/**
 * One scan from source to report: a list of named steps. What is read comes from `sources/`, what is found from `core/`,
 * what is allowed from `config/`; printing and the process belong to the surfaces.
 */
import { applyPolicy, type Policy } from './config/policy.ts';
import { severityAt } from './core/facts.ts';
import type { Finding, Report, ShardInfo } from './core/finding.ts';
import type { Fingerprinter } from './core/fingerprint.ts';
import type { Grouping } from './core/group.ts';
import { toFinding, type OpenFinding } from './core/group-finding.ts';
import type { Located, Sighting } from './core/occurrences.ts';
import type { Disclose } from './core/seal.ts';
import type { Fingerprint, RuleId } from './core/ids.ts';
import { isoTimeOf } from './core/iso-time.ts';
import type { RuleSpec } from './core/rule.ts';
import { Ledger } from './core/ledger.ts';
import { nameMask } from './core/name-mask.ts';
import { rankReport } from './core/rank.ts';
import { maskReport, masksOf, type MaskText } from './core/report-mask.ts';
import type { Scanner } from './core/scan.ts';
import type { Severity } from './core/severity.ts';
import type { Share } from './core/share.ts';
import { maskShare, shareOf } from './core/share-of.ts';
import type { Source } from './core/source.ts';
import { describeFrom } from './describe.ts';
import { isFault } from './errors.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Lane } from './scan-lanes.ts';
import { scanUnits, type Harvest, type MarkedUnit } from './scan-units.ts';

export interface Request {
  readonly source: Source;
  readonly scanner: Scanner;
  readonly fingerprint: Fingerprinter;
  readonly policy: Omit<Policy, 'rules'>;
  readonly failOn: Severity;
  /** Given, inline marks count only as the base has them, and never for what is new; this is told of those that the base lacks. */
  readonly onNewMarks?: (marked: readonly MarkedUnit[]) => void;
  /** Gives values for `--show-secrets`; absent, no value leaves the scan. */
  readonly disclose?: Disclose | undefined;
  /** The report is to be joined with those of other shards; gives its packed share and what all of them have in common. */
  readonly shard?: { readonly index: number; readonly count: number; readonly seal: (share: Share) => Pick<ShardInfo, 'terms' | 'share'> };
  /** How secrets are known in names; by their trails unless told. */
  readonly maskFor?: (sightings: Iterable<readonly [Fingerprint, readonly Sighting[]]>) => MaskText;
  /** Adds verdicts; absent, nothing is asked of anybody. */
  readonly verify?: (findings: readonly Finding[]) => Promise<readonly Finding[]>;
}

export interface Ports {
  readonly now: () => Date;
  readonly version: string;
  readonly signal?: AbortSignal | undefined;
  /** Called after each unit, or some at once, with their bytes: for progress. */
  readonly onUnit?: (bytes: number, units: number) => void;
  /** Other threads that scan. */
  readonly lanes?: readonly Lane[];
}

/**
 * The source is closed afterwards.
 * @throws Fault when nothing was scanned; what fails later is in the ledger
 */
export async function run(request: Request, ports: Ports): Promise<Report> {
  const startedAt = ports.now();
  const ledger = new Ledger();
  try {
    const harvest = await scan(request, ports, ledger);
    const found = (await findings(request, harvest, ledger)).map((finding) => ({ ...finding, severity: severityAt(finding.severity, finding.facts, startedAt) }));
    const { findings: judged, notes } = applyPolicy(found, obeyed(harvest, request), policyOf(request), startedAt);
    const verified = request.verify ? await request.verify(judged) : judged;
    const mask = (request.maskFor ?? byTrail)(harvest.grouping.sightings());
    return rankReport(maskReport(sharded(report(request, ports, ledger, verified, startedAt, notes), request, harvest, ledger, mask), mask));
  } finally {
    await request.source.close();
  }
}

function byTrail(sightings: Iterable<readonly [Fingerprint, readonly Sighting[]]>): MaskText {
  return nameMask(masksOf(sightings));
}

function sharded(made: Report, { source, shard }: Request, harvest: Harvest, ledger: Ledger, mask: MaskText): Report {
  if (shard === undefined) return made;
  const share = source.share?.();
  if (share === undefined) throw new TypeError(`${source.command} can't be read in shards`);
  const { index, count, seal } = shard;
  const note = `This is shard ${index} of ${count}: only "leaksift merge" of all of them says what the whole holds.`;
  const info = { index, count, ...seal(maskShare({ ...shareOf(harvest), ledger: ledger.share(), source: share }, mask)) };
  return { ...made, scan: { ...made.scan, notes: [...(made.scan.notes ?? []), note], shard: info } };
}

function scan(request: Request, ports: Ports, ledger: Ledger): Promise<Harvest> {
  const { source, scanner, fingerprint, disclose, onNewMarks } = request;
  const { signal, onUnit, lanes = [] } = ports;
  return scanUnits(source, ledger, { scanner, fingerprint, disclose, signal, onUnit, lanes, wantsBaseMarks: onNewMarks !== undefined });
}

/** A change does not silence its own findings: without the marks that it brings. */
function obeyed(harvest: Harvest, { onNewMarks }: Request): Pick<Harvest, 'grouping' | 'marked'> {
  if (onNewMarks === undefined) return harvest;
  const { grouping, marked, baseMarks } = harvest;
  const known = new Set(baseMarks.flatMap(({ target, reason, outside }) => (outside ? [] : `${target} ${reason}`)));
  const split = (wanted: boolean): MarkedUnit[] => marked
    .map((unit) => ({ ...unit, marks: unit.marks.filter(({ target, reason }) => known.has(`${target} ${reason}`) === wanted) }))
    .filter(({ marks }) => marks.length > 0);
  onNewMarks(split(false));
  return { grouping, marked: split(true) };
}

function policyOf({ policy, scanner, onNewMarks }: Request): Policy {
  let specs: ReadonlyMap<RuleId, RuleSpec> | undefined;
  const specOf = (id: RuleId): RuleSpec | undefined => (specs ??= new Map(scanner.rules.map((rule) => [rule.id, rule.spec]))).get(id);
  return { ...policy, ...(onNewMarks === undefined ? {} : { marksForNew: false }), rules: { get: specOf } };
}

async function findings({ source, scanner }: Request, { grouping, base }: Harvest, ledger: Ledger): Promise<OpenFinding[]> {
  const located = await locate(source, grouping, ledger);
  const describe = describeFrom(() => scanner.rules);
  const placesOf = (fingerprint: Fingerprint): Located | undefined => {
    const found = located?.get(fingerprint);
    return found && { ...found, isWhole: source.relocates === true };
  };
  return [...grouping.sightings()].map(([fingerprint, sightings]) =>
    toFinding(sightings, { describe, located: placesOf(fingerprint), isNew: !base.has(fingerprint) }),
  );
}

/** Findings whose places nobody can tell are findings all the same. */
async function locate(source: Source, grouping: Grouping, ledger: Ledger): Promise<Awaited<ReturnType<NonNullable<Source['locate']>>> | undefined> {
  if (source.locate === undefined || grouping.size === 0) return undefined;
  try {
    return await source.locate(grouping.holders(source.relocates));
  } catch (error) {
    if (!isFault(error)) throw error;
    ledger.enumerated();
    ledger.unread('places of what was found', error.message);
    return undefined;
  }
}

function report(request: Request, ports: Ports, ledger: Ledger, found: readonly Finding[], startedAt: Date, notes: readonly string[]): Report {
  const { source, failOn } = request;
  const statistics = source.statistics?.();
  const said = [...(source.notes?.() ?? []), ...notes];
  return {
    schema: 'leaksift/1',
    tool: { name: 'leaksift', version: ports.version },
    scan: {
      command: source.command,
      target: source.target,
      startedAt: isoTimeOf(startedAt),
      seconds: Math.round(ports.now().getTime() - startedAt.getTime()) / 1000,
      exitCode: exitCodeOf(ledger.complete, found, failOn),
      ...(statistics ? { statistics } : {}),
      ...(said.length > 0 ? { notes: said } : {}),
    },
    ledger: ledger.report(),
    findings: found,
  };
}
