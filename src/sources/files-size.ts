/**
 * Whether files and folders hold many bytes: looked at before they are read, so that threads which pay only then start at once. Nothing
 * is decided by it but that, so what can't be looked at counts for nothing; the scan itself says what it could not read.
 */
import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param paths as named: a link among them is followed. Stops as soon as it is known */
export function holdAtLeast(paths: readonly string[], bytes: number): boolean {
  let missing = bytes;
  for (const path of paths) {
    missing -= sizeOf(path, missing);
    if (missing <= 0) return true;
  }
  return false;
}

/** Not more than needs to be known: at most `enough`, or what one file has beyond that. */
function sizeOf(path: string, enough: number): number {
  const found = attempt(() => statSync(path));
  if (found?.isDirectory()) return folderSize(path, enough);
  return found?.isFile() ? found.size : 0;
}

/** Files of a folder first: most folders hold enough, or little, without those inside them. */
function folderSize(folder: string, enough: number): number {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  let sum = 0;
  for (const entry of entries) {
    if (sum >= enough) return sum;
    if (entry.isFile()) sum += attempt(() => lstatSync(join(folder, entry.name)))?.size ?? 0;
  }
  for (const entry of entries) {
    if (sum >= enough) return sum;
    if (isEntered(entry)) sum += folderSize(join(folder, entry.name), enough - sum);
  }
  return sum;
}

/** As the scan does: the inside of `.git` is not for it. */
function isEntered(entry: Dirent): boolean {
  return entry.isDirectory() && entry.name !== '.git';
}

function attempt<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
