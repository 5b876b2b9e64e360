#!/usr/bin/env node
import { c as startIncomplete, f as interruption, g as killRunningGit, h as removeTempFolders, k as isFault, l as say, n as discardUnfinished, o as finish, s as signalExitCode, x as EXIT } from "./base.mjs";
// src/surfaces/leaksift.ts
startIncomplete(process, cleanUp, say, interrupt);
await main(process.argv.slice(2));
async function main(words) {
	try {
		const code = words[0] === "hook" && words[1] === "run" ? await runHook(words.slice(2)) : await runCommandLine(words);
		finish(process, interruption.received === void 0 ? code : signalExitCode(interruption.received));
	} catch (error) {
		if (!isFault(error)) return crash(error);
		say(`leaksift: ${error.message}`);
		finish(process, interruption.received === void 0 ? codeOf(error) : signalExitCode(interruption.received));
	} finally {
		cleanUp();
	}
}
function codeOf({ code }) {
	return code === "io" || code === "incomplete" ? EXIT.incomplete : EXIT.usage;
}
async function runCommandLine(words) {
	return (await import("./main.mjs")).runCommandLine(words);
}
async function runHook(words) {
	return (await import("./run-hook.mjs")).runHook(words, say);
}
function crash(error) {
	if (process.env["LEAKSIFT_DEBUG"] && error instanceof Error) say(error.stack ?? error.message);
	throw error;
}
function interrupt(signal) {
	interruption.receive(signal);
	killRunningGit();
}
function cleanUp() {
	killRunningGit();
	removeTempFolders();
	discardUnfinished();
}
export {};
