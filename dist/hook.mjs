import { c as startIncomplete, g as killRunningGit, h as removeTempFolders, k as isFault, o as finish, u as openNotes, x as EXIT } from "./base.mjs";
import { t as runHook } from "./scan.mjs";
// src/surfaces/hook.ts
const say = openNotes(process.stderr);
startIncomplete(process, cleanUp, say);
try {
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
