import { t as chainFolder } from "./chain.mjs";
import { c as SHIM, d as shimText, t as hooksInFolder, u as shellQuoted } from "./hook-file.mjs";
import { Qt as quoteConfigValue } from "./scan.mjs";
import { c as insertedAt, d as withoutBlock, i as readText, o as block } from "./edit.mjs";
import { join } from "node:path";
// src/surfaces/hook/install/config-hooks.ts
function addConfigHooks(config, shim, events) {
	return withConfigBlock(config, events.flatMap((event) => [
		`[hook "leaksift-${event}"]`,
		`\tevent = ${event}`,
		`\tcommand = ${quoteConfigValue(`${shellQuoted(shim)} ${event}`)}`
	]));
}
function addHooksPath(config, folder) {
	return withConfigBlock(config, ["[core]", `\thooksPath = ${quoteConfigValue(folder)}`]);
}
function withConfigBlock(path, lines) {
	const before = readText(path);
	const clean = before === null ? null : withoutBlock(before).text;
	return {
		path,
		before,
		after: clean === null ? block(lines, "created") : insertedAt(clean, 0, block(lines))
	};
}
// src/surfaces/hook/install/plan.ts
function planInstall(place, events, recorded) {
	const shim = shimEdit(join(place.commonDir, SHIM), recorded);
	if (place.configHooks) {
		const config = join(place.commonDir, "config");
		return {
			edits: [shim, addConfigHooks(config, shim.path, events)],
			where: [`git's own configuration, ${config}`],
			refused: []
		};
	}
	if (isForeign(place)) return behindForeign(place, events, shim);
	const { edits, where, refused } = hooksInFolder(place, events);
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
			...chainFolder(folder, shim.path, events, "configured"),
			addHooksPath(join(commonDir, "config"), folder)
		],
		where: [`${folder}, which passes on to ${hooksPath?.value === folder ? "the folder that the configuration names otherwise" : hooksPath?.value ?? ""}`],
		refused: []
	};
}
function isForeign({ commonDir, hooksPath }) {
	return hooksPath !== null && (hooksPath.scope === "global" || hooksPath.scope === "system" || hooksPath.value === chainOf(commonDir));
}
function chainOf(commonDir) {
	return join(commonDir, "leaksift/hooks");
}
function shimEdit(path, recorded) {
	return {
		path,
		before: readText(path),
		after: shimText(recorded),
		mode: 493
	};
}
export { addHooksPath as i, shimEdit as n, addConfigHooks as r, planInstall as t };
