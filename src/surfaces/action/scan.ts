/** One scan as the Action does it: range, policy and source into a report, without values; and what to hide of it. */
import { realpathSync } from 'node:fs';
import type { Severity } from '../../core/severity.ts';
import type { Report } from '../../core/finding.ts';
import { DEFAULT_KEY, disclose, makeFingerprinter } from '../../core/fingerprint.ts';
import { isOid, type Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import type { Source } from '../../core/source.ts';
import { Fault, isFault } from '../../errors.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import { pathName } from '../../git/path-name.ts';
import { isUrl, protocolOf } from '../../git/url.ts';
import type { Variables } from '../../git/variables.ts';
import { derive } from '../../platform/node.ts';
import { run } from '../../run.ts';
import { rangeSource } from '../../sources/range.ts';
import type { MarkedUnit } from '../../scan-units.ts';
import { scannerFor } from '../scanner.ts';
import { VERSION } from '../version.ts';
import { Checkout } from './checkout.ts';
import { type Environment, upstreamOf } from './environment.ts';
import { planOf, type Plan } from './event.ts';
import { headPlaces, type HeadPlaces } from './head-places.ts';
import type { Inputs } from './inputs.ts';
import { hiding, masksOf, withoutValues } from './masks.ts';
import { policyFor, policyPaths } from './policy.ts';
import { type Scope, scopeOf } from './revisions.ts';

export interface Scanned {
  readonly report: Report;
  readonly scope: Scope;
  readonly plan: Plan;
  readonly failOn: Severity;
  readonly heads: HeadPlaces;
  readonly masks: readonly string[];
  readonly commits: number;
  readonly policyChanges: readonly string[];
  /** Not the event's repository: its places are none of that one. */
  readonly isForeign: boolean;
}

/** @throws Fault: nothing was scanned */
export async function scan(inputs: Inputs, environment: Environment, variables: Variables): Promise<Scanned> {
  const clone = repositoryAt(inputs);
  const plan = planOf(environment.event, environment.payload);
  const isOfEvent = isCloneOf(clone, environment.repository);
  const isForeign = !isOfEvent && await hasNoneOf(clone, plan, environment, variables);
  const checkout = new Checkout(clone, { variables, upstream: isForeign ? null : upstreamOf(environment, inputs), isOfEvent });
  try {
    if (isForeign) checkout.notes.push('This is a checkout of another repository than the event\'s, so that its own history is scanned; base-ref and head-ref would name a range.');
    const own: Plan = isForeign ? { ...plan, wanted: { kind: 'history' }, untrusted: false, pullRequest: null } : plan;
    const scope = await scopeOf(own, inputs, checkout, isForeign ? null : environment.sha);
    return await scanScope(scope, { inputs, environment, variables, checkout, isForeign, plan: { ...own, untrusted: own.untrusted && !scope.isMerged } });
  } finally {
    await checkout.close();
  }
}

interface Bench {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly variables: Variables;
  readonly checkout: Checkout;
  readonly plan: Plan;
  readonly isForeign: boolean;
}

/** Only a repository's own top: a folder further down would be taken for the whole of it, or for another one. */
function repositoryAt({ folder }: Inputs): Repository {
  try {
    const repository = openRepository(folder);
    if (realpathSync(repository.workTree ?? repository.gitDir) === folder) return repository;
  } catch (error) {
    if (!isFault(error) || error.code !== 'usage') throw error;
  }
  throw new Fault('usage', 'Input working-directory: there is no repository in this folder. Name the folder that actions/checkout wrote to (its "path"), and check out before this step.');
}

/** True where nothing says otherwise. */
function isCloneOf(clone: Repository, repository: string | null): boolean {
  const origin = clone.config.last('remote.origin.url');
  if (origin === undefined || repository === null || !isUrl(origin) || protocolOf(origin) === 'file') return true;
  const path = origin.replace(/\/+$/, '').replace(/\.git$/, '').toLowerCase();
  return [`/${repository}`, `:${repository}`].some((end) => path.endsWith(end.toLowerCase()));
}

/** None of the event's commits: they would be fetched from elsewhere, and this folder not be looked at. */
async function hasNoneOf(clone: Repository, { wanted }: Plan, { sha }: Environment, variables: Variables): Promise<boolean> {
  const ids = [...('head' in wanted ? [wanted.head] : []), ...('base' in wanted ? [wanted.base] : []), ...(sha === null ? [] : [sha])];
  const checkout = new Checkout(clone, { variables, upstream: null, isOfEvent: false });
  try {
    return (await checkout.lacks(ids)).length === ids.length;
  } finally {
    await checkout.close();
  }
}

async function scanScope(scope: Scope, bench: Bench): Promise<Scanned> {
  const { inputs, environment, variables, checkout, plan, isForeign } = bench;
  const policy = await policyFor(scope, inputs, checkout);
  const failOn = inputs.failOn ?? policy.config.failOn;
  const scanner = scannerFor(policy.config);
  const fingerprint = makeFingerprinter(derive, policy.baseline?.key ?? DEFAULT_KEY);
  const changes = new Set<string>();
  const verify = inputs.verify ? await (await import('./live-check.ts')).liveCheck(environment.payload, variables) : null;
  const obeyed = !plan.untrusted || inputs.policyFrom === 'head';
  const once = async (): Promise<Report> => run(
    {
      source: sourceOf(scope, bench, changes), scanner, fingerprint, failOn, disclose, ...(verify === null ? {} : { verify }),
      policy: { ...policy, whole: !scope.isRange },
      ...(obeyed ? {} : { onNewMarks: (marked) => marked.flatMap(markNotes).forEach((note) => changes.add(note)) }),
    },
    { now: () => new Date(), version: VERSION },
  );
  const revealed = await completed(await once(), once, scope, checkout);
  const report = withNotes(withoutValues(revealed), [...scope.notes, ...policy.notes, ...new Set(checkout.notes), ...(inputs.verify && verify === null ? [FORK] : [])]);
  return {
    report, scope, plan, failOn, isForeign,
    masks: masksOf(revealed),
    heads: await headPlaces(report, scope.head, checkout, scanner, fingerprint),
    commits: Number(report.scan.statistics?.['commits'] ?? 0),
    policyChanges: [...changes].map(hiding(revealed)).map((change) => `${change}${obeyed ? '' : ', which counts after the merge'}`),
  };
}

const FORK = 'Keys in pull requests from forks are not checked against AWS.';

/** What can not be had counts as not read; what the change does to policy is noted. */
function sourceOf(scope: Scope, { inputs, environment, variables, checkout, plan }: Bench, changes: Set<string>): Source {
  const source = rangeSource({
    path: inputs.folder, variables, opened: checkout.opened, revisions: scope.revisions,
    command: 'action', target: environment.repository ?? '.',
    onTouched: (paths) => {
      if (plan.untrusted) for (const path of policyPaths(paths, inputs)) changes.add(`The change touches ${JSON.stringify(pathName(Buffer.from(path, 'latin1')))}`);
    },
  });
  return {
    ...source,
    async *units(ledger, needsBase) {
      const missing = scope.lacking.filter((id) => !scope.revisions.include.includes(id)).map((id): Unread => ({ unit: `object ${id}`, reason: 'missing object' }));
      for (const { unit, reason } of [...missing, ...scope.unread]) {
        ledger.enumerated();
        ledger.unread(unit, reason);
      }
      yield* source.units(ledger, needsBase);
    },
  };
}

const MOST_ROUNDS = 8;

/** A partial clone lacks files that nobody has looked at yet: they are fetched by their ids, and all is read again. */
async function completed(first: Report, again: () => Promise<Report>, scope: Scope, checkout: Checkout): Promise<Report> {
  let report = first;
  for (let round = 0; round < MOST_ROUNDS && checkout.mayFetch; round += 1) {
    const missing = missingObjects(report).filter((id) => !scope.lacking.includes(id));
    if (missing.length === 0) break;
    await checkout.fetch(missing);
    if ((await checkout.lacks(missing)).length === missing.length) break;
    report = await again();
  }
  return report;
}

function missingObjects({ ledger }: Report): Oid[] {
  const ids = ledger.unread.filter(({ reason }) => reason === 'missing object').map(({ unit }) => unit.replace(/^\w+ /, ''));
  return [...new Set(ids.filter(isOid))];
}

function markNotes({ marks, places: [place] }: MarkedUnit): string[] {
  return marks.map(({ target, position }) => `The change brings the mark "leaksift:allow ${target.slice(0, 100)}" in ${JSON.stringify(place?.path ?? place?.source ?? 'a message')}, line ${position.line}`);
}

function withNotes(report: Report, notes: readonly string[]): Report {
  const all = [...notes, ...(report.scan.notes ?? [])];
  return all.length === 0 ? report : { ...report, scan: { ...report.scan, notes: all } };
}
