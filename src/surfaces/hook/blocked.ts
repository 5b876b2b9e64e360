/** What a blocked commit or push says: what, where, why it matters, and each way out as it is to be typed. Never a value. */
import { placeCount } from '../../core/place-count.ts';
import type { Finding, Report } from '../../core/finding.ts';
import type { Severity } from '../../core/severity.ts';
import { counts } from '../../exit-code.ts';
import type { Variables } from '../../git/variables.ts';
import { placeName, placeNotes } from '../../reporters/place.ts';
import { maskedParts } from '../../reporters/story.ts';
import { short } from '../../reporters/words.ts';
import type { HookEvent } from './events.ts';
import { type Say, tellKnown } from './tell.ts';
import { waysOut } from './ways-out.ts';

export interface Blocking {
  readonly event: HookEvent | 'agent';
  readonly failOn: Severity;
  readonly variables: Variables;
  /** There is no commit yet, so that nothing can be restored from one. */
  readonly unborn?: boolean;
  /** What is typed to run leaksift. */
  readonly program: string;
}

export function tellBlocked(report: Report, blocking: Blocking, say: Say): void {
  const tell = voice(blocking, say);
  const found = report.findings.filter((finding) => counts(finding, blocking.failOn));
  if (found.length > 0) tellFound(found, blocking, tell);
  if (!report.ledger.complete) tellUnread(report, blocking, tell);
  tellKnown(report, blocking.failOn, tell);
}

/** GitLab's web interface shows only lines that begin so (docs.gitlab.com, "Git server hooks"); GitHub Enterprise and plain git show every line. */
function voice({ event, variables }: Blocking, say: Say): Say {
  const gitlab = event === 'pre-receive' && (variables['GL_REPOSITORY'] ?? variables['GL_PROJECT_PATH'] ?? variables['GL_ID']) !== undefined;
  return gitlab ? (line) => say(`GL-HOOK-ERR: ${line}`) : say;
}

const WHAT: Readonly<Record<Blocking['event'], string>> = {
  'pre-commit': 'This commit is blocked: it would record',
  'pre-merge-commit': 'This merge is blocked: it would record',
  'commit-msg': 'This commit is blocked: its message holds',
  'pre-push': 'This push is blocked: it would publish',
  'pre-receive': 'This push is declined: it holds',
  agent: 'Refused: this would write or send',
};

/** Findings told in full; the rest are counted. */
const SHOWN = 5;
/** Places told of each. */
const PLACES = 3;

function tellFound(found: readonly Finding[], blocking: Blocking, say: Say): void {
  say(`leaksift: ${WHAT[blocking.event]} ${found.length === 1 ? 'a credential' : `${found.length} credentials`}.`);
  for (const finding of found.slice(0, SHOWN)) tellFinding(finding, say);
  if (found.length > SHOWN) say(`  and ${found.length - SHOWN} more.`);
  say('');
  say('  What reaches a public place is found within seconds and used within a minute.');
  for (const line of waysOut(found, blocking)) say(`  ${line}`);
}

function tellFinding(finding: Finding, say: Say): void {
  say('');
  say(`  ${finding.severity}: ${finding.title}, ${maskedParts(finding)}`);
  for (const place of finding.occurrences.slice(0, PLACES)) {
    const notes = [...placeNotes(place), ...(place.commit ? [`commit ${short(place.commit)}`] : [])];
    say(`    ${placeName(place)}${notes.length > 0 ? `  (${notes.join('; ')})` : ''}`);
  }
  const rest = placeCount(finding.occurrences) - Math.min(PLACES, finding.occurrences.length);
  if (rest > 0) say(`    and ${rest} more places`);
}

function tellUnread({ ledger }: Report, { event }: Blocking, say: Say): void {
  say(`leaksift: ${event === 'pre-push' || event === 'pre-receive' ? 'This push' : 'This'} is blocked, because not everything could be read:`);
  for (const { unit, reason } of ledger.unread.slice(0, SHOWN)) say(`    ${unit}: ${reason}`);
  if (ledger.units.unread > SHOWN) say(`    and ${ledger.units.unread - SHOWN} more`);
  say('  "git fsck" tells what is damaged. To go on unread, once: LEAKSIFT_SKIP="<reason>" before the git command.');
}
