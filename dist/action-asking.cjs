const e = require("./surface-action.cjs");
let t = require("node:fs");
let n = require("node:path");
// src/git/config-upstream.ts
function upstreamConfig(t) {
	return t.entries.flatMap(([t, n]) => {
		let [, r, i, a] = /^(branch|remote)\.(.*)\.(remote|merge|fetch)$/s.exec(t) ?? [];
		if (r === void 0 || i === void 0 || !(r === "branch" ? a !== "fetch" : a === "fetch") || /[\0\n]/.test(i + n)) return [];
		return [`[${r} ${e.Ot(i)}]`, `\t${a} = ${e.Ot(n)}`];
	});
}
// src/git/environment.ts
function findGit(t, r) {
	let i = r.PATH ?? r.Path ?? "";
	let a = [t.workTree, t.commonDir].filter((e) => e !== null);
	for (let t of i.split(n.delimiter).filter(n.isAbsolute)) {
		let r = executable((0, n.join)(t, e.an() === "win32" ? "git.exe" : "git"));
		if (r !== null && !a.some((e) => r.startsWith(`${e}${n.sep}`))) return r;
	}
	throw new e.nn("git", "git was not found on PATH. Install git 2.30 or newer, or put its folder on PATH.");
}
function gitVariables(e, t, i) {
	return {
		PATH: (0, n.dirname)(t),
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
		GIT_ASKPASS: r,
		GIT_SSH_COMMAND: r,
		GIT_EDITOR: r,
		GIT_PAGER: "cat",
		...objectVariables(i)
	};
}
const r = "false";
function objectVariables(e) {
	let [t, ...r] = e.objectDirectories;
	let i = r.filter(({ from: e }) => e === "environment").map(({ path: e }) => e);
	return {
		GIT_OBJECT_DIRECTORY: t.path,
		...i.length > 0 ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: i.map(quoted).join(n.delimiter) } : {},
		...t.from === "environment" ? { GIT_QUARANTINE_PATH: t.path } : {}
	};
}
function quoted(e) {
	return e.includes(n.delimiter) || e.startsWith("\"") ? `"${e.replace(/["\\]/g, "\\$&")}"` : e;
}
function executable(e) {
	try {
		(0, t.accessSync)(e, t.constants.X_OK);
		return (0, t.realpathSync)(e);
	} catch {
		return null;
	}
}
// src/git/deepened.ts
function openDeepened(t, n, r, o) {
	let s = findGit(t, r);
	let c = e.$t("leaksift-store-");
	let view = () => ({
		...t,
		objectDirectories: directories(c, t),
		shallow: e.wt(c, [])
	});
	layOut(c, t);
	let l = {
		program: s,
		directory: c,
		variables: {
			...gitVariables(c, s, view()),
			...reaching(r),
			...authorized(n),
			GIT_ALLOW_PROTOCOL: e.St(n.url)
		}
	};
	let u = {
		signal: o,
		deadline: i
	};
	return {
		get repository() {
			return view();
		},
		async fetch(r, i) {
			let o = [
				"fetch",
				...a,
				...i === void 0 ? [] : [`--depth=${i}`],
				"--stdin",
				n.url
			];
			return outcome(e.tn(l, [...negotiation(t), ...o], {
				...u,
				input: r.map((e) => `${e}\n`).join("")
			}));
		},
		async remoteRefs() {
			let t = await e.tn(l, [
				"ls-remote",
				"--heads",
				"--tags",
				"--refs",
				n.url
			], u).catch(absent);
			return t === null ? null : parseRefs(t.toString("latin1"));
		},
		close: () => e.en(c)
	};
}
const i = 3e5;
const a = [
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
	let r = t.map(({ path: e }) => ({
		path: e,
		from: "environment"
	}));
	return [{
		path: (0, n.join)(e, "objects"),
		from: "repository"
	}, ...r];
}
function layOut(r, i) {
	(0, t.mkdirSync)((0, n.join)(r, "objects"));
	(0, t.mkdirSync)((0, n.join)(r, "refs"));
	(0, t.writeFileSync)((0, n.join)(r, "HEAD"), "ref: refs/heads/none\n");
	(0, t.writeFileSync)((0, n.join)(r, "config"), configLines$1(i).map((e) => `${e}\n`).join(""));
	i.shallow.length > 0 && (0, t.writeFileSync)((0, n.join)(r, "shallow"), i.shallow.map((e) => `${e}\n`).join(""));
	let a = [...new Set(e.G(i).refs.map(({ oid: e }) => e))].map((e, t) => `${e} refs/known/${String(t).padStart(8, "0")}\n`);
	(0, t.writeFileSync)((0, n.join)(r, "packed-refs"), `# pack-refs with: sorted \n${a.join("")}`);
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
const o = [
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
	return Object.fromEntries(o.flatMap((t) => e[t] === void 0 ? [] : [[t, e[t]]]));
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
		if (!e.in(t)) throw t;
		return t.message;
	}
}
function absent(t) {
	if (!e.in(t)) throw t;
	return null;
}
function parseRefs(t) {
	return t.split("\n").flatMap((t) => {
		let [n = "", r = ""] = t.split("	");
		return e.Ut(n) && r !== "" ? [{
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
		for await (let o of e.B(t, n, i)) if (typeof o == "string") {
			yield* passedOver(n, r, o);
			a = o;
		} else a !== void 0 && (yield {
			commit: a,
			change: o
		});
		yield* passedOver(n, r, void 0);
	} catch (t) {
		if (!e.in(t)) throw t;
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
// src/git/objects/loose-stream.ts
function looseFile({ variables: e }, { oid: r }) {
	return [e.GIT_OBJECT_DIRECTORY, ...e.GIT_ALTERNATE_OBJECT_DIRECTORIES?.split(n.delimiter) ?? []].filter((e) => e !== void 0).map((e) => (0, n.join)(e, r.slice(0, 2), r.slice(2))).find((e) => (0, t.lstatSync)(e, { throwIfNoEntry: !1 })?.isFile()) ?? null;
}
async function* looseContent(n, { size: r }) {
	let i = (0, t.createReadStream)(n, {
		fd: (0, t.openSync)(n, e.Et),
		highWaterMark: s
	});
	let a = e.P({ chunkSize: s });
	i.on("error", (e) => a.destroy(e));
	let o = r;
	let c = !0;
	try {
		for await (let e of i.pipe(a)) {
			let t = e;
			let n = c ? t.indexOf(0) + 1 : 0;
			c = !1;
			o -= t.length - n;
			if (o < 0) break;
			yield t.subarray(n);
		}
	} finally {
		i.destroy();
		a.destroy();
	}
	if (o !== 0) throw Error("its inflated size differs from the declared one");
}
const s = 262144;
// src/git/private-dir.ts
function openPrivateDir(t, n, r = {}) {
	let i = findGit(t, n);
	let a = e.$t("leaksift-");
	e.Qt(() => fill(a, t, r));
	return {
		path: a,
		repository: t,
		program: i,
		directory: a,
		variables: gitVariables(a, i, t),
		close: () => e.en(a)
	};
}
function fill(e, r, i) {
	(0, t.mkdirSync)((0, n.join)(e, "objects"));
	(0, t.mkdirSync)((0, n.join)(e, "refs"));
	(0, t.writeFileSync)((0, n.join)(e, "config"), [
		...configLines(r),
		...i.config ?? [],
		""
	].join("\n"));
	writeNames(e, i);
	for (let t of i.logs ?? []) writeLog(e, t);
	i.shallow !== "ignore" && r.shallow.length > 0 && (0, t.writeFileSync)((0, n.join)(e, "shallow"), r.shallow.map((e) => `${e}\n`).join(""));
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
function writeNames(e, { refs: r = [], heads: i = [], branch: a = null }) {
	let o = new Map(i.map(({ name: e, oid: t }) => [e, t]));
	let s = a === null ? o.get("HEAD") : `ref: ${a}`;
	(0, t.writeFileSync)((0, n.join)(e, "HEAD"), `${s ?? "ref: refs/heads/none"}\n`, "latin1");
	for (let [r, i] of o) /^(?!HEAD$)[A-Z_]+$/.test(r) && (0, t.writeFileSync)((0, n.join)(e, r), `${i}\n`);
	if (r.length === 0) return;
	let c = r.map(({ oid: e, rawName: t }) => `${e} ${t}\n`);
	(0, t.writeFileSync)((0, n.join)(e, "packed-refs"), `# pack-refs with: sorted \n${c.join("")}`, "latin1");
}
function writeLog(e, { rawName: n, bytes: r }) {
	let i = Buffer.concat([Buffer.from(`${e}/logs/`), Buffer.from(n, "latin1")]);
	try {
		(0, t.mkdirSync)(i.subarray(0, i.lastIndexOf("/")), { recursive: !0 });
		(0, t.writeFileSync)(i, r);
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
	let { bytes: s, consumed: c, status: l } = e.M.inflate(t.subarray(r + 4, i), "zlib", a);
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
		check(e.Ut(n), "an id has another length");
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
			...l
		} : yield {
			ref: i,
			update: r,
			...logValue(n, t)
		};
	}
}
const c = e.Wt("0".repeat(40));
const l = {
	from: c,
	to: c,
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
	let r = new Map();
	let i = new Map();
	let a = [];
	for (let o of tableNames(t, a)) {
		let s = e.Dt((0, n.join)(t, "reftable", o), d);
		typeof s == "string" ? a.push({
			unit: `git-dir reftable/${o}`,
			reason: s
		}) : addTable(o, s, r, i, a);
	}
	return {
		refs: r,
		logs: [...i.values()].filter(({ rest: e }) => e !== null).sort((e, t) => e.update - t.update),
		problems: a
	};
}
const u = e.Tt;
const d = 512 * e.Tt;
function tableNames(t, r) {
	let i = e.Dt((0, n.join)(t, "reftable/tables.list"), u);
	if (typeof i == "string") {
		r.push({
			unit: "git-dir reftable/tables.list",
			reason: i
		});
		return [];
	}
	let a = i.toString("latin1").split("\n").filter((e) => e !== "");
	let o = a.filter((e) => !/^[\w-]+\.\w+$/.test(e));
	r.push(...o.map(() => ({
		unit: "git-dir reftable/tables.list",
		reason: "names a file that is no table"
	})));
	return a.filter((e) => !o.includes(e));
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
// src/git/refs/head.ts
function readHead(t, n = t.gitDir) {
	let r = [];
	let i = finder(t, n, r);
	let a = t.refStorage === "reftable" ? i("HEAD") : e.W(n, "HEAD");
	if (a === null) return {
		kind: "broken",
		reason: r[0]?.reason ?? "missing"
	};
	let o = e.K(a, i);
	let s = "symbolic" in a ? a.symbolic : null;
	if (typeof o == "string") return {
		kind: "commit",
		oid: o,
		branch: s
	};
	if (o !== null) return {
		kind: "broken",
		reason: o.problem
	};
	let [c] = r;
	return s !== null && c === void 0 ? {
		kind: "unborn",
		branch: s
	} : {
		kind: "broken",
		reason: c?.reason ?? "unreadable"
	};
}
function readHeads(e) {
	let t = [];
	let r = [];
	for (let i of worktreeDirectories(e.commonDir, r)) {
		let a = i === e.commonDir ? "" : `worktrees/${(0, n.basename)(i)}/`;
		let o = readHead(e, i);
		o.kind === "commit" && t.push({
			name: `${a}HEAD`,
			oid: o.oid
		});
		o.kind === "broken" && r.push({
			unit: `ref ${a}HEAD`,
			reason: o.reason
		});
		t.push(...pseudoRefs(e, i, a));
	}
	return {
		heads: t,
		problems: r
	};
}
function readOwnHeads(e) {
	let t = readHead(e);
	return [...t.kind === "commit" ? [{
		name: "HEAD",
		oid: t.oid
	}] : [], ...pseudoRefs(e, e.gitDir, "")];
}
function readIds(t, r) {
	let i = e.Dt((0, n.join)(t, r));
	if (typeof i == "string") return [];
	return i.toString("latin1").split("\n").map((e) => /^[0-9a-f]+/.exec(e)?.[0] ?? "").filter(e.Ut);
}
const f = [
	"ORIG_HEAD",
	"MERGE_HEAD",
	"CHERRY_PICK_HEAD",
	"REVERT_HEAD",
	"REBASE_HEAD",
	"BISECT_HEAD",
	"FETCH_HEAD",
	"AUTO_MERGE"
];
function pseudoRefs({ refStorage: e }, t, n) {
	let r = f.flatMap((e) => readIds(t, e).map((t) => ({
		name: n + e,
		oid: t
	})));
	if (e === "files") return r;
	let i = [...readTables(t).refs].flatMap(([e, t]) => f.includes(e) && "oid" in t ? [{
		name: n + e,
		oid: t.oid
	}] : []);
	return [...r, ...i];
}
function finder(t, n, r) {
	if (t.refStorage === "reftable") return inTables([...new Set([n, t.commonDir])].map(readTables), r);
	return (i) => e.W(n, i) ?? e.W(t.commonDir, i) ?? e.U(t.commonDir, r).get(i) ?? null;
}
function inTables(e, t) {
	t.push(...e.flatMap((e) => e.problems));
	return (t) => e.map(({ refs: e }) => e.get(t)).find((e) => e !== void 0) ?? null;
}
function worktreeDirectories(r, i) {
	try {
		return [r, ...(0, t.readdirSync)((0, n.join)(r, "worktrees"), { withFileTypes: !0 }).filter((e) => e.isDirectory()).map(({ name: e }) => (0, n.join)(r, "worktrees", e)).sort()];
	} catch (t) {
		e.rn(t) !== "ENOENT" && i.push({
			unit: "git-dir worktrees",
			reason: "unreadable"
		});
		return [r];
	}
}
// src/git/refs/reflog.ts
function readReflogs(t) {
	let n = [];
	let r = [];
	if (t.refStorage === "reftable") return {
		reflogs: worktreeDirectories(t.commonDir, r).flatMap((e) => tabledLogs(e, t.commonDir)),
		problems: r
	};
	for (let i of logFiles(t.commonDir, r)) {
		let a = e.Ct(Buffer.from(i, "latin1")).replace(/(^|\/)logs\//, "$1");
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
function tabledLogs(t, r) {
	let i = t === r ? "" : `worktrees/${(0, n.basename)(t)}/`;
	return [...logsOf(t)].map(([t, n]) => {
		let r = Buffer.from(n.join(""), "latin1");
		return {
			ref: i + e.Ct(Buffer.from(t, "latin1")),
			oids: idsOf(r),
			text: r
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
	yield* e.H(t, "logs", n);
	for (let r of e.H(t, "worktrees", n)) /^worktrees\/[^/]+\/logs\//.test(r) && (yield r);
}
function readLog(t, n) {
	let r = e.Dt(Buffer.concat([Buffer.from(`${t}/`), Buffer.from(n, "latin1")]), 256 * e.Tt);
	return typeof r == "string" ? r : idsOf(r);
}
function idsOf(t) {
	let n = new Set();
	for (let r of t.toString("latin1").split("\n")) for (let t of /^([0-9a-f]+) ([0-9a-f]+) /.exec(r)?.slice(1) ?? []) e.Ut(t) && !/^0+$/.test(t) && n.add(t);
	return [...n];
}
function readRawLogs({ gitDir: t, commonDir: n, refStorage: r }) {
	let i = [...new Set([n, t])].flatMap((e) => r === "reftable" ? tabledRawLogs(e) : fileRawLogs(e));
	return [...new Map(i.filter(({ rawName: t }) => t === "HEAD" || e.V(t)).map((e) => [e.rawName, e])).values()];
}
function tabledRawLogs(e) {
	return [...logsOf(e)].map(([e, t]) => ({
		rawName: e,
		bytes: Buffer.from(t.join(""), "latin1")
	}));
}
function fileRawLogs(t) {
	return [...e.H(t, "logs", [])].flatMap((n) => {
		let r = e.Dt(Buffer.concat([Buffer.from(`${t}/`), Buffer.from(n, "latin1")]), 256 * e.Tt);
		return typeof r == "string" ? [] : [{
			rawName: n.slice(5),
			bytes: r
		}];
	});
}
// src/git/resolve.ts
async function resolveRevisions(t, n, r) {
	if (n.length === 0) throw new e.nn("usage", "Name the commits to scan, for instance main..topic or HEAD --not --remotes.");
	let i = n.find((e) => e.startsWith("-") && !p.test(e));
	if (i !== void 0) throw new e.nn("usage", `Not an option of a range: ${JSON.stringify(i.slice(0, 60))}. Known: --not, --all, --branches, --tags, --remotes, --glob=PATTERN.`);
	let a = await parse(t, n, r);
	let o = a.filter((e) => e.startsWith("^")).map((e) => e.slice(1)).filter(e.Ut);
	let s = a.filter(e.Ut);
	let [c] = n;
	return {
		include: s,
		exclude: o,
		single: n.length === 1 && s.length === 1 && o.length === 0 && c !== void 0 && !c.startsWith("-")
	};
}
const p = /^--(?:not|all|(?:branches|tags|remotes)(?:=.*)?|glob=.+)$/s;
async function parse(t, n, r) {
	let i = (await ask(t, n.flatMap((e) => e === "--all" && r !== null ? [e, r] : [e]))).toString("latin1").split("\n");
	if (i.slice(-2).join() !== "--,") throw new e.nn("git", "git rev-parse failed: its answer is cut short.");
	return i;
}
async function ask(t, n) {
	try {
		return await e.tn(t, [
			"rev-parse",
			...n,
			"--"
		]);
	} catch (t) {
		if (!e.in(t)) throw t;
		let r = JSON.stringify(n.join(" ").slice(0, 100));
		throw new e.nn("usage", `Not found here: ${r}. Check the names; in a shallow clone, fetch more history.`, { cause: t });
	}
}
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
async function oldestOf(t, n) {
	let r = Infinity;
	for await (let i of e.I(t, n)) r = Math.min(r, "unread" in i ? 0 : headerOf(i).date);
	return r;
}
function readParents(t) {
	return new Map((t ?? "").split("\n").map((t) => t.split(" ").filter(e.Ut)).flatMap(([e, ...t]) => e === void 0 ? [] : [[e, t]]));
}
async function tipsOf(t, n, r) {
	let i = n.filter((e) => r.has(e));
	for (let a = n.filter((e) => !r.has(e)); a.length > 0;) {
		let n = [];
		for await (let r of e.I(t, a)) !("unread" in r) && r.type === "tag" && n.push(r);
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
async function areTrue(t, n) {
	let r = !0;
	for await (let i of e.I(t, [...n.keys()])) {
		let e = "unread" in i ? [] : headerOf(i).parents;
		r &&= [...n.get(i.oid) ?? []].every((t) => e.includes(t));
	}
	return r;
}
function headerOf({ content: t }) {
	try {
		return e.L(t);
	} catch {
		return {
			parents: [],
			date: 0
		};
	}
}
function targetOf(t) {
	try {
		return [e.z(t)];
	} catch {
		return [];
	}
}
// src/git/walk.ts
async function walkRange(t, n, r, i, a = {}) {
	if (r.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	let revList = (n, r) => answerOf(e.tn(t, [
		"rev-list",
		...n,
		"--stdin"
	], {
		...a,
		input: r.map((e) => `${e}\n`).join("")
	}));
	let proven = async (e) => {
		let t = await walkWithGit(revList, r, e);
		return t !== null && await isReached(revList, n, e, leftOut(t, r)) ? t : null;
	};
	let o = await proven(i);
	if (o !== null) return {
		...o,
		absent: 0
	};
	let s = await presentOf(n, i);
	let c = i.length - s.length;
	return {
		...await proven(s) ?? await walkOurselves(n, r, s),
		absent: c
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
		if (e.in(t)) return null;
		throw t;
	}
}
function readList(t) {
	let n = new Map();
	let r = new Set();
	for (let i of t.split("\n")) {
		let [t = "", ...a] = i.split(" ");
		e.Ut(t) ? n.set(t, a.filter(e.Ut)) : t.startsWith("-") && e.Ut(t.slice(1)) && r.add(e.Wt(t.slice(1)));
	}
	return [...n.values()].every((e) => e.every((e) => n.has(e) || r.has(e))) && (t === "" || t.endsWith("\n")) ? {
		parents: n,
		boundary: [...r]
	} : null;
}
async function presentOf(t, n) {
	let r = [];
	for await (let i of e.I(t, n)) "unread" in i || r.push(i.oid);
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
async function ancestry(t, n, r) {
	let i = new Map();
	let a = [];
	let o = new Set();
	for (let s = [...n]; s.length > 0;) {
		let n = [...new Set(s)].filter((e) => !o.has(e) && !r.has(e));
		for (let e of n) o.add(e);
		s = [];
		for await (let r of e.I(t, n)) {
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
	return e.R(n)?.parents ?? {
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
const m = [
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
	return h ??= Float64Array.from({ length: 256 }, (e, t) => partOf(t) / 1e4);
}
let h;
function partOf(e) {
	if (e === 0) return 300;
	if (e === 9) return 210;
	if (e === 10) return 270;
	return m[e - 32] ?? .3;
}
function tripleCommonness() {
	return g ??= new Map("ion ing tio ent res the str ect con ret com est ame tes git nam dat err ate ter tri app unc rin cre fun use for ata ess exp sec cti ith req ser ati tor sta tru par typ ile pat ype ecr ule fil nte tur end val key and les nct ont ali ver int one ext rul ind ete are all ons ull set mat etu ces equ pre ost urn rea oke tch ner get ult ren ken tat tok ort ist lea pec var ine rep omm det acc ead ten cal che tec pos pro ath fin ack loc hub thu lin atc ted ers ode cto don rro ase per pti onf cce din ifi wor api reg age fie ror out que nfi epo wit fig htt ttp rat thi can sho ord tin met der not sio xpe mit ble oca des por def eri eta lid eak opt als scr ues lse men oul ass cod uld nde cat son ege oun tex esc ran ore abl".split(" ").map((e, t) => [e, .006 / Math.sqrt(t + 1)]));
}
let g;
const _ = {
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
	return (v ??= Array.from({ length: 256 }, (e, t) => makeSigns(t)))[e] ?? _;
}
let v;
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
function windowsOf(e, t) {
	let n = [];
	for (let t = 0; t === 0 || t + 3 <= e.text.length; t++) n.push({
		offset: t,
		cost: costAt(e, t)
	});
	n.sort((e, t) => e.cost - t.cost);
	return n.slice(0, t).map(({ offset: t, cost: n }) => ({
		offset: t,
		cost: n,
		signs: signsAt(e, t)
	}));
}
function thirdBytes({ bytes: e }) {
	return Array.from(e, (e) => e.charCodeAt(0));
}
function costAt({ text: e, ignoreCase: t, after: n }, r) {
	let i = t ? commonnessOfBoth() : commonness();
	let a = 1;
	for (let t = r; t < r + 3 && t < e.length; t++) a *= i[e.charCodeAt(t)] ?? 0;
	e.length < 3 && n && (a *= thirdBytes(n).reduce((e, t) => e + (commonness()[t] ?? 0), 0));
	return Math.max(a, tripleCommonness().get(e.slice(r, r + 3).toLowerCase()) ?? 0);
}
function commonnessOfBoth() {
	return y ??= commonness().map((t, n) => t + (e.N(n) === n ? 0 : commonness()[e.N(n)] ?? 0));
}
let y;
function signsAt({ text: e, after: t }, n) {
	return Array.from({ length: 3 }, (r, i) => {
		if (n + i < e.length) return signsOf(e.charCodeAt(n + i));
		return t ? signsOfAny(thirdBytes(t)) : _;
	});
}
function sortIntoBuckets(e) {
	let t = Array.from({ length: 16 }, () => new Bucket());
	let n = [];
	let r = e.map((e, t) => ({
		index: t,
		windows: windowsOf(e, b)
	}));
	r.sort((e, t) => cheapest(t.windows) - cheapest(e.windows));
	for (let { index: e, windows: i } of r) n[e] = place(i, t);
	return {
		windows: n,
		buckets: t.map((e) => e.places)
	};
}
const b = 12;
function cheapest(e) {
	return e[0]?.cost ?? 0;
}
function place(e, t) {
	let n;
	let r = Infinity;
	for (let i of e) {
		if (i.cost >= r) break;
		for (let e of t) {
			let t = i.cost + e.addedNoise(i);
			if (t >= r) continue;
			r = t;
			n = {
				window: i,
				bucket: e
			};
		}
	}
	if (!n) throw RangeError("a literal has no window");
	n.bucket.add(n.window);
	return n.window;
}
var Bucket = class {
	places = Array.from({ length: 3 }, () => new Place());
	#e = 0;
	addedNoise({ signs: e }) {
		let t = 1;
		for (let n = 0; n < 3; n++) t *= this.places[n]?.shareWith(e[n] ?? _) ?? 1;
		return t - this.#e;
	}
	add({ signs: e }) {
		this.places.forEach((t, n) => t.add(e[n] ?? _));
		this.#e = this.places.reduce((e, { share: t }) => e * t, 1);
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
	if (x) return x;
	x = new Float64Array(256);
	for (let e = 0; e < 256; e++) {
		let { number: t } = signsOf(e);
		x[t] = (x[t] ?? 0) + (commonness()[e] ?? 0);
	}
	return x;
}
let x;
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
	if (e.lt(t)) return S;
	return setsInOrder(t).filter((e) => e !== "");
}
const S = [];
function setsInOrder({ before: e, after: t, around: n, onward: r, backward: i }) {
	return [
		e?.bytes,
		t?.bytes,
		n?.bytes,
		r?.over,
		r?.to,
		i?.over,
		i?.to
	].map((e) => e ?? "");
}
function writeSets(e, t, n) {
	let r = new BigUint64Array(e, n, 256);
	for (let [e, n] of t) for (let t = 0; t < e.length; t++) r[e.charCodeAt(t)] = (r[e.charCodeAt(t)] ?? 0n) | 1n << BigInt(n);
}
function demandsOf(t, n) {
	let r = [];
	let i = new Map();
	return {
		records: r,
		numbers: t.map((t) => {
			if (e.lt(t)) return 0;
			let a = e.ct({
				...t,
				text: "",
				ignoreCase: !1
			});
			i.has(a) || i.set(a, r.push(recordOf(t, n)));
			return i.get(a) ?? 0;
		})
	};
}
function recordOf(e, t) {
	let { before: n, after: r, around: i, tail: a = 0 } = e;
	let o = (n?.min ?? 0) | (r?.min ?? 0) << 8 | (i?.min ?? 0) << 16 | a << 24;
	return [...setsInOrder(e).map((e) => e === "" ? 0n : 1n << BigInt(t.get(e) ?? 0)), BigInt(o)];
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
	if (C.has(e)) return;
	e.literals.forEach(checkLiteral);
	e.literals.forEach(checkNeighbours);
	e.runs.forEach(checkRun);
	if (setBitsOf(e.literals).size > 64) throw RangeError("prefilter literals have more than 64 sets of neighbours");
	C.add(e);
}
const C = new WeakSet();
function checkLiteral({ text: e, ignoreCase: t }, n) {
	if ((t ? w : T).test(e)) return;
	throw RangeError(`prefilter literal ${n} is not 2 to 64 bytes (ASCII with ignoreCase): ${JSON.stringify(e)}`);
}
const w = /^[\x20-\x7e]{2,64}$/;
const T = /^[\x00-\xff]{2,64}$/;
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
exports.checkSpec = checkSpec;
exports.demandsOf = demandsOf;
exports.diffRange = diffRange;
exports.looseContent = looseContent;
exports.looseFile = looseFile;
exports.openDeepened = openDeepened;
exports.openPrivateDir = openPrivateDir;
exports.otherCase = otherCase;
exports.patternsSize = patternsSize;
exports.readHead = readHead;
exports.readHeads = readHeads;
exports.readIds = readIds;
exports.readOwnHeads = readOwnHeads;
exports.readRawLogs = readRawLogs;
exports.readReflogs = readReflogs;
exports.readTables = readTables;
exports.resolveRevisions = resolveRevisions;
exports.setBitsOf = setBitsOf;
exports.sortIntoBuckets = sortIntoBuckets;
exports.upstreamConfig = upstreamConfig;
exports.walkRange = walkRange;
exports.worktreeDirectories = worktreeDirectories;
exports.writeDemands = writeDemands;
exports.writePatterns = writePatterns;
exports.writeSets = writeSets;
