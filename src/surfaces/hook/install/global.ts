/** For all repositories of a user: git's global configuration, or, where git runs no hooks from there, a global folder that passes on to each repository's own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../../errors.ts';
import type { Variables } from '../../../git/variables.ts';
import type { HookEvent } from '../events.ts';
import { chainFolder, removedChain } from './chain.ts';
import { SHIM } from './commands.ts';
import { addConfigHooks, addHooksPath } from './config-hooks.ts';
import type { Edit } from './edit.ts';
import type { Place } from './place.ts';
import { type Plan, shimEdit } from './plan.ts';
import type { Recorded } from './shim.ts';
import { removed, restored } from './unplan.ts';

/** @throws Fault `usage`: somebody else's global hooks folder is in force */
export function planGlobalInstall({ hooksPath, configHooks }: Pick<Place, 'hooksPath' | 'configHooks'>, events: readonly HookEvent[], recorded: Recorded, variables: Variables): Plan {
  const base = configHome(variables);
  const shim = shimEdit(join(base, SHIM), recorded);
  const config = globalConfig(variables);
  if (configHooks) return { edits: [shim, addConfigHooks(config, shim.path, events)], where: [`git's global configuration, ${config}`], refused: [] };
  const folder = join(base, 'leaksift/hooks');
  if (hooksPath !== null && hooksPath.value !== folder) {
    throw new Fault('usage', `core.hooksPath is set in the ${hooksPath.scope} configuration (${hooksPath.value}) and stays as it is. Run leaksift hook install in each repository instead, or update git to 2.54.`);
  }
  return { edits: [shim, ...chainFolder(folder, shim.path, events, 'repository'), addHooksPath(config, folder)], where: [`${folder}, which passes on to each repository's own hooks`], refused: [] };
}

export function planGlobalUninstall(variables: Variables): Edit[] {
  const base = configHome(variables);
  return [...restored(globalConfig(variables)), ...removedChain(join(base, 'leaksift/hooks')), ...removed(join(base, SHIM))];
}

function configHome(variables: Variables): string {
  return variables['XDG_CONFIG_HOME'] || join(home(variables), '.config');
}

/** As git-config(1) chooses where `--global` writes. */
function globalConfig(variables: Variables): string {
  if (variables['GIT_CONFIG_GLOBAL']) return variables['GIT_CONFIG_GLOBAL'];
  const [classic, modern] = [join(home(variables), '.gitconfig'), join(configHome(variables), 'git/config')];
  return !existsSync(classic) && existsSync(modern) ? modern : classic;
}

/** Where nobody has a home, git reads no global configuration. */
export function globalConfigs(variables: Variables): readonly string[] {
  return ['GIT_CONFIG_GLOBAL', 'HOME', 'USERPROFILE'].some((name) => variables[name]) ? [globalConfig(variables)] : [];
}

function home(variables: Variables): string {
  const folder = variables['HOME'] || variables['USERPROFILE'];
  if (!folder) throw new Fault('usage', 'HOME is not set, so there is no global configuration to install into.');
  return folder;
}
