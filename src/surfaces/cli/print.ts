/** What a command prints on stdout that is no report: lists, help, where things stand. */
import { writeReport } from '../output.ts';

/** @throws Fault `io`: not all of it was taken, as by `| head -1` or on a full disk */
export async function print(pieces: Iterable<string>): Promise<void> {
  const outcome = await writeReport(pieces);
  if (!outcome.written) throw outcome.fault;
}
