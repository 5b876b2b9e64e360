/** `LEAKSIFT_SKIP=<reason>`: one run is left out, which is said aloud and written down in the git directory. */
import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from '../../exit-code.ts';
import { Fault } from '../../errors.ts';
import { makeFolder } from '../../git/make-folder.ts';
import { openRepository } from '../../git/repository.ts';
import type { HookEvent } from './events.ts';
import type { Say } from './tell.ts';

/** @throws Fault `io`: a skip that can't be written down is none */
export function skip(event: HookEvent, reason: string, say: Say): number {
  const { commonDir } = openRepository('.', process.env);
  const log = record(commonDir, JSON.stringify({ time: new Date().toISOString(), event, reason: reason.slice(0, LONGEST) }));
  say(`leaksift: SKIPPED, nothing was scanned: ${reason.slice(0, LONGEST)}`);
  say(`leaksift: written down in ${log}`);
  return EXIT.clean;
}

/** Characters of a reason that are kept. */
const LONGEST = 500;

function record(commonDir: string, line: string): string {
  const log = join(commonDir, 'leaksift', 'skips.log');
  try {
    makeFolder(join(commonDir, 'leaksift'));
    const file = openSync(log, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0), 0o600);
    writeSync(file, `${line}\n`);
    closeSync(file);
  } catch (error) {
    throw new Fault('io', `LEAKSIFT_SKIP is set, but the skip can't be written down in ${log}, so nothing is skipped.`, { cause: error });
  }
  return log;
}
