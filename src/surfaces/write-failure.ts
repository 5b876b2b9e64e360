/** What became of a report, and why one could not be written, in words that tell what to change. */
import { codeOf, Fault, type FaultCode } from '../errors.ts';

/** Whether all bytes were accepted. `fault` is for stderr. */
export type Outcome = { readonly written: true } | { readonly written: false; readonly fault: Fault };

/** @param path undefined for stdout */
export function failure(path: string | undefined, error: unknown, code: FaultCode = 'io'): Fault {
  const where = path === undefined ? 'stdout' : JSON.stringify(path);
  return new Fault(code, `The report can't be written to ${where}: ${REASONS[codeOf(error)] ?? codeOf(error)}.`, { cause: error });
}

const REASONS: Readonly<Record<string, string>> = {
  EPIPE: 'its reader has gone', ENOSPC: 'the disk is full', EDQUOT: 'the disk quota is used up', EACCES: 'permission denied',
  ENOENT: 'its folder does not exist', EROFS: 'the file system is read-only', EIO: 'the device reports an error', EBADF: 'it is closed',
};
