/**
 * A large loose object, inflated by ourselves: git, of version 2.39, reads one whose stream ends before the size that its header declares
 * for ever. What it holds is compared with its id by the caller.
 */
import { createReadStream, lstatSync, openSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInflate } from 'node:zlib';
import type { ObjectHeader } from '../objects.ts';
import { OPEN_FLAGS } from '../safe-file.ts';
import type { Git } from '../spawn.ts';

/** Null: none of the folders that git is given has it as a file, or only one whose path must be quoted there: git reads that one. */
export function looseFile({ variables }: Git, { oid }: ObjectHeader): string | null {
  const folders = [variables['GIT_OBJECT_DIRECTORY'], ...(variables['GIT_ALTERNATE_OBJECT_DIRECTORIES']?.split(delimiter) ?? [])].filter((folder) => folder !== undefined);
  const paths = folders.map((folder) => join(folder, oid.slice(0, 2), oid.slice(2)));
  return paths.find((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile()) ?? null;
}

/** The content. @throws Error: it can't be read, does not inflate, or has another size than its header says */
export async function* looseContent(path: string, { size }: ObjectHeader): AsyncGenerator<Uint8Array, void> {
  const file = createReadStream(path, { fd: openSync(path, OPEN_FLAGS), highWaterMark: CHUNK });
  const inflate = createInflate({ chunkSize: CHUNK });
  file.on('error', (error) => inflate.destroy(error));
  let left = size;
  let inHeader = true;
  try {
    for await (const inflated of file.pipe(inflate)) {
      const chunk = inflated as Buffer;
      const start = inHeader ? chunk.indexOf(0) + 1 : 0;
      inHeader = false;
      left -= chunk.length - start;
      if (left < 0) break;
      yield chunk.subarray(start);
    }
  } finally {
    file.destroy();
    inflate.destroy();
  }
  if (left !== 0) throw new Error('its inflated size differs from the declared one');
}

const CHUNK = 256 * 1024;
