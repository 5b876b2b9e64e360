/**
 * A folder and those above it. Node's own recursive `mkdir` never returns where the kernel says that a folder's parent is missing though
 * it is there, as below `/proc`.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param mode permission bits of the folders that are made, less the user's mask @throws what the system says, as `ENOENT` below `/proc` */
export function makeFolder(path: string, mode = 0o777): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process was first.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
