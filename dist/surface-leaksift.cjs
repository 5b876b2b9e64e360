require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
// src/surfaces/leaksift.ts
require_base.startIncomplete(process, cleanUp, require_base.say, interrupt);
main(process.argv.slice(2));
async function main(words) {
	try {
		const code = words[0] === "hook" && words[1] === "run" ? await runHook(words.slice(2)) : await runCommandLine(words);
		require_base.finish(process, require_base.interruption.received === void 0 ? code : require_base.signalExitCode(require_base.interruption.received));
	} catch (error) {
		if (!require_base.isFault(error)) return crash(error);
		require_base.say(`leaksift: ${error.message}`);
		require_base.finish(process, require_base.interruption.received === void 0 ? codeOf(error) : require_base.signalExitCode(require_base.interruption.received));
	} finally {
		cleanUp();
	}
}
function codeOf({ code }) {
	return code === "io" || code === "incomplete" ? require_base.EXIT.incomplete : require_base.EXIT.usage;
}
async function runCommandLine(words) {
	return (await Promise.resolve().then(() => require("./main.cjs"))).runCommandLine(words);
}
async function runHook(words) {
	return (await Promise.resolve().then(() => require("./scan.cjs")).then((n) => n.run_hook_exports)).runHook(words, require_base.say);
}
function crash(error) {
	if (process.env["LEAKSIFT_DEBUG"] && error instanceof Error) require_base.say(error.stack ?? error.message);
	throw error;
}
function interrupt(signal) {
	require_base.interruption.receive(signal);
	require_base.killRunningGit();
}
function cleanUp() {
	require_base.killRunningGit();
	require_base.removeTempFolders();
	require_base.discardUnfinished();
}
