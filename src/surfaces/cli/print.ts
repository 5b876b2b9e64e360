/** What a command prints that is no report: lists, help, where things stand, a file for people to keep. */
import { writeReport } from '../output.ts';

/** @param output a file; absent: stdout. @throws Fault: not all of it was taken, as by `| head -1` or on a full disk */
export async function print(pieces: Iterable<string>, output?: string): Promise<void> {
  const outcome = await writeReport(pieces, output);
  if (!outcome.written) throw outcome.fault;
}
