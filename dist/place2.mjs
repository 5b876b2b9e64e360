import { O as Fault, y as startGit } from "./base.mjs";
import { Ct as findGit, Gt as openRepository } from "./scan.mjs";
import { resolve } from "node:path";
// src/surfaces/hook/install/place.ts
async function findPlace(path, variables) {
	const { workTree, gitDir, commonDir } = openRepository(path, variables);
	const top = workTree ?? gitDir;
	const ask = asking(top, variables, findGit({
		workTree,
		commonDir
	}, variables));
	return {
		top,
		commonDir,
		hooks: resolve(top, (await ask("rev-parse", "--git-path", "hooks")).trimEnd()),
		hooksPath: lastHooksPath(await ask(...HOOKS_PATH)),
		configHooks: hasConfigHooks(await ask("version"))
	};
}
async function findGlobalPlace(folder, variables) {
	const ask = asking(folder, variables, findGit({
		workTree: null,
		commonDir: folder
	}, variables));
	return {
		hooksPath: lastHooksPath((await Promise.all(["--system", "--global"].map((scope) => ask("config", "--includes", scope, "--show-scope", "--get-all", "core.hooksPath")))).join("")),
		configHooks: hasConfigHooks(await ask("version"))
	};
}
const HOOKS_PATH = [
	"config",
	"--show-scope",
	"--get-all",
	"core.hooksPath"
];
function asking(directory, variables, program) {
	const given = Object.entries(variables).filter((entry) => entry[1] !== void 0);
	const git = {
		program,
		directory,
		variables: Object.fromEntries(given)
	};
	return async (...args) => {
		const { stdin, output, closed } = startGit(git, args, { deadline: 2e4 });
		stdin.end();
		const chunks = [];
		for await (const chunk of output) chunks.push(chunk);
		const { code, problem } = await closed;
		if (problem !== null && !(args[0] === "config" && code === UNSET)) throw new Fault("git", `git ${args[0] ?? ""} failed: ${problem}.`);
		return Buffer.concat(chunks).toString();
	};
}
const UNSET = 1;
function lastHooksPath(said) {
	const [scope = "", value = ""] = said.split("\n").filter((line) => line !== "").at(-1)?.split("	") ?? [];
	return scope === "" ? null : {
		scope,
		value
	};
}
function hasConfigHooks(version) {
	const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version) ?? [];
	return Number(major) > 2 || Number(major) === 2 && Number(minor) >= 54;
}
export { findGlobalPlace, findPlace };
