/** The SARIF report, where the workflow wants it: in the workspace, whatever links the checkout brings. */
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Report } from '../../core/finding.ts';
import { Fault } from '../../errors.ts';
import { makeFolder } from '../../git/make-folder.ts';
import { sarif } from '../../reporters/sarif.ts';
import { writeReport } from '../output.ts';
import { AS_FILE, type Written } from './files.ts';
import { isInside } from './inputs.ts';

/** @throws Fault `usage`: `checkSarifPath` */
export async function writeSarif(report: Report, path: string, workspace: string): Promise<Written> {
  const real = checkSarifPath(path, workspace);
  return { path: real, outcome: await writeReport(sarif.render(report, AS_FILE), real) };
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
