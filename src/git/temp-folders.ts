/** Private folders (mode 0700) that must be gone when the process ends, whatever ends it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const open = new Set<string>();

export function makeTempFolder(prefix: string): string {
  const path = mkdtempSync(join(tmpdir(), prefix));
  open.add(path);
  return path;
}

export function removeTempFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
  open.delete(path);
}

/** For the end of the process: removes all that are still open. */
export function removeTempFolders(): void {
  for (const path of open) removeTempFolder(path);
}
