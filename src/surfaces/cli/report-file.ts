/** Reports named on the command line, for the commands that go on from one. What a report must look like: `reporters/read.ts`. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import glob from 'fast-glob';
import type { Report } from '../../core/finding.ts';
import { codeOf, Fault } from '../../errors.ts';
import { readReport } from '../../reporters/read.ts';

/** @throws Fault `usage`: no such file, no report of leaksift, or one that was cut off */
export async function readReportFile(path: string): Promise<Report> {
  return readReport(await readText(path), path);
}

/**
 * Several reports; a name that no file has may be a pattern (`shards/*.json`), for shells that don't expand it.
 * @throws Fault `usage` as above, and for a pattern that matches nothing
 */
export async function readReportFiles(names: readonly string[]): Promise<Report[]> {
  return Promise.all((await expandReportNames(names)).map(readReportFile));
}

/** @throws Fault `usage` for a pattern that matches nothing */
export async function expandReportNames(names: readonly string[]): Promise<string[]> {
  return (await Promise.all(names.map(expanded))).flat();
}

async function expanded(name: string): Promise<readonly string[]> {
  if (existsSync(name) || !glob.isDynamicPattern(name)) return [name];
  const paths = await glob(name.replaceAll('\\', '/'), { dot: true });
  if (paths.length === 0) throw new Fault('usage', `No report matches ${JSON.stringify(name)}.`);
  return paths.sort();
}

/** @throws Fault `usage`: no such file */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Fault('usage', `The report ${JSON.stringify(path)} can not be read (${codeOf(error)}).`, { cause: error });
  }
}
