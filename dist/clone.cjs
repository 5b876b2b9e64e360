const C = require("./rolldown-runtime.cjs");
const T = require("./base.cjs");
const j = require("./scan.cjs");
const P = require("./src.cjs");
const I = require("./scan-and-report.cjs");
let R = require("node:fs");
let V = require("node:path");
let ee = require("node:child_process");
let te = require("node:events");
// node_modules/@simple-git/args-pathspec/dist/index.mjs
const ne = new WeakMap();
function c$1(...C) {
	let T = new String(C);
	return ne.set(T, C), T;
}
function r(C) {
	return C instanceof String && ne.has(C);
}
function o(C) {
	return ne.get(C) ?? [];
}
// node_modules/@kwsites/file-exists/dist/src/index.js
var se = C.t(((C, T, j) => {
	var I = j && j.__importDefault || function(C) {
		return C && C.__esModule ? C : { default: C };
	};
	Object.defineProperty(C, "__esModule", { value: !0 });
	let R = require("fs");
	let V = I(P.t()).default("@kwsites/file-exists");
	function check(C, T, j) {
		V("checking %s", C);
		try {
			let P = R.statSync(C);
			if (P.isFile() && T) {
				V("[OK] path represents a file");
				return !0;
			}
			if (P.isDirectory() && j) {
				V("[OK] path represents a directory");
				return !0;
			}
			V("[FAIL] path represents something other than a file or directory");
			return !1;
		} catch (C) {
			if (C.code === "ENOENT") {
				V("[FAIL] path is not accessible: %o", C);
				return !1;
			}
			V("[FATAL] %o", C);
			throw C;
		}
	}
	function exists(T, j = C.READABLE) {
		return check(T, (j & C.FILE) > 0, (j & C.FOLDER) > 0);
	}
	C.exists = exists;
	C.FILE = 1;
	C.FOLDER = 2;
	C.READABLE = C.FILE + C.FOLDER;
}));
// node_modules/@kwsites/file-exists/dist/index.js
var fe = C.t(((C) => {
	function __export(T) {
		for (var j in T) C.hasOwnProperty(j) || (C[j] = T[j]);
	}
	Object.defineProperty(C, "__esModule", { value: !0 });
	__export(se());
}));
// node_modules/@kwsites/promise-deferred/dist/index.js
var pe = C.t(((C) => {
	Object.defineProperty(C, "__esModule", { value: !0 });
	C.createDeferred = C.deferred = void 0;
	function deferred() {
		let C;
		let T;
		let j = "pending";
		return {
			promise: new Promise((j, P) => {
				C = j;
				T = P;
			}),
			done(T) {
				if (j === "pending") {
					j = "resolved";
					C(T);
				}
			},
			fail(C) {
				if (j === "pending") {
					j = "rejected";
					T(C);
				}
			},
			get fulfilled() {
				return j !== "pending";
			},
			get status() {
				return j;
			}
		};
	}
	C.deferred = deferred;
	C.createDeferred = deferred;
}));
// node_modules/@simple-git/argv-parser/dist/index.mjs
var he = C.a(P.t(), 1);
var _e = fe();
var ve = pe();
function* x$1(C, T) {
	let j = T === "global";
	for (let T of C) T.isGlobal === j && (yield T);
}
const be = new Set([
	"--add",
	"--edit",
	"--remove-section",
	"--rename-section",
	"--replace-all",
	"--unset",
	"--unset-all",
	"-e"
]);
const Se = new Set([
	"--get",
	"--get-all",
	"--get-color",
	"--get-colorbool",
	"--get-regexp",
	"--get-urlmatch",
	"--list",
	"-l"
]);
const Ce = new Set([
	"edit",
	"remove-section",
	"rename-section",
	"set",
	"unset"
]);
const we = new Set([
	"get",
	"get-color",
	"get-colorbool",
	"list"
]);
function A$1(C, T) {
	for (let { name: j } of x$1(C, "task")) {
		if (be.has(j)) return w(!0, T);
		if (Se.has(j)) return w(!1, T);
	}
	let j = T.at(0)?.toLowerCase();
	return j === void 0 ? null : Ce.has(j) ? w(!0, T.slice(1)) : we.has(j) ? w(!1, T.slice(1)) : T.length === 1 ? w(!1, T) : w(!0, T);
}
function w(C = !1, T = []) {
	let j = T.at(0)?.toLowerCase();
	return j === void 0 ? null : {
		isWrite: C,
		isRead: !C,
		key: j,
		value: T.at(1)
	};
}
function O$1(C, T) {
	return T.isWrite && T.value !== void 0 ? {
		key: T.key,
		value: T.value,
		scope: C
	} : {
		key: T.key,
		scope: C
	};
}
function G$1(C) {
	let T = C?.indexOf("=") || -1;
	return !C || T < 0 ? null : {
		key: C.slice(0, T).trim().toLowerCase(),
		value: C.slice(T + 1)
	};
}
function M$1(C) {
	for (let { name: T } of x$1(C, "task")) switch (T) {
		case "--global": return "global";
		case "--system": return "system";
		case "--worktree": return "worktree";
		case "--local": return "local";
		case "--file":
		case "-f": return "file";
	}
	return "local";
}
function N$1({ name: C }) {
	if (C === "-c" || C === "--config") return "inline";
	if (C === "--config-env") return "env";
}
function* $$1(C) {
	for (let T of C) {
		let C = N$1(T), j = C && G$1(T.value);
		j && (yield {
			...j,
			scope: C
		});
	}
}
function D(C, T, j) {
	let P = {
		read: [],
		write: [...$$1(T)]
	};
	return C === "config" && L$1(P, M$1(T), A$1(T, j)), P;
}
function L$1(C, T, j) {
	if (j === null) return;
	let P = O$1(T, j);
	j.isWrite ? C.write.push(P) : C.read.push(P);
}
const Te = { short: new Map([["c", !0]]) };
const Ee = {
	short: new Map([
		["C", !0],
		["P", !1],
		["h", !1],
		["p", !1],
		["v", !1],
		...Te.short.entries()
	]),
	long: new Set([
		"attr-source",
		"config-env",
		"exec-path",
		"git-dir",
		"list-cmds",
		"namespace",
		"super-prefix",
		"work-tree"
	])
};
const Oe = {
	clone: {
		short: new Map([
			["b", !0],
			["j", !0],
			["l", !1],
			["n", !1],
			["o", !0],
			["q", !1],
			["s", !1],
			["u", !0]
		]),
		long: new Set([
			"branch",
			"config",
			"jobs",
			"origin",
			"upload-pack",
			"u",
			"template"
		])
	},
	commit: {
		short: new Map([
			["C", !0],
			["F", !0],
			["c", !0],
			["m", !0],
			["t", !0]
		]),
		long: new Set([
			"file",
			"message",
			"reedit-message",
			"reuse-message",
			"template"
		])
	},
	config: {
		short: new Map([
			["e", !1],
			["f", !0],
			["l", !1]
		]),
		long: new Set([
			"blob",
			"comment",
			"default",
			"file",
			"type",
			"value"
		])
	},
	fetch: {
		short: new Map(),
		long: new Set(["upload-pack"])
	},
	init: {
		short: new Map(),
		long: new Set(["template"])
	},
	pull: {
		short: new Map(),
		long: new Set(["upload-pack"])
	},
	push: {
		short: new Map(),
		long: new Set(["exec", "receive-pack"])
	},
	rebase: {
		short: new Map([
			["X", !0],
			["f", !1],
			["i", !1],
			["k", !1],
			["m", !1],
			["n", !1],
			["q", !1],
			["r", !1],
			["s", !0],
			["v", !1],
			["x", !0]
		]),
		long: new Set([
			"exec",
			"onto",
			"strategy",
			"strategy-option"
		])
	}
};
const ke = {
	short: new Map(),
	long: new Set()
};
function B$1(C) {
	let T = Oe[C ?? ""] ?? ke;
	return {
		short: new Map([...Te.short.entries(), ...T.short.entries()]),
		long: T.long
	};
}
function b$1(C, T = Ee) {
	if (C.startsWith("--")) {
		let j = C.indexOf("=");
		if (j > 2) return [{
			name: C.slice(0, j),
			value: C.slice(j + 1),
			needsNext: !1
		}];
		let P = C.slice(2);
		return [{
			name: C,
			needsNext: T.long.has(P)
		}];
	}
	if (C.length === 2) {
		let j = C.charAt(1);
		return [{
			name: C,
			needsNext: T.short.get(j) === !0
		}];
	}
	return j$1(C, T.short);
}
function j$1(C, T) {
	let j = C.slice(1).split(""), P = [];
	for (let I = 0; I < j.length; I++) {
		let R = j[I], V = T.get(R);
		if (V === void 0) return [{
			name: C,
			needsNext: !1
		}];
		if (V) {
			let C = j.slice(I + 1).join("");
			if (C && ![...C].every((C) => T.has(C))) return P.push({
				name: `-${R}`,
				value: C,
				needsNext: !1
			}), P;
		}
		P.push({
			name: `-${R}`,
			needsNext: V
		});
	}
	return P;
}
function W$1(C, T = []) {
	let j = 0;
	for (; j < C.length;) {
		let P = String(C[j]);
		if (!P.startsWith("-") || P.length < 2) break;
		let I = b$1(P);
		let R = j + 1;
		for (let j of I) {
			let P = {
				name: j.name,
				value: j.value,
				absorbedNext: !1,
				isGlobal: !0
			};
			j.needsNext && P.value === void 0 && R < C.length && (P.value = String(C[R]), P.absorbedNext = !0, R++), T.push(P);
		}
		j = R;
	}
	return {
		flags: T,
		taskIndex: j
	};
}
function V$1(C, T, j = []) {
	let P = B$1(T), I = [], R = [];
	let V = 0;
	for (; V < C.length;) {
		let T = C[V];
		if (r(T)) {
			R.push(...o(T)), V++;
			continue;
		}
		let ee = String(T);
		if (ee === "--") {
			for (let T = V + 1; T < C.length; T++) {
				let j = C[T];
				r(j) ? R.push(...o(j)) : R.push(String(j));
			}
			break;
		}
		if (!ee.startsWith("-") || ee.length < 2) {
			I.push(ee), V++;
			continue;
		}
		let te = b$1(ee, P);
		let ne = V + 1;
		for (let T of te) {
			let P = {
				name: T.name,
				value: T.value,
				absorbedNext: !1,
				isGlobal: !1
			};
			T.needsNext && P.value === void 0 && ne < C.length && !r(C[ne]) && (P.value = String(C[ne]), P.absorbedNext = !0, ne++), j.push(P);
		}
		V = ne;
	}
	return {
		flags: j,
		positionals: I,
		pathspecs: R
	};
}
function* q$1({ write: C }) {
	for (let T of C) for (let C of Fe) {
		let j = C(T.key);
		j && (yield j);
	}
}
function f$1(C, T, j = String(C)) {
	let P = typeof C == "string" ? RegExp(`\\s*${C.toLowerCase()}`) : C;
	return function(C) {
		if (P.test(C)) return {
			category: T,
			message: `Configuring ${j} is not permitted without enabling ${T}`
		};
	};
}
function l$1(C, T) {
	return f$1(RegExp(`\\s*${C.toLowerCase().replace(/\./g, "(..+)?.")}`), T, C);
}
const Fe = [
	f$1("alias", "allowUnsafeAlias"),
	f$1("core.askPass", "allowUnsafeAskPass"),
	f$1("core.editor", "allowUnsafeEditor"),
	f$1("core.fsmonitor", "allowUnsafeFsMonitor"),
	f$1("core.gitProxy", "allowUnsafeGitProxy"),
	f$1("core.hooksPath", "allowUnsafeHooksPath"),
	f$1("core.pager", "allowUnsafePager"),
	f$1("core.sshCommand", "allowUnsafeSshCommand"),
	l$1("credential.helper", "allowUnsafeCredentialHelper"),
	l$1("diff.command", "allowUnsafeDiffExternal"),
	f$1("diff.external", "allowUnsafeDiffExternal"),
	l$1("difftool.cmd", "allowUnsafeDiffExternal"),
	l$1("diff.textconv", "allowUnsafeDiffTextConv"),
	l$1("filter.clean", "allowUnsafeFilter"),
	l$1("filter.process", "allowUnsafeFilter"),
	l$1("filter.smudge", "allowUnsafeFilter"),
	l$1("gpg.program", "allowUnsafeGpgProgram"),
	f$1("include.path", "allowUnsafeInclude"),
	l$1("includeIf", "allowUnsafeInclude"),
	f$1("init.templateDir", "allowUnsafeTemplateDir"),
	l$1("pager.", "allowUnsafePager"),
	l$1("merge.driver", "allowUnsafeMergeDriver"),
	l$1("mergetool.path", "allowUnsafeMergeDriver"),
	l$1("mergetool.cmd", "allowUnsafeMergeDriver"),
	l$1("protocol.allow", "allowUnsafeProtocolOverride"),
	l$1("remote.receivepack", "allowUnsafePack"),
	l$1("remote.uploadpack", "allowUnsafePack"),
	f$1("uploadpack.packObjectsHook", "allowUnsafePack"),
	f$1("sequence.editor", "allowUnsafeEditor"),
	l$1("submodule.update", "allowUnsafeSubmodule"),
	l$1("tar.command", "allowUnsafeCommandBinaries"),
	l$1("trailer.cmd", "allowUnsafeCommandBinaries"),
	l$1("trailer.command", "allowUnsafeCommandBinaries"),
	l$1("url.insteadOf", "allowUnsafeUrlRewrite")
];
function* H$1(C, T) {
	for (let j of T) for (let T of qe) {
		let P = T(C, j);
		P && (yield P);
	}
}
function c(C, T, j, { name: P = String(T), globalOnly: I = !1, withValue: R = !1 } = {}) {
	let V = typeof T == "string" ? RegExp(`\\s*${T.toLowerCase()}`) : T, ee = `Use of ${C ? `${C} with option ` : ""}${P} is not permitted without enabling ${j}`;
	return function(T, P) {
		if (!(C && T !== C) && (!I || P.isGlobal) && !(R && P.value === void 0) && V.test(P.name)) return {
			category: j,
			message: ee
		};
	};
}
const Re = {
	globalOnly: !0,
	withValue: !0
};
const qe = [
	c(null, /--(upload|receive)-pack/, "allowUnsafePack", { name: "--upload-pack or --receive-pack" }),
	c("clone", /^-\w*u/, "allowUnsafePack"),
	c("clone", "--u", "allowUnsafePack"),
	c("push", /^--exec$/, "allowUnsafePack", { name: "--exec" }),
	c("rebase", /^(-x|--ex(ec?)?)$/, "allowUnsafeExec", { name: "-x or --exec" }),
	c(null, "--template", "allowUnsafeTemplateDir"),
	c(null, "--exec-path", "allowUnsafeExec", Re),
	c(null, "--git-dir", "allowUnsafeConfigPaths", Re),
	c(null, "--work-tree", "allowUnsafeConfigPaths", Re),
	c(null, /^-C$/, "allowUnsafeConfigPaths", {
		...Re,
		name: "-C"
	})
];
function k(C, T, j) {
	return [...H$1(C, T), ...q$1(j)];
}
function Y$1(...C) {
	let { flags: T, taskIndex: j } = W$1(C), P = j < C.length ? String(C[j]).toLowerCase() : null, { positionals: I, pathspecs: R } = V$1(P === null ? [] : C.slice(j + 1), P, T), V = D(P, T, I);
	return {
		task: P,
		flags: T.map(J$1),
		paths: R,
		config: V,
		vulnerabilities: z$1(k(P, T, V))
	};
}
function z$1(C) {
	return Object.defineProperty(C, "vulnerabilities", { value: C });
}
function J$1({ value: C, name: T }) {
	return C === void 0 ? { name: T } : {
		name: T,
		value: C
	};
}
const Je = {
	editor: "allowUnsafeEditor",
	git_askpass: "allowUnsafeAskPass",
	git_config_global: "allowUnsafeConfigPaths",
	git_config_system: "allowUnsafeConfigPaths",
	git_config_count: "allowUnsafeConfigEnvCount",
	git_config_parameters: "allowUnsafeConfigEnvCount",
	git_config: "allowUnsafeConfigPaths",
	git_editor: "allowUnsafeEditor",
	git_exec_path: "allowUnsafeExec",
	git_external_diff: "allowUnsafeDiffExternal",
	git_pager: "allowUnsafePager",
	git_proxy_command: "allowUnsafeGitProxy",
	git_template_dir: "allowUnsafeTemplateDir",
	git_sequence_editor: "allowUnsafeEditor",
	git_ssh: "allowUnsafeSshCommand",
	git_ssh_command: "allowUnsafeSshCommand",
	pager: "allowUnsafePager",
	prefix: "allowUnsafeConfigPaths",
	ssh_askpass: "allowUnsafeAskPass",
	visual: "allowUnsafeEditor"
};
function* Q$1(C) {
	let T = parseInt(C.git_config_count ?? "0", 10);
	for (let j = 0; j < T; j++) {
		let T = C[`git_config_key_${j}`], P = C[`git_config_value_${j}`];
		T !== void 0 && (yield {
			key: T.toLowerCase().trim(),
			value: P,
			scope: "env"
		});
	}
}
function* Z$1(C) {
	for (let T of Object.keys(C)) if (_$1(T)) {
		let C = Je[T];
		yield {
			category: C,
			message: `Use of "${T.toUpperCase()}" is not permitted without enabling ${C}`
		};
	}
}
function _$1(C) {
	return Object.hasOwn(Je, C);
}
function ee$1(C) {
	let T = {};
	for (let [j, P] of Object.entries(C)) {
		let C = j.toLowerCase().trim();
		(_$1(C) || C.startsWith("git")) && (T[C] = String(P));
	}
	return T;
}
function ne$1(C) {
	let T = ee$1(C), j = {
		read: [],
		write: [...Q$1(T)]
	};
	return {
		config: j,
		vulnerabilities: [...Z$1(T), ...k(null, [], j)]
	};
}
function oe$1(C, T) {
	return [...Y$1(...C).vulnerabilities, ...ne$1(T).vulnerabilities];
}
// node_modules/simple-git/dist/index.mjs
var O = class extends Error {
	constructor(C, T) {
		super(T), this.task = C, Object.setPrototypeOf(this, new.target.prototype);
	}
};
var Ae = class extends O {
	constructor(C, T) {
		super(void 0, T), this.config = C;
	}
};
var A = class extends O {
	constructor(C, T, j) {
		super(C, j), this.task = C, this.plugin = T, Object.setPrototypeOf(this, new.target.prototype);
	}
};
var at = class extends O {
	constructor(C, T) {
		super(void 0, T || String(C)), this.git = C;
	}
};
var xe = class extends O {
	constructor(C) {
		super(void 0, C);
	}
};
const W = () => {};
function Ne(C) {
	return typeof C == "function" ? C : W;
}
function $e(C) {
	return typeof C == "function" && C !== W;
}
function Pe(C, T) {
	let j = C.indexOf(T);
	return j <= 0 ? [C, ""] : [C.substr(0, j), C.substr(j + 1)];
}
function Me(C, T = 0) {
	return Dt(C) && C.length > T ? C[T] : void 0;
}
function N(C, T = 0) {
	if (Dt(C) && C.length > T) return C[C.length - 1 - T];
}
function Dt(C) {
	return Bt(C);
}
function H(C = "", T = !0, j = "\n") {
	return C.split(j).reduce((C, j) => {
		let P = T ? j.trim() : j;
		return P && C.push(P), C;
	}, []);
}
function ut(C, T) {
	return H(C, !0).map((C) => T(C));
}
function Lt(C) {
	return (0, _e.exists)(C, _e.FOLDER);
}
function S(C, T) {
	return Array.isArray(C) ? C.includes(T) || C.push(T) : C.add(T), T;
}
function De(C, T) {
	return Array.isArray(C) && !C.includes(T) && C.push(T), C;
}
function ct(C, T) {
	if (Array.isArray(C)) {
		let j = C.indexOf(T);
		j >= 0 && C.splice(j, 1);
	} else C.delete(T);
	return T;
}
const Ye = Object.prototype.toString.call.bind(Object.prototype.toString);
function v(C) {
	return Array.isArray(C) ? C : [C];
}
function jt(C) {
	return C.replace(/[\s-]+(.)/g, (C, T) => T.toUpperCase());
}
function L(C) {
	return v(C).map((C) => C instanceof String ? C : String(C));
}
function p(C, T = 0) {
	if (C == null) return T;
	let j = parseInt(C, 10);
	return Number.isNaN(j) ? T : j;
}
function U(C, T) {
	let j = [];
	for (let P = 0, I = C.length; P < I; P++) j.push(T, C[P]);
	return j;
}
function F(C) {
	return (Array.isArray(C) ? Buffer.concat(C) : C).toString("utf-8");
}
function Le(C) {
	return C ? Buffer.isBuffer(C) ? C.length : Buffer.byteLength(C) : 0;
}
function je(C, T) {
	let j = {};
	return T.forEach((T) => {
		C[T] !== void 0 && (j[T] = C[T]);
	}), j;
}
function wt(C = 0) {
	return new Promise((T) => setTimeout(T, C));
}
function bt(C) {
	if (C !== !1) return C;
}
function d(C, T, j) {
	return T(C) ? C : arguments.length > 2 ? j : void 0;
}
const K = (C) => Array.isArray(C);
function st(C, T) {
	let j = r(C) ? "string" : typeof C;
	return /number|string|boolean/.test(j) && (!T || !T.includes(j));
}
const m = (C) => typeof C == "string" || r(C);
const Be = (C) => m(C) || Buffer.isBuffer(C);
const G = (C) => m(C) || Array.isArray(C) && C.every(m);
function lt(C) {
	return !!C && Ye(C) === "[object Object]";
}
function Ie(C) {
	return typeof C == "function";
}
const Bt = (C) => C == null || "number|boolean|function".includes(typeof C) ? !1 : typeof C.length == "number";
var Qe = ((C) => (C[C.SUCCESS = 0] = "SUCCESS", C[C.ERROR = 1] = "ERROR", C[C.NOT_FOUND = -2] = "NOT_FOUND", C[C.UNCLEAN = 128] = "UNCLEAN", C))(Qe || {});
var nt = class z {
	constructor(C, T) {
		this.stdOut = C, this.stdErr = T;
	}
	asStrings() {
		return new z(this.stdOut.toString("utf8"), this.stdErr.toString("utf8"));
	}
};
function Ue() {
	throw Error("LineParser:useMatches not implemented");
}
var l = class {
	constructor(C, T) {
		this.matches = [], this.useMatches = Ue, this.parse = (C, T) => (this.resetMatches(), this._regExp.every((T, j) => this.addMatch(T, j, C(j))) ? this.useMatches(T, this.prepareMatches()) !== !1 : !1), this._regExp = Array.isArray(C) ? C : [C], T && (this.useMatches = T);
	}
	resetMatches() {
		this.matches.length = 0;
	}
	prepareMatches() {
		return this.matches;
	}
	addMatch(C, T, j) {
		let P = j && C.exec(j);
		return P && this.pushMatch(T, P), !!P;
	}
	pushMatch(C, T) {
		this.matches.push(...T.slice(1));
	}
};
var x = class extends l {
	addMatch(C, T, j) {
		return /^remote:\s/.test(String(j)) && super.addMatch(C, T, j);
	}
	pushMatch(C, T) {
		(C > 0 || T.length > 1) && super.pushMatch(C, T);
	}
};
const rt = {
	binary: "git",
	maxConcurrentProcesses: 5,
	config: [],
	trimmed: !1
};
function Ge(...C) {
	let T = process.cwd(), j = Object.assign({
		baseDir: T,
		...rt
	}, ...C.filter((C) => typeof C == "object" && C));
	return j.baseDir = j.baseDir || T, j.trimmed = j.trimmed === !0, j;
}
function It(C, T = []) {
	return lt(C) ? Object.keys(C).reduce((T, j) => {
		let P = C[j];
		if (r(P)) T.push(P);
		else if (st(P, ["boolean"])) T.push(j + "=" + P);
		else if (Array.isArray(P)) for (let C of P) st(C, ["string", "number"]) || T.push(j + "=" + C);
		else T.push(j);
		return T;
	}, T) : T;
}
function h(C, T = 0, j = !1) {
	let P = [];
	for (let j = 0, I = T < 0 ? C.length : T; j < I; j++) "string|number".includes(typeof C[j]) && P.push(String(C[j]));
	return It(ht(C), P), j || P.push(...ze(C)), P;
}
function ze(C) {
	return L(d(N(C, +(typeof N(C) == "function")), K, []));
}
function ht(C) {
	return d(N(C, +!!Ie(N(C))), lt);
}
function u(C, T = !0) {
	let j = Ne(N(C));
	return T || $e(j) ? j : void 0;
}
function Tt(C, T) {
	return C(T.stdOut, T.stdErr);
}
function E(C, T, j, P = !0) {
	return v(j).forEach((j) => {
		for (let I = H(j, P), R = 0, V = I.length; R < V; R++) {
			let c = (C = 0) => {
				if (!(R + C >= V)) return I[R + C];
			};
			T.some(({ parse: T }) => T(c, C));
		}
	}), C;
}
const mt = ({ exitCode: C }, T, j, P) => {
	if (C === Qe.UNCLEAN && Ve(T)) return j(Buffer.from("false"));
	P(T);
};
const Ut = (C) => C.trim() === "true";
function We(C) {
	switch (C) {
		case "bare": return Ke();
		case "root": return He();
	}
	return {
		commands: ["rev-parse", "--is-inside-work-tree"],
		format: "utf-8",
		onError: mt,
		parser: Ut
	};
}
function He() {
	return {
		commands: ["rev-parse", "--git-dir"],
		format: "utf-8",
		onError: mt,
		parser(C) {
			return /^\.(git)?$/.test(C.trim());
		}
	};
}
function Ke() {
	return {
		commands: ["rev-parse", "--is-bare-repository"],
		format: "utf-8",
		onError: mt,
		parser: Ut
	};
}
function Ve(C) {
	return /(Not a git repository|Kein Git-Repository)/i.test(String(C));
}
var Xe = class {
	constructor(C) {
		this.paths = [], this.files = [], this.folders = [], this.dryRun = C;
	}
};
const it = /^[a-z]+\s*/i;
const ot = /^[a-z]+\s+[a-z]+\s*/i;
const ft = /\/$/;
function Ze(C, T) {
	let j = new Xe(C), P = C ? ot : it;
	return H(T).forEach((C) => {
		let T = C.replace(P, "");
		j.paths.push(T), (ft.test(T) ? j.folders : j.files).push(T);
	}), j;
}
const _t = [];
function tn(C) {
	return {
		commands: _t,
		format: "empty",
		parser: C
	};
}
function b(C) {
	return {
		commands: _t,
		format: "empty",
		parser() {
			throw typeof C == "string" ? new xe(C) : C;
		}
	};
}
function g(C, T = !1) {
	return {
		commands: C,
		format: "utf-8",
		parser(C) {
			return T ? String(C).trim() : C;
		}
	};
}
function Gt(C) {
	return {
		commands: C,
		format: "buffer",
		parser(C) {
			return C;
		}
	};
}
function en(C) {
	return C.format === "buffer";
}
function kt(C) {
	return C.format === "empty" || !C.commands.length;
}
var yt = ((C) => (C.DRY_RUN = "n", C.FORCE = "f", C.IGNORED_INCLUDED = "x", C.IGNORED_ONLY = "X", C.EXCLUDING = "e", C.QUIET = "q", C.RECURSIVE = "d", C))(yt || {});
const Ot = new Set(["i", ...L(Object.values(yt))]);
function on(C, T) {
	let { cleanMode: j, options: P, valid: I } = cn(C);
	return j ? I.options ? (P.push(...T), P.some(hn) ? b("Git clean interactive mode is not supported") : an(j, P)) : b("Git clean unknown option found in: " + JSON.stringify(C)) : b("Git clean mode parameter (\"n\" or \"f\") is required");
}
function an(C, T) {
	return {
		commands: [
			"clean",
			`-${C}`,
			...T
		],
		format: "utf-8",
		parser(T) {
			return Ze(C === "n", T);
		}
	};
}
function un(C) {
	return Array.isArray(C) && C.every((C) => Ot.has(C));
}
function cn(C) {
	let T, j = [], P = {
		cleanMode: !1,
		options: !0
	};
	return C.replace(/[^a-z]i/g, "").split("").forEach((C) => {
		fn(C) ? (T = C, P.cleanMode = !0) : P.options = P.options && ln(j[j.length] = `-${C}`);
	}), {
		cleanMode: T,
		options: j,
		valid: P
	};
}
function fn(C) {
	return C === "f" || C === "n";
}
function ln(C) {
	return /^-[a-z]$/i.test(C) && Ot.has(C.charAt(1));
}
function hn(C) {
	return /^-[^\-]/.test(C) ? C.indexOf("i") > 0 : C === "--interactive";
}
var mn = class {
	constructor() {
		this.files = [], this.values = Object.create(null);
	}
	get all() {
		return this._all ||= this.files.reduce((C, T) => Object.assign(C, this.values[T]), {}), this._all;
	}
	addFile(C) {
		if (!(C in this.values)) {
			let T = N(this.files);
			this.values[C] = T ? Object.create(this.values[T]) : {}, this.files.push(C);
		}
		return this.values[C];
	}
	addValue(C, T, j) {
		let P = this.addFile(C);
		Object.hasOwn(P, T) ? Array.isArray(P[T]) ? P[T].push(j) : P[T] = [P[T], j] : P[T] = j, this._all = void 0;
	}
};
function pn(C) {
	let T = new mn();
	for (let j of Wt(C)) T.addValue(j.file, String(j.key), j.value);
	return T;
}
function dn(C, T) {
	let j = null;
	let P = [], I = new Map();
	for (let R of Wt(C, T)) R.key === T && (P.push(j = R.value), I.has(R.file) || I.set(R.file, []), I.get(R.file).push(j));
	return {
		key: T,
		paths: Array.from(I.keys()),
		scopes: I,
		value: j,
		values: P
	};
}
function gn(C) {
	return C.replace(/^(file):/, "");
}
function* Wt(C, T = null) {
	let j = C.split("\0");
	for (let C = 0, P = j.length - 1; C < P;) {
		let P = gn(j[C++]);
		let I = j[C++], R = T;
		if (I.includes("\n")) {
			let C = Pe(I, "\n");
			R = C[0], I = C[1];
		}
		yield {
			file: P,
			key: R,
			value: I
		};
	}
}
var Ft = ((C) => (C.system = "system", C.global = "global", C.local = "local", C.worktree = "worktree", C))(Ft || {});
function Y(C, T) {
	return typeof C == "string" && Object.hasOwn(Ft, C) ? C : T;
}
function yn(C, T, j, P) {
	let I = ["config", `--${P}`];
	return j && I.push("--add"), I.push(C, T), {
		commands: I,
		format: "utf-8",
		parser(C) {
			return C;
		}
	};
}
function wn(C, T) {
	let j = [
		"config",
		"--null",
		"--show-origin",
		"--get-all",
		C
	];
	return T && j.splice(1, 0, `--${T}`), {
		commands: j,
		format: "utf-8",
		parser(T) {
			return dn(T, C);
		}
	};
}
function bn(C) {
	let T = [
		"config",
		"--list",
		"--show-origin",
		"--null"
	];
	return C && T.push(`--${C}`), {
		commands: T,
		format: "utf-8",
		parser(C) {
			return pn(C);
		}
	};
}
function Tn() {
	return {
		addConfig(C, T, ...j) {
			return this._runTask(yn(C, T, j[0] === !0, Y(j[1], "local")), u(arguments));
		},
		getConfig(C, T) {
			return this._runTask(wn(C, Y(T, void 0)), u(arguments));
		},
		listConfig(...C) {
			return this._runTask(bn(Y(C[0], void 0)), u(arguments));
		}
	};
}
var zt = ((C) => (C.ADDED = "A", C.COPIED = "C", C.DELETED = "D", C.MODIFIED = "M", C.RENAMED = "R", C.CHANGED = "T", C.UNMERGED = "U", C.UNKNOWN = "X", C.BROKEN = "B", C))(zt || {});
const Vt = new Set(Object.values(zt));
function _n(C) {
	return Vt.has(C);
}
var Ht;
const Kt = ["-h"];
const qt = Symbol("grepQuery");
var En = class {
	constructor() {
		this[Ht] = [];
	}
	*[(Ht = qt, Symbol.iterator)]() {
		for (let C of this[qt]) yield C;
	}
	and(...C) {
		return C.length && this[qt].push("--and", "(", ...U(C, "-e"), ")"), this;
	}
	param(...C) {
		return this[qt].push(...U(C, "-e")), this;
	}
};
function Sn(...C) {
	return new En().param(...C);
}
function Rn(C) {
	let T = new Set(), j = {};
	return ut(C, (C) => {
		let [P, I, R] = C.split("\0");
		T.add(P), (j[P] = j[P] || []).push({
			line: p(I),
			path: P,
			preview: R
		});
	}), {
		paths: T,
		results: j
	};
}
function On() {
	return { grep(C) {
		let T = u(arguments), j = h(arguments);
		for (let C of Kt) if (j.includes(C)) return this._runTask(b(`git.grep: use of "${C}" is not supported.`), T);
		typeof C == "string" && (C = Sn().param(C));
		let P = [
			"grep",
			"--null",
			"-n",
			"--full-name",
			...j,
			...C
		];
		return this._runTask({
			commands: P,
			format: "utf-8",
			parser(C) {
				return Rn(C);
			}
		}, T);
	} };
}
var Jt = ((C) => (C.MIXED = "mixed", C.SOFT = "soft", C.HARD = "hard", C.MERGE = "merge", C.KEEP = "keep", C))(Jt || {});
const Qt = L(Object.values(Jt));
function An(C, T) {
	let j = ["reset"];
	return Xt(C) && j.push(`--${C}`), j.push(...T), g(j);
}
function xn(C) {
	if (Xt(C)) return C;
	switch (typeof C) {
		case "string":
		case "undefined": return "soft";
	}
}
function Xt(C) {
	return typeof C == "string" && Qt.includes(C);
}
he.default.formatters.L = (C) => String(Bt(C) ? C.length : "-");
he.default.formatters.B = (C) => Buffer.isBuffer(C) ? C.toString("utf8") : Ye(C);
function Nn() {
	return (0, he.default)("simple-git");
}
function vt(C, T, j) {
	return !T || !String(T).replace(/\s*/, "") ? j ? (T, ...P) => {
		C(T, ...P), j(T, ...P);
	} : C : (P, ...I) => {
		C(`%s ${P}`, T, ...I), j && j(P, ...I);
	};
}
function $n(C, T, { namespace: j }) {
	if (typeof C == "string") return C;
	let P = T && T.namespace || "";
	return P.startsWith(j) ? P.substr(j.length + 1) : P || j;
}
function $(C, T, j, P = Nn()) {
	let I = C && `[${C}]` || "", R = [], V = typeof T == "string" ? P.extend(T) : T, ee = $n(d(T, m), V, P);
	return y(j);
	function c(T, j) {
		return S(R, $(C, ee.replace(/^[^:]+/, T), j, P));
	}
	function y(T) {
		let j = T && `[${T}]` || "", R = V && vt(V, j) || W, ee = vt(P, `${I} ${j}`, R);
		return Object.assign(V ? R : ee, {
			label: C,
			sibling: c,
			info: ee,
			step: y
		});
	}
}
const $t = class M {
	constructor(C = "GitExecutor") {
		this.logLabel = C, this._queue = new Map();
	}
	withProgress(C) {
		return this._queue.get(C);
	}
	createProgress(C) {
		let T = M.getName(C.commands[0]);
		return {
			task: C,
			logger: $(this.logLabel, T),
			name: T
		};
	}
	push(C) {
		let T = this.createProgress(C);
		return T.logger("Adding task to the queue, commands = %o", C.commands), this._queue.set(C, T), T;
	}
	fatal(C) {
		for (let [T, { logger: j }] of Array.from(this._queue.entries())) T === C.task ? (j.info("Failed %o", C), j("Fatal exception, any as-yet un-started tasks run through this executor will not be attempted")) : j.info("A fatal exception occurred in a previous task, the queue has been purged: %o", C.message), this.complete(T);
		if (this._queue.size !== 0) throw Error(`Queue size should be zero after fatal: ${this._queue.size}`);
	}
	complete(C) {
		this.withProgress(C) && this._queue.delete(C);
	}
	attempt(C) {
		let T = this.withProgress(C);
		if (!T) throw new O(void 0, "TasksPendingQueue: attempt called for an unknown task");
		return T.logger("Starting task"), T;
	}
	static getName(C = "empty") {
		return `task:${C}:${++M.counter}`;
	}
};
$t.counter = 0;
let nn = $t;
var Pn = class {
	constructor(C, T, j) {
		this._executor = C, this._scheduler = T, this._plugins = j, this._chain = Promise.resolve(), this._queue = new nn();
	}
	get cwd() {
		return this._cwd || this._executor.cwd;
	}
	set cwd(C) {
		this._cwd = C;
	}
	get env() {
		return this._executor.env;
	}
	get outputHandler() {
		return this._executor.outputHandler;
	}
	chain() {
		return this;
	}
	push(C) {
		return this._queue.push(C), this._chain = this._chain.then(() => this.attemptTask(C));
	}
	async attemptTask(C) {
		let T = await this._scheduler.next(), r = () => this._queue.complete(C);
		try {
			let { logger: T } = this._queue.attempt(C);
			return await (kt(C) ? this.attemptEmptyTask(C, T) : this.attemptRemoteTask(C, T));
		} catch (T) {
			throw this.onFatalException(C, T);
		} finally {
			r(), T();
		}
	}
	onFatalException(C, T) {
		let j = T instanceof O ? Object.assign(T, { task: C }) : new O(C, T && String(T));
		return this._chain = Promise.resolve(), this._queue.fatal(j), j;
	}
	async attemptRemoteTask(C, T) {
		let j = this._plugins.exec("spawn.binary", "", this.taskContext(C, C.commands)), P = this._plugins.exec("spawn.args", [...C.commands], this.taskContext(C, C.commands)), I = await this.gitResponse(C, j, P, this.outputHandler, T.step("SPAWN")), R = await this.handleTaskData(C, P, I, T.step("HANDLE"));
		return T("passing response to task's parser as a %s", C.format), en(C) ? Tt(C.parser, R) : Tt(C.parser, R.asStrings());
	}
	async attemptEmptyTask(C, T) {
		return T("empty task bypassing child process to call to task's parser"), C.parser(this);
	}
	handleTaskData(C, T, j, P) {
		let { exitCode: I, rejection: R, stdOut: V, stdErr: ee } = j;
		return new Promise((te, ne) => {
			P("Preparing to handle process response exitCode=%d stdOut=", I);
			let { error: se } = this._plugins.exec("task.error", { error: R }, {
				...this.taskContext(C, T),
				...j
			});
			if (se && C.onError) return P.info("exitCode=%s handling with custom error handler"), C.onError(j, se, (C) => {
				P.info("custom error handler treated as success"), P("custom error returned a %s", Ye(C)), te(new nt(Array.isArray(C) ? Buffer.concat(C) : C, Buffer.concat(ee)));
			}, ne);
			if (se) return P.info("handling as error: exitCode=%s stdErr=%s rejection=%o", I, ee.length, R), ne(se);
			P.info("retrieving task output complete"), te(new nt(Buffer.concat(V), Buffer.concat(ee)));
		});
	}
	async gitResponse(C, T, j, P, I) {
		let R = I.sibling("output"), V = this._plugins.exec("spawn.options", {
			cwd: this.cwd,
			env: this.env,
			windowsHide: !0
		}, this.taskContext(C, C.commands));
		return new Promise((te) => {
			let ne = [], se = [];
			I.info("%s %o", T, j), I("%O", V);
			let fe = this._beforeSpawn(C, j);
			if (fe) return te({
				stdOut: ne,
				stdErr: se,
				exitCode: 9901,
				rejection: fe
			});
			this._plugins.exec("spawn.before", void 0, {
				...this.taskContext(C, j),
				kill(C) {
					fe = C || fe;
				}
			});
			let pe = (0, ee.spawn)(T, j, V);
			pe.stdout.on("data", Et(ne, "stdOut", I, R.step("stdOut"))), pe.stderr.on("data", Et(se, "stdErr", I, R.step("stdErr"))), pe.on("error", Mn(se, I)), P && (I("Passing child process stdOut/stdErr to custom outputHandler"), P(T, pe.stdout, pe.stderr, [...j])), this._plugins.exec("spawn.after", void 0, {
				...this.taskContext(C, j),
				spawned: pe,
				close(C, T) {
					te({
						stdOut: ne,
						stdErr: se,
						exitCode: C,
						rejection: fe || T
					});
				},
				kill(C) {
					pe.killed || (fe = C, pe.kill("SIGINT"));
				}
			});
		});
	}
	_beforeSpawn(C, T) {
		let j;
		return this._plugins.exec("spawn.before", void 0, {
			...this.taskContext(C, T),
			kill(C) {
				j = C || j;
			}
		}), j;
	}
	taskContext(C, T) {
		return {
			method: String(Me(C.commands) || ""),
			commands: T,
			env: { ...this.env },
			input: kt(C) ? void 0 : C.input
		};
	}
};
function Mn(C, T) {
	return (j) => {
		T("[ERROR] child process exception %o", j), C.push(Buffer.from(String(j.stack), "ascii"));
	};
}
function Et(C, T, j, P) {
	return (I) => {
		j("%s received %L bytes", T, I), P("%B", I), C.push(I);
	};
}
var Dn = class {
	constructor(C, T, j) {
		this.cwd = C, this._scheduler = T, this._plugins = j, this._chain = this.chain();
	}
	chain() {
		return new Pn(this, this._scheduler, this._plugins);
	}
	push(C) {
		return this._chain.push(C);
	}
};
function Ln(C, T, j = W) {
	let r = (C) => {
		j(null, C);
	}, s = (T) => {
		T?.task === C && j(T, void 0);
	};
	T.then(r, s);
}
function St(C, T) {
	return tn((j) => {
		if (!Lt(C)) throw Error(`Git.cwd: cannot change to non-directory "${C}"`);
		return (T || j).cwd = C;
	});
}
function Q(C) {
	let T = ["checkout", ...C];
	return T[1] === "-b" && T.includes("-B") && (T[1] = ct(T, "-B")), g(T);
}
function jn() {
	return {
		checkout() {
			return this._runTask(Q(h(arguments, 1)), u(arguments));
		},
		checkoutBranch(C, T) {
			return this._runTask(Q([
				"-b",
				C,
				T,
				...h(arguments)
			]), u(arguments));
		},
		checkoutLocalBranch(C) {
			return this._runTask(Q([
				"-b",
				C,
				...h(arguments)
			]), u(arguments));
		}
	};
}
const Yt = (C, T, j) => {
	let P = ["clone", ...j];
	return m(C) && P.push(c$1(C)), m(T) && P.push(c$1(T)), g(P);
};
const Bn = (C, T, j) => (S(j, "--mirror"), Yt(C, T, j));
function Rt(C, T, j, ...P) {
	return m(j) ? T(j, d(P[0], m), h(arguments)) : b(`git.${C}() requires a string 'repoPath'`);
}
function In() {
	return {
		clone(C, ...T) {
			return this._runTask(Rt("clone", Yt, d(C, m), ...T), u(arguments));
		},
		mirror(C, ...T) {
			return this._runTask(Rt("mirror", Bn, d(C, m), ...T), u(arguments));
		}
	};
}
const rn = [
	new l(/^\[([^\s]+)( \([^)]+\))? ([^\]]+)/, (C, [T, j, P]) => {
		C.branch = T, C.commit = P, C.root = !!j;
	}),
	new l(/\s*Author:\s(.+)/i, (C, [T]) => {
		let j = T.split("<"), P = j.pop();
		!P || !P.includes("@") || (C.author = {
			email: P.substr(0, P.length - 1),
			name: j.join("<").trim()
		});
	}),
	new l(/(\d+)[^,]*(?:,\s*(\d+)[^,]*)(?:,\s*(\d+))/g, (C, [T, j, P]) => {
		C.summary.changes = parseInt(T, 10) || 0, C.summary.insertions = parseInt(j, 10) || 0, C.summary.deletions = parseInt(P, 10) || 0;
	}),
	new l(/^(\d+)[^,]*(?:,\s*(\d+)[^(]+\(([+-]))?/, (C, [T, j, P]) => {
		C.summary.changes = parseInt(T, 10) || 0;
		let I = parseInt(j, 10) || 0;
		P === "-" ? C.summary.deletions = I : P === "+" && (C.summary.insertions = I);
	})
];
function Fn(C) {
	return E({
		author: null,
		branch: "",
		commit: "",
		root: !1,
		summary: {
			changes: 0,
			insertions: 0,
			deletions: 0
		}
	}, rn, C);
}
function Gn(C, T, j) {
	return {
		commands: [
			"-c",
			"core.abbrev=40",
			"commit",
			...U(C, "-m"),
			...T,
			...j
		],
		format: "utf-8",
		parser: Fn
	};
}
function zn() {
	return { commit(C, ...T) {
		let j = u(arguments), P = t(C) || Gn(v(C), v(d(T[0], G, [])), [...L(d(T[1], K, [])), ...h(arguments, 0, !0)]);
		return this._runTask(P, j);
	} };
	function t(C) {
		return !G(C) && b("git.commit: requires the commit message to be supplied as a string/string[]");
	}
}
function qn() {
	return {
		count: 0,
		garbage: 0,
		inPack: 0,
		packs: 0,
		prunePackable: 0,
		size: 0,
		sizeGarbage: 0,
		sizePack: 0
	};
}
const sn = new l(/([a-z-]+): (\d+)$/, (C, [T, j]) => {
	let P = jt(T);
	Object.hasOwn(C, P) && (C[P] = p(j));
});
function Hn() {
	return { countObjects() {
		return this._runTask({
			commands: ["count-objects", "--verbose"],
			format: "utf-8",
			parser(C) {
				return E(qn(), [sn], C);
			}
		});
	} };
}
function Kn() {
	return { firstCommit() {
		return this._runTask(g([
			"rev-list",
			"--max-parents=0",
			"HEAD"
		], !0), u(arguments));
	} };
}
function Vn(C, T) {
	let j = ["hash-object", C];
	return T && j.push("-w"), g(j, !0);
}
var J = class {
	constructor(C, T, j, P) {
		this.bare = C, this.path = T, this.existing = j, this.gitDir = P;
	}
};
const vn = /^Init.+ repository in (.+)$/;
const Cn = /^Rein.+ in (.+)$/;
function Qn(C, T, j) {
	let P = String(j).trim();
	let I;
	if (I = vn.exec(P)) return new J(C, T, !1, I[1]);
	if (I = Cn.exec(P)) return new J(C, T, !0, I[1]);
	let R = "";
	let V = P.split(" ");
	for (; V.length;) if (V.shift() === "in") {
		R = V.join(" ");
		break;
	}
	return new J(C, T, /^re/i.test(P), R);
}
const kn = "--bare";
function Jn(C) {
	return C.includes(kn);
}
function Zn(C = !1, T, j) {
	let P = ["init", ...j];
	return C && !Jn(P) && P.splice(1, 0, kn), {
		commands: P,
		format: "utf-8",
		parser(C) {
			return Qn(P.includes("--bare"), T, C);
		}
	};
}
function tr(C) {
	return C === void 0 ? b("interpretTrailers called without input content") : {
		format: "utf-8",
		parser(C) {
			return Object.fromEntries(ut(C, (C) => {
				let T = C.indexOf(":");
				return [jt(C.substring(0, T).toLowerCase()), C.substring(T + 2).trim()];
			}));
		},
		commands: ["interpret-trailers", "--parse"],
		input: C
	};
}
function er() {
	return { interpretTrailers(C) {
		return this._runTask(tr(d(C, Be)), u(arguments));
	} };
}
var Un = ((C) => (C.NONE = "", C.STAT = "--stat", C.NUM_STAT = "--numstat", C.NAME_ONLY = "--name-only", C.NAME_STATUS = "--name-status", C))(Un || {});
const Wn = /^--(stat|numstat|name-only|name-status)(=|$)/;
function pt(C) {
	for (let T = 0; T < C.length; T++) {
		let j = Wn.exec(C[T]);
		if (j) return `--${j[1]}`;
	}
	return "";
}
function nr(C) {
	return Wn.test(C);
}
var rr = class {
	constructor() {
		this.changed = 0, this.deletions = 0, this.insertions = 0, this.files = [];
	}
};
const Yn = [
	new l(/^(.+)\s+\|\s+(\d+)(\s+[+\-]+)?$/, (C, [T, j, P = ""]) => {
		C.files.push({
			file: T.trim(),
			changes: p(j),
			insertions: P.replace(/[^+]/g, "").length,
			deletions: P.replace(/[^-]/g, "").length,
			binary: !1
		});
	}),
	new l(/^(.+) \|\s+Bin ([0-9.]+) -> ([0-9.]+) ([a-z]+)/, (C, [T, j, P]) => {
		C.files.push({
			file: T.trim(),
			before: p(j),
			after: p(P),
			binary: !0
		});
	}),
	new l(/^(.+)\s+\|\s+Bin\s*$/, (C, [T]) => {
		C.files.push({
			file: T.trim(),
			before: 0,
			after: 0,
			binary: !0
		});
	}),
	new l(/(\d+) files? changed\s*((?:, \d+ [^,]+){0,2})/, (C, [T, j]) => {
		let P = /(\d+) i/.exec(j), I = /(\d+) d/.exec(j);
		C.changed = p(T), C.insertions = p(P?.[1]), C.deletions = p(I?.[1]);
	})
];
const Xn = [new l(/(\d+)\t(\d+)\t(.+)$/, (C, [T, j, P]) => {
	let I = p(T), R = p(j);
	C.changed++, C.insertions += I, C.deletions += R, C.files.push({
		file: P,
		changes: I + R,
		insertions: I,
		deletions: R,
		binary: !1
	});
}), new l(/-\t-\t(.+)$/, (C, [T]) => {
	C.changed++, C.files.push({
		file: T,
		after: 0,
		before: 0,
		binary: !0
	});
})];
const ir = [new l(/(.+)$/, (C, [T]) => {
	C.changed++, C.files.push({
		file: T,
		changes: 0,
		insertions: 0,
		deletions: 0,
		binary: !1
	});
})];
const ar = [new l(/([ACDMRTUXB])([0-9]{0,3})\t(.[^\t]*)(\t(.[^\t]*))?$/, (C, [T, j, P, I, R]) => {
	C.changed++, C.files.push({
		file: R ?? P,
		changes: 0,
		insertions: 0,
		deletions: 0,
		binary: !1,
		status: bt(_n(T) && T),
		from: bt(!!R && P !== R && P),
		similarity: p(j)
	});
})];
const or = {
	[Un.NONE]: Yn,
	[Un.STAT]: Yn,
	[Un.NUM_STAT]: Xn,
	[Un.NAME_STATUS]: ar,
	[Un.NAME_ONLY]: ir
};
function Zt(C = Un.NONE) {
	let T = or[C];
	return (C) => E(new rr(), T, C, !1);
}
const sr = "\u00f2\u00f2\u00f2\u00f2\u00f2\u00f2 ";
const ur = " \u00f2\u00f2";
const _r = " \u00f2 ";
const vr = [
	"hash",
	"date",
	"message",
	"refs",
	"author_name",
	"author_email"
];
function cr(C, T) {
	return T.reduce((T, j, P) => (T[j] = C[P] || "", T), Object.create({ diff: null }));
}
function re(C = _r, T = vr, j = Un.NONE) {
	let P = Zt(j);
	return function(j) {
		let I = H(j.trim(), !1, sr).map(function(j) {
			let I = j.split(ur), R = cr(I[0].split(C), T);
			return I.length > 1 && I[1].trim() && (R.diff = P(I[1])), R;
		});
		return {
			all: I,
			latest: I.length && I[0] || null,
			total: I.length
		};
	};
}
function fr(C) {
	let T = pt(C);
	let j = ["diff"];
	return T === Un.NONE && (T = Un.STAT, j.push("--stat=4096")), j.push(...C), dt(j) || {
		commands: j,
		format: "utf-8",
		parser: Zt(T)
	};
}
function dt(C) {
	let T = C.filter(nr);
	if (T.length > 1) return b(`Summary flags are mutually exclusive - pick one of ${T.join(",")}`);
	if (T.length && C.includes("-z")) return b(`Summary flag ${T} parsing is not compatible with null termination option '-z'`);
}
var yr = ((C) => (C[C["--pretty"] = 0] = "--pretty", C[C["max-count"] = 1] = "max-count", C[C.maxCount = 2] = "maxCount", C[C.n = 3] = "n", C[C.file = 4] = "file", C[C.format = 5] = "format", C[C.from = 6] = "from", C[C.to = 7] = "to", C[C.splitter = 8] = "splitter", C[C.symmetric = 9] = "symmetric", C[C.mailMap = 10] = "mailMap", C[C.multiLine = 11] = "multiLine", C[C.strictDate = 12] = "strictDate", C))(yr || {});
function lr(C, T) {
	let j = [], P = [];
	return Object.keys(C).forEach((T) => {
		j.push(T), P.push(String(C[T]));
	}), [j, P.join(T)];
}
function hr(C) {
	return Object.keys(C).reduce((T, j) => (j in yr || (T[j] = C[j]), T), {});
}
function oe(C = {}, T = []) {
	let j = d(C.splitter, m, _r), [P, I] = lr(lt(C.format) ? C.format : {
		hash: "%H",
		date: C.strictDate === !1 ? "%ai" : "%aI",
		message: "%s",
		refs: "%D",
		body: C.multiLine ? "%B" : "%b",
		author_name: C.mailMap === !1 ? "%an" : "%aN",
		author_email: C.mailMap === !1 ? "%ae" : "%aE"
	}, j), R = [], V = [`--pretty=format:${sr}${I}${ur}`, ...T], ee = C.n || C["max-count"] || C.maxCount;
	if (ee && V.push(`--max-count=${ee}`), C.from || C.to) {
		let T = C.symmetric === !1 ? ".." : "...";
		R.push(`${C.from || ""}${T}${C.to || ""}`);
	}
	return m(C.file) && V.push("--follow", c$1(C.file)), It(hr(C), V), {
		fields: P,
		splitter: j,
		commands: [...V, ...R]
	};
}
function mr(C, T, j) {
	let P = re(C, T, pt(j));
	return {
		commands: ["log", ...j],
		format: "utf-8",
		parser: P
	};
}
function pr() {
	return { log(...C) {
		let T = u(arguments), j = oe(ht(arguments), L(d(arguments[0], K, []))), P = e(...C) || dt(j.commands) || t(j);
		return this._runTask(P, T);
	} };
	function t(C) {
		return mr(C.splitter, C.fields, C.commands);
	}
	function e(C, T) {
		return m(C) && m(T) && b("git.log(string, string) should be replaced with git.log({ from: string, to: string })");
	}
}
var Z = class {
	constructor(C, T = null, j) {
		this.reason = C, this.file = T, this.meta = j;
	}
	toString() {
		return `${this.file}:${this.reason}`;
	}
};
var dr = class {
	constructor() {
		this.conflicts = [], this.merges = [], this.result = "success";
	}
	get failed() {
		return this.conflicts.length > 0;
	}
	get reason() {
		return this.result;
	}
	toString() {
		return this.conflicts.length ? `CONFLICTS: ${this.conflicts.join(", ")}` : "OK";
	}
};
var ie = class {
	constructor() {
		this.remoteMessages = { all: [] }, this.created = [], this.deleted = [], this.files = [], this.deletions = {}, this.insertions = {}, this.summary = {
			changes: 0,
			deletions: 0,
			insertions: 0
		};
	}
};
var gr = class {
	constructor() {
		this.remote = "", this.hash = {
			local: "",
			remote: ""
		}, this.branch = {
			local: "",
			remote: ""
		}, this.message = "";
	}
	toString() {
		return this.message;
	}
};
function tt(C) {
	return C.objects = C.objects || {
		compressing: 0,
		counting: 0,
		enumerating: 0,
		packReused: 0,
		reused: {
			count: 0,
			delta: 0
		},
		total: {
			count: 0,
			delta: 0
		}
	};
}
function Ct(C) {
	let T = /^\s*(\d+)/.exec(C), j = /delta (\d+)/i.exec(C);
	return {
		count: p(T && T[1] || "0"),
		delta: p(j && j[1] || "0")
	};
}
const wr = [
	new x(/^remote:\s*(enumerating|counting|compressing) objects: (\d+),/i, (C, [T, j]) => {
		let P = T.toLowerCase(), I = tt(C.remoteMessages);
		Object.assign(I, { [P]: p(j) });
	}),
	new x(/^remote:\s*(enumerating|counting|compressing) objects: \d+% \(\d+\/(\d+)\),/i, (C, [T, j]) => {
		let P = T.toLowerCase(), I = tt(C.remoteMessages);
		Object.assign(I, { [P]: p(j) });
	}),
	new x(/total ([^,]+), reused ([^,]+), pack-reused (\d+)/i, (C, [T, j, P]) => {
		let I = tt(C.remoteMessages);
		I.total = Ct(T), I.reused = Ct(j), I.packReused = p(P);
	})
];
const Tr = [
	new x(/^remote:\s*(.+)$/, (C, [T]) => (C.remoteMessages.all.push(T.trim()), !1)),
	...wr,
	new x([/create a (?:pull|merge) request/i, /\s(https?:\/\/\S+)$/], (C, [T]) => {
		C.remoteMessages.pullRequestUrl = T;
	}),
	new x([/found (\d+) vulnerabilities.+\(([^)]+)\)/i, /\s(https?:\/\/\S+)$/], (C, [T, j, P]) => {
		C.remoteMessages.vulnerabilities = {
			count: p(T),
			summary: j,
			url: P
		};
	})
];
function ae(C, T) {
	return E({ remoteMessages: new br() }, Tr, T);
}
var br = class {
	constructor() {
		this.all = [];
	}
};
const Er = [
	new l(/^\s*(.+?)\s+\|\s+\d+\s*(\+*)(-*)/, (C, [T, j, P]) => {
		C.files.push(T), j && (C.insertions[T] = j.length), P && (C.deletions[T] = P.length);
	}),
	new l(/(\d+)\D+((\d+)\D+\(\+\))?(\D+(\d+)\D+\(-\))?/, (C, [T, , j, , P]) => j !== void 0 || P !== void 0 ? (C.summary.changes = +T || 0, C.summary.insertions = +j || 0, C.summary.deletions = +P || 0, !0) : !1),
	new l(/^(create|delete) mode \d+ (.+)/, (C, [T, j]) => {
		S(C.files, j), S(T === "create" ? C.created : C.deleted, j);
	})
];
const Or = [
	new l(/^from\s(.+)$/i, (C, [T]) => {
		C.remote = T;
	}),
	new l(/^fatal:\s(.+)$/, (C, [T]) => {
		C.message = T;
	}),
	new l(/([a-z0-9]+)\.\.([a-z0-9]+)\s+(\S+)\s+->\s+(\S+)$/, (C, [T, j, P, I]) => {
		C.branch.local = P, C.hash.local = T, C.branch.remote = I, C.hash.remote = j;
	})
];
const Sr = (C, T) => E(new ie(), Er, [C, T]);
const ue = (C, T) => Object.assign(new ie(), Sr(C, T), ae(C, T));
function Rr(C, T) {
	let j = E(new gr(), Or, [C, T]);
	return j.message && j;
}
const kr = [
	new l(/^Auto-merging\s+(.+)$/, (C, [T]) => {
		C.merges.push(T);
	}),
	new l(/^CONFLICT\s+\((.+)\): Merge conflict in (.+)$/, (C, [T, j]) => {
		C.conflicts.push(new Z(T, j));
	}),
	new l(/^CONFLICT\s+\((.+\/delete)\): (.+) deleted in (.+) and/, (C, [T, j, P]) => {
		C.conflicts.push(new Z(T, j, { deleteRef: P }));
	}),
	new l(/^CONFLICT\s+\((.+)\):/, (C, [T]) => {
		C.conflicts.push(new Z(T, null));
	}),
	new l(/^Automatic merge failed;\s+(.+)$/, (C, [T]) => {
		C.result = T;
	})
];
const Cr = (C, T) => Object.assign(Ar(C), ue(C, T));
const Ar = (C) => E(new dr(), kr, C);
function At(C) {
	return C.length ? {
		commands: ["merge", ...C],
		format: "utf-8",
		parser(C, T) {
			let j = Cr(C, T);
			if (j.failed) throw new at(j);
			return j;
		}
	} : b("Git.merge requires at least one option");
}
function xr(C, T, j) {
	let P = j.includes("deleted"), I = j.includes("tag") || /^refs\/tags/.test(C), R = !j.includes("new");
	return {
		deleted: P,
		tag: I,
		branch: !I,
		new: !R,
		alreadyUpdated: R,
		local: C,
		remote: T
	};
}
const Nr = [
	new l(/^Pushing to (.+)$/, (C, [T]) => {
		C.repo = T;
	}),
	new l(/^updating local tracking ref '(.+)'/, (C, [T]) => {
		C.ref = {
			...C.ref || {},
			local: T
		};
	}),
	new l(/^[=*-]\s+([^:]+):(\S+)\s+\[(.+)]$/, (C, [T, j, P]) => {
		C.pushed.push(xr(T, j, P));
	}),
	new l(/^Branch '([^']+)' set up to track remote branch '([^']+)' from '([^']+)'/, (C, [T, j, P]) => {
		C.branch = {
			...C.branch || {},
			local: T,
			remote: j,
			remoteName: P
		};
	}),
	new l(/^([^:]+):(\S+)\s+([a-z0-9]+)\.\.([a-z0-9]+)$/, (C, [T, j, P, I]) => {
		C.update = {
			head: {
				local: T,
				remote: j
			},
			hash: {
				from: P,
				to: I
			}
		};
	})
];
const $r = (C, T) => {
	let j = Pr(C, T), P = ae(C, T);
	return {
		...j,
		...P
	};
};
const Pr = (C, T) => E({ pushed: [] }, Nr, [C, T]);
function Mr(C = {}, T) {
	return S(T, "--tags"), ce(C, T);
}
function ce(C = {}, T) {
	let j = ["push", ...T];
	return C.branch && j.splice(1, 0, C.branch), C.remote && j.splice(1, 0, C.remote), ct(j, "-v"), S(j, "--verbose"), S(j, "--porcelain"), {
		commands: j,
		format: "utf-8",
		parser: $r
	};
}
function Dr() {
	return {
		showBuffer() {
			let C = ["show", ...h(arguments, 1)];
			return C.includes("--binary") || C.splice(1, 0, "--binary"), this._runTask(Gt(C), u(arguments));
		},
		show() {
			let C = ["show", ...h(arguments, 1)];
			return this._runTask(g(C), u(arguments));
		}
	};
}
const Ir = /^(.+)\0(.+)$/;
var jr = class {
	constructor(C, T, j) {
		if (this.path = C, this.index = T, this.working_dir = j, T === "R" || j === "R") {
			let T = Ir.exec(C) || [
				null,
				C,
				C
			];
			this.from = T[2] || "", this.path = T[1] || "";
		}
	}
};
var Br = class {
	constructor() {
		this.not_added = [], this.conflicted = [], this.created = [], this.deleted = [], this.ignored = void 0, this.modified = [], this.renamed = [], this.files = [], this.staged = [], this.ahead = 0, this.behind = 0, this.current = null, this.tracking = null, this.detached = !1, this.isClean = () => !this.files.length;
	}
};
function xt(C) {
	let [T, j] = C.split("\0");
	return {
		from: j || T,
		to: T
	};
}
function _(C, T, j) {
	return [`${C}${T}`, j];
}
function et(C, ...T) {
	return T.map((T) => _(C, T, (C, T) => C.conflicted.push(T)));
}
const Lr = new Map([
	_(" ", "A", (C, T) => C.created.push(T)),
	_(" ", "D", (C, T) => C.deleted.push(T)),
	_(" ", "M", (C, T) => C.modified.push(T)),
	_("A", " ", (C, T) => {
		C.created.push(T), C.staged.push(T);
	}),
	_("A", "M", (C, T) => {
		C.created.push(T), C.staged.push(T), C.modified.push(T);
	}),
	_("D", " ", (C, T) => {
		C.deleted.push(T), C.staged.push(T);
	}),
	_("M", " ", (C, T) => {
		C.modified.push(T), C.staged.push(T);
	}),
	_("M", "M", (C, T) => {
		C.modified.push(T), C.staged.push(T);
	}),
	_("R", " ", (C, T) => {
		C.renamed.push(xt(T));
	}),
	_("R", "M", (C, T) => {
		let j = xt(T);
		C.renamed.push(j), C.modified.push(j.to);
	}),
	_("!", "!", (C, T) => {
		(C.ignored = C.ignored || []).push(T);
	}),
	_("?", "?", (C, T) => C.not_added.push(T)),
	...et("A", "A", "U"),
	...et("D", "D", "U"),
	...et("U", "A", "D", "U"),
	["##", (C, T) => {
		let j = /ahead (\d+)/, P = /behind (\d+)/, I = /^(.+?(?=(?:\.{3}|\s|$)))/, R = /\.{3}(\S*)/, V = /\son\s(\S+?)(?=\.{3}|$)/;
		let ee = j.exec(T);
		C.ahead = ee && +ee[1] || 0, ee = P.exec(T), C.behind = ee && +ee[1] || 0, ee = I.exec(T), C.current = d(ee?.[1], m, null), ee = R.exec(T), C.tracking = d(ee?.[1], m, null), ee = V.exec(T), ee && (C.current = d(ee?.[1], m, C.current)), C.detached = /\(no branch\)/.test(T);
	}]
]);
const Ur = function(C) {
	let T = C.split("\0"), j = new Br();
	for (let C = 0, P = T.length; C < P;) {
		let P = T[C++].trim();
		P && (P.charAt(0) === "R" && (P += "\0" + (T[C++] || "")), Fr(j, P));
	}
	return j;
};
function Fr(C, T) {
	let j = T.trim();
	switch (" ") {
		case j.charAt(2): return r(j.charAt(0), j.charAt(1), j.slice(3));
		case j.charAt(1): return r(" ", j.charAt(0), j.slice(2));
		default: return;
	}
	function r(T, j, P) {
		let I = `${T}${j}`, R = Lr.get(I);
		R && R(C, P), I !== "##" && I !== "!!" && C.files.push(new jr(P, T, j));
	}
}
const Vr = ["--null", "-z"];
function zr(C) {
	return {
		format: "utf-8",
		commands: [
			"status",
			"--porcelain",
			"-b",
			"-u",
			"--null",
			...C.filter((C) => !Vr.includes(C))
		],
		parser(C) {
			return Ur(C);
		}
	};
}
const Hr = "installed=false";
function q(C = 0, T = 0, j = 0, P = "", I = !0) {
	return Object.defineProperty({
		major: C,
		minor: T,
		patch: j,
		agent: P,
		installed: I
	}, "toString", {
		value() {
			return `${this.major}.${this.minor}.${this.patch}`;
		},
		configurable: !1,
		enumerable: !1
	});
}
function qr() {
	return q(0, 0, 0, "", !1);
}
function Wr() {
	return { version() {
		return this._runTask({
			commands: ["--version"],
			format: "utf-8",
			parser: Kr,
			onError(C, T, j, P) {
				if (C.exitCode === Qe.NOT_FOUND) return j(Buffer.from(Hr));
				P(T);
			}
		});
	} };
}
const Gr = [new l(/version (\d+)\.(\d+)\.(\d+)(?:\s*\((.+)\))?/, (C, [T, j, P, I = ""]) => {
	Object.assign(C, q(p(T), p(j), p(P), I));
}), new l(/version (\d+)\.(\d+)\.(\D+)(.+)?$/, (C, [T, j, P, I = ""]) => {
	Object.assign(C, q(p(T), p(j), P, I));
})];
function Kr(C) {
	return C === Hr ? qr() : E(q(0, 0, 0, C), Gr, C);
}
var le = class {
	constructor(C) {
		this._executor = C;
	}
	_runTask(C, T) {
		let j = this._executor.chain(), P = j.push(C);
		return T && Ln(C, P, T), Object.create(this, {
			then: { value: P.then.bind(P) },
			catch: { value: P.catch.bind(P) },
			_executor: { value: j }
		});
	}
	add(C) {
		return this._runTask(g(["add", ...v(C)]), u(arguments));
	}
	cwd(C) {
		let T = u(arguments);
		return typeof C == "string" ? this._runTask(St(C, this._executor), T) : typeof C?.path == "string" ? this._runTask(St(C.path, C.root && this._executor || void 0), T) : this._runTask(b("Git.cwd: workingDirectory must be supplied as a string"), T);
	}
	hashObject(C, T) {
		return this._runTask(Vn(C, T === !0), u(arguments));
	}
	init(C) {
		return this._runTask(Zn(C === !0, this._executor.cwd, h(arguments)), u(arguments));
	}
	merge() {
		return this._runTask(At(h(arguments)), u(arguments));
	}
	mergeFromTo(C, T) {
		return m(C) && m(T) ? this._runTask(At([
			C,
			T,
			...h(arguments)
		]), u(arguments, !1)) : this._runTask(b("Git.mergeFromTo requires that the 'remote' and 'branch' arguments are supplied as strings"));
	}
	outputHandler(C) {
		return this._executor.outputHandler = C, this;
	}
	push() {
		let C = ce({
			remote: d(arguments[0], m),
			branch: d(arguments[1], m)
		}, h(arguments));
		return this._runTask(C, u(arguments));
	}
	stash() {
		return this._runTask(g(["stash", ...h(arguments)]), u(arguments));
	}
	status() {
		return this._runTask(zr(h(arguments)), u(arguments));
	}
};
Object.assign(le.prototype, jn(), In(), zn(), Tn(), Hn(), Kn(), On(), er(), pr(), Dr(), Wr());
const Jr = (() => {
	let C = 0;
	return () => {
		C++;
		let { promise: T, done: j } = (0, ve.createDeferred)();
		return {
			promise: T,
			done: j,
			id: C
		};
	};
})();
var Xr = class {
	constructor(C = 2) {
		this.concurrency = C, this.logger = $("", "scheduler"), this.pending = [], this.running = [], this.logger("Constructed, concurrency=%s", C);
	}
	schedule() {
		if (!this.pending.length || this.running.length >= this.concurrency) {
			this.logger("Schedule attempt ignored, pending=%s running=%s concurrency=%s", this.pending.length, this.running.length, this.concurrency);
			return;
		}
		let C = S(this.running, this.pending.shift());
		this.logger("Attempting id=%s", C.id), C.done(() => {
			this.logger("Completing id=", C.id), ct(this.running, C), this.schedule();
		});
	}
	next() {
		let { promise: C, id: T } = S(this.pending, Jr());
		return this.logger("Scheduling id=%s", T), this.schedule(), C;
	}
};
function Yr(C, T) {
	return g([
		"apply",
		...T,
		...C
	]);
}
var Zr = ((C) => (C.CURRENT = "*", C.LINKED = "+", C))(Zr || {});
var Qr = class {
	constructor() {
		this.all = [], this.branches = {}, this.current = "", this.detached = !1;
	}
	push(C, T, j, P, I) {
		C === "*" && (this.detached = T, this.current = j), this.all.push(j), this.branches[j] = {
			current: C === "*",
			linkedWorkTree: C === "+",
			name: j,
			commit: P,
			label: I
		};
	}
};
const ei = [new l(/^([*+]\s)?\((?:HEAD )?detached (?:from|at) (\S+)\)\s+([a-z0-9]+)\s(.*)$/, (C, [T, j, P, I]) => {
	C.push(Nt(T), !0, j, P, I);
}), new l(/^([*+]\s)?(\S+)\s+([a-z0-9]+)\s?(.*)$/s, (C, [T, j, P, I]) => {
	C.push(Nt(T), !1, j, P, I);
})];
const ti = new l(/^(\S+)$/s, (C, [T]) => {
	C.push(Zr.CURRENT, !1, T, "", "");
});
function Nt(C) {
	return C ? C.charAt(0) : "";
}
function me(C, T = !1) {
	return E(new Qr(), T ? [ti] : ei, C);
}
var ts = class {
	constructor() {
		this.all = [], this.branches = {}, this.errors = [];
	}
	get success() {
		return !this.errors.length;
	}
};
function es(C, T) {
	return {
		branch: C,
		hash: T,
		success: !0
	};
}
function ns(C) {
	return {
		branch: C,
		hash: null,
		success: !1
	};
}
const ni = /(\S+)\s+\(\S+\s([^)]+)\)/;
const ri = /^error[^']+'([^']+)'/m;
const ii = [new l(ni, (C, [T, j]) => {
	let P = es(T, j);
	C.all.push(P), C.branches[T] = P;
}), new l(ri, (C, [T]) => {
	let j = ns(T);
	C.errors.push(j), C.all.push(j), C.branches[T] = j;
})];
const gt = (C, T) => E(new ts(), ii, [C, T]);
function de(C, T) {
	return T === Qe.ERROR && ri.test(C);
}
function os(C) {
	let T = [
		"-d",
		"-D",
		"--delete"
	];
	return C.some((C) => T.includes(C));
}
function is(C) {
	let T = os(C), j = C.includes("--show-current"), P = ["branch", ...C];
	return P.length === 1 && P.push("-a"), P.includes("-v") || P.splice(1, 0, "-v"), {
		format: "utf-8",
		commands: P,
		parser(C, P) {
			return T ? gt(C, P).all[0] : me(C, j);
		}
	};
}
function as() {
	return {
		format: "utf-8",
		commands: ["branch", "-v"],
		parser(C) {
			return me(C);
		}
	};
}
function us(C, T = !1) {
	return {
		format: "utf-8",
		commands: [
			"branch",
			"-v",
			T ? "-D" : "-d",
			...C
		],
		parser(C, T) {
			return gt(C, T);
		},
		onError({ exitCode: C, stdOut: T }, j, P, I) {
			if (!de(String(j), C)) return I(j);
			P(T);
		}
	};
}
function cs(C, T = !1) {
	let j = {
		format: "utf-8",
		commands: [
			"branch",
			"-v",
			T ? "-D" : "-d",
			C
		],
		parser(T, j) {
			return gt(T, j).branches[C];
		},
		onError({ exitCode: C, stdErr: T, stdOut: P }, I, R, V) {
			if (!de(String(I), C)) return V(I);
			throw new at(j.parser(F(P), F(T)), String(I));
		}
	};
	return j;
}
function fs(C) {
	return {
		commands: ["check-ignore", ...C],
		format: "utf-8",
		parser: ls
	};
}
function ls(C) {
	return C.split(/\n/g).map(hs).filter(Boolean);
}
function hs(C) {
	let T = C.trim().replace(/^["']|["']$/g, "");
	return T && (0, V.normalize)(T);
}
const ai = [
	new l(/From (.+)$/, (C, [T]) => {
		C.remote = T;
	}),
	new l(/\* \[new branch]\s+(\S+)\s*-> (.+)$/, (C, [T, j]) => {
		C.branches.push({
			name: T,
			tracking: j
		});
	}),
	new l(/\* \[new tag]\s+(\S+)\s*-> (.+)$/, (C, [T, j]) => {
		C.tags.push({
			name: T,
			tracking: j
		});
	}),
	new l(/- \[deleted]\s+\S+\s*-> (.+)$/, (C, [T]) => {
		C.deleted.push({ tracking: T });
	}),
	new l(/\s*([^.]+)\.\.(\S+)\s+(\S+)\s*-> (.+)$/, (C, [T, j, P, I]) => {
		C.updated.push({
			name: P,
			tracking: I,
			to: j,
			from: T
		});
	})
];
function ps(C, T) {
	return E({
		raw: C,
		remote: null,
		branches: [],
		tags: [],
		updated: [],
		deleted: []
	}, ai, [C, T]);
}
function ds(C) {
	return /^--upload-pack(=|$)/.test(C);
}
function gs(C, T, j) {
	let P = ["fetch", ...j];
	return C && T && P.push(C, T), P.find(ds) ? b("git.fetch: potential exploit argument blocked.") : {
		commands: P,
		format: "utf-8",
		parser: ps
	};
}
const oi = [new l(/^Renaming (.+) to (.+)$/, (C, [T, j]) => {
	C.moves.push({
		from: T,
		to: j
	});
})];
function ws(C) {
	return E({ moves: [] }, oi, C);
}
function bs(C, T) {
	return {
		commands: [
			"mv",
			"-v",
			...v(C),
			T
		],
		format: "utf-8",
		parser: ws
	};
}
function Ts(C, T, j) {
	let P = ["pull", ...j];
	return C && T && P.splice(1, 0, C, T), {
		commands: P,
		format: "utf-8",
		parser(C, T) {
			return ue(C, T);
		},
		onError(C, T, j, P) {
			let I = Rr(F(C.stdOut), F(C.stdErr));
			if (I) return P(new at(I));
			P(T);
		}
	};
}
function ks(C) {
	let T = {};
	return ge(C, ([C]) => T[C] = { name: C }), Object.values(T);
}
function _s(C) {
	let T = {};
	return ge(C, ([C, j, P]) => {
		Object.hasOwn(T, C) || (T[C] = {
			name: C,
			refs: {
				fetch: "",
				push: ""
			}
		}), P && j && (T[C].refs[P.replace(/[^a-z]/g, "")] = j);
	}), Object.values(T);
}
function ge(C, T) {
	ut(C, (C) => T(C.split(/\s+/)));
}
function vs(C, T, j) {
	return g([
		"remote",
		"add",
		...j,
		C,
		T
	]);
}
function Es(C) {
	let T = ["remote"];
	return C && T.push("-v"), {
		commands: T,
		format: "utf-8",
		parser: C ? _s : ks
	};
}
function Ss(C) {
	let T = [...C];
	return T[0] !== "ls-remote" && T.unshift("ls-remote"), g(T);
}
function Rs(C) {
	let T = [...C];
	return T[0] !== "remote" && T.unshift("remote"), g(T);
}
function Os(C) {
	return g([
		"remote",
		"remove",
		C
	]);
}
function Cs(C = {}, T) {
	let j = oe(C), P = [
		"stash",
		"list",
		...j.commands,
		...T
	], I = re(j.splitter, j.fields, pt(P));
	return dt(P) || {
		commands: P,
		format: "utf-8",
		parser: I
	};
}
function As(C, T) {
	return X([
		"add",
		C,
		T
	]);
}
function xs(C) {
	return X(["init", ...C]);
}
function X(C) {
	let T = [...C];
	return T[0] !== "submodule" && T.unshift("submodule"), g(T);
}
function Ns(C) {
	return X(["update", ...C]);
}
var $s = class {
	constructor(C, T) {
		this.all = C, this.latest = T;
	}
};
const Ps = function(C, T = !1) {
	let j = C.split("\n").map(Ds).filter(Boolean);
	T || j.sort(function(C, T) {
		let j = C.split("."), P = T.split(".");
		if (j.length === 1 || P.length === 1) return Ms(B(j[0]), B(P[0]));
		for (let C = 0, T = Math.max(j.length, P.length); C < T; C++) {
			let T = ye(B(j[C]), B(P[C]));
			if (T) return T;
		}
		return 0;
	});
	return new $s(j, T ? j[0] : [...j].reverse().find((C) => C.indexOf(".") >= 0));
};
function Ms(C, T) {
	let j = Number.isNaN(C);
	return j === Number.isNaN(T) ? j ? ye(C, T) : 0 : j ? 1 : -1;
}
function ye(C, T) {
	return C === T ? 0 : C > T ? 1 : -1;
}
function Ds(C) {
	return C.trim();
}
function B(C) {
	return typeof C == "string" && parseInt(C.replace(/^\D+/g, ""), 10) || 0;
}
function Ls(C = []) {
	let T = C.some((C) => /^--sort=/.test(C));
	return {
		format: "utf-8",
		commands: [
			"tag",
			"-l",
			...C
		],
		parser(C) {
			return Ps(C, T);
		}
	};
}
function js(C) {
	return {
		format: "utf-8",
		commands: ["tag", C],
		parser() {
			return { name: C };
		}
	};
}
function Bs(C, T) {
	return {
		format: "utf-8",
		commands: [
			"tag",
			"-a",
			"-m",
			T,
			C
		],
		parser() {
			return { name: C };
		}
	};
}
function f(C, T) {
	this._plugins = T, this._executor = new Dn(C.baseDir, new Xr(C.maxConcurrentProcesses), T), this._trimmed = C.trimmed;
}
(f.prototype = Object.create(le.prototype)).constructor = f;
f.prototype.customBinary = function(C) {
	return this._plugins.reconfigure("binary", C), this;
};
f.prototype.env = function(C, T) {
	return arguments.length === 1 && typeof C == "object" ? this._executor.env = C : (this._executor.env = this._executor.env || {})[C] = T, this;
};
f.prototype.stashList = function(C) {
	return this._runTask(Cs(ht(arguments) || {}, K(C) && C || []), u(arguments));
};
f.prototype.mv = function(C, T) {
	return this._runTask(bs(C, T), u(arguments));
};
f.prototype.checkoutLatestTag = function(C) {
	var T = this;
	return this.pull(function() {
		T.tags(function(j, P) {
			T.checkout(P.latest, C);
		});
	});
};
f.prototype.pull = function(C, T, j, P) {
	return this._runTask(Ts(d(C, m), d(T, m), h(arguments)), u(arguments));
};
f.prototype.fetch = function(C, T) {
	return this._runTask(gs(d(C, m), d(T, m), h(arguments)), u(arguments));
};
f.prototype.tags = function(C, T) {
	return this._runTask(Ls(h(arguments)), u(arguments));
};
f.prototype.rebase = function() {
	return this._runTask(g(["rebase", ...h(arguments)]), u(arguments));
};
f.prototype.reset = function(C) {
	return this._runTask(An(xn(C), h(arguments)), u(arguments));
};
f.prototype.revert = function(C) {
	let T = u(arguments);
	return typeof C == "string" ? this._runTask(g([
		"revert",
		...h(arguments, 0, !0),
		C
	]), T) : this._runTask(b("Commit must be a string"), T);
};
f.prototype.addTag = function(C) {
	let T = typeof C == "string" ? js(C) : b("Git.addTag requires a tag name");
	return this._runTask(T, u(arguments));
};
f.prototype.addAnnotatedTag = function(C, T) {
	return this._runTask(Bs(C, T), u(arguments));
};
f.prototype.deleteLocalBranch = function(C, T, j) {
	return this._runTask(cs(C, typeof T == "boolean" && T), u(arguments));
};
f.prototype.deleteLocalBranches = function(C, T, j) {
	return this._runTask(us(C, typeof T == "boolean" && T), u(arguments));
};
f.prototype.branch = function(C, T) {
	return this._runTask(is(h(arguments)), u(arguments));
};
f.prototype.branchLocal = function(C) {
	return this._runTask(as(), u(arguments));
};
f.prototype.raw = function(C) {
	let T = !Array.isArray(C), j = [].slice.call(T ? arguments : C, 0);
	for (let C = 0; C < j.length && T; C++) if (!st(j[C])) {
		j.splice(C, j.length - C);
		break;
	}
	j.push(...h(arguments, 0, !0));
	var P = u(arguments);
	return j.length ? this._runTask(g(j, this._trimmed), P) : this._runTask(b("Raw: must supply one or more command to execute"), P);
};
f.prototype.submoduleAdd = function(C, T, j) {
	return this._runTask(As(C, T), u(arguments));
};
f.prototype.submoduleUpdate = function(C, T) {
	return this._runTask(Ns(h(arguments, !0)), u(arguments));
};
f.prototype.submoduleInit = function(C, T) {
	return this._runTask(xs(h(arguments, !0)), u(arguments));
};
f.prototype.subModule = function(C, T) {
	return this._runTask(X(h(arguments)), u(arguments));
};
f.prototype.listRemote = function() {
	return this._runTask(Ss(h(arguments)), u(arguments));
};
f.prototype.addRemote = function(C, T, j) {
	return this._runTask(vs(C, T, h(arguments)), u(arguments));
};
f.prototype.removeRemote = function(C, T) {
	return this._runTask(Os(C), u(arguments));
};
f.prototype.getRemotes = function(C, T) {
	return this._runTask(Es(C === !0), u(arguments));
};
f.prototype.remote = function(C, T) {
	return this._runTask(Rs(h(arguments)), u(arguments));
};
f.prototype.tag = function(C, T) {
	let j = h(arguments);
	return j[0] !== "tag" && j.unshift("tag"), this._runTask(g(j), u(arguments));
};
f.prototype.updateServerInfo = function(C) {
	return this._runTask(g(["update-server-info"]), u(arguments));
};
f.prototype.pushTags = function(C, T) {
	let j = Mr({ remote: d(C, m) }, h(arguments));
	return this._runTask(j, u(arguments));
};
f.prototype.rm = function(C) {
	return this._runTask(g([
		"rm",
		"-f",
		...v(C)
	]), u(arguments));
};
f.prototype.rmKeepLocal = function(C) {
	return this._runTask(g([
		"rm",
		"--cached",
		...v(C)
	]), u(arguments));
};
f.prototype.catFile = function(C, T) {
	return this._catFile("utf-8", arguments);
};
f.prototype.binaryCatFile = function() {
	return this._catFile("buffer", arguments);
};
f.prototype._catFile = function(C, T) {
	var j = u(T), P = ["cat-file"], I = T[0];
	if (typeof I == "string") return this._runTask(b("Git.catFile: options must be supplied as an array of strings"), j);
	Array.isArray(I) && P.push.apply(P, I);
	let R = C === "buffer" ? Gt(P) : g(P);
	return this._runTask(R, j);
};
f.prototype.diff = function(C, T) {
	let j = m(C) ? b("git.diff: supplying options as a single string is no longer supported, switch to an array of strings") : g(["diff", ...h(arguments)]);
	return this._runTask(j, u(arguments));
};
f.prototype.diffSummary = function() {
	return this._runTask(fr(h(arguments, 1)), u(arguments));
};
f.prototype.applyPatch = function(C) {
	let T = G(C) ? Yr(v(C), h([].slice.call(arguments, 1))) : b("git.applyPatch requires one or more string patches as the first argument");
	return this._runTask(T, u(arguments));
};
f.prototype.revparse = function() {
	let C = ["rev-parse", ...h(arguments, !0)];
	return this._runTask(g(C, !0), u(arguments));
};
f.prototype.clean = function(C, T, j) {
	let P = un(C), I = P && C.join("") || d(C, m) || "", R = h([].slice.call(arguments, +!!P));
	return this._runTask(on(I, R), u(arguments));
};
f.prototype.exec = function(C) {
	return this._runTask({
		commands: [],
		format: "utf-8",
		parser() {
			typeof C == "function" && C();
		}
	});
};
f.prototype.checkIgnore = function(C, T) {
	return this._runTask(fs(v(d(C, G, []))), u(arguments));
};
f.prototype.checkIsRepo = function(C, T) {
	return this._runTask(We(d(C, m)), u(arguments));
};
function Is(C) {
	return C ? [{
		type: "spawn.before",
		action(T, j) {
			C.aborted && j.kill(new A(void 0, "abort", "Abort already signaled"));
		}
	}, {
		type: "spawn.after",
		action(T, j) {
			function o() {
				j.kill(new A(void 0, "abort", "Abort signal received"));
			}
			C.addEventListener("abort", o), j.spawned.on("close", () => C.removeEventListener("abort", o));
		}
	}] : void 0;
}
const si = $("", "plugin:allowEnvironment");
function Fs(C, T = !1) {
	let j = new Set(C.map((C) => C.toLowerCase().trim()));
	return {
		type: "spawn.options",
		action(C, P) {
			let I = { ...C.env ?? process.env }, R = new Set(Object.keys(P.env).map((C) => C.toLowerCase().trim()));
			for (let C of Object.keys(I)) {
				let T = C.toLowerCase().trim();
				if (Gs(T) && !j.has(T)) {
					if (R.has(T)) throw new A(void 0, "allowEnvironment", `Use of "${C}" is blocked by the environment guard - add it to the allowEnvironment option to permit it`);
					si("removing ambient guarded environment variable %s", C), delete I[C];
				}
			}
			return {
				...C,
				env: {
					...I,
					GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS: String(!T)
				}
			};
		}
	};
}
function Gs(C) {
	let T = C.toLowerCase().trim();
	return T.startsWith("git_") || _$1(T);
}
function zs(C = {}) {
	return {
		type: "spawn.args",
		action(T, { env: j }) {
			for (let P of oe$1(T, j)) if (C[P.category] !== !0) throw new A(void 0, "unsafe", P.message);
			return T;
		}
	};
}
function qs(C) {
	let T = U(C, "-c");
	return {
		type: "spawn.args",
		action(C) {
			return [...T, ...C];
		}
	};
}
const ci = (0, ve.deferred)().promise;
function Ws({ onClose: C = !0, onExit: T = 50 } = {}) {
	function n() {
		let j = -1;
		let P = {
			close: (0, ve.deferred)(),
			closeTimeout: (0, ve.deferred)(),
			exit: (0, ve.deferred)(),
			exitTimeout: (0, ve.deferred)()
		}, I = Promise.race([C === !1 ? ci : P.closeTimeout.promise, T === !1 ? ci : P.exitTimeout.promise]);
		return r(C, P.close, P.closeTimeout), r(T, P.exit, P.exitTimeout), {
			close(C) {
				j = C, P.close.done();
			},
			exit(C) {
				j = C, P.exit.done();
			},
			get exitCode() {
				return j;
			},
			result: I
		};
	}
	function r(C, T, j) {
		C !== !1 && (C === !0 ? T.promise : T.promise.then(() => wt(C))).then(j.done);
	}
	return {
		type: "spawn.after",
		async action(C, { spawned: T, close: j }) {
			let P = n();
			let I = !0, y = () => {
				I = !1;
			};
			T.stdout?.on("data", y), T.stderr?.on("data", y), T.on("error", y), T.on("close", (C) => P.close(C)), T.on("exit", (C) => P.exit(C));
			try {
				await P.result, I && await wt(50), j(P.exitCode);
			} catch (C) {
				j(P.exitCode, C);
			}
		}
	};
}
const li = $("", "plugin:binary");
function Vs(C) {
	return !C || !/^([a-z]:)?([a-z0-9/.\\_~-]+)$/i.test(C);
}
function Pt(C, T) {
	if (C.length < 1 || C.length > 2) throw new A(void 0, "binary", "Invalid value supplied for custom binary, requires a single string or an array containing either one or two strings");
	if (C.some(Vs)) {
		if (T) li("permitted unsafe binary %o", C);
		else throw new A(void 0, "binary", "Invalid value supplied for custom binary, restricted characters must be removed or supply the unsafe.allowUnsafeCustomBinary option");
	}
	let [j, P] = C;
	return {
		binary: j,
		prefix: P
	};
}
function Xs(C, T = ["git"], j = !1) {
	let P = Pt(v(T), j);
	C.on("binary", (C) => {
		P = Pt(v(C), j), li.info("reconfiguring %o", P);
	}), C.append("spawn.binary", () => P.binary), C.append("spawn.args", (C) => P.prefix ? [P.prefix, ...C] : C);
}
const ui = {
	DISALLOWED_ABBREVIATED: {
		text: "disallowed abbreviated or ambiguous option",
		solution: "Unambiguous abbreviated options blocked with unsafe.allowAbbreviatedOptions setting: {message}"
	},
	UNKNOWN: {
		text: "~ unknown ~",
		solution: void 0
	}
};
function Ys(C) {
	if (!C) return "UNKNOWN";
	for (let [T, { text: j }] of Object.entries(ui)) if (C.startsWith(`fatal: ${j}`)) return T;
	return "UNKNOWN";
}
var Qs = class extends O {
	constructor(C = "") {
		let T = Ys(C);
		super(void 0, ui[T].solution?.replace("{message}", C) ?? C), this.reason = T;
	}
};
function Js(C) {
	return !!(C.exitCode && C.stdErr.length);
}
function Zs(C) {
	return Buffer.concat([...C.stdOut, ...C.stdErr]);
}
function to(C = !1, T = Js, j = Zs) {
	return (P, I) => !C && P || !T(I) ? P : j(I);
}
function eo(C, T) {
	return C === 128 && T.startsWith("fatal:") ? new Qs(T) : new O(void 0, T);
}
function Mt(C) {
	return {
		type: "task.error",
		action(T, j) {
			let P = C(T.error, {
				stdErr: j.stdErr,
				stdOut: j.stdOut,
				exitCode: j.exitCode
			});
			return Buffer.isBuffer(P) ? { error: eo(j.exitCode, P.toString("utf-8")) } : { error: P };
		}
	};
}
const di = $("", "plugin:input");
function no(C) {
	return {
		type: "spawn.after",
		action(T, { commands: j, input: P, spawned: { stdin: I } }) {
			if (!I) return;
			let R = C?.([...j]) ?? P;
			if (!R) return di("generated zero length content, not writing to stdin");
			di("writing %s bytes to stdin", Le(R)), I.on("error", (C) => {
				C.code !== "EPIPE" && di("[ERROR] stdin error %o", C);
			}), I.end(R);
		}
	};
}
var ro = class {
	constructor() {
		this.plugins = new Set(), this.events = new te.EventEmitter();
	}
	on(C, T) {
		this.events.on(C, T);
	}
	reconfigure(C, T) {
		this.events.emit(C, T);
	}
	append(C, T) {
		let j = S(this.plugins, {
			type: C,
			action: T
		});
		return () => this.plugins.delete(j);
	}
	add(C) {
		let T = [];
		return v(C).forEach((C) => {
			C && this.plugins.add(S(T, C));
		}), () => {
			T.forEach((C) => {
				this.plugins.delete(C);
			});
		};
	}
	exec(C, T, j) {
		let P = T;
		let I = Object.freeze(Object.create(j));
		for (let T of this.plugins) T.type === C && (P = T.action(P, I));
		return P;
	}
};
function so(C) {
	let T = "--progress", j = [
		"checkout",
		"clone",
		"fetch",
		"pull",
		"push"
	];
	return [{
		type: "spawn.args",
		action(C, P) {
			return j.includes(P.method) ? De(C, T) : C;
		}
	}, {
		type: "spawn.after",
		action(j, P) {
			P.commands.includes(T) && P.spawned.stderr?.on("data", (T) => {
				let j = /^([\s\S]+?):\s*(\d+)% \((\d+)\/(\d+)\)/.exec(T.toString("utf8"));
				j && C({
					method: P.method,
					stage: oo(j[1]),
					progress: p(j[2]),
					processed: p(j[3]),
					total: p(j[4])
				});
			});
		}
	}];
}
function oo(C) {
	return String(C.toLowerCase().split(" ", 1)) || "unknown";
}
function io(C) {
	let T = je(C, ["uid", "gid"]);
	return {
		type: "spawn.options",
		action(C) {
			return {
				...T,
				...C
			};
		}
	};
}
function ao() {
	return {
		type: "spawn.args",
		action(C) {
			let T = [];
			let j;
			function r$2(C) {
				(j ||= []).push(...C);
			}
			for (let j = 0; j < C.length; j++) {
				let P = C[j];
				if (r(P)) {
					r$2(o(P));
					continue;
				}
				if (P === "--") {
					r$2(C.slice(j + 1).flatMap((C) => r(C) && o(C) || C));
					break;
				}
				T.push(P);
			}
			return j ? [
				...T,
				"--",
				...j.map(String)
			] : T;
		}
	};
}
function uo({ block: C, stdErr: T = !0, stdOut: j = !0 }) {
	if (C > 0) return {
		type: "spawn.after",
		action(P, I) {
			let R;
			function i() {
				R && clearTimeout(R), R = setTimeout(c, C);
			}
			function a() {
				I.spawned.stdout?.off("data", i), I.spawned.stderr?.off("data", i), I.spawned.off("exit", a), I.spawned.off("close", a), R && clearTimeout(R);
			}
			function c() {
				a(), I.kill(new A(void 0, "timeout", "block timeout reached"));
			}
			j && I.spawned.stdout?.on("data", i), T && I.spawned.stderr?.on("data", i), I.spawned.on("exit", a), I.spawned.on("close", a), i();
		}
	};
}
const wo = (C, T) => {
	let j = new ro(), P = Ge(C && (typeof C == "string" ? { baseDir: C } : C) || {}, T);
	if (!Lt(P.baseDir)) throw new Ae(P, "Cannot use simple-git on a directory that does not exist");
	return Array.isArray(P.config) && j.add(qs(P.config)), j.add(zs(P.unsafe)), j.add(Ws(P.completion)), P.abort && j.add(Is(P.abort)), P.progress && j.add(so(P.progress)), P.timeout && j.add(uo(P.timeout)), P.spawnOptions && j.add(io(P.spawnOptions)), j.add(ao()), j.add(no(P.input)), j.add(Mt(to(!0))), P.errors && j.add(Mt(P.errors)), Xs(j, P.binary, P.unsafe?.allowUnsafeCustomBinary), j.add(Fs(P.allowEnvironment ?? [], P.unsafe?.allowAbbreviatedOptions)), new f(P, j);
};
function porcelain({ program: C, directory: T, variables: P, signal: I, onProgress: R }) {
	let V = Object.entries(P).filter((C) => C[1] !== void 0);
	return wo({
		baseDir: T,
		binary: C,
		allowEnvironment: V.map(([C]) => C),
		timeout: { block: 12e4 },
		completion: fi,
		unsafe: pi,
		errors: (C) => C === void 0 ? void 0 : Error(j.Y(C instanceof Error ? C.message : C.toString())),
		...I === void 0 ? {} : { abort: I },
		...R === void 0 ? {} : { progress: R }
	}).env(Object.fromEntries(V));
}
const fi = {
	onClose: !0,
	onExit: !1
};
const pi = {
	allowUnsafeAskPass: !0,
	allowUnsafeConfigPaths: !0,
	allowUnsafeSshCommand: !0,
	allowUnsafeTemplateDir: !0,
	allowUnsafeCustomBinary: !0
};
// src/git/clone.ts
async function cloneRepository({ target: C, variables: P, signal: R, onClone: ee }) {
	let te = I.c(C);
	if (!mi.includes(te)) throw new T.j("usage", `Cloning over "${te}" is not supported. Use https, ssh, git or file.`);
	let ne = j.Q({
		workTree: null,
		commonDir: "/nowhere"
	}, P);
	let se = T.p("leaksift-clone-");
	let fe = (0, V.join)(se, "mirror.git");
	try {
		await porcelain({
			program: ne,
			directory: se,
			variables: cloneVariables(se, P),
			signal: R,
			...ee === void 0 ? {} : { onProgress: ({ stage: C, progress: T }) => ee(C, T) }
		}).clone(C, fe, [
			"--mirror",
			"--template=",
			"--no-local",
			"--no-hardlinks",
			"--config",
			"gc.auto=0"
		]);
		forgetRemote(fe);
		return {
			path: fe,
			remove: () => T.m(se)
		};
	} catch (j) {
		T.m(se);
		throw R?.aborted ? new T.j("incomplete", `Cloning ${I.s(C)} was interrupted.`, { cause: j }) : failure(C, j);
	}
}
const mi = [
	"https",
	"ssh",
	"git",
	"file"
];
const hi = [
	"PATH",
	"SSH_AUTH_SOCK",
	"HTTPS_PROXY",
	"https_proxy",
	"ALL_PROXY",
	"all_proxy",
	"NO_PROXY",
	"no_proxy",
	"GIT_SSL_CAINFO",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR"
];
function cloneVariables(C, T) {
	return {
		...Object.fromEntries(hi.map((C) => [C, T[C]])),
		HOME: C,
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: "false",
		GIT_SSH_COMMAND: "ssh -oBatchMode=yes -oControlMaster=no",
		GIT_ALLOW_PROTOCOL: mi.join(":"),
		GIT_NO_LAZY_FETCH: "1"
	};
}
function forgetRemote(C) {
	let T = isSha256(C);
	let j = [
		"[core]",
		`\trepositoryformatversion = ${+!!T}`,
		"	bare = true",
		...T ? ["[extensions]", "	objectFormat = sha256"] : []
	];
	(0, R.writeFileSync)((0, V.join)(C, "config"), `${j.join("\n")}\n`);
}
function isSha256(C) {
	return j.$((0, R.readFileSync)((0, V.join)(C, "config"), "utf8")).last("extensions.objectformat") === "sha256";
}
function failure(C, j) {
	let P = j instanceof Error ? j.message : "";
	return new T.j("git", `Could not clone ${I.s(C)}${P === "" ? "" : ` (git: ${P})`}. Check the URL and that you may read it without a password being asked for.`);
}
exports.cloneRepository = cloneRepository;
