const e = require("./main.cjs");
const t = require("./dist2.cjs");
const n = require("./scan.cjs");
const r = require("./dist.cjs");
let i = require("node:fs");
let a = require("node:path");
let o = require("node:util");
// src/surfaces/hook/install/shim.ts
function shimText(e) {
	return `#!/bin/sh
# leaksift: runs the hook named by the first argument. Node is looked for where it was at installation, on PATH, then where
# version managers keep it. Without one nothing passes, and the reason is said.
program=${e === null ? "\"${0%/*}/../dist/hook.cjs\"" : shellQuoted(e.program)}
node=${e === null ? "" : shellQuoted(e.node)}
options=${e?.ownCredentials ? "--own-credentials" : ""}
# Node 20 reads these at every start, which takes longer than the hook does; nothing here talks to a network.
unset NODE_EXTRA_CA_CERTS

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
function recordedIn(e) {
	let value = (t) => RegExp(`^${t}='(.*)'$`, "m").exec(e)?.[1]?.replaceAll("'\\''", "'") ?? "";
	return {
		node: value("node"),
		program: value("program"),
		ownCredentials: /^options=--own-credentials$/m.test(e)
	};
}
function shellQuoted(e) {
	return `'${e.replaceAll("'", "'\\''")}'`;
}
// src/surfaces/hook/install/commands.ts
const s = "leaksift/hook";
const c = `\${0%/*}/../${s}`;
function besideHooks(e) {
	return feeding(e, `"${c}" ${e} "$@"`);
}
function anywhere(e, t) {
	if (t !== void 0) return feeding(e, `${shellQuoted(t)} ${e} "$@"`);
	return [
		`leaksift_hook="$(git rev-parse --git-common-dir)/${s}"`,
		"[ -x \"$leaksift_hook\" ] || leaksift_hook=node_modules/leaksift/hooks/leaksift",
		"[ -x \"$leaksift_hook\" ] || { echo 'leaksift is not installed here, so this is blocked. Run: npx leaksift hook install' >&2; exit 3; }",
		...feeding(e, `"$leaksift_hook" ${e} "$@"`)
	];
}
function oneLine(e, t = "\"$@\"") {
	return `leaksift_hook="$(git rev-parse --git-common-dir)/${s}"; [ -x "$leaksift_hook" ] || leaksift_hook=node_modules/leaksift/hooks/leaksift; "$leaksift_hook" ${e} ${t}`.trimEnd();
}
const l = ["pre-push", "pre-receive"];
function feeding(e, t) {
	if (!l.includes(e)) return [`${t} || exit $?`];
	return [
		"leaksift_refs=$(cat)",
		`if [ -n "$leaksift_refs" ]; then printf '%s\\n' "$leaksift_refs"; fi | ${t} || exit $?`,
		"exec <<LEAKSIFT_REFS",
		"$leaksift_refs",
		"LEAKSIFT_REFS",
		"[ -n \"$leaksift_refs\" ] || exec </dev/null"
	];
}
// src/surfaces/hook/install/lefthook-ours.ts
var u = t.t();
function sameButOurs(e, t, n, r, i = withoutBlocks) {
	try {
		let [a, s] = [i(e), r(t)];
		return i(t) === a && n.every((e) => hasOurs(s, e)) && (0, o.isDeepStrictEqual)(withoutOurs(s, n), withoutOurs(r(a), n));
	} catch {
		return !1;
	}
}
function withoutBlocks(t) {
	return e.d(t).text ?? "";
}
function hasOurs(e, t) {
	let { commands: n, jobs: r } = partsOf(e, t);
	return n.some(isOurCommand) || r.some(isOurJob);
}
function withoutOurs(e, t) {
	let n = new Map(entriesOf(e));
	for (let r of t) {
		let { parts: t, commands: i, jobs: a } = partsOf(e, r);
		put(t, "commands", Object.fromEntries(i.filter((e) => !isOurCommand(e))));
		put(t, "jobs", a.filter((e) => !isOurJob(e)));
		put(n, r, Object.fromEntries(t));
	}
	return Object.fromEntries(n);
}
function partsOf(e, t) {
	let r = new Map(entriesOf(new Map(entriesOf(e)).get(t)));
	return {
		parts: r,
		commands: entriesOf(r.get("commands")),
		jobs: n.Xn(r.get("jobs"))
	};
}
function isOurCommand([e]) {
	return e === "leaksift";
}
function isOurJob(e) {
	return entriesOf(e).some(([e, t]) => e === "name" && t === "leaksift");
}
function entriesOf(e) {
	return Object.entries(n.Zn(e));
}
function put(e, t, n) {
	Object.keys(n).length === 0 ? e.delete(t) : e.set(t, n);
}
// src/surfaces/hook/install/lefthook-json.ts
function addToLefthookJson(e, t) {
	let n = t.reduce((e, t) => e === null ? null : addEvent$2(e, t), e);
	return n !== null && sameButOurs(e, n, t, configOf, withoutLefthookJson) ? n : null;
}
function withoutLefthookJson(e) {
	let t = [
		m,
		p,
		f,
		d
	].map((e) => RegExp(`(?<=[{[])\\s*${e},?|,\\s*${e}`)).find((t) => t.test(e));
	return t === void 0 ? e : withoutLefthookJson(e.replace(t, ""));
}
const fields = (e) => String.raw`"run"\s*:\s*"(?:[^"\\]|\\.)*# leaksift hook uninstall takes ${e} out"\s*,\s*"use_stdin"\s*:\s*true\s*\}`;
const ours = (e) => String.raw`"leaksift"\s*:\s*\{\s*${fields(e)}`;
const d = String.raw`\{\s*"name"\s*:\s*"leaksift"\s*,\s*${fields("this")}`;
const f = ours("(?:this|these commands|this hook)");
const p = String.raw`"commands"\s*:\s*\{\s*${ours("(?:these commands|this hook)")}\s*\}`;
const m = String.raw`"[a-z-]+"\s*:\s*\{\s*"commands"\s*:\s*\{\s*${ours("this hook")}\s*\}\s*\}`;
function addEvent$2(e, t) {
	let n = rootOf(e);
	if (n === null) return null;
	if (!n.has(t)) return withFirst(e, n, `"${t}": { "commands": { ${command$1(t, "this hook")} } }`);
	let r = n.get(t, !0);
	if (!(0, u.isMap)(r)) return null;
	if (r.has("jobs")) return withJob(e, r.get("jobs", !0), t);
	if (!r.has("commands")) return withFirst(e, r, `"commands": { ${command$1(t, "these commands")} }`);
	let i = r.get("commands", !0);
	if (!(0, u.isMap)(i)) return null;
	return i.has("leaksift") ? e : withFirst(e, i, command$1(t, "this"));
}
function withJob(e, t, n) {
	if (!(0, u.isSeq)(t)) return null;
	return t.items.some((e) => (0, u.isMap)(e) && e.get("name") === "leaksift") ? e : withFirst(e, t, `{ "name": "leaksift", ${body(n, "this")}`);
}
function command$1(e, t) {
	return `"leaksift": { ${body(e, t)}`;
}
function body(e, t) {
	return `"run": ${JSON.stringify(`${oneLine(e, "{0}")} # leaksift hook uninstall takes ${t} out`)}, "use_stdin": true }`;
}
function withFirst(e, { range: t, items: n }, r) {
	if (!t) return null;
	let i = t[0] + 1;
	let a = /^\r?\n[ \t]*/.exec(e.slice(i))?.[0] ?? "";
	return e.slice(0, i) + a + r + (n.length > 0 ? "," : "") + e.slice(i);
}
function configOf(e) {
	return rootOf(e)?.toJSON();
}
function rootOf(e) {
	let t = e.replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\/|\t/g, (e) => e.startsWith("\"") ? e : e.replace(/[^\n]/g, " "));
	let { contents: n, errors: r } = (0, u.parseDocument)(t);
	return r.length === 0 && (0, u.isMap)(n) && n.flow === !0 ? n : null;
}
// src/surfaces/hook/install/lefthook-toml.ts
function addToLefthookToml(t, n) {
	try {
		let i = r.r(t);
		let a = n.map((e) => table(e, i)).reduce((t, n) => n.every((e) => t.includes(e)) ? t : e.i(t, n), t);
		return sameButOurs(t, a, n, r.r) ? a : null;
	} catch {
		return null;
	}
}
function table(e, t) {
	let n = t[e];
	return [
		...typeof n == "object" && "jobs" in n ? [`[[${e}.jobs]]`, "name = 'leaksift'"] : [`[${e}.commands.leaksift]`],
		`run = '${oneLine(e, "{0}")}'`,
		"use_stdin = true"
	];
}
// src/surfaces/hook/install/lefthook-yaml.ts
function addToLefthookYaml(e, t) {
	let n = t.reduce((e, t) => h.test(bodyOf(e, t).text) ? e : addEvent$1(e, t), e);
	return sameButOurs(e, n, t, u.parse) ? n : null;
}
const h = /^[ \t]*(?:- name: leaksift|leaksift:)[ \t]*$/m;
function addEvent$1(t, n) {
	let r = bodyOf(t, n);
	if (r.start < 0) return e.i(t, [
		`${n}:`,
		"  commands:",
		...command(n, "    ")
	]);
	let i = /^([ \t]+)jobs:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)- /m.exec(r.text);
	if (i) return e.c(t, r.start + i.index + i[0].length - `${i[2] ?? ""}- `.length, e.a(job(n), "existed", i[2]));
	let a = /^([ \t]+)commands:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)\S/m.exec(r.text);
	if (a) return e.c(t, r.start + a.index + a[0].length - `${a[2] ?? ""}-`.length, e.a(command(n, ""), "existed", a[2]));
	let o = /^([ \t]+)\S/m.exec(r.text)?.[1] ?? "  ";
	return e.c(t, r.start, e.a(["commands:", ...command(n, "  ")], "existed", o));
}
function bodyOf(e, t) {
	let n = RegExp(`^${t}:[ \\t]*(?:#.*)?\\n`, "m").exec(e);
	if (n === null) return {
		start: -1,
		text: ""
	};
	let r = n.index + n[0].length;
	let i = e.slice(r).search(/^[^\s#]/m);
	return {
		start: r,
		text: i < 0 ? e.slice(r) : e.slice(r, r + i)
	};
}
function command(e, t) {
	return [
		"leaksift:",
		`  run: ${yamlQuoted(oneLine(e, "{0}"))}`,
		"  use_stdin: true"
	].map((e) => t + e);
}
function job(e) {
	return [
		"- name: leaksift",
		`  run: ${yamlQuoted(oneLine(e, "{0}"))}`,
		"  use_stdin: true"
	];
}
function yamlQuoted(e) {
	return `'${e.replaceAll("'", "''")}'`;
}
// src/surfaces/hook/install/lefthook.ts
const g = [
	".yml",
	".yaml",
	".json",
	".jsonc",
	".toml"
].flatMap((e) => [
	"lefthook",
	".lefthook",
	".config/lefthook"
].map((t) => t + e));
function lefthookConfig(e) {
	return g.map((t) => (0, a.join)(e, t)).find((e) => (0, i.existsSync)(e)) ?? null;
}
function isJson$1(e) {
	return /\.jsonc?$/.test(e);
}
function isLefthooks(e) {
	return /\blefthook\b/i.test(e);
}
function addToLefthook(e) {
	if (e !== null && isJson$1(e)) return addToLefthookJson;
	return e?.endsWith(".toml") ? addToLefthookToml : addToLefthookYaml;
}
// src/surfaces/hook/install/pre-commit-framework.ts
function frameworkConfig(e) {
	return [".pre-commit-config.yaml", ".pre-commit-config.yml"].map((t) => (0, a.join)(e, t)).find((e) => (0, i.existsSync)(e)) ?? null;
}
function isFrameworks(e) {
	return e.includes("File generated by pre-commit");
}
function isPassedOn(e) {
	return e === "pre-commit" || e === "pre-merge-commit";
}
function addToFramework(t, n) {
	if (e.s(t)) return t;
	let r = /^repos:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)-[ \t]/m.exec(t);
	if (r === null) return null;
	let i = r[1] ?? "";
	let a = r.index + r[0].lastIndexOf("\n") + 1;
	let o = e.c(t, a, e.a([
		"- repo: local",
		"  hooks:",
		...n.flatMap(hook)
	], "existed", i));
	return sizeOf(o) === sizeOf(t) + 1 ? o : null;
}
function hook(e) {
	return [
		`    - id: leaksift-${e}`,
		"      name: leaksift",
		`      entry: ${yamlQuoted(`sh -c '${oneLine(e)}' leaksift`)}`,
		"      language: system",
		"      always_run: true",
		"      require_serial: true",
		`      stages: [${e}]`
	];
}
function sizeOf(e) {
	try {
		let t = n.Jn((0, u.parse)(e), "repos");
		return Array.isArray(t) ? t.length : NaN;
	} catch {
		return NaN;
	}
}
// src/surfaces/hook/install/simple-git-hooks.ts
function isSimpleGitHooks(e) {
	return e.includes("SKIP_SIMPLE_GIT_HOOKS");
}
function simpleGitHooksConfig(t) {
	let n = [".simple-git-hooks.json", "simple-git-hooks.json"].map((e) => (0, a.join)(t, e)).find((e) => (0, i.existsSync)(e));
	let r = (0, a.join)(t, "package.json");
	return n ?? (_.test(e.n(r) ?? "") ? r : null);
}
const _ = /"simple-git-hooks"\s*:\s*\{/;
function addToSimpleGitHooks(e, t) {
	let n = t.reduce((e, t) => e === null ? null : addEvent(e, t), e);
	return n !== null && isJson(n) && withoutSimpleGitHooks(n) === withoutSimpleGitHooks(e) ? n : null;
}
function addEvent(t, n) {
	let r = _.exec(t);
	let i = r === null ? t.indexOf("{") + 1 : r.index + r[0].length;
	if (i === 0) return null;
	let a = valueOf(t, i, n);
	if (a !== null) return e.s(decoded(a.raw)) ? t : t.slice(0, a.at) + encoded(e.a(anywhere(n))) + t.slice(a.at);
	let o = /^\s*\n([ \t]*)/.exec(t.slice(i))?.[1] ?? "";
	let s = `${o === "" ? "" : `\n${o}`}"${n}": "${encoded(e.a(anywhere(n), "created"))}"`;
	return t.slice(0, i) + s + (/^\s*\}/.test(t.slice(i)) ? "" : ",") + t.slice(i);
}
function valueOf(e, t, n) {
	let r = RegExp(`"${n}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(e.slice(t, t + endOfObject(e.slice(t))));
	return r === null ? null : {
		at: t + r.index + r[0].length - 1 - (r[1] ?? "").length,
		raw: r[1] ?? ""
	};
}
function endOfObject(e) {
	return /^(?:[^"}]|"(?:[^"\\]|\\.)*")*/.exec(e)?.[0].length ?? 0;
}
function withoutSimpleGitHooks(t) {
	return t.replace(/(?:\n[ \t]*)?"[a-z-]+"\s*:\s*"((?:[^"\\]|\\.)*)",?/g, (t, n) => {
		let r = decoded(n);
		if (!e.s(r)) return t;
		let { text: i } = e.d(r);
		return i === null ? "" : t.replace(n, () => n.slice(encoded(r.slice(0, r.length - i.length)).length));
	});
}
function encoded(e) {
	return JSON.stringify(e).slice(1, -1);
}
function decoded(e) {
	try {
		return String(JSON.parse(`"${e}"`));
	} catch {
		return "";
	}
}
function isJson(e) {
	try {
		JSON.parse(e);
		return !0;
	} catch {
		return !1;
	}
}
// src/surfaces/hook/install/hook-file.ts
function managerOf(e, t) {
	if (isHuskys(e)) return "husky";
	if (t === null) return "plain";
	if (isFrameworks(t)) return "pre-commit";
	if (isSimpleGitHooks(t)) return "simple-git-hooks";
	return isLefthooks(t) ? "lefthook" : "plain";
}
function isHuskys(e) {
	return (0, a.basename)(e) === "_" && (0, a.basename)((0, a.dirname)(e)) === ".husky";
}
function hooksInFolder(t, n) {
	let r = new Map();
	for (let i of n) {
		let n = managerOf(t.hooks, e.n((0, a.join)(t.hooks, i)));
		r.set(n, [...r.get(n) ?? [], i]);
	}
	let i = simpleGitHooks(t, [...r.get("simple-git-hooks") ?? [], ...r.get("plain") ?? []]);
	return joined([...[...r].map(([e, n]) => v[e](t, n)), ...i]);
}
const v = {
	husky: ({ hooks: e }, t) => joined(t.map((t) => inScript((0, a.join)((0, a.dirname)(e), t), anywhere(t), !1))),
	lefthook,
	"pre-commit": framework,
	"simple-git-hooks": (e, t) => joined(t.map((t) => inScript((0, a.join)(e.hooks, t), anywhere(t), !0))),
	plain: (e, t) => joined(t.map((t) => inScript((0, a.join)(e.hooks, t), ourLines(e, t), !0)))
};
function lefthook({ top: e }, t) {
	let n = lefthookConfig(e);
	return inSource(n, t, addToLefthook(n), "lefthook");
}
function framework(e, t) {
	let n = t.filter((e) => !isPassedOn(e)).map((t) => inScript((0, a.join)(e.hooks, `${t}.legacy`), ourLines(e, t), !0));
	let r = t.filter(isPassedOn);
	return joined([...n, ...r.length > 0 ? [inSource(frameworkConfig(e.top), r, addToFramework, "pre-commit")] : []]);
}
function simpleGitHooks({ top: e }, t) {
	let n = simpleGitHooksConfig(e);
	return n === null || t.length === 0 ? [] : [inSource(n, t, addToSimpleGitHooks, "simple-git-hooks")];
}
function ourLines({ hooks: e, commonDir: t }, n) {
	return e === (0, a.join)(t, "hooks") && !isLink(e) ? besideHooks(n) : anywhere(n);
}
function inScript(t, n, r) {
	let o = e.n(t);
	if (o !== null && e.s(o)) return {
		edits: [],
		where: [t],
		refused: []
	};
	if (o === null && isLink(t)) return refusal(`${t} is a link that leads nowhere. Take it away, or make what it leads to`);
	if (o === null) return {
		edits: [{
			path: t,
			before: o,
			after: e.u(null, n, (0, i.existsSync)((0, a.dirname)(t)) ? "created" : "created with its folder"),
			mode: 493
		}],
		where: [t],
		refused: []
	};
	if (!e.l(o)) return refusal(`${t} is no shell script. Let it run this first, and stop where it fails: leaksift hook run ${(0, a.basename)(t)}`);
	let s = e.t(t);
	if (!r || s & 73) return {
		edits: [{
			path: t,
			before: o,
			after: e.u(o, n)
		}],
		where: [t],
		refused: []
	};
	return {
		edits: [{
			path: t,
			before: o,
			after: e.u(o, [...n, "exit 0"], { mode: s }),
			mode: s | 73
		}],
		where: [t],
		refused: []
	};
}
function isLink(e) {
	return (0, i.lstatSync)(e, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
}
function inSource(t, n, r, i) {
	if (t === null) return refusal(`${i} is installed, but its configuration was not found, or is of a form that can't be edited. Add this to it: leaksift hook run ${n.join(", ")}`);
	let a = e.n(t) ?? "";
	let o = r(a, n);
	if (o === null) return refusal(`${t} is written in a way that can't be edited safely. Add to it: leaksift hook run ${n.join(", ")}`);
	return {
		edits: [{
			path: t,
			before: a,
			after: o
		}],
		where: [`${t} (${i})`],
		refused: []
	};
}
function refusal(e) {
	return {
		edits: [],
		where: [],
		refused: [e]
	};
}
function joined(e) {
	return {
		edits: e.flatMap(({ edits: e }) => e),
		where: e.flatMap(({ where: e }) => e),
		refused: e.flatMap(({ refused: e }) => e)
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return withoutSimpleGitHooks;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return lefthookConfig;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return s;
	}
});
Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return anywhere;
	}
});
Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return shimText;
	}
});
Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return shellQuoted;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return simpleGitHooksConfig;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return withoutLefthookJson;
	}
});
Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return recordedIn;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isHuskys;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return frameworkConfig;
	}
});
Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return besideHooks;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return managerOf;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return isJson$1;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return hooksInFolder;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return c;
	}
});
