/**
 * The git directory's own files: configuration, hooks, logs, rerere, messages being edited, whatever else lies there. Object
 * directories (`stored-ids.ts`) and repositories inside (submodules' stores) are told apart, not entered.
 */
import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderEntry, walkFolder } from './folder-walk.ts';
import { OPEN_FLAGS, readSmallFile } from './safe-file.ts';

export interface GitDirFiles {
  readonly files: readonly FolderEntry[];
  /** Absolute paths of the repositories inside, with their place below the git directory. */
  readonly repositories: readonly { readonly path: string; readonly absolute: string }[];
}

export function listGitDir(commonDir: string, objectDirectories: ReadonlySet<string>): GitDirFiles {
  const repositories: { path: string; absolute: string }[] = [];
  const files: FolderEntry[] = [];
  const enter = ({ path, absolute }: FolderEntry): boolean => {
    const folder = absolute.toString();
    if (objectDirectories.has(folder)) return false;
    if (!isRepository(folder)) return true;
    repositories.push({ path, absolute: folder });
    return false;
  };
  for (const entry of walkFolder(commonDir, enter)) if (entry.kind !== 'folder') files.push(entry);
  return { files, repositories };
}

/** Files up to this size are read at once. */
const AT_ONCE = 1 << 20;

/**
 * The bytes of a file: a link's target, a regular file whole or in chunks. Nothing is followed, no FIFO blocks. Small files are read
 * without waiting: by promises, twenty of them cost a tenth of a second of processor time.
 * @throws Error, at once or while chunks come, with a reason fit for the ledger
 */
export function readFileSafely({ kind, absolute }: FolderEntry): Uint8Array | AsyncIterable<Uint8Array> {
  if (kind === 'link') return readlinkSync(absolute, 'buffer');
  const read = readSmallFile(absolute, AT_ONCE);
  if (read === 'too large') return fileChunks(absolute);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

async function* fileChunks(path: Buffer): AsyncGenerator<Uint8Array, void> {
  const handle = await opened(path);
  try {
    const before = await handle.stat();
    if (!before.isFile()) throw new Error('not a regular file');
    let bytes = 0;
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(AT_ONCE), 0, AT_ONCE, bytes);
      if (bytesRead === 0) break;
      bytes += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
    const after = await handle.stat();
    if (bytes !== before.size || after.mtimeMs !== before.mtimeMs) throw new Error('changed while it was read');
  } finally {
    await handle.close();
  }
}

async function opened(path: Buffer): Promise<FileHandle> {
  try {
    return await open(path, OPEN_FLAGS);
  } catch (error) {
    throw new Error('unreadable file', { cause: error });
  }
}

function isRepository(folder: string): boolean {
  try {
    return isThere(join(folder, 'HEAD')) && isFolder(join(folder, 'objects')) && isFolder(join(folder, 'refs'));
  } catch {
    // Nobody may look into it: the walk tells of what it can't list.
    return false;
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
