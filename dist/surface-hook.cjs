require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_scan = require("./scan.cjs");
// src/surfaces/hook.ts
const say = require_base.openNotes(() => process.stderr);
require_base.startIncomplete(process, cleanUp, say);
require_scan.runHook(process.argv.slice(2), say).then(end, (error) => {
	if (!require_base.isFault(error)) throw error;
	say(`leaksift: ${error.message}`);
	end(error.code === "io" || error.code === "incomplete" ? require_base.EXIT.incomplete : require_base.EXIT.usage);
});
function end(code) {
	cleanUp();
	process.exit(code);
}
function cleanUp() {
	require_base.killRunningGit();
	require_base.removeTempFolders();
}
