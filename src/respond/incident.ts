/**
 * The guide of one incident: what was found, and the steps in the order in which they protect. First every credential is
 * stopped, then traced, then the account is searched; what replaces them and the repository come last.
 */
import { placeCount } from '../core/place-count.ts';
import type { Finding, Report } from '../core/finding.ts';
import type { Fingerprint } from '../core/ids.ts';
import { Fault } from '../errors.ts';
import { placeName } from '../reporters/place.ts';
import { exposed, maskedParts, since, standing, verdictOf } from '../reporters/story.ts';
import { count, days, grouped } from '../reporters/words.ts';
import { isActual } from './actual.ts';
import { fill } from './fill.ts';
import type { Guide, Step } from './guide.ts';
import { guideFor } from './guides/index.ts';
import { pointAt } from './steps/partition.ts';
import { setVariables } from './steps/set.ts';
import { endAbuse, persistence, safeguards, seeAbuse, sweep, tellAws } from './steps/account.ts';
import { cleanRepository } from './steps/git.ts';
import { subjectOf, wholeDays, type KnownSubject } from './subject.ts';

/** Commands are filled in and ready to copy; all other texts may hold what a repository says, and sinks escape them. */
export type ReadyStep = Step;

export interface Section {
  /** Which credential; absent where a chapter is about all. */
  readonly heading?: string;
  readonly facts: readonly string[];
  readonly steps: readonly ReadyStep[];
}

export interface Chapter {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Incident {
  readonly title: string;
  readonly opening: readonly string[];
  readonly chapters: readonly Chapter[];
}

export interface IncidentOptions {
  readonly now: Date;
  /** The day of the first exposure, ISO 8601; absent: as the report tells. */
  readonly since?: string;
  /** Access key IDs, read again: reports hold only their ends. */
  readonly ids: ReadonlyMap<Fingerprint, string>;
  /** The report's file, for commands that read it again. */
  readonly report?: string;
}

interface Case {
  readonly finding: Finding;
  readonly guide: Guide;
  readonly subject: KnownSubject;
}

/** @throws Fault `usage`: nothing in the report asks for a response */
export function incidentOf(report: Report, options: IncidentOptions): Incident {
  const findings = report.findings.filter(({ status }) => status === 'open');
  const cases = findings.filter(isActual).map((finding) => ({ finding, guide: guideFor(finding), subject: subjectOf(finding, options) }));
  const [first, ...others] = cases;
  if (first === undefined) throw new Fault('usage', 'The report holds no open finding that asks for a response.');
  return {
    title: `Incident guide: ${count(cases.length, 'credential')}`,
    opening: opening(report, [first, ...others], findings.length - cases.length, options),
    chapters: [
      chapter('Stop it', cases, ({ contain }) => contain, true),
      chapter('What it did', cases, ({ trace }) => trace),
      ...accountChapter(cases),
      chapter('Replace', cases, ({ replace }) => replace),
      ...awsChapter(cases),
      { title: 'The repository', sections: [{ facts: [], steps: [cleanRepository] }] },
      ...(cases.some(isAws) ? [{ title: 'Afterwards', sections: [{ facts: [], steps: [safeguards] }] }] : []),
    ],
  };
}

function isAws({ guide: { kind } }: Case): boolean {
  return kind.startsWith('aws-');
}

function opening(report: Report, cases: readonly Case[], leftOut: number, { since: told, now }: IncidentOptions): string[] {
  const live = cases.filter(({ finding: { verdict } }) => verdict?.status === 'live').length;
  const dated = cases.filter(({ subject }) => subject.sinceKnown).map(({ subject }) => subject.since).sort();
  const [earliest] = told === undefined ? dated : [told];
  const past = earliest === undefined ? undefined : wholeDays(earliest, now);
  return [
    'Do the steps in this order. Minutes count for the first chapter, hours for the next two; the repository comes last.',
    'Write down the time now, and who could read the repository. Do not paste the secret into a ticket, a chat or a search.',
    ...(cases.some(isAws) ? ['The commands are for AWS\'s command line, signed in as another administrator than the leaked user: aws sts get-caller-identity says who you are.'] : []),
    ...(live > 0 ? [`AWS accepts ${count(live, 'key')} right now.`] : []),
    earliest === undefined
      ? 'Since when this could be read is not known; the commands look 90 days back. Give --since with a day to change that.'
      : `It could be read since ${earliest}, for ${days(past ?? 0)}${told === undefined ? ', as far as the history tells; if it became public later, give that day with --since' : ''}.`,
    ...(past !== undefined && past > 90 && cases.some(isAws) ? [`CloudTrail's event history has only the last 90 of these days. For the ${grouped(past - 90)} days before there are only trails that deliver to S3 or CloudTrail Lake, if there were any.`] : []),
    ...(report.ledger.complete ? [] : ['The scan was incomplete: there may be more credentials than these.']),
    ...(leftOut > 0 ? [`Left out: ${count(leftOut, 'finding')} that open nothing (documented, impossible or expired values, canaries).`] : []),
  ];
}

function chapter(title: string, cases: readonly Case[], stage: (guide: Guide) => readonly Step[], isFirst = false): Chapter {
  return { title, sections: cases.map((one) => section(one, stage(one.guide), isFirst, cases.length > 1)) };
}

/** @param isOneOfMany Then variables are set again in each chapter, because another credential's stand between. */
function section({ finding, guide, subject }: Case, steps: readonly Step[], isFirst: boolean, isOneOfMany: boolean): Section {
  const all = [...guide.contain, ...guide.trace, ...guide.replace];
  const prepared = [
    ...(isFirst && guide.kind.startsWith('aws-') ? pointAt(subject.partition) : []),
    ...(isOneOfMany ? setVariables(steps, guide, finding, subject) : isFirst ? setVariables(all, guide, finding, subject) : []),
  ];
  return {
    heading: `${guide.title} ${maskedParts(finding)}`,
    facts: isFirst ? factsOf(finding, guide) : [],
    steps: [...prepared, ...steps].map((step) => ready(step, subject)),
  };
}

function ready(step: Step, subject: KnownSubject): ReadyStep {
  return step.commands === undefined ? step : { ...step, commands: step.commands.map((command) => fill(command, subject)) };
}

function factsOf(finding: Finding, { about, kind }: Guide): string[] {
  const [first] = finding.occurrences;
  const others = placeCount(finding.occurrences) - 1;
  const verdict = verdictOf(finding);
  const { account, expires } = finding.facts;
  const [came, stands, long] = [since(finding), standing(finding), exposed(finding)];
  return [
    about,
    ...(first === undefined ? [] : [`Found in ${placeName(first)}${others > 0 ? ` and ${count(others, 'other place')}` : ''}.`]),
    ...(came === undefined ? [] : [`It came in ${came}${long === undefined ? '' : ` and stood there for ${long}`}.`]),
    ...(stands === undefined ? [] : [`It is ${stands}.`]),
    ...(verdict === undefined ? [] : [`Checked: ${verdict}.`]),
    ...(account === undefined ? [] : [`Account ${account}.`]),
    ...(expires === undefined ? [] : [`It expires, or has expired, at ${expires}.`]),
    ...(kind.startsWith('aws-') ? [] : [finding.remediation, ...finding.references]),
  ];
}

/** Once for each account, as far as accounts are known. */
function accountChapter(cases: readonly Case[]): Chapter[] {
  const searched = cases.filter(({ guide }) => guide.searchesAccount);
  const accounts = [...new Set(searched.map(({ subject }) => subject.account ?? ''))];
  const sections = accounts.map((account): Section => {
    const of = searched.filter(({ subject }) => (subject.account ?? '') === account).map(({ subject }) => subject);
    const [earliest] = of.sort((a, b) => (a.since < b.since ? -1 : 1));
    return {
      ...(account === '' ? {} : { heading: `Account ${account}` }),
      facts: [],
      steps: earliest === undefined ? [] : [sweep, persistence, seeAbuse, endAbuse].map((step) => ready(step, earliest)),
    };
  });
  return sections.length === 0 ? [] : [{ title: 'What was left behind', sections }];
}

function awsChapter(cases: readonly Case[]): Chapter[] {
  return cases.some(isAws) ? [{ title: 'Tell AWS', sections: [{ facts: [], steps: [tellAws] }] }] : [];
}
