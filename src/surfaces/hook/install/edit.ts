/** Changes of files, made up first and done afterwards: so that a dry run, and a refusal in the middle, change nothing. */
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync, type Stats, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, Fault } from '../../../errors.ts';
import { makeFolder } from '../../../git/make-folder.ts';
import { madeItsFolder } from './block.ts';

export interface Edit {
  readonly path: string;
  /** Latin-1; null: no such file. */
  readonly before: string | null;
  readonly after: string | null;
  /** Permission bits afterwards; absent: as they are, or as the user's mask has it. */
  readonly mode?: number;
}

/** The file's bytes as Latin-1, or null. A link is followed: what it leads to is the file. @throws Fault `io`: anything but a file, which might keep us waiting for ever */
export function readText(path: string): string | null {
  const status = statusOf(path);
  if (status === undefined) return null;
  if (!status.isFile() && !isNothing(path)) throw new Fault('io', `${path} is no regular file. Move it out of the way.`);
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    throw new Fault('io', `Can't read ${path}.`, { cause: error });
  }
}

/** Undefined: nothing is there, nor can be, as in a home of /dev/null. @throws Fault `io` */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw new Fault('io', `${path} can not be reached (${codeOf(error)}).`, { cause: error });
  }
}

/** The usual way to say that there shall be no global configuration. */
function isNothing(path: string): boolean {
  return realpathSync(path) === '/dev/null';
}

export function modeOf(path: string): number {
  return statSync(path).mode & 0o7777;
}

/** Edits that change nothing are left out. */
export function effective(edits: readonly Edit[]): Edit[] {
  return edits.filter(({ path, before, after, mode }) => before !== after || (mode !== undefined && after !== null && modeOf(path) !== mode));
}

/** @throws Fault `io` */
export function apply(edits: readonly Edit[]): void {
  for (const edit of edits) {
    try {
      if (edit.after === null) remove(edit.path, edit.before ?? '');
      else write(edit.path, edit.after, edit.mode);
    } catch (error) {
      throw new Fault('io', `Can't change ${edit.path}. What was changed before it stays: run leaksift hook status.`, { cause: error });
    }
  }
}

/** Its folder goes too where it was made for it and nothing else is in it. */
function remove(path: string, text: string): void {
  unlinkSync(path);
  const folder = dirname(path);
  try {
    if (madeItsFolder(text) || /\/leaksift(?:\/hooks)?$/.test(folder)) rmdirSync(folder);
  } catch {
    // Something else is in it.
  }
}

/** In one step, so that git never runs half a hook. */
function write(path: string, text: string, mode: number | undefined): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  makeFolder(dirname(target));
  const wanted = mode ?? (existsSync(target) ? modeOf(target) : undefined);
  const temporary = join(dirname(target), `.leaksift-${process.pid}.tmp`);
  try {
    writeWhole(temporary, text);
    if (wanted !== undefined) chmodSync(temporary, wanted);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text, 'latin1');
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
