/** How an installed program begins: as *incomplete*, with its parts compiled already where that is known. */
import { EXIT } from '../../exit-code.ts';
import { codeCache } from './code-cache.ts';
import { partsIn } from './parts.ts';

/** What the parts are built from, put here by the build. */
declare const BUILD: string;

/** @param part the file that is the program. @param purpose see `codeCache` */
export function open(part: string, purpose: string, folder: string): void {
  process.exitCode = EXIT.incomplete;
  try {
    partsIn(folder, codeCache(process, BUILD, purpose))(part);
  } catch (error) {
    const what = error instanceof Error && 'code' in error ? String(error.code) : 'internal error';
    process.stderr.write(`leaksift: its own files could not be started (${what}), so nothing was checked. Install it again.\n`);
    process.exit(EXIT.incomplete);
  }
}
