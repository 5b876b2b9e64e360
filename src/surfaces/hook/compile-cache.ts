/**
 * From Node 22.1 on, compiled code is kept between runs, which halves a hook's start. It is kept below the user's own cache
 * folder: in a shared one (Node's choice is the system's temporary folder) somebody else could leave code for us to run.
 */
import nodeModule from 'node:module';
import { isAbsolute, join } from 'node:path';
import type { Variables } from '../../git/variables.ts';

export function useCompileCache(variables: Variables): void {
  const home = variables['HOME'] ?? variables['USERPROFILE'] ?? '';
  const folder = variables['XDG_CACHE_HOME'] || join(home, '.cache');
  const enable: unknown = Reflect.get(nodeModule, 'enableCompileCache');
  if (typeof enable === 'function' && home !== '' && isAbsolute(folder)) enable(join(folder, 'leaksift'));
}
