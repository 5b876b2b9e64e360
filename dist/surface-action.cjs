Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const e = require("./rolldown-runtime.cjs");
const t = require("./base.cjs");
const n = require("./markdown.cjs");
const r = require("./scan.cjs");
const i = require("./output.cjs");
const a = require("./url.cjs");
const o = require("./range.cjs");
const s = require("./objects-whole.cjs");
const c = require("./closing.cjs");
const l = require("./text.cjs");
const u = require("./words.cjs");
const d = require("./place.cjs");
const f = require("./story.cjs");
const p = require("./place-count.cjs");
const m = require("./uri.cjs");
let h = require("node:os");
let g = require("node:fs");
let _ = require("node:path");
let v = require("os");
v = e.a(v, 1);
let y = require("fs");
let b = require("path");
b = e.a(b, 1);
let x = require("node:v8");
// src/reporters/escape/workflow.ts
function inertData(e) {
	return neutral(e.split(/\r\n|\r|\n/).map(t.c).join("\n"));
}
function logLine(e) {
	return neutral(t.c(e));
}
function neutral(e) {
	return e.replace(/##(?=\[)/g, "##\\").replace(/^([\s\u200b]*):(?=:)/gmu, "$1\\:");
}
// src/surfaces/action/environment.ts
function readEnvironment(e) {
	let n = e.GITHUB_EVENT_NAME ?? "";
	if (n === "") throw new t.k("usage", "GITHUB_EVENT_NAME is not set: this is to be run as a step of a GitHub workflow. Elsewhere use \"leaksift range\".");
	let i = e.GITHUB_SHA ?? "";
	let a = /^[\w.-]+\/[\w.-]+$/.exec(e.GITHUB_REPOSITORY ?? "")?.[0] ?? null;
	let o = /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.exec(e.GITHUB_SERVER_URL ?? "https://github.com")?.[0].replace(/\/+$/, "");
	let s = a === null || o === void 0 ? null : `${o}/${a}`;
	let c = /^\d+$/.exec(e.GITHUB_RUN_ID ?? "")?.[0];
	return {
		event: n,
		payload: readPayload(e.GITHUB_EVENT_PATH),
		sha: r.Fn(i) ? i : null,
		repository: a,
		url: s,
		runUrl: s === null || c === void 0 ? null : `${s}/actions/runs/${c}`
	};
}
function upstreamOf({ url: e }, { deepen: t, token: n }) {
	return t && e !== null ? {
		url: e,
		token: n
	} : null;
}
function readPayload(e) {
	if (!e) throw new t.k("usage", "GITHUB_EVENT_PATH is not set, so that nobody knows what to scan. Run this as a step of a GitHub workflow.");
	try {
		return JSON.parse((0, g.readFileSync)(e, "utf8"));
	} catch (e) {
		throw new t.k("usage", "The event's payload (GITHUB_EVENT_PATH) is not there or no JSON. Run this as a step of a GitHub workflow.", { cause: e });
	}
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
	if (e == null) return "";
	else if (typeof e == "string" || e instanceof String) return e;
	return JSON.stringify(e);
}
function toCommandProperties(e) {
	if (!Object.keys(e).length) return {};
	return {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(e, t, n) {
	let r = new Command(e, t, n);
	process.stdout.write(r.toString() + v.EOL);
}
var Command = class {
	constructor(e, t, n) {
		e ||= "missing.command";
		this.command = e;
		this.properties = t;
		this.message = n;
	}
	toString() {
		let e = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				if (r) {
					t ? t = !1 : e += ",";
					e += `${n}=${escapeProperty(r)}`;
				}
			}
		}
		e += `::${escapeData(this.message)}`;
		return e;
	}
};
function escapeData(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
const { access: S, appendFile: C, writeFile: w } = y.promises;
const T = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let e = process.env[T];
			if (!e) throw Error(`Unable to find environment variable for $${T}. Check if your runtime environment supports job summaries.`);
			try {
				yield S(e, y.constants.R_OK | y.constants.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = e;
			return this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
		if (!t) return `<${e}${r}>`;
		return `<${e}${r}>${t}</${e}>`;
	}
	write(e) {
		return __awaiter$1(this, void 0, void 0, function* () {
			let t = !!e?.overwrite;
			let n = yield this.filePath();
			yield (t ? w : C)(n, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(e, t = !1) {
		this._buffer += e;
		return t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(v.EOL);
	}
	addCodeBlock(e, t) {
		let n = Object.assign({}, t && { lang: t });
		let r = this.wrap("pre", this.wrap("code", e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = !1) {
		let n = t ? "ol" : "ul";
		let r = e.map((e) => this.wrap("li", e)).join("");
		let i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		let t = e.map((e) => {
			let t = e.map((e) => {
				if (typeof e == "string") return this.wrap("td", e);
				let { header: t, data: n, colspan: r, rowspan: i } = e;
				let a = t ? "th" : "td";
				let o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join("");
			return this.wrap("tr", t);
		}).join("");
		let n = this.wrap("table", t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		let n = this.wrap("details", this.wrap("summary", e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		let { width: r, height: i } = n || {};
		let a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i });
		let o = this.wrap("img", null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		let n = `h${t}`;
		let r = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(n) ? n : "h1";
		let i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		let e = this.wrap("hr", null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		let e = this.wrap("br", null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		let n = Object.assign({}, t && { cite: t });
		let r = this.wrap("blockquote", e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		let n = this.wrap("a", e, { href: t });
		return this.addRaw(n).addEOL();
	}
};
const E = new Summary();
var D;
(function(e) {
	e[e.Success = 0] = "Success";
	e[e.Failure = 1] = "Failure";
})(D ||= {});
function setSecret(e) {
	issueCommand("add-mask", {}, e);
}
function getInput(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	if (t && t.trimWhitespace === !1) return n;
	return n.trim();
}
function error(e, t = {}) {
	issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
	issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function info(e) {
	process.stdout.write(e + v.EOL);
}
// src/surfaces/action/inputs.ts
function readInputs(e) {
	let given = (e) => getInput(e) || null;
	let t = e.GITHUB_WORKSPACE || ".";
	let n = existing("GITHUB_WORKSPACE", t);
	let within = (e) => inWorkspace(e, given(e), n, (0, _.resolve)(t));
	return {
		failOn: given("fail-on") === null ? null : choice("fail-on", given("fail-on"), r.Un, "medium"),
		config: inRepository("config", given("config")),
		baseline: inRepository("baseline", given("baseline")),
		policyFrom: choice("policy-from", given("policy-from"), ["base", "head"], "base"),
		history: choice("history", given("history"), ["branch", "all"], "branch"),
		baseRef: revision("base-ref", given("base-ref")),
		headRef: revision("head-ref", given("head-ref")),
		deepen: flag("deepen", given("deepen"), !0),
		comment: flag("comment", given("comment"), !1),
		annotations: flag("annotations", given("annotations"), !0),
		sarifFile: within("sarif-file"),
		verify: flag("verify", given("verify"), !1),
		token: given("token"),
		folder: existing("working-directory", within("working-directory") ?? n, n),
		workspace: n
	};
}
function isInside(e, t) {
	let n = (0, _.relative)(t, e);
	return n === "" || !(0, _.isAbsolute)(n) && n !== ".." && !n.startsWith(`..${_.sep}`);
}
function choice(e, t, n, i) {
	if (t === null) return i;
	let a = n.find((e) => e === t.toLowerCase());
	if (a === void 0) throw bad(e, `is ${JSON.stringify(t.slice(0, 60))}, but must be one of ${n.join(", ")}.${r.dt(t, n)}`);
	return a;
}
function flag(e, t, n) {
	if (t === null) return n;
	let r = choice(e, t, [
		"true",
		"false",
		"on",
		"off"
	], n ? "true" : "false");
	return r === "true" || r === "on";
}
function revision(e, t) {
	if (t !== null && /^-|[\0-\x20\x7f]|\.\./.test(t)) throw bad(e, "must be a single revision: a branch, a tag or a commit id.");
	return t;
}
function inRepository(e, t) {
	if (t === null) return null;
	let n = t.replaceAll("\\", "/").split("/").filter((e) => e !== "." && e !== "");
	if (/^(?:[A-Za-z]:|[\\/])/.test(t) || n.includes("..") || n.length === 0) throw bad(e, "must be the path of a file in the repository, from its root.");
	return n.join("/");
}
function inWorkspace(e, t, n, r) {
	if (t === null) return null;
	let i = _.sep === "/" && /^(?:[A-Za-z]:|\\\\)/.test(t);
	let a = (0, _.resolve)(r, t.replaceAll("\\", "/"));
	let o = [r, n].find((e) => isInside(a, e));
	if (i || o === void 0) throw bad(e, "leads out of the workspace.");
	return (0, _.resolve)(n, (0, _.relative)(o, a));
}
function existing(e, n, r) {
	let i;
	try {
		i = (0, g.realpathSync)((0, _.join)(n));
	} catch (r) {
		throw new t.k("usage", `Input ${e}: there is no folder ${JSON.stringify(n.slice(-200))}.`, { cause: r });
	}
	if (r !== void 0 && !isInside(i, r)) throw bad(e, "leads out of the workspace, through a symbolic link.");
	return i;
}
function bad(e, n) {
	return new t.k("usage", `Input ${e} ${n}`);
}
// src/surfaces/action/files.ts
async function writeJson(e, t) {
	let n = t.RUNNER_TEMP || (0, h.tmpdir)();
	return writeAs("json", e, (0, _.join)(n, `leaksift-${i.r()}.json`));
}
async function writeSarif(e, t, n) {
	return writeAs("sarif", e, checkSarifPath(t, n));
}
function checkSarifPath(e, t) {
	let n = ancestor((0, _.dirname)(e));
	if (!isInside((0, g.realpathSync)(n), t)) throw refusal();
	(0, g.mkdirSync)((0, _.dirname)(e), { recursive: !0 });
	let r = (0, _.join)((0, g.realpathSync)((0, _.dirname)(e)), (0, _.basename)(e));
	if (!isInside(r, t)) throw refusal();
	if ((0, g.lstatSync)(r, { throwIfNoEntry: !1 })?.isSymbolicLink() !== !0) return r;
	let i = targetOf(r);
	if (i === null || !isInside(i, t)) throw refusal();
	return i;
}
function ancestor(e) {
	for (let t = e;; t = (0, _.dirname)(t)) if ((0, g.lstatSync)(t, { throwIfNoEntry: !1 }) !== void 0 || t === (0, _.dirname)(t)) return t;
}
function targetOf(e) {
	try {
		return (0, g.realpathSync)(e);
	} catch {
		return null;
	}
}
function refusal() {
	return new t.k("usage", "Input sarif-file leads out of the workspace, or nowhere, through a symbolic link.");
}
async function writeAs(e, t, n) {
	let r = await i.c(e);
	return {
		path: n,
		outcome: await i.n(r.render(t, {
			color: !1,
			width: 100,
			quiet: !1
		}), n)
	};
}
const O = {
	error,
	warning,
	notice
};
function openRunner(e) {
	let t = new Map();
	let log = (e) => info(e.split("\n").map(logLine).join("\n"));
	return {
		log,
		command: (e, n, r) => {
			let i = t.get(e) ?? 0;
			t.set(e, i + 1);
			i < 10 ? O[e](inertData(n), r) : log(n);
		},
		mask: setSecret,
		output: (t, n) => {
			let r = e.GITHUB_OUTPUT;
			r && tell(() => (0, g.appendFileSync)(r, outputLines(t, n)));
		},
		summary: async (e) => {
			await E.addRaw(e).write().catch(ignore);
		}
	};
}
function outputLines(e, t) {
	let n = `leaksift_${i.r()}`;
	if (t.includes(n)) throw Error("an output holds its own delimiter");
	return [
		`${e}<<${n}`,
		t,
		n,
		""
	].join(h.EOL);
}
function tell(e) {
	try {
		e();
	} catch {}
}
function ignore() {}
// src/git/deepened.ts
const k = 2147483647;
function openDeepened(e, n, i, o) {
	let s = r.k(e, i);
	let c = t.m("leaksift-store-");
	let view = () => ({
		...e,
		objectDirectories: directories(c, e),
		shallow: r.cn(c, [])
	});
	layOut(c, e);
	let l = {
		program: s,
		directory: c,
		variables: {
			...r.A(c, s, view()),
			...reaching(i),
			...authorized(n),
			GIT_ALLOW_PROTOCOL: a.r(n.url)
		}
	};
	let u = {
		signal: o,
		deadline: A
	};
	return {
		get repository() {
			return view();
		},
		async fetch(r, i) {
			let a = [
				"fetch",
				...j,
				...i === void 0 ? [] : [`--depth=${i}`],
				"--stdin",
				n.url
			];
			return outcome(t.v(l, [...negotiation(e), ...a], {
				...u,
				input: r.map((e) => `${e}\n`).join("")
			}));
		},
		async remoteRefs() {
			let e = await t.v(l, [
				"ls-remote",
				"--heads",
				"--tags",
				"--refs",
				n.url
			], u).catch(absent$1);
			return e === null ? null : parseRefs(e.toString("latin1"));
		},
		close: () => t.h(c)
	};
}
const A = 3e5;
const j = [
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-maintenance",
	"--no-recurse-submodules"
];
function negotiation({ partialClone: e }) {
	return e ? ["-c", "fetch.negotiationAlgorithm=noop"] : [];
}
function directories(e, { objectDirectories: t }) {
	let n = t.map(({ path: e }) => ({
		path: e,
		from: "environment"
	}));
	return [{
		path: (0, _.join)(e, "objects"),
		from: "repository"
	}, ...n];
}
function layOut(e, t) {
	(0, g.mkdirSync)((0, _.join)(e, "objects"));
	(0, g.mkdirSync)((0, _.join)(e, "refs"));
	(0, g.writeFileSync)((0, _.join)(e, "HEAD"), "ref: refs/heads/none\n");
	(0, g.writeFileSync)((0, _.join)(e, "config"), configLines(t).map((e) => `${e}\n`).join(""));
	t.shallow.length > 0 && (0, g.writeFileSync)((0, _.join)(e, "shallow"), t.shallow.map((e) => `${e}\n`).join(""));
	let n = [...new Set(r._n(t).refs.map(({ oid: e }) => e))].map((e, t) => `${e} refs/known/${String(t).padStart(8, "0")}\n`);
	(0, g.writeFileSync)((0, _.join)(e, "packed-refs"), `# pack-refs with: sorted \n${n.join("")}`);
}
function configLines({ objectFormat: e }) {
	let t = e === "sha256";
	return [
		"[core]",
		`\trepositoryformatversion = ${+!!t}`,
		"	bare = true",
		"	hooksPath = /dev/null",
		"	alternateRefsCommand = true",
		"[gc]",
		"	auto = 0",
		"[maintenance]",
		"	auto = false",
		"[credential]",
		"	helper =",
		"[http]",
		"	followRedirects = false",
		"[fetch]",
		"	unpackLimit = 1",
		...t ? ["[extensions]", "	objectFormat = sha256"] : []
	];
}
const M = [
	"HTTPS_PROXY",
	"https_proxy",
	"http_proxy",
	"ALL_PROXY",
	"all_proxy",
	"NO_PROXY",
	"no_proxy",
	"GIT_SSL_CAINFO",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"SystemRoot"
];
function reaching(e) {
	return Object.fromEntries(M.flatMap((t) => e[t] === void 0 ? [] : [[t, e[t]]]));
}
function authorized({ url: e, token: t }) {
	if (t === null) return {};
	let n = Buffer.from(`x-access-token:${t}`).toString("base64");
	return {
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: `http.${new URL(e).origin}/.extraHeader`,
		GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${n}`
	};
}
async function outcome(e) {
	try {
		await e;
		return null;
	} catch (e) {
		if (!t.A(e)) throw e;
		return e.message;
	}
}
function absent$1(e) {
	if (!t.A(e)) throw e;
	return null;
}
function parseRefs(e) {
	return e.split("\n").flatMap((e) => {
		let [t = "", n = ""] = e.split("	");
		return r.Fn(t) && n !== "" ? [{
			name: n,
			oid: t
		}] : [];
	});
}
// src/surfaces/action/checkout-objects.ts
async function isHere(e, t) {
	for await (let n of e.readMany([t])) return !("unread" in n);
	return !1;
}
async function wholeObject(e, t) {
	for await (let n of s.t(e, [t])) return "unread" in n ? null : n;
	return null;
}
async function commitOf(e, t) {
	let n = await wholeObject(e, t);
	if (n?.type === "tag") return commitOf(e, r.u(n.content));
	return n?.type === "commit" ? t : null;
}
async function blobAt(e, t, n) {
	let i = await wholeObject(e, t);
	if (i === null) return "unread";
	let a = [];
	for await (let t of o.i(e, [r.c(i.content).tree], [n])) {
		if (typeof t != "string") return "unread";
		a.push(t);
	}
	let [s] = a;
	return s === void 0 ? null : { oid: s };
}
const N = [50, 1e3];
var Checkout = class {
	notes = [];
	refs;
	unreadRefs;
	#e;
	#t;
	#n = null;
	#r;
	#i = null;
	#a = null;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
		let { refs: n, problems: i } = r._n(e);
		this.refs = n;
		this.unreadRefs = i;
		this.#r = this.#u();
	}
	get repository() {
		return this.#i?.repository ?? this.#e;
	}
	get opened() {
		return {
			repository: this.repository,
			reader: this.#r,
			git: () => this.#d(),
			close: () => this.close()
		};
	}
	get mayFetch() {
		return this.#t.upstream !== null;
	}
	get head() {
		let e = r.dn(this.#e);
		if (e.kind === "broken") throw new t.k("incomplete", `HEAD of the checkout can't be read (${e.reason}), so that nobody knows what to scan. Check out again before this step.`);
		return e.kind === "commit" ? e.oid : null;
	}
	has(e) {
		return isHere(this.#r, e);
	}
	async resolve(e) {
		let { include: t } = await o.a(await this.#d(), [`${e}^{}`], this.head);
		return t[0] ?? null;
	}
	async walk(e, t) {
		return o.r(await this.#d(), this.#r, e, t);
	}
	async complete(e, t, n = 0) {
		if (!this.mayFetch || await this.#o(e, t)) return;
		let r = t.length === 0 ? [k] : [...N.map((e) => Math.max(e, n + 2)), k];
		for (let n of this.repository.shallow.length > 0 ? r : [void 0]) {
			await this.fetch([...new Set([...e, ...t])], n);
			if (await this.#o(e, t)) return;
		}
	}
	async lacks(e) {
		let t = [];
		for (let n of e) await this.has(n) || t.push(n);
		return t;
	}
	async fetch(e, t) {
		let n = this.#s();
		if (n === null) return;
		await this.#d();
		let r = await n.fetch(e, t);
		let i = r === null || e.length === 1 ? [r] : await oneByOne(e, (e) => n.fetch([e], t));
		this.notes.push(...new Set(i.filter((e) => e !== null).map((e) => `Fetching what this clone lacks: ${e}`)));
		await this.#c();
	}
	async remoteRefs() {
		let e = this.#s();
		let t = e === null ? [] : await e.remoteRefs();
		t === null && this.notes.push("The server did not say which branches and tags it has: only those of this checkout are known.");
		return t ?? [];
	}
	commitOf(e) {
		return commitOf(this.#r, e);
	}
	async file(e, t) {
		let n = await blobAt(this.#r, e, t);
		if (n === null || n === "unread") return n;
		let { oid: r } = n;
		await this.has(r) || await this.fetch([r]);
		let i = await wholeObject(this.#r, r);
		return i === null || i.size > 16777216 ? "unread" : {
			oid: r,
			content: Uint8Array.from(i.content)
		};
	}
	async close() {
		await this.#l();
		this.#i?.close();
	}
	async #o(e, t) {
		if ((await this.lacks([...e, ...t])).length > 0) return !1;
		let n = new Set(this.repository.shallow);
		if (n.size === 0) return !0;
		let { commits: r, unread: i } = await this.walk(e, t);
		return i.length === 0 && !r.some((e) => n.has(e));
	}
	#s() {
		let { upstream: e, variables: t } = this.#t;
		if (e === null) return null;
		return this.#i ??= openDeepened(this.#e, e, t, AbortSignal.timeout(3e5));
	}
	async #c() {
		await this.#l();
		this.#r = this.#u();
	}
	async #l() {
		await this.#r.close();
		this.#n?.close();
		this.#n = null;
	}
	#u() {
		return new r.m(this.repository, async () => new r.j(await this.#d()));
	}
	async #d() {
		let e = this.#n ??= r.O(this.repository, this.#t.variables, {
			refs: this.refs,
			heads: r.pn(this.#e)
		});
		await (this.#a ??= r.D(e));
		return e;
	}
};
async function oneByOne(e, t) {
	let n = [];
	for (let r of e) n.push(await t(r));
	return n;
}
function planOf(e, t) {
	let n = at(t, "pull_request");
	let r = {
		defaultBranch: text(t, "repository", "default_branch"),
		pullRequest: null,
		commits: count(t, "pull_request", "commits"),
		fresh: freshOf(t)
	};
	if (isRecord(n) || e.startsWith("pull_request")) return {
		...r,
		...between(e, t, [
			"pull_request",
			"base",
			"sha"
		], [
			"pull_request",
			"head",
			"sha"
		]),
		pullRequest: count(n, "number") || count(t, "number") || null
	};
	if (e === "push") return {
		...r,
		wanted: push(t),
		untrusted: !1
	};
	if (e === "merge_group") return {
		...r,
		...between(e, t, ["merge_group", "base_sha"], ["merge_group", "head_sha"])
	};
	if (e === "workflow_run") return {
		...r,
		...workflowRun(t)
	};
	return {
		...r,
		wanted: { kind: "history" },
		untrusted: !1
	};
}
function between(e, t, n, r) {
	return {
		wanted: {
			kind: "between",
			base: id(e, t, ...n),
			head: id(e, t, ...r)
		},
		untrusted: !0
	};
}
function push(e) {
	let t = id("push", e, "before");
	let n = id("push", e, "after");
	let r = text(e, "ref") ?? "";
	if (isZero(n)) return {
		kind: "nothing",
		why: r.startsWith("refs/tags/") ? "the tag was deleted" : "the branch was deleted"
	};
	if (r.startsWith("refs/tags/") || isZero(t)) return {
		kind: "beside-branches",
		head: n,
		pushed: r
	};
	return {
		kind: "between",
		base: t,
		head: n,
		pushed: r
	};
}
function freshOf(e) {
	let t = list(e, "commits");
	let n = t.filter((e) => at(e, "distinct") === !0).map((e) => text(e, "id") ?? "");
	return {
		ids: new Set(n.filter(r.Fn)),
		isCut: t.length >= 2048
	};
}
function workflowRun(e) {
	let t = id("workflow_run", e, "workflow_run", "head_sha");
	let [n] = list(e, "workflow_run", "pull_requests");
	let i = text(n, "base", "sha");
	return {
		wanted: i !== null && r.Fn(i) ? {
			kind: "between",
			base: i,
			head: t
		} : {
			kind: "beside-default",
			head: t
		},
		untrusted: !0,
		pullRequest: count(n, "number") || null
	};
}
function isZero(e) {
	return /^0+$/.test(e);
}
function id(e, n, ...i) {
	let a = text(n, ...i) ?? "";
	if (r.Fn(a)) return a;
	throw new t.k("usage", `The ${e} event's payload has no object id at ${i.join(".")}. Run the Action on the event as GitHub sends it.`);
}
function at(e, ...t) {
	return t.reduce((e, t) => isRecord(e) && Object.hasOwn(e, t) ? e[t] : void 0, e);
}
function text(e, ...t) {
	let n = at(e, ...t);
	return typeof n == "string" ? n : null;
}
function count(e, ...t) {
	let n = at(e, ...t);
	return typeof n == "number" && Number.isSafeInteger(n) && n > 0 ? n : 0;
}
function list(e, ...t) {
	let n = at(e, ...t);
	return Array.isArray(n) ? n : [];
}
function isRecord(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
async function headPlaces({ findings: e }, t, n, i, a) {
	let o = new Map();
	let s = new Set(e.map((e) => e.fingerprint));
	for (let c of t === null ? [] : pathsOf(e.flatMap(({ occurrences: e }) => e))) {
		let e = await contentOf(t, c, n);
		for (let t of e === null ? [] : r.Rt(i.scan(e), {
			fingerprint: a,
			disclose: void 0
		}).sealed) s.has(t.fingerprint) && add(o, t.fingerprint, {
			path: c,
			...positionOf(r.qt(t.parts))
		});
	}
	return o;
}
function pathsOf(e) {
	let t = e.flatMap(({ source: e, path: t }) => e === "range" && t !== void 0 ? [t] : []);
	return [...new Set(t)].slice(0, 2e3);
}
async function contentOf(e, t, n) {
	for (let r of rawPaths(t)) {
		let t = await n.file(e, r);
		if (t !== null && t !== "unread") return t.content;
	}
	return null;
}
function rawPaths(e) {
	let t = Buffer.from(e).toString("latin1");
	let n = t.replace(/%([0-9A-F]{2})/g, (e, t) => String.fromCharCode(Number.parseInt(t, 16)));
	return n === t ? [t] : [t, n];
}
function positionOf({ line: e, column: t, endLine: n, endColumn: r }) {
	return {
		line: e,
		column: t,
		endLine: n,
		endColumn: r
	};
}
function add(e, t, n) {
	let r = e.get(t);
	r === void 0 ? e.set(t, [n]) : r.push(n);
}
function masksOf(e) {
	let t = e.findings.flatMap(({ parts: e }) => e.filter(({ identifier: e }) => e !== !0).map(({ value: e }) => e ?? "")).flatMap((e) => e.split(/[\r\n]+/)).filter((e) => e.length >= 16 && !/^-----(?:BEGIN|END) /.test(e));
	return [...new Set(t)].slice(0, 100);
}
function hiding(e) {
	let t = e.findings.flatMap((e) => e.parts).filter(({ value: e, identifier: t }) => t !== !0 && (e ?? "").length > 3);
	return (e) => t.reduce((e, { value: t = "", masked: n }) => e.replaceAll(t, n), e);
}
function withoutValues(e) {
	return {
		...e,
		findings: e.findings.map((e) => ({
			...e,
			parts: e.parts.map(withoutValue),
			occurrences: e.occurrences.map(({ author: e, ...t }) => e === void 0 || e.includes("@") ? t : {
				...t,
				author: e
			})
		}))
	};
}
function withoutValue({ value: e, ...t }) {
	return t;
}
// src/surfaces/action/policy.ts
async function policyFor({ policy: e, head: n }, { config: i, baseline: a }, o) {
	let s = [];
	if (e === null || !await o.has(e)) return {
		...await r.zn(async () => null),
		notes: s
	};
	let c = readerOf(e, o);
	let chosen = async (r, i) => {
		if (i === null || await c(i) !== null) return i ?? void 0;
		if (n === null || n === e || await readerOf(n, o)(i) === null) throw new t.k("usage", `Input ${r}: there is no file ${JSON.stringify(i)} in commit ${e}.`);
		s.push(`Input ${r}: ${JSON.stringify(i)} comes with this change and counts after the merge; until then there is none.`);
		return !1;
	};
	let l = {
		config: await chosen("config", i),
		baseline: await chosen("baseline", a)
	};
	return {
		...await r.zn(c, {
			...l.config === void 0 ? {} : { config: l.config },
			...l.baseline === void 0 ? {} : { baseline: l.baseline }
		}),
		notes: s
	};
}
function policyPaths(e, { config: t, baseline: n }) {
	let i = new Set([
		...r.Gn,
		r.Wn,
		t,
		n
	].filter((e) => e !== null).map(latin1));
	return [...e].filter((e) => i.has(e) || P.test(e)).sort();
}
const P = /(?:^|\/)(?:\.[\w.-]*ignore|\.gitattributes|\.gitallowed|\.gitleaks\.toml|\.secrets\.baseline)$|^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/;
function readerOf(e, n) {
	return async (i) => {
		let a = await n.file(e, latin1(i));
		if (a === "unread") throw new t.k("incomplete", `The policy can not be read: ${JSON.stringify(i)} in commit ${e}. With actions/checkout, set fetch-depth: 0.`);
		return a === null ? null : r.Jn(i, a.content);
	};
}
function latin1(e) {
	return Buffer.from(e).toString("latin1");
}
// src/surfaces/action/new-branch.ts
async function besideBranches(e, t, n, r, i) {
	let a = t.startsWith("refs/tags/");
	let o = t.replace(/^refs\/heads\//, "");
	let s = [...new Set(branches(r).filter(({ branch: e }) => a || e !== o).map(({ oid: e }) => e))];
	let c = a || s.length === 0 ? null : await withoutCompanions(e, o, s, n, r);
	c !== null && i.push("Other branches have commits that nobody had pushed before this branch, so that these are scanned, too.");
	let l = c ?? (s.length > 0 ? s : await defaultBranch(n, r, o));
	l.length === 0 && i.push("No other branch is known, so that all that it reaches is scanned.");
	return {
		include: [e],
		exclude: l
	};
}
async function defaultBranch({ defaultBranch: e }, t, n) {
	if (e === null || e === n) return [];
	let r = branches(t).find(({ branch: t }) => t === e);
	if (r !== void 0) return [r.oid];
	return (await t.remoteRefs()).filter((t) => t.name === `refs/heads/${e}`).map(({ oid: e }) => e);
}
async function withoutCompanions(e, t, n, r, i) {
	let { ids: a, isCut: o } = r.fresh;
	if (a.size === 0) return null;
	await i.complete([e], n, r.commits);
	if (!await i.has(e)) return null;
	let s = new Set((await i.walk([e], n)).commits);
	if ([...a].every((e) => s.has(e))) return null;
	let c = await defaultBranch(r, i, t);
	await i.complete([e], c, r.commits);
	let l = (await i.walk([e], c)).commits.filter((e) => !s.has(e));
	let u = l.filter((e) => a.has(e));
	if (u.length === 0) return null;
	let { commits: d, boundary: f } = await i.walk([e], [...c, ...o ? [] : l.filter((e) => !a.has(e))]);
	let p = new Set(d);
	return u.every((e) => p.has(e)) ? f : c;
}
function branches(e) {
	return e.refs.flatMap(({ name: e, oid: t }) => {
		let n = /^refs\/remotes\/[^/]+\/(?!HEAD$)(.+)$/s.exec(e)?.[1];
		return n === void 0 || /^refs\/remotes\/pull\//.test(e) ? [] : [{
			branch: n,
			oid: t
		}];
	});
}
// src/surfaces/action/revisions.ts
async function scopeOf(e, t, n, r) {
	let i = [];
	let a = await overridden(e.wanted, t, n, r);
	let o = await endsOf(a, e, t, n, r, i);
	await n.complete(o.include, o.exclude, e.commits);
	return describe(a.kind === "between" && a.pushed !== void 0 && (await n.lacks([a.base])).length > 0 ? await withoutBase(a.head, a.pushed, e, n, i) : o, e.untrusted && t.policyFrom === "base", n, i);
}
async function overridden(e, { baseRef: n, headRef: r }, i, a) {
	if (n === null && r === null) return e;
	let o = "head" in e ? e.head : a ?? i.head;
	let s = r === null ? o : await resolve("head-ref", r, i);
	let c = n === null ? e.kind === "between" ? e.base : null : await resolve("base-ref", n, i);
	if (s === null) throw new t.k("usage", "Input base-ref is given, but there is no head: give head-ref, too.");
	return c === null ? {
		kind: "beside-default",
		head: s
	} : {
		kind: "between",
		base: c,
		head: s
	};
}
async function resolve(e, n, i) {
	if (r.Fn(n)) return n;
	try {
		let e = await i.resolve(n);
		if (e !== null) return e;
	} catch (e) {
		if (!t.A(e) || e.code !== "usage") throw e;
	}
	let a = n.replace(/^origin\//, "");
	let o = [
		n,
		`refs/heads/${a}`,
		`refs/tags/${a}`
	];
	let s = (await i.remoteRefs()).find(({ name: e }) => o.includes(e));
	if (s !== void 0) return s.oid;
	throw new t.k("usage", `Input ${e} names ${JSON.stringify(n.slice(0, 100))}, which is not found. Name a branch, a tag or a full commit id; with actions/checkout, set fetch-depth: 0.`);
}
async function endsOf(e, t, { history: n }, r, i, a) {
	switch (e.kind) {
		case "nothing":
			a.push(`Nothing to scan: ${e.why}.`);
			return {
				include: [],
				exclude: []
			};
		case "between": return {
			include: [e.head],
			exclude: [e.base],
			...e.pushed === void 0 ? {} : { replaced: [e.base] }
		};
		case "beside-branches":
			if (e.pushed === `refs/heads/${t.defaultBranch}`) return wholeBranch(e.head, a);
			return besideBranches(e.head, e.pushed, t, r, a);
		case "beside-default": return {
			include: [e.head],
			exclude: await defaultBranch(t, r, "")
		};
		case "history": return {
			include: await everything(n, r, i),
			exclude: [],
			unread: n === "all" ? r.unreadRefs : []
		};
	}
}
function wholeBranch(e, t) {
	t.push("The default branch is new, so that all that it reaches is scanned.");
	return {
		include: [e],
		exclude: []
	};
}
async function withoutBase(e, t, n, r, i) {
	i.push("What the push replaced is gone, so that it is scanned as a new branch.");
	let a = await besideBranches(e, t, n, r, i);
	await r.complete(a.include, a.exclude, n.commits);
	return a;
}
async function everything(e, t, n) {
	let r = n ?? t.head;
	let i = r === null ? [] : [r];
	if (e === "branch") return i;
	let a = isPart(t) ? await t.remoteRefs() : [];
	let o = [...t.refs.filter(({ name: e }) => /^refs\/(?:heads|tags|remotes)\//.test(e)), ...a];
	return [...new Set([...i, ...o.map(({ oid: e }) => e)])];
}
function isPart({ repository: e, refs: t }) {
	return e.shallow.length > 0 || t.filter(({ name: e }) => e.startsWith("refs/remotes/")).length === 1;
}
async function describe(e, t, n, r) {
	let [i] = e.include;
	let [a] = e.exclude;
	let o = i === void 0 ? null : await n.commitOf(i);
	let s = i === void 0 ? "" : a !== void 0 && e.exclude.length === 1 ? `${a}..${i}` : i;
	return {
		revisions: {
			include: e.include,
			exclude: e.exclude,
			single: !1,
			...e.replaced ? { replaced: e.replaced } : {}
		},
		range: s,
		head: o,
		notes: r,
		unread: e.unread ?? [],
		isRange: e.exclude.length > 0,
		policy: t ? a ?? null : o,
		lacking: await n.lacks([...e.include, ...e.exclude])
	};
}
// src/surfaces/action/scan.ts
async function scan(e, t, n, r) {
	let i = repositoryAt(e);
	let a = planOf(t.event, t.payload);
	let o = await isOfAnother(i, a, t, n);
	let s = new Checkout(i, {
		variables: n,
		upstream: o ? null : upstreamOf(t, e)
	});
	try {
		o && s.notes.push("This is a checkout of another repository than the event's, so that its own history is scanned; base-ref and head-ref would name a range.");
		let i = o ? {
			...a,
			wanted: { kind: "history" },
			untrusted: !1,
			pullRequest: null
		} : a;
		return await scanScope(await scopeOf(i, e, s, o ? null : t.sha), {
			inputs: e,
			environment: t,
			variables: n,
			checkout: s,
			plan: i,
			isForeign: o,
			onBytes: r
		});
	} finally {
		await s.close();
	}
}
function repositoryAt({ folder: e }) {
	try {
		let t = r.sn(e);
		if ((0, g.realpathSync)(t.workTree ?? t.gitDir) === e) return t;
	} catch (e) {
		if (!t.A(e) || e.code !== "usage") throw e;
	}
	throw new t.k("usage", "Input working-directory: there is no repository in this folder. Name the folder that actions/checkout wrote to (its \"path\"), and check out before this step.");
}
async function isOfAnother(e, { wanted: t }, { repository: n, sha: r }, i) {
	let o = e.config.last("remote.origin.url");
	if (o === void 0 || n === null || !a.t(o) || a.r(o) === "file") return !1;
	let s = o.replace(/\/+$/, "").replace(/\.git$/, "").toLowerCase();
	if ([`/${n}`, `:${n}`].some((e) => s.endsWith(e.toLowerCase()))) return !1;
	let c = [
		..."head" in t ? [t.head] : [],
		..."base" in t ? [t.base] : [],
		...r === null ? [] : [r]
	];
	let l = new Checkout(e, {
		variables: i,
		upstream: null
	});
	try {
		return (await l.lacks(c)).length === c.length;
	} finally {
		await l.close();
	}
}
async function scanScope(e, t) {
	let { inputs: n, environment: i, variables: a, checkout: o, plan: s, isForeign: c, onBytes: l } = t;
	let u = await policyFor(e, n, o);
	let d = n.failOn ?? u.config.failOn;
	let f = r.W(u.config);
	let p = r.Mn(r.tn, u.baseline?.key ?? "leaksift/1");
	let m = new Set();
	let h = n.verify ? await (await Promise.resolve().then(() => require("./live-check.cjs"))).liveCheck(i.payload, a) : null;
	let g = !s.untrusted || n.policyFrom === "head";
	let once = async () => r.pt({
		source: sourceOf(e, t, m),
		scanner: f,
		fingerprint: p,
		failOn: d,
		disclose: r.jn,
		...h === null ? {} : { verify: h },
		policy: {
			...u,
			whole: !e.isRange
		},
		...g ? {} : { onNewMarks: (e) => e.flatMap(markNotes).forEach((e) => m.add(e)) }
	}, {
		now: () => new Date(),
		version: r.V,
		onUnit: l
	});
	let _ = await completed(await once(), once, e, o);
	let v = withNotes(withoutValues(_), [
		...e.notes,
		...u.notes,
		...new Set(o.notes),
		...n.verify && h === null ? [F] : []
	]);
	return {
		report: v,
		scope: e,
		plan: s,
		failOn: d,
		isForeign: c,
		masks: masksOf(_),
		heads: await headPlaces(v, e.head, o, f, p),
		commits: Number(v.scan.statistics?.commits ?? 0),
		policyChanges: [...m].map(hiding(_)).map((e) => `${e}${g ? "" : ", which counts after the merge"}`)
	};
}
const F = "Keys in pull requests from forks are not checked against AWS.";
function sourceOf(e, { inputs: t, environment: n, variables: i, checkout: a, plan: s }, c) {
	let l = o.t({
		path: t.folder,
		variables: i,
		opened: a.opened,
		revisions: e.revisions,
		command: "action",
		target: n.repository ?? ".",
		onTouched: (e) => {
			if (s.untrusted) for (let n of policyPaths(e, t)) c.add(`The change touches ${JSON.stringify(r.kn(Buffer.from(n, "latin1")))}`);
		}
	});
	return {
		...l,
		async *units(t, n) {
			let r = e.lacking.filter((t) => !e.revisions.include.includes(t)).map((e) => ({
				unit: `object ${e}`,
				reason: "missing object"
			}));
			for (let { unit: n, reason: i } of [...r, ...e.unread]) {
				t.enumerated();
				t.unread(n, i);
			}
			yield* l.units(t, n);
		}
	};
}
async function completed(e, t, n, r) {
	let i = e;
	for (let e = 0; e < 8 && r.mayFetch; e += 1) {
		let e = missingObjects(i).filter((e) => !n.lacking.includes(e));
		if (e.length === 0) break;
		await r.fetch(e);
		if ((await r.lacks(e)).length === e.length) break;
		i = await t();
	}
	return i;
}
function missingObjects({ ledger: e }) {
	let t = e.unread.filter(({ reason: e }) => e === "missing object").map(({ unit: e }) => e.replace(/^\w+ /, ""));
	return [...new Set(t.filter(r.Fn))];
}
function markNotes({ marks: e, places: [t] }) {
	return e.map(({ target: e, position: n }) => `The change brings the mark "leaksift:allow ${e.slice(0, 100)}" in ${JSON.stringify(t?.path ?? t?.source ?? "a message")}, line ${n.line}`);
}
function withNotes(e, t) {
	let n = [...t, ...e.scan.notes ?? []];
	return n.length === 0 ? e : {
		...e,
		scan: {
			...e.scan,
			notes: n
		}
	};
}
// src/surfaces/action/annotations.ts
function annotations(e, n, r, { untrusted: i, isForeign: a }) {
	return e.findings.filter((e) => e.status === "open" && e.new).map((e) => {
		let o = t.C(e, n) ? "error" : e.severity === "info" ? "notice" : "warning";
		let [s] = r.get(e.fingerprint) ?? [];
		return {
			level: o,
			message: s === void 0 ? absent(e, i) : a ? elsewhere(e, s) : standing(e),
			properties: {
				...a ? {} : position(s),
				title: `leaksift: ${e.rule}`
			}
		};
	});
}
function position(e) {
	if (e === void 0) return {};
	let { path: t, line: n, column: r, endLine: i, endColumn: a } = e;
	return {
		file: t,
		startLine: n,
		endLine: i,
		...n === i ? {
			startColumn: r,
			endColumn: a
		} : {}
	};
}
function standing(e) {
	return `${headline(e)} ${advice(e)}`.trim();
}
function elsewhere(e, { path: t, line: n, column: r }) {
	return `${headline(e)} In ${t}:${n}:${r} of another repository. ${advice(e)}`.trim();
}
function absent(e, t) {
	let [n] = e.occurrences;
	let r = n === void 0 ? "" : ` In ${d.n(n)}${n.commit ? `, commit ${u.l(n.commit)}` : ""}; not in a file at the end of the range, but its history keeps it.`;
	return `${headline(e)}${r} ${advice(e)}${t && f.a(e) === void 0 ? " Then take the commit out of the branch (git rebase -i) and push again." : ""}`;
}
function headline(e) {
	return `${e.title}: ${f.o(e)} (${e.severity}).`;
}
function advice(e) {
	return f.a(e) ?? e.remediation;
}
const I = "If the clone is shallow or partial, set fetch-depth: 0 of actions/checkout, without a filter.";
function summary(e, t) {
	let n = opening(e);
	let r = closing(e, t);
	return n + table(e, t, t.bytes - bytes(n) - bytes(r)) + r;
}
function opening({ report: e, failOn: t, event: r, range: i, commits: a }) {
	let o = c.a(e) ?? c.t(e, t);
	let s = [
		`event ${n.t(r)}`,
		i === "" ? "no range" : `range ${n.t(i)}`,
		u.n(a, "commit")
	];
	return `## leaksift\n\n**${n.n(o)}**\n\n${s.join(" \u00b7 ")}\n\n`;
}
const L = "| Severity | What | Where | What to do |\n| :-- | :-- | :-- | :-- |\n";
function table(e, t, n) {
	let r = e.report.findings.filter(({ status: e }) => e === "open");
	if (r.length === 0) return "";
	let i = [];
	let a = n - 200 - bytes(L);
	for (let n of r) {
		let r = row(n, e, t);
		a -= bytes(r);
		if (a < 0) break;
		i.push(r);
	}
	let o = r.length - i.length;
	let s = o > 0 ? `\n${u.n(o, "further credential")} left out here for want of room, none worse than these; the report has them all.\n` : "";
	return `${L}${i.join("")}${s}\n`;
}
function row(e, t, r) {
	let { heads: i } = t;
	let [a] = e.occurrences;
	let o = f.u(e);
	return `| ${[
		`${e.severity}${e.new ? "" : "<br>in the base already"}`,
		`**${n.n(e.title)}**<br>${n.t(f.o(e))}<br>${n.t(e.rule)}`,
		`${places(e, r)}<br>${a?.commit ? `since ${n.t(u.l(a.commit))}, ` : ""}${i.has(e.fingerprint) ? "still in the files" : "in the history only"}`,
		[nextStep(e, t), ...o === void 0 ? [] : [n.n(o)]].join("<br>")
	].join(" | ")} |\n`;
}
function nextStep(e, { failOn: r, heads: i, plan: a }) {
	let o = f.a(e);
	if (o !== void 0) return n.n(o);
	let s = a.untrusted && t.C(e, r) && !i.has(e.fingerprint) ? " Then take the commit out of the branch and push again." : "";
	return n.n(e.remediation + s);
}
function places({ occurrences: e }, t) {
	let n = e.slice(0, 3).map((e) => linked(e, t));
	let r = p.t(e) - n.length;
	return [...n, ...r > 0 ? [`and ${u.s(r)} more`] : []].join("<br>");
}
function linked(e, { repository: t }) {
	let r = lines(brief(d.n(e))).map(n.t).join("<br>");
	let i = d.t(e) && e.path !== void 0 ? m.t(e.path) : void 0;
	if (t === null || i === void 0 || !e.commit) return r;
	return `[${r}](${t}/blob/${e.commit}/${i}#L${e.line})`;
}
function lines(e) {
	return e.length <= R ? [e] : e.match(z) ?? [e];
}
const R = 48;
const z = RegExp(".{1,47}/|.{1,48}", "gsu");
function brief(e) {
	return u.o(t.c(e), 160);
}
function closing(e, { listed: r }) {
	let { report: i, failOn: a, policyChanges: o, notes: s } = e;
	let { ledger: l } = i;
	let { suppressed: d, known: f } = c.c(i.findings);
	return [
		guidance(e),
		bullets("Policy changed here", o.map((e) => n.n(brief(e))), r),
		l.units.enumerated > 0 ? n.n(c.n(i)) : "",
		f > 0 ? `${u.s(f)} in the base already.` : "",
		d > 0 ? `${u.s(d)} suppressed.` : "",
		bullets("Skipped by policy", l.skipped.map(({ reason: e, count: t }) => `${u.s(t)} \u00d7 ${n.t(e)}`), r),
		bullets("**Not read**", l.unread.map(({ unit: e, reason: t }) => `${n.t(brief(e))}: ${n.t(brief(t))}`), r, l.units.unread),
		bullets("Notes", s.map((e) => n.n(u.o(t.c(e), 320))), r),
		l.complete ? "" : `**${n.n(c.t(i, a))}** ${n.n(I)}`
	].filter((e) => e !== "").map((e) => `${e}\n`).join("\n");
}
function guidance({ report: e, failOn: n, heads: r, plan: i }) {
	let a = e.findings.filter((e) => t.C(e, n));
	if (a.length === 0) return "";
	return [
		"How to go on:",
		"",
		"1. Revoke or replace what is listed at its issuer. Whoever can read this repository may have it, and deleting the line does not take it back.",
		`2. Then take it out of the files${a.some(({ fingerprint: e }) => !r.has(e)) ? i.untrusted ? ", and what only the history holds out of the branch, with `git rebase -i` and a new push" : ". What only the history holds is done with once it is revoked" : ""}.`,
		"3. It is no secret? Say so in the configuration or the baseline, in a change of its own that is merged first."
	].join("\n");
}
function bullets(e, t, n, r = t.length) {
	if (r === 0) return "";
	let i = t.slice(0, n).map((e) => `- ${e}`);
	r > i.length && i.push(`- and ${u.s(r - i.length)} more`);
	return [
		`${e}:`,
		"",
		...i
	].join("\n");
}
function bytes(e) {
	return Buffer.byteLength(e);
}
// src/surfaces/action/show.ts
function logResult({ report: e, scope: t, commits: n, failOn: r, policyChanges: i }, a, o) {
	o.log(`Event ${a}: ${t.range === "" ? "nothing to scan" : `${t.isRange ? "range" : "all that is reached by"} ${t.range}`}, ${u.n(n, "commit")}`);
	let s = [...l.t.render(e, {
		color: !1,
		width: 110,
		quiet: !1,
		failOn: r
	})];
	o.log(s.join("").trimEnd());
	i.length > 0 && o.log(`Policy changed here: ${i.join("; ")}.`);
}
function annotate({ report: e, heads: t, failOn: n, policyChanges: r, plan: i, isForeign: a }, o, s) {
	let l = r.slice(0, 10);
	let d = {
		error: 10,
		warning: 10,
		notice: 10 - l.length
	};
	if (!e.ledger.complete) {
		--d.error;
		o.command("error", `${c.t(e, n)} ${I}`, { title: "leaksift: incomplete" });
	}
	if (!s) return;
	for (let e of l) o.command("notice", `Policy changed here: ${e}.`, { title: "leaksift: policy" });
	let f = 0;
	for (let { level: r, message: s, properties: c } of annotations(e, n, t, {
		untrusted: i.untrusted,
		isForeign: a
	})) if (d[r] === 0) f += 1;
	else {
		--d[r];
		o.command(r, s, c);
	}
	f > 0 && o.log(`${u.n(f, "further credential")} without an annotation, for GitHub shows ten of each level: see the job summary.`);
}
// src/surfaces/action/act.ts
async function act(e, n) {
	let i = openRunner(e);
	try {
		i.log(`leaksift ${r.V}`);
		let t = readInputs(e);
		let a = readEnvironment(e);
		t.sarifFile !== null && checkSarifPath(t.sarifFile, t.workspace);
		return await present(await scan(t, a, e, n), {
			inputs: t,
			environment: a,
			variables: e,
			runner: i
		});
	} catch (e) {
		if (!t.A(e)) {
			setOutputs(i, t.S.incomplete);
			throw e;
		}
		return await refuse(e, i);
	}
}
async function present(e, { inputs: t, environment: n, variables: r, runner: i }) {
	r.GITHUB_ACTIONS === "true" && e.masks.forEach(i.mask);
	let a = {
		...e,
		event: n.event,
		range: e.scope.range,
		notes: e.report.scan.notes ?? []
	};
	logResult(e, n.event, i);
	annotate(e, i, t.annotations);
	await i.summary(summary(a, {
		bytes: 1e6,
		repository: e.isForeign ? null : n.url,
		listed: 50
	}));
	let o = await writeJson(e.report, r);
	let s = t.sarifFile === null ? null : await writeSarif(e.report, t.sarifFile, t.workspace);
	t.comment && await (await Promise.resolve().then(() => require("./comment.cjs"))).keepComment(a, {
		environment: n,
		token: t.token,
		runner: i
	});
	let c = codeAfter(e.report.scan.exitCode, [o, ...s === null ? [] : [s]], i);
	setOutputs(i, c, e, o, s);
	return c;
}
function codeAfter(e, n, r) {
	let i = n.flatMap(({ outcome: e }) => e.written ? [] : [e.fault]);
	for (let e of i) r.command("error", e.message, { title: "leaksift" });
	let a = e === t.S.findings || e === t.S.incompleteWithFindings;
	return i.length > 0 && a ? t.S.incompleteWithFindings : t.l(e, i.length === 0);
}
function setOutputs(e, n, r, i, a) {
	let o = r?.report.findings.filter(({ status: e }) => e === "open") ?? [];
	let pathOf = (e) => e?.outcome.written === !0 ? e.path : "";
	e.output("exit-code", String(n));
	e.output("findings", String(o.length));
	e.output("new-findings", String(o.filter((e) => e.new).length));
	e.output("complete", String(n === t.S.clean || n === t.S.findings));
	e.output("range", r?.scope.range ?? "");
	e.output("commits", String(r?.commits ?? 0));
	e.output("report", pathOf(i));
	e.output("sarif", pathOf(a));
}
async function refuse(e, r) {
	let i = e.code === "usage" || e.code === "config" ? t.S.usage : t.S.incomplete;
	r.command("error", e.message, { title: "leaksift" });
	await r.summary(`## leaksift\n\n**${n.n(e.message)}**\n\nNothing was scanned.\n`);
	setOutputs(r, i);
	return i;
}
const B = ["opt", "maglev"];
function restOptimiser(e, t = x.setFlagsFromString) {
	if (!mayRest(e)) return () => {};
	let n = performance.now() + 150;
	let [r, i] = [!0, 262144];
	let wake = () => {
		r = !1;
		for (let e of B) t(`--${e}`);
	};
	for (let e of B) t(`--no-${e}`);
	let a = setTimeout(wake, 150).unref();
	return (e) => {
		i -= e;
		if (!r || i > 0 && performance.now() < n) return;
		clearTimeout(a);
		wake();
	};
}
function mayRest({ versions: e, execArgv: t, env: n }) {
	return Number.parseInt(e.v8, 10) >= 12 && t.length === 0 && !n.NODE_OPTIONS;
}
// src/surfaces/action.ts
t.f(process, cleanUp, (e) => process.stderr.write(`${logLine(e)}\n`));
for (let e of [process.stdout, process.stderr]) e.on("error", () => {});
act(process.env, restOptimiser(process)).then((e) => {
	t.u(process, e);
	cleanUp();
});
function cleanUp() {
	t._();
	t.g();
	t.t();
}
exports.t = summary;
