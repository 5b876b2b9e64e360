/** Reports named on the command line, for the commands that go on from one. What a report must look like: `reporters/read.ts`. */
import { readFile } from 'node:fs/promises';
import type { Report } from '../../core/finding.ts';
import { Fault } from '../../errors.ts';
import { readReport } from '../../reporters/read.ts';

/** @throws Fault `usage`: no such file, no report of leaksift, or one that was cut off */
export async function readReportFile(path: string): Promise<Report> {
  return readReport(await readText(path), path);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Fault('usage', `The report ${JSON.stringify(path)} can not be read (${code}).`, { cause: error });
  }
}
