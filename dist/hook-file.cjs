const e = require("./main.cjs");
const t = require("./dist2.cjs");
let n = require("node:fs");
let r = require("node:path");
// src/surfaces/hook/install/shim.ts
function shimText(e) {
	return `#!/bin/sh
# leaksift: runs the hook named by the first argument. Node is looked for where it was at installation, on PATH, then where
# version managers keep it. Without one nothing passes, and the reason is said.
program=${e === null ? "\"${0%/*}/../dist/hook.cjs\"" : shellQuoted(e.program)}
node=${e === null ? "" : shellQuoted(e.node)}
options=${e?.ownCredentials ? "--own-credentials" : ""}

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
function shellQuoted(e) {
	return `'${e.replaceAll("'", "'\\''")}'`;
}
// src/surfaces/hook/install/commands.ts
const i = "leaksift/hook";
function besideHooks(e) {
	return feeding(e, `"\${0%/*}/../${i}" ${e} "$@"`);
}
function anywhere(e, t) {
	if (t !== void 0) return feeding(e, `${shellQuoted(t)} ${e} "$@"`);
	return [
		`leaksift_hook="$(git rev-parse --git-common-dir)/${i}"`,
		"[ -x \"$leaksift_hook\" ] || leaksift_hook=node_modules/leaksift/hooks/leaksift",
		"[ -x \"$leaksift_hook\" ] || { echo 'leaksift is not installed here, so this is blocked. Run: npx leaksift hook install' >&2; exit 3; }",
		...feeding(e, `"$leaksift_hook" ${e} "$@"`)
	];
}
function oneLine(e, t = "\"$@\"") {
	return `leaksift_hook="$(git rev-parse --git-common-dir)/${i}"; [ -x "$leaksift_hook" ] || leaksift_hook=node_modules/leaksift/hooks/leaksift; "$leaksift_hook" ${e} ${t}`.trimEnd();
}
const a = ["pre-push", "pre-receive"];
function feeding(e, t) {
	if (!a.includes(e)) return [`${t} || exit $?`];
	return [
		"leaksift_refs=$(cat)",
		`if [ -n "$leaksift_refs" ]; then printf '%s\\n' "$leaksift_refs"; fi | ${t} || exit $?`,
		"exec <<LEAKSIFT_REFS",
		"$leaksift_refs",
		"LEAKSIFT_REFS",
		"[ -n \"$leaksift_refs\" ] || exec </dev/null"
	];
}
// src/surfaces/hook/install/lefthook.ts
var o = t.t();
const s = [
	"lefthook.yml",
	".lefthook.yml",
	"lefthook.yaml",
	".lefthook.yaml",
	".config/lefthook.yml",
	".config/lefthook.yaml"
];
function lefthookConfig(e) {
	return s.map((t) => (0, r.join)(e, t)).find((e) => (0, n.existsSync)(e)) ?? null;
}
function isLefthooks(e) {
	return /\blefthook\b/i.test(e);
}
function addToLefthook(e, t) {
	let n = t.reduce((e, t) => c.test(bodyOf(e, t).text) ? e : addEvent$1(e, t), e);
	return sameButOurs(e, n, t) ? n : null;
}
const c = /^[ \t]*(?:- name: leaksift|leaksift:)[ \t]*$/m;
function addEvent$1(t, n) {
	let r = bodyOf(t, n);
	if (r.start < 0) return e.r(t, [
		`${n}:`,
		"  commands:",
		...command(n, "    ")
	]);
	let i = /^([ \t]+)jobs:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)- /m.exec(r.text);
	if (i) return e.o(t, r.start + i.index + i[0].length - `${i[2] ?? ""}- `.length, e.i(job(n), "existed", i[2]));
	let a = /^([ \t]+)commands:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)\S/m.exec(r.text);
	if (a) return e.o(t, r.start + a.index + a[0].length - `${a[2] ?? ""}-`.length, e.i(command(n, ""), "existed", a[2]));
	let o = /^([ \t]+)\S/m.exec(r.text)?.[1] ?? "  ";
	return e.o(t, r.start, e.i(["commands:", ...command(n, "  ")], "existed", o));
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
function sameButOurs(t, n, r) {
	try {
		let i = e.l(t).text ?? "";
		return e.l(n).text === i && JSON.stringify(withoutOurs((0, o.parse)(n), r)) === JSON.stringify(withoutOurs((0, o.parse)(i), []));
	} catch {
		return !1;
	}
}
function withoutOurs(e, t) {
	let n = new Map(entriesOf(e));
	for (let e of t) {
		let t = new Map(entriesOf(n.get(e)));
		let r = new Map(entriesOf(t.get("commands")));
		let i = Array.isArray(t.get("jobs")) ? t.get("jobs") : [];
		let a = i.filter((e) => !entriesOf(e).some(([e, t]) => e === "name" && t === "leaksift"));
		if (!r.delete("leaksift") && a.length === i.length) throw RangeError("our command is not there");
		put(t, "commands", r.size > 0 ? Object.fromEntries(r) : void 0);
		put(t, "jobs", a.length > 0 ? a : void 0);
		put(n, e, t.size > 0 ? Object.fromEntries(t) : void 0);
	}
	return [...n].sort(([e], [t]) => e < t ? -1 : 1);
}
function entriesOf(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? Object.entries(e) : [];
}
function put(e, t, n) {
	n === void 0 ? e.delete(t) : e.set(t, n);
}
// src/surfaces/hook/install/pre-commit-framework.ts
function frameworkConfig(e) {
	return [".pre-commit-config.yaml", ".pre-commit-config.yml"].map((t) => (0, r.join)(e, t)).find((e) => (0, n.existsSync)(e)) ?? null;
}
function isFrameworks(e) {
	return e.includes("File generated by pre-commit");
}
function isPassedOn(e) {
	return e === "pre-commit" || e === "pre-merge-commit";
}
function addToFramework(t, n) {
	if (e.a(t)) return t;
	let r = /^repos:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)-[ \t]/m.exec(t);
	if (r === null) return null;
	let i = r[1] ?? "";
	let a = r.index + r[0].lastIndexOf("\n") + 1;
	let o = e.o(t, a, e.i([
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
		`      entry: ${yamlQuoted(`sh -c '${oneLine(e, "")}'`)}`,
		"      language: system",
		"      always_run: true",
		"      pass_filenames: false",
		`      stages: [${e}]`
	];
}
function sizeOf(e) {
	try {
		let t = (0, o.parse)(e);
		let n = typeof t == "object" && t && "repos" in t ? t.repos : null;
		return Array.isArray(n) ? n.length : NaN;
	} catch {
		return NaN;
	}
}
// src/surfaces/hook/install/simple-git-hooks.ts
function isSimpleGitHooks(e) {
	return e.includes("SKIP_SIMPLE_GIT_HOOKS");
}
function simpleGitHooksConfig(t) {
	let i = [".simple-git-hooks.json", "simple-git-hooks.json"].map((e) => (0, r.join)(t, e)).find((e) => (0, n.existsSync)(e));
	let a = (0, r.join)(t, "package.json");
	return i ?? (l.test(e.n(a) ?? "") ? a : null);
}
const l = /"simple-git-hooks"\s*:\s*\{/;
function addToSimpleGitHooks(e, t) {
	let n = t.reduce((e, t) => e === null ? null : addEvent(e, t), e);
	return n !== null && isJson(n) && withoutSimpleGitHooks(n) === withoutSimpleGitHooks(e) ? n : null;
}
function addEvent(t, n) {
	let r = l.exec(t);
	let i = r === null ? t.indexOf("{") + 1 : r.index + r[0].length;
	if (i === 0) return null;
	let a = valueOf(t, i, n);
	if (a !== null) return e.a(decoded(a.raw)) ? t : t.slice(0, a.at) + encoded(e.i(anywhere(n))) + t.slice(a.at);
	let o = /^\s*\n([ \t]*)/.exec(t.slice(i))?.[1] ?? "";
	let s = `${o === "" ? "" : `\n${o}`}"${n}": "${encoded(e.i(anywhere(n), "created"))}"`;
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
		if (!e.a(r)) return t;
		let { text: i } = e.l(r);
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
	return (0, r.basename)(e) === "_" && (0, r.basename)((0, r.dirname)(e)) === ".husky";
}
function hooksInFolder(t, n) {
	let i = new Map();
	for (let a of n) {
		let n = managerOf(t.hooks, e.n((0, r.join)(t.hooks, a)));
		i.set(n, [...i.get(n) ?? [], a]);
	}
	let a = simpleGitHooks(t, [...i.get("simple-git-hooks") ?? [], ...i.get("plain") ?? []]);
	return joined([...[...i].map(([e, n]) => u[e](t, n)), ...a]);
}
const u = {
	husky: ({ hooks: e }, t) => joined(t.map((t) => inScript((0, r.join)((0, r.dirname)(e), t), anywhere(t), !1))),
	lefthook: (e, t) => inSource(lefthookConfig(e.top), t, addToLefthook, "lefthook"),
	"pre-commit": framework,
	"simple-git-hooks": (e, t) => joined(t.map((t) => inScript((0, r.join)(e.hooks, t), anywhere(t), !0))),
	plain: (e, t) => joined(t.map((t) => inScript((0, r.join)(e.hooks, t), isOwnFolder(e) ? besideHooks(t) : anywhere(t), !0)))
};
function framework(e, t) {
	let n = t.filter((e) => !isPassedOn(e)).map((t) => inScript((0, r.join)(e.hooks, `${t}.legacy`), besideHooks(t), !0));
	let i = t.filter(isPassedOn);
	return joined([...n, ...i.length > 0 ? [inSource(frameworkConfig(e.top), i, addToFramework, "pre-commit")] : []]);
}
function simpleGitHooks({ top: e }, t) {
	let n = simpleGitHooksConfig(e);
	return n === null || t.length === 0 ? [] : [inSource(n, t, addToSimpleGitHooks, "simple-git-hooks")];
}
function isOwnFolder({ hooks: e, commonDir: t }) {
	return e === (0, r.join)(t, "hooks");
}
function inScript(t, i, a) {
	let o = e.n(t);
	if (o !== null && e.a(o)) return {
		edits: [],
		where: [t],
		refused: []
	};
	if (o === null) return {
		edits: [{
			path: t,
			before: o,
			after: e.c(null, i, (0, n.existsSync)((0, r.dirname)(t)) ? "created" : "created with its folder"),
			mode: 493
		}],
		where: [t],
		refused: []
	};
	if (!e.s(o)) return refusal(`${t} is no shell script. Let it run this first, and stop where it fails: leaksift hook run ${(0, r.basename)(t)}`);
	let s = e.t(t);
	if (!a || s & 73) return {
		edits: [{
			path: t,
			before: o,
			after: e.c(o, i)
		}],
		where: [t],
		refused: []
	};
	return {
		edits: [{
			path: t,
			before: o,
			after: e.c(o, [...i, "exit 0"], { mode: s }),
			mode: s | 73
		}],
		where: [t],
		refused: []
	};
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
		return i;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return shimText;
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
		return anywhere;
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
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return managerOf;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return lefthookConfig;
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
		return shellQuoted;
	}
});
