/**
 * Puts a report where it was asked for, whole or not at all. A regular file is replaced in one step; what is no regular
 * file is never replaced: devices and pipes are written through, links to files and everything else are refused.
 */
import { accessSync, closeSync, constants, fchmodSync, fsyncSync, lstatSync, openSync, renameSync, type Stats, statSync, unlinkSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Fault, isFault } from '../errors.ts';
import { writePieces } from './descriptor.ts';
import { writePiecesNow } from './descriptor-now.ts';
import { unfinished } from './unfinished.ts';
import { uniqueName } from './unique-name.ts';
import { failure, type Outcome } from './write-failure.ts';

/** Without a path the report goes to the descriptor, by default stdout. Never rejects. */
export async function writeReport(pieces: Iterable<string>, path?: string, stdout = 1): Promise<Outcome> {
  try {
    if (path === undefined) await writePieces(stdout, pieces);
    else await writeFile(path, pieces);
    return { written: true };
  } catch (error) {
    return { written: false, fault: isFault(error) ? error : failure(path, error) };
  }
}

/**
 * Whether a report could be written to this path, asked before a scan begins.
 * @throws Fault (`usage`) that says why not.
 */
export async function checkOutput(path: string): Promise<void> {
  try {
    if (kindOf(path) !== 'through') accessSync(dirname(path), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw isFault(error) ? error : failure(path, error, 'usage');
  }
}

async function writeFile(path: string, pieces: Iterable<string>): Promise<void> {
  const kind = kindOf(path);
  if (kind === 'through') await writeThrough(path, pieces);
  else replace(path, kind, pieces);
}

/** `through`: a device or a pipe. Otherwise the file to be replaced, or nothing. */
function kindOf(path: string): 'through' | Stats | undefined {
  const link = lstatSync(path, { throwIfNoEntry: false });
  if (link === undefined) return undefined;
  const target = link.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : link;
  if (target !== undefined && (target.isCharacterDevice() || target.isFIFO())) return 'through';
  if (link.isSymbolicLink()) throw refusal(path, 'a symbolic link; name the file that it leads to, or use stdout');
  if (!link.isFile()) throw refusal(path, link.isDirectory() ? 'a folder' : 'a socket or a block device');
  if (!isWritable(path)) throw refusal(path, 'a file that must not be written');
  return link;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function writeThrough(path: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(path, constants.O_WRONLY);
  try {
    const { isCharacterDevice, isFIFO } = await shapeOf(file);
    if (!isCharacterDevice && !isFIFO) throw refusal(path, 'no longer the device or pipe that it was');
    await writePieces(file.fd, pieces);
  } finally {
    await file.close();
  }
}

async function shapeOf(file: FileHandle): Promise<{ isCharacterDevice: boolean; isFIFO: boolean }> {
  const status = await file.stat();
  return { isCharacterDevice: status.isCharacterDevice(), isFIFO: status.isFIFO() };
}

/** Until the rename the old content stands; after it the new content is whole. Without threads: for a small report, they take longer than it does. */
function replace(path: string, old: Stats | undefined, pieces: Iterable<string>): void {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${uniqueName()}.tmp`);
  const file = openSync(temporary, 'wx', 0o600);
  unfinished.add(temporary);
  try {
    fill(file, pieces, old === undefined ? 0o666 & ~process.umask() : old.mode & 0o777);
    renameSync(temporary, path);
  } catch (error) {
    attempt(() => unlinkSync(temporary));
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
  attempt(() => syncFolder(dirname(path)));
}

function fill(file: number, pieces: Iterable<string>, mode: number): void {
  try {
    writePiecesNow(file, pieces);
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the new name last through a power cut, where the system can; the content is safe already. */
function syncFolder(path: string): void {
  const folder = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // What it is for is done already, or was lost before.
  }
}

function refusal(path: string, what: string): Fault {
  return new Fault('usage', `Won't write the report to ${JSON.stringify(path)}: it is ${what}.`);
}
