/** The reports that later steps read: JSON under the runner's temporary folder, SARIF where the workflow wants it. */
import { lstatSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Report } from '../../core/finding.ts';
import { Fault } from '../../errors.ts';
import { makeFolder } from '../../git/make-folder.ts';
import type { Variables } from '../../git/variables.ts';
import { json } from '../../reporters/json.ts';
import type { Reporter } from '../../reporters/reporter.ts';
import { type Outcome, writeReport } from '../output.ts';
import { uniqueName } from '../unique-name.ts';
import { isInside } from './inputs.ts';

/** Null where it could not be written. */
export interface Written {
  readonly path: string;
  readonly outcome: Outcome;
}

export function writeJson(report: Report, variables: Variables): Promise<Written> {
  const folder = variables['RUNNER_TEMP'] || tmpdir();
  return writeAs(json, report, join(folder, `leaksift-${uniqueName()}.json`));
}

/** @throws Fault `usage`: `checkSarifPath` */
export async function writeSarif(report: Report, path: string, workspace: string): Promise<Written> {
  const { sarif } = await import('../../reporters/sarif.ts');
  return writeAs(sarif, report, checkSarifPath(path, workspace));
}

/**
 * Where the file will really stand; makes the folders above it.
 * @param path absolute
 * @throws Fault `usage`: a symbolic link leads out of the workspace
 */
export function checkSarifPath(path: string, workspace: string): string {
  const standing = ancestor(dirname(path));
  if (!isInside(realpathSync(standing), workspace)) throw refusal();
  makeFolder(dirname(path));
  const real = join(realpathSync(dirname(path)), basename(path));
  if (!isInside(real, workspace)) throw refusal();
  if (lstatSync(real, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return real;
  const target = targetOf(real);
  if (target === null || !isInside(target, workspace)) throw refusal();
  return target;
}

function ancestor(folder: string): string {
  for (let at = folder; ; at = dirname(at)) if (lstatSync(at, { throwIfNoEntry: false }) !== undefined || at === dirname(at)) return at;
}

function targetOf(link: string): string | null {
  try {
    return realpathSync(link);
  } catch {
    return null;
  }
}

function refusal(): Fault {
  return new Fault('usage', 'Input sarif-file leads out of the workspace, or nowhere, through a symbolic link.');
}

async function writeAs(reporter: Reporter, report: Report, path: string): Promise<Written> {
  return { path, outcome: await writeReport(reporter.render(report, { color: false, width: 100, quiet: false }), path) };
}
