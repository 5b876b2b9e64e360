require("./rolldown-runtime.cjs");
const require_chain = require("./chain.cjs");
const require_hook_file = require("./hook-file.cjs");
const require_scan = require("./scan.cjs");
const require_main = require("./main.cjs");
let node_path = require("node:path");
// src/surfaces/hook/install/config-hooks.ts
function addConfigHooks(config, shim, events) {
	return withConfigBlock(config, events.flatMap((event) => [
		`[hook "leaksift-${event}"]`,
		`\tevent = ${event}`,
		`\tcommand = ${require_scan.quoteConfigValue(`${require_hook_file.shellQuoted(shim)} ${event}`)}`
	]));
}
function addHooksPath(config, folder) {
	return withConfigBlock(config, ["[core]", `\thooksPath = ${require_scan.quoteConfigValue(folder)}`]);
}
function withConfigBlock(path, lines) {
	const before = require_main.readText(path);
	const clean = before === null ? null : require_main.withoutBlock(before).text;
	return {
		path,
		before,
		after: clean === null ? require_main.block(lines, "created") : require_main.insertedAt(clean, 0, require_main.block(lines))
	};
}
// src/surfaces/hook/install/plan.ts
function planInstall(place, events, recorded) {
	const shim = shimEdit((0, node_path.join)(place.commonDir, require_hook_file.SHIM), recorded);
	if (place.configHooks) {
		const config = (0, node_path.join)(place.commonDir, "config");
		return {
			edits: [shim, addConfigHooks(config, shim.path, events)],
			where: [`git's own configuration, ${config}`],
			refused: []
		};
	}
	if (isForeign(place)) return behindForeign(place, events, shim);
	const { edits, where, refused } = require_hook_file.hooksInFolder(place, events);
	return {
		edits: [shim, ...edits],
		where,
		refused
	};
}
function behindForeign({ commonDir, hooksPath }, events, shim) {
	const folder = chainOf(commonDir);
	return {
		edits: [
			shim,
			...require_chain.chainFolder(folder, shim.path, events, "configured"),
			addHooksPath((0, node_path.join)(commonDir, "config"), folder)
		],
		where: [`${folder}, which passes on to ${hooksPath?.value === folder ? "the folder that the configuration names otherwise" : hooksPath?.value ?? ""}`],
		refused: []
	};
}
function isForeign({ commonDir, hooksPath }) {
	return hooksPath !== null && (hooksPath.scope === "global" || hooksPath.scope === "system" || hooksPath.value === chainOf(commonDir));
}
function chainOf(commonDir) {
	return (0, node_path.join)(commonDir, "leaksift/hooks");
}
function shimEdit(path, recorded) {
	return {
		path,
		before: require_main.readText(path),
		after: require_hook_file.shimText(recorded),
		mode: 493
	};
}
exports.addConfigHooks = addConfigHooks;
exports.addHooksPath = addHooksPath;
exports.planInstall = planInstall;
exports.shimEdit = shimEdit;
