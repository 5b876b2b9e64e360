import { Zt as parseConfig } from "./scan.mjs";
import { i as readText, r as modeOf, s as hasBlock } from "./edit.mjs";
import { c as SHIM, o as frameworkConfig, r as managerOf, s as lefthookConfig } from "./hook-file.mjs";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
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
	const hook = join(place.hooks, event);
	const text = readText(hook);
	const by = text === null && managerOf(place.hooks, text) !== "husky" ? null : sources(place, event, managerOf(place.hooks, text)).find((path) => speaksOf(path, event));
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
	const { last } = parseConfig(readText(path) ?? "");
	return last(`hook.leaksift-${event}.event`) === event && last(`hook.leaksift-${event}.enabled`) !== "false";
}
function sources({ hooks, top }, event, manager) {
	const own = join(hooks, event);
	if (manager === "husky") return [join(dirname(hooks), event)];
	if (manager === "lefthook") return [own, lefthookConfig(top) ?? own];
	if (manager === "pre-commit") return [
		own,
		`${own}.legacy`,
		frameworkConfig(top) ?? own
	];
	return [own];
}
function speaksOf(path, event) {
	const text = readText(path) ?? "";
	return new RegExp(`leaksift[^\\n]*[ /]${event}(?![\\w-])|^\\s*- id: leaksift\\s*$`, "m").test(text);
}
function isRun(hook) {
	return existsSync(hook) && (modeOf(hook) & 73) !== 0;
}
function shadowed({ commonDir, hooks, hooksPath }, event) {
	const own = join(commonDir, "hooks", event);
	if (join(hooks, event) === own || !hasBlock(readText(own))) return {};
	return { problem: `${own} is shadowed: core.hooksPath (${hooksPath?.scope ?? "unknown"}) sends git to ${hooks}. Run leaksift hook install again` };
}
function brokenShim({ commonDir }, statuses) {
	const shim = join(commonDir, SHIM);
	const text = readText(shim);
	const local = statuses.some(({ by }) => by !== null && by.startsWith(commonDir));
	if (text === null) return local ? [`${shim} is gone: run leaksift hook install again`] : [];
	const program = /^program='(.*)'$/m.exec(text)?.[1]?.replaceAll("'\\''", "'");
	return [...(modeOf(shim) & 73) === 0 ? [`${shim} is not executable: run leaksift hook install again`] : [], ...program !== void 0 && !existsSync(program) ? [`${program} is gone: install leaksift again, then run leaksift hook install`] : []];
}
export { statusOf };
