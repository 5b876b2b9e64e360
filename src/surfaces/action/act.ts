/** The Action from inputs to exit code. Whatever happens, the outputs are set and the reason is said. */
import { Fault, isFault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { prose } from '../../reporters/escape/markdown.ts';
import type { Variables } from '../../git/variables.ts';
import { exitCodeAfterWriting, whatHappened } from '../exit.ts';
import { VERSION } from '../version.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { writeJson, type Written } from './files.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Runner } from './runner.ts';
import { scan, type Scanned } from './scan.ts';
import { annotate, logResult } from './show.ts';
import { summary, SUMMARY_BYTES } from './summary.ts';

/** @returns the exit code */
export async function act(variables: Variables, runner: Runner): Promise<number> {
  try {
    runner.log(`leaksift ${VERSION}`);
    const inputs = readInputs(variables);
    const environment = readEnvironment(variables);
    if (inputs.sarifFile !== null) (await import('./sarif-file.ts')).checkSarifPath(inputs.sarifFile, inputs.workspace);
    const scanned = await scan(inputs, environment, variables);
    return await present(scanned, { inputs, environment, variables, runner });
  } catch (error) {
    return refuse(isFault(error) ? error : new Fault('incomplete', whatHappened(error), { cause: error }), runner);
  }
}

interface Stage {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly variables: Variables;
  readonly runner: Runner;
}

/** Masks first: from then on nothing that the repository says can switch them off. */
async function present(scanned: Scanned, { inputs, environment, variables, runner }: Stage): Promise<number> {
  if (variables['GITHUB_ACTIONS'] === 'true') scanned.masks.forEach(runner.mask);
  const result = { ...scanned, event: environment.event, range: scanned.scope.range, notes: scanned.report.scan.notes ?? [] };
  logResult(scanned, environment.event, runner);
  annotate(scanned, runner, inputs.annotations);
  runner.summary(summary(result, { bytes: SUMMARY_BYTES, repository: scanned.isForeign ? null : environment.url, listed: 50 }));
  const json = writeJson(scanned.report, variables);
  const sarif = inputs.sarifFile === null ? null : await (await import('./sarif-file.ts')).writeSarif(scanned.report, inputs.sarifFile, inputs.workspace);
  if (inputs.comment) await (await import('./comment.ts')).keepComment(result, { environment, token: inputs.token, runner });
  const code = codeAfter(scanned.report.scan.exitCode, [json, ...(sarif === null ? [] : [sarif])], runner);
  setOutputs(runner, code, scanned, json, sarif);
  return code;
}

/** A report that nobody can read proves nothing. */
function codeAfter(code: number, files: readonly Written[], runner: Runner): number {
  const faults = files.flatMap(({ outcome }) => (outcome.written ? [] : [outcome.fault]));
  for (const fault of faults) runner.command('error', fault.message, { title: 'leaksift' });
  const withFindings = code === EXIT.findings || code === EXIT.incompleteWithFindings;
  return faults.length > 0 && withFindings ? EXIT.incompleteWithFindings : exitCodeAfterWriting(code, faults.length === 0);
}

function setOutputs(runner: Runner, code: number, scanned?: Scanned, json?: Written, sarif?: Written | null): void {
  const open = scanned?.report.findings.filter(({ status }) => status === 'open') ?? [];
  const pathOf = (written: Written | null | undefined): string => (written?.outcome.written === true ? written.path : '');
  runner.output('exit-code', String(code));
  runner.output('findings', String(open.length));
  runner.output('new-findings', String(open.filter((finding) => finding.new).length));
  runner.output('complete', String(code === EXIT.clean || code === EXIT.findings));
  runner.output('range', scanned?.scope.range ?? '');
  runner.output('commits', String(scanned?.commits ?? 0));
  runner.output('report', pathOf(json));
  runner.output('sarif', pathOf(sarif));
}

/** Nothing was scanned, or not to the end. */
function refuse(fault: Fault, runner: Runner): number {
  const code = fault.code === 'usage' || fault.code === 'config' ? EXIT.usage : EXIT.incomplete;
  runner.command('error', fault.message, { title: 'leaksift' });
  runner.summary(`## leaksift\n\n**${prose(fault.message)}**\n\nNothing was scanned.\n`);
  setOutputs(runner, code);
  return code;
}
