/** `leaksift doctor`: everything that decides whether this repository is protected, with what to do about each lack. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderReader } from '../../config/discover.ts';
import { EXIT } from '../../exit-code.ts';
import { isFault } from '../../errors.ts';
import { openRepository } from '../../git/repository.ts';
import { print } from './print.ts';
import { VERSION } from '../version.ts';
import { isProtected, repositoryStatus, statusLines } from './hook-status.ts';
import { command } from './command.ts';

export const doctor = command({
  command: 'doctor',
  describe: 'Is this repository protected, and by what',
  positionals: {},
  options: {},
  run: async () => {
    const { workTree, commonDir, gitDir } = openRepository('.', process.env);
    const policy = await policyLine(workTree ?? gitDir);
    const status = await repositoryStatus();
    const lines = [`leaksift ${VERSION}, Node ${process.versions.node}`, `repository ${workTree ?? gitDir}`, policy.line, skipsLine(commonDir), ...statusLines(status)];
    await print(lines.map((line) => `${line}\n`));
    return isProtected(status) && policy.valid ? EXIT.clean : EXIT.findings;
  },
});

/** A broken configuration blocks every hook. */
async function policyLine(folder: string): Promise<{ readonly line: string; readonly valid: boolean }> {
  const { loadPolicy } = await import('../../config/load.ts');
  try {
    const { config, baseline } = await loadPolicy(folderReader(folder));
    const entries = baseline === null ? 'no baseline' : `a baseline of ${baseline.entries.length}`;
    return { line: `policy: ${config.name ?? 'no configuration, so the defaults'}; ${entries}; fails on ${config.failOn}`, valid: true };
  } catch (error) {
    if (!isFault(error)) throw error;
    return { line: `policy: BROKEN, so every hook blocks: ${error.message}`, valid: false };
  }
}

function skipsLine(commonDir: string): string {
  const log = join(commonDir, 'leaksift/skips.log');
  return existsSync(log) ? `runs that were skipped are in ${log}` : 'no run was skipped here';
}
