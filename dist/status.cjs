require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_main = require("./main.cjs");
const require_hook_file = require("./hook-file.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/surfaces/hook/install/status.ts
function statusOf(place, events, configs) {
	const statuses = events.map((event) => eventStatus(place, event, configs));
	return {
		events: statuses,
		broken: statuses.some(({ by }) => by !== null) ? brokenShim(place, statuses) : []
	};
}
function eventStatus(place, event, configs) {
	const named = place.configHooks ? configs.find((path) => namesHook(path, event)) : void 0;
	if (named !== void 0) return {
		event,
		by: named
	};
	const hook = (0, node_path.join)(place.hooks, event);
	const text = require_main.readText(hook);
	const by = text === null && require_hook_file.managerOf(place.hooks, text) !== "husky" ? null : sources(place, event, require_hook_file.managerOf(place.hooks, text)).find((path) => speaksOf(path, event));
	if (by === null || by === void 0) return {
		event,
		by: null,
		...shadowed(place, event)
	};
	return isRun(hook) ? {
		event,
		by
	} : {
		event,
		by: null,
		problem: `${hook} is not executable, so git ignores it`
	};
}
function namesHook(path, event) {
	const { last } = require_scan.parseConfig(require_main.readText(path) ?? "");
	return last(`hook.leaksift-${event}.event`) === event && last(`hook.leaksift-${event}.enabled`) !== "false";
}
function sources({ hooks, top }, event, manager) {
	const own = (0, node_path.join)(hooks, event);
	if (manager === "husky") return [(0, node_path.join)((0, node_path.dirname)(hooks), event)];
	if (manager === "lefthook") return [own, require_hook_file.lefthookConfig(top) ?? own];
	if (manager === "pre-commit") return [
		own,
		`${own}.legacy`,
		require_hook_file.frameworkConfig(top) ?? own
	];
	return [own];
}
function speaksOf(path, event) {
	const text = require_main.readText(path) ?? "";
	return new RegExp(`leaksift[^\\n]*[ /]${event}(?![\\w-])|^\\s*- id: leaksift\\s*$`, "m").test(text);
}
function isRun(hook) {
	return (0, node_fs.existsSync)(hook) && (require_main.modeOf(hook) & 73) !== 0;
}
function shadowed({ commonDir, hooks, hooksPath }, event) {
	const own = (0, node_path.join)(commonDir, "hooks", event);
	if ((0, node_path.join)(hooks, event) === own || !require_main.hasBlock(require_main.readText(own))) return {};
	return { problem: `${own} is shadowed: core.hooksPath (${hooksPath?.scope ?? "unknown"}) sends git to ${hooks}. Run leaksift hook install again` };
}
function brokenShim({ commonDir }, statuses) {
	const shim = (0, node_path.join)(commonDir, require_hook_file.SHIM);
	const text = require_main.readText(shim);
	const local = statuses.some(({ by }) => by !== null && by.startsWith(commonDir));
	if (text === null) return local ? [`${shim} is gone: run leaksift hook install again`] : [];
	const program = /^program='(.*)'$/m.exec(text)?.[1]?.replaceAll("'\\''", "'");
	return [...(require_main.modeOf(shim) & 73) === 0 ? [`${shim} is not executable: run leaksift hook install again`] : [], ...program !== void 0 && !(0, node_fs.existsSync)(program) ? [`${program} is gone: install leaksift again, then run leaksift hook install`] : []];
}
exports.statusOf = statusOf;
