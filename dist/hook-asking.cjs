const e = require("./surface-hook.cjs");
const t = require("./hook-whole.cjs");
const n = require("./hook-literal-name.cjs");
let r = require("node:process");
let i = require("node:fs");
let a = require("node:path");
// src/git/config-upstream.ts
function upstreamConfig(t) {
	return t.entries.flatMap(([t, n]) => {
		let [, r, i, a] = /^(branch|remote)\.(.*)\.(remote|merge|fetch)$/s.exec(t) ?? [];
		if (r === void 0 || i === void 0 || !(r === "branch" ? a !== "fetch" : a === "fetch") || /[\0\n]/.test(i + n)) return [];
		return [`[${r} ${e.jn(i)}]`, `\t${a} = ${e.jn(n)}`];
	});
}
// src/git/environment.ts
function findGit(t, n) {
	let r = n.PATH ?? n.Path ?? "";
	let i = [t.workTree, t.commonDir].filter((e) => e !== null);
	for (let t of r.split(a.delimiter).filter(a.isAbsolute)) {
		let n = executable((0, a.join)(t, e.sr() === "win32" ? "git.exe" : "git"));
		if (n !== null && !i.some((e) => n.startsWith(`${e}${a.sep}`))) return n;
	}
	throw new e.mr("git", "git was not found on PATH. Install git 2.30 or newer, or put its folder on PATH.");
}
function gitVariables(e, t, n) {
	return {
		PATH: (0, a.dirname)(t),
		HOME: e,
		LC_ALL: "C",
		GIT_DIR: e,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: o,
		GIT_SSH_COMMAND: o,
		GIT_EDITOR: o,
		GIT_PAGER: "cat",
		...objectVariables(n)
	};
}
const o = "false";
function objectVariables(e) {
	let [t, ...n] = e.objectDirectories;
	let r = n.filter(({ from: e }) => e === "environment").map(({ path: e }) => e);
	return {
		GIT_OBJECT_DIRECTORY: t.path,
		...r.length > 0 ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: r.map(quoted).join(a.delimiter) } : {},
		...t.from === "environment" ? { GIT_QUARANTINE_PATH: t.path } : {}
	};
}
function quoted(e) {
	return e.includes(a.delimiter) || e.startsWith("\"") ? `"${e.replace(/["\\]/g, "\\$&")}"` : e;
}
function executable(e) {
	try {
		(0, i.accessSync)(e, i.constants.X_OK);
		return (0, i.realpathSync)(e);
	} catch {
		return null;
	}
}
// src/git/spawn.ts
function startGit(t, n, i = {}) {
	let { spawn: a } = (0, r.getBuiltinModule)("node:child_process");
	let o = a(t.program, n, {
		cwd: t.directory,
		env: t.variables,
		detached: e.sr() !== "win32",
		windowsHide: !0,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	let l = {
		stderr: "",
		stopped: null
	};
	let stop = (t) => {
		l.stopped ??= t;
		e.ar(o);
		o.stdout.destroy();
	};
	let aborted = () => stop("it was stopped");
	e.or.add(o);
	o.stdin.on("error", ignore);
	o.stderr.on("data", (e) => {
		l.stderr.length < c && (l.stderr += e.toString("latin1").slice(0, c - l.stderr.length));
	});
	i.signal?.aborted && aborted();
	i.signal?.addEventListener("abort", aborted, { once: !0 });
	let u = closing(o, l).finally(() => {
		e.or.delete(o);
		i.signal?.removeEventListener("abort", aborted);
	});
	return {
		stdin: o.stdin,
		closed: u,
		kill: () => stop("it was stopped"),
		output: outputOf(o, i.deadline ?? s, l, stop)
	};
}
async function* streamGit(t, n, r = {}) {
	let i = startGit(t, n, r);
	i.stdin.end(r.input ?? "");
	yield* i.output;
	let { problem: a } = await i.closed;
	if (a !== null) throw new e.mr("git", `git ${n[0] ?? ""} failed: ${a}.`);
}
async function runGit(e, t, n = {}) {
	let r = [];
	for await (let i of streamGit(e, t, n)) r.push(i);
	return Buffer.concat(r);
}
const s = 12e4;
const c = 16384;
const ignore = () => {};
async function* outputOf(e, t, n, r) {
	let i = e.stdout[Symbol.asyncIterator]();
	let a = !1;
	try {
		for (;;) {
			let e = setTimeout(() => r(`no answer for ${t / 1e3} s`), t);
			let n = await i.next().finally(() => clearTimeout(e));
			a = n.done === !0;
			if (n.done) return;
			yield n.value;
		}
	} catch (e) {
		if (n.stopped === null) throw e;
	} finally {
		a || r("its output was not read to the end");
	}
}
function closing(t, n) {
	return new Promise((r) => {
		t.once("error", (t) => r({
			code: null,
			signal: null,
			problem: `it could not be started (${e.hr(t)})`
		}));
		t.once("close", (e, t) => r({
			code: e,
			signal: t,
			problem: problemOf(e, t, n)
		}));
	});
}
function problemOf(e, t, { stopped: n, stderr: r }) {
	if (n !== null) return n;
	if (t !== null) return `it was killed by ${t}`;
	if (e === 0) return null;
	let i = scrub(r);
	return `exit code ${e}${i === "" ? "" : `, "${i}"`}`;
}
function scrub(e) {
	return e.slice(0, 400).split(/\s+/).filter((e) => e !== "").map((e) => /^[A-Za-z]{1,12}[.,:;]?$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(e) ? e : "\u2026").join(" ");
}
// src/git/url.ts
function protocolOf(e) {
	let [, t, n] = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/|(:))/.exec(e) ?? [];
	if (t === void 0) return "ssh";
	return `${t.toLowerCase()}${n === void 0 ? "" : "::"}`;
}
// src/git/deepened.ts
function openDeepened(t, n, r, i) {
	let a = findGit(t, r);
	let o = e.rr("leaksift-store-");
	let view = () => ({
		...t,
		objectDirectories: directories(o, t),
		shallow: e.An(o, [])
	});
	layOut(o, t);
	let s = {
		program: a,
		directory: o,
		variables: {
			...gitVariables(o, a, view()),
			...reaching(r),
			...authorized(n),
			GIT_ALLOW_PROTOCOL: protocolOf(n.url)
		}
	};
	let c = {
		signal: i,
		deadline: l
	};
	return {
		get repository() {
			return view();
		},
		async fetch(e, r) {
			let i = [
				"fetch",
				...u,
				...r === void 0 ? [] : [`--depth=${r}`],
				"--stdin",
				n.url
			];
			return outcome(runGit(s, [...negotiation(t), ...i], {
				...c,
				input: e.map((e) => `${e}\n`).join("")
			}));
		},
		async remoteRefs() {
			let e = await runGit(s, [
				"ls-remote",
				"--heads",
				"--tags",
				"--refs",
				n.url
			], c).catch(absent);
			return e === null ? null : parseRefs(e.toString("latin1"));
		},
		close: () => e.ir(o)
	};
}
const l = 3e5;
const u = [
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
		path: (0, a.join)(e, "objects"),
		from: "repository"
	}, ...n];
}
function layOut(t, n) {
	(0, i.mkdirSync)((0, a.join)(t, "objects"));
	(0, i.mkdirSync)((0, a.join)(t, "refs"));
	(0, i.writeFileSync)((0, a.join)(t, "HEAD"), "ref: refs/heads/none\n");
	(0, i.writeFileSync)((0, a.join)(t, "config"), configLines$1(n).map((e) => `${e}\n`).join(""));
	n.shallow.length > 0 && (0, i.writeFileSync)((0, a.join)(t, "shallow"), n.shallow.map((e) => `${e}\n`).join(""));
	let r = [...new Set(e.Ln(n).refs.map(({ oid: e }) => e))].map((e, t) => `${e} refs/known/${String(t).padStart(8, "0")}\n`);
	(0, i.writeFileSync)((0, a.join)(t, "packed-refs"), `# pack-refs with: sorted \n${r.join("")}`);
}
function configLines$1({ objectFormat: e }) {
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
const d = [
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
	return Object.fromEntries(d.flatMap((t) => e[t] === void 0 ? [] : [[t, e[t]]]));
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
async function outcome(t) {
	try {
		await t;
		return null;
	} catch (t) {
		if (!e.gr(t)) throw t;
		return t.message;
	}
}
function absent(t) {
	if (!e.gr(t)) throw t;
	return null;
}
function parseRefs(t) {
	return t.split("\n").flatMap((t) => {
		let [n = "", r = ""] = t.split("	");
		return e.Yn(n) && r !== "" ? [{
			name: r,
			oid: n
		}] : [];
	});
}
// src/git/diff-range.ts
async function* diffRange(e, t, n = {}) {
	let r = t;
	for (; r.length > 0;) {
		let t = {
			at: -1,
			failure: null
		};
		yield* oneRun(e, r, t, n);
		if (t.failure === null) return;
		let i = t.at <= 0 ? r[t.at + 1] ?? r[0] : void 0;
		i !== void 0 && (yield {
			oid: i,
			unread: t.failure
		});
		r = r.slice(t.at <= 0 ? t.at + 2 : t.at);
	}
}
async function* oneRun(t, n, r, i) {
	let a;
	try {
		for await (let o of e.it(t, n, i)) if (typeof o == "string") {
			yield* passedOver(n, r, o);
			a = o;
		} else a !== void 0 && (yield {
			commit: a,
			change: o
		});
		yield* passedOver(n, r, void 0);
	} catch (t) {
		if (!e.gr(t)) throw t;
		r.failure = t.message;
	}
}
function* passedOver(e, t, n) {
	for (t.at += 1; t.at < e.length; t.at += 1) {
		let r = e[t.at];
		if (r === void 0 || r === n) return;
		yield {
			oid: r,
			unread: "git can not read this commit"
		};
	}
}
// src/git/index-file.ts
function copyIndex(t, n = "index", r = t.repository) {
	let { indexFile: o, gitDir: s, objectFormat: c } = r;
	let l = e.Vn(o, f);
	if (l === "missing") return null;
	let u = typeof l == "string" ? l : checkIndex(l, c);
	if (typeof l == "string" || typeof u == "string") return { problem: String(u) };
	if (u.sharedIndex !== null) {
		let e = copySharedIndex(s, t.path, `sharedindex.${u.sharedIndex}`, c);
		if (e !== null) return { problem: `its shared part is ${e}` };
	}
	let d = (0, a.join)(t.path, n);
	e.nr(() => (0, i.writeFileSync)(d, l));
	return {
		path: d,
		intentToAdd: u.intentToAdd
	};
}
function checkIndex(t, n) {
	let r = checkSeal(t, n);
	if (r !== null) return r;
	let i = e.lt(n);
	let a = t.length - i;
	let o = t.readUInt32BE(4);
	let s = readEntries(t.subarray(0, a), o, i);
	if (s === null) return "damaged: its entries do not fit";
	let c = readExtensions(t.subarray(0, a), s.end, i);
	return c === void 0 ? "damaged: its extensions do not fit" : {
		intentToAdd: s.intentToAdd,
		sharedIndex: c
	};
}
function checkSeal(t, n) {
	let r = t.length - e.lt(n);
	if (r < p || t.toString("latin1", 0, 4) !== "DIRC") return "not an index";
	let i = t.readUInt32BE(4);
	if (i < 2 || i > 4) return `of the unknown version ${i}`;
	let a = t.subarray(r);
	return a.every((e) => e === 0) || e.ct(n, t.subarray(0, r)) === a.toString("hex") ? null : "damaged: its checksum is wrong";
}
const f = 1024 * e.Rn;
const p = 12;
function copySharedIndex(t, n, r, o) {
	let s = e.Vn((0, a.join)(t, r), f);
	if (typeof s == "string") return s;
	let c = checkIndex(s, o);
	if (typeof c == "string") return c;
	e.nr(() => (0, i.writeFileSync)((0, a.join)(n, r), s));
	return null;
}
function readEntries(e, t, n) {
	let r = e.readUInt32BE(8);
	let i = 0;
	let a = 12;
	for (let o = 0; o < r; o += 1) {
		let r = a + 40 + n;
		if (r + 4 > e.length) return null;
		let o = !!(e.readUInt16BE(r) & 16384);
		o && e.readUInt16BE(r + 2) & 8192 && (i += 1);
		let s = entryEnd(e, a, r + (o ? 4 : 2), t);
		if (s === null) return null;
		a = s;
	}
	return {
		intentToAdd: i,
		end: a
	};
}
function entryEnd(e, t, n, r) {
	let i = e.indexOf(0, r === 4 ? afterVariableInteger(e, n) : n);
	if (i < 0) return null;
	let a = r === 4 ? i + 1 : t + Math.floor((i - t + 8) / 8) * 8;
	return a <= e.length ? a : null;
}
function afterVariableInteger(e, t) {
	let n = t;
	for (; n < e.length && (e[n] ?? 0) >= 128;) n += 1;
	return n + 1;
}
function readExtensions(e, t, n) {
	let r = null;
	let i = t;
	for (; i + 8 <= e.length;) {
		let t = i + 8;
		let a = e.readUInt32BE(i + 4);
		e.toString("latin1", i, i + 4) === "link" && (r = e.toString("hex", t, t + Math.min(a, n)));
		i = t + a;
	}
	if (i !== e.length) return;
	return r !== null && /^0*$/.test(r) ? null : r;
}
// src/git/objects/byte-reader.ts
var ProtocolError = class extends Error {
	ended;
	constructor(e, t = !1) {
		super(e);
		this.ended = t;
	}
};
var ByteReader = class {
	#e;
	#t = m;
	constructor(e) {
		this.#e = e[Symbol.asyncIterator]();
	}
	get pending() {
		return this.#t.length;
	}
	async until(e, t) {
		let n = "";
		for (;;) {
			let r = this.#t.indexOf(e);
			let i = r < 0 ? this.#t : this.#t.subarray(0, r);
			if (n.length + i.length > t) throw new ProtocolError("an answer that is no header");
			n += latin1(i);
			this.#t = this.#t.subarray(r < 0 ? this.#t.length : r + 1);
			if (r >= 0) return n;
			if (!await this.#r()) throw new ProtocolError("the output ended too early", !0);
		}
	}
	async take(e) {
		if (this.#t.length >= e) return this.#n(e);
		let t = new Uint8Array(e);
		let n = 0;
		for await (let r of this.stream(e)) {
			t.set(r, n);
			n += r.length;
		}
		return t;
	}
	async *stream(e) {
		let t = e;
		for (; t > 0;) {
			if (this.#t.length === 0 && !await this.#r()) throw new ProtocolError("the output ended too early", !0);
			let e = this.#n(Math.min(t, this.#t.length));
			t -= e.length;
			yield e;
		}
	}
	async ended() {
		return this.#t.length === 0 && !await this.#r();
	}
	#n(e) {
		let t = this.#t.subarray(0, e);
		this.#t = this.#t.subarray(e);
		return t;
	}
	async #r() {
		for (;;) {
			let e = await this.#e.next();
			if (e.done) return !1;
			if (e.value.length === 0) continue;
			this.#t = this.#t.length === 0 ? e.value : Buffer.concat([this.#t, e.value]);
			return !0;
		}
	}
};
const m = new Uint8Array();
function latin1(e) {
	return Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("latin1");
}
// src/git/objects/loose-stream.ts
function looseFile({ variables: e }, { oid: t }) {
	return [e.GIT_OBJECT_DIRECTORY, ...e.GIT_ALTERNATE_OBJECT_DIRECTORIES?.split(a.delimiter) ?? []].filter((e) => e !== void 0).map((e) => (0, a.join)(e, t.slice(0, 2), t.slice(2))).find((e) => (0, i.lstatSync)(e, { throwIfNoEntry: !1 })?.isFile()) ?? null;
}
async function* looseContent(t, { size: n }) {
	let r = (0, i.createReadStream)(t, {
		fd: (0, i.openSync)(t, e.zn),
		highWaterMark: h
	});
	let a = e.gt({ chunkSize: h });
	r.on("error", (e) => a.destroy(e));
	let o = n;
	let s = !0;
	try {
		for await (let e of r.pipe(a)) {
			let t = e;
			let n = s ? t.indexOf(0) + 1 : 0;
			s = !1;
			o -= t.length - n;
			if (o < 0) break;
			yield t.subarray(n);
		}
	} finally {
		r.destroy();
		a.destroy();
	}
	if (o !== 0) throw Error("its inflated size differs from the declared one");
}
const h = 262144;
// src/git/objects/batch.ts
var Batch = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = 0;
	#o = null;
	spoiled = !1;
	constructor(e, { wholeLimit: t = 8 * _, recycleAfter: n = 2048 * _, ...r }) {
		this.#e = e;
		this.#t = startGit(e, ["cat-file", "--batch"], r);
		this.#n = new ByteReader(this.#t.output);
		this.#r = t;
		this.#i = n;
	}
	get full() {
		return this.#a >= this.#i;
	}
	ask(e) {
		e.length > 0 && this.#t.stdin.write(e.map((e) => `${e}\n`).join(""));
	}
	async answer(e) {
		try {
			let t = await this.#n.until(y, v);
			if (t === `${e} missing`) return {
				oid: e,
				unread: g
			};
			let n = parseHeader(t);
			if (n?.oid !== e) throw new ProtocolError("an answer that was not asked for");
			return await this.#s(n);
		} catch (e) {
			return {
				failed: await this.#u(e),
				suspect: this.#n.pending > 0 ? this.#o : null
			};
		}
	}
	async finish() {
		this.#t.stdin.end();
		let e = await this.#n.ended();
		e || this.#t.kill();
		let { problem: t } = await this.#t.closed;
		if (!e) return "more bytes came than were announced";
		return t === null ? null : `git cat-file failed: ${t}`;
	}
	async kill() {
		this.#t.kill();
		await this.#t.closed;
	}
	async #s(t) {
		this.#a += t.size;
		this.#o = t.oid;
		if (t.size > this.#r) {
			this.spoiled = !0;
			let e = looseFile(this.#e, t);
			return {
				...t,
				content: checked(t, e === null ? this.#c(t) : looseContent(e, t))
			};
		}
		let n = await this.#n.take(t.size);
		await this.#l();
		return e.ft(formatOf(t.oid), t.type, n) === t.oid ? {
			...t,
			content: n
		} : {
			oid: t.oid,
			unread: e.$
		};
	}
	async *#c(e) {
		try {
			yield* this.#n.stream(e.size);
			await this.#l();
			this.spoiled = !1;
		} catch (e) {
			throw Error(await this.#u(e), { cause: e });
		}
	}
	async #l() {
		let [e] = await this.#n.take(1);
		if (e !== y) throw new ProtocolError("more bytes came than were announced");
	}
	async #u(e) {
		if (!(e instanceof ProtocolError)) throw e;
		e.ended || this.#t.kill();
		let { problem: t } = await this.#t.closed;
		return `git cat-file failed: ${e.ended && t !== null ? t : e.message}`;
	}
};
async function* checked({ oid: t, type: n, size: r }, i) {
	let a = e.dt(formatOf(t), n, r);
	for await (let e of i) {
		a.update(e);
		yield e;
	}
	if (a.digest("hex") !== t) throw Error(e.$);
}
function parseHeader(t) {
	let [, n = "", r = "", i = ""] = /^([0-9a-f]+) (\w+) (\d{1,15})$/.exec(t) ?? [];
	return e.Yn(n) && isType(r) ? {
		oid: n,
		type: r,
		size: Number(i)
	} : null;
}
const g = "missing object";
function formatOf(e) {
	return e.length === 40 ? "sha1" : "sha256";
}
const _ = 1048576;
const v = 200;
const y = 10;
function isType(e) {
	return e === "blob" || e === "tree" || e === "commit" || e === "tag";
}
// src/git/objects/queue.ts
var RequestQueue = class {
	#e;
	#t = [];
	outstanding = 0;
	constructor(e) {
		this.#e = e[Symbol.iterator]();
	}
	current() {
		this.#n(1);
		return this.#t[0];
	}
	shift() {
		this.#t.shift();
		this.outstanding = Math.max(0, this.outstanding - 1);
	}
	ahead(e) {
		if (this.outstanding > e / 2) return [];
		this.#n(e);
		let t = this.#t.slice(this.outstanding, e);
		this.outstanding += t.length;
		return t;
	}
	forgetAsked() {
		this.outstanding = 0;
	}
	#n(e) {
		for (; this.#t.length < e;) {
			let e = this.#e.next();
			if (e.done) return;
			this.#t.push(e.value);
		}
	}
};
// src/git/objects.ts
var ObjectReader = class {
	#e;
	#t;
	#n = [];
	#r = null;
	constructor(e, t = {}) {
		this.#e = e;
		this.#t = t;
	}
	async read(e) {
		for await (let t of this.readMany([e])) return t;
		return {
			oid: e,
			unread: "no answer"
		};
	}
	async *readMany(e) {
		let t = new RequestQueue(e);
		let n = 0;
		try {
			for (let e = t.current(); e !== void 0; e = t.current()) {
				if (this.#t.signal?.aborted) return yield* stopped(t);
				let r = await this.#i(t);
				let i = await r.answer(e);
				if ("failed" in i) {
					await this.#a(t);
					i.suspect && this.#n.push({
						unit: `object ${i.suspect}`,
						reason: i.failed
					});
					n += 1;
					if (n < b) continue;
				}
				n = 0;
				t.shift();
				yield "failed" in i ? {
					oid: e,
					unread: i.failed
				} : i;
				r.spoiled && await this.#a(t);
			}
		} finally {
			t.outstanding > 0 && await this.close();
		}
	}
	async finish() {
		let e = this.#r;
		this.#r = null;
		let t = await e?.finish();
		let n = this.#n;
		this.#n = [];
		return t ? [...n, {
			unit: "git cat-file",
			reason: t
		}] : n;
	}
	async close() {
		let e = this.#r;
		this.#r = null;
		await e?.kill();
	}
	async #i(e) {
		this.#r?.full && e.outstanding === 0 && (this.#n = [...await this.finish()]);
		await this.#t.ready?.();
		let t = this.#r ??= new Batch(this.#e, this.#t);
		t.full && e.outstanding !== 0 || t.ask(e.ahead(t.full ? 1 : x));
		return t;
	}
	async #a(e) {
		e.forgetAsked();
		await this.close();
	}
};
function* stopped(e) {
	for (let t = e.current(); t !== void 0; t = e.current()) {
		e.shift();
		yield {
			oid: t,
			unread: "git cat-file was stopped"
		};
	}
}
const b = 2;
const x = 256;
// src/git/private-dir.ts
function openPrivateDir(t, n, r = {}) {
	let i = findGit(t, n);
	let a;
	let path = () => a ??= filled(t, r);
	return {
		repository: t,
		program: i,
		get path() {
			return path();
		},
		get directory() {
			return path();
		},
		get variables() {
			return gitVariables(path(), i, t);
		},
		close: () => {
			a !== void 0 && e.ir(a);
		}
	};
}
function filled(t, n) {
	let r = e.rr("leaksift-");
	e.nr(() => fill(r, t, n));
	return r;
}
function fill(e, t, n) {
	(0, i.mkdirSync)((0, a.join)(e, "objects"));
	(0, i.mkdirSync)((0, a.join)(e, "refs"));
	(0, i.writeFileSync)((0, a.join)(e, "config"), [
		...configLines(t),
		...n.config ?? [],
		""
	].join("\n"));
	writeNames(e, n);
	for (let t of n.logs ?? []) writeLog(e, t);
	n.shallow !== "ignore" && t.shallow.length > 0 && (0, i.writeFileSync)((0, a.join)(e, "shallow"), t.shallow.map((e) => `${e}\n`).join(""));
}
function configLines(e) {
	let t = e.objectFormat === "sha256";
	return [
		"[core]",
		`\trepositoryformatversion = ${+!!t}`,
		"	bare = true",
		"	commitGraph = false",
		"	multiPackIndex = false",
		"	fsmonitor = false",
		"	hooksPath = /dev/null",
		"	packedGitWindowSize = 16m",
		"	packedGitLimit = 128m",
		"[gc]",
		"	auto = 0",
		"[maintenance]",
		"	auto = false",
		...t ? ["[extensions]", "	objectFormat = sha256"] : []
	];
}
function writeNames(e, { refs: t = [], heads: n = [], branch: r = null }) {
	let o = new Map(n.map(({ name: e, oid: t }) => [e, t]));
	let s = r === null ? o.get("HEAD") : `ref: ${r}`;
	(0, i.writeFileSync)((0, a.join)(e, "HEAD"), `${s ?? "ref: refs/heads/none"}\n`, "latin1");
	for (let [t, n] of o) /^(?!HEAD$)[A-Z_]+$/.test(t) && (0, i.writeFileSync)((0, a.join)(e, t), `${n}\n`);
	if (t.length === 0) return;
	let c = t.map(({ oid: e, rawName: t }) => `${e} ${t}\n`);
	(0, i.writeFileSync)((0, a.join)(e, "packed-refs"), `# pack-refs with: sorted \n${c.join("")}`, "latin1");
}
function writeLog(e, { rawName: t, bytes: n }) {
	let r = Buffer.concat([Buffer.from(`${e}/logs/`), Buffer.from(t, "latin1")]);
	try {
		(0, i.mkdirSync)(r.subarray(0, r.lastIndexOf("/")), { recursive: !0 });
		(0, i.writeFileSync)(r, n);
	} catch {}
}
// src/git/refs/malformed-table.ts
var MalformedTable = class extends Error {
	name = "MalformedTable";
};
function check(e, t) {
	if (!e) throw new MalformedTable(t);
}
function headOf(e) {
	let t = e[4];
	check(e.length >= 68 && e.toString("latin1", 0, 4) === "REFT" && (t === 1 || t === 2), "it is no table of a known version");
	let n = t === 1 ? 24 : 28;
	let r = t === 2 && e.toString("latin1", 24, 28) === "s256" ? 32 : 20;
	let i = e.length - n - 44;
	check(e.subarray(i, i + n).equals(e.subarray(0, n)), "its end does not fit its beginning");
	let a = Number(e.readBigUInt64BE(i + n + 24));
	return {
		size: n,
		blockSize: e.readUIntBE(5, 3),
		idBytes: r,
		logs: a,
		end: i
	};
}
function* blocksFrom(e, t, n, r) {
	for (let i = t; i < r.end;) {
		let t = i === 0 ? r.size : i;
		if (t + 4 > r.end || String.fromCharCode(e[t] ?? 0) !== n) return;
		let a = n === "g" ? logBlock(e, i, t, r) : refBlock(e, i, t, r);
		yield a;
		i = a.next;
	}
}
function refBlock(e, t, n, { blockSize: r, end: i }) {
	let a = e.readUIntBE(n + 1, 3);
	check(a > n - t + 4 && t + a <= i, "a block ends behind the table");
	let o = e.subarray(t, t + a);
	return {
		bytes: o,
		start: n - t + 4,
		end: recordsEnd(o),
		next: t + Math.max(a, r)
	};
}
function logBlock(t, n, r, { end: i }) {
	let a = t.readUIntBE(r + 1, 3);
	let o = r - n + 4;
	let { bytes: s, consumed: c, status: l } = e.ht.inflate(t.subarray(r + 4, i), "zlib", a);
	check(l === "complete" && s.length + o === a, "a block of its log does not inflate");
	let u = Buffer.concat([t.subarray(n, n + o), s]);
	return {
		bytes: u,
		start: o,
		end: recordsEnd(u),
		next: r + 4 + c
	};
}
function recordsEnd(e) {
	let t = e.length - 2 - 3 * e.readUInt16BE(e.length - 2);
	check(t > 0, "a block holds no records");
	return t;
}
// src/git/refs/reftable-records.ts
var Records = class {
	key = "";
	kind = 0;
	#e;
	#t;
	#n;
	constructor({ bytes: e, start: t, end: n }) {
		this.#e = e;
		this.#n = t;
		this.#t = n;
	}
	next() {
		if (this.#n >= this.#t) return !1;
		let e = this.number();
		let t = this.number();
		this.kind = t & 7;
		check(e <= this.key.length, "a name continues one that is shorter");
		this.key = this.key.slice(0, e) + this.#r(Math.floor(t / 8)).toString("latin1");
		return !0;
	}
	number() {
		let e = this.#r(1)[0] ?? 0;
		let t = e & 127;
		for (; e & 128;) {
			e = this.#r(1)[0] ?? 0;
			t = (t + 1) * 128 + (e & 127);
		}
		return t;
	}
	id(t) {
		let n = this.#r(t).toString("hex");
		check(e.Yn(n), "an id has another length");
		return n;
	}
	text() {
		return this.#r(this.number()).toString("latin1");
	}
	zone() {
		let e = this.#r(2).readInt16BE();
		return `${e < 0 ? "-" : "+"}${String(Math.abs(e)).padStart(4, "0")}`;
	}
	#r(e) {
		check(this.#n + e <= this.#t, "a record is cut short");
		this.#n += e;
		return this.#e.subarray(this.#n - e, this.#n);
	}
};
// src/git/refs/reftable-file.ts
function readTable(e) {
	let t = headOf(e);
	let n = new Map();
	let r = [];
	for (let r of blocksFrom(e, 0, "r", t)) for (let { name: e, value: i } of refRecords(r, t.idBytes)) n.set(e, i);
	for (let n of blocksFrom(e, t.logs, "g", t)) r.push(...logRecords(n, t.idBytes));
	return {
		refs: n,
		logs: r
	};
}
function* refRecords(e, t) {
	let n = new Records(e);
	for (; n.next();) {
		n.number();
		yield {
			name: n.key,
			value: refValue(n, t)
		};
	}
}
function refValue(e, t) {
	switch (e.kind) {
		case 0: return null;
		case 1: return { oid: e.id(t) };
		case 2: {
			let n = e.id(t);
			e.id(t);
			return { oid: n };
		}
		case 3: return { symbolic: e.text() };
		default: throw new MalformedTable(`it holds a ref of the unknown kind ${e.kind}`);
	}
}
function* logRecords(e, t) {
	let n = new Records(e);
	for (; n.next();) {
		let e = Buffer.from(n.key, "latin1");
		check(e.length > 9, "an entry of its log has no name");
		let r = Number(18446744073709551615n - e.readBigUInt64BE(e.length - 8));
		let i = e.toString("latin1", 0, e.length - 9);
		n.kind === 0 ? yield {
			ref: i,
			update: r,
			...C
		} : yield {
			ref: i,
			update: r,
			...logValue(n, t)
		};
	}
}
const S = e.Xn("0".repeat(40));
const C = {
	from: S,
	to: S,
	rest: null
};
function logValue(e, t) {
	let [n, r] = [e.id(t), e.id(t)];
	let [i, a, o, s, c] = [
		e.text(),
		e.text(),
		e.number(),
		e.zone(),
		e.text()
	];
	return {
		from: n,
		to: r,
		rest: `${i} <${a}> ${o} ${s}\t${c.trimEnd()}`
	};
}
// src/git/refs/reftable.ts
function readTables(t) {
	let n = new Map();
	let r = new Map();
	let i = [];
	for (let o of tableNames(t, i)) {
		let s = e.Vn((0, a.join)(t, "reftable", o), T);
		typeof s == "string" ? i.push({
			unit: `git-dir reftable/${o}`,
			reason: s
		}) : addTable(o, s, n, r, i);
	}
	return {
		refs: n,
		logs: [...r.values()].filter(({ rest: e }) => e !== null).sort((e, t) => e.update - t.update),
		problems: i
	};
}
const w = e.Rn;
const T = 512 * e.Rn;
function tableNames(t, n) {
	let r = e.Vn((0, a.join)(t, "reftable/tables.list"), w);
	if (typeof r == "string") {
		n.push({
			unit: "git-dir reftable/tables.list",
			reason: r
		});
		return [];
	}
	let i = r.toString("latin1").split("\n").filter((e) => e !== "");
	let o = i.filter((e) => !/^[\w-]+\.\w+$/.test(e));
	n.push(...o.map(() => ({
		unit: "git-dir reftable/tables.list",
		reason: "names a file that is no table"
	})));
	return i.filter((e) => !o.includes(e));
}
function addTable(e, t, n, r, i) {
	try {
		let e = readTable(t);
		for (let [t, r] of e.refs) r === null ? n.delete(t) : n.set(t, r);
		for (let t of e.logs) r.set(`${t.update} ${t.ref}`, t);
	} catch (t) {
		if (!(t instanceof MalformedTable)) throw t;
		i.push({
			unit: `git-dir reftable/${e}`,
			reason: t.message
		});
	}
}
// src/git/refs/reflog.ts
function readReflogs(t) {
	let n = [];
	let r = [];
	if (t.refStorage === "reftable") return {
		reflogs: e.Pn(t.commonDir, r).flatMap((e) => tabledLogs(e, t.commonDir)),
		problems: r
	};
	for (let i of logFiles(t.commonDir, r)) {
		let a = e.Un(Buffer.from(i, "latin1")).replace(/(^|\/)logs\//, "$1");
		let o = readLog(t.commonDir, i);
		typeof o == "string" ? r.push({
			unit: `reflog ${a}`,
			reason: o
		}) : n.push({
			ref: a,
			oids: o
		});
	}
	return {
		reflogs: n,
		problems: r
	};
}
function tabledLogs(t, n) {
	let r = t === n ? "" : `worktrees/${(0, a.basename)(t)}/`;
	return [...logsOf(t)].map(([t, n]) => {
		let i = Buffer.from(n.join(""), "latin1");
		return {
			ref: r + e.Un(Buffer.from(t, "latin1")),
			oids: idsOf(i),
			text: i
		};
	});
}
function logsOf(e) {
	let t = new Map();
	for (let { ref: n, from: r, to: i, rest: a } of readTables(e).logs) {
		let e = `${r} ${i} ${a ?? ""}\n`;
		let o = t.get(n);
		o ? o.push(e) : t.set(n, [e]);
	}
	return t;
}
function* logFiles(t, n) {
	yield* e.In(t, "logs", n);
	for (let r of e.In(t, "worktrees", n)) /^worktrees\/[^/]+\/logs\//.test(r) && (yield r);
}
function readLog(t, n) {
	let r = e.Vn(Buffer.concat([Buffer.from(`${t}/`), Buffer.from(n, "latin1")]), 256 * e.Rn);
	return typeof r == "string" ? r : idsOf(r);
}
function idsOf(t) {
	let n = new Set();
	for (let r of t.toString("latin1").split("\n")) for (let t of /^([0-9a-f]+) ([0-9a-f]+) /.exec(r)?.slice(1) ?? []) e.Yn(t) && !/^0+$/.test(t) && n.add(t);
	return [...n];
}
function readRawLogs({ gitDir: t, commonDir: n, refStorage: r }) {
	let i = [...new Set([n, t])].flatMap((e) => r === "reftable" ? tabledRawLogs(e) : fileRawLogs(e));
	return [...new Map(i.filter(({ rawName: t }) => t === "HEAD" || e.Fn(t)).map((e) => [e.rawName, e])).values()];
}
function tabledRawLogs(e) {
	return [...logsOf(e)].map(([e, t]) => ({
		rawName: e,
		bytes: Buffer.from(t.join(""), "latin1")
	}));
}
function fileRawLogs(t) {
	return [...e.In(t, "logs", [])].flatMap((n) => {
		let r = e.Vn(Buffer.concat([Buffer.from(`${t}/`), Buffer.from(n, "latin1")]), 256 * e.Rn);
		return typeof r == "string" ? [] : [{
			rawName: n.slice(5),
			bytes: r
		}];
	});
}
// src/git/resolve.ts
async function resolveRevisions(t, n, r, i) {
	if (n.length === 0) throw new e.mr("usage", "Name the commits to scan, for instance main..topic or HEAD --not --remotes.");
	let a = n.find((e) => e.startsWith("-") && !E.test(e));
	if (a !== void 0) throw new e.mr("usage", `Not an option of a range: ${JSON.stringify(a.slice(0, 60))}. Known: --not, --all, --branches, --tags, --remotes, --glob=PATTERN.`);
	let o = await parse(t, n, r, i);
	let s = o.filter((e) => e.startsWith("^")).map((e) => e.slice(1)).filter(e.Yn);
	let c = o.filter(e.Yn);
	let [l] = n;
	return {
		include: c,
		exclude: s,
		single: n.length === 1 && c.length === 1 && s.length === 0 && l !== void 0 && !l.startsWith("-")
	};
}
const E = /^--(?:not|all|(?:branches|tags|remotes)(?:=.*)?|glob=.+)$/s;
async function parse(t, n, r, i) {
	let a = (await ask(t, n.flatMap((e) => e === "--all" && r !== null ? [e, r] : [e]), i)).toString("latin1").split("\n");
	if (a.slice(-2).join() !== "--,") throw new e.mr("git", "git rev-parse failed: its answer is cut short.");
	return a;
}
async function ask(t, n, r) {
	try {
		return await runGit(t, [
			"rev-parse",
			...n,
			"--"
		]);
	} catch (t) {
		if (!e.gr(t)) throw t;
		let i = JSON.stringify(n.join(" ").slice(0, 100));
		if (r !== void 0) throw new e.mr("incomplete", `Nobody knows what is meant by ${i}: not every ref can be read (${r.unit}: ${r.reason}). Repair that first.`, { cause: t });
		throw new e.mr("usage", `Not found here: ${i}. Check the names; in a shallow clone, fetch more history.`, { cause: t });
	}
}
// src/git/version.ts
async function requireGit(t, n = 2e4) {
	let r = (await runGit(t, ["version"], { deadline: n })).toString("latin1");
	let [, i = "", a = ""] = /^git version (\d+)\.(\d+)/.exec(r) ?? [];
	if (Number(i) > D[0] || Number(i) === D[0] && Number(a) >= D[1]) return;
	throw new e.mr("git", `git ${D.join(".")} or newer is needed; ${t.program} ${i === "" ? "says no version" : `is ${i}.${a}`}. Update it.`);
}
const D = [2, 30];
// src/git/proven-exclusion.ts
async function isReached(e, t, n, r) {
	let i = new Set(n);
	let a = r.filter((e) => !i.has(e));
	if (a.length === 0) return !0;
	let o = await oldestOf(t, a);
	for (let r of [[`--max-age=${o}`], []]) {
		let i = readParents(await e(["--parents", ...r], n));
		let o = stepsTo(a, await tipsOf(t, n, i), i);
		if (o !== null) return areTrue(t, o);
	}
	return !1;
}
async function oldestOf(e, n) {
	let r = Infinity;
	for await (let i of t.t(e, n)) r = Math.min(r, "unread" in i ? 0 : headerOf(i).date);
	return r;
}
function readParents(t) {
	return new Map((t ?? "").split("\n").map((t) => t.split(" ").filter(e.Yn)).flatMap(([e, ...t]) => e === void 0 ? [] : [[e, t]]));
}
async function tipsOf(e, n, r) {
	let i = n.filter((e) => r.has(e));
	for (let a = n.filter((e) => !r.has(e)); a.length > 0;) {
		let n = [];
		for await (let r of t.t(e, a)) !("unread" in r) && r.type === "tag" && n.push(r);
		let o = n.flatMap(({ content: e }) => targetOf(e));
		i.push(...o.filter((e) => r.has(e)));
		a = o.filter((e) => !r.has(e));
	}
	return i;
}
function stepsTo(e, t, n) {
	let r = new Map(t.map((e) => [e, null]));
	for (let e of r.keys()) for (let t of n.get(e) ?? []) r.has(t) || r.set(t, e);
	let i = new Map();
	for (let t of e) {
		if (!r.has(t)) return null;
		for (let [e, n] = [t, r.get(t)]; n && !i.get(n)?.has(e); [e, n] = [n, r.get(n)]) i.set(n, (i.get(n) ?? new Set()).add(e));
	}
	return i;
}
async function areTrue(e, n) {
	let r = !0;
	for await (let i of t.t(e, [...n.keys()])) {
		let e = "unread" in i ? [] : headerOf(i).parents;
		r &&= [...n.get(i.oid) ?? []].every((t) => e.includes(t));
	}
	return r;
}
function headerOf({ content: t }) {
	try {
		return e.O(t);
	} catch {
		return {
			parents: [],
			date: 0
		};
	}
}
function targetOf(t) {
	try {
		return [e.j(t)];
	} catch {
		return [];
	}
}
// src/git/walk.ts
async function walkRange(e, t, n, r, i = {}) {
	if (n.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	let revList = (t, n) => answerOf(runGit(e, [
		"rev-list",
		...t,
		"--stdin"
	], {
		...i,
		input: n.map((e) => `${e}\n`).join("")
	}));
	let proven = async (e) => {
		let r = await walkWithGit(revList, n, e);
		return r !== null && await isReached(revList, t, e, leftOut(r, n)) ? r : null;
	};
	let a = await proven(r);
	if (a !== null) return {
		...a,
		absent: 0
	};
	let o = await presentOf(t, r);
	let s = r.length - o.length;
	return {
		...await proven(o) ?? await walkOurselves(t, n, o),
		absent: s
	};
}
function leftOut({ commits: e, boundary: t }, n) {
	let r = new Set(e);
	return [...t, ...n.filter((e) => !r.has(e))];
}
async function walkWithGit(e, t, n) {
	let r = [...t, ...n.map((e) => `^${e}`)];
	let i = await e([
		"--topo-order",
		"--reverse",
		"--boundary",
		"--parents"
	], r);
	let a = i === null ? null : readList(i);
	if (a === null) return null;
	return t.every((e) => a.parents.has(e)) || await e(["--count"], r) === `${a.parents.size}\n` ? {
		commits: [...a.parents.keys()],
		boundary: a.boundary,
		unread: []
	} : null;
}
async function answerOf(t) {
	try {
		return (await t).toString("latin1");
	} catch (t) {
		if (e.gr(t)) return null;
		throw t;
	}
}
function readList(t) {
	let n = new Map();
	let r = new Set();
	for (let i of t.split("\n")) {
		let [t = "", ...a] = i.split(" ");
		e.Yn(t) ? n.set(t, a.filter(e.Yn)) : t.startsWith("-") && e.Yn(t.slice(1)) && r.add(e.Xn(t.slice(1)));
	}
	return [...n.values()].every((e) => e.every((e) => n.has(e) || r.has(e))) && (t === "" || t.endsWith("\n")) ? {
		parents: n,
		boundary: [...r]
	} : null;
}
async function presentOf(e, n) {
	let r = [];
	for await (let i of t.t(e, n)) "unread" in i || r.push(i.oid);
	return r;
}
async function walkOurselves(e, t, n) {
	let r = await ancestry(e, n, new Map());
	let i = await ancestry(e, t, r.parents);
	let a = new Set([...i.parents.values()].flat().filter((e) => r.parents.has(e)));
	return {
		commits: parentsFirst(i.parents),
		boundary: [...a],
		unread: i.unread
	};
}
async function ancestry(e, n, r) {
	let i = new Map();
	let a = [];
	let o = new Set();
	for (let s = [...n]; s.length > 0;) {
		let n = [...new Set(s)].filter((e) => !o.has(e) && !r.has(e));
		for (let e of n) o.add(e);
		s = [];
		for await (let r of t.t(e, n)) {
			let e = "unread" in r ? r : parentsOf(r);
			if ("unread" in e) a.push(e);
			else {
				i.set(r.oid, e);
				s.push(...e);
			}
		}
	}
	return {
		parents: i,
		unread: a
	};
}
function parentsOf({ oid: t, content: n }) {
	return e.k(n)?.parents ?? {
		oid: t,
		unread: "a damaged commit"
	};
}
function parentsFirst(e) {
	let t = new Set();
	let n = [...e.keys()];
	for (; n.length > 0;) {
		let r = n[n.length - 1];
		let i = r === void 0 || t.has(r) ? [] : (e.get(r) ?? []).filter((n) => e.has(n) && !t.has(n));
		if (i.length > 0) n.push(...i);
		else {
			n.pop();
			r !== void 0 && t.add(r);
		}
	}
	return [...t];
}
// src/kernel/commonness.ts
const O = [
	1214,
	13,
	179,
	14,
	10,
	12,
	12,
	63,
	100,
	99,
	30,
	13,
	119,
	109,
	124,
	82,
	65,
	45,
	41,
	34,
	31,
	28,
	27,
	23,
	25,
	25,
	96,
	35,
	14,
	70,
	18,
	11,
	14,
	37,
	17,
	31,
	24,
	33,
	23,
	18,
	15,
	27,
	10,
	12,
	21,
	21,
	27,
	19,
	28,
	11,
	31,
	34,
	36,
	16,
	14,
	12,
	12,
	10,
	10,
	28,
	21,
	28,
	6,
	67,
	31,
	344,
	83,
	218,
	185,
	621,
	133,
	117,
	118,
	315,
	18,
	50,
	201,
	121,
	317,
	306,
	165,
	22,
	358,
	339,
	471,
	171,
	52,
	54,
	55,
	66,
	19,
	54,
	13,
	53,
	6
];
function commonness() {
	return k ??= Float64Array.from({ length: 256 }, (e, t) => partOf(t) / 1e4);
}
let k;
function partOf(e) {
	if (e === 0) return 300;
	if (e === 9) return 210;
	if (e === 10) return 270;
	return O[e - 32] ?? .3;
}
function tripleCommonness() {
	return A ??= new Map("ion ing tio ent res the str ect con ret com est ame tes git nam dat err ate ter tri app unc rin cre fun use for ata ess exp sec cti ith req ser ati tor sta tru par typ ile pat ype ecr ule fil nte tur end val key and les nct ont ali ver int one ext rul ind ete are all ons ull set mat etu ces equ pre ost urn rea oke tch ner get ult ren ken tat tok ort ist lea pec var ine rep omm det acc ead ten cal che tec pos pro ath fin ack loc hub thu lin atc ted ers ode cto don rro ase per pti onf cce din ifi wor api reg age fie ror out que nfi epo wit fig htt ttp rat thi can sho ord tin met der not sio xpe mit ble oca des por def eri eta lid eak opt als scr ues lse men oul ass cod uld nde cat son ege oun tex esc ran ore abl".split(" ").map((e, t) => [e, .006 / Math.sqrt(t + 1)]));
}
let A;
// src/kernel/learned.ts
const j = [
	[
		17380,
		11336,
		23918,
		50869,
		65535,
		65535
	],
	[
		32160,
		1223,
		52790,
		42573,
		22145,
		17508
	],
	[
		27037,
		5542,
		43251,
		5045,
		34918,
		24912
	],
	[
		932,
		12392,
		45023,
		62462,
		65535,
		65535
	],
	[
		8540,
		24726,
		42803,
		9598,
		13437,
		25599
	],
	[
		38668,
		10371,
		39346,
		40002,
		65535,
		65535
	],
	[
		56796,
		2174,
		8778,
		33065,
		22378,
		10207
	],
	[
		17062,
		50757,
		10880,
		10505,
		35798,
		23101
	],
	[
		39444,
		33373,
		24022,
		23141,
		6481,
		25120
	],
	[
		10649,
		4246,
		27309,
		34237,
		51865,
		23174
	],
	[
		153,
		8358,
		23296,
		26773,
		65535,
		65535
	],
	[
		36640,
		52100,
		28546,
		38077,
		19216,
		42498
	],
	[
		23960,
		29800,
		51042,
		41261,
		18710,
		1813
	],
	[
		51775,
		41151,
		28355,
		126,
		3458,
		41088
	],
	[
		2504,
		8241,
		33176,
		24859,
		30416,
		17764
	],
	[
		24446,
		46063,
		60282,
		54267,
		26625,
		27776
	]
];
const M = {
	first: 65535,
	second: 65535,
	number: 256
};
function firstSign(e) {
	return (e ^ e >> 1) & 15;
}
function secondSign(e) {
	return (e ^ e >> 6) & 15;
}
function signsOf(e) {
	return (N ??= Array.from({ length: 256 }, (e, t) => makeSigns(t)))[e] ?? M;
}
let N;
function makeSigns(e) {
	let [t, n] = [firstSign(e), secondSign(e)];
	return {
		first: 1 << t,
		second: 1 << n,
		number: t * 16 + n
	};
}
function signsOfAny(e) {
	let t = e.map(signsOf);
	return {
		first: t.reduce((e, { first: t }) => e | t, 0),
		second: t.reduce((e, { second: t }) => e | t, 0),
		number: 256
	};
}
function windowsOf(e) {
	let t = [];
	for (let n = 0; n === 0 || n <= P && n + 3 <= e.text.length; n++) t.push({
		offset: n,
		cost: costAt(e, n),
		signs: signsAt(e, n)
	});
	return t.sort((e, t) => e.cost - t.cost);
}
const P = 8;
function thirdBytes({ after: e, tail: t = 0 }) {
	return e && t === 0 ? Array.from(e.bytes, (e) => e.charCodeAt(0)) : void 0;
}
function costAt(e, t) {
	let { text: n, ignoreCase: r } = e;
	let i = r ? commonnessOfBoth() : commonness();
	let a = 1;
	for (let e = t; e < t + 3 && e < n.length; e++) a *= i[n.charCodeAt(e)] ?? 0;
	n.length < 3 && (a *= thirdBytes(e)?.reduce((e, t) => e + (commonness()[t] ?? 0), 0) ?? 1);
	return Math.max(a, tripleCommonness().get(n.slice(t, t + 3).toLowerCase()) ?? 0);
}
function commonnessOfBoth() {
	return F ??= commonness().map((t, n) => t + (e.f(n) === n ? 0 : commonness()[e.f(n)] ?? 0));
}
let F;
function signsAt(e, t) {
	return Array.from({ length: 3 }, (n, r) => {
		if (t + r < e.text.length) return signsOf(e.text.charCodeAt(t + r));
		let i = thirdBytes(e);
		return i ? signsOfAny(i) : M;
	});
}
function sortIntoBuckets(e) {
	let t = Array.from({ length: 16 }, (e, t) => new Bucket(j[t]));
	let n = [];
	let r = e.map((e, n) => choiceOf(windowsOf(e), t, n));
	r.sort((e, t) => Number(t.isLearned) - Number(e.isLearned) || cheapest(t.windows) - cheapest(e.windows));
	for (let e of r) n[e.index] = place(e, t);
	return {
		windows: n,
		buckets: t.map((e) => e.places)
	};
}
function choiceOf(e, t, n) {
	return {
		index: n,
		windows: e,
		isLearned: e.some((e) => t.some((t) => t.expects(e)))
	};
}
function cheapest(e) {
	return e[0]?.cost ?? 0;
}
function place({ windows: e, isLearned: t }, n) {
	let r;
	let i = Infinity;
	for (let a of e) {
		if (a.cost >= i) break;
		for (let e of n) {
			let n = a.cost + e.addedNoise(a);
			if (n >= i || t && !e.expects(a)) continue;
			i = n;
			r = {
				window: a,
				bucket: e
			};
		}
	}
	if (!r) throw RangeError("a literal has no window");
	r.bucket.add(r.window);
	return r.window;
}
var Bucket = class {
	places = Array.from({ length: 3 }, () => new Place());
	#e;
	#t = 0;
	constructor(e = []) {
		this.#e = e;
	}
	expects({ signs: e }) {
		for (let t = 0; t < 3; t++) {
			let { first: n, second: r } = e[t] ?? M;
			if ((n & ~(this.#e[t * 2] ?? 0)) !== 0 || (r & ~(this.#e[t * 2 + 1] ?? 0)) !== 0) return !1;
		}
		return !0;
	}
	addedNoise({ signs: e }) {
		let t = 1;
		for (let n = 0; n < 3; n++) t *= this.places[n]?.shareWith(e[n] ?? M) ?? 1;
		return t - this.#t;
	}
	add({ signs: e }) {
		this.places.forEach((t, n) => t.add(e[n] ?? M));
		this.#t = this.places.reduce((e, { share: t }) => e * t, 1);
	}
};
var Place = class {
	first = 0;
	second = 0;
	share = 0;
	#e = new Float64Array(32);
	shareWith({ number: e, first: t, second: n }) {
		if (e === 256) return shareOf(this.first | t, this.second | n);
		let r = (this.first & t | this.second & n) === 0;
		return this.share + (this.#e[e >> 4] ?? 0) + (this.#e[16 + (e & 15)] ?? 0) + (r ? shares()[e] ?? 0 : 0);
	}
	add({ first: e, second: t }) {
		if ((this.first | e) === this.first && (this.second | t) === this.second) return;
		this.first |= e;
		this.second |= t;
		this.share = shareOf(this.first, this.second);
		for (let e = 0; e < 16; e++) {
			let t = 1 << e;
			this.#e[e] = this.first & t ? 0 : shareOf(t, this.second);
			this.#e[16 + e] = this.second & t ? 0 : shareOf(this.first, t);
		}
	}
};
function shareOf(e, t) {
	let n = shares();
	let r = 0;
	for (let i = e; i !== 0; i &= i - 1) {
		let e = 31 - Math.clz32(i & -i) << 4;
		for (let i = t; i !== 0; i &= i - 1) r += n[e | 31 - Math.clz32(i & -i)] ?? 0;
	}
	return r;
}
function shares() {
	if (I) return I;
	I = new Float64Array(256);
	for (let e = 0; e < 256; e++) {
		let { number: t } = signsOf(e);
		I[t] = (I[t] ?? 0) + (commonness()[e] ?? 0);
	}
	return I;
}
let I;
// src/kernel/letters.ts
function otherCase(e) {
	let t = e | 32;
	return t >= 97 && t <= 122 ? e ^ 32 : e;
}
// src/kernel/neighbours.ts
function setBitsOf(e) {
	let t = new Map();
	for (let n of e) for (let e of setsOf(n)) t.has(e) || t.set(e, t.size);
	return t;
}
function setsOf(t) {
	if (e.d(t)) return L;
	return e.u(t).filter((e) => e !== "");
}
const L = [];
function writeSets(e, t, n) {
	let r = new BigUint64Array(e, n, 256);
	for (let [e, n] of t) for (let t = 0; t < e.length; t++) r[e.charCodeAt(t)] = (r[e.charCodeAt(t)] ?? 0n) | 1n << BigInt(n);
}
function demandsOf(t, r) {
	let i = [];
	let a = new Map();
	return {
		records: i,
		numbers: t.map((t) => {
			if (e.d(t)) return 0;
			let o = n.t({
				...t,
				text: "",
				ignoreCase: !1
			});
			a.has(o) || a.set(o, i.push(recordOf(t, r)));
			return a.get(o) ?? 0;
		})
	};
}
function recordOf(t, n) {
	let { before: r, after: i, around: a, tail: o = 0 } = t;
	let s = (r?.min ?? 0) | (i?.min ?? 0) << 8 | (a?.min ?? 0) << 16 | o << 24;
	return [...e.u(t).map((e) => e === "" ? 0n : 1n << BigInt(n.get(e) ?? 0)), BigInt(s)];
}
function writeDemands(e, { records: t, numbers: n }, r) {
	t.forEach((t, n) => new BigUint64Array(e, r + n * 64, t.length).set(t));
	return n.map((e) => e === 0 ? 0 : r + (e - 1) * 64);
}
// src/kernel/patterns.ts
function patternsSize(e) {
	return e.reduce((e, { text: t }) => e + patternSize(t), 0);
}
function patternSize(e) {
	return Math.ceil(e.length / 16) * 32;
}
function writePatterns(e, t, n) {
	let r = new Uint8Array(e);
	let i = n;
	return t.map((e) => {
		let t = i;
		i += patternSize(e.text);
		r.fill(255, t, i);
		writePattern(r, e, t);
		return t;
	});
}
function writePattern(e, { text: t, ignoreCase: n }, r) {
	for (let i = 0; i < t.length; i++) {
		let a = t.charCodeAt(i);
		let o = n ? a ^ otherCase(a) : 0;
		let s = r + (i >> 4) * 32 + (i & 15);
		e[s] = a | o;
		e[s + 16] = o;
	}
}
// src/kernel/spec.ts
function checkSpec(e) {
	if (R.has(e)) return;
	e.literals.forEach(checkLiteral);
	e.literals.forEach(checkNeighbours);
	e.runs.forEach(checkRun);
	if (setBitsOf(e.literals).size > 64) throw RangeError("prefilter literals have more than 64 sets of neighbours");
	R.add(e);
}
const R = new WeakSet();
function checkLiteral({ text: e, ignoreCase: t }, n) {
	if ((t ? z : B).test(e)) return;
	throw RangeError(`prefilter literal ${n} is not 2 to 64 bytes (ASCII with ignoreCase): ${JSON.stringify(e)}`);
}
const z = /^[\x20-\x7e]{2,64}$/;
const B = /^[\x00-\xff]{2,64}$/;
function checkNeighbours(e, t) {
	let { before: n, after: r, around: i, tail: a = 0, onward: o, backward: s } = e;
	for (let e of [
		n,
		r,
		i
	]) {
		if (!e || /^[\x01-\xff]+$/.test(e.bytes) && isCount(e.min, 1)) continue;
		throw RangeError(`prefilter literal ${t} asks for neighbours that can't be looked for: ${e.min} of ${JSON.stringify(e.bytes)}`);
	}
	for (let e of [o, s]) {
		if (!e || /^[\x00-\xff]*$/.test(e.over) && /^[\x00-\xff]+$/.test(e.to)) continue;
		throw RangeError(`prefilter literal ${t} has a passage that can't be looked for: over ${JSON.stringify(e.over)} to ${JSON.stringify(e.to)}`);
	}
	if (!isCount(a, 0)) throw RangeError(`prefilter literal ${t} has a tail of ${a} bytes`);
}
function isCount(e, t) {
	return Number.isInteger(e) && e >= t && e <= 16;
}
function checkRun({ alphabet: e, min: t, opens: n }, r) {
	if (n && e !== "base64" && e !== "base64url" && e !== "hex") throw RangeError(`prefilter run ${r} can't open: ${e} encodes nothing`);
	if (Number.isInteger(t) && t >= 1 && t < 2 ** 31) return;
	throw RangeError(`prefilter run ${r} has no usable minimum length: ${t}`);
}
// src/core/numeral.ts
function isNumeral(e, t, n) {
	let [r, i] = [!1, !1];
	for (let a = t; a < n; a++) {
		let t = e[a] ?? 0;
		if (t >= 97 && t <= 102) r = !0;
		else if (t >= 65 && t <= 70) i = !0;
		else if (t < 48 || t > 57) return !1;
	}
	return !(r && i);
}
// src/kernel/twin.ts
function makeTwin(t) {
	checkSpec(t);
	let n = new Needles(t.literals);
	let r = e.yt(t.runs, t.literals.length);
	let [i, a, o] = [
		new e._t(),
		new e._t(),
		new e._t()
	];
	return {
		spec: t,
		find(t, s = 0, c = t.length) {
			let l = Math.max(s, 0);
			let u = Math.min(c, t.length);
			i.clear();
			a.clear();
			i.hasNul = t.subarray(l, u).includes(0);
			n.find(t, l, u, i);
			for (let e of r) findRuns(e, t, l, u, a);
			return a.count === 0 ? i : e.vt(i, a, o);
		}
	};
}
var Needles = class {
	#e;
	#t = new Uint16Array(65536);
	#n = [0];
	#r = [0];
	constructor(e) {
		this.#e = e;
		e.forEach((e, t) => this.#a(e, t));
	}
	find(e, t, n, r) {
		let i = this.#t;
		let a = Math.min(n, e.length - 1);
		let o = e[t] ?? 0;
		for (let n = t; n < a; n++) {
			o = (o & 255) << 8 | (e[n + 1] ?? 0);
			i[o] !== 0 && this.#i(i[o] ?? 0, e, n, r);
		}
	}
	#i(t, n, r, i) {
		for (let a = t; a !== 0; a = this.#r[a] ?? 0) {
			let t = this.#n[a] ?? 0;
			let o = this.#e[t];
			o !== void 0 && standsAt(o, n, r) && e.c(o, n, r) && i.add(r, r + o.text.length, t);
		}
	}
	#a({ text: e, ignoreCase: t }, n) {
		let [r, i] = [e.charCodeAt(0), e.charCodeAt(1)];
		let [a, o] = t ? [otherCase(r), otherCase(i)] : [r, i];
		this.#o(r, i, n);
		a !== r && this.#o(a, i, n);
		o !== i && this.#o(r, o, n);
		a !== r && o !== i && this.#o(a, o, n);
	}
	#o(e, t, n) {
		let r = e << 8 | t;
		this.#r.push(this.#t[r] ?? 0);
		this.#t[r] = this.#n.push(n) - 1;
	}
};
function standsAt({ text: e, ignoreCase: t }, n, r) {
	if (r + e.length > n.length) return !1;
	for (let i = 0; i < e.length; i++) {
		let a = n[r + i] ?? 0;
		let o = e.charCodeAt(i);
		if (a !== o && !(t && a === otherCase(o))) return !1;
	}
	return !0;
}
function findRuns({ name: t, members: n, runs: r, shortest: i }, a, o, s, c) {
	let l = o > 0 && isMember(n, a, o - 1) ? endOfRun(n, a, o) + 1 : o;
	for (; l < s && l + i <= a.length;) {
		let o = lastOutside(n, a, l, l + i);
		if (o >= l) {
			l = o + 1;
			continue;
		}
		let s = endOfRun(n, a, l + i);
		for (let n of r) {
			let r = s - l > 128;
			s - l >= n.min && s - l <= n.max && (!n.opens || r || e.o(t, a, l, s)) && (!n.mixed || r || !isNumeral(a, l, s)) && c.add(l, s, n.what);
		}
		l = s + 1;
	}
}
function lastOutside(e, t, n, r) {
	let i = r - 1;
	for (; i >= n && isMember(e, t, i);) i--;
	return i;
}
function endOfRun(e, t, n) {
	let r = n;
	for (; r < t.length && isMember(e, t, r);) r++;
	return r;
}
function isMember(e, t, n) {
	return e[t[n] ?? 0] === 1;
}
exports.Batch = Batch;
exports.ObjectReader = ObjectReader;
exports.checkIndex = checkIndex;
exports.checkSpec = checkSpec;
exports.copyIndex = copyIndex;
exports.demandsOf = demandsOf;
exports.diffRange = diffRange;
exports.looseContent = looseContent;
exports.looseFile = looseFile;
exports.makeTwin = makeTwin;
exports.openDeepened = openDeepened;
exports.openPrivateDir = openPrivateDir;
exports.otherCase = otherCase;
exports.parseHeader = parseHeader;
exports.patternsSize = patternsSize;
exports.readRawLogs = readRawLogs;
exports.readReflogs = readReflogs;
exports.readTables = readTables;
exports.requireGit = requireGit;
exports.resolveRevisions = resolveRevisions;
exports.runGit = runGit;
exports.scrub = scrub;
exports.setBitsOf = setBitsOf;
exports.sortIntoBuckets = sortIntoBuckets;
exports.startGit = startGit;
exports.streamGit = streamGit;
exports.upstreamConfig = upstreamConfig;
exports.walkRange = walkRange;
exports.writeDemands = writeDemands;
exports.writePatterns = writePatterns;
exports.writeSets = writeSets;
