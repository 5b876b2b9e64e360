/**
 * Loads the parts of the built program: plain scripts that lie in one folder, each evaluated once. A part is compiled from
 * what V8 kept of an earlier run, where there is such (`code-cache.ts`); otherwise from its text.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';
import type { CodeCache, KeptCode } from './code-cache.ts';

/** Evaluates a part, named by its file, and gives what it exports. */
export type LoadPart = (file: string) => unknown;

/** @param folder absolute */
export function partsIn(folder: string, cache: CodeCache | undefined): LoadPart {
  const loaded = new Map<string, { exports: unknown }>();
  const require = (target: string): unknown => (target.startsWith('./') ? load(target.slice(2)) : process.getBuiltinModule(target));
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const path = join(folder, file);
    evaluate(path, cache?.of(file), (script) => cache?.keep(file, script))(module.exports, require, module, path, folder);
    return module.exports;
  };
  return load;
}

type Wrapped = (exports: unknown, require: (target: string) => unknown, module: { exports: unknown }, filename: string, dirname: string) => void;

function evaluate(path: string, kept: KeptCode | undefined, keep: (script: Script) => void): Wrapped {
  const script = new Script(wrapped(path, kept?.room), {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(kept && { cachedData: kept.code }),
  });
  if (kept === undefined || script.cachedDataRejected) keep(script);
  return script.runInThisContext() as Wrapped;
}

/** Put together while it is bytes: V8 would copy a text that was put together. */
function wrapped(path: string, room: Buffer = Buffer.alloc(0)): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const length = HEAD.length + size + END.length;
    const bytes = length > room.length ? Buffer.allocUnsafe(length) : room.subarray(0, length);
    bytes.write(HEAD, 'latin1');
    if (readSync(file, bytes, HEAD.length, size, 0) !== size) throw new Error('cut short');
    bytes.write(END, HEAD.length + size, 'latin1');
    return bytes.toString('latin1');
  } finally {
    closeSync(file);
  }
}

const HEAD = '(function (exports, require, module, __filename, __dirname) {';
const END = '\n})';
