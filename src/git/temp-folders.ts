/** Private folders (mode 0700) that must be gone when the process ends, whatever ends it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../errors.ts';

const open = new Set<string>();

/** @throws Fault `io`: none can be made there */
export function makeTempFolder(prefix: string): string {
  const path = made(join(tmpdir(), prefix));
  open.add(path);
  return path;
}

function made(prefix: string): string {
  try {
    return mkdtempSync(prefix);
  } catch (error) {
    throw new Fault('io', `No folder can be made in the temporary folder, ${JSON.stringify(tmpdir())}. Set TMPDIR to one that can be written.`, { cause: error });
  }
}

/** Writes below such a folder. @throws Fault `io`: mostly the disk is full */
export function fillTempFolder<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (typeof code !== 'string') throw error;
    throw new Fault('io', `The temporary folder, ${JSON.stringify(tmpdir())}, can't be written (${code}). Make room there, or set TMPDIR to another.`, { cause: error });
  }
}

export function removeTempFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
  open.delete(path);
}

/** For the end of the process: removes all that are still open. */
export function removeTempFolders(): void {
  for (const path of open) removeTempFolder(path);
}
