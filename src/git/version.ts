/** Asks git for its version once per run: an old git ignores variables that our confinement rests on. */
import { Fault } from '../errors.ts';
import { type Git, runGit } from './spawn.ts';

/**
 * @param deadline milliseconds for which git may keep silent, and for which the caller may be busy
 * @throws Fault `git` when git is older than 2.30 or says no version
 */
export async function requireGit(git: Git, deadline = 20_000): Promise<void> {
  const said = (await runGit(git, ['version'], { deadline })).toString('latin1');
  const [, major = '', minor = ''] = /^git version (\d+)\.(\d+)/.exec(said) ?? [];
  if (Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1])) return;
  throw new Fault('git', `git ${OLDEST.join('.')} or newer is needed; ${git.program} ${major === '' ? 'says no version' : `is ${major}.${minor}`}. Update it.`);
}

const OLDEST = [2, 30] as const;
