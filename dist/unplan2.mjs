import { r as EVENTS } from "./scan.mjs";
import { d as withoutBlock, i as readText, s as hasBlock } from "./edit.mjs";
import { n as removedChain } from "./chain.mjs";
import { a as withoutSimpleGitHooks, c as SHIM, i as simpleGitHooksConfig, n as isHuskys, o as frameworkConfig, s as lefthookConfig } from "./hook-file.mjs";
import { dirname, join } from "node:path";
// src/surfaces/hook/install/unplan.ts
function planUninstall(place) {
	const scripts = [...new Set([
		join(place.commonDir, "hooks"),
		place.hooks,
		...isHuskys(place.hooks) ? [dirname(place.hooks)] : []
	])].flatMap((folder) => EVENTS.flatMap((event) => [join(folder, event), join(folder, `${event}.legacy`)]));
	const sources = [
		join(place.commonDir, "config"),
		lefthookConfig(place.top),
		frameworkConfig(place.top)
	].filter((path) => path !== null);
	return [
		...[...scripts, ...sources].flatMap(restored),
		...simpleGitHooks(place),
		...removedChain(join(place.commonDir, "leaksift/hooks")),
		...removed(join(place.commonDir, SHIM))
	];
}
function restored(path) {
	const before = readText(path);
	if (before === null || !hasBlock(before)) return [];
	const { text, mode } = withoutBlock(before);
	return [{
		path,
		before,
		after: text,
		...mode === void 0 ? {} : { mode }
	}];
}
function removed(path) {
	const before = readText(path);
	return before === null ? [] : [{
		path,
		before,
		after: null
	}];
}
function simpleGitHooks({ top }) {
	const path = simpleGitHooksConfig(top);
	const before = path === null ? null : readText(path);
	return path === null || before === null ? [] : [{
		path,
		before,
		after: withoutSimpleGitHooks(before)
	}];
}
export { removed as n, restored as r, planUninstall as t };
