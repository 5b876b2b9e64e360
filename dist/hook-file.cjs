const require_main = require("./main.cjs");
const require_dist$1 = require("./dist2.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/surfaces/hook/install/shim.ts
function shimText(recorded) {
	return `#!/bin/sh
# leaksift: runs the hook named by the first argument. Node is looked for where it was at installation, on PATH, then where
# version managers keep it. Without one nothing passes, and the reason is said.
program=${recorded === null ? "\"${0%/*}/../dist/hook.cjs\"" : shellQuoted(recorded.program)}
node=${recorded === null ? "" : shellQuoted(recorded.node)}
options=${recorded?.ownCredentials ? "--own-credentials" : ""}

if [ ! -f "$program" ]; then
  echo "leaksift: $program is gone, so nothing can be checked and this is blocked." >&2
  echo "leaksift: install leaksift again and run: leaksift hook install. To live without it: leaksift hook uninstall." >&2
  exit 3
fi
[ -n "$node" ] && [ -x "$node" ] && exec "$node" "$program" $options "$@"

fits() {
  [ -x "$1" ] && "$1" -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' 2>/dev/null
}
for candidate in "$(command -v node)" \\
  "$NVM_DIR"/versions/node/*/bin/node "$HOME"/.nvm/versions/node/*/bin/node "$HOME"/.volta/bin/node \\
  "$HOME"/.local/share/fnm/node-versions/*/installation/bin/node "$HOME"/.fnm/node-versions/*/installation/bin/node \\
  "$HOME/Library/Application Support"/fnm/node-versions/*/installation/bin/node \\
  "$HOME"/.local/share/mise/installs/node/*/bin/node "$HOME"/.asdf/installs/nodejs/*/bin/node \\
  "$HOME"/.nodenv/versions/*/bin/node "$HOME"/n/bin/node "$HOME"/.local/bin/node \\
  /opt/homebrew/bin/node /usr/local/bin/node /usr/bin/node "/c/Program Files/nodejs/node.exe"; do
  fits "$candidate" && exec "$candidate" "$program" $options "$@"
done
echo "leaksift: no Node 20.19 or newer was found, so nothing can be checked and this is blocked." >&2
echo "leaksift: looked for \${node:-no recorded one}, on PATH ($PATH), and where version managers keep it." >&2
echo "leaksift: where Node is on PATH, run: leaksift hook install" >&2
exit 3
`;
}
function shellQuoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
// src/surfaces/hook/install/commands.ts
const SHIM = "leaksift/hook";
function besideHooks(event) {
	return feeding(event, `"\${0%/*}/../${SHIM}" ${event} "$@"`);
}
function anywhere(event, shim) {
	if (shim !== void 0) return feeding(event, `${shellQuoted(shim)} ${event} "$@"`);
	return [
		`leaksift_hook="$(git rev-parse --git-common-dir)/${SHIM}"`,
		"[ -x \"$leaksift_hook\" ] || leaksift_hook=node_modules/leaksift/hooks/leaksift",
		`[ -x "$leaksift_hook" ] || { echo 'leaksift is not installed here, so this is blocked. Run: npx leaksift hook install' >&2; exit 3; }`,
		...feeding(event, `"$leaksift_hook" ${event} "$@"`)
	];
}
function oneLine(event, args = "\"$@\"") {
	return `leaksift_hook="$(git rev-parse --git-common-dir)/${SHIM}"; [ -x "$leaksift_hook" ] || leaksift_hook=node_modules/leaksift/hooks/leaksift; "$leaksift_hook" ${event} ${args}`.trimEnd();
}
const FED = ["pre-push", "pre-receive"];
function feeding(event, command) {
	if (!FED.includes(event)) return [`${command} || exit $?`];
	return [
		"leaksift_refs=$(cat)",
		`if [ -n "$leaksift_refs" ]; then printf '%s\\n' "$leaksift_refs"; fi | ${command} || exit $?`,
		"exec <<LEAKSIFT_REFS",
		"$leaksift_refs",
		"LEAKSIFT_REFS",
		"[ -n \"$leaksift_refs\" ] || exec </dev/null"
	];
}
// src/surfaces/hook/install/lefthook.ts
var import_dist = require_dist$1.require_dist();
const NAMES = [
	"lefthook.yml",
	".lefthook.yml",
	"lefthook.yaml",
	".lefthook.yaml",
	".config/lefthook.yml",
	".config/lefthook.yaml"
];
function lefthookConfig(top) {
	return NAMES.map((name) => (0, node_path.join)(top, name)).find((path) => (0, node_fs.existsSync)(path)) ?? null;
}
function isLefthooks(hook) {
	return /\blefthook\b/i.test(hook);
}
function addToLefthook(text, events) {
	const after = events.reduce((made, event) => OURS.test(bodyOf(made, event).text) ? made : addEvent$1(made, event), text);
	return sameButOurs(text, after, events) ? after : null;
}
const OURS = /^[ \t]*(?:- name: leaksift|leaksift:)[ \t]*$/m;
function addEvent$1(text, event) {
	const body = bodyOf(text, event);
	if (body.start < 0) return require_main.appended(text, [
		`${event}:`,
		"  commands:",
		...command(event, "    ")
	]);
	const jobs = /^([ \t]+)jobs:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)- /m.exec(body.text);
	if (jobs) return require_main.insertedAt(text, body.start + jobs.index + jobs[0].length - `${jobs[2] ?? ""}- `.length, require_main.block(job(event), "existed", jobs[2]));
	const commands = /^([ \t]+)commands:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)\S/m.exec(body.text);
	if (commands) return require_main.insertedAt(text, body.start + commands.index + commands[0].length - `${commands[2] ?? ""}-`.length, require_main.block(command(event, ""), "existed", commands[2]));
	const indent = /^([ \t]+)\S/m.exec(body.text)?.[1] ?? "  ";
	return require_main.insertedAt(text, body.start, require_main.block(["commands:", ...command(event, "  ")], "existed", indent));
}
function bodyOf(text, event) {
	const head = new RegExp(`^${event}:[ \\t]*(?:#.*)?\\n`, "m").exec(text);
	if (head === null) return {
		start: -1,
		text: ""
	};
	const start = head.index + head[0].length;
	const length = text.slice(start).search(/^[^\s#]/m);
	return {
		start,
		text: length < 0 ? text.slice(start) : text.slice(start, start + length)
	};
}
function command(event, indent) {
	return [
		"leaksift:",
		`  run: ${yamlQuoted(oneLine(event, "{0}"))}`,
		"  use_stdin: true"
	].map((line) => indent + line);
}
function job(event) {
	return [
		"- name: leaksift",
		`  run: ${yamlQuoted(oneLine(event, "{0}"))}`,
		"  use_stdin: true"
	];
}
function yamlQuoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
function sameButOurs(before, after, events) {
	try {
		const clean = require_main.withoutBlock(before).text ?? "";
		return require_main.withoutBlock(after).text === clean && JSON.stringify(withoutOurs((0, import_dist.parse)(after), events)) === JSON.stringify(withoutOurs((0, import_dist.parse)(clean), []));
	} catch {
		return false;
	}
}
function withoutOurs(config, events) {
	const all = new Map(entriesOf(config));
	for (const event of events) {
		const parts = new Map(entriesOf(all.get(event)));
		const commands = new Map(entriesOf(parts.get("commands")));
		const jobs = Array.isArray(parts.get("jobs")) ? parts.get("jobs") : [];
		const others = jobs.filter((one) => !entriesOf(one).some(([key, value]) => key === "name" && value === "leaksift"));
		if (!commands.delete("leaksift") && others.length === jobs.length) throw new RangeError("our command is not there");
		put(parts, "commands", commands.size > 0 ? Object.fromEntries(commands) : void 0);
		put(parts, "jobs", others.length > 0 ? others : void 0);
		put(all, event, parts.size > 0 ? Object.fromEntries(parts) : void 0);
	}
	return [...all].sort(([a], [b]) => a < b ? -1 : 1);
}
function entriesOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function put(map, key, value) {
	if (value === void 0) map.delete(key);
	else map.set(key, value);
}
// src/surfaces/hook/install/pre-commit-framework.ts
function frameworkConfig(top) {
	return [".pre-commit-config.yaml", ".pre-commit-config.yml"].map((name) => (0, node_path.join)(top, name)).find((path) => (0, node_fs.existsSync)(path)) ?? null;
}
function isFrameworks(hook) {
	return hook.includes("File generated by pre-commit");
}
function isPassedOn(event) {
	return event === "pre-commit" || event === "pre-merge-commit";
}
function addToFramework(text, events) {
	if (require_main.hasBlock(text)) return text;
	const list = /^repos:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)-[ \t]/m.exec(text);
	if (list === null) return null;
	const indent = list[1] ?? "";
	const at = list.index + list[0].lastIndexOf("\n") + 1;
	const after = require_main.insertedAt(text, at, require_main.block([
		"- repo: local",
		"  hooks:",
		...events.flatMap(hook)
	], "existed", indent));
	return sizeOf(after) === sizeOf(text) + 1 ? after : null;
}
function hook(event) {
	return [
		`    - id: leaksift-${event}`,
		"      name: leaksift",
		`      entry: ${yamlQuoted(`sh -c '${oneLine(event, "")}'`)}`,
		"      language: system",
		"      always_run: true",
		"      pass_filenames: false",
		`      stages: [${event}]`
	];
}
function sizeOf(text) {
	try {
		const config = (0, import_dist.parse)(text);
		const repos = typeof config === "object" && config !== null && "repos" in config ? config.repos : null;
		return Array.isArray(repos) ? repos.length : NaN;
	} catch {
		return NaN;
	}
}
// src/surfaces/hook/install/simple-git-hooks.ts
function isSimpleGitHooks(hook) {
	return hook.includes("SKIP_SIMPLE_GIT_HOOKS");
}
function simpleGitHooksConfig(top) {
	const own = [".simple-git-hooks.json", "simple-git-hooks.json"].map((name) => (0, node_path.join)(top, name)).find((path) => (0, node_fs.existsSync)(path));
	const packaged = (0, node_path.join)(top, "package.json");
	return own ?? (KEY.test(require_main.readText(packaged) ?? "") ? packaged : null);
}
const KEY = /"simple-git-hooks"\s*:\s*\{/;
function addToSimpleGitHooks(text, events) {
	const after = events.reduce((made, event) => made === null ? null : addEvent(made, event), text);
	return after !== null && isJson(after) && withoutSimpleGitHooks(after) === withoutSimpleGitHooks(text) ? after : null;
}
function addEvent(text, event) {
	const start = KEY.exec(text);
	const at = start === null ? text.indexOf("{") + 1 : start.index + start[0].length;
	if (at === 0) return null;
	const known = valueOf(text, at, event);
	if (known !== null) return require_main.hasBlock(decoded(known.raw)) ? text : text.slice(0, known.at) + encoded(require_main.block(anywhere(event))) + text.slice(known.at);
	const indent = /^\s*\n([ \t]*)/.exec(text.slice(at))?.[1] ?? "";
	const property = `${indent === "" ? "" : `\n${indent}`}"${event}": "${encoded(require_main.block(anywhere(event), "created"))}"`;
	return text.slice(0, at) + property + (/^\s*\}/.test(text.slice(at)) ? "" : ",") + text.slice(at);
}
function valueOf(text, from, event) {
	const found = new RegExp(`"${event}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text.slice(from, from + endOfObject(text.slice(from))));
	return found === null ? null : {
		at: from + found.index + found[0].length - 1 - (found[1] ?? "").length,
		raw: found[1] ?? ""
	};
}
function endOfObject(text) {
	return /^(?:[^"}]|"(?:[^"\\]|\\.)*")*/.exec(text)?.[0].length ?? 0;
}
function withoutSimpleGitHooks(text) {
	return text.replace(/(?:\n[ \t]*)?"[a-z-]+"\s*:\s*"((?:[^"\\]|\\.)*)",?/g, (property, raw) => {
		const value = decoded(raw);
		if (!require_main.hasBlock(value)) return property;
		const { text: rest } = require_main.withoutBlock(value);
		return rest === null ? "" : property.replace(raw, () => raw.slice(encoded(value.slice(0, value.length - rest.length)).length));
	});
}
function encoded(text) {
	return JSON.stringify(text).slice(1, -1);
}
function decoded(raw) {
	try {
		return String(JSON.parse(`"${raw}"`));
	} catch {
		return "";
	}
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
// src/surfaces/hook/install/hook-file.ts
function managerOf(hooks, text) {
	if (isHuskys(hooks)) return "husky";
	if (text === null) return "plain";
	if (isFrameworks(text)) return "pre-commit";
	if (isSimpleGitHooks(text)) return "simple-git-hooks";
	return isLefthooks(text) ? "lefthook" : "plain";
}
function isHuskys(hooks) {
	return (0, node_path.basename)(hooks) === "_" && (0, node_path.basename)((0, node_path.dirname)(hooks)) === ".husky";
}
function hooksInFolder(place, events) {
	const byManager = new Map();
	for (const event of events) {
		const manager = managerOf(place.hooks, require_main.readText((0, node_path.join)(place.hooks, event)));
		byManager.set(manager, [...byManager.get(manager) ?? [], event]);
	}
	const source = simpleGitHooks(place, [...byManager.get("simple-git-hooks") ?? [], ...byManager.get("plain") ?? []]);
	return joined([...[...byManager].map(([manager, its]) => ADD[manager](place, its)), ...source]);
}
const ADD = {
	husky: ({ hooks }, events) => joined(events.map((event) => inScript((0, node_path.join)((0, node_path.dirname)(hooks), event), anywhere(event), false))),
	lefthook: (place, events) => inSource(lefthookConfig(place.top), events, addToLefthook, "lefthook"),
	"pre-commit": framework,
	"simple-git-hooks": (place, events) => joined(events.map((event) => inScript((0, node_path.join)(place.hooks, event), anywhere(event), true))),
	plain: (place, events) => joined(events.map((event) => inScript((0, node_path.join)(place.hooks, event), isOwnFolder(place) ? besideHooks(event) : anywhere(event), true)))
};
function framework(place, events) {
	const beside = events.filter((event) => !isPassedOn(event)).map((event) => inScript((0, node_path.join)(place.hooks, `${event}.legacy`), besideHooks(event), true));
	const within = events.filter(isPassedOn);
	return joined([...beside, ...within.length > 0 ? [inSource(frameworkConfig(place.top), within, addToFramework, "pre-commit")] : []]);
}
function simpleGitHooks({ top }, events) {
	const source = simpleGitHooksConfig(top);
	return source === null || events.length === 0 ? [] : [inSource(source, events, addToSimpleGitHooks, "simple-git-hooks")];
}
function isOwnFolder({ hooks, commonDir }) {
	return hooks === (0, node_path.join)(commonDir, "hooks");
}
function inScript(path, lines, mustBeExecutable) {
	const before = require_main.readText(path);
	if (before !== null && require_main.hasBlock(before)) return {
		edits: [],
		where: [path],
		refused: []
	};
	if (before === null) return {
		edits: [{
			path,
			before,
			after: require_main.withBlock(null, lines, (0, node_fs.existsSync)((0, node_path.dirname)(path)) ? "created" : "created with its folder"),
			mode: 493
		}],
		where: [path],
		refused: []
	};
	if (!require_main.isShellScript(before)) return refusal(`${path} is no shell script. Let it run this first, and stop where it fails: leaksift hook run ${(0, node_path.basename)(path)}`);
	const mode = require_main.modeOf(path);
	if (!mustBeExecutable || (mode & 73) !== 0) return {
		edits: [{
			path,
			before,
			after: require_main.withBlock(before, lines)
		}],
		where: [path],
		refused: []
	};
	return {
		edits: [{
			path,
			before,
			after: require_main.withBlock(before, [...lines, "exit 0"], { mode }),
			mode: mode | 73
		}],
		where: [path],
		refused: []
	};
}
function inSource(path, events, add, name) {
	if (path === null) return refusal(`${name} is installed, but its configuration was not found, or is of a form that can't be edited. Add this to it: leaksift hook run ${events.join(", ")}`);
	const before = require_main.readText(path) ?? "";
	const after = add(before, events);
	if (after === null) return refusal(`${path} is written in a way that can't be edited safely. Add to it: leaksift hook run ${events.join(", ")}`);
	return {
		edits: [{
			path,
			before,
			after
		}],
		where: [`${path} (${name})`],
		refused: []
	};
}
function refusal(reason) {
	return {
		edits: [],
		where: [],
		refused: [reason]
	};
}
function joined(outcomes) {
	return {
		edits: outcomes.flatMap(({ edits }) => edits),
		where: outcomes.flatMap(({ where }) => where),
		refused: outcomes.flatMap(({ refused }) => refused)
	};
}
Object.defineProperty(exports, "SHIM", {
	enumerable: true,
	get: function() {
		return SHIM;
	}
});
Object.defineProperty(exports, "anywhere", {
	enumerable: true,
	get: function() {
		return anywhere;
	}
});
Object.defineProperty(exports, "frameworkConfig", {
	enumerable: true,
	get: function() {
		return frameworkConfig;
	}
});
Object.defineProperty(exports, "hooksInFolder", {
	enumerable: true,
	get: function() {
		return hooksInFolder;
	}
});
Object.defineProperty(exports, "isHuskys", {
	enumerable: true,
	get: function() {
		return isHuskys;
	}
});
Object.defineProperty(exports, "lefthookConfig", {
	enumerable: true,
	get: function() {
		return lefthookConfig;
	}
});
Object.defineProperty(exports, "managerOf", {
	enumerable: true,
	get: function() {
		return managerOf;
	}
});
Object.defineProperty(exports, "shellQuoted", {
	enumerable: true,
	get: function() {
		return shellQuoted;
	}
});
Object.defineProperty(exports, "shimText", {
	enumerable: true,
	get: function() {
		return shimText;
	}
});
Object.defineProperty(exports, "simpleGitHooksConfig", {
	enumerable: true,
	get: function() {
		return simpleGitHooksConfig;
	}
});
Object.defineProperty(exports, "withoutSimpleGitHooks", {
	enumerable: true,
	get: function() {
		return withoutSimpleGitHooks;
	}
});
