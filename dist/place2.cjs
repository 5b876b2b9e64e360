require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_scan = require("./scan.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/surfaces/hook/install/place.ts
async function findPlace(path, variables) {
	const { workTree, gitDir, commonDir } = require_scan.openRepository(path, variables);
	const top = workTree ?? gitDir;
	const ask = asking(top, variables, require_scan.findGit({
		workTree,
		commonDir
	}, variables));
	return {
		top,
		commonDir,
		hooks: (0, node_path.resolve)(top, (await ask("rev-parse", "--git-path", "hooks")).trimEnd()),
		isServer: workTree === null && !(0, node_fs.existsSync)((0, node_path.join)(commonDir, "worktrees")),
		hooksPath: lastHooksPath(await ask(...HOOKS_PATH)),
		configHooks: hasConfigHooks(await ask("version"))
	};
}
function neededEvents({ isServer }) {
	return isServer ? ["pre-receive"] : [
		"pre-commit",
		"pre-merge-commit",
		"pre-push"
	];
}
async function findGlobalPlace(folder, variables) {
	const ask = asking(folder, variables, require_scan.findGit({
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
		const { stdin, output, closed } = require_base.startGit(git, args, { deadline: 2e4 });
		stdin.end();
		const chunks = [];
		for await (const chunk of output) chunks.push(chunk);
		const { code, problem } = await closed;
		if (problem !== null && !(args[0] === "config" && code === UNSET)) throw new require_base.Fault("git", `git ${args[0] ?? ""} failed: ${problem}.`);
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
exports.findGlobalPlace = findGlobalPlace;
exports.findPlace = findPlace;
exports.neededEvents = neededEvents;
