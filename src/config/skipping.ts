/** Which files the configuration leaves out of a scan of files, and why. Files alone are skipped, each counted: a folder may hold what no glob covers. */
import type { Skip } from './config.ts';

/** @param prefix stands before each path where globs are matched */
export function skipping(skip: readonly Skip[], prefix = ''): (path: string, kind?: 'file' | 'folder') => string | null {
  return (path, kind = 'file') => {
    const entry = kind === 'file' ? skip.find((one) => one.path.matches(prefix + path)) : undefined;
    return entry === undefined ? null : `configured: ${entry.path.text} (${entry.reason})`;
  };
}
