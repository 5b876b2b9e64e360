/**
 * Findings in, the same findings with verdicts out: none is lost, none is lowered. The values that the questions were made of
 * do not come out again. Which can be asked: `candidate.ts`; how fast: `schedule.ts`; what answers mean: `outcome.ts`.
 */
import type { Finding, Verdict } from '../core/finding.ts';
import type { Fingerprint } from '../core/ids.ts';
import { questionOf, type Candidate, type Question } from './candidate.ts';
import { verdictOf, type Answer } from './outcome.ts';
import { askAll, type Clock, type Pace } from './schedule.ts';
import type { Ask } from './sts.ts';

export interface VerifyOptions {
  readonly ask: Ask;
  readonly clock: Clock;
  /** For `checkedAt`. */
  readonly today: () => Date;
  /** Accounts of twelve digits that are never called, besides those that plant canaries. */
  readonly excluded?: readonly string[];
  readonly pace?: Pace;
  /** Told before the first request, and after each answer. */
  readonly onProgress?: (answered: number, of: number) => void;
}

/** @param findings With the values of their parts; suppressed ones are not asked about. */
export async function verifyFindings(findings: readonly Finding[], options: VerifyOptions): Promise<readonly Finding[]> {
  const excluded = new Set(options.excluded);
  const questions = new Map(findings.filter(({ status }) => status === 'open').map((finding) => [finding.fingerprint, questionOf(finding, excluded)]));
  const candidates = [...questions.values()].flatMap((question) => (question.kind === 'ask' ? [question.candidate] : []));
  const answers = await answersTo(candidates, options);
  const checkedAt = options.today().toISOString();
  return findings.map((finding) => judged(finding, verdictFor(finding.fingerprint, questions.get(finding.fingerprint), answers, checkedAt)));
}

async function answersTo(candidates: readonly Candidate[], { ask, clock, pace, onProgress }: VerifyOptions): Promise<ReadonlyMap<Fingerprint, Answer>> {
  let answered = 0;
  if (candidates.length > 0) onProgress?.(0, candidates.length);
  return askAll(candidates, ask, clock, pace, () => onProgress?.(++answered, candidates.length));
}

function verdictFor(fingerprint: Fingerprint, question: Question | undefined, answers: ReadonlyMap<Fingerprint, Answer>, checkedAt: string): Verdict | null {
  if (question === undefined || question.kind === 'none') return null;
  if (question.kind === 'verdict') return question.verdict;
  const answer = answers.get(fingerprint);
  return answer === undefined ? { status: 'unknown', reason: 'not asked' } : { ...verdictOf(answer), checkedAt };
}

/** What lives is critical, whatever it was taken for. No verdict lowers anything. */
function judged(finding: Finding, verdict: Verdict | null): Finding {
  if (verdict === null) return finding;
  const { account, principal } = verdict;
  return {
    ...finding,
    severity: verdict.status === 'live' ? 'critical' : finding.severity,
    facts: { ...finding.facts, ...(account === undefined ? {} : { account }), ...(principal === undefined || principal === 'unknown' ? {} : { principal }) },
    verdict,
  };
}

/** The findings without the values of their parts. */
export function withoutValues(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, parts: finding.parts.map(({ value: _, ...part }) => part) }));
}
