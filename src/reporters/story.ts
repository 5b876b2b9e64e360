/**
 * What there is to tell of one credential, as plain sentences that every sink for people shares. The texts come from the
 * repository and from rules: sinks escape them.
 */
import type { Finding, Occurrence, Report } from '../core/finding.ts';
import { ago, day, days, list, short } from './words.ts';

/** Empty where nothing is known. */
export function prefixed(prefix: string, text: string | undefined): string {
  return text === undefined ? '' : prefix + text;
}

/** `AKIA…7Q2F + wJ…(40)`, also when the report holds the values: most formats are made to be passed on. */
export function maskedParts(finding: Finding): string {
  return finding.parts.map((part) => part.masked).join(' + ');
}

/** When, by whom and in which commit it came in, as far as that is known. */
export interface Origin {
  /** ISO 8601. */
  readonly date?: string;
  readonly author?: string;
  readonly commit?: string;
}

export function origin(finding: Finding): Origin {
  const first = earliest(finding);
  const commit = finding.exposure?.introduced ?? first?.commit;
  return {
    ...(first?.date === undefined ? {} : { date: first.date }),
    ...(first?.author === undefined || first.author === '' ? {} : { author: first.author }),
    ...(commit === undefined || commit === null ? {} : { commit }),
  };
}

/** `2016-03-01 by Ann in commit 1f3a2b4c`; undefined when no commit is known. With `now`, `(9 years ago)` after the day. */
export function since(finding: Finding, now?: string): string | undefined {
  const { date, author, commit } = origin(finding);
  const past = date === undefined || now === undefined ? undefined : ago(date, now);
  const said = [
    ...(date === undefined ? [] : [day(date)]),
    ...(past === undefined ? [] : [`(${past})`]),
    ...(author === undefined ? [] : [`by ${author}`]),
    ...(commit === undefined ? [] : [`in commit ${short(commit)}`]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}

/** The place that came first, as far as dates tell. */
export function earliest(finding: Finding): Occurrence | undefined {
  const introduced = finding.exposure?.introduced;
  const dated = finding.occurrences.filter((place) => place.date !== undefined);
  const first = dated.find((place) => place.commit === introduced);
  return first ?? dated.reduce<Occurrence | undefined>(older, undefined) ?? finding.occurrences[0];
}

/** Where it stands today: in HEAD, gone from it, on which refs. */
export function standing(finding: Finding): string | undefined {
  const { exposure } = finding;
  if (exposure === null) return undefined;
  if (isUncommitted(finding)) return 'in no commit: it was staged, and git still stores it';
  const refs = exposure.refs.length === 0 ? 'no ref leads to it' : `reachable from ${list(exposure.refs)}`;
  if (exposure.inHead) return `still in HEAD; ${refs}`;
  if (exposure.removed !== null) return `removed from HEAD by commit ${short(exposure.removed)}, but the history keeps it; ${refs}`;
  return `not in HEAD; ${refs}`;
}

/** A file's content comes into the store without a commit when it is staged. */
function isUncommitted({ occurrences, exposure }: Finding): boolean {
  return exposure?.introduced === null && !exposure.inHead && occurrences.length > 0 && occurrences.every(({ source, commit }) => (source === 'staged' || source === 'history') && (commit ?? null) === null);
}

/** `730 days (2.0 years)`: to this day, or until its removal, after which only the history holds it. Undefined where no commit tells. */
export function exposed({ exposure }: Finding): string | undefined {
  if (exposure === null || (exposure.introduced === null && !exposure.inHead)) return undefined;
  return exposure.removed === null ? days(exposure.days) : `${days(exposure.days)} until its removal`;
}

/** `account 123456789012`, `long-term key`, …: each fact once, in a fixed order. */
export function factList(finding: Finding): string[] {
  const { account, keyType, region, partition, principal, expires, canary, documented, ...others } = finding.facts;
  const facts: string[] = [];
  if (account !== undefined) facts.push(`account ${account}`);
  if (keyType !== undefined) facts.push(`${keyType} key`);
  if (principal !== undefined) facts.push(`principal ${principal}`);
  if (region !== undefined) facts.push(`region ${region}`);
  if (partition !== undefined && partition !== 'aws') facts.push(`partition ${partition}`);
  if (expires !== undefined) facts.push(`expires ${expires}`);
  if (canary === true) facts.push('a canary: using it alerts whoever planted it');
  if (documented === true) facts.push('a documented example');
  for (const [name, value] of Object.entries(others)) if (value !== undefined) facts.push(value === true ? name : `${name} ${value}`);
  return facts;
}

/** That a value is no danger as it stands, and why; undefined where it may be one. */
export function harmlessness({ severity, facts }: Finding): string | undefined {
  if (severity !== 'info') return undefined;
  if (facts.documented === true) return 'No danger as it stands: a documented example.';
  if (facts['implausible'] === true) return 'No danger as it stands: no issuer makes such a value.';
  return facts.expires === undefined ? undefined : `No danger as it stands: expired on ${day(facts.expires)}.`;
}

/** What to do about it; of what is no danger, why. */
export function advice(finding: Finding): string {
  return harmlessness(finding) ?? finding.remediation;
}

/** What a check with the issuer said. */
export function verdictOf(finding: Finding): string | undefined {
  const { verdict } = finding;
  if (verdict === null) return undefined;
  const said = VERDICTS[verdict.status];
  const who = verdict.arn ?? verdict.account;
  const detail = [who, verdict.reason].filter((text) => text !== undefined).join(', ');
  return detail === '' ? said : `${said} (${detail})`;
}

const VERDICTS = {
  live: 'LIVE: it opens the account right now',
  rejected: 'rejected by the issuer: no longer valid',
  'secret-mismatch': 'the issuer knows the ID, but this secret does not belong to it',
  expired: 'expired',
  canary: 'a canary: not checked, because using it alerts whoever planted it',
  unknown: 'could not be checked',
} as const;

/** What to type so that this finding is not reported again, with what it is for. */
export interface Allowance {
  readonly introduction: string;
  readonly line: string;
}

/** A mark in the text where the text can still be changed; else an entry of the baseline. */
export function allowance(finding: Finding, report: Report, program = 'leaksift'): Allowance {
  if (!canBeMarked(finding, report)) {
    return { introduction: 'Dealt with, or no secret? Accept it with', line: `${program} baseline triage` };
  }
  return {
    introduction: 'No secret? Say so in a comment on that line or the line above:',
    line: `leaksift:allow ${finding.fingerprint} <reason>`,
  };
}

function canBeMarked(finding: Finding, report: Report): boolean {
  // What is in the history can't be changed; and a change that a workflow judges does not silence itself.
  if (report.scan.command === 'audit-history' || report.scan.command === 'action') return false;
  return finding.occurrences.some((place) => MARKABLE.has(place.source));
}

const MARKABLE: ReadonlySet<string> = new Set(['file', 'staged', 'range', 'stdin', 'commit-message']);

function older(a: Occurrence | undefined, b: Occurrence): Occurrence {
  return a?.date !== undefined && a.date <= (b.date ?? '') ? a : b;
}
