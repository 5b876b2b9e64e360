/** Which scripts a program read, told by V8's own coverage: run it with `NODE_V8_COVERAGE` set to an empty folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @returns their names, in order, as often as they were read */
export function scriptsRead(folder: string): string[] {
  const runs = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly result: readonly { readonly url: string }[] });
  return runs.flatMap(({ result }) => result.map(({ url }) => url)).filter((url) => /^file:|^\//.test(url)).map((url) => basename(url)).sort();
}
