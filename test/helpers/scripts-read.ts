/** What a program read and called of its scripts, told by V8's own coverage: run it with `NODE_V8_COVERAGE` set to an empty folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly [{ readonly startOffset: number; readonly count: number }] }[];
}

/** @returns their names, in order, as often as they were read */
export function scriptsRead(folder: string): string[] {
  return scripts(folder).map(({ url }) => basename(url)).sort();
}

/** @returns of each function of a script that was called once or more the character before it, and its beginning */
export function functionsCalled(folder: string, script: string): string[] {
  return scripts(folder).filter(({ url }) => basename(url) === script).flatMap(({ url, functions }) => {
    const text = readFileSync(fileURLToPath(url), 'utf8');
    return functions.flatMap(({ ranges: [{ startOffset, count }] }) => (count > 0 && startOffset > 0 ? text.slice(startOffset - 1, startOffset + 30) : []));
  });
}

function scripts(folder: string): Script[] {
  const runs = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly result: readonly Script[] });
  return runs.flatMap(({ result }) => result).filter(({ url }) => /^file:|^\//.test(url));
}
