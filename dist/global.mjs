import { O as Fault } from "./base.mjs";
import { n as removedChain, t as chainFolder } from "./chain.mjs";
import { c as SHIM } from "./hook-file.mjs";
import { i as addHooksPath, n as shimEdit, r as addConfigHooks } from "./plan.mjs";
import { n as removed, r as restored } from "./unplan2.mjs";
import { existsSync } from "node:fs";
import { join } from "node:path";
// src/surfaces/hook/install/global.ts
function planGlobalInstall({ hooksPath, configHooks }, events, recorded, variables) {
	const base = configHome(variables);
	const shim = shimEdit(join(base, SHIM), recorded);
	const config = globalConfig(variables);
	if (configHooks) return {
		edits: [shim, addConfigHooks(config, shim.path, events)],
		where: [`git's global configuration, ${config}`],
		refused: []
	};
	const folder = join(base, "leaksift/hooks");
	if (hooksPath !== null && hooksPath.value !== folder) throw new Fault("usage", `core.hooksPath is set in the ${hooksPath.scope} configuration (${hooksPath.value}) and stays as it is. Run leaksift hook install in each repository instead, or update git to 2.54.`);
	return {
		edits: [
			shim,
			...chainFolder(folder, shim.path, events, "repository"),
			addHooksPath(config, folder)
		],
		where: [`${folder}, which passes on to each repository's own hooks`],
		refused: []
	};
}
function planGlobalUninstall(variables) {
	const base = configHome(variables);
	return [
		...restored(globalConfig(variables)),
		...removedChain(join(base, "leaksift/hooks")),
		...removed(join(base, SHIM))
	];
}
function configHome(variables) {
	return variables["XDG_CONFIG_HOME"] || join(home(variables), ".config");
}
function globalConfig(variables) {
	if (variables["GIT_CONFIG_GLOBAL"]) return variables["GIT_CONFIG_GLOBAL"];
	const [classic, modern] = [join(home(variables), ".gitconfig"), join(configHome(variables), "git/config")];
	return !existsSync(classic) && existsSync(modern) ? modern : classic;
}
function home(variables) {
	const folder = variables["HOME"] || variables["USERPROFILE"];
	if (!folder) throw new Fault("usage", "HOME is not set, so there is no global configuration to install into.");
	return folder;
}
export { globalConfig, planGlobalInstall, planGlobalUninstall };
