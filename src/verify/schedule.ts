/**
 * In which order and how fast questions are asked. AWS refuses a right secret when another secret of the same ID was tried
 * a moment before, so one ID's secrets go one after the other with a pause; all requests share a pace and a deadline.
 */
import type { Fingerprint } from '../core/ids.ts';
import type { Candidate } from './candidate.ts';
import { retryOf, type Answer } from './outcome.ts';
import type { Ask } from './sts.ts';

/** Milliseconds of a clock that never goes back, and a pause that a test can shorten. */
export interface Clock {
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Milliseconds. */
export interface Pace {
  /** Between requests for one ID with different secrets, and before a second try. */
  readonly sameId: number;
  /** Between any two requests. */
  readonly any: number;
  /** For all of them together: what has not been asked by then stays unasked. */
  readonly deadline: number;
}

const PACE: Pace = { sameId: 6000, any: 100, deadline: 10 * 60_000 };

/** IDs that are asked about at the same time. */
const LANES = 4;

/** An answer for each candidate. Candidates of one ID are asked in the order in which they come. */
export async function askAll(candidates: readonly Candidate[], ask: Ask, clock: Clock, pace: Pace = PACE, onAnswer: () => void = () => {}): Promise<ReadonlyMap<Fingerprint, Answer>> {
  const answers = new Map<Fingerprint, Answer>();
  const metered = meter(ask, clock, pace);
  const groups = byId(candidates).values();
  const lane = async (): Promise<void> => {
    for (const group of groups) {
      for await (const [fingerprint, answer] of oneId(group, metered, clock, pace)) {
        answers.set(fingerprint, answer);
        onAnswer();
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return answers;
}

function byId(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.accessKeyId);
    if (group) group.push(candidate);
    else groups.set(candidate.accessKeyId, [candidate]);
  }
  return groups;
}

async function* oneId(group: readonly Candidate[], ask: Ask, clock: Clock, pace: Pace): AsyncGenerator<readonly [Fingerprint, Answer], void> {
  for (const [index, candidate] of group.entries()) {
    if (index > 0) await clock.pause(pace.sameId);
    yield [candidate.fingerprint, await twice(candidate, ask, clock, pace)];
  }
}

/** A mismatch may come from another tool's try a moment ago, and busy may be over soon: each gets one more try. */
async function twice(candidate: Candidate, ask: Ask, clock: Clock, { sameId }: Pace): Promise<Answer> {
  const first = await ask(candidate);
  if (retryOf(first) === 'none') return first;
  await clock.pause(sameId);
  return ask(candidate);
}

const TOO_LATE: Answer = { kind: 'failure', reason: 'not asked: there were too many to ask within the time' };

/** Requests begin at least `any` apart, and none after the deadline. */
function meter(ask: Ask, clock: Clock, { any, deadline }: Pace): Ask {
  const end = clock.now() + deadline;
  let next = clock.now();
  return async (candidate) => {
    const at = Math.max(next, clock.now());
    if (at >= end) return TOO_LATE;
    next = at + any;
    if (at > clock.now()) await clock.pause(at - clock.now());
    return ask(candidate);
  };
}
