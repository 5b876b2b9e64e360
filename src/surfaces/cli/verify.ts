/** `leaksift verify <report>`: reads each credential again from the place that the report names, and asks AWS whether it lives. */
import type { Floor } from '../../config/config.ts';
import type { Finding, Report, Verdict } from '../../core/finding.ts';
import type { Fingerprint } from '../../core/ids.ts';
import { rank } from '../../core/rank.ts';
import { Fault } from '../../errors.ts';
import { exitCodeOf } from '../../exit-code.ts';
import { command } from './command.ts';
import { scanOptions } from './options.ts';
import { say } from './say.ts';
import { verifyOptions } from './verify-options.ts';

const { 'show-secrets': _, verify: __, ...reportOptions } = scanOptions;

export const verify = command({
  command: 'verify <report>',
  describe: 'Ask AWS STS whether the keys of a report live',
  positionals: { report: { type: 'string', demandOption: true, describe: 'A report in the format json or jsonl' } },
  options: { ...reportOptions, ...verifyOptions, repository: { type: 'string', describe: 'Where its repository or folder is now', requiresArg: true } },
  run: async (args) => {
    const [{ readReportFile }, { verifier }, { isPair, isUnanswered }] = await Promise.all([import('./report-file.ts'), import('./verifying.ts'), import('../../verify/candidate.ts')]);
    const check = await verifier(args, args.quiet ?? false);
    const report = await readReportFile(args.report);
    const wanted = (finding: Finding): boolean => finding.status === 'open' && isPair(finding);
    if (!report.findings.some(wanted)) throw new Fault('usage', `${JSON.stringify(args.report)} holds no open AWS key with its secret: there is nothing to ask AWS about.`);
    const { reread } = await import('./reread.ts');
    const { findings, gone, reasons, failOn } = await reread(report, wanted, args);
    for (const reason of reasons) say(`leaksift: could not be read again: ${reason}`);
    const [{ withoutValues }, { writeOut }] = await Promise.all([import('../../verify/verify.ts'), import('./write-out.ts')]);
    const verified = withoutValues(await check(findings)).map((finding) => withGone(finding, gone));
    const floor = args.failOn ?? failOn;
    const unanswered = verified.filter(({ verdict }) => verdict !== null && isUnanswered(verdict)).length;
    if (unanswered > 0) say(`leaksift: INCOMPLETE: ${unanswered} of ${report.findings.filter(wanted).length} keys could not be checked; that does not make them harmless`);
    return writeOut(judged(report, verified, floor, unanswered === 0), args, floor);
  },
});

/** A key that has been taken out may live on: that it is gone from its place says nothing of the key. */
const GONE: Verdict = { status: 'unknown', reason: 'not asked: it no longer stands where the report has it; that does not make it harmless' };

function withGone(finding: Finding, gone: ReadonlyMap<Fingerprint, string | undefined>): Finding {
  if (!gone.has(finding.fingerprint) || finding.verdict?.status !== 'unknown') return finding;
  const unreadable = gone.get(finding.fingerprint);
  return { ...finding, verdict: unreadable === undefined ? GONE : { status: 'unknown', reason: `not asked: it could not be read again: ${unreadable}` } };
}

/** What could not be asked leaves the check incomplete. */
function judged(report: Report, findings: readonly Finding[], failOn: Floor, answered: boolean): Report {
  return { ...report, findings: rank(findings), scan: { ...report.scan, exitCode: exitCodeOf(report.ledger.complete && answered, findings, failOn) } };
}
