/** Bytes of all pack files, without reading any; what can't be seen counts as nothing. */
import { readdirSync, statSync } from 'node:fs';

export function packedBytes(objectsDirs: readonly string[]): number {
  const packs = objectsDirs.flatMap((dir) => namesIn(`${dir}/pack`).filter((name) => name.endsWith('.pack')).map((name) => `${dir}/pack/${name}`));
  return packs.reduce((sum, path) => sum + sizeOf(path), 0);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
