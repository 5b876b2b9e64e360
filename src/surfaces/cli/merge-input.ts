/** Reports for a merge. One that is cut off is not refused here: which shard it is of, it says at its beginning. */
import type { Report } from '../../core/finding.ts';
import { isFault } from '../../errors.ts';
import { readReport, shardOfCut } from '../../reporters/read.ts';
import { expandReportNames, readText } from './report-file.ts';

export interface MergeInput {
  readonly name: string;
  /** Which shard; undefined for the report of a whole scan. */
  readonly shard: { readonly index: number; readonly count: number; readonly terms: string } | undefined;
  /** Undefined when the report is cut off. */
  readonly report: Report | undefined;
}

/** @throws Fault `usage`: no such file, no report of leaksift, or a damaged one */
export async function readMergeInputs(names: readonly string[]): Promise<MergeInput[]> {
  return Promise.all((await expandReportNames(names)).map(readMergeInput));
}

async function readMergeInput(name: string): Promise<MergeInput> {
  const text = await readText(name);
  try {
    const report = readReport(text, name);
    return { name, report, shard: report.scan.shard };
  } catch (error) {
    const shard = shardOfCut(text);
    if (!isFault(error) || shard === undefined) throw error;
    return { name, report: undefined, shard };
  }
}
