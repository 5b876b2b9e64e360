require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_chain = require("./chain.cjs");
const require_hook_file = require("./hook-file.cjs");
const require_plan = require("./plan.cjs");
const require_unplan = require("./unplan.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/surfaces/hook/install/global.ts
function planGlobalInstall({ hooksPath, configHooks }, events, recorded, variables) {
	const base = configHome(variables);
	const shim = require_plan.shimEdit((0, node_path.join)(base, require_hook_file.SHIM), recorded);
	const config = globalConfig(variables);
	if (configHooks) return {
		edits: [shim, require_plan.addConfigHooks(config, shim.path, events)],
		where: [`git's global configuration, ${config}`],
		refused: []
	};
	const folder = (0, node_path.join)(base, "leaksift/hooks");
	if (hooksPath !== null && hooksPath.value !== folder) throw new require_base.Fault("usage", `core.hooksPath is set in the ${hooksPath.scope} configuration (${hooksPath.value}) and stays as it is. Run leaksift hook install in each repository instead, or update git to 2.54.`);
	return {
		edits: [
			shim,
			...require_chain.chainFolder(folder, shim.path, events, "repository"),
			require_plan.addHooksPath(config, folder)
		],
		where: [`${folder}, which passes on to each repository's own hooks`],
		refused: []
	};
}
function planGlobalUninstall(variables) {
	const base = configHome(variables);
	return [
		...require_unplan.restored(globalConfig(variables)),
		...require_chain.removedChain((0, node_path.join)(base, "leaksift/hooks")),
		...require_unplan.removed((0, node_path.join)(base, require_hook_file.SHIM))
	];
}
function configHome(variables) {
	return variables["XDG_CONFIG_HOME"] || (0, node_path.join)(home(variables), ".config");
}
function globalConfig(variables) {
	if (variables["GIT_CONFIG_GLOBAL"]) return variables["GIT_CONFIG_GLOBAL"];
	const [classic, modern] = [(0, node_path.join)(home(variables), ".gitconfig"), (0, node_path.join)(configHome(variables), "git/config")];
	return !(0, node_fs.existsSync)(classic) && (0, node_fs.existsSync)(modern) ? modern : classic;
}
function home(variables) {
	const folder = variables["HOME"] || variables["USERPROFILE"];
	if (!folder) throw new require_base.Fault("usage", "HOME is not set, so there is no global configuration to install into.");
	return folder;
}
exports.globalConfig = globalConfig;
exports.planGlobalInstall = planGlobalInstall;
exports.planGlobalUninstall = planGlobalUninstall;
