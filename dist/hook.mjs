import { c as startIncomplete, g as killRunningGit, h as removeTempFolders, k as isFault, o as finish, u as openNotes, x as EXIT } from "./base.mjs";
import nodeModule from "node:module";
import { isAbsolute, join } from "node:path";
// src/surfaces/hook/compile-cache.ts
function useCompileCache(variables) {
	const home = variables["HOME"] ?? variables["USERPROFILE"] ?? "";
	const folder = variables["XDG_CACHE_HOME"] || join(home, ".cache");
	const enable = Reflect.get(nodeModule, "enableCompileCache");
	if (typeof enable === "function" && home !== "" && isAbsolute(folder)) enable(join(folder, "leaksift"));
}
// src/surfaces/hook.ts
const say = openNotes(process.stderr);
startIncomplete(process, cleanUp, say);
try {
	useCompileCache(process.env);
	const { runHook } = await import("./run-hook.mjs");
	finish(process, await runHook(process.argv.slice(2), say));
} catch (error) {
	if (!isFault(error)) throw error;
	say(`leaksift: ${error.message}`);
	finish(process, error.code === "io" || error.code === "incomplete" ? EXIT.incomplete : EXIT.usage);
} finally {
	cleanUp();
}
function cleanUp() {
	killRunningGit();
	removeTempFolders();
}
export {};
