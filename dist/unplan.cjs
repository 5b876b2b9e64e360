require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_main = require("./main.cjs");
const require_chain = require("./chain.cjs");
const require_hook_file = require("./hook-file.cjs");
let node_path = require("node:path");
// src/surfaces/hook/install/unplan.ts
function planUninstall(place) {
	const scripts = [...new Set([
		(0, node_path.join)(place.commonDir, "hooks"),
		place.hooks,
		...require_hook_file.isHuskys(place.hooks) ? [(0, node_path.dirname)(place.hooks)] : []
	])].flatMap((folder) => require_scan.EVENTS.flatMap((event) => [(0, node_path.join)(folder, event), (0, node_path.join)(folder, `${event}.legacy`)]));
	const sources = [
		(0, node_path.join)(place.commonDir, "config"),
		require_hook_file.lefthookConfig(place.top),
		require_hook_file.frameworkConfig(place.top)
	].filter((path) => path !== null);
	return [
		...[...scripts, ...sources].flatMap(restored),
		...simpleGitHooks(place),
		...require_chain.removedChain((0, node_path.join)(place.commonDir, "leaksift/hooks")),
		...removed((0, node_path.join)(place.commonDir, require_hook_file.SHIM))
	];
}
function restored(path) {
	const before = require_main.readText(path);
	if (before === null || !require_main.hasBlock(before)) return [];
	const { text, mode } = require_main.withoutBlock(before);
	return [{
		path,
		before,
		after: text,
		...mode === void 0 ? {} : { mode }
	}];
}
function removed(path) {
	const before = require_main.readText(path);
	return before === null ? [] : [{
		path,
		before,
		after: null
	}];
}
function simpleGitHooks({ top }) {
	const path = require_hook_file.simpleGitHooksConfig(top);
	const before = path === null ? null : require_main.readText(path);
	return path === null || before === null ? [] : [{
		path,
		before,
		after: require_hook_file.withoutSimpleGitHooks(before)
	}];
}
exports.planUninstall = planUninstall;
exports.removed = removed;
exports.restored = restored;
