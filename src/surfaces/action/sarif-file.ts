/** The SARIF report, where the workflow wants it: in the workspace, whatever links the checkout brings. */
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Report } from '../../core/finding.ts';
import { codeOf, Fault, isFault } from '../../errors.ts';
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
 * @throws Fault `usage`: it leads out of the workspace, or can't be a file
 */
export function checkSarifPath(path: string, workspace: string): string {
  try {
    const real = realPath(path, workspace);
    if (lstatSync(real, { throwIfNoEntry: false })?.isDirectory() !== true) return real;
  } catch (error) {
    if (isFault(error)) throw error;
    throw new Fault('usage', `Input sarif-file names a place in the workspace where no file can be (${codeOf(error, 'no reason given')}).`, { cause: error });
  }
  throw new Fault('usage', 'Input sarif-file is the path of a folder, and must be that of a file.');
}

function realPath(path: string, workspace: string): string {
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
  return new Fault('usage', 'Input sarif-file must name a file in the workspace; this leads out of it, or nowhere.');
}
